#include "cpp/lower.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>

#include "build.hpp"
#include "cpp/rules.hpp"
#include "provoked.hpp"

using namespace exbind;
using build::field;
using spec::Presence;
using spec::Shape;

namespace {

cpp::Exchange lowered(const spec::Spec& from) {
    text::Diagnostics diagnostics;
    auto result = cpp::lower(from, diagnostics);
    for (const auto& each : diagnostics.all()) INFO(each.message);
    REQUIRE(result.has_value());
    return std::move(*result);
}

/// Ids of what is reported for a spec that cannot be lowered.
std::vector<std::string_view> refused(const spec::Spec& from) {
    text::Diagnostics diagnostics;
    CHECK_FALSE(cpp::lower(from, diagnostics).has_value());
    provoked::note_all(diagnostics);
    std::vector<std::string_view> ids;
    for (const auto& each : diagnostics.all()) {
        CHECK_FALSE(each.message.empty());
        ids.push_back(each.rule->id);
    }
    return ids;
}

const cpp::Struct& structure(const cpp::Group& group, const std::string& name) {
    for (const cpp::Struct& one : group.structs)
        if (one.name == name) return one;
    throw std::runtime_error("no struct " + name);
}

std::vector<std::string> declared(const cpp::Struct& from) {
    std::vector<std::string> result;
    for (const cpp::Member& member : from.members) result.push_back(cpp::spelling(member.type) + " " + member.name);
    return result;
}

using Lines = std::vector<std::string>;
using Ids = std::vector<std::string_view>;

}  // namespace

TEST_CASE("replies: scalars that may have no value are optional, the rest is plain") {
    const auto exchange = lowered(build::spec({build::group(
        "g", {build::get("x", "", Shape::object, "Row")},
        {build::object("Row", {field("a", "string"), field("b", "secret"), field("c", "decimal"), field("d", "integer"),
                               field("e", "boolean"), field("f", "timestamp"), field("g", "json"), field("h", "Side"),
                               field("i", "Part"), field("j", "list<decimal>"), field("k", "list<string>"),
                               field("l", "map<integer>"), field("m", "list<list<Part>>"), field("n", "list<Side>")}),
         build::object("Part", {})},
        {build::choice("Side", {"buy"})})}));
    CHECK(declared(structure(exchange.groups.at(0), "Row")) ==
          Lines{"std::string a", "Secret b", "std::optional<Decimal> c", "std::optional<std::int64_t> d",
                "std::optional<bool> e", "std::optional<TimePoint> f", "RawJson g", "Open<Side> h", "Part i",
                "Vector<std::optional<Decimal>> j", "Vector<std::string> k", "Map<std::optional<std::int64_t>> l",
                "Vector<Vector<Part>> m", "Vector<Open<Side>> n"});
}

TEST_CASE("requests: required, conditional and optional fields") {
    std::vector<spec::Field> fields;
    for (const Presence presence : {Presence::yes, Presence::conditional, Presence::no})
        for (const char* type : {"string", "decimal", "Side", "list<string>", "Part", "json"})
            fields.push_back(field("f" + std::to_string(fields.size()), type, presence));
    const auto exchange = lowered(build::spec(
        {build::group("g", {build::post("x", "R", Shape::none, "")},
                      {build::object("R", fields), build::object("Part", {})}, {build::choice("Side", {"buy"})})}));
    CHECK(declared(structure(exchange.groups.at(0), "R")) ==
          Lines{"Required<std::string> f0", "Required<Decimal> f1", "Required<Open<Side>> f2",
                "Required<Vector<std::string>> f3", "Required<Part> f4", "Required<RawJson> f5",
                "Optional<std::string> f6", "Optional<Decimal> f7", "Open<Side> f8", "Vector<std::string> f9",
                "Optional<Part> f10", "RawJson f11", "Optional<std::string> f12", "Optional<Decimal> f13",
                "Open<Side> f14", "Vector<std::string> f15", "Optional<Part> f16", "RawJson f17"});
    const cpp::Method& method = exchange.groups.at(0).methods.at(0);
    CHECK(method.request == "R");
    CHECK_FALSE(method.request_may_be_left_out);
    CHECK_FALSE(method.reply.has_value());
}

TEST_CASE("a type of requests and replies at once becomes two structs") {
    const auto exchange =
        lowered(build::spec({build::group("g", {build::post("x", "R", Shape::list, "Leg")},
                                          {build::object("R", {field("legs", "list<Leg>")}),
                                           build::object("Leg", {field("a", "decimal", Presence::yes)})})}));
    const cpp::Group& group = exchange.groups.at(0);
    CHECK(declared(structure(group, "Leg")) == Lines{"std::optional<Decimal> a"});
    CHECK(declared(structure(group, "LegRequest")) == Lines{"Required<Decimal> a"});
    CHECK(declared(structure(group, "R")) == Lines{"Vector<LegRequest> legs"});
    CHECK(cpp::spelling(*group.methods.at(0).reply) == "Vector<Leg>");
    CHECK(group.methods.at(0).request_may_be_left_out);
}

TEST_CASE("request fields travel where the field, the path or the operation says") {
    auto operation = build::get("x", "R", Shape::none, "");
    operation.path = "/v1/{id}/x";
    spec::Field header = field("H", "string");
    header.in = spec::In::header;
    const auto exchange = lowered(build::spec(
        {build::group("g", {operation}, {build::object("R", {field("id", "string"), header, field("q", "string")})})}));
    const auto& members = exchange.groups.at(0).structs.at(0).members;
    CHECK(members.at(0).in == spec::In::path);
    CHECK(members.at(0).type.holder == cpp::Holder::required);
    CHECK(members.at(1).in == spec::In::header);
    CHECK(members.at(2).in == spec::In::query);
}

TEST_CASE("members give way to types, keywords and our own names") {
    const auto exchange = lowered(build::spec(
        {build::group("g", {build::post("x", "R", Shape::object, "Row")},
                      {build::object("R", {field("named", "string"), field("named_", "string"), field("Side", "Side")}),
                       build::object("Row", {field("Row", "string"), field("named", "string"),
                                             field("Decimal", "decimal"), field("x", "string")})},
                      {build::choice("Side", {"buy"})})}));
    const cpp::Group& group = exchange.groups.at(0);
    CHECK(declared(structure(group, "R")) ==
          Lines{"Optional<std::string> named_", "Optional<std::string> named_2", "Open<Side> Side_"});
    CHECK(declared(structure(group, "Row")) ==
          Lines{"std::string Row_", "std::string named", "std::optional<Decimal> Decimal_", "std::string x"});
}

TEST_CASE("types give way to our own names") {
    const auto exchange = lowered(
        build::spec({build::group("g", {build::get("x", "", Shape::list, "Api")},
                                  {build::object("Api", {field("d", "Decimal")}), build::object("Decimal", {})})}));
    CHECK(cpp::spelling(*exchange.groups.at(0).methods.at(0).reply) == "Vector<Api_>");
    CHECK(declared(structure(exchange.groups.at(0), "Api_")) == Lines{"Decimal_ d"});
}

TEST_CASE("types give way to what a program opens beside them") {
    const auto exchange = lowered(build::spec({build::group(
        "g", {build::get("x", "", Shape::list, "Error")},
        {build::object("Error", {field("a", "Outcome"), field("Error", "string"), field("Outcome", "string")})},
        {build::choice("Outcome", {"yes"}), build::choice("Outcome_", {"no"})})}));
    CHECK(cpp::spelling(*exchange.groups.at(0).methods.at(0).reply) == "Vector<Error_>");
    CHECK(declared(structure(exchange.groups.at(0), "Error_")) ==
          Lines{"Open<Outcome_> a", "std::string Error", "std::string Outcome"});
    CHECK(exchange.groups.at(0).enums.at(1).name == "Outcome_2");
}

TEST_CASE("enumerators: an added value never renames one, pinned names stand") {
    auto bars = build::choice("Bar", {"1m", "1M", "a-b", "a_b", "x"});
    bars.values.push_back({"y", "x", {}});
    bars.values.at(4).name = "pinned";
    const auto exchange = lowered(build::spec({build::group("g", {}, {}, {bars})}));
    std::vector<std::string> names;
    for (const auto& value : exchange.groups.at(0).enums.at(0).values) names.push_back(value.name);
    CHECK(names == Lines{"_1m", "_1M", "a_b", "a_b_2", "pinned", "x"});
}

TEST_CASE("groups: keywords, words of ours and operations of the same name") {
    const auto exchange = lowered(build::spec({
        build::group("acme", {}, {}),
        build::group("common", {}, {}),
        build::group("connection", {}, {}),
        build::group("errors/connection", {}, {}),
        build::group("pages", {}, {}),
        build::group("public", {}, {}),
        build::group("staking-defi/eth", {}, {}),
        build::group("trade", {build::get("orders", "", Shape::none, "")}, {}),
        build::group("trade/orders", {}, {}),
    }));
    std::vector<Lines> paths;
    for (const auto& group : exchange.groups) paths.push_back(group.path);
    CHECK(paths == std::vector<Lines>{{"acme_"},
                                      {"common_"},
                                      {"connection_"},
                                      {"errors_", "connection_"},
                                      {"pages_"},
                                      {"public_"},
                                      {"staking_defi", "eth"},
                                      {"trade"},
                                      {"trade", "orders_group"}});
}

TEST_CASE("an imported group and its manual additions become one") {
    auto manual = build::group("g", {build::get("b", "", Shape::none, "")}, {});
    manual.manual = true;
    const auto exchange = lowered(build::spec({build::group("g", {build::get("a", "", Shape::none, "")}, {}), manual}));
    REQUIRE(exchange.groups.size() == 1);
    CHECK(exchange.groups.at(0).methods.size() == 2);
    CHECK_FALSE(exchange.groups.at(0).manual);
}

TEST_CASE("limits without a scope get the exchange's") {
    auto operation = build::get("x", "", Shape::none, "");
    operation.limits = {{5, 2000, spec::LimitUnit::request, {}, {}, "", {}},
                        {1, 1000, spec::LimitUnit::request, {"ip"}, {}, "", {}}};
    const auto exchange = lowered(build::spec({build::group("g", {operation}, {})}));
    const auto& limits = exchange.groups.at(0).methods.at(0).limits;
    CHECK(limits.at(0).stated.scope == Lines{"user"});
    CHECK(limits.at(1).stated.scope == Lines{"ip"});
    CHECK(limits.at(1).counted_by == std::vector<spec::CountedBy>{{"ip", 0, ""}});
}

TEST_CASE("error codes are sorted as text") {
    auto from = build::spec({});
    from.exchange.errors = {{"9", 400, spec::ErrorClass::auth, "", "", {}},
                            {"10", 400, spec::ErrorClass::clock, "", "", {}}};
    const auto exchange = lowered(from);
    CHECK(exchange.errors.at(0).code == "10");
    CHECK(exchange.errors.at(1).code == "9");
}

TEST_CASE("bad specs are refused, each with its rule") {
    CHECK(refused(build::spec({build::group("g", {build::get("x", "", Shape::list, "Nope")}, {})})) == Ids{"EX500"});
    CHECK(refused(build::spec({build::group("g", {build::get("x", "Nope", Shape::none, "")}, {})})) == Ids{"EX500"});
    CHECK(refused(build::spec({build::group("g", {build::get("x", "", Shape::list, "list<Nope>")}, {})})) ==
          Ids{"EX500"});
    CHECK(refused(build::spec({build::group("g", {}, {build::object("A", {}), build::object("A", {})})})) ==
          Ids{"EX501"});
    CHECK(refused(build::spec(
              {build::group("g", {build::get("x", "", Shape::none, ""), build::get("x", "", Shape::none, "")}, {})})) ==
          Ids{"EX501"});
    CHECK(refused(build::spec({build::group("a-b", {}, {}), build::group("a_b", {}, {})})) == Ids{"EX501"});
    CHECK(refused(build::spec({build::group("g", {}, {build::object("A", {field("a", "A")})})})) == Ids{"EX502"});

    auto exchange = build::spec({});
    exchange.exchange.name = "detail";
    CHECK(refused(exchange) == Ids{"EX503"});
    exchange.exchange.name = "acme";
    exchange.exchange.signing.emplace();
    exchange.exchange.signing->secret = "secret";
    CHECK(refused(exchange) == Ids{"EX506"});
    exchange.exchange.signing.reset();
    exchange.exchange.errors = {{"1", 0, spec::ErrorClass::auth, "", "", {}},
                                {"1", 0, spec::ErrorClass::clock, "", "", {}}};
    CHECK(refused(exchange) == Ids{"EX511"});

    spec::Enum huge = build::choice("Huge", std::vector<std::string>(65537, "x"));
    CHECK(refused(build::spec({build::group("g", {}, {}, {huge})})) == Ids{"EX505"});
}

TEST_CASE("request fields without a place are refused") {
    auto no_field = build::get("x", "", Shape::none, "");
    no_field.path = "/v1/{id}";
    CHECK(refused(build::spec({build::group("g", {no_field}, {})})) == Ids{"EX504"});

    spec::Field id = field("id", "string");
    id.in = spec::In::path;
    CHECK(refused(build::spec({build::group("g", {build::get("x", "R", Shape::none, "")},
                                            {build::object("R", {id})})})) == Ids{"EX504"});

    auto list = build::post("x", "R", Shape::none, "");
    list.request.shape = Shape::list;
    spec::Field query = field("q", "string");
    query.in = spec::In::query;
    CHECK(refused(build::spec({build::group("g", {list}, {build::object("R", {query})})})) == Ids{"EX504"});

    CHECK(refused(build::spec(
              {build::group("g", {build::get("x", "R", Shape::none, ""), build::post("y", "R", Shape::none, "")},
                            {build::object("R", {field("a", "string")})})})) == Ids{"EX504"});
    auto of_enum =
        build::spec({build::group("g", {build::get("x", "E", Shape::none, "")}, {}, {build::choice("E", {"a"})})});
    CHECK(refused(of_enum) == Ids{"EX504"});
}

TEST_CASE("examples of no operation are refused, those that are no JSON too") {
    auto group = build::group("g", {build::get("x", "", Shape::none, "")}, {});
    group.examples.push_back({"y", std::nullopt, "{}", {}, {}});
    CHECK(refused(build::spec({group})) == Ids{"EX507"});
    group.examples = {{"x", std::nullopt, "{", {}, {}}};
    CHECK(refused(build::spec({group})) == Ids{"EX508"});
    group.examples = {{"x", std::nullopt, std::string(200, '[') + std::string(200, ']'), {}, {}}};
    CHECK(refused(build::spec({group})) == Ids{"EX508"});
}
