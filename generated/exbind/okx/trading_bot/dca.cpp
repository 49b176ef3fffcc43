// Generated from specs/okx/tradingBot/dca.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/dca.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable algo_ord_type_table;
extern const detail::EnumTable cancel_type_table;
extern const detail::EnumTable copy_type_table;
extern const detail::EnumTable dca_state_table;
extern const detail::EnumTable direction_table;
extern const detail::EnumTable grid_state_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable timeframe_table;
extern const detail::EnumTable trigger_action_table;
extern const detail::EnumTable trigger_cond_table;
extern const detail::EnumTable trigger_strategy_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::trading_bot::dca {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view sl_mode_values[] = {"limit", "market"};
constexpr detail::EnumTable sl_mode_table{"SlMode", sl_mode_values};

constexpr std::string_view tracking_mode_values[] = {"sync", "async"};
constexpr detail::EnumTable tracking_mode_table{"TrackingMode", tracking_mode_values};

constexpr std::string_view ord_type_values[] = {
    "init_order", "safety_order", "tp_order", "sl_order", "manual_add_order", "close_position", "manual_close_position",
};
constexpr detail::EnumTable ord_type_table{"OrdType", ord_type_values};

constexpr std::string_view stop_type_values[] = {"contract_dca", "1", "2", "spot_dca"};
constexpr detail::EnumTable stop_type_table{"StopType", stop_type_values};

constexpr detail::Field amend_dca_algo_order_request_trigger_params_fields[] = {
    {"triggerAction", offsetof(AmendDcaAlgoOrderRequestTriggerParams, triggerAction),
     detail::string(detail::Holder::optional)},
    {"triggerStrategy", offsetof(AmendDcaAlgoOrderRequestTriggerParams, triggerStrategy),
     detail::enumeration(okx::trigger_strategy_table)},
    {"timeframe", offsetof(AmendDcaAlgoOrderRequestTriggerParams, timeframe),
     detail::enumeration(okx::timeframe_table)},
    {"thold", offsetof(AmendDcaAlgoOrderRequestTriggerParams, thold),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"triggerCond", offsetof(AmendDcaAlgoOrderRequestTriggerParams, triggerCond),
     detail::enumeration(okx::trigger_cond_table)},
    {"timePeriod", offsetof(AmendDcaAlgoOrderRequestTriggerParams, timePeriod),
     detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable amend_dca_algo_order_request_trigger_params_table =
    detail::table_of<AmendDcaAlgoOrderRequestTriggerParams>(
        "AmendDcaAlgoOrderRequestTriggerParams", amend_dca_algo_order_request_trigger_params_fields);

constexpr detail::ListTable list_of_amend_dca_algo_order_request_trigger_params =
    detail::list_of<AmendDcaAlgoOrderRequestTriggerParams>(
        detail::object(amend_dca_algo_order_request_trigger_params_table));

constexpr detail::Field amend_dca_algo_order_request_fields[] = {
    {"algoId", offsetof(AmendDcaAlgoOrderRequest, algoId), detail::string(detail::Holder::required)},
    {"pxSteps", offsetof(AmendDcaAlgoOrderRequest, pxSteps), detail::decimal(detail::Holder::required)},
    {"pxStepsMult", offsetof(AmendDcaAlgoOrderRequest, pxStepsMult), detail::decimal(detail::Holder::required)},
    {"volMult", offsetof(AmendDcaAlgoOrderRequest, volMult), detail::decimal(detail::Holder::required)},
    {"tpPct", offsetof(AmendDcaAlgoOrderRequest, tpPct), detail::decimal(detail::Holder::required)},
    {"slPct", offsetof(AmendDcaAlgoOrderRequest, slPct), detail::decimal(detail::Holder::required)},
    {"initOrdAmt", offsetof(AmendDcaAlgoOrderRequest, initOrdAmt), detail::decimal(detail::Holder::required)},
    {"safetyOrdAmt", offsetof(AmendDcaAlgoOrderRequest, safetyOrdAmt), detail::decimal(detail::Holder::required)},
    {"maxSafetyOrds", offsetof(AmendDcaAlgoOrderRequest, maxSafetyOrds), detail::string(detail::Holder::required)},
    {"reserveFunds", offsetof(AmendDcaAlgoOrderRequest, reserveFunds), detail::boolean(detail::Holder::required)},
    {"triggerParams", offsetof(AmendDcaAlgoOrderRequest, triggerParams),
     detail::list(list_of_amend_dca_algo_order_request_trigger_params, detail::Holder::required)},
};
constexpr detail::ObjectTable amend_dca_algo_order_request_table =
    detail::table_of<AmendDcaAlgoOrderRequest>("AmendDcaAlgoOrderRequest", amend_dca_algo_order_request_fields);

constexpr detail::Field amend_dca_algo_order_fields[] = {
    {"algoId", offsetof(AmendDcaAlgoOrder, algoId), detail::string()},
    {"algoClOrdId", offsetof(AmendDcaAlgoOrder, algoClOrdId), detail::string()},
    {"sCode", offsetof(AmendDcaAlgoOrder, sCode), detail::string()},
    {"sMsg", offsetof(AmendDcaAlgoOrder, sMsg), detail::string()},
};
constexpr detail::ObjectTable amend_dca_algo_order_table =
    detail::table_of<AmendDcaAlgoOrder>("AmendDcaAlgoOrder", amend_dca_algo_order_fields);

constexpr detail::Field place_dca_algo_order_request_trigger_params_fields[] = {
    {"triggerAction", offsetof(PlaceDcaAlgoOrderRequestTriggerParams, triggerAction),
     detail::string(detail::Holder::required)},
    {"triggerStrategy", offsetof(PlaceDcaAlgoOrderRequestTriggerParams, triggerStrategy),
     detail::enumeration(okx::trigger_strategy_table, detail::Holder::required)},
    {"timeframe", offsetof(PlaceDcaAlgoOrderRequestTriggerParams, timeframe),
     detail::enumeration(okx::timeframe_table)},
    {"thold", offsetof(PlaceDcaAlgoOrderRequestTriggerParams, thold),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"triggerCond", offsetof(PlaceDcaAlgoOrderRequestTriggerParams, triggerCond),
     detail::enumeration(okx::trigger_cond_table)},
    {"timePeriod", offsetof(PlaceDcaAlgoOrderRequestTriggerParams, timePeriod), detail::decimal()},
    {"triggerPx", offsetof(PlaceDcaAlgoOrderRequestTriggerParams, triggerPx), detail::decimal()},
};
constexpr detail::ObjectTable place_dca_algo_order_request_trigger_params_table =
    detail::table_of<PlaceDcaAlgoOrderRequestTriggerParams>(
        "PlaceDcaAlgoOrderRequestTriggerParams", place_dca_algo_order_request_trigger_params_fields);

constexpr detail::ListTable list_of_place_dca_algo_order_request_trigger_params =
    detail::list_of<PlaceDcaAlgoOrderRequestTriggerParams>(
        detail::object(place_dca_algo_order_request_trigger_params_table));

constexpr detail::Field place_dca_algo_order_request_fields[] = {
    {"instId", offsetof(PlaceDcaAlgoOrderRequest, instId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(PlaceDcaAlgoOrderRequest, algoOrdType),
     detail::enumeration(okx::algo_ord_type_table, detail::Holder::required)},
    {"initOrdAmt", offsetof(PlaceDcaAlgoOrderRequest, initOrdAmt), detail::decimal(detail::Holder::required)},
    {"allowReinvest", offsetof(PlaceDcaAlgoOrderRequest, allowReinvest),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"safetyOrdAmt", offsetof(PlaceDcaAlgoOrderRequest, safetyOrdAmt), detail::decimal()},
    {"maxSafetyOrds", offsetof(PlaceDcaAlgoOrderRequest, maxSafetyOrds), detail::string(detail::Holder::required)},
    {"pxSteps", offsetof(PlaceDcaAlgoOrderRequest, pxSteps), detail::decimal()},
    {"pxStepsMult", offsetof(PlaceDcaAlgoOrderRequest, pxStepsMult), detail::decimal()},
    {"volMult", offsetof(PlaceDcaAlgoOrderRequest, volMult), detail::decimal()},
    {"tpPct", offsetof(PlaceDcaAlgoOrderRequest, tpPct), detail::decimal(detail::Holder::required)},
    {"slPct", offsetof(PlaceDcaAlgoOrderRequest, slPct), detail::decimal()},
    {"slMode", offsetof(PlaceDcaAlgoOrderRequest, slMode), detail::enumeration(sl_mode_table)},
    {"direction", offsetof(PlaceDcaAlgoOrderRequest, direction), detail::enumeration(okx::direction_table)},
    {"lever", offsetof(PlaceDcaAlgoOrderRequest, lever), detail::decimal(detail::Holder::required)},
    {"triggerParams", offsetof(PlaceDcaAlgoOrderRequest, triggerParams),
     detail::list(list_of_place_dca_algo_order_request_trigger_params, detail::Holder::required)},
    {"profitSharingRatio", offsetof(PlaceDcaAlgoOrderRequest, profitSharingRatio), detail::decimal()},
    {"trackingMode", offsetof(PlaceDcaAlgoOrderRequest, trackingMode), detail::enumeration(tracking_mode_table)},
    {"tag", offsetof(PlaceDcaAlgoOrderRequest, tag), detail::string(detail::Holder::optional)},
    {"algoClOrdId", offsetof(PlaceDcaAlgoOrderRequest, algoClOrdId), detail::string(detail::Holder::optional)},
    {"tradeQuoteCcy", offsetof(PlaceDcaAlgoOrderRequest, tradeQuoteCcy), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable place_dca_algo_order_request_table =
    detail::table_of<PlaceDcaAlgoOrderRequest>("PlaceDcaAlgoOrderRequest", place_dca_algo_order_request_fields);

constexpr detail::Field stop_dca_algo_order_fields[] = {
    {"algoId", offsetof(StopDcaAlgoOrder, algoId), detail::string()},
    {"tag", offsetof(StopDcaAlgoOrder, tag), detail::string()},
    {"algoClOrdId", offsetof(StopDcaAlgoOrder, algoClOrdId), detail::string()},
    {"sCode", offsetof(StopDcaAlgoOrder, sCode), detail::string()},
    {"sMsg", offsetof(StopDcaAlgoOrder, sMsg), detail::string()},
};
constexpr detail::ObjectTable stop_dca_algo_order_table =
    detail::table_of<StopDcaAlgoOrder>("StopDcaAlgoOrder", stop_dca_algo_order_fields);

constexpr detail::Field cycle_list_request_fields[] = {
    {"algoId", offsetof(CycleListRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
    {"algoOrdType", offsetof(CycleListRequest, algoOrdType),
     detail::enumeration(okx::algo_ord_type_table, detail::Holder::required), detail::In::query},
    {"instId", offsetof(CycleListRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(CycleListRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(CycleListRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(CycleListRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds cycle_list_request_bounds[] = {{.field = 5, .maximum = "100"}};
constexpr detail::ObjectTable cycle_list_request_table =
    detail::table_of<CycleListRequest>("CycleListRequest", cycle_list_request_fields, false, cycle_list_request_bounds);

constexpr detail::Field cycle_list_fields[] = {
    {"algoId", offsetof(CycleList, algoId), detail::string()},
    {"algoClOrdId", offsetof(CycleList, algoClOrdId), detail::string()},
    {"cycleId", offsetof(CycleList, cycleId), detail::string()},
    {"currentCycle", offsetof(CycleList, currentCycle), detail::boolean()},
    {"realizedPnl", offsetof(CycleList, realizedPnl), detail::decimal()},
    {"startTime", offsetof(CycleList, startTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"endTime", offsetof(CycleList, endTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"fee", offsetof(CycleList, fee), detail::decimal()},
    {"avgPx", offsetof(CycleList, avgPx), detail::decimal()},
    {"tpPx", offsetof(CycleList, tpPx), detail::decimal()},
};
constexpr detail::ObjectTable cycle_list_table = detail::table_of<CycleList>("CycleList", cycle_list_fields);

constexpr detail::Field history_list_request_fields[] = {
    {"algoOrdType", offsetof(HistoryListRequest, algoOrdType),
     detail::enumeration(okx::algo_ord_type_table, detail::Holder::required), detail::In::query},
    {"algoId", offsetof(HistoryListRequest, algoId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(HistoryListRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(HistoryListRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(HistoryListRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds history_list_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable history_list_request_table =
    detail::table_of<HistoryListRequest>(
        "HistoryListRequest", history_list_request_fields, false, history_list_request_bounds);

constexpr detail::Field history_list_trigger_params_fields[] = {
    {"triggerAction", offsetof(HistoryListTriggerParams, triggerAction),
     detail::enumeration(okx::trigger_action_table)},
    {"triggerStrategy", offsetof(HistoryListTriggerParams, triggerStrategy),
     detail::enumeration(okx::trigger_strategy_table)},
    {"triggerPx", offsetof(HistoryListTriggerParams, triggerPx), detail::decimal()},
    {"triggerCond", offsetof(HistoryListTriggerParams, triggerCond), detail::enumeration(okx::trigger_cond_table)},
    {"timePeriod", offsetof(HistoryListTriggerParams, timePeriod), detail::string()},
    {"thold", offsetof(HistoryListTriggerParams, thold), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"timeframe", offsetof(HistoryListTriggerParams, timeframe), detail::enumeration(okx::timeframe_table)},
};
constexpr detail::ObjectTable history_list_trigger_params_table =
    detail::table_of<HistoryListTriggerParams>("HistoryListTriggerParams", history_list_trigger_params_fields);

constexpr detail::ListTable list_of_history_list_trigger_params =
    detail::list_of<HistoryListTriggerParams>(detail::object(history_list_trigger_params_table));

constexpr detail::Field history_list_fields[] = {
    {"algoId", offsetof(HistoryList, algoId), detail::string()},
    {"algoOrdType", offsetof(HistoryList, algoOrdType), detail::enumeration(okx::algo_ord_type_table)},
    {"instId", offsetof(HistoryList, instId), detail::string()},
    {"copyType", offsetof(HistoryList, copyType), detail::enumeration(okx::copy_type_table)},
    {"state", offsetof(HistoryList, state), detail::enumeration(okx::grid_state_table)},
    {"cancelType", offsetof(HistoryList, cancelType), detail::enumeration(okx::cancel_type_table)},
    {"direction", offsetof(HistoryList, direction), detail::enumeration(okx::direction_table)},
    {"lever", offsetof(HistoryList, lever), detail::decimal()},
    {"initOrdAmt", offsetof(HistoryList, initOrdAmt), detail::decimal()},
    {"safetyOrdAmt", offsetof(HistoryList, safetyOrdAmt), detail::decimal()},
    {"maxSafetyOrds", offsetof(HistoryList, maxSafetyOrds), detail::string()},
    {"pxSteps", offsetof(HistoryList, pxSteps), detail::decimal()},
    {"pxStepsMult", offsetof(HistoryList, pxStepsMult), detail::decimal()},
    {"volMult", offsetof(HistoryList, volMult), detail::decimal()},
    {"slPct", offsetof(HistoryList, slPct), detail::decimal()},
    {"slMode", offsetof(HistoryList, slMode), detail::enumeration(sl_mode_table)},
    {"allowReinvest", offsetof(HistoryList, allowReinvest), detail::boolean()},
    {"totalPnl", offsetof(HistoryList, totalPnl), detail::decimal()},
    {"pnlRatio", offsetof(HistoryList, pnlRatio), detail::decimal()},
    {"fundingFee", offsetof(HistoryList, fundingFee), detail::decimal()},
    {"investmentAmt", offsetof(HistoryList, investmentAmt), detail::decimal()},
    {"investmentCcy", offsetof(HistoryList, investmentCcy), detail::string()},
    {"arbitragePnL", offsetof(HistoryList, arbitragePnL), detail::decimal()},
    {"transferInMargin", offsetof(HistoryList, transferInMargin), detail::decimal()},
    {"profitSharingRatio", offsetof(HistoryList, profitSharingRatio), detail::decimal()},
    {"trackingMode", offsetof(HistoryList, trackingMode), detail::enumeration(tracking_mode_table)},
    {"triggerParams", offsetof(HistoryList, triggerParams), detail::list(list_of_history_list_trigger_params)},
    {"ctVal", offsetof(HistoryList, ctVal), detail::decimal()},
    {"cTime", offsetof(HistoryList, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(HistoryList, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"tradeQuoteCcy", offsetof(HistoryList, tradeQuoteCcy), detail::string()},
};
constexpr detail::ObjectTable history_list_table = detail::table_of<HistoryList>("HistoryList", history_list_fields);

constexpr detail::Field ongoing_list_fields[] = {
    {"algoId", offsetof(OngoingList, algoId), detail::string()},
    {"algoOrdType", offsetof(OngoingList, algoOrdType), detail::enumeration(okx::algo_ord_type_table)},
    {"instId", offsetof(OngoingList, instId), detail::string()},
    {"copyType", offsetof(OngoingList, copyType), detail::enumeration(okx::copy_type_table)},
    {"state", offsetof(OngoingList, state), detail::enumeration(okx::grid_state_table)},
    {"direction", offsetof(OngoingList, direction), detail::enumeration(okx::direction_table)},
    {"lever", offsetof(OngoingList, lever), detail::decimal()},
    {"initOrdAmt", offsetof(OngoingList, initOrdAmt), detail::decimal()},
    {"safetyOrdAmt", offsetof(OngoingList, safetyOrdAmt), detail::decimal()},
    {"maxSafetyOrds", offsetof(OngoingList, maxSafetyOrds), detail::string()},
    {"pxSteps", offsetof(OngoingList, pxSteps), detail::decimal()},
    {"pxStepsMult", offsetof(OngoingList, pxStepsMult), detail::decimal()},
    {"volMult", offsetof(OngoingList, volMult), detail::decimal()},
    {"tpPxRange", offsetof(OngoingList, tpPxRange), detail::decimal()},
    {"slPct", offsetof(OngoingList, slPct), detail::decimal()},
    {"slMode", offsetof(OngoingList, slMode), detail::enumeration(sl_mode_table)},
    {"allowReinvest", offsetof(OngoingList, allowReinvest), detail::boolean()},
    {"totalPnl", offsetof(OngoingList, totalPnl), detail::decimal()},
    {"pnlRatio", offsetof(OngoingList, pnlRatio), detail::decimal()},
    {"totalFundingFee", offsetof(OngoingList, totalFundingFee), detail::decimal()},
    {"investmentAmt", offsetof(OngoingList, investmentAmt), detail::decimal()},
    {"investmentCcy", offsetof(OngoingList, investmentCcy), detail::string()},
    {"arbitragePnL", offsetof(OngoingList, arbitragePnL), detail::decimal()},
    {"transferInMargin", offsetof(OngoingList, transferInMargin), detail::decimal()},
    {"profitSharingRatio", offsetof(OngoingList, profitSharingRatio), detail::decimal()},
    {"trackingMode", offsetof(OngoingList, trackingMode), detail::enumeration(tracking_mode_table)},
    {"triggerParams", offsetof(OngoingList, triggerParams), detail::list(list_of_history_list_trigger_params)},
    {"cTime", offsetof(OngoingList, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OngoingList, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"ctVal", offsetof(OngoingList, ctVal), detail::decimal()},
    {"tradeQuoteCcy", offsetof(OngoingList, tradeQuoteCcy), detail::string()},
};
constexpr detail::ObjectTable ongoing_list_table = detail::table_of<OngoingList>("OngoingList", ongoing_list_fields);

constexpr detail::Field sub_orders_request_fields[] = {
    {"algoId", offsetof(SubOrdersRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
    {"algoOrdType", offsetof(SubOrdersRequest, algoOrdType),
     detail::enumeration(okx::algo_ord_type_table, detail::Holder::required), detail::In::query},
    {"cycleId", offsetof(SubOrdersRequest, cycleId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(SubOrdersRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(SubOrdersRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(SubOrdersRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds sub_orders_request_bounds[] = {{.field = 5, .maximum = "100"}};
constexpr detail::ObjectTable sub_orders_request_table =
    detail::table_of<SubOrdersRequest>("SubOrdersRequest", sub_orders_request_fields, false, sub_orders_request_bounds);

constexpr detail::Field sub_orders_fields[] = {
    {"cycleId", offsetof(SubOrders, cycleId), detail::string()},
    {"ordId", offsetof(SubOrders, ordId), detail::string()},
    {"avgFillPx", offsetof(SubOrders, avgFillPx), detail::decimal()},
    {"direction", offsetof(SubOrders, direction), detail::enumeration(okx::direction_table)},
    {"side", offsetof(SubOrders, side), detail::enumeration(okx::side_table)},
    {"ordType", offsetof(SubOrders, ordType), detail::enumeration(ord_type_table)},
    {"px", offsetof(SubOrders, px), detail::decimal()},
    {"sz", offsetof(SubOrders, sz), detail::decimal()},
    {"filledSz", offsetof(SubOrders, filledSz), detail::decimal()},
    {"state", offsetof(SubOrders, state), detail::enumeration(okx::dca_state_table)},
    {"fee", offsetof(SubOrders, fee), detail::decimal()},
    {"rebate", offsetof(SubOrders, rebate), detail::decimal()},
    {"rebateCcy", offsetof(SubOrders, rebateCcy), detail::string()},
    {"lever", offsetof(SubOrders, lever), detail::decimal()},
    {"instId", offsetof(SubOrders, instId), detail::string()},
    {"ctVal", offsetof(SubOrders, ctVal), detail::decimal()},
    {"fillTime", offsetof(SubOrders, fillTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"cTime", offsetof(SubOrders, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(SubOrders, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"tradeQuoteCcy", offsetof(SubOrders, tradeQuoteCcy), detail::string()},
};
constexpr detail::ObjectTable sub_orders_table = detail::table_of<SubOrders>("SubOrders", sub_orders_fields);

constexpr detail::Field position_details_request_fields[] = {
    {"algoId", offsetof(PositionDetailsRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
    {"algoOrdType", offsetof(PositionDetailsRequest, algoOrdType),
     detail::enumeration(okx::algo_ord_type_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable position_details_request_table =
    detail::table_of<PositionDetailsRequest>("PositionDetailsRequest", position_details_request_fields);

constexpr detail::Field position_details_fields[] = {
    {"algoId", offsetof(PositionDetails, algoId), detail::string()},
    {"algoClOrdId", offsetof(PositionDetails, algoClOrdId), detail::string()},
    {"algoOrdType", offsetof(PositionDetails, algoOrdType), detail::enumeration(okx::algo_ord_type_table)},
    {"instId", offsetof(PositionDetails, instId), detail::string()},
    {"curCycleld", offsetof(PositionDetails, curCycleld), detail::string()},
    {"startTime", offsetof(PositionDetails, startTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"fillManualOrds", offsetof(PositionDetails, fillManualOrds), detail::string()},
    {"fillSafetyOrds", offsetof(PositionDetails, fillSafetyOrds), detail::string()},
    {"fundingFee", offsetof(PositionDetails, fundingFee), detail::decimal()},
    {"initPx", offsetof(PositionDetails, initPx), detail::decimal()},
    {"notionalUsd", offsetof(PositionDetails, notionalUsd), detail::decimal()},
    {"avgPx", offsetof(PositionDetails, avgPx), detail::decimal()},
    {"upl", offsetof(PositionDetails, upl), detail::decimal()},
    {"liqPx", offsetof(PositionDetails, liqPx), detail::decimal()},
    {"sz", offsetof(PositionDetails, sz), detail::decimal()},
    {"baseSz", offsetof(PositionDetails, baseSz), detail::decimal()},
    {"quoteSz", offsetof(PositionDetails, quoteSz), detail::decimal()},
    {"slPx", offsetof(PositionDetails, slPx), detail::decimal()},
    {"tpPx", offsetof(PositionDetails, tpPx), detail::decimal()},
    {"fee", offsetof(PositionDetails, fee), detail::decimal()},
    {"tradeQuoteCcy", offsetof(PositionDetails, tradeQuoteCcy), detail::string()},
};
constexpr detail::ObjectTable position_details_table =
    detail::table_of<PositionDetails>("PositionDetails", position_details_fields);

constexpr detail::Field stop_dca_algo_order_request_fields[] = {
    {"algoId", offsetof(StopDcaAlgoOrderRequest, algoId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(StopDcaAlgoOrderRequest, algoOrdType),
     detail::enumeration(okx::algo_ord_type_table, detail::Holder::required)},
    {"stopType", offsetof(StopDcaAlgoOrderRequest, stopType),
     detail::enumeration(stop_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable stop_dca_algo_order_request_table =
    detail::table_of<StopDcaAlgoOrderRequest>("StopDcaAlgoOrderRequest", stop_dca_algo_order_request_fields);

constexpr detail::ListTable list_of_amend_dca_algo_order =
    detail::list_of<AmendDcaAlgoOrder>(detail::object(amend_dca_algo_order_table));
constexpr detail::Type amend_dca_algo_order_reply = detail::list(list_of_amend_dca_algo_order);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit amend_dca_algo_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_dca_algo_order_operation{
    .id = "tradingBot/dca.amend_dca_algo_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/amend-order-algo",
    .auth = detail::Auth::private_,
    .limits = amend_dca_algo_order_limits,
    .request = &amend_dca_algo_order_request_table,
    .reply = &amend_dca_algo_order_reply,
};

constexpr detail::ListTable list_of_stop_dca_algo_order =
    detail::list_of<StopDcaAlgoOrder>(detail::object(stop_dca_algo_order_table));
constexpr detail::Type place_dca_algo_order_reply = detail::list(list_of_stop_dca_algo_order);
constexpr detail::LimitScope per_user_and_inst_id[] = {{"user"}, {"instId"}};
constexpr detail::Limit place_dca_algo_order_limits[] = {
    {.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id},
};
constexpr detail::Operation place_dca_algo_order_operation{
    .id = "tradingBot/dca.place_dca_algo_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/create",
    .auth = detail::Auth::private_,
    .limits = place_dca_algo_order_limits,
    .request = &place_dca_algo_order_request_table,
    .reply = &place_dca_algo_order_reply,
};

constexpr detail::ListTable list_of_cycle_list = detail::list_of<CycleList>(detail::object(cycle_list_table));
constexpr detail::Type cycle_list_reply = detail::list(list_of_cycle_list);
constexpr detail::Limit cycle_list_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging cycle_list_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "cycleId",
};
constexpr detail::Operation cycle_list_operation{
    .id = "tradingBot/dca.cycle_list",
    .method = "GET",
    .path = "/api/v5/tradingBot/dca/cycle-list",
    .auth = detail::Auth::private_,
    .limits = cycle_list_limits,
    .request = &cycle_list_request_table,
    .reply = &cycle_list_reply,
    .pages = &cycle_list_pages,
};

constexpr detail::ListTable list_of_history_list = detail::list_of<HistoryList>(detail::object(history_list_table));
constexpr detail::Type history_list_reply = detail::list(list_of_history_list);
constexpr detail::Limit history_list_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging history_list_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "algoId",
};
constexpr detail::Operation history_list_operation{
    .id = "tradingBot/dca.history_list",
    .method = "GET",
    .path = "/api/v5/tradingBot/dca/history-list",
    .auth = detail::Auth::private_,
    .limits = history_list_limits,
    .request = &history_list_request_table,
    .reply = &history_list_reply,
    .pages = &history_list_pages,
};

constexpr detail::ListTable list_of_ongoing_list = detail::list_of<OngoingList>(detail::object(ongoing_list_table));
constexpr detail::Type ongoing_list_reply = detail::list(list_of_ongoing_list);
constexpr detail::Limit ongoing_list_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging ongoing_list_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "algoId",
};
constexpr detail::Operation ongoing_list_operation{
    .id = "tradingBot/dca.ongoing_list",
    .method = "GET",
    .path = "/api/v5/tradingBot/dca/ongoing-list",
    .auth = detail::Auth::private_,
    .limits = ongoing_list_limits,
    .request = &history_list_request_table,
    .reply = &ongoing_list_reply,
    .pages = &ongoing_list_pages,
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
    .cursor = "ordId",
};
constexpr detail::Operation sub_orders_operation{
    .id = "tradingBot/dca.sub_orders",
    .method = "GET",
    .path = "/api/v5/tradingBot/dca/orders",
    .auth = detail::Auth::private_,
    .limits = sub_orders_limits,
    .request = &sub_orders_request_table,
    .reply = &sub_orders_reply,
    .pages = &sub_orders_pages,
};

constexpr detail::Type position_details_reply = detail::sole(detail::object(position_details_table));
constexpr detail::Limit position_details_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation position_details_operation{
    .id = "tradingBot/dca.position_details",
    .method = "GET",
    .path = "/api/v5/tradingBot/dca/position-details",
    .auth = detail::Auth::private_,
    .limits = position_details_limits,
    .request = &position_details_request_table,
    .reply = &position_details_reply,
};

constexpr detail::Type stop_dca_algo_order_reply = detail::sole(detail::object(stop_dca_algo_order_table));
constexpr detail::Limit stop_dca_algo_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation stop_dca_algo_order_operation{
    .id = "tradingBot/dca.stop_dca_algo_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/stop",
    .auth = detail::Auth::private_,
    .limits = stop_dca_algo_order_limits,
    .request = &stop_dca_algo_order_request_table,
    .reply = &stop_dca_algo_order_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AmendDcaAlgoOrder>> Api::amend_dca_algo_order(AmendDcaAlgoOrderRequest request) const {
    return {core_, amend_dca_algo_order_operation, &request};
}

Call<Vector<StopDcaAlgoOrder>> Api::place_dca_algo_order(PlaceDcaAlgoOrderRequest request) const {
    return {core_, place_dca_algo_order_operation, &request};
}

PagedCall<Vector<CycleList>> Api::cycle_list(CycleListRequest request) const {
    return {core_, cycle_list_operation, &request};
}

PagedCall<Vector<HistoryList>> Api::history_list(HistoryListRequest request) const {
    return {core_, history_list_operation, &request};
}

PagedCall<Vector<OngoingList>> Api::ongoing_list(HistoryListRequest request) const {
    return {core_, ongoing_list_operation, &request};
}

PagedCall<Vector<SubOrders>> Api::sub_orders(SubOrdersRequest request) const {
    return {core_, sub_orders_operation, &request};
}

Call<PositionDetails> Api::position_details(PositionDetailsRequest request) const {
    return {core_, position_details_operation, &request};
}

Call<StopDcaAlgoOrder> Api::stop_dca_algo_order(StopDcaAlgoOrderRequest request) const {
    return {core_, stop_dca_algo_order_operation, &request};
}

const detail::EnumTable& exbind_table(SlMode) { return sl_mode_table; }
const detail::EnumTable& exbind_table(TrackingMode) { return tracking_mode_table; }
const detail::EnumTable& exbind_table(OrdType) { return ord_type_table; }
const detail::EnumTable& exbind_table(StopType) { return stop_type_table; }
const detail::ObjectTable& exbind_table(const AmendDcaAlgoOrderRequestTriggerParams*) {
    return amend_dca_algo_order_request_trigger_params_table;
}
const detail::ObjectTable& exbind_table(const AmendDcaAlgoOrderRequest*) { return amend_dca_algo_order_request_table; }
const detail::ObjectTable& exbind_table(const AmendDcaAlgoOrder*) { return amend_dca_algo_order_table; }
const detail::ObjectTable& exbind_table(const PlaceDcaAlgoOrderRequestTriggerParams*) {
    return place_dca_algo_order_request_trigger_params_table;
}
const detail::ObjectTable& exbind_table(const PlaceDcaAlgoOrderRequest*) { return place_dca_algo_order_request_table; }
const detail::ObjectTable& exbind_table(const StopDcaAlgoOrder*) { return stop_dca_algo_order_table; }
const detail::ObjectTable& exbind_table(const CycleListRequest*) { return cycle_list_request_table; }
const detail::ObjectTable& exbind_table(const CycleList*) { return cycle_list_table; }
const detail::ObjectTable& exbind_table(const HistoryListRequest*) { return history_list_request_table; }
const detail::ObjectTable& exbind_table(const HistoryListTriggerParams*) { return history_list_trigger_params_table; }
const detail::ObjectTable& exbind_table(const HistoryList*) { return history_list_table; }
const detail::ObjectTable& exbind_table(const OngoingList*) { return ongoing_list_table; }
const detail::ObjectTable& exbind_table(const SubOrdersRequest*) { return sub_orders_request_table; }
const detail::ObjectTable& exbind_table(const SubOrders*) { return sub_orders_table; }
const detail::ObjectTable& exbind_table(const PositionDetailsRequest*) { return position_details_request_table; }
const detail::ObjectTable& exbind_table(const PositionDetails*) { return position_details_table; }
const detail::ObjectTable& exbind_table(const StopDcaAlgoOrderRequest*) { return stop_dca_algo_order_request_table; }

}  // namespace exbind::okx::trading_bot::dca
