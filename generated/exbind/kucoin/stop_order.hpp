// Generated from specs/kucoin/stop-order.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations of stop-order.
namespace exbind::kucoin::stop_order {

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class Type : std::uint8_t {
    limit = 0,
    market = 1,
};

/// The value as sent and received, e.g. "limit".
std::string_view to_string(Type value);

enum class TradeType : std::uint8_t {
    trade = 0,                  ///< "TRADE"
    margin_trade = 1,           ///< "MARGIN_TRADE"
    margin_isolated_trade = 2,  ///< "MARGIN_ISOLATED_TRADE"
};

/// The value as sent and received, e.g. "TRADE".
std::string_view to_string(TradeType value);

enum class Status : std::uint8_t {
    new_ = 0,       ///< "NEW"
    done = 1,       ///< "DONE"
    triggered = 2,  ///< "TRIGGERED"
    cancelled = 3,  ///< "CANCELLED"
};

/// The value as sent and received, e.g. "NEW".
std::string_view to_string(Status value);

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

/// Parameters of Api::stop_order.
struct StopOrderRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Open<Side> side{};
    Open<Type> type{};
    Open<TradeType> tradeType{};
    Optional<TimePoint> startAt{};         ///< Unix milliseconds
    Optional<TimePoint> endAt{};           ///< Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< default 1, at least 1
    Optional<std::string> orderIds{};
    Optional<std::int64_t> pageSize{};     ///< default 50, 10 to 500
    Optional<std::string> stop{};
};

/// Part of StopOrder.
struct StopOrderItems {
    std::string id{};
    std::string symbol{};
    std::string userId{};
    Open<Status> status{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    std::optional<Decimal> funds{};
    std::string stp{};
    std::string timeInForce{};
    std::optional<std::int64_t> cancelAfter{};
    std::optional<bool> postOnly{};
    std::optional<bool> hidden{};
    std::optional<bool> iceberg{};
    std::optional<Decimal> visibleSize{};
    std::string channel{};
    std::string clientOid{};
    std::string remark{};
    std::string tags{};
    std::optional<TimePoint> orderTime{};        ///< Unix nanoseconds
    std::string domainId{};
    std::string tradeSource{};
    Open<TradeType> tradeType{};
    std::string feeCurrency{};
    std::optional<Decimal> takerFeeRate{};
    std::optional<Decimal> makerFeeRate{};
    std::optional<TimePoint> createdAt{};        ///< Unix milliseconds
    std::string stop{};
    std::optional<TimePoint> stopTriggerTime{};  ///< Unix milliseconds
    std::optional<Decimal> stopPrice{};
    std::string relatedNo{};
    std::optional<Decimal> limitPrice{};
    std::string pop{};
    std::string activateCondition{};

    bool operator==(const StopOrderItems&) const = default;
};

/// Reply of Api::stop_order.
struct StopOrder {
    std::optional<std::int64_t> currentPage{};
    std::optional<std::int64_t> pageSize{};
    std::optional<std::int64_t> totalNum{};
    std::optional<std::int64_t> totalPage{};
    Vector<StopOrderItems> items{};

    bool operator==(const StopOrder&) const = default;
};

/// Parameters of Api::post_stop_order.
struct PostStopOrderRequest {
    NamedOnly named{};
    Optional<std::string> clientOid{};
    Required<Open<Side>> side;
    Required<std::string> symbol;
    Required<Open<Type>> type;
    Optional<std::string> remark{};
    Open<Stp> stp{};
    Optional<Decimal> price{};
    Optional<Decimal> size{};
    Open<TimeInForce> timeInForce{};       ///< default GTC
    Optional<bool> postOnly{};             ///< default false
    Optional<bool> hidden{};               ///< default false
    Optional<bool> iceberg{};              ///< default false
    Optional<Decimal> visibleSize{};
    Optional<std::int64_t> cancelAfter{};  ///< default -1, 0 to 2592000
    Optional<Decimal> funds{};
    Required<Decimal> stopPrice;
    Open<TradeType> tradeType{};
};

/// Reply of Api::post_stop_order.
struct PostStopOrder {
    std::string orderId{};

    bool operator==(const PostStopOrder&) const = default;
};

/// Parameters of Api::cancel.
struct CancelRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Open<TradeType> tradeType{};
    Optional<std::string> orderIds{};
};

/// Reply of Api::cancel.
struct Cancel {
    Vector<std::string> cancelledOrderIds{};

    bool operator==(const Cancel&) const = default;
};

/// Parameters of Api::cancel_order_by_client_oid.
struct CancelOrderByClientOidRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Required<std::string> clientOid;
};

/// Reply of Api::cancel_order_by_client_oid.
struct CancelOrderByClientOid {
    std::string clientOid{};
    std::string cancelledOrderId{};

    bool operator==(const CancelOrderByClientOid&) const = default;
};

/// Parameters of Api::query_order_by_client_oid.
struct QueryOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> clientOid;
    Optional<std::string> symbol{};
};

/// Reply of Api::query_order_by_client_oid, one row.
struct QueryOrderByClientOid {
    std::string id{};
    std::string symbol{};
    std::string userId{};
    Open<Status> status{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    std::optional<Decimal> funds{};
    std::string stp{};
    std::string timeInForce{};
    std::optional<std::int64_t> cancelAfter{};
    std::optional<bool> postOnly{};
    std::optional<bool> hidden{};
    std::optional<bool> iceberg{};
    std::optional<Decimal> visibleSize{};
    std::string channel{};
    std::string clientOid{};
    std::string remark{};
    std::string tags{};
    std::string domainId{};
    std::string tradeSource{};
    Open<TradeType> tradeType{};
    std::string feeCurrency{};
    std::optional<Decimal> takerFeeRate{};
    std::optional<Decimal> makerFeeRate{};
    std::optional<TimePoint> createdAt{};        ///< Unix milliseconds
    std::string stop{};
    std::optional<TimePoint> stopTriggerTime{};  ///< Unix milliseconds
    std::optional<Decimal> stopPrice{};
    std::optional<TimePoint> orderTime{};        ///< Unix nanoseconds

    bool operator==(const QueryOrderByClientOid&) const = default;
};

/// Parameters of Api::delete_stop_order_by_order_id.
struct DeleteStopOrderByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;
};

/// Reply of Api::delete_stop_order_by_order_id.
struct DeleteStopOrderByOrderId {
    Vector<std::string> cancelledOrderIds{};

    bool operator==(const DeleteStopOrderByOrderId&) const = default;
};

/// Parameters of Api::stop_order_by_order_id.
struct StopOrderByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;
};

/// Reply of Api::stop_order_by_order_id.
struct StopOrderByOrderId {
    std::string id{};
    std::string symbol{};
    std::string userId{};
    Open<Status> status{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    std::optional<Decimal> funds{};
    std::string stp{};
    std::string timeInForce{};
    std::optional<std::int64_t> cancelAfter{};
    std::optional<bool> postOnly{};
    std::optional<bool> hidden{};
    std::optional<bool> iceberg{};
    std::optional<Decimal> visibleSize{};
    std::string channel{};
    std::string clientOid{};
    std::string remark{};
    std::string tags{};
    std::string domainId{};
    std::string tradeSource{};
    Open<TradeType> tradeType{};
    std::string feeCurrency{};
    std::optional<Decimal> takerFeeRate{};
    std::optional<Decimal> makerFeeRate{};
    std::optional<TimePoint> createdAt{};        ///< Unix milliseconds
    std::string stop{};
    std::optional<TimePoint> stopTriggerTime{};  ///< Unix milliseconds
    std::optional<Decimal> stopPrice{};
    std::optional<TimePoint> orderTime{};        ///< Unix nanoseconds

    bool operator==(const StopOrderByOrderId&) const = default;
};

/// The operations of stop-order. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v1/stop-order
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 8.
    Call<StopOrder> stop_order(StopOrderRequest request = {}) const;

    /// POST /api/v1/stop-order
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself. Deprecated by
    /// the exchange.
    [[deprecated("by the exchange")]]
    Call<PostStopOrder> post_stop_order(PostStopOrderRequest request) const;

    /// DELETE /api/v1/stop-order/cancel
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself.
    Call<Cancel> cancel(CancelRequest request = {}) const;

    /// DELETE /api/v1/stop-order/cancelOrderByClientOid
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 5. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<CancelOrderByClientOid> cancel_order_by_client_oid(CancelOrderByClientOidRequest request) const;

    /// GET /api/v1/stop-order/queryOrderByClientOid
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3.
    Call<Vector<QueryOrderByClientOid>> query_order_by_client_oid(QueryOrderByClientOidRequest request) const;

    /// For reconcile(): query_order_by_client_oid() with the id that a write carries.
    static Lookup<Vector<QueryOrderByClientOid>> query_order_by_client_oid_lookup();

    /// DELETE /api/v1/stop-order/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<DeleteStopOrderByOrderId> delete_stop_order_by_order_id(DeleteStopOrderByOrderIdRequest request) const;

    /// GET /api/v1/stop-order/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3.
    Call<StopOrderByOrderId> stop_order_by_order_id(StopOrderByOrderIdRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const StopOrderRequest*);
const detail::ObjectTable& exbind_table(const StopOrderItems*);
const detail::ObjectTable& exbind_table(const StopOrder*);
const detail::ObjectTable& exbind_table(const PostStopOrderRequest*);
const detail::ObjectTable& exbind_table(const PostStopOrder*);
const detail::ObjectTable& exbind_table(const CancelRequest*);
const detail::ObjectTable& exbind_table(const Cancel*);
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByClientOid*);
const detail::ObjectTable& exbind_table(const QueryOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const QueryOrderByClientOid*);
const detail::ObjectTable& exbind_table(const DeleteStopOrderByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const DeleteStopOrderByOrderId*);
const detail::ObjectTable& exbind_table(const StopOrderByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const StopOrderByOrderId*);

}  // namespace exbind::kucoin::stop_order
