// Generated from specs/okx/account.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable account_state_table;
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable auto_lend_status_table;
extern const detail::EnumTable col_res_table;
extern const detail::EnumTable copytrading_type_table;
extern const detail::EnumTable ct_type_table;
extern const detail::EnumTable delta_neutral_status_table;
extern const detail::EnumTable direction_table;
extern const detail::EnumTable exec_type_table;
extern const detail::EnumTable from_table;
extern const detail::EnumTable frp_type_table;
extern const detail::EnumTable inst_category_table;
extern const detail::EnumTable inst_type_table;
extern const detail::EnumTable mgn_mode_table;
extern const detail::EnumTable open_type_table;
extern const detail::EnumTable opt_type_table;
extern const detail::EnumTable outcome_table;
extern const detail::EnumTable pos_side_table;
extern const detail::EnumTable rfq_state_table;
extern const detail::EnumTable role_type_table;
extern const detail::EnumTable rule_type_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stgy_type_table;
extern const detail::EnumTable stp_mode_table;
extern const detail::EnumTable td_mode_table;
extern const detail::EnumTable to_table;
extern const detail::EnumTable trigger_px_type_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view acct_lv_values[] = {"1", "2", "3", "4"};
constexpr detail::EnumTable acct_lv_table{"AcctLv", acct_lv_values};

constexpr std::string_view risk_offset_type_values[] = {"1", "2", "3", "4"};
constexpr detail::EnumTable risk_offset_type_table{"RiskOffsetType", risk_offset_type_values};

constexpr std::string_view cur_acct_lv_values[] = {"1", "2", "3", "4"};
constexpr detail::EnumTable cur_acct_lv_table{"CurAcctLv", cur_acct_lv_values};

constexpr std::string_view preset_account_mode_switch_acct_lv_values[] = {"2", "3", "4"};
constexpr detail::EnumTable preset_account_mode_switch_acct_lv_table{
    "PresetAccountModeSwitchAcctLv",
    preset_account_mode_switch_acct_lv_values,
};

constexpr std::string_view preset_account_mode_switch_risk_offset_type_values[] = {"1", "2", "3", "4"};
constexpr detail::EnumTable preset_account_mode_switch_risk_offset_type_table{
    "PresetAccountModeSwitchRiskOffsetType",
    preset_account_mode_switch_risk_offset_type_values,
};

constexpr std::string_view type_values[] = {
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "22", "24", "26", "27", "28",
    "29", "30", "32", "33", "34", "250", "251",
};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view sub_type_values[] = {
    "1", "2", "3", "4", "5", "6", "9", "11", "12", "14", "160", "161", "162", "114", "115", "118", "119", "100", "101",
    "102", "103", "104", "105", "106", "107", "108", "110", "111", "125", "126", "127", "128", "131", "132", "170",
    "171", "172", "112", "113", "117", "173", "174", "200", "201", "202", "203", "204", "205", "206", "207", "208",
    "209", "210", "211", "212", "213", "220", "221", "16", "17", "224", "225", "236", "237", "250", "251", "280", "281",
    "282", "283", "270", "271", "272", "273", "274", "275", "284", "285", "286", "287", "290", "293", "294", "295",
    "296", "297", "298", "299", "306", "307", "308", "309", "312", "318", "319", "320", "321", "324", "325", "326",
    "327", "328", "329", "332", "333", "334", "355", "376", "377", "381", "372", "373", "374", "375", "384", "392",
    "395", "396",
};
constexpr detail::EnumTable sub_type_table{"SubType", sub_type_values};

constexpr std::string_view quarter_values[] = {"Q1", "Q2", "Q3", "Q4"};
constexpr detail::EnumTable quarter_table{"Quarter", quarter_values};

constexpr std::string_view config_acct_lv_values[] = {"1", "2", "3", "4"};
constexpr detail::EnumTable config_acct_lv_table{"ConfigAcctLv", config_acct_lv_values};

constexpr std::string_view pos_mode_values[] = {"long_short_mode", "net_mode"};
constexpr detail::EnumTable pos_mode_table{"PosMode", pos_mode_values};

constexpr std::string_view greeks_type_values[] = {"BS", "PA", "CASH"};
constexpr detail::EnumTable greeks_type_table{"GreeksType", greeks_type_values};

constexpr std::string_view fee_type_values[] = {"0", "1"};
constexpr detail::EnumTable fee_type_table{"FeeType", fee_type_values};

constexpr std::string_view ct_iso_mode_values[] = {"automatic", "autonomy"};
constexpr detail::EnumTable ct_iso_mode_table{"CtIsoMode", ct_iso_mode_values};

constexpr std::string_view mgn_iso_mode_values[] = {"auto_transfers_ccy", "automatic", "quick_margin"};
constexpr detail::EnumTable mgn_iso_mode_table{"MgnIsoMode", mgn_iso_mode_values};

constexpr std::string_view spot_offset_type_values[] = {"1", "2", "3"};
constexpr detail::EnumTable spot_offset_type_table{"SpotOffsetType", spot_offset_type_values};

constexpr std::string_view spot_role_type_values[] = {"0", "1", "2"};
constexpr detail::EnumTable spot_role_type_table{"SpotRoleType", spot_role_type_values};

constexpr std::string_view kyc_lv_values[] = {"0", "1", "2", "3"};
constexpr detail::EnumTable kyc_lv_table{"KycLv", kyc_lv_values};

constexpr std::string_view liquidation_gear_values[] = {"3", "-1", "0"};
constexpr detail::EnumTable liquidation_gear_table{"LiquidationGear", liquidation_gear_values};

constexpr std::string_view adjust_demo_account_balance_type_values[] = {"increase", "reduce"};
constexpr detail::EnumTable adjust_demo_account_balance_type_table{
    "AdjustDemoAccountBalanceType",
    adjust_demo_account_balance_type_values,
};

constexpr std::string_view elp_values[] = {"0", "1", "2"};
constexpr detail::EnumTable elp_table{"Elp", elp_values};

constexpr std::string_view move_positions_history_state_values[] = {"filled", "pending"};
constexpr detail::EnumTable move_positions_history_state_table{
    "MovePositionsHistoryState",
    move_positions_history_state_values,
};

constexpr std::string_view vol_shock_values[] = {"down", "unchange", "up"};
constexpr detail::EnumTable vol_shock_table{"VolShock", vol_shock_values};

constexpr std::string_view pos_type_values[] = {"1", "2", "3", "4", "5", "6", "7"};
constexpr detail::EnumTable pos_type_table{"PosType", pos_type_values};

constexpr std::string_view positions_history_type2_values[] = {"1", "2", "3", "4", "5"};
constexpr detail::EnumTable positions_history_type2_table{"PositionsHistoryType2", positions_history_type2_values};

constexpr std::string_view precheck_set_delta_neutral_type_values[] = {
    "spot_mode", "futures_mode", "isolated_margin", "isolated_contract", "positions_options", "isolated_pending_orders",
    "pending_orders_options", "trading_bot", "repay_borrowings", "loan", "delta_risk", "collateral_all",
    "risk_unit_type",
};
constexpr detail::EnumTable precheck_set_delta_neutral_type_table{
    "PrecheckSetDeltaNeutralType",
    precheck_set_delta_neutral_type_values,
};

constexpr std::string_view set_account_mode_acct_lv_values[] = {"1", "2", "3", "4"};
constexpr detail::EnumTable set_account_mode_acct_lv_table{"SetAccountModeAcctLv", set_account_mode_acct_lv_values};

constexpr std::string_view precheck_account_mode_switch_cur_acct_lv_values[] = {"1", "2", "3", "4"};
constexpr detail::EnumTable precheck_account_mode_switch_cur_acct_lv_table{
    "PrecheckAccountModeSwitchCurAcctLv",
    precheck_account_mode_switch_cur_acct_lv_values,
};

constexpr std::string_view precheck_account_mode_switch_type_values[] = {
    "asset_validation", "pending_orders", "pending_algos", "isolated_margin", "isolated_contract",
    "contract_long_short", "cross_margin", "cross_option_buyer", "isolated_option", "growth_fund", "all_positions",
    "spot_lead_copy_only_simple_single", "stop_spot_custom", "stop_futures_custom", "lead_portfolio",
    "futures_smart_sync", "vip_fixed_loan", "repay_borrowings", "compliance_restriction", "compliance_kyc2",
};
constexpr detail::EnumTable precheck_account_mode_switch_type_table{
    "PrecheckAccountModeSwitchType",
    precheck_account_mode_switch_type_values,
};

constexpr std::string_view earn_type_values[] = {"0", "1"};
constexpr detail::EnumTable earn_type_table{"EarnType", earn_type_values};

constexpr std::string_view action_values[] = {"turn_on", "turn_off", "amend"};
constexpr detail::EnumTable action_table{"Action", action_values};

constexpr std::string_view set_collateral_assets_type_values[] = {"all", "custom"};
constexpr detail::EnumTable set_collateral_assets_type_table{
    "SetCollateralAssetsType",
    set_collateral_assets_type_values,
};

constexpr std::string_view iso_mode_values[] = {"auto_transfers_ccy", "automatic"};
constexpr detail::EnumTable iso_mode_table{"IsoMode", iso_mode_values};

constexpr std::string_view set_isolated_mode_type_values[] = {"MARGIN", "CONTRACTS"};
constexpr detail::EnumTable set_isolated_mode_type_table{"SetIsolatedModeType", set_isolated_mode_type_values};

constexpr std::string_view set_trading_config_stgy_type_values[] = {"0", "1"};
constexpr detail::EnumTable set_trading_config_stgy_type_table{
    "SetTradingConfigStgyType",
    set_trading_config_stgy_type_values,
};

constexpr std::string_view spot_borrow_repay_history_type_values[] = {
    "auto_borrow", "auto_repay", "manual_borrow", "manual_repay",
};
constexpr detail::EnumTable spot_borrow_repay_history_type_table{
    "SpotBorrowRepayHistoryType",
    spot_borrow_repay_history_type_values,
};

constexpr std::string_view spot_manual_borrow_repay_side_values[] = {"borrow", "repay"};
constexpr detail::EnumTable spot_manual_borrow_repay_side_table{
    "SpotManualBorrowRepaySide",
    spot_manual_borrow_repay_side_values,
};

constexpr detail::Field preset_account_mode_switch_request_fields[] = {
    {"acctLv", offsetof(PresetAccountModeSwitchRequest, acctLv),
     detail::enumeration(acct_lv_table, detail::Holder::required)},
    {"lever", offsetof(PresetAccountModeSwitchRequest, lever), detail::decimal()},
    {"riskOffsetType", offsetof(PresetAccountModeSwitchRequest, riskOffsetType),
     detail::enumeration(risk_offset_type_table)},
};
constexpr detail::ObjectTable preset_account_mode_switch_request_table =
    detail::table_of<PresetAccountModeSwitchRequest>(
        "PresetAccountModeSwitchRequest", preset_account_mode_switch_request_fields);

constexpr detail::Field preset_account_mode_switch_fields[] = {
    {"curAcctLv", offsetof(PresetAccountModeSwitch, curAcctLv), detail::enumeration(cur_acct_lv_table)},
    {"acctLv", offsetof(PresetAccountModeSwitch, acctLv),
     detail::enumeration(preset_account_mode_switch_acct_lv_table)},
    {"lever", offsetof(PresetAccountModeSwitch, lever), detail::decimal()},
    {"riskOffsetType", offsetof(PresetAccountModeSwitch, riskOffsetType),
     detail::enumeration(preset_account_mode_switch_risk_offset_type_table)},
};
constexpr detail::ObjectTable preset_account_mode_switch_table =
    detail::table_of<PresetAccountModeSwitch>("PresetAccountModeSwitch", preset_account_mode_switch_fields);

constexpr detail::Field account_position_risk_request_fields[] = {
    {"instType", offsetof(AccountPositionRiskRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
};
constexpr detail::ObjectTable account_position_risk_request_table =
    detail::table_of<AccountPositionRiskRequest>("AccountPositionRiskRequest", account_position_risk_request_fields);

constexpr detail::Field account_position_risk_bal_data_fields[] = {
    {"ccy", offsetof(AccountPositionRiskBalData, ccy), detail::string()},
    {"eq", offsetof(AccountPositionRiskBalData, eq), detail::decimal()},
    {"disEq", offsetof(AccountPositionRiskBalData, disEq), detail::decimal()},
};
constexpr detail::ObjectTable account_position_risk_bal_data_table =
    detail::table_of<AccountPositionRiskBalData>("AccountPositionRiskBalData", account_position_risk_bal_data_fields);

constexpr detail::Field account_position_risk_pos_data_fields[] = {
    {"instType", offsetof(AccountPositionRiskPosData, instType), detail::enumeration(okx::inst_type_table)},
    {"mgnMode", offsetof(AccountPositionRiskPosData, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"posId", offsetof(AccountPositionRiskPosData, posId), detail::string()},
    {"instId", offsetof(AccountPositionRiskPosData, instId), detail::string()},
    {"pos", offsetof(AccountPositionRiskPosData, pos), detail::decimal()},
    {"baseBal", offsetof(AccountPositionRiskPosData, baseBal), detail::decimal()},
    {"quoteBal", offsetof(AccountPositionRiskPosData, quoteBal), detail::decimal()},
    {"posSide", offsetof(AccountPositionRiskPosData, posSide), detail::enumeration(okx::pos_side_table)},
    {"posCcy", offsetof(AccountPositionRiskPosData, posCcy), detail::string()},
    {"ccy", offsetof(AccountPositionRiskPosData, ccy), detail::string()},
    {"notionalCcy", offsetof(AccountPositionRiskPosData, notionalCcy), detail::string()},
    {"notionalUsd", offsetof(AccountPositionRiskPosData, notionalUsd), detail::decimal()},
};
constexpr detail::ObjectTable account_position_risk_pos_data_table =
    detail::table_of<AccountPositionRiskPosData>("AccountPositionRiskPosData", account_position_risk_pos_data_fields);

constexpr detail::ListTable list_of_account_position_risk_bal_data =
    detail::list_of<AccountPositionRiskBalData>(detail::object(account_position_risk_bal_data_table));
constexpr detail::ListTable list_of_account_position_risk_pos_data =
    detail::list_of<AccountPositionRiskPosData>(detail::object(account_position_risk_pos_data_table));

constexpr detail::Field account_position_risk_fields[] = {
    {"ts", offsetof(AccountPositionRisk, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"adjEq", offsetof(AccountPositionRisk, adjEq), detail::decimal()},
    {"balData", offsetof(AccountPositionRisk, balData), detail::list(list_of_account_position_risk_bal_data)},
    {"posData", offsetof(AccountPositionRisk, posData), detail::list(list_of_account_position_risk_pos_data)},
};
constexpr detail::ObjectTable account_position_risk_table =
    detail::table_of<AccountPositionRisk>("AccountPositionRisk", account_position_risk_fields);

constexpr detail::Field activate_option_fields[] = {
    {"ts", offsetof(ActivateOption, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable activate_option_table =
    detail::table_of<ActivateOption>("ActivateOption", activate_option_fields);

constexpr detail::Field adjust_leverage_info_request_fields[] = {
    {"instType", offsetof(AdjustLeverageInfoRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"mgnMode", offsetof(AdjustLeverageInfoRequest, mgnMode),
     detail::enumeration(okx::mgn_mode_table, detail::Holder::required), detail::In::query},
    {"lever", offsetof(AdjustLeverageInfoRequest, lever), detail::decimal(detail::Holder::required), detail::In::query},
    {"instId", offsetof(AdjustLeverageInfoRequest, instId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"ccy", offsetof(AdjustLeverageInfoRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"posSide", offsetof(AdjustLeverageInfoRequest, posSide), detail::enumeration(okx::pos_side_table),
     detail::In::query},
};
constexpr detail::ObjectTable adjust_leverage_info_request_table =
    detail::table_of<AdjustLeverageInfoRequest>("AdjustLeverageInfoRequest", adjust_leverage_info_request_fields);

constexpr detail::Field adjust_leverage_info_fields[] = {
    {"estAvailQuoteTrans", offsetof(AdjustLeverageInfo, estAvailQuoteTrans), detail::decimal()},
    {"estAvailTrans", offsetof(AdjustLeverageInfo, estAvailTrans), detail::decimal()},
    {"estLiqPx", offsetof(AdjustLeverageInfo, estLiqPx), detail::decimal()},
    {"estMgn", offsetof(AdjustLeverageInfo, estMgn), detail::decimal()},
    {"estQuoteMgn", offsetof(AdjustLeverageInfo, estQuoteMgn), detail::decimal()},
    {"estMaxAmt", offsetof(AdjustLeverageInfo, estMaxAmt), detail::decimal()},
    {"estQuoteMaxAmt", offsetof(AdjustLeverageInfo, estQuoteMaxAmt), detail::decimal()},
    {"existOrd", offsetof(AdjustLeverageInfo, existOrd), detail::boolean()},
    {"maxLever", offsetof(AdjustLeverageInfo, maxLever), detail::decimal()},
    {"minLever", offsetof(AdjustLeverageInfo, minLever), detail::decimal()},
};
constexpr detail::ObjectTable adjust_leverage_info_table =
    detail::table_of<AdjustLeverageInfo>("AdjustLeverageInfo", adjust_leverage_info_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field balance_request_fields[] = {
    {"ccy", offsetof(BalanceRequest, ccy), detail::list(list_of_string), detail::In::query},
};
constexpr detail::Bounds balance_request_bounds[] = {{.field = 0, .maximum = "20"}};
constexpr detail::ObjectTable balance_request_table =
    detail::table_of<BalanceRequest>("BalanceRequest", balance_request_fields, false, balance_request_bounds);

constexpr detail::Field balance_details_fields[] = {
    {"ccy", offsetof(BalanceDetails, ccy), detail::string()},
    {"eq", offsetof(BalanceDetails, eq), detail::decimal()},
    {"cashBal", offsetof(BalanceDetails, cashBal), detail::decimal()},
    {"uTime", offsetof(BalanceDetails, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"isoEq", offsetof(BalanceDetails, isoEq), detail::decimal()},
    {"availEq", offsetof(BalanceDetails, availEq), detail::decimal()},
    {"disEq", offsetof(BalanceDetails, disEq), detail::decimal()},
    {"fixedBal", offsetof(BalanceDetails, fixedBal), detail::decimal()},
    {"availBal", offsetof(BalanceDetails, availBal), detail::decimal()},
    {"frozenBal", offsetof(BalanceDetails, frozenBal), detail::decimal()},
    {"ordFrozen", offsetof(BalanceDetails, ordFrozen), detail::decimal()},
    {"liab", offsetof(BalanceDetails, liab), detail::decimal()},
    {"upl", offsetof(BalanceDetails, upl), detail::decimal()},
    {"uplLiab", offsetof(BalanceDetails, uplLiab), detail::decimal()},
    {"crossLiab", offsetof(BalanceDetails, crossLiab), detail::decimal()},
    {"rewardBal", offsetof(BalanceDetails, rewardBal), detail::decimal()},
    {"isoLiab", offsetof(BalanceDetails, isoLiab), detail::decimal()},
    {"mgnRatio", offsetof(BalanceDetails, mgnRatio), detail::decimal()},
    {"imr", offsetof(BalanceDetails, imr), detail::decimal()},
    {"mmr", offsetof(BalanceDetails, mmr), detail::decimal()},
    {"interest", offsetof(BalanceDetails, interest), detail::decimal()},
    {"twap", offsetof(BalanceDetails, twap), detail::decimal()},
    {"frpType", offsetof(BalanceDetails, frpType), detail::enumeration(okx::frp_type_table)},
    {"maxLoan", offsetof(BalanceDetails, maxLoan), detail::decimal()},
    {"eqUsd", offsetof(BalanceDetails, eqUsd), detail::decimal()},
    {"borrowFroz", offsetof(BalanceDetails, borrowFroz), detail::decimal()},
    {"notionalLever", offsetof(BalanceDetails, notionalLever), detail::decimal()},
    {"stgyEq", offsetof(BalanceDetails, stgyEq), detail::decimal()},
    {"isoUpl", offsetof(BalanceDetails, isoUpl), detail::decimal()},
    {"spotInUseAmt", offsetof(BalanceDetails, spotInUseAmt), detail::decimal()},
    {"clSpotInUseAmt", offsetof(BalanceDetails, clSpotInUseAmt), detail::decimal()},
    {"maxSpotInUse", offsetof(BalanceDetails, maxSpotInUse), detail::decimal()},
    {"spotIsoBal", offsetof(BalanceDetails, spotIsoBal), detail::decimal()},
    {"smtSyncEq", offsetof(BalanceDetails, smtSyncEq), detail::decimal()},
    {"spotCopyTradingEq", offsetof(BalanceDetails, spotCopyTradingEq), detail::decimal()},
    {"spotBal", offsetof(BalanceDetails, spotBal), detail::decimal()},
    {"openAvgPx", offsetof(BalanceDetails, openAvgPx), detail::decimal()},
    {"accAvgPx", offsetof(BalanceDetails, accAvgPx), detail::decimal()},
    {"spotUpl", offsetof(BalanceDetails, spotUpl), detail::decimal()},
    {"spotUplRatio", offsetof(BalanceDetails, spotUplRatio), detail::decimal()},
    {"totalPnl", offsetof(BalanceDetails, totalPnl), detail::decimal()},
    {"totalPnlRatio", offsetof(BalanceDetails, totalPnlRatio), detail::decimal()},
    {"colRes", offsetof(BalanceDetails, colRes), detail::enumeration(okx::col_res_table)},
    {"colBorrAutoConversion", offsetof(BalanceDetails, colBorrAutoConversion), detail::decimal()},
    {"collateralRestrict", offsetof(BalanceDetails, collateralRestrict), detail::boolean()},
    {"collateralEnabled", offsetof(BalanceDetails, collateralEnabled), detail::boolean()},
    {"autoLendStatus", offsetof(BalanceDetails, autoLendStatus), detail::enumeration(okx::auto_lend_status_table)},
    {"autoLendMtAmt", offsetof(BalanceDetails, autoLendMtAmt), detail::decimal()},
};
constexpr detail::ObjectTable balance_details_table =
    detail::table_of<BalanceDetails>("BalanceDetails", balance_details_fields);

constexpr detail::ListTable list_of_balance_details =
    detail::list_of<BalanceDetails>(detail::object(balance_details_table));

constexpr detail::Field balance_fields[] = {
    {"uTime", offsetof(Balance, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"totalEq", offsetof(Balance, totalEq), detail::decimal()},
    {"isoEq", offsetof(Balance, isoEq), detail::decimal()},
    {"adjEq", offsetof(Balance, adjEq), detail::decimal()},
    {"availEq", offsetof(Balance, availEq), detail::decimal()},
    {"ordFroz", offsetof(Balance, ordFroz), detail::decimal()},
    {"imr", offsetof(Balance, imr), detail::decimal()},
    {"mmr", offsetof(Balance, mmr), detail::decimal()},
    {"borrowFroz", offsetof(Balance, borrowFroz), detail::decimal()},
    {"mgnRatio", offsetof(Balance, mgnRatio), detail::decimal()},
    {"notionalUsd", offsetof(Balance, notionalUsd), detail::decimal()},
    {"notionalUsdForBorrow", offsetof(Balance, notionalUsdForBorrow), detail::decimal()},
    {"notionalUsdForSwap", offsetof(Balance, notionalUsdForSwap), detail::decimal()},
    {"notionalUsdForFutures", offsetof(Balance, notionalUsdForFutures), detail::decimal()},
    {"notionalUsdForOption", offsetof(Balance, notionalUsdForOption), detail::decimal()},
    {"upl", offsetof(Balance, upl), detail::decimal()},
    {"delta", offsetof(Balance, delta), detail::decimal()},
    {"deltaLever", offsetof(Balance, deltaLever), detail::decimal()},
    {"deltaNeutralStatus", offsetof(Balance, deltaNeutralStatus), detail::enumeration(okx::delta_neutral_status_table)},
    {"details", offsetof(Balance, details), detail::list(list_of_balance_details)},
};
constexpr detail::ObjectTable balance_table = detail::table_of<Balance>("Balance", balance_fields);

constexpr detail::Field bills_request_fields[] = {
    {"instType", offsetof(BillsRequest, instType), detail::enumeration(okx::inst_type_table), detail::In::query},
    {"instId", offsetof(BillsRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"ccy", offsetof(BillsRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"mgnMode", offsetof(BillsRequest, mgnMode), detail::enumeration(okx::mgn_mode_table), detail::In::query},
    {"ctType", offsetof(BillsRequest, ctType), detail::enumeration(okx::ct_type_table), detail::In::query},
    {"type", offsetof(BillsRequest, type), detail::enumeration(type_table), detail::In::query},
    {"subType", offsetof(BillsRequest, subType), detail::enumeration(sub_type_table), detail::In::query},
    {"after", offsetof(BillsRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(BillsRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"begin", offsetof(BillsRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"end", offsetof(BillsRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(BillsRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds bills_request_bounds[] = {{.field = 11, .maximum = "100"}};
constexpr detail::ObjectTable bills_request_table =
    detail::table_of<BillsRequest>("BillsRequest", bills_request_fields, false, bills_request_bounds);

constexpr detail::Field bills_fields[] = {
    {"instType", offsetof(Bills, instType), detail::enumeration(okx::inst_type_table)},
    {"billId", offsetof(Bills, billId), detail::string()},
    {"type", offsetof(Bills, type), detail::enumeration(type_table)},
    {"subType", offsetof(Bills, subType), detail::enumeration(sub_type_table)},
    {"ts", offsetof(Bills, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"balChg", offsetof(Bills, balChg), detail::decimal()},
    {"posBalChg", offsetof(Bills, posBalChg), detail::decimal()},
    {"bal", offsetof(Bills, bal), detail::decimal()},
    {"posBal", offsetof(Bills, posBal), detail::decimal()},
    {"sz", offsetof(Bills, sz), detail::decimal()},
    {"px", offsetof(Bills, px), detail::decimal()},
    {"ccy", offsetof(Bills, ccy), detail::string()},
    {"pnl", offsetof(Bills, pnl), detail::decimal()},
    {"fee", offsetof(Bills, fee), detail::decimal()},
    {"earnAmt", offsetof(Bills, earnAmt), detail::decimal()},
    {"earnApr", offsetof(Bills, earnApr), detail::decimal()},
    {"mgnMode", offsetof(Bills, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"instId", offsetof(Bills, instId), detail::string()},
    {"ordId", offsetof(Bills, ordId), detail::string()},
    {"execType", offsetof(Bills, execType), detail::enumeration(okx::exec_type_table)},
    {"from", offsetof(Bills, from), detail::enumeration(okx::from_table)},
    {"to", offsetof(Bills, to), detail::enumeration(okx::to_table)},
    {"notes", offsetof(Bills, notes), detail::string()},
    {"interest", offsetof(Bills, interest), detail::decimal()},
    {"tag", offsetof(Bills, tag), detail::string()},
    {"fillTime", offsetof(Bills, fillTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"tradeId", offsetof(Bills, tradeId), detail::string()},
    {"clOrdId", offsetof(Bills, clOrdId), detail::string()},
    {"fillIdxPx", offsetof(Bills, fillIdxPx), detail::decimal()},
    {"fillMarkPx", offsetof(Bills, fillMarkPx), detail::decimal()},
    {"fillPxVol", offsetof(Bills, fillPxVol), detail::decimal()},
    {"fillPxUsd", offsetof(Bills, fillPxUsd), detail::decimal()},
    {"fillMarkVol", offsetof(Bills, fillMarkVol), detail::decimal()},
    {"fillFwdPx", offsetof(Bills, fillFwdPx), detail::decimal()},
};
constexpr detail::ObjectTable bills_table = detail::table_of<Bills>("Bills", bills_fields);

constexpr detail::Field bills_history_archive_request_fields[] = {
    {"year", offsetof(BillsHistoryArchiveRequest, year), detail::decimal(detail::Holder::required), detail::In::query},
    {"quarter", offsetof(BillsHistoryArchiveRequest, quarter),
     detail::enumeration(quarter_table, detail::Holder::required), detail::In::query},
    {"type", offsetof(BillsHistoryArchiveRequest, type), detail::list(list_of_string), detail::In::query},
};
constexpr detail::ObjectTable bills_history_archive_request_table =
    detail::table_of<BillsHistoryArchiveRequest>("BillsHistoryArchiveRequest", bills_history_archive_request_fields);

constexpr detail::Field bills_history_archive_fields[] = {
    {"fileHref", offsetof(BillsHistoryArchive, fileHref), detail::string()},
    {"ts", offsetof(BillsHistoryArchive, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"state", offsetof(BillsHistoryArchive, state), detail::string()},
};
constexpr detail::ObjectTable bills_history_archive_table =
    detail::table_of<BillsHistoryArchive>("BillsHistoryArchive", bills_history_archive_fields);

constexpr detail::Field request_bills_history_archive_request_fields[] = {
    {"year", offsetof(RequestBillsHistoryArchiveRequest, year), detail::decimal(detail::Holder::required)},
    {"quarter", offsetof(RequestBillsHistoryArchiveRequest, quarter),
     detail::enumeration(quarter_table, detail::Holder::required)},
    {"type", offsetof(RequestBillsHistoryArchiveRequest, type), detail::joined_list(list_of_string)},
};
constexpr detail::ObjectTable request_bills_history_archive_request_table =
    detail::table_of<RequestBillsHistoryArchiveRequest>(
        "RequestBillsHistoryArchiveRequest", request_bills_history_archive_request_fields);

constexpr detail::Field request_bills_history_archive_fields[] = {
    {"result", offsetof(RequestBillsHistoryArchive, result),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"ts", offsetof(RequestBillsHistoryArchive, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable request_bills_history_archive_table =
    detail::table_of<RequestBillsHistoryArchive>("RequestBillsHistoryArchive", request_bills_history_archive_fields);

constexpr detail::Field collateral_assets_request_fields[] = {
    {"ccy", offsetof(CollateralAssetsRequest, ccy), detail::list(list_of_string), detail::In::query},
    {"collateralEnabled", offsetof(CollateralAssetsRequest, collateralEnabled), detail::boolean(), detail::In::query},
};
constexpr detail::Bounds collateral_assets_request_bounds[] = {{.field = 0, .maximum = "20"}};
constexpr detail::ObjectTable collateral_assets_request_table =
    detail::table_of<CollateralAssetsRequest>(
        "CollateralAssetsRequest", collateral_assets_request_fields, false, collateral_assets_request_bounds);

constexpr detail::Field collateral_assets_fields[] = {
    {"ccy", offsetof(CollateralAssets, ccy), detail::string()},
    {"collateralEnabled", offsetof(CollateralAssets, collateralEnabled), detail::boolean()},
};
constexpr detail::ObjectTable collateral_assets_table =
    detail::table_of<CollateralAssets>("CollateralAssets", collateral_assets_fields);

constexpr detail::Field config_fields[] = {
    {"uid", offsetof(Config, uid), detail::string()},
    {"mainUid", offsetof(Config, mainUid), detail::string()},
    {"acctLv", offsetof(Config, acctLv), detail::enumeration(config_acct_lv_table)},
    {"acctStpMode", offsetof(Config, acctStpMode), detail::enumeration(okx::stp_mode_table)},
    {"posMode", offsetof(Config, posMode), detail::enumeration(pos_mode_table)},
    {"autoLoan", offsetof(Config, autoLoan), detail::boolean()},
    {"greeksType", offsetof(Config, greeksType), detail::enumeration(greeks_type_table)},
    {"feeType", offsetof(Config, feeType), detail::enumeration(fee_type_table)},
    {"level", offsetof(Config, level), detail::string()},
    {"levelTmp", offsetof(Config, levelTmp), detail::string()},
    {"ctIsoMode", offsetof(Config, ctIsoMode), detail::enumeration(ct_iso_mode_table)},
    {"mgnIsoMode", offsetof(Config, mgnIsoMode), detail::enumeration(mgn_iso_mode_table)},
    {"spotOffsetType", offsetof(Config, spotOffsetType), detail::enumeration(spot_offset_type_table)},
    {"stgyType", offsetof(Config, stgyType), detail::enumeration(okx::stgy_type_table)},
    {"roleType", offsetof(Config, roleType), detail::enumeration(okx::role_type_table)},
    {"traderInsts", offsetof(Config, traderInsts), detail::list(list_of_string)},
    {"spotRoleType", offsetof(Config, spotRoleType), detail::enumeration(spot_role_type_table)},
    {"spotTraderInsts", offsetof(Config, spotTraderInsts), detail::list(list_of_string)},
    {"opAuth", offsetof(Config, opAuth), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"kycLv", offsetof(Config, kycLv), detail::enumeration(kyc_lv_table)},
    {"label", offsetof(Config, label), detail::string()},
    {"ip", offsetof(Config, ip), detail::joined_list(list_of_string)},
    {"perm", offsetof(Config, perm), detail::string()},
    {"liquidationGear", offsetof(Config, liquidationGear), detail::enumeration(liquidation_gear_table)},
    {"enableSpotBorrow", offsetof(Config, enableSpotBorrow), detail::boolean()},
    {"spotBorrowAutoRepay", offsetof(Config, spotBorrowAutoRepay), detail::boolean()},
    {"type", offsetof(Config, type), detail::enumeration(okx::account_type_table)},
    {"settleCcy", offsetof(Config, settleCcy), detail::string()},
    {"settleCcyList", offsetof(Config, settleCcyList), detail::list(list_of_string)},
};
constexpr detail::ObjectTable config_table = detail::table_of<Config>("Config", config_fields);

constexpr detail::Field adjust_demo_account_balance_request_adjustments_fields[] = {
    {"ccy", offsetof(AdjustDemoAccountBalanceRequestAdjustments, ccy), detail::string(detail::Holder::required)},
    {"amt", offsetof(AdjustDemoAccountBalanceRequestAdjustments, amt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable adjust_demo_account_balance_request_adjustments_table =
    detail::table_of<AdjustDemoAccountBalanceRequestAdjustments>(
        "AdjustDemoAccountBalanceRequestAdjustments", adjust_demo_account_balance_request_adjustments_fields);

constexpr detail::ListTable list_of_adjust_demo_account_balance_request_adjustments =
    detail::list_of<AdjustDemoAccountBalanceRequestAdjustments>(
        detail::object(adjust_demo_account_balance_request_adjustments_table));

constexpr detail::Field adjust_demo_account_balance_request_fields[] = {
    {"type", offsetof(AdjustDemoAccountBalanceRequest, type),
     detail::enumeration(adjust_demo_account_balance_type_table, detail::Holder::required)},
    {"adjustments", offsetof(AdjustDemoAccountBalanceRequest, adjustments),
     detail::list(list_of_adjust_demo_account_balance_request_adjustments, detail::Holder::required)},
};
constexpr detail::ObjectTable adjust_demo_account_balance_request_table =
    detail::table_of<AdjustDemoAccountBalanceRequest>(
        "AdjustDemoAccountBalanceRequest", adjust_demo_account_balance_request_fields);

constexpr detail::Field adjust_demo_account_balance_details_fields[] = {
    {"ccy", offsetof(AdjustDemoAccountBalanceDetails, ccy), detail::string()},
    {"amt", offsetof(AdjustDemoAccountBalanceDetails, amt), detail::decimal()},
    {"bal", offsetof(AdjustDemoAccountBalanceDetails, bal), detail::decimal()},
};
constexpr detail::ObjectTable adjust_demo_account_balance_details_table =
    detail::table_of<AdjustDemoAccountBalanceDetails>(
        "AdjustDemoAccountBalanceDetails", adjust_demo_account_balance_details_fields);

constexpr detail::ListTable list_of_adjust_demo_account_balance_details =
    detail::list_of<AdjustDemoAccountBalanceDetails>(detail::object(adjust_demo_account_balance_details_table));

constexpr detail::Field adjust_demo_account_balance_fields[] = {
    {"remainCnt", offsetof(AdjustDemoAccountBalance, remainCnt),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"totalCnt", offsetof(AdjustDemoAccountBalance, totalCnt),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"details", offsetof(AdjustDemoAccountBalance, details), detail::list(list_of_adjust_demo_account_balance_details)},
};
constexpr detail::ObjectTable adjust_demo_account_balance_table =
    detail::table_of<AdjustDemoAccountBalance>("AdjustDemoAccountBalance", adjust_demo_account_balance_fields);

constexpr detail::Field greeks_request_fields[] = {
    {"ccy", offsetof(GreeksRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable greeks_request_table =
    detail::table_of<GreeksRequest>("GreeksRequest", greeks_request_fields);

constexpr detail::Field greeks_fields[] = {
    {"deltaBS", offsetof(Greeks, deltaBS), detail::decimal()},
    {"deltaPA", offsetof(Greeks, deltaPA), detail::decimal()},
    {"gammaBS", offsetof(Greeks, gammaBS), detail::decimal()},
    {"gammaPA", offsetof(Greeks, gammaPA), detail::decimal()},
    {"thetaBS", offsetof(Greeks, thetaBS), detail::decimal()},
    {"thetaPA", offsetof(Greeks, thetaPA), detail::decimal()},
    {"vegaBS", offsetof(Greeks, vegaBS), detail::decimal()},
    {"vegaPA", offsetof(Greeks, vegaPA), detail::decimal()},
    {"ccy", offsetof(Greeks, ccy), detail::string()},
    {"ts", offsetof(Greeks, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable greeks_table = detail::table_of<Greeks>("Greeks", greeks_fields);

constexpr detail::Field instruments_request_fields[] = {
    {"instType", offsetof(InstrumentsRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(InstrumentsRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
    {"instId", offsetof(InstrumentsRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"seriesId", offsetof(InstrumentsRequest, seriesId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable instruments_request_table =
    detail::table_of<InstrumentsRequest>("InstrumentsRequest", instruments_request_fields);

constexpr detail::Field instruments_upc_chg_fields[] = {
    {"param", offsetof(InstrumentsUpcChg, param), detail::string()},
    {"newValue", offsetof(InstrumentsUpcChg, newValue), detail::decimal()},
    {"effTime", offsetof(InstrumentsUpcChg, effTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable instruments_upc_chg_table =
    detail::table_of<InstrumentsUpcChg>("InstrumentsUpcChg", instruments_upc_chg_fields);

constexpr detail::ListTable list_of_instruments_upc_chg =
    detail::list_of<InstrumentsUpcChg>(detail::object(instruments_upc_chg_table));

constexpr detail::Field instruments_fields[] = {
    {"instType", offsetof(Instruments, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(Instruments, instId), detail::string()},
    {"uly", offsetof(Instruments, uly), detail::string()},
    {"groupId", offsetof(Instruments, groupId), detail::string()},
    {"instFamily", offsetof(Instruments, instFamily), detail::string()},
    {"baseCcy", offsetof(Instruments, baseCcy), detail::string()},
    {"quoteCcy", offsetof(Instruments, quoteCcy), detail::string()},
    {"settleCcy", offsetof(Instruments, settleCcy), detail::string()},
    {"ctVal", offsetof(Instruments, ctVal), detail::decimal()},
    {"ctMult", offsetof(Instruments, ctMult), detail::decimal()},
    {"ctValCcy", offsetof(Instruments, ctValCcy), detail::string()},
    {"optType", offsetof(Instruments, optType), detail::enumeration(okx::opt_type_table)},
    {"stk", offsetof(Instruments, stk), detail::decimal()},
    {"listTime", offsetof(Instruments, listTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"auctionEndTime", offsetof(Instruments, auctionEndTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"contTdSwTime", offsetof(Instruments, contTdSwTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"preMktSwTime", offsetof(Instruments, preMktSwTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"openType", offsetof(Instruments, openType), detail::enumeration(okx::open_type_table)},
    {"elp", offsetof(Instruments, elp), detail::enumeration(elp_table)},
    {"expTime", offsetof(Instruments, expTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"lever", offsetof(Instruments, lever), detail::decimal()},
    {"tickSz", offsetof(Instruments, tickSz), detail::decimal()},
    {"lotSz", offsetof(Instruments, lotSz), detail::decimal()},
    {"minSz", offsetof(Instruments, minSz), detail::decimal()},
    {"ctType", offsetof(Instruments, ctType), detail::enumeration(okx::ct_type_table)},
    {"state", offsetof(Instruments, state), detail::enumeration(okx::account_state_table)},
    {"ruleType", offsetof(Instruments, ruleType), detail::enumeration(okx::rule_type_table)},
    {"posLmtAmt", offsetof(Instruments, posLmtAmt), detail::decimal()},
    {"posLmtPct", offsetof(Instruments, posLmtPct), detail::decimal()},
    {"maxPlatOILmt", offsetof(Instruments, maxPlatOILmt), detail::decimal()},
    {"maxLmtSz", offsetof(Instruments, maxLmtSz), detail::decimal()},
    {"maxMktSz", offsetof(Instruments, maxMktSz), detail::decimal()},
    {"maxLmtAmt", offsetof(Instruments, maxLmtAmt), detail::decimal()},
    {"maxMktAmt", offsetof(Instruments, maxMktAmt), detail::decimal()},
    {"maxTwapSz", offsetof(Instruments, maxTwapSz), detail::decimal()},
    {"maxIcebergSz", offsetof(Instruments, maxIcebergSz), detail::decimal()},
    {"maxTriggerSz", offsetof(Instruments, maxTriggerSz), detail::decimal()},
    {"maxStopSz", offsetof(Instruments, maxStopSz), detail::decimal()},
    {"futureSettlement", offsetof(Instruments, futureSettlement), detail::boolean()},
    {"tradeQuoteCcyList", offsetof(Instruments, tradeQuoteCcyList), detail::list(list_of_string)},
    {"instIdCode", offsetof(Instruments, instIdCode), detail::integer()},
    {"upcChg", offsetof(Instruments, upcChg), detail::list(list_of_instruments_upc_chg)},
    {"seriesId", offsetof(Instruments, seriesId), detail::string()},
    {"maxPlatOICoinLmt", offsetof(Instruments, maxPlatOICoinLmt), detail::decimal()},
    {"longPosRemainingQuota", offsetof(Instruments, longPosRemainingQuota), detail::decimal()},
    {"shortPosRemainingQuota", offsetof(Instruments, shortPosRemainingQuota), detail::decimal()},
    {"instCategory", offsetof(Instruments, instCategory), detail::enumeration(okx::inst_category_table)},
};
constexpr detail::ObjectTable instruments_table = detail::table_of<Instruments>("Instruments", instruments_fields);

constexpr detail::Field interest_accrued_request_fields[] = {
    {"type", offsetof(InterestAccruedRequest, type), detail::string(detail::Holder::optional), detail::In::query},
    {"ccy", offsetof(InterestAccruedRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"instId", offsetof(InterestAccruedRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"mgnMode", offsetof(InterestAccruedRequest, mgnMode), detail::enumeration(okx::mgn_mode_table), detail::In::query},
    {"after", offsetof(InterestAccruedRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(InterestAccruedRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(InterestAccruedRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds interest_accrued_request_bounds[] = {{.field = 6, .maximum = "100"}};
constexpr detail::ObjectTable interest_accrued_request_table =
    detail::table_of<InterestAccruedRequest>(
        "InterestAccruedRequest", interest_accrued_request_fields, false, interest_accrued_request_bounds);

constexpr detail::Field interest_accrued_fields[] = {
    {"type", offsetof(InterestAccrued, type), detail::enumeration(type_table)},
    {"ccy", offsetof(InterestAccrued, ccy), detail::string()},
    {"instId", offsetof(InterestAccrued, instId), detail::string()},
    {"mgnMode", offsetof(InterestAccrued, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"interest", offsetof(InterestAccrued, interest), detail::decimal()},
    {"interestRate", offsetof(InterestAccrued, interestRate), detail::decimal()},
    {"liab", offsetof(InterestAccrued, liab), detail::decimal()},
    {"totalLiab", offsetof(InterestAccrued, totalLiab), detail::decimal()},
    {"interestFreeLiab", offsetof(InterestAccrued, interestFreeLiab), detail::decimal()},
    {"ts", offsetof(InterestAccrued, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable interest_accrued_table =
    detail::table_of<InterestAccrued>("InterestAccrued", interest_accrued_fields);

constexpr detail::Field interest_limits_request_fields[] = {
    {"type", offsetof(InterestLimitsRequest, type), detail::string(detail::Holder::optional), detail::In::query},
    {"ccy", offsetof(InterestLimitsRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable interest_limits_request_table =
    detail::table_of<InterestLimitsRequest>("InterestLimitsRequest", interest_limits_request_fields);

constexpr detail::Field interest_limits_records_surplus_lmt_details_fields[] = {
    {"allAcctRemainingQuota", offsetof(InterestLimitsRecordsSurplusLmtDetails, allAcctRemainingQuota),
     detail::decimal()},
    {"curAcctRemainingQuota", offsetof(InterestLimitsRecordsSurplusLmtDetails, curAcctRemainingQuota),
     detail::decimal()},
    {"platRemainingQuota", offsetof(InterestLimitsRecordsSurplusLmtDetails, platRemainingQuota), detail::decimal()},
};
constexpr detail::ObjectTable interest_limits_records_surplus_lmt_details_table =
    detail::table_of<InterestLimitsRecordsSurplusLmtDetails>(
        "InterestLimitsRecordsSurplusLmtDetails", interest_limits_records_surplus_lmt_details_fields);

constexpr detail::Field interest_limits_records_fields[] = {
    {"ccy", offsetof(InterestLimitsRecords, ccy), detail::string()},
    {"rate", offsetof(InterestLimitsRecords, rate), detail::decimal()},
    {"loanQuota", offsetof(InterestLimitsRecords, loanQuota), detail::decimal()},
    {"surplusLmt", offsetof(InterestLimitsRecords, surplusLmt), detail::decimal()},
    {"usedLmt", offsetof(InterestLimitsRecords, usedLmt), detail::decimal()},
    {"interest", offsetof(InterestLimitsRecords, interest), detail::decimal()},
    {"interestFreeLiab", offsetof(InterestLimitsRecords, interestFreeLiab), detail::decimal()},
    {"potentialBorrowingAmt", offsetof(InterestLimitsRecords, potentialBorrowingAmt), detail::decimal()},
    {"surplusLmtDetails", offsetof(InterestLimitsRecords, surplusLmtDetails),
     detail::object(interest_limits_records_surplus_lmt_details_table)},
    {"posLoan", offsetof(InterestLimitsRecords, posLoan), detail::decimal()},
    {"availLoan", offsetof(InterestLimitsRecords, availLoan), detail::decimal()},
    {"usedLoan", offsetof(InterestLimitsRecords, usedLoan), detail::decimal()},
    {"avgRate", offsetof(InterestLimitsRecords, avgRate), detail::decimal()},
};
constexpr detail::ObjectTable interest_limits_records_table =
    detail::table_of<InterestLimitsRecords>("InterestLimitsRecords", interest_limits_records_fields);

constexpr detail::ListTable list_of_interest_limits_records =
    detail::list_of<InterestLimitsRecords>(detail::object(interest_limits_records_table));

constexpr detail::Field interest_limits_fields[] = {
    {"debt", offsetof(InterestLimits, debt), detail::decimal()},
    {"interest", offsetof(InterestLimits, interest), detail::decimal()},
    {"nextDiscountTime", offsetof(InterestLimits, nextDiscountTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"nextInterestTime", offsetof(InterestLimits, nextInterestTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"loanAlloc", offsetof(InterestLimits, loanAlloc), detail::string()},
    {"records", offsetof(InterestLimits, records), detail::list(list_of_interest_limits_records)},
};
constexpr detail::ObjectTable interest_limits_table =
    detail::table_of<InterestLimits>("InterestLimits", interest_limits_fields);

constexpr detail::Field interest_rate_request_fields[] = {
    {"ccy", offsetof(InterestRateRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable interest_rate_request_table =
    detail::table_of<InterestRateRequest>("InterestRateRequest", interest_rate_request_fields);

constexpr detail::Field interest_rate_fields[] = {
    {"interestRate", offsetof(InterestRate, interestRate), detail::decimal()},
    {"ccy", offsetof(InterestRate, ccy), detail::string()},
};
constexpr detail::ObjectTable interest_rate_table =
    detail::table_of<InterestRate>("InterestRate", interest_rate_fields);

constexpr detail::Field leverage_info_request_fields[] = {
    {"instId", offsetof(LeverageInfoRequest, instId), detail::list(list_of_string), detail::In::query},
    {"ccy", offsetof(LeverageInfoRequest, ccy), detail::list(list_of_string), detail::In::query},
    {"mgnMode", offsetof(LeverageInfoRequest, mgnMode),
     detail::enumeration(okx::mgn_mode_table, detail::Holder::required), detail::In::query},
};
constexpr detail::Bounds leverage_info_request_bounds[] = {
    {.field = 0, .maximum = "20"},
    {.field = 1, .maximum = "20"},
};
constexpr detail::ObjectTable leverage_info_request_table =
    detail::table_of<LeverageInfoRequest>(
        "LeverageInfoRequest", leverage_info_request_fields, false, leverage_info_request_bounds);

constexpr detail::Field leverage_info_fields[] = {
    {"instId", offsetof(LeverageInfo, instId), detail::string()},
    {"ccy", offsetof(LeverageInfo, ccy), detail::string()},
    {"mgnMode", offsetof(LeverageInfo, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"posSide", offsetof(LeverageInfo, posSide), detail::enumeration(okx::pos_side_table)},
    {"lever", offsetof(LeverageInfo, lever), detail::decimal()},
};
constexpr detail::ObjectTable leverage_info_table =
    detail::table_of<LeverageInfo>("LeverageInfo", leverage_info_fields);

constexpr detail::Field max_avail_size_request_fields[] = {
    {"instId", offsetof(MaxAvailSizeRequest, instId), detail::list(list_of_string, detail::Holder::required),
     detail::In::query},
    {"ccy", offsetof(MaxAvailSizeRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"tdMode", offsetof(MaxAvailSizeRequest, tdMode), detail::enumeration(okx::td_mode_table, detail::Holder::required),
     detail::In::query},
    {"reduceOnly", offsetof(MaxAvailSizeRequest, reduceOnly), detail::boolean(), detail::In::query},
    {"px", offsetof(MaxAvailSizeRequest, px), detail::decimal(), detail::In::query},
    {"tradeQuoteCcy", offsetof(MaxAvailSizeRequest, tradeQuoteCcy), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::Bounds max_avail_size_request_bounds[] = {{.field = 0, .maximum = "5"}};
constexpr detail::ObjectTable max_avail_size_request_table =
    detail::table_of<MaxAvailSizeRequest>(
        "MaxAvailSizeRequest", max_avail_size_request_fields, false, max_avail_size_request_bounds);

constexpr detail::Field max_avail_size_fields[] = {
    {"instId", offsetof(MaxAvailSize, instId), detail::string()},
    {"availBuy", offsetof(MaxAvailSize, availBuy), detail::decimal()},
    {"availSell", offsetof(MaxAvailSize, availSell), detail::decimal()},
};
constexpr detail::ObjectTable max_avail_size_table =
    detail::table_of<MaxAvailSize>("MaxAvailSize", max_avail_size_fields);

constexpr detail::Field max_loan_request_fields[] = {
    {"mgnMode", offsetof(MaxLoanRequest, mgnMode), detail::enumeration(okx::mgn_mode_table, detail::Holder::required),
     detail::In::query},
    {"instId", offsetof(MaxLoanRequest, instId), detail::list(list_of_string), detail::In::query},
    {"ccy", offsetof(MaxLoanRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"mgnCcy", offsetof(MaxLoanRequest, mgnCcy), detail::string(detail::Holder::optional), detail::In::query},
    {"tradeQuoteCcy", offsetof(MaxLoanRequest, tradeQuoteCcy), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::Bounds max_loan_request_bounds[] = {{.field = 1, .maximum = "5"}};
constexpr detail::ObjectTable max_loan_request_table =
    detail::table_of<MaxLoanRequest>("MaxLoanRequest", max_loan_request_fields, false, max_loan_request_bounds);

constexpr detail::Field max_loan_fields[] = {
    {"instId", offsetof(MaxLoan, instId), detail::string()},
    {"mgnMode", offsetof(MaxLoan, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"mgnCcy", offsetof(MaxLoan, mgnCcy), detail::string()},
    {"maxLoan", offsetof(MaxLoan, maxLoan), detail::decimal()},
    {"ccy", offsetof(MaxLoan, ccy), detail::string()},
    {"side", offsetof(MaxLoan, side), detail::enumeration(okx::side_table)},
};
constexpr detail::ObjectTable max_loan_table = detail::table_of<MaxLoan>("MaxLoan", max_loan_fields);

constexpr detail::Field max_size_request_fields[] = {
    {"instId", offsetof(MaxSizeRequest, instId), detail::list(list_of_string, detail::Holder::required),
     detail::In::query},
    {"tdMode", offsetof(MaxSizeRequest, tdMode), detail::enumeration(okx::td_mode_table, detail::Holder::required),
     detail::In::query},
    {"ccy", offsetof(MaxSizeRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"px", offsetof(MaxSizeRequest, px), detail::decimal(), detail::In::query},
    {"leverage", offsetof(MaxSizeRequest, leverage), detail::decimal(), detail::In::query},
    {"tradeQuoteCcy", offsetof(MaxSizeRequest, tradeQuoteCcy), detail::string(detail::Holder::optional),
     detail::In::query},
    {"outcome", offsetof(MaxSizeRequest, outcome), detail::enumeration(okx::outcome_table), detail::In::query},
};
constexpr detail::ObjectTable max_size_request_table =
    detail::table_of<MaxSizeRequest>("MaxSizeRequest", max_size_request_fields);

constexpr detail::Field max_size_fields[] = {
    {"instId", offsetof(MaxSize, instId), detail::string()},
    {"ccy", offsetof(MaxSize, ccy), detail::string()},
    {"maxBuy", offsetof(MaxSize, maxBuy), detail::decimal()},
    {"maxSell", offsetof(MaxSize, maxSell), detail::decimal()},
};
constexpr detail::ObjectTable max_size_table = detail::table_of<MaxSize>("MaxSize", max_size_fields);

constexpr detail::Field max_withdrawal_request_fields[] = {
    {"ccy", offsetof(MaxWithdrawalRequest, ccy), detail::list(list_of_string), detail::In::query},
};
constexpr detail::Bounds max_withdrawal_request_bounds[] = {{.field = 0, .maximum = "20"}};
constexpr detail::ObjectTable max_withdrawal_request_table =
    detail::table_of<MaxWithdrawalRequest>(
        "MaxWithdrawalRequest", max_withdrawal_request_fields, false, max_withdrawal_request_bounds);

constexpr detail::Field max_withdrawal_fields[] = {
    {"ccy", offsetof(MaxWithdrawal, ccy), detail::string()},
    {"maxWd", offsetof(MaxWithdrawal, maxWd), detail::decimal()},
    {"maxWdEx", offsetof(MaxWithdrawal, maxWdEx), detail::decimal()},
    {"spotOffsetMaxWd", offsetof(MaxWithdrawal, spotOffsetMaxWd), detail::decimal()},
    {"spotOffsetMaxWdEx", offsetof(MaxWithdrawal, spotOffsetMaxWdEx), detail::decimal()},
};
constexpr detail::ObjectTable max_withdrawal_table =
    detail::table_of<MaxWithdrawal>("MaxWithdrawal", max_withdrawal_fields);

constexpr detail::Field mmp_config_request_fields[] = {
    {"instFamily", offsetof(MmpConfigRequest, instFamily), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable mmp_config_request_table =
    detail::table_of<MmpConfigRequest>("MmpConfigRequest", mmp_config_request_fields);

constexpr detail::Field mmp_config_fields[] = {
    {"instFamily", offsetof(MmpConfig, instFamily), detail::string()},
    {"mmpFrozen", offsetof(MmpConfig, mmpFrozen), detail::boolean()},
    {"mmpFrozenUntil", offsetof(MmpConfig, mmpFrozenUntil), detail::decimal()},
    {"timeInterval", offsetof(MmpConfig, timeInterval), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"frozenInterval", offsetof(MmpConfig, frozenInterval),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"qtyLimit", offsetof(MmpConfig, qtyLimit), detail::string()},
};
constexpr detail::ObjectTable mmp_config_table = detail::table_of<MmpConfig>("MmpConfig", mmp_config_fields);

constexpr detail::Field set_mmp_request_fields[] = {
    {"instFamily", offsetof(SetMmpRequest, instFamily), detail::string(detail::Holder::required)},
    {"timeInterval", offsetof(SetMmpRequest, timeInterval),
     detail::integer(detail::Holder::required, detail::Wire::text)},
    {"frozenInterval", offsetof(SetMmpRequest, frozenInterval),
     detail::integer(detail::Holder::required, detail::Wire::text)},
    {"qtyLimit", offsetof(SetMmpRequest, qtyLimit), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable set_mmp_request_table =
    detail::table_of<SetMmpRequest>("SetMmpRequest", set_mmp_request_fields);

constexpr detail::Field set_mmp_fields[] = {
    {"instFamily", offsetof(SetMmp, instFamily), detail::string()},
    {"timeInterval", offsetof(SetMmp, timeInterval), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"frozenInterval", offsetof(SetMmp, frozenInterval), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"qtyLimit", offsetof(SetMmp, qtyLimit), detail::string()},
};
constexpr detail::ObjectTable set_mmp_table = detail::table_of<SetMmp>("SetMmp", set_mmp_fields);

constexpr detail::Field reset_mmp_status_request_fields[] = {
    {"instType", offsetof(ResetMmpStatusRequest, instType), detail::enumeration(okx::inst_type_table)},
    {"instFamily", offsetof(ResetMmpStatusRequest, instFamily), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable reset_mmp_status_request_table =
    detail::table_of<ResetMmpStatusRequest>("ResetMmpStatusRequest", reset_mmp_status_request_fields);

constexpr detail::Field reset_mmp_status_fields[] = {
    {"result", offsetof(ResetMmpStatus, result), detail::boolean()},
};
constexpr detail::ObjectTable reset_mmp_status_table =
    detail::table_of<ResetMmpStatus>("ResetMmpStatus", reset_mmp_status_fields);

constexpr detail::Field move_positions_request_legs_from_fields[] = {
    {"posId", offsetof(MovePositionsRequestLegsFrom, posId), detail::string(detail::Holder::required)},
    {"sz", offsetof(MovePositionsRequestLegsFrom, sz), detail::decimal(detail::Holder::required)},
    {"side", offsetof(MovePositionsRequestLegsFrom, side),
     detail::enumeration(okx::side_table, detail::Holder::required)},
};
constexpr detail::ObjectTable move_positions_request_legs_from_table =
    detail::table_of<MovePositionsRequestLegsFrom>(
        "MovePositionsRequestLegsFrom", move_positions_request_legs_from_fields);

constexpr detail::Field move_positions_request_legs_to_fields[] = {
    {"tdMode", offsetof(MovePositionsRequestLegsTo, tdMode), detail::enumeration(okx::td_mode_table)},
    {"posSide", offsetof(MovePositionsRequestLegsTo, posSide), detail::enumeration(okx::pos_side_table)},
    {"ccy", offsetof(MovePositionsRequestLegsTo, ccy), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable move_positions_request_legs_to_table =
    detail::table_of<MovePositionsRequestLegsTo>("MovePositionsRequestLegsTo", move_positions_request_legs_to_fields);

constexpr detail::Field move_positions_request_legs_fields[] = {
    {"from", offsetof(MovePositionsRequestLegs, from),
     detail::object(move_positions_request_legs_from_table, detail::Holder::required)},
    {"to", offsetof(MovePositionsRequestLegs, to),
     detail::object(move_positions_request_legs_to_table, detail::Holder::required)},
};
constexpr detail::ObjectTable move_positions_request_legs_table =
    detail::table_of<MovePositionsRequestLegs>("MovePositionsRequestLegs", move_positions_request_legs_fields);

constexpr detail::ListTable list_of_move_positions_request_legs =
    detail::list_of<MovePositionsRequestLegs>(detail::object(move_positions_request_legs_table));

constexpr detail::Field move_positions_request_fields[] = {
    {"fromAcct", offsetof(MovePositionsRequest, fromAcct), detail::string(detail::Holder::required)},
    {"toAcct", offsetof(MovePositionsRequest, toAcct), detail::string(detail::Holder::required)},
    {"legs", offsetof(MovePositionsRequest, legs),
     detail::list(list_of_move_positions_request_legs, detail::Holder::required)},
    {"clientId", offsetof(MovePositionsRequest, clientId), detail::string(detail::Holder::required)},
};
constexpr detail::Bounds move_positions_request_bounds[] = {{.field = 3, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable move_positions_request_table =
    detail::table_of<MovePositionsRequest>(
        "MovePositionsRequest", move_positions_request_fields, false, move_positions_request_bounds);

constexpr detail::Field move_positions_legs_from_fields[] = {
    {"instId", offsetof(MovePositionsLegsFrom, instId), detail::string()},
    {"posId", offsetof(MovePositionsLegsFrom, posId), detail::string()},
    {"px", offsetof(MovePositionsLegsFrom, px), detail::decimal()},
    {"side", offsetof(MovePositionsLegsFrom, side), detail::enumeration(okx::side_table)},
    {"sz", offsetof(MovePositionsLegsFrom, sz), detail::decimal()},
    {"sCode", offsetof(MovePositionsLegsFrom, sCode), detail::string()},
    {"sMsg", offsetof(MovePositionsLegsFrom, sMsg), detail::string()},
};
constexpr detail::ObjectTable move_positions_legs_from_table =
    detail::table_of<MovePositionsLegsFrom>("MovePositionsLegsFrom", move_positions_legs_from_fields);

constexpr detail::Field move_positions_legs_to_fields[] = {
    {"instId", offsetof(MovePositionsLegsTo, instId), detail::string()},
    {"side", offsetof(MovePositionsLegsTo, side), detail::enumeration(okx::side_table)},
    {"posSide", offsetof(MovePositionsLegsTo, posSide), detail::enumeration(okx::pos_side_table)},
    {"tdMode", offsetof(MovePositionsLegsTo, tdMode), detail::enumeration(okx::td_mode_table)},
    {"px", offsetof(MovePositionsLegsTo, px), detail::decimal()},
    {"ccy", offsetof(MovePositionsLegsTo, ccy), detail::string()},
    {"sCode", offsetof(MovePositionsLegsTo, sCode), detail::string()},
    {"sMsg", offsetof(MovePositionsLegsTo, sMsg), detail::string()},
    {"sz", offsetof(MovePositionsLegsTo, sz), detail::decimal()},
};
constexpr detail::ObjectTable move_positions_legs_to_table =
    detail::table_of<MovePositionsLegsTo>("MovePositionsLegsTo", move_positions_legs_to_fields);

constexpr detail::Field move_positions_legs_fields[] = {
    {"from", offsetof(MovePositionsLegs, from), detail::object(move_positions_legs_from_table)},
    {"to", offsetof(MovePositionsLegs, to), detail::object(move_positions_legs_to_table)},
};
constexpr detail::ObjectTable move_positions_legs_table =
    detail::table_of<MovePositionsLegs>("MovePositionsLegs", move_positions_legs_fields);

constexpr detail::ListTable list_of_move_positions_legs =
    detail::list_of<MovePositionsLegs>(detail::object(move_positions_legs_table));

constexpr detail::Field move_positions_fields[] = {
    {"blockTdId", offsetof(MovePositions, blockTdId), detail::string()},
    {"clientId", offsetof(MovePositions, clientId), detail::string()},
    {"state", offsetof(MovePositions, state), detail::enumeration(okx::rfq_state_table)},
    {"fromAcct", offsetof(MovePositions, fromAcct), detail::string()},
    {"toAcct", offsetof(MovePositions, toAcct), detail::string()},
    {"legs", offsetof(MovePositions, legs), detail::list(list_of_move_positions_legs)},
    {"ts", offsetof(MovePositions, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable move_positions_table =
    detail::table_of<MovePositions>("MovePositions", move_positions_fields);

constexpr detail::Field move_positions_history_request_fields[] = {
    {"blockTdId", offsetof(MovePositionsHistoryRequest, blockTdId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"clientId", offsetof(MovePositionsHistoryRequest, clientId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"beginTs", offsetof(MovePositionsHistoryRequest, beginTs), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"endTs", offsetof(MovePositionsHistoryRequest, endTs), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(MovePositionsHistoryRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
    {"state", offsetof(MovePositionsHistoryRequest, state), detail::enumeration(move_positions_history_state_table),
     detail::In::query},
};
constexpr detail::Bounds move_positions_history_request_bounds[] = {
    {.field = 1, .longest = 32, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable move_positions_history_request_table =
    detail::table_of<MovePositionsHistoryRequest>(
        "MovePositionsHistoryRequest", move_positions_history_request_fields, false,
        move_positions_history_request_bounds);

constexpr detail::Field move_positions_history_legs_from_fields[] = {
    {"instId", offsetof(MovePositionsHistoryLegsFrom, instId), detail::string()},
    {"posId", offsetof(MovePositionsHistoryLegsFrom, posId), detail::string()},
    {"px", offsetof(MovePositionsHistoryLegsFrom, px), detail::decimal()},
    {"side", offsetof(MovePositionsHistoryLegsFrom, side), detail::enumeration(okx::side_table)},
    {"sz", offsetof(MovePositionsHistoryLegsFrom, sz), detail::decimal()},
};
constexpr detail::ObjectTable move_positions_history_legs_from_table =
    detail::table_of<MovePositionsHistoryLegsFrom>(
        "MovePositionsHistoryLegsFrom", move_positions_history_legs_from_fields);

constexpr detail::Field move_positions_history_legs_to_fields[] = {
    {"instId", offsetof(MovePositionsHistoryLegsTo, instId), detail::string()},
    {"px", offsetof(MovePositionsHistoryLegsTo, px), detail::decimal()},
    {"side", offsetof(MovePositionsHistoryLegsTo, side), detail::enumeration(okx::side_table)},
    {"sz", offsetof(MovePositionsHistoryLegsTo, sz), detail::decimal()},
    {"tdMode", offsetof(MovePositionsHistoryLegsTo, tdMode), detail::enumeration(okx::td_mode_table)},
    {"posSide", offsetof(MovePositionsHistoryLegsTo, posSide), detail::enumeration(okx::pos_side_table)},
    {"ccy", offsetof(MovePositionsHistoryLegsTo, ccy), detail::string()},
};
constexpr detail::ObjectTable move_positions_history_legs_to_table =
    detail::table_of<MovePositionsHistoryLegsTo>("MovePositionsHistoryLegsTo", move_positions_history_legs_to_fields);

constexpr detail::Field move_positions_history_legs_fields[] = {
    {"from", offsetof(MovePositionsHistoryLegs, from), detail::object(move_positions_history_legs_from_table)},
    {"to", offsetof(MovePositionsHistoryLegs, to), detail::object(move_positions_history_legs_to_table)},
};
constexpr detail::ObjectTable move_positions_history_legs_table =
    detail::table_of<MovePositionsHistoryLegs>("MovePositionsHistoryLegs", move_positions_history_legs_fields);

constexpr detail::ListTable list_of_move_positions_history_legs =
    detail::list_of<MovePositionsHistoryLegs>(detail::object(move_positions_history_legs_table));

constexpr detail::Field move_positions_history_fields[] = {
    {"clientId", offsetof(MovePositionsHistory, clientId), detail::string()},
    {"blockTdId", offsetof(MovePositionsHistory, blockTdId), detail::string()},
    {"state", offsetof(MovePositionsHistory, state), detail::enumeration(move_positions_history_state_table)},
    {"ts", offsetof(MovePositionsHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"fromAcct", offsetof(MovePositionsHistory, fromAcct), detail::string()},
    {"toAcct", offsetof(MovePositionsHistory, toAcct), detail::string()},
    {"legs", offsetof(MovePositionsHistory, legs), detail::list(list_of_move_positions_history_legs)},
};
constexpr detail::ObjectTable move_positions_history_table =
    detail::table_of<MovePositionsHistory>("MovePositionsHistory", move_positions_history_fields);

constexpr detail::Field position_builder_request_sim_pos_fields[] = {
    {"instId", offsetof(PositionBuilderRequestSimPos, instId), detail::string(detail::Holder::required)},
    {"pos", offsetof(PositionBuilderRequestSimPos, pos), detail::decimal(detail::Holder::required)},
    {"avgPx", offsetof(PositionBuilderRequestSimPos, avgPx), detail::decimal(detail::Holder::required)},
    {"lever", offsetof(PositionBuilderRequestSimPos, lever), detail::decimal()},
};
constexpr detail::ObjectTable position_builder_request_sim_pos_table =
    detail::table_of<PositionBuilderRequestSimPos>(
        "PositionBuilderRequestSimPos", position_builder_request_sim_pos_fields);

constexpr detail::Field position_builder_request_sim_asset_fields[] = {
    {"ccy", offsetof(PositionBuilderRequestSimAsset, ccy), detail::string(detail::Holder::required)},
    {"amt", offsetof(PositionBuilderRequestSimAsset, amt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable position_builder_request_sim_asset_table =
    detail::table_of<PositionBuilderRequestSimAsset>(
        "PositionBuilderRequestSimAsset", position_builder_request_sim_asset_fields);

constexpr detail::ListTable list_of_position_builder_request_sim_pos =
    detail::list_of<PositionBuilderRequestSimPos>(detail::object(position_builder_request_sim_pos_table));
constexpr detail::ListTable list_of_position_builder_request_sim_asset =
    detail::list_of<PositionBuilderRequestSimAsset>(detail::object(position_builder_request_sim_asset_table));

constexpr detail::Field position_builder_request_fields[] = {
    {"acctLv", offsetof(PositionBuilderRequest, acctLv), detail::enumeration(config_acct_lv_table)},
    {"inclRealPosAndEq", offsetof(PositionBuilderRequest, inclRealPosAndEq), detail::boolean()},
    {"lever", offsetof(PositionBuilderRequest, lever), detail::decimal()},
    {"simPos", offsetof(PositionBuilderRequest, simPos), detail::list(list_of_position_builder_request_sim_pos)},
    {"simAsset", offsetof(PositionBuilderRequest, simAsset), detail::list(list_of_position_builder_request_sim_asset)},
    {"greeksType", offsetof(PositionBuilderRequest, greeksType), detail::enumeration(greeks_type_table)},
    {"idxVol", offsetof(PositionBuilderRequest, idxVol), detail::decimal()},
};
constexpr detail::ObjectTable position_builder_request_table =
    detail::table_of<PositionBuilderRequest>("PositionBuilderRequest", position_builder_request_fields);

constexpr detail::Field position_builder_assets_fields[] = {
    {"ccy", offsetof(PositionBuilderAssets, ccy), detail::string()},
    {"availEq", offsetof(PositionBuilderAssets, availEq), detail::decimal()},
    {"spotInUse", offsetof(PositionBuilderAssets, spotInUse), detail::decimal()},
    {"borrowMmr", offsetof(PositionBuilderAssets, borrowMmr), detail::decimal()},
    {"borrowImr", offsetof(PositionBuilderAssets, borrowImr), detail::decimal()},
};
constexpr detail::ObjectTable position_builder_assets_table =
    detail::table_of<PositionBuilderAssets>("PositionBuilderAssets", position_builder_assets_fields);

constexpr detail::Field position_builder_risk_unit_data_mr1_scenarios_fields[] = {
    {"volShockDown", offsetof(PositionBuilderRiskUnitDataMr1Scenarios, volShockDown), detail::json()},
    {"volSame", offsetof(PositionBuilderRiskUnitDataMr1Scenarios, volSame), detail::json()},
    {"volShockUp", offsetof(PositionBuilderRiskUnitDataMr1Scenarios, volShockUp), detail::json()},
};
constexpr detail::ObjectTable position_builder_risk_unit_data_mr1_scenarios_table =
    detail::table_of<PositionBuilderRiskUnitDataMr1Scenarios>(
        "PositionBuilderRiskUnitDataMr1Scenarios", position_builder_risk_unit_data_mr1_scenarios_fields);

constexpr detail::Field position_builder_risk_unit_data_mr1_final_result_fields[] = {
    {"pnl", offsetof(PositionBuilderRiskUnitDataMr1FinalResult, pnl), detail::decimal()},
    {"spotShock", offsetof(PositionBuilderRiskUnitDataMr1FinalResult, spotShock), detail::decimal()},
    {"volShock", offsetof(PositionBuilderRiskUnitDataMr1FinalResult, volShock), detail::enumeration(vol_shock_table)},
};
constexpr detail::ObjectTable position_builder_risk_unit_data_mr1_final_result_table =
    detail::table_of<PositionBuilderRiskUnitDataMr1FinalResult>(
        "PositionBuilderRiskUnitDataMr1FinalResult", position_builder_risk_unit_data_mr1_final_result_fields);

constexpr detail::Field position_builder_risk_unit_data_mr6_final_result_fields[] = {
    {"pnl", offsetof(PositionBuilderRiskUnitDataMr6FinalResult, pnl), detail::decimal()},
    {"spotShock", offsetof(PositionBuilderRiskUnitDataMr6FinalResult, spotShock), detail::decimal()},
};
constexpr detail::ObjectTable position_builder_risk_unit_data_mr6_final_result_table =
    detail::table_of<PositionBuilderRiskUnitDataMr6FinalResult>(
        "PositionBuilderRiskUnitDataMr6FinalResult", position_builder_risk_unit_data_mr6_final_result_fields);

constexpr detail::Field position_builder_risk_unit_data_portfolios_fields[] = {
    {"instId", offsetof(PositionBuilderRiskUnitDataPortfolios, instId), detail::string()},
    {"instType", offsetof(PositionBuilderRiskUnitDataPortfolios, instType), detail::enumeration(okx::inst_type_table)},
    {"amt", offsetof(PositionBuilderRiskUnitDataPortfolios, amt), detail::decimal()},
    {"posSide", offsetof(PositionBuilderRiskUnitDataPortfolios, posSide), detail::enumeration(okx::pos_side_table)},
    {"avgPx", offsetof(PositionBuilderRiskUnitDataPortfolios, avgPx), detail::decimal()},
    {"markPxBf", offsetof(PositionBuilderRiskUnitDataPortfolios, markPxBf), detail::decimal()},
    {"markPx", offsetof(PositionBuilderRiskUnitDataPortfolios, markPx), detail::decimal()},
    {"floatPnl", offsetof(PositionBuilderRiskUnitDataPortfolios, floatPnl), detail::decimal()},
    {"notionalUsd", offsetof(PositionBuilderRiskUnitDataPortfolios, notionalUsd), detail::decimal()},
    {"delta", offsetof(PositionBuilderRiskUnitDataPortfolios, delta), detail::decimal()},
    {"gamma", offsetof(PositionBuilderRiskUnitDataPortfolios, gamma), detail::decimal()},
    {"theta", offsetof(PositionBuilderRiskUnitDataPortfolios, theta), detail::decimal()},
    {"vega", offsetof(PositionBuilderRiskUnitDataPortfolios, vega), detail::decimal()},
    {"isRealPos", offsetof(PositionBuilderRiskUnitDataPortfolios, isRealPos), detail::boolean()},
};
constexpr detail::ObjectTable position_builder_risk_unit_data_portfolios_table =
    detail::table_of<PositionBuilderRiskUnitDataPortfolios>(
        "PositionBuilderRiskUnitDataPortfolios", position_builder_risk_unit_data_portfolios_fields);

constexpr detail::ListTable list_of_position_builder_risk_unit_data_portfolios =
    detail::list_of<PositionBuilderRiskUnitDataPortfolios>(
        detail::object(position_builder_risk_unit_data_portfolios_table));

constexpr detail::Field position_builder_risk_unit_data_fields[] = {
    {"riskUnit", offsetof(PositionBuilderRiskUnitData, riskUnit), detail::string()},
    {"mmrBf", offsetof(PositionBuilderRiskUnitData, mmrBf), detail::decimal()},
    {"mmr", offsetof(PositionBuilderRiskUnitData, mmr), detail::decimal()},
    {"imrBf", offsetof(PositionBuilderRiskUnitData, imrBf), detail::decimal()},
    {"imr", offsetof(PositionBuilderRiskUnitData, imr), detail::decimal()},
    {"upl", offsetof(PositionBuilderRiskUnitData, upl), detail::decimal()},
    {"mr1", offsetof(PositionBuilderRiskUnitData, mr1), detail::decimal()},
    {"mr2", offsetof(PositionBuilderRiskUnitData, mr2), detail::decimal()},
    {"mr3", offsetof(PositionBuilderRiskUnitData, mr3), detail::decimal()},
    {"mr4", offsetof(PositionBuilderRiskUnitData, mr4), detail::decimal()},
    {"mr5", offsetof(PositionBuilderRiskUnitData, mr5), detail::decimal()},
    {"mr6", offsetof(PositionBuilderRiskUnitData, mr6), detail::decimal()},
    {"mr7", offsetof(PositionBuilderRiskUnitData, mr7), detail::decimal()},
    {"mr8", offsetof(PositionBuilderRiskUnitData, mr8), detail::decimal()},
    {"mr9", offsetof(PositionBuilderRiskUnitData, mr9), detail::decimal()},
    {"mr1Scenarios", offsetof(PositionBuilderRiskUnitData, mr1Scenarios),
     detail::object(position_builder_risk_unit_data_mr1_scenarios_table)},
    {"mr1FinalResult", offsetof(PositionBuilderRiskUnitData, mr1FinalResult),
     detail::object(position_builder_risk_unit_data_mr1_final_result_table)},
    {"mr6FinalResult", offsetof(PositionBuilderRiskUnitData, mr6FinalResult),
     detail::object(position_builder_risk_unit_data_mr6_final_result_table)},
    {"delta", offsetof(PositionBuilderRiskUnitData, delta), detail::decimal()},
    {"gamma", offsetof(PositionBuilderRiskUnitData, gamma), detail::decimal()},
    {"theta", offsetof(PositionBuilderRiskUnitData, theta), detail::decimal()},
    {"vega", offsetof(PositionBuilderRiskUnitData, vega), detail::decimal()},
    {"portfolios", offsetof(PositionBuilderRiskUnitData, portfolios),
     detail::list(list_of_position_builder_risk_unit_data_portfolios)},
};
constexpr detail::ObjectTable position_builder_risk_unit_data_table =
    detail::table_of<PositionBuilderRiskUnitData>(
        "PositionBuilderRiskUnitData", position_builder_risk_unit_data_fields);

constexpr detail::Field position_builder_positions_fields[] = {
    {"instId", offsetof(PositionBuilderPositions, instId), detail::string()},
    {"instType", offsetof(PositionBuilderPositions, instType), detail::enumeration(okx::inst_type_table)},
    {"amt", offsetof(PositionBuilderPositions, amt), detail::decimal()},
    {"posSide", offsetof(PositionBuilderPositions, posSide), detail::enumeration(okx::pos_side_table)},
    {"avgPx", offsetof(PositionBuilderPositions, avgPx), detail::decimal()},
    {"markPxBf", offsetof(PositionBuilderPositions, markPxBf), detail::decimal()},
    {"markPx", offsetof(PositionBuilderPositions, markPx), detail::decimal()},
    {"floatPnl", offsetof(PositionBuilderPositions, floatPnl), detail::decimal()},
    {"imrBf", offsetof(PositionBuilderPositions, imrBf), detail::decimal()},
    {"imr", offsetof(PositionBuilderPositions, imr), detail::decimal()},
    {"mgnRatio", offsetof(PositionBuilderPositions, mgnRatio), detail::decimal()},
    {"lever", offsetof(PositionBuilderPositions, lever), detail::decimal()},
    {"notionalUsd", offsetof(PositionBuilderPositions, notionalUsd), detail::decimal()},
    {"isRealPos", offsetof(PositionBuilderPositions, isRealPos), detail::boolean()},
};
constexpr detail::ObjectTable position_builder_positions_table =
    detail::table_of<PositionBuilderPositions>("PositionBuilderPositions", position_builder_positions_fields);

constexpr detail::ListTable list_of_position_builder_assets =
    detail::list_of<PositionBuilderAssets>(detail::object(position_builder_assets_table));
constexpr detail::ListTable list_of_position_builder_risk_unit_data =
    detail::list_of<PositionBuilderRiskUnitData>(detail::object(position_builder_risk_unit_data_table));
constexpr detail::ListTable list_of_position_builder_positions =
    detail::list_of<PositionBuilderPositions>(detail::object(position_builder_positions_table));

constexpr detail::Field position_builder_fields[] = {
    {"eq", offsetof(PositionBuilder, eq), detail::decimal()},
    {"totalMmr", offsetof(PositionBuilder, totalMmr), detail::decimal()},
    {"totalImr", offsetof(PositionBuilder, totalImr), detail::decimal()},
    {"borrowMmr", offsetof(PositionBuilder, borrowMmr), detail::decimal()},
    {"derivMmr", offsetof(PositionBuilder, derivMmr), detail::decimal()},
    {"marginRatio", offsetof(PositionBuilder, marginRatio), detail::decimal()},
    {"upl", offsetof(PositionBuilder, upl), detail::decimal()},
    {"acctLever", offsetof(PositionBuilder, acctLever), detail::decimal()},
    {"ts", offsetof(PositionBuilder, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"assets", offsetof(PositionBuilder, assets), detail::list(list_of_position_builder_assets)},
    {"riskUnitData", offsetof(PositionBuilder, riskUnitData), detail::list(list_of_position_builder_risk_unit_data)},
    {"positions", offsetof(PositionBuilder, positions), detail::list(list_of_position_builder_positions)},
};
constexpr detail::ObjectTable position_builder_table =
    detail::table_of<PositionBuilder>("PositionBuilder", position_builder_fields);

constexpr detail::Field position_builder_graph_request_mmr_config_fields[] = {
    {"acctLv", offsetof(PositionBuilderGraphRequestMmrConfig, acctLv), detail::enumeration(config_acct_lv_table)},
    {"lever", offsetof(PositionBuilderGraphRequestMmrConfig, lever), detail::decimal()},
};
constexpr detail::ObjectTable position_builder_graph_request_mmr_config_table =
    detail::table_of<PositionBuilderGraphRequestMmrConfig>(
        "PositionBuilderGraphRequestMmrConfig", position_builder_graph_request_mmr_config_fields);

constexpr detail::Field position_builder_graph_request_fields[] = {
    {"inclRealPosAndEq", offsetof(PositionBuilderGraphRequest, inclRealPosAndEq), detail::boolean()},
    {"simPos", offsetof(PositionBuilderGraphRequest, simPos), detail::list(list_of_position_builder_request_sim_pos)},
    {"simAsset", offsetof(PositionBuilderGraphRequest, simAsset),
     detail::list(list_of_position_builder_request_sim_asset)},
    {"type", offsetof(PositionBuilderGraphRequest, type), detail::string(detail::Holder::required)},
    {"mmrConfig", offsetof(PositionBuilderGraphRequest, mmrConfig),
     detail::object(position_builder_graph_request_mmr_config_table, detail::Holder::required)},
};
constexpr detail::ObjectTable position_builder_graph_request_table =
    detail::table_of<PositionBuilderGraphRequest>("PositionBuilderGraphRequest", position_builder_graph_request_fields);

constexpr detail::Field position_builder_graph_mmr_data_fields[] = {
    {"shockFactor", offsetof(PositionBuilderGraphMmrData, shockFactor), detail::decimal()},
    {"mmr", offsetof(PositionBuilderGraphMmrData, mmr), detail::decimal()},
    {"mmrRatio", offsetof(PositionBuilderGraphMmrData, mmrRatio), detail::decimal()},
};
constexpr detail::ObjectTable position_builder_graph_mmr_data_table =
    detail::table_of<PositionBuilderGraphMmrData>(
        "PositionBuilderGraphMmrData", position_builder_graph_mmr_data_fields);

constexpr detail::ListTable list_of_position_builder_graph_mmr_data =
    detail::list_of<PositionBuilderGraphMmrData>(detail::object(position_builder_graph_mmr_data_table));

constexpr detail::Field position_builder_graph_fields[] = {
    {"type", offsetof(PositionBuilderGraph, type), detail::string()},
    {"mmrData", offsetof(PositionBuilderGraph, mmrData), detail::list(list_of_position_builder_graph_mmr_data)},
};
constexpr detail::ObjectTable position_builder_graph_table =
    detail::table_of<PositionBuilderGraph>("PositionBuilderGraph", position_builder_graph_fields);

constexpr detail::Field position_tiers_request_fields[] = {
    {"instType", offsetof(PositionTiersRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(PositionTiersRequest, instFamily), detail::list(list_of_string, detail::Holder::required),
     detail::In::query},
};
constexpr detail::Bounds position_tiers_request_bounds[] = {{.field = 1, .maximum = "5"}};
constexpr detail::ObjectTable position_tiers_request_table =
    detail::table_of<PositionTiersRequest>(
        "PositionTiersRequest", position_tiers_request_fields, false, position_tiers_request_bounds);

constexpr detail::Field position_tiers_fields[] = {
    {"uly", offsetof(PositionTiers, uly), detail::string()},
    {"instFamily", offsetof(PositionTiers, instFamily), detail::string()},
    {"maxSz", offsetof(PositionTiers, maxSz), detail::decimal()},
    {"posType", offsetof(PositionTiers, posType), detail::enumeration(pos_type_table)},
};
constexpr detail::ObjectTable position_tiers_table =
    detail::table_of<PositionTiers>("PositionTiers", position_tiers_fields);

constexpr detail::Field positions_request_fields[] = {
    {"instType", offsetof(PositionsRequest, instType), detail::enumeration(okx::inst_type_table), detail::In::query},
    {"instId", offsetof(PositionsRequest, instId), detail::list(list_of_string), detail::In::query},
    {"posId", offsetof(PositionsRequest, posId), detail::list(list_of_string), detail::In::query},
};
constexpr detail::Bounds positions_request_bounds[] = {{.field = 1, .maximum = "10"}, {.field = 2, .maximum = "20"}};
constexpr detail::ObjectTable positions_request_table =
    detail::table_of<PositionsRequest>("PositionsRequest", positions_request_fields, false, positions_request_bounds);

constexpr detail::Field positions_close_order_algo_fields[] = {
    {"algoId", offsetof(PositionsCloseOrderAlgo, algoId), detail::string()},
    {"slTriggerPx", offsetof(PositionsCloseOrderAlgo, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(PositionsCloseOrderAlgo, slTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"tpTriggerPx", offsetof(PositionsCloseOrderAlgo, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(PositionsCloseOrderAlgo, tpTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"closeFraction", offsetof(PositionsCloseOrderAlgo, closeFraction), detail::decimal()},
};
constexpr detail::ObjectTable positions_close_order_algo_table =
    detail::table_of<PositionsCloseOrderAlgo>("PositionsCloseOrderAlgo", positions_close_order_algo_fields);

constexpr detail::ListTable list_of_positions_close_order_algo =
    detail::list_of<PositionsCloseOrderAlgo>(detail::object(positions_close_order_algo_table));

constexpr detail::Field positions_fields[] = {
    {"instType", offsetof(Positions, instType), detail::enumeration(okx::inst_type_table)},
    {"mgnMode", offsetof(Positions, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"posId", offsetof(Positions, posId), detail::string()},
    {"posSide", offsetof(Positions, posSide), detail::enumeration(okx::pos_side_table)},
    {"pos", offsetof(Positions, pos), detail::decimal()},
    {"hedgedPos", offsetof(Positions, hedgedPos), detail::decimal()},
    {"baseBal", offsetof(Positions, baseBal), detail::decimal()},
    {"quoteBal", offsetof(Positions, quoteBal), detail::decimal()},
    {"baseBorrowed", offsetof(Positions, baseBorrowed), detail::decimal()},
    {"baseInterest", offsetof(Positions, baseInterest), detail::decimal()},
    {"quoteBorrowed", offsetof(Positions, quoteBorrowed), detail::decimal()},
    {"quoteInterest", offsetof(Positions, quoteInterest), detail::decimal()},
    {"posCcy", offsetof(Positions, posCcy), detail::string()},
    {"availPos", offsetof(Positions, availPos), detail::decimal()},
    {"avgPx", offsetof(Positions, avgPx), detail::decimal()},
    {"nonSettleAvgPx", offsetof(Positions, nonSettleAvgPx), detail::decimal()},
    {"markPx", offsetof(Positions, markPx), detail::decimal()},
    {"upl", offsetof(Positions, upl), detail::decimal()},
    {"uplRatio", offsetof(Positions, uplRatio), detail::decimal()},
    {"uplLastPx", offsetof(Positions, uplLastPx), detail::decimal()},
    {"uplRatioLastPx", offsetof(Positions, uplRatioLastPx), detail::decimal()},
    {"instId", offsetof(Positions, instId), detail::string()},
    {"lever", offsetof(Positions, lever), detail::decimal()},
    {"liqPx", offsetof(Positions, liqPx), detail::decimal()},
    {"imr", offsetof(Positions, imr), detail::decimal()},
    {"margin", offsetof(Positions, margin), detail::decimal()},
    {"mgnRatio", offsetof(Positions, mgnRatio), detail::decimal()},
    {"mmr", offsetof(Positions, mmr), detail::decimal()},
    {"liab", offsetof(Positions, liab), detail::decimal()},
    {"liabCcy", offsetof(Positions, liabCcy), detail::string()},
    {"interest", offsetof(Positions, interest), detail::decimal()},
    {"tradeId", offsetof(Positions, tradeId), detail::string()},
    {"optVal", offsetof(Positions, optVal), detail::decimal()},
    {"pendingCloseOrdLiabVal", offsetof(Positions, pendingCloseOrdLiabVal), detail::decimal()},
    {"notionalUsd", offsetof(Positions, notionalUsd), detail::decimal()},
    {"adl", offsetof(Positions, adl), detail::decimal()},
    {"ccy", offsetof(Positions, ccy), detail::string()},
    {"last", offsetof(Positions, last), detail::decimal()},
    {"idxPx", offsetof(Positions, idxPx), detail::decimal()},
    {"usdPx", offsetof(Positions, usdPx), detail::decimal()},
    {"bePx", offsetof(Positions, bePx), detail::decimal()},
    {"deltaBS", offsetof(Positions, deltaBS), detail::decimal()},
    {"deltaPA", offsetof(Positions, deltaPA), detail::decimal()},
    {"gammaBS", offsetof(Positions, gammaBS), detail::decimal()},
    {"gammaPA", offsetof(Positions, gammaPA), detail::decimal()},
    {"thetaBS", offsetof(Positions, thetaBS), detail::decimal()},
    {"thetaPA", offsetof(Positions, thetaPA), detail::decimal()},
    {"vegaBS", offsetof(Positions, vegaBS), detail::decimal()},
    {"vegaPA", offsetof(Positions, vegaPA), detail::decimal()},
    {"spotInUseAmt", offsetof(Positions, spotInUseAmt), detail::decimal()},
    {"spotInUseCcy", offsetof(Positions, spotInUseCcy), detail::string()},
    {"clSpotInUseAmt", offsetof(Positions, clSpotInUseAmt), detail::decimal()},
    {"maxSpotInUseAmt", offsetof(Positions, maxSpotInUseAmt), detail::decimal()},
    {"bizRefId", offsetof(Positions, bizRefId), detail::string()},
    {"bizRefType", offsetof(Positions, bizRefType), detail::string()},
    {"realizedPnl", offsetof(Positions, realizedPnl), detail::decimal()},
    {"settledPnl", offsetof(Positions, settledPnl), detail::decimal()},
    {"pnl", offsetof(Positions, pnl), detail::decimal()},
    {"fee", offsetof(Positions, fee), detail::decimal()},
    {"fundingFee", offsetof(Positions, fundingFee), detail::decimal()},
    {"liqPenalty", offsetof(Positions, liqPenalty), detail::decimal()},
    {"closeOrderAlgo", offsetof(Positions, closeOrderAlgo), detail::list(list_of_positions_close_order_algo)},
    {"cTime", offsetof(Positions, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(Positions, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable positions_table = detail::table_of<Positions>("Positions", positions_fields);

constexpr detail::Field positions_history_request_fields[] = {
    {"instType", offsetof(PositionsHistoryRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"instId", offsetof(PositionsHistoryRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"mgnMode", offsetof(PositionsHistoryRequest, mgnMode), detail::enumeration(okx::mgn_mode_table),
     detail::In::query},
    {"type", offsetof(PositionsHistoryRequest, type), detail::enumeration(okx::copytrading_type_table),
     detail::In::query},
    {"posId", offsetof(PositionsHistoryRequest, posId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(PositionsHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(PositionsHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(PositionsHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds positions_history_request_bounds[] = {{.field = 7, .maximum = "100"}};
constexpr detail::ObjectTable positions_history_request_table =
    detail::table_of<PositionsHistoryRequest>(
        "PositionsHistoryRequest", positions_history_request_fields, false, positions_history_request_bounds);

constexpr detail::Field positions_history_fields[] = {
    {"instType", offsetof(PositionsHistory, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(PositionsHistory, instId), detail::string()},
    {"mgnMode", offsetof(PositionsHistory, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"type", offsetof(PositionsHistory, type), detail::enumeration(positions_history_type2_table)},
    {"cTime", offsetof(PositionsHistory, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(PositionsHistory, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"openAvgPx", offsetof(PositionsHistory, openAvgPx), detail::decimal()},
    {"nonSettleAvgPx", offsetof(PositionsHistory, nonSettleAvgPx), detail::decimal()},
    {"closeAvgPx", offsetof(PositionsHistory, closeAvgPx), detail::decimal()},
    {"posId", offsetof(PositionsHistory, posId), detail::string()},
    {"openMaxPos", offsetof(PositionsHistory, openMaxPos), detail::decimal()},
    {"closeTotalPos", offsetof(PositionsHistory, closeTotalPos), detail::decimal()},
    {"realizedPnl", offsetof(PositionsHistory, realizedPnl), detail::decimal()},
    {"settledPnl", offsetof(PositionsHistory, settledPnl), detail::decimal()},
    {"pnlRatio", offsetof(PositionsHistory, pnlRatio), detail::decimal()},
    {"fee", offsetof(PositionsHistory, fee), detail::decimal()},
    {"fundingFee", offsetof(PositionsHistory, fundingFee), detail::decimal()},
    {"liqPenalty", offsetof(PositionsHistory, liqPenalty), detail::decimal()},
    {"pnl", offsetof(PositionsHistory, pnl), detail::decimal()},
    {"posSide", offsetof(PositionsHistory, posSide), detail::enumeration(okx::pos_side_table)},
    {"lever", offsetof(PositionsHistory, lever), detail::decimal()},
    {"direction", offsetof(PositionsHistory, direction), detail::enumeration(okx::direction_table)},
    {"triggerPx", offsetof(PositionsHistory, triggerPx), detail::decimal()},
    {"uly", offsetof(PositionsHistory, uly), detail::string()},
    {"ccy", offsetof(PositionsHistory, ccy), detail::string()},
};
constexpr detail::ObjectTable positions_history_table =
    detail::table_of<PositionsHistory>("PositionsHistory", positions_history_fields);

constexpr detail::Field precheck_set_delta_neutral_request_fields[] = {
    {"stgyType", offsetof(PrecheckSetDeltaNeutralRequest, stgyType),
     detail::enumeration(okx::stgy_type_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable precheck_set_delta_neutral_request_table =
    detail::table_of<PrecheckSetDeltaNeutralRequest>(
        "PrecheckSetDeltaNeutralRequest", precheck_set_delta_neutral_request_fields);

constexpr detail::Field precheck_set_delta_neutral_unmatched_info_check_fields[] = {
    {"type", offsetof(PrecheckSetDeltaNeutralUnmatchedInfoCheck, type),
     detail::enumeration(precheck_set_delta_neutral_type_table)},
    {"deltaLever", offsetof(PrecheckSetDeltaNeutralUnmatchedInfoCheck, deltaLever), detail::decimal()},
    {"ordList", offsetof(PrecheckSetDeltaNeutralUnmatchedInfoCheck, ordList), detail::list(list_of_string)},
    {"posList", offsetof(PrecheckSetDeltaNeutralUnmatchedInfoCheck, posList), detail::list(list_of_string)},
};
constexpr detail::ObjectTable precheck_set_delta_neutral_unmatched_info_check_table =
    detail::table_of<PrecheckSetDeltaNeutralUnmatchedInfoCheck>(
        "PrecheckSetDeltaNeutralUnmatchedInfoCheck", precheck_set_delta_neutral_unmatched_info_check_fields);

constexpr detail::ListTable list_of_precheck_set_delta_neutral_unmatched_info_check =
    detail::list_of<PrecheckSetDeltaNeutralUnmatchedInfoCheck>(
        detail::object(precheck_set_delta_neutral_unmatched_info_check_table));

constexpr detail::Field precheck_set_delta_neutral_fields[] = {
    {"unmatchedInfoCheck", offsetof(PrecheckSetDeltaNeutral, unmatchedInfoCheck),
     detail::list(list_of_precheck_set_delta_neutral_unmatched_info_check)},
};
constexpr detail::ObjectTable precheck_set_delta_neutral_table =
    detail::table_of<PrecheckSetDeltaNeutral>("PrecheckSetDeltaNeutral", precheck_set_delta_neutral_fields);

constexpr detail::Field risk_state_fields[] = {
    {"atRisk", offsetof(RiskState, atRisk), detail::boolean()},
    {"atRiskIdx", offsetof(RiskState, atRiskIdx), detail::list(list_of_string)},
    {"atRiskMgn", offsetof(RiskState, atRiskMgn), detail::list(list_of_string)},
    {"ts", offsetof(RiskState, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable risk_state_table = detail::table_of<RiskState>("RiskState", risk_state_fields);

constexpr detail::Field set_account_mode_request_fields[] = {
    {"acctLv", offsetof(SetAccountModeRequest, acctLv), detail::enumeration(acct_lv_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_account_mode_request_table =
    detail::table_of<SetAccountModeRequest>("SetAccountModeRequest", set_account_mode_request_fields);

constexpr detail::Field set_account_mode_fields[] = {
    {"acctLv", offsetof(SetAccountMode, acctLv), detail::enumeration(set_account_mode_acct_lv_table)},
};
constexpr detail::ObjectTable set_account_mode_table =
    detail::table_of<SetAccountMode>("SetAccountMode", set_account_mode_fields);

constexpr detail::Field precheck_account_mode_switch_request_fields[] = {
    {"acctLv", offsetof(PrecheckAccountModeSwitchRequest, acctLv),
     detail::enumeration(acct_lv_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable precheck_account_mode_switch_request_table =
    detail::table_of<PrecheckAccountModeSwitchRequest>(
        "PrecheckAccountModeSwitchRequest", precheck_account_mode_switch_request_fields);

constexpr detail::Field precheck_account_mode_switch_unmatched_info_check_fields[] = {
    {"type", offsetof(PrecheckAccountModeSwitchUnmatchedInfoCheck, type),
     detail::enumeration(precheck_account_mode_switch_type_table)},
    {"posList", offsetof(PrecheckAccountModeSwitchUnmatchedInfoCheck, posList), detail::list(list_of_string)},
    {"ordList", offsetof(PrecheckAccountModeSwitchUnmatchedInfoCheck, ordList), detail::list(list_of_string)},
    {"deltaLever", offsetof(PrecheckAccountModeSwitchUnmatchedInfoCheck, deltaLever), detail::decimal()},
    {"totalAsset", offsetof(PrecheckAccountModeSwitchUnmatchedInfoCheck, totalAsset), detail::decimal()},
};
constexpr detail::ObjectTable precheck_account_mode_switch_unmatched_info_check_table =
    detail::table_of<PrecheckAccountModeSwitchUnmatchedInfoCheck>(
        "PrecheckAccountModeSwitchUnmatchedInfoCheck", precheck_account_mode_switch_unmatched_info_check_fields);

constexpr detail::Field precheck_account_mode_switch_pos_list_fields[] = {
    {"posId", offsetof(PrecheckAccountModeSwitchPosList, posId), detail::string()},
    {"lever", offsetof(PrecheckAccountModeSwitchPosList, lever), detail::decimal()},
};
constexpr detail::ObjectTable precheck_account_mode_switch_pos_list_table =
    detail::table_of<PrecheckAccountModeSwitchPosList>(
        "PrecheckAccountModeSwitchPosList", precheck_account_mode_switch_pos_list_fields);

constexpr detail::Field precheck_account_mode_switch_pos_tier_check_fields[] = {
    {"instFamily", offsetof(PrecheckAccountModeSwitchPosTierCheck, instFamily), detail::string()},
    {"instType", offsetof(PrecheckAccountModeSwitchPosTierCheck, instType), detail::enumeration(okx::inst_type_table)},
    {"pos", offsetof(PrecheckAccountModeSwitchPosTierCheck, pos), detail::decimal()},
    {"lever", offsetof(PrecheckAccountModeSwitchPosTierCheck, lever), detail::decimal()},
    {"maxSz", offsetof(PrecheckAccountModeSwitchPosTierCheck, maxSz), detail::decimal()},
};
constexpr detail::ObjectTable precheck_account_mode_switch_pos_tier_check_table =
    detail::table_of<PrecheckAccountModeSwitchPosTierCheck>(
        "PrecheckAccountModeSwitchPosTierCheck", precheck_account_mode_switch_pos_tier_check_fields);

constexpr detail::Field precheck_account_mode_switch_mgn_bf_details_fields[] = {
    {"ccy", offsetof(PrecheckAccountModeSwitchMgnBfDetails, ccy), detail::string()},
    {"availEq", offsetof(PrecheckAccountModeSwitchMgnBfDetails, availEq), detail::decimal()},
    {"mgnRatio", offsetof(PrecheckAccountModeSwitchMgnBfDetails, mgnRatio), detail::decimal()},
};
constexpr detail::ObjectTable precheck_account_mode_switch_mgn_bf_details_table =
    detail::table_of<PrecheckAccountModeSwitchMgnBfDetails>(
        "PrecheckAccountModeSwitchMgnBfDetails", precheck_account_mode_switch_mgn_bf_details_fields);

constexpr detail::ListTable list_of_precheck_account_mode_switch_mgn_bf_details =
    detail::list_of<PrecheckAccountModeSwitchMgnBfDetails>(
        detail::object(precheck_account_mode_switch_mgn_bf_details_table));

constexpr detail::Field precheck_account_mode_switch_mgn_bf_fields[] = {
    {"acctAvailEq", offsetof(PrecheckAccountModeSwitchMgnBf, acctAvailEq), detail::decimal()},
    {"mgnRatio", offsetof(PrecheckAccountModeSwitchMgnBf, mgnRatio), detail::decimal()},
    {"details", offsetof(PrecheckAccountModeSwitchMgnBf, details),
     detail::list(list_of_precheck_account_mode_switch_mgn_bf_details)},
};
constexpr detail::ObjectTable precheck_account_mode_switch_mgn_bf_table =
    detail::table_of<PrecheckAccountModeSwitchMgnBf>(
        "PrecheckAccountModeSwitchMgnBf", precheck_account_mode_switch_mgn_bf_fields);

constexpr detail::ListTable list_of_precheck_account_mode_switch_unmatched_info_check =
    detail::list_of<PrecheckAccountModeSwitchUnmatchedInfoCheck>(
        detail::object(precheck_account_mode_switch_unmatched_info_check_table));
constexpr detail::ListTable list_of_precheck_account_mode_switch_pos_list =
    detail::list_of<PrecheckAccountModeSwitchPosList>(detail::object(precheck_account_mode_switch_pos_list_table));
constexpr detail::ListTable list_of_precheck_account_mode_switch_pos_tier_check =
    detail::list_of<PrecheckAccountModeSwitchPosTierCheck>(
        detail::object(precheck_account_mode_switch_pos_tier_check_table));

constexpr detail::Field precheck_account_mode_switch_fields[] = {
    {"sCode", offsetof(PrecheckAccountModeSwitch, sCode), detail::string()},
    {"curAcctLv", offsetof(PrecheckAccountModeSwitch, curAcctLv),
     detail::enumeration(precheck_account_mode_switch_cur_acct_lv_table)},
    {"acctLv", offsetof(PrecheckAccountModeSwitch, acctLv), detail::enumeration(acct_lv_table)},
    {"riskOffsetType", offsetof(PrecheckAccountModeSwitch, riskOffsetType),
     detail::enumeration(risk_offset_type_table)},
    {"unmatchedInfoCheck", offsetof(PrecheckAccountModeSwitch, unmatchedInfoCheck),
     detail::list(list_of_precheck_account_mode_switch_unmatched_info_check)},
    {"posList", offsetof(PrecheckAccountModeSwitch, posList),
     detail::list(list_of_precheck_account_mode_switch_pos_list)},
    {"posTierCheck", offsetof(PrecheckAccountModeSwitch, posTierCheck),
     detail::list(list_of_precheck_account_mode_switch_pos_tier_check)},
    {"mgnBf", offsetof(PrecheckAccountModeSwitch, mgnBf), detail::object(precheck_account_mode_switch_mgn_bf_table)},
    {"mgnAft", offsetof(PrecheckAccountModeSwitch, mgnAft), detail::object(precheck_account_mode_switch_mgn_bf_table)},
};
constexpr detail::ObjectTable precheck_account_mode_switch_table =
    detail::table_of<PrecheckAccountModeSwitch>("PrecheckAccountModeSwitch", precheck_account_mode_switch_fields);

constexpr detail::Field set_auto_earn_request_fields[] = {
    {"earnType", offsetof(SetAutoEarnRequest, earnType), detail::enumeration(earn_type_table)},
    {"ccy", offsetof(SetAutoEarnRequest, ccy), detail::string(detail::Holder::required)},
    {"action", offsetof(SetAutoEarnRequest, action), detail::enumeration(action_table, detail::Holder::required)},
    {"apr", offsetof(SetAutoEarnRequest, apr), detail::decimal()},
};
constexpr detail::ObjectTable set_auto_earn_request_table =
    detail::table_of<SetAutoEarnRequest>("SetAutoEarnRequest", set_auto_earn_request_fields);

constexpr detail::Field set_auto_earn_fields[] = {
    {"earnType", offsetof(SetAutoEarn, earnType), detail::enumeration(earn_type_table)},
    {"ccy", offsetof(SetAutoEarn, ccy), detail::string()},
    {"action", offsetof(SetAutoEarn, action), detail::enumeration(action_table)},
    {"apr", offsetof(SetAutoEarn, apr), detail::decimal()},
};
constexpr detail::ObjectTable set_auto_earn_table = detail::table_of<SetAutoEarn>("SetAutoEarn", set_auto_earn_fields);

constexpr detail::Field set_auto_loan_request_fields[] = {
    {"autoLoan", offsetof(SetAutoLoanRequest, autoLoan), detail::boolean()},
};
constexpr detail::ObjectTable set_auto_loan_request_table =
    detail::table_of<SetAutoLoanRequest>("SetAutoLoanRequest", set_auto_loan_request_fields);

constexpr detail::Field set_auto_loan_fields[] = {
    {"autoLoan", offsetof(SetAutoLoan, autoLoan), detail::boolean()},
};
constexpr detail::ObjectTable set_auto_loan_table = detail::table_of<SetAutoLoan>("SetAutoLoan", set_auto_loan_fields);

constexpr detail::Field set_auto_repay_request_fields[] = {
    {"autoRepay", offsetof(SetAutoRepayRequest, autoRepay), detail::boolean(detail::Holder::required)},
};
constexpr detail::ObjectTable set_auto_repay_request_table =
    detail::table_of<SetAutoRepayRequest>("SetAutoRepayRequest", set_auto_repay_request_fields);

constexpr detail::Field set_auto_repay_fields[] = {
    {"autoRepay", offsetof(SetAutoRepay, autoRepay), detail::boolean()},
};
constexpr detail::ObjectTable set_auto_repay_table =
    detail::table_of<SetAutoRepay>("SetAutoRepay", set_auto_repay_fields);

constexpr detail::Field set_collateral_assets_request_fields[] = {
    {"type", offsetof(SetCollateralAssetsRequest, type),
     detail::enumeration(set_collateral_assets_type_table, detail::Holder::required)},
    {"collateralEnabled", offsetof(SetCollateralAssetsRequest, collateralEnabled),
     detail::boolean(detail::Holder::required)},
    {"ccyList", offsetof(SetCollateralAssetsRequest, ccyList), detail::list(list_of_string)},
};
constexpr detail::ObjectTable set_collateral_assets_request_table =
    detail::table_of<SetCollateralAssetsRequest>("SetCollateralAssetsRequest", set_collateral_assets_request_fields);

constexpr detail::Field set_collateral_assets_fields[] = {
    {"type", offsetof(SetCollateralAssets, type), detail::enumeration(set_collateral_assets_type_table)},
    {"collateralEnabled", offsetof(SetCollateralAssets, collateralEnabled), detail::boolean()},
    {"ccyList", offsetof(SetCollateralAssets, ccyList), detail::list(list_of_string)},
};
constexpr detail::ObjectTable set_collateral_assets_table =
    detail::table_of<SetCollateralAssets>("SetCollateralAssets", set_collateral_assets_fields);

constexpr detail::Field set_fee_type_request_fields[] = {
    {"feeType", offsetof(SetFeeTypeRequest, feeType), detail::enumeration(fee_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_fee_type_request_table =
    detail::table_of<SetFeeTypeRequest>("SetFeeTypeRequest", set_fee_type_request_fields);

constexpr detail::Field set_fee_type_fields[] = {
    {"feeType", offsetof(SetFeeType, feeType), detail::enumeration(fee_type_table)},
};
constexpr detail::ObjectTable set_fee_type_table = detail::table_of<SetFeeType>("SetFeeType", set_fee_type_fields);

constexpr detail::Field set_greeks_request_fields[] = {
    {"greeksType", offsetof(SetGreeksRequest, greeksType),
     detail::enumeration(greeks_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_greeks_request_table =
    detail::table_of<SetGreeksRequest>("SetGreeksRequest", set_greeks_request_fields);

constexpr detail::Field set_greeks_fields[] = {
    {"greeksType", offsetof(SetGreeks, greeksType), detail::enumeration(greeks_type_table)},
};
constexpr detail::ObjectTable set_greeks_table = detail::table_of<SetGreeks>("SetGreeks", set_greeks_fields);

constexpr detail::Field set_isolated_mode_request_fields[] = {
    {"isoMode", offsetof(SetIsolatedModeRequest, isoMode),
     detail::enumeration(iso_mode_table, detail::Holder::required)},
    {"type", offsetof(SetIsolatedModeRequest, type),
     detail::enumeration(set_isolated_mode_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_isolated_mode_request_table =
    detail::table_of<SetIsolatedModeRequest>("SetIsolatedModeRequest", set_isolated_mode_request_fields);

constexpr detail::Field set_isolated_mode_fields[] = {
    {"isoMode", offsetof(SetIsolatedMode, isoMode), detail::enumeration(iso_mode_table)},
};
constexpr detail::ObjectTable set_isolated_mode_table =
    detail::table_of<SetIsolatedMode>("SetIsolatedMode", set_isolated_mode_fields);

constexpr detail::Field set_leverage_request_fields[] = {
    {"instId", offsetof(SetLeverageRequest, instId), detail::string(detail::Holder::optional)},
    {"ccy", offsetof(SetLeverageRequest, ccy), detail::string(detail::Holder::optional)},
    {"lever", offsetof(SetLeverageRequest, lever), detail::decimal(detail::Holder::required)},
    {"mgnMode", offsetof(SetLeverageRequest, mgnMode),
     detail::enumeration(okx::mgn_mode_table, detail::Holder::required)},
    {"posSide", offsetof(SetLeverageRequest, posSide), detail::enumeration(okx::pos_side_table)},
};
constexpr detail::ObjectTable set_leverage_request_table =
    detail::table_of<SetLeverageRequest>("SetLeverageRequest", set_leverage_request_fields);

constexpr detail::Field set_leverage_fields[] = {
    {"lever", offsetof(SetLeverage, lever), detail::decimal()},
    {"mgnMode", offsetof(SetLeverage, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"instId", offsetof(SetLeverage, instId), detail::string()},
    {"posSide", offsetof(SetLeverage, posSide), detail::enumeration(okx::pos_side_table)},
};
constexpr detail::ObjectTable set_leverage_table = detail::table_of<SetLeverage>("SetLeverage", set_leverage_fields);

constexpr detail::Field set_position_mode_request_fields[] = {
    {"posMode", offsetof(SetPositionModeRequest, posMode),
     detail::enumeration(pos_mode_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_position_mode_request_table =
    detail::table_of<SetPositionModeRequest>("SetPositionModeRequest", set_position_mode_request_fields);

constexpr detail::Field set_position_mode_fields[] = {
    {"posMode", offsetof(SetPositionMode, posMode), detail::enumeration(pos_mode_table)},
};
constexpr detail::ObjectTable set_position_mode_table =
    detail::table_of<SetPositionMode>("SetPositionMode", set_position_mode_fields);

constexpr detail::Field set_risk_offset_amount_request_fields[] = {
    {"ccy", offsetof(SetRiskOffsetAmountRequest, ccy), detail::string(detail::Holder::required)},
    {"clSpotInUseAmt", offsetof(SetRiskOffsetAmountRequest, clSpotInUseAmt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable set_risk_offset_amount_request_table =
    detail::table_of<SetRiskOffsetAmountRequest>("SetRiskOffsetAmountRequest", set_risk_offset_amount_request_fields);

constexpr detail::Field set_risk_offset_amount_fields[] = {
    {"ccy", offsetof(SetRiskOffsetAmount, ccy), detail::string()},
    {"clSpotInUseAmt", offsetof(SetRiskOffsetAmount, clSpotInUseAmt), detail::decimal()},
};
constexpr detail::ObjectTable set_risk_offset_amount_table =
    detail::table_of<SetRiskOffsetAmount>("SetRiskOffsetAmount", set_risk_offset_amount_fields);

constexpr detail::Field set_settle_currency_request_fields[] = {
    {"settleCcy", offsetof(SetSettleCurrencyRequest, settleCcy), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable set_settle_currency_request_table =
    detail::table_of<SetSettleCurrencyRequest>("SetSettleCurrencyRequest", set_settle_currency_request_fields);

constexpr detail::Field set_settle_currency_fields[] = {
    {"settleCcy", offsetof(SetSettleCurrency, settleCcy), detail::string()},
};
constexpr detail::ObjectTable set_settle_currency_table =
    detail::table_of<SetSettleCurrency>("SetSettleCurrency", set_settle_currency_fields);

constexpr detail::Field set_trading_config_request_fields[] = {
    {"type", offsetof(SetTradingConfigRequest, type), detail::string(detail::Holder::required)},
    {"stgyType", offsetof(SetTradingConfigRequest, stgyType), detail::enumeration(okx::stgy_type_table)},
};
constexpr detail::ObjectTable set_trading_config_request_table =
    detail::table_of<SetTradingConfigRequest>("SetTradingConfigRequest", set_trading_config_request_fields);

constexpr detail::Field set_trading_config_fields[] = {
    {"type", offsetof(SetTradingConfig, type), detail::string()},
    {"stgyType", offsetof(SetTradingConfig, stgyType), detail::enumeration(set_trading_config_stgy_type_table)},
};
constexpr detail::ObjectTable set_trading_config_table =
    detail::table_of<SetTradingConfig>("SetTradingConfig", set_trading_config_fields);

constexpr detail::Field spot_borrow_repay_history_request_fields[] = {
    {"ccy", offsetof(SpotBorrowRepayHistoryRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"type", offsetof(SpotBorrowRepayHistoryRequest, type), detail::enumeration(spot_borrow_repay_history_type_table),
     detail::In::query},
    {"after", offsetof(SpotBorrowRepayHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(SpotBorrowRepayHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(SpotBorrowRepayHistoryRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds spot_borrow_repay_history_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable spot_borrow_repay_history_request_table =
    detail::table_of<SpotBorrowRepayHistoryRequest>(
        "SpotBorrowRepayHistoryRequest", spot_borrow_repay_history_request_fields, false,
        spot_borrow_repay_history_request_bounds);

constexpr detail::Field spot_borrow_repay_history_fields[] = {
    {"ccy", offsetof(SpotBorrowRepayHistory, ccy), detail::string()},
    {"type", offsetof(SpotBorrowRepayHistory, type), detail::enumeration(spot_borrow_repay_history_type_table)},
    {"amt", offsetof(SpotBorrowRepayHistory, amt), detail::decimal()},
    {"accBorrowed", offsetof(SpotBorrowRepayHistory, accBorrowed), detail::decimal()},
    {"ts", offsetof(SpotBorrowRepayHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable spot_borrow_repay_history_table =
    detail::table_of<SpotBorrowRepayHistory>("SpotBorrowRepayHistory", spot_borrow_repay_history_fields);

constexpr detail::Field spot_manual_borrow_repay_request_fields[] = {
    {"ccy", offsetof(SpotManualBorrowRepayRequest, ccy), detail::string(detail::Holder::required)},
    {"side", offsetof(SpotManualBorrowRepayRequest, side),
     detail::enumeration(spot_manual_borrow_repay_side_table, detail::Holder::required)},
    {"amt", offsetof(SpotManualBorrowRepayRequest, amt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable spot_manual_borrow_repay_request_table =
    detail::table_of<SpotManualBorrowRepayRequest>(
        "SpotManualBorrowRepayRequest", spot_manual_borrow_repay_request_fields);

constexpr detail::Field spot_manual_borrow_repay_fields[] = {
    {"ccy", offsetof(SpotManualBorrowRepay, ccy), detail::string()},
    {"side", offsetof(SpotManualBorrowRepay, side), detail::enumeration(spot_manual_borrow_repay_side_table)},
    {"amt", offsetof(SpotManualBorrowRepay, amt), detail::decimal()},
};
constexpr detail::ObjectTable spot_manual_borrow_repay_table =
    detail::table_of<SpotManualBorrowRepay>("SpotManualBorrowRepay", spot_manual_borrow_repay_fields);

constexpr detail::Field subtypes_request_fields[] = {
    {"type", offsetof(SubtypesRequest, type), detail::list(list_of_string), detail::In::query},
};
constexpr detail::ObjectTable subtypes_request_table =
    detail::table_of<SubtypesRequest>("SubtypesRequest", subtypes_request_fields);

constexpr detail::Field subtypes_sub_type_details_fields[] = {
    {"subType", offsetof(SubtypesSubTypeDetails, subType), detail::string()},
    {"subTypeDesc", offsetof(SubtypesSubTypeDetails, subTypeDesc), detail::string()},
};
constexpr detail::ObjectTable subtypes_sub_type_details_table =
    detail::table_of<SubtypesSubTypeDetails>("SubtypesSubTypeDetails", subtypes_sub_type_details_fields);

constexpr detail::ListTable list_of_subtypes_sub_type_details =
    detail::list_of<SubtypesSubTypeDetails>(detail::object(subtypes_sub_type_details_table));

constexpr detail::Field subtypes_fields[] = {
    {"type", offsetof(Subtypes, type), detail::enumeration(okx::account_type_table)},
    {"typeDesc", offsetof(Subtypes, typeDesc), detail::string()},
    {"subTypeDetails", offsetof(Subtypes, subTypeDetails), detail::list(list_of_subtypes_sub_type_details)},
};
constexpr detail::ObjectTable subtypes_table = detail::table_of<Subtypes>("Subtypes", subtypes_fields);

constexpr detail::Field trade_fee_request_fields[] = {
    {"instType", offsetof(TradeFeeRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instId", offsetof(TradeFeeRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"instFamily", offsetof(TradeFeeRequest, instFamily), detail::string(detail::Holder::optional), detail::In::query},
    {"groupId", offsetof(TradeFeeRequest, groupId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable trade_fee_request_table =
    detail::table_of<TradeFeeRequest>("TradeFeeRequest", trade_fee_request_fields);

constexpr detail::Field trade_fee_fee_group_fields[] = {
    {"taker", offsetof(TradeFeeFeeGroup, taker), detail::decimal()},
    {"maker", offsetof(TradeFeeFeeGroup, maker), detail::decimal()},
    {"groupId", offsetof(TradeFeeFeeGroup, groupId), detail::string()},
    {"elpMaker", offsetof(TradeFeeFeeGroup, elpMaker), detail::decimal()},
};
constexpr detail::ObjectTable trade_fee_fee_group_table =
    detail::table_of<TradeFeeFeeGroup>("TradeFeeFeeGroup", trade_fee_fee_group_fields);

constexpr detail::Field trade_fee_fiat_fields[] = {
    {"ccy", offsetof(TradeFeeFiat, ccy), detail::string()},
    {"taker", offsetof(TradeFeeFiat, taker), detail::decimal()},
    {"maker", offsetof(TradeFeeFiat, maker), detail::decimal()},
};
constexpr detail::ObjectTable trade_fee_fiat_table =
    detail::table_of<TradeFeeFiat>("TradeFeeFiat", trade_fee_fiat_fields);

constexpr detail::ListTable list_of_trade_fee_fee_group =
    detail::list_of<TradeFeeFeeGroup>(detail::object(trade_fee_fee_group_table));
constexpr detail::ListTable list_of_trade_fee_fiat =
    detail::list_of<TradeFeeFiat>(detail::object(trade_fee_fiat_table));

constexpr detail::Field trade_fee_fields[] = {
    {"level", offsetof(TradeFee, level), detail::string()},
    {"feeGroup", offsetof(TradeFee, feeGroup), detail::list(list_of_trade_fee_fee_group)},
    {"delivery", offsetof(TradeFee, delivery), detail::decimal()},
    {"exercise", offsetof(TradeFee, exercise), detail::decimal()},
    {"instType", offsetof(TradeFee, instType), detail::enumeration(okx::inst_type_table)},
    {"ts", offsetof(TradeFee, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"taker", offsetof(TradeFee, taker), detail::decimal()},
    {"maker", offsetof(TradeFee, maker), detail::decimal()},
    {"takerU", offsetof(TradeFee, takerU), detail::decimal()},
    {"makerU", offsetof(TradeFee, makerU), detail::decimal()},
    {"takerUSDC", offsetof(TradeFee, takerUSDC), detail::decimal()},
    {"makerUSDC", offsetof(TradeFee, makerUSDC), detail::decimal()},
    {"ruleType", offsetof(TradeFee, ruleType), detail::enumeration(okx::rule_type_table)},
    {"category", offsetof(TradeFee, category), detail::string()},
    {"fiat", offsetof(TradeFee, fiat), detail::list(list_of_trade_fee_fiat)},
    {"settle", offsetof(TradeFee, settle), detail::decimal()},
};
constexpr detail::ObjectTable trade_fee_table = detail::table_of<TradeFee>("TradeFee", trade_fee_fields);

constexpr detail::ListTable list_of_preset_account_mode_switch =
    detail::list_of<PresetAccountModeSwitch>(detail::object(preset_account_mode_switch_table));
constexpr detail::Type preset_account_mode_switch_reply = detail::list(list_of_preset_account_mode_switch);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit preset_account_mode_switch_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation preset_account_mode_switch_operation{
    .id = "account.preset_account_mode_switch",
    .method = "POST",
    .path = "/api/v5/account/account-level-switch-preset",
    .auth = detail::Auth::private_,
    .limits = preset_account_mode_switch_limits,
    .request = &preset_account_mode_switch_request_table,
    .reply = &preset_account_mode_switch_reply,
};

constexpr detail::ListTable list_of_account_position_risk =
    detail::list_of<AccountPositionRisk>(detail::object(account_position_risk_table));
constexpr detail::Type account_position_risk_reply = detail::list(list_of_account_position_risk);
constexpr detail::Limit account_position_risk_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation account_position_risk_operation{
    .id = "account.account_position_risk",
    .method = "GET",
    .path = "/api/v5/account/account-position-risk",
    .auth = detail::Auth::private_,
    .limits = account_position_risk_limits,
    .request = &account_position_risk_request_table,
    .reply = &account_position_risk_reply,
};

constexpr detail::Type activate_option_reply = detail::sole(detail::object(activate_option_table));
constexpr detail::Limit activate_option_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation activate_option_operation{
    .id = "account.activate_option",
    .method = "POST",
    .path = "/api/v5/account/activate-option",
    .auth = detail::Auth::private_,
    .limits = activate_option_limits,
    .reply = &activate_option_reply,
};

constexpr detail::ListTable list_of_adjust_leverage_info =
    detail::list_of<AdjustLeverageInfo>(detail::object(adjust_leverage_info_table));
constexpr detail::Type adjust_leverage_info_reply = detail::list(list_of_adjust_leverage_info);
constexpr detail::Limit adjust_leverage_info_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation adjust_leverage_info_operation{
    .id = "account.adjust_leverage_info",
    .method = "GET",
    .path = "/api/v5/account/adjust-leverage-info",
    .auth = detail::Auth::private_,
    .limits = adjust_leverage_info_limits,
    .request = &adjust_leverage_info_request_table,
    .reply = &adjust_leverage_info_reply,
};

constexpr detail::ListTable list_of_balance = detail::list_of<Balance>(detail::object(balance_table));
constexpr detail::Type balance_reply = detail::list(list_of_balance);
constexpr detail::Limit balance_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation balance_operation{
    .id = "account.balance",
    .method = "GET",
    .path = "/api/v5/account/balance",
    .auth = detail::Auth::private_,
    .limits = balance_limits,
    .request = &balance_request_table,
    .reply = &balance_reply,
};

constexpr detail::ListTable list_of_bills = detail::list_of<Bills>(detail::object(bills_table));
constexpr detail::Type bills_reply = detail::list(list_of_bills);
constexpr detail::Limit bills_limits[] = {{.count = 5, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging bills_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "billId",
};
constexpr detail::Operation bills_operation{
    .id = "account.bills",
    .method = "GET",
    .path = "/api/v5/account/bills",
    .auth = detail::Auth::private_,
    .limits = bills_limits,
    .request = &bills_request_table,
    .reply = &bills_reply,
    .pages = &bills_pages,
};

constexpr detail::Type bills_archive_reply = detail::list(list_of_bills);
constexpr detail::Limit bills_archive_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging bills_archive_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "billId",
};
constexpr detail::Operation bills_archive_operation{
    .id = "account.bills_archive",
    .method = "GET",
    .path = "/api/v5/account/bills-archive",
    .auth = detail::Auth::private_,
    .limits = bills_archive_limits,
    .request = &bills_request_table,
    .reply = &bills_archive_reply,
    .pages = &bills_archive_pages,
};

constexpr detail::ListTable list_of_bills_history_archive =
    detail::list_of<BillsHistoryArchive>(detail::object(bills_history_archive_table));
constexpr detail::Type bills_history_archive_reply = detail::list(list_of_bills_history_archive);
constexpr detail::Limit bills_history_archive_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation bills_history_archive_operation{
    .id = "account.bills_history_archive",
    .method = "GET",
    .path = "/api/v5/account/bills-history-archive",
    .auth = detail::Auth::private_,
    .limits = bills_history_archive_limits,
    .request = &bills_history_archive_request_table,
    .reply = &bills_history_archive_reply,
};

constexpr detail::ListTable list_of_request_bills_history_archive =
    detail::list_of<RequestBillsHistoryArchive>(detail::object(request_bills_history_archive_table));
constexpr detail::Type request_bills_history_archive_reply = detail::list(list_of_request_bills_history_archive);
constexpr detail::Limit request_bills_history_archive_limits[] = {{.count = 1, .window_ms = 10000, .scope = per_user}};
constexpr detail::Operation request_bills_history_archive_operation{
    .id = "account.request_bills_history_archive",
    .method = "POST",
    .path = "/api/v5/account/bills-history-archive",
    .auth = detail::Auth::private_,
    .limits = request_bills_history_archive_limits,
    .request = &request_bills_history_archive_request_table,
    .reply = &request_bills_history_archive_reply,
};

constexpr detail::ListTable list_of_collateral_assets =
    detail::list_of<CollateralAssets>(detail::object(collateral_assets_table));
constexpr detail::Type collateral_assets_reply = detail::list(list_of_collateral_assets);
constexpr detail::Limit collateral_assets_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation collateral_assets_operation{
    .id = "account.collateral_assets",
    .method = "GET",
    .path = "/api/v5/account/collateral-assets",
    .auth = detail::Auth::private_,
    .limits = collateral_assets_limits,
    .request = &collateral_assets_request_table,
    .reply = &collateral_assets_reply,
};

constexpr detail::Type config_reply = detail::sole(detail::object(config_table));
constexpr detail::Limit config_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation config_operation{
    .id = "account.config",
    .method = "GET",
    .path = "/api/v5/account/config",
    .auth = detail::Auth::private_,
    .limits = config_limits,
    .reply = &config_reply,
};

constexpr detail::ListTable list_of_adjust_demo_account_balance =
    detail::list_of<AdjustDemoAccountBalance>(detail::object(adjust_demo_account_balance_table));
constexpr detail::Type adjust_demo_account_balance_reply = detail::list(list_of_adjust_demo_account_balance);
constexpr detail::Operation adjust_demo_account_balance_operation{
    .id = "account.adjust_demo_account_balance",
    .method = "POST",
    .path = "/api/v5/account/demo-adjust-balance",
    .auth = detail::Auth::private_,
    .request = &adjust_demo_account_balance_request_table,
    .reply = &adjust_demo_account_balance_reply,
};

constexpr detail::ListTable list_of_greeks = detail::list_of<Greeks>(detail::object(greeks_table));
constexpr detail::Type greeks_reply = detail::list(list_of_greeks);
constexpr detail::Limit greeks_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation greeks_operation{
    .id = "account.greeks",
    .method = "GET",
    .path = "/api/v5/account/greeks",
    .auth = detail::Auth::private_,
    .limits = greeks_limits,
    .request = &greeks_request_table,
    .reply = &greeks_reply,
};

constexpr detail::ListTable list_of_instruments = detail::list_of<Instruments>(detail::object(instruments_table));
constexpr detail::Type instruments_reply = detail::list(list_of_instruments);
constexpr detail::LimitScope per_user_and_inst_type[] = {{"user"}, {"instType"}};
constexpr detail::Limit instruments_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user_and_inst_type}};
constexpr detail::Operation instruments_operation{
    .id = "account.instruments",
    .method = "GET",
    .path = "/api/v5/account/instruments",
    .auth = detail::Auth::private_,
    .limits = instruments_limits,
    .request = &instruments_request_table,
    .reply = &instruments_reply,
};

constexpr detail::ListTable list_of_interest_accrued =
    detail::list_of<InterestAccrued>(detail::object(interest_accrued_table));
constexpr detail::Type interest_accrued_reply = detail::list(list_of_interest_accrued);
constexpr detail::Limit interest_accrued_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging interest_accrued_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation interest_accrued_operation{
    .id = "account.interest_accrued",
    .method = "GET",
    .path = "/api/v5/account/interest-accrued",
    .auth = detail::Auth::private_,
    .limits = interest_accrued_limits,
    .request = &interest_accrued_request_table,
    .reply = &interest_accrued_reply,
    .pages = &interest_accrued_pages,
};

constexpr detail::ListTable list_of_interest_limits =
    detail::list_of<InterestLimits>(detail::object(interest_limits_table));
constexpr detail::Type interest_limits_reply = detail::list(list_of_interest_limits);
constexpr detail::Limit interest_limits_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation interest_limits_operation{
    .id = "account.interest_limits",
    .method = "GET",
    .path = "/api/v5/account/interest-limits",
    .auth = detail::Auth::private_,
    .limits = interest_limits_limits,
    .request = &interest_limits_request_table,
    .reply = &interest_limits_reply,
};

constexpr detail::ListTable list_of_interest_rate = detail::list_of<InterestRate>(detail::object(interest_rate_table));
constexpr detail::Type interest_rate_reply = detail::list(list_of_interest_rate);
constexpr detail::Limit interest_rate_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation interest_rate_operation{
    .id = "account.interest_rate",
    .method = "GET",
    .path = "/api/v5/account/interest-rate",
    .auth = detail::Auth::private_,
    .limits = interest_rate_limits,
    .request = &interest_rate_request_table,
    .reply = &interest_rate_reply,
};

constexpr detail::ListTable list_of_leverage_info = detail::list_of<LeverageInfo>(detail::object(leverage_info_table));
constexpr detail::Type leverage_info_reply = detail::list(list_of_leverage_info);
constexpr detail::Limit leverage_info_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation leverage_info_operation{
    .id = "account.leverage_info",
    .method = "GET",
    .path = "/api/v5/account/leverage-info",
    .auth = detail::Auth::private_,
    .limits = leverage_info_limits,
    .request = &leverage_info_request_table,
    .reply = &leverage_info_reply,
};

constexpr detail::ListTable list_of_max_avail_size =
    detail::list_of<MaxAvailSize>(detail::object(max_avail_size_table));
constexpr detail::Type max_avail_size_reply = detail::list(list_of_max_avail_size);
constexpr detail::Limit max_avail_size_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation max_avail_size_operation{
    .id = "account.max_avail_size",
    .method = "GET",
    .path = "/api/v5/account/max-avail-size",
    .auth = detail::Auth::private_,
    .limits = max_avail_size_limits,
    .request = &max_avail_size_request_table,
    .reply = &max_avail_size_reply,
};

constexpr detail::ListTable list_of_max_loan = detail::list_of<MaxLoan>(detail::object(max_loan_table));
constexpr detail::Type max_loan_reply = detail::list(list_of_max_loan);
constexpr detail::Limit max_loan_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation max_loan_operation{
    .id = "account.max_loan",
    .method = "GET",
    .path = "/api/v5/account/max-loan",
    .auth = detail::Auth::private_,
    .limits = max_loan_limits,
    .request = &max_loan_request_table,
    .reply = &max_loan_reply,
};

constexpr detail::ListTable list_of_max_size = detail::list_of<MaxSize>(detail::object(max_size_table));
constexpr detail::Type max_size_reply = detail::list(list_of_max_size);
constexpr detail::Limit max_size_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation max_size_operation{
    .id = "account.max_size",
    .method = "GET",
    .path = "/api/v5/account/max-size",
    .auth = detail::Auth::private_,
    .limits = max_size_limits,
    .request = &max_size_request_table,
    .reply = &max_size_reply,
};

constexpr detail::ListTable list_of_max_withdrawal =
    detail::list_of<MaxWithdrawal>(detail::object(max_withdrawal_table));
constexpr detail::Type max_withdrawal_reply = detail::list(list_of_max_withdrawal);
constexpr detail::Limit max_withdrawal_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation max_withdrawal_operation{
    .id = "account.max_withdrawal",
    .method = "GET",
    .path = "/api/v5/account/max-withdrawal",
    .auth = detail::Auth::private_,
    .limits = max_withdrawal_limits,
    .request = &max_withdrawal_request_table,
    .reply = &max_withdrawal_reply,
};

constexpr detail::ListTable list_of_mmp_config = detail::list_of<MmpConfig>(detail::object(mmp_config_table));
constexpr detail::Type mmp_config_reply = detail::list(list_of_mmp_config);
constexpr detail::Limit mmp_config_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation mmp_config_operation{
    .id = "account.mmp_config",
    .method = "GET",
    .path = "/api/v5/account/mmp-config",
    .auth = detail::Auth::private_,
    .limits = mmp_config_limits,
    .request = &mmp_config_request_table,
    .reply = &mmp_config_reply,
};

constexpr detail::Type set_mmp_reply = detail::sole(detail::object(set_mmp_table));
constexpr detail::Limit set_mmp_limits[] = {{.count = 2, .window_ms = 10000, .scope = per_user}};
constexpr detail::Operation set_mmp_operation{
    .id = "account.set_mmp",
    .method = "POST",
    .path = "/api/v5/account/mmp-config",
    .auth = detail::Auth::private_,
    .limits = set_mmp_limits,
    .request = &set_mmp_request_table,
    .reply = &set_mmp_reply,
};

constexpr detail::Type reset_mmp_status_reply = detail::sole(detail::object(reset_mmp_status_table));
constexpr detail::Limit reset_mmp_status_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation reset_mmp_status_operation{
    .id = "account.reset_mmp_status",
    .method = "POST",
    .path = "/api/v5/account/mmp-reset",
    .auth = detail::Auth::private_,
    .limits = reset_mmp_status_limits,
    .request = &reset_mmp_status_request_table,
    .reply = &reset_mmp_status_reply,
};

constexpr detail::ListTable list_of_move_positions =
    detail::list_of<MovePositions>(detail::object(move_positions_table));
constexpr detail::Type move_positions_reply = detail::list(list_of_move_positions);
constexpr detail::LimitScope per_master[] = {{"master"}};
constexpr detail::Limit move_positions_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_master}};
constexpr detail::Operation move_positions_operation{
    .id = "account.move_positions",
    .method = "POST",
    .path = "/api/v5/account/move-positions",
    .auth = detail::Auth::private_,
    .limits = move_positions_limits,
    .request = &move_positions_request_table,
    .reply = &move_positions_reply,
};

constexpr detail::ListTable list_of_move_positions_history =
    detail::list_of<MovePositionsHistory>(detail::object(move_positions_history_table));
constexpr detail::Type move_positions_history_reply = detail::list(list_of_move_positions_history);
constexpr detail::Limit move_positions_history_limits[] = {{.count = 2, .window_ms = 2000, .scope = per_master}};
constexpr detail::Operation move_positions_history_operation{
    .id = "account.move_positions_history",
    .method = "GET",
    .path = "/api/v5/account/move-positions-history",
    .auth = detail::Auth::private_,
    .limits = move_positions_history_limits,
    .request = &move_positions_history_request_table,
    .reply = &move_positions_history_reply,
};

constexpr detail::Type position_builder_reply = detail::sole(detail::object(position_builder_table));
constexpr detail::Limit position_builder_limits[] = {{.count = 2, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation position_builder_operation{
    .id = "account.position_builder",
    .method = "POST",
    .path = "/api/v5/account/position-builder",
    .auth = detail::Auth::private_,
    .limits = position_builder_limits,
    .request = &position_builder_request_table,
    .reply = &position_builder_reply,
};

constexpr detail::Type position_builder_graph_reply = detail::sole(detail::object(position_builder_graph_table));
constexpr detail::Limit position_builder_graph_limits[] = {{.count = 1, .window_ms = 5000, .scope = per_user}};
constexpr detail::Operation position_builder_graph_operation{
    .id = "account.position_builder_graph",
    .method = "POST",
    .path = "/api/v5/account/position-builder-graph",
    .auth = detail::Auth::private_,
    .limits = position_builder_graph_limits,
    .request = &position_builder_graph_request_table,
    .reply = &position_builder_graph_reply,
};

constexpr detail::ListTable list_of_position_tiers =
    detail::list_of<PositionTiers>(detail::object(position_tiers_table));
constexpr detail::Type position_tiers_reply = detail::list(list_of_position_tiers);
constexpr detail::Limit position_tiers_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation position_tiers_operation{
    .id = "account.position_tiers",
    .method = "GET",
    .path = "/api/v5/account/position-tiers",
    .auth = detail::Auth::private_,
    .limits = position_tiers_limits,
    .request = &position_tiers_request_table,
    .reply = &position_tiers_reply,
};

constexpr detail::ListTable list_of_positions = detail::list_of<Positions>(detail::object(positions_table));
constexpr detail::Type positions_reply = detail::list(list_of_positions);
constexpr detail::Limit positions_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation positions_operation{
    .id = "account.positions",
    .method = "GET",
    .path = "/api/v5/account/positions",
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
    .id = "account.positions_history",
    .method = "GET",
    .path = "/api/v5/account/positions-history",
    .auth = detail::Auth::private_,
    .limits = positions_history_limits,
    .request = &positions_history_request_table,
    .reply = &positions_history_reply,
    .pages = &positions_history_pages,
};

constexpr detail::ListTable list_of_precheck_set_delta_neutral =
    detail::list_of<PrecheckSetDeltaNeutral>(detail::object(precheck_set_delta_neutral_table));
constexpr detail::Type precheck_set_delta_neutral_reply = detail::list(list_of_precheck_set_delta_neutral);
constexpr detail::Limit precheck_set_delta_neutral_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation precheck_set_delta_neutral_operation{
    .id = "account.precheck_set_delta_neutral",
    .method = "GET",
    .path = "/api/v5/account/precheck-set-delta-neutral",
    .auth = detail::Auth::private_,
    .limits = precheck_set_delta_neutral_limits,
    .request = &precheck_set_delta_neutral_request_table,
    .reply = &precheck_set_delta_neutral_reply,
};

constexpr detail::Type risk_state_reply = detail::sole(detail::object(risk_state_table));
constexpr detail::Limit risk_state_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation risk_state_operation{
    .id = "account.risk_state",
    .method = "GET",
    .path = "/api/v5/account/risk-state",
    .auth = detail::Auth::private_,
    .limits = risk_state_limits,
    .reply = &risk_state_reply,
};

constexpr detail::Type set_account_mode_reply = detail::sole(detail::object(set_account_mode_table));
constexpr detail::Limit set_account_mode_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_account_mode_operation{
    .id = "account.set_account_mode",
    .method = "POST",
    .path = "/api/v5/account/set-account-level",
    .auth = detail::Auth::private_,
    .limits = set_account_mode_limits,
    .request = &set_account_mode_request_table,
    .reply = &set_account_mode_reply,
};

constexpr detail::ListTable list_of_precheck_account_mode_switch =
    detail::list_of<PrecheckAccountModeSwitch>(detail::object(precheck_account_mode_switch_table));
constexpr detail::Type precheck_account_mode_switch_reply = detail::list(list_of_precheck_account_mode_switch);
constexpr detail::Limit precheck_account_mode_switch_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation precheck_account_mode_switch_operation{
    .id = "account.precheck_account_mode_switch",
    .method = "GET",
    .path = "/api/v5/account/set-account-switch-precheck",
    .auth = detail::Auth::private_,
    .limits = precheck_account_mode_switch_limits,
    .request = &precheck_account_mode_switch_request_table,
    .reply = &precheck_account_mode_switch_reply,
};

constexpr detail::Type set_auto_earn_reply = detail::sole(detail::object(set_auto_earn_table));
constexpr detail::Limit set_auto_earn_limits[] = {{.count = 2, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_auto_earn_operation{
    .id = "account.set_auto_earn",
    .method = "POST",
    .path = "/api/v5/account/set-auto-earn",
    .auth = detail::Auth::private_,
    .limits = set_auto_earn_limits,
    .request = &set_auto_earn_request_table,
    .reply = &set_auto_earn_reply,
};

constexpr detail::Type set_auto_loan_reply = detail::sole(detail::object(set_auto_loan_table));
constexpr detail::Limit set_auto_loan_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_auto_loan_operation{
    .id = "account.set_auto_loan",
    .method = "POST",
    .path = "/api/v5/account/set-auto-loan",
    .auth = detail::Auth::private_,
    .limits = set_auto_loan_limits,
    .request = &set_auto_loan_request_table,
    .reply = &set_auto_loan_reply,
};

constexpr detail::Type set_auto_repay_reply = detail::sole(detail::object(set_auto_repay_table));
constexpr detail::Limit set_auto_repay_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_auto_repay_operation{
    .id = "account.set_auto_repay",
    .method = "POST",
    .path = "/api/v5/account/set-auto-repay",
    .auth = detail::Auth::private_,
    .limits = set_auto_repay_limits,
    .request = &set_auto_repay_request_table,
    .reply = &set_auto_repay_reply,
};

constexpr detail::ListTable list_of_set_collateral_assets =
    detail::list_of<SetCollateralAssets>(detail::object(set_collateral_assets_table));
constexpr detail::Type set_collateral_assets_reply = detail::list(list_of_set_collateral_assets);
constexpr detail::Limit set_collateral_assets_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_collateral_assets_operation{
    .id = "account.set_collateral_assets",
    .method = "POST",
    .path = "/api/v5/account/set-collateral-assets",
    .auth = detail::Auth::private_,
    .limits = set_collateral_assets_limits,
    .request = &set_collateral_assets_request_table,
    .reply = &set_collateral_assets_reply,
};

constexpr detail::Type set_fee_type_reply = detail::sole(detail::object(set_fee_type_table));
constexpr detail::Limit set_fee_type_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_fee_type_operation{
    .id = "account.set_fee_type",
    .method = "POST",
    .path = "/api/v5/account/set-fee-type",
    .auth = detail::Auth::private_,
    .limits = set_fee_type_limits,
    .request = &set_fee_type_request_table,
    .reply = &set_fee_type_reply,
};

constexpr detail::Type set_greeks_reply = detail::sole(detail::object(set_greeks_table));
constexpr detail::Limit set_greeks_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_greeks_operation{
    .id = "account.set_greeks",
    .method = "POST",
    .path = "/api/v5/account/set-greeks",
    .auth = detail::Auth::private_,
    .limits = set_greeks_limits,
    .request = &set_greeks_request_table,
    .reply = &set_greeks_reply,
};

constexpr detail::Type set_isolated_mode_reply = detail::sole(detail::object(set_isolated_mode_table));
constexpr detail::Limit set_isolated_mode_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_isolated_mode_operation{
    .id = "account.set_isolated_mode",
    .method = "POST",
    .path = "/api/v5/account/set-isolated-mode",
    .auth = detail::Auth::private_,
    .limits = set_isolated_mode_limits,
    .request = &set_isolated_mode_request_table,
    .reply = &set_isolated_mode_reply,
};

constexpr detail::Type set_leverage_reply = detail::sole(detail::object(set_leverage_table));
constexpr detail::Limit set_leverage_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_leverage_operation{
    .id = "account.set_leverage",
    .method = "POST",
    .path = "/api/v5/account/set-leverage",
    .auth = detail::Auth::private_,
    .limits = set_leverage_limits,
    .request = &set_leverage_request_table,
    .reply = &set_leverage_reply,
};

constexpr detail::Type set_position_mode_reply = detail::sole(detail::object(set_position_mode_table));
constexpr detail::Limit set_position_mode_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_position_mode_operation{
    .id = "account.set_position_mode",
    .method = "POST",
    .path = "/api/v5/account/set-position-mode",
    .auth = detail::Auth::private_,
    .limits = set_position_mode_limits,
    .request = &set_position_mode_request_table,
    .reply = &set_position_mode_reply,
};

constexpr detail::Type set_risk_offset_amount_reply = detail::sole(detail::object(set_risk_offset_amount_table));
constexpr detail::Limit set_risk_offset_amount_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_risk_offset_amount_operation{
    .id = "account.set_risk_offset_amount",
    .method = "POST",
    .path = "/api/v5/account/set-riskOffset-amt",
    .auth = detail::Auth::private_,
    .limits = set_risk_offset_amount_limits,
    .request = &set_risk_offset_amount_request_table,
    .reply = &set_risk_offset_amount_reply,
};

constexpr detail::Type set_settle_currency_reply = detail::sole(detail::object(set_settle_currency_table));
constexpr detail::Limit set_settle_currency_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_settle_currency_operation{
    .id = "account.set_settle_currency",
    .method = "POST",
    .path = "/api/v5/account/set-settle-currency",
    .auth = detail::Auth::private_,
    .limits = set_settle_currency_limits,
    .request = &set_settle_currency_request_table,
    .reply = &set_settle_currency_reply,
};

constexpr detail::Type set_trading_config_reply = detail::sole(detail::object(set_trading_config_table));
constexpr detail::Limit set_trading_config_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_trading_config_operation{
    .id = "account.set_trading_config",
    .method = "POST",
    .path = "/api/v5/account/set-trading-config",
    .auth = detail::Auth::private_,
    .limits = set_trading_config_limits,
    .request = &set_trading_config_request_table,
    .reply = &set_trading_config_reply,
};

constexpr detail::ListTable list_of_spot_borrow_repay_history =
    detail::list_of<SpotBorrowRepayHistory>(detail::object(spot_borrow_repay_history_table));
constexpr detail::Type spot_borrow_repay_history_reply = detail::list(list_of_spot_borrow_repay_history);
constexpr detail::Limit spot_borrow_repay_history_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging spot_borrow_repay_history_pages{
    .by = detail::Paging::By::time,
    .bound = detail::Paging::Bound::included,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation spot_borrow_repay_history_operation{
    .id = "account.spot_borrow_repay_history",
    .method = "GET",
    .path = "/api/v5/account/spot-borrow-repay-history",
    .auth = detail::Auth::private_,
    .limits = spot_borrow_repay_history_limits,
    .request = &spot_borrow_repay_history_request_table,
    .reply = &spot_borrow_repay_history_reply,
    .pages = &spot_borrow_repay_history_pages,
};

constexpr detail::Type spot_manual_borrow_repay_reply = detail::sole(detail::object(spot_manual_borrow_repay_table));
constexpr detail::Limit spot_manual_borrow_repay_limits[] = {{.count = 1, .window_ms = 3000, .scope = per_master}};
constexpr detail::Operation spot_manual_borrow_repay_operation{
    .id = "account.spot_manual_borrow_repay",
    .method = "POST",
    .path = "/api/v5/account/spot-manual-borrow-repay",
    .auth = detail::Auth::private_,
    .limits = spot_manual_borrow_repay_limits,
    .request = &spot_manual_borrow_repay_request_table,
    .reply = &spot_manual_borrow_repay_reply,
};

constexpr detail::ListTable list_of_subtypes = detail::list_of<Subtypes>(detail::object(subtypes_table));
constexpr detail::Type subtypes_reply = detail::list(list_of_subtypes);
constexpr detail::Limit subtypes_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation subtypes_operation{
    .id = "account.subtypes",
    .method = "GET",
    .path = "/api/v5/account/subtypes",
    .auth = detail::Auth::private_,
    .limits = subtypes_limits,
    .request = &subtypes_request_table,
    .reply = &subtypes_reply,
};

constexpr detail::ListTable list_of_trade_fee = detail::list_of<TradeFee>(detail::object(trade_fee_table));
constexpr detail::Type trade_fee_reply = detail::list(list_of_trade_fee);
constexpr detail::Limit trade_fee_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation trade_fee_operation{
    .id = "account.trade_fee",
    .method = "GET",
    .path = "/api/v5/account/trade-fee",
    .auth = detail::Auth::private_,
    .limits = trade_fee_limits,
    .request = &trade_fee_request_table,
    .reply = &trade_fee_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<PresetAccountModeSwitch>> Api::preset_account_mode_switch(PresetAccountModeSwitchRequest request) const {
    return {core_, preset_account_mode_switch_operation, &request};
}

Call<Vector<AccountPositionRisk>> Api::account_position_risk(AccountPositionRiskRequest request) const {
    return {core_, account_position_risk_operation, &request};
}

Call<ActivateOption> Api::activate_option() const {
    return {core_, activate_option_operation, nullptr};
}

Call<Vector<AdjustLeverageInfo>> Api::adjust_leverage_info(AdjustLeverageInfoRequest request) const {
    return {core_, adjust_leverage_info_operation, &request};
}

Call<Vector<Balance>> Api::balance(BalanceRequest request) const {
    return {core_, balance_operation, &request};
}

PagedCall<Vector<Bills>> Api::bills(BillsRequest request) const {
    return {core_, bills_operation, &request};
}

PagedCall<Vector<Bills>> Api::bills_archive(BillsRequest request) const {
    return {core_, bills_archive_operation, &request};
}

Call<Vector<BillsHistoryArchive>> Api::bills_history_archive(BillsHistoryArchiveRequest request) const {
    return {core_, bills_history_archive_operation, &request};
}

Call<Vector<RequestBillsHistoryArchive>>
Api::request_bills_history_archive(RequestBillsHistoryArchiveRequest request) const {
    return {core_, request_bills_history_archive_operation, &request};
}

Call<Vector<CollateralAssets>> Api::collateral_assets(CollateralAssetsRequest request) const {
    return {core_, collateral_assets_operation, &request};
}

Call<Config> Api::config() const {
    return {core_, config_operation, nullptr};
}

Call<Vector<AdjustDemoAccountBalance>> Api::adjust_demo_account_balance(AdjustDemoAccountBalanceRequest request) const {
    return {core_, adjust_demo_account_balance_operation, &request};
}

Call<Vector<Greeks>> Api::greeks(GreeksRequest request) const {
    return {core_, greeks_operation, &request};
}

Call<Vector<Instruments>> Api::instruments(InstrumentsRequest request) const {
    return {core_, instruments_operation, &request};
}

PagedCall<Vector<InterestAccrued>> Api::interest_accrued(InterestAccruedRequest request) const {
    return {core_, interest_accrued_operation, &request};
}

Call<Vector<InterestLimits>> Api::interest_limits(InterestLimitsRequest request) const {
    return {core_, interest_limits_operation, &request};
}

Call<Vector<InterestRate>> Api::interest_rate(InterestRateRequest request) const {
    return {core_, interest_rate_operation, &request};
}

Call<Vector<LeverageInfo>> Api::leverage_info(LeverageInfoRequest request) const {
    return {core_, leverage_info_operation, &request};
}

Call<Vector<MaxAvailSize>> Api::max_avail_size(MaxAvailSizeRequest request) const {
    return {core_, max_avail_size_operation, &request};
}

Call<Vector<MaxLoan>> Api::max_loan(MaxLoanRequest request) const {
    return {core_, max_loan_operation, &request};
}

Call<Vector<MaxSize>> Api::max_size(MaxSizeRequest request) const {
    return {core_, max_size_operation, &request};
}

Call<Vector<MaxWithdrawal>> Api::max_withdrawal(MaxWithdrawalRequest request) const {
    return {core_, max_withdrawal_operation, &request};
}

Call<Vector<MmpConfig>> Api::mmp_config(MmpConfigRequest request) const {
    return {core_, mmp_config_operation, &request};
}

Call<SetMmp> Api::set_mmp(SetMmpRequest request) const {
    return {core_, set_mmp_operation, &request};
}

Call<ResetMmpStatus> Api::reset_mmp_status(ResetMmpStatusRequest request) const {
    return {core_, reset_mmp_status_operation, &request};
}

Call<Vector<MovePositions>> Api::move_positions(MovePositionsRequest request) const {
    return {core_, move_positions_operation, &request};
}

Call<Vector<MovePositionsHistory>> Api::move_positions_history(MovePositionsHistoryRequest request) const {
    return {core_, move_positions_history_operation, &request};
}

Lookup<Vector<MovePositionsHistory>> Api::move_positions_history_lookup() {
    return {&move_positions_history_operation};
}

Call<PositionBuilder> Api::position_builder(PositionBuilderRequest request) const {
    return {core_, position_builder_operation, &request};
}

Call<PositionBuilderGraph> Api::position_builder_graph(PositionBuilderGraphRequest request) const {
    return {core_, position_builder_graph_operation, &request};
}

Call<Vector<PositionTiers>> Api::position_tiers(PositionTiersRequest request) const {
    return {core_, position_tiers_operation, &request};
}

Call<Vector<Positions>> Api::positions(PositionsRequest request) const {
    return {core_, positions_operation, &request};
}

PagedCall<Vector<PositionsHistory>> Api::positions_history(PositionsHistoryRequest request) const {
    return {core_, positions_history_operation, &request};
}

Call<Vector<PrecheckSetDeltaNeutral>> Api::precheck_set_delta_neutral(PrecheckSetDeltaNeutralRequest request) const {
    return {core_, precheck_set_delta_neutral_operation, &request};
}

Call<RiskState> Api::risk_state() const {
    return {core_, risk_state_operation, nullptr};
}

Call<SetAccountMode> Api::set_account_mode(SetAccountModeRequest request) const {
    return {core_, set_account_mode_operation, &request};
}

Call<Vector<PrecheckAccountModeSwitch>>
Api::precheck_account_mode_switch(PrecheckAccountModeSwitchRequest request) const {
    return {core_, precheck_account_mode_switch_operation, &request};
}

Call<SetAutoEarn> Api::set_auto_earn(SetAutoEarnRequest request) const {
    return {core_, set_auto_earn_operation, &request};
}

Call<SetAutoLoan> Api::set_auto_loan(SetAutoLoanRequest request) const {
    return {core_, set_auto_loan_operation, &request};
}

Call<SetAutoRepay> Api::set_auto_repay(SetAutoRepayRequest request) const {
    return {core_, set_auto_repay_operation, &request};
}

Call<Vector<SetCollateralAssets>> Api::set_collateral_assets(SetCollateralAssetsRequest request) const {
    return {core_, set_collateral_assets_operation, &request};
}

Call<SetFeeType> Api::set_fee_type(SetFeeTypeRequest request) const {
    return {core_, set_fee_type_operation, &request};
}

Call<SetGreeks> Api::set_greeks(SetGreeksRequest request) const {
    return {core_, set_greeks_operation, &request};
}

Call<SetIsolatedMode> Api::set_isolated_mode(SetIsolatedModeRequest request) const {
    return {core_, set_isolated_mode_operation, &request};
}

Call<SetLeverage> Api::set_leverage(SetLeverageRequest request) const {
    return {core_, set_leverage_operation, &request};
}

Call<SetPositionMode> Api::set_position_mode(SetPositionModeRequest request) const {
    return {core_, set_position_mode_operation, &request};
}

Call<SetRiskOffsetAmount> Api::set_risk_offset_amount(SetRiskOffsetAmountRequest request) const {
    return {core_, set_risk_offset_amount_operation, &request};
}

Call<SetSettleCurrency> Api::set_settle_currency(SetSettleCurrencyRequest request) const {
    return {core_, set_settle_currency_operation, &request};
}

Call<SetTradingConfig> Api::set_trading_config(SetTradingConfigRequest request) const {
    return {core_, set_trading_config_operation, &request};
}

PagedCall<Vector<SpotBorrowRepayHistory>> Api::spot_borrow_repay_history(SpotBorrowRepayHistoryRequest request) const {
    return {core_, spot_borrow_repay_history_operation, &request};
}

Call<SpotManualBorrowRepay> Api::spot_manual_borrow_repay(SpotManualBorrowRepayRequest request) const {
    return {core_, spot_manual_borrow_repay_operation, &request};
}

Call<Vector<Subtypes>> Api::subtypes(SubtypesRequest request) const {
    return {core_, subtypes_operation, &request};
}

Call<Vector<TradeFee>> Api::trade_fee(TradeFeeRequest request) const {
    return {core_, trade_fee_operation, &request};
}

const detail::EnumTable& exbind_table(AcctLv) { return acct_lv_table; }
const detail::EnumTable& exbind_table(RiskOffsetType) { return risk_offset_type_table; }
const detail::EnumTable& exbind_table(CurAcctLv) { return cur_acct_lv_table; }
const detail::EnumTable& exbind_table(PresetAccountModeSwitchAcctLv) {
    return preset_account_mode_switch_acct_lv_table;
}
const detail::EnumTable& exbind_table(PresetAccountModeSwitchRiskOffsetType) {
    return preset_account_mode_switch_risk_offset_type_table;
}
const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(SubType) { return sub_type_table; }
const detail::EnumTable& exbind_table(Quarter) { return quarter_table; }
const detail::EnumTable& exbind_table(ConfigAcctLv) { return config_acct_lv_table; }
const detail::EnumTable& exbind_table(PosMode) { return pos_mode_table; }
const detail::EnumTable& exbind_table(GreeksType) { return greeks_type_table; }
const detail::EnumTable& exbind_table(FeeType) { return fee_type_table; }
const detail::EnumTable& exbind_table(CtIsoMode) { return ct_iso_mode_table; }
const detail::EnumTable& exbind_table(MgnIsoMode) { return mgn_iso_mode_table; }
const detail::EnumTable& exbind_table(SpotOffsetType) { return spot_offset_type_table; }
const detail::EnumTable& exbind_table(SpotRoleType) { return spot_role_type_table; }
const detail::EnumTable& exbind_table(KycLv) { return kyc_lv_table; }
const detail::EnumTable& exbind_table(LiquidationGear) { return liquidation_gear_table; }
const detail::EnumTable& exbind_table(AdjustDemoAccountBalanceType) { return adjust_demo_account_balance_type_table; }
const detail::EnumTable& exbind_table(Elp) { return elp_table; }
const detail::EnumTable& exbind_table(MovePositionsHistoryState) { return move_positions_history_state_table; }
const detail::EnumTable& exbind_table(VolShock) { return vol_shock_table; }
const detail::EnumTable& exbind_table(PosType) { return pos_type_table; }
const detail::EnumTable& exbind_table(PositionsHistoryType2) { return positions_history_type2_table; }
const detail::EnumTable& exbind_table(PrecheckSetDeltaNeutralType) { return precheck_set_delta_neutral_type_table; }
const detail::EnumTable& exbind_table(SetAccountModeAcctLv) { return set_account_mode_acct_lv_table; }
const detail::EnumTable& exbind_table(PrecheckAccountModeSwitchCurAcctLv) {
    return precheck_account_mode_switch_cur_acct_lv_table;
}
const detail::EnumTable& exbind_table(PrecheckAccountModeSwitchType) { return precheck_account_mode_switch_type_table; }
const detail::EnumTable& exbind_table(EarnType) { return earn_type_table; }
const detail::EnumTable& exbind_table(Action) { return action_table; }
const detail::EnumTable& exbind_table(SetCollateralAssetsType) { return set_collateral_assets_type_table; }
const detail::EnumTable& exbind_table(IsoMode) { return iso_mode_table; }
const detail::EnumTable& exbind_table(SetIsolatedModeType) { return set_isolated_mode_type_table; }
const detail::EnumTable& exbind_table(SetTradingConfigStgyType) { return set_trading_config_stgy_type_table; }
const detail::EnumTable& exbind_table(SpotBorrowRepayHistoryType) { return spot_borrow_repay_history_type_table; }
const detail::EnumTable& exbind_table(SpotManualBorrowRepaySide) { return spot_manual_borrow_repay_side_table; }
const detail::ObjectTable& exbind_table(const PresetAccountModeSwitchRequest*) {
    return preset_account_mode_switch_request_table;
}
const detail::ObjectTable& exbind_table(const PresetAccountModeSwitch*) { return preset_account_mode_switch_table; }
const detail::ObjectTable& exbind_table(const AccountPositionRiskRequest*) {
    return account_position_risk_request_table;
}
const detail::ObjectTable& exbind_table(const AccountPositionRiskBalData*) {
    return account_position_risk_bal_data_table;
}
const detail::ObjectTable& exbind_table(const AccountPositionRiskPosData*) {
    return account_position_risk_pos_data_table;
}
const detail::ObjectTable& exbind_table(const AccountPositionRisk*) { return account_position_risk_table; }
const detail::ObjectTable& exbind_table(const ActivateOption*) { return activate_option_table; }
const detail::ObjectTable& exbind_table(const AdjustLeverageInfoRequest*) { return adjust_leverage_info_request_table; }
const detail::ObjectTable& exbind_table(const AdjustLeverageInfo*) { return adjust_leverage_info_table; }
const detail::ObjectTable& exbind_table(const BalanceRequest*) { return balance_request_table; }
const detail::ObjectTable& exbind_table(const BalanceDetails*) { return balance_details_table; }
const detail::ObjectTable& exbind_table(const Balance*) { return balance_table; }
const detail::ObjectTable& exbind_table(const BillsRequest*) { return bills_request_table; }
const detail::ObjectTable& exbind_table(const Bills*) { return bills_table; }
const detail::ObjectTable& exbind_table(const BillsHistoryArchiveRequest*) {
    return bills_history_archive_request_table;
}
const detail::ObjectTable& exbind_table(const BillsHistoryArchive*) { return bills_history_archive_table; }
const detail::ObjectTable& exbind_table(const RequestBillsHistoryArchiveRequest*) {
    return request_bills_history_archive_request_table;
}
const detail::ObjectTable& exbind_table(const RequestBillsHistoryArchive*) {
    return request_bills_history_archive_table;
}
const detail::ObjectTable& exbind_table(const CollateralAssetsRequest*) { return collateral_assets_request_table; }
const detail::ObjectTable& exbind_table(const CollateralAssets*) { return collateral_assets_table; }
const detail::ObjectTable& exbind_table(const Config*) { return config_table; }
const detail::ObjectTable& exbind_table(const AdjustDemoAccountBalanceRequestAdjustments*) {
    return adjust_demo_account_balance_request_adjustments_table;
}
const detail::ObjectTable& exbind_table(const AdjustDemoAccountBalanceRequest*) {
    return adjust_demo_account_balance_request_table;
}
const detail::ObjectTable& exbind_table(const AdjustDemoAccountBalanceDetails*) {
    return adjust_demo_account_balance_details_table;
}
const detail::ObjectTable& exbind_table(const AdjustDemoAccountBalance*) { return adjust_demo_account_balance_table; }
const detail::ObjectTable& exbind_table(const GreeksRequest*) { return greeks_request_table; }
const detail::ObjectTable& exbind_table(const Greeks*) { return greeks_table; }
const detail::ObjectTable& exbind_table(const InstrumentsRequest*) { return instruments_request_table; }
const detail::ObjectTable& exbind_table(const InstrumentsUpcChg*) { return instruments_upc_chg_table; }
const detail::ObjectTable& exbind_table(const Instruments*) { return instruments_table; }
const detail::ObjectTable& exbind_table(const InterestAccruedRequest*) { return interest_accrued_request_table; }
const detail::ObjectTable& exbind_table(const InterestAccrued*) { return interest_accrued_table; }
const detail::ObjectTable& exbind_table(const InterestLimitsRequest*) { return interest_limits_request_table; }
const detail::ObjectTable& exbind_table(const InterestLimitsRecordsSurplusLmtDetails*) {
    return interest_limits_records_surplus_lmt_details_table;
}
const detail::ObjectTable& exbind_table(const InterestLimitsRecords*) { return interest_limits_records_table; }
const detail::ObjectTable& exbind_table(const InterestLimits*) { return interest_limits_table; }
const detail::ObjectTable& exbind_table(const InterestRateRequest*) { return interest_rate_request_table; }
const detail::ObjectTable& exbind_table(const InterestRate*) { return interest_rate_table; }
const detail::ObjectTable& exbind_table(const LeverageInfoRequest*) { return leverage_info_request_table; }
const detail::ObjectTable& exbind_table(const LeverageInfo*) { return leverage_info_table; }
const detail::ObjectTable& exbind_table(const MaxAvailSizeRequest*) { return max_avail_size_request_table; }
const detail::ObjectTable& exbind_table(const MaxAvailSize*) { return max_avail_size_table; }
const detail::ObjectTable& exbind_table(const MaxLoanRequest*) { return max_loan_request_table; }
const detail::ObjectTable& exbind_table(const MaxLoan*) { return max_loan_table; }
const detail::ObjectTable& exbind_table(const MaxSizeRequest*) { return max_size_request_table; }
const detail::ObjectTable& exbind_table(const MaxSize*) { return max_size_table; }
const detail::ObjectTable& exbind_table(const MaxWithdrawalRequest*) { return max_withdrawal_request_table; }
const detail::ObjectTable& exbind_table(const MaxWithdrawal*) { return max_withdrawal_table; }
const detail::ObjectTable& exbind_table(const MmpConfigRequest*) { return mmp_config_request_table; }
const detail::ObjectTable& exbind_table(const MmpConfig*) { return mmp_config_table; }
const detail::ObjectTable& exbind_table(const SetMmpRequest*) { return set_mmp_request_table; }
const detail::ObjectTable& exbind_table(const SetMmp*) { return set_mmp_table; }
const detail::ObjectTable& exbind_table(const ResetMmpStatusRequest*) { return reset_mmp_status_request_table; }
const detail::ObjectTable& exbind_table(const ResetMmpStatus*) { return reset_mmp_status_table; }
const detail::ObjectTable& exbind_table(const MovePositionsRequestLegsFrom*) {
    return move_positions_request_legs_from_table;
}
const detail::ObjectTable& exbind_table(const MovePositionsRequestLegsTo*) {
    return move_positions_request_legs_to_table;
}
const detail::ObjectTable& exbind_table(const MovePositionsRequestLegs*) { return move_positions_request_legs_table; }
const detail::ObjectTable& exbind_table(const MovePositionsRequest*) { return move_positions_request_table; }
const detail::ObjectTable& exbind_table(const MovePositionsLegsFrom*) { return move_positions_legs_from_table; }
const detail::ObjectTable& exbind_table(const MovePositionsLegsTo*) { return move_positions_legs_to_table; }
const detail::ObjectTable& exbind_table(const MovePositionsLegs*) { return move_positions_legs_table; }
const detail::ObjectTable& exbind_table(const MovePositions*) { return move_positions_table; }
const detail::ObjectTable& exbind_table(const MovePositionsHistoryRequest*) {
    return move_positions_history_request_table;
}
const detail::ObjectTable& exbind_table(const MovePositionsHistoryLegsFrom*) {
    return move_positions_history_legs_from_table;
}
const detail::ObjectTable& exbind_table(const MovePositionsHistoryLegsTo*) {
    return move_positions_history_legs_to_table;
}
const detail::ObjectTable& exbind_table(const MovePositionsHistoryLegs*) { return move_positions_history_legs_table; }
const detail::ObjectTable& exbind_table(const MovePositionsHistory*) { return move_positions_history_table; }
const detail::ObjectTable& exbind_table(const PositionBuilderRequestSimPos*) {
    return position_builder_request_sim_pos_table;
}
const detail::ObjectTable& exbind_table(const PositionBuilderRequestSimAsset*) {
    return position_builder_request_sim_asset_table;
}
const detail::ObjectTable& exbind_table(const PositionBuilderRequest*) { return position_builder_request_table; }
const detail::ObjectTable& exbind_table(const PositionBuilderAssets*) { return position_builder_assets_table; }
const detail::ObjectTable& exbind_table(const PositionBuilderRiskUnitDataMr1Scenarios*) {
    return position_builder_risk_unit_data_mr1_scenarios_table;
}
const detail::ObjectTable& exbind_table(const PositionBuilderRiskUnitDataMr1FinalResult*) {
    return position_builder_risk_unit_data_mr1_final_result_table;
}
const detail::ObjectTable& exbind_table(const PositionBuilderRiskUnitDataMr6FinalResult*) {
    return position_builder_risk_unit_data_mr6_final_result_table;
}
const detail::ObjectTable& exbind_table(const PositionBuilderRiskUnitDataPortfolios*) {
    return position_builder_risk_unit_data_portfolios_table;
}
const detail::ObjectTable& exbind_table(const PositionBuilderRiskUnitData*) {
    return position_builder_risk_unit_data_table;
}
const detail::ObjectTable& exbind_table(const PositionBuilderPositions*) { return position_builder_positions_table; }
const detail::ObjectTable& exbind_table(const PositionBuilder*) { return position_builder_table; }
const detail::ObjectTable& exbind_table(const PositionBuilderGraphRequestMmrConfig*) {
    return position_builder_graph_request_mmr_config_table;
}
const detail::ObjectTable& exbind_table(const PositionBuilderGraphRequest*) {
    return position_builder_graph_request_table;
}
const detail::ObjectTable& exbind_table(const PositionBuilderGraphMmrData*) {
    return position_builder_graph_mmr_data_table;
}
const detail::ObjectTable& exbind_table(const PositionBuilderGraph*) { return position_builder_graph_table; }
const detail::ObjectTable& exbind_table(const PositionTiersRequest*) { return position_tiers_request_table; }
const detail::ObjectTable& exbind_table(const PositionTiers*) { return position_tiers_table; }
const detail::ObjectTable& exbind_table(const PositionsRequest*) { return positions_request_table; }
const detail::ObjectTable& exbind_table(const PositionsCloseOrderAlgo*) { return positions_close_order_algo_table; }
const detail::ObjectTable& exbind_table(const Positions*) { return positions_table; }
const detail::ObjectTable& exbind_table(const PositionsHistoryRequest*) { return positions_history_request_table; }
const detail::ObjectTable& exbind_table(const PositionsHistory*) { return positions_history_table; }
const detail::ObjectTable& exbind_table(const PrecheckSetDeltaNeutralRequest*) {
    return precheck_set_delta_neutral_request_table;
}
const detail::ObjectTable& exbind_table(const PrecheckSetDeltaNeutralUnmatchedInfoCheck*) {
    return precheck_set_delta_neutral_unmatched_info_check_table;
}
const detail::ObjectTable& exbind_table(const PrecheckSetDeltaNeutral*) { return precheck_set_delta_neutral_table; }
const detail::ObjectTable& exbind_table(const RiskState*) { return risk_state_table; }
const detail::ObjectTable& exbind_table(const SetAccountModeRequest*) { return set_account_mode_request_table; }
const detail::ObjectTable& exbind_table(const SetAccountMode*) { return set_account_mode_table; }
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitchRequest*) {
    return precheck_account_mode_switch_request_table;
}
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitchUnmatchedInfoCheck*) {
    return precheck_account_mode_switch_unmatched_info_check_table;
}
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitchPosList*) {
    return precheck_account_mode_switch_pos_list_table;
}
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitchPosTierCheck*) {
    return precheck_account_mode_switch_pos_tier_check_table;
}
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitchMgnBfDetails*) {
    return precheck_account_mode_switch_mgn_bf_details_table;
}
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitchMgnBf*) {
    return precheck_account_mode_switch_mgn_bf_table;
}
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitch*) { return precheck_account_mode_switch_table; }
const detail::ObjectTable& exbind_table(const SetAutoEarnRequest*) { return set_auto_earn_request_table; }
const detail::ObjectTable& exbind_table(const SetAutoEarn*) { return set_auto_earn_table; }
const detail::ObjectTable& exbind_table(const SetAutoLoanRequest*) { return set_auto_loan_request_table; }
const detail::ObjectTable& exbind_table(const SetAutoLoan*) { return set_auto_loan_table; }
const detail::ObjectTable& exbind_table(const SetAutoRepayRequest*) { return set_auto_repay_request_table; }
const detail::ObjectTable& exbind_table(const SetAutoRepay*) { return set_auto_repay_table; }
const detail::ObjectTable& exbind_table(const SetCollateralAssetsRequest*) {
    return set_collateral_assets_request_table;
}
const detail::ObjectTable& exbind_table(const SetCollateralAssets*) { return set_collateral_assets_table; }
const detail::ObjectTable& exbind_table(const SetFeeTypeRequest*) { return set_fee_type_request_table; }
const detail::ObjectTable& exbind_table(const SetFeeType*) { return set_fee_type_table; }
const detail::ObjectTable& exbind_table(const SetGreeksRequest*) { return set_greeks_request_table; }
const detail::ObjectTable& exbind_table(const SetGreeks*) { return set_greeks_table; }
const detail::ObjectTable& exbind_table(const SetIsolatedModeRequest*) { return set_isolated_mode_request_table; }
const detail::ObjectTable& exbind_table(const SetIsolatedMode*) { return set_isolated_mode_table; }
const detail::ObjectTable& exbind_table(const SetLeverageRequest*) { return set_leverage_request_table; }
const detail::ObjectTable& exbind_table(const SetLeverage*) { return set_leverage_table; }
const detail::ObjectTable& exbind_table(const SetPositionModeRequest*) { return set_position_mode_request_table; }
const detail::ObjectTable& exbind_table(const SetPositionMode*) { return set_position_mode_table; }
const detail::ObjectTable& exbind_table(const SetRiskOffsetAmountRequest*) {
    return set_risk_offset_amount_request_table;
}
const detail::ObjectTable& exbind_table(const SetRiskOffsetAmount*) { return set_risk_offset_amount_table; }
const detail::ObjectTable& exbind_table(const SetSettleCurrencyRequest*) { return set_settle_currency_request_table; }
const detail::ObjectTable& exbind_table(const SetSettleCurrency*) { return set_settle_currency_table; }
const detail::ObjectTable& exbind_table(const SetTradingConfigRequest*) { return set_trading_config_request_table; }
const detail::ObjectTable& exbind_table(const SetTradingConfig*) { return set_trading_config_table; }
const detail::ObjectTable& exbind_table(const SpotBorrowRepayHistoryRequest*) {
    return spot_borrow_repay_history_request_table;
}
const detail::ObjectTable& exbind_table(const SpotBorrowRepayHistory*) { return spot_borrow_repay_history_table; }
const detail::ObjectTable& exbind_table(const SpotManualBorrowRepayRequest*) {
    return spot_manual_borrow_repay_request_table;
}
const detail::ObjectTable& exbind_table(const SpotManualBorrowRepay*) { return spot_manual_borrow_repay_table; }
const detail::ObjectTable& exbind_table(const SubtypesRequest*) { return subtypes_request_table; }
const detail::ObjectTable& exbind_table(const SubtypesSubTypeDetails*) { return subtypes_sub_type_details_table; }
const detail::ObjectTable& exbind_table(const Subtypes*) { return subtypes_table; }
const detail::ObjectTable& exbind_table(const TradeFeeRequest*) { return trade_fee_request_table; }
const detail::ObjectTable& exbind_table(const TradeFeeFeeGroup*) { return trade_fee_fee_group_table; }
const detail::ObjectTable& exbind_table(const TradeFeeFiat*) { return trade_fee_fiat_table; }
const detail::ObjectTable& exbind_table(const TradeFee*) { return trade_fee_table; }

}  // namespace exbind::okx::account
