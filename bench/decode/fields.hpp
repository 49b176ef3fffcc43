// The rows that are decoded here: their members in the order in which the exchange writes them, each with a value of
// the usual form. Every decoder goes through these lists, so that all of them fill the same members.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "exbind/okx/account.hpp"
#include "exbind/okx/finance/savings.hpp"
#include "exbind/okx/market.hpp"
#include "exbind/okx/public_.hpp"
#include "exbind/okx/trade.hpp"
#include "exbind/woox/trade.hpp"

// clang-format off
#define EXBIND_BENCH_SAVINGS(F) \
    F(earnings, "0.0010737388791526") F(redemptAmt, "") F(rate, "0.0100000000000000") F(ccy, "USDT") \
    F(amt, "11.0010737453457821") F(loanAmt, "11.0010630707982819") F(pendingAmt, "0.0000106745475002")

#define EXBIND_BENCH_BALANCE_DETAILS(F) \
    F(autoLendStatus, "off") F(autoLendMtAmt, "0") F(availBal, "4834.317093622894") F(availEq, "4834.3170936228935") \
    F(borrowFroz, "0") F(cashBal, "4850.435693622894") F(ccy, "USDT") F(crossLiab, "0") F(colRes, "0") \
    F(collateralEnabled, "false") F(collateralRestrict, "false") F(colBorrAutoConversion, "0") \
    F(disEq, "4991.542013297616") F(eq, "4992.890093622894") F(eqUsd, "4991.542013297616") F(smtSyncEq, "0") \
    F(spotCopyTradingEq, "0") F(fixedBal, "0") F(frozenBal, "158.573") F(frpType, "0") F(imr, "") F(interest, "0") \
    F(isoEq, "0") F(isoLiab, "0") F(isoUpl, "0") F(liab, "0") F(maxLoan, "0") F(mgnRatio, "") F(mmr, "") \
    F(notionalLever, "") F(ordFrozen, "0") F(rewardBal, "0") F(spotInUseAmt, "") F(clSpotInUseAmt, "") \
    F(maxSpotInUse, "") F(spotIsoBal, "0") F(stgyEq, "150") F(twap, "0") F(uTime, "1705449605015") \
    F(upl, "-7.545600000000006") F(uplLiab, "0") F(spotBal, "") F(openAvgPx, "") F(accAvgPx, "") F(spotUpl, "") \
    F(spotUplRatio, "") F(totalPnl, "") F(totalPnlRatio, "")

#define EXBIND_BENCH_BALANCE(F) \
    F(adjEq, "55415.624719833286") F(availEq, "55415.624719833286") F(borrowFroz, "0") F(delta, "0") \
    F(deltaLever, "0") F(deltaNeutralStatus, "0") F(details, "") F(imr, "0") F(isoEq, "0") F(mgnRatio, "") \
    F(mmr, "0") F(notionalUsd, "0") F(notionalUsdForBorrow, "0") F(notionalUsdForFutures, "0") \
    F(notionalUsdForOption, "0") F(notionalUsdForSwap, "0") F(ordFroz, "") F(totalEq, "55837.43556134779") \
    F(uTime, "1705474164160") F(upl, "0")

#define EXBIND_BENCH_ATTACHED(F) \
    F(attachAlgoId, "680800019749904385") F(attachAlgoClOrdId, "tp1") F(tpOrdKind, "condition") \
    F(tpTriggerPx, "60000.5") F(tpTriggerPxType, "last") F(tpOrdPx, "-1") F(slTriggerPx, "") F(slTriggerPxType, "") \
    F(slOrdPx, "") F(sz, "0.5") F(tpTriggerRatio, "") F(slTriggerRatio, "") F(amendPxOnTriggerType, "") \
    F(failCode, "") F(failReason, "") F(callbackRatio, "") F(callbackSpread, "") F(activePx, "")

#define EXBIND_BENCH_LINKED(F) \
    F(algoId, "")

#define EXBIND_BENCH_ORDERS(F) \
    F(accFillSz, "0.00192834") F(algoClOrdId, "") F(algoId, "") F(attachAlgoClOrdId, "") F(attachAlgoOrds, "") \
    F(avgPx, "51858") F(cTime, "1708587373361") F(cancelSource, "") F(cancelSourceReason, "") F(category, "normal") \
    F(ccy, "") F(clOrdId, "") F(fee, "-0.00000192834") F(feeCcy, "BTC") F(fillPx, "51858") F(fillSz, "0.00192834") \
    F(fillTime, "1708587373361") F(instId, "BTC-USDT") F(instType, "SPOT") F(lever, "") F(linkedAlgoOrd, "") \
    F(ordId, "680800019749904384") F(ordType, "market") F(pnl, "0") F(posSide, "") F(px, "") F(pxType, "") \
    F(pxUsd, "") F(pxVol, "") F(quickMgnType, "") F(rebate, "0") F(rebateCcy, "USDT") F(reduceOnly, "false") \
    F(side, "buy") F(slOrdPx, "") F(slTriggerPx, "") F(slTriggerPxType, "") F(source, "") F(state, "filled") \
    F(stpId, "") F(stpMode, "") F(sz, "100") F(tag, "") F(tdMode, "cash") F(tgtCcy, "quote_ccy") F(tpOrdPx, "") \
    F(tpTriggerPx, "") F(tpTriggerPxType, "") F(tradeId, "744876980") F(tradeQuoteCcy, "USDT") \
    F(uTime, "1708587373362") F(isTpLimit, "false") F(outcome, "")

#define EXBIND_BENCH_TICKERS(F) \
    F(instType, "SWAP") F(instId, "LTC-USD-SWAP") F(last, "9999.99") F(lastSz, "1") F(askPx, "9999.99") \
    F(askSz, "11") F(bidPx, "8888.88") F(bidSz, "5") F(open24h, "9000") F(high24h, "10000") F(low24h, "8888.88") \
    F(volCcy24h, "2222") F(vol24h, "2222") F(sodUtc0, "0.1") F(sodUtc8, "0.1") F(ts, "1597026383085")

#define EXBIND_BENCH_CHANGES(F) \
    F(param, "tickSz") F(newValue, "0.0001") F(effTime, "1704876947000")

#define EXBIND_BENCH_INSTRUMENTS(F) \
    F(alias, "") F(auctionEndTime, "") F(baseCcy, "BTC") F(category, "1") F(ctMult, "") F(ctType, "") F(ctVal, "") \
    F(ctValCcy, "") F(contTdSwTime, "1704876947000") F(expTime, "") F(futureSettlement, "false") F(groupId, "1") \
    F(instFamily, "") F(instId, "BTC-USDT") F(instType, "SPOT") F(lever, "10") F(listTime, "1606468572000") \
    F(lotSz, "0.00000001") F(maxIcebergSz, "9999999999.0000000000000000") F(maxLmtAmt, "1000000") \
    F(maxLmtSz, "9999999999") F(maxMktAmt, "1000000") F(maxMktSz, "") F(maxStopSz, "") \
    F(maxTriggerSz, "9999999999.0000000000000000") F(maxTwapSz, "9999999999.0000000000000000") F(minSz, "0.00001") \
    F(optType, "") F(openType, "call_auction") F(preMktSwTime, "") F(quoteCcy, "USDT") F(tradeQuoteCcyList, "") \
    F(settleCcy, "") F(state, "live") F(ruleType, "normal") F(stk, "") F(tickSz, "0.1") F(uly, "") \
    F(instIdCode, "1000000000") F(instCategory, "1") F(upcChg, "") F(seriesId, "")

#define EXBIND_BENCH_PAGE_ROWS(F) \
    F(orderId, "60780315704") F(clientOrderId, "0") F(symbol, "SPOT_LTC_USDT") F(orderTag, "default") F(side, "BUY") \
    F(quantity, "0.1") F(amount, "null") F(type, "LIMIT") F(status, "NEW") F(price, "60") F(executed, "0") \
    F(visible, "0.1") F(averageExecutedPrice, "0") F(totalFee, "0") F(feeAsset, "LTC") F(totalRebate, "0") \
    F(rebateAsset, "USDT") F(reduceOnly, "false") F(createdTime, "1752049062.496") F(realizedPnl, "null") \
    F(positionSide, "BOTH") F(bidAskLevel, "null") F(rebateCurrency, "")

#define EXBIND_BENCH_PAGE_META(F) \
    F(total, "11") F(recordsPerPage, "1") F(currentPage, "1")

#define EXBIND_BENCH_PAGE(F) \
    F(rows, "") F(meta, "")

#define EXBIND_BENCH_OKX_REPLY(F) \
    F(code, "0") F(msg, "") F(data, "")

#define EXBIND_BENCH_WOOX_REPLY(F) \
    F(success, "true") F(data, "") F(timestamp, "1752053061236")
// clang-format on

namespace exbind::bench {

/// A reply of OKX with its envelope.
template <class Row>
struct OkxReply {
    std::string code;
    std::string msg;
    Vector<Row> data;
};

/// A page of orders of WOO X with its envelope.
struct WooxReply {
    std::optional<bool> success;
    woox::trade::Orders data;
    std::optional<TimePoint> timestamp;
};

/// Members of Row by name, in wire order.
template <class Row>
struct Fields;

template <std::size_t N>
constexpr std::size_t position(const std::array<std::string_view, N>& names, std::string_view name) {
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name) return i;
    return N;
}

#define EXBIND_BENCH_NAME(name, sample) std::string_view(#name),
#define EXBIND_BENCH_SAMPLE(name, sample) std::string_view(sample),
#define EXBIND_BENCH_EACH(name, sample) use(std::string_view(#name), row.name);
#define EXBIND_BENCH_CASE(name, sample) \
    case position(names, #name):        \
        return use(row.name);
#define EXBIND_BENCH_FIELDS(Struct, LIST)                               \
    struct Fields<Struct> {                                             \
        static constexpr std::array names{LIST(EXBIND_BENCH_NAME)};     \
        static constexpr std::array samples{LIST(EXBIND_BENCH_SAMPLE)}; \
        template <class R, class Use>                                   \
        static void each(R& row, Use&& use) {                           \
            LIST(EXBIND_BENCH_EACH)                                     \
        }                                                               \
        template <class R, class Use>                                   \
        static auto one(std::size_t index, R& row, Use&& use) {         \
            switch (index) { LIST(EXBIND_BENCH_CASE) }                  \
            __builtin_unreachable();                                    \
        }                                                               \
    }

#define EXBIND_BENCH_ROW(Struct, LIST) \
    template <>                        \
    EXBIND_BENCH_FIELDS(Struct, LIST)

EXBIND_BENCH_ROW(okx::finance::savings::Balance, EXBIND_BENCH_SAVINGS);
EXBIND_BENCH_ROW(okx::account::BalanceDetails, EXBIND_BENCH_BALANCE_DETAILS);
EXBIND_BENCH_ROW(okx::account::Balance, EXBIND_BENCH_BALANCE);
EXBIND_BENCH_ROW(okx::trade::OrdersHistoryAttachAlgoOrds, EXBIND_BENCH_ATTACHED);
EXBIND_BENCH_ROW(okx::trade::OrdersHistoryLinkedAlgoOrd, EXBIND_BENCH_LINKED);
EXBIND_BENCH_ROW(okx::trade::OrdersHistory, EXBIND_BENCH_ORDERS);
EXBIND_BENCH_ROW(okx::market::Tickers, EXBIND_BENCH_TICKERS);
EXBIND_BENCH_ROW(okx::public_::InstrumentsUpcChg, EXBIND_BENCH_CHANGES);
EXBIND_BENCH_ROW(okx::public_::Instruments, EXBIND_BENCH_INSTRUMENTS);
EXBIND_BENCH_ROW(woox::trade::OrdersRows, EXBIND_BENCH_PAGE_ROWS);
EXBIND_BENCH_ROW(woox::trade::OrdersMeta, EXBIND_BENCH_PAGE_META);
EXBIND_BENCH_ROW(woox::trade::Orders, EXBIND_BENCH_PAGE);
template <class Row>
EXBIND_BENCH_FIELDS(OkxReply<Row>, EXBIND_BENCH_OKX_REPLY);
EXBIND_BENCH_ROW(WooxReply, EXBIND_BENCH_WOOX_REPLY);
#undef EXBIND_BENCH_NAME
#undef EXBIND_BENCH_SAMPLE
#undef EXBIND_BENCH_EACH
#undef EXBIND_BENCH_CASE
#undef EXBIND_BENCH_FIELDS
#undef EXBIND_BENCH_ROW

/// A struct with members of its own, in contrast to a value.
template <class T>
concept Object = requires {
    Fields<T>::names;
};

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<Vector<T>> = true;

}  // namespace exbind::bench
