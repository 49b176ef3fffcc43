// Generated from specs/okx/tradingBot/grid.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/grid.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable cancel_type_table;
extern const detail::EnumTable copy_type_table;
extern const detail::EnumTable dca_state_table;
extern const detail::EnumTable direction_table;
extern const detail::EnumTable grid_state_table;
extern const detail::EnumTable grid_type_table;
extern const detail::EnumTable inst_type_table;
extern const detail::EnumTable mgn_mode_table;
extern const detail::EnumTable ord_type_table;
extern const detail::EnumTable pos_side_table;
extern const detail::EnumTable position_type_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable signal_state_table;
extern const detail::EnumTable td_mode_table;
extern const detail::EnumTable timeframe_table;
extern const detail::EnumTable trigger_action_table;
extern const detail::EnumTable trigger_cond_table;
extern const detail::EnumTable trigger_strategy_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::trading_bot::grid {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view algo_ord_type_values[] = {"grid", "contract_grid"};
constexpr detail::EnumTable algo_ord_type_table{"AlgoOrdType", algo_ord_type_values};

constexpr std::string_view duration_values[] = {"7D", "30D", "180D"};
constexpr detail::EnumTable duration_table{"Duration", duration_values};

constexpr std::string_view run_type_values[] = {"1", "2"};
constexpr detail::EnumTable run_type_table{"RunType", run_type_values};

constexpr std::string_view stop_type_values[] = {"1", "2"};
constexpr detail::EnumTable stop_type_table{"StopType", stop_type_values};

constexpr std::string_view investment_type_values[] = {"quote", "base", "dual"};
constexpr detail::EnumTable investment_type_table{"InvestmentType", investment_type_values};

constexpr std::string_view trigger_type_values[] = {"manual", "auto"};
constexpr detail::EnumTable trigger_type_table{"TriggerType", trigger_type_values};

constexpr std::string_view stop_result_values[] = {"0", "1", "-1"};
constexpr detail::EnumTable stop_result_table{"StopResult", stop_result_values};

constexpr detail::Field add_investment_request_fields[] = {
    {"algoId", offsetof(AddInvestmentRequest, algoId), detail::string(detail::Holder::required)},
    {"amt", offsetof(AddInvestmentRequest, amt), detail::decimal(detail::Holder::required)},
    {"allowReinvestProfit", offsetof(AddInvestmentRequest, allowReinvestProfit),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable add_investment_request_table =
    detail::table_of<AddInvestmentRequest>("AddInvestmentRequest", add_investment_request_fields);

constexpr detail::Field add_investment_fields[] = {
    {"algoId", offsetof(AddInvestment, algoId), detail::string()},
};
constexpr detail::ObjectTable add_investment_table =
    detail::table_of<AddInvestment>("AddInvestment", add_investment_fields);

constexpr detail::Field ai_param_request_fields[] = {
    {"algoOrdType", offsetof(AiParamRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required), detail::In::query},
    {"instId", offsetof(AiParamRequest, instId), detail::string(detail::Holder::required), detail::In::query},
    {"direction", offsetof(AiParamRequest, direction), detail::enumeration(okx::direction_table), detail::In::query},
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
    {"direction", offsetof(AiParam, direction), detail::enumeration(okx::direction_table)},
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

constexpr detail::Field amend_grid_algo_order_request_trigger_params_fields[] = {
    {"triggerAction", offsetof(AmendGridAlgoOrderRequestTriggerParams, triggerAction),
     detail::enumeration(okx::trigger_action_table, detail::Holder::required)},
    {"triggerStrategy", offsetof(AmendGridAlgoOrderRequestTriggerParams, triggerStrategy),
     detail::enumeration(okx::trigger_strategy_table, detail::Holder::required)},
    {"triggerPx", offsetof(AmendGridAlgoOrderRequestTriggerParams, triggerPx), detail::decimal()},
    {"stopType", offsetof(AmendGridAlgoOrderRequestTriggerParams, stopType), detail::enumeration(stop_type_table)},
};
constexpr detail::ObjectTable amend_grid_algo_order_request_trigger_params_table =
    detail::table_of<AmendGridAlgoOrderRequestTriggerParams>(
        "AmendGridAlgoOrderRequestTriggerParams", amend_grid_algo_order_request_trigger_params_fields);

constexpr detail::ListTable list_of_amend_grid_algo_order_request_trigger_params =
    detail::list_of<AmendGridAlgoOrderRequestTriggerParams>(
        detail::object(amend_grid_algo_order_request_trigger_params_table));

constexpr detail::Field amend_grid_algo_order_request_fields[] = {
    {"algoId", offsetof(AmendGridAlgoOrderRequest, algoId), detail::string(detail::Holder::required)},
    {"instId", offsetof(AmendGridAlgoOrderRequest, instId), detail::string(detail::Holder::required)},
    {"slTriggerPx", offsetof(AmendGridAlgoOrderRequest, slTriggerPx), detail::decimal()},
    {"tpTriggerPx", offsetof(AmendGridAlgoOrderRequest, tpTriggerPx), detail::decimal()},
    {"tpRatio", offsetof(AmendGridAlgoOrderRequest, tpRatio), detail::decimal()},
    {"slRatio", offsetof(AmendGridAlgoOrderRequest, slRatio), detail::decimal()},
    {"topUpAmt", offsetof(AmendGridAlgoOrderRequest, topUpAmt), detail::decimal()},
    {"triggerParams", offsetof(AmendGridAlgoOrderRequest, triggerParams),
     detail::list(list_of_amend_grid_algo_order_request_trigger_params)},
};
constexpr detail::ObjectTable amend_grid_algo_order_request_table =
    detail::table_of<AmendGridAlgoOrderRequest>("AmendGridAlgoOrderRequest", amend_grid_algo_order_request_fields);

constexpr detail::Field copy_grid_algo_order_fields[] = {
    {"algoId", offsetof(CopyGridAlgoOrder, algoId), detail::string()},
    {"algoClOrdId", offsetof(CopyGridAlgoOrder, algoClOrdId), detail::string()},
    {"sCode", offsetof(CopyGridAlgoOrder, sCode), detail::string()},
    {"sMsg", offsetof(CopyGridAlgoOrder, sMsg), detail::string()},
    {"tag", offsetof(CopyGridAlgoOrder, tag), detail::string()},
};
constexpr detail::ObjectTable copy_grid_algo_order_table =
    detail::table_of<CopyGridAlgoOrder>("CopyGridAlgoOrder", copy_grid_algo_order_fields);

constexpr detail::Field cancel_close_order_request_fields[] = {
    {"algoId", offsetof(CancelCloseOrderRequest, algoId), detail::string(detail::Holder::required)},
    {"ordId", offsetof(CancelCloseOrderRequest, ordId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable cancel_close_order_request_table =
    detail::table_of<CancelCloseOrderRequest>("CancelCloseOrderRequest", cancel_close_order_request_fields);

constexpr detail::Field close_position_fields[] = {
    {"algoId", offsetof(ClosePosition, algoId), detail::string()},
    {"ordId", offsetof(ClosePosition, ordId), detail::string()},
    {"algoClOrdId", offsetof(ClosePosition, algoClOrdId), detail::string()},
    {"tag", offsetof(ClosePosition, tag), detail::string()},
};
constexpr detail::ObjectTable close_position_table =
    detail::table_of<ClosePosition>("ClosePosition", close_position_fields);

constexpr detail::Field close_position_request_fields[] = {
    {"algoId", offsetof(ClosePositionRequest, algoId), detail::string(detail::Holder::required)},
    {"mktClose", offsetof(ClosePositionRequest, mktClose), detail::boolean(detail::Holder::required)},
    {"sz", offsetof(ClosePositionRequest, sz), detail::decimal()},
    {"px", offsetof(ClosePositionRequest, px), detail::decimal()},
};
constexpr detail::ObjectTable close_position_request_table =
    detail::table_of<ClosePositionRequest>("ClosePositionRequest", close_position_request_fields);

constexpr detail::Field compute_margin_balance_request_fields[] = {
    {"algoId", offsetof(ComputeMarginBalanceRequest, algoId), detail::string(detail::Holder::required)},
    {"type", offsetof(ComputeMarginBalanceRequest, type),
     detail::enumeration(okx::position_type_table, detail::Holder::required)},
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

constexpr detail::Field copy_grid_algo_order_request_fields[] = {
    {"instId", offsetof(CopyGridAlgoOrderRequest, instId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(CopyGridAlgoOrderRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required)},
    {"sourceAlgoId", offsetof(CopyGridAlgoOrderRequest, sourceAlgoId), detail::string(detail::Holder::required)},
    {"quoteSz", offsetof(CopyGridAlgoOrderRequest, quoteSz), detail::decimal()},
    {"lever", offsetof(CopyGridAlgoOrderRequest, lever), detail::decimal()},
    {"autoReserve", offsetof(CopyGridAlgoOrderRequest, autoReserve), detail::boolean()},
    {"sz", offsetof(CopyGridAlgoOrderRequest, sz), detail::decimal()},
    {"actualMarginSz", offsetof(CopyGridAlgoOrderRequest, actualMarginSz), detail::decimal()},
    {"extraMarginSz", offsetof(CopyGridAlgoOrderRequest, extraMarginSz), detail::decimal()},
    {"algoClOrdId", offsetof(CopyGridAlgoOrderRequest, algoClOrdId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(CopyGridAlgoOrderRequest, tag), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable copy_grid_algo_order_request_table =
    detail::table_of<CopyGridAlgoOrderRequest>("CopyGridAlgoOrderRequest", copy_grid_algo_order_request_fields);

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

constexpr detail::Field adjust_margin_balance_request_fields[] = {
    {"algoId", offsetof(AdjustMarginBalanceRequest, algoId), detail::string(detail::Holder::required)},
    {"type", offsetof(AdjustMarginBalanceRequest, type),
     detail::enumeration(okx::position_type_table, detail::Holder::required)},
    {"amt", offsetof(AdjustMarginBalanceRequest, amt), detail::decimal()},
    {"percent", offsetof(AdjustMarginBalanceRequest, percent), detail::decimal()},
};
constexpr detail::ObjectTable adjust_margin_balance_request_table =
    detail::table_of<AdjustMarginBalanceRequest>("AdjustMarginBalanceRequest", adjust_margin_balance_request_fields);

constexpr detail::Field adjust_margin_balance_fields[] = {
    {"algoId", offsetof(AdjustMarginBalance, algoId), detail::string()},
    {"algoClOrdId", offsetof(AdjustMarginBalance, algoClOrdId), detail::string()},
};
constexpr detail::ObjectTable adjust_margin_balance_table =
    detail::table_of<AdjustMarginBalance>("AdjustMarginBalance", adjust_margin_balance_fields);

constexpr detail::Field compute_min_investment_request_investment_data_fields[] = {
    {"amt", offsetof(ComputeMinInvestmentRequestInvestmentData, amt), detail::decimal(detail::Holder::required)},
    {"ccy", offsetof(ComputeMinInvestmentRequestInvestmentData, ccy), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable compute_min_investment_request_investment_data_table =
    detail::table_of<ComputeMinInvestmentRequestInvestmentData>(
        "ComputeMinInvestmentRequestInvestmentData", compute_min_investment_request_investment_data_fields);

constexpr detail::ListTable list_of_compute_min_investment_request_investment_data =
    detail::list_of<ComputeMinInvestmentRequestInvestmentData>(
        detail::object(compute_min_investment_request_investment_data_table));

constexpr detail::Field compute_min_investment_request_fields[] = {
    {"instId", offsetof(ComputeMinInvestmentRequest, instId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(ComputeMinInvestmentRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required)},
    {"maxPx", offsetof(ComputeMinInvestmentRequest, maxPx), detail::decimal(detail::Holder::required)},
    {"minPx", offsetof(ComputeMinInvestmentRequest, minPx), detail::decimal(detail::Holder::required)},
    {"gridNum", offsetof(ComputeMinInvestmentRequest, gridNum),
     detail::integer(detail::Holder::required, detail::Wire::text)},
    {"runType", offsetof(ComputeMinInvestmentRequest, runType),
     detail::enumeration(run_type_table, detail::Holder::required)},
    {"direction", offsetof(ComputeMinInvestmentRequest, direction), detail::enumeration(okx::direction_table)},
    {"lever", offsetof(ComputeMinInvestmentRequest, lever), detail::decimal()},
    {"basePos", offsetof(ComputeMinInvestmentRequest, basePos), detail::boolean()},
    {"investmentType", offsetof(ComputeMinInvestmentRequest, investmentType),
     detail::enumeration(investment_type_table)},
    {"triggerStrategy", offsetof(ComputeMinInvestmentRequest, triggerStrategy),
     detail::enumeration(okx::trigger_strategy_table)},
    {"topUpAmt", offsetof(ComputeMinInvestmentRequest, topUpAmt), detail::decimal()},
    {"investmentData", offsetof(ComputeMinInvestmentRequest, investmentData),
     detail::list(list_of_compute_min_investment_request_investment_data)},
};
constexpr detail::ObjectTable compute_min_investment_request_table =
    detail::table_of<ComputeMinInvestmentRequest>("ComputeMinInvestmentRequest", compute_min_investment_request_fields);

constexpr detail::Field compute_min_investment_min_investment_data_fields[] = {
    {"amt", offsetof(ComputeMinInvestmentMinInvestmentData, amt), detail::decimal()},
    {"ccy", offsetof(ComputeMinInvestmentMinInvestmentData, ccy), detail::string()},
};
constexpr detail::ObjectTable compute_min_investment_min_investment_data_table =
    detail::table_of<ComputeMinInvestmentMinInvestmentData>(
        "ComputeMinInvestmentMinInvestmentData", compute_min_investment_min_investment_data_fields);

constexpr detail::ListTable list_of_compute_min_investment_min_investment_data =
    detail::list_of<ComputeMinInvestmentMinInvestmentData>(
        detail::object(compute_min_investment_min_investment_data_table));

constexpr detail::Field compute_min_investment_fields[] = {
    {"minInvestmentData", offsetof(ComputeMinInvestment, minInvestmentData),
     detail::list(list_of_compute_min_investment_min_investment_data)},
    {"singleAmt", offsetof(ComputeMinInvestment, singleAmt), detail::decimal()},
};
constexpr detail::ObjectTable compute_min_investment_table =
    detail::table_of<ComputeMinInvestment>("ComputeMinInvestment", compute_min_investment_fields);

constexpr detail::Field place_grid_algo_order_request_trigger_params_fields[] = {
    {"triggerAction", offsetof(PlaceGridAlgoOrderRequestTriggerParams, triggerAction),
     detail::enumeration(okx::trigger_action_table, detail::Holder::required)},
    {"triggerStrategy", offsetof(PlaceGridAlgoOrderRequestTriggerParams, triggerStrategy),
     detail::enumeration(okx::trigger_strategy_table, detail::Holder::required)},
    {"delaySeconds", offsetof(PlaceGridAlgoOrderRequestTriggerParams, delaySeconds),
     detail::string(detail::Holder::optional)},
    {"timeframe", offsetof(PlaceGridAlgoOrderRequestTriggerParams, timeframe),
     detail::enumeration(okx::timeframe_table)},
    {"thold", offsetof(PlaceGridAlgoOrderRequestTriggerParams, thold),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"triggerCond", offsetof(PlaceGridAlgoOrderRequestTriggerParams, triggerCond),
     detail::enumeration(okx::trigger_cond_table)},
    {"timePeriod", offsetof(PlaceGridAlgoOrderRequestTriggerParams, timePeriod), detail::decimal()},
    {"triggerPx", offsetof(PlaceGridAlgoOrderRequestTriggerParams, triggerPx), detail::decimal()},
    {"stopType", offsetof(PlaceGridAlgoOrderRequestTriggerParams, stopType), detail::enumeration(stop_type_table)},
};
constexpr detail::ObjectTable place_grid_algo_order_request_trigger_params_table =
    detail::table_of<PlaceGridAlgoOrderRequestTriggerParams>(
        "PlaceGridAlgoOrderRequestTriggerParams", place_grid_algo_order_request_trigger_params_fields);

constexpr detail::ListTable list_of_place_grid_algo_order_request_trigger_params =
    detail::list_of<PlaceGridAlgoOrderRequestTriggerParams>(
        detail::object(place_grid_algo_order_request_trigger_params_table));

constexpr detail::Field place_grid_algo_order_request_fields[] = {
    {"instId", offsetof(PlaceGridAlgoOrderRequest, instId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(PlaceGridAlgoOrderRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required)},
    {"maxPx", offsetof(PlaceGridAlgoOrderRequest, maxPx), detail::decimal(detail::Holder::required)},
    {"minPx", offsetof(PlaceGridAlgoOrderRequest, minPx), detail::decimal(detail::Holder::required)},
    {"gridNum", offsetof(PlaceGridAlgoOrderRequest, gridNum),
     detail::integer(detail::Holder::required, detail::Wire::text)},
    {"runType", offsetof(PlaceGridAlgoOrderRequest, runType), detail::enumeration(run_type_table)},
    {"tpTriggerPx", offsetof(PlaceGridAlgoOrderRequest, tpTriggerPx), detail::decimal()},
    {"slTriggerPx", offsetof(PlaceGridAlgoOrderRequest, slTriggerPx), detail::decimal()},
    {"algoClOrdId", offsetof(PlaceGridAlgoOrderRequest, algoClOrdId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(PlaceGridAlgoOrderRequest, tag), detail::string(detail::Holder::optional)},
    {"profitSharingRatio", offsetof(PlaceGridAlgoOrderRequest, profitSharingRatio), detail::decimal()},
    {"triggerParams", offsetof(PlaceGridAlgoOrderRequest, triggerParams),
     detail::list(list_of_place_grid_algo_order_request_trigger_params)},
    {"quoteSz", offsetof(PlaceGridAlgoOrderRequest, quoteSz), detail::decimal()},
    {"baseSz", offsetof(PlaceGridAlgoOrderRequest, baseSz), detail::decimal()},
    {"tradeQuoteCcy", offsetof(PlaceGridAlgoOrderRequest, tradeQuoteCcy), detail::string(detail::Holder::optional)},
    {"sz", offsetof(PlaceGridAlgoOrderRequest, sz), detail::decimal()},
    {"direction", offsetof(PlaceGridAlgoOrderRequest, direction), detail::enumeration(okx::direction_table)},
    {"lever", offsetof(PlaceGridAlgoOrderRequest, lever), detail::decimal()},
    {"basePos", offsetof(PlaceGridAlgoOrderRequest, basePos), detail::boolean()},
    {"tpRatio", offsetof(PlaceGridAlgoOrderRequest, tpRatio), detail::decimal()},
    {"slRatio", offsetof(PlaceGridAlgoOrderRequest, slRatio), detail::decimal()},
};
constexpr detail::Bounds place_grid_algo_order_request_bounds[] = {
    {.field = 8, .longest = 32, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable place_grid_algo_order_request_table =
    detail::table_of<PlaceGridAlgoOrderRequest>(
        "PlaceGridAlgoOrderRequest", place_grid_algo_order_request_fields, false, place_grid_algo_order_request_bounds);

constexpr detail::Field trigger_grid_algo_order_request_fields[] = {
    {"algoId", offsetof(TriggerGridAlgoOrderRequest, algoId), detail::string(detail::Holder::required)},
    {"topUpAmt", offsetof(TriggerGridAlgoOrderRequest, topUpAmt), detail::decimal()},
};
constexpr detail::ObjectTable trigger_grid_algo_order_request_table =
    detail::table_of<TriggerGridAlgoOrderRequest>(
        "TriggerGridAlgoOrderRequest", trigger_grid_algo_order_request_fields);

constexpr detail::Field trigger_grid_algo_order_fields[] = {
    {"algoId", offsetof(TriggerGridAlgoOrder, algoId), detail::string()},
    {"algoClOrdId", offsetof(TriggerGridAlgoOrder, algoClOrdId), detail::string()},
};
constexpr detail::ObjectTable trigger_grid_algo_order_table =
    detail::table_of<TriggerGridAlgoOrder>("TriggerGridAlgoOrder", trigger_grid_algo_order_fields);

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
     detail::enumeration(okx::trigger_action_table)},
    {"triggerStrategy", offsetof(OrdersAlgoDetailsTriggerParams, triggerStrategy),
     detail::enumeration(okx::trigger_strategy_table)},
    {"delaySeconds", offsetof(OrdersAlgoDetailsTriggerParams, delaySeconds), detail::decimal()},
    {"triggerTime", offsetof(OrdersAlgoDetailsTriggerParams, triggerTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"triggerType", offsetof(OrdersAlgoDetailsTriggerParams, triggerType), detail::enumeration(trigger_type_table)},
    {"timeframe", offsetof(OrdersAlgoDetailsTriggerParams, timeframe), detail::enumeration(okx::timeframe_table)},
    {"thold", offsetof(OrdersAlgoDetailsTriggerParams, thold),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"triggerCond", offsetof(OrdersAlgoDetailsTriggerParams, triggerCond),
     detail::enumeration(okx::trigger_cond_table)},
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
    {"instType", offsetof(OrdersAlgoDetails, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(OrdersAlgoDetails, instId), detail::string()},
    {"cTime", offsetof(OrdersAlgoDetails, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrdersAlgoDetails, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"algoOrdType", offsetof(OrdersAlgoDetails, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"state", offsetof(OrdersAlgoDetails, state), detail::enumeration(okx::signal_state_table)},
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
    {"cancelType", offsetof(OrdersAlgoDetails, cancelType), detail::enumeration(okx::cancel_type_table)},
    {"stopType", offsetof(OrdersAlgoDetails, stopType), detail::enumeration(stop_type_table)},
    {"activeOrdNum", offsetof(OrdersAlgoDetails, activeOrdNum),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"quoteSz", offsetof(OrdersAlgoDetails, quoteSz), detail::decimal()},
    {"baseSz", offsetof(OrdersAlgoDetails, baseSz), detail::decimal()},
    {"curQuoteSz", offsetof(OrdersAlgoDetails, curQuoteSz), detail::decimal()},
    {"curBaseSz", offsetof(OrdersAlgoDetails, curBaseSz), detail::decimal()},
    {"profit", offsetof(OrdersAlgoDetails, profit), detail::decimal()},
    {"stopResult", offsetof(OrdersAlgoDetails, stopResult), detail::enumeration(stop_result_table)},
    {"direction", offsetof(OrdersAlgoDetails, direction), detail::enumeration(okx::direction_table)},
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
    {"copyType", offsetof(OrdersAlgoDetails, copyType), detail::enumeration(okx::copy_type_table)},
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
    {"instType", offsetof(OrdersAlgoHistoryRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
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
    {"instType", offsetof(OrdersAlgoHistory, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(OrdersAlgoHistory, instId), detail::string()},
    {"cTime", offsetof(OrdersAlgoHistory, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrdersAlgoHistory, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"algoOrdType", offsetof(OrdersAlgoHistory, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"state", offsetof(OrdersAlgoHistory, state), detail::enumeration(okx::signal_state_table)},
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
    {"cancelType", offsetof(OrdersAlgoHistory, cancelType), detail::enumeration(okx::cancel_type_table)},
    {"stopType", offsetof(OrdersAlgoHistory, stopType), detail::enumeration(stop_type_table)},
    {"quoteSz", offsetof(OrdersAlgoHistory, quoteSz), detail::decimal()},
    {"baseSz", offsetof(OrdersAlgoHistory, baseSz), detail::decimal()},
    {"direction", offsetof(OrdersAlgoHistory, direction), detail::enumeration(okx::direction_table)},
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
    {"copyType", offsetof(OrdersAlgoHistory, copyType), detail::enumeration(okx::copy_type_table)},
    {"fee", offsetof(OrdersAlgoHistory, fee), detail::decimal()},
    {"fundingFee", offsetof(OrdersAlgoHistory, fundingFee), detail::decimal()},
    {"stopResult", offsetof(OrdersAlgoHistory, stopResult), detail::enumeration(stop_result_table)},
    {"tradeQuoteCcy", offsetof(OrdersAlgoHistory, tradeQuoteCcy), detail::string()},
    {"feeCcy", offsetof(OrdersAlgoHistory, feeCcy), detail::string()},
};
constexpr detail::ObjectTable orders_algo_history_table =
    detail::table_of<OrdersAlgoHistory>("OrdersAlgoHistory", orders_algo_history_fields);

constexpr detail::Field orders_algo_pending_fields[] = {
    {"algoId", offsetof(OrdersAlgoPending, algoId), detail::string()},
    {"algoClOrdId", offsetof(OrdersAlgoPending, algoClOrdId), detail::string()},
    {"instType", offsetof(OrdersAlgoPending, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(OrdersAlgoPending, instId), detail::string()},
    {"cTime", offsetof(OrdersAlgoPending, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrdersAlgoPending, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"algoOrdType", offsetof(OrdersAlgoPending, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"state", offsetof(OrdersAlgoPending, state), detail::enumeration(okx::grid_state_table)},
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
    {"cancelType", offsetof(OrdersAlgoPending, cancelType), detail::enumeration(okx::cancel_type_table)},
    {"stopType", offsetof(OrdersAlgoPending, stopType), detail::enumeration(stop_type_table)},
    {"quoteSz", offsetof(OrdersAlgoPending, quoteSz), detail::decimal()},
    {"baseSz", offsetof(OrdersAlgoPending, baseSz), detail::decimal()},
    {"direction", offsetof(OrdersAlgoPending, direction), detail::enumeration(okx::direction_table)},
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
    {"copyType", offsetof(OrdersAlgoPending, copyType), detail::enumeration(okx::copy_type_table)},
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
    {"instType", offsetof(Positions, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(Positions, instId), detail::string()},
    {"cTime", offsetof(Positions, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(Positions, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"avgPx", offsetof(Positions, avgPx), detail::decimal()},
    {"ccy", offsetof(Positions, ccy), detail::string()},
    {"lever", offsetof(Positions, lever), detail::decimal()},
    {"liqPx", offsetof(Positions, liqPx), detail::decimal()},
    {"posSide", offsetof(Positions, posSide), detail::enumeration(okx::pos_side_table)},
    {"pos", offsetof(Positions, pos), detail::decimal()},
    {"mgnMode", offsetof(Positions, mgnMode), detail::enumeration(okx::mgn_mode_table)},
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

constexpr detail::Field stop_grid_algo_order_request_fields[] = {
    {"algoId", offsetof(StopGridAlgoOrderRequest, algoId), detail::string(detail::Holder::required)},
    {"instId", offsetof(StopGridAlgoOrderRequest, instId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(StopGridAlgoOrderRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required)},
    {"stopType", offsetof(StopGridAlgoOrderRequest, stopType),
     detail::enumeration(stop_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable stop_grid_algo_order_request_table =
    detail::contained_table_of<StopGridAlgoOrderRequest>(
        "StopGridAlgoOrderRequest", stop_grid_algo_order_request_fields);

constexpr detail::Field sub_orders_request_fields[] = {
    {"algoOrdType", offsetof(SubOrdersRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required), detail::In::query},
    {"algoId", offsetof(SubOrdersRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
    {"type", offsetof(SubOrdersRequest, type), detail::enumeration(okx::grid_type_table, detail::Holder::required),
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
    {"instType", offsetof(SubOrders, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(SubOrders, instId), detail::string()},
    {"algoOrdType", offsetof(SubOrders, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"groupId", offsetof(SubOrders, groupId), detail::string()},
    {"ordId", offsetof(SubOrders, ordId), detail::string()},
    {"cTime", offsetof(SubOrders, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(SubOrders, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"tdMode", offsetof(SubOrders, tdMode), detail::enumeration(okx::td_mode_table)},
    {"ccy", offsetof(SubOrders, ccy), detail::string()},
    {"ordType", offsetof(SubOrders, ordType), detail::enumeration(okx::ord_type_table)},
    {"sz", offsetof(SubOrders, sz), detail::decimal()},
    {"state", offsetof(SubOrders, state), detail::enumeration(okx::dca_state_table)},
    {"side", offsetof(SubOrders, side), detail::enumeration(okx::side_table)},
    {"px", offsetof(SubOrders, px), detail::decimal()},
    {"fee", offsetof(SubOrders, fee), detail::decimal()},
    {"feeCcy", offsetof(SubOrders, feeCcy), detail::string()},
    {"rebate", offsetof(SubOrders, rebate), detail::decimal()},
    {"rebateCcy", offsetof(SubOrders, rebateCcy), detail::string()},
    {"avgPx", offsetof(SubOrders, avgPx), detail::decimal()},
    {"accFillSz", offsetof(SubOrders, accFillSz), detail::decimal()},
    {"posSide", offsetof(SubOrders, posSide), detail::enumeration(okx::pos_side_table)},
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

constexpr detail::Type add_investment_reply = detail::sole(detail::object(add_investment_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit add_investment_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation add_investment_operation{
    .id = "tradingBot/grid.add_investment",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/adjust-investment",
    .auth = detail::Auth::private_,
    .limits = add_investment_limits,
    .request = &add_investment_request_table,
    .reply = &add_investment_reply,
};

constexpr detail::Type ai_param_reply = detail::sole(detail::object(ai_param_table));
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

constexpr detail::Type amend_grid_algo_order_reply = detail::sole(detail::object(copy_grid_algo_order_table));
constexpr detail::Limit amend_grid_algo_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_grid_algo_order_operation{
    .id = "tradingBot/grid.amend_grid_algo_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/amend-order-algo",
    .auth = detail::Auth::private_,
    .limits = amend_grid_algo_order_limits,
    .request = &amend_grid_algo_order_request_table,
    .reply = &amend_grid_algo_order_reply,
};

constexpr detail::Type cancel_close_order_reply = detail::sole(detail::object(close_position_table));
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

constexpr detail::Type close_position_reply = detail::sole(detail::object(close_position_table));
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

constexpr detail::Type compute_margin_balance_reply = detail::sole(detail::object(compute_margin_balance_table));
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

constexpr detail::Type copy_grid_algo_order_reply = detail::sole(detail::object(copy_grid_algo_order_table));
constexpr detail::LimitScope per_user_and_inst_id[] = {{"user"}, {"instId"}};
constexpr detail::Limit copy_grid_algo_order_limits[] = {
    {.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id},
};
constexpr detail::Operation copy_grid_algo_order_operation{
    .id = "tradingBot/grid.copy_grid_algo_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/copy-order-algo",
    .auth = detail::Auth::private_,
    .limits = copy_grid_algo_order_limits,
    .request = &copy_grid_algo_order_request_table,
    .reply = &copy_grid_algo_order_reply,
};

constexpr detail::Type grid_quantity_reply = detail::sole(detail::object(grid_quantity_table));
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

constexpr detail::Type adjust_margin_balance_reply = detail::sole(detail::object(adjust_margin_balance_table));
constexpr detail::Limit adjust_margin_balance_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation adjust_margin_balance_operation{
    .id = "tradingBot/grid.adjust_margin_balance",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/margin-balance",
    .auth = detail::Auth::private_,
    .limits = adjust_margin_balance_limits,
    .request = &adjust_margin_balance_request_table,
    .reply = &adjust_margin_balance_reply,
};

constexpr detail::Type compute_min_investment_reply = detail::sole(detail::object(compute_min_investment_table));
constexpr detail::Limit compute_min_investment_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation compute_min_investment_operation{
    .id = "tradingBot/grid.compute_min_investment",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/min-investment",
    .auth = detail::Auth::public_,
    .limits = compute_min_investment_limits,
    .request = &compute_min_investment_request_table,
    .reply = &compute_min_investment_reply,
};

constexpr detail::Type place_grid_algo_order_reply = detail::sole(detail::object(copy_grid_algo_order_table));
constexpr detail::Limit place_grid_algo_order_limits[] = {
    {.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id},
};
constexpr detail::Operation place_grid_algo_order_operation{
    .id = "tradingBot/grid.place_grid_algo_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/order-algo",
    .auth = detail::Auth::private_,
    .limits = place_grid_algo_order_limits,
    .request = &place_grid_algo_order_request_table,
    .reply = &place_grid_algo_order_reply,
};

constexpr detail::Type trigger_grid_algo_order_reply = detail::sole(detail::object(trigger_grid_algo_order_table));
constexpr detail::Limit trigger_grid_algo_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation trigger_grid_algo_order_operation{
    .id = "tradingBot/grid.trigger_grid_algo_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/order-instant-trigger",
    .auth = detail::Auth::private_,
    .limits = trigger_grid_algo_order_limits,
    .request = &trigger_grid_algo_order_request_table,
    .reply = &trigger_grid_algo_order_reply,
};

constexpr detail::Type orders_algo_details_reply = detail::sole(detail::object(orders_algo_details_table));
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
    .request = &orders_algo_history_request_table,
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

constexpr detail::ListTable list_of_copy_grid_algo_order =
    detail::list_of<CopyGridAlgoOrder>(detail::object(copy_grid_algo_order_table));
constexpr detail::Type stop_grid_algo_order_reply = detail::list(list_of_copy_grid_algo_order);
constexpr detail::Limit stop_grid_algo_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation stop_grid_algo_order_operation{
    .id = "tradingBot/grid.stop_grid_algo_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/grid/stop-order-algo",
    .auth = detail::Auth::private_,
    .limits = stop_grid_algo_order_limits,
    .request = &stop_grid_algo_order_request_table,
    .body_is_list = true,
    .reply = &stop_grid_algo_order_reply,
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

constexpr detail::Type withdraw_income_reply = detail::sole(detail::object(withdraw_income_table));
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

Call<AddInvestment> Api::add_investment(AddInvestmentRequest request) const {
    return {core_, add_investment_operation, &request};
}

Call<AiParam> Api::ai_param(AiParamRequest request) const {
    return {core_, ai_param_operation, &request};
}

Call<Vector<AmendAlgoBasicParam>> Api::amend_algo_basic_param(AmendAlgoBasicParamRequest request) const {
    return {core_, amend_algo_basic_param_operation, &request};
}

Call<CopyGridAlgoOrder> Api::amend_grid_algo_order(AmendGridAlgoOrderRequest request) const {
    return {core_, amend_grid_algo_order_operation, &request};
}

Call<ClosePosition> Api::cancel_close_order(CancelCloseOrderRequest request) const {
    return {core_, cancel_close_order_operation, &request};
}

Call<ClosePosition> Api::close_position(ClosePositionRequest request) const {
    return {core_, close_position_operation, &request};
}

Call<ComputeMarginBalance> Api::compute_margin_balance(ComputeMarginBalanceRequest request) const {
    return {core_, compute_margin_balance_operation, &request};
}

Call<CopyGridAlgoOrder> Api::copy_grid_algo_order(CopyGridAlgoOrderRequest request) const {
    return {core_, copy_grid_algo_order_operation, &request};
}

Call<GridQuantity> Api::grid_quantity(GridQuantityRequest request) const {
    return {core_, grid_quantity_operation, &request};
}

Call<AdjustMarginBalance> Api::adjust_margin_balance(AdjustMarginBalanceRequest request) const {
    return {core_, adjust_margin_balance_operation, &request};
}

Call<ComputeMinInvestment> Api::compute_min_investment(ComputeMinInvestmentRequest request) const {
    return {core_, compute_min_investment_operation, &request};
}

Call<CopyGridAlgoOrder> Api::place_grid_algo_order(PlaceGridAlgoOrderRequest request) const {
    return {core_, place_grid_algo_order_operation, &request};
}

Call<TriggerGridAlgoOrder> Api::trigger_grid_algo_order(TriggerGridAlgoOrderRequest request) const {
    return {core_, trigger_grid_algo_order_operation, &request};
}

Call<OrdersAlgoDetails> Api::orders_algo_details(OrdersAlgoDetailsRequest request) const {
    return {core_, orders_algo_details_operation, &request};
}

PagedCall<Vector<OrdersAlgoHistory>> Api::orders_algo_history(OrdersAlgoHistoryRequest request) const {
    return {core_, orders_algo_history_operation, &request};
}

PagedCall<Vector<OrdersAlgoPending>> Api::orders_algo_pending(OrdersAlgoHistoryRequest request) const {
    return {core_, orders_algo_pending_operation, &request};
}

Lookup<Vector<OrdersAlgoPending>> Api::orders_algo_pending_lookup() {
    return {&orders_algo_pending_operation};
}

Call<Vector<Positions>> Api::positions(PositionsRequest request) const {
    return {core_, positions_operation, &request};
}

Call<Batch<CopyGridAlgoOrder>> Api::stop_grid_algo_order(Vector<StopGridAlgoOrderRequest> request) const {
    return {core_, stop_grid_algo_order_operation, &request};
}

PagedCall<Vector<SubOrders>> Api::sub_orders(SubOrdersRequest request) const {
    return {core_, sub_orders_operation, &request};
}

Call<WithdrawIncome> Api::withdraw_income(WithdrawIncomeRequest request) const {
    return {core_, withdraw_income_operation, &request};
}

const detail::EnumTable& exbind_table(AlgoOrdType) { return algo_ord_type_table; }
const detail::EnumTable& exbind_table(Duration) { return duration_table; }
const detail::EnumTable& exbind_table(RunType) { return run_type_table; }
const detail::EnumTable& exbind_table(StopType) { return stop_type_table; }
const detail::EnumTable& exbind_table(InvestmentType) { return investment_type_table; }
const detail::EnumTable& exbind_table(TriggerType) { return trigger_type_table; }
const detail::EnumTable& exbind_table(StopResult) { return stop_result_table; }
const detail::ObjectTable& exbind_table(const AddInvestmentRequest*) { return add_investment_request_table; }
const detail::ObjectTable& exbind_table(const AddInvestment*) { return add_investment_table; }
const detail::ObjectTable& exbind_table(const AiParamRequest*) { return ai_param_request_table; }
const detail::ObjectTable& exbind_table(const AiParam*) { return ai_param_table; }
const detail::ObjectTable& exbind_table(const AmendAlgoBasicParamRequest*) {
    return amend_algo_basic_param_request_table;
}
const detail::ObjectTable& exbind_table(const AmendAlgoBasicParam*) { return amend_algo_basic_param_table; }
const detail::ObjectTable& exbind_table(const AmendGridAlgoOrderRequestTriggerParams*) {
    return amend_grid_algo_order_request_trigger_params_table;
}
const detail::ObjectTable& exbind_table(const AmendGridAlgoOrderRequest*) {
    return amend_grid_algo_order_request_table;
}
const detail::ObjectTable& exbind_table(const CopyGridAlgoOrder*) { return copy_grid_algo_order_table; }
const detail::ObjectTable& exbind_table(const CancelCloseOrderRequest*) { return cancel_close_order_request_table; }
const detail::ObjectTable& exbind_table(const ClosePosition*) { return close_position_table; }
const detail::ObjectTable& exbind_table(const ClosePositionRequest*) { return close_position_request_table; }
const detail::ObjectTable& exbind_table(const ComputeMarginBalanceRequest*) {
    return compute_margin_balance_request_table;
}
const detail::ObjectTable& exbind_table(const ComputeMarginBalance*) { return compute_margin_balance_table; }
const detail::ObjectTable& exbind_table(const CopyGridAlgoOrderRequest*) { return copy_grid_algo_order_request_table; }
const detail::ObjectTable& exbind_table(const GridQuantityRequest*) { return grid_quantity_request_table; }
const detail::ObjectTable& exbind_table(const GridQuantity*) { return grid_quantity_table; }
const detail::ObjectTable& exbind_table(const AdjustMarginBalanceRequest*) {
    return adjust_margin_balance_request_table;
}
const detail::ObjectTable& exbind_table(const AdjustMarginBalance*) { return adjust_margin_balance_table; }
const detail::ObjectTable& exbind_table(const ComputeMinInvestmentRequestInvestmentData*) {
    return compute_min_investment_request_investment_data_table;
}
const detail::ObjectTable& exbind_table(const ComputeMinInvestmentRequest*) {
    return compute_min_investment_request_table;
}
const detail::ObjectTable& exbind_table(const ComputeMinInvestmentMinInvestmentData*) {
    return compute_min_investment_min_investment_data_table;
}
const detail::ObjectTable& exbind_table(const ComputeMinInvestment*) { return compute_min_investment_table; }
const detail::ObjectTable& exbind_table(const PlaceGridAlgoOrderRequestTriggerParams*) {
    return place_grid_algo_order_request_trigger_params_table;
}
const detail::ObjectTable& exbind_table(const PlaceGridAlgoOrderRequest*) {
    return place_grid_algo_order_request_table;
}
const detail::ObjectTable& exbind_table(const TriggerGridAlgoOrderRequest*) {
    return trigger_grid_algo_order_request_table;
}
const detail::ObjectTable& exbind_table(const TriggerGridAlgoOrder*) { return trigger_grid_algo_order_table; }
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
const detail::ObjectTable& exbind_table(const OrdersAlgoPending*) { return orders_algo_pending_table; }
const detail::ObjectTable& exbind_table(const PositionsRequest*) { return positions_request_table; }
const detail::ObjectTable& exbind_table(const Positions*) { return positions_table; }
const detail::ObjectTable& exbind_table(const StopGridAlgoOrderRequest*) { return stop_grid_algo_order_request_table; }
const detail::ObjectTable& exbind_table(const SubOrdersRequest*) { return sub_orders_request_table; }
const detail::ObjectTable& exbind_table(const SubOrders*) { return sub_orders_table; }
const detail::ObjectTable& exbind_table(const WithdrawIncomeRequest*) { return withdraw_income_request_table; }
const detail::ObjectTable& exbind_table(const WithdrawIncome*) { return withdraw_income_table; }

}  // namespace exbind::okx::trading_bot::grid
