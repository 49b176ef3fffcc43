// Generated from specs/okx/finance/flexible-loan.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/flexible_loan.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable position_type_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::finance::flexible_loan {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view loan_history_type_values[] = {
    "borrowed", "repaid", "collateral_locked", "collateral_released", "forced_repayment_buy", "forced_repayment_sell",
    "forced_liquidation", "partial_liquidation", "sell_collateral", "buy_transition_coin", "sell_transition_coin",
    "buy_borrowed_coin",
};
constexpr detail::EnumTable loan_history_type_table{"LoanHistoryType", loan_history_type_values};

constexpr detail::Field adjust_collateral_request_fields[] = {
    {"type", offsetof(AdjustCollateralRequest, type),
     detail::enumeration(okx::position_type_table, detail::Holder::required)},
    {"collateralCcy", offsetof(AdjustCollateralRequest, collateralCcy), detail::string(detail::Holder::required)},
    {"collateralAmt", offsetof(AdjustCollateralRequest, collateralAmt), detail::decimal(detail::Holder::required)},
    {"ordId", offsetof(AdjustCollateralRequest, ordId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable adjust_collateral_request_table =
    detail::table_of<AdjustCollateralRequest>("AdjustCollateralRequest", adjust_collateral_request_fields);

constexpr detail::Field borrow_currencies_fields[] = {
    {"borrowCcy", offsetof(BorrowCurrencies, borrowCcy), detail::string()},
};
constexpr detail::ObjectTable borrow_currencies_table =
    detail::table_of<BorrowCurrencies>("BorrowCurrencies", borrow_currencies_fields);

constexpr detail::Field collateral_assets_request_fields[] = {
    {"ccy", offsetof(CollateralAssetsRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"ordId", offsetof(CollateralAssetsRequest, ordId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable collateral_assets_request_table =
    detail::table_of<CollateralAssetsRequest>("CollateralAssetsRequest", collateral_assets_request_fields);

constexpr detail::Field collateral_assets_assets_fields[] = {
    {"ccy", offsetof(CollateralAssetsAssets, ccy), detail::string()},
    {"amt", offsetof(CollateralAssetsAssets, amt), detail::decimal()},
    {"notionalUsd", offsetof(CollateralAssetsAssets, notionalUsd), detail::decimal()},
};
constexpr detail::ObjectTable collateral_assets_assets_table =
    detail::table_of<CollateralAssetsAssets>("CollateralAssetsAssets", collateral_assets_assets_fields);

constexpr detail::ListTable list_of_collateral_assets_assets =
    detail::list_of<CollateralAssetsAssets>(detail::object(collateral_assets_assets_table));

constexpr detail::Field collateral_assets_fields[] = {
    {"assets", offsetof(CollateralAssets, assets), detail::list(list_of_collateral_assets_assets)},
};
constexpr detail::ObjectTable collateral_assets_table =
    detail::table_of<CollateralAssets>("CollateralAssets", collateral_assets_fields);

constexpr detail::Field interest_accrued_request_fields[] = {
    {"ccy", offsetof(InterestAccruedRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(InterestAccruedRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(InterestAccruedRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(InterestAccruedRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"ordId", offsetof(InterestAccruedRequest, ordId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds interest_accrued_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable interest_accrued_request_table =
    detail::table_of<InterestAccruedRequest>(
        "InterestAccruedRequest", interest_accrued_request_fields, false, interest_accrued_request_bounds);

constexpr detail::Field interest_accrued_fields[] = {
    {"refId", offsetof(InterestAccrued, refId), detail::string()},
    {"ccy", offsetof(InterestAccrued, ccy), detail::string()},
    {"loan", offsetof(InterestAccrued, loan), detail::decimal()},
    {"interest", offsetof(InterestAccrued, interest), detail::decimal()},
    {"interestRate", offsetof(InterestAccrued, interestRate), detail::decimal()},
    {"ts", offsetof(InterestAccrued, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable interest_accrued_table =
    detail::table_of<InterestAccrued>("InterestAccrued", interest_accrued_fields);

constexpr detail::Field loan_history_request_fields[] = {
    {"type", offsetof(LoanHistoryRequest, type), detail::enumeration(loan_history_type_table), detail::In::query},
    {"after", offsetof(LoanHistoryRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(LoanHistoryRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(LoanHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"ordId", offsetof(LoanHistoryRequest, ordId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds loan_history_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable loan_history_request_table =
    detail::table_of<LoanHistoryRequest>(
        "LoanHistoryRequest", loan_history_request_fields, false, loan_history_request_bounds);

constexpr detail::Field loan_history_fields[] = {
    {"refId", offsetof(LoanHistory, refId), detail::string()},
    {"type", offsetof(LoanHistory, type), detail::enumeration(loan_history_type_table)},
    {"ccy", offsetof(LoanHistory, ccy), detail::string()},
    {"amt", offsetof(LoanHistory, amt), detail::decimal()},
    {"ts", offsetof(LoanHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable loan_history_table = detail::table_of<LoanHistory>("LoanHistory", loan_history_fields);

constexpr detail::Field loan_info_request_fields[] = {
    {"ordId", offsetof(LoanInfoRequest, ordId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable loan_info_request_table =
    detail::table_of<LoanInfoRequest>("LoanInfoRequest", loan_info_request_fields);

constexpr detail::Field loan_info_loan_data_fields[] = {
    {"ccy", offsetof(LoanInfoLoanData, ccy), detail::string()},
    {"amt", offsetof(LoanInfoLoanData, amt), detail::decimal()},
};
constexpr detail::ObjectTable loan_info_loan_data_table =
    detail::table_of<LoanInfoLoanData>("LoanInfoLoanData", loan_info_loan_data_fields);

constexpr detail::Field loan_info_collateral_data_fields[] = {
    {"ccy", offsetof(LoanInfoCollateralData, ccy), detail::string()},
    {"amt", offsetof(LoanInfoCollateralData, amt), detail::decimal()},
};
constexpr detail::ObjectTable loan_info_collateral_data_table =
    detail::table_of<LoanInfoCollateralData>("LoanInfoCollateralData", loan_info_collateral_data_fields);

constexpr detail::Field loan_info_risk_warning_data_fields[] = {
    {"instId", offsetof(LoanInfoRiskWarningData, instId), detail::string()},
    {"liqPx", offsetof(LoanInfoRiskWarningData, liqPx), detail::decimal()},
};
constexpr detail::ObjectTable loan_info_risk_warning_data_table =
    detail::table_of<LoanInfoRiskWarningData>("LoanInfoRiskWarningData", loan_info_risk_warning_data_fields);

constexpr detail::ListTable list_of_loan_info_loan_data =
    detail::list_of<LoanInfoLoanData>(detail::object(loan_info_loan_data_table));
constexpr detail::ListTable list_of_loan_info_collateral_data =
    detail::list_of<LoanInfoCollateralData>(detail::object(loan_info_collateral_data_table));

constexpr detail::Field loan_info_fields[] = {
    {"loanNotionalUsd", offsetof(LoanInfo, loanNotionalUsd), detail::decimal()},
    {"loanData", offsetof(LoanInfo, loanData), detail::list(list_of_loan_info_loan_data)},
    {"collateralNotionalUsd", offsetof(LoanInfo, collateralNotionalUsd), detail::decimal()},
    {"collateralData", offsetof(LoanInfo, collateralData), detail::list(list_of_loan_info_collateral_data)},
    {"riskWarningData", offsetof(LoanInfo, riskWarningData), detail::object(loan_info_risk_warning_data_table)},
    {"curLTV", offsetof(LoanInfo, curLTV), detail::decimal()},
    {"marginCallLTV", offsetof(LoanInfo, marginCallLTV), detail::decimal()},
    {"liqLTV", offsetof(LoanInfo, liqLTV), detail::decimal()},
    {"ordId", offsetof(LoanInfo, ordId), detail::string()},
};
constexpr detail::ObjectTable loan_info_table = detail::table_of<LoanInfo>("LoanInfo", loan_info_fields);

constexpr detail::Field max_collateral_redeem_amount_request_fields[] = {
    {"ccy", offsetof(MaxCollateralRedeemAmountRequest, ccy), detail::string(detail::Holder::required),
     detail::In::query},
    {"ordId", offsetof(MaxCollateralRedeemAmountRequest, ordId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable max_collateral_redeem_amount_request_table =
    detail::table_of<MaxCollateralRedeemAmountRequest>(
        "MaxCollateralRedeemAmountRequest", max_collateral_redeem_amount_request_fields);

constexpr detail::Field max_collateral_redeem_amount_fields[] = {
    {"ccy", offsetof(MaxCollateralRedeemAmount, ccy), detail::string()},
    {"maxRedeemAmt", offsetof(MaxCollateralRedeemAmount, maxRedeemAmt), detail::decimal()},
};
constexpr detail::ObjectTable max_collateral_redeem_amount_table =
    detail::table_of<MaxCollateralRedeemAmount>("MaxCollateralRedeemAmount", max_collateral_redeem_amount_fields);

constexpr detail::Field max_loan_request_sup_collateral_fields[] = {
    {"ccy", offsetof(MaxLoanRequestSupCollateral, ccy), detail::string(detail::Holder::required)},
    {"amt", offsetof(MaxLoanRequestSupCollateral, amt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable max_loan_request_sup_collateral_table =
    detail::table_of<MaxLoanRequestSupCollateral>(
        "MaxLoanRequestSupCollateral", max_loan_request_sup_collateral_fields);

constexpr detail::ListTable list_of_max_loan_request_sup_collateral =
    detail::list_of<MaxLoanRequestSupCollateral>(detail::object(max_loan_request_sup_collateral_table));

constexpr detail::Field max_loan_request_fields[] = {
    {"borrowCcy", offsetof(MaxLoanRequest, borrowCcy), detail::string(detail::Holder::required)},
    {"supCollateral", offsetof(MaxLoanRequest, supCollateral), detail::list(list_of_max_loan_request_sup_collateral)},
    {"ordId", offsetof(MaxLoanRequest, ordId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable max_loan_request_table =
    detail::table_of<MaxLoanRequest>("MaxLoanRequest", max_loan_request_fields);

constexpr detail::Field max_loan_fields[] = {
    {"borrowCcy", offsetof(MaxLoan, borrowCcy), detail::string()},
    {"maxLoan", offsetof(MaxLoan, maxLoan), detail::decimal()},
    {"notionalUsd", offsetof(MaxLoan, notionalUsd), detail::decimal()},
    {"remainingQuota", offsetof(MaxLoan, remainingQuota), detail::decimal()},
};
constexpr detail::ObjectTable max_loan_table = detail::table_of<MaxLoan>("MaxLoan", max_loan_fields);

constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit adjust_collateral_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation adjust_collateral_operation{
    .id = "finance/flexible-loan.adjust_collateral",
    .method = "POST",
    .path = "/api/v5/finance/flexible-loan/adjust-collateral",
    .auth = detail::Auth::private_,
    .limits = adjust_collateral_limits,
    .request = &adjust_collateral_request_table,
};

constexpr detail::ListTable list_of_borrow_currencies =
    detail::list_of<BorrowCurrencies>(detail::object(borrow_currencies_table));
constexpr detail::Type borrow_currencies_reply = detail::list(list_of_borrow_currencies);
constexpr detail::Limit borrow_currencies_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation borrow_currencies_operation{
    .id = "finance/flexible-loan.borrow_currencies",
    .method = "GET",
    .path = "/api/v5/finance/flexible-loan/borrow-currencies",
    .auth = detail::Auth::private_,
    .limits = borrow_currencies_limits,
    .reply = &borrow_currencies_reply,
};

constexpr detail::ListTable list_of_collateral_assets =
    detail::list_of<CollateralAssets>(detail::object(collateral_assets_table));
constexpr detail::Type collateral_assets_reply = detail::list(list_of_collateral_assets);
constexpr detail::Limit collateral_assets_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation collateral_assets_operation{
    .id = "finance/flexible-loan.collateral_assets",
    .method = "GET",
    .path = "/api/v5/finance/flexible-loan/collateral-assets",
    .auth = detail::Auth::private_,
    .limits = collateral_assets_limits,
    .request = &collateral_assets_request_table,
    .reply = &collateral_assets_reply,
};

constexpr detail::ListTable list_of_interest_accrued =
    detail::list_of<InterestAccrued>(detail::object(interest_accrued_table));
constexpr detail::Type interest_accrued_reply = detail::list(list_of_interest_accrued);
constexpr detail::Limit interest_accrued_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging interest_accrued_pages{
    .by = detail::Paging::By::id,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "refId",
};
constexpr detail::Operation interest_accrued_operation{
    .id = "finance/flexible-loan.interest_accrued",
    .method = "GET",
    .path = "/api/v5/finance/flexible-loan/interest-accrued",
    .auth = detail::Auth::private_,
    .limits = interest_accrued_limits,
    .request = &interest_accrued_request_table,
    .reply = &interest_accrued_reply,
    .pages = &interest_accrued_pages,
};

constexpr detail::ListTable list_of_loan_history = detail::list_of<LoanHistory>(detail::object(loan_history_table));
constexpr detail::Type loan_history_reply = detail::list(list_of_loan_history);
constexpr detail::Limit loan_history_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging loan_history_pages{
    .by = detail::Paging::By::id,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "refId",
};
constexpr detail::Operation loan_history_operation{
    .id = "finance/flexible-loan.loan_history",
    .method = "GET",
    .path = "/api/v5/finance/flexible-loan/loan-history",
    .auth = detail::Auth::private_,
    .limits = loan_history_limits,
    .request = &loan_history_request_table,
    .reply = &loan_history_reply,
    .pages = &loan_history_pages,
};

constexpr detail::ListTable list_of_loan_info = detail::list_of<LoanInfo>(detail::object(loan_info_table));
constexpr detail::Type loan_info_reply = detail::list(list_of_loan_info);
constexpr detail::Limit loan_info_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation loan_info_operation{
    .id = "finance/flexible-loan.loan_info",
    .method = "GET",
    .path = "/api/v5/finance/flexible-loan/loan-info",
    .auth = detail::Auth::private_,
    .limits = loan_info_limits,
    .request = &loan_info_request_table,
    .reply = &loan_info_reply,
};

constexpr detail::ListTable list_of_max_collateral_redeem_amount =
    detail::list_of<MaxCollateralRedeemAmount>(detail::object(max_collateral_redeem_amount_table));
constexpr detail::Type max_collateral_redeem_amount_reply = detail::list(list_of_max_collateral_redeem_amount);
constexpr detail::Limit max_collateral_redeem_amount_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation max_collateral_redeem_amount_operation{
    .id = "finance/flexible-loan.max_collateral_redeem_amount",
    .method = "GET",
    .path = "/api/v5/finance/flexible-loan/max-collateral-redeem-amount",
    .auth = detail::Auth::private_,
    .limits = max_collateral_redeem_amount_limits,
    .request = &max_collateral_redeem_amount_request_table,
    .reply = &max_collateral_redeem_amount_reply,
};

constexpr detail::Type max_loan_reply = detail::sole(detail::object(max_loan_table));
constexpr detail::Limit max_loan_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation max_loan_operation{
    .id = "finance/flexible-loan.max_loan",
    .method = "POST",
    .path = "/api/v5/finance/flexible-loan/max-loan",
    .auth = detail::Auth::private_,
    .limits = max_loan_limits,
    .request = &max_loan_request_table,
    .reply = &max_loan_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Acknowledged> Api::adjust_collateral(AdjustCollateralRequest request) const {
    return {core_, adjust_collateral_operation, &request};
}

Call<Vector<BorrowCurrencies>> Api::borrow_currencies() const {
    return {core_, borrow_currencies_operation, nullptr};
}

Call<Vector<CollateralAssets>> Api::collateral_assets(CollateralAssetsRequest request) const {
    return {core_, collateral_assets_operation, &request};
}

PagedCall<Vector<InterestAccrued>> Api::interest_accrued(InterestAccruedRequest request) const {
    return {core_, interest_accrued_operation, &request};
}

PagedCall<Vector<LoanHistory>> Api::loan_history(LoanHistoryRequest request) const {
    return {core_, loan_history_operation, &request};
}

Call<Vector<LoanInfo>> Api::loan_info(LoanInfoRequest request) const {
    return {core_, loan_info_operation, &request};
}

Call<Vector<MaxCollateralRedeemAmount>>
Api::max_collateral_redeem_amount(MaxCollateralRedeemAmountRequest request) const {
    return {core_, max_collateral_redeem_amount_operation, &request};
}

Call<MaxLoan> Api::max_loan(MaxLoanRequest request) const {
    return {core_, max_loan_operation, &request};
}

const detail::EnumTable& exbind_table(LoanHistoryType) { return loan_history_type_table; }
const detail::ObjectTable& exbind_table(const AdjustCollateralRequest*) { return adjust_collateral_request_table; }
const detail::ObjectTable& exbind_table(const BorrowCurrencies*) { return borrow_currencies_table; }
const detail::ObjectTable& exbind_table(const CollateralAssetsRequest*) { return collateral_assets_request_table; }
const detail::ObjectTable& exbind_table(const CollateralAssetsAssets*) { return collateral_assets_assets_table; }
const detail::ObjectTable& exbind_table(const CollateralAssets*) { return collateral_assets_table; }
const detail::ObjectTable& exbind_table(const InterestAccruedRequest*) { return interest_accrued_request_table; }
const detail::ObjectTable& exbind_table(const InterestAccrued*) { return interest_accrued_table; }
const detail::ObjectTable& exbind_table(const LoanHistoryRequest*) { return loan_history_request_table; }
const detail::ObjectTable& exbind_table(const LoanHistory*) { return loan_history_table; }
const detail::ObjectTable& exbind_table(const LoanInfoRequest*) { return loan_info_request_table; }
const detail::ObjectTable& exbind_table(const LoanInfoLoanData*) { return loan_info_loan_data_table; }
const detail::ObjectTable& exbind_table(const LoanInfoCollateralData*) { return loan_info_collateral_data_table; }
const detail::ObjectTable& exbind_table(const LoanInfoRiskWarningData*) { return loan_info_risk_warning_data_table; }
const detail::ObjectTable& exbind_table(const LoanInfo*) { return loan_info_table; }
const detail::ObjectTable& exbind_table(const MaxCollateralRedeemAmountRequest*) {
    return max_collateral_redeem_amount_request_table;
}
const detail::ObjectTable& exbind_table(const MaxCollateralRedeemAmount*) { return max_collateral_redeem_amount_table; }
const detail::ObjectTable& exbind_table(const MaxLoanRequestSupCollateral*) {
    return max_loan_request_sup_collateral_table;
}
const detail::ObjectTable& exbind_table(const MaxLoanRequest*) { return max_loan_request_table; }
const detail::ObjectTable& exbind_table(const MaxLoan*) { return max_loan_table; }

}  // namespace exbind::okx::finance::flexible_loan
