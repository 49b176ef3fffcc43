// Generated from specs/woox/trade.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/trade.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::trade {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view side_values[] = {"BUY", "SELL"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view position_side_values[] = {"BOTH", "LONG", "SHORT"};
constexpr detail::EnumTable position_side_table{"PositionSide", position_side_values};

constexpr std::string_view order_type_values[] = {
    "LIMIT", "MARKET", "IOC", "FOK", "POST_ONLY", "ASK", "BID", "AC", "RPI",
};
constexpr detail::EnumTable order_type_table{"OrderType", order_type_values};

constexpr std::string_view order_status_values[] = {"NEW", "CANCELLED", "PARTIAL_FILLED", "FILLED", "REJECTED"};
constexpr detail::EnumTable order_status_table{"OrderStatus", order_status_values};

constexpr std::string_view order_status_filter_values[] = {
    "NEW", "CANCELLED", "PARTIAL_FILLED", "FILLED", "REJECTED", "INCOMPLETE", "COMPLETED",
};
constexpr detail::EnumTable order_status_filter_table{"OrderStatusFilter", order_status_filter_values};

constexpr std::string_view margin_mode_values[] = {"CROSS", "ISOLATED"};
constexpr detail::EnumTable margin_mode_table{"MarginMode", margin_mode_values};

constexpr std::string_view algo_type_values[] = {
    "STOP", "OCO", "TRAILING_STOP", "POSITIONAL_TP_SL", "TP_SL", "BRACKET", "STOP_BRACKET", "STOP_LOSS", "TAKE_PROFIT",
};
constexpr detail::EnumTable algo_type_table{"AlgoType", algo_type_values};

constexpr std::string_view trigger_price_type_values[] = {"MARKET_PRICE", "MARK_PRICE"};
constexpr detail::EnumTable trigger_price_type_table{"TriggerPriceType", trigger_price_type_values};

constexpr std::string_view algo_order_type_values[] = {"LIMIT", "MARKET", "CLOSE_POSITION"};
constexpr detail::EnumTable algo_order_type_table{"AlgoOrderType", algo_order_type_values};

extern const detail::ObjectTable place_algo_order_request_child_orders_table;

constexpr detail::Field place_order_request_fields[] = {
    {"symbol", offsetof(PlaceOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"clientOrderId", offsetof(PlaceOrderRequest, clientOrderId), detail::integer()},
    {"orderTag", offsetof(PlaceOrderRequest, orderTag), detail::string(detail::Holder::optional)},
    {"side", offsetof(PlaceOrderRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"positionSide", offsetof(PlaceOrderRequest, positionSide), detail::enumeration(position_side_table)},
    {"type", offsetof(PlaceOrderRequest, type), detail::enumeration(order_type_table, detail::Holder::required)},
    {"price", offsetof(PlaceOrderRequest, price), detail::decimal()},
    {"quantity", offsetof(PlaceOrderRequest, quantity), detail::decimal()},
    {"amount", offsetof(PlaceOrderRequest, amount), detail::decimal()},
    {"reduceOnly", offsetof(PlaceOrderRequest, reduceOnly), detail::boolean()},
    {"visibleQuantity", offsetof(PlaceOrderRequest, visibleQuantity), detail::decimal()},
    {"marginMode", offsetof(PlaceOrderRequest, marginMode), detail::enumeration(margin_mode_table)},
    {"bidAskLevel", offsetof(PlaceOrderRequest, bidAskLevel), detail::integer()},
    {"postOnlyAdjusted", offsetof(PlaceOrderRequest, postOnlyAdjusted), detail::boolean()},
};
constexpr detail::Bounds place_order_request_bounds[] = {
    {.field = 1, .minimum = "0", .maximum = "9223372036854775807"},
    {.field = 2, .longest = 64},
};
constexpr detail::ObjectTable place_order_request_table =
    detail::table_of<PlaceOrderRequest>(
        "PlaceOrderRequest", place_order_request_fields, false, place_order_request_bounds);

constexpr detail::Field place_order_fields[] = {
    {"orderId", offsetof(PlaceOrder, orderId), detail::integer()},
    {"clientOrderId", offsetof(PlaceOrder, clientOrderId), detail::integer()},
    {"type", offsetof(PlaceOrder, type), detail::enumeration(order_type_table)},
    {"price", offsetof(PlaceOrder, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"quantity", offsetof(PlaceOrder, quantity), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(PlaceOrder, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"bidAskLevel", offsetof(PlaceOrder, bidAskLevel), detail::integer()},
};
constexpr detail::ObjectTable place_order_table = detail::table_of<PlaceOrder>("PlaceOrder", place_order_fields);

constexpr detail::Field edit_order_request_fields[] = {
    {"orderId", offsetof(EditOrderRequest, orderId), detail::integer()},
    {"clientOrderId", offsetof(EditOrderRequest, clientOrderId), detail::integer()},
    {"price", offsetof(EditOrderRequest, price), detail::decimal()},
    {"quantity", offsetof(EditOrderRequest, quantity), detail::decimal()},
};
constexpr detail::ObjectTable edit_order_request_table =
    detail::table_of<EditOrderRequest>("EditOrderRequest", edit_order_request_fields);

constexpr detail::Field edit_order_fields[] = {
    {"status", offsetof(EditOrder, status), detail::string()},
};
constexpr detail::ObjectTable edit_order_table = detail::table_of<EditOrder>("EditOrder", edit_order_fields);

constexpr detail::Field cancel_order_request_fields[] = {
    {"symbol", offsetof(CancelOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(CancelOrderRequest, orderId), detail::integer(), detail::In::query},
    {"clientOrderId", offsetof(CancelOrderRequest, clientOrderId), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable cancel_order_request_table =
    detail::table_of<CancelOrderRequest>("CancelOrderRequest", cancel_order_request_fields);

constexpr detail::Field cancel_order_fields[] = {
    {"status", offsetof(CancelOrder, status), detail::string()},
};
constexpr detail::ObjectTable cancel_order_table = detail::table_of<CancelOrder>("CancelOrder", cancel_order_fields);

constexpr detail::Field cancel_all_orders_request_fields[] = {
    {"symbol", offsetof(CancelAllOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable cancel_all_orders_request_table =
    detail::table_of<CancelAllOrdersRequest>("CancelAllOrdersRequest", cancel_all_orders_request_fields);

constexpr detail::Field cancel_all_orders_fields[] = {
    {"status", offsetof(CancelAllOrders, status), detail::string()},
};
constexpr detail::ObjectTable cancel_all_orders_table =
    detail::table_of<CancelAllOrders>("CancelAllOrders", cancel_all_orders_fields);

constexpr detail::Field cancel_orders_request_fields[] = {
    {"symbol", offsetof(CancelOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable cancel_orders_request_table =
    detail::table_of<CancelOrdersRequest>("CancelOrdersRequest", cancel_orders_request_fields);

constexpr detail::Field cancel_orders_fields[] = {
    {"status", offsetof(CancelOrders, status), detail::string()},
};
constexpr detail::ObjectTable cancel_orders_table =
    detail::table_of<CancelOrders>("CancelOrders", cancel_orders_fields);

constexpr detail::Field order_request_fields[] = {
    {"orderId", offsetof(OrderRequest, orderId), detail::integer(), detail::In::query},
    {"clientOrderId", offsetof(OrderRequest, clientOrderId), detail::integer(), detail::In::query},
    {"withRealizedPnl", offsetof(OrderRequest, withRealizedPnl), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields);

constexpr detail::Field order_fields[] = {
    {"orderId", offsetof(Order, orderId), detail::integer()},
    {"clientOrderId", offsetof(Order, clientOrderId), detail::integer()},
    {"symbol", offsetof(Order, symbol), detail::string()},
    {"orderTag", offsetof(Order, orderTag), detail::string()},
    {"side", offsetof(Order, side), detail::enumeration(side_table)},
    {"quantity", offsetof(Order, quantity), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(Order, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(Order, type), detail::enumeration(order_type_table)},
    {"status", offsetof(Order, status), detail::enumeration(order_status_table)},
    {"price", offsetof(Order, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"executed", offsetof(Order, executed), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"visible", offsetof(Order, visible), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"averageExecutedPrice", offsetof(Order, averageExecutedPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"totalFee", offsetof(Order, totalFee), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"feeAsset", offsetof(Order, feeAsset), detail::string()},
    {"totalRebate", offsetof(Order, totalRebate), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"rebateAsset", offsetof(Order, rebateAsset), detail::string()},
    {"rebateCurrency", offsetof(Order, rebateCurrency), detail::string()},
    {"reduceOnly", offsetof(Order, reduceOnly), detail::boolean()},
    {"createdTime", offsetof(Order, createdTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"realizedPnl", offsetof(Order, realizedPnl), detail::decimal()},
    {"positionSide", offsetof(Order, positionSide), detail::enumeration(position_side_table)},
    {"bidAskLevel", offsetof(Order, bidAskLevel), detail::integer()},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field orders_request_fields[] = {
    {"symbol", offsetof(OrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"side", offsetof(OrdersRequest, side), detail::enumeration(side_table), detail::In::query},
    {"positionSide", offsetof(OrdersRequest, positionSide), detail::enumeration(position_side_table),
     detail::In::query},
    {"type", offsetof(OrdersRequest, type), detail::enumeration(order_type_table), detail::In::query},
    {"orderTag", offsetof(OrdersRequest, orderTag), detail::string(detail::Holder::optional), detail::In::query},
    {"withRealizedPnl", offsetof(OrdersRequest, withRealizedPnl), detail::boolean(), detail::In::query},
    {"status", offsetof(OrdersRequest, status), detail::enumeration(order_status_filter_table), detail::In::query},
    {"startTime", offsetof(OrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(OrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"page", offsetof(OrdersRequest, page), detail::integer(), detail::In::query},
    {"size", offsetof(OrdersRequest, size), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable orders_request_table =
    detail::table_of<OrdersRequest>("OrdersRequest", orders_request_fields);

constexpr detail::Field orders_meta_fields[] = {
    {"total", offsetof(OrdersMeta, total), detail::integer()},
    {"recordsPerPage", offsetof(OrdersMeta, recordsPerPage), detail::integer()},
    {"currentPage", offsetof(OrdersMeta, currentPage), detail::integer()},
};
constexpr detail::ObjectTable orders_meta_table = detail::table_of<OrdersMeta>("OrdersMeta", orders_meta_fields);

constexpr detail::ListTable list_of_order = detail::list_of<Order>(detail::object(order_table));

constexpr detail::Field orders_fields[] = {
    {"rows", offsetof(Orders, rows), detail::list(list_of_order)},
    {"meta", offsetof(Orders, meta), detail::object(orders_meta_table)},
};
constexpr detail::ObjectTable orders_table = detail::table_of<Orders>("Orders", orders_fields);

constexpr detail::ListTable list_of_place_algo_order_request_child_orders =
    detail::list_of<PlaceAlgoOrderRequestChildOrders>(detail::object(place_algo_order_request_child_orders_table));

constexpr detail::Field place_algo_order_request_child_orders_fields[] = {
    {"algoType", offsetof(PlaceAlgoOrderRequestChildOrders, algoType), detail::enumeration(algo_type_table)},
    {"side", offsetof(PlaceAlgoOrderRequestChildOrders, side), detail::enumeration(side_table)},
    {"positionSide", offsetof(PlaceAlgoOrderRequestChildOrders, positionSide),
     detail::enumeration(position_side_table)},
    {"quantity", offsetof(PlaceAlgoOrderRequestChildOrders, quantity), detail::decimal()},
    {"type", offsetof(PlaceAlgoOrderRequestChildOrders, type), detail::enumeration(algo_order_type_table)},
    {"triggerPrice", offsetof(PlaceAlgoOrderRequestChildOrders, triggerPrice), detail::decimal()},
    {"triggerPriceType", offsetof(PlaceAlgoOrderRequestChildOrders, triggerPriceType),
     detail::enumeration(trigger_price_type_table)},
    {"price", offsetof(PlaceAlgoOrderRequestChildOrders, price), detail::decimal()},
    {"reduceOnly", offsetof(PlaceAlgoOrderRequestChildOrders, reduceOnly), detail::boolean()},
    {"activatedPrice", offsetof(PlaceAlgoOrderRequestChildOrders, activatedPrice), detail::decimal()},
    {"callbackRate", offsetof(PlaceAlgoOrderRequestChildOrders, callbackRate), detail::decimal()},
    {"callbackValue", offsetof(PlaceAlgoOrderRequestChildOrders, callbackValue), detail::decimal()},
    {"childOrders", offsetof(PlaceAlgoOrderRequestChildOrders, childOrders),
     detail::list(list_of_place_algo_order_request_child_orders)},
};
constexpr detail::ObjectTable place_algo_order_request_child_orders_table =
    detail::table_of<PlaceAlgoOrderRequestChildOrders>(
        "PlaceAlgoOrderRequestChildOrders", place_algo_order_request_child_orders_fields);

constexpr detail::Field place_algo_order_request_fields[] = {
    {"symbol", offsetof(PlaceAlgoOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"clientAlgoOrderId", offsetof(PlaceAlgoOrderRequest, clientAlgoOrderId), detail::integer()},
    {"algoOrderTag", offsetof(PlaceAlgoOrderRequest, algoOrderTag), detail::string(detail::Holder::optional)},
    {"side", offsetof(PlaceAlgoOrderRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"positionSide", offsetof(PlaceAlgoOrderRequest, positionSide), detail::enumeration(position_side_table)},
    {"quantity", offsetof(PlaceAlgoOrderRequest, quantity), detail::decimal()},
    {"visibleQuantity", offsetof(PlaceAlgoOrderRequest, visibleQuantity), detail::decimal()},
    {"algoType", offsetof(PlaceAlgoOrderRequest, algoType),
     detail::enumeration(algo_type_table, detail::Holder::required)},
    {"triggerPrice", offsetof(PlaceAlgoOrderRequest, triggerPrice), detail::decimal()},
    {"triggerPriceType", offsetof(PlaceAlgoOrderRequest, triggerPriceType),
     detail::enumeration(trigger_price_type_table)},
    {"type", offsetof(PlaceAlgoOrderRequest, type), detail::enumeration(algo_order_type_table)},
    {"price", offsetof(PlaceAlgoOrderRequest, price), detail::decimal()},
    {"reduceOnly", offsetof(PlaceAlgoOrderRequest, reduceOnly), detail::boolean()},
    {"marginMode", offsetof(PlaceAlgoOrderRequest, marginMode), detail::enumeration(margin_mode_table)},
    {"activatedPrice", offsetof(PlaceAlgoOrderRequest, activatedPrice), detail::decimal()},
    {"callbackRate", offsetof(PlaceAlgoOrderRequest, callbackRate), detail::decimal()},
    {"callbackValue", offsetof(PlaceAlgoOrderRequest, callbackValue), detail::decimal()},
    {"childOrders", offsetof(PlaceAlgoOrderRequest, childOrders),
     detail::list(list_of_place_algo_order_request_child_orders)},
};
constexpr detail::ObjectTable place_algo_order_request_table =
    detail::table_of<PlaceAlgoOrderRequest>("PlaceAlgoOrderRequest", place_algo_order_request_fields);

constexpr detail::Field place_algo_order_rows_fields[] = {
    {"algoOrderId", offsetof(PlaceAlgoOrderRows, algoOrderId), detail::integer()},
    {"clientAlgoOrderId", offsetof(PlaceAlgoOrderRows, clientAlgoOrderId), detail::integer()},
    {"algoType", offsetof(PlaceAlgoOrderRows, algoType), detail::enumeration(algo_type_table)},
    {"quantity", offsetof(PlaceAlgoOrderRows, quantity), detail::decimal()},
};
constexpr detail::ObjectTable place_algo_order_rows_table =
    detail::table_of<PlaceAlgoOrderRows>("PlaceAlgoOrderRows", place_algo_order_rows_fields);

constexpr detail::ListTable list_of_place_algo_order_rows =
    detail::list_of<PlaceAlgoOrderRows>(detail::object(place_algo_order_rows_table));

constexpr detail::Field place_algo_order_fields[] = {
    {"rows", offsetof(PlaceAlgoOrder, rows), detail::list(list_of_place_algo_order_rows)},
};
constexpr detail::ObjectTable place_algo_order_table =
    detail::table_of<PlaceAlgoOrder>("PlaceAlgoOrder", place_algo_order_fields);

constexpr detail::Field edit_algo_order_request_fields[] = {
    {"algoOrderId", offsetof(EditAlgoOrderRequest, algoOrderId), detail::integer()},
    {"clientAlgoOrderId", offsetof(EditAlgoOrderRequest, clientAlgoOrderId), detail::integer()},
    {"quantity", offsetof(EditAlgoOrderRequest, quantity), detail::decimal()},
    {"visibleQuantity", offsetof(EditAlgoOrderRequest, visibleQuantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"triggerPrice", offsetof(EditAlgoOrderRequest, triggerPrice), detail::decimal()},
    {"triggerPriceType", offsetof(EditAlgoOrderRequest, triggerPriceType),
     detail::enumeration(trigger_price_type_table)},
    {"price", offsetof(EditAlgoOrderRequest, price), detail::decimal()},
};
constexpr detail::ObjectTable edit_algo_order_request_table =
    detail::table_of<EditAlgoOrderRequest>("EditAlgoOrderRequest", edit_algo_order_request_fields);

constexpr detail::Field edit_algo_order_fields[] = {
    {"status", offsetof(EditAlgoOrder, status), detail::string()},
};
constexpr detail::ObjectTable edit_algo_order_table =
    detail::table_of<EditAlgoOrder>("EditAlgoOrder", edit_algo_order_fields);

constexpr detail::Field cancel_algo_order_request_fields[] = {
    {"algoOrderId", offsetof(CancelAlgoOrderRequest, algoOrderId), detail::integer(), detail::In::query},
    {"clientAlgoOrderId", offsetof(CancelAlgoOrderRequest, clientAlgoOrderId), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable cancel_algo_order_request_table =
    detail::table_of<CancelAlgoOrderRequest>("CancelAlgoOrderRequest", cancel_algo_order_request_fields);

constexpr detail::Field cancel_algo_order_fields[] = {
    {"status", offsetof(CancelAlgoOrder, status), detail::string()},
};
constexpr detail::ObjectTable cancel_algo_order_table =
    detail::table_of<CancelAlgoOrder>("CancelAlgoOrder", cancel_algo_order_fields);

constexpr detail::Field cancel_algo_orders_request_fields[] = {
    {"symbol", offsetof(CancelAlgoOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable cancel_algo_orders_request_table =
    detail::table_of<CancelAlgoOrdersRequest>("CancelAlgoOrdersRequest", cancel_algo_orders_request_fields);

constexpr detail::Field cancel_algo_orders_fields[] = {
    {"status", offsetof(CancelAlgoOrders, status), detail::string()},
};
constexpr detail::ObjectTable cancel_algo_orders_table =
    detail::table_of<CancelAlgoOrders>("CancelAlgoOrders", cancel_algo_orders_fields);

constexpr detail::Field algo_order_request_fields[] = {
    {"algoOrderId", offsetof(AlgoOrderRequest, algoOrderId), detail::integer(), detail::In::query},
    {"clientAlgoOrderId", offsetof(AlgoOrderRequest, clientAlgoOrderId), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable algo_order_request_table =
    detail::table_of<AlgoOrderRequest>("AlgoOrderRequest", algo_order_request_fields);

constexpr detail::Field algo_order_fields[] = {
    {"algoOrderId", offsetof(AlgoOrder, algoOrderId), detail::integer()},
    {"clientAlgoOrderId", offsetof(AlgoOrder, clientAlgoOrderId), detail::integer()},
    {"rootAlgoOrderId", offsetof(AlgoOrder, rootAlgoOrderId), detail::integer()},
    {"parentAlgoOrderId", offsetof(AlgoOrder, parentAlgoOrderId), detail::integer()},
    {"symbol", offsetof(AlgoOrder, symbol), detail::string()},
    {"algoOrderTag", offsetof(AlgoOrder, algoOrderTag), detail::string()},
    {"orderTag", offsetof(AlgoOrder, orderTag), detail::string()},
    {"algoType", offsetof(AlgoOrder, algoType), detail::enumeration(algo_type_table)},
    {"side", offsetof(AlgoOrder, side), detail::enumeration(side_table)},
    {"quantity", offsetof(AlgoOrder, quantity), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"isTriggered", offsetof(AlgoOrder, isTriggered), detail::boolean()},
    {"triggerPrice", offsetof(AlgoOrder, triggerPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"triggerStatus", offsetof(AlgoOrder, triggerStatus), detail::string()},
    {"type", offsetof(AlgoOrder, type), detail::enumeration(algo_order_type_table)},
    {"rootAlgoStatus", offsetof(AlgoOrder, rootAlgoStatus), detail::string()},
    {"algoStatus", offsetof(AlgoOrder, algoStatus), detail::string()},
    {"triggerPriceType", offsetof(AlgoOrder, triggerPriceType), detail::enumeration(trigger_price_type_table)},
    {"price", offsetof(AlgoOrder, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"triggerTime", offsetof(AlgoOrder, triggerTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"totalExecutedQuantity", offsetof(AlgoOrder, totalExecutedQuantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"visibleQuantity", offsetof(AlgoOrder, visibleQuantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"averageExecutedPrice", offsetof(AlgoOrder, averageExecutedPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"totalFee", offsetof(AlgoOrder, totalFee), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"feeAsset", offsetof(AlgoOrder, feeAsset), detail::string()},
    {"totalRebate", offsetof(AlgoOrder, totalRebate), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"rebateAsset", offsetof(AlgoOrder, rebateAsset), detail::string()},
    {"rebateCurrency", offsetof(AlgoOrder, rebateCurrency), detail::string()},
    {"reduceOnly", offsetof(AlgoOrder, reduceOnly), detail::boolean()},
    {"createdTime", offsetof(AlgoOrder, createdTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"updatedTime", offsetof(AlgoOrder, updatedTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"positionSide", offsetof(AlgoOrder, positionSide), detail::enumeration(position_side_table)},
    {"isActivated", offsetof(AlgoOrder, isActivated), detail::boolean()},
    {"callbackRate", offsetof(AlgoOrder, callbackRate), detail::decimal()},
    {"activatedPrice", offsetof(AlgoOrder, activatedPrice), detail::decimal()},
};
constexpr detail::ObjectTable algo_order_table = detail::table_of<AlgoOrder>("AlgoOrder", algo_order_fields);

constexpr detail::Field algo_orders_request_fields[] = {
    {"symbol", offsetof(AlgoOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"side", offsetof(AlgoOrdersRequest, side), detail::enumeration(side_table), detail::In::query},
    {"positionSide", offsetof(AlgoOrdersRequest, positionSide), detail::enumeration(position_side_table),
     detail::In::query},
    {"algoType", offsetof(AlgoOrdersRequest, algoType), detail::enumeration(algo_type_table), detail::In::query},
    {"orderType", offsetof(AlgoOrdersRequest, orderType), detail::enumeration(algo_order_type_table),
     detail::In::query},
    {"isTriggered", offsetof(AlgoOrdersRequest, isTriggered), detail::boolean(), detail::In::query},
    {"algoOrderTag", offsetof(AlgoOrdersRequest, algoOrderTag), detail::string(detail::Holder::optional),
     detail::In::query},
    {"realizedPnl", offsetof(AlgoOrdersRequest, realizedPnl), detail::boolean(), detail::In::query},
    {"status", offsetof(AlgoOrdersRequest, status), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(AlgoOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(AlgoOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"page", offsetof(AlgoOrdersRequest, page), detail::integer(), detail::In::query},
    {"size", offsetof(AlgoOrdersRequest, size), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable algo_orders_request_table =
    detail::table_of<AlgoOrdersRequest>("AlgoOrdersRequest", algo_orders_request_fields);

constexpr detail::ListTable list_of_algo_order = detail::list_of<AlgoOrder>(detail::object(algo_order_table));

constexpr detail::Field algo_orders_fields[] = {
    {"rows", offsetof(AlgoOrders, rows), detail::list(list_of_algo_order)},
    {"meta", offsetof(AlgoOrders, meta), detail::object(orders_meta_table)},
};
constexpr detail::ObjectTable algo_orders_table = detail::table_of<AlgoOrders>("AlgoOrders", algo_orders_fields);

constexpr detail::Field transaction_request_fields[] = {
    {"tradeId", offsetof(TransactionRequest, tradeId), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable transaction_request_table =
    detail::table_of<TransactionRequest>("TransactionRequest", transaction_request_fields);

constexpr detail::Field transaction_fields[] = {
    {"id", offsetof(Transaction, id), detail::integer()},
    {"symbol", offsetof(Transaction, symbol), detail::string()},
    {"orderId", offsetof(Transaction, orderId), detail::integer()},
    {"executedPrice", offsetof(Transaction, executedPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"executedQuantity", offsetof(Transaction, executedQuantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"isMaker", offsetof(Transaction, isMaker), detail::integer()},
    {"isMatchRpi", offsetof(Transaction, isMatchRpi), detail::boolean()},
    {"side", offsetof(Transaction, side), detail::string()},
    {"fee", offsetof(Transaction, fee), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"feeAsset", offsetof(Transaction, feeAsset), detail::string()},
    {"realizedPnl", offsetof(Transaction, realizedPnl), detail::decimal()},
    {"executedTimestamp", offsetof(Transaction, executedTimestamp), detail::timestamp(detail::TimeUnit::seconds)},
};
constexpr detail::ObjectTable transaction_table = detail::table_of<Transaction>("Transaction", transaction_fields);

constexpr detail::Field transaction_history_request_fields[] = {
    {"symbol", offsetof(TransactionHistoryRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(TransactionHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(TransactionHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"orderId", offsetof(TransactionHistoryRequest, orderId), detail::integer(), detail::In::query},
    {"fromId", offsetof(TransactionHistoryRequest, fromId), detail::integer(), detail::In::query},
    {"limit", offsetof(TransactionHistoryRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable transaction_history_request_table =
    detail::table_of<TransactionHistoryRequest>("TransactionHistoryRequest", transaction_history_request_fields);

constexpr detail::Field transaction_history_rows_fields[] = {
    {"id", offsetof(TransactionHistoryRows, id), detail::integer()},
    {"symbol", offsetof(TransactionHistoryRows, symbol), detail::string()},
    {"orderId", offsetof(TransactionHistoryRows, orderId), detail::integer()},
    {"orderTag", offsetof(TransactionHistoryRows, orderTag), detail::string()},
    {"executedPrice", offsetof(TransactionHistoryRows, executedPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"executedQuantity", offsetof(TransactionHistoryRows, executedQuantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"isMaker", offsetof(TransactionHistoryRows, isMaker), detail::integer()},
    {"isMatchRpi", offsetof(TransactionHistoryRows, isMatchRpi), detail::boolean()},
    {"side", offsetof(TransactionHistoryRows, side), detail::string()},
    {"fee", offsetof(TransactionHistoryRows, fee), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"feeAsset", offsetof(TransactionHistoryRows, feeAsset), detail::string()},
    {"realizedPnl", offsetof(TransactionHistoryRows, realizedPnl), detail::decimal()},
    {"executedTimestamp", offsetof(TransactionHistoryRows, executedTimestamp),
     detail::timestamp(detail::TimeUnit::seconds)},
};
constexpr detail::ObjectTable transaction_history_rows_table =
    detail::table_of<TransactionHistoryRows>("TransactionHistoryRows", transaction_history_rows_fields);

constexpr detail::ListTable list_of_transaction_history_rows =
    detail::list_of<TransactionHistoryRows>(detail::object(transaction_history_rows_table));

constexpr detail::Field transaction_history_fields[] = {
    {"rows", offsetof(TransactionHistory, rows), detail::list(list_of_transaction_history_rows)},
    {"meta", offsetof(TransactionHistory, meta), detail::object(orders_meta_table)},
};
constexpr detail::ObjectTable transaction_history_table =
    detail::table_of<TransactionHistory>("TransactionHistory", transaction_history_fields);

constexpr detail::Field trading_fee_request_fields[] = {
    {"symbol", offsetof(TradingFeeRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable trading_fee_request_table =
    detail::table_of<TradingFeeRequest>("TradingFeeRequest", trading_fee_request_fields);

constexpr detail::Field trading_fee_fields[] = {
    {"symbol", offsetof(TradingFee, symbol), detail::string()},
    {"takerFee", offsetof(TradingFee, takerFee), detail::decimal()},
    {"makerFee", offsetof(TradingFee, makerFee), detail::decimal()},
};
constexpr detail::ObjectTable trading_fee_table = detail::table_of<TradingFee>("TradingFee", trading_fee_fields);

constexpr detail::Field cancel_all_after_request_fields[] = {
    {"triggerAfter", offsetof(CancelAllAfterRequest, triggerAfter), detail::integer(detail::Holder::required)},
};
constexpr detail::Bounds cancel_all_after_request_bounds[] = {{.field = 0, .minimum = "0", .maximum = "900000"}};
constexpr detail::ObjectTable cancel_all_after_request_table =
    detail::table_of<CancelAllAfterRequest>(
        "CancelAllAfterRequest", cancel_all_after_request_fields, false, cancel_all_after_request_bounds);

constexpr detail::Field cancel_all_after_fields[] = {
    {"expectedTriggerTime", offsetof(CancelAllAfter, expectedTriggerTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable cancel_all_after_table =
    detail::table_of<CancelAllAfter>("CancelAllAfter", cancel_all_after_fields);

constexpr detail::Type place_order_reply = detail::object(place_order_table);
constexpr detail::LimitScope per_user_and_symbol[] = {{"user"}, {"symbol"}};
constexpr detail::Limit place_order_limits[] = {{.count = 5, .window_ms = 1000, .scope = per_user_and_symbol}};
constexpr detail::Operation place_order_operation{
    .id = "trade.place_order",
    .method = "POST",
    .path = "/v3/trade/order",
    .auth = detail::Auth::private_,
    .limits = place_order_limits,
    .request = &place_order_request_table,
    .reply = &place_order_reply,
};

constexpr detail::Type edit_order_reply = detail::object(edit_order_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit edit_order_limits[] = {{.count = 5, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation edit_order_operation{
    .id = "trade.edit_order",
    .method = "PUT",
    .path = "/v3/trade/order",
    .auth = detail::Auth::private_,
    .limits = edit_order_limits,
    .request = &edit_order_request_table,
    .reply = &edit_order_reply,
};

constexpr detail::Type cancel_order_reply = detail::object(cancel_order_table);
constexpr detail::Limit cancel_order_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation cancel_order_operation{
    .id = "trade.cancel_order",
    .method = "DELETE",
    .path = "/v3/trade/order",
    .auth = detail::Auth::private_,
    .limits = cancel_order_limits,
    .request = &cancel_order_request_table,
    .reply = &cancel_order_reply,
};

constexpr detail::Type cancel_all_orders_reply = detail::object(cancel_all_orders_table);
constexpr detail::Limit cancel_all_orders_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation cancel_all_orders_operation{
    .id = "trade.cancel_all_orders",
    .method = "DELETE",
    .path = "/v3/trade/allOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_orders_limits,
    .request = &cancel_all_orders_request_table,
    .reply = &cancel_all_orders_reply,
};

constexpr detail::Type cancel_orders_reply = detail::object(cancel_orders_table);
constexpr detail::Limit cancel_orders_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation cancel_orders_operation{
    .id = "trade.cancel_orders",
    .method = "DELETE",
    .path = "/v3/trade/orders",
    .auth = detail::Auth::private_,
    .limits = cancel_orders_limits,
    .request = &cancel_orders_request_table,
    .reply = &cancel_orders_reply,
};

constexpr detail::Type order_reply = detail::object(order_table);
constexpr detail::Limit order_limits[] = {{.count = 5, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation order_operation{
    .id = "trade.order",
    .method = "GET",
    .path = "/v3/trade/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
};

constexpr detail::Type orders_reply = detail::object(orders_table);
constexpr detail::Limit orders_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation orders_operation{
    .id = "trade.orders",
    .method = "GET",
    .path = "/v3/trade/orders",
    .auth = detail::Auth::private_,
    .limits = orders_limits,
    .request = &orders_request_table,
    .reply = &orders_reply,
};

constexpr detail::Type place_algo_order_reply = detail::object(place_algo_order_table);
constexpr detail::Limit place_algo_order_limits[] = {{.count = 2, .window_ms = 1000, .scope = per_user_and_symbol}};
constexpr detail::Operation place_algo_order_operation{
    .id = "trade.place_algo_order",
    .method = "POST",
    .path = "/v3/trade/algoOrder",
    .auth = detail::Auth::private_,
    .limits = place_algo_order_limits,
    .request = &place_algo_order_request_table,
    .reply = &place_algo_order_reply,
};

constexpr detail::Type edit_algo_order_reply = detail::object(edit_algo_order_table);
constexpr detail::Limit edit_algo_order_limits[] = {{.count = 5, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation edit_algo_order_operation{
    .id = "trade.edit_algo_order",
    .method = "PUT",
    .path = "/v3/trade/algoOrder",
    .auth = detail::Auth::private_,
    .limits = edit_algo_order_limits,
    .request = &edit_algo_order_request_table,
    .reply = &edit_algo_order_reply,
};

constexpr detail::Type cancel_algo_order_reply = detail::object(cancel_algo_order_table);
constexpr detail::Limit cancel_algo_order_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation cancel_algo_order_operation{
    .id = "trade.cancel_algo_order",
    .method = "DELETE",
    .path = "/v3/trade/algoOrder",
    .auth = detail::Auth::private_,
    .limits = cancel_algo_order_limits,
    .request = &cancel_algo_order_request_table,
    .reply = &cancel_algo_order_reply,
};

constexpr detail::Type cancel_algo_orders_reply = detail::object(cancel_algo_orders_table);
constexpr detail::Limit cancel_algo_orders_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation cancel_algo_orders_operation{
    .id = "trade.cancel_algo_orders",
    .method = "DELETE",
    .path = "/v3/trade/algoOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_algo_orders_limits,
    .request = &cancel_algo_orders_request_table,
    .reply = &cancel_algo_orders_reply,
};

constexpr detail::Type algo_order_reply = detail::object(algo_order_table);
constexpr detail::Limit algo_order_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation algo_order_operation{
    .id = "trade.algo_order",
    .method = "GET",
    .path = "/v3/trade/algoOrder",
    .auth = detail::Auth::private_,
    .limits = algo_order_limits,
    .request = &algo_order_request_table,
    .reply = &algo_order_reply,
};

constexpr detail::Type algo_orders_reply = detail::object(algo_orders_table);
constexpr detail::Limit algo_orders_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation algo_orders_operation{
    .id = "trade.algo_orders",
    .method = "GET",
    .path = "/v3/trade/algoOrders",
    .auth = detail::Auth::private_,
    .limits = algo_orders_limits,
    .request = &algo_orders_request_table,
    .reply = &algo_orders_reply,
};

constexpr detail::Type transaction_reply = detail::object(transaction_table);
constexpr detail::Limit transaction_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation transaction_operation{
    .id = "trade.transaction",
    .method = "GET",
    .path = "/v3/trade/transaction",
    .auth = detail::Auth::private_,
    .limits = transaction_limits,
    .request = &transaction_request_table,
    .reply = &transaction_reply,
};

constexpr detail::Type transaction_history_reply = detail::object(transaction_history_table);
constexpr detail::Limit transaction_history_limits[] = {{.count = 2, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation transaction_history_operation{
    .id = "trade.transaction_history",
    .method = "GET",
    .path = "/v3/trade/transactionHistory",
    .auth = detail::Auth::private_,
    .limits = transaction_history_limits,
    .request = &transaction_history_request_table,
    .reply = &transaction_history_reply,
};

constexpr detail::Type trading_fee_reply = detail::object(trading_fee_table);
constexpr detail::Limit trading_fee_limits[] = {{.count = 2, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation trading_fee_operation{
    .id = "trade.trading_fee",
    .method = "GET",
    .path = "/v3/trade/tradingFee",
    .auth = detail::Auth::private_,
    .limits = trading_fee_limits,
    .request = &trading_fee_request_table,
    .reply = &trading_fee_reply,
};

constexpr detail::Type cancel_all_after_reply = detail::object(cancel_all_after_table);
constexpr detail::Limit cancel_all_after_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation cancel_all_after_operation{
    .id = "trade.cancel_all_after",
    .method = "POST",
    .path = "/v3/trade/cancelAllAfter",
    .auth = detail::Auth::private_,
    .limits = cancel_all_after_limits,
    .request = &cancel_all_after_request_table,
    .reply = &cancel_all_after_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PlaceOrder> Api::place_order(PlaceOrderRequest request) const {
    return {core_, place_order_operation, &request};
}

Call<EditOrder> Api::edit_order(EditOrderRequest request) const {
    return {core_, edit_order_operation, &request};
}

Call<CancelOrder> Api::cancel_order(CancelOrderRequest request) const {
    return {core_, cancel_order_operation, &request};
}

Call<CancelAllOrders> Api::cancel_all_orders(CancelAllOrdersRequest request) const {
    return {core_, cancel_all_orders_operation, &request};
}

Call<CancelOrders> Api::cancel_orders(CancelOrdersRequest request) const {
    return {core_, cancel_orders_operation, &request};
}

Call<Order> Api::order(OrderRequest request) const {
    return {core_, order_operation, &request};
}

Lookup<Order> Api::order_lookup() {
    return {&order_operation};
}

Call<Orders> Api::orders(OrdersRequest request) const {
    return {core_, orders_operation, &request};
}

Call<PlaceAlgoOrder> Api::place_algo_order(PlaceAlgoOrderRequest request) const {
    return {core_, place_algo_order_operation, &request};
}

Call<EditAlgoOrder> Api::edit_algo_order(EditAlgoOrderRequest request) const {
    return {core_, edit_algo_order_operation, &request};
}

Call<CancelAlgoOrder> Api::cancel_algo_order(CancelAlgoOrderRequest request) const {
    return {core_, cancel_algo_order_operation, &request};
}

Call<CancelAlgoOrders> Api::cancel_algo_orders(CancelAlgoOrdersRequest request) const {
    return {core_, cancel_algo_orders_operation, &request};
}

Call<AlgoOrder> Api::algo_order(AlgoOrderRequest request) const {
    return {core_, algo_order_operation, &request};
}

Lookup<AlgoOrder> Api::algo_order_lookup() {
    return {&algo_order_operation};
}

Call<AlgoOrders> Api::algo_orders(AlgoOrdersRequest request) const {
    return {core_, algo_orders_operation, &request};
}

Call<Transaction> Api::transaction(TransactionRequest request) const {
    return {core_, transaction_operation, &request};
}

Call<TransactionHistory> Api::transaction_history(TransactionHistoryRequest request) const {
    return {core_, transaction_history_operation, &request};
}

Call<TradingFee> Api::trading_fee(TradingFeeRequest request) const {
    return {core_, trading_fee_operation, &request};
}

Call<CancelAllAfter> Api::cancel_all_after(CancelAllAfterRequest request) const {
    return {core_, cancel_all_after_operation, &request};
}

const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::EnumTable& exbind_table(PositionSide) { return position_side_table; }
const detail::EnumTable& exbind_table(OrderType) { return order_type_table; }
const detail::EnumTable& exbind_table(OrderStatus) { return order_status_table; }
const detail::EnumTable& exbind_table(OrderStatusFilter) { return order_status_filter_table; }
const detail::EnumTable& exbind_table(MarginMode) { return margin_mode_table; }
const detail::EnumTable& exbind_table(AlgoType) { return algo_type_table; }
const detail::EnumTable& exbind_table(TriggerPriceType) { return trigger_price_type_table; }
const detail::EnumTable& exbind_table(AlgoOrderType) { return algo_order_type_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*) { return place_order_request_table; }
const detail::ObjectTable& exbind_table(const PlaceOrder*) { return place_order_table; }
const detail::ObjectTable& exbind_table(const EditOrderRequest*) { return edit_order_request_table; }
const detail::ObjectTable& exbind_table(const EditOrder*) { return edit_order_table; }
const detail::ObjectTable& exbind_table(const CancelOrderRequest*) { return cancel_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelOrder*) { return cancel_order_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrdersRequest*) { return cancel_all_orders_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrders*) { return cancel_all_orders_table; }
const detail::ObjectTable& exbind_table(const CancelOrdersRequest*) { return cancel_orders_request_table; }
const detail::ObjectTable& exbind_table(const CancelOrders*) { return cancel_orders_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const OrdersRequest*) { return orders_request_table; }
const detail::ObjectTable& exbind_table(const OrdersMeta*) { return orders_meta_table; }
const detail::ObjectTable& exbind_table(const Orders*) { return orders_table; }
const detail::ObjectTable& exbind_table(const PlaceAlgoOrderRequestChildOrders*) {
    return place_algo_order_request_child_orders_table;
}
const detail::ObjectTable& exbind_table(const PlaceAlgoOrderRequest*) { return place_algo_order_request_table; }
const detail::ObjectTable& exbind_table(const PlaceAlgoOrderRows*) { return place_algo_order_rows_table; }
const detail::ObjectTable& exbind_table(const PlaceAlgoOrder*) { return place_algo_order_table; }
const detail::ObjectTable& exbind_table(const EditAlgoOrderRequest*) { return edit_algo_order_request_table; }
const detail::ObjectTable& exbind_table(const EditAlgoOrder*) { return edit_algo_order_table; }
const detail::ObjectTable& exbind_table(const CancelAlgoOrderRequest*) { return cancel_algo_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelAlgoOrder*) { return cancel_algo_order_table; }
const detail::ObjectTable& exbind_table(const CancelAlgoOrdersRequest*) { return cancel_algo_orders_request_table; }
const detail::ObjectTable& exbind_table(const CancelAlgoOrders*) { return cancel_algo_orders_table; }
const detail::ObjectTable& exbind_table(const AlgoOrderRequest*) { return algo_order_request_table; }
const detail::ObjectTable& exbind_table(const AlgoOrder*) { return algo_order_table; }
const detail::ObjectTable& exbind_table(const AlgoOrdersRequest*) { return algo_orders_request_table; }
const detail::ObjectTable& exbind_table(const AlgoOrders*) { return algo_orders_table; }
const detail::ObjectTable& exbind_table(const TransactionRequest*) { return transaction_request_table; }
const detail::ObjectTable& exbind_table(const Transaction*) { return transaction_table; }
const detail::ObjectTable& exbind_table(const TransactionHistoryRequest*) { return transaction_history_request_table; }
const detail::ObjectTable& exbind_table(const TransactionHistoryRows*) { return transaction_history_rows_table; }
const detail::ObjectTable& exbind_table(const TransactionHistory*) { return transaction_history_table; }
const detail::ObjectTable& exbind_table(const TradingFeeRequest*) { return trading_fee_request_table; }
const detail::ObjectTable& exbind_table(const TradingFee*) { return trading_fee_table; }
const detail::ObjectTable& exbind_table(const CancelAllAfterRequest*) { return cancel_all_after_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllAfter*) { return cancel_all_after_table; }

}  // namespace exbind::woox::trade
