// Generated from specs/kucoin/hf.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/hf.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::hf {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view type_values[] = {"limit", "market"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view liquidity_values[] = {"taker", "maker"};
constexpr detail::EnumTable liquidity_table{"Liquidity", liquidity_values};

constexpr std::string_view trade_type_values[] = {"TRADE", "MARGIN_TRADE", "MARGIN_ISOLATED_TRADE"};
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

constexpr std::string_view stp_values[] = {"DC", "CO", "CN", "CB"};
constexpr detail::EnumTable stp_table{"Stp", stp_values};

constexpr std::string_view time_in_force_values[] = {"GTC", "GTT", "IOC", "FOK"};
constexpr detail::EnumTable time_in_force_table{"TimeInForce", time_in_force_values};

constexpr detail::Field fills_request_fields[] = {
    {"symbol", offsetof(FillsRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(FillsRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"side", offsetof(FillsRequest, side), detail::enumeration(side_table), detail::In::query},
    {"type", offsetof(FillsRequest, type), detail::enumeration(type_table), detail::In::query},
    {"lastId", offsetof(FillsRequest, lastId), detail::integer(), detail::In::query},
    {"limit", offsetof(FillsRequest, limit), detail::integer(), detail::In::query},
    {"startAt", offsetof(FillsRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(FillsRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds fills_request_bounds[] = {
    {.field = 4, .minimum = "0"},
    {.field = 5, .minimum = "1", .maximum = "100"},
    {.field = 6, .minimum = "1000000000000", .maximum = "9999999999999"},
    {.field = 7, .minimum = "1000000000000", .maximum = "9999999999999"},
};
constexpr detail::ObjectTable fills_request_table =
    detail::table_of<FillsRequest>("FillsRequest", fills_request_fields, false, fills_request_bounds);

constexpr detail::Field fills_items_fields[] = {
    {"id", offsetof(FillsItems, id), detail::integer()},
    {"symbol", offsetof(FillsItems, symbol), detail::string()},
    {"tradeId", offsetof(FillsItems, tradeId), detail::integer()},
    {"orderId", offsetof(FillsItems, orderId), detail::string()},
    {"counterOrderId", offsetof(FillsItems, counterOrderId), detail::string()},
    {"side", offsetof(FillsItems, side), detail::enumeration(side_table)},
    {"liquidity", offsetof(FillsItems, liquidity), detail::enumeration(liquidity_table)},
    {"forceTaker", offsetof(FillsItems, forceTaker), detail::boolean()},
    {"price", offsetof(FillsItems, price), detail::decimal()},
    {"size", offsetof(FillsItems, size), detail::decimal()},
    {"funds", offsetof(FillsItems, funds), detail::decimal()},
    {"fee", offsetof(FillsItems, fee), detail::decimal()},
    {"feeRate", offsetof(FillsItems, feeRate), detail::decimal()},
    {"feeCurrency", offsetof(FillsItems, feeCurrency), detail::string()},
    {"stop", offsetof(FillsItems, stop), detail::decimal()},
    {"tradeType", offsetof(FillsItems, tradeType), detail::enumeration(trade_type_table)},
    {"taxRate", offsetof(FillsItems, taxRate), detail::decimal()},
    {"tax", offsetof(FillsItems, tax), detail::decimal()},
    {"type", offsetof(FillsItems, type), detail::enumeration(type_table)},
    {"createdAt", offsetof(FillsItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable fills_items_table = detail::table_of<FillsItems>("FillsItems", fills_items_fields);

constexpr detail::ListTable list_of_fills_items = detail::list_of<FillsItems>(detail::object(fills_items_table));

constexpr detail::Field fills_fields[] = {
    {"items", offsetof(Fills, items), detail::list(list_of_fills_items)},
    {"lastId", offsetof(Fills, lastId), detail::integer()},
};
constexpr detail::ObjectTable fills_table = detail::table_of<Fills>("Fills", fills_fields);

constexpr detail::Field orders_request_fields[] = {
    {"symbol", offsetof(OrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable orders_request_table =
    detail::table_of<OrdersRequest>("OrdersRequest", orders_request_fields);

constexpr detail::Field post_orders_request_fields[] = {
    {"clientOid", offsetof(PostOrdersRequest, clientOid), detail::string(detail::Holder::optional)},
    {"side", offsetof(PostOrdersRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"symbol", offsetof(PostOrdersRequest, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(PostOrdersRequest, type), detail::enumeration(type_table, detail::Holder::required)},
    {"remark", offsetof(PostOrdersRequest, remark), detail::string(detail::Holder::optional)},
    {"stp", offsetof(PostOrdersRequest, stp), detail::enumeration(stp_table)},
    {"price", offsetof(PostOrdersRequest, price), detail::decimal()},
    {"size", offsetof(PostOrdersRequest, size), detail::decimal()},
    {"timeInForce", offsetof(PostOrdersRequest, timeInForce), detail::enumeration(time_in_force_table)},
    {"postOnly", offsetof(PostOrdersRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(PostOrdersRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(PostOrdersRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(PostOrdersRequest, visibleSize), detail::decimal()},
    {"tags", offsetof(PostOrdersRequest, tags), detail::string(detail::Holder::optional)},
    {"cancelAfter", offsetof(PostOrdersRequest, cancelAfter), detail::integer()},
    {"funds", offsetof(PostOrdersRequest, funds), detail::decimal()},
    {"allowMaxTimeWindow", offsetof(PostOrdersRequest, allowMaxTimeWindow), detail::integer()},
    {"clientTimestamp", offsetof(PostOrdersRequest, clientTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::Bounds post_orders_request_bounds[] = {{.field = 14, .minimum = "0", .maximum = "2592000"}};
constexpr detail::ObjectTable post_orders_request_table =
    detail::table_of<PostOrdersRequest>(
        "PostOrdersRequest", post_orders_request_fields, false, post_orders_request_bounds);

constexpr detail::Field post_orders_fields[] = {
    {"orderId", offsetof(PostOrders, orderId), detail::string()},
    {"clientOid", offsetof(PostOrders, clientOid), detail::string()},
};
constexpr detail::ObjectTable post_orders_table = detail::table_of<PostOrders>("PostOrders", post_orders_fields);

constexpr detail::Field delete_orders_by_order_id_request_fields[] = {
    {"orderId", offsetof(DeleteOrdersByOrderIdRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
    {"symbol", offsetof(DeleteOrdersByOrderIdRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable delete_orders_by_order_id_request_table =
    detail::table_of<DeleteOrdersByOrderIdRequest>(
        "DeleteOrdersByOrderIdRequest", delete_orders_by_order_id_request_fields);

constexpr detail::Field delete_orders_by_order_id_fields[] = {
    {"orderId", offsetof(DeleteOrdersByOrderId, orderId), detail::string()},
};
constexpr detail::ObjectTable delete_orders_by_order_id_table =
    detail::table_of<DeleteOrdersByOrderId>("DeleteOrdersByOrderId", delete_orders_by_order_id_fields);

constexpr detail::Field orders_by_order_id_request_fields[] = {
    {"symbol", offsetof(OrdersByOrderIdRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(OrdersByOrderIdRequest, orderId), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable orders_by_order_id_request_table =
    detail::table_of<OrdersByOrderIdRequest>("OrdersByOrderIdRequest", orders_by_order_id_request_fields);

constexpr detail::Field orders_by_order_id_fields[] = {
    {"id", offsetof(OrdersByOrderId, id), detail::string()},
    {"symbol", offsetof(OrdersByOrderId, symbol), detail::string()},
    {"opType", offsetof(OrdersByOrderId, opType), detail::string()},
    {"type", offsetof(OrdersByOrderId, type), detail::enumeration(type_table)},
    {"side", offsetof(OrdersByOrderId, side), detail::enumeration(side_table)},
    {"price", offsetof(OrdersByOrderId, price), detail::decimal()},
    {"size", offsetof(OrdersByOrderId, size), detail::decimal()},
    {"funds", offsetof(OrdersByOrderId, funds), detail::decimal()},
    {"dealSize", offsetof(OrdersByOrderId, dealSize), detail::decimal()},
    {"dealFunds", offsetof(OrdersByOrderId, dealFunds), detail::decimal()},
    {"fee", offsetof(OrdersByOrderId, fee), detail::decimal()},
    {"feeCurrency", offsetof(OrdersByOrderId, feeCurrency), detail::string()},
    {"stp", offsetof(OrdersByOrderId, stp), detail::enumeration(stp_table)},
    {"timeInForce", offsetof(OrdersByOrderId, timeInForce), detail::enumeration(time_in_force_table)},
    {"postOnly", offsetof(OrdersByOrderId, postOnly), detail::boolean()},
    {"hidden", offsetof(OrdersByOrderId, hidden), detail::boolean()},
    {"iceberg", offsetof(OrdersByOrderId, iceberg), detail::boolean()},
    {"visibleSize", offsetof(OrdersByOrderId, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(OrdersByOrderId, cancelAfter), detail::integer()},
    {"channel", offsetof(OrdersByOrderId, channel), detail::string()},
    {"clientOid", offsetof(OrdersByOrderId, clientOid), detail::string()},
    {"remark", offsetof(OrdersByOrderId, remark), detail::string()},
    {"tags", offsetof(OrdersByOrderId, tags), detail::string()},
    {"cancelExist", offsetof(OrdersByOrderId, cancelExist), detail::boolean()},
    {"createdAt", offsetof(OrdersByOrderId, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"lastUpdatedAt", offsetof(OrdersByOrderId, lastUpdatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(OrdersByOrderId, tradeType), detail::enumeration(trade_type_table)},
    {"inOrderBook", offsetof(OrdersByOrderId, inOrderBook), detail::boolean()},
    {"cancelledSize", offsetof(OrdersByOrderId, cancelledSize), detail::decimal()},
    {"cancelledFunds", offsetof(OrdersByOrderId, cancelledFunds), detail::decimal()},
    {"remainSize", offsetof(OrdersByOrderId, remainSize), detail::decimal()},
    {"remainFunds", offsetof(OrdersByOrderId, remainFunds), detail::decimal()},
    {"tax", offsetof(OrdersByOrderId, tax), detail::decimal()},
    {"active", offsetof(OrdersByOrderId, active), detail::boolean()},
};
constexpr detail::ObjectTable orders_by_order_id_table =
    detail::table_of<OrdersByOrderId>("OrdersByOrderId", orders_by_order_id_fields);

constexpr detail::Type fills_reply = detail::object(fills_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit fills_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation fills_operation{
    .id = "hf.fills",
    .method = "GET",
    .path = "/api/v1/hf/fills",
    .auth = detail::Auth::private_,
    .limits = fills_limits,
    .request = &fills_request_table,
    .reply = &fills_reply,
};

constexpr detail::Type cancel_orders_reply = detail::string();
constexpr detail::Limit cancel_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation cancel_orders_operation{
    .id = "hf.cancel_orders",
    .method = "DELETE",
    .path = "/api/v1/hf/orders",
    .auth = detail::Auth::private_,
    .limits = cancel_orders_limits,
    .request = &orders_request_table,
    .reply = &cancel_orders_reply,
};

constexpr detail::Type post_orders_reply = detail::object(post_orders_table);
constexpr detail::Limit post_orders_limits[] = {{.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"}};
constexpr detail::Operation post_orders_operation{
    .id = "hf.post_orders",
    .method = "POST",
    .path = "/api/v1/hf/orders",
    .auth = detail::Auth::private_,
    .limits = post_orders_limits,
    .request = &post_orders_request_table,
    .reply = &post_orders_reply,
};

constexpr detail::Type delete_orders_by_order_id_reply = detail::object(delete_orders_by_order_id_table);
constexpr detail::Limit delete_orders_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation delete_orders_by_order_id_operation{
    .id = "hf.delete_orders_by_order_id",
    .method = "DELETE",
    .path = "/api/v1/hf/orders/{orderId}",
    .auth = detail::Auth::private_,
    .limits = delete_orders_by_order_id_limits,
    .request = &delete_orders_by_order_id_request_table,
    .reply = &delete_orders_by_order_id_reply,
};

constexpr detail::Type orders_by_order_id_reply = detail::object(orders_by_order_id_table);
constexpr detail::Limit orders_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation orders_by_order_id_operation{
    .id = "hf.orders_by_order_id",
    .method = "GET",
    .path = "/api/v1/hf/orders/{orderId}",
    .auth = detail::Auth::private_,
    .limits = orders_by_order_id_limits,
    .request = &orders_by_order_id_request_table,
    .reply = &orders_by_order_id_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Fills> Api::fills(FillsRequest request) const {
    return {core_, fills_operation, &request};
}

Call<std::string> Api::cancel_orders(OrdersRequest request) const {
    return {core_, cancel_orders_operation, &request};
}

Call<PostOrders> Api::post_orders(PostOrdersRequest request) const {
    return {core_, post_orders_operation, &request};
}

Call<DeleteOrdersByOrderId> Api::delete_orders_by_order_id(DeleteOrdersByOrderIdRequest request) const {
    return {core_, delete_orders_by_order_id_operation, &request};
}

Call<OrdersByOrderId> Api::orders_by_order_id(OrdersByOrderIdRequest request) const {
    return {core_, orders_by_order_id_operation, &request};
}

std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Liquidity value) {
    return detail::wire_text(liquidity_table, static_cast<std::size_t>(value));
}
std::string_view to_string(TradeType value) {
    return detail::wire_text(trade_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Stp value) { return detail::wire_text(stp_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TimeInForce value) {
    return detail::wire_text(time_in_force_table, static_cast<std::size_t>(value));
}
const detail::ObjectTable& exbind_table(const FillsRequest*) { return fills_request_table; }
const detail::ObjectTable& exbind_table(const FillsItems*) { return fills_items_table; }
const detail::ObjectTable& exbind_table(const Fills*) { return fills_table; }
const detail::ObjectTable& exbind_table(const OrdersRequest*) { return orders_request_table; }
const detail::ObjectTable& exbind_table(const PostOrdersRequest*) { return post_orders_request_table; }
const detail::ObjectTable& exbind_table(const PostOrders*) { return post_orders_table; }
const detail::ObjectTable& exbind_table(const DeleteOrdersByOrderIdRequest*) {
    return delete_orders_by_order_id_request_table;
}
const detail::ObjectTable& exbind_table(const DeleteOrdersByOrderId*) { return delete_orders_by_order_id_table; }
const detail::ObjectTable& exbind_table(const OrdersByOrderIdRequest*) { return orders_by_order_id_request_table; }
const detail::ObjectTable& exbind_table(const OrdersByOrderId*) { return orders_by_order_id_table; }

}  // namespace exbind::kucoin::hf
