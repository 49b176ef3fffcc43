// Generated from specs/bybit/alpha/lp.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/alpha/lp.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable lp_order_status_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::alpha::lp {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::ListTable list_of_lp_order_status =
    detail::list_of<Open<LpOrderStatus>>(detail::enumeration(bybit::lp_order_status_table));

constexpr detail::Field order_list_request_fields[] = {
    {"orderType", offsetof(OrderListRequest, orderType), detail::integer()},
    {"tokenCode", offsetof(OrderListRequest, tokenCode), detail::string(detail::Holder::optional)},
    {"orderStatus", offsetof(OrderListRequest, orderStatus), detail::list(list_of_lp_order_status)},
    {"days", offsetof(OrderListRequest, days), detail::integer()},
    {"limit", offsetof(OrderListRequest, limit), detail::integer()},
    {"pageIndex", offsetof(OrderListRequest, pageIndex), detail::integer()},
    {"poolAddress", offsetof(OrderListRequest, poolAddress), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds order_list_request_bounds[] = {{.field = 3, .maximum = "365"}, {.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable order_list_request_table =
    detail::table_of<OrderListRequest>("OrderListRequest", order_list_request_fields, false, order_list_request_bounds);

constexpr detail::Field order_list_orders_fields[] = {
    {"orderType", offsetof(OrderListOrders, orderType), detail::integer()},
    {"orderNo", offsetof(OrderListOrders, orderNo), detail::string()},
    {"orderStatus", offsetof(OrderListOrders, orderStatus), detail::integer()},
    {"poolAddress", offsetof(OrderListOrders, poolAddress), detail::string()},
    {"poolName", offsetof(OrderListOrders, poolName), detail::string()},
    {"positionId", offsetof(OrderListOrders, positionId), detail::integer()},
    {"tokenCode", offsetof(OrderListOrders, tokenCode), detail::string()},
    {"tokenSymbol", offsetof(OrderListOrders, tokenSymbol), detail::string()},
    {"tokenIconUrlDay", offsetof(OrderListOrders, tokenIconUrlDay), detail::string()},
    {"tokenIconUrlNight", offsetof(OrderListOrders, tokenIconUrlNight), detail::string()},
    {"amount", offsetof(OrderListOrders, amount), detail::decimal()},
    {"chainCode", offsetof(OrderListOrders, chainCode), detail::string()},
    {"chainIconUrl", offsetof(OrderListOrders, chainIconUrl), detail::string()},
    {"gasTokenSymbol", offsetof(OrderListOrders, gasTokenSymbol), detail::string()},
    {"gasOnchain", offsetof(OrderListOrders, gasOnchain), detail::decimal()},
    {"gasUsd", offsetof(OrderListOrders, gasUsd), detail::decimal()},
    {"platformFee", offsetof(OrderListOrders, platformFee), detail::decimal()},
    {"platformFeeUsd", offsetof(OrderListOrders, platformFeeUsd), detail::decimal()},
    {"createTime", offsetof(OrderListOrders, createTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"executionTime", offsetof(OrderListOrders, executionTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"failureReason", offsetof(OrderListOrders, failureReason), detail::string()},
    {"dercRatio", offsetof(OrderListOrders, dercRatio), detail::decimal()},
};
constexpr detail::ObjectTable order_list_orders_table =
    detail::table_of<OrderListOrders>("OrderListOrders", order_list_orders_fields);

constexpr detail::ListTable list_of_order_list_orders =
    detail::list_of<OrderListOrders>(detail::object(order_list_orders_table));

constexpr detail::Field order_list_fields[] = {
    {"total", offsetof(OrderList, total), detail::integer()},
    {"pageIndex", offsetof(OrderList, pageIndex), detail::integer()},
    {"orders", offsetof(OrderList, orders), detail::list(list_of_order_list_orders)},
};
constexpr detail::ObjectTable order_list_table = detail::table_of<OrderList>("OrderList", order_list_fields);

constexpr detail::Field pay_token_list_request_fields[] = {
    {"chainCode", offsetof(PayTokenListRequest, chainCode), detail::string(detail::Holder::optional)},
    {"tokenAddress", offsetof(PayTokenListRequest, tokenAddress), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable pay_token_list_request_table =
    detail::table_of<PayTokenListRequest>("PayTokenListRequest", pay_token_list_request_fields);

constexpr detail::Field pay_token_list_tokens_fields[] = {
    {"tokenCode", offsetof(PayTokenListTokens, tokenCode), detail::string()},
    {"tokenSymbol", offsetof(PayTokenListTokens, tokenSymbol), detail::string()},
    {"chainCode", offsetof(PayTokenListTokens, chainCode), detail::string()},
    {"chainIconUrl", offsetof(PayTokenListTokens, chainIconUrl), detail::string()},
    {"decimals", offsetof(PayTokenListTokens, decimals), detail::integer()},
    {"availableBalance", offsetof(PayTokenListTokens, availableBalance), detail::decimal()},
    {"tokenIconUrlDay", offsetof(PayTokenListTokens, tokenIconUrlDay), detail::string()},
    {"tokenIconUrlNight", offsetof(PayTokenListTokens, tokenIconUrlNight), detail::string()},
    {"minStakeAmount", offsetof(PayTokenListTokens, minStakeAmount), detail::decimal()},
    {"maxStakeAmount", offsetof(PayTokenListTokens, maxStakeAmount), detail::decimal()},
};
constexpr detail::ObjectTable pay_token_list_tokens_table =
    detail::table_of<PayTokenListTokens>("PayTokenListTokens", pay_token_list_tokens_fields);

constexpr detail::ListTable list_of_pay_token_list_tokens =
    detail::list_of<PayTokenListTokens>(detail::object(pay_token_list_tokens_table));

constexpr detail::Field pay_token_list_fields[] = {
    {"tokens", offsetof(PayTokenList, tokens), detail::list(list_of_pay_token_list_tokens)},
};
constexpr detail::ObjectTable pay_token_list_table =
    detail::table_of<PayTokenList>("PayTokenList", pay_token_list_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field pay_token_price_request_fields[] = {
    {"tokenCode", offsetof(PayTokenPriceRequest, tokenCode), detail::list(list_of_string, detail::Holder::required)},
    {"chainCode", offsetof(PayTokenPriceRequest, chainCode), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable pay_token_price_request_table =
    detail::table_of<PayTokenPriceRequest>("PayTokenPriceRequest", pay_token_price_request_fields);

constexpr detail::Field pay_token_price_prices_fields[] = {
    {"tokenCode", offsetof(PayTokenPricePrices, tokenCode), detail::string()},
    {"tokenSymbol", offsetof(PayTokenPricePrices, tokenSymbol), detail::string()},
    {"priceUsd", offsetof(PayTokenPricePrices, priceUsd), detail::decimal()},
    {"chainCode", offsetof(PayTokenPricePrices, chainCode), detail::string()},
    {"updateTime", offsetof(PayTokenPricePrices, updateTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable pay_token_price_prices_table =
    detail::table_of<PayTokenPricePrices>("PayTokenPricePrices", pay_token_price_prices_fields);

constexpr detail::ListTable list_of_pay_token_price_prices =
    detail::list_of<PayTokenPricePrices>(detail::object(pay_token_price_prices_table));

constexpr detail::Field pay_token_price_fields[] = {
    {"prices", offsetof(PayTokenPrice, prices), detail::list(list_of_pay_token_price_prices)},
};
constexpr detail::ObjectTable pay_token_price_table =
    detail::table_of<PayTokenPrice>("PayTokenPrice", pay_token_price_fields);

constexpr detail::Field pool_info_request_fields[] = {
    {"poolAddress", offsetof(PoolInfoRequest, poolAddress), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable pool_info_request_table =
    detail::table_of<PoolInfoRequest>("PoolInfoRequest", pool_info_request_fields);

constexpr detail::Field pool_info_fields[] = {
    {"poolAddress", offsetof(PoolInfo, poolAddress), detail::string()},
    {"poolName", offsetof(PoolInfo, poolName), detail::string()},
    {"apy", offsetof(PoolInfo, apy), detail::decimal()},
    {"tvl", offsetof(PoolInfo, tvl), detail::decimal()},
    {"feeRate", offsetof(PoolInfo, feeRate), detail::decimal()},
    {"token0Symbol", offsetof(PoolInfo, token0Symbol), detail::string()},
    {"token0Reserve", offsetof(PoolInfo, token0Reserve), detail::decimal()},
    {"token1Symbol", offsetof(PoolInfo, token1Symbol), detail::string()},
    {"token1Reserve", offsetof(PoolInfo, token1Reserve), detail::decimal()},
    {"priceRangeLower", offsetof(PoolInfo, priceRangeLower), detail::decimal()},
    {"priceRangeUpper", offsetof(PoolInfo, priceRangeUpper), detail::decimal()},
    {"currentPrice", offsetof(PoolInfo, currentPrice), detail::decimal()},
};
constexpr detail::ObjectTable pool_info_table = detail::table_of<PoolInfo>("PoolInfo", pool_info_fields);

constexpr detail::Field pool_list_request_fields[] = {
    {"tokenSymbol", offsetof(PoolListRequest, tokenSymbol), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable pool_list_request_table =
    detail::table_of<PoolListRequest>("PoolListRequest", pool_list_request_fields);

constexpr detail::Field pool_list_pools_fields[] = {
    {"poolAddress", offsetof(PoolListPools, poolAddress), detail::string()},
    {"poolName", offsetof(PoolListPools, poolName), detail::string()},
    {"poolTag", offsetof(PoolListPools, poolTag), detail::string()},
    {"apy", offsetof(PoolListPools, apy), detail::decimal()},
    {"tvl", offsetof(PoolListPools, tvl), detail::decimal()},
    {"token0Symbol", offsetof(PoolListPools, token0Symbol), detail::string()},
    {"token0IconUrlDay", offsetof(PoolListPools, token0IconUrlDay), detail::string()},
    {"token0IconUrlNight", offsetof(PoolListPools, token0IconUrlNight), detail::string()},
    {"token1Symbol", offsetof(PoolListPools, token1Symbol), detail::string()},
    {"token1IconUrlDay", offsetof(PoolListPools, token1IconUrlDay), detail::string()},
    {"token1IconUrlNight", offsetof(PoolListPools, token1IconUrlNight), detail::string()},
    {"chainCode", offsetof(PoolListPools, chainCode), detail::string()},
    {"chainIconUrl", offsetof(PoolListPools, chainIconUrl), detail::string()},
};
constexpr detail::ObjectTable pool_list_pools_table =
    detail::table_of<PoolListPools>("PoolListPools", pool_list_pools_fields);

constexpr detail::ListTable list_of_pool_list_pools =
    detail::list_of<PoolListPools>(detail::object(pool_list_pools_table));

constexpr detail::Field pool_list_fields[] = {
    {"pools", offsetof(PoolList, pools), detail::list(list_of_pool_list_pools)},
};
constexpr detail::ObjectTable pool_list_table = detail::table_of<PoolList>("PoolList", pool_list_fields);

constexpr detail::Field position_list_positions_fields[] = {
    {"positionId", offsetof(PositionListPositions, positionId), detail::integer()},
    {"poolAddress", offsetof(PositionListPositions, poolAddress), detail::string()},
    {"poolName", offsetof(PositionListPositions, poolName), detail::string()},
    {"stakedAmount", offsetof(PositionListPositions, stakedAmount), detail::decimal()},
    {"stakedTokenCode", offsetof(PositionListPositions, stakedTokenCode), detail::string()},
    {"stakedTokenSymbol", offsetof(PositionListPositions, stakedTokenSymbol), detail::string()},
    {"currentValueUsd", offsetof(PositionListPositions, currentValueUsd), detail::decimal()},
    {"earnedRewardsUsd", offsetof(PositionListPositions, earnedRewardsUsd), detail::decimal()},
    {"unrealizedPnl", offsetof(PositionListPositions, unrealizedPnl), detail::decimal()},
    {"realizedPnl", offsetof(PositionListPositions, realizedPnl), detail::decimal()},
    {"apy", offsetof(PositionListPositions, apy), detail::decimal()},
    {"token0Amount", offsetof(PositionListPositions, token0Amount), detail::decimal()},
    {"token0Symbol", offsetof(PositionListPositions, token0Symbol), detail::string()},
    {"token1Amount", offsetof(PositionListPositions, token1Amount), detail::decimal()},
    {"token1Symbol", offsetof(PositionListPositions, token1Symbol), detail::string()},
    {"rangeUpper", offsetof(PositionListPositions, rangeUpper), detail::decimal()},
    {"rangeLower", offsetof(PositionListPositions, rangeLower), detail::decimal()},
    {"createTime", offsetof(PositionListPositions, createTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(PositionListPositions, updateTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(PositionListPositions, status), detail::integer()},
};
constexpr detail::ObjectTable position_list_positions_table =
    detail::table_of<PositionListPositions>("PositionListPositions", position_list_positions_fields);

constexpr detail::ListTable list_of_position_list_positions =
    detail::list_of<PositionListPositions>(detail::object(position_list_positions_table));

constexpr detail::Field position_list_fields[] = {
    {"positions", offsetof(PositionList, positions), detail::list(list_of_position_list_positions)},
};
constexpr detail::ObjectTable position_list_table =
    detail::table_of<PositionList>("PositionList", position_list_fields);

constexpr detail::Field execute_lp_redeem_request_fields[] = {
    {"positionId", offsetof(ExecuteLpRedeemRequest, positionId), detail::integer(detail::Holder::required)},
    {"poolAddress", offsetof(ExecuteLpRedeemRequest, poolAddress), detail::string(detail::Holder::required)},
    {"dercRatio", offsetof(ExecuteLpRedeemRequest, dercRatio), detail::decimal(detail::Holder::required)},
    {"receiveTokenCode", offsetof(ExecuteLpRedeemRequest, receiveTokenCode), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable execute_lp_redeem_request_table =
    detail::table_of<ExecuteLpRedeemRequest>("ExecuteLpRedeemRequest", execute_lp_redeem_request_fields);

constexpr detail::Field execute_lp_redeem_fields[] = {
    {"orderNo", offsetof(ExecuteLpRedeem, orderNo), detail::string()},
};
constexpr detail::ObjectTable execute_lp_redeem_table =
    detail::table_of<ExecuteLpRedeem>("ExecuteLpRedeem", execute_lp_redeem_fields);

constexpr detail::Field execute_lp_stake_request_fields[] = {
    {"positionId", offsetof(ExecuteLpStakeRequest, positionId), detail::integer(detail::Holder::required)},
    {"poolAddress", offsetof(ExecuteLpStakeRequest, poolAddress), detail::string(detail::Holder::required)},
    {"payTokenAmount", offsetof(ExecuteLpStakeRequest, payTokenAmount), detail::decimal(detail::Holder::required)},
    {"payTokenCode", offsetof(ExecuteLpStakeRequest, payTokenCode), detail::string(detail::Holder::required)},
    {"rangeUpper", offsetof(ExecuteLpStakeRequest, rangeUpper), detail::decimal()},
    {"rangeLower", offsetof(ExecuteLpStakeRequest, rangeLower), detail::decimal()},
    {"priceUpper", offsetof(ExecuteLpStakeRequest, priceUpper), detail::decimal()},
    {"priceLower", offsetof(ExecuteLpStakeRequest, priceLower), detail::decimal()},
};
constexpr detail::ObjectTable execute_lp_stake_request_table =
    detail::table_of<ExecuteLpStakeRequest>("ExecuteLpStakeRequest", execute_lp_stake_request_fields);

constexpr detail::Field execute_lp_stake_fields[] = {
    {"positionId", offsetof(ExecuteLpStake, positionId), detail::integer()},
    {"orderNo", offsetof(ExecuteLpStake, orderNo), detail::string()},
};
constexpr detail::ObjectTable execute_lp_stake_table =
    detail::table_of<ExecuteLpStake>("ExecuteLpStake", execute_lp_stake_fields);

constexpr detail::Type order_list_reply = detail::object(order_list_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit order_list_limits[] = {
    {.count = 3, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation order_list_operation{
    .id = "alpha/lp.order_list",
    .method = "POST",
    .path = "/v5/alpha/lp/order-list",
    .auth = detail::Auth::private_,
    .limits = order_list_limits,
    .request = &order_list_request_table,
    .reply = &order_list_reply,
};

constexpr detail::Type pay_token_list_reply = detail::object(pay_token_list_table);
constexpr detail::Limit pay_token_list_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation pay_token_list_operation{
    .id = "alpha/lp.pay_token_list",
    .method = "POST",
    .path = "/v5/alpha/lp/pay-token-list",
    .auth = detail::Auth::private_,
    .limits = pay_token_list_limits,
    .request = &pay_token_list_request_table,
    .reply = &pay_token_list_reply,
};

constexpr detail::Type pay_token_price_reply = detail::object(pay_token_price_table);
constexpr detail::Limit pay_token_price_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation pay_token_price_operation{
    .id = "alpha/lp.pay_token_price",
    .method = "POST",
    .path = "/v5/alpha/lp/pay-token-price",
    .auth = detail::Auth::private_,
    .limits = pay_token_price_limits,
    .request = &pay_token_price_request_table,
    .reply = &pay_token_price_reply,
};

constexpr detail::Type pool_info_reply = detail::object(pool_info_table);
constexpr detail::Limit pool_info_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation pool_info_operation{
    .id = "alpha/lp.pool_info",
    .method = "POST",
    .path = "/v5/alpha/lp/pool-info",
    .auth = detail::Auth::private_,
    .limits = pool_info_limits,
    .request = &pool_info_request_table,
    .reply = &pool_info_reply,
};

constexpr detail::Type pool_list_reply = detail::object(pool_list_table);
constexpr detail::Limit pool_list_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation pool_list_operation{
    .id = "alpha/lp.pool_list",
    .method = "POST",
    .path = "/v5/alpha/lp/pool-list",
    .auth = detail::Auth::private_,
    .limits = pool_list_limits,
    .request = &pool_list_request_table,
    .reply = &pool_list_reply,
};

constexpr detail::Type position_list_reply = detail::object(position_list_table);
constexpr detail::Limit position_list_limits[] = {
    {.count = 3, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation position_list_operation{
    .id = "alpha/lp.position_list",
    .method = "POST",
    .path = "/v5/alpha/lp/position-list",
    .auth = detail::Auth::private_,
    .limits = position_list_limits,
    .reply = &position_list_reply,
};

constexpr detail::Type execute_lp_redeem_reply = detail::object(execute_lp_redeem_table);
constexpr detail::Limit execute_lp_redeem_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation execute_lp_redeem_operation{
    .id = "alpha/lp.execute_lp_redeem",
    .method = "POST",
    .path = "/v5/alpha/lp/redeem",
    .auth = detail::Auth::private_,
    .limits = execute_lp_redeem_limits,
    .request = &execute_lp_redeem_request_table,
    .reply = &execute_lp_redeem_reply,
};

constexpr detail::Type execute_lp_stake_reply = detail::object(execute_lp_stake_table);
constexpr detail::Limit execute_lp_stake_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation execute_lp_stake_operation{
    .id = "alpha/lp.execute_lp_stake",
    .method = "POST",
    .path = "/v5/alpha/lp/stake",
    .auth = detail::Auth::private_,
    .limits = execute_lp_stake_limits,
    .request = &execute_lp_stake_request_table,
    .reply = &execute_lp_stake_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<OrderList> Api::order_list(OrderListRequest request) const {
    return {core_, order_list_operation, &request};
}

Call<PayTokenList> Api::pay_token_list(PayTokenListRequest request) const {
    return {core_, pay_token_list_operation, &request};
}

Call<PayTokenPrice> Api::pay_token_price(PayTokenPriceRequest request) const {
    return {core_, pay_token_price_operation, &request};
}

Call<PoolInfo> Api::pool_info(PoolInfoRequest request) const {
    return {core_, pool_info_operation, &request};
}

Call<PoolList> Api::pool_list(PoolListRequest request) const {
    return {core_, pool_list_operation, &request};
}

Call<PositionList> Api::position_list() const {
    return {core_, position_list_operation, nullptr};
}

Call<ExecuteLpRedeem> Api::execute_lp_redeem(ExecuteLpRedeemRequest request) const {
    return {core_, execute_lp_redeem_operation, &request};
}

Call<ExecuteLpStake> Api::execute_lp_stake(ExecuteLpStakeRequest request) const {
    return {core_, execute_lp_stake_operation, &request};
}

const detail::ObjectTable& exbind_table(const OrderListRequest*) { return order_list_request_table; }
const detail::ObjectTable& exbind_table(const OrderListOrders*) { return order_list_orders_table; }
const detail::ObjectTable& exbind_table(const OrderList*) { return order_list_table; }
const detail::ObjectTable& exbind_table(const PayTokenListRequest*) { return pay_token_list_request_table; }
const detail::ObjectTable& exbind_table(const PayTokenListTokens*) { return pay_token_list_tokens_table; }
const detail::ObjectTable& exbind_table(const PayTokenList*) { return pay_token_list_table; }
const detail::ObjectTable& exbind_table(const PayTokenPriceRequest*) { return pay_token_price_request_table; }
const detail::ObjectTable& exbind_table(const PayTokenPricePrices*) { return pay_token_price_prices_table; }
const detail::ObjectTable& exbind_table(const PayTokenPrice*) { return pay_token_price_table; }
const detail::ObjectTable& exbind_table(const PoolInfoRequest*) { return pool_info_request_table; }
const detail::ObjectTable& exbind_table(const PoolInfo*) { return pool_info_table; }
const detail::ObjectTable& exbind_table(const PoolListRequest*) { return pool_list_request_table; }
const detail::ObjectTable& exbind_table(const PoolListPools*) { return pool_list_pools_table; }
const detail::ObjectTable& exbind_table(const PoolList*) { return pool_list_table; }
const detail::ObjectTable& exbind_table(const PositionListPositions*) { return position_list_positions_table; }
const detail::ObjectTable& exbind_table(const PositionList*) { return position_list_table; }
const detail::ObjectTable& exbind_table(const ExecuteLpRedeemRequest*) { return execute_lp_redeem_request_table; }
const detail::ObjectTable& exbind_table(const ExecuteLpRedeem*) { return execute_lp_redeem_table; }
const detail::ObjectTable& exbind_table(const ExecuteLpStakeRequest*) { return execute_lp_stake_request_table; }
const detail::ObjectTable& exbind_table(const ExecuteLpStake*) { return execute_lp_stake_table; }

}  // namespace exbind::bybit::alpha::lp
