// Generated from specs/kucoin/spot/hf/accounts.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/accounts.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable biz_type_table;
extern const detail::EnumTable direction_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::hf::accounts {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field account_ledgers_trade_hf_request_fields[] = {
    {"currency", offsetof(AccountLedgersTradeHfRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"direction", offsetof(AccountLedgersTradeHfRequest, direction), detail::enumeration(kucoin::direction_table),
     detail::In::query},
    {"bizType", offsetof(AccountLedgersTradeHfRequest, bizType), detail::enumeration(kucoin::biz_type_table),
     detail::In::query},
    {"lastId", offsetof(AccountLedgersTradeHfRequest, lastId), detail::integer(), detail::In::query},
    {"limit", offsetof(AccountLedgersTradeHfRequest, limit), detail::integer(), detail::In::query},
    {"startAt", offsetof(AccountLedgersTradeHfRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(AccountLedgersTradeHfRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds account_ledgers_trade_hf_request_bounds[] = {
    {.field = 4, .minimum = "1", .maximum = "200"},
    {.field = 5, .minimum = "0", .maximum = "9999999999999"},
    {.field = 6, .minimum = "0", .maximum = "9999999999999"},
};
constexpr detail::ObjectTable account_ledgers_trade_hf_request_table =
    detail::table_of<AccountLedgersTradeHfRequest>(
        "AccountLedgersTradeHfRequest", account_ledgers_trade_hf_request_fields, false,
        account_ledgers_trade_hf_request_bounds);

constexpr detail::Field account_ledgers_trade_hf_fields[] = {
    {"id", offsetof(AccountLedgersTradeHf, id), detail::string()},
    {"currency", offsetof(AccountLedgersTradeHf, currency), detail::string()},
    {"amount", offsetof(AccountLedgersTradeHf, amount), detail::decimal()},
    {"fee", offsetof(AccountLedgersTradeHf, fee), detail::decimal()},
    {"tax", offsetof(AccountLedgersTradeHf, tax), detail::decimal()},
    {"balance", offsetof(AccountLedgersTradeHf, balance), detail::decimal()},
    {"accountType", offsetof(AccountLedgersTradeHf, accountType), detail::string()},
    {"bizType", offsetof(AccountLedgersTradeHf, bizType), detail::enumeration(kucoin::biz_type_table)},
    {"direction", offsetof(AccountLedgersTradeHf, direction), detail::enumeration(kucoin::direction_table)},
    {"createdAt", offsetof(AccountLedgersTradeHf, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"context", offsetof(AccountLedgersTradeHf, context), detail::string()},
};
constexpr detail::ObjectTable account_ledgers_trade_hf_table =
    detail::table_of<AccountLedgersTradeHf>("AccountLedgersTradeHf", account_ledgers_trade_hf_fields);

constexpr detail::ListTable list_of_account_ledgers_trade_hf =
    detail::list_of<AccountLedgersTradeHf>(detail::object(account_ledgers_trade_hf_table));
constexpr detail::Type account_ledgers_trade_hf_reply = detail::list(list_of_account_ledgers_trade_hf);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit account_ledgers_trade_hf_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation account_ledgers_trade_hf_operation{
    .id = "spot/hf/accounts.account_ledgers_trade_hf",
    .method = "GET",
    .path = "/api/v1/hf/accounts/ledgers",
    .auth = detail::Auth::private_,
    .limits = account_ledgers_trade_hf_limits,
    .request = &account_ledgers_trade_hf_request_table,
    .reply = &account_ledgers_trade_hf_reply,
};

constexpr detail::Type account_type_spot_reply = detail::boolean();
constexpr detail::Limit account_type_spot_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 30},
};
constexpr detail::Operation account_type_spot_operation{
    .id = "spot/hf/accounts.account_type_spot",
    .method = "GET",
    .path = "/api/v1/hf/accounts/opened",
    .auth = detail::Auth::private_,
    .limits = account_type_spot_limits,
    .reply = &account_type_spot_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AccountLedgersTradeHf>> Api::account_ledgers_trade_hf(AccountLedgersTradeHfRequest request) const {
    return {core_, account_ledgers_trade_hf_operation, &request};
}

Call<std::optional<bool>> Api::account_type_spot() const {
    return {core_, account_type_spot_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const AccountLedgersTradeHfRequest*) {
    return account_ledgers_trade_hf_request_table;
}
const detail::ObjectTable& exbind_table(const AccountLedgersTradeHf*) { return account_ledgers_trade_hf_table; }

}  // namespace exbind::kucoin::spot::hf::accounts
