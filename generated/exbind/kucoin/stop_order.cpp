// Generated from specs/kucoin/stop-order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/stop_order.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::stop_order {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view type_values[] = {"limit", "market"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view trade_type_values[] = {"TRADE", "MARGIN_TRADE", "MARGIN_ISOLATED_TRADE"};
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

constexpr std::string_view status_values[] = {"NEW", "DONE", "TRIGGERED", "CANCELLED"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view stp_values[] = {"DC", "CO", "CN", "CB"};
constexpr detail::EnumTable stp_table{"Stp", stp_values};

constexpr std::string_view time_in_force_values[] = {"GTC", "GTT", "IOC", "FOK"};
constexpr detail::EnumTable time_in_force_table{"TimeInForce", time_in_force_values};

constexpr detail::Field stop_order_request_fields[] = {
    {"symbol", offsetof(StopOrderRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"side", offsetof(StopOrderRequest, side), detail::enumeration(side_table), detail::In::query},
    {"type", offsetof(StopOrderRequest, type), detail::enumeration(type_table), detail::In::query},
    {"tradeType", offsetof(StopOrderRequest, tradeType), detail::enumeration(trade_type_table), detail::In::query},
    {"startAt", offsetof(StopOrderRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(StopOrderRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(StopOrderRequest, currentPage), detail::integer(), detail::In::query},
    {"orderIds", offsetof(StopOrderRequest, orderIds), detail::string(detail::Holder::optional), detail::In::query},
    {"pageSize", offsetof(StopOrderRequest, pageSize), detail::integer(), detail::In::query},
    {"stop", offsetof(StopOrderRequest, stop), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds stop_order_request_bounds[] = {
    {.field = 6, .minimum = "1"},
    {.field = 8, .minimum = "10", .maximum = "500"},
};
constexpr detail::ObjectTable stop_order_request_table =
    detail::table_of<StopOrderRequest>("StopOrderRequest", stop_order_request_fields, false, stop_order_request_bounds);

constexpr detail::Field stop_order_items_fields[] = {
    {"id", offsetof(StopOrderItems, id), detail::string()},
    {"symbol", offsetof(StopOrderItems, symbol), detail::string()},
    {"userId", offsetof(StopOrderItems, userId), detail::string()},
    {"status", offsetof(StopOrderItems, status), detail::enumeration(status_table)},
    {"type", offsetof(StopOrderItems, type), detail::enumeration(type_table)},
    {"side", offsetof(StopOrderItems, side), detail::enumeration(side_table)},
    {"price", offsetof(StopOrderItems, price), detail::decimal()},
    {"size", offsetof(StopOrderItems, size), detail::decimal()},
    {"funds", offsetof(StopOrderItems, funds), detail::decimal()},
    {"stp", offsetof(StopOrderItems, stp), detail::string()},
    {"timeInForce", offsetof(StopOrderItems, timeInForce), detail::string()},
    {"cancelAfter", offsetof(StopOrderItems, cancelAfter), detail::integer()},
    {"postOnly", offsetof(StopOrderItems, postOnly), detail::boolean()},
    {"hidden", offsetof(StopOrderItems, hidden), detail::boolean()},
    {"iceberg", offsetof(StopOrderItems, iceberg), detail::boolean()},
    {"visibleSize", offsetof(StopOrderItems, visibleSize), detail::decimal()},
    {"channel", offsetof(StopOrderItems, channel), detail::string()},
    {"clientOid", offsetof(StopOrderItems, clientOid), detail::string()},
    {"remark", offsetof(StopOrderItems, remark), detail::string()},
    {"tags", offsetof(StopOrderItems, tags), detail::string()},
    {"orderTime", offsetof(StopOrderItems, orderTime),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
    {"domainId", offsetof(StopOrderItems, domainId), detail::string()},
    {"tradeSource", offsetof(StopOrderItems, tradeSource), detail::string()},
    {"tradeType", offsetof(StopOrderItems, tradeType), detail::enumeration(trade_type_table)},
    {"feeCurrency", offsetof(StopOrderItems, feeCurrency), detail::string()},
    {"takerFeeRate", offsetof(StopOrderItems, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(StopOrderItems, makerFeeRate), detail::decimal()},
    {"createdAt", offsetof(StopOrderItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"stop", offsetof(StopOrderItems, stop), detail::string()},
    {"stopTriggerTime", offsetof(StopOrderItems, stopTriggerTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"stopPrice", offsetof(StopOrderItems, stopPrice), detail::decimal()},
    {"relatedNo", offsetof(StopOrderItems, relatedNo), detail::string()},
    {"limitPrice", offsetof(StopOrderItems, limitPrice), detail::decimal()},
    {"pop", offsetof(StopOrderItems, pop), detail::string()},
    {"activateCondition", offsetof(StopOrderItems, activateCondition), detail::string()},
};
constexpr detail::ObjectTable stop_order_items_table =
    detail::table_of<StopOrderItems>("StopOrderItems", stop_order_items_fields);

constexpr detail::ListTable list_of_stop_order_items =
    detail::list_of<StopOrderItems>(detail::object(stop_order_items_table));

constexpr detail::Field stop_order_fields[] = {
    {"currentPage", offsetof(StopOrder, currentPage), detail::integer()},
    {"pageSize", offsetof(StopOrder, pageSize), detail::integer()},
    {"totalNum", offsetof(StopOrder, totalNum), detail::integer()},
    {"totalPage", offsetof(StopOrder, totalPage), detail::integer()},
    {"items", offsetof(StopOrder, items), detail::list(list_of_stop_order_items)},
};
constexpr detail::ObjectTable stop_order_table = detail::table_of<StopOrder>("StopOrder", stop_order_fields);

constexpr detail::Field post_stop_order_request_fields[] = {
    {"clientOid", offsetof(PostStopOrderRequest, clientOid), detail::string(detail::Holder::optional)},
    {"side", offsetof(PostStopOrderRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"symbol", offsetof(PostStopOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(PostStopOrderRequest, type), detail::enumeration(type_table, detail::Holder::required)},
    {"remark", offsetof(PostStopOrderRequest, remark), detail::string(detail::Holder::optional)},
    {"stp", offsetof(PostStopOrderRequest, stp), detail::enumeration(stp_table)},
    {"price", offsetof(PostStopOrderRequest, price), detail::decimal()},
    {"size", offsetof(PostStopOrderRequest, size), detail::decimal()},
    {"timeInForce", offsetof(PostStopOrderRequest, timeInForce), detail::enumeration(time_in_force_table)},
    {"postOnly", offsetof(PostStopOrderRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(PostStopOrderRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(PostStopOrderRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(PostStopOrderRequest, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(PostStopOrderRequest, cancelAfter), detail::integer()},
    {"funds", offsetof(PostStopOrderRequest, funds), detail::decimal()},
    {"stopPrice", offsetof(PostStopOrderRequest, stopPrice), detail::decimal(detail::Holder::required)},
    {"tradeType", offsetof(PostStopOrderRequest, tradeType), detail::enumeration(trade_type_table)},
};
constexpr detail::Bounds post_stop_order_request_bounds[] = {{.field = 13, .minimum = "0", .maximum = "2592000"}};
constexpr detail::ObjectTable post_stop_order_request_table =
    detail::table_of<PostStopOrderRequest>(
        "PostStopOrderRequest", post_stop_order_request_fields, false, post_stop_order_request_bounds);

constexpr detail::Field post_stop_order_fields[] = {
    {"orderId", offsetof(PostStopOrder, orderId), detail::string()},
};
constexpr detail::ObjectTable post_stop_order_table =
    detail::table_of<PostStopOrder>("PostStopOrder", post_stop_order_fields);

constexpr detail::Field cancel_request_fields[] = {
    {"symbol", offsetof(CancelRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"tradeType", offsetof(CancelRequest, tradeType), detail::enumeration(trade_type_table), detail::In::query},
    {"orderIds", offsetof(CancelRequest, orderIds), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable cancel_request_table =
    detail::table_of<CancelRequest>("CancelRequest", cancel_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field cancel_fields[] = {
    {"cancelledOrderIds", offsetof(Cancel, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_table = detail::table_of<Cancel>("Cancel", cancel_fields);

constexpr detail::Field cancel_order_by_client_oid_request_fields[] = {
    {"symbol", offsetof(CancelOrderByClientOidRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
    {"clientOid", offsetof(CancelOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_order_by_client_oid_request_table =
    detail::table_of<CancelOrderByClientOidRequest>(
        "CancelOrderByClientOidRequest", cancel_order_by_client_oid_request_fields);

constexpr detail::Field cancel_order_by_client_oid_fields[] = {
    {"clientOid", offsetof(CancelOrderByClientOid, clientOid), detail::string()},
    {"cancelledOrderId", offsetof(CancelOrderByClientOid, cancelledOrderId), detail::string()},
};
constexpr detail::ObjectTable cancel_order_by_client_oid_table =
    detail::table_of<CancelOrderByClientOid>("CancelOrderByClientOid", cancel_order_by_client_oid_fields);

constexpr detail::Field query_order_by_client_oid_request_fields[] = {
    {"clientOid", offsetof(QueryOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::query},
    {"symbol", offsetof(QueryOrderByClientOidRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable query_order_by_client_oid_request_table =
    detail::table_of<QueryOrderByClientOidRequest>(
        "QueryOrderByClientOidRequest", query_order_by_client_oid_request_fields);

constexpr detail::Field query_order_by_client_oid_fields[] = {
    {"id", offsetof(QueryOrderByClientOid, id), detail::string()},
    {"symbol", offsetof(QueryOrderByClientOid, symbol), detail::string()},
    {"userId", offsetof(QueryOrderByClientOid, userId), detail::string()},
    {"status", offsetof(QueryOrderByClientOid, status), detail::enumeration(status_table)},
    {"type", offsetof(QueryOrderByClientOid, type), detail::enumeration(type_table)},
    {"side", offsetof(QueryOrderByClientOid, side), detail::enumeration(side_table)},
    {"price", offsetof(QueryOrderByClientOid, price), detail::decimal()},
    {"size", offsetof(QueryOrderByClientOid, size), detail::decimal()},
    {"funds", offsetof(QueryOrderByClientOid, funds), detail::decimal()},
    {"stp", offsetof(QueryOrderByClientOid, stp), detail::string()},
    {"timeInForce", offsetof(QueryOrderByClientOid, timeInForce), detail::string()},
    {"cancelAfter", offsetof(QueryOrderByClientOid, cancelAfter), detail::integer()},
    {"postOnly", offsetof(QueryOrderByClientOid, postOnly), detail::boolean()},
    {"hidden", offsetof(QueryOrderByClientOid, hidden), detail::boolean()},
    {"iceberg", offsetof(QueryOrderByClientOid, iceberg), detail::boolean()},
    {"visibleSize", offsetof(QueryOrderByClientOid, visibleSize), detail::decimal()},
    {"channel", offsetof(QueryOrderByClientOid, channel), detail::string()},
    {"clientOid", offsetof(QueryOrderByClientOid, clientOid), detail::string()},
    {"remark", offsetof(QueryOrderByClientOid, remark), detail::string()},
    {"tags", offsetof(QueryOrderByClientOid, tags), detail::string()},
    {"domainId", offsetof(QueryOrderByClientOid, domainId), detail::string()},
    {"tradeSource", offsetof(QueryOrderByClientOid, tradeSource), detail::string()},
    {"tradeType", offsetof(QueryOrderByClientOid, tradeType), detail::enumeration(trade_type_table)},
    {"feeCurrency", offsetof(QueryOrderByClientOid, feeCurrency), detail::string()},
    {"takerFeeRate", offsetof(QueryOrderByClientOid, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(QueryOrderByClientOid, makerFeeRate), detail::decimal()},
    {"createdAt", offsetof(QueryOrderByClientOid, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"stop", offsetof(QueryOrderByClientOid, stop), detail::string()},
    {"stopTriggerTime", offsetof(QueryOrderByClientOid, stopTriggerTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"stopPrice", offsetof(QueryOrderByClientOid, stopPrice), detail::decimal()},
    {"orderTime", offsetof(QueryOrderByClientOid, orderTime),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable query_order_by_client_oid_table =
    detail::table_of<QueryOrderByClientOid>("QueryOrderByClientOid", query_order_by_client_oid_fields);

constexpr detail::Field delete_stop_order_by_order_id_request_fields[] = {
    {"orderId", offsetof(DeleteStopOrderByOrderIdRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable delete_stop_order_by_order_id_request_table =
    detail::table_of<DeleteStopOrderByOrderIdRequest>(
        "DeleteStopOrderByOrderIdRequest", delete_stop_order_by_order_id_request_fields);

constexpr detail::Field delete_stop_order_by_order_id_fields[] = {
    {"cancelledOrderIds", offsetof(DeleteStopOrderByOrderId, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable delete_stop_order_by_order_id_table =
    detail::table_of<DeleteStopOrderByOrderId>("DeleteStopOrderByOrderId", delete_stop_order_by_order_id_fields);

constexpr detail::Field stop_order_by_order_id_request_fields[] = {
    {"orderId", offsetof(StopOrderByOrderIdRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable stop_order_by_order_id_request_table =
    detail::table_of<StopOrderByOrderIdRequest>("StopOrderByOrderIdRequest", stop_order_by_order_id_request_fields);

constexpr detail::Field stop_order_by_order_id_fields[] = {
    {"id", offsetof(StopOrderByOrderId, id), detail::string()},
    {"symbol", offsetof(StopOrderByOrderId, symbol), detail::string()},
    {"userId", offsetof(StopOrderByOrderId, userId), detail::string()},
    {"status", offsetof(StopOrderByOrderId, status), detail::enumeration(status_table)},
    {"type", offsetof(StopOrderByOrderId, type), detail::enumeration(type_table)},
    {"side", offsetof(StopOrderByOrderId, side), detail::enumeration(side_table)},
    {"price", offsetof(StopOrderByOrderId, price), detail::decimal()},
    {"size", offsetof(StopOrderByOrderId, size), detail::decimal()},
    {"funds", offsetof(StopOrderByOrderId, funds), detail::decimal()},
    {"stp", offsetof(StopOrderByOrderId, stp), detail::string()},
    {"timeInForce", offsetof(StopOrderByOrderId, timeInForce), detail::string()},
    {"cancelAfter", offsetof(StopOrderByOrderId, cancelAfter), detail::integer()},
    {"postOnly", offsetof(StopOrderByOrderId, postOnly), detail::boolean()},
    {"hidden", offsetof(StopOrderByOrderId, hidden), detail::boolean()},
    {"iceberg", offsetof(StopOrderByOrderId, iceberg), detail::boolean()},
    {"visibleSize", offsetof(StopOrderByOrderId, visibleSize), detail::decimal()},
    {"channel", offsetof(StopOrderByOrderId, channel), detail::string()},
    {"clientOid", offsetof(StopOrderByOrderId, clientOid), detail::string()},
    {"remark", offsetof(StopOrderByOrderId, remark), detail::string()},
    {"tags", offsetof(StopOrderByOrderId, tags), detail::string()},
    {"domainId", offsetof(StopOrderByOrderId, domainId), detail::string()},
    {"tradeSource", offsetof(StopOrderByOrderId, tradeSource), detail::string()},
    {"tradeType", offsetof(StopOrderByOrderId, tradeType), detail::enumeration(trade_type_table)},
    {"feeCurrency", offsetof(StopOrderByOrderId, feeCurrency), detail::string()},
    {"takerFeeRate", offsetof(StopOrderByOrderId, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(StopOrderByOrderId, makerFeeRate), detail::decimal()},
    {"createdAt", offsetof(StopOrderByOrderId, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"stop", offsetof(StopOrderByOrderId, stop), detail::string()},
    {"stopTriggerTime", offsetof(StopOrderByOrderId, stopTriggerTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"stopPrice", offsetof(StopOrderByOrderId, stopPrice), detail::decimal()},
    {"orderTime", offsetof(StopOrderByOrderId, orderTime),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable stop_order_by_order_id_table =
    detail::table_of<StopOrderByOrderId>("StopOrderByOrderId", stop_order_by_order_id_fields);

constexpr detail::Type stop_order_reply = detail::object(stop_order_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit stop_order_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 8},
};
constexpr detail::Operation stop_order_operation{
    .id = "stop-order.stop_order",
    .method = "GET",
    .path = "/api/v1/stop-order",
    .auth = detail::Auth::private_,
    .limits = stop_order_limits,
    .request = &stop_order_request_table,
    .reply = &stop_order_reply,
};

constexpr detail::Type post_stop_order_reply = detail::object(post_stop_order_table);
constexpr detail::Limit post_stop_order_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation post_stop_order_operation{
    .id = "stop-order.post_stop_order",
    .method = "POST",
    .path = "/api/v1/stop-order",
    .auth = detail::Auth::private_,
    .limits = post_stop_order_limits,
    .request = &post_stop_order_request_table,
    .reply = &post_stop_order_reply,
};

constexpr detail::Type cancel_reply = detail::object(cancel_table);
constexpr detail::Limit cancel_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation cancel_operation{
    .id = "stop-order.cancel",
    .method = "DELETE",
    .path = "/api/v1/stop-order/cancel",
    .auth = detail::Auth::private_,
    .limits = cancel_limits,
    .request = &cancel_request_table,
    .reply = &cancel_reply,
};

constexpr detail::Type cancel_order_by_client_oid_reply = detail::object(cancel_order_by_client_oid_table);
constexpr detail::Limit cancel_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 5},
};
constexpr detail::Operation cancel_order_by_client_oid_operation{
    .id = "stop-order.cancel_order_by_client_oid",
    .method = "DELETE",
    .path = "/api/v1/stop-order/cancelOrderByClientOid",
    .auth = detail::Auth::private_,
    .limits = cancel_order_by_client_oid_limits,
    .request = &cancel_order_by_client_oid_request_table,
    .reply = &cancel_order_by_client_oid_reply,
};

constexpr detail::ListTable list_of_query_order_by_client_oid =
    detail::list_of<QueryOrderByClientOid>(detail::object(query_order_by_client_oid_table));
constexpr detail::Type query_order_by_client_oid_reply = detail::list(list_of_query_order_by_client_oid);
constexpr detail::Limit query_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation query_order_by_client_oid_operation{
    .id = "stop-order.query_order_by_client_oid",
    .method = "GET",
    .path = "/api/v1/stop-order/queryOrderByClientOid",
    .auth = detail::Auth::private_,
    .limits = query_order_by_client_oid_limits,
    .request = &query_order_by_client_oid_request_table,
    .reply = &query_order_by_client_oid_reply,
};

constexpr detail::Type delete_stop_order_by_order_id_reply = detail::object(delete_stop_order_by_order_id_table);
constexpr detail::Limit delete_stop_order_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation delete_stop_order_by_order_id_operation{
    .id = "stop-order.delete_stop_order_by_order_id",
    .method = "DELETE",
    .path = "/api/v1/stop-order/{orderId}",
    .auth = detail::Auth::private_,
    .limits = delete_stop_order_by_order_id_limits,
    .request = &delete_stop_order_by_order_id_request_table,
    .reply = &delete_stop_order_by_order_id_reply,
};

constexpr detail::Type stop_order_by_order_id_reply = detail::object(stop_order_by_order_id_table);
constexpr detail::Limit stop_order_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation stop_order_by_order_id_operation{
    .id = "stop-order.stop_order_by_order_id",
    .method = "GET",
    .path = "/api/v1/stop-order/{orderId}",
    .auth = detail::Auth::private_,
    .limits = stop_order_by_order_id_limits,
    .request = &stop_order_by_order_id_request_table,
    .reply = &stop_order_by_order_id_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<StopOrder> Api::stop_order(StopOrderRequest request) const {
    return {core_, stop_order_operation, &request};
}

Call<PostStopOrder> Api::post_stop_order(PostStopOrderRequest request) const {
    return {core_, post_stop_order_operation, &request};
}

Call<Cancel> Api::cancel(CancelRequest request) const {
    return {core_, cancel_operation, &request};
}

Call<CancelOrderByClientOid> Api::cancel_order_by_client_oid(CancelOrderByClientOidRequest request) const {
    return {core_, cancel_order_by_client_oid_operation, &request};
}

Call<Vector<QueryOrderByClientOid>> Api::query_order_by_client_oid(QueryOrderByClientOidRequest request) const {
    return {core_, query_order_by_client_oid_operation, &request};
}

Lookup<Vector<QueryOrderByClientOid>> Api::query_order_by_client_oid_lookup() {
    return {&query_order_by_client_oid_operation};
}

Call<DeleteStopOrderByOrderId> Api::delete_stop_order_by_order_id(DeleteStopOrderByOrderIdRequest request) const {
    return {core_, delete_stop_order_by_order_id_operation, &request};
}

Call<StopOrderByOrderId> Api::stop_order_by_order_id(StopOrderByOrderIdRequest request) const {
    return {core_, stop_order_by_order_id_operation, &request};
}

std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TradeType value) {
    return detail::wire_text(trade_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Status value) { return detail::wire_text(status_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Stp value) { return detail::wire_text(stp_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TimeInForce value) {
    return detail::wire_text(time_in_force_table, static_cast<std::size_t>(value));
}
const detail::ObjectTable& exbind_table(const StopOrderRequest*) { return stop_order_request_table; }
const detail::ObjectTable& exbind_table(const StopOrderItems*) { return stop_order_items_table; }
const detail::ObjectTable& exbind_table(const StopOrder*) { return stop_order_table; }
const detail::ObjectTable& exbind_table(const PostStopOrderRequest*) { return post_stop_order_request_table; }
const detail::ObjectTable& exbind_table(const PostStopOrder*) { return post_stop_order_table; }
const detail::ObjectTable& exbind_table(const CancelRequest*) { return cancel_request_table; }
const detail::ObjectTable& exbind_table(const Cancel*) { return cancel_table; }
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidRequest*) {
    return cancel_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByClientOid*) { return cancel_order_by_client_oid_table; }
const detail::ObjectTable& exbind_table(const QueryOrderByClientOidRequest*) {
    return query_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const QueryOrderByClientOid*) { return query_order_by_client_oid_table; }
const detail::ObjectTable& exbind_table(const DeleteStopOrderByOrderIdRequest*) {
    return delete_stop_order_by_order_id_request_table;
}
const detail::ObjectTable& exbind_table(const DeleteStopOrderByOrderId*) { return delete_stop_order_by_order_id_table; }
const detail::ObjectTable& exbind_table(const StopOrderByOrderIdRequest*) {
    return stop_order_by_order_id_request_table;
}
const detail::ObjectTable& exbind_table(const StopOrderByOrderId*) { return stop_order_by_order_id_table; }

}  // namespace exbind::kucoin::stop_order
