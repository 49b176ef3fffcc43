// Generated from specs/bybit/alpha/lp.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/lp_order_status.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/alpha/lp.
namespace exbind::inline v0_1::bybit::alpha::lp {

using exbind::bybit::LpOrderStatus;

/// Parameters of Api::order_list.
struct OrderListRequest {
    NamedOnly named{};
    Optional<std::int64_t> orderType{};
    Optional<std::string> tokenCode{};
    Vector<Open<LpOrderStatus>> orderStatus{};
    Optional<std::int64_t> days{};       ///< default 90, at most 365
    Optional<std::int64_t> limit{};      ///< default 20, at most 100
    Optional<std::int64_t> pageIndex{};  ///< default 1
    Optional<std::string> poolAddress{};
};

/// Part of OrderList.
struct OrderListOrders {
    std::optional<std::int64_t> orderType{};
    std::string orderNo{};
    std::optional<std::int64_t> orderStatus{};
    std::string poolAddress{};
    std::string poolName{};
    std::optional<std::int64_t> positionId{};
    std::string tokenCode{};
    std::string tokenSymbol{};
    std::string tokenIconUrlDay{};
    std::string tokenIconUrlNight{};
    std::optional<Decimal> amount{};
    std::string chainCode{};
    std::string chainIconUrl{};
    std::string gasTokenSymbol{};
    std::optional<Decimal> gasOnchain{};
    std::optional<Decimal> gasUsd{};
    std::optional<Decimal> platformFee{};
    std::optional<Decimal> platformFeeUsd{};
    std::optional<TimePoint> createTime{};     ///< Unix seconds
    std::optional<TimePoint> executionTime{};  ///< Unix seconds
    std::string failureReason{};
    std::optional<Decimal> dercRatio{};

    bool operator==(const OrderListOrders&) const = default;
};

/// Reply of Api::order_list.
struct OrderList {
    std::optional<std::int64_t> total{};
    std::optional<std::int64_t> pageIndex{};
    Vector<OrderListOrders> orders{};

    bool operator==(const OrderList&) const = default;
};

/// Parameters of Api::pay_token_list.
struct PayTokenListRequest {
    NamedOnly named{};
    Optional<std::string> chainCode{};
    Optional<std::string> tokenAddress{};
};

/// Part of PayTokenList.
struct PayTokenListTokens {
    std::string tokenCode{};    ///< e.g. CEX_1
    std::string tokenSymbol{};  ///< e.g. USDT
    std::string chainCode{};
    std::string chainIconUrl{};
    std::optional<std::int64_t> decimals{};
    std::optional<Decimal> availableBalance{};
    std::string tokenIconUrlDay{};
    std::string tokenIconUrlNight{};
    std::optional<Decimal> minStakeAmount{};
    std::optional<Decimal> maxStakeAmount{};

    bool operator==(const PayTokenListTokens&) const = default;
};

/// Reply of Api::pay_token_list.
struct PayTokenList {
    Vector<PayTokenListTokens> tokens{};

    bool operator==(const PayTokenList&) const = default;
};

/// Parameters of Api::pay_token_price.
struct PayTokenPriceRequest {
    NamedOnly named{};
    Required<Vector<std::string>> tokenCode;  ///< e.g. ["CEX_1", "CEX_2"]
    Optional<std::string> chainCode{};
};

/// Part of PayTokenPrice.
struct PayTokenPricePrices {
    std::string tokenCode{};
    std::string tokenSymbol{};
    std::optional<Decimal> priceUsd{};
    std::string chainCode{};
    std::optional<TimePoint> updateTime{};  ///< Unix seconds

    bool operator==(const PayTokenPricePrices&) const = default;
};

/// Reply of Api::pay_token_price.
struct PayTokenPrice {
    Vector<PayTokenPricePrices> prices{};

    bool operator==(const PayTokenPrice&) const = default;
};

/// Parameters of Api::pool_info.
struct PoolInfoRequest {
    NamedOnly named{};
    Required<std::string> poolAddress;
};

/// Reply of Api::pool_info.
struct PoolInfo {
    std::string poolAddress{};
    std::string poolName{};
    std::optional<Decimal> apy{};
    std::optional<Decimal> tvl{};
    std::optional<Decimal> feeRate{};
    std::string token0Symbol{};
    std::optional<Decimal> token0Reserve{};
    std::string token1Symbol{};
    std::optional<Decimal> token1Reserve{};
    std::optional<Decimal> priceRangeLower{};
    std::optional<Decimal> priceRangeUpper{};
    std::optional<Decimal> currentPrice{};

    bool operator==(const PoolInfo&) const = default;
};

/// Parameters of Api::pool_list.
struct PoolListRequest {
    NamedOnly named{};
    Optional<std::string> tokenSymbol{};  ///< e.g. ETH
};

/// Part of PoolList.
struct PoolListPools {
    std::string poolAddress{};
    std::string poolName{};
    std::string poolTag{};
    std::optional<Decimal> apy{};
    std::optional<Decimal> tvl{};
    std::string token0Symbol{};
    std::string token0IconUrlDay{};
    std::string token0IconUrlNight{};
    std::string token1Symbol{};
    std::string token1IconUrlDay{};
    std::string token1IconUrlNight{};
    std::string chainCode{};
    std::string chainIconUrl{};

    bool operator==(const PoolListPools&) const = default;
};

/// Reply of Api::pool_list.
struct PoolList {
    Vector<PoolListPools> pools{};

    bool operator==(const PoolList&) const = default;
};

/// Part of PositionList.
struct PositionListPositions {
    std::optional<std::int64_t> positionId{};
    std::string poolAddress{};
    std::string poolName{};
    std::optional<Decimal> stakedAmount{};
    std::string stakedTokenCode{};
    std::string stakedTokenSymbol{};
    std::optional<Decimal> currentValueUsd{};
    std::optional<Decimal> earnedRewardsUsd{};
    std::optional<Decimal> unrealizedPnl{};
    std::optional<Decimal> realizedPnl{};
    std::optional<Decimal> apy{};
    std::optional<Decimal> token0Amount{};
    std::string token0Symbol{};
    std::optional<Decimal> token1Amount{};
    std::string token1Symbol{};
    std::optional<Decimal> rangeUpper{};
    std::optional<Decimal> rangeLower{};
    std::optional<TimePoint> createTime{};  ///< Unix seconds
    std::optional<TimePoint> updateTime{};  ///< Unix seconds
    std::optional<std::int64_t> status{};

    bool operator==(const PositionListPositions&) const = default;
};

/// Reply of Api::position_list.
struct PositionList {
    Vector<PositionListPositions> positions{};

    bool operator==(const PositionList&) const = default;
};

/// Parameters of Api::execute_lp_redeem.
struct ExecuteLpRedeemRequest {
    NamedOnly named{};
    Required<std::int64_t> positionId;
    Required<std::string> poolAddress;
    Required<Decimal> dercRatio;
    Optional<std::string> receiveTokenCode{};
};

/// Reply of Api::execute_lp_redeem.
struct ExecuteLpRedeem {
    std::string orderNo{};

    bool operator==(const ExecuteLpRedeem&) const = default;
};

/// Parameters of Api::execute_lp_stake.
struct ExecuteLpStakeRequest {
    NamedOnly named{};
    Required<std::int64_t> positionId;
    Required<std::string> poolAddress;
    Required<Decimal> payTokenAmount;
    Required<std::string> payTokenCode;  ///< e.g. CEX_1
    Optional<Decimal> rangeUpper{};
    Optional<Decimal> rangeLower{};
    Optional<Decimal> priceUpper{};
    Optional<Decimal> priceLower{};
};

/// Reply of Api::execute_lp_stake.
struct ExecuteLpStake {
    std::optional<std::int64_t> positionId{};
    std::string orderNo{};

    bool operator==(const ExecuteLpStake&) const = default;
};

/// The operations of alpha/lp. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get LP Order List
    /// POST /v5/alpha/lp/order-list
    ///
    /// Private. 3 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/lp/order-list
    Call<OrderList> order_list(OrderListRequest request = {}) const;

    /// Get LP Pay Token List
    /// POST /v5/alpha/lp/pay-token-list
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/lp/pay-token-list
    Call<PayTokenList> pay_token_list(PayTokenListRequest request = {}) const;

    /// Get LP Pay Token Price
    /// POST /v5/alpha/lp/pay-token-price
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/lp/pay-token-price
    Call<PayTokenPrice> pay_token_price(PayTokenPriceRequest request) const;

    /// Get LP Pool Info
    /// POST /v5/alpha/lp/pool-info
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/lp/pool-info
    Call<PoolInfo> pool_info(PoolInfoRequest request) const;

    /// Get LP Pool List
    /// POST /v5/alpha/lp/pool-list
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/lp/pool-list
    Call<PoolList> pool_list(PoolListRequest request = {}) const;

    /// Get LP Position List
    /// POST /v5/alpha/lp/position-list
    ///
    /// Private. 3 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/lp/position-list
    Call<PositionList> position_list() const;

    /// Execute LP Redeem
    /// POST /v5/alpha/lp/redeem
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/lp/redeem
    Call<ExecuteLpRedeem> execute_lp_redeem(ExecuteLpRedeemRequest request) const;

    /// Execute LP Stake
    /// POST /v5/alpha/lp/stake
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/lp/stake
    Call<ExecuteLpStake> execute_lp_stake(ExecuteLpStakeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const OrderListRequest*);
const detail::ObjectTable& exbind_table(const OrderListOrders*);
const detail::ObjectTable& exbind_table(const OrderList*);
const detail::ObjectTable& exbind_table(const PayTokenListRequest*);
const detail::ObjectTable& exbind_table(const PayTokenListTokens*);
const detail::ObjectTable& exbind_table(const PayTokenList*);
const detail::ObjectTable& exbind_table(const PayTokenPriceRequest*);
const detail::ObjectTable& exbind_table(const PayTokenPricePrices*);
const detail::ObjectTable& exbind_table(const PayTokenPrice*);
const detail::ObjectTable& exbind_table(const PoolInfoRequest*);
const detail::ObjectTable& exbind_table(const PoolInfo*);
const detail::ObjectTable& exbind_table(const PoolListRequest*);
const detail::ObjectTable& exbind_table(const PoolListPools*);
const detail::ObjectTable& exbind_table(const PoolList*);
const detail::ObjectTable& exbind_table(const PositionListPositions*);
const detail::ObjectTable& exbind_table(const PositionList*);
const detail::ObjectTable& exbind_table(const ExecuteLpRedeemRequest*);
const detail::ObjectTable& exbind_table(const ExecuteLpRedeem*);
const detail::ObjectTable& exbind_table(const ExecuteLpStakeRequest*);
const detail::ObjectTable& exbind_table(const ExecuteLpStake*);

}  // namespace exbind::bybit::alpha::lp
