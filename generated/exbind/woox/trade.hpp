// Generated from specs/woox/trade.manual.yaml by `exbind generate woox`. DO NOT EDIT.
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

namespace exbind::woox {
class Connection;
}

/// Operations under /v3/trade.
namespace exbind::woox::trade {

enum class Side : std::uint8_t {
    buy = 0,   ///< "BUY"
    sell = 1,  ///< "SELL"
};

/// The value as sent and received, e.g. "BUY".
std::string_view to_string(Side value);

enum class PositionSide : std::uint8_t {
    both = 0,    ///< "BOTH"
    long_ = 1,   ///< "LONG"
    short_ = 2,  ///< "SHORT"
};

/// The value as sent and received, e.g. "BOTH".
std::string_view to_string(PositionSide value);

enum class OrderType : std::uint8_t {
    limit = 0,      ///< "LIMIT"
    market = 1,     ///< "MARKET"
    ioc = 2,        ///< "IOC"
    fok = 3,        ///< "FOK"
    post_only = 4,  ///< "POST_ONLY"
    ask = 5,        ///< "ASK"
    bid = 6,        ///< "BID"
    ac = 7,         ///< "AC"
    rpi = 8,        ///< "RPI"
};

/// The value as sent and received, e.g. "LIMIT".
std::string_view to_string(OrderType value);

enum class OrderStatus : std::uint8_t {
    new_ = 0,            ///< "NEW"
    cancelled = 1,       ///< "CANCELLED"
    partial_filled = 2,  ///< "PARTIAL_FILLED"
    filled = 3,          ///< "FILLED"
    rejected = 4,        ///< "REJECTED"
};

/// The value as sent and received, e.g. "NEW".
std::string_view to_string(OrderStatus value);

enum class OrderStatusFilter : std::uint8_t {
    new_ = 0,            ///< "NEW"
    cancelled = 1,       ///< "CANCELLED"
    partial_filled = 2,  ///< "PARTIAL_FILLED"
    filled = 3,          ///< "FILLED"
    rejected = 4,        ///< "REJECTED"
    incomplete = 5,      ///< "INCOMPLETE"
    completed = 6,       ///< "COMPLETED"
};

/// The value as sent and received, e.g. "NEW".
std::string_view to_string(OrderStatusFilter value);

enum class MarginMode : std::uint8_t {
    cross = 0,     ///< "CROSS"
    isolated = 1,  ///< "ISOLATED"
};

/// The value as sent and received, e.g. "CROSS".
std::string_view to_string(MarginMode value);

enum class AlgoType : std::uint8_t {
    stop = 0,              ///< "STOP"
    oco = 1,               ///< "OCO"
    trailing_stop = 2,     ///< "TRAILING_STOP"
    positional_tp_sl = 3,  ///< "POSITIONAL_TP_SL"
    tp_sl = 4,             ///< "TP_SL"
    bracket = 5,           ///< "BRACKET"
    stop_bracket = 6,      ///< "STOP_BRACKET"
    stop_loss = 7,         ///< "STOP_LOSS"
    take_profit = 8,       ///< "TAKE_PROFIT"
};

/// The value as sent and received, e.g. "STOP".
std::string_view to_string(AlgoType value);

enum class TriggerPriceType : std::uint8_t {
    market_price = 0,  ///< "MARKET_PRICE"
    mark_price = 1,    ///< "MARK_PRICE"
};

/// The value as sent and received, e.g. "MARKET_PRICE".
std::string_view to_string(TriggerPriceType value);

enum class AlgoOrderType : std::uint8_t {
    limit = 0,           ///< "LIMIT"
    market = 1,          ///< "MARKET"
    close_position = 2,  ///< "CLOSE_POSITION"
};

/// The value as sent and received, e.g. "LIMIT".
std::string_view to_string(AlgoOrderType value);

/// Parameters of Api::place_order.
struct PlaceOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;            ///< e.g. SPOT_BTC_USDT
    Optional<std::int64_t> clientOrderId{};  ///< 0 to 9223372036854775807
    Optional<std::string> orderTag{};
    Required<Open<Side>> side;
    Open<PositionSide> positionSide{};
    Required<Open<OrderType>> type;
    Optional<Decimal> price{};               ///< conditional
    Optional<Decimal> quantity{};            ///< conditional
    Optional<Decimal> amount{};              ///< conditional
    Optional<bool> reduceOnly{};
    Optional<Decimal> visibleQuantity{};
    Open<MarginMode> marginMode{};
    Optional<std::int64_t> bidAskLevel{};
    Optional<bool> postOnlyAdjusted{};
};

/// Reply of Api::place_order.
struct PlaceOrder {
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> clientOrderId{};
    Open<OrderType> type{};
    std::optional<Decimal> price{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> amount{};
    std::optional<std::int64_t> bidAskLevel{};

    bool operator==(const PlaceOrder&) const = default;
};

/// Parameters of Api::edit_order.
struct EditOrderRequest {
    NamedOnly named{};
    Optional<std::int64_t> orderId{};        ///< conditional; e.g. 60780315704
    Optional<std::int64_t> clientOrderId{};  ///< conditional
    Optional<Decimal> price{};
    Optional<Decimal> quantity{};
};

/// Reply of Api::edit_order.
struct EditOrder {
    std::string status{};

    bool operator==(const EditOrder&) const = default;
};

/// Parameters of Api::cancel_order.
struct CancelOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;            ///< e.g. SPOT_BTC_USDT
    Optional<std::int64_t> orderId{};        ///< conditional; e.g. 60780315704
    Optional<std::int64_t> clientOrderId{};  ///< conditional
};

/// Reply of Api::cancel_order.
struct CancelOrder {
    std::string status{};

    bool operator==(const CancelOrder&) const = default;
};

/// Parameters of Api::cancel_all_orders.
struct CancelAllOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< e.g. SPOT_BTC_USDT
};

/// Reply of Api::cancel_all_orders.
struct CancelAllOrders {
    std::string status{};

    bool operator==(const CancelAllOrders&) const = default;
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Optional<std::int64_t> orderId{};        ///< conditional; e.g. 60780315704
    Optional<std::int64_t> clientOrderId{};  ///< conditional
    Optional<bool> withRealizedPnl{};        ///< default false
};

/// Reply of Api::order.
struct Order {
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> clientOrderId{};
    std::string symbol{};
    std::string orderTag{};
    Open<Side> side{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> amount{};
    Open<OrderType> type{};
    Open<OrderStatus> status{};
    std::optional<Decimal> price{};
    std::optional<Decimal> executed{};
    std::optional<Decimal> visible{};
    std::optional<Decimal> averageExecutedPrice{};
    std::optional<Decimal> totalFee{};
    std::string feeAsset{};
    std::optional<Decimal> totalRebate{};
    std::string rebateAsset{};
    std::string rebateCurrency{};
    std::optional<bool> reduceOnly{};
    std::optional<TimePoint> createdTime{};  ///< Unix seconds
    std::optional<Decimal> realizedPnl{};
    Open<PositionSide> positionSide{};
    std::optional<std::int64_t> bidAskLevel{};

    bool operator==(const Order&) const = default;
};

/// Parameters of Api::orders.
struct OrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};   ///< e.g. SPOT_BTC_USDT
    Open<Side> side{};
    Open<PositionSide> positionSide{};
    Open<OrderType> type{};
    Optional<std::string> orderTag{};
    Optional<bool> withRealizedPnl{};
    Open<OrderStatusFilter> status{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> page{};    ///< default 1
    Optional<std::int64_t> size{};    ///< default 25
};

/// Part of Orders.
struct OrdersRows {
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> clientOrderId{};
    std::string symbol{};
    std::string orderTag{};
    Open<Side> side{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> amount{};
    Open<OrderType> type{};
    Open<OrderStatus> status{};
    std::optional<Decimal> price{};
    std::optional<Decimal> executed{};
    std::optional<Decimal> visible{};
    std::optional<Decimal> averageExecutedPrice{};
    std::optional<Decimal> totalFee{};
    std::string feeAsset{};
    std::optional<Decimal> totalRebate{};
    std::string rebateAsset{};
    std::string rebateCurrency{};
    std::optional<bool> reduceOnly{};
    std::optional<TimePoint> createdTime{};  ///< Unix seconds
    std::optional<Decimal> realizedPnl{};
    Open<PositionSide> positionSide{};
    std::optional<std::int64_t> bidAskLevel{};

    bool operator==(const OrdersRows&) const = default;
};

/// Part of Orders, AlgoOrders and TransactionHistory.
struct OrdersMeta {
    std::optional<std::int64_t> total{};
    std::optional<std::int64_t> recordsPerPage{};
    std::optional<std::int64_t> currentPage{};

    bool operator==(const OrdersMeta&) const = default;
};
using AlgoOrdersMeta = OrdersMeta;
using TransactionHistoryMeta = OrdersMeta;

/// Reply of Api::orders.
struct Orders {
    Vector<OrdersRows> rows{};
    OrdersMeta meta{};

    bool operator==(const Orders&) const = default;
};

/// Part of PlaceAlgoOrderRequest and PlaceAlgoOrderRequestChildOrders.
struct PlaceAlgoOrderRequestChildOrders {
    NamedOnly named{};
    Open<AlgoType> algoType{};
    Open<Side> side{};
    Open<PositionSide> positionSide{};
    Optional<Decimal> quantity{};
    Open<AlgoOrderType> type{};
    Optional<Decimal> triggerPrice{};
    Open<TriggerPriceType> triggerPriceType{};
    Optional<Decimal> price{};
    Optional<bool> reduceOnly{};
    Optional<Decimal> activatedPrice{};
    Optional<Decimal> callbackRate{};
    Optional<Decimal> callbackValue{};
    Vector<PlaceAlgoOrderRequestChildOrders> childOrders{};
};

/// Parameters of Api::place_algo_order.
struct PlaceAlgoOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< e.g. PERP_BTC_USDT
    Optional<std::int64_t> clientAlgoOrderId{};
    Optional<std::string> algoOrderTag{};
    Required<Open<Side>> side;
    Open<PositionSide> positionSide{};
    Optional<Decimal> quantity{};
    Optional<Decimal> visibleQuantity{};
    Required<Open<AlgoType>> algoType;
    Optional<Decimal> triggerPrice{};
    Open<TriggerPriceType> triggerPriceType{};
    Open<AlgoOrderType> type{};    ///< conditional
    Optional<Decimal> price{};
    Optional<bool> reduceOnly{};
    Open<MarginMode> marginMode{};
    Optional<Decimal> activatedPrice{};
    Optional<Decimal> callbackRate{};
    Optional<Decimal> callbackValue{};
    Vector<PlaceAlgoOrderRequestChildOrders> childOrders{};
};

/// Part of PlaceAlgoOrder.
struct PlaceAlgoOrderRows {
    std::optional<std::int64_t> algoOrderId{};
    std::optional<std::int64_t> clientAlgoOrderId{};
    Open<AlgoType> algoType{};
    std::optional<Decimal> quantity{};

    bool operator==(const PlaceAlgoOrderRows&) const = default;
};

/// Reply of Api::place_algo_order.
struct PlaceAlgoOrder {
    Vector<PlaceAlgoOrderRows> rows{};

    bool operator==(const PlaceAlgoOrder&) const = default;
};

/// Parameters of Api::edit_algo_order.
struct EditAlgoOrderRequest {
    NamedOnly named{};
    Optional<std::int64_t> algoOrderId{};        ///< conditional; e.g. 10399260
    Optional<std::int64_t> clientAlgoOrderId{};  ///< conditional
    Optional<Decimal> quantity{};
    Optional<Decimal> visibleQuantity{};
    Optional<Decimal> triggerPrice{};
    Open<TriggerPriceType> triggerPriceType{};
    Optional<Decimal> price{};
};

/// Reply of Api::edit_algo_order.
struct EditAlgoOrder {
    std::string status{};

    bool operator==(const EditAlgoOrder&) const = default;
};

/// Parameters of Api::cancel_algo_order.
struct CancelAlgoOrderRequest {
    NamedOnly named{};
    Optional<std::int64_t> algoOrderId{};        ///< conditional; e.g. 10399260
    Optional<std::int64_t> clientAlgoOrderId{};  ///< conditional
};

/// Reply of Api::cancel_algo_order.
struct CancelAlgoOrder {
    std::string status{};

    bool operator==(const CancelAlgoOrder&) const = default;
};

/// Parameters of Api::cancel_algo_orders.
struct CancelAlgoOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< e.g. PERP_BTC_USDT
};

/// Reply of Api::cancel_algo_orders.
struct CancelAlgoOrders {
    std::string status{};

    bool operator==(const CancelAlgoOrders&) const = default;
};

/// Parameters of Api::algo_order.
struct AlgoOrderRequest {
    NamedOnly named{};
    Optional<std::int64_t> algoOrderId{};        ///< conditional; e.g. 10399260
    Optional<std::int64_t> clientAlgoOrderId{};  ///< conditional
};

/// Reply of Api::algo_order.
struct AlgoOrder {
    std::optional<std::int64_t> algoOrderId{};
    std::optional<std::int64_t> clientAlgoOrderId{};
    std::optional<std::int64_t> rootAlgoOrderId{};
    std::optional<std::int64_t> parentAlgoOrderId{};
    std::string symbol{};
    std::string algoOrderTag{};
    std::string orderTag{};
    Open<AlgoType> algoType{};
    Open<Side> side{};
    std::optional<Decimal> quantity{};
    std::optional<bool> isTriggered{};
    std::optional<Decimal> triggerPrice{};
    std::string triggerStatus{};
    Open<AlgoOrderType> type{};
    std::string rootAlgoStatus{};
    std::string algoStatus{};
    Open<TriggerPriceType> triggerPriceType{};
    std::optional<Decimal> price{};
    std::optional<TimePoint> triggerTime{};  ///< Unix seconds
    std::optional<Decimal> totalExecutedQuantity{};
    std::optional<Decimal> visibleQuantity{};
    std::optional<Decimal> averageExecutedPrice{};
    std::optional<Decimal> totalFee{};
    std::string feeAsset{};
    std::optional<Decimal> totalRebate{};
    std::string rebateAsset{};
    std::string rebateCurrency{};
    std::optional<bool> reduceOnly{};
    std::optional<TimePoint> createdTime{};  ///< Unix seconds
    std::optional<TimePoint> updatedTime{};  ///< Unix seconds
    Open<PositionSide> positionSide{};
    std::optional<bool> isActivated{};
    std::optional<Decimal> callbackRate{};
    std::optional<Decimal> activatedPrice{};

    bool operator==(const AlgoOrder&) const = default;
};

/// Parameters of Api::algo_orders.
struct AlgoOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};   ///< e.g. PERP_BTC_USDT
    Open<Side> side{};
    Open<PositionSide> positionSide{};
    Open<AlgoType> algoType{};
    Open<AlgoOrderType> orderType{};
    Optional<bool> isTriggered{};
    Optional<std::string> algoOrderTag{};
    Optional<bool> realizedPnl{};
    Optional<std::string> status{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> page{};    ///< default 1
    Optional<std::int64_t> size{};    ///< default 25
};

/// Part of AlgoOrders.
struct AlgoOrdersRows {
    std::optional<std::int64_t> algoOrderId{};
    std::optional<std::int64_t> clientAlgoOrderId{};
    std::optional<std::int64_t> rootAlgoOrderId{};
    std::optional<std::int64_t> parentAlgoOrderId{};
    std::string symbol{};
    std::string algoOrderTag{};
    std::string orderTag{};
    Open<AlgoType> algoType{};
    Open<Side> side{};
    std::optional<Decimal> quantity{};
    std::optional<bool> isTriggered{};
    std::optional<Decimal> triggerPrice{};
    std::string triggerStatus{};
    Open<AlgoOrderType> type{};
    std::string rootAlgoStatus{};
    std::string algoStatus{};
    Open<TriggerPriceType> triggerPriceType{};
    std::optional<Decimal> price{};
    std::optional<TimePoint> triggerTime{};  ///< Unix seconds
    std::optional<Decimal> totalExecutedQuantity{};
    std::optional<Decimal> visibleQuantity{};
    std::optional<Decimal> averageExecutedPrice{};
    std::optional<Decimal> totalFee{};
    std::string feeAsset{};
    std::optional<Decimal> totalRebate{};
    std::string rebateAsset{};
    std::string rebateCurrency{};
    std::optional<bool> reduceOnly{};
    std::optional<TimePoint> createdTime{};  ///< Unix seconds
    std::optional<TimePoint> updatedTime{};  ///< Unix seconds
    Open<PositionSide> positionSide{};
    std::optional<bool> isActivated{};
    std::optional<Decimal> callbackRate{};
    std::optional<Decimal> activatedPrice{};

    bool operator==(const AlgoOrdersRows&) const = default;
};

/// Reply of Api::algo_orders.
struct AlgoOrders {
    Vector<AlgoOrdersRows> rows{};
    OrdersMeta meta{};

    bool operator==(const AlgoOrders&) const = default;
};

/// Parameters of Api::transaction.
struct TransactionRequest {
    NamedOnly named{};
    Optional<std::int64_t> tradeId{};
};

/// Reply of Api::transaction.
struct Transaction {
    std::optional<std::int64_t> id{};
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> executedPrice{};
    std::optional<Decimal> executedQuantity{};
    std::optional<std::int64_t> isMaker{};
    std::optional<bool> isMatchRpi{};
    std::string side{};
    std::optional<Decimal> fee{};
    std::string feeAsset{};
    std::optional<Decimal> realizedPnl{};
    std::optional<TimePoint> executedTimestamp{};  ///< Unix seconds

    bool operator==(const Transaction&) const = default;
};

/// Parameters of Api::transaction_history.
struct TransactionHistoryRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};   ///< e.g. SPOT_BTC_USDT
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> fromId{};
    Optional<std::int64_t> limit{};
};

/// Part of TransactionHistory.
struct TransactionHistoryRows {
    std::optional<std::int64_t> id{};
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::string orderTag{};
    std::optional<Decimal> executedPrice{};
    std::optional<Decimal> executedQuantity{};
    std::optional<std::int64_t> isMaker{};
    std::optional<bool> isMatchRpi{};
    std::string side{};
    std::optional<Decimal> fee{};
    std::string feeAsset{};
    std::optional<Decimal> realizedPnl{};
    std::optional<TimePoint> executedTimestamp{};  ///< Unix seconds

    bool operator==(const TransactionHistoryRows&) const = default;
};

/// Reply of Api::transaction_history.
struct TransactionHistory {
    Vector<TransactionHistoryRows> rows{};
    OrdersMeta meta{};

    bool operator==(const TransactionHistory&) const = default;
};

/// Parameters of Api::trading_fee.
struct TradingFeeRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< e.g. SPOT_BTC_USDT
};

/// Reply of Api::trading_fee.
struct TradingFee {
    std::string symbol{};
    std::optional<Decimal> takerFee{};
    std::optional<Decimal> makerFee{};

    bool operator==(const TradingFee&) const = default;
};

/// Parameters of Api::cancel_all_after.
struct CancelAllAfterRequest {
    NamedOnly named{};
    Required<std::int64_t> triggerAfter;  ///< 0 to 900000
};

/// Reply of Api::cancel_all_after.
struct CancelAllAfter {
    std::optional<TimePoint> expectedTriggerTime{};  ///< Unix milliseconds

    bool operator==(const CancelAllAfter&) const = default;
};

/// The operations of trade. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /v3/trade/order
    ///
    /// Private; permission: trade. 5 requests per second per user and symbol. Never re-sent by itself.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/trading/post_order
    Call<PlaceOrder> place_order(PlaceOrderRequest request) const;

    /// PUT /v3/trade/order
    ///
    /// Private; permission: trade. 5 requests per second per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/trading/edit_order
    Call<EditOrder> edit_order(EditOrderRequest request = {}) const;

    /// DELETE /v3/trade/order
    ///
    /// Private; permission: trade. 10 requests per second per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: ccxt 4.5.83, official migration guide, recorded payload; limit from
    /// ccxt 4.5.83
    /// https://developer.woox.io/api-reference/endpoint/trading/cancel_order
    Call<CancelOrder> cancel_order(CancelOrderRequest request) const;

    /// DELETE /v3/trade/allOrders
    ///
    /// Private; permission: trade. 10 requests per second per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: ccxt 4.5.83, official migration guide, recorded payload; limit from
    /// ccxt 4.5.83
    /// https://developer.woox.io/api-reference/endpoint/trading/cancel_orders_by_symbol
    Call<CancelAllOrders> cancel_all_orders(CancelAllOrdersRequest request = {}) const;

    /// GET /v3/trade/order
    ///
    /// Private. 5 requests per second per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page; the documented limit is per symbol, which the call does not carry, so it
    /// is counted per user
    /// https://developer.woox.io/api-reference/endpoint/trading/get_order
    Call<Order> order(OrderRequest request = {}) const;

    /// For reconcile(): order() with the id that a write carries.
    static Lookup<Order> order_lookup();

    /// GET /v3/trade/orders
    ///
    /// Private. 10 requests per second per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/trading/get_orders
    Call<Orders> orders(OrdersRequest request = {}) const;

    /// POST /v3/trade/algoOrder
    ///
    /// Private; permission: trade. 2 requests per second per user and symbol. Never re-sent by itself.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, legacy
    /// documentation; limit from the official page; fields of the order types beyond the first, and those of child
    /// orders, are inferred
    /// https://developer.woox.io/api-reference/endpoint/trading/post_algo_order
    Call<PlaceAlgoOrder> place_algo_order(PlaceAlgoOrderRequest request) const;

    /// PUT /v3/trade/algoOrder
    ///
    /// Private; permission: trade. 5 requests per second per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/trading/edit_algo_order
    Call<EditAlgoOrder> edit_algo_order(EditAlgoOrderRequest request = {}) const;

    /// DELETE /v3/trade/algoOrder
    ///
    /// Private; permission: trade. 10 requests per second per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: ccxt 4.5.83, official migration guide, recorded payload; limit from
    /// ccxt 4.5.83
    /// https://developer.woox.io/api-reference/endpoint/trading/cancel_algo_order
    Call<CancelAlgoOrder> cancel_algo_order(CancelAlgoOrderRequest request = {}) const;

    /// DELETE /v3/trade/algoOrders
    ///
    /// Private; permission: trade. 10 requests per second per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide; limit from the
    /// official page
    /// https://developer.woox.io/api-reference/endpoint/trading/cancel_algo_orders
    Call<CancelAlgoOrders> cancel_algo_orders(CancelAlgoOrdersRequest request = {}) const;

    /// GET /v3/trade/algoOrder
    ///
    /// Private. 10 requests per second per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/trading/get_algo_order
    Call<AlgoOrder> algo_order(AlgoOrderRequest request = {}) const;

    /// For reconcile(): algo_order() with the id that a write carries.
    static Lookup<AlgoOrder> algo_order_lookup();

    /// GET /v3/trade/algoOrders
    ///
    /// Private. 10 requests per second per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from ccxt 4.5.83
    /// https://developer.woox.io/api-reference/endpoint/trading/get_algo_orders
    Call<AlgoOrders> algo_orders(AlgoOrdersRequest request = {}) const;

    /// GET /v3/trade/transaction
    ///
    /// Private. 10 requests per second per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide; limit from the
    /// official page; times in decimal seconds as recorded for transactionHistory; the page says milliseconds
    /// https://developer.woox.io/api-reference/endpoint/trading/get_transaction
    Call<Transaction> transaction(TransactionRequest request = {}) const;

    /// GET /v3/trade/transactionHistory
    ///
    /// Private. 2 requests per second per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/trading/get_transactions
    Call<TransactionHistory> transaction_history(TransactionHistoryRequest request = {}) const;

    /// GET /v3/trade/tradingFee
    ///
    /// Private. 2 requests per second per user.
    /// Written by hand, not imported; known from: ccxt 4.5.83, recorded payload; limit from ccxt 4.5.83; fees in basis
    /// points
    /// https://developer.woox.io/api-reference/endpoint/trading/get_tradingFee
    Call<TradingFee> trading_fee(TradingFeeRequest request) const;

    /// POST /v3/trade/cancelAllAfter
    ///
    /// Private; permission: trade. 10 requests per second per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, legacy
    /// documentation; limit from the official page; one stored version of the page has the path
    /// /v3/trade/order/cancelAllAfter; the guide and other clients have this one
    /// https://developer.woox.io/api-reference/endpoint/trading/cancel_all_after
    Call<CancelAllAfter> cancel_all_after(CancelAllAfterRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrder*);
const detail::ObjectTable& exbind_table(const EditOrderRequest*);
const detail::ObjectTable& exbind_table(const EditOrder*);
const detail::ObjectTable& exbind_table(const CancelOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelOrder*);
const detail::ObjectTable& exbind_table(const CancelAllOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAllOrders*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const OrdersRequest*);
const detail::ObjectTable& exbind_table(const OrdersRows*);
const detail::ObjectTable& exbind_table(const OrdersMeta*);
const detail::ObjectTable& exbind_table(const Orders*);
const detail::ObjectTable& exbind_table(const PlaceAlgoOrderRequestChildOrders*);
const detail::ObjectTable& exbind_table(const PlaceAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceAlgoOrderRows*);
const detail::ObjectTable& exbind_table(const PlaceAlgoOrder*);
const detail::ObjectTable& exbind_table(const EditAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const EditAlgoOrder*);
const detail::ObjectTable& exbind_table(const CancelAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelAlgoOrder*);
const detail::ObjectTable& exbind_table(const CancelAlgoOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAlgoOrders*);
const detail::ObjectTable& exbind_table(const AlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const AlgoOrder*);
const detail::ObjectTable& exbind_table(const AlgoOrdersRequest*);
const detail::ObjectTable& exbind_table(const AlgoOrdersRows*);
const detail::ObjectTable& exbind_table(const AlgoOrders*);
const detail::ObjectTable& exbind_table(const TransactionRequest*);
const detail::ObjectTable& exbind_table(const Transaction*);
const detail::ObjectTable& exbind_table(const TransactionHistoryRequest*);
const detail::ObjectTable& exbind_table(const TransactionHistoryRows*);
const detail::ObjectTable& exbind_table(const TransactionHistory*);
const detail::ObjectTable& exbind_table(const TradingFeeRequest*);
const detail::ObjectTable& exbind_table(const TradingFee*);
const detail::ObjectTable& exbind_table(const CancelAllAfterRequest*);
const detail::ObjectTable& exbind_table(const CancelAllAfter*);

}  // namespace exbind::woox::trade
