// Generated from specs/kucoin/futures/copy-trade/futures.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/margin_mode.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/stop.hpp"
#include "exbind/kucoin/common/stop_price_type.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/type.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/copy-trade/futures.
namespace exbind::inline v0_1::kucoin::futures::copy_trade::futures {

using exbind::kucoin::MarginMode;
using exbind::kucoin::Side;
using exbind::kucoin::Stop;
using exbind::kucoin::StopPriceType;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::Type;

/// Parameters of Api::max_open_size.
struct MaxOpenSizeRequest {
    NamedOnly named{};
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
    Required<Decimal> price;          ///< price in the quote currency
    Required<std::int64_t> leverage;  ///< position's value over its margin
};

/// Reply of Api::max_open_size.
struct MaxOpenSize {
    std::string symbol{};  ///< pair, such as BTC-USDT
    std::optional<Decimal> maxBuyOpenSize{};
    std::optional<Decimal> maxSellOpenSize{};

    bool operator==(const MaxOpenSize&) const = default;
};

/// Parameters of Api::cancel_order_by_order_id.
struct CancelOrderByOrderIdRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};  ///< exchange's id of the order
};

/// Reply of Api::cancel_order_by_order_id.
struct CancelOrderByOrderId {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const CancelOrderByOrderId&) const = default;
};

/// Parameters of Api::add_order.
struct AddOrderRequest {
    NamedOnly named{};
    Required<std::string> clientOid;      ///< your own id of the order; e.g. UUID
    Required<Open<Side>> side;            ///< buy or sell
    Required<std::string> symbol;         ///< pair, such as BTC-USDT
    Optional<std::int64_t> leverage{};    ///< position's value over its margin; 1 to 10
    Required<Open<Type>> type;            ///< kind of order, such as limit or market; default limit
    Open<Stop> stop{};                    ///< kind of stop order
    Open<StopPriceType> stopPriceType{};  ///< which price triggers the order
    Optional<Decimal> stopPrice{};        ///< price that triggers the order
    Optional<bool> reduceOnly{};          ///< whether it can only make the position smaller; default false
    Optional<bool> closeOrder{};          ///< whether it closes the position; default false
    Open<MarginMode> marginMode{};        ///< whether the position's margin is its own; default ISOLATED
    Optional<Decimal> price{};            ///< price in the quote currency
    Required<std::int64_t> size;          ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};      ///< how long the order stays open; default GTC
    Optional<bool> postOnly{};            ///< refused if it would trade at once; default false
    Optional<bool> hidden{};              ///< not shown in the book; default false
    Optional<bool> iceberg{};             ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};      ///< quantity that is shown in the book
};

/// Reply of Api::add_order.
struct AddOrder {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const AddOrder&) const = default;
};

/// Parameters of Api::st_orders.
struct StOrdersRequest {
    NamedOnly named{};
    Required<std::string> clientOid;      ///< your own id of the order; e.g. UUID
    Required<Open<Side>> side;            ///< buy or sell
    Required<std::string> symbol;         ///< pair, such as BTC-USDT
    Required<std::int64_t> leverage;      ///< position's value over its margin; 1 to 10
    Required<Open<Type>> type;            ///< kind of order, such as limit or market; default limit
    Open<StopPriceType> stopPriceType{};  ///< which price triggers the order
    Optional<bool> reduceOnly{};          ///< whether it can only make the position smaller; default false
    Optional<bool> closeOrder{};          ///< whether it closes the position; default false
    Open<MarginMode> marginMode{};        ///< whether the position's margin is its own; default ISOLATED
    Optional<Decimal> price{};            ///< price in the quote currency
    Required<std::int64_t> size;          ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};      ///< how long the order stays open; default GTC
    Optional<bool> postOnly{};            ///< refused if it would trade at once; default false
    Optional<bool> hidden{};              ///< not shown in the book; default false
    Optional<bool> iceberg{};             ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};      ///< quantity that is shown in the book
    Optional<Decimal> triggerStopUpPrice{};
    Optional<Decimal> triggerStopDownPrice{};
};

/// Reply of Api::st_orders.
struct StOrders {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const StOrders&) const = default;
};

/// The operations of futures/copy-trade/futures. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Max Open Size
    /// GET /api/v1/copy-trade/futures/get-max-open-size
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool CopyTrading, of which one call takes 4.
    Call<MaxOpenSize> max_open_size(MaxOpenSizeRequest request) const;

    /// Cancel Order By OrderId
    /// DELETE /api/v1/copy-trade/futures/orders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool CopyTrading. Never re-sent by itself.
    Call<CancelOrderByOrderId> cancel_order_by_order_id(CancelOrderByOrderIdRequest request = {}) const;

    /// Add Order
    /// POST /api/v1/copy-trade/futures/orders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool CopyTrading, of which one call takes 2. Never
    /// re-sent by itself.
    Call<AddOrder> add_order(AddOrderRequest request) const;

    /// Add Take Profit And Stop Loss Order
    /// POST /api/v1/copy-trade/futures/st-orders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool CopyTrading, of which one call takes 2. Never
    /// re-sent by itself.
    Call<StOrders> st_orders(StOrdersRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const MaxOpenSizeRequest*);
const detail::ObjectTable& exbind_table(const MaxOpenSize*);
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByOrderId*);
const detail::ObjectTable& exbind_table(const AddOrderRequest*);
const detail::ObjectTable& exbind_table(const AddOrder*);
const detail::ObjectTable& exbind_table(const StOrdersRequest*);
const detail::ObjectTable& exbind_table(const StOrders*);

}  // namespace exbind::kucoin::futures::copy_trade::futures
