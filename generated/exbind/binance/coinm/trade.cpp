// Generated from specs/binance/coinm/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/coinm/trade.hpp"

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

namespace exbind::inline v0_1::binance::coinm::trade {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field adl_quantile_request_fields[] = {
    {"symbol", offsetof(AdlQuantileRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable adl_quantile_request_table =
    detail::table_of<AdlQuantileRequest>("AdlQuantileRequest", adl_quantile_request_fields);

constexpr detail::Field adl_quantile_adl_quantile_fields[] = {
    {"LONG", offsetof(AdlQuantileAdlQuantile, LONG), detail::integer()},
    {"SHORT", offsetof(AdlQuantileAdlQuantile, SHORT), detail::integer()},
    {"HEDGE", offsetof(AdlQuantileAdlQuantile, HEDGE), detail::integer()},
    {"BOTH", offsetof(AdlQuantileAdlQuantile, BOTH), detail::integer()},
};
constexpr detail::ObjectTable adl_quantile_adl_quantile_table =
    detail::table_of<AdlQuantileAdlQuantile>("AdlQuantileAdlQuantile", adl_quantile_adl_quantile_fields);

constexpr detail::Field adl_quantile_fields[] = {
    {"symbol", offsetof(AdlQuantile, symbol), detail::string()},
    {"adlQuantile", offsetof(AdlQuantile, adlQuantile), detail::object(adl_quantile_adl_quantile_table)},
};
constexpr detail::ObjectTable adl_quantile_table = detail::table_of<AdlQuantile>("AdlQuantile", adl_quantile_fields);

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

constexpr detail::Field all_orders_request_fields[] = {
    {"symbol", offsetof(AllOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"pair", offsetof(AllOrdersRequest, pair), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(AllOrdersRequest, orderId), detail::integer(), detail::In::query},
    {"startTime", offsetof(AllOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(AllOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(AllOrdersRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable all_orders_request_table =
    detail::table_of<AllOrdersRequest>("AllOrdersRequest", all_orders_request_fields);

constexpr detail::Field order_fields[] = {
    {"avgPrice", offsetof(Order, avgPrice), detail::decimal()},
    {"clientOrderId", offsetof(Order, clientOrderId), detail::string()},
    {"cumBase", offsetof(Order, cumBase), detail::decimal()},
    {"executedQty", offsetof(Order, executedQty), detail::decimal()},
    {"orderId", offsetof(Order, orderId), detail::integer()},
    {"origQty", offsetof(Order, origQty), detail::decimal()},
    {"origType", offsetof(Order, origType), detail::string()},
    {"price", offsetof(Order, price), detail::decimal()},
    {"reduceOnly", offsetof(Order, reduceOnly), detail::boolean()},
    {"side", offsetof(Order, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(Order, positionSide), detail::string()},
    {"status", offsetof(Order, status), detail::string()},
    {"stopPrice", offsetof(Order, stopPrice), detail::decimal()},
    {"closePosition", offsetof(Order, closePosition), detail::boolean()},
    {"symbol", offsetof(Order, symbol), detail::string()},
    {"pair", offsetof(Order, pair), detail::string()},
    {"time", offsetof(Order, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(Order, timeInForce), detail::string()},
    {"type", offsetof(Order, type), detail::string()},
    {"activatePrice", offsetof(Order, activatePrice), detail::decimal()},
    {"priceRate", offsetof(Order, priceRate), detail::decimal()},
    {"updateTime", offsetof(Order, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(Order, workingType), detail::string()},
    {"priceProtect", offsetof(Order, priceProtect), detail::boolean()},
    {"priceMatch", offsetof(Order, priceMatch), detail::string()},
    {"selfTradePreventionMode", offsetof(Order, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::ListTable list_of_integer = detail::list_of<Optional<std::int64_t>>(detail::integer());
constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field cancel_multiple_orders_request_fields[] = {
    {"symbol", offsetof(CancelMultipleOrdersRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"orderIdList", offsetof(CancelMultipleOrdersRequest, orderIdList), detail::list(list_of_integer),
     detail::In::query, detail::ListStyle::json},
    {"origClientOrderIdList", offsetof(CancelMultipleOrdersRequest, origClientOrderIdList),
     detail::list(list_of_string), detail::In::query, detail::ListStyle::json},
};
constexpr detail::ObjectTable cancel_multiple_orders_request_table =
    detail::table_of<CancelMultipleOrdersRequest>("CancelMultipleOrdersRequest", cancel_multiple_orders_request_fields);

constexpr detail::Field cancel_multiple_orders_fields[] = {
    {"avgPrice", offsetof(CancelMultipleOrders, avgPrice), detail::decimal()},
    {"clientOrderId", offsetof(CancelMultipleOrders, clientOrderId), detail::string()},
    {"cumQty", offsetof(CancelMultipleOrders, cumQty), detail::decimal()},
    {"cumBase", offsetof(CancelMultipleOrders, cumBase), detail::decimal()},
    {"executedQty", offsetof(CancelMultipleOrders, executedQty), detail::decimal()},
    {"orderId", offsetof(CancelMultipleOrders, orderId), detail::integer()},
    {"origQty", offsetof(CancelMultipleOrders, origQty), detail::decimal()},
    {"origType", offsetof(CancelMultipleOrders, origType), detail::string()},
    {"price", offsetof(CancelMultipleOrders, price), detail::decimal()},
    {"reduceOnly", offsetof(CancelMultipleOrders, reduceOnly), detail::boolean()},
    {"side", offsetof(CancelMultipleOrders, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(CancelMultipleOrders, positionSide), detail::string()},
    {"status", offsetof(CancelMultipleOrders, status), detail::string()},
    {"stopPrice", offsetof(CancelMultipleOrders, stopPrice), detail::decimal()},
    {"closePosition", offsetof(CancelMultipleOrders, closePosition), detail::boolean()},
    {"symbol", offsetof(CancelMultipleOrders, symbol), detail::string()},
    {"timeInForce", offsetof(CancelMultipleOrders, timeInForce), detail::string()},
    {"type", offsetof(CancelMultipleOrders, type), detail::string()},
    {"activatePrice", offsetof(CancelMultipleOrders, activatePrice), detail::decimal()},
    {"priceRate", offsetof(CancelMultipleOrders, priceRate), detail::decimal()},
    {"workingType", offsetof(CancelMultipleOrders, workingType), detail::string()},
    {"priceProtect", offsetof(CancelMultipleOrders, priceProtect), detail::boolean()},
    {"priceMatch", offsetof(CancelMultipleOrders, priceMatch), detail::string()},
    {"selfTradePreventionMode", offsetof(CancelMultipleOrders, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"updateTime", offsetof(CancelMultipleOrders, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"code", offsetof(CancelMultipleOrders, code), detail::integer()},
    {"msg", offsetof(CancelMultipleOrders, msg), detail::string()},
};
constexpr detail::ObjectTable cancel_multiple_orders_table =
    detail::table_of<CancelMultipleOrders>("CancelMultipleOrders", cancel_multiple_orders_fields);

constexpr detail::Field place_multiple_orders_request_batch_orders_fields[] = {
    {"symbol", offsetof(PlaceMultipleOrdersRequestBatchOrders, symbol), detail::string(detail::Holder::required)},
    {"side", offsetof(PlaceMultipleOrdersRequestBatchOrders, side),
     detail::enumeration(binance::side_table, detail::Holder::required)},
    {"positionSide", offsetof(PlaceMultipleOrdersRequestBatchOrders, positionSide),
     detail::string(detail::Holder::optional)},
    {"type", offsetof(PlaceMultipleOrdersRequestBatchOrders, type),
     detail::enumeration(binance::type_table, detail::Holder::required)},
    {"timeInForce", offsetof(PlaceMultipleOrdersRequestBatchOrders, timeInForce),
     detail::enumeration(binance::time_in_force_table)},
    {"quantity", offsetof(PlaceMultipleOrdersRequestBatchOrders, quantity),
     detail::decimal(detail::Holder::required, detail::Wire::number)},
    {"reduceOnly", offsetof(PlaceMultipleOrdersRequestBatchOrders, reduceOnly),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"price", offsetof(PlaceMultipleOrdersRequestBatchOrders, price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"newClientOrderId", offsetof(PlaceMultipleOrdersRequestBatchOrders, newClientOrderId),
     detail::string(detail::Holder::optional)},
    {"stopPrice", offsetof(PlaceMultipleOrdersRequestBatchOrders, stopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"activationPrice", offsetof(PlaceMultipleOrdersRequestBatchOrders, activationPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"callbackRate", offsetof(PlaceMultipleOrdersRequestBatchOrders, callbackRate),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(PlaceMultipleOrdersRequestBatchOrders, workingType),
     detail::string(detail::Holder::optional)},
    {"priceProtect", offsetof(PlaceMultipleOrdersRequestBatchOrders, priceProtect),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"newOrderRespType", offsetof(PlaceMultipleOrdersRequestBatchOrders, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table)},
    {"priceMatch", offsetof(PlaceMultipleOrdersRequestBatchOrders, priceMatch),
     detail::string(detail::Holder::optional)},
    {"selfTradePreventionMode", offsetof(PlaceMultipleOrdersRequestBatchOrders, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable place_multiple_orders_request_batch_orders_table =
    detail::table_of<PlaceMultipleOrdersRequestBatchOrders>(
        "PlaceMultipleOrdersRequestBatchOrders", place_multiple_orders_request_batch_orders_fields);

constexpr detail::ListTable list_of_place_multiple_orders_request_batch_orders =
    detail::list_of<PlaceMultipleOrdersRequestBatchOrders>(
        detail::object(place_multiple_orders_request_batch_orders_table));

constexpr detail::Field place_multiple_orders_request_fields[] = {
    {"batchOrders", offsetof(PlaceMultipleOrdersRequest, batchOrders),
     detail::list(list_of_place_multiple_orders_request_batch_orders, detail::Holder::required), detail::In::form},
};
constexpr detail::ObjectTable place_multiple_orders_request_table =
    detail::table_of<PlaceMultipleOrdersRequest>("PlaceMultipleOrdersRequest", place_multiple_orders_request_fields);

constexpr detail::Field place_multiple_orders_fields[] = {
    {"clientOrderId", offsetof(PlaceMultipleOrders, clientOrderId), detail::string()},
    {"cumQty", offsetof(PlaceMultipleOrders, cumQty), detail::decimal()},
    {"cumBase", offsetof(PlaceMultipleOrders, cumBase), detail::decimal()},
    {"executedQty", offsetof(PlaceMultipleOrders, executedQty), detail::decimal()},
    {"orderId", offsetof(PlaceMultipleOrders, orderId), detail::integer()},
    {"avgPrice", offsetof(PlaceMultipleOrders, avgPrice), detail::decimal()},
    {"origQty", offsetof(PlaceMultipleOrders, origQty), detail::decimal()},
    {"price", offsetof(PlaceMultipleOrders, price), detail::decimal()},
    {"reduceOnly", offsetof(PlaceMultipleOrders, reduceOnly), detail::boolean()},
    {"side", offsetof(PlaceMultipleOrders, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(PlaceMultipleOrders, positionSide), detail::string()},
    {"status", offsetof(PlaceMultipleOrders, status), detail::string()},
    {"stopPrice", offsetof(PlaceMultipleOrders, stopPrice), detail::decimal()},
    {"symbol", offsetof(PlaceMultipleOrders, symbol), detail::string()},
    {"pair", offsetof(PlaceMultipleOrders, pair), detail::string()},
    {"timeInForce", offsetof(PlaceMultipleOrders, timeInForce), detail::enumeration(binance::time_in_force_table)},
    {"type", offsetof(PlaceMultipleOrders, type), detail::string()},
    {"origType", offsetof(PlaceMultipleOrders, origType), detail::string()},
    {"activatePrice", offsetof(PlaceMultipleOrders, activatePrice), detail::decimal()},
    {"priceRate", offsetof(PlaceMultipleOrders, priceRate), detail::decimal()},
    {"updateTime", offsetof(PlaceMultipleOrders, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(PlaceMultipleOrders, workingType), detail::string()},
    {"priceProtect", offsetof(PlaceMultipleOrders, priceProtect), detail::boolean()},
    {"priceMatch", offsetof(PlaceMultipleOrders, priceMatch), detail::string()},
    {"selfTradePreventionMode", offsetof(PlaceMultipleOrders, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"code", offsetof(PlaceMultipleOrders, code), detail::integer()},
    {"msg", offsetof(PlaceMultipleOrders, msg), detail::string()},
};
constexpr detail::ObjectTable place_multiple_orders_table =
    detail::table_of<PlaceMultipleOrders>("PlaceMultipleOrders", place_multiple_orders_fields);

constexpr detail::Field modify_multiple_orders_request_batch_orders_fields[] = {
    {"orderId", offsetof(ModifyMultipleOrdersRequestBatchOrders, orderId), detail::integer()},
    {"origClientOrderId", offsetof(ModifyMultipleOrdersRequestBatchOrders, origClientOrderId),
     detail::string(detail::Holder::optional)},
    {"symbol", offsetof(ModifyMultipleOrdersRequestBatchOrders, symbol), detail::string(detail::Holder::required)},
    {"side", offsetof(ModifyMultipleOrdersRequestBatchOrders, side),
     detail::enumeration(binance::side_table, detail::Holder::required)},
    {"quantity", offsetof(ModifyMultipleOrdersRequestBatchOrders, quantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(ModifyMultipleOrdersRequestBatchOrders, price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"recvWindow", offsetof(ModifyMultipleOrdersRequestBatchOrders, recvWindow), detail::integer()},
    {"timestamp", offsetof(ModifyMultipleOrdersRequestBatchOrders, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number)},
};
constexpr detail::ObjectTable modify_multiple_orders_request_batch_orders_table =
    detail::table_of<ModifyMultipleOrdersRequestBatchOrders>(
        "ModifyMultipleOrdersRequestBatchOrders", modify_multiple_orders_request_batch_orders_fields);

constexpr detail::ListTable list_of_modify_multiple_orders_request_batch_orders =
    detail::list_of<ModifyMultipleOrdersRequestBatchOrders>(
        detail::object(modify_multiple_orders_request_batch_orders_table));

constexpr detail::Field modify_multiple_orders_request_fields[] = {
    {"batchOrders", offsetof(ModifyMultipleOrdersRequest, batchOrders),
     detail::list(list_of_modify_multiple_orders_request_batch_orders, detail::Holder::required), detail::In::form},
};
constexpr detail::ObjectTable modify_multiple_orders_request_table =
    detail::table_of<ModifyMultipleOrdersRequest>("ModifyMultipleOrdersRequest", modify_multiple_orders_request_fields);

constexpr detail::Field modify_multiple_orders_fields[] = {
    {"orderId", offsetof(ModifyMultipleOrders, orderId), detail::integer()},
    {"symbol", offsetof(ModifyMultipleOrders, symbol), detail::string()},
    {"pair", offsetof(ModifyMultipleOrders, pair), detail::string()},
    {"status", offsetof(ModifyMultipleOrders, status), detail::string()},
    {"clientOrderId", offsetof(ModifyMultipleOrders, clientOrderId), detail::string()},
    {"price", offsetof(ModifyMultipleOrders, price), detail::decimal()},
    {"avgPrice", offsetof(ModifyMultipleOrders, avgPrice), detail::decimal()},
    {"origQty", offsetof(ModifyMultipleOrders, origQty), detail::decimal()},
    {"executedQty", offsetof(ModifyMultipleOrders, executedQty), detail::decimal()},
    {"cumQty", offsetof(ModifyMultipleOrders, cumQty), detail::decimal()},
    {"cumBase", offsetof(ModifyMultipleOrders, cumBase), detail::decimal()},
    {"timeInForce", offsetof(ModifyMultipleOrders, timeInForce), detail::string()},
    {"type", offsetof(ModifyMultipleOrders, type), detail::enumeration(binance::type_table)},
    {"reduceOnly", offsetof(ModifyMultipleOrders, reduceOnly), detail::boolean()},
    {"closePosition", offsetof(ModifyMultipleOrders, closePosition), detail::boolean()},
    {"side", offsetof(ModifyMultipleOrders, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(ModifyMultipleOrders, positionSide), detail::string()},
    {"stopPrice", offsetof(ModifyMultipleOrders, stopPrice), detail::decimal()},
    {"workingType", offsetof(ModifyMultipleOrders, workingType), detail::string()},
    {"priceProtect", offsetof(ModifyMultipleOrders, priceProtect), detail::boolean()},
    {"origType", offsetof(ModifyMultipleOrders, origType), detail::string()},
    {"priceMatch", offsetof(ModifyMultipleOrders, priceMatch), detail::string()},
    {"selfTradePreventionMode", offsetof(ModifyMultipleOrders, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"updateTime", offsetof(ModifyMultipleOrders, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"code", offsetof(ModifyMultipleOrders, code), detail::integer()},
    {"msg", offsetof(ModifyMultipleOrders, msg), detail::string()},
};
constexpr detail::ObjectTable modify_multiple_orders_table =
    detail::table_of<ModifyMultipleOrders>("ModifyMultipleOrders", modify_multiple_orders_fields);

constexpr detail::Field countdown_cancel_all_request_fields[] = {
    {"symbol", offsetof(CountdownCancelAllRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"countdownTime", offsetof(CountdownCancelAllRequest, countdownTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::form},
};
constexpr detail::ObjectTable countdown_cancel_all_request_table =
    detail::table_of<CountdownCancelAllRequest>("CountdownCancelAllRequest", countdown_cancel_all_request_fields);

constexpr detail::Field countdown_cancel_all_fields[] = {
    {"symbol", offsetof(CountdownCancelAll, symbol), detail::string()},
    {"countdownTime", offsetof(CountdownCancelAll, countdownTime), detail::string()},
};
constexpr detail::ObjectTable countdown_cancel_all_table =
    detail::table_of<CountdownCancelAll>("CountdownCancelAll", countdown_cancel_all_fields);

constexpr detail::Field force_orders_fields[] = {
    {"orderId", offsetof(ForceOrders, orderId), detail::integer()},
    {"symbol", offsetof(ForceOrders, symbol), detail::string()},
    {"pair", offsetof(ForceOrders, pair), detail::string()},
    {"status", offsetof(ForceOrders, status), detail::string()},
    {"clientOrderId", offsetof(ForceOrders, clientOrderId), detail::string()},
    {"price", offsetof(ForceOrders, price), detail::decimal()},
    {"avgPrice", offsetof(ForceOrders, avgPrice), detail::decimal()},
    {"origQty", offsetof(ForceOrders, origQty), detail::decimal()},
    {"executedQty", offsetof(ForceOrders, executedQty), detail::decimal()},
    {"cumBase", offsetof(ForceOrders, cumBase), detail::decimal()},
    {"timeInForce", offsetof(ForceOrders, timeInForce), detail::string()},
    {"type", offsetof(ForceOrders, type), detail::enumeration(binance::type_table)},
    {"reduceOnly", offsetof(ForceOrders, reduceOnly), detail::boolean()},
    {"closePosition", offsetof(ForceOrders, closePosition), detail::boolean()},
    {"side", offsetof(ForceOrders, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(ForceOrders, positionSide), detail::string()},
    {"stopPrice", offsetof(ForceOrders, stopPrice), detail::decimal()},
    {"workingType", offsetof(ForceOrders, workingType), detail::string()},
    {"priceProtect", offsetof(ForceOrders, priceProtect), detail::boolean()},
    {"origType", offsetof(ForceOrders, origType), detail::string()},
    {"time", offsetof(ForceOrders, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(ForceOrders, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable force_orders_table = detail::table_of<ForceOrders>("ForceOrders", force_orders_fields);

constexpr detail::Field change_initial_leverage_request_fields[] = {
    {"symbol", offsetof(ChangeInitialLeverageRequest, symbol), detail::string(detail::Holder::required),
     detail::In::form},
    {"leverage", offsetof(ChangeInitialLeverageRequest, leverage), detail::integer(detail::Holder::required),
     detail::In::form},
};
constexpr detail::ObjectTable change_initial_leverage_request_table =
    detail::table_of<ChangeInitialLeverageRequest>(
        "ChangeInitialLeverageRequest", change_initial_leverage_request_fields);

constexpr detail::Field change_initial_leverage_fields[] = {
    {"leverage", offsetof(ChangeInitialLeverage, leverage), detail::integer()},
    {"maxQty", offsetof(ChangeInitialLeverage, maxQty), detail::decimal()},
    {"symbol", offsetof(ChangeInitialLeverage, symbol), detail::string()},
};
constexpr detail::ObjectTable change_initial_leverage_table =
    detail::table_of<ChangeInitialLeverage>("ChangeInitialLeverage", change_initial_leverage_fields);

constexpr detail::Field change_margin_type_request_fields[] = {
    {"symbol", offsetof(ChangeMarginTypeRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"marginType", offsetof(ChangeMarginTypeRequest, marginType), detail::string(detail::Holder::required),
     detail::In::form},
};
constexpr detail::ObjectTable change_margin_type_request_table =
    detail::table_of<ChangeMarginTypeRequest>("ChangeMarginTypeRequest", change_margin_type_request_fields);

constexpr detail::Field change_margin_type_fields[] = {
    {"code", offsetof(ChangeMarginType, code), detail::integer()},
    {"msg", offsetof(ChangeMarginType, msg), detail::string()},
};
constexpr detail::ObjectTable change_margin_type_table =
    detail::table_of<ChangeMarginType>("ChangeMarginType", change_margin_type_fields);

constexpr detail::Field order_request_fields[] = {
    {"symbol", offsetof(OrderRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(OrderRequest, orderId), detail::integer(), detail::In::query},
    {"origClientOrderId", offsetof(OrderRequest, origClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields);

constexpr detail::Field open_orders_request_fields[] = {
    {"symbol", offsetof(OpenOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"pair", offsetof(OpenOrdersRequest, pair), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable open_orders_request_table =
    detail::table_of<OpenOrdersRequest>("OpenOrdersRequest", open_orders_request_fields);

constexpr detail::Field open_orders_fields[] = {
    {"avgPrice", offsetof(OpenOrders, avgPrice), detail::decimal()},
    {"clientOrderId", offsetof(OpenOrders, clientOrderId), detail::string()},
    {"cumBase", offsetof(OpenOrders, cumBase), detail::decimal()},
    {"executedQty", offsetof(OpenOrders, executedQty), detail::decimal()},
    {"orderId", offsetof(OpenOrders, orderId), detail::integer()},
    {"origQty", offsetof(OpenOrders, origQty), detail::decimal()},
    {"origType", offsetof(OpenOrders, origType), detail::string()},
    {"price", offsetof(OpenOrders, price), detail::decimal()},
    {"reduceOnly", offsetof(OpenOrders, reduceOnly), detail::boolean()},
    {"side", offsetof(OpenOrders, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(OpenOrders, positionSide), detail::string()},
    {"status", offsetof(OpenOrders, status), detail::string()},
    {"stopPrice", offsetof(OpenOrders, stopPrice), detail::decimal()},
    {"closePosition", offsetof(OpenOrders, closePosition), detail::boolean()},
    {"symbol", offsetof(OpenOrders, symbol), detail::string()},
    {"time", offsetof(OpenOrders, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(OpenOrders, timeInForce), detail::string()},
    {"type", offsetof(OpenOrders, type), detail::string()},
    {"activatePrice", offsetof(OpenOrders, activatePrice), detail::decimal()},
    {"priceRate", offsetof(OpenOrders, priceRate), detail::decimal()},
    {"updateTime", offsetof(OpenOrders, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(OpenOrders, workingType), detail::string()},
    {"priceProtect", offsetof(OpenOrders, priceProtect), detail::boolean()},
    {"priceMatch", offsetof(OpenOrders, priceMatch), detail::string()},
    {"selfTradePreventionMode", offsetof(OpenOrders, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable open_orders_table = detail::table_of<OpenOrders>("OpenOrders", open_orders_fields);

constexpr detail::Field cancel_order_fields[] = {
    {"avgPrice", offsetof(CancelOrder, avgPrice), detail::decimal()},
    {"clientOrderId", offsetof(CancelOrder, clientOrderId), detail::string()},
    {"cumQty", offsetof(CancelOrder, cumQty), detail::decimal()},
    {"cumBase", offsetof(CancelOrder, cumBase), detail::decimal()},
    {"executedQty", offsetof(CancelOrder, executedQty), detail::decimal()},
    {"orderId", offsetof(CancelOrder, orderId), detail::integer()},
    {"origQty", offsetof(CancelOrder, origQty), detail::decimal()},
    {"origType", offsetof(CancelOrder, origType), detail::string()},
    {"price", offsetof(CancelOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(CancelOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(CancelOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(CancelOrder, positionSide), detail::string()},
    {"status", offsetof(CancelOrder, status), detail::string()},
    {"stopPrice", offsetof(CancelOrder, stopPrice), detail::decimal()},
    {"closePosition", offsetof(CancelOrder, closePosition), detail::boolean()},
    {"symbol", offsetof(CancelOrder, symbol), detail::string()},
    {"pair", offsetof(CancelOrder, pair), detail::string()},
    {"timeInForce", offsetof(CancelOrder, timeInForce), detail::string()},
    {"type", offsetof(CancelOrder, type), detail::string()},
    {"activatePrice", offsetof(CancelOrder, activatePrice), detail::decimal()},
    {"priceRate", offsetof(CancelOrder, priceRate), detail::decimal()},
    {"updateTime", offsetof(CancelOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(CancelOrder, workingType), detail::string()},
    {"priceProtect", offsetof(CancelOrder, priceProtect), detail::boolean()},
    {"priceMatch", offsetof(CancelOrder, priceMatch), detail::string()},
    {"selfTradePreventionMode", offsetof(CancelOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable cancel_order_table = detail::table_of<CancelOrder>("CancelOrder", cancel_order_fields);

constexpr detail::Field new_order_request_fields[] = {
    {"symbol", offsetof(NewOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(NewOrderRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"positionSide", offsetof(NewOrderRequest, positionSide), detail::string(detail::Holder::optional),
     detail::In::form},
    {"type", offsetof(NewOrderRequest, type), detail::enumeration(binance::type_table, detail::Holder::required),
     detail::In::form},
    {"timeInForce", offsetof(NewOrderRequest, timeInForce), detail::enumeration(binance::time_in_force_table),
     detail::In::form},
    {"quantity", offsetof(NewOrderRequest, quantity), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"reduceOnly", offsetof(NewOrderRequest, reduceOnly), detail::boolean(detail::Holder::optional, detail::Wire::text),
     detail::In::form},
    {"price", offsetof(NewOrderRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"newClientOrderId", offsetof(NewOrderRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"stopPrice", offsetof(NewOrderRequest, stopPrice), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"closePosition", offsetof(NewOrderRequest, closePosition),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"activationPrice", offsetof(NewOrderRequest, activationPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"callbackRate", offsetof(NewOrderRequest, callbackRate),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"workingType", offsetof(NewOrderRequest, workingType), detail::string(detail::Holder::optional), detail::In::form},
    {"priceProtect", offsetof(NewOrderRequest, priceProtect),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"newOrderRespType", offsetof(NewOrderRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"priceMatch", offsetof(NewOrderRequest, priceMatch), detail::string(detail::Holder::optional), detail::In::form},
    {"selfTradePreventionMode", offsetof(NewOrderRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
};
constexpr detail::ObjectTable new_order_request_table =
    detail::table_of<NewOrderRequest>("NewOrderRequest", new_order_request_fields);

constexpr detail::Field new_order_fields[] = {
    {"clientOrderId", offsetof(NewOrder, clientOrderId), detail::string()},
    {"cumQty", offsetof(NewOrder, cumQty), detail::decimal()},
    {"cumBase", offsetof(NewOrder, cumBase), detail::decimal()},
    {"executedQty", offsetof(NewOrder, executedQty), detail::decimal()},
    {"orderId", offsetof(NewOrder, orderId), detail::integer()},
    {"avgPrice", offsetof(NewOrder, avgPrice), detail::decimal()},
    {"origQty", offsetof(NewOrder, origQty), detail::decimal()},
    {"price", offsetof(NewOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(NewOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(NewOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(NewOrder, positionSide), detail::string()},
    {"status", offsetof(NewOrder, status), detail::string()},
    {"stopPrice", offsetof(NewOrder, stopPrice), detail::decimal()},
    {"closePosition", offsetof(NewOrder, closePosition), detail::boolean()},
    {"symbol", offsetof(NewOrder, symbol), detail::string()},
    {"pair", offsetof(NewOrder, pair), detail::string()},
    {"timeInForce", offsetof(NewOrder, timeInForce), detail::enumeration(binance::time_in_force_table)},
    {"type", offsetof(NewOrder, type), detail::string()},
    {"origType", offsetof(NewOrder, origType), detail::string()},
    {"activatePrice", offsetof(NewOrder, activatePrice), detail::decimal()},
    {"priceRate", offsetof(NewOrder, priceRate), detail::decimal()},
    {"updateTime", offsetof(NewOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(NewOrder, workingType), detail::string()},
    {"priceProtect", offsetof(NewOrder, priceProtect), detail::boolean()},
    {"priceMatch", offsetof(NewOrder, priceMatch), detail::string()},
    {"selfTradePreventionMode", offsetof(NewOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable new_order_table = detail::table_of<NewOrder>("NewOrder", new_order_fields);

constexpr detail::Field modify_order_request_fields[] = {
    {"orderId", offsetof(ModifyOrderRequest, orderId), detail::integer(), detail::In::form},
    {"origClientOrderId", offsetof(ModifyOrderRequest, origClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"symbol", offsetof(ModifyOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(ModifyOrderRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"quantity", offsetof(ModifyOrderRequest, quantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"price", offsetof(ModifyOrderRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"priceMatch", offsetof(ModifyOrderRequest, priceMatch), detail::string(detail::Holder::optional),
     detail::In::form},
};
constexpr detail::ObjectTable modify_order_request_table =
    detail::table_of<ModifyOrderRequest>("ModifyOrderRequest", modify_order_request_fields);

constexpr detail::Field modify_order_fields[] = {
    {"orderId", offsetof(ModifyOrder, orderId), detail::integer()},
    {"symbol", offsetof(ModifyOrder, symbol), detail::string()},
    {"pair", offsetof(ModifyOrder, pair), detail::string()},
    {"status", offsetof(ModifyOrder, status), detail::string()},
    {"clientOrderId", offsetof(ModifyOrder, clientOrderId), detail::string()},
    {"price", offsetof(ModifyOrder, price), detail::decimal()},
    {"avgPrice", offsetof(ModifyOrder, avgPrice), detail::decimal()},
    {"origQty", offsetof(ModifyOrder, origQty), detail::decimal()},
    {"executedQty", offsetof(ModifyOrder, executedQty), detail::decimal()},
    {"cumQty", offsetof(ModifyOrder, cumQty), detail::decimal()},
    {"cumBase", offsetof(ModifyOrder, cumBase), detail::decimal()},
    {"timeInForce", offsetof(ModifyOrder, timeInForce), detail::string()},
    {"type", offsetof(ModifyOrder, type), detail::enumeration(binance::type_table)},
    {"reduceOnly", offsetof(ModifyOrder, reduceOnly), detail::boolean()},
    {"closePosition", offsetof(ModifyOrder, closePosition), detail::boolean()},
    {"side", offsetof(ModifyOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(ModifyOrder, positionSide), detail::string()},
    {"stopPrice", offsetof(ModifyOrder, stopPrice), detail::decimal()},
    {"workingType", offsetof(ModifyOrder, workingType), detail::string()},
    {"priceProtect", offsetof(ModifyOrder, priceProtect), detail::boolean()},
    {"origType", offsetof(ModifyOrder, origType), detail::string()},
    {"priceMatch", offsetof(ModifyOrder, priceMatch), detail::string()},
    {"selfTradePreventionMode", offsetof(ModifyOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"updateTime", offsetof(ModifyOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable modify_order_table = detail::table_of<ModifyOrder>("ModifyOrder", modify_order_fields);

constexpr detail::Field order_amendment_request_fields[] = {
    {"symbol", offsetof(OrderAmendmentRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(OrderAmendmentRequest, orderId), detail::integer(), detail::In::query},
    {"origClientOrderId", offsetof(OrderAmendmentRequest, origClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(OrderAmendmentRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(OrderAmendmentRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(OrderAmendmentRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable order_amendment_request_table =
    detail::table_of<OrderAmendmentRequest>("OrderAmendmentRequest", order_amendment_request_fields);

constexpr detail::Field order_amendment_amendment_price_fields[] = {
    {"before", offsetof(OrderAmendmentAmendmentPrice, before), detail::string()},
    {"after", offsetof(OrderAmendmentAmendmentPrice, after), detail::string()},
};
constexpr detail::ObjectTable order_amendment_amendment_price_table =
    detail::table_of<OrderAmendmentAmendmentPrice>(
        "OrderAmendmentAmendmentPrice", order_amendment_amendment_price_fields);

constexpr detail::Field order_amendment_amendment_orig_qty_fields[] = {
    {"before", offsetof(OrderAmendmentAmendmentOrigQty, before), detail::string()},
    {"after", offsetof(OrderAmendmentAmendmentOrigQty, after), detail::string()},
};
constexpr detail::ObjectTable order_amendment_amendment_orig_qty_table =
    detail::table_of<OrderAmendmentAmendmentOrigQty>(
        "OrderAmendmentAmendmentOrigQty", order_amendment_amendment_orig_qty_fields);

constexpr detail::Field order_amendment_amendment_fields[] = {
    {"price", offsetof(OrderAmendmentAmendment, price), detail::object(order_amendment_amendment_price_table)},
    {"origQty", offsetof(OrderAmendmentAmendment, origQty), detail::object(order_amendment_amendment_orig_qty_table)},
    {"count", offsetof(OrderAmendmentAmendment, count), detail::integer()},
};
constexpr detail::ObjectTable order_amendment_amendment_table =
    detail::table_of<OrderAmendmentAmendment>("OrderAmendmentAmendment", order_amendment_amendment_fields);

constexpr detail::Field order_amendment_fields[] = {
    {"amendmentId", offsetof(OrderAmendment, amendmentId), detail::integer()},
    {"symbol", offsetof(OrderAmendment, symbol), detail::string()},
    {"pair", offsetof(OrderAmendment, pair), detail::string()},
    {"orderId", offsetof(OrderAmendment, orderId), detail::integer()},
    {"clientOrderId", offsetof(OrderAmendment, clientOrderId), detail::string()},
    {"time", offsetof(OrderAmendment, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"amendment", offsetof(OrderAmendment, amendment), detail::object(order_amendment_amendment_table)},
};
constexpr detail::ObjectTable order_amendment_table =
    detail::table_of<OrderAmendment>("OrderAmendment", order_amendment_fields);

constexpr detail::Field modify_isolated_position_margin_request_fields[] = {
    {"symbol", offsetof(ModifyIsolatedPositionMarginRequest, symbol), detail::string(detail::Holder::required),
     detail::In::form},
    {"positionSide", offsetof(ModifyIsolatedPositionMarginRequest, positionSide),
     detail::string(detail::Holder::optional), detail::In::form},
    {"amount", offsetof(ModifyIsolatedPositionMarginRequest, amount),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"type", offsetof(ModifyIsolatedPositionMarginRequest, type), detail::integer(detail::Holder::required),
     detail::In::form},
};
constexpr detail::ObjectTable modify_isolated_position_margin_request_table =
    detail::table_of<ModifyIsolatedPositionMarginRequest>(
        "ModifyIsolatedPositionMarginRequest", modify_isolated_position_margin_request_fields);

constexpr detail::Field modify_isolated_position_margin_fields[] = {
    {"amount", offsetof(ModifyIsolatedPositionMargin, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"code", offsetof(ModifyIsolatedPositionMargin, code), detail::integer()},
    {"msg", offsetof(ModifyIsolatedPositionMargin, msg), detail::string()},
    {"type", offsetof(ModifyIsolatedPositionMargin, type), detail::integer()},
};
constexpr detail::ObjectTable modify_isolated_position_margin_table =
    detail::table_of<ModifyIsolatedPositionMargin>(
        "ModifyIsolatedPositionMargin", modify_isolated_position_margin_fields);

constexpr detail::Field position_margin_history_request_fields[] = {
    {"symbol", offsetof(PositionMarginHistoryRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"type", offsetof(PositionMarginHistoryRequest, type), detail::integer(), detail::In::query},
    {"startTime", offsetof(PositionMarginHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(PositionMarginHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(PositionMarginHistoryRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable position_margin_history_request_table =
    detail::table_of<PositionMarginHistoryRequest>(
        "PositionMarginHistoryRequest", position_margin_history_request_fields);

constexpr detail::Field position_margin_history_fields[] = {
    {"amount", offsetof(PositionMarginHistory, amount), detail::decimal()},
    {"asset", offsetof(PositionMarginHistory, asset), detail::string()},
    {"symbol", offsetof(PositionMarginHistory, symbol), detail::string()},
    {"time", offsetof(PositionMarginHistory, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(PositionMarginHistory, type), detail::integer()},
    {"positionSide", offsetof(PositionMarginHistory, positionSide), detail::string()},
};
constexpr detail::ObjectTable position_margin_history_table =
    detail::table_of<PositionMarginHistory>("PositionMarginHistory", position_margin_history_fields);

constexpr detail::Field position_risk_request_fields[] = {
    {"marginAsset", offsetof(PositionRiskRequest, marginAsset), detail::string(detail::Holder::optional),
     detail::In::query},
    {"pair", offsetof(PositionRiskRequest, pair), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable position_risk_request_table =
    detail::table_of<PositionRiskRequest>("PositionRiskRequest", position_risk_request_fields);

constexpr detail::Field position_risk_fields[] = {
    {"symbol", offsetof(PositionRisk, symbol), detail::string()},
    {"positionAmt", offsetof(PositionRisk, positionAmt), detail::decimal()},
    {"entryPrice", offsetof(PositionRisk, entryPrice), detail::decimal()},
    {"breakEvenPrice", offsetof(PositionRisk, breakEvenPrice), detail::decimal()},
    {"markPrice", offsetof(PositionRisk, markPrice), detail::decimal()},
    {"unRealizedProfit", offsetof(PositionRisk, unRealizedProfit), detail::decimal()},
    {"liquidationPrice", offsetof(PositionRisk, liquidationPrice), detail::decimal()},
    {"leverage", offsetof(PositionRisk, leverage), detail::decimal()},
    {"maxQty", offsetof(PositionRisk, maxQty), detail::decimal()},
    {"marginType", offsetof(PositionRisk, marginType), detail::string()},
    {"isolatedMargin", offsetof(PositionRisk, isolatedMargin), detail::decimal()},
    {"isAutoAddMargin", offsetof(PositionRisk, isAutoAddMargin),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"positionSide", offsetof(PositionRisk, positionSide), detail::string()},
    {"updateTime", offsetof(PositionRisk, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable position_risk_table =
    detail::table_of<PositionRisk>("PositionRisk", position_risk_fields);

constexpr detail::Field change_position_mode_request_fields[] = {
    {"dualSidePosition", offsetof(ChangePositionModeRequest, dualSidePosition),
     detail::boolean(detail::Holder::required, detail::Wire::text), detail::In::form},
};
constexpr detail::ObjectTable change_position_mode_request_table =
    detail::table_of<ChangePositionModeRequest>("ChangePositionModeRequest", change_position_mode_request_fields);

constexpr detail::Field change_position_mode_fields[] = {
    {"code", offsetof(ChangePositionMode, code), detail::integer()},
    {"msg", offsetof(ChangePositionMode, msg), detail::string()},
};
constexpr detail::ObjectTable change_position_mode_table =
    detail::table_of<ChangePositionMode>("ChangePositionMode", change_position_mode_fields);

constexpr detail::Field user_trades_request_fields[] = {
    {"symbol", offsetof(UserTradesRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"pair", offsetof(UserTradesRequest, pair), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(UserTradesRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(UserTradesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(UserTradesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"fromId", offsetof(UserTradesRequest, fromId), detail::integer(), detail::In::query},
    {"limit", offsetof(UserTradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable user_trades_request_table =
    detail::table_of<UserTradesRequest>("UserTradesRequest", user_trades_request_fields);

constexpr detail::ListTable list_of_adl_quantile = detail::list_of<AdlQuantile>(detail::object(adl_quantile_table));
constexpr detail::Type adl_quantile_reply = detail::list(list_of_adl_quantile);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit adl_quantile_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation adl_quantile_operation{
    .id = "coinm/trade.adl_quantile",
    .method = "GET",
    .path = "/dapi/v1/adlQuantile",
    .auth = detail::Auth::private_,
    .limits = adl_quantile_limits,
    .request = &adl_quantile_request_table,
    .reply = &adl_quantile_reply,
    .product = 2,
};

constexpr detail::Type cancel_all_open_orders_reply = detail::object(cancel_all_open_orders_table);
constexpr detail::Limit cancel_all_open_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation cancel_all_open_orders_operation{
    .id = "coinm/trade.cancel_all_open_orders",
    .method = "DELETE",
    .path = "/dapi/v1/allOpenOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_open_orders_limits,
    .request = &cancel_all_open_orders_request_table,
    .reply = &cancel_all_open_orders_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_order = detail::list_of<Order>(detail::object(order_table));
constexpr detail::Type all_orders_reply = detail::list(list_of_order);
constexpr detail::LimitCondition when_symbol_given[] = {{.field = "symbol", .given = true}};
constexpr detail::LimitCondition when_not_symbol_given[] = {{.field = "symbol", .given = true, .negated = true}};
constexpr detail::Limit all_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "coinm_ip", .weight = 20},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "coinm_ip", .weight = 40},
};
constexpr detail::Operation all_orders_operation{
    .id = "coinm/trade.all_orders",
    .method = "GET",
    .path = "/dapi/v1/allOrders",
    .auth = detail::Auth::private_,
    .limits = all_orders_limits,
    .request = &all_orders_request_table,
    .reply = &all_orders_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_cancel_multiple_orders =
    detail::list_of<CancelMultipleOrders>(detail::object(cancel_multiple_orders_table));
constexpr detail::Type cancel_multiple_orders_reply = detail::list(list_of_cancel_multiple_orders);
constexpr detail::Limit cancel_multiple_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr std::string_view cancel_multiple_orders_lists[] = {"orderIdList", "origClientOrderIdList"};
constexpr detail::Operation cancel_multiple_orders_operation{
    .id = "coinm/trade.cancel_multiple_orders",
    .method = "DELETE",
    .path = "/dapi/v1/batchOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_multiple_orders_limits,
    .request = &cancel_multiple_orders_request_table,
    .reply = &cancel_multiple_orders_reply,
    .batch = true,
    .batch_lists = cancel_multiple_orders_lists,
    .product = 2,
};

constexpr detail::ListTable list_of_place_multiple_orders =
    detail::list_of<PlaceMultipleOrders>(detail::object(place_multiple_orders_table));
constexpr detail::Type place_multiple_orders_reply = detail::list(list_of_place_multiple_orders);
constexpr detail::Limit place_multiple_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 5},
};
constexpr std::string_view place_multiple_orders_lists[] = {"batchOrders"};
constexpr detail::Operation place_multiple_orders_operation{
    .id = "coinm/trade.place_multiple_orders",
    .method = "POST",
    .path = "/dapi/v1/batchOrders",
    .auth = detail::Auth::private_,
    .limits = place_multiple_orders_limits,
    .request = &place_multiple_orders_request_table,
    .reply = &place_multiple_orders_reply,
    .batch = true,
    .batch_lists = place_multiple_orders_lists,
    .product = 2,
};

constexpr detail::ListTable list_of_modify_multiple_orders =
    detail::list_of<ModifyMultipleOrders>(detail::object(modify_multiple_orders_table));
constexpr detail::Type modify_multiple_orders_reply = detail::list(list_of_modify_multiple_orders);
constexpr detail::Limit modify_multiple_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 5},
};
constexpr std::string_view modify_multiple_orders_lists[] = {"batchOrders"};
constexpr detail::Operation modify_multiple_orders_operation{
    .id = "coinm/trade.modify_multiple_orders",
    .method = "PUT",
    .path = "/dapi/v1/batchOrders",
    .auth = detail::Auth::private_,
    .limits = modify_multiple_orders_limits,
    .request = &modify_multiple_orders_request_table,
    .reply = &modify_multiple_orders_reply,
    .batch = true,
    .batch_lists = modify_multiple_orders_lists,
    .product = 2,
};

constexpr detail::Type countdown_cancel_all_reply = detail::object(countdown_cancel_all_table);
constexpr detail::Limit countdown_cancel_all_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 10},
};
constexpr detail::Operation countdown_cancel_all_operation{
    .id = "coinm/trade.countdown_cancel_all",
    .method = "POST",
    .path = "/dapi/v1/countdownCancelAll",
    .auth = detail::Auth::private_,
    .limits = countdown_cancel_all_limits,
    .request = &countdown_cancel_all_request_table,
    .reply = &countdown_cancel_all_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_force_orders = detail::list_of<ForceOrders>(detail::object(force_orders_table));
constexpr detail::Type force_orders_reply = detail::list(list_of_force_orders);
constexpr detail::Limit force_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "coinm_ip", .weight = 20},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "coinm_ip", .weight = 50},
};
constexpr detail::Operation force_orders_operation{
    .id = "coinm/trade.force_orders",
    .method = "GET",
    .path = "/dapi/v1/forceOrders",
    .auth = detail::Auth::private_,
    .limits = force_orders_limits,
    .reply = &force_orders_reply,
    .product = 2,
};

constexpr detail::Type change_initial_leverage_reply = detail::object(change_initial_leverage_table);
constexpr detail::Limit change_initial_leverage_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation change_initial_leverage_operation{
    .id = "coinm/trade.change_initial_leverage",
    .method = "POST",
    .path = "/dapi/v1/leverage",
    .auth = detail::Auth::private_,
    .limits = change_initial_leverage_limits,
    .request = &change_initial_leverage_request_table,
    .reply = &change_initial_leverage_reply,
    .product = 2,
};

constexpr detail::Type change_margin_type_reply = detail::object(change_margin_type_table);
constexpr detail::Limit change_margin_type_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation change_margin_type_operation{
    .id = "coinm/trade.change_margin_type",
    .method = "POST",
    .path = "/dapi/v1/marginType",
    .auth = detail::Auth::private_,
    .limits = change_margin_type_limits,
    .request = &change_margin_type_request_table,
    .reply = &change_margin_type_reply,
    .product = 2,
};

constexpr detail::Type open_order_reply = detail::object(order_table);
constexpr detail::Limit open_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation open_order_operation{
    .id = "coinm/trade.open_order",
    .method = "GET",
    .path = "/dapi/v1/openOrder",
    .auth = detail::Auth::private_,
    .limits = open_order_limits,
    .request = &order_request_table,
    .reply = &open_order_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_open_orders = detail::list_of<OpenOrders>(detail::object(open_orders_table));
constexpr detail::Type open_orders_reply = detail::list(list_of_open_orders);
constexpr detail::Limit open_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "coinm_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "coinm_ip", .weight = 40},
};
constexpr detail::Operation open_orders_operation{
    .id = "coinm/trade.open_orders",
    .method = "GET",
    .path = "/dapi/v1/openOrders",
    .auth = detail::Auth::private_,
    .limits = open_orders_limits,
    .request = &open_orders_request_table,
    .reply = &open_orders_reply,
    .product = 2,
};

constexpr detail::Type cancel_order_reply = detail::object(cancel_order_table);
constexpr detail::Limit cancel_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation cancel_order_operation{
    .id = "coinm/trade.cancel_order",
    .method = "DELETE",
    .path = "/dapi/v1/order",
    .auth = detail::Auth::private_,
    .limits = cancel_order_limits,
    .request = &order_request_table,
    .reply = &cancel_order_reply,
    .product = 2,
};

constexpr detail::Type order_reply = detail::object(order_table);
constexpr detail::Limit order_limits[] = {{.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"}};
constexpr detail::Operation order_operation{
    .id = "coinm/trade.order",
    .method = "GET",
    .path = "/dapi/v1/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
    .product = 2,
};

constexpr detail::Type new_order_reply = detail::object(new_order_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit new_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_user, .pool = "coinm_orders"},
};
constexpr detail::Operation new_order_operation{
    .id = "coinm/trade.new_order",
    .method = "POST",
    .path = "/dapi/v1/order",
    .auth = detail::Auth::private_,
    .limits = new_order_limits,
    .request = &new_order_request_table,
    .reply = &new_order_reply,
    .product = 2,
};

constexpr detail::Type modify_order_reply = detail::object(modify_order_table);
constexpr detail::Limit modify_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation modify_order_operation{
    .id = "coinm/trade.modify_order",
    .method = "PUT",
    .path = "/dapi/v1/order",
    .auth = detail::Auth::private_,
    .limits = modify_order_limits,
    .request = &modify_order_request_table,
    .reply = &modify_order_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_order_amendment =
    detail::list_of<OrderAmendment>(detail::object(order_amendment_table));
constexpr detail::Type order_amendment_reply = detail::list(list_of_order_amendment);
constexpr detail::Limit order_amendment_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation order_amendment_operation{
    .id = "coinm/trade.order_amendment",
    .method = "GET",
    .path = "/dapi/v1/orderAmendment",
    .auth = detail::Auth::private_,
    .limits = order_amendment_limits,
    .request = &order_amendment_request_table,
    .reply = &order_amendment_reply,
    .product = 2,
};

constexpr detail::Type modify_isolated_position_margin_reply = detail::object(modify_isolated_position_margin_table);
constexpr detail::Limit modify_isolated_position_margin_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation modify_isolated_position_margin_operation{
    .id = "coinm/trade.modify_isolated_position_margin",
    .method = "POST",
    .path = "/dapi/v1/positionMargin",
    .auth = detail::Auth::private_,
    .limits = modify_isolated_position_margin_limits,
    .request = &modify_isolated_position_margin_request_table,
    .reply = &modify_isolated_position_margin_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_position_margin_history =
    detail::list_of<PositionMarginHistory>(detail::object(position_margin_history_table));
constexpr detail::Type position_margin_history_reply = detail::list(list_of_position_margin_history);
constexpr detail::Limit position_margin_history_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation position_margin_history_operation{
    .id = "coinm/trade.position_margin_history",
    .method = "GET",
    .path = "/dapi/v1/positionMargin/history",
    .auth = detail::Auth::private_,
    .limits = position_margin_history_limits,
    .request = &position_margin_history_request_table,
    .reply = &position_margin_history_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_position_risk = detail::list_of<PositionRisk>(detail::object(position_risk_table));
constexpr detail::Type position_risk_reply = detail::list(list_of_position_risk);
constexpr detail::Limit position_risk_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation position_risk_operation{
    .id = "coinm/trade.position_risk",
    .method = "GET",
    .path = "/dapi/v1/positionRisk",
    .auth = detail::Auth::private_,
    .limits = position_risk_limits,
    .request = &position_risk_request_table,
    .reply = &position_risk_reply,
    .product = 2,
};

constexpr detail::Type change_position_mode_reply = detail::object(change_position_mode_table);
constexpr detail::Limit change_position_mode_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation change_position_mode_operation{
    .id = "coinm/trade.change_position_mode",
    .method = "POST",
    .path = "/dapi/v1/positionSide/dual",
    .auth = detail::Auth::private_,
    .limits = change_position_mode_limits,
    .request = &change_position_mode_request_table,
    .reply = &change_position_mode_reply,
    .product = 2,
};

constexpr detail::Limit user_trades_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "coinm_ip", .weight = 20},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "coinm_ip", .weight = 40},
};
constexpr detail::Operation user_trades_operation{
    .id = "coinm/trade.user_trades",
    .method = "GET",
    .path = "/dapi/v1/userTrades",
    .auth = detail::Auth::private_,
    .limits = user_trades_limits,
    .request = &user_trades_request_table,
    .product = 2,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AdlQuantile>> Api::adl_quantile(AdlQuantileRequest request) const {
    return {core_, adl_quantile_operation, &request};
}

Call<CancelAllOpenOrders> Api::cancel_all_open_orders(CancelAllOpenOrdersRequest request) const {
    return {core_, cancel_all_open_orders_operation, &request};
}

Call<Vector<Order>> Api::all_orders(AllOrdersRequest request) const {
    return {core_, all_orders_operation, &request};
}

Call<Batch<CancelMultipleOrders>> Api::cancel_multiple_orders(CancelMultipleOrdersRequest request) const {
    return {core_, cancel_multiple_orders_operation, &request};
}

Call<Batch<PlaceMultipleOrders>> Api::place_multiple_orders(PlaceMultipleOrdersRequest request) const {
    return {core_, place_multiple_orders_operation, &request};
}

Call<Batch<ModifyMultipleOrders>> Api::modify_multiple_orders(ModifyMultipleOrdersRequest request) const {
    return {core_, modify_multiple_orders_operation, &request};
}

Call<CountdownCancelAll> Api::countdown_cancel_all(CountdownCancelAllRequest request) const {
    return {core_, countdown_cancel_all_operation, &request};
}

Call<Vector<ForceOrders>> Api::force_orders() const {
    return {core_, force_orders_operation, nullptr};
}

Call<ChangeInitialLeverage> Api::change_initial_leverage(ChangeInitialLeverageRequest request) const {
    return {core_, change_initial_leverage_operation, &request};
}

Call<ChangeMarginType> Api::change_margin_type(ChangeMarginTypeRequest request) const {
    return {core_, change_margin_type_operation, &request};
}

Call<Order> Api::open_order(OrderRequest request) const {
    return {core_, open_order_operation, &request};
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

Call<ModifyOrder> Api::modify_order(ModifyOrderRequest request) const {
    return {core_, modify_order_operation, &request};
}

Call<Vector<OrderAmendment>> Api::order_amendment(OrderAmendmentRequest request) const {
    return {core_, order_amendment_operation, &request};
}

Call<ModifyIsolatedPositionMargin>
Api::modify_isolated_position_margin(ModifyIsolatedPositionMarginRequest request) const {
    return {core_, modify_isolated_position_margin_operation, &request};
}

Call<Vector<PositionMarginHistory>> Api::position_margin_history(PositionMarginHistoryRequest request) const {
    return {core_, position_margin_history_operation, &request};
}

Call<Vector<PositionRisk>> Api::position_risk(PositionRiskRequest request) const {
    return {core_, position_risk_operation, &request};
}

Call<ChangePositionMode> Api::change_position_mode(ChangePositionModeRequest request) const {
    return {core_, change_position_mode_operation, &request};
}

Call<Acknowledged> Api::user_trades(UserTradesRequest request) const {
    return {core_, user_trades_operation, &request};
}

const detail::ObjectTable& exbind_table(const AdlQuantileRequest*) { return adl_quantile_request_table; }
const detail::ObjectTable& exbind_table(const AdlQuantileAdlQuantile*) { return adl_quantile_adl_quantile_table; }
const detail::ObjectTable& exbind_table(const AdlQuantile*) { return adl_quantile_table; }
const detail::ObjectTable& exbind_table(const CancelAllOpenOrdersRequest*) {
    return cancel_all_open_orders_request_table;
}
const detail::ObjectTable& exbind_table(const CancelAllOpenOrders*) { return cancel_all_open_orders_table; }
const detail::ObjectTable& exbind_table(const AllOrdersRequest*) { return all_orders_request_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const CancelMultipleOrdersRequest*) {
    return cancel_multiple_orders_request_table;
}
const detail::ObjectTable& exbind_table(const CancelMultipleOrders*) { return cancel_multiple_orders_table; }
const detail::ObjectTable& exbind_table(const PlaceMultipleOrdersRequestBatchOrders*) {
    return place_multiple_orders_request_batch_orders_table;
}
const detail::ObjectTable& exbind_table(const PlaceMultipleOrdersRequest*) {
    return place_multiple_orders_request_table;
}
const detail::ObjectTable& exbind_table(const PlaceMultipleOrders*) { return place_multiple_orders_table; }
const detail::ObjectTable& exbind_table(const ModifyMultipleOrdersRequestBatchOrders*) {
    return modify_multiple_orders_request_batch_orders_table;
}
const detail::ObjectTable& exbind_table(const ModifyMultipleOrdersRequest*) {
    return modify_multiple_orders_request_table;
}
const detail::ObjectTable& exbind_table(const ModifyMultipleOrders*) { return modify_multiple_orders_table; }
const detail::ObjectTable& exbind_table(const CountdownCancelAllRequest*) { return countdown_cancel_all_request_table; }
const detail::ObjectTable& exbind_table(const CountdownCancelAll*) { return countdown_cancel_all_table; }
const detail::ObjectTable& exbind_table(const ForceOrders*) { return force_orders_table; }
const detail::ObjectTable& exbind_table(const ChangeInitialLeverageRequest*) {
    return change_initial_leverage_request_table;
}
const detail::ObjectTable& exbind_table(const ChangeInitialLeverage*) { return change_initial_leverage_table; }
const detail::ObjectTable& exbind_table(const ChangeMarginTypeRequest*) { return change_margin_type_request_table; }
const detail::ObjectTable& exbind_table(const ChangeMarginType*) { return change_margin_type_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const OpenOrdersRequest*) { return open_orders_request_table; }
const detail::ObjectTable& exbind_table(const OpenOrders*) { return open_orders_table; }
const detail::ObjectTable& exbind_table(const CancelOrder*) { return cancel_order_table; }
const detail::ObjectTable& exbind_table(const NewOrderRequest*) { return new_order_request_table; }
const detail::ObjectTable& exbind_table(const NewOrder*) { return new_order_table; }
const detail::ObjectTable& exbind_table(const ModifyOrderRequest*) { return modify_order_request_table; }
const detail::ObjectTable& exbind_table(const ModifyOrder*) { return modify_order_table; }
const detail::ObjectTable& exbind_table(const OrderAmendmentRequest*) { return order_amendment_request_table; }
const detail::ObjectTable& exbind_table(const OrderAmendmentAmendmentPrice*) {
    return order_amendment_amendment_price_table;
}
const detail::ObjectTable& exbind_table(const OrderAmendmentAmendmentOrigQty*) {
    return order_amendment_amendment_orig_qty_table;
}
const detail::ObjectTable& exbind_table(const OrderAmendmentAmendment*) { return order_amendment_amendment_table; }
const detail::ObjectTable& exbind_table(const OrderAmendment*) { return order_amendment_table; }
const detail::ObjectTable& exbind_table(const ModifyIsolatedPositionMarginRequest*) {
    return modify_isolated_position_margin_request_table;
}
const detail::ObjectTable& exbind_table(const ModifyIsolatedPositionMargin*) {
    return modify_isolated_position_margin_table;
}
const detail::ObjectTable& exbind_table(const PositionMarginHistoryRequest*) {
    return position_margin_history_request_table;
}
const detail::ObjectTable& exbind_table(const PositionMarginHistory*) { return position_margin_history_table; }
const detail::ObjectTable& exbind_table(const PositionRiskRequest*) { return position_risk_request_table; }
const detail::ObjectTable& exbind_table(const PositionRisk*) { return position_risk_table; }
const detail::ObjectTable& exbind_table(const ChangePositionModeRequest*) { return change_position_mode_request_table; }
const detail::ObjectTable& exbind_table(const ChangePositionMode*) { return change_position_mode_table; }
const detail::ObjectTable& exbind_table(const UserTradesRequest*) { return user_trades_request_table; }

}  // namespace exbind::binance::coinm::trade
