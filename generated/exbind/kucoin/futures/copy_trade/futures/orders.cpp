// Generated from specs/kucoin/futures/copy-trade/futures/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/copy_trade/futures/orders.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable margin_mode_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stop_table;
extern const detail::EnumTable stop_price_type_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::copy_trade::futures::orders {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field cancel_order_by_client_oid_request_fields[] = {
    {"symbol", offsetof(CancelOrderByClientOidRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"clientOid", offsetof(CancelOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_order_by_client_oid_request_table =
    detail::table_of<CancelOrderByClientOidRequest>(
        "CancelOrderByClientOidRequest", cancel_order_by_client_oid_request_fields);

constexpr detail::Field cancel_order_by_client_oid_fields[] = {
    {"clientOid", offsetof(CancelOrderByClientOid, clientOid), detail::string()},
};
constexpr detail::ObjectTable cancel_order_by_client_oid_table =
    detail::table_of<CancelOrderByClientOid>("CancelOrderByClientOid", cancel_order_by_client_oid_fields);

constexpr detail::Field add_order_test_request_fields[] = {
    {"clientOid", offsetof(AddOrderTestRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(AddOrderTestRequest, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(AddOrderTestRequest, symbol), detail::string(detail::Holder::required)},
    {"leverage", offsetof(AddOrderTestRequest, leverage), detail::integer(detail::Holder::required)},
    {"type", offsetof(AddOrderTestRequest, type), detail::enumeration(kucoin::type_table, detail::Holder::required)},
    {"stop", offsetof(AddOrderTestRequest, stop), detail::enumeration(kucoin::stop_table)},
    {"stopPriceType", offsetof(AddOrderTestRequest, stopPriceType), detail::enumeration(kucoin::stop_price_type_table)},
    {"stopPrice", offsetof(AddOrderTestRequest, stopPrice), detail::decimal()},
    {"reduceOnly", offsetof(AddOrderTestRequest, reduceOnly), detail::boolean()},
    {"closeOrder", offsetof(AddOrderTestRequest, closeOrder), detail::boolean()},
    {"marginMode", offsetof(AddOrderTestRequest, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"price", offsetof(AddOrderTestRequest, price), detail::decimal()},
    {"size", offsetof(AddOrderTestRequest, size), detail::integer(detail::Holder::required)},
    {"timeInForce", offsetof(AddOrderTestRequest, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(AddOrderTestRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(AddOrderTestRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(AddOrderTestRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(AddOrderTestRequest, visibleSize), detail::decimal()},
};
constexpr detail::Bounds add_order_test_request_bounds[] = {{.field = 3, .minimum = "1", .maximum = "10"}};
constexpr detail::ObjectTable add_order_test_request_table =
    detail::table_of<AddOrderTestRequest>(
        "AddOrderTestRequest", add_order_test_request_fields, false, add_order_test_request_bounds);

constexpr detail::Field add_order_test_fields[] = {
    {"orderId", offsetof(AddOrderTest, orderId), detail::string()},
    {"clientOid", offsetof(AddOrderTest, clientOid), detail::string()},
};
constexpr detail::ObjectTable add_order_test_table =
    detail::table_of<AddOrderTest>("AddOrderTest", add_order_test_fields);

constexpr detail::Type cancel_order_by_client_oid_reply = detail::object(cancel_order_by_client_oid_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit cancel_order_by_client_oid_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "CopyTrading"},
};
constexpr detail::Operation cancel_order_by_client_oid_operation{
    .id = "futures/copy-trade/futures/orders.cancel_order_by_client_oid",
    .method = "DELETE",
    .path = "/api/v1/copy-trade/futures/orders/client-order",
    .auth = detail::Auth::private_,
    .limits = cancel_order_by_client_oid_limits,
    .request = &cancel_order_by_client_oid_request_table,
    .reply = &cancel_order_by_client_oid_reply,
    .product = 1,
};

constexpr detail::Type add_order_test_reply = detail::object(add_order_test_table);
constexpr detail::Limit add_order_test_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "CopyTrading", .weight = 2},
};
constexpr detail::Operation add_order_test_operation{
    .id = "futures/copy-trade/futures/orders.add_order_test",
    .method = "POST",
    .path = "/api/v1/copy-trade/futures/orders/test",
    .auth = detail::Auth::private_,
    .limits = add_order_test_limits,
    .request = &add_order_test_request_table,
    .reply = &add_order_test_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CancelOrderByClientOid> Api::cancel_order_by_client_oid(CancelOrderByClientOidRequest request) const {
    return {core_, cancel_order_by_client_oid_operation, &request};
}

Call<AddOrderTest> Api::add_order_test(AddOrderTestRequest request) const {
    return {core_, add_order_test_operation, &request};
}

const detail::ObjectTable& exbind_table(const CancelOrderByClientOidRequest*) {
    return cancel_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByClientOid*) { return cancel_order_by_client_oid_table; }
const detail::ObjectTable& exbind_table(const AddOrderTestRequest*) { return add_order_test_request_table; }
const detail::ObjectTable& exbind_table(const AddOrderTest*) { return add_order_test_table; }

}  // namespace exbind::kucoin::futures::copy_trade::futures::orders
