// Generated from specs/binance/coinm/market.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/coinm/market.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance {
extern const detail::EnumTable interval_table;
}  // namespace exbind::binance

namespace exbind::inline v0_1::binance::coinm::market {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field agg_trades_request_fields[] = {
    {"symbol", offsetof(AggTradesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"fromId", offsetof(AggTradesRequest, fromId), detail::integer(), detail::In::query},
    {"startTime", offsetof(AggTradesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(AggTradesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(AggTradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable agg_trades_request_table =
    detail::table_of<AggTradesRequest>("AggTradesRequest", agg_trades_request_fields);

constexpr detail::Field agg_trades_fields[] = {
    {"a", offsetof(AggTrades, a), detail::integer()},
    {"p", offsetof(AggTrades, p), detail::decimal()},
    {"q", offsetof(AggTrades, q), detail::decimal()},
    {"f", offsetof(AggTrades, f), detail::integer()},
    {"l", offsetof(AggTrades, l), detail::integer()},
    {"T", offsetof(AggTrades, T),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"m", offsetof(AggTrades, m), detail::boolean()},
};
constexpr detail::ObjectTable agg_trades_table = detail::table_of<AggTrades>("AggTrades", agg_trades_fields);

constexpr detail::Field constituents_request_fields[] = {
    {"symbol", offsetof(ConstituentsRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable constituents_request_table =
    detail::table_of<ConstituentsRequest>("ConstituentsRequest", constituents_request_fields);

constexpr detail::Field constituents_constituents_fields[] = {
    {"exchange", offsetof(ConstituentsConstituents, exchange), detail::string()},
    {"symbol", offsetof(ConstituentsConstituents, symbol), detail::string()},
};
constexpr detail::ObjectTable constituents_constituents_table =
    detail::table_of<ConstituentsConstituents>("ConstituentsConstituents", constituents_constituents_fields);

constexpr detail::ListTable list_of_constituents_constituents =
    detail::list_of<ConstituentsConstituents>(detail::object(constituents_constituents_table));

constexpr detail::Field constituents_fields[] = {
    {"symbol", offsetof(Constituents, symbol), detail::string()},
    {"time", offsetof(Constituents, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"constituents", offsetof(Constituents, constituents), detail::list(list_of_constituents_constituents)},
};
constexpr detail::ObjectTable constituents_table = detail::table_of<Constituents>("Constituents", constituents_fields);

constexpr detail::Field continuous_klines_request_fields[] = {
    {"pair", offsetof(ContinuousKlinesRequest, pair), detail::string(detail::Holder::required), detail::In::query},
    {"contractType", offsetof(ContinuousKlinesRequest, contractType), detail::string(detail::Holder::required),
     detail::In::query},
    {"interval", offsetof(ContinuousKlinesRequest, interval),
     detail::enumeration(binance::interval_table, detail::Holder::required), detail::In::query},
    {"startTime", offsetof(ContinuousKlinesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(ContinuousKlinesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(ContinuousKlinesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable continuous_klines_request_table =
    detail::table_of<ContinuousKlinesRequest>("ContinuousKlinesRequest", continuous_klines_request_fields);

constexpr detail::Field klines_fields[] = {
    {"openTime", offsetof(Klines, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"open", offsetof(Klines, open), detail::decimal()},
    {"high", offsetof(Klines, high), detail::decimal()},
    {"low", offsetof(Klines, low), detail::decimal()},
    {"close", offsetof(Klines, close), detail::decimal()},
    {"volume", offsetof(Klines, volume), detail::decimal()},
    {"closeTime", offsetof(Klines, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"baseAssetVolume", offsetof(Klines, baseAssetVolume), detail::decimal()},
    {"numberOfTrades", offsetof(Klines, numberOfTrades), detail::integer()},
    {"takerBuyVolume", offsetof(Klines, takerBuyVolume), detail::decimal()},
    {"takerBuyBaseAssetVolume", offsetof(Klines, takerBuyBaseAssetVolume), detail::decimal()},
    {"ignore", offsetof(Klines, ignore), detail::decimal()},
};
constexpr detail::ObjectTable klines_table = detail::table_of<Klines>("Klines", klines_fields, true);

constexpr detail::Field depth_request_fields[] = {
    {"symbol", offsetof(DepthRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(DepthRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable depth_request_table =
    detail::table_of<DepthRequest>("DepthRequest", depth_request_fields);

constexpr detail::Field depth_bids_fields[] = {
    {"pRICE", offsetof(DepthBids, pRICE), detail::decimal()},
    {"qTY", offsetof(DepthBids, qTY), detail::decimal()},
};
constexpr detail::ObjectTable depth_bids_table = detail::table_of<DepthBids>("DepthBids", depth_bids_fields, true);

constexpr detail::ListTable list_of_depth_bids = detail::list_of<DepthBids>(detail::object(depth_bids_table));
constexpr detail::ListTable list_of_decimal = detail::list_of<std::optional<Decimal>>(detail::decimal());
constexpr detail::ListTable list_of_list_of_decimal =
    detail::list_of<Vector<std::optional<Decimal>>>(detail::list(list_of_decimal));

constexpr detail::Field depth_fields[] = {
    {"lastUpdateId", offsetof(Depth, lastUpdateId), detail::integer()},
    {"symbol", offsetof(Depth, symbol), detail::string()},
    {"pair", offsetof(Depth, pair), detail::string()},
    {"E", offsetof(Depth, E), detail::integer()},
    {"T", offsetof(Depth, T), detail::integer()},
    {"bids", offsetof(Depth, bids), detail::list(list_of_depth_bids)},
    {"asks", offsetof(Depth, asks), detail::list(list_of_list_of_decimal)},
};
constexpr detail::ObjectTable depth_table = detail::table_of<Depth>("Depth", depth_fields);

constexpr detail::Field exchange_info_rate_limits_fields[] = {
    {"interval", offsetof(ExchangeInfoRateLimits, interval), detail::string()},
    {"intervalNum", offsetof(ExchangeInfoRateLimits, intervalNum), detail::integer()},
    {"limit", offsetof(ExchangeInfoRateLimits, limit), detail::integer()},
    {"rateLimitType", offsetof(ExchangeInfoRateLimits, rateLimitType), detail::string()},
};
constexpr detail::ObjectTable exchange_info_rate_limits_table =
    detail::table_of<ExchangeInfoRateLimits>("ExchangeInfoRateLimits", exchange_info_rate_limits_fields);

constexpr detail::Field exchange_info_symbols_filters_fields[] = {
    {"filterType", offsetof(ExchangeInfoSymbolsFilters, filterType), detail::string()},
    {"maxPrice", offsetof(ExchangeInfoSymbolsFilters, maxPrice), detail::decimal()},
    {"minPrice", offsetof(ExchangeInfoSymbolsFilters, minPrice), detail::decimal()},
    {"tickSize", offsetof(ExchangeInfoSymbolsFilters, tickSize), detail::decimal()},
    {"maxQty", offsetof(ExchangeInfoSymbolsFilters, maxQty), detail::decimal()},
    {"minQty", offsetof(ExchangeInfoSymbolsFilters, minQty), detail::decimal()},
    {"stepSize", offsetof(ExchangeInfoSymbolsFilters, stepSize), detail::decimal()},
    {"limit", offsetof(ExchangeInfoSymbolsFilters, limit), detail::integer()},
    {"multiplierUp", offsetof(ExchangeInfoSymbolsFilters, multiplierUp), detail::decimal()},
    {"multiplierDown", offsetof(ExchangeInfoSymbolsFilters, multiplierDown), detail::decimal()},
    {"multiplierDecimal", offsetof(ExchangeInfoSymbolsFilters, multiplierDecimal), detail::decimal()},
};
constexpr detail::ObjectTable exchange_info_symbols_filters_table =
    detail::table_of<ExchangeInfoSymbolsFilters>("ExchangeInfoSymbolsFilters", exchange_info_symbols_filters_fields);

constexpr detail::ListTable list_of_exchange_info_symbols_filters =
    detail::list_of<ExchangeInfoSymbolsFilters>(detail::object(exchange_info_symbols_filters_table));
constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::ListTable list_of_json = detail::list_of<RawJson>(detail::json());

constexpr detail::Field exchange_info_symbols_fields[] = {
    {"filters", offsetof(ExchangeInfoSymbols, filters), detail::list(list_of_exchange_info_symbols_filters)},
    {"OrderType", offsetof(ExchangeInfoSymbols, OrderType), detail::list(list_of_string)},
    {"timeInForce", offsetof(ExchangeInfoSymbols, timeInForce), detail::list(list_of_string)},
    {"liquidationFee", offsetof(ExchangeInfoSymbols, liquidationFee), detail::decimal()},
    {"marketTakeBound", offsetof(ExchangeInfoSymbols, marketTakeBound), detail::decimal()},
    {"symbol", offsetof(ExchangeInfoSymbols, symbol), detail::string()},
    {"pair", offsetof(ExchangeInfoSymbols, pair), detail::string()},
    {"contractType", offsetof(ExchangeInfoSymbols, contractType), detail::string()},
    {"deliveryDate", offsetof(ExchangeInfoSymbols, deliveryDate), detail::integer()},
    {"onboardDate", offsetof(ExchangeInfoSymbols, onboardDate), detail::integer()},
    {"contractStatus", offsetof(ExchangeInfoSymbols, contractStatus), detail::string()},
    {"contractSize", offsetof(ExchangeInfoSymbols, contractSize), detail::integer()},
    {"quoteAsset", offsetof(ExchangeInfoSymbols, quoteAsset), detail::string()},
    {"baseAsset", offsetof(ExchangeInfoSymbols, baseAsset), detail::string()},
    {"marginAsset", offsetof(ExchangeInfoSymbols, marginAsset), detail::string()},
    {"pricePrecision", offsetof(ExchangeInfoSymbols, pricePrecision), detail::integer()},
    {"quantityPrecision", offsetof(ExchangeInfoSymbols, quantityPrecision), detail::integer()},
    {"baseAssetPrecision", offsetof(ExchangeInfoSymbols, baseAssetPrecision), detail::integer()},
    {"quotePrecision", offsetof(ExchangeInfoSymbols, quotePrecision), detail::integer()},
    {"equalQtyPrecision", offsetof(ExchangeInfoSymbols, equalQtyPrecision), detail::integer()},
    {"triggerProtect", offsetof(ExchangeInfoSymbols, triggerProtect), detail::decimal()},
    {"maintMarginPercent", offsetof(ExchangeInfoSymbols, maintMarginPercent), detail::decimal()},
    {"requiredMarginPercent", offsetof(ExchangeInfoSymbols, requiredMarginPercent), detail::decimal()},
    {"underlyingType", offsetof(ExchangeInfoSymbols, underlyingType), detail::string()},
    {"underlyingSubType", offsetof(ExchangeInfoSymbols, underlyingSubType), detail::list(list_of_json)},
};
constexpr detail::ObjectTable exchange_info_symbols_table =
    detail::table_of<ExchangeInfoSymbols>("ExchangeInfoSymbols", exchange_info_symbols_fields);

constexpr detail::ListTable list_of_exchange_info_rate_limits =
    detail::list_of<ExchangeInfoRateLimits>(detail::object(exchange_info_rate_limits_table));
constexpr detail::ListTable list_of_exchange_info_symbols =
    detail::list_of<ExchangeInfoSymbols>(detail::object(exchange_info_symbols_table));

constexpr detail::Field exchange_info_fields[] = {
    {"exchangeFilters", offsetof(ExchangeInfo, exchangeFilters), detail::list(list_of_json)},
    {"rateLimits", offsetof(ExchangeInfo, rateLimits), detail::list(list_of_exchange_info_rate_limits)},
    {"serverTime", offsetof(ExchangeInfo, serverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbols", offsetof(ExchangeInfo, symbols), detail::list(list_of_exchange_info_symbols)},
    {"timezone", offsetof(ExchangeInfo, timezone), detail::string()},
};
constexpr detail::ObjectTable exchange_info_table =
    detail::table_of<ExchangeInfo>("ExchangeInfo", exchange_info_fields);

constexpr detail::Field funding_info_fields[] = {
    {"symbol", offsetof(FundingInfo, symbol), detail::string()},
    {"adjustedFundingRateCap", offsetof(FundingInfo, adjustedFundingRateCap), detail::decimal()},
    {"adjustedFundingRateFloor", offsetof(FundingInfo, adjustedFundingRateFloor), detail::decimal()},
    {"fundingIntervalHours", offsetof(FundingInfo, fundingIntervalHours), detail::integer()},
    {"disclaimer", offsetof(FundingInfo, disclaimer), detail::boolean()},
};
constexpr detail::ObjectTable funding_info_table = detail::table_of<FundingInfo>("FundingInfo", funding_info_fields);

constexpr detail::Field funding_rate_request_fields[] = {
    {"symbol", offsetof(FundingRateRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"startTime", offsetof(FundingRateRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(FundingRateRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(FundingRateRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable funding_rate_request_table =
    detail::table_of<FundingRateRequest>("FundingRateRequest", funding_rate_request_fields);

constexpr detail::Field funding_rate_fields[] = {
    {"symbol", offsetof(FundingRate, symbol), detail::string()},
    {"fundingTime", offsetof(FundingRate, fundingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"fundingRate", offsetof(FundingRate, fundingRate), detail::decimal()},
};
constexpr detail::ObjectTable funding_rate_table = detail::table_of<FundingRate>("FundingRate", funding_rate_fields);

constexpr detail::Field historical_trades_request_fields[] = {
    {"symbol", offsetof(HistoricalTradesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(HistoricalTradesRequest, limit), detail::integer(), detail::In::query},
    {"fromId", offsetof(HistoricalTradesRequest, fromId), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable historical_trades_request_table =
    detail::table_of<HistoricalTradesRequest>("HistoricalTradesRequest", historical_trades_request_fields);

constexpr detail::Field trades_fields[] = {
    {"id", offsetof(Trades, id), detail::integer()},
    {"price", offsetof(Trades, price), detail::decimal()},
    {"qty", offsetof(Trades, qty), detail::decimal()},
    {"baseQty", offsetof(Trades, baseQty), detail::decimal()},
    {"time", offsetof(Trades, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"isBuyerMaker", offsetof(Trades, isBuyerMaker), detail::boolean()},
};
constexpr detail::ObjectTable trades_table = detail::table_of<Trades>("Trades", trades_fields);

constexpr detail::Field index_price_klines_request_fields[] = {
    {"pair", offsetof(IndexPriceKlinesRequest, pair), detail::string(detail::Holder::required), detail::In::query},
    {"interval", offsetof(IndexPriceKlinesRequest, interval),
     detail::enumeration(binance::interval_table, detail::Holder::required), detail::In::query},
    {"startTime", offsetof(IndexPriceKlinesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(IndexPriceKlinesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(IndexPriceKlinesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable index_price_klines_request_table =
    detail::table_of<IndexPriceKlinesRequest>("IndexPriceKlinesRequest", index_price_klines_request_fields);

constexpr detail::Field klines_request_fields[] = {
    {"symbol", offsetof(KlinesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"interval", offsetof(KlinesRequest, interval),
     detail::enumeration(binance::interval_table, detail::Holder::required), detail::In::query},
    {"startTime", offsetof(KlinesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(KlinesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(KlinesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable klines_request_table =
    detail::table_of<KlinesRequest>("KlinesRequest", klines_request_fields);

constexpr detail::Field open_interest_request_fields[] = {
    {"symbol", offsetof(OpenInterestRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable open_interest_request_table =
    detail::table_of<OpenInterestRequest>("OpenInterestRequest", open_interest_request_fields);

constexpr detail::Field open_interest_fields[] = {
    {"symbol", offsetof(OpenInterest, symbol), detail::string()},
    {"pair", offsetof(OpenInterest, pair), detail::string()},
    {"openInterest", offsetof(OpenInterest, openInterest), detail::decimal()},
    {"contractType", offsetof(OpenInterest, contractType), detail::string()},
    {"time", offsetof(OpenInterest, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable open_interest_table =
    detail::table_of<OpenInterest>("OpenInterest", open_interest_fields);

constexpr detail::Field premium_index_request_fields[] = {
    {"symbol", offsetof(PremiumIndexRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"pair", offsetof(PremiumIndexRequest, pair), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable premium_index_request_table =
    detail::table_of<PremiumIndexRequest>("PremiumIndexRequest", premium_index_request_fields);

constexpr detail::Field premium_index_fields[] = {
    {"symbol", offsetof(PremiumIndex, symbol), detail::string()},
    {"pair", offsetof(PremiumIndex, pair), detail::string()},
    {"markPrice", offsetof(PremiumIndex, markPrice), detail::decimal()},
    {"indexPrice", offsetof(PremiumIndex, indexPrice), detail::decimal()},
    {"estimatedSettlePrice", offsetof(PremiumIndex, estimatedSettlePrice), detail::decimal()},
    {"lastFundingRate", offsetof(PremiumIndex, lastFundingRate), detail::decimal()},
    {"interestRate", offsetof(PremiumIndex, interestRate), detail::decimal()},
    {"nextFundingTime", offsetof(PremiumIndex, nextFundingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"time", offsetof(PremiumIndex, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable premium_index_table =
    detail::table_of<PremiumIndex>("PremiumIndex", premium_index_fields);

constexpr detail::Field ticker24hr_request_fields[] = {
    {"symbol", offsetof(Ticker24hrRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"pair", offsetof(Ticker24hrRequest, pair), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable ticker24hr_request_table =
    detail::table_of<Ticker24hrRequest>("Ticker24hrRequest", ticker24hr_request_fields);

constexpr detail::Field ticker24hr_fields[] = {
    {"symbol", offsetof(Ticker24hr, symbol), detail::string()},
    {"pair", offsetof(Ticker24hr, pair), detail::string()},
    {"priceChange", offsetof(Ticker24hr, priceChange), detail::decimal()},
    {"priceChangePercent", offsetof(Ticker24hr, priceChangePercent), detail::decimal()},
    {"weightedAvgPrice", offsetof(Ticker24hr, weightedAvgPrice), detail::decimal()},
    {"lastPrice", offsetof(Ticker24hr, lastPrice), detail::decimal()},
    {"lastQty", offsetof(Ticker24hr, lastQty), detail::decimal()},
    {"openPrice", offsetof(Ticker24hr, openPrice), detail::decimal()},
    {"highPrice", offsetof(Ticker24hr, highPrice), detail::decimal()},
    {"lowPrice", offsetof(Ticker24hr, lowPrice), detail::decimal()},
    {"volume", offsetof(Ticker24hr, volume), detail::decimal()},
    {"baseVolume", offsetof(Ticker24hr, baseVolume), detail::decimal()},
    {"openTime", offsetof(Ticker24hr, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"closeTime", offsetof(Ticker24hr, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"firstId", offsetof(Ticker24hr, firstId), detail::integer()},
    {"lastId", offsetof(Ticker24hr, lastId), detail::integer()},
    {"count", offsetof(Ticker24hr, count), detail::integer()},
};
constexpr detail::ObjectTable ticker24hr_table = detail::table_of<Ticker24hr>("Ticker24hr", ticker24hr_fields);

constexpr detail::Field ticker_price_request_fields[] = {
    {"symbol", offsetof(TickerPriceRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"pair", offsetof(TickerPriceRequest, pair), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable ticker_price_request_table =
    detail::table_of<TickerPriceRequest>("TickerPriceRequest", ticker_price_request_fields);

constexpr detail::Field ticker_price_fields[] = {
    {"symbol", offsetof(TickerPrice, symbol), detail::string()},
    {"ps", offsetof(TickerPrice, ps), detail::decimal()},
    {"price", offsetof(TickerPrice, price), detail::decimal()},
    {"time", offsetof(TickerPrice, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable ticker_price_table = detail::table_of<TickerPrice>("TickerPrice", ticker_price_fields);

constexpr detail::Field time_fields[] = {
    {"serverTime", offsetof(Time, serverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable time_table = detail::table_of<Time>("Time", time_fields);

constexpr detail::Field trades_request_fields[] = {
    {"symbol", offsetof(TradesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(TradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable trades_request_table =
    detail::table_of<TradesRequest>("TradesRequest", trades_request_fields);

constexpr detail::Field basis_request_fields[] = {
    {"pair", offsetof(BasisRequest, pair), detail::string(detail::Holder::required), detail::In::query},
    {"contractType", offsetof(BasisRequest, contractType), detail::string(detail::Holder::required), detail::In::query},
    {"period", offsetof(BasisRequest, period), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(BasisRequest, limit), detail::integer(), detail::In::query},
    {"startTime", offsetof(BasisRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(BasisRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable basis_request_table =
    detail::table_of<BasisRequest>("BasisRequest", basis_request_fields);

constexpr detail::Field basis_fields[] = {
    {"indexPrice", offsetof(Basis, indexPrice), detail::decimal()},
    {"contractType", offsetof(Basis, contractType), detail::string()},
    {"basisRate", offsetof(Basis, basisRate), detail::decimal()},
    {"futuresPrice", offsetof(Basis, futuresPrice), detail::decimal()},
    {"annualizedBasisRate", offsetof(Basis, annualizedBasisRate), detail::decimal()},
    {"basis", offsetof(Basis, basis), detail::decimal()},
    {"pair", offsetof(Basis, pair), detail::string()},
    {"timestamp", offsetof(Basis, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable basis_table = detail::table_of<Basis>("Basis", basis_fields);

constexpr detail::Field top_long_short_position_ratio_request_fields[] = {
    {"pair", offsetof(TopLongShortPositionRatioRequest, pair), detail::string(detail::Holder::required),
     detail::In::query},
    {"period", offsetof(TopLongShortPositionRatioRequest, period), detail::string(detail::Holder::required),
     detail::In::query},
    {"limit", offsetof(TopLongShortPositionRatioRequest, limit), detail::integer(), detail::In::query},
    {"startTime", offsetof(TopLongShortPositionRatioRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(TopLongShortPositionRatioRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable top_long_short_position_ratio_request_table =
    detail::table_of<TopLongShortPositionRatioRequest>(
        "TopLongShortPositionRatioRequest", top_long_short_position_ratio_request_fields);

constexpr detail::Field top_long_short_account_ratio_fields[] = {
    {"pair", offsetof(TopLongShortAccountRatio, pair), detail::string()},
    {"longShortRatio", offsetof(TopLongShortAccountRatio, longShortRatio), detail::decimal()},
    {"longAccount", offsetof(TopLongShortAccountRatio, longAccount), detail::string()},
    {"shortAccount", offsetof(TopLongShortAccountRatio, shortAccount), detail::string()},
    {"timestamp", offsetof(TopLongShortAccountRatio, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable top_long_short_account_ratio_table =
    detail::table_of<TopLongShortAccountRatio>("TopLongShortAccountRatio", top_long_short_account_ratio_fields);

constexpr detail::Field open_interest_hist_fields[] = {
    {"pair", offsetof(OpenInterestHist, pair), detail::string()},
    {"contractType", offsetof(OpenInterestHist, contractType), detail::string()},
    {"sumOpenInterest", offsetof(OpenInterestHist, sumOpenInterest), detail::decimal()},
    {"sumOpenInterestValue", offsetof(OpenInterestHist, sumOpenInterestValue), detail::decimal()},
    {"timestamp", offsetof(OpenInterestHist, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable open_interest_hist_table =
    detail::table_of<OpenInterestHist>("OpenInterestHist", open_interest_hist_fields);

constexpr detail::Field taker_buy_sell_vol_fields[] = {
    {"pair", offsetof(TakerBuySellVol, pair), detail::string()},
    {"contractType", offsetof(TakerBuySellVol, contractType), detail::string()},
    {"takerBuyVol", offsetof(TakerBuySellVol, takerBuyVol), detail::decimal()},
    {"takerSellVol", offsetof(TakerBuySellVol, takerSellVol), detail::decimal()},
    {"takerBuyVolValue", offsetof(TakerBuySellVol, takerBuyVolValue), detail::decimal()},
    {"takerSellVolValue", offsetof(TakerBuySellVol, takerSellVolValue), detail::decimal()},
    {"timestamp", offsetof(TakerBuySellVol, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable taker_buy_sell_vol_table =
    detail::table_of<TakerBuySellVol>("TakerBuySellVol", taker_buy_sell_vol_fields);

constexpr detail::Field top_long_short_account_ratio_request_fields[] = {
    {"symbol", offsetof(TopLongShortAccountRatioRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"period", offsetof(TopLongShortAccountRatioRequest, period), detail::string(detail::Holder::required),
     detail::In::query},
    {"limit", offsetof(TopLongShortAccountRatioRequest, limit), detail::integer(), detail::In::query},
    {"startTime", offsetof(TopLongShortAccountRatioRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(TopLongShortAccountRatioRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable top_long_short_account_ratio_request_table =
    detail::table_of<TopLongShortAccountRatioRequest>(
        "TopLongShortAccountRatioRequest", top_long_short_account_ratio_request_fields);

constexpr detail::Field top_long_short_position_ratio_fields[] = {
    {"pair", offsetof(TopLongShortPositionRatio, pair), detail::string()},
    {"longShortRatio", offsetof(TopLongShortPositionRatio, longShortRatio), detail::decimal()},
    {"longPosition", offsetof(TopLongShortPositionRatio, longPosition), detail::decimal()},
    {"shortPosition", offsetof(TopLongShortPositionRatio, shortPosition), detail::decimal()},
    {"timestamp", offsetof(TopLongShortPositionRatio, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable top_long_short_position_ratio_table =
    detail::table_of<TopLongShortPositionRatio>("TopLongShortPositionRatio", top_long_short_position_ratio_fields);

constexpr detail::ListTable list_of_agg_trades = detail::list_of<AggTrades>(detail::object(agg_trades_table));
constexpr detail::Type agg_trades_reply = detail::list(list_of_agg_trades);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit agg_trades_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 20},
};
constexpr detail::Operation agg_trades_operation{
    .id = "coinm/market.agg_trades",
    .method = "GET",
    .path = "/dapi/v1/aggTrades",
    .auth = detail::Auth::public_,
    .limits = agg_trades_limits,
    .request = &agg_trades_request_table,
    .reply = &agg_trades_reply,
    .product = 2,
};

constexpr detail::Type constituents_reply = detail::object(constituents_table);
constexpr detail::Limit constituents_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation constituents_operation{
    .id = "coinm/market.constituents",
    .method = "GET",
    .path = "/dapi/v1/constituents",
    .auth = detail::Auth::public_,
    .limits = constituents_limits,
    .request = &constituents_request_table,
    .reply = &constituents_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_klines = detail::list_of<Klines>(detail::object(klines_table));
constexpr detail::Type continuous_klines_reply = detail::list(list_of_klines);
constexpr detail::LimitCondition when_limit_given_and_not_limit_over_99[] = {
    {.field = "limit", .given = true}, {.field = "limit", .over = 99, .negated = true},
};
constexpr detail::LimitCondition when_limit_over_99_and_not_limit_over_499[] = {
    {.field = "limit", .over = 99}, {.field = "limit", .over = 499, .negated = true},
};
constexpr detail::LimitCondition when_limit_over_499_and_not_limit_over_1000[] = {
    {.field = "limit", .over = 499}, {.field = "limit", .over = 1000, .negated = true},
};
constexpr detail::LimitCondition when_limit_over_1000[] = {{.field = "limit", .over = 1000}};
constexpr detail::LimitCondition when_not_limit_given[] = {{.field = "limit", .given = true, .negated = true}};
constexpr detail::Limit continuous_klines_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_99, .pool = "coinm_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_99_and_not_limit_over_499, .pool = "coinm_ip", .weight = 2},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_499_and_not_limit_over_1000, .pool = "coinm_ip", .weight = 5},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_1000, .pool = "coinm_ip", .weight = 10},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation continuous_klines_operation{
    .id = "coinm/market.continuous_klines",
    .method = "GET",
    .path = "/dapi/v1/continuousKlines",
    .auth = detail::Auth::public_,
    .limits = continuous_klines_limits,
    .request = &continuous_klines_request_table,
    .reply = &continuous_klines_reply,
    .product = 2,
};

constexpr detail::Type depth_reply = detail::object(depth_table);
constexpr detail::LimitCondition when_limit_given_and_not_limit_over_50[] = {
    {.field = "limit", .given = true}, {.field = "limit", .over = 50, .negated = true},
};
constexpr detail::LimitCondition when_limit_over_50_and_not_limit_over_100[] = {
    {.field = "limit", .over = 50}, {.field = "limit", .over = 100, .negated = true},
};
constexpr detail::LimitCondition when_limit_over_100_and_not_limit_over_500[] = {
    {.field = "limit", .over = 100}, {.field = "limit", .over = 500, .negated = true},
};
constexpr detail::LimitCondition when_limit_over_500[] = {{.field = "limit", .over = 500}};
constexpr detail::Limit depth_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_50, .pool = "coinm_ip", .weight = 2},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_50_and_not_limit_over_100, .pool = "coinm_ip", .weight = 5},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_100_and_not_limit_over_500, .pool = "coinm_ip", .weight = 10},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_500, .pool = "coinm_ip", .weight = 20},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "coinm_ip", .weight = 10},
};
constexpr detail::Operation depth_operation{
    .id = "coinm/market.depth",
    .method = "GET",
    .path = "/dapi/v1/depth",
    .auth = detail::Auth::public_,
    .limits = depth_limits,
    .request = &depth_request_table,
    .reply = &depth_reply,
    .product = 2,
};

constexpr detail::Type exchange_info_reply = detail::object(exchange_info_table);
constexpr detail::Limit exchange_info_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation exchange_info_operation{
    .id = "coinm/market.exchange_info",
    .method = "GET",
    .path = "/dapi/v1/exchangeInfo",
    .auth = detail::Auth::public_,
    .limits = exchange_info_limits,
    .reply = &exchange_info_reply,
    .product = 2,
};

constexpr detail::Type funding_info_reply = detail::sole(detail::object(funding_info_table));
constexpr detail::Operation funding_info_operation{
    .id = "coinm/market.funding_info",
    .method = "GET",
    .path = "/dapi/v1/fundingInfo",
    .auth = detail::Auth::public_,
    .reply = &funding_info_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_funding_rate = detail::list_of<FundingRate>(detail::object(funding_rate_table));
constexpr detail::Type funding_rate_reply = detail::list(list_of_funding_rate);
constexpr detail::Limit funding_rate_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation funding_rate_operation{
    .id = "coinm/market.funding_rate",
    .method = "GET",
    .path = "/dapi/v1/fundingRate",
    .auth = detail::Auth::public_,
    .limits = funding_rate_limits,
    .request = &funding_rate_request_table,
    .reply = &funding_rate_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_trades = detail::list_of<Trades>(detail::object(trades_table));
constexpr detail::Type historical_trades_reply = detail::list(list_of_trades);
constexpr detail::Limit historical_trades_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 20},
};
constexpr detail::Operation historical_trades_operation{
    .id = "coinm/market.historical_trades",
    .method = "GET",
    .path = "/dapi/v1/historicalTrades",
    .auth = detail::Auth::key,
    .limits = historical_trades_limits,
    .request = &historical_trades_request_table,
    .reply = &historical_trades_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_list_of_json = detail::list_of<Vector<RawJson>>(detail::list(list_of_json));
constexpr detail::Type index_price_klines_reply = detail::list(list_of_list_of_json);
constexpr detail::Limit index_price_klines_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_99, .pool = "coinm_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_99_and_not_limit_over_499, .pool = "coinm_ip", .weight = 2},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_499_and_not_limit_over_1000, .pool = "coinm_ip", .weight = 5},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_1000, .pool = "coinm_ip", .weight = 10},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation index_price_klines_operation{
    .id = "coinm/market.index_price_klines",
    .method = "GET",
    .path = "/dapi/v1/indexPriceKlines",
    .auth = detail::Auth::public_,
    .limits = index_price_klines_limits,
    .request = &index_price_klines_request_table,
    .reply = &index_price_klines_reply,
    .product = 2,
};

constexpr detail::Type klines_reply = detail::list(list_of_klines);
constexpr detail::Limit klines_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_99, .pool = "coinm_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_99_and_not_limit_over_499, .pool = "coinm_ip", .weight = 2},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_499_and_not_limit_over_1000, .pool = "coinm_ip", .weight = 5},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_1000, .pool = "coinm_ip", .weight = 10},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation klines_operation{
    .id = "coinm/market.klines",
    .method = "GET",
    .path = "/dapi/v1/klines",
    .auth = detail::Auth::public_,
    .limits = klines_limits,
    .request = &klines_request_table,
    .reply = &klines_reply,
    .product = 2,
};

constexpr detail::Type mark_price_klines_reply = detail::list(list_of_list_of_json);
constexpr detail::Limit mark_price_klines_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_99, .pool = "coinm_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_99_and_not_limit_over_499, .pool = "coinm_ip", .weight = 2},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_499_and_not_limit_over_1000, .pool = "coinm_ip", .weight = 5},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_1000, .pool = "coinm_ip", .weight = 10},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation mark_price_klines_operation{
    .id = "coinm/market.mark_price_klines",
    .method = "GET",
    .path = "/dapi/v1/markPriceKlines",
    .auth = detail::Auth::public_,
    .limits = mark_price_klines_limits,
    .request = &klines_request_table,
    .reply = &mark_price_klines_reply,
    .product = 2,
};

constexpr detail::Type open_interest_reply = detail::object(open_interest_table);
constexpr detail::Limit open_interest_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation open_interest_operation{
    .id = "coinm/market.open_interest",
    .method = "GET",
    .path = "/dapi/v1/openInterest",
    .auth = detail::Auth::public_,
    .limits = open_interest_limits,
    .request = &open_interest_request_table,
    .reply = &open_interest_reply,
    .product = 2,
};

constexpr detail::Limit ping_limits[] = {{.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"}};
constexpr detail::Operation ping_operation{
    .id = "coinm/market.ping",
    .method = "GET",
    .path = "/dapi/v1/ping",
    .auth = detail::Auth::public_,
    .limits = ping_limits,
    .product = 2,
};

constexpr detail::ListTable list_of_premium_index = detail::list_of<PremiumIndex>(detail::object(premium_index_table));
constexpr detail::Type premium_index_reply = detail::list(list_of_premium_index);
constexpr detail::Limit premium_index_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 10},
};
constexpr detail::Operation premium_index_operation{
    .id = "coinm/market.premium_index",
    .method = "GET",
    .path = "/dapi/v1/premiumIndex",
    .auth = detail::Auth::public_,
    .limits = premium_index_limits,
    .request = &premium_index_request_table,
    .reply = &premium_index_reply,
    .product = 2,
};

constexpr detail::Type premium_index_klines_reply = detail::list(list_of_list_of_json);
constexpr detail::Limit premium_index_klines_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_99, .pool = "coinm_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_99_and_not_limit_over_499, .pool = "coinm_ip", .weight = 2},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_499_and_not_limit_over_1000, .pool = "coinm_ip", .weight = 5},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_1000, .pool = "coinm_ip", .weight = 10},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation premium_index_klines_operation{
    .id = "coinm/market.premium_index_klines",
    .method = "GET",
    .path = "/dapi/v1/premiumIndexKlines",
    .auth = detail::Auth::public_,
    .limits = premium_index_klines_limits,
    .request = &klines_request_table,
    .reply = &premium_index_klines_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_ticker24hr = detail::list_of<Ticker24hr>(detail::object(ticker24hr_table));
constexpr detail::Type ticker_24hr_reply = detail::list(list_of_ticker24hr);
constexpr detail::LimitCondition when_symbol_given[] = {{.field = "symbol", .given = true}};
constexpr detail::LimitCondition when_not_symbol_given[] = {{.field = "symbol", .given = true, .negated = true}};
constexpr detail::Limit ticker_24hr_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "coinm_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "coinm_ip", .weight = 40},
};
constexpr detail::Operation ticker_24hr_operation{
    .id = "coinm/market.ticker_24hr",
    .method = "GET",
    .path = "/dapi/v1/ticker/24hr",
    .auth = detail::Auth::public_,
    .limits = ticker_24hr_limits,
    .request = &ticker24hr_request_table,
    .reply = &ticker_24hr_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_ticker_price = detail::list_of<TickerPrice>(detail::object(ticker_price_table));
constexpr detail::Type ticker_price_reply = detail::list(list_of_ticker_price);
constexpr detail::Limit ticker_price_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "coinm_ip"},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "coinm_ip", .weight = 2},
};
constexpr detail::Operation ticker_price_operation{
    .id = "coinm/market.ticker_price",
    .method = "GET",
    .path = "/dapi/v1/ticker/price",
    .auth = detail::Auth::public_,
    .limits = ticker_price_limits,
    .request = &ticker_price_request_table,
    .reply = &ticker_price_reply,
    .product = 2,
};

constexpr detail::Type time_reply = detail::object(time_table);
constexpr detail::Limit time_limits[] = {{.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"}};
constexpr detail::Operation time_operation{
    .id = "coinm/market.time",
    .method = "GET",
    .path = "/dapi/v1/time",
    .auth = detail::Auth::public_,
    .limits = time_limits,
    .reply = &time_reply,
    .product = 2,
};

constexpr detail::Type trades_reply = detail::list(list_of_trades);
constexpr detail::Limit trades_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip", .weight = 5},
};
constexpr detail::Operation trades_operation{
    .id = "coinm/market.trades",
    .method = "GET",
    .path = "/dapi/v1/trades",
    .auth = detail::Auth::public_,
    .limits = trades_limits,
    .request = &trades_request_table,
    .reply = &trades_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_basis = detail::list_of<Basis>(detail::object(basis_table));
constexpr detail::Type basis_reply = detail::list(list_of_basis);
constexpr detail::Limit basis_limits[] = {{.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"}};
constexpr detail::Operation basis_operation{
    .id = "coinm/market.basis",
    .method = "GET",
    .path = "/futures/data/basis",
    .auth = detail::Auth::public_,
    .limits = basis_limits,
    .request = &basis_request_table,
    .reply = &basis_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_top_long_short_account_ratio =
    detail::list_of<TopLongShortAccountRatio>(detail::object(top_long_short_account_ratio_table));
constexpr detail::Type global_long_short_account_ratio_reply = detail::list(list_of_top_long_short_account_ratio);
constexpr detail::Limit global_long_short_account_ratio_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation global_long_short_account_ratio_operation{
    .id = "coinm/market.global_long_short_account_ratio",
    .method = "GET",
    .path = "/futures/data/globalLongShortAccountRatio",
    .auth = detail::Auth::public_,
    .limits = global_long_short_account_ratio_limits,
    .request = &top_long_short_position_ratio_request_table,
    .reply = &global_long_short_account_ratio_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_open_interest_hist =
    detail::list_of<OpenInterestHist>(detail::object(open_interest_hist_table));
constexpr detail::Type open_interest_hist_reply = detail::list(list_of_open_interest_hist);
constexpr detail::Limit open_interest_hist_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation open_interest_hist_operation{
    .id = "coinm/market.open_interest_hist",
    .method = "GET",
    .path = "/futures/data/openInterestHist",
    .auth = detail::Auth::public_,
    .limits = open_interest_hist_limits,
    .request = &basis_request_table,
    .reply = &open_interest_hist_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_taker_buy_sell_vol =
    detail::list_of<TakerBuySellVol>(detail::object(taker_buy_sell_vol_table));
constexpr detail::Type taker_buy_sell_vol_reply = detail::list(list_of_taker_buy_sell_vol);
constexpr detail::Limit taker_buy_sell_vol_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation taker_buy_sell_vol_operation{
    .id = "coinm/market.taker_buy_sell_vol",
    .method = "GET",
    .path = "/futures/data/takerBuySellVol",
    .auth = detail::Auth::public_,
    .limits = taker_buy_sell_vol_limits,
    .request = &basis_request_table,
    .reply = &taker_buy_sell_vol_reply,
    .product = 2,
};

constexpr detail::Type top_long_short_account_ratio_reply = detail::list(list_of_top_long_short_account_ratio);
constexpr detail::Limit top_long_short_account_ratio_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation top_long_short_account_ratio_operation{
    .id = "coinm/market.top_long_short_account_ratio",
    .method = "GET",
    .path = "/futures/data/topLongShortAccountRatio",
    .auth = detail::Auth::public_,
    .limits = top_long_short_account_ratio_limits,
    .request = &top_long_short_account_ratio_request_table,
    .reply = &top_long_short_account_ratio_reply,
    .product = 2,
};

constexpr detail::ListTable list_of_top_long_short_position_ratio =
    detail::list_of<TopLongShortPositionRatio>(detail::object(top_long_short_position_ratio_table));
constexpr detail::Type top_long_short_position_ratio_reply = detail::list(list_of_top_long_short_position_ratio);
constexpr detail::Limit top_long_short_position_ratio_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "coinm_ip"},
};
constexpr detail::Operation top_long_short_position_ratio_operation{
    .id = "coinm/market.top_long_short_position_ratio",
    .method = "GET",
    .path = "/futures/data/topLongShortPositionRatio",
    .auth = detail::Auth::public_,
    .limits = top_long_short_position_ratio_limits,
    .request = &top_long_short_position_ratio_request_table,
    .reply = &top_long_short_position_ratio_reply,
    .product = 2,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AggTrades>> Api::agg_trades(AggTradesRequest request) const {
    return {core_, agg_trades_operation, &request};
}

Call<Constituents> Api::constituents(ConstituentsRequest request) const {
    return {core_, constituents_operation, &request};
}

Call<Vector<Klines>> Api::continuous_klines(ContinuousKlinesRequest request) const {
    return {core_, continuous_klines_operation, &request};
}

Call<Depth> Api::depth(DepthRequest request) const {
    return {core_, depth_operation, &request};
}

Call<ExchangeInfo> Api::exchange_info() const {
    return {core_, exchange_info_operation, nullptr};
}

Call<FundingInfo> Api::funding_info() const {
    return {core_, funding_info_operation, nullptr};
}

Call<Vector<FundingRate>> Api::funding_rate(FundingRateRequest request) const {
    return {core_, funding_rate_operation, &request};
}

Call<Vector<Trades>> Api::historical_trades(HistoricalTradesRequest request) const {
    return {core_, historical_trades_operation, &request};
}

Call<Vector<Vector<RawJson>>> Api::index_price_klines(IndexPriceKlinesRequest request) const {
    return {core_, index_price_klines_operation, &request};
}

Call<Vector<Klines>> Api::klines(KlinesRequest request) const {
    return {core_, klines_operation, &request};
}

Call<Vector<Vector<RawJson>>> Api::mark_price_klines(KlinesRequest request) const {
    return {core_, mark_price_klines_operation, &request};
}

Call<OpenInterest> Api::open_interest(OpenInterestRequest request) const {
    return {core_, open_interest_operation, &request};
}

Call<Acknowledged> Api::ping() const {
    return {core_, ping_operation, nullptr};
}

Call<Vector<PremiumIndex>> Api::premium_index(PremiumIndexRequest request) const {
    return {core_, premium_index_operation, &request};
}

Call<Vector<Vector<RawJson>>> Api::premium_index_klines(KlinesRequest request) const {
    return {core_, premium_index_klines_operation, &request};
}

Call<Vector<Ticker24hr>> Api::ticker_24hr(Ticker24hrRequest request) const {
    return {core_, ticker_24hr_operation, &request};
}

Call<Vector<TickerPrice>> Api::ticker_price(TickerPriceRequest request) const {
    return {core_, ticker_price_operation, &request};
}

Call<Time> Api::time() const {
    return {core_, time_operation, nullptr};
}

Call<Vector<Trades>> Api::trades(TradesRequest request) const {
    return {core_, trades_operation, &request};
}

Call<Vector<Basis>> Api::basis(BasisRequest request) const {
    return {core_, basis_operation, &request};
}

Call<Vector<TopLongShortAccountRatio>>
Api::global_long_short_account_ratio(TopLongShortPositionRatioRequest request) const {
    return {core_, global_long_short_account_ratio_operation, &request};
}

Call<Vector<OpenInterestHist>> Api::open_interest_hist(BasisRequest request) const {
    return {core_, open_interest_hist_operation, &request};
}

Call<Vector<TakerBuySellVol>> Api::taker_buy_sell_vol(BasisRequest request) const {
    return {core_, taker_buy_sell_vol_operation, &request};
}

Call<Vector<TopLongShortAccountRatio>>
Api::top_long_short_account_ratio(TopLongShortAccountRatioRequest request) const {
    return {core_, top_long_short_account_ratio_operation, &request};
}

Call<Vector<TopLongShortPositionRatio>>
Api::top_long_short_position_ratio(TopLongShortPositionRatioRequest request) const {
    return {core_, top_long_short_position_ratio_operation, &request};
}

const detail::ObjectTable& exbind_table(const AggTradesRequest*) { return agg_trades_request_table; }
const detail::ObjectTable& exbind_table(const AggTrades*) { return agg_trades_table; }
const detail::ObjectTable& exbind_table(const ConstituentsRequest*) { return constituents_request_table; }
const detail::ObjectTable& exbind_table(const ConstituentsConstituents*) { return constituents_constituents_table; }
const detail::ObjectTable& exbind_table(const Constituents*) { return constituents_table; }
const detail::ObjectTable& exbind_table(const ContinuousKlinesRequest*) { return continuous_klines_request_table; }
const detail::ObjectTable& exbind_table(const Klines*) { return klines_table; }
const detail::ObjectTable& exbind_table(const DepthRequest*) { return depth_request_table; }
const detail::ObjectTable& exbind_table(const DepthBids*) { return depth_bids_table; }
const detail::ObjectTable& exbind_table(const Depth*) { return depth_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfoRateLimits*) { return exchange_info_rate_limits_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfoSymbolsFilters*) {
    return exchange_info_symbols_filters_table;
}
const detail::ObjectTable& exbind_table(const ExchangeInfoSymbols*) { return exchange_info_symbols_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfo*) { return exchange_info_table; }
const detail::ObjectTable& exbind_table(const FundingInfo*) { return funding_info_table; }
const detail::ObjectTable& exbind_table(const FundingRateRequest*) { return funding_rate_request_table; }
const detail::ObjectTable& exbind_table(const FundingRate*) { return funding_rate_table; }
const detail::ObjectTable& exbind_table(const HistoricalTradesRequest*) { return historical_trades_request_table; }
const detail::ObjectTable& exbind_table(const Trades*) { return trades_table; }
const detail::ObjectTable& exbind_table(const IndexPriceKlinesRequest*) { return index_price_klines_request_table; }
const detail::ObjectTable& exbind_table(const KlinesRequest*) { return klines_request_table; }
const detail::ObjectTable& exbind_table(const OpenInterestRequest*) { return open_interest_request_table; }
const detail::ObjectTable& exbind_table(const OpenInterest*) { return open_interest_table; }
const detail::ObjectTable& exbind_table(const PremiumIndexRequest*) { return premium_index_request_table; }
const detail::ObjectTable& exbind_table(const PremiumIndex*) { return premium_index_table; }
const detail::ObjectTable& exbind_table(const Ticker24hrRequest*) { return ticker24hr_request_table; }
const detail::ObjectTable& exbind_table(const Ticker24hr*) { return ticker24hr_table; }
const detail::ObjectTable& exbind_table(const TickerPriceRequest*) { return ticker_price_request_table; }
const detail::ObjectTable& exbind_table(const TickerPrice*) { return ticker_price_table; }
const detail::ObjectTable& exbind_table(const Time*) { return time_table; }
const detail::ObjectTable& exbind_table(const TradesRequest*) { return trades_request_table; }
const detail::ObjectTable& exbind_table(const BasisRequest*) { return basis_request_table; }
const detail::ObjectTable& exbind_table(const Basis*) { return basis_table; }
const detail::ObjectTable& exbind_table(const TopLongShortPositionRatioRequest*) {
    return top_long_short_position_ratio_request_table;
}
const detail::ObjectTable& exbind_table(const TopLongShortAccountRatio*) { return top_long_short_account_ratio_table; }
const detail::ObjectTable& exbind_table(const OpenInterestHist*) { return open_interest_hist_table; }
const detail::ObjectTable& exbind_table(const TakerBuySellVol*) { return taker_buy_sell_vol_table; }
const detail::ObjectTable& exbind_table(const TopLongShortAccountRatioRequest*) {
    return top_long_short_account_ratio_request_table;
}
const detail::ObjectTable& exbind_table(const TopLongShortPositionRatio*) {
    return top_long_short_position_ratio_table;
}

}  // namespace exbind::binance::coinm::market
