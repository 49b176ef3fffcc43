// What `exbind list EXCHANGE WORDS` finds, in which order, over the committed specs.
#include "cli/search.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "spec/read.hpp"

using namespace exbind;
using cli::Hit;

namespace {

const spec::Spec& okx() {
    static text::Sources sources;
    static const spec::Spec spec = [] {
        text::Diagnostics diagnostics;
        auto loaded = spec::load(EXBIND_SOURCE_DIR, "okx", sources, diagnostics);
        REQUIRE(loaded);
        return std::move(*loaded);
    }();
    return spec;
}

std::vector<std::string> names(const std::vector<std::string>& words) {
    std::vector<std::string> result;
    for (const Hit& hit : cli::search(okx(), words)) result.push_back(hit.group->name + '.' + hit.operation->id);
    return result;
}

bool has(const std::vector<std::string>& all, const std::string& name) {
    return std::find(all.begin(), all.end(), name) != all.end();
}

}  // namespace

TEST_CASE("every word must be there, in any order and case") {
    const auto found = names({"ORDER", "place"});
    REQUIRE(found.size() > 2);
    CHECK((found[0] == "sprd.place_order" || found[0] == "trade.place_order"));
    CHECK((found[1] == "sprd.place_order" || found[1] == "trade.place_order"));
    CHECK(has(found, "trade.place_multiple_orders"));
    CHECK_FALSE(has(found, "trade.cancel_order"));
    CHECK(names({"order", "nosuchword"}).empty());
}

TEST_CASE("a name goes before a heading, a heading before a path, a path before a field") {
    // "fills" is a part of the name; "transaction" stands in headings only; "batch-orders" in a path only.
    CHECK(names({"fills"}).front().find("fills") != std::string::npos);
    CHECK(has(names({"transaction details"}), "trade.fills"));
    CHECK(names({"trade/batch-orders"}) == std::vector<std::string>{"trade.place_multiple_orders"});
    CHECK(names({"post /api/v5/trade/order"}).front() == "trade.place_order");
    const auto hits = cli::search(okx(), {"leverage"});
    const auto is_named = [](const Hit& hit) { return hit.operation->id.find("leverage") != std::string::npos; };
    CHECK(std::is_partitioned(hits.begin(), hits.end(), is_named));
}

TEST_CASE("the field is told when only a field has the word") {
    const auto hits = cli::search(okx(), {"clOrdId", "place"});
    REQUIRE_FALSE(hits.empty());
    for (const Hit& hit : hits) {
        REQUIRE(hit.fields.size() == 1);
        CHECK(
            (hit.fields[0].find("ClOrdId") != std::string::npos || hit.fields[0].find("clOrdId") != std::string::npos));
    }
    const auto order = std::find_if(hits.begin(), hits.end(), [](const Hit& hit) {
        return hit.group->name == "trade" && hit.operation->id == "place_order";
    });
    REQUIRE(order != hits.end());
    CHECK(order->fields[0] == "request clOrdId");
    for (const Hit& hit : cli::search(okx(), {"place"})) CHECK(hit.fields.empty());
}

TEST_CASE("without words everything is there, as in the spec") {
    std::size_t i = 0;
    const auto all = names({});
    for (const spec::Group& group : okx().groups)
        for (const spec::Operation& operation : group.operations) CHECK(all.at(i++) == group.name + '.' + operation.id);
    CHECK(all.size() == i);
}
