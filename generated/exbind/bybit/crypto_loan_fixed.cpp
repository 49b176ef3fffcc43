// Generated from specs/bybit/crypto-loan-fixed.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/crypto_loan_fixed.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable crypto_loan_fixed_state_table;
extern const detail::EnumTable repay_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::crypto_loan_fixed {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view term_values[] = {"7", "14", "30", "90", "180"};
constexpr detail::EnumTable term_table{"Term", term_values};

constexpr std::string_view available_source_values[] = {"0", "1", "2"};
constexpr detail::EnumTable available_source_table{"AvailableSource", available_source_values};

constexpr std::string_view refunded_account_values[] = {"0", "1"};
constexpr detail::EnumTable refunded_account_table{"RefundedAccount", refunded_account_values};

constexpr detail::Field renew_borrow_order_request_collateral_list_fields[] = {
    {"currency", offsetof(RenewBorrowOrderRequestCollateralList, currency), detail::string(detail::Holder::optional)},
    {"amount", offsetof(RenewBorrowOrderRequestCollateralList, amount), detail::decimal()},
};
constexpr detail::ObjectTable renew_borrow_order_request_collateral_list_table =
    detail::contained_table_of<RenewBorrowOrderRequestCollateralList>(
        "RenewBorrowOrderRequestCollateralList", renew_borrow_order_request_collateral_list_fields);

constexpr detail::Field create_borrow_order_request_fields[] = {
    {"orderCurrency", offsetof(CreateBorrowOrderRequest, orderCurrency), detail::string(detail::Holder::required)},
    {"orderAmount", offsetof(CreateBorrowOrderRequest, orderAmount), detail::decimal(detail::Holder::required)},
    {"annualRate", offsetof(CreateBorrowOrderRequest, annualRate), detail::decimal(detail::Holder::required)},
    {"term", offsetof(CreateBorrowOrderRequest, term), detail::enumeration(term_table, detail::Holder::required)},
    {"autoRepay", offsetof(CreateBorrowOrderRequest, autoRepay),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"repayType", offsetof(CreateBorrowOrderRequest, repayType), detail::enumeration(bybit::repay_type_table)},
    {"collateralList", offsetof(CreateBorrowOrderRequest, collateralList),
     detail::object(renew_borrow_order_request_collateral_list_table, detail::Holder::optional)},
};
constexpr detail::ObjectTable create_borrow_order_request_table =
    detail::table_of<CreateBorrowOrderRequest>("CreateBorrowOrderRequest", create_borrow_order_request_fields);

constexpr detail::Field create_borrow_order_fields[] = {
    {"orderId", offsetof(CreateBorrowOrder, orderId), detail::string()},
};
constexpr detail::ObjectTable create_borrow_order_table =
    detail::table_of<CreateBorrowOrder>("CreateBorrowOrder", create_borrow_order_fields);

constexpr detail::Field borrow_contract_info_request_fields[] = {
    {"orderId", offsetof(BorrowContractInfoRequest, orderId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"loanId", offsetof(BorrowContractInfoRequest, loanId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"orderCurrency", offsetof(BorrowContractInfoRequest, orderCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"term", offsetof(BorrowContractInfoRequest, term), detail::enumeration(term_table), detail::In::query},
    {"limit", offsetof(BorrowContractInfoRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"cursor", offsetof(BorrowContractInfoRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable borrow_contract_info_request_table =
    detail::table_of<BorrowContractInfoRequest>("BorrowContractInfoRequest", borrow_contract_info_request_fields);

constexpr detail::Field borrow_contract_info_list_fields[] = {
    {"annualRate", offsetof(BorrowContractInfoList, annualRate), detail::decimal()},
    {"autoRepay", offsetof(BorrowContractInfoList, autoRepay),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"borrowCurrency", offsetof(BorrowContractInfoList, borrowCurrency), detail::string()},
    {"borrowTime", offsetof(BorrowContractInfoList, borrowTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"interestPaid", offsetof(BorrowContractInfoList, interestPaid), detail::decimal()},
    {"loanId", offsetof(BorrowContractInfoList, loanId), detail::string()},
    {"orderId", offsetof(BorrowContractInfoList, orderId), detail::string()},
    {"repaymentTime", offsetof(BorrowContractInfoList, repaymentTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"residualPenaltyInterest", offsetof(BorrowContractInfoList, residualPenaltyInterest), detail::decimal()},
    {"residualPrincipal", offsetof(BorrowContractInfoList, residualPrincipal), detail::decimal()},
    {"status", offsetof(BorrowContractInfoList, status), detail::integer()},
    {"term", offsetof(BorrowContractInfoList, term), detail::enumeration(term_table)},
    {"repayType", offsetof(BorrowContractInfoList, repayType), detail::enumeration(bybit::repay_type_table)},
};
constexpr detail::ObjectTable borrow_contract_info_list_table =
    detail::table_of<BorrowContractInfoList>("BorrowContractInfoList", borrow_contract_info_list_fields);

constexpr detail::ListTable list_of_borrow_contract_info_list =
    detail::list_of<BorrowContractInfoList>(detail::object(borrow_contract_info_list_table));

constexpr detail::Field borrow_contract_info_fields[] = {
    {"list", offsetof(BorrowContractInfo, list), detail::list(list_of_borrow_contract_info_list)},
    {"nextPageCursor", offsetof(BorrowContractInfo, nextPageCursor), detail::decimal()},
};
constexpr detail::ObjectTable borrow_contract_info_table =
    detail::table_of<BorrowContractInfo>("BorrowContractInfo", borrow_contract_info_fields);

constexpr detail::Field cancel_borrow_order_request_fields[] = {
    {"orderId", offsetof(CancelBorrowOrderRequest, orderId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable cancel_borrow_order_request_table =
    detail::table_of<CancelBorrowOrderRequest>("CancelBorrowOrderRequest", cancel_borrow_order_request_fields);

constexpr detail::Field borrow_order_info_request_fields[] = {
    {"orderId", offsetof(BorrowOrderInfoRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderCurrency", offsetof(BorrowOrderInfoRequest, orderCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"state", offsetof(BorrowOrderInfoRequest, state), detail::enumeration(bybit::crypto_loan_fixed_state_table),
     detail::In::query},
    {"term", offsetof(BorrowOrderInfoRequest, term), detail::enumeration(term_table), detail::In::query},
    {"limit", offsetof(BorrowOrderInfoRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"cursor", offsetof(BorrowOrderInfoRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable borrow_order_info_request_table =
    detail::table_of<BorrowOrderInfoRequest>("BorrowOrderInfoRequest", borrow_order_info_request_fields);

constexpr detail::Field borrow_order_info_list_fields[] = {
    {"annualRate", offsetof(BorrowOrderInfoList, annualRate), detail::decimal()},
    {"orderId", offsetof(BorrowOrderInfoList, orderId), detail::integer()},
    {"orderTime", offsetof(BorrowOrderInfoList, orderTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"filledQty", offsetof(BorrowOrderInfoList, filledQty), detail::decimal()},
    {"orderQty", offsetof(BorrowOrderInfoList, orderQty), detail::decimal()},
    {"orderCurrency", offsetof(BorrowOrderInfoList, orderCurrency), detail::string()},
    {"state", offsetof(BorrowOrderInfoList, state), detail::integer()},
    {"term", offsetof(BorrowOrderInfoList, term), detail::integer()},
    {"repayType", offsetof(BorrowOrderInfoList, repayType), detail::enumeration(bybit::repay_type_table)},
};
constexpr detail::ObjectTable borrow_order_info_list_table =
    detail::table_of<BorrowOrderInfoList>("BorrowOrderInfoList", borrow_order_info_list_fields);

constexpr detail::ListTable list_of_borrow_order_info_list =
    detail::list_of<BorrowOrderInfoList>(detail::object(borrow_order_info_list_table));

constexpr detail::Field borrow_order_info_fields[] = {
    {"list", offsetof(BorrowOrderInfo, list), detail::list(list_of_borrow_order_info_list)},
    {"nextPageCursor", offsetof(BorrowOrderInfo, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable borrow_order_info_table =
    detail::table_of<BorrowOrderInfo>("BorrowOrderInfo", borrow_order_info_fields);

constexpr detail::Field borrow_order_quote_request_fields[] = {
    {"orderCurrency", offsetof(BorrowOrderQuoteRequest, orderCurrency), detail::string(detail::Holder::required),
     detail::In::query},
    {"orderBy", offsetof(BorrowOrderQuoteRequest, orderBy), detail::string(detail::Holder::required),
     detail::In::query},
    {"term", offsetof(BorrowOrderQuoteRequest, term), detail::enumeration(term_table), detail::In::query},
    {"sort", offsetof(BorrowOrderQuoteRequest, sort), detail::integer(), detail::In::query},
    {"limit", offsetof(BorrowOrderQuoteRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable borrow_order_quote_request_table =
    detail::table_of<BorrowOrderQuoteRequest>("BorrowOrderQuoteRequest", borrow_order_quote_request_fields);

constexpr detail::Field borrow_order_quote_list_fields[] = {
    {"orderCurrency", offsetof(BorrowOrderQuoteList, orderCurrency), detail::string()},
    {"term", offsetof(BorrowOrderQuoteList, term), detail::integer()},
    {"annualRate", offsetof(BorrowOrderQuoteList, annualRate), detail::decimal()},
    {"qty", offsetof(BorrowOrderQuoteList, qty), detail::decimal()},
};
constexpr detail::ObjectTable borrow_order_quote_list_table =
    detail::table_of<BorrowOrderQuoteList>("BorrowOrderQuoteList", borrow_order_quote_list_fields);

constexpr detail::ListTable list_of_borrow_order_quote_list =
    detail::list_of<BorrowOrderQuoteList>(detail::object(borrow_order_quote_list_table));

constexpr detail::Field borrow_order_quote_fields[] = {
    {"list", offsetof(BorrowOrderQuote, list), detail::list(list_of_borrow_order_quote_list)},
};
constexpr detail::ObjectTable borrow_order_quote_table =
    detail::table_of<BorrowOrderQuote>("BorrowOrderQuote", borrow_order_quote_fields);

constexpr detail::Field fully_repay_request_fields[] = {
    {"loanId", offsetof(FullyRepayRequest, loanId), detail::string(detail::Holder::optional)},
    {"loanCurrency", offsetof(FullyRepayRequest, loanCurrency), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable fully_repay_request_table =
    detail::table_of<FullyRepayRequest>("FullyRepayRequest", fully_repay_request_fields);

constexpr detail::Field fully_repay_fields[] = {
    {"repayId", offsetof(FullyRepay, repayId), detail::string()},
};
constexpr detail::ObjectTable fully_repay_table = detail::table_of<FullyRepay>("FullyRepay", fully_repay_fields);

constexpr detail::Field renew_borrow_order_request_fields[] = {
    {"loanId", offsetof(RenewBorrowOrderRequest, loanId), detail::string(detail::Holder::required)},
    {"collateralList", offsetof(RenewBorrowOrderRequest, collateralList),
     detail::object(renew_borrow_order_request_collateral_list_table, detail::Holder::optional)},
};
constexpr detail::ObjectTable renew_borrow_order_request_table =
    detail::table_of<RenewBorrowOrderRequest>("RenewBorrowOrderRequest", renew_borrow_order_request_fields);

constexpr detail::Field renew_borrow_order_fields[] = {
    {"orderId", offsetof(RenewBorrowOrder, orderId), detail::string()},
};
constexpr detail::ObjectTable renew_borrow_order_table =
    detail::table_of<RenewBorrowOrder>("RenewBorrowOrder", renew_borrow_order_fields);

constexpr detail::Field renew_info_request_fields[] = {
    {"orderId", offsetof(RenewInfoRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderCurrency", offsetof(RenewInfoRequest, orderCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(RenewInfoRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"cursor", offsetof(RenewInfoRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable renew_info_request_table =
    detail::table_of<RenewInfoRequest>("RenewInfoRequest", renew_info_request_fields);

constexpr detail::Field renew_info_list_fields[] = {
    {"borrowCurrency", offsetof(RenewInfoList, borrowCurrency), detail::string()},
    {"amount", offsetof(RenewInfoList, amount), detail::decimal()},
    {"autoRepay", offsetof(RenewInfoList, autoRepay), detail::integer()},
    {"contractNo", offsetof(RenewInfoList, contractNo), detail::string()},
    {"dueTime", offsetof(RenewInfoList, dueTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"orderId", offsetof(RenewInfoList, orderId), detail::integer()},
    {"loanId", offsetof(RenewInfoList, loanId), detail::string()},
    {"renewLoanNo", offsetof(RenewInfoList, renewLoanNo), detail::string()},
    {"time", offsetof(RenewInfoList, time), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable renew_info_list_table =
    detail::table_of<RenewInfoList>("RenewInfoList", renew_info_list_fields);

constexpr detail::ListTable list_of_renew_info_list =
    detail::list_of<RenewInfoList>(detail::object(renew_info_list_table));

constexpr detail::Field renew_info_fields[] = {
    {"list", offsetof(RenewInfo, list), detail::list(list_of_renew_info_list)},
    {"nextPageCursor", offsetof(RenewInfo, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable renew_info_table = detail::table_of<RenewInfo>("RenewInfo", renew_info_fields);

constexpr detail::Field repay_collateral_request_fields[] = {
    {"loanId", offsetof(RepayCollateralRequest, loanId), detail::string(detail::Holder::optional)},
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

constexpr detail::Field repayment_history_list_details_fields[] = {
    {"loanCurrency", offsetof(RepaymentHistoryListDetails, loanCurrency), detail::string()},
    {"repayAmount", offsetof(RepaymentHistoryListDetails, repayAmount), detail::decimal()},
    {"loanId", offsetof(RepaymentHistoryListDetails, loanId), detail::string()},
};
constexpr detail::ObjectTable repayment_history_list_details_table =
    detail::table_of<RepaymentHistoryListDetails>("RepaymentHistoryListDetails", repayment_history_list_details_fields);

constexpr detail::ListTable list_of_repayment_history_list_details =
    detail::list_of<RepaymentHistoryListDetails>(detail::object(repayment_history_list_details_table));

constexpr detail::Field repayment_history_list_fields[] = {
    {"details", offsetof(RepaymentHistoryList, details), detail::list(list_of_repayment_history_list_details)},
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

constexpr detail::Field create_supply_order_request_fields[] = {
    {"orderCurrency", offsetof(CreateSupplyOrderRequest, orderCurrency), detail::string(detail::Holder::required)},
    {"orderAmount", offsetof(CreateSupplyOrderRequest, orderAmount), detail::decimal(detail::Holder::required)},
    {"annualRate", offsetof(CreateSupplyOrderRequest, annualRate), detail::decimal(detail::Holder::required)},
    {"term", offsetof(CreateSupplyOrderRequest, term), detail::enumeration(term_table, detail::Holder::required)},
    {"availableSource", offsetof(CreateSupplyOrderRequest, availableSource),
     detail::enumeration(available_source_table)},
};
constexpr detail::ObjectTable create_supply_order_request_table =
    detail::table_of<CreateSupplyOrderRequest>("CreateSupplyOrderRequest", create_supply_order_request_fields);

constexpr detail::Field create_supply_order_fields[] = {
    {"orderId", offsetof(CreateSupplyOrder, orderId), detail::string()},
};
constexpr detail::ObjectTable create_supply_order_table =
    detail::table_of<CreateSupplyOrder>("CreateSupplyOrder", create_supply_order_fields);

constexpr detail::Field supply_contract_info_request_fields[] = {
    {"orderId", offsetof(SupplyContractInfoRequest, orderId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"supplyId", offsetof(SupplyContractInfoRequest, supplyId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"supplyCurrency", offsetof(SupplyContractInfoRequest, supplyCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"term", offsetof(SupplyContractInfoRequest, term), detail::enumeration(term_table), detail::In::query},
    {"limit", offsetof(SupplyContractInfoRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"cursor", offsetof(SupplyContractInfoRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable supply_contract_info_request_table =
    detail::table_of<SupplyContractInfoRequest>("SupplyContractInfoRequest", supply_contract_info_request_fields);

constexpr detail::Field supply_contract_info_list_fields[] = {
    {"annualRate", offsetof(SupplyContractInfoList, annualRate), detail::decimal()},
    {"supplyCurrency", offsetof(SupplyContractInfoList, supplyCurrency), detail::string()},
    {"supplyTime", offsetof(SupplyContractInfoList, supplyTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"supplyAmount", offsetof(SupplyContractInfoList, supplyAmount), detail::decimal()},
    {"interestPaid", offsetof(SupplyContractInfoList, interestPaid), detail::decimal()},
    {"supplyId", offsetof(SupplyContractInfoList, supplyId), detail::string()},
    {"orderId", offsetof(SupplyContractInfoList, orderId), detail::string()},
    {"redemptionTime", offsetof(SupplyContractInfoList, redemptionTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"penaltyInterest", offsetof(SupplyContractInfoList, penaltyInterest), detail::decimal()},
    {"actualRedemptionTime", offsetof(SupplyContractInfoList, actualRedemptionTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"status", offsetof(SupplyContractInfoList, status), detail::integer()},
    {"term", offsetof(SupplyContractInfoList, term), detail::enumeration(term_table)},
};
constexpr detail::ObjectTable supply_contract_info_list_table =
    detail::table_of<SupplyContractInfoList>("SupplyContractInfoList", supply_contract_info_list_fields);

constexpr detail::ListTable list_of_supply_contract_info_list =
    detail::list_of<SupplyContractInfoList>(detail::object(supply_contract_info_list_table));

constexpr detail::Field supply_contract_info_fields[] = {
    {"list", offsetof(SupplyContractInfo, list), detail::list(list_of_supply_contract_info_list)},
    {"nextPageCursor", offsetof(SupplyContractInfo, nextPageCursor), detail::decimal()},
};
constexpr detail::ObjectTable supply_contract_info_table =
    detail::table_of<SupplyContractInfo>("SupplyContractInfo", supply_contract_info_fields);

constexpr detail::Field cancel_supply_order_request_fields[] = {
    {"orderId", offsetof(CancelSupplyOrderRequest, orderId), detail::string(detail::Holder::required)},
    {"refundedAccount", offsetof(CancelSupplyOrderRequest, refundedAccount),
     detail::enumeration(refunded_account_table)},
};
constexpr detail::ObjectTable cancel_supply_order_request_table =
    detail::table_of<CancelSupplyOrderRequest>("CancelSupplyOrderRequest", cancel_supply_order_request_fields);

constexpr detail::Field supply_order_info_list_fields[] = {
    {"annualRate", offsetof(SupplyOrderInfoList, annualRate), detail::decimal()},
    {"orderId", offsetof(SupplyOrderInfoList, orderId), detail::integer()},
    {"orderTime", offsetof(SupplyOrderInfoList, orderTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"filledQty", offsetof(SupplyOrderInfoList, filledQty), detail::decimal()},
    {"orderQty", offsetof(SupplyOrderInfoList, orderQty), detail::decimal()},
    {"orderCurrency", offsetof(SupplyOrderInfoList, orderCurrency), detail::string()},
    {"state", offsetof(SupplyOrderInfoList, state), detail::integer()},
    {"term", offsetof(SupplyOrderInfoList, term), detail::integer()},
};
constexpr detail::ObjectTable supply_order_info_list_table =
    detail::table_of<SupplyOrderInfoList>("SupplyOrderInfoList", supply_order_info_list_fields);

constexpr detail::ListTable list_of_supply_order_info_list =
    detail::list_of<SupplyOrderInfoList>(detail::object(supply_order_info_list_table));

constexpr detail::Field supply_order_info_fields[] = {
    {"list", offsetof(SupplyOrderInfo, list), detail::list(list_of_supply_order_info_list)},
    {"nextPageCursor", offsetof(SupplyOrderInfo, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable supply_order_info_table =
    detail::table_of<SupplyOrderInfo>("SupplyOrderInfo", supply_order_info_fields);

constexpr detail::Field supply_order_quote_fields[] = {
    {"list", offsetof(SupplyOrderQuote, list), detail::list(list_of_borrow_order_quote_list)},
};
constexpr detail::ObjectTable supply_order_quote_table =
    detail::table_of<SupplyOrderQuote>("SupplyOrderQuote", supply_order_quote_fields);

constexpr detail::Type create_borrow_order_reply = detail::object(create_borrow_order_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit create_borrow_order_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_borrow_order_operation{
    .id = "crypto-loan-fixed.create_borrow_order",
    .method = "POST",
    .path = "/v5/crypto-loan-fixed/borrow",
    .auth = detail::Auth::private_,
    .limits = create_borrow_order_limits,
    .request = &create_borrow_order_request_table,
    .reply = &create_borrow_order_reply,
};

constexpr detail::Type borrow_contract_info_reply = detail::object(borrow_contract_info_table);
constexpr detail::Limit borrow_contract_info_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging borrow_contract_info_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation borrow_contract_info_operation{
    .id = "crypto-loan-fixed.borrow_contract_info",
    .method = "GET",
    .path = "/v5/crypto-loan-fixed/borrow-contract-info",
    .auth = detail::Auth::private_,
    .limits = borrow_contract_info_limits,
    .request = &borrow_contract_info_request_table,
    .reply = &borrow_contract_info_reply,
    .pages = &borrow_contract_info_pages,
};

constexpr detail::Limit cancel_borrow_order_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation cancel_borrow_order_operation{
    .id = "crypto-loan-fixed.cancel_borrow_order",
    .method = "POST",
    .path = "/v5/crypto-loan-fixed/borrow-order-cancel",
    .auth = detail::Auth::private_,
    .limits = cancel_borrow_order_limits,
    .request = &cancel_borrow_order_request_table,
};

constexpr detail::Type borrow_order_info_reply = detail::object(borrow_order_info_table);
constexpr detail::Limit borrow_order_info_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging borrow_order_info_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation borrow_order_info_operation{
    .id = "crypto-loan-fixed.borrow_order_info",
    .method = "GET",
    .path = "/v5/crypto-loan-fixed/borrow-order-info",
    .auth = detail::Auth::private_,
    .limits = borrow_order_info_limits,
    .request = &borrow_order_info_request_table,
    .reply = &borrow_order_info_reply,
    .pages = &borrow_order_info_pages,
};

constexpr detail::Type borrow_order_quote_reply = detail::object(borrow_order_quote_table);
constexpr detail::Limit borrow_order_quote_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation borrow_order_quote_operation{
    .id = "crypto-loan-fixed.borrow_order_quote",
    .method = "GET",
    .path = "/v5/crypto-loan-fixed/borrow-order-quote",
    .auth = detail::Auth::public_,
    .limits = borrow_order_quote_limits,
    .request = &borrow_order_quote_request_table,
    .reply = &borrow_order_quote_reply,
};

constexpr detail::Type fully_repay_reply = detail::object(fully_repay_table);
constexpr detail::Limit fully_repay_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation fully_repay_operation{
    .id = "crypto-loan-fixed.fully_repay",
    .method = "POST",
    .path = "/v5/crypto-loan-fixed/fully-repay",
    .auth = detail::Auth::private_,
    .limits = fully_repay_limits,
    .request = &fully_repay_request_table,
    .reply = &fully_repay_reply,
};

constexpr detail::Type renew_borrow_order_reply = detail::object(renew_borrow_order_table);
constexpr detail::Limit renew_borrow_order_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation renew_borrow_order_operation{
    .id = "crypto-loan-fixed.renew_borrow_order",
    .method = "POST",
    .path = "/v5/crypto-loan-fixed/renew",
    .auth = detail::Auth::private_,
    .limits = renew_borrow_order_limits,
    .request = &renew_borrow_order_request_table,
    .reply = &renew_borrow_order_reply,
};

constexpr detail::Type renew_info_reply = detail::object(renew_info_table);
constexpr detail::Limit renew_info_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging renew_info_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation renew_info_operation{
    .id = "crypto-loan-fixed.renew_info",
    .method = "GET",
    .path = "/v5/crypto-loan-fixed/renew-info",
    .auth = detail::Auth::private_,
    .limits = renew_info_limits,
    .request = &renew_info_request_table,
    .reply = &renew_info_reply,
    .pages = &renew_info_pages,
};

constexpr detail::Limit repay_collateral_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation repay_collateral_operation{
    .id = "crypto-loan-fixed.repay_collateral",
    .method = "POST",
    .path = "/v5/crypto-loan-fixed/repay-collateral",
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
    .id = "crypto-loan-fixed.repayment_history",
    .method = "GET",
    .path = "/v5/crypto-loan-fixed/repayment-history",
    .auth = detail::Auth::private_,
    .limits = repayment_history_limits,
    .request = &repayment_history_request_table,
    .reply = &repayment_history_reply,
    .pages = &repayment_history_pages,
};

constexpr detail::Type create_supply_order_reply = detail::object(create_supply_order_table);
constexpr detail::Limit create_supply_order_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_supply_order_operation{
    .id = "crypto-loan-fixed.create_supply_order",
    .method = "POST",
    .path = "/v5/crypto-loan-fixed/supply",
    .auth = detail::Auth::private_,
    .limits = create_supply_order_limits,
    .request = &create_supply_order_request_table,
    .reply = &create_supply_order_reply,
};

constexpr detail::Type supply_contract_info_reply = detail::object(supply_contract_info_table);
constexpr detail::Limit supply_contract_info_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging supply_contract_info_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation supply_contract_info_operation{
    .id = "crypto-loan-fixed.supply_contract_info",
    .method = "GET",
    .path = "/v5/crypto-loan-fixed/supply-contract-info",
    .auth = detail::Auth::private_,
    .limits = supply_contract_info_limits,
    .request = &supply_contract_info_request_table,
    .reply = &supply_contract_info_reply,
    .pages = &supply_contract_info_pages,
};

constexpr detail::Limit cancel_supply_order_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation cancel_supply_order_operation{
    .id = "crypto-loan-fixed.cancel_supply_order",
    .method = "POST",
    .path = "/v5/crypto-loan-fixed/supply-order-cancel",
    .auth = detail::Auth::private_,
    .limits = cancel_supply_order_limits,
    .request = &cancel_supply_order_request_table,
};

constexpr detail::Type supply_order_info_reply = detail::object(supply_order_info_table);
constexpr detail::Limit supply_order_info_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging supply_order_info_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation supply_order_info_operation{
    .id = "crypto-loan-fixed.supply_order_info",
    .method = "GET",
    .path = "/v5/crypto-loan-fixed/supply-order-info",
    .auth = detail::Auth::private_,
    .limits = supply_order_info_limits,
    .request = &borrow_order_info_request_table,
    .reply = &supply_order_info_reply,
    .pages = &supply_order_info_pages,
};

constexpr detail::Type supply_order_quote_reply = detail::object(supply_order_quote_table);
constexpr detail::Limit supply_order_quote_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation supply_order_quote_operation{
    .id = "crypto-loan-fixed.supply_order_quote",
    .method = "GET",
    .path = "/v5/crypto-loan-fixed/supply-order-quote",
    .auth = detail::Auth::public_,
    .limits = supply_order_quote_limits,
    .request = &borrow_order_quote_request_table,
    .reply = &supply_order_quote_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CreateBorrowOrder> Api::create_borrow_order(CreateBorrowOrderRequest request) const {
    return {core_, create_borrow_order_operation, &request};
}

PagedCall<BorrowContractInfo> Api::borrow_contract_info(BorrowContractInfoRequest request) const {
    return {core_, borrow_contract_info_operation, &request};
}

Call<Acknowledged> Api::cancel_borrow_order(CancelBorrowOrderRequest request) const {
    return {core_, cancel_borrow_order_operation, &request};
}

PagedCall<BorrowOrderInfo> Api::borrow_order_info(BorrowOrderInfoRequest request) const {
    return {core_, borrow_order_info_operation, &request};
}

Call<BorrowOrderQuote> Api::borrow_order_quote(BorrowOrderQuoteRequest request) const {
    return {core_, borrow_order_quote_operation, &request};
}

Call<FullyRepay> Api::fully_repay(FullyRepayRequest request) const {
    return {core_, fully_repay_operation, &request};
}

Call<RenewBorrowOrder> Api::renew_borrow_order(RenewBorrowOrderRequest request) const {
    return {core_, renew_borrow_order_operation, &request};
}

PagedCall<RenewInfo> Api::renew_info(RenewInfoRequest request) const {
    return {core_, renew_info_operation, &request};
}

Call<Acknowledged> Api::repay_collateral(RepayCollateralRequest request) const {
    return {core_, repay_collateral_operation, &request};
}

PagedCall<RepaymentHistory> Api::repayment_history(RepaymentHistoryRequest request) const {
    return {core_, repayment_history_operation, &request};
}

Call<CreateSupplyOrder> Api::create_supply_order(CreateSupplyOrderRequest request) const {
    return {core_, create_supply_order_operation, &request};
}

PagedCall<SupplyContractInfo> Api::supply_contract_info(SupplyContractInfoRequest request) const {
    return {core_, supply_contract_info_operation, &request};
}

Call<Acknowledged> Api::cancel_supply_order(CancelSupplyOrderRequest request) const {
    return {core_, cancel_supply_order_operation, &request};
}

PagedCall<SupplyOrderInfo> Api::supply_order_info(BorrowOrderInfoRequest request) const {
    return {core_, supply_order_info_operation, &request};
}

Call<SupplyOrderQuote> Api::supply_order_quote(BorrowOrderQuoteRequest request) const {
    return {core_, supply_order_quote_operation, &request};
}

const detail::EnumTable& exbind_table(Term) { return term_table; }
const detail::EnumTable& exbind_table(AvailableSource) { return available_source_table; }
const detail::EnumTable& exbind_table(RefundedAccount) { return refunded_account_table; }
const detail::ObjectTable& exbind_table(const RenewBorrowOrderRequestCollateralList*) {
    return renew_borrow_order_request_collateral_list_table;
}
const detail::ObjectTable& exbind_table(const CreateBorrowOrderRequest*) { return create_borrow_order_request_table; }
const detail::ObjectTable& exbind_table(const CreateBorrowOrder*) { return create_borrow_order_table; }
const detail::ObjectTable& exbind_table(const BorrowContractInfoRequest*) { return borrow_contract_info_request_table; }
const detail::ObjectTable& exbind_table(const BorrowContractInfoList*) { return borrow_contract_info_list_table; }
const detail::ObjectTable& exbind_table(const BorrowContractInfo*) { return borrow_contract_info_table; }
const detail::ObjectTable& exbind_table(const CancelBorrowOrderRequest*) { return cancel_borrow_order_request_table; }
const detail::ObjectTable& exbind_table(const BorrowOrderInfoRequest*) { return borrow_order_info_request_table; }
const detail::ObjectTable& exbind_table(const BorrowOrderInfoList*) { return borrow_order_info_list_table; }
const detail::ObjectTable& exbind_table(const BorrowOrderInfo*) { return borrow_order_info_table; }
const detail::ObjectTable& exbind_table(const BorrowOrderQuoteRequest*) { return borrow_order_quote_request_table; }
const detail::ObjectTable& exbind_table(const BorrowOrderQuoteList*) { return borrow_order_quote_list_table; }
const detail::ObjectTable& exbind_table(const BorrowOrderQuote*) { return borrow_order_quote_table; }
const detail::ObjectTable& exbind_table(const FullyRepayRequest*) { return fully_repay_request_table; }
const detail::ObjectTable& exbind_table(const FullyRepay*) { return fully_repay_table; }
const detail::ObjectTable& exbind_table(const RenewBorrowOrderRequest*) { return renew_borrow_order_request_table; }
const detail::ObjectTable& exbind_table(const RenewBorrowOrder*) { return renew_borrow_order_table; }
const detail::ObjectTable& exbind_table(const RenewInfoRequest*) { return renew_info_request_table; }
const detail::ObjectTable& exbind_table(const RenewInfoList*) { return renew_info_list_table; }
const detail::ObjectTable& exbind_table(const RenewInfo*) { return renew_info_table; }
const detail::ObjectTable& exbind_table(const RepayCollateralRequest*) { return repay_collateral_request_table; }
const detail::ObjectTable& exbind_table(const RepaymentHistoryRequest*) { return repayment_history_request_table; }
const detail::ObjectTable& exbind_table(const RepaymentHistoryListDetails*) {
    return repayment_history_list_details_table;
}
const detail::ObjectTable& exbind_table(const RepaymentHistoryList*) { return repayment_history_list_table; }
const detail::ObjectTable& exbind_table(const RepaymentHistory*) { return repayment_history_table; }
const detail::ObjectTable& exbind_table(const CreateSupplyOrderRequest*) { return create_supply_order_request_table; }
const detail::ObjectTable& exbind_table(const CreateSupplyOrder*) { return create_supply_order_table; }
const detail::ObjectTable& exbind_table(const SupplyContractInfoRequest*) { return supply_contract_info_request_table; }
const detail::ObjectTable& exbind_table(const SupplyContractInfoList*) { return supply_contract_info_list_table; }
const detail::ObjectTable& exbind_table(const SupplyContractInfo*) { return supply_contract_info_table; }
const detail::ObjectTable& exbind_table(const CancelSupplyOrderRequest*) { return cancel_supply_order_request_table; }
const detail::ObjectTable& exbind_table(const SupplyOrderInfoList*) { return supply_order_info_list_table; }
const detail::ObjectTable& exbind_table(const SupplyOrderInfo*) { return supply_order_info_table; }
const detail::ObjectTable& exbind_table(const SupplyOrderQuote*) { return supply_order_quote_table; }

}  // namespace exbind::bybit::crypto_loan_fixed
