// Generated from specs/okx/tradingBot/recurring.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/recurring.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable dca_state_table;
extern const detail::EnumTable inst_type_table;
extern const detail::EnumTable recurring_source_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable td_mode_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::trading_bot::recurring {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view recurring_time_type_values[] = {"1", "2"};
constexpr detail::EnumTable recurring_time_type_table{"RecurringTimeType", recurring_time_type_values};

constexpr std::string_view period_values[] = {"monthly", "weekly", "daily", "hourly"};
constexpr detail::EnumTable period_table{"Period", period_values};

constexpr std::string_view recurring_hour_values[] = {"1", "4", "8", "12"};
constexpr detail::EnumTable recurring_hour_table{"RecurringHour", recurring_hour_values};

constexpr std::string_view state_values[] = {"running", "stopping", "stopped", "pause"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view ord_type_values[] = {"market", "manual_add_order"};
constexpr detail::EnumTable ord_type_table{"OrdType", ord_type_values};

constexpr detail::Field add_investment_request_fields[] = {
    {"algoId", offsetof(AddInvestmentRequest, algoId), detail::string(detail::Holder::required)},
    {"amount", offsetof(AddInvestmentRequest, amount), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable add_investment_request_table =
    detail::table_of<AddInvestmentRequest>("AddInvestmentRequest", add_investment_request_fields);

constexpr detail::Field add_investment_fields[] = {
    {"algoId", offsetof(AddInvestment, algoId), detail::string()},
    {"sCode", offsetof(AddInvestment, sCode), detail::string()},
    {"sMsg", offsetof(AddInvestment, sMsg), detail::string()},
};
constexpr detail::ObjectTable add_investment_table =
    detail::table_of<AddInvestment>("AddInvestment", add_investment_fields);

constexpr detail::Field amend_recurring_buy_order_request_fields[] = {
    {"algoId", offsetof(AmendRecurringBuyOrderRequest, algoId), detail::string(detail::Holder::required)},
    {"stgyName", offsetof(AmendRecurringBuyOrderRequest, stgyName), detail::string(detail::Holder::required)},
};
constexpr detail::Bounds amend_recurring_buy_order_request_bounds[] = {{.field = 1, .longest = 40}};
constexpr detail::ObjectTable amend_recurring_buy_order_request_table =
    detail::table_of<AmendRecurringBuyOrderRequest>(
        "AmendRecurringBuyOrderRequest", amend_recurring_buy_order_request_fields, false,
        amend_recurring_buy_order_request_bounds);

constexpr detail::Field amend_recurring_buy_order_fields[] = {
    {"algoId", offsetof(AmendRecurringBuyOrder, algoId), detail::string()},
    {"algoClOrdId", offsetof(AmendRecurringBuyOrder, algoClOrdId), detail::string()},
    {"sCode", offsetof(AmendRecurringBuyOrder, sCode), detail::string()},
    {"sMsg", offsetof(AmendRecurringBuyOrder, sMsg), detail::string()},
};
constexpr detail::ObjectTable amend_recurring_buy_order_table =
    detail::table_of<AmendRecurringBuyOrder>("AmendRecurringBuyOrder", amend_recurring_buy_order_fields);

constexpr detail::Field amend_price_range_request_recurring_list_fields[] = {
    {"ccy", offsetof(AmendPriceRangeRequestRecurringList, ccy), detail::string(detail::Holder::required)},
    {"minPx", offsetof(AmendPriceRangeRequestRecurringList, minPx), detail::decimal(detail::Holder::required)},
    {"maxPx", offsetof(AmendPriceRangeRequestRecurringList, maxPx), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable amend_price_range_request_recurring_list_table =
    detail::table_of<AmendPriceRangeRequestRecurringList>(
        "AmendPriceRangeRequestRecurringList", amend_price_range_request_recurring_list_fields);

constexpr detail::ListTable list_of_amend_price_range_request_recurring_list =
    detail::list_of<AmendPriceRangeRequestRecurringList>(
        detail::object(amend_price_range_request_recurring_list_table));

constexpr detail::Field amend_price_range_request_fields[] = {
    {"algoId", offsetof(AmendPriceRangeRequest, algoId), detail::string(detail::Holder::required)},
    {"recurringList", offsetof(AmendPriceRangeRequest, recurringList),
     detail::list(list_of_amend_price_range_request_recurring_list, detail::Holder::required)},
};
constexpr detail::ObjectTable amend_price_range_request_table =
    detail::table_of<AmendPriceRangeRequest>("AmendPriceRangeRequest", amend_price_range_request_fields);

constexpr detail::Field amend_price_range_fields[] = {
    {"algoId", offsetof(AmendPriceRange, algoId), detail::string()},
    {"sCode", offsetof(AmendPriceRange, sCode), detail::string()},
    {"sMsg", offsetof(AmendPriceRange, sMsg), detail::string()},
};
constexpr detail::ObjectTable amend_price_range_table =
    detail::table_of<AmendPriceRange>("AmendPriceRange", amend_price_range_fields);

constexpr detail::Field amend_recurring_buy_amount_request_fields[] = {
    {"algoId", offsetof(AmendRecurringBuyAmountRequest, algoId), detail::string(detail::Holder::required)},
    {"amount", offsetof(AmendRecurringBuyAmountRequest, amount), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable amend_recurring_buy_amount_request_table =
    detail::table_of<AmendRecurringBuyAmountRequest>(
        "AmendRecurringBuyAmountRequest", amend_recurring_buy_amount_request_fields);

constexpr detail::Field amend_recurring_buy_amount_fields[] = {
    {"algoId", offsetof(AmendRecurringBuyAmount, algoId), detail::string()},
    {"sCode", offsetof(AmendRecurringBuyAmount, sCode), detail::string()},
    {"sMsg", offsetof(AmendRecurringBuyAmount, sMsg), detail::string()},
};
constexpr detail::ObjectTable amend_recurring_buy_amount_table =
    detail::table_of<AmendRecurringBuyAmount>("AmendRecurringBuyAmount", amend_recurring_buy_amount_fields);

constexpr detail::Field amend_recurring_buy_time_request_fields[] = {
    {"algoId", offsetof(AmendRecurringBuyTimeRequest, algoId), detail::string(detail::Holder::required)},
    {"recurringTimeType", offsetof(AmendRecurringBuyTimeRequest, recurringTimeType),
     detail::enumeration(recurring_time_type_table, detail::Holder::required)},
    {"timeZone", offsetof(AmendRecurringBuyTimeRequest, timeZone),
     detail::integer(detail::Holder::required, detail::Wire::text)},
    {"period", offsetof(AmendRecurringBuyTimeRequest, period),
     detail::enumeration(period_table, detail::Holder::required)},
    {"recurringHour", offsetof(AmendRecurringBuyTimeRequest, recurringHour), detail::enumeration(recurring_hour_table)},
    {"recurringDay", offsetof(AmendRecurringBuyTimeRequest, recurringDay),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"recurringTime", offsetof(AmendRecurringBuyTimeRequest, recurringTime),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable amend_recurring_buy_time_request_table =
    detail::table_of<AmendRecurringBuyTimeRequest>(
        "AmendRecurringBuyTimeRequest", amend_recurring_buy_time_request_fields);

constexpr detail::Field amend_recurring_buy_time_fields[] = {
    {"algoId", offsetof(AmendRecurringBuyTime, algoId), detail::string()},
    {"sCode", offsetof(AmendRecurringBuyTime, sCode), detail::string()},
    {"sMsg", offsetof(AmendRecurringBuyTime, sMsg), detail::string()},
};
constexpr detail::ObjectTable amend_recurring_buy_time_table =
    detail::table_of<AmendRecurringBuyTime>("AmendRecurringBuyTime", amend_recurring_buy_time_fields);

constexpr detail::Field place_recurring_buy_order_request_recurring_list_fields[] = {
    {"ccy", offsetof(PlaceRecurringBuyOrderRequestRecurringList, ccy), detail::string(detail::Holder::required)},
    {"ratio", offsetof(PlaceRecurringBuyOrderRequestRecurringList, ratio), detail::decimal(detail::Holder::required)},
    {"minPx", offsetof(PlaceRecurringBuyOrderRequestRecurringList, minPx), detail::decimal()},
    {"maxPx", offsetof(PlaceRecurringBuyOrderRequestRecurringList, maxPx), detail::decimal()},
};
constexpr detail::ObjectTable place_recurring_buy_order_request_recurring_list_table =
    detail::table_of<PlaceRecurringBuyOrderRequestRecurringList>(
        "PlaceRecurringBuyOrderRequestRecurringList", place_recurring_buy_order_request_recurring_list_fields);

constexpr detail::ListTable list_of_place_recurring_buy_order_request_recurring_list =
    detail::list_of<PlaceRecurringBuyOrderRequestRecurringList>(
        detail::object(place_recurring_buy_order_request_recurring_list_table));
constexpr detail::ListTable list_of_recurring_source =
    detail::list_of<Open<RecurringSource>>(detail::enumeration(okx::recurring_source_table));

constexpr detail::Field place_recurring_buy_order_request_fields[] = {
    {"stgyName", offsetof(PlaceRecurringBuyOrderRequest, stgyName), detail::string(detail::Holder::required)},
    {"recurringList", offsetof(PlaceRecurringBuyOrderRequest, recurringList),
     detail::list(list_of_place_recurring_buy_order_request_recurring_list, detail::Holder::required)},
    {"period", offsetof(PlaceRecurringBuyOrderRequest, period),
     detail::enumeration(period_table, detail::Holder::required)},
    {"recurringDay", offsetof(PlaceRecurringBuyOrderRequest, recurringDay),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"recurringHour", offsetof(PlaceRecurringBuyOrderRequest, recurringHour),
     detail::enumeration(recurring_hour_table)},
    {"recurringTime", offsetof(PlaceRecurringBuyOrderRequest, recurringTime),
     detail::integer(detail::Holder::required, detail::Wire::text)},
    {"timeZone", offsetof(PlaceRecurringBuyOrderRequest, timeZone),
     detail::integer(detail::Holder::required, detail::Wire::text)},
    {"amt", offsetof(PlaceRecurringBuyOrderRequest, amt), detail::decimal(detail::Holder::required)},
    {"investmentCcy", offsetof(PlaceRecurringBuyOrderRequest, investmentCcy), detail::string(detail::Holder::required)},
    {"tdMode", offsetof(PlaceRecurringBuyOrderRequest, tdMode),
     detail::enumeration(okx::td_mode_table, detail::Holder::required)},
    {"algoClOrdId", offsetof(PlaceRecurringBuyOrderRequest, algoClOrdId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(PlaceRecurringBuyOrderRequest, tag), detail::string(detail::Holder::optional)},
    {"tradeQuoteCcy", offsetof(PlaceRecurringBuyOrderRequest, tradeQuoteCcy), detail::string(detail::Holder::optional)},
    {"source", offsetof(PlaceRecurringBuyOrderRequest, source), detail::list(list_of_recurring_source)},
    {"recurringTimeType", offsetof(PlaceRecurringBuyOrderRequest, recurringTimeType),
     detail::enumeration(recurring_time_type_table)},
};
constexpr detail::Bounds place_recurring_buy_order_request_bounds[] = {
    {.field = 0, .longest = 40},
    {.field = 10, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 11, .longest = 16, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable place_recurring_buy_order_request_table =
    detail::table_of<PlaceRecurringBuyOrderRequest>(
        "PlaceRecurringBuyOrderRequest", place_recurring_buy_order_request_fields, false,
        place_recurring_buy_order_request_bounds);

constexpr detail::Field stop_recurring_buy_order_fields[] = {
    {"algoId", offsetof(StopRecurringBuyOrder, algoId), detail::string()},
    {"algoClOrdId", offsetof(StopRecurringBuyOrder, algoClOrdId), detail::string()},
    {"sCode", offsetof(StopRecurringBuyOrder, sCode), detail::string()},
    {"sMsg", offsetof(StopRecurringBuyOrder, sMsg), detail::string()},
    {"tag", offsetof(StopRecurringBuyOrder, tag), detail::string()},
};
constexpr detail::ObjectTable stop_recurring_buy_order_table =
    detail::table_of<StopRecurringBuyOrder>("StopRecurringBuyOrder", stop_recurring_buy_order_fields);

constexpr detail::Field orders_algo_details_request_fields[] = {
    {"algoId", offsetof(OrdersAlgoDetailsRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable orders_algo_details_request_table =
    detail::table_of<OrdersAlgoDetailsRequest>("OrdersAlgoDetailsRequest", orders_algo_details_request_fields);

constexpr detail::Field orders_algo_details_recurring_list_fields[] = {
    {"ccy", offsetof(OrdersAlgoDetailsRecurringList, ccy), detail::string()},
    {"ratio", offsetof(OrdersAlgoDetailsRecurringList, ratio), detail::decimal()},
    {"totalAmt", offsetof(OrdersAlgoDetailsRecurringList, totalAmt), detail::decimal()},
    {"profit", offsetof(OrdersAlgoDetailsRecurringList, profit), detail::decimal()},
    {"avgPx", offsetof(OrdersAlgoDetailsRecurringList, avgPx), detail::decimal()},
    {"px", offsetof(OrdersAlgoDetailsRecurringList, px), detail::decimal()},
    {"minPx", offsetof(OrdersAlgoDetailsRecurringList, minPx), detail::decimal()},
    {"maxPx", offsetof(OrdersAlgoDetailsRecurringList, maxPx), detail::decimal()},
};
constexpr detail::ObjectTable orders_algo_details_recurring_list_table =
    detail::table_of<OrdersAlgoDetailsRecurringList>(
        "OrdersAlgoDetailsRecurringList", orders_algo_details_recurring_list_fields);

constexpr detail::ListTable list_of_orders_algo_details_recurring_list =
    detail::list_of<OrdersAlgoDetailsRecurringList>(detail::object(orders_algo_details_recurring_list_table));

constexpr detail::Field orders_algo_details_fields[] = {
    {"algoId", offsetof(OrdersAlgoDetails, algoId), detail::string()},
    {"algoClOrdId", offsetof(OrdersAlgoDetails, algoClOrdId), detail::string()},
    {"instType", offsetof(OrdersAlgoDetails, instType), detail::enumeration(okx::inst_type_table)},
    {"cTime", offsetof(OrdersAlgoDetails, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrdersAlgoDetails, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"algoOrdType", offsetof(OrdersAlgoDetails, algoOrdType), detail::string()},
    {"state", offsetof(OrdersAlgoDetails, state), detail::enumeration(state_table)},
    {"stgyName", offsetof(OrdersAlgoDetails, stgyName), detail::string()},
    {"recurringList", offsetof(OrdersAlgoDetails, recurringList),
     detail::list(list_of_orders_algo_details_recurring_list)},
    {"period", offsetof(OrdersAlgoDetails, period), detail::enumeration(period_table)},
    {"recurringDay", offsetof(OrdersAlgoDetails, recurringDay),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"recurringHour", offsetof(OrdersAlgoDetails, recurringHour), detail::enumeration(recurring_hour_table)},
    {"recurringTime", offsetof(OrdersAlgoDetails, recurringTime),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"timeZone", offsetof(OrdersAlgoDetails, timeZone), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"amt", offsetof(OrdersAlgoDetails, amt), detail::decimal()},
    {"investmentAmt", offsetof(OrdersAlgoDetails, investmentAmt), detail::decimal()},
    {"investmentCcy", offsetof(OrdersAlgoDetails, investmentCcy), detail::string()},
    {"nextInvestTime", offsetof(OrdersAlgoDetails, nextInvestTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"totalPnl", offsetof(OrdersAlgoDetails, totalPnl), detail::decimal()},
    {"totalAnnRate", offsetof(OrdersAlgoDetails, totalAnnRate), detail::decimal()},
    {"pnlRatio", offsetof(OrdersAlgoDetails, pnlRatio), detail::decimal()},
    {"mktCap", offsetof(OrdersAlgoDetails, mktCap), detail::decimal()},
    {"cycles", offsetof(OrdersAlgoDetails, cycles), detail::decimal()},
    {"tag", offsetof(OrdersAlgoDetails, tag), detail::string()},
    {"tradeQuoteCcy", offsetof(OrdersAlgoDetails, tradeQuoteCcy), detail::string()},
    {"source", offsetof(OrdersAlgoDetails, source), detail::list(list_of_recurring_source)},
    {"recurringTimeType", offsetof(OrdersAlgoDetails, recurringTimeType),
     detail::enumeration(recurring_time_type_table)},
    {"recurringTimeMinutes", offsetof(OrdersAlgoDetails, recurringTimeMinutes),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable orders_algo_details_table =
    detail::table_of<OrdersAlgoDetails>("OrdersAlgoDetails", orders_algo_details_fields);

constexpr detail::Field orders_algo_history_request_fields[] = {
    {"algoId", offsetof(OrdersAlgoHistoryRequest, algoId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(OrdersAlgoHistoryRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(OrdersAlgoHistoryRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrdersAlgoHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_algo_history_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable orders_algo_history_request_table =
    detail::table_of<OrdersAlgoHistoryRequest>(
        "OrdersAlgoHistoryRequest", orders_algo_history_request_fields, false, orders_algo_history_request_bounds);

constexpr detail::Field orders_algo_history_recurring_list_fields[] = {
    {"ccy", offsetof(OrdersAlgoHistoryRecurringList, ccy), detail::string()},
    {"ratio", offsetof(OrdersAlgoHistoryRecurringList, ratio), detail::decimal()},
    {"minPx", offsetof(OrdersAlgoHistoryRecurringList, minPx), detail::decimal()},
    {"maxPx", offsetof(OrdersAlgoHistoryRecurringList, maxPx), detail::decimal()},
};
constexpr detail::ObjectTable orders_algo_history_recurring_list_table =
    detail::table_of<OrdersAlgoHistoryRecurringList>(
        "OrdersAlgoHistoryRecurringList", orders_algo_history_recurring_list_fields);

constexpr detail::ListTable list_of_orders_algo_history_recurring_list =
    detail::list_of<OrdersAlgoHistoryRecurringList>(detail::object(orders_algo_history_recurring_list_table));

constexpr detail::Field orders_algo_history_fields[] = {
    {"algoId", offsetof(OrdersAlgoHistory, algoId), detail::string()},
    {"algoClOrdId", offsetof(OrdersAlgoHistory, algoClOrdId), detail::string()},
    {"instType", offsetof(OrdersAlgoHistory, instType), detail::enumeration(okx::inst_type_table)},
    {"cTime", offsetof(OrdersAlgoHistory, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrdersAlgoHistory, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"algoOrdType", offsetof(OrdersAlgoHistory, algoOrdType), detail::string()},
    {"state", offsetof(OrdersAlgoHistory, state), detail::enumeration(state_table)},
    {"stgyName", offsetof(OrdersAlgoHistory, stgyName), detail::string()},
    {"recurringList", offsetof(OrdersAlgoHistory, recurringList),
     detail::list(list_of_orders_algo_history_recurring_list)},
    {"period", offsetof(OrdersAlgoHistory, period), detail::enumeration(period_table)},
    {"recurringDay", offsetof(OrdersAlgoHistory, recurringDay),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"recurringHour", offsetof(OrdersAlgoHistory, recurringHour), detail::enumeration(recurring_hour_table)},
    {"recurringTime", offsetof(OrdersAlgoHistory, recurringTime),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"timeZone", offsetof(OrdersAlgoHistory, timeZone), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"amt", offsetof(OrdersAlgoHistory, amt), detail::decimal()},
    {"investmentAmt", offsetof(OrdersAlgoHistory, investmentAmt), detail::decimal()},
    {"investmentCcy", offsetof(OrdersAlgoHistory, investmentCcy), detail::string()},
    {"totalPnl", offsetof(OrdersAlgoHistory, totalPnl), detail::decimal()},
    {"totalAnnRate", offsetof(OrdersAlgoHistory, totalAnnRate), detail::decimal()},
    {"pnlRatio", offsetof(OrdersAlgoHistory, pnlRatio), detail::decimal()},
    {"mktCap", offsetof(OrdersAlgoHistory, mktCap), detail::decimal()},
    {"cycles", offsetof(OrdersAlgoHistory, cycles), detail::decimal()},
    {"tag", offsetof(OrdersAlgoHistory, tag), detail::string()},
    {"tradeQuoteCcy", offsetof(OrdersAlgoHistory, tradeQuoteCcy), detail::string()},
    {"source", offsetof(OrdersAlgoHistory, source), detail::list(list_of_recurring_source)},
    {"recurringTimeType", offsetof(OrdersAlgoHistory, recurringTimeType),
     detail::enumeration(recurring_time_type_table)},
    {"recurringTimeMinutes", offsetof(OrdersAlgoHistory, recurringTimeMinutes),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable orders_algo_history_table =
    detail::table_of<OrdersAlgoHistory>("OrdersAlgoHistory", orders_algo_history_fields);

constexpr detail::Field pause_recurring_buy_request_fields[] = {
    {"algoId", offsetof(PauseRecurringBuyRequest, algoId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable pause_recurring_buy_request_table =
    detail::table_of<PauseRecurringBuyRequest>("PauseRecurringBuyRequest", pause_recurring_buy_request_fields);

constexpr detail::Field pause_recurring_buy_fields[] = {
    {"algoId", offsetof(PauseRecurringBuy, algoId), detail::string()},
    {"sCode", offsetof(PauseRecurringBuy, sCode), detail::string()},
    {"sMsg", offsetof(PauseRecurringBuy, sMsg), detail::string()},
};
constexpr detail::ObjectTable pause_recurring_buy_table =
    detail::table_of<PauseRecurringBuy>("PauseRecurringBuy", pause_recurring_buy_fields);

constexpr detail::Field restart_recurring_buy_request_fields[] = {
    {"algoId", offsetof(RestartRecurringBuyRequest, algoId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable restart_recurring_buy_request_table =
    detail::table_of<RestartRecurringBuyRequest>("RestartRecurringBuyRequest", restart_recurring_buy_request_fields);

constexpr detail::Field restart_recurring_buy_fields[] = {
    {"algoId", offsetof(RestartRecurringBuy, algoId), detail::string()},
    {"sCode", offsetof(RestartRecurringBuy, sCode), detail::string()},
    {"sMsg", offsetof(RestartRecurringBuy, sMsg), detail::string()},
};
constexpr detail::ObjectTable restart_recurring_buy_table =
    detail::table_of<RestartRecurringBuy>("RestartRecurringBuy", restart_recurring_buy_fields);

constexpr detail::Field stop_recurring_buy_order_request_fields[] = {
    {"algoId", offsetof(StopRecurringBuyOrderRequest, algoId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable stop_recurring_buy_order_request_table =
    detail::contained_table_of<StopRecurringBuyOrderRequest>(
        "StopRecurringBuyOrderRequest", stop_recurring_buy_order_request_fields);

constexpr detail::Field sub_orders_request_fields[] = {
    {"algoId", offsetof(SubOrdersRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
    {"ordId", offsetof(SubOrdersRequest, ordId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(SubOrdersRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(SubOrdersRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(SubOrdersRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds sub_orders_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable sub_orders_request_table =
    detail::table_of<SubOrdersRequest>("SubOrdersRequest", sub_orders_request_fields, false, sub_orders_request_bounds);

constexpr detail::Field sub_orders_fields[] = {
    {"algoId", offsetof(SubOrders, algoId), detail::string()},
    {"instType", offsetof(SubOrders, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(SubOrders, instId), detail::string()},
    {"algoOrdType", offsetof(SubOrders, algoOrdType), detail::string()},
    {"ordId", offsetof(SubOrders, ordId), detail::string()},
    {"cTime", offsetof(SubOrders, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(SubOrders, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"tdMode", offsetof(SubOrders, tdMode), detail::enumeration(okx::td_mode_table)},
    {"ordType", offsetof(SubOrders, ordType), detail::enumeration(ord_type_table)},
    {"sz", offsetof(SubOrders, sz), detail::decimal()},
    {"state", offsetof(SubOrders, state), detail::enumeration(okx::dca_state_table)},
    {"side", offsetof(SubOrders, side), detail::enumeration(okx::side_table)},
    {"px", offsetof(SubOrders, px), detail::decimal()},
    {"fee", offsetof(SubOrders, fee), detail::decimal()},
    {"feeCcy", offsetof(SubOrders, feeCcy), detail::string()},
    {"avgPx", offsetof(SubOrders, avgPx), detail::decimal()},
    {"accFillSz", offsetof(SubOrders, accFillSz), detail::decimal()},
    {"tag", offsetof(SubOrders, tag), detail::string()},
    {"algoClOrdId", offsetof(SubOrders, algoClOrdId), detail::string()},
};
constexpr detail::ObjectTable sub_orders_table = detail::table_of<SubOrders>("SubOrders", sub_orders_fields);

constexpr detail::Type add_investment_reply = detail::sole(detail::object(add_investment_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit add_investment_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation add_investment_operation{
    .id = "tradingBot/recurring.add_investment",
    .method = "POST",
    .path = "/api/v5/tradingBot/recurring/add-investment",
    .auth = detail::Auth::private_,
    .limits = add_investment_limits,
    .request = &add_investment_request_table,
    .reply = &add_investment_reply,
};

constexpr detail::Type amend_recurring_buy_order_reply = detail::sole(detail::object(amend_recurring_buy_order_table));
constexpr detail::Limit amend_recurring_buy_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_recurring_buy_order_operation{
    .id = "tradingBot/recurring.amend_recurring_buy_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/recurring/amend-order-algo",
    .auth = detail::Auth::private_,
    .limits = amend_recurring_buy_order_limits,
    .request = &amend_recurring_buy_order_request_table,
    .reply = &amend_recurring_buy_order_reply,
};

constexpr detail::ListTable list_of_amend_price_range =
    detail::list_of<AmendPriceRange>(detail::object(amend_price_range_table));
constexpr detail::Type amend_price_range_reply = detail::list(list_of_amend_price_range);
constexpr detail::Limit amend_price_range_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_price_range_operation{
    .id = "tradingBot/recurring.amend_price_range",
    .method = "POST",
    .path = "/api/v5/tradingBot/recurring/amend-price-range",
    .auth = detail::Auth::private_,
    .limits = amend_price_range_limits,
    .request = &amend_price_range_request_table,
    .reply = &amend_price_range_reply,
};

constexpr detail::Type amend_recurring_buy_amount_reply =
    detail::sole(detail::object(amend_recurring_buy_amount_table));
constexpr detail::Limit amend_recurring_buy_amount_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_recurring_buy_amount_operation{
    .id = "tradingBot/recurring.amend_recurring_buy_amount",
    .method = "POST",
    .path = "/api/v5/tradingBot/recurring/amend-recurring-amount",
    .auth = detail::Auth::private_,
    .limits = amend_recurring_buy_amount_limits,
    .request = &amend_recurring_buy_amount_request_table,
    .reply = &amend_recurring_buy_amount_reply,
};

constexpr detail::Type amend_recurring_buy_time_reply = detail::sole(detail::object(amend_recurring_buy_time_table));
constexpr detail::Limit amend_recurring_buy_time_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_recurring_buy_time_operation{
    .id = "tradingBot/recurring.amend_recurring_buy_time",
    .method = "POST",
    .path = "/api/v5/tradingBot/recurring/amend-recurring-time",
    .auth = detail::Auth::private_,
    .limits = amend_recurring_buy_time_limits,
    .request = &amend_recurring_buy_time_request_table,
    .reply = &amend_recurring_buy_time_reply,
};

constexpr detail::ListTable list_of_stop_recurring_buy_order =
    detail::list_of<StopRecurringBuyOrder>(detail::object(stop_recurring_buy_order_table));
constexpr detail::Type place_recurring_buy_order_reply = detail::list(list_of_stop_recurring_buy_order);
constexpr detail::Limit place_recurring_buy_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation place_recurring_buy_order_operation{
    .id = "tradingBot/recurring.place_recurring_buy_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/recurring/order-algo",
    .auth = detail::Auth::private_,
    .limits = place_recurring_buy_order_limits,
    .request = &place_recurring_buy_order_request_table,
    .reply = &place_recurring_buy_order_reply,
};

constexpr detail::Type orders_algo_details_reply = detail::sole(detail::object(orders_algo_details_table));
constexpr detail::Limit orders_algo_details_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation orders_algo_details_operation{
    .id = "tradingBot/recurring.orders_algo_details",
    .method = "GET",
    .path = "/api/v5/tradingBot/recurring/orders-algo-details",
    .auth = detail::Auth::private_,
    .limits = orders_algo_details_limits,
    .request = &orders_algo_details_request_table,
    .reply = &orders_algo_details_reply,
};

constexpr detail::ListTable list_of_orders_algo_history =
    detail::list_of<OrdersAlgoHistory>(detail::object(orders_algo_history_table));
constexpr detail::Type orders_algo_history_reply = detail::list(list_of_orders_algo_history);
constexpr detail::Limit orders_algo_history_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging orders_algo_history_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "algoId",
};
constexpr detail::Operation orders_algo_history_operation{
    .id = "tradingBot/recurring.orders_algo_history",
    .method = "GET",
    .path = "/api/v5/tradingBot/recurring/orders-algo-history",
    .auth = detail::Auth::private_,
    .limits = orders_algo_history_limits,
    .request = &orders_algo_history_request_table,
    .reply = &orders_algo_history_reply,
    .pages = &orders_algo_history_pages,
};

constexpr detail::Type orders_algo_pending_reply = detail::list(list_of_orders_algo_history);
constexpr detail::Limit orders_algo_pending_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging orders_algo_pending_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "algoId",
};
constexpr detail::Operation orders_algo_pending_operation{
    .id = "tradingBot/recurring.orders_algo_pending",
    .method = "GET",
    .path = "/api/v5/tradingBot/recurring/orders-algo-pending",
    .auth = detail::Auth::private_,
    .limits = orders_algo_pending_limits,
    .request = &orders_algo_history_request_table,
    .reply = &orders_algo_pending_reply,
    .pages = &orders_algo_pending_pages,
};

constexpr detail::Type pause_recurring_buy_reply = detail::sole(detail::object(pause_recurring_buy_table));
constexpr detail::Limit pause_recurring_buy_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation pause_recurring_buy_operation{
    .id = "tradingBot/recurring.pause_recurring_buy",
    .method = "POST",
    .path = "/api/v5/tradingBot/recurring/pause",
    .auth = detail::Auth::private_,
    .limits = pause_recurring_buy_limits,
    .request = &pause_recurring_buy_request_table,
    .reply = &pause_recurring_buy_reply,
};

constexpr detail::Type restart_recurring_buy_reply = detail::sole(detail::object(restart_recurring_buy_table));
constexpr detail::Limit restart_recurring_buy_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation restart_recurring_buy_operation{
    .id = "tradingBot/recurring.restart_recurring_buy",
    .method = "POST",
    .path = "/api/v5/tradingBot/recurring/restart",
    .auth = detail::Auth::private_,
    .limits = restart_recurring_buy_limits,
    .request = &restart_recurring_buy_request_table,
    .reply = &restart_recurring_buy_reply,
};

constexpr detail::Type stop_recurring_buy_order_reply = detail::list(list_of_stop_recurring_buy_order);
constexpr detail::Limit stop_recurring_buy_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation stop_recurring_buy_order_operation{
    .id = "tradingBot/recurring.stop_recurring_buy_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/recurring/stop-order-algo",
    .auth = detail::Auth::private_,
    .limits = stop_recurring_buy_order_limits,
    .request = &stop_recurring_buy_order_request_table,
    .body_is_list = true,
    .reply = &stop_recurring_buy_order_reply,
    .batch = true,
};

constexpr detail::ListTable list_of_sub_orders = detail::list_of<SubOrders>(detail::object(sub_orders_table));
constexpr detail::Type sub_orders_reply = detail::list(list_of_sub_orders);
constexpr detail::Limit sub_orders_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging sub_orders_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "algoId",
};
constexpr detail::Operation sub_orders_operation{
    .id = "tradingBot/recurring.sub_orders",
    .method = "GET",
    .path = "/api/v5/tradingBot/recurring/sub-orders",
    .auth = detail::Auth::private_,
    .limits = sub_orders_limits,
    .request = &sub_orders_request_table,
    .reply = &sub_orders_reply,
    .pages = &sub_orders_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AddInvestment> Api::add_investment(AddInvestmentRequest request) const {
    return {core_, add_investment_operation, &request};
}

Call<AmendRecurringBuyOrder> Api::amend_recurring_buy_order(AmendRecurringBuyOrderRequest request) const {
    return {core_, amend_recurring_buy_order_operation, &request};
}

Call<Vector<AmendPriceRange>> Api::amend_price_range(AmendPriceRangeRequest request) const {
    return {core_, amend_price_range_operation, &request};
}

Call<AmendRecurringBuyAmount> Api::amend_recurring_buy_amount(AmendRecurringBuyAmountRequest request) const {
    return {core_, amend_recurring_buy_amount_operation, &request};
}

Call<AmendRecurringBuyTime> Api::amend_recurring_buy_time(AmendRecurringBuyTimeRequest request) const {
    return {core_, amend_recurring_buy_time_operation, &request};
}

Call<Vector<StopRecurringBuyOrder>> Api::place_recurring_buy_order(PlaceRecurringBuyOrderRequest request) const {
    return {core_, place_recurring_buy_order_operation, &request};
}

Call<OrdersAlgoDetails> Api::orders_algo_details(OrdersAlgoDetailsRequest request) const {
    return {core_, orders_algo_details_operation, &request};
}

PagedCall<Vector<OrdersAlgoHistory>> Api::orders_algo_history(OrdersAlgoHistoryRequest request) const {
    return {core_, orders_algo_history_operation, &request};
}

PagedCall<Vector<OrdersAlgoHistory>> Api::orders_algo_pending(OrdersAlgoHistoryRequest request) const {
    return {core_, orders_algo_pending_operation, &request};
}

Lookup<Vector<OrdersAlgoHistory>> Api::orders_algo_pending_lookup() {
    return {&orders_algo_pending_operation};
}

Call<PauseRecurringBuy> Api::pause_recurring_buy(PauseRecurringBuyRequest request) const {
    return {core_, pause_recurring_buy_operation, &request};
}

Call<RestartRecurringBuy> Api::restart_recurring_buy(RestartRecurringBuyRequest request) const {
    return {core_, restart_recurring_buy_operation, &request};
}

Call<Batch<StopRecurringBuyOrder>> Api::stop_recurring_buy_order(Vector<StopRecurringBuyOrderRequest> request) const {
    return {core_, stop_recurring_buy_order_operation, &request};
}

PagedCall<Vector<SubOrders>> Api::sub_orders(SubOrdersRequest request) const {
    return {core_, sub_orders_operation, &request};
}

const detail::EnumTable& exbind_table(RecurringTimeType) { return recurring_time_type_table; }
const detail::EnumTable& exbind_table(Period) { return period_table; }
const detail::EnumTable& exbind_table(RecurringHour) { return recurring_hour_table; }
const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::EnumTable& exbind_table(OrdType) { return ord_type_table; }
const detail::ObjectTable& exbind_table(const AddInvestmentRequest*) { return add_investment_request_table; }
const detail::ObjectTable& exbind_table(const AddInvestment*) { return add_investment_table; }
const detail::ObjectTable& exbind_table(const AmendRecurringBuyOrderRequest*) {
    return amend_recurring_buy_order_request_table;
}
const detail::ObjectTable& exbind_table(const AmendRecurringBuyOrder*) { return amend_recurring_buy_order_table; }
const detail::ObjectTable& exbind_table(const AmendPriceRangeRequestRecurringList*) {
    return amend_price_range_request_recurring_list_table;
}
const detail::ObjectTable& exbind_table(const AmendPriceRangeRequest*) { return amend_price_range_request_table; }
const detail::ObjectTable& exbind_table(const AmendPriceRange*) { return amend_price_range_table; }
const detail::ObjectTable& exbind_table(const AmendRecurringBuyAmountRequest*) {
    return amend_recurring_buy_amount_request_table;
}
const detail::ObjectTable& exbind_table(const AmendRecurringBuyAmount*) { return amend_recurring_buy_amount_table; }
const detail::ObjectTable& exbind_table(const AmendRecurringBuyTimeRequest*) {
    return amend_recurring_buy_time_request_table;
}
const detail::ObjectTable& exbind_table(const AmendRecurringBuyTime*) { return amend_recurring_buy_time_table; }
const detail::ObjectTable& exbind_table(const PlaceRecurringBuyOrderRequestRecurringList*) {
    return place_recurring_buy_order_request_recurring_list_table;
}
const detail::ObjectTable& exbind_table(const PlaceRecurringBuyOrderRequest*) {
    return place_recurring_buy_order_request_table;
}
const detail::ObjectTable& exbind_table(const StopRecurringBuyOrder*) { return stop_recurring_buy_order_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRequest*) { return orders_algo_details_request_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRecurringList*) {
    return orders_algo_details_recurring_list_table;
}
const detail::ObjectTable& exbind_table(const OrdersAlgoDetails*) { return orders_algo_details_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRequest*) { return orders_algo_history_request_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRecurringList*) {
    return orders_algo_history_recurring_list_table;
}
const detail::ObjectTable& exbind_table(const OrdersAlgoHistory*) { return orders_algo_history_table; }
const detail::ObjectTable& exbind_table(const PauseRecurringBuyRequest*) { return pause_recurring_buy_request_table; }
const detail::ObjectTable& exbind_table(const PauseRecurringBuy*) { return pause_recurring_buy_table; }
const detail::ObjectTable& exbind_table(const RestartRecurringBuyRequest*) {
    return restart_recurring_buy_request_table;
}
const detail::ObjectTable& exbind_table(const RestartRecurringBuy*) { return restart_recurring_buy_table; }
const detail::ObjectTable& exbind_table(const StopRecurringBuyOrderRequest*) {
    return stop_recurring_buy_order_request_table;
}
const detail::ObjectTable& exbind_table(const SubOrdersRequest*) { return sub_orders_request_table; }
const detail::ObjectTable& exbind_table(const SubOrders*) { return sub_orders_table; }

}  // namespace exbind::okx::trading_bot::recurring
