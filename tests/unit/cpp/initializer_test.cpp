#include "cpp/initializer.hpp"

#include <doctest/doctest.h>

#include "build.hpp"
#include "cpp/lower.hpp"
#include "provoked.hpp"

using namespace exbind;
using build::field;
using spec::Presence;
using spec::Shape;

namespace {

struct Made {
    cpp::Group group;
    std::vector<std::string_view> reported;
    const cpp::Test& test() const { return group.tests.at(0); }
};

Made with(std::vector<spec::Field> fields, std::optional<std::string> request, std::optional<std::string> reply = "{}",
          bool body = true) {
    auto operation = body ? build::post("x", "R", Shape::none, "") : build::get("x", "R", Shape::none, "");
    auto group = build::group("g", {operation}, {build::object("R", std::move(fields))},
                              {build::choice("Side", {"buy", "sell"})});
    group.examples.push_back({"x", std::move(request), std::move(reply), {}, {}});
    text::Diagnostics diagnostics;
    auto exchange = cpp::lower(build::spec({group}), diagnostics);
    REQUIRE(exchange.has_value());
    provoked::note_all(diagnostics);
    Made made{exchange->groups.at(0), {}};
    for (const auto& each : diagnostics.all()) made.reported.push_back(each.rule->id);
    return made;
}

using Names = std::vector<std::string>;

/// "member=text" of the argument's members.
Names members(const cpp::Test& test) {
    Names result;
    if (!test.argument) return result;
    for (const auto& [name, value] : test.argument->members)
        result.push_back(name + "=" + (value.enumerator.empty() ? value.text : value.enumerator));
    return result;
}

}  // namespace

TEST_CASE("a documented body becomes values, digits kept") {
    const Made made = with({field("amt", "decimal", Presence::yes), field("n", "integer"), field("side", "Side"),
                            field("new", "Side"), field("ok", "boolean"), field("at", "timestamp")},
                           R"({"at":"1597026383085","new":"odd","side":"sell","n":12,"ok":true,"amt":1.10})");
    CHECK(members(made.test()) == Names{"amt=1.10", "n=12", "side=sell", "new_=odd", "ok=true", "at=1597026383085"});
    CHECK(made.test().filled.empty());
    CHECK(made.test().left_out.empty());
    CHECK(made.reported.empty());
}

TEST_CASE("a documented query is decoded") {
    const Made made = with({field("a", "string"), field("b", "list<string>")}, "?a=x%2Cy+z&b=1,2", std::nullopt, false);
    CHECK(members(made.test()) == Names{"a=x,y+z", "b="});
    CHECK(made.test().argument->members.at(1).second.items.size() == 2);
}

TEST_CASE("required fields that the example lacks are filled and noted") {
    spec::Field size = field("size", "decimal", Presence::yes);
    size.facts.example = "0.5";
    spec::Field odd = field("odd", "decimal", Presence::yes);
    odd.facts.example = "half";
    const Made made =
        with({size, odd, field("side", "Side", Presence::yes), field("at", "timestamp", Presence::yes)}, "{}");
    CHECK(members(made.test()) == Names{"size=0.5", "odd=1", "side=buy", "at=1597026383085"});
    CHECK(made.test().filled == Names{"size", "odd", "side", "at"});
    CHECK(made.reported == std::vector<std::string_view>{"EX509"});
}

TEST_CASE("what no field takes is left out and noted") {
    const Made made = with({field("amt", "decimal"), field("n", "integer"), field("at", "timestamp")},
                           R"({"amt":"","n":"99999999999999999999","at":"12.5","more":{"x":1}})");
    CHECK(members(made.test()).empty());
    CHECK_FALSE(made.test().argument.has_value());
    CHECK(made.test().left_out == Names{"amt", "n", "at", "more"});
}

TEST_CASE("a body of the wrong shape leaves everything out") {
    const Made made = with({field("a", "string", Presence::yes)}, "[1,2]");
    CHECK(made.test().left_out == Names{"everything"});
    CHECK(members(made.test()) == Names{"a=example"});
}

TEST_CASE("an example with nothing to compare makes no test") {
    const Made made = with({field("a", "string")}, R"({"b":1})", std::nullopt);
    CHECK(made.group.tests.empty());
    CHECK(made.reported == std::vector<std::string_view>{"EX510"});
}

TEST_CASE("without a documented request the call has what it must have") {
    const Made made = with({field("a", "string", Presence::yes), field("b", "string")}, std::nullopt);
    CHECK(members(made.test()) == Names{"a=example"});
    CHECK(made.reported.empty());
}

TEST_CASE("decimals that Decimal would refuse are left out") {
    for (const char* bad : {"1,5", "abc", "+1", "007", ".5", "5.", "1e", "1e99999", "NaN", "--1", ""}) {
        CAPTURE(bad);
        const Made made = with({field("a", "decimal")}, std::string("{\"a\":\"") + bad + "\"}");
        CHECK(made.test().left_out == Names{"a"});
    }
    for (const char* good : {"0", "-0.10", "1e-7", "12345678901234567890123456789012345678901"}) {
        CAPTURE(good);
        const Made made = with({field("a", "decimal")}, std::string("{\"a\":\"") + good + "\"}");
        CHECK(members(made.test()) == Names{std::string("a=") + good});
    }
}
