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

TEST_CASE("facts about what is received are comments, types are not") {
    const auto row = object("", {field("px", "decimal")});
    const auto shared = [&](auto change) {
        auto other = row;
        change(other);
        return !find(two("items", row, "items", other), "BItems").same_as.empty();
    };
    CHECK(shared([](spec::Type& type) { type.fields[0].facts.example = "1.5"; }));
    CHECK(shared([](spec::Type& type) { type.fields[0].facts.minimum = "1"; }));
    CHECK(shared([](spec::Type& type) { type.fields[0].required = spec::Presence::yes; }));
    CHECK_FALSE(shared([](spec::Type& type) { type.fields[0].type = build::type("string"); }));
    CHECK(shared([](spec::Type& type) { type.fields[0].deprecated = true; }));
    CHECK_FALSE(shared([](spec::Type& type) { type.fields[0].name = "price"; }));
    CHECK_FALSE(shared([](spec::Type& type) { type.fields.push_back(field("sz", "decimal")); }));
    CHECK_FALSE(shared([](spec::Type& type) { type.positional = true; }));
}

TEST_CASE("short parts of other names, and acknowledgements, stay apart however much they look alike") {
    const auto row = object("", {field("px", "decimal")});
    CHECK(find(two("bids", row, "asks", row), "BItems").same_as.empty());
    const auto longer = object("", {field("px", "decimal"), field("sz", "decimal"), field("orders", "integer")});
    CHECK(find(two("bids", longer, "asks", longer), "BItems").same_as == "AItems");
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

namespace {

spec::Type row(const std::string& name, std::size_t members) {
    spec::Type result = object(name, {});
    for (std::size_t i = 0; i < members; ++i)
        result.fields.push_back(field(std::string(1, static_cast<char>('a' + i)), "string"));
    return result;
}

/// Reads called orders_history and order, whose rows have the names and forms given.
cpp::Group reads(spec::Type history, spec::Type order) {
    history.name = "OrdersHistory";
    order.name = "Order";
    return lowered({build::get("orders_history", "", spec::Shape::list, "OrdersHistory"),
                    build::get("order", "", spec::Shape::list, "Order")},
                   {std::move(history), std::move(order)});
}

}  // namespace

TEST_CASE("rows of more than two members that are alike are one struct under the shortest name") {
    const auto group = reads(row("", 4), row("", 4));
    CHECK(find(group, "Order").same_as.empty());
    CHECK(find(group, "OrdersHistory").same_as == "Order");
    CHECK(group.structs.front().name == "Order");  // it stands where the first of them stood
    CHECK(cpp::call_spelling(group.methods.at(0)) == "Call<Vector<Order>>");
    CHECK(cpp::call_spelling(group.methods.at(1)) == "Call<Vector<Order>>");
    CHECK(find(group, "Order").methods.size() == 2);
    CHECK(find(reads(row("", 3), row("", 3)), "OrdersHistory").same_as == "Order");
    CHECK(find(reads(row("", 2), row("", 2)), "OrdersHistory").same_as.empty());
    CHECK(find(reads(row("", 5), row("", 4)), "OrdersHistory").same_as.empty());
}

TEST_CASE("acknowledgements of writes are one from four members on") {
    const auto writes = [](std::size_t members) {
        return lowered({build::post("open", "", spec::Shape::list, "Open"),
                        build::post("close_all", "", spec::Shape::list, "CloseAll")},
                       {row("Open", members), row("CloseAll", members)});
    };
    CHECK(find(writes(3), "CloseAll").same_as.empty());
    CHECK(find(writes(4), "Open_").same_as.empty());
    CHECK(find(writes(4), "CloseAll").same_as == "Open_");
}

TEST_CASE("the order of members counts only where an array is read by it") {
    auto turned = row("", 4);
    std::swap(turned.fields[0], turned.fields[3]);
    CHECK(find(reads(row("", 4), turned), "OrdersHistory").same_as == "Order");
    auto positional = row("", 4);
    positional.positional = turned.positional = true;
    CHECK(find(reads(positional, turned), "OrdersHistory").same_as.empty());
    CHECK(find(reads(positional, positional), "OrdersHistory").same_as == "Order");
}

TEST_CASE("a shared struct says what holds for all of its operations") {
    auto other = row("", 4);
    other.fields[0].facts = {"1", "", "0", "9"};
    other.fields[1].deprecated = true;
    auto mine = row("", 4);
    mine.fields[0].facts = {"", "5", "0", "8"};
    mine.fields[0].facts.longest = "32";
    const auto group = reads(mine, other);
    CHECK(find(group, "Order").members[0].facts == spec::FieldFacts{"1", "", "0", ""});
    CHECK_FALSE(find(group, "Order").members[1].deprecated);
}

TEST_CASE("a type that is taken apart shares only with those of its word") {
    auto apart = row("", 4);
    apart.apart = "history";
    CHECK(find(reads(row("", 4), apart), "OrdersHistory").same_as.empty());
    CHECK(find(reads(apart, row("", 4)), "OrdersHistory").same_as.empty());
    CHECK(find(reads(apart, apart), "OrdersHistory").same_as == "Order");
}

TEST_CASE("the item of a batch and the request for one are one struct, however small") {
    const auto requests = [](auto change) {
        auto batch = build::post("cancel_multiple_orders", "CancelMultipleOrdersRequest", spec::Shape::none, "");
        batch.request.shape = spec::Shape::list;
        auto item = row("CancelMultipleOrdersRequest", 2);
        change(item);
        return lowered({batch, build::post("cancel_order", "CancelOrderRequest", spec::Shape::none, ""),
                        build::post("close_position", "ClosePositionRequest", spec::Shape::none, "")},
                       {item, row("CancelOrderRequest", 2), row("ClosePositionRequest", 2)});
    };
    const auto group = requests([](spec::Type&) {});
    CHECK(find(group, "CancelMultipleOrdersRequest").same_as == "CancelOrderRequest");
    CHECK(find(group, "ClosePositionRequest").same_as.empty());
    CHECK(cpp::request_spelling(group.methods.at(0)) == "Vector<CancelOrderRequest>");
    CHECK(find(requests([](spec::Type& item) { item.fields[0].required = spec::Presence::yes; }),
               "CancelMultipleOrdersRequest")
              .same_as.empty());
    for (const auto bound : {&spec::FieldFacts::minimum, &spec::FieldFacts::maximum, &spec::FieldFacts::shortest,
                             &spec::FieldFacts::longest, &spec::FieldFacts::alphabet})
        CHECK(
            find(requests([&](spec::Type& item) { item.fields[0].facts.*bound = "9"; }), "CancelMultipleOrdersRequest")
                .same_as.empty());
    // What one is needed for does not hold for the other.
    const auto other = requests([](spec::Type& item) { item.fields[0].when = "no b"; });
    CHECK(find(other, "CancelMultipleOrdersRequest").same_as == "CancelOrderRequest");
    CHECK(find(other, "CancelOrderRequest").members[0].when.empty());
}
