// Generated from specs/kucoin/oco.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/oco.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::oco {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"NEW", "DONE", "TRIGGERED", "CANCELLED"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view trade_type_values[] = {"TRADE"};
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

constexpr detail::Field delete_client_order_by_client_oid_request_fields[] = {
    {"clientOid", offsetof(DeleteClientOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable delete_client_order_by_client_oid_request_table =
    detail::table_of<DeleteClientOrderByClientOidRequest>(
        "DeleteClientOrderByClientOidRequest", delete_client_order_by_client_oid_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field delete_client_order_by_client_oid_fields[] = {
    {"cancelledOrderIds", offsetof(DeleteClientOrderByClientOid, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable delete_client_order_by_client_oid_table =
    detail::table_of<DeleteClientOrderByClientOid>(
        "DeleteClientOrderByClientOid", delete_client_order_by_client_oid_fields);

constexpr detail::Field client_order_by_client_oid_request_fields[] = {
    {"clientOid", offsetof(ClientOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable client_order_by_client_oid_request_table =
    detail::table_of<ClientOrderByClientOidRequest>(
        "ClientOrderByClientOidRequest", client_order_by_client_oid_request_fields);

constexpr detail::Field client_order_by_client_oid_fields[] = {
    {"symbol", offsetof(ClientOrderByClientOid, symbol), detail::string()},
    {"clientOid", offsetof(ClientOrderByClientOid, clientOid), detail::string()},
    {"orderId", offsetof(ClientOrderByClientOid, orderId), detail::string()},
    {"orderTime", offsetof(ClientOrderByClientOid, orderTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(ClientOrderByClientOid, status), detail::enumeration(status_table)},
};
constexpr detail::ObjectTable client_order_by_client_oid_table =
    detail::table_of<ClientOrderByClientOid>("ClientOrderByClientOid", client_order_by_client_oid_fields);

constexpr detail::Field order_request_fields[] = {
    {"clientOid", offsetof(OrderRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(OrderRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"symbol", offsetof(OrderRequest, symbol), detail::string(detail::Holder::required)},
    {"remark", offsetof(OrderRequest, remark), detail::string(detail::Holder::optional)},
    {"price", offsetof(OrderRequest, price), detail::decimal(detail::Holder::required)},
    {"size", offsetof(OrderRequest, size), detail::decimal(detail::Holder::required)},
    {"stopPrice", offsetof(OrderRequest, stopPrice), detail::decimal(detail::Holder::required)},
    {"limitPrice", offsetof(OrderRequest, limitPrice), detail::decimal(detail::Holder::required)},
    {"tradeType", offsetof(OrderRequest, tradeType), detail::enumeration(trade_type_table)},
};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields);

constexpr detail::Field order_fields[] = {
    {"orderId", offsetof(Order, orderId), detail::string()},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field delete_order_by_order_id_request_fields[] = {
    {"orderId", offsetof(DeleteOrderByOrderIdRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable delete_order_by_order_id_request_table =
    detail::table_of<DeleteOrderByOrderIdRequest>(
        "DeleteOrderByOrderIdRequest", delete_order_by_order_id_request_fields);

constexpr detail::Field delete_order_by_order_id_fields[] = {
    {"cancelledOrderIds", offsetof(DeleteOrderByOrderId, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable delete_order_by_order_id_table =
    detail::table_of<DeleteOrderByOrderId>("DeleteOrderByOrderId", delete_order_by_order_id_fields);

constexpr detail::Field order_by_order_id_request_fields[] = {
    {"orderId", offsetof(OrderByOrderIdRequest, orderId), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable order_by_order_id_request_table =
    detail::table_of<OrderByOrderIdRequest>("OrderByOrderIdRequest", order_by_order_id_request_fields);

constexpr detail::Field order_by_order_id_fields[] = {
    {"symbol", offsetof(OrderByOrderId, symbol), detail::string()},
    {"clientOid", offsetof(OrderByOrderId, clientOid), detail::string()},
    {"orderId", offsetof(OrderByOrderId, orderId), detail::string()},
    {"orderTime", offsetof(OrderByOrderId, orderTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(OrderByOrderId, status), detail::enumeration(status_table)},
};
constexpr detail::ObjectTable order_by_order_id_table =
    detail::table_of<OrderByOrderId>("OrderByOrderId", order_by_order_id_fields);

constexpr detail::Field delete_orders_request_fields[] = {
    {"orderIds", offsetof(DeleteOrdersRequest, orderIds), detail::string(detail::Holder::optional), detail::In::query},
    {"symbol", offsetof(DeleteOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable delete_orders_request_table =
    detail::table_of<DeleteOrdersRequest>("DeleteOrdersRequest", delete_orders_request_fields);

constexpr detail::Field delete_orders_fields[] = {
    {"cancelledOrderIds", offsetof(DeleteOrders, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable delete_orders_table =
    detail::table_of<DeleteOrders>("DeleteOrders", delete_orders_fields);

constexpr detail::Field orders_request_fields[] = {
    {"symbol", offsetof(OrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"startAt", offsetof(OrdersRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(OrdersRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"orderIds", offsetof(OrdersRequest, orderIds), detail::string(detail::Holder::optional), detail::In::query},
    {"pageSize", offsetof(OrdersRequest, pageSize), detail::integer(), detail::In::query},
    {"currentPage", offsetof(OrdersRequest, currentPage), detail::integer(), detail::In::query},
};
constexpr detail::Bounds orders_request_bounds[] = {{.field = 4, .minimum = "10", .maximum = "500"}};
constexpr detail::ObjectTable orders_request_table =
    detail::table_of<OrdersRequest>("OrdersRequest", orders_request_fields, false, orders_request_bounds);

constexpr detail::Field orders_items_fields[] = {
    {"orderId", offsetof(OrdersItems, orderId), detail::string()},
    {"symbol", offsetof(OrdersItems, symbol), detail::string()},
    {"clientOid", offsetof(OrdersItems, clientOid), detail::string()},
    {"orderTime", offsetof(OrdersItems, orderTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(OrdersItems, status), detail::enumeration(status_table)},
};
constexpr detail::ObjectTable orders_items_table = detail::table_of<OrdersItems>("OrdersItems", orders_items_fields);

constexpr detail::ListTable list_of_orders_items = detail::list_of<OrdersItems>(detail::object(orders_items_table));

constexpr detail::Field orders_fields[] = {
    {"currentPage", offsetof(Orders, currentPage), detail::integer()},
    {"pageSize", offsetof(Orders, pageSize), detail::integer()},
    {"totalNum", offsetof(Orders, totalNum), detail::integer()},
    {"totalPage", offsetof(Orders, totalPage), detail::integer()},
    {"items", offsetof(Orders, items), detail::list(list_of_orders_items)},
};
constexpr detail::ObjectTable orders_table = detail::table_of<Orders>("Orders", orders_fields);

constexpr detail::Type delete_client_order_by_client_oid_reply =
    detail::object(delete_client_order_by_client_oid_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit delete_client_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation delete_client_order_by_client_oid_operation{
    .id = "oco.delete_client_order_by_client_oid",
    .method = "DELETE",
    .path = "/api/v3/oco/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = delete_client_order_by_client_oid_limits,
    .request = &delete_client_order_by_client_oid_request_table,
    .reply = &delete_client_order_by_client_oid_reply,
};

constexpr detail::Type client_order_by_client_oid_reply = detail::object(client_order_by_client_oid_table);
constexpr detail::Limit client_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation client_order_by_client_oid_operation{
    .id = "oco.client_order_by_client_oid",
    .method = "GET",
    .path = "/api/v3/oco/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = client_order_by_client_oid_limits,
    .request = &client_order_by_client_oid_request_table,
    .reply = &client_order_by_client_oid_reply,
};

constexpr detail::Type order_reply = detail::object(order_table);
constexpr detail::Limit order_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation order_operation{
    .id = "oco.order",
    .method = "POST",
    .path = "/api/v3/oco/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
};

constexpr detail::Type delete_order_by_order_id_reply = detail::object(delete_order_by_order_id_table);
constexpr detail::Limit delete_order_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation delete_order_by_order_id_operation{
    .id = "oco.delete_order_by_order_id",
    .method = "DELETE",
    .path = "/api/v3/oco/order/{orderId}",
    .auth = detail::Auth::private_,
    .limits = delete_order_by_order_id_limits,
    .request = &delete_order_by_order_id_request_table,
    .reply = &delete_order_by_order_id_reply,
};

constexpr detail::Type order_by_order_id_reply = detail::object(order_by_order_id_table);
constexpr detail::Limit order_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation order_by_order_id_operation{
    .id = "oco.order_by_order_id",
    .method = "GET",
    .path = "/api/v3/oco/order/{orderId}",
    .auth = detail::Auth::private_,
    .limits = order_by_order_id_limits,
    .request = &order_by_order_id_request_table,
    .reply = &order_by_order_id_reply,
};

constexpr detail::Type delete_orders_reply = detail::object(delete_orders_table);
constexpr detail::Limit delete_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation delete_orders_operation{
    .id = "oco.delete_orders",
    .method = "DELETE",
    .path = "/api/v3/oco/orders",
    .auth = detail::Auth::private_,
    .limits = delete_orders_limits,
    .request = &delete_orders_request_table,
    .reply = &delete_orders_reply,
};

constexpr detail::Type orders_reply = detail::object(orders_table);
constexpr detail::Limit orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation orders_operation{
    .id = "oco.orders",
    .method = "GET",
    .path = "/api/v3/oco/orders",
    .auth = detail::Auth::private_,
    .limits = orders_limits,
    .request = &orders_request_table,
    .reply = &orders_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<DeleteClientOrderByClientOid>
Api::delete_client_order_by_client_oid(DeleteClientOrderByClientOidRequest request) const {
    return {core_, delete_client_order_by_client_oid_operation, &request};
}

Call<ClientOrderByClientOid> Api::client_order_by_client_oid(ClientOrderByClientOidRequest request) const {
    return {core_, client_order_by_client_oid_operation, &request};
}

Lookup<ClientOrderByClientOid> Api::client_order_by_client_oid_lookup() {
    return {&client_order_by_client_oid_operation};
}

Call<Order> Api::order(OrderRequest request) const {
    return {core_, order_operation, &request};
}

Call<DeleteOrderByOrderId> Api::delete_order_by_order_id(DeleteOrderByOrderIdRequest request) const {
    return {core_, delete_order_by_order_id_operation, &request};
}

Call<OrderByOrderId> Api::order_by_order_id(OrderByOrderIdRequest request) const {
    return {core_, order_by_order_id_operation, &request};
}

Call<DeleteOrders> Api::delete_orders(DeleteOrdersRequest request) const {
    return {core_, delete_orders_operation, &request};
}

Call<Orders> Api::orders(OrdersRequest request) const {
    return {core_, orders_operation, &request};
}

std::string_view to_string(Status value) { return detail::wire_text(status_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TradeType value) {
    return detail::wire_text(trade_type_table, static_cast<std::size_t>(value));
}
const detail::ObjectTable& exbind_table(const DeleteClientOrderByClientOidRequest*) {
    return delete_client_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const DeleteClientOrderByClientOid*) {
    return delete_client_order_by_client_oid_table;
}
const detail::ObjectTable& exbind_table(const ClientOrderByClientOidRequest*) {
    return client_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const ClientOrderByClientOid*) { return client_order_by_client_oid_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const DeleteOrderByOrderIdRequest*) {
    return delete_order_by_order_id_request_table;
}
const detail::ObjectTable& exbind_table(const DeleteOrderByOrderId*) { return delete_order_by_order_id_table; }
const detail::ObjectTable& exbind_table(const OrderByOrderIdRequest*) { return order_by_order_id_request_table; }
const detail::ObjectTable& exbind_table(const OrderByOrderId*) { return order_by_order_id_table; }
const detail::ObjectTable& exbind_table(const DeleteOrdersRequest*) { return delete_orders_request_table; }
const detail::ObjectTable& exbind_table(const DeleteOrders*) { return delete_orders_table; }
const detail::ObjectTable& exbind_table(const OrdersRequest*) { return orders_request_table; }
const detail::ObjectTable& exbind_table(const OrdersItems*) { return orders_items_table; }
const detail::ObjectTable& exbind_table(const Orders*) { return orders_table; }

}  // namespace exbind::kucoin::oco
