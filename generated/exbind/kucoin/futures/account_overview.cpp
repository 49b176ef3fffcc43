// Generated from specs/kucoin/futures/account-overview.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/account_overview.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::account_overview {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field account_futures_request_fields[] = {
    {"currency", offsetof(AccountFuturesRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable account_futures_request_table =
    detail::table_of<AccountFuturesRequest>("AccountFuturesRequest", account_futures_request_fields);

constexpr detail::Field account_futures_fields[] = {
    {"accountEquity", offsetof(AccountFutures, accountEquity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedPNL", offsetof(AccountFutures, unrealisedPNL),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"marginBalance", offsetof(AccountFutures, marginBalance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"positionMargin", offsetof(AccountFutures, positionMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"orderMargin", offsetof(AccountFutures, orderMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"frozenFunds", offsetof(AccountFutures, frozenFunds),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"availableBalance", offsetof(AccountFutures, availableBalance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"currency", offsetof(AccountFutures, currency), detail::string()},
    {"riskRatio", offsetof(AccountFutures, riskRatio), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maxWithdrawAmount", offsetof(AccountFutures, maxWithdrawAmount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable account_futures_table =
    detail::table_of<AccountFutures>("AccountFutures", account_futures_fields);

constexpr detail::Type account_futures_reply = detail::object(account_futures_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit account_futures_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 5},
};
constexpr detail::Operation account_futures_operation{
    .id = "futures/account-overview.account_futures",
    .method = "GET",
    .path = "/api/v1/account-overview",
    .auth = detail::Auth::private_,
    .limits = account_futures_limits,
    .request = &account_futures_request_table,
    .reply = &account_futures_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AccountFutures> Api::account_futures(AccountFuturesRequest request) const {
    return {core_, account_futures_operation, &request};
}

const detail::ObjectTable& exbind_table(const AccountFuturesRequest*) { return account_futures_request_table; }
const detail::ObjectTable& exbind_table(const AccountFutures*) { return account_futures_table; }

}  // namespace exbind::kucoin::futures::account_overview
