// Generated from specs/bybit/earn/pwm/asset-manager.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

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

/// Operations under /v5/earn/pwm/asset-manager.
namespace exbind::inline v0_1::bybit::earn::pwm::asset_manager {

using exbind::bybit::AssetManagerCategory;
using exbind::bybit::InvestmentPlanStatus;
using exbind::bybit::PlanType;
using exbind::bybit::Source;

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    pending_subscribe = 0,  ///< "PendingSubscribe"
    active = 1,             ///< "Active"
    closing = 2,            ///< "Closing"
    closed = 3,             ///< "Closed"
};
const detail::EnumTable& exbind_table(Status);

enum class OrderType : std::uint8_t {
    subscribe = 0,  ///< "Subscribe"
    redeem = 1,     ///< "Redeem"
};
const detail::EnumTable& exbind_table(OrderType);

enum class AllOrderStatus : std::uint8_t {
    pending_review = 0,  ///< "Pending Review"
    processing = 1,      ///< "Processing"
    completed = 2,       ///< "Completed"
    rejected = 3,        ///< "Rejected"
    failed = 4,          ///< "Failed"
};
const detail::EnumTable& exbind_table(AllOrderStatus);

enum class UpdateStatus : std::uint8_t {
    closed = 0,   ///< "Closed"
    deleted = 1,  ///< "Deleted"
};
const detail::EnumTable& exbind_table(UpdateStatus);

enum class OrderStatus : std::uint8_t {
    pending_review = 0,  ///< "PendingReview"
    pass = 1,            ///< "Pass"
    rejected = 2,        ///< "Rejected"
    processing = 3,      ///< "Processing"
    success = 4,         ///< "Success"
    failed = 5,          ///< "Failed"
};
const detail::EnumTable& exbind_table(OrderStatus);

enum class Action : std::uint8_t {
    approve = 0,
    reject = 1,
};
const detail::EnumTable& exbind_table(Action);

enum class SettleFundProfitStatus : std::uint8_t {
    processing = 0,  ///< "Processing"
    completed = 1,   ///< "Completed"
    failed = 2,      ///< "Failed"
};
const detail::EnumTable& exbind_table(SettleFundProfitStatus);

/// Parameters of Api::all_funds.
struct AllFundsRequest {
    NamedOnly named{};
    Optional<std::string> coin{};
    Optional<std::string> fundId{};
    Optional<std::string> status{};
    Optional<std::int64_t> limit{};  ///< default 20, at most 50
    Optional<std::string> cursor{};
};

/// Part of AllFunds.
struct AllFundsList {
    std::string fundId{};
    std::string fundName{};
    std::string coin{};
    Open<Status> status{};
    std::optional<Decimal> totalEquity{};
    std::optional<Decimal> totalShares{};
    std::optional<Decimal> currentNav{};
    std::optional<Decimal> currentAPR{};
    std::string accountUid{};
    Vector<std::string> subAccountList{};
    std::optional<Decimal> profitShareRate{};
    std::optional<Decimal> managementFeeRate{};
    std::optional<Decimal> uncollectedProfit{};
    std::optional<Decimal> collectedProfit{};
    std::optional<Decimal> totalLoan{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const AllFundsList&) const = default;
};

/// Reply of Api::all_funds.
struct AllFunds {
    Vector<AllFundsList> list{};
    std::string nextPageCursor{};

    bool operator==(const AllFunds&) const = default;
};

/// Parameters of Api::all_order.
struct AllOrderRequest {
    NamedOnly named{};
    Optional<std::string> fundId{};
    Open<OrderType> orderType{};
    Open<AllOrderStatus> status{};
    Optional<std::int64_t> startTime{};
    Optional<std::int64_t> endTime{};
    Optional<std::int64_t> limit{};  ///< default 20, at most 50
    Optional<std::string> cursor{};
};

/// Part of AllOrder.
struct AllOrderList {
    std::string orderId{};
    std::string fundId{};
    std::string fundName{};
    std::string accountUid{};
    Open<OrderType> orderType{};
    std::string coin{};
    std::optional<Decimal> amount{};
    std::optional<Decimal> shares{};
    Open<AllOrderStatus> status{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const AllOrderList&) const = default;
};

/// Reply of Api::all_order.
struct AllOrder {
    Vector<AllOrderList> list{};
    std::string nextPageCursor{};

    bool operator==(const AllOrder&) const = default;
};

/// Parameters of Api::create_fund.
struct CreateFundRequest {
    NamedOnly named{};
    Required<std::string> fundName;
    Required<std::string> coin;
    Required<Decimal> profitShareRate;
    Required<Decimal> managementFeeRate;
    Optional<std::string> fundIntroduction{};
    Required<std::string> reqLinkId;
};

/// Reply of Api::create_fund.
struct CreateFund {
    std::string fundId{};
    std::string fundName{};
    std::string coin{};
    std::string status{};
    std::optional<Decimal> profitShareRate{};
    std::optional<Decimal> managementFeeRate{};
    std::string accountUid{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const CreateFund&) const = default;
};

/// Part of CreateInvestmentPlanRequest.
struct CreateInvestmentPlanRequestInvestmentDistribution {
    NamedOnly named{};
    Required<std::string> productId;
    Required<Decimal> amount;
};

/// Parameters of Api::create_investment_plan.
struct CreateInvestmentPlanRequest {
    NamedOnly named{};
    Required<std::string> accountUid;
    Required<std::string> planName;
    Required<Open<PlanType>> planType;
    Required<Vector<CreateInvestmentPlanRequestInvestmentDistribution>> investmentDistribution;
    Required<std::string> reqLinkId;
};

/// Reply of Api::create_investment_plan.
struct CreateInvestmentPlan {
    std::string planId{};
    Open<PlanType> planType{};
    std::string accountUid{};
    std::string status{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const CreateInvestmentPlan&) const = default;
};

/// Parameters of Api::create_fund_sub_account.
struct CreateFundSubAccountRequest {
    NamedOnly named{};
    Required<std::string> fundId;
    Required<std::string> reqLinkId;
};

/// Reply of Api::create_fund_sub_account.
struct CreateFundSubAccount {
    std::string fundId{};
    std::string subAccountUid{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::string status{};

    bool operator==(const CreateFundSubAccount&) const = default;
};

/// Parameters of Api::get_investment_plan.
struct GetInvestmentPlanRequest {
    NamedOnly named{};
    Optional<std::string> planId{};
    Optional<std::string> status{};
    Optional<std::string> subscriptionUid{};
    Optional<std::int64_t> limit{};  ///< default 20, at most 50
    Optional<std::string> cursor{};
};

/// Part of GetInvestmentPlanList.
struct GetInvestmentPlanListInvestmentDistribution {
    Open<AssetManagerCategory> category{};
    std::string coin{};
    std::string productId{};
    std::optional<Decimal> currentAmount{};

    bool operator==(const GetInvestmentPlanListInvestmentDistribution&) const = default;
};

/// Part of GetInvestmentPlan.
struct GetInvestmentPlanList {
    std::string planId{};
    std::string planName{};
    Open<PlanType> planType{};
    std::string subscriptionUid{};
    Open<Status> status{};
    Open<Source> source{};
    std::optional<Decimal> currentAssetUsd{};
    std::optional<Decimal> accumulateYieldUsd{};
    Vector<GetInvestmentPlanListInvestmentDistribution> investmentDistribution{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const GetInvestmentPlanList&) const = default;
};

/// Reply of Api::get_investment_plan.
struct GetInvestmentPlan {
    Vector<GetInvestmentPlanList> list{};
    std::string nextPageCursor{};

    bool operator==(const GetInvestmentPlan&) const = default;
};

/// Part of ManageInvestmentPlanRequest.
struct ManageInvestmentPlanRequestUpdateFunds {
    NamedOnly named{};
    Required<std::string> fundId;
    Required<Decimal> amount;
};

/// Parameters of Api::manage_investment_plan.
struct ManageInvestmentPlanRequest {
    NamedOnly named{};
    Required<std::string> planId;
    Open<UpdateStatus> updateStatus{};
    Vector<ManageInvestmentPlanRequestUpdateFunds> updateFunds{};
    Required<std::string> reqLinkId;
};

/// Part of ManageInvestmentPlan.
struct ManageInvestmentPlanUpdateFunds {
    std::string fundId{};
    std::optional<Decimal> amount{};

    bool operator==(const ManageInvestmentPlanUpdateFunds&) const = default;
};

/// Reply of Api::manage_investment_plan.
struct ManageInvestmentPlan {
    std::string planId{};
    Open<InvestmentPlanStatus> status{};
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds
    Vector<ManageInvestmentPlanUpdateFunds> updateFunds{};

    bool operator==(const ManageInvestmentPlan&) const = default;
};

/// Parameters of Api::manage_order.
struct ManageOrderRequest {
    NamedOnly named{};
    Required<std::string> orderId;
    Required<std::string> action;
    Required<std::string> reqLinkId;
};

/// Reply of Api::manage_order.
struct ManageOrder {
    std::string orderId{};
    std::string fundId{};
    std::string accountUid{};
    Open<OrderStatus> orderStatus{};
    Open<OrderType> orderType{};
    Open<Action> action{};
    std::string coin{};
    std::optional<Decimal> amount{};
    std::string shares{};
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds

    bool operator==(const ManageOrder&) const = default;
};

/// Parameters of Api::settle_fund_profit.
struct SettleFundProfitRequest {
    NamedOnly named{};
    Required<std::string> fundId;
    Required<std::string> reqLinkId;
};

/// Reply of Api::settle_fund_profit.
struct SettleFundProfit {
    std::string fundId{};
    Open<SettleFundProfitStatus> status{};
    std::optional<Decimal> totalProfitShared{};
    std::optional<Decimal> instIncome{};
    std::string coin{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const SettleFundProfit&) const = default;
};

/// The operations of earn/pwm/asset-manager. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get All Funds
    /// GET /v5/earn/pwm/asset-manager/all-funds
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/asset-manager/all-funds
    PagedCall<AllFunds> all_funds(AllFundsRequest request = {}) const;

    /// Get All Fund Orders
    /// GET /v5/earn/pwm/asset-manager/all-order
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/asset-manager/all-order
    PagedCall<AllOrder> all_order(AllOrderRequest request = {}) const;

    /// Create Fund (Pending Subscription)
    /// POST /v5/earn/pwm/asset-manager/create-fund
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/asset-manager/create-fund
    Call<CreateFund> create_fund(CreateFundRequest request) const;

    /// Create Investment Plan
    /// POST /v5/earn/pwm/asset-manager/create-investment-plan
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/asset-manager/create-investment-plan
    Call<CreateInvestmentPlan> create_investment_plan(CreateInvestmentPlanRequest request) const;

    /// Create Fund Sub-Account
    /// POST /v5/earn/pwm/asset-manager/create-sub-account
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/asset-manager/create-sub-account
    Call<CreateFundSubAccount> create_fund_sub_account(CreateFundSubAccountRequest request) const;

    /// Get Investment Plans
    /// GET /v5/earn/pwm/asset-manager/get-investment-plan
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/asset-manager/get-investment-plan
    PagedCall<GetInvestmentPlan> get_investment_plan(GetInvestmentPlanRequest request = {}) const;

    /// Manage Investment Plan
    /// POST /v5/earn/pwm/asset-manager/manage-investment-plan
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/asset-manager/manage-investment-plan
    Call<ManageInvestmentPlan> manage_investment_plan(ManageInvestmentPlanRequest request) const;

    /// Manage Order
    /// POST /v5/earn/pwm/asset-manager/manage-order
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/asset-manager/manage-order
    Call<ManageOrder> manage_order(ManageOrderRequest request) const;

    /// Settle Fund Profit
    /// POST /v5/earn/pwm/asset-manager/settle-profit
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/asset-manager/settle-profit
    Call<SettleFundProfit> settle_fund_profit(SettleFundProfitRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AllFundsRequest*);
const detail::ObjectTable& exbind_table(const AllFundsList*);
const detail::ObjectTable& exbind_table(const AllFunds*);
const detail::ObjectTable& exbind_table(const AllOrderRequest*);
const detail::ObjectTable& exbind_table(const AllOrderList*);
const detail::ObjectTable& exbind_table(const AllOrder*);
const detail::ObjectTable& exbind_table(const CreateFundRequest*);
const detail::ObjectTable& exbind_table(const CreateFund*);
const detail::ObjectTable& exbind_table(const CreateInvestmentPlanRequestInvestmentDistribution*);
const detail::ObjectTable& exbind_table(const CreateInvestmentPlanRequest*);
const detail::ObjectTable& exbind_table(const CreateInvestmentPlan*);
const detail::ObjectTable& exbind_table(const CreateFundSubAccountRequest*);
const detail::ObjectTable& exbind_table(const CreateFundSubAccount*);
const detail::ObjectTable& exbind_table(const GetInvestmentPlanRequest*);
const detail::ObjectTable& exbind_table(const GetInvestmentPlanListInvestmentDistribution*);
const detail::ObjectTable& exbind_table(const GetInvestmentPlanList*);
const detail::ObjectTable& exbind_table(const GetInvestmentPlan*);
const detail::ObjectTable& exbind_table(const ManageInvestmentPlanRequestUpdateFunds*);
const detail::ObjectTable& exbind_table(const ManageInvestmentPlanRequest*);
const detail::ObjectTable& exbind_table(const ManageInvestmentPlanUpdateFunds*);
const detail::ObjectTable& exbind_table(const ManageInvestmentPlan*);
const detail::ObjectTable& exbind_table(const ManageOrderRequest*);
const detail::ObjectTable& exbind_table(const ManageOrder*);
const detail::ObjectTable& exbind_table(const SettleFundProfitRequest*);
const detail::ObjectTable& exbind_table(const SettleFundProfit*);

}  // namespace exbind::bybit::earn::pwm::asset_manager
