// Generated from specs/kucoin/futures/copy-trade/futures.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/copy_trade/futures.hpp"

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

namespace exbind::inline v0_1::kucoin::futures::copy_trade::futures {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field max_open_size_request_fields[] = {
    {"symbol", offsetof(MaxOpenSizeRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"price", offsetof(MaxOpenSizeRequest, price), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"leverage", offsetof(MaxOpenSizeRequest, leverage), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable max_open_size_request_table =
    detail::table_of<MaxOpenSizeRequest>("MaxOpenSizeRequest", max_open_size_request_fields);

constexpr detail::Field max_open_size_fields[] = {
    {"symbol", offsetof(MaxOpenSize, symbol), detail::string()},
    {"maxBuyOpenSize", offsetof(MaxOpenSize, maxBuyOpenSize), detail::decimal()},
    {"maxSellOpenSize", offsetof(MaxOpenSize, maxSellOpenSize), detail::decimal()},
};
constexpr detail::ObjectTable max_open_size_table = detail::table_of<MaxOpenSize>("MaxOpenSize", max_open_size_fields);

constexpr detail::Field cancel_order_by_order_id_request_fields[] = {
    {"orderId", offsetof(CancelOrderByOrderIdRequest, orderId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_order_by_order_id_request_table =
    detail::table_of<CancelOrderByOrderIdRequest>(
        "CancelOrderByOrderIdRequest", cancel_order_by_order_id_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field cancel_order_by_order_id_fields[] = {
    {"cancelledOrderIds", offsetof(CancelOrderByOrderId, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_order_by_order_id_table =
    detail::table_of<CancelOrderByOrderId>("CancelOrderByOrderId", cancel_order_by_order_id_fields);

constexpr detail::Field add_order_request_fields[] = {
    {"clientOid", offsetof(AddOrderRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(AddOrderRequest, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(AddOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"leverage", offsetof(AddOrderRequest, leverage), detail::integer()},
    {"type", offsetof(AddOrderRequest, type), detail::enumeration(kucoin::type_table, detail::Holder::required)},
    {"stop", offsetof(AddOrderRequest, stop), detail::enumeration(kucoin::stop_table)},
    {"stopPriceType", offsetof(AddOrderRequest, stopPriceType), detail::enumeration(kucoin::stop_price_type_table)},
    {"stopPrice", offsetof(AddOrderRequest, stopPrice), detail::decimal()},
    {"reduceOnly", offsetof(AddOrderRequest, reduceOnly), detail::boolean()},
    {"closeOrder", offsetof(AddOrderRequest, closeOrder), detail::boolean()},
    {"marginMode", offsetof(AddOrderRequest, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"price", offsetof(AddOrderRequest, price), detail::decimal()},
    {"size", offsetof(AddOrderRequest, size), detail::integer(detail::Holder::required)},
    {"timeInForce", offsetof(AddOrderRequest, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(AddOrderRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(AddOrderRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(AddOrderRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(AddOrderRequest, visibleSize), detail::decimal()},
};
constexpr detail::Bounds add_order_request_bounds[] = {{.field = 3, .minimum = "1", .maximum = "10"}};
constexpr detail::ObjectTable add_order_request_table =
    detail::table_of<AddOrderRequest>("AddOrderRequest", add_order_request_fields, false, add_order_request_bounds);

constexpr detail::Field add_order_fields[] = {
    {"orderId", offsetof(AddOrder, orderId), detail::string()},
    {"clientOid", offsetof(AddOrder, clientOid), detail::string()},
};
constexpr detail::ObjectTable add_order_table = detail::table_of<AddOrder>("AddOrder", add_order_fields);

constexpr detail::Field st_orders_request_fields[] = {
    {"clientOid", offsetof(StOrdersRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(StOrdersRequest, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(StOrdersRequest, symbol), detail::string(detail::Holder::required)},
    {"leverage", offsetof(StOrdersRequest, leverage), detail::integer(detail::Holder::required)},
    {"type", offsetof(StOrdersRequest, type), detail::enumeration(kucoin::type_table, detail::Holder::required)},
    {"stopPriceType", offsetof(StOrdersRequest, stopPriceType), detail::enumeration(kucoin::stop_price_type_table)},
    {"reduceOnly", offsetof(StOrdersRequest, reduceOnly), detail::boolean()},
    {"closeOrder", offsetof(StOrdersRequest, closeOrder), detail::boolean()},
    {"marginMode", offsetof(StOrdersRequest, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"price", offsetof(StOrdersRequest, price), detail::decimal()},
    {"size", offsetof(StOrdersRequest, size), detail::integer(detail::Holder::required)},
    {"timeInForce", offsetof(StOrdersRequest, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(StOrdersRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(StOrdersRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(StOrdersRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(StOrdersRequest, visibleSize), detail::decimal()},
    {"triggerStopUpPrice", offsetof(StOrdersRequest, triggerStopUpPrice), detail::decimal()},
    {"triggerStopDownPrice", offsetof(StOrdersRequest, triggerStopDownPrice), detail::decimal()},
};
constexpr detail::Bounds st_orders_request_bounds[] = {{.field = 3, .minimum = "1", .maximum = "10"}};
constexpr detail::ObjectTable st_orders_request_table =
    detail::table_of<StOrdersRequest>("StOrdersRequest", st_orders_request_fields, false, st_orders_request_bounds);

constexpr detail::Field st_orders_fields[] = {
    {"orderId", offsetof(StOrders, orderId), detail::string()},
    {"clientOid", offsetof(StOrders, clientOid), detail::string()},
};
constexpr detail::ObjectTable st_orders_table = detail::table_of<StOrders>("StOrders", st_orders_fields);

constexpr detail::Type max_open_size_reply = detail::object(max_open_size_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit max_open_size_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "CopyTrading", .weight = 4},
};
constexpr detail::Operation max_open_size_operation{
    .id = "futures/copy-trade/futures.max_open_size",
    .method = "GET",
    .path = "/api/v1/copy-trade/futures/get-max-open-size",
    .auth = detail::Auth::private_,
    .limits = max_open_size_limits,
    .request = &max_open_size_request_table,
    .reply = &max_open_size_reply,
    .product = 1,
};

constexpr detail::Type cancel_order_by_order_id_reply = detail::object(cancel_order_by_order_id_table);
constexpr detail::Limit cancel_order_by_order_id_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "CopyTrading"},
};
constexpr detail::Operation cancel_order_by_order_id_operation{
    .id = "futures/copy-trade/futures.cancel_order_by_order_id",
    .method = "DELETE",
    .path = "/api/v1/copy-trade/futures/orders",
    .auth = detail::Auth::private_,
    .limits = cancel_order_by_order_id_limits,
    .request = &cancel_order_by_order_id_request_table,
    .reply = &cancel_order_by_order_id_reply,
    .product = 1,
};

constexpr detail::Type add_order_reply = detail::object(add_order_table);
constexpr detail::Limit add_order_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "CopyTrading", .weight = 2},
};
constexpr detail::Operation add_order_operation{
    .id = "futures/copy-trade/futures.add_order",
    .method = "POST",
    .path = "/api/v1/copy-trade/futures/orders",
    .auth = detail::Auth::private_,
    .limits = add_order_limits,
    .request = &add_order_request_table,
    .reply = &add_order_reply,
    .product = 1,
};

constexpr detail::Type st_orders_reply = detail::object(st_orders_table);
constexpr detail::Limit st_orders_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "CopyTrading", .weight = 2},
};
constexpr detail::Operation st_orders_operation{
    .id = "futures/copy-trade/futures.st_orders",
    .method = "POST",
    .path = "/api/v1/copy-trade/futures/st-orders",
    .auth = detail::Auth::private_,
    .limits = st_orders_limits,
    .request = &st_orders_request_table,
    .reply = &st_orders_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<MaxOpenSize> Api::max_open_size(MaxOpenSizeRequest request) const {
    return {core_, max_open_size_operation, &request};
}

Call<CancelOrderByOrderId> Api::cancel_order_by_order_id(CancelOrderByOrderIdRequest request) const {
    return {core_, cancel_order_by_order_id_operation, &request};
}

Call<AddOrder> Api::add_order(AddOrderRequest request) const {
    return {core_, add_order_operation, &request};
}

Call<StOrders> Api::st_orders(StOrdersRequest request) const {
    return {core_, st_orders_operation, &request};
}

const detail::ObjectTable& exbind_table(const MaxOpenSizeRequest*) { return max_open_size_request_table; }
const detail::ObjectTable& exbind_table(const MaxOpenSize*) { return max_open_size_table; }
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdRequest*) {
    return cancel_order_by_order_id_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByOrderId*) { return cancel_order_by_order_id_table; }
const detail::ObjectTable& exbind_table(const AddOrderRequest*) { return add_order_request_table; }
const detail::ObjectTable& exbind_table(const AddOrder*) { return add_order_table; }
const detail::ObjectTable& exbind_table(const StOrdersRequest*) { return st_orders_request_table; }
const detail::ObjectTable& exbind_table(const StOrders*) { return st_orders_table; }

}  // namespace exbind::kucoin::futures::copy_trade::futures
