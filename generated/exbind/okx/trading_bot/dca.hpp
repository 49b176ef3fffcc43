// Generated from specs/okx/tradingBot/dca.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/dca.
namespace exbind::okx::trading_bot::dca {

enum class TriggerStrategy : std::uint8_t {
    instant = 0,
    price = 1,
    rsi = 2,
    webhook = 3,
};

/// The value as sent and received, e.g. "instant".
std::string_view to_string(TriggerStrategy value);

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

enum class AlgoOrdType : std::uint8_t {
    contract_dca = 0,
    spot_dca = 1,
};

/// The value as sent and received, e.g. "contract_dca".
std::string_view to_string(AlgoOrdType value);

enum class SlMode : std::uint8_t {
    limit = 0,
    market = 1,
};

/// The value as sent and received, e.g. "limit".
std::string_view to_string(SlMode value);

enum class Direction : std::uint8_t {
    long_ = 0,   ///< "long"
    short_ = 1,  ///< "short"
};

/// The value as sent and received, e.g. "long".
std::string_view to_string(Direction value);

enum class TrackingMode : std::uint8_t {
    sync = 0,
    async = 1,
};

/// The value as sent and received, e.g. "sync".
std::string_view to_string(TrackingMode value);

enum class CopyType : std::uint8_t {
    normal_order = 0,                       ///< "0"
    copy_order_without_profit_sharing = 1,  ///< "1"
    copy_order_with_profit_sharing = 2,     ///< "2"
    lead_order = 3,                         ///< "3"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(CopyType value);

enum class State : std::uint8_t {
    starting = 0,
    running = 1,
    stopping = 2,
    pending_signal = 3,
    no_close_position = 4,
};

/// The value as sent and received, e.g. "starting".
std::string_view to_string(State value);

enum class CancelType : std::uint8_t {
    none = 0,          ///< "0"
    manual_stop = 1,   ///< "1"
    take_profit = 2,   ///< "2"
    stop_loss = 3,     ///< "3"
    risk_control = 4,  ///< "4"
    delivery = 5,      ///< "5"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(CancelType value);

enum class TriggerAction : std::uint8_t {
    start = 0,
    stop = 1,
};

/// The value as sent and received, e.g. "start".
std::string_view to_string(TriggerAction value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class OrdType : std::uint8_t {
    init_order = 0,
    safety_order = 1,
    tp_order = 2,
    sl_order = 3,
    manual_add_order = 4,
    close_position = 5,
    manual_close_position = 6,
};

/// The value as sent and received, e.g. "init_order".
std::string_view to_string(OrdType value);

enum class OrdersState : std::uint8_t {
    live = 0,
    partially_filled = 1,
    filled = 2,
    canceled = 3,
    cancelling = 4,
};

/// The value as sent and received, e.g. "live".
std::string_view to_string(OrdersState value);

enum class StopType : std::uint8_t {
    contract_dca = 0,
    _1 = 1,              ///< "1"
    keep_positions = 2,  ///< "2"
    spot_dca = 3,
};

/// The value as sent and received, e.g. "contract_dca".
std::string_view to_string(StopType value);

/// Part of AmendOrderAlgoRequest.
struct AmendOrderAlgoRequestTriggerParams {
    NamedOnly named{};
    Optional<std::string> triggerAction{};
    Open<TriggerStrategy> triggerStrategy{};
    Open<Timeframe> timeframe{};
    Optional<std::int64_t> thold{};
    Open<TriggerCond> triggerCond{};
    Optional<std::string> timePeriod{};  ///< e.g. 14
};

/// Parameters of Api::amend_order_algo.
struct AmendOrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Decimal> pxSteps;
    Required<Decimal> pxStepsMult;
    Required<Decimal> volMult;
    Required<Decimal> tpPct;  ///< e.g. 0.05
    Required<Decimal> slPct;  ///< e.g. 0.05
    Required<Decimal> initOrdAmt;
    Required<Decimal> safetyOrdAmt;
    Required<std::string> maxSafetyOrds;
    Required<bool> reserveFunds;
    Required<Vector<AmendOrderAlgoRequestTriggerParams>> triggerParams;
};

/// Reply of Api::amend_order_algo, one row.
struct AmendOrderAlgo {
    std::string algoId{};
    std::string algoClOrdId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const AmendOrderAlgo&) const = default;
};

/// Part of CreateRequest.
struct CreateRequestTriggerParams {
    NamedOnly named{};
    Required<std::string> triggerAction;
    Required<Open<TriggerStrategy>> triggerStrategy;  ///< default instant
    Open<Timeframe> timeframe{};
    Optional<std::int64_t> thold{};
    Open<TriggerCond> triggerCond{};
    Optional<Decimal> timePeriod{};
    Optional<Decimal> triggerPx{};
};

/// Parameters of Api::create.
struct CreateRequest {
    NamedOnly named{};
    Required<std::string> instId;    ///< e.g. BTC-USDT
    Required<Open<AlgoOrdType>> algoOrdType;
    Required<Decimal> initOrdAmt;
    Optional<bool> allowReinvest{};  ///< default true
    Optional<Decimal> safetyOrdAmt{};
    Required<std::string> maxSafetyOrds;
    Optional<Decimal> pxSteps{};
    Optional<Decimal> pxStepsMult{};
    Optional<Decimal> volMult{};
    Required<Decimal> tpPct;
    Optional<Decimal> slPct{};
    Open<SlMode> slMode{};
    Open<Direction> direction{};
    Required<Decimal> lever;
    Required<Vector<CreateRequestTriggerParams>> triggerParams;
    Optional<Decimal> profitSharingRatio{};
    Open<TrackingMode> trackingMode{};
    Optional<std::string> tag{};
    Optional<std::string> algoClOrdId{};
    Optional<std::string> tradeQuoteCcy{};
};

/// Reply of Api::create, one row.
struct Create {
    std::string algoId{};
    std::string tag{};
    std::string algoClOrdId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const Create&) const = default;
};

/// Parameters of Api::cycle_list.
struct CycleListRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Open<AlgoOrdType>> algoOrdType;
    Optional<std::string> instId{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::cycle_list, one row.
struct CycleList {
    std::string algoId{};
    std::string algoClOrdId{};
    std::string cycleId{};
    std::optional<bool> currentCycle{};
    std::optional<Decimal> realizedPnl{};
    std::optional<TimePoint> startTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> endTime{};    ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> fee{};
    std::optional<Decimal> avgPx{};
    std::optional<Decimal> tpPx{};

    bool operator==(const CycleList&) const = default;
};

/// Parameters of Api::history_list.
struct HistoryListRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;
    Optional<std::string> algoId{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Part of HistoryList and OngoingList.
struct HistoryListTriggerParams {
    Open<TriggerAction> triggerAction{};
    Open<TriggerStrategy> triggerStrategy{};
    std::optional<Decimal> triggerPx{};
    Open<TriggerCond> triggerCond{};
    std::string timePeriod{};  ///< e.g. 14
    std::optional<std::int64_t> thold{};
    Open<Timeframe> timeframe{};

    bool operator==(const HistoryListTriggerParams&) const = default;
};
using OngoingListTriggerParams = HistoryListTriggerParams;

/// Reply of Api::history_list, one row.
struct HistoryList {
    std::string algoId{};
    Open<AlgoOrdType> algoOrdType{};
    std::string instId{};              ///< e.g. BTC-USDT-SWAP
    Open<CopyType> copyType{};
    Open<State> state{};
    Open<CancelType> cancelType{};
    Open<Direction> direction{};
    std::optional<Decimal> lever{};
    std::optional<Decimal> initOrdAmt{};
    std::optional<Decimal> safetyOrdAmt{};
    std::string maxSafetyOrds{};
    std::optional<Decimal> pxSteps{};
    std::optional<Decimal> pxStepsMult{};
    std::optional<Decimal> volMult{};
    std::optional<Decimal> slPct{};    ///< e.g. 0.05
    Open<SlMode> slMode{};
    std::optional<bool> allowReinvest{};
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> pnlRatio{};
    std::optional<Decimal> fundingFee{};
    std::optional<Decimal> investmentAmt{};
    std::string investmentCcy{};
    std::optional<Decimal> arbitragePnL{};
    std::optional<Decimal> transferInMargin{};
    std::optional<Decimal> profitSharingRatio{};
    Open<TrackingMode> trackingMode{};
    Vector<HistoryListTriggerParams> triggerParams{};
    std::optional<Decimal> ctVal{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string tradeQuoteCcy{};

    bool operator==(const HistoryList&) const = default;
};

/// Parameters of Api::ongoing_list.
struct OngoingListRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;
    Optional<std::string> algoId{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::ongoing_list, one row.
struct OngoingList {
    std::string algoId{};
    Open<AlgoOrdType> algoOrdType{};
    std::string instId{};              ///< e.g. BTC-USDT-SWAP
    Open<CopyType> copyType{};
    Open<State> state{};
    Open<Direction> direction{};
    std::optional<Decimal> lever{};
    std::optional<Decimal> initOrdAmt{};
    std::optional<Decimal> safetyOrdAmt{};
    std::string maxSafetyOrds{};
    std::optional<Decimal> pxSteps{};
    std::optional<Decimal> pxStepsMult{};
    std::optional<Decimal> volMult{};
    std::optional<Decimal> tpPxRange{};
    std::optional<Decimal> slPct{};    ///< e.g. 0.05
    Open<SlMode> slMode{};
    std::optional<bool> allowReinvest{};
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> pnlRatio{};
    std::optional<Decimal> totalFundingFee{};
    std::optional<Decimal> investmentAmt{};
    std::string investmentCcy{};
    std::optional<Decimal> arbitragePnL{};
    std::optional<Decimal> transferInMargin{};
    std::optional<Decimal> profitSharingRatio{};
    Open<TrackingMode> trackingMode{};
    Vector<HistoryListTriggerParams> triggerParams{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> ctVal{};
    std::string tradeQuoteCcy{};

    bool operator==(const OngoingList&) const = default;
};

/// Parameters of Api::orders.
struct OrdersRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Open<AlgoOrdType>> algoOrdType;
    Optional<std::string> cycleId{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::orders, one row.
struct Orders {
    std::string cycleId{};
    std::string ordId{};
    std::optional<Decimal> avgFillPx{};
    Open<Direction> direction{};
    Open<Side> side{};
    Open<OrdType> ordType{};
    std::optional<Decimal> px{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> filledSz{};
    Open<OrdersState> state{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> rebate{};
    std::string rebateCcy{};
    std::optional<Decimal> lever{};
    std::string instId{};                 ///< e.g. BTC-USDT-SWAP
    std::optional<Decimal> ctVal{};
    std::optional<TimePoint> fillTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> cTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::string tradeQuoteCcy{};

    bool operator==(const Orders&) const = default;
};

/// Parameters of Api::position_details.
struct PositionDetailsRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Open<AlgoOrdType>> algoOrdType;
};

/// Reply of Api::position_details.
struct PositionDetails {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<AlgoOrdType> algoOrdType{};
    std::string instId{};                  ///< e.g. BTC-USDT-SWAP
    std::string curCycleld{};
    std::optional<TimePoint> startTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string fillManualOrds{};
    std::string fillSafetyOrds{};
    std::optional<Decimal> fundingFee{};
    std::optional<Decimal> initPx{};
    std::optional<Decimal> notionalUsd{};
    std::optional<Decimal> avgPx{};
    std::optional<Decimal> upl{};
    std::optional<Decimal> liqPx{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> baseSz{};
    std::optional<Decimal> quoteSz{};
    std::optional<Decimal> slPx{};
    std::optional<Decimal> tpPx{};
    std::optional<Decimal> fee{};
    std::string tradeQuoteCcy{};

    bool operator==(const PositionDetails&) const = default;
};

/// Parameters of Api::stop.
struct StopRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Open<AlgoOrdType>> algoOrdType;
    Required<Open<StopType>> stopType;
};

/// Reply of Api::stop.
struct Stop {
    std::string algoId{};
    std::string tag{};
    std::string algoClOrdId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const Stop&) const = default;
};

/// The operations of tradingBot/dca. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /api/v5/tradingBot/dca/amend-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param
    Call<Vector<AmendOrderAlgo>> amend_order_algo(AmendOrderAlgoRequest request) const;

    /// POST /api/v5/tradingBot/dca/create
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order
    Call<Vector<Create>> create(CreateRequest request) const;

    /// GET /api/v5/tradingBot/dca/cycle-list
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-cycle-list
    PagedCall<Vector<CycleList>> cycle_list(CycleListRequest request) const;

    /// GET /api/v5/tradingBot/dca/history-list
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-history
    PagedCall<Vector<HistoryList>> history_list(HistoryListRequest request) const;

    /// GET /api/v5/tradingBot/dca/ongoing-list
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-details
    PagedCall<Vector<OngoingList>> ongoing_list(OngoingListRequest request) const;

    /// GET /api/v5/tradingBot/dca/orders
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-sub-orders
    PagedCall<Vector<Orders>> orders(OrdersRequest request) const;

    /// GET /api/v5/tradingBot/dca/position-details
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-position-details
    Call<PositionDetails> position_details(PositionDetailsRequest request) const;

    /// POST /api/v5/tradingBot/dca/stop
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-stop-dca-algo-order
    Call<Stop> stop(StopRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AmendOrderAlgoRequestTriggerParams*);
const detail::ObjectTable& exbind_table(const AmendOrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const AmendOrderAlgo*);
const detail::ObjectTable& exbind_table(const CreateRequestTriggerParams*);
const detail::ObjectTable& exbind_table(const CreateRequest*);
const detail::ObjectTable& exbind_table(const Create*);
const detail::ObjectTable& exbind_table(const CycleListRequest*);
const detail::ObjectTable& exbind_table(const CycleList*);
const detail::ObjectTable& exbind_table(const HistoryListRequest*);
const detail::ObjectTable& exbind_table(const HistoryListTriggerParams*);
const detail::ObjectTable& exbind_table(const HistoryList*);
const detail::ObjectTable& exbind_table(const OngoingListRequest*);
const detail::ObjectTable& exbind_table(const OngoingList*);
const detail::ObjectTable& exbind_table(const OrdersRequest*);
const detail::ObjectTable& exbind_table(const Orders*);
const detail::ObjectTable& exbind_table(const PositionDetailsRequest*);
const detail::ObjectTable& exbind_table(const PositionDetails*);
const detail::ObjectTable& exbind_table(const StopRequest*);
const detail::ObjectTable& exbind_table(const Stop*);

}  // namespace exbind::okx::trading_bot::dca
