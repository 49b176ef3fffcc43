// Generated from specs/kucoin/hf/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/hf/orders.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::hf::orders {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {"limit", "market"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view stp_values[] = {"DC", "CO", "CN", "CB"};
constexpr detail::EnumTable stp_table{"Stp", stp_values};

constexpr std::string_view time_in_force_values[] = {"GTC", "GTT", "IOC", "FOK"};
constexpr detail::EnumTable time_in_force_table{"TimeInForce", time_in_force_values};

constexpr std::string_view trade_type_values[] = {"TRADE", "MARGIN_TRADE", "MARGIN_ISOLATED_TRADE"};
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

constexpr std::string_view status_values[] = {"open", "done"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field active_request_fields[] = {
    {"symbol", offsetof(ActiveRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable active_request_table =
    detail::table_of<ActiveRequest>("ActiveRequest", active_request_fields);

constexpr detail::Field active_fields[] = {
    {"id", offsetof(Active, id), detail::string()},
    {"symbol", offsetof(Active, symbol), detail::string()},
    {"opType", offsetof(Active, opType), detail::string()},
    {"type", offsetof(Active, type), detail::enumeration(type_table)},
    {"side", offsetof(Active, side), detail::enumeration(side_table)},
    {"price", offsetof(Active, price), detail::decimal()},
    {"size", offsetof(Active, size), detail::decimal()},
    {"funds", offsetof(Active, funds), detail::decimal()},
    {"dealSize", offsetof(Active, dealSize), detail::decimal()},
    {"dealFunds", offsetof(Active, dealFunds), detail::decimal()},
    {"fee", offsetof(Active, fee), detail::decimal()},
    {"feeCurrency", offsetof(Active, feeCurrency), detail::string()},
    {"stp", offsetof(Active, stp), detail::enumeration(stp_table)},
    {"timeInForce", offsetof(Active, timeInForce), detail::enumeration(time_in_force_table)},
    {"postOnly", offsetof(Active, postOnly), detail::boolean()},
    {"hidden", offsetof(Active, hidden), detail::boolean()},
    {"iceberg", offsetof(Active, iceberg), detail::boolean()},
    {"visibleSize", offsetof(Active, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(Active, cancelAfter), detail::integer()},
    {"channel", offsetof(Active, channel), detail::string()},
    {"clientOid", offsetof(Active, clientOid), detail::string()},
    {"remark", offsetof(Active, remark), detail::string()},
    {"tags", offsetof(Active, tags), detail::string()},
    {"cancelExist", offsetof(Active, cancelExist), detail::boolean()},
    {"createdAt", offsetof(Active, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"lastUpdatedAt", offsetof(Active, lastUpdatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(Active, tradeType), detail::enumeration(trade_type_table)},
    {"inOrderBook", offsetof(Active, inOrderBook), detail::boolean()},
    {"cancelledSize", offsetof(Active, cancelledSize), detail::decimal()},
    {"cancelledFunds", offsetof(Active, cancelledFunds), detail::decimal()},
    {"remainSize", offsetof(Active, remainSize), detail::decimal()},
    {"remainFunds", offsetof(Active, remainFunds), detail::decimal()},
    {"tax", offsetof(Active, tax), detail::decimal()},
    {"active", offsetof(Active, active), detail::boolean()},
};
constexpr detail::ObjectTable active_table = detail::table_of<Active>("Active", active_fields);

constexpr detail::Field alter_request_fields[] = {
    {"clientOid", offsetof(AlterRequest, clientOid), detail::string(detail::Holder::optional)},
    {"symbol", offsetof(AlterRequest, symbol), detail::string(detail::Holder::required)},
    {"orderId", offsetof(AlterRequest, orderId), detail::string(detail::Holder::optional)},
    {"newPrice", offsetof(AlterRequest, newPrice), detail::decimal()},
    {"newSize", offsetof(AlterRequest, newSize), detail::decimal()},
};
constexpr detail::ObjectTable alter_request_table =
    detail::table_of<AlterRequest>("AlterRequest", alter_request_fields);

constexpr detail::Field alter_fields[] = {
    {"newOrderId", offsetof(Alter, newOrderId), detail::string()},
    {"clientOid", offsetof(Alter, clientOid), detail::string()},
};
constexpr detail::ObjectTable alter_table = detail::table_of<Alter>("Alter", alter_fields);

constexpr detail::Field cancel_by_order_id_request_fields[] = {
    {"orderId", offsetof(CancelByOrderIdRequest, orderId), detail::string(detail::Holder::required), detail::In::path},
    {"symbol", offsetof(CancelByOrderIdRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"cancelSize", offsetof(CancelByOrderIdRequest, cancelSize), detail::decimal(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_by_order_id_request_table =
    detail::table_of<CancelByOrderIdRequest>("CancelByOrderIdRequest", cancel_by_order_id_request_fields);

constexpr detail::Field cancel_by_order_id_fields[] = {
    {"orderId", offsetof(CancelByOrderId, orderId), detail::string()},
    {"cancelSize", offsetof(CancelByOrderId, cancelSize), detail::decimal()},
};
constexpr detail::ObjectTable cancel_by_order_id_table =
    detail::table_of<CancelByOrderId>("CancelByOrderId", cancel_by_order_id_fields);

constexpr detail::Field cancel_all_failed_symbols_fields[] = {
    {"symbol", offsetof(CancelAllFailedSymbols, symbol), detail::string()},
    {"error", offsetof(CancelAllFailedSymbols, error), detail::string()},
};
constexpr detail::ObjectTable cancel_all_failed_symbols_table =
    detail::table_of<CancelAllFailedSymbols>("CancelAllFailedSymbols", cancel_all_failed_symbols_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::ListTable list_of_cancel_all_failed_symbols =
    detail::list_of<CancelAllFailedSymbols>(detail::object(cancel_all_failed_symbols_table));

constexpr detail::Field cancel_all_fields[] = {
    {"succeedSymbols", offsetof(CancelAll, succeedSymbols), detail::list(list_of_string)},
    {"failedSymbols", offsetof(CancelAll, failedSymbols), detail::list(list_of_cancel_all_failed_symbols)},
};
constexpr detail::ObjectTable cancel_all_table = detail::table_of<CancelAll>("CancelAll", cancel_all_fields);

constexpr detail::Field delete_client_order_by_client_oid_request_fields[] = {
    {"clientOid", offsetof(DeleteClientOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
    {"symbol", offsetof(DeleteClientOrderByClientOidRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable delete_client_order_by_client_oid_request_table =
    detail::table_of<DeleteClientOrderByClientOidRequest>(
        "DeleteClientOrderByClientOidRequest", delete_client_order_by_client_oid_request_fields);

constexpr detail::Field delete_client_order_by_client_oid_fields[] = {
    {"clientOid", offsetof(DeleteClientOrderByClientOid, clientOid), detail::string()},
};
constexpr detail::ObjectTable delete_client_order_by_client_oid_table =
    detail::table_of<DeleteClientOrderByClientOid>(
        "DeleteClientOrderByClientOid", delete_client_order_by_client_oid_fields);

constexpr detail::Field client_order_by_client_oid_request_fields[] = {
    {"symbol", offsetof(ClientOrderByClientOidRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"clientOid", offsetof(ClientOrderByClientOidRequest, clientOid), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable client_order_by_client_oid_request_table =
    detail::table_of<ClientOrderByClientOidRequest>(
        "ClientOrderByClientOidRequest", client_order_by_client_oid_request_fields);

constexpr detail::Field client_order_by_client_oid_fields[] = {
    {"id", offsetof(ClientOrderByClientOid, id), detail::string()},
    {"symbol", offsetof(ClientOrderByClientOid, symbol), detail::string()},
    {"opType", offsetof(ClientOrderByClientOid, opType), detail::string()},
    {"type", offsetof(ClientOrderByClientOid, type), detail::enumeration(type_table)},
    {"side", offsetof(ClientOrderByClientOid, side), detail::enumeration(side_table)},
    {"price", offsetof(ClientOrderByClientOid, price), detail::decimal()},
    {"size", offsetof(ClientOrderByClientOid, size), detail::decimal()},
    {"funds", offsetof(ClientOrderByClientOid, funds), detail::decimal()},
    {"dealSize", offsetof(ClientOrderByClientOid, dealSize), detail::decimal()},
    {"dealFunds", offsetof(ClientOrderByClientOid, dealFunds), detail::decimal()},
    {"fee", offsetof(ClientOrderByClientOid, fee), detail::decimal()},
    {"feeCurrency", offsetof(ClientOrderByClientOid, feeCurrency), detail::string()},
    {"stp", offsetof(ClientOrderByClientOid, stp), detail::enumeration(stp_table)},
    {"timeInForce", offsetof(ClientOrderByClientOid, timeInForce), detail::enumeration(time_in_force_table)},
    {"postOnly", offsetof(ClientOrderByClientOid, postOnly), detail::boolean()},
    {"hidden", offsetof(ClientOrderByClientOid, hidden), detail::boolean()},
    {"iceberg", offsetof(ClientOrderByClientOid, iceberg), detail::boolean()},
    {"visibleSize", offsetof(ClientOrderByClientOid, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(ClientOrderByClientOid, cancelAfter), detail::integer()},
    {"channel", offsetof(ClientOrderByClientOid, channel), detail::string()},
    {"clientOid", offsetof(ClientOrderByClientOid, clientOid), detail::string()},
    {"remark", offsetof(ClientOrderByClientOid, remark), detail::string()},
    {"tags", offsetof(ClientOrderByClientOid, tags), detail::string()},
    {"cancelExist", offsetof(ClientOrderByClientOid, cancelExist), detail::boolean()},
    {"createdAt", offsetof(ClientOrderByClientOid, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"lastUpdatedAt", offsetof(ClientOrderByClientOid, lastUpdatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(ClientOrderByClientOid, tradeType), detail::enumeration(trade_type_table)},
    {"inOrderBook", offsetof(ClientOrderByClientOid, inOrderBook), detail::boolean()},
    {"cancelledSize", offsetof(ClientOrderByClientOid, cancelledSize), detail::decimal()},
    {"cancelledFunds", offsetof(ClientOrderByClientOid, cancelledFunds), detail::decimal()},
    {"remainSize", offsetof(ClientOrderByClientOid, remainSize), detail::decimal()},
    {"remainFunds", offsetof(ClientOrderByClientOid, remainFunds), detail::decimal()},
    {"tax", offsetof(ClientOrderByClientOid, tax), detail::decimal()},
    {"active", offsetof(ClientOrderByClientOid, active), detail::boolean()},
};
constexpr detail::ObjectTable client_order_by_client_oid_table =
    detail::table_of<ClientOrderByClientOid>("ClientOrderByClientOid", client_order_by_client_oid_fields);

constexpr detail::Field dead_cancel_all_request_fields[] = {
    {"timeout", offsetof(DeadCancelAllRequest, timeout), detail::integer(detail::Holder::required)},
    {"symbols", offsetof(DeadCancelAllRequest, symbols), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable dead_cancel_all_request_table =
    detail::table_of<DeadCancelAllRequest>("DeadCancelAllRequest", dead_cancel_all_request_fields);

constexpr detail::Field dead_cancel_all_fields[] = {
    {"currentTime", offsetof(DeadCancelAll, currentTime), detail::integer()},
    {"triggerTime", offsetof(DeadCancelAll, triggerTime), detail::integer()},
};
constexpr detail::ObjectTable dead_cancel_all_table =
    detail::table_of<DeadCancelAll>("DeadCancelAll", dead_cancel_all_fields);

constexpr detail::Field done_request_fields[] = {
    {"symbol", offsetof(DoneRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"side", offsetof(DoneRequest, side), detail::enumeration(side_table), detail::In::query},
    {"type", offsetof(DoneRequest, type), detail::enumeration(type_table), detail::In::query},
    {"lastId", offsetof(DoneRequest, lastId), detail::integer(), detail::In::query},
    {"limit", offsetof(DoneRequest, limit), detail::integer(), detail::In::query},
    {"startAt", offsetof(DoneRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(DoneRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds done_request_bounds[] = {
    {.field = 3, .minimum = "0"},
    {.field = 4, .minimum = "1", .maximum = "100"},
    {.field = 5, .minimum = "1000000000000", .maximum = "9999999999999"},
};
constexpr detail::ObjectTable done_request_table =
    detail::table_of<DoneRequest>("DoneRequest", done_request_fields, false, done_request_bounds);

constexpr detail::Field done_items_fields[] = {
    {"id", offsetof(DoneItems, id), detail::string()},
    {"symbol", offsetof(DoneItems, symbol), detail::string()},
    {"opType", offsetof(DoneItems, opType), detail::string()},
    {"type", offsetof(DoneItems, type), detail::enumeration(type_table)},
    {"side", offsetof(DoneItems, side), detail::enumeration(side_table)},
    {"price", offsetof(DoneItems, price), detail::decimal()},
    {"size", offsetof(DoneItems, size), detail::decimal()},
    {"funds", offsetof(DoneItems, funds), detail::decimal()},
    {"dealSize", offsetof(DoneItems, dealSize), detail::decimal()},
    {"dealFunds", offsetof(DoneItems, dealFunds), detail::decimal()},
    {"fee", offsetof(DoneItems, fee), detail::decimal()},
    {"feeCurrency", offsetof(DoneItems, feeCurrency), detail::string()},
    {"stp", offsetof(DoneItems, stp), detail::enumeration(stp_table)},
    {"timeInForce", offsetof(DoneItems, timeInForce), detail::enumeration(time_in_force_table)},
    {"postOnly", offsetof(DoneItems, postOnly), detail::boolean()},
    {"hidden", offsetof(DoneItems, hidden), detail::boolean()},
    {"iceberg", offsetof(DoneItems, iceberg), detail::boolean()},
    {"visibleSize", offsetof(DoneItems, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(DoneItems, cancelAfter), detail::integer()},
    {"channel", offsetof(DoneItems, channel), detail::string()},
    {"clientOid", offsetof(DoneItems, clientOid), detail::string()},
    {"remark", offsetof(DoneItems, remark), detail::string()},
    {"tags", offsetof(DoneItems, tags), detail::string()},
    {"cancelExist", offsetof(DoneItems, cancelExist), detail::boolean()},
    {"createdAt", offsetof(DoneItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"lastUpdatedAt", offsetof(DoneItems, lastUpdatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradeType", offsetof(DoneItems, tradeType), detail::enumeration(trade_type_table)},
    {"inOrderBook", offsetof(DoneItems, inOrderBook), detail::boolean()},
    {"cancelledSize", offsetof(DoneItems, cancelledSize), detail::decimal()},
    {"cancelledFunds", offsetof(DoneItems, cancelledFunds), detail::decimal()},
    {"remainSize", offsetof(DoneItems, remainSize), detail::decimal()},
    {"remainFunds", offsetof(DoneItems, remainFunds), detail::decimal()},
    {"tax", offsetof(DoneItems, tax), detail::decimal()},
    {"active", offsetof(DoneItems, active), detail::boolean()},
};
constexpr detail::ObjectTable done_items_table = detail::table_of<DoneItems>("DoneItems", done_items_fields);

constexpr detail::ListTable list_of_done_items = detail::list_of<DoneItems>(detail::object(done_items_table));

constexpr detail::Field done_fields[] = {
    {"lastId", offsetof(Done, lastId), detail::integer()},
    {"items", offsetof(Done, items), detail::list(list_of_done_items)},
};
constexpr detail::ObjectTable done_table = detail::table_of<Done>("Done", done_fields);

constexpr detail::Field multi_request_order_list_fields[] = {
    {"clientOid", offsetof(MultiRequestOrderList, clientOid), detail::string(detail::Holder::optional)},
    {"symbol", offsetof(MultiRequestOrderList, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(MultiRequestOrderList, type), detail::enumeration(type_table, detail::Holder::required)},
    {"timeInForce", offsetof(MultiRequestOrderList, timeInForce), detail::enumeration(time_in_force_table)},
    {"side", offsetof(MultiRequestOrderList, side), detail::enumeration(side_table, detail::Holder::required)},
    {"price", offsetof(MultiRequestOrderList, price), detail::decimal(detail::Holder::required)},
    {"size", offsetof(MultiRequestOrderList, size), detail::decimal()},
    {"stp", offsetof(MultiRequestOrderList, stp), detail::enumeration(stp_table)},
    {"cancelAfter", offsetof(MultiRequestOrderList, cancelAfter), detail::integer()},
    {"postOnly", offsetof(MultiRequestOrderList, postOnly), detail::boolean()},
    {"hidden", offsetof(MultiRequestOrderList, hidden), detail::boolean()},
    {"iceberg", offsetof(MultiRequestOrderList, iceberg), detail::boolean()},
    {"visibleSize", offsetof(MultiRequestOrderList, visibleSize), detail::decimal()},
    {"tags", offsetof(MultiRequestOrderList, tags), detail::string(detail::Holder::optional)},
    {"remark", offsetof(MultiRequestOrderList, remark), detail::string(detail::Holder::optional)},
    {"funds", offsetof(MultiRequestOrderList, funds), detail::decimal()},
    {"clientTimestamp", offsetof(MultiRequestOrderList, clientTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"allowMaxTimeWindow", offsetof(MultiRequestOrderList, allowMaxTimeWindow), detail::integer()},
};
constexpr detail::Bounds multi_request_order_list_bounds[] = {{.field = 8, .minimum = "0", .maximum = "2592000"}};
constexpr detail::ObjectTable multi_request_order_list_table =
    detail::table_of<MultiRequestOrderList>(
        "MultiRequestOrderList", multi_request_order_list_fields, false, multi_request_order_list_bounds);

constexpr detail::ListTable list_of_multi_request_order_list =
    detail::list_of<MultiRequestOrderList>(detail::object(multi_request_order_list_table));

constexpr detail::Field multi_request_fields[] = {
    {"orderList", offsetof(MultiRequest, orderList),
     detail::list(list_of_multi_request_order_list, detail::Holder::required)},
};
constexpr detail::ObjectTable multi_request_table =
    detail::table_of<MultiRequest>("MultiRequest", multi_request_fields);

constexpr detail::Field multi_fields[] = {
    {"orderId", offsetof(Multi, orderId), detail::string()},
    {"clientOid", offsetof(Multi, clientOid), detail::string()},
    {"success", offsetof(Multi, success), detail::boolean()},
    {"failMsg", offsetof(Multi, failMsg), detail::string()},
};
constexpr detail::ObjectTable multi_table = detail::table_of<Multi>("Multi", multi_fields);

constexpr detail::Field sync_request_fields[] = {
    {"clientOid", offsetof(SyncRequest, clientOid), detail::string(detail::Holder::optional)},
    {"side", offsetof(SyncRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"symbol", offsetof(SyncRequest, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(SyncRequest, type), detail::enumeration(type_table, detail::Holder::required)},
    {"remark", offsetof(SyncRequest, remark), detail::string(detail::Holder::optional)},
    {"stp", offsetof(SyncRequest, stp), detail::enumeration(stp_table)},
    {"price", offsetof(SyncRequest, price), detail::decimal()},
    {"size", offsetof(SyncRequest, size), detail::decimal()},
    {"timeInForce", offsetof(SyncRequest, timeInForce), detail::enumeration(time_in_force_table)},
    {"postOnly", offsetof(SyncRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(SyncRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(SyncRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(SyncRequest, visibleSize), detail::decimal()},
    {"tags", offsetof(SyncRequest, tags), detail::string(detail::Holder::optional)},
    {"cancelAfter", offsetof(SyncRequest, cancelAfter), detail::integer()},
    {"funds", offsetof(SyncRequest, funds), detail::decimal()},
    {"allowMaxTimeWindow", offsetof(SyncRequest, allowMaxTimeWindow), detail::integer()},
    {"clientTimestamp", offsetof(SyncRequest, clientTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::Bounds sync_request_bounds[] = {{.field = 14, .minimum = "0", .maximum = "2592000"}};
constexpr detail::ObjectTable sync_request_table =
    detail::table_of<SyncRequest>("SyncRequest", sync_request_fields, false, sync_request_bounds);

constexpr detail::Field sync_fields[] = {
    {"orderId", offsetof(Sync, orderId), detail::string()},
    {"clientOid", offsetof(Sync, clientOid), detail::string()},
    {"orderTime", offsetof(Sync, orderTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"originSize", offsetof(Sync, originSize), detail::decimal()},
    {"dealSize", offsetof(Sync, dealSize), detail::decimal()},
    {"remainSize", offsetof(Sync, remainSize), detail::decimal()},
    {"canceledSize", offsetof(Sync, canceledSize), detail::decimal()},
    {"status", offsetof(Sync, status), detail::enumeration(status_table)},
    {"matchTime", offsetof(Sync, matchTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable sync_table = detail::table_of<Sync>("Sync", sync_fields);

constexpr detail::Field sync_by_order_id_request_fields[] = {
    {"symbol", offsetof(SyncByOrderIdRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(SyncByOrderIdRequest, orderId), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable sync_by_order_id_request_table =
    detail::table_of<SyncByOrderIdRequest>("SyncByOrderIdRequest", sync_by_order_id_request_fields);

constexpr detail::Field sync_by_order_id_fields[] = {
    {"orderId", offsetof(SyncByOrderId, orderId), detail::string()},
    {"originSize", offsetof(SyncByOrderId, originSize), detail::decimal()},
    {"dealSize", offsetof(SyncByOrderId, dealSize), detail::decimal()},
    {"remainSize", offsetof(SyncByOrderId, remainSize), detail::decimal()},
    {"canceledSize", offsetof(SyncByOrderId, canceledSize), detail::decimal()},
    {"status", offsetof(SyncByOrderId, status), detail::enumeration(status_table)},
};
constexpr detail::ObjectTable sync_by_order_id_table =
    detail::table_of<SyncByOrderId>("SyncByOrderId", sync_by_order_id_fields);

constexpr detail::Field test_request_fields[] = {
    {"clientOid", offsetof(TestRequest, clientOid), detail::string(detail::Holder::optional)},
    {"side", offsetof(TestRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"symbol", offsetof(TestRequest, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(TestRequest, type), detail::enumeration(type_table, detail::Holder::required)},
    {"remark", offsetof(TestRequest, remark), detail::string(detail::Holder::optional)},
    {"stp", offsetof(TestRequest, stp), detail::enumeration(stp_table)},
    {"price", offsetof(TestRequest, price), detail::decimal()},
    {"size", offsetof(TestRequest, size), detail::decimal()},
    {"timeInForce", offsetof(TestRequest, timeInForce), detail::enumeration(time_in_force_table)},
    {"postOnly", offsetof(TestRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(TestRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(TestRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(TestRequest, visibleSize), detail::decimal()},
    {"tags", offsetof(TestRequest, tags), detail::string(detail::Holder::optional)},
    {"cancelAfter", offsetof(TestRequest, cancelAfter), detail::integer()},
    {"funds", offsetof(TestRequest, funds), detail::decimal()},
    {"allowMaxTimeWindow", offsetof(TestRequest, allowMaxTimeWindow), detail::integer()},
    {"clientTimestamp", offsetof(TestRequest, clientTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::Bounds test_request_bounds[] = {{.field = 14, .minimum = "0", .maximum = "2592000"}};
constexpr detail::ObjectTable test_request_table =
    detail::table_of<TestRequest>("TestRequest", test_request_fields, false, test_request_bounds);

constexpr detail::Field test_fields[] = {
    {"orderId", offsetof(Test, orderId), detail::string()},
    {"clientOid", offsetof(Test, clientOid), detail::string()},
};
constexpr detail::ObjectTable test_table = detail::table_of<Test>("Test", test_fields);

constexpr detail::ListTable list_of_active = detail::list_of<Active>(detail::object(active_table));
constexpr detail::Type active_reply = detail::list(list_of_active);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit active_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation active_operation{
    .id = "hf/orders.active",
    .method = "GET",
    .path = "/api/v1/hf/orders/active",
    .auth = detail::Auth::private_,
    .limits = active_limits,
    .request = &active_request_table,
    .reply = &active_reply,
};

constexpr detail::Type alter_reply = detail::object(alter_table);
constexpr detail::Limit alter_limits[] = {{.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"}};
constexpr detail::Operation alter_operation{
    .id = "hf/orders.alter",
    .method = "POST",
    .path = "/api/v1/hf/orders/alter",
    .auth = detail::Auth::private_,
    .limits = alter_limits,
    .request = &alter_request_table,
    .reply = &alter_reply,
};

constexpr detail::Type cancel_by_order_id_reply = detail::object(cancel_by_order_id_table);
constexpr detail::Limit cancel_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation cancel_by_order_id_operation{
    .id = "hf/orders.cancel_by_order_id",
    .method = "DELETE",
    .path = "/api/v1/hf/orders/cancel/{orderId}",
    .auth = detail::Auth::private_,
    .limits = cancel_by_order_id_limits,
    .request = &cancel_by_order_id_request_table,
    .reply = &cancel_by_order_id_reply,
};

constexpr detail::Type cancel_all_reply = detail::object(cancel_all_table);
constexpr detail::Limit cancel_all_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 30},
};
constexpr detail::Operation cancel_all_operation{
    .id = "hf/orders.cancel_all",
    .method = "DELETE",
    .path = "/api/v1/hf/orders/cancelAll",
    .auth = detail::Auth::private_,
    .limits = cancel_all_limits,
    .reply = &cancel_all_reply,
};

constexpr detail::Type delete_client_order_by_client_oid_reply =
    detail::object(delete_client_order_by_client_oid_table);
constexpr detail::Limit delete_client_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation delete_client_order_by_client_oid_operation{
    .id = "hf/orders.delete_client_order_by_client_oid",
    .method = "DELETE",
    .path = "/api/v1/hf/orders/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = delete_client_order_by_client_oid_limits,
    .request = &delete_client_order_by_client_oid_request_table,
    .reply = &delete_client_order_by_client_oid_reply,
};

constexpr detail::Type client_order_by_client_oid_reply = detail::object(client_order_by_client_oid_table);
constexpr detail::Limit client_order_by_client_oid_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation client_order_by_client_oid_operation{
    .id = "hf/orders.client_order_by_client_oid",
    .method = "GET",
    .path = "/api/v1/hf/orders/client-order/{clientOid}",
    .auth = detail::Auth::private_,
    .limits = client_order_by_client_oid_limits,
    .request = &client_order_by_client_oid_request_table,
    .reply = &client_order_by_client_oid_reply,
};

constexpr detail::Type dead_cancel_all_reply = detail::object(dead_cancel_all_table);
constexpr detail::Limit dead_cancel_all_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation dead_cancel_all_operation{
    .id = "hf/orders.dead_cancel_all",
    .method = "POST",
    .path = "/api/v1/hf/orders/dead-cancel-all",
    .auth = detail::Auth::private_,
    .limits = dead_cancel_all_limits,
    .request = &dead_cancel_all_request_table,
    .reply = &dead_cancel_all_reply,
};

constexpr detail::Type done_reply = detail::object(done_table);
constexpr detail::Limit done_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation done_operation{
    .id = "hf/orders.done",
    .method = "GET",
    .path = "/api/v1/hf/orders/done",
    .auth = detail::Auth::private_,
    .limits = done_limits,
    .request = &done_request_table,
    .reply = &done_reply,
};

constexpr detail::ListTable list_of_multi = detail::list_of<Multi>(detail::object(multi_table));
constexpr detail::Type multi_reply = detail::list(list_of_multi);
constexpr detail::Limit multi_limits[] = {{.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"}};
constexpr detail::Operation multi_operation{
    .id = "hf/orders.multi",
    .method = "POST",
    .path = "/api/v1/hf/orders/multi",
    .auth = detail::Auth::private_,
    .limits = multi_limits,
    .request = &multi_request_table,
    .reply = &multi_reply,
};

constexpr detail::Type sync_reply = detail::object(sync_table);
constexpr detail::Limit sync_limits[] = {{.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"}};
constexpr detail::Operation sync_operation{
    .id = "hf/orders.sync",
    .method = "POST",
    .path = "/api/v1/hf/orders/sync",
    .auth = detail::Auth::private_,
    .limits = sync_limits,
    .request = &sync_request_table,
    .reply = &sync_reply,
};

constexpr detail::Type sync_by_order_id_reply = detail::object(sync_by_order_id_table);
constexpr detail::Limit sync_by_order_id_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"},
};
constexpr detail::Operation sync_by_order_id_operation{
    .id = "hf/orders.sync_by_order_id",
    .method = "DELETE",
    .path = "/api/v1/hf/orders/sync/{orderId}",
    .auth = detail::Auth::private_,
    .limits = sync_by_order_id_limits,
    .request = &sync_by_order_id_request_table,
    .reply = &sync_by_order_id_reply,
};

constexpr detail::Type test_reply = detail::object(test_table);
constexpr detail::Limit test_limits[] = {{.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot"}};
constexpr detail::Operation test_operation{
    .id = "hf/orders.test",
    .method = "POST",
    .path = "/api/v1/hf/orders/test",
    .auth = detail::Auth::private_,
    .limits = test_limits,
    .request = &test_request_table,
    .reply = &test_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Active>> Api::active(ActiveRequest request) const {
    return {core_, active_operation, &request};
}

Call<Alter> Api::alter(AlterRequest request) const {
    return {core_, alter_operation, &request};
}

Call<CancelByOrderId> Api::cancel_by_order_id(CancelByOrderIdRequest request) const {
    return {core_, cancel_by_order_id_operation, &request};
}

Call<CancelAll> Api::cancel_all() const {
    return {core_, cancel_all_operation, nullptr};
}

Call<DeleteClientOrderByClientOid>
Api::delete_client_order_by_client_oid(DeleteClientOrderByClientOidRequest request) const {
    return {core_, delete_client_order_by_client_oid_operation, &request};
}

Call<ClientOrderByClientOid> Api::client_order_by_client_oid(ClientOrderByClientOidRequest request) const {
    return {core_, client_order_by_client_oid_operation, &request};
}

Lookup<ClientOrderByClientOid> Api::client_order_by_client_oid_lookup() {
    return {&client_order_by_client_oid_operation};
}

Call<DeadCancelAll> Api::dead_cancel_all(DeadCancelAllRequest request) const {
    return {core_, dead_cancel_all_operation, &request};
}

Call<Done> Api::done(DoneRequest request) const {
    return {core_, done_operation, &request};
}

Call<Vector<Multi>> Api::multi(MultiRequest request) const {
    return {core_, multi_operation, &request};
}

Call<Sync> Api::sync(SyncRequest request) const {
    return {core_, sync_operation, &request};
}

Call<SyncByOrderId> Api::sync_by_order_id(SyncByOrderIdRequest request) const {
    return {core_, sync_by_order_id_operation, &request};
}

Call<Test> Api::test(TestRequest request) const {
    return {core_, test_operation, &request};
}

std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Stp value) { return detail::wire_text(stp_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TimeInForce value) {
    return detail::wire_text(time_in_force_table, static_cast<std::size_t>(value));
}
std::string_view to_string(TradeType value) {
    return detail::wire_text(trade_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Status value) { return detail::wire_text(status_table, static_cast<std::size_t>(value)); }
const detail::ObjectTable& exbind_table(const ActiveRequest*) { return active_request_table; }
const detail::ObjectTable& exbind_table(const Active*) { return active_table; }
const detail::ObjectTable& exbind_table(const AlterRequest*) { return alter_request_table; }
const detail::ObjectTable& exbind_table(const Alter*) { return alter_table; }
const detail::ObjectTable& exbind_table(const CancelByOrderIdRequest*) { return cancel_by_order_id_request_table; }
const detail::ObjectTable& exbind_table(const CancelByOrderId*) { return cancel_by_order_id_table; }
const detail::ObjectTable& exbind_table(const CancelAllFailedSymbols*) { return cancel_all_failed_symbols_table; }
const detail::ObjectTable& exbind_table(const CancelAll*) { return cancel_all_table; }
const detail::ObjectTable& exbind_table(const DeleteClientOrderByClientOidRequest*) {
    return delete_client_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const DeleteClientOrderByClientOid*) {
    return delete_client_order_by_client_oid_table;
}
const detail::ObjectTable& exbind_table(const ClientOrderByClientOidRequest*) {
    return client_order_by_client_oid_request_table;
}
const detail::ObjectTable& exbind_table(const ClientOrderByClientOid*) { return client_order_by_client_oid_table; }
const detail::ObjectTable& exbind_table(const DeadCancelAllRequest*) { return dead_cancel_all_request_table; }
const detail::ObjectTable& exbind_table(const DeadCancelAll*) { return dead_cancel_all_table; }
const detail::ObjectTable& exbind_table(const DoneRequest*) { return done_request_table; }
const detail::ObjectTable& exbind_table(const DoneItems*) { return done_items_table; }
const detail::ObjectTable& exbind_table(const Done*) { return done_table; }
const detail::ObjectTable& exbind_table(const MultiRequestOrderList*) { return multi_request_order_list_table; }
const detail::ObjectTable& exbind_table(const MultiRequest*) { return multi_request_table; }
const detail::ObjectTable& exbind_table(const Multi*) { return multi_table; }
const detail::ObjectTable& exbind_table(const SyncRequest*) { return sync_request_table; }
const detail::ObjectTable& exbind_table(const Sync*) { return sync_table; }
const detail::ObjectTable& exbind_table(const SyncByOrderIdRequest*) { return sync_by_order_id_request_table; }
const detail::ObjectTable& exbind_table(const SyncByOrderId*) { return sync_by_order_id_table; }
const detail::ObjectTable& exbind_table(const TestRequest*) { return test_request_table; }
const detail::ObjectTable& exbind_table(const Test*) { return test_table; }

}  // namespace exbind::kucoin::hf::orders
