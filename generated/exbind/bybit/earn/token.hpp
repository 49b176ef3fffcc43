// Generated from specs/bybit/earn/token.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/token_status.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/earn/token.
namespace exbind::inline v0_1::bybit::earn::token {

using exbind::bybit::TokenStatus;

using exbind::operator<<;
using exbind::to_string;

enum class OrderType : std::uint8_t {
    mint = 0,    ///< "Mint"
    redeem = 1,  ///< "Redeem"
};
const detail::EnumTable& exbind_table(OrderType);

/// Parameters of Api::history_apr.
struct HistoryAprRequest {
    NamedOnly named{};
    Required<std::string> coin;
    Required<std::int64_t> range;
};

/// Part of HistoryApr.
struct HistoryAprList {
    std::optional<TimePoint> timestamp{};  ///< Unix seconds
    std::optional<Decimal> aprE8{};

    bool operator==(const HistoryAprList&) const = default;
};

/// Reply of Api::history_apr.
struct HistoryApr {
    Vector<HistoryAprList> list{};

    bool operator==(const HistoryApr&) const = default;
};

/// Parameters of Api::hourly_yield and Api::yield.
struct YieldRequest {
    NamedOnly named{};
    Required<std::string> coin;
    Optional<TimePoint> startTime{};  ///< Unix seconds
    Optional<TimePoint> endTime{};    ///< Unix seconds
    Optional<std::string> cursor{};
    Optional<std::int64_t> limit{};
};
using HourlyYieldRequest = YieldRequest;

/// Part of HourlyYield.
struct HourlyYieldList {
    std::optional<Decimal> effectiveAmount{};
    std::optional<Decimal> yield{};
    std::optional<std::int64_t> rewardType{};
    std::optional<Decimal> aprE8{};
    std::optional<TimePoint> hourlyDate{};   ///< Unix seconds
    std::optional<TimePoint> createdTime{};  ///< Unix seconds

    bool operator==(const HourlyYieldList&) const = default;
};

/// Reply of Api::hourly_yield.
struct HourlyYield {
    Vector<HourlyYieldList> list{};
    std::string nextPageCursor{};

    bool operator==(const HourlyYield&) const = default;
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Required<std::string> coin;
    Optional<std::string> orderLinkId{};
    Optional<std::string> orderId{};
    Open<OrderType> orderType{};
    Optional<TimePoint> startTime{};  ///< Unix seconds; default 1
    Optional<TimePoint> endTime{};    ///< Unix seconds
    Optional<std::string> cursor{};
    Optional<std::int64_t> limit{};   ///< default 20, at most 100
};

/// Part of Order.
struct OrderList {
    std::string orderId{};
    std::string orderLinkId{};
    Open<OrderType> orderType{};
    std::string fromCoin{};
    std::string toCoin{};
    std::optional<Decimal> fromAmount{};
    std::optional<Decimal> toAmount{};
    std::optional<Decimal> serviceFee{};
    std::string fromAccount{};
    std::string toAccount{};
    std::string externalEventType{};
    Open<TokenStatus> status{};
    std::optional<TimePoint> createdTime{};  ///< Unix seconds

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
    Required<std::string> coin;
    Required<std::string> orderLinkId;
    Required<Open<OrderType>> orderType;
    Required<Decimal> amount;
    Required<std::string> accountType;
};

/// Reply of Api::place_order.
struct PlaceOrder {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const PlaceOrder&) const = default;
};

/// Parameters of Api::position.
struct PositionRequest {
    NamedOnly named{};
    Required<std::string> coin;
};

/// Reply of Api::position.
struct Position {
    std::optional<Decimal> totalAmount{};
    std::optional<Decimal> totalYield{};
    std::optional<Decimal> yesterdayYield{};
    std::optional<std::int64_t> aprE8{};
    std::optional<std::int64_t> bonusAprE8{};
    std::optional<Decimal> bonusMaxAmount{};
    std::optional<bool> hasQuota{};

    bool operator==(const Position&) const = default;
};

/// Parameters of Api::product.
struct ProductRequest {
    NamedOnly named{};
    Required<std::string> coin;
};

/// Reply of Api::product.
struct Product {
    std::string productId{};
    std::string coin{};
    std::optional<Decimal> mintFeeRateE8{};  ///< e.g. 5000000
    std::optional<Decimal> redeemFeeRateE8{};
    std::optional<Decimal> minInvestment{};
    std::optional<Decimal> userHolding{};
    std::optional<Decimal> leftQuota{};
    std::optional<bool> canMint{};
    std::optional<Decimal> savingsBalance{};
    std::optional<Decimal> aprE8{};
    std::optional<Decimal> bonusAprE8{};
    std::optional<Decimal> bonusMaxAmount{};
    std::optional<std::int64_t> baseCoinPrecision{};
    std::optional<std::int64_t> tokenPrecision{};

    bool operator==(const Product&) const = default;
};

/// Part of Yield.
struct YieldList {
    std::optional<Decimal> yield{};
    std::optional<Decimal> bonusYield{};
    Open<TokenStatus> status{};
    std::optional<TimePoint> createdTime{};  ///< Unix seconds

    bool operator==(const YieldList&) const = default;
};

/// Reply of Api::yield.
struct Yield {
    Vector<YieldList> list{};
    std::string nextPageCursor{};

    bool operator==(const Yield&) const = default;
};

/// The operations of earn/token. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get History APR
    /// GET /v5/earn/token/history-apr
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/byusdt/history-apr
    Call<HistoryApr> history_apr(HistoryAprRequest request) const;

    /// Get Hourly Yield Records
    /// GET /v5/earn/token/hourly-yield
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/byusdt/hourly-yield
    PagedCall<HourlyYield> hourly_yield(YieldRequest request) const;

    /// Get Order List
    /// GET /v5/earn/token/order
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/byusdt/order
    PagedCall<Order> order(OrderRequest request) const;

    /// For reconcile(): order() with the id that a write carries.
    static Lookup<Order> order_lookup();

    /// Place Order
    /// POST /v5/earn/token/place-order
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/byusdt/place-order
    Call<PlaceOrder> place_order(PlaceOrderRequest request) const;

    /// Get Position Info
    /// GET /v5/earn/token/position
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/byusdt/position
    Call<Position> position(PositionRequest request) const;

    /// Get Product Info
    /// GET /v5/earn/token/product
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/byusdt/product
    Call<Product> product(ProductRequest request) const;

    /// Get Daily Yield Records
    /// GET /v5/earn/token/yield
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/byusdt/yield
    PagedCall<Yield> yield(YieldRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const HistoryAprRequest*);
const detail::ObjectTable& exbind_table(const HistoryAprList*);
const detail::ObjectTable& exbind_table(const HistoryApr*);
const detail::ObjectTable& exbind_table(const YieldRequest*);
const detail::ObjectTable& exbind_table(const HourlyYieldList*);
const detail::ObjectTable& exbind_table(const HourlyYield*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const OrderList*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrder*);
const detail::ObjectTable& exbind_table(const PositionRequest*);
const detail::ObjectTable& exbind_table(const Position*);
const detail::ObjectTable& exbind_table(const ProductRequest*);
const detail::ObjectTable& exbind_table(const Product*);
const detail::ObjectTable& exbind_table(const YieldList*);
const detail::ObjectTable& exbind_table(const Yield*);

}  // namespace exbind::bybit::earn::token
