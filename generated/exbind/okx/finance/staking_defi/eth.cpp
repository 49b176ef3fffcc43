// Generated from specs/okx/finance/staking-defi/eth.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/staking_defi/eth.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"

namespace exbind::okx::finance::staking_defi::eth {
namespace {

constexpr detail::Field balance_fields[] = {
    {"ccy", offsetof(Balance, ccy), detail::string()},
    {"amt", offsetof(Balance, amt), detail::decimal()},
    {"latestInterestAccrual", offsetof(Balance, latestInterestAccrual), detail::decimal()},
    {"totalInterestAccrual", offsetof(Balance, totalInterestAccrual), detail::decimal()},
    {"ts", offsetof(Balance, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable balance_table = detail::table_of<Balance>("Balance", balance_fields);

constexpr detail::ListTable list_of_balance = detail::list_of<Balance>(detail::object(balance_table));
constexpr detail::Type balance_reply = detail::list(list_of_balance);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit balance_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation balance_operation{
    .id = "finance/staking-defi/eth.balance",
    .method = "GET",
    .path = "/api/v5/finance/staking-defi/eth/balance",
    .auth = detail::Auth::private_,
    .limits = balance_limits,
    .reply = &balance_reply,
};

}  // namespace

Call<std::vector<Balance>> Api::balance() const {
    return {core_, balance_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const Balance*) { return balance_table; }

}  // namespace exbind::okx::finance::staking_defi::eth
