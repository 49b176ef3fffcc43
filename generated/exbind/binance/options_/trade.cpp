// Generated from specs/binance/options/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/options_/trade.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance {
extern const detail::EnumTable new_order_resp_type_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::binance

namespace exbind::inline v0_1::binance::options_::trade {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field cancel_all_open_orders_request_fields[] = {
    {"symbol", offsetof(CancelAllOpenOrdersRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_all_open_orders_request_table =
    detail::table_of<CancelAllOpenOrdersRequest>("CancelAllOpenOrdersRequest", cancel_all_open_orders_request_fields);

constexpr detail::Field cancel_all_open_orders_fields[] = {
    {"code", offsetof(CancelAllOpenOrders, code), detail::integer()},
    {"msg", offsetof(CancelAllOpenOrders, msg), detail::string()},
};
constexpr detail::ObjectTable cancel_all_open_orders_table =
    detail::table_of<CancelAllOpenOrders>("CancelAllOpenOrders", cancel_all_open_orders_fields);

constexpr detail::Field cancel_all_orders_by_underlying_request_fields[] = {
    {"underlying", offsetof(CancelAllOrdersByUnderlyingRequest, underlying), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_all_orders_by_underlying_request_table =
    detail::table_of<CancelAllOrdersByUnderlyingRequest>(
        "CancelAllOrdersByUnderlyingRequest", cancel_all_orders_by_underlying_request_fields);

constexpr detail::Field cancel_all_orders_by_underlying_fields[] = {
    {"code", offsetof(CancelAllOrdersByUnderlying, code), detail::integer()},
    {"msg", offsetof(CancelAllOrdersByUnderlying, msg), detail::string()},
};
constexpr detail::ObjectTable cancel_all_orders_by_underlying_table =
    detail::table_of<CancelAllOrdersByUnderlying>(
        "CancelAllOrdersByUnderlying", cancel_all_orders_by_underlying_fields);

constexpr detail::ListTable list_of_integer = detail::list_of<Optional<std::int64_t>>(detail::integer());
constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field cancel_multiple_orders_request_fields[] = {
    {"symbol", offsetof(CancelMultipleOrdersRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"orderIds", offsetof(CancelMultipleOrdersRequest, orderIds), detail::list(list_of_integer), detail::In::query,
     detail::ListStyle::json},
    {"clientOrderIds", offsetof(CancelMultipleOrdersRequest, clientOrderIds), detail::list(list_of_string),
     detail::In::query, detail::ListStyle::json},
};
constexpr detail::ObjectTable cancel_multiple_orders_request_table =
    detail::table_of<CancelMultipleOrdersRequest>("CancelMultipleOrdersRequest", cancel_multiple_orders_request_fields);

constexpr detail::Field cancel_multiple_orders_fields[] = {
    {"orderId", offsetof(CancelMultipleOrders, orderId), detail::integer()},
    {"symbol", offsetof(CancelMultipleOrders, symbol), detail::string()},
    {"price", offsetof(CancelMultipleOrders, price), detail::decimal()},
    {"quantity", offsetof(CancelMultipleOrders, quantity), detail::decimal()},
    {"executedQty", offsetof(CancelMultipleOrders, executedQty), detail::decimal()},
    {"side", offsetof(CancelMultipleOrders, side), detail::enumeration(binance::side_table)},
    {"type", offsetof(CancelMultipleOrders, type), detail::enumeration(binance::type_table)},
    {"timeInForce", offsetof(CancelMultipleOrders, timeInForce), detail::string()},
    {"reduceOnly", offsetof(CancelMultipleOrders, reduceOnly), detail::boolean()},
    {"createTime", offsetof(CancelMultipleOrders, createTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(CancelMultipleOrders, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(CancelMultipleOrders, status), detail::string()},
    {"avgPrice", offsetof(CancelMultipleOrders, avgPrice), detail::decimal()},
    {"source", offsetof(CancelMultipleOrders, source), detail::string()},
    {"clientOrderId", offsetof(CancelMultipleOrders, clientOrderId), detail::string()},
    {"priceScale", offsetof(CancelMultipleOrders, priceScale), detail::integer()},
    {"quantityScale", offsetof(CancelMultipleOrders, quantityScale), detail::integer()},
    {"optionSide", offsetof(CancelMultipleOrders, optionSide), detail::string()},
    {"quoteAsset", offsetof(CancelMultipleOrders, quoteAsset), detail::string()},
    {"mmp", offsetof(CancelMultipleOrders, mmp), detail::boolean()},
};
constexpr detail::ObjectTable cancel_multiple_orders_table =
    detail::table_of<CancelMultipleOrders>("CancelMultipleOrders", cancel_multiple_orders_fields);

constexpr detail::Field place_multiple_orders_request_orders_fields[] = {
    {"symbol", offsetof(PlaceMultipleOrdersRequestOrders, symbol), detail::string(detail::Holder::required)},
    {"side", offsetof(PlaceMultipleOrdersRequestOrders, side),
     detail::enumeration(binance::side_table, detail::Holder::required)},
    {"type", offsetof(PlaceMultipleOrdersRequestOrders, type),
     detail::enumeration(binance::type_table, detail::Holder::required)},
    {"quantity", offsetof(PlaceMultipleOrdersRequestOrders, quantity),
     detail::decimal(detail::Holder::required, detail::Wire::number)},
    {"price", offsetof(PlaceMultipleOrdersRequestOrders, price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(PlaceMultipleOrdersRequestOrders, timeInForce),
     detail::enumeration(binance::time_in_force_table)},
    {"reduceOnly", offsetof(PlaceMultipleOrdersRequestOrders, reduceOnly), detail::boolean()},
    {"postOnly", offsetof(PlaceMultipleOrdersRequestOrders, postOnly), detail::boolean()},
    {"newOrderRespType", offsetof(PlaceMultipleOrdersRequestOrders, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table)},
    {"clientOrderId", offsetof(PlaceMultipleOrdersRequestOrders, clientOrderId),
     detail::string(detail::Holder::optional)},
    {"isMmp", offsetof(PlaceMultipleOrdersRequestOrders, isMmp), detail::boolean()},
};
constexpr detail::ObjectTable place_multiple_orders_request_orders_table =
    detail::table_of<PlaceMultipleOrdersRequestOrders>(
        "PlaceMultipleOrdersRequestOrders", place_multiple_orders_request_orders_fields);

constexpr detail::ListTable list_of_place_multiple_orders_request_orders =
    detail::list_of<PlaceMultipleOrdersRequestOrders>(detail::object(place_multiple_orders_request_orders_table));

constexpr detail::Field place_multiple_orders_request_fields[] = {
    {"orders", offsetof(PlaceMultipleOrdersRequest, orders),
     detail::list(list_of_place_multiple_orders_request_orders, detail::Holder::required), detail::In::form},
};
constexpr detail::ObjectTable place_multiple_orders_request_table =
    detail::table_of<PlaceMultipleOrdersRequest>("PlaceMultipleOrdersRequest", place_multiple_orders_request_fields);

constexpr detail::Field new_order_fields[] = {
    {"orderId", offsetof(NewOrder, orderId), detail::integer()},
    {"symbol", offsetof(NewOrder, symbol), detail::string()},
    {"price", offsetof(NewOrder, price), detail::decimal()},
    {"quantity", offsetof(NewOrder, quantity), detail::decimal()},
    {"executedQty", offsetof(NewOrder, executedQty), detail::decimal()},
    {"side", offsetof(NewOrder, side), detail::enumeration(binance::side_table)},
    {"type", offsetof(NewOrder, type), detail::enumeration(binance::type_table)},
    {"timeInForce", offsetof(NewOrder, timeInForce), detail::enumeration(binance::time_in_force_table)},
    {"reduceOnly", offsetof(NewOrder, reduceOnly), detail::boolean()},
    {"createTime", offsetof(NewOrder, createTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(NewOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(NewOrder, status), detail::string()},
    {"avgPrice", offsetof(NewOrder, avgPrice), detail::decimal()},
    {"source", offsetof(NewOrder, source), detail::string()},
    {"clientOrderId", offsetof(NewOrder, clientOrderId), detail::string()},
    {"priceScale", offsetof(NewOrder, priceScale), detail::integer()},
    {"quantityScale", offsetof(NewOrder, quantityScale), detail::integer()},
    {"optionSide", offsetof(NewOrder, optionSide), detail::string()},
    {"quoteAsset", offsetof(NewOrder, quoteAsset), detail::string()},
    {"mmp", offsetof(NewOrder, mmp), detail::boolean()},
};
constexpr detail::ObjectTable new_order_table = detail::table_of<NewOrder>("NewOrder", new_order_fields);

constexpr detail::Field commission_commissions_fields[] = {
    {"underlying", offsetof(CommissionCommissions, underlying), detail::string()},
    {"makerFee", offsetof(CommissionCommissions, makerFee), detail::decimal()},
    {"takerFee", offsetof(CommissionCommissions, takerFee), detail::decimal()},
};
constexpr detail::ObjectTable commission_commissions_table =
    detail::table_of<CommissionCommissions>("CommissionCommissions", commission_commissions_fields);

constexpr detail::ListTable list_of_commission_commissions =
    detail::list_of<CommissionCommissions>(detail::object(commission_commissions_table));

constexpr detail::Field commission_fields[] = {
    {"commissions", offsetof(Commission, commissions), detail::list(list_of_commission_commissions)},
};
constexpr detail::ObjectTable commission_table = detail::table_of<Commission>("Commission", commission_fields);

constexpr detail::Field exercise_record_request_fields[] = {
    {"symbol", offsetof(ExerciseRecordRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(ExerciseRecordRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(ExerciseRecordRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(ExerciseRecordRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable exercise_record_request_table =
    detail::table_of<ExerciseRecordRequest>("ExerciseRecordRequest", exercise_record_request_fields);

constexpr detail::Field exercise_record_fields[] = {
    {"id", offsetof(ExerciseRecord, id), detail::string()},
    {"currency", offsetof(ExerciseRecord, currency), detail::string()},
    {"symbol", offsetof(ExerciseRecord, symbol), detail::string()},
    {"exercisePrice", offsetof(ExerciseRecord, exercisePrice), detail::decimal()},
    {"quantity", offsetof(ExerciseRecord, quantity), detail::decimal()},
    {"amount", offsetof(ExerciseRecord, amount), detail::decimal()},
    {"fee", offsetof(ExerciseRecord, fee), detail::decimal()},
    {"createDate", offsetof(ExerciseRecord, createDate), detail::integer()},
    {"priceScale", offsetof(ExerciseRecord, priceScale), detail::integer()},
    {"quantityScale", offsetof(ExerciseRecord, quantityScale), detail::integer()},
    {"optionSide", offsetof(ExerciseRecord, optionSide), detail::string()},
    {"positionSide", offsetof(ExerciseRecord, positionSide), detail::string()},
    {"quoteAsset", offsetof(ExerciseRecord, quoteAsset), detail::string()},
};
constexpr detail::ObjectTable exercise_record_table =
    detail::table_of<ExerciseRecord>("ExerciseRecord", exercise_record_fields);

constexpr detail::Field history_orders_request_fields[] = {
    {"symbol", offsetof(HistoryOrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(HistoryOrdersRequest, orderId), detail::integer(), detail::In::query},
    {"startTime", offsetof(HistoryOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(HistoryOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(HistoryOrdersRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds history_orders_request_bounds[] = {{.field = 4, .maximum = "1000"}};
constexpr detail::ObjectTable history_orders_request_table =
    detail::table_of<HistoryOrdersRequest>(
        "HistoryOrdersRequest", history_orders_request_fields, false, history_orders_request_bounds);

constexpr detail::Field open_orders_fields[] = {
    {"orderId", offsetof(OpenOrders, orderId), detail::integer()},
    {"symbol", offsetof(OpenOrders, symbol), detail::string()},
    {"price", offsetof(OpenOrders, price), detail::decimal()},
    {"quantity", offsetof(OpenOrders, quantity), detail::decimal()},
    {"executedQty", offsetof(OpenOrders, executedQty), detail::decimal()},
    {"side", offsetof(OpenOrders, side), detail::enumeration(binance::side_table)},
    {"type", offsetof(OpenOrders, type), detail::enumeration(binance::type_table)},
    {"timeInForce", offsetof(OpenOrders, timeInForce), detail::string()},
    {"reduceOnly", offsetof(OpenOrders, reduceOnly), detail::boolean()},
    {"createTime", offsetof(OpenOrders, createTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(OpenOrders, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(OpenOrders, status), detail::string()},
    {"avgPrice", offsetof(OpenOrders, avgPrice), detail::decimal()},
    {"clientOrderId", offsetof(OpenOrders, clientOrderId), detail::string()},
    {"priceScale", offsetof(OpenOrders, priceScale), detail::integer()},
    {"quantityScale", offsetof(OpenOrders, quantityScale), detail::integer()},
    {"optionSide", offsetof(OpenOrders, optionSide), detail::string()},
    {"quoteAsset", offsetof(OpenOrders, quoteAsset), detail::string()},
    {"mmp", offsetof(OpenOrders, mmp), detail::boolean()},
};
constexpr detail::ObjectTable open_orders_table = detail::table_of<OpenOrders>("OpenOrders", open_orders_fields);

constexpr detail::Field open_orders_request_fields[] = {
    {"symbol", offsetof(OpenOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(OpenOrdersRequest, orderId), detail::integer(), detail::In::query},
    {"startTime", offsetof(OpenOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(OpenOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable open_orders_request_table =
    detail::table_of<OpenOrdersRequest>("OpenOrdersRequest", open_orders_request_fields);

constexpr detail::Field order_request_fields[] = {
    {"symbol", offsetof(OrderRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(OrderRequest, orderId), detail::integer(), detail::In::query},
    {"clientOrderId", offsetof(OrderRequest, clientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields);

constexpr detail::Field cancel_order_fields[] = {
    {"orderId", offsetof(CancelOrder, orderId), detail::integer()},
    {"symbol", offsetof(CancelOrder, symbol), detail::string()},
    {"price", offsetof(CancelOrder, price), detail::decimal()},
    {"quantity", offsetof(CancelOrder, quantity), detail::decimal()},
    {"executedQty", offsetof(CancelOrder, executedQty), detail::decimal()},
    {"side", offsetof(CancelOrder, side), detail::enumeration(binance::side_table)},
    {"type", offsetof(CancelOrder, type), detail::enumeration(binance::type_table)},
    {"timeInForce", offsetof(CancelOrder, timeInForce), detail::string()},
    {"reduceOnly", offsetof(CancelOrder, reduceOnly), detail::boolean()},
    {"createDate", offsetof(CancelOrder, createDate), detail::integer()},
    {"updateTime", offsetof(CancelOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(CancelOrder, status), detail::string()},
    {"avgPrice", offsetof(CancelOrder, avgPrice), detail::decimal()},
    {"source", offsetof(CancelOrder, source), detail::string()},
    {"clientOrderId", offsetof(CancelOrder, clientOrderId), detail::string()},
    {"priceScale", offsetof(CancelOrder, priceScale), detail::integer()},
    {"quantityScale", offsetof(CancelOrder, quantityScale), detail::integer()},
    {"optionSide", offsetof(CancelOrder, optionSide), detail::string()},
    {"quoteAsset", offsetof(CancelOrder, quoteAsset), detail::string()},
    {"mmp", offsetof(CancelOrder, mmp), detail::boolean()},
};
constexpr detail::ObjectTable cancel_order_table = detail::table_of<CancelOrder>("CancelOrder", cancel_order_fields);

constexpr detail::Field order_fields[] = {
    {"orderId", offsetof(Order, orderId), detail::integer()},
    {"symbol", offsetof(Order, symbol), detail::string()},
    {"price", offsetof(Order, price), detail::decimal()},
    {"quantity", offsetof(Order, quantity), detail::decimal()},
    {"executedQty", offsetof(Order, executedQty), detail::decimal()},
    {"side", offsetof(Order, side), detail::enumeration(binance::side_table)},
    {"type", offsetof(Order, type), detail::enumeration(binance::type_table)},
    {"timeInForce", offsetof(Order, timeInForce), detail::string()},
    {"reduceOnly", offsetof(Order, reduceOnly), detail::boolean()},
    {"createTime", offsetof(Order, createTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(Order, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(Order, status), detail::string()},
    {"avgPrice", offsetof(Order, avgPrice), detail::decimal()},
    {"clientOrderId", offsetof(Order, clientOrderId), detail::string()},
    {"priceScale", offsetof(Order, priceScale), detail::integer()},
    {"quantityScale", offsetof(Order, quantityScale), detail::integer()},
    {"optionSide", offsetof(Order, optionSide), detail::string()},
    {"quoteAsset", offsetof(Order, quoteAsset), detail::string()},
    {"mmp", offsetof(Order, mmp), detail::boolean()},
    {"code", offsetof(Order, code), detail::integer()},
    {"msg", offsetof(Order, msg), detail::string()},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field new_order_request_fields[] = {
    {"symbol", offsetof(NewOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(NewOrderRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"type", offsetof(NewOrderRequest, type), detail::enumeration(binance::type_table, detail::Holder::required),
     detail::In::form},
    {"quantity", offsetof(NewOrderRequest, quantity), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::form},
    {"price", offsetof(NewOrderRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"timeInForce", offsetof(NewOrderRequest, timeInForce), detail::enumeration(binance::time_in_force_table),
     detail::In::form},
    {"reduceOnly", offsetof(NewOrderRequest, reduceOnly), detail::boolean(), detail::In::form},
    {"postOnly", offsetof(NewOrderRequest, postOnly), detail::boolean(), detail::In::form},
    {"newOrderRespType", offsetof(NewOrderRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"clientOrderId", offsetof(NewOrderRequest, clientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"isMmp", offsetof(NewOrderRequest, isMmp), detail::boolean(), detail::In::form},
};
constexpr detail::ObjectTable new_order_request_table =
    detail::table_of<NewOrderRequest>("NewOrderRequest", new_order_request_fields);

constexpr detail::Field position_request_fields[] = {
    {"symbol", offsetof(PositionRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable position_request_table =
    detail::table_of<PositionRequest>("PositionRequest", position_request_fields);

constexpr detail::Field position_fields[] = {
    {"entryPrice", offsetof(Position, entryPrice), detail::decimal()},
    {"symbol", offsetof(Position, symbol), detail::string()},
    {"side", offsetof(Position, side), detail::string()},
    {"quantity", offsetof(Position, quantity), detail::decimal()},
    {"markValue", offsetof(Position, markValue), detail::decimal()},
    {"unrealizedPNL", offsetof(Position, unrealizedPNL), detail::decimal()},
    {"markPrice", offsetof(Position, markPrice), detail::decimal()},
    {"strikePrice", offsetof(Position, strikePrice), detail::decimal()},
    {"expiryDate", offsetof(Position, expiryDate), detail::integer()},
    {"priceScale", offsetof(Position, priceScale), detail::integer()},
    {"quantityScale", offsetof(Position, quantityScale), detail::integer()},
    {"optionSide", offsetof(Position, optionSide), detail::string()},
    {"quoteAsset", offsetof(Position, quoteAsset), detail::string()},
    {"time", offsetof(Position, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"bidQuantity", offsetof(Position, bidQuantity), detail::decimal()},
    {"askQuantity", offsetof(Position, askQuantity), detail::decimal()},
};
constexpr detail::ObjectTable position_table = detail::table_of<Position>("Position", position_fields);

constexpr detail::Field user_trades_request_fields[] = {
    {"symbol", offsetof(UserTradesRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"fromId", offsetof(UserTradesRequest, fromId), detail::integer(), detail::In::query},
    {"startTime", offsetof(UserTradesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(UserTradesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(UserTradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable user_trades_request_table =
    detail::table_of<UserTradesRequest>("UserTradesRequest", user_trades_request_fields);

constexpr detail::Field user_trades_fields[] = {
    {"id", offsetof(UserTrades, id), detail::integer()},
    {"tradeId", offsetof(UserTrades, tradeId), detail::integer()},
    {"orderId", offsetof(UserTrades, orderId), detail::integer()},
    {"symbol", offsetof(UserTrades, symbol), detail::string()},
    {"price", offsetof(UserTrades, price), detail::decimal()},
    {"quantity", offsetof(UserTrades, quantity), detail::decimal()},
    {"fee", offsetof(UserTrades, fee), detail::decimal()},
    {"realizedProfit", offsetof(UserTrades, realizedProfit), detail::decimal()},
    {"side", offsetof(UserTrades, side), detail::enumeration(binance::side_table)},
    {"type", offsetof(UserTrades, type), detail::enumeration(binance::type_table)},
    {"liquidity", offsetof(UserTrades, liquidity), detail::string()},
    {"time", offsetof(UserTrades, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"priceScale", offsetof(UserTrades, priceScale), detail::integer()},
    {"quantityScale", offsetof(UserTrades, quantityScale), detail::integer()},
    {"optionSide", offsetof(UserTrades, optionSide), detail::string()},
    {"quoteAsset", offsetof(UserTrades, quoteAsset), detail::string()},
};
constexpr detail::ObjectTable user_trades_table = detail::table_of<UserTrades>("UserTrades", user_trades_fields);

constexpr detail::Type cancel_all_open_orders_reply = detail::object(cancel_all_open_orders_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit cancel_all_open_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation cancel_all_open_orders_operation{
    .id = "options/trade.cancel_all_open_orders",
    .method = "DELETE",
    .path = "/eapi/v1/allOpenOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_open_orders_limits,
    .request = &cancel_all_open_orders_request_table,
    .reply = &cancel_all_open_orders_reply,
    .product = 3,
};

constexpr detail::Type cancel_all_orders_by_underlying_reply = detail::object(cancel_all_orders_by_underlying_table);
constexpr detail::Limit cancel_all_orders_by_underlying_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"},
};
constexpr detail::Operation cancel_all_orders_by_underlying_operation{
    .id = "options/trade.cancel_all_orders_by_underlying",
    .method = "DELETE",
    .path = "/eapi/v1/allOpenOrdersByUnderlying",
    .auth = detail::Auth::private_,
    .limits = cancel_all_orders_by_underlying_limits,
    .request = &cancel_all_orders_by_underlying_request_table,
    .reply = &cancel_all_orders_by_underlying_reply,
    .product = 3,
};

constexpr detail::ListTable list_of_cancel_multiple_orders =
    detail::list_of<CancelMultipleOrders>(detail::object(cancel_multiple_orders_table));
constexpr detail::Type cancel_multiple_orders_reply = detail::list(list_of_cancel_multiple_orders);
constexpr detail::Limit cancel_multiple_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"},
};
constexpr detail::Operation cancel_multiple_orders_operation{
    .id = "options/trade.cancel_multiple_orders",
    .method = "DELETE",
    .path = "/eapi/v1/batchOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_multiple_orders_limits,
    .request = &cancel_multiple_orders_request_table,
    .reply = &cancel_multiple_orders_reply,
    .product = 3,
};

constexpr detail::ListTable list_of_new_order = detail::list_of<NewOrder>(detail::object(new_order_table));
constexpr detail::Type place_multiple_orders_reply = detail::list(list_of_new_order);
constexpr detail::Limit place_multiple_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation place_multiple_orders_operation{
    .id = "options/trade.place_multiple_orders",
    .method = "POST",
    .path = "/eapi/v1/batchOrders",
    .auth = detail::Auth::private_,
    .limits = place_multiple_orders_limits,
    .request = &place_multiple_orders_request_table,
    .reply = &place_multiple_orders_reply,
    .product = 3,
};

constexpr detail::Type commission_reply = detail::object(commission_table);
constexpr detail::Limit commission_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation commission_operation{
    .id = "options/trade.commission",
    .method = "GET",
    .path = "/eapi/v1/commission",
    .auth = detail::Auth::private_,
    .limits = commission_limits,
    .reply = &commission_reply,
    .product = 3,
};

constexpr detail::ListTable list_of_exercise_record =
    detail::list_of<ExerciseRecord>(detail::object(exercise_record_table));
constexpr detail::Type exercise_record_reply = detail::list(list_of_exercise_record);
constexpr detail::Limit exercise_record_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation exercise_record_operation{
    .id = "options/trade.exercise_record",
    .method = "GET",
    .path = "/eapi/v1/exerciseRecord",
    .auth = detail::Auth::private_,
    .limits = exercise_record_limits,
    .request = &exercise_record_request_table,
    .reply = &exercise_record_reply,
    .product = 3,
};

constexpr detail::ListTable list_of_open_orders = detail::list_of<OpenOrders>(detail::object(open_orders_table));
constexpr detail::Type history_orders_reply = detail::list(list_of_open_orders);
constexpr detail::Limit history_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 3},
};
constexpr detail::Operation history_orders_operation{
    .id = "options/trade.history_orders",
    .method = "GET",
    .path = "/eapi/v1/historyOrders",
    .auth = detail::Auth::private_,
    .limits = history_orders_limits,
    .request = &history_orders_request_table,
    .reply = &history_orders_reply,
    .product = 3,
};

constexpr detail::Type open_orders_reply = detail::list(list_of_open_orders);
constexpr detail::LimitCondition when_symbol_given[] = {{.field = "symbol", .given = true}};
constexpr detail::LimitCondition when_not_symbol_given[] = {{.field = "symbol", .given = true, .negated = true}};
constexpr detail::Limit open_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "options_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "options_ip", .weight = 40},
};
constexpr detail::Operation open_orders_operation{
    .id = "options/trade.open_orders",
    .method = "GET",
    .path = "/eapi/v1/openOrders",
    .auth = detail::Auth::private_,
    .limits = open_orders_limits,
    .request = &open_orders_request_table,
    .reply = &open_orders_reply,
    .product = 3,
};

constexpr detail::Type cancel_order_reply = detail::object(cancel_order_table);
constexpr detail::Limit cancel_order_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"},
};
constexpr detail::Operation cancel_order_operation{
    .id = "options/trade.cancel_order",
    .method = "DELETE",
    .path = "/eapi/v1/order",
    .auth = detail::Auth::private_,
    .limits = cancel_order_limits,
    .request = &order_request_table,
    .reply = &cancel_order_reply,
    .product = 3,
};

constexpr detail::Type order_reply = detail::object(order_table);
constexpr detail::Limit order_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"}};
constexpr detail::Operation order_operation{
    .id = "options/trade.order",
    .method = "GET",
    .path = "/eapi/v1/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
    .product = 3,
};

constexpr detail::Type new_order_reply = detail::object(new_order_table);
constexpr detail::Operation new_order_operation{
    .id = "options/trade.new_order",
    .method = "POST",
    .path = "/eapi/v1/order",
    .auth = detail::Auth::private_,
    .request = &new_order_request_table,
    .reply = &new_order_reply,
    .product = 3,
};

constexpr detail::ListTable list_of_position = detail::list_of<Position>(detail::object(position_table));
constexpr detail::Type position_reply = detail::list(list_of_position);
constexpr detail::Limit position_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation position_operation{
    .id = "options/trade.position",
    .method = "GET",
    .path = "/eapi/v1/position",
    .auth = detail::Auth::private_,
    .limits = position_limits,
    .request = &position_request_table,
    .reply = &position_reply,
    .product = 3,
};

constexpr detail::ListTable list_of_user_trades = detail::list_of<UserTrades>(detail::object(user_trades_table));
constexpr detail::Type user_trades_reply = detail::list(list_of_user_trades);
constexpr detail::Limit user_trades_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation user_trades_operation{
    .id = "options/trade.user_trades",
    .method = "GET",
    .path = "/eapi/v1/userTrades",
    .auth = detail::Auth::private_,
    .limits = user_trades_limits,
    .request = &user_trades_request_table,
    .reply = &user_trades_reply,
    .product = 3,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CancelAllOpenOrders> Api::cancel_all_open_orders(CancelAllOpenOrdersRequest request) const {
    return {core_, cancel_all_open_orders_operation, &request};
}

Call<CancelAllOrdersByUnderlying>
Api::cancel_all_orders_by_underlying(CancelAllOrdersByUnderlyingRequest request) const {
    return {core_, cancel_all_orders_by_underlying_operation, &request};
}

Call<Vector<CancelMultipleOrders>> Api::cancel_multiple_orders(CancelMultipleOrdersRequest request) const {
    return {core_, cancel_multiple_orders_operation, &request};
}

Call<Vector<NewOrder>> Api::place_multiple_orders(PlaceMultipleOrdersRequest request) const {
    return {core_, place_multiple_orders_operation, &request};
}

Call<Commission> Api::commission() const {
    return {core_, commission_operation, nullptr};
}

Call<Vector<ExerciseRecord>> Api::exercise_record(ExerciseRecordRequest request) const {
    return {core_, exercise_record_operation, &request};
}

Call<Vector<OpenOrders>> Api::history_orders(HistoryOrdersRequest request) const {
    return {core_, history_orders_operation, &request};
}

Call<Vector<OpenOrders>> Api::open_orders(OpenOrdersRequest request) const {
    return {core_, open_orders_operation, &request};
}

Call<CancelOrder> Api::cancel_order(OrderRequest request) const {
    return {core_, cancel_order_operation, &request};
}

Call<Order> Api::order(OrderRequest request) const {
    return {core_, order_operation, &request};
}

Lookup<Order> Api::order_lookup() {
    return {&order_operation};
}

Call<NewOrder> Api::new_order(NewOrderRequest request) const {
    return {core_, new_order_operation, &request};
}

Call<Vector<Position>> Api::position(PositionRequest request) const {
    return {core_, position_operation, &request};
}

Call<Vector<UserTrades>> Api::user_trades(UserTradesRequest request) const {
    return {core_, user_trades_operation, &request};
}

const detail::ObjectTable& exbind_table(const CancelAllOpenOrdersRequest*) {
    return cancel_all_open_orders_request_table;
}
const detail::ObjectTable& exbind_table(const CancelAllOpenOrders*) { return cancel_all_open_orders_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrdersByUnderlyingRequest*) {
    return cancel_all_orders_by_underlying_request_table;
}
const detail::ObjectTable& exbind_table(const CancelAllOrdersByUnderlying*) {
    return cancel_all_orders_by_underlying_table;
}
const detail::ObjectTable& exbind_table(const CancelMultipleOrdersRequest*) {
    return cancel_multiple_orders_request_table;
}
const detail::ObjectTable& exbind_table(const CancelMultipleOrders*) { return cancel_multiple_orders_table; }
const detail::ObjectTable& exbind_table(const PlaceMultipleOrdersRequestOrders*) {
    return place_multiple_orders_request_orders_table;
}
const detail::ObjectTable& exbind_table(const PlaceMultipleOrdersRequest*) {
    return place_multiple_orders_request_table;
}
const detail::ObjectTable& exbind_table(const NewOrder*) { return new_order_table; }
const detail::ObjectTable& exbind_table(const CommissionCommissions*) { return commission_commissions_table; }
const detail::ObjectTable& exbind_table(const Commission*) { return commission_table; }
const detail::ObjectTable& exbind_table(const ExerciseRecordRequest*) { return exercise_record_request_table; }
const detail::ObjectTable& exbind_table(const ExerciseRecord*) { return exercise_record_table; }
const detail::ObjectTable& exbind_table(const HistoryOrdersRequest*) { return history_orders_request_table; }
const detail::ObjectTable& exbind_table(const OpenOrders*) { return open_orders_table; }
const detail::ObjectTable& exbind_table(const OpenOrdersRequest*) { return open_orders_request_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const CancelOrder*) { return cancel_order_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const NewOrderRequest*) { return new_order_request_table; }
const detail::ObjectTable& exbind_table(const PositionRequest*) { return position_request_table; }
const detail::ObjectTable& exbind_table(const Position*) { return position_table; }
const detail::ObjectTable& exbind_table(const UserTradesRequest*) { return user_trades_request_table; }
const detail::ObjectTable& exbind_table(const UserTrades*) { return user_trades_table; }

}  // namespace exbind::binance::options_::trade
