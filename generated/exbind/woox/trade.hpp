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

namespace exbind::inline v0_1::woox {
class Connection;
}

/// Operations under /v3/trade.
namespace exbind::inline v0_1::woox::trade {

using exbind::operator<<;
using exbind::to_string;

enum class Side : std::uint8_t {
    buy = 0,   ///< "BUY"
    sell = 1,  ///< "SELL"
};
const detail::EnumTable& exbind_table(Side);

enum class PositionSide : std::uint8_t {
    both = 0,    ///< "BOTH"
    long_ = 1,   ///< "LONG"
    short_ = 2,  ///< "SHORT"
};
const detail::EnumTable& exbind_table(PositionSide);

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
const detail::EnumTable& exbind_table(OrderType);

enum class OrderStatus : std::uint8_t {
    new_ = 0,            ///< "NEW"
    cancelled = 1,       ///< "CANCELLED"
    partial_filled = 2,  ///< "PARTIAL_FILLED"
    filled = 3,          ///< "FILLED"
    rejected = 4,        ///< "REJECTED"
};
const detail::EnumTable& exbind_table(OrderStatus);

enum class OrderStatusFilter : std::uint8_t {
    new_ = 0,            ///< "NEW"
    cancelled = 1,       ///< "CANCELLED"
    partial_filled = 2,  ///< "PARTIAL_FILLED"
    filled = 3,          ///< "FILLED"
    rejected = 4,        ///< "REJECTED"
    incomplete = 5,      ///< "INCOMPLETE"
    completed = 6,       ///< "COMPLETED"
};
const detail::EnumTable& exbind_table(OrderStatusFilter);

enum class MarginMode : std::uint8_t {
    cross = 0,     ///< "CROSS"
    isolated = 1,  ///< "ISOLATED"
};
const detail::EnumTable& exbind_table(MarginMode);

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
const detail::EnumTable& exbind_table(AlgoType);

enum class TriggerPriceType : std::uint8_t {
    market_price = 0,  ///< "MARKET_PRICE"
    mark_price = 1,    ///< "MARK_PRICE"
};
const detail::EnumTable& exbind_table(TriggerPriceType);

enum class AlgoOrderType : std::uint8_t {
    limit = 0,           ///< "LIMIT"
    market = 1,          ///< "MARKET"
    close_position = 2,  ///< "CLOSE_POSITION"
};
const detail::EnumTable& exbind_table(AlgoOrderType);

/// Parameters of Api::place_order.
struct PlaceOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;            ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
    Optional<std::int64_t> clientOrderId{};  ///< your own id of the order; 0 to 9223372036854775807
    Optional<std::string> orderTag{};        ///< label of your own choice; at most 64 characters
    Required<Open<Side>> side;               ///< buy or sell
    Open<PositionSide> positionSide{};       ///< position that it changes: BOTH, LONG, SHORT
    Required<Open<OrderType>> type;          ///< kind of order, such as LIMIT or MARKET
    Optional<Decimal> price{};               ///< price in the quote currency; conditional
    Optional<Decimal> quantity{};            ///< quantity of the base currency; conditional
    Optional<Decimal> amount{};              ///< amount of the quote currency; conditional
    Optional<bool> reduceOnly{};             ///< may only make the position smaller
    Optional<Decimal> visibleQuantity{};     ///< quantity that is shown in the book
    Open<MarginMode> marginMode{};           ///< cross or isolated margin
    Optional<std::int64_t> bidAskLevel{};    ///< level of the book to take
    Optional<bool> postOnlyAdjusted{};
};

/// Reply of Api::place_order.
struct PlaceOrder {
    std::optional<std::int64_t> orderId{};        ///< exchange's id of the order
    std::optional<std::int64_t> clientOrderId{};  ///< your own id of the order
    Open<OrderType> type{};                       ///< kind of order, such as LIMIT or MARKET
    std::optional<Decimal> price{};               ///< price in the quote currency
    std::optional<Decimal> quantity{};            ///< quantity of the base currency
    std::optional<Decimal> amount{};              ///< amount of the quote currency
    std::optional<std::int64_t> bidAskLevel{};    ///< level of the book to take

    bool operator==(const PlaceOrder&) const = default;
};

/// Parameters of Api::edit_order.
struct EditOrderRequest {
    NamedOnly named{};
    Optional<std::int64_t> orderId{};        ///< exchange's id of the order; conditional; e.g. 60780315704
    Optional<std::int64_t> clientOrderId{};  ///< your own id of the order; conditional
    Optional<Decimal> price{};               ///< price in the quote currency
    Optional<Decimal> quantity{};            ///< quantity of the base currency
};

/// Reply of Api::edit_order.
struct EditOrder {
    std::string status{};  ///< how far the order has come

    bool operator==(const EditOrder&) const = default;
};

/// Parameters of Api::cancel_order.
struct CancelOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;            ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
    Optional<std::int64_t> orderId{};        ///< exchange's id of the order; conditional; e.g. 60780315704
    Optional<std::int64_t> clientOrderId{};  ///< your own id of the order; conditional
};

/// Reply of Api::cancel_order.
struct CancelOrder {
    std::string status{};  ///< how far the order has come

    bool operator==(const CancelOrder&) const = default;
};

/// Parameters of Api::cancel_all_orders.
struct CancelAllOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
};

/// Reply of Api::cancel_all_orders.
struct CancelAllOrders {
    std::string status{};  ///< how far the order has come

    bool operator==(const CancelAllOrders&) const = default;
};

/// Parameters of Api::cancel_orders.
struct CancelOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
};

/// Reply of Api::cancel_orders.
struct CancelOrders {
    std::string status{};  ///< how far the order has come

    bool operator==(const CancelOrders&) const = default;
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Optional<std::int64_t> orderId{};        ///< exchange's id of the order; conditional; e.g. 60780315704
    Optional<std::int64_t> clientOrderId{};  ///< your own id of the order; conditional
    Optional<bool> withRealizedPnl{};        ///< default false
};

/// Reply of Api::order.
struct Order {
    std::optional<std::int64_t> orderId{};          ///< exchange's id of the order
    std::optional<std::int64_t> clientOrderId{};    ///< your own id of the order
    std::string symbol{};                           ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    std::string orderTag{};                         ///< label of your own choice
    Open<Side> side{};                              ///< buy or sell
    std::optional<Decimal> quantity{};              ///< quantity of the base currency
    std::optional<Decimal> amount{};                ///< amount of the quote currency
    Open<OrderType> type{};                         ///< kind of order, such as LIMIT or MARKET
    Open<OrderStatus> status{};                     ///< how far the order has come
    std::optional<Decimal> price{};                 ///< price in the quote currency
    std::optional<Decimal> executed{};              ///< quantity filled so far
    std::optional<Decimal> visible{};               ///< quantity that is shown in the book
    std::optional<Decimal> averageExecutedPrice{};  ///< average price of what was filled
    std::optional<Decimal> totalFee{};              ///< fees paid so far
    std::string feeAsset{};                         ///< currency in which it is charged
    std::optional<Decimal> totalRebate{};           ///< rebates earned so far
    std::string rebateAsset{};                      ///< currency in which it is paid
    std::string rebateCurrency{};                   ///< currency in which it is paid
    std::optional<bool> reduceOnly{};               ///< may only make the position smaller
    std::optional<TimePoint> createdTime{};         ///< Unix seconds
    std::optional<Decimal> realizedPnl{};           ///< profit and loss of what was closed
    Open<PositionSide> positionSide{};              ///< position that it changes: BOTH, LONG, SHORT
    std::optional<std::int64_t> bidAskLevel{};      ///< level of the book to take

    bool operator==(const Order&) const = default;
};
using OrdersRows = Order;

/// Parameters of Api::orders.
struct OrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};     ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
    Open<Side> side{};                  ///< buy or sell
    Open<PositionSide> positionSide{};  ///< position that it changes: BOTH, LONG, SHORT
    Open<OrderType> type{};             ///< kind of order, such as LIMIT or MARKET
    Optional<std::string> orderTag{};   ///< label of your own choice
    Optional<bool> withRealizedPnl{};
    Open<OrderStatusFilter> status{};   ///< how far the order has come
    Optional<TimePoint> startTime{};    ///< Unix milliseconds
    Optional<TimePoint> endTime{};      ///< Unix milliseconds
    Optional<std::int64_t> page{};      ///< default 1
    Optional<std::int64_t> size{};      ///< default 25
};

/// Part of Orders, AlgoOrders and TransactionHistory.
struct OrdersMeta {
    std::optional<std::int64_t> total{};           ///< rows on all pages
    std::optional<std::int64_t> recordsPerPage{};  ///< rows on a page
    std::optional<std::int64_t> currentPage{};     ///< number of the page, from 1

    bool operator==(const OrdersMeta&) const = default;
};
using AlgoOrdersMeta = OrdersMeta;
using TransactionHistoryMeta = OrdersMeta;

/// Reply of Api::orders.
struct Orders {
    Vector<Order> rows{};  ///< rows of this page
    OrdersMeta meta{};     ///< which page this is

    bool operator==(const Orders&) const = default;
};

/// Part of PlaceAlgoOrderRequest and PlaceAlgoOrderRequestChildOrders.
struct PlaceAlgoOrderRequestChildOrders {
    NamedOnly named{};
    Open<AlgoType> algoType{};                               ///< kind of algo order
    Open<Side> side{};                                       ///< buy or sell
    Open<PositionSide> positionSide{};                       ///< position that it changes: BOTH, LONG, SHORT
    Optional<Decimal> quantity{};                            ///< quantity of the base currency
    Open<AlgoOrderType> type{};                              ///< kind of order, such as LIMIT or MARKET
    Optional<Decimal> triggerPrice{};                        ///< price at which it is triggered
    Open<TriggerPriceType> triggerPriceType{};               ///< which price is watched
    Optional<Decimal> price{};                               ///< price in the quote currency
    Optional<bool> reduceOnly{};                             ///< may only make the position smaller
    Optional<Decimal> activatedPrice{};                      ///< price from which the order trails
    Optional<Decimal> callbackRate{};                        ///< distance that it trails, as a part
    Optional<Decimal> callbackValue{};                       ///< distance that it trails, as a price
    Vector<PlaceAlgoOrderRequestChildOrders> childOrders{};  ///< orders that belong to this one
};

/// Parameters of Api::place_algo_order.
struct PlaceAlgoOrderRequest {
    NamedOnly named{};
    /// instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. PERP_BTC_USDT
    Required<std::string> symbol;
    Optional<std::int64_t> clientAlgoOrderId{};              ///< your own id of the algo order
    Optional<std::string> algoOrderTag{};                    ///< label of your own choice
    Required<Open<Side>> side;                               ///< buy or sell
    Open<PositionSide> positionSide{};                       ///< position that it changes: BOTH, LONG, SHORT
    Optional<Decimal> quantity{};                            ///< quantity of the base currency
    Optional<Decimal> visibleQuantity{};                     ///< quantity that is shown in the book
    Required<Open<AlgoType>> algoType;                       ///< kind of algo order
    Optional<Decimal> triggerPrice{};                        ///< price at which it is triggered
    Open<TriggerPriceType> triggerPriceType{};               ///< which price is watched
    Open<AlgoOrderType> type{};                              ///< kind of order, such as LIMIT or MARKET; conditional
    Optional<Decimal> price{};                               ///< price in the quote currency
    Optional<bool> reduceOnly{};                             ///< may only make the position smaller
    Open<MarginMode> marginMode{};                           ///< cross or isolated margin
    Optional<Decimal> activatedPrice{};                      ///< price from which the order trails
    Optional<Decimal> callbackRate{};                        ///< distance that it trails, as a part
    Optional<Decimal> callbackValue{};                       ///< distance that it trails, as a price
    Vector<PlaceAlgoOrderRequestChildOrders> childOrders{};  ///< orders that belong to this one
};

/// Part of PlaceAlgoOrder.
struct PlaceAlgoOrderRows {
    std::optional<std::int64_t> algoOrderId{};        ///< exchange's id of the algo order
    std::optional<std::int64_t> clientAlgoOrderId{};  ///< your own id of the algo order
    Open<AlgoType> algoType{};                        ///< kind of algo order
    std::optional<Decimal> quantity{};                ///< quantity of the base currency

    bool operator==(const PlaceAlgoOrderRows&) const = default;
};

/// Reply of Api::place_algo_order.
struct PlaceAlgoOrder {
    Vector<PlaceAlgoOrderRows> rows{};  ///< rows of this page

    bool operator==(const PlaceAlgoOrder&) const = default;
};

/// Parameters of Api::edit_algo_order.
struct EditAlgoOrderRequest {
    NamedOnly named{};
    Optional<std::int64_t> algoOrderId{};        ///< exchange's id of the algo order; conditional; e.g. 10399260
    Optional<std::int64_t> clientAlgoOrderId{};  ///< your own id of the algo order; conditional
    Optional<Decimal> quantity{};                ///< quantity of the base currency
    Optional<Decimal> visibleQuantity{};         ///< quantity that is shown in the book
    Optional<Decimal> triggerPrice{};            ///< price at which it is triggered
    Open<TriggerPriceType> triggerPriceType{};   ///< which price is watched
    Optional<Decimal> price{};                   ///< price in the quote currency
};

/// Reply of Api::edit_algo_order.
struct EditAlgoOrder {
    std::string status{};  ///< how far the order has come

    bool operator==(const EditAlgoOrder&) const = default;
};

/// Parameters of Api::cancel_algo_order.
struct CancelAlgoOrderRequest {
    NamedOnly named{};
    Optional<std::int64_t> algoOrderId{};        ///< exchange's id of the algo order; conditional; e.g. 10399260
    Optional<std::int64_t> clientAlgoOrderId{};  ///< your own id of the algo order; conditional
};

/// Reply of Api::cancel_algo_order.
struct CancelAlgoOrder {
    std::string status{};  ///< how far the order has come

    bool operator==(const CancelAlgoOrder&) const = default;
};

/// Parameters of Api::cancel_algo_orders.
struct CancelAlgoOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. PERP_BTC_USDT
};

/// Reply of Api::cancel_algo_orders.
struct CancelAlgoOrders {
    std::string status{};  ///< how far the order has come

    bool operator==(const CancelAlgoOrders&) const = default;
};

/// Parameters of Api::algo_order.
struct AlgoOrderRequest {
    NamedOnly named{};
    Optional<std::int64_t> algoOrderId{};        ///< exchange's id of the algo order; conditional; e.g. 10399260
    Optional<std::int64_t> clientAlgoOrderId{};  ///< your own id of the algo order; conditional
};

/// Reply of Api::algo_order.
struct AlgoOrder {
    std::optional<std::int64_t> algoOrderId{};        ///< exchange's id of the algo order
    std::optional<std::int64_t> clientAlgoOrderId{};  ///< your own id of the algo order
    std::optional<std::int64_t> rootAlgoOrderId{};    ///< algo order that all belong to
    std::optional<std::int64_t> parentAlgoOrderId{};  ///< algo order that this one belongs to
    std::string symbol{};                             ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    std::string algoOrderTag{};                       ///< label of your own choice
    std::string orderTag{};                           ///< label of your own choice
    Open<AlgoType> algoType{};                        ///< kind of algo order
    Open<Side> side{};                                ///< buy or sell
    std::optional<Decimal> quantity{};                ///< quantity of the base currency
    std::optional<bool> isTriggered{};                ///< whether the trigger price was reached
    std::optional<Decimal> triggerPrice{};            ///< price at which it is triggered
    std::string triggerStatus{};                      ///< whether it was triggered
    Open<AlgoOrderType> type{};                       ///< kind of order, such as LIMIT or MARKET
    std::string rootAlgoStatus{};                     ///< how far the whole has come
    std::string algoStatus{};                         ///< how far the algo order has come
    Open<TriggerPriceType> triggerPriceType{};        ///< which price is watched
    std::optional<Decimal> price{};                   ///< price in the quote currency
    std::optional<TimePoint> triggerTime{};           ///< Unix seconds
    std::optional<Decimal> totalExecutedQuantity{};   ///< quantity filled so far
    std::optional<Decimal> visibleQuantity{};         ///< quantity that is shown in the book
    std::optional<Decimal> averageExecutedPrice{};    ///< average price of what was filled
    std::optional<Decimal> totalFee{};                ///< fees paid so far
    std::string feeAsset{};                           ///< currency in which it is charged
    std::optional<Decimal> totalRebate{};             ///< rebates earned so far
    std::string rebateAsset{};                        ///< currency in which it is paid
    std::string rebateCurrency{};                     ///< currency in which it is paid
    std::optional<bool> reduceOnly{};                 ///< may only make the position smaller
    std::optional<TimePoint> createdTime{};           ///< Unix seconds
    std::optional<TimePoint> updatedTime{};           ///< Unix seconds
    Open<PositionSide> positionSide{};                ///< position that it changes: BOTH, LONG, SHORT
    std::optional<bool> isActivated{};
    std::optional<Decimal> callbackRate{};            ///< distance that it trails, as a part
    std::optional<Decimal> activatedPrice{};          ///< price from which the order trails

    bool operator==(const AlgoOrder&) const = default;
};
using AlgoOrdersRows = AlgoOrder;

/// Parameters of Api::algo_orders.
struct AlgoOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};        ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. PERP_BTC_USDT
    Open<Side> side{};                     ///< buy or sell
    Open<PositionSide> positionSide{};     ///< position that it changes: BOTH, LONG, SHORT
    Open<AlgoType> algoType{};             ///< kind of algo order
    Open<AlgoOrderType> orderType{};
    Optional<bool> isTriggered{};          ///< whether the trigger price was reached
    Optional<std::string> algoOrderTag{};  ///< label of your own choice
    Optional<bool> realizedPnl{};          ///< profit and loss of what was closed
    Optional<std::string> status{};        ///< how far the order has come
    Optional<TimePoint> startTime{};       ///< Unix milliseconds
    Optional<TimePoint> endTime{};         ///< Unix milliseconds
    Optional<std::int64_t> page{};         ///< default 1
    Optional<std::int64_t> size{};         ///< default 25
};

/// Reply of Api::algo_orders.
struct AlgoOrders {
    Vector<AlgoOrder> rows{};  ///< rows of this page
    OrdersMeta meta{};         ///< which page this is

    bool operator==(const AlgoOrders&) const = default;
};

/// Parameters of Api::transaction.
struct TransactionRequest {
    NamedOnly named{};
    Optional<std::int64_t> tradeId{};  ///< conditional; e.g. 1954766344355779056
};

/// Reply of Api::transaction.
struct Transaction {
    std::optional<std::int64_t> id{};
    std::string symbol{};                          ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    std::optional<std::int64_t> orderId{};         ///< exchange's id of the order
    std::optional<Decimal> executedPrice{};        ///< price of what was filled
    std::optional<Decimal> executedQuantity{};     ///< quantity filled so far
    std::optional<std::int64_t> isMaker{};
    std::optional<bool> isMatchRpi{};
    std::string side{};                            ///< buy or sell
    std::optional<Decimal> fee{};
    std::string feeAsset{};                        ///< currency in which it is charged
    std::optional<Decimal> realizedPnl{};          ///< profit and loss of what was closed
    std::optional<TimePoint> executedTimestamp{};  ///< Unix seconds

    bool operator==(const Transaction&) const = default;
};

/// Parameters of Api::transaction_history.
struct TransactionHistoryRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};    ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
    Optional<TimePoint> startTime{};   ///< Unix milliseconds
    Optional<TimePoint> endTime{};     ///< Unix milliseconds
    Optional<std::int64_t> orderId{};  ///< exchange's id of the order
    Optional<std::int64_t> fromId{};
    Optional<std::int64_t> limit{};    ///< most rows that are returned
};

/// Part of TransactionHistory.
struct TransactionHistoryRows {
    std::optional<std::int64_t> id{};
    std::string symbol{};                          ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    std::optional<std::int64_t> orderId{};         ///< exchange's id of the order
    std::string orderTag{};                        ///< label of your own choice
    std::optional<Decimal> executedPrice{};        ///< price of what was filled
    std::optional<Decimal> executedQuantity{};     ///< quantity filled so far
    std::optional<std::int64_t> isMaker{};
    std::optional<bool> isMatchRpi{};
    std::string side{};                            ///< buy or sell
    std::optional<Decimal> fee{};
    std::string feeAsset{};                        ///< currency in which it is charged
    std::optional<Decimal> realizedPnl{};          ///< profit and loss of what was closed
    std::optional<TimePoint> executedTimestamp{};  ///< Unix seconds

    bool operator==(const TransactionHistoryRows&) const = default;
};

/// Reply of Api::transaction_history.
struct TransactionHistory {
    Vector<TransactionHistoryRows> rows{};  ///< rows of this page
    OrdersMeta meta{};                      ///< which page this is

    bool operator==(const TransactionHistory&) const = default;
};

/// Parameters of Api::trading_fee.
struct TradingFeeRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
};

/// Reply of Api::trading_fee.
struct TradingFee {
    std::string symbol{};  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
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
    /// ccxt 4.5.83; the title says by symbol, but ccxt leaves symbol out for all markets and got the recorded reply so
    /// https://developer.woox.io/api-reference/endpoint/trading/cancel_orders_by_symbol
    Call<CancelAllOrders> cancel_all_orders(CancelAllOrdersRequest request = {}) const;

    /// DELETE /v3/trade/orders
    ///
    /// Private; permission: trade. 10 requests per second per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: official migration guide (path), ccxt 4.5.84; limit from ccxt 4.5.84;
    /// its own page was not seen; whether symbol may be left out is not known
    /// https://developer.woox.io/api-reference/migration_guide
    Call<CancelOrders> cancel_orders(CancelOrdersRequest request = {}) const;

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
    /// payload; limit from the official page; ccxt asks for at most 500 rows, no page says how many there may be
    /// https://developer.woox.io/api-reference/endpoint/trading/get_orders
    Call<Orders> orders(OrdersRequest request = {}) const;

    /// POST /v3/trade/algoOrder
    ///
    /// Private; permission: trade. 2 requests per second per user and symbol. Never re-sent by itself.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, legacy
    /// documentation; limit from the official page; the page shows the fields of the first form only: activatedPrice,
    /// callbackRate, callbackValue and childOrders come from ccxt and the legacy documentation
    /// https://developer.woox.io/api-reference/endpoint/trading/post_algo_order
    Call<PlaceAlgoOrder> place_algo_order(PlaceAlgoOrderRequest request) const;

    /// PUT /v3/trade/algoOrder
    ///
    /// Private; permission: trade. 5 requests per second per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page; visibleQuantity is a number here, as the page has it, and a text in
    /// place_algo_order; the body is one of several forms, of which only the first was seen
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
    /// payload; limit from ccxt 4.5.83; the page names no values of status; ccxt sends INCOMPLETE and COMPLETED
    /// https://developer.woox.io/api-reference/endpoint/trading/get_algo_orders
    Call<AlgoOrders> algo_orders(AlgoOrdersRequest request = {}) const;

    /// GET /v3/trade/transaction
    ///
    /// Private. 10 requests per second per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide; limit from the
    /// official page; times in decimal seconds as recorded for transactionHistory; the page says milliseconds, and both
    /// are read; its text asks for tradeId or clientOrderId, its list has tradeId alone, with a default of 1 that names
    /// no trade of yours
    /// https://developer.woox.io/api-reference/endpoint/trading/get_transaction
    Call<Transaction> transaction(TransactionRequest request = {}) const;

    /// GET /v3/trade/transactionHistory
    ///
    /// Private. 2 requests per second per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page; orderId is not on the page: the migration guide puts this operation in
    /// the place of the list of the trades of one order, and an adapter and a proposed change to ccxt send it; one
    /// adapter also sends clientOrderId
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
    /// documentation; limit from the official page; an older version of the page has the path
    /// /v3/trade/order/cancelAllAfter and a form as body, the newer one, the guide and two clients this path; VIP
    /// accounts only
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
const detail::ObjectTable& exbind_table(const CancelOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelOrders*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const OrdersRequest*);
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
