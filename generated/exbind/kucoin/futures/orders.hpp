// Generated from specs/kucoin/futures/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/margin_mode.hpp"
#include "exbind/kucoin/common/orders_status.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/stop.hpp"
#include "exbind/kucoin/common/stop_price_type.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of futures/orders.
namespace exbind::inline v0_1::kucoin::futures::orders {

using exbind::kucoin::MarginMode;
using exbind::kucoin::OrdersStatus;
using exbind::kucoin::Side;
using exbind::kucoin::Stop;
using exbind::kucoin::StopPriceType;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::Type;

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    active = 0,
    done = 1,
};
const detail::EnumTable& exbind_table(Status);

enum class Stp : std::uint8_t {
    empty = 0,  ///< ""
    cn = 1,     ///< "CN"
    co = 2,     ///< "CO"
    cb = 3,     ///< "CB"
};
const detail::EnumTable& exbind_table(Stp);

/// Parameters of Api::cancel_all_orders_v1.
struct CancelAllOrdersV1Request {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< pair, such as BTC-USDT
};

/// Reply of Api::cancel_all_orders_v1.
struct CancelAllOrdersV1 {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const CancelAllOrdersV1&) const = default;
};

/// Parameters of Api::order_list.
struct OrderListRequest {
    NamedOnly named{};
    Open<Status> status{};                 ///< how far it has come
    Optional<std::string> symbol{};        ///< pair, such as BTC-USDT
    Open<Side> side{};                     ///< buy or sell
    Open<Type> type{};                     ///< kind of order, such as limit or market
    Optional<TimePoint> startAt{};         ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, at most 1000
};

/// Part of OrderList.
struct OrderListItems {
    std::string id{};
    std::string symbol{};                       ///< pair, such as BTC-USDT
    Open<Type> type{};                          ///< kind of order, such as limit or market
    Open<Side> side{};                          ///< buy or sell
    std::optional<Decimal> price{};             ///< price in the quote currency
    std::optional<std::int64_t> size{};         ///< quantity of the base currency
    std::optional<Decimal> value{};
    std::optional<Decimal> dealValue{};         ///< value of what was filled
    std::optional<std::int64_t> dealSize{};     ///< quantity filled so far
    std::string stp{};                          ///< what happens when your own orders match
    Open<Stop> stop{};                          ///< kind of stop order
    Open<StopPriceType> stopPriceType{};        ///< which price triggers the order
    std::optional<bool> stopTriggered{};        ///< whether the stop price was reached
    std::optional<std::int64_t> stopPrice{};    ///< price that triggers the order
    std::string timeInForce{};                  ///< how long the order stays open
    std::optional<bool> postOnly{};             ///< refused if it would trade at once
    std::optional<bool> hidden{};               ///< not shown in the book
    std::optional<bool> iceberg{};              ///< shown in the book in parts
    std::optional<Decimal> leverage{};          ///< position's value over its margin
    std::optional<bool> forceHold{};            ///< whether funds are held although it only closes
    std::optional<bool> closeOrder{};           ///< whether it closes the position
    std::optional<std::int64_t> visibleSize{};  ///< quantity that is shown in the book
    std::string clientOid{};                    ///< your own id of the order
    std::string remark{};                       ///< remark of your own
    std::string tags{};                         ///< label of your own choice
    std::optional<bool> isActive{};             ///< whether the order is still open
    std::optional<bool> cancelExist{};          ///< whether any of it was canceled
    std::optional<TimePoint> createdAt{};       ///< when it was made; Unix milliseconds
    std::optional<TimePoint> updatedAt{};       ///< when it last changed; Unix milliseconds
    std::optional<std::int64_t> endAt{};        ///< only what is not newer
    std::optional<TimePoint> orderTime{};       ///< when the order was placed, in nanoseconds; Unix nanoseconds
    std::string settleCurrency{};               ///< currency in which the contract is settled
    Open<MarginMode> marginMode{};              ///< whether the position's margin is its own
    std::optional<Decimal> avgDealPrice{};      ///< average price of its trades
    Open<OrdersStatus> status{};                ///< how far it has come
    std::optional<std::int64_t> filledSize{};   ///< contracts that were filled
    std::optional<Decimal> filledValue{};       ///< value of what was filled
    std::optional<bool> reduceOnly{};           ///< whether it can only make the position smaller

    bool operator==(const OrderListItems&) const = default;
};

/// Reply of Api::order_list.
struct OrderList {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<OrderListItems> items{};             ///< rows of this page

    bool operator==(const OrderList&) const = default;
};

/// Parameters of Api::add_order and Api::batch_add_orders.
struct AddOrderRequest {
    NamedOnly named{};
    Required<std::string> clientOid;      ///< your own id of the order; e.g. UUID
    Required<Open<Side>> side;            ///< buy or sell
    Required<std::string> symbol;         ///< pair, such as BTC-USDT
    Required<std::int64_t> leverage;      ///< position's value over its margin
    Open<Type> type{};                    ///< kind of order, such as limit or market; default limit
    Optional<std::string> remark{};       ///< remark of your own
    Open<Stop> stop{};                    ///< kind of stop order
    Open<StopPriceType> stopPriceType{};  ///< which price triggers the order
    Optional<Decimal> stopPrice{};        ///< price that triggers the order
    Optional<bool> reduceOnly{};          ///< whether it can only make the position smaller; default false
    Optional<bool> closeOrder{};          ///< whether it closes the position; default false
    Optional<bool> forceHold{};           ///< whether funds are held although it only closes; default false
    Open<Stp> stp{};                      ///< what happens when your own orders match
    Open<MarginMode> marginMode{};        ///< whether the position's margin is its own; default ISOLATED
    Optional<Decimal> price{};            ///< price in the quote currency
    Optional<std::int64_t> size{};        ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};      ///< how long the order stays open; default GTC
    Optional<bool> postOnly{};            ///< refused if it would trade at once; default false
    Optional<bool> hidden{};              ///< not shown in the book; default false
    Optional<bool> iceberg{};             ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};      ///< quantity that is shown in the book
    Optional<std::int64_t> qty{};
    Optional<Decimal> valueQty{};
};
using BatchAddOrdersRequest = AddOrderRequest;

/// Reply of Api::add_order.
struct AddOrder {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const AddOrder&) const = default;
};

/// Parameters of Api::order_by_client_oid.
struct OrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Reply of Api::order_by_client_oid and Api::order_by_order_id.
struct OrderByOrderId {
    std::string id{};
    std::string symbol{};                       ///< pair, such as BTC-USDT
    Open<Type> type{};                          ///< kind of order, such as limit or market
    Open<Side> side{};                          ///< buy or sell
    std::optional<Decimal> price{};             ///< price in the quote currency
    std::optional<std::int64_t> size{};         ///< quantity of the base currency
    std::optional<Decimal> value{};
    std::optional<Decimal> dealValue{};         ///< value of what was filled
    std::optional<std::int64_t> dealSize{};     ///< quantity filled so far
    Open<Stp> stp{};                            ///< what happens when your own orders match
    Open<Stop> stop{};                          ///< kind of stop order
    Open<StopPriceType> stopPriceType{};        ///< which price triggers the order
    std::optional<bool> stopTriggered{};        ///< whether the stop price was reached
    std::optional<Decimal> stopPrice{};         ///< price that triggers the order
    std::string timeInForce{};                  ///< how long the order stays open
    std::optional<bool> postOnly{};             ///< refused if it would trade at once
    std::optional<bool> hidden{};               ///< not shown in the book
    std::optional<bool> iceberg{};              ///< shown in the book in parts
    std::optional<Decimal> leverage{};          ///< position's value over its margin
    std::optional<bool> forceHold{};            ///< whether funds are held although it only closes
    std::optional<bool> closeOrder{};           ///< whether it closes the position
    std::optional<std::int64_t> visibleSize{};  ///< quantity that is shown in the book
    std::string clientOid{};                    ///< your own id of the order
    std::string remark{};                       ///< remark of your own
    std::string tags{};                         ///< label of your own choice
    std::optional<bool> isActive{};             ///< whether the order is still open
    std::optional<bool> cancelExist{};          ///< whether any of it was canceled
    std::optional<TimePoint> createdAt{};       ///< when it was made; Unix milliseconds
    std::optional<TimePoint> updatedAt{};       ///< when it last changed; Unix milliseconds
    std::optional<std::int64_t> endAt{};        ///< only what is not newer
    std::optional<TimePoint> orderTime{};       ///< when the order was placed, in nanoseconds; Unix nanoseconds
    std::string settleCurrency{};               ///< currency in which the contract is settled
    Open<MarginMode> marginMode{};              ///< whether the position's margin is its own
    std::optional<Decimal> avgDealPrice{};      ///< average price of its trades
    std::optional<std::int64_t> filledSize{};   ///< contracts that were filled
    std::optional<Decimal> filledValue{};       ///< value of what was filled
    Open<OrdersStatus> status{};                ///< how far it has come
    std::optional<bool> reduceOnly{};           ///< whether it can only make the position smaller

    bool operator==(const OrderByOrderId&) const = default;
};
using OrderByClientOid = OrderByOrderId;

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

/// Reply of Api::batch_add_orders, one row.
struct BatchAddOrders {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order; e.g. UUID
    std::string symbol{};     ///< pair, such as BTC-USDT
    std::string code{};
    std::string msg{};

    bool operator==(const BatchAddOrders&) const = default;
};

/// Part of BatchCancelOrdersRequest.
struct BatchCancelOrdersRequestClientOidsList {
    NamedOnly named{};
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Parameters of Api::batch_cancel_orders.
struct BatchCancelOrdersRequest {
    NamedOnly named{};
    Required<Vector<std::string>> orderIdsList;
    Required<Vector<BatchCancelOrdersRequestClientOidsList>> clientOidsList;
};

/// Reply of Api::batch_cancel_orders, one row.
struct BatchCancelOrders {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order
    std::string code{};
    std::string msg{};

    bool operator==(const BatchCancelOrders&) const = default;
};

/// Parameters of Api::add_order_test.
struct AddOrderTestRequest {
    NamedOnly named{};
    Required<std::string> clientOid;      ///< your own id of the order; e.g. UUID
    Required<Open<Side>> side;            ///< buy or sell
    Required<std::string> symbol;         ///< pair, such as BTC-USDT
    Required<std::int64_t> leverage;      ///< position's value over its margin
    Required<Open<Type>> type;            ///< kind of order, such as limit or market; default limit
    Optional<std::string> remark{};       ///< remark of your own
    Open<Stop> stop{};                    ///< kind of stop order
    Open<StopPriceType> stopPriceType{};  ///< which price triggers the order
    Optional<Decimal> stopPrice{};        ///< price that triggers the order
    Optional<bool> reduceOnly{};          ///< whether it can only make the position smaller; default false
    Optional<bool> closeOrder{};          ///< whether it closes the position; default false
    Optional<bool> forceHold{};           ///< whether funds are held although it only closes; default false
    Open<Stp> stp{};                      ///< what happens when your own orders match
    Open<MarginMode> marginMode{};        ///< whether the position's margin is its own; default ISOLATED
    Optional<Decimal> price{};            ///< price in the quote currency
    Optional<std::int64_t> size{};        ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};      ///< how long the order stays open; default GTC
    Optional<bool> postOnly{};            ///< refused if it would trade at once; default false
    Optional<bool> hidden{};              ///< not shown in the book; default false
    Optional<bool> iceberg{};             ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};      ///< quantity that is shown in the book
    Optional<std::int64_t> qty{};
    Optional<Decimal> valueQty{};
};

/// Reply of Api::add_order_test.
struct AddOrderTest {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const AddOrderTest&) const = default;
};

/// Parameters of Api::order_by_order_id.
struct OrderByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> order_id;  ///< "order-id" on the wire
};

/// Parameters of Api::cancel_order_by_order_id.
struct CancelOrderByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Reply of Api::cancel_order_by_order_id.
struct CancelOrderByOrderId {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const CancelOrderByOrderId&) const = default;
};

/// Parameters of Api::cancel_all_orders.
struct CancelAllOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::cancel_all_orders.
struct CancelAllOrders {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const CancelAllOrders&) const = default;
};

/// The operations of futures/orders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel All Orders - V1
    /// DELETE /api/v1/orders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 800. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<CancelAllOrdersV1> cancel_all_orders_v1(CancelAllOrdersV1Request request = {}) const;

    /// Get Order List
    /// GET /api/v1/orders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2. Too long
    /// for one reply: see pages().
    PagedCall<OrderList> order_list(OrderListRequest request = {}) const;

    /// Add Order
    /// POST /api/v1/orders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2. Never
    /// re-sent by itself.
    Call<AddOrder> add_order(AddOrderRequest request) const;

    /// Get Order By ClientOid
    /// GET /api/v1/orders/byClientOid
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 5.
    Call<OrderByOrderId> order_by_client_oid(OrderByClientOidRequest request) const;

    /// For reconcile(): order_by_client_oid() with the id that a write carries.
    static Lookup<OrderByOrderId> order_by_client_oid_lookup();

    /// Cancel Order By ClientOid
    /// DELETE /api/v1/orders/client-order/{clientOid}
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures. Never re-sent by itself.
    Call<CancelOrderByClientOid> cancel_order_by_client_oid(CancelOrderByClientOidRequest request) const;

    /// Batch Add Orders
    /// POST /api/v1/orders/multi
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 20. Never
    /// re-sent by itself.
    Call<Vector<BatchAddOrders>> batch_add_orders(Vector<AddOrderRequest> request) const;

    /// Batch Cancel Orders
    /// DELETE /api/v1/orders/multi-cancel
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 20. Never
    /// re-sent by itself.
    Call<Vector<BatchCancelOrders>> batch_cancel_orders(BatchCancelOrdersRequest request) const;

    /// Add Order Test
    /// POST /api/v1/orders/test
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2. Never
    /// re-sent by itself.
    Call<AddOrderTest> add_order_test(AddOrderTestRequest request) const;

    /// Get Order By OrderId
    /// GET /api/v1/orders/{order-id}
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 5.
    Call<OrderByOrderId> order_by_order_id(OrderByOrderIdRequest request) const;

    /// Cancel Order By OrderId
    /// DELETE /api/v1/orders/{orderId}
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures. Never re-sent by itself.
    Call<CancelOrderByOrderId> cancel_order_by_order_id(CancelOrderByOrderIdRequest request) const;

    /// Cancel All Orders
    /// DELETE /api/v3/orders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 10. Never
    /// re-sent by itself.
    Call<CancelAllOrders> cancel_all_orders(CancelAllOrdersRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelAllOrdersV1Request*);
const detail::ObjectTable& exbind_table(const CancelAllOrdersV1*);
const detail::ObjectTable& exbind_table(const OrderListRequest*);
const detail::ObjectTable& exbind_table(const OrderListItems*);
const detail::ObjectTable& exbind_table(const OrderList*);
const detail::ObjectTable& exbind_table(const AddOrderRequest*);
const detail::ObjectTable& exbind_table(const AddOrder*);
const detail::ObjectTable& exbind_table(const OrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const OrderByOrderId*);
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByClientOid*);
const detail::ObjectTable& exbind_table(const BatchAddOrders*);
const detail::ObjectTable& exbind_table(const BatchCancelOrdersRequestClientOidsList*);
const detail::ObjectTable& exbind_table(const BatchCancelOrdersRequest*);
const detail::ObjectTable& exbind_table(const BatchCancelOrders*);
const detail::ObjectTable& exbind_table(const AddOrderTestRequest*);
const detail::ObjectTable& exbind_table(const AddOrderTest*);
const detail::ObjectTable& exbind_table(const OrderByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByOrderId*);
const detail::ObjectTable& exbind_table(const CancelAllOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAllOrders*);

}  // namespace exbind::kucoin::futures::orders
