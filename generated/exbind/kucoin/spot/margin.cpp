// Generated from specs/kucoin/spot/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/margin.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable margin_model_table;
extern const detail::EnumTable margin_status_table;
extern const detail::EnumTable quote_currency_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stp_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::margin {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view query_type_values[] = {"MARGIN", "MARGIN_V2", "ALL"};
constexpr detail::EnumTable query_type_table{"QueryType", query_type_values};

constexpr detail::Field account_detail_margin_accounts_fields[] = {
    {"currency", offsetof(AccountDetailMarginAccounts, currency), detail::string()},
    {"totalBalance", offsetof(AccountDetailMarginAccounts, totalBalance), detail::decimal()},
    {"availableBalance", offsetof(AccountDetailMarginAccounts, availableBalance), detail::decimal()},
    {"holdBalance", offsetof(AccountDetailMarginAccounts, holdBalance), detail::decimal()},
    {"liability", offsetof(AccountDetailMarginAccounts, liability), detail::decimal()},
    {"maxBorrowSize", offsetof(AccountDetailMarginAccounts, maxBorrowSize), detail::decimal()},
};
constexpr detail::ObjectTable account_detail_margin_accounts_table =
    detail::table_of<AccountDetailMarginAccounts>("AccountDetailMarginAccounts", account_detail_margin_accounts_fields);

constexpr detail::ListTable list_of_account_detail_margin_accounts =
    detail::list_of<AccountDetailMarginAccounts>(detail::object(account_detail_margin_accounts_table));

constexpr detail::Field account_detail_margin_fields[] = {
    {"debtRatio", offsetof(AccountDetailMargin, debtRatio), detail::decimal()},
    {"accounts", offsetof(AccountDetailMargin, accounts), detail::list(list_of_account_detail_margin_accounts)},
};
constexpr detail::ObjectTable account_detail_margin_table =
    detail::table_of<AccountDetailMargin>("AccountDetailMargin", account_detail_margin_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field margin_config_fields[] = {
    {"currencyList", offsetof(MarginConfig, currencyList), detail::list(list_of_string)},
    {"maxLeverage", offsetof(MarginConfig, maxLeverage), detail::integer()},
    {"warningDebtRatio", offsetof(MarginConfig, warningDebtRatio), detail::decimal()},
    {"liqDebtRatio", offsetof(MarginConfig, liqDebtRatio), detail::decimal()},
};
constexpr detail::ObjectTable margin_config_table =
    detail::table_of<MarginConfig>("MarginConfig", margin_config_fields);

constexpr detail::Field add_order_v1_request_fields[] = {
    {"clientOid", offsetof(AddOrderV1Request, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(AddOrderV1Request, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(AddOrderV1Request, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(AddOrderV1Request, type), detail::enumeration(kucoin::type_table)},
    {"stp", offsetof(AddOrderV1Request, stp), detail::enumeration(kucoin::stp_table)},
    {"price", offsetof(AddOrderV1Request, price), detail::decimal()},
    {"size", offsetof(AddOrderV1Request, size), detail::decimal()},
    {"timeInForce", offsetof(AddOrderV1Request, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(AddOrderV1Request, postOnly), detail::boolean()},
    {"hidden", offsetof(AddOrderV1Request, hidden), detail::boolean()},
    {"iceberg", offsetof(AddOrderV1Request, iceberg), detail::boolean()},
    {"visibleSize", offsetof(AddOrderV1Request, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(AddOrderV1Request, cancelAfter), detail::integer()},
    {"funds", offsetof(AddOrderV1Request, funds), detail::decimal()},
    {"autoBorrow", offsetof(AddOrderV1Request, autoBorrow), detail::boolean()},
    {"autoRepay", offsetof(AddOrderV1Request, autoRepay), detail::boolean()},
    {"marginModel", offsetof(AddOrderV1Request, marginModel), detail::enumeration(kucoin::margin_model_table)},
};
constexpr detail::ObjectTable add_order_v1_request_table =
    detail::table_of<AddOrderV1Request>("AddOrderV1Request", add_order_v1_request_fields);

constexpr detail::Field add_order_v1_fields[] = {
    {"orderId", offsetof(AddOrderV1, orderId), detail::string()},
    {"loanApplyId", offsetof(AddOrderV1, loanApplyId), detail::string()},
    {"borrowSize", offsetof(AddOrderV1, borrowSize), detail::decimal()},
    {"clientOid", offsetof(AddOrderV1, clientOid), detail::decimal()},
};
constexpr detail::ObjectTable add_order_v1_table = detail::table_of<AddOrderV1>("AddOrderV1", add_order_v1_fields);

constexpr detail::Field account_cross_margin_request_fields[] = {
    {"quoteCurrency", offsetof(AccountCrossMarginRequest, quoteCurrency),
     detail::enumeration(kucoin::quote_currency_table), detail::In::query},
    {"queryType", offsetof(AccountCrossMarginRequest, queryType), detail::enumeration(query_type_table),
     detail::In::query},
};
constexpr detail::ObjectTable account_cross_margin_request_table =
    detail::table_of<AccountCrossMarginRequest>("AccountCrossMarginRequest", account_cross_margin_request_fields);

constexpr detail::Field account_cross_margin_accounts_fields[] = {
    {"currency", offsetof(AccountCrossMarginAccounts, currency), detail::string()},
    {"total", offsetof(AccountCrossMarginAccounts, total), detail::decimal()},
    {"available", offsetof(AccountCrossMarginAccounts, available), detail::decimal()},
    {"hold", offsetof(AccountCrossMarginAccounts, hold), detail::decimal()},
    {"liability", offsetof(AccountCrossMarginAccounts, liability), detail::decimal()},
    {"maxBorrowSize", offsetof(AccountCrossMarginAccounts, maxBorrowSize), detail::decimal()},
    {"borrowEnabled", offsetof(AccountCrossMarginAccounts, borrowEnabled), detail::boolean()},
    {"transferInEnabled", offsetof(AccountCrossMarginAccounts, transferInEnabled), detail::boolean()},
    {"liabilityPrincipal", offsetof(AccountCrossMarginAccounts, liabilityPrincipal), detail::decimal()},
    {"liabilityInterest", offsetof(AccountCrossMarginAccounts, liabilityInterest), detail::decimal()},
};
constexpr detail::ObjectTable account_cross_margin_accounts_table =
    detail::table_of<AccountCrossMarginAccounts>("AccountCrossMarginAccounts", account_cross_margin_accounts_fields);

constexpr detail::ListTable list_of_account_cross_margin_accounts =
    detail::list_of<AccountCrossMarginAccounts>(detail::object(account_cross_margin_accounts_table));

constexpr detail::Field account_cross_margin_fields[] = {
    {"totalAssetOfQuoteCurrency", offsetof(AccountCrossMargin, totalAssetOfQuoteCurrency), detail::decimal()},
    {"totalLiabilityOfQuoteCurrency", offsetof(AccountCrossMargin, totalLiabilityOfQuoteCurrency), detail::string()},
    {"debtRatio", offsetof(AccountCrossMargin, debtRatio), detail::decimal()},
    {"status", offsetof(AccountCrossMargin, status), detail::string()},
    {"accounts", offsetof(AccountCrossMargin, accounts), detail::list(list_of_account_cross_margin_accounts)},
};
constexpr detail::ObjectTable account_cross_margin_table =
    detail::table_of<AccountCrossMargin>("AccountCrossMargin", account_cross_margin_fields);

constexpr detail::Field repay_history_request_fields[] = {
    {"currency", offsetof(RepayHistoryRequest, currency), detail::string(detail::Holder::required), detail::In::query},
    {"isIsolated", offsetof(RepayHistoryRequest, isIsolated), detail::boolean(), detail::In::query},
    {"symbol", offsetof(RepayHistoryRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"orderNo", offsetof(RepayHistoryRequest, orderNo), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(RepayHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(RepayHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(RepayHistoryRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(RepayHistoryRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds repay_history_request_bounds[] = {{.field = 7, .minimum = "10", .maximum = "500"}};
constexpr detail::ObjectTable repay_history_request_table =
    detail::table_of<RepayHistoryRequest>(
        "RepayHistoryRequest", repay_history_request_fields, false, repay_history_request_bounds);

constexpr detail::Field borrow_history_items_fields[] = {
    {"orderNo", offsetof(BorrowHistoryItems, orderNo), detail::string()},
    {"symbol", offsetof(BorrowHistoryItems, symbol), detail::string()},
    {"currency", offsetof(BorrowHistoryItems, currency), detail::string()},
    {"size", offsetof(BorrowHistoryItems, size), detail::decimal()},
    {"actualSize", offsetof(BorrowHistoryItems, actualSize), detail::decimal()},
    {"status", offsetof(BorrowHistoryItems, status), detail::enumeration(kucoin::margin_status_table)},
    {"createdTime", offsetof(BorrowHistoryItems, createdTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable borrow_history_items_table =
    detail::table_of<BorrowHistoryItems>("BorrowHistoryItems", borrow_history_items_fields);

constexpr detail::ListTable list_of_borrow_history_items =
    detail::list_of<BorrowHistoryItems>(detail::object(borrow_history_items_table));

constexpr detail::Field borrow_history_fields[] = {
    {"timestamp", offsetof(BorrowHistory, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currentPage", offsetof(BorrowHistory, currentPage), detail::integer()},
    {"pageSize", offsetof(BorrowHistory, pageSize), detail::integer()},
    {"totalNum", offsetof(BorrowHistory, totalNum), detail::integer()},
    {"totalPage", offsetof(BorrowHistory, totalPage), detail::integer()},
    {"items", offsetof(BorrowHistory, items), detail::list(list_of_borrow_history_items)},
};
constexpr detail::ObjectTable borrow_history_table =
    detail::table_of<BorrowHistory>("BorrowHistory", borrow_history_fields);

constexpr detail::Field borrow_request_fields[] = {
    {"currency", offsetof(BorrowRequest, currency), detail::string(detail::Holder::required)},
    {"size", offsetof(BorrowRequest, size), detail::decimal(detail::Holder::required, detail::Wire::number)},
    {"timeInForce", offsetof(BorrowRequest, timeInForce),
     detail::enumeration(kucoin::time_in_force_table, detail::Holder::required)},
    {"symbol", offsetof(BorrowRequest, symbol), detail::string(detail::Holder::optional)},
    {"isIsolated", offsetof(BorrowRequest, isIsolated), detail::boolean()},
    {"isHf", offsetof(BorrowRequest, isHf), detail::boolean()},
};
constexpr detail::ObjectTable borrow_request_table =
    detail::table_of<BorrowRequest>("BorrowRequest", borrow_request_fields);

constexpr detail::Field borrow_fields[] = {
    {"orderNo", offsetof(Borrow, orderNo), detail::string()},
    {"actualSize", offsetof(Borrow, actualSize), detail::decimal()},
};
constexpr detail::ObjectTable borrow_table = detail::table_of<Borrow>("Borrow", borrow_fields);

constexpr detail::Field margin_risk_limit_request_fields[] = {
    {"isIsolated", offsetof(MarginRiskLimitRequest, isIsolated), detail::boolean(), detail::In::query},
    {"currency", offsetof(MarginRiskLimitRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"symbol", offsetof(MarginRiskLimitRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable margin_risk_limit_request_table =
    detail::table_of<MarginRiskLimitRequest>("MarginRiskLimitRequest", margin_risk_limit_request_fields);

constexpr detail::Field margin_risk_limit_fields[] = {
    {"timestamp", offsetof(MarginRiskLimit, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currency", offsetof(MarginRiskLimit, currency), detail::string()},
    {"borrowMaxAmount", offsetof(MarginRiskLimit, borrowMaxAmount), detail::decimal()},
    {"buyMaxAmount", offsetof(MarginRiskLimit, buyMaxAmount), detail::decimal()},
    {"holdMaxAmount", offsetof(MarginRiskLimit, holdMaxAmount), detail::decimal()},
    {"borrowCoefficient", offsetof(MarginRiskLimit, borrowCoefficient), detail::decimal()},
    {"marginCoefficient", offsetof(MarginRiskLimit, marginCoefficient), detail::decimal()},
    {"precision", offsetof(MarginRiskLimit, precision), detail::integer()},
    {"borrowMinAmount", offsetof(MarginRiskLimit, borrowMinAmount), detail::decimal()},
    {"borrowMinUnit", offsetof(MarginRiskLimit, borrowMinUnit), detail::decimal()},
    {"borrowEnabled", offsetof(MarginRiskLimit, borrowEnabled), detail::boolean()},
    {"symbol", offsetof(MarginRiskLimit, symbol), detail::string()},
    {"baseMaxBorrowAmount", offsetof(MarginRiskLimit, baseMaxBorrowAmount), detail::decimal()},
    {"quoteMaxBorrowAmount", offsetof(MarginRiskLimit, quoteMaxBorrowAmount), detail::decimal()},
    {"baseMaxBuyAmount", offsetof(MarginRiskLimit, baseMaxBuyAmount), detail::decimal()},
    {"quoteMaxBuyAmount", offsetof(MarginRiskLimit, quoteMaxBuyAmount), detail::decimal()},
    {"baseMaxHoldAmount", offsetof(MarginRiskLimit, baseMaxHoldAmount), detail::decimal()},
    {"quoteMaxHoldAmount", offsetof(MarginRiskLimit, quoteMaxHoldAmount), detail::decimal()},
    {"basePrecision", offsetof(MarginRiskLimit, basePrecision), detail::integer()},
    {"quotePrecision", offsetof(MarginRiskLimit, quotePrecision), detail::integer()},
    {"baseBorrowMinAmount", offsetof(MarginRiskLimit, baseBorrowMinAmount), detail::decimal()},
    {"quoteBorrowMinAmount", offsetof(MarginRiskLimit, quoteBorrowMinAmount), detail::decimal()},
    {"baseBorrowMinUnit", offsetof(MarginRiskLimit, baseBorrowMinUnit),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"quoteBorrowMinUnit", offsetof(MarginRiskLimit, quoteBorrowMinUnit),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"baseBorrowEnabled", offsetof(MarginRiskLimit, baseBorrowEnabled), detail::boolean()},
    {"quoteBorrowEnabled", offsetof(MarginRiskLimit, quoteBorrowEnabled), detail::boolean()},
    {"baseBorrowCoefficient", offsetof(MarginRiskLimit, baseBorrowCoefficient), detail::decimal()},
    {"quoteBorrowCoefficient", offsetof(MarginRiskLimit, quoteBorrowCoefficient), detail::decimal()},
    {"baseMarginCoefficient", offsetof(MarginRiskLimit, baseMarginCoefficient), detail::decimal()},
    {"quoteMarginCoefficient", offsetof(MarginRiskLimit, quoteMarginCoefficient), detail::decimal()},
};
constexpr detail::ObjectTable margin_risk_limit_table =
    detail::table_of<MarginRiskLimit>("MarginRiskLimit", margin_risk_limit_fields);

constexpr detail::Field interest_history_request_fields[] = {
    {"currency", offsetof(InterestHistoryRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"isIsolated", offsetof(InterestHistoryRequest, isIsolated), detail::boolean(), detail::In::query},
    {"symbol", offsetof(InterestHistoryRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(InterestHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(InterestHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(InterestHistoryRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(InterestHistoryRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds interest_history_request_bounds[] = {{.field = 6, .minimum = "10", .maximum = "500"}};
constexpr detail::ObjectTable interest_history_request_table =
    detail::table_of<InterestHistoryRequest>(
        "InterestHistoryRequest", interest_history_request_fields, false, interest_history_request_bounds);

constexpr detail::Field interest_history_items_fields[] = {
    {"currency", offsetof(InterestHistoryItems, currency), detail::string()},
    {"dayRatio", offsetof(InterestHistoryItems, dayRatio), detail::decimal()},
    {"interestAmount", offsetof(InterestHistoryItems, interestAmount), detail::decimal()},
    {"createdTime", offsetof(InterestHistoryItems, createdTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable interest_history_items_table =
    detail::table_of<InterestHistoryItems>("InterestHistoryItems", interest_history_items_fields);

constexpr detail::ListTable list_of_interest_history_items =
    detail::list_of<InterestHistoryItems>(detail::object(interest_history_items_table));

constexpr detail::Field interest_history_fields[] = {
    {"timestamp", offsetof(InterestHistory, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currentPage", offsetof(InterestHistory, currentPage), detail::integer()},
    {"pageSize", offsetof(InterestHistory, pageSize), detail::integer()},
    {"totalNum", offsetof(InterestHistory, totalNum), detail::integer()},
    {"totalPage", offsetof(InterestHistory, totalPage), detail::integer()},
    {"items", offsetof(InterestHistory, items), detail::list(list_of_interest_history_items)},
};
constexpr detail::ObjectTable interest_history_table =
    detail::table_of<InterestHistory>("InterestHistory", interest_history_fields);

constexpr detail::Field repay_history_items_fields[] = {
    {"orderNo", offsetof(RepayHistoryItems, orderNo), detail::string()},
    {"symbol", offsetof(RepayHistoryItems, symbol), detail::string()},
    {"currency", offsetof(RepayHistoryItems, currency), detail::string()},
    {"size", offsetof(RepayHistoryItems, size), detail::decimal()},
    {"principal", offsetof(RepayHistoryItems, principal), detail::decimal()},
    {"interest", offsetof(RepayHistoryItems, interest), detail::decimal()},
    {"status", offsetof(RepayHistoryItems, status), detail::enumeration(kucoin::margin_status_table)},
    {"createdTime", offsetof(RepayHistoryItems, createdTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable repay_history_items_table =
    detail::table_of<RepayHistoryItems>("RepayHistoryItems", repay_history_items_fields);

constexpr detail::ListTable list_of_repay_history_items =
    detail::list_of<RepayHistoryItems>(detail::object(repay_history_items_table));

constexpr detail::Field repay_history_fields[] = {
    {"timestamp", offsetof(RepayHistory, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currentPage", offsetof(RepayHistory, currentPage), detail::integer()},
    {"pageSize", offsetof(RepayHistory, pageSize), detail::integer()},
    {"totalNum", offsetof(RepayHistory, totalNum), detail::integer()},
    {"totalPage", offsetof(RepayHistory, totalPage), detail::integer()},
    {"items", offsetof(RepayHistory, items), detail::list(list_of_repay_history_items)},
};
constexpr detail::ObjectTable repay_history_table =
    detail::table_of<RepayHistory>("RepayHistory", repay_history_fields);

constexpr detail::Field repay_request_fields[] = {
    {"currency", offsetof(RepayRequest, currency), detail::string(detail::Holder::required)},
    {"size", offsetof(RepayRequest, size), detail::decimal(detail::Holder::required, detail::Wire::number)},
    {"symbol", offsetof(RepayRequest, symbol), detail::string(detail::Holder::optional)},
    {"isIsolated", offsetof(RepayRequest, isIsolated), detail::boolean()},
    {"isHf", offsetof(RepayRequest, isHf), detail::boolean()},
};
constexpr detail::ObjectTable repay_request_table =
    detail::table_of<RepayRequest>("RepayRequest", repay_request_fields);

constexpr detail::Field repay_fields[] = {
    {"timestamp", offsetof(Repay, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"orderNo", offsetof(Repay, orderNo), detail::string()},
    {"actualSize", offsetof(Repay, actualSize), detail::decimal()},
};
constexpr detail::ObjectTable repay_table = detail::table_of<Repay>("Repay", repay_fields);

constexpr detail::Field symbols_cross_margin_request_fields[] = {
    {"symbol", offsetof(SymbolsCrossMarginRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable symbols_cross_margin_request_table =
    detail::table_of<SymbolsCrossMarginRequest>("SymbolsCrossMarginRequest", symbols_cross_margin_request_fields);

constexpr detail::Field symbols_cross_margin_items_fields[] = {
    {"symbol", offsetof(SymbolsCrossMarginItems, symbol), detail::string()},
    {"name", offsetof(SymbolsCrossMarginItems, name), detail::string()},
    {"enableTrading", offsetof(SymbolsCrossMarginItems, enableTrading), detail::boolean()},
    {"market", offsetof(SymbolsCrossMarginItems, market), detail::string()},
    {"baseCurrency", offsetof(SymbolsCrossMarginItems, baseCurrency), detail::string()},
    {"quoteCurrency", offsetof(SymbolsCrossMarginItems, quoteCurrency), detail::string()},
    {"baseIncrement", offsetof(SymbolsCrossMarginItems, baseIncrement), detail::decimal()},
    {"baseMinSize", offsetof(SymbolsCrossMarginItems, baseMinSize), detail::decimal()},
    {"quoteIncrement", offsetof(SymbolsCrossMarginItems, quoteIncrement), detail::decimal()},
    {"quoteMinSize", offsetof(SymbolsCrossMarginItems, quoteMinSize), detail::decimal()},
    {"baseMaxSize", offsetof(SymbolsCrossMarginItems, baseMaxSize), detail::decimal()},
    {"quoteMaxSize", offsetof(SymbolsCrossMarginItems, quoteMaxSize), detail::decimal()},
    {"priceIncrement", offsetof(SymbolsCrossMarginItems, priceIncrement), detail::decimal()},
    {"feeCurrency", offsetof(SymbolsCrossMarginItems, feeCurrency), detail::string()},
    {"priceLimitRate", offsetof(SymbolsCrossMarginItems, priceLimitRate), detail::decimal()},
    {"minFunds", offsetof(SymbolsCrossMarginItems, minFunds), detail::decimal()},
};
constexpr detail::ObjectTable symbols_cross_margin_items_table =
    detail::table_of<SymbolsCrossMarginItems>("SymbolsCrossMarginItems", symbols_cross_margin_items_fields);

constexpr detail::ListTable list_of_symbols_cross_margin_items =
    detail::list_of<SymbolsCrossMarginItems>(detail::object(symbols_cross_margin_items_table));

constexpr detail::Field symbols_cross_margin_fields[] = {
    {"timestamp", offsetof(SymbolsCrossMargin, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"items", offsetof(SymbolsCrossMargin, items), detail::list(list_of_symbols_cross_margin_items)},
};
constexpr detail::ObjectTable symbols_cross_margin_table =
    detail::table_of<SymbolsCrossMargin>("SymbolsCrossMargin", symbols_cross_margin_fields);

constexpr detail::Type account_detail_margin_reply = detail::object(account_detail_margin_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit account_detail_margin_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 40},
};
constexpr detail::Operation account_detail_margin_operation{
    .id = "spot/margin.account_detail_margin",
    .method = "GET",
    .path = "/api/v1/margin/account",
    .auth = detail::Auth::private_,
    .limits = account_detail_margin_limits,
    .reply = &account_detail_margin_reply,
};

constexpr detail::Type margin_config_reply = detail::object(margin_config_table);
constexpr detail::Limit margin_config_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 25},
};
constexpr detail::Operation margin_config_operation{
    .id = "spot/margin.margin_config",
    .method = "GET",
    .path = "/api/v1/margin/config",
    .auth = detail::Auth::public_,
    .limits = margin_config_limits,
    .reply = &margin_config_reply,
};

constexpr detail::Type add_order_v1_reply = detail::object(add_order_v1_table);
constexpr detail::Limit add_order_v1_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 5},
};
constexpr detail::Operation add_order_v1_operation{
    .id = "spot/margin.add_order_v1",
    .method = "POST",
    .path = "/api/v1/margin/order",
    .auth = detail::Auth::private_,
    .limits = add_order_v1_limits,
    .request = &add_order_v1_request_table,
    .reply = &add_order_v1_reply,
};

constexpr detail::Type account_cross_margin_reply = detail::object(account_cross_margin_table);
constexpr detail::Limit account_cross_margin_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 15},
};
constexpr detail::Operation account_cross_margin_operation{
    .id = "spot/margin.account_cross_margin",
    .method = "GET",
    .path = "/api/v3/margin/accounts",
    .auth = detail::Auth::private_,
    .limits = account_cross_margin_limits,
    .request = &account_cross_margin_request_table,
    .reply = &account_cross_margin_reply,
};

constexpr detail::Type borrow_history_reply = detail::object(borrow_history_table);
constexpr detail::Limit borrow_history_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 15},
};
constexpr detail::Paging borrow_history_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 500,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation borrow_history_operation{
    .id = "spot/margin.borrow_history",
    .method = "GET",
    .path = "/api/v3/margin/borrow",
    .auth = detail::Auth::private_,
    .limits = borrow_history_limits,
    .request = &repay_history_request_table,
    .reply = &borrow_history_reply,
    .pages = &borrow_history_pages,
};

constexpr detail::Type borrow_reply = detail::object(borrow_table);
constexpr detail::Limit borrow_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 15},
};
constexpr detail::Operation borrow_operation{
    .id = "spot/margin.borrow",
    .method = "POST",
    .path = "/api/v3/margin/borrow",
    .auth = detail::Auth::private_,
    .limits = borrow_limits,
    .request = &borrow_request_table,
    .reply = &borrow_reply,
};

constexpr detail::ListTable list_of_margin_risk_limit =
    detail::list_of<MarginRiskLimit>(detail::object(margin_risk_limit_table));
constexpr detail::Type margin_risk_limit_reply = detail::list(list_of_margin_risk_limit);
constexpr detail::Limit margin_risk_limit_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 20},
};
constexpr detail::Operation margin_risk_limit_operation{
    .id = "spot/margin.margin_risk_limit",
    .method = "GET",
    .path = "/api/v3/margin/currencies",
    .auth = detail::Auth::private_,
    .limits = margin_risk_limit_limits,
    .request = &margin_risk_limit_request_table,
    .reply = &margin_risk_limit_reply,
};

constexpr detail::Type interest_history_reply = detail::object(interest_history_table);
constexpr detail::Limit interest_history_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 20},
};
constexpr detail::Paging interest_history_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 500,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation interest_history_operation{
    .id = "spot/margin.interest_history",
    .method = "GET",
    .path = "/api/v3/margin/interest",
    .auth = detail::Auth::private_,
    .limits = interest_history_limits,
    .request = &interest_history_request_table,
    .reply = &interest_history_reply,
    .pages = &interest_history_pages,
};

constexpr detail::Type repay_history_reply = detail::object(repay_history_table);
constexpr detail::Limit repay_history_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 15},
};
constexpr detail::Paging repay_history_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 500,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation repay_history_operation{
    .id = "spot/margin.repay_history",
    .method = "GET",
    .path = "/api/v3/margin/repay",
    .auth = detail::Auth::private_,
    .limits = repay_history_limits,
    .request = &repay_history_request_table,
    .reply = &repay_history_reply,
    .pages = &repay_history_pages,
};

constexpr detail::Type repay_reply = detail::object(repay_table);
constexpr detail::Limit repay_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 10},
};
constexpr detail::Operation repay_operation{
    .id = "spot/margin.repay",
    .method = "POST",
    .path = "/api/v3/margin/repay",
    .auth = detail::Auth::private_,
    .limits = repay_limits,
    .request = &repay_request_table,
    .reply = &repay_reply,
};

constexpr detail::Type symbols_cross_margin_reply = detail::object(symbols_cross_margin_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit symbols_cross_margin_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation symbols_cross_margin_operation{
    .id = "spot/margin.symbols_cross_margin",
    .method = "GET",
    .path = "/api/v3/margin/symbols",
    .auth = detail::Auth::public_,
    .limits = symbols_cross_margin_limits,
    .request = &symbols_cross_margin_request_table,
    .reply = &symbols_cross_margin_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AccountDetailMargin> Api::account_detail_margin() const {
    return {core_, account_detail_margin_operation, nullptr};
}

Call<MarginConfig> Api::margin_config() const {
    return {core_, margin_config_operation, nullptr};
}

Call<AddOrderV1> Api::add_order_v1(AddOrderV1Request request) const {
    return {core_, add_order_v1_operation, &request};
}

Call<AccountCrossMargin> Api::account_cross_margin(AccountCrossMarginRequest request) const {
    return {core_, account_cross_margin_operation, &request};
}

PagedCall<BorrowHistory> Api::borrow_history(RepayHistoryRequest request) const {
    return {core_, borrow_history_operation, &request};
}

Call<Borrow> Api::borrow(BorrowRequest request) const {
    return {core_, borrow_operation, &request};
}

Call<Vector<MarginRiskLimit>> Api::margin_risk_limit(MarginRiskLimitRequest request) const {
    return {core_, margin_risk_limit_operation, &request};
}

PagedCall<InterestHistory> Api::interest_history(InterestHistoryRequest request) const {
    return {core_, interest_history_operation, &request};
}

PagedCall<RepayHistory> Api::repay_history(RepayHistoryRequest request) const {
    return {core_, repay_history_operation, &request};
}

Call<Repay> Api::repay(RepayRequest request) const {
    return {core_, repay_operation, &request};
}

Call<SymbolsCrossMargin> Api::symbols_cross_margin(SymbolsCrossMarginRequest request) const {
    return {core_, symbols_cross_margin_operation, &request};
}

const detail::EnumTable& exbind_table(QueryType) { return query_type_table; }
const detail::ObjectTable& exbind_table(const AccountDetailMarginAccounts*) {
    return account_detail_margin_accounts_table;
}
const detail::ObjectTable& exbind_table(const AccountDetailMargin*) { return account_detail_margin_table; }
const detail::ObjectTable& exbind_table(const MarginConfig*) { return margin_config_table; }
const detail::ObjectTable& exbind_table(const AddOrderV1Request*) { return add_order_v1_request_table; }
const detail::ObjectTable& exbind_table(const AddOrderV1*) { return add_order_v1_table; }
const detail::ObjectTable& exbind_table(const AccountCrossMarginRequest*) { return account_cross_margin_request_table; }
const detail::ObjectTable& exbind_table(const AccountCrossMarginAccounts*) {
    return account_cross_margin_accounts_table;
}
const detail::ObjectTable& exbind_table(const AccountCrossMargin*) { return account_cross_margin_table; }
const detail::ObjectTable& exbind_table(const RepayHistoryRequest*) { return repay_history_request_table; }
const detail::ObjectTable& exbind_table(const BorrowHistoryItems*) { return borrow_history_items_table; }
const detail::ObjectTable& exbind_table(const BorrowHistory*) { return borrow_history_table; }
const detail::ObjectTable& exbind_table(const BorrowRequest*) { return borrow_request_table; }
const detail::ObjectTable& exbind_table(const Borrow*) { return borrow_table; }
const detail::ObjectTable& exbind_table(const MarginRiskLimitRequest*) { return margin_risk_limit_request_table; }
const detail::ObjectTable& exbind_table(const MarginRiskLimit*) { return margin_risk_limit_table; }
const detail::ObjectTable& exbind_table(const InterestHistoryRequest*) { return interest_history_request_table; }
const detail::ObjectTable& exbind_table(const InterestHistoryItems*) { return interest_history_items_table; }
const detail::ObjectTable& exbind_table(const InterestHistory*) { return interest_history_table; }
const detail::ObjectTable& exbind_table(const RepayHistoryItems*) { return repay_history_items_table; }
const detail::ObjectTable& exbind_table(const RepayHistory*) { return repay_history_table; }
const detail::ObjectTable& exbind_table(const RepayRequest*) { return repay_request_table; }
const detail::ObjectTable& exbind_table(const Repay*) { return repay_table; }
const detail::ObjectTable& exbind_table(const SymbolsCrossMarginRequest*) { return symbols_cross_margin_request_table; }
const detail::ObjectTable& exbind_table(const SymbolsCrossMarginItems*) { return symbols_cross_margin_items_table; }
const detail::ObjectTable& exbind_table(const SymbolsCrossMargin*) { return symbols_cross_margin_table; }

}  // namespace exbind::kucoin::spot::margin
