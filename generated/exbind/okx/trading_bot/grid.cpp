// Generated from specs/okx/tradingBot/grid.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/grid.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::okx::trading_bot::grid {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view algo_ord_type_values[] = {"grid", "contract_grid"};
constexpr detail::EnumTable algo_ord_type_table{"AlgoOrdType", algo_ord_type_values};

constexpr std::string_view direction_values[] = {"long", "short", "neutral"};
constexpr detail::EnumTable direction_table{"Direction", direction_values};

constexpr std::string_view duration_values[] = {"7D", "30D", "180D"};
constexpr detail::EnumTable duration_table{"Duration", duration_values};

constexpr std::string_view run_type_values[] = {"1", "2"};
constexpr detail::EnumTable run_type_table{"RunType", run_type_values};

constexpr std::string_view trigger_action_values[] = {"start", "stop"};
constexpr detail::EnumTable trigger_action_table{"TriggerAction", trigger_action_values};

constexpr std::string_view trigger_strategy_values[] = {"instant", "price", "rsi"};
constexpr detail::EnumTable trigger_strategy_table{"TriggerStrategy", trigger_strategy_values};

constexpr std::string_view stop_type_values[] = {"1", "2"};
constexpr detail::EnumTable stop_type_table{"StopType", stop_type_values};

constexpr std::string_view type_values[] = {"add", "reduce"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view investment_type_values[] = {"quote", "base", "dual"};
constexpr detail::EnumTable investment_type_table{"InvestmentType", investment_type_values};

constexpr std::string_view timeframe_values[] = {"3m", "5m", "15m", "30m", "1H", "4H", "1D"};
constexpr detail::EnumTable timeframe_table{"Timeframe", timeframe_values};

constexpr std::string_view trigger_cond_values[] = {"cross_up", "cross_down", "above", "below", "cross"};
constexpr detail::EnumTable trigger_cond_table{"TriggerCond", trigger_cond_values};

constexpr std::string_view inst_type_values[] = {"SPOT", "MARGIN", "FUTURES", "SWAP"};
constexpr detail::EnumTable inst_type_table{"InstType", inst_type_values};

constexpr std::string_view state_values[] = {"starting", "running", "stopping", "no_close_position", "stopped"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view trigger_type_values[] = {"manual", "auto"};
constexpr detail::EnumTable trigger_type_table{"TriggerType", trigger_type_values};

constexpr std::string_view cancel_type_values[] = {"0", "1", "2", "3", "4", "5", "6"};
constexpr detail::EnumTable cancel_type_table{"CancelType", cancel_type_values};

constexpr std::string_view stop_result_values[] = {"0", "1", "-1"};
constexpr detail::EnumTable stop_result_table{"StopResult", stop_result_values};

constexpr std::string_view copy_type_values[] = {"0", "1", "2", "3"};
constexpr detail::EnumTable copy_type_table{"CopyType", copy_type_values};

constexpr std::string_view orders_algo_pending_state_values[] = {
    "starting", "running", "stopping", "pending_signal", "no_close_position",
};
constexpr detail::EnumTable orders_algo_pending_state_table{"OrdersAlgoPendingState", orders_algo_pending_state_values};

constexpr std::string_view pos_side_values[] = {"long", "short", "net"};
constexpr detail::EnumTable pos_side_table{"PosSide", pos_side_values};

constexpr std::string_view mgn_mode_values[] = {"cross", "isolated"};
constexpr detail::EnumTable mgn_mode_table{"MgnMode", mgn_mode_values};

constexpr std::string_view sub_orders_type_values[] = {"live", "filled"};
constexpr detail::EnumTable sub_orders_type_table{"SubOrdersType", sub_orders_type_values};

constexpr std::string_view td_mode_values[] = {"cross", "isolated", "cash"};
constexpr detail::EnumTable td_mode_table{"TdMode", td_mode_values};

constexpr std::string_view ord_type_values[] = {"market", "limit", "ioc"};
constexpr detail::EnumTable ord_type_table{"OrdType", ord_type_values};

constexpr std::string_view sub_orders_state_values[] = {"canceled", "live", "partially_filled", "filled", "cancelling"};
constexpr detail::EnumTable sub_orders_state_table{"SubOrdersState", sub_orders_state_values};

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr detail::Field adjust_investment_request_fields[] = {
    {"algoId", offsetof(AdjustInvestmentRequest, algoId), detail::string(detail::Holder::required)},
    {"amt", offsetof(AdjustInvestmentRequest, amt), detail::decimal(detail::Holder::required)},
    {"allowReinvestProfit", offsetof(AdjustInvestmentRequest, allowReinvestProfit),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable adjust_investment_request_table =
    detail::table_of<AdjustInvestmentRequest>("AdjustInvestmentRequest", adjust_investment_request_fields);

constexpr detail::Field adjust_investment_fields[] = {
    {"algoId", offsetof(AdjustInvestment, algoId), detail::string()},
};
constexpr detail::ObjectTable adjust_investment_table =
    detail::table_of<AdjustInvestment>("AdjustInvestment", adjust_investment_fields);

constexpr detail::Field ai_param_request_fields[] = {
    {"algoOrdType", offsetof(AiParamRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required), detail::In::query},
    {"instId", offsetof(AiParamRequest, instId), detail::string(detail::Holder::required), detail::In::query},
    {"direction", offsetof(AiParamRequest, direction), detail::enumeration(direction_table), detail::In::query},
    {"duration", offsetof(AiParamRequest, duration), detail::enumeration(duration_table), detail::In::query},
};
constexpr detail::ObjectTable ai_param_request_table =
    detail::table_of<AiParamRequest>("AiParamRequest", ai_param_request_fields);

constexpr detail::Field ai_param_fields[] = {
    {"instId", offsetof(AiParam, instId), detail::string()},
    {"algoOrdType", offsetof(AiParam, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"duration", offsetof(AiParam, duration), detail::enumeration(duration_table)},
    {"gridNum", offsetof(AiParam, gridNum), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"maxPx", offsetof(AiParam, maxPx), detail::decimal()},
    {"minPx", offsetof(AiParam, minPx), detail::decimal()},
    {"perMaxProfitRate", offsetof(AiParam, perMaxProfitRate), detail::decimal()},
    {"perMinProfitRate", offsetof(AiParam, perMinProfitRate), detail::decimal()},
    {"perGridProfitRatio", offsetof(AiParam, perGridProfitRatio), detail::decimal()},
    {"annualizedRate", offsetof(AiParam, annualizedRate), detail::decimal()},
    {"minInvestment", offsetof(AiParam, minInvestment), detail::decimal()},
    {"ccy", offsetof(AiParam, ccy), detail::string()},
    {"runType", offsetof(AiParam, runType), detail::enumeration(run_type_table)},
    {"direction", offsetof(AiParam, direction), detail::enumeration(direction_table)},
    {"lever", offsetof(AiParam, lever), detail::decimal()},
    {"sourceCcy", offsetof(AiParam, sourceCcy), detail::string()},
};
constexpr detail::ObjectTable ai_param_table = detail::table_of<AiParam>("AiParam", ai_param_fields);

constexpr detail::Field amend_algo_basic_param_request_fields[] = {
    {"algoId", offsetof(AmendAlgoBasicParamRequest, algoId), detail::string(detail::Holder::required)},
    {"minPx", offsetof(AmendAlgoBasicParamRequest, minPx), detail::decimal(detail::Holder::required)},
    {"maxPx", offsetof(AmendAlgoBasicParamRequest, maxPx), detail::decimal(detail::Holder::required)},
    {"gridNum", offsetof(AmendAlgoBasicParamRequest, gridNum),
     detail::integer(detail::Holder::required, detail::Wire::text)},
    {"topupAmount", offsetof(AmendAlgoBasicParamRequest, topupAmount), detail::decimal()},
};
constexpr detail::ObjectTable amend_algo_basic_param_request_table =
    detail::table_of<AmendAlgoBasicParamRequest>("AmendAlgoBasicParamRequest", amend_algo_basic_param_request_fields);

constexpr detail::Field amend_algo_basic_param_fields[] = {
    {"algoId", offsetof(AmendAlgoBasicParam, algoId), detail::string()},
    {"requiredTopupAmount", offsetof(AmendAlgoBasicParam, requiredTopupAmount), detail::decimal()},
    {"maxTopupAmount", offsetof(AmendAlgoBasicParam, maxTopupAmount), detail::decimal()},
};
constexpr detail::ObjectTable amend_algo_basic_param_table =
    detail::table_of<AmendAlgoBasicParam>("AmendAlgoBasicParam", amend_algo_basic_param_fields);

constexpr detail::Field amend_order_algo_request_trigger_params_fields[] = {
    {"triggerAction", offsetof(AmendOrderAlgoRequestTriggerParams, triggerAction),
     detail::enumeration(trigger_action_table, detail::Holder::required)},
    {"triggerStrategy", offsetof(AmendOrderAlgoRequestTriggerParams, triggerStrategy),
     detail::enumeration(trigger_strategy_table, detail::Holder::required)},
    {"triggerPx", offsetof(AmendOrderAlgoRequestTriggerParams, triggerPx), detail::decimal()},
    {"stopType", offsetof(AmendOrderAlgoRequestTriggerParams, stopType), detail::enumeration(stop_type_table)},
};
constexpr detail::ObjectTable amend_order_algo_request_trigger_params_table =
    detail::table_of<AmendOrderAlgoRequestTriggerParams>(
        "AmendOrderAlgoRequestTriggerParams", amend_order_algo_request_trigger_params_fields);

constexpr detail::ListTable list_of_amend_order_algo_request_trigger_params =
    detail::list_of<AmendOrderAlgoRequestTriggerParams>(detail::object(amend_order_algo_request_trigger_params_table));

constexpr detail::Field amend_order_algo_request_fields[] = {
    {"algoId", offsetof(AmendOrderAlgoRequest, algoId), detail::string(detail::Holder::required)},
    {"instId", offsetof(AmendOrderAlgoRequest, instId), detail::string(detail::Holder::required)},
    {"slTriggerPx", offsetof(AmendOrderAlgoRequest, slTriggerPx), detail::decimal()},
    {"tpTriggerPx", offsetof(AmendOrderAlgoRequest, tpTriggerPx), detail::decimal()},
    {"tpRatio", offsetof(AmendOrderAlgoRequest, tpRatio), detail::decimal()},
    {"slRatio", offsetof(AmendOrderAlgoRequest, slRatio), detail::decimal()},
    {"topUpAmt", offsetof(AmendOrderAlgoRequest, topUpAmt), detail::decimal()},
    {"triggerParams", offsetof(AmendOrderAlgoRequest, triggerParams),
     detail::list(list_of_amend_order_algo_request_trigger_params)},
};
constexpr detail::ObjectTable amend_order_algo_request_table =
    detail::table_of<AmendOrderAlgoRequest>("AmendOrderAlgoRequest", amend_order_algo_request_fields);

constexpr detail::Field amend_order_algo_fields[] = {
    {"algoId", offsetof(AmendOrderAlgo, algoId), detail::string()},
    {"algoClOrdId", offsetof(AmendOrderAlgo, algoClOrdId), detail::string()},
    {"sCode", offsetof(AmendOrderAlgo, sCode), detail::string()},
    {"sMsg", offsetof(AmendOrderAlgo, sMsg), detail::string()},
    {"tag", offsetof(AmendOrderAlgo, tag), detail::string()},
};
constexpr detail::ObjectTable amend_order_algo_table =
    detail::table_of<AmendOrderAlgo>("AmendOrderAlgo", amend_order_algo_fields);

constexpr detail::Field cancel_close_order_request_fields[] = {
    {"algoId", offsetof(CancelCloseOrderRequest, algoId), detail::string(detail::Holder::required)},
    {"ordId", offsetof(CancelCloseOrderRequest, ordId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable cancel_close_order_request_table =
    detail::table_of<CancelCloseOrderRequest>("CancelCloseOrderRequest", cancel_close_order_request_fields);

constexpr detail::Field cancel_close_order_fields[] = {
    {"algoId", offsetof(CancelCloseOrder, algoId), detail::string()},
    {"ordId", offsetof(CancelCloseOrder, ordId), detail::string()},
    {"algoClOrdId", offsetof(CancelCloseOrder, algoClOrdId), detail::string()},
    {"tag", offsetof(CancelCloseOrder, tag), detail::string()},
};
constexpr detail::ObjectTable cancel_close_order_table =
    detail::table_of<CancelCloseOrder>("CancelCloseOrder", cancel_close_order_fields);

constexpr detail::Field close_position_request_fields[] = {
    {"algoId", offsetof(ClosePositionRequest, algoId), detail::string(detail::Holder::required)},
    {"mktClose", offsetof(ClosePositionRequest, mktClose), detail::boolean(detail::Holder::required)},
    {"sz", offsetof(ClosePositionRequest, sz), detail::decimal()},
    {"px", offsetof(ClosePositionRequest, px), detail::decimal()},
};
constexpr detail::ObjectTable close_position_request_table =
    detail::table_of<ClosePositionRequest>("ClosePositionRequest", close_position_request_fields);

constexpr detail::Field close_position_fields[] = {
    {"algoId", offsetof(ClosePosition, algoId), detail::string()},
    {"ordId", offsetof(ClosePosition, ordId), detail::string()},
    {"algoClOrdId", offsetof(ClosePosition, algoClOrdId), detail::string()},
    {"tag", offsetof(ClosePosition, tag), detail::string()},
};
constexpr detail::ObjectTable close_position_table =
    detail::table_of<ClosePosition>("ClosePosition", close_position_fields);

constexpr detail::Field compute_margin_balance_request_fields[] = {
    {"algoId", offsetof(ComputeMarginBalanceRequest, algoId), detail::string(detail::Holder::required)},
    {"type", offsetof(ComputeMarginBalanceRequest, type), detail::enumeration(type_table, detail::Holder::required)},
    {"amt", offsetof(ComputeMarginBalanceRequest, amt), detail::decimal()},
};
constexpr detail::ObjectTable compute_margin_balance_request_table =
    detail::table_of<ComputeMarginBalanceRequest>("ComputeMarginBalanceRequest", compute_margin_balance_request_fields);

constexpr detail::Field compute_margin_balance_fields[] = {
    {"maxAmt", offsetof(ComputeMarginBalance, maxAmt), detail::decimal()},
    {"lever", offsetof(ComputeMarginBalance, lever), detail::decimal()},
};
constexpr detail::ObjectTable compute_margin_balance_table =
    detail::table_of<ComputeMarginBalance>("ComputeMarginBalance", compute_margin_balance_fields);

constexpr detail::Field copy_order_algo_request_fields[] = {
    {"instId", offsetof(CopyOrderAlgoRequest, instId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(CopyOrderAlgoRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required)},
    {"sourceAlgoId", offsetof(CopyOrderAlgoRequest, sourceAlgoId), detail::string(detail::Holder::required)},
    {"quoteSz", offsetof(CopyOrderAlgoRequest, quoteSz), detail::decimal()},
    {"lever", offsetof(CopyOrderAlgoRequest, lever), detail::decimal()},
    {"autoReserve", offsetof(CopyOrderAlgoRequest, autoReserve), detail::boolean()},
    {"sz", offsetof(CopyOrderAlgoRequest, sz), detail::decimal()},
    {"actualMarginSz", offsetof(CopyOrderAlgoRequest, actualMarginSz), detail::decimal()},
    {"extraMarginSz", offsetof(CopyOrderAlgoRequest, extraMarginSz), detail::decimal()},
    {"algoClOrdId", offsetof(CopyOrderAlgoRequest, algoClOrdId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(CopyOrderAlgoRequest, tag), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable copy_order_algo_request_table =
    detail::table_of<CopyOrderAlgoRequest>("CopyOrderAlgoRequest", copy_order_algo_request_fields);

constexpr detail::Field copy_order_algo_fields[] = {
    {"algoId", offsetof(CopyOrderAlgo, algoId), detail::string()},
    {"algoClOrdId", offsetof(CopyOrderAlgo, algoClOrdId), detail::string()},
    {"sCode", offsetof(CopyOrderAlgo, sCode), detail::string()},
    {"sMsg", offsetof(CopyOrderAlgo, sMsg), detail::string()},
    {"tag", offsetof(CopyOrderAlgo, tag), detail::string()},
};
constexpr detail::ObjectTable copy_order_algo_table =
    detail::table_of<CopyOrderAlgo>("CopyOrderAlgo", copy_order_algo_fields);

constexpr detail::Field grid_quantity_request_fields[] = {
    {"instId", offsetof(GridQuantityRequest, instId), detail::string(detail::Holder::required), detail::In::query},
    {"runType", offsetof(GridQuantityRequest, runType), detail::enumeration(run_type_table, detail::Holder::required),
     detail::In::query},
    {"algoOrdType", offsetof(GridQuantityRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required), detail::In::query},
    {"maxPx", offsetof(GridQuantityRequest, maxPx), detail::decimal(detail::Holder::required), detail::In::query},
    {"minPx", offsetof(GridQuantityRequest, minPx), detail::decimal(detail::Holder::required), detail::In::query},
    {"lever", offsetof(GridQuantityRequest, lever), detail::decimal(), detail::In::query},
};
constexpr detail::ObjectTable grid_quantity_request_table =
    detail::table_of<GridQuantityRequest>("GridQuantityRequest", grid_quantity_request_fields);

constexpr detail::Field grid_quantity_fields[] = {
    {"maxGridQty", offsetof(GridQuantity, maxGridQty), detail::decimal()},
};
constexpr detail::ObjectTable grid_quantity_table =
    detail::table_of<GridQuantity>("GridQuantity", grid_quantity_fields);

constexpr detail::Field margin_balance_request_fields[] = {
    {"algoId", offsetof(MarginBalanceRequest, algoId), detail::string(detail::Holder::required)},
    {"type", offsetof(MarginBalanceRequest, type), detail::enumeration(type_table, detail::Holder::required)},
    {"amt", offsetof(MarginBalanceRequest, amt), detail::decimal()},
    {"percent", offsetof(MarginBalanceRequest, percent), detail::decimal()},
};
constexpr detail::ObjectTable margin_balance_request_table =
    detail::table_of<MarginBalanceRequest>("MarginBalanceRequest", margin_balance_request_fields);

constexpr detail::Field margin_balance_fields[] = {
    {"algoId", offsetof(MarginBalance, algoId), detail::string()},
    {"algoClOrdId", offsetof(MarginBalance, algoClOrdId), detail::string()},
};
constexpr detail::ObjectTable margin_balance_table =
    detail::table_of<MarginBalance>("MarginBalance", margin_balance_fields);

constexpr detail::Field min_investment_request_investment_data_fields[] = {
    {"amt", offsetof(MinInvestmentRequestInvestmentData, amt), detail::decimal(detail::Holder::required)},
    {"ccy", offsetof(MinInvestmentRequestInvestmentData, ccy), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable min_investment_request_investment_data_table =
    detail::table_of<MinInvestmentRequestInvestmentData>(
        "MinInvestmentRequestInvestmentData", min_investment_request_investment_data_fields);

constexpr detail::ListTable list_of_min_investment_request_investment_data =
    detail::list_of<MinInvestmentRequestInvestmentData>(detail::object(min_investment_request_investment_data_table));

constexpr detail::Field min_investment_request_fields[] = {
    {"instId", offsetof(MinInvestmentRequest, instId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(MinInvestmentRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required)},
    {"maxPx", offsetof(MinInvestmentRequest, maxPx), detail::decimal(detail::Holder::required)},
    {"minPx", offsetof(MinInvestmentRequest, minPx), detail::decimal(detail::Holder::required)},
    {"gridNum", offsetof(MinInvestmentRequest, gridNum), detail::integer(detail::Holder::required, detail::Wire::text)},
    {"runType", offsetof(MinInvestmentRequest, runType), detail::enumeration(run_type_table, detail::Holder::required)},
    {"direction", offsetof(MinInvestmentRequest, direction), detail::enumeration(direction_table)},
    {"lever", offsetof(MinInvestmentRequest, lever), detail::decimal()},
    {"basePos", offsetof(MinInvestmentRequest, basePos), detail::boolean()},
    {"investmentType", offsetof(MinInvestmentRequest, investmentType), detail::enumeration(investment_type_table)},
    {"triggerStrategy", offsetof(MinInvestmentRequest, triggerStrategy), detail::enumeration(trigger_strategy_table)},
    {"topUpAmt", offsetof(MinInvestmentRequest, topUpAmt), detail::decimal()},
    {"investmentData", offsetof(MinInvestmentRequest, investmentData),
     detail::list(list_of_min_investment_request_investment_data)},
};
constexpr detail::ObjectTable min_investment_request_table =
    detail::table_of<MinInvestmentRequest>("MinInvestmentRequest", min_investment_request_fields);

constexpr detail::Field min_investment_min_investment_data_fields[] = {
    {"amt", offsetof(MinInvestmentMinInvestmentData, amt), detail::decimal()},
    {"ccy", offsetof(MinInvestmentMinInvestmentData, ccy), detail::string()},
};
constexpr detail::ObjectTable min_investment_min_investment_data_table =
    detail::table_of<MinInvestmentMinInvestmentData>(
        "MinInvestmentMinInvestmentData", min_investment_min_investment_data_fields);

constexpr detail::ListTable list_of_min_investment_min_investment_data =
    detail::list_of<MinInvestmentMinInvestmentData>(detail::object(min_investment_min_investment_data_table));

constexpr detail::Field min_investment_fields[] = {
    {"minInvestmentData", offsetof(MinInvestment, minInvestmentData),
     detail::list(list_of_min_investment_min_investment_data)},
    {"singleAmt", offsetof(MinInvestment, singleAmt), detail::decimal()},
};
constexpr detail::ObjectTable min_investment_table =
    detail::table_of<MinInvestment>("MinInvestment", min_investment_fields);

constexpr detail::Field order_algo_request_trigger_params_fields[] = {
    {"triggerAction", offsetof(OrderAlgoRequestTriggerParams, triggerAction),
     detail::enumeration(trigger_action_table, detail::Holder::required)},
    {"triggerStrategy", offsetof(OrderAlgoRequestTriggerParams, triggerStrategy),
     detail::enumeration(trigger_strategy_table, detail::Holder::required)},
    {"delaySeconds", offsetof(OrderAlgoRequestTriggerParams, delaySeconds), detail::string(detail::Holder::optional)},
    {"timeframe", offsetof(OrderAlgoRequestTriggerParams, timeframe), detail::enumeration(timeframe_table)},
    {"thold", offsetof(OrderAlgoRequestTriggerParams, thold),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"triggerCond", offsetof(OrderAlgoRequestTriggerParams, triggerCond), detail::enumeration(trigger_cond_table)},
    {"timePeriod", offsetof(OrderAlgoRequestTriggerParams, timePeriod), detail::decimal()},
    {"triggerPx", offsetof(OrderAlgoRequestTriggerParams, triggerPx), detail::decimal()},
    {"stopType", offsetof(OrderAlgoRequestTriggerParams, stopType), detail::enumeration(stop_type_table)},
};
constexpr detail::ObjectTable order_algo_request_trigger_params_table =
    detail::table_of<OrderAlgoRequestTriggerParams>(
        "OrderAlgoRequestTriggerParams", order_algo_request_trigger_params_fields);

constexpr detail::ListTable list_of_order_algo_request_trigger_params =
    detail::list_of<OrderAlgoRequestTriggerParams>(detail::object(order_algo_request_trigger_params_table));

constexpr detail::Field order_algo_request_fields[] = {
    {"instId", offsetof(OrderAlgoRequest, instId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(OrderAlgoRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required)},
    {"maxPx", offsetof(OrderAlgoRequest, maxPx), detail::decimal(detail::Holder::required)},
    {"minPx", offsetof(OrderAlgoRequest, minPx), detail::decimal(detail::Holder::required)},
    {"gridNum", offsetof(OrderAlgoRequest, gridNum), detail::integer(detail::Holder::required, detail::Wire::text)},
    {"runType", offsetof(OrderAlgoRequest, runType), detail::enumeration(run_type_table)},
    {"tpTriggerPx", offsetof(OrderAlgoRequest, tpTriggerPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrderAlgoRequest, slTriggerPx), detail::decimal()},
    {"algoClOrdId", offsetof(OrderAlgoRequest, algoClOrdId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(OrderAlgoRequest, tag), detail::string(detail::Holder::optional)},
    {"profitSharingRatio", offsetof(OrderAlgoRequest, profitSharingRatio), detail::decimal()},
    {"triggerParams", offsetof(OrderAlgoRequest, triggerParams),
     detail::list(list_of_order_algo_request_trigger_params)},
    {"quoteSz", offsetof(OrderAlgoRequest, quoteSz), detail::decimal()},
    {"baseSz", offsetof(OrderAlgoRequest, baseSz), detail::decimal()},
    {"tradeQuoteCcy", offsetof(OrderAlgoRequest, tradeQuoteCcy), detail::string(detail::Holder::optional)},
    {"sz", offsetof(OrderAlgoRequest, sz), detail::decimal()},
    {"direction", offsetof(OrderAlgoRequest, direction), detail::enumeration(direction_table)},
    {"lever", offsetof(OrderAlgoRequest, lever), detail::decimal()},
    {"basePos", offsetof(OrderAlgoRequest, basePos), detail::boolean()},
    {"tpRatio", offsetof(OrderAlgoRequest, tpRatio), detail::decimal()},
    {"slRatio", offsetof(OrderAlgoRequest, slRatio), detail::decimal()},
};
constexpr detail::Bounds order_algo_request_bounds[] = {{.field = 8, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable order_algo_request_table =
    detail::table_of<OrderAlgoRequest>("OrderAlgoRequest", order_algo_request_fields, false, order_algo_request_bounds);

constexpr detail::Field order_algo_fields[] = {
    {"algoId", offsetof(OrderAlgo, algoId), detail::string()},
    {"algoClOrdId", offsetof(OrderAlgo, algoClOrdId), detail::string()},
    {"sCode", offsetof(OrderAlgo, sCode), detail::string()},
    {"sMsg", offsetof(OrderAlgo, sMsg), detail::string()},
    {"tag", offsetof(OrderAlgo, tag), detail::string()},
};
constexpr detail::ObjectTable order_algo_table = detail::table_of<OrderAlgo>("OrderAlgo", order_algo_fields);

constexpr detail::Field order_instant_trigger_request_fields[] = {
    {"algoId", offsetof(OrderInstantTriggerRequest, algoId), detail::string(detail::Holder::required)},
    {"topUpAmt", offsetof(OrderInstantTriggerRequest, topUpAmt), detail::decimal()},
};
constexpr detail::ObjectTable order_instant_trigger_request_table =
    detail::table_of<OrderInstantTriggerRequest>("OrderInstantTriggerRequest", order_instant_trigger_request_fields);

constexpr detail::Field order_instant_trigger_fields[] = {
    {"algoId", offsetof(OrderInstantTrigger, algoId), detail::string()},
    {"algoClOrdId", offsetof(OrderInstantTrigger, algoClOrdId), detail::string()},
};
constexpr detail::ObjectTable order_instant_trigger_table =
    detail::table_of<OrderInstantTrigger>("OrderInstantTrigger", order_instant_trigger_fields);

constexpr detail::Field orders_algo_details_request_fields[] = {
    {"algoOrdType", offsetof(OrdersAlgoDetailsRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required), detail::In::query},
    {"algoId", offsetof(OrdersAlgoDetailsRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable orders_algo_details_request_table =
    detail::table_of<OrdersAlgoDetailsRequest>("OrdersAlgoDetailsRequest", orders_algo_details_request_fields);

constexpr detail::Field orders_algo_details_rebate_trans_fields[] = {
    {"rebate", offsetof(OrdersAlgoDetailsRebateTrans, rebate), detail::decimal()},
    {"rebateCcy", offsetof(OrdersAlgoDetailsRebateTrans, rebateCcy), detail::string()},
};
constexpr detail::ObjectTable orders_algo_details_rebate_trans_table =
    detail::table_of<OrdersAlgoDetailsRebateTrans>(
        "OrdersAlgoDetailsRebateTrans", orders_algo_details_rebate_trans_fields);

constexpr detail::Field orders_algo_details_trigger_params_fields[] = {
    {"triggerAction", offsetof(OrdersAlgoDetailsTriggerParams, triggerAction),
     detail::enumeration(trigger_action_table)},
    {"triggerStrategy", offsetof(OrdersAlgoDetailsTriggerParams, triggerStrategy),
     detail::enumeration(trigger_strategy_table)},
    {"delaySeconds", offsetof(OrdersAlgoDetailsTriggerParams, delaySeconds), detail::decimal()},
    {"triggerTime", offsetof(OrdersAlgoDetailsTriggerParams, triggerTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"triggerType", offsetof(OrdersAlgoDetailsTriggerParams, triggerType), detail::enumeration(trigger_type_table)},
    {"timeframe", offsetof(OrdersAlgoDetailsTriggerParams, timeframe), detail::enumeration(timeframe_table)},
    {"thold", offsetof(OrdersAlgoDetailsTriggerParams, thold),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"triggerCond", offsetof(OrdersAlgoDetailsTriggerParams, triggerCond), detail::enumeration(trigger_cond_table)},
    {"timePeriod", offsetof(OrdersAlgoDetailsTriggerParams, timePeriod), detail::string()},
    {"triggerPx", offsetof(OrdersAlgoDetailsTriggerParams, triggerPx), detail::decimal()},
    {"stopType", offsetof(OrdersAlgoDetailsTriggerParams, stopType), detail::enumeration(stop_type_table)},
};
constexpr detail::ObjectTable orders_algo_details_trigger_params_table =
    detail::table_of<OrdersAlgoDetailsTriggerParams>(
        "OrdersAlgoDetailsTriggerParams", orders_algo_details_trigger_params_fields);

constexpr detail::ListTable list_of_orders_algo_details_rebate_trans =
    detail::list_of<OrdersAlgoDetailsRebateTrans>(detail::object(orders_algo_details_rebate_trans_table));
constexpr detail::ListTable list_of_orders_algo_details_trigger_params =
    detail::list_of<OrdersAlgoDetailsTriggerParams>(detail::object(orders_algo_details_trigger_params_table));

constexpr detail::Field orders_algo_details_fields[] = {
    {"algoId", offsetof(OrdersAlgoDetails, algoId), detail::string()},
    {"algoClOrdId", offsetof(OrdersAlgoDetails, algoClOrdId), detail::string()},
    {"instType", offsetof(OrdersAlgoDetails, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(OrdersAlgoDetails, instId), detail::string()},
    {"cTime", offsetof(OrdersAlgoDetails, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrdersAlgoDetails, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"algoOrdType", offsetof(OrdersAlgoDetails, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"state", offsetof(OrdersAlgoDetails, state), detail::enumeration(state_table)},
    {"rebateTrans", offsetof(OrdersAlgoDetails, rebateTrans), detail::list(list_of_orders_algo_details_rebate_trans)},
    {"triggerParams", offsetof(OrdersAlgoDetails, triggerParams),
     detail::list(list_of_orders_algo_details_trigger_params)},
    {"maxPx", offsetof(OrdersAlgoDetails, maxPx), detail::decimal()},
    {"minPx", offsetof(OrdersAlgoDetails, minPx), detail::decimal()},
    {"gridNum", offsetof(OrdersAlgoDetails, gridNum), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"runType", offsetof(OrdersAlgoDetails, runType), detail::enumeration(run_type_table)},
    {"tpTriggerPx", offsetof(OrdersAlgoDetails, tpTriggerPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrdersAlgoDetails, slTriggerPx), detail::decimal()},
    {"tradeNum", offsetof(OrdersAlgoDetails, tradeNum), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"arbitrageNum", offsetof(OrdersAlgoDetails, arbitrageNum),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"singleAmt", offsetof(OrdersAlgoDetails, singleAmt), detail::decimal()},
    {"perMinProfitRate", offsetof(OrdersAlgoDetails, perMinProfitRate), detail::decimal()},
    {"perMaxProfitRate", offsetof(OrdersAlgoDetails, perMaxProfitRate), detail::decimal()},
    {"runPx", offsetof(OrdersAlgoDetails, runPx), detail::decimal()},
    {"totalPnl", offsetof(OrdersAlgoDetails, totalPnl), detail::decimal()},
    {"pnlRatio", offsetof(OrdersAlgoDetails, pnlRatio), detail::decimal()},
    {"investment", offsetof(OrdersAlgoDetails, investment), detail::decimal()},
    {"gridProfit", offsetof(OrdersAlgoDetails, gridProfit), detail::decimal()},
    {"floatProfit", offsetof(OrdersAlgoDetails, floatProfit), detail::decimal()},
    {"totalAnnualizedRate", offsetof(OrdersAlgoDetails, totalAnnualizedRate), detail::decimal()},
    {"annualizedRate", offsetof(OrdersAlgoDetails, annualizedRate), detail::decimal()},
    {"cancelType", offsetof(OrdersAlgoDetails, cancelType), detail::enumeration(cancel_type_table)},
    {"stopType", offsetof(OrdersAlgoDetails, stopType), detail::enumeration(stop_type_table)},
    {"activeOrdNum", offsetof(OrdersAlgoDetails, activeOrdNum),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"quoteSz", offsetof(OrdersAlgoDetails, quoteSz), detail::decimal()},
    {"baseSz", offsetof(OrdersAlgoDetails, baseSz), detail::decimal()},
    {"curQuoteSz", offsetof(OrdersAlgoDetails, curQuoteSz), detail::decimal()},
    {"curBaseSz", offsetof(OrdersAlgoDetails, curBaseSz), detail::decimal()},
    {"profit", offsetof(OrdersAlgoDetails, profit), detail::decimal()},
    {"stopResult", offsetof(OrdersAlgoDetails, stopResult), detail::enumeration(stop_result_table)},
    {"direction", offsetof(OrdersAlgoDetails, direction), detail::enumeration(direction_table)},
    {"basePos", offsetof(OrdersAlgoDetails, basePos), detail::boolean()},
    {"sz", offsetof(OrdersAlgoDetails, sz), detail::decimal()},
    {"lever", offsetof(OrdersAlgoDetails, lever), detail::decimal()},
    {"actualLever", offsetof(OrdersAlgoDetails, actualLever), detail::decimal()},
    {"liqPx", offsetof(OrdersAlgoDetails, liqPx), detail::decimal()},
    {"uly", offsetof(OrdersAlgoDetails, uly), detail::string()},
    {"instFamily", offsetof(OrdersAlgoDetails, instFamily), detail::string()},
    {"ordFrozen", offsetof(OrdersAlgoDetails, ordFrozen), detail::decimal()},
    {"availEq", offsetof(OrdersAlgoDetails, availEq), detail::decimal()},
    {"eq", offsetof(OrdersAlgoDetails, eq), detail::decimal()},
    {"tag", offsetof(OrdersAlgoDetails, tag), detail::string()},
    {"profitSharingRatio", offsetof(OrdersAlgoDetails, profitSharingRatio), detail::decimal()},
    {"copyType", offsetof(OrdersAlgoDetails, copyType), detail::enumeration(copy_type_table)},
    {"tpRatio", offsetof(OrdersAlgoDetails, tpRatio), detail::decimal()},
    {"slRatio", offsetof(OrdersAlgoDetails, slRatio), detail::decimal()},
    {"fee", offsetof(OrdersAlgoDetails, fee), detail::decimal()},
    {"fundingFee", offsetof(OrdersAlgoDetails, fundingFee), detail::decimal()},
    {"tradeQuoteCcy", offsetof(OrdersAlgoDetails, tradeQuoteCcy), detail::string()},
    {"feeCcy", offsetof(OrdersAlgoDetails, feeCcy), detail::string()},
};
constexpr detail::ObjectTable orders_algo_details_table =
    detail::table_of<OrdersAlgoDetails>("OrdersAlgoDetails", orders_algo_details_fields);

constexpr detail::Field orders_algo_history_request_fields[] = {
    {"algoOrdType", offsetof(OrdersAlgoHistoryRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required), detail::In::query},
    {"algoId", offsetof(OrdersAlgoHistoryRequest, algoId), detail::string(detail::Holder::optional), detail::In::query},
    {"instId", offsetof(OrdersAlgoHistoryRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"instType", offsetof(OrdersAlgoHistoryRequest, instType), detail::enumeration(inst_type_table), detail::In::query},
    {"after", offsetof(OrdersAlgoHistoryRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(OrdersAlgoHistoryRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrdersAlgoHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_algo_history_request_bounds[] = {{.field = 6, .maximum = "100"}};
constexpr detail::ObjectTable orders_algo_history_request_table =
    detail::table_of<OrdersAlgoHistoryRequest>(
        "OrdersAlgoHistoryRequest", orders_algo_history_request_fields, false, orders_algo_history_request_bounds);

constexpr detail::Field orders_algo_history_fields[] = {
    {"algoId", offsetof(OrdersAlgoHistory, algoId), detail::string()},
    {"algoClOrdId", offsetof(OrdersAlgoHistory, algoClOrdId), detail::string()},
    {"instType", offsetof(OrdersAlgoHistory, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(OrdersAlgoHistory, instId), detail::string()},
    {"cTime", offsetof(OrdersAlgoHistory, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrdersAlgoHistory, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"algoOrdType", offsetof(OrdersAlgoHistory, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"state", offsetof(OrdersAlgoHistory, state), detail::enumeration(state_table)},
    {"rebateTrans", offsetof(OrdersAlgoHistory, rebateTrans), detail::list(list_of_orders_algo_details_rebate_trans)},
    {"triggerParams", offsetof(OrdersAlgoHistory, triggerParams),
     detail::list(list_of_orders_algo_details_trigger_params)},
    {"maxPx", offsetof(OrdersAlgoHistory, maxPx), detail::decimal()},
    {"minPx", offsetof(OrdersAlgoHistory, minPx), detail::decimal()},
    {"gridNum", offsetof(OrdersAlgoHistory, gridNum), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"runType", offsetof(OrdersAlgoHistory, runType), detail::enumeration(run_type_table)},
    {"tpTriggerPx", offsetof(OrdersAlgoHistory, tpTriggerPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrdersAlgoHistory, slTriggerPx), detail::decimal()},
    {"arbitrageNum", offsetof(OrdersAlgoHistory, arbitrageNum),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"totalPnl", offsetof(OrdersAlgoHistory, totalPnl), detail::decimal()},
    {"pnlRatio", offsetof(OrdersAlgoHistory, pnlRatio), detail::decimal()},
    {"investment", offsetof(OrdersAlgoHistory, investment), detail::decimal()},
    {"gridProfit", offsetof(OrdersAlgoHistory, gridProfit), detail::decimal()},
    {"floatProfit", offsetof(OrdersAlgoHistory, floatProfit), detail::decimal()},
    {"cancelType", offsetof(OrdersAlgoHistory, cancelType), detail::enumeration(cancel_type_table)},
    {"stopType", offsetof(OrdersAlgoHistory, stopType), detail::enumeration(stop_type_table)},
    {"quoteSz", offsetof(OrdersAlgoHistory, quoteSz), detail::decimal()},
    {"baseSz", offsetof(OrdersAlgoHistory, baseSz), detail::decimal()},
    {"direction", offsetof(OrdersAlgoHistory, direction), detail::enumeration(direction_table)},
    {"basePos", offsetof(OrdersAlgoHistory, basePos), detail::boolean()},
    {"sz", offsetof(OrdersAlgoHistory, sz), detail::decimal()},
    {"lever", offsetof(OrdersAlgoHistory, lever), detail::decimal()},
    {"actualLever", offsetof(OrdersAlgoHistory, actualLever), detail::decimal()},
    {"liqPx", offsetof(OrdersAlgoHistory, liqPx), detail::decimal()},
    {"uly", offsetof(OrdersAlgoHistory, uly), detail::string()},
    {"instFamily", offsetof(OrdersAlgoHistory, instFamily), detail::string()},
    {"ordFrozen", offsetof(OrdersAlgoHistory, ordFrozen), detail::decimal()},
    {"availEq", offsetof(OrdersAlgoHistory, availEq), detail::decimal()},
    {"tag", offsetof(OrdersAlgoHistory, tag), detail::string()},
    {"profitSharingRatio", offsetof(OrdersAlgoHistory, profitSharingRatio), detail::decimal()},
    {"copyType", offsetof(OrdersAlgoHistory, copyType), detail::enumeration(copy_type_table)},
    {"fee", offsetof(OrdersAlgoHistory, fee), detail::decimal()},
    {"fundingFee", offsetof(OrdersAlgoHistory, fundingFee), detail::decimal()},
    {"stopResult", offsetof(OrdersAlgoHistory, stopResult), detail::enumeration(stop_result_table)},
    {"tradeQuoteCcy", offsetof(OrdersAlgoHistory, tradeQuoteCcy), detail::string()},
    {"feeCcy", offsetof(OrdersAlgoHistory, feeCcy), detail::string()},
};
constexpr detail::ObjectTable orders_algo_history_table =
    detail::table_of<OrdersAlgoHistory>("OrdersAlgoHistory", orders_algo_history_fields);

constexpr detail::Field orders_algo_pending_request_fields[] = {
    {"algoOrdType", offsetof(OrdersAlgoPendingRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required), detail::In::query},
    {"algoId", offsetof(OrdersAlgoPendingRequest, algoId), detail::string(detail::Holder::optional), detail::In::query},
    {"instId", offsetof(OrdersAlgoPendingRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"instType", offsetof(OrdersAlgoPendingRequest, instType), detail::enumeration(inst_type_table), detail::In::query},
    {"after", offsetof(OrdersAlgoPendingRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(OrdersAlgoPendingRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrdersAlgoPendingRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_algo_pending_request_bounds[] = {{.field = 6, .maximum = "100"}};
constexpr detail::ObjectTable orders_algo_pending_request_table =
    detail::table_of<OrdersAlgoPendingRequest>(
        "OrdersAlgoPendingRequest", orders_algo_pending_request_fields, false, orders_algo_pending_request_bounds);

constexpr detail::Field orders_algo_pending_fields[] = {
    {"algoId", offsetof(OrdersAlgoPending, algoId), detail::string()},
    {"algoClOrdId", offsetof(OrdersAlgoPending, algoClOrdId), detail::string()},
    {"instType", offsetof(OrdersAlgoPending, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(OrdersAlgoPending, instId), detail::string()},
    {"cTime", offsetof(OrdersAlgoPending, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrdersAlgoPending, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"algoOrdType", offsetof(OrdersAlgoPending, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"state", offsetof(OrdersAlgoPending, state), detail::enumeration(orders_algo_pending_state_table)},
    {"rebateTrans", offsetof(OrdersAlgoPending, rebateTrans), detail::list(list_of_orders_algo_details_rebate_trans)},
    {"triggerParams", offsetof(OrdersAlgoPending, triggerParams),
     detail::list(list_of_orders_algo_details_trigger_params)},
    {"maxPx", offsetof(OrdersAlgoPending, maxPx), detail::decimal()},
    {"minPx", offsetof(OrdersAlgoPending, minPx), detail::decimal()},
    {"gridNum", offsetof(OrdersAlgoPending, gridNum), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"runType", offsetof(OrdersAlgoPending, runType), detail::enumeration(run_type_table)},
    {"tpTriggerPx", offsetof(OrdersAlgoPending, tpTriggerPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrdersAlgoPending, slTriggerPx), detail::decimal()},
    {"arbitrageNum", offsetof(OrdersAlgoPending, arbitrageNum),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"totalPnl", offsetof(OrdersAlgoPending, totalPnl), detail::decimal()},
    {"pnlRatio", offsetof(OrdersAlgoPending, pnlRatio), detail::decimal()},
    {"investment", offsetof(OrdersAlgoPending, investment), detail::decimal()},
    {"gridProfit", offsetof(OrdersAlgoPending, gridProfit), detail::decimal()},
    {"floatProfit", offsetof(OrdersAlgoPending, floatProfit), detail::decimal()},
    {"cancelType", offsetof(OrdersAlgoPending, cancelType), detail::enumeration(cancel_type_table)},
    {"stopType", offsetof(OrdersAlgoPending, stopType), detail::enumeration(stop_type_table)},
    {"quoteSz", offsetof(OrdersAlgoPending, quoteSz), detail::decimal()},
    {"baseSz", offsetof(OrdersAlgoPending, baseSz), detail::decimal()},
    {"direction", offsetof(OrdersAlgoPending, direction), detail::enumeration(direction_table)},
    {"basePos", offsetof(OrdersAlgoPending, basePos), detail::boolean()},
    {"sz", offsetof(OrdersAlgoPending, sz), detail::decimal()},
    {"lever", offsetof(OrdersAlgoPending, lever), detail::decimal()},
    {"actualLever", offsetof(OrdersAlgoPending, actualLever), detail::decimal()},
    {"liqPx", offsetof(OrdersAlgoPending, liqPx), detail::decimal()},
    {"uly", offsetof(OrdersAlgoPending, uly), detail::string()},
    {"instFamily", offsetof(OrdersAlgoPending, instFamily), detail::string()},
    {"ordFrozen", offsetof(OrdersAlgoPending, ordFrozen), detail::decimal()},
    {"availEq", offsetof(OrdersAlgoPending, availEq), detail::decimal()},
    {"tag", offsetof(OrdersAlgoPending, tag), detail::string()},
    {"profitSharingRatio", offsetof(OrdersAlgoPending, profitSharingRatio), detail::decimal()},
    {"copyType", offsetof(OrdersAlgoPending, copyType), detail::enumeration(copy_type_table)},
    {"fee", offsetof(OrdersAlgoPending, fee), detail::decimal()},
    {"fundingFee", offsetof(OrdersAlgoPending, fundingFee), detail::decimal()},
    {"tradeQuoteCcy", offsetof(OrdersAlgoPending, tradeQuoteCcy), detail::string()},
    {"feeCcy", offsetof(OrdersAlgoPending, feeCcy), detail::string()},
};
constexpr detail::ObjectTable orders_algo_pending_table =
    detail::table_of<OrdersAlgoPending>("OrdersAlgoPending", orders_algo_pending_fields);

constexpr detail::Field positions_request_fields[] = {
    {"algoOrdType", offsetof(PositionsRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required), detail::In::query},
    {"algoId", offsetof(PositionsRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable positions_request_table =
    detail::table_of<PositionsRequest>("PositionsRequest", positions_request_fields);

constexpr detail::Field positions_fields[] = {
    {"algoId", offsetof(Positions, algoId), detail::string()},
    {"algoClOrdId", offsetof(Positions, algoClOrdId), detail::string()},
    {"instType", offsetof(Positions, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(Positions, instId), detail::string()},
    {"cTime", offsetof(Positions, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(Positions, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"avgPx", offsetof(Positions, avgPx), detail::decimal()},
    {"ccy", offsetof(Positions, ccy), detail::string()},
    {"lever", offsetof(Positions, lever), detail::decimal()},
    {"liqPx", offsetof(Positions, liqPx), detail::decimal()},
    {"posSide", offsetof(Positions, posSide), detail::enumeration(pos_side_table)},
    {"pos", offsetof(Positions, pos), detail::decimal()},
    {"mgnMode", offsetof(Positions, mgnMode), detail::enumeration(mgn_mode_table)},
    {"mgnRatio", offsetof(Positions, mgnRatio), detail::decimal()},
    {"imr", offsetof(Positions, imr), detail::decimal()},
    {"mmr", offsetof(Positions, mmr), detail::decimal()},
    {"upl", offsetof(Positions, upl), detail::decimal()},
    {"uplRatio", offsetof(Positions, uplRatio), detail::decimal()},
    {"last", offsetof(Positions, last), detail::decimal()},
    {"notionalUsd", offsetof(Positions, notionalUsd), detail::decimal()},
    {"adl", offsetof(Positions, adl), detail::decimal()},
    {"markPx", offsetof(Positions, markPx), detail::decimal()},
};
constexpr detail::ObjectTable positions_table = detail::table_of<Positions>("Positions", positions_fields);

constexpr detail::Field stop_order_algo_request_fields[] = {
    {"algoId", offsetof(StopOrderAlgoRequest, algoId), detail::string(detail::Holder::required)},
    {"instId", offsetof(StopOrderAlgoRequest, instId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(StopOrderAlgoRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required)},
    {"stopType", offsetof(StopOrderAlgoRequest, stopType),
     detail::enumeration(stop_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable stop_order_algo_request_table =
    detail::contained_table_of<StopOrderAlgoRequest>("StopOrderAlgoRequest", stop_order_algo_request_fields);

constexpr detail::Field stop_order_algo_fields[] = {
    {"algoId", offsetof(StopOrderAlgo, algoId), detail::string()},
    {"algoClOrdId", offsetof(StopOrderAlgo, algoClOrdId), detail::string()},
    {"sCode", offsetof(StopOrderAlgo, sCode), detail::string()},
    {"sMsg", offsetof(StopOrderAlgo, sMsg), detail::string()},
    {"tag", offsetof(StopOrderAlgo, tag), detail::string()},
};
constexpr detail::ObjectTable stop_order_algo_table =
    detail::table_of<StopOrderAlgo>("StopOrderAlgo", stop_order_algo_fields);

constexpr detail::Field sub_orders_request_fields[] = {
    {"algoOrdType", offsetof(SubOrdersRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required), detail::In::query},
    {"algoId", offsetof(SubOrdersRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
    {"type", offsetof(SubOrdersRequest, type), detail::enumeration(sub_orders_type_table, detail::Holder::required),
     detail::In::query},
    {"groupId", offsetof(SubOrdersRequest, groupId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(SubOrdersRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(SubOrdersRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(SubOrdersRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds sub_orders_request_bounds[] = {{.field = 6, .maximum = "100"}};
constexpr detail::ObjectTable sub_orders_request_table =
    detail::table_of<SubOrdersRequest>("SubOrdersRequest", sub_orders_request_fields, false, sub_orders_request_bounds);

constexpr detail::Field sub_orders_fields[] = {
    {"algoId", offsetof(SubOrders, algoId), detail::string()},
    {"algoClOrdId", offsetof(SubOrders, algoClOrdId), detail::string()},
    {"instType", offsetof(SubOrders, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(SubOrders, instId), detail::string()},
    {"algoOrdType", offsetof(SubOrders, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"groupId", offsetof(SubOrders, groupId), detail::string()},
    {"ordId", offsetof(SubOrders, ordId), detail::string()},
    {"cTime", offsetof(SubOrders, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(SubOrders, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"tdMode", offsetof(SubOrders, tdMode), detail::enumeration(td_mode_table)},
    {"ccy", offsetof(SubOrders, ccy), detail::string()},
    {"ordType", offsetof(SubOrders, ordType), detail::enumeration(ord_type_table)},
    {"sz", offsetof(SubOrders, sz), detail::decimal()},
    {"state", offsetof(SubOrders, state), detail::enumeration(sub_orders_state_table)},
    {"side", offsetof(SubOrders, side), detail::enumeration(side_table)},
    {"px", offsetof(SubOrders, px), detail::decimal()},
    {"fee", offsetof(SubOrders, fee), detail::decimal()},
    {"feeCcy", offsetof(SubOrders, feeCcy), detail::string()},
    {"rebate", offsetof(SubOrders, rebate), detail::decimal()},
    {"rebateCcy", offsetof(SubOrders, rebateCcy), detail::string()},
    {"avgPx", offsetof(SubOrders, avgPx), detail::decimal()},
    {"accFillSz", offsetof(SubOrders, accFillSz), detail::decimal()},
    {"posSide", offsetof(SubOrders, posSide), detail::enumeration(pos_side_table)},
    {"pnl", offsetof(SubOrders, pnl), detail::decimal()},
    {"ctVal", offsetof(SubOrders, ctVal), detail::decimal()},
    {"lever", offsetof(SubOrders, lever), detail::decimal()},
    {"tag", offsetof(SubOrders, tag), detail::string()},
};
constexpr detail::ObjectTable sub_orders_table = detail::table_of<SubOrders>("SubOrders", sub_orders_fields);

constexpr detail::Field withdraw_income_request_fields[] = {
    {"algoId", offsetof(WithdrawIncomeRequest, algoId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable withdraw_income_request_table =
    detail::table_of<WithdrawIncomeRequest>("WithdrawIncomeRequest", withdraw_income_request_fields);

constexpr detail::Field withdraw_income_fields[] = {
    {"algoId", offsetof(WithdrawIncome, algoId), detail::string()},
    {"algoClOrdId", offsetof(WithdrawIncome, algoClOrdId), detail::string()},
    {"profit", offsetof(WithdrawIncome, profit), detail::decimal()},
};
constexpr detail::ObjectTable withdraw_income_table =
    detail::table_of<WithdrawIncome>("WithdrawIncome", withdraw_income_fields);

constexpr detail::ListTable list_of_adjust_investment =
    detail::list_of<AdjustInvestment>(detail::object(adjust_investment_table));
constexpr detail::Type adjust_investment_reply = detail::list(list_of_adjust_investment);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit adjust_investment_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation adjust_investment_operation{
    .id = "tradingBot/grid.adjust_investment",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/adjust-investment",
    .auth = detail::Auth::private_,
    .limits = adjust_investment_limits,
    .request = &adjust_investment_request_table,
    .reply = &adjust_investment_reply,
};

constexpr detail::ListTable list_of_ai_param = detail::list_of<AiParam>(detail::object(ai_param_table));
constexpr detail::Type ai_param_reply = detail::list(list_of_ai_param);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit ai_param_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation ai_param_operation{
    .id = "tradingBot/grid.ai_param",
    .method = "GET",
    .path = "/api/v5/tradingBot/grid/ai-param",
    .auth = detail::Auth::public_,
    .limits = ai_param_limits,
    .request = &ai_param_request_table,
    .reply = &ai_param_reply,
};

constexpr detail::ListTable list_of_amend_algo_basic_param =
    detail::list_of<AmendAlgoBasicParam>(detail::object(amend_algo_basic_param_table));
constexpr detail::Type amend_algo_basic_param_reply = detail::list(list_of_amend_algo_basic_param);
constexpr detail::Limit amend_algo_basic_param_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_algo_basic_param_operation{
    .id = "tradingBot/grid.amend_algo_basic_param",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/amend-algo-basic-param",
    .auth = detail::Auth::private_,
    .limits = amend_algo_basic_param_limits,
    .request = &amend_algo_basic_param_request_table,
    .reply = &amend_algo_basic_param_reply,
};

constexpr detail::ListTable list_of_amend_order_algo =
    detail::list_of<AmendOrderAlgo>(detail::object(amend_order_algo_table));
constexpr detail::Type amend_order_algo_reply = detail::list(list_of_amend_order_algo);
constexpr detail::Limit amend_order_algo_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_order_algo_operation{
    .id = "tradingBot/grid.amend_order_algo",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/amend-order-algo",
    .auth = detail::Auth::private_,
    .limits = amend_order_algo_limits,
    .request = &amend_order_algo_request_table,
    .reply = &amend_order_algo_reply,
};

constexpr detail::ListTable list_of_cancel_close_order =
    detail::list_of<CancelCloseOrder>(detail::object(cancel_close_order_table));
constexpr detail::Type cancel_close_order_reply = detail::list(list_of_cancel_close_order);
constexpr detail::Limit cancel_close_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation cancel_close_order_operation{
    .id = "tradingBot/grid.cancel_close_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/cancel-close-order",
    .auth = detail::Auth::private_,
    .limits = cancel_close_order_limits,
    .request = &cancel_close_order_request_table,
    .reply = &cancel_close_order_reply,
};

constexpr detail::ListTable list_of_close_position =
    detail::list_of<ClosePosition>(detail::object(close_position_table));
constexpr detail::Type close_position_reply = detail::list(list_of_close_position);
constexpr detail::Limit close_position_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation close_position_operation{
    .id = "tradingBot/grid.close_position",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/close-position",
    .auth = detail::Auth::private_,
    .limits = close_position_limits,
    .request = &close_position_request_table,
    .reply = &close_position_reply,
};

constexpr detail::ListTable list_of_compute_margin_balance =
    detail::list_of<ComputeMarginBalance>(detail::object(compute_margin_balance_table));
constexpr detail::Type compute_margin_balance_reply = detail::list(list_of_compute_margin_balance);
constexpr detail::Limit compute_margin_balance_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation compute_margin_balance_operation{
    .id = "tradingBot/grid.compute_margin_balance",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/compute-margin-balance",
    .auth = detail::Auth::private_,
    .limits = compute_margin_balance_limits,
    .request = &compute_margin_balance_request_table,
    .reply = &compute_margin_balance_reply,
};

constexpr detail::ListTable list_of_copy_order_algo =
    detail::list_of<CopyOrderAlgo>(detail::object(copy_order_algo_table));
constexpr detail::Type copy_order_algo_reply = detail::list(list_of_copy_order_algo);
constexpr detail::LimitScope per_user_and_inst_id[] = {{"user"}, {"instId"}};
constexpr detail::Limit copy_order_algo_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id}};
constexpr detail::Operation copy_order_algo_operation{
    .id = "tradingBot/grid.copy_order_algo",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/copy-order-algo",
    .auth = detail::Auth::private_,
    .limits = copy_order_algo_limits,
    .request = &copy_order_algo_request_table,
    .reply = &copy_order_algo_reply,
};

constexpr detail::ListTable list_of_grid_quantity = detail::list_of<GridQuantity>(detail::object(grid_quantity_table));
constexpr detail::Type grid_quantity_reply = detail::list(list_of_grid_quantity);
constexpr detail::Limit grid_quantity_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation grid_quantity_operation{
    .id = "tradingBot/grid.grid_quantity",
    .method = "GET",
    .path = "/api/v5/tradingBot/grid/grid-quantity",
    .auth = detail::Auth::public_,
    .limits = grid_quantity_limits,
    .request = &grid_quantity_request_table,
    .reply = &grid_quantity_reply,
};

constexpr detail::ListTable list_of_margin_balance =
    detail::list_of<MarginBalance>(detail::object(margin_balance_table));
constexpr detail::Type margin_balance_reply = detail::list(list_of_margin_balance);
constexpr detail::Limit margin_balance_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation margin_balance_operation{
    .id = "tradingBot/grid.margin_balance",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/margin-balance",
    .auth = detail::Auth::private_,
    .limits = margin_balance_limits,
    .request = &margin_balance_request_table,
    .reply = &margin_balance_reply,
};

constexpr detail::ListTable list_of_min_investment =
    detail::list_of<MinInvestment>(detail::object(min_investment_table));
constexpr detail::Type min_investment_reply = detail::list(list_of_min_investment);
constexpr detail::Limit min_investment_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation min_investment_operation{
    .id = "tradingBot/grid.min_investment",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/min-investment",
    .auth = detail::Auth::public_,
    .limits = min_investment_limits,
    .request = &min_investment_request_table,
    .reply = &min_investment_reply,
};

constexpr detail::ListTable list_of_order_algo = detail::list_of<OrderAlgo>(detail::object(order_algo_table));
constexpr detail::Type order_algo_reply = detail::list(list_of_order_algo);
constexpr detail::Limit order_algo_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id}};
constexpr detail::Operation order_algo_operation{
    .id = "tradingBot/grid.order_algo",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/order-algo",
    .auth = detail::Auth::private_,
    .limits = order_algo_limits,
    .request = &order_algo_request_table,
    .reply = &order_algo_reply,
};

constexpr detail::ListTable list_of_order_instant_trigger =
    detail::list_of<OrderInstantTrigger>(detail::object(order_instant_trigger_table));
constexpr detail::Type order_instant_trigger_reply = detail::list(list_of_order_instant_trigger);
constexpr detail::Limit order_instant_trigger_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation order_instant_trigger_operation{
    .id = "tradingBot/grid.order_instant_trigger",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/order-instant-trigger",
    .auth = detail::Auth::private_,
    .limits = order_instant_trigger_limits,
    .request = &order_instant_trigger_request_table,
    .reply = &order_instant_trigger_reply,
};

constexpr detail::ListTable list_of_orders_algo_details =
    detail::list_of<OrdersAlgoDetails>(detail::object(orders_algo_details_table));
constexpr detail::Type orders_algo_details_reply = detail::list(list_of_orders_algo_details);
constexpr detail::Limit orders_algo_details_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation orders_algo_details_operation{
    .id = "tradingBot/grid.orders_algo_details",
    .method = "GET",
    .path = "/api/v5/tradingBot/grid/orders-algo-details",
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
    .id = "tradingBot/grid.orders_algo_history",
    .method = "GET",
    .path = "/api/v5/tradingBot/grid/orders-algo-history",
    .auth = detail::Auth::private_,
    .limits = orders_algo_history_limits,
    .request = &orders_algo_history_request_table,
    .reply = &orders_algo_history_reply,
    .pages = &orders_algo_history_pages,
};

constexpr detail::ListTable list_of_orders_algo_pending =
    detail::list_of<OrdersAlgoPending>(detail::object(orders_algo_pending_table));
constexpr detail::Type orders_algo_pending_reply = detail::list(list_of_orders_algo_pending);
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
    .id = "tradingBot/grid.orders_algo_pending",
    .method = "GET",
    .path = "/api/v5/tradingBot/grid/orders-algo-pending",
    .auth = detail::Auth::private_,
    .limits = orders_algo_pending_limits,
    .request = &orders_algo_pending_request_table,
    .reply = &orders_algo_pending_reply,
    .pages = &orders_algo_pending_pages,
};

constexpr detail::ListTable list_of_positions = detail::list_of<Positions>(detail::object(positions_table));
constexpr detail::Type positions_reply = detail::list(list_of_positions);
constexpr detail::Limit positions_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation positions_operation{
    .id = "tradingBot/grid.positions",
    .method = "GET",
    .path = "/api/v5/tradingBot/grid/positions",
    .auth = detail::Auth::private_,
    .limits = positions_limits,
    .request = &positions_request_table,
    .reply = &positions_reply,
};

constexpr detail::ListTable list_of_stop_order_algo =
    detail::list_of<StopOrderAlgo>(detail::object(stop_order_algo_table));
constexpr detail::Type stop_order_algo_reply = detail::list(list_of_stop_order_algo);
constexpr detail::Limit stop_order_algo_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation stop_order_algo_operation{
    .id = "tradingBot/grid.stop_order_algo",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/stop-order-algo",
    .auth = detail::Auth::private_,
    .limits = stop_order_algo_limits,
    .request = &stop_order_algo_request_table,
    .body_is_list = true,
    .reply = &stop_order_algo_reply,
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
    .cursor = "ordId",
};
constexpr detail::Operation sub_orders_operation{
    .id = "tradingBot/grid.sub_orders",
    .method = "GET",
    .path = "/api/v5/tradingBot/grid/sub-orders",
    .auth = detail::Auth::private_,
    .limits = sub_orders_limits,
    .request = &sub_orders_request_table,
    .reply = &sub_orders_reply,
    .pages = &sub_orders_pages,
};

constexpr detail::ListTable list_of_withdraw_income =
    detail::list_of<WithdrawIncome>(detail::object(withdraw_income_table));
constexpr detail::Type withdraw_income_reply = detail::list(list_of_withdraw_income);
constexpr detail::Limit withdraw_income_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation withdraw_income_operation{
    .id = "tradingBot/grid.withdraw_income",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/withdraw-income",
    .auth = detail::Auth::private_,
    .limits = withdraw_income_limits,
    .request = &withdraw_income_request_table,
    .reply = &withdraw_income_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AdjustInvestment>> Api::adjust_investment(AdjustInvestmentRequest request) const {
    return {core_, adjust_investment_operation, &request};
}

Call<Vector<AiParam>> Api::ai_param(AiParamRequest request) const {
    return {core_, ai_param_operation, &request};
}

Call<Vector<AmendAlgoBasicParam>> Api::amend_algo_basic_param(AmendAlgoBasicParamRequest request) const {
    return {core_, amend_algo_basic_param_operation, &request};
}

Call<Vector<AmendOrderAlgo>> Api::amend_order_algo(AmendOrderAlgoRequest request) const {
    return {core_, amend_order_algo_operation, &request};
}

Call<Vector<CancelCloseOrder>> Api::cancel_close_order(CancelCloseOrderRequest request) const {
    return {core_, cancel_close_order_operation, &request};
}

Call<Vector<ClosePosition>> Api::close_position(ClosePositionRequest request) const {
    return {core_, close_position_operation, &request};
}

Call<Vector<ComputeMarginBalance>> Api::compute_margin_balance(ComputeMarginBalanceRequest request) const {
    return {core_, compute_margin_balance_operation, &request};
}

Call<Vector<CopyOrderAlgo>> Api::copy_order_algo(CopyOrderAlgoRequest request) const {
    return {core_, copy_order_algo_operation, &request};
}

Call<Vector<GridQuantity>> Api::grid_quantity(GridQuantityRequest request) const {
    return {core_, grid_quantity_operation, &request};
}

Call<Vector<MarginBalance>> Api::margin_balance(MarginBalanceRequest request) const {
    return {core_, margin_balance_operation, &request};
}

Call<Vector<MinInvestment>> Api::min_investment(MinInvestmentRequest request) const {
    return {core_, min_investment_operation, &request};
}

Call<Vector<OrderAlgo>> Api::order_algo(OrderAlgoRequest request) const {
    return {core_, order_algo_operation, &request};
}

Call<Vector<OrderInstantTrigger>> Api::order_instant_trigger(OrderInstantTriggerRequest request) const {
    return {core_, order_instant_trigger_operation, &request};
}

Call<Vector<OrdersAlgoDetails>> Api::orders_algo_details(OrdersAlgoDetailsRequest request) const {
    return {core_, orders_algo_details_operation, &request};
}

PagedCall<Vector<OrdersAlgoHistory>> Api::orders_algo_history(OrdersAlgoHistoryRequest request) const {
    return {core_, orders_algo_history_operation, &request};
}

PagedCall<Vector<OrdersAlgoPending>> Api::orders_algo_pending(OrdersAlgoPendingRequest request) const {
    return {core_, orders_algo_pending_operation, &request};
}

Lookup<Vector<OrdersAlgoPending>> Api::orders_algo_pending_lookup() {
    return {&orders_algo_pending_operation};
}

Call<Vector<Positions>> Api::positions(PositionsRequest request) const {
    return {core_, positions_operation, &request};
}

Call<Batch<StopOrderAlgo>> Api::stop_order_algo(Vector<StopOrderAlgoRequest> request) const {
    return {core_, stop_order_algo_operation, &request};
}

PagedCall<Vector<SubOrders>> Api::sub_orders(SubOrdersRequest request) const {
    return {core_, sub_orders_operation, &request};
}

Call<Vector<WithdrawIncome>> Api::withdraw_income(WithdrawIncomeRequest request) const {
    return {core_, withdraw_income_operation, &request};
}

std::string_view to_string(AlgoOrdType value) {
    return detail::wire_text(algo_ord_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Direction value) {
    return detail::wire_text(direction_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Duration value) {
    return detail::wire_text(duration_table, static_cast<std::size_t>(value));
}
std::string_view to_string(RunType value) { return detail::wire_text(run_type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TriggerAction value) {
    return detail::wire_text(trigger_action_table, static_cast<std::size_t>(value));
}
std::string_view to_string(TriggerStrategy value) {
    return detail::wire_text(trigger_strategy_table, static_cast<std::size_t>(value));
}
std::string_view to_string(StopType value) {
    return detail::wire_text(stop_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(InvestmentType value) {
    return detail::wire_text(investment_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Timeframe value) {
    return detail::wire_text(timeframe_table, static_cast<std::size_t>(value));
}
std::string_view to_string(TriggerCond value) {
    return detail::wire_text(trigger_cond_table, static_cast<std::size_t>(value));
}
std::string_view to_string(InstType value) {
    return detail::wire_text(inst_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(State value) { return detail::wire_text(state_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TriggerType value) {
    return detail::wire_text(trigger_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(CancelType value) {
    return detail::wire_text(cancel_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(StopResult value) {
    return detail::wire_text(stop_result_table, static_cast<std::size_t>(value));
}
std::string_view to_string(CopyType value) {
    return detail::wire_text(copy_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(OrdersAlgoPendingState value) {
    return detail::wire_text(orders_algo_pending_state_table, static_cast<std::size_t>(value));
}
std::string_view to_string(PosSide value) { return detail::wire_text(pos_side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(MgnMode value) { return detail::wire_text(mgn_mode_table, static_cast<std::size_t>(value)); }
std::string_view to_string(SubOrdersType value) {
    return detail::wire_text(sub_orders_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(TdMode value) { return detail::wire_text(td_mode_table, static_cast<std::size_t>(value)); }
std::string_view to_string(OrdType value) { return detail::wire_text(ord_type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(SubOrdersState value) {
    return detail::wire_text(sub_orders_state_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
const detail::ObjectTable& exbind_table(const AdjustInvestmentRequest*) { return adjust_investment_request_table; }
const detail::ObjectTable& exbind_table(const AdjustInvestment*) { return adjust_investment_table; }
const detail::ObjectTable& exbind_table(const AiParamRequest*) { return ai_param_request_table; }
const detail::ObjectTable& exbind_table(const AiParam*) { return ai_param_table; }
const detail::ObjectTable& exbind_table(const AmendAlgoBasicParamRequest*) {
    return amend_algo_basic_param_request_table;
}
const detail::ObjectTable& exbind_table(const AmendAlgoBasicParam*) { return amend_algo_basic_param_table; }
const detail::ObjectTable& exbind_table(const AmendOrderAlgoRequestTriggerParams*) {
    return amend_order_algo_request_trigger_params_table;
}
const detail::ObjectTable& exbind_table(const AmendOrderAlgoRequest*) { return amend_order_algo_request_table; }
const detail::ObjectTable& exbind_table(const AmendOrderAlgo*) { return amend_order_algo_table; }
const detail::ObjectTable& exbind_table(const CancelCloseOrderRequest*) { return cancel_close_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelCloseOrder*) { return cancel_close_order_table; }
const detail::ObjectTable& exbind_table(const ClosePositionRequest*) { return close_position_request_table; }
const detail::ObjectTable& exbind_table(const ClosePosition*) { return close_position_table; }
const detail::ObjectTable& exbind_table(const ComputeMarginBalanceRequest*) {
    return compute_margin_balance_request_table;
}
const detail::ObjectTable& exbind_table(const ComputeMarginBalance*) { return compute_margin_balance_table; }
const detail::ObjectTable& exbind_table(const CopyOrderAlgoRequest*) { return copy_order_algo_request_table; }
const detail::ObjectTable& exbind_table(const CopyOrderAlgo*) { return copy_order_algo_table; }
const detail::ObjectTable& exbind_table(const GridQuantityRequest*) { return grid_quantity_request_table; }
const detail::ObjectTable& exbind_table(const GridQuantity*) { return grid_quantity_table; }
const detail::ObjectTable& exbind_table(const MarginBalanceRequest*) { return margin_balance_request_table; }
const detail::ObjectTable& exbind_table(const MarginBalance*) { return margin_balance_table; }
const detail::ObjectTable& exbind_table(const MinInvestmentRequestInvestmentData*) {
    return min_investment_request_investment_data_table;
}
const detail::ObjectTable& exbind_table(const MinInvestmentRequest*) { return min_investment_request_table; }
const detail::ObjectTable& exbind_table(const MinInvestmentMinInvestmentData*) {
    return min_investment_min_investment_data_table;
}
const detail::ObjectTable& exbind_table(const MinInvestment*) { return min_investment_table; }
const detail::ObjectTable& exbind_table(const OrderAlgoRequestTriggerParams*) {
    return order_algo_request_trigger_params_table;
}
const detail::ObjectTable& exbind_table(const OrderAlgoRequest*) { return order_algo_request_table; }
const detail::ObjectTable& exbind_table(const OrderAlgo*) { return order_algo_table; }
const detail::ObjectTable& exbind_table(const OrderInstantTriggerRequest*) {
    return order_instant_trigger_request_table;
}
const detail::ObjectTable& exbind_table(const OrderInstantTrigger*) { return order_instant_trigger_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRequest*) { return orders_algo_details_request_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRebateTrans*) {
    return orders_algo_details_rebate_trans_table;
}
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsTriggerParams*) {
    return orders_algo_details_trigger_params_table;
}
const detail::ObjectTable& exbind_table(const OrdersAlgoDetails*) { return orders_algo_details_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRequest*) { return orders_algo_history_request_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoHistory*) { return orders_algo_history_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoPendingRequest*) { return orders_algo_pending_request_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoPending*) { return orders_algo_pending_table; }
const detail::ObjectTable& exbind_table(const PositionsRequest*) { return positions_request_table; }
const detail::ObjectTable& exbind_table(const Positions*) { return positions_table; }
const detail::ObjectTable& exbind_table(const StopOrderAlgoRequest*) { return stop_order_algo_request_table; }
const detail::ObjectTable& exbind_table(const StopOrderAlgo*) { return stop_order_algo_table; }
const detail::ObjectTable& exbind_table(const SubOrdersRequest*) { return sub_orders_request_table; }
const detail::ObjectTable& exbind_table(const SubOrders*) { return sub_orders_table; }
const detail::ObjectTable& exbind_table(const WithdrawIncomeRequest*) { return withdraw_income_request_table; }
const detail::ObjectTable& exbind_table(const WithdrawIncome*) { return withdraw_income_table; }

}  // namespace exbind::okx::trading_bot::grid
