// Generated from specs/binance/options/market.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations under /eapi/v1.
namespace exbind::inline v0_1::binance::options_::market {

/// Parameters of Api::block_trades.
struct BlockTradesRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< e.g. BTC-200730-9000-C
    Optional<std::int64_t> limit{};  ///< default 100, at most 500
};

/// Reply of Api::block_trades and Api::trades, one row.
struct Trades {
    std::optional<std::int64_t> id{};
    std::optional<std::int64_t> tradeId{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> quoteQty{};
    std::optional<std::int64_t> side{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const Trades&) const = default;
};
using BlockTrades = Trades;

/// Parameters of Api::depth.
struct DepthRequest {
    NamedOnly named{};
    Required<std::string> symbol;    ///< e.g. BTC-200730-9000-C
    Optional<std::int64_t> limit{};  ///< default 100, at most 1000
};

/// Part of Depth. On the wire an array, its items in this order.
struct DepthBids {
    std::optional<Decimal> price{};
    std::optional<Decimal> quantity{};

    bool operator==(const DepthBids&) const = default;
};

/// Part of Depth. On the wire an array, its items in this order.
struct DepthAsks {
    std::optional<Decimal> price{};
    std::optional<Decimal> quantity{};

    bool operator==(const DepthAsks&) const = default;
};

/// Reply of Api::depth.
struct Depth {
    Vector<DepthBids> bids{};
    Vector<DepthAsks> asks{};
    std::optional<std::int64_t> T{};
    std::optional<std::int64_t> lastUpdateId{};

    bool operator==(const Depth&) const = default;
};

/// Part of ExchangeInfo.
struct ExchangeInfoOptionContracts {
    std::string baseAsset{};
    std::string quoteAsset{};
    std::string underlying{};
    std::string settleAsset{};

    bool operator==(const ExchangeInfoOptionContracts&) const = default;
};

/// Part of ExchangeInfo.
struct ExchangeInfoOptionAssets {
    std::string name{};

    bool operator==(const ExchangeInfoOptionAssets&) const = default;
};

/// Part of ExchangeInfoOptionSymbols.
struct ExchangeInfoOptionSymbolsFilters {
    std::string filterType{};
    std::optional<Decimal> minPrice{};
    std::optional<Decimal> maxPrice{};
    std::optional<Decimal> tickSize{};
    std::optional<Decimal> minQty{};
    std::optional<Decimal> maxQty{};
    std::optional<Decimal> stepSize{};

    bool operator==(const ExchangeInfoOptionSymbolsFilters&) const = default;
};

/// Part of ExchangeInfo.
struct ExchangeInfoOptionSymbols {
    std::optional<std::int64_t> expiryDate{};
    Vector<ExchangeInfoOptionSymbolsFilters> filters{};
    std::string symbol{};
    std::string side{};
    std::optional<Decimal> strikePrice{};
    std::string underlying{};
    std::optional<std::int64_t> unit{};
    std::optional<Decimal> liquidationFeeRate{};
    std::optional<Decimal> minQty{};
    std::optional<Decimal> maxQty{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> maintenanceMargin{};
    std::optional<Decimal> minInitialMargin{};
    std::optional<Decimal> minMaintenanceMargin{};
    std::optional<std::int64_t> priceScale{};
    std::optional<std::int64_t> quantityScale{};
    std::string quoteAsset{};
    std::string status{};

    bool operator==(const ExchangeInfoOptionSymbols&) const = default;
};

/// Part of ExchangeInfo.
struct ExchangeInfoRateLimits {
    std::string rateLimitType{};
    std::string interval{};
    std::optional<std::int64_t> intervalNum{};
    std::optional<std::int64_t> limit{};

    bool operator==(const ExchangeInfoRateLimits&) const = default;
};

/// Reply of Api::exchange_info.
struct ExchangeInfo {
    std::string timezone{};
    std::optional<TimePoint> serverTime{};  ///< Unix milliseconds
    Vector<ExchangeInfoOptionContracts> optionContracts{};
    Vector<ExchangeInfoOptionAssets> optionAssets{};
    Vector<ExchangeInfoOptionSymbols> optionSymbols{};
    Vector<ExchangeInfoRateLimits> rateLimits{};

    bool operator==(const ExchangeInfo&) const = default;
};

/// Parameters of Api::exercise_history.
struct ExerciseHistoryRequest {
    NamedOnly named{};
    Optional<std::string> underlying{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 100, at most 100
};

/// Reply of Api::exercise_history, one row.
struct ExerciseHistory {
    std::string symbol{};
    std::optional<Decimal> strikePrice{};
    std::optional<Decimal> realStrikePrice{};
    std::optional<std::int64_t> expiryDate{};
    std::string strikeResult{};

    bool operator==(const ExerciseHistory&) const = default;
};

/// Parameters of Api::index.
struct IndexRequest {
    NamedOnly named{};
    Required<std::string> underlying;  ///< e.g. BTCUSDT
};

/// Reply of Api::index.
struct Index {
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<Decimal> indexPrice{};

    bool operator==(const Index&) const = default;
};

/// Parameters of Api::klines.
struct KlinesRequest {
    NamedOnly named{};
    Required<std::string> symbol;     ///< e.g. BTC-200730-9000-C
    Required<std::int64_t> interval;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 500, at most 1500
};

/// Reply of Api::klines, one row. On the wire an array, its items in this order.
struct Klines {
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<Decimal> open{};
    std::optional<Decimal> high{};
    std::optional<Decimal> low{};
    std::optional<Decimal> close{};
    std::optional<Decimal> volume{};
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<Decimal> quoteAssetVolume{};
    std::optional<std::int64_t> numberOfTrades{};
    std::optional<Decimal> takerBuyBaseAssetVolume{};
    std::optional<Decimal> takerBuyQuoteAssetVolume{};
    std::optional<Decimal> ignore{};

    bool operator==(const Klines&) const = default;
};

/// Parameters of Api::mark.
struct MarkRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< e.g. BTC-200730-9000-C
};

/// Reply of Api::mark, one row.
struct Mark {
    std::string symbol{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> bidIV{};
    std::optional<Decimal> askIV{};
    std::optional<Decimal> markIV{};
    std::optional<Decimal> delta{};
    std::optional<Decimal> theta{};
    std::optional<Decimal> gamma{};
    std::optional<Decimal> vega{};
    std::optional<Decimal> highPriceLimit{};
    std::optional<Decimal> lowPriceLimit{};
    std::optional<Decimal> riskFreeInterest{};

    bool operator==(const Mark&) const = default;
};

/// Parameters of Api::open_interest.
struct OpenInterestRequest {
    NamedOnly named{};
    Required<std::string> underlyingAsset;  ///< e.g. ETH
    Required<std::string> expiration;       ///< e.g. 221225
};

/// Reply of Api::open_interest, one row.
struct OpenInterest {
    std::string symbol{};
    std::optional<Decimal> sumOpenInterest{};
    std::optional<Decimal> sumOpenInterestUsd{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const OpenInterest&) const = default;
};

/// Parameters of Api::ticker.
struct TickerRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< e.g. BTC-200730-9000-C
};

/// Reply of Api::ticker, one row.
struct Ticker {
    std::string symbol{};
    std::optional<Decimal> priceChange{};
    std::optional<Decimal> priceChangePercent{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> lastQty{};
    std::optional<Decimal> open{};
    std::optional<Decimal> high{};
    std::optional<Decimal> low{};
    std::optional<Decimal> volume{};
    std::optional<Decimal> amount{};
    std::optional<Decimal> bidPrice{};
    std::optional<Decimal> askPrice{};
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> firstTradeId{};
    std::optional<std::int64_t> tradeCount{};
    std::optional<Decimal> strikePrice{};
    std::optional<Decimal> exercisePrice{};

    bool operator==(const Ticker&) const = default;
};

/// Reply of Api::time.
struct Time {
    std::optional<TimePoint> serverTime{};  ///< Unix milliseconds

    bool operator==(const Time&) const = default;
};

/// Parameters of Api::trades.
struct TradesRequest {
    NamedOnly named{};
    Required<std::string> symbol;    ///< e.g. BTC-200730-9000-C
    Optional<std::int64_t> limit{};  ///< default 100, at most 500
};

/// The operations of options/market. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Recent Block Trades List
    /// GET /eapi/v1/blockTrades
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-data/Recent-Block-Trade-List
    Call<Vector<Trades>> block_trades(BlockTradesRequest request = {}) const;

    /// Order Book
    /// GET /eapi/v1/depth
    ///
    /// Public. 2400 requests per minute per IP address, when limit given and not limit over 50, shared by the pool
    /// options_ip. 2400 requests per minute per IP address, when limit over 50 and not limit over 100, shared by the
    /// pool options_ip, of which one call takes 5. 2400 requests per minute per IP address, when limit over 100 and not
    /// limit over 500, shared by the pool options_ip, of which one call takes 10. 2400 requests per minute per IP
    /// address, when limit over 500, shared by the pool options_ip, of which one call takes 20. 2400 requests per
    /// minute per IP address, when not limit given, shared by the pool options_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-data/Order-Book
    Call<Depth> depth(DepthRequest request) const;

    /// Exchange Information
    /// GET /eapi/v1/exchangeInfo
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool options_ip.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-data/Exchange-Information
    Call<ExchangeInfo> exchange_info() const;

    /// Historical Exercise Records
    /// GET /eapi/v1/exerciseHistory
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 3.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-data/Historical-Exercise-Records
    Call<Vector<ExerciseHistory>> exercise_history(ExerciseHistoryRequest request = {}) const;

    /// Index Price
    /// GET /eapi/v1/index
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool options_ip.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-data/Symbol-Price-Ticker
    Call<Index> index(IndexRequest request) const;

    /// Kline/Candlestick Data
    /// GET /eapi/v1/klines
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool options_ip.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-data/Kline-Candlestick-Data
    Call<Vector<Klines>> klines(KlinesRequest request) const;

    /// Option Mark Price
    /// GET /eapi/v1/mark
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-data/Option-Mark-Price
    Call<Vector<Mark>> mark(MarkRequest request = {}) const;

    /// Open Interest
    /// GET /eapi/v1/openInterest
    ///
    /// Public.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-data/Open-Interest
    Call<Vector<OpenInterest>> open_interest(OpenInterestRequest request) const;

    /// Test Connectivity
    /// GET /eapi/v1/ping
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool options_ip.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-data/Test-Connectivity
    Call<Acknowledged> ping() const;

    /// 24hr Ticker Price Change Statistics
    /// GET /eapi/v1/ticker
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-data/24hr-Ticker-Price-Change-Statistics
    Call<Vector<Ticker>> ticker(TickerRequest request = {}) const;

    /// Check Server Time
    /// GET /eapi/v1/time
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool options_ip.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-data
    Call<Time> time() const;

    /// Recent Trades List
    /// GET /eapi/v1/trades
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-data/Recent-Trades-List
    Call<Vector<Trades>> trades(TradesRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BlockTradesRequest*);
const detail::ObjectTable& exbind_table(const Trades*);
const detail::ObjectTable& exbind_table(const DepthRequest*);
const detail::ObjectTable& exbind_table(const DepthBids*);
const detail::ObjectTable& exbind_table(const DepthAsks*);
const detail::ObjectTable& exbind_table(const Depth*);
const detail::ObjectTable& exbind_table(const ExchangeInfoOptionContracts*);
const detail::ObjectTable& exbind_table(const ExchangeInfoOptionAssets*);
const detail::ObjectTable& exbind_table(const ExchangeInfoOptionSymbolsFilters*);
const detail::ObjectTable& exbind_table(const ExchangeInfoOptionSymbols*);
const detail::ObjectTable& exbind_table(const ExchangeInfoRateLimits*);
const detail::ObjectTable& exbind_table(const ExchangeInfo*);
const detail::ObjectTable& exbind_table(const ExerciseHistoryRequest*);
const detail::ObjectTable& exbind_table(const ExerciseHistory*);
const detail::ObjectTable& exbind_table(const IndexRequest*);
const detail::ObjectTable& exbind_table(const Index*);
const detail::ObjectTable& exbind_table(const KlinesRequest*);
const detail::ObjectTable& exbind_table(const Klines*);
const detail::ObjectTable& exbind_table(const MarkRequest*);
const detail::ObjectTable& exbind_table(const Mark*);
const detail::ObjectTable& exbind_table(const OpenInterestRequest*);
const detail::ObjectTable& exbind_table(const OpenInterest*);
const detail::ObjectTable& exbind_table(const TickerRequest*);
const detail::ObjectTable& exbind_table(const Ticker*);
const detail::ObjectTable& exbind_table(const Time*);
const detail::ObjectTable& exbind_table(const TradesRequest*);

}  // namespace exbind::binance::options_::market
