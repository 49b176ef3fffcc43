// Generated from specs/kucoin/futures/st-orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/margin_mode.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/stop_price_type.hpp"
#include "exbind/kucoin/common/stp.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/type.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::st_orders {

using exbind::kucoin::MarginMode;
using exbind::kucoin::Side;
using exbind::kucoin::StopPriceType;
using exbind::kucoin::Stp;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::Type;

/// Parameters of Api::post_st_orders.
struct PostStOrdersRequest {
    NamedOnly named{};
    Required<std::string> clientOid;      ///< your own id of the order; e.g. UUID
    Required<Open<Side>> side;            ///< buy or sell
    Required<std::string> symbol;         ///< pair, such as BTC-USDT
    Required<std::int64_t> leverage;      ///< position's value over its margin
    Required<Open<Type>> type;            ///< kind of order, such as limit or market; default limit
    Optional<std::string> remark{};       ///< remark of your own
    Open<StopPriceType> stopPriceType{};  ///< which price triggers the order
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
    Optional<Decimal> triggerStopUpPrice{};
    Optional<Decimal> triggerStopDownPrice{};
    Optional<std::int64_t> qty{};
    Optional<Decimal> valueQty{};
};

/// Reply of Api::post_st_orders.
struct PostStOrders {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const PostStOrders&) const = default;
};

/// The operations of futures/st-orders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Add Take Profit And Stop Loss Order
    /// POST /api/v1/st-orders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2. Never
    /// re-sent by itself.
    Call<PostStOrders> post_st_orders(PostStOrdersRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PostStOrdersRequest*);
const detail::ObjectTable& exbind_table(const PostStOrders*);

}  // namespace exbind::kucoin::futures::st_orders
