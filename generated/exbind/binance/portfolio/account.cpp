// Generated from specs/binance/portfolio/account.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/portfolio/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::portfolio::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field account_information_fields[] = {
    {"uniMMR", offsetof(AccountInformation, uniMMR), detail::decimal()},
    {"accountEquity", offsetof(AccountInformation, accountEquity), detail::decimal()},
    {"actualEquity", offsetof(AccountInformation, actualEquity), detail::decimal()},
    {"accountInitialMargin", offsetof(AccountInformation, accountInitialMargin), detail::decimal()},
    {"accountMaintMargin", offsetof(AccountInformation, accountMaintMargin), detail::decimal()},
    {"accountStatus", offsetof(AccountInformation, accountStatus), detail::string()},
    {"virtualMaxWithdrawAmount", offsetof(AccountInformation, virtualMaxWithdrawAmount), detail::decimal()},
    {"totalAvailableBalance", offsetof(AccountInformation, totalAvailableBalance), detail::decimal()},
    {"totalMarginOpenLoss", offsetof(AccountInformation, totalMarginOpenLoss), detail::decimal()},
    {"updateTime", offsetof(AccountInformation, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable account_information_table =
    detail::table_of<AccountInformation>("AccountInformation", account_information_fields);

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

constexpr detail::Field balance_one_fields[] = {
    {"asset", offsetof(BalanceOne, asset), detail::string()},
    {"totalWalletBalance", offsetof(BalanceOne, totalWalletBalance), detail::decimal()},
    {"crossMarginBorrowed", offsetof(BalanceOne, crossMarginBorrowed), detail::decimal()},
    {"crossMarginFree", offsetof(BalanceOne, crossMarginFree), detail::decimal()},
    {"crossMarginInterest", offsetof(BalanceOne, crossMarginInterest), detail::decimal()},
    {"crossMarginLocked", offsetof(BalanceOne, crossMarginLocked), detail::decimal()},
    {"umWalletBalance", offsetof(BalanceOne, umWalletBalance), detail::decimal()},
    {"umUnrealizedPNL", offsetof(BalanceOne, umUnrealizedPNL), detail::decimal()},
    {"cmWalletBalance", offsetof(BalanceOne, cmWalletBalance), detail::decimal()},
    {"cmUnrealizedPNL", offsetof(BalanceOne, cmUnrealizedPNL), detail::decimal()},
    {"updateTime", offsetof(BalanceOne, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"negativeBalance", offsetof(BalanceOne, negativeBalance), detail::decimal()},
};
constexpr detail::ObjectTable balance_one_table = detail::table_of<BalanceOne>("BalanceOne", balance_one_fields);

constexpr detail::Field balance_all_fields[] = {
    {"asset", offsetof(BalanceAll, asset), detail::string()},
    {"totalWalletBalance", offsetof(BalanceAll, totalWalletBalance), detail::decimal()},
    {"crossMarginAsset", offsetof(BalanceAll, crossMarginAsset), detail::decimal()},
    {"crossMarginBorrowed", offsetof(BalanceAll, crossMarginBorrowed), detail::decimal()},
    {"crossMarginFree", offsetof(BalanceAll, crossMarginFree), detail::decimal()},
    {"crossMarginInterest", offsetof(BalanceAll, crossMarginInterest), detail::decimal()},
    {"crossMarginLocked", offsetof(BalanceAll, crossMarginLocked), detail::decimal()},
    {"umWalletBalance", offsetof(BalanceAll, umWalletBalance), detail::decimal()},
    {"umUnrealizedPNL", offsetof(BalanceAll, umUnrealizedPNL), detail::decimal()},
    {"cmWalletBalance", offsetof(BalanceAll, cmWalletBalance), detail::decimal()},
    {"cmUnrealizedPNL", offsetof(BalanceAll, cmUnrealizedPNL), detail::decimal()},
    {"updateTime", offsetof(BalanceAll, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"negativeBalance", offsetof(BalanceAll, negativeBalance), detail::decimal()},
};
constexpr detail::ObjectTable balance_all_table = detail::table_of<BalanceAll>("BalanceAll", balance_all_fields);

constexpr detail::ListTable list_of_balance_all = detail::list_of<BalanceAll>(detail::object(balance_all_table));

constexpr detail::Field balance_fields[] = {
    {"one", 1, detail::object(balance_one_table)},
    {"all", 2, detail::list(list_of_balance_all)},
};
constexpr detail::VariantTable balance_variant = detail::variant_of<Balance>("");
constexpr detail::ObjectTable balance_table = detail::table_of<Balance>("Balance", balance_fields, balance_variant);

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

constexpr detail::Field cm_account_assets_fields[] = {
    {"asset", offsetof(CmAccountAssets, asset), detail::string()},
    {"crossWalletBalance", offsetof(CmAccountAssets, crossWalletBalance), detail::decimal()},
    {"crossUnPnl", offsetof(CmAccountAssets, crossUnPnl), detail::decimal()},
    {"maintMargin", offsetof(CmAccountAssets, maintMargin), detail::decimal()},
    {"initialMargin", offsetof(CmAccountAssets, initialMargin), detail::decimal()},
    {"positionInitialMargin", offsetof(CmAccountAssets, positionInitialMargin), detail::decimal()},
    {"openOrderInitialMargin", offsetof(CmAccountAssets, openOrderInitialMargin), detail::decimal()},
    {"updateTime", offsetof(CmAccountAssets, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable cm_account_assets_table =
    detail::table_of<CmAccountAssets>("CmAccountAssets", cm_account_assets_fields);

constexpr detail::Field cm_account_positions_fields[] = {
    {"symbol", offsetof(CmAccountPositions, symbol), detail::string()},
    {"positionAmt", offsetof(CmAccountPositions, positionAmt), detail::decimal()},
    {"initialMargin", offsetof(CmAccountPositions, initialMargin), detail::decimal()},
    {"maintMargin", offsetof(CmAccountPositions, maintMargin), detail::decimal()},
    {"unrealizedProfit", offsetof(CmAccountPositions, unrealizedProfit), detail::decimal()},
    {"positionInitialMargin", offsetof(CmAccountPositions, positionInitialMargin), detail::decimal()},
    {"openOrderInitialMargin", offsetof(CmAccountPositions, openOrderInitialMargin), detail::decimal()},
    {"leverage", offsetof(CmAccountPositions, leverage), detail::decimal()},
    {"positionSide", offsetof(CmAccountPositions, positionSide), detail::string()},
    {"entryPrice", offsetof(CmAccountPositions, entryPrice), detail::decimal()},
    {"maxQty", offsetof(CmAccountPositions, maxQty), detail::decimal()},
    {"updateTime", offsetof(CmAccountPositions, updateTime), detail::integer()},
};
constexpr detail::ObjectTable cm_account_positions_table =
    detail::table_of<CmAccountPositions>("CmAccountPositions", cm_account_positions_fields);

constexpr detail::ListTable list_of_cm_account_assets =
    detail::list_of<CmAccountAssets>(detail::object(cm_account_assets_table));
constexpr detail::ListTable list_of_cm_account_positions =
    detail::list_of<CmAccountPositions>(detail::object(cm_account_positions_table));

constexpr detail::Field cm_account_fields[] = {
    {"assets", offsetof(CmAccount, assets), detail::list(list_of_cm_account_assets)},
    {"positions", offsetof(CmAccount, positions), detail::list(list_of_cm_account_positions)},
};
constexpr detail::ObjectTable cm_account_table = detail::table_of<CmAccount>("CmAccount", cm_account_fields);

constexpr detail::Field cm_commission_rate_request_fields[] = {
    {"symbol", offsetof(CmCommissionRateRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable cm_commission_rate_request_table =
    detail::table_of<CmCommissionRateRequest>("CmCommissionRateRequest", cm_commission_rate_request_fields);

constexpr detail::Field cm_commission_rate_fields[] = {
    {"symbol", offsetof(CmCommissionRate, symbol), detail::string()},
    {"makerCommissionRate", offsetof(CmCommissionRate, makerCommissionRate), detail::decimal()},
    {"takerCommissionRate", offsetof(CmCommissionRate, takerCommissionRate), detail::decimal()},
};
constexpr detail::ObjectTable cm_commission_rate_table =
    detail::table_of<CmCommissionRate>("CmCommissionRate", cm_commission_rate_fields);

constexpr detail::Field cm_income_request_fields[] = {
    {"symbol", offsetof(CmIncomeRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"incomeType", offsetof(CmIncomeRequest, incomeType), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(CmIncomeRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(CmIncomeRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"page", offsetof(CmIncomeRequest, page), detail::integer(), detail::In::query},
    {"limit", offsetof(CmIncomeRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable cm_income_request_table =
    detail::table_of<CmIncomeRequest>("CmIncomeRequest", cm_income_request_fields);

constexpr detail::Field cm_income_fields[] = {
    {"symbol", offsetof(CmIncome, symbol), detail::string()},
    {"incomeType", offsetof(CmIncome, incomeType), detail::string()},
    {"income", offsetof(CmIncome, income), detail::decimal()},
    {"asset", offsetof(CmIncome, asset), detail::string()},
    {"info", offsetof(CmIncome, info), detail::string()},
    {"time", offsetof(CmIncome, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tranId", offsetof(CmIncome, tranId), detail::string()},
    {"tradeId", offsetof(CmIncome, tradeId), detail::string()},
};
constexpr detail::ObjectTable cm_income_table = detail::table_of<CmIncome>("CmIncome", cm_income_fields);

constexpr detail::Field change_cm_initial_leverage_request_fields[] = {
    {"symbol", offsetof(ChangeCmInitialLeverageRequest, symbol), detail::string(detail::Holder::required),
     detail::In::form},
    {"leverage", offsetof(ChangeCmInitialLeverageRequest, leverage), detail::integer(detail::Holder::required),
     detail::In::form},
};
constexpr detail::ObjectTable change_cm_initial_leverage_request_table =
    detail::table_of<ChangeCmInitialLeverageRequest>(
        "ChangeCmInitialLeverageRequest", change_cm_initial_leverage_request_fields);

constexpr detail::Field change_cm_initial_leverage_fields[] = {
    {"leverage", offsetof(ChangeCmInitialLeverage, leverage), detail::integer()},
    {"maxQty", offsetof(ChangeCmInitialLeverage, maxQty), detail::decimal()},
    {"symbol", offsetof(ChangeCmInitialLeverage, symbol), detail::string()},
};
constexpr detail::ObjectTable change_cm_initial_leverage_table =
    detail::table_of<ChangeCmInitialLeverage>("ChangeCmInitialLeverage", change_cm_initial_leverage_fields);

constexpr detail::Field cm_leverage_bracket_request_fields[] = {
    {"symbol", offsetof(CmLeverageBracketRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable cm_leverage_bracket_request_table =
    detail::table_of<CmLeverageBracketRequest>("CmLeverageBracketRequest", cm_leverage_bracket_request_fields);

constexpr detail::Field cm_leverage_bracket_brackets_fields[] = {
    {"bracket", offsetof(CmLeverageBracketBrackets, bracket), detail::integer()},
    {"initialLeverage", offsetof(CmLeverageBracketBrackets, initialLeverage), detail::integer()},
    {"qtyCap", offsetof(CmLeverageBracketBrackets, qtyCap), detail::integer()},
    {"qtyFloor", offsetof(CmLeverageBracketBrackets, qtyFloor), detail::integer()},
    {"maintMarginRatio", offsetof(CmLeverageBracketBrackets, maintMarginRatio),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"cum", offsetof(CmLeverageBracketBrackets, cum), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable cm_leverage_bracket_brackets_table =
    detail::table_of<CmLeverageBracketBrackets>("CmLeverageBracketBrackets", cm_leverage_bracket_brackets_fields);

constexpr detail::ListTable list_of_cm_leverage_bracket_brackets =
    detail::list_of<CmLeverageBracketBrackets>(detail::object(cm_leverage_bracket_brackets_table));

constexpr detail::Field cm_leverage_bracket_fields[] = {
    {"symbol", offsetof(CmLeverageBracket, symbol), detail::string()},
    {"brackets", offsetof(CmLeverageBracket, brackets), detail::list(list_of_cm_leverage_bracket_brackets)},
};
constexpr detail::ObjectTable cm_leverage_bracket_table =
    detail::table_of<CmLeverageBracket>("CmLeverageBracket", cm_leverage_bracket_fields);

constexpr detail::Field cm_position_risk_request_fields[] = {
    {"marginAsset", offsetof(CmPositionRiskRequest, marginAsset), detail::string(detail::Holder::optional),
     detail::In::query},
    {"pair", offsetof(CmPositionRiskRequest, pair), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable cm_position_risk_request_table =
    detail::table_of<CmPositionRiskRequest>("CmPositionRiskRequest", cm_position_risk_request_fields);

constexpr detail::Field cm_position_risk_fields[] = {
    {"symbol", offsetof(CmPositionRisk, symbol), detail::string()},
    {"positionAmt", offsetof(CmPositionRisk, positionAmt), detail::decimal()},
    {"entryPrice", offsetof(CmPositionRisk, entryPrice), detail::decimal()},
    {"markPrice", offsetof(CmPositionRisk, markPrice), detail::decimal()},
    {"unRealizedProfit", offsetof(CmPositionRisk, unRealizedProfit), detail::decimal()},
    {"liquidationPrice", offsetof(CmPositionRisk, liquidationPrice), detail::decimal()},
    {"leverage", offsetof(CmPositionRisk, leverage), detail::decimal()},
    {"positionSide", offsetof(CmPositionRisk, positionSide), detail::string()},
    {"updateTime", offsetof(CmPositionRisk, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"maxQty", offsetof(CmPositionRisk, maxQty), detail::decimal()},
    {"notionalValue", offsetof(CmPositionRisk, notionalValue), detail::decimal()},
};
constexpr detail::ObjectTable cm_position_risk_table =
    detail::table_of<CmPositionRisk>("CmPositionRisk", cm_position_risk_fields);

constexpr detail::Field cm_position_mode_fields[] = {
    {"dualSidePosition", offsetof(CmPositionMode, dualSidePosition), detail::boolean()},
};
constexpr detail::ObjectTable cm_position_mode_table =
    detail::table_of<CmPositionMode>("CmPositionMode", cm_position_mode_fields);

constexpr detail::Field change_cm_position_mode_request_fields[] = {
    {"dualSidePosition", offsetof(ChangeCmPositionModeRequest, dualSidePosition),
     detail::boolean(detail::Holder::required, detail::Wire::text), detail::In::form},
};
constexpr detail::ObjectTable change_cm_position_mode_request_table =
    detail::table_of<ChangeCmPositionModeRequest>(
        "ChangeCmPositionModeRequest", change_cm_position_mode_request_fields);

constexpr detail::Field change_cm_position_mode_fields[] = {
    {"code", offsetof(ChangeCmPositionMode, code), detail::integer()},
    {"msg", offsetof(ChangeCmPositionMode, msg), detail::string()},
};
constexpr detail::ObjectTable change_cm_position_mode_table =
    detail::table_of<ChangeCmPositionMode>("ChangeCmPositionMode", change_cm_position_mode_fields);

constexpr detail::Field margin_interest_history_request_fields[] = {
    {"asset", offsetof(MarginInterestHistoryRequest, asset), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(MarginInterestHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(MarginInterestHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"current", offsetof(MarginInterestHistoryRequest, current), detail::integer(), detail::In::query},
    {"size", offsetof(MarginInterestHistoryRequest, size), detail::integer(), detail::In::query},
    {"archived", offsetof(MarginInterestHistoryRequest, archived),
     detail::boolean(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds margin_interest_history_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable margin_interest_history_request_table =
    detail::table_of<MarginInterestHistoryRequest>(
        "MarginInterestHistoryRequest", margin_interest_history_request_fields, false,
        margin_interest_history_request_bounds);

constexpr detail::Field margin_interest_history_rows_fields[] = {
    {"txId", offsetof(MarginInterestHistoryRows, txId), detail::integer()},
    {"interestAccuredTime", offsetof(MarginInterestHistoryRows, interestAccuredTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"asset", offsetof(MarginInterestHistoryRows, asset), detail::string()},
    {"rawAsset", offsetof(MarginInterestHistoryRows, rawAsset), detail::string()},
    {"principal", offsetof(MarginInterestHistoryRows, principal), detail::decimal()},
    {"interest", offsetof(MarginInterestHistoryRows, interest), detail::decimal()},
    {"interestRate", offsetof(MarginInterestHistoryRows, interestRate), detail::decimal()},
    {"type", offsetof(MarginInterestHistoryRows, type), detail::string()},
};
constexpr detail::ObjectTable margin_interest_history_rows_table =
    detail::table_of<MarginInterestHistoryRows>("MarginInterestHistoryRows", margin_interest_history_rows_fields);

constexpr detail::ListTable list_of_margin_interest_history_rows =
    detail::list_of<MarginInterestHistoryRows>(detail::object(margin_interest_history_rows_table));

constexpr detail::Field margin_interest_history_fields[] = {
    {"rows", offsetof(MarginInterestHistory, rows), detail::list(list_of_margin_interest_history_rows)},
    {"total", offsetof(MarginInterestHistory, total), detail::integer()},
};
constexpr detail::ObjectTable margin_interest_history_table =
    detail::table_of<MarginInterestHistory>("MarginInterestHistory", margin_interest_history_fields);

constexpr detail::Field repay_loan_request_fields[] = {
    {"asset", offsetof(RepayLoanRequest, asset), detail::string(detail::Holder::required), detail::In::query},
    {"txId", offsetof(RepayLoanRequest, txId), detail::integer(), detail::In::query},
    {"startTime", offsetof(RepayLoanRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(RepayLoanRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"current", offsetof(RepayLoanRequest, current), detail::integer(), detail::In::query},
    {"size", offsetof(RepayLoanRequest, size), detail::integer(), detail::In::query},
    {"archived", offsetof(RepayLoanRequest, archived), detail::boolean(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds repay_loan_request_bounds[] = {{.field = 5, .maximum = "100"}};
constexpr detail::ObjectTable repay_loan_request_table =
    detail::table_of<RepayLoanRequest>("RepayLoanRequest", repay_loan_request_fields, false, repay_loan_request_bounds);

constexpr detail::Field margin_loan_rows_fields[] = {
    {"txId", offsetof(MarginLoanRows, txId), detail::integer()},
    {"asset", offsetof(MarginLoanRows, asset), detail::string()},
    {"principal", offsetof(MarginLoanRows, principal), detail::decimal()},
    {"timestamp", offsetof(MarginLoanRows, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(MarginLoanRows, status), detail::string()},
};
constexpr detail::ObjectTable margin_loan_rows_table =
    detail::table_of<MarginLoanRows>("MarginLoanRows", margin_loan_rows_fields);

constexpr detail::ListTable list_of_margin_loan_rows =
    detail::list_of<MarginLoanRows>(detail::object(margin_loan_rows_table));

constexpr detail::Field margin_loan_fields[] = {
    {"rows", offsetof(MarginLoan, rows), detail::list(list_of_margin_loan_rows)},
    {"total", offsetof(MarginLoan, total), detail::integer()},
};
constexpr detail::ObjectTable margin_loan_table = detail::table_of<MarginLoan>("MarginLoan", margin_loan_fields);

constexpr detail::Field max_borrowable_request_fields[] = {
    {"asset", offsetof(MaxBorrowableRequest, asset), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable max_borrowable_request_table =
    detail::table_of<MaxBorrowableRequest>("MaxBorrowableRequest", max_borrowable_request_fields);

constexpr detail::Field max_borrowable_fields[] = {
    {"amount", offsetof(MaxBorrowable, amount), detail::decimal()},
    {"borrowLimit", offsetof(MaxBorrowable, borrowLimit), detail::string()},
};
constexpr detail::ObjectTable max_borrowable_table =
    detail::table_of<MaxBorrowable>("MaxBorrowable", max_borrowable_fields);

constexpr detail::Field max_withdraw_request_fields[] = {
    {"asset", offsetof(MaxWithdrawRequest, asset), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable max_withdraw_request_table =
    detail::table_of<MaxWithdrawRequest>("MaxWithdrawRequest", max_withdraw_request_fields);

constexpr detail::Field max_withdraw_fields[] = {
    {"amount", offsetof(MaxWithdraw, amount), detail::decimal()},
};
constexpr detail::ObjectTable max_withdraw_table = detail::table_of<MaxWithdraw>("MaxWithdraw", max_withdraw_fields);

constexpr detail::Field repay_loan_rows_fields[] = {
    {"amount", offsetof(RepayLoanRows, amount), detail::decimal()},
    {"asset", offsetof(RepayLoanRows, asset), detail::string()},
    {"interest", offsetof(RepayLoanRows, interest), detail::decimal()},
    {"principal", offsetof(RepayLoanRows, principal), detail::decimal()},
    {"status", offsetof(RepayLoanRows, status), detail::string()},
    {"timestamp", offsetof(RepayLoanRows, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"txId", offsetof(RepayLoanRows, txId), detail::integer()},
};
constexpr detail::ObjectTable repay_loan_rows_table =
    detail::table_of<RepayLoanRows>("RepayLoanRows", repay_loan_rows_fields);

constexpr detail::ListTable list_of_repay_loan_rows =
    detail::list_of<RepayLoanRows>(detail::object(repay_loan_rows_table));

constexpr detail::Field repay_loan_fields[] = {
    {"rows", offsetof(RepayLoan, rows), detail::list(list_of_repay_loan_rows)},
    {"total", offsetof(RepayLoan, total), detail::integer()},
};
constexpr detail::ObjectTable repay_loan_table = detail::table_of<RepayLoan>("RepayLoan", repay_loan_fields);

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
    {"interestAccuredTime", offsetof(InterestHistory, interestAccuredTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"interestRate", offsetof(InterestHistory, interestRate), detail::decimal()},
    {"principal", offsetof(InterestHistory, principal), detail::decimal()},
};
constexpr detail::ObjectTable interest_history_table =
    detail::table_of<InterestHistory>("InterestHistory", interest_history_fields);

constexpr detail::Field negative_balance_exchange_record_request_fields[] = {
    {"startTime", offsetof(NegativeBalanceExchangeRecordRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(NegativeBalanceExchangeRecordRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable negative_balance_exchange_record_request_table =
    detail::table_of<NegativeBalanceExchangeRecordRequest>(
        "NegativeBalanceExchangeRecordRequest", negative_balance_exchange_record_request_fields);

constexpr detail::Field negative_balance_exchange_record_rows_details_fields[] = {
    {"asset", offsetof(NegativeBalanceExchangeRecordRowsDetails, asset), detail::string()},
    {"negativeBalance", offsetof(NegativeBalanceExchangeRecordRowsDetails, negativeBalance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"negativeMaxThreshold", offsetof(NegativeBalanceExchangeRecordRowsDetails, negativeMaxThreshold),
     detail::integer()},
};
constexpr detail::ObjectTable negative_balance_exchange_record_rows_details_table =
    detail::table_of<NegativeBalanceExchangeRecordRowsDetails>(
        "NegativeBalanceExchangeRecordRowsDetails", negative_balance_exchange_record_rows_details_fields);

constexpr detail::ListTable list_of_negative_balance_exchange_record_rows_details =
    detail::list_of<NegativeBalanceExchangeRecordRowsDetails>(
        detail::object(negative_balance_exchange_record_rows_details_table));

constexpr detail::Field negative_balance_exchange_record_rows_fields[] = {
    {"startTime", offsetof(NegativeBalanceExchangeRecordRows, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"endTime", offsetof(NegativeBalanceExchangeRecordRows, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"details", offsetof(NegativeBalanceExchangeRecordRows, details),
     detail::list(list_of_negative_balance_exchange_record_rows_details)},
};
constexpr detail::ObjectTable negative_balance_exchange_record_rows_table =
    detail::table_of<NegativeBalanceExchangeRecordRows>(
        "NegativeBalanceExchangeRecordRows", negative_balance_exchange_record_rows_fields);

constexpr detail::ListTable list_of_negative_balance_exchange_record_rows =
    detail::list_of<NegativeBalanceExchangeRecordRows>(detail::object(negative_balance_exchange_record_rows_table));

constexpr detail::Field negative_balance_exchange_record_fields[] = {
    {"total", offsetof(NegativeBalanceExchangeRecord, total), detail::integer()},
    {"rows", offsetof(NegativeBalanceExchangeRecord, rows),
     detail::list(list_of_negative_balance_exchange_record_rows)},
};
constexpr detail::ObjectTable negative_balance_exchange_record_table =
    detail::table_of<NegativeBalanceExchangeRecord>(
        "NegativeBalanceExchangeRecord", negative_balance_exchange_record_fields);

constexpr detail::Field user_rate_limit_fields[] = {
    {"rateLimitType", offsetof(UserRateLimit, rateLimitType), detail::string()},
    {"interval", offsetof(UserRateLimit, interval), detail::string()},
    {"intervalNum", offsetof(UserRateLimit, intervalNum), detail::integer()},
    {"limit", offsetof(UserRateLimit, limit), detail::integer()},
};
constexpr detail::ObjectTable user_rate_limit_table =
    detail::table_of<UserRateLimit>("UserRateLimit", user_rate_limit_fields);

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

constexpr detail::Field um_account_positions_fields[] = {
    {"symbol", offsetof(UmAccountPositions, symbol), detail::string()},
    {"initialMargin", offsetof(UmAccountPositions, initialMargin), detail::decimal()},
    {"maintMargin", offsetof(UmAccountPositions, maintMargin), detail::decimal()},
    {"unrealizedProfit", offsetof(UmAccountPositions, unrealizedProfit), detail::decimal()},
    {"positionInitialMargin", offsetof(UmAccountPositions, positionInitialMargin), detail::decimal()},
    {"openOrderInitialMargin", offsetof(UmAccountPositions, openOrderInitialMargin), detail::decimal()},
    {"leverage", offsetof(UmAccountPositions, leverage), detail::decimal()},
    {"entryPrice", offsetof(UmAccountPositions, entryPrice), detail::decimal()},
    {"maxNotional", offsetof(UmAccountPositions, maxNotional), detail::decimal()},
    {"bidNotional", offsetof(UmAccountPositions, bidNotional), detail::decimal()},
    {"askNotional", offsetof(UmAccountPositions, askNotional), detail::decimal()},
    {"positionSide", offsetof(UmAccountPositions, positionSide), detail::string()},
    {"positionAmt", offsetof(UmAccountPositions, positionAmt), detail::decimal()},
    {"updateTime", offsetof(UmAccountPositions, updateTime), detail::integer()},
};
constexpr detail::ObjectTable um_account_positions_table =
    detail::table_of<UmAccountPositions>("UmAccountPositions", um_account_positions_fields);

constexpr detail::ListTable list_of_um_account_positions =
    detail::list_of<UmAccountPositions>(detail::object(um_account_positions_table));

constexpr detail::Field um_account_fields[] = {
    {"assets", offsetof(UmAccount, assets), detail::list(list_of_cm_account_assets)},
    {"positions", offsetof(UmAccount, positions), detail::list(list_of_um_account_positions)},
};
constexpr detail::ObjectTable um_account_table = detail::table_of<UmAccount>("UmAccount", um_account_fields);

constexpr detail::Field um_account_config_fields[] = {
    {"feeTier", offsetof(UmAccountConfig, feeTier), detail::integer()},
    {"canTrade", offsetof(UmAccountConfig, canTrade), detail::boolean()},
    {"canDeposit", offsetof(UmAccountConfig, canDeposit), detail::boolean()},
    {"canWithdraw", offsetof(UmAccountConfig, canWithdraw), detail::boolean()},
    {"dualSidePosition", offsetof(UmAccountConfig, dualSidePosition), detail::boolean()},
    {"updateTime", offsetof(UmAccountConfig, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"multiAssetsMargin", offsetof(UmAccountConfig, multiAssetsMargin), detail::boolean()},
    {"tradeGroupId", offsetof(UmAccountConfig, tradeGroupId), detail::integer()},
};
constexpr detail::ObjectTable um_account_config_table =
    detail::table_of<UmAccountConfig>("UmAccountConfig", um_account_config_fields);

constexpr detail::Field um_api_trading_status_request_fields[] = {
    {"symbol", offsetof(UmApiTradingStatusRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable um_api_trading_status_request_table =
    detail::table_of<UmApiTradingStatusRequest>("UmApiTradingStatusRequest", um_api_trading_status_request_fields);

constexpr detail::Field um_api_trading_status_indicators_btcusdt_fields[] = {
    {"isLocked", offsetof(UmApiTradingStatusIndicatorsBTCUSDT, isLocked), detail::boolean()},
    {"plannedRecoverTime", offsetof(UmApiTradingStatusIndicatorsBTCUSDT, plannedRecoverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"indicator", offsetof(UmApiTradingStatusIndicatorsBTCUSDT, indicator), detail::string()},
    {"value", offsetof(UmApiTradingStatusIndicatorsBTCUSDT, value),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"triggerValue", offsetof(UmApiTradingStatusIndicatorsBTCUSDT, triggerValue),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable um_api_trading_status_indicators_btcusdt_table =
    detail::table_of<UmApiTradingStatusIndicatorsBTCUSDT>(
        "UmApiTradingStatusIndicatorsBTCUSDT", um_api_trading_status_indicators_btcusdt_fields);

constexpr detail::Field um_api_trading_status_indicators_account_fields[] = {
    {"indicator", offsetof(UmApiTradingStatusIndicatorsACCOUNT, indicator), detail::string()},
    {"value", offsetof(UmApiTradingStatusIndicatorsACCOUNT, value), detail::integer()},
    {"triggerValue", offsetof(UmApiTradingStatusIndicatorsACCOUNT, triggerValue), detail::integer()},
    {"plannedRecoverTime", offsetof(UmApiTradingStatusIndicatorsACCOUNT, plannedRecoverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"isLocked", offsetof(UmApiTradingStatusIndicatorsACCOUNT, isLocked), detail::boolean()},
};
constexpr detail::ObjectTable um_api_trading_status_indicators_account_table =
    detail::table_of<UmApiTradingStatusIndicatorsACCOUNT>(
        "UmApiTradingStatusIndicatorsACCOUNT", um_api_trading_status_indicators_account_fields);

constexpr detail::ListTable list_of_um_api_trading_status_indicators_btcusdt =
    detail::list_of<UmApiTradingStatusIndicatorsBTCUSDT>(
        detail::object(um_api_trading_status_indicators_btcusdt_table));
constexpr detail::ListTable list_of_um_api_trading_status_indicators_account =
    detail::list_of<UmApiTradingStatusIndicatorsACCOUNT>(
        detail::object(um_api_trading_status_indicators_account_table));

constexpr detail::Field um_api_trading_status_indicators_fields[] = {
    {"BTCUSDT", offsetof(UmApiTradingStatusIndicators, BTCUSDT),
     detail::list(list_of_um_api_trading_status_indicators_btcusdt)},
    {"ACCOUNT", offsetof(UmApiTradingStatusIndicators, ACCOUNT),
     detail::list(list_of_um_api_trading_status_indicators_account)},
};
constexpr detail::ObjectTable um_api_trading_status_indicators_table =
    detail::table_of<UmApiTradingStatusIndicators>(
        "UmApiTradingStatusIndicators", um_api_trading_status_indicators_fields);

constexpr detail::Field um_api_trading_status_fields[] = {
    {"indicators", offsetof(UmApiTradingStatus, indicators), detail::object(um_api_trading_status_indicators_table)},
    {"updateTime", offsetof(UmApiTradingStatus, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable um_api_trading_status_table =
    detail::table_of<UmApiTradingStatus>("UmApiTradingStatus", um_api_trading_status_fields);

constexpr detail::Field um_commission_rate_request_fields[] = {
    {"symbol", offsetof(UmCommissionRateRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable um_commission_rate_request_table =
    detail::table_of<UmCommissionRateRequest>("UmCommissionRateRequest", um_commission_rate_request_fields);

constexpr detail::Field um_transaction_history_download_id_request_fields[] = {
    {"startTime", offsetof(UmTransactionHistoryDownloadIdRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(UmTransactionHistoryDownloadIdRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable um_transaction_history_download_id_request_table =
    detail::table_of<UmTransactionHistoryDownloadIdRequest>(
        "UmTransactionHistoryDownloadIdRequest", um_transaction_history_download_id_request_fields);

constexpr detail::Field um_transaction_history_download_id_fields[] = {
    {"avgCostTimestampOfLast30d", offsetof(UmTransactionHistoryDownloadId, avgCostTimestampOfLast30d),
     detail::integer()},
    {"downloadId", offsetof(UmTransactionHistoryDownloadId, downloadId), detail::string()},
};
constexpr detail::ObjectTable um_transaction_history_download_id_table =
    detail::table_of<UmTransactionHistoryDownloadId>(
        "UmTransactionHistoryDownloadId", um_transaction_history_download_id_fields);

constexpr detail::Field um_transaction_history_download_link_request_fields[] = {
    {"downloadId", offsetof(UmTransactionHistoryDownloadLinkRequest, downloadId),
     detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable um_transaction_history_download_link_request_table =
    detail::table_of<UmTransactionHistoryDownloadLinkRequest>(
        "UmTransactionHistoryDownloadLinkRequest", um_transaction_history_download_link_request_fields);

constexpr detail::Field um_order_history_download_link_fields[] = {
    {"downloadId", offsetof(UmOrderHistoryDownloadLink, downloadId), detail::string()},
    {"status", offsetof(UmOrderHistoryDownloadLink, status), detail::string()},
    {"url", offsetof(UmOrderHistoryDownloadLink, url), detail::string()},
    {"s3Link", offsetof(UmOrderHistoryDownloadLink, s3Link), detail::string()},
    {"notified", offsetof(UmOrderHistoryDownloadLink, notified), detail::boolean()},
    {"expirationTimestamp", offsetof(UmOrderHistoryDownloadLink, expirationTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"isExpired", offsetof(UmOrderHistoryDownloadLink, isExpired), detail::string()},
};
constexpr detail::ObjectTable um_order_history_download_link_table =
    detail::table_of<UmOrderHistoryDownloadLink>("UmOrderHistoryDownloadLink", um_order_history_download_link_fields);

constexpr detail::Field change_um_initial_leverage_request_fields[] = {
    {"symbol", offsetof(ChangeUmInitialLeverageRequest, symbol), detail::string(detail::Holder::required),
     detail::In::form},
    {"leverage", offsetof(ChangeUmInitialLeverageRequest, leverage), detail::integer(detail::Holder::required),
     detail::In::form},
};
constexpr detail::ObjectTable change_um_initial_leverage_request_table =
    detail::table_of<ChangeUmInitialLeverageRequest>(
        "ChangeUmInitialLeverageRequest", change_um_initial_leverage_request_fields);

constexpr detail::Field change_um_initial_leverage_fields[] = {
    {"leverage", offsetof(ChangeUmInitialLeverage, leverage), detail::integer()},
    {"maxNotionalValue", offsetof(ChangeUmInitialLeverage, maxNotionalValue), detail::decimal()},
    {"symbol", offsetof(ChangeUmInitialLeverage, symbol), detail::string()},
};
constexpr detail::ObjectTable change_um_initial_leverage_table =
    detail::table_of<ChangeUmInitialLeverage>("ChangeUmInitialLeverage", change_um_initial_leverage_fields);

constexpr detail::Field um_leverage_bracket_request_fields[] = {
    {"symbol", offsetof(UmLeverageBracketRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable um_leverage_bracket_request_table =
    detail::table_of<UmLeverageBracketRequest>("UmLeverageBracketRequest", um_leverage_bracket_request_fields);

constexpr detail::Field um_leverage_bracket_brackets_fields[] = {
    {"bracket", offsetof(UmLeverageBracketBrackets, bracket), detail::integer()},
    {"initialLeverage", offsetof(UmLeverageBracketBrackets, initialLeverage), detail::integer()},
    {"notionalCap", offsetof(UmLeverageBracketBrackets, notionalCap), detail::integer()},
    {"notionalFloor", offsetof(UmLeverageBracketBrackets, notionalFloor), detail::integer()},
    {"maintMarginRatio", offsetof(UmLeverageBracketBrackets, maintMarginRatio),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"cum", offsetof(UmLeverageBracketBrackets, cum), detail::integer()},
};
constexpr detail::ObjectTable um_leverage_bracket_brackets_table =
    detail::table_of<UmLeverageBracketBrackets>("UmLeverageBracketBrackets", um_leverage_bracket_brackets_fields);

constexpr detail::ListTable list_of_um_leverage_bracket_brackets =
    detail::list_of<UmLeverageBracketBrackets>(detail::object(um_leverage_bracket_brackets_table));

constexpr detail::Field um_leverage_bracket_fields[] = {
    {"symbol", offsetof(UmLeverageBracket, symbol), detail::string()},
    {"notionalCoef", offsetof(UmLeverageBracket, notionalCoef), detail::decimal()},
    {"brackets", offsetof(UmLeverageBracket, brackets), detail::list(list_of_um_leverage_bracket_brackets)},
};
constexpr detail::ObjectTable um_leverage_bracket_table =
    detail::table_of<UmLeverageBracket>("UmLeverageBracket", um_leverage_bracket_fields);

constexpr detail::Field um_order_history_download_id_request_fields[] = {
    {"startTime", offsetof(UmOrderHistoryDownloadIdRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(UmOrderHistoryDownloadIdRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable um_order_history_download_id_request_table =
    detail::table_of<UmOrderHistoryDownloadIdRequest>(
        "UmOrderHistoryDownloadIdRequest", um_order_history_download_id_request_fields);

constexpr detail::Field um_order_history_download_id_fields[] = {
    {"avgCostTimestampOfLast30d", offsetof(UmOrderHistoryDownloadId, avgCostTimestampOfLast30d), detail::integer()},
    {"downloadId", offsetof(UmOrderHistoryDownloadId, downloadId), detail::string()},
};
constexpr detail::ObjectTable um_order_history_download_id_table =
    detail::table_of<UmOrderHistoryDownloadId>("UmOrderHistoryDownloadId", um_order_history_download_id_fields);

constexpr detail::Field um_order_history_download_link_request_fields[] = {
    {"downloadId", offsetof(UmOrderHistoryDownloadLinkRequest, downloadId), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable um_order_history_download_link_request_table =
    detail::table_of<UmOrderHistoryDownloadLinkRequest>(
        "UmOrderHistoryDownloadLinkRequest", um_order_history_download_link_request_fields);

constexpr detail::Field um_position_risk_request_fields[] = {
    {"symbol", offsetof(UmPositionRiskRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable um_position_risk_request_table =
    detail::table_of<UmPositionRiskRequest>("UmPositionRiskRequest", um_position_risk_request_fields);

constexpr detail::Field um_position_risk_fields[] = {
    {"entryPrice", offsetof(UmPositionRisk, entryPrice), detail::decimal()},
    {"leverage", offsetof(UmPositionRisk, leverage), detail::decimal()},
    {"markPrice", offsetof(UmPositionRisk, markPrice), detail::decimal()},
    {"maxNotionalValue", offsetof(UmPositionRisk, maxNotionalValue), detail::decimal()},
    {"positionAmt", offsetof(UmPositionRisk, positionAmt), detail::decimal()},
    {"notional", offsetof(UmPositionRisk, notional), detail::decimal()},
    {"symbol", offsetof(UmPositionRisk, symbol), detail::string()},
    {"unRealizedProfit", offsetof(UmPositionRisk, unRealizedProfit), detail::decimal()},
    {"liquidationPrice", offsetof(UmPositionRisk, liquidationPrice), detail::decimal()},
    {"positionSide", offsetof(UmPositionRisk, positionSide), detail::string()},
    {"updateTime", offsetof(UmPositionRisk, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable um_position_risk_table =
    detail::table_of<UmPositionRisk>("UmPositionRisk", um_position_risk_fields);

constexpr detail::Field um_position_mode_fields[] = {
    {"dualSidePosition", offsetof(UmPositionMode, dualSidePosition), detail::boolean()},
};
constexpr detail::ObjectTable um_position_mode_table =
    detail::table_of<UmPositionMode>("UmPositionMode", um_position_mode_fields);

constexpr detail::Field change_um_position_mode_request_fields[] = {
    {"dualSidePosition", offsetof(ChangeUmPositionModeRequest, dualSidePosition),
     detail::boolean(detail::Holder::required, detail::Wire::text), detail::In::form},
};
constexpr detail::ObjectTable change_um_position_mode_request_table =
    detail::table_of<ChangeUmPositionModeRequest>(
        "ChangeUmPositionModeRequest", change_um_position_mode_request_fields);

constexpr detail::Field change_um_position_mode_fields[] = {
    {"code", offsetof(ChangeUmPositionMode, code), detail::integer()},
    {"msg", offsetof(ChangeUmPositionMode, msg), detail::string()},
};
constexpr detail::ObjectTable change_um_position_mode_table =
    detail::table_of<ChangeUmPositionMode>("ChangeUmPositionMode", change_um_position_mode_fields);

constexpr detail::Field um_symbol_config_request_fields[] = {
    {"symbol", offsetof(UmSymbolConfigRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable um_symbol_config_request_table =
    detail::table_of<UmSymbolConfigRequest>("UmSymbolConfigRequest", um_symbol_config_request_fields);

constexpr detail::Field um_symbol_config_fields[] = {
    {"symbol", offsetof(UmSymbolConfig, symbol), detail::string()},
    {"marginType", offsetof(UmSymbolConfig, marginType), detail::string()},
    {"isAutoAddMargin", offsetof(UmSymbolConfig, isAutoAddMargin),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"leverage", offsetof(UmSymbolConfig, leverage), detail::integer()},
    {"maxNotionalValue", offsetof(UmSymbolConfig, maxNotionalValue), detail::decimal()},
};
constexpr detail::ObjectTable um_symbol_config_table =
    detail::table_of<UmSymbolConfig>("UmSymbolConfig", um_symbol_config_fields);

constexpr detail::Field um_trade_history_download_id_request_fields[] = {
    {"startTime", offsetof(UmTradeHistoryDownloadIdRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(UmTradeHistoryDownloadIdRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable um_trade_history_download_id_request_table =
    detail::table_of<UmTradeHistoryDownloadIdRequest>(
        "UmTradeHistoryDownloadIdRequest", um_trade_history_download_id_request_fields);

constexpr detail::Field um_trade_history_download_id_fields[] = {
    {"avgCostTimestampOfLast30d", offsetof(UmTradeHistoryDownloadId, avgCostTimestampOfLast30d), detail::integer()},
    {"downloadId", offsetof(UmTradeHistoryDownloadId, downloadId), detail::string()},
};
constexpr detail::ObjectTable um_trade_history_download_id_table =
    detail::table_of<UmTradeHistoryDownloadId>("UmTradeHistoryDownloadId", um_trade_history_download_id_fields);

constexpr detail::Field um_trade_history_download_link_request_fields[] = {
    {"downloadId", offsetof(UmTradeHistoryDownloadLinkRequest, downloadId), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable um_trade_history_download_link_request_table =
    detail::table_of<UmTradeHistoryDownloadLinkRequest>(
        "UmTradeHistoryDownloadLinkRequest", um_trade_history_download_link_request_fields);

constexpr detail::Field um_account_v2_positions_fields[] = {
    {"symbol", offsetof(UmAccountV2Positions, symbol), detail::string()},
    {"initialMargin", offsetof(UmAccountV2Positions, initialMargin), detail::decimal()},
    {"maintMargin", offsetof(UmAccountV2Positions, maintMargin), detail::decimal()},
    {"unrealizedProfit", offsetof(UmAccountV2Positions, unrealizedProfit), detail::decimal()},
    {"positionSide", offsetof(UmAccountV2Positions, positionSide), detail::string()},
    {"positionAmt", offsetof(UmAccountV2Positions, positionAmt), detail::decimal()},
    {"updateTime", offsetof(UmAccountV2Positions, updateTime), detail::integer()},
    {"notional", offsetof(UmAccountV2Positions, notional), detail::decimal()},
};
constexpr detail::ObjectTable um_account_v2_positions_table =
    detail::table_of<UmAccountV2Positions>("UmAccountV2Positions", um_account_v2_positions_fields);

constexpr detail::ListTable list_of_um_account_v2_positions =
    detail::list_of<UmAccountV2Positions>(detail::object(um_account_v2_positions_table));

constexpr detail::Field um_account_v2_fields[] = {
    {"assets", offsetof(UmAccountV2, assets), detail::list(list_of_cm_account_assets)},
    {"positions", offsetof(UmAccountV2, positions), detail::list(list_of_um_account_v2_positions)},
};
constexpr detail::ObjectTable um_account_v2_table = detail::table_of<UmAccountV2>("UmAccountV2", um_account_v2_fields);

constexpr detail::Type account_information_reply = detail::object(account_information_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit account_information_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 20},
};
constexpr detail::Operation account_information_operation{
    .id = "portfolio/account.account_information",
    .method = "GET",
    .path = "/papi/v1/account",
    .auth = detail::Auth::private_,
    .limits = account_information_limits,
    .reply = &account_information_reply,
    .product = 4,
};

constexpr detail::Type asset_collection_reply = detail::object(asset_collection_table);
constexpr detail::Limit asset_collection_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 30},
};
constexpr detail::Operation asset_collection_operation{
    .id = "portfolio/account.asset_collection",
    .method = "POST",
    .path = "/papi/v1/asset-collection",
    .auth = detail::Auth::private_,
    .limits = asset_collection_limits,
    .request = &asset_collection_request_table,
    .reply = &asset_collection_reply,
    .product = 4,
};

constexpr detail::Type auto_collection_reply = detail::object(auto_collection_table);
constexpr detail::Limit auto_collection_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 750},
};
constexpr detail::Operation auto_collection_operation{
    .id = "portfolio/account.auto_collection",
    .method = "POST",
    .path = "/papi/v1/auto-collection",
    .auth = detail::Auth::private_,
    .limits = auto_collection_limits,
    .reply = &auto_collection_reply,
    .product = 4,
};

constexpr detail::Type balance_reply = detail::object(balance_table);
constexpr detail::Limit balance_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 20},
};
constexpr detail::Operation balance_operation{
    .id = "portfolio/account.balance",
    .method = "GET",
    .path = "/papi/v1/balance",
    .auth = detail::Auth::private_,
    .limits = balance_limits,
    .request = &balance_request_table,
    .reply = &balance_reply,
    .product = 4,
};

constexpr detail::Type bnb_transfer_reply = detail::object(bnb_transfer_table);
constexpr detail::Limit bnb_transfer_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 750},
};
constexpr detail::Operation bnb_transfer_operation{
    .id = "portfolio/account.bnb_transfer",
    .method = "POST",
    .path = "/papi/v1/bnb-transfer",
    .auth = detail::Auth::private_,
    .limits = bnb_transfer_limits,
    .request = &bnb_transfer_request_table,
    .reply = &bnb_transfer_reply,
    .product = 4,
};

constexpr detail::Type cm_account_reply = detail::object(cm_account_table);
constexpr detail::Limit cm_account_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation cm_account_operation{
    .id = "portfolio/account.cm_account",
    .method = "GET",
    .path = "/papi/v1/cm/account",
    .auth = detail::Auth::private_,
    .limits = cm_account_limits,
    .reply = &cm_account_reply,
    .product = 4,
};

constexpr detail::Type cm_commission_rate_reply = detail::object(cm_commission_rate_table);
constexpr detail::Limit cm_commission_rate_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 20},
};
constexpr detail::Operation cm_commission_rate_operation{
    .id = "portfolio/account.cm_commission_rate",
    .method = "GET",
    .path = "/papi/v1/cm/commissionRate",
    .auth = detail::Auth::private_,
    .limits = cm_commission_rate_limits,
    .request = &cm_commission_rate_request_table,
    .reply = &cm_commission_rate_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_cm_income = detail::list_of<CmIncome>(detail::object(cm_income_table));
constexpr detail::Type cm_income_reply = detail::list(list_of_cm_income);
constexpr detail::Limit cm_income_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 30},
};
constexpr detail::Operation cm_income_operation{
    .id = "portfolio/account.cm_income",
    .method = "GET",
    .path = "/papi/v1/cm/income",
    .auth = detail::Auth::private_,
    .limits = cm_income_limits,
    .request = &cm_income_request_table,
    .reply = &cm_income_reply,
    .product = 4,
};

constexpr detail::Type change_cm_initial_leverage_reply = detail::object(change_cm_initial_leverage_table);
constexpr detail::Limit change_cm_initial_leverage_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation change_cm_initial_leverage_operation{
    .id = "portfolio/account.change_cm_initial_leverage",
    .method = "POST",
    .path = "/papi/v1/cm/leverage",
    .auth = detail::Auth::private_,
    .limits = change_cm_initial_leverage_limits,
    .request = &change_cm_initial_leverage_request_table,
    .reply = &change_cm_initial_leverage_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_cm_leverage_bracket =
    detail::list_of<CmLeverageBracket>(detail::object(cm_leverage_bracket_table));
constexpr detail::Type cm_leverage_bracket_reply = detail::list(list_of_cm_leverage_bracket);
constexpr detail::Limit cm_leverage_bracket_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cm_leverage_bracket_operation{
    .id = "portfolio/account.cm_leverage_bracket",
    .method = "GET",
    .path = "/papi/v1/cm/leverageBracket",
    .auth = detail::Auth::private_,
    .limits = cm_leverage_bracket_limits,
    .request = &cm_leverage_bracket_request_table,
    .reply = &cm_leverage_bracket_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_cm_position_risk =
    detail::list_of<CmPositionRisk>(detail::object(cm_position_risk_table));
constexpr detail::Type cm_position_risk_reply = detail::list(list_of_cm_position_risk);
constexpr detail::Limit cm_position_risk_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation cm_position_risk_operation{
    .id = "portfolio/account.cm_position_risk",
    .method = "GET",
    .path = "/papi/v1/cm/positionRisk",
    .auth = detail::Auth::private_,
    .limits = cm_position_risk_limits,
    .request = &cm_position_risk_request_table,
    .reply = &cm_position_risk_reply,
    .product = 4,
};

constexpr detail::Type cm_position_mode_reply = detail::object(cm_position_mode_table);
constexpr detail::Limit cm_position_mode_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 30},
};
constexpr detail::Operation cm_position_mode_operation{
    .id = "portfolio/account.cm_position_mode",
    .method = "GET",
    .path = "/papi/v1/cm/positionSide/dual",
    .auth = detail::Auth::private_,
    .limits = cm_position_mode_limits,
    .reply = &cm_position_mode_reply,
    .product = 4,
};

constexpr detail::Type change_cm_position_mode_reply = detail::object(change_cm_position_mode_table);
constexpr detail::Limit change_cm_position_mode_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation change_cm_position_mode_operation{
    .id = "portfolio/account.change_cm_position_mode",
    .method = "POST",
    .path = "/papi/v1/cm/positionSide/dual",
    .auth = detail::Auth::private_,
    .limits = change_cm_position_mode_limits,
    .request = &change_cm_position_mode_request_table,
    .reply = &change_cm_position_mode_reply,
    .product = 4,
};

constexpr detail::Type margin_interest_history_reply = detail::object(margin_interest_history_table);
constexpr detail::Limit margin_interest_history_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation margin_interest_history_operation{
    .id = "portfolio/account.margin_interest_history",
    .method = "GET",
    .path = "/papi/v1/margin/marginInterestHistory",
    .auth = detail::Auth::private_,
    .limits = margin_interest_history_limits,
    .request = &margin_interest_history_request_table,
    .reply = &margin_interest_history_reply,
    .product = 4,
};

constexpr detail::Type margin_loan_reply = detail::object(margin_loan_table);
constexpr detail::Limit margin_loan_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 10},
};
constexpr detail::Operation margin_loan_operation{
    .id = "portfolio/account.margin_loan",
    .method = "GET",
    .path = "/papi/v1/margin/marginLoan",
    .auth = detail::Auth::private_,
    .limits = margin_loan_limits,
    .request = &repay_loan_request_table,
    .reply = &margin_loan_reply,
    .product = 4,
};

constexpr detail::Type max_borrowable_reply = detail::object(max_borrowable_table);
constexpr detail::Limit max_borrowable_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation max_borrowable_operation{
    .id = "portfolio/account.max_borrowable",
    .method = "GET",
    .path = "/papi/v1/margin/maxBorrowable",
    .auth = detail::Auth::private_,
    .limits = max_borrowable_limits,
    .request = &max_borrowable_request_table,
    .reply = &max_borrowable_reply,
    .product = 4,
};

constexpr detail::Type max_withdraw_reply = detail::object(max_withdraw_table);
constexpr detail::Limit max_withdraw_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation max_withdraw_operation{
    .id = "portfolio/account.max_withdraw",
    .method = "GET",
    .path = "/papi/v1/margin/maxWithdraw",
    .auth = detail::Auth::private_,
    .limits = max_withdraw_limits,
    .request = &max_withdraw_request_table,
    .reply = &max_withdraw_reply,
    .product = 4,
};

constexpr detail::Type repay_loan_reply = detail::object(repay_loan_table);
constexpr detail::Limit repay_loan_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 10},
};
constexpr detail::Operation repay_loan_operation{
    .id = "portfolio/account.repay_loan",
    .method = "GET",
    .path = "/papi/v1/margin/repayLoan",
    .auth = detail::Auth::private_,
    .limits = repay_loan_limits,
    .request = &repay_loan_request_table,
    .reply = &repay_loan_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_interest_history =
    detail::list_of<InterestHistory>(detail::object(interest_history_table));
constexpr detail::Type interest_history_reply = detail::list(list_of_interest_history);
constexpr detail::Limit interest_history_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 50},
};
constexpr detail::Operation interest_history_operation{
    .id = "portfolio/account.interest_history",
    .method = "GET",
    .path = "/papi/v1/portfolio/interest-history",
    .auth = detail::Auth::private_,
    .limits = interest_history_limits,
    .request = &interest_history_request_table,
    .reply = &interest_history_reply,
    .product = 4,
};

constexpr detail::Type negative_balance_exchange_record_reply = detail::object(negative_balance_exchange_record_table);
constexpr detail::Limit negative_balance_exchange_record_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 100},
};
constexpr detail::Operation negative_balance_exchange_record_operation{
    .id = "portfolio/account.negative_balance_exchange_record",
    .method = "GET",
    .path = "/papi/v1/portfolio/negative-balance-exchange-record",
    .auth = detail::Auth::private_,
    .limits = negative_balance_exchange_record_limits,
    .request = &negative_balance_exchange_record_request_table,
    .reply = &negative_balance_exchange_record_reply,
    .product = 4,
};

constexpr detail::Type user_rate_limit_reply = detail::sole(detail::object(user_rate_limit_table));
constexpr detail::Limit user_rate_limit_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation user_rate_limit_operation{
    .id = "portfolio/account.user_rate_limit",
    .method = "GET",
    .path = "/papi/v1/rateLimit/order",
    .auth = detail::Auth::private_,
    .limits = user_rate_limit_limits,
    .reply = &user_rate_limit_reply,
    .product = 4,
};

constexpr detail::Type repay_futures_negative_balance_reply = detail::object(repay_futures_negative_balance_table);
constexpr detail::Limit repay_futures_negative_balance_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 750},
};
constexpr detail::Operation repay_futures_negative_balance_operation{
    .id = "portfolio/account.repay_futures_negative_balance",
    .method = "POST",
    .path = "/papi/v1/repay-futures-negative-balance",
    .auth = detail::Auth::private_,
    .limits = repay_futures_negative_balance_limits,
    .reply = &repay_futures_negative_balance_reply,
    .product = 4,
};

constexpr detail::Type repay_futures_switch_reply = detail::object(repay_futures_switch_table);
constexpr detail::Limit repay_futures_switch_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 30},
};
constexpr detail::Operation repay_futures_switch_operation{
    .id = "portfolio/account.repay_futures_switch",
    .method = "GET",
    .path = "/papi/v1/repay-futures-switch",
    .auth = detail::Auth::private_,
    .limits = repay_futures_switch_limits,
    .reply = &repay_futures_switch_reply,
    .product = 4,
};

constexpr detail::Type change_auto_repay_futures_status_reply = detail::object(change_auto_repay_futures_status_table);
constexpr detail::Limit change_auto_repay_futures_status_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 750},
};
constexpr detail::Operation change_auto_repay_futures_status_operation{
    .id = "portfolio/account.change_auto_repay_futures_status",
    .method = "POST",
    .path = "/papi/v1/repay-futures-switch",
    .auth = detail::Auth::private_,
    .limits = change_auto_repay_futures_status_limits,
    .request = &change_auto_repay_futures_status_request_table,
    .reply = &change_auto_repay_futures_status_reply,
    .product = 4,
};

constexpr detail::Type um_account_reply = detail::object(um_account_table);
constexpr detail::Limit um_account_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation um_account_operation{
    .id = "portfolio/account.um_account",
    .method = "GET",
    .path = "/papi/v1/um/account",
    .auth = detail::Auth::private_,
    .limits = um_account_limits,
    .reply = &um_account_reply,
    .product = 4,
};

constexpr detail::Type um_account_config_reply = detail::object(um_account_config_table);
constexpr detail::Limit um_account_config_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation um_account_config_operation{
    .id = "portfolio/account.um_account_config",
    .method = "GET",
    .path = "/papi/v1/um/accountConfig",
    .auth = detail::Auth::private_,
    .limits = um_account_config_limits,
    .reply = &um_account_config_reply,
    .product = 4,
};

constexpr detail::Type um_api_trading_status_reply = detail::object(um_api_trading_status_table);
constexpr detail::LimitCondition when_symbol_given[] = {{.field = "symbol", .given = true}};
constexpr detail::LimitCondition when_not_symbol_given[] = {{.field = "symbol", .given = true, .negated = true}};
constexpr detail::Limit um_api_trading_status_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "portfolio_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "portfolio_ip", .weight = 10},
};
constexpr detail::Operation um_api_trading_status_operation{
    .id = "portfolio/account.um_api_trading_status",
    .method = "GET",
    .path = "/papi/v1/um/apiTradingStatus",
    .auth = detail::Auth::private_,
    .limits = um_api_trading_status_limits,
    .request = &um_api_trading_status_request_table,
    .reply = &um_api_trading_status_reply,
    .product = 4,
};

constexpr detail::Type um_commission_rate_reply = detail::object(cm_commission_rate_table);
constexpr detail::Limit um_commission_rate_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 20},
};
constexpr detail::Operation um_commission_rate_operation{
    .id = "portfolio/account.um_commission_rate",
    .method = "GET",
    .path = "/papi/v1/um/commissionRate",
    .auth = detail::Auth::private_,
    .limits = um_commission_rate_limits,
    .request = &um_commission_rate_request_table,
    .reply = &um_commission_rate_reply,
    .product = 4,
};

constexpr detail::Type um_income_reply = detail::list(list_of_cm_income);
constexpr detail::Limit um_income_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 30},
};
constexpr detail::Operation um_income_operation{
    .id = "portfolio/account.um_income",
    .method = "GET",
    .path = "/papi/v1/um/income",
    .auth = detail::Auth::private_,
    .limits = um_income_limits,
    .request = &cm_income_request_table,
    .reply = &um_income_reply,
    .product = 4,
};

constexpr detail::Type um_transaction_history_download_id_reply =
    detail::object(um_transaction_history_download_id_table);
constexpr detail::Limit um_transaction_history_download_id_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 1500},
};
constexpr detail::Operation um_transaction_history_download_id_operation{
    .id = "portfolio/account.um_transaction_history_download_id",
    .method = "GET",
    .path = "/papi/v1/um/income/asyn",
    .auth = detail::Auth::private_,
    .limits = um_transaction_history_download_id_limits,
    .request = &um_transaction_history_download_id_request_table,
    .reply = &um_transaction_history_download_id_reply,
    .product = 4,
};

constexpr detail::Type um_transaction_history_download_link_reply =
    detail::object(um_order_history_download_link_table);
constexpr detail::Limit um_transaction_history_download_link_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 10},
};
constexpr detail::Operation um_transaction_history_download_link_operation{
    .id = "portfolio/account.um_transaction_history_download_link",
    .method = "GET",
    .path = "/papi/v1/um/income/asyn/id",
    .auth = detail::Auth::private_,
    .limits = um_transaction_history_download_link_limits,
    .request = &um_transaction_history_download_link_request_table,
    .reply = &um_transaction_history_download_link_reply,
    .product = 4,
};

constexpr detail::Type change_um_initial_leverage_reply = detail::object(change_um_initial_leverage_table);
constexpr detail::Limit change_um_initial_leverage_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation change_um_initial_leverage_operation{
    .id = "portfolio/account.change_um_initial_leverage",
    .method = "POST",
    .path = "/papi/v1/um/leverage",
    .auth = detail::Auth::private_,
    .limits = change_um_initial_leverage_limits,
    .request = &change_um_initial_leverage_request_table,
    .reply = &change_um_initial_leverage_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_um_leverage_bracket =
    detail::list_of<UmLeverageBracket>(detail::object(um_leverage_bracket_table));
constexpr detail::Type um_leverage_bracket_reply = detail::list(list_of_um_leverage_bracket);
constexpr detail::Limit um_leverage_bracket_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation um_leverage_bracket_operation{
    .id = "portfolio/account.um_leverage_bracket",
    .method = "GET",
    .path = "/papi/v1/um/leverageBracket",
    .auth = detail::Auth::private_,
    .limits = um_leverage_bracket_limits,
    .request = &um_leverage_bracket_request_table,
    .reply = &um_leverage_bracket_reply,
    .product = 4,
};

constexpr detail::Type um_order_history_download_id_reply = detail::object(um_order_history_download_id_table);
constexpr detail::Limit um_order_history_download_id_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 1500},
};
constexpr detail::Operation um_order_history_download_id_operation{
    .id = "portfolio/account.um_order_history_download_id",
    .method = "GET",
    .path = "/papi/v1/um/order/asyn",
    .auth = detail::Auth::private_,
    .limits = um_order_history_download_id_limits,
    .request = &um_order_history_download_id_request_table,
    .reply = &um_order_history_download_id_reply,
    .product = 4,
};

constexpr detail::Type um_order_history_download_link_reply = detail::object(um_order_history_download_link_table);
constexpr detail::Limit um_order_history_download_link_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 10},
};
constexpr detail::Operation um_order_history_download_link_operation{
    .id = "portfolio/account.um_order_history_download_link",
    .method = "GET",
    .path = "/papi/v1/um/order/asyn/id",
    .auth = detail::Auth::private_,
    .limits = um_order_history_download_link_limits,
    .request = &um_order_history_download_link_request_table,
    .reply = &um_order_history_download_link_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_um_position_risk =
    detail::list_of<UmPositionRisk>(detail::object(um_position_risk_table));
constexpr detail::Type um_position_risk_reply = detail::list(list_of_um_position_risk);
constexpr detail::Limit um_position_risk_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation um_position_risk_operation{
    .id = "portfolio/account.um_position_risk",
    .method = "GET",
    .path = "/papi/v1/um/positionRisk",
    .auth = detail::Auth::private_,
    .limits = um_position_risk_limits,
    .request = &um_position_risk_request_table,
    .reply = &um_position_risk_reply,
    .product = 4,
};

constexpr detail::Type um_position_mode_reply = detail::object(um_position_mode_table);
constexpr detail::Limit um_position_mode_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 30},
};
constexpr detail::Operation um_position_mode_operation{
    .id = "portfolio/account.um_position_mode",
    .method = "GET",
    .path = "/papi/v1/um/positionSide/dual",
    .auth = detail::Auth::private_,
    .limits = um_position_mode_limits,
    .reply = &um_position_mode_reply,
    .product = 4,
};

constexpr detail::Type change_um_position_mode_reply = detail::object(change_um_position_mode_table);
constexpr detail::Limit change_um_position_mode_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip"},
};
constexpr detail::Operation change_um_position_mode_operation{
    .id = "portfolio/account.change_um_position_mode",
    .method = "POST",
    .path = "/papi/v1/um/positionSide/dual",
    .auth = detail::Auth::private_,
    .limits = change_um_position_mode_limits,
    .request = &change_um_position_mode_request_table,
    .reply = &change_um_position_mode_reply,
    .product = 4,
};

constexpr detail::ListTable list_of_um_symbol_config =
    detail::list_of<UmSymbolConfig>(detail::object(um_symbol_config_table));
constexpr detail::Type um_symbol_config_reply = detail::list(list_of_um_symbol_config);
constexpr detail::Limit um_symbol_config_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation um_symbol_config_operation{
    .id = "portfolio/account.um_symbol_config",
    .method = "GET",
    .path = "/papi/v1/um/symbolConfig",
    .auth = detail::Auth::private_,
    .limits = um_symbol_config_limits,
    .request = &um_symbol_config_request_table,
    .reply = &um_symbol_config_reply,
    .product = 4,
};

constexpr detail::Type um_trade_history_download_id_reply = detail::object(um_trade_history_download_id_table);
constexpr detail::Limit um_trade_history_download_id_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 1500},
};
constexpr detail::Operation um_trade_history_download_id_operation{
    .id = "portfolio/account.um_trade_history_download_id",
    .method = "GET",
    .path = "/papi/v1/um/trade/asyn",
    .auth = detail::Auth::private_,
    .limits = um_trade_history_download_id_limits,
    .request = &um_trade_history_download_id_request_table,
    .reply = &um_trade_history_download_id_reply,
    .product = 4,
};

constexpr detail::Type um_trade_history_download_link_reply = detail::object(um_order_history_download_link_table);
constexpr detail::Limit um_trade_history_download_link_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 10},
};
constexpr detail::Operation um_trade_history_download_link_operation{
    .id = "portfolio/account.um_trade_history_download_link",
    .method = "GET",
    .path = "/papi/v1/um/trade/asyn/id",
    .auth = detail::Auth::private_,
    .limits = um_trade_history_download_link_limits,
    .request = &um_trade_history_download_link_request_table,
    .reply = &um_trade_history_download_link_reply,
    .product = 4,
};

constexpr detail::Type um_account_v2_reply = detail::object(um_account_v2_table);
constexpr detail::Limit um_account_v2_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_ip", .weight = 5},
};
constexpr detail::Operation um_account_v2_operation{
    .id = "portfolio/account.um_account_v2",
    .method = "GET",
    .path = "/papi/v2/um/account",
    .auth = detail::Auth::private_,
    .limits = um_account_v2_limits,
    .reply = &um_account_v2_reply,
    .product = 4,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AccountInformation> Api::account_information() const {
    return {core_, account_information_operation, nullptr};
}

Call<AssetCollection> Api::asset_collection(AssetCollectionRequest request) const {
    return {core_, asset_collection_operation, &request};
}

Call<AutoCollection> Api::auto_collection() const {
    return {core_, auto_collection_operation, nullptr};
}

Call<Balance> Api::balance(BalanceRequest request) const {
    return {core_, balance_operation, &request};
}

Call<BnbTransfer> Api::bnb_transfer(BnbTransferRequest request) const {
    return {core_, bnb_transfer_operation, &request};
}

Call<CmAccount> Api::cm_account() const {
    return {core_, cm_account_operation, nullptr};
}

Call<CmCommissionRate> Api::cm_commission_rate(CmCommissionRateRequest request) const {
    return {core_, cm_commission_rate_operation, &request};
}

Call<Vector<CmIncome>> Api::cm_income(CmIncomeRequest request) const {
    return {core_, cm_income_operation, &request};
}

Call<ChangeCmInitialLeverage> Api::change_cm_initial_leverage(ChangeCmInitialLeverageRequest request) const {
    return {core_, change_cm_initial_leverage_operation, &request};
}

Call<Vector<CmLeverageBracket>> Api::cm_leverage_bracket(CmLeverageBracketRequest request) const {
    return {core_, cm_leverage_bracket_operation, &request};
}

Call<Vector<CmPositionRisk>> Api::cm_position_risk(CmPositionRiskRequest request) const {
    return {core_, cm_position_risk_operation, &request};
}

Call<CmPositionMode> Api::cm_position_mode() const {
    return {core_, cm_position_mode_operation, nullptr};
}

Call<ChangeCmPositionMode> Api::change_cm_position_mode(ChangeCmPositionModeRequest request) const {
    return {core_, change_cm_position_mode_operation, &request};
}

Call<MarginInterestHistory> Api::margin_interest_history(MarginInterestHistoryRequest request) const {
    return {core_, margin_interest_history_operation, &request};
}

Call<MarginLoan> Api::margin_loan(RepayLoanRequest request) const {
    return {core_, margin_loan_operation, &request};
}

Call<MaxBorrowable> Api::max_borrowable(MaxBorrowableRequest request) const {
    return {core_, max_borrowable_operation, &request};
}

Call<MaxWithdraw> Api::max_withdraw(MaxWithdrawRequest request) const {
    return {core_, max_withdraw_operation, &request};
}

Call<RepayLoan> Api::repay_loan(RepayLoanRequest request) const {
    return {core_, repay_loan_operation, &request};
}

Call<Vector<InterestHistory>> Api::interest_history(InterestHistoryRequest request) const {
    return {core_, interest_history_operation, &request};
}

Call<NegativeBalanceExchangeRecord>
Api::negative_balance_exchange_record(NegativeBalanceExchangeRecordRequest request) const {
    return {core_, negative_balance_exchange_record_operation, &request};
}

Call<UserRateLimit> Api::user_rate_limit() const {
    return {core_, user_rate_limit_operation, nullptr};
}

Call<RepayFuturesNegativeBalance> Api::repay_futures_negative_balance() const {
    return {core_, repay_futures_negative_balance_operation, nullptr};
}

Call<RepayFuturesSwitch> Api::repay_futures_switch() const {
    return {core_, repay_futures_switch_operation, nullptr};
}

Call<ChangeAutoRepayFuturesStatus>
Api::change_auto_repay_futures_status(ChangeAutoRepayFuturesStatusRequest request) const {
    return {core_, change_auto_repay_futures_status_operation, &request};
}

Call<UmAccount> Api::um_account() const {
    return {core_, um_account_operation, nullptr};
}

Call<UmAccountConfig> Api::um_account_config() const {
    return {core_, um_account_config_operation, nullptr};
}

Call<UmApiTradingStatus> Api::um_api_trading_status(UmApiTradingStatusRequest request) const {
    return {core_, um_api_trading_status_operation, &request};
}

Call<CmCommissionRate> Api::um_commission_rate(UmCommissionRateRequest request) const {
    return {core_, um_commission_rate_operation, &request};
}

Call<Vector<CmIncome>> Api::um_income(CmIncomeRequest request) const {
    return {core_, um_income_operation, &request};
}

Call<UmTransactionHistoryDownloadId>
Api::um_transaction_history_download_id(UmTransactionHistoryDownloadIdRequest request) const {
    return {core_, um_transaction_history_download_id_operation, &request};
}

Call<UmOrderHistoryDownloadLink>
Api::um_transaction_history_download_link(UmTransactionHistoryDownloadLinkRequest request) const {
    return {core_, um_transaction_history_download_link_operation, &request};
}

Call<ChangeUmInitialLeverage> Api::change_um_initial_leverage(ChangeUmInitialLeverageRequest request) const {
    return {core_, change_um_initial_leverage_operation, &request};
}

Call<Vector<UmLeverageBracket>> Api::um_leverage_bracket(UmLeverageBracketRequest request) const {
    return {core_, um_leverage_bracket_operation, &request};
}

Call<UmOrderHistoryDownloadId> Api::um_order_history_download_id(UmOrderHistoryDownloadIdRequest request) const {
    return {core_, um_order_history_download_id_operation, &request};
}

Call<UmOrderHistoryDownloadLink> Api::um_order_history_download_link(UmOrderHistoryDownloadLinkRequest request) const {
    return {core_, um_order_history_download_link_operation, &request};
}

Call<Vector<UmPositionRisk>> Api::um_position_risk(UmPositionRiskRequest request) const {
    return {core_, um_position_risk_operation, &request};
}

Call<UmPositionMode> Api::um_position_mode() const {
    return {core_, um_position_mode_operation, nullptr};
}

Call<ChangeUmPositionMode> Api::change_um_position_mode(ChangeUmPositionModeRequest request) const {
    return {core_, change_um_position_mode_operation, &request};
}

Call<Vector<UmSymbolConfig>> Api::um_symbol_config(UmSymbolConfigRequest request) const {
    return {core_, um_symbol_config_operation, &request};
}

Call<UmTradeHistoryDownloadId> Api::um_trade_history_download_id(UmTradeHistoryDownloadIdRequest request) const {
    return {core_, um_trade_history_download_id_operation, &request};
}

Call<UmOrderHistoryDownloadLink> Api::um_trade_history_download_link(UmTradeHistoryDownloadLinkRequest request) const {
    return {core_, um_trade_history_download_link_operation, &request};
}

Call<UmAccountV2> Api::um_account_v2() const {
    return {core_, um_account_v2_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const AccountInformation*) { return account_information_table; }
const detail::ObjectTable& exbind_table(const AssetCollectionRequest*) { return asset_collection_request_table; }
const detail::ObjectTable& exbind_table(const AssetCollection*) { return asset_collection_table; }
const detail::ObjectTable& exbind_table(const AutoCollection*) { return auto_collection_table; }
const detail::ObjectTable& exbind_table(const BalanceRequest*) { return balance_request_table; }
const detail::ObjectTable& exbind_table(const BalanceOne*) { return balance_one_table; }
const detail::ObjectTable& exbind_table(const BalanceAll*) { return balance_all_table; }
const detail::ObjectTable& exbind_table(const Balance*) { return balance_table; }
const detail::ObjectTable& exbind_table(const BnbTransferRequest*) { return bnb_transfer_request_table; }
const detail::ObjectTable& exbind_table(const BnbTransfer*) { return bnb_transfer_table; }
const detail::ObjectTable& exbind_table(const CmAccountAssets*) { return cm_account_assets_table; }
const detail::ObjectTable& exbind_table(const CmAccountPositions*) { return cm_account_positions_table; }
const detail::ObjectTable& exbind_table(const CmAccount*) { return cm_account_table; }
const detail::ObjectTable& exbind_table(const CmCommissionRateRequest*) { return cm_commission_rate_request_table; }
const detail::ObjectTable& exbind_table(const CmCommissionRate*) { return cm_commission_rate_table; }
const detail::ObjectTable& exbind_table(const CmIncomeRequest*) { return cm_income_request_table; }
const detail::ObjectTable& exbind_table(const CmIncome*) { return cm_income_table; }
const detail::ObjectTable& exbind_table(const ChangeCmInitialLeverageRequest*) {
    return change_cm_initial_leverage_request_table;
}
const detail::ObjectTable& exbind_table(const ChangeCmInitialLeverage*) { return change_cm_initial_leverage_table; }
const detail::ObjectTable& exbind_table(const CmLeverageBracketRequest*) { return cm_leverage_bracket_request_table; }
const detail::ObjectTable& exbind_table(const CmLeverageBracketBrackets*) { return cm_leverage_bracket_brackets_table; }
const detail::ObjectTable& exbind_table(const CmLeverageBracket*) { return cm_leverage_bracket_table; }
const detail::ObjectTable& exbind_table(const CmPositionRiskRequest*) { return cm_position_risk_request_table; }
const detail::ObjectTable& exbind_table(const CmPositionRisk*) { return cm_position_risk_table; }
const detail::ObjectTable& exbind_table(const CmPositionMode*) { return cm_position_mode_table; }
const detail::ObjectTable& exbind_table(const ChangeCmPositionModeRequest*) {
    return change_cm_position_mode_request_table;
}
const detail::ObjectTable& exbind_table(const ChangeCmPositionMode*) { return change_cm_position_mode_table; }
const detail::ObjectTable& exbind_table(const MarginInterestHistoryRequest*) {
    return margin_interest_history_request_table;
}
const detail::ObjectTable& exbind_table(const MarginInterestHistoryRows*) { return margin_interest_history_rows_table; }
const detail::ObjectTable& exbind_table(const MarginInterestHistory*) { return margin_interest_history_table; }
const detail::ObjectTable& exbind_table(const RepayLoanRequest*) { return repay_loan_request_table; }
const detail::ObjectTable& exbind_table(const MarginLoanRows*) { return margin_loan_rows_table; }
const detail::ObjectTable& exbind_table(const MarginLoan*) { return margin_loan_table; }
const detail::ObjectTable& exbind_table(const MaxBorrowableRequest*) { return max_borrowable_request_table; }
const detail::ObjectTable& exbind_table(const MaxBorrowable*) { return max_borrowable_table; }
const detail::ObjectTable& exbind_table(const MaxWithdrawRequest*) { return max_withdraw_request_table; }
const detail::ObjectTable& exbind_table(const MaxWithdraw*) { return max_withdraw_table; }
const detail::ObjectTable& exbind_table(const RepayLoanRows*) { return repay_loan_rows_table; }
const detail::ObjectTable& exbind_table(const RepayLoan*) { return repay_loan_table; }
const detail::ObjectTable& exbind_table(const InterestHistoryRequest*) { return interest_history_request_table; }
const detail::ObjectTable& exbind_table(const InterestHistory*) { return interest_history_table; }
const detail::ObjectTable& exbind_table(const NegativeBalanceExchangeRecordRequest*) {
    return negative_balance_exchange_record_request_table;
}
const detail::ObjectTable& exbind_table(const NegativeBalanceExchangeRecordRowsDetails*) {
    return negative_balance_exchange_record_rows_details_table;
}
const detail::ObjectTable& exbind_table(const NegativeBalanceExchangeRecordRows*) {
    return negative_balance_exchange_record_rows_table;
}
const detail::ObjectTable& exbind_table(const NegativeBalanceExchangeRecord*) {
    return negative_balance_exchange_record_table;
}
const detail::ObjectTable& exbind_table(const UserRateLimit*) { return user_rate_limit_table; }
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
const detail::ObjectTable& exbind_table(const UmAccountPositions*) { return um_account_positions_table; }
const detail::ObjectTable& exbind_table(const UmAccount*) { return um_account_table; }
const detail::ObjectTable& exbind_table(const UmAccountConfig*) { return um_account_config_table; }
const detail::ObjectTable& exbind_table(const UmApiTradingStatusRequest*) {
    return um_api_trading_status_request_table;
}
const detail::ObjectTable& exbind_table(const UmApiTradingStatusIndicatorsBTCUSDT*) {
    return um_api_trading_status_indicators_btcusdt_table;
}
const detail::ObjectTable& exbind_table(const UmApiTradingStatusIndicatorsACCOUNT*) {
    return um_api_trading_status_indicators_account_table;
}
const detail::ObjectTable& exbind_table(const UmApiTradingStatusIndicators*) {
    return um_api_trading_status_indicators_table;
}
const detail::ObjectTable& exbind_table(const UmApiTradingStatus*) { return um_api_trading_status_table; }
const detail::ObjectTable& exbind_table(const UmCommissionRateRequest*) { return um_commission_rate_request_table; }
const detail::ObjectTable& exbind_table(const UmTransactionHistoryDownloadIdRequest*) {
    return um_transaction_history_download_id_request_table;
}
const detail::ObjectTable& exbind_table(const UmTransactionHistoryDownloadId*) {
    return um_transaction_history_download_id_table;
}
const detail::ObjectTable& exbind_table(const UmTransactionHistoryDownloadLinkRequest*) {
    return um_transaction_history_download_link_request_table;
}
const detail::ObjectTable& exbind_table(const UmOrderHistoryDownloadLink*) {
    return um_order_history_download_link_table;
}
const detail::ObjectTable& exbind_table(const ChangeUmInitialLeverageRequest*) {
    return change_um_initial_leverage_request_table;
}
const detail::ObjectTable& exbind_table(const ChangeUmInitialLeverage*) { return change_um_initial_leverage_table; }
const detail::ObjectTable& exbind_table(const UmLeverageBracketRequest*) { return um_leverage_bracket_request_table; }
const detail::ObjectTable& exbind_table(const UmLeverageBracketBrackets*) { return um_leverage_bracket_brackets_table; }
const detail::ObjectTable& exbind_table(const UmLeverageBracket*) { return um_leverage_bracket_table; }
const detail::ObjectTable& exbind_table(const UmOrderHistoryDownloadIdRequest*) {
    return um_order_history_download_id_request_table;
}
const detail::ObjectTable& exbind_table(const UmOrderHistoryDownloadId*) { return um_order_history_download_id_table; }
const detail::ObjectTable& exbind_table(const UmOrderHistoryDownloadLinkRequest*) {
    return um_order_history_download_link_request_table;
}
const detail::ObjectTable& exbind_table(const UmPositionRiskRequest*) { return um_position_risk_request_table; }
const detail::ObjectTable& exbind_table(const UmPositionRisk*) { return um_position_risk_table; }
const detail::ObjectTable& exbind_table(const UmPositionMode*) { return um_position_mode_table; }
const detail::ObjectTable& exbind_table(const ChangeUmPositionModeRequest*) {
    return change_um_position_mode_request_table;
}
const detail::ObjectTable& exbind_table(const ChangeUmPositionMode*) { return change_um_position_mode_table; }
const detail::ObjectTable& exbind_table(const UmSymbolConfigRequest*) { return um_symbol_config_request_table; }
const detail::ObjectTable& exbind_table(const UmSymbolConfig*) { return um_symbol_config_table; }
const detail::ObjectTable& exbind_table(const UmTradeHistoryDownloadIdRequest*) {
    return um_trade_history_download_id_request_table;
}
const detail::ObjectTable& exbind_table(const UmTradeHistoryDownloadId*) { return um_trade_history_download_id_table; }
const detail::ObjectTable& exbind_table(const UmTradeHistoryDownloadLinkRequest*) {
    return um_trade_history_download_link_request_table;
}
const detail::ObjectTable& exbind_table(const UmAccountV2Positions*) { return um_account_v2_positions_table; }
const detail::ObjectTable& exbind_table(const UmAccountV2*) { return um_account_v2_table; }

}  // namespace exbind::binance::portfolio::account
