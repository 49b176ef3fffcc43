// Generated from specs/kucoin/spot/hf/margin/account.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/margin/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable biz_type_table;
extern const detail::EnumTable direction_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::hf::margin::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field account_ledgers_margin_hf_request_fields[] = {
    {"currency", offsetof(AccountLedgersMarginHfRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"direction", offsetof(AccountLedgersMarginHfRequest, direction), detail::enumeration(kucoin::direction_table),
     detail::In::query},
    {"bizType", offsetof(AccountLedgersMarginHfRequest, bizType), detail::enumeration(kucoin::biz_type_table),
     detail::In::query},
    {"lastId", offsetof(AccountLedgersMarginHfRequest, lastId), detail::integer(), detail::In::query},
    {"limit", offsetof(AccountLedgersMarginHfRequest, limit), detail::integer(), detail::In::query},
    {"startAt", offsetof(AccountLedgersMarginHfRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(AccountLedgersMarginHfRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds account_ledgers_margin_hf_request_bounds[] = {{.field = 4, .minimum = "1", .maximum = "200"}};
constexpr detail::ObjectTable account_ledgers_margin_hf_request_table =
    detail::table_of<AccountLedgersMarginHfRequest>(
        "AccountLedgersMarginHfRequest", account_ledgers_margin_hf_request_fields, false,
        account_ledgers_margin_hf_request_bounds);

constexpr detail::Field account_ledgers_margin_hf_fields[] = {
    {"id", offsetof(AccountLedgersMarginHf, id), detail::integer()},
    {"currency", offsetof(AccountLedgersMarginHf, currency), detail::string()},
    {"amount", offsetof(AccountLedgersMarginHf, amount), detail::decimal()},
    {"fee", offsetof(AccountLedgersMarginHf, fee), detail::decimal()},
    {"balance", offsetof(AccountLedgersMarginHf, balance), detail::decimal()},
    {"accountType", offsetof(AccountLedgersMarginHf, accountType), detail::string()},
    {"bizType", offsetof(AccountLedgersMarginHf, bizType), detail::enumeration(kucoin::biz_type_table)},
    {"direction", offsetof(AccountLedgersMarginHf, direction), detail::enumeration(kucoin::direction_table)},
    {"createdAt", offsetof(AccountLedgersMarginHf, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"context", offsetof(AccountLedgersMarginHf, context), detail::string()},
    {"tax", offsetof(AccountLedgersMarginHf, tax), detail::decimal()},
};
constexpr detail::ObjectTable account_ledgers_margin_hf_table =
    detail::table_of<AccountLedgersMarginHf>("AccountLedgersMarginHf", account_ledgers_margin_hf_fields);

constexpr detail::ListTable list_of_account_ledgers_margin_hf =
    detail::list_of<AccountLedgersMarginHf>(detail::object(account_ledgers_margin_hf_table));
constexpr detail::Type account_ledgers_margin_hf_reply = detail::list(list_of_account_ledgers_margin_hf);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit account_ledgers_margin_hf_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation account_ledgers_margin_hf_operation{
    .id = "spot/hf/margin/account.account_ledgers_margin_hf",
    .method = "GET",
    .path = "/api/v3/hf/margin/account/ledgers",
    .auth = detail::Auth::private_,
    .limits = account_ledgers_margin_hf_limits,
    .request = &account_ledgers_margin_hf_request_table,
    .reply = &account_ledgers_margin_hf_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AccountLedgersMarginHf>> Api::account_ledgers_margin_hf(AccountLedgersMarginHfRequest request) const {
    return {core_, account_ledgers_margin_hf_operation, &request};
}

const detail::ObjectTable& exbind_table(const AccountLedgersMarginHfRequest*) {
    return account_ledgers_margin_hf_request_table;
}
const detail::ObjectTable& exbind_table(const AccountLedgersMarginHf*) { return account_ledgers_margin_hf_table; }

}  // namespace exbind::kucoin::spot::hf::margin::account
