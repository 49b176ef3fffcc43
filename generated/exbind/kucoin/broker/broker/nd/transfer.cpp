// Generated from specs/kucoin/broker/broker/nd/transfer.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/broker/nd/transfer.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable from_account_type_table;
extern const detail::EnumTable to_account_type_table;
extern const detail::EnumTable withdrawals_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::broker::broker::nd::transfer {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field transfer_history_request_fields[] = {
    {"orderId", offsetof(TransferHistoryRequest, orderId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable transfer_history_request_table =
    detail::table_of<TransferHistoryRequest>("TransferHistoryRequest", transfer_history_request_fields);

constexpr detail::Field transfer_history_fields[] = {
    {"orderId", offsetof(TransferHistory, orderId), detail::string()},
    {"currency", offsetof(TransferHistory, currency), detail::string()},
    {"amount", offsetof(TransferHistory, amount), detail::decimal()},
    {"fromUid", offsetof(TransferHistory, fromUid), detail::integer()},
    {"fromAccountType", offsetof(TransferHistory, fromAccountType),
     detail::enumeration(kucoin::from_account_type_table)},
    {"fromAccountTag", offsetof(TransferHistory, fromAccountTag), detail::string()},
    {"toUid", offsetof(TransferHistory, toUid), detail::integer()},
    {"toAccountType", offsetof(TransferHistory, toAccountType), detail::enumeration(kucoin::to_account_type_table)},
    {"toAccountTag", offsetof(TransferHistory, toAccountTag), detail::string()},
    {"status", offsetof(TransferHistory, status), detail::enumeration(kucoin::withdrawals_status_table)},
    {"reason", offsetof(TransferHistory, reason), detail::string()},
    {"createdAt", offsetof(TransferHistory, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable transfer_history_table =
    detail::table_of<TransferHistory>("TransferHistory", transfer_history_fields);

constexpr detail::Type transfer_history_reply = detail::object(transfer_history_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit transfer_history_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker"},
};
constexpr detail::Operation transfer_history_operation{
    .id = "broker/broker/nd/transfer.transfer_history",
    .method = "GET",
    .path = "/api/v3/broker/nd/transfer/detail",
    .auth = detail::Auth::private_,
    .limits = transfer_history_limits,
    .request = &transfer_history_request_table,
    .reply = &transfer_history_reply,
    .product = 2,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<TransferHistory> Api::transfer_history(TransferHistoryRequest request) const {
    return {core_, transfer_history_operation, &request};
}

const detail::ObjectTable& exbind_table(const TransferHistoryRequest*) { return transfer_history_request_table; }
const detail::ObjectTable& exbind_table(const TransferHistory*) { return transfer_history_table; }

}  // namespace exbind::kucoin::broker::broker::nd::transfer
