// Generated from specs/kucoin/hf.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::kucoin {
class Connection;
}

/// Operations of hf.
namespace exbind::kucoin::hf {

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class Type : std::uint8_t {
    limit = 0,
    market = 1,
};

/// The value as sent and received, e.g. "limit".
std::string_view to_string(Type value);

enum class Liquidity : std::uint8_t {
    taker = 0,
    maker = 1,
};

/// The value as sent and received, e.g. "taker".
std::string_view to_string(Liquidity value);

enum class TradeType : std::uint8_t {
    trade = 0,                  ///< "TRADE"
    margin_trade = 1,           ///< "MARGIN_TRADE"
    margin_isolated_trade = 2,  ///< "MARGIN_ISOLATED_TRADE"
};

/// The value as sent and received, e.g. "TRADE".
std::string_view to_string(TradeType value);

enum class Stp : std::uint8_t {
    dc = 0,  ///< "DC"
    co = 1,  ///< "CO"
    cn = 2,  ///< "CN"
    cb = 3,  ///< "CB"
};

/// The value as sent and received, e.g. "DC".
std::string_view to_string(Stp value);

enum class TimeInForce : std::uint8_t {
    gtc = 0,  ///< "GTC"
    gtt = 1,  ///< "GTT"
    ioc = 2,  ///< "IOC"
    fok = 3,  ///< "FOK"
};

/// The value as sent and received, e.g. "GTC".
std::string_view to_string(TimeInForce value);

/// Parameters of Api::fills.
struct FillsRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> orderId{};
    Open<Side> side{};
    Open<Type> type{};
    Optional<std::int64_t> lastId{};  ///< at least 0
    Optional<std::int64_t> limit{};   ///< default 20, 1 to 100
    Optional<TimePoint> startAt{};    ///< Unix milliseconds; 1000000000000 to 9999999999999
    Optional<TimePoint> endAt{};      ///< Unix milliseconds; 1000000000000 to 9999999999999
};

/// Part of Fills.
struct FillsItems {
    std::optional<std::int64_t> id{};
    std::string symbol{};
    std::optional<std::int64_t> tradeId{};
    std::string orderId{};
    std::string counterOrderId{};
    Open<Side> side{};
    Open<Liquidity> liquidity{};
    std::optional<bool> forceTaker{};
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    std::optional<Decimal> funds{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> feeRate{};
    std::string feeCurrency{};
    std::optional<Decimal> stop{};
    Open<TradeType> tradeType{};
    std::optional<Decimal> taxRate{};
    std::optional<Decimal> tax{};
    Open<Type> type{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds

    bool operator==(const FillsItems&) const = default;
};

/// Reply of Api::fills.
struct Fills {
    Vector<FillsItems> items{};
    std::optional<std::int64_t> lastId{};

    bool operator==(const Fills&) const = default;
};

/// Parameters of Api::cancel_orders.
struct OrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Parameters of Api::post_orders.
struct PostOrdersRequest {
    NamedOnly named{};
    Optional<std::string> clientOid{};
    Required<Open<Side>> side;
    Required<std::string> symbol;
    Required<Open<Type>> type;
    Optional<std::string> remark{};
    Open<Stp> stp{};
    Optional<Decimal> price{};
    Optional<Decimal> size{};
    Open<TimeInForce> timeInForce{};        ///< default GTC
    Optional<bool> postOnly{};              ///< default false
    Optional<bool> hidden{};                ///< default false
    Optional<bool> iceberg{};               ///< default false
    Optional<Decimal> visibleSize{};
    Optional<std::string> tags{};
    Optional<std::int64_t> cancelAfter{};   ///< default -1, 0 to 2592000
    Optional<Decimal> funds{};
    Optional<std::int64_t> allowMaxTimeWindow{};
    Optional<TimePoint> clientTimestamp{};  ///< Unix milliseconds
};

/// Reply of Api::post_orders.
struct PostOrders {
    std::string orderId{};
    std::string clientOid{};

    bool operator==(const PostOrders&) const = default;
};

/// Parameters of Api::delete_orders_by_order_id.
struct DeleteOrdersByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;
    Required<std::string> symbol;
};

/// Reply of Api::delete_orders_by_order_id.
struct DeleteOrdersByOrderId {
    std::string orderId{};

    bool operator==(const DeleteOrdersByOrderId&) const = default;
};

/// Parameters of Api::orders_by_order_id.
struct OrdersByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<std::string> orderId;
};

/// Reply of Api::orders_by_order_id.
struct OrdersByOrderId {
    std::string id{};
    std::string symbol{};
    std::string opType{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    std::optional<Decimal> funds{};
    std::optional<Decimal> dealSize{};
    std::optional<Decimal> dealFunds{};
    std::optional<Decimal> fee{};
    std::string feeCurrency{};
    Open<Stp> stp{};
    Open<TimeInForce> timeInForce{};
    std::optional<bool> postOnly{};
    std::optional<bool> hidden{};
    std::optional<bool> iceberg{};
    std::optional<Decimal> visibleSize{};
    std::optional<std::int64_t> cancelAfter{};
    std::string channel{};
    std::string clientOid{};
    std::string remark{};
    std::string tags{};
    std::optional<bool> cancelExist{};
    std::optional<TimePoint> createdAt{};      ///< Unix milliseconds
    std::optional<TimePoint> lastUpdatedAt{};  ///< Unix milliseconds
    Open<TradeType> tradeType{};
    std::optional<bool> inOrderBook{};
    std::optional<Decimal> cancelledSize{};
    std::optional<Decimal> cancelledFunds{};
    std::optional<Decimal> remainSize{};
    std::optional<Decimal> remainFunds{};
    std::optional<Decimal> tax{};
    std::optional<bool> active{};

    bool operator==(const OrdersByOrderId&) const = default;
};

/// The operations of hf. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v1/hf/fills
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<Fills> fills(FillsRequest request) const;

    /// DELETE /api/v1/hf/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself.
    Call<std::string> cancel_orders(OrdersRequest request) const;

    /// POST /api/v1/hf/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<PostOrders> post_orders(PostOrdersRequest request) const;

    /// DELETE /api/v1/hf/orders/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<DeleteOrdersByOrderId> delete_orders_by_order_id(DeleteOrdersByOrderIdRequest request) const;

    /// GET /api/v1/hf/orders/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<OrdersByOrderId> orders_by_order_id(OrdersByOrderIdRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const FillsRequest*);
const detail::ObjectTable& exbind_table(const FillsItems*);
const detail::ObjectTable& exbind_table(const Fills*);
const detail::ObjectTable& exbind_table(const OrdersRequest*);
const detail::ObjectTable& exbind_table(const PostOrdersRequest*);
const detail::ObjectTable& exbind_table(const PostOrders*);
const detail::ObjectTable& exbind_table(const DeleteOrdersByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const DeleteOrdersByOrderId*);
const detail::ObjectTable& exbind_table(const OrdersByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const OrdersByOrderId*);

}  // namespace exbind::kucoin::hf
