// Generated from specs/bybit/crypto-loan-flexible.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/crypto_loan_flexible.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::crypto_loan_flexible {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field borrow_request_collateral_list_fields[] = {
    {"currency", offsetof(BorrowRequestCollateralList, currency), detail::string(detail::Holder::optional)},
    {"amount", offsetof(BorrowRequestCollateralList, amount), detail::decimal()},
};
constexpr detail::ObjectTable borrow_request_collateral_list_table =
    detail::table_of<BorrowRequestCollateralList>("BorrowRequestCollateralList", borrow_request_collateral_list_fields);

constexpr detail::ListTable list_of_borrow_request_collateral_list =
    detail::list_of<BorrowRequestCollateralList>(detail::object(borrow_request_collateral_list_table));

constexpr detail::Field borrow_request_fields[] = {
    {"loanCurrency", offsetof(BorrowRequest, loanCurrency), detail::string(detail::Holder::required)},
    {"loanAmount", offsetof(BorrowRequest, loanAmount), detail::decimal(detail::Holder::required)},
    {"collateralList", offsetof(BorrowRequest, collateralList), detail::list(list_of_borrow_request_collateral_list)},
};
constexpr detail::ObjectTable borrow_request_table =
    detail::table_of<BorrowRequest>("BorrowRequest", borrow_request_fields);

constexpr detail::Field borrow_fields[] = {
    {"orderId", offsetof(Borrow, orderId), detail::string()},
};
constexpr detail::ObjectTable borrow_table = detail::table_of<Borrow>("Borrow", borrow_fields);

constexpr detail::Field borrow_history_request_fields[] = {
    {"orderId", offsetof(BorrowHistoryRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"loanCurrency", offsetof(BorrowHistoryRequest, loanCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(BorrowHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"cursor", offsetof(BorrowHistoryRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable borrow_history_request_table =
    detail::table_of<BorrowHistoryRequest>("BorrowHistoryRequest", borrow_history_request_fields);

constexpr detail::Field borrow_history_list_fields[] = {
    {"borrowTime", offsetof(BorrowHistoryList, borrowTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"initialLoanAmount", offsetof(BorrowHistoryList, initialLoanAmount), detail::decimal()},
    {"loanCurrency", offsetof(BorrowHistoryList, loanCurrency), detail::string()},
    {"orderId", offsetof(BorrowHistoryList, orderId), detail::string()},
    {"status", offsetof(BorrowHistoryList, status), detail::integer()},
};
constexpr detail::ObjectTable borrow_history_list_table =
    detail::table_of<BorrowHistoryList>("BorrowHistoryList", borrow_history_list_fields);

constexpr detail::ListTable list_of_borrow_history_list =
    detail::list_of<BorrowHistoryList>(detail::object(borrow_history_list_table));

constexpr detail::Field borrow_history_fields[] = {
    {"list", offsetof(BorrowHistory, list), detail::list(list_of_borrow_history_list)},
    {"nextPageCursor", offsetof(BorrowHistory, nextPageCursor), detail::decimal()},
};
constexpr detail::ObjectTable borrow_history_table =
    detail::table_of<BorrowHistory>("BorrowHistory", borrow_history_fields);

constexpr detail::Field ongoing_coin_request_fields[] = {
    {"loanCurrency", offsetof(OngoingCoinRequest, loanCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable ongoing_coin_request_table =
    detail::table_of<OngoingCoinRequest>("OngoingCoinRequest", ongoing_coin_request_fields);

constexpr detail::Field ongoing_coin_list_fields[] = {
    {"hourlyInterestRate", offsetof(OngoingCoinList, hourlyInterestRate), detail::decimal()},
    {"loanCurrency", offsetof(OngoingCoinList, loanCurrency), detail::string()},
    {"totalDebt", offsetof(OngoingCoinList, totalDebt), detail::decimal()},
    {"unpaidAmount", offsetof(OngoingCoinList, unpaidAmount), detail::decimal()},
    {"unpaidInterest", offsetof(OngoingCoinList, unpaidInterest), detail::decimal()},
};
constexpr detail::ObjectTable ongoing_coin_list_table =
    detail::table_of<OngoingCoinList>("OngoingCoinList", ongoing_coin_list_fields);

constexpr detail::ListTable list_of_ongoing_coin_list =
    detail::list_of<OngoingCoinList>(detail::object(ongoing_coin_list_table));

constexpr detail::Field ongoing_coin_fields[] = {
    {"list", offsetof(OngoingCoin, list), detail::list(list_of_ongoing_coin_list)},
};
constexpr detail::ObjectTable ongoing_coin_table = detail::table_of<OngoingCoin>("OngoingCoin", ongoing_coin_fields);

constexpr detail::Field repay_request_fields[] = {
    {"loanCurrency", offsetof(RepayRequest, loanCurrency), detail::string(detail::Holder::required)},
    {"amount", offsetof(RepayRequest, amount), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable repay_request_table =
    detail::table_of<RepayRequest>("RepayRequest", repay_request_fields);

constexpr detail::Field repay_fields[] = {
    {"repayId", offsetof(Repay, repayId), detail::string()},
};
constexpr detail::ObjectTable repay_table = detail::table_of<Repay>("Repay", repay_fields);

constexpr detail::Field repay_collateral_request_fields[] = {
    {"loanCurrency", offsetof(RepayCollateralRequest, loanCurrency), detail::string(detail::Holder::required)},
    {"collateralCoin", offsetof(RepayCollateralRequest, collateralCoin), detail::string(detail::Holder::required)},
    {"amount", offsetof(RepayCollateralRequest, amount), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable repay_collateral_request_table =
    detail::table_of<RepayCollateralRequest>("RepayCollateralRequest", repay_collateral_request_fields);

constexpr detail::Field repayment_history_request_fields[] = {
    {"repayId", offsetof(RepaymentHistoryRequest, repayId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"loanCurrency", offsetof(RepaymentHistoryRequest, loanCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(RepaymentHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"cursor", offsetof(RepaymentHistoryRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable repayment_history_request_table =
    detail::table_of<RepaymentHistoryRequest>("RepaymentHistoryRequest", repayment_history_request_fields);

constexpr detail::Field repayment_history_list_fields[] = {
    {"loanCurrency", offsetof(RepaymentHistoryList, loanCurrency), detail::string()},
    {"repayAmount", offsetof(RepaymentHistoryList, repayAmount), detail::decimal()},
    {"repayId", offsetof(RepaymentHistoryList, repayId), detail::string()},
    {"repayStatus", offsetof(RepaymentHistoryList, repayStatus), detail::integer()},
    {"repayTime", offsetof(RepaymentHistoryList, repayTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"repayType", offsetof(RepaymentHistoryList, repayType), detail::integer()},
};
constexpr detail::ObjectTable repayment_history_list_table =
    detail::table_of<RepaymentHistoryList>("RepaymentHistoryList", repayment_history_list_fields);

constexpr detail::ListTable list_of_repayment_history_list =
    detail::list_of<RepaymentHistoryList>(detail::object(repayment_history_list_table));

constexpr detail::Field repayment_history_fields[] = {
    {"list", offsetof(RepaymentHistory, list), detail::list(list_of_repayment_history_list)},
    {"nextPageCursor", offsetof(RepaymentHistory, nextPageCursor), detail::decimal()},
};
constexpr detail::ObjectTable repayment_history_table =
    detail::table_of<RepaymentHistory>("RepaymentHistory", repayment_history_fields);

constexpr detail::Type borrow_reply = detail::object(borrow_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit borrow_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation borrow_operation{
    .id = "crypto-loan-flexible.borrow",
    .method = "POST",
    .path = "/v5/crypto-loan-flexible/borrow",
    .auth = detail::Auth::private_,
    .limits = borrow_limits,
    .request = &borrow_request_table,
    .reply = &borrow_reply,
};

constexpr detail::Type borrow_history_reply = detail::object(borrow_history_table);
constexpr detail::Limit borrow_history_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging borrow_history_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation borrow_history_operation{
    .id = "crypto-loan-flexible.borrow_history",
    .method = "GET",
    .path = "/v5/crypto-loan-flexible/borrow-history",
    .auth = detail::Auth::private_,
    .limits = borrow_history_limits,
    .request = &borrow_history_request_table,
    .reply = &borrow_history_reply,
    .pages = &borrow_history_pages,
};

constexpr detail::Type ongoing_coin_reply = detail::object(ongoing_coin_table);
constexpr detail::Limit ongoing_coin_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation ongoing_coin_operation{
    .id = "crypto-loan-flexible.ongoing_coin",
    .method = "GET",
    .path = "/v5/crypto-loan-flexible/ongoing-coin",
    .auth = detail::Auth::private_,
    .limits = ongoing_coin_limits,
    .request = &ongoing_coin_request_table,
    .reply = &ongoing_coin_reply,
};

constexpr detail::Type repay_reply = detail::object(repay_table);
constexpr detail::Limit repay_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation repay_operation{
    .id = "crypto-loan-flexible.repay",
    .method = "POST",
    .path = "/v5/crypto-loan-flexible/repay",
    .auth = detail::Auth::private_,
    .limits = repay_limits,
    .request = &repay_request_table,
    .reply = &repay_reply,
};

constexpr detail::Limit repay_collateral_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation repay_collateral_operation{
    .id = "crypto-loan-flexible.repay_collateral",
    .method = "POST",
    .path = "/v5/crypto-loan-flexible/repay-collateral",
    .auth = detail::Auth::private_,
    .limits = repay_collateral_limits,
    .request = &repay_collateral_request_table,
};

constexpr detail::Type repayment_history_reply = detail::object(repayment_history_table);
constexpr detail::Limit repayment_history_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging repayment_history_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation repayment_history_operation{
    .id = "crypto-loan-flexible.repayment_history",
    .method = "GET",
    .path = "/v5/crypto-loan-flexible/repayment-history",
    .auth = detail::Auth::private_,
    .limits = repayment_history_limits,
    .request = &repayment_history_request_table,
    .reply = &repayment_history_reply,
    .pages = &repayment_history_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Borrow> Api::borrow(BorrowRequest request) const {
    return {core_, borrow_operation, &request};
}

PagedCall<BorrowHistory> Api::borrow_history(BorrowHistoryRequest request) const {
    return {core_, borrow_history_operation, &request};
}

Call<OngoingCoin> Api::ongoing_coin(OngoingCoinRequest request) const {
    return {core_, ongoing_coin_operation, &request};
}

Call<Repay> Api::repay(RepayRequest request) const {
    return {core_, repay_operation, &request};
}

Call<Acknowledged> Api::repay_collateral(RepayCollateralRequest request) const {
    return {core_, repay_collateral_operation, &request};
}

PagedCall<RepaymentHistory> Api::repayment_history(RepaymentHistoryRequest request) const {
    return {core_, repayment_history_operation, &request};
}

const detail::ObjectTable& exbind_table(const BorrowRequestCollateralList*) {
    return borrow_request_collateral_list_table;
}
const detail::ObjectTable& exbind_table(const BorrowRequest*) { return borrow_request_table; }
const detail::ObjectTable& exbind_table(const Borrow*) { return borrow_table; }
const detail::ObjectTable& exbind_table(const BorrowHistoryRequest*) { return borrow_history_request_table; }
const detail::ObjectTable& exbind_table(const BorrowHistoryList*) { return borrow_history_list_table; }
const detail::ObjectTable& exbind_table(const BorrowHistory*) { return borrow_history_table; }
const detail::ObjectTable& exbind_table(const OngoingCoinRequest*) { return ongoing_coin_request_table; }
const detail::ObjectTable& exbind_table(const OngoingCoinList*) { return ongoing_coin_list_table; }
const detail::ObjectTable& exbind_table(const OngoingCoin*) { return ongoing_coin_table; }
const detail::ObjectTable& exbind_table(const RepayRequest*) { return repay_request_table; }
const detail::ObjectTable& exbind_table(const Repay*) { return repay_table; }
const detail::ObjectTable& exbind_table(const RepayCollateralRequest*) { return repay_collateral_request_table; }
const detail::ObjectTable& exbind_table(const RepaymentHistoryRequest*) { return repayment_history_request_table; }
const detail::ObjectTable& exbind_table(const RepaymentHistoryList*) { return repayment_history_list_table; }
const detail::ObjectTable& exbind_table(const RepaymentHistory*) { return repayment_history_table; }

}  // namespace exbind::bybit::crypto_loan_flexible
