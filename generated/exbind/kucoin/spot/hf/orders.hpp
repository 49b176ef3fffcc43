// Generated from specs/kucoin/spot/hf/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/orders_status.hpp"
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

/// Operations of spot/hf/orders.
namespace exbind::inline v0_1::kucoin::spot::hf::orders {

using exbind::kucoin::OrdersStatus;
using exbind::kucoin::Side;
using exbind::kucoin::Stp;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::TradeType;
using exbind::kucoin::Type;

/// Parameters of Api::open_orders.
struct OpenOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
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

/// Parameters of Api::modify_order.
struct ModifyOrderRequest {
    NamedOnly named{};
    Optional<std::string> clientOid{};  ///< your own id of the order
    Required<std::string> symbol;       ///< pair, such as BTC-USDT
    Optional<std::string> orderId{};    ///< exchange's id of the order
    Optional<Decimal> newPrice{};
    Optional<Decimal> newSize{};
};

/// Reply of Api::modify_order.
struct ModifyOrder {
    std::string newOrderId{};
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const ModifyOrder&) const = default;
};

/// Parameters of Api::cancel_partial_order.
struct CancelPartialOrderRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
    Required<std::string> symbol;   ///< pair, such as BTC-USDT
    Required<Decimal> cancelSize;
};

/// Reply of Api::cancel_partial_order.
struct CancelPartialOrder {
    std::string orderId{};  ///< exchange's id of the order
    std::optional<Decimal> cancelSize{};

    bool operator==(const CancelPartialOrder&) const = default;
};

/// Part of CancelAllOrders.
struct CancelAllOrdersFailedSymbols {
    std::string symbol{};  ///< pair, such as BTC-USDT
    std::string error{};

    bool operator==(const CancelAllOrdersFailedSymbols&) const = default;
};

/// Reply of Api::cancel_all_orders.
struct CancelAllOrders {
    Vector<std::string> succeedSymbols{};
    Vector<CancelAllOrdersFailedSymbols> failedSymbols{};

    bool operator==(const CancelAllOrders&) const = default;
};

/// Parameters of Api::cancel_order_by_client_oid.
struct CancelOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> clientOid;  ///< your own id of the order
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
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

/// Parameters of Api::set_dcp.
struct SetDcpRequest {
    NamedOnly named{};
    Required<std::int64_t> timeout;
    Optional<std::string> symbols{};  ///< pairs, such as BTC-USDT
};

/// Reply of Api::set_dcp.
struct SetDcp {
    std::optional<std::int64_t> currentTime{};
    std::optional<std::int64_t> triggerTime{};

    bool operator==(const SetDcp&) const = default;
};

/// Parameters of Api::closed_orders.
struct ClosedOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
    Open<Side> side{};                ///< buy or sell
    Open<Type> type{};                ///< kind of order, such as limit or market
    Optional<std::int64_t> lastId{};  ///< where the next page goes on; at least 0
    Optional<std::int64_t> limit{};   ///< default 20, 1 to 100
    Optional<TimePoint> startAt{};    ///< only what is not older; Unix milliseconds; 1000000000000 to 9999999999999
    Optional<TimePoint> endAt{};      ///< only what is not newer; Unix milliseconds
};

/// Reply of Api::closed_orders.
struct ClosedOrders {
    std::optional<std::int64_t> lastId{};  ///< where the next page goes on; at least 0
    Vector<OpenOrders> items{};            ///< rows of this page

    bool operator==(const ClosedOrders&) const = default;
};

/// Part of BatchAddOrdersRequest.
struct BatchAddOrdersRequestOrderList {
    NamedOnly named{};
    Optional<std::string> clientOid{};            ///< your own id of the order
    Required<std::string> symbol;                 ///< pair, such as BTC-USDT
    Required<Open<Type>> type;                    ///< kind of order, such as limit or market
    Open<TimeInForce> timeInForce{};              ///< how long the order stays open; default GTC
    Required<Open<Side>> side;                    ///< buy or sell
    Required<Decimal> price;                      ///< price in the quote currency
    Optional<Decimal> size{};                     ///< quantity of the base currency
    Open<Stp> stp{};                              ///< what happens when your own orders match
    Optional<std::int64_t> cancelAfter{};         ///< seconds after which a GTT order ends; default -1, 0 to 2592000
    Optional<bool> postOnly{};                    ///< refused if it would trade at once; default false
    Optional<bool> hidden{};                      ///< not shown in the book; default false
    Optional<bool> iceberg{};                     ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};              ///< quantity that is shown in the book
    Optional<std::string> tags{};                 ///< label of your own choice
    Optional<std::string> remark{};               ///< remark of your own
    Optional<Decimal> funds{};                    ///< amount of the quote currency
    Optional<TimePoint> clientTimestamp{};        ///< time of the request's signature; Unix milliseconds
    Optional<std::int64_t> allowMaxTimeWindow{};  ///< milliseconds after which the order is too late
};

/// Parameters of Api::batch_add_orders.
struct BatchAddOrdersRequest {
    NamedOnly named{};
    Required<Vector<BatchAddOrdersRequestOrderList>> orderList;  ///< orders that are placed together
};

/// Reply of Api::batch_add_orders, one row.
struct BatchAddOrders {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order
    std::optional<bool> success{};
    std::string failMsg{};    ///< why this order was refused

    bool operator==(const BatchAddOrders&) const = default;
};

/// Parameters of Api::add_order_sync and Api::add_order_test.
struct AddOrderSyncRequest {
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
using AddOrderTestRequest = AddOrderSyncRequest;

/// Reply of Api::add_order_sync.
struct AddOrderSync {
    std::string orderId{};                  ///< exchange's id of the order
    std::string clientOid{};                ///< your own id of the order
    std::optional<TimePoint> orderTime{};   ///< when the order was placed, in nanoseconds; Unix milliseconds
    std::optional<Decimal> originSize{};    ///< quantity as it was ordered
    std::optional<Decimal> dealSize{};      ///< quantity filled so far
    std::optional<Decimal> remainSize{};    ///< quantity that is still open
    std::optional<Decimal> canceledSize{};  ///< quantity that was canceled
    Open<OrdersStatus> status{};            ///< how far it has come
    std::optional<TimePoint> matchTime{};   ///< Unix milliseconds

    bool operator==(const AddOrderSync&) const = default;
};

/// Parameters of Api::cancel_order_by_order_id_sync.
struct CancelOrderByOrderIdSyncRequest {
    NamedOnly named{};
    Required<std::string> symbol;   ///< pair, such as BTC-USDT
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Reply of Api::cancel_order_by_order_id_sync.
struct CancelOrderByOrderIdSync {
    std::string orderId{};                  ///< exchange's id of the order
    std::optional<Decimal> originSize{};    ///< quantity as it was ordered
    std::optional<Decimal> dealSize{};      ///< quantity filled so far
    std::optional<Decimal> remainSize{};    ///< quantity that is still open
    std::optional<Decimal> canceledSize{};  ///< quantity that was canceled
    Open<OrdersStatus> status{};            ///< how far it has come

    bool operator==(const CancelOrderByOrderIdSync&) const = default;
};

/// Reply of Api::add_order_test.
struct AddOrderTest {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const AddOrderTest&) const = default;
};

/// The operations of spot/hf/orders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Open Orders
    /// GET /api/v1/hf/orders/active
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<Vector<OpenOrders>> open_orders(OpenOrdersRequest request) const;

    /// Modify Order
    /// POST /api/v1/hf/orders/alter
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<ModifyOrder> modify_order(ModifyOrderRequest request) const;

    /// Cancel Partial Order
    /// DELETE /api/v1/hf/orders/cancel/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself.
    Call<CancelPartialOrder> cancel_partial_order(CancelPartialOrderRequest request) const;

    /// Cancel All Orders
    /// DELETE /api/v1/hf/orders/cancelAll
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 30. Never
    /// re-sent by itself.
    Call<CancelAllOrders> cancel_all_orders() const;

    /// Cancel Order By ClientOid
    /// DELETE /api/v1/hf/orders/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<CancelOrderByClientOid> cancel_order_by_client_oid(CancelOrderByClientOidRequest request) const;

    /// Get Order By ClientOid
    /// GET /api/v1/hf/orders/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<OpenOrders> order_by_client_oid(OrderByClientOidRequest request) const;

    /// For reconcile(): order_by_client_oid() with the id that a write carries.
    static Lookup<OpenOrders> order_by_client_oid_lookup();

    /// Set DCP
    /// POST /api/v1/hf/orders/dead-cancel-all
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself.
    Call<SetDcp> set_dcp(SetDcpRequest request) const;

    /// Get Closed Orders
    /// GET /api/v1/hf/orders/done
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Too long for
    /// one reply: see pages().
    PagedCall<ClosedOrders> closed_orders(ClosedOrdersRequest request) const;

    /// Batch Add Orders
    /// POST /api/v1/hf/orders/multi
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<Vector<BatchAddOrders>> batch_add_orders(BatchAddOrdersRequest request) const;

    /// Add Order Sync
    /// POST /api/v1/hf/orders/sync
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<AddOrderSync> add_order_sync(AddOrderSyncRequest request) const;

    /// Cancel Order By OrderId Sync
    /// DELETE /api/v1/hf/orders/sync/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<CancelOrderByOrderIdSync> cancel_order_by_order_id_sync(CancelOrderByOrderIdSyncRequest request) const;

    /// Add Order Test
    /// POST /api/v1/hf/orders/test
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<AddOrderTest> add_order_test(AddOrderSyncRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const OpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const OpenOrders*);
const detail::ObjectTable& exbind_table(const ModifyOrderRequest*);
const detail::ObjectTable& exbind_table(const ModifyOrder*);
const detail::ObjectTable& exbind_table(const CancelPartialOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelPartialOrder*);
const detail::ObjectTable& exbind_table(const CancelAllOrdersFailedSymbols*);
const detail::ObjectTable& exbind_table(const CancelAllOrders*);
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByClientOid*);
const detail::ObjectTable& exbind_table(const OrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const SetDcpRequest*);
const detail::ObjectTable& exbind_table(const SetDcp*);
const detail::ObjectTable& exbind_table(const ClosedOrdersRequest*);
const detail::ObjectTable& exbind_table(const ClosedOrders*);
const detail::ObjectTable& exbind_table(const BatchAddOrdersRequestOrderList*);
const detail::ObjectTable& exbind_table(const BatchAddOrdersRequest*);
const detail::ObjectTable& exbind_table(const BatchAddOrders*);
const detail::ObjectTable& exbind_table(const AddOrderSyncRequest*);
const detail::ObjectTable& exbind_table(const AddOrderSync*);
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdSyncRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdSync*);
const detail::ObjectTable& exbind_table(const AddOrderTest*);

}  // namespace exbind::kucoin::spot::hf::orders
