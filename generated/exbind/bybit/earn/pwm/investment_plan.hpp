// Generated from specs/bybit/earn/pwm/investment-plan.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/account_type.hpp"
#include "exbind/bybit/common/asset_manager_category.hpp"
#include "exbind/bybit/common/investment_plan_status.hpp"
#include "exbind/bybit/common/plan_type.hpp"
#include "exbind/bybit/common/source.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/earn/pwm/investment-plan.
namespace exbind::inline v0_1::bybit::earn::pwm::investment_plan {

using exbind::bybit::AccountType;
using exbind::bybit::AssetManagerCategory;
using exbind::bybit::InvestmentPlanStatus;
using exbind::bybit::PlanType;
using exbind::bybit::Source;

using exbind::operator<<;
using exbind::to_string;

enum class ClaimWithdrawableFundsStatus : std::uint8_t {
    success = 0,  ///< "Success"
    processing = 1,
};
const detail::EnumTable& exbind_table(ClaimWithdrawableFundsStatus);

enum class InvestMoreStatus : std::uint8_t {
    success = 0,  ///< "Success"
    pending = 1,  ///< "Pending"
    failed = 2,
};
const detail::EnumTable& exbind_table(InvestMoreStatus);

enum class OrderCategory : std::uint8_t {
    flexible_savings = 0,   ///< "flexibleSavings"
    fund_pool = 1,          ///< "fundPool"
    fund_pool_premium = 2,  ///< "fundPoolPremium"
    equity_fund = 3,        ///< "equityFund"
    onchain_earn = 4,       ///< "onchainEarn"
};
const detail::EnumTable& exbind_table(OrderCategory);

enum class Type : std::uint8_t {
    subscribe = 0,      ///< "Subscribe"
    redeem = 1,         ///< "Redeem"
    auto_reinvest = 2,  ///< "AutoReinvest"
};
const detail::EnumTable& exbind_table(Type);

enum class OrderStatus : std::uint8_t {
    completed = 0,  ///< "Completed"
    pending = 1,    ///< "Pending"
    failed = 2,     ///< "Failed"
};
const detail::EnumTable& exbind_table(OrderStatus);

enum class OrderAccountType : std::uint8_t {
    funding = 0,  ///< "Funding"
    unified = 1,  ///< "Unified"
};
const detail::EnumTable& exbind_table(OrderAccountType);

enum class RedeemStatus : std::uint8_t {
    completed = 0,  ///< "Completed"
    pending = 1,    ///< "Pending"
    failed = 2,     ///< "Failed"
};
const detail::EnumTable& exbind_table(RedeemStatus);

/// Parameters of Api::all.
struct AllRequest {
    NamedOnly named{};
    Optional<std::string> planId{};
    Optional<std::string> status{};
    Optional<std::int64_t> limit{};  ///< default 20, at most 50
    Optional<std::string> cursor{};
};

/// Part of AllList.
struct AllListInvestmentDistribution {
    Open<AssetManagerCategory> category{};
    std::string coin{};
    std::string productId{};
    std::optional<Decimal> currentAmount{};

    bool operator==(const AllListInvestmentDistribution&) const = default;
};

/// Part of All.
struct AllList {
    std::string planId{};
    std::string planName{};
    Open<PlanType> planType{};
    Open<InvestmentPlanStatus> status{};
    Open<Source> source{};
    std::optional<Decimal> currentAssetUsd{};
    std::optional<Decimal> accumulateYieldUsd{};
    Vector<AllListInvestmentDistribution> investmentDistribution{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const AllList&) const = default;
};

/// Reply of Api::all.
struct All {
    Vector<AllList> list{};
    std::string nextPageCursor{};

    bool operator==(const All&) const = default;
};

/// Parameters of Api::asset_trend.
struct AssetTrendRequest {
    NamedOnly named{};
    Required<std::string> planId;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};

/// Part of AssetTrend.
struct AssetTrendDataPoints {
    std::string date{};
    std::optional<Decimal> assetValueUsd{};

    bool operator==(const AssetTrendDataPoints&) const = default;
};

/// Reply of Api::asset_trend.
struct AssetTrend {
    std::string planId{};
    Vector<AssetTrendDataPoints> dataPoints{};

    bool operator==(const AssetTrend&) const = default;
};

/// Parameters of Api::claim_withdrawable_funds.
struct ClaimWithdrawableFundsRequest {
    NamedOnly named{};
    Required<std::string> planId;
    Open<AccountType> toAccountType{};  ///< default FUND
    Required<std::string> orderLinkId;
};

/// Reply of Api::claim_withdrawable_funds.
struct ClaimWithdrawableFunds {
    std::string planId{};
    std::optional<std::int64_t> toAccountType{};
    Open<ClaimWithdrawableFundsStatus> status{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const ClaimWithdrawableFunds&) const = default;
};

/// Parameters of Api::detail.
struct DetailRequest {
    NamedOnly named{};
    Required<std::string> planId;
};

/// Part of Detail.
struct DetailCurrentAssets {
    std::string coin{};
    std::optional<Decimal> amount{};

    bool operator==(const DetailCurrentAssets&) const = default;
};

/// Part of DetailPositionsMultiCoinsEarning.
struct DetailPositionsMultiCoinsEarningItems {
    std::string category{};
    std::string productId{};
    std::string coin{};
    std::optional<Decimal> currentAmount{};
    std::optional<Decimal> accumulateYield{};
    std::optional<Decimal> apr{};
    std::string positionId{};
    std::string status{};

    bool operator==(const DetailPositionsMultiCoinsEarningItems&) const = default;
};

/// Part of DetailPositions.
struct DetailPositionsMultiCoinsEarning {
    std::optional<Decimal> totalInvestmentUsd{};
    std::optional<Decimal> accumulateYieldUsd{};
    std::optional<Decimal> weightedAvgApr{};
    Vector<DetailPositionsMultiCoinsEarningItems> items{};

    bool operator==(const DetailPositionsMultiCoinsEarning&) const = default;
};

/// Part of DetailPositionsFixedYield.
struct DetailPositionsFixedYieldItems {
    std::string category{};
    std::string productId{};
    std::string coin{};
    std::optional<Decimal> currentAmount{};
    std::optional<Decimal> accumulateYield{};
    std::optional<Decimal> apr{};
    std::optional<std::int64_t> duration{};
    std::optional<TimePoint> maturityTime{};  ///< Unix milliseconds
    std::optional<bool> autoReinvest{};
    std::string positionId{};
    std::string status{};

    bool operator==(const DetailPositionsFixedYieldItems&) const = default;
};

/// Part of DetailPositions.
struct DetailPositionsFixedYield {
    std::optional<Decimal> totalInvestmentUsd{};
    std::optional<Decimal> accumulateYieldUsd{};
    std::optional<Decimal> weightedAvgApr{};
    Vector<DetailPositionsFixedYieldItems> items{};

    bool operator==(const DetailPositionsFixedYield&) const = default;
};

/// Part of DetailPositionsEquityFunds.
struct DetailPositionsEquityFundsItems {
    std::string category{};
    std::string productId{};
    std::string fundName{};
    std::string coin{};
    Vector<std::string> tags{};
    std::optional<Decimal> nav{};
    std::optional<Decimal> userShares{};
    std::optional<Decimal> shareValue{};
    std::optional<Decimal> holdingValue{};
    std::optional<Decimal> accumulateYield{};
    std::optional<Decimal> apr30d{};
    std::optional<Decimal> aprTotal{};
    std::optional<Decimal> sharpRatio{};
    std::optional<Decimal> maxDrawdown{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> runningDays{};
    std::string positionId{};
    std::string status{};

    bool operator==(const DetailPositionsEquityFundsItems&) const = default;
};

/// Part of DetailPositions.
struct DetailPositionsEquityFunds {
    std::optional<Decimal> totalInvestmentUsd{};
    std::optional<Decimal> accumulateYieldUsd{};
    std::optional<Decimal> weightedAvgApr{};
    Vector<DetailPositionsEquityFundsItems> items{};

    bool operator==(const DetailPositionsEquityFunds&) const = default;
};

/// Part of DetailPositionsOnchainEarn.
struct DetailPositionsOnchainEarnItems {
    std::string category{};
    std::string productId{};
    std::string coin{};
    std::optional<Decimal> stakeAmount{};
    std::optional<Decimal> apr{};
    std::string positionId{};
    std::string status{};

    bool operator==(const DetailPositionsOnchainEarnItems&) const = default;
};

/// Part of DetailPositions.
struct DetailPositionsOnchainEarn {
    std::optional<Decimal> totalInvestmentUsd{};
    std::optional<Decimal> accumulateYieldUsd{};
    Vector<DetailPositionsOnchainEarnItems> items{};

    bool operator==(const DetailPositionsOnchainEarn&) const = default;
};

/// Part of DetailPositions.
struct DetailPositionsFundingAccount {
    std::string coin{};
    std::optional<Decimal> amount{};

    bool operator==(const DetailPositionsFundingAccount&) const = default;
};

/// Part of Detail.
struct DetailPositions {
    DetailPositionsMultiCoinsEarning multiCoinsEarning{};
    DetailPositionsFixedYield fixedYield{};
    DetailPositionsEquityFunds equityFunds{};
    DetailPositionsOnchainEarn onchainEarn{};
    Vector<DetailPositionsFundingAccount> fundingAccount{};

    bool operator==(const DetailPositions&) const = default;
};

/// Reply of Api::detail.
struct Detail {
    std::string planId{};
    std::string planName{};
    Open<PlanType> planType{};
    Open<InvestmentPlanStatus> status{};
    std::optional<Decimal> currentAssetUsd{};
    std::optional<Decimal> accumulateYieldUsd{};
    std::optional<Decimal> weightedAvgApr{};  ///< e.g. 0.086
    Vector<DetailCurrentAssets> currentAssets{};
    DetailPositions positions{};
    std::optional<TimePoint> createdTime{};   ///< Unix milliseconds

    bool operator==(const Detail&) const = default;
};

/// Parameters of Api::fund_nav.
struct FundNavRequest {
    NamedOnly named{};
    Required<std::string> fundId;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};

/// Part of FundNav.
struct FundNavDataPoints {
    std::string date{};
    std::optional<Decimal> nav{};

    bool operator==(const FundNavDataPoints&) const = default;
};

/// Reply of Api::fund_nav.
struct FundNav {
    std::string fundId{};
    std::string fundName{};
    std::string coin{};
    std::optional<Decimal> currentNav{};
    Vector<FundNavDataPoints> dataPoints{};

    bool operator==(const FundNav&) const = default;
};

/// Parameters of Api::invest_more.
struct InvestMoreRequest {
    NamedOnly named{};
    Required<std::string> planId;
    Open<AccountType> accountType{};  ///< default FUND
    Required<std::string> category;
    Required<std::string> productId;
    Required<Decimal> amount;
    Required<std::string> orderLinkId;
};

/// Reply of Api::invest_more.
struct InvestMore {
    std::string planId{};
    std::string category{};
    std::string productId{};
    std::string coin{};
    std::optional<Decimal> amount{};
    Open<InvestMoreStatus> status{};
    std::string orderLinkId{};
    std::string orderId{};

    bool operator==(const InvestMore&) const = default;
};

/// Parameters of Api::new_plan.
struct NewPlanRequest {
    NamedOnly named{};
    Required<std::string> planId;
};

/// Part of NewPlanProductsMultiCoinsEarning and NewPlanProductsOnchainEarn.
struct NewPlanProductsOnchainEarnItems {
    std::string category{};
    std::string productId{};
    std::string coin{};
    std::optional<Decimal> configuredAmount{};
    std::optional<Decimal> apr{};

    bool operator==(const NewPlanProductsOnchainEarnItems&) const = default;
};
using NewPlanProductsMultiCoinsEarningItems = NewPlanProductsOnchainEarnItems;

/// Part of NewPlanProducts.
struct NewPlanProductsMultiCoinsEarning {
    std::optional<Decimal> configuredAmountUsd{};
    Vector<NewPlanProductsOnchainEarnItems> items{};

    bool operator==(const NewPlanProductsMultiCoinsEarning&) const = default;
};

/// Part of NewPlanProductsFixedYield.
struct NewPlanProductsFixedYieldItems {
    std::string category{};
    std::string productId{};
    std::string coin{};
    std::optional<Decimal> configuredAmount{};
    std::optional<Decimal> apr{};
    std::optional<std::int64_t> duration{};

    bool operator==(const NewPlanProductsFixedYieldItems&) const = default;
};

/// Part of NewPlanProducts.
struct NewPlanProductsFixedYield {
    std::optional<Decimal> configuredAmountUsd{};
    Vector<NewPlanProductsFixedYieldItems> items{};

    bool operator==(const NewPlanProductsFixedYield&) const = default;
};

/// Part of NewPlanProductsEquityFundsItems.
struct NewPlanProductsEquityFundsItemsIntroduction {
    std::string description{};
    std::optional<Decimal> historicalYieldRateMax{};
    std::optional<Decimal> historicalYieldRateMin{};
    std::optional<Decimal> sharpRatio{};
    std::optional<Decimal> maxDrawback{};
    std::string lockupPeriod{};

    bool operator==(const NewPlanProductsEquityFundsItemsIntroduction&) const = default;
};

/// Part of NewPlanProductsEquityFunds.
struct NewPlanProductsEquityFundsItems {
    std::string category{};
    std::string productId{};
    std::string fundName{};
    std::string coin{};
    std::optional<Decimal> configuredAmount{};
    Vector<std::string> tags{};
    NewPlanProductsEquityFundsItemsIntroduction introduction{};

    bool operator==(const NewPlanProductsEquityFundsItems&) const = default;
};

/// Part of NewPlanProducts.
struct NewPlanProductsEquityFunds {
    std::optional<Decimal> configuredAmountUsd{};
    Vector<NewPlanProductsEquityFundsItems> items{};

    bool operator==(const NewPlanProductsEquityFunds&) const = default;
};

/// Part of NewPlanProducts.
struct NewPlanProductsOnchainEarn {
    std::optional<Decimal> configuredAmountUsd{};
    Vector<NewPlanProductsOnchainEarnItems> items{};

    bool operator==(const NewPlanProductsOnchainEarn&) const = default;
};

/// Part of NewPlan.
struct NewPlanProducts {
    NewPlanProductsMultiCoinsEarning multiCoinsEarning{};
    NewPlanProductsFixedYield fixedYield{};
    NewPlanProductsEquityFunds equityFunds{};
    NewPlanProductsOnchainEarn onchainEarn{};

    bool operator==(const NewPlanProducts&) const = default;
};

/// Reply of Api::new_plan.
struct NewPlan {
    std::string planId{};
    std::string planName{};
    Open<PlanType> planType{};
    Open<InvestmentPlanStatus> status{};
    Open<Source> source{};
    std::optional<Decimal> totalConfiguredAmountUsd{};
    NewPlanProducts products{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const NewPlan&) const = default;
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Optional<std::string> planId{};
    Open<OrderCategory> category{};
    Open<Type> type{};
    Open<OrderStatus> status{};
    Optional<std::string> startTime{};
    Optional<std::string> endTime{};
    Optional<std::int64_t> limit{};  ///< default 20, at most 50
    Optional<std::string> cursor{};
    Optional<std::string> orderLinkId{};
};

/// Part of Order.
struct OrderList {
    std::string orderId{};
    std::string planId{};
    Open<Type> type{};
    Open<OrderAccountType> accountType{};
    std::string coin{};                    ///< e.g. USDT
    std::optional<Decimal> amount{};
    Open<OrderCategory> category{};
    std::string productId{};
    Open<OrderStatus> status{};
    std::optional<TimePoint> orderTime{};  ///< Unix milliseconds

    bool operator==(const OrderList&) const = default;
};

/// Reply of Api::order.
struct Order {
    Vector<OrderList> list{};
    std::string nextPageCursor{};

    bool operator==(const Order&) const = default;
};

/// Parameters of Api::redeem.
struct RedeemRequest {
    NamedOnly named{};
    Required<std::string> planId;
    Required<std::string> category;
    Required<std::string> productId;
    Optional<std::string> shares{};      ///< conditional
    Optional<Decimal> amount{};          ///< conditional
    Required<std::string> orderLinkId;
    Optional<std::string> positionId{};  ///< conditional
};

/// Reply of Api::redeem.
struct Redeem {
    std::string orderId{};
    std::string planId{};
    std::string category{};
    std::string productId{};
    std::string shares{};
    std::optional<Decimal> amount{};
    std::optional<Decimal> estimatedAmount{};
    std::string coin{};
    Open<RedeemStatus> status{};
    std::string orderLinkId{};

    bool operator==(const Redeem&) const = default;
};

/// Parameters of Api::subscribe_investment_plan.
struct SubscribeInvestmentPlanRequest {
    NamedOnly named{};
    Required<std::string> planId;
    Open<AccountType> accountType{};  ///< default FUND
    Required<std::string> orderLinkId;
};

/// Reply of Api::subscribe_investment_plan.
struct SubscribeInvestmentPlan {
    std::string planId{};
    Open<InvestmentPlanStatus> status{};
    std::string orderLinkId{};

    bool operator==(const SubscribeInvestmentPlan&) const = default;
};

/// The operations of earn/pwm/investment-plan. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get All Investment Plans
    /// GET /v5/earn/pwm/investment-plan/all
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/investment-plan/all
    PagedCall<All> all(AllRequest request = {}) const;

    /// Get Asset Trend
    /// GET /v5/earn/pwm/investment-plan/asset-trend
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/investment-plan/asset-trend
    Call<AssetTrend> asset_trend(AssetTrendRequest request) const;

    /// Claim Withdrawable Funds
    /// POST /v5/earn/pwm/investment-plan/claim
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/investment-plan/claim
    Call<ClaimWithdrawableFunds> claim_withdrawable_funds(ClaimWithdrawableFundsRequest request) const;

    /// Get Investment Plan Detail
    /// GET /v5/earn/pwm/investment-plan/detail
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/investment-plan/detail
    Call<Detail> detail(DetailRequest request) const;

    /// Get Fund Historical NAV
    /// GET /v5/earn/pwm/investment-plan/fund-nav
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/investment-plan/fund-nav
    Call<FundNav> fund_nav(FundNavRequest request) const;

    /// Invest More
    /// POST /v5/earn/pwm/investment-plan/invest-more
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/investment-plan/invest-more
    Call<InvestMore> invest_more(InvestMoreRequest request) const;

    /// Get Pending Investment Plan Detail
    /// GET /v5/earn/pwm/investment-plan/new-plan
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/investment-plan/new-plan
    Call<NewPlan> new_plan(NewPlanRequest request) const;

    /// Get Investment Plan Orders
    /// GET /v5/earn/pwm/investment-plan/order
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/investment-plan/order
    PagedCall<Order> order(OrderRequest request = {}) const;

    /// Redeem
    /// POST /v5/earn/pwm/investment-plan/redeem
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/investment-plan/redeem
    Call<Redeem> redeem(RedeemRequest request) const;

    /// Subscribe Investment Plan
    /// POST /v5/earn/pwm/investment-plan/subscribe
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/investment-plan/subscribe
    Call<SubscribeInvestmentPlan> subscribe_investment_plan(SubscribeInvestmentPlanRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AllRequest*);
const detail::ObjectTable& exbind_table(const AllListInvestmentDistribution*);
const detail::ObjectTable& exbind_table(const AllList*);
const detail::ObjectTable& exbind_table(const All*);
const detail::ObjectTable& exbind_table(const AssetTrendRequest*);
const detail::ObjectTable& exbind_table(const AssetTrendDataPoints*);
const detail::ObjectTable& exbind_table(const AssetTrend*);
const detail::ObjectTable& exbind_table(const ClaimWithdrawableFundsRequest*);
const detail::ObjectTable& exbind_table(const ClaimWithdrawableFunds*);
const detail::ObjectTable& exbind_table(const DetailRequest*);
const detail::ObjectTable& exbind_table(const DetailCurrentAssets*);
const detail::ObjectTable& exbind_table(const DetailPositionsMultiCoinsEarningItems*);
const detail::ObjectTable& exbind_table(const DetailPositionsMultiCoinsEarning*);
const detail::ObjectTable& exbind_table(const DetailPositionsFixedYieldItems*);
const detail::ObjectTable& exbind_table(const DetailPositionsFixedYield*);
const detail::ObjectTable& exbind_table(const DetailPositionsEquityFundsItems*);
const detail::ObjectTable& exbind_table(const DetailPositionsEquityFunds*);
const detail::ObjectTable& exbind_table(const DetailPositionsOnchainEarnItems*);
const detail::ObjectTable& exbind_table(const DetailPositionsOnchainEarn*);
const detail::ObjectTable& exbind_table(const DetailPositionsFundingAccount*);
const detail::ObjectTable& exbind_table(const DetailPositions*);
const detail::ObjectTable& exbind_table(const Detail*);
const detail::ObjectTable& exbind_table(const FundNavRequest*);
const detail::ObjectTable& exbind_table(const FundNavDataPoints*);
const detail::ObjectTable& exbind_table(const FundNav*);
const detail::ObjectTable& exbind_table(const InvestMoreRequest*);
const detail::ObjectTable& exbind_table(const InvestMore*);
const detail::ObjectTable& exbind_table(const NewPlanRequest*);
const detail::ObjectTable& exbind_table(const NewPlanProductsOnchainEarnItems*);
const detail::ObjectTable& exbind_table(const NewPlanProductsMultiCoinsEarning*);
const detail::ObjectTable& exbind_table(const NewPlanProductsFixedYieldItems*);
const detail::ObjectTable& exbind_table(const NewPlanProductsFixedYield*);
const detail::ObjectTable& exbind_table(const NewPlanProductsEquityFundsItemsIntroduction*);
const detail::ObjectTable& exbind_table(const NewPlanProductsEquityFundsItems*);
const detail::ObjectTable& exbind_table(const NewPlanProductsEquityFunds*);
const detail::ObjectTable& exbind_table(const NewPlanProductsOnchainEarn*);
const detail::ObjectTable& exbind_table(const NewPlanProducts*);
const detail::ObjectTable& exbind_table(const NewPlan*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const OrderList*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const RedeemRequest*);
const detail::ObjectTable& exbind_table(const Redeem*);
const detail::ObjectTable& exbind_table(const SubscribeInvestmentPlanRequest*);
const detail::ObjectTable& exbind_table(const SubscribeInvestmentPlan*);

}  // namespace exbind::bybit::earn::pwm::investment_plan
