// Generated from specs/kucoin/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations of orders.
namespace exbind::kucoin::orders {

enum class TradeType : std::uint8_t {
    trade = 0,                  ///< "TRADE"
    margin_trade = 1,           ///< "MARGIN_TRADE"
    margin_isolated_trade = 2,  ///< "MARGIN_ISOLATED_TRADE"
};

/// The value as sent and received, e.g. "TRADE".
std::string_view to_string(TradeType value);

enum class Status : std::uint8_t {
    active = 0,
    done = 1,
};

/// The value as sent and received, e.g. "active".
std::string_view to_string(Status value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class Type : std::uint8_t {
    limit = 0,
    market = 1,
    limit_stop = 2,
    market_stop = 3,
    oco_limit = 4,
    oco_stop = 5,
};

/// The value as sent and received, e.g. "limit".
std::string_view to_string(Type value);

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

enum class Stop : std::uint8_t {
    loss = 0,
    entry = 1,
};

/// The value as sent and received, e.g. "loss".
std::string_view to_string(Stop value);

/// Parameters of Api::delete_orders.
struct DeleteOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Open<TradeType> tradeType{};  ///< default TRADE
};

/// Reply of Api::delete_orders.
struct DeleteOrders {
    Vector<std::string> cancelledOrderIds{};

    bool operator==(const DeleteOrders&) const = default;
};

/// Parameters of Api::orders.
struct OrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Open<Status> status{};                 ///< default done
    Open<Side> side{};
    Open<Type> type{};
    Open<TradeType> tradeType{};           ///< default TRADE
    Optional<TimePoint> startAt{};         ///< Unix milliseconds
    Optional<TimePoint> endAt{};           ///< Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< default 1
    Optional<std::int64_t> pageSize{};     ///< default 50, 10 to 500
};

/// Part of Orders.
struct OrdersItems {
    std::string id{};
    std::string symbol{};
    std::string opType{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    std::optional<Decimal> funds{};
    std::optional<Decimal> dealFunds{};
    std::optional<Decimal> dealSize{};
    std::optional<Decimal> fee{};
    std::string feeCurrency{};
    std::string stp{};
    std::string stop{};
    std::optional<bool> stopTriggered{};
    std::optional<Decimal> stopPrice{};
    std::string timeInForce{};
    std::optional<bool> postOnly{};
    std::optional<bool> hidden{};
    std::optional<bool> iceberg{};
    std::optional<Decimal> visibleSize{};
    std::optional<std::int64_t> cancelAfter{};
    std::string channel{};
    std::string clientOid{};
    std::string remark{};
    std::string tags{};
    std::optional<bool> isActive{};
    std::optional<bool> cancelExist{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    Open<TradeType> tradeType{};
    std::string tax{};
    std::optional<Decimal> taxRate{};
    std::string taxCurrency{};

    bool operator==(const OrdersItems&) const = default;
};

/// Reply of Api::orders.
struct Orders {
    std::optional<std::int64_t> currentPage{};
    std::optional<std::int64_t> pageSize{};
    std::optional<std::int64_t> totalNum{};
    std::optional<std::int64_t> totalPage{};
    Vector<OrdersItems> items{};

    bool operator==(const Orders&) const = default;
};

/// Parameters of Api::post_orders.
struct PostOrdersRequest {
    NamedOnly named{};
    Required<std::string> clientOid;
    Required<Open<Side>> side;
    Required<std::string> symbol;
    Open<Type> type{};                ///< default limit
    Optional<std::string> remark{};
    Open<Stp> stp{};
    Optional<Decimal> price{};
    Optional<Decimal> size{};
    Open<TimeInForce> timeInForce{};  ///< default GTC
    Optional<bool> postOnly{};        ///< default false
    Optional<bool> hidden{};          ///< default false
    Optional<bool> iceberg{};         ///< default false
    Optional<Decimal> visibleSize{};
    Optional<std::int64_t> cancelAfter{};
    Optional<Decimal> funds{};
    Open<TradeType> tradeType{};      ///< default TRADE
};

/// Reply of Api::post_orders.
struct PostOrders {
    std::string orderId{};

    bool operator==(const PostOrders&) const = default;
};

/// Part of MultiRequest.
struct MultiRequestOrderList {
    NamedOnly named{};
    Required<std::string> clientOid;
    Required<Open<Side>> side;
    Required<std::string> symbol;
    Open<Type> type{};                ///< default limit
    Optional<std::string> remark{};
    Open<Stp> stp{};
    Required<Decimal> price;
    Required<Decimal> size;
    Open<TimeInForce> timeInForce{};  ///< default GTC
    Optional<bool> postOnly{};        ///< default false
    Optional<bool> hidden{};          ///< default false
    Optional<bool> iceberg{};         ///< default false
    Optional<Decimal> visibleSize{};
    Optional<std::int64_t> cancelAfter{};
    Open<TradeType> tradeType{};      ///< default TRADE
    Open<Stop> stop{};
    Optional<Decimal> stopPrice{};
};

/// Parameters of Api::multi.
struct MultiRequest {
    NamedOnly named{};
    Vector<MultiRequestOrderList> orderList{};
    Required<std::string> symbol;
};

/// Part of Multi.
struct MultiData {
    std::string symbol{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    std::optional<Decimal> funds{};
    Open<Stp> stp{};
    Open<Stop> stop{};
    std::optional<Decimal> stopPrice{};
    Open<TimeInForce> timeInForce{};
    std::optional<std::int64_t> cancelAfter{};
    std::optional<bool> postOnly{};
    std::optional<bool> hidden{};
    std::optional<bool> iceberge{};
    std::optional<bool> iceberg{};
    std::optional<Decimal> visibleSize{};
    std::string channel{};
    std::string id{};
    std::string status{};
    std::string failMsg{};
    std::string clientOid{};

    bool operator==(const MultiData&) const = default;
};

/// Reply of Api::multi.
struct Multi {
    Vector<MultiData> data{};

    bool operator==(const Multi&) const = default;
};

/// Parameters of Api::test.
struct TestRequest {
    NamedOnly named{};
    Required<std::string> clientOid;
    Required<Open<Side>> side;
    Required<std::string> symbol;
    Open<Type> type{};                ///< default limit
    Optional<std::string> remark{};
    Open<Stp> stp{};
    Optional<Decimal> price{};
    Optional<Decimal> size{};
    Open<TimeInForce> timeInForce{};  ///< default GTC
    Optional<bool> postOnly{};        ///< default false
    Optional<bool> hidden{};          ///< default false
    Optional<bool> iceberg{};         ///< default false
    Optional<Decimal> visibleSize{};
    Optional<std::int64_t> cancelAfter{};
    Optional<Decimal> funds{};
    Open<TradeType> tradeType{};      ///< default TRADE
};

/// Reply of Api::test.
struct Test {
    std::string orderId{};

    bool operator==(const Test&) const = default;
};

/// Parameters of Api::delete_orders_by_order_id.
struct DeleteOrdersByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;
};

/// Reply of Api::delete_orders_by_order_id.
struct DeleteOrdersByOrderId {
    Vector<std::string> cancelledOrderIds{};

    bool operator==(const DeleteOrdersByOrderId&) const = default;
};

/// Parameters of Api::orders_by_order_id.
struct OrdersByOrderIdRequest {
    NamedOnly named{};
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
    std::optional<Decimal> dealFunds{};
    std::optional<Decimal> dealSize{};
    std::optional<Decimal> fee{};
    std::string feeCurrency{};
    std::string stp{};
    std::string stop{};
    std::optional<bool> stopTriggered{};
    std::optional<Decimal> stopPrice{};
    std::string timeInForce{};
    std::optional<bool> postOnly{};
    std::optional<bool> hidden{};
    std::optional<bool> iceberg{};
    std::optional<Decimal> visibleSize{};
    std::optional<std::int64_t> cancelAfter{};
    std::string channel{};
    std::string clientOid{};
    std::string remark{};
    std::string tags{};
    std::optional<bool> isActive{};
    std::optional<bool> cancelExist{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    Open<TradeType> tradeType{};
    std::string tax{};
    std::optional<Decimal> taxRate{};
    std::string taxCurrency{};

    bool operator==(const OrdersByOrderId&) const = default;
};

/// The operations of orders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// DELETE /api/v1/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 20. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<DeleteOrders> delete_orders(DeleteOrdersRequest request = {}) const;

    /// GET /api/v1/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<Orders> orders(OrdersRequest request = {}) const;

    /// POST /api/v1/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<PostOrders> post_orders(PostOrdersRequest request) const;

    /// POST /api/v1/orders/multi
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<Multi> multi(MultiRequest request) const;

    /// POST /api/v1/orders/test
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<Test> test(TestRequest request) const;

    /// DELETE /api/v1/orders/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<DeleteOrdersByOrderId> delete_orders_by_order_id(DeleteOrdersByOrderIdRequest request) const;

    /// GET /api/v1/orders/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<OrdersByOrderId> orders_by_order_id(OrdersByOrderIdRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DeleteOrdersRequest*);
const detail::ObjectTable& exbind_table(const DeleteOrders*);
const detail::ObjectTable& exbind_table(const OrdersRequest*);
const detail::ObjectTable& exbind_table(const OrdersItems*);
const detail::ObjectTable& exbind_table(const Orders*);
const detail::ObjectTable& exbind_table(const PostOrdersRequest*);
const detail::ObjectTable& exbind_table(const PostOrders*);
const detail::ObjectTable& exbind_table(const MultiRequestOrderList*);
const detail::ObjectTable& exbind_table(const MultiRequest*);
const detail::ObjectTable& exbind_table(const MultiData*);
const detail::ObjectTable& exbind_table(const Multi*);
const detail::ObjectTable& exbind_table(const TestRequest*);
const detail::ObjectTable& exbind_table(const Test*);
const detail::ObjectTable& exbind_table(const DeleteOrdersByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const DeleteOrdersByOrderId*);
const detail::ObjectTable& exbind_table(const OrdersByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const OrdersByOrderId*);

}  // namespace exbind::kucoin::orders
