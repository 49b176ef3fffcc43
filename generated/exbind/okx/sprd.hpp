// Generated from specs/okx/sprd.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/exec_type.hpp"
#include "exbind/okx/common/inst_type.hpp"
#include "exbind/okx/common/ord_type.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/okx/common/trade_state.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/sprd.
namespace exbind::inline v0_1::okx::sprd {

using exbind::okx::ExecType;
using exbind::okx::InstType;
using exbind::okx::OrdType;
using exbind::okx::Side;
using exbind::okx::TradeState;

using exbind::operator<<;
using exbind::to_string;

enum class CancelSource : std::uint8_t {
    order_canceled_by_system = 0,            ///< "0"
    order_canceled_by_user = 1,              ///< "1"
    ioc_partly_filled = 2,                   ///< "14"
    price_beyond_limit = 3,                  ///< "15"
    cancel_all_after_triggered = 4,          ///< "20"
    post_only_would_take = 5,                ///< "31"
    self_trade_prevention = 6,               ///< "32"
    insufficient_margin = 7,                 ///< "34"
    insufficient_margin_of_other_order = 8,  ///< "35"
    auto_conversion = 9,                     ///< "44"
};
const detail::EnumTable& exbind_table(CancelSource);

enum class SpreadsState : std::uint8_t {
    live = 0,
    expired = 1,
    suspend = 2,
};
const detail::EnumTable& exbind_table(SpreadsState);

enum class SprdType : std::uint8_t {
    linear = 0,
    inverse = 1,
    hybrid = 2,
};
const detail::EnumTable& exbind_table(SprdType);

enum class TradesState : std::uint8_t {
    filled = 0,
    rejected = 1,
};
const detail::EnumTable& exbind_table(TradesState);

/// Parameters of Api::amend_order.
struct AmendOrderRequest {
    NamedOnly named{};
    Optional<std::string> ordId{};    ///< exchange's id of the order; needed if clOrdId is absent
    Optional<std::string> clOrdId{};  ///< your own id of the order; needed if ordId is absent
    Optional<std::string> reqId{};    ///< your own id of this amendment; at most 32 characters of A-Za-z0-9
    Optional<Decimal> newSz{};        ///< total quantity that the order then has; needed if newPx is absent
    Optional<Decimal> newPx{};        ///< price that the order then has; needed if newSz is absent
};

/// Reply of Api::amend_order.
struct AmendOrder {
    std::string ordId{};    ///< exchange's id of the order
    std::string clOrdId{};  ///< your own id of the order
    std::string reqId{};    ///< your own id of this amendment
    std::string sCode{};    ///< result of this item; 0 is success
    std::string sMsg{};     ///< why this item was refused

    bool operator==(const AmendOrder&) const = default;
};

/// Parameters of Api::books.
struct BooksRequest {
    NamedOnly named{};
    Required<std::string> sprdId;  ///< spread, as its two legs; e.g. BTC-USDT_BTC-USDT-SWAP
    Optional<Decimal> sz{};        ///< levels on each side of the book; default 5, at most 400
};

/// Part of Books. On the wire an array, its items in this order.
struct BookLevel {
    std::optional<Decimal> px{};  ///< price
    std::optional<Decimal> sz{};  ///< quantity, in contracts or currency
    std::optional<std::int64_t> orders{};

    bool operator==(const BookLevel&) const = default;
};

/// Reply of Api::books.
struct Books {
    Vector<BookLevel> asks{};       ///< what sellers ask, best price first
    Vector<BookLevel> bids{};       ///< what buyers bid, best price first
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const Books&) const = default;
};

/// Parameters of Api::cancel_all_after.
struct CancelAllAfterRequest {
    NamedOnly named{};
    Required<std::int64_t> timeOut;
};

/// Reply of Api::cancel_all_after.
struct CancelAllAfter {
    std::optional<TimePoint> triggerTime{};  ///< Unix seconds
    std::optional<TimePoint> ts{};           ///< Unix seconds

    bool operator==(const CancelAllAfter&) const = default;
};

/// Parameters of Api::cancel_order.
struct CancelOrderRequest {
    NamedOnly named{};
    Optional<std::string> ordId{};    ///< exchange's id of the order; needed if clOrdId is absent
    Optional<std::string> clOrdId{};  ///< your own id of the order; needed if ordId is absent
};

/// Reply of Api::cancel_order.
struct CancelOrder {
    std::string ordId{};    ///< exchange's id of the order
    std::string clOrdId{};  ///< your own id of the order
    std::string sCode{};    ///< result of this item; 0 is success
    std::string sMsg{};     ///< why this item was refused

    bool operator==(const CancelOrder&) const = default;
};

/// Parameters of Api::cancel_all_orders.
struct CancelAllOrdersRequest {
    NamedOnly named{};
    Optional<std::string> sprdId{};  ///< spread, as its two legs
};

/// Reply of Api::cancel_all_orders.
struct CancelAllOrders {
    std::optional<bool> result{};  ///< whether it was done

    bool operator==(const CancelAllOrders&) const = default;
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Optional<std::string> ordId{};    ///< exchange's id of the order; needed if clOrdId is absent
    Optional<std::string> clOrdId{};  ///< your own id of the order; needed if ordId is absent
};

/// Reply of Api::order, Api::orders_history, Api::orders_history_archive and Api::orders_pending, one row.
struct Order {
    std::string sprdId{};                      ///< spread, as its two legs
    std::string ordId{};                       ///< exchange's id of the order
    std::string clOrdId{};                     ///< your own id of the order
    std::string tag{};                         ///< label of your own choice
    std::optional<Decimal> px{};               ///< price
    std::optional<Decimal> sz{};               ///< quantity, in contracts or currency
    Open<OrdType> ordType{};                   ///< kind of order, such as limit or market
    Open<Side> side{};                         ///< buy or sell
    std::optional<Decimal> fillSz{};           ///< quantity of the latest fill
    std::optional<Decimal> fillPx{};           ///< price of the latest fill
    std::string tradeId{};                     ///< exchange's id of the trade
    std::optional<Decimal> accFillSz{};        ///< quantity filled so far
    std::optional<Decimal> pendingFillSz{};    ///< quantity that is still open
    std::optional<Decimal> pendingSettleSz{};  ///< quantity filled but not settled yet
    std::optional<Decimal> canceledSz{};       ///< quantity canceled or rejected
    std::optional<Decimal> avgPx{};            ///< average price of what was filled
    Open<TradeState> state{};                  ///< how far the order has come
    Open<CancelSource> cancelSource{};         ///< who or what canceled it, as a code
    std::optional<TimePoint> uTime{};          ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> cTime{};          ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Order&) const = default;
};
using OrdersHistory = Order;
using OrdersHistoryArchive = Order;
using OrdersPending = Order;

/// Parameters of Api::place_order.
struct PlaceOrderRequest {
    NamedOnly named{};
    Required<std::string> sprdId;     ///< spread, as its two legs; e.g. BTC-USDT_BTC-USD-SWAP
    Optional<std::string> clOrdId{};  ///< your own id of the order; at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};      ///< label of your own choice; at most 16 characters of A-Za-z0-9
    Required<Open<Side>> side;        ///< buy or sell
    Required<Open<OrdType>> ordType;  ///< kind of order, such as limit or market
    Required<Decimal> sz;             ///< quantity, in contracts or currency
    Required<Decimal> px;             ///< price
};

/// Reply of Api::place_order.
struct PlaceOrder {
    std::string ordId{};    ///< exchange's id of the order
    std::string clOrdId{};  ///< your own id of the order
    std::string tag{};      ///< label of your own choice
    std::string sCode{};    ///< result of this item; 0 is success
    std::string sMsg{};     ///< why this item was refused

    bool operator==(const PlaceOrder&) const = default;
};

/// Parameters of Api::orders_history.
struct OrdersHistoryRequest {
    NamedOnly named{};
    Optional<std::string> sprdId{};   ///< spread, as its two legs
    Open<OrdType> ordType{};          ///< kind of order, such as limit or market
    Open<TradeState> state{};         ///< how far the order has come
    Optional<std::string> beginId{};  ///< only rows newer than this id
    Optional<std::string> endId{};    ///< only rows older than this id
    Optional<TimePoint> begin{};      ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};        ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};   ///< default 100, at most 100
};

/// Parameters of Api::orders_history_archive.
struct OrdersHistoryArchiveRequest {
    NamedOnly named{};
    Optional<std::string> sprdId{};      ///< spread, as its two legs
    Open<OrdType> ordType{};             ///< kind of order, such as limit or market
    Open<TradeState> state{};            ///< how far the order has come
    Open<InstType> instType{};           ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD; e.g. BTC-USDT
    Optional<std::string> beginId{};     ///< only rows newer than this id
    Optional<std::string> endId{};       ///< only rows older than this id
    Optional<TimePoint> begin{};         ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};           ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};      ///< default 100, at most 100
};

/// Parameters of Api::orders_pending.
struct OrdersPendingRequest {
    NamedOnly named{};
    Optional<std::string> sprdId{};   ///< spread, as its two legs
    Open<OrdType> ordType{};          ///< kind of order, such as limit or market
    Open<TradeState> state{};         ///< how far the order has come
    Optional<std::string> beginId{};  ///< only rows newer than this id
    Optional<std::string> endId{};    ///< only rows older than this id
    Optional<std::int64_t> limit{};   ///< default 100, at most 100
};

/// Parameters of Api::public_trades.
struct PublicTradesRequest {
    NamedOnly named{};
    Optional<std::string> sprdId{};  ///< spread, as its two legs; e.g. BTC-USDT_BTC-USDT-SWAP
};

/// Reply of Api::public_trades, one row.
struct PublicTrades {
    std::string sprdId{};           ///< spread, as its two legs
    std::string tradeId{};          ///< exchange's id of the trade
    std::optional<Decimal> px{};    ///< price
    std::optional<Decimal> sz{};    ///< quantity, in contracts or currency
    Open<Side> side{};              ///< buy or sell
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const PublicTrades&) const = default;
};

/// Parameters of Api::spreads.
struct SpreadsRequest {
    NamedOnly named{};
    Optional<std::string> baseCcy{};  ///< currency that is bought or sold; e.g. BTC
    Optional<std::string> instId{};   ///< pair, contract or index
    Optional<std::string> sprdId{};   ///< spread, as its two legs
    Open<SpreadsState> state{};       ///< whether it can be traded
};

/// Part of Spreads.
struct SpreadsLegs {
    std::string instId{};  ///< pair, contract or index; e.g. BTC-USD-SWAP
    Open<Side> side{};     ///< buy or sell

    bool operator==(const SpreadsLegs&) const = default;
};

/// Reply of Api::spreads, one row.
struct Spreads {
    std::string sprdId{};                 ///< spread, as its two legs
    Open<SprdType> sprdType{};
    Open<SpreadsState> state{};           ///< whether it can be traded
    std::string baseCcy{};                ///< currency that is bought or sold
    std::string szCcy{};                  ///< e.g. USD
    std::string quoteCcy{};               ///< currency that prices are in; e.g. USDT
    std::optional<Decimal> tickSz{};      ///< smallest step of prices; e.g. 0.0001
    std::optional<Decimal> minSz{};       ///< smallest order size
    std::optional<Decimal> lotSz{};       ///< smallest step of sizes
    std::optional<TimePoint> listTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> expTime{};   ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};     ///< Unix milliseconds; e.g. 1597026383085
    Vector<SpreadsLegs> legs{};           ///< parts that are traded together

    bool operator==(const Spreads&) const = default;
};

/// Parameters of Api::trades.
struct TradesRequest {
    NamedOnly named{};
    Optional<std::string> sprdId{};   ///< spread, as its two legs
    Optional<std::string> tradeId{};  ///< exchange's id of the trade
    Optional<std::string> ordId{};    ///< exchange's id of the order
    Optional<std::string> beginId{};  ///< only rows newer than this id
    Optional<std::string> endId{};    ///< only rows older than this id
    Optional<TimePoint> begin{};      ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};        ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};   ///< default 100, at most 100
};

/// Part of Trades.
struct TradesLegs {
    std::string instId{};              ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<Decimal> px{};       ///< price
    std::optional<Decimal> sz{};       ///< quantity, in contracts or currency
    std::optional<Decimal> szCont{};
    Open<Side> side{};                 ///< buy or sell
    std::optional<Decimal> fillPnl{};  ///< profit that the latest fill realized
    std::optional<Decimal> fee{};      ///< fee; negative when paid
    std::string feeCcy{};              ///< currency of the fee
    std::string tradeId{};             ///< exchange's id of the trade

    bool operator==(const TradesLegs&) const = default;
};

/// Reply of Api::trades, one row.
struct Trades {
    std::string sprdId{};             ///< spread, as its two legs
    std::string tradeId{};            ///< exchange's id of the trade
    std::string ordId{};              ///< exchange's id of the order
    std::string clOrdId{};            ///< your own id of the order
    std::string tag{};                ///< label of your own choice
    std::optional<Decimal> fillPx{};  ///< price of the latest fill
    std::optional<Decimal> fillSz{};  ///< quantity of the latest fill
    Open<Side> side{};                ///< buy or sell
    Open<TradesState> state{};        ///< how far the order has come
    Open<ExecType> execType{};        ///< taker (T) or maker (M)
    std::optional<TimePoint> ts{};    ///< Unix milliseconds; e.g. 1597026383085
    Vector<TradesLegs> legs{};        ///< parts that are traded together
    std::string code{};               ///< default 0
    std::string msg{};

    bool operator==(const Trades&) const = default;
};

/// The operations of sprd. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Amend order
    /// POST /api/v5/sprd/amend-order
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-amend-order
    Call<AmendOrder> amend_order(AmendOrderRequest request = {}) const;

    /// Get order book (Public)
    /// GET /api/v5/sprd/books
    ///
    /// Public; permission: read. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-book-public
    Call<Books> books(BooksRequest request) const;

    /// Cancel All After
    /// POST /api/v5/sprd/cancel-all-after
    ///
    /// Private; permission: trade. 1 request per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-after
    Call<CancelAllAfter> cancel_all_after(CancelAllAfterRequest request) const;

    /// Cancel order
    /// POST /api/v5/sprd/cancel-order
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-order
    Call<CancelOrder> cancel_order(CancelOrderRequest request = {}) const;

    /// Cancel All orders
    /// POST /api/v5/sprd/mass-cancel
    ///
    /// Private; permission: trade. 10 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-cancel-all-orders
    Call<CancelAllOrders> cancel_all_orders(CancelAllOrdersRequest request = {}) const;

    /// Get order details
    /// GET /api/v5/sprd/order
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-order-details
    Call<Vector<Order>> order(OrderRequest request = {}) const;

    /// For reconcile(): order() with the id that a write carries.
    static Lookup<Vector<Order>> order_lookup();

    /// Place order
    /// POST /api/v5/sprd/order
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-place-order
    Call<PlaceOrder> place_order(PlaceOrderRequest request) const;

    /// Get orders (last 21 days)
    /// GET /api/v5/sprd/orders-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-last-21-days
    PagedCall<Vector<Order>> orders_history(OrdersHistoryRequest request = {}) const;

    /// Get orders history (last 3 months)
    /// GET /api/v5/sprd/orders-history-archive
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-orders-history-last-3-months
    PagedCall<Vector<Order>> orders_history_archive(OrdersHistoryArchiveRequest request = {}) const;

    /// Get active orders
    /// GET /api/v5/sprd/orders-pending
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-active-orders
    PagedCall<Vector<Order>> orders_pending(OrdersPendingRequest request = {}) const;

    /// Get public trades (Public)
    /// GET /api/v5/sprd/public-trades
    ///
    /// Public; permission: read. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-public-trades-public
    Call<Vector<PublicTrades>> public_trades(PublicTradesRequest request = {}) const;

    /// Get Spreads (Public)
    /// GET /api/v5/sprd/spreads
    ///
    /// Public; permission: read. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-spreads-public
    Call<Vector<Spreads>> spreads(SpreadsRequest request = {}) const;

    /// Get trades (last 7 days)
    /// GET /api/v5/sprd/trades
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-trades-last-7-days
    PagedCall<Vector<Trades>> trades(TradesRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AmendOrderRequest*);
const detail::ObjectTable& exbind_table(const AmendOrder*);
const detail::ObjectTable& exbind_table(const BooksRequest*);
const detail::ObjectTable& exbind_table(const BookLevel*);
const detail::ObjectTable& exbind_table(const Books*);
const detail::ObjectTable& exbind_table(const CancelAllAfterRequest*);
const detail::ObjectTable& exbind_table(const CancelAllAfter*);
const detail::ObjectTable& exbind_table(const CancelOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelOrder*);
const detail::ObjectTable& exbind_table(const CancelAllOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAllOrders*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrder*);
const detail::ObjectTable& exbind_table(const OrdersHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrdersHistoryArchiveRequest*);
const detail::ObjectTable& exbind_table(const OrdersPendingRequest*);
const detail::ObjectTable& exbind_table(const PublicTradesRequest*);
const detail::ObjectTable& exbind_table(const PublicTrades*);
const detail::ObjectTable& exbind_table(const SpreadsRequest*);
const detail::ObjectTable& exbind_table(const SpreadsLegs*);
const detail::ObjectTable& exbind_table(const Spreads*);
const detail::ObjectTable& exbind_table(const TradesRequest*);
const detail::ObjectTable& exbind_table(const TradesLegs*);
const detail::ObjectTable& exbind_table(const Trades*);

}  // namespace exbind::okx::sprd
