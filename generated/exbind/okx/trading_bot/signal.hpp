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
#include "exbind/okx/common/cancel_type.hpp"
#include "exbind/okx/common/dca_state.hpp"
#include "exbind/okx/common/direction.hpp"
#include "exbind/okx/common/grid_type.hpp"
#include "exbind/okx/common/inst_type.hpp"
#include "exbind/okx/common/mgn_mode.hpp"
#include "exbind/okx/common/ord_type.hpp"
#include "exbind/okx/common/pos_side.hpp"
#include "exbind/okx/common/position_type.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/okx/common/signal_state.hpp"
#include "exbind/okx/common/td_mode.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/signal.
namespace exbind::inline v0_1::okx::trading_bot::signal {

using exbind::okx::CancelType;
using exbind::okx::DcaState;
using exbind::okx::Direction;
using exbind::okx::GridType;
using exbind::okx::InstType;
using exbind::okx::MgnMode;
using exbind::okx::OrdType;
using exbind::okx::PosSide;
using exbind::okx::PositionType;
using exbind::okx::Side;
using exbind::okx::SignalState;
using exbind::okx::TdMode;

using exbind::operator<<;
using exbind::to_string;

enum class TpSlType : std::uint8_t {
    pnl = 0,
    price = 1,
};
const detail::EnumTable& exbind_table(TpSlType);

enum class EventType : std::uint8_t {
    system_action = 0,
    user_action = 1,
    signal_processing = 2,
};
const detail::EnumTable& exbind_table(EventType);

enum class EventStatus : std::uint8_t {
    success = 0,
    failure = 1,
};
const detail::EnumTable& exbind_table(EventStatus);

enum class SubOrdType : std::uint8_t {
    limit_order = 0,         ///< "1"
    market_order = 1,        ///< "2"
    tradingview_signal = 2,  ///< "9"
};
const detail::EnumTable& exbind_table(SubOrdType);

enum class EntryType : std::uint8_t {
    tradingview_signal = 0,                     ///< "1"
    fixed_margin = 1,                           ///< "2"
    contracts = 2,                              ///< "3"
    percentage_of_free_margin = 3,              ///< "4"
    percentage_of_initial_invested_margin = 4,  ///< "5"
};
const detail::EnumTable& exbind_table(EntryType);

enum class SignalSourceType : std::uint8_t {
    created_by_yourself = 0,  ///< "1"
    subscribe = 1,            ///< "2"
    free_signal = 2,          ///< "3"
};
const detail::EnumTable& exbind_table(SignalSourceType);

enum class SubOrdersState : std::uint8_t {
    live = 0,
    partially_filled = 1,
    filled = 2,
    cancelled = 3,
};
const detail::EnumTable& exbind_table(SubOrdersState);

/// Part of AmendTpslRequest.
struct AmendTpslRequestExitSettingParam {
    NamedOnly named{};
    Required<Open<TpSlType>> tpSlType;
    Optional<Decimal> tpPct{};  ///< profit at which it closes, 0.05 = 5 %
    Optional<Decimal> slPct{};  ///< loss at which it closes, 0.05 = 5 %
};

/// Parameters of Api::amend_tpsl.
struct AmendTpslRequest {
    NamedOnly named{};
    Required<std::string> algoId;                                 ///< exchange's id of the algo order or bot
    Required<AmendTpslRequestExitSettingParam> exitSettingParam;  ///< how positions are closed
};

/// Reply of Api::amend_tpsl.
struct AmendTpsl {
    std::string algoId{};  ///< exchange's id of the algo order or bot

    bool operator==(const AmendTpsl&) const = default;
};

/// Parameters of Api::cancel_sub_order.
struct CancelSubOrderRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Required<std::string> signalOrdId;
};

/// Reply of Api::cancel_sub_order.
struct CancelSubOrder {
    std::string signalOrdId{};
    std::string sCode{};  ///< result of this item; 0 is success
    std::string sMsg{};   ///< why this item was refused

    bool operator==(const CancelSubOrder&) const = default;
};

/// Parameters of Api::close_position.
struct ClosePositionRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<std::string> instId;  ///< pair, contract or index
};

/// Reply of Api::close_position.
struct ClosePosition {
    std::string algoId{};  ///< exchange's id of the algo order or bot

    bool operator==(const ClosePosition&) const = default;
};

/// Parameters of Api::create_signal.
struct CreateSignalRequest {
    NamedOnly named{};
    Required<std::string> signalChanName;  ///< what the signal is called
    Optional<std::string> signalChanDesc{};
};

/// Reply of Api::create_signal.
struct CreateSignal {
    std::string signalChanId{};  ///< exchange's id of the signal
    std::string signalChanToken{};

    bool operator==(const CreateSignal&) const = default;
};

/// Parameters of Api::event_history.
struct EventHistoryRequest {
    NamedOnly named{};
    Required<std::string> algoId;    ///< exchange's id of the algo order or bot
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Part of EventHistory.
struct EventHistoryTriggeredOrdData {
    std::string clOrdId{};  ///< your own id of the order

    bool operator==(const EventHistoryTriggeredOrdData&) const = default;
};

/// Reply of Api::event_history, one row.
struct EventHistory {
    std::string alertMsg{};
    std::string algoId{};                   ///< exchange's id of the algo order or bot
    Open<EventType> eventType{};
    std::optional<TimePoint> eventCtime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> eventUtime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string eventProcessMsg{};
    Open<EventStatus> eventStatus{};
    Vector<EventHistoryTriggeredOrdData> triggeredOrdData{};

    bool operator==(const EventHistory&) const = default;
};

/// Parameters of Api::adjust_margin_balance.
struct AdjustMarginBalanceRequest {
    NamedOnly named{};
    Required<std::string> algoId;    ///< exchange's id of the algo order or bot
    Required<Open<PositionType>> type;
    Required<Decimal> amt;           ///< amount
    Optional<bool> allowReinvest{};  ///< default false
};

/// Reply of Api::adjust_margin_balance.
struct AdjustMarginBalance {
    std::string algoId{};  ///< exchange's id of the algo order or bot

    bool operator==(const AdjustMarginBalance&) const = default;
};

/// Part of CreateSignalBotRequest.
struct CreateSignalBotRequestEntrySettingParam {
    NamedOnly named{};
    Optional<bool> allowMultipleEntry{};  ///< default true
    Open<EntryType> entryType{};
    Optional<Decimal> amt{};              ///< amount
    Vector<RawJson> ratio{};              ///< part or distance, 0.1 = 10 %
};

/// Part of CreateSignalBotRequest.
struct CreateSignalBotRequestExitSettingParam {
    NamedOnly named{};
    Required<std::string> tpSlType;
    Optional<Decimal> tpPct{};  ///< profit at which it closes, 0.05 = 5 %
    Optional<Decimal> slPct{};  ///< loss at which it closes, 0.05 = 5 %
};

/// Parameters of Api::create_signal_bot.
struct CreateSignalBotRequest {
    NamedOnly named{};
    Required<std::string> signalChanId;                                     ///< exchange's id of the signal
    Required<Decimal> lever;                                                ///< leverage
    Required<Decimal> investAmt;                                            ///< amount invested
    Required<Open<SubOrdType>> subOrdType;                                  ///< kind of the bot's orders
    Optional<bool> includeAll{};                                            ///< default false
    Vector<std::string> instIds{};                                          ///< pairs or contracts
    Optional<Decimal> ratio{};                                              ///< part or distance, 0.1 = 10 %
    Optional<CreateSignalBotRequestEntrySettingParam> entrySettingParam{};  ///< how positions are opened
    Optional<CreateSignalBotRequestExitSettingParam> exitSettingParam{};    ///< how positions are closed
};

/// Reply of Api::create_signal_bot and Api::cancel_signal_bots, one row.
struct CreateSignalBot {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::string sCode{};        ///< result of this item; 0 is success
    std::string sMsg{};         ///< why this item was refused

    bool operator==(const CreateSignalBot&) const = default;
};
using CancelSignalBots = CreateSignalBot;

/// Parameters of Api::orders_algo_details.
struct OrdersAlgoDetailsRequest {
    NamedOnly named{};
    Required<std::string> algoOrdType;  ///< kind of bot, such as grid
    Required<std::string> algoId;       ///< exchange's id of the algo order or bot
};

/// Part of OrdersAlgoDetails, OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoDetailsEntrySettingParam {
    std::optional<bool> allowMultipleEntry{};
    Open<EntryType> entryType{};
    std::optional<Decimal> amt{};    ///< amount
    std::optional<Decimal> ratio{};  ///< part or distance, 0.1 = 10 %

    bool operator==(const OrdersAlgoDetailsEntrySettingParam&) const = default;
};
using OrdersAlgoHistoryEntrySettingParam = OrdersAlgoDetailsEntrySettingParam;
using OrdersAlgoPendingEntrySettingParam = OrdersAlgoDetailsEntrySettingParam;

/// Part of OrdersAlgoDetails, OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoDetailsExitSettingParam {
    Open<TpSlType> tpSlType{};
    std::optional<Decimal> tpPct{};  ///< profit at which it closes, 0.05 = 5 %
    std::optional<Decimal> slPct{};  ///< loss at which it closes, 0.05 = 5 %

    bool operator==(const OrdersAlgoDetailsExitSettingParam&) const = default;
};
using OrdersAlgoHistoryExitSettingParam = OrdersAlgoDetailsExitSettingParam;
using OrdersAlgoPendingExitSettingParam = OrdersAlgoDetailsExitSettingParam;

/// Reply of Api::orders_algo_details, Api::orders_algo_history and Api::orders_algo_pending.
struct OrdersAlgoDetails {
    std::string algoId{};                                    ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};                               ///< your id of the algo order or bot
    Open<InstType> instType{};                               ///< kind of instrument, such as SPOT or SWAP
    Vector<std::string> instIds{};                           ///< pairs or contracts
    std::optional<TimePoint> cTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::string algoOrdType{};                               ///< kind of bot, such as grid
    Open<SignalState> state{};                               ///< how far the bot or order has come
    Open<CancelType> cancelType{};                           ///< what stopped it
    std::optional<Decimal> totalPnl{};                       ///< profit and loss in all
    std::optional<Decimal> totalPnlRatio{};                  ///< profit and loss in all, 0.1 = 10 %
    std::optional<Decimal> totalEq{};                        ///< equity in all
    std::optional<Decimal> floatPnl{};                       ///< profit and loss that is not realized
    std::optional<Decimal> realizedPnl{};                    ///< profit and loss of what was closed
    std::optional<Decimal> frozenBal{};                      ///< balance that is in use
    std::optional<Decimal> availBal{};                       ///< balance that can be used
    std::optional<Decimal> lever{};                          ///< leverage
    std::optional<Decimal> investAmt{};                      ///< amount invested
    Open<SubOrdType> subOrdType{};                           ///< kind of the bot's orders
    std::optional<Decimal> ratio{};                          ///< part or distance, 0.1 = 10 %
    OrdersAlgoDetailsEntrySettingParam entrySettingParam{};  ///< how positions are opened
    OrdersAlgoDetailsExitSettingParam exitSettingParam{};    ///< how positions are closed
    std::string signalChanId{};                              ///< exchange's id of the signal
    std::string signalChanName{};                            ///< what the signal is called
    Open<SignalSourceType> signalSourceType{};               ///< who made the signal

    bool operator==(const OrdersAlgoDetails&) const = default;
};
using OrdersAlgoHistory = OrdersAlgoDetails;
using OrdersAlgoPending = OrdersAlgoDetails;

/// Parameters of Api::orders_algo_history.
struct OrdersAlgoHistoryRequest {
    NamedOnly named{};
    Required<std::string> algoOrdType;  ///< kind of bot, such as grid
    Required<std::string> algoId;       ///< exchange's id of the algo order or bot
    Required<std::string> after;        ///< only rows older than this; e.g. 1597026383085
    Optional<std::string> before{};     ///< only rows newer than this; e.g. 1597026383085
    Optional<std::int64_t> limit{};     ///< default 100, at most 100
};

/// Parameters of Api::orders_algo_pending.
struct OrdersAlgoPendingRequest {
    NamedOnly named{};
    Required<std::string> algoOrdType;  ///< kind of bot, such as grid
    Optional<std::string> algoId{};     ///< exchange's id of the algo order or bot
    Required<std::string> after;        ///< only rows older than this; e.g. 1597026383085
    Optional<std::string> before{};     ///< only rows newer than this; e.g. 1597026383085
    Optional<std::int64_t> limit{};     ///< default 100, at most 100
};

/// Parameters of Api::positions.
struct PositionsRequest {
    NamedOnly named{};
    Required<std::string> algoOrdType;  ///< kind of bot, such as grid
    Required<std::string> algoId;       ///< exchange's id of the algo order or bot
};

/// Reply of Api::positions, one row.
struct Positions {
    std::string algoId{};                  ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};             ///< your id of the algo order or bot
    Open<InstType> instType{};             ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<TimePoint> cTime{};      ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};      ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> avgPx{};        ///< average price at which the position was opened
    std::string ccy{};                     ///< currency
    std::optional<Decimal> lever{};        ///< leverage
    std::optional<Decimal> liqPx{};        ///< estimated price of liquidation
    Open<PosSide> posSide{};               ///< long, short or net
    std::optional<Decimal> pos{};          ///< quantity of the position
    Open<MgnMode> mgnMode{};               ///< cross or isolated margin
    std::optional<Decimal> mgnRatio{};     ///< margin held against the maintenance margin
    std::optional<Decimal> imr{};          ///< initial margin that is required
    std::optional<Decimal> mmr{};          ///< maintenance margin that is required
    std::optional<Decimal> upl{};          ///< profit and loss that is not realized
    std::optional<Decimal> uplRatio{};     ///< profit not realized, 0.1 = 10 %
    std::optional<Decimal> last{};         ///< price of the latest trade
    std::optional<Decimal> notionalUsd{};  ///< value in USD
    std::optional<Decimal> adl{};          ///< place in the queue for auto-deleveraging
    std::optional<Decimal> markPx{};       ///< mark price

    bool operator==(const Positions&) const = default;
};

/// Parameters of Api::positions_history.
struct PositionsHistoryRequest {
    NamedOnly named{};
    Required<std::string> algoId;    ///< exchange's id of the algo order or bot
    Optional<std::string> instId{};  ///< pair, contract or index; e.g. BTC-USD-SWAP
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::positions_history, one row.
struct PositionsHistory {
    std::string instId{};                 ///< pair, contract or index
    Open<MgnMode> mgnMode{};              ///< cross or isolated margin
    std::optional<TimePoint> cTime{};     ///< Unix milliseconds
    std::optional<TimePoint> uTime{};     ///< Unix milliseconds
    std::optional<Decimal> openAvgPx{};   ///< average price at which it was opened
    std::optional<Decimal> closeAvgPx{};  ///< average price at which it was closed
    std::optional<Decimal> pnl{};         ///< profit and loss
    std::optional<Decimal> pnlRatio{};    ///< profit and loss, 0.1 = 10 %
    std::optional<Decimal> lever{};       ///< leverage
    Open<Direction> direction{};          ///< long, short or neutral
    std::string uly{};                    ///< underlying index, such as BTC-USD

    bool operator==(const PositionsHistory&) const = default;
};

/// Parameters of Api::set_instruments.
struct SetInstrumentsRequest {
    NamedOnly named{};
    Required<std::string> algoId;           ///< exchange's id of the algo order or bot
    Required<Vector<std::string>> instIds;  ///< pairs or contracts
    Required<bool> includeAll;              ///< default false
};

/// Reply of Api::set_instruments, one row.
struct SetInstruments {
    std::string algoId{};  ///< exchange's id of the algo order or bot

    bool operator==(const SetInstruments&) const = default;
};

/// Parameters of Api::get_signals.
struct GetSignalsRequest {
    NamedOnly named{};
    Required<Open<SignalSourceType>> signalSourceType;  ///< who made the signal
    Optional<std::string> signalChanId{};               ///< exchange's id of the signal
    Optional<std::string> after{};                      ///< only rows older than this; e.g. 1597026383085
    Optional<std::string> before{};                     ///< only rows newer than this; e.g. 1597026383085
    Optional<std::int64_t> limit{};                     ///< default 100, at most 100
};

/// Reply of Api::get_signals, one row.
struct GetSignals {
    std::string signalChanId{};                 ///< exchange's id of the signal
    std::string signalChanName{};               ///< what the signal is called
    std::string signalChanDesc{};
    std::string signalChanToken{};
    Open<SignalSourceType> signalSourceType{};  ///< who made the signal

    bool operator==(const GetSignals&) const = default;
};

/// Parameters of Api::cancel_signal_bots, one item.
struct CancelSignalBotsRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
};

/// Parameters of Api::place_sub_order.
struct PlaceSubOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;     ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Required<std::string> algoId;     ///< exchange's id of the algo order or bot
    Required<Open<Side>> side;        ///< buy or sell
    Required<Open<OrdType>> ordType;  ///< kind of order, such as limit or market
    Required<Decimal> sz;             ///< quantity, in contracts or currency
    Optional<Decimal> px{};           ///< price; needed if ordType is limit
    Optional<bool> reduceOnly{};      ///< may only make the position smaller; default false
};

/// Parameters of Api::sub_orders.
struct SubOrdersRequest {
    NamedOnly named{};
    Required<std::string> algoId;         ///< exchange's id of the algo order or bot
    Required<std::string> algoOrdType;    ///< kind of bot, such as grid
    Open<SubOrdersState> state{};         ///< how far the bot or order has come; needed if signalOrdId is absent
    Optional<std::string> signalOrdId{};  ///< needed if state is absent
    Optional<std::string> after{};        ///< only rows older than this
    Optional<std::string> before{};       ///< only rows newer than this
    Optional<TimePoint> begin{};          ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};            ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};       ///< default 100, at most 100
    Open<GridType> type{};
    Optional<std::string> clOrdId{};      ///< your own id of the order
};

/// Reply of Api::sub_orders, one row.
struct SubOrders {
    std::string algoId{};                ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};           ///< your id of the algo order or bot
    Open<InstType> instType{};           ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                ///< pair, contract or index
    std::string algoOrdType{};           ///< kind of bot, such as grid
    std::string ordId{};                 ///< exchange's id of the order
    std::string clOrdId{};               ///< your own id of the order
    std::optional<TimePoint> cTime{};    ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};    ///< Unix milliseconds; e.g. 1597026383085
    Open<TdMode> tdMode{};               ///< margin mode, or cash without margin
    std::string ccy{};                   ///< currency
    Open<OrdType> ordType{};             ///< kind of order, such as limit or market
    std::optional<Decimal> sz{};         ///< quantity, in contracts or currency
    Open<DcaState> state{};              ///< how far the bot or order has come
    Open<Side> side{};                   ///< buy or sell
    std::optional<Decimal> px{};         ///< price
    std::optional<Decimal> fee{};        ///< fee; negative when paid
    std::string feeCcy{};                ///< currency of the fee
    std::optional<Decimal> avgPx{};      ///< average price of what was filled
    std::optional<Decimal> accFillSz{};  ///< quantity filled so far
    Open<PosSide> posSide{};             ///< long, short or net
    std::optional<Decimal> pnl{};        ///< profit and loss
    std::optional<Decimal> ctVal{};      ///< what one contract stands for
    std::optional<Decimal> lever{};      ///< leverage
    std::string tag{};                   ///< label of your own choice

    bool operator==(const SubOrders&) const = default;
};

/// The operations of tradingBot/signal. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Amend TPSL
    /// POST /api/v5/tradingBot/signal/amendTPSL
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-amend-tpsl
    Call<AmendTpsl> amend_tpsl(AmendTpslRequest request) const;

    /// Cancel sub order
    /// POST /api/v5/tradingBot/signal/cancel-sub-order
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-sub-order
    Call<CancelSubOrder> cancel_sub_order(CancelSubOrderRequest request) const;

    /// Close position
    /// POST /api/v5/tradingBot/signal/close-position
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-close-position
    Call<ClosePosition> close_position(ClosePositionRequest request) const;

    /// Create signal
    /// POST /api/v5/tradingBot/signal/create-signal
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal
    Call<CreateSignal> create_signal(CreateSignalRequest request) const;

    /// Signal bot event history
    /// GET /api/v5/tradingBot/signal/event-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-event-history
    PagedCall<Vector<EventHistory>> event_history(EventHistoryRequest request) const;

    /// Adjust margin balance
    /// POST /api/v5/tradingBot/signal/margin-balance
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-adjust-margin-balance
    Call<AdjustMarginBalance> adjust_margin_balance(AdjustMarginBalanceRequest request) const;

    /// Create signal bot
    /// POST /api/v5/tradingBot/signal/order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-create-signal-bot
    Call<Vector<CreateSignalBot>> create_signal_bot(CreateSignalBotRequest request) const;

    /// Signal bot order details
    /// GET /api/v5/tradingBot/signal/orders-algo-details
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-details
    Call<OrdersAlgoDetails> orders_algo_details(OrdersAlgoDetailsRequest request) const;

    /// Signal bot history
    /// GET /api/v5/tradingBot/signal/orders-algo-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-history
    Call<Vector<OrdersAlgoDetails>> orders_algo_history(OrdersAlgoHistoryRequest request) const;

    /// Active signal bot
    /// GET /api/v5/tradingBot/signal/orders-algo-pending
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-active-signal-bot
    Call<Vector<OrdersAlgoDetails>> orders_algo_pending(OrdersAlgoPendingRequest request) const;

    /// Signal bot order positions
    /// GET /api/v5/tradingBot/signal/positions
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signal-bot-order-positions
    Call<Vector<Positions>> positions(PositionsRequest request) const;

    /// Position history
    /// GET /api/v5/tradingBot/signal/positions-history
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-position-history
    PagedCall<Vector<PositionsHistory>> positions_history(PositionsHistoryRequest request) const;

    /// Set instruments
    /// POST /api/v5/tradingBot/signal/set-instruments
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-set-instruments
    Call<Vector<SetInstruments>> set_instruments(SetInstrumentsRequest request) const;

    /// Signals
    /// GET /api/v5/tradingBot/signal/signals
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-get-signals
    Call<Vector<GetSignals>> get_signals(GetSignalsRequest request) const;

    /// Cancel signal bots
    /// POST /api/v5/tradingBot/signal/stop-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself. Each item is accepted
    /// or refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-cancel-signal-bots
    Call<Batch<CreateSignalBot>> cancel_signal_bots(Vector<CancelSignalBotsRequest> request) const;

    /// Place sub order
    /// POST /api/v5/tradingBot/signal/sub-order
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-signal-bot-trading-post-place-sub-order
    Call<Acknowledged> place_sub_order(PlaceSubOrderRequest request) const;

    /// Signal bot sub orders
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
const detail::ObjectTable& exbind_table(const AdjustMarginBalanceRequest*);
const detail::ObjectTable& exbind_table(const AdjustMarginBalance*);
const detail::ObjectTable& exbind_table(const CreateSignalBotRequestEntrySettingParam*);
const detail::ObjectTable& exbind_table(const CreateSignalBotRequestExitSettingParam*);
const detail::ObjectTable& exbind_table(const CreateSignalBotRequest*);
const detail::ObjectTable& exbind_table(const CreateSignalBot*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsEntrySettingParam*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsExitSettingParam*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetails*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoPendingRequest*);
const detail::ObjectTable& exbind_table(const PositionsRequest*);
const detail::ObjectTable& exbind_table(const Positions*);
const detail::ObjectTable& exbind_table(const PositionsHistoryRequest*);
const detail::ObjectTable& exbind_table(const PositionsHistory*);
const detail::ObjectTable& exbind_table(const SetInstrumentsRequest*);
const detail::ObjectTable& exbind_table(const SetInstruments*);
const detail::ObjectTable& exbind_table(const GetSignalsRequest*);
const detail::ObjectTable& exbind_table(const GetSignals*);
const detail::ObjectTable& exbind_table(const CancelSignalBotsRequest*);
const detail::ObjectTable& exbind_table(const PlaceSubOrderRequest*);
const detail::ObjectTable& exbind_table(const SubOrdersRequest*);
const detail::ObjectTable& exbind_table(const SubOrders*);

}  // namespace exbind::okx::trading_bot::signal
