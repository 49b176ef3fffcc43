// Generated from specs/kucoin/futures/transaction-history.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/transaction_history.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::transaction_history {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field account_ledgers_futures_request_fields[] = {
    {"currency", offsetof(AccountLedgersFuturesRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"type", offsetof(AccountLedgersFuturesRequest, type), detail::string(detail::Holder::optional), detail::In::query},
    {"offset", offsetof(AccountLedgersFuturesRequest, offset), detail::integer(), detail::In::query},
    {"forward", offsetof(AccountLedgersFuturesRequest, forward), detail::boolean(), detail::In::query},
    {"maxCount", offsetof(AccountLedgersFuturesRequest, maxCount), detail::integer(), detail::In::query},
    {"startAt", offsetof(AccountLedgersFuturesRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(AccountLedgersFuturesRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable account_ledgers_futures_request_table =
    detail::table_of<AccountLedgersFuturesRequest>(
        "AccountLedgersFuturesRequest", account_ledgers_futures_request_fields);

constexpr detail::Field account_ledgers_futures_data_list_fields[] = {
    {"time", offsetof(AccountLedgersFuturesDataList, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(AccountLedgersFuturesDataList, type), detail::string()},
    {"amount", offsetof(AccountLedgersFuturesDataList, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fee", offsetof(AccountLedgersFuturesDataList, fee),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"accountEquity", offsetof(AccountLedgersFuturesDataList, accountEquity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(AccountLedgersFuturesDataList, status), detail::string()},
    {"remark", offsetof(AccountLedgersFuturesDataList, remark), detail::string()},
    {"offset", offsetof(AccountLedgersFuturesDataList, offset), detail::integer()},
    {"currency", offsetof(AccountLedgersFuturesDataList, currency), detail::string()},
};
constexpr detail::ObjectTable account_ledgers_futures_data_list_table =
    detail::table_of<AccountLedgersFuturesDataList>(
        "AccountLedgersFuturesDataList", account_ledgers_futures_data_list_fields);

constexpr detail::ListTable list_of_account_ledgers_futures_data_list =
    detail::list_of<AccountLedgersFuturesDataList>(detail::object(account_ledgers_futures_data_list_table));

constexpr detail::Field account_ledgers_futures_fields[] = {
    {"dataList", offsetof(AccountLedgersFutures, dataList), detail::list(list_of_account_ledgers_futures_data_list)},
    {"hasMore", offsetof(AccountLedgersFutures, hasMore), detail::boolean()},
};
constexpr detail::ObjectTable account_ledgers_futures_table =
    detail::table_of<AccountLedgersFutures>("AccountLedgersFutures", account_ledgers_futures_fields);

constexpr detail::Type account_ledgers_futures_reply = detail::object(account_ledgers_futures_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit account_ledgers_futures_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation account_ledgers_futures_operation{
    .id = "futures/transaction-history.account_ledgers_futures",
    .method = "GET",
    .path = "/api/v1/transaction-history",
    .auth = detail::Auth::private_,
    .limits = account_ledgers_futures_limits,
    .request = &account_ledgers_futures_request_table,
    .reply = &account_ledgers_futures_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AccountLedgersFutures> Api::account_ledgers_futures(AccountLedgersFuturesRequest request) const {
    return {core_, account_ledgers_futures_operation, &request};
}

const detail::ObjectTable& exbind_table(const AccountLedgersFuturesRequest*) {
    return account_ledgers_futures_request_table;
}
const detail::ObjectTable& exbind_table(const AccountLedgersFuturesDataList*) {
    return account_ledgers_futures_data_list_table;
}
const detail::ObjectTable& exbind_table(const AccountLedgersFutures*) { return account_ledgers_futures_table; }

}  // namespace exbind::kucoin::futures::transaction_history
