// Generated from specs/binance/spot/market.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/spot/market.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance {
extern const detail::EnumTable interval_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::binance

namespace exbind::inline v0_1::binance::spot::market {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view symbol_status_values[] = {"TRADING", "HALT", "BREAK"};
constexpr detail::EnumTable symbol_status_table{"SymbolStatus", symbol_status_values};

constexpr std::string_view permissions_values[] = {
    "SPOT", "MARGIN", "LEVERAGED", "TRD_GRP_002", "TRD_GRP_003", "TRD_GRP_004", "TRD_GRP_005", "TRD_GRP_006",
    "TRD_GRP_007", "TRD_GRP_008", "TRD_GRP_009", "TRD_GRP_010", "TRD_GRP_011", "TRD_GRP_012", "TRD_GRP_013",
    "TRD_GRP_014", "TRD_GRP_015", "TRD_GRP_016", "TRD_GRP_017", "TRD_GRP_018", "TRD_GRP_019", "TRD_GRP_020",
    "TRD_GRP_021", "TRD_GRP_022", "TRD_GRP_023", "TRD_GRP_024", "TRD_GRP_025",
};
constexpr detail::EnumTable permissions_table{"Permissions", permissions_values};

constexpr std::string_view window_size_values[] = {"1m", "2m", "1h", "2h", "1d"};
constexpr detail::EnumTable window_size_table{"WindowSize", window_size_values};

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
constexpr detail::Bounds agg_trades_request_bounds[] = {{.field = 4, .maximum = "1000"}};
constexpr detail::ObjectTable agg_trades_request_table =
    detail::table_of<AggTradesRequest>("AggTradesRequest", agg_trades_request_fields, false, agg_trades_request_bounds);

constexpr detail::Field agg_trades_fields[] = {
    {"a", offsetof(AggTrades, a), detail::integer()},
    {"p", offsetof(AggTrades, p), detail::decimal()},
    {"q", offsetof(AggTrades, q), detail::decimal()},
    {"f", offsetof(AggTrades, f), detail::integer()},
    {"l", offsetof(AggTrades, l), detail::integer()},
    {"T", offsetof(AggTrades, T),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"m", offsetof(AggTrades, m), detail::boolean()},
    {"M", offsetof(AggTrades, M), detail::boolean()},
};
constexpr detail::ObjectTable agg_trades_table = detail::table_of<AggTrades>("AggTrades", agg_trades_fields);

constexpr detail::Field avg_price_request_fields[] = {
    {"symbol", offsetof(AvgPriceRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable avg_price_request_table =
    detail::table_of<AvgPriceRequest>("AvgPriceRequest", avg_price_request_fields);

constexpr detail::Field avg_price_fields[] = {
    {"mins", offsetof(AvgPrice, mins), detail::integer()},
    {"price", offsetof(AvgPrice, price), detail::decimal()},
    {"closeTime", offsetof(AvgPrice, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable avg_price_table = detail::table_of<AvgPrice>("AvgPrice", avg_price_fields);

constexpr detail::Field depth_request_fields[] = {
    {"symbol", offsetof(DepthRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(DepthRequest, limit), detail::integer(), detail::In::query},
    {"symbolStatus", offsetof(DepthRequest, symbolStatus), detail::enumeration(symbol_status_table), detail::In::query},
};
constexpr detail::Bounds depth_request_bounds[] = {{.field = 1, .maximum = "5000"}};
constexpr detail::ObjectTable depth_request_table =
    detail::table_of<DepthRequest>("DepthRequest", depth_request_fields, false, depth_request_bounds);

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
    {"bids", offsetof(Depth, bids), detail::list(list_of_depth_bids)},
    {"asks", offsetof(Depth, asks), detail::list(list_of_list_of_decimal)},
};
constexpr detail::ObjectTable depth_table = detail::table_of<Depth>("Depth", depth_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::ListTable list_of_permissions =
    detail::list_of<Open<Permissions>>(detail::enumeration(permissions_table));

constexpr detail::Field exchange_info_request_fields[] = {
    {"symbol", offsetof(ExchangeInfoRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"symbols", offsetof(ExchangeInfoRequest, symbols), detail::list(list_of_string), detail::In::query,
     detail::ListStyle::json},
    {"permissions", offsetof(ExchangeInfoRequest, permissions), detail::list(list_of_permissions), detail::In::query,
     detail::ListStyle::json},
    {"showPermissionSets", offsetof(ExchangeInfoRequest, showPermissionSets), detail::boolean(), detail::In::query},
    {"symbolStatus", offsetof(ExchangeInfoRequest, symbolStatus), detail::enumeration(symbol_status_table),
     detail::In::query},
};
constexpr detail::ObjectTable exchange_info_request_table =
    detail::table_of<ExchangeInfoRequest>("ExchangeInfoRequest", exchange_info_request_fields);

constexpr detail::ListTable list_of_json = detail::list_of<RawJson>(detail::json());
constexpr detail::ListTable list_of_list_of_string = detail::list_of<Vector<std::string>>(detail::list(list_of_string));

constexpr detail::Field exchange_info_symbols_fields[] = {
    {"symbol", offsetof(ExchangeInfoSymbols, symbol), detail::string()},
    {"status", offsetof(ExchangeInfoSymbols, status), detail::string()},
    {"baseAsset", offsetof(ExchangeInfoSymbols, baseAsset), detail::string()},
    {"baseAssetPrecision", offsetof(ExchangeInfoSymbols, baseAssetPrecision), detail::integer()},
    {"quoteAsset", offsetof(ExchangeInfoSymbols, quoteAsset), detail::string()},
    {"quotePrecision", offsetof(ExchangeInfoSymbols, quotePrecision), detail::integer()},
    {"quoteAssetPrecision", offsetof(ExchangeInfoSymbols, quoteAssetPrecision), detail::integer()},
    {"baseCommissionPrecision", offsetof(ExchangeInfoSymbols, baseCommissionPrecision), detail::integer()},
    {"quoteCommissionPrecision", offsetof(ExchangeInfoSymbols, quoteCommissionPrecision), detail::integer()},
    {"orderTypes", offsetof(ExchangeInfoSymbols, orderTypes), detail::list(list_of_string)},
    {"icebergAllowed", offsetof(ExchangeInfoSymbols, icebergAllowed), detail::boolean()},
    {"ocoAllowed", offsetof(ExchangeInfoSymbols, ocoAllowed), detail::boolean()},
    {"otoAllowed", offsetof(ExchangeInfoSymbols, otoAllowed), detail::boolean()},
    {"opoAllowed", offsetof(ExchangeInfoSymbols, opoAllowed), detail::boolean()},
    {"quoteOrderQtyMarketAllowed", offsetof(ExchangeInfoSymbols, quoteOrderQtyMarketAllowed), detail::boolean()},
    {"allowTrailingStop", offsetof(ExchangeInfoSymbols, allowTrailingStop), detail::boolean()},
    {"cancelReplaceAllowed", offsetof(ExchangeInfoSymbols, cancelReplaceAllowed), detail::boolean()},
    {"amendAllowed", offsetof(ExchangeInfoSymbols, amendAllowed), detail::boolean()},
    {"pegInstructionsAllowed", offsetof(ExchangeInfoSymbols, pegInstructionsAllowed), detail::boolean()},
    {"isSpotTradingAllowed", offsetof(ExchangeInfoSymbols, isSpotTradingAllowed), detail::boolean()},
    {"isMarginTradingAllowed", offsetof(ExchangeInfoSymbols, isMarginTradingAllowed), detail::boolean()},
    {"filters", offsetof(ExchangeInfoSymbols, filters), detail::list(list_of_json)},
    {"permissions", offsetof(ExchangeInfoSymbols, permissions), detail::list(list_of_json)},
    {"permissionSets", offsetof(ExchangeInfoSymbols, permissionSets), detail::list(list_of_list_of_string)},
    {"defaultSelfTradePreventionMode", offsetof(ExchangeInfoSymbols, defaultSelfTradePreventionMode), detail::string()},
    {"allowedSelfTradePreventionModes", offsetof(ExchangeInfoSymbols, allowedSelfTradePreventionModes),
     detail::list(list_of_string)},
};
constexpr detail::ObjectTable exchange_info_symbols_table =
    detail::table_of<ExchangeInfoSymbols>("ExchangeInfoSymbols", exchange_info_symbols_fields);

constexpr detail::Field exchange_info_sors_fields[] = {
    {"baseAsset", offsetof(ExchangeInfoSors, baseAsset), detail::string()},
    {"symbols", offsetof(ExchangeInfoSors, symbols), detail::list(list_of_string)},
};
constexpr detail::ObjectTable exchange_info_sors_table =
    detail::table_of<ExchangeInfoSors>("ExchangeInfoSors", exchange_info_sors_fields);

constexpr detail::ListTable list_of_exchange_info_symbols =
    detail::list_of<ExchangeInfoSymbols>(detail::object(exchange_info_symbols_table));
constexpr detail::ListTable list_of_exchange_info_sors =
    detail::list_of<ExchangeInfoSors>(detail::object(exchange_info_sors_table));

constexpr detail::Field exchange_info_fields[] = {
    {"timezone", offsetof(ExchangeInfo, timezone), detail::string()},
    {"serverTime", offsetof(ExchangeInfo, serverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"rateLimits", offsetof(ExchangeInfo, rateLimits), detail::list(list_of_json)},
    {"exchangeFilters", offsetof(ExchangeInfo, exchangeFilters), detail::list(list_of_json)},
    {"symbols", offsetof(ExchangeInfo, symbols), detail::list(list_of_exchange_info_symbols)},
    {"sors", offsetof(ExchangeInfo, sors), detail::list(list_of_exchange_info_sors)},
};
constexpr detail::ObjectTable exchange_info_table =
    detail::table_of<ExchangeInfo>("ExchangeInfo", exchange_info_fields);

constexpr detail::Field execution_rules_request_fields[] = {
    {"symbol", offsetof(ExecutionRulesRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"symbols", offsetof(ExecutionRulesRequest, symbols), detail::string(detail::Holder::optional), detail::In::query},
    {"symbolStatus", offsetof(ExecutionRulesRequest, symbolStatus), detail::enumeration(symbol_status_table),
     detail::In::query},
};
constexpr detail::ObjectTable execution_rules_request_table =
    detail::table_of<ExecutionRulesRequest>("ExecutionRulesRequest", execution_rules_request_fields);

constexpr detail::Field execution_rules_symbol_rules_rules_fields[] = {
    {"ruleType", offsetof(ExecutionRulesSymbolRulesRules, ruleType), detail::string()},
    {"bidLimitMultUp", offsetof(ExecutionRulesSymbolRulesRules, bidLimitMultUp), detail::decimal()},
    {"bidLimitMultDown", offsetof(ExecutionRulesSymbolRulesRules, bidLimitMultDown), detail::decimal()},
    {"askLimitMultUp", offsetof(ExecutionRulesSymbolRulesRules, askLimitMultUp), detail::decimal()},
    {"askLimitMultDown", offsetof(ExecutionRulesSymbolRulesRules, askLimitMultDown), detail::decimal()},
};
constexpr detail::ObjectTable execution_rules_symbol_rules_rules_table =
    detail::table_of<ExecutionRulesSymbolRulesRules>(
        "ExecutionRulesSymbolRulesRules", execution_rules_symbol_rules_rules_fields);

constexpr detail::ListTable list_of_execution_rules_symbol_rules_rules =
    detail::list_of<ExecutionRulesSymbolRulesRules>(detail::object(execution_rules_symbol_rules_rules_table));

constexpr detail::Field execution_rules_symbol_rules_fields[] = {
    {"symbol", offsetof(ExecutionRulesSymbolRules, symbol), detail::string()},
    {"rules", offsetof(ExecutionRulesSymbolRules, rules), detail::list(list_of_execution_rules_symbol_rules_rules)},
};
constexpr detail::ObjectTable execution_rules_symbol_rules_table =
    detail::table_of<ExecutionRulesSymbolRules>("ExecutionRulesSymbolRules", execution_rules_symbol_rules_fields);

constexpr detail::ListTable list_of_execution_rules_symbol_rules =
    detail::list_of<ExecutionRulesSymbolRules>(detail::object(execution_rules_symbol_rules_table));

constexpr detail::Field execution_rules_fields[] = {
    {"symbolRules", offsetof(ExecutionRules, symbolRules), detail::list(list_of_execution_rules_symbol_rules)},
};
constexpr detail::ObjectTable execution_rules_table =
    detail::table_of<ExecutionRules>("ExecutionRules", execution_rules_fields);

constexpr detail::Field historical_block_trades_request_fields[] = {
    {"symbol", offsetof(HistoricalBlockTradesRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"fromId", offsetof(HistoricalBlockTradesRequest, fromId), detail::integer(detail::Holder::required),
     detail::In::query},
    {"limit", offsetof(HistoricalBlockTradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds historical_block_trades_request_bounds[] = {{.field = 2, .maximum = "1000"}};
constexpr detail::ObjectTable historical_block_trades_request_table =
    detail::table_of<HistoricalBlockTradesRequest>(
        "HistoricalBlockTradesRequest", historical_block_trades_request_fields, false,
        historical_block_trades_request_bounds);

constexpr detail::Field historical_block_trades_fields[] = {
    {"id", offsetof(HistoricalBlockTrades, id), detail::integer()},
    {"price", offsetof(HistoricalBlockTrades, price), detail::decimal()},
    {"qty", offsetof(HistoricalBlockTrades, qty), detail::decimal()},
    {"quoteQty", offsetof(HistoricalBlockTrades, quoteQty), detail::decimal()},
    {"time", offsetof(HistoricalBlockTrades, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"isBuyerMaker", offsetof(HistoricalBlockTrades, isBuyerMaker), detail::boolean()},
};
constexpr detail::ObjectTable historical_block_trades_table =
    detail::table_of<HistoricalBlockTrades>("HistoricalBlockTrades", historical_block_trades_fields);

constexpr detail::Field historical_trades_request_fields[] = {
    {"symbol", offsetof(HistoricalTradesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(HistoricalTradesRequest, limit), detail::integer(), detail::In::query},
    {"fromId", offsetof(HistoricalTradesRequest, fromId), detail::integer(), detail::In::query},
};
constexpr detail::Bounds historical_trades_request_bounds[] = {{.field = 1, .maximum = "1000"}};
constexpr detail::ObjectTable historical_trades_request_table =
    detail::table_of<HistoricalTradesRequest>(
        "HistoricalTradesRequest", historical_trades_request_fields, false, historical_trades_request_bounds);

constexpr detail::Field trades_fields[] = {
    {"id", offsetof(Trades, id), detail::integer()},
    {"price", offsetof(Trades, price), detail::decimal()},
    {"qty", offsetof(Trades, qty), detail::decimal()},
    {"quoteQty", offsetof(Trades, quoteQty), detail::decimal()},
    {"time", offsetof(Trades, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"isBuyerMaker", offsetof(Trades, isBuyerMaker), detail::boolean()},
    {"isBestMatch", offsetof(Trades, isBestMatch), detail::boolean()},
};
constexpr detail::ObjectTable trades_table = detail::table_of<Trades>("Trades", trades_fields);

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
    {"timeZone", offsetof(KlinesRequest, timeZone), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(KlinesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds klines_request_bounds[] = {{.field = 5, .maximum = "1000"}};
constexpr detail::ObjectTable klines_request_table =
    detail::table_of<KlinesRequest>("KlinesRequest", klines_request_fields, false, klines_request_bounds);

constexpr detail::Field klines_fields[] = {
    {"klineOpenTime", offsetof(Klines, klineOpenTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"openPrice", offsetof(Klines, openPrice), detail::decimal()},
    {"highPrice", offsetof(Klines, highPrice), detail::decimal()},
    {"lowPrice", offsetof(Klines, lowPrice), detail::decimal()},
    {"closePrice", offsetof(Klines, closePrice), detail::decimal()},
    {"volume", offsetof(Klines, volume), detail::decimal()},
    {"klineCloseTime", offsetof(Klines, klineCloseTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"quoteAssetVolume", offsetof(Klines, quoteAssetVolume), detail::decimal()},
    {"numberOfTrades", offsetof(Klines, numberOfTrades), detail::integer()},
    {"takerBuyBaseAssetVolume", offsetof(Klines, takerBuyBaseAssetVolume), detail::decimal()},
    {"takerBuyQuoteAssetVolume", offsetof(Klines, takerBuyQuoteAssetVolume), detail::decimal()},
    {"unusedField", offsetof(Klines, unusedField), detail::decimal()},
};
constexpr detail::ObjectTable klines_table = detail::table_of<Klines>("Klines", klines_fields, true);

constexpr detail::Field reference_price_request_fields[] = {
    {"symbol", offsetof(ReferencePriceRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable reference_price_request_table =
    detail::table_of<ReferencePriceRequest>("ReferencePriceRequest", reference_price_request_fields);

constexpr detail::Field reference_price_fields[] = {
    {"symbol", offsetof(ReferencePrice, symbol), detail::string()},
    {"referencePrice", offsetof(ReferencePrice, referencePrice), detail::decimal()},
    {"timestamp", offsetof(ReferencePrice, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"code", offsetof(ReferencePrice, code), detail::integer()},
    {"msg", offsetof(ReferencePrice, msg), detail::string()},
};
constexpr detail::ObjectTable reference_price_table =
    detail::table_of<ReferencePrice>("ReferencePrice", reference_price_fields);

constexpr detail::Field reference_price_calculation_request_fields[] = {
    {"symbol", offsetof(ReferencePriceCalculationRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"symbolStatus", offsetof(ReferencePriceCalculationRequest, symbolStatus), detail::enumeration(symbol_status_table),
     detail::In::query},
};
constexpr detail::ObjectTable reference_price_calculation_request_table =
    detail::table_of<ReferencePriceCalculationRequest>(
        "ReferencePriceCalculationRequest", reference_price_calculation_request_fields);

constexpr detail::Field reference_price_calculation_fields[] = {
    {"code", offsetof(ReferencePriceCalculation, code), detail::integer()},
    {"msg", offsetof(ReferencePriceCalculation, msg), detail::string()},
    {"symbol", offsetof(ReferencePriceCalculation, symbol), detail::string()},
    {"calculationType", offsetof(ReferencePriceCalculation, calculationType), detail::string()},
    {"bucketCount", offsetof(ReferencePriceCalculation, bucketCount), detail::integer()},
    {"bucketWidthMs", offsetof(ReferencePriceCalculation, bucketWidthMs), detail::integer()},
    {"externalCalculationId", offsetof(ReferencePriceCalculation, externalCalculationId), detail::integer()},
};
constexpr detail::ObjectTable reference_price_calculation_table =
    detail::table_of<ReferencePriceCalculation>("ReferencePriceCalculation", reference_price_calculation_fields);

constexpr detail::Field ticker_request_fields[] = {
    {"symbol", offsetof(TickerRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"symbols", offsetof(TickerRequest, symbols), detail::list(list_of_string), detail::In::query,
     detail::ListStyle::json},
    {"windowSize", offsetof(TickerRequest, windowSize), detail::enumeration(window_size_table), detail::In::query},
    {"type", offsetof(TickerRequest, type), detail::enumeration(binance::type_table), detail::In::query},
    {"symbolStatus", offsetof(TickerRequest, symbolStatus), detail::enumeration(symbol_status_table),
     detail::In::query},
};
constexpr detail::ObjectTable ticker_request_table =
    detail::table_of<TickerRequest>("TickerRequest", ticker_request_fields);

constexpr detail::Field ticker_one_fields[] = {
    {"symbol", offsetof(TickerOne, symbol), detail::string()},
    {"priceChange", offsetof(TickerOne, priceChange), detail::decimal()},
    {"priceChangePercent", offsetof(TickerOne, priceChangePercent), detail::decimal()},
    {"weightedAvgPrice", offsetof(TickerOne, weightedAvgPrice), detail::decimal()},
    {"openPrice", offsetof(TickerOne, openPrice), detail::decimal()},
    {"highPrice", offsetof(TickerOne, highPrice), detail::decimal()},
    {"lowPrice", offsetof(TickerOne, lowPrice), detail::decimal()},
    {"lastPrice", offsetof(TickerOne, lastPrice), detail::decimal()},
    {"volume", offsetof(TickerOne, volume), detail::decimal()},
    {"quoteVolume", offsetof(TickerOne, quoteVolume), detail::decimal()},
    {"openTime", offsetof(TickerOne, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"closeTime", offsetof(TickerOne, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"firstId", offsetof(TickerOne, firstId), detail::integer()},
    {"lastId", offsetof(TickerOne, lastId), detail::integer()},
    {"count", offsetof(TickerOne, count), detail::integer()},
};
constexpr detail::ObjectTable ticker_one_table = detail::table_of<TickerOne>("TickerOne", ticker_one_fields);

constexpr detail::Field ticker_all_fields[] = {
    {"symbol", offsetof(TickerAll, symbol), detail::string()},
    {"priceChange", offsetof(TickerAll, priceChange), detail::decimal()},
    {"priceChangePercent", offsetof(TickerAll, priceChangePercent), detail::decimal()},
    {"weightedAvgPrice", offsetof(TickerAll, weightedAvgPrice), detail::decimal()},
    {"openPrice", offsetof(TickerAll, openPrice), detail::decimal()},
    {"highPrice", offsetof(TickerAll, highPrice), detail::decimal()},
    {"lowPrice", offsetof(TickerAll, lowPrice), detail::decimal()},
    {"lastPrice", offsetof(TickerAll, lastPrice), detail::decimal()},
    {"volume", offsetof(TickerAll, volume), detail::decimal()},
    {"quoteVolume", offsetof(TickerAll, quoteVolume), detail::decimal()},
    {"openTime", offsetof(TickerAll, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"closeTime", offsetof(TickerAll, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"firstId", offsetof(TickerAll, firstId), detail::integer()},
    {"lastId", offsetof(TickerAll, lastId), detail::integer()},
    {"count", offsetof(TickerAll, count), detail::integer()},
};
constexpr detail::ObjectTable ticker_all_table = detail::table_of<TickerAll>("TickerAll", ticker_all_fields);

constexpr detail::ListTable list_of_ticker_all = detail::list_of<TickerAll>(detail::object(ticker_all_table));

constexpr detail::Field ticker_fields[] = {
    {"one", 1, detail::object(ticker_one_table)},
    {"all", 2, detail::list(list_of_ticker_all)},
};
constexpr detail::VariantTable ticker_variant = detail::variant_of<Ticker>("");
constexpr detail::ObjectTable ticker_table = detail::table_of<Ticker>("Ticker", ticker_fields, ticker_variant);

constexpr detail::Field ticker24hr_request_fields[] = {
    {"symbol", offsetof(Ticker24hrRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"symbols", offsetof(Ticker24hrRequest, symbols), detail::list(list_of_string), detail::In::query,
     detail::ListStyle::json},
    {"type", offsetof(Ticker24hrRequest, type), detail::enumeration(binance::type_table), detail::In::query},
    {"symbolStatus", offsetof(Ticker24hrRequest, symbolStatus), detail::enumeration(symbol_status_table),
     detail::In::query},
};
constexpr detail::ObjectTable ticker24hr_request_table =
    detail::table_of<Ticker24hrRequest>("Ticker24hrRequest", ticker24hr_request_fields);

constexpr detail::Field ticker24hr_one_fields[] = {
    {"symbol", offsetof(Ticker24hrOne, symbol), detail::string()},
    {"priceChange", offsetof(Ticker24hrOne, priceChange), detail::decimal()},
    {"priceChangePercent", offsetof(Ticker24hrOne, priceChangePercent), detail::decimal()},
    {"weightedAvgPrice", offsetof(Ticker24hrOne, weightedAvgPrice), detail::decimal()},
    {"prevClosePrice", offsetof(Ticker24hrOne, prevClosePrice), detail::decimal()},
    {"lastPrice", offsetof(Ticker24hrOne, lastPrice), detail::decimal()},
    {"lastQty", offsetof(Ticker24hrOne, lastQty), detail::decimal()},
    {"bidPrice", offsetof(Ticker24hrOne, bidPrice), detail::decimal()},
    {"bidQty", offsetof(Ticker24hrOne, bidQty), detail::decimal()},
    {"askPrice", offsetof(Ticker24hrOne, askPrice), detail::decimal()},
    {"askQty", offsetof(Ticker24hrOne, askQty), detail::decimal()},
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
    {"prevClosePrice", offsetof(Ticker24hrAll, prevClosePrice), detail::decimal()},
    {"lastPrice", offsetof(Ticker24hrAll, lastPrice), detail::decimal()},
    {"lastQty", offsetof(Ticker24hrAll, lastQty), detail::decimal()},
    {"bidPrice", offsetof(Ticker24hrAll, bidPrice), detail::decimal()},
    {"bidQty", offsetof(Ticker24hrAll, bidQty), detail::decimal()},
    {"askPrice", offsetof(Ticker24hrAll, askPrice), detail::decimal()},
    {"askQty", offsetof(Ticker24hrAll, askQty), detail::decimal()},
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

constexpr detail::Field ticker_price_request_fields[] = {
    {"symbol", offsetof(TickerPriceRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"symbols", offsetof(TickerPriceRequest, symbols), detail::list(list_of_string), detail::In::query,
     detail::ListStyle::json},
    {"symbolStatus", offsetof(TickerPriceRequest, symbolStatus), detail::enumeration(symbol_status_table),
     detail::In::query},
};
constexpr detail::ObjectTable ticker_price_request_table =
    detail::table_of<TickerPriceRequest>("TickerPriceRequest", ticker_price_request_fields);

constexpr detail::Field ticker_book_ticker_one_fields[] = {
    {"symbol", offsetof(TickerBookTickerOne, symbol), detail::string()},
    {"bidPrice", offsetof(TickerBookTickerOne, bidPrice), detail::decimal()},
    {"bidQty", offsetof(TickerBookTickerOne, bidQty), detail::decimal()},
    {"askPrice", offsetof(TickerBookTickerOne, askPrice), detail::decimal()},
    {"askQty", offsetof(TickerBookTickerOne, askQty), detail::decimal()},
};
constexpr detail::ObjectTable ticker_book_ticker_one_table =
    detail::table_of<TickerBookTickerOne>("TickerBookTickerOne", ticker_book_ticker_one_fields);

constexpr detail::Field ticker_book_ticker_all_fields[] = {
    {"symbol", offsetof(TickerBookTickerAll, symbol), detail::string()},
    {"bidPrice", offsetof(TickerBookTickerAll, bidPrice), detail::decimal()},
    {"bidQty", offsetof(TickerBookTickerAll, bidQty), detail::decimal()},
    {"askPrice", offsetof(TickerBookTickerAll, askPrice), detail::decimal()},
    {"askQty", offsetof(TickerBookTickerAll, askQty), detail::decimal()},
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

constexpr detail::Field ticker_price_one_fields[] = {
    {"symbol", offsetof(TickerPriceOne, symbol), detail::string()},
    {"price", offsetof(TickerPriceOne, price), detail::decimal()},
};
constexpr detail::ObjectTable ticker_price_one_table =
    detail::table_of<TickerPriceOne>("TickerPriceOne", ticker_price_one_fields);

constexpr detail::Field ticker_price_all_fields[] = {
    {"symbol", offsetof(TickerPriceAll, symbol), detail::string()},
    {"price", offsetof(TickerPriceAll, price), detail::decimal()},
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

constexpr detail::Field ticker_trading_day_request_fields[] = {
    {"symbol", offsetof(TickerTradingDayRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"symbols", offsetof(TickerTradingDayRequest, symbols), detail::list(list_of_string), detail::In::query,
     detail::ListStyle::json},
    {"timeZone", offsetof(TickerTradingDayRequest, timeZone), detail::string(detail::Holder::optional),
     detail::In::query},
    {"type", offsetof(TickerTradingDayRequest, type), detail::enumeration(binance::type_table), detail::In::query},
    {"symbolStatus", offsetof(TickerTradingDayRequest, symbolStatus), detail::enumeration(symbol_status_table),
     detail::In::query},
};
constexpr detail::ObjectTable ticker_trading_day_request_table =
    detail::table_of<TickerTradingDayRequest>("TickerTradingDayRequest", ticker_trading_day_request_fields);

constexpr detail::Field ticker_trading_day_one_fields[] = {
    {"symbol", offsetof(TickerTradingDayOne, symbol), detail::string()},
    {"priceChange", offsetof(TickerTradingDayOne, priceChange), detail::decimal()},
    {"priceChangePercent", offsetof(TickerTradingDayOne, priceChangePercent), detail::decimal()},
    {"weightedAvgPrice", offsetof(TickerTradingDayOne, weightedAvgPrice), detail::decimal()},
    {"openPrice", offsetof(TickerTradingDayOne, openPrice), detail::decimal()},
    {"highPrice", offsetof(TickerTradingDayOne, highPrice), detail::decimal()},
    {"lowPrice", offsetof(TickerTradingDayOne, lowPrice), detail::decimal()},
    {"lastPrice", offsetof(TickerTradingDayOne, lastPrice), detail::decimal()},
    {"volume", offsetof(TickerTradingDayOne, volume), detail::decimal()},
    {"quoteVolume", offsetof(TickerTradingDayOne, quoteVolume), detail::decimal()},
    {"openTime", offsetof(TickerTradingDayOne, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"closeTime", offsetof(TickerTradingDayOne, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"firstId", offsetof(TickerTradingDayOne, firstId), detail::integer()},
    {"lastId", offsetof(TickerTradingDayOne, lastId), detail::integer()},
    {"count", offsetof(TickerTradingDayOne, count), detail::integer()},
};
constexpr detail::ObjectTable ticker_trading_day_one_table =
    detail::table_of<TickerTradingDayOne>("TickerTradingDayOne", ticker_trading_day_one_fields);

constexpr detail::Field ticker_trading_day_all_fields[] = {
    {"symbol", offsetof(TickerTradingDayAll, symbol), detail::string()},
    {"priceChange", offsetof(TickerTradingDayAll, priceChange), detail::decimal()},
    {"priceChangePercent", offsetof(TickerTradingDayAll, priceChangePercent), detail::decimal()},
    {"weightedAvgPrice", offsetof(TickerTradingDayAll, weightedAvgPrice), detail::decimal()},
    {"openPrice", offsetof(TickerTradingDayAll, openPrice), detail::decimal()},
    {"highPrice", offsetof(TickerTradingDayAll, highPrice), detail::decimal()},
    {"lowPrice", offsetof(TickerTradingDayAll, lowPrice), detail::decimal()},
    {"lastPrice", offsetof(TickerTradingDayAll, lastPrice), detail::decimal()},
    {"volume", offsetof(TickerTradingDayAll, volume), detail::decimal()},
    {"quoteVolume", offsetof(TickerTradingDayAll, quoteVolume), detail::decimal()},
    {"openTime", offsetof(TickerTradingDayAll, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"closeTime", offsetof(TickerTradingDayAll, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"firstId", offsetof(TickerTradingDayAll, firstId), detail::integer()},
    {"lastId", offsetof(TickerTradingDayAll, lastId), detail::integer()},
    {"count", offsetof(TickerTradingDayAll, count), detail::integer()},
};
constexpr detail::ObjectTable ticker_trading_day_all_table =
    detail::table_of<TickerTradingDayAll>("TickerTradingDayAll", ticker_trading_day_all_fields);

constexpr detail::ListTable list_of_ticker_trading_day_all =
    detail::list_of<TickerTradingDayAll>(detail::object(ticker_trading_day_all_table));

constexpr detail::Field ticker_trading_day_fields[] = {
    {"one", 1, detail::object(ticker_trading_day_one_table)},
    {"all", 2, detail::list(list_of_ticker_trading_day_all)},
};
constexpr detail::VariantTable ticker_trading_day_variant = detail::variant_of<TickerTradingDay>("");
constexpr detail::ObjectTable ticker_trading_day_table =
    detail::table_of<TickerTradingDay>("TickerTradingDay", ticker_trading_day_fields, ticker_trading_day_variant);

constexpr detail::Field time_fields[] = {
    {"serverTime", offsetof(Time, serverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable time_table = detail::table_of<Time>("Time", time_fields);

constexpr detail::Field trades_request_fields[] = {
    {"symbol", offsetof(TradesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(TradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds trades_request_bounds[] = {{.field = 1, .maximum = "1000"}};
constexpr detail::ObjectTable trades_request_table =
    detail::table_of<TradesRequest>("TradesRequest", trades_request_fields, false, trades_request_bounds);

constexpr detail::ListTable list_of_agg_trades = detail::list_of<AggTrades>(detail::object(agg_trades_table));
constexpr detail::Type agg_trades_reply = detail::list(list_of_agg_trades);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit agg_trades_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 4},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation agg_trades_operation{
    .id = "spot/market.agg_trades",
    .method = "GET",
    .path = "/api/v3/aggTrades",
    .auth = detail::Auth::public_,
    .limits = agg_trades_limits,
    .request = &agg_trades_request_table,
    .reply = &agg_trades_reply,
};

constexpr detail::Type avg_price_reply = detail::object(avg_price_table);
constexpr detail::Limit avg_price_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 2},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation avg_price_operation{
    .id = "spot/market.avg_price",
    .method = "GET",
    .path = "/api/v3/avgPrice",
    .auth = detail::Auth::public_,
    .limits = avg_price_limits,
    .request = &avg_price_request_table,
    .reply = &avg_price_reply,
};

constexpr detail::Type depth_reply = detail::object(depth_table);
constexpr detail::LimitCondition when_limit_given_and_not_limit_over_100[] = {
    {.field = "limit", .given = true}, {.field = "limit", .over = 100, .negated = true},
};
constexpr detail::LimitCondition when_limit_over_100_and_not_limit_over_500[] = {
    {.field = "limit", .over = 100}, {.field = "limit", .over = 500, .negated = true},
};
constexpr detail::LimitCondition when_limit_over_500_and_not_limit_over_1000[] = {
    {.field = "limit", .over = 500}, {.field = "limit", .over = 1000, .negated = true},
};
constexpr detail::LimitCondition when_limit_over_1000[] = {{.field = "limit", .over = 1000}};
constexpr detail::LimitCondition when_not_limit_given[] = {{.field = "limit", .given = true, .negated = true}};
constexpr detail::Limit depth_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_100, .pool = "spot_ip", .weight = 5},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_100_and_not_limit_over_500, .pool = "spot_ip", .weight = 25},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_500_and_not_limit_over_1000, .pool = "spot_ip", .weight = 50},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_1000, .pool = "spot_ip", .weight = 250},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "spot_ip", .weight = 5},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation depth_operation{
    .id = "spot/market.depth",
    .method = "GET",
    .path = "/api/v3/depth",
    .auth = detail::Auth::public_,
    .limits = depth_limits,
    .request = &depth_request_table,
    .reply = &depth_reply,
};

constexpr detail::Type exchange_info_reply = detail::object(exchange_info_table);
constexpr detail::Limit exchange_info_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 20},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation exchange_info_operation{
    .id = "spot/market.exchange_info",
    .method = "GET",
    .path = "/api/v3/exchangeInfo",
    .auth = detail::Auth::public_,
    .limits = exchange_info_limits,
    .request = &exchange_info_request_table,
    .reply = &exchange_info_reply,
};

constexpr detail::Type execution_rules_reply = detail::object(execution_rules_table);
constexpr detail::LimitCondition when_symbols_given[] = {{.field = "symbols", .given = true}};
constexpr detail::LimitCondition when_not_symbols_given_and_symbolStatus_given[] = {
    {.field = "symbols", .given = true, .negated = true}, {.field = "symbolStatus", .given = true},
};
constexpr detail::LimitCondition when_not_symbols_given_and_not_symbolStatus_given_and_symbol_given[] = {
    {.field = "symbols", .given = true, .negated = true}, {.field = "symbolStatus", .given = true, .negated = true},
    {.field = "symbol", .given = true},
};
constexpr detail::LimitCondition when_not_symbols_given_and_not_symbolStatus_given_and_not_symbol_given[] = {
    {.field = "symbols", .given = true, .negated = true}, {.field = "symbolStatus", .given = true, .negated = true},
    {.field = "symbol", .given = true, .negated = true},
};
constexpr detail::Limit execution_rules_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbols_given, .pool = "spot_ip", .weight = 40},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbols_given_and_symbolStatus_given, .pool = "spot_ip", .weight = 40},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbols_given_and_not_symbolStatus_given_and_symbol_given, .pool = "spot_ip", .weight = 2},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbols_given_and_not_symbolStatus_given_and_not_symbol_given, .pool = "spot_ip", .weight = 40},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation execution_rules_operation{
    .id = "spot/market.execution_rules",
    .method = "GET",
    .path = "/api/v3/executionRules",
    .auth = detail::Auth::public_,
    .limits = execution_rules_limits,
    .request = &execution_rules_request_table,
    .reply = &execution_rules_reply,
};

constexpr detail::ListTable list_of_historical_block_trades =
    detail::list_of<HistoricalBlockTrades>(detail::object(historical_block_trades_table));
constexpr detail::Type historical_block_trades_reply = detail::list(list_of_historical_block_trades);
constexpr detail::Limit historical_block_trades_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 25},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation historical_block_trades_operation{
    .id = "spot/market.historical_block_trades",
    .method = "GET",
    .path = "/api/v3/historicalBlockTrades",
    .auth = detail::Auth::public_,
    .limits = historical_block_trades_limits,
    .request = &historical_block_trades_request_table,
    .reply = &historical_block_trades_reply,
};

constexpr detail::ListTable list_of_trades = detail::list_of<Trades>(detail::object(trades_table));
constexpr detail::Type historical_trades_reply = detail::list(list_of_trades);
constexpr detail::Limit historical_trades_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 25},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation historical_trades_operation{
    .id = "spot/market.historical_trades",
    .method = "GET",
    .path = "/api/v3/historicalTrades",
    .auth = detail::Auth::public_,
    .limits = historical_trades_limits,
    .request = &historical_trades_request_table,
    .reply = &historical_trades_reply,
};

constexpr detail::ListTable list_of_klines = detail::list_of<Klines>(detail::object(klines_table));
constexpr detail::Type klines_reply = detail::list(list_of_klines);
constexpr detail::Limit klines_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 2},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation klines_operation{
    .id = "spot/market.klines",
    .method = "GET",
    .path = "/api/v3/klines",
    .auth = detail::Auth::public_,
    .limits = klines_limits,
    .request = &klines_request_table,
    .reply = &klines_reply,
};

constexpr detail::Limit ping_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation ping_operation{
    .id = "spot/market.ping",
    .method = "GET",
    .path = "/api/v3/ping",
    .auth = detail::Auth::public_,
    .limits = ping_limits,
};

constexpr detail::Type reference_price_reply = detail::object(reference_price_table);
constexpr detail::Limit reference_price_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 2},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation reference_price_operation{
    .id = "spot/market.reference_price",
    .method = "GET",
    .path = "/api/v3/referencePrice",
    .auth = detail::Auth::public_,
    .limits = reference_price_limits,
    .request = &reference_price_request_table,
    .reply = &reference_price_reply,
};

constexpr detail::Type reference_price_calculation_reply = detail::object(reference_price_calculation_table);
constexpr detail::Limit reference_price_calculation_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 2},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation reference_price_calculation_operation{
    .id = "spot/market.reference_price_calculation",
    .method = "GET",
    .path = "/api/v3/referencePrice/calculation",
    .auth = detail::Auth::public_,
    .limits = reference_price_calculation_limits,
    .request = &reference_price_calculation_request_table,
    .reply = &reference_price_calculation_reply,
};

constexpr detail::Type ticker_reply = detail::object(ticker_table);
constexpr detail::LimitCondition when_symbol_given[] = {{.field = "symbol", .given = true}};
constexpr detail::LimitCondition when_not_symbol_given[] = {{.field = "symbol", .given = true, .negated = true}};
constexpr detail::Limit ticker_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "spot_ip", .weight = 4},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "spot_ip", .weight = 200},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation ticker_operation{
    .id = "spot/market.ticker",
    .method = "GET",
    .path = "/api/v3/ticker",
    .auth = detail::Auth::public_,
    .limits = ticker_limits,
    .request = &ticker_request_table,
    .reply = &ticker_reply,
};

constexpr detail::Type ticker_24hr_reply = detail::object(ticker24hr_table);
constexpr detail::LimitCondition when_not_symbols_given_and_symbol_given[] = {
    {.field = "symbols", .given = true, .negated = true}, {.field = "symbol", .given = true},
};
constexpr detail::LimitCondition when_not_symbols_given_and_not_symbol_given[] = {
    {.field = "symbols", .given = true, .negated = true}, {.field = "symbol", .given = true, .negated = true},
};
constexpr detail::Limit ticker_24hr_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbols_given, .pool = "spot_ip", .weight = 80},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbols_given_and_symbol_given, .pool = "spot_ip", .weight = 2},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbols_given_and_not_symbol_given, .pool = "spot_ip", .weight = 80},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation ticker_24hr_operation{
    .id = "spot/market.ticker_24hr",
    .method = "GET",
    .path = "/api/v3/ticker/24hr",
    .auth = detail::Auth::public_,
    .limits = ticker_24hr_limits,
    .request = &ticker24hr_request_table,
    .reply = &ticker_24hr_reply,
};

constexpr detail::Type ticker_book_ticker_reply = detail::object(ticker_book_ticker_table);
constexpr detail::Limit ticker_book_ticker_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbols_given, .pool = "spot_ip", .weight = 4},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbols_given_and_symbol_given, .pool = "spot_ip", .weight = 2},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbols_given_and_not_symbol_given, .pool = "spot_ip", .weight = 4},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation ticker_book_ticker_operation{
    .id = "spot/market.ticker_book_ticker",
    .method = "GET",
    .path = "/api/v3/ticker/bookTicker",
    .auth = detail::Auth::public_,
    .limits = ticker_book_ticker_limits,
    .request = &ticker_price_request_table,
    .reply = &ticker_book_ticker_reply,
};

constexpr detail::Type ticker_price_reply = detail::object(ticker_price_table);
constexpr detail::Limit ticker_price_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbols_given, .pool = "spot_ip", .weight = 4},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbols_given_and_symbol_given, .pool = "spot_ip", .weight = 2},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbols_given_and_not_symbol_given, .pool = "spot_ip", .weight = 4},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation ticker_price_operation{
    .id = "spot/market.ticker_price",
    .method = "GET",
    .path = "/api/v3/ticker/price",
    .auth = detail::Auth::public_,
    .limits = ticker_price_limits,
    .request = &ticker_price_request_table,
    .reply = &ticker_price_reply,
};

constexpr detail::Type ticker_trading_day_reply = detail::object(ticker_trading_day_table);
constexpr detail::Limit ticker_trading_day_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "spot_ip", .weight = 4},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "spot_ip", .weight = 200},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation ticker_trading_day_operation{
    .id = "spot/market.ticker_trading_day",
    .method = "GET",
    .path = "/api/v3/ticker/tradingDay",
    .auth = detail::Auth::public_,
    .limits = ticker_trading_day_limits,
    .request = &ticker_trading_day_request_table,
    .reply = &ticker_trading_day_reply,
};

constexpr detail::Type time_reply = detail::object(time_table);
constexpr detail::Limit time_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip"},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation time_operation{
    .id = "spot/market.time",
    .method = "GET",
    .path = "/api/v3/time",
    .auth = detail::Auth::public_,
    .limits = time_limits,
    .reply = &time_reply,
};

constexpr detail::Type trades_reply = detail::list(list_of_trades);
constexpr detail::Limit trades_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 25},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation trades_operation{
    .id = "spot/market.trades",
    .method = "GET",
    .path = "/api/v3/trades",
    .auth = detail::Auth::public_,
    .limits = trades_limits,
    .request = &trades_request_table,
    .reply = &trades_reply,
};

constexpr detail::Type ui_klines_reply = detail::list(list_of_klines);
constexpr detail::Limit ui_klines_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 2},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation ui_klines_operation{
    .id = "spot/market.ui_klines",
    .method = "GET",
    .path = "/api/v3/uiKlines",
    .auth = detail::Auth::public_,
    .limits = ui_klines_limits,
    .request = &klines_request_table,
    .reply = &ui_klines_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AggTrades>> Api::agg_trades(AggTradesRequest request) const {
    return {core_, agg_trades_operation, &request};
}

Call<AvgPrice> Api::avg_price(AvgPriceRequest request) const {
    return {core_, avg_price_operation, &request};
}

Call<Depth> Api::depth(DepthRequest request) const {
    return {core_, depth_operation, &request};
}

Call<ExchangeInfo> Api::exchange_info(ExchangeInfoRequest request) const {
    return {core_, exchange_info_operation, &request};
}

Call<ExecutionRules> Api::execution_rules(ExecutionRulesRequest request) const {
    return {core_, execution_rules_operation, &request};
}

Call<Vector<HistoricalBlockTrades>> Api::historical_block_trades(HistoricalBlockTradesRequest request) const {
    return {core_, historical_block_trades_operation, &request};
}

Call<Vector<Trades>> Api::historical_trades(HistoricalTradesRequest request) const {
    return {core_, historical_trades_operation, &request};
}

Call<Vector<Klines>> Api::klines(KlinesRequest request) const {
    return {core_, klines_operation, &request};
}

Call<Acknowledged> Api::ping() const {
    return {core_, ping_operation, nullptr};
}

Call<ReferencePrice> Api::reference_price(ReferencePriceRequest request) const {
    return {core_, reference_price_operation, &request};
}

Call<ReferencePriceCalculation> Api::reference_price_calculation(ReferencePriceCalculationRequest request) const {
    return {core_, reference_price_calculation_operation, &request};
}

Call<Ticker> Api::ticker(TickerRequest request) const {
    return {core_, ticker_operation, &request};
}

Call<Ticker24hr> Api::ticker_24hr(Ticker24hrRequest request) const {
    return {core_, ticker_24hr_operation, &request};
}

Call<TickerBookTicker> Api::ticker_book_ticker(TickerPriceRequest request) const {
    return {core_, ticker_book_ticker_operation, &request};
}

Call<TickerPrice> Api::ticker_price(TickerPriceRequest request) const {
    return {core_, ticker_price_operation, &request};
}

Call<TickerTradingDay> Api::ticker_trading_day(TickerTradingDayRequest request) const {
    return {core_, ticker_trading_day_operation, &request};
}

Call<Time> Api::time() const {
    return {core_, time_operation, nullptr};
}

Call<Vector<Trades>> Api::trades(TradesRequest request) const {
    return {core_, trades_operation, &request};
}

Call<Vector<Klines>> Api::ui_klines(KlinesRequest request) const {
    return {core_, ui_klines_operation, &request};
}

const detail::EnumTable& exbind_table(SymbolStatus) { return symbol_status_table; }
const detail::EnumTable& exbind_table(Permissions) { return permissions_table; }
const detail::EnumTable& exbind_table(WindowSize) { return window_size_table; }
const detail::ObjectTable& exbind_table(const AggTradesRequest*) { return agg_trades_request_table; }
const detail::ObjectTable& exbind_table(const AggTrades*) { return agg_trades_table; }
const detail::ObjectTable& exbind_table(const AvgPriceRequest*) { return avg_price_request_table; }
const detail::ObjectTable& exbind_table(const AvgPrice*) { return avg_price_table; }
const detail::ObjectTable& exbind_table(const DepthRequest*) { return depth_request_table; }
const detail::ObjectTable& exbind_table(const DepthBids*) { return depth_bids_table; }
const detail::ObjectTable& exbind_table(const Depth*) { return depth_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfoRequest*) { return exchange_info_request_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfoSymbols*) { return exchange_info_symbols_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfoSors*) { return exchange_info_sors_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfo*) { return exchange_info_table; }
const detail::ObjectTable& exbind_table(const ExecutionRulesRequest*) { return execution_rules_request_table; }
const detail::ObjectTable& exbind_table(const ExecutionRulesSymbolRulesRules*) {
    return execution_rules_symbol_rules_rules_table;
}
const detail::ObjectTable& exbind_table(const ExecutionRulesSymbolRules*) { return execution_rules_symbol_rules_table; }
const detail::ObjectTable& exbind_table(const ExecutionRules*) { return execution_rules_table; }
const detail::ObjectTable& exbind_table(const HistoricalBlockTradesRequest*) {
    return historical_block_trades_request_table;
}
const detail::ObjectTable& exbind_table(const HistoricalBlockTrades*) { return historical_block_trades_table; }
const detail::ObjectTable& exbind_table(const HistoricalTradesRequest*) { return historical_trades_request_table; }
const detail::ObjectTable& exbind_table(const Trades*) { return trades_table; }
const detail::ObjectTable& exbind_table(const KlinesRequest*) { return klines_request_table; }
const detail::ObjectTable& exbind_table(const Klines*) { return klines_table; }
const detail::ObjectTable& exbind_table(const ReferencePriceRequest*) { return reference_price_request_table; }
const detail::ObjectTable& exbind_table(const ReferencePrice*) { return reference_price_table; }
const detail::ObjectTable& exbind_table(const ReferencePriceCalculationRequest*) {
    return reference_price_calculation_request_table;
}
const detail::ObjectTable& exbind_table(const ReferencePriceCalculation*) { return reference_price_calculation_table; }
const detail::ObjectTable& exbind_table(const TickerRequest*) { return ticker_request_table; }
const detail::ObjectTable& exbind_table(const TickerOne*) { return ticker_one_table; }
const detail::ObjectTable& exbind_table(const TickerAll*) { return ticker_all_table; }
const detail::ObjectTable& exbind_table(const Ticker*) { return ticker_table; }
const detail::ObjectTable& exbind_table(const Ticker24hrRequest*) { return ticker24hr_request_table; }
const detail::ObjectTable& exbind_table(const Ticker24hrOne*) { return ticker24hr_one_table; }
const detail::ObjectTable& exbind_table(const Ticker24hrAll*) { return ticker24hr_all_table; }
const detail::ObjectTable& exbind_table(const Ticker24hr*) { return ticker24hr_table; }
const detail::ObjectTable& exbind_table(const TickerPriceRequest*) { return ticker_price_request_table; }
const detail::ObjectTable& exbind_table(const TickerBookTickerOne*) { return ticker_book_ticker_one_table; }
const detail::ObjectTable& exbind_table(const TickerBookTickerAll*) { return ticker_book_ticker_all_table; }
const detail::ObjectTable& exbind_table(const TickerBookTicker*) { return ticker_book_ticker_table; }
const detail::ObjectTable& exbind_table(const TickerPriceOne*) { return ticker_price_one_table; }
const detail::ObjectTable& exbind_table(const TickerPriceAll*) { return ticker_price_all_table; }
const detail::ObjectTable& exbind_table(const TickerPrice*) { return ticker_price_table; }
const detail::ObjectTable& exbind_table(const TickerTradingDayRequest*) { return ticker_trading_day_request_table; }
const detail::ObjectTable& exbind_table(const TickerTradingDayOne*) { return ticker_trading_day_one_table; }
const detail::ObjectTable& exbind_table(const TickerTradingDayAll*) { return ticker_trading_day_all_table; }
const detail::ObjectTable& exbind_table(const TickerTradingDay*) { return ticker_trading_day_table; }
const detail::ObjectTable& exbind_table(const Time*) { return time_table; }
const detail::ObjectTable& exbind_table(const TradesRequest*) { return trades_request_table; }

}  // namespace exbind::binance::spot::market
