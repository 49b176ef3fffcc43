// Generated from specs/kucoin/spot/oco/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/oco/order.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
extern const detail::EnumTable status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::oco::order {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field oco_order_detail_by_order_id_request_fields[] = {
    {"orderId", offsetof(OcoOrderDetailByOrderIdRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable oco_order_detail_by_order_id_request_table =
    detail::table_of<OcoOrderDetailByOrderIdRequest>(
        "OcoOrderDetailByOrderIdRequest", oco_order_detail_by_order_id_request_fields);

constexpr detail::Field oco_order_detail_by_order_id_orders_fields[] = {
    {"id", offsetof(OcoOrderDetailByOrderIdOrders, id), detail::string()},
    {"symbol", offsetof(OcoOrderDetailByOrderIdOrders, symbol), detail::string()},
    {"side", offsetof(OcoOrderDetailByOrderIdOrders, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(OcoOrderDetailByOrderIdOrders, price), detail::decimal()},
    {"stopPrice", offsetof(OcoOrderDetailByOrderIdOrders, stopPrice), detail::decimal()},
    {"size", offsetof(OcoOrderDetailByOrderIdOrders, size), detail::decimal()},
    {"status", offsetof(OcoOrderDetailByOrderIdOrders, status), detail::enumeration(kucoin::status_table)},
};
constexpr detail::ObjectTable oco_order_detail_by_order_id_orders_table =
    detail::table_of<OcoOrderDetailByOrderIdOrders>(
        "OcoOrderDetailByOrderIdOrders", oco_order_detail_by_order_id_orders_fields);

constexpr detail::ListTable list_of_oco_order_detail_by_order_id_orders =
    detail::list_of<OcoOrderDetailByOrderIdOrders>(detail::object(oco_order_detail_by_order_id_orders_table));

constexpr detail::Field oco_order_detail_by_order_id_fields[] = {
    {"orderId", offsetof(OcoOrderDetailByOrderId, orderId), detail::string()},
    {"symbol", offsetof(OcoOrderDetailByOrderId, symbol), detail::string()},
    {"clientOid", offsetof(OcoOrderDetailByOrderId, clientOid), detail::string()},
    {"orderTime", offsetof(OcoOrderDetailByOrderId, orderTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(OcoOrderDetailByOrderId, status), detail::enumeration(kucoin::status_table)},
    {"orders", offsetof(OcoOrderDetailByOrderId, orders), detail::list(list_of_oco_order_detail_by_order_id_orders)},
};
constexpr detail::ObjectTable oco_order_detail_by_order_id_table =
    detail::table_of<OcoOrderDetailByOrderId>("OcoOrderDetailByOrderId", oco_order_detail_by_order_id_fields);

constexpr detail::Type oco_order_detail_by_order_id_reply = detail::object(oco_order_detail_by_order_id_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit oco_order_detail_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation oco_order_detail_by_order_id_operation{
    .id = "spot/oco/order.oco_order_detail_by_order_id",
    .method = "GET",
    .path = "/api/v3/oco/order/details/{orderId}",
    .auth = detail::Auth::private_,
    .limits = oco_order_detail_by_order_id_limits,
    .request = &oco_order_detail_by_order_id_request_table,
    .reply = &oco_order_detail_by_order_id_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<OcoOrderDetailByOrderId> Api::oco_order_detail_by_order_id(OcoOrderDetailByOrderIdRequest request) const {
    return {core_, oco_order_detail_by_order_id_operation, &request};
}

const detail::ObjectTable& exbind_table(const OcoOrderDetailByOrderIdRequest*) {
    return oco_order_detail_by_order_id_request_table;
}
const detail::ObjectTable& exbind_table(const OcoOrderDetailByOrderIdOrders*) {
    return oco_order_detail_by_order_id_orders_table;
}
const detail::ObjectTable& exbind_table(const OcoOrderDetailByOrderId*) { return oco_order_detail_by_order_id_table; }

}  // namespace exbind::kucoin::spot::oco::order
