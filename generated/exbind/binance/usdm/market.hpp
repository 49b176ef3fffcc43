// Generated from specs/binance/usdm/market.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "exbind/binance/common/interval.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations of usdm/market.
namespace exbind::inline v0_1::binance::usdm::market {

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

/// Parameters of Api::asset_index.
struct AssetIndexRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of AssetIndex.
struct AssetIndexOne {
    std::string symbol{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::string index{};
    std::optional<Decimal> bidBuffer{};
    std::optional<Decimal> askBuffer{};
    std::optional<Decimal> bidRate{};
    std::optional<Decimal> askRate{};
    std::optional<Decimal> autoExchangeBidBuffer{};
    std::optional<Decimal> autoExchangeAskBuffer{};
    std::optional<Decimal> autoExchangeBidRate{};
    std::optional<Decimal> autoExchangeAskRate{};

    bool operator==(const AssetIndexOne&) const = default;
};

/// Part of AssetIndex.
struct AssetIndexAll {
    std::string symbol{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::string index{};
    std::optional<Decimal> bidBuffer{};
    std::optional<Decimal> askBuffer{};
    std::optional<Decimal> bidRate{};
    std::optional<Decimal> askRate{};
    std::optional<Decimal> autoExchangeBidBuffer{};
    std::optional<Decimal> autoExchangeAskBuffer{};
    std::optional<Decimal> autoExchangeBidRate{};
    std::optional<Decimal> autoExchangeAskRate{};

    bool operator==(const AssetIndexAll&) const = default;
};

/// Reply of Api::asset_index. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct AssetIndex {
    std::variant<std::monostate, AssetIndexOne, Vector<AssetIndexAll>, RawJson> value{};

    bool operator==(const AssetIndex&) const = default;
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
    std::optional<Decimal> price{};
    std::optional<Decimal> weight{};

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

/// Reply of Api::continuous_klines, one row. On the wire an array, its items in this order.
struct ContinuousKlines {
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<Decimal> open{};
    std::optional<Decimal> high{};
    std::optional<Decimal> low{};
    std::optional<Decimal> close{};
    std::optional<Decimal> volume{};
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<Decimal> quoteAssetVolume{};
    std::optional<std::int64_t> numberOfTrades{};
    std::optional<Decimal> takerBuyVolume{};
    std::optional<Decimal> takerBuyQuoteAssetVolume{};
    std::optional<Decimal> ignore{};

    bool operator==(const ContinuousKlines&) const = default;
};

/// Parameters of Api::depth.
struct DepthRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> limit{};
};

/// Part of Depth and RpiDepth. On the wire an array, its items in this order.
struct DepthBids {
    std::optional<Decimal> pRICE{};
    std::optional<Decimal> qTY{};

    bool operator==(const DepthBids&) const = default;
};
using RpiDepthBids = DepthBids;

/// Reply of Api::depth and Api::rpi_depth.
struct Depth {
    std::optional<std::int64_t> lastUpdateId{};
    std::optional<std::int64_t> E{};
    std::optional<std::int64_t> T{};
    Vector<DepthBids> bids{};
    Vector<Vector<std::optional<Decimal>>> asks{};

    bool operator==(const Depth&) const = default;
};
using RpiDepth = Depth;

/// Part of ExchangeInfo.
struct ExchangeInfoRateLimits {
    std::string interval{};
    std::optional<std::int64_t> intervalNum{};
    std::optional<std::int64_t> limit{};
    std::string rateLimitType{};

    bool operator==(const ExchangeInfoRateLimits&) const = default;
};

/// Part of ExchangeInfo.
struct ExchangeInfoAssets {
    std::string asset{};
    std::optional<bool> marginAvailable{};
    std::optional<Decimal> autoAssetExchange{};

    bool operator==(const ExchangeInfoAssets&) const = default;
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
    std::optional<Decimal> notional{};
    std::optional<Decimal> multiplierUp{};
    std::optional<Decimal> multiplierDown{};
    std::optional<Decimal> multiplierDecimal{};

    bool operator==(const ExchangeInfoSymbolsFilters&) const = default;
};

/// Part of ExchangeInfo.
struct ExchangeInfoSymbols {
    std::string symbol{};
    std::string pair{};
    std::string contractType{};
    std::optional<std::int64_t> deliveryDate{};
    std::optional<std::int64_t> onboardDate{};
    std::string status{};
    std::optional<Decimal> maintMarginPercent{};
    std::optional<Decimal> requiredMarginPercent{};
    std::string baseAsset{};
    std::string quoteAsset{};
    std::string marginAsset{};
    std::optional<std::int64_t> pricePrecision{};
    std::optional<std::int64_t> quantityPrecision{};
    std::optional<std::int64_t> baseAssetPrecision{};
    std::optional<std::int64_t> quotePrecision{};
    std::string underlyingType{};
    Vector<std::string> underlyingSubType{};
    std::optional<std::int64_t> settlePlan{};
    std::optional<Decimal> triggerProtect{};
    Vector<ExchangeInfoSymbolsFilters> filters{};
    Vector<std::string> OrderType{};
    Vector<std::string> timeInForce{};
    std::optional<Decimal> liquidationFee{};
    std::optional<Decimal> marketTakeBound{};

    bool operator==(const ExchangeInfoSymbols&) const = default;
};

/// Reply of Api::exchange_info.
struct ExchangeInfo {
    Vector<RawJson> exchangeFilters{};
    Vector<ExchangeInfoRateLimits> rateLimits{};
    std::optional<TimePoint> serverTime{};  ///< Unix milliseconds
    Vector<ExchangeInfoAssets> assets{};
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
    Optional<std::string> symbol{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};

/// Reply of Api::funding_rate, one row.
struct FundingRate {
    std::string symbol{};
    std::optional<Decimal> fundingRate{};
    std::optional<TimePoint> fundingTime{};  ///< Unix milliseconds
    std::optional<Decimal> markPrice{};

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
    std::optional<Decimal> quoteQty{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<bool> isBuyerMaker{};
    std::optional<bool> isRPITrade{};

    bool operator==(const Trades&) const = default;
};
using HistoricalTrades = Trades;

/// Parameters of Api::index_info.
struct IndexInfoRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of IndexInfo.
struct IndexInfoBaseAssetList {
    std::string baseAsset{};
    std::string quoteAsset{};
    std::optional<Decimal> weightInQuantity{};
    std::optional<Decimal> weightInPercentage{};

    bool operator==(const IndexInfoBaseAssetList&) const = default;
};

/// Reply of Api::index_info, one row.
struct IndexInfo {
    std::string symbol{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::string component{};
    Vector<IndexInfoBaseAssetList> baseAssetList{};

    bool operator==(const IndexInfo&) const = default;
};

/// Parameters of Api::index_price_klines.
struct IndexPriceKlinesRequest {
    NamedOnly named{};
    Required<std::string> pair;
    Required<Open<Interval>> interval;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
};

/// Parameters of Api::insurance_balance.
struct InsuranceBalanceRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of InsuranceBalanceOne and InsuranceBalanceAll.
struct InsuranceBalanceOneAssets {
    std::string asset{};
    std::optional<Decimal> marginBalance{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const InsuranceBalanceOneAssets&) const = default;
};
using InsuranceBalanceAllAssets = InsuranceBalanceOneAssets;

/// Part of InsuranceBalance.
struct InsuranceBalanceOne {
    Vector<std::string> symbols{};
    Vector<InsuranceBalanceOneAssets> assets{};

    bool operator==(const InsuranceBalanceOne&) const = default;
};

/// Part of InsuranceBalance.
struct InsuranceBalanceAll {
    Vector<std::string> symbols{};
    Vector<InsuranceBalanceOneAssets> assets{};

    bool operator==(const InsuranceBalanceAll&) const = default;
};

/// Reply of Api::insurance_balance. One of several forms, told apart by the shape of the value. RawJson holds any
/// other, std::monostate stands for no value.
struct InsuranceBalance {
    std::variant<std::monostate, InsuranceBalanceOne, Vector<InsuranceBalanceAll>, RawJson> value{};

    bool operator==(const InsuranceBalance&) const = default;
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

/// Parameters of Api::open_interest.
struct OpenInterestRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Reply of Api::open_interest.
struct OpenInterest {
    std::optional<Decimal> openInterest{};
    std::string symbol{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const OpenInterest&) const = default;
};

/// Parameters of Api::premium_index.
struct PremiumIndexRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of PremiumIndex.
struct PremiumIndexOne {
    std::string symbol{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> indexPrice{};
    std::optional<Decimal> estimatedSettlePrice{};
    std::optional<Decimal> lastFundingRate{};
    std::optional<Decimal> interestRate{};
    std::optional<TimePoint> nextFundingTime{};  ///< Unix milliseconds
    std::optional<TimePoint> time{};             ///< Unix milliseconds

    bool operator==(const PremiumIndexOne&) const = default;
};

/// Part of PremiumIndex.
struct PremiumIndexAll {
    std::string symbol{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> indexPrice{};
    std::optional<Decimal> estimatedSettlePrice{};
    std::optional<Decimal> lastFundingRate{};
    std::optional<Decimal> interestRate{};
    std::optional<TimePoint> nextFundingTime{};  ///< Unix milliseconds
    std::optional<TimePoint> time{};             ///< Unix milliseconds

    bool operator==(const PremiumIndexAll&) const = default;
};

/// Reply of Api::premium_index. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct PremiumIndex {
    std::variant<std::monostate, PremiumIndexOne, Vector<PremiumIndexAll>, RawJson> value{};

    bool operator==(const PremiumIndex&) const = default;
};

/// Parameters of Api::rpi_depth.
struct RpiDepthRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> limit{};
};

/// Parameters of Api::symbol_adl_risk.
struct SymbolAdlRiskRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of SymbolAdlRisk.
struct SymbolAdlRiskOne {
    std::string symbol{};
    std::string adlRisk{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const SymbolAdlRiskOne&) const = default;
};

/// Part of SymbolAdlRisk.
struct SymbolAdlRiskAll {
    std::string symbol{};
    std::string adlRisk{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const SymbolAdlRiskAll&) const = default;
};

/// Reply of Api::symbol_adl_risk. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct SymbolAdlRisk {
    std::variant<std::monostate, SymbolAdlRiskOne, Vector<SymbolAdlRiskAll>, RawJson> value{};

    bool operator==(const SymbolAdlRisk&) const = default;
};

/// Parameters of Api::ticker_24hr.
struct Ticker24hrRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of Ticker24hr.
struct Ticker24hrOne {
    std::string symbol{};
    std::optional<Decimal> priceChange{};
    std::optional<Decimal> priceChangePercent{};
    std::optional<Decimal> weightedAvgPrice{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> lastQty{};
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
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> lastQty{};
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

/// Parameters of Api::ticker_book_ticker.
struct TickerBookTickerRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of TickerBookTicker.
struct TickerBookTickerOne {
    std::string symbol{};
    std::optional<Decimal> bidPrice{};
    std::optional<Decimal> bidQty{};
    std::optional<Decimal> askPrice{};
    std::optional<Decimal> askQty{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const TickerBookTickerOne&) const = default;
};

/// Part of TickerBookTicker.
struct TickerBookTickerAll {
    std::string symbol{};
    std::optional<Decimal> bidPrice{};
    std::optional<Decimal> bidQty{};
    std::optional<Decimal> askPrice{};
    std::optional<Decimal> askQty{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const TickerBookTickerAll&) const = default;
};

/// Reply of Api::ticker_book_ticker. One of several forms, told apart by the shape of the value. RawJson holds any
/// other, std::monostate stands for no value.
struct TickerBookTicker {
    std::variant<std::monostate, TickerBookTickerOne, Vector<TickerBookTickerAll>, RawJson> value{};

    bool operator==(const TickerBookTicker&) const = default;
};

/// Parameters of Api::ticker_price.
struct TickerPriceRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of TickerPrice.
struct TickerPriceOne {
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const TickerPriceOne&) const = default;
};

/// Part of TickerPrice.
struct TickerPriceAll {
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const TickerPriceAll&) const = default;
};

/// Reply of Api::ticker_price. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct TickerPrice {
    std::variant<std::monostate, TickerPriceOne, Vector<TickerPriceAll>, RawJson> value{};

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

/// Part of TradingScheduleMarketSchedulesEQUITY and TradingScheduleMarketSchedulesCOMMODITY.
struct TradingScheduleMarketSchedulesEQUITYSessions {
    std::optional<TimePoint> startTime{};  ///< Unix milliseconds
    std::optional<TimePoint> endTime{};    ///< Unix milliseconds
    std::string type{};

    bool operator==(const TradingScheduleMarketSchedulesEQUITYSessions&) const = default;
};
using TradingScheduleMarketSchedulesCOMMODITYSessions = TradingScheduleMarketSchedulesEQUITYSessions;

/// Part of TradingScheduleMarketSchedules.
struct TradingScheduleMarketSchedulesEQUITY {
    Vector<TradingScheduleMarketSchedulesEQUITYSessions> sessions{};

    bool operator==(const TradingScheduleMarketSchedulesEQUITY&) const = default;
};

/// Part of TradingScheduleMarketSchedules.
struct TradingScheduleMarketSchedulesCOMMODITY {
    Vector<TradingScheduleMarketSchedulesEQUITYSessions> sessions{};

    bool operator==(const TradingScheduleMarketSchedulesCOMMODITY&) const = default;
};

/// Part of TradingSchedule.
struct TradingScheduleMarketSchedules {
    TradingScheduleMarketSchedulesEQUITY EQUITY{};
    TradingScheduleMarketSchedulesCOMMODITY COMMODITY{};

    bool operator==(const TradingScheduleMarketSchedules&) const = default;
};

/// Reply of Api::trading_schedule.
struct TradingSchedule {
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    TradingScheduleMarketSchedules marketSchedules{};

    bool operator==(const TradingSchedule&) const = default;
};

/// Parameters of Api::ticker_price_v2.
struct TickerPriceV2Request {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Part of TickerPriceV2.
struct TickerPriceV2One {
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const TickerPriceV2One&) const = default;
};

/// Part of TickerPriceV2.
struct TickerPriceV2All {
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const TickerPriceV2All&) const = default;
};

/// Reply of Api::ticker_price_v2. One of several forms, told apart by the shape of the value. RawJson holds any other,
/// std::monostate stands for no value.
struct TickerPriceV2 {
    std::variant<std::monostate, TickerPriceV2One, Vector<TickerPriceV2All>, RawJson> value{};

    bool operator==(const TickerPriceV2&) const = default;
};

/// Parameters of Api::basis.
struct BasisRequest {
    NamedOnly named{};
    Required<std::string> pair;
    Required<std::string> contractType;
    Required<std::string> period;
    Required<std::int64_t> limit;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};

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

/// Parameters of Api::delivery_price.
struct DeliveryPriceRequest {
    NamedOnly named{};
    Required<std::string> pair;  ///< e.g. BTCUSDT
};

/// Reply of Api::delivery_price, one row.
struct DeliveryPrice {
    std::optional<TimePoint> deliveryTime{};  ///< Unix milliseconds
    std::optional<Decimal> deliveryPrice{};

    bool operator==(const DeliveryPrice&) const = default;
};

/// Parameters of Api::global_long_short_account_ratio, Api::open_interest_hist, Api::taker_long_short_ratio,
/// Api::top_long_short_account_ratio and Api::top_long_short_position_ratio.
struct OpenInterestHistRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<std::string> period;
    Optional<std::int64_t> limit{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};
using GlobalLongShortAccountRatioRequest = OpenInterestHistRequest;
using TakerLongShortRatioRequest = OpenInterestHistRequest;
using TopLongShortAccountRatioRequest = OpenInterestHistRequest;
using TopLongShortPositionRatioRequest = OpenInterestHistRequest;

/// Reply of Api::global_long_short_account_ratio, Api::top_long_short_account_ratio and
/// Api::top_long_short_position_ratio, one row.
struct TopLongShortAccountRatio {
    std::string symbol{};
    std::optional<Decimal> longShortRatio{};
    std::string longAccount{};
    std::string shortAccount{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const TopLongShortAccountRatio&) const = default;
};
using GlobalLongShortAccountRatio = TopLongShortAccountRatio;
using TopLongShortPositionRatio = TopLongShortAccountRatio;

/// Reply of Api::open_interest_hist, one row.
struct OpenInterestHist {
    std::string symbol{};
    std::optional<Decimal> sumOpenInterest{};
    std::optional<Decimal> sumOpenInterestValue{};
    std::optional<Decimal> CMCCirculatingSupply{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const OpenInterestHist&) const = default;
};

/// Reply of Api::taker_long_short_ratio, one row.
struct TakerLongShortRatio {
    std::optional<Decimal> buySellRatio{};
    std::optional<Decimal> buyVol{};
    std::optional<Decimal> sellVol{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const TakerLongShortRatio&) const = default;
};

/// The operations of usdm/market. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Compressed/Aggregate Trades List
    /// GET /fapi/v1/aggTrades
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 20.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Compressed-Aggregate-Trades-List
    Call<Vector<AggTrades>> agg_trades(AggTradesRequest request) const;

    /// Multi-Assets Mode Asset Index
    /// GET /fapi/v1/assetIndex
    ///
    /// Public. 2400 requests per minute per IP address, when symbol given, shared by the pool usdm_ip. 2400 requests
    /// per minute per IP address, when not symbol given, shared by the pool usdm_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Multi-Assets-Mode-Asset-Index
    Call<AssetIndex> asset_index(AssetIndexRequest request = {}) const;

    /// Query Index Price Constituents
    /// GET /fapi/v1/constituents
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 2.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Index-Constituents
    Call<Constituents> constituents(ConstituentsRequest request) const;

    /// Continuous Contract Kline/Candlestick Data
    /// GET /fapi/v1/continuousKlines
    ///
    /// Public. 2400 requests per minute per IP address, when limit given and not limit over 99, shared by the pool
    /// usdm_ip. 2400 requests per minute per IP address, when limit over 99 and not limit over 499, shared by the pool
    /// usdm_ip, of which one call takes 2. 2400 requests per minute per IP address, when limit over 499 and not limit
    /// over 1000, shared by the pool usdm_ip, of which one call takes 5. 2400 requests per minute per IP address, when
    /// limit over 1000, shared by the pool usdm_ip, of which one call takes 10. 2400 requests per minute per IP
    /// address, when not limit given, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Continuous-Contract-Kline-Candlestick-Data
    Call<Vector<ContinuousKlines>> continuous_klines(ContinuousKlinesRequest request) const;

    /// Order Book
    /// GET /fapi/v1/depth
    ///
    /// Public. 2400 requests per minute per IP address, when limit given and not limit over 50, shared by the pool
    /// usdm_ip, of which one call takes 2. 2400 requests per minute per IP address, when limit over 50 and not limit
    /// over 100, shared by the pool usdm_ip, of which one call takes 5. 2400 requests per minute per IP address, when
    /// limit over 100 and not limit over 500, shared by the pool usdm_ip, of which one call takes 10. 2400 requests per
    /// minute per IP address, when limit over 500, shared by the pool usdm_ip, of which one call takes 20. 2400
    /// requests per minute per IP address, when not limit given, shared by the pool usdm_ip, of which one call takes
    /// 10.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Order-Book
    Call<Depth> depth(DepthRequest request) const;

    /// Exchange Information
    /// GET /fapi/v1/exchangeInfo
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool usdm_ip.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Exchange-Information
    Call<ExchangeInfo> exchange_info() const;

    /// Get Funding Rate Info
    /// GET /fapi/v1/fundingInfo
    ///
    /// Public. 500 requests per 5 minutes per IP address, shared by the pool /fapi/v1/fundingInfo.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Get-Funding-Rate-Info
    Call<FundingInfo> funding_info() const;

    /// Get Funding Rate History
    /// GET /fapi/v1/fundingRate
    ///
    /// Public. 500 requests per 5 minutes per IP address, shared by the pool /fapi/v1/fundingInfo.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Get-Funding-Rate-History
    Call<Vector<FundingRate>> funding_rate(FundingRateRequest request = {}) const;

    /// Old Trades Lookup
    /// GET /fapi/v1/historicalTrades
    ///
    /// With the key, unsigned. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call
    /// takes 20.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Old-Trades-Lookup
    Call<Vector<Trades>> historical_trades(HistoricalTradesRequest request) const;

    /// Composite Index Symbol Information
    /// GET /fapi/v1/indexInfo
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool usdm_ip.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Composite-Index-Symbol-Information
    Call<Vector<IndexInfo>> index_info(IndexInfoRequest request = {}) const;

    /// Index Price Kline/Candlestick Data
    /// GET /fapi/v1/indexPriceKlines
    ///
    /// Public. 2400 requests per minute per IP address, when limit given and not limit over 99, shared by the pool
    /// usdm_ip. 2400 requests per minute per IP address, when limit over 99 and not limit over 499, shared by the pool
    /// usdm_ip, of which one call takes 2. 2400 requests per minute per IP address, when limit over 499 and not limit
    /// over 1000, shared by the pool usdm_ip, of which one call takes 5. 2400 requests per minute per IP address, when
    /// limit over 1000, shared by the pool usdm_ip, of which one call takes 10. 2400 requests per minute per IP
    /// address, when not limit given, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Index-Price-Kline-Candlestick-Data
    Call<Vector<Vector<RawJson>>> index_price_klines(IndexPriceKlinesRequest request) const;

    /// Query Insurance Fund Balance Snapshot
    /// GET /fapi/v1/insuranceBalance
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool usdm_ip.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Insurance-Fund-Balance
    Call<InsuranceBalance> insurance_balance(InsuranceBalanceRequest request = {}) const;

    /// Kline/Candlestick Data
    /// GET /fapi/v1/klines
    ///
    /// Public. 2400 requests per minute per IP address, when limit given and not limit over 99, shared by the pool
    /// usdm_ip. 2400 requests per minute per IP address, when limit over 99 and not limit over 499, shared by the pool
    /// usdm_ip, of which one call takes 2. 2400 requests per minute per IP address, when limit over 499 and not limit
    /// over 1000, shared by the pool usdm_ip, of which one call takes 5. 2400 requests per minute per IP address, when
    /// limit over 1000, shared by the pool usdm_ip, of which one call takes 10. 2400 requests per minute per IP
    /// address, when not limit given, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Kline-Candlestick-Data
    Call<Vector<Klines>> klines(KlinesRequest request) const;

    /// Mark Price Kline/Candlestick Data
    /// GET /fapi/v1/markPriceKlines
    ///
    /// Public. 2400 requests per minute per IP address, when limit given and not limit over 99, shared by the pool
    /// usdm_ip. 2400 requests per minute per IP address, when limit over 99 and not limit over 499, shared by the pool
    /// usdm_ip, of which one call takes 2. 2400 requests per minute per IP address, when limit over 499 and not limit
    /// over 1000, shared by the pool usdm_ip, of which one call takes 5. 2400 requests per minute per IP address, when
    /// limit over 1000, shared by the pool usdm_ip, of which one call takes 10. 2400 requests per minute per IP
    /// address, when not limit given, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Mark-Price-Kline-Candlestick-Data
    Call<Vector<Vector<RawJson>>> mark_price_klines(KlinesRequest request) const;

    /// Open Interest
    /// GET /fapi/v1/openInterest
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool usdm_ip.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Open-Interest
    Call<OpenInterest> open_interest(OpenInterestRequest request) const;

    /// Test Connectivity
    /// GET /fapi/v1/ping
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool usdm_ip.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api
    Call<Acknowledged> ping() const;

    /// Mark Price
    /// GET /fapi/v1/premiumIndex
    ///
    /// Public. 2400 requests per minute per IP address, when symbol given, shared by the pool usdm_ip. 2400 requests
    /// per minute per IP address, when not symbol given, shared by the pool usdm_ip, of which one call takes 10.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Mark-Price
    Call<PremiumIndex> premium_index(PremiumIndexRequest request = {}) const;

    /// Premium index Kline Data
    /// GET /fapi/v1/premiumIndexKlines
    ///
    /// Public. 2400 requests per minute per IP address, when limit given and not limit over 99, shared by the pool
    /// usdm_ip. 2400 requests per minute per IP address, when limit over 99 and not limit over 499, shared by the pool
    /// usdm_ip, of which one call takes 2. 2400 requests per minute per IP address, when limit over 499 and not limit
    /// over 1000, shared by the pool usdm_ip, of which one call takes 5. 2400 requests per minute per IP address, when
    /// limit over 1000, shared by the pool usdm_ip, of which one call takes 10. 2400 requests per minute per IP
    /// address, when not limit given, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Premium-Index-Kline-Data
    Call<Vector<Vector<RawJson>>> premium_index_klines(KlinesRequest request) const;

    /// RPI Order Book
    /// GET /fapi/v1/rpiDepth
    ///
    /// Public. 2400 requests per minute per IP address, when limit given or not limit given, shared by the pool
    /// usdm_ip, of which one call takes 20.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Order-Book-RPI
    Call<Depth> rpi_depth(RpiDepthRequest request) const;

    /// ADL Risk
    /// GET /fapi/v1/symbolAdlRisk
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool usdm_ip.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/ADL-Risk
    Call<SymbolAdlRisk> symbol_adl_risk(SymbolAdlRiskRequest request = {}) const;

    /// 24hr Ticker Price Change Statistics
    /// GET /fapi/v1/ticker/24hr
    ///
    /// Public. 2400 requests per minute per IP address, when symbol given, shared by the pool usdm_ip. 2400 requests
    /// per minute per IP address, when not symbol given, shared by the pool usdm_ip, of which one call takes 40.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/24hr-Ticker-Price-Change-Statistics
    Call<Ticker24hr> ticker_24hr(Ticker24hrRequest request = {}) const;

    /// Symbol Order Book Ticker
    /// GET /fapi/v1/ticker/bookTicker
    ///
    /// Public. 2400 requests per minute per IP address, when symbol given, shared by the pool usdm_ip, of which one
    /// call takes 2. 2400 requests per minute per IP address, when not symbol given, shared by the pool usdm_ip, of
    /// which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Order-Book-Ticker
    Call<TickerBookTicker> ticker_book_ticker(TickerBookTickerRequest request = {}) const;

    /// Symbol Price Ticker
    /// GET /fapi/v1/ticker/price
    ///
    /// Public. 2400 requests per minute per IP address, when symbol given, shared by the pool usdm_ip. 2400 requests
    /// per minute per IP address, when not symbol given, shared by the pool usdm_ip, of which one call takes 2.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Price-Ticker
    Call<TickerPrice> ticker_price(TickerPriceRequest request = {}) const;

    /// Check Server Time
    /// GET /fapi/v1/time
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool usdm_ip.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Check-Server-Time
    Call<Time> time() const;

    /// Recent Trades List
    /// GET /fapi/v1/trades
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Recent-Trades-List
    Call<Vector<Trades>> trades(TradesRequest request) const;

    /// Trading Schedule
    /// GET /fapi/v1/tradingSchedule
    ///
    /// Public. 2400 requests per minute per IP address, shared by the pool usdm_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Trading-Schedule
    Call<TradingSchedule> trading_schedule() const;

    /// Symbol Price Ticker V2
    /// GET /fapi/v2/ticker/price
    ///
    /// Public. 2400 requests per minute per IP address, when symbol given, shared by the pool usdm_ip. 2400 requests
    /// per minute per IP address, when not symbol given, shared by the pool usdm_ip, of which one call takes 2.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Price-Ticker-v2
    Call<TickerPriceV2> ticker_price_v2(TickerPriceV2Request request = {}) const;

    /// Basis
    /// GET /futures/data/basis
    ///
    /// Public.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Basis
    Call<Vector<Basis>> basis(BasisRequest request) const;

    /// Quarterly Contract Settlement Price
    /// GET /futures/data/delivery-price
    ///
    /// Public.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Delivery-Price
    Call<Vector<DeliveryPrice>> delivery_price(DeliveryPriceRequest request) const;

    /// Long/Short Ratio
    /// GET /futures/data/globalLongShortAccountRatio
    ///
    /// Public.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Long-Short-Ratio
    Call<Vector<TopLongShortAccountRatio>> global_long_short_account_ratio(OpenInterestHistRequest request) const;

    /// Open Interest Statistics
    /// GET /futures/data/openInterestHist
    ///
    /// Public.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Open-Interest-Statistics
    Call<Vector<OpenInterestHist>> open_interest_hist(OpenInterestHistRequest request) const;

    /// Taker Buy/Sell Volume
    /// GET /futures/data/takerlongshortRatio
    ///
    /// Public.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Taker-BuySell-Volume
    Call<Vector<TakerLongShortRatio>> taker_long_short_ratio(OpenInterestHistRequest request) const;

    /// Top Trader Long/Short Ratio
    /// GET /futures/data/topLongShortAccountRatio
    ///
    /// Public.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Top-Long-Short-Account-Ratio
    Call<Vector<TopLongShortAccountRatio>> top_long_short_account_ratio(OpenInterestHistRequest request) const;

    /// Top Trader Long/Short Ratio
    /// GET /futures/data/topLongShortPositionRatio
    ///
    /// Public.
    /// https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Top-Trader-Long-Short-Ratio
    Call<Vector<TopLongShortAccountRatio>> top_long_short_position_ratio(OpenInterestHistRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AggTradesRequest*);
const detail::ObjectTable& exbind_table(const AggTrades*);
const detail::ObjectTable& exbind_table(const AssetIndexRequest*);
const detail::ObjectTable& exbind_table(const AssetIndexOne*);
const detail::ObjectTable& exbind_table(const AssetIndexAll*);
const detail::ObjectTable& exbind_table(const AssetIndex*);
const detail::ObjectTable& exbind_table(const ConstituentsRequest*);
const detail::ObjectTable& exbind_table(const ConstituentsConstituents*);
const detail::ObjectTable& exbind_table(const Constituents*);
const detail::ObjectTable& exbind_table(const ContinuousKlinesRequest*);
const detail::ObjectTable& exbind_table(const ContinuousKlines*);
const detail::ObjectTable& exbind_table(const DepthRequest*);
const detail::ObjectTable& exbind_table(const DepthBids*);
const detail::ObjectTable& exbind_table(const Depth*);
const detail::ObjectTable& exbind_table(const ExchangeInfoRateLimits*);
const detail::ObjectTable& exbind_table(const ExchangeInfoAssets*);
const detail::ObjectTable& exbind_table(const ExchangeInfoSymbolsFilters*);
const detail::ObjectTable& exbind_table(const ExchangeInfoSymbols*);
const detail::ObjectTable& exbind_table(const ExchangeInfo*);
const detail::ObjectTable& exbind_table(const FundingInfo*);
const detail::ObjectTable& exbind_table(const FundingRateRequest*);
const detail::ObjectTable& exbind_table(const FundingRate*);
const detail::ObjectTable& exbind_table(const HistoricalTradesRequest*);
const detail::ObjectTable& exbind_table(const Trades*);
const detail::ObjectTable& exbind_table(const IndexInfoRequest*);
const detail::ObjectTable& exbind_table(const IndexInfoBaseAssetList*);
const detail::ObjectTable& exbind_table(const IndexInfo*);
const detail::ObjectTable& exbind_table(const IndexPriceKlinesRequest*);
const detail::ObjectTable& exbind_table(const InsuranceBalanceRequest*);
const detail::ObjectTable& exbind_table(const InsuranceBalanceOneAssets*);
const detail::ObjectTable& exbind_table(const InsuranceBalanceOne*);
const detail::ObjectTable& exbind_table(const InsuranceBalanceAll*);
const detail::ObjectTable& exbind_table(const InsuranceBalance*);
const detail::ObjectTable& exbind_table(const KlinesRequest*);
const detail::ObjectTable& exbind_table(const Klines*);
const detail::ObjectTable& exbind_table(const OpenInterestRequest*);
const detail::ObjectTable& exbind_table(const OpenInterest*);
const detail::ObjectTable& exbind_table(const PremiumIndexRequest*);
const detail::ObjectTable& exbind_table(const PremiumIndexOne*);
const detail::ObjectTable& exbind_table(const PremiumIndexAll*);
const detail::ObjectTable& exbind_table(const PremiumIndex*);
const detail::ObjectTable& exbind_table(const RpiDepthRequest*);
const detail::ObjectTable& exbind_table(const SymbolAdlRiskRequest*);
const detail::ObjectTable& exbind_table(const SymbolAdlRiskOne*);
const detail::ObjectTable& exbind_table(const SymbolAdlRiskAll*);
const detail::ObjectTable& exbind_table(const SymbolAdlRisk*);
const detail::ObjectTable& exbind_table(const Ticker24hrRequest*);
const detail::ObjectTable& exbind_table(const Ticker24hrOne*);
const detail::ObjectTable& exbind_table(const Ticker24hrAll*);
const detail::ObjectTable& exbind_table(const Ticker24hr*);
const detail::ObjectTable& exbind_table(const TickerBookTickerRequest*);
const detail::ObjectTable& exbind_table(const TickerBookTickerOne*);
const detail::ObjectTable& exbind_table(const TickerBookTickerAll*);
const detail::ObjectTable& exbind_table(const TickerBookTicker*);
const detail::ObjectTable& exbind_table(const TickerPriceRequest*);
const detail::ObjectTable& exbind_table(const TickerPriceOne*);
const detail::ObjectTable& exbind_table(const TickerPriceAll*);
const detail::ObjectTable& exbind_table(const TickerPrice*);
const detail::ObjectTable& exbind_table(const Time*);
const detail::ObjectTable& exbind_table(const TradesRequest*);
const detail::ObjectTable& exbind_table(const TradingScheduleMarketSchedulesEQUITYSessions*);
const detail::ObjectTable& exbind_table(const TradingScheduleMarketSchedulesEQUITY*);
const detail::ObjectTable& exbind_table(const TradingScheduleMarketSchedulesCOMMODITY*);
const detail::ObjectTable& exbind_table(const TradingScheduleMarketSchedules*);
const detail::ObjectTable& exbind_table(const TradingSchedule*);
const detail::ObjectTable& exbind_table(const TickerPriceV2Request*);
const detail::ObjectTable& exbind_table(const TickerPriceV2One*);
const detail::ObjectTable& exbind_table(const TickerPriceV2All*);
const detail::ObjectTable& exbind_table(const TickerPriceV2*);
const detail::ObjectTable& exbind_table(const BasisRequest*);
const detail::ObjectTable& exbind_table(const Basis*);
const detail::ObjectTable& exbind_table(const DeliveryPriceRequest*);
const detail::ObjectTable& exbind_table(const DeliveryPrice*);
const detail::ObjectTable& exbind_table(const OpenInterestHistRequest*);
const detail::ObjectTable& exbind_table(const TopLongShortAccountRatio*);
const detail::ObjectTable& exbind_table(const OpenInterestHist*);
const detail::ObjectTable& exbind_table(const TakerLongShortRatio*);

}  // namespace exbind::binance::usdm::market
