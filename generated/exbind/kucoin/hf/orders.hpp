// Generated from specs/kucoin/hf/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations of hf/orders.
namespace exbind::kucoin::hf::orders {

enum class Type : std::uint8_t {
    limit = 0,
    market = 1,
};

/// The value as sent and received, e.g. "limit".
std::string_view to_string(Type value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class Stp : std::uint8_t {
    dc = 0,  ///< "DC"
    co = 1,  ///< "CO"
    cn = 2,  ///< "CN"
    cb = 3,  ///< "CB"
};

/// The value as sent and received, e.g. "DC".
std::string_view to_string(Stp value);

enum class TimeInForce : std::uint8_t {
    gtc = 0,  ///< "GTC"
    gtt = 1,  ///< "GTT"
    ioc = 2,  ///< "IOC"
    fok = 3,  ///< "FOK"
};

/// The value as sent and received, e.g. "GTC".
std::string_view to_string(TimeInForce value);

enum class TradeType : std::uint8_t {
    trade = 0,                  ///< "TRADE"
    margin_trade = 1,           ///< "MARGIN_TRADE"
    margin_isolated_trade = 2,  ///< "MARGIN_ISOLATED_TRADE"
};

/// The value as sent and received, e.g. "TRADE".
std::string_view to_string(TradeType value);

enum class Status : std::uint8_t {
    open = 0,
    done = 1,
};

/// The value as sent and received, e.g. "open".
std::string_view to_string(Status value);

/// Parameters of Api::active.
struct ActiveRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::active, one row.
struct Active {
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
    std::optional<TimePoint> createdAt{};       ///< Unix milliseconds
    std::optional<TimePoint> lastUpdatedAt{};   ///< Unix milliseconds
    Open<TradeType> tradeType{};                ///< spot, cross margin or isolated margin
    std::optional<bool> inOrderBook{};          ///< whether the order is in the book
    std::optional<Decimal> cancelledSize{};     ///< quantity that was canceled
    std::optional<Decimal> cancelledFunds{};    ///< quote currency that was canceled
    std::optional<Decimal> remainSize{};        ///< quantity that is still open
    std::optional<Decimal> remainFunds{};       ///< quote currency that is still open
    std::optional<Decimal> tax{};               ///< tax in some regions
    std::optional<bool> active{};               ///< whether the order is still open

    bool operator==(const Active&) const = default;
};

/// Parameters of Api::alter.
struct AlterRequest {
    NamedOnly named{};
    std::optional<std::string> clientOid{};  ///< your own id of the order
    Required<std::string> symbol;            ///< pair, such as BTC-USDT
    std::optional<std::string> orderId{};    ///< exchange's id of the order
    std::optional<Decimal> newPrice{};
    std::optional<Decimal> newSize{};
};

/// Reply of Api::alter.
struct Alter {
    std::string newOrderId{};
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const Alter&) const = default;
};

/// Parameters of Api::cancel_by_order_id.
struct CancelByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
    Required<std::string> symbol;   ///< pair, such as BTC-USDT
    Required<Decimal> cancelSize;
};

/// Reply of Api::cancel_by_order_id.
struct CancelByOrderId {
    std::string orderId{};  ///< exchange's id of the order
    std::optional<Decimal> cancelSize{};

    bool operator==(const CancelByOrderId&) const = default;
};

/// Part of CancelAll.
struct CancelAllFailedSymbols {
    std::string symbol{};  ///< pair, such as BTC-USDT
    std::string error{};

    bool operator==(const CancelAllFailedSymbols&) const = default;
};

/// Reply of Api::cancel_all.
struct CancelAll {
    Vector<std::string> succeedSymbols{};
    Vector<CancelAllFailedSymbols> failedSymbols{};

    bool operator==(const CancelAll&) const = default;
};

/// Parameters of Api::delete_client_order_by_client_oid.
struct DeleteClientOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> clientOid;  ///< your own id of the order
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
};

/// Reply of Api::delete_client_order_by_client_oid.
struct DeleteClientOrderByClientOid {
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const DeleteClientOrderByClientOid&) const = default;
};

/// Parameters of Api::client_order_by_client_oid.
struct ClientOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Reply of Api::client_order_by_client_oid.
struct ClientOrderByClientOid {
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
    std::optional<TimePoint> createdAt{};       ///< Unix milliseconds
    std::optional<TimePoint> lastUpdatedAt{};   ///< Unix milliseconds
    Open<TradeType> tradeType{};                ///< spot, cross margin or isolated margin
    std::optional<bool> inOrderBook{};          ///< whether the order is in the book
    std::optional<Decimal> cancelledSize{};     ///< quantity that was canceled
    std::optional<Decimal> cancelledFunds{};    ///< quote currency that was canceled
    std::optional<Decimal> remainSize{};        ///< quantity that is still open
    std::optional<Decimal> remainFunds{};       ///< quote currency that is still open
    std::optional<Decimal> tax{};               ///< tax in some regions
    std::optional<bool> active{};               ///< whether the order is still open

    bool operator==(const ClientOrderByClientOid&) const = default;
};

/// Parameters of Api::dead_cancel_all.
struct DeadCancelAllRequest {
    NamedOnly named{};
    Required<std::int64_t> timeout;
    std::optional<std::string> symbols{};  ///< pairs, such as BTC-USDT
};

/// Reply of Api::dead_cancel_all.
struct DeadCancelAll {
    std::optional<std::int64_t> currentTime{};
    std::optional<std::int64_t> triggerTime{};

    bool operator==(const DeadCancelAll&) const = default;
};

/// Parameters of Api::done.
struct DoneRequest {
    NamedOnly named{};
    Required<std::string> symbol;          ///< pair, such as BTC-USDT
    Open<Side> side{};                     ///< buy or sell
    Open<Type> type{};                     ///< kind of order, such as limit or market
    std::optional<std::int64_t> lastId{};  ///< at least 0
    std::optional<std::int64_t> limit{};   ///< default 20, 1 to 100
    std::optional<TimePoint> startAt{};    ///< Unix milliseconds; 1000000000000 to 9999999999999
    std::optional<TimePoint> endAt{};      ///< Unix milliseconds
};

/// Part of Done.
struct DoneItems {
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
    std::optional<TimePoint> createdAt{};       ///< Unix milliseconds
    std::optional<TimePoint> lastUpdatedAt{};   ///< Unix milliseconds
    Open<TradeType> tradeType{};                ///< spot, cross margin or isolated margin
    std::optional<bool> inOrderBook{};          ///< whether the order is in the book
    std::optional<Decimal> cancelledSize{};     ///< quantity that was canceled
    std::optional<Decimal> cancelledFunds{};    ///< quote currency that was canceled
    std::optional<Decimal> remainSize{};        ///< quantity that is still open
    std::optional<Decimal> remainFunds{};       ///< quote currency that is still open
    std::optional<Decimal> tax{};               ///< tax in some regions
    std::optional<bool> active{};               ///< whether the order is still open

    bool operator==(const DoneItems&) const = default;
};

/// Reply of Api::done.
struct Done {
    std::optional<std::int64_t> lastId{};  ///< at least 0
    Vector<DoneItems> items{};             ///< rows of this page

    bool operator==(const Done&) const = default;
};

/// Part of MultiRequest.
struct MultiRequestOrderList {
    NamedOnly named{};
    std::optional<std::string> clientOid{};            ///< your own id of the order
    Required<std::string> symbol;                      ///< pair, such as BTC-USDT
    Required<Open<Type>> type;                         ///< kind of order, such as limit or market
    Open<TimeInForce> timeInForce{};                   ///< how long the order stays open; default GTC
    Required<Open<Side>> side;                         ///< buy or sell
    Required<Decimal> price;                           ///< price in the quote currency
    std::optional<Decimal> size{};                     ///< quantity of the base currency
    Open<Stp> stp{};                                   ///< what happens when your own orders match
    /// seconds after which a GTT order ends; default -1, 0 to 2592000
    std::optional<std::int64_t> cancelAfter{};
    std::optional<bool> postOnly{};                    ///< refused if it would trade at once; default false
    std::optional<bool> hidden{};                      ///< not shown in the book; default false
    std::optional<bool> iceberg{};                     ///< shown in the book in parts; default false
    std::optional<Decimal> visibleSize{};              ///< quantity that is shown in the book
    std::optional<std::string> tags{};                 ///< label of your own choice
    std::optional<std::string> remark{};               ///< remark of your own
    std::optional<Decimal> funds{};                    ///< amount of the quote currency
    std::optional<TimePoint> clientTimestamp{};        ///< time of the request's signature; Unix milliseconds
    std::optional<std::int64_t> allowMaxTimeWindow{};  ///< milliseconds after which the order is too late
};

/// Parameters of Api::multi.
struct MultiRequest {
    NamedOnly named{};
    Required<Vector<MultiRequestOrderList>> orderList;  ///< orders that are placed together
};

/// Reply of Api::multi, one row.
struct Multi {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order
    std::optional<bool> success{};
    std::string failMsg{};    ///< why this order was refused

    bool operator==(const Multi&) const = default;
};

/// Parameters of Api::sync.
struct SyncRequest {
    NamedOnly named{};
    std::optional<std::string> clientOid{};            ///< your own id of the order
    Required<Open<Side>> side;                         ///< buy or sell
    Required<std::string> symbol;                      ///< pair, such as BTC-USDT
    Required<Open<Type>> type;                         ///< kind of order, such as limit or market
    std::optional<std::string> remark{};               ///< remark of your own
    Open<Stp> stp{};                                   ///< what happens when your own orders match
    std::optional<Decimal> price{};                    ///< price in the quote currency
    std::optional<Decimal> size{};                     ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};                   ///< how long the order stays open; default GTC
    std::optional<bool> postOnly{};                    ///< refused if it would trade at once; default false
    std::optional<bool> hidden{};                      ///< not shown in the book; default false
    std::optional<bool> iceberg{};                     ///< shown in the book in parts; default false
    std::optional<Decimal> visibleSize{};              ///< quantity that is shown in the book
    std::optional<std::string> tags{};                 ///< label of your own choice
    /// seconds after which a GTT order ends; default -1, 0 to 2592000
    std::optional<std::int64_t> cancelAfter{};
    std::optional<Decimal> funds{};                    ///< amount of the quote currency
    std::optional<std::int64_t> allowMaxTimeWindow{};  ///< milliseconds after which the order is too late
    std::optional<TimePoint> clientTimestamp{};        ///< time of the request's signature; Unix milliseconds
};

/// Reply of Api::sync.
struct Sync {
    std::string orderId{};                  ///< exchange's id of the order
    std::string clientOid{};                ///< your own id of the order
    std::optional<TimePoint> orderTime{};   ///< Unix milliseconds
    std::optional<Decimal> originSize{};    ///< quantity as it was ordered
    std::optional<Decimal> dealSize{};      ///< quantity filled so far
    std::optional<Decimal> remainSize{};    ///< quantity that is still open
    std::optional<Decimal> canceledSize{};  ///< quantity that was canceled
    Open<Status> status{};                  ///< how far it has come
    std::optional<TimePoint> matchTime{};   ///< Unix milliseconds

    bool operator==(const Sync&) const = default;
};

/// Parameters of Api::sync_by_order_id.
struct SyncByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> symbol;   ///< pair, such as BTC-USDT
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Reply of Api::sync_by_order_id.
struct SyncByOrderId {
    std::string orderId{};                  ///< exchange's id of the order
    std::optional<Decimal> originSize{};    ///< quantity as it was ordered
    std::optional<Decimal> dealSize{};      ///< quantity filled so far
    std::optional<Decimal> remainSize{};    ///< quantity that is still open
    std::optional<Decimal> canceledSize{};  ///< quantity that was canceled
    Open<Status> status{};                  ///< how far it has come

    bool operator==(const SyncByOrderId&) const = default;
};

/// Parameters of Api::test.
struct TestRequest {
    NamedOnly named{};
    std::optional<std::string> clientOid{};            ///< your own id of the order
    Required<Open<Side>> side;                         ///< buy or sell
    Required<std::string> symbol;                      ///< pair, such as BTC-USDT
    Required<Open<Type>> type;                         ///< kind of order, such as limit or market
    std::optional<std::string> remark{};               ///< remark of your own
    Open<Stp> stp{};                                   ///< what happens when your own orders match
    std::optional<Decimal> price{};                    ///< price in the quote currency
    std::optional<Decimal> size{};                     ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};                   ///< how long the order stays open; default GTC
    std::optional<bool> postOnly{};                    ///< refused if it would trade at once; default false
    std::optional<bool> hidden{};                      ///< not shown in the book; default false
    std::optional<bool> iceberg{};                     ///< shown in the book in parts; default false
    std::optional<Decimal> visibleSize{};              ///< quantity that is shown in the book
    std::optional<std::string> tags{};                 ///< label of your own choice
    /// seconds after which a GTT order ends; default -1, 0 to 2592000
    std::optional<std::int64_t> cancelAfter{};
    std::optional<Decimal> funds{};                    ///< amount of the quote currency
    std::optional<std::int64_t> allowMaxTimeWindow{};  ///< milliseconds after which the order is too late
    std::optional<TimePoint> clientTimestamp{};        ///< time of the request's signature; Unix milliseconds
};

/// Reply of Api::test.
struct Test {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const Test&) const = default;
};

/// The operations of hf/orders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v1/hf/orders/active
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<Vector<Active>> active(ActiveRequest request) const;

    /// POST /api/v1/hf/orders/alter
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<Alter> alter(AlterRequest request) const;

    /// DELETE /api/v1/hf/orders/cancel/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself.
    Call<CancelByOrderId> cancel_by_order_id(CancelByOrderIdRequest request) const;

    /// DELETE /api/v1/hf/orders/cancelAll
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 30. Never
    /// re-sent by itself.
    Call<CancelAll> cancel_all() const;

    /// DELETE /api/v1/hf/orders/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<DeleteClientOrderByClientOid>
    delete_client_order_by_client_oid(DeleteClientOrderByClientOidRequest request) const;

    /// GET /api/v1/hf/orders/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<ClientOrderByClientOid> client_order_by_client_oid(ClientOrderByClientOidRequest request) const;

    /// For reconcile(): client_order_by_client_oid() with the id that a write carries.
    static Lookup<ClientOrderByClientOid> client_order_by_client_oid_lookup();

    /// POST /api/v1/hf/orders/dead-cancel-all
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself.
    Call<DeadCancelAll> dead_cancel_all(DeadCancelAllRequest request) const;

    /// GET /api/v1/hf/orders/done
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<Done> done(DoneRequest request) const;

    /// POST /api/v1/hf/orders/multi
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<Vector<Multi>> multi(MultiRequest request) const;

    /// POST /api/v1/hf/orders/sync
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<Sync> sync(SyncRequest request) const;

    /// DELETE /api/v1/hf/orders/sync/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<SyncByOrderId> sync_by_order_id(SyncByOrderIdRequest request) const;

    /// POST /api/v1/hf/orders/test
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<Test> test(TestRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ActiveRequest*);
const detail::ObjectTable& exbind_table(const Active*);
const detail::ObjectTable& exbind_table(const AlterRequest*);
const detail::ObjectTable& exbind_table(const Alter*);
const detail::ObjectTable& exbind_table(const CancelByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const CancelByOrderId*);
const detail::ObjectTable& exbind_table(const CancelAllFailedSymbols*);
const detail::ObjectTable& exbind_table(const CancelAll*);
const detail::ObjectTable& exbind_table(const DeleteClientOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const DeleteClientOrderByClientOid*);
const detail::ObjectTable& exbind_table(const ClientOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const ClientOrderByClientOid*);
const detail::ObjectTable& exbind_table(const DeadCancelAllRequest*);
const detail::ObjectTable& exbind_table(const DeadCancelAll*);
const detail::ObjectTable& exbind_table(const DoneRequest*);
const detail::ObjectTable& exbind_table(const DoneItems*);
const detail::ObjectTable& exbind_table(const Done*);
const detail::ObjectTable& exbind_table(const MultiRequestOrderList*);
const detail::ObjectTable& exbind_table(const MultiRequest*);
const detail::ObjectTable& exbind_table(const Multi*);
const detail::ObjectTable& exbind_table(const SyncRequest*);
const detail::ObjectTable& exbind_table(const Sync*);
const detail::ObjectTable& exbind_table(const SyncByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const SyncByOrderId*);
const detail::ObjectTable& exbind_table(const TestRequest*);
const detail::ObjectTable& exbind_table(const Test*);

}  // namespace exbind::kucoin::hf::orders
