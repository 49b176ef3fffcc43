// Generated from specs/kucoin/futures/st-orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/st_orders.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable margin_mode_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stop_price_type_table;
extern const detail::EnumTable stp_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::st_orders {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field post_st_orders_request_fields[] = {
    {"clientOid", offsetof(PostStOrdersRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(PostStOrdersRequest, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(PostStOrdersRequest, symbol), detail::string(detail::Holder::required)},
    {"leverage", offsetof(PostStOrdersRequest, leverage), detail::integer(detail::Holder::required)},
    {"type", offsetof(PostStOrdersRequest, type), detail::enumeration(kucoin::type_table, detail::Holder::required)},
    {"remark", offsetof(PostStOrdersRequest, remark), detail::string(detail::Holder::optional)},
    {"stopPriceType", offsetof(PostStOrdersRequest, stopPriceType), detail::enumeration(kucoin::stop_price_type_table)},
    {"reduceOnly", offsetof(PostStOrdersRequest, reduceOnly), detail::boolean()},
    {"closeOrder", offsetof(PostStOrdersRequest, closeOrder), detail::boolean()},
    {"forceHold", offsetof(PostStOrdersRequest, forceHold), detail::boolean()},
    {"stp", offsetof(PostStOrdersRequest, stp), detail::enumeration(kucoin::stp_table)},
    {"marginMode", offsetof(PostStOrdersRequest, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"price", offsetof(PostStOrdersRequest, price), detail::decimal()},
    {"size", offsetof(PostStOrdersRequest, size), detail::integer()},
    {"timeInForce", offsetof(PostStOrdersRequest, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(PostStOrdersRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(PostStOrdersRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(PostStOrdersRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(PostStOrdersRequest, visibleSize), detail::decimal()},
    {"triggerStopUpPrice", offsetof(PostStOrdersRequest, triggerStopUpPrice), detail::decimal()},
    {"triggerStopDownPrice", offsetof(PostStOrdersRequest, triggerStopDownPrice), detail::decimal()},
    {"qty", offsetof(PostStOrdersRequest, qty), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"valueQty", offsetof(PostStOrdersRequest, valueQty), detail::decimal()},
};
constexpr detail::ObjectTable post_st_orders_request_table =
    detail::table_of<PostStOrdersRequest>("PostStOrdersRequest", post_st_orders_request_fields);

constexpr detail::Field post_st_orders_fields[] = {
    {"orderId", offsetof(PostStOrders, orderId), detail::string()},
    {"clientOid", offsetof(PostStOrders, clientOid), detail::string()},
};
constexpr detail::ObjectTable post_st_orders_table =
    detail::table_of<PostStOrders>("PostStOrders", post_st_orders_fields);

constexpr detail::Type post_st_orders_reply = detail::object(post_st_orders_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit post_st_orders_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation post_st_orders_operation{
    .id = "futures/st-orders.post_st_orders",
    .method = "POST",
    .path = "/api/v1/st-orders",
    .auth = detail::Auth::private_,
    .limits = post_st_orders_limits,
    .request = &post_st_orders_request_table,
    .reply = &post_st_orders_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PostStOrders> Api::post_st_orders(PostStOrdersRequest request) const {
    return {core_, post_st_orders_operation, &request};
}

const detail::ObjectTable& exbind_table(const PostStOrdersRequest*) { return post_st_orders_request_table; }
const detail::ObjectTable& exbind_table(const PostStOrders*) { return post_st_orders_table; }

}  // namespace exbind::kucoin::futures::st_orders
