// Generated from specs/binance/portfolio_pro/account.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/portfolio_pro/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::portfolio_pro::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view transfer_type_values[] = {"EARN_TO_FUTURE", "FUTURE_TO_EARN"};
constexpr detail::EnumTable transfer_type_table{"TransferType", transfer_type_values};

constexpr std::string_view asset_values[] = {"LDUSDT", "RWUSD"};
constexpr detail::EnumTable asset_table{"Asset", asset_values};

constexpr detail::Field account_fields[] = {
    {"uniMMR", offsetof(Account, uniMMR), detail::decimal()},
    {"accountEquity", offsetof(Account, accountEquity), detail::decimal()},
    {"actualEquity", offsetof(Account, actualEquity), detail::decimal()},
    {"accountMaintMargin", offsetof(Account, accountMaintMargin), detail::decimal()},
    {"accountInitialMargin", offsetof(Account, accountInitialMargin), detail::decimal()},
    {"totalAvailableBalance", offsetof(Account, totalAvailableBalance), detail::string()},
    {"accountStatus", offsetof(Account, accountStatus), detail::string()},
    {"accountType", offsetof(Account, accountType), detail::string()},
};
constexpr detail::ObjectTable account_table = detail::table_of<Account>("Account", account_fields);

constexpr detail::Field asset_collection_request_fields[] = {
    {"asset", offsetof(AssetCollectionRequest, asset), detail::string(detail::Holder::required), detail::In::form},
};
constexpr detail::ObjectTable asset_collection_request_table =
    detail::table_of<AssetCollectionRequest>("AssetCollectionRequest", asset_collection_request_fields);

constexpr detail::Field asset_collection_fields[] = {
    {"msg", offsetof(AssetCollection, msg), detail::string()},
};
constexpr detail::ObjectTable asset_collection_table =
    detail::table_of<AssetCollection>("AssetCollection", asset_collection_fields);

constexpr detail::Field auto_collection_fields[] = {
    {"msg", offsetof(AutoCollection, msg), detail::string()},
};
constexpr detail::ObjectTable auto_collection_table =
    detail::table_of<AutoCollection>("AutoCollection", auto_collection_fields);

constexpr detail::Field balance_request_fields[] = {
    {"asset", offsetof(BalanceRequest, asset), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable balance_request_table =
    detail::table_of<BalanceRequest>("BalanceRequest", balance_request_fields);

constexpr detail::Field balance_fields[] = {
    {"asset", offsetof(Balance, asset), detail::string()},
    {"totalWalletBalance", offsetof(Balance, totalWalletBalance), detail::decimal()},
    {"crossMarginAsset", offsetof(Balance, crossMarginAsset), detail::decimal()},
    {"crossMarginBorrowed", offsetof(Balance, crossMarginBorrowed), detail::decimal()},
    {"crossMarginFree", offsetof(Balance, crossMarginFree), detail::decimal()},
    {"crossMarginInterest", offsetof(Balance, crossMarginInterest), detail::decimal()},
    {"crossMarginLocked", offsetof(Balance, crossMarginLocked), detail::decimal()},
    {"umWalletBalance", offsetof(Balance, umWalletBalance), detail::decimal()},
    {"umUnrealizedPNL", offsetof(Balance, umUnrealizedPNL), detail::decimal()},
    {"cmWalletBalance", offsetof(Balance, cmWalletBalance), detail::decimal()},
    {"cmUnrealizedPNL", offsetof(Balance, cmUnrealizedPNL), detail::decimal()},
    {"updateTime", offsetof(Balance, updateTime), detail::integer()},
    {"negativeBalance", offsetof(Balance, negativeBalance), detail::decimal()},
    {"optionWalletBalance", offsetof(Balance, optionWalletBalance), detail::decimal()},
    {"optionEquity", offsetof(Balance, optionEquity), detail::decimal()},
};
constexpr detail::ObjectTable balance_table = detail::table_of<Balance>("Balance", balance_fields);

constexpr detail::Field bnb_transfer_request_fields[] = {
    {"amount", offsetof(BnbTransferRequest, amount), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::form},
    {"transferSide", offsetof(BnbTransferRequest, transferSide), detail::string(detail::Holder::required),
     detail::In::form},
};
constexpr detail::ObjectTable bnb_transfer_request_table =
    detail::table_of<BnbTransferRequest>("BnbTransferRequest", bnb_transfer_request_fields);

constexpr detail::Field bnb_transfer_fields[] = {
    {"tranId", offsetof(BnbTransfer, tranId), detail::integer()},
};
constexpr detail::ObjectTable bnb_transfer_table = detail::table_of<BnbTransfer>("BnbTransfer", bnb_transfer_fields);

constexpr detail::Field delta_mode_fields[] = {
    {"deltaEnabled", offsetof(DeltaMode, deltaEnabled), detail::boolean()},
};
constexpr detail::ObjectTable delta_mode_table = detail::table_of<DeltaMode>("DeltaMode", delta_mode_fields);

constexpr detail::Field switch_delta_mode_request_fields[] = {
    {"deltaEnabled", offsetof(SwitchDeltaModeRequest, deltaEnabled),
     detail::boolean(detail::Holder::required, detail::Wire::text), detail::In::form},
};
constexpr detail::ObjectTable switch_delta_mode_request_table =
    detail::table_of<SwitchDeltaModeRequest>("SwitchDeltaModeRequest", switch_delta_mode_request_fields);

constexpr detail::Field switch_delta_mode_fields[] = {
    {"msg", offsetof(SwitchDeltaMode, msg), detail::string()},
};
constexpr detail::ObjectTable switch_delta_mode_table =
    detail::table_of<SwitchDeltaMode>("SwitchDeltaMode", switch_delta_mode_fields);

constexpr detail::Field earn_asset_balance_request_fields[] = {
    {"asset", offsetof(EarnAssetBalanceRequest, asset), detail::string(detail::Holder::required), detail::In::query},
    {"transferType", offsetof(EarnAssetBalanceRequest, transferType),
     detail::enumeration(transfer_type_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable earn_asset_balance_request_table =
    detail::table_of<EarnAssetBalanceRequest>("EarnAssetBalanceRequest", earn_asset_balance_request_fields);

constexpr detail::Field earn_asset_balance_fields[] = {
    {"asset", offsetof(EarnAssetBalance, asset), detail::string()},
    {"amount", offsetof(EarnAssetBalance, amount), detail::decimal()},
};
constexpr detail::ObjectTable earn_asset_balance_table =
    detail::table_of<EarnAssetBalance>("EarnAssetBalance", earn_asset_balance_fields);

constexpr detail::Field earn_asset_transfer_request_fields[] = {
    {"asset", offsetof(EarnAssetTransferRequest, asset), detail::enumeration(asset_table, detail::Holder::required),
     detail::In::form},
    {"transferType", offsetof(EarnAssetTransferRequest, transferType),
     detail::enumeration(transfer_type_table, detail::Holder::required), detail::In::form},
    {"amount", offsetof(EarnAssetTransferRequest, amount),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::form},
};
constexpr detail::ObjectTable earn_asset_transfer_request_table =
    detail::table_of<EarnAssetTransferRequest>("EarnAssetTransferRequest", earn_asset_transfer_request_fields);

constexpr detail::Field earn_asset_transfer_fields[] = {
    {"msg", offsetof(EarnAssetTransfer, msg), detail::string()},
};
constexpr detail::ObjectTable earn_asset_transfer_table =
    detail::table_of<EarnAssetTransfer>("EarnAssetTransfer", earn_asset_transfer_fields);

constexpr detail::Field interest_history_request_fields[] = {
    {"asset", offsetof(InterestHistoryRequest, asset), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(InterestHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(InterestHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"size", offsetof(InterestHistoryRequest, size), detail::integer(), detail::In::query},
};
constexpr detail::Bounds interest_history_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable interest_history_request_table =
    detail::table_of<InterestHistoryRequest>(
        "InterestHistoryRequest", interest_history_request_fields, false, interest_history_request_bounds);

constexpr detail::Field interest_history_fields[] = {
    {"asset", offsetof(InterestHistory, asset), detail::string()},
    {"interest", offsetof(InterestHistory, interest), detail::decimal()},
    {"interestAccruedTime", offsetof(InterestHistory, interestAccruedTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"interestRate", offsetof(InterestHistory, interestRate), detail::decimal()},
    {"principal", offsetof(InterestHistory, principal), detail::decimal()},
};
constexpr detail::ObjectTable interest_history_table =
    detail::table_of<InterestHistory>("InterestHistory", interest_history_fields);

constexpr detail::Field pm_loan_fields[] = {
    {"asset", offsetof(PmLoan, asset), detail::string()},
    {"amount", offsetof(PmLoan, amount), detail::decimal()},
};
constexpr detail::ObjectTable pm_loan_table = detail::table_of<PmLoan>("PmLoan", pm_loan_fields);

constexpr detail::Field pm_loan_history_request_fields[] = {
    {"startTime", offsetof(PmLoanHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(PmLoanHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"current", offsetof(PmLoanHistoryRequest, current), detail::integer(), detail::In::query},
    {"size", offsetof(PmLoanHistoryRequest, size), detail::integer(), detail::In::query},
};
constexpr detail::Bounds pm_loan_history_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable pm_loan_history_request_table =
    detail::table_of<PmLoanHistoryRequest>(
        "PmLoanHistoryRequest", pm_loan_history_request_fields, false, pm_loan_history_request_bounds);

constexpr detail::Field pm_loan_history_rows_fields[] = {
    {"asset", offsetof(PmLoanHistoryRows, asset), detail::string()},
    {"amount", offsetof(PmLoanHistoryRows, amount), detail::decimal()},
    {"repayTime", offsetof(PmLoanHistoryRows, repayTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable pm_loan_history_rows_table =
    detail::table_of<PmLoanHistoryRows>("PmLoanHistoryRows", pm_loan_history_rows_fields);

constexpr detail::ListTable list_of_pm_loan_history_rows =
    detail::list_of<PmLoanHistoryRows>(detail::object(pm_loan_history_rows_table));

constexpr detail::Field pm_loan_history_fields[] = {
    {"total", offsetof(PmLoanHistory, total), detail::integer()},
    {"rows", offsetof(PmLoanHistory, rows), detail::list(list_of_pm_loan_history_rows)},
};
constexpr detail::ObjectTable pm_loan_history_table =
    detail::table_of<PmLoanHistory>("PmLoanHistory", pm_loan_history_fields);

constexpr detail::Field repay_pm_loan_request_fields[] = {
    {"from", offsetof(RepayPmLoanRequest, from), detail::decimal(), detail::In::form},
};
constexpr detail::ObjectTable repay_pm_loan_request_table =
    detail::table_of<RepayPmLoanRequest>("RepayPmLoanRequest", repay_pm_loan_request_fields);

constexpr detail::Field repay_pm_loan_fields[] = {
    {"tranId", offsetof(RepayPmLoan, tranId), detail::integer()},
};
constexpr detail::ObjectTable repay_pm_loan_table = detail::table_of<RepayPmLoan>("RepayPmLoan", repay_pm_loan_fields);

constexpr detail::Field repay_futures_negative_balance_request_fields[] = {
    {"from", offsetof(RepayFuturesNegativeBalanceRequest, from), detail::decimal(), detail::In::form},
};
constexpr detail::ObjectTable repay_futures_negative_balance_request_table =
    detail::table_of<RepayFuturesNegativeBalanceRequest>(
        "RepayFuturesNegativeBalanceRequest", repay_futures_negative_balance_request_fields);

constexpr detail::Field repay_futures_negative_balance_fields[] = {
    {"msg", offsetof(RepayFuturesNegativeBalance, msg), detail::string()},
};
constexpr detail::ObjectTable repay_futures_negative_balance_table =
    detail::table_of<RepayFuturesNegativeBalance>("RepayFuturesNegativeBalance", repay_futures_negative_balance_fields);

constexpr detail::Field repay_futures_switch_fields[] = {
    {"autoRepay", offsetof(RepayFuturesSwitch, autoRepay), detail::boolean()},
};
constexpr detail::ObjectTable repay_futures_switch_table =
    detail::table_of<RepayFuturesSwitch>("RepayFuturesSwitch", repay_futures_switch_fields);

constexpr detail::Field change_auto_repay_futures_status_request_fields[] = {
    {"autoRepay", offsetof(ChangeAutoRepayFuturesStatusRequest, autoRepay),
     detail::boolean(detail::Holder::required, detail::Wire::text), detail::In::form},
};
constexpr detail::ObjectTable change_auto_repay_futures_status_request_table =
    detail::table_of<ChangeAutoRepayFuturesStatusRequest>(
        "ChangeAutoRepayFuturesStatusRequest", change_auto_repay_futures_status_request_fields);

constexpr detail::Field change_auto_repay_futures_status_fields[] = {
    {"msg", offsetof(ChangeAutoRepayFuturesStatus, msg), detail::string()},
};
constexpr detail::ObjectTable change_auto_repay_futures_status_table =
    detail::table_of<ChangeAutoRepayFuturesStatus>(
        "ChangeAutoRepayFuturesStatus", change_auto_repay_futures_status_fields);

constexpr detail::Field account_v2_risk_unit_mm_list_fields[] = {
    {"asset", offsetof(AccountV2RiskUnitMMList, asset), detail::string()},
    {"uniMaintainUsd", offsetof(AccountV2RiskUnitMMList, uniMaintainUsd), detail::decimal()},
};
constexpr detail::ObjectTable account_v2_risk_unit_mm_list_table =
    detail::table_of<AccountV2RiskUnitMMList>("AccountV2RiskUnitMMList", account_v2_risk_unit_mm_list_fields);

constexpr detail::ListTable list_of_account_v2_risk_unit_mm_list =
    detail::list_of<AccountV2RiskUnitMMList>(detail::object(account_v2_risk_unit_mm_list_table));

constexpr detail::Field account_v2_fields[] = {
    {"uniMMR", offsetof(AccountV2, uniMMR), detail::decimal()},
    {"accountEquity", offsetof(AccountV2, accountEquity), detail::decimal()},
    {"actualEquity", offsetof(AccountV2, actualEquity), detail::decimal()},
    {"accountMaintMargin", offsetof(AccountV2, accountMaintMargin), detail::decimal()},
    {"riskUnitMMList", offsetof(AccountV2, riskUnitMMList), detail::list(list_of_account_v2_risk_unit_mm_list)},
    {"marginMM", offsetof(AccountV2, marginMM), detail::decimal()},
    {"otherMM", offsetof(AccountV2, otherMM), detail::decimal()},
    {"accountStatus", offsetof(AccountV2, accountStatus), detail::string()},
    {"accountType", offsetof(AccountV2, accountType), detail::string()},
};
constexpr detail::ObjectTable account_v2_table = detail::table_of<AccountV2>("AccountV2", account_v2_fields);

constexpr detail::Type account_reply = detail::object(account_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit account_limits[] = {
    {.count = 180000, .window_ms = 60000, .scope = per_user, .pool = "portfolio_pro_uid", .weight = 5},
};
constexpr detail::Operation account_operation{
    .id = "portfolio_pro/account.account",
    .method = "GET",
    .path = "/sapi/v1/portfolio/account",
    .auth = detail::Auth::private_,
    .limits = account_limits,
    .reply = &account_reply,
    .product = 5,
};

constexpr detail::Type asset_collection_reply = detail::object(asset_collection_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit asset_collection_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 60},
};
constexpr detail::Operation asset_collection_operation{
    .id = "portfolio_pro/account.asset_collection",
    .method = "POST",
    .path = "/sapi/v1/portfolio/asset-collection",
    .auth = detail::Auth::private_,
    .limits = asset_collection_limits,
    .request = &asset_collection_request_table,
    .reply = &asset_collection_reply,
    .product = 5,
};

constexpr detail::Type auto_collection_reply = detail::object(auto_collection_table);
constexpr detail::Limit auto_collection_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 1500},
};
constexpr detail::Operation auto_collection_operation{
    .id = "portfolio_pro/account.auto_collection",
    .method = "POST",
    .path = "/sapi/v1/portfolio/auto-collection",
    .auth = detail::Auth::private_,
    .limits = auto_collection_limits,
    .reply = &auto_collection_reply,
    .product = 5,
};

constexpr detail::ListTable list_of_balance = detail::list_of<Balance>(detail::object(balance_table));
constexpr detail::Type balance_reply = detail::list(list_of_balance);
constexpr detail::Limit balance_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 20},
};
constexpr detail::Operation balance_operation{
    .id = "portfolio_pro/account.balance",
    .method = "GET",
    .path = "/sapi/v1/portfolio/balance",
    .auth = detail::Auth::private_,
    .limits = balance_limits,
    .request = &balance_request_table,
    .reply = &balance_reply,
    .product = 5,
};

constexpr detail::Type bnb_transfer_reply = detail::object(bnb_transfer_table);
constexpr detail::Limit bnb_transfer_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 1500},
};
constexpr detail::Operation bnb_transfer_operation{
    .id = "portfolio_pro/account.bnb_transfer",
    .method = "POST",
    .path = "/sapi/v1/portfolio/bnb-transfer",
    .auth = detail::Auth::private_,
    .limits = bnb_transfer_limits,
    .request = &bnb_transfer_request_table,
    .reply = &bnb_transfer_reply,
    .product = 5,
};

constexpr detail::Type delta_mode_reply = detail::object(delta_mode_table);
constexpr detail::Limit delta_mode_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 1500},
};
constexpr detail::Operation delta_mode_operation{
    .id = "portfolio_pro/account.delta_mode",
    .method = "GET",
    .path = "/sapi/v1/portfolio/delta-mode",
    .auth = detail::Auth::private_,
    .limits = delta_mode_limits,
    .reply = &delta_mode_reply,
    .product = 5,
};

constexpr detail::Type switch_delta_mode_reply = detail::object(switch_delta_mode_table);
constexpr detail::Limit switch_delta_mode_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 1500},
};
constexpr detail::Operation switch_delta_mode_operation{
    .id = "portfolio_pro/account.switch_delta_mode",
    .method = "POST",
    .path = "/sapi/v1/portfolio/delta-mode",
    .auth = detail::Auth::private_,
    .limits = switch_delta_mode_limits,
    .request = &switch_delta_mode_request_table,
    .reply = &switch_delta_mode_reply,
    .product = 5,
};

constexpr detail::Type earn_asset_balance_reply = detail::object(earn_asset_balance_table);
constexpr detail::Limit earn_asset_balance_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 1500},
};
constexpr detail::Operation earn_asset_balance_operation{
    .id = "portfolio_pro/account.earn_asset_balance",
    .method = "GET",
    .path = "/sapi/v1/portfolio/earn-asset-balance",
    .auth = detail::Auth::private_,
    .limits = earn_asset_balance_limits,
    .request = &earn_asset_balance_request_table,
    .reply = &earn_asset_balance_reply,
    .product = 5,
};

constexpr detail::Type earn_asset_transfer_reply = detail::object(earn_asset_transfer_table);
constexpr detail::Limit earn_asset_transfer_limits[] = {
    {.count = 180000, .window_ms = 60000, .scope = per_user, .pool = "portfolio_pro_uid", .weight = 1500},
};
constexpr detail::Operation earn_asset_transfer_operation{
    .id = "portfolio_pro/account.earn_asset_transfer",
    .method = "POST",
    .path = "/sapi/v1/portfolio/earn-asset-transfer",
    .auth = detail::Auth::private_,
    .limits = earn_asset_transfer_limits,
    .request = &earn_asset_transfer_request_table,
    .reply = &earn_asset_transfer_reply,
    .product = 5,
};

constexpr detail::ListTable list_of_interest_history =
    detail::list_of<InterestHistory>(detail::object(interest_history_table));
constexpr detail::Type interest_history_reply = detail::list(list_of_interest_history);
constexpr detail::Limit interest_history_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 50},
};
constexpr detail::Operation interest_history_operation{
    .id = "portfolio_pro/account.interest_history",
    .method = "GET",
    .path = "/sapi/v1/portfolio/interest-history",
    .auth = detail::Auth::private_,
    .limits = interest_history_limits,
    .request = &interest_history_request_table,
    .reply = &interest_history_reply,
    .product = 5,
};

constexpr detail::Type pm_loan_reply = detail::object(pm_loan_table);
constexpr detail::Limit pm_loan_limits[] = {
    {.count = 180000, .window_ms = 60000, .scope = per_user, .pool = "portfolio_pro_uid", .weight = 500},
};
constexpr detail::Operation pm_loan_operation{
    .id = "portfolio_pro/account.pm_loan",
    .method = "GET",
    .path = "/sapi/v1/portfolio/pmLoan",
    .auth = detail::Auth::private_,
    .limits = pm_loan_limits,
    .reply = &pm_loan_reply,
    .product = 5,
};

constexpr detail::Type pm_loan_history_reply = detail::object(pm_loan_history_table);
constexpr detail::Limit pm_loan_history_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 500},
};
constexpr detail::Operation pm_loan_history_operation{
    .id = "portfolio_pro/account.pm_loan_history",
    .method = "GET",
    .path = "/sapi/v1/portfolio/pmloan-history",
    .auth = detail::Auth::private_,
    .limits = pm_loan_history_limits,
    .request = &pm_loan_history_request_table,
    .reply = &pm_loan_history_reply,
    .product = 5,
};

constexpr detail::Type repay_pm_loan_reply = detail::object(repay_pm_loan_table);
constexpr detail::Limit repay_pm_loan_limits[] = {
    {.count = 180000, .window_ms = 60000, .scope = per_user, .pool = "portfolio_pro_uid", .weight = 3000},
};
constexpr detail::Operation repay_pm_loan_operation{
    .id = "portfolio_pro/account.repay_pm_loan",
    .method = "POST",
    .path = "/sapi/v1/portfolio/repay",
    .auth = detail::Auth::private_,
    .limits = repay_pm_loan_limits,
    .request = &repay_pm_loan_request_table,
    .reply = &repay_pm_loan_reply,
    .product = 5,
};

constexpr detail::Type repay_futures_negative_balance_reply = detail::object(repay_futures_negative_balance_table);
constexpr detail::Limit repay_futures_negative_balance_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 1500},
};
constexpr detail::Operation repay_futures_negative_balance_operation{
    .id = "portfolio_pro/account.repay_futures_negative_balance",
    .method = "POST",
    .path = "/sapi/v1/portfolio/repay-futures-negative-balance",
    .auth = detail::Auth::private_,
    .limits = repay_futures_negative_balance_limits,
    .request = &repay_futures_negative_balance_request_table,
    .reply = &repay_futures_negative_balance_reply,
    .product = 5,
};

constexpr detail::Type repay_futures_switch_reply = detail::object(repay_futures_switch_table);
constexpr detail::Limit repay_futures_switch_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 30},
};
constexpr detail::Operation repay_futures_switch_operation{
    .id = "portfolio_pro/account.repay_futures_switch",
    .method = "GET",
    .path = "/sapi/v1/portfolio/repay-futures-switch",
    .auth = detail::Auth::private_,
    .limits = repay_futures_switch_limits,
    .reply = &repay_futures_switch_reply,
    .product = 5,
};

constexpr detail::Type change_auto_repay_futures_status_reply = detail::object(change_auto_repay_futures_status_table);
constexpr detail::Limit change_auto_repay_futures_status_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 1500},
};
constexpr detail::Operation change_auto_repay_futures_status_operation{
    .id = "portfolio_pro/account.change_auto_repay_futures_status",
    .method = "POST",
    .path = "/sapi/v1/portfolio/repay-futures-switch",
    .auth = detail::Auth::private_,
    .limits = change_auto_repay_futures_status_limits,
    .request = &change_auto_repay_futures_status_request_table,
    .reply = &change_auto_repay_futures_status_reply,
    .product = 5,
};

constexpr detail::Type account_v2_reply = detail::object(account_v2_table);
constexpr detail::Limit account_v2_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 5},
};
constexpr detail::Operation account_v2_operation{
    .id = "portfolio_pro/account.account_v2",
    .method = "GET",
    .path = "/sapi/v2/portfolio/account",
    .auth = detail::Auth::private_,
    .limits = account_v2_limits,
    .reply = &account_v2_reply,
    .product = 5,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Account> Api::account() const {
    return {core_, account_operation, nullptr};
}

Call<AssetCollection> Api::asset_collection(AssetCollectionRequest request) const {
    return {core_, asset_collection_operation, &request};
}

Call<AutoCollection> Api::auto_collection() const {
    return {core_, auto_collection_operation, nullptr};
}

Call<Vector<Balance>> Api::balance(BalanceRequest request) const {
    return {core_, balance_operation, &request};
}

Call<BnbTransfer> Api::bnb_transfer(BnbTransferRequest request) const {
    return {core_, bnb_transfer_operation, &request};
}

Call<DeltaMode> Api::delta_mode() const {
    return {core_, delta_mode_operation, nullptr};
}

Call<SwitchDeltaMode> Api::switch_delta_mode(SwitchDeltaModeRequest request) const {
    return {core_, switch_delta_mode_operation, &request};
}

Call<EarnAssetBalance> Api::earn_asset_balance(EarnAssetBalanceRequest request) const {
    return {core_, earn_asset_balance_operation, &request};
}

Call<EarnAssetTransfer> Api::earn_asset_transfer(EarnAssetTransferRequest request) const {
    return {core_, earn_asset_transfer_operation, &request};
}

Call<Vector<InterestHistory>> Api::interest_history(InterestHistoryRequest request) const {
    return {core_, interest_history_operation, &request};
}

Call<PmLoan> Api::pm_loan() const {
    return {core_, pm_loan_operation, nullptr};
}

Call<PmLoanHistory> Api::pm_loan_history(PmLoanHistoryRequest request) const {
    return {core_, pm_loan_history_operation, &request};
}

Call<RepayPmLoan> Api::repay_pm_loan(RepayPmLoanRequest request) const {
    return {core_, repay_pm_loan_operation, &request};
}

Call<RepayFuturesNegativeBalance>
Api::repay_futures_negative_balance(RepayFuturesNegativeBalanceRequest request) const {
    return {core_, repay_futures_negative_balance_operation, &request};
}

Call<RepayFuturesSwitch> Api::repay_futures_switch() const {
    return {core_, repay_futures_switch_operation, nullptr};
}

Call<ChangeAutoRepayFuturesStatus>
Api::change_auto_repay_futures_status(ChangeAutoRepayFuturesStatusRequest request) const {
    return {core_, change_auto_repay_futures_status_operation, &request};
}

Call<AccountV2> Api::account_v2() const {
    return {core_, account_v2_operation, nullptr};
}

const detail::EnumTable& exbind_table(TransferType) { return transfer_type_table; }
const detail::EnumTable& exbind_table(Asset) { return asset_table; }
const detail::ObjectTable& exbind_table(const Account*) { return account_table; }
const detail::ObjectTable& exbind_table(const AssetCollectionRequest*) { return asset_collection_request_table; }
const detail::ObjectTable& exbind_table(const AssetCollection*) { return asset_collection_table; }
const detail::ObjectTable& exbind_table(const AutoCollection*) { return auto_collection_table; }
const detail::ObjectTable& exbind_table(const BalanceRequest*) { return balance_request_table; }
const detail::ObjectTable& exbind_table(const Balance*) { return balance_table; }
const detail::ObjectTable& exbind_table(const BnbTransferRequest*) { return bnb_transfer_request_table; }
const detail::ObjectTable& exbind_table(const BnbTransfer*) { return bnb_transfer_table; }
const detail::ObjectTable& exbind_table(const DeltaMode*) { return delta_mode_table; }
const detail::ObjectTable& exbind_table(const SwitchDeltaModeRequest*) { return switch_delta_mode_request_table; }
const detail::ObjectTable& exbind_table(const SwitchDeltaMode*) { return switch_delta_mode_table; }
const detail::ObjectTable& exbind_table(const EarnAssetBalanceRequest*) { return earn_asset_balance_request_table; }
const detail::ObjectTable& exbind_table(const EarnAssetBalance*) { return earn_asset_balance_table; }
const detail::ObjectTable& exbind_table(const EarnAssetTransferRequest*) { return earn_asset_transfer_request_table; }
const detail::ObjectTable& exbind_table(const EarnAssetTransfer*) { return earn_asset_transfer_table; }
const detail::ObjectTable& exbind_table(const InterestHistoryRequest*) { return interest_history_request_table; }
const detail::ObjectTable& exbind_table(const InterestHistory*) { return interest_history_table; }
const detail::ObjectTable& exbind_table(const PmLoan*) { return pm_loan_table; }
const detail::ObjectTable& exbind_table(const PmLoanHistoryRequest*) { return pm_loan_history_request_table; }
const detail::ObjectTable& exbind_table(const PmLoanHistoryRows*) { return pm_loan_history_rows_table; }
const detail::ObjectTable& exbind_table(const PmLoanHistory*) { return pm_loan_history_table; }
const detail::ObjectTable& exbind_table(const RepayPmLoanRequest*) { return repay_pm_loan_request_table; }
const detail::ObjectTable& exbind_table(const RepayPmLoan*) { return repay_pm_loan_table; }
const detail::ObjectTable& exbind_table(const RepayFuturesNegativeBalanceRequest*) {
    return repay_futures_negative_balance_request_table;
}
const detail::ObjectTable& exbind_table(const RepayFuturesNegativeBalance*) {
    return repay_futures_negative_balance_table;
}
const detail::ObjectTable& exbind_table(const RepayFuturesSwitch*) { return repay_futures_switch_table; }
const detail::ObjectTable& exbind_table(const ChangeAutoRepayFuturesStatusRequest*) {
    return change_auto_repay_futures_status_request_table;
}
const detail::ObjectTable& exbind_table(const ChangeAutoRepayFuturesStatus*) {
    return change_auto_repay_futures_status_table;
}
const detail::ObjectTable& exbind_table(const AccountV2RiskUnitMMList*) { return account_v2_risk_unit_mm_list_table; }
const detail::ObjectTable& exbind_table(const AccountV2*) { return account_v2_table; }

}  // namespace exbind::binance::portfolio_pro::account
