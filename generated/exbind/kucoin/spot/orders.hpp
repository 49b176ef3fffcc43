// Generated from specs/kucoin/spot/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations of spot/orders.
namespace exbind::inline v0_1::kucoin::spot::orders {

using exbind::kucoin::Side;
using exbind::kucoin::Stp;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::TradeType;
using exbind::kucoin::Type;

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    active = 0,
    done = 1,
};
const detail::EnumTable& exbind_table(Status);

enum class Stop : std::uint8_t {
    loss = 0,
    entry = 1,
};
const detail::EnumTable& exbind_table(Stop);

/// Parameters of Api::batch_cancel_order_old.
struct BatchCancelOrderOldRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< pair, such as BTC-USDT
    Open<TradeType> tradeType{};     ///< spot, cross margin or isolated margin; default TRADE
};

/// Reply of Api::batch_cancel_order_old.
struct BatchCancelOrderOld {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const BatchCancelOrderOld&) const = default;
};

/// Parameters of Api::orders_list_old.
struct OrdersListOldRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};        ///< pair, such as BTC-USDT
    Open<Status> status{};                 ///< how far it has come; default done
    Open<Side> side{};                     ///< buy or sell
    Open<Type> type{};                     ///< kind of order, such as limit or market
    Open<TradeType> tradeType{};           ///< spot, cross margin or isolated margin; default TRADE
    Optional<TimePoint> startAt{};         ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, 10 to 500
};

/// Reply of Api::order_by_order_id_old.
struct OrderByOrderIdOld {
    std::string id{};                           ///< exchange's id of the order
    std::string symbol{};                       ///< pair, such as BTC-USDT
    std::string opType{};                       ///< kind of operation; DEAL is a trade
    Open<Type> type{};                          ///< kind of order, such as limit or market
    Open<Side> side{};                          ///< buy or sell
    std::optional<Decimal> price{};             ///< price in the quote currency
    std::optional<Decimal> size{};              ///< quantity of the base currency
    std::optional<Decimal> funds{};             ///< amount of the quote currency
    std::optional<Decimal> dealFunds{};         ///< quote currency filled so far
    std::optional<Decimal> dealSize{};          ///< quantity filled so far
    std::optional<Decimal> fee{};               ///< fee that was paid
    std::string feeCurrency{};                  ///< currency in which it is charged
    std::string stp{};                          ///< what happens when your own orders match
    std::string stop{};                         ///< kind of stop order
    std::optional<bool> stopTriggered{};        ///< whether the stop price was reached
    std::optional<Decimal> stopPrice{};         ///< price that triggers the order
    std::string timeInForce{};                  ///< how long the order stays open
    std::optional<bool> postOnly{};             ///< refused if it would trade at once
    std::optional<bool> hidden{};               ///< not shown in the book
    std::optional<bool> iceberg{};              ///< shown in the book in parts
    std::optional<Decimal> visibleSize{};       ///< quantity that is shown in the book
    std::optional<std::int64_t> cancelAfter{};  ///< seconds after which a GTT order ends
    std::string channel{};                      ///< where the order came from
    std::string clientOid{};                    ///< your own id of the order
    std::string remark{};                       ///< remark of your own
    std::string tags{};                         ///< label of your own choice
    std::optional<bool> isActive{};             ///< whether the order is still open
    std::optional<bool> cancelExist{};          ///< whether any of it was canceled
    std::optional<TimePoint> createdAt{};       ///< when it was made; Unix milliseconds
    Open<TradeType> tradeType{};                ///< spot, cross margin or isolated margin
    std::string tax{};                          ///< tax in some regions
    std::optional<Decimal> taxRate{};           ///< part that is taxed
    std::string taxCurrency{};                  ///< currency in which it is taken

    bool operator==(const OrderByOrderIdOld&) const = default;
};
using OrdersListOldItems = OrderByOrderIdOld;

/// Reply of Api::orders_list_old.
struct OrdersListOld {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<OrderByOrderIdOld> items{};          ///< rows of this page

    bool operator==(const OrdersListOld&) const = default;
};

/// Parameters of Api::add_order_old and Api::add_order_test_old.
struct AddOrderOldRequest {
    NamedOnly named{};
    Required<std::string> clientOid;       ///< your own id of the order
    Required<Open<Side>> side;             ///< buy or sell
    Required<std::string> symbol;          ///< pair, such as BTC-USDT
    Open<Type> type{};                     ///< kind of order, such as limit or market; default limit
    Optional<std::string> remark{};        ///< remark of your own
    Open<Stp> stp{};                       ///< what happens when your own orders match
    Optional<Decimal> price{};             ///< price in the quote currency
    Optional<Decimal> size{};              ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};       ///< how long the order stays open; default GTC
    Optional<bool> postOnly{};             ///< refused if it would trade at once; default false
    Optional<bool> hidden{};               ///< not shown in the book; default false
    Optional<bool> iceberg{};              ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};       ///< quantity that is shown in the book
    Optional<std::int64_t> cancelAfter{};  ///< seconds after which a GTT order ends
    Optional<Decimal> funds{};             ///< amount of the quote currency
    Open<TradeType> tradeType{};           ///< spot, cross margin or isolated margin; default TRADE
};
using AddOrderTestOldRequest = AddOrderOldRequest;

/// Reply of Api::add_order_old.
struct AddOrderOld {
    std::string orderId{};  ///< exchange's id of the order

    bool operator==(const AddOrderOld&) const = default;
};

/// Part of BatchAddOrdersOldRequest.
struct BatchAddOrdersOldRequestOrderList {
    NamedOnly named{};
    Required<std::string> clientOid;       ///< your own id of the order
    Required<Open<Side>> side;             ///< buy or sell
    Required<std::string> symbol;          ///< pair, such as BTC-USDT
    Open<Type> type{};                     ///< kind of order, such as limit or market; default limit
    Optional<std::string> remark{};        ///< remark of your own
    Open<Stp> stp{};                       ///< what happens when your own orders match
    Required<Decimal> price;               ///< price in the quote currency
    Required<Decimal> size;                ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};       ///< how long the order stays open; default GTC
    Optional<bool> postOnly{};             ///< refused if it would trade at once; default false
    Optional<bool> hidden{};               ///< not shown in the book; default false
    Optional<bool> iceberg{};              ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};       ///< quantity that is shown in the book
    Optional<std::int64_t> cancelAfter{};  ///< seconds after which a GTT order ends
    Open<TradeType> tradeType{};           ///< spot, cross margin or isolated margin; default TRADE
    Open<Stop> stop{};                     ///< kind of stop order
    Optional<Decimal> stopPrice{};         ///< price that triggers the order
};

/// Parameters of Api::batch_add_orders_old.
struct BatchAddOrdersOldRequest {
    NamedOnly named{};
    Vector<BatchAddOrdersOldRequestOrderList> orderList{};  ///< orders that are placed together
    Required<std::string> symbol;                           ///< pair, such as BTC-USDT
};

/// Part of BatchAddOrdersOld.
struct BatchAddOrdersOldData {
    std::string symbol{};                       ///< pair, such as BTC-USDT
    Open<Type> type{};                          ///< kind of order, such as limit or market
    Open<Side> side{};                          ///< buy or sell
    std::optional<Decimal> price{};             ///< price in the quote currency
    std::optional<Decimal> size{};              ///< quantity of the base currency
    std::optional<Decimal> funds{};             ///< amount of the quote currency
    Open<Stp> stp{};                            ///< what happens when your own orders match
    Open<Stop> stop{};                          ///< kind of stop order
    std::optional<Decimal> stopPrice{};         ///< price that triggers the order
    Open<TimeInForce> timeInForce{};            ///< how long the order stays open
    std::optional<std::int64_t> cancelAfter{};  ///< seconds after which a GTT order ends
    std::optional<bool> postOnly{};             ///< refused if it would trade at once
    std::optional<bool> hidden{};               ///< not shown in the book
    std::optional<bool> iceberge{};
    std::optional<bool> iceberg{};              ///< shown in the book in parts
    std::optional<Decimal> visibleSize{};       ///< quantity that is shown in the book
    std::string channel{};                      ///< where the order came from
    std::string id{};                           ///< exchange's id of the order
    std::string status{};                       ///< how far it has come
    std::string failMsg{};                      ///< why this order was refused
    std::string clientOid{};                    ///< your own id of the order

    bool operator==(const BatchAddOrdersOldData&) const = default;
};

/// Reply of Api::batch_add_orders_old.
struct BatchAddOrdersOld {
    Vector<BatchAddOrdersOldData> data{};

    bool operator==(const BatchAddOrdersOld&) const = default;
};

/// Reply of Api::add_order_test_old.
struct AddOrderTestOld {
    std::string orderId{};  ///< exchange's id of the order

    bool operator==(const AddOrderTestOld&) const = default;
};

/// Parameters of Api::cancel_order_by_order_id_old.
struct CancelOrderByOrderIdOldRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Reply of Api::cancel_order_by_order_id_old.
struct CancelOrderByOrderIdOld {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const CancelOrderByOrderIdOld&) const = default;
};

/// Parameters of Api::order_by_order_id_old.
struct OrderByOrderIdOldRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// The operations of spot/orders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Batch Cancel Order - Old
    /// DELETE /api/v1/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 20. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<BatchCancelOrderOld> batch_cancel_order_old(BatchCancelOrderOldRequest request = {}) const;

    /// Get Orders List - Old
    /// GET /api/v1/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Too long for
    /// one reply: see pages(). Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    PagedCall<OrdersListOld> orders_list_old(OrdersListOldRequest request = {}) const;

    /// Add Order - Old
    /// POST /api/v1/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<AddOrderOld> add_order_old(AddOrderOldRequest request) const;

    /// Batch Add Orders - Old
    /// POST /api/v1/orders/multi
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<BatchAddOrdersOld> batch_add_orders_old(BatchAddOrdersOldRequest request) const;

    /// Add Order Test - Old
    /// POST /api/v1/orders/test
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<AddOrderTestOld> add_order_test_old(AddOrderOldRequest request) const;

    /// Cancel Order By OrderId - Old
    /// DELETE /api/v1/orders/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<CancelOrderByOrderIdOld> cancel_order_by_order_id_old(CancelOrderByOrderIdOldRequest request) const;

    /// Get Order By OrderId - Old
    /// GET /api/v1/orders/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<OrderByOrderIdOld> order_by_order_id_old(OrderByOrderIdOldRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BatchCancelOrderOldRequest*);
const detail::ObjectTable& exbind_table(const BatchCancelOrderOld*);
const detail::ObjectTable& exbind_table(const OrdersListOldRequest*);
const detail::ObjectTable& exbind_table(const OrderByOrderIdOld*);
const detail::ObjectTable& exbind_table(const OrdersListOld*);
const detail::ObjectTable& exbind_table(const AddOrderOldRequest*);
const detail::ObjectTable& exbind_table(const AddOrderOld*);
const detail::ObjectTable& exbind_table(const BatchAddOrdersOldRequestOrderList*);
const detail::ObjectTable& exbind_table(const BatchAddOrdersOldRequest*);
const detail::ObjectTable& exbind_table(const BatchAddOrdersOldData*);
const detail::ObjectTable& exbind_table(const BatchAddOrdersOld*);
const detail::ObjectTable& exbind_table(const AddOrderTestOld*);
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdOldRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByOrderIdOld*);
const detail::ObjectTable& exbind_table(const OrderByOrderIdOldRequest*);

}  // namespace exbind::kucoin::spot::orders
