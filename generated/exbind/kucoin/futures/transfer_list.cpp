// Generated from specs/kucoin/futures/transfer-list.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/transfer_list.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable transfer_list_type_table;
extern const detail::EnumTable withdrawals_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::transfer_list {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field futures_account_transfer_out_ledger_request_fields[] = {
    {"currency", offsetof(FuturesAccountTransferOutLedgerRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"type", offsetof(FuturesAccountTransferOutLedgerRequest, type),
     detail::enumeration(kucoin::transfer_list_type_table), detail::In::query},
    {"tag", offsetof(FuturesAccountTransferOutLedgerRequest, tag), detail::list(list_of_string), detail::In::query,
     detail::ListStyle::repeat},
    {"startAt", offsetof(FuturesAccountTransferOutLedgerRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(FuturesAccountTransferOutLedgerRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(FuturesAccountTransferOutLedgerRequest, currentPage), detail::integer(),
     detail::In::query},
    {"pageSize", offsetof(FuturesAccountTransferOutLedgerRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable futures_account_transfer_out_ledger_request_table =
    detail::table_of<FuturesAccountTransferOutLedgerRequest>(
        "FuturesAccountTransferOutLedgerRequest", futures_account_transfer_out_ledger_request_fields);

constexpr detail::Field futures_account_transfer_out_ledger_items_fields[] = {
    {"applyId", offsetof(FuturesAccountTransferOutLedgerItems, applyId), detail::string()},
    {"currency", offsetof(FuturesAccountTransferOutLedgerItems, currency), detail::string()},
    {"recRemark", offsetof(FuturesAccountTransferOutLedgerItems, recRemark), detail::string()},
    {"recSystem", offsetof(FuturesAccountTransferOutLedgerItems, recSystem), detail::string()},
    {"status", offsetof(FuturesAccountTransferOutLedgerItems, status),
     detail::enumeration(kucoin::withdrawals_status_table)},
    {"amount", offsetof(FuturesAccountTransferOutLedgerItems, amount), detail::decimal()},
    {"reason", offsetof(FuturesAccountTransferOutLedgerItems, reason), detail::string()},
    {"offset", offsetof(FuturesAccountTransferOutLedgerItems, offset), detail::integer()},
    {"createdAt", offsetof(FuturesAccountTransferOutLedgerItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"remark", offsetof(FuturesAccountTransferOutLedgerItems, remark), detail::string()},
};
constexpr detail::ObjectTable futures_account_transfer_out_ledger_items_table =
    detail::table_of<FuturesAccountTransferOutLedgerItems>(
        "FuturesAccountTransferOutLedgerItems", futures_account_transfer_out_ledger_items_fields);

constexpr detail::ListTable list_of_futures_account_transfer_out_ledger_items =
    detail::list_of<FuturesAccountTransferOutLedgerItems>(
        detail::object(futures_account_transfer_out_ledger_items_table));

constexpr detail::Field futures_account_transfer_out_ledger_fields[] = {
    {"currentPage", offsetof(FuturesAccountTransferOutLedger, currentPage), detail::integer()},
    {"pageSize", offsetof(FuturesAccountTransferOutLedger, pageSize), detail::integer()},
    {"totalNum", offsetof(FuturesAccountTransferOutLedger, totalNum), detail::integer()},
    {"totalPage", offsetof(FuturesAccountTransferOutLedger, totalPage), detail::integer()},
    {"items", offsetof(FuturesAccountTransferOutLedger, items),
     detail::list(list_of_futures_account_transfer_out_ledger_items)},
};
constexpr detail::ObjectTable futures_account_transfer_out_ledger_table =
    detail::table_of<FuturesAccountTransferOutLedger>(
        "FuturesAccountTransferOutLedger", futures_account_transfer_out_ledger_fields);

constexpr detail::Type futures_account_transfer_out_ledger_reply =
    detail::object(futures_account_transfer_out_ledger_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit futures_account_transfer_out_ledger_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Paging futures_account_transfer_out_ledger_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation futures_account_transfer_out_ledger_operation{
    .id = "futures/transfer-list.futures_account_transfer_out_ledger",
    .method = "GET",
    .path = "/api/v1/transfer-list",
    .auth = detail::Auth::private_,
    .limits = futures_account_transfer_out_ledger_limits,
    .request = &futures_account_transfer_out_ledger_request_table,
    .reply = &futures_account_transfer_out_ledger_reply,
    .pages = &futures_account_transfer_out_ledger_pages,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<FuturesAccountTransferOutLedger>
Api::futures_account_transfer_out_ledger(FuturesAccountTransferOutLedgerRequest request) const {
    return {core_, futures_account_transfer_out_ledger_operation, &request};
}

const detail::ObjectTable& exbind_table(const FuturesAccountTransferOutLedgerRequest*) {
    return futures_account_transfer_out_ledger_request_table;
}
const detail::ObjectTable& exbind_table(const FuturesAccountTransferOutLedgerItems*) {
    return futures_account_transfer_out_ledger_items_table;
}
const detail::ObjectTable& exbind_table(const FuturesAccountTransferOutLedger*) {
    return futures_account_transfer_out_ledger_table;
}

}  // namespace exbind::kucoin::futures::transfer_list
