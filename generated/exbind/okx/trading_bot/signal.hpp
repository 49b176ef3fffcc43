// Generated from specs/okx/tradingBot/signal.yaml by `exbind generate okx`. DO NOT EDIT.
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

/// Operations under /api/v5/tradingBot/signal.
namespace exbind::okx::trading_bot::signal {

enum class TpSlType : std::uint8_t {
    pnl = 0,
    price = 1,
};

/// The value as sent and received, e.g. "pnl".
std::string_view to_string(TpSlType value);

enum class EventType : std::uint8_t {
    system_action = 0,
    user_action = 1,
    signal_processing = 2,
};

/// The value as sent and received, e.g. "system_action".
std::string_view to_string(EventType value);

enum class EventStatus : std::uint8_t {
    success = 0,
    failure = 1,
};

/// The value as sent and received, e.g. "success".
std::string_view to_string(EventStatus value);

enum class Type : std::uint8_t {
    add = 0,
    reduce = 1,
};

/// The value as sent and received, e.g. "add".
std::string_view to_string(Type value);

enum class SubOrdType : std::uint8_t {
    limit_order = 0,         ///< "1"
    market_order = 1,        ///< "2"
    tradingview_signal = 2,  ///< "9"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(SubOrdType value);

enum class EntryType : std::uint8_t {
    tradingview_signal = 0,                     ///< "1"
    fixed_margin = 1,                           ///< "2"
    contracts = 2,                              ///< "3"
    percentage_of_free_margin = 3,              ///< "4"
    percentage_of_initial_invested_margin = 4,  ///< "5"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(EntryType value);

enum class InstType : std::uint8_t {
    spot = 0,     ///< "SPOT"
    margin = 1,   ///< "MARGIN"
    swap = 2,     ///< "SWAP"
    futures = 3,  ///< "FUTURES"
    option = 4,   ///< "OPTION"
};

/// The value as sent and received, e.g. "SPOT".
std::string_view to_string(InstType value);

enum class State : std::uint8_t {
    starting = 0,
    running = 1,
    stopping = 2,
    stopped = 3,
};

/// The value as sent and received, e.g. "starting".
std::string_view to_string(State value);

enum class CancelType : std::uint8_t {
    none = 0,         ///< "0"
    manual_stop = 1,  ///< "1"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(CancelType value);

enum class SignalSourceType : std::uint8_t {
    created_by_yourself = 0,  ///< "1"
    subscribe = 1,            ///< "2"
    free_signal = 2,          ///< "3"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(SignalSourceType value);

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

enum class Direction : std::uint8_t {
    long_ = 0,   ///< "long"
    short_ = 1,  ///< "short"
};

/// The value as sent and received, e.g. "long".
std::string_view to_string(Direction value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class OrdType : std::uint8_t {
    market = 0,
    limit = 1,
    ioc = 2,
};

/// The value as sent and received, e.g. "market".
std::string_view to_string(OrdType value);

enum class SubOrdersState : std::uint8_t {
    live = 0,
    partially_filled = 1,
    filled = 2,
    cancelled = 3,
};

/// The value as sent and received, e.g. "live".
std::string_view to_string(SubOrdersState value);

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

enum class SubOrdersState2 : std::uint8_t {
    canceled = 0,
    live = 1,
    partially_filled = 2,
    filled = 3,
    cancelling = 4,
};

/// The value as sent and received, e.g. "canceled".
std::string_view to_string(SubOrdersState2 value);

/// Part of AmendTpslRequest.
struct AmendTpslRequestExitSettingParam {
    NamedOnly named{};
    Required<Open<TpSlType>> tpSlType;
    Optional<Decimal> tpPct{};
    Optional<Decimal> slPct{};
};

/// Parameters of Api::amend_tpsl.
struct AmendTpslRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<AmendTpslRequestExitSettingParam> exitSettingParam;
};

/// Reply of Api::amend_tpsl.
struct AmendTpsl {
    std::string algoId{};

    bool operator==(const AmendTpsl&) const = default;
};

/// Parameters of Api::cancel_sub_order.
struct CancelSubOrderRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<std::string> instId;  ///< e.g. BTC-USDT-SWAP
    Required<std::string> signalOrdId;
};

/// Reply of Api::cancel_sub_order.
struct CancelSubOrder {
    std::string signalOrdId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const CancelSubOrder&) const = default;
};

/// Parameters of Api::close_position.
struct ClosePositionRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<std::string> instId;
};

/// Reply of Api::close_position.
struct ClosePosition {
    std::string algoId{};

    bool operator==(const ClosePosition&) const = default;
};

/// Parameters of Api::create_signal.
struct CreateSignalRequest {
    NamedOnly named{};
    Required<std::string> signalChanName;
    Optional<std::string> signalChanDesc{};
};

/// Reply of Api::create_signal.
struct CreateSignal {
    std::string signalChanId{};
    std::string signalChanToken{};

    bool operator==(const CreateSignal&) const = default;
};

/// Parameters of Api::event_history.
struct EventHistoryRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Optional<TimePoint> after{};     ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};    ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Part of EventHistory.
struct EventHistoryTriggeredOrdData {
    std::string clOrdId{};

    bool operator==(const EventHistoryTriggeredOrdData&) const = default;
};

/// Reply of Api::event_history, one row.
struct EventHistory {
    std::string alertMsg{};
    std::string algoId{};
    Open<EventType> eventType{};
    std::optional<TimePoint> eventCtime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> eventUtime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string eventProcessMsg{};
    Open<EventStatus> eventStatus{};
    Vector<EventHistoryTriggeredOrdData> triggeredOrdData{};

    bool operator==(const EventHistory&) const = default;
};

/// Parameters of Api::margin_balance.
struct MarginBalanceRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Open<Type>> type;
    Required<Decimal> amt;
    Optional<bool> allowReinvest{};  ///< default false
};

/// Reply of Api::margin_balance.
struct MarginBalance {
    std::string algoId{};

    bool operator==(const MarginBalance&) const = default;
};

/// Part of OrderAlgoRequest.
struct OrderAlgoRequestEntrySettingParam {
    NamedOnly named{};
    Optional<bool> allowMultipleEntry{};  ///< default true
    Open<EntryType> entryType{};
    Optional<Decimal> amt{};
    Vector<RawJson> ratio{};
};

/// Part of OrderAlgoRequest.
struct OrderAlgoRequestExitSettingParam {
    NamedOnly named{};
    Required<std::string> tpSlType;
    Optional<Decimal> tpPct{};
    Optional<Decimal> slPct{};
};

/// Parameters of Api::order_algo.
struct OrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> signalChanId;
    Required<Decimal> lever;
    Required<Decimal> investAmt;
    Required<Open<SubOrdType>> subOrdType;
    Optional<bool> includeAll{};  ///< default false
    Vector<std::string> instIds{};
    Optional<Decimal> ratio{};
    Optional<OrderAlgoRequestEntrySettingParam> entrySettingParam{};
    Optional<OrderAlgoRequestExitSettingParam> exitSettingParam{};
};

/// Reply of Api::order_algo, one row.
struct OrderAlgo {
    std::string algoId{};
    std::string algoClOrdId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const OrderAlgo&) const = default;
};

/// Parameters of Api::orders_algo_details.
struct OrdersAlgoDetailsRequest {
    NamedOnly named{};
    Required<std::string> algoOrdType;
    Required<std::string> algoId;
};

/// Part of OrdersAlgoDetails, OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoDetailsEntrySettingParam {
    std::optional<bool> allowMultipleEntry{};
    Open<EntryType> entryType{};
    std::optional<Decimal> amt{};
    std::optional<Decimal> ratio{};

    bool operator==(const OrdersAlgoDetailsEntrySettingParam&) const = default;
};
using OrdersAlgoHistoryEntrySettingParam = OrdersAlgoDetailsEntrySettingParam;
using OrdersAlgoPendingEntrySettingParam = OrdersAlgoDetailsEntrySettingParam;

/// Part of OrdersAlgoDetails, OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoDetailsExitSettingParam {
    Open<TpSlType> tpSlType{};
    std::optional<Decimal> tpPct{};
    std::optional<Decimal> slPct{};

    bool operator==(const OrdersAlgoDetailsExitSettingParam&) const = default;
};
using OrdersAlgoHistoryExitSettingParam = OrdersAlgoDetailsExitSettingParam;
using OrdersAlgoPendingExitSettingParam = OrdersAlgoDetailsExitSettingParam;

/// Reply of Api::orders_algo_details.
struct OrdersAlgoDetails {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<InstType> instType{};
    Vector<std::string> instIds{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string algoOrdType{};
    Open<State> state{};
    Open<CancelType> cancelType{};
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> totalPnlRatio{};
    std::optional<Decimal> totalEq{};
    std::optional<Decimal> floatPnl{};
    std::optional<Decimal> realizedPnl{};
    std::optional<Decimal> frozenBal{};
    std::optional<Decimal> availBal{};
    std::optional<Decimal> lever{};
    std::optional<Decimal> investAmt{};
    Open<SubOrdType> subOrdType{};
    std::optional<Decimal> ratio{};
    OrdersAlgoDetailsEntrySettingParam entrySettingParam{};
    OrdersAlgoDetailsExitSettingParam exitSettingParam{};
    std::string signalChanId{};
    std::string signalChanName{};
    Open<SignalSourceType> signalSourceType{};

    bool operator==(const OrdersAlgoDetails&) const = default;
};

/// Parameters of Api::orders_algo_history.
struct OrdersAlgoHistoryRequest {
    NamedOnly named{};
    Required<std::string> algoOrdType;
    Required<std::string> algoId;
    Required<std::string> after;     ///< e.g. 1597026383085
    Optional<std::string> before{};  ///< e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::orders_algo_history, one row.
struct OrdersAlgoHistory {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<InstType> instType{};
    Vector<std::string> instIds{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string algoOrdType{};
    Open<State> state{};
    Open<CancelType> cancelType{};
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> totalPnlRatio{};
    std::optional<Decimal> totalEq{};
    std::optional<Decimal> floatPnl{};
    std::optional<Decimal> realizedPnl{};
    std::optional<Decimal> frozenBal{};
    std::optional<Decimal> availBal{};
    std::optional<Decimal> lever{};
    std::optional<Decimal> investAmt{};
    Open<SubOrdType> subOrdType{};
    std::optional<Decimal> ratio{};
    OrdersAlgoDetailsEntrySettingParam entrySettingParam{};
    OrdersAlgoDetailsExitSettingParam exitSettingParam{};
    std::string signalChanId{};
    std::string signalChanName{};
    Open<SignalSourceType> signalSourceType{};

    bool operator==(const OrdersAlgoHistory&) const = default;
};

/// Parameters of Api::orders_algo_pending.
struct OrdersAlgoPendingRequest {
    NamedOnly named{};
    Required<std::string> algoOrdType;
    Optional<std::string> algoId{};
    Required<std::string> after;     ///< e.g. 1597026383085
    Optional<std::string> before{};  ///< e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::orders_algo_pending, one row.
struct OrdersAlgoPending {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<InstType> instType{};
    Vector<std::string> instIds{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string algoOrdType{};
    Open<State> state{};
    Open<CancelType> cancelType{};
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> totalPnlRatio{};
    std::optional<Decimal> totalEq{};
    std::optional<Decimal> floatPnl{};
    std::optional<Decimal> realizedPnl{};
    std::optional<Decimal> frozenBal{};
    std::optional<Decimal> availBal{};
    std::optional<Decimal> lever{};
    std::optional<Decimal> investAmt{};
    Open<SubOrdType> subOrdType{};
    std::optional<Decimal> ratio{};
    OrdersAlgoDetailsEntrySettingParam entrySettingParam{};
    OrdersAlgoDetailsExitSettingParam exitSettingParam{};
    std::string signalChanId{};
    std::string signalChanName{};
    Open<SignalSourceType> signalSourceType{};

    bool operator==(const OrdersAlgoPending&) const = default;
};

/// Parameters of Api::positions.
struct PositionsRequest {
    NamedOnly named{};
    Required<std::string> algoOrdType;
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

/// Parameters of Api::positions_history.
struct PositionsHistoryRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Optional<std::string> instId{};  ///< e.g. BTC-USD-SWAP
    Optional<TimePoint> after{};     ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};    ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::positions_history, one row.
struct PositionsHistory {
    std::string instId{};
    Open<MgnMode> mgnMode{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds
    std::optional<Decimal> openAvgPx{};
    std::optional<Decimal> closeAvgPx{};
    std::optional<Decimal> pnl{};
    std::optional<Decimal> pnlRatio{};
    std::optional<Decimal> lever{};
    Open<Direction> direction{};
    std::string uly{};

    bool operator==(const PositionsHistory&) const = default;
};

/// Parameters of Api::set_instruments.
struct SetInstrumentsRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Vector<std::string>> instIds;
    Required<bool> includeAll;  ///< default false
};

/// Reply of Api::set_instruments, one row.
struct SetInstruments {
    std::string algoId{};

    bool operator==(const SetInstruments&) const = default;
};

/// Parameters of Api::signals_.
struct SignalsRequest {
    NamedOnly named{};
    Required<Open<SignalSourceType>> signalSourceType;
    Optional<std::string> signalChanId{};
    Optional<std::string> after{};   ///< e.g. 1597026383085
    Optional<std::string> before{};  ///< e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::signals_, one row.
struct Signals {
    std::string signalChanId{};
    std::string signalChanName{};
    std::string signalChanDesc{};
    std::string signalChanToken{};
    Open<SignalSourceType> signalSourceType{};

    bool operator==(const Signals&) const = default;
};

/// Parameters of Api::stop_order_algo, one item.
struct StopOrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> algoId;
};

/// Reply of Api::stop_order_algo, one row.
struct StopOrderAlgo {
    std::string algoId{};
    std::string sCode{};
    std::string sMsg{};
    std::string algoClOrdId{};

    bool operator==(const StopOrderAlgo&) const = default;
};

/// Parameters of Api::sub_order.
struct SubOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< e.g. BTC-USDT-SWAP
    Required<std::string> algoId;
    Required<Open<Side>> side;
    Required<Open<OrdType>> ordType;
    Required<Decimal> sz;
    Optional<Decimal> px{};        ///< conditional
    Optional<bool> reduceOnly{};   ///< default false
};

/// Parameters of Api::sub_orders.
struct SubOrdersRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<std::string> algoOrdType;
    Open<SubOrdersState> state{};         ///< conditional
    Optional<std::string> signalOrdId{};  ///< conditional
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<TimePoint> begin{};          ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};            ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};       ///< default 100, at most 100
    Open<SubOrdersType> type{};
    Optional<std::string> clOrdId{};
};

/// Reply of Api::sub_orders, one row.
struct SubOrders {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<InstType> instType{};
    std::string instId{};
    std::string algoOrdType{};
    std::string ordId{};
    std::string clOrdId{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    Open<TdMode> tdMode{};
    std::string ccy{};
    Open<OrdType> ordType{};
    std::optional<Decimal> sz{};
    Open<SubOrdersState2> state{};
    Open<Side> side{};
    std::optional<Decimal> px{};
    std::optional<Decimal> fee{};
    std::string feeCcy{};
    std::optional<Decimal> avgPx{};
    std::optional<Decimal> accFillSz{};
    Open<PosSide> posSide{};
    std::optional<Decimal> pnl{};
    std::optional<Decimal> ctVal{};
    std::optional<Decimal> lever{};
    std::string tag{};

    bool operator==(const SubOrders&) const = default;
};

/// The operations of tradingBot/signal. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /api/v5/tradingBot/signal/amendTPSL
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl
    Call<AmendTpsl> amend_tpsl(AmendTpslRequest request) const;

    /// POST /api/v5/tradingBot/signal/cancel-sub-order
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-sub-order
    Call<CancelSubOrder> cancel_sub_order(CancelSubOrderRequest request) const;

    /// POST /api/v5/tradingBot/signal/close-position
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-close-position
    Call<ClosePosition> close_position(ClosePositionRequest request) const;

    /// POST /api/v5/tradingBot/signal/create-signal
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal
    Call<CreateSignal> create_signal(CreateSignalRequest request) const;

    /// GET /api/v5/tradingBot/signal/event-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-event-history
    PagedCall<Vector<EventHistory>> event_history(EventHistoryRequest request) const;

    /// POST /api/v5/tradingBot/signal/margin-balance
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-adjust-margin-balance
    Call<MarginBalance> margin_balance(MarginBalanceRequest request) const;

    /// POST /api/v5/tradingBot/signal/order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot
    Call<Vector<OrderAlgo>> order_algo(OrderAlgoRequest request) const;

    /// GET /api/v5/tradingBot/signal/orders-algo-details
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-details
    Call<OrdersAlgoDetails> orders_algo_details(OrdersAlgoDetailsRequest request) const;

    /// GET /api/v5/tradingBot/signal/orders-algo-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-history
    Call<Vector<OrdersAlgoHistory>> orders_algo_history(OrdersAlgoHistoryRequest request) const;

    /// GET /api/v5/tradingBot/signal/orders-algo-pending
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-active-signal-bot
    Call<Vector<OrdersAlgoPending>> orders_algo_pending(OrdersAlgoPendingRequest request) const;

    /// GET /api/v5/tradingBot/signal/positions
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-positions
    Call<Vector<Positions>> positions(PositionsRequest request) const;

    /// GET /api/v5/tradingBot/signal/positions-history
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-position-history
    PagedCall<Vector<PositionsHistory>> positions_history(PositionsHistoryRequest request) const;

    /// POST /api/v5/tradingBot/signal/set-instruments
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-set-instruments
    Call<Vector<SetInstruments>> set_instruments(SetInstrumentsRequest request) const;

    /// GET /api/v5/tradingBot/signal/signals
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signals
    Call<Vector<Signals>> signals_(SignalsRequest request) const;

    /// POST /api/v5/tradingBot/signal/stop-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself. Each item is accepted
    /// or refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots
    Call<Batch<StopOrderAlgo>> stop_order_algo(Vector<StopOrderAlgoRequest> request) const;

    /// POST /api/v5/tradingBot/signal/sub-order
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order
    Call<Acknowledged> sub_order(SubOrderRequest request) const;

    /// GET /api/v5/tradingBot/signal/sub-orders
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-sub-orders
    PagedCall<Vector<SubOrders>> sub_orders(SubOrdersRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AmendTpslRequestExitSettingParam*);
const detail::ObjectTable& exbind_table(const AmendTpslRequest*);
const detail::ObjectTable& exbind_table(const AmendTpsl*);
const detail::ObjectTable& exbind_table(const CancelSubOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelSubOrder*);
const detail::ObjectTable& exbind_table(const ClosePositionRequest*);
const detail::ObjectTable& exbind_table(const ClosePosition*);
const detail::ObjectTable& exbind_table(const CreateSignalRequest*);
const detail::ObjectTable& exbind_table(const CreateSignal*);
const detail::ObjectTable& exbind_table(const EventHistoryRequest*);
const detail::ObjectTable& exbind_table(const EventHistoryTriggeredOrdData*);
const detail::ObjectTable& exbind_table(const EventHistory*);
const detail::ObjectTable& exbind_table(const MarginBalanceRequest*);
const detail::ObjectTable& exbind_table(const MarginBalance*);
const detail::ObjectTable& exbind_table(const OrderAlgoRequestEntrySettingParam*);
const detail::ObjectTable& exbind_table(const OrderAlgoRequestExitSettingParam*);
const detail::ObjectTable& exbind_table(const OrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const OrderAlgo*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsEntrySettingParam*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsExitSettingParam*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetails*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistory*);
const detail::ObjectTable& exbind_table(const OrdersAlgoPendingRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoPending*);
const detail::ObjectTable& exbind_table(const PositionsRequest*);
const detail::ObjectTable& exbind_table(const Positions*);
const detail::ObjectTable& exbind_table(const PositionsHistoryRequest*);
const detail::ObjectTable& exbind_table(const PositionsHistory*);
const detail::ObjectTable& exbind_table(const SetInstrumentsRequest*);
const detail::ObjectTable& exbind_table(const SetInstruments*);
const detail::ObjectTable& exbind_table(const SignalsRequest*);
const detail::ObjectTable& exbind_table(const Signals*);
const detail::ObjectTable& exbind_table(const StopOrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const StopOrderAlgo*);
const detail::ObjectTable& exbind_table(const SubOrderRequest*);
const detail::ObjectTable& exbind_table(const SubOrdersRequest*);
const detail::ObjectTable& exbind_table(const SubOrders*);

}  // namespace exbind::okx::trading_bot::signal
