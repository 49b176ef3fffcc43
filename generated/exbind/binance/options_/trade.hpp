// Generated from specs/binance/options/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/binance/common/new_order_resp_type.hpp"
#include "exbind/binance/common/side.hpp"
#include "exbind/binance/common/time_in_force.hpp"
#include "exbind/binance/common/type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations under /eapi/v1.
namespace exbind::inline v0_1::binance::options_::trade {

using exbind::binance::NewOrderRespType;
using exbind::binance::Side;
using exbind::binance::TimeInForce;
using exbind::binance::Type;

/// Parameters of Api::cancel_all_open_orders.
struct CancelAllOpenOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< e.g. BTC-200730-9000-C
};

/// Reply of Api::cancel_all_open_orders.
struct CancelAllOpenOrders {
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const CancelAllOpenOrders&) const = default;
};

/// Parameters of Api::cancel_all_orders_by_underlying.
struct CancelAllOrdersByUnderlyingRequest {
    NamedOnly named{};
    Required<std::string> underlying;  ///< e.g. BTCUSDT
};

/// Reply of Api::cancel_all_orders_by_underlying.
struct CancelAllOrdersByUnderlying {
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const CancelAllOrdersByUnderlying&) const = default;
};

/// Parameters of Api::cancel_multiple_orders.
struct CancelMultipleOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< e.g. BTC-200730-9000-C
    Vector<Optional<std::int64_t>> orderIds{};
    Vector<std::string> clientOrderIds{};
};

/// Reply of Api::cancel_multiple_orders, one row.
struct CancelMultipleOrders {
    std::optional<std::int64_t> orderId{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> executedQty{};
    Open<Side> side{};
    Open<Type> type{};
    std::string timeInForce{};
    std::optional<bool> reduceOnly{};
    std::optional<TimePoint> createTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string status{};
    std::optional<Decimal> avgPrice{};
    std::string source{};
    std::string clientOrderId{};
    std::optional<std::int64_t> priceScale{};
    std::optional<std::int64_t> quantityScale{};
    std::string optionSide{};
    std::string quoteAsset{};
    std::optional<bool> mmp{};

    bool operator==(const CancelMultipleOrders&) const = default;
};

/// Part of PlaceMultipleOrdersRequest.
struct PlaceMultipleOrdersRequestOrders {
    NamedOnly named{};
    Required<std::string> symbol;  ///< e.g. BTC-200730-9000-C
    Required<Open<Side>> side;
    Required<Open<Type>> type;
    Required<Decimal> quantity;
    Optional<Decimal> price{};
    Open<TimeInForce> timeInForce{};
    Optional<bool> reduceOnly{};
    Optional<bool> postOnly{};
    Open<NewOrderRespType> newOrderRespType{};
    Optional<std::string> clientOrderId{};
    Optional<bool> isMmp{};
};

/// Parameters of Api::place_multiple_orders.
struct PlaceMultipleOrdersRequest {
    NamedOnly named{};
    Required<Vector<PlaceMultipleOrdersRequestOrders>> orders;
};

/// Reply of Api::place_multiple_orders and Api::new_order.
struct NewOrder {
    std::optional<std::int64_t> orderId{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> executedQty{};
    Open<Side> side{};
    Open<Type> type{};
    Open<TimeInForce> timeInForce{};
    std::optional<bool> reduceOnly{};
    std::optional<TimePoint> createTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string status{};
    std::optional<Decimal> avgPrice{};
    std::string source{};
    std::string clientOrderId{};
    std::optional<std::int64_t> priceScale{};
    std::optional<std::int64_t> quantityScale{};
    std::string optionSide{};
    std::string quoteAsset{};
    std::optional<bool> mmp{};

    bool operator==(const NewOrder&) const = default;
};
using PlaceMultipleOrders = NewOrder;

/// Part of Commission.
struct CommissionCommissions {
    std::string underlying{};
    std::optional<Decimal> makerFee{};
    std::optional<Decimal> takerFee{};

    bool operator==(const CommissionCommissions&) const = default;
};

/// Reply of Api::commission.
struct Commission {
    Vector<CommissionCommissions> commissions{};

    bool operator==(const Commission&) const = default;
};

/// Parameters of Api::exercise_record.
struct ExerciseRecordRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};   ///< e.g. BTC-200730-9000-C
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};

/// Reply of Api::exercise_record, one row.
struct ExerciseRecord {
    std::string id{};
    std::string currency{};
    std::string symbol{};
    std::optional<Decimal> exercisePrice{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> amount{};
    std::optional<Decimal> fee{};
    std::optional<std::int64_t> createDate{};
    std::optional<std::int64_t> priceScale{};
    std::optional<std::int64_t> quantityScale{};
    std::string optionSide{};
    std::string positionSide{};
    std::string quoteAsset{};

    bool operator==(const ExerciseRecord&) const = default;
};

/// Parameters of Api::history_orders.
struct HistoryOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds; e.g. 1593511200000
    Optional<TimePoint> endTime{};    ///< Unix milliseconds; e.g. 1593512200000
    Optional<std::int64_t> limit{};   ///< default 100, at most 1000
};

/// Reply of Api::history_orders and Api::open_orders, one row.
struct OpenOrders {
    std::optional<std::int64_t> orderId{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> executedQty{};
    Open<Side> side{};
    Open<Type> type{};
    std::string timeInForce{};
    std::optional<bool> reduceOnly{};
    std::optional<TimePoint> createTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string status{};
    std::optional<Decimal> avgPrice{};
    std::string clientOrderId{};
    std::optional<std::int64_t> priceScale{};
    std::optional<std::int64_t> quantityScale{};
    std::string optionSide{};
    std::string quoteAsset{};
    std::optional<bool> mmp{};

    bool operator==(const OpenOrders&) const = default;
};
using HistoryOrders = OpenOrders;

/// Parameters of Api::open_orders.
struct OpenOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};   ///< e.g. BTC-200730-9000-C
    Optional<std::int64_t> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};

/// Parameters of Api::cancel_order and Api::order.
struct OrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;           ///< e.g. BTC-200730-9000-C
    Optional<std::int64_t> orderId{};       ///< e.g. 4611875134427365377
    Optional<std::string> clientOrderId{};  ///< e.g. 10000
};
using CancelOrderRequest = OrderRequest;

/// Reply of Api::cancel_order.
struct CancelOrder {
    std::optional<std::int64_t> orderId{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> executedQty{};
    Open<Side> side{};
    Open<Type> type{};
    std::string timeInForce{};
    std::optional<bool> reduceOnly{};
    std::optional<std::int64_t> createDate{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string status{};
    std::optional<Decimal> avgPrice{};
    std::string source{};
    std::string clientOrderId{};
    std::optional<std::int64_t> priceScale{};
    std::optional<std::int64_t> quantityScale{};
    std::string optionSide{};
    std::string quoteAsset{};
    std::optional<bool> mmp{};

    bool operator==(const CancelOrder&) const = default;
};

/// Reply of Api::order.
struct Order {
    std::optional<std::int64_t> orderId{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> executedQty{};
    Open<Side> side{};
    Open<Type> type{};
    std::string timeInForce{};
    std::optional<bool> reduceOnly{};
    std::optional<TimePoint> createTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string status{};
    std::optional<Decimal> avgPrice{};
    std::string clientOrderId{};
    std::optional<std::int64_t> priceScale{};
    std::optional<std::int64_t> quantityScale{};
    std::string optionSide{};
    std::string quoteAsset{};
    std::optional<bool> mmp{};
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const Order&) const = default;
};

/// Parameters of Api::new_order.
struct NewOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< e.g. BTC-200730-9000-C
    Required<Open<Side>> side;
    Required<Open<Type>> type;
    Required<Decimal> quantity;
    Optional<Decimal> price{};
    Open<TimeInForce> timeInForce{};
    Optional<bool> reduceOnly{};
    Optional<bool> postOnly{};
    Open<NewOrderRespType> newOrderRespType{};
    Optional<std::string> clientOrderId{};
    Optional<bool> isMmp{};
};

/// Parameters of Api::position.
struct PositionRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< e.g. BTC-200730-9000-C
};

/// Reply of Api::position, one row.
struct Position {
    std::optional<Decimal> entryPrice{};
    std::string symbol{};
    std::string side{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> markValue{};
    std::optional<Decimal> unrealizedPNL{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> strikePrice{};
    std::optional<std::int64_t> expiryDate{};
    std::optional<std::int64_t> priceScale{};
    std::optional<std::int64_t> quantityScale{};
    std::string optionSide{};
    std::string quoteAsset{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<Decimal> bidQuantity{};
    std::optional<Decimal> askQuantity{};

    bool operator==(const Position&) const = default;
};

/// Parameters of Api::user_trades.
struct UserTradesRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};   ///< e.g. BTC-200730-9000-C
    Optional<std::int64_t> fromId{};  ///< e.g. 4611875134427365376
    Optional<TimePoint> startTime{};  ///< Unix milliseconds; e.g. 1593511200000
    Optional<TimePoint> endTime{};    ///< Unix milliseconds; e.g. 1593512200000
    Optional<std::int64_t> limit{};
};

/// Reply of Api::user_trades, one row.
struct UserTrades {
    std::optional<std::int64_t> id{};
    std::optional<std::int64_t> tradeId{};
    std::optional<std::int64_t> orderId{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> realizedProfit{};
    Open<Side> side{};
    Open<Type> type{};
    std::string liquidity{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<std::int64_t> priceScale{};
    std::optional<std::int64_t> quantityScale{};
    std::string optionSide{};
    std::string quoteAsset{};

    bool operator==(const UserTrades&) const = default;
};

/// The operations of options/trade. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel all Option orders on specific symbol
    /// DELETE /eapi/v1/allOpenOrders
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade/Cancel-all-Option-orders-on-specific-symbol
    Call<CancelAllOpenOrders> cancel_all_open_orders(CancelAllOpenOrdersRequest request) const;

    /// Cancel All Option Orders By Underlying
    /// DELETE /eapi/v1/allOpenOrdersByUnderlying
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade/Cancel-All-Option-Orders-By-Underlying
    Call<CancelAllOrdersByUnderlying> cancel_all_orders_by_underlying(CancelAllOrdersByUnderlyingRequest request) const;

    /// Cancel Multiple Option Orders
    /// DELETE /eapi/v1/batchOrders
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade/Cancel-Multiple-Option-Orders
    Call<Vector<CancelMultipleOrders>> cancel_multiple_orders(CancelMultipleOrdersRequest request) const;

    /// Place Multiple Orders
    /// POST /eapi/v1/batchOrders
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade/Place-Multiple-Orders
    Call<Vector<NewOrder>> place_multiple_orders(PlaceMultipleOrdersRequest request) const;

    /// User Commission
    /// GET /eapi/v1/commission
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade/User-Commission
    Call<Commission> commission() const;

    /// User Exercise Record
    /// GET /eapi/v1/exerciseRecord
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade/User-Exercise-Record
    Call<Vector<ExerciseRecord>> exercise_record(ExerciseRecordRequest request = {}) const;

    /// Query Option Order History
    /// GET /eapi/v1/historyOrders
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 3.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade/Query-Option-Order-History
    Call<Vector<OpenOrders>> history_orders(HistoryOrdersRequest request) const;

    /// Query Current Open Option Orders
    /// GET /eapi/v1/openOrders
    ///
    /// Private. 2400 requests per minute per IP address, when symbol given, shared by the pool options_ip. 2400
    /// requests per minute per IP address, when not symbol given, shared by the pool options_ip, of which one call
    /// takes 40.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade/Query-Current-Open-Option-Orders
    Call<Vector<OpenOrders>> open_orders(OpenOrdersRequest request = {}) const;

    /// Cancel Option Order
    /// DELETE /eapi/v1/order
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade/Cancel-Option-Order
    Call<CancelOrder> cancel_order(OrderRequest request) const;

    /// Query Single Order
    /// GET /eapi/v1/order
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade/Query-Single-Order
    Call<Order> order(OrderRequest request) const;

    /// For reconcile(): order() with the id that a write carries.
    static Lookup<Order> order_lookup();

    /// New Order
    /// POST /eapi/v1/order
    ///
    /// Private. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade
    Call<NewOrder> new_order(NewOrderRequest request) const;

    /// Option Position Information
    /// GET /eapi/v1/position
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade/Option-Position-Information
    Call<Vector<Position>> position(PositionRequest request = {}) const;

    /// Account Trade List
    /// GET /eapi/v1/userTrades
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/options-trading/trade/Account-Trade-List
    Call<Vector<UserTrades>> user_trades(UserTradesRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelAllOpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAllOpenOrders*);
const detail::ObjectTable& exbind_table(const CancelAllOrdersByUnderlyingRequest*);
const detail::ObjectTable& exbind_table(const CancelAllOrdersByUnderlying*);
const detail::ObjectTable& exbind_table(const CancelMultipleOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelMultipleOrders*);
const detail::ObjectTable& exbind_table(const PlaceMultipleOrdersRequestOrders*);
const detail::ObjectTable& exbind_table(const PlaceMultipleOrdersRequest*);
const detail::ObjectTable& exbind_table(const NewOrder*);
const detail::ObjectTable& exbind_table(const CommissionCommissions*);
const detail::ObjectTable& exbind_table(const Commission*);
const detail::ObjectTable& exbind_table(const ExerciseRecordRequest*);
const detail::ObjectTable& exbind_table(const ExerciseRecord*);
const detail::ObjectTable& exbind_table(const HistoryOrdersRequest*);
const detail::ObjectTable& exbind_table(const OpenOrders*);
const detail::ObjectTable& exbind_table(const OpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const CancelOrder*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const NewOrderRequest*);
const detail::ObjectTable& exbind_table(const PositionRequest*);
const detail::ObjectTable& exbind_table(const Position*);
const detail::ObjectTable& exbind_table(const UserTradesRequest*);
const detail::ObjectTable& exbind_table(const UserTrades*);

}  // namespace exbind::binance::options_::trade
