// Generated from specs/kucoin/spot/hf.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/stp.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/trade_type.hpp"
#include "exbind/kucoin/common/type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/hf.
namespace exbind::inline v0_1::kucoin::spot::hf {

using exbind::kucoin::Side;
using exbind::kucoin::Stp;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::TradeType;
using exbind::kucoin::Type;

using exbind::operator<<;
using exbind::to_string;

enum class Liquidity : std::uint8_t {
    taker = 0,
    maker = 1,
};
const detail::EnumTable& exbind_table(Liquidity);

/// Parameters of Api::trade_history.
struct TradeHistoryRequest {
    NamedOnly named{};
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
    Optional<std::string> orderId{};  ///< exchange's id of the order; 24 to 24 characters
    Open<Side> side{};                ///< buy or sell
    Open<Type> type{};                ///< kind of order, such as limit or market
    Optional<std::int64_t> lastId{};  ///< where the next page goes on; at least 0
    Optional<std::int64_t> limit{};   ///< default 20, 1 to 100
    Optional<TimePoint> startAt{};    ///< only what is not older; Unix milliseconds; 1000000000000 to 9999999999999
    Optional<TimePoint> endAt{};      ///< only what is not newer; Unix milliseconds; 1000000000000 to 9999999999999
};

/// Part of TradeHistory.
struct TradeHistoryItems {
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
    std::optional<TimePoint> createdAt{};   ///< when it was made; Unix milliseconds

    bool operator==(const TradeHistoryItems&) const = default;
};

/// Reply of Api::trade_history.
struct TradeHistory {
    Vector<TradeHistoryItems> items{};     ///< rows of this page
    std::optional<std::int64_t> lastId{};  ///< where the next page goes on

    bool operator==(const TradeHistory&) const = default;
};

/// Parameters of Api::cancel_all_orders_by_symbol.
struct CancelAllOrdersBySymbolRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Parameters of Api::add_order.
struct AddOrderRequest {
    NamedOnly named{};
    Optional<std::string> clientOid{};            ///< your own id of the order
    Required<Open<Side>> side;                    ///< buy or sell
    Required<std::string> symbol;                 ///< pair, such as BTC-USDT
    Required<Open<Type>> type;                    ///< kind of order, such as limit or market
    Optional<std::string> remark{};               ///< remark of your own
    Open<Stp> stp{};                              ///< what happens when your own orders match
    Optional<Decimal> price{};                    ///< price in the quote currency
    Optional<Decimal> size{};                     ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};              ///< how long the order stays open; default GTC
    Optional<bool> postOnly{};                    ///< refused if it would trade at once; default false
    Optional<bool> hidden{};                      ///< not shown in the book; default false
    Optional<bool> iceberg{};                     ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};              ///< quantity that is shown in the book
    Optional<std::string> tags{};                 ///< label of your own choice
    Optional<std::int64_t> cancelAfter{};         ///< seconds after which a GTT order ends; default -1, 0 to 2592000
    Optional<Decimal> funds{};                    ///< amount of the quote currency
    Optional<std::int64_t> allowMaxTimeWindow{};  ///< milliseconds after which the order is too late
    Optional<TimePoint> clientTimestamp{};        ///< time of the request's signature; Unix milliseconds
};

/// Reply of Api::add_order.
struct AddOrder {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const AddOrder&) const = default;
};

/// Parameters of Api::cancel_order_by_order_id.
struct CancelOrderByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
    Required<std::string> symbol;   ///< pair, such as BTC-USDT
};

/// Reply of Api::cancel_order_by_order_id.
struct CancelOrderByOrderId {
    std::string orderId{};  ///< exchange's id of the order

    bool operator==(const CancelOrderByOrderId&) const = default;
};

/// Parameters of Api::order_by_order_id.
struct OrderByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> symbol;   ///< pair, such as BTC-USDT
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Reply of Api::order_by_order_id.
struct OrderByOrderId {
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
    std::optional<TimePoint> createdAt{};       ///< when it was made; Unix milliseconds
    std::optional<TimePoint> lastUpdatedAt{};   ///< when it last changed; Unix milliseconds
    Open<TradeType> tradeType{};                ///< spot, cross margin or isolated margin
    std::optional<bool> inOrderBook{};          ///< whether the order is in the book
    std::optional<Decimal> cancelledSize{};     ///< quantity that was canceled
    std::optional<Decimal> cancelledFunds{};    ///< quote currency that was canceled
    std::optional<Decimal> remainSize{};        ///< quantity that is still open
    std::optional<Decimal> remainFunds{};       ///< quote currency that is still open
    std::optional<Decimal> tax{};               ///< tax in some regions
    std::optional<bool> active{};               ///< whether the order is still open

    bool operator==(const OrderByOrderId&) const = default;
};

/// The operations of spot/hf. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Trade History
    /// GET /api/v1/hf/fills
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Too long for
    /// one reply: see pages().
    PagedCall<TradeHistory> trade_history(TradeHistoryRequest request) const;

    /// Cancel All Orders By Symbol
    /// DELETE /api/v1/hf/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself.
    Call<std::string> cancel_all_orders_by_symbol(CancelAllOrdersBySymbolRequest request) const;

    /// Add Order
    /// POST /api/v1/hf/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<AddOrder> add_order(AddOrderRequest request) const;

    /// Cancel Order By OrderId
    /// DELETE /api/v1/hf/orders/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<CancelOrderByOrderId> cancel_order_by_order_id(CancelOrderByOrderIdRequest request) const;

    /// Get Order By OrderId
    /// GET /api/v1/hf/orders/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<OrderByOrderId> order_by_order_id(OrderByOrderIdRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const TradeHistoryRequest*);
const detail::ObjectTable& exbind_table(const TradeHistoryItems*);
const detail::ObjectTable& exbind_table(const TradeHistory*);
const detail::ObjectTable& exbind_table(const CancelAllOrdersBySymbolRequest*);
const detail::ObjectTable& exbind_table(const AddOrderRequest*);
const detail::ObjectTable& exbind_table(const AddOrder*);
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByOrderId*);
const detail::ObjectTable& exbind_table(const OrderByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const OrderByOrderId*);

}  // namespace exbind::kucoin::spot::hf
