// Generated from specs/okx/tradingBot/grid.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/batch.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/grid.
namespace exbind::okx::trading_bot::grid {

enum class AlgoOrdType : std::uint8_t {
    grid = 0,
    contract_grid = 1,
};

/// The value as sent and received, e.g. "grid".
std::string_view to_string(AlgoOrdType value);

enum class Direction : std::uint8_t {
    long_ = 0,   ///< "long"
    short_ = 1,  ///< "short"
    neutral = 2,
};

/// The value as sent and received, e.g. "long".
std::string_view to_string(Direction value);

enum class Duration : std::uint8_t {
    _7D = 0,    ///< "7D"
    _30D = 1,   ///< "30D"
    _180D = 2,  ///< "180D"
};

/// The value as sent and received, e.g. "7D".
std::string_view to_string(Duration value);

enum class RunType : std::uint8_t {
    arithmetic = 0,  ///< "1"
    geometric = 1,   ///< "2"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(RunType value);

enum class TriggerAction : std::uint8_t {
    start = 0,
    stop = 1,
};

/// The value as sent and received, e.g. "start".
std::string_view to_string(TriggerAction value);

enum class TriggerStrategy : std::uint8_t {
    instant = 0,
    price = 1,
    rsi = 2,
};

/// The value as sent and received, e.g. "instant".
std::string_view to_string(TriggerStrategy value);

enum class StopType : std::uint8_t {
    _1 = 0,                  ///< "1"
    keep_base_currency = 1,  ///< "2"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(StopType value);

enum class Type : std::uint8_t {
    add = 0,
    reduce = 1,
};

/// The value as sent and received, e.g. "add".
std::string_view to_string(Type value);

enum class InvestmentType : std::uint8_t {
    quote = 0,
    base = 1,
    dual = 2,
};

/// The value as sent and received, e.g. "quote".
std::string_view to_string(InvestmentType value);

enum class Timeframe : std::uint8_t {
    _3m = 0,   ///< "3m"
    _5m = 1,   ///< "5m"
    _15m = 2,  ///< "15m"
    _30m = 3,  ///< "30m"
    _1H = 4,   ///< "1H"
    _4H = 5,   ///< "4H"
    _1D = 6,   ///< "1D"
};

/// The value as sent and received, e.g. "3m".
std::string_view to_string(Timeframe value);

enum class TriggerCond : std::uint8_t {
    cross_up = 0,
    cross_down = 1,
    above = 2,
    below = 3,
    cross = 4,
};

/// The value as sent and received, e.g. "cross_up".
std::string_view to_string(TriggerCond value);

enum class InstType : std::uint8_t {
    spot = 0,     ///< "SPOT"
    margin = 1,   ///< "MARGIN"
    futures = 2,  ///< "FUTURES"
    swap = 3,     ///< "SWAP"
};

/// The value as sent and received, e.g. "SPOT".
std::string_view to_string(InstType value);

enum class State : std::uint8_t {
    starting = 0,
    running = 1,
    stopping = 2,
    no_close_position = 3,
    stopped = 4,
};

/// The value as sent and received, e.g. "starting".
std::string_view to_string(State value);

enum class TriggerType : std::uint8_t {
    manual = 0,
    auto_ = 1,  ///< "auto"
};

/// The value as sent and received, e.g. "manual".
std::string_view to_string(TriggerType value);

enum class CancelType : std::uint8_t {
    none = 0,          ///< "0"
    manual_stop = 1,   ///< "1"
    take_profit = 2,   ///< "2"
    stop_loss = 3,     ///< "3"
    risk_control = 4,  ///< "4"
    delivery = 5,      ///< "5"
    signal = 6,        ///< "6"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(CancelType value);

enum class StopResult : std::uint8_t {
    default_ = 0,  ///< "0"
    _1 = 1,        ///< "1"
    minus_1 = 2,   ///< "-1"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(StopResult value);

enum class CopyType : std::uint8_t {
    normal_order = 0,                       ///< "0"
    copy_order_without_profit_sharing = 1,  ///< "1"
    copy_order_with_profit_sharing = 2,     ///< "2"
    lead_order = 3,                         ///< "3"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(CopyType value);

enum class OrdersAlgoPendingState : std::uint8_t {
    starting = 0,
    running = 1,
    stopping = 2,
    pending_signal = 3,
    no_close_position = 4,
};

/// The value as sent and received, e.g. "starting".
std::string_view to_string(OrdersAlgoPendingState value);

enum class PosSide : std::uint8_t {
    long_ = 0,   ///< "long"
    short_ = 1,  ///< "short"
    net = 2,
};

/// The value as sent and received, e.g. "long".
std::string_view to_string(PosSide value);

enum class MgnMode : std::uint8_t {
    cross = 0,
    isolated = 1,
};

/// The value as sent and received, e.g. "cross".
std::string_view to_string(MgnMode value);

enum class SubOrdersType : std::uint8_t {
    live = 0,
    filled = 1,
};

/// The value as sent and received, e.g. "live".
std::string_view to_string(SubOrdersType value);

enum class TdMode : std::uint8_t {
    cross = 0,
    isolated = 1,
    cash = 2,
};

/// The value as sent and received, e.g. "cross".
std::string_view to_string(TdMode value);

enum class OrdType : std::uint8_t {
    market = 0,
    limit = 1,
    ioc = 2,
};

/// The value as sent and received, e.g. "market".
std::string_view to_string(OrdType value);

enum class SubOrdersState : std::uint8_t {
    canceled = 0,
    live = 1,
    partially_filled = 2,
    filled = 3,
    cancelling = 4,
};

/// The value as sent and received, e.g. "canceled".
std::string_view to_string(SubOrdersState value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

/// Parameters of Api::adjust_investment.
struct AdjustInvestmentRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Decimal> amt;
    Optional<bool> allowReinvestProfit{};
};

/// Reply of Api::adjust_investment.
struct AdjustInvestment {
    std::string algoId{};

    bool operator==(const AdjustInvestment&) const = default;
};

/// Parameters of Api::ai_param.
struct AiParamRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;
    Required<std::string> instId;  ///< e.g. BTC-USDT
    Open<Direction> direction{};   ///< conditional
    Open<Duration> duration{};     ///< default 7D
};

/// Reply of Api::ai_param.
struct AiParam {
    std::string instId{};  ///< e.g. BTC-USDT-SWAP
    Open<AlgoOrdType> algoOrdType{};
    Open<Duration> duration{};
    std::optional<std::int64_t> gridNum{};
    std::optional<Decimal> maxPx{};
    std::optional<Decimal> minPx{};
    std::optional<Decimal> perMaxProfitRate{};
    std::optional<Decimal> perMinProfitRate{};
    std::optional<Decimal> perGridProfitRatio{};
    std::optional<Decimal> annualizedRate{};
    std::optional<Decimal> minInvestment{};
    std::string ccy{};
    Open<RunType> runType{};
    Open<Direction> direction{};
    std::optional<Decimal> lever{};
    std::string sourceCcy{};

    bool operator==(const AiParam&) const = default;
};

/// Parameters of Api::amend_algo_basic_param.
struct AmendAlgoBasicParamRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Decimal> minPx;
    Required<Decimal> maxPx;
    Required<std::int64_t> gridNum;
    Optional<Decimal> topupAmount{};
};

/// Reply of Api::amend_algo_basic_param, one row.
struct AmendAlgoBasicParam {
    std::string algoId{};
    std::optional<Decimal> requiredTopupAmount{};
    std::optional<Decimal> maxTopupAmount{};

    bool operator==(const AmendAlgoBasicParam&) const = default;
};

/// Part of AmendOrderAlgoRequest.
struct AmendOrderAlgoRequestTriggerParams {
    NamedOnly named{};
    Required<Open<TriggerAction>> triggerAction;
    Required<Open<TriggerStrategy>> triggerStrategy;
    Optional<Decimal> triggerPx{};
    Open<StopType> stopType{};
};

/// Parameters of Api::amend_order_algo.
struct AmendOrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<std::string> instId;  ///< e.g. BTC-USDT-SWAP
    Optional<Decimal> slTriggerPx{};
    Optional<Decimal> tpTriggerPx{};
    Optional<Decimal> tpRatio{};
    Optional<Decimal> slRatio{};
    Optional<Decimal> topUpAmt{};
    Vector<AmendOrderAlgoRequestTriggerParams> triggerParams{};
};

/// Reply of Api::amend_order_algo.
struct AmendOrderAlgo {
    std::string algoId{};
    std::string algoClOrdId{};
    std::string sCode{};
    std::string sMsg{};
    std::string tag{};

    bool operator==(const AmendOrderAlgo&) const = default;
};

/// Parameters of Api::cancel_close_order.
struct CancelCloseOrderRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<std::string> ordId;
};

/// Reply of Api::cancel_close_order.
struct CancelCloseOrder {
    std::string algoId{};
    std::string ordId{};
    std::string algoClOrdId{};
    std::string tag{};

    bool operator==(const CancelCloseOrder&) const = default;
};

/// Parameters of Api::close_position.
struct ClosePositionRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<bool> mktClose;
    Optional<Decimal> sz{};  ///< conditional
    Optional<Decimal> px{};  ///< conditional
};

/// Reply of Api::close_position.
struct ClosePosition {
    std::string algoId{};
    std::string ordId{};
    std::string algoClOrdId{};
    std::string tag{};

    bool operator==(const ClosePosition&) const = default;
};

/// Parameters of Api::compute_margin_balance.
struct ComputeMarginBalanceRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Open<Type>> type;
    Optional<Decimal> amt{};
};

/// Reply of Api::compute_margin_balance.
struct ComputeMarginBalance {
    std::optional<Decimal> maxAmt{};
    std::optional<Decimal> lever{};

    bool operator==(const ComputeMarginBalance&) const = default;
};

/// Parameters of Api::copy_order_algo.
struct CopyOrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< e.g. BTC-USDT
    Required<Open<AlgoOrdType>> algoOrdType;
    Required<std::string> sourceAlgoId;
    Optional<Decimal> quoteSz{};
    Optional<Decimal> lever{};
    Optional<bool> autoReserve{};
    Optional<Decimal> sz{};
    Optional<Decimal> actualMarginSz{};
    Optional<Decimal> extraMarginSz{};
    Optional<std::string> algoClOrdId{};
    Optional<std::string> tag{};
};

/// Reply of Api::copy_order_algo.
struct CopyOrderAlgo {
    std::string algoId{};
    std::string algoClOrdId{};
    std::string sCode{};
    std::string sMsg{};
    std::string tag{};

    bool operator==(const CopyOrderAlgo&) const = default;
};

/// Parameters of Api::grid_quantity.
struct GridQuantityRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< e.g. BTC-USDT
    Required<Open<RunType>> runType;
    Required<Open<AlgoOrdType>> algoOrdType;
    Required<Decimal> maxPx;
    Required<Decimal> minPx;
    Optional<Decimal> lever{};     ///< conditional
};

/// Reply of Api::grid_quantity.
struct GridQuantity {
    std::optional<Decimal> maxGridQty{};

    bool operator==(const GridQuantity&) const = default;
};

/// Parameters of Api::margin_balance.
struct MarginBalanceRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Open<Type>> type;
    Optional<Decimal> amt{};      ///< conditional
    Optional<Decimal> percent{};  ///< conditional
};

/// Reply of Api::margin_balance.
struct MarginBalance {
    std::string algoId{};
    std::string algoClOrdId{};

    bool operator==(const MarginBalance&) const = default;
};

/// Part of MinInvestmentRequest.
struct MinInvestmentRequestInvestmentData {
    NamedOnly named{};
    Required<Decimal> amt;
    Required<std::string> ccy;
};

/// Parameters of Api::min_investment.
struct MinInvestmentRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< e.g. BTC-USDT-SWAP
    Required<Open<AlgoOrdType>> algoOrdType;
    Required<Decimal> maxPx;
    Required<Decimal> minPx;
    Required<std::int64_t> gridNum;
    Required<Open<RunType>> runType;
    Open<Direction> direction{};   ///< conditional
    Optional<Decimal> lever{};     ///< conditional
    Optional<bool> basePos{};      ///< default false
    Open<InvestmentType> investmentType{};
    Open<TriggerStrategy> triggerStrategy{};
    Optional<Decimal> topUpAmt{};
    Vector<MinInvestmentRequestInvestmentData> investmentData{};
};

/// Part of MinInvestment.
struct MinInvestmentMinInvestmentData {
    std::optional<Decimal> amt{};
    std::string ccy{};

    bool operator==(const MinInvestmentMinInvestmentData&) const = default;
};

/// Reply of Api::min_investment.
struct MinInvestment {
    Vector<MinInvestmentMinInvestmentData> minInvestmentData{};
    std::optional<Decimal> singleAmt{};

    bool operator==(const MinInvestment&) const = default;
};

/// Part of OrderAlgoRequest.
struct OrderAlgoRequestTriggerParams {
    NamedOnly named{};
    Required<Open<TriggerAction>> triggerAction;
    Required<Open<TriggerStrategy>> triggerStrategy;  ///< default instant
    Optional<std::string> delaySeconds{};
    Open<Timeframe> timeframe{};
    Optional<std::int64_t> thold{};
    Open<TriggerCond> triggerCond{};
    Optional<Decimal> timePeriod{};
    Optional<Decimal> triggerPx{};
    Open<StopType> stopType{};
};

/// Parameters of Api::order_algo.
struct OrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> instId;           ///< e.g. BTC-USDT-SWAP
    Required<Open<AlgoOrdType>> algoOrdType;
    Required<Decimal> maxPx;
    Required<Decimal> minPx;
    Required<std::int64_t> gridNum;
    Open<RunType> runType{};
    Optional<Decimal> tpTriggerPx{};
    Optional<Decimal> slTriggerPx{};
    Optional<std::string> algoClOrdId{};    ///< at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};
    Optional<Decimal> profitSharingRatio{};
    Vector<OrderAlgoRequestTriggerParams> triggerParams{};
    Optional<Decimal> quoteSz{};            ///< conditional
    Optional<Decimal> baseSz{};             ///< conditional
    Optional<std::string> tradeQuoteCcy{};  ///< e.g. USD
    Optional<Decimal> sz{};                 ///< conditional
    Open<Direction> direction{};            ///< conditional
    Optional<Decimal> lever{};              ///< conditional
    Optional<bool> basePos{};               ///< default false
    Optional<Decimal> tpRatio{};
    Optional<Decimal> slRatio{};
};

/// Reply of Api::order_algo.
struct OrderAlgo {
    std::string algoId{};
    std::string algoClOrdId{};
    std::string sCode{};
    std::string sMsg{};
    std::string tag{};

    bool operator==(const OrderAlgo&) const = default;
};

/// Parameters of Api::order_instant_trigger.
struct OrderInstantTriggerRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Optional<Decimal> topUpAmt{};
};

/// Reply of Api::order_instant_trigger.
struct OrderInstantTrigger {
    std::string algoId{};
    std::string algoClOrdId{};

    bool operator==(const OrderInstantTrigger&) const = default;
};

/// Parameters of Api::orders_algo_details.
struct OrdersAlgoDetailsRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;
    Required<std::string> algoId;
};

/// Part of OrdersAlgoDetails, OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoDetailsRebateTrans {
    std::optional<Decimal> rebate{};
    std::string rebateCcy{};

    bool operator==(const OrdersAlgoDetailsRebateTrans&) const = default;
};
using OrdersAlgoHistoryRebateTrans = OrdersAlgoDetailsRebateTrans;
using OrdersAlgoPendingRebateTrans = OrdersAlgoDetailsRebateTrans;

/// Part of OrdersAlgoDetails, OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoDetailsTriggerParams {
    Open<TriggerAction> triggerAction{};
    Open<TriggerStrategy> triggerStrategy{};
    std::optional<Decimal> delaySeconds{};
    std::optional<TimePoint> triggerTime{};  ///< Unix milliseconds; e.g. 1597026383085
    Open<TriggerType> triggerType{};
    Open<Timeframe> timeframe{};
    std::optional<std::int64_t> thold{};
    Open<TriggerCond> triggerCond{};
    std::string timePeriod{};
    std::optional<Decimal> triggerPx{};
    Open<StopType> stopType{};

    bool operator==(const OrdersAlgoDetailsTriggerParams&) const = default;
};
using OrdersAlgoHistoryTriggerParams = OrdersAlgoDetailsTriggerParams;
using OrdersAlgoPendingTriggerParams = OrdersAlgoDetailsTriggerParams;

/// Reply of Api::orders_algo_details.
struct OrdersAlgoDetails {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<InstType> instType{};
    std::string instId{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    Open<AlgoOrdType> algoOrdType{};
    Open<State> state{};
    Vector<OrdersAlgoDetailsRebateTrans> rebateTrans{};
    Vector<OrdersAlgoDetailsTriggerParams> triggerParams{};
    std::optional<Decimal> maxPx{};
    std::optional<Decimal> minPx{};
    std::optional<std::int64_t> gridNum{};
    Open<RunType> runType{};
    std::optional<Decimal> tpTriggerPx{};
    std::optional<Decimal> slTriggerPx{};
    std::optional<std::int64_t> tradeNum{};
    std::optional<std::int64_t> arbitrageNum{};
    std::optional<Decimal> singleAmt{};
    std::optional<Decimal> perMinProfitRate{};
    std::optional<Decimal> perMaxProfitRate{};
    std::optional<Decimal> runPx{};
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> pnlRatio{};
    std::optional<Decimal> investment{};
    std::optional<Decimal> gridProfit{};
    std::optional<Decimal> floatProfit{};
    std::optional<Decimal> totalAnnualizedRate{};
    std::optional<Decimal> annualizedRate{};
    Open<CancelType> cancelType{};
    Open<StopType> stopType{};
    std::optional<std::int64_t> activeOrdNum{};
    std::optional<Decimal> quoteSz{};
    std::optional<Decimal> baseSz{};
    std::optional<Decimal> curQuoteSz{};
    std::optional<Decimal> curBaseSz{};
    std::optional<Decimal> profit{};
    Open<StopResult> stopResult{};
    Open<Direction> direction{};
    std::optional<bool> basePos{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> lever{};
    std::optional<Decimal> actualLever{};
    std::optional<Decimal> liqPx{};
    std::string uly{};
    std::string instFamily{};
    std::optional<Decimal> ordFrozen{};
    std::optional<Decimal> availEq{};
    std::optional<Decimal> eq{};
    std::string tag{};
    std::optional<Decimal> profitSharingRatio{};
    Open<CopyType> copyType{};
    std::optional<Decimal> tpRatio{};
    std::optional<Decimal> slRatio{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> fundingFee{};
    std::string tradeQuoteCcy{};
    std::string feeCcy{};

    bool operator==(const OrdersAlgoDetails&) const = default;
};

/// Parameters of Api::orders_algo_history.
struct OrdersAlgoHistoryRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;
    Optional<std::string> algoId{};
    Optional<std::string> instId{};  ///< e.g. BTC-USDT
    Open<InstType> instType{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::orders_algo_history, one row.
struct OrdersAlgoHistory {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<InstType> instType{};
    std::string instId{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    Open<AlgoOrdType> algoOrdType{};
    Open<State> state{};
    Vector<OrdersAlgoDetailsRebateTrans> rebateTrans{};
    Vector<OrdersAlgoDetailsTriggerParams> triggerParams{};
    std::optional<Decimal> maxPx{};
    std::optional<Decimal> minPx{};
    std::optional<std::int64_t> gridNum{};
    Open<RunType> runType{};
    std::optional<Decimal> tpTriggerPx{};
    std::optional<Decimal> slTriggerPx{};
    std::optional<std::int64_t> arbitrageNum{};
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> pnlRatio{};
    std::optional<Decimal> investment{};
    std::optional<Decimal> gridProfit{};
    std::optional<Decimal> floatProfit{};
    Open<CancelType> cancelType{};
    Open<StopType> stopType{};
    std::optional<Decimal> quoteSz{};
    std::optional<Decimal> baseSz{};
    Open<Direction> direction{};
    std::optional<bool> basePos{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> lever{};
    std::optional<Decimal> actualLever{};
    std::optional<Decimal> liqPx{};
    std::string uly{};
    std::string instFamily{};
    std::optional<Decimal> ordFrozen{};
    std::optional<Decimal> availEq{};
    std::string tag{};
    std::optional<Decimal> profitSharingRatio{};
    Open<CopyType> copyType{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> fundingFee{};
    Open<StopResult> stopResult{};
    std::string tradeQuoteCcy{};
    std::string feeCcy{};

    bool operator==(const OrdersAlgoHistory&) const = default;
};

/// Parameters of Api::orders_algo_pending.
struct OrdersAlgoPendingRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;
    Optional<std::string> algoId{};
    Optional<std::string> instId{};  ///< e.g. BTC-USDT
    Open<InstType> instType{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::orders_algo_pending, one row.
struct OrdersAlgoPending {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<InstType> instType{};
    std::string instId{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    Open<AlgoOrdType> algoOrdType{};
    Open<OrdersAlgoPendingState> state{};
    Vector<OrdersAlgoDetailsRebateTrans> rebateTrans{};
    Vector<OrdersAlgoDetailsTriggerParams> triggerParams{};
    std::optional<Decimal> maxPx{};
    std::optional<Decimal> minPx{};
    std::optional<std::int64_t> gridNum{};
    Open<RunType> runType{};
    std::optional<Decimal> tpTriggerPx{};
    std::optional<Decimal> slTriggerPx{};
    std::optional<std::int64_t> arbitrageNum{};
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> pnlRatio{};
    std::optional<Decimal> investment{};
    std::optional<Decimal> gridProfit{};
    std::optional<Decimal> floatProfit{};
    Open<CancelType> cancelType{};
    Open<StopType> stopType{};
    std::optional<Decimal> quoteSz{};
    std::optional<Decimal> baseSz{};
    Open<Direction> direction{};
    std::optional<bool> basePos{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> lever{};
    std::optional<Decimal> actualLever{};
    std::optional<Decimal> liqPx{};
    std::string uly{};
    std::string instFamily{};
    std::optional<Decimal> ordFrozen{};
    std::optional<Decimal> availEq{};
    std::string tag{};
    std::optional<Decimal> profitSharingRatio{};
    Open<CopyType> copyType{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> fundingFee{};
    std::string tradeQuoteCcy{};
    std::string feeCcy{};

    bool operator==(const OrdersAlgoPending&) const = default;
};

/// Parameters of Api::positions.
struct PositionsRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;
    Required<std::string> algoId;
};

/// Reply of Api::positions, one row.
struct Positions {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<InstType> instType{};
    std::string instId{};              ///< e.g. BTC-USDT-SWAP
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> avgPx{};
    std::string ccy{};
    std::optional<Decimal> lever{};
    std::optional<Decimal> liqPx{};
    Open<PosSide> posSide{};
    std::optional<Decimal> pos{};
    Open<MgnMode> mgnMode{};
    std::optional<Decimal> mgnRatio{};
    std::optional<Decimal> imr{};
    std::optional<Decimal> mmr{};
    std::optional<Decimal> upl{};
    std::optional<Decimal> uplRatio{};
    std::optional<Decimal> last{};
    std::optional<Decimal> notionalUsd{};
    std::optional<Decimal> adl{};
    std::optional<Decimal> markPx{};

    bool operator==(const Positions&) const = default;
};

/// Parameters of Api::stop_order_algo, one item.
struct StopOrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<std::string> instId;  ///< e.g. BTC-USDT
    Required<Open<AlgoOrdType>> algoOrdType;
    Required<Open<StopType>> stopType;
};

/// Reply of Api::stop_order_algo, one row.
struct StopOrderAlgo {
    std::string algoId{};
    std::string algoClOrdId{};
    std::string sCode{};
    std::string sMsg{};
    std::string tag{};

    bool operator==(const StopOrderAlgo&) const = default;
};

/// Parameters of Api::sub_orders.
struct SubOrdersRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;
    Required<std::string> algoId;
    Required<Open<SubOrdersType>> type;
    Optional<std::string> groupId{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::sub_orders, one row.
struct SubOrders {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<InstType> instType{};
    std::string instId{};
    Open<AlgoOrdType> algoOrdType{};
    std::string groupId{};
    std::string ordId{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    Open<TdMode> tdMode{};
    std::string ccy{};
    Open<OrdType> ordType{};
    std::optional<Decimal> sz{};
    Open<SubOrdersState> state{};
    Open<Side> side{};
    std::optional<Decimal> px{};
    std::optional<Decimal> fee{};
    std::string feeCcy{};
    std::optional<Decimal> rebate{};
    std::string rebateCcy{};
    std::optional<Decimal> avgPx{};
    std::optional<Decimal> accFillSz{};
    Open<PosSide> posSide{};
    std::optional<Decimal> pnl{};
    std::optional<Decimal> ctVal{};
    std::optional<Decimal> lever{};
    std::string tag{};

    bool operator==(const SubOrders&) const = default;
};

/// Parameters of Api::withdraw_income.
struct WithdrawIncomeRequest {
    NamedOnly named{};
    Required<std::string> algoId;
};

/// Reply of Api::withdraw_income.
struct WithdrawIncome {
    std::string algoId{};
    std::string algoClOrdId{};
    std::optional<Decimal> profit{};

    bool operator==(const WithdrawIncome&) const = default;
};

/// The operations of tradingBot/grid. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /api/v5/tradingBot/grid/adjust-investment
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-add-investment
    Call<AdjustInvestment> adjust_investment(AdjustInvestmentRequest request) const;

    /// GET /api/v5/tradingBot/grid/ai-param
    ///
    /// Public; permission: read. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-ai-parameter-public
    Call<AiParam> ai_param(AiParamRequest request) const;

    /// POST /api/v5/tradingBot/grid/amend-algo-basic-param
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order-basic-param
    Call<Vector<AmendAlgoBasicParam>> amend_algo_basic_param(AmendAlgoBasicParamRequest request) const;

    /// POST /api/v5/tradingBot/grid/amend-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order
    Call<AmendOrderAlgo> amend_order_algo(AmendOrderAlgoRequest request) const;

    /// POST /api/v5/tradingBot/grid/cancel-close-order
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-cancel-close-position-order-for-contract-grid
    Call<CancelCloseOrder> cancel_close_order(CancelCloseOrderRequest request) const;

    /// POST /api/v5/tradingBot/grid/close-position
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid
    Call<ClosePosition> close_position(ClosePositionRequest request) const;

    /// POST /api/v5/tradingBot/grid/compute-margin-balance
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-margin-balance
    Call<ComputeMarginBalance> compute_margin_balance(ComputeMarginBalanceRequest request) const;

    /// POST /api/v5/tradingBot/grid/copy-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-copy-grid-algo-order
    Call<CopyOrderAlgo> copy_order_algo(CopyOrderAlgoRequest request) const;

    /// GET /api/v5/tradingBot/grid/grid-quantity
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-max-grid-quantity-public
    Call<GridQuantity> grid_quantity(GridQuantityRequest request) const;

    /// POST /api/v5/tradingBot/grid/margin-balance
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-adjust-margin-balance
    Call<MarginBalance> margin_balance(MarginBalanceRequest request) const;

    /// POST /api/v5/tradingBot/grid/min-investment
    ///
    /// Public; permission: read. 20 requests per 2 seconds per IP address. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public
    Call<MinInvestment> min_investment(MinInvestmentRequest request) const;

    /// POST /api/v5/tradingBot/grid/order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order
    Call<OrderAlgo> order_algo(OrderAlgoRequest request) const;

    /// POST /api/v5/tradingBot/grid/order-instant-trigger
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-instant-trigger-grid-algo-order
    Call<OrderInstantTrigger> order_instant_trigger(OrderInstantTriggerRequest request) const;

    /// GET /api/v5/tradingBot/grid/orders-algo-details
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-details
    Call<OrdersAlgoDetails> orders_algo_details(OrdersAlgoDetailsRequest request) const;

    /// GET /api/v5/tradingBot/grid/orders-algo-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-history
    PagedCall<Vector<OrdersAlgoHistory>> orders_algo_history(OrdersAlgoHistoryRequest request) const;

    /// GET /api/v5/tradingBot/grid/orders-algo-pending
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-list
    PagedCall<Vector<OrdersAlgoPending>> orders_algo_pending(OrdersAlgoPendingRequest request) const;

    /// For reconcile(): orders_algo_pending() with the id that a write carries.
    static Lookup<Vector<OrdersAlgoPending>> orders_algo_pending_lookup();

    /// GET /api/v5/tradingBot/grid/positions
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-positions
    Call<Vector<Positions>> positions(PositionsRequest request) const;

    /// POST /api/v5/tradingBot/grid/stop-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself. Each item is accepted
    /// or refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order
    Call<Batch<StopOrderAlgo>> stop_order_algo(Vector<StopOrderAlgoRequest> request) const;

    /// GET /api/v5/tradingBot/grid/sub-orders
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-sub-orders
    PagedCall<Vector<SubOrders>> sub_orders(SubOrdersRequest request) const;

    /// POST /api/v5/tradingBot/grid/withdraw-income
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-spot-grid-withdraw-income
    Call<WithdrawIncome> withdraw_income(WithdrawIncomeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AdjustInvestmentRequest*);
const detail::ObjectTable& exbind_table(const AdjustInvestment*);
const detail::ObjectTable& exbind_table(const AiParamRequest*);
const detail::ObjectTable& exbind_table(const AiParam*);
const detail::ObjectTable& exbind_table(const AmendAlgoBasicParamRequest*);
const detail::ObjectTable& exbind_table(const AmendAlgoBasicParam*);
const detail::ObjectTable& exbind_table(const AmendOrderAlgoRequestTriggerParams*);
const detail::ObjectTable& exbind_table(const AmendOrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const AmendOrderAlgo*);
const detail::ObjectTable& exbind_table(const CancelCloseOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelCloseOrder*);
const detail::ObjectTable& exbind_table(const ClosePositionRequest*);
const detail::ObjectTable& exbind_table(const ClosePosition*);
const detail::ObjectTable& exbind_table(const ComputeMarginBalanceRequest*);
const detail::ObjectTable& exbind_table(const ComputeMarginBalance*);
const detail::ObjectTable& exbind_table(const CopyOrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const CopyOrderAlgo*);
const detail::ObjectTable& exbind_table(const GridQuantityRequest*);
const detail::ObjectTable& exbind_table(const GridQuantity*);
const detail::ObjectTable& exbind_table(const MarginBalanceRequest*);
const detail::ObjectTable& exbind_table(const MarginBalance*);
const detail::ObjectTable& exbind_table(const MinInvestmentRequestInvestmentData*);
const detail::ObjectTable& exbind_table(const MinInvestmentRequest*);
const detail::ObjectTable& exbind_table(const MinInvestmentMinInvestmentData*);
const detail::ObjectTable& exbind_table(const MinInvestment*);
const detail::ObjectTable& exbind_table(const OrderAlgoRequestTriggerParams*);
const detail::ObjectTable& exbind_table(const OrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const OrderAlgo*);
const detail::ObjectTable& exbind_table(const OrderInstantTriggerRequest*);
const detail::ObjectTable& exbind_table(const OrderInstantTrigger*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRebateTrans*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsTriggerParams*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetails*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistory*);
const detail::ObjectTable& exbind_table(const OrdersAlgoPendingRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoPending*);
const detail::ObjectTable& exbind_table(const PositionsRequest*);
const detail::ObjectTable& exbind_table(const Positions*);
const detail::ObjectTable& exbind_table(const StopOrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const StopOrderAlgo*);
const detail::ObjectTable& exbind_table(const SubOrdersRequest*);
const detail::ObjectTable& exbind_table(const SubOrders*);
const detail::ObjectTable& exbind_table(const WithdrawIncomeRequest*);
const detail::ObjectTable& exbind_table(const WithdrawIncome*);

}  // namespace exbind::okx::trading_bot::grid
