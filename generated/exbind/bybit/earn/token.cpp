// Generated from specs/bybit/earn/token.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/token.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable token_status_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::earn::token {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view order_type_values[] = {"Mint", "Redeem"};
constexpr detail::EnumTable order_type_table{"OrderType", order_type_values};

constexpr detail::Field history_apr_request_fields[] = {
    {"coin", offsetof(HistoryAprRequest, coin), detail::string(detail::Holder::required), detail::In::query},
    {"range", offsetof(HistoryAprRequest, range), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable history_apr_request_table =
    detail::table_of<HistoryAprRequest>("HistoryAprRequest", history_apr_request_fields);

constexpr detail::Field history_apr_list_fields[] = {
    {"timestamp", offsetof(HistoryAprList, timestamp), detail::timestamp(detail::TimeUnit::seconds)},
    {"aprE8", offsetof(HistoryAprList, aprE8), detail::decimal()},
};
constexpr detail::ObjectTable history_apr_list_table =
    detail::table_of<HistoryAprList>("HistoryAprList", history_apr_list_fields);

constexpr detail::ListTable list_of_history_apr_list =
    detail::list_of<HistoryAprList>(detail::object(history_apr_list_table));

constexpr detail::Field history_apr_fields[] = {
    {"list", offsetof(HistoryApr, list), detail::list(list_of_history_apr_list)},
};
constexpr detail::ObjectTable history_apr_table = detail::table_of<HistoryApr>("HistoryApr", history_apr_fields);

constexpr detail::Field yield_request_fields[] = {
    {"coin", offsetof(YieldRequest, coin), detail::string(detail::Holder::required), detail::In::query},
    {"startTime", offsetof(YieldRequest, startTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"endTime", offsetof(YieldRequest, endTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"cursor", offsetof(YieldRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(YieldRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable yield_request_table =
    detail::table_of<YieldRequest>("YieldRequest", yield_request_fields);

constexpr detail::Field hourly_yield_list_fields[] = {
    {"effectiveAmount", offsetof(HourlyYieldList, effectiveAmount), detail::decimal()},
    {"yield", offsetof(HourlyYieldList, yield), detail::decimal()},
    {"rewardType", offsetof(HourlyYieldList, rewardType), detail::integer()},
    {"aprE8", offsetof(HourlyYieldList, aprE8), detail::decimal()},
    {"hourlyDate", offsetof(HourlyYieldList, hourlyDate), detail::timestamp(detail::TimeUnit::seconds)},
    {"createdTime", offsetof(HourlyYieldList, createdTime), detail::timestamp(detail::TimeUnit::seconds)},
};
constexpr detail::ObjectTable hourly_yield_list_table =
    detail::table_of<HourlyYieldList>("HourlyYieldList", hourly_yield_list_fields);

constexpr detail::ListTable list_of_hourly_yield_list =
    detail::list_of<HourlyYieldList>(detail::object(hourly_yield_list_table));

constexpr detail::Field hourly_yield_fields[] = {
    {"list", offsetof(HourlyYield, list), detail::list(list_of_hourly_yield_list)},
    {"nextPageCursor", offsetof(HourlyYield, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable hourly_yield_table = detail::table_of<HourlyYield>("HourlyYield", hourly_yield_fields);

constexpr detail::Field order_request_fields[] = {
    {"coin", offsetof(OrderRequest, coin), detail::string(detail::Holder::required), detail::In::query},
    {"orderLinkId", offsetof(OrderRequest, orderLinkId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(OrderRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderType", offsetof(OrderRequest, orderType), detail::enumeration(order_type_table), detail::In::query},
    {"startTime", offsetof(OrderRequest, startTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"endTime", offsetof(OrderRequest, endTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"cursor", offsetof(OrderRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrderRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds order_request_bounds[] = {{.field = 7, .maximum = "100"}};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields, false, order_request_bounds);

constexpr detail::Field order_list_fields[] = {
    {"orderId", offsetof(OrderList, orderId), detail::string()},
    {"orderLinkId", offsetof(OrderList, orderLinkId), detail::string()},
    {"orderType", offsetof(OrderList, orderType), detail::enumeration(order_type_table)},
    {"fromCoin", offsetof(OrderList, fromCoin), detail::string()},
    {"toCoin", offsetof(OrderList, toCoin), detail::string()},
    {"fromAmount", offsetof(OrderList, fromAmount), detail::decimal()},
    {"toAmount", offsetof(OrderList, toAmount), detail::decimal()},
    {"serviceFee", offsetof(OrderList, serviceFee), detail::decimal()},
    {"fromAccount", offsetof(OrderList, fromAccount), detail::string()},
    {"toAccount", offsetof(OrderList, toAccount), detail::string()},
    {"externalEventType", offsetof(OrderList, externalEventType), detail::string()},
    {"status", offsetof(OrderList, status), detail::enumeration(bybit::token_status_table)},
    {"createdTime", offsetof(OrderList, createdTime), detail::timestamp(detail::TimeUnit::seconds)},
};
constexpr detail::ObjectTable order_list_table = detail::table_of<OrderList>("OrderList", order_list_fields);

constexpr detail::ListTable list_of_order_list = detail::list_of<OrderList>(detail::object(order_list_table));

constexpr detail::Field order_fields[] = {
    {"list", offsetof(Order, list), detail::list(list_of_order_list)},
    {"nextPageCursor", offsetof(Order, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field place_order_request_fields[] = {
    {"coin", offsetof(PlaceOrderRequest, coin), detail::string(detail::Holder::required)},
    {"orderLinkId", offsetof(PlaceOrderRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"orderType", offsetof(PlaceOrderRequest, orderType),
     detail::enumeration(order_type_table, detail::Holder::required)},
    {"amount", offsetof(PlaceOrderRequest, amount), detail::decimal(detail::Holder::required)},
    {"accountType", offsetof(PlaceOrderRequest, accountType), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable place_order_request_table =
    detail::table_of<PlaceOrderRequest>("PlaceOrderRequest", place_order_request_fields);

constexpr detail::Field place_order_fields[] = {
    {"orderId", offsetof(PlaceOrder, orderId), detail::string()},
    {"orderLinkId", offsetof(PlaceOrder, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable place_order_table = detail::table_of<PlaceOrder>("PlaceOrder", place_order_fields);

constexpr detail::Field position_request_fields[] = {
    {"coin", offsetof(PositionRequest, coin), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable position_request_table =
    detail::table_of<PositionRequest>("PositionRequest", position_request_fields);

constexpr detail::Field position_fields[] = {
    {"totalAmount", offsetof(Position, totalAmount), detail::decimal()},
    {"totalYield", offsetof(Position, totalYield), detail::decimal()},
    {"yesterdayYield", offsetof(Position, yesterdayYield), detail::decimal()},
    {"aprE8", offsetof(Position, aprE8), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"bonusAprE8", offsetof(Position, bonusAprE8), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"bonusMaxAmount", offsetof(Position, bonusMaxAmount), detail::decimal()},
    {"hasQuota", offsetof(Position, hasQuota), detail::boolean()},
};
constexpr detail::ObjectTable position_table = detail::table_of<Position>("Position", position_fields);

constexpr detail::Field product_request_fields[] = {
    {"coin", offsetof(ProductRequest, coin), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable product_request_table =
    detail::table_of<ProductRequest>("ProductRequest", product_request_fields);

constexpr detail::Field product_fields[] = {
    {"productId", offsetof(Product, productId), detail::string()},
    {"coin", offsetof(Product, coin), detail::string()},
    {"mintFeeRateE8", offsetof(Product, mintFeeRateE8), detail::decimal()},
    {"redeemFeeRateE8", offsetof(Product, redeemFeeRateE8), detail::decimal()},
    {"minInvestment", offsetof(Product, minInvestment), detail::decimal()},
    {"userHolding", offsetof(Product, userHolding), detail::decimal()},
    {"leftQuota", offsetof(Product, leftQuota), detail::decimal()},
    {"canMint", offsetof(Product, canMint), detail::boolean()},
    {"savingsBalance", offsetof(Product, savingsBalance), detail::decimal()},
    {"aprE8", offsetof(Product, aprE8), detail::decimal()},
    {"bonusAprE8", offsetof(Product, bonusAprE8), detail::decimal()},
    {"bonusMaxAmount", offsetof(Product, bonusMaxAmount), detail::decimal()},
    {"baseCoinPrecision", offsetof(Product, baseCoinPrecision), detail::integer()},
    {"tokenPrecision", offsetof(Product, tokenPrecision), detail::integer()},
};
constexpr detail::ObjectTable product_table = detail::table_of<Product>("Product", product_fields);

constexpr detail::Field yield_list_fields[] = {
    {"yield", offsetof(YieldList, yield), detail::decimal()},
    {"bonusYield", offsetof(YieldList, bonusYield), detail::decimal()},
    {"status", offsetof(YieldList, status), detail::enumeration(bybit::token_status_table)},
    {"createdTime", offsetof(YieldList, createdTime), detail::timestamp(detail::TimeUnit::seconds)},
};
constexpr detail::ObjectTable yield_list_table = detail::table_of<YieldList>("YieldList", yield_list_fields);

constexpr detail::ListTable list_of_yield_list = detail::list_of<YieldList>(detail::object(yield_list_table));

constexpr detail::Field yield_fields[] = {
    {"list", offsetof(Yield, list), detail::list(list_of_yield_list)},
    {"nextPageCursor", offsetof(Yield, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable yield_table = detail::table_of<Yield>("Yield", yield_fields);

constexpr detail::Type history_apr_reply = detail::object(history_apr_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit history_apr_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation history_apr_operation{
    .id = "earn/token.history_apr",
    .method = "GET",
    .path = "/v5/earn/token/history-apr",
    .auth = detail::Auth::public_,
    .limits = history_apr_limits,
    .request = &history_apr_request_table,
    .reply = &history_apr_reply,
};

constexpr detail::Type hourly_yield_reply = detail::object(hourly_yield_table);
constexpr detail::Limit hourly_yield_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging hourly_yield_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation hourly_yield_operation{
    .id = "earn/token.hourly_yield",
    .method = "GET",
    .path = "/v5/earn/token/hourly-yield",
    .auth = detail::Auth::private_,
    .limits = hourly_yield_limits,
    .request = &yield_request_table,
    .reply = &hourly_yield_reply,
    .pages = &hourly_yield_pages,
};

constexpr detail::Type order_reply = detail::object(order_table);
constexpr detail::Limit order_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging order_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 100,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation order_operation{
    .id = "earn/token.order",
    .method = "GET",
    .path = "/v5/earn/token/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
    .pages = &order_pages,
};

constexpr detail::Type place_order_reply = detail::object(place_order_table);
constexpr detail::Limit place_order_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation place_order_operation{
    .id = "earn/token.place_order",
    .method = "POST",
    .path = "/v5/earn/token/place-order",
    .auth = detail::Auth::private_,
    .limits = place_order_limits,
    .request = &place_order_request_table,
    .reply = &place_order_reply,
};

constexpr detail::Type position_reply = detail::object(position_table);
constexpr detail::Limit position_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation position_operation{
    .id = "earn/token.position",
    .method = "GET",
    .path = "/v5/earn/token/position",
    .auth = detail::Auth::private_,
    .limits = position_limits,
    .request = &position_request_table,
    .reply = &position_reply,
};

constexpr detail::Type product_reply = detail::object(product_table);
constexpr detail::Limit product_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation product_operation{
    .id = "earn/token.product",
    .method = "GET",
    .path = "/v5/earn/token/product",
    .auth = detail::Auth::private_,
    .limits = product_limits,
    .request = &product_request_table,
    .reply = &product_reply,
};

constexpr detail::Type yield_reply = detail::object(yield_table);
constexpr detail::Limit yield_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging yield_pages{
    .by = detail::Paging::By::token,
    .usual_size = 5,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation yield_operation{
    .id = "earn/token.yield",
    .method = "GET",
    .path = "/v5/earn/token/yield",
    .auth = detail::Auth::private_,
    .limits = yield_limits,
    .request = &yield_request_table,
    .reply = &yield_reply,
    .pages = &yield_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<HistoryApr> Api::history_apr(HistoryAprRequest request) const {
    return {core_, history_apr_operation, &request};
}

PagedCall<HourlyYield> Api::hourly_yield(YieldRequest request) const {
    return {core_, hourly_yield_operation, &request};
}

PagedCall<Order> Api::order(OrderRequest request) const {
    return {core_, order_operation, &request};
}

Lookup<Order> Api::order_lookup() {
    return {&order_operation};
}

Call<PlaceOrder> Api::place_order(PlaceOrderRequest request) const {
    return {core_, place_order_operation, &request};
}

Call<Position> Api::position(PositionRequest request) const {
    return {core_, position_operation, &request};
}

Call<Product> Api::product(ProductRequest request) const {
    return {core_, product_operation, &request};
}

PagedCall<Yield> Api::yield(YieldRequest request) const {
    return {core_, yield_operation, &request};
}

const detail::EnumTable& exbind_table(OrderType) { return order_type_table; }
const detail::ObjectTable& exbind_table(const HistoryAprRequest*) { return history_apr_request_table; }
const detail::ObjectTable& exbind_table(const HistoryAprList*) { return history_apr_list_table; }
const detail::ObjectTable& exbind_table(const HistoryApr*) { return history_apr_table; }
const detail::ObjectTable& exbind_table(const YieldRequest*) { return yield_request_table; }
const detail::ObjectTable& exbind_table(const HourlyYieldList*) { return hourly_yield_list_table; }
const detail::ObjectTable& exbind_table(const HourlyYield*) { return hourly_yield_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const OrderList*) { return order_list_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*) { return place_order_request_table; }
const detail::ObjectTable& exbind_table(const PlaceOrder*) { return place_order_table; }
const detail::ObjectTable& exbind_table(const PositionRequest*) { return position_request_table; }
const detail::ObjectTable& exbind_table(const Position*) { return position_table; }
const detail::ObjectTable& exbind_table(const ProductRequest*) { return product_request_table; }
const detail::ObjectTable& exbind_table(const Product*) { return product_table; }
const detail::ObjectTable& exbind_table(const YieldList*) { return yield_list_table; }
const detail::ObjectTable& exbind_table(const Yield*) { return yield_table; }

}  // namespace exbind::bybit::earn::token
