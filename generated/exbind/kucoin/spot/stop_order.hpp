// Generated from specs/kucoin/spot/stop-order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/status.hpp"
#include "exbind/kucoin/common/stp.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/trade_type.hpp"
#include "exbind/kucoin/common/type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/stop-order.
namespace exbind::inline v0_1::kucoin::spot::stop_order {

using exbind::kucoin::Side;
using exbind::kucoin::Status;
using exbind::kucoin::Stp;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::TradeType;
using exbind::kucoin::Type;

/// Parameters of Api::stop_orders_list.
struct StopOrdersListRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};        ///< pair, such as BTC-USDT
    Open<Side> side{};                     ///< buy or sell
    Open<Type> type{};                     ///< kind of order, such as limit or market
    Open<TradeType> tradeType{};           ///< spot, cross margin or isolated margin
    Optional<TimePoint> startAt{};         ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1, at least 1
    Optional<std::string> orderIds{};      ///< exchange's ids of the orders
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, 10 to 500
    Optional<std::string> stop{};          ///< kind of stop order
};

/// Part of StopOrdersList.
struct StopOrdersListItems {
    std::string id{};                            ///< exchange's id of the order
    std::string symbol{};                        ///< pair, such as BTC-USDT
    std::string userId{};                        ///< user by number
    Open<Status> status{};                       ///< how far it has come
    Open<Type> type{};                           ///< kind of order, such as limit or market
    Open<Side> side{};                           ///< buy or sell
    std::optional<Decimal> price{};              ///< price in the quote currency
    std::optional<Decimal> size{};               ///< quantity of the base currency
    std::optional<Decimal> funds{};              ///< amount of the quote currency
    std::string stp{};                           ///< what happens when your own orders match
    std::string timeInForce{};                   ///< how long the order stays open
    std::optional<std::int64_t> cancelAfter{};   ///< seconds after which a GTT order ends
    std::optional<bool> postOnly{};              ///< refused if it would trade at once
    std::optional<bool> hidden{};                ///< not shown in the book
    std::optional<bool> iceberg{};               ///< shown in the book in parts
    std::optional<Decimal> visibleSize{};        ///< quantity that is shown in the book
    std::string channel{};                       ///< where the order came from
    std::string clientOid{};                     ///< your own id of the order
    std::string remark{};                        ///< remark of your own
    std::string tags{};                          ///< label of your own choice
    std::optional<TimePoint> orderTime{};        ///< when the order was placed, in nanoseconds; Unix nanoseconds
    std::string domainId{};
    std::string tradeSource{};
    Open<TradeType> tradeType{};                 ///< spot, cross margin or isolated margin
    std::string feeCurrency{};                   ///< currency in which it is charged
    std::optional<Decimal> takerFeeRate{};       ///< part that takers pay
    std::optional<Decimal> makerFeeRate{};       ///< part that makers pay
    std::optional<TimePoint> createdAt{};        ///< when it was made; Unix milliseconds
    std::string stop{};                          ///< kind of stop order
    std::optional<TimePoint> stopTriggerTime{};  ///< Unix milliseconds
    std::optional<Decimal> stopPrice{};          ///< price that triggers the order
    std::string relatedNo{};
    std::optional<Decimal> limitPrice{};
    std::string pop{};
    std::string activateCondition{};

    bool operator==(const StopOrdersListItems&) const = default;
};

/// Reply of Api::stop_orders_list.
struct StopOrdersList {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<StopOrdersListItems> items{};        ///< rows of this page

    bool operator==(const StopOrdersList&) const = default;
};

/// Parameters of Api::add_stop_order.
struct AddStopOrderRequest {
    NamedOnly named{};
    Optional<std::string> clientOid{};     ///< your own id of the order
    Required<Open<Side>> side;             ///< buy or sell
    Required<std::string> symbol;          ///< pair, such as BTC-USDT
    Required<Open<Type>> type;             ///< kind of order, such as limit or market
    Optional<std::string> remark{};        ///< remark of your own
    Open<Stp> stp{};                       ///< what happens when your own orders match
    Optional<Decimal> price{};             ///< price in the quote currency
    Optional<Decimal> size{};              ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};       ///< how long the order stays open; default GTC
    Optional<bool> postOnly{};             ///< refused if it would trade at once; default false
    Optional<bool> hidden{};               ///< not shown in the book; default false
    Optional<bool> iceberg{};              ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};       ///< quantity that is shown in the book
    Optional<std::int64_t> cancelAfter{};  ///< seconds after which a GTT order ends; default -1, 0 to 2592000
    Optional<Decimal> funds{};             ///< amount of the quote currency
    Required<Decimal> stopPrice;           ///< price that triggers the order
    Open<TradeType> tradeType{};           ///< spot, cross margin or isolated margin
};

/// Reply of Api::add_stop_order.
struct AddStopOrder {
    std::string orderId{};  ///< exchange's id of the order

    bool operator==(const AddStopOrder&) const = default;
};

/// Parameters of Api::batch_cancel_stop_orders.
struct BatchCancelStopOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};    ///< pair, such as BTC-USDT
    Open<TradeType> tradeType{};       ///< spot, cross margin or isolated margin
    Optional<std::string> orderIds{};  ///< exchange's ids of the orders
};

/// Reply of Api::batch_cancel_stop_orders.
struct BatchCancelStopOrders {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const BatchCancelStopOrders&) const = default;
};

/// Parameters of Api::cancel_stop_order_by_client_oid.
struct CancelStopOrderByClientOidRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};   ///< pair, such as BTC-USDT
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Reply of Api::cancel_stop_order_by_client_oid.
struct CancelStopOrderByClientOid {
    std::string clientOid{};  ///< your own id of the order
    std::string cancelledOrderId{};

    bool operator==(const CancelStopOrderByClientOid&) const = default;
};

/// Parameters of Api::stop_order_by_client_oid.
struct StopOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> clientOid;  ///< your own id of the order
    Optional<std::string> symbol{};   ///< pair, such as BTC-USDT
};

/// Reply of Api::stop_order_by_client_oid and Api::stop_order_by_order_id.
struct StopOrderByOrderId {
    std::string id{};                            ///< exchange's id of the order
    std::string symbol{};                        ///< pair, such as BTC-USDT
    std::string userId{};                        ///< user by number
    Open<Status> status{};                       ///< how far it has come
    Open<Type> type{};                           ///< kind of order, such as limit or market
    Open<Side> side{};                           ///< buy or sell
    std::optional<Decimal> price{};              ///< price in the quote currency
    std::optional<Decimal> size{};               ///< quantity of the base currency
    std::optional<Decimal> funds{};              ///< amount of the quote currency
    std::string stp{};                           ///< what happens when your own orders match
    std::string timeInForce{};                   ///< how long the order stays open
    std::optional<std::int64_t> cancelAfter{};   ///< seconds after which a GTT order ends
    std::optional<bool> postOnly{};              ///< refused if it would trade at once
    std::optional<bool> hidden{};                ///< not shown in the book
    std::optional<bool> iceberg{};               ///< shown in the book in parts
    std::optional<Decimal> visibleSize{};        ///< quantity that is shown in the book
    std::string channel{};                       ///< where the order came from
    std::string clientOid{};                     ///< your own id of the order
    std::string remark{};                        ///< remark of your own
    std::string tags{};                          ///< label of your own choice
    std::string domainId{};
    std::string tradeSource{};
    Open<TradeType> tradeType{};                 ///< spot, cross margin or isolated margin
    std::string feeCurrency{};                   ///< currency in which it is charged
    std::optional<Decimal> takerFeeRate{};       ///< part that takers pay
    std::optional<Decimal> makerFeeRate{};       ///< part that makers pay
    std::optional<TimePoint> createdAt{};        ///< when it was made; Unix milliseconds
    std::string stop{};                          ///< kind of stop order
    std::optional<TimePoint> stopTriggerTime{};  ///< Unix milliseconds
    std::optional<Decimal> stopPrice{};          ///< price that triggers the order
    std::optional<TimePoint> orderTime{};        ///< when the order was placed, in nanoseconds; Unix nanoseconds

    bool operator==(const StopOrderByOrderId&) const = default;
};
using StopOrderByClientOid = StopOrderByOrderId;

/// Parameters of Api::cancel_stop_order_by_order_id.
struct CancelStopOrderByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Reply of Api::cancel_stop_order_by_order_id.
struct CancelStopOrderByOrderId {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const CancelStopOrderByOrderId&) const = default;
};

/// Parameters of Api::stop_order_by_order_id.
struct StopOrderByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// The operations of spot/stop-order. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Stop Orders List
    /// GET /api/v1/stop-order
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 8. Too long for
    /// one reply: see pages().
    PagedCall<StopOrdersList> stop_orders_list(StopOrdersListRequest request = {}) const;

    /// Add Stop Order
    /// POST /api/v1/stop-order
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself. Deprecated by
    /// the exchange.
    [[deprecated("by the exchange")]]
    Call<AddStopOrder> add_stop_order(AddStopOrderRequest request) const;

    /// Batch Cancel Stop Orders
    /// DELETE /api/v1/stop-order/cancel
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself.
    Call<BatchCancelStopOrders> batch_cancel_stop_orders(BatchCancelStopOrdersRequest request = {}) const;

    /// Cancel Stop Order By ClientOid
    /// DELETE /api/v1/stop-order/cancelOrderByClientOid
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 5. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<CancelStopOrderByClientOid> cancel_stop_order_by_client_oid(CancelStopOrderByClientOidRequest request) const;

    /// Get Stop Order By ClientOid
    /// GET /api/v1/stop-order/queryOrderByClientOid
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3.
    Call<Vector<StopOrderByOrderId>> stop_order_by_client_oid(StopOrderByClientOidRequest request) const;

    /// For reconcile(): stop_order_by_client_oid() with the id that a write carries.
    static Lookup<Vector<StopOrderByOrderId>> stop_order_by_client_oid_lookup();

    /// Cancel Stop Order By OrderId
    /// DELETE /api/v1/stop-order/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<CancelStopOrderByOrderId> cancel_stop_order_by_order_id(CancelStopOrderByOrderIdRequest request) const;

    /// Get Stop Order By OrderId
    /// GET /api/v1/stop-order/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3.
    Call<StopOrderByOrderId> stop_order_by_order_id(StopOrderByOrderIdRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const StopOrdersListRequest*);
const detail::ObjectTable& exbind_table(const StopOrdersListItems*);
const detail::ObjectTable& exbind_table(const StopOrdersList*);
const detail::ObjectTable& exbind_table(const AddStopOrderRequest*);
const detail::ObjectTable& exbind_table(const AddStopOrder*);
const detail::ObjectTable& exbind_table(const BatchCancelStopOrdersRequest*);
const detail::ObjectTable& exbind_table(const BatchCancelStopOrders*);
const detail::ObjectTable& exbind_table(const CancelStopOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const CancelStopOrderByClientOid*);
const detail::ObjectTable& exbind_table(const StopOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const StopOrderByOrderId*);
const detail::ObjectTable& exbind_table(const CancelStopOrderByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const CancelStopOrderByOrderId*);
const detail::ObjectTable& exbind_table(const StopOrderByOrderIdRequest*);

}  // namespace exbind::kucoin::spot::stop_order
