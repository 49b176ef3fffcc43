// Generated from specs/kucoin/spot/hist-withdrawals.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hist_withdrawals.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable withdrawals_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::hist_withdrawals {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field withdrawal_history_old_request_fields[] = {
    {"currency", offsetof(WithdrawalHistoryOldRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
    {"status", offsetof(WithdrawalHistoryOldRequest, status), detail::enumeration(kucoin::withdrawals_status_table),
     detail::In::query},
    {"startAt", offsetof(WithdrawalHistoryOldRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(WithdrawalHistoryOldRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(WithdrawalHistoryOldRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(WithdrawalHistoryOldRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds withdrawal_history_old_request_bounds[] = {{.field = 5, .minimum = "10", .maximum = "500"}};
constexpr detail::ObjectTable withdrawal_history_old_request_table =
    detail::table_of<WithdrawalHistoryOldRequest>(
        "WithdrawalHistoryOldRequest", withdrawal_history_old_request_fields, false,
        withdrawal_history_old_request_bounds);

constexpr detail::Field withdrawal_history_old_items_fields[] = {
    {"currency", offsetof(WithdrawalHistoryOldItems, currency), detail::string()},
    {"createAt", offsetof(WithdrawalHistoryOldItems, createAt),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(WithdrawalHistoryOldItems, amount), detail::decimal()},
    {"address", offsetof(WithdrawalHistoryOldItems, address), detail::string()},
    {"walletTxId", offsetof(WithdrawalHistoryOldItems, walletTxId), detail::string()},
    {"isInner", offsetof(WithdrawalHistoryOldItems, isInner), detail::boolean()},
    {"status", offsetof(WithdrawalHistoryOldItems, status), detail::enumeration(kucoin::withdrawals_status_table)},
};
constexpr detail::ObjectTable withdrawal_history_old_items_table =
    detail::table_of<WithdrawalHistoryOldItems>("WithdrawalHistoryOldItems", withdrawal_history_old_items_fields);

constexpr detail::ListTable list_of_withdrawal_history_old_items =
    detail::list_of<WithdrawalHistoryOldItems>(detail::object(withdrawal_history_old_items_table));

constexpr detail::Field withdrawal_history_old_fields[] = {
    {"currentPage", offsetof(WithdrawalHistoryOld, currentPage), detail::integer()},
    {"pageSize", offsetof(WithdrawalHistoryOld, pageSize), detail::integer()},
    {"totalNum", offsetof(WithdrawalHistoryOld, totalNum), detail::integer()},
    {"totalPage", offsetof(WithdrawalHistoryOld, totalPage), detail::integer()},
    {"items", offsetof(WithdrawalHistoryOld, items), detail::list(list_of_withdrawal_history_old_items)},
};
constexpr detail::ObjectTable withdrawal_history_old_table =
    detail::table_of<WithdrawalHistoryOld>("WithdrawalHistoryOld", withdrawal_history_old_fields);

constexpr detail::Type withdrawal_history_old_reply = detail::object(withdrawal_history_old_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit withdrawal_history_old_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Paging withdrawal_history_old_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 500,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation withdrawal_history_old_operation{
    .id = "spot/hist-withdrawals.withdrawal_history_old",
    .method = "GET",
    .path = "/api/v1/hist-withdrawals",
    .auth = detail::Auth::private_,
    .limits = withdrawal_history_old_limits,
    .request = &withdrawal_history_old_request_table,
    .reply = &withdrawal_history_old_reply,
    .pages = &withdrawal_history_old_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<WithdrawalHistoryOld> Api::withdrawal_history_old(WithdrawalHistoryOldRequest request) const {
    return {core_, withdrawal_history_old_operation, &request};
}

const detail::ObjectTable& exbind_table(const WithdrawalHistoryOldRequest*) {
    return withdrawal_history_old_request_table;
}
const detail::ObjectTable& exbind_table(const WithdrawalHistoryOldItems*) { return withdrawal_history_old_items_table; }
const detail::ObjectTable& exbind_table(const WithdrawalHistoryOld*) { return withdrawal_history_old_table; }

}  // namespace exbind::kucoin::spot::hist_withdrawals
