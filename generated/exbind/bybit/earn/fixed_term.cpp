// Generated from specs/bybit/earn/fixed-term.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/fixed_term.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable advance_order_type_table;
extern const detail::EnumTable auto_reinvest_table;
extern const detail::EnumTable earn_status_table;
extern const detail::EnumTable fixed_term_category_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::earn::fixed_term {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view order_status_values[] = {"Pending", "Distributed", "Fail", "ReinvestSuccess"};
constexpr detail::EnumTable order_status_table{"OrderStatus", order_status_values};

constexpr std::string_view position_info_status_values[] = {"Active", "EarlyRedemptionProcessing"};
constexpr detail::EnumTable position_info_status_table{"PositionInfoStatus", position_info_status_values};

constexpr std::string_view product_status_values[] = {"Available", "SoldOut", "NotStarted"};
constexpr detail::EnumTable product_status_table{"ProductStatus", product_status_values};

constexpr detail::Field order_request_fields[] = {
    {"orderType", offsetof(OrderRequest, orderType), detail::enumeration(bybit::advance_order_type_table),
     detail::In::query},
    {"productId", offsetof(OrderRequest, productId), detail::string(detail::Holder::optional), detail::In::query},
    {"category", offsetof(OrderRequest, category), detail::enumeration(bybit::fixed_term_category_table),
     detail::In::query},
    {"orderId", offsetof(OrderRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(OrderRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(OrderRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(OrderRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(OrderRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds order_request_bounds[] = {{.field = 6, .maximum = "50"}};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields, false, order_request_bounds);

constexpr detail::Field order_list_yield_info_list_fields[] = {
    {"coin", offsetof(OrderListYieldInfoList, coin), detail::string()},
    {"amount", offsetof(OrderListYieldInfoList, amount), detail::decimal()},
    {"status", offsetof(OrderListYieldInfoList, status), detail::enumeration(order_status_table)},
    {"createdAt", offsetof(OrderListYieldInfoList, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"apy", offsetof(OrderListYieldInfoList, apy), detail::string()},
};
constexpr detail::ObjectTable order_list_yield_info_list_table =
    detail::table_of<OrderListYieldInfoList>("OrderListYieldInfoList", order_list_yield_info_list_fields);

constexpr detail::ListTable list_of_order_list_yield_info_list =
    detail::list_of<OrderListYieldInfoList>(detail::object(order_list_yield_info_list_table));

constexpr detail::Field order_list_fields[] = {
    {"orderId", offsetof(OrderList, orderId), detail::string()},
    {"orderLinkId", offsetof(OrderList, orderLinkId), detail::string()},
    {"orderType", offsetof(OrderList, orderType), detail::enumeration(bybit::advance_order_type_table)},
    {"status", offsetof(OrderList, status), detail::enumeration(bybit::earn_status_table)},
    {"productId", offsetof(OrderList, productId), detail::string()},
    {"category", offsetof(OrderList, category), detail::enumeration(bybit::fixed_term_category_table)},
    {"coin", offsetof(OrderList, coin), detail::string()},
    {"amount", offsetof(OrderList, amount), detail::decimal()},
    {"duration", offsetof(OrderList, duration), detail::string()},
    {"accountType", offsetof(OrderList, accountType), detail::enumeration(bybit::account_type_table)},
    {"settlementTime", offsetof(OrderList, settlementTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"createdAt", offsetof(OrderList, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"yieldInfoList", offsetof(OrderList, yieldInfoList), detail::list(list_of_order_list_yield_info_list)},
};
constexpr detail::ObjectTable order_list_table = detail::table_of<OrderList>("OrderList", order_list_fields);

constexpr detail::ListTable list_of_order_list = detail::list_of<OrderList>(detail::object(order_list_table));

constexpr detail::Field order_fields[] = {
    {"list", offsetof(Order, list), detail::list(list_of_order_list)},
    {"nextPageCursor", offsetof(Order, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field place_order_request_fields[] = {
    {"productId", offsetof(PlaceOrderRequest, productId), detail::string(detail::Holder::required)},
    {"category", offsetof(PlaceOrderRequest, category),
     detail::enumeration(bybit::fixed_term_category_table, detail::Holder::required)},
    {"coin", offsetof(PlaceOrderRequest, coin), detail::string(detail::Holder::required)},
    {"amount", offsetof(PlaceOrderRequest, amount), detail::decimal(detail::Holder::required)},
    {"accountType", offsetof(PlaceOrderRequest, accountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required)},
    {"orderLinkId", offsetof(PlaceOrderRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"autoInvest", offsetof(PlaceOrderRequest, autoInvest), detail::boolean()},
};
constexpr detail::ObjectTable place_order_request_table =
    detail::table_of<PlaceOrderRequest>("PlaceOrderRequest", place_order_request_fields);

constexpr detail::Field place_order_fields[] = {
    {"orderId", offsetof(PlaceOrder, orderId), detail::string()},
    {"orderLinkId", offsetof(PlaceOrder, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable place_order_table = detail::table_of<PlaceOrder>("PlaceOrder", place_order_fields);

constexpr detail::Field position_info_request_fields[] = {
    {"productId", offsetof(PositionInfoRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"category", offsetof(PositionInfoRequest, category), detail::string(detail::Holder::optional), detail::In::query},
    {"coin", offsetof(PositionInfoRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable position_info_request_table =
    detail::table_of<PositionInfoRequest>("PositionInfoRequest", position_info_request_fields);

constexpr detail::Field position_info_list_early_redeem_info_fields[] = {
    {"allowEarlyRedeem", offsetof(PositionInfoListEarlyRedeemInfo, allowEarlyRedeem), detail::boolean()},
    {"earlyRedeemEarning", offsetof(PositionInfoListEarlyRedeemInfo, earlyRedeemEarning), detail::decimal()},
    {"returnCoin", offsetof(PositionInfoListEarlyRedeemInfo, returnCoin), detail::string()},
    {"redemptionLimitDuration", offsetof(PositionInfoListEarlyRedeemInfo, redemptionLimitDuration), detail::string()},
};
constexpr detail::ObjectTable position_info_list_early_redeem_info_table =
    detail::table_of<PositionInfoListEarlyRedeemInfo>(
        "PositionInfoListEarlyRedeemInfo", position_info_list_early_redeem_info_fields);

constexpr detail::Field position_info_list_interest_coin_apy_list_fields[] = {
    {"coin", offsetof(PositionInfoListInterestCoinApyList, coin), detail::string()},
    {"apy", offsetof(PositionInfoListInterestCoinApyList, apy), detail::string()},
    {"expectReturnEarning", offsetof(PositionInfoListInterestCoinApyList, expectReturnEarning), detail::decimal()},
    {"price", offsetof(PositionInfoListInterestCoinApyList, price), detail::decimal()},
};
constexpr detail::ObjectTable position_info_list_interest_coin_apy_list_table =
    detail::table_of<PositionInfoListInterestCoinApyList>(
        "PositionInfoListInterestCoinApyList", position_info_list_interest_coin_apy_list_fields);

constexpr detail::ListTable list_of_position_info_list_interest_coin_apy_list =
    detail::list_of<PositionInfoListInterestCoinApyList>(
        detail::object(position_info_list_interest_coin_apy_list_table));

constexpr detail::Field position_info_list_fields[] = {
    {"positionId", offsetof(PositionInfoList, positionId), detail::string()},
    {"productId", offsetof(PositionInfoList, productId), detail::string()},
    {"category", offsetof(PositionInfoList, category), detail::enumeration(bybit::fixed_term_category_table)},
    {"coin", offsetof(PositionInfoList, coin), detail::string()},
    {"amount", offsetof(PositionInfoList, amount), detail::decimal()},
    {"effectiveAmount", offsetof(PositionInfoList, effectiveAmount), detail::decimal()},
    {"duration", offsetof(PositionInfoList, duration), detail::string()},
    {"status", offsetof(PositionInfoList, status), detail::enumeration(position_info_status_table)},
    {"settlementTime", offsetof(PositionInfoList, settlementTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"createdAt", offsetof(PositionInfoList, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"orderId", offsetof(PositionInfoList, orderId), detail::string()},
    {"earlyRedeemInfo", offsetof(PositionInfoList, earlyRedeemInfo),
     detail::object(position_info_list_early_redeem_info_table)},
    {"allowAutoReinvest", offsetof(PositionInfoList, allowAutoReinvest), detail::boolean()},
    {"autoReinvest", offsetof(PositionInfoList, autoReinvest), detail::enumeration(bybit::auto_reinvest_table)},
    {"interestCoinApyList", offsetof(PositionInfoList, interestCoinApyList),
     detail::list(list_of_position_info_list_interest_coin_apy_list)},
};
constexpr detail::ObjectTable position_info_list_table =
    detail::table_of<PositionInfoList>("PositionInfoList", position_info_list_fields);

constexpr detail::ListTable list_of_position_info_list =
    detail::list_of<PositionInfoList>(detail::object(position_info_list_table));

constexpr detail::Field position_info_fields[] = {
    {"list", offsetof(PositionInfo, list), detail::list(list_of_position_info_list)},
};
constexpr detail::ObjectTable position_info_table =
    detail::table_of<PositionInfo>("PositionInfo", position_info_fields);

constexpr detail::Field product_request_fields[] = {
    {"coin", offsetof(ProductRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable product_request_table =
    detail::table_of<ProductRequest>("ProductRequest", product_request_fields);

constexpr detail::Field product_list_tiered_apy_list_fields[] = {
    {"min", offsetof(ProductListTieredApyList, min), detail::decimal()},
    {"max", offsetof(ProductListTieredApyList, max), detail::decimal()},
    {"apy", offsetof(ProductListTieredApyList, apy), detail::decimal()},
};
constexpr detail::ObjectTable product_list_tiered_apy_list_table =
    detail::table_of<ProductListTieredApyList>("ProductListTieredApyList", product_list_tiered_apy_list_fields);

constexpr detail::Field product_list_interest_coin_apy_list_fields[] = {
    {"coin", offsetof(ProductListInterestCoinApyList, coin), detail::string()},
    {"apy", offsetof(ProductListInterestCoinApyList, apy), detail::string()},
    {"expectUnitEarning", offsetof(ProductListInterestCoinApyList, expectUnitEarning), detail::decimal()},
    {"currentPrice", offsetof(ProductListInterestCoinApyList, currentPrice), detail::decimal()},
};
constexpr detail::ObjectTable product_list_interest_coin_apy_list_table =
    detail::table_of<ProductListInterestCoinApyList>(
        "ProductListInterestCoinApyList", product_list_interest_coin_apy_list_fields);

constexpr detail::ListTable list_of_product_list_tiered_apy_list =
    detail::list_of<ProductListTieredApyList>(detail::object(product_list_tiered_apy_list_table));
constexpr detail::ListTable list_of_product_list_interest_coin_apy_list =
    detail::list_of<ProductListInterestCoinApyList>(detail::object(product_list_interest_coin_apy_list_table));

constexpr detail::Field product_list_fields[] = {
    {"productId", offsetof(ProductList, productId), detail::string()},
    {"category", offsetof(ProductList, category), detail::enumeration(bybit::fixed_term_category_table)},
    {"coin", offsetof(ProductList, coin), detail::string()},
    {"duration", offsetof(ProductList, duration), detail::string()},
    {"status", offsetof(ProductList, status), detail::enumeration(product_status_table)},
    {"tieredApyList", offsetof(ProductList, tieredApyList), detail::list(list_of_product_list_tiered_apy_list)},
    {"minStakeAmount", offsetof(ProductList, minStakeAmount), detail::decimal()},
    {"maxStakeAmount", offsetof(ProductList, maxStakeAmount), detail::decimal()},
    {"precision", offsetof(ProductList, precision), detail::integer()},
    {"subscribeStartAt", offsetof(ProductList, subscribeStartAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"subscribeEndAt", offsetof(ProductList, subscribeEndAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"allowEarlyRedemption", offsetof(ProductList, allowEarlyRedemption), detail::boolean()},
    {"earlyRedemptionApy", offsetof(ProductList, earlyRedemptionApy), detail::string()},
    {"redemptionLimitDuration", offsetof(ProductList, redemptionLimitDuration), detail::string()},
    {"allowAutoReinvest", offsetof(ProductList, allowAutoReinvest), detail::boolean()},
    {"interestCoinApyList", offsetof(ProductList, interestCoinApyList),
     detail::list(list_of_product_list_interest_coin_apy_list)},
    {"isVip", offsetof(ProductList, isVip), detail::boolean()},
    {"creditTime", offsetof(ProductList, creditTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"specialUserGroupRequired", offsetof(ProductList, specialUserGroupRequired), detail::boolean()},
    {"specialUserGroupInfo", offsetof(ProductList, specialUserGroupInfo), detail::string()},
};
constexpr detail::ObjectTable product_list_table = detail::table_of<ProductList>("ProductList", product_list_fields);

constexpr detail::ListTable list_of_product_list = detail::list_of<ProductList>(detail::object(product_list_table));

constexpr detail::Field product_fields[] = {
    {"list", offsetof(Product, list), detail::list(list_of_product_list)},
};
constexpr detail::ObjectTable product_table = detail::table_of<Product>("Product", product_fields);

constexpr detail::Field redeem_request_fields[] = {
    {"productId", offsetof(RedeemRequest, productId), detail::string(detail::Holder::required)},
    {"category", offsetof(RedeemRequest, category), detail::string(detail::Holder::required)},
    {"positionId", offsetof(RedeemRequest, positionId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable redeem_request_table =
    detail::table_of<RedeemRequest>("RedeemRequest", redeem_request_fields);

constexpr detail::Field redeem_fields[] = {
    {"redeemAmount", offsetof(Redeem, redeemAmount), detail::decimal()},
    {"estEarnings", offsetof(Redeem, estEarnings), detail::decimal()},
};
constexpr detail::ObjectTable redeem_table = detail::table_of<Redeem>("Redeem", redeem_fields);

constexpr detail::Type order_reply = detail::object(order_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
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
    .id = "earn/fixed-term.order",
    .method = "GET",
    .path = "/v5/earn/fixed-term/order",
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
    .id = "earn/fixed-term.place_order",
    .method = "POST",
    .path = "/v5/earn/fixed-term/place-order",
    .auth = detail::Auth::private_,
    .limits = place_order_limits,
    .request = &place_order_request_table,
    .reply = &place_order_reply,
};

constexpr detail::Type position_info_reply = detail::object(position_info_table);
constexpr detail::Limit position_info_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation position_info_operation{
    .id = "earn/fixed-term.position_info",
    .method = "GET",
    .path = "/v5/earn/fixed-term/position",
    .auth = detail::Auth::private_,
    .limits = position_info_limits,
    .request = &position_info_request_table,
    .reply = &position_info_reply,
};

constexpr detail::Type product_reply = detail::object(product_table);
constexpr detail::Limit product_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_ip},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation product_operation{
    .id = "earn/fixed-term.product",
    .method = "GET",
    .path = "/v5/earn/fixed-term/product",
    .auth = detail::Auth::public_,
    .limits = product_limits,
    .request = &product_request_table,
    .reply = &product_reply,
};

constexpr detail::Type redeem_reply = detail::object(redeem_table);
constexpr detail::Limit redeem_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation redeem_operation{
    .id = "earn/fixed-term.redeem",
    .method = "POST",
    .path = "/v5/earn/fixed-term/redeem",
    .auth = detail::Auth::private_,
    .limits = redeem_limits,
    .request = &redeem_request_table,
    .reply = &redeem_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<Order> Api::order(OrderRequest request) const {
    return {core_, order_operation, &request};
}

Lookup<Order> Api::order_lookup() {
    return {&order_operation};
}

Call<PlaceOrder> Api::place_order(PlaceOrderRequest request) const {
    return {core_, place_order_operation, &request};
}

Call<PositionInfo> Api::position_info(PositionInfoRequest request) const {
    return {core_, position_info_operation, &request};
}

Call<Product> Api::product(ProductRequest request) const {
    return {core_, product_operation, &request};
}

Call<Redeem> Api::redeem(RedeemRequest request) const {
    return {core_, redeem_operation, &request};
}

const detail::EnumTable& exbind_table(OrderStatus) { return order_status_table; }
const detail::EnumTable& exbind_table(PositionInfoStatus) { return position_info_status_table; }
const detail::EnumTable& exbind_table(ProductStatus) { return product_status_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const OrderListYieldInfoList*) { return order_list_yield_info_list_table; }
const detail::ObjectTable& exbind_table(const OrderList*) { return order_list_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*) { return place_order_request_table; }
const detail::ObjectTable& exbind_table(const PlaceOrder*) { return place_order_table; }
const detail::ObjectTable& exbind_table(const PositionInfoRequest*) { return position_info_request_table; }
const detail::ObjectTable& exbind_table(const PositionInfoListEarlyRedeemInfo*) {
    return position_info_list_early_redeem_info_table;
}
const detail::ObjectTable& exbind_table(const PositionInfoListInterestCoinApyList*) {
    return position_info_list_interest_coin_apy_list_table;
}
const detail::ObjectTable& exbind_table(const PositionInfoList*) { return position_info_list_table; }
const detail::ObjectTable& exbind_table(const PositionInfo*) { return position_info_table; }
const detail::ObjectTable& exbind_table(const ProductRequest*) { return product_request_table; }
const detail::ObjectTable& exbind_table(const ProductListTieredApyList*) { return product_list_tiered_apy_list_table; }
const detail::ObjectTable& exbind_table(const ProductListInterestCoinApyList*) {
    return product_list_interest_coin_apy_list_table;
}
const detail::ObjectTable& exbind_table(const ProductList*) { return product_list_table; }
const detail::ObjectTable& exbind_table(const Product*) { return product_table; }
const detail::ObjectTable& exbind_table(const RedeemRequest*) { return redeem_request_table; }
const detail::ObjectTable& exbind_table(const Redeem*) { return redeem_table; }

}  // namespace exbind::bybit::earn::fixed_term
