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
    Required<std::string> symbol;          ///< pair, such as BTC-USDT
    std::optional<std::string> orderId{};  ///< exchange's id of the order
    Open<Side> side{};                     ///< buy or sell
    Open<Type> type{};                     ///< kind of order, such as limit or market
    std::optional<std::int64_t> lastId{};  ///< at least 0
    std::optional<std::int64_t> limit{};   ///< default 20, 1 to 100
    std::optional<TimePoint> startAt{};    ///< Unix milliseconds; 1000000000000 to 9999999999999
    std::optional<TimePoint> endAt{};      ///< Unix milliseconds; 1000000000000 to 9999999999999
};

/// Part of Fills.
struct FillsItems {
    std::optional<std::int64_t> id{};       ///< exchange's id of the order
    std::string symbol{};                   ///< pair, such as BTC-USDT
    std::optional<std::int64_t> tradeId{};  ///< exchange's id of the trade
    std::string orderId{};                  ///< exchange's id of the order
    std::string counterOrderId{};           ///< order on the other side
    Open<Side> side{};                      ///< buy or sell
    Open<Liquidity> liquidity{};            ///< taker or maker
    std::optional<bool> forceTaker{};       ///< whether it was made to take
    std::optional<Decimal> price{};         ///< price in the quote currency
    std::optional<Decimal> size{};          ///< quantity of the base currency
    std::optional<Decimal> funds{};         ///< amount of the quote currency
    std::optional<Decimal> fee{};           ///< fee that was paid
    std::optional<Decimal> feeRate{};       ///< part charged as fee
    std::string feeCurrency{};              ///< currency in which it is charged
    std::optional<Decimal> stop{};          ///< kind of stop order
    Open<TradeType> tradeType{};            ///< spot, cross margin or isolated margin
    std::optional<Decimal> taxRate{};       ///< part that is taxed
    std::optional<Decimal> tax{};           ///< tax in some regions
    Open<Type> type{};                      ///< kind of order, such as limit or market
    std::optional<TimePoint> createdAt{};   ///< Unix milliseconds

    bool operator==(const FillsItems&) const = default;
};

/// Reply of Api::fills.
struct Fills {
    Vector<FillsItems> items{};  ///< rows of this page
    std::optional<std::int64_t> lastId{};

    bool operator==(const Fills&) const = default;
};

/// Parameters of Api::cancel_orders.
struct OrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Parameters of Api::post_orders.
struct PostOrdersRequest {
    NamedOnly named{};
    std::optional<std::string> clientOid{};            ///< your own id of the order
    Required<Open<Side>> side;                         ///< buy or sell
    Required<std::string> symbol;                      ///< pair, such as BTC-USDT
    Required<Open<Type>> type;                         ///< kind of order, such as limit or market
    std::optional<std::string> remark{};               ///< remark of your own
    Open<Stp> stp{};                                   ///< what happens when your own orders match
    std::optional<Decimal> price{};                    ///< price in the quote currency
    std::optional<Decimal> size{};                     ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};                   ///< how long the order stays open; default GTC
    std::optional<bool> postOnly{};                    ///< refused if it would trade at once; default false
    std::optional<bool> hidden{};                      ///< not shown in the book; default false
    std::optional<bool> iceberg{};                     ///< shown in the book in parts; default false
    std::optional<Decimal> visibleSize{};              ///< quantity that is shown in the book
    std::optional<std::string> tags{};                 ///< label of your own choice
    /// seconds after which a GTT order ends; default -1, 0 to 2592000
    std::optional<std::int64_t> cancelAfter{};
    std::optional<Decimal> funds{};                    ///< amount of the quote currency
    std::optional<std::int64_t> allowMaxTimeWindow{};  ///< milliseconds after which the order is too late
    std::optional<TimePoint> clientTimestamp{};        ///< time of the request's signature; Unix milliseconds
};

/// Reply of Api::post_orders.
struct PostOrders {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const PostOrders&) const = default;
};

/// Parameters of Api::delete_orders_by_order_id.
struct DeleteOrdersByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
    Required<std::string> symbol;   ///< pair, such as BTC-USDT
};

/// Reply of Api::delete_orders_by_order_id.
struct DeleteOrdersByOrderId {
    std::string orderId{};  ///< exchange's id of the order

    bool operator==(const DeleteOrdersByOrderId&) const = default;
};

/// Parameters of Api::orders_by_order_id.
struct OrdersByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> symbol;   ///< pair, such as BTC-USDT
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Reply of Api::orders_by_order_id.
struct OrdersByOrderId {
    std::string id{};                           ///< exchange's id of the order
    std::string symbol{};                       ///< pair, such as BTC-USDT
    std::string opType{};                       ///< kind of operation; DEAL is a trade
    Open<Type> type{};                          ///< kind of order, such as limit or market
    Open<Side> side{};                          ///< buy or sell
    std::optional<Decimal> price{};             ///< price in the quote currency
    std::optional<Decimal> size{};              ///< quantity of the base currency
    std::optional<Decimal> funds{};             ///< amount of the quote currency
    std::optional<Decimal> dealSize{};          ///< quantity filled so far
    std::optional<Decimal> dealFunds{};         ///< quote currency filled so far
    std::optional<Decimal> fee{};               ///< fee that was paid
    std::string feeCurrency{};                  ///< currency in which it is charged
    Open<Stp> stp{};                            ///< what happens when your own orders match
    Open<TimeInForce> timeInForce{};            ///< how long the order stays open
    std::optional<bool> postOnly{};             ///< refused if it would trade at once
    std::optional<bool> hidden{};               ///< not shown in the book
    std::optional<bool> iceberg{};              ///< shown in the book in parts
    std::optional<Decimal> visibleSize{};       ///< quantity that is shown in the book
    std::optional<std::int64_t> cancelAfter{};  ///< seconds after which a GTT order ends
    std::string channel{};                      ///< where the order came from
    std::string clientOid{};                    ///< your own id of the order
    std::string remark{};                       ///< remark of your own
    std::string tags{};                         ///< label of your own choice
    std::optional<bool> cancelExist{};          ///< whether any of it was canceled
    std::optional<TimePoint> createdAt{};       ///< Unix milliseconds
    std::optional<TimePoint> lastUpdatedAt{};   ///< Unix milliseconds
    Open<TradeType> tradeType{};                ///< spot, cross margin or isolated margin
    std::optional<bool> inOrderBook{};          ///< whether the order is in the book
    std::optional<Decimal> cancelledSize{};     ///< quantity that was canceled
    std::optional<Decimal> cancelledFunds{};    ///< quote currency that was canceled
    std::optional<Decimal> remainSize{};        ///< quantity that is still open
    std::optional<Decimal> remainFunds{};       ///< quote currency that is still open
    std::optional<Decimal> tax{};               ///< tax in some regions
    std::optional<bool> active{};               ///< whether the order is still open

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
