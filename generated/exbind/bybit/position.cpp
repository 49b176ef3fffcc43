// Generated from specs/bybit/position.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/position.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable category_table;
extern const detail::EnumTable order_order_type_table;
extern const detail::EnumTable position_exec_type_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable tpsl_mode_table;
extern const detail::EnumTable trigger_by_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::position {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view position_status_values[] = {"Normal", "Liq", "Adl"};
constexpr detail::EnumTable position_status_table{"PositionStatus", position_status_values};

constexpr std::string_view status_values[] = {"Processing", "Filled", "Rejected"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view tp_sl_mode_values[] = {"Full", "Partial"};
constexpr detail::EnumTable tp_sl_mode_table{"TpSlMode", tp_sl_mode_values};

constexpr detail::Field add_or_reduce_margin_request_fields[] = {
    {"category", offsetof(AddOrReduceMarginRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(AddOrReduceMarginRequest, symbol), detail::string(detail::Holder::required)},
    {"margin", offsetof(AddOrReduceMarginRequest, margin), detail::decimal(detail::Holder::required)},
    {"positionIdx", offsetof(AddOrReduceMarginRequest, positionIdx), detail::integer()},
};
constexpr detail::ObjectTable add_or_reduce_margin_request_table =
    detail::table_of<AddOrReduceMarginRequest>("AddOrReduceMarginRequest", add_or_reduce_margin_request_fields);

constexpr detail::Field add_or_reduce_margin_fields[] = {
    {"category", offsetof(AddOrReduceMargin, category), detail::enumeration(bybit::category_table)},
    {"symbol", offsetof(AddOrReduceMargin, symbol), detail::string()},
    {"positionIdx", offsetof(AddOrReduceMargin, positionIdx), detail::integer()},
    {"riskId", offsetof(AddOrReduceMargin, riskId), detail::integer()},
    {"riskLimitValue", offsetof(AddOrReduceMargin, riskLimitValue), detail::decimal()},
    {"size", offsetof(AddOrReduceMargin, size), detail::decimal()},
    {"avgPrice", offsetof(AddOrReduceMargin, avgPrice), detail::decimal()},
    {"liqPrice", offsetof(AddOrReduceMargin, liqPrice), detail::decimal()},
    {"bustPrice", offsetof(AddOrReduceMargin, bustPrice), detail::decimal()},
    {"markPrice", offsetof(AddOrReduceMargin, markPrice), detail::decimal()},
    {"positionValue", offsetof(AddOrReduceMargin, positionValue), detail::decimal()},
    {"leverage", offsetof(AddOrReduceMargin, leverage), detail::decimal()},
    {"autoAddMargin", offsetof(AddOrReduceMargin, autoAddMargin), detail::integer()},
    {"positionStatus", offsetof(AddOrReduceMargin, positionStatus), detail::enumeration(position_status_table)},
    {"positionIM", offsetof(AddOrReduceMargin, positionIM), detail::decimal()},
    {"positionMM", offsetof(AddOrReduceMargin, positionMM), detail::decimal()},
    {"takeProfit", offsetof(AddOrReduceMargin, takeProfit), detail::decimal()},
    {"stopLoss", offsetof(AddOrReduceMargin, stopLoss), detail::decimal()},
    {"trailingStop", offsetof(AddOrReduceMargin, trailingStop), detail::decimal()},
    {"unrealisedPnl", offsetof(AddOrReduceMargin, unrealisedPnl), detail::decimal()},
    {"cumRealisedPnl", offsetof(AddOrReduceMargin, cumRealisedPnl), detail::decimal()},
    {"createdTime", offsetof(AddOrReduceMargin, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedTime", offsetof(AddOrReduceMargin, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable add_or_reduce_margin_table =
    detail::table_of<AddOrReduceMargin>("AddOrReduceMargin", add_or_reduce_margin_fields);

constexpr detail::Field closed_pnl_request_fields[] = {
    {"category", offsetof(ClosedPnlRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(ClosedPnlRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(ClosedPnlRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(ClosedPnlRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(ClosedPnlRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(ClosedPnlRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable closed_pnl_request_table =
    detail::table_of<ClosedPnlRequest>("ClosedPnlRequest", closed_pnl_request_fields);

constexpr detail::Field closed_pnl_list_fields[] = {
    {"symbol", offsetof(ClosedPnlList, symbol), detail::string()},
    {"orderId", offsetof(ClosedPnlList, orderId), detail::string()},
    {"side", offsetof(ClosedPnlList, side), detail::enumeration(bybit::side_table)},
    {"qty", offsetof(ClosedPnlList, qty), detail::decimal()},
    {"orderPrice", offsetof(ClosedPnlList, orderPrice), detail::decimal()},
    {"orderType", offsetof(ClosedPnlList, orderType), detail::enumeration(bybit::order_order_type_table)},
    {"execType", offsetof(ClosedPnlList, execType), detail::enumeration(bybit::position_exec_type_table)},
    {"closedSize", offsetof(ClosedPnlList, closedSize), detail::decimal()},
    {"cumEntryValue", offsetof(ClosedPnlList, cumEntryValue), detail::decimal()},
    {"avgEntryPrice", offsetof(ClosedPnlList, avgEntryPrice), detail::decimal()},
    {"cumExitValue", offsetof(ClosedPnlList, cumExitValue), detail::decimal()},
    {"avgExitPrice", offsetof(ClosedPnlList, avgExitPrice), detail::decimal()},
    {"closedPnl", offsetof(ClosedPnlList, closedPnl), detail::decimal()},
    {"fillCount", offsetof(ClosedPnlList, fillCount), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"leverage", offsetof(ClosedPnlList, leverage), detail::decimal()},
    {"openFee", offsetof(ClosedPnlList, openFee), detail::decimal()},
    {"closeFee", offsetof(ClosedPnlList, closeFee), detail::decimal()},
    {"createdTime", offsetof(ClosedPnlList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedTime", offsetof(ClosedPnlList, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable closed_pnl_list_table =
    detail::table_of<ClosedPnlList>("ClosedPnlList", closed_pnl_list_fields);

constexpr detail::ListTable list_of_closed_pnl_list =
    detail::list_of<ClosedPnlList>(detail::object(closed_pnl_list_table));

constexpr detail::Field closed_pnl_fields[] = {
    {"category", offsetof(ClosedPnl, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(ClosedPnl, list), detail::list(list_of_closed_pnl_list)},
    {"nextPageCursor", offsetof(ClosedPnl, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable closed_pnl_table = detail::table_of<ClosedPnl>("ClosedPnl", closed_pnl_fields);

constexpr detail::Field confirm_new_risk_limit_request_fields[] = {
    {"category", offsetof(ConfirmNewRiskLimitRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(ConfirmNewRiskLimitRequest, symbol), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable confirm_new_risk_limit_request_table =
    detail::table_of<ConfirmNewRiskLimitRequest>("ConfirmNewRiskLimitRequest", confirm_new_risk_limit_request_fields);

constexpr detail::Field get_closed_positions_list_fields[] = {
    {"symbol", offsetof(GetClosedPositionsList, symbol), detail::string()},
    {"side", offsetof(GetClosedPositionsList, side), detail::enumeration(bybit::side_table)},
    {"totalOpenFee", offsetof(GetClosedPositionsList, totalOpenFee), detail::decimal()},
    {"deliveryFee", offsetof(GetClosedPositionsList, deliveryFee), detail::decimal()},
    {"totalCloseFee", offsetof(GetClosedPositionsList, totalCloseFee), detail::decimal()},
    {"qty", offsetof(GetClosedPositionsList, qty), detail::decimal()},
    {"closeTime", offsetof(GetClosedPositionsList, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"avgExitPrice", offsetof(GetClosedPositionsList, avgExitPrice), detail::decimal()},
    {"deliveryPrice", offsetof(GetClosedPositionsList, deliveryPrice), detail::decimal()},
    {"openTime", offsetof(GetClosedPositionsList, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"avgEntryPrice", offsetof(GetClosedPositionsList, avgEntryPrice), detail::decimal()},
    {"totalPnl", offsetof(GetClosedPositionsList, totalPnl), detail::decimal()},
};
constexpr detail::ObjectTable get_closed_positions_list_table =
    detail::table_of<GetClosedPositionsList>("GetClosedPositionsList", get_closed_positions_list_fields);

constexpr detail::ListTable list_of_get_closed_positions_list =
    detail::list_of<GetClosedPositionsList>(detail::object(get_closed_positions_list_table));

constexpr detail::Field get_closed_positions_fields[] = {
    {"nextPageCursor", offsetof(GetClosedPositions, nextPageCursor), detail::string()},
    {"category", offsetof(GetClosedPositions, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(GetClosedPositions, list), detail::list(list_of_get_closed_positions_list)},
};
constexpr detail::ObjectTable get_closed_positions_table =
    detail::table_of<GetClosedPositions>("GetClosedPositions", get_closed_positions_fields);

constexpr detail::Field list_request_fields[] = {
    {"category", offsetof(ListRequest, category), detail::enumeration(bybit::category_table, detail::Holder::required),
     detail::In::query},
    {"symbol", offsetof(ListRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(ListRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"settleCoin", offsetof(ListRequest, settleCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(ListRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(ListRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable list_request_table = detail::table_of<ListRequest>("ListRequest", list_request_fields);

constexpr detail::Field list_list_fields[] = {
    {"positionIdx", offsetof(ListList, positionIdx), detail::integer()},
    {"riskId", offsetof(ListList, riskId), detail::integer()},
    {"riskLimitValue", offsetof(ListList, riskLimitValue), detail::decimal()},
    {"symbol", offsetof(ListList, symbol), detail::string()},
    {"side", offsetof(ListList, side), detail::enumeration(bybit::side_table)},
    {"size", offsetof(ListList, size), detail::decimal()},
    {"avgPrice", offsetof(ListList, avgPrice), detail::decimal()},
    {"positionValue", offsetof(ListList, positionValue), detail::decimal()},
    {"autoAddMargin", offsetof(ListList, autoAddMargin), detail::integer()},
    {"positionStatus", offsetof(ListList, positionStatus), detail::enumeration(position_status_table)},
    {"leverage", offsetof(ListList, leverage), detail::decimal()},
    {"breakEvenPrice", offsetof(ListList, breakEvenPrice), detail::decimal()},
    {"markPrice", offsetof(ListList, markPrice), detail::decimal()},
    {"liqPrice", offsetof(ListList, liqPrice), detail::decimal()},
    {"positionIM", offsetof(ListList, positionIM), detail::decimal()},
    {"positionIMByMp", offsetof(ListList, positionIMByMp), detail::decimal()},
    {"positionMM", offsetof(ListList, positionMM), detail::decimal()},
    {"positionMMByMp", offsetof(ListList, positionMMByMp), detail::decimal()},
    {"takeProfit", offsetof(ListList, takeProfit), detail::decimal()},
    {"stopLoss", offsetof(ListList, stopLoss), detail::decimal()},
    {"trailingStop", offsetof(ListList, trailingStop), detail::decimal()},
    {"sessionAvgPrice", offsetof(ListList, sessionAvgPrice), detail::decimal()},
    {"delta", offsetof(ListList, delta), detail::decimal()},
    {"gamma", offsetof(ListList, gamma), detail::decimal()},
    {"vega", offsetof(ListList, vega), detail::decimal()},
    {"theta", offsetof(ListList, theta), detail::decimal()},
    {"unrealisedPnl", offsetof(ListList, unrealisedPnl), detail::decimal()},
    {"curRealisedPnl", offsetof(ListList, curRealisedPnl), detail::decimal()},
    {"cumRealisedPnl", offsetof(ListList, cumRealisedPnl), detail::decimal()},
    {"adlRankIndicator", offsetof(ListList, adlRankIndicator), detail::integer()},
    {"createdTime", offsetof(ListList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedTime", offsetof(ListList, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"openTime", offsetof(ListList, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"seq", offsetof(ListList, seq), detail::integer()},
    {"isReduceOnly", offsetof(ListList, isReduceOnly), detail::boolean()},
    {"mmrSysUpdatedTime", offsetof(ListList, mmrSysUpdatedTime),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"leverageSysUpdatedTime", offsetof(ListList, leverageSysUpdatedTime),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"tpslMode", offsetof(ListList, tpslMode), detail::enumeration(bybit::tpsl_mode_table)},
    {"bustPrice", offsetof(ListList, bustPrice), detail::decimal()},
    {"positionBalance", offsetof(ListList, positionBalance), detail::decimal()},
    {"tradeMode", offsetof(ListList, tradeMode), detail::integer()},
};
constexpr detail::ObjectTable list_list_table = detail::table_of<ListList>("ListList", list_list_fields);

constexpr detail::ListTable list_of_list_list = detail::list_of<ListList>(detail::object(list_list_table));

constexpr detail::Field list_fields[] = {
    {"category", offsetof(List, category), detail::enumeration(bybit::category_table)},
    {"nextPageCursor", offsetof(List, nextPageCursor), detail::string()},
    {"list", offsetof(List, list), detail::list(list_of_list_list)},
};
constexpr detail::ObjectTable list_table = detail::table_of<List>("List", list_fields);

constexpr detail::Field move_history_request_fields[] = {
    {"category", offsetof(MoveHistoryRequest, category), detail::enumeration(bybit::category_table), detail::In::query},
    {"symbol", offsetof(MoveHistoryRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(MoveHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(MoveHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"status", offsetof(MoveHistoryRequest, status), detail::enumeration(status_table), detail::In::query},
    {"blockTradeId", offsetof(MoveHistoryRequest, blockTradeId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(MoveHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"cursor", offsetof(MoveHistoryRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable move_history_request_table =
    detail::table_of<MoveHistoryRequest>("MoveHistoryRequest", move_history_request_fields);

constexpr detail::Field move_history_list_fields[] = {
    {"blockTradeId", offsetof(MoveHistoryList, blockTradeId), detail::string()},
    {"category", offsetof(MoveHistoryList, category), detail::enumeration(bybit::category_table)},
    {"orderId", offsetof(MoveHistoryList, orderId), detail::string()},
    {"userId", offsetof(MoveHistoryList, userId), detail::integer()},
    {"symbol", offsetof(MoveHistoryList, symbol), detail::string()},
    {"side", offsetof(MoveHistoryList, side), detail::enumeration(bybit::side_table)},
    {"price", offsetof(MoveHistoryList, price), detail::decimal()},
    {"qty", offsetof(MoveHistoryList, qty), detail::decimal()},
    {"execFee", offsetof(MoveHistoryList, execFee), detail::decimal()},
    {"status", offsetof(MoveHistoryList, status), detail::enumeration(status_table)},
    {"execId", offsetof(MoveHistoryList, execId), detail::string()},
    {"resultCode", offsetof(MoveHistoryList, resultCode), detail::integer()},
    {"resultMessage", offsetof(MoveHistoryList, resultMessage), detail::string()},
    {"createdAt", offsetof(MoveHistoryList, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updatedAt", offsetof(MoveHistoryList, updatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"rejectParty", offsetof(MoveHistoryList, rejectParty), detail::string()},
};
constexpr detail::ObjectTable move_history_list_table =
    detail::table_of<MoveHistoryList>("MoveHistoryList", move_history_list_fields);

constexpr detail::ListTable list_of_move_history_list =
    detail::list_of<MoveHistoryList>(detail::object(move_history_list_table));

constexpr detail::Field move_history_fields[] = {
    {"list", offsetof(MoveHistory, list), detail::list(list_of_move_history_list)},
    {"nextPageCursor", offsetof(MoveHistory, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable move_history_table = detail::table_of<MoveHistory>("MoveHistory", move_history_fields);

constexpr detail::Field move_position_request_list_fields[] = {
    {"category", offsetof(MovePositionRequestList, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(MovePositionRequestList, symbol), detail::string(detail::Holder::required)},
    {"price", offsetof(MovePositionRequestList, price), detail::decimal(detail::Holder::required)},
    {"side", offsetof(MovePositionRequestList, side), detail::enumeration(bybit::side_table, detail::Holder::required)},
    {"qty", offsetof(MovePositionRequestList, qty), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable move_position_request_list_table =
    detail::table_of<MovePositionRequestList>("MovePositionRequestList", move_position_request_list_fields);

constexpr detail::ListTable list_of_move_position_request_list =
    detail::list_of<MovePositionRequestList>(detail::object(move_position_request_list_table));

constexpr detail::Field move_position_request_fields[] = {
    {"fromUid", offsetof(MovePositionRequest, fromUid), detail::string(detail::Holder::required)},
    {"toUid", offsetof(MovePositionRequest, toUid), detail::string(detail::Holder::required)},
    {"list", offsetof(MovePositionRequest, list),
     detail::list(list_of_move_position_request_list, detail::Holder::required)},
};
constexpr detail::ObjectTable move_position_request_table =
    detail::table_of<MovePositionRequest>("MovePositionRequest", move_position_request_fields);

constexpr detail::Field move_position_fields[] = {
    {"blockTradeId", offsetof(MovePosition, blockTradeId), detail::string()},
    {"status", offsetof(MovePosition, status), detail::enumeration(status_table)},
    {"rejectParty", offsetof(MovePosition, rejectParty), detail::string()},
};
constexpr detail::ObjectTable move_position_table =
    detail::table_of<MovePosition>("MovePosition", move_position_fields);

constexpr detail::Field set_auto_add_margin_request_fields[] = {
    {"category", offsetof(SetAutoAddMarginRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(SetAutoAddMarginRequest, symbol), detail::string(detail::Holder::required)},
    {"autoAddMargin", offsetof(SetAutoAddMarginRequest, autoAddMargin), detail::integer(detail::Holder::required)},
    {"positionIdx", offsetof(SetAutoAddMarginRequest, positionIdx), detail::integer()},
};
constexpr detail::ObjectTable set_auto_add_margin_request_table =
    detail::table_of<SetAutoAddMarginRequest>("SetAutoAddMarginRequest", set_auto_add_margin_request_fields);

constexpr detail::Field set_leverage_request_fields[] = {
    {"category", offsetof(SetLeverageRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(SetLeverageRequest, symbol), detail::string(detail::Holder::required)},
    {"buyLeverage", offsetof(SetLeverageRequest, buyLeverage), detail::decimal(detail::Holder::required)},
    {"sellLeverage", offsetof(SetLeverageRequest, sellLeverage), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable set_leverage_request_table =
    detail::table_of<SetLeverageRequest>("SetLeverageRequest", set_leverage_request_fields);

constexpr detail::Field set_risk_limit_request_fields[] = {
    {"category", offsetof(SetRiskLimitRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(SetRiskLimitRequest, symbol), detail::string(detail::Holder::required)},
    {"riskId", offsetof(SetRiskLimitRequest, riskId), detail::integer(detail::Holder::required)},
    {"positionIdx", offsetof(SetRiskLimitRequest, positionIdx), detail::integer()},
};
constexpr detail::ObjectTable set_risk_limit_request_table =
    detail::table_of<SetRiskLimitRequest>("SetRiskLimitRequest", set_risk_limit_request_fields);

constexpr detail::Field set_risk_limit_fields[] = {
    {"category", offsetof(SetRiskLimit, category), detail::enumeration(bybit::category_table)},
    {"riskId", offsetof(SetRiskLimit, riskId), detail::integer()},
    {"riskLimitValue", offsetof(SetRiskLimit, riskLimitValue), detail::decimal()},
};
constexpr detail::ObjectTable set_risk_limit_table =
    detail::table_of<SetRiskLimit>("SetRiskLimit", set_risk_limit_fields);

constexpr detail::Field set_tp_sl_mode_request_fields[] = {
    {"category", offsetof(SetTpSlModeRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(SetTpSlModeRequest, symbol), detail::string(detail::Holder::required)},
    {"tpSlMode", offsetof(SetTpSlModeRequest, tpSlMode),
     detail::enumeration(tp_sl_mode_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_tp_sl_mode_request_table =
    detail::table_of<SetTpSlModeRequest>("SetTpSlModeRequest", set_tp_sl_mode_request_fields);

constexpr detail::Field set_tp_sl_mode_fields[] = {
    {"tpSlMode", offsetof(SetTpSlMode, tpSlMode), detail::enumeration(tp_sl_mode_table)},
};
constexpr detail::ObjectTable set_tp_sl_mode_table =
    detail::table_of<SetTpSlMode>("SetTpSlMode", set_tp_sl_mode_fields);

constexpr detail::Field switch_cross_isolated_margin_request_fields[] = {
    {"category", offsetof(SwitchCrossIsolatedMarginRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(SwitchCrossIsolatedMarginRequest, symbol), detail::string(detail::Holder::required)},
    {"tradeMode", offsetof(SwitchCrossIsolatedMarginRequest, tradeMode), detail::integer(detail::Holder::required)},
    {"buyLeverage", offsetof(SwitchCrossIsolatedMarginRequest, buyLeverage), detail::decimal(detail::Holder::required)},
    {"sellLeverage", offsetof(SwitchCrossIsolatedMarginRequest, sellLeverage),
     detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable switch_cross_isolated_margin_request_table =
    detail::table_of<SwitchCrossIsolatedMarginRequest>(
        "SwitchCrossIsolatedMarginRequest", switch_cross_isolated_margin_request_fields);

constexpr detail::Field switch_mode_request_fields[] = {
    {"category", offsetof(SwitchModeRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(SwitchModeRequest, symbol), detail::string(detail::Holder::optional)},
    {"coin", offsetof(SwitchModeRequest, coin), detail::string(detail::Holder::optional)},
    {"mode", offsetof(SwitchModeRequest, mode), detail::integer(detail::Holder::required)},
};
constexpr detail::ObjectTable switch_mode_request_table =
    detail::table_of<SwitchModeRequest>("SwitchModeRequest", switch_mode_request_fields);

constexpr detail::Field symbol_info_request_fields[] = {
    {"category", offsetof(SymbolInfoRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(SymbolInfoRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable symbol_info_request_table =
    detail::table_of<SymbolInfoRequest>("SymbolInfoRequest", symbol_info_request_fields);

constexpr detail::Field symbol_info_list_fields[] = {
    {"symbol", offsetof(SymbolInfoList, symbol), detail::string()},
    {"leverage", offsetof(SymbolInfoList, leverage), detail::decimal()},
    {"side", offsetof(SymbolInfoList, side), detail::enumeration(bybit::side_table)},
    {"positionIdx", offsetof(SymbolInfoList, positionIdx), detail::integer()},
};
constexpr detail::ObjectTable symbol_info_list_table =
    detail::table_of<SymbolInfoList>("SymbolInfoList", symbol_info_list_fields);

constexpr detail::ListTable list_of_symbol_info_list =
    detail::list_of<SymbolInfoList>(detail::object(symbol_info_list_table));

constexpr detail::Field symbol_info_fields[] = {
    {"category", offsetof(SymbolInfo, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(SymbolInfo, list), detail::list(list_of_symbol_info_list)},
};
constexpr detail::ObjectTable symbol_info_table = detail::table_of<SymbolInfo>("SymbolInfo", symbol_info_fields);

constexpr detail::Field set_trading_stop_request_fields[] = {
    {"category", offsetof(SetTradingStopRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(SetTradingStopRequest, symbol), detail::string(detail::Holder::required)},
    {"tpslMode", offsetof(SetTradingStopRequest, tpslMode),
     detail::enumeration(bybit::tpsl_mode_table, detail::Holder::required)},
    {"positionIdx", offsetof(SetTradingStopRequest, positionIdx), detail::integer(detail::Holder::required)},
    {"takeProfit", offsetof(SetTradingStopRequest, takeProfit), detail::decimal()},
    {"stopLoss", offsetof(SetTradingStopRequest, stopLoss), detail::decimal()},
    {"trailingStop", offsetof(SetTradingStopRequest, trailingStop), detail::decimal()},
    {"tpTriggerBy", offsetof(SetTradingStopRequest, tpTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"slTriggerBy", offsetof(SetTradingStopRequest, slTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"activePrice", offsetof(SetTradingStopRequest, activePrice), detail::decimal()},
    {"tpSize", offsetof(SetTradingStopRequest, tpSize), detail::decimal()},
    {"slSize", offsetof(SetTradingStopRequest, slSize), detail::decimal()},
    {"tpLimitPrice", offsetof(SetTradingStopRequest, tpLimitPrice), detail::decimal()},
    {"slLimitPrice", offsetof(SetTradingStopRequest, slLimitPrice), detail::decimal()},
    {"tpOrderType", offsetof(SetTradingStopRequest, tpOrderType), detail::enumeration(bybit::order_order_type_table)},
    {"slOrderType", offsetof(SetTradingStopRequest, slOrderType), detail::enumeration(bybit::order_order_type_table)},
};
constexpr detail::ObjectTable set_trading_stop_request_table =
    detail::table_of<SetTradingStopRequest>("SetTradingStopRequest", set_trading_stop_request_fields);

constexpr detail::Type add_or_reduce_margin_reply = detail::object(add_or_reduce_margin_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit add_or_reduce_margin_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation add_or_reduce_margin_operation{
    .id = "position.add_or_reduce_margin",
    .method = "POST",
    .path = "/v5/position/add-margin",
    .auth = detail::Auth::private_,
    .limits = add_or_reduce_margin_limits,
    .request = &add_or_reduce_margin_request_table,
    .reply = &add_or_reduce_margin_reply,
};

constexpr detail::Type closed_pnl_reply = detail::object(closed_pnl_table);
constexpr detail::Limit closed_pnl_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging closed_pnl_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation closed_pnl_operation{
    .id = "position.closed_pnl",
    .method = "GET",
    .path = "/v5/position/closed-pnl",
    .auth = detail::Auth::private_,
    .limits = closed_pnl_limits,
    .request = &closed_pnl_request_table,
    .reply = &closed_pnl_reply,
    .pages = &closed_pnl_pages,
};

constexpr detail::Limit confirm_new_risk_limit_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation confirm_new_risk_limit_operation{
    .id = "position.confirm_new_risk_limit",
    .method = "POST",
    .path = "/v5/position/confirm-pending-mmr",
    .auth = detail::Auth::private_,
    .limits = confirm_new_risk_limit_limits,
    .request = &confirm_new_risk_limit_request_table,
};

constexpr detail::Type get_closed_positions_reply = detail::object(get_closed_positions_table);
constexpr detail::Limit get_closed_positions_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging get_closed_positions_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation get_closed_positions_operation{
    .id = "position.get_closed_positions",
    .method = "GET",
    .path = "/v5/position/get-closed-positions",
    .auth = detail::Auth::private_,
    .limits = get_closed_positions_limits,
    .request = &closed_pnl_request_table,
    .reply = &get_closed_positions_reply,
    .pages = &get_closed_positions_pages,
};

constexpr detail::Type list_reply = detail::object(list_table);
constexpr detail::Limit list_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging list_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation list_operation{
    .id = "position.list",
    .method = "GET",
    .path = "/v5/position/list",
    .auth = detail::Auth::private_,
    .limits = list_limits,
    .request = &list_request_table,
    .reply = &list_reply,
    .pages = &list_pages,
};

constexpr detail::Type move_history_reply = detail::object(move_history_table);
constexpr detail::Limit move_history_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging move_history_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation move_history_operation{
    .id = "position.move_history",
    .method = "GET",
    .path = "/v5/position/move-history",
    .auth = detail::Auth::private_,
    .limits = move_history_limits,
    .request = &move_history_request_table,
    .reply = &move_history_reply,
    .pages = &move_history_pages,
};

constexpr detail::Type move_position_reply = detail::object(move_position_table);
constexpr detail::Limit move_position_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation move_position_operation{
    .id = "position.move_position",
    .method = "POST",
    .path = "/v5/position/move-positions",
    .auth = detail::Auth::private_,
    .limits = move_position_limits,
    .request = &move_position_request_table,
    .reply = &move_position_reply,
};

constexpr detail::Limit set_auto_add_margin_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_auto_add_margin_operation{
    .id = "position.set_auto_add_margin",
    .method = "POST",
    .path = "/v5/position/set-auto-add-margin",
    .auth = detail::Auth::private_,
    .limits = set_auto_add_margin_limits,
    .request = &set_auto_add_margin_request_table,
};

constexpr detail::Limit set_leverage_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_leverage_operation{
    .id = "position.set_leverage",
    .method = "POST",
    .path = "/v5/position/set-leverage",
    .auth = detail::Auth::private_,
    .limits = set_leverage_limits,
    .request = &set_leverage_request_table,
};

constexpr detail::Type set_risk_limit_reply = detail::object(set_risk_limit_table);
constexpr detail::Limit set_risk_limit_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation set_risk_limit_operation{
    .id = "position.set_risk_limit",
    .method = "POST",
    .path = "/v5/position/set-risk-limit",
    .auth = detail::Auth::private_,
    .limits = set_risk_limit_limits,
    .request = &set_risk_limit_request_table,
    .reply = &set_risk_limit_reply,
};

constexpr detail::Type set_tp_sl_mode_reply = detail::object(set_tp_sl_mode_table);
constexpr detail::Limit set_tp_sl_mode_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation set_tp_sl_mode_operation{
    .id = "position.set_tp_sl_mode",
    .method = "POST",
    .path = "/v5/position/set-tpsl-mode",
    .auth = detail::Auth::private_,
    .limits = set_tp_sl_mode_limits,
    .request = &set_tp_sl_mode_request_table,
    .reply = &set_tp_sl_mode_reply,
};

constexpr detail::Limit switch_cross_isolated_margin_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation switch_cross_isolated_margin_operation{
    .id = "position.switch_cross_isolated_margin",
    .method = "POST",
    .path = "/v5/position/switch-isolated",
    .auth = detail::Auth::private_,
    .limits = switch_cross_isolated_margin_limits,
    .request = &switch_cross_isolated_margin_request_table,
};

constexpr detail::Limit switch_mode_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation switch_mode_operation{
    .id = "position.switch_mode",
    .method = "POST",
    .path = "/v5/position/switch-mode",
    .auth = detail::Auth::private_,
    .limits = switch_mode_limits,
    .request = &switch_mode_request_table,
};

constexpr detail::Type symbol_info_reply = detail::object(symbol_info_table);
constexpr detail::Limit symbol_info_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation symbol_info_operation{
    .id = "position.symbol_info",
    .method = "GET",
    .path = "/v5/position/symbol-info",
    .auth = detail::Auth::private_,
    .limits = symbol_info_limits,
    .request = &symbol_info_request_table,
    .reply = &symbol_info_reply,
};

constexpr detail::Limit set_trading_stop_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_trading_stop_operation{
    .id = "position.set_trading_stop",
    .method = "POST",
    .path = "/v5/position/trading-stop",
    .auth = detail::Auth::private_,
    .limits = set_trading_stop_limits,
    .request = &set_trading_stop_request_table,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AddOrReduceMargin> Api::add_or_reduce_margin(AddOrReduceMarginRequest request) const {
    return {core_, add_or_reduce_margin_operation, &request};
}

PagedCall<ClosedPnl> Api::closed_pnl(ClosedPnlRequest request) const {
    return {core_, closed_pnl_operation, &request};
}

Call<Acknowledged> Api::confirm_new_risk_limit(ConfirmNewRiskLimitRequest request) const {
    return {core_, confirm_new_risk_limit_operation, &request};
}

PagedCall<GetClosedPositions> Api::get_closed_positions(ClosedPnlRequest request) const {
    return {core_, get_closed_positions_operation, &request};
}

PagedCall<List> Api::list(ListRequest request) const {
    return {core_, list_operation, &request};
}

PagedCall<MoveHistory> Api::move_history(MoveHistoryRequest request) const {
    return {core_, move_history_operation, &request};
}

Call<MovePosition> Api::move_position(MovePositionRequest request) const {
    return {core_, move_position_operation, &request};
}

Call<Acknowledged> Api::set_auto_add_margin(SetAutoAddMarginRequest request) const {
    return {core_, set_auto_add_margin_operation, &request};
}

Call<Acknowledged> Api::set_leverage(SetLeverageRequest request) const {
    return {core_, set_leverage_operation, &request};
}

Call<SetRiskLimit> Api::set_risk_limit(SetRiskLimitRequest request) const {
    return {core_, set_risk_limit_operation, &request};
}

Call<SetTpSlMode> Api::set_tp_sl_mode(SetTpSlModeRequest request) const {
    return {core_, set_tp_sl_mode_operation, &request};
}

Call<Acknowledged> Api::switch_cross_isolated_margin(SwitchCrossIsolatedMarginRequest request) const {
    return {core_, switch_cross_isolated_margin_operation, &request};
}

Call<Acknowledged> Api::switch_mode(SwitchModeRequest request) const {
    return {core_, switch_mode_operation, &request};
}

Call<SymbolInfo> Api::symbol_info(SymbolInfoRequest request) const {
    return {core_, symbol_info_operation, &request};
}

Call<Acknowledged> Api::set_trading_stop(SetTradingStopRequest request) const {
    return {core_, set_trading_stop_operation, &request};
}

const detail::EnumTable& exbind_table(PositionStatus) { return position_status_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(TpSlMode) { return tp_sl_mode_table; }
const detail::ObjectTable& exbind_table(const AddOrReduceMarginRequest*) { return add_or_reduce_margin_request_table; }
const detail::ObjectTable& exbind_table(const AddOrReduceMargin*) { return add_or_reduce_margin_table; }
const detail::ObjectTable& exbind_table(const ClosedPnlRequest*) { return closed_pnl_request_table; }
const detail::ObjectTable& exbind_table(const ClosedPnlList*) { return closed_pnl_list_table; }
const detail::ObjectTable& exbind_table(const ClosedPnl*) { return closed_pnl_table; }
const detail::ObjectTable& exbind_table(const ConfirmNewRiskLimitRequest*) {
    return confirm_new_risk_limit_request_table;
}
const detail::ObjectTable& exbind_table(const GetClosedPositionsList*) { return get_closed_positions_list_table; }
const detail::ObjectTable& exbind_table(const GetClosedPositions*) { return get_closed_positions_table; }
const detail::ObjectTable& exbind_table(const ListRequest*) { return list_request_table; }
const detail::ObjectTable& exbind_table(const ListList*) { return list_list_table; }
const detail::ObjectTable& exbind_table(const List*) { return list_table; }
const detail::ObjectTable& exbind_table(const MoveHistoryRequest*) { return move_history_request_table; }
const detail::ObjectTable& exbind_table(const MoveHistoryList*) { return move_history_list_table; }
const detail::ObjectTable& exbind_table(const MoveHistory*) { return move_history_table; }
const detail::ObjectTable& exbind_table(const MovePositionRequestList*) { return move_position_request_list_table; }
const detail::ObjectTable& exbind_table(const MovePositionRequest*) { return move_position_request_table; }
const detail::ObjectTable& exbind_table(const MovePosition*) { return move_position_table; }
const detail::ObjectTable& exbind_table(const SetAutoAddMarginRequest*) { return set_auto_add_margin_request_table; }
const detail::ObjectTable& exbind_table(const SetLeverageRequest*) { return set_leverage_request_table; }
const detail::ObjectTable& exbind_table(const SetRiskLimitRequest*) { return set_risk_limit_request_table; }
const detail::ObjectTable& exbind_table(const SetRiskLimit*) { return set_risk_limit_table; }
const detail::ObjectTable& exbind_table(const SetTpSlModeRequest*) { return set_tp_sl_mode_request_table; }
const detail::ObjectTable& exbind_table(const SetTpSlMode*) { return set_tp_sl_mode_table; }
const detail::ObjectTable& exbind_table(const SwitchCrossIsolatedMarginRequest*) {
    return switch_cross_isolated_margin_request_table;
}
const detail::ObjectTable& exbind_table(const SwitchModeRequest*) { return switch_mode_request_table; }
const detail::ObjectTable& exbind_table(const SymbolInfoRequest*) { return symbol_info_request_table; }
const detail::ObjectTable& exbind_table(const SymbolInfoList*) { return symbol_info_list_table; }
const detail::ObjectTable& exbind_table(const SymbolInfo*) { return symbol_info_table; }
const detail::ObjectTable& exbind_table(const SetTradingStopRequest*) { return set_trading_stop_request_table; }

}  // namespace exbind::bybit::position
