// Generated from specs/kucoin/futures/account-overview-all.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/account_overview_all.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::account_overview_all {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field sub_account_list_futures_balance_request_fields[] = {
    {"currency", offsetof(SubAccountListFuturesBalanceRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable sub_account_list_futures_balance_request_table =
    detail::table_of<SubAccountListFuturesBalanceRequest>(
        "SubAccountListFuturesBalanceRequest", sub_account_list_futures_balance_request_fields);

constexpr detail::Field sub_account_list_futures_balance_summary_fields[] = {
    {"accountEquityTotal", offsetof(SubAccountListFuturesBalanceSummary, accountEquityTotal),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedPNLTotal", offsetof(SubAccountListFuturesBalanceSummary, unrealisedPNLTotal),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"marginBalanceTotal", offsetof(SubAccountListFuturesBalanceSummary, marginBalanceTotal),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"positionMarginTotal", offsetof(SubAccountListFuturesBalanceSummary, positionMarginTotal),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"orderMarginTotal", offsetof(SubAccountListFuturesBalanceSummary, orderMarginTotal),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"frozenFundsTotal", offsetof(SubAccountListFuturesBalanceSummary, frozenFundsTotal),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"availableBalanceTotal", offsetof(SubAccountListFuturesBalanceSummary, availableBalanceTotal),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"currency", offsetof(SubAccountListFuturesBalanceSummary, currency), detail::string()},
};
constexpr detail::ObjectTable sub_account_list_futures_balance_summary_table =
    detail::table_of<SubAccountListFuturesBalanceSummary>(
        "SubAccountListFuturesBalanceSummary", sub_account_list_futures_balance_summary_fields);

constexpr detail::Field sub_account_list_futures_balance_accounts_fields[] = {
    {"accountName", offsetof(SubAccountListFuturesBalanceAccounts, accountName), detail::string()},
    {"accountEquity", offsetof(SubAccountListFuturesBalanceAccounts, accountEquity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedPNL", offsetof(SubAccountListFuturesBalanceAccounts, unrealisedPNL),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"marginBalance", offsetof(SubAccountListFuturesBalanceAccounts, marginBalance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"positionMargin", offsetof(SubAccountListFuturesBalanceAccounts, positionMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"orderMargin", offsetof(SubAccountListFuturesBalanceAccounts, orderMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"frozenFunds", offsetof(SubAccountListFuturesBalanceAccounts, frozenFunds),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"availableBalance", offsetof(SubAccountListFuturesBalanceAccounts, availableBalance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"currency", offsetof(SubAccountListFuturesBalanceAccounts, currency), detail::string()},
};
constexpr detail::ObjectTable sub_account_list_futures_balance_accounts_table =
    detail::table_of<SubAccountListFuturesBalanceAccounts>(
        "SubAccountListFuturesBalanceAccounts", sub_account_list_futures_balance_accounts_fields);

constexpr detail::ListTable list_of_sub_account_list_futures_balance_accounts =
    detail::list_of<SubAccountListFuturesBalanceAccounts>(
        detail::object(sub_account_list_futures_balance_accounts_table));

constexpr detail::Field sub_account_list_futures_balance_fields[] = {
    {"summary", offsetof(SubAccountListFuturesBalance, summary),
     detail::object(sub_account_list_futures_balance_summary_table)},
    {"accounts", offsetof(SubAccountListFuturesBalance, accounts),
     detail::list(list_of_sub_account_list_futures_balance_accounts)},
};
constexpr detail::ObjectTable sub_account_list_futures_balance_table =
    detail::table_of<SubAccountListFuturesBalance>(
        "SubAccountListFuturesBalance", sub_account_list_futures_balance_fields);

constexpr detail::Type sub_account_list_futures_balance_reply = detail::object(sub_account_list_futures_balance_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit sub_account_list_futures_balance_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 6},
};
constexpr detail::Operation sub_account_list_futures_balance_operation{
    .id = "futures/account-overview-all.sub_account_list_futures_balance",
    .method = "GET",
    .path = "/api/v1/account-overview-all",
    .auth = detail::Auth::private_,
    .limits = sub_account_list_futures_balance_limits,
    .request = &sub_account_list_futures_balance_request_table,
    .reply = &sub_account_list_futures_balance_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<SubAccountListFuturesBalance>
Api::sub_account_list_futures_balance(SubAccountListFuturesBalanceRequest request) const {
    return {core_, sub_account_list_futures_balance_operation, &request};
}

const detail::ObjectTable& exbind_table(const SubAccountListFuturesBalanceRequest*) {
    return sub_account_list_futures_balance_request_table;
}
const detail::ObjectTable& exbind_table(const SubAccountListFuturesBalanceSummary*) {
    return sub_account_list_futures_balance_summary_table;
}
const detail::ObjectTable& exbind_table(const SubAccountListFuturesBalanceAccounts*) {
    return sub_account_list_futures_balance_accounts_table;
}
const detail::ObjectTable& exbind_table(const SubAccountListFuturesBalance*) {
    return sub_account_list_futures_balance_table;
}

}  // namespace exbind::kucoin::futures::account_overview_all
