// Generated from specs/kucoin/spot/affiliate/inviter.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/affiliate/inviter.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::affiliate::inviter {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field account_orders_fields[] = {
    {"orderId", offsetof(AccountOrders, orderId), detail::string()},
    {"currency", offsetof(AccountOrders, currency), detail::string()},
    {"principal", offsetof(AccountOrders, principal), detail::decimal()},
    {"interest", offsetof(AccountOrders, interest), detail::decimal()},
};
constexpr detail::ObjectTable account_orders_table =
    detail::table_of<AccountOrders>("AccountOrders", account_orders_fields);

constexpr detail::Field account_ltv_fields[] = {
    {"transferLtv", offsetof(AccountLtv, transferLtv), detail::decimal()},
    {"onlyClosePosLtv", offsetof(AccountLtv, onlyClosePosLtv), detail::decimal()},
    {"delayedLiquidationLtv", offsetof(AccountLtv, delayedLiquidationLtv), detail::decimal()},
    {"instantLiquidationLtv", offsetof(AccountLtv, instantLiquidationLtv), detail::decimal()},
    {"currentLtv", offsetof(AccountLtv, currentLtv), detail::decimal()},
};
constexpr detail::ObjectTable account_ltv_table = detail::table_of<AccountLtv>("AccountLtv", account_ltv_fields);

constexpr detail::Field account_margins_fields[] = {
    {"marginCcy", offsetof(AccountMargins, marginCcy), detail::string()},
    {"marginQty", offsetof(AccountMargins, marginQty), detail::decimal()},
    {"marginFactor", offsetof(AccountMargins, marginFactor), detail::decimal()},
};
constexpr detail::ObjectTable account_margins_table =
    detail::table_of<AccountMargins>("AccountMargins", account_margins_fields);

constexpr detail::ListTable list_of_account_orders =
    detail::list_of<AccountOrders>(detail::object(account_orders_table));
constexpr detail::ListTable list_of_account_margins =
    detail::list_of<AccountMargins>(detail::object(account_margins_table));

constexpr detail::Field account_fields[] = {
    {"parentUid", offsetof(Account, parentUid), detail::string()},
    {"orders", offsetof(Account, orders), detail::list(list_of_account_orders)},
    {"ltv", offsetof(Account, ltv), detail::object(account_ltv_table)},
    {"totalMarginAmount", offsetof(Account, totalMarginAmount), detail::decimal()},
    {"transferMarginAmount", offsetof(Account, transferMarginAmount), detail::decimal()},
    {"margins", offsetof(Account, margins), detail::list(list_of_account_margins)},
};
constexpr detail::ObjectTable account_table = detail::table_of<Account>("Account", account_fields);

constexpr detail::Type account_reply = detail::object(account_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit account_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 30},
};
constexpr detail::Operation account_operation{
    .id = "spot/affiliate/inviter.account",
    .method = "GET",
    .path = "/api/v2/affiliate/inviter/statistics",
    .auth = detail::Auth::private_,
    .limits = account_limits,
    .reply = &account_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Account> Api::account() const {
    return {core_, account_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const AccountOrders*) { return account_orders_table; }
const detail::ObjectTable& exbind_table(const AccountLtv*) { return account_ltv_table; }
const detail::ObjectTable& exbind_table(const AccountMargins*) { return account_margins_table; }
const detail::ObjectTable& exbind_table(const Account*) { return account_table; }

}  // namespace exbind::kucoin::spot::affiliate::inviter
