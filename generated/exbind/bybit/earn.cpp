// Generated from specs/bybit/earn.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable advance_order_type_table;
extern const detail::EnumTable advance_status_table;
extern const detail::EnumTable auto_reinvest_table;
extern const detail::EnumTable earn_category_table;
extern const detail::EnumTable earn_status_table;
extern const detail::EnumTable liquidity_mining_status_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::earn {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view category_values[] = {"FlexibleSaving", "OnChain"};
constexpr detail::EnumTable category_table{"Category", category_values};

constexpr std::string_view status_values[] = {"InUse", "NotUse", "Expired", "AlreadyUsed"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view duration_values[] = {"Fixed", "Flexible"};
constexpr detail::EnumTable duration_table{"Duration", duration_values};

constexpr std::string_view reward_distribution_type_values[] = {"Simple", "Compound", "Other"};
constexpr detail::EnumTable reward_distribution_type_table{"RewardDistributionType", reward_distribution_type_values};

constexpr std::string_view yield_type_values[] = {"Normal", "Bonus"};
constexpr detail::EnumTable yield_type_table{"YieldType", yield_type_values};

constexpr std::string_view distribution_mode_values[] = {"Auto", "Manual", "Reinvest"};
constexpr detail::EnumTable distribution_mode_table{"DistributionMode", distribution_mode_values};

constexpr detail::Field apr_history_request_fields[] = {
    {"category", offsetof(AprHistoryRequest, category), detail::enumeration(category_table, detail::Holder::required),
     detail::In::query},
    {"productId", offsetof(AprHistoryRequest, productId), detail::string(detail::Holder::required), detail::In::query},
    {"startTime", offsetof(AprHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(AprHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable apr_history_request_table =
    detail::table_of<AprHistoryRequest>("AprHistoryRequest", apr_history_request_fields);

constexpr detail::Field apr_history_list_fields[] = {
    {"timestamp", offsetof(AprHistoryList, timestamp), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"apr", offsetof(AprHistoryList, apr), detail::string()},
};
constexpr detail::ObjectTable apr_history_list_table =
    detail::table_of<AprHistoryList>("AprHistoryList", apr_history_list_fields);

constexpr detail::ListTable list_of_apr_history_list =
    detail::list_of<AprHistoryList>(detail::object(apr_history_list_table));

constexpr detail::Field apr_history_fields[] = {
    {"list", offsetof(AprHistory, list), detail::list(list_of_apr_history_list)},
};
constexpr detail::ObjectTable apr_history_table = detail::table_of<AprHistory>("AprHistory", apr_history_fields);

constexpr detail::Field coupons_request_fields[] = {
    {"category", offsetof(CouponsRequest, category),
     detail::enumeration(bybit::earn_category_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable coupons_request_table =
    detail::table_of<CouponsRequest>("CouponsRequest", coupons_request_fields);

constexpr detail::Field coupons_interest_cards_fields[] = {
    {"awardId", offsetof(CouponsInterestCards, awardId), detail::integer()},
    {"specCode", offsetof(CouponsInterestCards, specCode), detail::string()},
    {"coin", offsetof(CouponsInterestCards, coin), detail::string()},
    {"apy", offsetof(CouponsInterestCards, apy), detail::decimal()},
    {"duration", offsetof(CouponsInterestCards, duration), detail::integer()},
    {"claimedAt", offsetof(CouponsInterestCards, claimedAt),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"expireAt", offsetof(CouponsInterestCards, expireAt),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"usedAt", offsetof(CouponsInterestCards, usedAt), detail::integer()},
    {"status", offsetof(CouponsInterestCards, status), detail::enumeration(status_table)},
    {"currentPnl", offsetof(CouponsInterestCards, currentPnl), detail::decimal()},
    {"limitPnl", offsetof(CouponsInterestCards, limitPnl), detail::decimal()},
    {"positionEffectiveAmount", offsetof(CouponsInterestCards, positionEffectiveAmount), detail::decimal()},
    {"productId", offsetof(CouponsInterestCards, productId), detail::integer()},
    {"category", offsetof(CouponsInterestCards, category), detail::enumeration(bybit::earn_category_table)},
};
constexpr detail::ObjectTable coupons_interest_cards_table =
    detail::table_of<CouponsInterestCards>("CouponsInterestCards", coupons_interest_cards_fields);

constexpr detail::Field coupons_award_cards_fields[] = {
    {"awardId", offsetof(CouponsAwardCards, awardId), detail::integer()},
    {"specCode", offsetof(CouponsAwardCards, specCode), detail::string()},
    {"claimedAt", offsetof(CouponsAwardCards, claimedAt), detail::integer()},
    {"usedAt", offsetof(CouponsAwardCards, usedAt), detail::integer()},
    {"expireAt", offsetof(CouponsAwardCards, expireAt), detail::integer()},
    {"status", offsetof(CouponsAwardCards, status), detail::string()},
    {"amount", offsetof(CouponsAwardCards, amount), detail::decimal()},
    {"limitPnlPercentage", offsetof(CouponsAwardCards, limitPnlPercentage), detail::decimal()},
    {"baseCoin", offsetof(CouponsAwardCards, baseCoin), detail::string()},
    {"quoteCoin", offsetof(CouponsAwardCards, quoteCoin), detail::string()},
    {"direction", offsetof(CouponsAwardCards, direction), detail::integer()},
    {"category", offsetof(CouponsAwardCards, category), detail::enumeration(bybit::earn_category_table)},
};
constexpr detail::ObjectTable coupons_award_cards_table =
    detail::table_of<CouponsAwardCards>("CouponsAwardCards", coupons_award_cards_fields);

constexpr detail::ListTable list_of_coupons_interest_cards =
    detail::list_of<CouponsInterestCards>(detail::object(coupons_interest_cards_table));
constexpr detail::ListTable list_of_coupons_award_cards =
    detail::list_of<CouponsAwardCards>(detail::object(coupons_award_cards_table));

constexpr detail::Field coupons_fields[] = {
    {"interestCards", offsetof(Coupons, interestCards), detail::list(list_of_coupons_interest_cards)},
    {"awardCards", offsetof(Coupons, awardCards), detail::list(list_of_coupons_award_cards)},
};
constexpr detail::ObjectTable coupons_table = detail::table_of<Coupons>("Coupons", coupons_fields);

constexpr detail::Field hourly_yield_request_fields[] = {
    {"category", offsetof(HourlyYieldRequest, category), detail::string(detail::Holder::required), detail::In::query},
    {"productId", offsetof(HourlyYieldRequest, productId), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(HourlyYieldRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(HourlyYieldRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(HourlyYieldRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(HourlyYieldRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable hourly_yield_request_table =
    detail::table_of<HourlyYieldRequest>("HourlyYieldRequest", hourly_yield_request_fields);

constexpr detail::Field hourly_yield_list_fields[] = {
    {"productId", offsetof(HourlyYieldList, productId), detail::string()},
    {"coin", offsetof(HourlyYieldList, coin), detail::string()},
    {"id", offsetof(HourlyYieldList, id), detail::string()},
    {"amount", offsetof(HourlyYieldList, amount), detail::decimal()},
    {"effectiveStakingAmount", offsetof(HourlyYieldList, effectiveStakingAmount), detail::decimal()},
    {"status", offsetof(HourlyYieldList, status), detail::enumeration(bybit::advance_status_table)},
    {"hourlyDate", offsetof(HourlyYieldList, hourlyDate), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"createdAt", offsetof(HourlyYieldList, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable hourly_yield_list_table =
    detail::table_of<HourlyYieldList>("HourlyYieldList", hourly_yield_list_fields);

constexpr detail::ListTable list_of_hourly_yield_list =
    detail::list_of<HourlyYieldList>(detail::object(hourly_yield_list_table));

constexpr detail::Field hourly_yield_fields[] = {
    {"nextPageCursor", offsetof(HourlyYield, nextPageCursor), detail::string()},
    {"list", offsetof(HourlyYield, list), detail::list(list_of_hourly_yield_list)},
};
constexpr detail::ObjectTable hourly_yield_table = detail::table_of<HourlyYield>("HourlyYield", hourly_yield_fields);

constexpr detail::Field order_request_fields[] = {
    {"category", offsetof(OrderRequest, category), detail::enumeration(category_table, detail::Holder::required),
     detail::In::query},
    {"orderId", offsetof(OrderRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(OrderRequest, orderLinkId), detail::string(detail::Holder::optional), detail::In::query},
    {"productId", offsetof(OrderRequest, productId), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(OrderRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(OrderRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(OrderRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(OrderRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields);

constexpr detail::Field order_list_fields[] = {
    {"coin", offsetof(OrderList, coin), detail::string()},
    {"orderValue", offsetof(OrderList, orderValue), detail::decimal()},
    {"orderType", offsetof(OrderList, orderType), detail::enumeration(bybit::advance_order_type_table)},
    {"orderId", offsetof(OrderList, orderId), detail::string()},
    {"orderLinkId", offsetof(OrderList, orderLinkId), detail::string()},
    {"status", offsetof(OrderList, status), detail::enumeration(bybit::advance_status_table)},
    {"createdAt", offsetof(OrderList, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"productId", offsetof(OrderList, productId), detail::string()},
    {"updatedAt", offsetof(OrderList, updatedAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"swapOrderValue", offsetof(OrderList, swapOrderValue), detail::decimal()},
    {"estimateRedeemTime", offsetof(OrderList, estimateRedeemTime), detail::string()},
    {"estimateStakeTime", offsetof(OrderList, estimateStakeTime), detail::string()},
};
constexpr detail::ObjectTable order_list_table = detail::table_of<OrderList>("OrderList", order_list_fields);

constexpr detail::ListTable list_of_order_list = detail::list_of<OrderList>(detail::object(order_list_table));

constexpr detail::Field order_fields[] = {
    {"nextPageCursor", offsetof(Order, nextPageCursor), detail::string()},
    {"list", offsetof(Order, list), detail::list(list_of_order_list)},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field place_order_request_interest_card_fields[] = {
    {"awardId", offsetof(PlaceOrderRequestInterestCard, awardId), detail::integer(detail::Holder::required)},
    {"specCode", offsetof(PlaceOrderRequestInterestCard, specCode), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable place_order_request_interest_card_table =
    detail::contained_table_of<PlaceOrderRequestInterestCard>(
        "PlaceOrderRequestInterestCard", place_order_request_interest_card_fields);

constexpr detail::Field place_order_request_fields[] = {
    {"category", offsetof(PlaceOrderRequest, category), detail::enumeration(category_table, detail::Holder::required)},
    {"orderType", offsetof(PlaceOrderRequest, orderType),
     detail::enumeration(bybit::advance_order_type_table, detail::Holder::required)},
    {"accountType", offsetof(PlaceOrderRequest, accountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required)},
    {"amount", offsetof(PlaceOrderRequest, amount), detail::decimal(detail::Holder::required)},
    {"coin", offsetof(PlaceOrderRequest, coin), detail::string(detail::Holder::required)},
    {"productId", offsetof(PlaceOrderRequest, productId), detail::string(detail::Holder::required)},
    {"orderLinkId", offsetof(PlaceOrderRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"redeemPositionId", offsetof(PlaceOrderRequest, redeemPositionId), detail::string(detail::Holder::optional)},
    {"toAccountType", offsetof(PlaceOrderRequest, toAccountType), detail::enumeration(bybit::account_type_table)},
    {"interestCard", offsetof(PlaceOrderRequest, interestCard),
     detail::object(place_order_request_interest_card_table, detail::Holder::optional)},
};
constexpr detail::ObjectTable place_order_request_table =
    detail::table_of<PlaceOrderRequest>("PlaceOrderRequest", place_order_request_fields);

constexpr detail::Field place_order_fields[] = {
    {"orderId", offsetof(PlaceOrder, orderId), detail::string()},
    {"orderLinkId", offsetof(PlaceOrder, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable place_order_table = detail::table_of<PlaceOrder>("PlaceOrder", place_order_fields);

constexpr detail::Field staked_position_request_fields[] = {
    {"category", offsetof(StakedPositionRequest, category),
     detail::enumeration(category_table, detail::Holder::required), detail::In::query},
    {"productId", offsetof(StakedPositionRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"coin", offsetof(StakedPositionRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable staked_position_request_table =
    detail::table_of<StakedPositionRequest>("StakedPositionRequest", staked_position_request_fields);

constexpr detail::Field staked_position_list_freeze_details_fields[] = {
    {"amount", offsetof(StakedPositionListFreezeDetails, amount), detail::decimal()},
    {"description", offsetof(StakedPositionListFreezeDetails, description), detail::string()},
};
constexpr detail::ObjectTable staked_position_list_freeze_details_table =
    detail::table_of<StakedPositionListFreezeDetails>(
        "StakedPositionListFreezeDetails", staked_position_list_freeze_details_fields);

constexpr detail::ListTable list_of_staked_position_list_freeze_details =
    detail::list_of<StakedPositionListFreezeDetails>(detail::object(staked_position_list_freeze_details_table));

constexpr detail::Field staked_position_list_fields[] = {
    {"coin", offsetof(StakedPositionList, coin), detail::string()},
    {"productId", offsetof(StakedPositionList, productId), detail::string()},
    {"amount", offsetof(StakedPositionList, amount), detail::decimal()},
    {"totalPnl", offsetof(StakedPositionList, totalPnl), detail::decimal()},
    {"claimableYield", offsetof(StakedPositionList, claimableYield), detail::decimal()},
    {"id", offsetof(StakedPositionList, id), detail::string()},
    {"status", offsetof(StakedPositionList, status), detail::enumeration(bybit::earn_status_table)},
    {"orderId", offsetof(StakedPositionList, orderId), detail::string()},
    {"estimateRedeemTime", offsetof(StakedPositionList, estimateRedeemTime), detail::string()},
    {"estimateStakeTime", offsetof(StakedPositionList, estimateStakeTime), detail::string()},
    {"estimateInterestCalculationTime", offsetof(StakedPositionList, estimateInterestCalculationTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"settlementTime", offsetof(StakedPositionList, settlementTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"autoReinvest", offsetof(StakedPositionList, autoReinvest), detail::enumeration(bybit::auto_reinvest_table)},
    {"availableAmount", offsetof(StakedPositionList, availableAmount), detail::decimal()},
    {"freezeDetails", offsetof(StakedPositionList, freezeDetails),
     detail::list(list_of_staked_position_list_freeze_details)},
};
constexpr detail::ObjectTable staked_position_list_table =
    detail::table_of<StakedPositionList>("StakedPositionList", staked_position_list_fields);

constexpr detail::ListTable list_of_staked_position_list =
    detail::list_of<StakedPositionList>(detail::object(staked_position_list_table));

constexpr detail::Field staked_position_fields[] = {
    {"list", offsetof(StakedPosition, list), detail::list(list_of_staked_position_list)},
};
constexpr detail::ObjectTable staked_position_table =
    detail::table_of<StakedPosition>("StakedPosition", staked_position_fields);

constexpr detail::Field product_request_fields[] = {
    {"category", offsetof(ProductRequest, category), detail::enumeration(category_table, detail::Holder::required),
     detail::In::query},
    {"coin", offsetof(ProductRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable product_request_table =
    detail::table_of<ProductRequest>("ProductRequest", product_request_fields);

constexpr detail::Field product_list_bonus_events_fields[] = {
    {"apr", offsetof(ProductListBonusEvents, apr), detail::decimal()},
    {"coin", offsetof(ProductListBonusEvents, coin), detail::string()},
    {"announcement", offsetof(ProductListBonusEvents, announcement), detail::string()},
};
constexpr detail::ObjectTable product_list_bonus_events_table =
    detail::table_of<ProductListBonusEvents>("ProductListBonusEvents", product_list_bonus_events_fields);

constexpr detail::ListTable list_of_product_list_bonus_events =
    detail::list_of<ProductListBonusEvents>(detail::object(product_list_bonus_events_table));

constexpr detail::Field product_list_fields[] = {
    {"category", offsetof(ProductList, category), detail::enumeration(category_table)},
    {"estimateApr", offsetof(ProductList, estimateApr), detail::string()},
    {"coin", offsetof(ProductList, coin), detail::string()},
    {"minStakeAmount", offsetof(ProductList, minStakeAmount), detail::decimal()},
    {"maxStakeAmount", offsetof(ProductList, maxStakeAmount), detail::decimal()},
    {"precision", offsetof(ProductList, precision), detail::decimal()},
    {"productId", offsetof(ProductList, productId), detail::string()},
    {"status", offsetof(ProductList, status), detail::enumeration(bybit::liquidity_mining_status_table)},
    {"bonusEvents", offsetof(ProductList, bonusEvents), detail::list(list_of_product_list_bonus_events)},
    {"minRedeemAmount", offsetof(ProductList, minRedeemAmount), detail::decimal()},
    {"maxRedeemAmount", offsetof(ProductList, maxRedeemAmount), detail::decimal()},
    {"duration", offsetof(ProductList, duration), detail::enumeration(duration_table)},
    {"term", offsetof(ProductList, term), detail::integer()},
    {"swapCoin", offsetof(ProductList, swapCoin), detail::string()},
    {"swapCoinPrecision", offsetof(ProductList, swapCoinPrecision), detail::string()},
    {"stakeExchangeRate", offsetof(ProductList, stakeExchangeRate), detail::decimal()},
    {"redeemExchangeRate", offsetof(ProductList, redeemExchangeRate), detail::decimal()},
    {"rewardDistributionType", offsetof(ProductList, rewardDistributionType),
     detail::enumeration(reward_distribution_type_table)},
    {"rewardIntervalMinute", offsetof(ProductList, rewardIntervalMinute), detail::integer()},
    {"redeemProcessingMinute", offsetof(ProductList, redeemProcessingMinute),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"stakeTime", offsetof(ProductList, stakeTime), detail::string()},
    {"interestCalculationTime", offsetof(ProductList, interestCalculationTime), detail::string()},
};
constexpr detail::ObjectTable product_list_table = detail::table_of<ProductList>("ProductList", product_list_fields);

constexpr detail::ListTable list_of_product_list = detail::list_of<ProductList>(detail::object(product_list_table));

constexpr detail::Field product_fields[] = {
    {"list", offsetof(Product, list), detail::list(list_of_product_list)},
};
constexpr detail::ObjectTable product_table = detail::table_of<Product>("Product", product_fields);

constexpr detail::Field yield_request_fields[] = {
    {"category", offsetof(YieldRequest, category), detail::enumeration(category_table, detail::Holder::required),
     detail::In::query},
    {"productId", offsetof(YieldRequest, productId), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(YieldRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(YieldRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(YieldRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(YieldRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable yield_request_table =
    detail::table_of<YieldRequest>("YieldRequest", yield_request_fields);

constexpr detail::Field yield_list_fields[] = {
    {"productId", offsetof(YieldList, productId), detail::string()},
    {"coin", offsetof(YieldList, coin), detail::string()},
    {"id", offsetof(YieldList, id), detail::string()},
    {"amount", offsetof(YieldList, amount), detail::decimal()},
    {"yieldType", offsetof(YieldList, yieldType), detail::enumeration(yield_type_table)},
    {"distributionMode", offsetof(YieldList, distributionMode), detail::enumeration(distribution_mode_table)},
    {"effectiveStakingAmount", offsetof(YieldList, effectiveStakingAmount), detail::decimal()},
    {"orderId", offsetof(YieldList, orderId), detail::string()},
    {"status", offsetof(YieldList, status), detail::enumeration(bybit::advance_status_table)},
    {"createdAt", offsetof(YieldList, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable yield_list_table = detail::table_of<YieldList>("YieldList", yield_list_fields);

constexpr detail::ListTable list_of_yield_list = detail::list_of<YieldList>(detail::object(yield_list_table));

constexpr detail::Field yield_fields[] = {
    {"nextPageCursor", offsetof(Yield, nextPageCursor), detail::string()},
    {"yield", offsetof(Yield, yield), detail::list(list_of_yield_list)},
};
constexpr detail::ObjectTable yield_table = detail::table_of<Yield>("Yield", yield_fields);

constexpr detail::Type apr_history_reply = detail::object(apr_history_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit apr_history_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation apr_history_operation{
    .id = "earn.apr_history",
    .method = "GET",
    .path = "/v5/earn/apr-history",
    .auth = detail::Auth::public_,
    .limits = apr_history_limits,
    .request = &apr_history_request_table,
    .reply = &apr_history_reply,
};

constexpr detail::Type coupons_reply = detail::object(coupons_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit coupons_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation coupons_operation{
    .id = "earn.coupons",
    .method = "GET",
    .path = "/v5/earn/coupons",
    .auth = detail::Auth::private_,
    .limits = coupons_limits,
    .request = &coupons_request_table,
    .reply = &coupons_reply,
};

constexpr detail::Type hourly_yield_reply = detail::object(hourly_yield_table);
constexpr detail::Limit hourly_yield_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging hourly_yield_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation hourly_yield_operation{
    .id = "earn.hourly_yield",
    .method = "GET",
    .path = "/v5/earn/hourly-yield",
    .auth = detail::Auth::private_,
    .limits = hourly_yield_limits,
    .request = &hourly_yield_request_table,
    .reply = &hourly_yield_reply,
    .pages = &hourly_yield_pages,
};

constexpr detail::Type order_reply = detail::object(order_table);
constexpr detail::Limit order_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging order_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation order_operation{
    .id = "earn.order",
    .method = "GET",
    .path = "/v5/earn/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
    .pages = &order_pages,
};

constexpr detail::Type place_order_reply = detail::object(place_order_table);
constexpr detail::Limit place_order_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation place_order_operation{
    .id = "earn.place_order",
    .method = "POST",
    .path = "/v5/earn/place-order",
    .auth = detail::Auth::private_,
    .limits = place_order_limits,
    .request = &place_order_request_table,
    .reply = &place_order_reply,
};

constexpr detail::Type staked_position_reply = detail::object(staked_position_table);
constexpr detail::Limit staked_position_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation staked_position_operation{
    .id = "earn.staked_position",
    .method = "GET",
    .path = "/v5/earn/position",
    .auth = detail::Auth::private_,
    .limits = staked_position_limits,
    .request = &staked_position_request_table,
    .reply = &staked_position_reply,
};

constexpr detail::Type product_reply = detail::object(product_table);
constexpr detail::Limit product_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation product_operation{
    .id = "earn.product",
    .method = "GET",
    .path = "/v5/earn/product",
    .auth = detail::Auth::public_,
    .limits = product_limits,
    .request = &product_request_table,
    .reply = &product_reply,
};

constexpr detail::Type yield_reply = detail::object(yield_table);
constexpr detail::Limit yield_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging yield_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "yield",
    .next = "nextPageCursor",
};
constexpr detail::Operation yield_operation{
    .id = "earn.yield",
    .method = "GET",
    .path = "/v5/earn/yield",
    .auth = detail::Auth::private_,
    .limits = yield_limits,
    .request = &yield_request_table,
    .reply = &yield_reply,
    .pages = &yield_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AprHistory> Api::apr_history(AprHistoryRequest request) const {
    return {core_, apr_history_operation, &request};
}

Call<Coupons> Api::coupons(CouponsRequest request) const {
    return {core_, coupons_operation, &request};
}

PagedCall<HourlyYield> Api::hourly_yield(HourlyYieldRequest request) const {
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

Call<StakedPosition> Api::staked_position(StakedPositionRequest request) const {
    return {core_, staked_position_operation, &request};
}

Call<Product> Api::product(ProductRequest request) const {
    return {core_, product_operation, &request};
}

PagedCall<Yield> Api::yield(YieldRequest request) const {
    return {core_, yield_operation, &request};
}

const detail::EnumTable& exbind_table(Category) { return category_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(Duration) { return duration_table; }
const detail::EnumTable& exbind_table(RewardDistributionType) { return reward_distribution_type_table; }
const detail::EnumTable& exbind_table(YieldType) { return yield_type_table; }
const detail::EnumTable& exbind_table(DistributionMode) { return distribution_mode_table; }
const detail::ObjectTable& exbind_table(const AprHistoryRequest*) { return apr_history_request_table; }
const detail::ObjectTable& exbind_table(const AprHistoryList*) { return apr_history_list_table; }
const detail::ObjectTable& exbind_table(const AprHistory*) { return apr_history_table; }
const detail::ObjectTable& exbind_table(const CouponsRequest*) { return coupons_request_table; }
const detail::ObjectTable& exbind_table(const CouponsInterestCards*) { return coupons_interest_cards_table; }
const detail::ObjectTable& exbind_table(const CouponsAwardCards*) { return coupons_award_cards_table; }
const detail::ObjectTable& exbind_table(const Coupons*) { return coupons_table; }
const detail::ObjectTable& exbind_table(const HourlyYieldRequest*) { return hourly_yield_request_table; }
const detail::ObjectTable& exbind_table(const HourlyYieldList*) { return hourly_yield_list_table; }
const detail::ObjectTable& exbind_table(const HourlyYield*) { return hourly_yield_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const OrderList*) { return order_list_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderRequestInterestCard*) {
    return place_order_request_interest_card_table;
}
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*) { return place_order_request_table; }
const detail::ObjectTable& exbind_table(const PlaceOrder*) { return place_order_table; }
const detail::ObjectTable& exbind_table(const StakedPositionRequest*) { return staked_position_request_table; }
const detail::ObjectTable& exbind_table(const StakedPositionListFreezeDetails*) {
    return staked_position_list_freeze_details_table;
}
const detail::ObjectTable& exbind_table(const StakedPositionList*) { return staked_position_list_table; }
const detail::ObjectTable& exbind_table(const StakedPosition*) { return staked_position_table; }
const detail::ObjectTable& exbind_table(const ProductRequest*) { return product_request_table; }
const detail::ObjectTable& exbind_table(const ProductListBonusEvents*) { return product_list_bonus_events_table; }
const detail::ObjectTable& exbind_table(const ProductList*) { return product_list_table; }
const detail::ObjectTable& exbind_table(const Product*) { return product_table; }
const detail::ObjectTable& exbind_table(const YieldRequest*) { return yield_request_table; }
const detail::ObjectTable& exbind_table(const YieldList*) { return yield_list_table; }
const detail::ObjectTable& exbind_table(const Yield*) { return yield_table; }

}  // namespace exbind::bybit::earn
