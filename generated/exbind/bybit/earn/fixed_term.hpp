// Generated from specs/bybit/earn/fixed-term.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/account_type.hpp"
#include "exbind/bybit/common/advance_order_type.hpp"
#include "exbind/bybit/common/auto_reinvest.hpp"
#include "exbind/bybit/common/earn_status.hpp"
#include "exbind/bybit/common/fixed_term_category.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/earn/fixed-term.
namespace exbind::inline v0_1::bybit::earn::fixed_term {

using exbind::bybit::AccountType;
using exbind::bybit::AdvanceOrderType;
using exbind::bybit::AutoReinvest;
using exbind::bybit::EarnStatus;
using exbind::bybit::FixedTermCategory;

using exbind::operator<<;
using exbind::to_string;

enum class OrderStatus : std::uint8_t {
    pending = 0,           ///< "Pending"
    distributed = 1,       ///< "Distributed"
    fail = 2,              ///< "Fail"
    reinvest_success = 3,  ///< "ReinvestSuccess"
};
const detail::EnumTable& exbind_table(OrderStatus);

enum class PositionInfoStatus : std::uint8_t {
    active = 0,                       ///< "Active"
    early_redemption_processing = 1,  ///< "EarlyRedemptionProcessing"
};
const detail::EnumTable& exbind_table(PositionInfoStatus);

enum class ProductStatus : std::uint8_t {
    available = 0,    ///< "Available"
    sold_out = 1,     ///< "SoldOut"
    not_started = 2,  ///< "NotStarted"
};
const detail::EnumTable& exbind_table(ProductStatus);

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Open<AdvanceOrderType> orderType{};
    Optional<std::string> productId{};
    Open<FixedTermCategory> category{};
    Optional<std::string> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 20, at most 50
    Optional<std::string> cursor{};
};

/// Part of OrderList.
struct OrderListYieldInfoList {
    std::string coin{};
    std::optional<Decimal> amount{};
    Open<OrderStatus> status{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    std::string apy{};

    bool operator==(const OrderListYieldInfoList&) const = default;
};

/// Part of Order.
struct OrderList {
    std::string orderId{};
    std::string orderLinkId{};
    Open<AdvanceOrderType> orderType{};
    Open<EarnStatus> status{};
    std::string productId{};
    Open<FixedTermCategory> category{};
    std::string coin{};
    std::optional<Decimal> amount{};
    std::string duration{};                     ///< e.g. 1d
    Open<AccountType> accountType{};
    std::optional<TimePoint> settlementTime{};  ///< Unix milliseconds
    std::optional<TimePoint> createdAt{};       ///< Unix milliseconds
    Vector<OrderListYieldInfoList> yieldInfoList{};

    bool operator==(const OrderList&) const = default;
};

/// Reply of Api::order.
struct Order {
    Vector<OrderList> list{};
    std::string nextPageCursor{};

    bool operator==(const Order&) const = default;
};

/// Parameters of Api::place_order.
struct PlaceOrderRequest {
    NamedOnly named{};
    Required<std::string> productId;
    Required<Open<FixedTermCategory>> category;
    Required<std::string> coin;  ///< e.g. BTC
    Required<Decimal> amount;
    Required<Open<AccountType>> accountType;
    Required<std::string> orderLinkId;
    Optional<bool> autoInvest{};
};

/// Reply of Api::place_order.
struct PlaceOrder {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const PlaceOrder&) const = default;
};

/// Parameters of Api::position_info.
struct PositionInfoRequest {
    NamedOnly named{};
    Optional<std::string> productId{};
    Optional<std::string> category{};
    Optional<std::string> coin{};  ///< e.g. BTC
};

/// Part of PositionInfoList.
struct PositionInfoListEarlyRedeemInfo {
    std::optional<bool> allowEarlyRedeem{};
    std::optional<Decimal> earlyRedeemEarning{};
    std::string returnCoin{};
    std::string redemptionLimitDuration{};  ///< e.g. 1d

    bool operator==(const PositionInfoListEarlyRedeemInfo&) const = default;
};

/// Part of PositionInfoList.
struct PositionInfoListInterestCoinApyList {
    std::string coin{};
    std::string apy{};
    std::optional<Decimal> expectReturnEarning{};
    std::optional<Decimal> price{};

    bool operator==(const PositionInfoListInterestCoinApyList&) const = default;
};

/// Part of PositionInfo.
struct PositionInfoList {
    std::string positionId{};
    std::string productId{};
    Open<FixedTermCategory> category{};
    std::string coin{};
    std::optional<Decimal> amount{};
    std::optional<Decimal> effectiveAmount{};
    std::string duration{};                     ///< e.g. 1d
    Open<PositionInfoStatus> status{};
    std::optional<TimePoint> settlementTime{};  ///< Unix milliseconds
    std::optional<TimePoint> createdAt{};       ///< Unix milliseconds
    std::string orderId{};
    PositionInfoListEarlyRedeemInfo earlyRedeemInfo{};
    std::optional<bool> allowAutoReinvest{};
    Open<AutoReinvest> autoReinvest{};
    Vector<PositionInfoListInterestCoinApyList> interestCoinApyList{};

    bool operator==(const PositionInfoList&) const = default;
};

/// Reply of Api::position_info.
struct PositionInfo {
    Vector<PositionInfoList> list{};

    bool operator==(const PositionInfo&) const = default;
};

/// Parameters of Api::product.
struct ProductRequest {
    NamedOnly named{};
    Optional<std::string> coin{};  ///< e.g. BTC
};

/// Part of ProductList.
struct ProductListTieredApyList {
    std::optional<Decimal> min{};
    std::optional<Decimal> max{};
    std::optional<Decimal> apy{};

    bool operator==(const ProductListTieredApyList&) const = default;
};

/// Part of ProductList.
struct ProductListInterestCoinApyList {
    std::string coin{};
    std::string apy{};
    std::optional<Decimal> expectUnitEarning{};
    std::optional<Decimal> currentPrice{};

    bool operator==(const ProductListInterestCoinApyList&) const = default;
};

/// Part of Product.
struct ProductList {
    std::string productId{};
    Open<FixedTermCategory> category{};
    std::string coin{};
    std::string duration{};                       ///< e.g. 1d
    Open<ProductStatus> status{};
    Vector<ProductListTieredApyList> tieredApyList{};
    std::optional<Decimal> minStakeAmount{};
    std::optional<Decimal> maxStakeAmount{};
    std::optional<std::int64_t> precision{};
    std::optional<TimePoint> subscribeStartAt{};  ///< Unix milliseconds
    std::optional<TimePoint> subscribeEndAt{};    ///< Unix milliseconds
    std::optional<bool> allowEarlyRedemption{};
    std::string earlyRedemptionApy{};
    std::string redemptionLimitDuration{};        ///< e.g. 1d
    std::optional<bool> allowAutoReinvest{};
    Vector<ProductListInterestCoinApyList> interestCoinApyList{};
    std::optional<bool> isVip{};
    std::optional<TimePoint> creditTime{};        ///< Unix milliseconds
    std::optional<bool> specialUserGroupRequired{};
    std::string specialUserGroupInfo{};

    bool operator==(const ProductList&) const = default;
};

/// Reply of Api::product.
struct Product {
    Vector<ProductList> list{};

    bool operator==(const Product&) const = default;
};

/// Parameters of Api::redeem.
struct RedeemRequest {
    NamedOnly named{};
    Required<std::string> productId;
    Required<std::string> category;
    Required<std::string> positionId;
};

/// Reply of Api::redeem.
struct Redeem {
    std::optional<Decimal> redeemAmount{};
    std::optional<Decimal> estEarnings{};

    bool operator==(const Redeem&) const = default;
};

/// The operations of earn/fixed-term. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Order List
    /// GET /v5/earn/fixed-term/order
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/fixed-saving/order
    PagedCall<Order> order(OrderRequest request = {}) const;

    /// For reconcile(): order() with the id that a write carries.
    static Lookup<Order> order_lookup();

    /// Place Order
    /// POST /v5/earn/fixed-term/place-order
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/fixed-saving/place-order
    Call<PlaceOrder> place_order(PlaceOrderRequest request) const;

    /// Get Position Info
    /// GET /v5/earn/fixed-term/position
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/fixed-saving/position
    Call<PositionInfo> position_info(PositionInfoRequest request = {}) const;

    /// Get Product Info
    /// GET /v5/earn/fixed-term/product
    ///
    /// Public. 50 requests per second per IP address. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/fixed-saving/product
    Call<Product> product(ProductRequest request = {}) const;

    /// Redeem
    /// POST /v5/earn/fixed-term/redeem
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/fixed-saving/redeem
    Call<Redeem> redeem(RedeemRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const OrderListYieldInfoList*);
const detail::ObjectTable& exbind_table(const OrderList*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrder*);
const detail::ObjectTable& exbind_table(const PositionInfoRequest*);
const detail::ObjectTable& exbind_table(const PositionInfoListEarlyRedeemInfo*);
const detail::ObjectTable& exbind_table(const PositionInfoListInterestCoinApyList*);
const detail::ObjectTable& exbind_table(const PositionInfoList*);
const detail::ObjectTable& exbind_table(const PositionInfo*);
const detail::ObjectTable& exbind_table(const ProductRequest*);
const detail::ObjectTable& exbind_table(const ProductListTieredApyList*);
const detail::ObjectTable& exbind_table(const ProductListInterestCoinApyList*);
const detail::ObjectTable& exbind_table(const ProductList*);
const detail::ObjectTable& exbind_table(const Product*);
const detail::ObjectTable& exbind_table(const RedeemRequest*);
const detail::ObjectTable& exbind_table(const Redeem*);

}  // namespace exbind::bybit::earn::fixed_term
