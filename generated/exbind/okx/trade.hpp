// Generated from specs/okx/trade.yaml by `exbind generate okx`. DO NOT EDIT.
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
#include "exbind/okx/common/exec_type.hpp"
#include "exbind/okx/common/inst_type.hpp"
#include "exbind/okx/common/mgn_mode.hpp"
#include "exbind/okx/common/ord_type.hpp"
#include "exbind/okx/common/outcome.hpp"
#include "exbind/okx/common/pos_side.hpp"
#include "exbind/okx/common/recurring_source.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/okx/common/stp_mode.hpp"
#include "exbind/okx/common/td_mode.hpp"
#include "exbind/okx/common/tgt_ccy.hpp"
#include "exbind/okx/common/timeframe.hpp"
#include "exbind/okx/common/trade_state.hpp"
#include "exbind/okx/common/trigger_cond.hpp"
#include "exbind/okx/common/trigger_px_type.hpp"
#include "exbind/okx/common/trigger_strategy.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/trade.
namespace exbind::inline v0_1::okx::trade {

using exbind::okx::ExecType;
using exbind::okx::InstType;
using exbind::okx::MgnMode;
using exbind::okx::OrdType;
using exbind::okx::Outcome_;
using exbind::okx::PosSide;
using exbind::okx::RecurringSource;
using exbind::okx::Side;
using exbind::okx::StpMode;
using exbind::okx::TdMode;
using exbind::okx::TgtCcy;
using exbind::okx::Timeframe;
using exbind::okx::TradeState;
using exbind::okx::TriggerCond;
using exbind::okx::TriggerPxType;
using exbind::okx::TriggerStrategy;

using exbind::operator<<;
using exbind::to_string;

enum class TpOrdKind : std::uint8_t {
    condition = 0,
    limit = 1,
};
const detail::EnumTable& exbind_table(TpOrdKind);

enum class Status : std::uint8_t {
    running = 0,
    filled = 1,
    failed = 2,
};
const detail::EnumTable& exbind_table(Status);

enum class Acct : std::uint8_t {
    funding_account = 0,  ///< "6"
    trading_account = 1,  ///< "18"
};
const detail::EnumTable& exbind_table(Acct);

enum class SubType : std::uint8_t {
    buy = 0,                                             ///< "1"
    sell = 1,                                            ///< "2"
    open_long = 2,                                       ///< "3"
    open_short = 3,                                      ///< "4"
    close_long = 4,                                      ///< "5"
    close_short = 5,                                     ///< "6"
    partial_liquidation_close_long = 6,                  ///< "100"
    partial_liquidation_close_short = 7,                 ///< "101"
    partial_liquidation_buy = 8,                         ///< "102"
    partial_liquidation_sell = 9,                        ///< "103"
    liquidation_long = 10,                               ///< "104"
    liquidation_short = 11,                              ///< "105"
    liquidation_buy = 12,                                ///< "106"
    liquidation_sell = 13,                               ///< "107"
    liquidation_transfer_in = 14,                        ///< "110"
    liquidation_transfer_out = 15,                       ///< "111"
    system_token_conversion_transfer_in = 16,            ///< "118"
    system_token_conversion_transfer_out = 17,           ///< "119"
    delivery_long = 18,                                  ///< "112"
    delivery_short = 19,                                 ///< "113"
    adl_close_long = 20,                                 ///< "125"
    adl_close_short = 21,                                ///< "126"
    adl_buy = 22,                                        ///< "127"
    adl_sell = 23,                                       ///< "128"
    auto_borrow_of_quick_margin = 24,                    ///< "212"
    auto_repay_of_quick_margin = 25,                     ///< "213"
    block_trade_buy = 26,                                ///< "204"
    block_trade_sell = 27,                               ///< "205"
    block_trade_open_long = 28,                          ///< "206"
    block_trade_open_short = 29,                         ///< "207"
    block_trade_close_long = 30,                         ///< "208"
    block_trade_close_short = 31,                        ///< "209"
    easy_convert_in = 32,                                ///< "236"
    easy_convert_out = 33,                               ///< "237"
    spread_trading_buy = 34,                             ///< "270"
    spread_trading_sell = 35,                            ///< "271"
    spread_trading_open_long = 36,                       ///< "272"
    spread_trading_open_short = 37,                      ///< "273"
    spread_trading_close_long = 38,                      ///< "274"
    spread_trading_close_short = 39,                     ///< "275"
    move_position_buy = 40,                              ///< "324"
    move_position_sell = 41,                             ///< "325"
    move_position_open_long = 42,                        ///< "326"
    move_position_open_short = 43,                       ///< "327"
    move_position_close_long = 44,                       ///< "328"
    move_position_close_short = 45,                      ///< "329"
    collateralized_borrowing_auto_conversion_buy = 46,   ///< "376"
    collateralized_borrowing_auto_conversion_sell = 47,  ///< "377"
    buy_yes = 48,                                        ///< "410"
    buy_no = 49,                                         ///< "411"
    sell_yes = 50,                                       ///< "412"
    sell_no = 51,                                        ///< "413"
    yes_expiry = 52,                                     ///< "414"
    no_expiry = 53,                                      ///< "415"
};
const detail::EnumTable& exbind_table(SubType);

enum class DebtType : std::uint8_t {
    cross = 0,
    isolated = 1,
};
const detail::EnumTable& exbind_table(DebtType);

enum class PxType : std::uint8_t {
    px = 0,
    px_vol = 1,  ///< "pxVol"
    px_usd = 2,  ///< "pxUsd"
};
const detail::EnumTable& exbind_table(PxType);

enum class OrderSource : std::uint8_t {
    trigger_order = 0,        ///< "6"
    tp_sl_order = 1,          ///< "7"
    algo_order = 2,           ///< "13"
    trailing_stop_order = 3,  ///< "25"
    chase_order = 4,          ///< "34"
};
const detail::EnumTable& exbind_table(OrderSource);

enum class Category : std::uint8_t {
    normal = 0,
    twap = 1,
    adl = 2,
    full_liquidation = 3,
    partial_liquidation = 4,
    delivery = 5,
    ddh = 6,
    auto_conversion = 7,
};
const detail::EnumTable& exbind_table(Category);

enum class CancelSource : std::uint8_t {
    order_canceled_by_system = 0,            ///< "0"
    order_canceled_by_user = 1,              ///< "1"
    ioc_partly_filled = 2,                   ///< "14"
    price_beyond_limit = 3,                  ///< "15"
    cancel_all_after_triggered = 4,          ///< "20"
    post_only_would_take = 5,                ///< "31"
    self_trade_prevention = 6,               ///< "32"
    insufficient_margin = 7,                 ///< "34"
    insufficient_margin_of_other_order = 8,  ///< "35"
    auto_conversion = 9,                     ///< "44"
};
const detail::EnumTable& exbind_table(CancelSource);

enum class QuickMgnType : std::uint8_t {
    manual = 0,
    auto_borrow = 1,
    auto_repay = 2,
};
const detail::EnumTable& exbind_table(QuickMgnType);

enum class OrdersAlgoHistoryOrdType : std::uint8_t {
    conditional = 0,
    oco = 1,
    chase = 2,
    trigger = 3,
    move_order_stop = 4,
    iceberg = 5,
    twap = 6,
    smart_iceberg = 7,
};
const detail::EnumTable& exbind_table(OrdersAlgoHistoryOrdType);

enum class OrderAlgoState : std::uint8_t {
    live = 0,
    pause = 1,
    partially_effective = 2,
    effective = 3,
    canceled = 4,
    order_failed = 5,
    partially_failed = 6,
};
const detail::EnumTable& exbind_table(OrderAlgoState);

enum class AdvanceOrdType : std::uint8_t {
    fok = 0,
    ioc = 1,
};
const detail::EnumTable& exbind_table(AdvanceOrdType);

enum class ActualSide : std::uint8_t {
    tp = 0,
    sl = 1,
};
const detail::EnumTable& exbind_table(ActualSide);

enum class ChaseType : std::uint8_t {
    distance = 0,
    ratio = 1,
};
const detail::EnumTable& exbind_table(ChaseType);

enum class Aggressiveness : std::uint8_t {
    radical = 0,
    mid = 1,
    conservative = 2,
};
const detail::EnumTable& exbind_table(Aggressiveness);

enum class Type : std::uint8_t {
    _1 = 0,  ///< "1"
    _2 = 1,  ///< "2"
    _3 = 2,  ///< "3"
    _4 = 3,  ///< "4"
};
const detail::EnumTable& exbind_table(Type);

/// Reply of Api::account_rate_limit.
struct AccountRateLimit {
    std::optional<Decimal> fillRatio{};
    std::optional<Decimal> mainFillRatio{};
    std::string accRateLimit{};
    std::string nextAccRateLimit{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const AccountRateLimit&) const = default;
};

/// Part of AmendAlgoOrderRequest.
struct AmendAlgoOrderRequestAttachAlgoOrds {
    NamedOnly named{};
    Optional<Decimal> newTpTriggerPx{};        ///< price that triggers the take-profit, 0 = none
    Optional<Decimal> newTpTriggerRatio{};
    Open<TriggerPxType> newTpTriggerPxType{};  ///< which price triggers the take-profit; default last
    Optional<Decimal> newTpOrdPx{};            ///< price of the take-profit order, -1 = market
    Optional<Decimal> newSlTriggerPx{};        ///< price that triggers the stop-loss, 0 = none
    Optional<Decimal> newSlTriggerRatio{};
    Open<TriggerPxType> newSlTriggerPxType{};  ///< which price triggers the stop-loss; default last
    Optional<Decimal> newSlOrdPx{};            ///< price of the stop-loss order, -1 = market
    Optional<Decimal> newCallbackRatio{};      ///< conditional; e.g. 0.05
    Optional<Decimal> newCallbackSpread{};     ///< conditional
    Optional<Decimal> newActivePx{};
};

/// Parameters of Api::amend_algo_order.
struct AmendAlgoOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;                                  ///< pair, contract or index
    /// exchange's id of the algo order or bot; needed if algoClOrdId is absent
    Optional<std::string> algoId{};
    /// your id of the algo order or bot; needed if algoId is absent
    Optional<std::string> algoClOrdId{};
    Optional<bool> cxlOnFail{};                                    ///< default false
    /// your own id of this amendment; conditional; at most 32 characters of A-Za-z0-9
    Optional<std::string> reqId{};
    /// total quantity that the order then has; conditional
    Optional<Decimal> newSz{};
    /// price that triggers the take-profit, 0 = none; conditional
    Optional<Decimal> newTpTriggerPx{};
    /// price of the take-profit order, -1 = market; conditional
    Optional<Decimal> newTpOrdPx{};
    /// price that triggers the stop-loss, 0 = none; conditional
    Optional<Decimal> newSlTriggerPx{};
    /// price of the stop-loss order, -1 = market; conditional
    Optional<Decimal> newSlOrdPx{};
    /// which price triggers the take-profit; conditional
    Open<TriggerPxType> newTpTriggerPxType{};
    Open<TriggerPxType> newSlTriggerPxType{};                      ///< which price triggers the stop-loss; conditional
    Optional<Decimal> newTriggerPx{};                              ///< conditional
    Optional<Decimal> newOrdPx{};                                  ///< conditional
    Open<TriggerPxType> newTriggerPxType{};                        ///< default last
    Vector<AmendAlgoOrderRequestAttachAlgoOrds> attachAlgoOrds{};  ///< take-profit and stop-loss orders attached to it
};

/// Reply of Api::amend_algo_order.
struct AmendAlgoOrder {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::string reqId{};        ///< your own id of this amendment
    std::string sCode{};        ///< result of this item; 0 is success
    std::string sMsg{};         ///< why this item was refused

    bool operator==(const AmendAlgoOrder&) const = default;
};

/// Part of AmendMultipleOrdersRequest and AmendOrderRequest.
struct AmendOrderRequestAttachAlgoOrds {
    NamedOnly named{};
    Optional<std::string> attachAlgoId{};      ///< exchange's id of the attached order; conditional
    /// your own id of the attached order; conditional; at most 32 characters of A-Za-z0-9
    Optional<std::string> attachAlgoClOrdId{};
    Optional<Decimal> newTpTriggerPx{};        ///< price that triggers the take-profit, 0 = none; conditional
    Optional<Decimal> newTpTriggerRatio{};     ///< conditional
    Optional<Decimal> newTpOrdPx{};            ///< price of the take-profit order, -1 = market; conditional
    Open<TpOrdKind> newTpOrdKind{};
    Optional<Decimal> newSlTriggerPx{};        ///< price that triggers the stop-loss, 0 = none; conditional
    Optional<Decimal> newSlTriggerRatio{};     ///< conditional
    Optional<Decimal> newSlOrdPx{};            ///< price of the stop-loss order, -1 = market; conditional
    Open<TriggerPxType> newTpTriggerPxType{};  ///< which price triggers the take-profit; conditional
    Open<TriggerPxType> newSlTriggerPxType{};  ///< which price triggers the stop-loss; conditional
    Optional<Decimal> sz{};                    ///< quantity, in contracts or currency; conditional
    Optional<bool> amendPxOnTriggerType{};     ///< whether the stop-loss moves to the cost price
    Optional<Decimal> newCallbackRatio{};      ///< conditional; e.g. 0.05
    Optional<Decimal> newCallbackSpread{};     ///< conditional
    Optional<Decimal> newActivePx{};
};
using AmendMultipleOrdersRequestAttachAlgoOrds = AmendOrderRequestAttachAlgoOrds;

/// Parameters of Api::amend_multiple_orders and Api::amend_order.
struct AmendOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;                              ///< pair, contract or index
    Optional<bool> cxlOnFail{};                                ///< default false
    /// exchange's id of the order; needed if clOrdId is absent
    Optional<std::string> ordId{};
    Optional<std::string> clOrdId{};                           ///< your own id of the order; needed if ordId is absent
    /// your own id of this amendment; at most 32 characters of A-Za-z0-9
    Optional<std::string> reqId{};
    /// total quantity that the order then has; needed if newPx is absent
    Optional<Decimal> newSz{};
    /// price that the order then has; needed if newSz is absent
    Optional<Decimal> newPx{};
    Optional<Decimal> newPxUsd{};                              ///< conditional
    Optional<Decimal> newPxVol{};                              ///< conditional
    Optional<bool> pxAmendType{};                              ///< default false
    Vector<AmendOrderRequestAttachAlgoOrds> attachAlgoOrds{};  ///< take-profit and stop-loss orders attached to it
    Optional<std::string> speedBump{};                         ///< accepts the delay of event contracts; conditional
};
using AmendMultipleOrdersRequest = AmendOrderRequest;

/// Reply of Api::amend_multiple_orders and Api::amend_order.
struct AmendOrder {
    std::string ordId{};            ///< exchange's id of the order
    std::string clOrdId{};          ///< your own id of the order
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string reqId{};            ///< your own id of this amendment
    std::string sCode{};            ///< result of this item; 0 is success
    std::string sMsg{};             ///< why this item was refused
    std::string subCode{};          ///< detail of sCode

    bool operator==(const AmendOrder&) const = default;
};
using AmendMultipleOrders = AmendOrder;

/// Part of PlaceMultipleOrdersRequest and PlaceOrderRequest.
struct PlaceOrderRequestAttachAlgoOrds {
    NamedOnly named{};
    /// your own id of the attached order; at most 32 characters of A-Za-z0-9
    Optional<std::string> attachAlgoClOrdId{};
    Optional<Decimal> tpTriggerPx{};        ///< price that triggers the take-profit; conditional
    Optional<Decimal> tpTriggerRatio{};     ///< distance of the take-profit, 0.3 = 30 %; conditional
    Optional<Decimal> tpOrdPx{};            ///< price of the take-profit order, -1 = market; conditional
    Open<TpOrdKind> tpOrdKind{};            ///< whether the take-profit is conditional or limit; default condition
    Optional<Decimal> slTriggerPx{};        ///< price that triggers the stop-loss; conditional
    Optional<Decimal> slTriggerRatio{};     ///< distance of the stop-loss, 0.3 = 30 %; conditional
    Optional<Decimal> slOrdPx{};            ///< price of the stop-loss order, -1 = market; conditional
    Open<TriggerPxType> tpTriggerPxType{};  ///< which price triggers the take-profit
    Open<TriggerPxType> slTriggerPxType{};  ///< which price triggers the stop-loss
    Optional<Decimal> sz{};                 ///< quantity, in contracts or currency; conditional
    Optional<bool> amendPxOnTriggerType{};  ///< whether the stop-loss moves to the cost price
    Optional<Decimal> callbackRatio{};      ///< distance that it trails, 0.05 = 5 %; conditional; e.g. 0.05
    Optional<Decimal> callbackSpread{};     ///< distance that it trails, as a price; conditional
    Optional<Decimal> activePx{};           ///< price from which the order trails
};
using PlaceMultipleOrdersRequestAttachAlgoOrds = PlaceOrderRequestAttachAlgoOrds;

/// Parameters of Api::place_multiple_orders and Api::place_order.
struct PlaceOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;                              ///< pair, contract or index; e.g. BTC-USDT
    Required<Open<TdMode>> tdMode;                             ///< margin mode, or cash without margin
    Optional<std::string> ccy{};                               ///< currency
    /// your own id of the order; at most 32 characters of A-Za-z0-9
    Optional<std::string> clOrdId{};
    /// label of your own choice; at most 16 characters of A-Za-z0-9
    Optional<std::string> tag{};
    Required<Open<Side>> side;                                 ///< buy or sell
    Open<PosSide> posSide{};                                   ///< long, short or net; conditional
    Required<Open<OrdType>> ordType;                           ///< kind of order, such as limit or market
    Required<Decimal> sz;                                      ///< quantity, in contracts or currency
    /// price; needed if ordType is limit, post_only, fok, ioc, mmp or mmp_and_post_only
    Optional<Decimal> px{};
    Optional<Decimal> pxUsd{};                                 ///< price of the option in USD; conditional
    Optional<Decimal> pxVol{};                                 ///< option's price as volatility, 1 = 100 %; conditional
    Optional<bool> reduceOnly{};                               ///< may only make the position smaller; default false
    Open<TgtCcy> tgtCcy{};                                     ///< whether sz is in base or quote currency
    Optional<bool> banAmend{};                                 ///< default false
    Optional<bool> pxAmendType{};                              ///< default false
    Optional<std::string> tradeQuoteCcy{};                     ///< currency that a spot order is paid in
    Open<StpMode> stpMode{};                                   ///< what happens when your own orders match
    Optional<bool> isElpTakerAccess{};                         ///< default false
    Vector<PlaceOrderRequestAttachAlgoOrds> attachAlgoOrds{};  ///< take-profit and stop-loss orders attached to it
    Optional<std::string> speedBump{};                         ///< accepts the delay of event contracts; conditional
    Open<Outcome_> outcome{};                                  ///< outcome that is traded: yes or no; conditional
    Optional<Decimal> slippagePct{};                           ///< e.g. 0.01
};
using PlaceMultipleOrdersRequest = PlaceOrderRequest;

/// Reply of Api::place_multiple_orders and Api::place_order.
struct PlaceOrder {
    std::string ordId{};            ///< exchange's id of the order
    std::string clOrdId{};          ///< your own id of the order
    std::string tag{};              ///< label of your own choice
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string sCode{};            ///< result of this item; 0 is success
    std::string sMsg{};             ///< why this item was refused
    std::string subCode{};          ///< detail of sCode

    bool operator==(const PlaceOrder&) const = default;
};
using PlaceMultipleOrders = PlaceOrder;

/// Parameters of Api::cancel_algo_order, one item.
struct CancelAlgoOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;         ///< pair, contract or index; e.g. BTC-USDT
    Optional<std::string> algoId{};       ///< exchange's id of the algo order or bot; needed if algoClOrdId is absent
    Optional<std::string> algoClOrdId{};  ///< your id of the algo order or bot; needed if algoId is absent
};

/// Reply of Api::cancel_algo_order and Api::place_algo_order.
struct PlaceAlgoOrder {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string sCode{};        ///< result of this item; 0 is success
    std::string sMsg{};         ///< why this item was refused
    std::string clOrdId{};      ///< your own id of the order; deprecated
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::string tag{};          ///< label of your own choice

    bool operator==(const PlaceAlgoOrder&) const = default;
};
using CancelAlgoOrder = PlaceAlgoOrder;

/// Parameters of Api::cancel_all_after.
struct CancelAllAfterRequest {
    NamedOnly named{};
    Required<std::int64_t> timeOut;
    Optional<std::string> tag{};  ///< label of your own choice; at most 16 characters of A-Za-z0-9
};

/// Reply of Api::cancel_all_after.
struct CancelAllAfter {
    std::optional<TimePoint> triggerTime{};  ///< Unix seconds
    std::string tag{};                       ///< label of your own choice
    std::optional<TimePoint> ts{};           ///< Unix seconds

    bool operator==(const CancelAllAfter&) const = default;
};

/// Parameters of Api::cancel_multiple_orders and Api::cancel_order.
struct CancelOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;     ///< pair, contract or index; e.g. BTC-USDT
    Optional<std::string> ordId{};    ///< exchange's id of the order; needed if clOrdId is absent
    Optional<std::string> clOrdId{};  ///< your own id of the order; needed if ordId is absent
};
using CancelMultipleOrdersRequest = CancelOrderRequest;

/// Reply of Api::cancel_multiple_orders and Api::cancel_order.
struct CancelOrder {
    std::string ordId{};            ///< exchange's id of the order
    std::string clOrdId{};          ///< your own id of the order
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string sCode{};            ///< result of this item; 0 is success
    std::string sMsg{};             ///< why this item was refused

    bool operator==(const CancelOrder&) const = default;
};
using CancelMultipleOrders = CancelOrder;

/// Parameters of Api::close_positions.
struct ClosePositionsRequest {
    NamedOnly named{};
    Required<std::string> instId;     ///< pair, contract or index
    Open<PosSide> posSide{};          ///< long, short or net; conditional; default net
    Required<Open<MgnMode>> mgnMode;  ///< cross or isolated margin
    Optional<std::string> ccy{};      ///< currency; conditional
    Optional<bool> autoCxl{};         ///< default false
    Optional<std::string> clOrdId{};  ///< your own id of the order; at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};      ///< label of your own choice; at most 16 characters of A-Za-z0-9
};

/// Reply of Api::close_positions.
struct ClosePositions {
    std::string instId{};     ///< pair, contract or index
    Open<PosSide> posSide{};  ///< long, short or net
    std::string clOrdId{};    ///< your own id of the order; at most 32 characters of A-Za-z0-9
    std::string tag{};        ///< label of your own choice; at most 16 characters of A-Za-z0-9

    bool operator==(const ClosePositions&) const = default;
};

/// Parameters of Api::place_easy_convert.
struct PlaceEasyConvertRequest {
    NamedOnly named{};
    Required<Vector<std::string>> fromCcy;  ///< currency that is sold; at most 5 items
    Required<std::string> toCcy;            ///< currency that is bought
    Open<RecurringSource> source{};         ///< what created the order, or pays it; default 1
};

/// Reply of Api::place_easy_convert, one row.
struct PlaceEasyConvert {
    Open<Status> status{};                ///< how far it has come
    std::string fromCcy{};                ///< currency that is sold
    std::string toCcy{};                  ///< currency that is bought
    std::optional<Decimal> fillFromSz{};  ///< quantity that was sold
    std::optional<Decimal> fillToSz{};    ///< quantity that was bought
    std::optional<TimePoint> uTime{};     ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const PlaceEasyConvert&) const = default;
};

/// Parameters of Api::easy_convert_currency_list.
struct EasyConvertCurrencyListRequest {
    NamedOnly named{};
    Open<RecurringSource> source{};  ///< what created the order, or pays it; default 1
};

/// Part of EasyConvertCurrencyList.
struct EasyConvertCurrencyListFromData {
    std::string fromCcy{};  ///< currency that is sold; e.g. BTC
    std::optional<Decimal> fromAmt{};

    bool operator==(const EasyConvertCurrencyListFromData&) const = default;
};

/// Reply of Api::easy_convert_currency_list, one row.
struct EasyConvertCurrencyList {
    Vector<EasyConvertCurrencyListFromData> fromData{};
    Vector<std::string> toCcy{};  ///< currency that is bought; e.g. USDT

    bool operator==(const EasyConvertCurrencyList&) const = default;
};

/// Parameters of Api::easy_convert_history, Api::one_click_repay_history and Api::one_click_repay_history_v2.
struct EasyConvertHistoryRequest {
    NamedOnly named{};
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};
using OneClickRepayHistoryRequest = EasyConvertHistoryRequest;
using OneClickRepayHistoryV2Request2 = EasyConvertHistoryRequest;

/// Reply of Api::easy_convert_history, one row.
struct EasyConvertHistory {
    std::string fromCcy{};                ///< currency that is sold
    std::optional<Decimal> fillFromSz{};  ///< quantity that was sold
    std::string toCcy{};                  ///< currency that is bought
    std::optional<Decimal> fillToSz{};    ///< quantity that was bought
    Open<Acct> acct{};                    ///< account that the currency is in
    Open<Status> status{};                ///< how far it has come
    std::optional<TimePoint> uTime{};     ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const EasyConvertHistory&) const = default;
};

/// Parameters of Api::fills.
struct FillsRequest {
    NamedOnly named{};
    Open<InstType> instType{};           ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD
    Optional<std::string> instId{};      ///< pair, contract or index; e.g. BTC-USDT
    Optional<std::string> ordId{};       ///< exchange's id of the order
    Open<SubType> subType{};             ///< what the fill did to the position
    Optional<std::string> after{};       ///< only rows older than this
    Optional<std::string> before{};      ///< only rows newer than this
    Optional<TimePoint> begin{};         ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};           ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};      ///< default 100, at most 100
};

/// Reply of Api::fills and Api::fills_history, one row.
struct Fills {
    Open<InstType> instType{};             ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                  ///< pair, contract or index
    std::string tradeId{};                 ///< exchange's id of the trade
    std::string ordId{};                   ///< exchange's id of the order
    std::string clOrdId{};                 ///< your own id of the order
    std::string billId{};                  ///< entry of the account's history
    Open<SubType> subType{};               ///< what the fill did to the position
    std::string tag{};                     ///< label of your own choice
    std::optional<Decimal> fillPx{};       ///< price of the latest fill
    std::optional<Decimal> fillSz{};       ///< quantity of the latest fill
    std::optional<Decimal> fillIdxPx{};    ///< index price at the fill
    std::optional<Decimal> fillPnl{};      ///< profit that the latest fill realized
    std::optional<Decimal> fillPxVol{};    ///< implied volatility at the fill
    std::optional<Decimal> fillPxUsd{};    ///< price of the option in USD
    std::optional<Decimal> fillMarkVol{};  ///< mark volatility at the fill
    std::optional<Decimal> fillFwdPx{};    ///< forward price at the fill
    std::optional<Decimal> fillMarkPx{};   ///< mark price at the fill
    Open<Side> side{};                     ///< buy or sell
    Open<PosSide> posSide{};               ///< long, short or net
    Open<ExecType> execType{};             ///< taker (T) or maker (M)
    std::string feeCcy{};                  ///< currency of the fee
    std::optional<Decimal> fee{};          ///< fee; negative when paid
    std::optional<TimePoint> ts{};         ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> fillTime{};   ///< Unix milliseconds
    std::optional<Decimal> feeRate{};      ///< part charged as fee, 0.02 = 2 %
    std::string tradeQuoteCcy{};           ///< currency that a spot order is paid in

    bool operator==(const Fills&) const = default;
};
using FillsHistory = Fills;

/// Parameters of Api::fills_history.
struct FillsHistoryRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;   ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD
    Optional<std::string> instId{};      ///< pair, contract or index; e.g. BTC-USDT
    Optional<std::string> ordId{};       ///< exchange's id of the order
    Open<SubType> subType{};             ///< what the fill did to the position
    Optional<std::string> after{};       ///< only rows older than this
    Optional<std::string> before{};      ///< only rows newer than this
    Optional<TimePoint> begin{};         ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};           ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};      ///< default 100, at most 100
};

/// Parameters of Api::mass_cancel.
struct MassCancelRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;      ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> instFamily;       ///< family of contracts, such as BTC-USD
    Optional<std::int64_t> lockInterval{};  ///< default 0
};

/// Reply of Api::mass_cancel.
struct MassCancel {
    std::optional<bool> result{};  ///< whether it was done

    bool operator==(const MassCancel&) const = default;
};

/// Parameters of Api::one_click_repay.
struct OneClickRepayRequest {
    NamedOnly named{};
    Required<Vector<std::string>> debtCcy;  ///< currency that is owed; at most 5 items
    Required<std::string> repayCcy;         ///< currency that repays
};

/// Reply of Api::one_click_repay and Api::one_click_repay_history, one row.
struct OneClickRepay {
    Open<Status> status{};             ///< how far it has come
    std::string debtCcy{};             ///< currency that is owed
    std::string repayCcy{};            ///< currency that repays
    std::optional<Decimal> fillDebtSz{};
    std::optional<Decimal> fillRepaySz{};
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const OneClickRepay&) const = default;
};
using OneClickRepayHistory = OneClickRepay;

/// Parameters of Api::one_click_repay_currency_list.
struct OneClickRepayCurrencyListRequest {
    NamedOnly named{};
    Open<DebtType> debtType{};
};

/// Part of OneClickRepayCurrencyList and OneClickRepayCurrencyListV22.
struct OneClickRepayCurrencyListDebtData {
    std::string debtCcy{};  ///< currency that is owed
    std::optional<Decimal> debtAmt{};

    bool operator==(const OneClickRepayCurrencyListDebtData&) const = default;
};
using OneClickRepayCurrencyListV2DebtData2 = OneClickRepayCurrencyListDebtData;

/// Part of OneClickRepayCurrencyList and OneClickRepayCurrencyListV22.
struct OneClickRepayCurrencyListRepayData {
    std::string repayCcy{};  ///< currency that repays
    std::optional<Decimal> repayAmt{};

    bool operator==(const OneClickRepayCurrencyListRepayData&) const = default;
};
using OneClickRepayCurrencyListV2RepayData2 = OneClickRepayCurrencyListRepayData;

/// Reply of Api::one_click_repay_currency_list, one row.
struct OneClickRepayCurrencyList {
    Vector<OneClickRepayCurrencyListDebtData> debtData{};
    Open<DebtType> debtType{};
    Vector<OneClickRepayCurrencyListRepayData> repayData{};

    bool operator==(const OneClickRepayCurrencyList&) const = default;
};

/// Reply of Api::one_click_repay_currency_list_v2, one row.
struct OneClickRepayCurrencyListV22 {
    Vector<OneClickRepayCurrencyListDebtData> debtData{};
    Vector<OneClickRepayCurrencyListRepayData> repayData{};

    bool operator==(const OneClickRepayCurrencyListV22&) const = default;
};

/// Part of OneClickRepayHistoryV22.
struct OneClickRepayHistoryV2OrdIdInfo2 {
    std::string ordId{};               ///< exchange's id of the order
    std::string instId{};              ///< pair, contract or index; e.g. BTC-USDT
    Open<OrdType> ordType{};           ///< kind of order, such as limit or market
    Open<Side> side{};                 ///< buy or sell
    std::optional<Decimal> px{};       ///< price
    std::optional<Decimal> sz{};       ///< quantity, in contracts or currency
    std::optional<Decimal> fillPx{};   ///< price of the latest fill
    std::optional<Decimal> fillSz{};   ///< quantity of the latest fill
    Open<TradeState> state{};          ///< how far the order has come
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const OneClickRepayHistoryV2OrdIdInfo2&) const = default;
};

/// Reply of Api::one_click_repay_history_v2, one row.
struct OneClickRepayHistoryV22 {
    std::string debtCcy{};          ///< currency that is owed
    Vector<std::string> repayCcyList{};
    std::optional<Decimal> fillDebtSz{};
    Open<Status> status{};          ///< how far it has come
    Vector<OneClickRepayHistoryV2OrdIdInfo2> ordIdInfo{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const OneClickRepayHistoryV22&) const = default;
};

/// Parameters of Api::one_click_repay_v2.
struct OneClickRepayV2Request2 {
    NamedOnly named{};
    Required<std::string> debtCcy;  ///< currency that is owed
    Required<Vector<std::string>> repayCcyList;
};

/// Reply of Api::one_click_repay_v2, one row.
struct OneClickRepayV22 {
    std::string debtCcy{};          ///< currency that is owed
    Vector<std::string> repayCcyList{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const OneClickRepayV22&) const = default;
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Required<std::string> instId;     ///< pair, contract or index; e.g. BTC-USDT
    Optional<std::string> ordId{};    ///< exchange's id of the order; needed if clOrdId is absent
    Optional<std::string> clOrdId{};  ///< your own id of the order; needed if ordId is absent
};

/// Part of Order, OrdersHistory, OrdersHistoryArchive and OrdersPending.
struct OrderAttachAlgoOrds {
    std::string attachAlgoId{};                  ///< exchange's id of the attached order
    /// your own id of the attached order; at most 32 characters of A-Za-z0-9
    std::string attachAlgoClOrdId{};
    Open<TpOrdKind> tpOrdKind{};                 ///< whether the take-profit is conditional or limit
    std::optional<Decimal> tpTriggerPx{};        ///< price that triggers the take-profit
    std::optional<Decimal> tpTriggerRatio{};     ///< distance of the take-profit, 0.3 = 30 %
    Open<TriggerPxType> tpTriggerPxType{};       ///< which price triggers the take-profit
    std::optional<Decimal> tpOrdPx{};            ///< price of the take-profit order, -1 = market
    std::optional<Decimal> slTriggerPx{};        ///< price that triggers the stop-loss
    std::optional<Decimal> slTriggerRatio{};     ///< distance of the stop-loss, 0.3 = 30 %
    Open<TriggerPxType> slTriggerPxType{};       ///< which price triggers the stop-loss
    std::optional<Decimal> slOrdPx{};            ///< price of the stop-loss order, -1 = market
    std::optional<Decimal> sz{};                 ///< quantity, in contracts or currency
    std::optional<bool> amendPxOnTriggerType{};  ///< whether the stop-loss moves to the cost price
    std::string failCode{};                      ///< why it was not triggered or placed; e.g. 51020
    std::string failReason{};
    std::optional<Decimal> callbackRatio{};      ///< distance that it trails, 0.05 = 5 %; e.g. 0.05
    std::optional<Decimal> callbackSpread{};     ///< distance that it trails, as a price
    std::optional<Decimal> activePx{};           ///< price from which the order trails

    bool operator==(const OrderAttachAlgoOrds&) const = default;
};
using OrdersHistoryAttachAlgoOrds = OrderAttachAlgoOrds;
using OrdersHistoryArchiveAttachAlgoOrds = OrderAttachAlgoOrds;
using OrdersPendingAttachAlgoOrds = OrderAttachAlgoOrds;

/// Part of Order, OrdersHistory, OrdersHistoryArchive and OrdersPending.
struct OrderLinkedAlgoOrd {
    std::string algoId{};  ///< exchange's id of the algo order or bot

    bool operator==(const OrderLinkedAlgoOrd&) const = default;
};
using OrdersHistoryLinkedAlgoOrd = OrderLinkedAlgoOrd;
using OrdersHistoryArchiveLinkedAlgoOrd = OrderLinkedAlgoOrd;
using OrdersPendingLinkedAlgoOrd = OrderLinkedAlgoOrd;

/// Reply of Api::order, Api::orders_history, Api::orders_history_archive and Api::orders_pending.
struct Order {
    Open<InstType> instType{};                     ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                          ///< pair, contract or index
    Open<TgtCcy> tgtCcy{};                         ///< whether sz is in base or quote currency
    std::string ccy{};                             ///< currency
    std::string ordId{};                           ///< exchange's id of the order
    std::string clOrdId{};                         ///< your own id of the order
    std::string tag{};                             ///< label of your own choice
    std::optional<Decimal> px{};                   ///< price
    std::optional<Decimal> pxUsd{};                ///< price of the option in USD
    std::optional<Decimal> pxVol{};                ///< option's price as volatility, 1 = 100 %
    Open<PxType> pxType{};                         ///< which of px, pxUsd, pxVol was given
    std::optional<Decimal> sz{};                   ///< quantity, in contracts or currency
    std::optional<Decimal> pnl{};                  ///< profit and loss
    Open<OrdType> ordType{};                       ///< kind of order, such as limit or market
    Open<Side> side{};                             ///< buy or sell
    Open<PosSide> posSide{};                       ///< long, short or net
    Open<TdMode> tdMode{};                         ///< margin mode, or cash without margin
    std::optional<Decimal> accFillSz{};            ///< quantity filled so far
    std::optional<Decimal> fillPx{};               ///< price of the latest fill
    std::string tradeId{};                         ///< exchange's id of the trade
    std::optional<Decimal> fillSz{};               ///< quantity of the latest fill
    std::optional<TimePoint> fillTime{};           ///< Unix milliseconds
    std::optional<Decimal> avgPx{};                ///< average price of what was filled
    Open<TradeState> state{};                      ///< how far the order has come
    std::string stpId{};                           ///< old form of self-trade prevention; deprecated
    Open<StpMode> stpMode{};                       ///< what happens when your own orders match
    std::optional<Decimal> lever{};                ///< leverage
    std::string attachAlgoClOrdId{};               ///< your own id of the attached order
    std::optional<Decimal> tpTriggerPx{};          ///< price that triggers the take-profit
    Open<TriggerPxType> tpTriggerPxType{};         ///< which price triggers the take-profit
    std::optional<Decimal> tpOrdPx{};              ///< price of the take-profit order, -1 = market
    std::optional<Decimal> slTriggerPx{};          ///< price that triggers the stop-loss
    Open<TriggerPxType> slTriggerPxType{};         ///< which price triggers the stop-loss
    std::optional<Decimal> slOrdPx{};              ///< price of the stop-loss order, -1 = market
    Vector<OrderAttachAlgoOrds> attachAlgoOrds{};  ///< take-profit and stop-loss orders attached to it
    OrderLinkedAlgoOrd linkedAlgoOrd{};            ///< stop-loss order that belongs to it
    std::string feeCcy{};                          ///< currency of the fee
    std::optional<Decimal> fee{};                  ///< fee; negative when paid
    std::string rebateCcy{};                       ///< currency of the rebate
    std::optional<Decimal> rebate{};               ///< rebate that was earned
    Open<OrderSource> source{};                    ///< what created the order, or pays it
    Open<Category> category{};                     ///< what caused the order, such as liquidation
    std::optional<bool> reduceOnly{};              ///< may only make the position smaller
    std::optional<bool> isTpLimit{};               ///< whether this is a take-profit limit order
    Open<CancelSource> cancelSource{};             ///< who or what canceled it, as a code
    std::string cancelSourceReason{};              ///< why it was canceled
    Open<QuickMgnType> quickMgnType{};             ///< old form of automatic borrowing; deprecated
    std::string algoClOrdId{};                     ///< your id of the algo order or bot
    std::string algoId{};                          ///< exchange's id of the algo order or bot
    std::optional<TimePoint> uTime{};              ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> cTime{};              ///< Unix milliseconds; e.g. 1597026383085
    std::string tradeQuoteCcy{};                   ///< currency that a spot order is paid in
    Open<Outcome_> outcome{};                      ///< outcome that is traded: yes or no

    bool operator==(const Order&) const = default;
};
using OrdersHistory = Order;
using OrdersHistoryArchive = Order;
using OrdersPending = Order;

/// Parameters of Api::order_algo.
struct OrderAlgoRequest {
    NamedOnly named{};
    Optional<std::string> algoId{};  ///< exchange's id of the algo order or bot; needed if algoClOrdId is absent
    /// your id of the algo order or bot; needed if algoId is absent; at most 32 characters of A-Za-z0-9
    Optional<std::string> algoClOrdId{};
};

/// Part of OrderAlgo, OrdersAlgoHistory and OrdersAlgoPending.
struct OrderAlgoAttachAlgoOrds {
    std::string attachAlgoClOrdId{};          ///< your own id of the attached order; at most 32 characters of A-Za-z0-9
    std::optional<Decimal> tpTriggerPx{};     ///< price that triggers the take-profit
    std::optional<Decimal> tpTriggerRatio{};  ///< distance of the take-profit, 0.3 = 30 %
    Open<TriggerPxType> tpTriggerPxType{};    ///< which price triggers the take-profit
    std::optional<Decimal> tpOrdPx{};         ///< price of the take-profit order, -1 = market
    std::optional<Decimal> slTriggerPx{};     ///< price that triggers the stop-loss
    std::optional<Decimal> slTriggerRatio{};  ///< distance of the stop-loss, 0.3 = 30 %
    Open<TriggerPxType> slTriggerPxType{};    ///< which price triggers the stop-loss
    std::optional<Decimal> slOrdPx{};         ///< price of the stop-loss order, -1 = market
    std::optional<Decimal> callbackRatio{};   ///< distance that it trails, 0.05 = 5 %; e.g. 0.05
    std::optional<Decimal> callbackSpread{};  ///< distance that it trails, as a price
    std::optional<Decimal> activePx{};        ///< price from which the order trails

    bool operator==(const OrderAlgoAttachAlgoOrds&) const = default;
};
using OrdersAlgoHistoryAttachAlgoOrds = OrderAlgoAttachAlgoOrds;
using OrdersAlgoPendingAttachAlgoOrds = OrderAlgoAttachAlgoOrds;

/// Part of OrderAlgo, OrdersAlgoHistory and OrdersAlgoPending.
struct OrderAlgoLinkedOrd {
    std::string ordId{};  ///< exchange's id of the order

    bool operator==(const OrderAlgoLinkedOrd&) const = default;
};
using OrdersAlgoHistoryLinkedOrd = OrderAlgoLinkedOrd;
using OrdersAlgoPendingLinkedOrd = OrderAlgoLinkedOrd;

/// Reply of Api::order_algo, one row.
struct OrderAlgo {
    Open<InstType> instType{};                         ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                              ///< pair, contract or index
    std::string ccy{};                                 ///< currency
    std::string ordId{};                               ///< exchange's id of the order
    Vector<std::string> ordIdList{};
    std::string algoId{};                              ///< exchange's id of the algo order or bot
    std::string clOrdId{};                             ///< your own id of the order
    std::optional<Decimal> sz{};                       ///< quantity, in contracts or currency
    std::optional<Decimal> closeFraction{};            ///< part of the position to close
    Open<OrdersAlgoHistoryOrdType> ordType{};          ///< kind of order, such as limit or market
    Open<Side> side{};                                 ///< buy or sell
    Open<PosSide> posSide{};                           ///< long, short or net
    Open<TdMode> tdMode{};                             ///< margin mode, or cash without margin
    Open<TgtCcy> tgtCcy{};                             ///< whether sz is in base or quote currency
    Open<OrderAlgoState> state{};                      ///< how far the order has come
    std::optional<Decimal> lever{};                    ///< leverage
    std::optional<Decimal> tpTriggerPx{};              ///< price that triggers the take-profit
    Open<TriggerPxType> tpTriggerPxType{};             ///< which price triggers the take-profit
    std::optional<Decimal> tpOrdPx{};                  ///< price of the take-profit order, -1 = market
    std::optional<Decimal> slTriggerPx{};              ///< price that triggers the stop-loss
    Open<TriggerPxType> slTriggerPxType{};             ///< which price triggers the stop-loss
    std::optional<Decimal> slOrdPx{};                  ///< price of the stop-loss order, -1 = market
    std::optional<Decimal> triggerPx{};                ///< price at which it is triggered
    Open<TriggerPxType> triggerPxType{};               ///< which price is watched: last, index, mark
    std::optional<Decimal> ordPx{};
    Open<AdvanceOrdType> advanceOrdType{};             ///< kind of order that is triggered
    std::optional<Decimal> actualSz{};
    std::optional<Decimal> actualPx{};
    std::string tag{};                                 ///< label of your own choice
    Open<ActualSide> actualSide{};                     ///< which of take-profit and stop-loss was triggered
    std::optional<TimePoint> triggerTime{};            ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> pxVar{};                    ///< distance from the best price, 0.01 = 1 %
    std::optional<Decimal> pxSpread{};                 ///< distance from the best price
    std::optional<Decimal> szLimit{};                  ///< quantity of each part
    std::optional<Decimal> pxLimit{};                  ///< worst price for the parts
    std::optional<std::int64_t> timeInterval{};        ///< time between parts, in seconds
    std::optional<Decimal> callbackRatio{};            ///< distance that it trails, 0.05 = 5 %
    std::optional<Decimal> callbackSpread{};           ///< distance that it trails, as a price
    std::optional<Decimal> activePx{};                 ///< price from which the order trails
    std::optional<Decimal> moveTriggerPx{};            ///< price at which it triggers now
    std::optional<bool> reduceOnly{};                  ///< may only make the position smaller
    Open<QuickMgnType> quickMgnType{};                 ///< old form of automatic borrowing; deprecated
    std::optional<Decimal> last{};                     ///< price of the latest trade
    std::string failCode{};                            ///< why it was not triggered or placed; e.g. 51008
    std::string algoClOrdId{};                         ///< your id of the algo order or bot
    std::optional<bool> amendPxOnTriggerType{};        ///< whether the stop-loss moves to the cost price
    Vector<OrderAlgoAttachAlgoOrds> attachAlgoOrds{};  ///< take-profit and stop-loss orders attached to it
    OrderAlgoLinkedOrd linkedOrd{};
    std::optional<TimePoint> cTime{};                  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<bool> isTradeBorrowMode{};
    Open<ChaseType> chaseType{};                       ///< how the distance is given: price or ratio
    std::optional<Decimal> chaseVal{};                 ///< distance from the best price
    Open<ChaseType> maxChaseType{};                    ///< how the greatest distance is given
    std::optional<Decimal> maxChaseVal{};              ///< greatest distance from the best price
    std::string tradeQuoteCcy{};                       ///< currency that a spot order is paid in

    bool operator==(const OrderAlgo&) const = default;
};

/// Part of PlaceAlgoOrderRequest.
struct PlaceAlgoOrderRequestAttachAlgoOrds {
    NamedOnly named{};
    /// your own id of the attached order; at most 32 characters of A-Za-z0-9
    Optional<std::string> attachAlgoClOrdId{};
    Optional<Decimal> tpTriggerPx{};        ///< price that triggers the take-profit
    Optional<Decimal> tpTriggerRatio{};     ///< distance of the take-profit, 0.3 = 30 %
    Open<TriggerPxType> tpTriggerPxType{};  ///< which price triggers the take-profit; default last
    Optional<Decimal> tpOrdPx{};            ///< price of the take-profit order, -1 = market
    Optional<Decimal> slTriggerPx{};        ///< price that triggers the stop-loss
    Optional<Decimal> slTriggerRatio{};     ///< distance of the stop-loss, 0.3 = 30 %
    Open<TriggerPxType> slTriggerPxType{};  ///< which price triggers the stop-loss; default last
    Optional<Decimal> slOrdPx{};            ///< price of the stop-loss order, -1 = market
    Optional<Decimal> callbackRatio{};      ///< distance that it trails, 0.05 = 5 %; conditional; e.g. 0.05
    Optional<Decimal> callbackSpread{};     ///< distance that it trails, as a price; conditional
    Optional<Decimal> activePx{};           ///< price from which the order trails
};

/// Part of PlaceAlgoOrderRequest.
struct PlaceAlgoOrderRequestTriggerParams {
    NamedOnly named{};
    Optional<std::string> triggerAction{};    ///< whether it starts or stops then; conditional
    Open<TriggerStrategy> triggerStrategy{};  ///< what triggers it: at once, price, rsi; conditional; default instant
    Optional<Decimal> triggerPx{};            ///< price at which it is triggered
    Open<TriggerCond> triggerCond{};          ///< how the RSI crosses the threshold
    Optional<std::string> timeframe{};        ///< length of the candles, such as 15m
    Optional<std::string> thold{};            ///< threshold of the RSI
    Optional<std::string> timePeriod{};       ///< number of candles that the RSI covers
};

/// Parameters of Api::place_algo_order.
struct PlaceAlgoOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;                                  ///< pair, contract or index; e.g. BTC-USDT
    Required<Open<TdMode>> tdMode;                                 ///< margin mode, or cash without margin
    Optional<std::string> ccy{};                                   ///< currency
    Required<Open<Side>> side;                                     ///< buy or sell
    Open<PosSide> posSide{};                                       ///< long, short or net; conditional
    Required<Open<OrdersAlgoHistoryOrdType>> ordType;              ///< kind of order, such as limit or market
    /// quantity, in contracts or currency; needed if closeFraction is absent
    Optional<Decimal> sz{};
    /// label of your own choice; at most 16 characters of A-Za-z0-9
    Optional<std::string> tag{};
    Open<TgtCcy> tgtCcy{};                                         ///< whether sz is in base or quote currency
    /// your id of the algo order or bot; at most 32 characters of A-Za-z0-9
    Optional<std::string> algoClOrdId{};
    Optional<Decimal> closeFraction{};                             ///< part of the position to close; conditional
    Optional<std::string> tradeQuoteCcy{};                         ///< currency that a spot order is paid in
    Optional<Decimal> tpTriggerPx{};                               ///< price that triggers the take-profit
    /// which price triggers the take-profit; default last
    Open<TriggerPxType> tpTriggerPxType{};
    Optional<Decimal> tpOrdPx{};                                   ///< price of the take-profit order, -1 = market
    /// whether the take-profit is conditional or limit; default condition
    Open<TpOrdKind> tpOrdKind{};
    Optional<Decimal> slTriggerPx{};                               ///< price that triggers the stop-loss
    Open<TriggerPxType> slTriggerPxType{};                         ///< which price triggers the stop-loss; default last
    Optional<Decimal> slOrdPx{};                                   ///< price of the stop-loss order, -1 = market
    Optional<bool> cxlOnClosePos{};                                ///< default false
    /// may only make the position smaller; default false
    Optional<bool> reduceOnly{};
    Open<ChaseType> chaseType{};                                   ///< how the distance is given: price or ratio
    Optional<Decimal> chaseVal{};                                  ///< distance from the best price; default 0
    Open<ChaseType> maxChaseType{};                                ///< how the greatest distance is given; conditional
    /// greatest distance from the best price; conditional
    Optional<Decimal> maxChaseVal{};
    Optional<Decimal> triggerPx{};                                 ///< price at which it is triggered; conditional
    Optional<Decimal> orderPx{};                                   ///< conditional
    Open<AdvanceOrdType> advanceOrdType{};                         ///< kind of order that is triggered
    /// which price is watched: last, index, mark; default last
    Open<TriggerPxType> triggerPxType{};
    Vector<PlaceAlgoOrderRequestAttachAlgoOrds> attachAlgoOrds{};  ///< take-profit and stop-loss orders attached to it
    /// distance that it trails, 0.05 = 5 %; conditional; e.g. 0.01
    Optional<Decimal> callbackRatio{};
    Optional<Decimal> callbackSpread{};                            ///< distance that it trails, as a price; conditional
    Optional<Decimal> activePx{};                                  ///< price from which the order trails
    /// distance from the best price, 0.01 = 1 %; conditional; e.g. 0.01; 0.0001 to 0.01
    Optional<Decimal> pxVar{};
    Optional<Decimal> pxSpread{};                                  ///< distance from the best price; conditional
    Optional<Decimal> szLimit{};                                   ///< quantity of each part; conditional
    Optional<Decimal> pxLimit{};                                   ///< worst price for the parts; conditional
    Optional<std::int64_t> timeInterval{};                         ///< time between parts, in seconds; conditional
    Optional<std::string> lmtOrderNumber{};                        ///< needed if ordType is smart_iceberg
    Open<Aggressiveness> aggressiveness{};                         ///< needed if ordType is smart_iceberg
    Vector<PlaceAlgoOrderRequestTriggerParams> triggerParams{};    ///< when it starts and stops
};

/// Part of OrderPrecheckRequest.
struct OrderPrecheckRequestAttachAlgoOrds {
    NamedOnly named{};
    /// your own id of the attached order; at most 32 characters of A-Za-z0-9
    Optional<std::string> attachAlgoClOrdId{};
    Optional<Decimal> tpTriggerPx{};        ///< price that triggers the take-profit; conditional
    Optional<Decimal> tpOrdPx{};            ///< price of the take-profit order, -1 = market; conditional
    Open<TpOrdKind> tpOrdKind{};            ///< whether the take-profit is conditional or limit; default condition
    Optional<Decimal> slTriggerPx{};        ///< price that triggers the stop-loss; conditional
    Optional<Decimal> slOrdPx{};            ///< price of the stop-loss order, -1 = market; conditional
    Open<TriggerPxType> tpTriggerPxType{};  ///< which price triggers the take-profit
    Open<TriggerPxType> slTriggerPxType{};  ///< which price triggers the stop-loss
    Optional<Decimal> sz{};                 ///< quantity, in contracts or currency; conditional
    Optional<Decimal> callbackRatio{};      ///< distance that it trails, 0.05 = 5 %; conditional; e.g. 0.05
    Optional<Decimal> callbackSpread{};     ///< distance that it trails, as a price; conditional
    Optional<Decimal> activePx{};           ///< price from which the order trails
};

/// Parameters of Api::order_precheck.
struct OrderPrecheckRequest {
    NamedOnly named{};
    Required<std::string> instId;                                 ///< pair, contract or index; e.g. BTC-USDT
    Required<Open<TdMode>> tdMode;                                ///< margin mode, or cash without margin
    Required<Open<Side>> side;                                    ///< buy or sell
    Open<PosSide> posSide{};                                      ///< long, short or net; conditional
    Required<Open<OrdType>> ordType;                              ///< kind of order, such as limit or market
    Required<Decimal> sz;                                         ///< quantity, in contracts or currency
    Optional<Decimal> px{};                                       ///< price; conditional
    Optional<bool> reduceOnly{};                                  ///< may only make the position smaller; default false
    Open<TgtCcy> tgtCcy{};                                        ///< whether sz is in base or quote currency
    Vector<OrderPrecheckRequestAttachAlgoOrds> attachAlgoOrds{};  ///< take-profit and stop-loss orders attached to it
    Open<Outcome_> outcome{};                                     ///< outcome that is traded: yes or no; conditional
};

/// Reply of Api::order_precheck.
struct OrderPrecheck {
    std::optional<Decimal> adjEq{};      ///< equity after discounts, in USD
    std::optional<Decimal> adjEqChg{};
    std::optional<Decimal> imr{};        ///< initial margin that is required
    std::optional<Decimal> imrChg{};
    std::optional<Decimal> mmr{};        ///< maintenance margin that is required
    std::optional<Decimal> mmrChg{};
    std::optional<Decimal> mgnRatio{};   ///< margin held against the maintenance margin
    std::optional<Decimal> mgnRatioChg{};
    std::optional<Decimal> availBal{};   ///< balance that can be used
    std::optional<Decimal> availBalChg{};
    std::optional<Decimal> liqPx{};      ///< estimated price of liquidation
    std::optional<Decimal> liqPxDiff{};
    std::optional<Decimal> liqPxDiffRatio{};
    std::optional<Decimal> posBal{};     ///< balance of the position
    std::optional<Decimal> posBalChg{};  ///< change of the position's balance
    std::optional<Decimal> liab{};       ///< what is owed
    std::optional<Decimal> liabChg{};
    std::string liabChgCcy{};
    Open<Type> type{};

    bool operator==(const OrderPrecheck&) const = default;
};

/// Parameters of Api::orders_algo_history.
struct OrdersAlgoHistoryRequest {
    NamedOnly named{};
    Required<Vector<Open<OrdersAlgoHistoryOrdType>>> ordType;  ///< kind of order, such as limit or market
    /// how far the order has come; needed if algoId is absent
    Open<OrderAlgoState> state{};
    /// exchange's id of the algo order or bot; needed if state is absent
    Optional<std::string> algoId{};
    Open<InstType> instType{};                                 ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instId{};                            ///< pair, contract or index; e.g. BTC-USDT
    Optional<std::string> after{};                             ///< only rows older than this
    Optional<std::string> before{};                            ///< only rows newer than this
    Optional<std::int64_t> limit{};                            ///< default 100, at most 100
};

/// Part of OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoHistoryTriggerParams {
    std::string triggerAction{};              ///< whether it starts or stops then
    Open<TriggerStrategy> triggerStrategy{};  ///< what triggers it: at once, price, rsi
    std::optional<Decimal> triggerPx{};       ///< price at which it is triggered
    Open<TriggerCond> triggerCond{};          ///< how the RSI crosses the threshold
    Open<Timeframe> timeframe{};              ///< length of the candles, such as 15m
    std::optional<std::int64_t> thold{};      ///< threshold of the RSI
    std::string timePeriod{};                 ///< number of candles that the RSI covers

    bool operator==(const OrdersAlgoHistoryTriggerParams&) const = default;
};
using OrdersAlgoPendingTriggerParams = OrdersAlgoHistoryTriggerParams;

/// Reply of Api::orders_algo_history and Api::orders_algo_pending, one row.
struct OrdersAlgoHistory {
    Open<InstType> instType{};                               ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                                    ///< pair, contract or index
    std::string ccy{};                                       ///< currency
    std::string ordId{};                                     ///< exchange's id of the order
    Vector<std::string> ordIdList{};
    std::string algoId{};                                    ///< exchange's id of the algo order or bot
    std::string clOrdId{};                                   ///< your own id of the order
    std::optional<Decimal> sz{};                             ///< quantity, in contracts or currency
    std::optional<Decimal> closeFraction{};                  ///< part of the position to close
    Open<OrdersAlgoHistoryOrdType> ordType{};                ///< kind of order, such as limit or market
    Open<Side> side{};                                       ///< buy or sell
    Open<PosSide> posSide{};                                 ///< long, short or net
    Open<TdMode> tdMode{};                                   ///< margin mode, or cash without margin
    Open<TgtCcy> tgtCcy{};                                   ///< whether sz is in base or quote currency
    Open<OrderAlgoState> state{};                            ///< how far the order has come
    std::optional<Decimal> lever{};                          ///< leverage
    std::optional<Decimal> tpTriggerPx{};                    ///< price that triggers the take-profit
    Open<TriggerPxType> tpTriggerPxType{};                   ///< which price triggers the take-profit
    std::optional<Decimal> tpOrdPx{};                        ///< price of the take-profit order, -1 = market
    std::optional<Decimal> slTriggerPx{};                    ///< price that triggers the stop-loss
    Open<TriggerPxType> slTriggerPxType{};                   ///< which price triggers the stop-loss
    std::optional<Decimal> slOrdPx{};                        ///< price of the stop-loss order, -1 = market
    std::optional<Decimal> triggerPx{};                      ///< price at which it is triggered
    Open<TriggerPxType> triggerPxType{};                     ///< which price is watched: last, index, mark
    std::optional<Decimal> ordPx{};
    Open<AdvanceOrdType> advanceOrdType{};                   ///< kind of order that is triggered
    std::optional<Decimal> actualSz{};
    std::optional<Decimal> actualPx{};
    std::string tag{};                                       ///< label of your own choice
    Open<ActualSide> actualSide{};                           ///< which of take-profit and stop-loss was triggered
    std::optional<TimePoint> triggerTime{};                  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> pxVar{};                          ///< distance from the best price, 0.01 = 1 %
    std::optional<Decimal> pxSpread{};                       ///< distance from the best price
    std::optional<Decimal> szLimit{};                        ///< quantity of each part
    std::optional<Decimal> pxLimit{};                        ///< worst price for the parts
    std::optional<std::int64_t> timeInterval{};              ///< time between parts, in seconds
    std::optional<Decimal> callbackRatio{};                  ///< distance that it trails, 0.05 = 5 %
    std::optional<Decimal> callbackSpread{};                 ///< distance that it trails, as a price
    std::optional<Decimal> activePx{};                       ///< price from which the order trails
    std::optional<Decimal> moveTriggerPx{};                  ///< price at which it triggers now
    std::optional<bool> reduceOnly{};                        ///< may only make the position smaller
    Open<QuickMgnType> quickMgnType{};                       ///< old form of automatic borrowing; deprecated
    std::optional<Decimal> last{};                           ///< price of the latest trade
    std::string failCode{};                                  ///< why it was not triggered or placed; e.g. 51008
    std::string algoClOrdId{};                               ///< your id of the algo order or bot
    std::optional<bool> amendPxOnTriggerType{};              ///< whether the stop-loss moves to the cost price
    Vector<OrderAlgoAttachAlgoOrds> attachAlgoOrds{};        ///< take-profit and stop-loss orders attached to it
    OrderAlgoLinkedOrd linkedOrd{};
    std::optional<TimePoint> cTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<bool> isTradeBorrowMode{};
    Open<ChaseType> chaseType{};                             ///< how the distance is given: price or ratio
    std::optional<Decimal> chaseVal{};                       ///< distance from the best price
    Open<ChaseType> maxChaseType{};                          ///< how the greatest distance is given
    std::optional<Decimal> maxChaseVal{};                    ///< greatest distance from the best price
    std::string tradeQuoteCcy{};                             ///< currency that a spot order is paid in
    std::string lmtOrderNumber{};
    Open<Aggressiveness> aggressiveness{};
    Vector<OrdersAlgoHistoryTriggerParams> triggerParams{};  ///< when it starts and stops

    bool operator==(const OrdersAlgoHistory&) const = default;
};
using OrdersAlgoPending = OrdersAlgoHistory;

/// Parameters of Api::orders_algo_pending.
struct OrdersAlgoPendingRequest {
    NamedOnly named{};
    Required<Vector<Open<OrdersAlgoHistoryOrdType>>> ordType;  ///< kind of order, such as limit or market
    Optional<std::string> algoId{};                            ///< exchange's id of the algo order or bot
    Open<InstType> instType{};                                 ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instId{};                            ///< pair, contract or index; e.g. BTC-USDT
    Optional<std::string> after{};                             ///< only rows older than this
    Optional<std::string> before{};                            ///< only rows newer than this
    Optional<std::int64_t> limit{};                            ///< default 100, at most 100
};

/// Parameters of Api::orders_history and Api::orders_history_archive.
struct OrdersHistoryRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;   ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD
    Optional<std::string> instId{};      ///< pair, contract or index; e.g. BTC-USDT
    Optional<std::string> ordType{};     ///< kind of order, such as limit or market
    Open<TradeState> state{};            ///< how far the order has come
    Open<Category> category{};           ///< what caused the order, such as liquidation
    Optional<std::string> after{};       ///< only rows older than this
    Optional<std::string> before{};      ///< only rows newer than this
    Optional<TimePoint> begin{};         ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};           ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};      ///< default 100, at most 100
};
using OrdersHistoryArchiveRequest = OrdersHistoryRequest;

/// Parameters of Api::orders_pending.
struct OrdersPendingRequest {
    NamedOnly named{};
    Open<InstType> instType{};           ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD
    Optional<std::string> instId{};      ///< pair, contract or index; e.g. BTC-USD-200927
    Optional<std::string> ordType{};     ///< kind of order, such as limit or market
    Open<TradeState> state{};            ///< how far the order has come
    Optional<std::string> after{};       ///< only rows older than this
    Optional<std::string> before{};      ///< only rows newer than this
    Optional<std::int64_t> limit{};      ///< default 100, at most 100
};

/// The operations of trade. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Account rate limit
    /// GET /api/v5/trade/account-rate-limit
    ///
    /// Private. 1 request per second per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-account-rate-limit
    Call<AccountRateLimit> account_rate_limit() const;

    /// Amend algo order
    /// POST /api/v5/trade/amend-algos
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order
    Call<AmendAlgoOrder> amend_algo_order(AmendAlgoOrderRequest request) const;

    /// Amend multiple orders
    /// POST /api/v5/trade/amend-batch-orders
    ///
    /// Private; permission: trade. 300 orders per 2 seconds per user and instId, when not options. 4 orders per 2
    /// seconds per user and instId, when lead_trader. 300 orders per 2 seconds per user and instFamily, when options.
    /// Never re-sent by itself. Each item is accepted or refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-multiple-orders
    Call<Batch<AmendOrder>> amend_multiple_orders(Vector<AmendOrderRequest> request) const;

    /// Amend order
    /// POST /api/v5/trade/amend-order
    ///
    /// Private; permission: trade. 60 requests per 2 seconds per user and instId, when not options. 4 requests per 2
    /// seconds per user and instId, when lead_trader. 60 requests per 2 seconds per user and instFamily, when options.
    /// Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order
    Call<AmendOrder> amend_order(AmendOrderRequest request) const;

    /// Place multiple orders
    /// POST /api/v5/trade/batch-orders
    ///
    /// Private; permission: trade. 300 orders per 2 seconds per user and instId, when not options. 4 orders per 2
    /// seconds per user and instId, when lead_trader. 300 orders per 2 seconds per user and instFamily, when options.
    /// Never re-sent by itself. Each item is accepted or refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders
    Call<Batch<PlaceOrder>> place_multiple_orders(Vector<PlaceOrderRequest> request) const;

    /// Cancel algo order
    /// POST /api/v5/trade/cancel-algos
    ///
    /// Private; permission: trade. 20 orders per 2 seconds per user and instId, when not options. 20 orders per 2
    /// seconds per user and instFamily, when options. Never re-sent by itself. Each item is accepted or refused by
    /// itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order
    Call<Batch<PlaceAlgoOrder>> cancel_algo_order(Vector<CancelAlgoOrderRequest> request) const;

    /// Cancel All After
    /// POST /api/v5/trade/cancel-all-after
    ///
    /// Private; permission: trade. 1 request per second per user and tag. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-all-after
    Call<CancelAllAfter> cancel_all_after(CancelAllAfterRequest request) const;

    /// Cancel multiple orders
    /// POST /api/v5/trade/cancel-batch-orders
    ///
    /// Private; permission: trade. 300 orders per 2 seconds per user and instId, when not options. 300 orders per 2
    /// seconds per user and instFamily, when options. Never re-sent by itself. Each item is accepted or refused by
    /// itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders
    Call<Batch<CancelOrder>> cancel_multiple_orders(Vector<CancelOrderRequest> request) const;

    /// Cancel order
    /// POST /api/v5/trade/cancel-order
    ///
    /// Private; permission: trade. 60 requests per 2 seconds per user and instId, when not options. 60 requests per 2
    /// seconds per user and instFamily, when options. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-order
    Call<CancelOrder> cancel_order(CancelOrderRequest request) const;

    /// Close positions
    /// POST /api/v5/trade/close-position
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId, when not options. 20 requests per 2
    /// seconds per user and instFamily, when options. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions
    Call<ClosePositions> close_positions(ClosePositionsRequest request) const;

    /// Place easy convert
    /// POST /api/v5/trade/easy-convert
    ///
    /// Private; permission: trade. 1 request per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-easy-convert
    Call<Vector<PlaceEasyConvert>> place_easy_convert(PlaceEasyConvertRequest request) const;

    /// Easy convert currency list
    /// GET /api/v5/trade/easy-convert-currency-list
    ///
    /// Private; permission: read. 1 request per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-currency-list
    Call<Vector<EasyConvertCurrencyList>> easy_convert_currency_list(EasyConvertCurrencyListRequest request = {}) const;

    /// Easy convert history
    /// GET /api/v5/trade/easy-convert-history
    ///
    /// Private; permission: read. 1 request per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-history
    PagedCall<Vector<EasyConvertHistory>> easy_convert_history(EasyConvertHistoryRequest request = {}) const;

    /// Transaction details (last 3 days)
    /// GET /api/v5/trade/fills
    ///
    /// Private; permission: read. 60 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-days
    PagedCall<Vector<Fills>> fills(FillsRequest request = {}) const;

    /// Transaction details (last 3 months)
    /// GET /api/v5/trade/fills-history
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-months
    PagedCall<Vector<Fills>> fills_history(FillsHistoryRequest request) const;

    /// Mass cancel order
    /// POST /api/v5/trade/mass-cancel
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-mass-cancel-order
    Call<MassCancel> mass_cancel(MassCancelRequest request) const;

    /// Trade one-click repay
    /// POST /api/v5/trade/one-click-repay
    ///
    /// Private; permission: trade. 1 request per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay
    Call<Vector<OneClickRepay>> one_click_repay(OneClickRepayRequest request) const;

    /// One-click repay currency list
    /// GET /api/v5/trade/one-click-repay-currency-list
    ///
    /// Private; permission: read. 1 request per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list
    Call<Vector<OneClickRepayCurrencyList>>
    one_click_repay_currency_list(OneClickRepayCurrencyListRequest request = {}) const;

    /// One-click repay currency list (New)
    /// GET /api/v5/trade/one-click-repay-currency-list-v2
    ///
    /// Private; permission: read. 1 request per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list-new
    Call<Vector<OneClickRepayCurrencyListV22>> one_click_repay_currency_list_v2() const;

    /// One-click repay history
    /// GET /api/v5/trade/one-click-repay-history
    ///
    /// Private; permission: read. 1 request per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history
    PagedCall<Vector<OneClickRepay>> one_click_repay_history(EasyConvertHistoryRequest request = {}) const;

    /// One-click repay history (New)
    /// GET /api/v5/trade/one-click-repay-history-v2
    ///
    /// Private; permission: read. 1 request per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history-new
    PagedCall<Vector<OneClickRepayHistoryV22>> one_click_repay_history_v2(EasyConvertHistoryRequest request = {}) const;

    /// Trade one-click repay (New)
    /// POST /api/v5/trade/one-click-repay-v2
    ///
    /// Private; permission: trade. 1 request per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay-new
    Call<Vector<OneClickRepayV22>> one_click_repay_v2(OneClickRepayV2Request2 request) const;

    /// Order details
    /// GET /api/v5/trade/order
    ///
    /// Private; permission: read. 60 requests per 2 seconds per user and instId, when not options. 60 requests per 2
    /// seconds per user and instFamily, when options.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details
    Call<Order> order(OrderRequest request) const;

    /// For reconcile(): order() with the id that a write carries.
    static Lookup<Order> order_lookup();

    /// Place order
    /// POST /api/v5/trade/order
    ///
    /// Private; permission: trade. 60 requests per 2 seconds per user and instId, when not options. 4 requests per 2
    /// seconds per user and instId, when lead_trader. 60 requests per 2 seconds per user and instFamily, when options.
    /// Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order
    Call<PlaceOrder> place_order(PlaceOrderRequest request) const;

    /// Algo order details
    /// GET /api/v5/trade/order-algo
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-details
    Call<Vector<OrderAlgo>> order_algo(OrderAlgoRequest request = {}) const;

    /// For reconcile(): order_algo() with the id that a write carries.
    static Lookup<Vector<OrderAlgo>> order_algo_lookup();

    /// Place algo order
    /// POST /api/v5/trade/order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId, when not options. 1 request per 2
    /// seconds per user and instId, when lead_trader. 20 requests per 2 seconds per user and instFamily, when options.
    /// Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order
    Call<PlaceAlgoOrder> place_algo_order(PlaceAlgoOrderRequest request) const;

    /// Order precheck
    /// POST /api/v5/trade/order-precheck
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck
    Call<OrderPrecheck> order_precheck(OrderPrecheckRequest request) const;

    /// Algo order history
    /// GET /api/v5/trade/orders-algo-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-history
    PagedCall<Vector<OrdersAlgoHistory>> orders_algo_history(OrdersAlgoHistoryRequest request) const;

    /// Algo order list
    /// GET /api/v5/trade/orders-algo-pending
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-list
    PagedCall<Vector<OrdersAlgoHistory>> orders_algo_pending(OrdersAlgoPendingRequest request) const;

    /// Order history (last 7 days)
    /// GET /api/v5/trade/orders-history
    ///
    /// Private; permission: read. 40 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-7-days
    PagedCall<Vector<Order>> orders_history(OrdersHistoryRequest request) const;

    /// Order history (last 3 months)
    /// GET /api/v5/trade/orders-history-archive
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-3-months
    PagedCall<Vector<Order>> orders_history_archive(OrdersHistoryRequest request) const;

    /// Order List
    /// GET /api/v5/trade/orders-pending
    ///
    /// Private; permission: read. 60 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list
    PagedCall<Vector<Order>> orders_pending(OrdersPendingRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountRateLimit*);
const detail::ObjectTable& exbind_table(const AmendAlgoOrderRequestAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const AmendAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const AmendAlgoOrder*);
const detail::ObjectTable& exbind_table(const AmendOrderRequestAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const AmendOrderRequest*);
const detail::ObjectTable& exbind_table(const AmendOrder*);
const detail::ObjectTable& exbind_table(const PlaceOrderRequestAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrder*);
const detail::ObjectTable& exbind_table(const CancelAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceAlgoOrder*);
const detail::ObjectTable& exbind_table(const CancelAllAfterRequest*);
const detail::ObjectTable& exbind_table(const CancelAllAfter*);
const detail::ObjectTable& exbind_table(const CancelOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelOrder*);
const detail::ObjectTable& exbind_table(const ClosePositionsRequest*);
const detail::ObjectTable& exbind_table(const ClosePositions*);
const detail::ObjectTable& exbind_table(const PlaceEasyConvertRequest*);
const detail::ObjectTable& exbind_table(const PlaceEasyConvert*);
const detail::ObjectTable& exbind_table(const EasyConvertCurrencyListRequest*);
const detail::ObjectTable& exbind_table(const EasyConvertCurrencyListFromData*);
const detail::ObjectTable& exbind_table(const EasyConvertCurrencyList*);
const detail::ObjectTable& exbind_table(const EasyConvertHistoryRequest*);
const detail::ObjectTable& exbind_table(const EasyConvertHistory*);
const detail::ObjectTable& exbind_table(const FillsRequest*);
const detail::ObjectTable& exbind_table(const Fills*);
const detail::ObjectTable& exbind_table(const FillsHistoryRequest*);
const detail::ObjectTable& exbind_table(const MassCancelRequest*);
const detail::ObjectTable& exbind_table(const MassCancel*);
const detail::ObjectTable& exbind_table(const OneClickRepayRequest*);
const detail::ObjectTable& exbind_table(const OneClickRepay*);
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListRequest*);
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListDebtData*);
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListRepayData*);
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyList*);
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListV22*);
const detail::ObjectTable& exbind_table(const OneClickRepayHistoryV2OrdIdInfo2*);
const detail::ObjectTable& exbind_table(const OneClickRepayHistoryV22*);
const detail::ObjectTable& exbind_table(const OneClickRepayV2Request2*);
const detail::ObjectTable& exbind_table(const OneClickRepayV22*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const OrderAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const OrderLinkedAlgoOrd*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const OrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const OrderAlgoAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const OrderAlgoLinkedOrd*);
const detail::ObjectTable& exbind_table(const OrderAlgo*);
const detail::ObjectTable& exbind_table(const PlaceAlgoOrderRequestAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const PlaceAlgoOrderRequestTriggerParams*);
const detail::ObjectTable& exbind_table(const PlaceAlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const OrderPrecheckRequestAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const OrderPrecheckRequest*);
const detail::ObjectTable& exbind_table(const OrderPrecheck*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryTriggerParams*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistory*);
const detail::ObjectTable& exbind_table(const OrdersAlgoPendingRequest*);
const detail::ObjectTable& exbind_table(const OrdersHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrdersPendingRequest*);

}  // namespace exbind::okx::trade
