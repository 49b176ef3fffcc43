// Generated from specs/kucoin/spot/stop-order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/stop_order.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
extern const detail::EnumTable status_table;
extern const detail::EnumTable stp_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable trade_type_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::stop_order {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field stop_orders_list_request_fields[] = {
    {"symbol", offsetof(StopOrdersListRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"side", offsetof(StopOrdersListRequest, side), detail::enumeration(kucoin::side_table), detail::In::query},
    {"type", offsetof(StopOrdersListRequest, type), detail::enumeration(kucoin::type_table), detail::In::query},
    {"tradeType", offsetof(StopOrdersListRequest, tradeType), detail::enumeration(kucoin::trade_type_table),
     detail::In::query},
    {"startAt", offsetof(StopOrdersListRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(StopOrdersListRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(StopOrdersListRequest, currentPage), detail::integer(), detail::In::query},
    {"orderIds", offsetof(StopOrdersListRequest, orderIds), detail::string(detail::Holder::optional),
     detail::In::query},
    {"pageSize", offsetof(StopOrdersListRequest, pageSize), detail::integer(), detail::In::query},
    {"stop", offsetof(StopOrdersListRequest, stop), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds stop_orders_list_request_bounds[] = {
    {.field = 6, .minimum = "1"},
    {.field = 8, .minimum = "10", .maximum = "500"},
};
constexpr detail::ObjectTable stop_orders_list_request_table =
    detail::table_of<StopOrdersListRequest>(
        "StopOrdersListRequest", stop_orders_list_request_fields, false, stop_orders_list_request_bounds);

constexpr detail::Field stop_orders_list_items_fields[] = {
    {"id", offsetof(StopOrdersListItems, id), detail::string()},
    {"symbol", offsetof(StopOrdersListItems, symbol), detail::string()},
    {"userId", offsetof(StopOrdersListItems, userId), detail::string()},
    {"status", offsetof(StopOrdersListItems, status), detail::enumeration(kucoin::status_table)},
    {"type", offsetof(StopOrdersListItems, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(StopOrdersListItems, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(StopOrdersListItems, price), detail::decimal()},
    {"size", offsetof(StopOrdersListItems, size), detail::decimal()},
    {"funds", offsetof(StopOrdersListItems, funds), detail::decimal()},
    {"stp", offsetof(StopOrdersListItems, stp), detail::string()},
    {"timeInForce", offsetof(StopOrdersListItems, timeInForce), detail::string()},
    {"cancelAfter", offsetof(StopOrdersListItems, cancelAfter), detail::integer()},
    {"postOnly", offsetof(StopOrdersListItems, postOnly), detail::boolean()},
    {"hidden", offsetof(StopOrdersListItems, hidden), detail::boolean()},
    {"iceberg", offsetof(StopOrdersListItems, iceberg), detail::boolean()},
    {"visibleSize", offsetof(StopOrdersListItems, visibleSize), detail::decimal()},
    {"channel", offsetof(StopOrdersListItems, channel), detail::string()},
    {"clientOid", offsetof(StopOrdersListItems, clientOid), detail::string()},
    {"remark", offsetof(StopOrdersListItems, remark), detail::string()},
    {"tags", offsetof(StopOrdersListItems, tags), detail::string()},
    {"orderTime", offsetof(StopOrdersListItems, orderTime),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
    {"domainId", offsetof(StopOrdersListItems, domainId), detail::string()},
    {"tradeSource", offsetof(StopOrdersListItems, tradeSource), detail::string()},
    {"tradeType", offsetof(StopOrdersListItems, tradeType), detail::enumeration(kucoin::trade_type_table)},
    {"feeCurrency", offsetof(StopOrdersListItems, feeCurrency), detail::string()},
    {"takerFeeRate", offsetof(StopOrdersListItems, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(StopOrdersListItems, makerFeeRate), detail::decimal()},
    {"createdAt", offsetof(StopOrdersListItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"stop", offsetof(StopOrdersListItems, stop), detail::string()},
    {"stopTriggerTime", offsetof(StopOrdersListItems, stopTriggerTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"stopPrice", offsetof(StopOrdersListItems, stopPrice), detail::decimal()},
    {"relatedNo", offsetof(StopOrdersListItems, relatedNo), detail::string()},
    {"limitPrice", offsetof(StopOrdersListItems, limitPrice), detail::decimal()},
    {"pop", offsetof(StopOrdersListItems, pop), detail::string()},
    {"activateCondition", offsetof(StopOrdersListItems, activateCondition), detail::string()},
};
constexpr detail::ObjectTable stop_orders_list_items_table =
    detail::table_of<StopOrdersListItems>("StopOrdersListItems", stop_orders_list_items_fields);

constexpr detail::ListTable list_of_stop_orders_list_items =
    detail::list_of<StopOrdersListItems>(detail::object(stop_orders_list_items_table));

constexpr detail::Field stop_orders_list_fields[] = {
    {"currentPage", offsetof(StopOrdersList, currentPage), detail::integer()},
    {"pageSize", offsetof(StopOrdersList, pageSize), detail::integer()},
    {"totalNum", offsetof(StopOrdersList, totalNum), detail::integer()},
    {"totalPage", offsetof(StopOrdersList, totalPage), detail::integer()},
    {"items", offsetof(StopOrdersList, items), detail::list(list_of_stop_orders_list_items)},
};
constexpr detail::ObjectTable stop_orders_list_table =
    detail::table_of<StopOrdersList>("StopOrdersList", stop_orders_list_fields);

constexpr detail::Field add_stop_order_request_fields[] = {
    {"clientOid", offsetof(AddStopOrderRequest, clientOid), detail::string(detail::Holder::optional)},
    {"side", offsetof(AddStopOrderRequest, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(AddStopOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(AddStopOrderRequest, type), detail::enumeration(kucoin::type_table, detail::Holder::required)},
    {"remark", offsetof(AddStopOrderRequest, remark), detail::string(detail::Holder::optional)},
    {"stp", offsetof(AddStopOrderRequest, stp), detail::enumeration(kucoin::stp_table)},
    {"price", offsetof(AddStopOrderRequest, price), detail::decimal()},
    {"size", offsetof(AddStopOrderRequest, size), detail::decimal()},
    {"timeInForce", offsetof(AddStopOrderRequest, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(AddStopOrderRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(AddStopOrderRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(AddStopOrderRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(AddStopOrderRequest, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(AddStopOrderRequest, cancelAfter), detail::integer()},
    {"funds", offsetof(AddStopOrderRequest, funds), detail::decimal()},
    {"stopPrice", offsetof(AddStopOrderRequest, stopPrice), detail::decimal(detail::Holder::required)},
    {"tradeType", offsetof(AddStopOrderRequest, tradeType), detail::enumeration(kucoin::trade_type_table)},
};
constexpr detail::Bounds add_stop_order_request_bounds[] = {{.field = 13, .minimum = "0", .maximum = "2592000"}};
constexpr detail::ObjectTable add_stop_order_request_table =
    detail::table_of<AddStopOrderRequest>(
        "AddStopOrderRequest", add_stop_order_request_fields, false, add_stop_order_request_bounds);

constexpr detail::Field add_stop_order_fields[] = {
    {"orderId", offsetof(AddStopOrder, orderId), detail::string()},
};
constexpr detail::ObjectTable add_stop_order_table =
    detail::table_of<AddStopOrder>("AddStopOrder", add_stop_order_fields);

constexpr detail::Field batch_cancel_stop_orders_request_fields[] = {
    {"symbol", offsetof(BatchCancelStopOrdersRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
    {"tradeType", offsetof(BatchCancelStopOrdersRequest, tradeType), detail::enumeration(kucoin::trade_type_table),
     detail::In::query},
    {"orderIds", offsetof(BatchCancelStopOrdersRequest, orderIds), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable batch_cancel_stop_orders_request_table =
    detail::table_of<BatchCancelStopOrdersRequest>(
        "BatchCancelStopOrdersRequest", batch_cancel_stop_orders_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field batch_cancel_stop_orders_fields[] = {
    {"cancelledOrderIds", offsetof(BatchCancelStopOrders, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable batch_cancel_stop_orders_table =
    detail::table_of<BatchCancelStopOrders>("BatchCancelStopOrders", batch_cancel_stop_orders_fields);

constexpr detail::Field cancel_stop_order_by_client_oid_request_fields[] = {
    {"symbol", offsetof(CancelStopOrderByClientOidRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
    {"clientOid", offsetof(CancelStopOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_stop_order_by_client_oid_request_table =
    detail::table_of<CancelStopOrderByClientOidRequest>(
        "CancelStopOrderByClientOidRequest", cancel_stop_order_by_client_oid_request_fields);

constexpr detail::Field cancel_stop_order_by_client_oid_fields[] = {
    {"clientOid", offsetof(CancelStopOrderByClientOid, clientOid), detail::string()},
    {"cancelledOrderId", offsetof(CancelStopOrderByClientOid, cancelledOrderId), detail::string()},
};
constexpr detail::ObjectTable cancel_stop_order_by_client_oid_table =
    detail::table_of<CancelStopOrderByClientOid>("CancelStopOrderByClientOid", cancel_stop_order_by_client_oid_fields);

constexpr detail::Field stop_order_by_client_oid_request_fields[] = {
    {"clientOid", offsetof(StopOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::query},
    {"symbol", offsetof(StopOrderByClientOidRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable stop_order_by_client_oid_request_table =
    detail::table_of<StopOrderByClientOidRequest>(
        "StopOrderByClientOidRequest", stop_order_by_client_oid_request_fields);

constexpr detail::Field stop_order_by_order_id_fields[] = {
    {"id", offsetof(StopOrderByOrderId, id), detail::string()},
    {"symbol", offsetof(StopOrderByOrderId, symbol), detail::string()},
    {"userId", offsetof(StopOrderByOrderId, userId), detail::string()},
    {"status", offsetof(StopOrderByOrderId, status), detail::enumeration(kucoin::status_table)},
    {"type", offsetof(StopOrderByOrderId, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(StopOrderByOrderId, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(StopOrderByOrderId, price), detail::decimal()},
    {"size", offsetof(StopOrderByOrderId, size), detail::decimal()},
    {"funds", offsetof(StopOrderByOrderId, funds), detail::decimal()},
    {"stp", offsetof(StopOrderByOrderId, stp), detail::string()},
    {"timeInForce", offsetof(StopOrderByOrderId, timeInForce), detail::string()},
    {"cancelAfter", offsetof(StopOrderByOrderId, cancelAfter), detail::integer()},
    {"postOnly", offsetof(StopOrderByOrderId, postOnly), detail::boolean()},
    {"hidden", offsetof(StopOrderByOrderId, hidden), detail::boolean()},
    {"iceberg", offsetof(StopOrderByOrderId, iceberg), detail::boolean()},
    {"visibleSize", offsetof(StopOrderByOrderId, visibleSize), detail::decimal()},
    {"channel", offsetof(StopOrderByOrderId, channel), detail::string()},
    {"clientOid", offsetof(StopOrderByOrderId, clientOid), detail::string()},
    {"remark", offsetof(StopOrderByOrderId, remark), detail::string()},
    {"tags", offsetof(StopOrderByOrderId, tags), detail::string()},
    {"domainId", offsetof(StopOrderByOrderId, domainId), detail::string()},
    {"tradeSource", offsetof(StopOrderByOrderId, tradeSource), detail::string()},
    {"tradeType", offsetof(StopOrderByOrderId, tradeType), detail::enumeration(kucoin::trade_type_table)},
    {"feeCurrency", offsetof(StopOrderByOrderId, feeCurrency), detail::string()},
    {"takerFeeRate", offsetof(StopOrderByOrderId, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(StopOrderByOrderId, makerFeeRate), detail::decimal()},
    {"createdAt", offsetof(StopOrderByOrderId, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"stop", offsetof(StopOrderByOrderId, stop), detail::string()},
    {"stopTriggerTime", offsetof(StopOrderByOrderId, stopTriggerTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"stopPrice", offsetof(StopOrderByOrderId, stopPrice), detail::decimal()},
    {"orderTime", offsetof(StopOrderByOrderId, orderTime),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable stop_order_by_order_id_table =
    detail::table_of<StopOrderByOrderId>("StopOrderByOrderId", stop_order_by_order_id_fields);

constexpr detail::Field cancel_stop_order_by_order_id_request_fields[] = {
    {"orderId", offsetof(CancelStopOrderByOrderIdRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable cancel_stop_order_by_order_id_request_table =
    detail::table_of<CancelStopOrderByOrderIdRequest>(
        "CancelStopOrderByOrderIdRequest", cancel_stop_order_by_order_id_request_fields);

constexpr detail::Field cancel_stop_order_by_order_id_fields[] = {
    {"cancelledOrderIds", offsetof(CancelStopOrderByOrderId, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_stop_order_by_order_id_table =
    detail::table_of<CancelStopOrderByOrderId>("CancelStopOrderByOrderId", cancel_stop_order_by_order_id_fields);

constexpr detail::Field stop_order_by_order_id_request_fields[] = {
    {"orderId", offsetof(StopOrderByOrderIdRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable stop_order_by_order_id_request_table =
    detail::table_of<StopOrderByOrderIdRequest>("StopOrderByOrderIdRequest", stop_order_by_order_id_request_fields);

constexpr detail::Type stop_orders_list_reply = detail::object(stop_orders_list_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit stop_orders_list_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 8},
};
constexpr detail::Paging stop_orders_list_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 500,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation stop_orders_list_operation{
    .id = "spot/stop-order.stop_orders_list",
    .method = "GET",
    .path = "/api/v1/stop-order",
    .auth = detail::Auth::private_,
    .limits = stop_orders_list_limits,
    .request = &stop_orders_list_request_table,
    .reply = &stop_orders_list_reply,
    .pages = &stop_orders_list_pages,
};

constexpr detail::Type add_stop_order_reply = detail::object(add_stop_order_table);
constexpr detail::Limit add_stop_order_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation add_stop_order_operation{
    .id = "spot/stop-order.add_stop_order",
    .method = "POST",
    .path = "/api/v1/stop-order",
    .auth = detail::Auth::private_,
    .limits = add_stop_order_limits,
    .request = &add_stop_order_request_table,
    .reply = &add_stop_order_reply,
};

constexpr detail::Type batch_cancel_stop_orders_reply = detail::object(batch_cancel_stop_orders_table);
constexpr detail::Limit batch_cancel_stop_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation batch_cancel_stop_orders_operation{
    .id = "spot/stop-order.batch_cancel_stop_orders",
    .method = "DELETE",
    .path = "/api/v1/stop-order/cancel",
    .auth = detail::Auth::private_,
    .limits = batch_cancel_stop_orders_limits,
    .request = &batch_cancel_stop_orders_request_table,
    .reply = &batch_cancel_stop_orders_reply,
};

constexpr detail::Type cancel_stop_order_by_client_oid_reply = detail::object(cancel_stop_order_by_client_oid_table);
constexpr detail::Limit cancel_stop_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 5},
};
constexpr detail::Operation cancel_stop_order_by_client_oid_operation{
    .id = "spot/stop-order.cancel_stop_order_by_client_oid",
    .method = "DELETE",
    .path = "/api/v1/stop-order/cancelOrderByClientOid",
    .auth = detail::Auth::private_,
    .limits = cancel_stop_order_by_client_oid_limits,
    .request = &cancel_stop_order_by_client_oid_request_table,
    .reply = &cancel_stop_order_by_client_oid_reply,
};

constexpr detail::ListTable list_of_stop_order_by_order_id =
    detail::list_of<StopOrderByOrderId>(detail::object(stop_order_by_order_id_table));
constexpr detail::Type stop_order_by_client_oid_reply = detail::list(list_of_stop_order_by_order_id);
constexpr detail::Limit stop_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation stop_order_by_client_oid_operation{
    .id = "spot/stop-order.stop_order_by_client_oid",
    .method = "GET",
    .path = "/api/v1/stop-order/queryOrderByClientOid",
    .auth = detail::Auth::private_,
    .limits = stop_order_by_client_oid_limits,
    .request = &stop_order_by_client_oid_request_table,
    .reply = &stop_order_by_client_oid_reply,
};

constexpr detail::Type cancel_stop_order_by_order_id_reply = detail::object(cancel_stop_order_by_order_id_table);
constexpr detail::Limit cancel_stop_order_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation cancel_stop_order_by_order_id_operation{
    .id = "spot/stop-order.cancel_stop_order_by_order_id",
    .method = "DELETE",
    .path = "/api/v1/stop-order/{orderId}",
    .auth = detail::Auth::private_,
    .limits = cancel_stop_order_by_order_id_limits,
    .request = &cancel_stop_order_by_order_id_request_table,
    .reply = &cancel_stop_order_by_order_id_reply,
};

constexpr detail::Type stop_order_by_order_id_reply = detail::object(stop_order_by_order_id_table);
constexpr detail::Limit stop_order_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation stop_order_by_order_id_operation{
    .id = "spot/stop-order.stop_order_by_order_id",
    .method = "GET",
    .path = "/api/v1/stop-order/{orderId}",
    .auth = detail::Auth::private_,
    .limits = stop_order_by_order_id_limits,
    .request = &stop_order_by_order_id_request_table,
    .reply = &stop_order_by_order_id_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<StopOrdersList> Api::stop_orders_list(StopOrdersListRequest request) const {
    return {core_, stop_orders_list_operation, &request};
}

Call<AddStopOrder> Api::add_stop_order(AddStopOrderRequest request) const {
    return {core_, add_stop_order_operation, &request};
}

Call<BatchCancelStopOrders> Api::batch_cancel_stop_orders(BatchCancelStopOrdersRequest request) const {
    return {core_, batch_cancel_stop_orders_operation, &request};
}

Call<CancelStopOrderByClientOid> Api::cancel_stop_order_by_client_oid(CancelStopOrderByClientOidRequest request) const {
    return {core_, cancel_stop_order_by_client_oid_operation, &request};
}

Call<Vector<StopOrderByOrderId>> Api::stop_order_by_client_oid(StopOrderByClientOidRequest request) const {
    return {core_, stop_order_by_client_oid_operation, &request};
}

Lookup<Vector<StopOrderByOrderId>> Api::stop_order_by_client_oid_lookup() {
    return {&stop_order_by_client_oid_operation};
}

Call<CancelStopOrderByOrderId> Api::cancel_stop_order_by_order_id(CancelStopOrderByOrderIdRequest request) const {
    return {core_, cancel_stop_order_by_order_id_operation, &request};
}

Call<StopOrderByOrderId> Api::stop_order_by_order_id(StopOrderByOrderIdRequest request) const {
    return {core_, stop_order_by_order_id_operation, &request};
}

const detail::ObjectTable& exbind_table(const StopOrdersListRequest*) { return stop_orders_list_request_table; }
const detail::ObjectTable& exbind_table(const StopOrdersListItems*) { return stop_orders_list_items_table; }
const detail::ObjectTable& exbind_table(const StopOrdersList*) { return stop_orders_list_table; }
const detail::ObjectTable& exbind_table(const AddStopOrderRequest*) { return add_stop_order_request_table; }
const detail::ObjectTable& exbind_table(const AddStopOrder*) { return add_stop_order_table; }
const detail::ObjectTable& exbind_table(const BatchCancelStopOrdersRequest*) {
    return batch_cancel_stop_orders_request_table;
}
const detail::ObjectTable& exbind_table(const BatchCancelStopOrders*) { return batch_cancel_stop_orders_table; }
const detail::ObjectTable& exbind_table(const CancelStopOrderByClientOidRequest*) {
    return cancel_stop_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const CancelStopOrderByClientOid*) {
    return cancel_stop_order_by_client_oid_table;
}
const detail::ObjectTable& exbind_table(const StopOrderByClientOidRequest*) {
    return stop_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const StopOrderByOrderId*) { return stop_order_by_order_id_table; }
const detail::ObjectTable& exbind_table(const CancelStopOrderByOrderIdRequest*) {
    return cancel_stop_order_by_order_id_request_table;
}
const detail::ObjectTable& exbind_table(const CancelStopOrderByOrderId*) { return cancel_stop_order_by_order_id_table; }
const detail::ObjectTable& exbind_table(const StopOrderByOrderIdRequest*) {
    return stop_order_by_order_id_request_table;
}

}  // namespace exbind::kucoin::spot::stop_order
