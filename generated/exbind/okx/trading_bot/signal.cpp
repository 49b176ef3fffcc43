// Generated from specs/okx/tradingBot/signal.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/signal.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable cancel_type_table;
extern const detail::EnumTable dca_state_table;
extern const detail::EnumTable direction_table;
extern const detail::EnumTable grid_type_table;
extern const detail::EnumTable inst_type_table;
extern const detail::EnumTable mgn_mode_table;
extern const detail::EnumTable ord_type_table;
extern const detail::EnumTable pos_side_table;
extern const detail::EnumTable position_type_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable signal_state_table;
extern const detail::EnumTable td_mode_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::trading_bot::signal {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view tp_sl_type_values[] = {"pnl", "price"};
constexpr detail::EnumTable tp_sl_type_table{"TpSlType", tp_sl_type_values};

constexpr std::string_view event_type_values[] = {"system_action", "user_action", "signal_processing"};
constexpr detail::EnumTable event_type_table{"EventType", event_type_values};

constexpr std::string_view event_status_values[] = {"success", "failure"};
constexpr detail::EnumTable event_status_table{"EventStatus", event_status_values};

constexpr std::string_view sub_ord_type_values[] = {"1", "2", "9"};
constexpr detail::EnumTable sub_ord_type_table{"SubOrdType", sub_ord_type_values};

constexpr std::string_view entry_type_values[] = {"1", "2", "3", "4", "5"};
constexpr detail::EnumTable entry_type_table{"EntryType", entry_type_values};

constexpr std::string_view signal_source_type_values[] = {"1", "2", "3"};
constexpr detail::EnumTable signal_source_type_table{"SignalSourceType", signal_source_type_values};

constexpr std::string_view sub_orders_state_values[] = {"live", "partially_filled", "filled", "cancelled"};
constexpr detail::EnumTable sub_orders_state_table{"SubOrdersState", sub_orders_state_values};

constexpr detail::Field amend_tpsl_request_exit_setting_param_fields[] = {
    {"tpSlType", offsetof(AmendTpslRequestExitSettingParam, tpSlType),
     detail::enumeration(tp_sl_type_table, detail::Holder::required)},
    {"tpPct", offsetof(AmendTpslRequestExitSettingParam, tpPct), detail::decimal()},
    {"slPct", offsetof(AmendTpslRequestExitSettingParam, slPct), detail::decimal()},
};
constexpr detail::ObjectTable amend_tpsl_request_exit_setting_param_table =
    detail::table_of<AmendTpslRequestExitSettingParam>(
        "AmendTpslRequestExitSettingParam", amend_tpsl_request_exit_setting_param_fields);

constexpr detail::Field amend_tpsl_request_fields[] = {
    {"algoId", offsetof(AmendTpslRequest, algoId), detail::string(detail::Holder::required)},
    {"exitSettingParam", offsetof(AmendTpslRequest, exitSettingParam),
     detail::object(amend_tpsl_request_exit_setting_param_table, detail::Holder::required)},
};
constexpr detail::ObjectTable amend_tpsl_request_table =
    detail::table_of<AmendTpslRequest>("AmendTpslRequest", amend_tpsl_request_fields);

constexpr detail::Field amend_tpsl_fields[] = {
    {"algoId", offsetof(AmendTpsl, algoId), detail::string()},
};
constexpr detail::ObjectTable amend_tpsl_table = detail::table_of<AmendTpsl>("AmendTpsl", amend_tpsl_fields);

constexpr detail::Field cancel_sub_order_request_fields[] = {
    {"algoId", offsetof(CancelSubOrderRequest, algoId), detail::string(detail::Holder::required)},
    {"instId", offsetof(CancelSubOrderRequest, instId), detail::string(detail::Holder::required)},
    {"signalOrdId", offsetof(CancelSubOrderRequest, signalOrdId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable cancel_sub_order_request_table =
    detail::table_of<CancelSubOrderRequest>("CancelSubOrderRequest", cancel_sub_order_request_fields);

constexpr detail::Field cancel_sub_order_fields[] = {
    {"signalOrdId", offsetof(CancelSubOrder, signalOrdId), detail::string()},
    {"sCode", offsetof(CancelSubOrder, sCode), detail::string()},
    {"sMsg", offsetof(CancelSubOrder, sMsg), detail::string()},
};
constexpr detail::ObjectTable cancel_sub_order_table =
    detail::table_of<CancelSubOrder>("CancelSubOrder", cancel_sub_order_fields);

constexpr detail::Field close_position_request_fields[] = {
    {"algoId", offsetof(ClosePositionRequest, algoId), detail::string(detail::Holder::required)},
    {"instId", offsetof(ClosePositionRequest, instId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable close_position_request_table =
    detail::table_of<ClosePositionRequest>("ClosePositionRequest", close_position_request_fields);

constexpr detail::Field close_position_fields[] = {
    {"algoId", offsetof(ClosePosition, algoId), detail::string()},
};
constexpr detail::ObjectTable close_position_table =
    detail::table_of<ClosePosition>("ClosePosition", close_position_fields);

constexpr detail::Field create_signal_request_fields[] = {
    {"signalChanName", offsetof(CreateSignalRequest, signalChanName), detail::string(detail::Holder::required)},
    {"signalChanDesc", offsetof(CreateSignalRequest, signalChanDesc), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable create_signal_request_table =
    detail::table_of<CreateSignalRequest>("CreateSignalRequest", create_signal_request_fields);

constexpr detail::Field create_signal_fields[] = {
    {"signalChanId", offsetof(CreateSignal, signalChanId), detail::string()},
    {"signalChanToken", offsetof(CreateSignal, signalChanToken), detail::string()},
};
constexpr detail::ObjectTable create_signal_table =
    detail::table_of<CreateSignal>("CreateSignal", create_signal_fields);

constexpr detail::Field event_history_request_fields[] = {
    {"algoId", offsetof(EventHistoryRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
    {"after", offsetof(EventHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(EventHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(EventHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds event_history_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable event_history_request_table =
    detail::table_of<EventHistoryRequest>(
        "EventHistoryRequest", event_history_request_fields, false, event_history_request_bounds);

constexpr detail::Field event_history_triggered_ord_data_fields[] = {
    {"clOrdId", offsetof(EventHistoryTriggeredOrdData, clOrdId), detail::string()},
};
constexpr detail::ObjectTable event_history_triggered_ord_data_table =
    detail::table_of<EventHistoryTriggeredOrdData>(
        "EventHistoryTriggeredOrdData", event_history_triggered_ord_data_fields);

constexpr detail::ListTable list_of_event_history_triggered_ord_data =
    detail::list_of<EventHistoryTriggeredOrdData>(detail::object(event_history_triggered_ord_data_table));

constexpr detail::Field event_history_fields[] = {
    {"alertMsg", offsetof(EventHistory, alertMsg), detail::string()},
    {"algoId", offsetof(EventHistory, algoId), detail::string()},
    {"eventType", offsetof(EventHistory, eventType), detail::enumeration(event_type_table)},
    {"eventCtime", offsetof(EventHistory, eventCtime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"eventUtime", offsetof(EventHistory, eventUtime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"eventProcessMsg", offsetof(EventHistory, eventProcessMsg), detail::string()},
    {"eventStatus", offsetof(EventHistory, eventStatus), detail::enumeration(event_status_table)},
    {"triggeredOrdData", offsetof(EventHistory, triggeredOrdData),
     detail::list(list_of_event_history_triggered_ord_data)},
};
constexpr detail::ObjectTable event_history_table =
    detail::table_of<EventHistory>("EventHistory", event_history_fields);

constexpr detail::Field adjust_margin_balance_request_fields[] = {
    {"algoId", offsetof(AdjustMarginBalanceRequest, algoId), detail::string(detail::Holder::required)},
    {"type", offsetof(AdjustMarginBalanceRequest, type),
     detail::enumeration(okx::position_type_table, detail::Holder::required)},
    {"amt", offsetof(AdjustMarginBalanceRequest, amt), detail::decimal(detail::Holder::required)},
    {"allowReinvest", offsetof(AdjustMarginBalanceRequest, allowReinvest), detail::boolean()},
};
constexpr detail::ObjectTable adjust_margin_balance_request_table =
    detail::table_of<AdjustMarginBalanceRequest>("AdjustMarginBalanceRequest", adjust_margin_balance_request_fields);

constexpr detail::Field adjust_margin_balance_fields[] = {
    {"algoId", offsetof(AdjustMarginBalance, algoId), detail::string()},
};
constexpr detail::ObjectTable adjust_margin_balance_table =
    detail::table_of<AdjustMarginBalance>("AdjustMarginBalance", adjust_margin_balance_fields);

constexpr detail::ListTable list_of_json = detail::list_of<RawJson>(detail::json());

constexpr detail::Field create_signal_bot_request_entry_setting_param_fields[] = {
    {"allowMultipleEntry", offsetof(CreateSignalBotRequestEntrySettingParam, allowMultipleEntry), detail::boolean()},
    {"entryType", offsetof(CreateSignalBotRequestEntrySettingParam, entryType), detail::enumeration(entry_type_table)},
    {"amt", offsetof(CreateSignalBotRequestEntrySettingParam, amt), detail::decimal()},
    {"ratio", offsetof(CreateSignalBotRequestEntrySettingParam, ratio), detail::list(list_of_json)},
};
constexpr detail::ObjectTable create_signal_bot_request_entry_setting_param_table =
    detail::contained_table_of<CreateSignalBotRequestEntrySettingParam>(
        "CreateSignalBotRequestEntrySettingParam", create_signal_bot_request_entry_setting_param_fields);

constexpr detail::Field create_signal_bot_request_exit_setting_param_fields[] = {
    {"tpSlType", offsetof(CreateSignalBotRequestExitSettingParam, tpSlType), detail::string(detail::Holder::required)},
    {"tpPct", offsetof(CreateSignalBotRequestExitSettingParam, tpPct), detail::decimal()},
    {"slPct", offsetof(CreateSignalBotRequestExitSettingParam, slPct), detail::decimal()},
};
constexpr detail::ObjectTable create_signal_bot_request_exit_setting_param_table =
    detail::contained_table_of<CreateSignalBotRequestExitSettingParam>(
        "CreateSignalBotRequestExitSettingParam", create_signal_bot_request_exit_setting_param_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field create_signal_bot_request_fields[] = {
    {"signalChanId", offsetof(CreateSignalBotRequest, signalChanId), detail::string(detail::Holder::required)},
    {"lever", offsetof(CreateSignalBotRequest, lever), detail::decimal(detail::Holder::required)},
    {"investAmt", offsetof(CreateSignalBotRequest, investAmt), detail::decimal(detail::Holder::required)},
    {"subOrdType", offsetof(CreateSignalBotRequest, subOrdType),
     detail::enumeration(sub_ord_type_table, detail::Holder::required)},
    {"includeAll", offsetof(CreateSignalBotRequest, includeAll), detail::boolean()},
    {"instIds", offsetof(CreateSignalBotRequest, instIds), detail::list(list_of_string)},
    {"ratio", offsetof(CreateSignalBotRequest, ratio), detail::decimal()},
    {"entrySettingParam", offsetof(CreateSignalBotRequest, entrySettingParam),
     detail::object(create_signal_bot_request_entry_setting_param_table, detail::Holder::optional)},
    {"exitSettingParam", offsetof(CreateSignalBotRequest, exitSettingParam),
     detail::object(create_signal_bot_request_exit_setting_param_table, detail::Holder::optional)},
};
constexpr detail::ObjectTable create_signal_bot_request_table =
    detail::table_of<CreateSignalBotRequest>("CreateSignalBotRequest", create_signal_bot_request_fields);

constexpr detail::Field create_signal_bot_fields[] = {
    {"algoId", offsetof(CreateSignalBot, algoId), detail::string()},
    {"algoClOrdId", offsetof(CreateSignalBot, algoClOrdId), detail::string()},
    {"sCode", offsetof(CreateSignalBot, sCode), detail::string()},
    {"sMsg", offsetof(CreateSignalBot, sMsg), detail::string()},
};
constexpr detail::ObjectTable create_signal_bot_table =
    detail::table_of<CreateSignalBot>("CreateSignalBot", create_signal_bot_fields);

constexpr detail::Field orders_algo_details_request_fields[] = {
    {"algoOrdType", offsetof(OrdersAlgoDetailsRequest, algoOrdType), detail::string(detail::Holder::required),
     detail::In::query},
    {"algoId", offsetof(OrdersAlgoDetailsRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable orders_algo_details_request_table =
    detail::table_of<OrdersAlgoDetailsRequest>("OrdersAlgoDetailsRequest", orders_algo_details_request_fields);

constexpr detail::Field orders_algo_details_entry_setting_param_fields[] = {
    {"allowMultipleEntry", offsetof(OrdersAlgoDetailsEntrySettingParam, allowMultipleEntry), detail::boolean()},
    {"entryType", offsetof(OrdersAlgoDetailsEntrySettingParam, entryType), detail::enumeration(entry_type_table)},
    {"amt", offsetof(OrdersAlgoDetailsEntrySettingParam, amt), detail::decimal()},
    {"ratio", offsetof(OrdersAlgoDetailsEntrySettingParam, ratio), detail::decimal()},
};
constexpr detail::ObjectTable orders_algo_details_entry_setting_param_table =
    detail::table_of<OrdersAlgoDetailsEntrySettingParam>(
        "OrdersAlgoDetailsEntrySettingParam", orders_algo_details_entry_setting_param_fields);

constexpr detail::Field orders_algo_details_exit_setting_param_fields[] = {
    {"tpSlType", offsetof(OrdersAlgoDetailsExitSettingParam, tpSlType), detail::enumeration(tp_sl_type_table)},
    {"tpPct", offsetof(OrdersAlgoDetailsExitSettingParam, tpPct), detail::decimal()},
    {"slPct", offsetof(OrdersAlgoDetailsExitSettingParam, slPct), detail::decimal()},
};
constexpr detail::ObjectTable orders_algo_details_exit_setting_param_table =
    detail::table_of<OrdersAlgoDetailsExitSettingParam>(
        "OrdersAlgoDetailsExitSettingParam", orders_algo_details_exit_setting_param_fields);

constexpr detail::Field orders_algo_details_fields[] = {
    {"algoId", offsetof(OrdersAlgoDetails, algoId), detail::string()},
    {"algoClOrdId", offsetof(OrdersAlgoDetails, algoClOrdId), detail::string()},
    {"instType", offsetof(OrdersAlgoDetails, instType), detail::enumeration(okx::inst_type_table)},
    {"instIds", offsetof(OrdersAlgoDetails, instIds), detail::list(list_of_string)},
    {"cTime", offsetof(OrdersAlgoDetails, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrdersAlgoDetails, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"algoOrdType", offsetof(OrdersAlgoDetails, algoOrdType), detail::string()},
    {"state", offsetof(OrdersAlgoDetails, state), detail::enumeration(okx::signal_state_table)},
    {"cancelType", offsetof(OrdersAlgoDetails, cancelType), detail::enumeration(okx::cancel_type_table)},
    {"totalPnl", offsetof(OrdersAlgoDetails, totalPnl), detail::decimal()},
    {"totalPnlRatio", offsetof(OrdersAlgoDetails, totalPnlRatio), detail::decimal()},
    {"totalEq", offsetof(OrdersAlgoDetails, totalEq), detail::decimal()},
    {"floatPnl", offsetof(OrdersAlgoDetails, floatPnl), detail::decimal()},
    {"realizedPnl", offsetof(OrdersAlgoDetails, realizedPnl), detail::decimal()},
    {"frozenBal", offsetof(OrdersAlgoDetails, frozenBal), detail::decimal()},
    {"availBal", offsetof(OrdersAlgoDetails, availBal), detail::decimal()},
    {"lever", offsetof(OrdersAlgoDetails, lever), detail::decimal()},
    {"investAmt", offsetof(OrdersAlgoDetails, investAmt), detail::decimal()},
    {"subOrdType", offsetof(OrdersAlgoDetails, subOrdType), detail::enumeration(sub_ord_type_table)},
    {"ratio", offsetof(OrdersAlgoDetails, ratio), detail::decimal()},
    {"entrySettingParam", offsetof(OrdersAlgoDetails, entrySettingParam),
     detail::object(orders_algo_details_entry_setting_param_table)},
    {"exitSettingParam", offsetof(OrdersAlgoDetails, exitSettingParam),
     detail::object(orders_algo_details_exit_setting_param_table)},
    {"signalChanId", offsetof(OrdersAlgoDetails, signalChanId), detail::string()},
    {"signalChanName", offsetof(OrdersAlgoDetails, signalChanName), detail::string()},
    {"signalSourceType", offsetof(OrdersAlgoDetails, signalSourceType), detail::enumeration(signal_source_type_table)},
};
constexpr detail::ObjectTable orders_algo_details_table =
    detail::table_of<OrdersAlgoDetails>("OrdersAlgoDetails", orders_algo_details_fields);

constexpr detail::Field orders_algo_history_request_fields[] = {
    {"algoOrdType", offsetof(OrdersAlgoHistoryRequest, algoOrdType), detail::string(detail::Holder::required),
     detail::In::query},
    {"algoId", offsetof(OrdersAlgoHistoryRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
    {"after", offsetof(OrdersAlgoHistoryRequest, after), detail::string(detail::Holder::required), detail::In::query},
    {"before", offsetof(OrdersAlgoHistoryRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrdersAlgoHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_algo_history_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable orders_algo_history_request_table =
    detail::table_of<OrdersAlgoHistoryRequest>(
        "OrdersAlgoHistoryRequest", orders_algo_history_request_fields, false, orders_algo_history_request_bounds);

constexpr detail::Field orders_algo_pending_request_fields[] = {
    {"algoOrdType", offsetof(OrdersAlgoPendingRequest, algoOrdType), detail::string(detail::Holder::required),
     detail::In::query},
    {"algoId", offsetof(OrdersAlgoPendingRequest, algoId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(OrdersAlgoPendingRequest, after), detail::string(detail::Holder::required), detail::In::query},
    {"before", offsetof(OrdersAlgoPendingRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrdersAlgoPendingRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_algo_pending_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable orders_algo_pending_request_table =
    detail::table_of<OrdersAlgoPendingRequest>(
        "OrdersAlgoPendingRequest", orders_algo_pending_request_fields, false, orders_algo_pending_request_bounds);

constexpr detail::Field positions_request_fields[] = {
    {"algoOrdType", offsetof(PositionsRequest, algoOrdType), detail::string(detail::Holder::required),
     detail::In::query},
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

constexpr detail::Field positions_history_request_fields[] = {
    {"algoId", offsetof(PositionsHistoryRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
    {"instId", offsetof(PositionsHistoryRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(PositionsHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(PositionsHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(PositionsHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds positions_history_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable positions_history_request_table =
    detail::table_of<PositionsHistoryRequest>(
        "PositionsHistoryRequest", positions_history_request_fields, false, positions_history_request_bounds);

constexpr detail::Field positions_history_fields[] = {
    {"instId", offsetof(PositionsHistory, instId), detail::string()},
    {"mgnMode", offsetof(PositionsHistory, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"cTime", offsetof(PositionsHistory, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(PositionsHistory, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"openAvgPx", offsetof(PositionsHistory, openAvgPx), detail::decimal()},
    {"closeAvgPx", offsetof(PositionsHistory, closeAvgPx), detail::decimal()},
    {"pnl", offsetof(PositionsHistory, pnl), detail::decimal()},
    {"pnlRatio", offsetof(PositionsHistory, pnlRatio), detail::decimal()},
    {"lever", offsetof(PositionsHistory, lever), detail::decimal()},
    {"direction", offsetof(PositionsHistory, direction), detail::enumeration(okx::direction_table)},
    {"uly", offsetof(PositionsHistory, uly), detail::string()},
};
constexpr detail::ObjectTable positions_history_table =
    detail::table_of<PositionsHistory>("PositionsHistory", positions_history_fields);

constexpr detail::Field set_instruments_request_fields[] = {
    {"algoId", offsetof(SetInstrumentsRequest, algoId), detail::string(detail::Holder::required)},
    {"instIds", offsetof(SetInstrumentsRequest, instIds), detail::list(list_of_string, detail::Holder::required)},
    {"includeAll", offsetof(SetInstrumentsRequest, includeAll), detail::boolean(detail::Holder::required)},
};
constexpr detail::ObjectTable set_instruments_request_table =
    detail::table_of<SetInstrumentsRequest>("SetInstrumentsRequest", set_instruments_request_fields);

constexpr detail::Field set_instruments_fields[] = {
    {"algoId", offsetof(SetInstruments, algoId), detail::string()},
};
constexpr detail::ObjectTable set_instruments_table =
    detail::table_of<SetInstruments>("SetInstruments", set_instruments_fields);

constexpr detail::Field get_signals_request_fields[] = {
    {"signalSourceType", offsetof(GetSignalsRequest, signalSourceType),
     detail::enumeration(signal_source_type_table, detail::Holder::required), detail::In::query},
    {"signalChanId", offsetof(GetSignalsRequest, signalChanId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"after", offsetof(GetSignalsRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(GetSignalsRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(GetSignalsRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds get_signals_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable get_signals_request_table =
    detail::table_of<GetSignalsRequest>(
        "GetSignalsRequest", get_signals_request_fields, false, get_signals_request_bounds);

constexpr detail::Field get_signals_fields[] = {
    {"signalChanId", offsetof(GetSignals, signalChanId), detail::string()},
    {"signalChanName", offsetof(GetSignals, signalChanName), detail::string()},
    {"signalChanDesc", offsetof(GetSignals, signalChanDesc), detail::string()},
    {"signalChanToken", offsetof(GetSignals, signalChanToken), detail::string()},
    {"signalSourceType", offsetof(GetSignals, signalSourceType), detail::enumeration(signal_source_type_table)},
};
constexpr detail::ObjectTable get_signals_table = detail::table_of<GetSignals>("GetSignals", get_signals_fields);

constexpr detail::Field cancel_signal_bots_request_fields[] = {
    {"algoId", offsetof(CancelSignalBotsRequest, algoId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable cancel_signal_bots_request_table =
    detail::contained_table_of<CancelSignalBotsRequest>("CancelSignalBotsRequest", cancel_signal_bots_request_fields);

constexpr detail::Field place_sub_order_request_fields[] = {
    {"instId", offsetof(PlaceSubOrderRequest, instId), detail::string(detail::Holder::required)},
    {"algoId", offsetof(PlaceSubOrderRequest, algoId), detail::string(detail::Holder::required)},
    {"side", offsetof(PlaceSubOrderRequest, side), detail::enumeration(okx::side_table, detail::Holder::required)},
    {"ordType", offsetof(PlaceSubOrderRequest, ordType),
     detail::enumeration(okx::ord_type_table, detail::Holder::required)},
    {"sz", offsetof(PlaceSubOrderRequest, sz), detail::decimal(detail::Holder::required)},
    {"px", offsetof(PlaceSubOrderRequest, px), detail::decimal()},
    {"reduceOnly", offsetof(PlaceSubOrderRequest, reduceOnly), detail::boolean()},
};
constexpr detail::ObjectTable place_sub_order_request_table =
    detail::table_of<PlaceSubOrderRequest>("PlaceSubOrderRequest", place_sub_order_request_fields);

constexpr detail::Field sub_orders_request_fields[] = {
    {"algoId", offsetof(SubOrdersRequest, algoId), detail::string(detail::Holder::required), detail::In::query},
    {"algoOrdType", offsetof(SubOrdersRequest, algoOrdType), detail::string(detail::Holder::required),
     detail::In::query},
    {"state", offsetof(SubOrdersRequest, state), detail::enumeration(sub_orders_state_table), detail::In::query},
    {"signalOrdId", offsetof(SubOrdersRequest, signalOrdId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"after", offsetof(SubOrdersRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(SubOrdersRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"begin", offsetof(SubOrdersRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"end", offsetof(SubOrdersRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(SubOrdersRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"type", offsetof(SubOrdersRequest, type), detail::enumeration(okx::grid_type_table), detail::In::query},
    {"clOrdId", offsetof(SubOrdersRequest, clOrdId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds sub_orders_request_bounds[] = {{.field = 8, .maximum = "100"}};
constexpr detail::ObjectTable sub_orders_request_table =
    detail::table_of<SubOrdersRequest>("SubOrdersRequest", sub_orders_request_fields, false, sub_orders_request_bounds);

constexpr detail::Field sub_orders_fields[] = {
    {"algoId", offsetof(SubOrders, algoId), detail::string()},
    {"algoClOrdId", offsetof(SubOrders, algoClOrdId), detail::string()},
    {"instType", offsetof(SubOrders, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(SubOrders, instId), detail::string()},
    {"algoOrdType", offsetof(SubOrders, algoOrdType), detail::string()},
    {"ordId", offsetof(SubOrders, ordId), detail::string()},
    {"clOrdId", offsetof(SubOrders, clOrdId), detail::string()},
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
    {"avgPx", offsetof(SubOrders, avgPx), detail::decimal()},
    {"accFillSz", offsetof(SubOrders, accFillSz), detail::decimal()},
    {"posSide", offsetof(SubOrders, posSide), detail::enumeration(okx::pos_side_table)},
    {"pnl", offsetof(SubOrders, pnl), detail::decimal()},
    {"ctVal", offsetof(SubOrders, ctVal), detail::decimal()},
    {"lever", offsetof(SubOrders, lever), detail::decimal()},
    {"tag", offsetof(SubOrders, tag), detail::string()},
};
constexpr detail::ObjectTable sub_orders_table = detail::table_of<SubOrders>("SubOrders", sub_orders_fields);

constexpr detail::Type amend_tpsl_reply = detail::sole(detail::object(amend_tpsl_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit amend_tpsl_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_tpsl_operation{
    .id = "tradingBot/signal.amend_tpsl",
    .method = "POST",
    .path = "/api/v5/tradingBot/signal/amendTPSL",
    .auth = detail::Auth::private_,
    .limits = amend_tpsl_limits,
    .request = &amend_tpsl_request_table,
    .reply = &amend_tpsl_reply,
};

constexpr detail::Type cancel_sub_order_reply = detail::sole(detail::object(cancel_sub_order_table));
constexpr detail::Limit cancel_sub_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation cancel_sub_order_operation{
    .id = "tradingBot/signal.cancel_sub_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/signal/cancel-sub-order",
    .auth = detail::Auth::private_,
    .limits = cancel_sub_order_limits,
    .request = &cancel_sub_order_request_table,
    .reply = &cancel_sub_order_reply,
};

constexpr detail::Type close_position_reply = detail::sole(detail::object(close_position_table));
constexpr detail::Limit close_position_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation close_position_operation{
    .id = "tradingBot/signal.close_position",
    .method = "POST",
    .path = "/api/v5/tradingBot/signal/close-position",
    .auth = detail::Auth::private_,
    .limits = close_position_limits,
    .request = &close_position_request_table,
    .reply = &close_position_reply,
};

constexpr detail::Type create_signal_reply = detail::sole(detail::object(create_signal_table));
constexpr detail::Limit create_signal_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation create_signal_operation{
    .id = "tradingBot/signal.create_signal",
    .method = "POST",
    .path = "/api/v5/tradingBot/signal/create-signal",
    .auth = detail::Auth::private_,
    .limits = create_signal_limits,
    .request = &create_signal_request_table,
    .reply = &create_signal_reply,
};

constexpr detail::ListTable list_of_event_history = detail::list_of<EventHistory>(detail::object(event_history_table));
constexpr detail::Type event_history_reply = detail::list(list_of_event_history);
constexpr detail::Limit event_history_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging event_history_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "eventCtime",
};
constexpr detail::Operation event_history_operation{
    .id = "tradingBot/signal.event_history",
    .method = "GET",
    .path = "/api/v5/tradingBot/signal/event-history",
    .auth = detail::Auth::private_,
    .limits = event_history_limits,
    .request = &event_history_request_table,
    .reply = &event_history_reply,
    .pages = &event_history_pages,
};

constexpr detail::Type adjust_margin_balance_reply = detail::sole(detail::object(adjust_margin_balance_table));
constexpr detail::Limit adjust_margin_balance_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation adjust_margin_balance_operation{
    .id = "tradingBot/signal.adjust_margin_balance",
    .method = "POST",
    .path = "/api/v5/tradingBot/signal/margin-balance",
    .auth = detail::Auth::private_,
    .limits = adjust_margin_balance_limits,
    .request = &adjust_margin_balance_request_table,
    .reply = &adjust_margin_balance_reply,
};

constexpr detail::ListTable list_of_create_signal_bot =
    detail::list_of<CreateSignalBot>(detail::object(create_signal_bot_table));
constexpr detail::Type create_signal_bot_reply = detail::list(list_of_create_signal_bot);
constexpr detail::Limit create_signal_bot_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation create_signal_bot_operation{
    .id = "tradingBot/signal.create_signal_bot",
    .method = "POST",
    .path = "/api/v5/tradingBot/signal/order-algo",
    .auth = detail::Auth::private_,
    .limits = create_signal_bot_limits,
    .request = &create_signal_bot_request_table,
    .reply = &create_signal_bot_reply,
};

constexpr detail::Type orders_algo_details_reply = detail::sole(detail::object(orders_algo_details_table));
constexpr detail::Limit orders_algo_details_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation orders_algo_details_operation{
    .id = "tradingBot/signal.orders_algo_details",
    .method = "GET",
    .path = "/api/v5/tradingBot/signal/orders-algo-details",
    .auth = detail::Auth::private_,
    .limits = orders_algo_details_limits,
    .request = &orders_algo_details_request_table,
    .reply = &orders_algo_details_reply,
};

constexpr detail::ListTable list_of_orders_algo_details =
    detail::list_of<OrdersAlgoDetails>(detail::object(orders_algo_details_table));
constexpr detail::Type orders_algo_history_reply = detail::list(list_of_orders_algo_details);
constexpr detail::Limit orders_algo_history_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation orders_algo_history_operation{
    .id = "tradingBot/signal.orders_algo_history",
    .method = "GET",
    .path = "/api/v5/tradingBot/signal/orders-algo-history",
    .auth = detail::Auth::private_,
    .limits = orders_algo_history_limits,
    .request = &orders_algo_history_request_table,
    .reply = &orders_algo_history_reply,
};

constexpr detail::Type orders_algo_pending_reply = detail::list(list_of_orders_algo_details);
constexpr detail::Limit orders_algo_pending_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation orders_algo_pending_operation{
    .id = "tradingBot/signal.orders_algo_pending",
    .method = "GET",
    .path = "/api/v5/tradingBot/signal/orders-algo-pending",
    .auth = detail::Auth::private_,
    .limits = orders_algo_pending_limits,
    .request = &orders_algo_pending_request_table,
    .reply = &orders_algo_pending_reply,
};

constexpr detail::ListTable list_of_positions = detail::list_of<Positions>(detail::object(positions_table));
constexpr detail::Type positions_reply = detail::list(list_of_positions);
constexpr detail::Limit positions_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation positions_operation{
    .id = "tradingBot/signal.positions",
    .method = "GET",
    .path = "/api/v5/tradingBot/signal/positions",
    .auth = detail::Auth::private_,
    .limits = positions_limits,
    .request = &positions_request_table,
    .reply = &positions_reply,
};

constexpr detail::ListTable list_of_positions_history =
    detail::list_of<PositionsHistory>(detail::object(positions_history_table));
constexpr detail::Type positions_history_reply = detail::list(list_of_positions_history);
constexpr detail::Limit positions_history_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging positions_history_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "uTime",
};
constexpr detail::Operation positions_history_operation{
    .id = "tradingBot/signal.positions_history",
    .method = "GET",
    .path = "/api/v5/tradingBot/signal/positions-history",
    .auth = detail::Auth::private_,
    .limits = positions_history_limits,
    .request = &positions_history_request_table,
    .reply = &positions_history_reply,
    .pages = &positions_history_pages,
};

constexpr detail::ListTable list_of_set_instruments =
    detail::list_of<SetInstruments>(detail::object(set_instruments_table));
constexpr detail::Type set_instruments_reply = detail::list(list_of_set_instruments);
constexpr detail::Limit set_instruments_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_instruments_operation{
    .id = "tradingBot/signal.set_instruments",
    .method = "POST",
    .path = "/api/v5/tradingBot/signal/set-instruments",
    .auth = detail::Auth::private_,
    .limits = set_instruments_limits,
    .request = &set_instruments_request_table,
    .reply = &set_instruments_reply,
};

constexpr detail::ListTable list_of_get_signals = detail::list_of<GetSignals>(detail::object(get_signals_table));
constexpr detail::Type get_signals_reply = detail::list(list_of_get_signals);
constexpr detail::Limit get_signals_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation get_signals_operation{
    .id = "tradingBot/signal.get_signals",
    .method = "GET",
    .path = "/api/v5/tradingBot/signal/signals",
    .auth = detail::Auth::private_,
    .limits = get_signals_limits,
    .request = &get_signals_request_table,
    .reply = &get_signals_reply,
};

constexpr detail::Type cancel_signal_bots_reply = detail::list(list_of_create_signal_bot);
constexpr detail::Limit cancel_signal_bots_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation cancel_signal_bots_operation{
    .id = "tradingBot/signal.cancel_signal_bots",
    .method = "POST",
    .path = "/api/v5/tradingBot/signal/stop-order-algo",
    .auth = detail::Auth::private_,
    .limits = cancel_signal_bots_limits,
    .request = &cancel_signal_bots_request_table,
    .body_is_list = true,
    .reply = &cancel_signal_bots_reply,
    .batch = true,
};

constexpr detail::Limit place_sub_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation place_sub_order_operation{
    .id = "tradingBot/signal.place_sub_order",
    .method = "POST",
    .path = "/api/v5/tradingBot/signal/sub-order",
    .auth = detail::Auth::private_,
    .limits = place_sub_order_limits,
    .request = &place_sub_order_request_table,
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
    .id = "tradingBot/signal.sub_orders",
    .method = "GET",
    .path = "/api/v5/tradingBot/signal/sub-orders",
    .auth = detail::Auth::private_,
    .limits = sub_orders_limits,
    .request = &sub_orders_request_table,
    .reply = &sub_orders_reply,
    .pages = &sub_orders_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AmendTpsl> Api::amend_tpsl(AmendTpslRequest request) const {
    return {core_, amend_tpsl_operation, &request};
}

Call<CancelSubOrder> Api::cancel_sub_order(CancelSubOrderRequest request) const {
    return {core_, cancel_sub_order_operation, &request};
}

Call<ClosePosition> Api::close_position(ClosePositionRequest request) const {
    return {core_, close_position_operation, &request};
}

Call<CreateSignal> Api::create_signal(CreateSignalRequest request) const {
    return {core_, create_signal_operation, &request};
}

PagedCall<Vector<EventHistory>> Api::event_history(EventHistoryRequest request) const {
    return {core_, event_history_operation, &request};
}

Call<AdjustMarginBalance> Api::adjust_margin_balance(AdjustMarginBalanceRequest request) const {
    return {core_, adjust_margin_balance_operation, &request};
}

Call<Vector<CreateSignalBot>> Api::create_signal_bot(CreateSignalBotRequest request) const {
    return {core_, create_signal_bot_operation, &request};
}

Call<OrdersAlgoDetails> Api::orders_algo_details(OrdersAlgoDetailsRequest request) const {
    return {core_, orders_algo_details_operation, &request};
}

Call<Vector<OrdersAlgoDetails>> Api::orders_algo_history(OrdersAlgoHistoryRequest request) const {
    return {core_, orders_algo_history_operation, &request};
}

Call<Vector<OrdersAlgoDetails>> Api::orders_algo_pending(OrdersAlgoPendingRequest request) const {
    return {core_, orders_algo_pending_operation, &request};
}

Call<Vector<Positions>> Api::positions(PositionsRequest request) const {
    return {core_, positions_operation, &request};
}

PagedCall<Vector<PositionsHistory>> Api::positions_history(PositionsHistoryRequest request) const {
    return {core_, positions_history_operation, &request};
}

Call<Vector<SetInstruments>> Api::set_instruments(SetInstrumentsRequest request) const {
    return {core_, set_instruments_operation, &request};
}

Call<Vector<GetSignals>> Api::get_signals(GetSignalsRequest request) const {
    return {core_, get_signals_operation, &request};
}

Call<Batch<CreateSignalBot>> Api::cancel_signal_bots(Vector<CancelSignalBotsRequest> request) const {
    return {core_, cancel_signal_bots_operation, &request};
}

Call<Acknowledged> Api::place_sub_order(PlaceSubOrderRequest request) const {
    return {core_, place_sub_order_operation, &request};
}

PagedCall<Vector<SubOrders>> Api::sub_orders(SubOrdersRequest request) const {
    return {core_, sub_orders_operation, &request};
}

const detail::EnumTable& exbind_table(TpSlType) { return tp_sl_type_table; }
const detail::EnumTable& exbind_table(EventType) { return event_type_table; }
const detail::EnumTable& exbind_table(EventStatus) { return event_status_table; }
const detail::EnumTable& exbind_table(SubOrdType) { return sub_ord_type_table; }
const detail::EnumTable& exbind_table(EntryType) { return entry_type_table; }
const detail::EnumTable& exbind_table(SignalSourceType) { return signal_source_type_table; }
const detail::EnumTable& exbind_table(SubOrdersState) { return sub_orders_state_table; }
const detail::ObjectTable& exbind_table(const AmendTpslRequestExitSettingParam*) {
    return amend_tpsl_request_exit_setting_param_table;
}
const detail::ObjectTable& exbind_table(const AmendTpslRequest*) { return amend_tpsl_request_table; }
const detail::ObjectTable& exbind_table(const AmendTpsl*) { return amend_tpsl_table; }
const detail::ObjectTable& exbind_table(const CancelSubOrderRequest*) { return cancel_sub_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelSubOrder*) { return cancel_sub_order_table; }
const detail::ObjectTable& exbind_table(const ClosePositionRequest*) { return close_position_request_table; }
const detail::ObjectTable& exbind_table(const ClosePosition*) { return close_position_table; }
const detail::ObjectTable& exbind_table(const CreateSignalRequest*) { return create_signal_request_table; }
const detail::ObjectTable& exbind_table(const CreateSignal*) { return create_signal_table; }
const detail::ObjectTable& exbind_table(const EventHistoryRequest*) { return event_history_request_table; }
const detail::ObjectTable& exbind_table(const EventHistoryTriggeredOrdData*) {
    return event_history_triggered_ord_data_table;
}
const detail::ObjectTable& exbind_table(const EventHistory*) { return event_history_table; }
const detail::ObjectTable& exbind_table(const AdjustMarginBalanceRequest*) {
    return adjust_margin_balance_request_table;
}
const detail::ObjectTable& exbind_table(const AdjustMarginBalance*) { return adjust_margin_balance_table; }
const detail::ObjectTable& exbind_table(const CreateSignalBotRequestEntrySettingParam*) {
    return create_signal_bot_request_entry_setting_param_table;
}
const detail::ObjectTable& exbind_table(const CreateSignalBotRequestExitSettingParam*) {
    return create_signal_bot_request_exit_setting_param_table;
}
const detail::ObjectTable& exbind_table(const CreateSignalBotRequest*) { return create_signal_bot_request_table; }
const detail::ObjectTable& exbind_table(const CreateSignalBot*) { return create_signal_bot_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRequest*) { return orders_algo_details_request_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsEntrySettingParam*) {
    return orders_algo_details_entry_setting_param_table;
}
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsExitSettingParam*) {
    return orders_algo_details_exit_setting_param_table;
}
const detail::ObjectTable& exbind_table(const OrdersAlgoDetails*) { return orders_algo_details_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRequest*) { return orders_algo_history_request_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoPendingRequest*) { return orders_algo_pending_request_table; }
const detail::ObjectTable& exbind_table(const PositionsRequest*) { return positions_request_table; }
const detail::ObjectTable& exbind_table(const Positions*) { return positions_table; }
const detail::ObjectTable& exbind_table(const PositionsHistoryRequest*) { return positions_history_request_table; }
const detail::ObjectTable& exbind_table(const PositionsHistory*) { return positions_history_table; }
const detail::ObjectTable& exbind_table(const SetInstrumentsRequest*) { return set_instruments_request_table; }
const detail::ObjectTable& exbind_table(const SetInstruments*) { return set_instruments_table; }
const detail::ObjectTable& exbind_table(const GetSignalsRequest*) { return get_signals_request_table; }
const detail::ObjectTable& exbind_table(const GetSignals*) { return get_signals_table; }
const detail::ObjectTable& exbind_table(const CancelSignalBotsRequest*) { return cancel_signal_bots_request_table; }
const detail::ObjectTable& exbind_table(const PlaceSubOrderRequest*) { return place_sub_order_request_table; }
const detail::ObjectTable& exbind_table(const SubOrdersRequest*) { return sub_orders_request_table; }
const detail::ObjectTable& exbind_table(const SubOrders*) { return sub_orders_table; }

}  // namespace exbind::okx::trading_bot::signal
