// Generated from specs/bybit/pre-upgrade/order.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/pre_upgrade/order.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable cancel_type_table;
extern const detail::EnumTable category_table;
extern const detail::EnumTable order_filter_table;
extern const detail::EnumTable order_order_type_table;
extern const detail::EnumTable order_status_table;
extern const detail::EnumTable reject_reason_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable smp_type_table;
extern const detail::EnumTable stop_order_type_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable trigger_by_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::pre_upgrade::order {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field history_request_fields[] = {
    {"category", offsetof(HistoryRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(HistoryRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(HistoryRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(HistoryRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(HistoryRequest, orderLinkId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderFilter", offsetof(HistoryRequest, orderFilter), detail::enumeration(bybit::order_filter_table),
     detail::In::query},
    {"orderStatus", offsetof(HistoryRequest, orderStatus), detail::enumeration(bybit::order_status_table),
     detail::In::query},
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
    {"orderId", offsetof(HistoryList, orderId), detail::string()},
    {"orderLinkId", offsetof(HistoryList, orderLinkId), detail::string()},
    {"blockTradeId", offsetof(HistoryList, blockTradeId), detail::string()},
    {"symbol", offsetof(HistoryList, symbol), detail::string()},
    {"price", offsetof(HistoryList, price), detail::decimal()},
    {"qty", offsetof(HistoryList, qty), detail::decimal()},
    {"side", offsetof(HistoryList, side), detail::enumeration(bybit::side_table)},
    {"isLeverage", offsetof(HistoryList, isLeverage), detail::decimal()},
    {"positionIdx", offsetof(HistoryList, positionIdx), detail::integer()},
    {"orderStatus", offsetof(HistoryList, orderStatus), detail::enumeration(bybit::order_status_table)},
    {"cancelType", offsetof(HistoryList, cancelType), detail::enumeration(bybit::cancel_type_table)},
    {"rejectReason", offsetof(HistoryList, rejectReason), detail::enumeration(bybit::reject_reason_table)},
    {"avgPrice", offsetof(HistoryList, avgPrice), detail::decimal()},
    {"leavesQty", offsetof(HistoryList, leavesQty), detail::decimal()},
    {"leavesValue", offsetof(HistoryList, leavesValue), detail::decimal()},
    {"cumExecQty", offsetof(HistoryList, cumExecQty), detail::decimal()},
    {"cumExecValue", offsetof(HistoryList, cumExecValue), detail::decimal()},
    {"cumExecFee", offsetof(HistoryList, cumExecFee), detail::decimal()},
    {"timeInForce", offsetof(HistoryList, timeInForce), detail::enumeration(bybit::time_in_force_table)},
    {"orderType", offsetof(HistoryList, orderType), detail::enumeration(bybit::order_order_type_table)},
    {"stopOrderType", offsetof(HistoryList, stopOrderType), detail::enumeration(bybit::stop_order_type_table)},
    {"orderIv", offsetof(HistoryList, orderIv), detail::decimal()},
    {"triggerPrice", offsetof(HistoryList, triggerPrice), detail::decimal()},
    {"takeProfit", offsetof(HistoryList, takeProfit), detail::decimal()},
    {"stopLoss", offsetof(HistoryList, stopLoss), detail::decimal()},
    {"tpTriggerBy", offsetof(HistoryList, tpTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"slTriggerBy", offsetof(HistoryList, slTriggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"triggerDirection", offsetof(HistoryList, triggerDirection), detail::integer()},
    {"triggerBy", offsetof(HistoryList, triggerBy), detail::enumeration(bybit::trigger_by_table)},
    {"lastPriceOnCreated", offsetof(HistoryList, lastPriceOnCreated), detail::decimal()},
    {"reduceOnly", offsetof(HistoryList, reduceOnly), detail::boolean()},
    {"closeOnTrigger", offsetof(HistoryList, closeOnTrigger), detail::boolean()},
    {"placeType", offsetof(HistoryList, placeType), detail::string()},
    {"smpType", offsetof(HistoryList, smpType), detail::enumeration(bybit::smp_type_table)},
    {"smpGroup", offsetof(HistoryList, smpGroup), detail::integer()},
    {"smpOrderId", offsetof(HistoryList, smpOrderId), detail::string()},
    {"createdTime", offsetof(HistoryList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedTime", offsetof(HistoryList, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable history_list_table = detail::table_of<HistoryList>("HistoryList", history_list_fields);

constexpr detail::ListTable list_of_history_list = detail::list_of<HistoryList>(detail::object(history_list_table));

constexpr detail::Field history_fields[] = {
    {"category", offsetof(History, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(History, list), detail::list(list_of_history_list)},
    {"nextPageCursor", offsetof(History, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable history_table = detail::table_of<History>("History", history_fields);

constexpr detail::Type history_reply = detail::object(history_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit history_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging history_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation history_operation{
    .id = "pre-upgrade/order.history",
    .method = "GET",
    .path = "/v5/pre-upgrade/order/history",
    .auth = detail::Auth::private_,
    .limits = history_limits,
    .request = &history_request_table,
    .reply = &history_reply,
    .pages = &history_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<History> Api::history(HistoryRequest request) const {
    return {core_, history_operation, &request};
}

const detail::ObjectTable& exbind_table(const HistoryRequest*) { return history_request_table; }
const detail::ObjectTable& exbind_table(const HistoryList*) { return history_list_table; }
const detail::ObjectTable& exbind_table(const History*) { return history_table; }

}  // namespace exbind::bybit::pre_upgrade::order
