// Generated from specs/kucoin/spot/hist-deposits.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hist_deposits.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable withdrawals_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::hist_deposits {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field deposit_history_old_request_fields[] = {
    {"currency", offsetof(DepositHistoryOldRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
    {"status", offsetof(DepositHistoryOldRequest, status), detail::enumeration(kucoin::withdrawals_status_table),
     detail::In::query},
    {"startAt", offsetof(DepositHistoryOldRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(DepositHistoryOldRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable deposit_history_old_request_table =
    detail::table_of<DepositHistoryOldRequest>("DepositHistoryOldRequest", deposit_history_old_request_fields);

constexpr detail::Field deposit_history_old_items_fields[] = {
    {"currency", offsetof(DepositHistoryOldItems, currency), detail::string()},
    {"createAt", offsetof(DepositHistoryOldItems, createAt),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(DepositHistoryOldItems, amount), detail::decimal()},
    {"walletTxId", offsetof(DepositHistoryOldItems, walletTxId), detail::string()},
    {"isInner", offsetof(DepositHistoryOldItems, isInner), detail::boolean()},
    {"status", offsetof(DepositHistoryOldItems, status), detail::enumeration(kucoin::withdrawals_status_table)},
};
constexpr detail::ObjectTable deposit_history_old_items_table =
    detail::table_of<DepositHistoryOldItems>("DepositHistoryOldItems", deposit_history_old_items_fields);

constexpr detail::ListTable list_of_deposit_history_old_items =
    detail::list_of<DepositHistoryOldItems>(detail::object(deposit_history_old_items_table));

constexpr detail::Field deposit_history_old_fields[] = {
    {"currentPage", offsetof(DepositHistoryOld, currentPage), detail::integer()},
    {"pageSize", offsetof(DepositHistoryOld, pageSize), detail::integer()},
    {"totalNum", offsetof(DepositHistoryOld, totalNum), detail::integer()},
    {"totalPage", offsetof(DepositHistoryOld, totalPage), detail::integer()},
    {"items", offsetof(DepositHistoryOld, items), detail::list(list_of_deposit_history_old_items)},
};
constexpr detail::ObjectTable deposit_history_old_table =
    detail::table_of<DepositHistoryOld>("DepositHistoryOld", deposit_history_old_fields);

constexpr detail::Type deposit_history_old_reply = detail::object(deposit_history_old_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit deposit_history_old_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 5},
};
constexpr detail::Operation deposit_history_old_operation{
    .id = "spot/hist-deposits.deposit_history_old",
    .method = "GET",
    .path = "/api/v1/hist-deposits",
    .auth = detail::Auth::private_,
    .limits = deposit_history_old_limits,
    .request = &deposit_history_old_request_table,
    .reply = &deposit_history_old_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<DepositHistoryOld> Api::deposit_history_old(DepositHistoryOldRequest request) const {
    return {core_, deposit_history_old_operation, &request};
}

const detail::ObjectTable& exbind_table(const DepositHistoryOldRequest*) { return deposit_history_old_request_table; }
const detail::ObjectTable& exbind_table(const DepositHistoryOldItems*) { return deposit_history_old_items_table; }
const detail::ObjectTable& exbind_table(const DepositHistoryOld*) { return deposit_history_old_table; }

}  // namespace exbind::kucoin::spot::hist_deposits
