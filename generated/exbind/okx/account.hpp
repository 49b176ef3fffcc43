// Generated from specs/okx/account.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/account_state.hpp"
#include "exbind/okx/common/account_type.hpp"
#include "exbind/okx/common/auto_lend_status.hpp"
#include "exbind/okx/common/col_res.hpp"
#include "exbind/okx/common/copytrading_type.hpp"
#include "exbind/okx/common/ct_type.hpp"
#include "exbind/okx/common/delta_neutral_status.hpp"
#include "exbind/okx/common/direction.hpp"
#include "exbind/okx/common/exec_type.hpp"
#include "exbind/okx/common/from.hpp"
#include "exbind/okx/common/frp_type.hpp"
#include "exbind/okx/common/inst_category.hpp"
#include "exbind/okx/common/inst_type.hpp"
#include "exbind/okx/common/mgn_mode.hpp"
#include "exbind/okx/common/open_type.hpp"
#include "exbind/okx/common/opt_type.hpp"
#include "exbind/okx/common/outcome.hpp"
#include "exbind/okx/common/pos_side.hpp"
#include "exbind/okx/common/rfq_state.hpp"
#include "exbind/okx/common/role_type.hpp"
#include "exbind/okx/common/rule_type.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/okx/common/stgy_type.hpp"
#include "exbind/okx/common/stp_mode.hpp"
#include "exbind/okx/common/td_mode.hpp"
#include "exbind/okx/common/to.hpp"
#include "exbind/okx/common/trigger_px_type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/account.
namespace exbind::inline v0_1::okx::account {

using exbind::okx::AccountState;
using exbind::okx::AccountType;
using exbind::okx::AutoLendStatus;
using exbind::okx::ColRes;
using exbind::okx::CopytradingType;
using exbind::okx::CtType;
using exbind::okx::DeltaNeutralStatus;
using exbind::okx::Direction;
using exbind::okx::ExecType;
using exbind::okx::From;
using exbind::okx::FrpType;
using exbind::okx::InstCategory;
using exbind::okx::InstType;
using exbind::okx::MgnMode;
using exbind::okx::OpenType;
using exbind::okx::OptType;
using exbind::okx::Outcome_;
using exbind::okx::PosSide;
using exbind::okx::RfqState;
using exbind::okx::RoleType;
using exbind::okx::RuleType;
using exbind::okx::Side;
using exbind::okx::StgyType;
using exbind::okx::StpMode;
using exbind::okx::TdMode;
using exbind::okx::To;
using exbind::okx::TriggerPxType;

using exbind::operator<<;
using exbind::to_string;

enum class AcctLv : std::uint8_t {
    spot_mode = 0,                   ///< "1"
    futures_mode = 1,                ///< "2"
    multi_currency_margin_mode = 2,  ///< "3"
    portfolio_margin_mode = 3,       ///< "4"
};
const detail::EnumTable& exbind_table(AcctLv);

enum class RiskOffsetType : std::uint8_t {
    spot_derivatives_usdt_risk_offset = 0,    ///< "1"
    spot_derivatives_crypto_risk_offset = 1,  ///< "2"
    derivatives_only_mode = 2,                ///< "3"
    spot_derivatives_usdc_risk_offset = 3,    ///< "4"
};
const detail::EnumTable& exbind_table(RiskOffsetType);

enum class CurAcctLv : std::uint8_t {
    spot_mode = 0,                   ///< "1"
    futures_mode = 1,                ///< "2"
    multi_currency_margin_mode = 2,  ///< "3"
    portfolio_margin_mode = 3,       ///< "4"
};
const detail::EnumTable& exbind_table(CurAcctLv);

enum class PresetAccountModeSwitchAcctLv : std::uint8_t {
    futures_mode = 0,                ///< "2"
    multi_currency_margin_code = 1,  ///< "3"
    portfolio_margin_mode = 2,       ///< "4"
};
const detail::EnumTable& exbind_table(PresetAccountModeSwitchAcctLv);

enum class PresetAccountModeSwitchRiskOffsetType : std::uint8_t {
    spot_derivatives_usdt_risk_offset = 0,    ///< "1"
    spot_derivatives_crypto_risk_offset = 1,  ///< "2"
    derivatives_only_mode = 2,                ///< "3"
    spot_derivatives_usdc_risk_offset = 3,    ///< "4"
};
const detail::EnumTable& exbind_table(PresetAccountModeSwitchRiskOffsetType);

enum class Type : std::uint8_t {
    transfer = 0,                              ///< "1"
    trade = 1,                                 ///< "2"
    delivery = 2,                              ///< "3"
    forced_repayment = 3,                      ///< "4"
    liquidation = 4,                           ///< "5"
    margin_transfer = 5,                       ///< "6"
    interest_deduction = 6,                    ///< "7"
    funding_fee = 7,                           ///< "8"
    adl = 8,                                   ///< "9"
    clawback = 9,                              ///< "10"
    system_token_conversion = 10,              ///< "11"
    strategy_transfer = 11,                    ///< "12"
    ddh = 12,                                  ///< "13"
    block_trade = 13,                          ///< "14"
    quick_margin = 14,                         ///< "15"
    borrowing = 15,                            ///< "16"
    repay = 16,                                ///< "22"
    spread_trading = 17,                       ///< "24"
    structured_products = 18,                  ///< "26"
    convert = 19,                              ///< "27"
    easy_convert = 20,                         ///< "28"
    one_click_repay = 21,                      ///< "29"
    simple_trade = 22,                         ///< "30"
    move_position = 23,                        ///< "32"
    loans = 24,                                ///< "33"
    settlement = 25,                           ///< "34"
    copy_trader_profit_sharing_expenses = 26,  ///< "250"
    copy_trader_profit_sharing_refund = 27,    ///< "251"
};
const detail::EnumTable& exbind_table(Type);

enum class SubType : std::uint8_t {
    buy = 0,                                              ///< "1"
    sell = 1,                                             ///< "2"
    open_long = 2,                                        ///< "3"
    open_short = 3,                                       ///< "4"
    close_long = 4,                                       ///< "5"
    close_short = 5,                                      ///< "6"
    interest_deduction_for_market_loans = 6,              ///< "9"
    transfer_in = 7,                                      ///< "11"
    transfer_out = 8,                                     ///< "12"
    interest_deduction_for_vip_loans = 9,                 ///< "14"
    manual_margin_increase = 10,                          ///< "160"
    manual_margin_decrease = 11,                          ///< "161"
    auto_margin_increase = 12,                            ///< "162"
    forced_repayment_buy = 13,                            ///< "114"
    forced_repayment_sell = 14,                           ///< "115"
    system_token_conversion_transfer_in = 15,             ///< "118"
    system_token_conversion_transfer_out = 16,            ///< "119"
    partial_liquidation_close_long = 17,                  ///< "100"
    partial_liquidation_close_short = 18,                 ///< "101"
    partial_liquidation_buy = 19,                         ///< "102"
    partial_liquidation_sell = 20,                        ///< "103"
    liquidation_long = 21,                                ///< "104"
    liquidation_short = 22,                               ///< "105"
    liquidation_buy = 23,                                 ///< "106"
    liquidation_sell = 24,                                ///< "107"
    clawback = 25,                                        ///< "108"
    liquidation_transfer_in = 26,                         ///< "110"
    liquidation_transfer_out = 27,                        ///< "111"
    adl_close_long = 28,                                  ///< "125"
    adl_close_short = 29,                                 ///< "126"
    adl_buy = 30,                                         ///< "127"
    adl_sell = 31,                                        ///< "128"
    ddh_buy = 32,                                         ///< "131"
    ddh_sell = 33,                                        ///< "132"
    exercised = 34,                                       ///< "170"
    counterparty_exercised = 35,                          ///< "171"
    expired = 36,                                         ///< "172"
    delivery_long = 37,                                   ///< "112"
    delivery_short = 38,                                  ///< "113"
    delivery_exercise_clawback = 39,                      ///< "117"
    funding_fee_expense = 40,                             ///< "173"
    funding_fee_income = 41,                              ///< "174"
    system_transfer_in = 42,                              ///< "200"
    manually_transfer_in = 43,                            ///< "201"
    system_transfer_out = 44,                             ///< "202"
    manually_transfer_out = 45,                           ///< "203"
    block_trade_buy = 46,                                 ///< "204"
    block_trade_sell = 47,                                ///< "205"
    block_trade_open_long = 48,                           ///< "206"
    block_trade_open_short = 49,                          ///< "207"
    block_trade_close_long = 50,                          ///< "208"
    block_trade_close_short = 51,                         ///< "209"
    manual_borrowing_of_quick_margin = 52,                ///< "210"
    manual_repayment_of_quick_margin = 53,                ///< "211"
    auto_borrow_of_quick_margin = 54,                     ///< "212"
    auto_repay_of_quick_margin = 55,                      ///< "213"
    usdt_option_transfer_in = 56,                         ///< "220"
    usdt_option_transfer_out = 57,                        ///< "221"
    repay_forcibly = 58,                                  ///< "16"
    repay_interest_by_borrowing_forcibly = 59,            ///< "17"
    repayment_transfer_in = 60,                           ///< "224"
    repayment_transfer_out = 61,                          ///< "225"
    easy_convert_in = 62,                                 ///< "236"
    easy_convert_out = 63,                                ///< "237"
    profit_sharing_expenses = 64,                         ///< "250"
    profit_sharing_refund = 65,                           ///< "251"
    spot_profit_sharing_expenses = 66,                    ///< "280"
    spot_profit_sharing_refund = 67,                      ///< "281"
    spot_profit_share_income = 68,                        ///< "282"
    spot_copy_trading_transfer = 69,                      ///< "283"
    spread_trading_buy = 70,                              ///< "270"
    spread_trading_sell = 71,                             ///< "271"
    spread_trading_open_long = 72,                        ///< "272"
    spread_trading_open_short = 73,                       ///< "273"
    spread_trading_close_long = 74,                       ///< "274"
    spread_trading_close_short = 75,                      ///< "275"
    copy_trade_automatic_transfer_in = 76,                ///< "284"
    copy_trade_manual_transfer_in = 77,                   ///< "285"
    copy_trade_automatic_transfer_out = 78,               ///< "286"
    copy_trade_manual_transfer_out = 79,                  ///< "287"
    crypto_dust_auto_transfer_out = 80,                   ///< "290"
    fixed_loan_interest_deduction = 81,                   ///< "293"
    fixed_loan_interest_refund = 82,                      ///< "294"
    fixed_loan_overdue_penalty = 83,                      ///< "295"
    from_structured_order_placements = 84,                ///< "296"
    to_structured_order_placements = 85,                  ///< "297"
    from_structured_settlements = 86,                     ///< "298"
    to_structured_settlements = 87,                       ///< "299"
    manual_borrow = 88,                                   ///< "306"
    auto_borrow = 89,                                     ///< "307"
    manual_repay = 90,                                    ///< "308"
    auto_repay = 91,                                      ///< "309"
    auto_offset = 92,                                     ///< "312"
    convert_in = 93,                                      ///< "318"
    convert_out = 94,                                     ///< "319"
    simple_buy = 95,                                      ///< "320"
    simple_sell = 96,                                     ///< "321"
    move_position_buy = 97,                               ///< "324"
    move_position_sell = 98,                              ///< "325"
    move_position_open_long = 99,                         ///< "326"
    move_position_open_short = 100,                       ///< "327"
    move_position_close_long = 101,                       ///< "328"
    move_position_close_short = 102,                      ///< "329"
    isolated_margin_transfer_in = 103,                    ///< "332"
    isolated_margin_transfer_out = 104,                   ///< "333"
    isolated_margin_loss = 105,                           ///< "334"
    settlement_pnl = 106,                                 ///< "355"
    collateralized_borrowing_auto_conversion_buy = 107,   ///< "376"
    collateralized_borrowing_auto_conversion_sell = 108,  ///< "377"
    auto_lend_interest_transfer_in = 109,                 ///< "381"
    bot_airdrop_transfer_in = 110,                        ///< "372"
    bot_airdrop_transfer_out = 111,                       ///< "373"
    bot_airdrop_reclaim_transfer_in = 112,                ///< "374"
    bot_airdrop_reclaim_transfer_out = 113,               ///< "375"
    auto_earn = 114,                                      ///< "384"
    auto_staking = 115,                                   ///< "392"
    auto_earn_interest_to_bots = 116,                     ///< "395"
    auto_staking_interest_to_bots = 117,                  ///< "396"
};
const detail::EnumTable& exbind_table(SubType);

enum class Quarter : std::uint8_t {
    q1 = 0,  ///< "Q1"
    q2 = 1,  ///< "Q2"
    q3 = 2,  ///< "Q3"
    q4 = 3,  ///< "Q4"
};
const detail::EnumTable& exbind_table(Quarter);

enum class ConfigAcctLv : std::uint8_t {
    spot_mode = 0,              ///< "1"
    futures_mode = 1,           ///< "2"
    multi_currency_margin = 2,  ///< "3"
    portfolio_margin = 3,       ///< "4"
};
const detail::EnumTable& exbind_table(ConfigAcctLv);

enum class PosMode : std::uint8_t {
    long_short_mode = 0,
    net_mode = 1,
};
const detail::EnumTable& exbind_table(PosMode);

enum class GreeksType : std::uint8_t {
    bs = 0,    ///< "BS"
    pa = 1,    ///< "PA"
    cash = 2,  ///< "CASH"
};
const detail::EnumTable& exbind_table(GreeksType);

enum class FeeType : std::uint8_t {
    in_received_currency = 0,  ///< "0"
    in_quote_currency = 1,     ///< "1"
};
const detail::EnumTable& exbind_table(FeeType);

enum class CtIsoMode : std::uint8_t {
    automatic = 0,
    autonomy = 1,
};
const detail::EnumTable& exbind_table(CtIsoMode);

enum class MgnIsoMode : std::uint8_t {
    auto_transfers_ccy = 0,
    automatic = 1,
    quick_margin = 2,
};
const detail::EnumTable& exbind_table(MgnIsoMode);

enum class SpotOffsetType : std::uint8_t {
    spot_derivatives_usdt_to_be_offsetted = 0,  ///< "1"
    spot_derivatives_coin_to_be_offsetted = 1,  ///< "2"
    only_derivatives_to_be_offsetted = 2,       ///< "3"
};
const detail::EnumTable& exbind_table(SpotOffsetType);

enum class SpotRoleType : std::uint8_t {
    general_user = 0,    ///< "0"
    leading_trader = 1,  ///< "1"
    copy_trader = 2,     ///< "2"
};
const detail::EnumTable& exbind_table(SpotRoleType);

enum class KycLv : std::uint8_t {
    no_verification = 0,    ///< "0"
    level_1_completed = 1,  ///< "1"
    level_2_completed = 2,  ///< "2"
    level_3_completed = 3,  ///< "3"
};
const detail::EnumTable& exbind_table(KycLv);

enum class LiquidationGear : std::uint8_t {
    _3 = 0,       ///< "3"
    minus_1 = 1,  ///< "-1"
    _0 = 2,       ///< "0"
};
const detail::EnumTable& exbind_table(LiquidationGear);

enum class AdjustDemoAccountBalanceType : std::uint8_t {
    increase = 0,
    reduce = 1,
};
const detail::EnumTable& exbind_table(AdjustDemoAccountBalanceType);

enum class Elp : std::uint8_t {
    not_enabled = 0,    ///< "0"
    not_permitted = 1,  ///< "1"
    permitted = 2,      ///< "2"
};
const detail::EnumTable& exbind_table(Elp);

enum class MovePositionsHistoryState : std::uint8_t {
    filled = 0,
    pending = 1,
};
const detail::EnumTable& exbind_table(MovePositionsHistoryState);

enum class VolShock : std::uint8_t {
    down = 0,
    unchange = 1,
    up = 2,
};
const detail::EnumTable& exbind_table(VolShock);

enum class PosType : std::uint8_t {
    all_contracts = 0,                   ///< "1"
    all_pending_contracts = 1,           ///< "2"
    all_pending_orders = 2,              ///< "3"
    all_contracts_of_one_side = 3,       ///< "4"
    pending_orders_of_instrument = 4,    ///< "5"
    contracts_of_instrument = 5,         ///< "6"
    contracts_of_one_pending_order = 6,  ///< "7"
};
const detail::EnumTable& exbind_table(PosType);

enum class PositionsHistoryType2 : std::uint8_t {
    close_position_partially = 0,  ///< "1"
    close_all = 1,                 ///< "2"
    liquidation = 2,               ///< "3"
    partial_liquidation = 3,       ///< "4"
    adl = 4,                       ///< "5"
};
const detail::EnumTable& exbind_table(PositionsHistoryType2);

enum class PrecheckSetDeltaNeutralType : std::uint8_t {
    spot_mode = 0,
    futures_mode = 1,
    isolated_margin = 2,
    isolated_contract = 3,
    positions_options = 4,
    isolated_pending_orders = 5,
    pending_orders_options = 6,
    trading_bot = 7,
    repay_borrowings = 8,
    loan = 9,
    delta_risk = 10,
    collateral_all = 11,
    risk_unit_type = 12,
};
const detail::EnumTable& exbind_table(PrecheckSetDeltaNeutralType);

enum class SetAccountModeAcctLv : std::uint8_t {
    spot_mode = 0,                   ///< "1"
    futures_mode = 1,                ///< "2"
    multi_currency_margin_code = 2,  ///< "3"
    portfolio_margin_mode = 3,       ///< "4"
};
const detail::EnumTable& exbind_table(SetAccountModeAcctLv);

enum class PrecheckAccountModeSwitchCurAcctLv : std::uint8_t {
    spot_mode = 0,                   ///< "1"
    futures_mode = 1,                ///< "2"
    multi_currency_margin_mode = 2,  ///< "3"
    portfolio_margin_mode = 3,       ///< "4"
};
const detail::EnumTable& exbind_table(PrecheckAccountModeSwitchCurAcctLv);

enum class PrecheckAccountModeSwitchType : std::uint8_t {
    asset_validation = 0,
    pending_orders = 1,
    pending_algos = 2,
    isolated_margin = 3,
    isolated_contract = 4,
    contract_long_short = 5,
    cross_margin = 6,
    cross_option_buyer = 7,
    isolated_option = 8,
    growth_fund = 9,
    all_positions = 10,
    spot_lead_copy_only_simple_single = 11,
    stop_spot_custom = 12,
    stop_futures_custom = 13,
    lead_portfolio = 14,
    futures_smart_sync = 15,
    vip_fixed_loan = 16,
    repay_borrowings = 17,
    compliance_restriction = 18,
    compliance_kyc2 = 19,
};
const detail::EnumTable& exbind_table(PrecheckAccountModeSwitchType);

enum class EarnType : std::uint8_t {
    auto_earn_auto_lend_auto_staking = 0,  ///< "0"
    auto_earn_usdg_earn = 1,               ///< "1"
};
const detail::EnumTable& exbind_table(EarnType);

enum class Action : std::uint8_t {
    turn_on = 0,
    turn_off = 1,
    amend = 2,
};
const detail::EnumTable& exbind_table(Action);

enum class SetCollateralAssetsType : std::uint8_t {
    all = 0,
    custom = 1,
};
const detail::EnumTable& exbind_table(SetCollateralAssetsType);

enum class IsoMode : std::uint8_t {
    auto_transfers_ccy = 0,
    automatic = 1,
};
const detail::EnumTable& exbind_table(IsoMode);

enum class SetIsolatedModeType : std::uint8_t {
    margin = 0,     ///< "MARGIN"
    contracts = 1,  ///< "CONTRACTS"
};
const detail::EnumTable& exbind_table(SetIsolatedModeType);

enum class SetTradingConfigStgyType : std::uint8_t {
    general_strategy = 0,        ///< "0"
    delta_neutral_strategy = 1,  ///< "1"
};
const detail::EnumTable& exbind_table(SetTradingConfigStgyType);

enum class SpotBorrowRepayHistoryType : std::uint8_t {
    auto_borrow = 0,
    auto_repay = 1,
    manual_borrow = 2,
    manual_repay = 3,
};
const detail::EnumTable& exbind_table(SpotBorrowRepayHistoryType);

enum class SpotManualBorrowRepaySide : std::uint8_t {
    borrow = 0,
    repay = 1,
};
const detail::EnumTable& exbind_table(SpotManualBorrowRepaySide);

/// Parameters of Api::preset_account_mode_switch.
struct PresetAccountModeSwitchRequest {
    NamedOnly named{};
    Required<Open<AcctLv>> acctLv;          ///< account mode
    Optional<Decimal> lever{};              ///< leverage
    Open<RiskOffsetType> riskOffsetType{};  ///< old form of offsetting spot and derivatives; deprecated
};

/// Reply of Api::preset_account_mode_switch, one row.
struct PresetAccountModeSwitch {
    Open<CurAcctLv> curAcctLv{};
    Open<PresetAccountModeSwitchAcctLv> acctLv{};  ///< account mode
    std::optional<Decimal> lever{};                ///< leverage
    /// old form of offsetting spot and derivatives; deprecated
    Open<PresetAccountModeSwitchRiskOffsetType> riskOffsetType{};

    bool operator==(const PresetAccountModeSwitch&) const = default;
};

/// Parameters of Api::account_position_risk.
struct AccountPositionRiskRequest {
    NamedOnly named{};
    Open<InstType> instType{};  ///< kind of instrument, such as SPOT or SWAP
};

/// Part of AccountPositionRisk.
struct AccountPositionRiskBalData {
    std::string ccy{};               ///< currency
    std::optional<Decimal> eq{};     ///< equity
    std::optional<Decimal> disEq{};  ///< equity that counts as margin, in USD

    bool operator==(const AccountPositionRiskBalData&) const = default;
};

/// Part of AccountPositionRisk.
struct AccountPositionRiskPosData {
    Open<InstType> instType{};             ///< kind of instrument, such as SPOT or SWAP
    Open<MgnMode> mgnMode{};               ///< cross or isolated margin
    std::string posId{};                   ///< exchange's id of the position
    std::string instId{};                  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<Decimal> pos{};          ///< quantity of the position
    std::optional<Decimal> baseBal{};      ///< deprecated
    std::optional<Decimal> quoteBal{};     ///< deprecated
    Open<PosSide> posSide{};               ///< long, short or net
    std::string posCcy{};
    std::string ccy{};                     ///< currency
    std::string notionalCcy{};             ///< value in the currency
    std::optional<Decimal> notionalUsd{};  ///< value in USD

    bool operator==(const AccountPositionRiskPosData&) const = default;
};

/// Reply of Api::account_position_risk, one row.
struct AccountPositionRisk {
    std::optional<TimePoint> ts{};   ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> adjEq{};  ///< equity after discounts, in USD
    Vector<AccountPositionRiskBalData> balData{};
    Vector<AccountPositionRiskPosData> posData{};

    bool operator==(const AccountPositionRisk&) const = default;
};

/// Reply of Api::activate_option.
struct ActivateOption {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const ActivateOption&) const = default;
};

/// Parameters of Api::adjust_leverage_info.
struct AdjustLeverageInfoRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;  ///< kind of instrument, such as SPOT or SWAP
    Required<Open<MgnMode>> mgnMode;    ///< cross or isolated margin
    Required<Decimal> lever;            ///< leverage
    Optional<std::string> instId{};     ///< pair, contract or index; conditional; e.g. BTC-USDT
    Optional<std::string> ccy{};        ///< currency; conditional; e.g. BTC
    Open<PosSide> posSide{};            ///< long, short or net
};

/// Reply of Api::adjust_leverage_info, one row.
struct AdjustLeverageInfo {
    std::optional<Decimal> estAvailQuoteTrans{};
    std::optional<Decimal> estAvailTrans{};
    std::optional<Decimal> estLiqPx{};
    std::optional<Decimal> estMgn{};
    std::optional<Decimal> estQuoteMgn{};
    std::optional<Decimal> estMaxAmt{};
    std::optional<Decimal> estQuoteMaxAmt{};
    std::optional<bool> existOrd{};
    std::optional<Decimal> maxLever{};
    std::optional<Decimal> minLever{};

    bool operator==(const AdjustLeverageInfo&) const = default;
};

/// Parameters of Api::balance.
struct BalanceRequest {
    NamedOnly named{};
    Vector<std::string> ccy{};  ///< currency; e.g. BTC; at most 20 items
};

/// Part of Balance.
struct BalanceDetails {
    std::string ccy{};                           ///< currency
    std::optional<Decimal> eq{};                 ///< equity
    std::optional<Decimal> cashBal{};
    std::optional<TimePoint> uTime{};            ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> isoEq{};              ///< equity of isolated positions
    std::optional<Decimal> availEq{};            ///< equity that can still be used
    std::optional<Decimal> disEq{};              ///< equity that counts as margin, in USD
    std::optional<Decimal> fixedBal{};
    std::optional<Decimal> availBal{};           ///< balance that can be used
    std::optional<Decimal> frozenBal{};          ///< balance that is in use
    std::optional<Decimal> ordFrozen{};          ///< margin held for open orders
    std::optional<Decimal> liab{};               ///< what is owed; e.g. 21625.64
    std::optional<Decimal> upl{};                ///< profit and loss that is not realized
    std::optional<Decimal> uplLiab{};
    std::optional<Decimal> crossLiab{};          ///< what is owed across positions
    std::optional<Decimal> rewardBal{};
    std::optional<Decimal> isoLiab{};            ///< what isolated positions owe
    std::optional<Decimal> mgnRatio{};           ///< margin held against the maintenance margin
    std::optional<Decimal> imr{};                ///< initial margin that is required
    std::optional<Decimal> mmr{};                ///< maintenance margin that is required
    std::optional<Decimal> interest{};           ///< interest, accrued or paid; e.g. 9.01
    std::optional<Decimal> twap{};
    Open<FrpType> frpType{};
    std::optional<Decimal> maxLoan{};            ///< most that can be borrowed
    std::optional<Decimal> eqUsd{};
    std::optional<Decimal> borrowFroz{};         ///< margin held for possible borrowing
    std::optional<Decimal> notionalLever{};      ///< leverage of the currency
    std::optional<Decimal> stgyEq{};
    std::optional<Decimal> isoUpl{};
    std::optional<Decimal> spotInUseAmt{};       ///< spot amount that offsets risk
    std::optional<Decimal> clSpotInUseAmt{};     ///< spot amount that you let offset risk
    std::optional<Decimal> maxSpotInUse{};       ///< most that can offset risk
    std::optional<Decimal> spotIsoBal{};
    std::optional<Decimal> smtSyncEq{};          ///< default 0
    std::optional<Decimal> spotCopyTradingEq{};  ///< default 0
    std::optional<Decimal> spotBal{};
    std::optional<Decimal> openAvgPx{};          ///< average price of opening, or spot cost
    std::optional<Decimal> accAvgPx{};
    std::optional<Decimal> spotUpl{};
    std::optional<Decimal> spotUplRatio{};
    std::optional<Decimal> totalPnl{};           ///< profit and loss in all
    std::optional<Decimal> totalPnlRatio{};      ///< profit and loss in all, 0.1 = 10 %
    Open<ColRes> colRes{};                       ///< how far collateral is restricted
    std::optional<Decimal> colBorrAutoConversion{};
    std::optional<bool> collateralRestrict{};    ///< old form of colRes; deprecated
    std::optional<bool> collateralEnabled{};     ///< whether the currency counts as collateral
    Open<AutoLendStatus> autoLendStatus{};
    std::optional<Decimal> autoLendMtAmt{};

    bool operator==(const BalanceDetails&) const = default;
};

/// Reply of Api::balance, one row.
struct Balance {
    std::optional<TimePoint> uTime{};      ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> totalEq{};      ///< equity in all
    std::optional<Decimal> isoEq{};        ///< equity of isolated positions
    std::optional<Decimal> adjEq{};        ///< equity after discounts, in USD
    std::optional<Decimal> availEq{};      ///< equity that can still be used
    std::optional<Decimal> ordFroz{};
    std::optional<Decimal> imr{};          ///< initial margin that is required
    std::optional<Decimal> mmr{};          ///< maintenance margin that is required
    std::optional<Decimal> borrowFroz{};   ///< margin held for possible borrowing
    std::optional<Decimal> mgnRatio{};     ///< margin held against the maintenance margin
    std::optional<Decimal> notionalUsd{};  ///< value in USD
    std::optional<Decimal> notionalUsdForBorrow{};
    std::optional<Decimal> notionalUsdForSwap{};
    std::optional<Decimal> notionalUsdForFutures{};
    std::optional<Decimal> notionalUsdForOption{};
    std::optional<Decimal> upl{};          ///< profit and loss that is not realized
    std::optional<Decimal> delta{};        ///< change with the underlying's price
    std::optional<Decimal> deltaLever{};   ///< leverage of a delta-neutral strategy
    Open<DeltaNeutralStatus> deltaNeutralStatus{};
    Vector<BalanceDetails> details{};

    bool operator==(const Balance&) const = default;
};

/// Parameters of Api::bills and Api::bills_archive.
struct BillsRequest {
    NamedOnly named{};
    Open<InstType> instType{};       ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instId{};  ///< pair, contract or index; e.g. BTC-USDT
    Optional<std::string> ccy{};     ///< currency
    Open<MgnMode> mgnMode{};         ///< cross or isolated margin
    Open<CtType> ctType{};           ///< whether the contract is linear or inverse
    Open<Type> type{};
    Open<SubType> subType{};         ///< kind of bill within its type
    Optional<std::string> after{};   ///< only rows older than this
    Optional<std::string> before{};  ///< only rows newer than this
    Optional<TimePoint> begin{};     ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};       ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};
using BillsArchiveRequest = BillsRequest;

/// Reply of Api::bills and Api::bills_archive, one row.
struct Bills {
    Open<InstType> instType{};             ///< kind of instrument, such as SPOT or SWAP
    std::string billId{};                  ///< entry of the account's history
    Open<Type> type{};
    Open<SubType> subType{};               ///< kind of bill within its type
    std::optional<TimePoint> ts{};         ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> balChg{};       ///< change of the account's balance
    std::optional<Decimal> posBalChg{};    ///< change of the position's balance
    std::optional<Decimal> bal{};          ///< balance
    std::optional<Decimal> posBal{};       ///< balance of the position
    std::optional<Decimal> sz{};           ///< quantity, in contracts or currency
    std::optional<Decimal> px{};           ///< price, as the bill's subtype defines it
    std::string ccy{};                     ///< currency
    std::optional<Decimal> pnl{};          ///< profit and loss
    std::optional<Decimal> fee{};          ///< fee; negative when paid
    std::optional<Decimal> earnAmt{};
    std::optional<Decimal> earnApr{};
    Open<MgnMode> mgnMode{};               ///< cross or isolated margin
    std::string instId{};                  ///< pair, contract or index; e.g. BTC-USDT
    std::string ordId{};                   ///< exchange's id of the order
    Open<ExecType> execType{};             ///< taker (T) or maker (M)
    Open<From> from{};                     ///< account that pays
    Open<To> to{};                         ///< account or address that receives
    std::string notes{};                   ///< remark on this entry
    std::optional<Decimal> interest{};     ///< interest, accrued or paid
    std::string tag{};                     ///< label of your own choice
    std::optional<TimePoint> fillTime{};   ///< Unix milliseconds
    std::string tradeId{};                 ///< exchange's id of the trade
    std::string clOrdId{};                 ///< your own id of the order; at most 32 characters of A-Za-z0-9
    std::optional<Decimal> fillIdxPx{};    ///< index price at the fill
    std::optional<Decimal> fillMarkPx{};   ///< mark price at the fill
    std::optional<Decimal> fillPxVol{};    ///< implied volatility at the fill
    std::optional<Decimal> fillPxUsd{};    ///< price of the option in USD
    std::optional<Decimal> fillMarkVol{};  ///< mark volatility at the fill
    std::optional<Decimal> fillFwdPx{};    ///< forward price at the fill

    bool operator==(const Bills&) const = default;
};
using BillsArchive = Bills;

/// Parameters of Api::bills_history_archive.
struct BillsHistoryArchiveRequest {
    NamedOnly named{};
    Required<Decimal> year;
    Required<Open<Quarter>> quarter;
    Vector<std::string> type{};  ///< e.g. 1,2,3
};

/// Reply of Api::bills_history_archive, one row.
struct BillsHistoryArchive {
    std::string fileHref{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string state{};

    bool operator==(const BillsHistoryArchive&) const = default;
};

/// Parameters of Api::request_bills_history_archive.
struct RequestBillsHistoryArchiveRequest {
    NamedOnly named{};
    Required<Decimal> year;
    Required<Open<Quarter>> quarter;
    Vector<std::string> type{};  ///< e.g. 1,2,3
};

/// Reply of Api::request_bills_history_archive, one row.
struct RequestBillsHistoryArchive {
    std::optional<bool> result{};   ///< whether it was done
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const RequestBillsHistoryArchive&) const = default;
};

/// Parameters of Api::collateral_assets.
struct CollateralAssetsRequest {
    NamedOnly named{};
    Vector<std::string> ccy{};           ///< currency; e.g. BTC; at most 20 items
    Optional<bool> collateralEnabled{};  ///< whether the currency counts as collateral
};

/// Reply of Api::collateral_assets, one row.
struct CollateralAssets {
    std::string ccy{};                        ///< currency; e.g. BTC
    std::optional<bool> collateralEnabled{};  ///< whether the currency counts as collateral

    bool operator==(const CollateralAssets&) const = default;
};

/// Reply of Api::config.
struct Config {
    std::string uid{};                      ///< user or sub-account by number
    std::string mainUid{};
    Open<ConfigAcctLv> acctLv{};            ///< account mode
    Open<StpMode> acctStpMode{};            ///< default cancel_maker
    Open<PosMode> posMode{};                ///< how positions are kept: net, long and short
    std::optional<bool> autoLoan{};
    Open<GreeksType> greeksType{};          ///< unit of Greeks: PA coins, BS dollars
    Open<FeeType> feeType{};                ///< how fees are charged
    std::string level{};                    ///< tier of the user or fees; e.g. Lv1
    std::string levelTmp{};                 ///< e.g. Lv1
    Open<CtIsoMode> ctIsoMode{};
    Open<MgnIsoMode> mgnIsoMode{};
    Open<SpotOffsetType> spotOffsetType{};  ///< deprecated
    Open<StgyType> stgyType{};              ///< strategy: 0 general, 1 delta-neutral
    Open<RoleType> roleType{};
    Vector<std::string> traderInsts{};
    Open<SpotRoleType> spotRoleType{};
    Vector<std::string> spotTraderInsts{};
    std::optional<bool> opAuth{};
    Open<KycLv> kycLv{};
    std::string label{};                    ///< remark of your own
    Vector<std::string> ip{};               ///< addresses that the key is bound to; e.g. 117.37.203.58,117.37.203.57
    std::string perm{};                     ///< what the key may do
    Open<LiquidationGear> liquidationGear{};
    std::optional<bool> enableSpotBorrow{};
    std::optional<bool> spotBorrowAutoRepay{};
    Open<AccountType> type{};
    std::string settleCcy{};                ///< currency of margin and settlement
    Vector<std::string> settleCcyList{};

    bool operator==(const Config&) const = default;
};

/// Part of AdjustDemoAccountBalanceRequest.
struct AdjustDemoAccountBalanceRequestAdjustments {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency
    Required<Decimal> amt;      ///< amount
};

/// Parameters of Api::adjust_demo_account_balance.
struct AdjustDemoAccountBalanceRequest {
    NamedOnly named{};
    Required<Open<AdjustDemoAccountBalanceType>> type;
    Required<Vector<AdjustDemoAccountBalanceRequestAdjustments>> adjustments;
};

/// Part of AdjustDemoAccountBalance.
struct AdjustDemoAccountBalanceDetails {
    std::string ccy{};             ///< currency
    std::optional<Decimal> amt{};  ///< amount
    std::optional<Decimal> bal{};  ///< balance

    bool operator==(const AdjustDemoAccountBalanceDetails&) const = default;
};

/// Reply of Api::adjust_demo_account_balance, one row.
struct AdjustDemoAccountBalance {
    std::optional<std::int64_t> remainCnt{};
    std::optional<std::int64_t> totalCnt{};  ///< default 3
    Vector<AdjustDemoAccountBalanceDetails> details{};

    bool operator==(const AdjustDemoAccountBalance&) const = default;
};

/// Parameters of Api::greeks.
struct GreeksRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};  ///< currency; e.g. BTC
};

/// Reply of Api::greeks, one row.
struct Greeks {
    std::optional<Decimal> deltaBS{};  ///< delta by Black-Scholes, in USD
    std::optional<Decimal> deltaPA{};  ///< delta in the currency
    std::optional<Decimal> gammaBS{};  ///< gamma by Black-Scholes, in USD
    std::optional<Decimal> gammaPA{};  ///< gamma in the currency
    std::optional<Decimal> thetaBS{};  ///< theta by Black-Scholes, in USD
    std::optional<Decimal> thetaPA{};  ///< theta in the currency
    std::optional<Decimal> vegaBS{};   ///< vega by Black-Scholes, in USD
    std::optional<Decimal> vegaPA{};   ///< vega in the currency
    std::string ccy{};                 ///< currency
    std::optional<TimePoint> ts{};     ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Greeks&) const = default;
};

/// Parameters of Api::instruments.
struct InstrumentsRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;   ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD; needed if instType is OPTION
    Optional<std::string> instId{};      ///< pair, contract or index
    /// series of event contracts; needed if instType is EVENTS; e.g. BTC-ABOVE-DAILY
    Optional<std::string> seriesId{};
};

/// Part of Instruments.
struct InstrumentsUpcChg {
    std::string param{};
    std::optional<Decimal> newValue{};
    std::optional<TimePoint> effTime{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const InstrumentsUpcChg&) const = default;
};

/// Reply of Api::instruments, one row.
struct Instruments {
    Open<InstType> instType{};                  ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                       ///< pair, contract or index; e.g. BTC-USD-SWAP
    std::string uly{};                          ///< underlying index, such as BTC-USD; e.g. BTC-USD
    std::string groupId{};                      ///< fee group
    std::string instFamily{};                   ///< family of contracts, such as BTC-USD; e.g. BTC-USD
    std::string baseCcy{};                      ///< currency that is bought or sold; e.g. BTC
    std::string quoteCcy{};                     ///< currency that prices are in; e.g. USDT
    std::string settleCcy{};                    ///< currency of margin and settlement; e.g. BTC
    std::optional<Decimal> ctVal{};             ///< what one contract stands for
    std::optional<Decimal> ctMult{};
    std::string ctValCcy{};
    Open<OptType> optType{};                    ///< call (C) or put (P)
    std::optional<Decimal> stk{};
    std::optional<TimePoint> listTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> auctionEndTime{};  ///< Unix milliseconds; e.g. 1597026383085; deprecated
    std::optional<TimePoint> contTdSwTime{};    ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> preMktSwTime{};    ///< Unix milliseconds; e.g. 1597026383085
    Open<OpenType> openType{};
    Open<Elp> elp{};
    std::optional<TimePoint> expTime{};         ///< Unix milliseconds
    std::optional<Decimal> lever{};             ///< highest leverage
    std::optional<Decimal> tickSz{};            ///< smallest step of prices; e.g. 0.0001
    std::optional<Decimal> lotSz{};             ///< smallest step of sizes
    std::optional<Decimal> minSz{};             ///< smallest order size
    Open<CtType> ctType{};                      ///< whether the contract is linear or inverse
    Open<AccountState> state{};                 ///< whether it can be traded
    Open<RuleType> ruleType{};                  ///< rules that trading follows, such as pre-market
    std::optional<Decimal> posLmtAmt{};
    std::optional<Decimal> posLmtPct{};         ///< e.g. 30
    std::optional<Decimal> maxPlatOILmt{};
    std::optional<Decimal> maxLmtSz{};
    std::optional<Decimal> maxMktSz{};
    std::optional<Decimal> maxLmtAmt{};
    std::optional<Decimal> maxMktAmt{};
    std::optional<Decimal> maxTwapSz{};
    std::optional<Decimal> maxIcebergSz{};
    std::optional<Decimal> maxTriggerSz{};
    std::optional<Decimal> maxStopSz{};
    std::optional<bool> futureSettlement{};
    Vector<std::string> tradeQuoteCcyList{};
    std::optional<std::int64_t> instIdCode{};   ///< number that stands for the instrument
    Vector<InstrumentsUpcChg> upcChg{};
    std::string seriesId{};                     ///< series of event contracts; e.g. BTC-ABOVE-DAILY
    std::optional<Decimal> maxPlatOICoinLmt{};
    std::optional<Decimal> longPosRemainingQuota{};
    std::optional<Decimal> shortPosRemainingQuota{};
    Open<InstCategory> instCategory{};

    bool operator==(const Instruments&) const = default;
};

/// Parameters of Api::interest_accrued.
struct InterestAccruedRequest {
    NamedOnly named{};
    Optional<std::string> type{};    ///< default 2
    Optional<std::string> ccy{};     ///< currency; e.g. BTC
    Optional<std::string> instId{};  ///< pair, contract or index; e.g. BTC-USDT
    Open<MgnMode> mgnMode{};         ///< cross or isolated margin
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::interest_accrued, one row.
struct InterestAccrued {
    Open<Type> type{};
    std::string ccy{};                      ///< currency; e.g. BTC
    std::string instId{};                   ///< pair, contract or index; e.g. BTC-USDT
    Open<MgnMode> mgnMode{};                ///< cross or isolated margin
    std::optional<Decimal> interest{};      ///< interest, accrued or paid
    std::optional<Decimal> interestRate{};  ///< rate of an hour
    std::optional<Decimal> liab{};          ///< what is owed
    std::optional<Decimal> totalLiab{};
    std::optional<Decimal> interestFreeLiab{};
    std::optional<TimePoint> ts{};          ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const InterestAccrued&) const = default;
};

/// Parameters of Api::interest_limits.
struct InterestLimitsRequest {
    NamedOnly named{};
    Optional<std::string> type{};  ///< default 2
    Optional<std::string> ccy{};   ///< currency; e.g. BTC
};

/// Part of InterestLimitsRecords.
struct InterestLimitsRecordsSurplusLmtDetails {
    std::optional<Decimal> allAcctRemainingQuota{};  ///< deprecated
    std::optional<Decimal> curAcctRemainingQuota{};  ///< deprecated
    std::optional<Decimal> platRemainingQuota{};     ///< deprecated

    bool operator==(const InterestLimitsRecordsSurplusLmtDetails&) const = default;
};

/// Part of InterestLimits.
struct InterestLimitsRecords {
    std::string ccy{};                                           ///< currency; e.g. BTC
    std::optional<Decimal> rate{};                               ///< rate for a day, 0.01 = 1 %
    std::optional<Decimal> loanQuota{};
    std::optional<Decimal> surplusLmt{};
    std::optional<Decimal> usedLmt{};
    std::optional<Decimal> interest{};                           ///< interest, accrued or paid
    std::optional<Decimal> interestFreeLiab{};
    std::optional<Decimal> potentialBorrowingAmt{};
    InterestLimitsRecordsSurplusLmtDetails surplusLmtDetails{};  ///< deprecated
    std::optional<Decimal> posLoan{};                            ///< deprecated
    std::optional<Decimal> availLoan{};                          ///< deprecated
    std::optional<Decimal> usedLoan{};                           ///< deprecated
    std::optional<Decimal> avgRate{};                            ///< deprecated

    bool operator==(const InterestLimitsRecords&) const = default;
};

/// Reply of Api::interest_limits, one row.
struct InterestLimits {
    std::optional<Decimal> debt{};
    std::optional<Decimal> interest{};            ///< interest, accrued or paid
    std::optional<TimePoint> nextDiscountTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> nextInterestTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string loanAlloc{};
    Vector<InterestLimitsRecords> records{};

    bool operator==(const InterestLimits&) const = default;
};

/// Parameters of Api::interest_rate.
struct InterestRateRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};  ///< currency; e.g. BTC
};

/// Reply of Api::interest_rate, one row.
struct InterestRate {
    std::optional<Decimal> interestRate{};  ///< rate of an hour
    std::string ccy{};                      ///< currency

    bool operator==(const InterestRate&) const = default;
};

/// Parameters of Api::leverage_info.
struct LeverageInfoRequest {
    NamedOnly named{};
    Vector<std::string> instId{};     ///< pair, contract or index; conditional; at most 20 items
    Vector<std::string> ccy{};        ///< currency; conditional; at most 20 items
    Required<Open<MgnMode>> mgnMode;  ///< cross or isolated margin
};

/// Reply of Api::leverage_info, one row.
struct LeverageInfo {
    std::string instId{};            ///< pair, contract or index
    std::string ccy{};               ///< currency
    Open<MgnMode> mgnMode{};         ///< cross or isolated margin
    Open<PosSide> posSide{};         ///< long, short or net
    std::optional<Decimal> lever{};  ///< leverage

    bool operator==(const LeverageInfo&) const = default;
};

/// Parameters of Api::max_avail_size.
struct MaxAvailSizeRequest {
    NamedOnly named{};
    Required<Vector<std::string>> instId;   ///< pair, contract or index; e.g. BTC-USDT,ETH-USDT; at most 5 items
    Optional<std::string> ccy{};            ///< currency; conditional
    Required<Open<TdMode>> tdMode;          ///< margin mode, or cash without margin
    Optional<bool> reduceOnly{};            ///< may only make the position smaller
    Optional<Decimal> px{};                 ///< price
    Optional<std::string> tradeQuoteCcy{};  ///< currency that a spot order is paid in
};

/// Reply of Api::max_avail_size, one row.
struct MaxAvailSize {
    std::string instId{};  ///< pair, contract or index
    std::optional<Decimal> availBuy{};
    std::optional<Decimal> availSell{};

    bool operator==(const MaxAvailSize&) const = default;
};

/// Parameters of Api::max_loan.
struct MaxLoanRequest {
    NamedOnly named{};
    Required<Open<MgnMode>> mgnMode;        ///< cross or isolated margin
    /// pair, contract or index; conditional; e.g. BTC-USDT,ETH-USDT; at most 5 items
    Vector<std::string> instId{};
    Optional<std::string> ccy{};            ///< currency; conditional
    Optional<std::string> mgnCcy{};         ///< conditional
    Optional<std::string> tradeQuoteCcy{};  ///< currency that a spot order is paid in; e.g. USD
};

/// Reply of Api::max_loan, one row.
struct MaxLoan {
    std::string instId{};              ///< pair, contract or index
    Open<MgnMode> mgnMode{};           ///< cross or isolated margin
    std::string mgnCcy{};
    std::optional<Decimal> maxLoan{};  ///< most that can be borrowed
    std::string ccy{};                 ///< currency
    Open<Side> side{};                 ///< buy or sell

    bool operator==(const MaxLoan&) const = default;
};

/// Parameters of Api::max_size.
struct MaxSizeRequest {
    NamedOnly named{};
    Required<Vector<std::string>> instId;   ///< pair, contract or index; e.g. BTC-USDT,ETH-USDT
    Required<Open<TdMode>> tdMode;          ///< margin mode, or cash without margin
    Optional<std::string> ccy{};            ///< currency; conditional
    Optional<Decimal> px{};                 ///< price
    Optional<Decimal> leverage{};
    Optional<std::string> tradeQuoteCcy{};  ///< currency that a spot order is paid in
    Open<Outcome_> outcome{};               ///< outcome that is traded: yes or no; default yes
};

/// Reply of Api::max_size, one row.
struct MaxSize {
    std::string instId{};  ///< pair, contract or index
    std::string ccy{};     ///< currency
    std::optional<Decimal> maxBuy{};
    std::optional<Decimal> maxSell{};

    bool operator==(const MaxSize&) const = default;
};

/// Parameters of Api::max_withdrawal.
struct MaxWithdrawalRequest {
    NamedOnly named{};
    Vector<std::string> ccy{};  ///< currency; e.g. BTC; at most 20 items
};

/// Reply of Api::max_withdrawal, one row.
struct MaxWithdrawal {
    std::string ccy{};               ///< currency
    std::optional<Decimal> maxWd{};  ///< most that can be withdrawn
    std::optional<Decimal> maxWdEx{};
    std::optional<Decimal> spotOffsetMaxWd{};
    std::optional<Decimal> spotOffsetMaxWdEx{};

    bool operator==(const MaxWithdrawal&) const = default;
};

/// Parameters of Api::mmp_config.
struct MmpConfigRequest {
    NamedOnly named{};
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD
};

/// Reply of Api::mmp_config, one row.
struct MmpConfig {
    std::string instFamily{};                      ///< family of contracts, such as BTC-USD
    std::optional<bool> mmpFrozen{};
    std::optional<Decimal> mmpFrozenUntil{};
    std::optional<std::int64_t> timeInterval{};    ///< window that protection watches, in milliseconds
    std::optional<std::int64_t> frozenInterval{};  ///< how long quoting then stops, in milliseconds
    std::string qtyLimit{};                        ///< quantity at which protection steps in

    bool operator==(const MmpConfig&) const = default;
};

/// Parameters of Api::set_mmp.
struct SetMmpRequest {
    NamedOnly named{};
    Required<std::string> instFamily;       ///< family of contracts, such as BTC-USD
    Required<std::int64_t> timeInterval;    ///< window that protection watches, in milliseconds
    Required<std::int64_t> frozenInterval;  ///< how long quoting then stops, in milliseconds
    Required<std::string> qtyLimit;         ///< quantity at which protection steps in
};

/// Reply of Api::set_mmp.
struct SetMmp {
    std::string instFamily{};                      ///< family of contracts, such as BTC-USD
    std::optional<std::int64_t> timeInterval{};    ///< window that protection watches, in milliseconds
    std::optional<std::int64_t> frozenInterval{};  ///< how long quoting then stops, in milliseconds
    std::string qtyLimit{};                        ///< quantity at which protection steps in

    bool operator==(const SetMmp&) const = default;
};

/// Parameters of Api::reset_mmp_status.
struct ResetMmpStatusRequest {
    NamedOnly named{};
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> instFamily;  ///< family of contracts, such as BTC-USD
};

/// Reply of Api::reset_mmp_status.
struct ResetMmpStatus {
    std::optional<bool> result{};  ///< whether it was done

    bool operator==(const ResetMmpStatus&) const = default;
};

/// Part of MovePositionsRequestLegs.
struct MovePositionsRequestLegsFrom {
    NamedOnly named{};
    Required<std::string> posId;  ///< exchange's id of the position
    Required<Decimal> sz;         ///< quantity, in contracts or currency
    Required<Open<Side>> side;    ///< buy or sell
};

/// Part of MovePositionsRequestLegs.
struct MovePositionsRequestLegsTo {
    NamedOnly named{};
    Open<TdMode> tdMode{};        ///< margin mode, or cash without margin
    Open<PosSide> posSide{};      ///< long, short or net
    Optional<std::string> ccy{};  ///< currency
};

/// Part of MovePositionsRequest.
struct MovePositionsRequestLegs {
    NamedOnly named{};
    Required<MovePositionsRequestLegsFrom> from;  ///< account that pays
    Required<MovePositionsRequestLegsTo> to;      ///< account or address that receives
};

/// Parameters of Api::move_positions.
struct MovePositionsRequest {
    NamedOnly named{};
    Required<std::string> fromAcct;                   ///< name of the account it leaves
    Required<std::string> toAcct;                     ///< name of the account it enters
    Required<Vector<MovePositionsRequestLegs>> legs;  ///< positions that are moved
    /// your own id of the transaction; at most 32 characters of A-Za-z0-9
    Required<std::string> clientId;
};

/// Part of MovePositionsLegs.
struct MovePositionsLegsFrom {
    std::string instId{};         ///< pair, contract or index
    std::string posId{};          ///< exchange's id of the position
    std::optional<Decimal> px{};  ///< price
    Open<Side> side{};            ///< buy or sell
    std::optional<Decimal> sz{};  ///< quantity, in contracts or currency
    std::string sCode{};          ///< result of this item; 0 is success
    std::string sMsg{};           ///< why this item was refused

    bool operator==(const MovePositionsLegsFrom&) const = default;
};

/// Part of MovePositionsLegs.
struct MovePositionsLegsTo {
    std::string instId{};         ///< pair, contract or index
    Open<Side> side{};            ///< buy or sell
    Open<PosSide> posSide{};      ///< long, short or net
    Open<TdMode> tdMode{};        ///< margin mode, or cash without margin
    std::optional<Decimal> px{};  ///< price
    std::string ccy{};            ///< currency
    std::string sCode{};          ///< result of this item; 0 is success
    std::string sMsg{};           ///< why this item was refused
    std::optional<Decimal> sz{};  ///< quantity, in contracts or currency

    bool operator==(const MovePositionsLegsTo&) const = default;
};

/// Part of MovePositions.
struct MovePositionsLegs {
    MovePositionsLegsFrom from{};  ///< account that pays
    MovePositionsLegsTo to{};      ///< account or address that receives

    bool operator==(const MovePositionsLegs&) const = default;
};

/// Reply of Api::move_positions, one row.
struct MovePositions {
    std::string blockTdId{};           ///< exchange's id of the block trade
    std::string clientId{};            ///< your own id of the transaction
    Open<RfqState> state{};
    std::string fromAcct{};            ///< name of the account it leaves
    std::string toAcct{};              ///< name of the account it enters
    Vector<MovePositionsLegs> legs{};  ///< positions that are moved
    std::optional<TimePoint> ts{};     ///< Unix milliseconds

    bool operator==(const MovePositions&) const = default;
};

/// Parameters of Api::move_positions_history.
struct MovePositionsHistoryRequest {
    NamedOnly named{};
    Optional<std::string> blockTdId{};  ///< exchange's id of the block trade
    Optional<std::string> clientId{};   ///< your own id of the transaction; at most 32 characters of A-Za-z0-9
    Optional<TimePoint> beginTs{};      ///< Unix milliseconds
    Optional<TimePoint> endTs{};        ///< Unix milliseconds
    Optional<std::int64_t> limit{};
    Open<MovePositionsHistoryState> state{};
};

/// Part of MovePositionsHistoryLegs.
struct MovePositionsHistoryLegsFrom {
    std::string instId{};         ///< pair, contract or index
    std::string posId{};          ///< exchange's id of the position
    std::optional<Decimal> px{};  ///< price
    Open<Side> side{};            ///< buy or sell
    std::optional<Decimal> sz{};  ///< quantity, in contracts or currency

    bool operator==(const MovePositionsHistoryLegsFrom&) const = default;
};

/// Part of MovePositionsHistoryLegs.
struct MovePositionsHistoryLegsTo {
    std::string instId{};         ///< pair, contract or index
    std::optional<Decimal> px{};  ///< price
    Open<Side> side{};            ///< buy or sell
    std::optional<Decimal> sz{};  ///< quantity, in contracts or currency
    Open<TdMode> tdMode{};        ///< margin mode, or cash without margin
    Open<PosSide> posSide{};      ///< long, short or net
    std::string ccy{};            ///< currency

    bool operator==(const MovePositionsHistoryLegsTo&) const = default;
};

/// Part of MovePositionsHistory.
struct MovePositionsHistoryLegs {
    MovePositionsHistoryLegsFrom from{};  ///< position in the source account
    MovePositionsHistoryLegsTo to{};      ///< account or address that receives

    bool operator==(const MovePositionsHistoryLegs&) const = default;
};

/// Reply of Api::move_positions_history, one row.
struct MovePositionsHistory {
    std::string clientId{};                   ///< your own id of the transaction; at most 32 characters of A-Za-z0-9
    std::string blockTdId{};                  ///< exchange's id of the block trade
    Open<MovePositionsHistoryState> state{};
    std::optional<TimePoint> ts{};            ///< Unix milliseconds
    std::string fromAcct{};                   ///< name of the account it leaves
    std::string toAcct{};                     ///< name of the account it enters
    Vector<MovePositionsHistoryLegs> legs{};  ///< positions that are moved

    bool operator==(const MovePositionsHistory&) const = default;
};

/// Part of PositionBuilderRequest and PositionBuilderGraphRequest.
struct PositionBuilderRequestSimPos {
    NamedOnly named{};
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Required<Decimal> pos;         ///< quantity of the position
    Required<Decimal> avgPx;       ///< average price at which the position was opened
    Optional<Decimal> lever{};     ///< leverage; default 1
};
using PositionBuilderGraphRequestSimPos = PositionBuilderRequestSimPos;

/// Part of PositionBuilderRequest and PositionBuilderGraphRequest.
struct PositionBuilderRequestSimAsset {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency; e.g. BTC
    Required<Decimal> amt;      ///< amount
};
using PositionBuilderGraphRequestSimAsset = PositionBuilderRequestSimAsset;

/// Parameters of Api::position_builder.
struct PositionBuilderRequest {
    NamedOnly named{};
    Open<ConfigAcctLv> acctLv{};        ///< account mode; default 4
    Optional<bool> inclRealPosAndEq{};  ///< default true
    Optional<Decimal> lever{};          ///< leverage; default 1
    Vector<PositionBuilderRequestSimPos> simPos{};
    Vector<PositionBuilderRequestSimAsset> simAsset{};
    Open<GreeksType> greeksType{};      ///< unit of Greeks: PA coins, BS dollars; default BS
    Optional<Decimal> idxVol{};
};

/// Part of PositionBuilder.
struct PositionBuilderAssets {
    std::string ccy{};                   ///< currency; e.g. BTC
    std::optional<Decimal> availEq{};    ///< equity that can still be used
    std::optional<Decimal> spotInUse{};
    std::optional<Decimal> borrowMmr{};  ///< deprecated
    std::optional<Decimal> borrowImr{};

    bool operator==(const PositionBuilderAssets&) const = default;
};

/// Part of PositionBuilderRiskUnitData.
struct PositionBuilderRiskUnitDataMr1Scenarios {
    RawJson volShockDown{};  ///< e.g. 0.01
    RawJson volSame{};       ///< e.g. 0.01
    RawJson volShockUp{};    ///< e.g. 0.01

    bool operator==(const PositionBuilderRiskUnitDataMr1Scenarios&) const = default;
};

/// Part of PositionBuilderRiskUnitData.
struct PositionBuilderRiskUnitDataMr1FinalResult {
    std::optional<Decimal> pnl{};        ///< profit and loss
    std::optional<Decimal> spotShock{};  ///< e.g. 0.01
    Open<VolShock> volShock{};

    bool operator==(const PositionBuilderRiskUnitDataMr1FinalResult&) const = default;
};

/// Part of PositionBuilderRiskUnitData.
struct PositionBuilderRiskUnitDataMr6FinalResult {
    std::optional<Decimal> pnl{};        ///< profit and loss
    std::optional<Decimal> spotShock{};  ///< e.g. 0.01

    bool operator==(const PositionBuilderRiskUnitDataMr6FinalResult&) const = default;
};

/// Part of PositionBuilderRiskUnitData.
struct PositionBuilderRiskUnitDataPortfolios {
    std::string instId{};                  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Open<InstType> instType{};             ///< kind of instrument, such as SPOT or SWAP
    std::optional<Decimal> amt{};          ///< amount
    Open<PosSide> posSide{};               ///< long, short or net
    std::optional<Decimal> avgPx{};        ///< average price at which the position was opened
    std::optional<Decimal> markPxBf{};
    std::optional<Decimal> markPx{};       ///< mark price
    std::optional<Decimal> floatPnl{};     ///< profit and loss that is not realized
    std::optional<Decimal> notionalUsd{};  ///< value in USD
    std::optional<Decimal> delta{};        ///< change with the underlying's price
    std::optional<Decimal> gamma{};        ///< change of delta with the price
    std::optional<Decimal> theta{};        ///< change with the passing of time
    std::optional<Decimal> vega{};         ///< change with volatility
    std::optional<bool> isRealPos{};

    bool operator==(const PositionBuilderRiskUnitDataPortfolios&) const = default;
};

/// Part of PositionBuilder.
struct PositionBuilderRiskUnitData {
    std::string riskUnit{};          ///< e.g. BTC
    std::optional<Decimal> mmrBf{};
    std::optional<Decimal> mmr{};    ///< maintenance margin that is required
    std::optional<Decimal> imrBf{};
    std::optional<Decimal> imr{};    ///< initial margin that is required
    std::optional<Decimal> upl{};    ///< profit and loss that is not realized
    std::optional<Decimal> mr1{};
    std::optional<Decimal> mr2{};
    std::optional<Decimal> mr3{};
    std::optional<Decimal> mr4{};
    std::optional<Decimal> mr5{};
    std::optional<Decimal> mr6{};
    std::optional<Decimal> mr7{};
    std::optional<Decimal> mr8{};
    std::optional<Decimal> mr9{};
    PositionBuilderRiskUnitDataMr1Scenarios mr1Scenarios{};
    PositionBuilderRiskUnitDataMr1FinalResult mr1FinalResult{};
    PositionBuilderRiskUnitDataMr6FinalResult mr6FinalResult{};
    std::optional<Decimal> delta{};  ///< change with the underlying's price
    std::optional<Decimal> gamma{};  ///< change of delta with the price
    std::optional<Decimal> theta{};  ///< change with the passing of time
    std::optional<Decimal> vega{};   ///< change with volatility
    Vector<PositionBuilderRiskUnitDataPortfolios> portfolios{};

    bool operator==(const PositionBuilderRiskUnitData&) const = default;
};

/// Part of PositionBuilder.
struct PositionBuilderPositions {
    std::string instId{};                  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Open<InstType> instType{};             ///< kind of instrument, such as SPOT or SWAP
    std::optional<Decimal> amt{};          ///< amount
    Open<PosSide> posSide{};               ///< long, short or net
    std::optional<Decimal> avgPx{};        ///< average price at which the position was opened
    std::optional<Decimal> markPxBf{};
    std::optional<Decimal> markPx{};       ///< mark price
    std::optional<Decimal> floatPnl{};     ///< profit and loss that is not realized
    std::optional<Decimal> imrBf{};
    std::optional<Decimal> imr{};          ///< initial margin that is required
    std::optional<Decimal> mgnRatio{};     ///< margin held against the maintenance margin
    std::optional<Decimal> lever{};        ///< leverage
    std::optional<Decimal> notionalUsd{};  ///< value in USD
    std::optional<bool> isRealPos{};

    bool operator==(const PositionBuilderPositions&) const = default;
};

/// Reply of Api::position_builder.
struct PositionBuilder {
    std::optional<Decimal> eq{};    ///< equity
    std::optional<Decimal> totalMmr{};
    std::optional<Decimal> totalImr{};
    std::optional<Decimal> borrowMmr{};
    std::optional<Decimal> derivMmr{};
    std::optional<Decimal> marginRatio{};
    std::optional<Decimal> upl{};   ///< profit and loss that is not realized
    std::optional<Decimal> acctLever{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    Vector<PositionBuilderAssets> assets{};
    Vector<PositionBuilderRiskUnitData> riskUnitData{};
    Vector<PositionBuilderPositions> positions{};

    bool operator==(const PositionBuilder&) const = default;
};

/// Part of PositionBuilderGraphRequest.
struct PositionBuilderGraphRequestMmrConfig {
    NamedOnly named{};
    Open<ConfigAcctLv> acctLv{};  ///< account mode
    Optional<Decimal> lever{};    ///< leverage; default 1
};

/// Parameters of Api::position_builder_graph.
struct PositionBuilderGraphRequest {
    NamedOnly named{};
    Optional<bool> inclRealPosAndEq{};  ///< default true
    Vector<PositionBuilderRequestSimPos> simPos{};
    Vector<PositionBuilderRequestSimAsset> simAsset{};
    Required<std::string> type;
    Required<PositionBuilderGraphRequestMmrConfig> mmrConfig;
};

/// Part of PositionBuilderGraph.
struct PositionBuilderGraphMmrData {
    std::optional<Decimal> shockFactor{};
    std::optional<Decimal> mmr{};  ///< maintenance margin that is required
    std::optional<Decimal> mmrRatio{};

    bool operator==(const PositionBuilderGraphMmrData&) const = default;
};

/// Reply of Api::position_builder_graph.
struct PositionBuilderGraph {
    std::string type{};
    Vector<PositionBuilderGraphMmrData> mmrData{};

    bool operator==(const PositionBuilderGraph&) const = default;
};

/// Parameters of Api::position_tiers.
struct PositionTiersRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;         ///< kind of instrument, such as SPOT or SWAP
    Required<Vector<std::string>> instFamily;  ///< family of contracts, such as BTC-USD; at most 5 items
};

/// Reply of Api::position_tiers, one row.
struct PositionTiers {
    std::string uly{};         ///< underlying index, such as BTC-USD
    std::string instFamily{};  ///< family of contracts, such as BTC-USD
    std::optional<Decimal> maxSz{};
    Open<PosType> posType{};

    bool operator==(const PositionTiers&) const = default;
};

/// Parameters of Api::positions.
struct PositionsRequest {
    NamedOnly named{};
    Open<InstType> instType{};     ///< kind of instrument, such as SPOT or SWAP
    Vector<std::string> instId{};  ///< pair, contract or index; e.g. BTC-USDT-SWAP; at most 10 items
    Vector<std::string> posId{};   ///< exchange's id of the position; at most 20 items
};

/// Part of Positions.
struct PositionsCloseOrderAlgo {
    std::string algoId{};                    ///< exchange's id of the algo order or bot
    std::optional<Decimal> slTriggerPx{};    ///< price that triggers the stop-loss
    Open<TriggerPxType> slTriggerPxType{};   ///< which price triggers the stop-loss
    std::optional<Decimal> tpTriggerPx{};    ///< price that triggers the take-profit
    Open<TriggerPxType> tpTriggerPxType{};   ///< which price triggers the take-profit
    std::optional<Decimal> closeFraction{};  ///< part of the position to close

    bool operator==(const PositionsCloseOrderAlgo&) const = default;
};

/// Reply of Api::positions, one row.
struct Positions {
    Open<InstType> instType{};                ///< kind of instrument, such as SPOT or SWAP
    Open<MgnMode> mgnMode{};                  ///< cross or isolated margin
    std::string posId{};                      ///< exchange's id of the position
    Open<PosSide> posSide{};                  ///< long, short or net
    std::optional<Decimal> pos{};             ///< quantity of the position
    std::optional<Decimal> hedgedPos{};
    std::optional<Decimal> baseBal{};         ///< deprecated
    std::optional<Decimal> quoteBal{};        ///< deprecated
    std::optional<Decimal> baseBorrowed{};    ///< deprecated
    std::optional<Decimal> baseInterest{};    ///< deprecated
    std::optional<Decimal> quoteBorrowed{};   ///< deprecated
    std::optional<Decimal> quoteInterest{};   ///< deprecated
    std::string posCcy{};
    std::optional<Decimal> availPos{};
    std::optional<Decimal> avgPx{};           ///< average price at which the position was opened
    std::optional<Decimal> nonSettleAvgPx{};
    std::optional<Decimal> markPx{};          ///< mark price
    std::optional<Decimal> upl{};             ///< profit and loss that is not realized
    std::optional<Decimal> uplRatio{};        ///< profit not realized, 0.1 = 10 %
    std::optional<Decimal> uplLastPx{};       ///< profit not realized, by the last price
    std::optional<Decimal> uplRatioLastPx{};
    std::string instId{};                     ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<Decimal> lever{};           ///< leverage
    std::optional<Decimal> liqPx{};           ///< estimated price of liquidation
    std::optional<Decimal> imr{};             ///< initial margin that is required
    std::optional<Decimal> margin{};          ///< margin of the isolated position
    std::optional<Decimal> mgnRatio{};        ///< margin held against the maintenance margin
    std::optional<Decimal> mmr{};             ///< maintenance margin that is required
    std::optional<Decimal> liab{};            ///< what is owed
    std::string liabCcy{};
    std::optional<Decimal> interest{};        ///< interest, accrued or paid
    std::string tradeId{};                    ///< exchange's id of the trade
    std::optional<Decimal> optVal{};
    std::optional<Decimal> pendingCloseOrdLiabVal{};
    std::optional<Decimal> notionalUsd{};     ///< value in USD
    std::optional<Decimal> adl{};             ///< place in the queue for auto-deleveraging
    std::string ccy{};                        ///< currency
    std::optional<Decimal> last{};            ///< price of the latest trade
    std::optional<Decimal> idxPx{};           ///< index price
    std::optional<Decimal> usdPx{};
    std::optional<Decimal> bePx{};            ///< price at which it breaks even
    std::optional<Decimal> deltaBS{};         ///< delta by Black-Scholes, in USD
    std::optional<Decimal> deltaPA{};         ///< delta in the currency
    std::optional<Decimal> gammaBS{};         ///< gamma by Black-Scholes, in USD
    std::optional<Decimal> gammaPA{};         ///< gamma in the currency
    std::optional<Decimal> thetaBS{};         ///< theta by Black-Scholes, in USD
    std::optional<Decimal> thetaPA{};         ///< theta in the currency
    std::optional<Decimal> vegaBS{};          ///< vega by Black-Scholes, in USD
    std::optional<Decimal> vegaPA{};          ///< vega in the currency
    std::optional<Decimal> spotInUseAmt{};    ///< spot amount that offsets risk
    std::string spotInUseCcy{};               ///< e.g. BTC
    std::optional<Decimal> clSpotInUseAmt{};  ///< spot amount that you let offset risk
    std::optional<Decimal> maxSpotInUseAmt{};
    std::string bizRefId{};
    std::string bizRefType{};
    std::optional<Decimal> realizedPnl{};     ///< profit and loss of what was closed
    std::optional<Decimal> settledPnl{};
    std::optional<Decimal> pnl{};             ///< profit and loss
    std::optional<Decimal> fee{};             ///< fee; negative when paid
    std::optional<Decimal> fundingFee{};      ///< funding paid or received so far
    std::optional<Decimal> liqPenalty{};      ///< charge for liquidations
    Vector<PositionsCloseOrderAlgo> closeOrderAlgo{};
    std::optional<TimePoint> cTime{};         ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};         ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Positions&) const = default;
};

/// Parameters of Api::positions_history.
struct PositionsHistoryRequest {
    NamedOnly named{};
    Open<InstType> instType{};       ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instId{};  ///< pair, contract or index; e.g. BTC-USD-SWAP
    Open<MgnMode> mgnMode{};         ///< cross or isolated margin
    Open<CopytradingType> type{};
    Optional<std::string> posId{};   ///< exchange's id of the position
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::positions_history, one row.
struct PositionsHistory {
    Open<InstType> instType{};             ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                  ///< pair, contract or index
    Open<MgnMode> mgnMode{};               ///< cross or isolated margin
    Open<PositionsHistoryType2> type{};
    std::optional<TimePoint> cTime{};      ///< Unix milliseconds
    std::optional<TimePoint> uTime{};      ///< Unix milliseconds
    std::optional<Decimal> openAvgPx{};    ///< average price of opening, or spot cost
    std::optional<Decimal> nonSettleAvgPx{};
    std::optional<Decimal> closeAvgPx{};   ///< average price at which it was closed
    std::string posId{};                   ///< exchange's id of the position
    std::optional<Decimal> openMaxPos{};
    std::optional<Decimal> closeTotalPos{};
    std::optional<Decimal> realizedPnl{};  ///< profit and loss of what was closed
    std::optional<Decimal> settledPnl{};
    std::optional<Decimal> pnlRatio{};     ///< profit and loss, 0.1 = 10 %
    std::optional<Decimal> fee{};          ///< fee; negative when paid
    std::optional<Decimal> fundingFee{};   ///< funding paid or received so far
    std::optional<Decimal> liqPenalty{};   ///< charge for liquidations
    std::optional<Decimal> pnl{};          ///< profit and loss
    Open<PosSide> posSide{};               ///< long, short or net
    std::optional<Decimal> lever{};        ///< leverage
    Open<Direction> direction{};           ///< long, short or neutral
    std::optional<Decimal> triggerPx{};    ///< price at which it is triggered
    std::string uly{};                     ///< underlying index, such as BTC-USD
    std::string ccy{};                     ///< currency

    bool operator==(const PositionsHistory&) const = default;
};

/// Parameters of Api::precheck_set_delta_neutral.
struct PrecheckSetDeltaNeutralRequest {
    NamedOnly named{};
    Required<Open<StgyType>> stgyType;  ///< strategy: 0 general, 1 delta-neutral
};

/// Part of PrecheckSetDeltaNeutral.
struct PrecheckSetDeltaNeutralUnmatchedInfoCheck {
    Open<PrecheckSetDeltaNeutralType> type{};
    std::optional<Decimal> deltaLever{};  ///< leverage of a delta-neutral strategy
    Vector<std::string> ordList{};
    Vector<std::string> posList{};        ///< positions, by their ids

    bool operator==(const PrecheckSetDeltaNeutralUnmatchedInfoCheck&) const = default;
};

/// Reply of Api::precheck_set_delta_neutral, one row.
struct PrecheckSetDeltaNeutral {
    Vector<PrecheckSetDeltaNeutralUnmatchedInfoCheck> unmatchedInfoCheck{};

    bool operator==(const PrecheckSetDeltaNeutral&) const = default;
};

/// Reply of Api::risk_state.
struct RiskState {
    std::optional<bool> atRisk{};
    Vector<std::string> atRiskIdx{};
    Vector<std::string> atRiskMgn{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const RiskState&) const = default;
};

/// Parameters of Api::set_account_mode.
struct SetAccountModeRequest {
    NamedOnly named{};
    Required<Open<AcctLv>> acctLv;  ///< account mode
};

/// Reply of Api::set_account_mode.
struct SetAccountMode {
    Open<SetAccountModeAcctLv> acctLv{};  ///< account mode

    bool operator==(const SetAccountMode&) const = default;
};

/// Parameters of Api::precheck_account_mode_switch.
struct PrecheckAccountModeSwitchRequest {
    NamedOnly named{};
    Required<Open<AcctLv>> acctLv;  ///< account mode
};

/// Part of PrecheckAccountModeSwitch.
struct PrecheckAccountModeSwitchUnmatchedInfoCheck {
    Open<PrecheckAccountModeSwitchType> type{};
    Vector<std::string> posList{};        ///< positions, by their ids
    Vector<std::string> ordList{};
    std::optional<Decimal> deltaLever{};  ///< leverage of a delta-neutral strategy
    std::optional<Decimal> totalAsset{};

    bool operator==(const PrecheckAccountModeSwitchUnmatchedInfoCheck&) const = default;
};

/// Part of PrecheckAccountModeSwitch.
struct PrecheckAccountModeSwitchPosList {
    std::string posId{};             ///< exchange's id of the position
    std::optional<Decimal> lever{};  ///< leverage

    bool operator==(const PrecheckAccountModeSwitchPosList&) const = default;
};

/// Part of PrecheckAccountModeSwitch.
struct PrecheckAccountModeSwitchPosTierCheck {
    std::string instFamily{};        ///< family of contracts, such as BTC-USD
    Open<InstType> instType{};       ///< kind of instrument, such as SPOT or SWAP
    std::optional<Decimal> pos{};    ///< quantity of the position
    std::optional<Decimal> lever{};  ///< leverage
    std::optional<Decimal> maxSz{};

    bool operator==(const PrecheckAccountModeSwitchPosTierCheck&) const = default;
};

/// Part of PrecheckAccountModeSwitchMgnBf and PrecheckAccountModeSwitchMgnAft.
struct PrecheckAccountModeSwitchMgnBfDetails {
    std::string ccy{};                  ///< currency
    std::optional<Decimal> availEq{};   ///< equity that can still be used
    std::optional<Decimal> mgnRatio{};  ///< margin held against the maintenance margin

    bool operator==(const PrecheckAccountModeSwitchMgnBfDetails&) const = default;
};
using PrecheckAccountModeSwitchMgnAftDetails = PrecheckAccountModeSwitchMgnBfDetails;

/// Part of PrecheckAccountModeSwitch.
struct PrecheckAccountModeSwitchMgnBf {
    std::optional<Decimal> acctAvailEq{};
    std::optional<Decimal> mgnRatio{};  ///< margin held against the maintenance margin
    Vector<PrecheckAccountModeSwitchMgnBfDetails> details{};

    bool operator==(const PrecheckAccountModeSwitchMgnBf&) const = default;
};
using PrecheckAccountModeSwitchMgnAft = PrecheckAccountModeSwitchMgnBf;

/// Reply of Api::precheck_account_mode_switch, one row.
struct PrecheckAccountModeSwitch {
    std::string sCode{};                                 ///< result of this item; 0 is success
    Open<PrecheckAccountModeSwitchCurAcctLv> curAcctLv{};
    Open<AcctLv> acctLv{};                               ///< account mode
    Open<RiskOffsetType> riskOffsetType{};               ///< old form of offsetting spot and derivatives; deprecated
    Vector<PrecheckAccountModeSwitchUnmatchedInfoCheck> unmatchedInfoCheck{};
    Vector<PrecheckAccountModeSwitchPosList> posList{};  ///< positions, by their ids
    Vector<PrecheckAccountModeSwitchPosTierCheck> posTierCheck{};
    PrecheckAccountModeSwitchMgnBf mgnBf{};
    PrecheckAccountModeSwitchMgnBf mgnAft{};

    bool operator==(const PrecheckAccountModeSwitch&) const = default;
};

/// Parameters of Api::set_auto_earn.
struct SetAutoEarnRequest {
    NamedOnly named{};
    Open<EarnType> earnType{};  ///< default 0
    Required<std::string> ccy;  ///< currency
    Required<Open<Action>> action;
    Optional<Decimal> apr{};    ///< deprecated
};

/// Reply of Api::set_auto_earn.
struct SetAutoEarn {
    Open<EarnType> earnType{};
    std::string ccy{};             ///< currency
    Open<Action> action{};
    std::optional<Decimal> apr{};  ///< deprecated

    bool operator==(const SetAutoEarn&) const = default;
};

/// Parameters of Api::set_auto_loan.
struct SetAutoLoanRequest {
    NamedOnly named{};
    Optional<bool> autoLoan{};  ///< default true
};

/// Reply of Api::set_auto_loan.
struct SetAutoLoan {
    std::optional<bool> autoLoan{};

    bool operator==(const SetAutoLoan&) const = default;
};

/// Parameters of Api::set_auto_repay.
struct SetAutoRepayRequest {
    NamedOnly named{};
    Required<bool> autoRepay;
};

/// Reply of Api::set_auto_repay.
struct SetAutoRepay {
    std::optional<bool> autoRepay{};

    bool operator==(const SetAutoRepay&) const = default;
};

/// Parameters of Api::set_collateral_assets.
struct SetCollateralAssetsRequest {
    NamedOnly named{};
    Required<Open<SetCollateralAssetsType>> type;
    Required<bool> collateralEnabled;  ///< whether the currency counts as collateral
    Vector<std::string> ccyList{};     ///< needed if type is custom
};

/// Reply of Api::set_collateral_assets, one row.
struct SetCollateralAssets {
    Open<SetCollateralAssetsType> type{};
    std::optional<bool> collateralEnabled{};  ///< whether the currency counts as collateral
    Vector<std::string> ccyList{};

    bool operator==(const SetCollateralAssets&) const = default;
};

/// Parameters of Api::set_fee_type.
struct SetFeeTypeRequest {
    NamedOnly named{};
    Required<Open<FeeType>> feeType;  ///< how fees are charged
};

/// Reply of Api::set_fee_type.
struct SetFeeType {
    Open<FeeType> feeType{};  ///< how fees are charged

    bool operator==(const SetFeeType&) const = default;
};

/// Parameters of Api::set_greeks.
struct SetGreeksRequest {
    NamedOnly named{};
    Required<Open<GreeksType>> greeksType;  ///< unit of Greeks: PA coins, BS dollars
};

/// Reply of Api::set_greeks.
struct SetGreeks {
    Open<GreeksType> greeksType{};  ///< unit of Greeks: PA coins, BS dollars

    bool operator==(const SetGreeks&) const = default;
};

/// Parameters of Api::set_isolated_mode.
struct SetIsolatedModeRequest {
    NamedOnly named{};
    Required<Open<IsoMode>> isoMode;
    Required<Open<SetIsolatedModeType>> type;
};

/// Reply of Api::set_isolated_mode.
struct SetIsolatedMode {
    Open<IsoMode> isoMode{};

    bool operator==(const SetIsolatedMode&) const = default;
};

/// Parameters of Api::set_leverage.
struct SetLeverageRequest {
    NamedOnly named{};
    Optional<std::string> instId{};   ///< pair, contract or index; conditional
    Optional<std::string> ccy{};      ///< currency; conditional
    Required<Decimal> lever;          ///< leverage
    Required<Open<MgnMode>> mgnMode;  ///< cross or isolated margin
    Open<PosSide> posSide{};          ///< long, short or net; conditional
};

/// Reply of Api::set_leverage.
struct SetLeverage {
    std::optional<Decimal> lever{};  ///< leverage
    Open<MgnMode> mgnMode{};         ///< cross or isolated margin
    std::string instId{};            ///< pair, contract or index
    Open<PosSide> posSide{};         ///< long, short or net

    bool operator==(const SetLeverage&) const = default;
};

/// Parameters of Api::set_position_mode.
struct SetPositionModeRequest {
    NamedOnly named{};
    Required<Open<PosMode>> posMode;  ///< how positions are kept: net, long and short
};

/// Reply of Api::set_position_mode.
struct SetPositionMode {
    Open<PosMode> posMode{};  ///< how positions are kept: net, long and short

    bool operator==(const SetPositionMode&) const = default;
};

/// Parameters of Api::set_risk_offset_amount.
struct SetRiskOffsetAmountRequest {
    NamedOnly named{};
    Required<std::string> ccy;         ///< currency
    Required<Decimal> clSpotInUseAmt;  ///< spot amount that you let offset risk
};

/// Reply of Api::set_risk_offset_amount.
struct SetRiskOffsetAmount {
    std::string ccy{};                        ///< currency
    std::optional<Decimal> clSpotInUseAmt{};  ///< spot amount that you let offset risk

    bool operator==(const SetRiskOffsetAmount&) const = default;
};

/// Parameters of Api::set_settle_currency.
struct SetSettleCurrencyRequest {
    NamedOnly named{};
    Required<std::string> settleCcy;  ///< currency of margin and settlement
};

/// Reply of Api::set_settle_currency.
struct SetSettleCurrency {
    std::string settleCcy{};  ///< currency of margin and settlement

    bool operator==(const SetSettleCurrency&) const = default;
};

/// Parameters of Api::set_trading_config.
struct SetTradingConfigRequest {
    NamedOnly named{};
    Required<std::string> type;
    Open<StgyType> stgyType{};  ///< strategy: 0 general, 1 delta-neutral
};

/// Reply of Api::set_trading_config.
struct SetTradingConfig {
    std::string type{};
    Open<SetTradingConfigStgyType> stgyType{};  ///< strategy: 0 general, 1 delta-neutral

    bool operator==(const SetTradingConfig&) const = default;
};

/// Parameters of Api::spot_borrow_repay_history.
struct SpotBorrowRepayHistoryRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};     ///< currency; e.g. BTC
    Open<SpotBorrowRepayHistoryType> type{};
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::spot_borrow_repay_history, one row.
struct SpotBorrowRepayHistory {
    std::string ccy{};              ///< currency; e.g. BTC
    Open<SpotBorrowRepayHistoryType> type{};
    std::optional<Decimal> amt{};   ///< amount
    std::optional<Decimal> accBorrowed{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const SpotBorrowRepayHistory&) const = default;
};

/// Parameters of Api::spot_manual_borrow_repay.
struct SpotManualBorrowRepayRequest {
    NamedOnly named{};
    Required<std::string> ccy;                       ///< currency; e.g. BTC
    Required<Open<SpotManualBorrowRepaySide>> side;  ///< buy or sell
    Required<Decimal> amt;                           ///< amount
};

/// Reply of Api::spot_manual_borrow_repay.
struct SpotManualBorrowRepay {
    std::string ccy{};                       ///< currency; e.g. BTC
    Open<SpotManualBorrowRepaySide> side{};  ///< buy or sell
    std::optional<Decimal> amt{};            ///< amount

    bool operator==(const SpotManualBorrowRepay&) const = default;
};

/// Parameters of Api::subtypes.
struct SubtypesRequest {
    NamedOnly named{};
    Vector<std::string> type{};  ///< e.g. 1,2,3
};

/// Part of Subtypes.
struct SubtypesSubTypeDetails {
    std::string subType{};  ///< kind of bill within its type
    std::string subTypeDesc{};

    bool operator==(const SubtypesSubTypeDetails&) const = default;
};

/// Reply of Api::subtypes, one row.
struct Subtypes {
    Open<AccountType> type{};
    std::string typeDesc{};
    Vector<SubtypesSubTypeDetails> subTypeDetails{};

    bool operator==(const Subtypes&) const = default;
};

/// Parameters of Api::trade_fee.
struct TradeFeeRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;   ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instId{};      ///< pair, contract or index; e.g. BTC-USDT
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD; e.g. BTC-USD
    Optional<std::string> groupId{};     ///< fee group
};

/// Part of TradeFee.
struct TradeFeeFeeGroup {
    std::optional<Decimal> taker{};  ///< fee of takers
    std::optional<Decimal> maker{};  ///< fee of makers
    std::string groupId{};           ///< fee group
    std::optional<Decimal> elpMaker{};

    bool operator==(const TradeFeeFeeGroup&) const = default;
};

/// Part of TradeFee.
struct TradeFeeFiat {
    std::string ccy{};               ///< currency
    std::optional<Decimal> taker{};  ///< fee of takers
    std::optional<Decimal> maker{};  ///< fee of makers

    bool operator==(const TradeFeeFiat&) const = default;
};

/// Reply of Api::trade_fee, one row.
struct TradeFee {
    std::string level{};                 ///< tier of the user or fees
    Vector<TradeFeeFeeGroup> feeGroup{};
    std::optional<Decimal> delivery{};
    std::optional<Decimal> exercise{};
    Open<InstType> instType{};           ///< kind of instrument, such as SPOT or SWAP
    std::optional<TimePoint> ts{};       ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> taker{};      ///< fee of takers; deprecated
    std::optional<Decimal> maker{};      ///< fee of makers; deprecated
    std::optional<Decimal> takerU{};     ///< deprecated
    std::optional<Decimal> makerU{};     ///< deprecated
    std::optional<Decimal> takerUSDC{};  ///< deprecated
    std::optional<Decimal> makerUSDC{};  ///< deprecated
    Open<RuleType> ruleType{};           ///< rules that trading follows, such as pre-market; deprecated
    std::string category{};              ///< deprecated group of fees; deprecated
    Vector<TradeFeeFiat> fiat{};         ///< deprecated
    std::optional<Decimal> settle{};

    bool operator==(const TradeFee&) const = default;
};

/// The operations of account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Preset account mode switch
    /// POST /api/v5/account/account-level-switch-preset
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-preset-account-mode-switch
    Call<Vector<PresetAccountModeSwitch>> preset_account_mode_switch(PresetAccountModeSwitchRequest request) const;

    /// Get account and position risk
    /// GET /api/v5/account/account-position-risk
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-and-position-risk
    Call<Vector<AccountPositionRisk>> account_position_risk(AccountPositionRiskRequest request = {}) const;

    /// Activate option
    /// POST /api/v5/account/activate-option
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-activate-option
    Call<ActivateOption> activate_option() const;

    /// Get leverage estimated info
    /// GET /api/v5/account/adjust-leverage-info
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage-estimated-info
    Call<Vector<AdjustLeverageInfo>> adjust_leverage_info(AdjustLeverageInfoRequest request) const;

    /// Get balance
    /// GET /api/v5/account/balance
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-balance
    Call<Vector<Balance>> balance(BalanceRequest request = {}) const;

    /// Get bills details (last 7 days)
    /// GET /api/v5/account/bills
    ///
    /// Private; permission: read. 5 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-7-days
    PagedCall<Vector<Bills>> bills(BillsRequest request = {}) const;

    /// Get bills details (last 3 months)
    /// GET /api/v5/account/bills-archive
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-last-3-months
    PagedCall<Vector<Bills>> bills_archive(BillsRequest request = {}) const;

    /// Get bills details (since 2021)
    /// GET /api/v5/account/bills-history-archive
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bills-details-since-2021
    Call<Vector<BillsHistoryArchive>> bills_history_archive(BillsHistoryArchiveRequest request) const;

    /// Apply bills details (since 2021)
    /// POST /api/v5/account/bills-history-archive
    ///
    /// Private; permission: read. 1 request per 10 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-apply-bills-details-since-2021
    Call<Vector<RequestBillsHistoryArchive>>
    request_bills_history_archive(RequestBillsHistoryArchiveRequest request) const;

    /// Get collateral assets
    /// GET /api/v5/account/collateral-assets
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-collateral-assets
    Call<Vector<CollateralAssets>> collateral_assets(CollateralAssetsRequest request = {}) const;

    /// Get account configuration
    /// GET /api/v5/account/config
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-configuration
    Call<Config> config() const;

    /// Adjust demo account balance
    /// POST /api/v5/account/demo-adjust-balance
    ///
    /// Private; permission: trade. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-adjust-demo-account-balance
    Call<Vector<AdjustDemoAccountBalance>> adjust_demo_account_balance(AdjustDemoAccountBalanceRequest request) const;

    /// Get Greeks
    /// GET /api/v5/account/greeks
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-greeks
    Call<Vector<Greeks>> greeks(GreeksRequest request = {}) const;

    /// Get instruments
    /// GET /api/v5/account/instruments
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user and instType.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-instruments
    Call<Vector<Instruments>> instruments(InstrumentsRequest request) const;

    /// Get interest accrued data
    /// GET /api/v5/account/interest-accrued
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-accrued-data
    PagedCall<Vector<InterestAccrued>> interest_accrued(InterestAccruedRequest request = {}) const;

    /// Get borrow interest and limit
    /// GET /api/v5/account/interest-limits
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-interest-and-limit
    Call<Vector<InterestLimits>> interest_limits(InterestLimitsRequest request = {}) const;

    /// Get interest rate
    /// GET /api/v5/account/interest-rate
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-interest-rate
    Call<Vector<InterestRate>> interest_rate(InterestRateRequest request = {}) const;

    /// Get leverage
    /// GET /api/v5/account/leverage-info
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-leverage
    Call<Vector<LeverageInfo>> leverage_info(LeverageInfoRequest request) const;

    /// Get maximum available balance/equity
    /// GET /api/v5/account/max-avail-size
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-available-balance-equity
    Call<Vector<MaxAvailSize>> max_avail_size(MaxAvailSizeRequest request) const;

    /// Get the maximum loan of instrument
    /// GET /api/v5/account/max-loan
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-the-maximum-loan-of-instrument
    Call<Vector<MaxLoan>> max_loan(MaxLoanRequest request) const;

    /// Get maximum order quantity
    /// GET /api/v5/account/max-size
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-order-quantity
    Call<Vector<MaxSize>> max_size(MaxSizeRequest request) const;

    /// Get maximum withdrawals
    /// GET /api/v5/account/max-withdrawal
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-maximum-withdrawals
    Call<Vector<MaxWithdrawal>> max_withdrawal(MaxWithdrawalRequest request = {}) const;

    /// GET MMP Config
    /// GET /api/v5/account/mmp-config
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-mmp-config
    Call<Vector<MmpConfig>> mmp_config(MmpConfigRequest request = {}) const;

    /// Set MMP
    /// POST /api/v5/account/mmp-config
    ///
    /// Private; permission: trade. 2 requests per 10 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-mmp
    Call<SetMmp> set_mmp(SetMmpRequest request) const;

    /// Reset MMP Status
    /// POST /api/v5/account/mmp-reset
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-reset-mmp-status
    Call<ResetMmpStatus> reset_mmp_status(ResetMmpStatusRequest request) const;

    /// Move positions
    /// POST /api/v5/account/move-positions
    ///
    /// Private. 1 request per second per master account. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-move-positions
    Call<Vector<MovePositions>> move_positions(MovePositionsRequest request) const;

    /// Get move positions history
    /// GET /api/v5/account/move-positions-history
    ///
    /// Private. 2 requests per 2 seconds per master account.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-move-positions-history
    Call<Vector<MovePositionsHistory>> move_positions_history(MovePositionsHistoryRequest request = {}) const;

    /// For reconcile(): move_positions_history() with the id that a write carries.
    static Lookup<Vector<MovePositionsHistory>> move_positions_history_lookup();

    /// Position builder (new)
    /// POST /api/v5/account/position-builder
    ///
    /// Private; permission: read. 2 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-new
    Call<PositionBuilder> position_builder(PositionBuilderRequest request = {}) const;

    /// Position builder trend graph
    /// POST /api/v5/account/position-builder-graph
    ///
    /// Private; permission: read. 1 request per 5 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-position-builder-trend-graph
    Call<PositionBuilderGraph> position_builder_graph(PositionBuilderGraphRequest request) const;

    /// Get PM position limitation
    /// GET /api/v5/account/position-tiers
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-pm-position-limitation
    Call<Vector<PositionTiers>> position_tiers(PositionTiersRequest request) const;

    /// Get positions
    /// GET /api/v5/account/positions
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions
    Call<Vector<Positions>> positions(PositionsRequest request = {}) const;

    /// Get positions history
    /// GET /api/v5/account/positions-history
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-positions-history
    PagedCall<Vector<PositionsHistory>> positions_history(PositionsHistoryRequest request = {}) const;

    /// Precheck set delta neutral
    /// GET /api/v5/account/precheck-set-delta-neutral
    ///
    /// Private. 1 request per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-set-delta-neutral
    Call<Vector<PrecheckSetDeltaNeutral>> precheck_set_delta_neutral(PrecheckSetDeltaNeutralRequest request) const;

    /// Get account risk state
    /// GET /api/v5/account/risk-state
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-account-risk-state
    Call<RiskState> risk_state() const;

    /// Set account mode
    /// POST /api/v5/account/set-account-level
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-account-mode
    Call<SetAccountMode> set_account_mode(SetAccountModeRequest request) const;

    /// Precheck account mode switch
    /// GET /api/v5/account/set-account-switch-precheck
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-precheck-account-mode-switch
    Call<Vector<PrecheckAccountModeSwitch>>
    precheck_account_mode_switch(PrecheckAccountModeSwitchRequest request) const;

    /// Set auto earn
    /// POST /api/v5/account/set-auto-earn
    ///
    /// Private. 2 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-earn
    Call<SetAutoEarn> set_auto_earn(SetAutoEarnRequest request) const;

    /// Set auto loan
    /// POST /api/v5/account/set-auto-loan
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-loan
    Call<SetAutoLoan> set_auto_loan(SetAutoLoanRequest request = {}) const;

    /// Set auto repay
    /// POST /api/v5/account/set-auto-repay
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-auto-repay
    Call<SetAutoRepay> set_auto_repay(SetAutoRepayRequest request) const;

    /// Set collateral assets
    /// POST /api/v5/account/set-collateral-assets
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-collateral-assets
    Call<Vector<SetCollateralAssets>> set_collateral_assets(SetCollateralAssetsRequest request) const;

    /// Set fee type
    /// POST /api/v5/account/set-fee-type
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-fee-type
    Call<SetFeeType> set_fee_type(SetFeeTypeRequest request) const;

    /// Set greeks (PA/BS)
    /// POST /api/v5/account/set-greeks
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-greeks-pa-bs
    Call<SetGreeks> set_greeks(SetGreeksRequest request) const;

    /// Isolated margin trading settings
    /// POST /api/v5/account/set-isolated-mode
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-isolated-margin-trading-settings
    Call<SetIsolatedMode> set_isolated_mode(SetIsolatedModeRequest request) const;

    /// Set leverage
    /// POST /api/v5/account/set-leverage
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-leverage
    Call<SetLeverage> set_leverage(SetLeverageRequest request) const;

    /// Set position mode
    /// POST /api/v5/account/set-position-mode
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-position-mode
    Call<SetPositionMode> set_position_mode(SetPositionModeRequest request) const;

    /// Set risk offset amount
    /// POST /api/v5/account/set-riskOffset-amt
    ///
    /// Private; permission: trade. 10 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-risk-offset-amount
    Call<SetRiskOffsetAmount> set_risk_offset_amount(SetRiskOffsetAmountRequest request) const;

    /// Set settle currency
    /// POST /api/v5/account/set-settle-currency
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-settle-currency
    Call<SetSettleCurrency> set_settle_currency(SetSettleCurrencyRequest request) const;

    /// Set trading config
    /// POST /api/v5/account/set-trading-config
    ///
    /// Private; permission: trade. 1 request per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-set-trading-config
    Call<SetTradingConfig> set_trading_config(SetTradingConfigRequest request) const;

    /// Get borrow/repay history
    /// GET /api/v5/account/spot-borrow-repay-history
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-borrow-repay-history
    PagedCall<Vector<SpotBorrowRepayHistory>>
    spot_borrow_repay_history(SpotBorrowRepayHistoryRequest request = {}) const;

    /// Manual borrow / repay
    /// POST /api/v5/account/spot-manual-borrow-repay
    ///
    /// Private; permission: trade. 1 request per 3 seconds per master account. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-manual-borrow-repay
    Call<SpotManualBorrowRepay> spot_manual_borrow_repay(SpotManualBorrowRepayRequest request) const;

    /// Get bill types
    /// GET /api/v5/account/subtypes
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-bill-types
    Call<Vector<Subtypes>> subtypes(SubtypesRequest request = {}) const;

    /// Get fee rates
    /// GET /api/v5/account/trade-fee
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#trading-account-rest-api-get-fee-rates
    Call<Vector<TradeFee>> trade_fee(TradeFeeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PresetAccountModeSwitchRequest*);
const detail::ObjectTable& exbind_table(const PresetAccountModeSwitch*);
const detail::ObjectTable& exbind_table(const AccountPositionRiskRequest*);
const detail::ObjectTable& exbind_table(const AccountPositionRiskBalData*);
const detail::ObjectTable& exbind_table(const AccountPositionRiskPosData*);
const detail::ObjectTable& exbind_table(const AccountPositionRisk*);
const detail::ObjectTable& exbind_table(const ActivateOption*);
const detail::ObjectTable& exbind_table(const AdjustLeverageInfoRequest*);
const detail::ObjectTable& exbind_table(const AdjustLeverageInfo*);
const detail::ObjectTable& exbind_table(const BalanceRequest*);
const detail::ObjectTable& exbind_table(const BalanceDetails*);
const detail::ObjectTable& exbind_table(const Balance*);
const detail::ObjectTable& exbind_table(const BillsRequest*);
const detail::ObjectTable& exbind_table(const Bills*);
const detail::ObjectTable& exbind_table(const BillsHistoryArchiveRequest*);
const detail::ObjectTable& exbind_table(const BillsHistoryArchive*);
const detail::ObjectTable& exbind_table(const RequestBillsHistoryArchiveRequest*);
const detail::ObjectTable& exbind_table(const RequestBillsHistoryArchive*);
const detail::ObjectTable& exbind_table(const CollateralAssetsRequest*);
const detail::ObjectTable& exbind_table(const CollateralAssets*);
const detail::ObjectTable& exbind_table(const Config*);
const detail::ObjectTable& exbind_table(const AdjustDemoAccountBalanceRequestAdjustments*);
const detail::ObjectTable& exbind_table(const AdjustDemoAccountBalanceRequest*);
const detail::ObjectTable& exbind_table(const AdjustDemoAccountBalanceDetails*);
const detail::ObjectTable& exbind_table(const AdjustDemoAccountBalance*);
const detail::ObjectTable& exbind_table(const GreeksRequest*);
const detail::ObjectTable& exbind_table(const Greeks*);
const detail::ObjectTable& exbind_table(const InstrumentsRequest*);
const detail::ObjectTable& exbind_table(const InstrumentsUpcChg*);
const detail::ObjectTable& exbind_table(const Instruments*);
const detail::ObjectTable& exbind_table(const InterestAccruedRequest*);
const detail::ObjectTable& exbind_table(const InterestAccrued*);
const detail::ObjectTable& exbind_table(const InterestLimitsRequest*);
const detail::ObjectTable& exbind_table(const InterestLimitsRecordsSurplusLmtDetails*);
const detail::ObjectTable& exbind_table(const InterestLimitsRecords*);
const detail::ObjectTable& exbind_table(const InterestLimits*);
const detail::ObjectTable& exbind_table(const InterestRateRequest*);
const detail::ObjectTable& exbind_table(const InterestRate*);
const detail::ObjectTable& exbind_table(const LeverageInfoRequest*);
const detail::ObjectTable& exbind_table(const LeverageInfo*);
const detail::ObjectTable& exbind_table(const MaxAvailSizeRequest*);
const detail::ObjectTable& exbind_table(const MaxAvailSize*);
const detail::ObjectTable& exbind_table(const MaxLoanRequest*);
const detail::ObjectTable& exbind_table(const MaxLoan*);
const detail::ObjectTable& exbind_table(const MaxSizeRequest*);
const detail::ObjectTable& exbind_table(const MaxSize*);
const detail::ObjectTable& exbind_table(const MaxWithdrawalRequest*);
const detail::ObjectTable& exbind_table(const MaxWithdrawal*);
const detail::ObjectTable& exbind_table(const MmpConfigRequest*);
const detail::ObjectTable& exbind_table(const MmpConfig*);
const detail::ObjectTable& exbind_table(const SetMmpRequest*);
const detail::ObjectTable& exbind_table(const SetMmp*);
const detail::ObjectTable& exbind_table(const ResetMmpStatusRequest*);
const detail::ObjectTable& exbind_table(const ResetMmpStatus*);
const detail::ObjectTable& exbind_table(const MovePositionsRequestLegsFrom*);
const detail::ObjectTable& exbind_table(const MovePositionsRequestLegsTo*);
const detail::ObjectTable& exbind_table(const MovePositionsRequestLegs*);
const detail::ObjectTable& exbind_table(const MovePositionsRequest*);
const detail::ObjectTable& exbind_table(const MovePositionsLegsFrom*);
const detail::ObjectTable& exbind_table(const MovePositionsLegsTo*);
const detail::ObjectTable& exbind_table(const MovePositionsLegs*);
const detail::ObjectTable& exbind_table(const MovePositions*);
const detail::ObjectTable& exbind_table(const MovePositionsHistoryRequest*);
const detail::ObjectTable& exbind_table(const MovePositionsHistoryLegsFrom*);
const detail::ObjectTable& exbind_table(const MovePositionsHistoryLegsTo*);
const detail::ObjectTable& exbind_table(const MovePositionsHistoryLegs*);
const detail::ObjectTable& exbind_table(const MovePositionsHistory*);
const detail::ObjectTable& exbind_table(const PositionBuilderRequestSimPos*);
const detail::ObjectTable& exbind_table(const PositionBuilderRequestSimAsset*);
const detail::ObjectTable& exbind_table(const PositionBuilderRequest*);
const detail::ObjectTable& exbind_table(const PositionBuilderAssets*);
const detail::ObjectTable& exbind_table(const PositionBuilderRiskUnitDataMr1Scenarios*);
const detail::ObjectTable& exbind_table(const PositionBuilderRiskUnitDataMr1FinalResult*);
const detail::ObjectTable& exbind_table(const PositionBuilderRiskUnitDataMr6FinalResult*);
const detail::ObjectTable& exbind_table(const PositionBuilderRiskUnitDataPortfolios*);
const detail::ObjectTable& exbind_table(const PositionBuilderRiskUnitData*);
const detail::ObjectTable& exbind_table(const PositionBuilderPositions*);
const detail::ObjectTable& exbind_table(const PositionBuilder*);
const detail::ObjectTable& exbind_table(const PositionBuilderGraphRequestMmrConfig*);
const detail::ObjectTable& exbind_table(const PositionBuilderGraphRequest*);
const detail::ObjectTable& exbind_table(const PositionBuilderGraphMmrData*);
const detail::ObjectTable& exbind_table(const PositionBuilderGraph*);
const detail::ObjectTable& exbind_table(const PositionTiersRequest*);
const detail::ObjectTable& exbind_table(const PositionTiers*);
const detail::ObjectTable& exbind_table(const PositionsRequest*);
const detail::ObjectTable& exbind_table(const PositionsCloseOrderAlgo*);
const detail::ObjectTable& exbind_table(const Positions*);
const detail::ObjectTable& exbind_table(const PositionsHistoryRequest*);
const detail::ObjectTable& exbind_table(const PositionsHistory*);
const detail::ObjectTable& exbind_table(const PrecheckSetDeltaNeutralRequest*);
const detail::ObjectTable& exbind_table(const PrecheckSetDeltaNeutralUnmatchedInfoCheck*);
const detail::ObjectTable& exbind_table(const PrecheckSetDeltaNeutral*);
const detail::ObjectTable& exbind_table(const RiskState*);
const detail::ObjectTable& exbind_table(const SetAccountModeRequest*);
const detail::ObjectTable& exbind_table(const SetAccountMode*);
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitchRequest*);
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitchUnmatchedInfoCheck*);
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitchPosList*);
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitchPosTierCheck*);
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitchMgnBfDetails*);
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitchMgnBf*);
const detail::ObjectTable& exbind_table(const PrecheckAccountModeSwitch*);
const detail::ObjectTable& exbind_table(const SetAutoEarnRequest*);
const detail::ObjectTable& exbind_table(const SetAutoEarn*);
const detail::ObjectTable& exbind_table(const SetAutoLoanRequest*);
const detail::ObjectTable& exbind_table(const SetAutoLoan*);
const detail::ObjectTable& exbind_table(const SetAutoRepayRequest*);
const detail::ObjectTable& exbind_table(const SetAutoRepay*);
const detail::ObjectTable& exbind_table(const SetCollateralAssetsRequest*);
const detail::ObjectTable& exbind_table(const SetCollateralAssets*);
const detail::ObjectTable& exbind_table(const SetFeeTypeRequest*);
const detail::ObjectTable& exbind_table(const SetFeeType*);
const detail::ObjectTable& exbind_table(const SetGreeksRequest*);
const detail::ObjectTable& exbind_table(const SetGreeks*);
const detail::ObjectTable& exbind_table(const SetIsolatedModeRequest*);
const detail::ObjectTable& exbind_table(const SetIsolatedMode*);
const detail::ObjectTable& exbind_table(const SetLeverageRequest*);
const detail::ObjectTable& exbind_table(const SetLeverage*);
const detail::ObjectTable& exbind_table(const SetPositionModeRequest*);
const detail::ObjectTable& exbind_table(const SetPositionMode*);
const detail::ObjectTable& exbind_table(const SetRiskOffsetAmountRequest*);
const detail::ObjectTable& exbind_table(const SetRiskOffsetAmount*);
const detail::ObjectTable& exbind_table(const SetSettleCurrencyRequest*);
const detail::ObjectTable& exbind_table(const SetSettleCurrency*);
const detail::ObjectTable& exbind_table(const SetTradingConfigRequest*);
const detail::ObjectTable& exbind_table(const SetTradingConfig*);
const detail::ObjectTable& exbind_table(const SpotBorrowRepayHistoryRequest*);
const detail::ObjectTable& exbind_table(const SpotBorrowRepayHistory*);
const detail::ObjectTable& exbind_table(const SpotManualBorrowRepayRequest*);
const detail::ObjectTable& exbind_table(const SpotManualBorrowRepay*);
const detail::ObjectTable& exbind_table(const SubtypesRequest*);
const detail::ObjectTable& exbind_table(const SubtypesSubTypeDetails*);
const detail::ObjectTable& exbind_table(const Subtypes*);
const detail::ObjectTable& exbind_table(const TradeFeeRequest*);
const detail::ObjectTable& exbind_table(const TradeFeeFeeGroup*);
const detail::ObjectTable& exbind_table(const TradeFeeFiat*);
const detail::ObjectTable& exbind_table(const TradeFee*);

}  // namespace exbind::okx::account
