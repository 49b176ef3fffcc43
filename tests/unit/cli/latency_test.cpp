#include "cli/repeat.hpp"

#include <doctest/doctest.h>

using namespace exbind::cli;
using namespace std::chrono_literals;

TEST_CASE("percentiles are values that were seen") {
    std::vector<std::chrono::nanoseconds> hundred;
    for (int i = 1; i <= 100; ++i) hundred.emplace_back(i);
    CHECK(percentile(hundred, 0.5) == 50ns);
    CHECK(percentile(hundred, 0.9) == 90ns);
    CHECK(percentile(hundred, 0.99) == 99ns);
    CHECK(percentile(hundred, 1.0) == 100ns);
    CHECK(percentile({7ns}, 0.5) == 7ns);
    CHECK(percentile({7ns}, 0.99) == 7ns);
    CHECK(percentile({1ns, 9ns}, 0.5) == 1ns);
    CHECK(percentile({1ns, 9ns}, 0.51) == 9ns);
}

TEST_CASE("durations with three digits") {
    CHECK(duration_text(0ns) == "0.00 us");
    CHECK(duration_text(1'234ns) == "1.23 us");
    CHECK(duration_text(812us) == "812 us");
    CHECK(duration_text(999'600ns) == "1.00 ms");
    CHECK(duration_text(12'340us) == "12.3 ms");
    CHECK(duration_text(10s) == "10.0 s");
    CHECK(duration_text(9'999'999'999ns) == "10.0 s");
    CHECK(duration_text(600s) == "600 s");
}

TEST_CASE("the bar") {
    CHECK(progress_bar(0, 10, 5) == "[-----]   0 %  0 of 10");
    CHECK(progress_bar(5, 10, 4) == "[##--]  50 %  5 of 10");
    CHECK(progress_bar(10, 10, 5) == "[#####] 100 %  10 of 10");
}
