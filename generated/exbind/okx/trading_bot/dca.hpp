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
#include "exbind/okx/common/algo_ord_type.hpp"
#include "exbind/okx/common/cancel_type.hpp"
#include "exbind/okx/common/copy_type.hpp"
#include "exbind/okx/common/dca_state.hpp"
#include "exbind/okx/common/direction.hpp"
#include "exbind/okx/common/grid_state.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/okx/common/timeframe.hpp"
#include "exbind/okx/common/trigger_action.hpp"
#include "exbind/okx/common/trigger_cond.hpp"
#include "exbind/okx/common/trigger_strategy.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/dca.
namespace exbind::inline v0_1::okx::trading_bot::dca {

using exbind::okx::AlgoOrdType;
using exbind::okx::CancelType;
using exbind::okx::CopyType;
using exbind::okx::DcaState;
using exbind::okx::Direction;
using exbind::okx::GridState;
using exbind::okx::Side;
using exbind::okx::Timeframe;
using exbind::okx::TriggerAction;
using exbind::okx::TriggerCond;
using exbind::okx::TriggerStrategy;

using exbind::operator<<;
using exbind::to_string;

enum class SlMode : std::uint8_t {
    limit = 0,
    market = 1,
};
const detail::EnumTable& exbind_table(SlMode);

enum class TrackingMode : std::uint8_t {
    sync = 0,
    async = 1,
};
const detail::EnumTable& exbind_table(TrackingMode);

enum class OrdType : std::uint8_t {
    init_order = 0,
    safety_order = 1,
    tp_order = 2,
    sl_order = 3,
    manual_add_order = 4,
    close_position = 5,
    manual_close_position = 6,
};
const detail::EnumTable& exbind_table(OrdType);

enum class StopType : std::uint8_t {
    contract_dca = 0,
    _1 = 1,              ///< "1"
    keep_positions = 2,  ///< "2"
    spot_dca = 3,
};
const detail::EnumTable& exbind_table(StopType);

/// Part of AmendDcaAlgoOrderRequest.
struct AmendDcaAlgoOrderRequestTriggerParams {
    NamedOnly named{};
    Optional<std::string> triggerAction{};    ///< whether it starts or stops then
    Open<TriggerStrategy> triggerStrategy{};  ///< what triggers it: at once, price, rsi
    Open<Timeframe> timeframe{};              ///< length of the candles, such as 15m
    Optional<std::int64_t> thold{};           ///< threshold of the RSI
    Open<TriggerCond> triggerCond{};          ///< how the RSI crosses the threshold
    Optional<std::string> timePeriod{};       ///< number of candles that the RSI covers; e.g. 14
};

/// Parameters of Api::amend_dca_algo_order.
struct AmendDcaAlgoOrderRequest {
    NamedOnly named{};
    Required<std::string> algoId;                                           ///< exchange's id of the algo order or bot
    Required<Decimal> pxSteps;                                              ///< step between safety orders' prices
    Required<Decimal> pxStepsMult;                                          ///< factor from one price step to the next
    /// factor from one safety order to the next
    Required<Decimal> volMult;
    /// profit at which it closes, 0.05 = 5 %; e.g. 0.05
    Required<Decimal> tpPct;
    /// loss at which it closes, 0.05 = 5 %; e.g. 0.05
    Required<Decimal> slPct;
    Required<Decimal> initOrdAmt;                                           ///< amount of the first order
    Required<Decimal> safetyOrdAmt;                                         ///< amount of each safety order
    Required<std::string> maxSafetyOrds;                                    ///< number of safety orders at most
    Required<bool> reserveFunds;
    Required<Vector<AmendDcaAlgoOrderRequestTriggerParams>> triggerParams;  ///< when it starts and stops
};

/// Reply of Api::amend_dca_algo_order, one row.
struct AmendDcaAlgoOrder {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::string sCode{};        ///< result of this item; 0 is success
    std::string sMsg{};         ///< why this item was refused

    bool operator==(const AmendDcaAlgoOrder&) const = default;
};

/// Part of PlaceDcaAlgoOrderRequest.
struct PlaceDcaAlgoOrderRequestTriggerParams {
    NamedOnly named{};
    Required<std::string> triggerAction;              ///< whether it starts or stops then
    Required<Open<TriggerStrategy>> triggerStrategy;  ///< what triggers it: at once, price, rsi; default instant
    Open<Timeframe> timeframe{};                      ///< length of the candles, such as 15m
    Optional<std::int64_t> thold{};                   ///< threshold of the RSI
    Open<TriggerCond> triggerCond{};                  ///< how the RSI crosses the threshold
    Optional<Decimal> timePeriod{};                   ///< number of candles that the RSI covers
    Optional<Decimal> triggerPx{};                    ///< price at which it is triggered
};

/// Parameters of Api::place_dca_algo_order.
struct PlaceDcaAlgoOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;                                           ///< pair, contract or index; e.g. BTC-USDT
    Required<Open<AlgoOrdType>> algoOrdType;                                ///< kind of bot, such as grid
    Required<Decimal> initOrdAmt;                                           ///< amount of the first order
    Optional<bool> allowReinvest{};                                         ///< default true
    Optional<Decimal> safetyOrdAmt{};                                       ///< amount of each safety order
    Required<std::string> maxSafetyOrds;                                    ///< number of safety orders at most
    Optional<Decimal> pxSteps{};                                            ///< step between safety orders' prices
    Optional<Decimal> pxStepsMult{};                                        ///< factor from one price step to the next
    /// factor from one safety order to the next
    Optional<Decimal> volMult{};
    Required<Decimal> tpPct;                                                ///< profit at which it closes, 0.05 = 5 %
    Optional<Decimal> slPct{};                                              ///< loss at which it closes, 0.05 = 5 %
    Open<SlMode> slMode{};
    Open<Direction> direction{};                                            ///< long, short or neutral
    Required<Decimal> lever;                                                ///< leverage
    Required<Vector<PlaceDcaAlgoOrderRequestTriggerParams>> triggerParams;  ///< when it starts and stops
    Optional<Decimal> profitSharingRatio{};                                 ///< part that the leader gets, 0.1 = 10 %
    Open<TrackingMode> trackingMode{};
    Optional<std::string> tag{};                                            ///< label of your own choice
    Optional<std::string> algoClOrdId{};                                    ///< your id of the algo order or bot
    Optional<std::string> tradeQuoteCcy{};                                  ///< currency that a spot order is paid in
};

/// Reply of Api::place_dca_algo_order and Api::stop_dca_algo_order.
struct StopDcaAlgoOrder {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string tag{};          ///< label of your own choice
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::string sCode{};        ///< result of this item; 0 is success
    std::string sMsg{};         ///< why this item was refused

    bool operator==(const StopDcaAlgoOrder&) const = default;
};
using PlaceDcaAlgoOrder = StopDcaAlgoOrder;

/// Parameters of Api::cycle_list.
struct CycleListRequest {
    NamedOnly named{};
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Optional<std::string> instId{};           ///< pair, contract or index
    Optional<std::string> after{};            ///< only rows older than this
    Optional<std::string> before{};           ///< only rows newer than this
    Optional<std::int64_t> limit{};           ///< default 100, at most 100
};

/// Reply of Api::cycle_list, one row.
struct CycleList {
    std::string algoId{};                  ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};             ///< your id of the algo order or bot
    std::string cycleId{};
    std::optional<bool> currentCycle{};
    std::optional<Decimal> realizedPnl{};  ///< profit and loss of what was closed
    std::optional<TimePoint> startTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> endTime{};    ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> fee{};          ///< fee; negative when paid
    std::optional<Decimal> avgPx{};        ///< average price at which the position was opened
    std::optional<Decimal> tpPx{};

    bool operator==(const CycleList&) const = default;
};

/// Parameters of Api::history_list and Api::ongoing_list.
struct HistoryListRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Optional<std::string> algoId{};           ///< exchange's id of the algo order or bot
    Optional<std::string> after{};            ///< only rows older than this
    Optional<std::string> before{};           ///< only rows newer than this
    Optional<std::int64_t> limit{};           ///< default 100, at most 100
};
using OngoingListRequest = HistoryListRequest;

/// Part of HistoryList and OngoingList.
struct HistoryListTriggerParams {
    Open<TriggerAction> triggerAction{};      ///< whether it starts or stops then
    Open<TriggerStrategy> triggerStrategy{};  ///< what triggers it: at once, price, rsi
    std::optional<Decimal> triggerPx{};       ///< price at which it is triggered
    Open<TriggerCond> triggerCond{};          ///< how the RSI crosses the threshold
    std::string timePeriod{};                 ///< number of candles that the RSI covers; e.g. 14
    std::optional<std::int64_t> thold{};      ///< threshold of the RSI
    Open<Timeframe> timeframe{};              ///< length of the candles, such as 15m

    bool operator==(const HistoryListTriggerParams&) const = default;
};
using OngoingListTriggerParams = HistoryListTriggerParams;

/// Reply of Api::history_list, one row.
struct HistoryList {
    std::string algoId{};                              ///< exchange's id of the algo order or bot
    Open<AlgoOrdType> algoOrdType{};                   ///< kind of bot, such as grid
    std::string instId{};                              ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Open<CopyType> copyType{};                         ///< whether profits are shared with a leader
    Open<GridState> state{};                           ///< how far the bot or order has come
    Open<CancelType> cancelType{};                     ///< what stopped it
    Open<Direction> direction{};                       ///< long, short or neutral
    std::optional<Decimal> lever{};                    ///< leverage
    std::optional<Decimal> initOrdAmt{};               ///< amount of the first order
    std::optional<Decimal> safetyOrdAmt{};             ///< amount of each safety order
    std::string maxSafetyOrds{};                       ///< number of safety orders at most
    std::optional<Decimal> pxSteps{};                  ///< step between safety orders' prices
    std::optional<Decimal> pxStepsMult{};              ///< factor from one price step to the next
    std::optional<Decimal> volMult{};                  ///< factor from one safety order to the next
    std::optional<Decimal> slPct{};                    ///< loss at which it closes, 0.05 = 5 %; e.g. 0.05
    Open<SlMode> slMode{};
    std::optional<bool> allowReinvest{};
    std::optional<Decimal> totalPnl{};                 ///< profit and loss in all
    std::optional<Decimal> pnlRatio{};                 ///< profit and loss, 0.1 = 10 %
    std::optional<Decimal> fundingFee{};               ///< funding paid or received so far
    std::optional<Decimal> investmentAmt{};            ///< amount invested in all
    std::string investmentCcy{};                       ///< currency that is invested
    std::optional<Decimal> arbitragePnL{};
    std::optional<Decimal> transferInMargin{};
    std::optional<Decimal> profitSharingRatio{};       ///< part that the leader gets, 0.1 = 10 %
    Open<TrackingMode> trackingMode{};
    Vector<HistoryListTriggerParams> triggerParams{};  ///< when it starts and stops
    std::optional<Decimal> ctVal{};                    ///< what one contract stands for
    std::optional<TimePoint> cTime{};                  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                  ///< Unix milliseconds; e.g. 1597026383085
    std::string tradeQuoteCcy{};                       ///< currency that a spot order is paid in

    bool operator==(const HistoryList&) const = default;
};

/// Reply of Api::ongoing_list, one row.
struct OngoingList {
    std::string algoId{};                              ///< exchange's id of the algo order or bot
    Open<AlgoOrdType> algoOrdType{};                   ///< kind of bot, such as grid
    std::string instId{};                              ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Open<CopyType> copyType{};                         ///< whether profits are shared with a leader
    Open<GridState> state{};                           ///< how far the bot or order has come
    Open<Direction> direction{};                       ///< long, short or neutral
    std::optional<Decimal> lever{};                    ///< leverage
    std::optional<Decimal> initOrdAmt{};               ///< amount of the first order
    std::optional<Decimal> safetyOrdAmt{};             ///< amount of each safety order
    std::string maxSafetyOrds{};                       ///< number of safety orders at most
    std::optional<Decimal> pxSteps{};                  ///< step between safety orders' prices
    std::optional<Decimal> pxStepsMult{};              ///< factor from one price step to the next
    std::optional<Decimal> volMult{};                  ///< factor from one safety order to the next
    std::optional<Decimal> tpPxRange{};
    std::optional<Decimal> slPct{};                    ///< loss at which it closes, 0.05 = 5 %; e.g. 0.05
    Open<SlMode> slMode{};
    std::optional<bool> allowReinvest{};
    std::optional<Decimal> totalPnl{};                 ///< profit and loss in all
    std::optional<Decimal> pnlRatio{};                 ///< profit and loss, 0.1 = 10 %
    std::optional<Decimal> totalFundingFee{};
    std::optional<Decimal> investmentAmt{};            ///< amount invested in all
    std::string investmentCcy{};                       ///< currency that is invested
    std::optional<Decimal> arbitragePnL{};
    std::optional<Decimal> transferInMargin{};
    std::optional<Decimal> profitSharingRatio{};       ///< part that the leader gets, 0.1 = 10 %
    Open<TrackingMode> trackingMode{};
    Vector<HistoryListTriggerParams> triggerParams{};  ///< when it starts and stops
    std::optional<TimePoint> cTime{};                  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> ctVal{};                    ///< what one contract stands for
    std::string tradeQuoteCcy{};                       ///< currency that a spot order is paid in

    bool operator==(const OngoingList&) const = default;
};

/// Parameters of Api::sub_orders.
struct SubOrdersRequest {
    NamedOnly named{};
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Optional<std::string> cycleId{};
    Optional<std::string> after{};            ///< only rows older than this
    Optional<std::string> before{};           ///< only rows newer than this
    Optional<std::int64_t> limit{};           ///< default 100, at most 100
};

/// Reply of Api::sub_orders, one row.
struct SubOrders {
    std::string cycleId{};
    std::string ordId{};                  ///< exchange's id of the order
    std::optional<Decimal> avgFillPx{};
    Open<Direction> direction{};          ///< long, short or neutral
    Open<Side> side{};                    ///< buy or sell
    Open<OrdType> ordType{};              ///< kind of order, such as limit or market
    std::optional<Decimal> px{};          ///< price
    std::optional<Decimal> sz{};          ///< quantity, in contracts or currency
    std::optional<Decimal> filledSz{};
    Open<DcaState> state{};               ///< how far the bot or order has come
    std::optional<Decimal> fee{};         ///< fee; negative when paid
    std::optional<Decimal> rebate{};      ///< rebate that was earned
    std::string rebateCcy{};              ///< currency of the rebate
    std::optional<Decimal> lever{};       ///< leverage
    std::string instId{};                 ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<Decimal> ctVal{};       ///< what one contract stands for
    std::optional<TimePoint> fillTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> cTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::string tradeQuoteCcy{};          ///< currency that a spot order is paid in

    bool operator==(const SubOrders&) const = default;
};

/// Parameters of Api::position_details.
struct PositionDetailsRequest {
    NamedOnly named{};
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
};

/// Reply of Api::position_details.
struct PositionDetails {
    std::string algoId{};                  ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};             ///< your id of the algo order or bot
    Open<AlgoOrdType> algoOrdType{};       ///< kind of bot, such as grid
    std::string instId{};                  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::string curCycleld{};
    std::optional<TimePoint> startTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string fillManualOrds{};
    std::string fillSafetyOrds{};
    std::optional<Decimal> fundingFee{};   ///< funding paid or received so far
    std::optional<Decimal> initPx{};
    std::optional<Decimal> notionalUsd{};  ///< value in USD
    std::optional<Decimal> avgPx{};        ///< average price at which the position was opened
    std::optional<Decimal> upl{};          ///< profit and loss that is not realized
    std::optional<Decimal> liqPx{};        ///< estimated price of liquidation
    std::optional<Decimal> sz{};           ///< quantity, in contracts or currency
    std::optional<Decimal> baseSz{};       ///< quantity of the base currency
    std::optional<Decimal> quoteSz{};      ///< quantity of the quote currency
    std::optional<Decimal> slPx{};
    std::optional<Decimal> tpPx{};
    std::optional<Decimal> fee{};          ///< fee; negative when paid
    std::string tradeQuoteCcy{};           ///< currency that a spot order is paid in

    bool operator==(const PositionDetails&) const = default;
};

/// Parameters of Api::stop_dca_algo_order.
struct StopDcaAlgoOrderRequest {
    NamedOnly named{};
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<Open<StopType>> stopType;        ///< what becomes of the assets when stopped
};

/// The operations of tradingBot/dca. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Amend spot dca basic param
    /// POST /api/v5/tradingBot/dca/amend-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-spot-dca-basic-param
    Call<Vector<AmendDcaAlgoOrder>> amend_dca_algo_order(AmendDcaAlgoOrderRequest request) const;

    /// Place dca algo order
    /// POST /api/v5/tradingBot/dca/create
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-place-dca-algo-order
    Call<Vector<StopDcaAlgoOrder>> place_dca_algo_order(PlaceDcaAlgoOrderRequest request) const;

    /// DCA cycle list
    /// GET /api/v5/tradingBot/dca/cycle-list
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-cycle-list
    PagedCall<Vector<CycleList>> cycle_list(CycleListRequest request) const;

    /// DCA algo order history
    /// GET /api/v5/tradingBot/dca/history-list
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-history
    PagedCall<Vector<HistoryList>> history_list(HistoryListRequest request) const;

    /// DCA algo order details
    /// GET /api/v5/tradingBot/dca/ongoing-list
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-details
    PagedCall<Vector<OngoingList>> ongoing_list(HistoryListRequest request) const;

    /// DCA sub orders
    /// GET /api/v5/tradingBot/dca/orders
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-sub-orders
    PagedCall<Vector<SubOrders>> sub_orders(SubOrdersRequest request) const;

    /// DCA algo order position details
    /// GET /api/v5/tradingBot/dca/position-details
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-get-dca-algo-order-position-details
    Call<PositionDetails> position_details(PositionDetailsRequest request) const;

    /// Stop dca algo order
    /// POST /api/v5/tradingBot/dca/stop
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-stop-dca-algo-order
    Call<StopDcaAlgoOrder> stop_dca_algo_order(StopDcaAlgoOrderRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AmendDcaAlgoOrderRequestTriggerParams*);
const detail::ObjectTable& exbind_table(const AmendDcaAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const AmendDcaAlgoOrder*);
const detail::ObjectTable& exbind_table(const PlaceDcaAlgoOrderRequestTriggerParams*);
const detail::ObjectTable& exbind_table(const PlaceDcaAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const StopDcaAlgoOrder*);
const detail::ObjectTable& exbind_table(const CycleListRequest*);
const detail::ObjectTable& exbind_table(const CycleList*);
const detail::ObjectTable& exbind_table(const HistoryListRequest*);
const detail::ObjectTable& exbind_table(const HistoryListTriggerParams*);
const detail::ObjectTable& exbind_table(const HistoryList*);
const detail::ObjectTable& exbind_table(const OngoingList*);
const detail::ObjectTable& exbind_table(const SubOrdersRequest*);
const detail::ObjectTable& exbind_table(const SubOrders*);
const detail::ObjectTable& exbind_table(const PositionDetailsRequest*);
const detail::ObjectTable& exbind_table(const PositionDetails*);
const detail::ObjectTable& exbind_table(const StopDcaAlgoOrderRequest*);

}  // namespace exbind::okx::trading_bot::dca
