// Generated from specs/kucoin/spot/hf/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/margin.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable liquidity_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stp_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable trade_type_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::hf::margin {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field trade_history_request_fields[] = {
    {"symbol", offsetof(TradeHistoryRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"tradeType", offsetof(TradeHistoryRequest, tradeType),
     detail::enumeration(kucoin::trade_type_table, detail::Holder::required), detail::In::query},
    {"orderId", offsetof(TradeHistoryRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"side", offsetof(TradeHistoryRequest, side), detail::enumeration(kucoin::side_table), detail::In::query},
    {"type", offsetof(TradeHistoryRequest, type), detail::enumeration(kucoin::type_table), detail::In::query},
    {"lastId", offsetof(TradeHistoryRequest, lastId), detail::integer(), detail::In::query},
    {"limit", offsetof(TradeHistoryRequest, limit), detail::integer(), detail::In::query},
    {"startAt", offsetof(TradeHistoryRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(TradeHistoryRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds trade_history_request_bounds[] = {{.field = 6, .minimum = "1", .maximum = "100"}};
constexpr detail::ObjectTable trade_history_request_table =
    detail::table_of<TradeHistoryRequest>(
        "TradeHistoryRequest", trade_history_request_fields, false, trade_history_request_bounds);

constexpr detail::Field trade_history_items_fields[] = {
    {"id", offsetof(TradeHistoryItems, id), detail::integer()},
    {"symbol", offsetof(TradeHistoryItems, symbol), detail::string()},
    {"tradeId", offsetof(TradeHistoryItems, tradeId), detail::integer()},
    {"orderId", offsetof(TradeHistoryItems, orderId), detail::string()},
    {"counterOrderId", offsetof(TradeHistoryItems, counterOrderId), detail::string()},
    {"side", offsetof(TradeHistoryItems, side), detail::enumeration(kucoin::side_table)},
    {"liquidity", offsetof(TradeHistoryItems, liquidity), detail::enumeration(kucoin::liquidity_table)},
    {"forceTaker", offsetof(TradeHistoryItems, forceTaker), detail::boolean()},
    {"price", offsetof(TradeHistoryItems, price), detail::decimal()},
    {"size", offsetof(TradeHistoryItems, size), detail::decimal()},
    {"funds", offsetof(TradeHistoryItems, funds), detail::decimal()},
    {"fee", offsetof(TradeHistoryItems, fee), detail::decimal()},
    {"feeRate", offsetof(TradeHistoryItems, feeRate), detail::decimal()},
    {"feeCurrency", offsetof(TradeHistoryItems, feeCurrency), detail::string()},
    {"stop", offsetof(TradeHistoryItems, stop), detail::decimal()},
    {"tradeType", offsetof(TradeHistoryItems, tradeType), detail::enumeration(kucoin::trade_type_table)},
    {"tax", offsetof(TradeHistoryItems, tax), detail::decimal()},
    {"taxRate", offsetof(TradeHistoryItems, taxRate), detail::decimal()},
    {"type", offsetof(TradeHistoryItems, type), detail::enumeration(kucoin::type_table)},
    {"createdAt", offsetof(TradeHistoryItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable trade_history_items_table =
    detail::table_of<TradeHistoryItems>("TradeHistoryItems", trade_history_items_fields);

constexpr detail::ListTable list_of_trade_history_items =
    detail::list_of<TradeHistoryItems>(detail::object(trade_history_items_table));

constexpr detail::Field trade_history_fields[] = {
    {"items", offsetof(TradeHistory, items), detail::list(list_of_trade_history_items)},
    {"lastId", offsetof(TradeHistory, lastId), detail::integer()},
};
constexpr detail::ObjectTable trade_history_table =
    detail::table_of<TradeHistory>("TradeHistory", trade_history_fields);

constexpr detail::Field add_order_request_fields[] = {
    {"clientOid", offsetof(AddOrderRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(AddOrderRequest, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(AddOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(AddOrderRequest, type), detail::enumeration(kucoin::type_table)},
    {"stp", offsetof(AddOrderRequest, stp), detail::enumeration(kucoin::stp_table)},
    {"price", offsetof(AddOrderRequest, price), detail::decimal()},
    {"size", offsetof(AddOrderRequest, size), detail::decimal()},
    {"timeInForce", offsetof(AddOrderRequest, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(AddOrderRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(AddOrderRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(AddOrderRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(AddOrderRequest, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(AddOrderRequest, cancelAfter), detail::integer()},
    {"funds", offsetof(AddOrderRequest, funds), detail::decimal()},
    {"isIsolated", offsetof(AddOrderRequest, isIsolated), detail::boolean()},
    {"autoBorrow", offsetof(AddOrderRequest, autoBorrow), detail::boolean()},
    {"autoRepay", offsetof(AddOrderRequest, autoRepay), detail::boolean()},
};
constexpr detail::ObjectTable add_order_request_table =
    detail::table_of<AddOrderRequest>("AddOrderRequest", add_order_request_fields);

constexpr detail::Field add_order_fields[] = {
    {"orderId", offsetof(AddOrder, orderId), detail::string()},
    {"loanApplyId", offsetof(AddOrder, loanApplyId), detail::string()},
    {"borrowSize", offsetof(AddOrder, borrowSize), detail::decimal()},
    {"clientOid", offsetof(AddOrder, clientOid), detail::string()},
};
constexpr detail::ObjectTable add_order_table = detail::table_of<AddOrder>("AddOrder", add_order_fields);

constexpr detail::Field cancel_all_orders_by_symbol_request_fields[] = {
    {"symbol", offsetof(CancelAllOrdersBySymbolRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"tradeType", offsetof(CancelAllOrdersBySymbolRequest, tradeType),
     detail::enumeration(kucoin::trade_type_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable cancel_all_orders_by_symbol_request_table =
    detail::table_of<CancelAllOrdersBySymbolRequest>(
        "CancelAllOrdersBySymbolRequest", cancel_all_orders_by_symbol_request_fields);

constexpr detail::Field cancel_order_by_order_id_request_fields[] = {
    {"symbol", offsetof(CancelOrderByOrderIdRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"orderId", offsetof(CancelOrderByOrderIdRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable cancel_order_by_order_id_request_table =
    detail::table_of<CancelOrderByOrderIdRequest>(
        "CancelOrderByOrderIdRequest", cancel_order_by_order_id_request_fields);

constexpr detail::Field cancel_order_by_order_id_fields[] = {
    {"orderId", offsetof(CancelOrderByOrderId, orderId), detail::string()},
};
constexpr detail::ObjectTable cancel_order_by_order_id_table =
    detail::table_of<CancelOrderByOrderId>("CancelOrderByOrderId", cancel_order_by_order_id_fields);

constexpr detail::Field order_by_order_id_request_fields[] = {
    {"symbol", offsetof(OrderByOrderIdRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(OrderByOrderIdRequest, orderId), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable order_by_order_id_request_table =
    detail::table_of<OrderByOrderIdRequest>("OrderByOrderIdRequest", order_by_order_id_request_fields);

constexpr detail::Field order_by_order_id_fields[] = {
    {"id", offsetof(OrderByOrderId, id), detail::string()},
    {"symbol", offsetof(OrderByOrderId, symbol), detail::string()},
    {"opType", offsetof(OrderByOrderId, opType), detail::string()},
    {"type", offsetof(OrderByOrderId, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(OrderByOrderId, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(OrderByOrderId, price), detail::decimal()},
    {"size", offsetof(OrderByOrderId, size), detail::decimal()},
    {"funds", offsetof(OrderByOrderId, funds), detail::decimal()},
    {"dealSize", offsetof(OrderByOrderId, dealSize), detail::decimal()},
    {"dealFunds", offsetof(OrderByOrderId, dealFunds), detail::decimal()},
    {"fee", offsetof(OrderByOrderId, fee), detail::decimal()},
    {"feeCurrency", offsetof(OrderByOrderId, feeCurrency), detail::string()},
    {"stp", offsetof(OrderByOrderId, stp), detail::enumeration(kucoin::stp_table)},
    {"stop", offsetof(OrderByOrderId, stop), detail::string()},
    {"stopTriggered", offsetof(OrderByOrderId, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(OrderByOrderId, stopPrice), detail::decimal()},
    {"timeInForce", offsetof(OrderByOrderId, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(OrderByOrderId, postOnly), detail::boolean()},
    {"hidden", offsetof(OrderByOrderId, hidden), detail::boolean()},
    {"iceberg", offsetof(OrderByOrderId, iceberg), detail::boolean()},
    {"visibleSize", offsetof(OrderByOrderId, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(OrderByOrderId, cancelAfter), detail::integer()},
    {"channel", offsetof(OrderByOrderId, channel), detail::string()},
    {"clientOid", offsetof(OrderByOrderId, clientOid), detail::string()},
    {"remark", offsetof(OrderByOrderId, remark), detail::string()},
    {"tags", offsetof(OrderByOrderId, tags), detail::string()},
    {"cancelExist", offsetof(OrderByOrderId, cancelExist), detail::boolean()},
    {"createdAt", offsetof(OrderByOrderId, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"lastUpdatedAt", offsetof(OrderByOrderId, lastUpdatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(OrderByOrderId, tradeType), detail::enumeration(kucoin::trade_type_table)},
    {"inOrderBook", offsetof(OrderByOrderId, inOrderBook), detail::boolean()},
    {"cancelledSize", offsetof(OrderByOrderId, cancelledSize), detail::decimal()},
    {"cancelledFunds", offsetof(OrderByOrderId, cancelledFunds), detail::decimal()},
    {"remainSize", offsetof(OrderByOrderId, remainSize), detail::decimal()},
    {"remainFunds", offsetof(OrderByOrderId, remainFunds), detail::decimal()},
    {"tax", offsetof(OrderByOrderId, tax), detail::decimal()},
    {"active", offsetof(OrderByOrderId, active), detail::boolean()},
};
constexpr detail::ObjectTable order_by_order_id_table =
    detail::table_of<OrderByOrderId>("OrderByOrderId", order_by_order_id_fields);

constexpr detail::Type trade_history_reply = detail::object(trade_history_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit trade_history_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 5},
};
constexpr detail::Paging trade_history_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 100,
    .parameter = "lastId",
    .limit = "limit",
    .rows = "items",
    .next = "lastId",
};
constexpr detail::Operation trade_history_operation{
    .id = "spot/hf/margin.trade_history",
    .method = "GET",
    .path = "/api/v3/hf/margin/fills",
    .auth = detail::Auth::private_,
    .limits = trade_history_limits,
    .request = &trade_history_request_table,
    .reply = &trade_history_reply,
    .pages = &trade_history_pages,
};

constexpr detail::Type add_order_reply = detail::object(add_order_table);
constexpr detail::Limit add_order_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation add_order_operation{
    .id = "spot/hf/margin.add_order",
    .method = "POST",
    .path = "/api/v3/hf/margin/order",
    .auth = detail::Auth::private_,
    .limits = add_order_limits,
    .request = &add_order_request_table,
    .reply = &add_order_reply,
};

constexpr detail::Type cancel_all_orders_by_symbol_reply = detail::string();
constexpr detail::Limit cancel_all_orders_by_symbol_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 5},
};
constexpr detail::Operation cancel_all_orders_by_symbol_operation{
    .id = "spot/hf/margin.cancel_all_orders_by_symbol",
    .method = "DELETE",
    .path = "/api/v3/hf/margin/orders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_orders_by_symbol_limits,
    .request = &cancel_all_orders_by_symbol_request_table,
    .reply = &cancel_all_orders_by_symbol_reply,
};

constexpr detail::Type cancel_order_by_order_id_reply = detail::object(cancel_order_by_order_id_table);
constexpr detail::Limit cancel_order_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation cancel_order_by_order_id_operation{
    .id = "spot/hf/margin.cancel_order_by_order_id",
    .method = "DELETE",
    .path = "/api/v3/hf/margin/orders/{orderId}",
    .auth = detail::Auth::private_,
    .limits = cancel_order_by_order_id_limits,
    .request = &cancel_order_by_order_id_request_table,
    .reply = &cancel_order_by_order_id_reply,
};

constexpr detail::Type order_by_order_id_reply = detail::object(order_by_order_id_table);
constexpr detail::Limit order_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 5},
};
constexpr detail::Operation order_by_order_id_operation{
    .id = "spot/hf/margin.order_by_order_id",
    .method = "GET",
    .path = "/api/v3/hf/margin/orders/{orderId}",
    .auth = detail::Auth::private_,
    .limits = order_by_order_id_limits,
    .request = &order_by_order_id_request_table,
    .reply = &order_by_order_id_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<TradeHistory> Api::trade_history(TradeHistoryRequest request) const {
    return {core_, trade_history_operation, &request};
}

Call<AddOrder> Api::add_order(AddOrderRequest request) const {
    return {core_, add_order_operation, &request};
}

Call<std::string> Api::cancel_all_orders_by_symbol(CancelAllOrdersBySymbolRequest request) const {
    return {core_, cancel_all_orders_by_symbol_operation, &request};
}

Call<CancelOrderByOrderId> Api::cancel_order_by_order_id(CancelOrderByOrderIdRequest request) const {
    return {core_, cancel_order_by_order_id_operation, &request};
}

Call<OrderByOrderId> Api::order_by_order_id(OrderByOrderIdRequest request) const {
    return {core_, order_by_order_id_operation, &request};
}

const detail::ObjectTable& exbind_table(const TradeHistoryRequest*) { return trade_history_request_table; }
const detail::ObjectTable& exbind_table(const TradeHistoryItems*) { return trade_history_items_table; }
const detail::ObjectTable& exbind_table(const TradeHistory*) { return trade_history_table; }
const detail::ObjectTable& exbind_table(const AddOrderRequest*) { return add_order_request_table; }
const detail::ObjectTable& exbind_table(const AddOrder*) { return add_order_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrdersBySymbolRequest*) {
    return cancel_all_orders_by_symbol_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdRequest*) {
    return cancel_order_by_order_id_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByOrderId*) { return cancel_order_by_order_id_table; }
const detail::ObjectTable& exbind_table(const OrderByOrderIdRequest*) { return order_by_order_id_request_table; }
const detail::ObjectTable& exbind_table(const OrderByOrderId*) { return order_by_order_id_table; }

}  // namespace exbind::kucoin::spot::hf::margin
