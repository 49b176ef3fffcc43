// Generated from specs/binance/portfolio/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/portfolio/trade.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance {
extern const detail::EnumTable new_order_resp_type_table;
extern const detail::EnumTable self_trade_prevention_mode_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::binance

namespace exbind::inline v0_1::binance::portfolio::trade {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view side_effect_type_values[] = {
    "NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY",
};
constexpr detail::EnumTable side_effect_type_table{"SideEffectType", side_effect_type_values};

constexpr detail::Field cm_adl_quantile_request_fields[] = {
    {"symbol", offsetof(CmAdlQuantileRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable cm_adl_quantile_request_table =
    detail::table_of<CmAdlQuantileRequest>("CmAdlQuantileRequest", cm_adl_quantile_request_fields);

constexpr detail::Field cm_adl_quantile_adl_quantile_fields[] = {
    {"LONG", offsetof(CmAdlQuantileAdlQuantile, LONG), detail::integer()},
    {"SHORT", offsetof(CmAdlQuantileAdlQuantile, SHORT), detail::integer()},
    {"HEDGE", offsetof(CmAdlQuantileAdlQuantile, HEDGE), detail::integer()},
    {"BOTH", offsetof(CmAdlQuantileAdlQuantile, BOTH), detail::integer()},
};
constexpr detail::ObjectTable cm_adl_quantile_adl_quantile_table =
    detail::table_of<CmAdlQuantileAdlQuantile>("CmAdlQuantileAdlQuantile", cm_adl_quantile_adl_quantile_fields);

constexpr detail::Field cm_adl_quantile_fields[] = {
    {"symbol", offsetof(CmAdlQuantile, symbol), detail::string()},
    {"adlQuantile", offsetof(CmAdlQuantile, adlQuantile), detail::object(cm_adl_quantile_adl_quantile_table)},
};
constexpr detail::ObjectTable cm_adl_quantile_table =
    detail::table_of<CmAdlQuantile>("CmAdlQuantile", cm_adl_quantile_fields);

constexpr detail::Field cancel_all_cm_open_orders_request_fields[] = {
    {"symbol", offsetof(CancelAllCmOpenOrdersRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_all_cm_open_orders_request_table =
    detail::table_of<CancelAllCmOpenOrdersRequest>(
        "CancelAllCmOpenOrdersRequest", cancel_all_cm_open_orders_request_fields);

constexpr detail::Field cancel_all_cm_open_orders_fields[] = {
    {"code", offsetof(CancelAllCmOpenOrders, code), detail::integer()},
    {"msg", offsetof(CancelAllCmOpenOrders, msg), detail::string()},
};
constexpr detail::ObjectTable cancel_all_cm_open_orders_table =
    detail::table_of<CancelAllCmOpenOrders>("CancelAllCmOpenOrders", cancel_all_cm_open_orders_fields);

constexpr detail::Field cm_all_orders_request_fields[] = {
    {"symbol", offsetof(CmAllOrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"pair", offsetof(CmAllOrdersRequest, pair), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(CmAllOrdersRequest, orderId), detail::integer(), detail::In::query},
    {"startTime", offsetof(CmAllOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(CmAllOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(CmAllOrdersRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable cm_all_orders_request_table =
    detail::table_of<CmAllOrdersRequest>("CmAllOrdersRequest", cm_all_orders_request_fields);

constexpr detail::Field cm_order_fields[] = {
    {"avgPrice", offsetof(CmOrder, avgPrice), detail::decimal()},
    {"clientOrderId", offsetof(CmOrder, clientOrderId), detail::string()},
    {"cumBase", offsetof(CmOrder, cumBase), detail::decimal()},
    {"executedQty", offsetof(CmOrder, executedQty), detail::decimal()},
    {"orderId", offsetof(CmOrder, orderId), detail::integer()},
    {"origQty", offsetof(CmOrder, origQty), detail::decimal()},
    {"origType", offsetof(CmOrder, origType), detail::string()},
    {"price", offsetof(CmOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(CmOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(CmOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(CmOrder, positionSide), detail::string()},
    {"status", offsetof(CmOrder, status), detail::string()},
    {"symbol", offsetof(CmOrder, symbol), detail::string()},
    {"pair", offsetof(CmOrder, pair), detail::string()},
    {"time", offsetof(CmOrder, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(CmOrder, timeInForce), detail::string()},
    {"type", offsetof(CmOrder, type), detail::enumeration(binance::type_table)},
    {"updateTime", offsetof(CmOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable cm_order_table = detail::table_of<CmOrder>("CmOrder", cm_order_fields);

constexpr detail::Field cancel_all_cm_conditional_orders_request_fields[] = {
    {"symbol", offsetof(CancelAllCmConditionalOrdersRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_all_cm_conditional_orders_request_table =
    detail::table_of<CancelAllCmConditionalOrdersRequest>(
        "CancelAllCmConditionalOrdersRequest", cancel_all_cm_conditional_orders_request_fields);

constexpr detail::Field cancel_all_cm_conditional_orders_fields[] = {
    {"code", offsetof(CancelAllCmConditionalOrders, code), detail::string()},
    {"msg", offsetof(CancelAllCmConditionalOrders, msg), detail::string()},
};
constexpr detail::ObjectTable cancel_all_cm_conditional_orders_table =
    detail::table_of<CancelAllCmConditionalOrders>(
        "CancelAllCmConditionalOrders", cancel_all_cm_conditional_orders_fields);

constexpr detail::Field cm_all_conditional_orders_request_fields[] = {
    {"symbol", offsetof(CmAllConditionalOrdersRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
    {"strategyId", offsetof(CmAllConditionalOrdersRequest, strategyId), detail::integer(), detail::In::query},
    {"startTime", offsetof(CmAllConditionalOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(CmAllConditionalOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(CmAllConditionalOrdersRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable cm_all_conditional_orders_request_table =
    detail::table_of<CmAllConditionalOrdersRequest>(
        "CmAllConditionalOrdersRequest", cm_all_conditional_orders_request_fields);

constexpr detail::Field cm_all_conditional_orders_fields[] = {
    {"newClientStrategyId", offsetof(CmAllConditionalOrders, newClientStrategyId), detail::string()},
    {"strategyId", offsetof(CmAllConditionalOrders, strategyId), detail::integer()},
    {"strategyStatus", offsetof(CmAllConditionalOrders, strategyStatus), detail::string()},
    {"strategyType", offsetof(CmAllConditionalOrders, strategyType), detail::string()},
    {"origQty", offsetof(CmAllConditionalOrders, origQty), detail::decimal()},
    {"price", offsetof(CmAllConditionalOrders, price), detail::decimal()},
    {"reduceOnly", offsetof(CmAllConditionalOrders, reduceOnly), detail::boolean()},
    {"side", offsetof(CmAllConditionalOrders, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(CmAllConditionalOrders, positionSide), detail::string()},
    {"stopPrice", offsetof(CmAllConditionalOrders, stopPrice), detail::decimal()},
    {"symbol", offsetof(CmAllConditionalOrders, symbol), detail::string()},
    {"orderId", offsetof(CmAllConditionalOrders, orderId), detail::integer()},
    {"status", offsetof(CmAllConditionalOrders, status), detail::string()},
    {"bookTime", offsetof(CmAllConditionalOrders, bookTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(CmAllConditionalOrders, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"triggerTime", offsetof(CmAllConditionalOrders, triggerTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(CmAllConditionalOrders, timeInForce), detail::string()},
    {"type", offsetof(CmAllConditionalOrders, type), detail::enumeration(binance::type_table)},
    {"activatePrice", offsetof(CmAllConditionalOrders, activatePrice), detail::decimal()},
    {"priceRate", offsetof(CmAllConditionalOrders, priceRate), detail::decimal()},
};
constexpr detail::ObjectTable cm_all_conditional_orders_table =
    detail::table_of<CmAllConditionalOrders>("CmAllConditionalOrders", cm_all_conditional_orders_fields);

constexpr detail::Field cm_open_conditional_order_request_fields[] = {
    {"symbol", offsetof(CmOpenConditionalOrderRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"strategyId", offsetof(CmOpenConditionalOrderRequest, strategyId), detail::integer(), detail::In::query},
    {"newClientStrategyId", offsetof(CmOpenConditionalOrderRequest, newClientStrategyId),
     detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable cm_open_conditional_order_request_table =
    detail::table_of<CmOpenConditionalOrderRequest>(
        "CmOpenConditionalOrderRequest", cm_open_conditional_order_request_fields);

constexpr detail::Field cm_open_conditional_order_fields[] = {
    {"newClientStrategyId", offsetof(CmOpenConditionalOrder, newClientStrategyId), detail::string()},
    {"strategyId", offsetof(CmOpenConditionalOrder, strategyId), detail::integer()},
    {"strategyStatus", offsetof(CmOpenConditionalOrder, strategyStatus), detail::string()},
    {"strategyType", offsetof(CmOpenConditionalOrder, strategyType), detail::string()},
    {"origQty", offsetof(CmOpenConditionalOrder, origQty), detail::decimal()},
    {"price", offsetof(CmOpenConditionalOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(CmOpenConditionalOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(CmOpenConditionalOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(CmOpenConditionalOrder, positionSide), detail::string()},
    {"stopPrice", offsetof(CmOpenConditionalOrder, stopPrice), detail::decimal()},
    {"symbol", offsetof(CmOpenConditionalOrder, symbol), detail::string()},
    {"bookTime", offsetof(CmOpenConditionalOrder, bookTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(CmOpenConditionalOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(CmOpenConditionalOrder, timeInForce), detail::string()},
    {"activatePrice", offsetof(CmOpenConditionalOrder, activatePrice), detail::decimal()},
    {"priceRate", offsetof(CmOpenConditionalOrder, priceRate), detail::decimal()},
};
constexpr detail::ObjectTable cm_open_conditional_order_table =
    detail::table_of<CmOpenConditionalOrder>("CmOpenConditionalOrder", cm_open_conditional_order_fields);

constexpr detail::Field cm_open_conditional_orders_request_fields[] = {
    {"symbol", offsetof(CmOpenConditionalOrdersRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable cm_open_conditional_orders_request_table =
    detail::table_of<CmOpenConditionalOrdersRequest>(
        "CmOpenConditionalOrdersRequest", cm_open_conditional_orders_request_fields);

constexpr detail::Field cancel_cm_conditional_order_fields[] = {
    {"newClientStrategyId", offsetof(CancelCmConditionalOrder, newClientStrategyId), detail::string()},
    {"strategyId", offsetof(CancelCmConditionalOrder, strategyId), detail::integer()},
    {"strategyStatus", offsetof(CancelCmConditionalOrder, strategyStatus), detail::string()},
    {"strategyType", offsetof(CancelCmConditionalOrder, strategyType), detail::string()},
    {"origQty", offsetof(CancelCmConditionalOrder, origQty), detail::decimal()},
    {"price", offsetof(CancelCmConditionalOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(CancelCmConditionalOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(CancelCmConditionalOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(CancelCmConditionalOrder, positionSide), detail::string()},
    {"stopPrice", offsetof(CancelCmConditionalOrder, stopPrice), detail::decimal()},
    {"symbol", offsetof(CancelCmConditionalOrder, symbol), detail::string()},
    {"timeInForce", offsetof(CancelCmConditionalOrder, timeInForce), detail::string()},
    {"activatePrice", offsetof(CancelCmConditionalOrder, activatePrice), detail::decimal()},
    {"priceRate", offsetof(CancelCmConditionalOrder, priceRate), detail::decimal()},
    {"bookTime", offsetof(CancelCmConditionalOrder, bookTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(CancelCmConditionalOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(CancelCmConditionalOrder, workingType), detail::string()},
    {"priceProtect", offsetof(CancelCmConditionalOrder, priceProtect), detail::boolean()},
};
constexpr detail::ObjectTable cancel_cm_conditional_order_table =
    detail::table_of<CancelCmConditionalOrder>("CancelCmConditionalOrder", cancel_cm_conditional_order_fields);

constexpr detail::Field new_cm_conditional_order_request_fields[] = {
    {"symbol", offsetof(NewCmConditionalOrderRequest, symbol), detail::string(detail::Holder::required),
     detail::In::form},
    {"side", offsetof(NewCmConditionalOrderRequest, side),
     detail::enumeration(binance::side_table, detail::Holder::required), detail::In::form},
    {"positionSide", offsetof(NewCmConditionalOrderRequest, positionSide), detail::string(detail::Holder::optional),
     detail::In::form},
    {"strategyType", offsetof(NewCmConditionalOrderRequest, strategyType), detail::string(detail::Holder::required),
     detail::In::form},
    {"timeInForce", offsetof(NewCmConditionalOrderRequest, timeInForce),
     detail::enumeration(binance::time_in_force_table), detail::In::form},
    {"quantity", offsetof(NewCmConditionalOrderRequest, quantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"reduceOnly", offsetof(NewCmConditionalOrderRequest, reduceOnly),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"price", offsetof(NewCmConditionalOrderRequest, price),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"workingType", offsetof(NewCmConditionalOrderRequest, workingType), detail::string(detail::Holder::optional),
     detail::In::form},
    {"priceProtect", offsetof(NewCmConditionalOrderRequest, priceProtect),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"newClientStrategyId", offsetof(NewCmConditionalOrderRequest, newClientStrategyId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"stopPrice", offsetof(NewCmConditionalOrderRequest, stopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"activationPrice", offsetof(NewCmConditionalOrderRequest, activationPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"callbackRate", offsetof(NewCmConditionalOrderRequest, callbackRate),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
};
constexpr detail::ObjectTable new_cm_conditional_order_request_table =
    detail::table_of<NewCmConditionalOrderRequest>(
        "NewCmConditionalOrderRequest", new_cm_conditional_order_request_fields);

constexpr detail::Field new_cm_conditional_order_fields[] = {
    {"newClientStrategyId", offsetof(NewCmConditionalOrder, newClientStrategyId), detail::string()},
    {"strategyId", offsetof(NewCmConditionalOrder, strategyId), detail::integer()},
    {"strategyStatus", offsetof(NewCmConditionalOrder, strategyStatus), detail::string()},
    {"strategyType", offsetof(NewCmConditionalOrder, strategyType), detail::string()},
    {"origQty", offsetof(NewCmConditionalOrder, origQty), detail::decimal()},
    {"price", offsetof(NewCmConditionalOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(NewCmConditionalOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(NewCmConditionalOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(NewCmConditionalOrder, positionSide), detail::string()},
    {"stopPrice", offsetof(NewCmConditionalOrder, stopPrice), detail::decimal()},
    {"symbol", offsetof(NewCmConditionalOrder, symbol), detail::string()},
    {"pair", offsetof(NewCmConditionalOrder, pair), detail::string()},
    {"timeInForce", offsetof(NewCmConditionalOrder, timeInForce), detail::enumeration(binance::time_in_force_table)},
    {"activatePrice", offsetof(NewCmConditionalOrder, activatePrice), detail::decimal()},
    {"priceRate", offsetof(NewCmConditionalOrder, priceRate), detail::decimal()},
    {"bookTime", offsetof(NewCmConditionalOrder, bookTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(NewCmConditionalOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(NewCmConditionalOrder, workingType), detail::string()},
    {"priceProtect", offsetof(NewCmConditionalOrder, priceProtect), detail::boolean()},
};
constexpr detail::ObjectTable new_cm_conditional_order_table =
    detail::table_of<NewCmConditionalOrder>("NewCmConditionalOrder", new_cm_conditional_order_fields);

constexpr detail::Field cm_conditional_order_history_fields[] = {
    {"newClientStrategyId", offsetof(CmConditionalOrderHistory, newClientStrategyId), detail::string()},
    {"strategyId", offsetof(CmConditionalOrderHistory, strategyId), detail::integer()},
    {"strategyStatus", offsetof(CmConditionalOrderHistory, strategyStatus), detail::string()},
    {"strategyType", offsetof(CmConditionalOrderHistory, strategyType), detail::string()},
    {"origQty", offsetof(CmConditionalOrderHistory, origQty), detail::decimal()},
    {"price", offsetof(CmConditionalOrderHistory, price), detail::decimal()},
    {"reduceOnly", offsetof(CmConditionalOrderHistory, reduceOnly), detail::boolean()},
    {"side", offsetof(CmConditionalOrderHistory, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(CmConditionalOrderHistory, positionSide), detail::string()},
    {"stopPrice", offsetof(CmConditionalOrderHistory, stopPrice), detail::decimal()},
    {"symbol", offsetof(CmConditionalOrderHistory, symbol), detail::string()},
    {"orderId", offsetof(CmConditionalOrderHistory, orderId), detail::integer()},
    {"status", offsetof(CmConditionalOrderHistory, status), detail::string()},
    {"bookTime", offsetof(CmConditionalOrderHistory, bookTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(CmConditionalOrderHistory, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"triggerTime", offsetof(CmConditionalOrderHistory, triggerTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(CmConditionalOrderHistory, timeInForce), detail::string()},
    {"type", offsetof(CmConditionalOrderHistory, type), detail::enumeration(binance::type_table)},
    {"activatePrice", offsetof(CmConditionalOrderHistory, activatePrice), detail::decimal()},
    {"priceRate", offsetof(CmConditionalOrderHistory, priceRate), detail::decimal()},
    {"workingType", offsetof(CmConditionalOrderHistory, workingType), detail::string()},
    {"priceProtect", offsetof(CmConditionalOrderHistory, priceProtect), detail::boolean()},
    {"priceMatch", offsetof(CmConditionalOrderHistory, priceMatch), detail::string()},
};
constexpr detail::ObjectTable cm_conditional_order_history_table =
    detail::table_of<CmConditionalOrderHistory>("CmConditionalOrderHistory", cm_conditional_order_history_fields);

constexpr detail::Field cm_force_orders_request_fields[] = {
    {"symbol", offsetof(CmForceOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"autoCloseType", offsetof(CmForceOrdersRequest, autoCloseType), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(CmForceOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(CmForceOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(CmForceOrdersRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable cm_force_orders_request_table =
    detail::table_of<CmForceOrdersRequest>("CmForceOrdersRequest", cm_force_orders_request_fields);

constexpr detail::Field cm_order_request_fields[] = {
    {"symbol", offsetof(CmOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(CmOrderRequest, orderId), detail::integer(), detail::In::query},
    {"origClientOrderId", offsetof(CmOrderRequest, origClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable cm_order_request_table =
    detail::table_of<CmOrderRequest>("CmOrderRequest", cm_order_request_fields);

constexpr detail::Field cm_open_orders_request_fields[] = {
    {"symbol", offsetof(CmOpenOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"pair", offsetof(CmOpenOrdersRequest, pair), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable cm_open_orders_request_table =
    detail::table_of<CmOpenOrdersRequest>("CmOpenOrdersRequest", cm_open_orders_request_fields);

constexpr detail::Field cancel_cm_order_fields[] = {
    {"avgPrice", offsetof(CancelCmOrder, avgPrice), detail::decimal()},
    {"clientOrderId", offsetof(CancelCmOrder, clientOrderId), detail::string()},
    {"cumQty", offsetof(CancelCmOrder, cumQty), detail::decimal()},
    {"cumBase", offsetof(CancelCmOrder, cumBase), detail::decimal()},
    {"executedQty", offsetof(CancelCmOrder, executedQty), detail::decimal()},
    {"orderId", offsetof(CancelCmOrder, orderId), detail::integer()},
    {"origQty", offsetof(CancelCmOrder, origQty), detail::decimal()},
    {"price", offsetof(CancelCmOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(CancelCmOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(CancelCmOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(CancelCmOrder, positionSide), detail::string()},
    {"status", offsetof(CancelCmOrder, status), detail::string()},
    {"symbol", offsetof(CancelCmOrder, symbol), detail::string()},
    {"pair", offsetof(CancelCmOrder, pair), detail::string()},
    {"timeInForce", offsetof(CancelCmOrder, timeInForce), detail::string()},
    {"type", offsetof(CancelCmOrder, type), detail::enumeration(binance::type_table)},
    {"updateTime", offsetof(CancelCmOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable cancel_cm_order_table =
    detail::table_of<CancelCmOrder>("CancelCmOrder", cancel_cm_order_fields);

constexpr detail::Field new_cm_order_request_fields[] = {
    {"symbol", offsetof(NewCmOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(NewCmOrderRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"positionSide", offsetof(NewCmOrderRequest, positionSide), detail::string(detail::Holder::optional),
     detail::In::form},
    {"type", offsetof(NewCmOrderRequest, type), detail::enumeration(binance::type_table, detail::Holder::required),
     detail::In::form},
    {"timeInForce", offsetof(NewCmOrderRequest, timeInForce), detail::enumeration(binance::time_in_force_table),
     detail::In::form},
    {"quantity", offsetof(NewCmOrderRequest, quantity), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"reduceOnly", offsetof(NewCmOrderRequest, reduceOnly),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"price", offsetof(NewCmOrderRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"priceMatch", offsetof(NewCmOrderRequest, priceMatch), detail::string(detail::Holder::optional), detail::In::form},
    {"newClientOrderId", offsetof(NewCmOrderRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"newOrderRespType", offsetof(NewCmOrderRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
};
constexpr detail::ObjectTable new_cm_order_request_table =
    detail::table_of<NewCmOrderRequest>("NewCmOrderRequest", new_cm_order_request_fields);

constexpr detail::Field new_cm_order_fields[] = {
    {"clientOrderId", offsetof(NewCmOrder, clientOrderId), detail::string()},
    {"cumQty", offsetof(NewCmOrder, cumQty), detail::decimal()},
    {"cumBase", offsetof(NewCmOrder, cumBase), detail::decimal()},
    {"executedQty", offsetof(NewCmOrder, executedQty), detail::decimal()},
    {"orderId", offsetof(NewCmOrder, orderId), detail::integer()},
    {"avgPrice", offsetof(NewCmOrder, avgPrice), detail::decimal()},
    {"origQty", offsetof(NewCmOrder, origQty), detail::decimal()},
    {"price", offsetof(NewCmOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(NewCmOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(NewCmOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(NewCmOrder, positionSide), detail::string()},
    {"status", offsetof(NewCmOrder, status), detail::string()},
    {"symbol", offsetof(NewCmOrder, symbol), detail::string()},
    {"pair", offsetof(NewCmOrder, pair), detail::string()},
    {"timeInForce", offsetof(NewCmOrder, timeInForce), detail::enumeration(binance::time_in_force_table)},
    {"type", offsetof(NewCmOrder, type), detail::enumeration(binance::type_table)},
    {"updateTime", offsetof(NewCmOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable new_cm_order_table = detail::table_of<NewCmOrder>("NewCmOrder", new_cm_order_fields);

constexpr detail::Field modify_cm_order_request_fields[] = {
    {"orderId", offsetof(ModifyCmOrderRequest, orderId), detail::integer(), detail::In::form},
    {"origClientOrderId", offsetof(ModifyCmOrderRequest, origClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"symbol", offsetof(ModifyCmOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(ModifyCmOrderRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"quantity", offsetof(ModifyCmOrderRequest, quantity),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"price", offsetof(ModifyCmOrderRequest, price), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::form},
    {"priceMatch", offsetof(ModifyCmOrderRequest, priceMatch), detail::string(detail::Holder::optional),
     detail::In::form},
};
constexpr detail::ObjectTable modify_cm_order_request_table =
    detail::table_of<ModifyCmOrderRequest>("ModifyCmOrderRequest", modify_cm_order_request_fields);

constexpr detail::Field modify_cm_order_fields[] = {
    {"orderId", offsetof(ModifyCmOrder, orderId), detail::integer()},
    {"symbol", offsetof(ModifyCmOrder, symbol), detail::string()},
    {"pair", offsetof(ModifyCmOrder, pair), detail::string()},
    {"status", offsetof(ModifyCmOrder, status), detail::string()},
    {"clientOrderId", offsetof(ModifyCmOrder, clientOrderId), detail::string()},
    {"price", offsetof(ModifyCmOrder, price), detail::decimal()},
    {"avgPrice", offsetof(ModifyCmOrder, avgPrice), detail::decimal()},
    {"origQty", offsetof(ModifyCmOrder, origQty), detail::decimal()},
    {"executedQty", offsetof(ModifyCmOrder, executedQty), detail::decimal()},
    {"cumQty", offsetof(ModifyCmOrder, cumQty), detail::decimal()},
    {"cumBase", offsetof(ModifyCmOrder, cumBase), detail::decimal()},
    {"timeInForce", offsetof(ModifyCmOrder, timeInForce), detail::string()},
    {"type", offsetof(ModifyCmOrder, type), detail::enumeration(binance::type_table)},
    {"reduceOnly", offsetof(ModifyCmOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(ModifyCmOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(ModifyCmOrder, positionSide), detail::string()},
    {"origType", offsetof(ModifyCmOrder, origType), detail::string()},
    {"updateTime", offsetof(ModifyCmOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable modify_cm_order_table =
    detail::table_of<ModifyCmOrder>("ModifyCmOrder", modify_cm_order_fields);

constexpr detail::Field cm_order_amendment_request_fields[] = {
    {"symbol", offsetof(CmOrderAmendmentRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(CmOrderAmendmentRequest, orderId), detail::integer(), detail::In::query},
    {"origClientOrderId", offsetof(CmOrderAmendmentRequest, origClientOrderId),
     detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(CmOrderAmendmentRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(CmOrderAmendmentRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(CmOrderAmendmentRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable cm_order_amendment_request_table =
    detail::table_of<CmOrderAmendmentRequest>("CmOrderAmendmentRequest", cm_order_amendment_request_fields);

constexpr detail::Field cm_order_amendment_amendment_price_fields[] = {
    {"before", offsetof(CmOrderAmendmentAmendmentPrice, before), detail::string()},
    {"after", offsetof(CmOrderAmendmentAmendmentPrice, after), detail::string()},
};
constexpr detail::ObjectTable cm_order_amendment_amendment_price_table =
    detail::table_of<CmOrderAmendmentAmendmentPrice>(
        "CmOrderAmendmentAmendmentPrice", cm_order_amendment_amendment_price_fields);

constexpr detail::Field cm_order_amendment_amendment_orig_qty_fields[] = {
    {"before", offsetof(CmOrderAmendmentAmendmentOrigQty, before), detail::string()},
    {"after", offsetof(CmOrderAmendmentAmendmentOrigQty, after), detail::string()},
};
constexpr detail::ObjectTable cm_order_amendment_amendment_orig_qty_table =
    detail::table_of<CmOrderAmendmentAmendmentOrigQty>(
        "CmOrderAmendmentAmendmentOrigQty", cm_order_amendment_amendment_orig_qty_fields);

constexpr detail::Field cm_order_amendment_amendment_fields[] = {
    {"price", offsetof(CmOrderAmendmentAmendment, price), detail::object(cm_order_amendment_amendment_price_table)},
    {"origQty", offsetof(CmOrderAmendmentAmendment, origQty),
     detail::object(cm_order_amendment_amendment_orig_qty_table)},
    {"count", offsetof(CmOrderAmendmentAmendment, count), detail::integer()},
};
constexpr detail::ObjectTable cm_order_amendment_amendment_table =
    detail::table_of<CmOrderAmendmentAmendment>("CmOrderAmendmentAmendment", cm_order_amendment_amendment_fields);

constexpr detail::Field cm_order_amendment_fields[] = {
    {"amendmentId", offsetof(CmOrderAmendment, amendmentId), detail::integer()},
    {"symbol", offsetof(CmOrderAmendment, symbol), detail::string()},
    {"pair", offsetof(CmOrderAmendment, pair), detail::string()},
    {"orderId", offsetof(CmOrderAmendment, orderId), detail::integer()},
    {"clientOrderId", offsetof(CmOrderAmendment, clientOrderId), detail::string()},
    {"time", offsetof(CmOrderAmendment, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"amendment", offsetof(CmOrderAmendment, amendment), detail::object(cm_order_amendment_amendment_table)},
};
constexpr detail::ObjectTable cm_order_amendment_table =
    detail::table_of<CmOrderAmendment>("CmOrderAmendment", cm_order_amendment_fields);

constexpr detail::Field cm_user_trades_request_fields[] = {
    {"symbol", offsetof(CmUserTradesRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"pair", offsetof(CmUserTradesRequest, pair), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(CmUserTradesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(CmUserTradesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"fromId", offsetof(CmUserTradesRequest, fromId), detail::integer(), detail::In::query},
    {"limit", offsetof(CmUserTradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable cm_user_trades_request_table =
    detail::table_of<CmUserTradesRequest>("CmUserTradesRequest", cm_user_trades_request_fields);

constexpr detail::Field cancel_all_margin_open_orders_request_fields[] = {
    {"symbol", offsetof(CancelAllMarginOpenOrdersRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_all_margin_open_orders_request_table =
    detail::table_of<CancelAllMarginOpenOrdersRequest>(
        "CancelAllMarginOpenOrdersRequest", cancel_all_margin_open_orders_request_fields);

constexpr detail::Field new_margin_oco_orders_fields[] = {
    {"symbol", offsetof(NewMarginOcoOrders, symbol), detail::string()},
    {"orderId", offsetof(NewMarginOcoOrders, orderId), detail::integer()},
    {"clientOrderId", offsetof(NewMarginOcoOrders, clientOrderId), detail::string()},
};
constexpr detail::ObjectTable new_margin_oco_orders_table =
    detail::table_of<NewMarginOcoOrders>("NewMarginOcoOrders", new_margin_oco_orders_fields);

constexpr detail::Field cancel_all_margin_open_orders_order_reports_fields[] = {
    {"symbol", offsetof(CancelAllMarginOpenOrdersOrderReports, symbol), detail::string()},
    {"origClientOrderId", offsetof(CancelAllMarginOpenOrdersOrderReports, origClientOrderId), detail::string()},
    {"orderId", offsetof(CancelAllMarginOpenOrdersOrderReports, orderId), detail::integer()},
    {"orderListId", offsetof(CancelAllMarginOpenOrdersOrderReports, orderListId), detail::integer()},
    {"clientOrderId", offsetof(CancelAllMarginOpenOrdersOrderReports, clientOrderId), detail::string()},
    {"price", offsetof(CancelAllMarginOpenOrdersOrderReports, price), detail::decimal()},
    {"origQty", offsetof(CancelAllMarginOpenOrdersOrderReports, origQty), detail::decimal()},
    {"executedQty", offsetof(CancelAllMarginOpenOrdersOrderReports, executedQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(CancelAllMarginOpenOrdersOrderReports, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(CancelAllMarginOpenOrdersOrderReports, status), detail::string()},
    {"timeInForce", offsetof(CancelAllMarginOpenOrdersOrderReports, timeInForce), detail::string()},
    {"type", offsetof(CancelAllMarginOpenOrdersOrderReports, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(CancelAllMarginOpenOrdersOrderReports, side), detail::enumeration(binance::side_table)},
    {"stopPrice", offsetof(CancelAllMarginOpenOrdersOrderReports, stopPrice), detail::decimal()},
    {"icebergQty", offsetof(CancelAllMarginOpenOrdersOrderReports, icebergQty), detail::decimal()},
};
constexpr detail::ObjectTable cancel_all_margin_open_orders_order_reports_table =
    detail::table_of<CancelAllMarginOpenOrdersOrderReports>(
        "CancelAllMarginOpenOrdersOrderReports", cancel_all_margin_open_orders_order_reports_fields);

constexpr detail::ListTable list_of_new_margin_oco_orders =
    detail::list_of<NewMarginOcoOrders>(detail::object(new_margin_oco_orders_table));
constexpr detail::ListTable list_of_cancel_all_margin_open_orders_order_reports =
    detail::list_of<CancelAllMarginOpenOrdersOrderReports>(
        detail::object(cancel_all_margin_open_orders_order_reports_table));

constexpr detail::Field cancel_all_margin_open_orders_fields[] = {
    {"symbol", offsetof(CancelAllMarginOpenOrders, symbol), detail::string()},
    {"origClientOrderId", offsetof(CancelAllMarginOpenOrders, origClientOrderId), detail::string()},
    {"orderId", offsetof(CancelAllMarginOpenOrders, orderId), detail::integer()},
    {"orderListId", offsetof(CancelAllMarginOpenOrders, orderListId), detail::integer()},
    {"clientOrderId", offsetof(CancelAllMarginOpenOrders, clientOrderId), detail::string()},
    {"price", offsetof(CancelAllMarginOpenOrders, price), detail::decimal()},
    {"origQty", offsetof(CancelAllMarginOpenOrders, origQty), detail::decimal()},
    {"executedQty", offsetof(CancelAllMarginOpenOrders, executedQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(CancelAllMarginOpenOrders, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(CancelAllMarginOpenOrders, status), detail::string()},
    {"timeInForce", offsetof(CancelAllMarginOpenOrders, timeInForce), detail::string()},
    {"type", offsetof(CancelAllMarginOpenOrders, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(CancelAllMarginOpenOrders, side), detail::enumeration(binance::side_table)},
    {"contingencyType", offsetof(CancelAllMarginOpenOrders, contingencyType), detail::string()},
    {"listStatusType", offsetof(CancelAllMarginOpenOrders, listStatusType), detail::string()},
    {"listOrderStatus", offsetof(CancelAllMarginOpenOrders, listOrderStatus), detail::string()},
    {"listClientOrderId", offsetof(CancelAllMarginOpenOrders, listClientOrderId), detail::string()},
    {"transactionTime", offsetof(CancelAllMarginOpenOrders, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"orders", offsetof(CancelAllMarginOpenOrders, orders), detail::list(list_of_new_margin_oco_orders)},
    {"orderReports", offsetof(CancelAllMarginOpenOrders, orderReports),
     detail::list(list_of_cancel_all_margin_open_orders_order_reports)},
};
constexpr detail::ObjectTable cancel_all_margin_open_orders_table =
    detail::table_of<CancelAllMarginOpenOrders>("CancelAllMarginOpenOrders", cancel_all_margin_open_orders_fields);

constexpr detail::Field margin_all_order_list_request_fields[] = {
    {"fromId", offsetof(MarginAllOrderListRequest, fromId), detail::integer(), detail::In::query},
    {"startTime", offsetof(MarginAllOrderListRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(MarginAllOrderListRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(MarginAllOrderListRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable margin_all_order_list_request_table =
    detail::table_of<MarginAllOrderListRequest>("MarginAllOrderListRequest", margin_all_order_list_request_fields);

constexpr detail::Field margin_order_list_fields[] = {
    {"orderListId", offsetof(MarginOrderList, orderListId), detail::integer()},
    {"contingencyType", offsetof(MarginOrderList, contingencyType), detail::string()},
    {"listStatusType", offsetof(MarginOrderList, listStatusType), detail::string()},
    {"listOrderStatus", offsetof(MarginOrderList, listOrderStatus), detail::string()},
    {"listClientOrderId", offsetof(MarginOrderList, listClientOrderId), detail::string()},
    {"transactionTime", offsetof(MarginOrderList, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbol", offsetof(MarginOrderList, symbol), detail::string()},
    {"orders", offsetof(MarginOrderList, orders), detail::list(list_of_new_margin_oco_orders)},
};
constexpr detail::ObjectTable margin_order_list_table =
    detail::table_of<MarginOrderList>("MarginOrderList", margin_order_list_fields);

constexpr detail::Field um_all_orders_request_fields[] = {
    {"symbol", offsetof(UmAllOrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(UmAllOrdersRequest, orderId), detail::integer(), detail::In::query},
    {"startTime", offsetof(UmAllOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(UmAllOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(UmAllOrdersRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable um_all_orders_request_table =
    detail::table_of<UmAllOrdersRequest>("UmAllOrdersRequest", um_all_orders_request_fields);

constexpr detail::Field margin_order_fields[] = {
    {"clientOrderId", offsetof(MarginOrder, clientOrderId), detail::string()},
    {"cummulativeQuoteQty", offsetof(MarginOrder, cummulativeQuoteQty), detail::decimal()},
    {"executedQty", offsetof(MarginOrder, executedQty), detail::decimal()},
    {"icebergQty", offsetof(MarginOrder, icebergQty), detail::decimal()},
    {"isWorking", offsetof(MarginOrder, isWorking), detail::boolean()},
    {"orderId", offsetof(MarginOrder, orderId), detail::integer()},
    {"origQty", offsetof(MarginOrder, origQty), detail::decimal()},
    {"price", offsetof(MarginOrder, price), detail::decimal()},
    {"side", offsetof(MarginOrder, side), detail::enumeration(binance::side_table)},
    {"status", offsetof(MarginOrder, status), detail::string()},
    {"stopPrice", offsetof(MarginOrder, stopPrice), detail::decimal()},
    {"symbol", offsetof(MarginOrder, symbol), detail::string()},
    {"time", offsetof(MarginOrder, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(MarginOrder, timeInForce), detail::string()},
    {"type", offsetof(MarginOrder, type), detail::enumeration(binance::type_table)},
    {"updateTime", offsetof(MarginOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"accountId", offsetof(MarginOrder, accountId), detail::integer()},
    {"selfTradePreventionMode", offsetof(MarginOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"preventedMatchId", offsetof(MarginOrder, preventedMatchId), detail::string()},
    {"preventedQuantity", offsetof(MarginOrder, preventedQuantity), detail::decimal()},
};
constexpr detail::ObjectTable margin_order_table = detail::table_of<MarginOrder>("MarginOrder", margin_order_fields);

constexpr detail::Field margin_force_orders_request_fields[] = {
    {"startTime", offsetof(MarginForceOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(MarginForceOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"current", offsetof(MarginForceOrdersRequest, current), detail::integer(), detail::In::query},
    {"size", offsetof(MarginForceOrdersRequest, size), detail::integer(), detail::In::query},
};
constexpr detail::Bounds margin_force_orders_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable margin_force_orders_request_table =
    detail::table_of<MarginForceOrdersRequest>(
        "MarginForceOrdersRequest", margin_force_orders_request_fields, false, margin_force_orders_request_bounds);

constexpr detail::Field margin_force_orders_rows_fields[] = {
    {"avgPrice", offsetof(MarginForceOrdersRows, avgPrice), detail::decimal()},
    {"executedQty", offsetof(MarginForceOrdersRows, executedQty), detail::decimal()},
    {"orderId", offsetof(MarginForceOrdersRows, orderId), detail::integer()},
    {"price", offsetof(MarginForceOrdersRows, price), detail::decimal()},
    {"qty", offsetof(MarginForceOrdersRows, qty), detail::decimal()},
    {"side", offsetof(MarginForceOrdersRows, side), detail::enumeration(binance::side_table)},
    {"symbol", offsetof(MarginForceOrdersRows, symbol), detail::string()},
    {"timeInForce", offsetof(MarginForceOrdersRows, timeInForce), detail::string()},
    {"updatedTime", offsetof(MarginForceOrdersRows, updatedTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable margin_force_orders_rows_table =
    detail::table_of<MarginForceOrdersRows>("MarginForceOrdersRows", margin_force_orders_rows_fields);

constexpr detail::ListTable list_of_margin_force_orders_rows =
    detail::list_of<MarginForceOrdersRows>(detail::object(margin_force_orders_rows_table));

constexpr detail::Field margin_force_orders_fields[] = {
    {"rows", offsetof(MarginForceOrders, rows), detail::list(list_of_margin_force_orders_rows)},
    {"total", offsetof(MarginForceOrders, total), detail::integer()},
};
constexpr detail::ObjectTable margin_force_orders_table =
    detail::table_of<MarginForceOrders>("MarginForceOrders", margin_force_orders_fields);

constexpr detail::Field margin_my_trades_request_fields[] = {
    {"symbol", offsetof(MarginMyTradesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(MarginMyTradesRequest, orderId), detail::integer(), detail::In::query},
    {"startTime", offsetof(MarginMyTradesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(MarginMyTradesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"fromId", offsetof(MarginMyTradesRequest, fromId), detail::integer(), detail::In::query},
    {"limit", offsetof(MarginMyTradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable margin_my_trades_request_table =
    detail::table_of<MarginMyTradesRequest>("MarginMyTradesRequest", margin_my_trades_request_fields);

constexpr detail::Field margin_my_trades_fields[] = {
    {"commission", offsetof(MarginMyTrades, commission), detail::decimal()},
    {"commissionAsset", offsetof(MarginMyTrades, commissionAsset), detail::string()},
    {"id", offsetof(MarginMyTrades, id), detail::integer()},
    {"isBestMatch", offsetof(MarginMyTrades, isBestMatch), detail::boolean()},
    {"isBuyer", offsetof(MarginMyTrades, isBuyer), detail::boolean()},
    {"isMaker", offsetof(MarginMyTrades, isMaker), detail::boolean()},
    {"orderId", offsetof(MarginMyTrades, orderId), detail::integer()},
    {"price", offsetof(MarginMyTrades, price), detail::decimal()},
    {"qty", offsetof(MarginMyTrades, qty), detail::decimal()},
    {"symbol", offsetof(MarginMyTrades, symbol), detail::string()},
    {"time", offsetof(MarginMyTrades, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable margin_my_trades_table =
    detail::table_of<MarginMyTrades>("MarginMyTrades", margin_my_trades_fields);

constexpr detail::Field margin_open_orders_request_fields[] = {
    {"symbol", offsetof(MarginOpenOrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable margin_open_orders_request_table =
    detail::table_of<MarginOpenOrdersRequest>("MarginOpenOrdersRequest", margin_open_orders_request_fields);

constexpr detail::Field cancel_margin_order_request_fields[] = {
    {"symbol", offsetof(CancelMarginOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(CancelMarginOrderRequest, orderId), detail::integer(), detail::In::query},
    {"origClientOrderId", offsetof(CancelMarginOrderRequest, origClientOrderId),
     detail::string(detail::Holder::optional), detail::In::query},
    {"newClientOrderId", offsetof(CancelMarginOrderRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_margin_order_request_table =
    detail::table_of<CancelMarginOrderRequest>("CancelMarginOrderRequest", cancel_margin_order_request_fields);

constexpr detail::Field cancel_margin_order_fields[] = {
    {"symbol", offsetof(CancelMarginOrder, symbol), detail::string()},
    {"orderId", offsetof(CancelMarginOrder, orderId), detail::integer()},
    {"origClientOrderId", offsetof(CancelMarginOrder, origClientOrderId), detail::string()},
    {"clientOrderId", offsetof(CancelMarginOrder, clientOrderId), detail::string()},
    {"price", offsetof(CancelMarginOrder, price), detail::decimal()},
    {"origQty", offsetof(CancelMarginOrder, origQty), detail::decimal()},
    {"executedQty", offsetof(CancelMarginOrder, executedQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(CancelMarginOrder, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(CancelMarginOrder, status), detail::string()},
    {"timeInForce", offsetof(CancelMarginOrder, timeInForce), detail::string()},
    {"type", offsetof(CancelMarginOrder, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(CancelMarginOrder, side), detail::enumeration(binance::side_table)},
};
constexpr detail::ObjectTable cancel_margin_order_table =
    detail::table_of<CancelMarginOrder>("CancelMarginOrder", cancel_margin_order_fields);

constexpr detail::Field new_margin_order_request_fields[] = {
    {"symbol", offsetof(NewMarginOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(NewMarginOrderRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"type", offsetof(NewMarginOrderRequest, type), detail::enumeration(binance::type_table, detail::Holder::required),
     detail::In::form},
    {"quantity", offsetof(NewMarginOrderRequest, quantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"quoteOrderQty", offsetof(NewMarginOrderRequest, quoteOrderQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"price", offsetof(NewMarginOrderRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"stopPrice", offsetof(NewMarginOrderRequest, stopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"newClientOrderId", offsetof(NewMarginOrderRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"newOrderRespType", offsetof(NewMarginOrderRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"icebergQty", offsetof(NewMarginOrderRequest, icebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"sideEffectType", offsetof(NewMarginOrderRequest, sideEffectType), detail::enumeration(side_effect_type_table),
     detail::In::form},
    {"timeInForce", offsetof(NewMarginOrderRequest, timeInForce), detail::enumeration(binance::time_in_force_table),
     detail::In::form},
    {"selfTradePreventionMode", offsetof(NewMarginOrderRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"autoRepayAtCancel", offsetof(NewMarginOrderRequest, autoRepayAtCancel), detail::boolean(), detail::In::form},
};
constexpr detail::ObjectTable new_margin_order_request_table =
    detail::table_of<NewMarginOrderRequest>("NewMarginOrderRequest", new_margin_order_request_fields);

constexpr detail::Field new_margin_order_fills_fields[] = {
    {"price", offsetof(NewMarginOrderFills, price), detail::decimal()},
    {"qty", offsetof(NewMarginOrderFills, qty), detail::decimal()},
    {"commission", offsetof(NewMarginOrderFills, commission), detail::decimal()},
    {"commissionAsset", offsetof(NewMarginOrderFills, commissionAsset), detail::string()},
};
constexpr detail::ObjectTable new_margin_order_fills_table =
    detail::table_of<NewMarginOrderFills>("NewMarginOrderFills", new_margin_order_fills_fields);

constexpr detail::ListTable list_of_new_margin_order_fills =
    detail::list_of<NewMarginOrderFills>(detail::object(new_margin_order_fills_table));

constexpr detail::Field new_margin_order_fields[] = {
    {"symbol", offsetof(NewMarginOrder, symbol), detail::string()},
    {"orderId", offsetof(NewMarginOrder, orderId), detail::integer()},
    {"clientOrderId", offsetof(NewMarginOrder, clientOrderId), detail::string()},
    {"transactTime", offsetof(NewMarginOrder, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(NewMarginOrder, price), detail::decimal()},
    {"origQty", offsetof(NewMarginOrder, origQty), detail::decimal()},
    {"executedQty", offsetof(NewMarginOrder, executedQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(NewMarginOrder, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(NewMarginOrder, status), detail::string()},
    {"timeInForce", offsetof(NewMarginOrder, timeInForce), detail::enumeration(binance::time_in_force_table)},
    {"type", offsetof(NewMarginOrder, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(NewMarginOrder, side), detail::enumeration(binance::side_table)},
    {"marginBuyBorrowAmount", offsetof(NewMarginOrder, marginBuyBorrowAmount), detail::decimal()},
    {"marginBuyBorrowAsset", offsetof(NewMarginOrder, marginBuyBorrowAsset), detail::string()},
    {"fills", offsetof(NewMarginOrder, fills), detail::list(list_of_new_margin_order_fills)},
};
constexpr detail::ObjectTable new_margin_order_table =
    detail::table_of<NewMarginOrder>("NewMarginOrder", new_margin_order_fields);

constexpr detail::Field new_margin_oco_request_fields[] = {
    {"symbol", offsetof(NewMarginOcoRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"listClientOrderId", offsetof(NewMarginOcoRequest, listClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"side", offsetof(NewMarginOcoRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"quantity", offsetof(NewMarginOcoRequest, quantity),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"limitClientOrderId", offsetof(NewMarginOcoRequest, limitClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"price", offsetof(NewMarginOcoRequest, price), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::form},
    {"limitIcebergQty", offsetof(NewMarginOcoRequest, limitIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"stopClientOrderId", offsetof(NewMarginOcoRequest, stopClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"stopPrice", offsetof(NewMarginOcoRequest, stopPrice),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"stopLimitPrice", offsetof(NewMarginOcoRequest, stopLimitPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"stopIcebergQty", offsetof(NewMarginOcoRequest, stopIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"stopLimitTimeInForce", offsetof(NewMarginOcoRequest, stopLimitTimeInForce),
     detail::string(detail::Holder::optional), detail::In::form},
    {"newOrderRespType", offsetof(NewMarginOcoRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"sideEffectType", offsetof(NewMarginOcoRequest, sideEffectType), detail::enumeration(side_effect_type_table),
     detail::In::form},
};
constexpr detail::ObjectTable new_margin_oco_request_table =
    detail::table_of<NewMarginOcoRequest>("NewMarginOcoRequest", new_margin_oco_request_fields);

constexpr detail::Field new_margin_oco_order_reports_fields[] = {
    {"symbol", offsetof(NewMarginOcoOrderReports, symbol), detail::string()},
    {"orderId", offsetof(NewMarginOcoOrderReports, orderId), detail::integer()},
    {"orderListId", offsetof(NewMarginOcoOrderReports, orderListId), detail::integer()},
    {"clientOrderId", offsetof(NewMarginOcoOrderReports, clientOrderId), detail::string()},
    {"transactTime", offsetof(NewMarginOcoOrderReports, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(NewMarginOcoOrderReports, price), detail::decimal()},
    {"origQty", offsetof(NewMarginOcoOrderReports, origQty), detail::decimal()},
    {"executedQty", offsetof(NewMarginOcoOrderReports, executedQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(NewMarginOcoOrderReports, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(NewMarginOcoOrderReports, status), detail::string()},
    {"timeInForce", offsetof(NewMarginOcoOrderReports, timeInForce), detail::string()},
    {"type", offsetof(NewMarginOcoOrderReports, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(NewMarginOcoOrderReports, side), detail::enumeration(binance::side_table)},
    {"stopPrice", offsetof(NewMarginOcoOrderReports, stopPrice), detail::decimal()},
};
constexpr detail::ObjectTable new_margin_oco_order_reports_table =
    detail::table_of<NewMarginOcoOrderReports>("NewMarginOcoOrderReports", new_margin_oco_order_reports_fields);

constexpr detail::ListTable list_of_new_margin_oco_order_reports =
    detail::list_of<NewMarginOcoOrderReports>(detail::object(new_margin_oco_order_reports_table));

constexpr detail::Field new_margin_oco_fields[] = {
    {"orderListId", offsetof(NewMarginOco, orderListId), detail::integer()},
    {"contingencyType", offsetof(NewMarginOco, contingencyType), detail::string()},
    {"listStatusType", offsetof(NewMarginOco, listStatusType), detail::string()},
    {"listOrderStatus", offsetof(NewMarginOco, listOrderStatus), detail::string()},
    {"listClientOrderId", offsetof(NewMarginOco, listClientOrderId), detail::string()},
    {"transactionTime", offsetof(NewMarginOco, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbol", offsetof(NewMarginOco, symbol), detail::string()},
    {"marginBuyBorrowAmount", offsetof(NewMarginOco, marginBuyBorrowAmount), detail::decimal()},
    {"marginBuyBorrowAsset", offsetof(NewMarginOco, marginBuyBorrowAsset), detail::string()},
    {"orders", offsetof(NewMarginOco, orders), detail::list(list_of_new_margin_oco_orders)},
    {"orderReports", offsetof(NewMarginOco, orderReports), detail::list(list_of_new_margin_oco_order_reports)},
};
constexpr detail::ObjectTable new_margin_oco_table =
    detail::table_of<NewMarginOco>("NewMarginOco", new_margin_oco_fields);

constexpr detail::Field cancel_margin_oco_request_fields[] = {
    {"symbol", offsetof(CancelMarginOcoRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderListId", offsetof(CancelMarginOcoRequest, orderListId), detail::integer(), detail::In::query},
    {"listClientOrderId", offsetof(CancelMarginOcoRequest, listClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"newClientOrderId", offsetof(CancelMarginOcoRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_margin_oco_request_table =
    detail::table_of<CancelMarginOcoRequest>("CancelMarginOcoRequest", cancel_margin_oco_request_fields);

constexpr detail::Field cancel_margin_oco_order_reports_fields[] = {
    {"symbol", offsetof(CancelMarginOcoOrderReports, symbol), detail::string()},
    {"origClientOrderId", offsetof(CancelMarginOcoOrderReports, origClientOrderId), detail::string()},
    {"orderId", offsetof(CancelMarginOcoOrderReports, orderId), detail::integer()},
    {"orderListId", offsetof(CancelMarginOcoOrderReports, orderListId), detail::integer()},
    {"clientOrderId", offsetof(CancelMarginOcoOrderReports, clientOrderId), detail::string()},
    {"price", offsetof(CancelMarginOcoOrderReports, price), detail::decimal()},
    {"origQty", offsetof(CancelMarginOcoOrderReports, origQty), detail::decimal()},
    {"executedQty", offsetof(CancelMarginOcoOrderReports, executedQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(CancelMarginOcoOrderReports, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(CancelMarginOcoOrderReports, status), detail::string()},
    {"timeInForce", offsetof(CancelMarginOcoOrderReports, timeInForce), detail::string()},
    {"type", offsetof(CancelMarginOcoOrderReports, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(CancelMarginOcoOrderReports, side), detail::enumeration(binance::side_table)},
    {"stopPrice", offsetof(CancelMarginOcoOrderReports, stopPrice), detail::decimal()},
};
constexpr detail::ObjectTable cancel_margin_oco_order_reports_table =
    detail::table_of<CancelMarginOcoOrderReports>(
        "CancelMarginOcoOrderReports", cancel_margin_oco_order_reports_fields);

constexpr detail::ListTable list_of_cancel_margin_oco_order_reports =
    detail::list_of<CancelMarginOcoOrderReports>(detail::object(cancel_margin_oco_order_reports_table));

constexpr detail::Field cancel_margin_oco_fields[] = {
    {"orderListId", offsetof(CancelMarginOco, orderListId), detail::integer()},
    {"contingencyType", offsetof(CancelMarginOco, contingencyType), detail::string()},
    {"listStatusType", offsetof(CancelMarginOco, listStatusType), detail::string()},
    {"listOrderStatus", offsetof(CancelMarginOco, listOrderStatus), detail::string()},
    {"listClientOrderId", offsetof(CancelMarginOco, listClientOrderId), detail::string()},
    {"transactionTime", offsetof(CancelMarginOco, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbol", offsetof(CancelMarginOco, symbol), detail::string()},
    {"orders", offsetof(CancelMarginOco, orders), detail::list(list_of_new_margin_oco_orders)},
    {"orderReports", offsetof(CancelMarginOco, orderReports), detail::list(list_of_cancel_margin_oco_order_reports)},
};
constexpr detail::ObjectTable cancel_margin_oco_table =
    detail::table_of<CancelMarginOco>("CancelMarginOco", cancel_margin_oco_fields);

constexpr detail::Field margin_order_list_request_fields[] = {
    {"orderListId", offsetof(MarginOrderListRequest, orderListId), detail::integer(), detail::In::query},
    {"origClientOrderId", offsetof(MarginOrderListRequest, origClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable margin_order_list_request_table =
    detail::table_of<MarginOrderListRequest>("MarginOrderListRequest", margin_order_list_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field margin_repay_debt_request_fields[] = {
    {"asset", offsetof(MarginRepayDebtRequest, asset), detail::string(detail::Holder::required), detail::In::form},
    {"amount", offsetof(MarginRepayDebtRequest, amount), detail::decimal(), detail::In::form},
    {"specifyRepayAssets", offsetof(MarginRepayDebtRequest, specifyRepayAssets), detail::list(list_of_string),
     detail::In::form},
};
constexpr detail::ObjectTable margin_repay_debt_request_table =
    detail::table_of<MarginRepayDebtRequest>("MarginRepayDebtRequest", margin_repay_debt_request_fields);

constexpr detail::Field margin_repay_debt_fields[] = {
    {"amount", offsetof(MarginRepayDebt, amount), detail::decimal()},
    {"asset", offsetof(MarginRepayDebt, asset), detail::string()},
    {"specifyRepayAssets", offsetof(MarginRepayDebt, specifyRepayAssets), detail::list(list_of_string)},
    {"updateTime", offsetof(MarginRepayDebt, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"success", offsetof(MarginRepayDebt, success), detail::boolean()},
};
constexpr detail::ObjectTable margin_repay_debt_table =
    detail::table_of<MarginRepayDebt>("MarginRepayDebt", margin_repay_debt_fields);

constexpr detail::Field margin_borrow_request_fields[] = {
    {"asset", offsetof(MarginBorrowRequest, asset), detail::string(detail::Holder::required), detail::In::form},
    {"amount", offsetof(MarginBorrowRequest, amount), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::form},
};
constexpr detail::ObjectTable margin_borrow_request_table =
    detail::table_of<MarginBorrowRequest>("MarginBorrowRequest", margin_borrow_request_fields);

constexpr detail::Field margin_borrow_fields[] = {
    {"tranId", offsetof(MarginBorrow, tranId), detail::integer()},
};
constexpr detail::ObjectTable margin_borrow_table =
    detail::table_of<MarginBorrow>("MarginBorrow", margin_borrow_fields);

constexpr detail::Field margin_repay_request_fields[] = {
    {"asset", offsetof(MarginRepayRequest, asset), detail::string(detail::Holder::required), detail::In::form},
    {"amount", offsetof(MarginRepayRequest, amount), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::form},
};
constexpr detail::ObjectTable margin_repay_request_table =
    detail::table_of<MarginRepayRequest>("MarginRepayRequest", margin_repay_request_fields);

constexpr detail::Field margin_repay_fields[] = {
    {"tranId", offsetof(MarginRepay, tranId), detail::integer()},
};
constexpr detail::ObjectTable margin_repay_table = detail::table_of<MarginRepay>("MarginRepay", margin_repay_fields);

constexpr detail::Field um_adl_quantile_request_fields[] = {
    {"symbol", offsetof(UmAdlQuantileRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable um_adl_quantile_request_table =
    detail::table_of<UmAdlQuantileRequest>("UmAdlQuantileRequest", um_adl_quantile_request_fields);

constexpr detail::Field um_adl_quantile_adl_quantile_fields[] = {
    {"LONG", offsetof(UmAdlQuantileAdlQuantile, LONG), detail::integer()},
    {"SHORT", offsetof(UmAdlQuantileAdlQuantile, SHORT), detail::integer()},
    {"BOTH", offsetof(UmAdlQuantileAdlQuantile, BOTH), detail::integer()},
};
constexpr detail::ObjectTable um_adl_quantile_adl_quantile_table =
    detail::table_of<UmAdlQuantileAdlQuantile>("UmAdlQuantileAdlQuantile", um_adl_quantile_adl_quantile_fields);

constexpr detail::Field um_adl_quantile_fields[] = {
    {"symbol", offsetof(UmAdlQuantile, symbol), detail::string()},
    {"adlQuantile", offsetof(UmAdlQuantile, adlQuantile), detail::object(um_adl_quantile_adl_quantile_table)},
};
constexpr detail::ObjectTable um_adl_quantile_table =
    detail::table_of<UmAdlQuantile>("UmAdlQuantile", um_adl_quantile_fields);

constexpr detail::Field cancel_all_um_open_orders_request_fields[] = {
    {"symbol", offsetof(CancelAllUmOpenOrdersRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_all_um_open_orders_request_table =
    detail::table_of<CancelAllUmOpenOrdersRequest>(
        "CancelAllUmOpenOrdersRequest", cancel_all_um_open_orders_request_fields);

constexpr detail::Field cancel_all_um_open_orders_fields[] = {
    {"code", offsetof(CancelAllUmOpenOrders, code), detail::integer()},
    {"msg", offsetof(CancelAllUmOpenOrders, msg), detail::string()},
};
constexpr detail::ObjectTable cancel_all_um_open_orders_table =
    detail::table_of<CancelAllUmOpenOrders>("CancelAllUmOpenOrders", cancel_all_um_open_orders_fields);

constexpr detail::Field um_order_fields[] = {
    {"avgPrice", offsetof(UmOrder, avgPrice), detail::decimal()},
    {"clientOrderId", offsetof(UmOrder, clientOrderId), detail::string()},
    {"cumQuote", offsetof(UmOrder, cumQuote), detail::decimal()},
    {"executedQty", offsetof(UmOrder, executedQty), detail::decimal()},
    {"orderId", offsetof(UmOrder, orderId), detail::integer()},
    {"origQty", offsetof(UmOrder, origQty), detail::decimal()},
    {"origType", offsetof(UmOrder, origType), detail::string()},
    {"price", offsetof(UmOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(UmOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(UmOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(UmOrder, positionSide), detail::string()},
    {"status", offsetof(UmOrder, status), detail::string()},
    {"symbol", offsetof(UmOrder, symbol), detail::string()},
    {"time", offsetof(UmOrder, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(UmOrder, timeInForce), detail::string()},
    {"type", offsetof(UmOrder, type), detail::enumeration(binance::type_table)},
    {"updateTime", offsetof(UmOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"selfTradePreventionMode", offsetof(UmOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"goodTillDate", offsetof(UmOrder, goodTillDate), detail::integer()},
    {"priceMatch", offsetof(UmOrder, priceMatch), detail::string()},
};
constexpr detail::ObjectTable um_order_table = detail::table_of<UmOrder>("UmOrder", um_order_fields);

constexpr detail::Field cancel_all_um_conditional_orders_request_fields[] = {
    {"symbol", offsetof(CancelAllUmConditionalOrdersRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_all_um_conditional_orders_request_table =
    detail::table_of<CancelAllUmConditionalOrdersRequest>(
        "CancelAllUmConditionalOrdersRequest", cancel_all_um_conditional_orders_request_fields);

constexpr detail::Field cancel_all_um_conditional_orders_fields[] = {
    {"code", offsetof(CancelAllUmConditionalOrders, code), detail::string()},
    {"msg", offsetof(CancelAllUmConditionalOrders, msg), detail::string()},
};
constexpr detail::ObjectTable cancel_all_um_conditional_orders_table =
    detail::table_of<CancelAllUmConditionalOrders>(
        "CancelAllUmConditionalOrders", cancel_all_um_conditional_orders_fields);

constexpr detail::Field um_all_conditional_orders_fields[] = {
    {"newClientStrategyId", offsetof(UmAllConditionalOrders, newClientStrategyId), detail::string()},
    {"strategyId", offsetof(UmAllConditionalOrders, strategyId), detail::integer()},
    {"strategyStatus", offsetof(UmAllConditionalOrders, strategyStatus), detail::string()},
    {"strategyType", offsetof(UmAllConditionalOrders, strategyType), detail::string()},
    {"origQty", offsetof(UmAllConditionalOrders, origQty), detail::decimal()},
    {"price", offsetof(UmAllConditionalOrders, price), detail::decimal()},
    {"reduceOnly", offsetof(UmAllConditionalOrders, reduceOnly), detail::boolean()},
    {"side", offsetof(UmAllConditionalOrders, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(UmAllConditionalOrders, positionSide), detail::string()},
    {"stopPrice", offsetof(UmAllConditionalOrders, stopPrice), detail::decimal()},
    {"symbol", offsetof(UmAllConditionalOrders, symbol), detail::string()},
    {"orderId", offsetof(UmAllConditionalOrders, orderId), detail::integer()},
    {"status", offsetof(UmAllConditionalOrders, status), detail::string()},
    {"bookTime", offsetof(UmAllConditionalOrders, bookTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(UmAllConditionalOrders, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"triggerTime", offsetof(UmAllConditionalOrders, triggerTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(UmAllConditionalOrders, timeInForce), detail::string()},
    {"type", offsetof(UmAllConditionalOrders, type), detail::enumeration(binance::type_table)},
    {"activatePrice", offsetof(UmAllConditionalOrders, activatePrice), detail::decimal()},
    {"priceRate", offsetof(UmAllConditionalOrders, priceRate), detail::decimal()},
    {"selfTradePreventionMode", offsetof(UmAllConditionalOrders, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"goodTillDate", offsetof(UmAllConditionalOrders, goodTillDate), detail::integer()},
    {"priceMatch", offsetof(UmAllConditionalOrders, priceMatch), detail::string()},
};
constexpr detail::ObjectTable um_all_conditional_orders_table =
    detail::table_of<UmAllConditionalOrders>("UmAllConditionalOrders", um_all_conditional_orders_fields);

constexpr detail::Field um_open_conditional_order_fields[] = {
    {"newClientStrategyId", offsetof(UmOpenConditionalOrder, newClientStrategyId), detail::string()},
    {"strategyId", offsetof(UmOpenConditionalOrder, strategyId), detail::integer()},
    {"strategyStatus", offsetof(UmOpenConditionalOrder, strategyStatus), detail::string()},
    {"strategyType", offsetof(UmOpenConditionalOrder, strategyType), detail::string()},
    {"origQty", offsetof(UmOpenConditionalOrder, origQty), detail::decimal()},
    {"price", offsetof(UmOpenConditionalOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(UmOpenConditionalOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(UmOpenConditionalOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(UmOpenConditionalOrder, positionSide), detail::string()},
    {"stopPrice", offsetof(UmOpenConditionalOrder, stopPrice), detail::decimal()},
    {"symbol", offsetof(UmOpenConditionalOrder, symbol), detail::string()},
    {"bookTime", offsetof(UmOpenConditionalOrder, bookTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(UmOpenConditionalOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(UmOpenConditionalOrder, timeInForce), detail::string()},
    {"activatePrice", offsetof(UmOpenConditionalOrder, activatePrice), detail::decimal()},
    {"priceRate", offsetof(UmOpenConditionalOrder, priceRate), detail::decimal()},
    {"selfTradePreventionMode", offsetof(UmOpenConditionalOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"goodTillDate", offsetof(UmOpenConditionalOrder, goodTillDate), detail::integer()},
    {"priceMatch", offsetof(UmOpenConditionalOrder, priceMatch), detail::string()},
};
constexpr detail::ObjectTable um_open_conditional_order_table =
    detail::table_of<UmOpenConditionalOrder>("UmOpenConditionalOrder", um_open_conditional_order_fields);

constexpr detail::Field um_open_conditional_orders_request_fields[] = {
    {"symbol", offsetof(UmOpenConditionalOrdersRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable um_open_conditional_orders_request_table =
    detail::table_of<UmOpenConditionalOrdersRequest>(
        "UmOpenConditionalOrdersRequest", um_open_conditional_orders_request_fields);

constexpr detail::Field new_um_conditional_order_fields[] = {
    {"newClientStrategyId", offsetof(NewUmConditionalOrder, newClientStrategyId), detail::string()},
    {"strategyId", offsetof(NewUmConditionalOrder, strategyId), detail::integer()},
    {"strategyStatus", offsetof(NewUmConditionalOrder, strategyStatus), detail::string()},
    {"strategyType", offsetof(NewUmConditionalOrder, strategyType), detail::string()},
    {"origQty", offsetof(NewUmConditionalOrder, origQty), detail::decimal()},
    {"price", offsetof(NewUmConditionalOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(NewUmConditionalOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(NewUmConditionalOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(NewUmConditionalOrder, positionSide), detail::string()},
    {"stopPrice", offsetof(NewUmConditionalOrder, stopPrice), detail::decimal()},
    {"symbol", offsetof(NewUmConditionalOrder, symbol), detail::string()},
    {"timeInForce", offsetof(NewUmConditionalOrder, timeInForce), detail::string()},
    {"activatePrice", offsetof(NewUmConditionalOrder, activatePrice), detail::decimal()},
    {"priceRate", offsetof(NewUmConditionalOrder, priceRate), detail::decimal()},
    {"bookTime", offsetof(NewUmConditionalOrder, bookTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(NewUmConditionalOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(NewUmConditionalOrder, workingType), detail::string()},
    {"priceProtect", offsetof(NewUmConditionalOrder, priceProtect), detail::boolean()},
    {"selfTradePreventionMode", offsetof(NewUmConditionalOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"goodTillDate", offsetof(NewUmConditionalOrder, goodTillDate), detail::integer()},
    {"priceMatch", offsetof(NewUmConditionalOrder, priceMatch), detail::string()},
};
constexpr detail::ObjectTable new_um_conditional_order_table =
    detail::table_of<NewUmConditionalOrder>("NewUmConditionalOrder", new_um_conditional_order_fields);

constexpr detail::Field new_um_conditional_order_request_fields[] = {
    {"symbol", offsetof(NewUmConditionalOrderRequest, symbol), detail::string(detail::Holder::required),
     detail::In::form},
    {"side", offsetof(NewUmConditionalOrderRequest, side),
     detail::enumeration(binance::side_table, detail::Holder::required), detail::In::form},
    {"positionSide", offsetof(NewUmConditionalOrderRequest, positionSide), detail::string(detail::Holder::optional),
     detail::In::form},
    {"strategyType", offsetof(NewUmConditionalOrderRequest, strategyType), detail::string(detail::Holder::required),
     detail::In::form},
    {"timeInForce", offsetof(NewUmConditionalOrderRequest, timeInForce),
     detail::enumeration(binance::time_in_force_table), detail::In::form},
    {"quantity", offsetof(NewUmConditionalOrderRequest, quantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"reduceOnly", offsetof(NewUmConditionalOrderRequest, reduceOnly),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"price", offsetof(NewUmConditionalOrderRequest, price),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"workingType", offsetof(NewUmConditionalOrderRequest, workingType), detail::string(detail::Holder::optional),
     detail::In::form},
    {"priceProtect", offsetof(NewUmConditionalOrderRequest, priceProtect),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"newClientStrategyId", offsetof(NewUmConditionalOrderRequest, newClientStrategyId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"stopPrice", offsetof(NewUmConditionalOrderRequest, stopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"activationPrice", offsetof(NewUmConditionalOrderRequest, activationPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"callbackRate", offsetof(NewUmConditionalOrderRequest, callbackRate),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"priceMatch", offsetof(NewUmConditionalOrderRequest, priceMatch), detail::string(detail::Holder::optional),
     detail::In::form},
    {"selfTradePreventionMode", offsetof(NewUmConditionalOrderRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"goodTillDate", offsetof(NewUmConditionalOrderRequest, goodTillDate),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::form},
};
constexpr detail::ObjectTable new_um_conditional_order_request_table =
    detail::table_of<NewUmConditionalOrderRequest>(
        "NewUmConditionalOrderRequest", new_um_conditional_order_request_fields);

constexpr detail::Field um_conditional_order_history_fields[] = {
    {"newClientStrategyId", offsetof(UmConditionalOrderHistory, newClientStrategyId), detail::string()},
    {"strategyId", offsetof(UmConditionalOrderHistory, strategyId), detail::integer()},
    {"strategyStatus", offsetof(UmConditionalOrderHistory, strategyStatus), detail::string()},
    {"strategyType", offsetof(UmConditionalOrderHistory, strategyType), detail::string()},
    {"origQty", offsetof(UmConditionalOrderHistory, origQty), detail::decimal()},
    {"price", offsetof(UmConditionalOrderHistory, price), detail::decimal()},
    {"reduceOnly", offsetof(UmConditionalOrderHistory, reduceOnly), detail::boolean()},
    {"side", offsetof(UmConditionalOrderHistory, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(UmConditionalOrderHistory, positionSide), detail::string()},
    {"stopPrice", offsetof(UmConditionalOrderHistory, stopPrice), detail::decimal()},
    {"symbol", offsetof(UmConditionalOrderHistory, symbol), detail::string()},
    {"orderId", offsetof(UmConditionalOrderHistory, orderId), detail::integer()},
    {"status", offsetof(UmConditionalOrderHistory, status), detail::string()},
    {"bookTime", offsetof(UmConditionalOrderHistory, bookTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(UmConditionalOrderHistory, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"triggerTime", offsetof(UmConditionalOrderHistory, triggerTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(UmConditionalOrderHistory, timeInForce), detail::string()},
    {"type", offsetof(UmConditionalOrderHistory, type), detail::enumeration(binance::type_table)},
    {"activatePrice", offsetof(UmConditionalOrderHistory, activatePrice), detail::decimal()},
    {"priceRate", offsetof(UmConditionalOrderHistory, priceRate), detail::decimal()},
    {"workingType", offsetof(UmConditionalOrderHistory, workingType), detail::string()},
    {"priceProtect", offsetof(UmConditionalOrderHistory, priceProtect), detail::boolean()},
    {"selfTradePreventionMode", offsetof(UmConditionalOrderHistory, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"goodTillDate", offsetof(UmConditionalOrderHistory, goodTillDate), detail::integer()},
};
constexpr detail::ObjectTable um_conditional_order_history_table =
    detail::table_of<UmConditionalOrderHistory>("UmConditionalOrderHistory", um_conditional_order_history_fields);

constexpr detail::Field um_fee_burn_status_fields[] = {
    {"feeBurn", offsetof(UmFeeBurnStatus, feeBurn), detail::boolean()},
};
constexpr detail::ObjectTable um_fee_burn_status_table =
    detail::table_of<UmFeeBurnStatus>("UmFeeBurnStatus", um_fee_burn_status_fields);

constexpr detail::Field toggle_um_fee_burn_request_fields[] = {
    {"feeBurn", offsetof(ToggleUmFeeBurnRequest, feeBurn),
     detail::boolean(detail::Holder::required, detail::Wire::text), detail::In::form},
};
constexpr detail::ObjectTable toggle_um_fee_burn_request_table =
    detail::table_of<ToggleUmFeeBurnRequest>("ToggleUmFeeBurnRequest", toggle_um_fee_burn_request_fields);

constexpr detail::Field toggle_um_fee_burn_fields[] = {
    {"code", offsetof(ToggleUmFeeBurn, code), detail::integer()},
    {"msg", offsetof(ToggleUmFeeBurn, msg), detail::string()},
};
constexpr detail::ObjectTable toggle_um_fee_burn_table =
    detail::table_of<ToggleUmFeeBurn>("ToggleUmFeeBurn", toggle_um_fee_burn_fields);

constexpr detail::Field um_force_orders_fields[] = {
    {"orderId", offsetof(UmForceOrders, orderId), detail::integer()},
    {"symbol", offsetof(UmForceOrders, symbol), detail::string()},
    {"status", offsetof(UmForceOrders, status), detail::string()},
    {"clientOrderId", offsetof(UmForceOrders, clientOrderId), detail::string()},
    {"price", offsetof(UmForceOrders, price), detail::decimal()},
    {"avgPrice", offsetof(UmForceOrders, avgPrice), detail::decimal()},
    {"origQty", offsetof(UmForceOrders, origQty), detail::decimal()},
    {"executedQty", offsetof(UmForceOrders, executedQty), detail::decimal()},
    {"cumQuote", offsetof(UmForceOrders, cumQuote), detail::decimal()},
    {"timeInForce", offsetof(UmForceOrders, timeInForce), detail::string()},
    {"type", offsetof(UmForceOrders, type), detail::enumeration(binance::type_table)},
    {"reduceOnly", offsetof(UmForceOrders, reduceOnly), detail::boolean()},
    {"side", offsetof(UmForceOrders, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(UmForceOrders, positionSide), detail::string()},
    {"origType", offsetof(UmForceOrders, origType), detail::string()},
    {"time", offsetof(UmForceOrders, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(UmForceOrders, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable um_force_orders_table =
    detail::table_of<UmForceOrders>("UmForceOrders", um_force_orders_fields);

constexpr detail::Field um_open_orders_request_fields[] = {
    {"symbol", offsetof(UmOpenOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable um_open_orders_request_table =
    detail::table_of<UmOpenOrdersRequest>("UmOpenOrdersRequest", um_open_orders_request_fields);

constexpr detail::Field new_um_order_fields[] = {
    {"avgPrice", offsetof(NewUmOrder, avgPrice), detail::decimal()},
    {"clientOrderId", offsetof(NewUmOrder, clientOrderId), detail::string()},
    {"cumQty", offsetof(NewUmOrder, cumQty), detail::decimal()},
    {"cumQuote", offsetof(NewUmOrder, cumQuote), detail::decimal()},
    {"executedQty", offsetof(NewUmOrder, executedQty), detail::decimal()},
    {"orderId", offsetof(NewUmOrder, orderId), detail::integer()},
    {"origQty", offsetof(NewUmOrder, origQty), detail::decimal()},
    {"price", offsetof(NewUmOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(NewUmOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(NewUmOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(NewUmOrder, positionSide), detail::string()},
    {"status", offsetof(NewUmOrder, status), detail::string()},
    {"symbol", offsetof(NewUmOrder, symbol), detail::string()},
    {"timeInForce", offsetof(NewUmOrder, timeInForce), detail::string()},
    {"type", offsetof(NewUmOrder, type), detail::enumeration(binance::type_table)},
    {"updateTime", offsetof(NewUmOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"selfTradePreventionMode", offsetof(NewUmOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"goodTillDate", offsetof(NewUmOrder, goodTillDate), detail::integer()},
    {"priceMatch", offsetof(NewUmOrder, priceMatch), detail::string()},
};
constexpr detail::ObjectTable new_um_order_table = detail::table_of<NewUmOrder>("NewUmOrder", new_um_order_fields);

constexpr detail::Field new_um_order_request_fields[] = {
    {"symbol", offsetof(NewUmOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(NewUmOrderRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"positionSide", offsetof(NewUmOrderRequest, positionSide), detail::string(detail::Holder::optional),
     detail::In::form},
    {"type", offsetof(NewUmOrderRequest, type), detail::enumeration(binance::type_table, detail::Holder::required),
     detail::In::form},
    {"timeInForce", offsetof(NewUmOrderRequest, timeInForce), detail::enumeration(binance::time_in_force_table),
     detail::In::form},
    {"quantity", offsetof(NewUmOrderRequest, quantity), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"reduceOnly", offsetof(NewUmOrderRequest, reduceOnly),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"price", offsetof(NewUmOrderRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"newClientOrderId", offsetof(NewUmOrderRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"newOrderRespType", offsetof(NewUmOrderRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"priceMatch", offsetof(NewUmOrderRequest, priceMatch), detail::string(detail::Holder::optional), detail::In::form},
    {"selfTradePreventionMode", offsetof(NewUmOrderRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"goodTillDate", offsetof(NewUmOrderRequest, goodTillDate),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::form},
};
constexpr detail::ObjectTable new_um_order_request_table =
    detail::table_of<NewUmOrderRequest>("NewUmOrderRequest", new_um_order_request_fields);

constexpr detail::Field modify_um_order_fields[] = {
    {"orderId", offsetof(ModifyUmOrder, orderId), detail::integer()},
    {"symbol", offsetof(ModifyUmOrder, symbol), detail::string()},
    {"status", offsetof(ModifyUmOrder, status), detail::string()},
    {"clientOrderId", offsetof(ModifyUmOrder, clientOrderId), detail::string()},
    {"price", offsetof(ModifyUmOrder, price), detail::decimal()},
    {"avgPrice", offsetof(ModifyUmOrder, avgPrice), detail::decimal()},
    {"origQty", offsetof(ModifyUmOrder, origQty), detail::decimal()},
    {"executedQty", offsetof(ModifyUmOrder, executedQty), detail::decimal()},
    {"cumQty", offsetof(ModifyUmOrder, cumQty), detail::decimal()},
    {"cumQuote", offsetof(ModifyUmOrder, cumQuote), detail::decimal()},
    {"timeInForce", offsetof(ModifyUmOrder, timeInForce), detail::string()},
    {"type", offsetof(ModifyUmOrder, type), detail::enumeration(binance::type_table)},
    {"reduceOnly", offsetof(ModifyUmOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(ModifyUmOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(ModifyUmOrder, positionSide), detail::string()},
    {"origType", offsetof(ModifyUmOrder, origType), detail::string()},
    {"selfTradePreventionMode", offsetof(ModifyUmOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"goodTillDate", offsetof(ModifyUmOrder, goodTillDate), detail::integer()},
    {"updateTime", offsetof(ModifyUmOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"priceMatch", offsetof(ModifyUmOrder, priceMatch), detail::string()},
};
constexpr detail::ObjectTable modify_um_order_table =
    detail::table_of<ModifyUmOrder>("ModifyUmOrder", modify_um_order_fields);

constexpr detail::Field um_order_amendment_fields[] = {
    {"amendmentId", offsetof(UmOrderAmendment, amendmentId), detail::integer()},
    {"symbol", offsetof(UmOrderAmendment, symbol), detail::string()},
    {"pair", offsetof(UmOrderAmendment, pair), detail::string()},
    {"orderId", offsetof(UmOrderAmendment, orderId), detail::integer()},
    {"clientOrderId", offsetof(UmOrderAmendment, clientOrderId), detail::string()},
    {"time", offsetof(UmOrderAmendment, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"amendment", offsetof(UmOrderAmendment, amendment), detail::object(cm_order_amendment_amendment_table)},
    {"priceMatch", offsetof(UmOrderAmendment, priceMatch), detail::string()},
};
constexpr detail::ObjectTable um_order_amendment_table =
    detail::table_of<UmOrderAmendment>("UmOrderAmendment", um_order_amendment_fields);

constexpr detail::Field um_user_trades_request_fields[] = {
    {"symbol", offsetof(UmUserTradesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"startTime", offsetof(UmUserTradesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(UmUserTradesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"fromId", offsetof(UmUserTradesRequest, fromId), detail::integer(), detail::In::query},
    {"limit", offsetof(UmUserTradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable um_user_trades_request_table =
    detail::table_of<UmUserTradesRequest>("UmUserTradesRequest", um_user_trades_request_fields);

constexpr detail::Field um_user_trades_fields[] = {
    {"symbol", offsetof(UmUserTrades, symbol), detail::string()},
    {"id", offsetof(UmUserTrades, id), detail::integer()},
    {"orderId", offsetof(UmUserTrades, orderId), detail::integer()},
    {"side", offsetof(UmUserTrades, side), detail::enumeration(binance::side_table)},
    {"price", offsetof(UmUserTrades, price), detail::decimal()},
    {"qty", offsetof(UmUserTrades, qty), detail::decimal()},
    {"realizedPnl", offsetof(UmUserTrades, realizedPnl), detail::decimal()},
    {"quoteQty", offsetof(UmUserTrades, quoteQty), detail::decimal()},
    {"commission", offsetof(UmUserTrades, commission), detail::decimal()},
    {"commissionAsset", offsetof(UmUserTrades, commissionAsset), detail::string()},
    {"time", offsetof(UmUserTrades, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"buyer", offsetof(UmUserTrades, buyer), detail::boolean()},
    {"maker", offsetof(UmUserTrades, maker), detail::boolean()},
    {"positionSide", offsetof(UmUserTrades, positionSide), detail::string()},
};
constexpr detail::ObjectTable um_user_trades_table =
    detail::table_of<UmUserTrades>("UmUserTrades", um_user_trades_fields);

constexpr detail::ListTable list_of_cm_adl_quantile =
    detail::list_of<CmAdlQuantile>(detail::object(cm_adl_quantile_table));
constexpr detail::Type cm_adl_quantile_reply = detail::list(list_of_cm_adl_quantile);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit cm_adl_quantile_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation cm_adl_quantile_operation{
    .id = "portfolio/trade.cm_adl_quantile",
    .method = "GET",
    .path = "/papi/v1/cm/adlQuantile",
    .auth = detail::Auth::private_,
    .limits = cm_adl_quantile_limits,
    .request = &cm_adl_quantile_request_table,
    .reply = &cm_adl_quantile_reply,
    .product = 4,
};

constexpr detail::Type cancel_all_cm_open_orders_reply = detail::object(cancel_all_cm_open_orders_table);
constexpr detail::Limit cancel_all_cm_open_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cancel_all_cm_open_orders_operation{
    .id = "portfolio/trade.cancel_all_cm_open_orders",
    .method = "DELETE",
    .path = "/papi/v1/cm/allOpenOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_cm_open_orders_limits,
    .request = &cancel_all_cm_open_orders_request_table,
    .reply = &cancel_all_cm_open_orders_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_cm_order = detail::list_of<CmOrder>(detail::object(cm_order_table));
constexpr detail::Type cm_all_orders_reply = detail::list(list_of_cm_order);
constexpr detail::LimitCondition when_symbol_given[] = {{.field = "symbol", .given = true}};
constexpr detail::LimitCondition when_not_symbol_given[] = {{.field = "symbol", .given = true, .negated = true}};
constexpr detail::Limit cm_all_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "portfolio_ip", .weight = 20},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "portfolio_ip", .weight = 40},
};
constexpr detail::Operation cm_all_orders_operation{
    .id = "portfolio/trade.cm_all_orders",
    .method = "GET",
    .path = "/papi/v1/cm/allOrders",
    .auth = detail::Auth::private_,
    .limits = cm_all_orders_limits,
    .request = &cm_all_orders_request_table,
    .reply = &cm_all_orders_reply,
    .product = 4,
};

constexpr detail::Type cancel_all_cm_conditional_orders_reply = detail::object(cancel_all_cm_conditional_orders_table);
constexpr detail::Limit cancel_all_cm_conditional_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cancel_all_cm_conditional_orders_operation{
    .id = "portfolio/trade.cancel_all_cm_conditional_orders",
    .method = "DELETE",
    .path = "/papi/v1/cm/conditional/allOpenOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_cm_conditional_orders_limits,
    .request = &cancel_all_cm_conditional_orders_request_table,
    .reply = &cancel_all_cm_conditional_orders_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_cm_all_conditional_orders =
    detail::list_of<CmAllConditionalOrders>(detail::object(cm_all_conditional_orders_table));
constexpr detail::Type cm_all_conditional_orders_reply = detail::list(list_of_cm_all_conditional_orders);
constexpr detail::Limit cm_all_conditional_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "portfolio_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "portfolio_ip", .weight = 40},
};
constexpr detail::Operation cm_all_conditional_orders_operation{
    .id = "portfolio/trade.cm_all_conditional_orders",
    .method = "GET",
    .path = "/papi/v1/cm/conditional/allOrders",
    .auth = detail::Auth::private_,
    .limits = cm_all_conditional_orders_limits,
    .request = &cm_all_conditional_orders_request_table,
    .reply = &cm_all_conditional_orders_reply,
    .product = 4,
};

constexpr detail::Type cm_open_conditional_order_reply = detail::object(cm_open_conditional_order_table);
constexpr detail::Limit cm_open_conditional_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cm_open_conditional_order_operation{
    .id = "portfolio/trade.cm_open_conditional_order",
    .method = "GET",
    .path = "/papi/v1/cm/conditional/openOrder",
    .auth = detail::Auth::private_,
    .limits = cm_open_conditional_order_limits,
    .request = &cm_open_conditional_order_request_table,
    .reply = &cm_open_conditional_order_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_cm_open_conditional_order =
    detail::list_of<CmOpenConditionalOrder>(detail::object(cm_open_conditional_order_table));
constexpr detail::Type cm_open_conditional_orders_reply = detail::list(list_of_cm_open_conditional_order);
constexpr detail::Limit cm_open_conditional_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "portfolio_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "portfolio_ip", .weight = 40},
};
constexpr detail::Operation cm_open_conditional_orders_operation{
    .id = "portfolio/trade.cm_open_conditional_orders",
    .method = "GET",
    .path = "/papi/v1/cm/conditional/openOrders",
    .auth = detail::Auth::private_,
    .limits = cm_open_conditional_orders_limits,
    .request = &cm_open_conditional_orders_request_table,
    .reply = &cm_open_conditional_orders_reply,
    .product = 4,
};

constexpr detail::Type cancel_cm_conditional_order_reply = detail::object(cancel_cm_conditional_order_table);
constexpr detail::Limit cancel_cm_conditional_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cancel_cm_conditional_order_operation{
    .id = "portfolio/trade.cancel_cm_conditional_order",
    .method = "DELETE",
    .path = "/papi/v1/cm/conditional/order",
    .auth = detail::Auth::private_,
    .limits = cancel_cm_conditional_order_limits,
    .request = &cm_open_conditional_order_request_table,
    .reply = &cancel_cm_conditional_order_reply,
    .product = 4,
};

constexpr detail::Type new_cm_conditional_order_reply = detail::object(new_cm_conditional_order_table);
constexpr detail::Limit new_cm_conditional_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation new_cm_conditional_order_operation{
    .id = "portfolio/trade.new_cm_conditional_order",
    .method = "POST",
    .path = "/papi/v1/cm/conditional/order",
    .auth = detail::Auth::private_,
    .limits = new_cm_conditional_order_limits,
    .request = &new_cm_conditional_order_request_table,
    .reply = &new_cm_conditional_order_reply,
    .product = 4,
};

constexpr detail::Type cm_conditional_order_history_reply = detail::object(cm_conditional_order_history_table);
constexpr detail::Limit cm_conditional_order_history_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cm_conditional_order_history_operation{
    .id = "portfolio/trade.cm_conditional_order_history",
    .method = "GET",
    .path = "/papi/v1/cm/conditional/orderHistory",
    .auth = detail::Auth::private_,
    .limits = cm_conditional_order_history_limits,
    .request = &cm_open_conditional_order_request_table,
    .reply = &cm_conditional_order_history_reply,
    .product = 4,
};

constexpr detail::Type cm_force_orders_reply = detail::list(list_of_cm_order);
constexpr detail::Limit cm_force_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "portfolio_ip", .weight = 20},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "portfolio_ip", .weight = 50},
};
constexpr detail::Operation cm_force_orders_operation{
    .id = "portfolio/trade.cm_force_orders",
    .method = "GET",
    .path = "/papi/v1/cm/forceOrders",
    .auth = detail::Auth::private_,
    .limits = cm_force_orders_limits,
    .request = &cm_force_orders_request_table,
    .reply = &cm_force_orders_reply,
    .product = 4,
};

constexpr detail::Type cm_open_order_reply = detail::object(cm_order_table);
constexpr detail::Limit cm_open_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cm_open_order_operation{
    .id = "portfolio/trade.cm_open_order",
    .method = "GET",
    .path = "/papi/v1/cm/openOrder",
    .auth = detail::Auth::private_,
    .limits = cm_open_order_limits,
    .request = &cm_order_request_table,
    .reply = &cm_open_order_reply,
    .product = 4,
};

constexpr detail::Type cm_open_orders_reply = detail::list(list_of_cm_order);
constexpr detail::Limit cm_open_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "portfolio_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "portfolio_ip", .weight = 40},
};
constexpr detail::Operation cm_open_orders_operation{
    .id = "portfolio/trade.cm_open_orders",
    .method = "GET",
    .path = "/papi/v1/cm/openOrders",
    .auth = detail::Auth::private_,
    .limits = cm_open_orders_limits,
    .request = &cm_open_orders_request_table,
    .reply = &cm_open_orders_reply,
    .product = 4,
};

constexpr detail::Type cancel_cm_order_reply = detail::object(cancel_cm_order_table);
constexpr detail::Limit cancel_cm_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cancel_cm_order_operation{
    .id = "portfolio/trade.cancel_cm_order",
    .method = "DELETE",
    .path = "/papi/v1/cm/order",
    .auth = detail::Auth::private_,
    .limits = cancel_cm_order_limits,
    .request = &cm_order_request_table,
    .reply = &cancel_cm_order_reply,
    .product = 4,
};

constexpr detail::Type cm_order_reply = detail::object(cm_order_table);
constexpr detail::Limit cm_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cm_order_operation{
    .id = "portfolio/trade.cm_order",
    .method = "GET",
    .path = "/papi/v1/cm/order",
    .auth = detail::Auth::private_,
    .limits = cm_order_limits,
    .request = &cm_order_request_table,
    .reply = &cm_order_reply,
    .product = 4,
};

constexpr detail::Type new_cm_order_reply = detail::object(new_cm_order_table);
constexpr detail::Limit new_cm_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation new_cm_order_operation{
    .id = "portfolio/trade.new_cm_order",
    .method = "POST",
    .path = "/papi/v1/cm/order",
    .auth = detail::Auth::private_,
    .limits = new_cm_order_limits,
    .request = &new_cm_order_request_table,
    .reply = &new_cm_order_reply,
    .product = 4,
};

constexpr detail::Type modify_cm_order_reply = detail::object(modify_cm_order_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit modify_cm_order_limits[] = {
    {.count = 1200, .window_ms = 60000, .scope = per_user, .pool = "portfolio_orders"},
};
constexpr detail::Operation modify_cm_order_operation{
    .id = "portfolio/trade.modify_cm_order",
    .method = "PUT",
    .path = "/papi/v1/cm/order",
    .auth = detail::Auth::private_,
    .limits = modify_cm_order_limits,
    .request = &modify_cm_order_request_table,
    .reply = &modify_cm_order_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_cm_order_amendment =
    detail::list_of<CmOrderAmendment>(detail::object(cm_order_amendment_table));
constexpr detail::Type cm_order_amendment_reply = detail::list(list_of_cm_order_amendment);
constexpr detail::Limit cm_order_amendment_limits[] = {
    {.count = 1200, .window_ms = 60000, .scope = per_user, .pool = "portfolio_orders"},
};
constexpr detail::Operation cm_order_amendment_operation{
    .id = "portfolio/trade.cm_order_amendment",
    .method = "GET",
    .path = "/papi/v1/cm/orderAmendment",
    .auth = detail::Auth::private_,
    .limits = cm_order_amendment_limits,
    .request = &cm_order_amendment_request_table,
    .reply = &cm_order_amendment_reply,
    .product = 4,
};

constexpr detail::Limit cm_user_trades_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "portfolio_ip", .weight = 20},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "portfolio_ip", .weight = 40},
};
constexpr detail::Operation cm_user_trades_operation{
    .id = "portfolio/trade.cm_user_trades",
    .method = "GET",
    .path = "/papi/v1/cm/userTrades",
    .auth = detail::Auth::private_,
    .limits = cm_user_trades_limits,
    .request = &cm_user_trades_request_table,
    .product = 4,
};

constexpr detail::ListTable list_of_cancel_all_margin_open_orders =
    detail::list_of<CancelAllMarginOpenOrders>(detail::object(cancel_all_margin_open_orders_table));
constexpr detail::Type cancel_all_margin_open_orders_reply = detail::list(list_of_cancel_all_margin_open_orders);
constexpr detail::Limit cancel_all_margin_open_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation cancel_all_margin_open_orders_operation{
    .id = "portfolio/trade.cancel_all_margin_open_orders",
    .method = "DELETE",
    .path = "/papi/v1/margin/allOpenOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_margin_open_orders_limits,
    .request = &cancel_all_margin_open_orders_request_table,
    .reply = &cancel_all_margin_open_orders_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_margin_order_list =
    detail::list_of<MarginOrderList>(detail::object(margin_order_list_table));
constexpr detail::Type margin_all_order_list_reply = detail::list(list_of_margin_order_list);
constexpr detail::Limit margin_all_order_list_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 100},
};
constexpr detail::Operation margin_all_order_list_operation{
    .id = "portfolio/trade.margin_all_order_list",
    .method = "GET",
    .path = "/papi/v1/margin/allOrderList",
    .auth = detail::Auth::private_,
    .limits = margin_all_order_list_limits,
    .request = &margin_all_order_list_request_table,
    .reply = &margin_all_order_list_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_margin_order = detail::list_of<MarginOrder>(detail::object(margin_order_table));
constexpr detail::Type margin_all_orders_reply = detail::list(list_of_margin_order);
constexpr detail::Limit margin_all_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 100},
};
constexpr detail::Operation margin_all_orders_operation{
    .id = "portfolio/trade.margin_all_orders",
    .method = "GET",
    .path = "/papi/v1/margin/allOrders",
    .auth = detail::Auth::private_,
    .limits = margin_all_orders_limits,
    .request = &um_all_orders_request_table,
    .reply = &margin_all_orders_reply,
    .product = 4,
};

constexpr detail::Type margin_force_orders_reply = detail::object(margin_force_orders_table);
constexpr detail::Limit margin_force_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation margin_force_orders_operation{
    .id = "portfolio/trade.margin_force_orders",
    .method = "GET",
    .path = "/papi/v1/margin/forceOrders",
    .auth = detail::Auth::private_,
    .limits = margin_force_orders_limits,
    .request = &margin_force_orders_request_table,
    .reply = &margin_force_orders_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_margin_my_trades =
    detail::list_of<MarginMyTrades>(detail::object(margin_my_trades_table));
constexpr detail::Type margin_my_trades_reply = detail::list(list_of_margin_my_trades);
constexpr detail::Limit margin_my_trades_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation margin_my_trades_operation{
    .id = "portfolio/trade.margin_my_trades",
    .method = "GET",
    .path = "/papi/v1/margin/myTrades",
    .auth = detail::Auth::private_,
    .limits = margin_my_trades_limits,
    .request = &margin_my_trades_request_table,
    .reply = &margin_my_trades_reply,
    .product = 4,
};

constexpr detail::Type margin_open_order_list_reply = detail::sole(detail::object(margin_order_list_table));
constexpr detail::Limit margin_open_order_list_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation margin_open_order_list_operation{
    .id = "portfolio/trade.margin_open_order_list",
    .method = "GET",
    .path = "/papi/v1/margin/openOrderList",
    .auth = detail::Auth::private_,
    .limits = margin_open_order_list_limits,
    .reply = &margin_open_order_list_reply,
    .product = 4,
};

constexpr detail::Type margin_open_orders_reply = detail::sole(detail::object(margin_order_table));
constexpr detail::Limit margin_open_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation margin_open_orders_operation{
    .id = "portfolio/trade.margin_open_orders",
    .method = "GET",
    .path = "/papi/v1/margin/openOrders",
    .auth = detail::Auth::private_,
    .limits = margin_open_orders_limits,
    .request = &margin_open_orders_request_table,
    .reply = &margin_open_orders_reply,
    .product = 4,
};

constexpr detail::Type cancel_margin_order_reply = detail::object(cancel_margin_order_table);
constexpr detail::Limit cancel_margin_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 2},
};
constexpr detail::Operation cancel_margin_order_operation{
    .id = "portfolio/trade.cancel_margin_order",
    .method = "DELETE",
    .path = "/papi/v1/margin/order",
    .auth = detail::Auth::private_,
    .limits = cancel_margin_order_limits,
    .request = &cancel_margin_order_request_table,
    .reply = &cancel_margin_order_reply,
    .product = 4,
};

constexpr detail::Type margin_order_reply = detail::object(margin_order_table);
constexpr detail::Limit margin_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 10},
};
constexpr detail::Operation margin_order_operation{
    .id = "portfolio/trade.margin_order",
    .method = "GET",
    .path = "/papi/v1/margin/order",
    .auth = detail::Auth::private_,
    .limits = margin_order_limits,
    .request = &cm_order_request_table,
    .reply = &margin_order_reply,
    .product = 4,
};

constexpr detail::Type new_margin_order_reply = detail::object(new_margin_order_table);
constexpr detail::Limit new_margin_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation new_margin_order_operation{
    .id = "portfolio/trade.new_margin_order",
    .method = "POST",
    .path = "/papi/v1/margin/order",
    .auth = detail::Auth::private_,
    .limits = new_margin_order_limits,
    .request = &new_margin_order_request_table,
    .reply = &new_margin_order_reply,
    .product = 4,
};

constexpr detail::Type new_margin_oco_reply = detail::object(new_margin_oco_table);
constexpr detail::Limit new_margin_oco_limits[] = {
    {.count = 1200, .window_ms = 60000, .scope = per_user, .pool = "portfolio_orders"},
};
constexpr detail::Operation new_margin_oco_operation{
    .id = "portfolio/trade.new_margin_oco",
    .method = "POST",
    .path = "/papi/v1/margin/order/oco",
    .auth = detail::Auth::private_,
    .limits = new_margin_oco_limits,
    .request = &new_margin_oco_request_table,
    .reply = &new_margin_oco_reply,
    .product = 4,
};

constexpr detail::Type cancel_margin_oco_reply = detail::object(cancel_margin_oco_table);
constexpr detail::Limit cancel_margin_oco_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 2},
};
constexpr detail::Operation cancel_margin_oco_operation{
    .id = "portfolio/trade.cancel_margin_oco",
    .method = "DELETE",
    .path = "/papi/v1/margin/orderList",
    .auth = detail::Auth::private_,
    .limits = cancel_margin_oco_limits,
    .request = &cancel_margin_oco_request_table,
    .reply = &cancel_margin_oco_reply,
    .product = 4,
};

constexpr detail::Type margin_order_list_reply = detail::object(margin_order_list_table);
constexpr detail::Limit margin_order_list_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation margin_order_list_operation{
    .id = "portfolio/trade.margin_order_list",
    .method = "GET",
    .path = "/papi/v1/margin/orderList",
    .auth = detail::Auth::private_,
    .limits = margin_order_list_limits,
    .request = &margin_order_list_request_table,
    .reply = &margin_order_list_reply,
    .product = 4,
};

constexpr detail::Type margin_repay_debt_reply = detail::object(margin_repay_debt_table);
constexpr detail::Limit margin_repay_debt_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 3000},
};
constexpr detail::Operation margin_repay_debt_operation{
    .id = "portfolio/trade.margin_repay_debt",
    .method = "POST",
    .path = "/papi/v1/margin/repay-debt",
    .auth = detail::Auth::private_,
    .limits = margin_repay_debt_limits,
    .request = &margin_repay_debt_request_table,
    .reply = &margin_repay_debt_reply,
    .product = 4,
};

constexpr detail::Type margin_borrow_reply = detail::object(margin_borrow_table);
constexpr detail::Limit margin_borrow_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 100},
};
constexpr detail::Operation margin_borrow_operation{
    .id = "portfolio/trade.margin_borrow",
    .method = "POST",
    .path = "/papi/v1/marginLoan",
    .auth = detail::Auth::private_,
    .limits = margin_borrow_limits,
    .request = &margin_borrow_request_table,
    .reply = &margin_borrow_reply,
    .product = 4,
};

constexpr detail::Type margin_repay_reply = detail::object(margin_repay_table);
constexpr detail::Limit margin_repay_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 100},
};
constexpr detail::Operation margin_repay_operation{
    .id = "portfolio/trade.margin_repay",
    .method = "POST",
    .path = "/papi/v1/repayLoan",
    .auth = detail::Auth::private_,
    .limits = margin_repay_limits,
    .request = &margin_repay_request_table,
    .reply = &margin_repay_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_um_adl_quantile =
    detail::list_of<UmAdlQuantile>(detail::object(um_adl_quantile_table));
constexpr detail::Type um_adl_quantile_reply = detail::list(list_of_um_adl_quantile);
constexpr detail::Limit um_adl_quantile_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation um_adl_quantile_operation{
    .id = "portfolio/trade.um_adl_quantile",
    .method = "GET",
    .path = "/papi/v1/um/adlQuantile",
    .auth = detail::Auth::private_,
    .limits = um_adl_quantile_limits,
    .request = &um_adl_quantile_request_table,
    .reply = &um_adl_quantile_reply,
    .product = 4,
};

constexpr detail::Type cancel_all_um_open_orders_reply = detail::object(cancel_all_um_open_orders_table);
constexpr detail::Limit cancel_all_um_open_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cancel_all_um_open_orders_operation{
    .id = "portfolio/trade.cancel_all_um_open_orders",
    .method = "DELETE",
    .path = "/papi/v1/um/allOpenOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_um_open_orders_limits,
    .request = &cancel_all_um_open_orders_request_table,
    .reply = &cancel_all_um_open_orders_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_um_order = detail::list_of<UmOrder>(detail::object(um_order_table));
constexpr detail::Type um_all_orders_reply = detail::list(list_of_um_order);
constexpr detail::Limit um_all_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation um_all_orders_operation{
    .id = "portfolio/trade.um_all_orders",
    .method = "GET",
    .path = "/papi/v1/um/allOrders",
    .auth = detail::Auth::private_,
    .limits = um_all_orders_limits,
    .request = &um_all_orders_request_table,
    .reply = &um_all_orders_reply,
    .product = 4,
};

constexpr detail::Type cancel_all_um_conditional_orders_reply = detail::object(cancel_all_um_conditional_orders_table);
constexpr detail::Limit cancel_all_um_conditional_orders_limits[] = {
    {.count = 1200, .window_ms = 60000, .scope = per_user, .pool = "portfolio_orders"},
};
constexpr detail::Operation cancel_all_um_conditional_orders_operation{
    .id = "portfolio/trade.cancel_all_um_conditional_orders",
    .method = "DELETE",
    .path = "/papi/v1/um/conditional/allOpenOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_um_conditional_orders_limits,
    .request = &cancel_all_um_conditional_orders_request_table,
    .reply = &cancel_all_um_conditional_orders_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_um_all_conditional_orders =
    detail::list_of<UmAllConditionalOrders>(detail::object(um_all_conditional_orders_table));
constexpr detail::Type um_all_conditional_orders_reply = detail::list(list_of_um_all_conditional_orders);
constexpr detail::Limit um_all_conditional_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "portfolio_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "portfolio_ip", .weight = 40},
};
constexpr detail::Operation um_all_conditional_orders_operation{
    .id = "portfolio/trade.um_all_conditional_orders",
    .method = "GET",
    .path = "/papi/v1/um/conditional/allOrders",
    .auth = detail::Auth::private_,
    .limits = um_all_conditional_orders_limits,
    .request = &cm_all_conditional_orders_request_table,
    .reply = &um_all_conditional_orders_reply,
    .product = 4,
};

constexpr detail::Type um_open_conditional_order_reply = detail::object(um_open_conditional_order_table);
constexpr detail::Limit um_open_conditional_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation um_open_conditional_order_operation{
    .id = "portfolio/trade.um_open_conditional_order",
    .method = "GET",
    .path = "/papi/v1/um/conditional/openOrder",
    .auth = detail::Auth::private_,
    .limits = um_open_conditional_order_limits,
    .request = &cm_open_conditional_order_request_table,
    .reply = &um_open_conditional_order_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_um_open_conditional_order =
    detail::list_of<UmOpenConditionalOrder>(detail::object(um_open_conditional_order_table));
constexpr detail::Type um_open_conditional_orders_reply = detail::list(list_of_um_open_conditional_order);
constexpr detail::Limit um_open_conditional_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "portfolio_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "portfolio_ip", .weight = 40},
};
constexpr detail::Operation um_open_conditional_orders_operation{
    .id = "portfolio/trade.um_open_conditional_orders",
    .method = "GET",
    .path = "/papi/v1/um/conditional/openOrders",
    .auth = detail::Auth::private_,
    .limits = um_open_conditional_orders_limits,
    .request = &um_open_conditional_orders_request_table,
    .reply = &um_open_conditional_orders_reply,
    .product = 4,
};

constexpr detail::Type cancel_um_conditional_order_reply = detail::object(new_um_conditional_order_table);
constexpr detail::Limit cancel_um_conditional_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cancel_um_conditional_order_operation{
    .id = "portfolio/trade.cancel_um_conditional_order",
    .method = "DELETE",
    .path = "/papi/v1/um/conditional/order",
    .auth = detail::Auth::private_,
    .limits = cancel_um_conditional_order_limits,
    .request = &cm_open_conditional_order_request_table,
    .reply = &cancel_um_conditional_order_reply,
    .product = 4,
};

constexpr detail::Type new_um_conditional_order_reply = detail::object(new_um_conditional_order_table);
constexpr detail::Limit new_um_conditional_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation new_um_conditional_order_operation{
    .id = "portfolio/trade.new_um_conditional_order",
    .method = "POST",
    .path = "/papi/v1/um/conditional/order",
    .auth = detail::Auth::private_,
    .limits = new_um_conditional_order_limits,
    .request = &new_um_conditional_order_request_table,
    .reply = &new_um_conditional_order_reply,
    .product = 4,
};

constexpr detail::Type um_conditional_order_history_reply = detail::object(um_conditional_order_history_table);
constexpr detail::Limit um_conditional_order_history_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation um_conditional_order_history_operation{
    .id = "portfolio/trade.um_conditional_order_history",
    .method = "GET",
    .path = "/papi/v1/um/conditional/orderHistory",
    .auth = detail::Auth::private_,
    .limits = um_conditional_order_history_limits,
    .request = &cm_open_conditional_order_request_table,
    .reply = &um_conditional_order_history_reply,
    .product = 4,
};

constexpr detail::Type um_fee_burn_status_reply = detail::object(um_fee_burn_status_table);
constexpr detail::Limit um_fee_burn_status_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 30},
};
constexpr detail::Operation um_fee_burn_status_operation{
    .id = "portfolio/trade.um_fee_burn_status",
    .method = "GET",
    .path = "/papi/v1/um/feeBurn",
    .auth = detail::Auth::private_,
    .limits = um_fee_burn_status_limits,
    .reply = &um_fee_burn_status_reply,
    .product = 4,
};

constexpr detail::Type toggle_um_fee_burn_reply = detail::object(toggle_um_fee_burn_table);
constexpr detail::Limit toggle_um_fee_burn_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation toggle_um_fee_burn_operation{
    .id = "portfolio/trade.toggle_um_fee_burn",
    .method = "POST",
    .path = "/papi/v1/um/feeBurn",
    .auth = detail::Auth::private_,
    .limits = toggle_um_fee_burn_limits,
    .request = &toggle_um_fee_burn_request_table,
    .reply = &toggle_um_fee_burn_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_um_force_orders =
    detail::list_of<UmForceOrders>(detail::object(um_force_orders_table));
constexpr detail::Type um_force_orders_reply = detail::list(list_of_um_force_orders);
constexpr detail::Limit um_force_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "portfolio_ip", .weight = 20},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "portfolio_ip", .weight = 50},
};
constexpr detail::Operation um_force_orders_operation{
    .id = "portfolio/trade.um_force_orders",
    .method = "GET",
    .path = "/papi/v1/um/forceOrders",
    .auth = detail::Auth::private_,
    .limits = um_force_orders_limits,
    .request = &cm_force_orders_request_table,
    .reply = &um_force_orders_reply,
    .product = 4,
};

constexpr detail::Type um_open_order_reply = detail::object(um_order_table);
constexpr detail::Limit um_open_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation um_open_order_operation{
    .id = "portfolio/trade.um_open_order",
    .method = "GET",
    .path = "/papi/v1/um/openOrder",
    .auth = detail::Auth::private_,
    .limits = um_open_order_limits,
    .request = &cm_order_request_table,
    .reply = &um_open_order_reply,
    .product = 4,
};

constexpr detail::Type um_open_orders_reply = detail::list(list_of_um_order);
constexpr detail::Limit um_open_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "portfolio_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "portfolio_ip", .weight = 40},
};
constexpr detail::Operation um_open_orders_operation{
    .id = "portfolio/trade.um_open_orders",
    .method = "GET",
    .path = "/papi/v1/um/openOrders",
    .auth = detail::Auth::private_,
    .limits = um_open_orders_limits,
    .request = &um_open_orders_request_table,
    .reply = &um_open_orders_reply,
    .product = 4,
};

constexpr detail::Type cancel_um_order_reply = detail::object(new_um_order_table);
constexpr detail::Limit cancel_um_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cancel_um_order_operation{
    .id = "portfolio/trade.cancel_um_order",
    .method = "DELETE",
    .path = "/papi/v1/um/order",
    .auth = detail::Auth::private_,
    .limits = cancel_um_order_limits,
    .request = &cm_order_request_table,
    .reply = &cancel_um_order_reply,
    .product = 4,
};

constexpr detail::Type um_order_reply = detail::object(um_order_table);
constexpr detail::Limit um_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation um_order_operation{
    .id = "portfolio/trade.um_order",
    .method = "GET",
    .path = "/papi/v1/um/order",
    .auth = detail::Auth::private_,
    .limits = um_order_limits,
    .request = &cm_order_request_table,
    .reply = &um_order_reply,
    .product = 4,
};

constexpr detail::Type new_um_order_reply = detail::object(new_um_order_table);
constexpr detail::Limit new_um_order_limits[] = {
    {.count = 1200, .window_ms = 60000, .scope = per_user, .pool = "portfolio_orders"},
};
constexpr detail::Operation new_um_order_operation{
    .id = "portfolio/trade.new_um_order",
    .method = "POST",
    .path = "/papi/v1/um/order",
    .auth = detail::Auth::private_,
    .limits = new_um_order_limits,
    .request = &new_um_order_request_table,
    .reply = &new_um_order_reply,
    .product = 4,
};

constexpr detail::Type modify_um_order_reply = detail::object(modify_um_order_table);
constexpr detail::Limit modify_um_order_limits[] = {
    {.count = 1200, .window_ms = 60000, .scope = per_user, .pool = "portfolio_orders"},
};
constexpr detail::Operation modify_um_order_operation{
    .id = "portfolio/trade.modify_um_order",
    .method = "PUT",
    .path = "/papi/v1/um/order",
    .auth = detail::Auth::private_,
    .limits = modify_um_order_limits,
    .request = &modify_cm_order_request_table,
    .reply = &modify_um_order_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_um_order_amendment =
    detail::list_of<UmOrderAmendment>(detail::object(um_order_amendment_table));
constexpr detail::Type um_order_amendment_reply = detail::list(list_of_um_order_amendment);
constexpr detail::Limit um_order_amendment_limits[] = {
    {.count = 1200, .window_ms = 60000, .scope = per_user, .pool = "portfolio_orders"},
};
constexpr detail::Operation um_order_amendment_operation{
    .id = "portfolio/trade.um_order_amendment",
    .method = "GET",
    .path = "/papi/v1/um/orderAmendment",
    .auth = detail::Auth::private_,
    .limits = um_order_amendment_limits,
    .request = &cm_order_amendment_request_table,
    .reply = &um_order_amendment_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_um_user_trades =
    detail::list_of<UmUserTrades>(detail::object(um_user_trades_table));
constexpr detail::Type um_user_trades_reply = detail::list(list_of_um_user_trades);
constexpr detail::Limit um_user_trades_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation um_user_trades_operation{
    .id = "portfolio/trade.um_user_trades",
    .method = "GET",
    .path = "/papi/v1/um/userTrades",
    .auth = detail::Auth::private_,
    .limits = um_user_trades_limits,
    .request = &um_user_trades_request_table,
    .reply = &um_user_trades_reply,
    .product = 4,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<CmAdlQuantile>> Api::cm_adl_quantile(CmAdlQuantileRequest request) const {
    return {core_, cm_adl_quantile_operation, &request};
}

Call<CancelAllCmOpenOrders> Api::cancel_all_cm_open_orders(CancelAllCmOpenOrdersRequest request) const {
    return {core_, cancel_all_cm_open_orders_operation, &request};
}

Call<Vector<CmOrder>> Api::cm_all_orders(CmAllOrdersRequest request) const {
    return {core_, cm_all_orders_operation, &request};
}

Call<CancelAllCmConditionalOrders>
Api::cancel_all_cm_conditional_orders(CancelAllCmConditionalOrdersRequest request) const {
    return {core_, cancel_all_cm_conditional_orders_operation, &request};
}

Call<Vector<CmAllConditionalOrders>> Api::cm_all_conditional_orders(CmAllConditionalOrdersRequest request) const {
    return {core_, cm_all_conditional_orders_operation, &request};
}

Call<CmOpenConditionalOrder> Api::cm_open_conditional_order(CmOpenConditionalOrderRequest request) const {
    return {core_, cm_open_conditional_order_operation, &request};
}

Call<Vector<CmOpenConditionalOrder>> Api::cm_open_conditional_orders(CmOpenConditionalOrdersRequest request) const {
    return {core_, cm_open_conditional_orders_operation, &request};
}

Call<CancelCmConditionalOrder> Api::cancel_cm_conditional_order(CmOpenConditionalOrderRequest request) const {
    return {core_, cancel_cm_conditional_order_operation, &request};
}

Call<NewCmConditionalOrder> Api::new_cm_conditional_order(NewCmConditionalOrderRequest request) const {
    return {core_, new_cm_conditional_order_operation, &request};
}

Call<CmConditionalOrderHistory> Api::cm_conditional_order_history(CmOpenConditionalOrderRequest request) const {
    return {core_, cm_conditional_order_history_operation, &request};
}

Lookup<CmConditionalOrderHistory> Api::cm_conditional_order_history_lookup() {
    return {&cm_conditional_order_history_operation};
}

Call<Vector<CmOrder>> Api::cm_force_orders(CmForceOrdersRequest request) const {
    return {core_, cm_force_orders_operation, &request};
}

Call<CmOrder> Api::cm_open_order(CmOrderRequest request) const {
    return {core_, cm_open_order_operation, &request};
}

Call<Vector<CmOrder>> Api::cm_open_orders(CmOpenOrdersRequest request) const {
    return {core_, cm_open_orders_operation, &request};
}

Call<CancelCmOrder> Api::cancel_cm_order(CmOrderRequest request) const {
    return {core_, cancel_cm_order_operation, &request};
}

Call<CmOrder> Api::cm_order(CmOrderRequest request) const {
    return {core_, cm_order_operation, &request};
}

Lookup<CmOrder> Api::cm_order_lookup() {
    return {&cm_order_operation};
}

Call<NewCmOrder> Api::new_cm_order(NewCmOrderRequest request) const {
    return {core_, new_cm_order_operation, &request};
}

Call<ModifyCmOrder> Api::modify_cm_order(ModifyCmOrderRequest request) const {
    return {core_, modify_cm_order_operation, &request};
}

Call<Vector<CmOrderAmendment>> Api::cm_order_amendment(CmOrderAmendmentRequest request) const {
    return {core_, cm_order_amendment_operation, &request};
}

Call<Acknowledged> Api::cm_user_trades(CmUserTradesRequest request) const {
    return {core_, cm_user_trades_operation, &request};
}

Call<Vector<CancelAllMarginOpenOrders>>
Api::cancel_all_margin_open_orders(CancelAllMarginOpenOrdersRequest request) const {
    return {core_, cancel_all_margin_open_orders_operation, &request};
}

Call<Vector<MarginOrderList>> Api::margin_all_order_list(MarginAllOrderListRequest request) const {
    return {core_, margin_all_order_list_operation, &request};
}

Call<Vector<MarginOrder>> Api::margin_all_orders(UmAllOrdersRequest request) const {
    return {core_, margin_all_orders_operation, &request};
}

Call<MarginForceOrders> Api::margin_force_orders(MarginForceOrdersRequest request) const {
    return {core_, margin_force_orders_operation, &request};
}

Call<Vector<MarginMyTrades>> Api::margin_my_trades(MarginMyTradesRequest request) const {
    return {core_, margin_my_trades_operation, &request};
}

Call<MarginOrderList> Api::margin_open_order_list() const {
    return {core_, margin_open_order_list_operation, nullptr};
}

Call<MarginOrder> Api::margin_open_orders(MarginOpenOrdersRequest request) const {
    return {core_, margin_open_orders_operation, &request};
}

Call<CancelMarginOrder> Api::cancel_margin_order(CancelMarginOrderRequest request) const {
    return {core_, cancel_margin_order_operation, &request};
}

Call<MarginOrder> Api::margin_order(CmOrderRequest request) const {
    return {core_, margin_order_operation, &request};
}

Lookup<MarginOrder> Api::margin_order_lookup() {
    return {&margin_order_operation};
}

Call<NewMarginOrder> Api::new_margin_order(NewMarginOrderRequest request) const {
    return {core_, new_margin_order_operation, &request};
}

Call<NewMarginOco> Api::new_margin_oco(NewMarginOcoRequest request) const {
    return {core_, new_margin_oco_operation, &request};
}

Call<CancelMarginOco> Api::cancel_margin_oco(CancelMarginOcoRequest request) const {
    return {core_, cancel_margin_oco_operation, &request};
}

Call<MarginOrderList> Api::margin_order_list(MarginOrderListRequest request) const {
    return {core_, margin_order_list_operation, &request};
}

Call<MarginRepayDebt> Api::margin_repay_debt(MarginRepayDebtRequest request) const {
    return {core_, margin_repay_debt_operation, &request};
}

Call<MarginBorrow> Api::margin_borrow(MarginBorrowRequest request) const {
    return {core_, margin_borrow_operation, &request};
}

Call<MarginRepay> Api::margin_repay(MarginRepayRequest request) const {
    return {core_, margin_repay_operation, &request};
}

Call<Vector<UmAdlQuantile>> Api::um_adl_quantile(UmAdlQuantileRequest request) const {
    return {core_, um_adl_quantile_operation, &request};
}

Call<CancelAllUmOpenOrders> Api::cancel_all_um_open_orders(CancelAllUmOpenOrdersRequest request) const {
    return {core_, cancel_all_um_open_orders_operation, &request};
}

Call<Vector<UmOrder>> Api::um_all_orders(UmAllOrdersRequest request) const {
    return {core_, um_all_orders_operation, &request};
}

Call<CancelAllUmConditionalOrders>
Api::cancel_all_um_conditional_orders(CancelAllUmConditionalOrdersRequest request) const {
    return {core_, cancel_all_um_conditional_orders_operation, &request};
}

Call<Vector<UmAllConditionalOrders>> Api::um_all_conditional_orders(CmAllConditionalOrdersRequest request) const {
    return {core_, um_all_conditional_orders_operation, &request};
}

Call<UmOpenConditionalOrder> Api::um_open_conditional_order(CmOpenConditionalOrderRequest request) const {
    return {core_, um_open_conditional_order_operation, &request};
}

Call<Vector<UmOpenConditionalOrder>> Api::um_open_conditional_orders(UmOpenConditionalOrdersRequest request) const {
    return {core_, um_open_conditional_orders_operation, &request};
}

Call<NewUmConditionalOrder> Api::cancel_um_conditional_order(CmOpenConditionalOrderRequest request) const {
    return {core_, cancel_um_conditional_order_operation, &request};
}

Call<NewUmConditionalOrder> Api::new_um_conditional_order(NewUmConditionalOrderRequest request) const {
    return {core_, new_um_conditional_order_operation, &request};
}

Call<UmConditionalOrderHistory> Api::um_conditional_order_history(CmOpenConditionalOrderRequest request) const {
    return {core_, um_conditional_order_history_operation, &request};
}

Lookup<UmConditionalOrderHistory> Api::um_conditional_order_history_lookup() {
    return {&um_conditional_order_history_operation};
}

Call<UmFeeBurnStatus> Api::um_fee_burn_status() const {
    return {core_, um_fee_burn_status_operation, nullptr};
}

Call<ToggleUmFeeBurn> Api::toggle_um_fee_burn(ToggleUmFeeBurnRequest request) const {
    return {core_, toggle_um_fee_burn_operation, &request};
}

Call<Vector<UmForceOrders>> Api::um_force_orders(CmForceOrdersRequest request) const {
    return {core_, um_force_orders_operation, &request};
}

Call<UmOrder> Api::um_open_order(CmOrderRequest request) const {
    return {core_, um_open_order_operation, &request};
}

Call<Vector<UmOrder>> Api::um_open_orders(UmOpenOrdersRequest request) const {
    return {core_, um_open_orders_operation, &request};
}

Call<NewUmOrder> Api::cancel_um_order(CmOrderRequest request) const {
    return {core_, cancel_um_order_operation, &request};
}

Call<UmOrder> Api::um_order(CmOrderRequest request) const {
    return {core_, um_order_operation, &request};
}

Lookup<UmOrder> Api::um_order_lookup() {
    return {&um_order_operation};
}

Call<NewUmOrder> Api::new_um_order(NewUmOrderRequest request) const {
    return {core_, new_um_order_operation, &request};
}

Call<ModifyUmOrder> Api::modify_um_order(ModifyCmOrderRequest request) const {
    return {core_, modify_um_order_operation, &request};
}

Call<Vector<UmOrderAmendment>> Api::um_order_amendment(CmOrderAmendmentRequest request) const {
    return {core_, um_order_amendment_operation, &request};
}

Call<Vector<UmUserTrades>> Api::um_user_trades(UmUserTradesRequest request) const {
    return {core_, um_user_trades_operation, &request};
}

const detail::EnumTable& exbind_table(SideEffectType) { return side_effect_type_table; }
const detail::ObjectTable& exbind_table(const CmAdlQuantileRequest*) { return cm_adl_quantile_request_table; }
const detail::ObjectTable& exbind_table(const CmAdlQuantileAdlQuantile*) { return cm_adl_quantile_adl_quantile_table; }
const detail::ObjectTable& exbind_table(const CmAdlQuantile*) { return cm_adl_quantile_table; }
const detail::ObjectTable& exbind_table(const CancelAllCmOpenOrdersRequest*) {
    return cancel_all_cm_open_orders_request_table;
}
const detail::ObjectTable& exbind_table(const CancelAllCmOpenOrders*) { return cancel_all_cm_open_orders_table; }
const detail::ObjectTable& exbind_table(const CmAllOrdersRequest*) { return cm_all_orders_request_table; }
const detail::ObjectTable& exbind_table(const CmOrder*) { return cm_order_table; }
const detail::ObjectTable& exbind_table(const CancelAllCmConditionalOrdersRequest*) {
    return cancel_all_cm_conditional_orders_request_table;
}
const detail::ObjectTable& exbind_table(const CancelAllCmConditionalOrders*) {
    return cancel_all_cm_conditional_orders_table;
}
const detail::ObjectTable& exbind_table(const CmAllConditionalOrdersRequest*) {
    return cm_all_conditional_orders_request_table;
}
const detail::ObjectTable& exbind_table(const CmAllConditionalOrders*) { return cm_all_conditional_orders_table; }
const detail::ObjectTable& exbind_table(const CmOpenConditionalOrderRequest*) {
    return cm_open_conditional_order_request_table;
}
const detail::ObjectTable& exbind_table(const CmOpenConditionalOrder*) { return cm_open_conditional_order_table; }
const detail::ObjectTable& exbind_table(const CmOpenConditionalOrdersRequest*) {
    return cm_open_conditional_orders_request_table;
}
const detail::ObjectTable& exbind_table(const CancelCmConditionalOrder*) { return cancel_cm_conditional_order_table; }
const detail::ObjectTable& exbind_table(const NewCmConditionalOrderRequest*) {
    return new_cm_conditional_order_request_table;
}
const detail::ObjectTable& exbind_table(const NewCmConditionalOrder*) { return new_cm_conditional_order_table; }
const detail::ObjectTable& exbind_table(const CmConditionalOrderHistory*) { return cm_conditional_order_history_table; }
const detail::ObjectTable& exbind_table(const CmForceOrdersRequest*) { return cm_force_orders_request_table; }
const detail::ObjectTable& exbind_table(const CmOrderRequest*) { return cm_order_request_table; }
const detail::ObjectTable& exbind_table(const CmOpenOrdersRequest*) { return cm_open_orders_request_table; }
const detail::ObjectTable& exbind_table(const CancelCmOrder*) { return cancel_cm_order_table; }
const detail::ObjectTable& exbind_table(const NewCmOrderRequest*) { return new_cm_order_request_table; }
const detail::ObjectTable& exbind_table(const NewCmOrder*) { return new_cm_order_table; }
const detail::ObjectTable& exbind_table(const ModifyCmOrderRequest*) { return modify_cm_order_request_table; }
const detail::ObjectTable& exbind_table(const ModifyCmOrder*) { return modify_cm_order_table; }
const detail::ObjectTable& exbind_table(const CmOrderAmendmentRequest*) { return cm_order_amendment_request_table; }
const detail::ObjectTable& exbind_table(const CmOrderAmendmentAmendmentPrice*) {
    return cm_order_amendment_amendment_price_table;
}
const detail::ObjectTable& exbind_table(const CmOrderAmendmentAmendmentOrigQty*) {
    return cm_order_amendment_amendment_orig_qty_table;
}
const detail::ObjectTable& exbind_table(const CmOrderAmendmentAmendment*) { return cm_order_amendment_amendment_table; }
const detail::ObjectTable& exbind_table(const CmOrderAmendment*) { return cm_order_amendment_table; }
const detail::ObjectTable& exbind_table(const CmUserTradesRequest*) { return cm_user_trades_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllMarginOpenOrdersRequest*) {
    return cancel_all_margin_open_orders_request_table;
}
const detail::ObjectTable& exbind_table(const NewMarginOcoOrders*) { return new_margin_oco_orders_table; }
const detail::ObjectTable& exbind_table(const CancelAllMarginOpenOrdersOrderReports*) {
    return cancel_all_margin_open_orders_order_reports_table;
}
const detail::ObjectTable& exbind_table(const CancelAllMarginOpenOrders*) {
    return cancel_all_margin_open_orders_table;
}
const detail::ObjectTable& exbind_table(const MarginAllOrderListRequest*) {
    return margin_all_order_list_request_table;
}
const detail::ObjectTable& exbind_table(const MarginOrderList*) { return margin_order_list_table; }
const detail::ObjectTable& exbind_table(const UmAllOrdersRequest*) { return um_all_orders_request_table; }
const detail::ObjectTable& exbind_table(const MarginOrder*) { return margin_order_table; }
const detail::ObjectTable& exbind_table(const MarginForceOrdersRequest*) { return margin_force_orders_request_table; }
const detail::ObjectTable& exbind_table(const MarginForceOrdersRows*) { return margin_force_orders_rows_table; }
const detail::ObjectTable& exbind_table(const MarginForceOrders*) { return margin_force_orders_table; }
const detail::ObjectTable& exbind_table(const MarginMyTradesRequest*) { return margin_my_trades_request_table; }
const detail::ObjectTable& exbind_table(const MarginMyTrades*) { return margin_my_trades_table; }
const detail::ObjectTable& exbind_table(const MarginOpenOrdersRequest*) { return margin_open_orders_request_table; }
const detail::ObjectTable& exbind_table(const CancelMarginOrderRequest*) { return cancel_margin_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelMarginOrder*) { return cancel_margin_order_table; }
const detail::ObjectTable& exbind_table(const NewMarginOrderRequest*) { return new_margin_order_request_table; }
const detail::ObjectTable& exbind_table(const NewMarginOrderFills*) { return new_margin_order_fills_table; }
const detail::ObjectTable& exbind_table(const NewMarginOrder*) { return new_margin_order_table; }
const detail::ObjectTable& exbind_table(const NewMarginOcoRequest*) { return new_margin_oco_request_table; }
const detail::ObjectTable& exbind_table(const NewMarginOcoOrderReports*) { return new_margin_oco_order_reports_table; }
const detail::ObjectTable& exbind_table(const NewMarginOco*) { return new_margin_oco_table; }
const detail::ObjectTable& exbind_table(const CancelMarginOcoRequest*) { return cancel_margin_oco_request_table; }
const detail::ObjectTable& exbind_table(const CancelMarginOcoOrderReports*) {
    return cancel_margin_oco_order_reports_table;
}
const detail::ObjectTable& exbind_table(const CancelMarginOco*) { return cancel_margin_oco_table; }
const detail::ObjectTable& exbind_table(const MarginOrderListRequest*) { return margin_order_list_request_table; }
const detail::ObjectTable& exbind_table(const MarginRepayDebtRequest*) { return margin_repay_debt_request_table; }
const detail::ObjectTable& exbind_table(const MarginRepayDebt*) { return margin_repay_debt_table; }
const detail::ObjectTable& exbind_table(const MarginBorrowRequest*) { return margin_borrow_request_table; }
const detail::ObjectTable& exbind_table(const MarginBorrow*) { return margin_borrow_table; }
const detail::ObjectTable& exbind_table(const MarginRepayRequest*) { return margin_repay_request_table; }
const detail::ObjectTable& exbind_table(const MarginRepay*) { return margin_repay_table; }
const detail::ObjectTable& exbind_table(const UmAdlQuantileRequest*) { return um_adl_quantile_request_table; }
const detail::ObjectTable& exbind_table(const UmAdlQuantileAdlQuantile*) { return um_adl_quantile_adl_quantile_table; }
const detail::ObjectTable& exbind_table(const UmAdlQuantile*) { return um_adl_quantile_table; }
const detail::ObjectTable& exbind_table(const CancelAllUmOpenOrdersRequest*) {
    return cancel_all_um_open_orders_request_table;
}
const detail::ObjectTable& exbind_table(const CancelAllUmOpenOrders*) { return cancel_all_um_open_orders_table; }
const detail::ObjectTable& exbind_table(const UmOrder*) { return um_order_table; }
const detail::ObjectTable& exbind_table(const CancelAllUmConditionalOrdersRequest*) {
    return cancel_all_um_conditional_orders_request_table;
}
const detail::ObjectTable& exbind_table(const CancelAllUmConditionalOrders*) {
    return cancel_all_um_conditional_orders_table;
}
const detail::ObjectTable& exbind_table(const UmAllConditionalOrders*) { return um_all_conditional_orders_table; }
const detail::ObjectTable& exbind_table(const UmOpenConditionalOrder*) { return um_open_conditional_order_table; }
const detail::ObjectTable& exbind_table(const UmOpenConditionalOrdersRequest*) {
    return um_open_conditional_orders_request_table;
}
const detail::ObjectTable& exbind_table(const NewUmConditionalOrder*) { return new_um_conditional_order_table; }
const detail::ObjectTable& exbind_table(const NewUmConditionalOrderRequest*) {
    return new_um_conditional_order_request_table;
}
const detail::ObjectTable& exbind_table(const UmConditionalOrderHistory*) { return um_conditional_order_history_table; }
const detail::ObjectTable& exbind_table(const UmFeeBurnStatus*) { return um_fee_burn_status_table; }
const detail::ObjectTable& exbind_table(const ToggleUmFeeBurnRequest*) { return toggle_um_fee_burn_request_table; }
const detail::ObjectTable& exbind_table(const ToggleUmFeeBurn*) { return toggle_um_fee_burn_table; }
const detail::ObjectTable& exbind_table(const UmForceOrders*) { return um_force_orders_table; }
const detail::ObjectTable& exbind_table(const UmOpenOrdersRequest*) { return um_open_orders_request_table; }
const detail::ObjectTable& exbind_table(const NewUmOrder*) { return new_um_order_table; }
const detail::ObjectTable& exbind_table(const NewUmOrderRequest*) { return new_um_order_request_table; }
const detail::ObjectTable& exbind_table(const ModifyUmOrder*) { return modify_um_order_table; }
const detail::ObjectTable& exbind_table(const UmOrderAmendment*) { return um_order_amendment_table; }
const detail::ObjectTable& exbind_table(const UmUserTradesRequest*) { return um_user_trades_request_table; }
const detail::ObjectTable& exbind_table(const UmUserTrades*) { return um_user_trades_table; }

}  // namespace exbind::binance::portfolio::trade
