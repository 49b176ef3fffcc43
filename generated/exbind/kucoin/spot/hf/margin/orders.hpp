// Generated from specs/kucoin/spot/hf/margin/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

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

/// Operations of spot/hf/margin/orders.
namespace exbind::inline v0_1::kucoin::spot::hf::margin::orders {

using exbind::kucoin::Side;
using exbind::kucoin::Stp;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::TradeType;
using exbind::kucoin::Type;

/// Parameters of Api::open_orders.
struct OpenOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;         ///< pair, such as BTC-USDT
    Required<Open<TradeType>> tradeType;  ///< spot, cross margin or isolated margin
};

/// Reply of Api::open_orders and Api::order_by_client_oid.
struct OpenOrders {
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
    std::string stop{};                         ///< kind of stop order
    std::optional<bool> stopTriggered{};        ///< whether the stop price was reached
    std::optional<Decimal> stopPrice{};         ///< price that triggers the order
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

    bool operator==(const OpenOrders&) const = default;
};
using OrderByClientOid = OpenOrders;
using ClosedOrdersItems = OpenOrders;

/// Parameters of Api::cancel_order_by_client_oid.
struct CancelOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Reply of Api::cancel_order_by_client_oid.
struct CancelOrderByClientOid {
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const CancelOrderByClientOid&) const = default;
};

/// Parameters of Api::order_by_client_oid.
struct OrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Parameters of Api::closed_orders.
struct ClosedOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;         ///< pair, such as BTC-USDT
    Required<Open<TradeType>> tradeType;  ///< spot, cross margin or isolated margin
    Open<Side> side{};                    ///< buy or sell
    Open<Type> type{};                    ///< kind of order, such as limit or market
    Optional<std::int64_t> lastId{};      ///< where the next page goes on
    Optional<std::int64_t> limit{};       ///< default 20, 1 to 100
    Optional<TimePoint> startAt{};        ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};          ///< only what is not newer; Unix milliseconds
};

/// Reply of Api::closed_orders.
struct ClosedOrders {
    std::optional<std::int64_t> lastId{};  ///< where the next page goes on
    Vector<OpenOrders> items{};            ///< rows of this page

    bool operator==(const ClosedOrders&) const = default;
};

/// The operations of spot/hf/margin/orders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Open Orders
    /// GET /api/v3/hf/margin/orders/active
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 4.
    Call<Vector<OpenOrders>> open_orders(OpenOrdersRequest request) const;

    /// Cancel Order By ClientOid
    /// DELETE /api/v3/hf/margin/orders/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself.
    Call<CancelOrderByClientOid> cancel_order_by_client_oid(CancelOrderByClientOidRequest request) const;

    /// Get Order By ClientOid
    /// GET /api/v3/hf/margin/orders/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 5.
    Call<OpenOrders> order_by_client_oid(OrderByClientOidRequest request) const;

    /// For reconcile(): order_by_client_oid() with the id that a write carries.
    static Lookup<OpenOrders> order_by_client_oid_lookup();

    /// Get Closed Orders
    /// GET /api/v3/hf/margin/orders/done
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 10. Too long
    /// for one reply: see pages().
    PagedCall<ClosedOrders> closed_orders(ClosedOrdersRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const OpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const OpenOrders*);
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByClientOid*);
const detail::ObjectTable& exbind_table(const OrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const ClosedOrdersRequest*);
const detail::ObjectTable& exbind_table(const ClosedOrders*);

}  // namespace exbind::kucoin::spot::hf::margin::orders
