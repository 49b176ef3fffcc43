// Generated from specs/kucoin/oco/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/oco/order_group.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::oco::order_group {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"NEW", "DONE", "TRIGGERED", "CANCELLED"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr detail::Field details_by_order_id_request_fields[] = {
    {"orderId", offsetof(DetailsByOrderIdRequest, orderId), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable details_by_order_id_request_table =
    detail::table_of<DetailsByOrderIdRequest>("DetailsByOrderIdRequest", details_by_order_id_request_fields);

constexpr detail::Field details_by_order_id_orders_fields[] = {
    {"id", offsetof(DetailsByOrderIdOrders, id), detail::string()},
    {"symbol", offsetof(DetailsByOrderIdOrders, symbol), detail::string()},
    {"side", offsetof(DetailsByOrderIdOrders, side), detail::enumeration(side_table)},
    {"price", offsetof(DetailsByOrderIdOrders, price), detail::decimal()},
    {"stopPrice", offsetof(DetailsByOrderIdOrders, stopPrice), detail::decimal()},
    {"size", offsetof(DetailsByOrderIdOrders, size), detail::decimal()},
    {"status", offsetof(DetailsByOrderIdOrders, status), detail::enumeration(status_table)},
};
constexpr detail::ObjectTable details_by_order_id_orders_table =
    detail::table_of<DetailsByOrderIdOrders>("DetailsByOrderIdOrders", details_by_order_id_orders_fields);

constexpr detail::ListTable list_of_details_by_order_id_orders =
    detail::list_of<DetailsByOrderIdOrders>(detail::object(details_by_order_id_orders_table));

constexpr detail::Field details_by_order_id_fields[] = {
    {"orderId", offsetof(DetailsByOrderId, orderId), detail::string()},
    {"symbol", offsetof(DetailsByOrderId, symbol), detail::string()},
    {"clientOid", offsetof(DetailsByOrderId, clientOid), detail::string()},
    {"orderTime", offsetof(DetailsByOrderId, orderTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(DetailsByOrderId, status), detail::enumeration(status_table)},
    {"orders", offsetof(DetailsByOrderId, orders), detail::list(list_of_details_by_order_id_orders)},
};
constexpr detail::ObjectTable details_by_order_id_table =
    detail::table_of<DetailsByOrderId>("DetailsByOrderId", details_by_order_id_fields);

constexpr detail::Type details_by_order_id_reply = detail::object(details_by_order_id_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit details_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation details_by_order_id_operation{
    .id = "oco/order.details_by_order_id",
    .method = "GET",
    .path = "/api/v3/oco/order/details/{orderId}",
    .auth = detail::Auth::private_,
    .limits = details_by_order_id_limits,
    .request = &details_by_order_id_request_table,
    .reply = &details_by_order_id_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<DetailsByOrderId> Api::details_by_order_id(DetailsByOrderIdRequest request) const {
    return {core_, details_by_order_id_operation, &request};
}

std::string_view to_string(Status value) { return detail::wire_text(status_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
const detail::ObjectTable& exbind_table(const DetailsByOrderIdRequest*) { return details_by_order_id_request_table; }
const detail::ObjectTable& exbind_table(const DetailsByOrderIdOrders*) { return details_by_order_id_orders_table; }
const detail::ObjectTable& exbind_table(const DetailsByOrderId*) { return details_by_order_id_table; }

}  // namespace exbind::kucoin::oco::order_group
