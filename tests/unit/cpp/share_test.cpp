#include <doctest/doctest.h>

#include <algorithm>

#include "build.hpp"
#include "cpp/lower.hpp"

using namespace exbind;
using build::field;
using build::object;

namespace {

cpp::Group lowered(std::vector<spec::Operation> operations, std::vector<spec::Type> types) {
    text::Diagnostics diagnostics;
    const auto exchange =
        cpp::lower(build::spec({build::group("g", std::move(operations), std::move(types))}), diagnostics);
    REQUIRE(exchange.has_value());
    return exchange->groups.at(0);
}

const cpp::Struct& find(const cpp::Group& group, const std::string& name) {
    const auto found =
        std::find_if(group.structs.begin(), group.structs.end(), [&](const auto& one) { return one.name == name; });
    REQUIRE(found != group.structs.end());
    return *found;
}

/// Two operations that answer with A and B, which hold AItems and BItems.
cpp::Group two(const std::string& a_member, spec::Type a_items, const std::string& b_member, spec::Type b_items) {
    a_items.name = "AItems";
    b_items.name = "BItems";
    return lowered({build::get("a", "", spec::Shape::list, "A"), build::get("b", "", spec::Shape::list, "B")},
                   {object("A", {field(a_member, "list<AItems>")}), std::move(a_items),
                    object("B", {field(b_member, "list<BItems>"), field("more", "string")}), std::move(b_items)});
}

}  // namespace

TEST_CASE("parts that two operations name and describe alike are one struct") {
    const auto row = object("", {field("px", "decimal"), field("sz", "decimal")});
    const auto group = two("items", row, "items", row);
    CHECK(find(group, "AItems").same_as.empty());
    CHECK(find(group, "BItems").same_as == "AItems");
    CHECK(find(group, "AItems").owners == std::vector<std::string>{"A", "B"});
    CHECK(cpp::spelling(find(group, "B").members.at(0).type) == "Vector<AItems>");
}

TEST_CASE("examples are comments, other facts and types are not") {
    const auto row = object("", {field("px", "decimal")});
    const auto shared = [&](auto change) {
        auto other = row;
        change(other);
        return !find(two("items", row, "items", other), "BItems").same_as.empty();
    };
    CHECK(shared([](spec::Type& type) { type.fields[0].facts.example = "1.5"; }));
    CHECK_FALSE(shared([](spec::Type& type) { type.fields[0].facts.minimum = "1"; }));
    CHECK_FALSE(shared([](spec::Type& type) { type.fields[0].type = build::type("string"); }));
    CHECK_FALSE(shared([](spec::Type& type) { type.fields[0].deprecated = true; }));
    CHECK_FALSE(shared([](spec::Type& type) { type.fields[0].name = "price"; }));
    CHECK_FALSE(shared([](spec::Type& type) { type.fields.push_back(field("sz", "decimal")); }));
    CHECK_FALSE(shared([](spec::Type& type) { type.positional = true; }));
}

TEST_CASE("parts of other names, and replies themselves, stay apart however much they look alike") {
    const auto row = object("", {field("px", "decimal")});
    CHECK(find(two("bids", row, "asks", row), "BItems").same_as.empty());
    const auto group =
        lowered({build::get("a", "", spec::Shape::list, "A"), build::get("b", "", spec::Shape::list, "B")},
                {object("A", {field("px", "decimal")}), object("B", {field("px", "decimal")})});
    CHECK(find(group, "A").same_as.empty());
    CHECK(find(group, "B").same_as.empty());
}

TEST_CASE("parts of requests and of replies are never one: the one has to be complete, the other not") {
    const auto row = [](const std::string& name) { return object(name, {field("px", "decimal")}); };
    const auto group = lowered({build::post("a", "ARequest", spec::Shape::list, "A")},
                               {object("ARequest", {field("items", "list<ARequestItems>")}), row("ARequestItems"),
                                object("A", {field("items", "list<AItems>")}), row("AItems")});
    CHECK(find(group, "ARequestItems").same_as.empty());
    CHECK(find(group, "AItems").same_as.empty());
}

TEST_CASE("parts are alike when their own parts are") {
    const auto group =
        lowered({build::get("a", "", spec::Shape::list, "A"), build::get("b", "", spec::Shape::list, "B")},
                {object("A", {field("legs", "list<ALegs>")}), object("ALegs", {field("fee", "ALegsFee")}),
                 object("ALegsFee", {field("amt", "decimal")}), object("B", {field("legs", "list<BLegs>")}),
                 object("BLegs", {field("fee", "BLegsFee")}), object("BLegsFee", {field("amt", "decimal")})});
    CHECK(find(group, "BLegsFee").same_as == "ALegsFee");
    CHECK(find(group, "BLegs").same_as == "ALegs");
    CHECK(cpp::spelling(find(group, "B").members.at(0).type) == "Vector<ALegs>");
}

TEST_CASE("the forms of a variant stay apart") {
    const auto variant = [](const std::string& name, const std::string& form) {
        auto result = object(name, {field("limit", form)});
        result.variant = true;
        result.tag = "type";
        return result;
    };
    const auto form = [](const std::string& name) { return object(name, {field("px", "decimal")}); };
    const auto group =
        lowered({build::get("a", "", spec::Shape::list, "A"), build::get("b", "", spec::Shape::list, "B")},
                {object("A", {field("order", "AOrder")}), variant("AOrder", "ALimit"), form("ALimit"),
                 object("B", {field("order", "BOrder")}), variant("BOrder", "BLimit"), form("BLimit")});
    CHECK(find(group, "BLimit").same_as.empty());
    CHECK(find(group, "BOrder").same_as.empty());
}
