// Generated from specs/kucoin/futures/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/orders.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable margin_mode_table;
extern const detail::EnumTable orders_status_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stop_table;
extern const detail::EnumTable stop_price_type_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::orders {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"active", "done"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view stp_values[] = {"", "CN", "CO", "CB"};
constexpr detail::EnumTable stp_table{"Stp", stp_values};

constexpr detail::Field cancel_all_orders_v1_request_fields[] = {
    {"symbol", offsetof(CancelAllOrdersV1Request, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable cancel_all_orders_v1_request_table =
    detail::table_of<CancelAllOrdersV1Request>("CancelAllOrdersV1Request", cancel_all_orders_v1_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field cancel_all_orders_v1_fields[] = {
    {"cancelledOrderIds", offsetof(CancelAllOrdersV1, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_all_orders_v1_table =
    detail::table_of<CancelAllOrdersV1>("CancelAllOrdersV1", cancel_all_orders_v1_fields);

constexpr detail::Field order_list_request_fields[] = {
    {"status", offsetof(OrderListRequest, status), detail::enumeration(status_table), detail::In::query},
    {"symbol", offsetof(OrderListRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"side", offsetof(OrderListRequest, side), detail::enumeration(kucoin::side_table), detail::In::query},
    {"type", offsetof(OrderListRequest, type), detail::enumeration(kucoin::type_table), detail::In::query},
    {"startAt", offsetof(OrderListRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(OrderListRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(OrderListRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(OrderListRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds order_list_request_bounds[] = {{.field = 7, .maximum = "1000"}};
constexpr detail::ObjectTable order_list_request_table =
    detail::table_of<OrderListRequest>("OrderListRequest", order_list_request_fields, false, order_list_request_bounds);

constexpr detail::Field order_list_items_fields[] = {
    {"id", offsetof(OrderListItems, id), detail::string()},
    {"symbol", offsetof(OrderListItems, symbol), detail::string()},
    {"type", offsetof(OrderListItems, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(OrderListItems, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(OrderListItems, price), detail::decimal()},
    {"size", offsetof(OrderListItems, size), detail::integer()},
    {"value", offsetof(OrderListItems, value), detail::decimal()},
    {"dealValue", offsetof(OrderListItems, dealValue), detail::decimal()},
    {"dealSize", offsetof(OrderListItems, dealSize), detail::integer()},
    {"stp", offsetof(OrderListItems, stp), detail::string()},
    {"stop", offsetof(OrderListItems, stop), detail::enumeration(kucoin::stop_table)},
    {"stopPriceType", offsetof(OrderListItems, stopPriceType), detail::enumeration(kucoin::stop_price_type_table)},
    {"stopTriggered", offsetof(OrderListItems, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(OrderListItems, stopPrice), detail::integer()},
    {"timeInForce", offsetof(OrderListItems, timeInForce), detail::string()},
    {"postOnly", offsetof(OrderListItems, postOnly), detail::boolean()},
    {"hidden", offsetof(OrderListItems, hidden), detail::boolean()},
    {"iceberg", offsetof(OrderListItems, iceberg), detail::boolean()},
    {"leverage", offsetof(OrderListItems, leverage), detail::decimal()},
    {"forceHold", offsetof(OrderListItems, forceHold), detail::boolean()},
    {"closeOrder", offsetof(OrderListItems, closeOrder), detail::boolean()},
    {"visibleSize", offsetof(OrderListItems, visibleSize), detail::integer()},
    {"clientOid", offsetof(OrderListItems, clientOid), detail::string()},
    {"remark", offsetof(OrderListItems, remark), detail::string()},
    {"tags", offsetof(OrderListItems, tags), detail::string()},
    {"isActive", offsetof(OrderListItems, isActive), detail::boolean()},
    {"cancelExist", offsetof(OrderListItems, cancelExist), detail::boolean()},
    {"createdAt", offsetof(OrderListItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updatedAt", offsetof(OrderListItems, updatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"endAt", offsetof(OrderListItems, endAt), detail::integer()},
    {"orderTime", offsetof(OrderListItems, orderTime),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
    {"settleCurrency", offsetof(OrderListItems, settleCurrency), detail::string()},
    {"marginMode", offsetof(OrderListItems, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"avgDealPrice", offsetof(OrderListItems, avgDealPrice), detail::decimal()},
    {"status", offsetof(OrderListItems, status), detail::enumeration(kucoin::orders_status_table)},
    {"filledSize", offsetof(OrderListItems, filledSize), detail::integer()},
    {"filledValue", offsetof(OrderListItems, filledValue), detail::decimal()},
    {"reduceOnly", offsetof(OrderListItems, reduceOnly), detail::boolean()},
};
constexpr detail::ObjectTable order_list_items_table =
    detail::table_of<OrderListItems>("OrderListItems", order_list_items_fields);

constexpr detail::ListTable list_of_order_list_items =
    detail::list_of<OrderListItems>(detail::object(order_list_items_table));

constexpr detail::Field order_list_fields[] = {
    {"currentPage", offsetof(OrderList, currentPage), detail::integer()},
    {"pageSize", offsetof(OrderList, pageSize), detail::integer()},
    {"totalNum", offsetof(OrderList, totalNum), detail::integer()},
    {"totalPage", offsetof(OrderList, totalPage), detail::integer()},
    {"items", offsetof(OrderList, items), detail::list(list_of_order_list_items)},
};
constexpr detail::ObjectTable order_list_table = detail::table_of<OrderList>("OrderList", order_list_fields);

constexpr detail::Field add_order_request_fields[] = {
    {"clientOid", offsetof(AddOrderRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(AddOrderRequest, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(AddOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"leverage", offsetof(AddOrderRequest, leverage), detail::integer(detail::Holder::required)},
    {"type", offsetof(AddOrderRequest, type), detail::enumeration(kucoin::type_table)},
    {"remark", offsetof(AddOrderRequest, remark), detail::string(detail::Holder::optional)},
    {"stop", offsetof(AddOrderRequest, stop), detail::enumeration(kucoin::stop_table)},
    {"stopPriceType", offsetof(AddOrderRequest, stopPriceType), detail::enumeration(kucoin::stop_price_type_table)},
    {"stopPrice", offsetof(AddOrderRequest, stopPrice), detail::decimal()},
    {"reduceOnly", offsetof(AddOrderRequest, reduceOnly), detail::boolean()},
    {"closeOrder", offsetof(AddOrderRequest, closeOrder), detail::boolean()},
    {"forceHold", offsetof(AddOrderRequest, forceHold), detail::boolean()},
    {"stp", offsetof(AddOrderRequest, stp), detail::enumeration(stp_table)},
    {"marginMode", offsetof(AddOrderRequest, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"price", offsetof(AddOrderRequest, price), detail::decimal()},
    {"size", offsetof(AddOrderRequest, size), detail::integer()},
    {"timeInForce", offsetof(AddOrderRequest, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(AddOrderRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(AddOrderRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(AddOrderRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(AddOrderRequest, visibleSize), detail::decimal()},
    {"qty", offsetof(AddOrderRequest, qty), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"valueQty", offsetof(AddOrderRequest, valueQty), detail::decimal()},
};
constexpr detail::ObjectTable add_order_request_table =
    detail::contained_table_of<AddOrderRequest>("AddOrderRequest", add_order_request_fields);

constexpr detail::Field add_order_fields[] = {
    {"orderId", offsetof(AddOrder, orderId), detail::string()},
    {"clientOid", offsetof(AddOrder, clientOid), detail::string()},
};
constexpr detail::ObjectTable add_order_table = detail::table_of<AddOrder>("AddOrder", add_order_fields);

constexpr detail::Field order_by_client_oid_request_fields[] = {
    {"clientOid", offsetof(OrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable order_by_client_oid_request_table =
    detail::table_of<OrderByClientOidRequest>("OrderByClientOidRequest", order_by_client_oid_request_fields);

constexpr detail::Field order_by_order_id_fields[] = {
    {"id", offsetof(OrderByOrderId, id), detail::string()},
    {"symbol", offsetof(OrderByOrderId, symbol), detail::string()},
    {"type", offsetof(OrderByOrderId, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(OrderByOrderId, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(OrderByOrderId, price), detail::decimal()},
    {"size", offsetof(OrderByOrderId, size), detail::integer()},
    {"value", offsetof(OrderByOrderId, value), detail::decimal()},
    {"dealValue", offsetof(OrderByOrderId, dealValue), detail::decimal()},
    {"dealSize", offsetof(OrderByOrderId, dealSize), detail::integer()},
    {"stp", offsetof(OrderByOrderId, stp), detail::enumeration(stp_table)},
    {"stop", offsetof(OrderByOrderId, stop), detail::enumeration(kucoin::stop_table)},
    {"stopPriceType", offsetof(OrderByOrderId, stopPriceType), detail::enumeration(kucoin::stop_price_type_table)},
    {"stopTriggered", offsetof(OrderByOrderId, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(OrderByOrderId, stopPrice), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"timeInForce", offsetof(OrderByOrderId, timeInForce), detail::string()},
    {"postOnly", offsetof(OrderByOrderId, postOnly), detail::boolean()},
    {"hidden", offsetof(OrderByOrderId, hidden), detail::boolean()},
    {"iceberg", offsetof(OrderByOrderId, iceberg), detail::boolean()},
    {"leverage", offsetof(OrderByOrderId, leverage), detail::decimal()},
    {"forceHold", offsetof(OrderByOrderId, forceHold), detail::boolean()},
    {"closeOrder", offsetof(OrderByOrderId, closeOrder), detail::boolean()},
    {"visibleSize", offsetof(OrderByOrderId, visibleSize), detail::integer()},
    {"clientOid", offsetof(OrderByOrderId, clientOid), detail::string()},
    {"remark", offsetof(OrderByOrderId, remark), detail::string()},
    {"tags", offsetof(OrderByOrderId, tags), detail::string()},
    {"isActive", offsetof(OrderByOrderId, isActive), detail::boolean()},
    {"cancelExist", offsetof(OrderByOrderId, cancelExist), detail::boolean()},
    {"createdAt", offsetof(OrderByOrderId, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updatedAt", offsetof(OrderByOrderId, updatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"endAt", offsetof(OrderByOrderId, endAt), detail::integer()},
    {"orderTime", offsetof(OrderByOrderId, orderTime),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
    {"settleCurrency", offsetof(OrderByOrderId, settleCurrency), detail::string()},
    {"marginMode", offsetof(OrderByOrderId, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"avgDealPrice", offsetof(OrderByOrderId, avgDealPrice), detail::decimal()},
    {"filledSize", offsetof(OrderByOrderId, filledSize), detail::integer()},
    {"filledValue", offsetof(OrderByOrderId, filledValue), detail::decimal()},
    {"status", offsetof(OrderByOrderId, status), detail::enumeration(kucoin::orders_status_table)},
    {"reduceOnly", offsetof(OrderByOrderId, reduceOnly), detail::boolean()},
};
constexpr detail::ObjectTable order_by_order_id_table =
    detail::table_of<OrderByOrderId>("OrderByOrderId", order_by_order_id_fields);

constexpr detail::Field cancel_order_by_client_oid_request_fields[] = {
    {"symbol", offsetof(CancelOrderByClientOidRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"clientOid", offsetof(CancelOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable cancel_order_by_client_oid_request_table =
    detail::table_of<CancelOrderByClientOidRequest>(
        "CancelOrderByClientOidRequest", cancel_order_by_client_oid_request_fields);

constexpr detail::Field cancel_order_by_client_oid_fields[] = {
    {"clientOid", offsetof(CancelOrderByClientOid, clientOid), detail::string()},
};
constexpr detail::ObjectTable cancel_order_by_client_oid_table =
    detail::table_of<CancelOrderByClientOid>("CancelOrderByClientOid", cancel_order_by_client_oid_fields);

constexpr detail::Field batch_add_orders_fields[] = {
    {"orderId", offsetof(BatchAddOrders, orderId), detail::string()},
    {"clientOid", offsetof(BatchAddOrders, clientOid), detail::string()},
    {"symbol", offsetof(BatchAddOrders, symbol), detail::string()},
    {"code", offsetof(BatchAddOrders, code), detail::string()},
    {"msg", offsetof(BatchAddOrders, msg), detail::string()},
};
constexpr detail::ObjectTable batch_add_orders_table =
    detail::table_of<BatchAddOrders>("BatchAddOrders", batch_add_orders_fields);

constexpr detail::Field batch_cancel_orders_request_client_oids_list_fields[] = {
    {"symbol", offsetof(BatchCancelOrdersRequestClientOidsList, symbol), detail::string(detail::Holder::required)},
    {"clientOid", offsetof(BatchCancelOrdersRequestClientOidsList, clientOid),
     detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable batch_cancel_orders_request_client_oids_list_table =
    detail::table_of<BatchCancelOrdersRequestClientOidsList>(
        "BatchCancelOrdersRequestClientOidsList", batch_cancel_orders_request_client_oids_list_fields);

constexpr detail::ListTable list_of_batch_cancel_orders_request_client_oids_list =
    detail::list_of<BatchCancelOrdersRequestClientOidsList>(
        detail::object(batch_cancel_orders_request_client_oids_list_table));

constexpr detail::Field batch_cancel_orders_request_fields[] = {
    {"orderIdsList", offsetof(BatchCancelOrdersRequest, orderIdsList),
     detail::list(list_of_string, detail::Holder::required)},
    {"clientOidsList", offsetof(BatchCancelOrdersRequest, clientOidsList),
     detail::list(list_of_batch_cancel_orders_request_client_oids_list, detail::Holder::required)},
};
constexpr detail::ObjectTable batch_cancel_orders_request_table =
    detail::table_of<BatchCancelOrdersRequest>("BatchCancelOrdersRequest", batch_cancel_orders_request_fields);

constexpr detail::Field batch_cancel_orders_fields[] = {
    {"orderId", offsetof(BatchCancelOrders, orderId), detail::string()},
    {"clientOid", offsetof(BatchCancelOrders, clientOid), detail::string()},
    {"code", offsetof(BatchCancelOrders, code), detail::string()},
    {"msg", offsetof(BatchCancelOrders, msg), detail::string()},
};
constexpr detail::ObjectTable batch_cancel_orders_table =
    detail::table_of<BatchCancelOrders>("BatchCancelOrders", batch_cancel_orders_fields);

constexpr detail::Field add_order_test_request_fields[] = {
    {"clientOid", offsetof(AddOrderTestRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(AddOrderTestRequest, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(AddOrderTestRequest, symbol), detail::string(detail::Holder::required)},
    {"leverage", offsetof(AddOrderTestRequest, leverage), detail::integer(detail::Holder::required)},
    {"type", offsetof(AddOrderTestRequest, type), detail::enumeration(kucoin::type_table, detail::Holder::required)},
    {"remark", offsetof(AddOrderTestRequest, remark), detail::string(detail::Holder::optional)},
    {"stop", offsetof(AddOrderTestRequest, stop), detail::enumeration(kucoin::stop_table)},
    {"stopPriceType", offsetof(AddOrderTestRequest, stopPriceType), detail::enumeration(kucoin::stop_price_type_table)},
    {"stopPrice", offsetof(AddOrderTestRequest, stopPrice), detail::decimal()},
    {"reduceOnly", offsetof(AddOrderTestRequest, reduceOnly), detail::boolean()},
    {"closeOrder", offsetof(AddOrderTestRequest, closeOrder), detail::boolean()},
    {"forceHold", offsetof(AddOrderTestRequest, forceHold), detail::boolean()},
    {"stp", offsetof(AddOrderTestRequest, stp), detail::enumeration(stp_table)},
    {"marginMode", offsetof(AddOrderTestRequest, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"price", offsetof(AddOrderTestRequest, price), detail::decimal()},
    {"size", offsetof(AddOrderTestRequest, size), detail::integer()},
    {"timeInForce", offsetof(AddOrderTestRequest, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(AddOrderTestRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(AddOrderTestRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(AddOrderTestRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(AddOrderTestRequest, visibleSize), detail::decimal()},
    {"qty", offsetof(AddOrderTestRequest, qty), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"valueQty", offsetof(AddOrderTestRequest, valueQty), detail::decimal()},
};
constexpr detail::ObjectTable add_order_test_request_table =
    detail::table_of<AddOrderTestRequest>("AddOrderTestRequest", add_order_test_request_fields);

constexpr detail::Field add_order_test_fields[] = {
    {"orderId", offsetof(AddOrderTest, orderId), detail::string()},
    {"clientOid", offsetof(AddOrderTest, clientOid), detail::string()},
};
constexpr detail::ObjectTable add_order_test_table =
    detail::table_of<AddOrderTest>("AddOrderTest", add_order_test_fields);

constexpr detail::Field order_by_order_id_request_fields[] = {
    {"order-id", offsetof(OrderByOrderIdRequest, order_id), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable order_by_order_id_request_table =
    detail::table_of<OrderByOrderIdRequest>("OrderByOrderIdRequest", order_by_order_id_request_fields);

constexpr detail::Field cancel_order_by_order_id_request_fields[] = {
    {"orderId", offsetof(CancelOrderByOrderIdRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable cancel_order_by_order_id_request_table =
    detail::table_of<CancelOrderByOrderIdRequest>(
        "CancelOrderByOrderIdRequest", cancel_order_by_order_id_request_fields);

constexpr detail::Field cancel_order_by_order_id_fields[] = {
    {"cancelledOrderIds", offsetof(CancelOrderByOrderId, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_order_by_order_id_table =
    detail::table_of<CancelOrderByOrderId>("CancelOrderByOrderId", cancel_order_by_order_id_fields);

constexpr detail::Field cancel_all_orders_request_fields[] = {
    {"symbol", offsetof(CancelAllOrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable cancel_all_orders_request_table =
    detail::table_of<CancelAllOrdersRequest>("CancelAllOrdersRequest", cancel_all_orders_request_fields);

constexpr detail::Field cancel_all_orders_fields[] = {
    {"cancelledOrderIds", offsetof(CancelAllOrders, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_all_orders_table =
    detail::table_of<CancelAllOrders>("CancelAllOrders", cancel_all_orders_fields);

constexpr detail::Type cancel_all_orders_v1_reply = detail::object(cancel_all_orders_v1_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit cancel_all_orders_v1_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 800},
};
constexpr detail::Operation cancel_all_orders_v1_operation{
    .id = "futures/orders.cancel_all_orders_v1",
    .method = "DELETE",
    .path = "/api/v1/orders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_orders_v1_limits,
    .request = &cancel_all_orders_v1_request_table,
    .reply = &cancel_all_orders_v1_reply,
    .product = 1,
};

constexpr detail::Type order_list_reply = detail::object(order_list_table);
constexpr detail::Limit order_list_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Paging order_list_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 1000,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation order_list_operation{
    .id = "futures/orders.order_list",
    .method = "GET",
    .path = "/api/v1/orders",
    .auth = detail::Auth::private_,
    .limits = order_list_limits,
    .request = &order_list_request_table,
    .reply = &order_list_reply,
    .pages = &order_list_pages,
    .product = 1,
};

constexpr detail::Type add_order_reply = detail::object(add_order_table);
constexpr detail::Limit add_order_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation add_order_operation{
    .id = "futures/orders.add_order",
    .method = "POST",
    .path = "/api/v1/orders",
    .auth = detail::Auth::private_,
    .limits = add_order_limits,
    .request = &add_order_request_table,
    .reply = &add_order_reply,
    .product = 1,
};

constexpr detail::Type order_by_client_oid_reply = detail::object(order_by_order_id_table);
constexpr detail::Limit order_by_client_oid_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 5},
};
constexpr detail::Operation order_by_client_oid_operation{
    .id = "futures/orders.order_by_client_oid",
    .method = "GET",
    .path = "/api/v1/orders/byClientOid",
    .auth = detail::Auth::private_,
    .limits = order_by_client_oid_limits,
    .request = &order_by_client_oid_request_table,
    .reply = &order_by_client_oid_reply,
    .product = 1,
};

constexpr detail::Type cancel_order_by_client_oid_reply = detail::object(cancel_order_by_client_oid_table);
constexpr detail::Limit cancel_order_by_client_oid_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures"},
};
constexpr detail::Operation cancel_order_by_client_oid_operation{
    .id = "futures/orders.cancel_order_by_client_oid",
    .method = "DELETE",
    .path = "/api/v1/orders/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = cancel_order_by_client_oid_limits,
    .request = &cancel_order_by_client_oid_request_table,
    .reply = &cancel_order_by_client_oid_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_batch_add_orders =
    detail::list_of<BatchAddOrders>(detail::object(batch_add_orders_table));
constexpr detail::Type batch_add_orders_reply = detail::list(list_of_batch_add_orders);
constexpr detail::Limit batch_add_orders_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 20},
};
constexpr detail::Operation batch_add_orders_operation{
    .id = "futures/orders.batch_add_orders",
    .method = "POST",
    .path = "/api/v1/orders/multi",
    .auth = detail::Auth::private_,
    .limits = batch_add_orders_limits,
    .request = &add_order_request_table,
    .body_is_list = true,
    .reply = &batch_add_orders_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_batch_cancel_orders =
    detail::list_of<BatchCancelOrders>(detail::object(batch_cancel_orders_table));
constexpr detail::Type batch_cancel_orders_reply = detail::list(list_of_batch_cancel_orders);
constexpr detail::Limit batch_cancel_orders_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 20},
};
constexpr detail::Operation batch_cancel_orders_operation{
    .id = "futures/orders.batch_cancel_orders",
    .method = "DELETE",
    .path = "/api/v1/orders/multi-cancel",
    .auth = detail::Auth::private_,
    .limits = batch_cancel_orders_limits,
    .request = &batch_cancel_orders_request_table,
    .reply = &batch_cancel_orders_reply,
    .product = 1,
};

constexpr detail::Type add_order_test_reply = detail::object(add_order_test_table);
constexpr detail::Limit add_order_test_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation add_order_test_operation{
    .id = "futures/orders.add_order_test",
    .method = "POST",
    .path = "/api/v1/orders/test",
    .auth = detail::Auth::private_,
    .limits = add_order_test_limits,
    .request = &add_order_test_request_table,
    .reply = &add_order_test_reply,
    .product = 1,
};

constexpr detail::Type order_by_order_id_reply = detail::object(order_by_order_id_table);
constexpr detail::Limit order_by_order_id_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 5},
};
constexpr detail::Operation order_by_order_id_operation{
    .id = "futures/orders.order_by_order_id",
    .method = "GET",
    .path = "/api/v1/orders/{order-id}",
    .auth = detail::Auth::private_,
    .limits = order_by_order_id_limits,
    .request = &order_by_order_id_request_table,
    .reply = &order_by_order_id_reply,
    .product = 1,
};

constexpr detail::Type cancel_order_by_order_id_reply = detail::object(cancel_order_by_order_id_table);
constexpr detail::Limit cancel_order_by_order_id_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures"},
};
constexpr detail::Operation cancel_order_by_order_id_operation{
    .id = "futures/orders.cancel_order_by_order_id",
    .method = "DELETE",
    .path = "/api/v1/orders/{orderId}",
    .auth = detail::Auth::private_,
    .limits = cancel_order_by_order_id_limits,
    .request = &cancel_order_by_order_id_request_table,
    .reply = &cancel_order_by_order_id_reply,
    .product = 1,
};

constexpr detail::Type cancel_all_orders_reply = detail::object(cancel_all_orders_table);
constexpr detail::Limit cancel_all_orders_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 10},
};
constexpr detail::Operation cancel_all_orders_operation{
    .id = "futures/orders.cancel_all_orders",
    .method = "DELETE",
    .path = "/api/v3/orders",
    .auth = detail::Auth::private_,
    .limits = cancel_all_orders_limits,
    .request = &cancel_all_orders_request_table,
    .reply = &cancel_all_orders_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CancelAllOrdersV1> Api::cancel_all_orders_v1(CancelAllOrdersV1Request request) const {
    return {core_, cancel_all_orders_v1_operation, &request};
}

PagedCall<OrderList> Api::order_list(OrderListRequest request) const {
    return {core_, order_list_operation, &request};
}

Call<AddOrder> Api::add_order(AddOrderRequest request) const {
    return {core_, add_order_operation, &request};
}

Call<OrderByOrderId> Api::order_by_client_oid(OrderByClientOidRequest request) const {
    return {core_, order_by_client_oid_operation, &request};
}

Lookup<OrderByOrderId> Api::order_by_client_oid_lookup() {
    return {&order_by_client_oid_operation};
}

Call<CancelOrderByClientOid> Api::cancel_order_by_client_oid(CancelOrderByClientOidRequest request) const {
    return {core_, cancel_order_by_client_oid_operation, &request};
}

Call<Vector<BatchAddOrders>> Api::batch_add_orders(Vector<AddOrderRequest> request) const {
    return {core_, batch_add_orders_operation, &request};
}

Call<Vector<BatchCancelOrders>> Api::batch_cancel_orders(BatchCancelOrdersRequest request) const {
    return {core_, batch_cancel_orders_operation, &request};
}

Call<AddOrderTest> Api::add_order_test(AddOrderTestRequest request) const {
    return {core_, add_order_test_operation, &request};
}

Call<OrderByOrderId> Api::order_by_order_id(OrderByOrderIdRequest request) const {
    return {core_, order_by_order_id_operation, &request};
}

Call<CancelOrderByOrderId> Api::cancel_order_by_order_id(CancelOrderByOrderIdRequest request) const {
    return {core_, cancel_order_by_order_id_operation, &request};
}

Call<CancelAllOrders> Api::cancel_all_orders(CancelAllOrdersRequest request) const {
    return {core_, cancel_all_orders_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(Stp) { return stp_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrdersV1Request*) { return cancel_all_orders_v1_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrdersV1*) { return cancel_all_orders_v1_table; }
const detail::ObjectTable& exbind_table(const OrderListRequest*) { return order_list_request_table; }
const detail::ObjectTable& exbind_table(const OrderListItems*) { return order_list_items_table; }
const detail::ObjectTable& exbind_table(const OrderList*) { return order_list_table; }
const detail::ObjectTable& exbind_table(const AddOrderRequest*) { return add_order_request_table; }
const detail::ObjectTable& exbind_table(const AddOrder*) { return add_order_table; }
const detail::ObjectTable& exbind_table(const OrderByClientOidRequest*) { return order_by_client_oid_request_table; }
const detail::ObjectTable& exbind_table(const OrderByOrderId*) { return order_by_order_id_table; }
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidRequest*) {
    return cancel_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByClientOid*) { return cancel_order_by_client_oid_table; }
const detail::ObjectTable& exbind_table(const BatchAddOrders*) { return batch_add_orders_table; }
const detail::ObjectTable& exbind_table(const BatchCancelOrdersRequestClientOidsList*) {
    return batch_cancel_orders_request_client_oids_list_table;
}
const detail::ObjectTable& exbind_table(const BatchCancelOrdersRequest*) { return batch_cancel_orders_request_table; }
const detail::ObjectTable& exbind_table(const BatchCancelOrders*) { return batch_cancel_orders_table; }
const detail::ObjectTable& exbind_table(const AddOrderTestRequest*) { return add_order_test_request_table; }
const detail::ObjectTable& exbind_table(const AddOrderTest*) { return add_order_test_table; }
const detail::ObjectTable& exbind_table(const OrderByOrderIdRequest*) { return order_by_order_id_request_table; }
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdRequest*) {
    return cancel_order_by_order_id_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByOrderId*) { return cancel_order_by_order_id_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrdersRequest*) { return cancel_all_orders_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrders*) { return cancel_all_orders_table; }

}  // namespace exbind::kucoin::futures::orders
