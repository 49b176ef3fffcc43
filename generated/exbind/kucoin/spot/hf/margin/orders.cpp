// Generated from specs/kucoin/spot/hf/margin/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/margin/orders.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
extern const detail::EnumTable stp_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable trade_type_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::hf::margin::orders {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field open_orders_request_fields[] = {
    {"symbol", offsetof(OpenOrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"tradeType", offsetof(OpenOrdersRequest, tradeType),
     detail::enumeration(kucoin::trade_type_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable open_orders_request_table =
    detail::table_of<OpenOrdersRequest>("OpenOrdersRequest", open_orders_request_fields);

constexpr detail::Field open_orders_fields[] = {
    {"id", offsetof(OpenOrders, id), detail::string()},
    {"symbol", offsetof(OpenOrders, symbol), detail::string()},
    {"opType", offsetof(OpenOrders, opType), detail::string()},
    {"type", offsetof(OpenOrders, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(OpenOrders, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(OpenOrders, price), detail::decimal()},
    {"size", offsetof(OpenOrders, size), detail::decimal()},
    {"funds", offsetof(OpenOrders, funds), detail::decimal()},
    {"dealSize", offsetof(OpenOrders, dealSize), detail::decimal()},
    {"dealFunds", offsetof(OpenOrders, dealFunds), detail::decimal()},
    {"fee", offsetof(OpenOrders, fee), detail::decimal()},
    {"feeCurrency", offsetof(OpenOrders, feeCurrency), detail::string()},
    {"stp", offsetof(OpenOrders, stp), detail::enumeration(kucoin::stp_table)},
    {"stop", offsetof(OpenOrders, stop), detail::string()},
    {"stopTriggered", offsetof(OpenOrders, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(OpenOrders, stopPrice), detail::decimal()},
    {"timeInForce", offsetof(OpenOrders, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(OpenOrders, postOnly), detail::boolean()},
    {"hidden", offsetof(OpenOrders, hidden), detail::boolean()},
    {"iceberg", offsetof(OpenOrders, iceberg), detail::boolean()},
    {"visibleSize", offsetof(OpenOrders, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(OpenOrders, cancelAfter), detail::integer()},
    {"channel", offsetof(OpenOrders, channel), detail::string()},
    {"clientOid", offsetof(OpenOrders, clientOid), detail::string()},
    {"remark", offsetof(OpenOrders, remark), detail::string()},
    {"tags", offsetof(OpenOrders, tags), detail::string()},
    {"cancelExist", offsetof(OpenOrders, cancelExist), detail::boolean()},
    {"createdAt", offsetof(OpenOrders, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"lastUpdatedAt", offsetof(OpenOrders, lastUpdatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(OpenOrders, tradeType), detail::enumeration(kucoin::trade_type_table)},
    {"inOrderBook", offsetof(OpenOrders, inOrderBook), detail::boolean()},
    {"cancelledSize", offsetof(OpenOrders, cancelledSize), detail::decimal()},
    {"cancelledFunds", offsetof(OpenOrders, cancelledFunds), detail::decimal()},
    {"remainSize", offsetof(OpenOrders, remainSize), detail::decimal()},
    {"remainFunds", offsetof(OpenOrders, remainFunds), detail::decimal()},
    {"tax", offsetof(OpenOrders, tax), detail::decimal()},
    {"active", offsetof(OpenOrders, active), detail::boolean()},
};
constexpr detail::ObjectTable open_orders_table = detail::table_of<OpenOrders>("OpenOrders", open_orders_fields);

constexpr detail::Field cancel_order_by_client_oid_request_fields[] = {
    {"symbol", offsetof(CancelOrderByClientOidRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"clientOid", offsetof(CancelOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable cancel_order_by_client_oid_request_table =
    detail::table_of<CancelOrderByClientOidRequest>(
        "CancelOrderByClientOidRequest", cancel_order_by_client_oid_request_fields);

constexpr detail::Field cancel_order_by_client_oid_fields[] = {
    {"clientOid", offsetof(CancelOrderByClientOid, clientOid), detail::string()},
};
constexpr detail::ObjectTable cancel_order_by_client_oid_table =
    detail::table_of<CancelOrderByClientOid>("CancelOrderByClientOid", cancel_order_by_client_oid_fields);

constexpr detail::Field order_by_client_oid_request_fields[] = {
    {"symbol", offsetof(OrderByClientOidRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"clientOid", offsetof(OrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable order_by_client_oid_request_table =
    detail::table_of<OrderByClientOidRequest>("OrderByClientOidRequest", order_by_client_oid_request_fields);

constexpr detail::Field closed_orders_request_fields[] = {
    {"symbol", offsetof(ClosedOrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"tradeType", offsetof(ClosedOrdersRequest, tradeType),
     detail::enumeration(kucoin::trade_type_table, detail::Holder::required), detail::In::query},
    {"side", offsetof(ClosedOrdersRequest, side), detail::enumeration(kucoin::side_table), detail::In::query},
    {"type", offsetof(ClosedOrdersRequest, type), detail::enumeration(kucoin::type_table), detail::In::query},
    {"lastId", offsetof(ClosedOrdersRequest, lastId), detail::integer(), detail::In::query},
    {"limit", offsetof(ClosedOrdersRequest, limit), detail::integer(), detail::In::query},
    {"startAt", offsetof(ClosedOrdersRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(ClosedOrdersRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds closed_orders_request_bounds[] = {{.field = 5, .minimum = "1", .maximum = "100"}};
constexpr detail::ObjectTable closed_orders_request_table =
    detail::table_of<ClosedOrdersRequest>(
        "ClosedOrdersRequest", closed_orders_request_fields, false, closed_orders_request_bounds);

constexpr detail::ListTable list_of_open_orders = detail::list_of<OpenOrders>(detail::object(open_orders_table));

constexpr detail::Field closed_orders_fields[] = {
    {"lastId", offsetof(ClosedOrders, lastId), detail::integer()},
    {"items", offsetof(ClosedOrders, items), detail::list(list_of_open_orders)},
};
constexpr detail::ObjectTable closed_orders_table =
    detail::table_of<ClosedOrders>("ClosedOrders", closed_orders_fields);

constexpr detail::Type open_orders_reply = detail::list(list_of_open_orders);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit open_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 4},
};
constexpr detail::Operation open_orders_operation{
    .id = "spot/hf/margin/orders.open_orders",
    .method = "GET",
    .path = "/api/v3/hf/margin/orders/active",
    .auth = detail::Auth::private_,
    .limits = open_orders_limits,
    .request = &open_orders_request_table,
    .reply = &open_orders_reply,
};

constexpr detail::Type cancel_order_by_client_oid_reply = detail::object(cancel_order_by_client_oid_table);
constexpr detail::Limit cancel_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation cancel_order_by_client_oid_operation{
    .id = "spot/hf/margin/orders.cancel_order_by_client_oid",
    .method = "DELETE",
    .path = "/api/v3/hf/margin/orders/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = cancel_order_by_client_oid_limits,
    .request = &cancel_order_by_client_oid_request_table,
    .reply = &cancel_order_by_client_oid_reply,
};

constexpr detail::Type order_by_client_oid_reply = detail::object(open_orders_table);
constexpr detail::Limit order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 5},
};
constexpr detail::Operation order_by_client_oid_operation{
    .id = "spot/hf/margin/orders.order_by_client_oid",
    .method = "GET",
    .path = "/api/v3/hf/margin/orders/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = order_by_client_oid_limits,
    .request = &order_by_client_oid_request_table,
    .reply = &order_by_client_oid_reply,
};

constexpr detail::Type closed_orders_reply = detail::object(closed_orders_table);
constexpr detail::Limit closed_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 10},
};
constexpr detail::Paging closed_orders_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 100,
    .parameter = "lastId",
    .limit = "limit",
    .rows = "items",
    .next = "lastId",
};
constexpr detail::Operation closed_orders_operation{
    .id = "spot/hf/margin/orders.closed_orders",
    .method = "GET",
    .path = "/api/v3/hf/margin/orders/done",
    .auth = detail::Auth::private_,
    .limits = closed_orders_limits,
    .request = &closed_orders_request_table,
    .reply = &closed_orders_reply,
    .pages = &closed_orders_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<OpenOrders>> Api::open_orders(OpenOrdersRequest request) const {
    return {core_, open_orders_operation, &request};
}

Call<CancelOrderByClientOid> Api::cancel_order_by_client_oid(CancelOrderByClientOidRequest request) const {
    return {core_, cancel_order_by_client_oid_operation, &request};
}

Call<OpenOrders> Api::order_by_client_oid(OrderByClientOidRequest request) const {
    return {core_, order_by_client_oid_operation, &request};
}

Lookup<OpenOrders> Api::order_by_client_oid_lookup() {
    return {&order_by_client_oid_operation};
}

PagedCall<ClosedOrders> Api::closed_orders(ClosedOrdersRequest request) const {
    return {core_, closed_orders_operation, &request};
}

const detail::ObjectTable& exbind_table(const OpenOrdersRequest*) { return open_orders_request_table; }
const detail::ObjectTable& exbind_table(const OpenOrders*) { return open_orders_table; }
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidRequest*) {
    return cancel_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByClientOid*) { return cancel_order_by_client_oid_table; }
const detail::ObjectTable& exbind_table(const OrderByClientOidRequest*) { return order_by_client_oid_request_table; }
const detail::ObjectTable& exbind_table(const ClosedOrdersRequest*) { return closed_orders_request_table; }
const detail::ObjectTable& exbind_table(const ClosedOrders*) { return closed_orders_table; }

}  // namespace exbind::kucoin::spot::hf::margin::orders
