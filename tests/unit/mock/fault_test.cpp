#include "mock/fault.hpp"

#include <doctest/doctest.h>

using namespace exbind::mock;
using What = Fault::What;

namespace {

std::vector<Fault> good(std::string_view text) {
    return std::get<std::vector<Fault>>(parse_faults(text));
}
std::string bad(std::string_view text) {
    return std::get<std::string>(parse_faults(text));
}

}  // namespace

TEST_CASE("faults in words") {
    CHECK(good("cut") == std::vector<Fault>{{What::cut, 0, ""}});
    CHECK(good("delay=50, cut") == std::vector<Fault>{{What::delay, 50, ""}, {What::cut, 0, ""}});
    CHECK(good("status") == std::vector<Fault>{{What::status, 503, ""}});
    CHECK(good("status=500") == std::vector<Fault>{{What::status, 500, ""}});
    CHECK(good("error=51000") == std::vector<Fault>{{What::error, 0, "51000"}});
    CHECK(good("oversize=100") == std::vector<Fault>{{What::oversize, 100, ""}});
    CHECK(good("truncate,wrong_shape,not_json,partial").size() == 4);
}

TEST_CASE("what is wrong with a fault is said, with the remedy") {
    CHECK(bad("truncat").find("did you mean 'truncate'?") != std::string::npos);
    CHECK(bad("").find("the faults are: delay, cut") != std::string::npos);
    CHECK(bad("cut=1") == "'cut' takes no value");
    CHECK(bad("error").find("error=CODE") != std::string::npos);
    CHECK(bad("status=200") == "'status' takes a number from 400 to 599");
    CHECK(bad("delay=-1").find("takes a number") != std::string::npos);
    CHECK(bad("delay=1x").find("takes a number") != std::string::npos);
    CHECK(bad("delay=").find("takes a number") != std::string::npos);
    CHECK(bad("oversize=99999999999").find("takes a number") != std::string::npos);
    CHECK(bad("cut,,").find("unknown fault ''") != std::string::npos);
}
