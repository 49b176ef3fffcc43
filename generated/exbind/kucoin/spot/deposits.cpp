// Generated from specs/kucoin/spot/deposits.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/deposits.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable withdrawals_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::deposits {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field deposit_history_request_fields[] = {
    {"currency", offsetof(DepositHistoryRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
    {"status", offsetof(DepositHistoryRequest, status), detail::enumeration(kucoin::withdrawals_status_table),
     detail::In::query},
    {"startAt", offsetof(DepositHistoryRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(DepositHistoryRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(DepositHistoryRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(DepositHistoryRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds deposit_history_request_bounds[] = {{.field = 5, .minimum = "10", .maximum = "500"}};
constexpr detail::ObjectTable deposit_history_request_table =
    detail::table_of<DepositHistoryRequest>(
        "DepositHistoryRequest", deposit_history_request_fields, false, deposit_history_request_bounds);

constexpr detail::Field deposit_history_items_fields[] = {
    {"currency", offsetof(DepositHistoryItems, currency), detail::string()},
    {"chain", offsetof(DepositHistoryItems, chain), detail::string()},
    {"status", offsetof(DepositHistoryItems, status), detail::enumeration(kucoin::withdrawals_status_table)},
    {"address", offsetof(DepositHistoryItems, address), detail::string()},
    {"memo", offsetof(DepositHistoryItems, memo), detail::string()},
    {"isInner", offsetof(DepositHistoryItems, isInner), detail::boolean()},
    {"amount", offsetof(DepositHistoryItems, amount), detail::decimal()},
    {"fee", offsetof(DepositHistoryItems, fee), detail::decimal()},
    {"walletTxId", offsetof(DepositHistoryItems, walletTxId), detail::string()},
    {"createdAt", offsetof(DepositHistoryItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updatedAt", offsetof(DepositHistoryItems, updatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"remark", offsetof(DepositHistoryItems, remark), detail::string()},
    {"arrears", offsetof(DepositHistoryItems, arrears), detail::boolean()},
};
constexpr detail::ObjectTable deposit_history_items_table =
    detail::table_of<DepositHistoryItems>("DepositHistoryItems", deposit_history_items_fields);

constexpr detail::ListTable list_of_deposit_history_items =
    detail::list_of<DepositHistoryItems>(detail::object(deposit_history_items_table));

constexpr detail::Field deposit_history_fields[] = {
    {"currentPage", offsetof(DepositHistory, currentPage), detail::integer()},
    {"pageSize", offsetof(DepositHistory, pageSize), detail::integer()},
    {"totalNum", offsetof(DepositHistory, totalNum), detail::integer()},
    {"totalPage", offsetof(DepositHistory, totalPage), detail::integer()},
    {"items", offsetof(DepositHistory, items), detail::list(list_of_deposit_history_items)},
};
constexpr detail::ObjectTable deposit_history_table =
    detail::table_of<DepositHistory>("DepositHistory", deposit_history_fields);

constexpr detail::Type deposit_history_reply = detail::object(deposit_history_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit deposit_history_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 5},
};
constexpr detail::Paging deposit_history_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 500,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation deposit_history_operation{
    .id = "spot/deposits.deposit_history",
    .method = "GET",
    .path = "/api/v1/deposits",
    .auth = detail::Auth::private_,
    .limits = deposit_history_limits,
    .request = &deposit_history_request_table,
    .reply = &deposit_history_reply,
    .pages = &deposit_history_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<DepositHistory> Api::deposit_history(DepositHistoryRequest request) const {
    return {core_, deposit_history_operation, &request};
}

const detail::ObjectTable& exbind_table(const DepositHistoryRequest*) { return deposit_history_request_table; }
const detail::ObjectTable& exbind_table(const DepositHistoryItems*) { return deposit_history_items_table; }
const detail::ObjectTable& exbind_table(const DepositHistory*) { return deposit_history_table; }

}  // namespace exbind::kucoin::spot::deposits
