// Generated from specs/okx/asset.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/from.hpp"
#include "exbind/okx/common/to.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/asset.
namespace exbind::inline v0_1::okx::asset {

using exbind::okx::From;
using exbind::okx::To;

using exbind::operator<<;
using exbind::to_string;

enum class Type : std::uint8_t {
    deposit = 0,                                                           ///< "1"
    withdrawal = 1,                                                        ///< "2"
    canceled_withdrawal = 2,                                               ///< "13"
    transfer_to_sub_account = 3,                                           ///< "20"
    transfer_from_sub_account = 4,                                         ///< "21"
    sub_to_master_transfer_out = 5,                                        ///< "22"
    master_to_sub_transfer_in = 6,                                         ///< "23"
    manually_claimed_airdrop = 7,                                          ///< "28"
    system_reversal = 8,                                                   ///< "47"
    event_reward = 9,                                                      ///< "48"
    event_giveaway = 10,                                                   ///< "49"
    fee_rebate_by_rebate_card = 11,                                        ///< "68"
    token_received = 12,                                                   ///< "72"
    token_given_away = 13,                                                 ///< "73"
    token_refunded = 14,                                                   ///< "74"
    simple_earn_flexible_subscription = 15,                                ///< "75"
    simple_earn_flexible_redemption = 16,                                  ///< "76"
    jumpstart_distribute = 17,                                             ///< "77"
    jumpstart_lock_up = 18,                                                ///< "78"
    defi_staking_subscription = 19,                                        ///< "80"
    defi_staking_redemption = 20,                                          ///< "82"
    staking_yield = 21,                                                    ///< "83"
    violation_fee = 22,                                                    ///< "84"
    deposit_yield = 23,                                                    ///< "89"
    place_order = 24,                                                      ///< "116"
    fulfill_order = 25,                                                    ///< "117"
    cancel_order = 26,                                                     ///< "118"
    jumpstart_unlocking = 27,                                              ///< "124"
    transferred_from_trading_account = 28,                                 ///< "130"
    transferred_to_trading_account = 29,                                   ///< "131"
    frozen_by_customer_service = 30,                                       ///< "132"
    unfrozen_by_customer_service = 31,                                     ///< "133"
    transferred_by_customer_service = 32,                                  ///< "134"
    cross_chain_exchange = 33,                                             ///< "135"
    eth_staking_subscription = 34,                                         ///< "137"
    swapping = 35,                                                         ///< "138"
    eth_staking_earnings = 36,                                             ///< "139"
    customer_feedback = 37,                                                ///< "146"
    affiliate_commission = 38,                                             ///< "150"
    referral_reward = 39,                                                  ///< "151"
    broker_reward = 40,                                                    ///< "152"
    dual_investment_subscribe = 41,                                        ///< "160"
    dual_investment_collection = 42,                                       ///< "161"
    dual_investment_profit = 43,                                           ///< "162"
    dual_investment_refund = 44,                                           ///< "163"
    sub_affiliate_commission = 45,                                         ///< "172"
    affiliate_fee_rebate_by_trading_fee = 46,                              ///< "173"
    jumpstart_pay = 47,                                                    ///< "174"
    locked_collateral = 48,                                                ///< "175"
    loan = 49,                                                             ///< "176"
    added_collateral = 50,                                                 ///< "177"
    returned_collateral = 51,                                              ///< "178"
    repayment = 52,                                                        ///< "179"
    unlocked_collateral = 53,                                              ///< "180"
    airdrop_payment = 54,                                                  ///< "181"
    convert_reward = 55,                                                   ///< "185"
    convert_transfer = 56,                                                 ///< "187"
    mystery_box_bonus = 57,                                                ///< "189"
    untradable_asset_withdrawal = 58,                                      ///< "195"
    untradable_asset_withdrawal_revoked = 59,                              ///< "196"
    untradable_asset_deposit = 60,                                         ///< "197"
    untradable_asset_collection_reduce = 61,                               ///< "198"
    untradable_asset_collection_increase = 62,                             ///< "199"
    buy = 63,                                                              ///< "200"
    price_lock_subscribe = 64,                                             ///< "202"
    price_lock_collection = 65,                                            ///< "203"
    price_lock_profit = 66,                                                ///< "204"
    price_lock_refund = 67,                                                ///< "205"
    dual_investment_lite_subscribe = 68,                                   ///< "207"
    dual_investment_lite_collection = 69,                                  ///< "208"
    dual_investment_lite_profit = 70,                                      ///< "209"
    dual_investment_lite_refund = 71,                                      ///< "210"
    multi_collateral_loan_collateral_locked = 72,                          ///< "212"
    multi_collateral_loan_collateral_released = 73,                        ///< "215"
    multi_collateral_loan_borrowed = 74,                                   ///< "217"
    multi_collateral_loan_repaid = 75,                                     ///< "218"
    subsidized_interest_received = 76,                                     ///< "232"
    delisted_crypto = 77,                                                  ///< "220"
    blockchain_withdrawal_fee = 78,                                        ///< "221"
    withdrawal_fee_refund = 79,                                            ///< "222"
    swap_lead_trading_profit_share = 80,                                   ///< "223"
    shark_fin_subscribe = 81,                                              ///< "225"
    shark_fin_collection = 82,                                             ///< "226"
    shark_fin_profit = 83,                                                 ///< "227"
    shark_fin_refund = 84,                                                 ///< "228"
    airdrop = 85,                                                          ///< "229"
    broker_rebate_compensation = 86,                                       ///< "233"
    snowball_subscribe = 87,                                               ///< "240"
    snowball_refund = 88,                                                  ///< "241"
    snowball_profit = 89,                                                  ///< "242"
    snowball_trading_failed = 90,                                          ///< "243"
    seagull_subscribe = 91,                                                ///< "249"
    seagull_collection = 92,                                               ///< "250"
    seagull_profit = 93,                                                   ///< "251"
    seagull_refund = 94,                                                   ///< "252"
    strategy_bots_profit_share = 95,                                       ///< "263"
    signal_revenue = 96,                                                   ///< "265"
    spot_lead_trading_profit_share = 97,                                   ///< "266"
    dcd_broker_transfer = 98,                                              ///< "270"
    dcd_broker_rebate = 99,                                                ///< "271"
    buy_crypto_fiat = 100,                                                 ///< "272"
    sell_crypto_fiat = 101,                                                ///< "273"
    transfer_out_trading_sub_account = 102,                                ///< "284"
    transfer_in_trading_sub_account = 103,                                 ///< "285"
    transfer_out_custody_funding_account = 104,                            ///< "286"
    transfer_in_custody_funding_account = 105,                             ///< "287"
    fund_delegation = 106,                                                 ///< "288"
    fund_undelegation = 107,                                               ///< "289"
    affiliate_recommendation_commission = 108,                             ///< "299"
    fee_discount_rebate = 109,                                             ///< "300"
    snowball_market_maker_transfer = 110,                                  ///< "303"
    _304 = 111,                                                            ///< "304"
    order_redemption = 112,                                                ///< "305"
    principal_distribution = 113,                                          ///< "306"
    fixed_earn_early_end_compensation = 114,                               ///< "307"
    simple_earn_fixed_interest_distribution = 115,                         ///< "308"
    simple_earn_fixed_interest_distribution_extension_compensation = 116,  ///< "309"
    crypto_dust_auto_transfer_in = 117,                                    ///< "311"
    sent_by_gift = 118,                                                    ///< "313"
    received_from_gift = 119,                                              ///< "314"
    refunded_from_gift = 120,                                              ///< "315"
    send_liquidity_staking_token_reward = 121,                             ///< "328"
    subscribe_liquidity_staking_token_staking = 122,                       ///< "329"
    mint_liquidity_staking_token = 123,                                    ///< "330"
    redeem_liquidity_staking_token_order = 124,                            ///< "331"
    settle_liquidity_staking_token_order = 125,                            ///< "332"
    trial_fund_reward = 126,                                               ///< "333"
    simple_earn_fixed_order_submission = 127,                              ///< "339"
    order_failure_refund = 128,                                            ///< "340"
    simple_earn_fixed_redemption = 129,                                    ///< "341"
    principal = 130,                                                       ///< "342"
    interest = 131,                                                        ///< "343"
    compensatory_interest = 132,                                           ///< "344"
    principal_repayment = 133,                                             ///< "345"
    interest_repayment = 134,                                              ///< "346"
    overdue_penalty = 135,                                                 ///< "347"
    btc_staking_subscription = 136,                                        ///< "348"
    btc_staking_redemption = 137,                                          ///< "349"
    btc_staking_earnings = 138,                                            ///< "350"
    loan_disbursement = 139,                                               ///< "351"
    copy_and_bot_rewards = 140,                                            ///< "354"
    deposit_from_closed_sub_account = 141,                                 ///< "361"
    asset_segregation = 142,                                               ///< "372"
    asset_release = 143,                                                   ///< "373"
    auto_lend_interest = 144,                                              ///< "400"
    auto_earn_usdg_interest = 145,                                         ///< "408"
    transferred_out_to_cloud_exchange = 146,                               ///< "476"
    transferred_in_from_cloud_exchange = 147,                              ///< "477"
};
const detail::EnumTable& exbind_table(Type);

enum class ThirdPartyType : std::uint8_t {
    copper = 0,   ///< "1"
    komainu = 1,  ///< "2"
    scb = 2,      ///< "5"
};
const detail::EnumTable& exbind_table(ThirdPartyType);

enum class BillsHistoryType : std::uint8_t {
    deposit = 0,                                                           ///< "1"
    withdrawal = 1,                                                        ///< "2"
    canceled_withdrawal = 2,                                               ///< "13"
    transfer_to_sub_account = 3,                                           ///< "20"
    transfer_from_sub_account = 4,                                         ///< "21"
    sub_to_master_transfer_out = 5,                                        ///< "22"
    master_to_sub_transfer_in = 6,                                         ///< "23"
    manually_claimed_airdrop = 7,                                          ///< "28"
    system_reversal = 8,                                                   ///< "47"
    event_reward = 9,                                                      ///< "48"
    event_giveaway = 10,                                                   ///< "49"
    fee_rebate_by_rebate_card = 11,                                        ///< "68"
    token_received = 12,                                                   ///< "72"
    token_given_away = 13,                                                 ///< "73"
    token_refunded = 14,                                                   ///< "74"
    simple_earn_flexible_subscription = 15,                                ///< "75"
    simple_earn_flexible_redemption = 16,                                  ///< "76"
    jumpstart_distribute = 17,                                             ///< "77"
    jumpstart_lock_up = 18,                                                ///< "78"
    defi_staking_subscription = 19,                                        ///< "80"
    defi_staking_redemption = 20,                                          ///< "82"
    staking_yield = 21,                                                    ///< "83"
    violation_fee = 22,                                                    ///< "84"
    deposit_yield = 23,                                                    ///< "89"
    place_order = 24,                                                      ///< "116"
    fulfill_order = 25,                                                    ///< "117"
    cancel_order = 26,                                                     ///< "118"
    jumpstart_unlocking = 27,                                              ///< "124"
    transferred_from_trading_account = 28,                                 ///< "130"
    transferred_to_trading_account = 29,                                   ///< "131"
    frozen_by_customer_service = 30,                                       ///< "132"
    unfrozen_by_customer_service = 31,                                     ///< "133"
    transferred_by_customer_service = 32,                                  ///< "134"
    cross_chain_exchange = 33,                                             ///< "135"
    eth_staking_subscription = 34,                                         ///< "137"
    swapping = 35,                                                         ///< "138"
    eth_staking_earnings = 36,                                             ///< "139"
    customer_feedback = 37,                                                ///< "146"
    affiliate_commission = 38,                                             ///< "150"
    referral_reward = 39,                                                  ///< "151"
    broker_reward = 40,                                                    ///< "152"
    dual_investment_subscribe = 41,                                        ///< "160"
    dual_investment_collection = 42,                                       ///< "161"
    dual_investment_profit = 43,                                           ///< "162"
    dual_investment_refund = 44,                                           ///< "163"
    sub_affiliate_commission = 45,                                         ///< "172"
    affiliate_fee_rebate_by_trading_fee = 46,                              ///< "173"
    jumpstart_pay = 47,                                                    ///< "174"
    locked_collateral = 48,                                                ///< "175"
    loan = 49,                                                             ///< "176"
    added_collateral = 50,                                                 ///< "177"
    returned_collateral = 51,                                              ///< "178"
    repayment = 52,                                                        ///< "179"
    unlocked_collateral = 53,                                              ///< "180"
    airdrop_payment = 54,                                                  ///< "181"
    convert_reward = 55,                                                   ///< "185"
    convert_transfer = 56,                                                 ///< "187"
    mystery_box_bonus = 57,                                                ///< "189"
    untradable_asset_withdrawal = 58,                                      ///< "195"
    untradable_asset_withdrawal_revoked = 59,                              ///< "196"
    untradable_asset_deposit = 60,                                         ///< "197"
    untradable_asset_collection_reduce = 61,                               ///< "198"
    untradable_asset_collection_increase = 62,                             ///< "199"
    buy = 63,                                                              ///< "200"
    price_lock_subscribe = 64,                                             ///< "202"
    price_lock_collection = 65,                                            ///< "203"
    price_lock_profit = 66,                                                ///< "204"
    price_lock_refund = 67,                                                ///< "205"
    dual_investment_lite_subscribe = 68,                                   ///< "207"
    dual_investment_lite_collection = 69,                                  ///< "208"
    dual_investment_lite_profit = 70,                                      ///< "209"
    dual_investment_lite_refund = 71,                                      ///< "210"
    multi_collateral_loan_collateral_locked = 72,                          ///< "212"
    multi_collateral_loan_collateral_released = 73,                        ///< "215"
    multi_collateral_loan_borrowed = 74,                                   ///< "217"
    multi_collateral_loan_repaid = 75,                                     ///< "218"
    subsidized_interest_received = 76,                                     ///< "232"
    delisted_crypto = 77,                                                  ///< "220"
    blockchain_withdrawal_fee = 78,                                        ///< "221"
    withdrawal_fee_refund = 79,                                            ///< "222"
    swap_lead_trading_profit_share = 80,                                   ///< "223"
    shark_fin_subscribe = 81,                                              ///< "225"
    shark_fin_collection = 82,                                             ///< "226"
    shark_fin_profit = 83,                                                 ///< "227"
    shark_fin_refund = 84,                                                 ///< "228"
    airdrop = 85,                                                          ///< "229"
    broker_rebate_compensation = 86,                                       ///< "233"
    snowball_subscribe = 87,                                               ///< "240"
    snowball_refund = 88,                                                  ///< "241"
    snowball_profit = 89,                                                  ///< "242"
    snowball_trading_failed = 90,                                          ///< "243"
    seagull_subscribe = 91,                                                ///< "249"
    seagull_collection = 92,                                               ///< "250"
    seagull_profit = 93,                                                   ///< "251"
    seagull_refund = 94,                                                   ///< "252"
    strategy_bots_profit_share = 95,                                       ///< "263"
    signal_revenue = 96,                                                   ///< "265"
    spot_lead_trading_profit_share = 97,                                   ///< "266"
    dcd_broker_transfer = 98,                                              ///< "270"
    dcd_broker_rebate = 99,                                                ///< "271"
    buy_crypto_fiat = 100,                                                 ///< "272"
    sell_crypto_fiat = 101,                                                ///< "273"
    transfer_out_trading_sub_account = 102,                                ///< "284"
    transfer_in_trading_sub_account = 103,                                 ///< "285"
    transfer_out_custody_funding_account = 104,                            ///< "286"
    transfer_in_custody_funding_account = 105,                             ///< "287"
    fund_delegation = 106,                                                 ///< "288"
    fund_undelegation = 107,                                               ///< "289"
    affiliate_recommendation_commission = 108,                             ///< "299"
    fee_discount_rebate = 109,                                             ///< "300"
    snowball_market_maker_transfer = 110,                                  ///< "303"
    _304 = 111,                                                            ///< "304"
    order_redemption = 112,                                                ///< "305"
    principal_distribution = 113,                                          ///< "306"
    fixed_earn_early_end_compensation = 114,                               ///< "307"
    simple_earn_fixed_interest_distribution = 115,                         ///< "308"
    simple_earn_fixed_interest_distribution_extension_compensation = 116,  ///< "309"
    crypto_dust_auto_transfer_in = 117,                                    ///< "311"
    sent_by_gift = 118,                                                    ///< "313"
    received_from_gift = 119,                                              ///< "314"
    refunded_from_gift = 120,                                              ///< "315"
    send_liquidity_staking_token_reward = 121,                             ///< "328"
    subscribe_liquidity_staking_token_staking = 122,                       ///< "329"
    mint_liquidity_staking_token = 123,                                    ///< "330"
    redeem_liquidity_staking_token_order = 124,                            ///< "331"
    settle_liquidity_staking_token_order = 125,                            ///< "332"
    trial_fund_reward = 126,                                               ///< "333"
    simple_earn_fixed_order_submission = 127,                              ///< "339"
    order_failure_refund = 128,                                            ///< "340"
    simple_earn_fixed_redemption = 129,                                    ///< "341"
    principal = 130,                                                       ///< "342"
    interest = 131,                                                        ///< "343"
    compensatory_interest = 132,                                           ///< "344"
    principal_repayment = 133,                                             ///< "345"
    interest_repayment = 134,                                              ///< "346"
    overdue_penalty = 135,                                                 ///< "347"
    btc_staking_subscription = 136,                                        ///< "348"
    btc_staking_redemption = 137,                                          ///< "349"
    btc_staking_earnings = 138,                                            ///< "350"
    loan_disbursement = 139,                                               ///< "351"
    copy_and_bot_rewards = 140,                                            ///< "354"
    deposit_from_closed_sub_account = 141,                                 ///< "361"
    asset_segregation = 142,                                               ///< "372"
    asset_release = 143,                                                   ///< "373"
    auto_lend_interest = 144,                                              ///< "400"
    auto_earn_interest = 145,                                              ///< "408"
    transferred_out_to_cloud_exchange = 146,                               ///< "476"
    transferred_in_from_cloud_exchange = 147,                              ///< "477"
};
const detail::EnumTable& exbind_table(BillsHistoryType);

enum class PagingType : std::uint8_t {
    timestamp_of_bill_record = 0,  ///< "1"
    bill_id_of_bill_record = 1,    ///< "2"
};
const detail::EnumTable& exbind_table(PagingType);

enum class DepositHistoryType : std::uint8_t {
    internal_transfer = 0,   ///< "3"
    deposit_from_chain = 1,  ///< "4"
};
const detail::EnumTable& exbind_table(DepositHistoryType);

enum class State : std::uint8_t {
    waiting_for_confirmation = 0,          ///< "0"
    deposit_credited = 1,                  ///< "1"
    deposit_successful = 2,                ///< "2"
    pending_deposit_suspended = 3,         ///< "8"
    match_address_blacklist = 4,           ///< "11"
    account_or_deposit_is_frozen = 5,      ///< "12"
    sub_account_deposit_interception = 6,  ///< "13"
    kyc_limit = 7,                         ///< "14"
    awaiting_travel_rule_response = 8,     ///< "17"
};
const detail::EnumTable& exbind_table(State);

enum class Month : std::uint8_t {
    jan = 0,   ///< "Jan"
    feb = 1,   ///< "Feb"
    mar = 2,   ///< "Mar"
    apr = 3,   ///< "Apr"
    may = 4,   ///< "May"
    jun = 5,   ///< "Jun"
    jul = 6,   ///< "Jul"
    aug = 7,   ///< "Aug"
    sep = 8,   ///< "Sep"
    oct = 9,   ///< "Oct"
    nov = 10,  ///< "Nov"
    dec = 11,  ///< "Dec"
};
const detail::EnumTable& exbind_table(Month);

enum class TransferStateType : std::uint8_t {
    transfer_within_account = 0,        ///< "0"
    master_account_to_sub_account = 1,  ///< "1"
    sub_to_master_by_master_key = 2,    ///< "2"
    sub_to_master_by_sub_key = 3,       ///< "3"
    sub_account_to_sub_account = 4,     ///< "4"
};
const detail::EnumTable& exbind_table(TransferStateType);

enum class TransferFrom : std::uint8_t {
    funding_account = 0,  ///< "6"
    trading_account = 1,  ///< "18"
};
const detail::EnumTable& exbind_table(TransferFrom);

enum class TransferTo : std::uint8_t {
    funding_account = 0,  ///< "6"
    trading_account = 1,  ///< "18"
};
const detail::EnumTable& exbind_table(TransferTo);

enum class TransferStateState : std::uint8_t {
    success = 0,
    pending = 1,
    failed = 2,
};
const detail::EnumTable& exbind_table(TransferStateState);

enum class Dest : std::uint8_t {
    internal_transfer = 0,    ///< "3"
    on_chain_withdrawal = 1,  ///< "4"
};
const detail::EnumTable& exbind_table(Dest);

enum class ToAddrType : std::uint8_t {
    address_or_account = 0,  ///< "1"
    uid = 1,                 ///< "2"
};
const detail::EnumTable& exbind_table(ToAddrType);

enum class WalletType : std::uint8_t {
    exchange = 0,
    private_ = 1,  ///< "private"
};
const detail::EnumTable& exbind_table(WalletType);

enum class WithdrawalHistoryType : std::uint8_t {
    internal_transfer = 0,    ///< "3"
    on_chain_withdrawal = 1,  ///< "4"
};
const detail::EnumTable& exbind_table(WithdrawalHistoryType);

enum class WithdrawalHistoryState : std::uint8_t {
    insufficient_balance_in_hot_wallet = 0,       ///< "19"
    awaiting_travel_rule_response = 1,            ///< "17"
    waiting_transfer = 2,                         ///< "10"
    waiting_withdrawal = 3,                       ///< "0"
    _4 = 4,                                       ///< "4"
    _5 = 5,                                       ///< "5"
    _6 = 6,                                       ///< "6"
    _8 = 7,                                       ///< "8"
    _9 = 8,                                       ///< "9"
    _12 = 9,                                      ///< "12"
    approved = 10,                                ///< "7"
    broadcasting_your_transaction_to_chain = 11,  ///< "1"
    pending_transaction_validation = 12,          ///< "15"
    _16 = 13,                                     ///< "16"
    canceling = 14,                               ///< "-3"
    canceled = 15,                                ///< "-2"
    failed = 16,                                  ///< "-1"
    success = 17,                                 ///< "2"
};
const detail::EnumTable& exbind_table(WithdrawalHistoryState);

/// Parameters of Api::asset_valuation.
struct AssetValuationRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};  ///< currency
};

/// Part of AssetValuation.
struct AssetValuationDetails {
    std::optional<Decimal> funding{};
    std::optional<Decimal> trading{};
    std::optional<Decimal> classic{};
    std::optional<Decimal> earn{};

    bool operator==(const AssetValuationDetails&) const = default;
};

/// Reply of Api::asset_valuation, one row.
struct AssetValuation {
    std::optional<Decimal> totalBal{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    AssetValuationDetails details{};

    bool operator==(const AssetValuation&) const = default;
};

/// Parameters of Api::balances.
struct BalancesRequest {
    NamedOnly named{};
    Vector<std::string> ccy{};  ///< currency; e.g. BTC; at most 20 items
};

/// Reply of Api::balances, one row.
struct Balances {
    std::string ccy{};                   ///< currency
    std::optional<Decimal> bal{};        ///< balance
    std::optional<Decimal> frozenBal{};  ///< balance that is in use
    std::optional<Decimal> availBal{};   ///< balance that can be used

    bool operator==(const Balances&) const = default;
};

/// Parameters of Api::bills.
struct BillsRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};       ///< currency
    Open<Type> type{};
    Optional<std::string> clientId{};  ///< your own id of the transaction; at most 32 characters of A-Za-z0-9
    Optional<TimePoint> after{};       ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};      ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};    ///< default 100, at most 100
    Open<ThirdPartyType> thirdPartyType{};
};

/// Reply of Api::bills and Api::bills_history, one row.
struct Bills {
    std::string billId{};             ///< entry of the account's history
    std::string ccy{};                ///< currency
    std::string clientId{};           ///< your own id of the transaction
    std::optional<Decimal> balChg{};  ///< change of the account's balance
    std::optional<Decimal> bal{};     ///< balance
    Open<Type> type{};
    std::string notes{};              ///< remark on this entry
    std::optional<TimePoint> ts{};    ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Bills&) const = default;
};
using BillsHistory = Bills;

/// Parameters of Api::bills_history.
struct BillsHistoryRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};       ///< currency
    Open<BillsHistoryType> type{};
    Optional<std::string> clientId{};  ///< your own id of the transaction; at most 32 characters of A-Za-z0-9
    Optional<std::string> after{};     ///< only rows older than this; e.g. 1597026383085
    Optional<TimePoint> before{};      ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};    ///< default 100, at most 100
    Open<PagingType> pagingType{};     ///< default 1
    Open<ThirdPartyType> thirdPartyType{};
};

/// Parameters of Api::cancel_withdrawal.
struct CancelWithdrawalRequest {
    NamedOnly named{};
    Required<std::string> wdId;  ///< exchange's id of the withdrawal
};

/// Reply of Api::cancel_withdrawal.
struct CancelWithdrawal {
    std::string wdId{};  ///< exchange's id of the withdrawal

    bool operator==(const CancelWithdrawal&) const = default;
};

/// Parameters of Api::currencies.
struct CurrenciesRequest {
    NamedOnly named{};
    Vector<std::string> ccy{};  ///< currency; e.g. BTC
};

/// Reply of Api::currencies, one row.
struct Currencies {
    std::string ccy{};                          ///< currency; e.g. BTC
    std::string name{};
    std::string logoLink{};
    std::string chain{};                        ///< currency and chain, such as USDT-ERC20; e.g. USDT-ERC20
    std::string ctAddr{};                       ///< token's contract address, or its end
    std::optional<bool> canDep{};
    std::optional<bool> canWd{};
    std::optional<bool> canInternal{};
    std::optional<TimePoint> depEstOpenTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> wdEstOpenTime{};   ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> minDep{};
    std::optional<Decimal> minWd{};
    std::optional<Decimal> minInternal{};
    std::optional<Decimal> maxWd{};             ///< most that can be withdrawn
    std::optional<Decimal> wdTickSz{};
    std::optional<Decimal> wdQuota{};
    std::optional<Decimal> usedWdQuota{};
    std::optional<Decimal> fee{};               ///< fee; negative when paid
    std::optional<Decimal> minFee{};            ///< lowest fee; deprecated
    std::optional<Decimal> maxFee{};            ///< highest fee; deprecated
    std::optional<Decimal> minFeeForCtAddr{};   ///< deprecated
    std::optional<Decimal> maxFeeForCtAddr{};   ///< deprecated
    std::optional<Decimal> burningFeeRate{};    ///< e.g. 0.05
    std::optional<bool> mainNet{};
    std::optional<bool> needTag{};
    std::optional<std::int64_t> minDepArrivalConfirm{};
    std::optional<std::int64_t> minWdUnlockConfirm{};
    std::string depQuotaFixed{};
    std::optional<Decimal> usedDepQuotaFixed{};
    std::string depQuoteDailyLayer2{};

    bool operator==(const Currencies&) const = default;
};

/// Parameters of Api::deposit_address.
struct DepositAddressRequest {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency; e.g. BTC
};

/// Reply of Api::deposit_address, one row.
struct DepositAddress {
    std::string addr{};
    std::string tag{};     ///< tag that the address needs
    std::string memo{};
    std::string pmtId{};
    RawJson addrEx{};      ///< e.g. TONCOIN
    std::string ccy{};     ///< currency; e.g. BTC
    std::string chain{};   ///< currency and chain, such as USDT-ERC20; e.g. USDT-ERC20
    Open<To> to{};         ///< account or address that receives
    std::string verifiedName{};
    std::optional<bool> selected{};
    std::string ctAddr{};  ///< token's contract address, or its end

    bool operator==(const DepositAddress&) const = default;
};

/// Parameters of Api::deposit_history.
struct DepositHistoryRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};     ///< currency; e.g. BTC
    Optional<std::string> depId{};   ///< exchange's id of the deposit
    Optional<std::string> fromWdId{};
    Optional<std::string> txId{};    ///< hash on the chain
    Open<DepositHistoryType> type{};
    Open<State> state{};             ///< how far the transaction has come
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds; e.g. 1654041600000
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds; e.g. 1656633600000
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::deposit_history, one row.
struct DepositHistory {
    std::string ccy{};              ///< currency
    std::string chain{};            ///< currency and chain, such as USDT-ERC20
    std::optional<Decimal> amt{};   ///< amount
    std::string from{};             ///< account that pays
    std::string areaCodeFrom{};
    std::string to{};               ///< account or address that receives
    std::string txId{};             ///< hash on the chain
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1655251200000
    Open<State> state{};            ///< how far the transaction has come
    std::string depId{};            ///< exchange's id of the deposit
    std::string fromWdId{};
    std::optional<std::int64_t> actualDepBlkConfirm{};

    bool operator==(const DepositHistory&) const = default;
};

/// Parameters of Api::deposit_withdraw_status.
struct DepositWithdrawStatusRequest {
    NamedOnly named{};
    Optional<std::string> wdId{};   ///< exchange's id of the withdrawal; needed if txId is absent
    Optional<std::string> txId{};   ///< hash on the chain; needed if wdId is absent
    Optional<std::string> ccy{};    ///< currency; conditional; e.g. USDT
    Optional<std::string> to{};     ///< account or address that receives; conditional
    Optional<std::string> chain{};  ///< currency and chain, such as USDT-ERC20; conditional; e.g. USDT-ERC20
};

/// Reply of Api::deposit_withdraw_status, one row.
struct DepositWithdrawStatus {
    std::string estCompleteTime{};
    std::string state{};  ///< how far the transaction has come
    std::string txId{};   ///< hash on the chain
    std::string wdId{};   ///< exchange's id of the withdrawal

    bool operator==(const DepositWithdrawStatus&) const = default;
};

/// Reply of Api::exchange_list, one row.
struct ExchangeList {
    std::string exchName{};  ///< e.g. 1xbet
    std::string exchId{};

    bool operator==(const ExchangeList&) const = default;
};

/// Parameters of Api::monthly_statement.
struct MonthlyStatementRequest {
    NamedOnly named{};
    Required<Open<Month>> month;
};

/// Reply of Api::monthly_statement, one row.
struct MonthlyStatement {
    std::string fileHref{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string state{};            ///< how far the transaction has come

    bool operator==(const MonthlyStatement&) const = default;
};

/// Parameters of Api::apply_for_monthly_statement.
struct ApplyForMonthlyStatementRequest {
    NamedOnly named{};
    Open<Month> month{};
};

/// Reply of Api::apply_for_monthly_statement.
struct ApplyForMonthlyStatement {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const ApplyForMonthlyStatement&) const = default;
};

/// Parameters of Api::non_tradable_assets.
struct NonTradableAssetsRequest {
    NamedOnly named{};
    Vector<std::string> ccy{};  ///< currency; e.g. BTC; at most 20 items
};

/// Reply of Api::non_tradable_assets, one row.
struct NonTradableAssets {
    std::string ccy{};                        ///< currency; e.g. CELT
    std::string name{};
    std::string logoLink{};
    std::optional<Decimal> bal{};             ///< balance
    std::optional<bool> canWd{};
    std::string chain{};                      ///< currency and chain, such as USDT-ERC20
    std::optional<Decimal> minWd{};
    std::optional<bool> wdAll{};
    std::optional<Decimal> fee{};             ///< fee; negative when paid
    std::string feeCcy{};                     ///< currency of the fee; e.g. USDT
    std::optional<Decimal> burningFeeRate{};  ///< e.g. 0.05
    std::string ctAddr{};                     ///< token's contract address, or its end
    std::optional<Decimal> wdTickSz{};
    std::optional<bool> needTag{};

    bool operator==(const NonTradableAssets&) const = default;
};

/// Parameters of Api::transfer.
struct TransferRequest {
    NamedOnly named{};
    Open<TransferStateType> type{};    ///< default 0
    Required<std::string> ccy;         ///< currency; e.g. USDT
    Required<Decimal> amt;             ///< amount
    Required<Open<From>> from;         ///< account that pays
    Required<Open<To>> to;             ///< account or address that receives
    Optional<std::string> subAcct{};   ///< name of the sub-account; needed if type is 1, 2 or 4
    Optional<bool> loanTrans{};        ///< default false
    Optional<bool> omitPosRisk{};      ///< default false
    Optional<std::string> clientId{};  ///< your own id of the transaction; at most 32 characters of A-Za-z0-9
};

/// Reply of Api::transfer.
struct Transfer {
    std::string transId{};         ///< exchange's id of the transfer
    std::string clientId{};        ///< your own id of the transaction
    std::string ccy{};             ///< currency
    Open<TransferFrom> from{};     ///< account that pays
    std::optional<Decimal> amt{};  ///< amount
    Open<TransferTo> to{};         ///< account or address that receives

    bool operator==(const Transfer&) const = default;
};

/// Parameters of Api::transfer_state.
struct TransferStateRequest {
    NamedOnly named{};
    Optional<std::string> transId{};  ///< exchange's id of the transfer; needed if clientId is absent
    /// your own id of the transaction; needed if transId is absent; at most 32 characters of A-Za-z0-9
    Optional<std::string> clientId{};
    Open<TransferStateType> type{};   ///< default 0
};

/// Reply of Api::transfer_state, one row.
struct TransferState {
    std::string transId{};             ///< exchange's id of the transfer
    std::string clientId{};            ///< your own id of the transaction
    std::string ccy{};                 ///< currency; e.g. USDT
    std::optional<Decimal> amt{};      ///< amount
    Open<TransferStateType> type{};
    Open<From> from{};                 ///< account that pays
    Open<To> to{};                     ///< account or address that receives
    std::string subAcct{};             ///< name of the sub-account
    std::string instId{};              ///< pair, contract or index; deprecated
    std::string toInstId{};            ///< deprecated
    Open<TransferStateState> state{};  ///< how far the transaction has come

    bool operator==(const TransferState&) const = default;
};

/// Part of WithdrawalRequest.
struct WithdrawalRequestRcvrInfo {
    NamedOnly named{};
    Required<Open<WalletType>> walletType;
    Optional<std::string> exchId{};                  ///< conditional
    Optional<std::string> rcvrFirstName{};           ///< conditional; e.g. Bruce
    Optional<std::string> rcvrLastName{};            ///< conditional; e.g. Wayne
    Optional<std::string> rcvrCountry{};             ///< conditional; e.g. United States
    Optional<std::string> rcvrCountrySubDivision{};  ///< conditional; e.g. California
    Optional<std::string> rcvrTownName{};            ///< conditional; e.g. San Jose
    Optional<std::string> rcvrStreetName{};          ///< conditional
};

/// Parameters of Api::withdrawal.
struct WithdrawalRequest {
    NamedOnly named{};
    Required<std::string> ccy;                       ///< currency; e.g. USDT
    Required<Decimal> amt;                           ///< amount
    Required<Open<Dest>> dest;
    Required<std::string> toAddr;                    ///< e.g. ARDOR-7JF3-8F2E-QUWZ-CAN7F:123456
    Open<ToAddrType> toAddrType{};
    Optional<std::string> chain{};                   ///< currency and chain, such as USDT-ERC20; conditional
    Optional<std::string> areaCode{};                ///< conditional; e.g. 86
    Optional<WithdrawalRequestRcvrInfo> rcvrInfo{};  ///< conditional
    /// your own id of the transaction; at most 32 characters of A-Za-z0-9
    Optional<std::string> clientId{};
};

/// Reply of Api::withdrawal.
struct Withdrawal {
    std::string ccy{};             ///< currency
    std::string chain{};           ///< currency and chain, such as USDT-ERC20; e.g. USDT-ERC20
    std::optional<Decimal> amt{};  ///< amount
    std::string wdId{};            ///< exchange's id of the withdrawal
    std::string clientId{};        ///< your own id of the transaction; at most 32 characters of A-Za-z0-9

    bool operator==(const Withdrawal&) const = default;
};

/// Parameters of Api::withdrawal_history.
struct WithdrawalHistoryRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};           ///< currency; e.g. BTC
    Optional<std::string> wdId{};          ///< exchange's id of the withdrawal
    Optional<std::string> clientId{};      ///< your own id of the transaction; at most 32 characters of A-Za-z0-9
    Optional<std::string> txId{};          ///< hash on the chain
    Open<WithdrawalHistoryType> type{};
    Open<WithdrawalHistoryState> state{};  ///< how far the transaction has come
    Optional<TimePoint> after{};           ///< only rows older than this; Unix milliseconds; e.g. 1654041600000
    Optional<TimePoint> before{};          ///< only rows newer than this; Unix milliseconds; e.g. 1656633600000
    Optional<std::int64_t> limit{};        ///< default 100, at most 100
};

/// Reply of Api::withdrawal_history, one row.
struct WithdrawalHistory {
    std::string ccy{};                     ///< currency
    std::string chain{};                   ///< currency and chain, such as USDT-ERC20; e.g. USDT-ERC20
    std::optional<bool> nonTradableAsset{};
    std::optional<Decimal> amt{};          ///< amount
    std::optional<TimePoint> ts{};         ///< Unix milliseconds; e.g. 1655251200000
    std::string from{};                    ///< account that pays
    std::string areaCodeFrom{};
    std::string to{};                      ///< account or address that receives
    std::string areaCodeTo{};
    Open<ToAddrType> toAddrType{};
    std::string tag{};                     ///< tag that the address needs
    std::string pmtId{};
    std::string memo{};
    RawJson addrEx{};                      ///< e.g. TONCOIN
    std::string txId{};                    ///< hash on the chain
    std::optional<Decimal> fee{};          ///< fee; negative when paid
    std::string feeCcy{};                  ///< currency of the fee; e.g. USDT
    Open<WithdrawalHistoryState> state{};  ///< how far the transaction has come
    std::string wdId{};                    ///< exchange's id of the withdrawal
    std::string clientId{};                ///< your own id of the transaction
    std::string note{};

    bool operator==(const WithdrawalHistory&) const = default;
};

/// The operations of asset. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get account asset valuation
    /// GET /api/v5/asset/asset-valuation
    ///
    /// Private; permission: read. 1 request per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-account-asset-valuation
    Call<Vector<AssetValuation>> asset_valuation(AssetValuationRequest request = {}) const;

    /// Get balance
    /// GET /api/v5/asset/balances
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-balance
    Call<Vector<Balances>> balances(BalancesRequest request = {}) const;

    /// Asset bills details
    /// GET /api/v5/asset/bills
    ///
    /// Private; permission: read. 6 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-details
    PagedCall<Vector<Bills>> bills(BillsRequest request = {}) const;

    /// Asset bills history
    /// GET /api/v5/asset/bills-history
    ///
    /// Private; permission: read. 1 request per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-asset-bills-history
    Call<Vector<Bills>> bills_history(BillsHistoryRequest request = {}) const;

    /// Cancel withdrawal
    /// POST /api/v5/asset/cancel-withdrawal
    ///
    /// Private; permission: trade. 6 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-cancel-withdrawal
    Call<CancelWithdrawal> cancel_withdrawal(CancelWithdrawalRequest request) const;

    /// Get currencies
    /// GET /api/v5/asset/currencies
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-currencies
    Call<Vector<Currencies>> currencies(CurrenciesRequest request = {}) const;

    /// Get deposit address
    /// GET /api/v5/asset/deposit-address
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-address
    Call<Vector<DepositAddress>> deposit_address(DepositAddressRequest request) const;

    /// Get deposit history
    /// GET /api/v5/asset/deposit-history
    ///
    /// Private; permission: read. 6 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-history
    PagedCall<Vector<DepositHistory>> deposit_history(DepositHistoryRequest request = {}) const;

    /// Get deposit withdraw status
    /// GET /api/v5/asset/deposit-withdraw-status
    ///
    /// Private; permission: read. 1 request per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-deposit-withdraw-status
    Call<Vector<DepositWithdrawStatus>> deposit_withdraw_status(DepositWithdrawStatusRequest request = {}) const;

    /// Get exchange list (public)
    /// GET /api/v5/asset/exchange-list
    ///
    /// Public. 6 requests per second per IP address.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-exchange-list-public
    Call<Vector<ExchangeList>> exchange_list() const;

    /// Get monthly statement (last year)
    /// GET /api/v5/asset/monthly-statement
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-monthly-statement-last-year
    Call<Vector<MonthlyStatement>> monthly_statement(MonthlyStatementRequest request) const;

    /// Apply for monthly statement (last year)
    /// POST /api/v5/asset/monthly-statement
    ///
    /// Private; permission: read. 20 requests per 30 days per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-apply-for-monthly-statement-last-year
    Call<ApplyForMonthlyStatement> apply_for_monthly_statement(ApplyForMonthlyStatementRequest request = {}) const;

    /// Get non-tradable assets
    /// GET /api/v5/asset/non-tradable-assets
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-non-tradable-assets
    Call<Vector<NonTradableAssets>> non_tradable_assets(NonTradableAssetsRequest request = {}) const;

    /// Funds transfer
    /// POST /api/v5/asset/transfer
    ///
    /// Private; permission: trade. 2 requests per second per user and ccy. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-funds-transfer
    Call<Transfer> transfer(TransferRequest request) const;

    /// Get funds transfer state
    /// GET /api/v5/asset/transfer-state
    ///
    /// Private; permission: read. 10 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-funds-transfer-state
    Call<Vector<TransferState>> transfer_state(TransferStateRequest request = {}) const;

    /// For reconcile(): transfer_state() with the id that a write carries.
    static Lookup<Vector<TransferState>> transfer_state_lookup();

    /// Withdrawal
    /// POST /api/v5/asset/withdrawal
    ///
    /// Private; permission: withdraw. 6 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-withdrawal
    Call<Withdrawal> withdrawal(WithdrawalRequest request) const;

    /// Get withdrawal history
    /// GET /api/v5/asset/withdrawal-history
    ///
    /// Private; permission: read. 6 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-withdrawal-history
    PagedCall<Vector<WithdrawalHistory>> withdrawal_history(WithdrawalHistoryRequest request = {}) const;

    /// For reconcile(): withdrawal_history() with the id that a write carries.
    static Lookup<Vector<WithdrawalHistory>> withdrawal_history_lookup();

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AssetValuationRequest*);
const detail::ObjectTable& exbind_table(const AssetValuationDetails*);
const detail::ObjectTable& exbind_table(const AssetValuation*);
const detail::ObjectTable& exbind_table(const BalancesRequest*);
const detail::ObjectTable& exbind_table(const Balances*);
const detail::ObjectTable& exbind_table(const BillsRequest*);
const detail::ObjectTable& exbind_table(const Bills*);
const detail::ObjectTable& exbind_table(const BillsHistoryRequest*);
const detail::ObjectTable& exbind_table(const CancelWithdrawalRequest*);
const detail::ObjectTable& exbind_table(const CancelWithdrawal*);
const detail::ObjectTable& exbind_table(const CurrenciesRequest*);
const detail::ObjectTable& exbind_table(const Currencies*);
const detail::ObjectTable& exbind_table(const DepositAddressRequest*);
const detail::ObjectTable& exbind_table(const DepositAddress*);
const detail::ObjectTable& exbind_table(const DepositHistoryRequest*);
const detail::ObjectTable& exbind_table(const DepositHistory*);
const detail::ObjectTable& exbind_table(const DepositWithdrawStatusRequest*);
const detail::ObjectTable& exbind_table(const DepositWithdrawStatus*);
const detail::ObjectTable& exbind_table(const ExchangeList*);
const detail::ObjectTable& exbind_table(const MonthlyStatementRequest*);
const detail::ObjectTable& exbind_table(const MonthlyStatement*);
const detail::ObjectTable& exbind_table(const ApplyForMonthlyStatementRequest*);
const detail::ObjectTable& exbind_table(const ApplyForMonthlyStatement*);
const detail::ObjectTable& exbind_table(const NonTradableAssetsRequest*);
const detail::ObjectTable& exbind_table(const NonTradableAssets*);
const detail::ObjectTable& exbind_table(const TransferRequest*);
const detail::ObjectTable& exbind_table(const Transfer*);
const detail::ObjectTable& exbind_table(const TransferStateRequest*);
const detail::ObjectTable& exbind_table(const TransferState*);
const detail::ObjectTable& exbind_table(const WithdrawalRequestRcvrInfo*);
const detail::ObjectTable& exbind_table(const WithdrawalRequest*);
const detail::ObjectTable& exbind_table(const Withdrawal*);
const detail::ObjectTable& exbind_table(const WithdrawalHistoryRequest*);
const detail::ObjectTable& exbind_table(const WithdrawalHistory*);

}  // namespace exbind::okx::asset
