// Generated from specs/kucoin/futures/stopOrders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/stop_orders.hpp"

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

namespace exbind::inline v0_1::kucoin::futures::stop_orders {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field cancel_all_stop_orders_request_fields[] = {
    {"symbol", offsetof(CancelAllStopOrdersRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_all_stop_orders_request_table =
    detail::table_of<CancelAllStopOrdersRequest>("CancelAllStopOrdersRequest", cancel_all_stop_orders_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field cancel_all_stop_orders_fields[] = {
    {"cancelledOrderIds", offsetof(CancelAllStopOrders, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_all_stop_orders_table =
    detail::table_of<CancelAllStopOrders>("CancelAllStopOrders", cancel_all_stop_orders_fields);

constexpr detail::Field stop_order_list_request_fields[] = {
    {"symbol", offsetof(StopOrderListRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"side", offsetof(StopOrderListRequest, side), detail::enumeration(kucoin::side_table), detail::In::query},
    {"type", offsetof(StopOrderListRequest, type), detail::enumeration(kucoin::type_table), detail::In::query},
    {"startAt", offsetof(StopOrderListRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(StopOrderListRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(StopOrderListRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(StopOrderListRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds stop_order_list_request_bounds[] = {{.field = 6, .maximum = "1000"}};
constexpr detail::ObjectTable stop_order_list_request_table =
    detail::table_of<StopOrderListRequest>(
        "StopOrderListRequest", stop_order_list_request_fields, false, stop_order_list_request_bounds);

constexpr detail::Field stop_order_list_items_fields[] = {
    {"id", offsetof(StopOrderListItems, id), detail::string()},
    {"symbol", offsetof(StopOrderListItems, symbol), detail::string()},
    {"type", offsetof(StopOrderListItems, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(StopOrderListItems, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(StopOrderListItems, price), detail::decimal()},
    {"size", offsetof(StopOrderListItems, size), detail::integer()},
    {"value", offsetof(StopOrderListItems, value), detail::decimal()},
    {"dealValue", offsetof(StopOrderListItems, dealValue), detail::decimal()},
    {"dealSize", offsetof(StopOrderListItems, dealSize), detail::integer()},
    {"stp", offsetof(StopOrderListItems, stp), detail::string()},
    {"stop", offsetof(StopOrderListItems, stop), detail::enumeration(kucoin::stop_table)},
    {"stopPriceType", offsetof(StopOrderListItems, stopPriceType), detail::enumeration(kucoin::stop_price_type_table)},
    {"stopTriggered", offsetof(StopOrderListItems, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(StopOrderListItems, stopPrice), detail::decimal()},
    {"timeInForce", offsetof(StopOrderListItems, timeInForce), detail::string()},
    {"postOnly", offsetof(StopOrderListItems, postOnly), detail::boolean()},
    {"hidden", offsetof(StopOrderListItems, hidden), detail::boolean()},
    {"iceberg", offsetof(StopOrderListItems, iceberg), detail::boolean()},
    {"leverage", offsetof(StopOrderListItems, leverage), detail::decimal()},
    {"forceHold", offsetof(StopOrderListItems, forceHold), detail::boolean()},
    {"closeOrder", offsetof(StopOrderListItems, closeOrder), detail::boolean()},
    {"visibleSize", offsetof(StopOrderListItems, visibleSize), detail::integer()},
    {"clientOid", offsetof(StopOrderListItems, clientOid), detail::string()},
    {"remark", offsetof(StopOrderListItems, remark), detail::string()},
    {"tags", offsetof(StopOrderListItems, tags), detail::string()},
    {"isActive", offsetof(StopOrderListItems, isActive), detail::boolean()},
    {"cancelExist", offsetof(StopOrderListItems, cancelExist), detail::boolean()},
    {"createdAt", offsetof(StopOrderListItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updatedAt", offsetof(StopOrderListItems, updatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"endAt", offsetof(StopOrderListItems, endAt), detail::integer()},
    {"orderTime", offsetof(StopOrderListItems, orderTime),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
    {"settleCurrency", offsetof(StopOrderListItems, settleCurrency), detail::string()},
    {"marginMode", offsetof(StopOrderListItems, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"avgDealPrice", offsetof(StopOrderListItems, avgDealPrice), detail::decimal()},
    {"filledSize", offsetof(StopOrderListItems, filledSize), detail::integer()},
    {"filledValue", offsetof(StopOrderListItems, filledValue), detail::decimal()},
    {"status", offsetof(StopOrderListItems, status), detail::enumeration(kucoin::orders_status_table)},
    {"reduceOnly", offsetof(StopOrderListItems, reduceOnly), detail::boolean()},
};
constexpr detail::ObjectTable stop_order_list_items_table =
    detail::table_of<StopOrderListItems>("StopOrderListItems", stop_order_list_items_fields);

constexpr detail::ListTable list_of_stop_order_list_items =
    detail::list_of<StopOrderListItems>(detail::object(stop_order_list_items_table));

constexpr detail::Field stop_order_list_fields[] = {
    {"currentPage", offsetof(StopOrderList, currentPage), detail::integer()},
    {"pageSize", offsetof(StopOrderList, pageSize), detail::integer()},
    {"totalNum", offsetof(StopOrderList, totalNum), detail::integer()},
    {"totalPage", offsetof(StopOrderList, totalPage), detail::integer()},
    {"items", offsetof(StopOrderList, items), detail::list(list_of_stop_order_list_items)},
};
constexpr detail::ObjectTable stop_order_list_table =
    detail::table_of<StopOrderList>("StopOrderList", stop_order_list_fields);

constexpr detail::Type cancel_all_stop_orders_reply = detail::object(cancel_all_stop_orders_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit cancel_all_stop_orders_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 15},
};
constexpr detail::Operation cancel_all_stop_orders_operation{
    .id = "futures/stopOrders.cancel_all_stop_orders",
    .method = "DELETE",
    .path = "/api/v1/stopOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_stop_orders_limits,
    .request = &cancel_all_stop_orders_request_table,
    .reply = &cancel_all_stop_orders_reply,
    .product = 1,
};

constexpr detail::Type stop_order_list_reply = detail::object(stop_order_list_table);
constexpr detail::Limit stop_order_list_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 6},
};
constexpr detail::Paging stop_order_list_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 1000,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation stop_order_list_operation{
    .id = "futures/stopOrders.stop_order_list",
    .method = "GET",
    .path = "/api/v1/stopOrders",
    .auth = detail::Auth::private_,
    .limits = stop_order_list_limits,
    .request = &stop_order_list_request_table,
    .reply = &stop_order_list_reply,
    .pages = &stop_order_list_pages,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CancelAllStopOrders> Api::cancel_all_stop_orders(CancelAllStopOrdersRequest request) const {
    return {core_, cancel_all_stop_orders_operation, &request};
}

PagedCall<StopOrderList> Api::stop_order_list(StopOrderListRequest request) const {
    return {core_, stop_order_list_operation, &request};
}

const detail::ObjectTable& exbind_table(const CancelAllStopOrdersRequest*) {
    return cancel_all_stop_orders_request_table;
}
const detail::ObjectTable& exbind_table(const CancelAllStopOrders*) { return cancel_all_stop_orders_table; }
const detail::ObjectTable& exbind_table(const StopOrderListRequest*) { return stop_order_list_request_table; }
const detail::ObjectTable& exbind_table(const StopOrderListItems*) { return stop_order_list_items_table; }
const detail::ObjectTable& exbind_table(const StopOrderList*) { return stop_order_list_table; }

}  // namespace exbind::kucoin::futures::stop_orders
