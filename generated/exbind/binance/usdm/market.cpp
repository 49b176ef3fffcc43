// Generated from specs/binance/usdm/market.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/usdm/market.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance {
extern const detail::EnumTable interval_table;
}  // namespace exbind::binance

namespace exbind::inline v0_1::binance::usdm::market {
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

constexpr detail::Field asset_index_request_fields[] = {
    {"symbol", offsetof(AssetIndexRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable asset_index_request_table =
    detail::table_of<AssetIndexRequest>("AssetIndexRequest", asset_index_request_fields);

constexpr detail::Field asset_index_one_fields[] = {
    {"symbol", offsetof(AssetIndexOne, symbol), detail::string()},
    {"time", offsetof(AssetIndexOne, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"index", offsetof(AssetIndexOne, index), detail::string()},
    {"bidBuffer", offsetof(AssetIndexOne, bidBuffer), detail::decimal()},
    {"askBuffer", offsetof(AssetIndexOne, askBuffer), detail::decimal()},
    {"bidRate", offsetof(AssetIndexOne, bidRate), detail::decimal()},
    {"askRate", offsetof(AssetIndexOne, askRate), detail::decimal()},
    {"autoExchangeBidBuffer", offsetof(AssetIndexOne, autoExchangeBidBuffer), detail::decimal()},
    {"autoExchangeAskBuffer", offsetof(AssetIndexOne, autoExchangeAskBuffer), detail::decimal()},
    {"autoExchangeBidRate", offsetof(AssetIndexOne, autoExchangeBidRate), detail::decimal()},
    {"autoExchangeAskRate", offsetof(AssetIndexOne, autoExchangeAskRate), detail::decimal()},
};
constexpr detail::ObjectTable asset_index_one_table =
    detail::table_of<AssetIndexOne>("AssetIndexOne", asset_index_one_fields);

constexpr detail::Field asset_index_all_fields[] = {
    {"symbol", offsetof(AssetIndexAll, symbol), detail::string()},
    {"time", offsetof(AssetIndexAll, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"index", offsetof(AssetIndexAll, index), detail::string()},
    {"bidBuffer", offsetof(AssetIndexAll, bidBuffer), detail::decimal()},
    {"askBuffer", offsetof(AssetIndexAll, askBuffer), detail::decimal()},
    {"bidRate", offsetof(AssetIndexAll, bidRate), detail::decimal()},
    {"askRate", offsetof(AssetIndexAll, askRate), detail::decimal()},
    {"autoExchangeBidBuffer", offsetof(AssetIndexAll, autoExchangeBidBuffer), detail::decimal()},
    {"autoExchangeAskBuffer", offsetof(AssetIndexAll, autoExchangeAskBuffer), detail::decimal()},
    {"autoExchangeBidRate", offsetof(AssetIndexAll, autoExchangeBidRate), detail::decimal()},
    {"autoExchangeAskRate", offsetof(AssetIndexAll, autoExchangeAskRate), detail::decimal()},
};
constexpr detail::ObjectTable asset_index_all_table =
    detail::table_of<AssetIndexAll>("AssetIndexAll", asset_index_all_fields);

constexpr detail::ListTable list_of_asset_index_all =
    detail::list_of<AssetIndexAll>(detail::object(asset_index_all_table));

constexpr detail::Field asset_index_fields[] = {
    {"one", 1, detail::object(asset_index_one_table)},
    {"all", 2, detail::list(list_of_asset_index_all)},
};
constexpr detail::VariantTable asset_index_variant = detail::variant_of<AssetIndex>("");
constexpr detail::ObjectTable asset_index_table =
    detail::table_of<AssetIndex>("AssetIndex", asset_index_fields, asset_index_variant);

constexpr detail::Field constituents_request_fields[] = {
    {"symbol", offsetof(ConstituentsRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable constituents_request_table =
    detail::table_of<ConstituentsRequest>("ConstituentsRequest", constituents_request_fields);

constexpr detail::Field constituents_constituents_fields[] = {
    {"exchange", offsetof(ConstituentsConstituents, exchange), detail::string()},
    {"symbol", offsetof(ConstituentsConstituents, symbol), detail::string()},
    {"price", offsetof(ConstituentsConstituents, price), detail::decimal()},
    {"weight", offsetof(ConstituentsConstituents, weight), detail::decimal()},
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

constexpr detail::Field continuous_klines_fields[] = {
    {"openTime", offsetof(ContinuousKlines, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"open", offsetof(ContinuousKlines, open), detail::decimal()},
    {"high", offsetof(ContinuousKlines, high), detail::decimal()},
    {"low", offsetof(ContinuousKlines, low), detail::decimal()},
    {"close", offsetof(ContinuousKlines, close), detail::decimal()},
    {"volume", offsetof(ContinuousKlines, volume), detail::decimal()},
    {"closeTime", offsetof(ContinuousKlines, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"quoteAssetVolume", offsetof(ContinuousKlines, quoteAssetVolume), detail::decimal()},
    {"numberOfTrades", offsetof(ContinuousKlines, numberOfTrades), detail::integer()},
    {"takerBuyVolume", offsetof(ContinuousKlines, takerBuyVolume), detail::decimal()},
    {"takerBuyQuoteAssetVolume", offsetof(ContinuousKlines, takerBuyQuoteAssetVolume), detail::decimal()},
    {"ignore", offsetof(ContinuousKlines, ignore), detail::decimal()},
};
constexpr detail::ObjectTable continuous_klines_table =
    detail::table_of<ContinuousKlines>("ContinuousKlines", continuous_klines_fields, true);

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

constexpr detail::Field exchange_info_assets_fields[] = {
    {"asset", offsetof(ExchangeInfoAssets, asset), detail::string()},
    {"marginAvailable", offsetof(ExchangeInfoAssets, marginAvailable), detail::boolean()},
    {"autoAssetExchange", offsetof(ExchangeInfoAssets, autoAssetExchange), detail::decimal()},
};
constexpr detail::ObjectTable exchange_info_assets_table =
    detail::table_of<ExchangeInfoAssets>("ExchangeInfoAssets", exchange_info_assets_fields);

constexpr detail::Field exchange_info_symbols_filters_fields[] = {
    {"filterType", offsetof(ExchangeInfoSymbolsFilters, filterType), detail::string()},
    {"maxPrice", offsetof(ExchangeInfoSymbolsFilters, maxPrice), detail::decimal()},
    {"minPrice", offsetof(ExchangeInfoSymbolsFilters, minPrice), detail::decimal()},
    {"tickSize", offsetof(ExchangeInfoSymbolsFilters, tickSize), detail::decimal()},
    {"maxQty", offsetof(ExchangeInfoSymbolsFilters, maxQty), detail::decimal()},
    {"minQty", offsetof(ExchangeInfoSymbolsFilters, minQty), detail::decimal()},
    {"stepSize", offsetof(ExchangeInfoSymbolsFilters, stepSize), detail::decimal()},
    {"limit", offsetof(ExchangeInfoSymbolsFilters, limit), detail::integer()},
    {"notional", offsetof(ExchangeInfoSymbolsFilters, notional), detail::decimal()},
    {"multiplierUp", offsetof(ExchangeInfoSymbolsFilters, multiplierUp), detail::decimal()},
    {"multiplierDown", offsetof(ExchangeInfoSymbolsFilters, multiplierDown), detail::decimal()},
    {"multiplierDecimal", offsetof(ExchangeInfoSymbolsFilters, multiplierDecimal), detail::decimal()},
};
constexpr detail::ObjectTable exchange_info_symbols_filters_table =
    detail::table_of<ExchangeInfoSymbolsFilters>("ExchangeInfoSymbolsFilters", exchange_info_symbols_filters_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::ListTable list_of_exchange_info_symbols_filters =
    detail::list_of<ExchangeInfoSymbolsFilters>(detail::object(exchange_info_symbols_filters_table));

constexpr detail::Field exchange_info_symbols_fields[] = {
    {"symbol", offsetof(ExchangeInfoSymbols, symbol), detail::string()},
    {"pair", offsetof(ExchangeInfoSymbols, pair), detail::string()},
    {"contractType", offsetof(ExchangeInfoSymbols, contractType), detail::string()},
    {"deliveryDate", offsetof(ExchangeInfoSymbols, deliveryDate), detail::integer()},
    {"onboardDate", offsetof(ExchangeInfoSymbols, onboardDate), detail::integer()},
    {"status", offsetof(ExchangeInfoSymbols, status), detail::string()},
    {"maintMarginPercent", offsetof(ExchangeInfoSymbols, maintMarginPercent), detail::decimal()},
    {"requiredMarginPercent", offsetof(ExchangeInfoSymbols, requiredMarginPercent), detail::decimal()},
    {"baseAsset", offsetof(ExchangeInfoSymbols, baseAsset), detail::string()},
    {"quoteAsset", offsetof(ExchangeInfoSymbols, quoteAsset), detail::string()},
    {"marginAsset", offsetof(ExchangeInfoSymbols, marginAsset), detail::string()},
    {"pricePrecision", offsetof(ExchangeInfoSymbols, pricePrecision), detail::integer()},
    {"quantityPrecision", offsetof(ExchangeInfoSymbols, quantityPrecision), detail::integer()},
    {"baseAssetPrecision", offsetof(ExchangeInfoSymbols, baseAssetPrecision), detail::integer()},
    {"quotePrecision", offsetof(ExchangeInfoSymbols, quotePrecision), detail::integer()},
    {"underlyingType", offsetof(ExchangeInfoSymbols, underlyingType), detail::string()},
    {"underlyingSubType", offsetof(ExchangeInfoSymbols, underlyingSubType), detail::list(list_of_string)},
    {"settlePlan", offsetof(ExchangeInfoSymbols, settlePlan), detail::integer()},
    {"triggerProtect", offsetof(ExchangeInfoSymbols, triggerProtect), detail::decimal()},
    {"filters", offsetof(ExchangeInfoSymbols, filters), detail::list(list_of_exchange_info_symbols_filters)},
    {"OrderType", offsetof(ExchangeInfoSymbols, OrderType), detail::list(list_of_string)},
    {"timeInForce", offsetof(ExchangeInfoSymbols, timeInForce), detail::list(list_of_string)},
    {"liquidationFee", offsetof(ExchangeInfoSymbols, liquidationFee), detail::decimal()},
    {"marketTakeBound", offsetof(ExchangeInfoSymbols, marketTakeBound), detail::decimal()},
};
constexpr detail::ObjectTable exchange_info_symbols_table =
    detail::table_of<ExchangeInfoSymbols>("ExchangeInfoSymbols", exchange_info_symbols_fields);

constexpr detail::ListTable list_of_json = detail::list_of<RawJson>(detail::json());
constexpr detail::ListTable list_of_exchange_info_rate_limits =
    detail::list_of<ExchangeInfoRateLimits>(detail::object(exchange_info_rate_limits_table));
constexpr detail::ListTable list_of_exchange_info_assets =
    detail::list_of<ExchangeInfoAssets>(detail::object(exchange_info_assets_table));
constexpr detail::ListTable list_of_exchange_info_symbols =
    detail::list_of<ExchangeInfoSymbols>(detail::object(exchange_info_symbols_table));

constexpr detail::Field exchange_info_fields[] = {
    {"exchangeFilters", offsetof(ExchangeInfo, exchangeFilters), detail::list(list_of_json)},
    {"rateLimits", offsetof(ExchangeInfo, rateLimits), detail::list(list_of_exchange_info_rate_limits)},
    {"serverTime", offsetof(ExchangeInfo, serverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"assets", offsetof(ExchangeInfo, assets), detail::list(list_of_exchange_info_assets)},
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
    {"symbol", offsetof(FundingRateRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
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
    {"fundingRate", offsetof(FundingRate, fundingRate), detail::decimal()},
    {"fundingTime", offsetof(FundingRate, fundingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"markPrice", offsetof(FundingRate, markPrice), detail::decimal()},
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
    {"quoteQty", offsetof(Trades, quoteQty), detail::decimal()},
    {"time", offsetof(Trades, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"isBuyerMaker", offsetof(Trades, isBuyerMaker), detail::boolean()},
    {"isRPITrade", offsetof(Trades, isRPITrade), detail::boolean()},
};
constexpr detail::ObjectTable trades_table = detail::table_of<Trades>("Trades", trades_fields);

constexpr detail::Field index_info_request_fields[] = {
    {"symbol", offsetof(IndexInfoRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable index_info_request_table =
    detail::table_of<IndexInfoRequest>("IndexInfoRequest", index_info_request_fields);

constexpr detail::Field index_info_base_asset_list_fields[] = {
    {"baseAsset", offsetof(IndexInfoBaseAssetList, baseAsset), detail::string()},
    {"quoteAsset", offsetof(IndexInfoBaseAssetList, quoteAsset), detail::string()},
    {"weightInQuantity", offsetof(IndexInfoBaseAssetList, weightInQuantity), detail::decimal()},
    {"weightInPercentage", offsetof(IndexInfoBaseAssetList, weightInPercentage), detail::decimal()},
};
constexpr detail::ObjectTable index_info_base_asset_list_table =
    detail::table_of<IndexInfoBaseAssetList>("IndexInfoBaseAssetList", index_info_base_asset_list_fields);

constexpr detail::ListTable list_of_index_info_base_asset_list =
    detail::list_of<IndexInfoBaseAssetList>(detail::object(index_info_base_asset_list_table));

constexpr detail::Field index_info_fields[] = {
    {"symbol", offsetof(IndexInfo, symbol), detail::string()},
    {"time", offsetof(IndexInfo, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"component", offsetof(IndexInfo, component), detail::string()},
    {"baseAssetList", offsetof(IndexInfo, baseAssetList), detail::list(list_of_index_info_base_asset_list)},
};
constexpr detail::ObjectTable index_info_table = detail::table_of<IndexInfo>("IndexInfo", index_info_fields);

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

constexpr detail::Field insurance_balance_request_fields[] = {
    {"symbol", offsetof(InsuranceBalanceRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable insurance_balance_request_table =
    detail::table_of<InsuranceBalanceRequest>("InsuranceBalanceRequest", insurance_balance_request_fields);

constexpr detail::Field insurance_balance_one_assets_fields[] = {
    {"asset", offsetof(InsuranceBalanceOneAssets, asset), detail::string()},
    {"marginBalance", offsetof(InsuranceBalanceOneAssets, marginBalance), detail::decimal()},
    {"updateTime", offsetof(InsuranceBalanceOneAssets, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable insurance_balance_one_assets_table =
    detail::table_of<InsuranceBalanceOneAssets>("InsuranceBalanceOneAssets", insurance_balance_one_assets_fields);

constexpr detail::ListTable list_of_insurance_balance_one_assets =
    detail::list_of<InsuranceBalanceOneAssets>(detail::object(insurance_balance_one_assets_table));

constexpr detail::Field insurance_balance_one_fields[] = {
    {"symbols", offsetof(InsuranceBalanceOne, symbols), detail::list(list_of_string)},
    {"assets", offsetof(InsuranceBalanceOne, assets), detail::list(list_of_insurance_balance_one_assets)},
};
constexpr detail::ObjectTable insurance_balance_one_table =
    detail::table_of<InsuranceBalanceOne>("InsuranceBalanceOne", insurance_balance_one_fields);

constexpr detail::Field insurance_balance_all_fields[] = {
    {"symbols", offsetof(InsuranceBalanceAll, symbols), detail::list(list_of_string)},
    {"assets", offsetof(InsuranceBalanceAll, assets), detail::list(list_of_insurance_balance_one_assets)},
};
constexpr detail::ObjectTable insurance_balance_all_table =
    detail::table_of<InsuranceBalanceAll>("InsuranceBalanceAll", insurance_balance_all_fields);

constexpr detail::ListTable list_of_insurance_balance_all =
    detail::list_of<InsuranceBalanceAll>(detail::object(insurance_balance_all_table));

constexpr detail::Field insurance_balance_fields[] = {
    {"one", 1, detail::object(insurance_balance_one_table)},
    {"all", 2, detail::list(list_of_insurance_balance_all)},
};
constexpr detail::VariantTable insurance_balance_variant = detail::variant_of<InsuranceBalance>("");
constexpr detail::ObjectTable insurance_balance_table =
    detail::table_of<InsuranceBalance>("InsuranceBalance", insurance_balance_fields, insurance_balance_variant);

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
    {"quoteAssetVolume", offsetof(Klines, quoteAssetVolume), detail::decimal()},
    {"numberOfTrades", offsetof(Klines, numberOfTrades), detail::integer()},
    {"takerBuyBaseAssetVolume", offsetof(Klines, takerBuyBaseAssetVolume), detail::decimal()},
    {"takerBuyQuoteAssetVolume", offsetof(Klines, takerBuyQuoteAssetVolume), detail::decimal()},
    {"ignore", offsetof(Klines, ignore), detail::decimal()},
};
constexpr detail::ObjectTable klines_table = detail::table_of<Klines>("Klines", klines_fields, true);

constexpr detail::Field open_interest_request_fields[] = {
    {"symbol", offsetof(OpenInterestRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable open_interest_request_table =
    detail::table_of<OpenInterestRequest>("OpenInterestRequest", open_interest_request_fields);

constexpr detail::Field open_interest_fields[] = {
    {"openInterest", offsetof(OpenInterest, openInterest), detail::decimal()},
    {"symbol", offsetof(OpenInterest, symbol), detail::string()},
    {"time", offsetof(OpenInterest, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable open_interest_table =
    detail::table_of<OpenInterest>("OpenInterest", open_interest_fields);

constexpr detail::Field premium_index_request_fields[] = {
    {"symbol", offsetof(PremiumIndexRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable premium_index_request_table =
    detail::table_of<PremiumIndexRequest>("PremiumIndexRequest", premium_index_request_fields);

constexpr detail::Field premium_index_one_fields[] = {
    {"symbol", offsetof(PremiumIndexOne, symbol), detail::string()},
    {"markPrice", offsetof(PremiumIndexOne, markPrice), detail::decimal()},
    {"indexPrice", offsetof(PremiumIndexOne, indexPrice), detail::decimal()},
    {"estimatedSettlePrice", offsetof(PremiumIndexOne, estimatedSettlePrice), detail::decimal()},
    {"lastFundingRate", offsetof(PremiumIndexOne, lastFundingRate), detail::decimal()},
    {"interestRate", offsetof(PremiumIndexOne, interestRate), detail::decimal()},
    {"nextFundingTime", offsetof(PremiumIndexOne, nextFundingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"time", offsetof(PremiumIndexOne, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable premium_index_one_table =
    detail::table_of<PremiumIndexOne>("PremiumIndexOne", premium_index_one_fields);

constexpr detail::Field premium_index_all_fields[] = {
    {"symbol", offsetof(PremiumIndexAll, symbol), detail::string()},
    {"markPrice", offsetof(PremiumIndexAll, markPrice), detail::decimal()},
    {"indexPrice", offsetof(PremiumIndexAll, indexPrice), detail::decimal()},
    {"estimatedSettlePrice", offsetof(PremiumIndexAll, estimatedSettlePrice), detail::decimal()},
    {"lastFundingRate", offsetof(PremiumIndexAll, lastFundingRate), detail::decimal()},
    {"interestRate", offsetof(PremiumIndexAll, interestRate), detail::decimal()},
    {"nextFundingTime", offsetof(PremiumIndexAll, nextFundingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"time", offsetof(PremiumIndexAll, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable premium_index_all_table =
    detail::table_of<PremiumIndexAll>("PremiumIndexAll", premium_index_all_fields);

constexpr detail::ListTable list_of_premium_index_all =
    detail::list_of<PremiumIndexAll>(detail::object(premium_index_all_table));

constexpr detail::Field premium_index_fields[] = {
    {"one", 1, detail::object(premium_index_one_table)},
    {"all", 2, detail::list(list_of_premium_index_all)},
};
constexpr detail::VariantTable premium_index_variant = detail::variant_of<PremiumIndex>("");
constexpr detail::ObjectTable premium_index_table =
    detail::table_of<PremiumIndex>("PremiumIndex", premium_index_fields, premium_index_variant);

constexpr detail::Field rpi_depth_request_fields[] = {
    {"symbol", offsetof(RpiDepthRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(RpiDepthRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable rpi_depth_request_table =
    detail::table_of<RpiDepthRequest>("RpiDepthRequest", rpi_depth_request_fields);

constexpr detail::Field symbol_adl_risk_request_fields[] = {
    {"symbol", offsetof(SymbolAdlRiskRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable symbol_adl_risk_request_table =
    detail::table_of<SymbolAdlRiskRequest>("SymbolAdlRiskRequest", symbol_adl_risk_request_fields);

constexpr detail::Field symbol_adl_risk_one_fields[] = {
    {"symbol", offsetof(SymbolAdlRiskOne, symbol), detail::string()},
    {"adlRisk", offsetof(SymbolAdlRiskOne, adlRisk), detail::string()},
    {"updateTime", offsetof(SymbolAdlRiskOne, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable symbol_adl_risk_one_table =
    detail::table_of<SymbolAdlRiskOne>("SymbolAdlRiskOne", symbol_adl_risk_one_fields);

constexpr detail::Field symbol_adl_risk_all_fields[] = {
    {"symbol", offsetof(SymbolAdlRiskAll, symbol), detail::string()},
    {"adlRisk", offsetof(SymbolAdlRiskAll, adlRisk), detail::string()},
    {"updateTime", offsetof(SymbolAdlRiskAll, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable symbol_adl_risk_all_table =
    detail::table_of<SymbolAdlRiskAll>("SymbolAdlRiskAll", symbol_adl_risk_all_fields);

constexpr detail::ListTable list_of_symbol_adl_risk_all =
    detail::list_of<SymbolAdlRiskAll>(detail::object(symbol_adl_risk_all_table));

constexpr detail::Field symbol_adl_risk_fields[] = {
    {"one", 1, detail::object(symbol_adl_risk_one_table)},
    {"all", 2, detail::list(list_of_symbol_adl_risk_all)},
};
constexpr detail::VariantTable symbol_adl_risk_variant = detail::variant_of<SymbolAdlRisk>("");
constexpr detail::ObjectTable symbol_adl_risk_table =
    detail::table_of<SymbolAdlRisk>("SymbolAdlRisk", symbol_adl_risk_fields, symbol_adl_risk_variant);

constexpr detail::Field ticker24hr_request_fields[] = {
    {"symbol", offsetof(Ticker24hrRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable ticker24hr_request_table =
    detail::table_of<Ticker24hrRequest>("Ticker24hrRequest", ticker24hr_request_fields);

constexpr detail::Field ticker24hr_one_fields[] = {
    {"symbol", offsetof(Ticker24hrOne, symbol), detail::string()},
    {"priceChange", offsetof(Ticker24hrOne, priceChange), detail::decimal()},
    {"priceChangePercent", offsetof(Ticker24hrOne, priceChangePercent), detail::decimal()},
    {"weightedAvgPrice", offsetof(Ticker24hrOne, weightedAvgPrice), detail::decimal()},
    {"lastPrice", offsetof(Ticker24hrOne, lastPrice), detail::decimal()},
    {"lastQty", offsetof(Ticker24hrOne, lastQty), detail::decimal()},
    {"openPrice", offsetof(Ticker24hrOne, openPrice), detail::decimal()},
    {"highPrice", offsetof(Ticker24hrOne, highPrice), detail::decimal()},
    {"lowPrice", offsetof(Ticker24hrOne, lowPrice), detail::decimal()},
    {"volume", offsetof(Ticker24hrOne, volume), detail::decimal()},
    {"quoteVolume", offsetof(Ticker24hrOne, quoteVolume), detail::decimal()},
    {"openTime", offsetof(Ticker24hrOne, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"closeTime", offsetof(Ticker24hrOne, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"firstId", offsetof(Ticker24hrOne, firstId), detail::integer()},
    {"lastId", offsetof(Ticker24hrOne, lastId), detail::integer()},
    {"count", offsetof(Ticker24hrOne, count), detail::integer()},
};
constexpr detail::ObjectTable ticker24hr_one_table =
    detail::table_of<Ticker24hrOne>("Ticker24hrOne", ticker24hr_one_fields);

constexpr detail::Field ticker24hr_all_fields[] = {
    {"symbol", offsetof(Ticker24hrAll, symbol), detail::string()},
    {"priceChange", offsetof(Ticker24hrAll, priceChange), detail::decimal()},
    {"priceChangePercent", offsetof(Ticker24hrAll, priceChangePercent), detail::decimal()},
    {"weightedAvgPrice", offsetof(Ticker24hrAll, weightedAvgPrice), detail::decimal()},
    {"lastPrice", offsetof(Ticker24hrAll, lastPrice), detail::decimal()},
    {"lastQty", offsetof(Ticker24hrAll, lastQty), detail::decimal()},
    {"openPrice", offsetof(Ticker24hrAll, openPrice), detail::decimal()},
    {"highPrice", offsetof(Ticker24hrAll, highPrice), detail::decimal()},
    {"lowPrice", offsetof(Ticker24hrAll, lowPrice), detail::decimal()},
    {"volume", offsetof(Ticker24hrAll, volume), detail::decimal()},
    {"quoteVolume", offsetof(Ticker24hrAll, quoteVolume), detail::decimal()},
    {"openTime", offsetof(Ticker24hrAll, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"closeTime", offsetof(Ticker24hrAll, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"firstId", offsetof(Ticker24hrAll, firstId), detail::integer()},
    {"lastId", offsetof(Ticker24hrAll, lastId), detail::integer()},
    {"count", offsetof(Ticker24hrAll, count), detail::integer()},
};
constexpr detail::ObjectTable ticker24hr_all_table =
    detail::table_of<Ticker24hrAll>("Ticker24hrAll", ticker24hr_all_fields);

constexpr detail::ListTable list_of_ticker24hr_all =
    detail::list_of<Ticker24hrAll>(detail::object(ticker24hr_all_table));

constexpr detail::Field ticker24hr_fields[] = {
    {"one", 1, detail::object(ticker24hr_one_table)},
    {"all", 2, detail::list(list_of_ticker24hr_all)},
};
constexpr detail::VariantTable ticker24hr_variant = detail::variant_of<Ticker24hr>("");
constexpr detail::ObjectTable ticker24hr_table =
    detail::table_of<Ticker24hr>("Ticker24hr", ticker24hr_fields, ticker24hr_variant);

constexpr detail::Field ticker_book_ticker_request_fields[] = {
    {"symbol", offsetof(TickerBookTickerRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable ticker_book_ticker_request_table =
    detail::table_of<TickerBookTickerRequest>("TickerBookTickerRequest", ticker_book_ticker_request_fields);

constexpr detail::Field ticker_book_ticker_one_fields[] = {
    {"symbol", offsetof(TickerBookTickerOne, symbol), detail::string()},
    {"bidPrice", offsetof(TickerBookTickerOne, bidPrice), detail::decimal()},
    {"bidQty", offsetof(TickerBookTickerOne, bidQty), detail::decimal()},
    {"askPrice", offsetof(TickerBookTickerOne, askPrice), detail::decimal()},
    {"askQty", offsetof(TickerBookTickerOne, askQty), detail::decimal()},
    {"time", offsetof(TickerBookTickerOne, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable ticker_book_ticker_one_table =
    detail::table_of<TickerBookTickerOne>("TickerBookTickerOne", ticker_book_ticker_one_fields);

constexpr detail::Field ticker_book_ticker_all_fields[] = {
    {"symbol", offsetof(TickerBookTickerAll, symbol), detail::string()},
    {"bidPrice", offsetof(TickerBookTickerAll, bidPrice), detail::decimal()},
    {"bidQty", offsetof(TickerBookTickerAll, bidQty), detail::decimal()},
    {"askPrice", offsetof(TickerBookTickerAll, askPrice), detail::decimal()},
    {"askQty", offsetof(TickerBookTickerAll, askQty), detail::decimal()},
    {"time", offsetof(TickerBookTickerAll, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable ticker_book_ticker_all_table =
    detail::table_of<TickerBookTickerAll>("TickerBookTickerAll", ticker_book_ticker_all_fields);

constexpr detail::ListTable list_of_ticker_book_ticker_all =
    detail::list_of<TickerBookTickerAll>(detail::object(ticker_book_ticker_all_table));

constexpr detail::Field ticker_book_ticker_fields[] = {
    {"one", 1, detail::object(ticker_book_ticker_one_table)},
    {"all", 2, detail::list(list_of_ticker_book_ticker_all)},
};
constexpr detail::VariantTable ticker_book_ticker_variant = detail::variant_of<TickerBookTicker>("");
constexpr detail::ObjectTable ticker_book_ticker_table =
    detail::table_of<TickerBookTicker>("TickerBookTicker", ticker_book_ticker_fields, ticker_book_ticker_variant);

constexpr detail::Field ticker_price_request_fields[] = {
    {"symbol", offsetof(TickerPriceRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable ticker_price_request_table =
    detail::table_of<TickerPriceRequest>("TickerPriceRequest", ticker_price_request_fields);

constexpr detail::Field ticker_price_one_fields[] = {
    {"symbol", offsetof(TickerPriceOne, symbol), detail::string()},
    {"price", offsetof(TickerPriceOne, price), detail::decimal()},
    {"time", offsetof(TickerPriceOne, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable ticker_price_one_table =
    detail::table_of<TickerPriceOne>("TickerPriceOne", ticker_price_one_fields);

constexpr detail::Field ticker_price_all_fields[] = {
    {"symbol", offsetof(TickerPriceAll, symbol), detail::string()},
    {"price", offsetof(TickerPriceAll, price), detail::decimal()},
    {"time", offsetof(TickerPriceAll, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable ticker_price_all_table =
    detail::table_of<TickerPriceAll>("TickerPriceAll", ticker_price_all_fields);

constexpr detail::ListTable list_of_ticker_price_all =
    detail::list_of<TickerPriceAll>(detail::object(ticker_price_all_table));

constexpr detail::Field ticker_price_fields[] = {
    {"one", 1, detail::object(ticker_price_one_table)},
    {"all", 2, detail::list(list_of_ticker_price_all)},
};
constexpr detail::VariantTable ticker_price_variant = detail::variant_of<TickerPrice>("");
constexpr detail::ObjectTable ticker_price_table =
    detail::table_of<TickerPrice>("TickerPrice", ticker_price_fields, ticker_price_variant);

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

constexpr detail::Field trading_schedule_market_schedules_equity_sessions_fields[] = {
    {"startTime", offsetof(TradingScheduleMarketSchedulesEQUITYSessions, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"endTime", offsetof(TradingScheduleMarketSchedulesEQUITYSessions, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(TradingScheduleMarketSchedulesEQUITYSessions, type), detail::string()},
};
constexpr detail::ObjectTable trading_schedule_market_schedules_equity_sessions_table =
    detail::table_of<TradingScheduleMarketSchedulesEQUITYSessions>(
        "TradingScheduleMarketSchedulesEQUITYSessions", trading_schedule_market_schedules_equity_sessions_fields);

constexpr detail::ListTable list_of_trading_schedule_market_schedules_equity_sessions =
    detail::list_of<TradingScheduleMarketSchedulesEQUITYSessions>(
        detail::object(trading_schedule_market_schedules_equity_sessions_table));

constexpr detail::Field trading_schedule_market_schedules_equity_fields[] = {
    {"sessions", offsetof(TradingScheduleMarketSchedulesEQUITY, sessions),
     detail::list(list_of_trading_schedule_market_schedules_equity_sessions)},
};
constexpr detail::ObjectTable trading_schedule_market_schedules_equity_table =
    detail::table_of<TradingScheduleMarketSchedulesEQUITY>(
        "TradingScheduleMarketSchedulesEQUITY", trading_schedule_market_schedules_equity_fields);

constexpr detail::Field trading_schedule_market_schedules_commodity_fields[] = {
    {"sessions", offsetof(TradingScheduleMarketSchedulesCOMMODITY, sessions),
     detail::list(list_of_trading_schedule_market_schedules_equity_sessions)},
};
constexpr detail::ObjectTable trading_schedule_market_schedules_commodity_table =
    detail::table_of<TradingScheduleMarketSchedulesCOMMODITY>(
        "TradingScheduleMarketSchedulesCOMMODITY", trading_schedule_market_schedules_commodity_fields);

constexpr detail::Field trading_schedule_market_schedules_fields[] = {
    {"EQUITY", offsetof(TradingScheduleMarketSchedules, EQUITY),
     detail::object(trading_schedule_market_schedules_equity_table)},
    {"COMMODITY", offsetof(TradingScheduleMarketSchedules, COMMODITY),
     detail::object(trading_schedule_market_schedules_commodity_table)},
};
constexpr detail::ObjectTable trading_schedule_market_schedules_table =
    detail::table_of<TradingScheduleMarketSchedules>(
        "TradingScheduleMarketSchedules", trading_schedule_market_schedules_fields);

constexpr detail::Field trading_schedule_fields[] = {
    {"updateTime", offsetof(TradingSchedule, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"marketSchedules", offsetof(TradingSchedule, marketSchedules),
     detail::object(trading_schedule_market_schedules_table)},
};
constexpr detail::ObjectTable trading_schedule_table =
    detail::table_of<TradingSchedule>("TradingSchedule", trading_schedule_fields);

constexpr detail::Field ticker_price_v2_request_fields[] = {
    {"symbol", offsetof(TickerPriceV2Request, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable ticker_price_v2_request_table =
    detail::table_of<TickerPriceV2Request>("TickerPriceV2Request", ticker_price_v2_request_fields);

constexpr detail::Field ticker_price_v2_one_fields[] = {
    {"symbol", offsetof(TickerPriceV2One, symbol), detail::string()},
    {"price", offsetof(TickerPriceV2One, price), detail::decimal()},
    {"time", offsetof(TickerPriceV2One, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable ticker_price_v2_one_table =
    detail::table_of<TickerPriceV2One>("TickerPriceV2One", ticker_price_v2_one_fields);

constexpr detail::Field ticker_price_v2_all_fields[] = {
    {"symbol", offsetof(TickerPriceV2All, symbol), detail::string()},
    {"price", offsetof(TickerPriceV2All, price), detail::decimal()},
    {"time", offsetof(TickerPriceV2All, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable ticker_price_v2_all_table =
    detail::table_of<TickerPriceV2All>("TickerPriceV2All", ticker_price_v2_all_fields);

constexpr detail::ListTable list_of_ticker_price_v2_all =
    detail::list_of<TickerPriceV2All>(detail::object(ticker_price_v2_all_table));

constexpr detail::Field ticker_price_v2_fields[] = {
    {"one", 1, detail::object(ticker_price_v2_one_table)},
    {"all", 2, detail::list(list_of_ticker_price_v2_all)},
};
constexpr detail::VariantTable ticker_price_v2_variant = detail::variant_of<TickerPriceV2>("");
constexpr detail::ObjectTable ticker_price_v2_table =
    detail::table_of<TickerPriceV2>("TickerPriceV2", ticker_price_v2_fields, ticker_price_v2_variant);

constexpr detail::Field basis_request_fields[] = {
    {"pair", offsetof(BasisRequest, pair), detail::string(detail::Holder::required), detail::In::query},
    {"contractType", offsetof(BasisRequest, contractType), detail::string(detail::Holder::required), detail::In::query},
    {"period", offsetof(BasisRequest, period), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(BasisRequest, limit), detail::integer(detail::Holder::required), detail::In::query},
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

constexpr detail::Field delivery_price_request_fields[] = {
    {"pair", offsetof(DeliveryPriceRequest, pair), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable delivery_price_request_table =
    detail::table_of<DeliveryPriceRequest>("DeliveryPriceRequest", delivery_price_request_fields);

constexpr detail::Field delivery_price_fields[] = {
    {"deliveryTime", offsetof(DeliveryPrice, deliveryTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"deliveryPrice", offsetof(DeliveryPrice, deliveryPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable delivery_price_table =
    detail::table_of<DeliveryPrice>("DeliveryPrice", delivery_price_fields);

constexpr detail::Field open_interest_hist_request_fields[] = {
    {"symbol", offsetof(OpenInterestHistRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"period", offsetof(OpenInterestHistRequest, period), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(OpenInterestHistRequest, limit), detail::integer(), detail::In::query},
    {"startTime", offsetof(OpenInterestHistRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(OpenInterestHistRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable open_interest_hist_request_table =
    detail::table_of<OpenInterestHistRequest>("OpenInterestHistRequest", open_interest_hist_request_fields);

constexpr detail::Field top_long_short_account_ratio_fields[] = {
    {"symbol", offsetof(TopLongShortAccountRatio, symbol), detail::string()},
    {"longShortRatio", offsetof(TopLongShortAccountRatio, longShortRatio), detail::decimal()},
    {"longAccount", offsetof(TopLongShortAccountRatio, longAccount), detail::string()},
    {"shortAccount", offsetof(TopLongShortAccountRatio, shortAccount), detail::string()},
    {"timestamp", offsetof(TopLongShortAccountRatio, timestamp), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable top_long_short_account_ratio_table =
    detail::table_of<TopLongShortAccountRatio>("TopLongShortAccountRatio", top_long_short_account_ratio_fields);

constexpr detail::Field open_interest_hist_fields[] = {
    {"symbol", offsetof(OpenInterestHist, symbol), detail::string()},
    {"sumOpenInterest", offsetof(OpenInterestHist, sumOpenInterest), detail::decimal()},
    {"sumOpenInterestValue", offsetof(OpenInterestHist, sumOpenInterestValue), detail::decimal()},
    {"CMCCirculatingSupply", offsetof(OpenInterestHist, CMCCirculatingSupply), detail::decimal()},
    {"timestamp", offsetof(OpenInterestHist, timestamp), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable open_interest_hist_table =
    detail::table_of<OpenInterestHist>("OpenInterestHist", open_interest_hist_fields);

constexpr detail::Field taker_long_short_ratio_fields[] = {
    {"buySellRatio", offsetof(TakerLongShortRatio, buySellRatio), detail::decimal()},
    {"buyVol", offsetof(TakerLongShortRatio, buyVol), detail::decimal()},
    {"sellVol", offsetof(TakerLongShortRatio, sellVol), detail::decimal()},
    {"timestamp", offsetof(TakerLongShortRatio, timestamp), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable taker_long_short_ratio_table =
    detail::table_of<TakerLongShortRatio>("TakerLongShortRatio", taker_long_short_ratio_fields);

constexpr detail::ListTable list_of_agg_trades = detail::list_of<AggTrades>(detail::object(agg_trades_table));
constexpr detail::Type agg_trades_reply = detail::list(list_of_agg_trades);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit agg_trades_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 20},
};
constexpr detail::Operation agg_trades_operation{
    .id = "usdm/market.agg_trades",
    .method = "GET",
    .path = "/fapi/v1/aggTrades",
    .auth = detail::Auth::public_,
    .limits = agg_trades_limits,
    .request = &agg_trades_request_table,
    .reply = &agg_trades_reply,
    .product = 1,
};

constexpr detail::Type asset_index_reply = detail::object(asset_index_table);
constexpr detail::LimitCondition when_symbol_given[] = {{.field = "symbol", .given = true}};
constexpr detail::LimitCondition when_not_symbol_given[] = {{.field = "symbol", .given = true, .negated = true}};
constexpr detail::Limit asset_index_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "usdm_ip", .weight = 10},
};
constexpr detail::Operation asset_index_operation{
    .id = "usdm/market.asset_index",
    .method = "GET",
    .path = "/fapi/v1/assetIndex",
    .auth = detail::Auth::public_,
    .limits = asset_index_limits,
    .request = &asset_index_request_table,
    .reply = &asset_index_reply,
    .product = 1,
};

constexpr detail::Type constituents_reply = detail::object(constituents_table);
constexpr detail::Limit constituents_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 2},
};
constexpr detail::Operation constituents_operation{
    .id = "usdm/market.constituents",
    .method = "GET",
    .path = "/fapi/v1/constituents",
    .auth = detail::Auth::public_,
    .limits = constituents_limits,
    .request = &constituents_request_table,
    .reply = &constituents_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_continuous_klines =
    detail::list_of<ContinuousKlines>(detail::object(continuous_klines_table));
constexpr detail::Type continuous_klines_reply = detail::list(list_of_continuous_klines);
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
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_99, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_99_and_not_limit_over_499, .pool = "usdm_ip", .weight = 2},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_499_and_not_limit_over_1000, .pool = "usdm_ip", .weight = 5},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_1000, .pool = "usdm_ip", .weight = 10},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation continuous_klines_operation{
    .id = "usdm/market.continuous_klines",
    .method = "GET",
    .path = "/fapi/v1/continuousKlines",
    .auth = detail::Auth::public_,
    .limits = continuous_klines_limits,
    .request = &continuous_klines_request_table,
    .reply = &continuous_klines_reply,
    .product = 1,
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
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_50, .pool = "usdm_ip", .weight = 2},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_50_and_not_limit_over_100, .pool = "usdm_ip", .weight = 5},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_100_and_not_limit_over_500, .pool = "usdm_ip", .weight = 10},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_500, .pool = "usdm_ip", .weight = 20},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "usdm_ip", .weight = 10},
};
constexpr detail::Operation depth_operation{
    .id = "usdm/market.depth",
    .method = "GET",
    .path = "/fapi/v1/depth",
    .auth = detail::Auth::public_,
    .limits = depth_limits,
    .request = &depth_request_table,
    .reply = &depth_reply,
    .product = 1,
};

constexpr detail::Type exchange_info_reply = detail::object(exchange_info_table);
constexpr detail::Limit exchange_info_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation exchange_info_operation{
    .id = "usdm/market.exchange_info",
    .method = "GET",
    .path = "/fapi/v1/exchangeInfo",
    .auth = detail::Auth::public_,
    .limits = exchange_info_limits,
    .reply = &exchange_info_reply,
    .product = 1,
};

constexpr detail::Type funding_info_reply = detail::sole(detail::object(funding_info_table));
constexpr detail::Limit funding_info_limits[] = {
    {.count = 500, .window_ms = 300000, .scope = per_ip, .pool = "/fapi/v1/fundingInfo"},
};
constexpr detail::Operation funding_info_operation{
    .id = "usdm/market.funding_info",
    .method = "GET",
    .path = "/fapi/v1/fundingInfo",
    .auth = detail::Auth::public_,
    .limits = funding_info_limits,
    .reply = &funding_info_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_funding_rate = detail::list_of<FundingRate>(detail::object(funding_rate_table));
constexpr detail::Type funding_rate_reply = detail::list(list_of_funding_rate);
constexpr detail::Limit funding_rate_limits[] = {
    {.count = 500, .window_ms = 300000, .scope = per_ip, .pool = "/fapi/v1/fundingInfo"},
};
constexpr detail::Operation funding_rate_operation{
    .id = "usdm/market.funding_rate",
    .method = "GET",
    .path = "/fapi/v1/fundingRate",
    .auth = detail::Auth::public_,
    .limits = funding_rate_limits,
    .request = &funding_rate_request_table,
    .reply = &funding_rate_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_trades = detail::list_of<Trades>(detail::object(trades_table));
constexpr detail::Type historical_trades_reply = detail::list(list_of_trades);
constexpr detail::Limit historical_trades_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 20},
};
constexpr detail::Operation historical_trades_operation{
    .id = "usdm/market.historical_trades",
    .method = "GET",
    .path = "/fapi/v1/historicalTrades",
    .auth = detail::Auth::key,
    .limits = historical_trades_limits,
    .request = &historical_trades_request_table,
    .reply = &historical_trades_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_index_info = detail::list_of<IndexInfo>(detail::object(index_info_table));
constexpr detail::Type index_info_reply = detail::list(list_of_index_info);
constexpr detail::Limit index_info_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"}};
constexpr detail::Operation index_info_operation{
    .id = "usdm/market.index_info",
    .method = "GET",
    .path = "/fapi/v1/indexInfo",
    .auth = detail::Auth::public_,
    .limits = index_info_limits,
    .request = &index_info_request_table,
    .reply = &index_info_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_list_of_json = detail::list_of<Vector<RawJson>>(detail::list(list_of_json));
constexpr detail::Type index_price_klines_reply = detail::list(list_of_list_of_json);
constexpr detail::Limit index_price_klines_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_99, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_99_and_not_limit_over_499, .pool = "usdm_ip", .weight = 2},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_499_and_not_limit_over_1000, .pool = "usdm_ip", .weight = 5},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_1000, .pool = "usdm_ip", .weight = 10},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation index_price_klines_operation{
    .id = "usdm/market.index_price_klines",
    .method = "GET",
    .path = "/fapi/v1/indexPriceKlines",
    .auth = detail::Auth::public_,
    .limits = index_price_klines_limits,
    .request = &index_price_klines_request_table,
    .reply = &index_price_klines_reply,
    .product = 1,
};

constexpr detail::Type insurance_balance_reply = detail::object(insurance_balance_table);
constexpr detail::Limit insurance_balance_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation insurance_balance_operation{
    .id = "usdm/market.insurance_balance",
    .method = "GET",
    .path = "/fapi/v1/insuranceBalance",
    .auth = detail::Auth::public_,
    .limits = insurance_balance_limits,
    .request = &insurance_balance_request_table,
    .reply = &insurance_balance_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_klines = detail::list_of<Klines>(detail::object(klines_table));
constexpr detail::Type klines_reply = detail::list(list_of_klines);
constexpr detail::Limit klines_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_99, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_99_and_not_limit_over_499, .pool = "usdm_ip", .weight = 2},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_499_and_not_limit_over_1000, .pool = "usdm_ip", .weight = 5},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_1000, .pool = "usdm_ip", .weight = 10},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation klines_operation{
    .id = "usdm/market.klines",
    .method = "GET",
    .path = "/fapi/v1/klines",
    .auth = detail::Auth::public_,
    .limits = klines_limits,
    .request = &klines_request_table,
    .reply = &klines_reply,
    .product = 1,
};

constexpr detail::Type mark_price_klines_reply = detail::list(list_of_list_of_json);
constexpr detail::Limit mark_price_klines_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_99, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_99_and_not_limit_over_499, .pool = "usdm_ip", .weight = 2},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_499_and_not_limit_over_1000, .pool = "usdm_ip", .weight = 5},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_1000, .pool = "usdm_ip", .weight = 10},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation mark_price_klines_operation{
    .id = "usdm/market.mark_price_klines",
    .method = "GET",
    .path = "/fapi/v1/markPriceKlines",
    .auth = detail::Auth::public_,
    .limits = mark_price_klines_limits,
    .request = &klines_request_table,
    .reply = &mark_price_klines_reply,
    .product = 1,
};

constexpr detail::Type open_interest_reply = detail::object(open_interest_table);
constexpr detail::Limit open_interest_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation open_interest_operation{
    .id = "usdm/market.open_interest",
    .method = "GET",
    .path = "/fapi/v1/openInterest",
    .auth = detail::Auth::public_,
    .limits = open_interest_limits,
    .request = &open_interest_request_table,
    .reply = &open_interest_reply,
    .product = 1,
};

constexpr detail::Limit ping_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"}};
constexpr detail::Operation ping_operation{
    .id = "usdm/market.ping",
    .method = "GET",
    .path = "/fapi/v1/ping",
    .auth = detail::Auth::public_,
    .limits = ping_limits,
    .product = 1,
};

constexpr detail::Type premium_index_reply = detail::object(premium_index_table);
constexpr detail::Limit premium_index_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "usdm_ip", .weight = 10},
};
constexpr detail::Operation premium_index_operation{
    .id = "usdm/market.premium_index",
    .method = "GET",
    .path = "/fapi/v1/premiumIndex",
    .auth = detail::Auth::public_,
    .limits = premium_index_limits,
    .request = &premium_index_request_table,
    .reply = &premium_index_reply,
    .product = 1,
};

constexpr detail::Type premium_index_klines_reply = detail::list(list_of_list_of_json);
constexpr detail::Limit premium_index_klines_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_99, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_99_and_not_limit_over_499, .pool = "usdm_ip", .weight = 2},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_499_and_not_limit_over_1000, .pool = "usdm_ip", .weight = 5},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_1000, .pool = "usdm_ip", .weight = 10},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation premium_index_klines_operation{
    .id = "usdm/market.premium_index_klines",
    .method = "GET",
    .path = "/fapi/v1/premiumIndexKlines",
    .auth = detail::Auth::public_,
    .limits = premium_index_klines_limits,
    .request = &klines_request_table,
    .reply = &premium_index_klines_reply,
    .product = 1,
};

constexpr detail::Type rpi_depth_reply = detail::object(depth_table);
constexpr detail::LimitCondition when_limit_given[] = {{.field = "limit", .given = true}};
constexpr detail::Limit rpi_depth_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_given, .pool = "usdm_ip", .weight = 20},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "usdm_ip", .weight = 20},
};
constexpr detail::Operation rpi_depth_operation{
    .id = "usdm/market.rpi_depth",
    .method = "GET",
    .path = "/fapi/v1/rpiDepth",
    .auth = detail::Auth::public_,
    .limits = rpi_depth_limits,
    .request = &rpi_depth_request_table,
    .reply = &rpi_depth_reply,
    .product = 1,
};

constexpr detail::Type symbol_adl_risk_reply = detail::object(symbol_adl_risk_table);
constexpr detail::Limit symbol_adl_risk_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation symbol_adl_risk_operation{
    .id = "usdm/market.symbol_adl_risk",
    .method = "GET",
    .path = "/fapi/v1/symbolAdlRisk",
    .auth = detail::Auth::public_,
    .limits = symbol_adl_risk_limits,
    .request = &symbol_adl_risk_request_table,
    .reply = &symbol_adl_risk_reply,
    .product = 1,
};

constexpr detail::Type ticker_24hr_reply = detail::object(ticker24hr_table);
constexpr detail::Limit ticker_24hr_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "usdm_ip", .weight = 40},
};
constexpr detail::Operation ticker_24hr_operation{
    .id = "usdm/market.ticker_24hr",
    .method = "GET",
    .path = "/fapi/v1/ticker/24hr",
    .auth = detail::Auth::public_,
    .limits = ticker_24hr_limits,
    .request = &ticker24hr_request_table,
    .reply = &ticker_24hr_reply,
    .product = 1,
};

constexpr detail::Type ticker_book_ticker_reply = detail::object(ticker_book_ticker_table);
constexpr detail::Limit ticker_book_ticker_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "usdm_ip", .weight = 2},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation ticker_book_ticker_operation{
    .id = "usdm/market.ticker_book_ticker",
    .method = "GET",
    .path = "/fapi/v1/ticker/bookTicker",
    .auth = detail::Auth::public_,
    .limits = ticker_book_ticker_limits,
    .request = &ticker_book_ticker_request_table,
    .reply = &ticker_book_ticker_reply,
    .product = 1,
};

constexpr detail::Type ticker_price_reply = detail::object(ticker_price_table);
constexpr detail::Limit ticker_price_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "usdm_ip", .weight = 2},
};
constexpr detail::Operation ticker_price_operation{
    .id = "usdm/market.ticker_price",
    .method = "GET",
    .path = "/fapi/v1/ticker/price",
    .auth = detail::Auth::public_,
    .limits = ticker_price_limits,
    .request = &ticker_price_request_table,
    .reply = &ticker_price_reply,
    .product = 1,
};

constexpr detail::Type time_reply = detail::object(time_table);
constexpr detail::Limit time_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"}};
constexpr detail::Operation time_operation{
    .id = "usdm/market.time",
    .method = "GET",
    .path = "/fapi/v1/time",
    .auth = detail::Auth::public_,
    .limits = time_limits,
    .reply = &time_reply,
    .product = 1,
};

constexpr detail::Type trades_reply = detail::list(list_of_trades);
constexpr detail::Limit trades_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation trades_operation{
    .id = "usdm/market.trades",
    .method = "GET",
    .path = "/fapi/v1/trades",
    .auth = detail::Auth::public_,
    .limits = trades_limits,
    .request = &trades_request_table,
    .reply = &trades_reply,
    .product = 1,
};

constexpr detail::Type trading_schedule_reply = detail::object(trading_schedule_table);
constexpr detail::Limit trading_schedule_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip", .weight = 5},
};
constexpr detail::Operation trading_schedule_operation{
    .id = "usdm/market.trading_schedule",
    .method = "GET",
    .path = "/fapi/v1/tradingSchedule",
    .auth = detail::Auth::public_,
    .limits = trading_schedule_limits,
    .reply = &trading_schedule_reply,
    .product = 1,
};

constexpr detail::Type ticker_price_v2_reply = detail::object(ticker_price_v2_table);
constexpr detail::Limit ticker_price_v2_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "usdm_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "usdm_ip", .weight = 2},
};
constexpr detail::Operation ticker_price_v2_operation{
    .id = "usdm/market.ticker_price_v2",
    .method = "GET",
    .path = "/fapi/v2/ticker/price",
    .auth = detail::Auth::public_,
    .limits = ticker_price_v2_limits,
    .request = &ticker_price_v2_request_table,
    .reply = &ticker_price_v2_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_basis = detail::list_of<Basis>(detail::object(basis_table));
constexpr detail::Type basis_reply = detail::list(list_of_basis);
constexpr detail::Operation basis_operation{
    .id = "usdm/market.basis",
    .method = "GET",
    .path = "/futures/data/basis",
    .auth = detail::Auth::public_,
    .request = &basis_request_table,
    .reply = &basis_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_delivery_price =
    detail::list_of<DeliveryPrice>(detail::object(delivery_price_table));
constexpr detail::Type delivery_price_reply = detail::list(list_of_delivery_price);
constexpr detail::Operation delivery_price_operation{
    .id = "usdm/market.delivery_price",
    .method = "GET",
    .path = "/futures/data/delivery-price",
    .auth = detail::Auth::public_,
    .request = &delivery_price_request_table,
    .reply = &delivery_price_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_top_long_short_account_ratio =
    detail::list_of<TopLongShortAccountRatio>(detail::object(top_long_short_account_ratio_table));
constexpr detail::Type global_long_short_account_ratio_reply = detail::list(list_of_top_long_short_account_ratio);
constexpr detail::Operation global_long_short_account_ratio_operation{
    .id = "usdm/market.global_long_short_account_ratio",
    .method = "GET",
    .path = "/futures/data/globalLongShortAccountRatio",
    .auth = detail::Auth::public_,
    .request = &open_interest_hist_request_table,
    .reply = &global_long_short_account_ratio_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_open_interest_hist =
    detail::list_of<OpenInterestHist>(detail::object(open_interest_hist_table));
constexpr detail::Type open_interest_hist_reply = detail::list(list_of_open_interest_hist);
constexpr detail::Operation open_interest_hist_operation{
    .id = "usdm/market.open_interest_hist",
    .method = "GET",
    .path = "/futures/data/openInterestHist",
    .auth = detail::Auth::public_,
    .request = &open_interest_hist_request_table,
    .reply = &open_interest_hist_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_taker_long_short_ratio =
    detail::list_of<TakerLongShortRatio>(detail::object(taker_long_short_ratio_table));
constexpr detail::Type taker_long_short_ratio_reply = detail::list(list_of_taker_long_short_ratio);
constexpr detail::Operation taker_long_short_ratio_operation{
    .id = "usdm/market.taker_long_short_ratio",
    .method = "GET",
    .path = "/futures/data/takerlongshortRatio",
    .auth = detail::Auth::public_,
    .request = &open_interest_hist_request_table,
    .reply = &taker_long_short_ratio_reply,
    .product = 1,
};

constexpr detail::Type top_long_short_account_ratio_reply = detail::list(list_of_top_long_short_account_ratio);
constexpr detail::Operation top_long_short_account_ratio_operation{
    .id = "usdm/market.top_long_short_account_ratio",
    .method = "GET",
    .path = "/futures/data/topLongShortAccountRatio",
    .auth = detail::Auth::public_,
    .request = &open_interest_hist_request_table,
    .reply = &top_long_short_account_ratio_reply,
    .product = 1,
};

constexpr detail::Type top_long_short_position_ratio_reply = detail::list(list_of_top_long_short_account_ratio);
constexpr detail::Operation top_long_short_position_ratio_operation{
    .id = "usdm/market.top_long_short_position_ratio",
    .method = "GET",
    .path = "/futures/data/topLongShortPositionRatio",
    .auth = detail::Auth::public_,
    .request = &open_interest_hist_request_table,
    .reply = &top_long_short_position_ratio_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AggTrades>> Api::agg_trades(AggTradesRequest request) const {
    return {core_, agg_trades_operation, &request};
}

Call<AssetIndex> Api::asset_index(AssetIndexRequest request) const {
    return {core_, asset_index_operation, &request};
}

Call<Constituents> Api::constituents(ConstituentsRequest request) const {
    return {core_, constituents_operation, &request};
}

Call<Vector<ContinuousKlines>> Api::continuous_klines(ContinuousKlinesRequest request) const {
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

Call<Vector<IndexInfo>> Api::index_info(IndexInfoRequest request) const {
    return {core_, index_info_operation, &request};
}

Call<Vector<Vector<RawJson>>> Api::index_price_klines(IndexPriceKlinesRequest request) const {
    return {core_, index_price_klines_operation, &request};
}

Call<InsuranceBalance> Api::insurance_balance(InsuranceBalanceRequest request) const {
    return {core_, insurance_balance_operation, &request};
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

Call<PremiumIndex> Api::premium_index(PremiumIndexRequest request) const {
    return {core_, premium_index_operation, &request};
}

Call<Vector<Vector<RawJson>>> Api::premium_index_klines(KlinesRequest request) const {
    return {core_, premium_index_klines_operation, &request};
}

Call<Depth> Api::rpi_depth(RpiDepthRequest request) const {
    return {core_, rpi_depth_operation, &request};
}

Call<SymbolAdlRisk> Api::symbol_adl_risk(SymbolAdlRiskRequest request) const {
    return {core_, symbol_adl_risk_operation, &request};
}

Call<Ticker24hr> Api::ticker_24hr(Ticker24hrRequest request) const {
    return {core_, ticker_24hr_operation, &request};
}

Call<TickerBookTicker> Api::ticker_book_ticker(TickerBookTickerRequest request) const {
    return {core_, ticker_book_ticker_operation, &request};
}

Call<TickerPrice> Api::ticker_price(TickerPriceRequest request) const {
    return {core_, ticker_price_operation, &request};
}

Call<Time> Api::time() const {
    return {core_, time_operation, nullptr};
}

Call<Vector<Trades>> Api::trades(TradesRequest request) const {
    return {core_, trades_operation, &request};
}

Call<TradingSchedule> Api::trading_schedule() const {
    return {core_, trading_schedule_operation, nullptr};
}

Call<TickerPriceV2> Api::ticker_price_v2(TickerPriceV2Request request) const {
    return {core_, ticker_price_v2_operation, &request};
}

Call<Vector<Basis>> Api::basis(BasisRequest request) const {
    return {core_, basis_operation, &request};
}

Call<Vector<DeliveryPrice>> Api::delivery_price(DeliveryPriceRequest request) const {
    return {core_, delivery_price_operation, &request};
}

Call<Vector<TopLongShortAccountRatio>> Api::global_long_short_account_ratio(OpenInterestHistRequest request) const {
    return {core_, global_long_short_account_ratio_operation, &request};
}

Call<Vector<OpenInterestHist>> Api::open_interest_hist(OpenInterestHistRequest request) const {
    return {core_, open_interest_hist_operation, &request};
}

Call<Vector<TakerLongShortRatio>> Api::taker_long_short_ratio(OpenInterestHistRequest request) const {
    return {core_, taker_long_short_ratio_operation, &request};
}

Call<Vector<TopLongShortAccountRatio>> Api::top_long_short_account_ratio(OpenInterestHistRequest request) const {
    return {core_, top_long_short_account_ratio_operation, &request};
}

Call<Vector<TopLongShortAccountRatio>> Api::top_long_short_position_ratio(OpenInterestHistRequest request) const {
    return {core_, top_long_short_position_ratio_operation, &request};
}

const detail::ObjectTable& exbind_table(const AggTradesRequest*) { return agg_trades_request_table; }
const detail::ObjectTable& exbind_table(const AggTrades*) { return agg_trades_table; }
const detail::ObjectTable& exbind_table(const AssetIndexRequest*) { return asset_index_request_table; }
const detail::ObjectTable& exbind_table(const AssetIndexOne*) { return asset_index_one_table; }
const detail::ObjectTable& exbind_table(const AssetIndexAll*) { return asset_index_all_table; }
const detail::ObjectTable& exbind_table(const AssetIndex*) { return asset_index_table; }
const detail::ObjectTable& exbind_table(const ConstituentsRequest*) { return constituents_request_table; }
const detail::ObjectTable& exbind_table(const ConstituentsConstituents*) { return constituents_constituents_table; }
const detail::ObjectTable& exbind_table(const Constituents*) { return constituents_table; }
const detail::ObjectTable& exbind_table(const ContinuousKlinesRequest*) { return continuous_klines_request_table; }
const detail::ObjectTable& exbind_table(const ContinuousKlines*) { return continuous_klines_table; }
const detail::ObjectTable& exbind_table(const DepthRequest*) { return depth_request_table; }
const detail::ObjectTable& exbind_table(const DepthBids*) { return depth_bids_table; }
const detail::ObjectTable& exbind_table(const Depth*) { return depth_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfoRateLimits*) { return exchange_info_rate_limits_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfoAssets*) { return exchange_info_assets_table; }
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
const detail::ObjectTable& exbind_table(const IndexInfoRequest*) { return index_info_request_table; }
const detail::ObjectTable& exbind_table(const IndexInfoBaseAssetList*) { return index_info_base_asset_list_table; }
const detail::ObjectTable& exbind_table(const IndexInfo*) { return index_info_table; }
const detail::ObjectTable& exbind_table(const IndexPriceKlinesRequest*) { return index_price_klines_request_table; }
const detail::ObjectTable& exbind_table(const InsuranceBalanceRequest*) { return insurance_balance_request_table; }
const detail::ObjectTable& exbind_table(const InsuranceBalanceOneAssets*) { return insurance_balance_one_assets_table; }
const detail::ObjectTable& exbind_table(const InsuranceBalanceOne*) { return insurance_balance_one_table; }
const detail::ObjectTable& exbind_table(const InsuranceBalanceAll*) { return insurance_balance_all_table; }
const detail::ObjectTable& exbind_table(const InsuranceBalance*) { return insurance_balance_table; }
const detail::ObjectTable& exbind_table(const KlinesRequest*) { return klines_request_table; }
const detail::ObjectTable& exbind_table(const Klines*) { return klines_table; }
const detail::ObjectTable& exbind_table(const OpenInterestRequest*) { return open_interest_request_table; }
const detail::ObjectTable& exbind_table(const OpenInterest*) { return open_interest_table; }
const detail::ObjectTable& exbind_table(const PremiumIndexRequest*) { return premium_index_request_table; }
const detail::ObjectTable& exbind_table(const PremiumIndexOne*) { return premium_index_one_table; }
const detail::ObjectTable& exbind_table(const PremiumIndexAll*) { return premium_index_all_table; }
const detail::ObjectTable& exbind_table(const PremiumIndex*) { return premium_index_table; }
const detail::ObjectTable& exbind_table(const RpiDepthRequest*) { return rpi_depth_request_table; }
const detail::ObjectTable& exbind_table(const SymbolAdlRiskRequest*) { return symbol_adl_risk_request_table; }
const detail::ObjectTable& exbind_table(const SymbolAdlRiskOne*) { return symbol_adl_risk_one_table; }
const detail::ObjectTable& exbind_table(const SymbolAdlRiskAll*) { return symbol_adl_risk_all_table; }
const detail::ObjectTable& exbind_table(const SymbolAdlRisk*) { return symbol_adl_risk_table; }
const detail::ObjectTable& exbind_table(const Ticker24hrRequest*) { return ticker24hr_request_table; }
const detail::ObjectTable& exbind_table(const Ticker24hrOne*) { return ticker24hr_one_table; }
const detail::ObjectTable& exbind_table(const Ticker24hrAll*) { return ticker24hr_all_table; }
const detail::ObjectTable& exbind_table(const Ticker24hr*) { return ticker24hr_table; }
const detail::ObjectTable& exbind_table(const TickerBookTickerRequest*) { return ticker_book_ticker_request_table; }
const detail::ObjectTable& exbind_table(const TickerBookTickerOne*) { return ticker_book_ticker_one_table; }
const detail::ObjectTable& exbind_table(const TickerBookTickerAll*) { return ticker_book_ticker_all_table; }
const detail::ObjectTable& exbind_table(const TickerBookTicker*) { return ticker_book_ticker_table; }
const detail::ObjectTable& exbind_table(const TickerPriceRequest*) { return ticker_price_request_table; }
const detail::ObjectTable& exbind_table(const TickerPriceOne*) { return ticker_price_one_table; }
const detail::ObjectTable& exbind_table(const TickerPriceAll*) { return ticker_price_all_table; }
const detail::ObjectTable& exbind_table(const TickerPrice*) { return ticker_price_table; }
const detail::ObjectTable& exbind_table(const Time*) { return time_table; }
const detail::ObjectTable& exbind_table(const TradesRequest*) { return trades_request_table; }
const detail::ObjectTable& exbind_table(const TradingScheduleMarketSchedulesEQUITYSessions*) {
    return trading_schedule_market_schedules_equity_sessions_table;
}
const detail::ObjectTable& exbind_table(const TradingScheduleMarketSchedulesEQUITY*) {
    return trading_schedule_market_schedules_equity_table;
}
const detail::ObjectTable& exbind_table(const TradingScheduleMarketSchedulesCOMMODITY*) {
    return trading_schedule_market_schedules_commodity_table;
}
const detail::ObjectTable& exbind_table(const TradingScheduleMarketSchedules*) {
    return trading_schedule_market_schedules_table;
}
const detail::ObjectTable& exbind_table(const TradingSchedule*) { return trading_schedule_table; }
const detail::ObjectTable& exbind_table(const TickerPriceV2Request*) { return ticker_price_v2_request_table; }
const detail::ObjectTable& exbind_table(const TickerPriceV2One*) { return ticker_price_v2_one_table; }
const detail::ObjectTable& exbind_table(const TickerPriceV2All*) { return ticker_price_v2_all_table; }
const detail::ObjectTable& exbind_table(const TickerPriceV2*) { return ticker_price_v2_table; }
const detail::ObjectTable& exbind_table(const BasisRequest*) { return basis_request_table; }
const detail::ObjectTable& exbind_table(const Basis*) { return basis_table; }
const detail::ObjectTable& exbind_table(const DeliveryPriceRequest*) { return delivery_price_request_table; }
const detail::ObjectTable& exbind_table(const DeliveryPrice*) { return delivery_price_table; }
const detail::ObjectTable& exbind_table(const OpenInterestHistRequest*) { return open_interest_hist_request_table; }
const detail::ObjectTable& exbind_table(const TopLongShortAccountRatio*) { return top_long_short_account_ratio_table; }
const detail::ObjectTable& exbind_table(const OpenInterestHist*) { return open_interest_hist_table; }
const detail::ObjectTable& exbind_table(const TakerLongShortRatio*) { return taker_long_short_ratio_table; }

}  // namespace exbind::binance::usdm::market
