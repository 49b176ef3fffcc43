// Generated from specs/bybit/strategy.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/strategy.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable side_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::strategy {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view strategy_type_values[] = {"twap", "chaseOrder", "iceberg", "pov"};
constexpr detail::EnumTable strategy_type_table{"StrategyType", strategy_type_values};

constexpr std::string_view mode_values[] = {"TradedVolume", "OppositeSideLiquidity", "SameSideLiquidity"};
constexpr detail::EnumTable mode_table{"Mode", mode_values};

constexpr std::string_view status_values[] = {"2", "3", "4", "5", "6"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view category_values[] = {
    "UTA_USDT", "UTA_USDC", "UTA_USDC_FUTURE", "UTA_SPOT", "UTA_INVERSE", "UTA_INVERSE_FUTURE", "UTA_USDT_FUTURE",
};
constexpr detail::EnumTable category_table{"Category", category_values};

constexpr std::string_view strategy_prefer_values[] = {
    "limit", "priceSpeedBalance", "fastestExecution", "quickExecution",
};
constexpr detail::EnumTable strategy_prefer_table{"StrategyPrefer", strategy_prefer_values};

constexpr std::string_view list_mode_values[] = {"TradeVolume", "OppositeSideLiquidity", "SameSideLiquidity"};
constexpr detail::EnumTable list_mode_table{"ListMode", list_mode_values};

constexpr std::string_view order_list_status_values[] = {"2", "3", "4", "5", "6", "7"};
constexpr detail::EnumTable order_list_status_table{"OrderListStatus", order_list_status_values};

constexpr detail::Field create_request_pov_params_fields[] = {
    {"mode", offsetof(CreateRequestPovParams, mode), detail::enumeration(mode_table)},
    {"participationRate", offsetof(CreateRequestPovParams, participationRate), detail::decimal()},
    {"referenceWindow", offsetof(CreateRequestPovParams, referenceWindow), detail::string(detail::Holder::optional)},
    {"depthReference", offsetof(CreateRequestPovParams, depthReference), detail::integer()},
};
constexpr detail::ObjectTable create_request_pov_params_table =
    detail::contained_table_of<CreateRequestPovParams>("CreateRequestPovParams", create_request_pov_params_fields);

constexpr detail::Field create_request_fields[] = {
    {"category", offsetof(CreateRequest, category), detail::string(detail::Holder::required)},
    {"symbol", offsetof(CreateRequest, symbol), detail::string(detail::Holder::required)},
    {"side", offsetof(CreateRequest, side), detail::enumeration(bybit::side_table, detail::Holder::required)},
    {"size", offsetof(CreateRequest, size), detail::decimal()},
    {"positionValue", offsetof(CreateRequest, positionValue), detail::decimal()},
    {"strategyType", offsetof(CreateRequest, strategyType),
     detail::enumeration(strategy_type_table, detail::Holder::required)},
    {"duration", offsetof(CreateRequest, duration), detail::integer()},
    {"reduceOnly", offsetof(CreateRequest, reduceOnly), detail::boolean()},
    {"positionIdx", offsetof(CreateRequest, positionIdx), detail::integer()},
    {"leverageType", offsetof(CreateRequest, leverageType), detail::integer()},
    {"interval", offsetof(CreateRequest, interval), detail::integer()},
    {"isRandom", offsetof(CreateRequest, isRandom), detail::boolean()},
    {"triggerPrice", offsetof(CreateRequest, triggerPrice), detail::decimal()},
    {"maxChasePrice", offsetof(CreateRequest, maxChasePrice), detail::decimal()},
    {"chaseDistance", offsetof(CreateRequest, chaseDistance), detail::string(detail::Holder::optional)},
    {"chasePercentE4", offsetof(CreateRequest, chasePercentE4), detail::integer()},
    {"subSize", offsetof(CreateRequest, subSize), detail::decimal()},
    {"orderCount", offsetof(CreateRequest, orderCount), detail::integer()},
    {"subPositionValue", offsetof(CreateRequest, subPositionValue), detail::decimal()},
    {"postOnly", offsetof(CreateRequest, postOnly), detail::integer()},
    {"limitPrice", offsetof(CreateRequest, limitPrice), detail::decimal()},
    {"povParams", offsetof(CreateRequest, povParams),
     detail::object(create_request_pov_params_table, detail::Holder::optional)},
};
constexpr detail::ObjectTable create_request_table =
    detail::table_of<CreateRequest>("CreateRequest", create_request_fields);

constexpr detail::Field create_fields[] = {
    {"strategyId", offsetof(Create, strategyId), detail::string()},
    {"result", offsetof(Create, result), detail::string()},
};
constexpr detail::ObjectTable create_table = detail::table_of<Create>("Create", create_fields);

constexpr detail::Field list_request_fields[] = {
    {"strategyId", offsetof(ListRequest, strategyId), detail::string(detail::Holder::optional), detail::In::query},
    {"symbol", offsetof(ListRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"status", offsetof(ListRequest, status), detail::enumeration(status_table), detail::In::query},
    {"category", offsetof(ListRequest, category), detail::enumeration(category_table), detail::In::query},
    {"strategyType", offsetof(ListRequest, strategyType), detail::enumeration(strategy_type_table), detail::In::query},
    {"beginTimeE0", offsetof(ListRequest, beginTimeE0),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"endTimeE0", offsetof(ListRequest, endTimeE0),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"pageSize", offsetof(ListRequest, pageSize), detail::integer(), detail::In::query},
    {"cursor", offsetof(ListRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds list_request_bounds[] = {{.field = 7, .maximum = "50"}};
constexpr detail::ObjectTable list_request_table =
    detail::table_of<ListRequest>("ListRequest", list_request_fields, false, list_request_bounds);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field list_list_fields[] = {
    {"strategyId", offsetof(ListList, strategyId), detail::string()},
    {"category", offsetof(ListList, category), detail::enumeration(category_table)},
    {"symbol", offsetof(ListList, symbol), detail::string()},
    {"side", offsetof(ListList, side), detail::enumeration(bybit::side_table)},
    {"size", offsetof(ListList, size), detail::decimal()},
    {"strategyType", offsetof(ListList, strategyType), detail::enumeration(strategy_type_table)},
    {"status", offsetof(ListList, status), detail::integer()},
    {"executedSize", offsetof(ListList, executedSize), detail::decimal()},
    {"executedAvgPrice", offsetof(ListList, executedAvgPrice), detail::decimal()},
    {"executedStartTimeE3", offsetof(ListList, executedStartTimeE3),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"executedEndTimeE3", offsetof(ListList, executedEndTimeE3),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"createdTimeE3", offsetof(ListList, createdTimeE3), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"updatedTimeE3", offsetof(ListList, updatedTimeE3), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"reduceOnly", offsetof(ListList, reduceOnly), detail::boolean()},
    {"triggerPrice", offsetof(ListList, triggerPrice), detail::decimal()},
    {"isTriggered", offsetof(ListList, isTriggered), detail::boolean()},
    {"leverageType", offsetof(ListList, leverageType), detail::integer()},
    {"terminateType", offsetof(ListList, terminateType), detail::integer()},
    {"terminateRemark", offsetof(ListList, terminateRemark), detail::string()},
    {"triggerCount", offsetof(ListList, triggerCount), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"tradingCount", offsetof(ListList, tradingCount), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"realizedPnl", offsetof(ListList, realizedPnl), detail::decimal()},
    {"strategyName", offsetof(ListList, strategyName), detail::string()},
    {"strategyPrefer", offsetof(ListList, strategyPrefer), detail::enumeration(strategy_prefer_table)},
    {"duration", offsetof(ListList, duration), detail::integer()},
    {"executedDuration", offsetof(ListList, executedDuration), detail::integer()},
    {"isRandom", offsetof(ListList, isRandom), detail::boolean()},
    {"interval", offsetof(ListList, interval), detail::integer()},
    {"limitPrice", offsetof(ListList, limitPrice), detail::decimal()},
    {"chasePercentE4", offsetof(ListList, chasePercentE4),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"chaseDistance", offsetof(ListList, chaseDistance), detail::decimal()},
    {"maxChasePrice", offsetof(ListList, maxChasePrice), detail::decimal()},
    {"chaseOrderPrice", offsetof(ListList, chaseOrderPrice), detail::decimal()},
    {"chasePrice", offsetof(ListList, chasePrice), detail::string()},
    {"postOnly", offsetof(ListList, postOnly), detail::integer()},
    {"isRebalance", offsetof(ListList, isRebalance), detail::boolean()},
    {"orderType", offsetof(ListList, orderType), detail::string()},
    {"orderPriceOffset", offsetof(ListList, orderPriceOffset), detail::decimal()},
    {"strategySl", offsetof(ListList, strategySl), detail::decimal()},
    {"strategyTp", offsetof(ListList, strategyTp), detail::decimal()},
    {"arbitrageOrders", offsetof(ListList, arbitrageOrders), detail::list(list_of_string)},
    {"positionValue", offsetof(ListList, positionValue), detail::decimal()},
    {"filledPositionValue", offsetof(ListList, filledPositionValue), detail::decimal()},
    {"mode", offsetof(ListList, mode), detail::enumeration(list_mode_table)},
    {"participationRate", offsetof(ListList, participationRate), detail::decimal()},
    {"referenceWindow", offsetof(ListList, referenceWindow), detail::decimal()},
    {"depthReference", offsetof(ListList, depthReference), detail::string()},
};
constexpr detail::ObjectTable list_list_table = detail::table_of<ListList>("ListList", list_list_fields);

constexpr detail::ListTable list_of_list_list = detail::list_of<ListList>(detail::object(list_list_table));

constexpr detail::Field list_fields[] = {
    {"list", offsetof(List, list), detail::list(list_of_list_list)},
    {"nextCursor", offsetof(List, nextCursor), detail::string()},
    {"prevCursor", offsetof(List, prevCursor), detail::string()},
};
constexpr detail::ObjectTable list_table = detail::table_of<List>("List", list_fields);

constexpr detail::Field order_list_request_fields[] = {
    {"strategyId", offsetof(OrderListRequest, strategyId), detail::string(detail::Holder::required), detail::In::query},
    {"status", offsetof(OrderListRequest, status), detail::enumeration(order_list_status_table), detail::In::query},
    {"symbol", offsetof(OrderListRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"strategyType", offsetof(OrderListRequest, strategyType), detail::enumeration(strategy_type_table),
     detail::In::query},
    {"beginTimeE0", offsetof(OrderListRequest, beginTimeE0),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"endTimeE0", offsetof(OrderListRequest, endTimeE0),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"pageSize", offsetof(OrderListRequest, pageSize), detail::integer(), detail::In::query},
    {"cursor", offsetof(OrderListRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable order_list_request_table =
    detail::table_of<OrderListRequest>("OrderListRequest", order_list_request_fields);

constexpr detail::Field order_list_list_fields[] = {
    {"strategyId", offsetof(OrderListList, strategyId), detail::string()},
    {"orderId", offsetof(OrderListList, orderId), detail::string()},
    {"symbol", offsetof(OrderListList, symbol), detail::string()},
    {"side", offsetof(OrderListList, side), detail::enumeration(bybit::side_table)},
    {"size", offsetof(OrderListList, size), detail::decimal()},
    {"price", offsetof(OrderListList, price), detail::decimal()},
    {"status", offsetof(OrderListList, status), detail::enumeration(order_list_status_table)},
    {"executedSize", offsetof(OrderListList, executedSize), detail::decimal()},
    {"dealTimeE3", offsetof(OrderListList, dealTimeE3), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"parentOrderId", offsetof(OrderListList, parentOrderId), detail::string()},
    {"createdTimeE3", offsetof(OrderListList, createdTimeE3),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"updatedTimeE3", offsetof(OrderListList, updatedTimeE3),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"code", offsetof(OrderListList, code), detail::integer()},
    {"msg", offsetof(OrderListList, msg), detail::string()},
    {"category", offsetof(OrderListList, category), detail::string()},
    {"positionIdx", offsetof(OrderListList, positionIdx), detail::integer()},
    {"orderType", offsetof(OrderListList, orderType), detail::string()},
    {"leverageType", offsetof(OrderListList, leverageType), detail::integer()},
    {"tpPrice", offsetof(OrderListList, tpPrice), detail::decimal()},
    {"slPrice", offsetof(OrderListList, slPrice), detail::decimal()},
    {"orderPriceOffset", offsetof(OrderListList, orderPriceOffset), detail::decimal()},
    {"positionValue", offsetof(OrderListList, positionValue), detail::decimal()},
    {"filledPositionValue", offsetof(OrderListList, filledPositionValue), detail::decimal()},
};
constexpr detail::ObjectTable order_list_list_table =
    detail::table_of<OrderListList>("OrderListList", order_list_list_fields);

constexpr detail::ListTable list_of_order_list_list =
    detail::list_of<OrderListList>(detail::object(order_list_list_table));

constexpr detail::Field order_list_fields[] = {
    {"list", offsetof(OrderList, list), detail::list(list_of_order_list_list)},
    {"nextCursor", offsetof(OrderList, nextCursor), detail::string()},
    {"prevCursor", offsetof(OrderList, prevCursor), detail::string()},
};
constexpr detail::ObjectTable order_list_table = detail::table_of<OrderList>("OrderList", order_list_fields);

constexpr detail::Field stop_strategy_request_fields[] = {
    {"strategyId", offsetof(StopStrategyRequest, strategyId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable stop_strategy_request_table =
    detail::table_of<StopStrategyRequest>("StopStrategyRequest", stop_strategy_request_fields);

constexpr detail::Field stop_strategy_fields[] = {
    {"strategyId", offsetof(StopStrategy, strategyId), detail::string()},
};
constexpr detail::ObjectTable stop_strategy_table =
    detail::table_of<StopStrategy>("StopStrategy", stop_strategy_fields);

constexpr detail::Type create_reply = detail::object(create_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit create_limits[] = {
    {.count = 100, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_operation{
    .id = "strategy.create",
    .method = "POST",
    .path = "/v5/strategy/create",
    .auth = detail::Auth::private_,
    .limits = create_limits,
    .request = &create_request_table,
    .reply = &create_reply,
};

constexpr detail::Type list_reply = detail::object(list_table);
constexpr detail::Limit list_limits[] = {
    {.count = 200, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging list_pages{
    .by = detail::Paging::By::token,
    .parameter = "cursor",
    .rows = "list",
    .next = "nextCursor",
};
constexpr detail::Operation list_operation{
    .id = "strategy.list",
    .method = "GET",
    .path = "/v5/strategy/list",
    .auth = detail::Auth::private_,
    .limits = list_limits,
    .request = &list_request_table,
    .reply = &list_reply,
    .pages = &list_pages,
};

constexpr detail::Type order_list_reply = detail::object(order_list_table);
constexpr detail::Limit order_list_limits[] = {
    {.count = 200, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging order_list_pages{
    .by = detail::Paging::By::token,
    .parameter = "cursor",
    .rows = "list",
    .next = "nextCursor",
};
constexpr detail::Operation order_list_operation{
    .id = "strategy.order_list",
    .method = "GET",
    .path = "/v5/strategy/order-list",
    .auth = detail::Auth::private_,
    .limits = order_list_limits,
    .request = &order_list_request_table,
    .reply = &order_list_reply,
    .pages = &order_list_pages,
};

constexpr detail::Type stop_strategy_reply = detail::object(stop_strategy_table);
constexpr detail::Limit stop_strategy_limits[] = {
    {.count = 100, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation stop_strategy_operation{
    .id = "strategy.stop_strategy",
    .method = "POST",
    .path = "/v5/strategy/stop",
    .auth = detail::Auth::private_,
    .limits = stop_strategy_limits,
    .request = &stop_strategy_request_table,
    .reply = &stop_strategy_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Create> Api::create(CreateRequest request) const {
    return {core_, create_operation, &request};
}

PagedCall<List> Api::list(ListRequest request) const {
    return {core_, list_operation, &request};
}

PagedCall<OrderList> Api::order_list(OrderListRequest request) const {
    return {core_, order_list_operation, &request};
}

Call<StopStrategy> Api::stop_strategy(StopStrategyRequest request) const {
    return {core_, stop_strategy_operation, &request};
}

const detail::EnumTable& exbind_table(StrategyType) { return strategy_type_table; }
const detail::EnumTable& exbind_table(Mode) { return mode_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(Category) { return category_table; }
const detail::EnumTable& exbind_table(StrategyPrefer) { return strategy_prefer_table; }
const detail::EnumTable& exbind_table(ListMode) { return list_mode_table; }
const detail::EnumTable& exbind_table(OrderListStatus) { return order_list_status_table; }
const detail::ObjectTable& exbind_table(const CreateRequestPovParams*) { return create_request_pov_params_table; }
const detail::ObjectTable& exbind_table(const CreateRequest*) { return create_request_table; }
const detail::ObjectTable& exbind_table(const Create*) { return create_table; }
const detail::ObjectTable& exbind_table(const ListRequest*) { return list_request_table; }
const detail::ObjectTable& exbind_table(const ListList*) { return list_list_table; }
const detail::ObjectTable& exbind_table(const List*) { return list_table; }
const detail::ObjectTable& exbind_table(const OrderListRequest*) { return order_list_request_table; }
const detail::ObjectTable& exbind_table(const OrderListList*) { return order_list_list_table; }
const detail::ObjectTable& exbind_table(const OrderList*) { return order_list_table; }
const detail::ObjectTable& exbind_table(const StopStrategyRequest*) { return stop_strategy_request_table; }
const detail::ObjectTable& exbind_table(const StopStrategy*) { return stop_strategy_table; }

}  // namespace exbind::bybit::strategy
