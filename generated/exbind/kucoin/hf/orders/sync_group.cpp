// Generated from specs/kucoin/hf/orders/sync.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/hf/orders/sync_group.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::hf::orders::sync_group {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"open", "done"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field client_order_by_client_oid_request_fields[] = {
    {"symbol", offsetof(ClientOrderByClientOidRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"clientOid", offsetof(ClientOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable client_order_by_client_oid_request_table =
    detail::table_of<ClientOrderByClientOidRequest>(
        "ClientOrderByClientOidRequest", client_order_by_client_oid_request_fields);

constexpr detail::Field client_order_by_client_oid_fields[] = {
    {"clientOid", offsetof(ClientOrderByClientOid, clientOid), detail::string()},
    {"originSize", offsetof(ClientOrderByClientOid, originSize), detail::decimal()},
    {"dealSize", offsetof(ClientOrderByClientOid, dealSize), detail::decimal()},
    {"remainSize", offsetof(ClientOrderByClientOid, remainSize), detail::decimal()},
    {"canceledSize", offsetof(ClientOrderByClientOid, canceledSize), detail::decimal()},
    {"status", offsetof(ClientOrderByClientOid, status), detail::enumeration(status_table)},
};
constexpr detail::ObjectTable client_order_by_client_oid_table =
    detail::table_of<ClientOrderByClientOid>("ClientOrderByClientOid", client_order_by_client_oid_fields);

constexpr detail::Type client_order_by_client_oid_reply = detail::object(client_order_by_client_oid_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit client_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation client_order_by_client_oid_operation{
    .id = "hf/orders/sync.client_order_by_client_oid",
    .method = "DELETE",
    .path = "/api/v1/hf/orders/sync/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = client_order_by_client_oid_limits,
    .request = &client_order_by_client_oid_request_table,
    .reply = &client_order_by_client_oid_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<ClientOrderByClientOid> Api::client_order_by_client_oid(ClientOrderByClientOidRequest request) const {
    return {core_, client_order_by_client_oid_operation, &request};
}

std::string_view to_string(Status value) { return detail::wire_text(status_table, static_cast<std::size_t>(value)); }
const detail::ObjectTable& exbind_table(const ClientOrderByClientOidRequest*) {
    return client_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const ClientOrderByClientOid*) { return client_order_by_client_oid_table; }

}  // namespace exbind::kucoin::hf::orders::sync_group
