// Generated from specs/bybit/crypto-loan.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/crypto_loan.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable crypto_loan_direction_table;
extern const detail::EnumTable vip_level_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::crypto_loan {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view loan_term_type_values[] = {"1", "2"};
constexpr detail::EnumTable loan_term_type_table{"LoanTermType", loan_term_type_values};

constexpr std::string_view repay_type_values[] = {"1", "2"};
constexpr detail::EnumTable repay_type_table{"RepayType", repay_type_values};

constexpr detail::Field adjust_collateral_amount_request_fields[] = {
    {"orderId", offsetof(AdjustCollateralAmountRequest, orderId), detail::string(detail::Holder::required)},
    {"amount", offsetof(AdjustCollateralAmountRequest, amount), detail::decimal(detail::Holder::required)},
    {"direction", offsetof(AdjustCollateralAmountRequest, direction),
     detail::enumeration(bybit::crypto_loan_direction_table, detail::Holder::required)},
};
constexpr detail::ObjectTable adjust_collateral_amount_request_table =
    detail::table_of<AdjustCollateralAmountRequest>(
        "AdjustCollateralAmountRequest", adjust_collateral_amount_request_fields);

constexpr detail::Field adjust_collateral_amount_fields[] = {
    {"adjustId", offsetof(AdjustCollateralAmount, adjustId), detail::string()},
};
constexpr detail::ObjectTable adjust_collateral_amount_table =
    detail::table_of<AdjustCollateralAmount>("AdjustCollateralAmount", adjust_collateral_amount_fields);

constexpr detail::Field adjustment_history_request_fields[] = {
    {"orderId", offsetof(AdjustmentHistoryRequest, orderId), detail::string(detail::Holder::optional),
     detail::In::query},
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
    {"orderId", offsetof(AdjustmentHistoryList, orderId), detail::string()},
    {"adjustId", offsetof(AdjustmentHistoryList, adjustId), detail::string()},
    {"adjustTime", offsetof(AdjustmentHistoryList, adjustTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"preLTV", offsetof(AdjustmentHistoryList, preLTV), detail::decimal()},
    {"afterLTV", offsetof(AdjustmentHistoryList, afterLTV), detail::decimal()},
    {"direction", offsetof(AdjustmentHistoryList, direction), detail::integer()},
};
constexpr detail::ObjectTable adjustment_history_list_table =
    detail::table_of<AdjustmentHistoryList>("AdjustmentHistoryList", adjustment_history_list_fields);

constexpr detail::ListTable list_of_adjustment_history_list =
    detail::list_of<AdjustmentHistoryList>(detail::object(adjustment_history_list_table));

constexpr detail::Field adjustment_history_fields[] = {
    {"list", offsetof(AdjustmentHistory, list), detail::list(list_of_adjustment_history_list)},
    {"nextPageCursor", offsetof(AdjustmentHistory, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable adjustment_history_table =
    detail::table_of<AdjustmentHistory>("AdjustmentHistory", adjustment_history_fields);

constexpr detail::Field borrow_request_fields[] = {
    {"loanCurrency", offsetof(BorrowRequest, loanCurrency), detail::string(detail::Holder::required)},
    {"loanAmount", offsetof(BorrowRequest, loanAmount), detail::decimal()},
    {"loanTerm", offsetof(BorrowRequest, loanTerm), detail::decimal()},
    {"collateralCurrency", offsetof(BorrowRequest, collateralCurrency), detail::string(detail::Holder::required)},
    {"collateralAmount", offsetof(BorrowRequest, collateralAmount), detail::decimal()},
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
    {"collateralCurrency", offsetof(BorrowHistoryRequest, collateralCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(BorrowHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"cursor", offsetof(BorrowHistoryRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable borrow_history_request_table =
    detail::table_of<BorrowHistoryRequest>("BorrowHistoryRequest", borrow_history_request_fields);

constexpr detail::Field borrow_history_list_fields[] = {
    {"borrowTime", offsetof(BorrowHistoryList, borrowTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"collateralCurrency", offsetof(BorrowHistoryList, collateralCurrency), detail::string()},
    {"expirationTime", offsetof(BorrowHistoryList, expirationTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"hourlyInterestRate", offsetof(BorrowHistoryList, hourlyInterestRate), detail::decimal()},
    {"initialCollateralAmount", offsetof(BorrowHistoryList, initialCollateralAmount), detail::decimal()},
    {"initialLoanAmount", offsetof(BorrowHistoryList, initialLoanAmount), detail::decimal()},
    {"loanCurrency", offsetof(BorrowHistoryList, loanCurrency), detail::string()},
    {"loanTerm", offsetof(BorrowHistoryList, loanTerm), detail::decimal()},
    {"orderId", offsetof(BorrowHistoryList, orderId), detail::string()},
    {"repaidInterest", offsetof(BorrowHistoryList, repaidInterest), detail::decimal()},
    {"repaidPenaltyInterest", offsetof(BorrowHistoryList, repaidPenaltyInterest), detail::decimal()},
    {"status", offsetof(BorrowHistoryList, status), detail::integer()},
};
constexpr detail::ObjectTable borrow_history_list_table =
    detail::table_of<BorrowHistoryList>("BorrowHistoryList", borrow_history_list_fields);

constexpr detail::ListTable list_of_borrow_history_list =
    detail::list_of<BorrowHistoryList>(detail::object(borrow_history_list_table));

constexpr detail::Field borrow_history_fields[] = {
    {"list", offsetof(BorrowHistory, list), detail::list(list_of_borrow_history_list)},
    {"nextPageCursor", offsetof(BorrowHistory, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable borrow_history_table =
    detail::table_of<BorrowHistory>("BorrowHistory", borrow_history_fields);

constexpr detail::Field borrowable_collateralisable_number_request_fields[] = {
    {"loanCurrency", offsetof(BorrowableCollateralisableNumberRequest, loanCurrency),
     detail::string(detail::Holder::required), detail::In::query},
    {"collateralCurrency", offsetof(BorrowableCollateralisableNumberRequest, collateralCurrency),
     detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable borrowable_collateralisable_number_request_table =
    detail::table_of<BorrowableCollateralisableNumberRequest>(
        "BorrowableCollateralisableNumberRequest", borrowable_collateralisable_number_request_fields);

constexpr detail::Field borrowable_collateralisable_number_fields[] = {
    {"collateralCurrency", offsetof(BorrowableCollateralisableNumber, collateralCurrency), detail::string()},
    {"loanCurrency", offsetof(BorrowableCollateralisableNumber, loanCurrency), detail::string()},
    {"maxCollateralAmount", offsetof(BorrowableCollateralisableNumber, maxCollateralAmount), detail::decimal()},
    {"maxLoanAmount", offsetof(BorrowableCollateralisableNumber, maxLoanAmount), detail::decimal()},
    {"minCollateralAmount", offsetof(BorrowableCollateralisableNumber, minCollateralAmount), detail::decimal()},
    {"minLoanAmount", offsetof(BorrowableCollateralisableNumber, minLoanAmount), detail::decimal()},
};
constexpr detail::ObjectTable borrowable_collateralisable_number_table =
    detail::table_of<BorrowableCollateralisableNumber>(
        "BorrowableCollateralisableNumber", borrowable_collateralisable_number_fields);

constexpr detail::Field collateral_data_request_fields[] = {
    {"vipLevel", offsetof(CollateralDataRequest, vipLevel), detail::enumeration(bybit::vip_level_table),
     detail::In::query},
    {"currency", offsetof(CollateralDataRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable collateral_data_request_table =
    detail::table_of<CollateralDataRequest>("CollateralDataRequest", collateral_data_request_fields);

constexpr detail::Field collateral_data_vip_coin_list_list_fields[] = {
    {"collateralAccuracy", offsetof(CollateralDataVipCoinListList, collateralAccuracy), detail::integer()},
    {"initialLTV", offsetof(CollateralDataVipCoinListList, initialLTV), detail::decimal()},
    {"marginCallLTV", offsetof(CollateralDataVipCoinListList, marginCallLTV), detail::decimal()},
    {"liquidationLTV", offsetof(CollateralDataVipCoinListList, liquidationLTV), detail::decimal()},
    {"maxLimit", offsetof(CollateralDataVipCoinListList, maxLimit), detail::decimal()},
};
constexpr detail::ObjectTable collateral_data_vip_coin_list_list_table =
    detail::table_of<CollateralDataVipCoinListList>(
        "CollateralDataVipCoinListList", collateral_data_vip_coin_list_list_fields);

constexpr detail::ListTable list_of_collateral_data_vip_coin_list_list =
    detail::list_of<CollateralDataVipCoinListList>(detail::object(collateral_data_vip_coin_list_list_table));

constexpr detail::Field collateral_data_vip_coin_list_fields[] = {
    {"list", offsetof(CollateralDataVipCoinList, list), detail::list(list_of_collateral_data_vip_coin_list_list)},
    {"vipLevel", offsetof(CollateralDataVipCoinList, vipLevel), detail::enumeration(bybit::vip_level_table)},
};
constexpr detail::ObjectTable collateral_data_vip_coin_list_table =
    detail::table_of<CollateralDataVipCoinList>("CollateralDataVipCoinList", collateral_data_vip_coin_list_fields);

constexpr detail::ListTable list_of_collateral_data_vip_coin_list =
    detail::list_of<CollateralDataVipCoinList>(detail::object(collateral_data_vip_coin_list_table));

constexpr detail::Field collateral_data_fields[] = {
    {"vipCoinList", offsetof(CollateralData, vipCoinList), detail::list(list_of_collateral_data_vip_coin_list)},
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

constexpr detail::Field loanable_data_vip_coin_list_list_fields[] = {
    {"borrowingAccuracy", offsetof(LoanableDataVipCoinListList, borrowingAccuracy), detail::integer()},
    {"currency", offsetof(LoanableDataVipCoinListList, currency), detail::string()},
    {"flexibleHourlyInterestRate", offsetof(LoanableDataVipCoinListList, flexibleHourlyInterestRate),
     detail::decimal()},
    {"hourlyInterestRate7D", offsetof(LoanableDataVipCoinListList, hourlyInterestRate7D), detail::decimal()},
    {"hourlyInterestRate14D", offsetof(LoanableDataVipCoinListList, hourlyInterestRate14D), detail::decimal()},
    {"hourlyInterestRate30D", offsetof(LoanableDataVipCoinListList, hourlyInterestRate30D), detail::decimal()},
    {"hourlyInterestRate90D", offsetof(LoanableDataVipCoinListList, hourlyInterestRate90D), detail::decimal()},
    {"hourlyInterestRate180D", offsetof(LoanableDataVipCoinListList, hourlyInterestRate180D), detail::decimal()},
    {"maxBorrowingAmount", offsetof(LoanableDataVipCoinListList, maxBorrowingAmount), detail::decimal()},
    {"minBorrowingAmount", offsetof(LoanableDataVipCoinListList, minBorrowingAmount), detail::decimal()},
};
constexpr detail::ObjectTable loanable_data_vip_coin_list_list_table =
    detail::table_of<LoanableDataVipCoinListList>(
        "LoanableDataVipCoinListList", loanable_data_vip_coin_list_list_fields);

constexpr detail::ListTable list_of_loanable_data_vip_coin_list_list =
    detail::list_of<LoanableDataVipCoinListList>(detail::object(loanable_data_vip_coin_list_list_table));

constexpr detail::Field loanable_data_vip_coin_list_fields[] = {
    {"list", offsetof(LoanableDataVipCoinList, list), detail::list(list_of_loanable_data_vip_coin_list_list)},
    {"vipLevel", offsetof(LoanableDataVipCoinList, vipLevel), detail::enumeration(bybit::vip_level_table)},
};
constexpr detail::ObjectTable loanable_data_vip_coin_list_table =
    detail::table_of<LoanableDataVipCoinList>("LoanableDataVipCoinList", loanable_data_vip_coin_list_fields);

constexpr detail::ListTable list_of_loanable_data_vip_coin_list =
    detail::list_of<LoanableDataVipCoinList>(detail::object(loanable_data_vip_coin_list_table));

constexpr detail::Field loanable_data_fields[] = {
    {"vipCoinList", offsetof(LoanableData, vipCoinList), detail::list(list_of_loanable_data_vip_coin_list)},
};
constexpr detail::ObjectTable loanable_data_table =
    detail::table_of<LoanableData>("LoanableData", loanable_data_fields);

constexpr detail::Field max_collateral_amount_request_fields[] = {
    {"orderId", offsetof(MaxCollateralAmountRequest, orderId), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable max_collateral_amount_request_table =
    detail::table_of<MaxCollateralAmountRequest>("MaxCollateralAmountRequest", max_collateral_amount_request_fields);

constexpr detail::Field max_collateral_amount_fields[] = {
    {"maxCollateralAmount", offsetof(MaxCollateralAmount, maxCollateralAmount), detail::decimal()},
};
constexpr detail::ObjectTable max_collateral_amount_table =
    detail::table_of<MaxCollateralAmount>("MaxCollateralAmount", max_collateral_amount_fields);

constexpr detail::Field ongoing_orders_request_fields[] = {
    {"orderId", offsetof(OngoingOrdersRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"loanCurrency", offsetof(OngoingOrdersRequest, loanCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"collateralCurrency", offsetof(OngoingOrdersRequest, collateralCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"loanTermType", offsetof(OngoingOrdersRequest, loanTermType), detail::enumeration(loan_term_type_table),
     detail::In::query},
    {"loanTerm", offsetof(OngoingOrdersRequest, loanTerm), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OngoingOrdersRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"cursor", offsetof(OngoingOrdersRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable ongoing_orders_request_table =
    detail::table_of<OngoingOrdersRequest>("OngoingOrdersRequest", ongoing_orders_request_fields);

constexpr detail::Field ongoing_orders_list_fields[] = {
    {"collateralAmount", offsetof(OngoingOrdersList, collateralAmount), detail::decimal()},
    {"collateralCurrency", offsetof(OngoingOrdersList, collateralCurrency), detail::string()},
    {"currentLTV", offsetof(OngoingOrdersList, currentLTV), detail::decimal()},
    {"expirationTime", offsetof(OngoingOrdersList, expirationTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"hourlyInterestRate", offsetof(OngoingOrdersList, hourlyInterestRate), detail::decimal()},
    {"loanCurrency", offsetof(OngoingOrdersList, loanCurrency), detail::string()},
    {"loanTerm", offsetof(OngoingOrdersList, loanTerm), detail::decimal()},
    {"orderId", offsetof(OngoingOrdersList, orderId), detail::string()},
    {"residualInterest", offsetof(OngoingOrdersList, residualInterest), detail::decimal()},
    {"residualPenaltyInterest", offsetof(OngoingOrdersList, residualPenaltyInterest), detail::decimal()},
    {"totalDebt", offsetof(OngoingOrdersList, totalDebt), detail::decimal()},
};
constexpr detail::ObjectTable ongoing_orders_list_table =
    detail::table_of<OngoingOrdersList>("OngoingOrdersList", ongoing_orders_list_fields);

constexpr detail::ListTable list_of_ongoing_orders_list =
    detail::list_of<OngoingOrdersList>(detail::object(ongoing_orders_list_table));

constexpr detail::Field ongoing_orders_fields[] = {
    {"list", offsetof(OngoingOrders, list), detail::list(list_of_ongoing_orders_list)},
    {"nextPageCursor", offsetof(OngoingOrders, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable ongoing_orders_table =
    detail::table_of<OngoingOrders>("OngoingOrders", ongoing_orders_fields);

constexpr detail::Field repay_request_fields[] = {
    {"orderId", offsetof(RepayRequest, orderId), detail::string(detail::Holder::required)},
    {"amount", offsetof(RepayRequest, amount), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable repay_request_table =
    detail::table_of<RepayRequest>("RepayRequest", repay_request_fields);

constexpr detail::Field repay_fields[] = {
    {"repayId", offsetof(Repay, repayId), detail::string()},
};
constexpr detail::ObjectTable repay_table = detail::table_of<Repay>("Repay", repay_fields);

constexpr detail::Field repayment_history_request_fields[] = {
    {"orderId", offsetof(RepaymentHistoryRequest, orderId), detail::string(detail::Holder::optional),
     detail::In::query},
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
    {"collateralCurrency", offsetof(RepaymentHistoryList, collateralCurrency), detail::string()},
    {"collateralReturn", offsetof(RepaymentHistoryList, collateralReturn), detail::decimal()},
    {"loanCurrency", offsetof(RepaymentHistoryList, loanCurrency), detail::string()},
    {"loanTerm", offsetof(RepaymentHistoryList, loanTerm), detail::decimal()},
    {"orderId", offsetof(RepaymentHistoryList, orderId), detail::string()},
    {"repayAmount", offsetof(RepaymentHistoryList, repayAmount), detail::decimal()},
    {"repayId", offsetof(RepaymentHistoryList, repayId), detail::string()},
    {"repayStatus", offsetof(RepaymentHistoryList, repayStatus), detail::integer()},
    {"repayTime", offsetof(RepaymentHistoryList, repayTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"repayType", offsetof(RepaymentHistoryList, repayType), detail::enumeration(repay_type_table)},
};
constexpr detail::ObjectTable repayment_history_list_table =
    detail::table_of<RepaymentHistoryList>("RepaymentHistoryList", repayment_history_list_fields);

constexpr detail::ListTable list_of_repayment_history_list =
    detail::list_of<RepaymentHistoryList>(detail::object(repayment_history_list_table));

constexpr detail::Field repayment_history_fields[] = {
    {"list", offsetof(RepaymentHistory, list), detail::list(list_of_repayment_history_list)},
    {"nextPageCursor", offsetof(RepaymentHistory, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable repayment_history_table =
    detail::table_of<RepaymentHistory>("RepaymentHistory", repayment_history_fields);

constexpr detail::Type adjust_collateral_amount_reply = detail::object(adjust_collateral_amount_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit adjust_collateral_amount_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation adjust_collateral_amount_operation{
    .id = "crypto-loan.adjust_collateral_amount",
    .method = "POST",
    .path = "/v5/crypto-loan/adjust-ltv",
    .auth = detail::Auth::private_,
    .limits = adjust_collateral_amount_limits,
    .request = &adjust_collateral_amount_request_table,
    .reply = &adjust_collateral_amount_reply,
};

constexpr detail::Type adjustment_history_reply = detail::object(adjustment_history_table);
constexpr detail::Limit adjustment_history_limits[] = {
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
    .id = "crypto-loan.adjustment_history",
    .method = "GET",
    .path = "/v5/crypto-loan/adjustment-history",
    .auth = detail::Auth::private_,
    .limits = adjustment_history_limits,
    .request = &adjustment_history_request_table,
    .reply = &adjustment_history_reply,
    .pages = &adjustment_history_pages,
};

constexpr detail::Type borrow_reply = detail::object(borrow_table);
constexpr detail::Limit borrow_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation borrow_operation{
    .id = "crypto-loan.borrow",
    .method = "POST",
    .path = "/v5/crypto-loan/borrow",
    .auth = detail::Auth::private_,
    .limits = borrow_limits,
    .request = &borrow_request_table,
    .reply = &borrow_reply,
};

constexpr detail::Type borrow_history_reply = detail::object(borrow_history_table);
constexpr detail::Limit borrow_history_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging borrow_history_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation borrow_history_operation{
    .id = "crypto-loan.borrow_history",
    .method = "GET",
    .path = "/v5/crypto-loan/borrow-history",
    .auth = detail::Auth::private_,
    .limits = borrow_history_limits,
    .request = &borrow_history_request_table,
    .reply = &borrow_history_reply,
    .pages = &borrow_history_pages,
};

constexpr detail::Type borrowable_collateralisable_number_reply =
    detail::object(borrowable_collateralisable_number_table);
constexpr detail::Limit borrowable_collateralisable_number_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation borrowable_collateralisable_number_operation{
    .id = "crypto-loan.borrowable_collateralisable_number",
    .method = "GET",
    .path = "/v5/crypto-loan/borrowable-collateralisable-number",
    .auth = detail::Auth::private_,
    .limits = borrowable_collateralisable_number_limits,
    .request = &borrowable_collateralisable_number_request_table,
    .reply = &borrowable_collateralisable_number_reply,
};

constexpr detail::Type collateral_data_reply = detail::object(collateral_data_table);
constexpr detail::Limit collateral_data_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation collateral_data_operation{
    .id = "crypto-loan.collateral_data",
    .method = "GET",
    .path = "/v5/crypto-loan/collateral-data",
    .auth = detail::Auth::public_,
    .limits = collateral_data_limits,
    .request = &collateral_data_request_table,
    .reply = &collateral_data_reply,
};

constexpr detail::Type loanable_data_reply = detail::object(loanable_data_table);
constexpr detail::Limit loanable_data_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation loanable_data_operation{
    .id = "crypto-loan.loanable_data",
    .method = "GET",
    .path = "/v5/crypto-loan/loanable-data",
    .auth = detail::Auth::public_,
    .limits = loanable_data_limits,
    .request = &loanable_data_request_table,
    .reply = &loanable_data_reply,
};

constexpr detail::Type max_collateral_amount_reply = detail::object(max_collateral_amount_table);
constexpr detail::Limit max_collateral_amount_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation max_collateral_amount_operation{
    .id = "crypto-loan.max_collateral_amount",
    .method = "GET",
    .path = "/v5/crypto-loan/max-collateral-amount",
    .auth = detail::Auth::private_,
    .limits = max_collateral_amount_limits,
    .request = &max_collateral_amount_request_table,
    .reply = &max_collateral_amount_reply,
};

constexpr detail::Type ongoing_orders_reply = detail::object(ongoing_orders_table);
constexpr detail::Limit ongoing_orders_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging ongoing_orders_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation ongoing_orders_operation{
    .id = "crypto-loan.ongoing_orders",
    .method = "GET",
    .path = "/v5/crypto-loan/ongoing-orders",
    .auth = detail::Auth::private_,
    .limits = ongoing_orders_limits,
    .request = &ongoing_orders_request_table,
    .reply = &ongoing_orders_reply,
    .pages = &ongoing_orders_pages,
};

constexpr detail::Type repay_reply = detail::object(repay_table);
constexpr detail::Limit repay_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation repay_operation{
    .id = "crypto-loan.repay",
    .method = "POST",
    .path = "/v5/crypto-loan/repay",
    .auth = detail::Auth::private_,
    .limits = repay_limits,
    .request = &repay_request_table,
    .reply = &repay_reply,
};

constexpr detail::Type repayment_history_reply = detail::object(repayment_history_table);
constexpr detail::Limit repayment_history_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging repayment_history_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation repayment_history_operation{
    .id = "crypto-loan.repayment_history",
    .method = "GET",
    .path = "/v5/crypto-loan/repayment-history",
    .auth = detail::Auth::private_,
    .limits = repayment_history_limits,
    .request = &repayment_history_request_table,
    .reply = &repayment_history_reply,
    .pages = &repayment_history_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AdjustCollateralAmount> Api::adjust_collateral_amount(AdjustCollateralAmountRequest request) const {
    return {core_, adjust_collateral_amount_operation, &request};
}

PagedCall<AdjustmentHistory> Api::adjustment_history(AdjustmentHistoryRequest request) const {
    return {core_, adjustment_history_operation, &request};
}

Call<Borrow> Api::borrow(BorrowRequest request) const {
    return {core_, borrow_operation, &request};
}

PagedCall<BorrowHistory> Api::borrow_history(BorrowHistoryRequest request) const {
    return {core_, borrow_history_operation, &request};
}

Call<BorrowableCollateralisableNumber>
Api::borrowable_collateralisable_number(BorrowableCollateralisableNumberRequest request) const {
    return {core_, borrowable_collateralisable_number_operation, &request};
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

PagedCall<OngoingOrders> Api::ongoing_orders(OngoingOrdersRequest request) const {
    return {core_, ongoing_orders_operation, &request};
}

Call<Repay> Api::repay(RepayRequest request) const {
    return {core_, repay_operation, &request};
}

PagedCall<RepaymentHistory> Api::repayment_history(RepaymentHistoryRequest request) const {
    return {core_, repayment_history_operation, &request};
}

const detail::EnumTable& exbind_table(LoanTermType) { return loan_term_type_table; }
const detail::EnumTable& exbind_table(RepayType) { return repay_type_table; }
const detail::ObjectTable& exbind_table(const AdjustCollateralAmountRequest*) {
    return adjust_collateral_amount_request_table;
}
const detail::ObjectTable& exbind_table(const AdjustCollateralAmount*) { return adjust_collateral_amount_table; }
const detail::ObjectTable& exbind_table(const AdjustmentHistoryRequest*) { return adjustment_history_request_table; }
const detail::ObjectTable& exbind_table(const AdjustmentHistoryList*) { return adjustment_history_list_table; }
const detail::ObjectTable& exbind_table(const AdjustmentHistory*) { return adjustment_history_table; }
const detail::ObjectTable& exbind_table(const BorrowRequest*) { return borrow_request_table; }
const detail::ObjectTable& exbind_table(const Borrow*) { return borrow_table; }
const detail::ObjectTable& exbind_table(const BorrowHistoryRequest*) { return borrow_history_request_table; }
const detail::ObjectTable& exbind_table(const BorrowHistoryList*) { return borrow_history_list_table; }
const detail::ObjectTable& exbind_table(const BorrowHistory*) { return borrow_history_table; }
const detail::ObjectTable& exbind_table(const BorrowableCollateralisableNumberRequest*) {
    return borrowable_collateralisable_number_request_table;
}
const detail::ObjectTable& exbind_table(const BorrowableCollateralisableNumber*) {
    return borrowable_collateralisable_number_table;
}
const detail::ObjectTable& exbind_table(const CollateralDataRequest*) { return collateral_data_request_table; }
const detail::ObjectTable& exbind_table(const CollateralDataVipCoinListList*) {
    return collateral_data_vip_coin_list_list_table;
}
const detail::ObjectTable& exbind_table(const CollateralDataVipCoinList*) {
    return collateral_data_vip_coin_list_table;
}
const detail::ObjectTable& exbind_table(const CollateralData*) { return collateral_data_table; }
const detail::ObjectTable& exbind_table(const LoanableDataRequest*) { return loanable_data_request_table; }
const detail::ObjectTable& exbind_table(const LoanableDataVipCoinListList*) {
    return loanable_data_vip_coin_list_list_table;
}
const detail::ObjectTable& exbind_table(const LoanableDataVipCoinList*) { return loanable_data_vip_coin_list_table; }
const detail::ObjectTable& exbind_table(const LoanableData*) { return loanable_data_table; }
const detail::ObjectTable& exbind_table(const MaxCollateralAmountRequest*) {
    return max_collateral_amount_request_table;
}
const detail::ObjectTable& exbind_table(const MaxCollateralAmount*) { return max_collateral_amount_table; }
const detail::ObjectTable& exbind_table(const OngoingOrdersRequest*) { return ongoing_orders_request_table; }
const detail::ObjectTable& exbind_table(const OngoingOrdersList*) { return ongoing_orders_list_table; }
const detail::ObjectTable& exbind_table(const OngoingOrders*) { return ongoing_orders_table; }
const detail::ObjectTable& exbind_table(const RepayRequest*) { return repay_request_table; }
const detail::ObjectTable& exbind_table(const Repay*) { return repay_table; }
const detail::ObjectTable& exbind_table(const RepaymentHistoryRequest*) { return repayment_history_request_table; }
const detail::ObjectTable& exbind_table(const RepaymentHistoryList*) { return repayment_history_list_table; }
const detail::ObjectTable& exbind_table(const RepaymentHistory*) { return repayment_history_table; }

}  // namespace exbind::bybit::crypto_loan
