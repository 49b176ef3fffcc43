// Generated from specs/kucoin/spot/hf/orders/sync.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/orders/sync.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable orders_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::hf::orders::sync {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field cancel_order_by_client_oid_sync_request_fields[] = {
    {"symbol", offsetof(CancelOrderByClientOidSyncRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"clientOid", offsetof(CancelOrderByClientOidSyncRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable cancel_order_by_client_oid_sync_request_table =
    detail::table_of<CancelOrderByClientOidSyncRequest>(
        "CancelOrderByClientOidSyncRequest", cancel_order_by_client_oid_sync_request_fields);

constexpr detail::Field cancel_order_by_client_oid_sync_fields[] = {
    {"clientOid", offsetof(CancelOrderByClientOidSync, clientOid), detail::string()},
    {"originSize", offsetof(CancelOrderByClientOidSync, originSize), detail::decimal()},
    {"dealSize", offsetof(CancelOrderByClientOidSync, dealSize), detail::decimal()},
    {"remainSize", offsetof(CancelOrderByClientOidSync, remainSize), detail::decimal()},
    {"canceledSize", offsetof(CancelOrderByClientOidSync, canceledSize), detail::decimal()},
    {"status", offsetof(CancelOrderByClientOidSync, status), detail::enumeration(kucoin::orders_status_table)},
};
constexpr detail::ObjectTable cancel_order_by_client_oid_sync_table =
    detail::table_of<CancelOrderByClientOidSync>("CancelOrderByClientOidSync", cancel_order_by_client_oid_sync_fields);

constexpr detail::Type cancel_order_by_client_oid_sync_reply = detail::object(cancel_order_by_client_oid_sync_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit cancel_order_by_client_oid_sync_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation cancel_order_by_client_oid_sync_operation{
    .id = "spot/hf/orders/sync.cancel_order_by_client_oid_sync",
    .method = "DELETE",
    .path = "/api/v1/hf/orders/sync/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = cancel_order_by_client_oid_sync_limits,
    .request = &cancel_order_by_client_oid_sync_request_table,
    .reply = &cancel_order_by_client_oid_sync_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CancelOrderByClientOidSync> Api::cancel_order_by_client_oid_sync(CancelOrderByClientOidSyncRequest request) const {
    return {core_, cancel_order_by_client_oid_sync_operation, &request};
}

const detail::ObjectTable& exbind_table(const CancelOrderByClientOidSyncRequest*) {
    return cancel_order_by_client_oid_sync_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidSync*) {
    return cancel_order_by_client_oid_sync_table;
}

}  // namespace exbind::kucoin::spot::hf::orders::sync
