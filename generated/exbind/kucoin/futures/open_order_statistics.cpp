// Generated from specs/kucoin/futures/openOrderStatistics.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/open_order_statistics.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::open_order_statistics {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field open_order_value_request_fields[] = {
    {"symbol", offsetof(OpenOrderValueRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable open_order_value_request_table =
    detail::table_of<OpenOrderValueRequest>("OpenOrderValueRequest", open_order_value_request_fields);

constexpr detail::Field open_order_value_fields[] = {
    {"openOrderBuySize", offsetof(OpenOrderValue, openOrderBuySize), detail::integer()},
    {"openOrderSellSize", offsetof(OpenOrderValue, openOrderSellSize), detail::integer()},
    {"openOrderBuyCost", offsetof(OpenOrderValue, openOrderBuyCost), detail::decimal()},
    {"openOrderSellCost", offsetof(OpenOrderValue, openOrderSellCost), detail::decimal()},
    {"settleCurrency", offsetof(OpenOrderValue, settleCurrency), detail::string()},
};
constexpr detail::ObjectTable open_order_value_table =
    detail::table_of<OpenOrderValue>("OpenOrderValue", open_order_value_fields);

constexpr detail::Type open_order_value_reply = detail::object(open_order_value_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit open_order_value_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 10},
};
constexpr detail::Operation open_order_value_operation{
    .id = "futures/openOrderStatistics.open_order_value",
    .method = "GET",
    .path = "/api/v1/openOrderStatistics",
    .auth = detail::Auth::private_,
    .limits = open_order_value_limits,
    .request = &open_order_value_request_table,
    .reply = &open_order_value_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<OpenOrderValue> Api::open_order_value(OpenOrderValueRequest request) const {
    return {core_, open_order_value_operation, &request};
}

const detail::ObjectTable& exbind_table(const OpenOrderValueRequest*) { return open_order_value_request_table; }
const detail::ObjectTable& exbind_table(const OpenOrderValue*) { return open_order_value_table; }

}  // namespace exbind::kucoin::futures::open_order_statistics
