// Generated from specs/kucoin/futures/recentDoneOrders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/recent_done_orders.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable margin_mode_table;
extern const detail::EnumTable orders_status_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stop_table;
extern const detail::EnumTable stop_price_type_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::recent_done_orders {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field recent_closed_orders_request_fields[] = {
    {"symbol", offsetof(RecentClosedOrdersRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable recent_closed_orders_request_table =
    detail::table_of<RecentClosedOrdersRequest>("RecentClosedOrdersRequest", recent_closed_orders_request_fields);

constexpr detail::Field recent_closed_orders_fields[] = {
    {"id", offsetof(RecentClosedOrders, id), detail::string()},
    {"symbol", offsetof(RecentClosedOrders, symbol), detail::string()},
    {"type", offsetof(RecentClosedOrders, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(RecentClosedOrders, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(RecentClosedOrders, price), detail::decimal()},
    {"size", offsetof(RecentClosedOrders, size), detail::integer()},
    {"value", offsetof(RecentClosedOrders, value), detail::decimal()},
    {"dealValue", offsetof(RecentClosedOrders, dealValue), detail::decimal()},
    {"dealSize", offsetof(RecentClosedOrders, dealSize), detail::integer()},
    {"stp", offsetof(RecentClosedOrders, stp), detail::string()},
    {"stop", offsetof(RecentClosedOrders, stop), detail::enumeration(kucoin::stop_table)},
    {"stopPriceType", offsetof(RecentClosedOrders, stopPriceType), detail::enumeration(kucoin::stop_price_type_table)},
    {"stopTriggered", offsetof(RecentClosedOrders, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(RecentClosedOrders, stopPrice), detail::integer()},
    {"timeInForce", offsetof(RecentClosedOrders, timeInForce), detail::string()},
    {"postOnly", offsetof(RecentClosedOrders, postOnly), detail::boolean()},
    {"hidden", offsetof(RecentClosedOrders, hidden), detail::boolean()},
    {"iceberg", offsetof(RecentClosedOrders, iceberg), detail::boolean()},
    {"leverage", offsetof(RecentClosedOrders, leverage), detail::decimal()},
    {"forceHold", offsetof(RecentClosedOrders, forceHold), detail::boolean()},
    {"closeOrder", offsetof(RecentClosedOrders, closeOrder), detail::boolean()},
    {"visibleSize", offsetof(RecentClosedOrders, visibleSize), detail::integer()},
    {"clientOid", offsetof(RecentClosedOrders, clientOid), detail::string()},
    {"remark", offsetof(RecentClosedOrders, remark), detail::string()},
    {"tags", offsetof(RecentClosedOrders, tags), detail::string()},
    {"isActive", offsetof(RecentClosedOrders, isActive), detail::boolean()},
    {"cancelExist", offsetof(RecentClosedOrders, cancelExist), detail::boolean()},
    {"createdAt", offsetof(RecentClosedOrders, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updatedAt", offsetof(RecentClosedOrders, updatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"endAt", offsetof(RecentClosedOrders, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"orderTime", offsetof(RecentClosedOrders, orderTime),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
    {"settleCurrency", offsetof(RecentClosedOrders, settleCurrency), detail::string()},
    {"marginMode", offsetof(RecentClosedOrders, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"avgDealPrice", offsetof(RecentClosedOrders, avgDealPrice), detail::decimal()},
    {"filledSize", offsetof(RecentClosedOrders, filledSize), detail::integer()},
    {"filledValue", offsetof(RecentClosedOrders, filledValue), detail::decimal()},
    {"status", offsetof(RecentClosedOrders, status), detail::enumeration(kucoin::orders_status_table)},
    {"reduceOnly", offsetof(RecentClosedOrders, reduceOnly), detail::boolean()},
};
constexpr detail::ObjectTable recent_closed_orders_table =
    detail::table_of<RecentClosedOrders>("RecentClosedOrders", recent_closed_orders_fields);

constexpr detail::ListTable list_of_recent_closed_orders =
    detail::list_of<RecentClosedOrders>(detail::object(recent_closed_orders_table));
constexpr detail::Type recent_closed_orders_reply = detail::list(list_of_recent_closed_orders);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit recent_closed_orders_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 5},
};
constexpr detail::Operation recent_closed_orders_operation{
    .id = "futures/recentDoneOrders.recent_closed_orders",
    .method = "GET",
    .path = "/api/v1/recentDoneOrders",
    .auth = detail::Auth::private_,
    .limits = recent_closed_orders_limits,
    .request = &recent_closed_orders_request_table,
    .reply = &recent_closed_orders_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<RecentClosedOrders>> Api::recent_closed_orders(RecentClosedOrdersRequest request) const {
    return {core_, recent_closed_orders_operation, &request};
}

const detail::ObjectTable& exbind_table(const RecentClosedOrdersRequest*) { return recent_closed_orders_request_table; }
const detail::ObjectTable& exbind_table(const RecentClosedOrders*) { return recent_closed_orders_table; }

}  // namespace exbind::kucoin::futures::recent_done_orders
