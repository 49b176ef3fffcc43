// Generated from specs/kucoin/oco.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations of oco.
namespace exbind::kucoin::oco {

enum class Status : std::uint8_t {
    new_ = 0,       ///< "NEW"
    done = 1,       ///< "DONE"
    triggered = 2,  ///< "TRIGGERED"
    cancelled = 3,  ///< "CANCELLED"
};

/// The value as sent and received, e.g. "NEW".
std::string_view to_string(Status value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class TradeType : std::uint8_t {
    trade = 0,  ///< "TRADE"
};

/// The value as sent and received, e.g. "TRADE".
std::string_view to_string(TradeType value);

/// Parameters of Api::delete_client_order_by_client_oid.
struct DeleteClientOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Reply of Api::delete_client_order_by_client_oid.
struct DeleteClientOrderByClientOid {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const DeleteClientOrderByClientOid&) const = default;
};

/// Parameters of Api::client_order_by_client_oid.
struct ClientOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Reply of Api::client_order_by_client_oid.
struct ClientOrderByClientOid {
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::string clientOid{};               ///< your own id of the order
    std::string orderId{};                 ///< exchange's id of the order
    std::optional<TimePoint> orderTime{};  ///< Unix milliseconds
    Open<Status> status{};                 ///< how far it has come

    bool operator==(const ClientOrderByClientOid&) const = default;
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Required<std::string> clientOid;      ///< your own id of the order
    Required<Open<Side>> side;            ///< buy or sell
    Required<std::string> symbol;         ///< pair, such as BTC-USDT
    std::optional<std::string> remark{};  ///< remark of your own
    Required<Decimal> price;              ///< price in the quote currency
    Required<Decimal> size;               ///< quantity of the base currency
    Required<Decimal> stopPrice;          ///< price that triggers the order
    Required<Decimal> limitPrice;
    Open<TradeType> tradeType{};          ///< spot, cross margin or isolated margin
};

/// Reply of Api::order.
struct Order {
    std::string orderId{};  ///< exchange's id of the order

    bool operator==(const Order&) const = default;
};

/// Parameters of Api::delete_order_by_order_id.
struct DeleteOrderByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Reply of Api::delete_order_by_order_id.
struct DeleteOrderByOrderId {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const DeleteOrderByOrderId&) const = default;
};

/// Parameters of Api::order_by_order_id.
struct OrderByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Reply of Api::order_by_order_id.
struct OrderByOrderId {
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::string clientOid{};               ///< your own id of the order
    std::string orderId{};                 ///< exchange's id of the order
    std::optional<TimePoint> orderTime{};  ///< Unix milliseconds
    Open<Status> status{};                 ///< how far it has come

    bool operator==(const OrderByOrderId&) const = default;
};

/// Parameters of Api::delete_orders.
struct DeleteOrdersRequest {
    NamedOnly named{};
    std::optional<std::string> orderIds{};  ///< exchange's ids of the orders
    std::optional<std::string> symbol{};    ///< pair, such as BTC-USDT
};

/// Reply of Api::delete_orders.
struct DeleteOrders {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const DeleteOrders&) const = default;
};

/// Parameters of Api::orders.
struct OrdersRequest {
    NamedOnly named{};
    std::optional<std::string> symbol{};        ///< pair, such as BTC-USDT
    std::optional<TimePoint> startAt{};         ///< Unix milliseconds
    std::optional<TimePoint> endAt{};           ///< Unix milliseconds
    std::optional<std::string> orderIds{};      ///< exchange's ids of the orders
    std::optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, 10 to 500
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
};

/// Part of Orders.
struct OrdersItems {
    std::string orderId{};                 ///< exchange's id of the order
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::string clientOid{};               ///< your own id of the order
    std::optional<TimePoint> orderTime{};  ///< Unix milliseconds
    Open<Status> status{};                 ///< how far it has come

    bool operator==(const OrdersItems&) const = default;
};

/// Reply of Api::orders.
struct Orders {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<OrdersItems> items{};                ///< rows of this page

    bool operator==(const Orders&) const = default;
};

/// The operations of oco. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// DELETE /api/v3/oco/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<DeleteClientOrderByClientOid>
    delete_client_order_by_client_oid(DeleteClientOrderByClientOidRequest request) const;

    /// GET /api/v3/oco/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<ClientOrderByClientOid> client_order_by_client_oid(ClientOrderByClientOidRequest request) const;

    /// For reconcile(): client_order_by_client_oid() with the id that a write carries.
    static Lookup<ClientOrderByClientOid> client_order_by_client_oid_lookup();

    /// POST /api/v3/oco/order
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<Order> order(OrderRequest request) const;

    /// DELETE /api/v3/oco/order/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<DeleteOrderByOrderId> delete_order_by_order_id(DeleteOrderByOrderIdRequest request) const;

    /// GET /api/v3/oco/order/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<OrderByOrderId> order_by_order_id(OrderByOrderIdRequest request) const;

    /// DELETE /api/v3/oco/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<DeleteOrders> delete_orders(DeleteOrdersRequest request = {}) const;

    /// GET /api/v3/oco/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<Orders> orders(OrdersRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DeleteClientOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const DeleteClientOrderByClientOid*);
const detail::ObjectTable& exbind_table(const ClientOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const ClientOrderByClientOid*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const DeleteOrderByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const DeleteOrderByOrderId*);
const detail::ObjectTable& exbind_table(const OrderByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const OrderByOrderId*);
const detail::ObjectTable& exbind_table(const DeleteOrdersRequest*);
const detail::ObjectTable& exbind_table(const DeleteOrders*);
const detail::ObjectTable& exbind_table(const OrdersRequest*);
const detail::ObjectTable& exbind_table(const OrdersItems*);
const detail::ObjectTable& exbind_table(const Orders*);

}  // namespace exbind::kucoin::oco
