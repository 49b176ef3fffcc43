// Generated from specs/kucoin/spot/sub-accounts.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/sub_accounts.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::sub_accounts {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field sub_account_detail_balance_main_accounts_fields[] = {
    {"currency", offsetof(SubAccountDetailBalanceMainAccounts, currency), detail::string()},
    {"balance", offsetof(SubAccountDetailBalanceMainAccounts, balance), detail::decimal()},
    {"available", offsetof(SubAccountDetailBalanceMainAccounts, available), detail::decimal()},
    {"holds", offsetof(SubAccountDetailBalanceMainAccounts, holds), detail::decimal()},
    {"baseCurrency", offsetof(SubAccountDetailBalanceMainAccounts, baseCurrency), detail::string()},
    {"baseCurrencyPrice", offsetof(SubAccountDetailBalanceMainAccounts, baseCurrencyPrice), detail::decimal()},
    {"baseAmount", offsetof(SubAccountDetailBalanceMainAccounts, baseAmount), detail::decimal()},
    {"tag", offsetof(SubAccountDetailBalanceMainAccounts, tag), detail::string()},
};
constexpr detail::ObjectTable sub_account_detail_balance_main_accounts_table =
    detail::table_of<SubAccountDetailBalanceMainAccounts>(
        "SubAccountDetailBalanceMainAccounts", sub_account_detail_balance_main_accounts_fields);

constexpr detail::ListTable list_of_sub_account_detail_balance_main_accounts =
    detail::list_of<SubAccountDetailBalanceMainAccounts>(
        detail::object(sub_account_detail_balance_main_accounts_table));
constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field sub_account_detail_balance_fields[] = {
    {"subUserId", offsetof(SubAccountDetailBalance, subUserId), detail::string()},
    {"subName", offsetof(SubAccountDetailBalance, subName), detail::string()},
    {"mainAccounts", offsetof(SubAccountDetailBalance, mainAccounts),
     detail::list(list_of_sub_account_detail_balance_main_accounts)},
    {"tradeAccounts", offsetof(SubAccountDetailBalance, tradeAccounts),
     detail::list(list_of_sub_account_detail_balance_main_accounts)},
    {"marginAccounts", offsetof(SubAccountDetailBalance, marginAccounts),
     detail::list(list_of_sub_account_detail_balance_main_accounts)},
    {"tradeHFAccounts", offsetof(SubAccountDetailBalance, tradeHFAccounts), detail::list(list_of_string)},
};
constexpr detail::ObjectTable sub_account_detail_balance_table =
    detail::table_of<SubAccountDetailBalance>("SubAccountDetailBalance", sub_account_detail_balance_fields);

constexpr detail::Field sub_account_detail_balance_request_fields[] = {
    {"subUserId", offsetof(SubAccountDetailBalanceRequest, subUserId), detail::string(detail::Holder::required),
     detail::In::path},
    {"includeBaseAmount", offsetof(SubAccountDetailBalanceRequest, includeBaseAmount), detail::boolean(),
     detail::In::query},
    {"baseCurrency", offsetof(SubAccountDetailBalanceRequest, baseCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"baseAmount", offsetof(SubAccountDetailBalanceRequest, baseAmount), detail::decimal(), detail::In::query},
};
constexpr detail::ObjectTable sub_account_detail_balance_request_table =
    detail::table_of<SubAccountDetailBalanceRequest>(
        "SubAccountDetailBalanceRequest", sub_account_detail_balance_request_fields);

constexpr detail::Field get_sub_account_list_spot_balance_request_fields[] = {
    {"currentPage", offsetof(GetSubAccountListSpotBalanceRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(GetSubAccountListSpotBalanceRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds get_sub_account_list_spot_balance_request_bounds[] = {
    {.field = 1, .minimum = "10", .maximum = "100"},
};
constexpr detail::ObjectTable get_sub_account_list_spot_balance_request_table =
    detail::table_of<GetSubAccountListSpotBalanceRequest>(
        "GetSubAccountListSpotBalanceRequest", get_sub_account_list_spot_balance_request_fields, false,
        get_sub_account_list_spot_balance_request_bounds);

constexpr detail::ListTable list_of_sub_account_detail_balance =
    detail::list_of<SubAccountDetailBalance>(detail::object(sub_account_detail_balance_table));

constexpr detail::Field get_sub_account_list_spot_balance_fields[] = {
    {"currentPage", offsetof(GetSubAccountListSpotBalance, currentPage), detail::integer()},
    {"pageSize", offsetof(GetSubAccountListSpotBalance, pageSize), detail::integer()},
    {"totalNum", offsetof(GetSubAccountListSpotBalance, totalNum), detail::integer()},
    {"totalPage", offsetof(GetSubAccountListSpotBalance, totalPage), detail::integer()},
    {"items", offsetof(GetSubAccountListSpotBalance, items), detail::list(list_of_sub_account_detail_balance)},
};
constexpr detail::ObjectTable get_sub_account_list_spot_balance_table =
    detail::table_of<GetSubAccountListSpotBalance>(
        "GetSubAccountListSpotBalance", get_sub_account_list_spot_balance_fields);

constexpr detail::Type sub_account_list_spot_balance_reply = detail::list(list_of_sub_account_detail_balance);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit sub_account_list_spot_balance_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation sub_account_list_spot_balance_operation{
    .id = "spot/sub-accounts.sub_account_list_spot_balance",
    .method = "GET",
    .path = "/api/v1/sub-accounts",
    .auth = detail::Auth::private_,
    .limits = sub_account_list_spot_balance_limits,
    .reply = &sub_account_list_spot_balance_reply,
};

constexpr detail::Type sub_account_detail_balance_reply = detail::object(sub_account_detail_balance_table);
constexpr detail::Limit sub_account_detail_balance_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 15},
};
constexpr detail::Operation sub_account_detail_balance_operation{
    .id = "spot/sub-accounts.sub_account_detail_balance",
    .method = "GET",
    .path = "/api/v1/sub-accounts/{subUserId}",
    .auth = detail::Auth::private_,
    .limits = sub_account_detail_balance_limits,
    .request = &sub_account_detail_balance_request_table,
    .reply = &sub_account_detail_balance_reply,
};

constexpr detail::Type get_sub_account_list_spot_balance_reply =
    detail::object(get_sub_account_list_spot_balance_table);
constexpr detail::Limit get_sub_account_list_spot_balance_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Paging get_sub_account_list_spot_balance_pages{
    .by = detail::Paging::By::number,
    .usual_size = 10,
    .largest_size = 100,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation get_sub_account_list_spot_balance_operation{
    .id = "spot/sub-accounts.get_sub_account_list_spot_balance",
    .method = "GET",
    .path = "/api/v2/sub-accounts",
    .auth = detail::Auth::private_,
    .limits = get_sub_account_list_spot_balance_limits,
    .request = &get_sub_account_list_spot_balance_request_table,
    .reply = &get_sub_account_list_spot_balance_reply,
    .pages = &get_sub_account_list_spot_balance_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<SubAccountDetailBalance>> Api::sub_account_list_spot_balance() const {
    return {core_, sub_account_list_spot_balance_operation, nullptr};
}

Call<SubAccountDetailBalance> Api::sub_account_detail_balance(SubAccountDetailBalanceRequest request) const {
    return {core_, sub_account_detail_balance_operation, &request};
}

PagedCall<GetSubAccountListSpotBalance>
Api::get_sub_account_list_spot_balance(GetSubAccountListSpotBalanceRequest request) const {
    return {core_, get_sub_account_list_spot_balance_operation, &request};
}

const detail::ObjectTable& exbind_table(const SubAccountDetailBalanceMainAccounts*) {
    return sub_account_detail_balance_main_accounts_table;
}
const detail::ObjectTable& exbind_table(const SubAccountDetailBalance*) { return sub_account_detail_balance_table; }
const detail::ObjectTable& exbind_table(const SubAccountDetailBalanceRequest*) {
    return sub_account_detail_balance_request_table;
}
const detail::ObjectTable& exbind_table(const GetSubAccountListSpotBalanceRequest*) {
    return get_sub_account_list_spot_balance_request_table;
}
const detail::ObjectTable& exbind_table(const GetSubAccountListSpotBalance*) {
    return get_sub_account_list_spot_balance_table;
}

}  // namespace exbind::kucoin::spot::sub_accounts
