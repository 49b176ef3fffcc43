// Generated from specs/kucoin/spot/hf/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/orders.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable orders_status_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stp_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable trade_type_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::hf::orders {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field open_orders_request_fields[] = {
    {"symbol", offsetof(OpenOrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable open_orders_request_table =
    detail::table_of<OpenOrdersRequest>("OpenOrdersRequest", open_orders_request_fields);

constexpr detail::Field open_orders_fields[] = {
    {"id", offsetof(OpenOrders, id), detail::string()},
    {"symbol", offsetof(OpenOrders, symbol), detail::string()},
    {"opType", offsetof(OpenOrders, opType), detail::string()},
    {"type", offsetof(OpenOrders, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(OpenOrders, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(OpenOrders, price), detail::decimal()},
    {"size", offsetof(OpenOrders, size), detail::decimal()},
    {"funds", offsetof(OpenOrders, funds), detail::decimal()},
    {"dealSize", offsetof(OpenOrders, dealSize), detail::decimal()},
    {"dealFunds", offsetof(OpenOrders, dealFunds), detail::decimal()},
    {"fee", offsetof(OpenOrders, fee), detail::decimal()},
    {"feeCurrency", offsetof(OpenOrders, feeCurrency), detail::string()},
    {"stp", offsetof(OpenOrders, stp), detail::enumeration(kucoin::stp_table)},
    {"timeInForce", offsetof(OpenOrders, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(OpenOrders, postOnly), detail::boolean()},
    {"hidden", offsetof(OpenOrders, hidden), detail::boolean()},
    {"iceberg", offsetof(OpenOrders, iceberg), detail::boolean()},
    {"visibleSize", offsetof(OpenOrders, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(OpenOrders, cancelAfter), detail::integer()},
    {"channel", offsetof(OpenOrders, channel), detail::string()},
    {"clientOid", offsetof(OpenOrders, clientOid), detail::string()},
    {"remark", offsetof(OpenOrders, remark), detail::string()},
    {"tags", offsetof(OpenOrders, tags), detail::string()},
    {"cancelExist", offsetof(OpenOrders, cancelExist), detail::boolean()},
    {"createdAt", offsetof(OpenOrders, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"lastUpdatedAt", offsetof(OpenOrders, lastUpdatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(OpenOrders, tradeType), detail::enumeration(kucoin::trade_type_table)},
    {"inOrderBook", offsetof(OpenOrders, inOrderBook), detail::boolean()},
    {"cancelledSize", offsetof(OpenOrders, cancelledSize), detail::decimal()},
    {"cancelledFunds", offsetof(OpenOrders, cancelledFunds), detail::decimal()},
    {"remainSize", offsetof(OpenOrders, remainSize), detail::decimal()},
    {"remainFunds", offsetof(OpenOrders, remainFunds), detail::decimal()},
    {"tax", offsetof(OpenOrders, tax), detail::decimal()},
    {"active", offsetof(OpenOrders, active), detail::boolean()},
};
constexpr detail::ObjectTable open_orders_table = detail::table_of<OpenOrders>("OpenOrders", open_orders_fields);

constexpr detail::Field modify_order_request_fields[] = {
    {"clientOid", offsetof(ModifyOrderRequest, clientOid), detail::string(detail::Holder::optional)},
    {"symbol", offsetof(ModifyOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"orderId", offsetof(ModifyOrderRequest, orderId), detail::string(detail::Holder::optional)},
    {"newPrice", offsetof(ModifyOrderRequest, newPrice), detail::decimal()},
    {"newSize", offsetof(ModifyOrderRequest, newSize), detail::decimal()},
};
constexpr detail::ObjectTable modify_order_request_table =
    detail::table_of<ModifyOrderRequest>("ModifyOrderRequest", modify_order_request_fields);

constexpr detail::Field modify_order_fields[] = {
    {"newOrderId", offsetof(ModifyOrder, newOrderId), detail::string()},
    {"clientOid", offsetof(ModifyOrder, clientOid), detail::string()},
};
constexpr detail::ObjectTable modify_order_table = detail::table_of<ModifyOrder>("ModifyOrder", modify_order_fields);

constexpr detail::Field cancel_partial_order_request_fields[] = {
    {"orderId", offsetof(CancelPartialOrderRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
    {"symbol", offsetof(CancelPartialOrderRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"cancelSize", offsetof(CancelPartialOrderRequest, cancelSize), detail::decimal(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_partial_order_request_table =
    detail::table_of<CancelPartialOrderRequest>("CancelPartialOrderRequest", cancel_partial_order_request_fields);

constexpr detail::Field cancel_partial_order_fields[] = {
    {"orderId", offsetof(CancelPartialOrder, orderId), detail::string()},
    {"cancelSize", offsetof(CancelPartialOrder, cancelSize), detail::decimal()},
};
constexpr detail::ObjectTable cancel_partial_order_table =
    detail::table_of<CancelPartialOrder>("CancelPartialOrder", cancel_partial_order_fields);

constexpr detail::Field cancel_all_orders_failed_symbols_fields[] = {
    {"symbol", offsetof(CancelAllOrdersFailedSymbols, symbol), detail::string()},
    {"error", offsetof(CancelAllOrdersFailedSymbols, error), detail::string()},
};
constexpr detail::ObjectTable cancel_all_orders_failed_symbols_table =
    detail::table_of<CancelAllOrdersFailedSymbols>(
        "CancelAllOrdersFailedSymbols", cancel_all_orders_failed_symbols_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::ListTable list_of_cancel_all_orders_failed_symbols =
    detail::list_of<CancelAllOrdersFailedSymbols>(detail::object(cancel_all_orders_failed_symbols_table));

constexpr detail::Field cancel_all_orders_fields[] = {
    {"succeedSymbols", offsetof(CancelAllOrders, succeedSymbols), detail::list(list_of_string)},
    {"failedSymbols", offsetof(CancelAllOrders, failedSymbols), detail::list(list_of_cancel_all_orders_failed_symbols)},
};
constexpr detail::ObjectTable cancel_all_orders_table =
    detail::table_of<CancelAllOrders>("CancelAllOrders", cancel_all_orders_fields);

constexpr detail::Field cancel_order_by_client_oid_request_fields[] = {
    {"clientOid", offsetof(CancelOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
    {"symbol", offsetof(CancelOrderByClientOidRequest, symbol), detail::string(detail::Holder::required),
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

constexpr detail::Field order_by_client_oid_request_fields[] = {
    {"symbol", offsetof(OrderByClientOidRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"clientOid", offsetof(OrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable order_by_client_oid_request_table =
    detail::table_of<OrderByClientOidRequest>("OrderByClientOidRequest", order_by_client_oid_request_fields);

constexpr detail::Field set_dcp_request_fields[] = {
    {"timeout", offsetof(SetDcpRequest, timeout), detail::integer(detail::Holder::required)},
    {"symbols", offsetof(SetDcpRequest, symbols), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable set_dcp_request_table =
    detail::table_of<SetDcpRequest>("SetDcpRequest", set_dcp_request_fields);

constexpr detail::Field set_dcp_fields[] = {
    {"currentTime", offsetof(SetDcp, currentTime), detail::integer()},
    {"triggerTime", offsetof(SetDcp, triggerTime), detail::integer()},
};
constexpr detail::ObjectTable set_dcp_table = detail::table_of<SetDcp>("SetDcp", set_dcp_fields);

constexpr detail::Field closed_orders_request_fields[] = {
    {"symbol", offsetof(ClosedOrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"side", offsetof(ClosedOrdersRequest, side), detail::enumeration(kucoin::side_table), detail::In::query},
    {"type", offsetof(ClosedOrdersRequest, type), detail::enumeration(kucoin::type_table), detail::In::query},
    {"lastId", offsetof(ClosedOrdersRequest, lastId), detail::integer(), detail::In::query},
    {"limit", offsetof(ClosedOrdersRequest, limit), detail::integer(), detail::In::query},
    {"startAt", offsetof(ClosedOrdersRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(ClosedOrdersRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds closed_orders_request_bounds[] = {
    {.field = 3, .minimum = "0"},
    {.field = 4, .minimum = "1", .maximum = "100"},
    {.field = 5, .minimum = "1000000000000", .maximum = "9999999999999"},
};
constexpr detail::ObjectTable closed_orders_request_table =
    detail::table_of<ClosedOrdersRequest>(
        "ClosedOrdersRequest", closed_orders_request_fields, false, closed_orders_request_bounds);

constexpr detail::ListTable list_of_open_orders = detail::list_of<OpenOrders>(detail::object(open_orders_table));

constexpr detail::Field closed_orders_fields[] = {
    {"lastId", offsetof(ClosedOrders, lastId), detail::integer()},
    {"items", offsetof(ClosedOrders, items), detail::list(list_of_open_orders)},
};
constexpr detail::ObjectTable closed_orders_table =
    detail::table_of<ClosedOrders>("ClosedOrders", closed_orders_fields);

constexpr detail::Field batch_add_orders_request_order_list_fields[] = {
    {"clientOid", offsetof(BatchAddOrdersRequestOrderList, clientOid), detail::string(detail::Holder::optional)},
    {"symbol", offsetof(BatchAddOrdersRequestOrderList, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(BatchAddOrdersRequestOrderList, type),
     detail::enumeration(kucoin::type_table, detail::Holder::required)},
    {"timeInForce", offsetof(BatchAddOrdersRequestOrderList, timeInForce),
     detail::enumeration(kucoin::time_in_force_table)},
    {"side", offsetof(BatchAddOrdersRequestOrderList, side),
     detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"price", offsetof(BatchAddOrdersRequestOrderList, price), detail::decimal(detail::Holder::required)},
    {"size", offsetof(BatchAddOrdersRequestOrderList, size), detail::decimal()},
    {"stp", offsetof(BatchAddOrdersRequestOrderList, stp), detail::enumeration(kucoin::stp_table)},
    {"cancelAfter", offsetof(BatchAddOrdersRequestOrderList, cancelAfter), detail::integer()},
    {"postOnly", offsetof(BatchAddOrdersRequestOrderList, postOnly), detail::boolean()},
    {"hidden", offsetof(BatchAddOrdersRequestOrderList, hidden), detail::boolean()},
    {"iceberg", offsetof(BatchAddOrdersRequestOrderList, iceberg), detail::boolean()},
    {"visibleSize", offsetof(BatchAddOrdersRequestOrderList, visibleSize), detail::decimal()},
    {"tags", offsetof(BatchAddOrdersRequestOrderList, tags), detail::string(detail::Holder::optional)},
    {"remark", offsetof(BatchAddOrdersRequestOrderList, remark), detail::string(detail::Holder::optional)},
    {"funds", offsetof(BatchAddOrdersRequestOrderList, funds), detail::decimal()},
    {"clientTimestamp", offsetof(BatchAddOrdersRequestOrderList, clientTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"allowMaxTimeWindow", offsetof(BatchAddOrdersRequestOrderList, allowMaxTimeWindow), detail::integer()},
};
constexpr detail::Bounds batch_add_orders_request_order_list_bounds[] = {
    {.field = 8, .minimum = "0", .maximum = "2592000"},
};
constexpr detail::ObjectTable batch_add_orders_request_order_list_table =
    detail::table_of<BatchAddOrdersRequestOrderList>(
        "BatchAddOrdersRequestOrderList", batch_add_orders_request_order_list_fields, false,
        batch_add_orders_request_order_list_bounds);

constexpr detail::ListTable list_of_batch_add_orders_request_order_list =
    detail::list_of<BatchAddOrdersRequestOrderList>(detail::object(batch_add_orders_request_order_list_table));

constexpr detail::Field batch_add_orders_request_fields[] = {
    {"orderList", offsetof(BatchAddOrdersRequest, orderList),
     detail::list(list_of_batch_add_orders_request_order_list, detail::Holder::required)},
};
constexpr detail::ObjectTable batch_add_orders_request_table =
    detail::table_of<BatchAddOrdersRequest>("BatchAddOrdersRequest", batch_add_orders_request_fields);

constexpr detail::Field batch_add_orders_fields[] = {
    {"orderId", offsetof(BatchAddOrders, orderId), detail::string()},
    {"clientOid", offsetof(BatchAddOrders, clientOid), detail::string()},
    {"success", offsetof(BatchAddOrders, success), detail::boolean()},
    {"failMsg", offsetof(BatchAddOrders, failMsg), detail::string()},
};
constexpr detail::ObjectTable batch_add_orders_table =
    detail::table_of<BatchAddOrders>("BatchAddOrders", batch_add_orders_fields);

constexpr detail::Field add_order_sync_request_fields[] = {
    {"clientOid", offsetof(AddOrderSyncRequest, clientOid), detail::string(detail::Holder::optional)},
    {"side", offsetof(AddOrderSyncRequest, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(AddOrderSyncRequest, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(AddOrderSyncRequest, type), detail::enumeration(kucoin::type_table, detail::Holder::required)},
    {"remark", offsetof(AddOrderSyncRequest, remark), detail::string(detail::Holder::optional)},
    {"stp", offsetof(AddOrderSyncRequest, stp), detail::enumeration(kucoin::stp_table)},
    {"price", offsetof(AddOrderSyncRequest, price), detail::decimal()},
    {"size", offsetof(AddOrderSyncRequest, size), detail::decimal()},
    {"timeInForce", offsetof(AddOrderSyncRequest, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(AddOrderSyncRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(AddOrderSyncRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(AddOrderSyncRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(AddOrderSyncRequest, visibleSize), detail::decimal()},
    {"tags", offsetof(AddOrderSyncRequest, tags), detail::string(detail::Holder::optional)},
    {"cancelAfter", offsetof(AddOrderSyncRequest, cancelAfter), detail::integer()},
    {"funds", offsetof(AddOrderSyncRequest, funds), detail::decimal()},
    {"allowMaxTimeWindow", offsetof(AddOrderSyncRequest, allowMaxTimeWindow), detail::integer()},
    {"clientTimestamp", offsetof(AddOrderSyncRequest, clientTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::Bounds add_order_sync_request_bounds[] = {{.field = 14, .minimum = "0", .maximum = "2592000"}};
constexpr detail::ObjectTable add_order_sync_request_table =
    detail::table_of<AddOrderSyncRequest>(
        "AddOrderSyncRequest", add_order_sync_request_fields, false, add_order_sync_request_bounds);

constexpr detail::Field add_order_sync_fields[] = {
    {"orderId", offsetof(AddOrderSync, orderId), detail::string()},
    {"clientOid", offsetof(AddOrderSync, clientOid), detail::string()},
    {"orderTime", offsetof(AddOrderSync, orderTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"originSize", offsetof(AddOrderSync, originSize), detail::decimal()},
    {"dealSize", offsetof(AddOrderSync, dealSize), detail::decimal()},
    {"remainSize", offsetof(AddOrderSync, remainSize), detail::decimal()},
    {"canceledSize", offsetof(AddOrderSync, canceledSize), detail::decimal()},
    {"status", offsetof(AddOrderSync, status), detail::enumeration(kucoin::orders_status_table)},
    {"matchTime", offsetof(AddOrderSync, matchTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable add_order_sync_table =
    detail::table_of<AddOrderSync>("AddOrderSync", add_order_sync_fields);

constexpr detail::Field cancel_order_by_order_id_sync_request_fields[] = {
    {"symbol", offsetof(CancelOrderByOrderIdSyncRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"orderId", offsetof(CancelOrderByOrderIdSyncRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable cancel_order_by_order_id_sync_request_table =
    detail::table_of<CancelOrderByOrderIdSyncRequest>(
        "CancelOrderByOrderIdSyncRequest", cancel_order_by_order_id_sync_request_fields);

constexpr detail::Field cancel_order_by_order_id_sync_fields[] = {
    {"orderId", offsetof(CancelOrderByOrderIdSync, orderId), detail::string()},
    {"originSize", offsetof(CancelOrderByOrderIdSync, originSize), detail::decimal()},
    {"dealSize", offsetof(CancelOrderByOrderIdSync, dealSize), detail::decimal()},
    {"remainSize", offsetof(CancelOrderByOrderIdSync, remainSize), detail::decimal()},
    {"canceledSize", offsetof(CancelOrderByOrderIdSync, canceledSize), detail::decimal()},
    {"status", offsetof(CancelOrderByOrderIdSync, status), detail::enumeration(kucoin::orders_status_table)},
};
constexpr detail::ObjectTable cancel_order_by_order_id_sync_table =
    detail::table_of<CancelOrderByOrderIdSync>("CancelOrderByOrderIdSync", cancel_order_by_order_id_sync_fields);

constexpr detail::Field add_order_test_fields[] = {
    {"orderId", offsetof(AddOrderTest, orderId), detail::string()},
    {"clientOid", offsetof(AddOrderTest, clientOid), detail::string()},
};
constexpr detail::ObjectTable add_order_test_table =
    detail::table_of<AddOrderTest>("AddOrderTest", add_order_test_fields);

constexpr detail::Type open_orders_reply = detail::list(list_of_open_orders);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit open_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation open_orders_operation{
    .id = "spot/hf/orders.open_orders",
    .method = "GET",
    .path = "/api/v1/hf/orders/active",
    .auth = detail::Auth::private_,
    .limits = open_orders_limits,
    .request = &open_orders_request_table,
    .reply = &open_orders_reply,
};

constexpr detail::Type modify_order_reply = detail::object(modify_order_table);
constexpr detail::Limit modify_order_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation modify_order_operation{
    .id = "spot/hf/orders.modify_order",
    .method = "POST",
    .path = "/api/v1/hf/orders/alter",
    .auth = detail::Auth::private_,
    .limits = modify_order_limits,
    .request = &modify_order_request_table,
    .reply = &modify_order_reply,
};

constexpr detail::Type cancel_partial_order_reply = detail::object(cancel_partial_order_table);
constexpr detail::Limit cancel_partial_order_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation cancel_partial_order_operation{
    .id = "spot/hf/orders.cancel_partial_order",
    .method = "DELETE",
    .path = "/api/v1/hf/orders/cancel/{orderId}",
    .auth = detail::Auth::private_,
    .limits = cancel_partial_order_limits,
    .request = &cancel_partial_order_request_table,
    .reply = &cancel_partial_order_reply,
};

constexpr detail::Type cancel_all_orders_reply = detail::object(cancel_all_orders_table);
constexpr detail::Limit cancel_all_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 30},
};
constexpr detail::Operation cancel_all_orders_operation{
    .id = "spot/hf/orders.cancel_all_orders",
    .method = "DELETE",
    .path = "/api/v1/hf/orders/cancelAll",
    .auth = detail::Auth::private_,
    .limits = cancel_all_orders_limits,
    .reply = &cancel_all_orders_reply,
};

constexpr detail::Type cancel_order_by_client_oid_reply = detail::object(cancel_order_by_client_oid_table);
constexpr detail::Limit cancel_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation cancel_order_by_client_oid_operation{
    .id = "spot/hf/orders.cancel_order_by_client_oid",
    .method = "DELETE",
    .path = "/api/v1/hf/orders/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = cancel_order_by_client_oid_limits,
    .request = &cancel_order_by_client_oid_request_table,
    .reply = &cancel_order_by_client_oid_reply,
};

constexpr detail::Type order_by_client_oid_reply = detail::object(open_orders_table);
constexpr detail::Limit order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation order_by_client_oid_operation{
    .id = "spot/hf/orders.order_by_client_oid",
    .method = "GET",
    .path = "/api/v1/hf/orders/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = order_by_client_oid_limits,
    .request = &order_by_client_oid_request_table,
    .reply = &order_by_client_oid_reply,
};

constexpr detail::Type set_dcp_reply = detail::object(set_dcp_table);
constexpr detail::Limit set_dcp_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation set_dcp_operation{
    .id = "spot/hf/orders.set_dcp",
    .method = "POST",
    .path = "/api/v1/hf/orders/dead-cancel-all",
    .auth = detail::Auth::private_,
    .limits = set_dcp_limits,
    .request = &set_dcp_request_table,
    .reply = &set_dcp_reply,
};

constexpr detail::Type closed_orders_reply = detail::object(closed_orders_table);
constexpr detail::Limit closed_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Paging closed_orders_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 100,
    .parameter = "lastId",
    .limit = "limit",
    .rows = "items",
    .next = "lastId",
};
constexpr detail::Operation closed_orders_operation{
    .id = "spot/hf/orders.closed_orders",
    .method = "GET",
    .path = "/api/v1/hf/orders/done",
    .auth = detail::Auth::private_,
    .limits = closed_orders_limits,
    .request = &closed_orders_request_table,
    .reply = &closed_orders_reply,
    .pages = &closed_orders_pages,
};

constexpr detail::ListTable list_of_batch_add_orders =
    detail::list_of<BatchAddOrders>(detail::object(batch_add_orders_table));
constexpr detail::Type batch_add_orders_reply = detail::list(list_of_batch_add_orders);
constexpr detail::Limit batch_add_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation batch_add_orders_operation{
    .id = "spot/hf/orders.batch_add_orders",
    .method = "POST",
    .path = "/api/v1/hf/orders/multi",
    .auth = detail::Auth::private_,
    .limits = batch_add_orders_limits,
    .request = &batch_add_orders_request_table,
    .reply = &batch_add_orders_reply,
};

constexpr detail::Type add_order_sync_reply = detail::object(add_order_sync_table);
constexpr detail::Limit add_order_sync_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation add_order_sync_operation{
    .id = "spot/hf/orders.add_order_sync",
    .method = "POST",
    .path = "/api/v1/hf/orders/sync",
    .auth = detail::Auth::private_,
    .limits = add_order_sync_limits,
    .request = &add_order_sync_request_table,
    .reply = &add_order_sync_reply,
};

constexpr detail::Type cancel_order_by_order_id_sync_reply = detail::object(cancel_order_by_order_id_sync_table);
constexpr detail::Limit cancel_order_by_order_id_sync_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation cancel_order_by_order_id_sync_operation{
    .id = "spot/hf/orders.cancel_order_by_order_id_sync",
    .method = "DELETE",
    .path = "/api/v1/hf/orders/sync/{orderId}",
    .auth = detail::Auth::private_,
    .limits = cancel_order_by_order_id_sync_limits,
    .request = &cancel_order_by_order_id_sync_request_table,
    .reply = &cancel_order_by_order_id_sync_reply,
};

constexpr detail::Type add_order_test_reply = detail::object(add_order_test_table);
constexpr detail::Limit add_order_test_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation add_order_test_operation{
    .id = "spot/hf/orders.add_order_test",
    .method = "POST",
    .path = "/api/v1/hf/orders/test",
    .auth = detail::Auth::private_,
    .limits = add_order_test_limits,
    .request = &add_order_sync_request_table,
    .reply = &add_order_test_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<OpenOrders>> Api::open_orders(OpenOrdersRequest request) const {
    return {core_, open_orders_operation, &request};
}

Call<ModifyOrder> Api::modify_order(ModifyOrderRequest request) const {
    return {core_, modify_order_operation, &request};
}

Call<CancelPartialOrder> Api::cancel_partial_order(CancelPartialOrderRequest request) const {
    return {core_, cancel_partial_order_operation, &request};
}

Call<CancelAllOrders> Api::cancel_all_orders() const {
    return {core_, cancel_all_orders_operation, nullptr};
}

Call<CancelOrderByClientOid> Api::cancel_order_by_client_oid(CancelOrderByClientOidRequest request) const {
    return {core_, cancel_order_by_client_oid_operation, &request};
}

Call<OpenOrders> Api::order_by_client_oid(OrderByClientOidRequest request) const {
    return {core_, order_by_client_oid_operation, &request};
}

Lookup<OpenOrders> Api::order_by_client_oid_lookup() {
    return {&order_by_client_oid_operation};
}

Call<SetDcp> Api::set_dcp(SetDcpRequest request) const {
    return {core_, set_dcp_operation, &request};
}

PagedCall<ClosedOrders> Api::closed_orders(ClosedOrdersRequest request) const {
    return {core_, closed_orders_operation, &request};
}

Call<Vector<BatchAddOrders>> Api::batch_add_orders(BatchAddOrdersRequest request) const {
    return {core_, batch_add_orders_operation, &request};
}

Call<AddOrderSync> Api::add_order_sync(AddOrderSyncRequest request) const {
    return {core_, add_order_sync_operation, &request};
}

Call<CancelOrderByOrderIdSync> Api::cancel_order_by_order_id_sync(CancelOrderByOrderIdSyncRequest request) const {
    return {core_, cancel_order_by_order_id_sync_operation, &request};
}

Call<AddOrderTest> Api::add_order_test(AddOrderSyncRequest request) const {
    return {core_, add_order_test_operation, &request};
}

const detail::ObjectTable& exbind_table(const OpenOrdersRequest*) { return open_orders_request_table; }
const detail::ObjectTable& exbind_table(const OpenOrders*) { return open_orders_table; }
const detail::ObjectTable& exbind_table(const ModifyOrderRequest*) { return modify_order_request_table; }
const detail::ObjectTable& exbind_table(const ModifyOrder*) { return modify_order_table; }
const detail::ObjectTable& exbind_table(const CancelPartialOrderRequest*) { return cancel_partial_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelPartialOrder*) { return cancel_partial_order_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrdersFailedSymbols*) {
    return cancel_all_orders_failed_symbols_table;
}
const detail::ObjectTable& exbind_table(const CancelAllOrders*) { return cancel_all_orders_table; }
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidRequest*) {
    return cancel_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByClientOid*) { return cancel_order_by_client_oid_table; }
const detail::ObjectTable& exbind_table(const OrderByClientOidRequest*) { return order_by_client_oid_request_table; }
const detail::ObjectTable& exbind_table(const SetDcpRequest*) { return set_dcp_request_table; }
const detail::ObjectTable& exbind_table(const SetDcp*) { return set_dcp_table; }
const detail::ObjectTable& exbind_table(const ClosedOrdersRequest*) { return closed_orders_request_table; }
const detail::ObjectTable& exbind_table(const ClosedOrders*) { return closed_orders_table; }
const detail::ObjectTable& exbind_table(const BatchAddOrdersRequestOrderList*) {
    return batch_add_orders_request_order_list_table;
}
const detail::ObjectTable& exbind_table(const BatchAddOrdersRequest*) { return batch_add_orders_request_table; }
const detail::ObjectTable& exbind_table(const BatchAddOrders*) { return batch_add_orders_table; }
const detail::ObjectTable& exbind_table(const AddOrderSyncRequest*) { return add_order_sync_request_table; }
const detail::ObjectTable& exbind_table(const AddOrderSync*) { return add_order_sync_table; }
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdSyncRequest*) {
    return cancel_order_by_order_id_sync_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdSync*) { return cancel_order_by_order_id_sync_table; }
const detail::ObjectTable& exbind_table(const AddOrderTest*) { return add_order_test_table; }

}  // namespace exbind::kucoin::spot::hf::orders
