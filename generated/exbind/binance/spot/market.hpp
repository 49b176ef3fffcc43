// Generated from specs/binance/spot/market.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "exbind/binance/common/interval.hpp"
#include "exbind/binance/common/type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations of spot/market.
namespace exbind::inline v0_1::binance::spot::market {

using exbind::binance::Interval;
using exbind::binance::Type;

using exbind::operator<<;
using exbind::to_string;

enum class SymbolStatus : std::uint8_t {
    trading = 0,  ///< "TRADING"
    halt = 1,     ///< "HALT"
    break_ = 2,   ///< "BREAK"
};
const detail::EnumTable& exbind_table(SymbolStatus);

enum class Permissions : std::uint8_t {
    spot = 0,          ///< "SPOT"
    margin = 1,        ///< "MARGIN"
    leveraged = 2,     ///< "LEVERAGED"
    trd_grp_002 = 3,   ///< "TRD_GRP_002"
    trd_grp_003 = 4,   ///< "TRD_GRP_003"
    trd_grp_004 = 5,   ///< "TRD_GRP_004"
    trd_grp_005 = 6,   ///< "TRD_GRP_005"
    trd_grp_006 = 7,   ///< "TRD_GRP_006"
    trd_grp_007 = 8,   ///< "TRD_GRP_007"
    trd_grp_008 = 9,   ///< "TRD_GRP_008"
    trd_grp_009 = 10,  ///< "TRD_GRP_009"
    trd_grp_010 = 11,  ///< "TRD_GRP_010"
    trd_grp_011 = 12,  ///< "TRD_GRP_011"
    trd_grp_012 = 13,  ///< "TRD_GRP_012"
    trd_grp_013 = 14,  ///< "TRD_GRP_013"
    trd_grp_014 = 15,  ///< "TRD_GRP_014"
    trd_grp_015 = 16,  ///< "TRD_GRP_015"
    trd_grp_016 = 17,  ///< "TRD_GRP_016"
    trd_grp_017 = 18,  ///< "TRD_GRP_017"
    trd_grp_018 = 19,  ///< "TRD_GRP_018"
    trd_grp_019 = 20,  ///< "TRD_GRP_019"
    trd_grp_020 = 21,  ///< "TRD_GRP_020"
    trd_grp_021 = 22,  ///< "TRD_GRP_021"
    trd_grp_022 = 23,  ///< "TRD_GRP_022"
    trd_grp_023 = 24,  ///< "TRD_GRP_023"
    trd_grp_024 = 25,  ///< "TRD_GRP_024"
    trd_grp_025 = 26,  ///< "TRD_GRP_025"
};
const detail::EnumTable& exbind_table(Permissions);

enum class WindowSize : std::uint8_t {
    _1m = 0,  ///< "1m"
    _2m = 1,  ///< "2m"
    _1h = 2,  ///< "1h"
    _2h = 3,  ///< "2h"
    _1d = 4,  ///< "1d"
};
const detail::EnumTable& exbind_table(WindowSize);

/// Parameters of Api::agg_trades.
struct AggTradesRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> fromId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 500, at most 1000
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
    std::optional<bool> M{};

    bool operator==(const AggTrades&) const = default;
};

/// Parameters of Api::avg_price.
struct AvgPriceRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Reply of Api::avg_price.
struct AvgPrice {
    std::optional<std::int64_t> mins{};
    std::optional<Decimal> price{};
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds

    bool operator==(const AvgPrice&) const = default;
};

/// Parameters of Api::depth.
struct DepthRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> limit{};  ///< default 100, at most 5000
    Open<SymbolStatus> symbolStatus{};
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
    Vector<DepthBids> bids{};
    Vector<Vector<std::optional<Decimal>>> asks{};

    bool operator==(const Depth&) const = default;
};

/// Parameters of Api::exchange_info.
struct ExchangeInfoRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Vector<std::string> symbols{};
    Vector<Open<Permissions>> permissions{};
    Optional<bool> showPermissionSets{};  ///< default true
    Open<SymbolStatus> symbolStatus{};
};

/// Part of ExchangeInfo.
struct ExchangeInfoSymbols {
    std::string symbol{};
    std::string status{};
    std::string baseAsset{};
    std::optional<std::int64_t> baseAssetPrecision{};
    std::string quoteAsset{};
    std::optional<std::int64_t> quotePrecision{};
    std::optional<std::int64_t> quoteAssetPrecision{};
    std::optional<std::int64_t> baseCommissionPrecision{};
    std::optional<std::int64_t> quoteCommissionPrecision{};
    Vector<std::string> orderTypes{};
    std::optional<bool> icebergAllowed{};
    std::optional<bool> ocoAllowed{};
    std::optional<bool> otoAllowed{};
    std::optional<bool> opoAllowed{};
    std::optional<bool> quoteOrderQtyMarketAllowed{};
    std::optional<bool> allowTrailingStop{};
    std::optional<bool> cancelReplaceAllowed{};
    std::optional<bool> amendAllowed{};
    std::optional<bool> pegInstructionsAllowed{};
    std::optional<bool> isSpotTradingAllowed{};
    std::optional<bool> isMarginTradingAllowed{};
    Vector<RawJson> filters{};
    Vector<RawJson> permissions{};
    Vector<Vector<std::string>> permissionSets{};
    std::string defaultSelfTradePreventionMode{};
    Vector<std::string> allowedSelfTradePreventionModes{};

    bool operator==(const ExchangeInfoSymbols&) const = default;
};

/// Part of ExchangeInfo.
struct ExchangeInfoSors {
    std::string baseAsset{};
    Vector<std::string> symbols{};

    bool operator==(const ExchangeInfoSors&) const = default;
};

/// Reply of Api::exchange_info.
struct ExchangeInfo {
    std::string timezone{};
    std::optional<TimePoint> serverTime{};  ///< Unix milliseconds
    Vector<RawJson> rateLimits{};
    Vector<RawJson> exchangeFilters{};
    Vector<ExchangeInfoSymbols> symbols{};
    Vector<ExchangeInfoSors> sors{};

    bool operator==(const ExchangeInfo&) const = default;
};

/// Parameters of Api::execution_rules.
struct ExecutionRulesRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> symbols{};
    Open<SymbolStatus> symbolStatus{};
};

/// Part of ExecutionRulesSymbolRules.
struct ExecutionRulesSymbolRulesRules {
    std::string ruleType{};
    std::optional<Decimal> bidLimitMultUp{};
    std::optional<Decimal> bidLimitMultDown{};
    std::optional<Decimal> askLimitMultUp{};
    std::optional<Decimal> askLimitMultDown{};

    bool operator==(const ExecutionRulesSymbolRulesRules&) const = default;
};

/// Part of ExecutionRules.
struct ExecutionRulesSymbolRules {
    std::string symbol{};
    Vector<ExecutionRulesSymbolRulesRules> rules{};

    bool operator==(const ExecutionRulesSymbolRules&) const = default;
};

/// Reply of Api::execution_rules.
struct ExecutionRules {
    Vector<ExecutionRulesSymbolRules> symbolRules{};

    bool operator==(const ExecutionRules&) const = default;
};

/// Parameters of Api::historical_block_trades.
struct HistoricalBlockTradesRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<std::int64_t> fromId;
    Optional<std::int64_t> limit{};  ///< default 500, at most 1000
};

/// Reply of Api::historical_block_trades, one row.
struct HistoricalBlockTrades {
    std::optional<std::int64_t> id{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> quoteQty{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<bool> isBuyerMaker{};

    bool operator==(const HistoricalBlockTrades&) const = default;
};

/// Parameters of Api::historical_trades.
struct HistoricalTradesRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> limit{};  ///< default 500, at most 1000
    Optional<std::int64_t> fromId{};
};

/// Reply of Api::historical_trades and Api::trades, one row.
struct Trades {
    std::optional<std::int64_t> id{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> quoteQty{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<bool> isBuyerMaker{};
    std::optional<bool> isBestMatch{};

    bool operator==(const Trades&) const = default;
};
using HistoricalTrades = Trades;

/// Parameters of Api::klines and Api::ui_klines.
struct KlinesRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Interval>> interval;
    Optional<TimePoint> startTime{};   ///< Unix milliseconds
    Optional<TimePoint> endTime{};     ///< Unix milliseconds
    Optional<std::string> timeZone{};  ///< default 0
    Optional<std::int64_t> limit{};    ///< default 500, at most 1000
};
using UiKlinesRequest = KlinesRequest;

/// Reply of Api::klines and Api::ui_klines, one row. On the wire an array, its items in this order.
struct Klines {
    std::optional<TimePoint> klineOpenTime{};   ///< Unix milliseconds
    std::optional<Decimal> openPrice{};
    std::optional<Decimal> highPrice{};
    std::optional<Decimal> lowPrice{};
    std::optional<Decimal> closePrice{};
    std::optional<Decimal> volume{};
    std::optional<TimePoint> klineCloseTime{};  ///< Unix milliseconds
    std::optional<Decimal> quoteAssetVolume{};
    std::optional<std::int64_t> numberOfTrades{};
    std::optional<Decimal> takerBuyBaseAssetVolume{};
    std::optional<Decimal> takerBuyQuoteAssetVolume{};
    std::optional<Decimal> unusedField{};

    bool operator==(const Klines&) const = default;
};
using UiKlines = Klines;

/// Parameters of Api::reference_price.
struct ReferencePriceRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Reply of Api::reference_price.
struct ReferencePrice {
    std::string symbol{};
    std::optional<Decimal> referencePrice{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds
    std::optional<std::int64_t> code{};
    std::string msg{};

    bool operator==(const ReferencePrice&) const = default;
};

/// Parameters of Api::reference_price_calculation.
struct ReferencePriceCalculationRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Open<SymbolStatus> symbolStatus{};
};

/// Reply of Api::reference_price_calculation.
struct ReferencePriceCalculation {
    std::optional<std::int64_t> code{};
    std::string msg{};
    std::string symbol{};
    std::string calculationType{};
    std::optional<std::int64_t> bucketCount{};
    std::optional<std::int64_t> bucketWidthMs{};
    std::optional<std::int64_t> externalCalculationId{};

    bool operator==(const ReferencePriceCalculation&) const = default;
};

/// Parameters of Api::ticker.
struct TickerRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< needed if symbols is absent
    Vector<std::string> symbols{};   ///< needed if symbol is absent
    Open<WindowSize> windowSize{};
    Open<Type> type{};
    Open<SymbolStatus> symbolStatus{};
};

/// Part of Ticker.
struct TickerOne {
    std::string symbol{};
    std::optional<Decimal> priceChange{};
    std::optional<Decimal> priceChangePercent{};
    std::optional<Decimal> weightedAvgPrice{};
    std::optional<Decimal> openPrice{};
    std::optional<Decimal> highPrice{};
    std::optional<Decimal> lowPrice{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> volume{};
    std::optional<Decimal> quoteVolume{};
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> firstId{};
    std::optional<std::int64_t> lastId{};
    std::optional<std::int64_t> count{};

    bool operator==(const TickerOne&) const = default;
};

/// Part of Ticker.
struct TickerAll {
    std::string symbol{};
    std::optional<Decimal> priceChange{};
    std::optional<Decimal> priceChangePercent{};
    std::optional<Decimal> weightedAvgPrice{};
    std::optional<Decimal> openPrice{};
    std::optional<Decimal> highPrice{};
    std::optional<Decimal> lowPrice{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> volume{};
    std::optional<Decimal> quoteVolume{};
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> firstId{};
    std::optional<std::int64_t> lastId{};
    std::optional<std::int64_t> count{};

    bool operator==(const TickerAll&) const = default;
};

/// Reply of Api::ticker. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct Ticker {
    std::variant<std::monostate, TickerOne, Vector<TickerAll>, RawJson> value{};

    bool operator==(const Ticker&) const = default;
};

/// Parameters of Api::ticker_24hr.
struct Ticker24hrRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Vector<std::string> symbols{};
    Open<Type> type{};
    Open<SymbolStatus> symbolStatus{};
};

/// Part of Ticker24hr.
struct Ticker24hrOne {
    std::string symbol{};
    std::optional<Decimal> priceChange{};
    std::optional<Decimal> priceChangePercent{};
    std::optional<Decimal> weightedAvgPrice{};
    std::optional<Decimal> prevClosePrice{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> lastQty{};
    std::optional<Decimal> bidPrice{};
    std::optional<Decimal> bidQty{};
    std::optional<Decimal> askPrice{};
    std::optional<Decimal> askQty{};
    std::optional<Decimal> openPrice{};
    std::optional<Decimal> highPrice{};
    std::optional<Decimal> lowPrice{};
    std::optional<Decimal> volume{};
    std::optional<Decimal> quoteVolume{};
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> firstId{};
    std::optional<std::int64_t> lastId{};
    std::optional<std::int64_t> count{};

    bool operator==(const Ticker24hrOne&) const = default;
};

/// Part of Ticker24hr.
struct Ticker24hrAll {
    std::string symbol{};
    std::optional<Decimal> priceChange{};
    std::optional<Decimal> priceChangePercent{};
    std::optional<Decimal> weightedAvgPrice{};
    std::optional<Decimal> prevClosePrice{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> lastQty{};
    std::optional<Decimal> bidPrice{};
    std::optional<Decimal> bidQty{};
    std::optional<Decimal> askPrice{};
    std::optional<Decimal> askQty{};
    std::optional<Decimal> openPrice{};
    std::optional<Decimal> highPrice{};
    std::optional<Decimal> lowPrice{};
    std::optional<Decimal> volume{};
    std::optional<Decimal> quoteVolume{};
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> firstId{};
    std::optional<std::int64_t> lastId{};
    std::optional<std::int64_t> count{};

    bool operator==(const Ticker24hrAll&) const = default;
};

/// Reply of Api::ticker_24hr. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct Ticker24hr {
    std::variant<std::monostate, Ticker24hrOne, Vector<Ticker24hrAll>, RawJson> value{};

    bool operator==(const Ticker24hr&) const = default;
};

/// Parameters of Api::ticker_book_ticker and Api::ticker_price.
struct TickerPriceRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Vector<std::string> symbols{};
    Open<SymbolStatus> symbolStatus{};
};
using TickerBookTickerRequest = TickerPriceRequest;

/// Part of TickerBookTicker.
struct TickerBookTickerOne {
    std::string symbol{};
    std::optional<Decimal> bidPrice{};
    std::optional<Decimal> bidQty{};
    std::optional<Decimal> askPrice{};
    std::optional<Decimal> askQty{};

    bool operator==(const TickerBookTickerOne&) const = default;
};

/// Part of TickerBookTicker.
struct TickerBookTickerAll {
    std::string symbol{};
    std::optional<Decimal> bidPrice{};
    std::optional<Decimal> bidQty{};
    std::optional<Decimal> askPrice{};
    std::optional<Decimal> askQty{};

    bool operator==(const TickerBookTickerAll&) const = default;
};

/// Reply of Api::ticker_book_ticker. One of several forms, told apart by the shape of the value. RawJson holds any
/// other, std::monostate stands for no value.
struct TickerBookTicker {
    std::variant<std::monostate, TickerBookTickerOne, Vector<TickerBookTickerAll>, RawJson> value{};

    bool operator==(const TickerBookTicker&) const = default;
};

/// Part of TickerPrice.
struct TickerPriceOne {
    std::string symbol{};
    std::optional<Decimal> price{};

    bool operator==(const TickerPriceOne&) const = default;
};

/// Part of TickerPrice.
struct TickerPriceAll {
    std::string symbol{};
    std::optional<Decimal> price{};

    bool operator==(const TickerPriceAll&) const = default;
};

/// Reply of Api::ticker_price. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct TickerPrice {
    std::variant<std::monostate, TickerPriceOne, Vector<TickerPriceAll>, RawJson> value{};

    bool operator==(const TickerPrice&) const = default;
};

/// Parameters of Api::ticker_trading_day.
struct TickerTradingDayRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};    ///< needed if symbols is absent
    Vector<std::string> symbols{};     ///< needed if symbol is absent
    Optional<std::string> timeZone{};  ///< default 0
    Open<Type> type{};
    Open<SymbolStatus> symbolStatus{};
};

/// Part of TickerTradingDay.
struct TickerTradingDayOne {
    std::string symbol{};
    std::optional<Decimal> priceChange{};
    std::optional<Decimal> priceChangePercent{};
    std::optional<Decimal> weightedAvgPrice{};
    std::optional<Decimal> openPrice{};
    std::optional<Decimal> highPrice{};
    std::optional<Decimal> lowPrice{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> volume{};
    std::optional<Decimal> quoteVolume{};
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> firstId{};
    std::optional<std::int64_t> lastId{};
    std::optional<std::int64_t> count{};

    bool operator==(const TickerTradingDayOne&) const = default;
};

/// Part of TickerTradingDay.
struct TickerTradingDayAll {
    std::string symbol{};
    std::optional<Decimal> priceChange{};
    std::optional<Decimal> priceChangePercent{};
    std::optional<Decimal> weightedAvgPrice{};
    std::optional<Decimal> openPrice{};
    std::optional<Decimal> highPrice{};
    std::optional<Decimal> lowPrice{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> volume{};
    std::optional<Decimal> quoteVolume{};
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> firstId{};
    std::optional<std::int64_t> lastId{};
    std::optional<std::int64_t> count{};

    bool operator==(const TickerTradingDayAll&) const = default;
};

/// Reply of Api::ticker_trading_day. One of several forms, told apart by the shape of the value. RawJson holds any
/// other, std::monostate stands for no value.
struct TickerTradingDay {
    std::variant<std::monostate, TickerTradingDayOne, Vector<TickerTradingDayAll>, RawJson> value{};

    bool operator==(const TickerTradingDay&) const = default;
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
    Optional<std::int64_t> limit{};  ///< default 500, at most 1000
};

/// The operations of spot/market. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Compressed/Aggregate trades list
    /// GET /api/v3/aggTrades
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 4. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#compressed-aggregate-trades-list
    Call<Vector<AggTrades>> agg_trades(AggTradesRequest request) const;

    /// Current average price
    /// GET /api/v3/avgPrice
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 2. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#current-average-price
    Call<AvgPrice> avg_price(AvgPriceRequest request) const;

    /// Order book
    /// GET /api/v3/depth
    ///
    /// Public. 6000 requests per minute per IP address, when limit given and not limit over 100, shared by the pool
    /// spot_ip, of which one call takes 5. 6000 requests per minute per IP address, when limit over 100 and not limit
    /// over 500, shared by the pool spot_ip, of which one call takes 25. 6000 requests per minute per IP address, when
    /// limit over 500 and not limit over 1000, shared by the pool spot_ip, of which one call takes 50. 6000 requests
    /// per minute per IP address, when limit over 1000, shared by the pool spot_ip, of which one call takes 250. 6000
    /// requests per minute per IP address, when not limit given, shared by the pool spot_ip, of which one call takes 5.
    /// 61000 requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#order-book
    Call<Depth> depth(DepthRequest request) const;

    /// Exchange information
    /// GET /api/v3/exchangeInfo
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 20. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#exchange-information
    Call<ExchangeInfo> exchange_info(ExchangeInfoRequest request = {}) const;

    /// Query Execution Rules
    /// GET /api/v3/executionRules
    ///
    /// Public. 6000 requests per minute per IP address, when symbols given, shared by the pool spot_ip, of which one
    /// call takes 40. 6000 requests per minute per IP address, when not symbols given and symbolStatus given, shared by
    /// the pool spot_ip, of which one call takes 40. 6000 requests per minute per IP address, when not symbols given
    /// and not symbolStatus given and symbol given, shared by the pool spot_ip, of which one call takes 2. 6000
    /// requests per minute per IP address, when not symbols given and not symbolStatus given and not symbol given,
    /// shared by the pool spot_ip, of which one call takes 40. 61000 requests per 5 minutes per IP address, shared by
    /// the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-execution-rules
    Call<ExecutionRules> execution_rules(ExecutionRulesRequest request = {}) const;

    /// Historical Block Trades
    /// GET /api/v3/historicalBlockTrades
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 25. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#historical-block-trades
    Call<Vector<HistoricalBlockTrades>> historical_block_trades(HistoricalBlockTradesRequest request) const;

    /// Old trade lookup
    /// GET /api/v3/historicalTrades
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 25. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#old-trade-lookup
    Call<Vector<Trades>> historical_trades(HistoricalTradesRequest request) const;

    /// Kline/Candlestick data
    /// GET /api/v3/klines
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 2. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#kline-candlestick-data
    Call<Vector<Klines>> klines(KlinesRequest request) const;

    /// Test connectivity
    /// GET /api/v3/ping
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per IP
    /// address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#test-connectivity
    Call<Acknowledged> ping() const;

    /// Query Reference Price
    /// GET /api/v3/referencePrice
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 2. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-reference-price
    Call<ReferencePrice> reference_price(ReferencePriceRequest request) const;

    /// Query Reference Price Calculation
    /// GET /api/v3/referencePrice/calculation
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 2. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-reference-price-calculation
    Call<ReferencePriceCalculation> reference_price_calculation(ReferencePriceCalculationRequest request) const;

    /// Rolling window price change statistics
    /// GET /api/v3/ticker
    ///
    /// Public. 6000 requests per minute per IP address, when symbol given, shared by the pool spot_ip, of which one
    /// call takes 4. 6000 requests per minute per IP address, when not symbol given, shared by the pool spot_ip, of
    /// which one call takes 200. 61000 requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#rolling-window-price-change-statistics
    Call<Ticker> ticker(TickerRequest request = {}) const;

    /// 24hr ticker price change statistics
    /// GET /api/v3/ticker/24hr
    ///
    /// Public. 6000 requests per minute per IP address, when symbols given, shared by the pool spot_ip, of which one
    /// call takes 80. 6000 requests per minute per IP address, when not symbols given and symbol given, shared by the
    /// pool spot_ip, of which one call takes 2. 6000 requests per minute per IP address, when not symbols given and not
    /// symbol given, shared by the pool spot_ip, of which one call takes 80. 61000 requests per 5 minutes per IP
    /// address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#24hr-ticker-price-change-statistics
    Call<Ticker24hr> ticker_24hr(Ticker24hrRequest request = {}) const;

    /// Symbol order book ticker
    /// GET /api/v3/ticker/bookTicker
    ///
    /// Public. 6000 requests per minute per IP address, when symbols given, shared by the pool spot_ip, of which one
    /// call takes 4. 6000 requests per minute per IP address, when not symbols given and symbol given, shared by the
    /// pool spot_ip, of which one call takes 2. 6000 requests per minute per IP address, when not symbols given and not
    /// symbol given, shared by the pool spot_ip, of which one call takes 4. 61000 requests per 5 minutes per IP
    /// address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#symbol-order-book-ticker
    Call<TickerBookTicker> ticker_book_ticker(TickerPriceRequest request = {}) const;

    /// Symbol price ticker
    /// GET /api/v3/ticker/price
    ///
    /// Public. 6000 requests per minute per IP address, when symbols given, shared by the pool spot_ip, of which one
    /// call takes 4. 6000 requests per minute per IP address, when not symbols given and symbol given, shared by the
    /// pool spot_ip, of which one call takes 2. 6000 requests per minute per IP address, when not symbols given and not
    /// symbol given, shared by the pool spot_ip, of which one call takes 4. 61000 requests per 5 minutes per IP
    /// address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#symbol-price-ticker
    Call<TickerPrice> ticker_price(TickerPriceRequest request = {}) const;

    /// Trading Day Ticker
    /// GET /api/v3/ticker/tradingDay
    ///
    /// Public. 6000 requests per minute per IP address, when symbol given, shared by the pool spot_ip, of which one
    /// call takes 4. 6000 requests per minute per IP address, when not symbol given, shared by the pool spot_ip, of
    /// which one call takes 200. 61000 requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#trading-day-ticker
    Call<TickerTradingDay> ticker_trading_day(TickerTradingDayRequest request = {}) const;

    /// Check server time
    /// GET /api/v3/time
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool spot_ip. 61000 requests per 5 minutes per IP
    /// address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#check-server-time
    Call<Time> time() const;

    /// Recent trades list
    /// GET /api/v3/trades
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 25. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#recent-trades-list
    Call<Vector<Trades>> trades(TradesRequest request) const;

    /// UIKlines
    /// GET /api/v3/uiKlines
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 2. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#uiklines
    Call<Vector<Klines>> ui_klines(KlinesRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AggTradesRequest*);
const detail::ObjectTable& exbind_table(const AggTrades*);
const detail::ObjectTable& exbind_table(const AvgPriceRequest*);
const detail::ObjectTable& exbind_table(const AvgPrice*);
const detail::ObjectTable& exbind_table(const DepthRequest*);
const detail::ObjectTable& exbind_table(const DepthBids*);
const detail::ObjectTable& exbind_table(const Depth*);
const detail::ObjectTable& exbind_table(const ExchangeInfoRequest*);
const detail::ObjectTable& exbind_table(const ExchangeInfoSymbols*);
const detail::ObjectTable& exbind_table(const ExchangeInfoSors*);
const detail::ObjectTable& exbind_table(const ExchangeInfo*);
const detail::ObjectTable& exbind_table(const ExecutionRulesRequest*);
const detail::ObjectTable& exbind_table(const ExecutionRulesSymbolRulesRules*);
const detail::ObjectTable& exbind_table(const ExecutionRulesSymbolRules*);
const detail::ObjectTable& exbind_table(const ExecutionRules*);
const detail::ObjectTable& exbind_table(const HistoricalBlockTradesRequest*);
const detail::ObjectTable& exbind_table(const HistoricalBlockTrades*);
const detail::ObjectTable& exbind_table(const HistoricalTradesRequest*);
const detail::ObjectTable& exbind_table(const Trades*);
const detail::ObjectTable& exbind_table(const KlinesRequest*);
const detail::ObjectTable& exbind_table(const Klines*);
const detail::ObjectTable& exbind_table(const ReferencePriceRequest*);
const detail::ObjectTable& exbind_table(const ReferencePrice*);
const detail::ObjectTable& exbind_table(const ReferencePriceCalculationRequest*);
const detail::ObjectTable& exbind_table(const ReferencePriceCalculation*);
const detail::ObjectTable& exbind_table(const TickerRequest*);
const detail::ObjectTable& exbind_table(const TickerOne*);
const detail::ObjectTable& exbind_table(const TickerAll*);
const detail::ObjectTable& exbind_table(const Ticker*);
const detail::ObjectTable& exbind_table(const Ticker24hrRequest*);
const detail::ObjectTable& exbind_table(const Ticker24hrOne*);
const detail::ObjectTable& exbind_table(const Ticker24hrAll*);
const detail::ObjectTable& exbind_table(const Ticker24hr*);
const detail::ObjectTable& exbind_table(const TickerPriceRequest*);
const detail::ObjectTable& exbind_table(const TickerBookTickerOne*);
const detail::ObjectTable& exbind_table(const TickerBookTickerAll*);
const detail::ObjectTable& exbind_table(const TickerBookTicker*);
const detail::ObjectTable& exbind_table(const TickerPriceOne*);
const detail::ObjectTable& exbind_table(const TickerPriceAll*);
const detail::ObjectTable& exbind_table(const TickerPrice*);
const detail::ObjectTable& exbind_table(const TickerTradingDayRequest*);
const detail::ObjectTable& exbind_table(const TickerTradingDayOne*);
const detail::ObjectTable& exbind_table(const TickerTradingDayAll*);
const detail::ObjectTable& exbind_table(const TickerTradingDay*);
const detail::ObjectTable& exbind_table(const Time*);
const detail::ObjectTable& exbind_table(const TradesRequest*);

}  // namespace exbind::binance::spot::market
