// Generated from specs/kucoin/spot/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/order.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
extern const detail::EnumTable trade_type_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::order {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field cancel_order_by_client_oid_old_request_fields[] = {
    {"clientOid", offsetof(CancelOrderByClientOidOldRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable cancel_order_by_client_oid_old_request_table =
    detail::table_of<CancelOrderByClientOidOldRequest>(
        "CancelOrderByClientOidOldRequest", cancel_order_by_client_oid_old_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field cancel_order_by_client_oid_old_fields[] = {
    {"clientOid", offsetof(CancelOrderByClientOidOld, clientOid), detail::string()},
    {"cancelledOrderId", offsetof(CancelOrderByClientOidOld, cancelledOrderId), detail::string()},
    {"cancelledOcoOrderIds", offsetof(CancelOrderByClientOidOld, cancelledOcoOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_order_by_client_oid_old_table =
    detail::table_of<CancelOrderByClientOidOld>("CancelOrderByClientOidOld", cancel_order_by_client_oid_old_fields);

constexpr detail::Field order_by_client_oid_old_request_fields[] = {
    {"clientOid", offsetof(OrderByClientOidOldRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable order_by_client_oid_old_request_table =
    detail::table_of<OrderByClientOidOldRequest>("OrderByClientOidOldRequest", order_by_client_oid_old_request_fields);

constexpr detail::Field order_by_client_oid_old_fields[] = {
    {"id", offsetof(OrderByClientOidOld, id), detail::string()},
    {"symbol", offsetof(OrderByClientOidOld, symbol), detail::string()},
    {"opType", offsetof(OrderByClientOidOld, opType), detail::string()},
    {"type", offsetof(OrderByClientOidOld, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(OrderByClientOidOld, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(OrderByClientOidOld, price), detail::decimal()},
    {"size", offsetof(OrderByClientOidOld, size), detail::decimal()},
    {"funds", offsetof(OrderByClientOidOld, funds), detail::decimal()},
    {"dealFunds", offsetof(OrderByClientOidOld, dealFunds), detail::decimal()},
    {"dealSize", offsetof(OrderByClientOidOld, dealSize), detail::decimal()},
    {"fee", offsetof(OrderByClientOidOld, fee), detail::decimal()},
    {"feeCurrency", offsetof(OrderByClientOidOld, feeCurrency), detail::string()},
    {"stp", offsetof(OrderByClientOidOld, stp), detail::string()},
    {"stop", offsetof(OrderByClientOidOld, stop), detail::string()},
    {"stopTriggered", offsetof(OrderByClientOidOld, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(OrderByClientOidOld, stopPrice), detail::decimal()},
    {"timeInForce", offsetof(OrderByClientOidOld, timeInForce), detail::string()},
    {"postOnly", offsetof(OrderByClientOidOld, postOnly), detail::boolean()},
    {"hidden", offsetof(OrderByClientOidOld, hidden), detail::boolean()},
    {"iceberg", offsetof(OrderByClientOidOld, iceberg), detail::boolean()},
    {"visibleSize", offsetof(OrderByClientOidOld, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(OrderByClientOidOld, cancelAfter), detail::integer()},
    {"channel", offsetof(OrderByClientOidOld, channel), detail::string()},
    {"clientOid", offsetof(OrderByClientOidOld, clientOid), detail::string()},
    {"remark", offsetof(OrderByClientOidOld, remark), detail::string()},
    {"tags", offsetof(OrderByClientOidOld, tags), detail::string()},
    {"isActive", offsetof(OrderByClientOidOld, isActive), detail::boolean()},
    {"cancelExist", offsetof(OrderByClientOidOld, cancelExist), detail::boolean()},
    {"createdAt", offsetof(OrderByClientOidOld, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(OrderByClientOidOld, tradeType), detail::enumeration(kucoin::trade_type_table)},
    {"tax", offsetof(OrderByClientOidOld, tax), detail::string()},
    {"taxRate", offsetof(OrderByClientOidOld, taxRate), detail::decimal()},
    {"taxCurrency", offsetof(OrderByClientOidOld, taxCurrency), detail::string()},
};
constexpr detail::ObjectTable order_by_client_oid_old_table =
    detail::table_of<OrderByClientOidOld>("OrderByClientOidOld", order_by_client_oid_old_fields);

constexpr detail::Type cancel_order_by_client_oid_old_reply = detail::object(cancel_order_by_client_oid_old_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit cancel_order_by_client_oid_old_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation cancel_order_by_client_oid_old_operation{
    .id = "spot/order.cancel_order_by_client_oid_old",
    .method = "DELETE",
    .path = "/api/v1/order/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = cancel_order_by_client_oid_old_limits,
    .request = &cancel_order_by_client_oid_old_request_table,
    .reply = &cancel_order_by_client_oid_old_reply,
};

constexpr detail::Type order_by_client_oid_old_reply = detail::object(order_by_client_oid_old_table);
constexpr detail::Limit order_by_client_oid_old_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation order_by_client_oid_old_operation{
    .id = "spot/order.order_by_client_oid_old",
    .method = "GET",
    .path = "/api/v1/order/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = order_by_client_oid_old_limits,
    .request = &order_by_client_oid_old_request_table,
    .reply = &order_by_client_oid_old_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CancelOrderByClientOidOld> Api::cancel_order_by_client_oid_old(CancelOrderByClientOidOldRequest request) const {
    return {core_, cancel_order_by_client_oid_old_operation, &request};
}

Call<OrderByClientOidOld> Api::order_by_client_oid_old(OrderByClientOidOldRequest request) const {
    return {core_, order_by_client_oid_old_operation, &request};
}

Lookup<OrderByClientOidOld> Api::order_by_client_oid_old_lookup() {
    return {&order_by_client_oid_old_operation};
}

const detail::ObjectTable& exbind_table(const CancelOrderByClientOidOldRequest*) {
    return cancel_order_by_client_oid_old_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidOld*) {
    return cancel_order_by_client_oid_old_table;
}
const detail::ObjectTable& exbind_table(const OrderByClientOidOldRequest*) {
    return order_by_client_oid_old_request_table;
}
const detail::ObjectTable& exbind_table(const OrderByClientOidOld*) { return order_by_client_oid_old_table; }

}  // namespace exbind::kucoin::spot::order
