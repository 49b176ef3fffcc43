// Generated from specs/bybit/earn/rwa.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/rwa.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable advance_order_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::earn::rwa {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"Processing", "Success", "Failed"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view saving_type_values[] = {"Flexible", "Fixed"};
constexpr detail::EnumTable saving_type_table{"SavingType", saving_type_values};

constexpr detail::Field nav_chart_request_fields[] = {
    {"productId", offsetof(NavChartRequest, productId), detail::integer(detail::Holder::required), detail::In::query},
    {"startTime", offsetof(NavChartRequest, startTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"endTime", offsetof(NavChartRequest, endTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
};
constexpr detail::ObjectTable nav_chart_request_table =
    detail::table_of<NavChartRequest>("NavChartRequest", nav_chart_request_fields);

constexpr detail::Field nav_chart_list_fields[] = {
    {"date", offsetof(NavChartList, date), detail::string()},
    {"nav", offsetof(NavChartList, nav), detail::decimal()},
};
constexpr detail::ObjectTable nav_chart_list_table =
    detail::table_of<NavChartList>("NavChartList", nav_chart_list_fields);

constexpr detail::ListTable list_of_nav_chart_list =
    detail::list_of<NavChartList>(detail::object(nav_chart_list_table));

constexpr detail::Field nav_chart_fields[] = {
    {"productId", offsetof(NavChart, productId), detail::integer()},
    {"list", offsetof(NavChart, list), detail::list(list_of_nav_chart_list)},
};
constexpr detail::ObjectTable nav_chart_table = detail::table_of<NavChart>("NavChart", nav_chart_fields);

constexpr detail::Field order_request_fields[] = {
    {"orderId", offsetof(OrderRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(OrderRequest, orderLinkId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderType", offsetof(OrderRequest, orderType), detail::enumeration(bybit::advance_order_type_table),
     detail::In::query},
    {"productId", offsetof(OrderRequest, productId), detail::integer(), detail::In::query},
    {"startTime", offsetof(OrderRequest, startTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"endTime", offsetof(OrderRequest, endTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"limit", offsetof(OrderRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(OrderRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds order_request_bounds[] = {{.field = 6, .maximum = "50"}};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields, false, order_request_bounds);

constexpr detail::Field order_list_fields[] = {
    {"orderId", offsetof(OrderList, orderId), detail::string()},
    {"orderLinkId", offsetof(OrderList, orderLinkId), detail::string()},
    {"orderType", offsetof(OrderList, orderType), detail::enumeration(bybit::advance_order_type_table)},
    {"productId", offsetof(OrderList, productId), detail::integer()},
    {"coin", offsetof(OrderList, coin), detail::string()},
    {"stakeAmount", offsetof(OrderList, stakeAmount), detail::decimal()},
    {"redeemShares", offsetof(OrderList, redeemShares), detail::decimal()},
    {"status", offsetof(OrderList, status), detail::enumeration(status_table)},
    {"accountType", offsetof(OrderList, accountType), detail::enumeration(bybit::account_type_table)},
    {"createdTime", offsetof(OrderList, createdTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"updatedTime", offsetof(OrderList, updatedTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"settledShares", offsetof(OrderList, settledShares), detail::decimal()},
    {"settledAmount", offsetof(OrderList, settledAmount), detail::decimal()},
};
constexpr detail::ObjectTable order_list_table = detail::table_of<OrderList>("OrderList", order_list_fields);

constexpr detail::ListTable list_of_order_list = detail::list_of<OrderList>(detail::object(order_list_table));

constexpr detail::Field order_fields[] = {
    {"list", offsetof(Order, list), detail::list(list_of_order_list)},
    {"nextPageCursor", offsetof(Order, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field place_order_request_fields[] = {
    {"productId", offsetof(PlaceOrderRequest, productId), detail::integer(detail::Holder::required)},
    {"orderType", offsetof(PlaceOrderRequest, orderType),
     detail::enumeration(bybit::advance_order_type_table, detail::Holder::required)},
    {"coin", offsetof(PlaceOrderRequest, coin), detail::string(detail::Holder::required)},
    {"orderLinkId", offsetof(PlaceOrderRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"stakeAmount", offsetof(PlaceOrderRequest, stakeAmount), detail::decimal()},
    {"redeemShares", offsetof(PlaceOrderRequest, redeemShares), detail::decimal()},
    {"accountType", offsetof(PlaceOrderRequest, accountType), detail::enumeration(bybit::account_type_table)},
};
constexpr detail::ObjectTable place_order_request_table =
    detail::table_of<PlaceOrderRequest>("PlaceOrderRequest", place_order_request_fields);

constexpr detail::Field place_order_fields[] = {
    {"orderId", offsetof(PlaceOrder, orderId), detail::string()},
    {"orderLinkId", offsetof(PlaceOrder, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable place_order_table = detail::table_of<PlaceOrder>("PlaceOrder", place_order_fields);

constexpr detail::Field position_list_fields[] = {
    {"productId", offsetof(PositionList, productId), detail::integer()},
    {"coin", offsetof(PositionList, coin), detail::string()},
    {"assetSymbol", offsetof(PositionList, assetSymbol), detail::string()},
    {"effectiveShare", offsetof(PositionList, effectiveShare), detail::decimal()},
    {"processingStakeAmount", offsetof(PositionList, processingStakeAmount), detail::decimal()},
    {"processingRedeemShare", offsetof(PositionList, processingRedeemShare), detail::decimal()},
    {"bonusEarned", offsetof(PositionList, bonusEarned), detail::decimal()},
    {"nav", offsetof(PositionList, nav), detail::decimal()},
    {"holdAmount", offsetof(PositionList, holdAmount), detail::decimal()},
    {"duration", offsetof(PositionList, duration), detail::integer()},
};
constexpr detail::ObjectTable position_list_table =
    detail::table_of<PositionList>("PositionList", position_list_fields);

constexpr detail::ListTable list_of_position_list = detail::list_of<PositionList>(detail::object(position_list_table));

constexpr detail::Field position_fields[] = {
    {"list", offsetof(Position, list), detail::list(list_of_position_list)},
};
constexpr detail::ObjectTable position_table = detail::table_of<Position>("Position", position_fields);

constexpr detail::Field product_request_fields[] = {
    {"coin", offsetof(ProductRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable product_request_table =
    detail::table_of<ProductRequest>("ProductRequest", product_request_fields);

constexpr detail::Field product_list_fields[] = {
    {"productId", offsetof(ProductList, productId), detail::integer()},
    {"coin", offsetof(ProductList, coin), detail::string()},
    {"assetSymbol", offsetof(ProductList, assetSymbol), detail::string()},
    {"manager", offsetof(ProductList, manager), detail::string()},
    {"baseApr", offsetof(ProductList, baseApr), detail::decimal()},
    {"bonusApr", offsetof(ProductList, bonusApr), detail::decimal()},
    {"savingType", offsetof(ProductList, savingType), detail::enumeration(saving_type_table)},
    {"duration", offsetof(ProductList, duration), detail::integer()},
    {"nav", offsetof(ProductList, nav), detail::decimal()},
    {"minStakeAmount", offsetof(ProductList, minStakeAmount), detail::decimal()},
    {"maxStakeAmount", offsetof(ProductList, maxStakeAmount), detail::decimal()},
    {"userMaxAmount", offsetof(ProductList, userMaxAmount), detail::decimal()},
    {"userQuota", offsetof(ProductList, userQuota), detail::decimal()},
    {"minRedeemShare", offsetof(ProductList, minRedeemShare), detail::decimal()},
    {"redeemFeeRate", offsetof(ProductList, redeemFeeRate), detail::decimal()},
    {"subscriptionFee", offsetof(ProductList, subscriptionFee), detail::decimal()},
    {"extLink", offsetof(ProductList, extLink), detail::string()},
    {"amountPrecision", offsetof(ProductList, amountPrecision), detail::integer()},
    {"sharePrecision", offsetof(ProductList, sharePrecision), detail::integer()},
};
constexpr detail::ObjectTable product_list_table = detail::table_of<ProductList>("ProductList", product_list_fields);

constexpr detail::ListTable list_of_product_list = detail::list_of<ProductList>(detail::object(product_list_table));

constexpr detail::Field product_fields[] = {
    {"list", offsetof(Product, list), detail::list(list_of_product_list)},
};
constexpr detail::ObjectTable product_table = detail::table_of<Product>("Product", product_fields);

constexpr detail::Type nav_chart_reply = detail::object(nav_chart_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit nav_chart_limits[] = {
    {.count = 20, .window_ms = 1000, .scope = per_ip},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation nav_chart_operation{
    .id = "earn/rwa.nav_chart",
    .method = "GET",
    .path = "/v5/earn/rwa/nav-chart",
    .auth = detail::Auth::public_,
    .limits = nav_chart_limits,
    .request = &nav_chart_request_table,
    .reply = &nav_chart_reply,
};

constexpr detail::Type order_reply = detail::object(order_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit order_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging order_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation order_operation{
    .id = "earn/rwa.order",
    .method = "GET",
    .path = "/v5/earn/rwa/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
    .pages = &order_pages,
};

constexpr detail::Type place_order_reply = detail::object(place_order_table);
constexpr detail::Limit place_order_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation place_order_operation{
    .id = "earn/rwa.place_order",
    .method = "POST",
    .path = "/v5/earn/rwa/place-order",
    .auth = detail::Auth::private_,
    .limits = place_order_limits,
    .request = &place_order_request_table,
    .reply = &place_order_reply,
};

constexpr detail::Type position_reply = detail::object(position_table);
constexpr detail::Limit position_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation position_operation{
    .id = "earn/rwa.position",
    .method = "GET",
    .path = "/v5/earn/rwa/position",
    .auth = detail::Auth::private_,
    .limits = position_limits,
    .reply = &position_reply,
};

constexpr detail::Type product_reply = detail::object(product_table);
constexpr detail::Limit product_limits[] = {
    {.count = 20, .window_ms = 1000, .scope = per_ip},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation product_operation{
    .id = "earn/rwa.product",
    .method = "GET",
    .path = "/v5/earn/rwa/product",
    .auth = detail::Auth::public_,
    .limits = product_limits,
    .request = &product_request_table,
    .reply = &product_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<NavChart> Api::nav_chart(NavChartRequest request) const {
    return {core_, nav_chart_operation, &request};
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

Call<Position> Api::position() const {
    return {core_, position_operation, nullptr};
}

Call<Product> Api::product(ProductRequest request) const {
    return {core_, product_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(SavingType) { return saving_type_table; }
const detail::ObjectTable& exbind_table(const NavChartRequest*) { return nav_chart_request_table; }
const detail::ObjectTable& exbind_table(const NavChartList*) { return nav_chart_list_table; }
const detail::ObjectTable& exbind_table(const NavChart*) { return nav_chart_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const OrderList*) { return order_list_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*) { return place_order_request_table; }
const detail::ObjectTable& exbind_table(const PlaceOrder*) { return place_order_table; }
const detail::ObjectTable& exbind_table(const PositionList*) { return position_list_table; }
const detail::ObjectTable& exbind_table(const Position*) { return position_table; }
const detail::ObjectTable& exbind_table(const ProductRequest*) { return product_request_table; }
const detail::ObjectTable& exbind_table(const ProductList*) { return product_list_table; }
const detail::ObjectTable& exbind_table(const Product*) { return product_table; }

}  // namespace exbind::bybit::earn::rwa
