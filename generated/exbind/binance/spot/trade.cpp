// Generated from specs/binance/spot/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/spot/trade.hpp"

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

namespace exbind::inline v0_1::binance::spot::trade {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view cancel_restrictions_values[] = {"ONLY_NEW", "ONLY_PARTIALLY_FILLED"};
constexpr detail::EnumTable cancel_restrictions_table{"CancelRestrictions", cancel_restrictions_values};

constexpr std::string_view peg_price_type_values[] = {"PRIMARY_PEG", "MARKET_PEG"};
constexpr detail::EnumTable peg_price_type_table{"PegPriceType", peg_price_type_values};

constexpr std::string_view cancel_replace_mode_values[] = {"STOP_ON_FAILURE", "ALLOW_FAILURE"};
constexpr detail::EnumTable cancel_replace_mode_table{"CancelReplaceMode", cancel_replace_mode_values};

constexpr std::string_view order_rate_limit_exceeded_mode_values[] = {"DO_NOTHING", "CANCEL_ONLY"};
constexpr detail::EnumTable order_rate_limit_exceeded_mode_table{
    "OrderRateLimitExceededMode",
    order_rate_limit_exceeded_mode_values,
};

constexpr detail::Field cancel_all_open_orders_request_fields[] = {
    {"symbol", offsetof(CancelAllOpenOrdersRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_all_open_orders_request_table =
    detail::table_of<CancelAllOpenOrdersRequest>("CancelAllOpenOrdersRequest", cancel_all_open_orders_request_fields);

constexpr detail::Field new_oco_orders_fields[] = {
    {"symbol", offsetof(NewOcoOrders, symbol), detail::string()},
    {"orderId", offsetof(NewOcoOrders, orderId), detail::integer()},
    {"clientOrderId", offsetof(NewOcoOrders, clientOrderId), detail::string()},
};
constexpr detail::ObjectTable new_oco_orders_table =
    detail::table_of<NewOcoOrders>("NewOcoOrders", new_oco_orders_fields);

constexpr detail::Field cancel_all_open_orders_order_reports_fields[] = {
    {"symbol", offsetof(CancelAllOpenOrdersOrderReports, symbol), detail::string()},
    {"origClientOrderId", offsetof(CancelAllOpenOrdersOrderReports, origClientOrderId), detail::string()},
    {"orderId", offsetof(CancelAllOpenOrdersOrderReports, orderId), detail::integer()},
    {"orderListId", offsetof(CancelAllOpenOrdersOrderReports, orderListId), detail::integer()},
    {"clientOrderId", offsetof(CancelAllOpenOrdersOrderReports, clientOrderId), detail::string()},
    {"transactTime", offsetof(CancelAllOpenOrdersOrderReports, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(CancelAllOpenOrdersOrderReports, price), detail::decimal()},
    {"origQty", offsetof(CancelAllOpenOrdersOrderReports, origQty), detail::decimal()},
    {"executedQty", offsetof(CancelAllOpenOrdersOrderReports, executedQty), detail::decimal()},
    {"origQuoteOrderQty", offsetof(CancelAllOpenOrdersOrderReports, origQuoteOrderQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(CancelAllOpenOrdersOrderReports, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(CancelAllOpenOrdersOrderReports, status), detail::string()},
    {"timeInForce", offsetof(CancelAllOpenOrdersOrderReports, timeInForce), detail::string()},
    {"type", offsetof(CancelAllOpenOrdersOrderReports, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(CancelAllOpenOrdersOrderReports, side), detail::enumeration(binance::side_table)},
    {"stopPrice", offsetof(CancelAllOpenOrdersOrderReports, stopPrice), detail::decimal()},
    {"icebergQty", offsetof(CancelAllOpenOrdersOrderReports, icebergQty), detail::decimal()},
    {"selfTradePreventionMode", offsetof(CancelAllOpenOrdersOrderReports, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable cancel_all_open_orders_order_reports_table =
    detail::table_of<CancelAllOpenOrdersOrderReports>(
        "CancelAllOpenOrdersOrderReports", cancel_all_open_orders_order_reports_fields);

constexpr detail::ListTable list_of_new_oco_orders =
    detail::list_of<NewOcoOrders>(detail::object(new_oco_orders_table));
constexpr detail::ListTable list_of_cancel_all_open_orders_order_reports =
    detail::list_of<CancelAllOpenOrdersOrderReports>(detail::object(cancel_all_open_orders_order_reports_table));

constexpr detail::Field cancel_all_open_orders_fields[] = {
    {"symbol", offsetof(CancelAllOpenOrders, symbol), detail::string()},
    {"origClientOrderId", offsetof(CancelAllOpenOrders, origClientOrderId), detail::string()},
    {"orderId", offsetof(CancelAllOpenOrders, orderId), detail::integer()},
    {"orderListId", offsetof(CancelAllOpenOrders, orderListId), detail::integer()},
    {"clientOrderId", offsetof(CancelAllOpenOrders, clientOrderId), detail::string()},
    {"transactTime", offsetof(CancelAllOpenOrders, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(CancelAllOpenOrders, price), detail::decimal()},
    {"origQty", offsetof(CancelAllOpenOrders, origQty), detail::decimal()},
    {"executedQty", offsetof(CancelAllOpenOrders, executedQty), detail::decimal()},
    {"origQuoteOrderQty", offsetof(CancelAllOpenOrders, origQuoteOrderQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(CancelAllOpenOrders, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(CancelAllOpenOrders, status), detail::string()},
    {"timeInForce", offsetof(CancelAllOpenOrders, timeInForce), detail::string()},
    {"type", offsetof(CancelAllOpenOrders, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(CancelAllOpenOrders, side), detail::enumeration(binance::side_table)},
    {"selfTradePreventionMode", offsetof(CancelAllOpenOrders, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"contingencyType", offsetof(CancelAllOpenOrders, contingencyType), detail::string()},
    {"listStatusType", offsetof(CancelAllOpenOrders, listStatusType), detail::string()},
    {"listOrderStatus", offsetof(CancelAllOpenOrders, listOrderStatus), detail::string()},
    {"listClientOrderId", offsetof(CancelAllOpenOrders, listClientOrderId), detail::string()},
    {"transactionTime", offsetof(CancelAllOpenOrders, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"orders", offsetof(CancelAllOpenOrders, orders), detail::list(list_of_new_oco_orders)},
    {"orderReports", offsetof(CancelAllOpenOrders, orderReports),
     detail::list(list_of_cancel_all_open_orders_order_reports)},
};
constexpr detail::ObjectTable cancel_all_open_orders_table =
    detail::table_of<CancelAllOpenOrders>("CancelAllOpenOrders", cancel_all_open_orders_fields);

constexpr detail::Field cancel_order_request_fields[] = {
    {"symbol", offsetof(CancelOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(CancelOrderRequest, orderId), detail::integer(), detail::In::query},
    {"origClientOrderId", offsetof(CancelOrderRequest, origClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"newClientOrderId", offsetof(CancelOrderRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"cancelRestrictions", offsetof(CancelOrderRequest, cancelRestrictions),
     detail::enumeration(cancel_restrictions_table), detail::In::query},
};
constexpr detail::ObjectTable cancel_order_request_table =
    detail::table_of<CancelOrderRequest>("CancelOrderRequest", cancel_order_request_fields);

constexpr detail::Field cancel_order_fields[] = {
    {"symbol", offsetof(CancelOrder, symbol), detail::string()},
    {"origClientOrderId", offsetof(CancelOrder, origClientOrderId), detail::string()},
    {"orderId", offsetof(CancelOrder, orderId), detail::integer()},
    {"orderListId", offsetof(CancelOrder, orderListId), detail::integer()},
    {"clientOrderId", offsetof(CancelOrder, clientOrderId), detail::string()},
    {"transactTime", offsetof(CancelOrder, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(CancelOrder, price), detail::decimal()},
    {"origQty", offsetof(CancelOrder, origQty), detail::decimal()},
    {"executedQty", offsetof(CancelOrder, executedQty), detail::decimal()},
    {"origQuoteOrderQty", offsetof(CancelOrder, origQuoteOrderQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(CancelOrder, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(CancelOrder, status), detail::string()},
    {"timeInForce", offsetof(CancelOrder, timeInForce), detail::string()},
    {"type", offsetof(CancelOrder, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(CancelOrder, side), detail::enumeration(binance::side_table)},
    {"selfTradePreventionMode", offsetof(CancelOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable cancel_order_table = detail::table_of<CancelOrder>("CancelOrder", cancel_order_fields);

constexpr detail::Field new_order_request_fields[] = {
    {"symbol", offsetof(NewOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(NewOrderRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"type", offsetof(NewOrderRequest, type), detail::enumeration(binance::type_table, detail::Holder::required),
     detail::In::form},
    {"timeInForce", offsetof(NewOrderRequest, timeInForce), detail::enumeration(binance::time_in_force_table),
     detail::In::form},
    {"quantity", offsetof(NewOrderRequest, quantity), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"quoteOrderQty", offsetof(NewOrderRequest, quoteOrderQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"price", offsetof(NewOrderRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"newClientOrderId", offsetof(NewOrderRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"strategyId", offsetof(NewOrderRequest, strategyId), detail::integer(), detail::In::form},
    {"strategyType", offsetof(NewOrderRequest, strategyType), detail::integer(), detail::In::form},
    {"stopPrice", offsetof(NewOrderRequest, stopPrice), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"trailingDelta", offsetof(NewOrderRequest, trailingDelta), detail::integer(), detail::In::form},
    {"icebergQty", offsetof(NewOrderRequest, icebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"newOrderRespType", offsetof(NewOrderRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"selfTradePreventionMode", offsetof(NewOrderRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"pegPriceType", offsetof(NewOrderRequest, pegPriceType), detail::enumeration(peg_price_type_table),
     detail::In::form},
    {"pegOffsetValue", offsetof(NewOrderRequest, pegOffsetValue), detail::integer(), detail::In::form},
    {"pegOffsetType", offsetof(NewOrderRequest, pegOffsetType), detail::string(detail::Holder::optional),
     detail::In::form},
};
constexpr detail::Bounds new_order_request_bounds[] = {{.field = 16, .maximum = "100"}};
constexpr detail::ObjectTable new_order_request_table =
    detail::table_of<NewOrderRequest>("NewOrderRequest", new_order_request_fields, false, new_order_request_bounds);

constexpr detail::Field new_order_fills_fields[] = {
    {"price", offsetof(NewOrderFills, price), detail::decimal()},
    {"qty", offsetof(NewOrderFills, qty), detail::decimal()},
    {"commission", offsetof(NewOrderFills, commission), detail::decimal()},
    {"commissionAsset", offsetof(NewOrderFills, commissionAsset), detail::string()},
    {"tradeId", offsetof(NewOrderFills, tradeId), detail::integer()},
};
constexpr detail::ObjectTable new_order_fills_table =
    detail::table_of<NewOrderFills>("NewOrderFills", new_order_fills_fields);

constexpr detail::ListTable list_of_new_order_fills =
    detail::list_of<NewOrderFills>(detail::object(new_order_fills_table));

constexpr detail::Field new_order_fields[] = {
    {"symbol", offsetof(NewOrder, symbol), detail::string()},
    {"orderId", offsetof(NewOrder, orderId), detail::integer()},
    {"orderListId", offsetof(NewOrder, orderListId), detail::integer()},
    {"clientOrderId", offsetof(NewOrder, clientOrderId), detail::string()},
    {"transactTime", offsetof(NewOrder, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(NewOrder, price), detail::decimal()},
    {"origQty", offsetof(NewOrder, origQty), detail::decimal()},
    {"executedQty", offsetof(NewOrder, executedQty), detail::decimal()},
    {"origQuoteOrderQty", offsetof(NewOrder, origQuoteOrderQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(NewOrder, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(NewOrder, status), detail::string()},
    {"timeInForce", offsetof(NewOrder, timeInForce), detail::enumeration(binance::time_in_force_table)},
    {"type", offsetof(NewOrder, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(NewOrder, side), detail::enumeration(binance::side_table)},
    {"workingTime", offsetof(NewOrder, workingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"selfTradePreventionMode", offsetof(NewOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"fills", offsetof(NewOrder, fills), detail::list(list_of_new_order_fills)},
};
constexpr detail::ObjectTable new_order_table = detail::table_of<NewOrder>("NewOrder", new_order_fields);

constexpr detail::Field amend_keep_priority_request_fields[] = {
    {"symbol", offsetof(AmendKeepPriorityRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"orderId", offsetof(AmendKeepPriorityRequest, orderId), detail::integer(), detail::In::form},
    {"origClientOrderId", offsetof(AmendKeepPriorityRequest, origClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"newClientOrderId", offsetof(AmendKeepPriorityRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"newQty", offsetof(AmendKeepPriorityRequest, newQty),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
};
constexpr detail::ObjectTable amend_keep_priority_request_table =
    detail::table_of<AmendKeepPriorityRequest>("AmendKeepPriorityRequest", amend_keep_priority_request_fields);

constexpr detail::Field amend_keep_priority_amended_order_fields[] = {
    {"symbol", offsetof(AmendKeepPriorityAmendedOrder, symbol), detail::string()},
    {"orderId", offsetof(AmendKeepPriorityAmendedOrder, orderId), detail::integer()},
    {"orderListId", offsetof(AmendKeepPriorityAmendedOrder, orderListId), detail::integer()},
    {"origClientOrderId", offsetof(AmendKeepPriorityAmendedOrder, origClientOrderId), detail::string()},
    {"clientOrderId", offsetof(AmendKeepPriorityAmendedOrder, clientOrderId), detail::string()},
    {"price", offsetof(AmendKeepPriorityAmendedOrder, price), detail::decimal()},
    {"qty", offsetof(AmendKeepPriorityAmendedOrder, qty), detail::decimal()},
    {"executedQty", offsetof(AmendKeepPriorityAmendedOrder, executedQty), detail::decimal()},
    {"preventedQty", offsetof(AmendKeepPriorityAmendedOrder, preventedQty), detail::decimal()},
    {"quoteOrderQty", offsetof(AmendKeepPriorityAmendedOrder, quoteOrderQty), detail::decimal()},
    {"cumulativeQuoteQty", offsetof(AmendKeepPriorityAmendedOrder, cumulativeQuoteQty), detail::decimal()},
    {"status", offsetof(AmendKeepPriorityAmendedOrder, status), detail::string()},
    {"timeInForce", offsetof(AmendKeepPriorityAmendedOrder, timeInForce), detail::string()},
    {"type", offsetof(AmendKeepPriorityAmendedOrder, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(AmendKeepPriorityAmendedOrder, side), detail::enumeration(binance::side_table)},
    {"workingTime", offsetof(AmendKeepPriorityAmendedOrder, workingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"selfTradePreventionMode", offsetof(AmendKeepPriorityAmendedOrder, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable amend_keep_priority_amended_order_table =
    detail::table_of<AmendKeepPriorityAmendedOrder>(
        "AmendKeepPriorityAmendedOrder", amend_keep_priority_amended_order_fields);

constexpr detail::Field amend_keep_priority_list_status_fields[] = {
    {"orderListId", offsetof(AmendKeepPriorityListStatus, orderListId), detail::integer()},
    {"contingencyType", offsetof(AmendKeepPriorityListStatus, contingencyType), detail::string()},
    {"listOrderStatus", offsetof(AmendKeepPriorityListStatus, listOrderStatus), detail::string()},
    {"listClientOrderId", offsetof(AmendKeepPriorityListStatus, listClientOrderId), detail::string()},
    {"symbol", offsetof(AmendKeepPriorityListStatus, symbol), detail::string()},
    {"orders", offsetof(AmendKeepPriorityListStatus, orders), detail::list(list_of_new_oco_orders)},
};
constexpr detail::ObjectTable amend_keep_priority_list_status_table =
    detail::table_of<AmendKeepPriorityListStatus>(
        "AmendKeepPriorityListStatus", amend_keep_priority_list_status_fields);

constexpr detail::Field amend_keep_priority_fields[] = {
    {"transactTime", offsetof(AmendKeepPriority, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"executionId", offsetof(AmendKeepPriority, executionId), detail::integer()},
    {"amendedOrder", offsetof(AmendKeepPriority, amendedOrder),
     detail::object(amend_keep_priority_amended_order_table)},
    {"listStatus", offsetof(AmendKeepPriority, listStatus), detail::object(amend_keep_priority_list_status_table)},
};
constexpr detail::ObjectTable amend_keep_priority_table =
    detail::table_of<AmendKeepPriority>("AmendKeepPriority", amend_keep_priority_fields);

constexpr detail::Field cancel_replace_request_fields[] = {
    {"symbol", offsetof(CancelReplaceRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(CancelReplaceRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"type", offsetof(CancelReplaceRequest, type), detail::enumeration(binance::type_table, detail::Holder::required),
     detail::In::form},
    {"cancelReplaceMode", offsetof(CancelReplaceRequest, cancelReplaceMode),
     detail::enumeration(cancel_replace_mode_table, detail::Holder::required), detail::In::form},
    {"timeInForce", offsetof(CancelReplaceRequest, timeInForce), detail::enumeration(binance::time_in_force_table),
     detail::In::form},
    {"quantity", offsetof(CancelReplaceRequest, quantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"quoteOrderQty", offsetof(CancelReplaceRequest, quoteOrderQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"price", offsetof(CancelReplaceRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"cancelNewClientOrderId", offsetof(CancelReplaceRequest, cancelNewClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"cancelOrigClientOrderId", offsetof(CancelReplaceRequest, cancelOrigClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"cancelOrderId", offsetof(CancelReplaceRequest, cancelOrderId), detail::integer(), detail::In::form},
    {"newClientOrderId", offsetof(CancelReplaceRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"strategyId", offsetof(CancelReplaceRequest, strategyId), detail::integer(), detail::In::form},
    {"strategyType", offsetof(CancelReplaceRequest, strategyType), detail::integer(), detail::In::form},
    {"stopPrice", offsetof(CancelReplaceRequest, stopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"trailingDelta", offsetof(CancelReplaceRequest, trailingDelta), detail::integer(), detail::In::form},
    {"icebergQty", offsetof(CancelReplaceRequest, icebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"newOrderRespType", offsetof(CancelReplaceRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"selfTradePreventionMode", offsetof(CancelReplaceRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"cancelRestrictions", offsetof(CancelReplaceRequest, cancelRestrictions),
     detail::enumeration(cancel_restrictions_table), detail::In::form},
    {"orderRateLimitExceededMode", offsetof(CancelReplaceRequest, orderRateLimitExceededMode),
     detail::enumeration(order_rate_limit_exceeded_mode_table), detail::In::form},
    {"pegPriceType", offsetof(CancelReplaceRequest, pegPriceType), detail::enumeration(peg_price_type_table),
     detail::In::form},
    {"pegOffsetValue", offsetof(CancelReplaceRequest, pegOffsetValue), detail::integer(), detail::In::form},
    {"pegOffsetType", offsetof(CancelReplaceRequest, pegOffsetType), detail::string(detail::Holder::optional),
     detail::In::form},
};
constexpr detail::Bounds cancel_replace_request_bounds[] = {{.field = 22, .maximum = "100"}};
constexpr detail::ObjectTable cancel_replace_request_table =
    detail::table_of<CancelReplaceRequest>(
        "CancelReplaceRequest", cancel_replace_request_fields, false, cancel_replace_request_bounds);

constexpr detail::Field cancel_replace_data_cancel_response_fields[] = {
    {"code", offsetof(CancelReplaceDataCancelResponse, code), detail::integer()},
    {"msg", offsetof(CancelReplaceDataCancelResponse, msg), detail::string()},
    {"symbol", offsetof(CancelReplaceDataCancelResponse, symbol), detail::string()},
    {"origClientOrderId", offsetof(CancelReplaceDataCancelResponse, origClientOrderId), detail::string()},
    {"orderId", offsetof(CancelReplaceDataCancelResponse, orderId), detail::integer()},
    {"orderListId", offsetof(CancelReplaceDataCancelResponse, orderListId), detail::integer()},
    {"clientOrderId", offsetof(CancelReplaceDataCancelResponse, clientOrderId), detail::string()},
    {"transactTime", offsetof(CancelReplaceDataCancelResponse, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(CancelReplaceDataCancelResponse, price), detail::decimal()},
    {"origQty", offsetof(CancelReplaceDataCancelResponse, origQty), detail::decimal()},
    {"executedQty", offsetof(CancelReplaceDataCancelResponse, executedQty), detail::decimal()},
    {"origQuoteOrderQty", offsetof(CancelReplaceDataCancelResponse, origQuoteOrderQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(CancelReplaceDataCancelResponse, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(CancelReplaceDataCancelResponse, status), detail::string()},
    {"timeInForce", offsetof(CancelReplaceDataCancelResponse, timeInForce),
     detail::enumeration(binance::time_in_force_table)},
    {"type", offsetof(CancelReplaceDataCancelResponse, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(CancelReplaceDataCancelResponse, side), detail::enumeration(binance::side_table)},
    {"selfTradePreventionMode", offsetof(CancelReplaceDataCancelResponse, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable cancel_replace_data_cancel_response_table =
    detail::table_of<CancelReplaceDataCancelResponse>(
        "CancelReplaceDataCancelResponse", cancel_replace_data_cancel_response_fields);

constexpr detail::Field cancel_replace_data_new_order_response_fields[] = {
    {"code", offsetof(CancelReplaceDataNewOrderResponse, code), detail::integer()},
    {"msg", offsetof(CancelReplaceDataNewOrderResponse, msg), detail::string()},
    {"symbol", offsetof(CancelReplaceDataNewOrderResponse, symbol), detail::string()},
    {"orderId", offsetof(CancelReplaceDataNewOrderResponse, orderId), detail::integer()},
    {"orderListId", offsetof(CancelReplaceDataNewOrderResponse, orderListId), detail::integer()},
    {"clientOrderId", offsetof(CancelReplaceDataNewOrderResponse, clientOrderId), detail::string()},
    {"transactTime", offsetof(CancelReplaceDataNewOrderResponse, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable cancel_replace_data_new_order_response_table =
    detail::table_of<CancelReplaceDataNewOrderResponse>(
        "CancelReplaceDataNewOrderResponse", cancel_replace_data_new_order_response_fields);

constexpr detail::Field cancel_replace_data_fields[] = {
    {"cancelResult", offsetof(CancelReplaceData, cancelResult), detail::string()},
    {"newOrderResult", offsetof(CancelReplaceData, newOrderResult), detail::string()},
    {"cancelResponse", offsetof(CancelReplaceData, cancelResponse),
     detail::object(cancel_replace_data_cancel_response_table)},
    {"newOrderResponse", offsetof(CancelReplaceData, newOrderResponse),
     detail::object(cancel_replace_data_new_order_response_table)},
};
constexpr detail::ObjectTable cancel_replace_data_table =
    detail::table_of<CancelReplaceData>("CancelReplaceData", cancel_replace_data_fields);

constexpr detail::Field cancel_replace_fields[] = {
    {"code", offsetof(CancelReplace, code), detail::integer()},
    {"msg", offsetof(CancelReplace, msg), detail::string()},
    {"data", offsetof(CancelReplace, data), detail::object(cancel_replace_data_table)},
};
constexpr detail::ObjectTable cancel_replace_table =
    detail::table_of<CancelReplace>("CancelReplace", cancel_replace_fields);

constexpr detail::Field new_oco_request_fields[] = {
    {"symbol", offsetof(NewOcoRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"listClientOrderId", offsetof(NewOcoRequest, listClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"side", offsetof(NewOcoRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"quantity", offsetof(NewOcoRequest, quantity), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::form},
    {"limitClientOrderId", offsetof(NewOcoRequest, limitClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"price", offsetof(NewOcoRequest, price), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::form},
    {"limitStrategyId", offsetof(NewOcoRequest, limitStrategyId), detail::integer(), detail::In::form},
    {"limitStrategyType", offsetof(NewOcoRequest, limitStrategyType), detail::integer(), detail::In::form},
    {"limitIcebergQty", offsetof(NewOcoRequest, limitIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"trailingDelta", offsetof(NewOcoRequest, trailingDelta), detail::integer(), detail::In::form},
    {"stopClientOrderId", offsetof(NewOcoRequest, stopClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"stopPrice", offsetof(NewOcoRequest, stopPrice), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::form},
    {"stopStrategyId", offsetof(NewOcoRequest, stopStrategyId), detail::integer(), detail::In::form},
    {"stopStrategyType", offsetof(NewOcoRequest, stopStrategyType), detail::integer(), detail::In::form},
    {"stopLimitPrice", offsetof(NewOcoRequest, stopLimitPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"stopIcebergQty", offsetof(NewOcoRequest, stopIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"stopLimitTimeInForce", offsetof(NewOcoRequest, stopLimitTimeInForce),
     detail::enumeration(binance::time_in_force_table), detail::In::form},
    {"newOrderRespType", offsetof(NewOcoRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"selfTradePreventionMode", offsetof(NewOcoRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
};
constexpr detail::ObjectTable new_oco_request_table =
    detail::table_of<NewOcoRequest>("NewOcoRequest", new_oco_request_fields);

constexpr detail::Field new_oco_order_reports_fields[] = {
    {"symbol", offsetof(NewOcoOrderReports, symbol), detail::string()},
    {"orderId", offsetof(NewOcoOrderReports, orderId), detail::integer()},
    {"orderListId", offsetof(NewOcoOrderReports, orderListId), detail::integer()},
    {"clientOrderId", offsetof(NewOcoOrderReports, clientOrderId), detail::string()},
    {"transactTime", offsetof(NewOcoOrderReports, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(NewOcoOrderReports, price), detail::decimal()},
    {"origQty", offsetof(NewOcoOrderReports, origQty), detail::decimal()},
    {"executedQty", offsetof(NewOcoOrderReports, executedQty), detail::decimal()},
    {"origQuoteOrderQty", offsetof(NewOcoOrderReports, origQuoteOrderQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(NewOcoOrderReports, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(NewOcoOrderReports, status), detail::string()},
    {"timeInForce", offsetof(NewOcoOrderReports, timeInForce), detail::string()},
    {"type", offsetof(NewOcoOrderReports, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(NewOcoOrderReports, side), detail::enumeration(binance::side_table)},
    {"stopPrice", offsetof(NewOcoOrderReports, stopPrice), detail::decimal()},
    {"workingTime", offsetof(NewOcoOrderReports, workingTime), detail::integer()},
    {"selfTradePreventionMode", offsetof(NewOcoOrderReports, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable new_oco_order_reports_table =
    detail::table_of<NewOcoOrderReports>("NewOcoOrderReports", new_oco_order_reports_fields);

constexpr detail::ListTable list_of_new_oco_order_reports =
    detail::list_of<NewOcoOrderReports>(detail::object(new_oco_order_reports_table));

constexpr detail::Field new_oco_fields[] = {
    {"orderListId", offsetof(NewOco, orderListId), detail::integer()},
    {"contingencyType", offsetof(NewOco, contingencyType), detail::string()},
    {"listStatusType", offsetof(NewOco, listStatusType), detail::string()},
    {"listOrderStatus", offsetof(NewOco, listOrderStatus), detail::string()},
    {"listClientOrderId", offsetof(NewOco, listClientOrderId), detail::string()},
    {"transactionTime", offsetof(NewOco, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbol", offsetof(NewOco, symbol), detail::string()},
    {"orders", offsetof(NewOco, orders), detail::list(list_of_new_oco_orders)},
    {"orderReports", offsetof(NewOco, orderReports), detail::list(list_of_new_oco_order_reports)},
};
constexpr detail::ObjectTable new_oco_table = detail::table_of<NewOco>("NewOco", new_oco_fields);

constexpr detail::Field test_new_order_request_fields[] = {
    {"computeCommissionRates", offsetof(TestNewOrderRequest, computeCommissionRates), detail::boolean(),
     detail::In::form},
    {"symbol", offsetof(TestNewOrderRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(TestNewOrderRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"type", offsetof(TestNewOrderRequest, type), detail::enumeration(binance::type_table, detail::Holder::required),
     detail::In::form},
    {"timeInForce", offsetof(TestNewOrderRequest, timeInForce), detail::enumeration(binance::time_in_force_table),
     detail::In::form},
    {"quantity", offsetof(TestNewOrderRequest, quantity), detail::decimal(), detail::In::form},
    {"quoteOrderQty", offsetof(TestNewOrderRequest, quoteOrderQty), detail::decimal(), detail::In::form},
    {"price", offsetof(TestNewOrderRequest, price), detail::decimal(), detail::In::form},
    {"newClientOrderId", offsetof(TestNewOrderRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"strategyId", offsetof(TestNewOrderRequest, strategyId), detail::integer(), detail::In::form},
    {"strategyType", offsetof(TestNewOrderRequest, strategyType), detail::integer(), detail::In::form},
    {"stopPrice", offsetof(TestNewOrderRequest, stopPrice), detail::decimal(), detail::In::form},
    {"trailingDelta", offsetof(TestNewOrderRequest, trailingDelta), detail::integer(), detail::In::form},
    {"icebergQty", offsetof(TestNewOrderRequest, icebergQty), detail::decimal(), detail::In::form},
    {"newOrderRespType", offsetof(TestNewOrderRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"selfTradePreventionMode", offsetof(TestNewOrderRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"pegPriceType", offsetof(TestNewOrderRequest, pegPriceType), detail::enumeration(peg_price_type_table),
     detail::In::form},
    {"pegOffsetValue", offsetof(TestNewOrderRequest, pegOffsetValue), detail::integer(), detail::In::form},
    {"pegOffsetType", offsetof(TestNewOrderRequest, pegOffsetType), detail::string(detail::Holder::optional),
     detail::In::form},
};
constexpr detail::Bounds test_new_order_request_bounds[] = {{.field = 17, .maximum = "100"}};
constexpr detail::ObjectTable test_new_order_request_table =
    detail::table_of<TestNewOrderRequest>(
        "TestNewOrderRequest", test_new_order_request_fields, false, test_new_order_request_bounds);

constexpr detail::Field test_new_order_standard_commission_for_order_fields[] = {
    {"maker", offsetof(TestNewOrderStandardCommissionForOrder, maker), detail::decimal()},
    {"taker", offsetof(TestNewOrderStandardCommissionForOrder, taker), detail::decimal()},
};
constexpr detail::ObjectTable test_new_order_standard_commission_for_order_table =
    detail::table_of<TestNewOrderStandardCommissionForOrder>(
        "TestNewOrderStandardCommissionForOrder", test_new_order_standard_commission_for_order_fields);

constexpr detail::Field test_new_order_special_commission_for_order_fields[] = {
    {"maker", offsetof(TestNewOrderSpecialCommissionForOrder, maker), detail::decimal()},
    {"taker", offsetof(TestNewOrderSpecialCommissionForOrder, taker), detail::decimal()},
};
constexpr detail::ObjectTable test_new_order_special_commission_for_order_table =
    detail::table_of<TestNewOrderSpecialCommissionForOrder>(
        "TestNewOrderSpecialCommissionForOrder", test_new_order_special_commission_for_order_fields);

constexpr detail::Field test_new_order_tax_commission_for_order_fields[] = {
    {"maker", offsetof(TestNewOrderTaxCommissionForOrder, maker), detail::decimal()},
    {"taker", offsetof(TestNewOrderTaxCommissionForOrder, taker), detail::decimal()},
};
constexpr detail::ObjectTable test_new_order_tax_commission_for_order_table =
    detail::table_of<TestNewOrderTaxCommissionForOrder>(
        "TestNewOrderTaxCommissionForOrder", test_new_order_tax_commission_for_order_fields);

constexpr detail::Field test_new_order_discount_fields[] = {
    {"enabledForAccount", offsetof(TestNewOrderDiscount, enabledForAccount), detail::boolean()},
    {"enabledForSymbol", offsetof(TestNewOrderDiscount, enabledForSymbol), detail::boolean()},
    {"discountAsset", offsetof(TestNewOrderDiscount, discountAsset), detail::string()},
    {"discount", offsetof(TestNewOrderDiscount, discount), detail::decimal()},
};
constexpr detail::ObjectTable test_new_order_discount_table =
    detail::table_of<TestNewOrderDiscount>("TestNewOrderDiscount", test_new_order_discount_fields);

constexpr detail::Field test_new_order_fields[] = {
    {"standardCommissionForOrder", offsetof(TestNewOrder, standardCommissionForOrder),
     detail::object(test_new_order_standard_commission_for_order_table)},
    {"specialCommissionForOrder", offsetof(TestNewOrder, specialCommissionForOrder),
     detail::object(test_new_order_special_commission_for_order_table)},
    {"taxCommissionForOrder", offsetof(TestNewOrder, taxCommissionForOrder),
     detail::object(test_new_order_tax_commission_for_order_table)},
    {"discount", offsetof(TestNewOrder, discount), detail::object(test_new_order_discount_table)},
};
constexpr detail::ObjectTable test_new_order_table =
    detail::table_of<TestNewOrder>("TestNewOrder", test_new_order_fields);

constexpr detail::Field cancel_order_list_request_fields[] = {
    {"symbol", offsetof(CancelOrderListRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderListId", offsetof(CancelOrderListRequest, orderListId), detail::integer(), detail::In::query},
    {"listClientOrderId", offsetof(CancelOrderListRequest, listClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"newClientOrderId", offsetof(CancelOrderListRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_order_list_request_table =
    detail::table_of<CancelOrderListRequest>("CancelOrderListRequest", cancel_order_list_request_fields);

constexpr detail::Field cancel_order_list_order_reports_fields[] = {
    {"symbol", offsetof(CancelOrderListOrderReports, symbol), detail::string()},
    {"origClientOrderId", offsetof(CancelOrderListOrderReports, origClientOrderId), detail::string()},
    {"orderId", offsetof(CancelOrderListOrderReports, orderId), detail::integer()},
    {"orderListId", offsetof(CancelOrderListOrderReports, orderListId), detail::integer()},
    {"clientOrderId", offsetof(CancelOrderListOrderReports, clientOrderId), detail::string()},
    {"transactTime", offsetof(CancelOrderListOrderReports, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(CancelOrderListOrderReports, price), detail::decimal()},
    {"origQty", offsetof(CancelOrderListOrderReports, origQty), detail::decimal()},
    {"executedQty", offsetof(CancelOrderListOrderReports, executedQty), detail::decimal()},
    {"origQuoteOrderQty", offsetof(CancelOrderListOrderReports, origQuoteOrderQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(CancelOrderListOrderReports, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(CancelOrderListOrderReports, status), detail::string()},
    {"timeInForce", offsetof(CancelOrderListOrderReports, timeInForce), detail::string()},
    {"type", offsetof(CancelOrderListOrderReports, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(CancelOrderListOrderReports, side), detail::enumeration(binance::side_table)},
    {"stopPrice", offsetof(CancelOrderListOrderReports, stopPrice), detail::decimal()},
    {"selfTradePreventionMode", offsetof(CancelOrderListOrderReports, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable cancel_order_list_order_reports_table =
    detail::table_of<CancelOrderListOrderReports>(
        "CancelOrderListOrderReports", cancel_order_list_order_reports_fields);

constexpr detail::ListTable list_of_cancel_order_list_order_reports =
    detail::list_of<CancelOrderListOrderReports>(detail::object(cancel_order_list_order_reports_table));

constexpr detail::Field cancel_order_list_fields[] = {
    {"orderListId", offsetof(CancelOrderList, orderListId), detail::integer()},
    {"contingencyType", offsetof(CancelOrderList, contingencyType), detail::string()},
    {"listStatusType", offsetof(CancelOrderList, listStatusType), detail::string()},
    {"listOrderStatus", offsetof(CancelOrderList, listOrderStatus), detail::string()},
    {"listClientOrderId", offsetof(CancelOrderList, listClientOrderId), detail::string()},
    {"transactionTime", offsetof(CancelOrderList, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbol", offsetof(CancelOrderList, symbol), detail::string()},
    {"orders", offsetof(CancelOrderList, orders), detail::list(list_of_new_oco_orders)},
    {"orderReports", offsetof(CancelOrderList, orderReports), detail::list(list_of_cancel_order_list_order_reports)},
};
constexpr detail::ObjectTable cancel_order_list_table =
    detail::table_of<CancelOrderList>("CancelOrderList", cancel_order_list_fields);

constexpr detail::Field new_order_list_oco_request_fields[] = {
    {"symbol", offsetof(NewOrderListOcoRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"listClientOrderId", offsetof(NewOrderListOcoRequest, listClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"side", offsetof(NewOrderListOcoRequest, side), detail::enumeration(binance::side_table, detail::Holder::required),
     detail::In::form},
    {"quantity", offsetof(NewOrderListOcoRequest, quantity),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"aboveType", offsetof(NewOrderListOcoRequest, aboveType), detail::string(detail::Holder::required),
     detail::In::form},
    {"aboveClientOrderId", offsetof(NewOrderListOcoRequest, aboveClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"aboveIcebergQty", offsetof(NewOrderListOcoRequest, aboveIcebergQty), detail::integer(), detail::In::form},
    {"abovePrice", offsetof(NewOrderListOcoRequest, abovePrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"aboveStopPrice", offsetof(NewOrderListOcoRequest, aboveStopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"aboveTrailingDelta", offsetof(NewOrderListOcoRequest, aboveTrailingDelta), detail::integer(), detail::In::form},
    {"aboveTimeInForce", offsetof(NewOrderListOcoRequest, aboveTimeInForce), detail::string(detail::Holder::optional),
     detail::In::form},
    {"aboveStrategyId", offsetof(NewOrderListOcoRequest, aboveStrategyId), detail::integer(), detail::In::form},
    {"aboveStrategyType", offsetof(NewOrderListOcoRequest, aboveStrategyType), detail::integer(), detail::In::form},
    {"abovePegPriceType", offsetof(NewOrderListOcoRequest, abovePegPriceType), detail::string(detail::Holder::optional),
     detail::In::form},
    {"abovePegOffsetType", offsetof(NewOrderListOcoRequest, abovePegOffsetType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"abovePegOffsetValue", offsetof(NewOrderListOcoRequest, abovePegOffsetValue), detail::integer(), detail::In::form},
    {"belowType", offsetof(NewOrderListOcoRequest, belowType), detail::string(detail::Holder::required),
     detail::In::form},
    {"belowClientOrderId", offsetof(NewOrderListOcoRequest, belowClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"belowIcebergQty", offsetof(NewOrderListOcoRequest, belowIcebergQty), detail::integer(), detail::In::form},
    {"belowPrice", offsetof(NewOrderListOcoRequest, belowPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"belowStopPrice", offsetof(NewOrderListOcoRequest, belowStopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"belowTrailingDelta", offsetof(NewOrderListOcoRequest, belowTrailingDelta), detail::integer(), detail::In::form},
    {"belowTimeInForce", offsetof(NewOrderListOcoRequest, belowTimeInForce), detail::string(detail::Holder::optional),
     detail::In::form},
    {"belowStrategyId", offsetof(NewOrderListOcoRequest, belowStrategyId), detail::integer(), detail::In::form},
    {"belowStrategyType", offsetof(NewOrderListOcoRequest, belowStrategyType), detail::integer(), detail::In::form},
    {"belowPegPriceType", offsetof(NewOrderListOcoRequest, belowPegPriceType), detail::string(detail::Holder::optional),
     detail::In::form},
    {"belowPegOffsetType", offsetof(NewOrderListOcoRequest, belowPegOffsetType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"belowPegOffsetValue", offsetof(NewOrderListOcoRequest, belowPegOffsetValue), detail::integer(), detail::In::form},
    {"newOrderRespType", offsetof(NewOrderListOcoRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"selfTradePreventionMode", offsetof(NewOrderListOcoRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
};
constexpr detail::ObjectTable new_order_list_oco_request_table =
    detail::table_of<NewOrderListOcoRequest>("NewOrderListOcoRequest", new_order_list_oco_request_fields);

constexpr detail::Field new_order_list_oco_order_reports_fields[] = {
    {"symbol", offsetof(NewOrderListOcoOrderReports, symbol), detail::string()},
    {"orderId", offsetof(NewOrderListOcoOrderReports, orderId), detail::integer()},
    {"orderListId", offsetof(NewOrderListOcoOrderReports, orderListId), detail::integer()},
    {"clientOrderId", offsetof(NewOrderListOcoOrderReports, clientOrderId), detail::string()},
    {"transactTime", offsetof(NewOrderListOcoOrderReports, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(NewOrderListOcoOrderReports, price), detail::decimal()},
    {"origQty", offsetof(NewOrderListOcoOrderReports, origQty), detail::decimal()},
    {"executedQty", offsetof(NewOrderListOcoOrderReports, executedQty), detail::decimal()},
    {"origQuoteOrderQty", offsetof(NewOrderListOcoOrderReports, origQuoteOrderQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(NewOrderListOcoOrderReports, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(NewOrderListOcoOrderReports, status), detail::string()},
    {"timeInForce", offsetof(NewOrderListOcoOrderReports, timeInForce), detail::string()},
    {"type", offsetof(NewOrderListOcoOrderReports, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(NewOrderListOcoOrderReports, side), detail::enumeration(binance::side_table)},
    {"stopPrice", offsetof(NewOrderListOcoOrderReports, stopPrice), detail::decimal()},
    {"workingTime", offsetof(NewOrderListOcoOrderReports, workingTime), detail::integer()},
    {"icebergQty", offsetof(NewOrderListOcoOrderReports, icebergQty), detail::decimal()},
    {"selfTradePreventionMode", offsetof(NewOrderListOcoOrderReports, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable new_order_list_oco_order_reports_table =
    detail::table_of<NewOrderListOcoOrderReports>(
        "NewOrderListOcoOrderReports", new_order_list_oco_order_reports_fields);

constexpr detail::ListTable list_of_new_order_list_oco_order_reports =
    detail::list_of<NewOrderListOcoOrderReports>(detail::object(new_order_list_oco_order_reports_table));

constexpr detail::Field new_order_list_oco_fields[] = {
    {"orderListId", offsetof(NewOrderListOco, orderListId), detail::integer()},
    {"contingencyType", offsetof(NewOrderListOco, contingencyType), detail::string()},
    {"listStatusType", offsetof(NewOrderListOco, listStatusType), detail::string()},
    {"listOrderStatus", offsetof(NewOrderListOco, listOrderStatus), detail::string()},
    {"listClientOrderId", offsetof(NewOrderListOco, listClientOrderId), detail::string()},
    {"transactionTime", offsetof(NewOrderListOco, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbol", offsetof(NewOrderListOco, symbol), detail::string()},
    {"orders", offsetof(NewOrderListOco, orders), detail::list(list_of_new_oco_orders)},
    {"orderReports", offsetof(NewOrderListOco, orderReports), detail::list(list_of_new_order_list_oco_order_reports)},
};
constexpr detail::ObjectTable new_order_list_oco_table =
    detail::table_of<NewOrderListOco>("NewOrderListOco", new_order_list_oco_fields);

constexpr detail::Field new_order_list_opo_request_fields[] = {
    {"symbol", offsetof(NewOrderListOpoRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"listClientOrderId", offsetof(NewOrderListOpoRequest, listClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"newOrderRespType", offsetof(NewOrderListOpoRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"selfTradePreventionMode", offsetof(NewOrderListOpoRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"workingType", offsetof(NewOrderListOpoRequest, workingType), detail::string(detail::Holder::required),
     detail::In::form},
    {"workingSide", offsetof(NewOrderListOpoRequest, workingSide), detail::string(detail::Holder::required),
     detail::In::form},
    {"workingClientOrderId", offsetof(NewOrderListOpoRequest, workingClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingPrice", offsetof(NewOrderListOpoRequest, workingPrice),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"workingQuantity", offsetof(NewOrderListOpoRequest, workingQuantity),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"workingIcebergQty", offsetof(NewOrderListOpoRequest, workingIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"workingTimeInForce", offsetof(NewOrderListOpoRequest, workingTimeInForce),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingStrategyId", offsetof(NewOrderListOpoRequest, workingStrategyId), detail::integer(), detail::In::form},
    {"workingStrategyType", offsetof(NewOrderListOpoRequest, workingStrategyType), detail::integer(), detail::In::form},
    {"workingPegPriceType", offsetof(NewOrderListOpoRequest, workingPegPriceType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingPegOffsetType", offsetof(NewOrderListOpoRequest, workingPegOffsetType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingPegOffsetValue", offsetof(NewOrderListOpoRequest, workingPegOffsetValue), detail::integer(),
     detail::In::form},
    {"pendingType", offsetof(NewOrderListOpoRequest, pendingType), detail::string(detail::Holder::required),
     detail::In::form},
    {"pendingSide", offsetof(NewOrderListOpoRequest, pendingSide), detail::string(detail::Holder::required),
     detail::In::form},
    {"pendingClientOrderId", offsetof(NewOrderListOpoRequest, pendingClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingPrice", offsetof(NewOrderListOpoRequest, pendingPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingStopPrice", offsetof(NewOrderListOpoRequest, pendingStopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingTrailingDelta", offsetof(NewOrderListOpoRequest, pendingTrailingDelta),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingIcebergQty", offsetof(NewOrderListOpoRequest, pendingIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingTimeInForce", offsetof(NewOrderListOpoRequest, pendingTimeInForce),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingStrategyId", offsetof(NewOrderListOpoRequest, pendingStrategyId), detail::integer(), detail::In::form},
    {"pendingStrategyType", offsetof(NewOrderListOpoRequest, pendingStrategyType), detail::integer(), detail::In::form},
    {"pendingPegPriceType", offsetof(NewOrderListOpoRequest, pendingPegPriceType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingPegOffsetType", offsetof(NewOrderListOpoRequest, pendingPegOffsetType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingPegOffsetValue", offsetof(NewOrderListOpoRequest, pendingPegOffsetValue), detail::integer(),
     detail::In::form},
};
constexpr detail::ObjectTable new_order_list_opo_request_table =
    detail::table_of<NewOrderListOpoRequest>("NewOrderListOpoRequest", new_order_list_opo_request_fields);

constexpr detail::Field new_order_list_opo_order_reports_fields[] = {
    {"symbol", offsetof(NewOrderListOpoOrderReports, symbol), detail::string()},
    {"orderId", offsetof(NewOrderListOpoOrderReports, orderId), detail::integer()},
    {"orderListId", offsetof(NewOrderListOpoOrderReports, orderListId), detail::integer()},
    {"clientOrderId", offsetof(NewOrderListOpoOrderReports, clientOrderId), detail::string()},
    {"transactTime", offsetof(NewOrderListOpoOrderReports, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(NewOrderListOpoOrderReports, price), detail::decimal()},
    {"origQty", offsetof(NewOrderListOpoOrderReports, origQty), detail::decimal()},
    {"executedQty", offsetof(NewOrderListOpoOrderReports, executedQty), detail::decimal()},
    {"origQuoteOrderQty", offsetof(NewOrderListOpoOrderReports, origQuoteOrderQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(NewOrderListOpoOrderReports, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(NewOrderListOpoOrderReports, status), detail::string()},
    {"timeInForce", offsetof(NewOrderListOpoOrderReports, timeInForce), detail::string()},
    {"type", offsetof(NewOrderListOpoOrderReports, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(NewOrderListOpoOrderReports, side), detail::enumeration(binance::side_table)},
    {"workingTime", offsetof(NewOrderListOpoOrderReports, workingTime), detail::integer()},
    {"selfTradePreventionMode", offsetof(NewOrderListOpoOrderReports, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable new_order_list_opo_order_reports_table =
    detail::table_of<NewOrderListOpoOrderReports>(
        "NewOrderListOpoOrderReports", new_order_list_opo_order_reports_fields);

constexpr detail::ListTable list_of_new_order_list_opo_order_reports =
    detail::list_of<NewOrderListOpoOrderReports>(detail::object(new_order_list_opo_order_reports_table));

constexpr detail::Field new_order_list_opo_fields[] = {
    {"orderListId", offsetof(NewOrderListOpo, orderListId), detail::integer()},
    {"contingencyType", offsetof(NewOrderListOpo, contingencyType), detail::string()},
    {"listStatusType", offsetof(NewOrderListOpo, listStatusType), detail::string()},
    {"listOrderStatus", offsetof(NewOrderListOpo, listOrderStatus), detail::string()},
    {"listClientOrderId", offsetof(NewOrderListOpo, listClientOrderId), detail::string()},
    {"transactionTime", offsetof(NewOrderListOpo, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbol", offsetof(NewOrderListOpo, symbol), detail::string()},
    {"orders", offsetof(NewOrderListOpo, orders), detail::list(list_of_new_oco_orders)},
    {"orderReports", offsetof(NewOrderListOpo, orderReports), detail::list(list_of_new_order_list_opo_order_reports)},
};
constexpr detail::ObjectTable new_order_list_opo_table =
    detail::table_of<NewOrderListOpo>("NewOrderListOpo", new_order_list_opo_fields);

constexpr detail::Field new_order_list_opoco_request_fields[] = {
    {"symbol", offsetof(NewOrderListOpocoRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"listClientOrderId", offsetof(NewOrderListOpocoRequest, listClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"newOrderRespType", offsetof(NewOrderListOpocoRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"selfTradePreventionMode", offsetof(NewOrderListOpocoRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"workingType", offsetof(NewOrderListOpocoRequest, workingType), detail::string(detail::Holder::required),
     detail::In::form},
    {"workingSide", offsetof(NewOrderListOpocoRequest, workingSide), detail::string(detail::Holder::required),
     detail::In::form},
    {"workingClientOrderId", offsetof(NewOrderListOpocoRequest, workingClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingPrice", offsetof(NewOrderListOpocoRequest, workingPrice),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"workingQuantity", offsetof(NewOrderListOpocoRequest, workingQuantity),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"workingIcebergQty", offsetof(NewOrderListOpocoRequest, workingIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"workingTimeInForce", offsetof(NewOrderListOpocoRequest, workingTimeInForce),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingStrategyId", offsetof(NewOrderListOpocoRequest, workingStrategyId), detail::integer(), detail::In::form},
    {"workingStrategyType", offsetof(NewOrderListOpocoRequest, workingStrategyType), detail::integer(),
     detail::In::form},
    {"workingPegPriceType", offsetof(NewOrderListOpocoRequest, workingPegPriceType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingPegOffsetType", offsetof(NewOrderListOpocoRequest, workingPegOffsetType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingPegOffsetValue", offsetof(NewOrderListOpocoRequest, workingPegOffsetValue), detail::integer(),
     detail::In::form},
    {"pendingSide", offsetof(NewOrderListOpocoRequest, pendingSide), detail::string(detail::Holder::required),
     detail::In::form},
    {"pendingAboveType", offsetof(NewOrderListOpocoRequest, pendingAboveType), detail::string(detail::Holder::required),
     detail::In::form},
    {"pendingAboveClientOrderId", offsetof(NewOrderListOpocoRequest, pendingAboveClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingAbovePrice", offsetof(NewOrderListOpocoRequest, pendingAbovePrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingAboveStopPrice", offsetof(NewOrderListOpocoRequest, pendingAboveStopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingAboveTrailingDelta", offsetof(NewOrderListOpocoRequest, pendingAboveTrailingDelta),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingAboveIcebergQty", offsetof(NewOrderListOpocoRequest, pendingAboveIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingAboveTimeInForce", offsetof(NewOrderListOpocoRequest, pendingAboveTimeInForce),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingAboveStrategyId", offsetof(NewOrderListOpocoRequest, pendingAboveStrategyId), detail::integer(),
     detail::In::form},
    {"pendingAboveStrategyType", offsetof(NewOrderListOpocoRequest, pendingAboveStrategyType), detail::integer(),
     detail::In::form},
    {"pendingAbovePegPriceType", offsetof(NewOrderListOpocoRequest, pendingAbovePegPriceType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingAbovePegOffsetType", offsetof(NewOrderListOpocoRequest, pendingAbovePegOffsetType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingAbovePegOffsetValue", offsetof(NewOrderListOpocoRequest, pendingAbovePegOffsetValue), detail::integer(),
     detail::In::form},
    {"pendingBelowType", offsetof(NewOrderListOpocoRequest, pendingBelowType), detail::string(detail::Holder::optional),
     detail::In::form},
    {"pendingBelowClientOrderId", offsetof(NewOrderListOpocoRequest, pendingBelowClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingBelowPrice", offsetof(NewOrderListOpocoRequest, pendingBelowPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingBelowStopPrice", offsetof(NewOrderListOpocoRequest, pendingBelowStopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingBelowTrailingDelta", offsetof(NewOrderListOpocoRequest, pendingBelowTrailingDelta),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingBelowIcebergQty", offsetof(NewOrderListOpocoRequest, pendingBelowIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingBelowTimeInForce", offsetof(NewOrderListOpocoRequest, pendingBelowTimeInForce),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingBelowStrategyId", offsetof(NewOrderListOpocoRequest, pendingBelowStrategyId), detail::integer(),
     detail::In::form},
    {"pendingBelowStrategyType", offsetof(NewOrderListOpocoRequest, pendingBelowStrategyType), detail::integer(),
     detail::In::form},
    {"pendingBelowPegPriceType", offsetof(NewOrderListOpocoRequest, pendingBelowPegPriceType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingBelowPegOffsetType", offsetof(NewOrderListOpocoRequest, pendingBelowPegOffsetType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingBelowPegOffsetValue", offsetof(NewOrderListOpocoRequest, pendingBelowPegOffsetValue), detail::integer(),
     detail::In::form},
};
constexpr detail::ObjectTable new_order_list_opoco_request_table =
    detail::table_of<NewOrderListOpocoRequest>("NewOrderListOpocoRequest", new_order_list_opoco_request_fields);

constexpr detail::Field new_order_list_oto_request_fields[] = {
    {"symbol", offsetof(NewOrderListOtoRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"listClientOrderId", offsetof(NewOrderListOtoRequest, listClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"newOrderRespType", offsetof(NewOrderListOtoRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"selfTradePreventionMode", offsetof(NewOrderListOtoRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"workingType", offsetof(NewOrderListOtoRequest, workingType), detail::string(detail::Holder::required),
     detail::In::form},
    {"workingSide", offsetof(NewOrderListOtoRequest, workingSide), detail::string(detail::Holder::required),
     detail::In::form},
    {"workingClientOrderId", offsetof(NewOrderListOtoRequest, workingClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingPrice", offsetof(NewOrderListOtoRequest, workingPrice),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"workingQuantity", offsetof(NewOrderListOtoRequest, workingQuantity),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"workingIcebergQty", offsetof(NewOrderListOtoRequest, workingIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"workingTimeInForce", offsetof(NewOrderListOtoRequest, workingTimeInForce),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingStrategyId", offsetof(NewOrderListOtoRequest, workingStrategyId), detail::integer(), detail::In::form},
    {"workingStrategyType", offsetof(NewOrderListOtoRequest, workingStrategyType), detail::integer(), detail::In::form},
    {"workingPegPriceType", offsetof(NewOrderListOtoRequest, workingPegPriceType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingPegOffsetType", offsetof(NewOrderListOtoRequest, workingPegOffsetType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingPegOffsetValue", offsetof(NewOrderListOtoRequest, workingPegOffsetValue), detail::integer(),
     detail::In::form},
    {"pendingType", offsetof(NewOrderListOtoRequest, pendingType), detail::string(detail::Holder::required),
     detail::In::form},
    {"pendingSide", offsetof(NewOrderListOtoRequest, pendingSide), detail::string(detail::Holder::required),
     detail::In::form},
    {"pendingClientOrderId", offsetof(NewOrderListOtoRequest, pendingClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingPrice", offsetof(NewOrderListOtoRequest, pendingPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingStopPrice", offsetof(NewOrderListOtoRequest, pendingStopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingTrailingDelta", offsetof(NewOrderListOtoRequest, pendingTrailingDelta),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingQuantity", offsetof(NewOrderListOtoRequest, pendingQuantity),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"pendingIcebergQty", offsetof(NewOrderListOtoRequest, pendingIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingTimeInForce", offsetof(NewOrderListOtoRequest, pendingTimeInForce),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingStrategyId", offsetof(NewOrderListOtoRequest, pendingStrategyId), detail::integer(), detail::In::form},
    {"pendingStrategyType", offsetof(NewOrderListOtoRequest, pendingStrategyType), detail::integer(), detail::In::form},
    {"pendingPegPriceType", offsetof(NewOrderListOtoRequest, pendingPegPriceType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingPegOffsetType", offsetof(NewOrderListOtoRequest, pendingPegOffsetType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingPegOffsetValue", offsetof(NewOrderListOtoRequest, pendingPegOffsetValue), detail::integer(),
     detail::In::form},
};
constexpr detail::ObjectTable new_order_list_oto_request_table =
    detail::table_of<NewOrderListOtoRequest>("NewOrderListOtoRequest", new_order_list_oto_request_fields);

constexpr detail::Field new_order_list_otoco_request_fields[] = {
    {"symbol", offsetof(NewOrderListOtocoRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"listClientOrderId", offsetof(NewOrderListOtocoRequest, listClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"newOrderRespType", offsetof(NewOrderListOtocoRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"selfTradePreventionMode", offsetof(NewOrderListOtocoRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
    {"workingType", offsetof(NewOrderListOtocoRequest, workingType), detail::string(detail::Holder::required),
     detail::In::form},
    {"workingSide", offsetof(NewOrderListOtocoRequest, workingSide), detail::string(detail::Holder::required),
     detail::In::form},
    {"workingClientOrderId", offsetof(NewOrderListOtocoRequest, workingClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingPrice", offsetof(NewOrderListOtocoRequest, workingPrice),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"workingQuantity", offsetof(NewOrderListOtocoRequest, workingQuantity),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"workingIcebergQty", offsetof(NewOrderListOtocoRequest, workingIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"workingTimeInForce", offsetof(NewOrderListOtocoRequest, workingTimeInForce),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingStrategyId", offsetof(NewOrderListOtocoRequest, workingStrategyId), detail::integer(), detail::In::form},
    {"workingStrategyType", offsetof(NewOrderListOtocoRequest, workingStrategyType), detail::integer(),
     detail::In::form},
    {"workingPegPriceType", offsetof(NewOrderListOtocoRequest, workingPegPriceType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingPegOffsetType", offsetof(NewOrderListOtocoRequest, workingPegOffsetType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"workingPegOffsetValue", offsetof(NewOrderListOtocoRequest, workingPegOffsetValue), detail::integer(),
     detail::In::form},
    {"pendingSide", offsetof(NewOrderListOtocoRequest, pendingSide), detail::string(detail::Holder::required),
     detail::In::form},
    {"pendingQuantity", offsetof(NewOrderListOtocoRequest, pendingQuantity),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"pendingAboveType", offsetof(NewOrderListOtocoRequest, pendingAboveType), detail::string(detail::Holder::required),
     detail::In::form},
    {"pendingAboveClientOrderId", offsetof(NewOrderListOtocoRequest, pendingAboveClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingAbovePrice", offsetof(NewOrderListOtocoRequest, pendingAbovePrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingAboveStopPrice", offsetof(NewOrderListOtocoRequest, pendingAboveStopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingAboveTrailingDelta", offsetof(NewOrderListOtocoRequest, pendingAboveTrailingDelta),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingAboveIcebergQty", offsetof(NewOrderListOtocoRequest, pendingAboveIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingAboveTimeInForce", offsetof(NewOrderListOtocoRequest, pendingAboveTimeInForce),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingAboveStrategyId", offsetof(NewOrderListOtocoRequest, pendingAboveStrategyId), detail::integer(),
     detail::In::form},
    {"pendingAboveStrategyType", offsetof(NewOrderListOtocoRequest, pendingAboveStrategyType), detail::integer(),
     detail::In::form},
    {"pendingAbovePegPriceType", offsetof(NewOrderListOtocoRequest, pendingAbovePegPriceType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingAbovePegOffsetType", offsetof(NewOrderListOtocoRequest, pendingAbovePegOffsetType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingAbovePegOffsetValue", offsetof(NewOrderListOtocoRequest, pendingAbovePegOffsetValue), detail::integer(),
     detail::In::form},
    {"pendingBelowType", offsetof(NewOrderListOtocoRequest, pendingBelowType), detail::string(detail::Holder::optional),
     detail::In::form},
    {"pendingBelowClientOrderId", offsetof(NewOrderListOtocoRequest, pendingBelowClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingBelowPrice", offsetof(NewOrderListOtocoRequest, pendingBelowPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingBelowStopPrice", offsetof(NewOrderListOtocoRequest, pendingBelowStopPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingBelowTrailingDelta", offsetof(NewOrderListOtocoRequest, pendingBelowTrailingDelta),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingBelowIcebergQty", offsetof(NewOrderListOtocoRequest, pendingBelowIcebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"pendingBelowTimeInForce", offsetof(NewOrderListOtocoRequest, pendingBelowTimeInForce),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingBelowStrategyId", offsetof(NewOrderListOtocoRequest, pendingBelowStrategyId), detail::integer(),
     detail::In::form},
    {"pendingBelowStrategyType", offsetof(NewOrderListOtocoRequest, pendingBelowStrategyType), detail::integer(),
     detail::In::form},
    {"pendingBelowPegPriceType", offsetof(NewOrderListOtocoRequest, pendingBelowPegPriceType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingBelowPegOffsetType", offsetof(NewOrderListOtocoRequest, pendingBelowPegOffsetType),
     detail::string(detail::Holder::optional), detail::In::form},
    {"pendingBelowPegOffsetValue", offsetof(NewOrderListOtocoRequest, pendingBelowPegOffsetValue), detail::integer(),
     detail::In::form},
};
constexpr detail::ObjectTable new_order_list_otoco_request_table =
    detail::table_of<NewOrderListOtocoRequest>("NewOrderListOtocoRequest", new_order_list_otoco_request_fields);

constexpr detail::Field new_order_using_sor_request_fields[] = {
    {"symbol", offsetof(NewOrderUsingSorRequest, symbol), detail::string(detail::Holder::required), detail::In::form},
    {"side", offsetof(NewOrderUsingSorRequest, side),
     detail::enumeration(binance::side_table, detail::Holder::required), detail::In::form},
    {"type", offsetof(NewOrderUsingSorRequest, type),
     detail::enumeration(binance::type_table, detail::Holder::required), detail::In::form},
    {"timeInForce", offsetof(NewOrderUsingSorRequest, timeInForce), detail::enumeration(binance::time_in_force_table),
     detail::In::form},
    {"quantity", offsetof(NewOrderUsingSorRequest, quantity),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
    {"price", offsetof(NewOrderUsingSorRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::form},
    {"newClientOrderId", offsetof(NewOrderUsingSorRequest, newClientOrderId), detail::string(detail::Holder::optional),
     detail::In::form},
    {"strategyId", offsetof(NewOrderUsingSorRequest, strategyId), detail::integer(), detail::In::form},
    {"strategyType", offsetof(NewOrderUsingSorRequest, strategyType), detail::integer(), detail::In::form},
    {"icebergQty", offsetof(NewOrderUsingSorRequest, icebergQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::form},
    {"newOrderRespType", offsetof(NewOrderUsingSorRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"selfTradePreventionMode", offsetof(NewOrderUsingSorRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
};
constexpr detail::ObjectTable new_order_using_sor_request_table =
    detail::table_of<NewOrderUsingSorRequest>("NewOrderUsingSorRequest", new_order_using_sor_request_fields);

constexpr detail::Field new_order_using_sor_fills_fields[] = {
    {"matchType", offsetof(NewOrderUsingSorFills, matchType), detail::string()},
    {"price", offsetof(NewOrderUsingSorFills, price), detail::decimal()},
    {"qty", offsetof(NewOrderUsingSorFills, qty), detail::decimal()},
    {"commission", offsetof(NewOrderUsingSorFills, commission), detail::decimal()},
    {"commissionAsset", offsetof(NewOrderUsingSorFills, commissionAsset), detail::string()},
    {"tradeId", offsetof(NewOrderUsingSorFills, tradeId), detail::integer()},
    {"allocId", offsetof(NewOrderUsingSorFills, allocId), detail::integer()},
};
constexpr detail::ObjectTable new_order_using_sor_fills_table =
    detail::table_of<NewOrderUsingSorFills>("NewOrderUsingSorFills", new_order_using_sor_fills_fields);

constexpr detail::ListTable list_of_new_order_using_sor_fills =
    detail::list_of<NewOrderUsingSorFills>(detail::object(new_order_using_sor_fills_table));

constexpr detail::Field new_order_using_sor_fields[] = {
    {"symbol", offsetof(NewOrderUsingSor, symbol), detail::string()},
    {"orderId", offsetof(NewOrderUsingSor, orderId), detail::integer()},
    {"orderListId", offsetof(NewOrderUsingSor, orderListId), detail::integer()},
    {"clientOrderId", offsetof(NewOrderUsingSor, clientOrderId), detail::string()},
    {"transactTime", offsetof(NewOrderUsingSor, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(NewOrderUsingSor, price), detail::decimal()},
    {"origQty", offsetof(NewOrderUsingSor, origQty), detail::decimal()},
    {"executedQty", offsetof(NewOrderUsingSor, executedQty), detail::decimal()},
    {"origQuoteOrderQty", offsetof(NewOrderUsingSor, origQuoteOrderQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(NewOrderUsingSor, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(NewOrderUsingSor, status), detail::string()},
    {"timeInForce", offsetof(NewOrderUsingSor, timeInForce), detail::enumeration(binance::time_in_force_table)},
    {"type", offsetof(NewOrderUsingSor, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(NewOrderUsingSor, side), detail::enumeration(binance::side_table)},
    {"workingTime", offsetof(NewOrderUsingSor, workingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"fills", offsetof(NewOrderUsingSor, fills), detail::list(list_of_new_order_using_sor_fills)},
    {"workingFloor", offsetof(NewOrderUsingSor, workingFloor), detail::string()},
    {"selfTradePreventionMode", offsetof(NewOrderUsingSor, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"usedSor", offsetof(NewOrderUsingSor, usedSor), detail::boolean()},
};
constexpr detail::ObjectTable new_order_using_sor_table =
    detail::table_of<NewOrderUsingSor>("NewOrderUsingSor", new_order_using_sor_fields);

constexpr detail::Field test_new_order_using_sor_request_fields[] = {
    {"computeCommissionRates", offsetof(TestNewOrderUsingSorRequest, computeCommissionRates), detail::boolean(),
     detail::In::form},
    {"symbol", offsetof(TestNewOrderUsingSorRequest, symbol), detail::string(detail::Holder::required),
     detail::In::form},
    {"side", offsetof(TestNewOrderUsingSorRequest, side),
     detail::enumeration(binance::side_table, detail::Holder::required), detail::In::form},
    {"type", offsetof(TestNewOrderUsingSorRequest, type),
     detail::enumeration(binance::type_table, detail::Holder::required), detail::In::form},
    {"timeInForce", offsetof(TestNewOrderUsingSorRequest, timeInForce),
     detail::enumeration(binance::time_in_force_table), detail::In::form},
    {"quantity", offsetof(TestNewOrderUsingSorRequest, quantity), detail::decimal(detail::Holder::required),
     detail::In::form},
    {"price", offsetof(TestNewOrderUsingSorRequest, price), detail::decimal(), detail::In::form},
    {"newClientOrderId", offsetof(TestNewOrderUsingSorRequest, newClientOrderId),
     detail::string(detail::Holder::optional), detail::In::form},
    {"strategyId", offsetof(TestNewOrderUsingSorRequest, strategyId), detail::integer(), detail::In::form},
    {"strategyType", offsetof(TestNewOrderUsingSorRequest, strategyType), detail::integer(), detail::In::form},
    {"icebergQty", offsetof(TestNewOrderUsingSorRequest, icebergQty), detail::decimal(), detail::In::form},
    {"newOrderRespType", offsetof(TestNewOrderUsingSorRequest, newOrderRespType),
     detail::enumeration(binance::new_order_resp_type_table), detail::In::form},
    {"selfTradePreventionMode", offsetof(TestNewOrderUsingSorRequest, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table), detail::In::form},
};
constexpr detail::ObjectTable test_new_order_using_sor_request_table =
    detail::table_of<TestNewOrderUsingSorRequest>(
        "TestNewOrderUsingSorRequest", test_new_order_using_sor_request_fields);

constexpr detail::Field test_new_order_using_sor_fields[] = {
    {"standardCommissionForOrder", offsetof(TestNewOrderUsingSor, standardCommissionForOrder),
     detail::object(test_new_order_standard_commission_for_order_table)},
    {"taxCommissionForOrder", offsetof(TestNewOrderUsingSor, taxCommissionForOrder),
     detail::object(test_new_order_tax_commission_for_order_table)},
    {"discount", offsetof(TestNewOrderUsingSor, discount), detail::object(test_new_order_discount_table)},
};
constexpr detail::ObjectTable test_new_order_using_sor_table =
    detail::table_of<TestNewOrderUsingSor>("TestNewOrderUsingSor", test_new_order_using_sor_fields);

constexpr detail::ListTable list_of_cancel_all_open_orders =
    detail::list_of<CancelAllOpenOrders>(detail::object(cancel_all_open_orders_table));
constexpr detail::Type cancel_all_open_orders_reply = detail::list(list_of_cancel_all_open_orders);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit cancel_all_open_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation cancel_all_open_orders_operation{
    .id = "spot/trade.cancel_all_open_orders",
    .method = "DELETE",
    .path = "/api/v3/openOrders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_open_orders_limits,
    .request = &cancel_all_open_orders_request_table,
    .reply = &cancel_all_open_orders_reply,
};

constexpr detail::Type cancel_order_reply = detail::object(cancel_order_table);
constexpr detail::Limit cancel_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation cancel_order_operation{
    .id = "spot/trade.cancel_order",
    .method = "DELETE",
    .path = "/api/v3/order",
    .auth = detail::Auth::private_,
    .limits = cancel_order_limits,
    .request = &cancel_order_request_table,
    .reply = &cancel_order_reply,
};

constexpr detail::Type new_order_reply = detail::object(new_order_table);
constexpr detail::Limit new_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation new_order_operation{
    .id = "spot/trade.new_order",
    .method = "POST",
    .path = "/api/v3/order",
    .auth = detail::Auth::private_,
    .limits = new_order_limits,
    .request = &new_order_request_table,
    .reply = &new_order_reply,
};

constexpr detail::Type amend_keep_priority_reply = detail::object(amend_keep_priority_table);
constexpr detail::Limit amend_keep_priority_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 4},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation amend_keep_priority_operation{
    .id = "spot/trade.amend_keep_priority",
    .method = "PUT",
    .path = "/api/v3/order/amend/keepPriority",
    .auth = detail::Auth::private_,
    .limits = amend_keep_priority_limits,
    .request = &amend_keep_priority_request_table,
    .reply = &amend_keep_priority_reply,
};

constexpr detail::Type cancel_replace_reply = detail::object(cancel_replace_table);
constexpr detail::Limit cancel_replace_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation cancel_replace_operation{
    .id = "spot/trade.cancel_replace",
    .method = "POST",
    .path = "/api/v3/order/cancelReplace",
    .auth = detail::Auth::private_,
    .limits = cancel_replace_limits,
    .request = &cancel_replace_request_table,
    .reply = &cancel_replace_reply,
};

constexpr detail::Type new_oco_reply = detail::object(new_oco_table);
constexpr detail::Limit new_oco_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation new_oco_operation{
    .id = "spot/trade.new_oco",
    .method = "POST",
    .path = "/api/v3/order/oco",
    .auth = detail::Auth::private_,
    .limits = new_oco_limits,
    .request = &new_oco_request_table,
    .reply = &new_oco_reply,
};

constexpr detail::Type test_new_order_reply = detail::object(test_new_order_table);
constexpr detail::LimitCondition when_computeCommissionRates_given[] = {
    {.field = "computeCommissionRates", .given = true},
};
constexpr detail::LimitCondition when_not_computeCommissionRates_given[] = {
    {.field = "computeCommissionRates", .given = true, .negated = true},
};
constexpr detail::Limit test_new_order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_computeCommissionRates_given, .pool = "spot_ip", .weight = 20},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_computeCommissionRates_given, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation test_new_order_operation{
    .id = "spot/trade.test_new_order",
    .method = "POST",
    .path = "/api/v3/order/test",
    .auth = detail::Auth::private_,
    .limits = test_new_order_limits,
    .request = &test_new_order_request_table,
    .reply = &test_new_order_reply,
};

constexpr detail::Type cancel_order_list_reply = detail::object(cancel_order_list_table);
constexpr detail::Limit cancel_order_list_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation cancel_order_list_operation{
    .id = "spot/trade.cancel_order_list",
    .method = "DELETE",
    .path = "/api/v3/orderList",
    .auth = detail::Auth::private_,
    .limits = cancel_order_list_limits,
    .request = &cancel_order_list_request_table,
    .reply = &cancel_order_list_reply,
};

constexpr detail::Type new_order_list_oco_reply = detail::object(new_order_list_oco_table);
constexpr detail::Limit new_order_list_oco_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation new_order_list_oco_operation{
    .id = "spot/trade.new_order_list_oco",
    .method = "POST",
    .path = "/api/v3/orderList/oco",
    .auth = detail::Auth::private_,
    .limits = new_order_list_oco_limits,
    .request = &new_order_list_oco_request_table,
    .reply = &new_order_list_oco_reply,
};

constexpr detail::Type new_order_list_opo_reply = detail::object(new_order_list_opo_table);
constexpr detail::Limit new_order_list_opo_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation new_order_list_opo_operation{
    .id = "spot/trade.new_order_list_opo",
    .method = "POST",
    .path = "/api/v3/orderList/opo",
    .auth = detail::Auth::private_,
    .limits = new_order_list_opo_limits,
    .request = &new_order_list_opo_request_table,
    .reply = &new_order_list_opo_reply,
};

constexpr detail::Type new_order_list_opoco_reply = detail::object(new_oco_table);
constexpr detail::Limit new_order_list_opoco_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation new_order_list_opoco_operation{
    .id = "spot/trade.new_order_list_opoco",
    .method = "POST",
    .path = "/api/v3/orderList/opoco",
    .auth = detail::Auth::private_,
    .limits = new_order_list_opoco_limits,
    .request = &new_order_list_opoco_request_table,
    .reply = &new_order_list_opoco_reply,
};

constexpr detail::Type new_order_list_oto_reply = detail::object(new_order_list_opo_table);
constexpr detail::Limit new_order_list_oto_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation new_order_list_oto_operation{
    .id = "spot/trade.new_order_list_oto",
    .method = "POST",
    .path = "/api/v3/orderList/oto",
    .auth = detail::Auth::private_,
    .limits = new_order_list_oto_limits,
    .request = &new_order_list_oto_request_table,
    .reply = &new_order_list_oto_reply,
};

constexpr detail::Type new_order_list_otoco_reply = detail::object(new_oco_table);
constexpr detail::Limit new_order_list_otoco_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation new_order_list_otoco_operation{
    .id = "spot/trade.new_order_list_otoco",
    .method = "POST",
    .path = "/api/v3/orderList/otoco",
    .auth = detail::Auth::private_,
    .limits = new_order_list_otoco_limits,
    .request = &new_order_list_otoco_request_table,
    .reply = &new_order_list_otoco_reply,
};

constexpr detail::Type new_order_using_sor_reply = detail::object(new_order_using_sor_table);
constexpr detail::Limit new_order_using_sor_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation new_order_using_sor_operation{
    .id = "spot/trade.new_order_using_sor",
    .method = "POST",
    .path = "/api/v3/sor/order",
    .auth = detail::Auth::private_,
    .limits = new_order_using_sor_limits,
    .request = &new_order_using_sor_request_table,
    .reply = &new_order_using_sor_reply,
};

constexpr detail::Type test_new_order_using_sor_reply = detail::object(test_new_order_using_sor_table);
constexpr detail::Limit test_new_order_using_sor_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_computeCommissionRates_given, .pool = "spot_ip", .weight = 20},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_computeCommissionRates_given, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation test_new_order_using_sor_operation{
    .id = "spot/trade.test_new_order_using_sor",
    .method = "POST",
    .path = "/api/v3/sor/order/test",
    .auth = detail::Auth::private_,
    .limits = test_new_order_using_sor_limits,
    .request = &test_new_order_using_sor_request_table,
    .reply = &test_new_order_using_sor_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<CancelAllOpenOrders>> Api::cancel_all_open_orders(CancelAllOpenOrdersRequest request) const {
    return {core_, cancel_all_open_orders_operation, &request};
}

Call<CancelOrder> Api::cancel_order(CancelOrderRequest request) const {
    return {core_, cancel_order_operation, &request};
}

Call<NewOrder> Api::new_order(NewOrderRequest request) const {
    return {core_, new_order_operation, &request};
}

Call<AmendKeepPriority> Api::amend_keep_priority(AmendKeepPriorityRequest request) const {
    return {core_, amend_keep_priority_operation, &request};
}

Call<CancelReplace> Api::cancel_replace(CancelReplaceRequest request) const {
    return {core_, cancel_replace_operation, &request};
}

Call<NewOco> Api::new_oco(NewOcoRequest request) const {
    return {core_, new_oco_operation, &request};
}

Call<TestNewOrder> Api::test_new_order(TestNewOrderRequest request) const {
    return {core_, test_new_order_operation, &request};
}

Call<CancelOrderList> Api::cancel_order_list(CancelOrderListRequest request) const {
    return {core_, cancel_order_list_operation, &request};
}

Call<NewOrderListOco> Api::new_order_list_oco(NewOrderListOcoRequest request) const {
    return {core_, new_order_list_oco_operation, &request};
}

Call<NewOrderListOpo> Api::new_order_list_opo(NewOrderListOpoRequest request) const {
    return {core_, new_order_list_opo_operation, &request};
}

Call<NewOco> Api::new_order_list_opoco(NewOrderListOpocoRequest request) const {
    return {core_, new_order_list_opoco_operation, &request};
}

Call<NewOrderListOpo> Api::new_order_list_oto(NewOrderListOtoRequest request) const {
    return {core_, new_order_list_oto_operation, &request};
}

Call<NewOco> Api::new_order_list_otoco(NewOrderListOtocoRequest request) const {
    return {core_, new_order_list_otoco_operation, &request};
}

Call<NewOrderUsingSor> Api::new_order_using_sor(NewOrderUsingSorRequest request) const {
    return {core_, new_order_using_sor_operation, &request};
}

Call<TestNewOrderUsingSor> Api::test_new_order_using_sor(TestNewOrderUsingSorRequest request) const {
    return {core_, test_new_order_using_sor_operation, &request};
}

const detail::EnumTable& exbind_table(CancelRestrictions) { return cancel_restrictions_table; }
const detail::EnumTable& exbind_table(PegPriceType) { return peg_price_type_table; }
const detail::EnumTable& exbind_table(CancelReplaceMode) { return cancel_replace_mode_table; }
const detail::EnumTable& exbind_table(OrderRateLimitExceededMode) { return order_rate_limit_exceeded_mode_table; }
const detail::ObjectTable& exbind_table(const CancelAllOpenOrdersRequest*) {
    return cancel_all_open_orders_request_table;
}
const detail::ObjectTable& exbind_table(const NewOcoOrders*) { return new_oco_orders_table; }
const detail::ObjectTable& exbind_table(const CancelAllOpenOrdersOrderReports*) {
    return cancel_all_open_orders_order_reports_table;
}
const detail::ObjectTable& exbind_table(const CancelAllOpenOrders*) { return cancel_all_open_orders_table; }
const detail::ObjectTable& exbind_table(const CancelOrderRequest*) { return cancel_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelOrder*) { return cancel_order_table; }
const detail::ObjectTable& exbind_table(const NewOrderRequest*) { return new_order_request_table; }
const detail::ObjectTable& exbind_table(const NewOrderFills*) { return new_order_fills_table; }
const detail::ObjectTable& exbind_table(const NewOrder*) { return new_order_table; }
const detail::ObjectTable& exbind_table(const AmendKeepPriorityRequest*) { return amend_keep_priority_request_table; }
const detail::ObjectTable& exbind_table(const AmendKeepPriorityAmendedOrder*) {
    return amend_keep_priority_amended_order_table;
}
const detail::ObjectTable& exbind_table(const AmendKeepPriorityListStatus*) {
    return amend_keep_priority_list_status_table;
}
const detail::ObjectTable& exbind_table(const AmendKeepPriority*) { return amend_keep_priority_table; }
const detail::ObjectTable& exbind_table(const CancelReplaceRequest*) { return cancel_replace_request_table; }
const detail::ObjectTable& exbind_table(const CancelReplaceDataCancelResponse*) {
    return cancel_replace_data_cancel_response_table;
}
const detail::ObjectTable& exbind_table(const CancelReplaceDataNewOrderResponse*) {
    return cancel_replace_data_new_order_response_table;
}
const detail::ObjectTable& exbind_table(const CancelReplaceData*) { return cancel_replace_data_table; }
const detail::ObjectTable& exbind_table(const CancelReplace*) { return cancel_replace_table; }
const detail::ObjectTable& exbind_table(const NewOcoRequest*) { return new_oco_request_table; }
const detail::ObjectTable& exbind_table(const NewOcoOrderReports*) { return new_oco_order_reports_table; }
const detail::ObjectTable& exbind_table(const NewOco*) { return new_oco_table; }
const detail::ObjectTable& exbind_table(const TestNewOrderRequest*) { return test_new_order_request_table; }
const detail::ObjectTable& exbind_table(const TestNewOrderStandardCommissionForOrder*) {
    return test_new_order_standard_commission_for_order_table;
}
const detail::ObjectTable& exbind_table(const TestNewOrderSpecialCommissionForOrder*) {
    return test_new_order_special_commission_for_order_table;
}
const detail::ObjectTable& exbind_table(const TestNewOrderTaxCommissionForOrder*) {
    return test_new_order_tax_commission_for_order_table;
}
const detail::ObjectTable& exbind_table(const TestNewOrderDiscount*) { return test_new_order_discount_table; }
const detail::ObjectTable& exbind_table(const TestNewOrder*) { return test_new_order_table; }
const detail::ObjectTable& exbind_table(const CancelOrderListRequest*) { return cancel_order_list_request_table; }
const detail::ObjectTable& exbind_table(const CancelOrderListOrderReports*) {
    return cancel_order_list_order_reports_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderList*) { return cancel_order_list_table; }
const detail::ObjectTable& exbind_table(const NewOrderListOcoRequest*) { return new_order_list_oco_request_table; }
const detail::ObjectTable& exbind_table(const NewOrderListOcoOrderReports*) {
    return new_order_list_oco_order_reports_table;
}
const detail::ObjectTable& exbind_table(const NewOrderListOco*) { return new_order_list_oco_table; }
const detail::ObjectTable& exbind_table(const NewOrderListOpoRequest*) { return new_order_list_opo_request_table; }
const detail::ObjectTable& exbind_table(const NewOrderListOpoOrderReports*) {
    return new_order_list_opo_order_reports_table;
}
const detail::ObjectTable& exbind_table(const NewOrderListOpo*) { return new_order_list_opo_table; }
const detail::ObjectTable& exbind_table(const NewOrderListOpocoRequest*) { return new_order_list_opoco_request_table; }
const detail::ObjectTable& exbind_table(const NewOrderListOtoRequest*) { return new_order_list_oto_request_table; }
const detail::ObjectTable& exbind_table(const NewOrderListOtocoRequest*) { return new_order_list_otoco_request_table; }
const detail::ObjectTable& exbind_table(const NewOrderUsingSorRequest*) { return new_order_using_sor_request_table; }
const detail::ObjectTable& exbind_table(const NewOrderUsingSorFills*) { return new_order_using_sor_fills_table; }
const detail::ObjectTable& exbind_table(const NewOrderUsingSor*) { return new_order_using_sor_table; }
const detail::ObjectTable& exbind_table(const TestNewOrderUsingSorRequest*) {
    return test_new_order_using_sor_request_table;
}
const detail::ObjectTable& exbind_table(const TestNewOrderUsingSor*) { return test_new_order_using_sor_table; }

}  // namespace exbind::binance::spot::trade
