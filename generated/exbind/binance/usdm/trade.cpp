// Generated from specs/binance/usdm/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/usdm/trade.hpp"

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

namespace exbind::inline v0_1::binance::usdm::trade {
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

constexpr detail::Field cancel_all_algo_open_orders_request_fields[] = {
    {"symbol", offsetof(CancelAllAlgoOpenOrdersRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_all_algo_open_orders_request_table =
    detail::table_of<CancelAllAlgoOpenOrdersRequest>(
        "CancelAllAlgoOpenOrdersRequest", cancel_all_algo_open_orders_request_fields);

constexpr detail::Field cancel_all_algo_open_orders_fields[] = {
    {"code", offsetof(CancelAllAlgoOpenOrders, code), detail::integer()},
    {"msg", offsetof(CancelAllAlgoOpenOrders, msg), detail::string()},
};
constexpr detail::ObjectTable cancel_all_algo_open_orders_table =
    detail::table_of<CancelAllAlgoOpenOrders>("CancelAllAlgoOpenOrders", cancel_all_algo_open_orders_fields);

constexpr detail::Field cancel_algo_order_request_fields[] = {
    {"algoId", offsetof(CancelAlgoOrderRequest, algoId), detail::integer(), detail::In::query},
    {"clientAlgoId", offsetof(CancelAlgoOrderRequest, clientAlgoId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_algo_order_request_table =
    detail::table_of<CancelAlgoOrderRequest>("CancelAlgoOrderRequest", cancel_algo_order_request_fields);

constexpr detail::Field cancel_algo_order_fields[] = {
    {"algoId", offsetof(CancelAlgoOrder, algoId), detail::integer()},
    {"clientAlgoId", offsetof(CancelAlgoOrder, clientAlgoId), detail::string()},
    {"code", offsetof(CancelAlgoOrder, code), detail::string()},
    {"msg", offsetof(CancelAlgoOrder, msg), detail::string()},
};
constexpr detail::ObjectTable cancel_algo_order_table =
    detail::table_of<CancelAlgoOrder>("CancelAlgoOrder", cancel_algo_order_fields);

constexpr detail::Field algo_order_request_fields[] = {
    {"algoId", offsetof(AlgoOrderRequest, algoId), detail::integer(), detail::In::query},
    {"clientAlgoId", offsetof(AlgoOrderRequest, clientAlgoId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable algo_order_request_table =
    detail::table_of<AlgoOrderRequest>("AlgoOrderRequest", algo_order_request_fields);

constexpr detail::Field algo_order_fields[] = {
    {"algoId", offsetof(AlgoOrder, algoId), detail::integer()},
    {"clientAlgoId", offsetof(AlgoOrder, clientAlgoId), detail::string()},
    {"algoType", offsetof(AlgoOrder, algoType), detail::string()},
    {"orderType", offsetof(AlgoOrder, orderType), detail::string()},
    {"symbol", offsetof(AlgoOrder, symbol), detail::string()},
    {"side", offsetof(AlgoOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(AlgoOrder, positionSide), detail::string()},
    {"timeInForce", offsetof(AlgoOrder, timeInForce), detail::string()},
    {"quantity", offsetof(AlgoOrder, quantity), detail::decimal()},
    {"algoStatus", offsetof(AlgoOrder, algoStatus), detail::string()},
    {"actualOrderId", offsetof(AlgoOrder, actualOrderId), detail::string()},
    {"actualPrice", offsetof(AlgoOrder, actualPrice), detail::decimal()},
    {"triggerPrice", offsetof(AlgoOrder, triggerPrice), detail::decimal()},
    {"price", offsetof(AlgoOrder, price), detail::decimal()},
    {"icebergQuantity", offsetof(AlgoOrder, icebergQuantity), detail::decimal()},
    {"tpTriggerPrice", offsetof(AlgoOrder, tpTriggerPrice), detail::decimal()},
    {"tpPrice", offsetof(AlgoOrder, tpPrice), detail::decimal()},
    {"slTriggerPrice", offsetof(AlgoOrder, slTriggerPrice), detail::decimal()},
    {"slPrice", offsetof(AlgoOrder, slPrice), detail::decimal()},
    {"tpOrderType", offsetof(AlgoOrder, tpOrderType), detail::string()},
    {"selfTradePreventionMode", offsetof(AlgoOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"workingType", offsetof(AlgoOrder, workingType), detail::string()},
    {"priceMatch", offsetof(AlgoOrder, priceMatch), detail::string()},
    {"closePosition", offsetof(AlgoOrder, closePosition), detail::boolean()},
    {"priceProtect", offsetof(AlgoOrder, priceProtect), detail::boolean()},
    {"reduceOnly", offsetof(AlgoOrder, reduceOnly), detail::boolean()},
    {"createTime", offsetof(AlgoOrder, createTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(AlgoOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"triggerTime", offsetof(AlgoOrder, triggerTime), detail::integer()},
    {"goodTillDate", offsetof(AlgoOrder, goodTillDate), detail::integer()},
};
constexpr detail::ObjectTable algo_order_table = detail::table_of<AlgoOrder>("AlgoOrder", algo_order_fields);

constexpr detail::Field new_algo_order_request_fields[] = {
    {"algoType", offsetof(NewAlgoOrderRequest, algoType), detail::string(detail::Holder::required), detail::In::form},
    {"symbol", offsetof(NewAlgoOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(NewAlgoOrderRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"positionSide", offsetof(NewAlgoOrderRequest, positionSide), detail::string(detail::Holder::optional),
     detail::In::form},
    {"type", offsetof(NewAlgoOrderRequest, type), detail::enumeration(binance::type_table, detail::Holder::required),
     detail::In::form},
    {"timeInForce", offsetof(NewAlgoOrderRequest, timeInForce), detail::enumeration(binance::time_in_force_table),
     detail::In::form},
    {"quantity", offsetof(NewAlgoOrderRequest, quantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"price", offsetof(NewAlgoOrderRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"triggerPrice", offsetof(NewAlgoOrderRequest, triggerPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"workingType", offsetof(NewAlgoOrderRequest, workingType), detail::string(detail::Holder::optional),
     detail::In::form},
    {"priceMatch", offsetof(NewAlgoOrderRequest, priceMatch), detail::string(detail::Holder::optional),
     detail::In::form},
    {"closePosition", offsetof(NewAlgoOrderRequest, closePosition), detail::string(detail::Holder::optional),
     detail::In::form},
    {"priceProtect", offsetof(NewAlgoOrderRequest, priceProtect),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"reduceOnly", offsetof(NewAlgoOrderRequest, reduceOnly),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"activatePrice", offsetof(NewAlgoOrderRequest, activatePrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"callbackRate", offsetof(NewAlgoOrderRequest, callbackRate),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"clientAlgoId", offsetof(NewAlgoOrderRequest, clientAlgoId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"selfTradePreventionMode", offsetof(NewAlgoOrderRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"goodTillDate", offsetof(NewAlgoOrderRequest, goodTillDate),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::form},
};
constexpr detail::ObjectTable new_algo_order_request_table =
    detail::table_of<NewAlgoOrderRequest>("NewAlgoOrderRequest", new_algo_order_request_fields);

constexpr detail::Field new_algo_order_fields[] = {
    {"algoId", offsetof(NewAlgoOrder, algoId), detail::integer()},
    {"clientAlgoId", offsetof(NewAlgoOrder, clientAlgoId), detail::string()},
    {"algoType", offsetof(NewAlgoOrder, algoType), detail::string()},
    {"orderType", offsetof(NewAlgoOrder, orderType), detail::string()},
    {"symbol", offsetof(NewAlgoOrder, symbol), detail::string()},
    {"side", offsetof(NewAlgoOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(NewAlgoOrder, positionSide), detail::string()},
    {"timeInForce", offsetof(NewAlgoOrder, timeInForce), detail::enumeration(binance::time_in_force_table)},
    {"quantity", offsetof(NewAlgoOrder, quantity), detail::decimal()},
    {"algoStatus", offsetof(NewAlgoOrder, algoStatus), detail::string()},
    {"triggerPrice", offsetof(NewAlgoOrder, triggerPrice), detail::decimal()},
    {"price", offsetof(NewAlgoOrder, price), detail::decimal()},
    {"icebergQuantity", offsetof(NewAlgoOrder, icebergQuantity), detail::decimal()},
    {"selfTradePreventionMode", offsetof(NewAlgoOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"workingType", offsetof(NewAlgoOrder, workingType), detail::string()},
    {"priceMatch", offsetof(NewAlgoOrder, priceMatch), detail::string()},
    {"closePosition", offsetof(NewAlgoOrder, closePosition), detail::boolean()},
    {"priceProtect", offsetof(NewAlgoOrder, priceProtect), detail::boolean()},
    {"reduceOnly", offsetof(NewAlgoOrder, reduceOnly), detail::boolean()},
    {"activatePrice", offsetof(NewAlgoOrder, activatePrice), detail::decimal()},
    {"callbackRate", offsetof(NewAlgoOrder, callbackRate), detail::decimal()},
    {"createTime", offsetof(NewAlgoOrder, createTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(NewAlgoOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"triggerTime", offsetof(NewAlgoOrder, triggerTime), detail::integer()},
    {"goodTillDate", offsetof(NewAlgoOrder, goodTillDate), detail::integer()},
};
constexpr detail::ObjectTable new_algo_order_table =
    detail::table_of<NewAlgoOrder>("NewAlgoOrder", new_algo_order_fields);

constexpr detail::Field all_algo_orders_request_fields[] = {
    {"symbol", offsetof(AllAlgoOrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"algoId", offsetof(AllAlgoOrdersRequest, algoId), detail::integer(), detail::In::query},
    {"startTime", offsetof(AllAlgoOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(AllAlgoOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"page", offsetof(AllAlgoOrdersRequest, page), detail::integer(), detail::In::query},
    {"limit", offsetof(AllAlgoOrdersRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable all_algo_orders_request_table =
    detail::table_of<AllAlgoOrdersRequest>("AllAlgoOrdersRequest", all_algo_orders_request_fields);

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
    {"symbol", offsetof(AllOrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
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
    {"cumQuote", offsetof(Order, cumQuote), detail::decimal()},
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
    {"goodTillDate", offsetof(Order, goodTillDate), detail::integer()},
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
    {"clientOrderId", offsetof(CancelMultipleOrders, clientOrderId), detail::string()},
    {"cumQty", offsetof(CancelMultipleOrders, cumQty), detail::decimal()},
    {"cumQuote", offsetof(CancelMultipleOrders, cumQuote), detail::decimal()},
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
    {"updateTime", offsetof(CancelMultipleOrders, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(CancelMultipleOrders, workingType), detail::string()},
    {"priceProtect", offsetof(CancelMultipleOrders, priceProtect), detail::boolean()},
    {"priceMatch", offsetof(CancelMultipleOrders, priceMatch), detail::string()},
    {"selfTradePreventionMode", offsetof(CancelMultipleOrders, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"goodTillDate", offsetof(CancelMultipleOrders, goodTillDate), detail::integer()},
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
    {"newOrderRespType", offsetof(PlaceMultipleOrdersRequestBatchOrders, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table)},
    {"priceMatch", offsetof(PlaceMultipleOrdersRequestBatchOrders, priceMatch),
     detail::string(detail::Holder::optional)},
    {"selfTradePreventionMode", offsetof(PlaceMultipleOrdersRequestBatchOrders, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"goodTillDate", offsetof(PlaceMultipleOrdersRequestBatchOrders, goodTillDate),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
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
    {"cumQuote", offsetof(PlaceMultipleOrders, cumQuote), detail::decimal()},
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
    {"timeInForce", offsetof(PlaceMultipleOrders, timeInForce), detail::enumeration(binance::time_in_force_table)},
    {"type", offsetof(PlaceMultipleOrders, type), detail::string()},
    {"origType", offsetof(PlaceMultipleOrders, origType), detail::string()},
    {"updateTime", offsetof(PlaceMultipleOrders, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(PlaceMultipleOrders, workingType), detail::string()},
    {"priceProtect", offsetof(PlaceMultipleOrders, priceProtect), detail::boolean()},
    {"priceMatch", offsetof(PlaceMultipleOrders, priceMatch), detail::string()},
    {"selfTradePreventionMode", offsetof(PlaceMultipleOrders, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"goodTillDate", offsetof(PlaceMultipleOrders, goodTillDate), detail::integer()},
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
     detail::decimal(detail::Holder::required, detail::Wire::number)},
    {"price", offsetof(ModifyMultipleOrdersRequestBatchOrders, price),
     detail::decimal(detail::Holder::required, detail::Wire::number)},
    {"priceMatch", offsetof(ModifyMultipleOrdersRequestBatchOrders, priceMatch),
     detail::string(detail::Holder::optional)},
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
    {"goodTillDate", offsetof(ModifyMultipleOrders, goodTillDate), detail::integer()},
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

constexpr detail::Field force_orders_request_fields[] = {
    {"symbol", offsetof(ForceOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"autoCloseType", offsetof(ForceOrdersRequest, autoCloseType), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(ForceOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(ForceOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(ForceOrdersRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable force_orders_request_table =
    detail::table_of<ForceOrdersRequest>("ForceOrdersRequest", force_orders_request_fields);

constexpr detail::Field force_orders_fields[] = {
    {"orderId", offsetof(ForceOrders, orderId), detail::integer()},
    {"symbol", offsetof(ForceOrders, symbol), detail::string()},
    {"status", offsetof(ForceOrders, status), detail::string()},
    {"clientOrderId", offsetof(ForceOrders, clientOrderId), detail::string()},
    {"price", offsetof(ForceOrders, price), detail::decimal()},
    {"avgPrice", offsetof(ForceOrders, avgPrice), detail::decimal()},
    {"origQty", offsetof(ForceOrders, origQty), detail::decimal()},
    {"executedQty", offsetof(ForceOrders, executedQty), detail::decimal()},
    {"cumQuote", offsetof(ForceOrders, cumQuote), detail::decimal()},
    {"timeInForce", offsetof(ForceOrders, timeInForce), detail::string()},
    {"type", offsetof(ForceOrders, type), detail::enumeration(binance::type_table)},
    {"reduceOnly", offsetof(ForceOrders, reduceOnly), detail::boolean()},
    {"closePosition", offsetof(ForceOrders, closePosition), detail::boolean()},
    {"side", offsetof(ForceOrders, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(ForceOrders, positionSide), detail::string()},
    {"stopPrice", offsetof(ForceOrders, stopPrice), detail::decimal()},
    {"workingType", offsetof(ForceOrders, workingType), detail::string()},
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
    {"maxNotionalValue", offsetof(ChangeInitialLeverage, maxNotionalValue), detail::decimal()},
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

constexpr detail::Field change_multi_assets_mode_request_fields[] = {
    {"multiAssetsMargin", offsetof(ChangeMultiAssetsModeRequest, multiAssetsMargin),
     detail::boolean(detail::Holder::required, detail::Wire::text), detail::In::form},
};
constexpr detail::ObjectTable change_multi_assets_mode_request_table =
    detail::table_of<ChangeMultiAssetsModeRequest>(
        "ChangeMultiAssetsModeRequest", change_multi_assets_mode_request_fields);

constexpr detail::Field change_multi_assets_mode_fields[] = {
    {"code", offsetof(ChangeMultiAssetsMode, code), detail::integer()},
    {"msg", offsetof(ChangeMultiAssetsMode, msg), detail::string()},
};
constexpr detail::ObjectTable change_multi_assets_mode_table =
    detail::table_of<ChangeMultiAssetsMode>("ChangeMultiAssetsMode", change_multi_assets_mode_fields);

constexpr detail::Field open_algo_orders_request_fields[] = {
    {"algoType", offsetof(OpenAlgoOrdersRequest, algoType), detail::string(detail::Holder::optional),
     detail::In::query},
    {"symbol", offsetof(OpenAlgoOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"algoId", offsetof(OpenAlgoOrdersRequest, algoId), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable open_algo_orders_request_table =
    detail::table_of<OpenAlgoOrdersRequest>("OpenAlgoOrdersRequest", open_algo_orders_request_fields);

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
};
constexpr detail::ObjectTable open_orders_request_table =
    detail::table_of<OpenOrdersRequest>("OpenOrdersRequest", open_orders_request_fields);

constexpr detail::Field cancel_order_fields[] = {
    {"clientOrderId", offsetof(CancelOrder, clientOrderId), detail::string()},
    {"cumQty", offsetof(CancelOrder, cumQty), detail::decimal()},
    {"cumQuote", offsetof(CancelOrder, cumQuote), detail::decimal()},
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
    {"goodTillDate", offsetof(CancelOrder, goodTillDate), detail::integer()},
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
    {"newOrderRespType", offsetof(NewOrderRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"priceMatch", offsetof(NewOrderRequest, priceMatch), detail::string(detail::Holder::optional), detail::In::form},
    {"selfTradePreventionMode", offsetof(NewOrderRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"goodTillDate", offsetof(NewOrderRequest, goodTillDate),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::form},
};
constexpr detail::ObjectTable new_order_request_table =
    detail::table_of<NewOrderRequest>("NewOrderRequest", new_order_request_fields);

constexpr detail::Field new_order_fields[] = {
    {"clientOrderId", offsetof(NewOrder, clientOrderId), detail::string()},
    {"cumQty", offsetof(NewOrder, cumQty), detail::decimal()},
    {"cumQuote", offsetof(NewOrder, cumQuote), detail::decimal()},
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
    {"timeInForce", offsetof(NewOrder, timeInForce), detail::string()},
    {"type", offsetof(NewOrder, type), detail::string()},
    {"origType", offsetof(NewOrder, origType), detail::string()},
    {"updateTime", offsetof(NewOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(NewOrder, workingType), detail::string()},
    {"priceProtect", offsetof(NewOrder, priceProtect), detail::boolean()},
    {"priceMatch", offsetof(NewOrder, priceMatch), detail::string()},
    {"selfTradePreventionMode", offsetof(NewOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"goodTillDate", offsetof(NewOrder, goodTillDate), detail::integer()},
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
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"price", offsetof(ModifyOrderRequest, price), detail::decimal(detail::Holder::required, detail::Wire::number),
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
    {"goodTillDate", offsetof(ModifyOrder, goodTillDate), detail::integer()},
    {"updateTime", offsetof(ModifyOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable modify_order_table = detail::table_of<ModifyOrder>("ModifyOrder", modify_order_fields);

constexpr detail::Field test_order_request_fields[] = {
    {"symbol", offsetof(TestOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(TestOrderRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"positionSide", offsetof(TestOrderRequest, positionSide), detail::string(detail::Holder::optional),
     detail::In::form},
    {"type", offsetof(TestOrderRequest, type), detail::enumeration(binance::type_table, detail::Holder::required),
     detail::In::form},
    {"timeInForce", offsetof(TestOrderRequest, timeInForce), detail::enumeration(binance::time_in_force_table),
     detail::In::form},
    {"quantity", offsetof(TestOrderRequest, quantity), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"reduceOnly", offsetof(TestOrderRequest, reduceOnly),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"price", offsetof(TestOrderRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"newClientOrderId", offsetof(TestOrderRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"stopPrice", offsetof(TestOrderRequest, stopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"closePosition", offsetof(TestOrderRequest, closePosition),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"activationPrice", offsetof(TestOrderRequest, activationPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"callbackRate", offsetof(TestOrderRequest, callbackRate),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"workingType", offsetof(TestOrderRequest, workingType), detail::string(detail::Holder::optional),
     detail::In::form},
    {"priceProtect", offsetof(TestOrderRequest, priceProtect),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::form},
    {"newOrderRespType", offsetof(TestOrderRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"priceMatch", offsetof(TestOrderRequest, priceMatch), detail::string(detail::Holder::optional), detail::In::form},
    {"selfTradePreventionMode", offsetof(TestOrderRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"goodTillDate", offsetof(TestOrderRequest, goodTillDate),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::form},
};
constexpr detail::ObjectTable test_order_request_table =
    detail::table_of<TestOrderRequest>("TestOrderRequest", test_order_request_fields);

constexpr detail::Field test_order_fields[] = {
    {"clientOrderId", offsetof(TestOrder, clientOrderId), detail::string()},
    {"cumQty", offsetof(TestOrder, cumQty), detail::decimal()},
    {"cumQuote", offsetof(TestOrder, cumQuote), detail::decimal()},
    {"executedQty", offsetof(TestOrder, executedQty), detail::decimal()},
    {"orderId", offsetof(TestOrder, orderId), detail::integer()},
    {"avgPrice", offsetof(TestOrder, avgPrice), detail::decimal()},
    {"origQty", offsetof(TestOrder, origQty), detail::decimal()},
    {"price", offsetof(TestOrder, price), detail::decimal()},
    {"reduceOnly", offsetof(TestOrder, reduceOnly), detail::boolean()},
    {"side", offsetof(TestOrder, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(TestOrder, positionSide), detail::string()},
    {"status", offsetof(TestOrder, status), detail::string()},
    {"stopPrice", offsetof(TestOrder, stopPrice), detail::decimal()},
    {"closePosition", offsetof(TestOrder, closePosition), detail::boolean()},
    {"symbol", offsetof(TestOrder, symbol), detail::string()},
    {"timeInForce", offsetof(TestOrder, timeInForce), detail::string()},
    {"type", offsetof(TestOrder, type), detail::string()},
    {"origType", offsetof(TestOrder, origType), detail::string()},
    {"activatePrice", offsetof(TestOrder, activatePrice), detail::decimal()},
    {"priceRate", offsetof(TestOrder, priceRate), detail::decimal()},
    {"updateTime", offsetof(TestOrder, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"workingType", offsetof(TestOrder, workingType), detail::string()},
    {"priceProtect", offsetof(TestOrder, priceProtect), detail::boolean()},
    {"priceMatch", offsetof(TestOrder, priceMatch), detail::string()},
    {"selfTradePreventionMode", offsetof(TestOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"goodTillDate", offsetof(TestOrder, goodTillDate), detail::integer()},
};
constexpr detail::ObjectTable test_order_table = detail::table_of<TestOrder>("TestOrder", test_order_fields);

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
    {"symbol", offsetof(PositionMarginHistory, symbol), detail::string()},
    {"type", offsetof(PositionMarginHistory, type), detail::integer()},
    {"deltaType", offsetof(PositionMarginHistory, deltaType), detail::string()},
    {"amount", offsetof(PositionMarginHistory, amount), detail::decimal()},
    {"asset", offsetof(PositionMarginHistory, asset), detail::string()},
    {"time", offsetof(PositionMarginHistory, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"positionSide", offsetof(PositionMarginHistory, positionSide), detail::string()},
};
constexpr detail::ObjectTable position_margin_history_table =
    detail::table_of<PositionMarginHistory>("PositionMarginHistory", position_margin_history_fields);

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

constexpr detail::Field sign_tradfi_perps_contract_fields[] = {
    {"code", offsetof(SignTradfiPerpsContract, code), detail::integer()},
    {"msg", offsetof(SignTradfiPerpsContract, msg), detail::string()},
};
constexpr detail::ObjectTable sign_tradfi_perps_contract_table =
    detail::table_of<SignTradfiPerpsContract>("SignTradfiPerpsContract", sign_tradfi_perps_contract_fields);

constexpr detail::Field user_trades_request_fields[] = {
    {"symbol", offsetof(UserTradesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(UserTradesRequest, orderId), detail::integer(), detail::In::query},
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

constexpr detail::Field user_trades_fields[] = {
    {"buyer", offsetof(UserTrades, buyer), detail::boolean()},
    {"commission", offsetof(UserTrades, commission), detail::decimal()},
    {"commissionAsset", offsetof(UserTrades, commissionAsset), detail::string()},
    {"id", offsetof(UserTrades, id), detail::integer()},
    {"maker", offsetof(UserTrades, maker), detail::boolean()},
    {"orderId", offsetof(UserTrades, orderId), detail::integer()},
    {"price", offsetof(UserTrades, price), detail::decimal()},
    {"qty", offsetof(UserTrades, qty), detail::decimal()},
    {"quoteQty", offsetof(UserTrades, quoteQty), detail::decimal()},
    {"realizedPnl", offsetof(UserTrades, realizedPnl), detail::decimal()},
    {"side", offsetof(UserTrades, side), detail::enumeration(binance::side_table)},
    {"positionSide", offsetof(UserTrades, positionSide), detail::string()},
    {"symbol", offsetof(UserTrades, symbol), detail::string()},
    {"time", offsetof(UserTrades, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable user_trades_table = detail::table_of<UserTrades>("UserTrades", user_trades_fields);

constexpr detail::Field position_risk_v2_request_fields[] = {
    {"symbol", offsetof(PositionRiskV2Request, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable position_risk_v2_request_table =
    detail::table_of<PositionRiskV2Request>("PositionRiskV2Request", position_risk_v2_request_fields);

constexpr detail::Field position_risk_v2_fields[] = {
    {"entryPrice", offsetof(PositionRiskV2, entryPrice), detail::decimal()},
    {"breakEvenPrice", offsetof(PositionRiskV2, breakEvenPrice), detail::decimal()},
    {"marginType", offsetof(PositionRiskV2, marginType), detail::string()},
    {"isAutoAddMargin", offsetof(PositionRiskV2, isAutoAddMargin),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"isolatedMargin", offsetof(PositionRiskV2, isolatedMargin), detail::decimal()},
    {"leverage", offsetof(PositionRiskV2, leverage), detail::decimal()},
    {"liquidationPrice", offsetof(PositionRiskV2, liquidationPrice), detail::decimal()},
    {"markPrice", offsetof(PositionRiskV2, markPrice), detail::decimal()},
    {"maxNotionalValue", offsetof(PositionRiskV2, maxNotionalValue), detail::decimal()},
    {"positionAmt", offsetof(PositionRiskV2, positionAmt), detail::decimal()},
    {"notional", offsetof(PositionRiskV2, notional), detail::decimal()},
    {"isolatedWallet", offsetof(PositionRiskV2, isolatedWallet), detail::decimal()},
    {"symbol", offsetof(PositionRiskV2, symbol), detail::string()},
    {"unRealizedProfit", offsetof(PositionRiskV2, unRealizedProfit), detail::decimal()},
    {"positionSide", offsetof(PositionRiskV2, positionSide), detail::string()},
    {"updateTime", offsetof(PositionRiskV2, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable position_risk_v2_table =
    detail::table_of<PositionRiskV2>("PositionRiskV2", position_risk_v2_fields);

constexpr detail::Field position_risk_v3_request_fields[] = {
    {"symbol", offsetof(PositionRiskV3Request, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable position_risk_v3_request_table =
    detail::table_of<PositionRiskV3Request>("PositionRiskV3Request", position_risk_v3_request_fields);

constexpr detail::Field position_risk_v3_fields[] = {
    {"symbol", offsetof(PositionRiskV3, symbol), detail::string()},
    {"positionSide", offsetof(PositionRiskV3, positionSide), detail::string()},
    {"positionAmt", offsetof(PositionRiskV3, positionAmt), detail::decimal()},
    {"entryPrice", offsetof(PositionRiskV3, entryPrice), detail::decimal()},
    {"breakEvenPrice", offsetof(PositionRiskV3, breakEvenPrice), detail::decimal()},
    {"markPrice", offsetof(PositionRiskV3, markPrice), detail::decimal()},
    {"unRealizedProfit", offsetof(PositionRiskV3, unRealizedProfit), detail::decimal()},
    {"liquidationPrice", offsetof(PositionRiskV3, liquidationPrice), detail::decimal()},
    {"isolatedMargin", offsetof(PositionRiskV3, isolatedMargin), detail::decimal()},
    {"notional", offsetof(PositionRiskV3, notional), detail::decimal()},
    {"marginAsset", offsetof(PositionRiskV3, marginAsset), detail::string()},
    {"isolatedWallet", offsetof(PositionRiskV3, isolatedWallet), detail::decimal()},
    {"initialMargin", offsetof(PositionRiskV3, initialMargin), detail::decimal()},
    {"maintMargin", offsetof(PositionRiskV3, maintMargin), detail::decimal()},
    {"positionInitialMargin", offsetof(PositionRiskV3, positionInitialMargin), detail::decimal()},
    {"openOrderInitialMargin", offsetof(PositionRiskV3, openOrderInitialMargin), detail::decimal()},
    {"adl", offsetof(PositionRiskV3, adl), detail::integer()},
    {"bidNotional", offsetof(PositionRiskV3, bidNotional), detail::decimal()},
    {"askNotional", offsetof(PositionRiskV3, askNotional), detail::decimal()},
    {"updateTime", offsetof(PositionRiskV3, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable position_risk_v3_table =
    detail::table_of<PositionRiskV3>("PositionRiskV3", position_risk_v3_fields);

constexpr detail::ListTable list_of_adl_quantile = detail::list_of<AdlQuantile>(detail::object(adl_quantile_table));
constexpr detail::Type adl_quantile_reply = detail::list(list_of_adl_quantile);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit adl_quantile_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation adl_quantile_operation{
    .id = "usdm/trade.adl_quantile",
    .method = "GET",
    .path = "/fapi/v1/adlQuantile",
    .auth = detail::Auth::private_,
    .limits = adl_quantile_limits,
    .request = &adl_quantile_request_table,
    .reply = &adl_quantile_reply,
    .product = 1,
};

constexpr detail::Type cancel_all_algo_open_orders_reply = detail::object(cancel_all_algo_open_orders_table);
constexpr detail::Limit cancel_all_algo_open_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation cancel_all_algo_open_orders_operation{
    .id = "usdm/trade.cancel_all_algo_open_orders",
    .method = "DELETE",
    .path = "/fapi/v1/algoOpenOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_algo_open_orders_limits,
    .request = &cancel_all_algo_open_orders_request_table,
    .reply = &cancel_all_algo_open_orders_reply,
    .product = 1,
};

constexpr detail::Type cancel_algo_order_reply = detail::object(cancel_algo_order_table);
constexpr detail::Limit cancel_algo_order_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation cancel_algo_order_operation{
    .id = "usdm/trade.cancel_algo_order",
    .method = "DELETE",
    .path = "/fapi/v1/algoOrder",
    .auth = detail::Auth::private_,
    .limits = cancel_algo_order_limits,
    .request = &cancel_algo_order_request_table,
    .reply = &cancel_algo_order_reply,
    .product = 1,
};

constexpr detail::Type algo_order_reply = detail::object(algo_order_table);
constexpr detail::Limit algo_order_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"}};
constexpr detail::Operation algo_order_operation{
    .id = "usdm/trade.algo_order",
    .method = "GET",
    .path = "/fapi/v1/algoOrder",
    .auth = detail::Auth::private_,
    .limits = algo_order_limits,
    .request = &algo_order_request_table,
    .reply = &algo_order_reply,
    .product = 1,
};

constexpr detail::Type new_algo_order_reply = detail::object(new_algo_order_table);
constexpr detail::Operation new_algo_order_operation{
    .id = "usdm/trade.new_algo_order",
    .method = "POST",
    .path = "/fapi/v1/algoOrder",
    .auth = detail::Auth::private_,
    .request = &new_algo_order_request_table,
    .reply = &new_algo_order_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_algo_order = detail::list_of<AlgoOrder>(detail::object(algo_order_table));
constexpr detail::Type all_algo_orders_reply = detail::list(list_of_algo_order);
constexpr detail::Limit all_algo_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation all_algo_orders_operation{
    .id = "usdm/trade.all_algo_orders",
    .method = "GET",
    .path = "/fapi/v1/allAlgoOrders",
    .auth = detail::Auth::private_,
    .limits = all_algo_orders_limits,
    .request = &all_algo_orders_request_table,
    .reply = &all_algo_orders_reply,
    .product = 1,
};

constexpr detail::Type cancel_all_open_orders_reply = detail::object(cancel_all_open_orders_table);
constexpr detail::Limit cancel_all_open_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation cancel_all_open_orders_operation{
    .id = "usdm/trade.cancel_all_open_orders",
    .method = "DELETE",
    .path = "/fapi/v1/allOpenOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_open_orders_limits,
    .request = &cancel_all_open_orders_request_table,
    .reply = &cancel_all_open_orders_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_order = detail::list_of<Order>(detail::object(order_table));
constexpr detail::Type all_orders_reply = detail::list(list_of_order);
constexpr detail::Limit all_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation all_orders_operation{
    .id = "usdm/trade.all_orders",
    .method = "GET",
    .path = "/fapi/v1/allOrders",
    .auth = detail::Auth::private_,
    .limits = all_orders_limits,
    .request = &all_orders_request_table,
    .reply = &all_orders_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_cancel_multiple_orders =
    detail::list_of<CancelMultipleOrders>(detail::object(cancel_multiple_orders_table));
constexpr detail::Type cancel_multiple_orders_reply = detail::list(list_of_cancel_multiple_orders);
constexpr detail::Limit cancel_multiple_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr std::string_view cancel_multiple_orders_lists[] = {"orderIdList", "origClientOrderIdList"};
constexpr detail::Operation cancel_multiple_orders_operation{
    .id = "usdm/trade.cancel_multiple_orders",
    .method = "DELETE",
    .path = "/fapi/v1/batchOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_multiple_orders_limits,
    .request = &cancel_multiple_orders_request_table,
    .reply = &cancel_multiple_orders_reply,
    .batch = true,
    .batch_lists = cancel_multiple_orders_lists,
    .product = 1,
};

constexpr detail::ListTable list_of_place_multiple_orders =
    detail::list_of<PlaceMultipleOrders>(detail::object(place_multiple_orders_table));
constexpr detail::Type place_multiple_orders_reply = detail::list(list_of_place_multiple_orders);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit place_multiple_orders_limits[] = {
    {.count = 300, .window_ms = 10000, .scope = per_user, .pool = "usdm_orders_10s", .weight = 5},
    {.count = 1200, .window_ms = 60000, .scope = per_user, .pool = "usdm_orders"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr std::string_view place_multiple_orders_lists[] = {"batchOrders"};
constexpr detail::Operation place_multiple_orders_operation{
    .id = "usdm/trade.place_multiple_orders",
    .method = "POST",
    .path = "/fapi/v1/batchOrders",
    .auth = detail::Auth::private_,
    .limits = place_multiple_orders_limits,
    .request = &place_multiple_orders_request_table,
    .reply = &place_multiple_orders_reply,
    .batch = true,
    .batch_lists = place_multiple_orders_lists,
    .product = 1,
};

constexpr detail::ListTable list_of_modify_multiple_orders =
    detail::list_of<ModifyMultipleOrders>(detail::object(modify_multiple_orders_table));
constexpr detail::Type modify_multiple_orders_reply = detail::list(list_of_modify_multiple_orders);
constexpr detail::Limit modify_multiple_orders_limits[] = {
    {.count = 300, .window_ms = 10000, .scope = per_user, .pool = "usdm_orders_10s", .weight = 5},
    {.count = 1200, .window_ms = 60000, .scope = per_user, .pool = "usdm_orders"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr std::string_view modify_multiple_orders_lists[] = {"batchOrders"};
constexpr detail::Operation modify_multiple_orders_operation{
    .id = "usdm/trade.modify_multiple_orders",
    .method = "PUT",
    .path = "/fapi/v1/batchOrders",
    .auth = detail::Auth::private_,
    .limits = modify_multiple_orders_limits,
    .request = &modify_multiple_orders_request_table,
    .reply = &modify_multiple_orders_reply,
    .batch = true,
    .batch_lists = modify_multiple_orders_lists,
    .product = 1,
};

constexpr detail::Type countdown_cancel_all_reply = detail::object(countdown_cancel_all_table);
constexpr detail::Limit countdown_cancel_all_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 10},
};
constexpr detail::Operation countdown_cancel_all_operation{
    .id = "usdm/trade.countdown_cancel_all",
    .method = "POST",
    .path = "/fapi/v1/countdownCancelAll",
    .auth = detail::Auth::private_,
    .limits = countdown_cancel_all_limits,
    .request = &countdown_cancel_all_request_table,
    .reply = &countdown_cancel_all_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_force_orders = detail::list_of<ForceOrders>(detail::object(force_orders_table));
constexpr detail::Type force_orders_reply = detail::list(list_of_force_orders);
constexpr detail::LimitCondition when_symbol_given[] = {{.field = "symbol", .given = true}};
constexpr detail::LimitCondition when_not_symbol_given[] = {{.field = "symbol", .given = true, .negated = true}};
constexpr detail::Limit force_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "usdm_ip", .weight = 20},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "usdm_ip", .weight = 50},
};
constexpr detail::Operation force_orders_operation{
    .id = "usdm/trade.force_orders",
    .method = "GET",
    .path = "/fapi/v1/forceOrders",
    .auth = detail::Auth::private_,
    .limits = force_orders_limits,
    .request = &force_orders_request_table,
    .reply = &force_orders_reply,
    .product = 1,
};

constexpr detail::Type change_initial_leverage_reply = detail::object(change_initial_leverage_table);
constexpr detail::Limit change_initial_leverage_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation change_initial_leverage_operation{
    .id = "usdm/trade.change_initial_leverage",
    .method = "POST",
    .path = "/fapi/v1/leverage",
    .auth = detail::Auth::private_,
    .limits = change_initial_leverage_limits,
    .request = &change_initial_leverage_request_table,
    .reply = &change_initial_leverage_reply,
    .product = 1,
};

constexpr detail::Type change_margin_type_reply = detail::object(change_margin_type_table);
constexpr detail::Limit change_margin_type_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation change_margin_type_operation{
    .id = "usdm/trade.change_margin_type",
    .method = "POST",
    .path = "/fapi/v1/marginType",
    .auth = detail::Auth::private_,
    .limits = change_margin_type_limits,
    .request = &change_margin_type_request_table,
    .reply = &change_margin_type_reply,
    .product = 1,
};

constexpr detail::Type change_multi_assets_mode_reply = detail::object(change_multi_assets_mode_table);
constexpr detail::Limit change_multi_assets_mode_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation change_multi_assets_mode_operation{
    .id = "usdm/trade.change_multi_assets_mode",
    .method = "POST",
    .path = "/fapi/v1/multiAssetsMargin",
    .auth = detail::Auth::private_,
    .limits = change_multi_assets_mode_limits,
    .request = &change_multi_assets_mode_request_table,
    .reply = &change_multi_assets_mode_reply,
    .product = 1,
};

constexpr detail::Type open_algo_orders_reply = detail::list(list_of_algo_order);
constexpr detail::Limit open_algo_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "usdm_ip", .weight = 40},
};
constexpr detail::Operation open_algo_orders_operation{
    .id = "usdm/trade.open_algo_orders",
    .method = "GET",
    .path = "/fapi/v1/openAlgoOrders",
    .auth = detail::Auth::private_,
    .limits = open_algo_orders_limits,
    .request = &open_algo_orders_request_table,
    .reply = &open_algo_orders_reply,
    .product = 1,
};

constexpr detail::Type open_order_reply = detail::object(order_table);
constexpr detail::Limit open_order_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"}};
constexpr detail::Operation open_order_operation{
    .id = "usdm/trade.open_order",
    .method = "GET",
    .path = "/fapi/v1/openOrder",
    .auth = detail::Auth::private_,
    .limits = open_order_limits,
    .request = &order_request_table,
    .reply = &open_order_reply,
    .product = 1,
};

constexpr detail::Type open_orders_reply = detail::list(list_of_order);
constexpr detail::Limit open_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "usdm_ip", .weight = 40},
};
constexpr detail::Operation open_orders_operation{
    .id = "usdm/trade.open_orders",
    .method = "GET",
    .path = "/fapi/v1/openOrders",
    .auth = detail::Auth::private_,
    .limits = open_orders_limits,
    .request = &open_orders_request_table,
    .reply = &open_orders_reply,
    .product = 1,
};

constexpr detail::Type cancel_order_reply = detail::object(cancel_order_table);
constexpr detail::Limit cancel_order_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation cancel_order_operation{
    .id = "usdm/trade.cancel_order",
    .method = "DELETE",
    .path = "/fapi/v1/order",
    .auth = detail::Auth::private_,
    .limits = cancel_order_limits,
    .request = &order_request_table,
    .reply = &cancel_order_reply,
    .product = 1,
};

constexpr detail::Type order_reply = detail::object(order_table);
constexpr detail::Limit order_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"}};
constexpr detail::Operation order_operation{
    .id = "usdm/trade.order",
    .method = "GET",
    .path = "/fapi/v1/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
    .product = 1,
};

constexpr detail::Type new_order_reply = detail::object(new_order_table);
constexpr detail::Limit new_order_limits[] = {
    {.count = 300, .window_ms = 10000, .scope = per_user, .pool = "usdm_orders_10s"},
    {.count = 1200, .window_ms = 60000, .scope = per_user, .pool = "usdm_orders"},
};
constexpr detail::Operation new_order_operation{
    .id = "usdm/trade.new_order",
    .method = "POST",
    .path = "/fapi/v1/order",
    .auth = detail::Auth::private_,
    .limits = new_order_limits,
    .request = &new_order_request_table,
    .reply = &new_order_reply,
    .product = 1,
};

constexpr detail::Type modify_order_reply = detail::object(modify_order_table);
constexpr detail::Limit modify_order_limits[] = {
    {.count = 300, .window_ms = 10000, .scope = per_user, .pool = "usdm_orders_10s"},
    {.count = 1200, .window_ms = 60000, .scope = per_user, .pool = "usdm_orders"},
};
constexpr detail::Operation modify_order_operation{
    .id = "usdm/trade.modify_order",
    .method = "PUT",
    .path = "/fapi/v1/order",
    .auth = detail::Auth::private_,
    .limits = modify_order_limits,
    .request = &modify_order_request_table,
    .reply = &modify_order_reply,
    .product = 1,
};

constexpr detail::Type test_order_reply = detail::object(test_order_table);
constexpr detail::Operation test_order_operation{
    .id = "usdm/trade.test_order",
    .method = "POST",
    .path = "/fapi/v1/order/test",
    .auth = detail::Auth::private_,
    .request = &test_order_request_table,
    .reply = &test_order_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_order_amendment =
    detail::list_of<OrderAmendment>(detail::object(order_amendment_table));
constexpr detail::Type order_amendment_reply = detail::list(list_of_order_amendment);
constexpr detail::Limit order_amendment_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation order_amendment_operation{
    .id = "usdm/trade.order_amendment",
    .method = "GET",
    .path = "/fapi/v1/orderAmendment",
    .auth = detail::Auth::private_,
    .limits = order_amendment_limits,
    .request = &order_amendment_request_table,
    .reply = &order_amendment_reply,
    .product = 1,
};

constexpr detail::Type modify_isolated_position_margin_reply = detail::object(modify_isolated_position_margin_table);
constexpr detail::Limit modify_isolated_position_margin_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation modify_isolated_position_margin_operation{
    .id = "usdm/trade.modify_isolated_position_margin",
    .method = "POST",
    .path = "/fapi/v1/positionMargin",
    .auth = detail::Auth::private_,
    .limits = modify_isolated_position_margin_limits,
    .request = &modify_isolated_position_margin_request_table,
    .reply = &modify_isolated_position_margin_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_position_margin_history =
    detail::list_of<PositionMarginHistory>(detail::object(position_margin_history_table));
constexpr detail::Type position_margin_history_reply = detail::list(list_of_position_margin_history);
constexpr detail::Limit position_margin_history_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation position_margin_history_operation{
    .id = "usdm/trade.position_margin_history",
    .method = "GET",
    .path = "/fapi/v1/positionMargin/history",
    .auth = detail::Auth::private_,
    .limits = position_margin_history_limits,
    .request = &position_margin_history_request_table,
    .reply = &position_margin_history_reply,
    .product = 1,
};

constexpr detail::Type change_position_mode_reply = detail::object(change_position_mode_table);
constexpr detail::Limit change_position_mode_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation change_position_mode_operation{
    .id = "usdm/trade.change_position_mode",
    .method = "POST",
    .path = "/fapi/v1/positionSide/dual",
    .auth = detail::Auth::private_,
    .limits = change_position_mode_limits,
    .request = &change_position_mode_request_table,
    .reply = &change_position_mode_reply,
    .product = 1,
};

constexpr detail::Type sign_tradfi_perps_contract_reply = detail::object(sign_tradfi_perps_contract_table);
constexpr detail::Limit sign_tradfi_perps_contract_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 50},
};
constexpr detail::Operation sign_tradfi_perps_contract_operation{
    .id = "usdm/trade.sign_tradfi_perps_contract",
    .method = "POST",
    .path = "/fapi/v1/stock/contract",
    .auth = detail::Auth::private_,
    .limits = sign_tradfi_perps_contract_limits,
    .reply = &sign_tradfi_perps_contract_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_user_trades = detail::list_of<UserTrades>(detail::object(user_trades_table));
constexpr detail::Type user_trades_reply = detail::list(list_of_user_trades);
constexpr detail::Limit user_trades_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation user_trades_operation{
    .id = "usdm/trade.user_trades",
    .method = "GET",
    .path = "/fapi/v1/userTrades",
    .auth = detail::Auth::private_,
    .limits = user_trades_limits,
    .request = &user_trades_request_table,
    .reply = &user_trades_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_position_risk_v2 =
    detail::list_of<PositionRiskV2>(detail::object(position_risk_v2_table));
constexpr detail::Type position_risk_v2_reply = detail::list(list_of_position_risk_v2);
constexpr detail::Limit position_risk_v2_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation position_risk_v2_operation{
    .id = "usdm/trade.position_risk_v2",
    .method = "GET",
    .path = "/fapi/v2/positionRisk",
    .auth = detail::Auth::private_,
    .limits = position_risk_v2_limits,
    .request = &position_risk_v2_request_table,
    .reply = &position_risk_v2_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_position_risk_v3 =
    detail::list_of<PositionRiskV3>(detail::object(position_risk_v3_table));
constexpr detail::Type position_risk_v3_reply = detail::list(list_of_position_risk_v3);
constexpr detail::Limit position_risk_v3_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation position_risk_v3_operation{
    .id = "usdm/trade.position_risk_v3",
    .method = "GET",
    .path = "/fapi/v3/positionRisk",
    .auth = detail::Auth::private_,
    .limits = position_risk_v3_limits,
    .request = &position_risk_v3_request_table,
    .reply = &position_risk_v3_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AdlQuantile>> Api::adl_quantile(AdlQuantileRequest request) const {
    return {core_, adl_quantile_operation, &request};
}

Call<CancelAllAlgoOpenOrders> Api::cancel_all_algo_open_orders(CancelAllAlgoOpenOrdersRequest request) const {
    return {core_, cancel_all_algo_open_orders_operation, &request};
}

Call<CancelAlgoOrder> Api::cancel_algo_order(CancelAlgoOrderRequest request) const {
    return {core_, cancel_algo_order_operation, &request};
}

Call<AlgoOrder> Api::algo_order(AlgoOrderRequest request) const {
    return {core_, algo_order_operation, &request};
}

Lookup<AlgoOrder> Api::algo_order_lookup() {
    return {&algo_order_operation};
}

Call<NewAlgoOrder> Api::new_algo_order(NewAlgoOrderRequest request) const {
    return {core_, new_algo_order_operation, &request};
}

Call<Vector<AlgoOrder>> Api::all_algo_orders(AllAlgoOrdersRequest request) const {
    return {core_, all_algo_orders_operation, &request};
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

Call<Vector<ForceOrders>> Api::force_orders(ForceOrdersRequest request) const {
    return {core_, force_orders_operation, &request};
}

Call<ChangeInitialLeverage> Api::change_initial_leverage(ChangeInitialLeverageRequest request) const {
    return {core_, change_initial_leverage_operation, &request};
}

Call<ChangeMarginType> Api::change_margin_type(ChangeMarginTypeRequest request) const {
    return {core_, change_margin_type_operation, &request};
}

Call<ChangeMultiAssetsMode> Api::change_multi_assets_mode(ChangeMultiAssetsModeRequest request) const {
    return {core_, change_multi_assets_mode_operation, &request};
}

Call<Vector<AlgoOrder>> Api::open_algo_orders(OpenAlgoOrdersRequest request) const {
    return {core_, open_algo_orders_operation, &request};
}

Call<Order> Api::open_order(OrderRequest request) const {
    return {core_, open_order_operation, &request};
}

Call<Vector<Order>> Api::open_orders(OpenOrdersRequest request) const {
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

Call<TestOrder> Api::test_order(TestOrderRequest request) const {
    return {core_, test_order_operation, &request};
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

Call<ChangePositionMode> Api::change_position_mode(ChangePositionModeRequest request) const {
    return {core_, change_position_mode_operation, &request};
}

Call<SignTradfiPerpsContract> Api::sign_tradfi_perps_contract() const {
    return {core_, sign_tradfi_perps_contract_operation, nullptr};
}

Call<Vector<UserTrades>> Api::user_trades(UserTradesRequest request) const {
    return {core_, user_trades_operation, &request};
}

Call<Vector<PositionRiskV2>> Api::position_risk_v2(PositionRiskV2Request request) const {
    return {core_, position_risk_v2_operation, &request};
}

Call<Vector<PositionRiskV3>> Api::position_risk_v3(PositionRiskV3Request request) const {
    return {core_, position_risk_v3_operation, &request};
}

const detail::ObjectTable& exbind_table(const AdlQuantileRequest*) { return adl_quantile_request_table; }
const detail::ObjectTable& exbind_table(const AdlQuantileAdlQuantile*) { return adl_quantile_adl_quantile_table; }
const detail::ObjectTable& exbind_table(const AdlQuantile*) { return adl_quantile_table; }
const detail::ObjectTable& exbind_table(const CancelAllAlgoOpenOrdersRequest*) {
    return cancel_all_algo_open_orders_request_table;
}
const detail::ObjectTable& exbind_table(const CancelAllAlgoOpenOrders*) { return cancel_all_algo_open_orders_table; }
const detail::ObjectTable& exbind_table(const CancelAlgoOrderRequest*) { return cancel_algo_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelAlgoOrder*) { return cancel_algo_order_table; }
const detail::ObjectTable& exbind_table(const AlgoOrderRequest*) { return algo_order_request_table; }
const detail::ObjectTable& exbind_table(const AlgoOrder*) { return algo_order_table; }
const detail::ObjectTable& exbind_table(const NewAlgoOrderRequest*) { return new_algo_order_request_table; }
const detail::ObjectTable& exbind_table(const NewAlgoOrder*) { return new_algo_order_table; }
const detail::ObjectTable& exbind_table(const AllAlgoOrdersRequest*) { return all_algo_orders_request_table; }
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
const detail::ObjectTable& exbind_table(const ForceOrdersRequest*) { return force_orders_request_table; }
const detail::ObjectTable& exbind_table(const ForceOrders*) { return force_orders_table; }
const detail::ObjectTable& exbind_table(const ChangeInitialLeverageRequest*) {
    return change_initial_leverage_request_table;
}
const detail::ObjectTable& exbind_table(const ChangeInitialLeverage*) { return change_initial_leverage_table; }
const detail::ObjectTable& exbind_table(const ChangeMarginTypeRequest*) { return change_margin_type_request_table; }
const detail::ObjectTable& exbind_table(const ChangeMarginType*) { return change_margin_type_table; }
const detail::ObjectTable& exbind_table(const ChangeMultiAssetsModeRequest*) {
    return change_multi_assets_mode_request_table;
}
const detail::ObjectTable& exbind_table(const ChangeMultiAssetsMode*) { return change_multi_assets_mode_table; }
const detail::ObjectTable& exbind_table(const OpenAlgoOrdersRequest*) { return open_algo_orders_request_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const OpenOrdersRequest*) { return open_orders_request_table; }
const detail::ObjectTable& exbind_table(const CancelOrder*) { return cancel_order_table; }
const detail::ObjectTable& exbind_table(const NewOrderRequest*) { return new_order_request_table; }
const detail::ObjectTable& exbind_table(const NewOrder*) { return new_order_table; }
const detail::ObjectTable& exbind_table(const ModifyOrderRequest*) { return modify_order_request_table; }
const detail::ObjectTable& exbind_table(const ModifyOrder*) { return modify_order_table; }
const detail::ObjectTable& exbind_table(const TestOrderRequest*) { return test_order_request_table; }
const detail::ObjectTable& exbind_table(const TestOrder*) { return test_order_table; }
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
const detail::ObjectTable& exbind_table(const ChangePositionModeRequest*) { return change_position_mode_request_table; }
const detail::ObjectTable& exbind_table(const ChangePositionMode*) { return change_position_mode_table; }
const detail::ObjectTable& exbind_table(const SignTradfiPerpsContract*) { return sign_tradfi_perps_contract_table; }
const detail::ObjectTable& exbind_table(const UserTradesRequest*) { return user_trades_request_table; }
const detail::ObjectTable& exbind_table(const UserTrades*) { return user_trades_table; }
const detail::ObjectTable& exbind_table(const PositionRiskV2Request*) { return position_risk_v2_request_table; }
const detail::ObjectTable& exbind_table(const PositionRiskV2*) { return position_risk_v2_table; }
const detail::ObjectTable& exbind_table(const PositionRiskV3Request*) { return position_risk_v3_request_table; }
const detail::ObjectTable& exbind_table(const PositionRiskV3*) { return position_risk_v3_table; }

}  // namespace exbind::binance::usdm::trade
