// Generated from specs/bybit/spread/order.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/spread/order.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable order_order_type_table;
extern const detail::EnumTable order_status_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable spread_contract_type_table;
extern const detail::EnumTable time_in_force_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::spread::order {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view cxl_rej_reason_values[] = {
    "EC_NoError", "EC_Others", "EC_UnknownMessageType", "EC_MissingClOrdID", "EC_MissingOrigClOrdID",
    "EC_ClOrdIDOrigClOrdIDAreTheSame", "EC_DuplicatedClOrdID", "EC_OrigClOrdIDDoesNotExist", "EC_TooLateToCancel",
    "EC_UnknownOrderType", "EC_UnknownSide", "EC_UnknownTimeInForce", "EC_WronglyRouted",
    "EC_MarketOrderPriceIsNotZero", "EC_LimitOrderInvalidPrice", "EC_NoEnoughQtyToFill", "EC_NoImmediateQtyToFill",
    "EC_PerCancelRequest", "EC_MarketOrderCannotBePostOnly", "EC_PostOnlyWillTakeLiquidity", "EC_CancelReplaceOrder",
    "EC_InvalidSymbolStatus", "EC_CancelForNoFullFill", "EC_BySelfMatch", "EC_InCallAuctionStatus",
    "EC_QtyCannotBeZero", "EC_MarketOrderNoSupportTIF", "EC_ReachMaxTradeNum", "EC_InvalidPriceScale",
    "EC_BitIndexInvalid", "EC_StopBySelfMatch", "EC_InvalidSmpType", "EC_CancelByMMP", "EC_InvalidUserType",
    "EC_InvalidMirrorOid", "EC_InvalidMirrorUid", "EC_EcInvalidQty", "EC_InvalidAmount", "EC_LoadOrderCancel",
    "EC_MarketQuoteNoSuppSell", "EC_DisorderOrderID", "EC_InvalidBaseValue", "EC_LoadOrderCanMatch",
    "EC_SecurityStatusFail", "EC_ReachRiskPriceLimit", "EC_OrderNotExist", "EC_CancelByOrderValueZero",
    "EC_CancelByMatchValueZero", "EC_ReachMarketPriceLimit",
};
constexpr detail::EnumTable cxl_rej_reason_table{"CxlRejReason", cxl_rej_reason_values};

constexpr std::string_view leg1_prod_type_values[] = {"Futures", "Spot"};
constexpr detail::EnumTable leg1_prod_type_table{"Leg1ProdType", leg1_prod_type_values};

constexpr std::string_view leg2_prod_type_values[] = {"Futures", "Spot"};
constexpr detail::EnumTable leg2_prod_type_table{"Leg2ProdType", leg2_prod_type_values};

constexpr detail::Field amend_order_request_fields[] = {
    {"symbol", offsetof(AmendOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"orderId", offsetof(AmendOrderRequest, orderId), detail::string(detail::Holder::optional)},
    {"orderLinkId", offsetof(AmendOrderRequest, orderLinkId), detail::string(detail::Holder::optional)},
    {"qty", offsetof(AmendOrderRequest, qty), detail::decimal()},
    {"price", offsetof(AmendOrderRequest, price), detail::decimal()},
};
constexpr detail::ObjectTable amend_order_request_table =
    detail::table_of<AmendOrderRequest>("AmendOrderRequest", amend_order_request_fields);

constexpr detail::Field amend_order_fields[] = {
    {"orderId", offsetof(AmendOrder, orderId), detail::string()},
    {"orderLinkId", offsetof(AmendOrder, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable amend_order_table = detail::table_of<AmendOrder>("AmendOrder", amend_order_fields);

constexpr detail::Field cancel_order_request_fields[] = {
    {"orderId", offsetof(CancelOrderRequest, orderId), detail::string(detail::Holder::optional)},
    {"orderLinkId", offsetof(CancelOrderRequest, orderLinkId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable cancel_order_request_table =
    detail::table_of<CancelOrderRequest>("CancelOrderRequest", cancel_order_request_fields);

constexpr detail::Field cancel_order_fields[] = {
    {"orderId", offsetof(CancelOrder, orderId), detail::string()},
    {"orderLinkId", offsetof(CancelOrder, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable cancel_order_table = detail::table_of<CancelOrder>("CancelOrder", cancel_order_fields);

constexpr detail::Field cancel_all_orders_request_fields[] = {
    {"symbol", offsetof(CancelAllOrdersRequest, symbol), detail::string(detail::Holder::optional)},
    {"cancelAll", offsetof(CancelAllOrdersRequest, cancelAll), detail::boolean()},
};
constexpr detail::ObjectTable cancel_all_orders_request_table =
    detail::table_of<CancelAllOrdersRequest>("CancelAllOrdersRequest", cancel_all_orders_request_fields);

constexpr detail::Field cancel_all_orders_list_fields[] = {
    {"orderId", offsetof(CancelAllOrdersList, orderId), detail::string()},
    {"orderLinkId", offsetof(CancelAllOrdersList, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable cancel_all_orders_list_table =
    detail::table_of<CancelAllOrdersList>("CancelAllOrdersList", cancel_all_orders_list_fields);

constexpr detail::ListTable list_of_cancel_all_orders_list =
    detail::list_of<CancelAllOrdersList>(detail::object(cancel_all_orders_list_table));

constexpr detail::Field cancel_all_orders_fields[] = {
    {"list", offsetof(CancelAllOrders, list), detail::list(list_of_cancel_all_orders_list)},
    {"success", offsetof(CancelAllOrders, success), detail::decimal()},
};
constexpr detail::ObjectTable cancel_all_orders_table =
    detail::table_of<CancelAllOrders>("CancelAllOrders", cancel_all_orders_fields);

constexpr detail::Field create_order_request_fields[] = {
    {"symbol", offsetof(CreateOrderRequest, symbol), detail::string(detail::Holder::required)},
    {"side", offsetof(CreateOrderRequest, side), detail::enumeration(bybit::side_table, detail::Holder::required)},
    {"orderType", offsetof(CreateOrderRequest, orderType),
     detail::enumeration(bybit::order_order_type_table, detail::Holder::required)},
    {"qty", offsetof(CreateOrderRequest, qty), detail::decimal(detail::Holder::required)},
    {"price", offsetof(CreateOrderRequest, price), detail::decimal()},
    {"orderLinkId", offsetof(CreateOrderRequest, orderLinkId), detail::string(detail::Holder::optional)},
    {"timeInForce", offsetof(CreateOrderRequest, timeInForce), detail::enumeration(bybit::time_in_force_table)},
};
constexpr detail::ObjectTable create_order_request_table =
    detail::table_of<CreateOrderRequest>("CreateOrderRequest", create_order_request_fields);

constexpr detail::Field create_order_fields[] = {
    {"orderId", offsetof(CreateOrder, orderId), detail::string()},
    {"orderLinkId", offsetof(CreateOrder, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable create_order_table = detail::table_of<CreateOrder>("CreateOrder", create_order_fields);

constexpr detail::Field history_request_fields[] = {
    {"symbol", offsetof(HistoryRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(HistoryRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(HistoryRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(HistoryRequest, orderLinkId), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(HistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(HistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(HistoryRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(HistoryRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable history_request_table =
    detail::table_of<HistoryRequest>("HistoryRequest", history_request_fields);

constexpr detail::Field history_list_fields[] = {
    {"symbol", offsetof(HistoryList, symbol), detail::string()},
    {"orderType", offsetof(HistoryList, orderType), detail::enumeration(bybit::order_order_type_table)},
    {"orderLinkId", offsetof(HistoryList, orderLinkId), detail::string()},
    {"orderId", offsetof(HistoryList, orderId), detail::string()},
    {"contractType", offsetof(HistoryList, contractType), detail::enumeration(bybit::spread_contract_type_table)},
    {"cxlRejReason", offsetof(HistoryList, cxlRejReason), detail::enumeration(cxl_rej_reason_table)},
    {"orderStatus", offsetof(HistoryList, orderStatus), detail::enumeration(bybit::order_status_table)},
    {"price", offsetof(HistoryList, price), detail::decimal()},
    {"orderQty", offsetof(HistoryList, orderQty), detail::decimal()},
    {"timeInForce", offsetof(HistoryList, timeInForce), detail::string()},
    {"baseCoin", offsetof(HistoryList, baseCoin), detail::string()},
    {"createdAt", offsetof(HistoryList, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedAt", offsetof(HistoryList, updatedAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"side", offsetof(HistoryList, side), detail::enumeration(bybit::side_table)},
    {"leavesQty", offsetof(HistoryList, leavesQty), detail::decimal()},
    {"settleCoin", offsetof(HistoryList, settleCoin), detail::string()},
    {"cumExecQty", offsetof(HistoryList, cumExecQty), detail::decimal()},
    {"qty", offsetof(HistoryList, qty), detail::decimal()},
    {"leg1Symbol", offsetof(HistoryList, leg1Symbol), detail::string()},
    {"leg1ProdType", offsetof(HistoryList, leg1ProdType), detail::enumeration(leg1_prod_type_table)},
    {"leg1OrderId", offsetof(HistoryList, leg1OrderId), detail::string()},
    {"leg1Side", offsetof(HistoryList, leg1Side), detail::string()},
    {"leg2ProdType", offsetof(HistoryList, leg2ProdType), detail::enumeration(leg2_prod_type_table)},
    {"leg2OrderId", offsetof(HistoryList, leg2OrderId), detail::string()},
    {"leg2Symbol", offsetof(HistoryList, leg2Symbol), detail::string()},
    {"leg2Side", offsetof(HistoryList, leg2Side), detail::string()},
};
constexpr detail::ObjectTable history_list_table = detail::table_of<HistoryList>("HistoryList", history_list_fields);

constexpr detail::ListTable list_of_history_list = detail::list_of<HistoryList>(detail::object(history_list_table));

constexpr detail::Field history_fields[] = {
    {"list", offsetof(History, list), detail::list(list_of_history_list)},
    {"nextPageCursor", offsetof(History, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable history_table = detail::table_of<History>("History", history_fields);

constexpr detail::Field realtime_request_fields[] = {
    {"symbol", offsetof(RealtimeRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(RealtimeRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(RealtimeRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(RealtimeRequest, orderLinkId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(RealtimeRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(RealtimeRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable realtime_request_table =
    detail::table_of<RealtimeRequest>("RealtimeRequest", realtime_request_fields);

constexpr detail::Field realtime_list_fields[] = {
    {"symbol", offsetof(RealtimeList, symbol), detail::string()},
    {"baseCoin", offsetof(RealtimeList, baseCoin), detail::string()},
    {"orderType", offsetof(RealtimeList, orderType), detail::enumeration(bybit::order_order_type_table)},
    {"orderLinkId", offsetof(RealtimeList, orderLinkId), detail::string()},
    {"side", offsetof(RealtimeList, side), detail::enumeration(bybit::side_table)},
    {"timeInForce", offsetof(RealtimeList, timeInForce), detail::string()},
    {"orderId", offsetof(RealtimeList, orderId), detail::string()},
    {"leavesQty", offsetof(RealtimeList, leavesQty), detail::decimal()},
    {"orderStatus", offsetof(RealtimeList, orderStatus), detail::enumeration(bybit::order_status_table)},
    {"cumExecQty", offsetof(RealtimeList, cumExecQty), detail::decimal()},
    {"price", offsetof(RealtimeList, price), detail::decimal()},
    {"qty", offsetof(RealtimeList, qty), detail::decimal()},
    {"createdTime", offsetof(RealtimeList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedTime", offsetof(RealtimeList, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable realtime_list_table =
    detail::table_of<RealtimeList>("RealtimeList", realtime_list_fields);

constexpr detail::ListTable list_of_realtime_list = detail::list_of<RealtimeList>(detail::object(realtime_list_table));

constexpr detail::Field realtime_fields[] = {
    {"list", offsetof(Realtime, list), detail::list(list_of_realtime_list)},
    {"nextPageCursor", offsetof(Realtime, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable realtime_table = detail::table_of<Realtime>("Realtime", realtime_fields);

constexpr detail::Type amend_order_reply = detail::object(amend_order_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit amend_order_limits[] = {
    {.count = 20, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation amend_order_operation{
    .id = "spread/order.amend_order",
    .method = "POST",
    .path = "/v5/spread/order/amend",
    .auth = detail::Auth::private_,
    .limits = amend_order_limits,
    .request = &amend_order_request_table,
    .reply = &amend_order_reply,
};

constexpr detail::Type cancel_order_reply = detail::object(cancel_order_table);
constexpr detail::Limit cancel_order_limits[] = {
    {.count = 20, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation cancel_order_operation{
    .id = "spread/order.cancel_order",
    .method = "POST",
    .path = "/v5/spread/order/cancel",
    .auth = detail::Auth::private_,
    .limits = cancel_order_limits,
    .request = &cancel_order_request_table,
    .reply = &cancel_order_reply,
};

constexpr detail::Type cancel_all_orders_reply = detail::object(cancel_all_orders_table);
constexpr detail::Limit cancel_all_orders_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation cancel_all_orders_operation{
    .id = "spread/order.cancel_all_orders",
    .method = "POST",
    .path = "/v5/spread/order/cancel-all",
    .auth = detail::Auth::private_,
    .limits = cancel_all_orders_limits,
    .request = &cancel_all_orders_request_table,
    .reply = &cancel_all_orders_reply,
};

constexpr detail::Type create_order_reply = detail::object(create_order_table);
constexpr detail::Limit create_order_limits[] = {
    {.count = 20, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_order_operation{
    .id = "spread/order.create_order",
    .method = "POST",
    .path = "/v5/spread/order/create",
    .auth = detail::Auth::private_,
    .limits = create_order_limits,
    .request = &create_order_request_table,
    .reply = &create_order_reply,
};

constexpr detail::Type history_reply = detail::object(history_table);
constexpr detail::Limit history_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging history_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation history_operation{
    .id = "spread/order.history",
    .method = "GET",
    .path = "/v5/spread/order/history",
    .auth = detail::Auth::private_,
    .limits = history_limits,
    .request = &history_request_table,
    .reply = &history_reply,
    .pages = &history_pages,
};

constexpr detail::Type realtime_reply = detail::object(realtime_table);
constexpr detail::Limit realtime_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging realtime_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation realtime_operation{
    .id = "spread/order.realtime",
    .method = "GET",
    .path = "/v5/spread/order/realtime",
    .auth = detail::Auth::private_,
    .limits = realtime_limits,
    .request = &realtime_request_table,
    .reply = &realtime_reply,
    .pages = &realtime_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AmendOrder> Api::amend_order(AmendOrderRequest request) const {
    return {core_, amend_order_operation, &request};
}

Call<CancelOrder> Api::cancel_order(CancelOrderRequest request) const {
    return {core_, cancel_order_operation, &request};
}

Call<CancelAllOrders> Api::cancel_all_orders(CancelAllOrdersRequest request) const {
    return {core_, cancel_all_orders_operation, &request};
}

Call<CreateOrder> Api::create_order(CreateOrderRequest request) const {
    return {core_, create_order_operation, &request};
}

PagedCall<History> Api::history(HistoryRequest request) const {
    return {core_, history_operation, &request};
}

PagedCall<Realtime> Api::realtime(RealtimeRequest request) const {
    return {core_, realtime_operation, &request};
}

Lookup<Realtime> Api::realtime_lookup() {
    return {&realtime_operation};
}

const detail::EnumTable& exbind_table(CxlRejReason) { return cxl_rej_reason_table; }
const detail::EnumTable& exbind_table(Leg1ProdType) { return leg1_prod_type_table; }
const detail::EnumTable& exbind_table(Leg2ProdType) { return leg2_prod_type_table; }
const detail::ObjectTable& exbind_table(const AmendOrderRequest*) { return amend_order_request_table; }
const detail::ObjectTable& exbind_table(const AmendOrder*) { return amend_order_table; }
const detail::ObjectTable& exbind_table(const CancelOrderRequest*) { return cancel_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelOrder*) { return cancel_order_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrdersRequest*) { return cancel_all_orders_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrdersList*) { return cancel_all_orders_list_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrders*) { return cancel_all_orders_table; }
const detail::ObjectTable& exbind_table(const CreateOrderRequest*) { return create_order_request_table; }
const detail::ObjectTable& exbind_table(const CreateOrder*) { return create_order_table; }
const detail::ObjectTable& exbind_table(const HistoryRequest*) { return history_request_table; }
const detail::ObjectTable& exbind_table(const HistoryList*) { return history_list_table; }
const detail::ObjectTable& exbind_table(const History*) { return history_table; }
const detail::ObjectTable& exbind_table(const RealtimeRequest*) { return realtime_request_table; }
const detail::ObjectTable& exbind_table(const RealtimeList*) { return realtime_list_table; }
const detail::ObjectTable& exbind_table(const Realtime*) { return realtime_table; }

}  // namespace exbind::bybit::spread::order
