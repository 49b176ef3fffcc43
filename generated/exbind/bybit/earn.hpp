// Generated from specs/bybit/earn.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/account_type.hpp"
#include "exbind/bybit/common/advance_order_type.hpp"
#include "exbind/bybit/common/advance_status.hpp"
#include "exbind/bybit/common/auto_reinvest.hpp"
#include "exbind/bybit/common/earn_category.hpp"
#include "exbind/bybit/common/earn_status.hpp"
#include "exbind/bybit/common/liquidity_mining_status.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/earn.
namespace exbind::inline v0_1::bybit::earn {

using exbind::bybit::AccountType;
using exbind::bybit::AdvanceOrderType;
using exbind::bybit::AdvanceStatus;
using exbind::bybit::AutoReinvest;
using exbind::bybit::EarnCategory;
using exbind::bybit::EarnStatus;
using exbind::bybit::LiquidityMiningStatus;

using exbind::operator<<;
using exbind::to_string;

enum class Category : std::uint8_t {
    flexible_saving = 0,  ///< "FlexibleSaving"
    on_chain = 1,         ///< "OnChain"
};
const detail::EnumTable& exbind_table(Category);

enum class Status : std::uint8_t {
    in_use = 0,        ///< "InUse"
    not_use = 1,       ///< "NotUse"
    expired = 2,       ///< "Expired"
    already_used = 3,  ///< "AlreadyUsed"
};
const detail::EnumTable& exbind_table(Status);

enum class Duration : std::uint8_t {
    fixed = 0,     ///< "Fixed"
    flexible = 1,  ///< "Flexible"
};
const detail::EnumTable& exbind_table(Duration);

enum class RewardDistributionType : std::uint8_t {
    simple = 0,    ///< "Simple"
    compound = 1,  ///< "Compound"
    other = 2,     ///< "Other"
};
const detail::EnumTable& exbind_table(RewardDistributionType);

enum class YieldType : std::uint8_t {
    normal = 0,  ///< "Normal"
    bonus = 1,   ///< "Bonus"
};
const detail::EnumTable& exbind_table(YieldType);

enum class DistributionMode : std::uint8_t {
    auto_ = 0,     ///< "Auto"
    manual = 1,    ///< "Manual"
    reinvest = 2,  ///< "Reinvest"
};
const detail::EnumTable& exbind_table(DistributionMode);

/// Parameters of Api::apr_history.
struct AprHistoryRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> productId;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};

/// Part of AprHistory.
struct AprHistoryList {
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds
    std::string apr{};                     ///< e.g. "0.055"

    bool operator==(const AprHistoryList&) const = default;
};

/// Reply of Api::apr_history.
struct AprHistory {
    Vector<AprHistoryList> list{};

    bool operator==(const AprHistory&) const = default;
};

/// Parameters of Api::coupons.
struct CouponsRequest {
    NamedOnly named{};
    Required<Open<EarnCategory>> category;
};

/// Part of Coupons.
struct CouponsInterestCards {
    std::optional<std::int64_t> awardId{};
    std::string specCode{};
    std::string coin{};                    ///< e.g. USDT
    std::optional<Decimal> apy{};
    std::optional<std::int64_t> duration{};
    std::optional<TimePoint> claimedAt{};  ///< Unix seconds
    std::optional<TimePoint> expireAt{};   ///< Unix seconds
    std::optional<std::int64_t> usedAt{};
    Open<Status> status{};
    std::optional<Decimal> currentPnl{};
    std::optional<Decimal> limitPnl{};
    std::optional<Decimal> positionEffectiveAmount{};
    std::optional<std::int64_t> productId{};
    Open<EarnCategory> category{};

    bool operator==(const CouponsInterestCards&) const = default;
};

/// Part of Coupons.
struct CouponsAwardCards {
    std::optional<std::int64_t> awardId{};
    std::string specCode{};
    std::optional<std::int64_t> claimedAt{};
    std::optional<std::int64_t> usedAt{};
    std::optional<std::int64_t> expireAt{};
    std::string status{};
    std::optional<Decimal> amount{};
    std::optional<Decimal> limitPnlPercentage{};
    std::string baseCoin{};
    std::string quoteCoin{};
    std::optional<std::int64_t> direction{};
    Open<EarnCategory> category{};

    bool operator==(const CouponsAwardCards&) const = default;
};

/// Reply of Api::coupons.
struct Coupons {
    Vector<CouponsInterestCards> interestCards{};
    Vector<CouponsAwardCards> awardCards{};

    bool operator==(const Coupons&) const = default;
};

/// Parameters of Api::hourly_yield.
struct HourlyYieldRequest {
    NamedOnly named{};
    Required<std::string> category;
    Optional<std::string> productId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};

/// Part of HourlyYield.
struct HourlyYieldList {
    std::string productId{};
    std::string coin{};
    std::string id{};
    std::optional<Decimal> amount{};                  ///< e.g. 10
    std::optional<Decimal> effectiveStakingAmount{};  ///< e.g. 1000.00
    Open<AdvanceStatus> status{};
    std::optional<TimePoint> hourlyDate{};            ///< Unix milliseconds; e.g. 1755478800000
    std::optional<TimePoint> createdAt{};             ///< Unix milliseconds; e.g. 1684738540561

    bool operator==(const HourlyYieldList&) const = default;
};

/// Reply of Api::hourly_yield.
struct HourlyYield {
    std::string nextPageCursor{};
    Vector<HourlyYieldList> list{};

    bool operator==(const HourlyYield&) const = default;
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<std::string> productId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};

/// Part of Order.
struct OrderList {
    std::string coin{};
    std::optional<Decimal> orderValue{};
    Open<AdvanceOrderType> orderType{};
    std::string orderId{};
    std::string orderLinkId{};
    Open<AdvanceStatus> status{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    std::string productId{};
    std::optional<TimePoint> updatedAt{};  ///< Unix milliseconds
    std::optional<Decimal> swapOrderValue{};
    std::string estimateRedeemTime{};
    std::string estimateStakeTime{};

    bool operator==(const OrderList&) const = default;
};

/// Reply of Api::order.
struct Order {
    std::string nextPageCursor{};
    Vector<OrderList> list{};

    bool operator==(const Order&) const = default;
};

/// Part of PlaceOrderRequest.
struct PlaceOrderRequestInterestCard {
    NamedOnly named{};
    Required<std::int64_t> awardId;
    Required<std::string> specCode;
};

/// Parameters of Api::place_order.
struct PlaceOrderRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<Open<AdvanceOrderType>> orderType;
    Required<Open<AccountType>> accountType;
    Required<Decimal> amount;
    Required<std::string> coin;
    Required<std::string> productId;
    Required<std::string> orderLinkId;
    Optional<std::string> redeemPositionId{};
    Open<AccountType> toAccountType{};
    Optional<PlaceOrderRequestInterestCard> interestCard{};
};

/// Reply of Api::place_order.
struct PlaceOrder {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const PlaceOrder&) const = default;
};

/// Parameters of Api::staked_position.
struct StakedPositionRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> productId{};
    Optional<std::string> coin{};
};

/// Part of StakedPositionList.
struct StakedPositionListFreezeDetails {
    std::optional<Decimal> amount{};
    std::string description{};

    bool operator==(const StakedPositionListFreezeDetails&) const = default;
};

/// Part of StakedPosition.
struct StakedPositionList {
    std::string coin{};
    std::string productId{};
    std::optional<Decimal> amount{};
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> claimableYield{};
    std::string id{};
    Open<EarnStatus> status{};
    std::string orderId{};
    std::string estimateRedeemTime{};
    std::string estimateStakeTime{};
    std::optional<TimePoint> estimateInterestCalculationTime{};  ///< Unix milliseconds
    std::optional<TimePoint> settlementTime{};                   ///< Unix milliseconds
    Open<AutoReinvest> autoReinvest{};
    std::optional<Decimal> availableAmount{};
    Vector<StakedPositionListFreezeDetails> freezeDetails{};

    bool operator==(const StakedPositionList&) const = default;
};

/// Reply of Api::staked_position.
struct StakedPosition {
    Vector<StakedPositionList> list{};

    bool operator==(const StakedPosition&) const = default;
};

/// Parameters of Api::product.
struct ProductRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> coin{};
};

/// Part of ProductList.
struct ProductListBonusEvents {
    std::optional<Decimal> apr{};
    std::string coin{};
    std::string announcement{};

    bool operator==(const ProductListBonusEvents&) const = default;
};

/// Part of Product.
struct ProductList {
    Open<Category> category{};
    std::string estimateApr{};  ///< e.g. 3%
    std::string coin{};
    std::optional<Decimal> minStakeAmount{};
    std::optional<Decimal> maxStakeAmount{};
    std::optional<Decimal> precision{};
    std::string productId{};
    Open<LiquidityMiningStatus> status{};
    Vector<ProductListBonusEvents> bonusEvents{};
    std::optional<Decimal> minRedeemAmount{};
    std::optional<Decimal> maxRedeemAmount{};
    Open<Duration> duration{};
    std::optional<std::int64_t> term{};
    std::string swapCoin{};
    std::string swapCoinPrecision{};
    std::optional<Decimal> stakeExchangeRate{};
    std::optional<Decimal> redeemExchangeRate{};
    Open<RewardDistributionType> rewardDistributionType{};
    std::optional<std::int64_t> rewardIntervalMinute{};
    std::optional<Decimal> redeemProcessingMinute{};
    std::string stakeTime{};
    std::string interestCalculationTime{};

    bool operator==(const ProductList&) const = default;
};

/// Reply of Api::product.
struct Product {
    Vector<ProductList> list{};

    bool operator==(const Product&) const = default;
};

/// Parameters of Api::yield.
struct YieldRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> productId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};

/// Part of Yield.
struct YieldList {
    std::string productId{};
    std::string coin{};
    std::string id{};
    std::optional<Decimal> amount{};                  ///< e.g. 10
    Open<YieldType> yieldType{};
    Open<DistributionMode> distributionMode{};
    std::optional<Decimal> effectiveStakingAmount{};  ///< e.g. 1000.00
    std::string orderId{};
    Open<AdvanceStatus> status{};
    std::optional<TimePoint> createdAt{};             ///< Unix milliseconds; e.g. 1684738540561

    bool operator==(const YieldList&) const = default;
};

/// Reply of Api::yield.
struct Yield {
    std::string nextPageCursor{};
    Vector<YieldList> yield{};

    bool operator==(const Yield&) const = default;
};

/// The operations of earn. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get APR History
    /// GET /v5/earn/apr-history
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/easy-onchain/apr-history
    Call<AprHistory> apr_history(AprHistoryRequest request) const;

    /// Get Coupon List
    /// GET /v5/earn/coupons
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/easy-onchain/coupons
    Call<Coupons> coupons(CouponsRequest request) const;

    /// Get Hourly Yield History
    /// GET /v5/earn/hourly-yield
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/easy-onchain/hourly-yield
    PagedCall<HourlyYield> hourly_yield(HourlyYieldRequest request) const;

    /// Get Stake/Redeem Order History
    /// GET /v5/earn/order
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/easy-onchain/order-history
    PagedCall<Order> order(OrderRequest request) const;

    /// For reconcile(): order() with the id that a write carries.
    static Lookup<Order> order_lookup();

    /// Stake / Redeem
    /// POST /v5/earn/place-order
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/easy-onchain/create-order
    Call<PlaceOrder> place_order(PlaceOrderRequest request) const;

    /// Get Staked Position
    /// GET /v5/earn/position
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/easy-onchain/position
    Call<StakedPosition> staked_position(StakedPositionRequest request) const;

    /// Get Product Info
    /// GET /v5/earn/product
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/easy-onchain/product-info
    Call<Product> product(ProductRequest request) const;

    /// Get Yield History
    /// GET /v5/earn/yield
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/easy-onchain/yield-history
    PagedCall<Yield> yield(YieldRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AprHistoryRequest*);
const detail::ObjectTable& exbind_table(const AprHistoryList*);
const detail::ObjectTable& exbind_table(const AprHistory*);
const detail::ObjectTable& exbind_table(const CouponsRequest*);
const detail::ObjectTable& exbind_table(const CouponsInterestCards*);
const detail::ObjectTable& exbind_table(const CouponsAwardCards*);
const detail::ObjectTable& exbind_table(const Coupons*);
const detail::ObjectTable& exbind_table(const HourlyYieldRequest*);
const detail::ObjectTable& exbind_table(const HourlyYieldList*);
const detail::ObjectTable& exbind_table(const HourlyYield*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const OrderList*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const PlaceOrderRequestInterestCard*);
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrder*);
const detail::ObjectTable& exbind_table(const StakedPositionRequest*);
const detail::ObjectTable& exbind_table(const StakedPositionListFreezeDetails*);
const detail::ObjectTable& exbind_table(const StakedPositionList*);
const detail::ObjectTable& exbind_table(const StakedPosition*);
const detail::ObjectTable& exbind_table(const ProductRequest*);
const detail::ObjectTable& exbind_table(const ProductListBonusEvents*);
const detail::ObjectTable& exbind_table(const ProductList*);
const detail::ObjectTable& exbind_table(const Product*);
const detail::ObjectTable& exbind_table(const YieldRequest*);
const detail::ObjectTable& exbind_table(const YieldList*);
const detail::ObjectTable& exbind_table(const Yield*);

}  // namespace exbind::bybit::earn
