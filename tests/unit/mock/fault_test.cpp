#include "mock/fault.hpp"

#include <doctest/doctest.h>

#include <string>

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

TEST_CASE("rules in words") {
    const auto rule = [](std::string_view text) { return std::get<FaultRule>(parse_fault_rule(text)); };
    CHECK(rule("cut").faults == good("cut"));
    CHECK(rule("cut").operation.empty());
    CHECK(rule("cut").times == 0);
    CHECK(rule("cut").chance == 1.0);
    const auto whole = rule(" 2.5%  finance/savings.balance  x3 delay=50,cut ");
    CHECK(whole.faults == good("delay=50,cut"));
    CHECK(whole.operation == "finance/savings.balance");
    CHECK(whole.times == 3);
    CHECK(whole.chance == doctest::Approx(0.025));
    CHECK(rule("error=50.1").faults == good("error=50.1"));

    const auto wrong = [](std::string_view text) { return std::get<std::string>(parse_fault_rule(text)); };
    CHECK(wrong("").find("names no fault") != std::string::npos);
    CHECK(wrong("a.b x2").find("names no fault") != std::string::npos);
    CHECK(wrong("a.b c.d cut").find("second") != std::string::npos);
    CHECK(wrong("cut delay").find("commas") != std::string::npos);
    CHECK(wrong("cut x0").find("x2") != std::string::npos);
    CHECK(wrong("cut x99999999999").find("x2") != std::string::npos);
    for (const char* chance : {"0%", "101%", "%", "-1%", "1e1%", "nan%", "1.2.3%"})
        CHECK_MESSAGE(wrong(std::string("cut ") + chance).find("chance") != std::string::npos, chance);
    CHECK(wrong("kut").find("did you mean") != std::string::npos);
}
