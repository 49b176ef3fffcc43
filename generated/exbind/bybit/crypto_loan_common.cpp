// Generated from specs/bybit/crypto-loan-common.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/crypto_loan_common.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable col_res_table;
extern const detail::EnumTable crypto_loan_direction_table;
extern const detail::EnumTable vip_level_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::crypto_loan_common {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field adjust_collateral_amount_request_fields[] = {
    {"currency", offsetof(AdjustCollateralAmountRequest, currency), detail::string(detail::Holder::required)},
    {"amount", offsetof(AdjustCollateralAmountRequest, amount), detail::decimal(detail::Holder::required)},
    {"direction", offsetof(AdjustCollateralAmountRequest, direction),
     detail::enumeration(bybit::crypto_loan_direction_table, detail::Holder::required)},
};
constexpr detail::ObjectTable adjust_collateral_amount_request_table =
    detail::table_of<AdjustCollateralAmountRequest>(
        "AdjustCollateralAmountRequest", adjust_collateral_amount_request_fields);

constexpr detail::Field adjust_collateral_amount_fields[] = {
    {"adjustId", offsetof(AdjustCollateralAmount, adjustId), detail::integer()},
};
constexpr detail::ObjectTable adjust_collateral_amount_table =
    detail::table_of<AdjustCollateralAmount>("AdjustCollateralAmount", adjust_collateral_amount_fields);

constexpr detail::Field adjustment_history_request_fields[] = {
    {"adjustId", offsetof(AdjustmentHistoryRequest, adjustId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"collateralCurrency", offsetof(AdjustmentHistoryRequest, collateralCurrency),
     detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(AdjustmentHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"cursor", offsetof(AdjustmentHistoryRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable adjustment_history_request_table =
    detail::table_of<AdjustmentHistoryRequest>("AdjustmentHistoryRequest", adjustment_history_request_fields);

constexpr detail::Field adjustment_history_list_fields[] = {
    {"collateralCurrency", offsetof(AdjustmentHistoryList, collateralCurrency), detail::string()},
    {"amount", offsetof(AdjustmentHistoryList, amount), detail::decimal()},
    {"adjustId", offsetof(AdjustmentHistoryList, adjustId), detail::integer()},
    {"adjustTime", offsetof(AdjustmentHistoryList, adjustTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"preLTV", offsetof(AdjustmentHistoryList, preLTV), detail::decimal()},
    {"afterLTV", offsetof(AdjustmentHistoryList, afterLTV), detail::decimal()},
    {"direction", offsetof(AdjustmentHistoryList, direction), detail::integer()},
    {"status", offsetof(AdjustmentHistoryList, status), detail::integer()},
};
constexpr detail::ObjectTable adjustment_history_list_table =
    detail::table_of<AdjustmentHistoryList>("AdjustmentHistoryList", adjustment_history_list_fields);

constexpr detail::ListTable list_of_adjustment_history_list =
    detail::list_of<AdjustmentHistoryList>(detail::object(adjustment_history_list_table));

constexpr detail::Field adjustment_history_fields[] = {
    {"list", offsetof(AdjustmentHistory, list), detail::list(list_of_adjustment_history_list)},
    {"nextPageCursor", offsetof(AdjustmentHistory, nextPageCursor), detail::decimal()},
};
constexpr detail::ObjectTable adjustment_history_table =
    detail::table_of<AdjustmentHistory>("AdjustmentHistory", adjustment_history_fields);

constexpr detail::Field collateral_data_request_fields[] = {
    {"currency", offsetof(CollateralDataRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable collateral_data_request_table =
    detail::table_of<CollateralDataRequest>("CollateralDataRequest", collateral_data_request_fields);

constexpr detail::Field collateral_data_collateral_ratio_config_list_collateral_ratio_list_fields[] = {
    {"collateralRatio", offsetof(CollateralDataCollateralRatioConfigListCollateralRatioList, collateralRatio),
     detail::decimal()},
    {"maxValue", offsetof(CollateralDataCollateralRatioConfigListCollateralRatioList, maxValue), detail::decimal()},
    {"minValue", offsetof(CollateralDataCollateralRatioConfigListCollateralRatioList, minValue), detail::decimal()},
};
constexpr detail::ObjectTable collateral_data_collateral_ratio_config_list_collateral_ratio_list_table =
    detail::table_of<CollateralDataCollateralRatioConfigListCollateralRatioList>(
        "CollateralDataCollateralRatioConfigListCollateralRatioList",
        collateral_data_collateral_ratio_config_list_collateral_ratio_list_fields);

constexpr detail::ListTable list_of_collateral_data_collateral_ratio_config_list_collateral_ratio_list =
    detail::list_of<CollateralDataCollateralRatioConfigListCollateralRatioList>(
        detail::object(collateral_data_collateral_ratio_config_list_collateral_ratio_list_table));

constexpr detail::Field collateral_data_collateral_ratio_config_list_fields[] = {
    {"collateralRatioList", offsetof(CollateralDataCollateralRatioConfigList, collateralRatioList),
     detail::list(list_of_collateral_data_collateral_ratio_config_list_collateral_ratio_list)},
    {"currencies", offsetof(CollateralDataCollateralRatioConfigList, currencies), detail::string()},
};
constexpr detail::ObjectTable collateral_data_collateral_ratio_config_list_table =
    detail::table_of<CollateralDataCollateralRatioConfigList>(
        "CollateralDataCollateralRatioConfigList", collateral_data_collateral_ratio_config_list_fields);

constexpr detail::Field collateral_data_currency_liquidation_list_fields[] = {
    {"currency", offsetof(CollateralDataCurrencyLiquidationList, currency), detail::string()},
    {"liquidationOrder", offsetof(CollateralDataCurrencyLiquidationList, liquidationOrder), detail::integer()},
};
constexpr detail::ObjectTable collateral_data_currency_liquidation_list_table =
    detail::table_of<CollateralDataCurrencyLiquidationList>(
        "CollateralDataCurrencyLiquidationList", collateral_data_currency_liquidation_list_fields);

constexpr detail::ListTable list_of_collateral_data_collateral_ratio_config_list =
    detail::list_of<CollateralDataCollateralRatioConfigList>(
        detail::object(collateral_data_collateral_ratio_config_list_table));
constexpr detail::ListTable list_of_collateral_data_currency_liquidation_list =
    detail::list_of<CollateralDataCurrencyLiquidationList>(
        detail::object(collateral_data_currency_liquidation_list_table));

constexpr detail::Field collateral_data_fields[] = {
    {"collateralRatioConfigList", offsetof(CollateralData, collateralRatioConfigList),
     detail::list(list_of_collateral_data_collateral_ratio_config_list)},
    {"currencyLiquidationList", offsetof(CollateralData, currencyLiquidationList),
     detail::list(list_of_collateral_data_currency_liquidation_list)},
};
constexpr detail::ObjectTable collateral_data_table =
    detail::table_of<CollateralData>("CollateralData", collateral_data_fields);

constexpr detail::Field loanable_data_request_fields[] = {
    {"vipLevel", offsetof(LoanableDataRequest, vipLevel), detail::enumeration(bybit::vip_level_table),
     detail::In::query},
    {"currency", offsetof(LoanableDataRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable loanable_data_request_table =
    detail::table_of<LoanableDataRequest>("LoanableDataRequest", loanable_data_request_fields);

constexpr detail::Field loanable_data_list_fields[] = {
    {"currency", offsetof(LoanableDataList, currency), detail::string()},
    {"fixedBorrowable", offsetof(LoanableDataList, fixedBorrowable), detail::boolean()},
    {"fixedBorrowingAccuracy", offsetof(LoanableDataList, fixedBorrowingAccuracy), detail::integer()},
    {"flexibleBorrowable", offsetof(LoanableDataList, flexibleBorrowable), detail::boolean()},
    {"flexibleBorrowingAccuracy", offsetof(LoanableDataList, flexibleBorrowingAccuracy), detail::integer()},
    {"maxBorrowingAmount", offsetof(LoanableDataList, maxBorrowingAmount), detail::decimal()},
    {"minFixedBorrowingAmount", offsetof(LoanableDataList, minFixedBorrowingAmount), detail::decimal()},
    {"minFlexibleBorrowingAmount", offsetof(LoanableDataList, minFlexibleBorrowingAmount), detail::decimal()},
    {"vipLevel", offsetof(LoanableDataList, vipLevel), detail::enumeration(bybit::vip_level_table)},
    {"flexibleAnnualizedInterestRate", offsetof(LoanableDataList, flexibleAnnualizedInterestRate), detail::decimal()},
    {"annualizedInterestRate7D", offsetof(LoanableDataList, annualizedInterestRate7D), detail::decimal()},
    {"annualizedInterestRate14D", offsetof(LoanableDataList, annualizedInterestRate14D), detail::decimal()},
    {"annualizedInterestRate30D", offsetof(LoanableDataList, annualizedInterestRate30D), detail::decimal()},
    {"annualizedInterestRate60D", offsetof(LoanableDataList, annualizedInterestRate60D), detail::decimal()},
    {"annualizedInterestRate90D", offsetof(LoanableDataList, annualizedInterestRate90D), detail::decimal()},
    {"annualizedInterestRate180D", offsetof(LoanableDataList, annualizedInterestRate180D), detail::decimal()},
};
constexpr detail::ObjectTable loanable_data_list_table =
    detail::table_of<LoanableDataList>("LoanableDataList", loanable_data_list_fields);

constexpr detail::ListTable list_of_loanable_data_list =
    detail::list_of<LoanableDataList>(detail::object(loanable_data_list_table));

constexpr detail::Field loanable_data_fields[] = {
    {"list", offsetof(LoanableData, list), detail::list(list_of_loanable_data_list)},
};
constexpr detail::ObjectTable loanable_data_table =
    detail::table_of<LoanableData>("LoanableData", loanable_data_fields);

constexpr detail::Field max_collateral_amount_request_fields[] = {
    {"currency", offsetof(MaxCollateralAmountRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable max_collateral_amount_request_table =
    detail::table_of<MaxCollateralAmountRequest>("MaxCollateralAmountRequest", max_collateral_amount_request_fields);

constexpr detail::Field max_collateral_amount_fields[] = {
    {"maxCollateralAmount", offsetof(MaxCollateralAmount, maxCollateralAmount), detail::decimal()},
};
constexpr detail::ObjectTable max_collateral_amount_table =
    detail::table_of<MaxCollateralAmount>("MaxCollateralAmount", max_collateral_amount_fields);

constexpr detail::Field max_loan_request_collateral_list_fields[] = {
    {"amount", offsetof(MaxLoanRequestCollateralList, amount), detail::decimal(detail::Holder::required)},
    {"ccy", offsetof(MaxLoanRequestCollateralList, ccy), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable max_loan_request_collateral_list_table =
    detail::table_of<MaxLoanRequestCollateralList>(
        "MaxLoanRequestCollateralList", max_loan_request_collateral_list_fields);

constexpr detail::ListTable list_of_max_loan_request_collateral_list =
    detail::list_of<MaxLoanRequestCollateralList>(detail::object(max_loan_request_collateral_list_table));

constexpr detail::Field max_loan_request_fields[] = {
    {"currency", offsetof(MaxLoanRequest, currency), detail::string(detail::Holder::required)},
    {"collateralList", offsetof(MaxLoanRequest, collateralList),
     detail::list(list_of_max_loan_request_collateral_list)},
};
constexpr detail::ObjectTable max_loan_request_table =
    detail::table_of<MaxLoanRequest>("MaxLoanRequest", max_loan_request_fields);

constexpr detail::Field max_loan_fields[] = {
    {"currency", offsetof(MaxLoan, currency), detail::string()},
    {"maxLoan", offsetof(MaxLoan, maxLoan), detail::decimal()},
    {"notionalUsd", offsetof(MaxLoan, notionalUsd), detail::decimal()},
    {"remainingQuota", offsetof(MaxLoan, remainingQuota), detail::decimal()},
};
constexpr detail::ObjectTable max_loan_table = detail::table_of<MaxLoan>("MaxLoan", max_loan_fields);

constexpr detail::Field position_borrow_list_fields[] = {
    {"fixedTotalDebt", offsetof(PositionBorrowList, fixedTotalDebt), detail::decimal()},
    {"fixedTotalDebtUSD", offsetof(PositionBorrowList, fixedTotalDebtUSD), detail::decimal()},
    {"flexibleHourlyInterestRate", offsetof(PositionBorrowList, flexibleHourlyInterestRate), detail::decimal()},
    {"flexibleTotalDebt", offsetof(PositionBorrowList, flexibleTotalDebt), detail::decimal()},
    {"flexibleTotalDebtUSD", offsetof(PositionBorrowList, flexibleTotalDebtUSD), detail::decimal()},
    {"loanCurrency", offsetof(PositionBorrowList, loanCurrency), detail::string()},
};
constexpr detail::ObjectTable position_borrow_list_table =
    detail::table_of<PositionBorrowList>("PositionBorrowList", position_borrow_list_fields);

constexpr detail::Field position_supply_list_fields[] = {
    {"amount", offsetof(PositionSupplyList, amount), detail::decimal()},
    {"amountUSD", offsetof(PositionSupplyList, amountUSD), detail::decimal()},
    {"currency", offsetof(PositionSupplyList, currency), detail::string()},
};
constexpr detail::ObjectTable position_supply_list_table =
    detail::table_of<PositionSupplyList>("PositionSupplyList", position_supply_list_fields);

constexpr detail::ListTable list_of_position_borrow_list =
    detail::list_of<PositionBorrowList>(detail::object(position_borrow_list_table));
constexpr detail::ListTable list_of_position_supply_list =
    detail::list_of<PositionSupplyList>(detail::object(position_supply_list_table));

constexpr detail::Field position_fields[] = {
    {"borrowList", offsetof(Position, borrowList), detail::list(list_of_position_borrow_list)},
    {"collateralList", offsetof(Position, collateralList), detail::list(list_of_position_supply_list)},
    {"ltv", offsetof(Position, ltv), detail::decimal()},
    {"supplyList", offsetof(Position, supplyList), detail::list(list_of_position_supply_list)},
    {"totalCollateral", offsetof(Position, totalCollateral), detail::decimal()},
    {"totalDebt", offsetof(Position, totalDebt), detail::decimal()},
    {"totalSupply", offsetof(Position, totalSupply), detail::decimal()},
    {"colRes", offsetof(Position, colRes), detail::enumeration(bybit::col_res_table)},
};
constexpr detail::ObjectTable position_table = detail::table_of<Position>("Position", position_fields);

constexpr detail::Type adjust_collateral_amount_reply = detail::object(adjust_collateral_amount_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit adjust_collateral_amount_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation adjust_collateral_amount_operation{
    .id = "crypto-loan-common.adjust_collateral_amount",
    .method = "POST",
    .path = "/v5/crypto-loan-common/adjust-ltv",
    .auth = detail::Auth::private_,
    .limits = adjust_collateral_amount_limits,
    .request = &adjust_collateral_amount_request_table,
    .reply = &adjust_collateral_amount_reply,
};

constexpr detail::Type adjustment_history_reply = detail::object(adjustment_history_table);
constexpr detail::Limit adjustment_history_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging adjustment_history_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation adjustment_history_operation{
    .id = "crypto-loan-common.adjustment_history",
    .method = "GET",
    .path = "/v5/crypto-loan-common/adjustment-history",
    .auth = detail::Auth::private_,
    .limits = adjustment_history_limits,
    .request = &adjustment_history_request_table,
    .reply = &adjustment_history_reply,
    .pages = &adjustment_history_pages,
};

constexpr detail::Type collateral_data_reply = detail::object(collateral_data_table);
constexpr detail::Limit collateral_data_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation collateral_data_operation{
    .id = "crypto-loan-common.collateral_data",
    .method = "GET",
    .path = "/v5/crypto-loan-common/collateral-data",
    .auth = detail::Auth::public_,
    .limits = collateral_data_limits,
    .request = &collateral_data_request_table,
    .reply = &collateral_data_reply,
};

constexpr detail::Type loanable_data_reply = detail::object(loanable_data_table);
constexpr detail::Limit loanable_data_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation loanable_data_operation{
    .id = "crypto-loan-common.loanable_data",
    .method = "GET",
    .path = "/v5/crypto-loan-common/loanable-data",
    .auth = detail::Auth::public_,
    .limits = loanable_data_limits,
    .request = &loanable_data_request_table,
    .reply = &loanable_data_reply,
};

constexpr detail::Type max_collateral_amount_reply = detail::object(max_collateral_amount_table);
constexpr detail::Limit max_collateral_amount_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation max_collateral_amount_operation{
    .id = "crypto-loan-common.max_collateral_amount",
    .method = "GET",
    .path = "/v5/crypto-loan-common/max-collateral-amount",
    .auth = detail::Auth::private_,
    .limits = max_collateral_amount_limits,
    .request = &max_collateral_amount_request_table,
    .reply = &max_collateral_amount_reply,
};

constexpr detail::Type max_loan_reply = detail::object(max_loan_table);
constexpr detail::Limit max_loan_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation max_loan_operation{
    .id = "crypto-loan-common.max_loan",
    .method = "POST",
    .path = "/v5/crypto-loan-common/max-loan",
    .auth = detail::Auth::private_,
    .limits = max_loan_limits,
    .request = &max_loan_request_table,
    .reply = &max_loan_reply,
};

constexpr detail::Type position_reply = detail::object(position_table);
constexpr detail::Limit position_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation position_operation{
    .id = "crypto-loan-common.position",
    .method = "GET",
    .path = "/v5/crypto-loan-common/position",
    .auth = detail::Auth::private_,
    .limits = position_limits,
    .reply = &position_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AdjustCollateralAmount> Api::adjust_collateral_amount(AdjustCollateralAmountRequest request) const {
    return {core_, adjust_collateral_amount_operation, &request};
}

PagedCall<AdjustmentHistory> Api::adjustment_history(AdjustmentHistoryRequest request) const {
    return {core_, adjustment_history_operation, &request};
}

Call<CollateralData> Api::collateral_data(CollateralDataRequest request) const {
    return {core_, collateral_data_operation, &request};
}

Call<LoanableData> Api::loanable_data(LoanableDataRequest request) const {
    return {core_, loanable_data_operation, &request};
}

Call<MaxCollateralAmount> Api::max_collateral_amount(MaxCollateralAmountRequest request) const {
    return {core_, max_collateral_amount_operation, &request};
}

Call<MaxLoan> Api::max_loan(MaxLoanRequest request) const {
    return {core_, max_loan_operation, &request};
}

Call<Position> Api::position() const {
    return {core_, position_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const AdjustCollateralAmountRequest*) {
    return adjust_collateral_amount_request_table;
}
const detail::ObjectTable& exbind_table(const AdjustCollateralAmount*) { return adjust_collateral_amount_table; }
const detail::ObjectTable& exbind_table(const AdjustmentHistoryRequest*) { return adjustment_history_request_table; }
const detail::ObjectTable& exbind_table(const AdjustmentHistoryList*) { return adjustment_history_list_table; }
const detail::ObjectTable& exbind_table(const AdjustmentHistory*) { return adjustment_history_table; }
const detail::ObjectTable& exbind_table(const CollateralDataRequest*) { return collateral_data_request_table; }
const detail::ObjectTable& exbind_table(const CollateralDataCollateralRatioConfigListCollateralRatioList*) {
    return collateral_data_collateral_ratio_config_list_collateral_ratio_list_table;
}
const detail::ObjectTable& exbind_table(const CollateralDataCollateralRatioConfigList*) {
    return collateral_data_collateral_ratio_config_list_table;
}
const detail::ObjectTable& exbind_table(const CollateralDataCurrencyLiquidationList*) {
    return collateral_data_currency_liquidation_list_table;
}
const detail::ObjectTable& exbind_table(const CollateralData*) { return collateral_data_table; }
const detail::ObjectTable& exbind_table(const LoanableDataRequest*) { return loanable_data_request_table; }
const detail::ObjectTable& exbind_table(const LoanableDataList*) { return loanable_data_list_table; }
const detail::ObjectTable& exbind_table(const LoanableData*) { return loanable_data_table; }
const detail::ObjectTable& exbind_table(const MaxCollateralAmountRequest*) {
    return max_collateral_amount_request_table;
}
const detail::ObjectTable& exbind_table(const MaxCollateralAmount*) { return max_collateral_amount_table; }
const detail::ObjectTable& exbind_table(const MaxLoanRequestCollateralList*) {
    return max_loan_request_collateral_list_table;
}
const detail::ObjectTable& exbind_table(const MaxLoanRequest*) { return max_loan_request_table; }
const detail::ObjectTable& exbind_table(const MaxLoan*) { return max_loan_table; }
const detail::ObjectTable& exbind_table(const PositionBorrowList*) { return position_borrow_list_table; }
const detail::ObjectTable& exbind_table(const PositionSupplyList*) { return position_supply_list_table; }
const detail::ObjectTable& exbind_table(const Position*) { return position_table; }

}  // namespace exbind::bybit::crypto_loan_common
