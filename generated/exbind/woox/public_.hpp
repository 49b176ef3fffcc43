// Generated from specs/woox/public.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::woox {
class Connection;
}

/// Operations under /v3/public.
namespace exbind::inline v0_1::woox::public_ {

using exbind::operator<<;
using exbind::to_string;

enum class InstrumentStatus : std::uint8_t {
    trading = 0,    ///< "TRADING"
    suspended = 1,  ///< "SUSPENDED"
    testing = 2,    ///< "TESTING"
};
const detail::EnumTable& exbind_table(InstrumentStatus);

enum class Side : std::uint8_t {
    buy = 0,   ///< "BUY"
    sell = 1,  ///< "SELL"
};
const detail::EnumTable& exbind_table(Side);

enum class KlineType : std::uint8_t {
    _1m = 0,       ///< "1m"
    _3m = 1,       ///< "3m"
    _5m = 2,       ///< "5m"
    _15m = 3,      ///< "15m"
    _30m = 4,      ///< "30m"
    _1h = 5,       ///< "1h"
    _2h = 6,       ///< "2h"
    _4h = 7,       ///< "4h"
    _6h = 8,       ///< "6h"
    _12h = 9,      ///< "12h"
    _1d = 10,      ///< "1d"
    _1w = 11,      ///< "1w"
    month_1 = 12,  ///< "1mon"
    _1y = 13,      ///< "1y"
};
const detail::EnumTable& exbind_table(KlineType);

/// Reply of Api::system_info.
struct SystemInfo {
    std::optional<std::int64_t> status{};
    std::string msg{};
    std::optional<TimePoint> estimatedEndTime{};  ///< Unix milliseconds

    bool operator==(const SystemInfo&) const = default;
};

/// Parameters of Api::instruments.
struct InstrumentsRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
};

/// Part of Instruments.
struct InstrumentsRows {
    std::string symbol{};                                ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    Open<InstrumentStatus> status{};                     ///< whether it can be traded
    std::string baseAsset{};
    std::optional<std::int64_t> baseAssetMultiplier{};
    std::string quoteAsset{};
    std::optional<Decimal> quoteMin{};
    std::optional<Decimal> quoteMax{};
    std::optional<Decimal> quoteTick{};
    std::optional<Decimal> baseMin{};
    std::optional<Decimal> baseMax{};
    std::optional<Decimal> baseTick{};
    std::optional<Decimal> minNotional{};
    std::optional<Decimal> bidCapRatio{};
    std::optional<Decimal> bidFloorRatio{};
    std::optional<Decimal> askCapRatio{};
    std::optional<Decimal> askFloorRatio{};
    std::string orderMode{};
    std::optional<Decimal> impactNotional{};
    std::optional<bool> isAllowedRpi{};
    std::optional<Decimal> tickGranularity{};
    std::optional<std::int64_t> fundingIntervalHours{};  ///< hours from one payment to the next
    std::optional<Decimal> fundingCap{};
    std::optional<Decimal> fundingFloor{};

    bool operator==(const InstrumentsRows&) const = default;
};

/// Reply of Api::instruments.
struct Instruments {
    Vector<InstrumentsRows> rows{};  ///< rows of this page

    bool operator==(const Instruments&) const = default;
};

/// Parameters of Api::token_info.
struct TokenInfoRequest {
    NamedOnly named{};
    Optional<std::string> token{};  ///< currency or its form on a chain; e.g. USDT
};

/// Parameters of Api::market_trades.
struct MarketTradesRequest {
    NamedOnly named{};
    Required<std::string> symbol;    ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
    Optional<std::int64_t> limit{};  ///< most rows that are returned
};

/// Part of MarketTrades.
struct MarketTradesRows {
    std::string symbol{};                          ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    Open<Side> side{};                             ///< buy or sell
    std::optional<std::int64_t> source{};
    std::optional<Decimal> executedPrice{};        ///< price of what was filled
    std::optional<Decimal> executedQuantity{};     ///< quantity filled so far
    std::optional<TimePoint> executedTimestamp{};  ///< Unix milliseconds

    bool operator==(const MarketTradesRows&) const = default;
};

/// Reply of Api::market_trades.
struct MarketTrades {
    Vector<MarketTradesRows> rows{};  ///< rows of this page

    bool operator==(const MarketTrades&) const = default;
};

/// Parameters of Api::orderbook.
struct OrderbookRequest {
    NamedOnly named{};
    Required<std::string> symbol;       ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
    Optional<std::int64_t> maxLevel{};  ///< default 100
    Optional<bool> rpi{};               ///< default false
};

/// Part of Orderbook.
struct OrderbookAsks {
    std::optional<Decimal> price{};     ///< price in the quote currency
    std::optional<Decimal> quantity{};  ///< quantity of the base currency

    bool operator==(const OrderbookAsks&) const = default;
};

/// Part of Orderbook.
struct OrderbookBids {
    std::optional<Decimal> price{};     ///< price in the quote currency
    std::optional<Decimal> quantity{};  ///< quantity of the base currency

    bool operator==(const OrderbookBids&) const = default;
};

/// Reply of Api::orderbook.
struct Orderbook {
    Vector<OrderbookAsks> asks{};
    Vector<OrderbookBids> bids{};

    bool operator==(const Orderbook&) const = default;
};

/// Parameters of Api::kline.
struct KlineRequest {
    NamedOnly named{};
    Required<std::string> symbol;    ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
    Required<Open<KlineType>> type;  ///< length of the candles, such as 15m
    Optional<std::int64_t> limit{};  ///< most rows that are returned; default 100
};

/// Part of Kline and KlineHistory.
struct KlineRows {
    std::string symbol{};                       ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    std::optional<Decimal> open{};
    std::optional<Decimal> close{};
    std::optional<Decimal> high{};
    std::optional<Decimal> low{};
    std::optional<Decimal> volume{};
    std::optional<Decimal> amount{};
    Open<KlineType> type{};                     ///< length of the candles, such as 15m
    std::optional<TimePoint> startTimestamp{};  ///< Unix milliseconds
    std::optional<TimePoint> endTimestamp{};    ///< Unix milliseconds

    bool operator==(const KlineRows&) const = default;
};
using KlineHistoryRows = KlineRows;

/// Reply of Api::kline.
struct Kline {
    Vector<KlineRows> rows{};  ///< rows of this page

    bool operator==(const Kline&) const = default;
};

/// Parameters of Api::kline_history.
struct KlineHistoryRequest {
    NamedOnly named{};
    Required<std::string> symbol;    ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
    Required<Open<KlineType>> type;  ///< length of the candles, such as 15m
    Optional<TimePoint> before{};    ///< Unix milliseconds
    Optional<TimePoint> after{};     ///< Unix milliseconds
    Optional<std::int64_t> limit{};  ///< most rows that are returned; default 100, at most 1000
};

/// Reply of Api::kline_history.
struct KlineHistory {
    Vector<KlineRows> rows{};  ///< rows of this page

    bool operator==(const KlineHistory&) const = default;
};

/// Parameters of Api::futures.
struct FuturesRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. PERP_BTC_USDT
};

/// Part of Futures.
struct FuturesRows {
    std::string symbol{};                        ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    std::optional<Decimal> indexPrice{};
    std::optional<Decimal> markPrice{};          ///< price that liquidations go by
    std::optional<Decimal> estFundingRate{};     ///< what positions will pay, as a part
    std::optional<Decimal> lastFundingRate{};    ///< what positions paid last, as a part
    std::optional<Decimal> openInterest{};
    std::optional<Decimal> _24hOpen{};           ///< "24hOpen" on the wire
    std::optional<Decimal> _24hClose{};          ///< "24hClose" on the wire
    std::optional<Decimal> _24hHigh{};           ///< "24hHigh" on the wire
    std::optional<Decimal> _24hLow{};            ///< "24hLow" on the wire
    std::optional<Decimal> _24hVolume{};         ///< "24hVolume" on the wire
    std::optional<Decimal> _24hAmount{};         ///< "24hAmount" on the wire
    std::optional<TimePoint> nextFundingTime{};  ///< Unix milliseconds

    bool operator==(const FuturesRows&) const = default;
};

/// Reply of Api::futures.
struct Futures {
    Vector<FuturesRows> rows{};  ///< rows of this page

    bool operator==(const Futures&) const = default;
};

/// Parameters of Api::funding_rate.
struct FundingRateRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. PERP_BTC_USDT
};

/// Part of FundingRate.
struct FundingRateRows {
    std::string symbol{};                                 ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    std::optional<Decimal> estFundingRate{};              ///< what positions will pay, as a part
    std::optional<TimePoint> estFundingRateTimestamp{};   ///< Unix milliseconds
    std::optional<Decimal> lastFundingRate{};             ///< what positions paid last, as a part
    std::optional<TimePoint> lastFundingRateTimestamp{};  ///< Unix milliseconds
    std::optional<TimePoint> nextFundingTime{};           ///< Unix milliseconds
    std::optional<std::int64_t> lastFundingIntervalHours{};
    std::optional<std::int64_t> estFundingIntervalHours{};

    bool operator==(const FundingRateRows&) const = default;
};

/// Reply of Api::funding_rate.
struct FundingRate {
    Vector<FundingRateRows> rows{};  ///< rows of this page

    bool operator==(const FundingRate&) const = default;
};

/// Parameters of Api::funding_rate_history.
struct FundingRateHistoryRequest {
    NamedOnly named{};
    Required<std::string> symbol;     ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. PERP_BTC_USDT
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> page{};    ///< default 1
    Optional<std::int64_t> size{};    ///< default 25
};

/// Part of FundingRateHistory.
struct FundingRateHistoryRows {
    std::string symbol{};                             ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    std::optional<Decimal> fundingRate{};             ///< what positions pay, as a part
    std::optional<TimePoint> fundingRateTimestamp{};  ///< Unix milliseconds
    std::optional<TimePoint> nextFundingTime{};       ///< Unix milliseconds
    std::optional<Decimal> markPrice{};               ///< price that liquidations go by

    bool operator==(const FundingRateHistoryRows&) const = default;
};

/// Part of FundingRateHistory.
struct FundingRateHistoryMeta {
    std::optional<std::int64_t> total{};           ///< rows on all pages
    std::optional<std::int64_t> recordsPerPage{};  ///< rows on a page
    std::optional<std::int64_t> currentPage{};     ///< number of the page, from 1

    bool operator==(const FundingRateHistoryMeta&) const = default;
};

/// Reply of Api::funding_rate_history.
struct FundingRateHistory {
    Vector<FundingRateHistoryRows> rows{};  ///< rows of this page
    FundingRateHistoryMeta meta{};          ///< which page this is

    bool operator==(const FundingRateHistory&) const = default;
};

/// The operations of public. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v3/public/systemInfo
    ///
    /// Public. 10 requests per second per IP address.
    /// Written by hand, not imported; known from: ccxt 4.5.83, official migration guide, recorded payload; limit from
    /// ccxt 4.5.83
    /// https://developer.woox.io/api-reference/endpoint/public_data/systemInfo
    Call<SystemInfo> system_info() const;

    /// GET /v3/public/instruments
    ///
    /// Public. 10 requests per second per IP address.
    /// Written by hand, not imported; known from: ccxt 4.5.83, official migration guide, recorded payload; limit from
    /// the official page; one client also reads baseIMR and baseMMR, which no recorded reply has
    /// https://developer.woox.io/api-reference/endpoint/public_data/instruments
    Call<Instruments> instruments(InstrumentsRequest request = {}) const;

    /// GET /v3/public/tokenInfo
    ///
    /// Public. 10 requests per second per IP address.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide; limit from the
    /// official page; the members of the reply were not seen
    /// https://developer.woox.io/api-reference/endpoint/public_data/tokenInfo
    Call<RawJson> token_info(TokenInfoRequest request = {}) const;

    /// GET /v3/public/marketTrades
    ///
    /// Public. 10 requests per second per IP address.
    /// Written by hand, not imported; known from: ccxt 4.5.83, official migration guide, recorded payload; limit from
    /// ccxt 4.5.83
    /// https://developer.woox.io/api-reference/endpoint/public_data/marketTrades
    Call<MarketTrades> market_trades(MarketTradesRequest request) const;

    /// GET /v3/public/orderbook
    ///
    /// Public. 10 requests per second per IP address.
    /// Written by hand, not imported; known from: ccxt 4.5.83, official migration guide, recorded payload; limit from
    /// the official page
    /// https://developer.woox.io/api-reference/endpoint/public_data/orderbook
    Call<Orderbook> orderbook(OrderbookRequest request) const;

    /// GET /v3/public/kline
    ///
    /// Public. 10 requests per second per IP address.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide; limit from the
    /// official page
    /// https://developer.woox.io/api-reference/endpoint/public_data/kline
    Call<Kline> kline(KlineRequest request) const;

    /// GET /v3/public/klineHistory
    ///
    /// Public. 10 requests per second per IP address.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/public_data/klineHistory
    Call<KlineHistory> kline_history(KlineHistoryRequest request) const;

    /// GET /v3/public/futures
    ///
    /// Public. 10 requests per second per IP address.
    /// Written by hand, not imported; known from: ccxt 4.5.83, official migration guide, recorded payload; limit from
    /// the official page
    /// https://developer.woox.io/api-reference/endpoint/public_data/futures
    Call<Futures> futures(FuturesRequest request = {}) const;

    /// GET /v3/public/fundingRate
    ///
    /// Public. 10 requests per second per IP address.
    /// Written by hand, not imported; known from: ccxt 4.5.83, official migration guide, recorded payload; limit from
    /// the official page
    /// https://developer.woox.io/api-reference/endpoint/public_data/fundingRate
    Call<FundingRate> funding_rate(FundingRateRequest request = {}) const;

    /// GET /v3/public/fundingRateHistory
    ///
    /// Public. 10 requests per second per IP address.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/public_data/fundingRateHistory
    Call<FundingRateHistory> funding_rate_history(FundingRateHistoryRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SystemInfo*);
const detail::ObjectTable& exbind_table(const InstrumentsRequest*);
const detail::ObjectTable& exbind_table(const InstrumentsRows*);
const detail::ObjectTable& exbind_table(const Instruments*);
const detail::ObjectTable& exbind_table(const TokenInfoRequest*);
const detail::ObjectTable& exbind_table(const MarketTradesRequest*);
const detail::ObjectTable& exbind_table(const MarketTradesRows*);
const detail::ObjectTable& exbind_table(const MarketTrades*);
const detail::ObjectTable& exbind_table(const OrderbookRequest*);
const detail::ObjectTable& exbind_table(const OrderbookAsks*);
const detail::ObjectTable& exbind_table(const OrderbookBids*);
const detail::ObjectTable& exbind_table(const Orderbook*);
const detail::ObjectTable& exbind_table(const KlineRequest*);
const detail::ObjectTable& exbind_table(const KlineRows*);
const detail::ObjectTable& exbind_table(const Kline*);
const detail::ObjectTable& exbind_table(const KlineHistoryRequest*);
const detail::ObjectTable& exbind_table(const KlineHistory*);
const detail::ObjectTable& exbind_table(const FuturesRequest*);
const detail::ObjectTable& exbind_table(const FuturesRows*);
const detail::ObjectTable& exbind_table(const Futures*);
const detail::ObjectTable& exbind_table(const FundingRateRequest*);
const detail::ObjectTable& exbind_table(const FundingRateRows*);
const detail::ObjectTable& exbind_table(const FundingRate*);
const detail::ObjectTable& exbind_table(const FundingRateHistoryRequest*);
const detail::ObjectTable& exbind_table(const FundingRateHistoryRows*);
const detail::ObjectTable& exbind_table(const FundingRateHistoryMeta*);
const detail::ObjectTable& exbind_table(const FundingRateHistory*);

}  // namespace exbind::woox::public_
