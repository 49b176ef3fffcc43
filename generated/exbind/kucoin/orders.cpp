// Generated from specs/kucoin/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/orders.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::orders {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view trade_type_values[] = {"TRADE", "MARGIN_TRADE", "MARGIN_ISOLATED_TRADE"};
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

constexpr std::string_view status_values[] = {"active", "done"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view type_values[] = {"limit", "market", "limit_stop", "market_stop", "oco_limit", "oco_stop"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view stp_values[] = {"DC", "CO", "CN", "CB"};
constexpr detail::EnumTable stp_table{"Stp", stp_values};

constexpr std::string_view time_in_force_values[] = {"GTC", "GTT", "IOC", "FOK"};
constexpr detail::EnumTable time_in_force_table{"TimeInForce", time_in_force_values};

constexpr std::string_view stop_values[] = {"loss", "entry"};
constexpr detail::EnumTable stop_table{"Stop", stop_values};

constexpr detail::Field delete_orders_request_fields[] = {
    {"symbol", offsetof(DeleteOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"tradeType", offsetof(DeleteOrdersRequest, tradeType), detail::enumeration(trade_type_table), detail::In::query},
};
constexpr detail::ObjectTable delete_orders_request_table =
    detail::table_of<DeleteOrdersRequest>("DeleteOrdersRequest", delete_orders_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field delete_orders_fields[] = {
    {"cancelledOrderIds", offsetof(DeleteOrders, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable delete_orders_table =
    detail::table_of<DeleteOrders>("DeleteOrders", delete_orders_fields);

constexpr detail::Field orders_request_fields[] = {
    {"symbol", offsetof(OrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"status", offsetof(OrdersRequest, status), detail::enumeration(status_table), detail::In::query},
    {"side", offsetof(OrdersRequest, side), detail::enumeration(side_table), detail::In::query},
    {"type", offsetof(OrdersRequest, type), detail::enumeration(type_table), detail::In::query},
    {"tradeType", offsetof(OrdersRequest, tradeType), detail::enumeration(trade_type_table), detail::In::query},
    {"startAt", offsetof(OrdersRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(OrdersRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(OrdersRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(OrdersRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds orders_request_bounds[] = {{.field = 8, .minimum = "10", .maximum = "500"}};
constexpr detail::ObjectTable orders_request_table =
    detail::table_of<OrdersRequest>("OrdersRequest", orders_request_fields, false, orders_request_bounds);

constexpr detail::Field orders_items_fields[] = {
    {"id", offsetof(OrdersItems, id), detail::string()},
    {"symbol", offsetof(OrdersItems, symbol), detail::string()},
    {"opType", offsetof(OrdersItems, opType), detail::string()},
    {"type", offsetof(OrdersItems, type), detail::enumeration(type_table)},
    {"side", offsetof(OrdersItems, side), detail::enumeration(side_table)},
    {"price", offsetof(OrdersItems, price), detail::decimal()},
    {"size", offsetof(OrdersItems, size), detail::decimal()},
    {"funds", offsetof(OrdersItems, funds), detail::decimal()},
    {"dealFunds", offsetof(OrdersItems, dealFunds), detail::decimal()},
    {"dealSize", offsetof(OrdersItems, dealSize), detail::decimal()},
    {"fee", offsetof(OrdersItems, fee), detail::decimal()},
    {"feeCurrency", offsetof(OrdersItems, feeCurrency), detail::string()},
    {"stp", offsetof(OrdersItems, stp), detail::string()},
    {"stop", offsetof(OrdersItems, stop), detail::string()},
    {"stopTriggered", offsetof(OrdersItems, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(OrdersItems, stopPrice), detail::decimal()},
    {"timeInForce", offsetof(OrdersItems, timeInForce), detail::string()},
    {"postOnly", offsetof(OrdersItems, postOnly), detail::boolean()},
    {"hidden", offsetof(OrdersItems, hidden), detail::boolean()},
    {"iceberg", offsetof(OrdersItems, iceberg), detail::boolean()},
    {"visibleSize", offsetof(OrdersItems, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(OrdersItems, cancelAfter), detail::integer()},
    {"channel", offsetof(OrdersItems, channel), detail::string()},
    {"clientOid", offsetof(OrdersItems, clientOid), detail::string()},
    {"remark", offsetof(OrdersItems, remark), detail::string()},
    {"tags", offsetof(OrdersItems, tags), detail::string()},
    {"isActive", offsetof(OrdersItems, isActive), detail::boolean()},
    {"cancelExist", offsetof(OrdersItems, cancelExist), detail::boolean()},
    {"createdAt", offsetof(OrdersItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(OrdersItems, tradeType), detail::enumeration(trade_type_table)},
    {"tax", offsetof(OrdersItems, tax), detail::string()},
    {"taxRate", offsetof(OrdersItems, taxRate), detail::decimal()},
    {"taxCurrency", offsetof(OrdersItems, taxCurrency), detail::string()},
};
constexpr detail::ObjectTable orders_items_table = detail::table_of<OrdersItems>("OrdersItems", orders_items_fields);

constexpr detail::ListTable list_of_orders_items = detail::list_of<OrdersItems>(detail::object(orders_items_table));

constexpr detail::Field orders_fields[] = {
    {"currentPage", offsetof(Orders, currentPage), detail::integer()},
    {"pageSize", offsetof(Orders, pageSize), detail::integer()},
    {"totalNum", offsetof(Orders, totalNum), detail::integer()},
    {"totalPage", offsetof(Orders, totalPage), detail::integer()},
    {"items", offsetof(Orders, items), detail::list(list_of_orders_items)},
};
constexpr detail::ObjectTable orders_table = detail::table_of<Orders>("Orders", orders_fields);

constexpr detail::Field post_orders_request_fields[] = {
    {"clientOid", offsetof(PostOrdersRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(PostOrdersRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"symbol", offsetof(PostOrdersRequest, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(PostOrdersRequest, type), detail::enumeration(type_table)},
    {"remark", offsetof(PostOrdersRequest, remark), detail::string(detail::Holder::optional)},
    {"stp", offsetof(PostOrdersRequest, stp), detail::enumeration(stp_table)},
    {"price", offsetof(PostOrdersRequest, price), detail::decimal()},
    {"size", offsetof(PostOrdersRequest, size), detail::decimal()},
    {"timeInForce", offsetof(PostOrdersRequest, timeInForce), detail::enumeration(time_in_force_table)},
    {"postOnly", offsetof(PostOrdersRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(PostOrdersRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(PostOrdersRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(PostOrdersRequest, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(PostOrdersRequest, cancelAfter), detail::integer()},
    {"funds", offsetof(PostOrdersRequest, funds), detail::decimal()},
    {"tradeType", offsetof(PostOrdersRequest, tradeType), detail::enumeration(trade_type_table)},
};
constexpr detail::ObjectTable post_orders_request_table =
    detail::table_of<PostOrdersRequest>("PostOrdersRequest", post_orders_request_fields);

constexpr detail::Field post_orders_fields[] = {
    {"orderId", offsetof(PostOrders, orderId), detail::string()},
};
constexpr detail::ObjectTable post_orders_table = detail::table_of<PostOrders>("PostOrders", post_orders_fields);

constexpr detail::Field multi_request_order_list_fields[] = {
    {"clientOid", offsetof(MultiRequestOrderList, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(MultiRequestOrderList, side), detail::enumeration(side_table, detail::Holder::required)},
    {"symbol", offsetof(MultiRequestOrderList, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(MultiRequestOrderList, type), detail::enumeration(type_table)},
    {"remark", offsetof(MultiRequestOrderList, remark), detail::string(detail::Holder::optional)},
    {"stp", offsetof(MultiRequestOrderList, stp), detail::enumeration(stp_table)},
    {"price", offsetof(MultiRequestOrderList, price), detail::decimal(detail::Holder::required)},
    {"size", offsetof(MultiRequestOrderList, size), detail::decimal(detail::Holder::required)},
    {"timeInForce", offsetof(MultiRequestOrderList, timeInForce), detail::enumeration(time_in_force_table)},
    {"postOnly", offsetof(MultiRequestOrderList, postOnly), detail::boolean()},
    {"hidden", offsetof(MultiRequestOrderList, hidden), detail::boolean()},
    {"iceberg", offsetof(MultiRequestOrderList, iceberg), detail::boolean()},
    {"visibleSize", offsetof(MultiRequestOrderList, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(MultiRequestOrderList, cancelAfter), detail::integer()},
    {"tradeType", offsetof(MultiRequestOrderList, tradeType), detail::enumeration(trade_type_table)},
    {"stop", offsetof(MultiRequestOrderList, stop), detail::enumeration(stop_table)},
    {"stopPrice", offsetof(MultiRequestOrderList, stopPrice), detail::decimal()},
};
constexpr detail::ObjectTable multi_request_order_list_table =
    detail::table_of<MultiRequestOrderList>("MultiRequestOrderList", multi_request_order_list_fields);

constexpr detail::ListTable list_of_multi_request_order_list =
    detail::list_of<MultiRequestOrderList>(detail::object(multi_request_order_list_table));

constexpr detail::Field multi_request_fields[] = {
    {"orderList", offsetof(MultiRequest, orderList), detail::list(list_of_multi_request_order_list)},
    {"symbol", offsetof(MultiRequest, symbol), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable multi_request_table =
    detail::table_of<MultiRequest>("MultiRequest", multi_request_fields);

constexpr detail::Field multi_data_fields[] = {
    {"symbol", offsetof(MultiData, symbol), detail::string()},
    {"type", offsetof(MultiData, type), detail::enumeration(type_table)},
    {"side", offsetof(MultiData, side), detail::enumeration(side_table)},
    {"price", offsetof(MultiData, price), detail::decimal()},
    {"size", offsetof(MultiData, size), detail::decimal()},
    {"funds", offsetof(MultiData, funds), detail::decimal()},
    {"stp", offsetof(MultiData, stp), detail::enumeration(stp_table)},
    {"stop", offsetof(MultiData, stop), detail::enumeration(stop_table)},
    {"stopPrice", offsetof(MultiData, stopPrice), detail::decimal()},
    {"timeInForce", offsetof(MultiData, timeInForce), detail::enumeration(time_in_force_table)},
    {"cancelAfter", offsetof(MultiData, cancelAfter), detail::integer()},
    {"postOnly", offsetof(MultiData, postOnly), detail::boolean()},
    {"hidden", offsetof(MultiData, hidden), detail::boolean()},
    {"iceberge", offsetof(MultiData, iceberge), detail::boolean()},
    {"iceberg", offsetof(MultiData, iceberg), detail::boolean()},
    {"visibleSize", offsetof(MultiData, visibleSize), detail::decimal()},
    {"channel", offsetof(MultiData, channel), detail::string()},
    {"id", offsetof(MultiData, id), detail::string()},
    {"status", offsetof(MultiData, status), detail::string()},
    {"failMsg", offsetof(MultiData, failMsg), detail::string()},
    {"clientOid", offsetof(MultiData, clientOid), detail::string()},
};
constexpr detail::ObjectTable multi_data_table = detail::table_of<MultiData>("MultiData", multi_data_fields);

constexpr detail::ListTable list_of_multi_data = detail::list_of<MultiData>(detail::object(multi_data_table));

constexpr detail::Field multi_fields[] = {
    {"data", offsetof(Multi, data), detail::list(list_of_multi_data)},
};
constexpr detail::ObjectTable multi_table = detail::table_of<Multi>("Multi", multi_fields);

constexpr detail::Field test_request_fields[] = {
    {"clientOid", offsetof(TestRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(TestRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"symbol", offsetof(TestRequest, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(TestRequest, type), detail::enumeration(type_table)},
    {"remark", offsetof(TestRequest, remark), detail::string(detail::Holder::optional)},
    {"stp", offsetof(TestRequest, stp), detail::enumeration(stp_table)},
    {"price", offsetof(TestRequest, price), detail::decimal()},
    {"size", offsetof(TestRequest, size), detail::decimal()},
    {"timeInForce", offsetof(TestRequest, timeInForce), detail::enumeration(time_in_force_table)},
    {"postOnly", offsetof(TestRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(TestRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(TestRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(TestRequest, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(TestRequest, cancelAfter), detail::integer()},
    {"funds", offsetof(TestRequest, funds), detail::decimal()},
    {"tradeType", offsetof(TestRequest, tradeType), detail::enumeration(trade_type_table)},
};
constexpr detail::ObjectTable test_request_table = detail::table_of<TestRequest>("TestRequest", test_request_fields);

constexpr detail::Field test_fields[] = {
    {"orderId", offsetof(Test, orderId), detail::string()},
};
constexpr detail::ObjectTable test_table = detail::table_of<Test>("Test", test_fields);

constexpr detail::Field delete_orders_by_order_id_request_fields[] = {
    {"orderId", offsetof(DeleteOrdersByOrderIdRequest, orderId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable delete_orders_by_order_id_request_table =
    detail::table_of<DeleteOrdersByOrderIdRequest>(
        "DeleteOrdersByOrderIdRequest", delete_orders_by_order_id_request_fields);

constexpr detail::Field delete_orders_by_order_id_fields[] = {
    {"cancelledOrderIds", offsetof(DeleteOrdersByOrderId, cancelledOrderIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable delete_orders_by_order_id_table =
    detail::table_of<DeleteOrdersByOrderId>("DeleteOrdersByOrderId", delete_orders_by_order_id_fields);

constexpr detail::Field orders_by_order_id_request_fields[] = {
    {"orderId", offsetof(OrdersByOrderIdRequest, orderId), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable orders_by_order_id_request_table =
    detail::table_of<OrdersByOrderIdRequest>("OrdersByOrderIdRequest", orders_by_order_id_request_fields);

constexpr detail::Field orders_by_order_id_fields[] = {
    {"id", offsetof(OrdersByOrderId, id), detail::string()},
    {"symbol", offsetof(OrdersByOrderId, symbol), detail::string()},
    {"opType", offsetof(OrdersByOrderId, opType), detail::string()},
    {"type", offsetof(OrdersByOrderId, type), detail::enumeration(type_table)},
    {"side", offsetof(OrdersByOrderId, side), detail::enumeration(side_table)},
    {"price", offsetof(OrdersByOrderId, price), detail::decimal()},
    {"size", offsetof(OrdersByOrderId, size), detail::decimal()},
    {"funds", offsetof(OrdersByOrderId, funds), detail::decimal()},
    {"dealFunds", offsetof(OrdersByOrderId, dealFunds), detail::decimal()},
    {"dealSize", offsetof(OrdersByOrderId, dealSize), detail::decimal()},
    {"fee", offsetof(OrdersByOrderId, fee), detail::decimal()},
    {"feeCurrency", offsetof(OrdersByOrderId, feeCurrency), detail::string()},
    {"stp", offsetof(OrdersByOrderId, stp), detail::string()},
    {"stop", offsetof(OrdersByOrderId, stop), detail::string()},
    {"stopTriggered", offsetof(OrdersByOrderId, stopTriggered), detail::boolean()},
    {"stopPrice", offsetof(OrdersByOrderId, stopPrice), detail::decimal()},
    {"timeInForce", offsetof(OrdersByOrderId, timeInForce), detail::string()},
    {"postOnly", offsetof(OrdersByOrderId, postOnly), detail::boolean()},
    {"hidden", offsetof(OrdersByOrderId, hidden), detail::boolean()},
    {"iceberg", offsetof(OrdersByOrderId, iceberg), detail::boolean()},
    {"visibleSize", offsetof(OrdersByOrderId, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(OrdersByOrderId, cancelAfter), detail::integer()},
    {"channel", offsetof(OrdersByOrderId, channel), detail::string()},
    {"clientOid", offsetof(OrdersByOrderId, clientOid), detail::string()},
    {"remark", offsetof(OrdersByOrderId, remark), detail::string()},
    {"tags", offsetof(OrdersByOrderId, tags), detail::string()},
    {"isActive", offsetof(OrdersByOrderId, isActive), detail::boolean()},
    {"cancelExist", offsetof(OrdersByOrderId, cancelExist), detail::boolean()},
    {"createdAt", offsetof(OrdersByOrderId, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(OrdersByOrderId, tradeType), detail::enumeration(trade_type_table)},
    {"tax", offsetof(OrdersByOrderId, tax), detail::string()},
    {"taxRate", offsetof(OrdersByOrderId, taxRate), detail::decimal()},
    {"taxCurrency", offsetof(OrdersByOrderId, taxCurrency), detail::string()},
};
constexpr detail::ObjectTable orders_by_order_id_table =
    detail::table_of<OrdersByOrderId>("OrdersByOrderId", orders_by_order_id_fields);

constexpr detail::Type delete_orders_reply = detail::object(delete_orders_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit delete_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 20},
};
constexpr detail::Operation delete_orders_operation{
    .id = "orders.delete_orders",
    .method = "DELETE",
    .path = "/api/v1/orders",
    .auth = detail::Auth::private_,
    .limits = delete_orders_limits,
    .request = &delete_orders_request_table,
    .reply = &delete_orders_reply,
};

constexpr detail::Type orders_reply = detail::object(orders_table);
constexpr detail::Limit orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation orders_operation{
    .id = "orders.orders",
    .method = "GET",
    .path = "/api/v1/orders",
    .auth = detail::Auth::private_,
    .limits = orders_limits,
    .request = &orders_request_table,
    .reply = &orders_reply,
};

constexpr detail::Type post_orders_reply = detail::object(post_orders_table);
constexpr detail::Limit post_orders_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation post_orders_operation{
    .id = "orders.post_orders",
    .method = "POST",
    .path = "/api/v1/orders",
    .auth = detail::Auth::private_,
    .limits = post_orders_limits,
    .request = &post_orders_request_table,
    .reply = &post_orders_reply,
};

constexpr detail::Type multi_reply = detail::object(multi_table);
constexpr detail::Limit multi_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation multi_operation{
    .id = "orders.multi",
    .method = "POST",
    .path = "/api/v1/orders/multi",
    .auth = detail::Auth::private_,
    .limits = multi_limits,
    .request = &multi_request_table,
    .reply = &multi_reply,
};

constexpr detail::Type test_reply = detail::object(test_table);
constexpr detail::Limit test_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation test_operation{
    .id = "orders.test",
    .method = "POST",
    .path = "/api/v1/orders/test",
    .auth = detail::Auth::private_,
    .limits = test_limits,
    .request = &test_request_table,
    .reply = &test_reply,
};

constexpr detail::Type delete_orders_by_order_id_reply = detail::object(delete_orders_by_order_id_table);
constexpr detail::Limit delete_orders_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation delete_orders_by_order_id_operation{
    .id = "orders.delete_orders_by_order_id",
    .method = "DELETE",
    .path = "/api/v1/orders/{orderId}",
    .auth = detail::Auth::private_,
    .limits = delete_orders_by_order_id_limits,
    .request = &delete_orders_by_order_id_request_table,
    .reply = &delete_orders_by_order_id_reply,
};

constexpr detail::Type orders_by_order_id_reply = detail::object(orders_by_order_id_table);
constexpr detail::Limit orders_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation orders_by_order_id_operation{
    .id = "orders.orders_by_order_id",
    .method = "GET",
    .path = "/api/v1/orders/{orderId}",
    .auth = detail::Auth::private_,
    .limits = orders_by_order_id_limits,
    .request = &orders_by_order_id_request_table,
    .reply = &orders_by_order_id_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<DeleteOrders> Api::delete_orders(DeleteOrdersRequest request) const {
    return {core_, delete_orders_operation, &request};
}

Call<Orders> Api::orders(OrdersRequest request) const {
    return {core_, orders_operation, &request};
}

Call<PostOrders> Api::post_orders(PostOrdersRequest request) const {
    return {core_, post_orders_operation, &request};
}

Call<Multi> Api::multi(MultiRequest request) const {
    return {core_, multi_operation, &request};
}

Call<Test> Api::test(TestRequest request) const {
    return {core_, test_operation, &request};
}

Call<DeleteOrdersByOrderId> Api::delete_orders_by_order_id(DeleteOrdersByOrderIdRequest request) const {
    return {core_, delete_orders_by_order_id_operation, &request};
}

Call<OrdersByOrderId> Api::orders_by_order_id(OrdersByOrderIdRequest request) const {
    return {core_, orders_by_order_id_operation, &request};
}

std::string_view to_string(TradeType value) {
    return detail::wire_text(trade_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Status value) { return detail::wire_text(status_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Stp value) { return detail::wire_text(stp_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TimeInForce value) {
    return detail::wire_text(time_in_force_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Stop value) { return detail::wire_text(stop_table, static_cast<std::size_t>(value)); }
const detail::ObjectTable& exbind_table(const DeleteOrdersRequest*) { return delete_orders_request_table; }
const detail::ObjectTable& exbind_table(const DeleteOrders*) { return delete_orders_table; }
const detail::ObjectTable& exbind_table(const OrdersRequest*) { return orders_request_table; }
const detail::ObjectTable& exbind_table(const OrdersItems*) { return orders_items_table; }
const detail::ObjectTable& exbind_table(const Orders*) { return orders_table; }
const detail::ObjectTable& exbind_table(const PostOrdersRequest*) { return post_orders_request_table; }
const detail::ObjectTable& exbind_table(const PostOrders*) { return post_orders_table; }
const detail::ObjectTable& exbind_table(const MultiRequestOrderList*) { return multi_request_order_list_table; }
const detail::ObjectTable& exbind_table(const MultiRequest*) { return multi_request_table; }
const detail::ObjectTable& exbind_table(const MultiData*) { return multi_data_table; }
const detail::ObjectTable& exbind_table(const Multi*) { return multi_table; }
const detail::ObjectTable& exbind_table(const TestRequest*) { return test_request_table; }
const detail::ObjectTable& exbind_table(const Test*) { return test_table; }
const detail::ObjectTable& exbind_table(const DeleteOrdersByOrderIdRequest*) {
    return delete_orders_by_order_id_request_table;
}
const detail::ObjectTable& exbind_table(const DeleteOrdersByOrderId*) { return delete_orders_by_order_id_table; }
const detail::ObjectTable& exbind_table(const OrdersByOrderIdRequest*) { return orders_by_order_id_request_table; }
const detail::ObjectTable& exbind_table(const OrdersByOrderId*) { return orders_by_order_id_table; }

}  // namespace exbind::kucoin::orders
