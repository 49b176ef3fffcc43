// Generated from specs/kucoin/futures/recentDoneOrders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/margin_mode.hpp"
#include "exbind/kucoin/common/orders_status.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/stop.hpp"
#include "exbind/kucoin/common/stop_price_type.hpp"
#include "exbind/kucoin/common/type.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::recent_done_orders {

using exbind::kucoin::MarginMode;
using exbind::kucoin::OrdersStatus;
using exbind::kucoin::Side;
using exbind::kucoin::Stop;
using exbind::kucoin::StopPriceType;
using exbind::kucoin::Type;

/// Parameters of Api::recent_closed_orders.
struct RecentClosedOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< pair, such as BTC-USDT
};

/// Reply of Api::recent_closed_orders, one row.
struct RecentClosedOrders {
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
    std::optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    std::optional<TimePoint> orderTime{};       ///< when the order was placed, in nanoseconds; Unix nanoseconds
    std::string settleCurrency{};               ///< currency in which the contract is settled
    Open<MarginMode> marginMode{};              ///< whether the position's margin is its own
    std::optional<Decimal> avgDealPrice{};      ///< average price of its trades
    std::optional<std::int64_t> filledSize{};   ///< contracts that were filled
    std::optional<Decimal> filledValue{};       ///< value of what was filled
    Open<OrdersStatus> status{};                ///< how far it has come
    std::optional<bool> reduceOnly{};           ///< whether it can only make the position smaller

    bool operator==(const RecentClosedOrders&) const = default;
};

/// The operations of futures/recentDoneOrders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Recent Closed Orders
    /// GET /api/v1/recentDoneOrders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 5.
    Call<Vector<RecentClosedOrders>> recent_closed_orders(RecentClosedOrdersRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const RecentClosedOrdersRequest*);
const detail::ObjectTable& exbind_table(const RecentClosedOrders*);

}  // namespace exbind::kucoin::futures::recent_done_orders
