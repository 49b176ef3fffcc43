// Times of ISO 8601: what is read, what is refused, and how they are written.
#include "values/timestamp.hpp"
#include <doctest/doctest.h>
#include <chrono>
#include <string>

using namespace exbind;
using namespace exbind::detail;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint moment{std::chrono::seconds{1696637010}};  // 2023-10-07 00:03:30 UTC

std::string written(TimePoint at) {
    std::string out;
    append_iso8601(out, at);
    return out;
}

}  // namespace

TEST_CASE("times of ISO 8601 are read to the nanosecond, with any offset") {
    CHECK(parse_iso8601("2023-10-07T00:03:30Z") == moment);
    CHECK(parse_iso8601("2023-10-07t00:03:30z") == moment);
    CHECK(parse_iso8601("2023-10-07 00:03:30Z") == moment);
    CHECK(parse_iso8601("2023-10-07T00:03:30.973Z") == moment + 973ms);
    CHECK(parse_iso8601("2023-10-07T00:03:30,5Z") == moment + 500ms);
    CHECK(parse_iso8601("2023-10-07T00:03:30.123456789Z") == moment + 123456789ns);
    // More than nanoseconds is cut off, not rounded into the next second.
    CHECK(parse_iso8601("2023-10-07T00:03:30.9999999999Z") == moment + 999999999ns);
    CHECK(parse_iso8601("2023-10-07T08:03:30+08:00") == moment);
    CHECK(parse_iso8601("2023-10-06T18:33:30-0530") == moment);
    CHECK(parse_iso8601("2023-10-07T02:03:30+02") == moment);
    CHECK(parse_iso8601("2016-12-31T23:59:60Z") == parse_iso8601("2017-01-01T00:00:00Z"));
    CHECK(parse_iso8601("1969-12-31T23:59:59.5Z") == TimePoint{-500ms});
    CHECK(parse_iso8601("2024-02-29T00:00:00Z"));
}

TEST_CASE("times that no clock of nanoseconds holds are the ends of the range") {
    CHECK(parse_iso8601("3000-01-01T00:00:00Z") == TimePoint::max());
    CHECK(parse_iso8601("0001-01-01T00:00:00Z") == TimePoint::min());
}

TEST_CASE("what is no time of ISO 8601 with its zone is refused") {
    for (const char* text : {"",
                             "2023-10-07",
                             "2023-10-07T00:03:30",
                             "2023-10-07T00:03Z",
                             "2023-13-07T00:03:30Z",
                             "2023-02-29T00:00:00Z",
                             "2023-10-07T24:03:30Z",
                             "2023-10-07T00:60:30Z",
                             "2023-10-07T00:03:61Z",
                             "2023-10-07T00:03:30.Z",
                             "2023-10-07T00:03:30.5",
                             "2023-10-07T00:03:30+8",
                             "2023-10-07T00:03:30+08:0",
                             "2023-10-07T00:03:30+24:00",
                             "2023-10-07T00:03:30+08:60",
                             "2023-10-07T00:03:30ZZ",
                             "2023-10-07T00:03:30 Z",
                             "2023-10-07_00:03:30Z",
                             "+023-10-07T00:03:30Z",
                             "1696637010"}) {
        CAPTURE(text);
        CHECK(!parse_iso8601(text));
    }
}

TEST_CASE("times of ISO 8601 are written in UTC, with the digits that are needed") {
    CHECK(written(moment) == "2023-10-07T00:03:30Z");
    CHECK(written(moment + 973ms) == "2023-10-07T00:03:30.973Z");
    CHECK(written(moment + 1ns) == "2023-10-07T00:03:30.000000001Z");
    CHECK(written(TimePoint{-500ms}) == "1969-12-31T23:59:59.5Z");
    for (const TimePoint at : {moment, moment + 120ms, moment + 7us, TimePoint{-1ns}, TimePoint{0ns}})
        CHECK(parse_iso8601(written(at)) == at);
}
