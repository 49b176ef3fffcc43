#include "docs/operation_names.hpp"

#include <doctest/doctest.h>

#include "text/strings.hpp"

using namespace exbind::docs;

namespace {

struct Documented {
    const char* method;
    const char* path;
    const char* title = "";
    const char* operation_id = "";
};

/// Names of operations of one group, in their order; those of OpenAPI are named by their summaries.
std::string names(const std::vector<Documented>& operations, bool openapi = false, std::set<std::string> taken = {}) {
    std::vector<Chosen> chosen;
    for (const Documented& each : operations) {
        Chosen& one = chosen.emplace_back();
        one.operation.method = each.method;
        one.operation.path = each.path;
        one.operation.title = each.title;
        one.operation.title_is_name = openapi;
        one.operation.name_hint = each.operation_id;
        one.home = home_of(each.path, {"/v5"});
    }
    std::vector<Chosen*> fresh;
    for (Chosen& each : chosen) fresh.push_back(&each);
    name_operations(fresh, chosen.front().home.group, std::move(taken));
    std::vector<std::string> ids;
    for (const Chosen& each : chosen) ids.push_back(each.id);
    return exbind::text::join(ids, " ");
}

}  // namespace

TEST_CASE("a heading as a name") {
    CHECK(name_of_heading("Place order", 4) == "place_order");
    CHECK(name_of_heading("Place an order for the account", 4) == "place_order_for_account");
    CHECK(name_of_heading("Compute min investment (public)", 4) == "compute_min_investment");
    CHECK(name_of_heading("Get Orders [v2] {old}", 4) == "get_orders");
    CHECK(name_of_heading("Trade one-click repay", 4) == "trade_one_click_repay");
    CHECK(name_of_heading("Cancel Order By ClientOid - Old", 6) == "cancel_order_by_client_oid_old");
    CHECK(name_of_heading("Get level2 book v2", 4) == "get_level2_book_v2");
    CHECK(name_of_heading("one two three four five", 4).empty());
    CHECK(name_of_heading("下单", 4).empty());
    CHECK(name_of_heading("24hr stats", 4).empty());
    CHECK(name_of_heading("Delete", 4).empty());   // C++ takes it
    CHECK(name_of_heading("Signals", 4).empty());  // Qt does
    CHECK(name_of_heading("(all of it in brackets)", 4).empty());
    CHECK(name_of_heading("", 4).empty());
    CHECK(begins_with_verb("Place order"));
    CHECK(begins_with_verb("The (old) cancel order"));
    CHECK_FALSE(begins_with_verb("Order details"));
    CHECK_FALSE(begins_with_verb("First copy settings"));
    CHECK_FALSE(begins_with_verb("Transfer"));
}

TEST_CASE("an operationId that reads as words") {
    CHECK(name_of_operation_id("placeOrder") == "place_order");
    CHECK(name_of_operation_id("list-open-orders") == "list_open_orders");
    CHECK(name_of_operation_id("get_order_by_id") == "get_order_by_id");
    CHECK(name_of_operation_id("ping") == "ping");
    for (const char* code :
         {"", "001", "op", "op1x7qrtz", "OrderController_list", "read_item_items__id__get", "listUsingGET",
          "orders_post", "get a b", "getThisAndThatAndAllOfTheRestToo", "delete", "a/b"}) {
        CAPTURE(code);
        CHECK(name_of_operation_id(code).empty());
    }
}

TEST_CASE("writes are called by their headings, reads by the ends of their paths") {
    CHECK(names({{"POST", "/v5/trade/order", "Place order"},
                 {"GET", "/v5/trade/order", "Order details"},
                 {"POST", "/v5/trade/batch-orders", "Place multiple orders"},
                 {"GET", "/v5/trade/orders-pending", "Order list"},
                 {"POST", "/v5/trade/cancel-algos", "Cancel algo order"},
                 {"POST", "/v5/trade/order-precheck", "Order precheck"},
                 {"POST", "/v5/trade/first-settings", "Amend the first settings that were ever made"}}) ==
          "place_order order place_multiple_orders orders_pending cancel_algo_order order_precheck first_settings");
    CHECK(names({{"POST", "/v5/asset/transfer", "Funds transfer"}}) == "transfer");
    CHECK(names({{"POST", "/v5/trade/one-click-repay", "Trade one-click repay"},
                 {"POST", "/v5/trade/one-click-repay-v2", "Trade one-click repay (New)"}}) ==
          "trade_one_click_repay one_click_repay_v2");
}

TEST_CASE("what is taken, a verb of HTTP or the group's own name is not given") {
    CHECK(names({{"GET", "/v5/a/list/list", "Get co-inviter link list"}}) == "co_inviter_link_list");
    CHECK(names({{"GET", "/v5/status", "Status"}}) == "get_status");
    CHECK(names({{"POST", "/v5/bullet", ""}}) == "post_bullet");
    CHECK(names({{"GET", "/v5/a/get", "Balance"}}) == "balance");
    CHECK(names({{"GET", "/v5/a/order", "Order details"}}, false, {"order"}) == "order_details");
    CHECK(names({{"POST", "/v5/a/order", "Place order"}}, false, {"place_order"}) == "order");
    CHECK(names({{"GET", "/v5/a/order", "One"}, {"GET", "/v5/a/order/", "One"}, {"GET", "/v5/a//order", "One"}}) ==
          "order one get_order");
    CHECK(names({{"GET", "/v5/a/order"}, {"GET", "/v5/a/order/"}, {"GET", "/v5/a//order"}}) ==
          "order get_order get_order2");
    CHECK(names({{"GET", "/v5/a/signals", "Signals"}}) == "get_signals");
    CHECK(names({{"GET", "/v5/a/by-name/{name}"}}) == "by_name");
    CHECK(names({{"GET", "/v5/a/order/{order_id}"}}) == "order_by_order_id");
}

TEST_CASE("OpenAPI names operations itself") {
    CHECK(names({{"GET", "/v5/hf/orders", "Get Open Orders", "001"},
                 {"POST", "/v5/hf/orders", "Add Order", "002"},
                 {"DELETE", "/v5/hf/orders", "Cancel All Orders By Symbol", "003"},
                 {"GET", "/v5/hf/{id}", "Get Order By OrderId", "004"}},
                true) == "open_orders add_order cancel_all_orders_by_symbol order_by_order_id");
    CHECK(names({{"GET", "/v5/x/a", "List what there is", "getBalance"}, {"GET", "/v5/x/b", "Get 24hr Stats"}}, true) ==
          "balance get_24hr_stats");
    // A `get` that falls away does not take a name from what is called so.
    CHECK(names({{"GET", "/v5/x/a", "Get Transfer"}, {"POST", "/v5/x/b", "Transfer"}}, true) ==
          "get_transfer transfer");
    CHECK(names({{"GET", "/v5/x/a", "Returns everything that there is to know of an order"}}, true) == "a");
    CHECK(names({{"GET", "/v5/x/a", "Get Order", "getOrder"}, {"GET", "/v5/x/b", "Order of one", "get_order"}}, true) ==
          "order get_order");
}

TEST_CASE("headings are kept while they are names") {
    CHECK(short_title("  Order  history (last 3 months) ") == "Order history (last 3 months)");
    CHECK(short_title("Returns the balance.").empty());
    CHECK(short_title("one two three four five six seven eight nine ten eleven").empty());
    CHECK(short_title(std::string(81, 'a')).empty());
    CHECK(short_title("a\x1b[0m").empty());
    CHECK(short_title("").empty());
}
