// Generated from specs/binance/spot/trade.yaml by `exbind generate binance`. DO NOT EDIT.
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

/// Operations of spot/trade.
namespace exbind::inline v0_1::binance::spot::trade {

using exbind::binance::NewOrderRespType;
using exbind::binance::SelfTradePreventionMode;
using exbind::binance::Side;
using exbind::binance::TimeInForce;
using exbind::binance::Type;

using exbind::operator<<;
using exbind::to_string;

enum class CancelRestrictions : std::uint8_t {
    only_new = 0,               ///< "ONLY_NEW"
    only_partially_filled = 1,  ///< "ONLY_PARTIALLY_FILLED"
};
const detail::EnumTable& exbind_table(CancelRestrictions);

enum class PegPriceType : std::uint8_t {
    primary_peg = 0,  ///< "PRIMARY_PEG"
    market_peg = 1,   ///< "MARKET_PEG"
};
const detail::EnumTable& exbind_table(PegPriceType);

enum class CancelReplaceMode : std::uint8_t {
    stop_on_failure = 0,  ///< "STOP_ON_FAILURE"
    allow_failure = 1,    ///< "ALLOW_FAILURE"
};
const detail::EnumTable& exbind_table(CancelReplaceMode);

enum class OrderRateLimitExceededMode : std::uint8_t {
    do_nothing = 0,   ///< "DO_NOTHING"
    cancel_only = 1,  ///< "CANCEL_ONLY"
};
const detail::EnumTable& exbind_table(OrderRateLimitExceededMode);

/// Parameters of Api::cancel_all_open_orders.
struct CancelAllOpenOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Part of CancelAllOpenOrders, AmendKeepPriorityListStatus, NewOco, CancelOrderList, NewOrderListOco, NewOrderListOpo,
/// NewOrderListOpoco, NewOrderListOto and NewOrderListOtoco.
struct NewOcoOrders {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::string clientOrderId{};

    bool operator==(const NewOcoOrders&) const = default;
};
using AmendKeepPriorityListStatusOrders = NewOcoOrders;
using CancelAllOpenOrdersOrders = NewOcoOrders;
using CancelOrderListOrders = NewOcoOrders;
using NewOrderListOcoOrders = NewOcoOrders;
using NewOrderListOpoOrders = NewOcoOrders;
using NewOrderListOpocoOrders = NewOcoOrders;
using NewOrderListOtoOrders = NewOcoOrders;
using NewOrderListOtocoOrders = NewOcoOrders;

/// Part of CancelAllOpenOrders.
struct CancelAllOpenOrdersOrderReports {
    std::string symbol{};
    std::string origClientOrderId{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> origQuoteOrderQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> stopPrice{};
    std::optional<Decimal> icebergQty{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const CancelAllOpenOrdersOrderReports&) const = default;
};

/// Reply of Api::cancel_all_open_orders, one row.
struct CancelAllOpenOrders {
    std::string symbol{};
    std::string origClientOrderId{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};     ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> origQuoteOrderQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::string contingencyType{};
    std::string listStatusType{};
    std::string listOrderStatus{};
    std::string listClientOrderId{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    Vector<NewOcoOrders> orders{};
    Vector<CancelAllOpenOrdersOrderReports> orderReports{};

    bool operator==(const CancelAllOpenOrders&) const = default;
};

/// Parameters of Api::cancel_order.
struct CancelOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<std::string> origClientOrderId{};
    Optional<std::string> newClientOrderId{};
    Open<CancelRestrictions> cancelRestrictions{};
};

/// Reply of Api::cancel_order.
struct CancelOrder {
    std::string symbol{};
    std::string origClientOrderId{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> origQuoteOrderQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const CancelOrder&) const = default;
};

/// Parameters of Api::new_order.
struct NewOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Required<Open<Type>> type;
    Open<TimeInForce> timeInForce{};
    Optional<Decimal> quantity{};
    Optional<Decimal> quoteOrderQty{};
    Optional<Decimal> price{};
    Optional<std::string> newClientOrderId{};
    Optional<std::int64_t> strategyId{};
    Optional<std::int64_t> strategyType{};
    Optional<Decimal> stopPrice{};
    Optional<std::int64_t> trailingDelta{};
    Optional<Decimal> icebergQty{};
    Open<NewOrderRespType> newOrderRespType{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    Open<PegPriceType> pegPriceType{};
    Optional<std::int64_t> pegOffsetValue{};  ///< at most 100
    Optional<std::string> pegOffsetType{};
};

/// Part of NewOrder.
struct NewOrderFills {
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> commission{};
    std::string commissionAsset{};
    std::optional<std::int64_t> tradeId{};

    bool operator==(const NewOrderFills&) const = default;
};

/// Reply of Api::new_order.
struct NewOrder {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> origQuoteOrderQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    Open<TimeInForce> timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<TimePoint> workingTime{};   ///< Unix milliseconds
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    Vector<NewOrderFills> fills{};

    bool operator==(const NewOrder&) const = default;
};

/// Parameters of Api::amend_keep_priority.
struct AmendKeepPriorityRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<std::string> origClientOrderId{};
    Optional<std::string> newClientOrderId{};
    Required<Decimal> newQty;
};

/// Part of AmendKeepPriority.
struct AmendKeepPriorityAmendedOrder {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string origClientOrderId{};
    std::string clientOrderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> preventedQty{};
    std::optional<Decimal> quoteOrderQty{};
    std::optional<Decimal> cumulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<TimePoint> workingTime{};  ///< Unix milliseconds
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const AmendKeepPriorityAmendedOrder&) const = default;
};

/// Part of AmendKeepPriority.
struct AmendKeepPriorityListStatus {
    std::optional<std::int64_t> orderListId{};
    std::string contingencyType{};
    std::string listOrderStatus{};
    std::string listClientOrderId{};
    std::string symbol{};
    Vector<NewOcoOrders> orders{};

    bool operator==(const AmendKeepPriorityListStatus&) const = default;
};

/// Reply of Api::amend_keep_priority.
struct AmendKeepPriority {
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> executionId{};
    AmendKeepPriorityAmendedOrder amendedOrder{};
    AmendKeepPriorityListStatus listStatus{};

    bool operator==(const AmendKeepPriority&) const = default;
};

/// Parameters of Api::cancel_replace.
struct CancelReplaceRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Required<Open<Type>> type;
    Required<Open<CancelReplaceMode>> cancelReplaceMode;
    Open<TimeInForce> timeInForce{};
    Optional<Decimal> quantity{};
    Optional<Decimal> quoteOrderQty{};
    Optional<Decimal> price{};
    Optional<std::string> cancelNewClientOrderId{};
    Optional<std::string> cancelOrigClientOrderId{};
    Optional<std::int64_t> cancelOrderId{};
    Optional<std::string> newClientOrderId{};
    Optional<std::int64_t> strategyId{};
    Optional<std::int64_t> strategyType{};
    Optional<Decimal> stopPrice{};
    Optional<std::int64_t> trailingDelta{};
    Optional<Decimal> icebergQty{};
    Open<NewOrderRespType> newOrderRespType{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    Open<CancelRestrictions> cancelRestrictions{};
    Open<OrderRateLimitExceededMode> orderRateLimitExceededMode{};
    Open<PegPriceType> pegPriceType{};
    Optional<std::int64_t> pegOffsetValue{};  ///< at most 100
    Optional<std::string> pegOffsetType{};
};

/// Part of CancelReplaceData.
struct CancelReplaceDataCancelResponse {
    std::optional<std::int64_t> code{};
    std::string msg{};
    std::string symbol{};
    std::string origClientOrderId{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> origQuoteOrderQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    Open<TimeInForce> timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const CancelReplaceDataCancelResponse&) const = default;
};

/// Part of CancelReplaceData.
struct CancelReplaceDataNewOrderResponse {
    std::optional<std::int64_t> code{};
    std::string msg{};
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds

    bool operator==(const CancelReplaceDataNewOrderResponse&) const = default;
};

/// Part of CancelReplace.
struct CancelReplaceData {
    std::string cancelResult{};
    std::string newOrderResult{};
    CancelReplaceDataCancelResponse cancelResponse{};
    CancelReplaceDataNewOrderResponse newOrderResponse{};

    bool operator==(const CancelReplaceData&) const = default;
};

/// Reply of Api::cancel_replace.
struct CancelReplace {
    std::optional<std::int64_t> code{};
    std::string msg{};
    CancelReplaceData data{};

    bool operator==(const CancelReplace&) const = default;
};

/// Parameters of Api::new_oco.
struct NewOcoRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> listClientOrderId{};
    Required<Open<Side>> side;
    Required<Decimal> quantity;
    Optional<std::string> limitClientOrderId{};
    Required<Decimal> price;
    Optional<std::int64_t> limitStrategyId{};
    Optional<std::int64_t> limitStrategyType{};
    Optional<Decimal> limitIcebergQty{};
    Optional<std::int64_t> trailingDelta{};
    Optional<std::string> stopClientOrderId{};
    Required<Decimal> stopPrice;
    Optional<std::int64_t> stopStrategyId{};
    Optional<std::int64_t> stopStrategyType{};
    Optional<Decimal> stopLimitPrice{};
    Optional<Decimal> stopIcebergQty{};
    Open<TimeInForce> stopLimitTimeInForce{};
    Open<NewOrderRespType> newOrderRespType{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
};

/// Part of NewOco, NewOrderListOpoco and NewOrderListOtoco.
struct NewOcoOrderReports {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> origQuoteOrderQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> stopPrice{};
    std::optional<std::int64_t> workingTime{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const NewOcoOrderReports&) const = default;
};
using NewOrderListOpocoOrderReports = NewOcoOrderReports;
using NewOrderListOtocoOrderReports = NewOcoOrderReports;

/// Reply of Api::new_oco, Api::new_order_list_opoco and Api::new_order_list_otoco.
struct NewOco {
    std::optional<std::int64_t> orderListId{};
    std::string contingencyType{};
    std::string listStatusType{};
    std::string listOrderStatus{};
    std::string listClientOrderId{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    std::string symbol{};
    Vector<NewOcoOrders> orders{};
    Vector<NewOcoOrderReports> orderReports{};

    bool operator==(const NewOco&) const = default;
};
using NewOrderListOpoco = NewOco;
using NewOrderListOtoco = NewOco;

/// Parameters of Api::test_new_order.
struct TestNewOrderRequest {
    NamedOnly named{};
    Optional<bool> computeCommissionRates{};  ///< default false
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Required<Open<Type>> type;
    Open<TimeInForce> timeInForce{};
    Optional<Decimal> quantity{};
    Optional<Decimal> quoteOrderQty{};
    Optional<Decimal> price{};
    Optional<std::string> newClientOrderId{};
    Optional<std::int64_t> strategyId{};
    Optional<std::int64_t> strategyType{};
    Optional<Decimal> stopPrice{};
    Optional<std::int64_t> trailingDelta{};
    Optional<Decimal> icebergQty{};
    Open<NewOrderRespType> newOrderRespType{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    Open<PegPriceType> pegPriceType{};
    Optional<std::int64_t> pegOffsetValue{};  ///< at most 100
    Optional<std::string> pegOffsetType{};
};

/// Part of TestNewOrder and TestNewOrderUsingSor.
struct TestNewOrderStandardCommissionForOrder {
    std::optional<Decimal> maker{};
    std::optional<Decimal> taker{};

    bool operator==(const TestNewOrderStandardCommissionForOrder&) const = default;
};
using TestNewOrderUsingSorStandardCommissionForOrder = TestNewOrderStandardCommissionForOrder;

/// Part of TestNewOrder.
struct TestNewOrderSpecialCommissionForOrder {
    std::optional<Decimal> maker{};
    std::optional<Decimal> taker{};

    bool operator==(const TestNewOrderSpecialCommissionForOrder&) const = default;
};

/// Part of TestNewOrder and TestNewOrderUsingSor.
struct TestNewOrderTaxCommissionForOrder {
    std::optional<Decimal> maker{};
    std::optional<Decimal> taker{};

    bool operator==(const TestNewOrderTaxCommissionForOrder&) const = default;
};
using TestNewOrderUsingSorTaxCommissionForOrder = TestNewOrderTaxCommissionForOrder;

/// Part of TestNewOrder and TestNewOrderUsingSor.
struct TestNewOrderDiscount {
    std::optional<bool> enabledForAccount{};
    std::optional<bool> enabledForSymbol{};
    std::string discountAsset{};
    std::optional<Decimal> discount{};

    bool operator==(const TestNewOrderDiscount&) const = default;
};
using TestNewOrderUsingSorDiscount = TestNewOrderDiscount;

/// Reply of Api::test_new_order.
struct TestNewOrder {
    TestNewOrderStandardCommissionForOrder standardCommissionForOrder{};
    TestNewOrderSpecialCommissionForOrder specialCommissionForOrder{};
    TestNewOrderTaxCommissionForOrder taxCommissionForOrder{};
    TestNewOrderDiscount discount{};

    bool operator==(const TestNewOrder&) const = default;
};

/// Parameters of Api::cancel_order_list.
struct CancelOrderListRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderListId{};
    Optional<std::string> listClientOrderId{};
    Optional<std::string> newClientOrderId{};
};

/// Part of CancelOrderList.
struct CancelOrderListOrderReports {
    std::string symbol{};
    std::string origClientOrderId{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> origQuoteOrderQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> stopPrice{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const CancelOrderListOrderReports&) const = default;
};

/// Reply of Api::cancel_order_list.
struct CancelOrderList {
    std::optional<std::int64_t> orderListId{};
    std::string contingencyType{};
    std::string listStatusType{};
    std::string listOrderStatus{};
    std::string listClientOrderId{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    std::string symbol{};
    Vector<NewOcoOrders> orders{};
    Vector<CancelOrderListOrderReports> orderReports{};

    bool operator==(const CancelOrderList&) const = default;
};

/// Parameters of Api::new_order_list_oco.
struct NewOrderListOcoRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> listClientOrderId{};
    Required<Open<Side>> side;
    Required<Decimal> quantity;
    Required<std::string> aboveType;
    Optional<std::string> aboveClientOrderId{};
    Optional<std::int64_t> aboveIcebergQty{};
    Optional<Decimal> abovePrice{};
    Optional<Decimal> aboveStopPrice{};
    Optional<std::int64_t> aboveTrailingDelta{};
    Optional<std::string> aboveTimeInForce{};
    Optional<std::int64_t> aboveStrategyId{};
    Optional<std::int64_t> aboveStrategyType{};
    Optional<std::string> abovePegPriceType{};
    Optional<std::string> abovePegOffsetType{};
    Optional<std::int64_t> abovePegOffsetValue{};
    Required<std::string> belowType;
    Optional<std::string> belowClientOrderId{};
    Optional<std::int64_t> belowIcebergQty{};
    Optional<Decimal> belowPrice{};
    Optional<Decimal> belowStopPrice{};
    Optional<std::int64_t> belowTrailingDelta{};
    Optional<std::string> belowTimeInForce{};
    Optional<std::int64_t> belowStrategyId{};
    Optional<std::int64_t> belowStrategyType{};
    Optional<std::string> belowPegPriceType{};
    Optional<std::string> belowPegOffsetType{};
    Optional<std::int64_t> belowPegOffsetValue{};
    Open<NewOrderRespType> newOrderRespType{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
};

/// Part of NewOrderListOco.
struct NewOrderListOcoOrderReports {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> origQuoteOrderQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> stopPrice{};
    std::optional<std::int64_t> workingTime{};
    std::optional<Decimal> icebergQty{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const NewOrderListOcoOrderReports&) const = default;
};

/// Reply of Api::new_order_list_oco.
struct NewOrderListOco {
    std::optional<std::int64_t> orderListId{};
    std::string contingencyType{};
    std::string listStatusType{};
    std::string listOrderStatus{};
    std::string listClientOrderId{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    std::string symbol{};
    Vector<NewOcoOrders> orders{};
    Vector<NewOrderListOcoOrderReports> orderReports{};

    bool operator==(const NewOrderListOco&) const = default;
};

/// Parameters of Api::new_order_list_opo.
struct NewOrderListOpoRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> listClientOrderId{};
    Open<NewOrderRespType> newOrderRespType{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    Required<std::string> workingType;
    Required<std::string> workingSide;
    Optional<std::string> workingClientOrderId{};
    Required<Decimal> workingPrice;
    Required<Decimal> workingQuantity;
    Optional<Decimal> workingIcebergQty{};
    Optional<std::string> workingTimeInForce{};
    Optional<std::int64_t> workingStrategyId{};
    Optional<std::int64_t> workingStrategyType{};
    Optional<std::string> workingPegPriceType{};
    Optional<std::string> workingPegOffsetType{};
    Optional<std::int64_t> workingPegOffsetValue{};
    Required<std::string> pendingType;
    Required<std::string> pendingSide;
    Optional<std::string> pendingClientOrderId{};
    Optional<Decimal> pendingPrice{};
    Optional<Decimal> pendingStopPrice{};
    Optional<Decimal> pendingTrailingDelta{};
    Optional<Decimal> pendingIcebergQty{};
    Optional<std::string> pendingTimeInForce{};
    Optional<std::int64_t> pendingStrategyId{};
    Optional<std::int64_t> pendingStrategyType{};
    Optional<std::string> pendingPegPriceType{};
    Optional<std::string> pendingPegOffsetType{};
    Optional<std::int64_t> pendingPegOffsetValue{};
};

/// Part of NewOrderListOpo and NewOrderListOto.
struct NewOrderListOpoOrderReports {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> origQuoteOrderQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<std::int64_t> workingTime{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const NewOrderListOpoOrderReports&) const = default;
};
using NewOrderListOtoOrderReports = NewOrderListOpoOrderReports;

/// Reply of Api::new_order_list_opo and Api::new_order_list_oto.
struct NewOrderListOpo {
    std::optional<std::int64_t> orderListId{};
    std::string contingencyType{};
    std::string listStatusType{};
    std::string listOrderStatus{};
    std::string listClientOrderId{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    std::string symbol{};
    Vector<NewOcoOrders> orders{};
    Vector<NewOrderListOpoOrderReports> orderReports{};

    bool operator==(const NewOrderListOpo&) const = default;
};
using NewOrderListOto = NewOrderListOpo;

/// Parameters of Api::new_order_list_opoco.
struct NewOrderListOpocoRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> listClientOrderId{};
    Open<NewOrderRespType> newOrderRespType{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    Required<std::string> workingType;
    Required<std::string> workingSide;
    Optional<std::string> workingClientOrderId{};
    Required<Decimal> workingPrice;
    Required<Decimal> workingQuantity;
    Optional<Decimal> workingIcebergQty{};
    Optional<std::string> workingTimeInForce{};
    Optional<std::int64_t> workingStrategyId{};
    Optional<std::int64_t> workingStrategyType{};
    Optional<std::string> workingPegPriceType{};
    Optional<std::string> workingPegOffsetType{};
    Optional<std::int64_t> workingPegOffsetValue{};
    Required<std::string> pendingSide;
    Required<std::string> pendingAboveType;
    Optional<std::string> pendingAboveClientOrderId{};
    Optional<Decimal> pendingAbovePrice{};
    Optional<Decimal> pendingAboveStopPrice{};
    Optional<Decimal> pendingAboveTrailingDelta{};
    Optional<Decimal> pendingAboveIcebergQty{};
    Optional<std::string> pendingAboveTimeInForce{};
    Optional<std::int64_t> pendingAboveStrategyId{};
    Optional<std::int64_t> pendingAboveStrategyType{};
    Optional<std::string> pendingAbovePegPriceType{};
    Optional<std::string> pendingAbovePegOffsetType{};
    Optional<std::int64_t> pendingAbovePegOffsetValue{};
    Optional<std::string> pendingBelowType{};
    Optional<std::string> pendingBelowClientOrderId{};
    Optional<Decimal> pendingBelowPrice{};
    Optional<Decimal> pendingBelowStopPrice{};
    Optional<Decimal> pendingBelowTrailingDelta{};
    Optional<Decimal> pendingBelowIcebergQty{};
    Optional<std::string> pendingBelowTimeInForce{};
    Optional<std::int64_t> pendingBelowStrategyId{};
    Optional<std::int64_t> pendingBelowStrategyType{};
    Optional<std::string> pendingBelowPegPriceType{};
    Optional<std::string> pendingBelowPegOffsetType{};
    Optional<std::int64_t> pendingBelowPegOffsetValue{};
};

/// Parameters of Api::new_order_list_oto.
struct NewOrderListOtoRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> listClientOrderId{};
    Open<NewOrderRespType> newOrderRespType{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    Required<std::string> workingType;
    Required<std::string> workingSide;
    Optional<std::string> workingClientOrderId{};
    Required<Decimal> workingPrice;
    Required<Decimal> workingQuantity;
    Optional<Decimal> workingIcebergQty{};
    Optional<std::string> workingTimeInForce{};
    Optional<std::int64_t> workingStrategyId{};
    Optional<std::int64_t> workingStrategyType{};
    Optional<std::string> workingPegPriceType{};
    Optional<std::string> workingPegOffsetType{};
    Optional<std::int64_t> workingPegOffsetValue{};
    Required<std::string> pendingType;
    Required<std::string> pendingSide;
    Optional<std::string> pendingClientOrderId{};
    Optional<Decimal> pendingPrice{};
    Optional<Decimal> pendingStopPrice{};
    Optional<Decimal> pendingTrailingDelta{};
    Required<Decimal> pendingQuantity;
    Optional<Decimal> pendingIcebergQty{};
    Optional<std::string> pendingTimeInForce{};
    Optional<std::int64_t> pendingStrategyId{};
    Optional<std::int64_t> pendingStrategyType{};
    Optional<std::string> pendingPegPriceType{};
    Optional<std::string> pendingPegOffsetType{};
    Optional<std::int64_t> pendingPegOffsetValue{};
};

/// Parameters of Api::new_order_list_otoco.
struct NewOrderListOtocoRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> listClientOrderId{};
    Open<NewOrderRespType> newOrderRespType{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    Required<std::string> workingType;
    Required<std::string> workingSide;
    Optional<std::string> workingClientOrderId{};
    Required<Decimal> workingPrice;
    Required<Decimal> workingQuantity;
    Optional<Decimal> workingIcebergQty{};
    Optional<std::string> workingTimeInForce{};
    Optional<std::int64_t> workingStrategyId{};
    Optional<std::int64_t> workingStrategyType{};
    Optional<std::string> workingPegPriceType{};
    Optional<std::string> workingPegOffsetType{};
    Optional<std::int64_t> workingPegOffsetValue{};
    Required<std::string> pendingSide;
    Required<Decimal> pendingQuantity;
    Required<std::string> pendingAboveType;
    Optional<std::string> pendingAboveClientOrderId{};
    Optional<Decimal> pendingAbovePrice{};
    Optional<Decimal> pendingAboveStopPrice{};
    Optional<Decimal> pendingAboveTrailingDelta{};
    Optional<Decimal> pendingAboveIcebergQty{};
    Optional<std::string> pendingAboveTimeInForce{};
    Optional<std::int64_t> pendingAboveStrategyId{};
    Optional<std::int64_t> pendingAboveStrategyType{};
    Optional<std::string> pendingAbovePegPriceType{};
    Optional<std::string> pendingAbovePegOffsetType{};
    Optional<std::int64_t> pendingAbovePegOffsetValue{};
    Optional<std::string> pendingBelowType{};
    Optional<std::string> pendingBelowClientOrderId{};
    Optional<Decimal> pendingBelowPrice{};
    Optional<Decimal> pendingBelowStopPrice{};
    Optional<Decimal> pendingBelowTrailingDelta{};
    Optional<Decimal> pendingBelowIcebergQty{};
    Optional<std::string> pendingBelowTimeInForce{};
    Optional<std::int64_t> pendingBelowStrategyId{};
    Optional<std::int64_t> pendingBelowStrategyType{};
    Optional<std::string> pendingBelowPegPriceType{};
    Optional<std::string> pendingBelowPegOffsetType{};
    Optional<std::int64_t> pendingBelowPegOffsetValue{};
};

/// Parameters of Api::new_order_using_sor.
struct NewOrderUsingSorRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Required<Open<Type>> type;
    Open<TimeInForce> timeInForce{};
    Required<Decimal> quantity;
    Optional<Decimal> price{};
    Optional<std::string> newClientOrderId{};
    Optional<std::int64_t> strategyId{};
    Optional<std::int64_t> strategyType{};
    Optional<Decimal> icebergQty{};
    Open<NewOrderRespType> newOrderRespType{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
};

/// Part of NewOrderUsingSor.
struct NewOrderUsingSorFills {
    std::string matchType{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> commission{};
    std::string commissionAsset{};
    std::optional<std::int64_t> tradeId{};
    std::optional<std::int64_t> allocId{};

    bool operator==(const NewOrderUsingSorFills&) const = default;
};

/// Reply of Api::new_order_using_sor.
struct NewOrderUsingSor {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> origQuoteOrderQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    Open<TimeInForce> timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<TimePoint> workingTime{};   ///< Unix milliseconds
    Vector<NewOrderUsingSorFills> fills{};
    std::string workingFloor{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<bool> usedSor{};

    bool operator==(const NewOrderUsingSor&) const = default;
};

/// Parameters of Api::test_new_order_using_sor.
struct TestNewOrderUsingSorRequest {
    NamedOnly named{};
    Optional<bool> computeCommissionRates{};  ///< default false
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Required<Open<Type>> type;
    Open<TimeInForce> timeInForce{};
    Required<Decimal> quantity;
    Optional<Decimal> price{};
    Optional<std::string> newClientOrderId{};
    Optional<std::int64_t> strategyId{};
    Optional<std::int64_t> strategyType{};
    Optional<Decimal> icebergQty{};
    Open<NewOrderRespType> newOrderRespType{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
};

/// Reply of Api::test_new_order_using_sor.
struct TestNewOrderUsingSor {
    TestNewOrderStandardCommissionForOrder standardCommissionForOrder{};
    TestNewOrderTaxCommissionForOrder taxCommissionForOrder{};
    TestNewOrderDiscount discount{};

    bool operator==(const TestNewOrderUsingSor&) const = default;
};

/// The operations of spot/trade. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel All Open Orders on a Symbol
    /// DELETE /api/v3/openOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per
    /// IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#cancel-all-open-orders-on-a-symbol-trade
    Call<Vector<CancelAllOpenOrders>> cancel_all_open_orders(CancelAllOpenOrdersRequest request) const;

    /// Cancel order
    /// DELETE /api/v3/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per
    /// IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#cancel-order-trade
    Call<CancelOrder> cancel_order(CancelOrderRequest request) const;

    /// New order
    /// POST /api/v3/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per
    /// IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-trade
    Call<NewOrder> new_order(NewOrderRequest request) const;

    /// Order Amend Keep Priority
    /// PUT /api/v3/order/amend/keepPriority
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 4. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#order-amend-keep-priority-trade
    Call<AmendKeepPriority> amend_keep_priority(AmendKeepPriorityRequest request) const;

    /// Cancel an Existing Order and Send a New Order
    /// POST /api/v3/order/cancelReplace
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per
    /// IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#cancel-an-existing-order-and-send-a-new-order-trade
    Call<CancelReplace> cancel_replace(CancelReplaceRequest request) const;

    /// New OCO - Deprecated
    /// POST /api/v3/order/oco
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per
    /// IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-oco-deprecated-trade
    Call<NewOco> new_oco(NewOcoRequest request) const;

    /// Test new order
    /// POST /api/v3/order/test
    ///
    /// Private. 6000 requests per minute per IP address, when computeCommissionRates given, shared by the pool spot_ip,
    /// of which one call takes 20. 6000 requests per minute per IP address, when not computeCommissionRates given,
    /// shared by the pool spot_ip. 61000 requests per 5 minutes per IP address, shared by the pool spot_requests. Never
    /// re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#test-new-order-trade
    Call<TestNewOrder> test_new_order(TestNewOrderRequest request) const;

    /// Cancel Order list
    /// DELETE /api/v3/orderList
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per
    /// IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#cancel-order-list-trade
    Call<CancelOrderList> cancel_order_list(CancelOrderListRequest request) const;

    /// New Order list - OCO
    /// POST /api/v3/orderList/oco
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per
    /// IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-list-oco-trade
    Call<NewOrderListOco> new_order_list_oco(NewOrderListOcoRequest request) const;

    /// New Order List - OPO
    /// POST /api/v3/orderList/opo
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per
    /// IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-list-opo-trade
    Call<NewOrderListOpo> new_order_list_opo(NewOrderListOpoRequest request) const;

    /// New Order List - OPOCO
    /// POST /api/v3/orderList/opoco
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per
    /// IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-list-opoco-trade
    Call<NewOco> new_order_list_opoco(NewOrderListOpocoRequest request) const;

    /// New Order list - OTO
    /// POST /api/v3/orderList/oto
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per
    /// IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-list-oto-trade
    Call<NewOrderListOpo> new_order_list_oto(NewOrderListOtoRequest request) const;

    /// New Order list - OTOCO
    /// POST /api/v3/orderList/otoco
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per
    /// IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-list-otoco-trade
    Call<NewOco> new_order_list_otoco(NewOrderListOtocoRequest request) const;

    /// New order using SOR
    /// POST /api/v3/sor/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per
    /// IP address, shared by the pool spot_requests. Never re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#new-order-using-sor-trade
    Call<NewOrderUsingSor> new_order_using_sor(NewOrderUsingSorRequest request) const;

    /// Test new order using SOR
    /// POST /api/v3/sor/order/test
    ///
    /// Private. 6000 requests per minute per IP address, when computeCommissionRates given, shared by the pool spot_ip,
    /// of which one call takes 20. 6000 requests per minute per IP address, when not computeCommissionRates given,
    /// shared by the pool spot_ip. 61000 requests per 5 minutes per IP address, shared by the pool spot_requests. Never
    /// re-sent by itself.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#test-new-order-using-sor-trade
    Call<TestNewOrderUsingSor> test_new_order_using_sor(TestNewOrderUsingSorRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelAllOpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const NewOcoOrders*);
const detail::ObjectTable& exbind_table(const CancelAllOpenOrdersOrderReports*);
const detail::ObjectTable& exbind_table(const CancelAllOpenOrders*);
const detail::ObjectTable& exbind_table(const CancelOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelOrder*);
const detail::ObjectTable& exbind_table(const NewOrderRequest*);
const detail::ObjectTable& exbind_table(const NewOrderFills*);
const detail::ObjectTable& exbind_table(const NewOrder*);
const detail::ObjectTable& exbind_table(const AmendKeepPriorityRequest*);
const detail::ObjectTable& exbind_table(const AmendKeepPriorityAmendedOrder*);
const detail::ObjectTable& exbind_table(const AmendKeepPriorityListStatus*);
const detail::ObjectTable& exbind_table(const AmendKeepPriority*);
const detail::ObjectTable& exbind_table(const CancelReplaceRequest*);
const detail::ObjectTable& exbind_table(const CancelReplaceDataCancelResponse*);
const detail::ObjectTable& exbind_table(const CancelReplaceDataNewOrderResponse*);
const detail::ObjectTable& exbind_table(const CancelReplaceData*);
const detail::ObjectTable& exbind_table(const CancelReplace*);
const detail::ObjectTable& exbind_table(const NewOcoRequest*);
const detail::ObjectTable& exbind_table(const NewOcoOrderReports*);
const detail::ObjectTable& exbind_table(const NewOco*);
const detail::ObjectTable& exbind_table(const TestNewOrderRequest*);
const detail::ObjectTable& exbind_table(const TestNewOrderStandardCommissionForOrder*);
const detail::ObjectTable& exbind_table(const TestNewOrderSpecialCommissionForOrder*);
const detail::ObjectTable& exbind_table(const TestNewOrderTaxCommissionForOrder*);
const detail::ObjectTable& exbind_table(const TestNewOrderDiscount*);
const detail::ObjectTable& exbind_table(const TestNewOrder*);
const detail::ObjectTable& exbind_table(const CancelOrderListRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderListOrderReports*);
const detail::ObjectTable& exbind_table(const CancelOrderList*);
const detail::ObjectTable& exbind_table(const NewOrderListOcoRequest*);
const detail::ObjectTable& exbind_table(const NewOrderListOcoOrderReports*);
const detail::ObjectTable& exbind_table(const NewOrderListOco*);
const detail::ObjectTable& exbind_table(const NewOrderListOpoRequest*);
const detail::ObjectTable& exbind_table(const NewOrderListOpoOrderReports*);
const detail::ObjectTable& exbind_table(const NewOrderListOpo*);
const detail::ObjectTable& exbind_table(const NewOrderListOpocoRequest*);
const detail::ObjectTable& exbind_table(const NewOrderListOtoRequest*);
const detail::ObjectTable& exbind_table(const NewOrderListOtocoRequest*);
const detail::ObjectTable& exbind_table(const NewOrderUsingSorRequest*);
const detail::ObjectTable& exbind_table(const NewOrderUsingSorFills*);
const detail::ObjectTable& exbind_table(const NewOrderUsingSor*);
const detail::ObjectTable& exbind_table(const TestNewOrderUsingSorRequest*);
const detail::ObjectTable& exbind_table(const TestNewOrderUsingSor*);

}  // namespace exbind::binance::spot::trade
