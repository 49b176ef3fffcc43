// Generated from specs/kucoin/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/order.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::order {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {"limit", "market"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view trade_type_values[] = {"TRADE", "MARGIN_TRADE", "MARGIN_ISOLATED_TRADE"};
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

constexpr detail::Field delete_client_order_by_client_oid_request_fields[] = {
    {"clientOid", offsetof(DeleteClientOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable delete_client_order_by_client_oid_request_table =
    detail::table_of<DeleteClientOrderByClientOidRequest>(
        "DeleteClientOrderByClientOidRequest", delete_client_order_by_client_oid_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field delete_client_order_by_client_oid_fields[] = {
    {"clientOid", offsetof(DeleteClientOrderByClientOid, clientOid), detail::string()},
    {"cancelledOrderId", offsetof(DeleteClientOrderByClientOid, cancelledOrderId), detail::string()},
    {"cancelledOcoOrderIds", offsetof(DeleteClientOrderByClientOid, cancelledOcoOrderIds),
     detail::list(list_of_string)},
};
constexpr detail::ObjectTable delete_client_order_by_client_oid_table =
    detail::table_of<DeleteClientOrderByClientOid>(
        "DeleteClientOrderByClientOid", delete_client_order_by_client_oid_fields);

constexpr detail::Field client_order_by_client_oid_request_fields[] = {
    {"clientOid", offsetof(ClientOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable client_order_by_client_oid_request_table =
    detail::table_of<ClientOrderByClientOidRequest>(
        "ClientOrderByClientOidRequest", client_order_by_client_oid_request_fields);

constexpr detail::Field client_order_by_client_oid_fields[] = {
    {"id", offsetof(ClientOrderByClientOid, id), detail::string()},
    {"symbol", offsetof(ClientOrderByClientOid, symbol), detail::string()},
    {"opType", offsetof(ClientOrderByClientOid, opType), detail::string()},
    {"type", offsetof(ClientOrderByClientOid, type), detail::enumeration(type_table)},
    {"side", offsetof(ClientOrderByClientOid, side), detail::enumeration(side_table)},
    {"price", offsetof(ClientOrderByClientOid, price), detail::decimal()},
    {"size", offsetof(ClientOrderByClientOid, size), detail::decimal()},
    {"funds", offsetof(ClientOrderByClientOid, funds), detail::decimal()},
    {"dealFunds", offsetof(ClientOrderByClientOid, dealFunds), detail::decimal()},
    {"dealSize", offsetof(ClientOrderByClientOid, dealSize), detail::decimal()},
    {"fee", offsetof(ClientOrderByClientOid, fee), detail::decimal()},
    {"feeCurrency", offsetof(ClientOrderByClientOid, feeCurrency), detail::string()},
    {"stp", offsetof(ClientOrderByClientOid, stp), detail::string()},
    {"stop", offsetof(ClientOrderByClientOid, stop), detail::string()},
    {"stopTriggered", offsetof(ClientOrderByClientOid, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(ClientOrderByClientOid, stopPrice), detail::decimal()},
    {"timeInForce", offsetof(ClientOrderByClientOid, timeInForce), detail::string()},
    {"postOnly", offsetof(ClientOrderByClientOid, postOnly), detail::boolean()},
    {"hidden", offsetof(ClientOrderByClientOid, hidden), detail::boolean()},
    {"iceberg", offsetof(ClientOrderByClientOid, iceberg), detail::boolean()},
    {"visibleSize", offsetof(ClientOrderByClientOid, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(ClientOrderByClientOid, cancelAfter), detail::integer()},
    {"channel", offsetof(ClientOrderByClientOid, channel), detail::string()},
    {"clientOid", offsetof(ClientOrderByClientOid, clientOid), detail::string()},
    {"remark", offsetof(ClientOrderByClientOid, remark), detail::string()},
    {"tags", offsetof(ClientOrderByClientOid, tags), detail::string()},
    {"isActive", offsetof(ClientOrderByClientOid, isActive), detail::boolean()},
    {"cancelExist", offsetof(ClientOrderByClientOid, cancelExist), detail::boolean()},
    {"createdAt", offsetof(ClientOrderByClientOid, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(ClientOrderByClientOid, tradeType), detail::enumeration(trade_type_table)},
    {"tax", offsetof(ClientOrderByClientOid, tax), detail::string()},
    {"taxRate", offsetof(ClientOrderByClientOid, taxRate), detail::decimal()},
    {"taxCurrency", offsetof(ClientOrderByClientOid, taxCurrency), detail::string()},
};
constexpr detail::ObjectTable client_order_by_client_oid_table =
    detail::table_of<ClientOrderByClientOid>("ClientOrderByClientOid", client_order_by_client_oid_fields);

constexpr detail::Type delete_client_order_by_client_oid_reply =
    detail::object(delete_client_order_by_client_oid_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit delete_client_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation delete_client_order_by_client_oid_operation{
    .id = "order.delete_client_order_by_client_oid",
    .method = "DELETE",
    .path = "/api/v1/order/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = delete_client_order_by_client_oid_limits,
    .request = &delete_client_order_by_client_oid_request_table,
    .reply = &delete_client_order_by_client_oid_reply,
};

constexpr detail::Type client_order_by_client_oid_reply = detail::object(client_order_by_client_oid_table);
constexpr detail::Limit client_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation client_order_by_client_oid_operation{
    .id = "order.client_order_by_client_oid",
    .method = "GET",
    .path = "/api/v1/order/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = client_order_by_client_oid_limits,
    .request = &client_order_by_client_oid_request_table,
    .reply = &client_order_by_client_oid_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<DeleteClientOrderByClientOid>
Api::delete_client_order_by_client_oid(DeleteClientOrderByClientOidRequest request) const {
    return {core_, delete_client_order_by_client_oid_operation, &request};
}

Call<ClientOrderByClientOid> Api::client_order_by_client_oid(ClientOrderByClientOidRequest request) const {
    return {core_, client_order_by_client_oid_operation, &request};
}

Lookup<ClientOrderByClientOid> Api::client_order_by_client_oid_lookup() {
    return {&client_order_by_client_oid_operation};
}

std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TradeType value) {
    return detail::wire_text(trade_type_table, static_cast<std::size_t>(value));
}
const detail::ObjectTable& exbind_table(const DeleteClientOrderByClientOidRequest*) {
    return delete_client_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const DeleteClientOrderByClientOid*) {
    return delete_client_order_by_client_oid_table;
}
const detail::ObjectTable& exbind_table(const ClientOrderByClientOidRequest*) {
    return client_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const ClientOrderByClientOid*) { return client_order_by_client_oid_table; }

}  // namespace exbind::kucoin::order
