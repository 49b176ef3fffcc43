// Generated from specs/kucoin/spot/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/orders.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
extern const detail::EnumTable stp_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable trade_type_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::orders {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"active", "done"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view stop_values[] = {"loss", "entry"};
constexpr detail::EnumTable stop_table{"Stop", stop_values};

constexpr detail::Field batch_cancel_order_old_request_fields[] = {
    {"symbol", offsetof(BatchCancelOrderOldRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
    {"tradeType", offsetof(BatchCancelOrderOldRequest, tradeType), detail::enumeration(kucoin::trade_type_table),
     detail::In::query},
};
constexpr detail::ObjectTable batch_cancel_order_old_request_table =
    detail::table_of<BatchCancelOrderOldRequest>("BatchCancelOrderOldRequest", batch_cancel_order_old_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field batch_cancel_order_old_fields[] = {
    {"cancelledOrderIds", offsetof(BatchCancelOrderOld, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable batch_cancel_order_old_table =
    detail::table_of<BatchCancelOrderOld>("BatchCancelOrderOld", batch_cancel_order_old_fields);

constexpr detail::Field orders_list_old_request_fields[] = {
    {"symbol", offsetof(OrdersListOldRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"status", offsetof(OrdersListOldRequest, status), detail::enumeration(status_table), detail::In::query},
    {"side", offsetof(OrdersListOldRequest, side), detail::enumeration(kucoin::side_table), detail::In::query},
    {"type", offsetof(OrdersListOldRequest, type), detail::enumeration(kucoin::type_table), detail::In::query},
    {"tradeType", offsetof(OrdersListOldRequest, tradeType), detail::enumeration(kucoin::trade_type_table),
     detail::In::query},
    {"startAt", offsetof(OrdersListOldRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(OrdersListOldRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(OrdersListOldRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(OrdersListOldRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds orders_list_old_request_bounds[] = {{.field = 8, .minimum = "10", .maximum = "500"}};
constexpr detail::ObjectTable orders_list_old_request_table =
    detail::table_of<OrdersListOldRequest>(
        "OrdersListOldRequest", orders_list_old_request_fields, false, orders_list_old_request_bounds);

constexpr detail::Field order_by_order_id_old_fields[] = {
    {"id", offsetof(OrderByOrderIdOld, id), detail::string()},
    {"symbol", offsetof(OrderByOrderIdOld, symbol), detail::string()},
    {"opType", offsetof(OrderByOrderIdOld, opType), detail::string()},
    {"type", offsetof(OrderByOrderIdOld, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(OrderByOrderIdOld, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(OrderByOrderIdOld, price), detail::decimal()},
    {"size", offsetof(OrderByOrderIdOld, size), detail::decimal()},
    {"funds", offsetof(OrderByOrderIdOld, funds), detail::decimal()},
    {"dealFunds", offsetof(OrderByOrderIdOld, dealFunds), detail::decimal()},
    {"dealSize", offsetof(OrderByOrderIdOld, dealSize), detail::decimal()},
    {"fee", offsetof(OrderByOrderIdOld, fee), detail::decimal()},
    {"feeCurrency", offsetof(OrderByOrderIdOld, feeCurrency), detail::string()},
    {"stp", offsetof(OrderByOrderIdOld, stp), detail::string()},
    {"stop", offsetof(OrderByOrderIdOld, stop), detail::string()},
    {"stopTriggered", offsetof(OrderByOrderIdOld, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(OrderByOrderIdOld, stopPrice), detail::decimal()},
    {"timeInForce", offsetof(OrderByOrderIdOld, timeInForce), detail::string()},
    {"postOnly", offsetof(OrderByOrderIdOld, postOnly), detail::boolean()},
    {"hidden", offsetof(OrderByOrderIdOld, hidden), detail::boolean()},
    {"iceberg", offsetof(OrderByOrderIdOld, iceberg), detail::boolean()},
    {"visibleSize", offsetof(OrderByOrderIdOld, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(OrderByOrderIdOld, cancelAfter), detail::integer()},
    {"channel", offsetof(OrderByOrderIdOld, channel), detail::string()},
    {"clientOid", offsetof(OrderByOrderIdOld, clientOid), detail::string()},
    {"remark", offsetof(OrderByOrderIdOld, remark), detail::string()},
    {"tags", offsetof(OrderByOrderIdOld, tags), detail::string()},
    {"isActive", offsetof(OrderByOrderIdOld, isActive), detail::boolean()},
    {"cancelExist", offsetof(OrderByOrderIdOld, cancelExist), detail::boolean()},
    {"createdAt", offsetof(OrderByOrderIdOld, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(OrderByOrderIdOld, tradeType), detail::enumeration(kucoin::trade_type_table)},
    {"tax", offsetof(OrderByOrderIdOld, tax), detail::string()},
    {"taxRate", offsetof(OrderByOrderIdOld, taxRate), detail::decimal()},
    {"taxCurrency", offsetof(OrderByOrderIdOld, taxCurrency), detail::string()},
};
constexpr detail::ObjectTable order_by_order_id_old_table =
    detail::table_of<OrderByOrderIdOld>("OrderByOrderIdOld", order_by_order_id_old_fields);

constexpr detail::ListTable list_of_order_by_order_id_old =
    detail::list_of<OrderByOrderIdOld>(detail::object(order_by_order_id_old_table));

constexpr detail::Field orders_list_old_fields[] = {
    {"currentPage", offsetof(OrdersListOld, currentPage), detail::integer()},
    {"pageSize", offsetof(OrdersListOld, pageSize), detail::integer()},
    {"totalNum", offsetof(OrdersListOld, totalNum), detail::integer()},
    {"totalPage", offsetof(OrdersListOld, totalPage), detail::integer()},
    {"items", offsetof(OrdersListOld, items), detail::list(list_of_order_by_order_id_old)},
};
constexpr detail::ObjectTable orders_list_old_table =
    detail::table_of<OrdersListOld>("OrdersListOld", orders_list_old_fields);

constexpr detail::Field add_order_old_request_fields[] = {
    {"clientOid", offsetof(AddOrderOldRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(AddOrderOldRequest, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(AddOrderOldRequest, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(AddOrderOldRequest, type), detail::enumeration(kucoin::type_table)},
    {"remark", offsetof(AddOrderOldRequest, remark), detail::string(detail::Holder::optional)},
    {"stp", offsetof(AddOrderOldRequest, stp), detail::enumeration(kucoin::stp_table)},
    {"price", offsetof(AddOrderOldRequest, price), detail::decimal()},
    {"size", offsetof(AddOrderOldRequest, size), detail::decimal()},
    {"timeInForce", offsetof(AddOrderOldRequest, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(AddOrderOldRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(AddOrderOldRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(AddOrderOldRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(AddOrderOldRequest, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(AddOrderOldRequest, cancelAfter), detail::integer()},
    {"funds", offsetof(AddOrderOldRequest, funds), detail::decimal()},
    {"tradeType", offsetof(AddOrderOldRequest, tradeType), detail::enumeration(kucoin::trade_type_table)},
};
constexpr detail::ObjectTable add_order_old_request_table =
    detail::table_of<AddOrderOldRequest>("AddOrderOldRequest", add_order_old_request_fields);

constexpr detail::Field add_order_old_fields[] = {
    {"orderId", offsetof(AddOrderOld, orderId), detail::string()},
};
constexpr detail::ObjectTable add_order_old_table = detail::table_of<AddOrderOld>("AddOrderOld", add_order_old_fields);

constexpr detail::Field batch_add_orders_old_request_order_list_fields[] = {
    {"clientOid", offsetof(BatchAddOrdersOldRequestOrderList, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(BatchAddOrdersOldRequestOrderList, side),
     detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(BatchAddOrdersOldRequestOrderList, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(BatchAddOrdersOldRequestOrderList, type), detail::enumeration(kucoin::type_table)},
    {"remark", offsetof(BatchAddOrdersOldRequestOrderList, remark), detail::string(detail::Holder::optional)},
    {"stp", offsetof(BatchAddOrdersOldRequestOrderList, stp), detail::enumeration(kucoin::stp_table)},
    {"price", offsetof(BatchAddOrdersOldRequestOrderList, price), detail::decimal(detail::Holder::required)},
    {"size", offsetof(BatchAddOrdersOldRequestOrderList, size), detail::decimal(detail::Holder::required)},
    {"timeInForce", offsetof(BatchAddOrdersOldRequestOrderList, timeInForce),
     detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(BatchAddOrdersOldRequestOrderList, postOnly), detail::boolean()},
    {"hidden", offsetof(BatchAddOrdersOldRequestOrderList, hidden), detail::boolean()},
    {"iceberg", offsetof(BatchAddOrdersOldRequestOrderList, iceberg), detail::boolean()},
    {"visibleSize", offsetof(BatchAddOrdersOldRequestOrderList, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(BatchAddOrdersOldRequestOrderList, cancelAfter), detail::integer()},
    {"tradeType", offsetof(BatchAddOrdersOldRequestOrderList, tradeType),
     detail::enumeration(kucoin::trade_type_table)},
    {"stop", offsetof(BatchAddOrdersOldRequestOrderList, stop), detail::enumeration(stop_table)},
    {"stopPrice", offsetof(BatchAddOrdersOldRequestOrderList, stopPrice), detail::decimal()},
};
constexpr detail::ObjectTable batch_add_orders_old_request_order_list_table =
    detail::table_of<BatchAddOrdersOldRequestOrderList>(
        "BatchAddOrdersOldRequestOrderList", batch_add_orders_old_request_order_list_fields);

constexpr detail::ListTable list_of_batch_add_orders_old_request_order_list =
    detail::list_of<BatchAddOrdersOldRequestOrderList>(detail::object(batch_add_orders_old_request_order_list_table));

constexpr detail::Field batch_add_orders_old_request_fields[] = {
    {"orderList", offsetof(BatchAddOrdersOldRequest, orderList),
     detail::list(list_of_batch_add_orders_old_request_order_list)},
    {"symbol", offsetof(BatchAddOrdersOldRequest, symbol), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable batch_add_orders_old_request_table =
    detail::table_of<BatchAddOrdersOldRequest>("BatchAddOrdersOldRequest", batch_add_orders_old_request_fields);

constexpr detail::Field batch_add_orders_old_data_fields[] = {
    {"symbol", offsetof(BatchAddOrdersOldData, symbol), detail::string()},
    {"type", offsetof(BatchAddOrdersOldData, type), detail::enumeration(kucoin::type_table)},
    {"side", offsetof(BatchAddOrdersOldData, side), detail::enumeration(kucoin::side_table)},
    {"price", offsetof(BatchAddOrdersOldData, price), detail::decimal()},
    {"size", offsetof(BatchAddOrdersOldData, size), detail::decimal()},
    {"funds", offsetof(BatchAddOrdersOldData, funds), detail::decimal()},
    {"stp", offsetof(BatchAddOrdersOldData, stp), detail::enumeration(kucoin::stp_table)},
    {"stop", offsetof(BatchAddOrdersOldData, stop), detail::enumeration(stop_table)},
    {"stopPrice", offsetof(BatchAddOrdersOldData, stopPrice), detail::decimal()},
    {"timeInForce", offsetof(BatchAddOrdersOldData, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"cancelAfter", offsetof(BatchAddOrdersOldData, cancelAfter), detail::integer()},
    {"postOnly", offsetof(BatchAddOrdersOldData, postOnly), detail::boolean()},
    {"hidden", offsetof(BatchAddOrdersOldData, hidden), detail::boolean()},
    {"iceberge", offsetof(BatchAddOrdersOldData, iceberge), detail::boolean()},
    {"iceberg", offsetof(BatchAddOrdersOldData, iceberg), detail::boolean()},
    {"visibleSize", offsetof(BatchAddOrdersOldData, visibleSize), detail::decimal()},
    {"channel", offsetof(BatchAddOrdersOldData, channel), detail::string()},
    {"id", offsetof(BatchAddOrdersOldData, id), detail::string()},
    {"status", offsetof(BatchAddOrdersOldData, status), detail::string()},
    {"failMsg", offsetof(BatchAddOrdersOldData, failMsg), detail::string()},
    {"clientOid", offsetof(BatchAddOrdersOldData, clientOid), detail::string()},
};
constexpr detail::ObjectTable batch_add_orders_old_data_table =
    detail::table_of<BatchAddOrdersOldData>("BatchAddOrdersOldData", batch_add_orders_old_data_fields);

constexpr detail::ListTable list_of_batch_add_orders_old_data =
    detail::list_of<BatchAddOrdersOldData>(detail::object(batch_add_orders_old_data_table));

constexpr detail::Field batch_add_orders_old_fields[] = {
    {"data", offsetof(BatchAddOrdersOld, data), detail::list(list_of_batch_add_orders_old_data)},
};
constexpr detail::ObjectTable batch_add_orders_old_table =
    detail::table_of<BatchAddOrdersOld>("BatchAddOrdersOld", batch_add_orders_old_fields);

constexpr detail::Field add_order_test_old_fields[] = {
    {"orderId", offsetof(AddOrderTestOld, orderId), detail::string()},
};
constexpr detail::ObjectTable add_order_test_old_table =
    detail::table_of<AddOrderTestOld>("AddOrderTestOld", add_order_test_old_fields);

constexpr detail::Field cancel_order_by_order_id_old_request_fields[] = {
    {"orderId", offsetof(CancelOrderByOrderIdOldRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable cancel_order_by_order_id_old_request_table =
    detail::table_of<CancelOrderByOrderIdOldRequest>(
        "CancelOrderByOrderIdOldRequest", cancel_order_by_order_id_old_request_fields);

constexpr detail::Field cancel_order_by_order_id_old_fields[] = {
    {"cancelledOrderIds", offsetof(CancelOrderByOrderIdOld, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_order_by_order_id_old_table =
    detail::table_of<CancelOrderByOrderIdOld>("CancelOrderByOrderIdOld", cancel_order_by_order_id_old_fields);

constexpr detail::Field order_by_order_id_old_request_fields[] = {
    {"orderId", offsetof(OrderByOrderIdOldRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable order_by_order_id_old_request_table =
    detail::table_of<OrderByOrderIdOldRequest>("OrderByOrderIdOldRequest", order_by_order_id_old_request_fields);

constexpr detail::Type batch_cancel_order_old_reply = detail::object(batch_cancel_order_old_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit batch_cancel_order_old_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 20},
};
constexpr detail::Operation batch_cancel_order_old_operation{
    .id = "spot/orders.batch_cancel_order_old",
    .method = "DELETE",
    .path = "/api/v1/orders",
    .auth = detail::Auth::private_,
    .limits = batch_cancel_order_old_limits,
    .request = &batch_cancel_order_old_request_table,
    .reply = &batch_cancel_order_old_reply,
};

constexpr detail::Type orders_list_old_reply = detail::object(orders_list_old_table);
constexpr detail::Limit orders_list_old_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Paging orders_list_old_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 500,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation orders_list_old_operation{
    .id = "spot/orders.orders_list_old",
    .method = "GET",
    .path = "/api/v1/orders",
    .auth = detail::Auth::private_,
    .limits = orders_list_old_limits,
    .request = &orders_list_old_request_table,
    .reply = &orders_list_old_reply,
    .pages = &orders_list_old_pages,
};

constexpr detail::Type add_order_old_reply = detail::object(add_order_old_table);
constexpr detail::Limit add_order_old_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation add_order_old_operation{
    .id = "spot/orders.add_order_old",
    .method = "POST",
    .path = "/api/v1/orders",
    .auth = detail::Auth::private_,
    .limits = add_order_old_limits,
    .request = &add_order_old_request_table,
    .reply = &add_order_old_reply,
};

constexpr detail::Type batch_add_orders_old_reply = detail::object(batch_add_orders_old_table);
constexpr detail::Limit batch_add_orders_old_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation batch_add_orders_old_operation{
    .id = "spot/orders.batch_add_orders_old",
    .method = "POST",
    .path = "/api/v1/orders/multi",
    .auth = detail::Auth::private_,
    .limits = batch_add_orders_old_limits,
    .request = &batch_add_orders_old_request_table,
    .reply = &batch_add_orders_old_reply,
};

constexpr detail::Type add_order_test_old_reply = detail::object(add_order_test_old_table);
constexpr detail::Limit add_order_test_old_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation add_order_test_old_operation{
    .id = "spot/orders.add_order_test_old",
    .method = "POST",
    .path = "/api/v1/orders/test",
    .auth = detail::Auth::private_,
    .limits = add_order_test_old_limits,
    .request = &add_order_old_request_table,
    .reply = &add_order_test_old_reply,
};

constexpr detail::Type cancel_order_by_order_id_old_reply = detail::object(cancel_order_by_order_id_old_table);
constexpr detail::Limit cancel_order_by_order_id_old_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation cancel_order_by_order_id_old_operation{
    .id = "spot/orders.cancel_order_by_order_id_old",
    .method = "DELETE",
    .path = "/api/v1/orders/{orderId}",
    .auth = detail::Auth::private_,
    .limits = cancel_order_by_order_id_old_limits,
    .request = &cancel_order_by_order_id_old_request_table,
    .reply = &cancel_order_by_order_id_old_reply,
};

constexpr detail::Type order_by_order_id_old_reply = detail::object(order_by_order_id_old_table);
constexpr detail::Limit order_by_order_id_old_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation order_by_order_id_old_operation{
    .id = "spot/orders.order_by_order_id_old",
    .method = "GET",
    .path = "/api/v1/orders/{orderId}",
    .auth = detail::Auth::private_,
    .limits = order_by_order_id_old_limits,
    .request = &order_by_order_id_old_request_table,
    .reply = &order_by_order_id_old_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<BatchCancelOrderOld> Api::batch_cancel_order_old(BatchCancelOrderOldRequest request) const {
    return {core_, batch_cancel_order_old_operation, &request};
}

PagedCall<OrdersListOld> Api::orders_list_old(OrdersListOldRequest request) const {
    return {core_, orders_list_old_operation, &request};
}

Call<AddOrderOld> Api::add_order_old(AddOrderOldRequest request) const {
    return {core_, add_order_old_operation, &request};
}

Call<BatchAddOrdersOld> Api::batch_add_orders_old(BatchAddOrdersOldRequest request) const {
    return {core_, batch_add_orders_old_operation, &request};
}

Call<AddOrderTestOld> Api::add_order_test_old(AddOrderOldRequest request) const {
    return {core_, add_order_test_old_operation, &request};
}

Call<CancelOrderByOrderIdOld> Api::cancel_order_by_order_id_old(CancelOrderByOrderIdOldRequest request) const {
    return {core_, cancel_order_by_order_id_old_operation, &request};
}

Call<OrderByOrderIdOld> Api::order_by_order_id_old(OrderByOrderIdOldRequest request) const {
    return {core_, order_by_order_id_old_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(Stop) { return stop_table; }
const detail::ObjectTable& exbind_table(const BatchCancelOrderOldRequest*) {
    return batch_cancel_order_old_request_table;
}
const detail::ObjectTable& exbind_table(const BatchCancelOrderOld*) { return batch_cancel_order_old_table; }
const detail::ObjectTable& exbind_table(const OrdersListOldRequest*) { return orders_list_old_request_table; }
const detail::ObjectTable& exbind_table(const OrderByOrderIdOld*) { return order_by_order_id_old_table; }
const detail::ObjectTable& exbind_table(const OrdersListOld*) { return orders_list_old_table; }
const detail::ObjectTable& exbind_table(const AddOrderOldRequest*) { return add_order_old_request_table; }
const detail::ObjectTable& exbind_table(const AddOrderOld*) { return add_order_old_table; }
const detail::ObjectTable& exbind_table(const BatchAddOrdersOldRequestOrderList*) {
    return batch_add_orders_old_request_order_list_table;
}
const detail::ObjectTable& exbind_table(const BatchAddOrdersOldRequest*) { return batch_add_orders_old_request_table; }
const detail::ObjectTable& exbind_table(const BatchAddOrdersOldData*) { return batch_add_orders_old_data_table; }
const detail::ObjectTable& exbind_table(const BatchAddOrdersOld*) { return batch_add_orders_old_table; }
const detail::ObjectTable& exbind_table(const AddOrderTestOld*) { return add_order_test_old_table; }
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdOldRequest*) {
    return cancel_order_by_order_id_old_request_table;
}
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdOld*) { return cancel_order_by_order_id_old_table; }
const detail::ObjectTable& exbind_table(const OrderByOrderIdOldRequest*) { return order_by_order_id_old_request_table; }

}  // namespace exbind::kucoin::spot::orders
