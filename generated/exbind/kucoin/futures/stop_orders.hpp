// Generated from specs/kucoin/futures/stopOrders.yaml by `exbind generate kucoin`. DO NOT EDIT.
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
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::stop_orders {

using exbind::kucoin::MarginMode;
using exbind::kucoin::OrdersStatus;
using exbind::kucoin::Side;
using exbind::kucoin::Stop;
using exbind::kucoin::StopPriceType;
using exbind::kucoin::Type;

/// Parameters of Api::cancel_all_stop_orders.
struct CancelAllStopOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< pair, such as BTC-USDT
};

/// Reply of Api::cancel_all_stop_orders.
struct CancelAllStopOrders {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const CancelAllStopOrders&) const = default;
};

/// Parameters of Api::stop_order_list.
struct StopOrderListRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};        ///< pair, such as BTC-USDT
    Open<Side> side{};                     ///< buy or sell
    Open<Type> type{};                     ///< kind of order, such as limit or market
    Optional<TimePoint> startAt{};         ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, at most 1000
};

/// Part of StopOrderList.
struct StopOrderListItems {
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

    bool operator==(const StopOrderListItems&) const = default;
};

/// Reply of Api::stop_order_list.
struct StopOrderList {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<StopOrderListItems> items{};         ///< rows of this page

    bool operator==(const StopOrderList&) const = default;
};

/// The operations of futures/stopOrders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel All Stop orders
    /// DELETE /api/v1/stopOrders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 15. Never
    /// re-sent by itself.
    Call<CancelAllStopOrders> cancel_all_stop_orders(CancelAllStopOrdersRequest request = {}) const;

    /// Get Stop Order List
    /// GET /api/v1/stopOrders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 6. Too long
    /// for one reply: see pages().
    PagedCall<StopOrderList> stop_order_list(StopOrderListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelAllStopOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAllStopOrders*);
const detail::ObjectTable& exbind_table(const StopOrderListRequest*);
const detail::ObjectTable& exbind_table(const StopOrderListItems*);
const detail::ObjectTable& exbind_table(const StopOrderList*);

}  // namespace exbind::kucoin::futures::stop_orders
