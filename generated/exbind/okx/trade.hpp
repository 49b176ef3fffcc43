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
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/trade.
namespace exbind::okx::trade {

enum class NewTpTriggerPxType : std::uint8_t {
    last = 0,
    index = 1,
    mark = 2,
};

/// The value as sent and received, e.g. "last".
std::string_view to_string(NewTpTriggerPxType value);

enum class NewSlTriggerPxType : std::uint8_t {
    last = 0,
    index = 1,
    mark = 2,
};

/// The value as sent and received, e.g. "last".
std::string_view to_string(NewSlTriggerPxType value);

enum class NewTriggerPxType : std::uint8_t {
    last = 0,
    index = 1,
    mark = 2,
};

/// The value as sent and received, e.g. "last".
std::string_view to_string(NewTriggerPxType value);

enum class PxAmendType : std::uint8_t {
    _0 = 0,  ///< "0"
    _1 = 1,  ///< "1"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(PxAmendType value);

enum class NewTpOrdKind : std::uint8_t {
    condition = 0,
    limit = 1,
};

/// The value as sent and received, e.g. "condition".
std::string_view to_string(NewTpOrdKind value);

enum class AmendPxOnTriggerType : std::uint8_t {
    _0 = 0,  ///< "0"
    _1 = 1,  ///< "1"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(AmendPxOnTriggerType value);

enum class TdMode : std::uint8_t {
    cross = 0,
    isolated = 1,
    cash = 2,
    spot_isolated = 3,
};

/// The value as sent and received, e.g. "cross".
std::string_view to_string(TdMode value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class PosSide : std::uint8_t {
    long_ = 0,   ///< "long"
    short_ = 1,  ///< "short"
    net = 2,
};

/// The value as sent and received, e.g. "long".
std::string_view to_string(PosSide value);

enum class OrdType : std::uint8_t {
    market = 0,
    limit = 1,
    post_only = 2,
    fok = 3,
    ioc = 4,
    optimal_limit_ioc = 5,
    mmp = 6,
    mmp_and_post_only = 7,
    op_fok = 8,
    elp = 9,
};

/// The value as sent and received, e.g. "market".
std::string_view to_string(OrdType value);

enum class TgtCcy : std::uint8_t {
    base_ccy = 0,
    quote_ccy = 1,
};

/// The value as sent and received, e.g. "base_ccy".
std::string_view to_string(TgtCcy value);

enum class StpMode : std::uint8_t {
    cancel_maker = 0,
    cancel_taker = 1,
    cancel_both = 2,
};

/// The value as sent and received, e.g. "cancel_maker".
std::string_view to_string(StpMode value);

enum class TpOrdKind : std::uint8_t {
    condition = 0,
    limit = 1,
};

/// The value as sent and received, e.g. "condition".
std::string_view to_string(TpOrdKind value);

enum class TpTriggerPxType : std::uint8_t {
    last = 0,
    index = 1,
    mark = 2,
};

/// The value as sent and received, e.g. "last".
std::string_view to_string(TpTriggerPxType value);

enum class SlTriggerPxType : std::uint8_t {
    last = 0,
    index = 1,
    mark = 2,
};

/// The value as sent and received, e.g. "last".
std::string_view to_string(SlTriggerPxType value);

enum class Outcome_ : std::uint8_t {
    yes = 0,
    no = 1,
};

/// The value as sent and received, e.g. "yes".
std::string_view to_string(Outcome_ value);

enum class MgnMode : std::uint8_t {
    cross = 0,
    isolated = 1,
};

/// The value as sent and received, e.g. "cross".
std::string_view to_string(MgnMode value);

enum class Source : std::uint8_t {
    _1 = 0,  ///< "1"
    _2 = 1,  ///< "2"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(Source value);

enum class Status : std::uint8_t {
    running = 0,
    filled = 1,
    failed = 2,
};

/// The value as sent and received, e.g. "running".
std::string_view to_string(Status value);

enum class Acct : std::uint8_t {
    _6 = 0,   ///< "6"
    _18 = 1,  ///< "18"
};

/// The value as sent and received, e.g. "6".
std::string_view to_string(Acct value);

enum class InstType : std::uint8_t {
    spot = 0,     ///< "SPOT"
    margin = 1,   ///< "MARGIN"
    swap = 2,     ///< "SWAP"
    futures = 3,  ///< "FUTURES"
    option = 4,   ///< "OPTION"
    events = 5,   ///< "EVENTS"
};

/// The value as sent and received, e.g. "SPOT".
std::string_view to_string(InstType value);

enum class SubType : std::uint8_t {
    _1 = 0,     ///< "1"
    _2 = 1,     ///< "2"
    _3 = 2,     ///< "3"
    _4 = 3,     ///< "4"
    _5 = 4,     ///< "5"
    _6 = 5,     ///< "6"
    _100 = 6,   ///< "100"
    _101 = 7,   ///< "101"
    _102 = 8,   ///< "102"
    _103 = 9,   ///< "103"
    _104 = 10,  ///< "104"
    _105 = 11,  ///< "105"
    _106 = 12,  ///< "106"
    _107 = 13,  ///< "107"
    _110 = 14,  ///< "110"
    _111 = 15,  ///< "111"
    _118 = 16,  ///< "118"
    _119 = 17,  ///< "119"
    _112 = 18,  ///< "112"
    _113 = 19,  ///< "113"
    _125 = 20,  ///< "125"
    _126 = 21,  ///< "126"
    _127 = 22,  ///< "127"
    _128 = 23,  ///< "128"
    _212 = 24,  ///< "212"
    _213 = 25,  ///< "213"
    _204 = 26,  ///< "204"
    _205 = 27,  ///< "205"
    _206 = 28,  ///< "206"
    _207 = 29,  ///< "207"
    _208 = 30,  ///< "208"
    _209 = 31,  ///< "209"
    _236 = 32,  ///< "236"
    _237 = 33,  ///< "237"
    _270 = 34,  ///< "270"
    _271 = 35,  ///< "271"
    _272 = 36,  ///< "272"
    _273 = 37,  ///< "273"
    _274 = 38,  ///< "274"
    _275 = 39,  ///< "275"
    _324 = 40,  ///< "324"
    _325 = 41,  ///< "325"
    _326 = 42,  ///< "326"
    _327 = 43,  ///< "327"
    _328 = 44,  ///< "328"
    _329 = 45,  ///< "329"
    _376 = 46,  ///< "376"
    _377 = 47,  ///< "377"
    _410 = 48,  ///< "410"
    _411 = 49,  ///< "411"
    _412 = 50,  ///< "412"
    _413 = 51,  ///< "413"
    _414 = 52,  ///< "414"
    _415 = 53,  ///< "415"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(SubType value);

enum class ExecType : std::uint8_t {
    t = 0,  ///< "T"
    m = 1,  ///< "M"
};

/// The value as sent and received, e.g. "T".
std::string_view to_string(ExecType value);

enum class DebtType : std::uint8_t {
    cross = 0,
    isolated = 1,
};

/// The value as sent and received, e.g. "cross".
std::string_view to_string(DebtType value);

enum class State : std::uint8_t {
    canceled = 0,
    live = 1,
    partially_filled = 2,
    filled = 3,
    mmp_canceled = 4,
};

/// The value as sent and received, e.g. "canceled".
std::string_view to_string(State value);

enum class PxType : std::uint8_t {
    px = 0,
    px_vol = 1,  ///< "pxVol"
    px_usd = 2,  ///< "pxUsd"
};

/// The value as sent and received, e.g. "px".
std::string_view to_string(PxType value);

enum class OrderSource : std::uint8_t {
    _6 = 0,   ///< "6"
    _7 = 1,   ///< "7"
    _13 = 2,  ///< "13"
    _25 = 3,  ///< "25"
    _34 = 4,  ///< "34"
};

/// The value as sent and received, e.g. "6".
std::string_view to_string(OrderSource value);

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

/// The value as sent and received, e.g. "normal".
std::string_view to_string(Category value);

enum class CancelSource : std::uint8_t {
    _0 = 0,   ///< "0"
    _1 = 1,   ///< "1"
    _14 = 2,  ///< "14"
    _15 = 3,  ///< "15"
    _20 = 4,  ///< "20"
    _31 = 5,  ///< "31"
    _32 = 6,  ///< "32"
    _34 = 7,  ///< "34"
    _35 = 8,  ///< "35"
    _44 = 9,  ///< "44"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(CancelSource value);

enum class QuickMgnType : std::uint8_t {
    manual = 0,
    auto_borrow = 1,
    auto_repay = 2,
};

/// The value as sent and received, e.g. "manual".
std::string_view to_string(QuickMgnType value);

enum class OrderAlgoOrdType : std::uint8_t {
    conditional = 0,
    oco = 1,
    chase = 2,
    trigger = 3,
    move_order_stop = 4,
    iceberg = 5,
    twap = 6,
};

/// The value as sent and received, e.g. "conditional".
std::string_view to_string(OrderAlgoOrdType value);

enum class OrderAlgoState : std::uint8_t {
    live = 0,
    pause = 1,
    partially_effective = 2,
    effective = 3,
    canceled = 4,
    order_failed = 5,
    partially_failed = 6,
};

/// The value as sent and received, e.g. "live".
std::string_view to_string(OrderAlgoState value);

enum class TriggerPxType : std::uint8_t {
    last = 0,
    index = 1,
    mark = 2,
};

/// The value as sent and received, e.g. "last".
std::string_view to_string(TriggerPxType value);

enum class AdvanceOrdType : std::uint8_t {
    fok = 0,
    ioc = 1,
};

/// The value as sent and received, e.g. "fok".
std::string_view to_string(AdvanceOrdType value);

enum class ActualSide : std::uint8_t {
    tp = 0,
    sl = 1,
};

/// The value as sent and received, e.g. "tp".
std::string_view to_string(ActualSide value);

enum class ChaseType : std::uint8_t {
    distance = 0,
    ratio = 1,
};

/// The value as sent and received, e.g. "distance".
std::string_view to_string(ChaseType value);

enum class MaxChaseType : std::uint8_t {
    distance = 0,
    ratio = 1,
};

/// The value as sent and received, e.g. "distance".
std::string_view to_string(MaxChaseType value);

enum class PostOrderAlgoOrdType : std::uint8_t {
    conditional = 0,
    oco = 1,
    chase = 2,
    trigger = 3,
    move_order_stop = 4,
    twap = 5,
    smart_iceberg = 6,
};

/// The value as sent and received, e.g. "conditional".
std::string_view to_string(PostOrderAlgoOrdType value);

enum class Aggressiveness : std::uint8_t {
    radical = 0,
    mid = 1,
    conservative = 2,
};

/// The value as sent and received, e.g. "radical".
std::string_view to_string(Aggressiveness value);

enum class TriggerStrategy : std::uint8_t {
    instant = 0,
    price = 1,
    rsi = 2,
};

/// The value as sent and received, e.g. "instant".
std::string_view to_string(TriggerStrategy value);

enum class TriggerCond : std::uint8_t {
    cross_up = 0,
    cross_down = 1,
    above = 2,
    below = 3,
    cross = 4,
};

/// The value as sent and received, e.g. "cross_up".
std::string_view to_string(TriggerCond value);

enum class Type : std::uint8_t {
    _1 = 0,  ///< "1"
    _2 = 1,  ///< "2"
    _3 = 2,  ///< "3"
    _4 = 3,  ///< "4"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(Type value);

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

/// The value as sent and received, e.g. "conditional".
std::string_view to_string(OrdersAlgoHistoryOrdType value);

enum class OrdersAlgoHistoryState : std::uint8_t {
    effective = 0,
    canceled = 1,
    order_failed = 2,
    partially_failed = 3,
};

/// The value as sent and received, e.g. "effective".
std::string_view to_string(OrdersAlgoHistoryState value);

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

enum class OrdersAlgoPendingOrdType : std::uint8_t {
    conditional = 0,
    oco = 1,
    chase = 2,
    trigger = 3,
    move_order_stop = 4,
    iceberg = 5,
    twap = 6,
    smart_iceberg = 7,
};

/// The value as sent and received, e.g. "conditional".
std::string_view to_string(OrdersAlgoPendingOrdType value);

enum class OrdersAlgoPendingState : std::uint8_t {
    live = 0,
    pause = 1,
};

/// The value as sent and received, e.g. "live".
std::string_view to_string(OrdersAlgoPendingState value);

enum class OrdersHistorySource : std::uint8_t {
    _6 = 0,   ///< "6"
    _7 = 1,   ///< "7"
    _13 = 2,  ///< "13"
    _25 = 3,  ///< "25"
    _34 = 4,  ///< "34"
};

/// The value as sent and received, e.g. "6".
std::string_view to_string(OrdersHistorySource value);

enum class OrdersHistoryArchiveSource : std::uint8_t {
    _6 = 0,   ///< "6"
    _7 = 1,   ///< "7"
    _13 = 2,  ///< "13"
    _25 = 3,  ///< "25"
    _34 = 4,  ///< "34"
};

/// The value as sent and received, e.g. "6".
std::string_view to_string(OrdersHistoryArchiveSource value);

enum class OrdersPendingSource : std::uint8_t {
    _6 = 0,   ///< "6"
    _7 = 1,   ///< "7"
    _13 = 2,  ///< "13"
    _25 = 3,  ///< "25"
    _34 = 4,  ///< "34"
};

/// The value as sent and received, e.g. "6".
std::string_view to_string(OrdersPendingSource value);

/// Reply of Api::account_rate_limit, one row.
struct AccountRateLimit {
    std::optional<Decimal> fillRatio{};
    std::optional<Decimal> mainFillRatio{};
    std::string accRateLimit{};
    std::string nextAccRateLimit{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const AccountRateLimit&) const = default;
};

/// Part of AmendAlgosRequest.
struct AmendAlgosRequestAttachAlgoOrds {
    NamedOnly named{};
    Optional<Decimal> newTpTriggerPx{};
    Optional<Decimal> newTpTriggerRatio{};
    Open<NewTpTriggerPxType> newTpTriggerPxType{};  ///< default last
    Optional<Decimal> newTpOrdPx{};
    Optional<Decimal> newSlTriggerPx{};
    Optional<Decimal> newSlTriggerRatio{};
    Open<NewSlTriggerPxType> newSlTriggerPxType{};  ///< default last
    Optional<Decimal> newSlOrdPx{};
    Optional<Decimal> newCallbackRatio{};           ///< conditional; e.g. 0.05
    Optional<Decimal> newCallbackSpread{};          ///< conditional
    Optional<Decimal> newActivePx{};
};

/// Parameters of Api::amend_algos.
struct AmendAlgosRequest {
    NamedOnly named{};
    Required<std::string> instId;
    Optional<std::string> algoId{};                 ///< conditional
    Optional<std::string> algoClOrdId{};            ///< conditional
    Optional<bool> cxlOnFail{};                     ///< default false
    Optional<std::string> reqId{};                  ///< conditional; at most 32 characters of A-Za-z0-9
    Optional<Decimal> newSz{};                      ///< conditional
    Optional<Decimal> newTpTriggerPx{};             ///< conditional
    Optional<Decimal> newTpOrdPx{};                 ///< conditional
    Optional<Decimal> newSlTriggerPx{};             ///< conditional
    Optional<Decimal> newSlOrdPx{};                 ///< conditional
    Open<NewTpTriggerPxType> newTpTriggerPxType{};  ///< conditional
    Open<NewSlTriggerPxType> newSlTriggerPxType{};  ///< conditional
    Optional<Decimal> newTriggerPx{};               ///< conditional
    Optional<Decimal> newOrdPx{};                   ///< conditional
    Open<NewTriggerPxType> newTriggerPxType{};      ///< default last
    Vector<AmendAlgosRequestAttachAlgoOrds> attachAlgoOrds{};
};

/// Reply of Api::amend_algos, one row.
struct AmendAlgos {
    std::string algoId{};
    std::string algoClOrdId{};
    std::string reqId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const AmendAlgos&) const = default;
};

/// Part of AmendBatchOrdersRequest and AmendOrderRequest.
struct AmendBatchOrdersRequestAttachAlgoOrds {
    NamedOnly named{};
    Optional<std::string> attachAlgoId{};           ///< conditional
    Optional<std::string> attachAlgoClOrdId{};      ///< conditional; at most 32 characters of A-Za-z0-9
    Optional<Decimal> newTpTriggerPx{};             ///< conditional
    Optional<Decimal> newTpTriggerRatio{};          ///< conditional
    Optional<Decimal> newTpOrdPx{};                 ///< conditional
    Open<NewTpOrdKind> newTpOrdKind{};
    Optional<Decimal> newSlTriggerPx{};             ///< conditional
    Optional<Decimal> newSlTriggerRatio{};          ///< conditional
    Optional<Decimal> newSlOrdPx{};                 ///< conditional
    Open<NewTpTriggerPxType> newTpTriggerPxType{};  ///< conditional
    Open<NewSlTriggerPxType> newSlTriggerPxType{};  ///< conditional
    Optional<Decimal> sz{};                         ///< conditional
    Open<AmendPxOnTriggerType> amendPxOnTriggerType{};
    Optional<Decimal> newCallbackRatio{};           ///< conditional; e.g. 0.05
    Optional<Decimal> newCallbackSpread{};          ///< conditional
    Optional<Decimal> newActivePx{};
};
using AmendOrderRequestAttachAlgoOrds = AmendBatchOrdersRequestAttachAlgoOrds;

/// Parameters of Api::amend_batch_orders, one item.
struct AmendBatchOrdersRequest {
    NamedOnly named{};
    Required<std::string> instId;
    Optional<bool> cxlOnFail{};         ///< default false
    Optional<std::string> ordId{};      ///< conditional
    Optional<std::string> clOrdId{};    ///< conditional
    Optional<std::string> reqId{};      ///< at most 32 characters of A-Za-z0-9
    Optional<Decimal> newSz{};          ///< conditional
    Optional<Decimal> newPx{};          ///< conditional
    Optional<Decimal> newPxUsd{};       ///< conditional
    Optional<Decimal> newPxVol{};       ///< conditional
    Open<PxAmendType> pxAmendType{};    ///< default 0
    Vector<AmendBatchOrdersRequestAttachAlgoOrds> attachAlgoOrds{};
    Optional<std::string> speedBump{};  ///< conditional
};

/// Reply of Api::amend_batch_orders, one row.
struct AmendBatchOrders {
    std::string ordId{};
    std::string clOrdId{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string reqId{};
    std::string sCode{};
    std::string sMsg{};
    std::string subCode{};

    bool operator==(const AmendBatchOrders&) const = default;
};

/// Parameters of Api::amend_order.
struct AmendOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;
    Optional<bool> cxlOnFail{};         ///< default false
    Optional<std::string> ordId{};      ///< conditional
    Optional<std::string> clOrdId{};    ///< conditional
    Optional<std::string> reqId{};      ///< at most 32 characters of A-Za-z0-9
    Optional<Decimal> newSz{};          ///< conditional
    Optional<Decimal> newPx{};          ///< conditional
    Optional<Decimal> newPxUsd{};       ///< conditional
    Optional<Decimal> newPxVol{};       ///< conditional
    Open<PxAmendType> pxAmendType{};    ///< default 0
    Vector<AmendBatchOrdersRequestAttachAlgoOrds> attachAlgoOrds{};
    Optional<std::string> speedBump{};  ///< conditional
};

/// Reply of Api::amend_order, one row.
struct AmendOrder {
    std::string ordId{};
    std::string clOrdId{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string reqId{};
    std::string sCode{};
    std::string sMsg{};
    std::string subCode{};

    bool operator==(const AmendOrder&) const = default;
};

/// Part of BatchOrdersRequest and PostOrderRequest.
struct BatchOrdersRequestAttachAlgoOrds {
    NamedOnly named{};
    Optional<std::string> attachAlgoClOrdId{};  ///< at most 32 characters of A-Za-z0-9
    Optional<Decimal> tpTriggerPx{};            ///< conditional
    Optional<Decimal> tpTriggerRatio{};         ///< conditional
    Optional<Decimal> tpOrdPx{};                ///< conditional
    Open<TpOrdKind> tpOrdKind{};                ///< default condition
    Optional<Decimal> slTriggerPx{};            ///< conditional
    Optional<Decimal> slTriggerRatio{};         ///< conditional
    Optional<Decimal> slOrdPx{};                ///< conditional
    Open<TpTriggerPxType> tpTriggerPxType{};
    Open<SlTriggerPxType> slTriggerPxType{};
    Optional<Decimal> sz{};                     ///< conditional
    Open<AmendPxOnTriggerType> amendPxOnTriggerType{};
    Optional<Decimal> callbackRatio{};          ///< conditional; e.g. 0.05
    Optional<Decimal> callbackSpread{};         ///< conditional
    Optional<Decimal> activePx{};
};
using PostOrderRequestAttachAlgoOrds = BatchOrdersRequestAttachAlgoOrds;

/// Parameters of Api::batch_orders, one item.
struct BatchOrdersRequest {
    NamedOnly named{};
    Required<std::string> instId;           ///< e.g. BTC-USDT
    Required<Open<TdMode>> tdMode;
    Optional<std::string> ccy{};
    Optional<std::string> clOrdId{};        ///< at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};            ///< at most 16 characters of A-Za-z0-9
    Required<Open<Side>> side;
    Open<PosSide> posSide{};                ///< conditional
    Required<Open<OrdType>> ordType;
    Required<Decimal> sz;
    Optional<Decimal> px{};                 ///< conditional
    Optional<Decimal> pxUsd{};              ///< conditional
    Optional<Decimal> pxVol{};              ///< conditional
    Optional<bool> reduceOnly{};            ///< default false
    Open<TgtCcy> tgtCcy{};
    Optional<bool> banAmend{};              ///< default false
    Open<PxAmendType> pxAmendType{};        ///< default 0
    Optional<std::string> tradeQuoteCcy{};  ///< default USD
    Open<StpMode> stpMode{};
    Optional<bool> isElpTakerAccess{};      ///< default false
    Vector<BatchOrdersRequestAttachAlgoOrds> attachAlgoOrds{};
    Optional<std::string> speedBump{};      ///< conditional
    Open<Outcome_> outcome{};               ///< conditional
    Optional<Decimal> slippagePct{};        ///< e.g. 0.01
};

/// Reply of Api::batch_orders, one row.
struct BatchOrders {
    std::string ordId{};
    std::string clOrdId{};
    std::string tag{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string sCode{};
    std::string sMsg{};
    std::string subCode{};

    bool operator==(const BatchOrders&) const = default;
};

/// Parameters of Api::cancel_algos, one item.
struct CancelAlgosRequest {
    NamedOnly named{};
    Required<std::string> instId;         ///< e.g. BTC-USDT
    Optional<std::string> algoId{};       ///< conditional
    Optional<std::string> algoClOrdId{};  ///< conditional
};

/// Reply of Api::cancel_algos, one row.
struct CancelAlgos {
    std::string algoId{};
    std::string sCode{};
    std::string sMsg{};
    std::string clOrdId{};      ///< deprecated
    std::string algoClOrdId{};  ///< deprecated
    std::string tag{};          ///< deprecated

    bool operator==(const CancelAlgos&) const = default;
};

/// Parameters of Api::cancel_all_after.
struct CancelAllAfterRequest {
    NamedOnly named{};
    Required<std::int64_t> timeOut;
    Optional<std::string> tag{};  ///< at most 16 characters of A-Za-z0-9
};

/// Reply of Api::cancel_all_after, one row.
struct CancelAllAfter {
    std::optional<TimePoint> triggerTime{};  ///< Unix seconds
    std::string tag{};
    std::optional<TimePoint> ts{};           ///< Unix seconds

    bool operator==(const CancelAllAfter&) const = default;
};

/// Parameters of Api::cancel_batch_orders, one item.
struct CancelBatchOrdersRequest {
    NamedOnly named{};
    Required<std::string> instId;     ///< e.g. BTC-USDT
    Optional<std::string> ordId{};    ///< conditional
    Optional<std::string> clOrdId{};  ///< conditional
};

/// Reply of Api::cancel_batch_orders, one row.
struct CancelBatchOrders {
    std::string ordId{};
    std::string clOrdId{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const CancelBatchOrders&) const = default;
};

/// Parameters of Api::cancel_order.
struct CancelOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;     ///< e.g. BTC-USDT
    Optional<std::string> ordId{};    ///< conditional
    Optional<std::string> clOrdId{};  ///< conditional
};

/// Reply of Api::cancel_order, one row.
struct CancelOrder {
    std::string ordId{};
    std::string clOrdId{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const CancelOrder&) const = default;
};

/// Parameters of Api::close_position.
struct ClosePositionRequest {
    NamedOnly named{};
    Required<std::string> instId;
    Open<PosSide> posSide{};          ///< conditional; default net
    Required<Open<MgnMode>> mgnMode;
    Optional<std::string> ccy{};      ///< conditional
    Optional<bool> autoCxl{};         ///< default false
    Optional<std::string> clOrdId{};  ///< at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};      ///< at most 16 characters of A-Za-z0-9
};

/// Reply of Api::close_position, one row.
struct ClosePosition {
    std::string instId{};
    Open<PosSide> posSide{};
    std::string clOrdId{};  ///< at most 32 characters of A-Za-z0-9
    std::string tag{};      ///< at most 16 characters of A-Za-z0-9

    bool operator==(const ClosePosition&) const = default;
};

/// Parameters of Api::easy_convert.
struct EasyConvertRequest {
    NamedOnly named{};
    Required<Vector<std::string>> fromCcy;  ///< at most 5 items
    Required<std::string> toCcy;
    Open<Source> source{};                  ///< default 1
};

/// Reply of Api::easy_convert, one row.
struct EasyConvert {
    Open<Status> status{};
    std::string fromCcy{};
    std::string toCcy{};
    std::optional<Decimal> fillFromSz{};
    std::optional<Decimal> fillToSz{};
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const EasyConvert&) const = default;
};

/// Parameters of Api::easy_convert_currency_list.
struct EasyConvertCurrencyListRequest {
    NamedOnly named{};
    Open<Source> source{};  ///< default 1
};

/// Part of EasyConvertCurrencyList.
struct EasyConvertCurrencyListFromData {
    std::string fromCcy{};  ///< e.g. BTC
    std::optional<Decimal> fromAmt{};

    bool operator==(const EasyConvertCurrencyListFromData&) const = default;
};

/// Reply of Api::easy_convert_currency_list, one row.
struct EasyConvertCurrencyList {
    Vector<EasyConvertCurrencyListFromData> fromData{};
    Vector<std::string> toCcy{};  ///< e.g. USDT

    bool operator==(const EasyConvertCurrencyList&) const = default;
};

/// Parameters of Api::easy_convert_history.
struct EasyConvertHistoryRequest {
    NamedOnly named{};
    Optional<TimePoint> after{};     ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};    ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::easy_convert_history, one row.
struct EasyConvertHistory {
    std::string fromCcy{};
    std::optional<Decimal> fillFromSz{};
    std::string toCcy{};
    std::optional<Decimal> fillToSz{};
    Open<Acct> acct{};
    Open<Status> status{};
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const EasyConvertHistory&) const = default;
};

/// Parameters of Api::fills.
struct FillsRequest {
    NamedOnly named{};
    Open<InstType> instType{};
    Optional<std::string> instFamily{};
    Optional<std::string> instId{};  ///< e.g. BTC-USDT
    Optional<std::string> ordId{};
    Open<SubType> subType{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<TimePoint> begin{};     ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};       ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::fills, one row.
struct Fills {
    Open<InstType> instType{};
    std::string instId{};
    std::string tradeId{};
    std::string ordId{};
    std::string clOrdId{};
    std::string billId{};
    Open<SubType> subType{};
    std::string tag{};
    std::optional<Decimal> fillPx{};
    std::optional<Decimal> fillSz{};
    std::optional<Decimal> fillIdxPx{};
    std::optional<Decimal> fillPnl{};
    std::optional<Decimal> fillPxVol{};
    std::optional<Decimal> fillPxUsd{};
    std::optional<Decimal> fillMarkVol{};
    std::optional<Decimal> fillFwdPx{};
    std::optional<Decimal> fillMarkPx{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    Open<ExecType> execType{};
    std::string feeCcy{};
    std::optional<Decimal> fee{};
    std::optional<TimePoint> ts{};        ///< Unix milliseconds
    std::optional<TimePoint> fillTime{};  ///< Unix milliseconds
    std::optional<Decimal> feeRate{};
    std::string tradeQuoteCcy{};

    bool operator==(const Fills&) const = default;
};

/// Parameters of Api::fills_history.
struct FillsHistoryRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;
    Optional<std::string> instFamily{};
    Optional<std::string> instId{};  ///< e.g. BTC-USDT
    Optional<std::string> ordId{};
    Open<SubType> subType{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<TimePoint> begin{};     ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};       ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::fills_history, one row.
struct FillsHistory {
    Open<InstType> instType{};
    std::string instId{};
    std::string tradeId{};
    std::string ordId{};
    std::string clOrdId{};
    std::string billId{};
    Open<SubType> subType{};
    std::string tag{};
    std::optional<Decimal> fillPx{};
    std::optional<Decimal> fillSz{};
    std::optional<Decimal> fillIdxPx{};
    std::optional<Decimal> fillPnl{};
    std::optional<Decimal> fillPxVol{};
    std::optional<Decimal> fillPxUsd{};
    std::optional<Decimal> fillMarkVol{};
    std::optional<Decimal> fillFwdPx{};
    std::optional<Decimal> fillMarkPx{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    Open<ExecType> execType{};
    std::string feeCcy{};
    std::optional<Decimal> fee{};
    std::optional<TimePoint> ts{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> fillTime{};  ///< Unix milliseconds
    std::optional<Decimal> feeRate{};
    std::string tradeQuoteCcy{};

    bool operator==(const FillsHistory&) const = default;
};

/// Parameters of Api::mass_cancel.
struct MassCancelRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;
    Required<std::string> instFamily;
    Optional<std::int64_t> lockInterval{};  ///< default 0
};

/// Reply of Api::mass_cancel, one row.
struct MassCancel {
    std::optional<bool> result{};

    bool operator==(const MassCancel&) const = default;
};

/// Parameters of Api::one_click_repay.
struct OneClickRepayRequest {
    NamedOnly named{};
    Required<Vector<std::string>> debtCcy;  ///< at most 5 items
    Required<std::string> repayCcy;
};

/// Reply of Api::one_click_repay, one row.
struct OneClickRepay {
    Open<Status> status{};
    std::string debtCcy{};
    std::string repayCcy{};
    std::optional<Decimal> fillDebtSz{};
    std::optional<Decimal> fillRepaySz{};
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const OneClickRepay&) const = default;
};

/// Parameters of Api::one_click_repay_currency_list.
struct OneClickRepayCurrencyListRequest {
    NamedOnly named{};
    Open<DebtType> debtType{};
};

/// Part of OneClickRepayCurrencyList and OneClickRepayCurrencyListV2.
struct OneClickRepayCurrencyListDebtData {
    std::string debtCcy{};
    std::optional<Decimal> debtAmt{};

    bool operator==(const OneClickRepayCurrencyListDebtData&) const = default;
};
using OneClickRepayCurrencyListV2DebtData = OneClickRepayCurrencyListDebtData;

/// Part of OneClickRepayCurrencyList and OneClickRepayCurrencyListV2.
struct OneClickRepayCurrencyListRepayData {
    std::string repayCcy{};
    std::optional<Decimal> repayAmt{};

    bool operator==(const OneClickRepayCurrencyListRepayData&) const = default;
};
using OneClickRepayCurrencyListV2RepayData = OneClickRepayCurrencyListRepayData;

/// Reply of Api::one_click_repay_currency_list, one row.
struct OneClickRepayCurrencyList {
    Vector<OneClickRepayCurrencyListDebtData> debtData{};
    Open<DebtType> debtType{};
    Vector<OneClickRepayCurrencyListRepayData> repayData{};

    bool operator==(const OneClickRepayCurrencyList&) const = default;
};

/// Reply of Api::one_click_repay_currency_list_v_2, one row.
struct OneClickRepayCurrencyListV2 {
    Vector<OneClickRepayCurrencyListDebtData> debtData{};
    Vector<OneClickRepayCurrencyListRepayData> repayData{};

    bool operator==(const OneClickRepayCurrencyListV2&) const = default;
};

/// Parameters of Api::one_click_repay_history.
struct OneClickRepayHistoryRequest {
    NamedOnly named{};
    Optional<TimePoint> after{};     ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};    ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::one_click_repay_history, one row.
struct OneClickRepayHistory {
    std::string debtCcy{};
    std::optional<Decimal> fillDebtSz{};
    std::string repayCcy{};
    std::optional<Decimal> fillRepaySz{};
    Open<Status> status{};
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const OneClickRepayHistory&) const = default;
};

/// Parameters of Api::one_click_repay_history_v_2.
struct OneClickRepayHistoryV2Request {
    NamedOnly named{};
    Optional<TimePoint> after{};     ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};    ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Part of OneClickRepayHistoryV2.
struct OneClickRepayHistoryV2OrdIdInfo {
    std::string ordId{};
    std::string instId{};              ///< e.g. BTC-USDT
    Open<OrdType> ordType{};
    Open<Side> side{};
    std::optional<Decimal> px{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> fillPx{};
    std::optional<Decimal> fillSz{};
    Open<State> state{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const OneClickRepayHistoryV2OrdIdInfo&) const = default;
};

/// Reply of Api::one_click_repay_history_v_2, one row.
struct OneClickRepayHistoryV2 {
    std::string debtCcy{};
    Vector<std::string> repayCcyList{};
    std::optional<Decimal> fillDebtSz{};
    Open<Status> status{};
    Vector<OneClickRepayHistoryV2OrdIdInfo> ordIdInfo{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const OneClickRepayHistoryV2&) const = default;
};

/// Parameters of Api::one_click_repay_v_2.
struct OneClickRepayV2Request {
    NamedOnly named{};
    Required<std::string> debtCcy;
    Required<Vector<std::string>> repayCcyList;
};

/// Reply of Api::one_click_repay_v_2, one row.
struct OneClickRepayV2 {
    std::string debtCcy{};
    Vector<std::string> repayCcyList{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const OneClickRepayV2&) const = default;
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Required<std::string> instId;     ///< e.g. BTC-USDT
    Optional<std::string> ordId{};    ///< conditional
    Optional<std::string> clOrdId{};  ///< conditional
};

/// Part of Order, OrdersHistory, OrdersHistoryArchive and OrdersPending.
struct OrderAttachAlgoOrds {
    std::string attachAlgoId{};
    std::string attachAlgoClOrdId{};         ///< at most 32 characters of A-Za-z0-9
    Open<TpOrdKind> tpOrdKind{};
    std::optional<Decimal> tpTriggerPx{};
    std::optional<Decimal> tpTriggerRatio{};
    Open<TpTriggerPxType> tpTriggerPxType{};
    std::optional<Decimal> tpOrdPx{};
    std::optional<Decimal> slTriggerPx{};
    std::optional<Decimal> slTriggerRatio{};
    Open<SlTriggerPxType> slTriggerPxType{};
    std::optional<Decimal> slOrdPx{};
    std::optional<Decimal> sz{};
    Open<AmendPxOnTriggerType> amendPxOnTriggerType{};
    std::string failCode{};                  ///< e.g. 51020
    std::string failReason{};
    std::optional<Decimal> callbackRatio{};  ///< e.g. 0.05
    std::optional<Decimal> callbackSpread{};
    std::optional<Decimal> activePx{};

    bool operator==(const OrderAttachAlgoOrds&) const = default;
};
using OrdersHistoryAttachAlgoOrds = OrderAttachAlgoOrds;
using OrdersHistoryArchiveAttachAlgoOrds = OrderAttachAlgoOrds;
using OrdersPendingAttachAlgoOrds = OrderAttachAlgoOrds;

/// Part of Order, OrdersHistory, OrdersHistoryArchive and OrdersPending.
struct OrderLinkedAlgoOrd {
    std::string algoId{};

    bool operator==(const OrderLinkedAlgoOrd&) const = default;
};
using OrdersHistoryLinkedAlgoOrd = OrderLinkedAlgoOrd;
using OrdersHistoryArchiveLinkedAlgoOrd = OrderLinkedAlgoOrd;
using OrdersPendingLinkedAlgoOrd = OrderLinkedAlgoOrd;

/// Reply of Api::order, one row.
struct Order {
    Open<InstType> instType{};
    std::string instId{};
    Open<TgtCcy> tgtCcy{};
    std::string ccy{};
    std::string ordId{};
    std::string clOrdId{};
    std::string tag{};
    std::optional<Decimal> px{};
    std::optional<Decimal> pxUsd{};
    std::optional<Decimal> pxVol{};
    Open<PxType> pxType{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> pnl{};
    Open<OrdType> ordType{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    Open<TdMode> tdMode{};
    std::optional<Decimal> accFillSz{};
    std::optional<Decimal> fillPx{};
    std::string tradeId{};
    std::optional<Decimal> fillSz{};
    std::optional<TimePoint> fillTime{};  ///< Unix milliseconds
    std::optional<Decimal> avgPx{};
    Open<State> state{};
    std::string stpId{};                  ///< deprecated
    Open<StpMode> stpMode{};
    std::optional<Decimal> lever{};
    std::string attachAlgoClOrdId{};
    std::optional<Decimal> tpTriggerPx{};
    Open<TpTriggerPxType> tpTriggerPxType{};
    std::optional<Decimal> tpOrdPx{};
    std::optional<Decimal> slTriggerPx{};
    Open<SlTriggerPxType> slTriggerPxType{};
    std::optional<Decimal> slOrdPx{};
    Vector<OrderAttachAlgoOrds> attachAlgoOrds{};
    OrderLinkedAlgoOrd linkedAlgoOrd{};
    std::string feeCcy{};
    std::optional<Decimal> fee{};
    std::string rebateCcy{};
    std::optional<Decimal> rebate{};
    Open<OrderSource> source{};
    Open<Category> category{};
    std::optional<bool> reduceOnly{};
    std::optional<bool> isTpLimit{};
    Open<CancelSource> cancelSource{};
    std::string cancelSourceReason{};
    Open<QuickMgnType> quickMgnType{};    ///< deprecated
    std::string algoClOrdId{};
    std::string algoId{};
    std::optional<TimePoint> uTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> cTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::string tradeQuoteCcy{};
    Open<Outcome_> outcome{};

    bool operator==(const Order&) const = default;
};

/// Parameters of Api::post_order.
struct PostOrderRequest {
    NamedOnly named{};
    Required<std::string> instId;           ///< e.g. BTC-USDT
    Required<Open<TdMode>> tdMode;
    Optional<std::string> ccy{};
    Optional<std::string> clOrdId{};        ///< at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};            ///< at most 16 characters of A-Za-z0-9
    Required<Open<Side>> side;
    Open<PosSide> posSide{};                ///< conditional
    Required<Open<OrdType>> ordType;
    Required<Decimal> sz;
    Optional<Decimal> px{};                 ///< conditional
    Optional<Decimal> pxUsd{};              ///< conditional
    Optional<Decimal> pxVol{};              ///< conditional
    Optional<bool> reduceOnly{};            ///< default false
    Open<TgtCcy> tgtCcy{};
    Optional<bool> banAmend{};              ///< default false
    Open<PxAmendType> pxAmendType{};        ///< default 0
    Optional<std::string> tradeQuoteCcy{};  ///< default USD
    Open<StpMode> stpMode{};
    Optional<bool> isElpTakerAccess{};      ///< default false
    Vector<BatchOrdersRequestAttachAlgoOrds> attachAlgoOrds{};
    Optional<std::string> speedBump{};      ///< conditional
    Open<Outcome_> outcome{};               ///< conditional
    Optional<Decimal> slippagePct{};        ///< e.g. 0.01
};

/// Reply of Api::post_order, one row.
struct PostOrder {
    std::string ordId{};
    std::string clOrdId{};
    std::string tag{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string sCode{};
    std::string sMsg{};
    std::string subCode{};

    bool operator==(const PostOrder&) const = default;
};

/// Parameters of Api::order_algo.
struct OrderAlgoRequest {
    NamedOnly named{};
    Optional<std::string> algoId{};       ///< conditional
    Optional<std::string> algoClOrdId{};  ///< conditional; at most 32 characters of A-Za-z0-9
};

/// Part of OrderAlgo, OrdersAlgoHistory and OrdersAlgoPending.
struct OrderAlgoAttachAlgoOrds {
    std::string attachAlgoClOrdId{};         ///< at most 32 characters of A-Za-z0-9
    std::optional<Decimal> tpTriggerPx{};
    std::optional<Decimal> tpTriggerRatio{};
    Open<TpTriggerPxType> tpTriggerPxType{};
    std::optional<Decimal> tpOrdPx{};
    std::optional<Decimal> slTriggerPx{};
    std::optional<Decimal> slTriggerRatio{};
    Open<SlTriggerPxType> slTriggerPxType{};
    std::optional<Decimal> slOrdPx{};
    std::optional<Decimal> callbackRatio{};  ///< e.g. 0.05
    std::optional<Decimal> callbackSpread{};
    std::optional<Decimal> activePx{};

    bool operator==(const OrderAlgoAttachAlgoOrds&) const = default;
};
using OrdersAlgoHistoryAttachAlgoOrds = OrderAlgoAttachAlgoOrds;
using OrdersAlgoPendingAttachAlgoOrds = OrderAlgoAttachAlgoOrds;

/// Part of OrderAlgo, OrdersAlgoHistory and OrdersAlgoPending.
struct OrderAlgoLinkedOrd {
    std::string ordId{};

    bool operator==(const OrderAlgoLinkedOrd&) const = default;
};
using OrdersAlgoHistoryLinkedOrd = OrderAlgoLinkedOrd;
using OrdersAlgoPendingLinkedOrd = OrderAlgoLinkedOrd;

/// Reply of Api::order_algo, one row.
struct OrderAlgo {
    Open<InstType> instType{};
    std::string instId{};
    std::string ccy{};
    std::string ordId{};
    Vector<std::string> ordIdList{};
    std::string algoId{};
    std::string clOrdId{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> closeFraction{};
    Open<OrderAlgoOrdType> ordType{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    Open<TdMode> tdMode{};
    Open<TgtCcy> tgtCcy{};
    Open<OrderAlgoState> state{};
    std::optional<Decimal> lever{};
    std::optional<Decimal> tpTriggerPx{};
    Open<TpTriggerPxType> tpTriggerPxType{};
    std::optional<Decimal> tpOrdPx{};
    std::optional<Decimal> slTriggerPx{};
    Open<SlTriggerPxType> slTriggerPxType{};
    std::optional<Decimal> slOrdPx{};
    std::optional<Decimal> triggerPx{};
    Open<TriggerPxType> triggerPxType{};
    std::optional<Decimal> ordPx{};
    Open<AdvanceOrdType> advanceOrdType{};
    std::optional<Decimal> actualSz{};
    std::optional<Decimal> actualPx{};
    std::string tag{};
    Open<ActualSide> actualSide{};
    std::optional<TimePoint> triggerTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> pxVar{};
    std::optional<Decimal> pxSpread{};
    std::optional<Decimal> szLimit{};
    std::optional<Decimal> pxLimit{};
    std::optional<std::int64_t> timeInterval{};
    std::optional<Decimal> callbackRatio{};
    std::optional<Decimal> callbackSpread{};
    std::optional<Decimal> activePx{};
    std::optional<Decimal> moveTriggerPx{};
    std::optional<bool> reduceOnly{};
    Open<QuickMgnType> quickMgnType{};       ///< deprecated
    std::optional<Decimal> last{};
    std::string failCode{};                  ///< e.g. 51008
    std::string algoClOrdId{};
    Open<AmendPxOnTriggerType> amendPxOnTriggerType{};
    Vector<OrderAlgoAttachAlgoOrds> attachAlgoOrds{};
    OrderAlgoLinkedOrd linkedOrd{};
    std::optional<TimePoint> cTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<bool> isTradeBorrowMode{};
    Open<ChaseType> chaseType{};
    std::optional<Decimal> chaseVal{};
    Open<MaxChaseType> maxChaseType{};
    std::optional<Decimal> maxChaseVal{};
    std::string tradeQuoteCcy{};

    bool operator==(const OrderAlgo&) const = default;
};

/// Part of PostOrderAlgoRequest.
struct PostOrderAlgoRequestAttachAlgoOrds {
    NamedOnly named{};
    Optional<std::string> attachAlgoClOrdId{};  ///< at most 32 characters of A-Za-z0-9
    Optional<Decimal> tpTriggerPx{};
    Optional<Decimal> tpTriggerRatio{};
    Open<TpTriggerPxType> tpTriggerPxType{};    ///< default last
    Optional<Decimal> tpOrdPx{};
    Optional<Decimal> slTriggerPx{};
    Optional<Decimal> slTriggerRatio{};
    Open<SlTriggerPxType> slTriggerPxType{};    ///< default last
    Optional<Decimal> slOrdPx{};
    Optional<Decimal> callbackRatio{};          ///< conditional; e.g. 0.05
    Optional<Decimal> callbackSpread{};         ///< conditional
    Optional<Decimal> activePx{};
};

/// Part of PostOrderAlgoRequest.
struct PostOrderAlgoRequestTriggerParams {
    NamedOnly named{};
    Optional<std::string> triggerAction{};    ///< conditional
    Open<TriggerStrategy> triggerStrategy{};  ///< conditional; default instant
    Optional<Decimal> triggerPx{};
    Open<TriggerCond> triggerCond{};
    Optional<std::string> timeframe{};
    Optional<std::string> thold{};
    Optional<std::string> timePeriod{};
};

/// Parameters of Api::post_order_algo.
struct PostOrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> instId;             ///< e.g. BTC-USDT
    Required<Open<TdMode>> tdMode;
    Optional<std::string> ccy{};
    Required<Open<Side>> side;
    Open<PosSide> posSide{};                  ///< conditional
    Required<Open<PostOrderAlgoOrdType>> ordType;
    Optional<Decimal> sz{};                   ///< conditional
    Optional<std::string> tag{};              ///< at most 16 characters of A-Za-z0-9
    Open<TgtCcy> tgtCcy{};
    Optional<std::string> algoClOrdId{};      ///< at most 32 characters of A-Za-z0-9
    Optional<Decimal> closeFraction{};        ///< conditional
    Optional<std::string> tradeQuoteCcy{};    ///< default USD
    Optional<Decimal> tpTriggerPx{};
    Open<TpTriggerPxType> tpTriggerPxType{};  ///< default last
    Optional<Decimal> tpOrdPx{};
    Open<TpOrdKind> tpOrdKind{};              ///< default condition
    Optional<Decimal> slTriggerPx{};
    Open<SlTriggerPxType> slTriggerPxType{};  ///< default last
    Optional<Decimal> slOrdPx{};
    Optional<bool> cxlOnClosePos{};           ///< default false
    Optional<bool> reduceOnly{};              ///< default false
    Open<ChaseType> chaseType{};
    Optional<Decimal> chaseVal{};             ///< default 0
    Open<MaxChaseType> maxChaseType{};        ///< conditional
    Optional<Decimal> maxChaseVal{};          ///< conditional
    Optional<Decimal> triggerPx{};            ///< conditional
    Optional<Decimal> orderPx{};              ///< conditional
    Open<AdvanceOrdType> advanceOrdType{};
    Open<TriggerPxType> triggerPxType{};      ///< default last
    Vector<PostOrderAlgoRequestAttachAlgoOrds> attachAlgoOrds{};
    Optional<Decimal> callbackRatio{};        ///< conditional; e.g. 0.01
    Optional<Decimal> callbackSpread{};       ///< conditional
    Optional<Decimal> activePx{};
    Optional<Decimal> pxVar{};                ///< conditional; e.g. 0.01; 0.0001 to 0.01
    Optional<Decimal> pxSpread{};             ///< conditional
    Optional<Decimal> szLimit{};              ///< conditional
    Optional<Decimal> pxLimit{};              ///< conditional
    Optional<std::int64_t> timeInterval{};    ///< conditional
    Optional<std::string> lmtOrderNumber{};   ///< conditional
    Open<Aggressiveness> aggressiveness{};    ///< conditional
    Vector<PostOrderAlgoRequestTriggerParams> triggerParams{};
};

/// Reply of Api::post_order_algo, one row.
struct PostOrderAlgo {
    std::string algoId{};
    std::string clOrdId{};  ///< deprecated
    std::string algoClOrdId{};
    std::string sCode{};
    std::string sMsg{};
    std::string tag{};

    bool operator==(const PostOrderAlgo&) const = default;
};

/// Part of OrderPrecheckRequest.
struct OrderPrecheckRequestAttachAlgoOrds {
    NamedOnly named{};
    Optional<std::string> attachAlgoClOrdId{};  ///< at most 32 characters of A-Za-z0-9
    Optional<Decimal> tpTriggerPx{};            ///< conditional
    Optional<Decimal> tpOrdPx{};                ///< conditional
    Open<TpOrdKind> tpOrdKind{};                ///< default condition
    Optional<Decimal> slTriggerPx{};            ///< conditional
    Optional<Decimal> slOrdPx{};                ///< conditional
    Open<TpTriggerPxType> tpTriggerPxType{};
    Open<SlTriggerPxType> slTriggerPxType{};
    Optional<Decimal> sz{};                     ///< conditional
    Optional<Decimal> callbackRatio{};          ///< conditional; e.g. 0.05
    Optional<Decimal> callbackSpread{};         ///< conditional
    Optional<Decimal> activePx{};
};

/// Parameters of Api::order_precheck.
struct OrderPrecheckRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< e.g. BTC-USDT
    Required<Open<TdMode>> tdMode;
    Required<Open<Side>> side;
    Open<PosSide> posSide{};       ///< conditional
    Required<Open<OrdType>> ordType;
    Required<Decimal> sz;
    Optional<Decimal> px{};        ///< conditional
    Optional<bool> reduceOnly{};   ///< default false
    Open<TgtCcy> tgtCcy{};
    Vector<OrderPrecheckRequestAttachAlgoOrds> attachAlgoOrds{};
    Open<Outcome_> outcome{};      ///< conditional
};

/// Reply of Api::order_precheck, one row.
struct OrderPrecheck {
    std::optional<Decimal> adjEq{};
    std::optional<Decimal> adjEqChg{};
    std::optional<Decimal> imr{};
    std::optional<Decimal> imrChg{};
    std::optional<Decimal> mmr{};
    std::optional<Decimal> mmrChg{};
    std::optional<Decimal> mgnRatio{};
    std::optional<Decimal> mgnRatioChg{};
    std::optional<Decimal> availBal{};
    std::optional<Decimal> availBalChg{};
    std::optional<Decimal> liqPx{};
    std::optional<Decimal> liqPxDiff{};
    std::optional<Decimal> liqPxDiffRatio{};
    std::optional<Decimal> posBal{};
    std::optional<Decimal> posBalChg{};
    std::optional<Decimal> liab{};
    std::optional<Decimal> liabChg{};
    std::string liabChgCcy{};
    Open<Type> type{};

    bool operator==(const OrderPrecheck&) const = default;
};

/// Parameters of Api::orders_algo_history.
struct OrdersAlgoHistoryRequest {
    NamedOnly named{};
    Required<Open<OrdersAlgoHistoryOrdType>> ordType;
    Open<OrdersAlgoHistoryState> state{};  ///< conditional
    Optional<std::string> algoId{};        ///< conditional
    Open<InstType> instType{};
    Optional<std::string> instId{};        ///< e.g. BTC-USDT
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};        ///< default 100, at most 100
};

/// Part of OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoHistoryTriggerParams {
    std::string triggerAction{};
    Open<TriggerStrategy> triggerStrategy{};
    std::optional<Decimal> triggerPx{};
    Open<TriggerCond> triggerCond{};
    Open<Timeframe> timeframe{};
    std::optional<std::int64_t> thold{};
    std::string timePeriod{};

    bool operator==(const OrdersAlgoHistoryTriggerParams&) const = default;
};
using OrdersAlgoPendingTriggerParams = OrdersAlgoHistoryTriggerParams;

/// Reply of Api::orders_algo_history, one row.
struct OrdersAlgoHistory {
    Open<InstType> instType{};
    std::string instId{};
    std::string ccy{};
    std::string ordId{};
    Vector<std::string> ordIdList{};
    std::string algoId{};
    std::string clOrdId{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> closeFraction{};
    Open<OrdersAlgoHistoryOrdType> ordType{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    Open<TdMode> tdMode{};
    Open<TgtCcy> tgtCcy{};
    Open<OrdersAlgoHistoryState> state{};
    std::optional<Decimal> lever{};
    std::optional<Decimal> tpTriggerPx{};
    Open<TpTriggerPxType> tpTriggerPxType{};
    std::optional<Decimal> tpOrdPx{};
    std::optional<Decimal> slTriggerPx{};
    Open<SlTriggerPxType> slTriggerPxType{};
    std::optional<Decimal> slOrdPx{};
    std::optional<Decimal> triggerPx{};
    Open<TriggerPxType> triggerPxType{};
    std::optional<Decimal> ordPx{};
    Open<AdvanceOrdType> advanceOrdType{};
    std::optional<Decimal> actualSz{};
    std::optional<Decimal> actualPx{};
    std::string tag{};
    Open<ActualSide> actualSide{};
    std::optional<TimePoint> triggerTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> pxVar{};
    std::optional<Decimal> pxSpread{};
    std::optional<Decimal> szLimit{};
    std::optional<Decimal> pxLimit{};
    std::optional<std::int64_t> timeInterval{};
    std::optional<Decimal> callbackRatio{};
    std::optional<Decimal> callbackSpread{};
    std::optional<Decimal> activePx{};
    std::optional<Decimal> moveTriggerPx{};
    std::optional<bool> reduceOnly{};
    Open<QuickMgnType> quickMgnType{};       ///< deprecated
    std::optional<Decimal> last{};
    std::string failCode{};                  ///< e.g. 51008
    std::string algoClOrdId{};
    Open<AmendPxOnTriggerType> amendPxOnTriggerType{};
    Vector<OrderAlgoAttachAlgoOrds> attachAlgoOrds{};
    OrderAlgoLinkedOrd linkedOrd{};
    std::optional<TimePoint> cTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<bool> isTradeBorrowMode{};
    Open<ChaseType> chaseType{};
    std::optional<Decimal> chaseVal{};
    Open<MaxChaseType> maxChaseType{};
    std::optional<Decimal> maxChaseVal{};
    std::string tradeQuoteCcy{};
    std::string lmtOrderNumber{};
    Open<Aggressiveness> aggressiveness{};
    Vector<OrdersAlgoHistoryTriggerParams> triggerParams{};

    bool operator==(const OrdersAlgoHistory&) const = default;
};

/// Parameters of Api::orders_algo_pending.
struct OrdersAlgoPendingRequest {
    NamedOnly named{};
    Required<Open<OrdersAlgoPendingOrdType>> ordType;
    Optional<std::string> algoId{};
    Open<InstType> instType{};
    Optional<std::string> instId{};  ///< e.g. BTC-USDT
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::orders_algo_pending, one row.
struct OrdersAlgoPending {
    Open<InstType> instType{};
    std::string instId{};
    std::string ccy{};
    std::string ordId{};
    Vector<std::string> ordIdList{};
    std::string algoId{};
    std::string clOrdId{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> closeFraction{};
    Open<OrdersAlgoPendingOrdType> ordType{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    Open<TdMode> tdMode{};
    Open<TgtCcy> tgtCcy{};
    Open<OrdersAlgoPendingState> state{};
    std::optional<Decimal> lever{};
    std::optional<Decimal> tpTriggerPx{};
    Open<TpTriggerPxType> tpTriggerPxType{};
    std::optional<Decimal> tpOrdPx{};
    std::optional<Decimal> slTriggerPx{};
    Open<SlTriggerPxType> slTriggerPxType{};
    std::optional<Decimal> slOrdPx{};
    std::optional<Decimal> triggerPx{};
    Open<TriggerPxType> triggerPxType{};
    std::optional<Decimal> ordPx{};
    Open<AdvanceOrdType> advanceOrdType{};
    std::optional<Decimal> actualSz{};
    std::string tag{};
    std::optional<Decimal> actualPx{};
    Open<ActualSide> actualSide{};
    std::optional<TimePoint> triggerTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> pxVar{};
    std::optional<Decimal> pxSpread{};
    std::optional<Decimal> szLimit{};
    std::optional<Decimal> pxLimit{};
    std::optional<std::int64_t> timeInterval{};
    std::optional<Decimal> callbackRatio{};
    std::optional<Decimal> callbackSpread{};
    std::optional<Decimal> activePx{};
    std::optional<Decimal> moveTriggerPx{};
    std::optional<bool> reduceOnly{};
    Open<QuickMgnType> quickMgnType{};       ///< deprecated
    std::optional<Decimal> last{};
    std::string failCode{};                  ///< e.g. 51008
    std::string algoClOrdId{};
    Open<AmendPxOnTriggerType> amendPxOnTriggerType{};
    Vector<OrderAlgoAttachAlgoOrds> attachAlgoOrds{};
    OrderAlgoLinkedOrd linkedOrd{};
    std::optional<TimePoint> cTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<bool> isTradeBorrowMode{};
    Open<ChaseType> chaseType{};
    std::optional<Decimal> chaseVal{};
    Open<MaxChaseType> maxChaseType{};
    std::optional<Decimal> maxChaseVal{};
    std::string tradeQuoteCcy{};
    std::string lmtOrderNumber{};
    Open<Aggressiveness> aggressiveness{};
    Vector<OrdersAlgoHistoryTriggerParams> triggerParams{};

    bool operator==(const OrdersAlgoPending&) const = default;
};

/// Parameters of Api::orders_history.
struct OrdersHistoryRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;
    Optional<std::string> instFamily{};
    Optional<std::string> instId{};  ///< e.g. BTC-USDT
    Optional<std::string> ordType{};
    Open<State> state{};
    Open<Category> category{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<TimePoint> begin{};     ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};       ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::orders_history, one row.
struct OrdersHistory {
    Open<InstType> instType{};
    std::string instId{};
    Open<TgtCcy> tgtCcy{};
    std::string ccy{};
    std::string ordId{};
    std::string clOrdId{};
    std::string tag{};
    std::optional<Decimal> px{};
    std::optional<Decimal> pxUsd{};
    std::optional<Decimal> pxVol{};
    Open<PxType> pxType{};
    std::optional<Decimal> sz{};
    Open<OrdType> ordType{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    Open<TdMode> tdMode{};
    std::optional<Decimal> accFillSz{};
    std::optional<Decimal> fillPx{};
    std::string tradeId{};
    std::optional<Decimal> fillSz{};
    std::optional<TimePoint> fillTime{};  ///< Unix milliseconds
    std::optional<Decimal> avgPx{};
    Open<State> state{};
    std::optional<Decimal> lever{};
    std::string attachAlgoClOrdId{};
    std::optional<Decimal> tpTriggerPx{};
    Open<TpTriggerPxType> tpTriggerPxType{};
    std::optional<Decimal> tpOrdPx{};
    std::optional<Decimal> slTriggerPx{};
    Open<SlTriggerPxType> slTriggerPxType{};
    std::optional<Decimal> slOrdPx{};
    Vector<OrderAttachAlgoOrds> attachAlgoOrds{};
    OrderLinkedAlgoOrd linkedAlgoOrd{};
    std::string stpId{};                  ///< deprecated
    Open<StpMode> stpMode{};
    std::string feeCcy{};
    std::optional<Decimal> fee{};
    std::string rebateCcy{};
    std::optional<Decimal> rebate{};
    Open<OrdersHistorySource> source{};
    std::optional<Decimal> pnl{};
    Open<Category> category{};
    std::optional<bool> reduceOnly{};
    Open<CancelSource> cancelSource{};
    std::string cancelSourceReason{};
    std::string algoClOrdId{};
    std::string algoId{};
    std::optional<bool> isTpLimit{};
    std::optional<TimePoint> uTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> cTime{};     ///< Unix milliseconds; e.g. 1597026383085
    Open<QuickMgnType> quickMgnType{};    ///< deprecated
    std::string tradeQuoteCcy{};
    Open<Outcome_> outcome{};

    bool operator==(const OrdersHistory&) const = default;
};

/// Parameters of Api::orders_history_archive.
struct OrdersHistoryArchiveRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;
    Optional<std::string> instFamily{};
    Optional<std::string> instId{};  ///< e.g. BTC-USD-200927
    Optional<std::string> ordType{};
    Open<State> state{};
    Open<Category> category{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<TimePoint> begin{};     ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};       ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::orders_history_archive, one row.
struct OrdersHistoryArchive {
    Open<InstType> instType{};
    std::string instId{};
    Open<TgtCcy> tgtCcy{};
    std::string ccy{};
    std::string ordId{};
    std::string clOrdId{};
    std::string tag{};
    std::optional<Decimal> px{};
    std::optional<Decimal> pxUsd{};
    std::optional<Decimal> pxVol{};
    Open<PxType> pxType{};
    std::optional<Decimal> sz{};
    Open<OrdType> ordType{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    Open<TdMode> tdMode{};
    std::optional<Decimal> accFillSz{};
    std::optional<Decimal> fillPx{};
    std::string tradeId{};
    std::optional<Decimal> fillSz{};
    std::optional<TimePoint> fillTime{};  ///< Unix milliseconds
    std::optional<Decimal> avgPx{};
    Open<State> state{};
    std::optional<Decimal> lever{};
    std::string attachAlgoClOrdId{};
    std::optional<Decimal> tpTriggerPx{};
    Open<TpTriggerPxType> tpTriggerPxType{};
    std::optional<Decimal> tpOrdPx{};
    std::optional<Decimal> slTriggerPx{};
    Open<SlTriggerPxType> slTriggerPxType{};
    std::optional<Decimal> slOrdPx{};
    Vector<OrderAttachAlgoOrds> attachAlgoOrds{};
    OrderLinkedAlgoOrd linkedAlgoOrd{};
    std::string stpId{};                  ///< deprecated
    Open<StpMode> stpMode{};
    std::string feeCcy{};
    std::optional<Decimal> fee{};
    std::string rebateCcy{};
    std::optional<Decimal> rebate{};
    Open<OrdersHistoryArchiveSource> source{};
    std::optional<Decimal> pnl{};
    Open<Category> category{};
    std::optional<bool> reduceOnly{};
    Open<CancelSource> cancelSource{};
    std::string cancelSourceReason{};
    std::string algoClOrdId{};
    std::string algoId{};
    std::optional<bool> isTpLimit{};
    std::optional<TimePoint> uTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> cTime{};     ///< Unix milliseconds; e.g. 1597026383085
    Open<QuickMgnType> quickMgnType{};    ///< deprecated
    std::string tradeQuoteCcy{};
    Open<Outcome_> outcome{};

    bool operator==(const OrdersHistoryArchive&) const = default;
};

/// Parameters of Api::orders_pending.
struct OrdersPendingRequest {
    NamedOnly named{};
    Open<InstType> instType{};
    Optional<std::string> instFamily{};
    Optional<std::string> instId{};  ///< e.g. BTC-USD-200927
    Optional<std::string> ordType{};
    Open<State> state{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::orders_pending, one row.
struct OrdersPending {
    Open<InstType> instType{};
    std::string instId{};
    Open<TgtCcy> tgtCcy{};
    std::string ccy{};
    std::string ordId{};
    std::string clOrdId{};
    std::string tag{};
    std::optional<Decimal> px{};
    std::optional<Decimal> pxUsd{};
    std::optional<Decimal> pxVol{};
    Open<PxType> pxType{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> pnl{};
    Open<OrdType> ordType{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    Open<TdMode> tdMode{};
    std::optional<Decimal> accFillSz{};
    std::optional<Decimal> fillPx{};
    std::string tradeId{};
    std::optional<Decimal> fillSz{};
    std::optional<TimePoint> fillTime{};  ///< Unix milliseconds
    std::optional<Decimal> avgPx{};
    Open<State> state{};
    std::optional<Decimal> lever{};
    std::string attachAlgoClOrdId{};
    std::optional<Decimal> tpTriggerPx{};
    Open<TpTriggerPxType> tpTriggerPxType{};
    std::optional<Decimal> tpOrdPx{};
    std::optional<Decimal> slTriggerPx{};
    Open<SlTriggerPxType> slTriggerPxType{};
    std::optional<Decimal> slOrdPx{};
    Vector<OrderAttachAlgoOrds> attachAlgoOrds{};
    OrderLinkedAlgoOrd linkedAlgoOrd{};
    std::string stpId{};                  ///< deprecated
    Open<StpMode> stpMode{};
    std::string feeCcy{};
    std::optional<Decimal> fee{};
    std::string rebateCcy{};
    std::optional<Decimal> rebate{};
    Open<OrdersPendingSource> source{};
    std::string category{};
    std::optional<bool> reduceOnly{};
    Open<QuickMgnType> quickMgnType{};    ///< deprecated
    std::string algoClOrdId{};
    std::string algoId{};
    std::optional<bool> isTpLimit{};
    std::optional<TimePoint> uTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> cTime{};     ///< Unix milliseconds; e.g. 1597026383085
    Open<CancelSource> cancelSource{};
    std::string cancelSourceReason{};
    std::string tradeQuoteCcy{};
    Open<Outcome_> outcome{};

    bool operator==(const OrdersPending&) const = default;
};

/// The operations of trade. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v5/trade/account-rate-limit
    ///
    /// Private. 1 request per second per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-account-rate-limit
    Call<Vector<AccountRateLimit>> account_rate_limit() const;

    /// POST /api/v5/trade/amend-algos
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-amend-algo-order
    Call<Vector<AmendAlgos>> amend_algos(AmendAlgosRequest request) const;

    /// POST /api/v5/trade/amend-batch-orders
    ///
    /// Private; permission: trade. 300 orders per 2 seconds per user and instId, when not options. 4 orders per 2
    /// seconds per user and instId, when lead_trader. 300 orders per 2 seconds per user and instFamily, when options.
    /// Never re-sent by itself. Each item is accepted or refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-multiple-orders
    Call<Batch<AmendBatchOrders>> amend_batch_orders(Vector<AmendBatchOrdersRequest> request) const;

    /// POST /api/v5/trade/amend-order
    ///
    /// Private; permission: trade. 60 requests per 2 seconds per user and instId, when not options. 4 requests per 2
    /// seconds per user and instId, when lead_trader. 60 requests per 2 seconds per user and instFamily, when options.
    /// Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-amend-order
    Call<Vector<AmendOrder>> amend_order(AmendOrderRequest request) const;

    /// POST /api/v5/trade/batch-orders
    ///
    /// Private; permission: trade. 300 orders per 2 seconds per user and instId, when not options. 4 orders per 2
    /// seconds per user and instId, when lead_trader. 300 orders per 2 seconds per user and instFamily, when options.
    /// Never re-sent by itself. Each item is accepted or refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-multiple-orders
    Call<Batch<BatchOrders>> batch_orders(Vector<BatchOrdersRequest> request) const;

    /// POST /api/v5/trade/cancel-algos
    ///
    /// Private; permission: trade. 20 orders per 2 seconds per user and instId, when not options. 20 orders per 2
    /// seconds per user and instFamily, when options. Never re-sent by itself. Each item is accepted or refused by
    /// itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-cancel-algo-order
    Call<Batch<CancelAlgos>> cancel_algos(Vector<CancelAlgosRequest> request) const;

    /// POST /api/v5/trade/cancel-all-after
    ///
    /// Private; permission: trade. 1 request per second per user and tag. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-all-after
    Call<Vector<CancelAllAfter>> cancel_all_after(CancelAllAfterRequest request) const;

    /// POST /api/v5/trade/cancel-batch-orders
    ///
    /// Private; permission: trade. 300 orders per 2 seconds per user and instId, when not options. 300 orders per 2
    /// seconds per user and instFamily, when options. Never re-sent by itself. Each item is accepted or refused by
    /// itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-multiple-orders
    Call<Batch<CancelBatchOrders>> cancel_batch_orders(Vector<CancelBatchOrdersRequest> request) const;

    /// POST /api/v5/trade/cancel-order
    ///
    /// Private; permission: trade. 60 requests per 2 seconds per user and instId, when not options. 60 requests per 2
    /// seconds per user and instFamily, when options. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-cancel-order
    Call<Vector<CancelOrder>> cancel_order(CancelOrderRequest request) const;

    /// POST /api/v5/trade/close-position
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId, when not options. 20 requests per 2
    /// seconds per user and instFamily, when options. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-close-positions
    Call<Vector<ClosePosition>> close_position(ClosePositionRequest request) const;

    /// POST /api/v5/trade/easy-convert
    ///
    /// Private; permission: trade. 1 request per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-easy-convert
    Call<Vector<EasyConvert>> easy_convert(EasyConvertRequest request) const;

    /// GET /api/v5/trade/easy-convert-currency-list
    ///
    /// Private; permission: read. 1 request per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-currency-list
    Call<Vector<EasyConvertCurrencyList>> easy_convert_currency_list(EasyConvertCurrencyListRequest request = {}) const;

    /// GET /api/v5/trade/easy-convert-history
    ///
    /// Private; permission: read. 1 request per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-easy-convert-history
    PagedCall<Vector<EasyConvertHistory>> easy_convert_history(EasyConvertHistoryRequest request = {}) const;

    /// GET /api/v5/trade/fills
    ///
    /// Private; permission: read. 60 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-days
    PagedCall<Vector<Fills>> fills(FillsRequest request = {}) const;

    /// GET /api/v5/trade/fills-history
    ///
    /// Private; permission: read. 10 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-transaction-details-last-3-months
    PagedCall<Vector<FillsHistory>> fills_history(FillsHistoryRequest request) const;

    /// POST /api/v5/trade/mass-cancel
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-mass-cancel-order
    Call<Vector<MassCancel>> mass_cancel(MassCancelRequest request) const;

    /// POST /api/v5/trade/one-click-repay
    ///
    /// Private; permission: trade. 1 request per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay
    Call<Vector<OneClickRepay>> one_click_repay(OneClickRepayRequest request) const;

    /// GET /api/v5/trade/one-click-repay-currency-list
    ///
    /// Private; permission: read. 1 request per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list
    Call<Vector<OneClickRepayCurrencyList>>
    one_click_repay_currency_list(OneClickRepayCurrencyListRequest request = {}) const;

    /// GET /api/v5/trade/one-click-repay-currency-list-v2
    ///
    /// Private; permission: read. 1 request per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-currency-list-new
    Call<Vector<OneClickRepayCurrencyListV2>> one_click_repay_currency_list_v_2() const;

    /// GET /api/v5/trade/one-click-repay-history
    ///
    /// Private; permission: read. 1 request per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history
    PagedCall<Vector<OneClickRepayHistory>> one_click_repay_history(OneClickRepayHistoryRequest request = {}) const;

    /// GET /api/v5/trade/one-click-repay-history-v2
    ///
    /// Private; permission: read. 1 request per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-one-click-repay-history-new
    PagedCall<Vector<OneClickRepayHistoryV2>>
    one_click_repay_history_v_2(OneClickRepayHistoryV2Request request = {}) const;

    /// POST /api/v5/trade/one-click-repay-v2
    ///
    /// Private; permission: trade. 1 request per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-trade-one-click-repay-new
    Call<Vector<OneClickRepayV2>> one_click_repay_v_2(OneClickRepayV2Request request) const;

    /// GET /api/v5/trade/order
    ///
    /// Private; permission: read. 60 requests per 2 seconds per user and instId, when not options. 60 requests per 2
    /// seconds per user and instFamily, when options.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-details
    Call<Vector<Order>> order(OrderRequest request) const;

    /// For reconcile(): order() with the id that a write carries.
    static Lookup<Vector<Order>> order_lookup();

    /// POST /api/v5/trade/order
    ///
    /// Private; permission: trade. 60 requests per 2 seconds per user and instId, when not options. 4 requests per 2
    /// seconds per user and instId, when lead_trader. 60 requests per 2 seconds per user and instFamily, when options.
    /// Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-place-order
    Call<Vector<PostOrder>> post_order(PostOrderRequest request) const;

    /// GET /api/v5/trade/order-algo
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-details
    Call<Vector<OrderAlgo>> order_algo(OrderAlgoRequest request = {}) const;

    /// For reconcile(): order_algo() with the id that a write carries.
    static Lookup<Vector<OrderAlgo>> order_algo_lookup();

    /// POST /api/v5/trade/order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user and instId, when not options. 1 request per 2
    /// seconds per user and instId, when lead_trader. 20 requests per 2 seconds per user and instFamily, when options.
    /// Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-post-place-algo-order
    Call<Vector<PostOrderAlgo>> post_order_algo(PostOrderAlgoRequest request) const;

    /// POST /api/v5/trade/order-precheck
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-post-order-precheck
    Call<Vector<OrderPrecheck>> order_precheck(OrderPrecheckRequest request) const;

    /// GET /api/v5/trade/orders-algo-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-history
    PagedCall<Vector<OrdersAlgoHistory>> orders_algo_history(OrdersAlgoHistoryRequest request) const;

    /// GET /api/v5/trade/orders-algo-pending
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-algo-trading-get-algo-order-list
    PagedCall<Vector<OrdersAlgoPending>> orders_algo_pending(OrdersAlgoPendingRequest request) const;

    /// GET /api/v5/trade/orders-history
    ///
    /// Private; permission: read. 40 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-7-days
    PagedCall<Vector<OrdersHistory>> orders_history(OrdersHistoryRequest request) const;

    /// GET /api/v5/trade/orders-history-archive
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-history-last-3-months
    PagedCall<Vector<OrdersHistoryArchive>> orders_history_archive(OrdersHistoryArchiveRequest request) const;

    /// GET /api/v5/trade/orders-pending
    ///
    /// Private; permission: read. 60 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-trade-get-order-list
    PagedCall<Vector<OrdersPending>> orders_pending(OrdersPendingRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountRateLimit*);
const detail::ObjectTable& exbind_table(const AmendAlgosRequestAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const AmendAlgosRequest*);
const detail::ObjectTable& exbind_table(const AmendAlgos*);
const detail::ObjectTable& exbind_table(const AmendBatchOrdersRequestAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const AmendBatchOrdersRequest*);
const detail::ObjectTable& exbind_table(const AmendBatchOrders*);
const detail::ObjectTable& exbind_table(const AmendOrderRequest*);
const detail::ObjectTable& exbind_table(const AmendOrder*);
const detail::ObjectTable& exbind_table(const BatchOrdersRequestAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const BatchOrdersRequest*);
const detail::ObjectTable& exbind_table(const BatchOrders*);
const detail::ObjectTable& exbind_table(const CancelAlgosRequest*);
const detail::ObjectTable& exbind_table(const CancelAlgos*);
const detail::ObjectTable& exbind_table(const CancelAllAfterRequest*);
const detail::ObjectTable& exbind_table(const CancelAllAfter*);
const detail::ObjectTable& exbind_table(const CancelBatchOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelBatchOrders*);
const detail::ObjectTable& exbind_table(const CancelOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelOrder*);
const detail::ObjectTable& exbind_table(const ClosePositionRequest*);
const detail::ObjectTable& exbind_table(const ClosePosition*);
const detail::ObjectTable& exbind_table(const EasyConvertRequest*);
const detail::ObjectTable& exbind_table(const EasyConvert*);
const detail::ObjectTable& exbind_table(const EasyConvertCurrencyListRequest*);
const detail::ObjectTable& exbind_table(const EasyConvertCurrencyListFromData*);
const detail::ObjectTable& exbind_table(const EasyConvertCurrencyList*);
const detail::ObjectTable& exbind_table(const EasyConvertHistoryRequest*);
const detail::ObjectTable& exbind_table(const EasyConvertHistory*);
const detail::ObjectTable& exbind_table(const FillsRequest*);
const detail::ObjectTable& exbind_table(const Fills*);
const detail::ObjectTable& exbind_table(const FillsHistoryRequest*);
const detail::ObjectTable& exbind_table(const FillsHistory*);
const detail::ObjectTable& exbind_table(const MassCancelRequest*);
const detail::ObjectTable& exbind_table(const MassCancel*);
const detail::ObjectTable& exbind_table(const OneClickRepayRequest*);
const detail::ObjectTable& exbind_table(const OneClickRepay*);
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListRequest*);
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListDebtData*);
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListRepayData*);
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyList*);
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListV2*);
const detail::ObjectTable& exbind_table(const OneClickRepayHistoryRequest*);
const detail::ObjectTable& exbind_table(const OneClickRepayHistory*);
const detail::ObjectTable& exbind_table(const OneClickRepayHistoryV2Request*);
const detail::ObjectTable& exbind_table(const OneClickRepayHistoryV2OrdIdInfo*);
const detail::ObjectTable& exbind_table(const OneClickRepayHistoryV2*);
const detail::ObjectTable& exbind_table(const OneClickRepayV2Request*);
const detail::ObjectTable& exbind_table(const OneClickRepayV2*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const OrderAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const OrderLinkedAlgoOrd*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const PostOrderRequest*);
const detail::ObjectTable& exbind_table(const PostOrder*);
const detail::ObjectTable& exbind_table(const OrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const OrderAlgoAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const OrderAlgoLinkedOrd*);
const detail::ObjectTable& exbind_table(const OrderAlgo*);
const detail::ObjectTable& exbind_table(const PostOrderAlgoRequestAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const PostOrderAlgoRequestTriggerParams*);
const detail::ObjectTable& exbind_table(const PostOrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const PostOrderAlgo*);
const detail::ObjectTable& exbind_table(const OrderPrecheckRequestAttachAlgoOrds*);
const detail::ObjectTable& exbind_table(const OrderPrecheckRequest*);
const detail::ObjectTable& exbind_table(const OrderPrecheck*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryTriggerParams*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistory*);
const detail::ObjectTable& exbind_table(const OrdersAlgoPendingRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoPending*);
const detail::ObjectTable& exbind_table(const OrdersHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrdersHistory*);
const detail::ObjectTable& exbind_table(const OrdersHistoryArchiveRequest*);
const detail::ObjectTable& exbind_table(const OrdersHistoryArchive*);
const detail::ObjectTable& exbind_table(const OrdersPendingRequest*);
const detail::ObjectTable& exbind_table(const OrdersPending*);

}  // namespace exbind::okx::trade
