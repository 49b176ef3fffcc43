// Generated from specs/binance/coinm/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/batch.hpp"
#include "exbind/binance/common/new_order_resp_type.hpp"
#include "exbind/binance/common/self_trade_prevention_mode.hpp"
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

/// Operations of coinm/trade.
namespace exbind::inline v0_1::binance::coinm::trade {

using exbind::binance::NewOrderRespType;
using exbind::binance::SelfTradePreventionMode;
using exbind::binance::Side;
using exbind::binance::TimeInForce;
using exbind::binance::Type;

/// Parameters of Api::adl_quantile.
struct AdlQuantileRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of AdlQuantile.
struct AdlQuantileAdlQuantile {
    std::optional<std::int64_t> LONG{};
    std::optional<std::int64_t> SHORT{};
    std::optional<std::int64_t> HEDGE{};
    std::optional<std::int64_t> BOTH{};

    bool operator==(const AdlQuantileAdlQuantile&) const = default;
};

/// Reply of Api::adl_quantile, one row.
struct AdlQuantile {
    std::string symbol{};
    AdlQuantileAdlQuantile adlQuantile{};

    bool operator==(const AdlQuantile&) const = default;
};

/// Parameters of Api::cancel_all_open_orders.
struct CancelAllOpenOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Reply of Api::cancel_all_open_orders.
struct CancelAllOpenOrders {
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const CancelAllOpenOrders&) const = default;
};

/// Parameters of Api::all_orders.
struct AllOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> pair{};
    Optional<std::int64_t> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};

/// Reply of Api::all_orders, Api::open_order and Api::order.
struct Order {
    std::optional<Decimal> avgPrice{};
    std::string clientOrderId{};
    std::optional<Decimal> cumBase{};
    std::optional<Decimal> executedQty{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> origQty{};
    std::string origType{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::string status{};
    std::optional<Decimal> stopPrice{};
    std::optional<bool> closePosition{};
    std::string symbol{};
    std::string pair{};
    std::optional<TimePoint> time{};        ///< Unix milliseconds
    std::string timeInForce{};
    std::string type{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string workingType{};
    std::optional<bool> priceProtect{};
    std::string priceMatch{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const Order&) const = default;
};
using OpenOrder = Order;
using AllOrders = Order;

/// Parameters of Api::cancel_multiple_orders.
struct CancelMultipleOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Vector<Optional<std::int64_t>> orderIdList{};
    Vector<std::string> origClientOrderIdList{};
};

/// Reply of Api::cancel_multiple_orders, one row.
struct CancelMultipleOrders {
    std::optional<Decimal> avgPrice{};
    std::string clientOrderId{};
    std::optional<Decimal> cumQty{};
    std::optional<Decimal> cumBase{};
    std::optional<Decimal> executedQty{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> origQty{};
    std::string origType{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::string status{};
    std::optional<Decimal> stopPrice{};
    std::optional<bool> closePosition{};
    std::string symbol{};
    std::string timeInForce{};
    std::string type{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    std::string workingType{};
    std::optional<bool> priceProtect{};
    std::string priceMatch{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const CancelMultipleOrders&) const = default;
};

/// Part of PlaceMultipleOrdersRequest.
struct PlaceMultipleOrdersRequestBatchOrders {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Optional<std::string> positionSide{};
    Required<Open<Type>> type;
    Open<TimeInForce> timeInForce{};
    Required<Decimal> quantity;
    Optional<bool> reduceOnly{};
    Optional<Decimal> price{};
    Optional<std::string> newClientOrderId{};
    Optional<Decimal> stopPrice{};
    Optional<Decimal> activationPrice{};
    Optional<Decimal> callbackRate{};
    Optional<std::string> workingType{};
    Optional<bool> priceProtect{};
    Open<NewOrderRespType> newOrderRespType{};
    Optional<std::string> priceMatch{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
};

/// Parameters of Api::place_multiple_orders.
struct PlaceMultipleOrdersRequest {
    NamedOnly named{};
    Required<Vector<PlaceMultipleOrdersRequestBatchOrders>> batchOrders;
};

/// Reply of Api::place_multiple_orders, one row.
struct PlaceMultipleOrders {
    std::string clientOrderId{};
    std::optional<Decimal> cumQty{};
    std::optional<Decimal> cumBase{};
    std::optional<Decimal> executedQty{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::string status{};
    std::optional<Decimal> stopPrice{};
    std::string symbol{};
    std::string pair{};
    Open<TimeInForce> timeInForce{};
    std::string type{};
    std::string origType{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string workingType{};
    std::optional<bool> priceProtect{};
    std::string priceMatch{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const PlaceMultipleOrders&) const = default;
};

/// Part of ModifyMultipleOrdersRequest.
struct ModifyMultipleOrdersRequestBatchOrders {
    NamedOnly named{};
    Optional<std::int64_t> orderId{};
    Optional<std::string> origClientOrderId{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Optional<Decimal> quantity{};
    Optional<Decimal> price{};
    Optional<std::int64_t> recvWindow{};
    Required<TimePoint> timestamp;  ///< Unix milliseconds
};

/// Parameters of Api::modify_multiple_orders.
struct ModifyMultipleOrdersRequest {
    NamedOnly named{};
    Required<Vector<ModifyMultipleOrdersRequestBatchOrders>> batchOrders;
};

/// Reply of Api::modify_multiple_orders, one row.
struct ModifyMultipleOrders {
    std::optional<std::int64_t> orderId{};
    std::string symbol{};
    std::string pair{};
    std::string status{};
    std::string clientOrderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> cumQty{};
    std::optional<Decimal> cumBase{};
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<bool> reduceOnly{};
    std::optional<bool> closePosition{};
    Open<Side> side{};
    std::string positionSide{};
    std::optional<Decimal> stopPrice{};
    std::string workingType{};
    std::optional<bool> priceProtect{};
    std::string origType{};
    std::string priceMatch{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const ModifyMultipleOrders&) const = default;
};

/// Parameters of Api::countdown_cancel_all.
struct CountdownCancelAllRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<TimePoint> countdownTime;  ///< Unix milliseconds
};

/// Reply of Api::countdown_cancel_all.
struct CountdownCancelAll {
    std::string symbol{};
    std::string countdownTime{};

    bool operator==(const CountdownCancelAll&) const = default;
};

/// Reply of Api::force_orders, one row.
struct ForceOrders {
    std::optional<std::int64_t> orderId{};
    std::string symbol{};
    std::string pair{};
    std::string status{};
    std::string clientOrderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> cumBase{};
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<bool> reduceOnly{};
    std::optional<bool> closePosition{};
    Open<Side> side{};
    std::string positionSide{};
    std::optional<Decimal> stopPrice{};
    std::string workingType{};
    std::optional<bool> priceProtect{};
    std::string origType{};
    std::optional<TimePoint> time{};        ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const ForceOrders&) const = default;
};

/// Parameters of Api::change_initial_leverage.
struct ChangeInitialLeverageRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<std::int64_t> leverage;
};

/// Reply of Api::change_initial_leverage.
struct ChangeInitialLeverage {
    std::optional<std::int64_t> leverage{};
    std::optional<Decimal> maxQty{};
    std::string symbol{};

    bool operator==(const ChangeInitialLeverage&) const = default;
};

/// Parameters of Api::change_margin_type.
struct ChangeMarginTypeRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<std::string> marginType;
};

/// Reply of Api::change_margin_type.
struct ChangeMarginType {
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const ChangeMarginType&) const = default;
};

/// Parameters of Api::open_order, Api::cancel_order and Api::order.
struct OrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<std::string> origClientOrderId{};
};
using CancelOrderRequest = OrderRequest;
using OpenOrderRequest = OrderRequest;

/// Parameters of Api::open_orders.
struct OpenOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> pair{};
};

/// Reply of Api::open_orders, one row.
struct OpenOrders {
    std::optional<Decimal> avgPrice{};
    std::string clientOrderId{};
    std::optional<Decimal> cumBase{};
    std::optional<Decimal> executedQty{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> origQty{};
    std::string origType{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::string status{};
    std::optional<Decimal> stopPrice{};
    std::optional<bool> closePosition{};
    std::string symbol{};
    std::optional<TimePoint> time{};        ///< Unix milliseconds
    std::string timeInForce{};
    std::string type{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string workingType{};
    std::optional<bool> priceProtect{};
    std::string priceMatch{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const OpenOrders&) const = default;
};

/// Reply of Api::cancel_order.
struct CancelOrder {
    std::optional<Decimal> avgPrice{};
    std::string clientOrderId{};
    std::optional<Decimal> cumQty{};
    std::optional<Decimal> cumBase{};
    std::optional<Decimal> executedQty{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> origQty{};
    std::string origType{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::string status{};
    std::optional<Decimal> stopPrice{};
    std::optional<bool> closePosition{};
    std::string symbol{};
    std::string pair{};
    std::string timeInForce{};
    std::string type{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string workingType{};
    std::optional<bool> priceProtect{};
    std::string priceMatch{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const CancelOrder&) const = default;
};

/// Parameters of Api::new_order.
struct NewOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Optional<std::string> positionSide{};
    Required<Open<Type>> type;
    Open<TimeInForce> timeInForce{};
    Optional<Decimal> quantity{};
    Optional<bool> reduceOnly{};
    Optional<Decimal> price{};
    Optional<std::string> newClientOrderId{};
    Optional<Decimal> stopPrice{};
    Optional<bool> closePosition{};
    Optional<Decimal> activationPrice{};
    Optional<Decimal> callbackRate{};
    Optional<std::string> workingType{};
    Optional<bool> priceProtect{};
    Open<NewOrderRespType> newOrderRespType{};
    Optional<std::string> priceMatch{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
};

/// Reply of Api::new_order.
struct NewOrder {
    std::string clientOrderId{};
    std::optional<Decimal> cumQty{};
    std::optional<Decimal> cumBase{};
    std::optional<Decimal> executedQty{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::string status{};
    std::optional<Decimal> stopPrice{};
    std::optional<bool> closePosition{};
    std::string symbol{};
    std::string pair{};
    Open<TimeInForce> timeInForce{};
    std::string type{};
    std::string origType{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string workingType{};
    std::optional<bool> priceProtect{};
    std::string priceMatch{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const NewOrder&) const = default;
};

/// Parameters of Api::modify_order.
struct ModifyOrderRequest {
    NamedOnly named{};
    Optional<std::int64_t> orderId{};
    Optional<std::string> origClientOrderId{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Optional<Decimal> quantity{};
    Optional<Decimal> price{};
    Optional<std::string> priceMatch{};
};

/// Reply of Api::modify_order.
struct ModifyOrder {
    std::optional<std::int64_t> orderId{};
    std::string symbol{};
    std::string pair{};
    std::string status{};
    std::string clientOrderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> cumQty{};
    std::optional<Decimal> cumBase{};
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<bool> reduceOnly{};
    std::optional<bool> closePosition{};
    Open<Side> side{};
    std::string positionSide{};
    std::optional<Decimal> stopPrice{};
    std::string workingType{};
    std::optional<bool> priceProtect{};
    std::string origType{};
    std::string priceMatch{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const ModifyOrder&) const = default;
};

/// Parameters of Api::order_amendment.
struct OrderAmendmentRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<std::string> origClientOrderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};

/// Part of OrderAmendmentAmendment.
struct OrderAmendmentAmendmentPrice {
    std::string before{};
    std::string after{};

    bool operator==(const OrderAmendmentAmendmentPrice&) const = default;
};

/// Part of OrderAmendmentAmendment.
struct OrderAmendmentAmendmentOrigQty {
    std::string before{};
    std::string after{};

    bool operator==(const OrderAmendmentAmendmentOrigQty&) const = default;
};

/// Part of OrderAmendment.
struct OrderAmendmentAmendment {
    OrderAmendmentAmendmentPrice price{};
    OrderAmendmentAmendmentOrigQty origQty{};
    std::optional<std::int64_t> count{};

    bool operator==(const OrderAmendmentAmendment&) const = default;
};

/// Reply of Api::order_amendment, one row.
struct OrderAmendment {
    std::optional<std::int64_t> amendmentId{};
    std::string symbol{};
    std::string pair{};
    std::optional<std::int64_t> orderId{};
    std::string clientOrderId{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    OrderAmendmentAmendment amendment{};

    bool operator==(const OrderAmendment&) const = default;
};

/// Parameters of Api::modify_isolated_position_margin.
struct ModifyIsolatedPositionMarginRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> positionSide{};
    Required<Decimal> amount;
    Required<std::int64_t> type;
};

/// Reply of Api::modify_isolated_position_margin.
struct ModifyIsolatedPositionMargin {
    std::optional<Decimal> amount{};
    std::optional<std::int64_t> code{};
    std::string msg{};
    std::optional<std::int64_t> type{};

    bool operator==(const ModifyIsolatedPositionMargin&) const = default;
};

/// Parameters of Api::position_margin_history.
struct PositionMarginHistoryRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> type{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
};

/// Reply of Api::position_margin_history, one row.
struct PositionMarginHistory {
    std::optional<Decimal> amount{};
    std::string asset{};
    std::string symbol{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<std::int64_t> type{};
    std::string positionSide{};

    bool operator==(const PositionMarginHistory&) const = default;
};

/// Parameters of Api::position_risk.
struct PositionRiskRequest {
    NamedOnly named{};
    Optional<std::string> marginAsset{};
    Optional<std::string> pair{};
};

/// Reply of Api::position_risk, one row.
struct PositionRisk {
    std::string symbol{};
    std::optional<Decimal> positionAmt{};
    std::optional<Decimal> entryPrice{};
    std::optional<Decimal> breakEvenPrice{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> unRealizedProfit{};
    std::optional<Decimal> liquidationPrice{};
    std::optional<Decimal> leverage{};
    std::optional<Decimal> maxQty{};
    std::string marginType{};
    std::optional<Decimal> isolatedMargin{};
    std::optional<bool> isAutoAddMargin{};
    std::string positionSide{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const PositionRisk&) const = default;
};

/// Parameters of Api::change_position_mode.
struct ChangePositionModeRequest {
    NamedOnly named{};
    Required<bool> dualSidePosition;
};

/// Reply of Api::change_position_mode.
struct ChangePositionMode {
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const ChangePositionMode&) const = default;
};

/// Parameters of Api::user_trades.
struct UserTradesRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> pair{};
    Optional<std::string> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> fromId{};
    Optional<std::int64_t> limit{};
};

/// The operations of coinm/trade. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Position ADL Quantile Estimation
    /// GET /dapi/v1/adlQuantile
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Position-ADL-Quantile-Estimation
    Call<Vector<AdlQuantile>> adl_quantile(AdlQuantileRequest request = {}) const;

    /// Cancel All Open Orders
    /// DELETE /dapi/v1/allOpenOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Cancel-All-Open-Orders
    Call<CancelAllOpenOrders> cancel_all_open_orders(CancelAllOpenOrdersRequest request) const;

    /// All Orders
    /// GET /dapi/v1/allOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool coinm_ip, of which one
    /// call takes 20. 6000 requests per minute per IP address, when not symbol given, shared by the pool coinm_ip, of
    /// which one call takes 40.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/All-Orders
    Call<Vector<Order>> all_orders(AllOrdersRequest request = {}) const;

    /// Cancel Multiple Orders
    /// DELETE /dapi/v1/batchOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip. Never re-sent by itself. Each
    /// item is accepted or refused by itself: see Batch.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Cancel-Multiple-Orders
    Call<Batch<CancelMultipleOrders>> cancel_multiple_orders(CancelMultipleOrdersRequest request) const;

    /// Place Multiple Orders
    /// POST /dapi/v1/batchOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 5. Never
    /// re-sent by itself. Each item is accepted or refused by itself: see Batch.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Place-Multiple-Orders
    Call<Batch<PlaceMultipleOrders>> place_multiple_orders(PlaceMultipleOrdersRequest request) const;

    /// Modify Multiple Orders
    /// PUT /dapi/v1/batchOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 5. Never
    /// re-sent by itself. Each item is accepted or refused by itself: see Batch.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Modify-Multiple-Orders
    Call<Batch<ModifyMultipleOrders>> modify_multiple_orders(ModifyMultipleOrdersRequest request) const;

    /// Auto-Cancel All Open Orders
    /// POST /dapi/v1/countdownCancelAll
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 10. Never
    /// re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Auto-Cancel-All-Open-Orders
    Call<CountdownCancelAll> countdown_cancel_all(CountdownCancelAllRequest request) const;

    /// User's Force Orders
    /// GET /dapi/v1/forceOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool coinm_ip, of which one
    /// call takes 20. 6000 requests per minute per IP address, when not symbol given, shared by the pool coinm_ip, of
    /// which one call takes 50.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Users-Force-Orders
    Call<Vector<ForceOrders>> force_orders() const;

    /// Change Initial Leverage
    /// POST /dapi/v1/leverage
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Change-Initial-Leverage
    Call<ChangeInitialLeverage> change_initial_leverage(ChangeInitialLeverageRequest request) const;

    /// Change Margin Type
    /// POST /dapi/v1/marginType
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Change-Margin-Type
    Call<ChangeMarginType> change_margin_type(ChangeMarginTypeRequest request) const;

    /// Query Current Open Order
    /// GET /dapi/v1/openOrder
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Query-Current-Open-Order
    Call<Order> open_order(OrderRequest request) const;

    /// Current All Open Orders
    /// GET /dapi/v1/openOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool coinm_ip. 6000 requests
    /// per minute per IP address, when not symbol given, shared by the pool coinm_ip, of which one call takes 40.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Current-All-Open-Orders
    Call<Vector<OpenOrders>> open_orders(OpenOrdersRequest request = {}) const;

    /// Cancel Order
    /// DELETE /dapi/v1/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Cancel-Order
    Call<CancelOrder> cancel_order(OrderRequest request) const;

    /// Query Order
    /// GET /dapi/v1/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Query-Order
    Call<Order> order(OrderRequest request) const;

    /// For reconcile(): order() with the id that a write carries.
    static Lookup<Order> order_lookup();

    /// New Order
    /// POST /dapi/v1/order
    ///
    /// Private. 6000 requests per minute per user, shared by the pool coinm_orders. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api
    Call<NewOrder> new_order(NewOrderRequest request) const;

    /// Modify Order
    /// PUT /dapi/v1/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Modify-Order
    Call<ModifyOrder> modify_order(ModifyOrderRequest request) const;

    /// Get Order Modify History
    /// GET /dapi/v1/orderAmendment
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Get-Order-Modify-History
    Call<Vector<OrderAmendment>> order_amendment(OrderAmendmentRequest request) const;

    /// Modify Isolated Position Margin
    /// POST /dapi/v1/positionMargin
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Modify-Isolated-Position-Margin
    Call<ModifyIsolatedPositionMargin>
    modify_isolated_position_margin(ModifyIsolatedPositionMarginRequest request) const;

    /// Get Position Margin Change History
    /// GET /dapi/v1/positionMargin/history
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Get-Position-Margin-Change-History
    Call<Vector<PositionMarginHistory>> position_margin_history(PositionMarginHistoryRequest request) const;

    /// Position Information
    /// GET /dapi/v1/positionRisk
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Position-Information
    Call<Vector<PositionRisk>> position_risk(PositionRiskRequest request = {}) const;

    /// Change Position Mode
    /// POST /dapi/v1/positionSide/dual
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool coinm_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Change-Position-Mode
    Call<ChangePositionMode> change_position_mode(ChangePositionModeRequest request) const;

    /// Account Trade List
    /// GET /dapi/v1/userTrades
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool coinm_ip, of which one
    /// call takes 20. 6000 requests per minute per IP address, when not symbol given, shared by the pool coinm_ip, of
    /// which one call takes 40.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Account-Trade-List
    Call<Acknowledged> user_trades(UserTradesRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AdlQuantileRequest*);
const detail::ObjectTable& exbind_table(const AdlQuantileAdlQuantile*);
const detail::ObjectTable& exbind_table(const AdlQuantile*);
const detail::ObjectTable& exbind_table(const CancelAllOpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAllOpenOrders*);
const detail::ObjectTable& exbind_table(const AllOrdersRequest*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const CancelMultipleOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelMultipleOrders*);
const detail::ObjectTable& exbind_table(const PlaceMultipleOrdersRequestBatchOrders*);
const detail::ObjectTable& exbind_table(const PlaceMultipleOrdersRequest*);
const detail::ObjectTable& exbind_table(const PlaceMultipleOrders*);
const detail::ObjectTable& exbind_table(const ModifyMultipleOrdersRequestBatchOrders*);
const detail::ObjectTable& exbind_table(const ModifyMultipleOrdersRequest*);
const detail::ObjectTable& exbind_table(const ModifyMultipleOrders*);
const detail::ObjectTable& exbind_table(const CountdownCancelAllRequest*);
const detail::ObjectTable& exbind_table(const CountdownCancelAll*);
const detail::ObjectTable& exbind_table(const ForceOrders*);
const detail::ObjectTable& exbind_table(const ChangeInitialLeverageRequest*);
const detail::ObjectTable& exbind_table(const ChangeInitialLeverage*);
const detail::ObjectTable& exbind_table(const ChangeMarginTypeRequest*);
const detail::ObjectTable& exbind_table(const ChangeMarginType*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const OpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const OpenOrders*);
const detail::ObjectTable& exbind_table(const CancelOrder*);
const detail::ObjectTable& exbind_table(const NewOrderRequest*);
const detail::ObjectTable& exbind_table(const NewOrder*);
const detail::ObjectTable& exbind_table(const ModifyOrderRequest*);
const detail::ObjectTable& exbind_table(const ModifyOrder*);
const detail::ObjectTable& exbind_table(const OrderAmendmentRequest*);
const detail::ObjectTable& exbind_table(const OrderAmendmentAmendmentPrice*);
const detail::ObjectTable& exbind_table(const OrderAmendmentAmendmentOrigQty*);
const detail::ObjectTable& exbind_table(const OrderAmendmentAmendment*);
const detail::ObjectTable& exbind_table(const OrderAmendment*);
const detail::ObjectTable& exbind_table(const ModifyIsolatedPositionMarginRequest*);
const detail::ObjectTable& exbind_table(const ModifyIsolatedPositionMargin*);
const detail::ObjectTable& exbind_table(const PositionMarginHistoryRequest*);
const detail::ObjectTable& exbind_table(const PositionMarginHistory*);
const detail::ObjectTable& exbind_table(const PositionRiskRequest*);
const detail::ObjectTable& exbind_table(const PositionRisk*);
const detail::ObjectTable& exbind_table(const ChangePositionModeRequest*);
const detail::ObjectTable& exbind_table(const ChangePositionMode*);
const detail::ObjectTable& exbind_table(const UserTradesRequest*);

}  // namespace exbind::binance::coinm::trade
