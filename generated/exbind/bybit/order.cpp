// Generated from specs/bybit/order.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/order.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable cancel_type_table;
extern const detail::EnumTable category_table;
extern const detail::EnumTable create_type_table;
extern const detail::EnumTable order_filter_table;
extern const detail::EnumTable order_order_type_table;
extern const detail::EnumTable order_status_table;
extern const detail::EnumTable reject_reason_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable smp_type_table;
extern const detail::EnumTable stop_order_type_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable tpsl_mode_table;
extern const detail::EnumTable trigger_by_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::order {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view cancel_all_orders_order_filter_values[] = {"spot", "linear", "inverse", "option"};
constexpr detail::EnumTable cancel_all_orders_order_filter_table{
    "CancelAllOrdersOrderFilter",
    cancel_all_orders_order_filter_values,
};

constexpr std::string_view market_unit_values[] = {"baseCoin", "quoteCoin"};
constexpr detail::EnumTable market_unit_table{"MarketUnit", market_unit_values};

constexpr std::string_view slippage_tolerance_type_values[] = {"TickSize", "Percent", "UNKNOWN"};
constexpr detail::EnumTable slippage_tolerance_type_table{"SlippageToleranceType", slippage_tolerance_type_values};

constexpr std::string_view slippage_tolerance_values[] = {"TickSize", "Percent"};
constexpr detail::EnumTable slippage_tolerance_table{"SlippageTolerance", slippage_tolerance_values};

constexpr std::string_view bbo_side_type_values[] = {"Queue", "Counterparty"};
constexpr detail::EnumTable bbo_side_type_table{"BboSideType", bbo_side_type_values};

constexpr std::string_view oco_trigger_by_values[] = {"OcoTriggerByUnknown", "OcoTriggerByTp", "OcoTriggerBySl"};
constexpr detail::EnumTable oco_trigger_by_table{"OcoTriggerBy", oco_trigger_by_values};

constexpr std::string_view realtime_oco_trigger_by_values[] = {
    "OcoTriggerByUnknown", "OcoTriggerByTp", "OcoTriggerByBySl",
};
constexpr detail::EnumTable realtime_oco_trigger_by_table{"RealtimeOcoTriggerBy", realtime_oco_trigger_by_values};

constexpr detail::Field amend_order_request_fields[] = {
    {"category", offsetof(AmendOrderRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(AmendOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"orderId", offsetof(AmendOrderRequest, orderId), detail::string(detail::Holder::optional)},
    {"orderLinkId", offsetof(AmendOrderRequest, orderLinkId), detail::string(detail::Holder::optional)},
    {"orderIv", offsetof(AmendOrderRequest, orderIv), detail::decimal()},
    {"triggerPrice", offsetof(AmendOrderRequest, triggerPrice), detail::decimal()},
    {"qty", offsetof(AmendOrderRequest, qty), detail::decimal()},
    {"price", offsetof(AmendOrderRequest, price), detail::decimal()},
    {"tpslMode", offsetof(AmendOrderRequest, tpslMode), detail::enumeration(bybit::tpsl_mode_table)},
    {"takeProfit", offsetof(AmendOrderRequest, takeProfit), detail::decimal()},
    {"stopLoss", offsetof(AmendOrderRequest, stopLoss), detail::decimal()},
    {"tpTriggerBy", offsetof(AmendOrderRequest, tpTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"slTriggerBy", offsetof(AmendOrderRequest, slTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"triggerBy", offsetof(AmendOrderRequest, triggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"tpLimitPrice", offsetof(AmendOrderRequest, tpLimitPrice), detail::decimal()},
    {"slLimitPrice", offsetof(AmendOrderRequest, slLimitPrice), detail::decimal()},
};
constexpr detail::ObjectTable amend_order_request_table =
    detail::table_of<AmendOrderRequest>("AmendOrderRequest", amend_order_request_fields);

constexpr detail::Field amend_order_fields[] = {
    {"orderId", offsetof(AmendOrder, orderId), detail::string()},
    {"orderLinkId", offsetof(AmendOrder, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable amend_order_table = detail::table_of<AmendOrder>("AmendOrder", amend_order_fields);

constexpr detail::Field batch_amend_order_request_request_fields[] = {
    {"symbol", offsetof(BatchAmendOrderRequestRequest, symbol), detail::string(detail::Holder::required)},
    {"orderId", offsetof(BatchAmendOrderRequestRequest, orderId), detail::string(detail::Holder::optional)},
    {"orderLinkId", offsetof(BatchAmendOrderRequestRequest, orderLinkId), detail::string(detail::Holder::optional)},
    {"orderIv", offsetof(BatchAmendOrderRequestRequest, orderIv), detail::decimal()},
    {"triggerPrice", offsetof(BatchAmendOrderRequestRequest, triggerPrice), detail::decimal()},
    {"qty", offsetof(BatchAmendOrderRequestRequest, qty), detail::decimal()},
    {"price", offsetof(BatchAmendOrderRequestRequest, price), detail::decimal()},
    {"tpslMode", offsetof(BatchAmendOrderRequestRequest, tpslMode), detail::enumeration(bybit::tpsl_mode_table)},
    {"takeProfit", offsetof(BatchAmendOrderRequestRequest, takeProfit), detail::decimal()},
    {"stopLoss", offsetof(BatchAmendOrderRequestRequest, stopLoss), detail::decimal()},
    {"tpTriggerBy", offsetof(BatchAmendOrderRequestRequest, tpTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"slTriggerBy", offsetof(BatchAmendOrderRequestRequest, slTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"triggerBy", offsetof(BatchAmendOrderRequestRequest, triggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"tpLimitPrice", offsetof(BatchAmendOrderRequestRequest, tpLimitPrice), detail::decimal()},
    {"slLimitPrice", offsetof(BatchAmendOrderRequestRequest, slLimitPrice), detail::decimal()},
};
constexpr detail::ObjectTable batch_amend_order_request_request_table =
    detail::table_of<BatchAmendOrderRequestRequest>(
        "BatchAmendOrderRequestRequest", batch_amend_order_request_request_fields);

constexpr detail::ListTable list_of_batch_amend_order_request_request =
    detail::list_of<BatchAmendOrderRequestRequest>(detail::object(batch_amend_order_request_request_table));

constexpr detail::Field batch_amend_order_request_fields[] = {
    {"category", offsetof(BatchAmendOrderRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"request", offsetof(BatchAmendOrderRequest, request),
     detail::list(list_of_batch_amend_order_request_request, detail::Holder::required)},
};
constexpr detail::ObjectTable batch_amend_order_request_table =
    detail::table_of<BatchAmendOrderRequest>("BatchAmendOrderRequest", batch_amend_order_request_fields);

constexpr detail::Field batch_amend_order_list_fields[] = {
    {"category", offsetof(BatchAmendOrderList, category), detail::enumeration(bybit::category_table)},
    {"symbol", offsetof(BatchAmendOrderList, symbol), detail::string()},
    {"orderId", offsetof(BatchAmendOrderList, orderId), detail::string()},
    {"orderLinkId", offsetof(BatchAmendOrderList, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable batch_amend_order_list_table =
    detail::table_of<BatchAmendOrderList>("BatchAmendOrderList", batch_amend_order_list_fields);

constexpr detail::Field cancel_order_request_fields[] = {
    {"category", offsetof(CancelOrderRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(CancelOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"orderId", offsetof(CancelOrderRequest, orderId), detail::string(detail::Holder::optional)},
    {"orderLinkId", offsetof(CancelOrderRequest, orderLinkId), detail::string(detail::Holder::optional)},
    {"orderFilter", offsetof(CancelOrderRequest, orderFilter), detail::enumeration(bybit::order_filter_table)},
};
constexpr detail::ObjectTable cancel_order_request_table =
    detail::table_of<CancelOrderRequest>("CancelOrderRequest", cancel_order_request_fields);

constexpr detail::Field cancel_order_fields[] = {
    {"orderId", offsetof(CancelOrder, orderId), detail::string()},
    {"orderLinkId", offsetof(CancelOrder, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable cancel_order_table = detail::table_of<CancelOrder>("CancelOrder", cancel_order_fields);

constexpr detail::Field cancel_all_orders_request_fields[] = {
    {"category", offsetof(CancelAllOrdersRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(CancelAllOrdersRequest, symbol), detail::string(detail::Holder::optional)},
    {"baseCoin", offsetof(CancelAllOrdersRequest, baseCoin), detail::string(detail::Holder::optional)},
    {"settleCoin", offsetof(CancelAllOrdersRequest, settleCoin), detail::string(detail::Holder::optional)},
    {"orderFilter", offsetof(CancelAllOrdersRequest, orderFilter),
     detail::enumeration(cancel_all_orders_order_filter_table)},
    {"stopOrderType", offsetof(CancelAllOrdersRequest, stopOrderType),
     detail::enumeration(bybit::stop_order_type_table)},
};
constexpr detail::ObjectTable cancel_all_orders_request_table =
    detail::table_of<CancelAllOrdersRequest>("CancelAllOrdersRequest", cancel_all_orders_request_fields);

constexpr detail::Field cancel_all_orders_list_fields[] = {
    {"orderId", offsetof(CancelAllOrdersList, orderId), detail::string()},
    {"orderLinkId", offsetof(CancelAllOrdersList, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable cancel_all_orders_list_table =
    detail::table_of<CancelAllOrdersList>("CancelAllOrdersList", cancel_all_orders_list_fields);

constexpr detail::ListTable list_of_cancel_all_orders_list =
    detail::list_of<CancelAllOrdersList>(detail::object(cancel_all_orders_list_table));

constexpr detail::Field cancel_all_orders_fields[] = {
    {"list", offsetof(CancelAllOrders, list), detail::list(list_of_cancel_all_orders_list)},
    {"success", offsetof(CancelAllOrders, success), detail::decimal()},
};
constexpr detail::ObjectTable cancel_all_orders_table =
    detail::table_of<CancelAllOrders>("CancelAllOrders", cancel_all_orders_fields);

constexpr detail::Field batch_cancel_order_request_request_fields[] = {
    {"symbol", offsetof(BatchCancelOrderRequestRequest, symbol), detail::string(detail::Holder::required)},
    {"orderId", offsetof(BatchCancelOrderRequestRequest, orderId), detail::string(detail::Holder::optional)},
    {"orderLinkId", offsetof(BatchCancelOrderRequestRequest, orderLinkId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable batch_cancel_order_request_request_table =
    detail::table_of<BatchCancelOrderRequestRequest>(
        "BatchCancelOrderRequestRequest", batch_cancel_order_request_request_fields);

constexpr detail::ListTable list_of_batch_cancel_order_request_request =
    detail::list_of<BatchCancelOrderRequestRequest>(detail::object(batch_cancel_order_request_request_table));

constexpr detail::Field batch_cancel_order_request_fields[] = {
    {"category", offsetof(BatchCancelOrderRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"request", offsetof(BatchCancelOrderRequest, request),
     detail::list(list_of_batch_cancel_order_request_request, detail::Holder::required)},
};
constexpr detail::ObjectTable batch_cancel_order_request_table =
    detail::table_of<BatchCancelOrderRequest>("BatchCancelOrderRequest", batch_cancel_order_request_fields);

constexpr detail::Field place_order_request_fields[] = {
    {"category", offsetof(PlaceOrderRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(PlaceOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"isLeverage", offsetof(PlaceOrderRequest, isLeverage), detail::integer()},
    {"side", offsetof(PlaceOrderRequest, side), detail::enumeration(bybit::side_table, detail::Holder::required)},
    {"orderType", offsetof(PlaceOrderRequest, orderType),
     detail::enumeration(bybit::order_order_type_table, detail::Holder::required)},
    {"qty", offsetof(PlaceOrderRequest, qty), detail::decimal(detail::Holder::required)},
    {"marketUnit", offsetof(PlaceOrderRequest, marketUnit), detail::enumeration(market_unit_table)},
    {"rpiTakerAccess", offsetof(PlaceOrderRequest, rpiTakerAccess), detail::boolean()},
    {"slippageToleranceType", offsetof(PlaceOrderRequest, slippageToleranceType),
     detail::enumeration(slippage_tolerance_type_table)},
    {"slippageTolerance", offsetof(PlaceOrderRequest, slippageTolerance),
     detail::enumeration(slippage_tolerance_table)},
    {"price", offsetof(PlaceOrderRequest, price), detail::decimal()},
    {"triggerDirection", offsetof(PlaceOrderRequest, triggerDirection), detail::integer()},
    {"orderFilter", offsetof(PlaceOrderRequest, orderFilter), detail::enumeration(bybit::order_filter_table)},
    {"triggerPrice", offsetof(PlaceOrderRequest, triggerPrice), detail::decimal()},
    {"triggerBy", offsetof(PlaceOrderRequest, triggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"orderIv", offsetof(PlaceOrderRequest, orderIv), detail::decimal()},
    {"timeInForce", offsetof(PlaceOrderRequest, timeInForce), detail::enumeration(bybit::time_in_force_table)},
    {"positionIdx", offsetof(PlaceOrderRequest, positionIdx), detail::integer()},
    {"orderLinkId", offsetof(PlaceOrderRequest, orderLinkId), detail::string(detail::Holder::optional)},
    {"takeProfit", offsetof(PlaceOrderRequest, takeProfit), detail::decimal()},
    {"stopLoss", offsetof(PlaceOrderRequest, stopLoss), detail::decimal()},
    {"tpTriggerBy", offsetof(PlaceOrderRequest, tpTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"slTriggerBy", offsetof(PlaceOrderRequest, slTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"reduceOnly", offsetof(PlaceOrderRequest, reduceOnly), detail::boolean()},
    {"closeOnTrigger", offsetof(PlaceOrderRequest, closeOnTrigger), detail::boolean()},
    {"smpType", offsetof(PlaceOrderRequest, smpType), detail::enumeration(bybit::smp_type_table)},
    {"mmp", offsetof(PlaceOrderRequest, mmp), detail::boolean()},
    {"tpslMode", offsetof(PlaceOrderRequest, tpslMode), detail::enumeration(bybit::tpsl_mode_table)},
    {"tpLimitPrice", offsetof(PlaceOrderRequest, tpLimitPrice), detail::decimal()},
    {"slLimitPrice", offsetof(PlaceOrderRequest, slLimitPrice), detail::decimal()},
    {"tpOrderType", offsetof(PlaceOrderRequest, tpOrderType), detail::enumeration(bybit::order_order_type_table)},
    {"slOrderType", offsetof(PlaceOrderRequest, slOrderType), detail::enumeration(bybit::order_order_type_table)},
    {"bboSideType", offsetof(PlaceOrderRequest, bboSideType), detail::enumeration(bbo_side_type_table)},
    {"bboLevel", offsetof(PlaceOrderRequest, bboLevel), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable place_order_request_table =
    detail::table_of<PlaceOrderRequest>("PlaceOrderRequest", place_order_request_fields);

constexpr detail::Field place_order_fields[] = {
    {"orderId", offsetof(PlaceOrder, orderId), detail::string()},
    {"orderLinkId", offsetof(PlaceOrder, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable place_order_table = detail::table_of<PlaceOrder>("PlaceOrder", place_order_fields);

constexpr detail::Field batch_place_order_request_request_fields[] = {
    {"symbol", offsetof(BatchPlaceOrderRequestRequest, symbol), detail::string(detail::Holder::required)},
    {"isLeverage", offsetof(BatchPlaceOrderRequestRequest, isLeverage), detail::integer()},
    {"side", offsetof(BatchPlaceOrderRequestRequest, side),
     detail::enumeration(bybit::side_table, detail::Holder::required)},
    {"orderType", offsetof(BatchPlaceOrderRequestRequest, orderType),
     detail::enumeration(bybit::order_order_type_table, detail::Holder::required)},
    {"qty", offsetof(BatchPlaceOrderRequestRequest, qty), detail::decimal(detail::Holder::required)},
    {"marketUnit", offsetof(BatchPlaceOrderRequestRequest, marketUnit), detail::enumeration(market_unit_table)},
    {"price", offsetof(BatchPlaceOrderRequestRequest, price), detail::decimal()},
    {"triggerDirection", offsetof(BatchPlaceOrderRequestRequest, triggerDirection), detail::integer()},
    {"orderFilter", offsetof(BatchPlaceOrderRequestRequest, orderFilter),
     detail::enumeration(bybit::order_filter_table)},
    {"triggerPrice", offsetof(BatchPlaceOrderRequestRequest, triggerPrice), detail::decimal()},
    {"triggerBy", offsetof(BatchPlaceOrderRequestRequest, triggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"orderIv", offsetof(BatchPlaceOrderRequestRequest, orderIv), detail::decimal()},
    {"timeInForce", offsetof(BatchPlaceOrderRequestRequest, timeInForce),
     detail::enumeration(bybit::time_in_force_table)},
    {"positionIdx", offsetof(BatchPlaceOrderRequestRequest, positionIdx), detail::integer()},
    {"orderLinkId", offsetof(BatchPlaceOrderRequestRequest, orderLinkId), detail::string(detail::Holder::optional)},
    {"takeProfit", offsetof(BatchPlaceOrderRequestRequest, takeProfit), detail::decimal()},
    {"stopLoss", offsetof(BatchPlaceOrderRequestRequest, stopLoss), detail::decimal()},
    {"tpTriggerBy", offsetof(BatchPlaceOrderRequestRequest, tpTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"slTriggerBy", offsetof(BatchPlaceOrderRequestRequest, slTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"reduceOnly", offsetof(BatchPlaceOrderRequestRequest, reduceOnly), detail::boolean()},
    {"closeOnTrigger", offsetof(BatchPlaceOrderRequestRequest, closeOnTrigger), detail::boolean()},
    {"smpType", offsetof(BatchPlaceOrderRequestRequest, smpType), detail::enumeration(bybit::smp_type_table)},
    {"mmp", offsetof(BatchPlaceOrderRequestRequest, mmp), detail::boolean()},
    {"tpslMode", offsetof(BatchPlaceOrderRequestRequest, tpslMode), detail::enumeration(bybit::tpsl_mode_table)},
    {"tpLimitPrice", offsetof(BatchPlaceOrderRequestRequest, tpLimitPrice), detail::decimal()},
    {"slLimitPrice", offsetof(BatchPlaceOrderRequestRequest, slLimitPrice), detail::decimal()},
    {"tpOrderType", offsetof(BatchPlaceOrderRequestRequest, tpOrderType),
     detail::enumeration(bybit::order_order_type_table)},
    {"slOrderType", offsetof(BatchPlaceOrderRequestRequest, slOrderType),
     detail::enumeration(bybit::order_order_type_table)},
};
constexpr detail::ObjectTable batch_place_order_request_request_table =
    detail::table_of<BatchPlaceOrderRequestRequest>(
        "BatchPlaceOrderRequestRequest", batch_place_order_request_request_fields);

constexpr detail::ListTable list_of_batch_place_order_request_request =
    detail::list_of<BatchPlaceOrderRequestRequest>(detail::object(batch_place_order_request_request_table));

constexpr detail::Field batch_place_order_request_fields[] = {
    {"category", offsetof(BatchPlaceOrderRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"request", offsetof(BatchPlaceOrderRequest, request),
     detail::list(list_of_batch_place_order_request_request, detail::Holder::required)},
};
constexpr detail::ObjectTable batch_place_order_request_table =
    detail::table_of<BatchPlaceOrderRequest>("BatchPlaceOrderRequest", batch_place_order_request_fields);

constexpr detail::Field batch_place_order_list_fields[] = {
    {"category", offsetof(BatchPlaceOrderList, category), detail::enumeration(bybit::category_table)},
    {"symbol", offsetof(BatchPlaceOrderList, symbol), detail::string()},
    {"orderId", offsetof(BatchPlaceOrderList, orderId), detail::string()},
    {"orderLinkId", offsetof(BatchPlaceOrderList, orderLinkId), detail::string()},
    {"createAt", offsetof(BatchPlaceOrderList, createAt), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable batch_place_order_list_table =
    detail::table_of<BatchPlaceOrderList>("BatchPlaceOrderList", batch_place_order_list_fields);

constexpr detail::Field disconnected_cancel_all_request_fields[] = {
    {"product", offsetof(DisconnectedCancelAllRequest, product), detail::string(detail::Holder::optional)},
    {"timeWindow", offsetof(DisconnectedCancelAllRequest, timeWindow), detail::integer(detail::Holder::required)},
};
constexpr detail::ObjectTable disconnected_cancel_all_request_table =
    detail::table_of<DisconnectedCancelAllRequest>(
        "DisconnectedCancelAllRequest", disconnected_cancel_all_request_fields);

constexpr detail::Field history_request_fields[] = {
    {"category", offsetof(HistoryRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(HistoryRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(HistoryRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"settleCoin", offsetof(HistoryRequest, settleCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(HistoryRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(HistoryRequest, orderLinkId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderFilter", offsetof(HistoryRequest, orderFilter), detail::enumeration(bybit::order_filter_table),
     detail::In::query},
    {"orderStatus", offsetof(HistoryRequest, orderStatus), detail::enumeration(bybit::order_status_table),
     detail::In::query},
    {"startTime", offsetof(HistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(HistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(HistoryRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(HistoryRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable history_request_table =
    detail::table_of<HistoryRequest>("HistoryRequest", history_request_fields);

constexpr detail::Field history_list_fields[] = {
    {"orderId", offsetof(HistoryList, orderId), detail::string()},
    {"orderLinkId", offsetof(HistoryList, orderLinkId), detail::string()},
    {"parentOrderLinkId", offsetof(HistoryList, parentOrderLinkId), detail::string()},
    {"blockTradeId", offsetof(HistoryList, blockTradeId), detail::string()},
    {"symbol", offsetof(HistoryList, symbol), detail::string()},
    {"price", offsetof(HistoryList, price), detail::decimal()},
    {"qty", offsetof(HistoryList, qty), detail::decimal()},
    {"side", offsetof(HistoryList, side), detail::enumeration(bybit::side_table)},
    {"isLeverage", offsetof(HistoryList, isLeverage), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"positionIdx", offsetof(HistoryList, positionIdx), detail::integer()},
    {"orderStatus", offsetof(HistoryList, orderStatus), detail::enumeration(bybit::order_status_table)},
    {"createType", offsetof(HistoryList, createType), detail::enumeration(bybit::create_type_table)},
    {"cancelType", offsetof(HistoryList, cancelType), detail::enumeration(bybit::cancel_type_table)},
    {"rejectReason", offsetof(HistoryList, rejectReason), detail::enumeration(bybit::reject_reason_table)},
    {"avgPrice", offsetof(HistoryList, avgPrice), detail::decimal()},
    {"leavesQty", offsetof(HistoryList, leavesQty), detail::decimal()},
    {"leavesValue", offsetof(HistoryList, leavesValue), detail::decimal()},
    {"cumExecQty", offsetof(HistoryList, cumExecQty), detail::decimal()},
    {"cumExecValue", offsetof(HistoryList, cumExecValue), detail::decimal()},
    {"cumExecFee", offsetof(HistoryList, cumExecFee), detail::string()},
    {"timeInForce", offsetof(HistoryList, timeInForce), detail::enumeration(bybit::time_in_force_table)},
    {"orderType", offsetof(HistoryList, orderType), detail::enumeration(bybit::order_order_type_table)},
    {"stopOrderType", offsetof(HistoryList, stopOrderType), detail::enumeration(bybit::stop_order_type_table)},
    {"orderIv", offsetof(HistoryList, orderIv), detail::decimal()},
    {"marketUnit", offsetof(HistoryList, marketUnit), detail::string()},
    {"slippageToleranceType", offsetof(HistoryList, slippageToleranceType),
     detail::enumeration(slippage_tolerance_type_table)},
    {"slippageTolerance", offsetof(HistoryList, slippageTolerance), detail::decimal()},
    {"triggerPrice", offsetof(HistoryList, triggerPrice), detail::decimal()},
    {"takeProfit", offsetof(HistoryList, takeProfit), detail::decimal()},
    {"stopLoss", offsetof(HistoryList, stopLoss), detail::decimal()},
    {"tpslMode", offsetof(HistoryList, tpslMode), detail::enumeration(bybit::tpsl_mode_table)},
    {"ocoTriggerBy", offsetof(HistoryList, ocoTriggerBy), detail::enumeration(oco_trigger_by_table)},
    {"tpLimitPrice", offsetof(HistoryList, tpLimitPrice), detail::decimal()},
    {"slLimitPrice", offsetof(HistoryList, slLimitPrice), detail::decimal()},
    {"tpTriggerBy", offsetof(HistoryList, tpTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"slTriggerBy", offsetof(HistoryList, slTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"triggerDirection", offsetof(HistoryList, triggerDirection), detail::integer()},
    {"triggerBy", offsetof(HistoryList, triggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"lastPriceOnCreated", offsetof(HistoryList, lastPriceOnCreated), detail::decimal()},
    {"basePrice", offsetof(HistoryList, basePrice), detail::decimal()},
    {"reduceOnly", offsetof(HistoryList, reduceOnly), detail::boolean()},
    {"closeOnTrigger", offsetof(HistoryList, closeOnTrigger), detail::boolean()},
    {"placeType", offsetof(HistoryList, placeType), detail::string()},
    {"smpType", offsetof(HistoryList, smpType), detail::enumeration(bybit::smp_type_table)},
    {"smpGroup", offsetof(HistoryList, smpGroup), detail::integer()},
    {"smpOrderId", offsetof(HistoryList, smpOrderId), detail::string()},
    {"createdTime", offsetof(HistoryList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedTime", offsetof(HistoryList, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"extraFees", offsetof(HistoryList, extraFees), detail::decimal()},
    {"cumFeeDetail", offsetof(HistoryList, cumFeeDetail), detail::json()},
    {"rpiTakerAccess", offsetof(HistoryList, rpiTakerAccess), detail::boolean()},
    {"rpiMatchedQty", offsetof(HistoryList, rpiMatchedQty), detail::decimal()},
};
constexpr detail::ObjectTable history_list_table = detail::table_of<HistoryList>("HistoryList", history_list_fields);

constexpr detail::ListTable list_of_history_list = detail::list_of<HistoryList>(detail::object(history_list_table));

constexpr detail::Field history_fields[] = {
    {"category", offsetof(History, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(History, list), detail::list(list_of_history_list)},
    {"nextPageCursor", offsetof(History, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable history_table = detail::table_of<History>("History", history_fields);

constexpr detail::Field pre_check_fields[] = {
    {"orderId", offsetof(PreCheck, orderId), detail::string()},
    {"orderLinkId", offsetof(PreCheck, orderLinkId), detail::string()},
    {"preImrE4", offsetof(PreCheck, preImrE4), detail::integer()},
    {"preMmrE4", offsetof(PreCheck, preMmrE4), detail::integer()},
    {"postImrE4", offsetof(PreCheck, postImrE4), detail::integer()},
    {"postMmrE4", offsetof(PreCheck, postMmrE4), detail::integer()},
};
constexpr detail::ObjectTable pre_check_table = detail::table_of<PreCheck>("PreCheck", pre_check_fields);

constexpr detail::Field realtime_request_fields[] = {
    {"category", offsetof(RealtimeRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(RealtimeRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(RealtimeRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"settleCoin", offsetof(RealtimeRequest, settleCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(RealtimeRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(RealtimeRequest, orderLinkId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"openOnly", offsetof(RealtimeRequest, openOnly), detail::integer(), detail::In::query},
    {"orderFilter", offsetof(RealtimeRequest, orderFilter), detail::enumeration(bybit::order_filter_table),
     detail::In::query},
    {"limit", offsetof(RealtimeRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(RealtimeRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable realtime_request_table =
    detail::table_of<RealtimeRequest>("RealtimeRequest", realtime_request_fields);

constexpr detail::Field realtime_list_fields[] = {
    {"orderId", offsetof(RealtimeList, orderId), detail::string()},
    {"orderLinkId", offsetof(RealtimeList, orderLinkId), detail::string()},
    {"parentOrderLinkId", offsetof(RealtimeList, parentOrderLinkId), detail::string()},
    {"blockTradeId", offsetof(RealtimeList, blockTradeId), detail::string()},
    {"symbol", offsetof(RealtimeList, symbol), detail::string()},
    {"price", offsetof(RealtimeList, price), detail::decimal()},
    {"qty", offsetof(RealtimeList, qty), detail::decimal()},
    {"side", offsetof(RealtimeList, side), detail::enumeration(bybit::side_table)},
    {"isLeverage", offsetof(RealtimeList, isLeverage), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"positionIdx", offsetof(RealtimeList, positionIdx), detail::integer()},
    {"orderStatus", offsetof(RealtimeList, orderStatus), detail::enumeration(bybit::order_status_table)},
    {"createType", offsetof(RealtimeList, createType), detail::enumeration(bybit::create_type_table)},
    {"cancelType", offsetof(RealtimeList, cancelType), detail::enumeration(bybit::cancel_type_table)},
    {"rejectReason", offsetof(RealtimeList, rejectReason), detail::enumeration(bybit::reject_reason_table)},
    {"avgPrice", offsetof(RealtimeList, avgPrice), detail::decimal()},
    {"leavesQty", offsetof(RealtimeList, leavesQty), detail::decimal()},
    {"leavesValue", offsetof(RealtimeList, leavesValue), detail::decimal()},
    {"cumExecQty", offsetof(RealtimeList, cumExecQty), detail::decimal()},
    {"cumExecValue", offsetof(RealtimeList, cumExecValue), detail::decimal()},
    {"cumExecFee", offsetof(RealtimeList, cumExecFee), detail::string()},
    {"timeInForce", offsetof(RealtimeList, timeInForce), detail::enumeration(bybit::time_in_force_table)},
    {"orderType", offsetof(RealtimeList, orderType), detail::enumeration(bybit::order_order_type_table)},
    {"stopOrderType", offsetof(RealtimeList, stopOrderType), detail::enumeration(bybit::stop_order_type_table)},
    {"orderIv", offsetof(RealtimeList, orderIv), detail::decimal()},
    {"marketUnit", offsetof(RealtimeList, marketUnit), detail::string()},
    {"triggerPrice", offsetof(RealtimeList, triggerPrice), detail::decimal()},
    {"takeProfit", offsetof(RealtimeList, takeProfit), detail::decimal()},
    {"stopLoss", offsetof(RealtimeList, stopLoss), detail::decimal()},
    {"tpslMode", offsetof(RealtimeList, tpslMode), detail::enumeration(bybit::tpsl_mode_table)},
    {"ocoTriggerBy", offsetof(RealtimeList, ocoTriggerBy), detail::enumeration(realtime_oco_trigger_by_table)},
    {"tpLimitPrice", offsetof(RealtimeList, tpLimitPrice), detail::decimal()},
    {"slLimitPrice", offsetof(RealtimeList, slLimitPrice), detail::decimal()},
    {"tpTriggerBy", offsetof(RealtimeList, tpTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"slTriggerBy", offsetof(RealtimeList, slTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"triggerDirection", offsetof(RealtimeList, triggerDirection), detail::integer()},
    {"triggerBy", offsetof(RealtimeList, triggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"lastPriceOnCreated", offsetof(RealtimeList, lastPriceOnCreated), detail::decimal()},
    {"basePrice", offsetof(RealtimeList, basePrice), detail::decimal()},
    {"reduceOnly", offsetof(RealtimeList, reduceOnly), detail::boolean()},
    {"closeOnTrigger", offsetof(RealtimeList, closeOnTrigger), detail::boolean()},
    {"placeType", offsetof(RealtimeList, placeType), detail::string()},
    {"smpType", offsetof(RealtimeList, smpType), detail::enumeration(bybit::smp_type_table)},
    {"smpGroup", offsetof(RealtimeList, smpGroup), detail::integer()},
    {"smpOrderId", offsetof(RealtimeList, smpOrderId), detail::string()},
    {"createdTime", offsetof(RealtimeList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedTime", offsetof(RealtimeList, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"cumFeeDetail", offsetof(RealtimeList, cumFeeDetail), detail::json()},
};
constexpr detail::ObjectTable realtime_list_table =
    detail::table_of<RealtimeList>("RealtimeList", realtime_list_fields);

constexpr detail::ListTable list_of_realtime_list = detail::list_of<RealtimeList>(detail::object(realtime_list_table));

constexpr detail::Field realtime_fields[] = {
    {"category", offsetof(Realtime, category), detail::enumeration(bybit::category_table)},
    {"nextPageCursor", offsetof(Realtime, nextPageCursor), detail::string()},
    {"list", offsetof(Realtime, list), detail::list(list_of_realtime_list)},
};
constexpr detail::ObjectTable realtime_table = detail::table_of<Realtime>("Realtime", realtime_fields);

constexpr detail::Field spot_borrow_check_request_fields[] = {
    {"category", offsetof(SpotBorrowCheckRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(SpotBorrowCheckRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"side", offsetof(SpotBorrowCheckRequest, side), detail::enumeration(bybit::side_table, detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable spot_borrow_check_request_table =
    detail::table_of<SpotBorrowCheckRequest>("SpotBorrowCheckRequest", spot_borrow_check_request_fields);

constexpr detail::Field spot_borrow_check_fields[] = {
    {"symbol", offsetof(SpotBorrowCheck, symbol), detail::string()},
    {"side", offsetof(SpotBorrowCheck, side), detail::enumeration(bybit::side_table)},
    {"maxTradeQty", offsetof(SpotBorrowCheck, maxTradeQty), detail::decimal()},
    {"maxTradeAmount", offsetof(SpotBorrowCheck, maxTradeAmount), detail::decimal()},
    {"spotMaxTradeQty", offsetof(SpotBorrowCheck, spotMaxTradeQty), detail::decimal()},
    {"spotMaxTradeAmount", offsetof(SpotBorrowCheck, spotMaxTradeAmount), detail::decimal()},
    {"borrowCoin", offsetof(SpotBorrowCheck, borrowCoin), detail::string()},
};
constexpr detail::ObjectTable spot_borrow_check_table =
    detail::table_of<SpotBorrowCheck>("SpotBorrowCheck", spot_borrow_check_fields);

constexpr detail::Type amend_order_reply = detail::object(amend_order_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit amend_order_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation amend_order_operation{
    .id = "order.amend_order",
    .method = "POST",
    .path = "/v5/order/amend",
    .auth = detail::Auth::private_,
    .limits = amend_order_limits,
    .request = &amend_order_request_table,
    .reply = &amend_order_reply,
};

constexpr detail::ListTable list_of_batch_amend_order_list =
    detail::list_of<BatchAmendOrderList>(detail::object(batch_amend_order_list_table));
constexpr detail::Type batch_amend_order_reply = detail::list(list_of_batch_amend_order_list);
constexpr detail::LimitCondition when_inverse[] = {{.field = "category", .values = "inverse"}};
constexpr detail::LimitCondition when_linear[] = {{.field = "category", .values = "linear"}};
constexpr detail::LimitCondition when_option[] = {{.field = "category", .values = "option"}};
constexpr detail::LimitCondition when_spot[] = {{.field = "category", .values = "spot"}};
constexpr detail::Limit batch_amend_order_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_inverse},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_linear},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_option},
    {.count = 20, .window_ms = 1000, .scope = per_user, .when = when_spot},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr std::string_view batch_amend_order_lists[] = {"request"};
constexpr detail::Operation batch_amend_order_operation{
    .id = "order.batch_amend_order",
    .method = "POST",
    .path = "/v5/order/amend-batch",
    .auth = detail::Auth::private_,
    .limits = batch_amend_order_limits,
    .request = &batch_amend_order_request_table,
    .reply = &batch_amend_order_reply,
    .rows = "list",
    .batch = true,
    .batch_lists = batch_amend_order_lists,
};

constexpr detail::Type cancel_order_reply = detail::object(cancel_order_table);
constexpr detail::Limit cancel_order_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_inverse},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_linear},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_option},
    {.count = 20, .window_ms = 1000, .scope = per_user, .when = when_spot},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation cancel_order_operation{
    .id = "order.cancel_order",
    .method = "POST",
    .path = "/v5/order/cancel",
    .auth = detail::Auth::private_,
    .limits = cancel_order_limits,
    .request = &cancel_order_request_table,
    .reply = &cancel_order_reply,
};

constexpr detail::Type cancel_all_orders_reply = detail::object(cancel_all_orders_table);
constexpr detail::Limit cancel_all_orders_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_inverse},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_linear},
    {.count = 1, .window_ms = 1000, .scope = per_user, .when = when_option},
    {.count = 20, .window_ms = 1000, .scope = per_user, .when = when_spot},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation cancel_all_orders_operation{
    .id = "order.cancel_all_orders",
    .method = "POST",
    .path = "/v5/order/cancel-all",
    .auth = detail::Auth::private_,
    .limits = cancel_all_orders_limits,
    .request = &cancel_all_orders_request_table,
    .reply = &cancel_all_orders_reply,
};

constexpr detail::Type batch_cancel_order_reply = detail::list(list_of_batch_amend_order_list);
constexpr detail::Limit batch_cancel_order_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_inverse},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_linear},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_option},
    {.count = 20, .window_ms = 1000, .scope = per_user, .when = when_spot},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr std::string_view batch_cancel_order_lists[] = {"request"};
constexpr detail::Operation batch_cancel_order_operation{
    .id = "order.batch_cancel_order",
    .method = "POST",
    .path = "/v5/order/cancel-batch",
    .auth = detail::Auth::private_,
    .limits = batch_cancel_order_limits,
    .request = &batch_cancel_order_request_table,
    .reply = &batch_cancel_order_reply,
    .rows = "list",
    .batch = true,
    .batch_lists = batch_cancel_order_lists,
};

constexpr detail::Type place_order_reply = detail::object(place_order_table);
constexpr detail::Limit place_order_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_inverse},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_linear},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_option},
    {.count = 20, .window_ms = 1000, .scope = per_user, .when = when_spot},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation place_order_operation{
    .id = "order.place_order",
    .method = "POST",
    .path = "/v5/order/create",
    .auth = detail::Auth::private_,
    .limits = place_order_limits,
    .request = &place_order_request_table,
    .reply = &place_order_reply,
};

constexpr detail::ListTable list_of_batch_place_order_list =
    detail::list_of<BatchPlaceOrderList>(detail::object(batch_place_order_list_table));
constexpr detail::Type batch_place_order_reply = detail::list(list_of_batch_place_order_list);
constexpr detail::Limit batch_place_order_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_inverse},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_linear},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_option},
    {.count = 20, .window_ms = 1000, .scope = per_user, .when = when_spot},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr std::string_view batch_place_order_lists[] = {"request"};
constexpr detail::Operation batch_place_order_operation{
    .id = "order.batch_place_order",
    .method = "POST",
    .path = "/v5/order/create-batch",
    .auth = detail::Auth::private_,
    .limits = batch_place_order_limits,
    .request = &batch_place_order_request_table,
    .reply = &batch_place_order_reply,
    .rows = "list",
    .batch = true,
    .batch_lists = batch_place_order_lists,
};

constexpr detail::Limit set_dcp_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_dcp_operation{
    .id = "order.set_dcp",
    .method = "POST",
    .path = "/v5/order/disconnected-cancel-all",
    .auth = detail::Auth::private_,
    .limits = set_dcp_limits,
    .request = &disconnected_cancel_all_request_table,
};

constexpr detail::Type history_reply = detail::object(history_table);
constexpr detail::Limit history_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging history_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation history_operation{
    .id = "order.history",
    .method = "GET",
    .path = "/v5/order/history",
    .auth = detail::Auth::private_,
    .limits = history_limits,
    .request = &history_request_table,
    .reply = &history_reply,
    .pages = &history_pages,
};

constexpr detail::Type pre_check_reply = detail::object(pre_check_table);
constexpr detail::Limit pre_check_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_inverse},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_linear},
    {.count = 10, .window_ms = 1000, .scope = per_user, .when = when_option},
    {.count = 20, .window_ms = 1000, .scope = per_user, .when = when_spot},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation pre_check_operation{
    .id = "order.pre_check",
    .method = "POST",
    .path = "/v5/order/pre-check",
    .auth = detail::Auth::private_,
    .limits = pre_check_limits,
    .request = &place_order_request_table,
    .reply = &pre_check_reply,
};

constexpr detail::Type realtime_reply = detail::object(realtime_table);
constexpr detail::Limit realtime_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging realtime_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation realtime_operation{
    .id = "order.realtime",
    .method = "GET",
    .path = "/v5/order/realtime",
    .auth = detail::Auth::private_,
    .limits = realtime_limits,
    .request = &realtime_request_table,
    .reply = &realtime_reply,
    .pages = &realtime_pages,
};

constexpr detail::Type spot_borrow_check_reply = detail::object(spot_borrow_check_table);
constexpr detail::Limit spot_borrow_check_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation spot_borrow_check_operation{
    .id = "order.spot_borrow_check",
    .method = "GET",
    .path = "/v5/order/spot-borrow-check",
    .auth = detail::Auth::private_,
    .limits = spot_borrow_check_limits,
    .request = &spot_borrow_check_request_table,
    .reply = &spot_borrow_check_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AmendOrder> Api::amend_order(AmendOrderRequest request) const {
    return {core_, amend_order_operation, &request};
}

Call<Batch<BatchAmendOrderList>> Api::batch_amend_order(BatchAmendOrderRequest request) const {
    return {core_, batch_amend_order_operation, &request};
}

Call<CancelOrder> Api::cancel_order(CancelOrderRequest request) const {
    return {core_, cancel_order_operation, &request};
}

Call<CancelAllOrders> Api::cancel_all_orders(CancelAllOrdersRequest request) const {
    return {core_, cancel_all_orders_operation, &request};
}

Call<Batch<BatchAmendOrderList>> Api::batch_cancel_order(BatchCancelOrderRequest request) const {
    return {core_, batch_cancel_order_operation, &request};
}

Call<PlaceOrder> Api::place_order(PlaceOrderRequest request) const {
    return {core_, place_order_operation, &request};
}

Call<Batch<BatchPlaceOrderList>> Api::batch_place_order(BatchPlaceOrderRequest request) const {
    return {core_, batch_place_order_operation, &request};
}

Call<Acknowledged> Api::set_dcp(DisconnectedCancelAllRequest request) const {
    return {core_, set_dcp_operation, &request};
}

PagedCall<History> Api::history(HistoryRequest request) const {
    return {core_, history_operation, &request};
}

Call<PreCheck> Api::pre_check(PlaceOrderRequest request) const {
    return {core_, pre_check_operation, &request};
}

PagedCall<Realtime> Api::realtime(RealtimeRequest request) const {
    return {core_, realtime_operation, &request};
}

Lookup<Realtime> Api::realtime_lookup() {
    return {&realtime_operation};
}

Call<SpotBorrowCheck> Api::spot_borrow_check(SpotBorrowCheckRequest request) const {
    return {core_, spot_borrow_check_operation, &request};
}

const detail::EnumTable& exbind_table(CancelAllOrdersOrderFilter) { return cancel_all_orders_order_filter_table; }
const detail::EnumTable& exbind_table(MarketUnit) { return market_unit_table; }
const detail::EnumTable& exbind_table(SlippageToleranceType) { return slippage_tolerance_type_table; }
const detail::EnumTable& exbind_table(SlippageTolerance) { return slippage_tolerance_table; }
const detail::EnumTable& exbind_table(BboSideType) { return bbo_side_type_table; }
const detail::EnumTable& exbind_table(OcoTriggerBy) { return oco_trigger_by_table; }
const detail::EnumTable& exbind_table(RealtimeOcoTriggerBy) { return realtime_oco_trigger_by_table; }
const detail::ObjectTable& exbind_table(const AmendOrderRequest*) { return amend_order_request_table; }
const detail::ObjectTable& exbind_table(const AmendOrder*) { return amend_order_table; }
const detail::ObjectTable& exbind_table(const BatchAmendOrderRequestRequest*) {
    return batch_amend_order_request_request_table;
}
const detail::ObjectTable& exbind_table(const BatchAmendOrderRequest*) { return batch_amend_order_request_table; }
const detail::ObjectTable& exbind_table(const BatchAmendOrderList*) { return batch_amend_order_list_table; }
const detail::ObjectTable& exbind_table(const CancelOrderRequest*) { return cancel_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelOrder*) { return cancel_order_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrdersRequest*) { return cancel_all_orders_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrdersList*) { return cancel_all_orders_list_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrders*) { return cancel_all_orders_table; }
const detail::ObjectTable& exbind_table(const BatchCancelOrderRequestRequest*) {
    return batch_cancel_order_request_request_table;
}
const detail::ObjectTable& exbind_table(const BatchCancelOrderRequest*) { return batch_cancel_order_request_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*) { return place_order_request_table; }
const detail::ObjectTable& exbind_table(const PlaceOrder*) { return place_order_table; }
const detail::ObjectTable& exbind_table(const BatchPlaceOrderRequestRequest*) {
    return batch_place_order_request_request_table;
}
const detail::ObjectTable& exbind_table(const BatchPlaceOrderRequest*) { return batch_place_order_request_table; }
const detail::ObjectTable& exbind_table(const BatchPlaceOrderList*) { return batch_place_order_list_table; }
const detail::ObjectTable& exbind_table(const DisconnectedCancelAllRequest*) {
    return disconnected_cancel_all_request_table;
}
const detail::ObjectTable& exbind_table(const HistoryRequest*) { return history_request_table; }
const detail::ObjectTable& exbind_table(const HistoryList*) { return history_list_table; }
const detail::ObjectTable& exbind_table(const History*) { return history_table; }
const detail::ObjectTable& exbind_table(const PreCheck*) { return pre_check_table; }
const detail::ObjectTable& exbind_table(const RealtimeRequest*) { return realtime_request_table; }
const detail::ObjectTable& exbind_table(const RealtimeList*) { return realtime_list_table; }
const detail::ObjectTable& exbind_table(const Realtime*) { return realtime_table; }
const detail::ObjectTable& exbind_table(const SpotBorrowCheckRequest*) { return spot_borrow_check_request_table; }
const detail::ObjectTable& exbind_table(const SpotBorrowCheck*) { return spot_borrow_check_table; }

}  // namespace exbind::bybit::order
