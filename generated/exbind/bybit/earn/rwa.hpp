// Generated from specs/bybit/earn/rwa.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/account_type.hpp"
#include "exbind/bybit/common/advance_order_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/earn/rwa.
namespace exbind::inline v0_1::bybit::earn::rwa {

using exbind::bybit::AccountType;
using exbind::bybit::AdvanceOrderType;

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    processing = 0,  ///< "Processing"
    success = 1,     ///< "Success"
    failed = 2,      ///< "Failed"
};
const detail::EnumTable& exbind_table(Status);

enum class SavingType : std::uint8_t {
    flexible = 0,  ///< "Flexible"
    fixed = 1,     ///< "Fixed"
};
const detail::EnumTable& exbind_table(SavingType);

/// Parameters of Api::nav_chart.
struct NavChartRequest {
    NamedOnly named{};
    Required<std::int64_t> productId;
    Optional<TimePoint> startTime{};  ///< Unix seconds
    Optional<TimePoint> endTime{};    ///< Unix seconds
};

/// Part of NavChart.
struct NavChartList {
    std::string date{};
    std::optional<Decimal> nav{};

    bool operator==(const NavChartList&) const = default;
};

/// Reply of Api::nav_chart.
struct NavChart {
    std::optional<std::int64_t> productId{};
    Vector<NavChartList> list{};

    bool operator==(const NavChart&) const = default;
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Open<AdvanceOrderType> orderType{};
    Optional<std::int64_t> productId{};
    Optional<TimePoint> startTime{};  ///< Unix seconds; default 7
    Optional<TimePoint> endTime{};    ///< Unix seconds
    Optional<std::int64_t> limit{};   ///< default 20, at most 50
    Optional<std::string> cursor{};
};

/// Part of Order.
struct OrderList {
    std::string orderId{};
    std::string orderLinkId{};
    Open<AdvanceOrderType> orderType{};
    std::optional<std::int64_t> productId{};
    std::string coin{};
    std::optional<Decimal> stakeAmount{};
    std::optional<Decimal> redeemShares{};
    Open<Status> status{};
    Open<AccountType> accountType{};
    std::optional<TimePoint> createdTime{};  ///< Unix seconds
    std::optional<TimePoint> updatedTime{};  ///< Unix seconds
    std::optional<Decimal> settledShares{};
    std::optional<Decimal> settledAmount{};

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
    Required<std::int64_t> productId;
    Required<Open<AdvanceOrderType>> orderType;
    Required<std::string> coin;       ///< e.g. USDC
    Required<std::string> orderLinkId;
    Optional<Decimal> stakeAmount{};
    Optional<Decimal> redeemShares{};
    Open<AccountType> accountType{};  ///< default FUND
};

/// Reply of Api::place_order.
struct PlaceOrder {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const PlaceOrder&) const = default;
};

/// Part of Position.
struct PositionList {
    std::optional<std::int64_t> productId{};
    std::string coin{};
    std::string assetSymbol{};
    std::optional<Decimal> effectiveShare{};
    std::optional<Decimal> processingStakeAmount{};
    std::optional<Decimal> processingRedeemShare{};
    std::optional<Decimal> bonusEarned{};
    std::optional<Decimal> nav{};
    std::optional<Decimal> holdAmount{};
    std::optional<std::int64_t> duration{};

    bool operator==(const PositionList&) const = default;
};

/// Reply of Api::position.
struct Position {
    Vector<PositionList> list{};

    bool operator==(const Position&) const = default;
};

/// Parameters of Api::product.
struct ProductRequest {
    NamedOnly named{};
    Optional<std::string> coin{};  ///< e.g. USDC
};

/// Part of Product.
struct ProductList {
    std::optional<std::int64_t> productId{};
    std::string coin{};         ///< e.g. USDC
    std::string assetSymbol{};  ///< e.g. IGBF
    std::string manager{};
    std::optional<Decimal> baseApr{};
    std::optional<Decimal> bonusApr{};
    Open<SavingType> savingType{};
    std::optional<std::int64_t> duration{};
    std::optional<Decimal> nav{};
    std::optional<Decimal> minStakeAmount{};
    std::optional<Decimal> maxStakeAmount{};
    std::optional<Decimal> userMaxAmount{};
    std::optional<Decimal> userQuota{};
    std::optional<Decimal> minRedeemShare{};
    std::optional<Decimal> redeemFeeRate{};
    std::optional<Decimal> subscriptionFee{};
    std::string extLink{};
    std::optional<std::int64_t> amountPrecision{};
    std::optional<std::int64_t> sharePrecision{};

    bool operator==(const ProductList&) const = default;
};

/// Reply of Api::product.
struct Product {
    Vector<ProductList> list{};

    bool operator==(const Product&) const = default;
};

/// The operations of earn/rwa. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get NAV Chart
    /// GET /v5/earn/rwa/nav-chart
    ///
    /// Public. 20 requests per second per IP address. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/rwa/nav-chart
    Call<NavChart> nav_chart(NavChartRequest request) const;

    /// Get Order List
    /// GET /v5/earn/rwa/order
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/rwa/order
    PagedCall<Order> order(OrderRequest request = {}) const;

    /// For reconcile(): order() with the id that a write carries.
    static Lookup<Order> order_lookup();

    /// Place Order
    /// POST /v5/earn/rwa/place-order
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/rwa/place-order
    Call<PlaceOrder> place_order(PlaceOrderRequest request) const;

    /// Get Position List
    /// GET /v5/earn/rwa/position
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/rwa/position
    Call<Position> position() const;

    /// Get Product List
    /// GET /v5/earn/rwa/product
    ///
    /// Public. 20 requests per second per IP address. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/rwa/product
    Call<Product> product(ProductRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const NavChartRequest*);
const detail::ObjectTable& exbind_table(const NavChartList*);
const detail::ObjectTable& exbind_table(const NavChart*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const OrderList*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrder*);
const detail::ObjectTable& exbind_table(const PositionList*);
const detail::ObjectTable& exbind_table(const Position*);
const detail::ObjectTable& exbind_table(const ProductRequest*);
const detail::ObjectTable& exbind_table(const ProductList*);
const detail::ObjectTable& exbind_table(const Product*);

}  // namespace exbind::bybit::earn::rwa
