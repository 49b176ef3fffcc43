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
#include "exbind/okx/common/cancel_type.hpp"
#include "exbind/okx/common/copy_type.hpp"
#include "exbind/okx/common/dca_state.hpp"
#include "exbind/okx/common/direction.hpp"
#include "exbind/okx/common/grid_state.hpp"
#include "exbind/okx/common/grid_type.hpp"
#include "exbind/okx/common/inst_type.hpp"
#include "exbind/okx/common/mgn_mode.hpp"
#include "exbind/okx/common/ord_type.hpp"
#include "exbind/okx/common/pos_side.hpp"
#include "exbind/okx/common/position_type.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/okx/common/signal_state.hpp"
#include "exbind/okx/common/td_mode.hpp"
#include "exbind/okx/common/timeframe.hpp"
#include "exbind/okx/common/trigger_action.hpp"
#include "exbind/okx/common/trigger_cond.hpp"
#include "exbind/okx/common/trigger_strategy.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/grid.
namespace exbind::inline v0_1::okx::trading_bot::grid {

using exbind::okx::CancelType;
using exbind::okx::CopyType;
using exbind::okx::DcaState;
using exbind::okx::Direction;
using exbind::okx::GridState;
using exbind::okx::GridType;
using exbind::okx::InstType;
using exbind::okx::MgnMode;
using exbind::okx::OrdType;
using exbind::okx::PosSide;
using exbind::okx::PositionType;
using exbind::okx::Side;
using exbind::okx::SignalState;
using exbind::okx::TdMode;
using exbind::okx::Timeframe;
using exbind::okx::TriggerAction;
using exbind::okx::TriggerCond;
using exbind::okx::TriggerStrategy;

using exbind::operator<<;
using exbind::to_string;

enum class AlgoOrdType : std::uint8_t {
    grid = 0,
    contract_grid = 1,
};
const detail::EnumTable& exbind_table(AlgoOrdType);

enum class Duration : std::uint8_t {
    _7D = 0,    ///< "7D"
    _30D = 1,   ///< "30D"
    _180D = 2,  ///< "180D"
};
const detail::EnumTable& exbind_table(Duration);

enum class RunType : std::uint8_t {
    arithmetic = 0,  ///< "1"
    geometric = 1,   ///< "2"
};
const detail::EnumTable& exbind_table(RunType);

enum class StopType : std::uint8_t {
    _1 = 0,                  ///< "1"
    keep_base_currency = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(StopType);

enum class InvestmentType : std::uint8_t {
    quote = 0,
    base = 1,
    dual = 2,
};
const detail::EnumTable& exbind_table(InvestmentType);

enum class TriggerType : std::uint8_t {
    manual = 0,
    auto_ = 1,  ///< "auto"
};
const detail::EnumTable& exbind_table(TriggerType);

enum class StopResult : std::uint8_t {
    default_ = 0,        ///< "0"
    sold = 1,            ///< "1"
    failed_to_sell = 2,  ///< "-1"
};
const detail::EnumTable& exbind_table(StopResult);

/// Parameters of Api::add_investment.
struct AddInvestmentRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<Decimal> amt;         ///< amount
    Optional<bool> allowReinvestProfit{};
};

/// Reply of Api::add_investment.
struct AddInvestment {
    std::string algoId{};  ///< exchange's id of the algo order or bot

    bool operator==(const AddInvestment&) const = default;
};

/// Parameters of Api::ai_param.
struct AiParamRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<std::string> instId;             ///< pair, contract or index; e.g. BTC-USDT
    Open<Direction> direction{};              ///< long, short or neutral; conditional
    Open<Duration> duration{};                ///< default 7D
};

/// Reply of Api::ai_param.
struct AiParam {
    std::string instId{};                   ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Open<AlgoOrdType> algoOrdType{};        ///< kind of bot, such as grid
    Open<Duration> duration{};
    std::optional<std::int64_t> gridNum{};  ///< number of grids
    std::optional<Decimal> maxPx{};         ///< upper end of prices
    std::optional<Decimal> minPx{};         ///< lower end of prices
    std::optional<Decimal> perMaxProfitRate{};
    std::optional<Decimal> perMinProfitRate{};
    std::optional<Decimal> perGridProfitRatio{};
    std::optional<Decimal> annualizedRate{};
    std::optional<Decimal> minInvestment{};
    std::string ccy{};                      ///< currency
    Open<RunType> runType{};                ///< arithmetic (1) or geometric (2) grid
    Open<Direction> direction{};            ///< long, short or neutral
    std::optional<Decimal> lever{};         ///< leverage
    std::string sourceCcy{};

    bool operator==(const AiParam&) const = default;
};

/// Parameters of Api::amend_algo_basic_param.
struct AmendAlgoBasicParamRequest {
    NamedOnly named{};
    Required<std::string> algoId;    ///< exchange's id of the algo order or bot
    Required<Decimal> minPx;         ///< lower end of prices
    Required<Decimal> maxPx;         ///< upper end of prices
    Required<std::int64_t> gridNum;  ///< number of grids
    Optional<Decimal> topupAmount{};
};

/// Reply of Api::amend_algo_basic_param, one row.
struct AmendAlgoBasicParam {
    std::string algoId{};  ///< exchange's id of the algo order or bot
    std::optional<Decimal> requiredTopupAmount{};
    std::optional<Decimal> maxTopupAmount{};

    bool operator==(const AmendAlgoBasicParam&) const = default;
};

/// Part of AmendGridAlgoOrderRequest.
struct AmendGridAlgoOrderRequestTriggerParams {
    NamedOnly named{};
    Required<Open<TriggerAction>> triggerAction;      ///< whether it starts or stops then
    Required<Open<TriggerStrategy>> triggerStrategy;  ///< what triggers it: at once, price, rsi
    Optional<Decimal> triggerPx{};                    ///< price at which it is triggered
    Open<StopType> stopType{};                        ///< what becomes of the assets when stopped
};

/// Parameters of Api::amend_grid_algo_order.
struct AmendGridAlgoOrderRequest {
    NamedOnly named{};
    Required<std::string> algoId;                                    ///< exchange's id of the algo order or bot
    Required<std::string> instId;                                    ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Optional<Decimal> slTriggerPx{};                                 ///< price that triggers the stop-loss
    Optional<Decimal> tpTriggerPx{};                                 ///< price that triggers the take-profit
    Optional<Decimal> tpRatio{};                                     ///< profit at which it closes, 0.1 = 10 %
    Optional<Decimal> slRatio{};                                     ///< loss at which it closes, 0.1 = 10 %
    Optional<Decimal> topUpAmt{};
    Vector<AmendGridAlgoOrderRequestTriggerParams> triggerParams{};  ///< when it starts and stops
};

/// Reply of Api::amend_grid_algo_order, Api::copy_grid_algo_order, Api::place_grid_algo_order and
/// Api::stop_grid_algo_order.
struct CopyGridAlgoOrder {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::string sCode{};        ///< result of this item; 0 is success
    std::string sMsg{};         ///< why this item was refused
    std::string tag{};          ///< label of your own choice

    bool operator==(const CopyGridAlgoOrder&) const = default;
};
using AmendGridAlgoOrder = CopyGridAlgoOrder;
using PlaceGridAlgoOrder = CopyGridAlgoOrder;
using StopGridAlgoOrder = CopyGridAlgoOrder;

/// Parameters of Api::cancel_close_order.
struct CancelCloseOrderRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<std::string> ordId;   ///< exchange's id of the order
};

/// Reply of Api::cancel_close_order and Api::close_position.
struct ClosePosition {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string ordId{};        ///< exchange's id of the order
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::string tag{};          ///< label of your own choice

    bool operator==(const ClosePosition&) const = default;
};
using CancelCloseOrder = ClosePosition;

/// Parameters of Api::close_position.
struct ClosePositionRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<bool> mktClose;
    Optional<Decimal> sz{};        ///< quantity, in contracts or currency; needed if mktClose is false
    Optional<Decimal> px{};        ///< price; needed if mktClose is false
};

/// Parameters of Api::compute_margin_balance.
struct ComputeMarginBalanceRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<Open<PositionType>> type;
    Optional<Decimal> amt{};       ///< amount
};

/// Reply of Api::compute_margin_balance.
struct ComputeMarginBalance {
    std::optional<Decimal> maxAmt{};  ///< highest amount
    std::optional<Decimal> lever{};   ///< leverage

    bool operator==(const ComputeMarginBalance&) const = default;
};

/// Parameters of Api::copy_grid_algo_order.
struct CopyGridAlgoOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;             ///< pair, contract or index; e.g. BTC-USDT
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<std::string> sourceAlgoId;
    Optional<Decimal> quoteSz{};              ///< quantity of the quote currency
    Optional<Decimal> lever{};                ///< leverage
    Optional<bool> autoReserve{};
    Optional<Decimal> sz{};                   ///< quantity, in contracts or currency
    Optional<Decimal> actualMarginSz{};
    Optional<Decimal> extraMarginSz{};
    Optional<std::string> algoClOrdId{};      ///< your id of the algo order or bot
    Optional<std::string> tag{};              ///< label of your own choice
};

/// Parameters of Api::grid_quantity.
struct GridQuantityRequest {
    NamedOnly named{};
    Required<std::string> instId;             ///< pair, contract or index; e.g. BTC-USDT
    Required<Open<RunType>> runType;          ///< arithmetic (1) or geometric (2) grid
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<Decimal> maxPx;                  ///< upper end of prices
    Required<Decimal> minPx;                  ///< lower end of prices
    Optional<Decimal> lever{};                ///< leverage; conditional
};

/// Reply of Api::grid_quantity.
struct GridQuantity {
    std::optional<Decimal> maxGridQty{};

    bool operator==(const GridQuantity&) const = default;
};

/// Parameters of Api::adjust_margin_balance.
struct AdjustMarginBalanceRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<Open<PositionType>> type;
    Optional<Decimal> amt{};       ///< amount; needed if percent is absent
    Optional<Decimal> percent{};   ///< needed if amt is absent
};

/// Reply of Api::adjust_margin_balance.
struct AdjustMarginBalance {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};  ///< your id of the algo order or bot

    bool operator==(const AdjustMarginBalance&) const = default;
};

/// Part of ComputeMinInvestmentRequest.
struct ComputeMinInvestmentRequestInvestmentData {
    NamedOnly named{};
    Required<Decimal> amt;      ///< amount
    Required<std::string> ccy;  ///< currency
};

/// Parameters of Api::compute_min_investment.
struct ComputeMinInvestmentRequest {
    NamedOnly named{};
    Required<std::string> instId;             ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<Decimal> maxPx;                  ///< upper end of prices
    Required<Decimal> minPx;                  ///< lower end of prices
    Required<std::int64_t> gridNum;           ///< number of grids
    Required<Open<RunType>> runType;          ///< arithmetic (1) or geometric (2) grid
    Open<Direction> direction{};              ///< long, short or neutral; conditional
    Optional<Decimal> lever{};                ///< leverage; conditional
    Optional<bool> basePos{};                 ///< default false
    Open<InvestmentType> investmentType{};
    Open<TriggerStrategy> triggerStrategy{};  ///< what triggers it: at once, price, rsi
    Optional<Decimal> topUpAmt{};
    Vector<ComputeMinInvestmentRequestInvestmentData> investmentData{};
};

/// Part of ComputeMinInvestment.
struct ComputeMinInvestmentMinInvestmentData {
    std::optional<Decimal> amt{};  ///< amount
    std::string ccy{};             ///< currency

    bool operator==(const ComputeMinInvestmentMinInvestmentData&) const = default;
};

/// Reply of Api::compute_min_investment.
struct ComputeMinInvestment {
    Vector<ComputeMinInvestmentMinInvestmentData> minInvestmentData{};
    std::optional<Decimal> singleAmt{};

    bool operator==(const ComputeMinInvestment&) const = default;
};

/// Part of PlaceGridAlgoOrderRequest.
struct PlaceGridAlgoOrderRequestTriggerParams {
    NamedOnly named{};
    Required<Open<TriggerAction>> triggerAction;      ///< whether it starts or stops then
    Required<Open<TriggerStrategy>> triggerStrategy;  ///< what triggers it: at once, price, rsi; default instant
    Optional<std::string> delaySeconds{};             ///< seconds before it acts
    Open<Timeframe> timeframe{};                      ///< length of the candles, such as 15m
    Optional<std::int64_t> thold{};                   ///< threshold of the RSI
    Open<TriggerCond> triggerCond{};                  ///< how the RSI crosses the threshold
    Optional<Decimal> timePeriod{};                   ///< number of candles that the RSI covers
    Optional<Decimal> triggerPx{};                    ///< price at which it is triggered
    Open<StopType> stopType{};                        ///< what becomes of the assets when stopped
};

/// Parameters of Api::place_grid_algo_order.
struct PlaceGridAlgoOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;                                    ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Required<Open<AlgoOrdType>> algoOrdType;                         ///< kind of bot, such as grid
    Required<Decimal> maxPx;                                         ///< upper end of prices
    Required<Decimal> minPx;                                         ///< lower end of prices
    Required<std::int64_t> gridNum;                                  ///< number of grids
    Open<RunType> runType{};                                         ///< arithmetic (1) or geometric (2) grid
    Optional<Decimal> tpTriggerPx{};                                 ///< price that triggers the take-profit
    Optional<Decimal> slTriggerPx{};                                 ///< price that triggers the stop-loss
    /// your id of the algo order or bot; at most 32 characters of A-Za-z0-9
    Optional<std::string> algoClOrdId{};
    Optional<std::string> tag{};                                     ///< label of your own choice
    Optional<Decimal> profitSharingRatio{};                          ///< part that the leader gets, 0.1 = 10 %
    Vector<PlaceGridAlgoOrderRequestTriggerParams> triggerParams{};  ///< when it starts and stops
    /// quantity of the quote currency; needed if baseSz is absent
    Optional<Decimal> quoteSz{};
    /// quantity of the base currency; needed if quoteSz is absent
    Optional<Decimal> baseSz{};
    /// currency that a spot order is paid in; e.g. USD
    Optional<std::string> tradeQuoteCcy{};
    /// quantity, in contracts or currency; conditional
    Optional<Decimal> sz{};
    Open<Direction> direction{};                                     ///< long, short or neutral; conditional
    Optional<Decimal> lever{};                                       ///< leverage; conditional
    Optional<bool> basePos{};                                        ///< default false
    Optional<Decimal> tpRatio{};                                     ///< profit at which it closes, 0.1 = 10 %
    Optional<Decimal> slRatio{};                                     ///< loss at which it closes, 0.1 = 10 %
};

/// Parameters of Api::trigger_grid_algo_order.
struct TriggerGridAlgoOrderRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Optional<Decimal> topUpAmt{};
};

/// Reply of Api::trigger_grid_algo_order.
struct TriggerGridAlgoOrder {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};  ///< your id of the algo order or bot

    bool operator==(const TriggerGridAlgoOrder&) const = default;
};

/// Parameters of Api::orders_algo_details.
struct OrdersAlgoDetailsRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
};

/// Part of OrdersAlgoDetails, OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoDetailsRebateTrans {
    std::optional<Decimal> rebate{};  ///< rebate that was earned
    std::string rebateCcy{};          ///< currency of the rebate

    bool operator==(const OrdersAlgoDetailsRebateTrans&) const = default;
};
using OrdersAlgoHistoryRebateTrans = OrdersAlgoDetailsRebateTrans;
using OrdersAlgoPendingRebateTrans = OrdersAlgoDetailsRebateTrans;

/// Part of OrdersAlgoDetails, OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoDetailsTriggerParams {
    Open<TriggerAction> triggerAction{};      ///< whether it starts or stops then
    Open<TriggerStrategy> triggerStrategy{};  ///< what triggers it: at once, price, rsi
    std::optional<Decimal> delaySeconds{};    ///< seconds before it acts
    std::optional<TimePoint> triggerTime{};   ///< Unix milliseconds; e.g. 1597026383085
    Open<TriggerType> triggerType{};          ///< whether it was triggered by hand
    Open<Timeframe> timeframe{};              ///< length of the candles, such as 15m
    std::optional<std::int64_t> thold{};      ///< threshold of the RSI
    Open<TriggerCond> triggerCond{};          ///< how the RSI crosses the threshold
    std::string timePeriod{};                 ///< number of candles that the RSI covers
    std::optional<Decimal> triggerPx{};       ///< price at which it is triggered
    Open<StopType> stopType{};                ///< what becomes of the assets when stopped

    bool operator==(const OrdersAlgoDetailsTriggerParams&) const = default;
};
using OrdersAlgoHistoryTriggerParams = OrdersAlgoDetailsTriggerParams;
using OrdersAlgoPendingTriggerParams = OrdersAlgoDetailsTriggerParams;

/// Reply of Api::orders_algo_details.
struct OrdersAlgoDetails {
    std::string algoId{};                                    ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};                               ///< your id of the algo order or bot
    Open<InstType> instType{};                               ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                                    ///< pair, contract or index
    std::optional<TimePoint> cTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    Open<AlgoOrdType> algoOrdType{};                         ///< kind of bot, such as grid
    Open<SignalState> state{};                               ///< how far the bot or order has come
    Vector<OrdersAlgoDetailsRebateTrans> rebateTrans{};
    Vector<OrdersAlgoDetailsTriggerParams> triggerParams{};  ///< when it starts and stops
    std::optional<Decimal> maxPx{};                          ///< upper end of prices
    std::optional<Decimal> minPx{};                          ///< lower end of prices
    std::optional<std::int64_t> gridNum{};                   ///< number of grids
    Open<RunType> runType{};                                 ///< arithmetic (1) or geometric (2) grid
    std::optional<Decimal> tpTriggerPx{};                    ///< price that triggers the take-profit
    std::optional<Decimal> slTriggerPx{};                    ///< price that triggers the stop-loss
    std::optional<std::int64_t> tradeNum{};
    std::optional<std::int64_t> arbitrageNum{};
    std::optional<Decimal> singleAmt{};
    std::optional<Decimal> perMinProfitRate{};
    std::optional<Decimal> perMaxProfitRate{};
    std::optional<Decimal> runPx{};
    std::optional<Decimal> totalPnl{};                       ///< profit and loss in all
    std::optional<Decimal> pnlRatio{};                       ///< profit and loss, 0.1 = 10 %
    std::optional<Decimal> investment{};
    std::optional<Decimal> gridProfit{};
    std::optional<Decimal> floatProfit{};
    std::optional<Decimal> totalAnnualizedRate{};
    std::optional<Decimal> annualizedRate{};
    Open<CancelType> cancelType{};                           ///< what stopped it
    Open<StopType> stopType{};                               ///< what becomes of the assets when stopped
    std::optional<std::int64_t> activeOrdNum{};
    std::optional<Decimal> quoteSz{};                        ///< quantity of the quote currency
    std::optional<Decimal> baseSz{};                         ///< quantity of the base currency
    std::optional<Decimal> curQuoteSz{};
    std::optional<Decimal> curBaseSz{};
    std::optional<Decimal> profit{};
    Open<StopResult> stopResult{};
    Open<Direction> direction{};                             ///< long, short or neutral
    std::optional<bool> basePos{};
    std::optional<Decimal> sz{};                             ///< margin in use, in USDT
    std::optional<Decimal> lever{};                          ///< leverage
    std::optional<Decimal> actualLever{};
    std::optional<Decimal> liqPx{};                          ///< estimated price of liquidation
    std::string uly{};                                       ///< underlying index, such as BTC-USD
    std::string instFamily{};                                ///< family of contracts, such as BTC-USD
    std::optional<Decimal> ordFrozen{};                      ///< margin held for open orders
    std::optional<Decimal> availEq{};                        ///< equity that can still be used
    std::optional<Decimal> eq{};                             ///< equity
    std::string tag{};                                       ///< label of your own choice
    std::optional<Decimal> profitSharingRatio{};             ///< part that the leader gets, 0.1 = 10 %
    Open<CopyType> copyType{};                               ///< whether profits are shared with a leader
    std::optional<Decimal> tpRatio{};                        ///< profit at which it closes, 0.1 = 10 %
    std::optional<Decimal> slRatio{};                        ///< loss at which it closes, 0.1 = 10 %
    std::optional<Decimal> fee{};                            ///< fee; negative when paid
    std::optional<Decimal> fundingFee{};                     ///< funding paid or received so far
    std::string tradeQuoteCcy{};                             ///< currency that a spot order is paid in
    std::string feeCcy{};                                    ///< currency of the fee

    bool operator==(const OrdersAlgoDetails&) const = default;
};

/// Parameters of Api::orders_algo_history and Api::orders_algo_pending.
struct OrdersAlgoHistoryRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Optional<std::string> algoId{};           ///< exchange's id of the algo order or bot
    Optional<std::string> instId{};           ///< pair, contract or index; e.g. BTC-USDT
    Open<InstType> instType{};                ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> after{};            ///< only rows older than this
    Optional<std::string> before{};           ///< only rows newer than this
    Optional<std::int64_t> limit{};           ///< default 100, at most 100
};
using OrdersAlgoPendingRequest = OrdersAlgoHistoryRequest;

/// Reply of Api::orders_algo_history, one row.
struct OrdersAlgoHistory {
    std::string algoId{};                                    ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};                               ///< your id of the algo order or bot
    Open<InstType> instType{};                               ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                                    ///< pair, contract or index
    std::optional<TimePoint> cTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    Open<AlgoOrdType> algoOrdType{};                         ///< kind of bot, such as grid
    Open<SignalState> state{};                               ///< how far the bot or order has come
    Vector<OrdersAlgoDetailsRebateTrans> rebateTrans{};
    Vector<OrdersAlgoDetailsTriggerParams> triggerParams{};  ///< when it starts and stops
    std::optional<Decimal> maxPx{};                          ///< upper end of prices
    std::optional<Decimal> minPx{};                          ///< lower end of prices
    std::optional<std::int64_t> gridNum{};                   ///< number of grids
    Open<RunType> runType{};                                 ///< arithmetic (1) or geometric (2) grid
    std::optional<Decimal> tpTriggerPx{};                    ///< price that triggers the take-profit
    std::optional<Decimal> slTriggerPx{};                    ///< price that triggers the stop-loss
    std::optional<std::int64_t> arbitrageNum{};
    std::optional<Decimal> totalPnl{};                       ///< profit and loss in all
    std::optional<Decimal> pnlRatio{};                       ///< profit and loss, 0.1 = 10 %
    std::optional<Decimal> investment{};
    std::optional<Decimal> gridProfit{};
    std::optional<Decimal> floatProfit{};
    Open<CancelType> cancelType{};                           ///< what stopped it
    Open<StopType> stopType{};                               ///< what becomes of the assets when stopped
    std::optional<Decimal> quoteSz{};                        ///< quantity of the quote currency
    std::optional<Decimal> baseSz{};                         ///< quantity of the base currency
    Open<Direction> direction{};                             ///< long, short or neutral
    std::optional<bool> basePos{};
    std::optional<Decimal> sz{};                             ///< margin in use, in USDT
    std::optional<Decimal> lever{};                          ///< leverage
    std::optional<Decimal> actualLever{};
    std::optional<Decimal> liqPx{};                          ///< estimated price of liquidation
    std::string uly{};                                       ///< underlying index, such as BTC-USD
    std::string instFamily{};                                ///< family of contracts, such as BTC-USD
    std::optional<Decimal> ordFrozen{};                      ///< margin held for open orders
    std::optional<Decimal> availEq{};                        ///< equity that can still be used
    std::string tag{};                                       ///< label of your own choice
    std::optional<Decimal> profitSharingRatio{};             ///< part that the leader gets, 0.1 = 10 %
    Open<CopyType> copyType{};                               ///< whether profits are shared with a leader
    std::optional<Decimal> fee{};                            ///< fee; negative when paid
    std::optional<Decimal> fundingFee{};                     ///< funding paid or received so far
    Open<StopResult> stopResult{};
    std::string tradeQuoteCcy{};                             ///< currency that a spot order is paid in
    std::string feeCcy{};                                    ///< currency of the fee

    bool operator==(const OrdersAlgoHistory&) const = default;
};

/// Reply of Api::orders_algo_pending, one row.
struct OrdersAlgoPending {
    std::string algoId{};                                    ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};                               ///< your id of the algo order or bot
    Open<InstType> instType{};                               ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                                    ///< pair, contract or index
    std::optional<TimePoint> cTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    Open<AlgoOrdType> algoOrdType{};                         ///< kind of bot, such as grid
    Open<GridState> state{};                                 ///< how far the bot or order has come
    Vector<OrdersAlgoDetailsRebateTrans> rebateTrans{};
    Vector<OrdersAlgoDetailsTriggerParams> triggerParams{};  ///< when it starts and stops
    std::optional<Decimal> maxPx{};                          ///< upper end of prices
    std::optional<Decimal> minPx{};                          ///< lower end of prices
    std::optional<std::int64_t> gridNum{};                   ///< number of grids
    Open<RunType> runType{};                                 ///< arithmetic (1) or geometric (2) grid
    std::optional<Decimal> tpTriggerPx{};                    ///< price that triggers the take-profit
    std::optional<Decimal> slTriggerPx{};                    ///< price that triggers the stop-loss
    std::optional<std::int64_t> arbitrageNum{};
    std::optional<Decimal> totalPnl{};                       ///< profit and loss in all
    std::optional<Decimal> pnlRatio{};                       ///< profit and loss, 0.1 = 10 %
    std::optional<Decimal> investment{};
    std::optional<Decimal> gridProfit{};
    std::optional<Decimal> floatProfit{};
    Open<CancelType> cancelType{};                           ///< what stopped it
    Open<StopType> stopType{};                               ///< what becomes of the assets when stopped
    std::optional<Decimal> quoteSz{};                        ///< quantity of the quote currency
    std::optional<Decimal> baseSz{};                         ///< quantity of the base currency
    Open<Direction> direction{};                             ///< long, short or neutral
    std::optional<bool> basePos{};
    std::optional<Decimal> sz{};                             ///< margin in use, in USDT
    std::optional<Decimal> lever{};                          ///< leverage
    std::optional<Decimal> actualLever{};
    std::optional<Decimal> liqPx{};                          ///< estimated price of liquidation
    std::string uly{};                                       ///< underlying index, such as BTC-USD
    std::string instFamily{};                                ///< family of contracts, such as BTC-USD
    std::optional<Decimal> ordFrozen{};                      ///< margin held for open orders
    std::optional<Decimal> availEq{};                        ///< equity that can still be used
    std::string tag{};                                       ///< label of your own choice
    std::optional<Decimal> profitSharingRatio{};             ///< part that the leader gets, 0.1 = 10 %
    Open<CopyType> copyType{};                               ///< whether profits are shared with a leader
    std::optional<Decimal> fee{};                            ///< fee; negative when paid
    std::optional<Decimal> fundingFee{};                     ///< funding paid or received so far
    std::string tradeQuoteCcy{};                             ///< currency that a spot order is paid in
    std::string feeCcy{};                                    ///< currency of the fee

    bool operator==(const OrdersAlgoPending&) const = default;
};

/// Parameters of Api::positions.
struct PositionsRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
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

/// Parameters of Api::stop_grid_algo_order, one item.
struct StopGridAlgoOrderRequest {
    NamedOnly named{};
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<std::string> instId;             ///< pair, contract or index; e.g. BTC-USDT
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<Open<StopType>> stopType;        ///< what becomes of the assets when stopped
};

/// Parameters of Api::sub_orders.
struct SubOrdersRequest {
    NamedOnly named{};
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<Open<GridType>> type;
    Optional<std::string> groupId{};
    Optional<std::string> after{};            ///< only rows older than this
    Optional<std::string> before{};           ///< only rows newer than this
    Optional<std::int64_t> limit{};           ///< default 100, at most 100
};

/// Reply of Api::sub_orders, one row.
struct SubOrders {
    std::string algoId{};                ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};           ///< your id of the algo order or bot
    Open<InstType> instType{};           ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                ///< pair, contract or index
    Open<AlgoOrdType> algoOrdType{};     ///< kind of bot, such as grid
    std::string groupId{};
    std::string ordId{};                 ///< exchange's id of the order
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
    std::optional<Decimal> rebate{};     ///< rebate that was earned
    std::string rebateCcy{};             ///< currency of the rebate
    std::optional<Decimal> avgPx{};      ///< average price of what was filled
    std::optional<Decimal> accFillSz{};  ///< quantity filled so far
    Open<PosSide> posSide{};             ///< long, short or net
    std::optional<Decimal> pnl{};        ///< profit and loss
    std::optional<Decimal> ctVal{};      ///< what one contract stands for
    std::optional<Decimal> lever{};      ///< leverage
    std::string tag{};                   ///< label of your own choice

    bool operator==(const SubOrders&) const = default;
};

/// Parameters of Api::withdraw_income.
struct WithdrawIncomeRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
};

/// Reply of Api::withdraw_income.
struct WithdrawIncome {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::optional<Decimal> profit{};

    bool operator==(const WithdrawIncome&) const = default;
};

/// The operations of tradingBot/grid. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Add investment
    /// POST /api/v5/tradingBot/grid/adjust-investment
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-add-investment
    Call<AddInvestment> add_investment(AddInvestmentRequest request) const;

    /// Grid AI parameter (public)
    /// GET /api/v5/tradingBot/grid/ai-param
    ///
    /// Public; permission: read. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-ai-parameter-public
    Call<AiParam> ai_param(AiParamRequest request) const;

    /// Amend grid algo order basic param
    /// POST /api/v5/tradingBot/grid/amend-algo-basic-param
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order-basic-param
    Call<Vector<AmendAlgoBasicParam>> amend_algo_basic_param(AmendAlgoBasicParamRequest request) const;

    /// Amend grid algo order
    /// POST /api/v5/tradingBot/grid/amend-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-amend-grid-algo-order
    Call<CopyGridAlgoOrder> amend_grid_algo_order(AmendGridAlgoOrderRequest request) const;

    /// Cancel close position order for contract grid
    /// POST /api/v5/tradingBot/grid/cancel-close-order
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-cancel-close-position-order-for-contract-grid
    Call<ClosePosition> cancel_close_order(CancelCloseOrderRequest request) const;

    /// Close position for contract grid
    /// POST /api/v5/tradingBot/grid/close-position
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-close-position-for-contract-grid
    Call<ClosePosition> close_position(ClosePositionRequest request) const;

    /// Compute margin balance
    /// POST /api/v5/tradingBot/grid/compute-margin-balance
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-margin-balance
    Call<ComputeMarginBalance> compute_margin_balance(ComputeMarginBalanceRequest request) const;

    /// Copy grid algo order
    /// POST /api/v5/tradingBot/grid/copy-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-copy-grid-algo-order
    Call<CopyGridAlgoOrder> copy_grid_algo_order(CopyGridAlgoOrderRequest request) const;

    /// Max grid quantity (public)
    /// GET /api/v5/tradingBot/grid/grid-quantity
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-max-grid-quantity-public
    Call<GridQuantity> grid_quantity(GridQuantityRequest request) const;

    /// Adjust margin balance
    /// POST /api/v5/tradingBot/grid/margin-balance
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-adjust-margin-balance
    Call<AdjustMarginBalance> adjust_margin_balance(AdjustMarginBalanceRequest request) const;

    /// Compute min investment (public)
    /// POST /api/v5/tradingBot/grid/min-investment
    ///
    /// Public; permission: read. 20 requests per 2 seconds per IP address. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-compute-min-investment-public
    Call<ComputeMinInvestment> compute_min_investment(ComputeMinInvestmentRequest request) const;

    /// Place grid algo order
    /// POST /api/v5/tradingBot/grid/order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-place-grid-algo-order
    Call<CopyGridAlgoOrder> place_grid_algo_order(PlaceGridAlgoOrderRequest request) const;

    /// Instant trigger grid algo order
    /// POST /api/v5/tradingBot/grid/order-instant-trigger
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-instant-trigger-grid-algo-order
    Call<TriggerGridAlgoOrder> trigger_grid_algo_order(TriggerGridAlgoOrderRequest request) const;

    /// Grid algo order details
    /// GET /api/v5/tradingBot/grid/orders-algo-details
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-details
    Call<OrdersAlgoDetails> orders_algo_details(OrdersAlgoDetailsRequest request) const;

    /// Grid algo order history
    /// GET /api/v5/tradingBot/grid/orders-algo-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-history
    PagedCall<Vector<OrdersAlgoHistory>> orders_algo_history(OrdersAlgoHistoryRequest request) const;

    /// Grid algo order list
    /// GET /api/v5/tradingBot/grid/orders-algo-pending
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-list
    PagedCall<Vector<OrdersAlgoPending>> orders_algo_pending(OrdersAlgoHistoryRequest request) const;

    /// For reconcile(): orders_algo_pending() with the id that a write carries.
    static Lookup<Vector<OrdersAlgoPending>> orders_algo_pending_lookup();

    /// Grid algo order positions
    /// GET /api/v5/tradingBot/grid/positions
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-order-positions
    Call<Vector<Positions>> positions(PositionsRequest request) const;

    /// Stop grid algo order
    /// POST /api/v5/tradingBot/grid/stop-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself. Each item is accepted
    /// or refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-stop-grid-algo-order
    Call<Batch<CopyGridAlgoOrder>> stop_grid_algo_order(Vector<StopGridAlgoOrderRequest> request) const;

    /// Grid algo sub orders
    /// GET /api/v5/tradingBot/grid/sub-orders
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-grid-algo-sub-orders
    PagedCall<Vector<SubOrders>> sub_orders(SubOrdersRequest request) const;

    /// Spot grid withdraw income
    /// POST /api/v5/tradingBot/grid/withdraw-income
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-post-spot-grid-withdraw-income
    Call<WithdrawIncome> withdraw_income(WithdrawIncomeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddInvestmentRequest*);
const detail::ObjectTable& exbind_table(const AddInvestment*);
const detail::ObjectTable& exbind_table(const AiParamRequest*);
const detail::ObjectTable& exbind_table(const AiParam*);
const detail::ObjectTable& exbind_table(const AmendAlgoBasicParamRequest*);
const detail::ObjectTable& exbind_table(const AmendAlgoBasicParam*);
const detail::ObjectTable& exbind_table(const AmendGridAlgoOrderRequestTriggerParams*);
const detail::ObjectTable& exbind_table(const AmendGridAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const CopyGridAlgoOrder*);
const detail::ObjectTable& exbind_table(const CancelCloseOrderRequest*);
const detail::ObjectTable& exbind_table(const ClosePosition*);
const detail::ObjectTable& exbind_table(const ClosePositionRequest*);
const detail::ObjectTable& exbind_table(const ComputeMarginBalanceRequest*);
const detail::ObjectTable& exbind_table(const ComputeMarginBalance*);
const detail::ObjectTable& exbind_table(const CopyGridAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const GridQuantityRequest*);
const detail::ObjectTable& exbind_table(const GridQuantity*);
const detail::ObjectTable& exbind_table(const AdjustMarginBalanceRequest*);
const detail::ObjectTable& exbind_table(const AdjustMarginBalance*);
const detail::ObjectTable& exbind_table(const ComputeMinInvestmentRequestInvestmentData*);
const detail::ObjectTable& exbind_table(const ComputeMinInvestmentRequest*);
const detail::ObjectTable& exbind_table(const ComputeMinInvestmentMinInvestmentData*);
const detail::ObjectTable& exbind_table(const ComputeMinInvestment*);
const detail::ObjectTable& exbind_table(const PlaceGridAlgoOrderRequestTriggerParams*);
const detail::ObjectTable& exbind_table(const PlaceGridAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const TriggerGridAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const TriggerGridAlgoOrder*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRebateTrans*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsTriggerParams*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetails*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistory*);
const detail::ObjectTable& exbind_table(const OrdersAlgoPending*);
const detail::ObjectTable& exbind_table(const PositionsRequest*);
const detail::ObjectTable& exbind_table(const Positions*);
const detail::ObjectTable& exbind_table(const StopGridAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const SubOrdersRequest*);
const detail::ObjectTable& exbind_table(const SubOrders*);
const detail::ObjectTable& exbind_table(const WithdrawIncomeRequest*);
const detail::ObjectTable& exbind_table(const WithdrawIncome*);

}  // namespace exbind::okx::trading_bot::grid
