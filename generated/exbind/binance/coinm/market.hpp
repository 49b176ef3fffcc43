// Generated from specs/binance/coinm/market.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/binance/common/interval.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations of coinm/market.
namespace exbind::inline v0_1::binance::coinm::market {

using exbind::binance::Interval;

/// Parameters of Api::agg_trades.
struct AggTradesRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> fromId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};

/// Reply of Api::agg_trades, one row.
struct AggTrades {
    std::optional<std::int64_t> a{};
    std::optional<Decimal> p{};
    std::optional<Decimal> q{};
    std::optional<std::int64_t> f{};
    std::optional<std::int64_t> l{};
    std::optional<TimePoint> T{};  ///< Unix milliseconds
    std::optional<bool> m{};

    bool operator==(const AggTrades&) const = default;
};

/// Parameters of Api::constituents.
struct ConstituentsRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Part of Constituents.
struct ConstituentsConstituents {
    std::string exchange{};
    std::string symbol{};

    bool operator==(const ConstituentsConstituents&) const = default;
};

/// Reply of Api::constituents.
struct Constituents {
    std::string symbol{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    Vector<ConstituentsConstituents> constituents{};

    bool operator==(const Constituents&) const = default;
};

/// Parameters of Api::continuous_klines.
struct ContinuousKlinesRequest {
    NamedOnly named{};
    Required<std::string> pair;
    Required<std::string> contractType;
    Required<Open<Interval>> interval;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};

/// Reply of Api::continuous_klines and Api::klines, one row. On the wire an array, its items in this order.
struct Klines {
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<Decimal> open{};
    std::optional<Decimal> high{};
    std::optional<Decimal> low{};
    std::optional<Decimal> close{};
    std::optional<Decimal> volume{};
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<Decimal> baseAssetVolume{};
    std::optional<std::int64_t> numberOfTrades{};
    std::optional<Decimal> takerBuyVolume{};
    std::optional<Decimal> takerBuyBaseAssetVolume{};
    std::optional<Decimal> ignore{};

    bool operator==(const Klines&) const = default;
};
using ContinuousKlines = Klines;

/// Parameters of Api::depth.
struct DepthRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> limit{};
};

/// Part of Depth. On the wire an array, its items in this order.
struct DepthBids {
    std::optional<Decimal> pRICE{};
    std::optional<Decimal> qTY{};

    bool operator==(const DepthBids&) const = default;
};

/// Reply of Api::depth.
struct Depth {
    std::optional<std::int64_t> lastUpdateId{};
    std::string symbol{};
    std::string pair{};
    std::optional<std::int64_t> E{};
    std::optional<std::int64_t> T{};
    Vector<DepthBids> bids{};
    Vector<Vector<std::optional<Decimal>>> asks{};

    bool operator==(const Depth&) const = default;
};

/// Part of ExchangeInfo.
struct ExchangeInfoRateLimits {
    std::string interval{};
    std::optional<std::int64_t> intervalNum{};
    std::optional<std::int64_t> limit{};
    std::string rateLimitType{};

    bool operator==(const ExchangeInfoRateLimits&) const = default;
};

/// Part of ExchangeInfoSymbols.
struct ExchangeInfoSymbolsFilters {
    std::string filterType{};
    std::optional<Decimal> maxPrice{};
    std::optional<Decimal> minPrice{};
    std::optional<Decimal> tickSize{};
    std::optional<Decimal> maxQty{};
    std::optional<Decimal> minQty{};
    std::optional<Decimal> stepSize{};
    std::optional<std::int64_t> limit{};
    std::optional<Decimal> multiplierUp{};
    std::optional<Decimal> multiplierDown{};
    std::optional<Decimal> multiplierDecimal{};

    bool operator==(const ExchangeInfoSymbolsFilters&) const = default;
};

/// Part of ExchangeInfo.
struct ExchangeInfoSymbols {
    Vector<ExchangeInfoSymbolsFilters> filters{};
    Vector<std::string> OrderType{};
    Vector<std::string> timeInForce{};
    std::optional<Decimal> liquidationFee{};
    std::optional<Decimal> marketTakeBound{};
    std::string symbol{};
    std::string pair{};
    std::string contractType{};
    std::optional<std::int64_t> deliveryDate{};
    std::optional<std::int64_t> onboardDate{};
    std::string contractStatus{};
    std::optional<std::int64_t> contractSize{};
    std::string quoteAsset{};
    std::string baseAsset{};
    std::string marginAsset{};
    std::optional<std::int64_t> pricePrecision{};
    std::optional<std::int64_t> quantityPrecision{};
    std::optional<std::int64_t> baseAssetPrecision{};
    std::optional<std::int64_t> quotePrecision{};
    std::optional<std::int64_t> equalQtyPrecision{};
    std::optional<Decimal> triggerProtect{};
    std::optional<Decimal> maintMarginPercent{};
    std::optional<Decimal> requiredMarginPercent{};
    std::string underlyingType{};
    Vector<RawJson> underlyingSubType{};

    bool operator==(const ExchangeInfoSymbols&) const = default;
};

/// Reply of Api::exchange_info.
struct ExchangeInfo {
    Vector<RawJson> exchangeFilters{};
    Vector<ExchangeInfoRateLimits> rateLimits{};
    std::optional<TimePoint> serverTime{};  ///< Unix milliseconds
    Vector<ExchangeInfoSymbols> symbols{};
    std::string timezone{};

    bool operator==(const ExchangeInfo&) const = default;
};

/// Reply of Api::funding_info.
struct FundingInfo {
    std::string symbol{};
    std::optional<Decimal> adjustedFundingRateCap{};
    std::optional<Decimal> adjustedFundingRateFloor{};
    std::optional<std::int64_t> fundingIntervalHours{};
    std::optional<bool> disclaimer{};

    bool operator==(const FundingInfo&) const = default;
};

/// Parameters of Api::funding_rate.
struct FundingRateRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};

/// Reply of Api::funding_rate, one row.
struct FundingRate {
    std::string symbol{};
    std::optional<TimePoint> fundingTime{};  ///< Unix milliseconds
    std::optional<Decimal> fundingRate{};

    bool operator==(const FundingRate&) const = default;
};

/// Parameters of Api::historical_trades.
struct HistoricalTradesRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> limit{};
    Optional<std::int64_t> fromId{};
};

/// Reply of Api::historical_trades and Api::trades, one row.
struct Trades {
    std::optional<std::int64_t> id{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> baseQty{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<bool> isBuyerMaker{};

    bool operator==(const Trades&) const = default;
};
using HistoricalTrades = Trades;

/// Parameters of Api::index_price_klines.
struct IndexPriceKlinesRequest {
    NamedOnly named{};
    Required<std::string> pair;
    Required<Open<Interval>> interval;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};

/// Parameters of Api::klines, Api::mark_price_klines and Api::premium_index_klines.
struct KlinesRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Interval>> interval;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};
using MarkPriceKlinesRequest = KlinesRequest;
using PremiumIndexKlinesRequest = KlinesRequest;

/// Parameters of Api::open_interest.
struct OpenInterestRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Reply of Api::open_interest.
struct OpenInterest {
    std::string symbol{};
    std::string pair{};
    std::optional<Decimal> openInterest{};
    std::string contractType{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const OpenInterest&) const = default;
};

/// Parameters of Api::premium_index.
struct PremiumIndexRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> pair{};
};

/// Reply of Api::premium_index, one row.
struct PremiumIndex {
    std::string symbol{};
    std::string pair{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> indexPrice{};
    std::optional<Decimal> estimatedSettlePrice{};
    std::optional<Decimal> lastFundingRate{};
    std::optional<Decimal> interestRate{};
    std::optional<TimePoint> nextFundingTime{};  ///< Unix milliseconds
    std::optional<TimePoint> time{};             ///< Unix milliseconds

    bool operator==(const PremiumIndex&) const = default;
};

/// Parameters of Api::ticker_24hr.
struct Ticker24hrRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> pair{};
};

/// Reply of Api::ticker_24hr, one row.
struct Ticker24hr {
    std::string symbol{};
    std::string pair{};
    std::optional<Decimal> priceChange{};
    std::optional<Decimal> priceChangePercent{};
    std::optional<Decimal> weightedAvgPrice{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> lastQty{};
    std::optional<Decimal> openPrice{};
    std::optional<Decimal> highPrice{};
    std::optional<Decimal> lowPrice{};
    std::optional<Decimal> volume{};
    std::optional<Decimal> baseVolume{};
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> firstId{};
    std::optional<std::int64_t> lastId{};
    std::optional<std::int64_t> count{};

    bool operator==(const Ticker24hr&) const = default;
};

/// Parameters of Api::ticker_price.
struct TickerPriceRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> pair{};
};

/// Reply of Api::ticker_price, one row.
struct TickerPrice {
    std::string symbol{};
    std::optional<Decimal> ps{};
    std::optional<Decimal> price{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const TickerPrice&) const = default;
};

/// Reply of Api::time.
struct Time {
    std::optional<TimePoint> serverTime{};  ///< Unix milliseconds

    bool operator==(const Time&) const = default;
};

/// Parameters of Api::trades.
struct TradesRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> limit{};
};

/// Parameters of Api::basis, Api::open_interest_hist and Api::taker_buy_sell_vol.
struct BasisRequest {
    NamedOnly named{};
    Required<std::string> pair;
    Required<std::string> contractType;
    Required<std::string> period;
    Optional<std::int64_t> limit{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};
using OpenInterestHistRequest = BasisRequest;
using TakerBuySellVolRequest = BasisRequest;

/// Reply of Api::basis, one row.
struct Basis {
    std::optional<Decimal> indexPrice{};
    std::string contractType{};
    std::optional<Decimal> basisRate{};
    std::optional<Decimal> futuresPrice{};
    std::optional<Decimal> annualizedBasisRate{};
    std::optional<Decimal> basis{};
    std::string pair{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const Basis&) const = default;
};

/// Parameters of Api::global_long_short_account_ratio and Api::top_long_short_position_ratio.
struct TopLongShortPositionRatioRequest {
    NamedOnly named{};
    Required<std::string> pair;
    Required<std::string> period;
    Optional<std::int64_t> limit{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};
using GlobalLongShortAccountRatioRequest = TopLongShortPositionRatioRequest;

/// Reply of Api::global_long_short_account_ratio and Api::top_long_short_account_ratio, one row.
struct TopLongShortAccountRatio {
    std::string pair{};
    std::optional<Decimal> longShortRatio{};
    std::string longAccount{};
    std::string shortAccount{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const TopLongShortAccountRatio&) const = default;
};
using GlobalLongShortAccountRatio = TopLongShortAccountRatio;

/// Reply of Api::open_interest_hist, one row.
struct OpenInterestHist {
    std::string pair{};
    std::string contractType{};
    std::optional<Decimal> sumOpenInterest{};
    std::optional<Decimal> sumOpenInterestValue{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const OpenInterestHist&) const = default;
};

/// Reply of Api::taker_buy_sell_vol, one row.
struct TakerBuySellVol {
    std::string pair{};
    std::string contractType{};
    std::optional<Decimal> takerBuyVol{};
    std::optional<Decimal> takerSellVol{};
    std::optional<Decimal> takerBuyVolValue{};
    std::optional<Decimal> takerSellVolValue{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const TakerBuySellVol&) const = default;
};

/// Parameters of Api::top_long_short_account_ratio.
struct TopLongShortAccountRatioRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<std::string> period;
    Optional<std::int64_t> limit{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};

/// Reply of Api::top_long_short_position_ratio, one row.
struct TopLongShortPositionRatio {
    std::string pair{};
    std::optional<Decimal> longShortRatio{};
    std::optional<Decimal> longPosition{};
    std::optional<Decimal> shortPosition{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const TopLongShortPositionRatio&) const = default;
};

/// The operations of coinm/market. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Compressed/Aggregate Trades List
    /// GET /dapi/v1/aggTrades
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 20.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Compressed-Aggregate-Trades-List
    Call<Vector<AggTrades>> agg_trades(AggTradesRequest request) const;

    /// Query Index Price Constituents
    /// GET /dapi/v1/constituents
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Index-Constituents
    Call<Constituents> constituents(ConstituentsRequest request) const;

    /// Continuous Contract Kline/Candlestick Data
    /// GET /dapi/v1/continuousKlines
    ///
    /// Public. 6000 requests per minute per IP address, when limit given and not limit over 99, shared by the pool
    /// coinm_ip. 6000 requests per minute per IP address, when limit over 99 and not limit over 499, shared by the pool
    /// coinm_ip, of which one call takes 2. 6000 requests per minute per IP address, when limit over 499 and not limit
    /// over 1000, shared by the pool coinm_ip, of which one call takes 5. 6000 requests per minute per IP address, when
    /// limit over 1000, shared by the pool coinm_ip, of which one call takes 10. 6000 requests per minute per IP
    /// address, when not limit given, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Continuous-Contract-Kline-Candlestick-Data
    Call<Vector<Klines>> continuous_klines(ContinuousKlinesRequest request) const;

    /// Order Book
    /// GET /dapi/v1/depth
    ///
    /// Public. 6000 requests per minute per IP address, when limit given and not limit over 50, shared by the pool
    /// coinm_ip, of which one call takes 2. 6000 requests per minute per IP address, when limit over 50 and not limit
    /// over 100, shared by the pool coinm_ip, of which one call takes 5. 6000 requests per minute per IP address, when
    /// limit over 100 and not limit over 500, shared by the pool coinm_ip, of which one call takes 10. 6000 requests
    /// per minute per IP address, when limit over 500, shared by the pool coinm_ip, of which one call takes 20. 6000
    /// requests per minute per IP address, when not limit given, shared by the pool coinm_ip, of which one call takes
    /// 10.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Order-Book
    Call<Depth> depth(DepthRequest request) const;

    /// Exchange Information
    /// GET /dapi/v1/exchangeInfo
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Exchange-Information
    Call<ExchangeInfo> exchange_info() const;

    /// Get Funding Rate Info
    /// GET /dapi/v1/fundingInfo
    ///
    /// Public.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Get-Funding-Info
    Call<FundingInfo> funding_info() const;

    /// Get Funding Rate History of Perpetual Futures
    /// GET /dapi/v1/fundingRate
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Get-Funding-Rate-History-of-Perpetual-Futures
    Call<Vector<FundingRate>> funding_rate(FundingRateRequest request) const;

    /// Old Trades Lookup
    /// GET /dapi/v1/historicalTrades
    ///
    /// With the key, unsigned. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call
    /// takes 20.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Old-Trades-Lookup
    Call<Vector<Trades>> historical_trades(HistoricalTradesRequest request) const;

    /// Index Price Kline/Candlestick Data
    /// GET /dapi/v1/indexPriceKlines
    ///
    /// Public. 6000 requests per minute per IP address, when limit given and not limit over 99, shared by the pool
    /// coinm_ip. 6000 requests per minute per IP address, when limit over 99 and not limit over 499, shared by the pool
    /// coinm_ip, of which one call takes 2. 6000 requests per minute per IP address, when limit over 499 and not limit
    /// over 1000, shared by the pool coinm_ip, of which one call takes 5. 6000 requests per minute per IP address, when
    /// limit over 1000, shared by the pool coinm_ip, of which one call takes 10. 6000 requests per minute per IP
    /// address, when not limit given, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Index-Price-Kline-Candlestick-Data
    Call<Vector<Vector<RawJson>>> index_price_klines(IndexPriceKlinesRequest request) const;

    /// Kline/Candlestick Data
    /// GET /dapi/v1/klines
    ///
    /// Public. 6000 requests per minute per IP address, when limit given and not limit over 99, shared by the pool
    /// coinm_ip. 6000 requests per minute per IP address, when limit over 99 and not limit over 499, shared by the pool
    /// coinm_ip, of which one call takes 2. 6000 requests per minute per IP address, when limit over 499 and not limit
    /// over 1000, shared by the pool coinm_ip, of which one call takes 5. 6000 requests per minute per IP address, when
    /// limit over 1000, shared by the pool coinm_ip, of which one call takes 10. 6000 requests per minute per IP
    /// address, when not limit given, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Kline-Candlestick-Data
    Call<Vector<Klines>> klines(KlinesRequest request) const;

    /// Mark Price Kline/Candlestick Data
    /// GET /dapi/v1/markPriceKlines
    ///
    /// Public. 6000 requests per minute per IP address, when limit given and not limit over 99, shared by the pool
    /// coinm_ip. 6000 requests per minute per IP address, when limit over 99 and not limit over 499, shared by the pool
    /// coinm_ip, of which one call takes 2. 6000 requests per minute per IP address, when limit over 499 and not limit
    /// over 1000, shared by the pool coinm_ip, of which one call takes 5. 6000 requests per minute per IP address, when
    /// limit over 1000, shared by the pool coinm_ip, of which one call takes 10. 6000 requests per minute per IP
    /// address, when not limit given, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Mark-Price-Kline-Candlestick-Data
    Call<Vector<Vector<RawJson>>> mark_price_klines(KlinesRequest request) const;

    /// Open Interest
    /// GET /dapi/v1/openInterest
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Open-Interest
    Call<OpenInterest> open_interest(OpenInterestRequest request) const;

    /// Test Connectivity
    /// GET /dapi/v1/ping
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api
    Call<Acknowledged> ping() const;

    /// Index Price and Mark Price
    /// GET /dapi/v1/premiumIndex
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Index-Price-and-Mark-Price
    Call<Vector<PremiumIndex>> premium_index(PremiumIndexRequest request = {}) const;

    /// Premium index Kline Data
    /// GET /dapi/v1/premiumIndexKlines
    ///
    /// Public. 6000 requests per minute per IP address, when limit given and not limit over 99, shared by the pool
    /// coinm_ip. 6000 requests per minute per IP address, when limit over 99 and not limit over 499, shared by the pool
    /// coinm_ip, of which one call takes 2. 6000 requests per minute per IP address, when limit over 499 and not limit
    /// over 1000, shared by the pool coinm_ip, of which one call takes 5. 6000 requests per minute per IP address, when
    /// limit over 1000, shared by the pool coinm_ip, of which one call takes 10. 6000 requests per minute per IP
    /// address, when not limit given, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Premium-Index-Kline-Data
    Call<Vector<Vector<RawJson>>> premium_index_klines(KlinesRequest request) const;

    /// 24hr Ticker Price Change Statistics
    /// GET /dapi/v1/ticker/24hr
    ///
    /// Public. 6000 requests per minute per IP address, when symbol given, shared by the pool coinm_ip. 6000 requests
    /// per minute per IP address, when not symbol given, shared by the pool coinm_ip, of which one call takes 40.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/24hr-Ticker-Price-Change-Statistics
    Call<Vector<Ticker24hr>> ticker_24hr(Ticker24hrRequest request = {}) const;

    /// Symbol Price Ticker
    /// GET /dapi/v1/ticker/price
    ///
    /// Public. 6000 requests per minute per IP address, when symbol given, shared by the pool coinm_ip. 6000 requests
    /// per minute per IP address, when not symbol given, shared by the pool coinm_ip, of which one call takes 2.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Symbol-Price-Ticker
    Call<Vector<TickerPrice>> ticker_price(TickerPriceRequest request = {}) const;

    /// Check Server time
    /// GET /dapi/v1/time
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Check-Server-time
    Call<Time> time() const;

    /// Recent Trades List
    /// GET /dapi/v1/trades
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Recent-Trades-List
    Call<Vector<Trades>> trades(TradesRequest request) const;

    /// Basis
    /// GET /futures/data/basis
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Basis
    Call<Vector<Basis>> basis(BasisRequest request) const;

    /// Long/Short Ratio
    /// GET /futures/data/globalLongShortAccountRatio
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Long-Short-Ratio
    Call<Vector<TopLongShortAccountRatio>>
    global_long_short_account_ratio(TopLongShortPositionRatioRequest request) const;

    /// Open Interest Statistics
    /// GET /futures/data/openInterestHist
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Open-Interest-Statistics
    Call<Vector<OpenInterestHist>> open_interest_hist(BasisRequest request) const;

    /// Taker Buy/Sell Volume
    /// GET /futures/data/takerBuySellVol
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Taker-Buy-Sell-Volume
    Call<Vector<TakerBuySellVol>> taker_buy_sell_vol(BasisRequest request) const;

    /// Top Trader Long/Short Ratio
    /// GET /futures/data/topLongShortAccountRatio
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Top-Long-Short-Account-Ratio
    Call<Vector<TopLongShortAccountRatio>> top_long_short_account_ratio(TopLongShortAccountRatioRequest request) const;

    /// Top Trader Long/Short Ratio
    /// GET /futures/data/topLongShortPositionRatio
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool coinm_ip.
    /// https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Top-Trader-Long-Short-Ratio
    Call<Vector<TopLongShortPositionRatio>>
    top_long_short_position_ratio(TopLongShortPositionRatioRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AggTradesRequest*);
const detail::ObjectTable& exbind_table(const AggTrades*);
const detail::ObjectTable& exbind_table(const ConstituentsRequest*);
const detail::ObjectTable& exbind_table(const ConstituentsConstituents*);
const detail::ObjectTable& exbind_table(const Constituents*);
const detail::ObjectTable& exbind_table(const ContinuousKlinesRequest*);
const detail::ObjectTable& exbind_table(const Klines*);
const detail::ObjectTable& exbind_table(const DepthRequest*);
const detail::ObjectTable& exbind_table(const DepthBids*);
const detail::ObjectTable& exbind_table(const Depth*);
const detail::ObjectTable& exbind_table(const ExchangeInfoRateLimits*);
const detail::ObjectTable& exbind_table(const ExchangeInfoSymbolsFilters*);
const detail::ObjectTable& exbind_table(const ExchangeInfoSymbols*);
const detail::ObjectTable& exbind_table(const ExchangeInfo*);
const detail::ObjectTable& exbind_table(const FundingInfo*);
const detail::ObjectTable& exbind_table(const FundingRateRequest*);
const detail::ObjectTable& exbind_table(const FundingRate*);
const detail::ObjectTable& exbind_table(const HistoricalTradesRequest*);
const detail::ObjectTable& exbind_table(const Trades*);
const detail::ObjectTable& exbind_table(const IndexPriceKlinesRequest*);
const detail::ObjectTable& exbind_table(const KlinesRequest*);
const detail::ObjectTable& exbind_table(const OpenInterestRequest*);
const detail::ObjectTable& exbind_table(const OpenInterest*);
const detail::ObjectTable& exbind_table(const PremiumIndexRequest*);
const detail::ObjectTable& exbind_table(const PremiumIndex*);
const detail::ObjectTable& exbind_table(const Ticker24hrRequest*);
const detail::ObjectTable& exbind_table(const Ticker24hr*);
const detail::ObjectTable& exbind_table(const TickerPriceRequest*);
const detail::ObjectTable& exbind_table(const TickerPrice*);
const detail::ObjectTable& exbind_table(const Time*);
const detail::ObjectTable& exbind_table(const TradesRequest*);
const detail::ObjectTable& exbind_table(const BasisRequest*);
const detail::ObjectTable& exbind_table(const Basis*);
const detail::ObjectTable& exbind_table(const TopLongShortPositionRatioRequest*);
const detail::ObjectTable& exbind_table(const TopLongShortAccountRatio*);
const detail::ObjectTable& exbind_table(const OpenInterestHist*);
const detail::ObjectTable& exbind_table(const TakerBuySellVol*);
const detail::ObjectTable& exbind_table(const TopLongShortAccountRatioRequest*);
const detail::ObjectTable& exbind_table(const TopLongShortPositionRatio*);

}  // namespace exbind::binance::coinm::market
