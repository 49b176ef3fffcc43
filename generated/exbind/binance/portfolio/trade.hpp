// Generated from specs/binance/portfolio/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

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

/// Operations of portfolio/trade.
namespace exbind::inline v0_1::binance::portfolio::trade {

using exbind::binance::NewOrderRespType;
using exbind::binance::SelfTradePreventionMode;
using exbind::binance::Side;
using exbind::binance::TimeInForce;
using exbind::binance::Type;

using exbind::operator<<;
using exbind::to_string;

enum class SideEffectType : std::uint8_t {
    no_side_effect = 0,     ///< "NO_SIDE_EFFECT"
    margin_buy = 1,         ///< "MARGIN_BUY"
    auto_repay = 2,         ///< "AUTO_REPAY"
    auto_borrow_repay = 3,  ///< "AUTO_BORROW_REPAY"
};
const detail::EnumTable& exbind_table(SideEffectType);

/// Parameters of Api::cm_adl_quantile.
struct CmAdlQuantileRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of CmAdlQuantile.
struct CmAdlQuantileAdlQuantile {
    std::optional<std::int64_t> LONG{};
    std::optional<std::int64_t> SHORT{};
    std::optional<std::int64_t> HEDGE{};
    std::optional<std::int64_t> BOTH{};

    bool operator==(const CmAdlQuantileAdlQuantile&) const = default;
};

/// Reply of Api::cm_adl_quantile, one row.
struct CmAdlQuantile {
    std::string symbol{};
    CmAdlQuantileAdlQuantile adlQuantile{};

    bool operator==(const CmAdlQuantile&) const = default;
};

/// Parameters of Api::cancel_all_cm_open_orders.
struct CancelAllCmOpenOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Reply of Api::cancel_all_cm_open_orders.
struct CancelAllCmOpenOrders {
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const CancelAllCmOpenOrders&) const = default;
};

/// Parameters of Api::cm_all_orders.
struct CmAllOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> pair{};
    Optional<std::int64_t> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};

/// Reply of Api::cm_all_orders, Api::cm_force_orders, Api::cm_open_order, Api::cm_open_orders and Api::cm_order.
struct CmOrder {
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
    std::string symbol{};
    std::string pair{};
    std::optional<TimePoint> time{};        ///< Unix milliseconds
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const CmOrder&) const = default;
};
using CmForceOrders = CmOrder;
using CmOpenOrder = CmOrder;
using CmOpenOrders = CmOrder;
using CmAllOrders = CmOrder;

/// Parameters of Api::cancel_all_cm_conditional_orders.
struct CancelAllCmConditionalOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Reply of Api::cancel_all_cm_conditional_orders.
struct CancelAllCmConditionalOrders {
    std::string code{};
    std::string msg{};

    bool operator==(const CancelAllCmConditionalOrders&) const = default;
};

/// Parameters of Api::cm_all_conditional_orders and Api::um_all_conditional_orders.
struct CmAllConditionalOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::int64_t> strategyId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};
using UmAllConditionalOrdersRequest = CmAllConditionalOrdersRequest;

/// Reply of Api::cm_all_conditional_orders, one row.
struct CmAllConditionalOrders {
    std::string newClientStrategyId{};
    std::optional<std::int64_t> strategyId{};
    std::string strategyStatus{};
    std::string strategyType{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::optional<Decimal> stopPrice{};
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::string status{};
    std::optional<TimePoint> bookTime{};     ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};   ///< Unix milliseconds
    std::optional<TimePoint> triggerTime{};  ///< Unix milliseconds
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};

    bool operator==(const CmAllConditionalOrders&) const = default;
};

/// Parameters of Api::cm_open_conditional_order, Api::cancel_cm_conditional_order, Api::cm_conditional_order_history,
/// Api::um_open_conditional_order, Api::cancel_um_conditional_order and Api::um_conditional_order_history.
struct CmOpenConditionalOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> strategyId{};
    Optional<std::string> newClientStrategyId{};
};
using CancelCmConditionalOrderRequest = CmOpenConditionalOrderRequest;
using CmConditionalOrderHistoryRequest = CmOpenConditionalOrderRequest;
using UmOpenConditionalOrderRequest = CmOpenConditionalOrderRequest;
using CancelUmConditionalOrderRequest = CmOpenConditionalOrderRequest;
using UmConditionalOrderHistoryRequest = CmOpenConditionalOrderRequest;

/// Reply of Api::cm_open_conditional_order and Api::cm_open_conditional_orders.
struct CmOpenConditionalOrder {
    std::string newClientStrategyId{};
    std::optional<std::int64_t> strategyId{};
    std::string strategyStatus{};
    std::string strategyType{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::optional<Decimal> stopPrice{};
    std::string symbol{};
    std::optional<TimePoint> bookTime{};    ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string timeInForce{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};

    bool operator==(const CmOpenConditionalOrder&) const = default;
};
using CmOpenConditionalOrders = CmOpenConditionalOrder;

/// Parameters of Api::cm_open_conditional_orders.
struct CmOpenConditionalOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Reply of Api::cancel_cm_conditional_order.
struct CancelCmConditionalOrder {
    std::string newClientStrategyId{};
    std::optional<std::int64_t> strategyId{};
    std::string strategyStatus{};
    std::string strategyType{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::optional<Decimal> stopPrice{};
    std::string symbol{};
    std::string timeInForce{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    std::optional<TimePoint> bookTime{};    ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string workingType{};
    std::optional<bool> priceProtect{};

    bool operator==(const CancelCmConditionalOrder&) const = default;
};

/// Parameters of Api::new_cm_conditional_order.
struct NewCmConditionalOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Optional<std::string> positionSide{};
    Required<std::string> strategyType;
    Open<TimeInForce> timeInForce{};
    Optional<Decimal> quantity{};
    Optional<bool> reduceOnly{};
    Optional<Decimal> price{};
    Optional<std::string> workingType{};
    Optional<bool> priceProtect{};
    Optional<std::string> newClientStrategyId{};
    Optional<Decimal> stopPrice{};
    Optional<Decimal> activationPrice{};
    Optional<Decimal> callbackRate{};
};

/// Reply of Api::new_cm_conditional_order.
struct NewCmConditionalOrder {
    std::string newClientStrategyId{};
    std::optional<std::int64_t> strategyId{};
    std::string strategyStatus{};
    std::string strategyType{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::optional<Decimal> stopPrice{};
    std::string symbol{};
    std::string pair{};
    Open<TimeInForce> timeInForce{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    std::optional<TimePoint> bookTime{};    ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string workingType{};
    std::optional<bool> priceProtect{};

    bool operator==(const NewCmConditionalOrder&) const = default;
};

/// Reply of Api::cm_conditional_order_history.
struct CmConditionalOrderHistory {
    std::string newClientStrategyId{};
    std::optional<std::int64_t> strategyId{};
    std::string strategyStatus{};
    std::string strategyType{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::optional<Decimal> stopPrice{};
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::string status{};
    std::optional<TimePoint> bookTime{};     ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};   ///< Unix milliseconds
    std::optional<TimePoint> triggerTime{};  ///< Unix milliseconds
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    std::string workingType{};
    std::optional<bool> priceProtect{};
    std::string priceMatch{};

    bool operator==(const CmConditionalOrderHistory&) const = default;
};

/// Parameters of Api::cm_force_orders and Api::um_force_orders.
struct CmForceOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> autoCloseType{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};
using UmForceOrdersRequest = CmForceOrdersRequest;

/// Parameters of Api::cm_open_order, Api::cancel_cm_order, Api::cm_order, Api::margin_order, Api::um_open_order,
/// Api::cancel_um_order and Api::um_order.
struct CmOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<std::string> origClientOrderId{};
};
using CancelCmOrderRequest = CmOrderRequest;
using CmOpenOrderRequest = CmOrderRequest;
using MarginOrderRequest = CmOrderRequest;
using UmOpenOrderRequest = CmOrderRequest;
using CancelUmOrderRequest = CmOrderRequest;
using UmOrderRequest = CmOrderRequest;

/// Parameters of Api::cm_open_orders.
struct CmOpenOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> pair{};
};

/// Reply of Api::cancel_cm_order.
struct CancelCmOrder {
    std::optional<Decimal> avgPrice{};
    std::string clientOrderId{};
    std::optional<Decimal> cumQty{};
    std::optional<Decimal> cumBase{};
    std::optional<Decimal> executedQty{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::string status{};
    std::string symbol{};
    std::string pair{};
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const CancelCmOrder&) const = default;
};

/// Parameters of Api::new_cm_order.
struct NewCmOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Optional<std::string> positionSide{};
    Required<Open<Type>> type;
    Open<TimeInForce> timeInForce{};
    Optional<Decimal> quantity{};
    Optional<bool> reduceOnly{};
    Optional<Decimal> price{};
    Optional<std::string> priceMatch{};
    Optional<std::string> newClientOrderId{};
    Open<NewOrderRespType> newOrderRespType{};
};

/// Reply of Api::new_cm_order.
struct NewCmOrder {
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
    std::string symbol{};
    std::string pair{};
    Open<TimeInForce> timeInForce{};
    Open<Type> type{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const NewCmOrder&) const = default;
};

/// Parameters of Api::modify_cm_order and Api::modify_um_order.
struct ModifyCmOrderRequest {
    NamedOnly named{};
    Optional<std::int64_t> orderId{};
    Optional<std::string> origClientOrderId{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Required<Decimal> quantity;
    Required<Decimal> price;
    Optional<std::string> priceMatch{};
};
using ModifyUmOrderRequest = ModifyCmOrderRequest;

/// Reply of Api::modify_cm_order.
struct ModifyCmOrder {
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
    Open<Side> side{};
    std::string positionSide{};
    std::string origType{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const ModifyCmOrder&) const = default;
};

/// Parameters of Api::cm_order_amendment and Api::um_order_amendment.
struct CmOrderAmendmentRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<std::string> origClientOrderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};
using UmOrderAmendmentRequest = CmOrderAmendmentRequest;

/// Part of CmOrderAmendmentAmendment and UmOrderAmendmentAmendment.
struct CmOrderAmendmentAmendmentPrice {
    std::string before{};
    std::string after{};

    bool operator==(const CmOrderAmendmentAmendmentPrice&) const = default;
};
using UmOrderAmendmentAmendmentPrice = CmOrderAmendmentAmendmentPrice;

/// Part of CmOrderAmendmentAmendment and UmOrderAmendmentAmendment.
struct CmOrderAmendmentAmendmentOrigQty {
    std::string before{};
    std::string after{};

    bool operator==(const CmOrderAmendmentAmendmentOrigQty&) const = default;
};
using UmOrderAmendmentAmendmentOrigQty = CmOrderAmendmentAmendmentOrigQty;

/// Part of CmOrderAmendment and UmOrderAmendment.
struct CmOrderAmendmentAmendment {
    CmOrderAmendmentAmendmentPrice price{};
    CmOrderAmendmentAmendmentOrigQty origQty{};
    std::optional<std::int64_t> count{};

    bool operator==(const CmOrderAmendmentAmendment&) const = default;
};
using UmOrderAmendmentAmendment = CmOrderAmendmentAmendment;

/// Reply of Api::cm_order_amendment, one row.
struct CmOrderAmendment {
    std::optional<std::int64_t> amendmentId{};
    std::string symbol{};
    std::string pair{};
    std::optional<std::int64_t> orderId{};
    std::string clientOrderId{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    CmOrderAmendmentAmendment amendment{};

    bool operator==(const CmOrderAmendment&) const = default;
};

/// Parameters of Api::cm_user_trades.
struct CmUserTradesRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> pair{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> fromId{};
    Optional<std::int64_t> limit{};
};

/// Parameters of Api::cancel_all_margin_open_orders.
struct CancelAllMarginOpenOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Part of CancelAllMarginOpenOrders, MarginAllOrderList, MarginOpenOrderList, NewMarginOco, CancelMarginOco and
/// MarginOrderList.
struct NewMarginOcoOrders {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::string clientOrderId{};

    bool operator==(const NewMarginOcoOrders&) const = default;
};
using MarginAllOrderListOrders = NewMarginOcoOrders;
using MarginOpenOrderListOrders = NewMarginOcoOrders;
using CancelAllMarginOpenOrdersOrders = NewMarginOcoOrders;
using CancelMarginOcoOrders = NewMarginOcoOrders;
using MarginOrderListOrders = NewMarginOcoOrders;

/// Part of CancelAllMarginOpenOrders.
struct CancelAllMarginOpenOrdersOrderReports {
    std::string symbol{};
    std::string origClientOrderId{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> stopPrice{};
    std::optional<Decimal> icebergQty{};

    bool operator==(const CancelAllMarginOpenOrdersOrderReports&) const = default;
};

/// Reply of Api::cancel_all_margin_open_orders, one row.
struct CancelAllMarginOpenOrders {
    std::string symbol{};
    std::string origClientOrderId{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::string contingencyType{};
    std::string listStatusType{};
    std::string listOrderStatus{};
    std::string listClientOrderId{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    Vector<NewMarginOcoOrders> orders{};
    Vector<CancelAllMarginOpenOrdersOrderReports> orderReports{};

    bool operator==(const CancelAllMarginOpenOrders&) const = default;
};

/// Parameters of Api::margin_all_order_list.
struct MarginAllOrderListRequest {
    NamedOnly named{};
    Optional<std::int64_t> fromId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};

/// Reply of Api::margin_all_order_list, Api::margin_open_order_list and Api::margin_order_list.
struct MarginOrderList {
    std::optional<std::int64_t> orderListId{};
    std::string contingencyType{};
    std::string listStatusType{};
    std::string listOrderStatus{};
    std::string listClientOrderId{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    std::string symbol{};
    Vector<NewMarginOcoOrders> orders{};

    bool operator==(const MarginOrderList&) const = default;
};
using MarginOpenOrderList = MarginOrderList;
using MarginAllOrderList = MarginOrderList;

/// Parameters of Api::margin_all_orders and Api::um_all_orders.
struct UmAllOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};
using MarginAllOrdersRequest = UmAllOrdersRequest;

/// Reply of Api::margin_all_orders, Api::margin_open_orders and Api::margin_order.
struct MarginOrder {
    std::string clientOrderId{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> icebergQty{};
    std::optional<bool> isWorking{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    Open<Side> side{};
    std::string status{};
    std::optional<Decimal> stopPrice{};
    std::string symbol{};
    std::optional<TimePoint> time{};        ///< Unix milliseconds
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> accountId{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::string preventedMatchId{};
    std::optional<Decimal> preventedQuantity{};

    bool operator==(const MarginOrder&) const = default;
};
using MarginOpenOrders = MarginOrder;
using MarginAllOrders = MarginOrder;

/// Parameters of Api::margin_force_orders.
struct MarginForceOrdersRequest {
    NamedOnly named{};
    Optional<TimePoint> startTime{};   ///< Unix milliseconds
    Optional<TimePoint> endTime{};     ///< Unix milliseconds
    Optional<std::int64_t> current{};  ///< default 1
    Optional<std::int64_t> size{};     ///< default 10, at most 100
};

/// Part of MarginForceOrders.
struct MarginForceOrdersRows {
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> executedQty{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    Open<Side> side{};
    std::string symbol{};
    std::string timeInForce{};
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds

    bool operator==(const MarginForceOrdersRows&) const = default;
};

/// Reply of Api::margin_force_orders.
struct MarginForceOrders {
    Vector<MarginForceOrdersRows> rows{};
    std::optional<std::int64_t> total{};

    bool operator==(const MarginForceOrders&) const = default;
};

/// Parameters of Api::margin_my_trades.
struct MarginMyTradesRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> fromId{};
    Optional<std::int64_t> limit{};
};

/// Reply of Api::margin_my_trades, one row.
struct MarginMyTrades {
    std::optional<Decimal> commission{};
    std::string commissionAsset{};
    std::optional<std::int64_t> id{};
    std::optional<bool> isBestMatch{};
    std::optional<bool> isBuyer{};
    std::optional<bool> isMaker{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::string symbol{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const MarginMyTrades&) const = default;
};

/// Parameters of Api::margin_open_orders.
struct MarginOpenOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Parameters of Api::cancel_margin_order.
struct CancelMarginOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<std::string> origClientOrderId{};
    Optional<std::string> newClientOrderId{};
};

/// Reply of Api::cancel_margin_order.
struct CancelMarginOrder {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::string origClientOrderId{};
    std::string clientOrderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};

    bool operator==(const CancelMarginOrder&) const = default;
};

/// Parameters of Api::new_margin_order.
struct NewMarginOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Required<Open<Type>> type;
    Optional<Decimal> quantity{};
    Optional<Decimal> quoteOrderQty{};
    Optional<Decimal> price{};
    Optional<Decimal> stopPrice{};
    Optional<std::string> newClientOrderId{};
    Open<NewOrderRespType> newOrderRespType{};
    Optional<Decimal> icebergQty{};
    Open<SideEffectType> sideEffectType{};
    Open<TimeInForce> timeInForce{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    Optional<bool> autoRepayAtCancel{};
};

/// Part of NewMarginOrder.
struct NewMarginOrderFills {
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> commission{};
    std::string commissionAsset{};

    bool operator==(const NewMarginOrderFills&) const = default;
};

/// Reply of Api::new_margin_order.
struct NewMarginOrder {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    Open<TimeInForce> timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> marginBuyBorrowAmount{};
    std::string marginBuyBorrowAsset{};
    Vector<NewMarginOrderFills> fills{};

    bool operator==(const NewMarginOrder&) const = default;
};

/// Parameters of Api::new_margin_oco.
struct NewMarginOcoRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> listClientOrderId{};
    Required<Open<Side>> side;
    Required<Decimal> quantity;
    Optional<std::string> limitClientOrderId{};
    Required<Decimal> price;
    Optional<Decimal> limitIcebergQty{};
    Optional<std::string> stopClientOrderId{};
    Required<Decimal> stopPrice;
    Optional<Decimal> stopLimitPrice{};
    Optional<Decimal> stopIcebergQty{};
    Optional<std::string> stopLimitTimeInForce{};
    Open<NewOrderRespType> newOrderRespType{};
    Open<SideEffectType> sideEffectType{};
};

/// Part of NewMarginOco.
struct NewMarginOcoOrderReports {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> stopPrice{};

    bool operator==(const NewMarginOcoOrderReports&) const = default;
};

/// Reply of Api::new_margin_oco.
struct NewMarginOco {
    std::optional<std::int64_t> orderListId{};
    std::string contingencyType{};
    std::string listStatusType{};
    std::string listOrderStatus{};
    std::string listClientOrderId{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    std::string symbol{};
    std::optional<Decimal> marginBuyBorrowAmount{};
    std::string marginBuyBorrowAsset{};
    Vector<NewMarginOcoOrders> orders{};
    Vector<NewMarginOcoOrderReports> orderReports{};

    bool operator==(const NewMarginOco&) const = default;
};

/// Parameters of Api::cancel_margin_oco.
struct CancelMarginOcoRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderListId{};
    Optional<std::string> listClientOrderId{};
    Optional<std::string> newClientOrderId{};
};

/// Part of CancelMarginOco.
struct CancelMarginOcoOrderReports {
    std::string symbol{};
    std::string origClientOrderId{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> stopPrice{};

    bool operator==(const CancelMarginOcoOrderReports&) const = default;
};

/// Reply of Api::cancel_margin_oco.
struct CancelMarginOco {
    std::optional<std::int64_t> orderListId{};
    std::string contingencyType{};
    std::string listStatusType{};
    std::string listOrderStatus{};
    std::string listClientOrderId{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    std::string symbol{};
    Vector<NewMarginOcoOrders> orders{};
    Vector<CancelMarginOcoOrderReports> orderReports{};

    bool operator==(const CancelMarginOco&) const = default;
};

/// Parameters of Api::margin_order_list.
struct MarginOrderListRequest {
    NamedOnly named{};
    Optional<std::int64_t> orderListId{};
    Optional<std::string> origClientOrderId{};
};

/// Parameters of Api::margin_repay_debt.
struct MarginRepayDebtRequest {
    NamedOnly named{};
    Required<std::string> asset;
    Optional<Decimal> amount{};
    Vector<std::string> specifyRepayAssets{};
};

/// Reply of Api::margin_repay_debt.
struct MarginRepayDebt {
    std::optional<Decimal> amount{};
    std::string asset{};
    Vector<std::string> specifyRepayAssets{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::optional<bool> success{};

    bool operator==(const MarginRepayDebt&) const = default;
};

/// Parameters of Api::margin_borrow.
struct MarginBorrowRequest {
    NamedOnly named{};
    Required<std::string> asset;
    Required<Decimal> amount;
};

/// Reply of Api::margin_borrow.
struct MarginBorrow {
    std::optional<std::int64_t> tranId{};

    bool operator==(const MarginBorrow&) const = default;
};

/// Parameters of Api::margin_repay.
struct MarginRepayRequest {
    NamedOnly named{};
    Required<std::string> asset;
    Required<Decimal> amount;
};

/// Reply of Api::margin_repay.
struct MarginRepay {
    std::optional<std::int64_t> tranId{};

    bool operator==(const MarginRepay&) const = default;
};

/// Parameters of Api::um_adl_quantile.
struct UmAdlQuantileRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of UmAdlQuantile.
struct UmAdlQuantileAdlQuantile {
    std::optional<std::int64_t> LONG{};
    std::optional<std::int64_t> SHORT{};
    std::optional<std::int64_t> BOTH{};

    bool operator==(const UmAdlQuantileAdlQuantile&) const = default;
};

/// Reply of Api::um_adl_quantile, one row.
struct UmAdlQuantile {
    std::string symbol{};
    UmAdlQuantileAdlQuantile adlQuantile{};

    bool operator==(const UmAdlQuantile&) const = default;
};

/// Parameters of Api::cancel_all_um_open_orders.
struct CancelAllUmOpenOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Reply of Api::cancel_all_um_open_orders.
struct CancelAllUmOpenOrders {
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const CancelAllUmOpenOrders&) const = default;
};

/// Reply of Api::um_all_orders, Api::um_open_order, Api::um_open_orders and Api::um_order.
struct UmOrder {
    std::optional<Decimal> avgPrice{};
    std::string clientOrderId{};
    std::optional<Decimal> cumQuote{};
    std::optional<Decimal> executedQty{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> origQty{};
    std::string origType{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::string status{};
    std::string symbol{};
    std::optional<TimePoint> time{};        ///< Unix milliseconds
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<std::int64_t> goodTillDate{};
    std::string priceMatch{};

    bool operator==(const UmOrder&) const = default;
};
using UmOpenOrder = UmOrder;
using UmOpenOrders = UmOrder;
using UmAllOrders = UmOrder;

/// Parameters of Api::cancel_all_um_conditional_orders.
struct CancelAllUmConditionalOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Reply of Api::cancel_all_um_conditional_orders.
struct CancelAllUmConditionalOrders {
    std::string code{};
    std::string msg{};

    bool operator==(const CancelAllUmConditionalOrders&) const = default;
};

/// Reply of Api::um_all_conditional_orders, one row.
struct UmAllConditionalOrders {
    std::string newClientStrategyId{};
    std::optional<std::int64_t> strategyId{};
    std::string strategyStatus{};
    std::string strategyType{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::optional<Decimal> stopPrice{};
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::string status{};
    std::optional<TimePoint> bookTime{};     ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};   ///< Unix milliseconds
    std::optional<TimePoint> triggerTime{};  ///< Unix milliseconds
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<std::int64_t> goodTillDate{};
    std::string priceMatch{};

    bool operator==(const UmAllConditionalOrders&) const = default;
};

/// Reply of Api::um_open_conditional_order and Api::um_open_conditional_orders.
struct UmOpenConditionalOrder {
    std::string newClientStrategyId{};
    std::optional<std::int64_t> strategyId{};
    std::string strategyStatus{};
    std::string strategyType{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::optional<Decimal> stopPrice{};
    std::string symbol{};
    std::optional<TimePoint> bookTime{};    ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string timeInForce{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<std::int64_t> goodTillDate{};
    std::string priceMatch{};

    bool operator==(const UmOpenConditionalOrder&) const = default;
};
using UmOpenConditionalOrders = UmOpenConditionalOrder;

/// Parameters of Api::um_open_conditional_orders.
struct UmOpenConditionalOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Reply of Api::cancel_um_conditional_order and Api::new_um_conditional_order.
struct NewUmConditionalOrder {
    std::string newClientStrategyId{};
    std::optional<std::int64_t> strategyId{};
    std::string strategyStatus{};
    std::string strategyType{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::optional<Decimal> stopPrice{};
    std::string symbol{};
    std::string timeInForce{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    std::optional<TimePoint> bookTime{};    ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string workingType{};
    std::optional<bool> priceProtect{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<std::int64_t> goodTillDate{};
    std::string priceMatch{};

    bool operator==(const NewUmConditionalOrder&) const = default;
};
using CancelUmConditionalOrder = NewUmConditionalOrder;

/// Parameters of Api::new_um_conditional_order.
struct NewUmConditionalOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Optional<std::string> positionSide{};
    Required<std::string> strategyType;
    Open<TimeInForce> timeInForce{};
    Optional<Decimal> quantity{};
    Optional<bool> reduceOnly{};
    Optional<Decimal> price{};
    Optional<std::string> workingType{};
    Optional<bool> priceProtect{};
    Optional<std::string> newClientStrategyId{};
    Optional<Decimal> stopPrice{};
    Optional<Decimal> activationPrice{};
    Optional<Decimal> callbackRate{};
    Optional<std::string> priceMatch{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    Optional<TimePoint> goodTillDate{};  ///< Unix milliseconds
};

/// Reply of Api::um_conditional_order_history.
struct UmConditionalOrderHistory {
    std::string newClientStrategyId{};
    std::optional<std::int64_t> strategyId{};
    std::string strategyStatus{};
    std::string strategyType{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::optional<Decimal> stopPrice{};
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::string status{};
    std::optional<TimePoint> bookTime{};     ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};   ///< Unix milliseconds
    std::optional<TimePoint> triggerTime{};  ///< Unix milliseconds
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<Decimal> activatePrice{};
    std::optional<Decimal> priceRate{};
    std::string workingType{};
    std::optional<bool> priceProtect{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<std::int64_t> goodTillDate{};

    bool operator==(const UmConditionalOrderHistory&) const = default;
};

/// Reply of Api::um_fee_burn_status.
struct UmFeeBurnStatus {
    std::optional<bool> feeBurn{};

    bool operator==(const UmFeeBurnStatus&) const = default;
};

/// Parameters of Api::toggle_um_fee_burn.
struct ToggleUmFeeBurnRequest {
    NamedOnly named{};
    Required<bool> feeBurn;
};

/// Reply of Api::toggle_um_fee_burn.
struct ToggleUmFeeBurn {
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const ToggleUmFeeBurn&) const = default;
};

/// Reply of Api::um_force_orders, one row.
struct UmForceOrders {
    std::optional<std::int64_t> orderId{};
    std::string symbol{};
    std::string status{};
    std::string clientOrderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> cumQuote{};
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::string origType{};
    std::optional<TimePoint> time{};        ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const UmForceOrders&) const = default;
};

/// Parameters of Api::um_open_orders.
struct UmOpenOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Reply of Api::cancel_um_order and Api::new_um_order.
struct NewUmOrder {
    std::optional<Decimal> avgPrice{};
    std::string clientOrderId{};
    std::optional<Decimal> cumQty{};
    std::optional<Decimal> cumQuote{};
    std::optional<Decimal> executedQty{};
    std::optional<std::int64_t> orderId{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> price{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::string status{};
    std::string symbol{};
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<std::int64_t> goodTillDate{};
    std::string priceMatch{};

    bool operator==(const NewUmOrder&) const = default;
};
using CancelUmOrder = NewUmOrder;

/// Parameters of Api::new_um_order.
struct NewUmOrderRequest {
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
    Open<NewOrderRespType> newOrderRespType{};
    Optional<std::string> priceMatch{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    Optional<TimePoint> goodTillDate{};  ///< Unix milliseconds
};

/// Reply of Api::modify_um_order.
struct ModifyUmOrder {
    std::optional<std::int64_t> orderId{};
    std::string symbol{};
    std::string status{};
    std::string clientOrderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> cumQty{};
    std::optional<Decimal> cumQuote{};
    std::string timeInForce{};
    Open<Type> type{};
    std::optional<bool> reduceOnly{};
    Open<Side> side{};
    std::string positionSide{};
    std::string origType{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<std::int64_t> goodTillDate{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string priceMatch{};

    bool operator==(const ModifyUmOrder&) const = default;
};

/// Reply of Api::um_order_amendment, one row.
struct UmOrderAmendment {
    std::optional<std::int64_t> amendmentId{};
    std::string symbol{};
    std::string pair{};
    std::optional<std::int64_t> orderId{};
    std::string clientOrderId{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    CmOrderAmendmentAmendment amendment{};
    std::string priceMatch{};

    bool operator==(const UmOrderAmendment&) const = default;
};

/// Parameters of Api::um_user_trades.
struct UmUserTradesRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> fromId{};
    Optional<std::int64_t> limit{};
};

/// Reply of Api::um_user_trades, one row.
struct UmUserTrades {
    std::string symbol{};
    std::optional<std::int64_t> id{};
    std::optional<std::int64_t> orderId{};
    Open<Side> side{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> realizedPnl{};
    std::optional<Decimal> quoteQty{};
    std::optional<Decimal> commission{};
    std::string commissionAsset{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<bool> buyer{};
    std::optional<bool> maker{};
    std::string positionSide{};

    bool operator==(const UmUserTrades&) const = default;
};

/// The operations of portfolio/trade. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// CM Position ADL Quantile Estimation
    /// GET /papi/v1/cm/adlQuantile
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/CM-Position-ADL-Quantile-Estimation
    Call<Vector<CmAdlQuantile>> cm_adl_quantile(CmAdlQuantileRequest request = {}) const;

    /// Cancel All CM Open Orders
    /// DELETE /papi/v1/cm/allOpenOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-All-CM-Open-Orders
    Call<CancelAllCmOpenOrders> cancel_all_cm_open_orders(CancelAllCmOpenOrdersRequest request) const;

    /// Query All CM Orders
    /// GET /papi/v1/cm/allOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool portfolio_ip, of which
    /// one call takes 20. 6000 requests per minute per IP address, when not symbol given, shared by the pool
    /// portfolio_ip, of which one call takes 40.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-CM-Orders
    Call<Vector<CmOrder>> cm_all_orders(CmAllOrdersRequest request) const;

    /// Cancel All CM Open Conditional Orders
    /// DELETE /papi/v1/cm/conditional/allOpenOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-All-CM-Open-Conditional-Orders
    Call<CancelAllCmConditionalOrders>
    cancel_all_cm_conditional_orders(CancelAllCmConditionalOrdersRequest request) const;

    /// Query All CM Conditional Orders
    /// GET /papi/v1/cm/conditional/allOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool portfolio_ip. 6000
    /// requests per minute per IP address, when not symbol given, shared by the pool portfolio_ip, of which one call
    /// takes 40.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-CM-Conditional-Orders
    Call<Vector<CmAllConditionalOrders>> cm_all_conditional_orders(CmAllConditionalOrdersRequest request = {}) const;

    /// Query Current CM Open Conditional Order
    /// GET /papi/v1/cm/conditional/openOrder
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-CM-Open-Conditional-Order
    Call<CmOpenConditionalOrder> cm_open_conditional_order(CmOpenConditionalOrderRequest request) const;

    /// Query All Current CM Open Conditional Orders
    /// GET /papi/v1/cm/conditional/openOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool portfolio_ip. 6000
    /// requests per minute per IP address, when not symbol given, shared by the pool portfolio_ip, of which one call
    /// takes 40.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Current-CM-Open-Conditional-Orders
    Call<Vector<CmOpenConditionalOrder>> cm_open_conditional_orders(CmOpenConditionalOrdersRequest request = {}) const;

    /// Cancel CM Conditional Order
    /// DELETE /papi/v1/cm/conditional/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-CM-Conditional-Order
    Call<CancelCmConditionalOrder> cancel_cm_conditional_order(CmOpenConditionalOrderRequest request) const;

    /// New CM Conditional Order
    /// POST /papi/v1/cm/conditional/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-CM-Conditional-Order
    Call<NewCmConditionalOrder> new_cm_conditional_order(NewCmConditionalOrderRequest request) const;

    /// Query CM Conditional Order History
    /// GET /papi/v1/cm/conditional/orderHistory
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-CM-Conditional-Order-History
    Call<CmConditionalOrderHistory> cm_conditional_order_history(CmOpenConditionalOrderRequest request) const;

    /// For reconcile(): cm_conditional_order_history() with the id that a write carries.
    static Lookup<CmConditionalOrderHistory> cm_conditional_order_history_lookup();

    /// Query User's CM Force Orders
    /// GET /papi/v1/cm/forceOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool portfolio_ip, of which
    /// one call takes 20. 6000 requests per minute per IP address, when not symbol given, shared by the pool
    /// portfolio_ip, of which one call takes 50.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Users-CM-Force-Orders
    Call<Vector<CmOrder>> cm_force_orders(CmForceOrdersRequest request = {}) const;

    /// Query Current CM Open Order
    /// GET /papi/v1/cm/openOrder
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-CM-Open-Order
    Call<CmOrder> cm_open_order(CmOrderRequest request) const;

    /// Query All Current CM Open Orders
    /// GET /papi/v1/cm/openOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool portfolio_ip. 6000
    /// requests per minute per IP address, when not symbol given, shared by the pool portfolio_ip, of which one call
    /// takes 40.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Current-CM-Open-Orders
    Call<Vector<CmOrder>> cm_open_orders(CmOpenOrdersRequest request = {}) const;

    /// Cancel CM Order
    /// DELETE /papi/v1/cm/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-CM-Order
    Call<CancelCmOrder> cancel_cm_order(CmOrderRequest request) const;

    /// Query CM Order
    /// GET /papi/v1/cm/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-CM-Order
    Call<CmOrder> cm_order(CmOrderRequest request) const;

    /// For reconcile(): cm_order() with the id that a write carries.
    static Lookup<CmOrder> cm_order_lookup();

    /// New CM Order
    /// POST /papi/v1/cm/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-CM-Order
    Call<NewCmOrder> new_cm_order(NewCmOrderRequest request) const;

    /// Modify CM Order
    /// PUT /papi/v1/cm/order
    ///
    /// Private. 1200 requests per minute per user, shared by the pool portfolio_orders. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Modify-CM-Order
    Call<ModifyCmOrder> modify_cm_order(ModifyCmOrderRequest request) const;

    /// Query CM Modify Order History
    /// GET /papi/v1/cm/orderAmendment
    ///
    /// Private. 1200 requests per minute per user, shared by the pool portfolio_orders.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-CM-Modify-Order-History
    Call<Vector<CmOrderAmendment>> cm_order_amendment(CmOrderAmendmentRequest request) const;

    /// CM Account Trade List
    /// GET /papi/v1/cm/userTrades
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool portfolio_ip, of which
    /// one call takes 20. 6000 requests per minute per IP address, when not symbol given, shared by the pool
    /// portfolio_ip, of which one call takes 40.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/CM-Account-Trade-List
    Call<Acknowledged> cm_user_trades(CmUserTradesRequest request = {}) const;

    /// Cancel Margin Account All Open Orders on a Symbol
    /// DELETE /papi/v1/margin/allOpenOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-Margin-Account-All-Open-Orders-on-a-Symbol
    Call<Vector<CancelAllMarginOpenOrders>>
    cancel_all_margin_open_orders(CancelAllMarginOpenOrdersRequest request) const;

    /// Query Margin Account's all OCO
    /// GET /papi/v1/margin/allOrderList
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 100.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Margin-Account-all-OCO
    Call<Vector<MarginOrderList>> margin_all_order_list(MarginAllOrderListRequest request = {}) const;

    /// Query All Margin Account Orders
    /// GET /papi/v1/margin/allOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 100.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Margin-Account-Orders
    Call<Vector<MarginOrder>> margin_all_orders(UmAllOrdersRequest request) const;

    /// Query User's Margin Force Orders
    /// GET /papi/v1/margin/forceOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Users-Margin-Force-Orders
    Call<MarginForceOrders> margin_force_orders(MarginForceOrdersRequest request = {}) const;

    /// Margin Account Trade List
    /// GET /papi/v1/margin/myTrades
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-Trade-List
    Call<Vector<MarginMyTrades>> margin_my_trades(MarginMyTradesRequest request) const;

    /// Query Margin Account's Open OCO
    /// GET /papi/v1/margin/openOrderList
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Margin-Account-Open-OCO
    Call<MarginOrderList> margin_open_order_list() const;

    /// Query Current Margin Open Order
    /// GET /papi/v1/margin/openOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-Margin-Open-Order
    Call<MarginOrder> margin_open_orders(MarginOpenOrdersRequest request) const;

    /// Cancel Margin Account Order
    /// DELETE /papi/v1/margin/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 2.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-Margin-Account-Order
    Call<CancelMarginOrder> cancel_margin_order(CancelMarginOrderRequest request) const;

    /// Query Margin Account Order
    /// GET /papi/v1/margin/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Margin-Account-Order
    Call<MarginOrder> margin_order(CmOrderRequest request) const;

    /// For reconcile(): margin_order() with the id that a write carries.
    static Lookup<MarginOrder> margin_order_lookup();

    /// New Margin Order
    /// POST /papi/v1/margin/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-Margin-Order
    Call<NewMarginOrder> new_margin_order(NewMarginOrderRequest request) const;

    /// Margin Account New OCO
    /// POST /papi/v1/margin/order/oco
    ///
    /// Private. 1200 requests per minute per user, shared by the pool portfolio_orders. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-New-OCO
    Call<NewMarginOco> new_margin_oco(NewMarginOcoRequest request) const;

    /// Cancel Margin Account OCO Orders
    /// DELETE /papi/v1/margin/orderList
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 2.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-Margin-Account-OCO-Orders
    Call<CancelMarginOco> cancel_margin_oco(CancelMarginOcoRequest request) const;

    /// Query Margin Account's OCO
    /// GET /papi/v1/margin/orderList
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Margin-Account-OCO
    Call<MarginOrderList> margin_order_list(MarginOrderListRequest request = {}) const;

    /// Margin Account Repay Debt
    /// POST /papi/v1/margin/repay-debt
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 3000.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-Repay-Debt
    Call<MarginRepayDebt> margin_repay_debt(MarginRepayDebtRequest request) const;

    /// Margin Account Borrow
    /// POST /papi/v1/marginLoan
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 100.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-Borrow
    Call<MarginBorrow> margin_borrow(MarginBorrowRequest request) const;

    /// Margin Account Repay
    /// POST /papi/v1/repayLoan
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 100.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Margin-Account-Repay
    Call<MarginRepay> margin_repay(MarginRepayRequest request) const;

    /// UM Position ADL Quantile Estimation
    /// GET /papi/v1/um/adlQuantile
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/UM-Position-ADL-Quantile-Estimation
    Call<Vector<UmAdlQuantile>> um_adl_quantile(UmAdlQuantileRequest request = {}) const;

    /// Cancel All UM Open Orders
    /// DELETE /papi/v1/um/allOpenOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-All-UM-Open-Orders
    Call<CancelAllUmOpenOrders> cancel_all_um_open_orders(CancelAllUmOpenOrdersRequest request) const;

    /// Query All UM Orders
    /// GET /papi/v1/um/allOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-UM-Orders
    Call<Vector<UmOrder>> um_all_orders(UmAllOrdersRequest request) const;

    /// Cancel All UM Open Conditional Orders
    /// DELETE /papi/v1/um/conditional/allOpenOrders
    ///
    /// Private. 1200 requests per minute per user, shared by the pool portfolio_orders. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-All-UM-Open-Conditional-Orders
    Call<CancelAllUmConditionalOrders>
    cancel_all_um_conditional_orders(CancelAllUmConditionalOrdersRequest request) const;

    /// Query All UM Conditional Orders
    /// GET /papi/v1/um/conditional/allOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool portfolio_ip. 6000
    /// requests per minute per IP address, when not symbol given, shared by the pool portfolio_ip, of which one call
    /// takes 40.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-UM-Conditional-Orders
    Call<Vector<UmAllConditionalOrders>> um_all_conditional_orders(CmAllConditionalOrdersRequest request = {}) const;

    /// Query Current UM Open Conditional Order
    /// GET /papi/v1/um/conditional/openOrder
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-UM-Open-Conditional-Order
    Call<UmOpenConditionalOrder> um_open_conditional_order(CmOpenConditionalOrderRequest request) const;

    /// Query All Current UM Open Conditional Orders
    /// GET /papi/v1/um/conditional/openOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool portfolio_ip. 6000
    /// requests per minute per IP address, when not symbol given, shared by the pool portfolio_ip, of which one call
    /// takes 40.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Current-UM-Open-Conditional-Orders
    Call<Vector<UmOpenConditionalOrder>> um_open_conditional_orders(UmOpenConditionalOrdersRequest request = {}) const;

    /// Cancel UM Conditional Order
    /// DELETE /papi/v1/um/conditional/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-UM-Conditional-Order
    Call<NewUmConditionalOrder> cancel_um_conditional_order(CmOpenConditionalOrderRequest request) const;

    /// New UM Conditional Order
    /// POST /papi/v1/um/conditional/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/New-UM-Conditional-Order
    Call<NewUmConditionalOrder> new_um_conditional_order(NewUmConditionalOrderRequest request) const;

    /// Query UM Conditional Order History
    /// GET /papi/v1/um/conditional/orderHistory
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-UM-Conditional-Order-History
    Call<UmConditionalOrderHistory> um_conditional_order_history(CmOpenConditionalOrderRequest request) const;

    /// For reconcile(): um_conditional_order_history() with the id that a write carries.
    static Lookup<UmConditionalOrderHistory> um_conditional_order_history_lookup();

    /// Get UM Futures BNB Burn Status
    /// GET /papi/v1/um/feeBurn
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 30.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Get-UM-Futures-BNB-Burn-Status
    Call<UmFeeBurnStatus> um_fee_burn_status() const;

    /// Toggle BNB Burn On UM Futures Trade
    /// POST /papi/v1/um/feeBurn
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Toggle-BNB-Burn-On-UM-Futures-Trade
    Call<ToggleUmFeeBurn> toggle_um_fee_burn(ToggleUmFeeBurnRequest request) const;

    /// Query User's UM Force Orders
    /// GET /papi/v1/um/forceOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool portfolio_ip, of which
    /// one call takes 20. 6000 requests per minute per IP address, when not symbol given, shared by the pool
    /// portfolio_ip, of which one call takes 50.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Users-UM-Force-Orders
    Call<Vector<UmForceOrders>> um_force_orders(CmForceOrdersRequest request = {}) const;

    /// Query Current UM Open Order
    /// GET /papi/v1/um/openOrder
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-Current-UM-Open-Order
    Call<UmOrder> um_open_order(CmOrderRequest request) const;

    /// Query All Current UM Open Orders
    /// GET /papi/v1/um/openOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool portfolio_ip. 6000
    /// requests per minute per IP address, when not symbol given, shared by the pool portfolio_ip, of which one call
    /// takes 40.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-All-Current-UM-Open-Orders
    Call<Vector<UmOrder>> um_open_orders(UmOpenOrdersRequest request = {}) const;

    /// Cancel UM Order
    /// DELETE /papi/v1/um/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-UM-Order
    Call<NewUmOrder> cancel_um_order(CmOrderRequest request) const;

    /// Query UM Order
    /// GET /papi/v1/um/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-UM-Order
    Call<UmOrder> um_order(CmOrderRequest request) const;

    /// For reconcile(): um_order() with the id that a write carries.
    static Lookup<UmOrder> um_order_lookup();

    /// New UM Order
    /// POST /papi/v1/um/order
    ///
    /// Private. 1200 requests per minute per user, shared by the pool portfolio_orders. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade
    Call<NewUmOrder> new_um_order(NewUmOrderRequest request) const;

    /// Modify UM Order
    /// PUT /papi/v1/um/order
    ///
    /// Private. 1200 requests per minute per user, shared by the pool portfolio_orders. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Modify-UM-Order
    Call<ModifyUmOrder> modify_um_order(ModifyCmOrderRequest request) const;

    /// Query UM Modify Order History
    /// GET /papi/v1/um/orderAmendment
    ///
    /// Private. 1200 requests per minute per user, shared by the pool portfolio_orders.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Query-UM-Modify-Order-History
    Call<Vector<UmOrderAmendment>> um_order_amendment(CmOrderAmendmentRequest request) const;

    /// UM Account Trade List
    /// GET /papi/v1/um/userTrades
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool portfolio_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/trade/UM-Account-Trade-List
    Call<Vector<UmUserTrades>> um_user_trades(UmUserTradesRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CmAdlQuantileRequest*);
const detail::ObjectTable& exbind_table(const CmAdlQuantileAdlQuantile*);
const detail::ObjectTable& exbind_table(const CmAdlQuantile*);
const detail::ObjectTable& exbind_table(const CancelAllCmOpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAllCmOpenOrders*);
const detail::ObjectTable& exbind_table(const CmAllOrdersRequest*);
const detail::ObjectTable& exbind_table(const CmOrder*);
const detail::ObjectTable& exbind_table(const CancelAllCmConditionalOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAllCmConditionalOrders*);
const detail::ObjectTable& exbind_table(const CmAllConditionalOrdersRequest*);
const detail::ObjectTable& exbind_table(const CmAllConditionalOrders*);
const detail::ObjectTable& exbind_table(const CmOpenConditionalOrderRequest*);
const detail::ObjectTable& exbind_table(const CmOpenConditionalOrder*);
const detail::ObjectTable& exbind_table(const CmOpenConditionalOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelCmConditionalOrder*);
const detail::ObjectTable& exbind_table(const NewCmConditionalOrderRequest*);
const detail::ObjectTable& exbind_table(const NewCmConditionalOrder*);
const detail::ObjectTable& exbind_table(const CmConditionalOrderHistory*);
const detail::ObjectTable& exbind_table(const CmForceOrdersRequest*);
const detail::ObjectTable& exbind_table(const CmOrderRequest*);
const detail::ObjectTable& exbind_table(const CmOpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelCmOrder*);
const detail::ObjectTable& exbind_table(const NewCmOrderRequest*);
const detail::ObjectTable& exbind_table(const NewCmOrder*);
const detail::ObjectTable& exbind_table(const ModifyCmOrderRequest*);
const detail::ObjectTable& exbind_table(const ModifyCmOrder*);
const detail::ObjectTable& exbind_table(const CmOrderAmendmentRequest*);
const detail::ObjectTable& exbind_table(const CmOrderAmendmentAmendmentPrice*);
const detail::ObjectTable& exbind_table(const CmOrderAmendmentAmendmentOrigQty*);
const detail::ObjectTable& exbind_table(const CmOrderAmendmentAmendment*);
const detail::ObjectTable& exbind_table(const CmOrderAmendment*);
const detail::ObjectTable& exbind_table(const CmUserTradesRequest*);
const detail::ObjectTable& exbind_table(const CancelAllMarginOpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const NewMarginOcoOrders*);
const detail::ObjectTable& exbind_table(const CancelAllMarginOpenOrdersOrderReports*);
const detail::ObjectTable& exbind_table(const CancelAllMarginOpenOrders*);
const detail::ObjectTable& exbind_table(const MarginAllOrderListRequest*);
const detail::ObjectTable& exbind_table(const MarginOrderList*);
const detail::ObjectTable& exbind_table(const UmAllOrdersRequest*);
const detail::ObjectTable& exbind_table(const MarginOrder*);
const detail::ObjectTable& exbind_table(const MarginForceOrdersRequest*);
const detail::ObjectTable& exbind_table(const MarginForceOrdersRows*);
const detail::ObjectTable& exbind_table(const MarginForceOrders*);
const detail::ObjectTable& exbind_table(const MarginMyTradesRequest*);
const detail::ObjectTable& exbind_table(const MarginMyTrades*);
const detail::ObjectTable& exbind_table(const MarginOpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelMarginOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelMarginOrder*);
const detail::ObjectTable& exbind_table(const NewMarginOrderRequest*);
const detail::ObjectTable& exbind_table(const NewMarginOrderFills*);
const detail::ObjectTable& exbind_table(const NewMarginOrder*);
const detail::ObjectTable& exbind_table(const NewMarginOcoRequest*);
const detail::ObjectTable& exbind_table(const NewMarginOcoOrderReports*);
const detail::ObjectTable& exbind_table(const NewMarginOco*);
const detail::ObjectTable& exbind_table(const CancelMarginOcoRequest*);
const detail::ObjectTable& exbind_table(const CancelMarginOcoOrderReports*);
const detail::ObjectTable& exbind_table(const CancelMarginOco*);
const detail::ObjectTable& exbind_table(const MarginOrderListRequest*);
const detail::ObjectTable& exbind_table(const MarginRepayDebtRequest*);
const detail::ObjectTable& exbind_table(const MarginRepayDebt*);
const detail::ObjectTable& exbind_table(const MarginBorrowRequest*);
const detail::ObjectTable& exbind_table(const MarginBorrow*);
const detail::ObjectTable& exbind_table(const MarginRepayRequest*);
const detail::ObjectTable& exbind_table(const MarginRepay*);
const detail::ObjectTable& exbind_table(const UmAdlQuantileRequest*);
const detail::ObjectTable& exbind_table(const UmAdlQuantileAdlQuantile*);
const detail::ObjectTable& exbind_table(const UmAdlQuantile*);
const detail::ObjectTable& exbind_table(const CancelAllUmOpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAllUmOpenOrders*);
const detail::ObjectTable& exbind_table(const UmOrder*);
const detail::ObjectTable& exbind_table(const CancelAllUmConditionalOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAllUmConditionalOrders*);
const detail::ObjectTable& exbind_table(const UmAllConditionalOrders*);
const detail::ObjectTable& exbind_table(const UmOpenConditionalOrder*);
const detail::ObjectTable& exbind_table(const UmOpenConditionalOrdersRequest*);
const detail::ObjectTable& exbind_table(const NewUmConditionalOrder*);
const detail::ObjectTable& exbind_table(const NewUmConditionalOrderRequest*);
const detail::ObjectTable& exbind_table(const UmConditionalOrderHistory*);
const detail::ObjectTable& exbind_table(const UmFeeBurnStatus*);
const detail::ObjectTable& exbind_table(const ToggleUmFeeBurnRequest*);
const detail::ObjectTable& exbind_table(const ToggleUmFeeBurn*);
const detail::ObjectTable& exbind_table(const UmForceOrders*);
const detail::ObjectTable& exbind_table(const UmOpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const NewUmOrder*);
const detail::ObjectTable& exbind_table(const NewUmOrderRequest*);
const detail::ObjectTable& exbind_table(const ModifyUmOrder*);
const detail::ObjectTable& exbind_table(const UmOrderAmendment*);
const detail::ObjectTable& exbind_table(const UmUserTradesRequest*);
const detail::ObjectTable& exbind_table(const UmUserTrades*);

}  // namespace exbind::binance::portfolio::trade
