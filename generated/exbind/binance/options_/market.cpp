// Generated from specs/binance/options/market.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/options_/market.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::options_::market {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field block_trades_request_fields[] = {
    {"symbol", offsetof(BlockTradesRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(BlockTradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds block_trades_request_bounds[] = {{.field = 1, .maximum = "500"}};
constexpr detail::ObjectTable block_trades_request_table =
    detail::table_of<BlockTradesRequest>(
        "BlockTradesRequest", block_trades_request_fields, false, block_trades_request_bounds);

constexpr detail::Field trades_fields[] = {
    {"id", offsetof(Trades, id), detail::integer()},
    {"tradeId", offsetof(Trades, tradeId), detail::integer()},
    {"symbol", offsetof(Trades, symbol), detail::string()},
    {"price", offsetof(Trades, price), detail::decimal()},
    {"qty", offsetof(Trades, qty), detail::decimal()},
    {"quoteQty", offsetof(Trades, quoteQty), detail::decimal()},
    {"side", offsetof(Trades, side), detail::integer()},
    {"time", offsetof(Trades, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable trades_table = detail::table_of<Trades>("Trades", trades_fields);

constexpr detail::Field depth_request_fields[] = {
    {"symbol", offsetof(DepthRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(DepthRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds depth_request_bounds[] = {{.field = 1, .maximum = "1000"}};
constexpr detail::ObjectTable depth_request_table =
    detail::table_of<DepthRequest>("DepthRequest", depth_request_fields, false, depth_request_bounds);

constexpr detail::Field depth_bids_fields[] = {
    {"price", offsetof(DepthBids, price), detail::decimal()},
    {"quantity", offsetof(DepthBids, quantity), detail::decimal()},
};
constexpr detail::ObjectTable depth_bids_table = detail::table_of<DepthBids>("DepthBids", depth_bids_fields, true);

constexpr detail::Field depth_asks_fields[] = {
    {"price", offsetof(DepthAsks, price), detail::decimal()},
    {"quantity", offsetof(DepthAsks, quantity), detail::decimal()},
};
constexpr detail::ObjectTable depth_asks_table = detail::table_of<DepthAsks>("DepthAsks", depth_asks_fields, true);

constexpr detail::ListTable list_of_depth_bids = detail::list_of<DepthBids>(detail::object(depth_bids_table));
constexpr detail::ListTable list_of_depth_asks = detail::list_of<DepthAsks>(detail::object(depth_asks_table));

constexpr detail::Field depth_fields[] = {
    {"bids", offsetof(Depth, bids), detail::list(list_of_depth_bids)},
    {"asks", offsetof(Depth, asks), detail::list(list_of_depth_asks)},
    {"T", offsetof(Depth, T), detail::integer()},
    {"lastUpdateId", offsetof(Depth, lastUpdateId), detail::integer()},
};
constexpr detail::ObjectTable depth_table = detail::table_of<Depth>("Depth", depth_fields);

constexpr detail::Field exchange_info_option_contracts_fields[] = {
    {"baseAsset", offsetof(ExchangeInfoOptionContracts, baseAsset), detail::string()},
    {"quoteAsset", offsetof(ExchangeInfoOptionContracts, quoteAsset), detail::string()},
    {"underlying", offsetof(ExchangeInfoOptionContracts, underlying), detail::string()},
    {"settleAsset", offsetof(ExchangeInfoOptionContracts, settleAsset), detail::string()},
};
constexpr detail::ObjectTable exchange_info_option_contracts_table =
    detail::table_of<ExchangeInfoOptionContracts>("ExchangeInfoOptionContracts", exchange_info_option_contracts_fields);

constexpr detail::Field exchange_info_option_assets_fields[] = {
    {"name", offsetof(ExchangeInfoOptionAssets, name), detail::string()},
};
constexpr detail::ObjectTable exchange_info_option_assets_table =
    detail::table_of<ExchangeInfoOptionAssets>("ExchangeInfoOptionAssets", exchange_info_option_assets_fields);

constexpr detail::Field exchange_info_option_symbols_filters_fields[] = {
    {"filterType", offsetof(ExchangeInfoOptionSymbolsFilters, filterType), detail::string()},
    {"minPrice", offsetof(ExchangeInfoOptionSymbolsFilters, minPrice), detail::decimal()},
    {"maxPrice", offsetof(ExchangeInfoOptionSymbolsFilters, maxPrice), detail::decimal()},
    {"tickSize", offsetof(ExchangeInfoOptionSymbolsFilters, tickSize), detail::decimal()},
    {"minQty", offsetof(ExchangeInfoOptionSymbolsFilters, minQty), detail::decimal()},
    {"maxQty", offsetof(ExchangeInfoOptionSymbolsFilters, maxQty), detail::decimal()},
    {"stepSize", offsetof(ExchangeInfoOptionSymbolsFilters, stepSize), detail::decimal()},
};
constexpr detail::ObjectTable exchange_info_option_symbols_filters_table =
    detail::table_of<ExchangeInfoOptionSymbolsFilters>(
        "ExchangeInfoOptionSymbolsFilters", exchange_info_option_symbols_filters_fields);

constexpr detail::ListTable list_of_exchange_info_option_symbols_filters =
    detail::list_of<ExchangeInfoOptionSymbolsFilters>(detail::object(exchange_info_option_symbols_filters_table));

constexpr detail::Field exchange_info_option_symbols_fields[] = {
    {"expiryDate", offsetof(ExchangeInfoOptionSymbols, expiryDate), detail::integer()},
    {"filters", offsetof(ExchangeInfoOptionSymbols, filters),
     detail::list(list_of_exchange_info_option_symbols_filters)},
    {"symbol", offsetof(ExchangeInfoOptionSymbols, symbol), detail::string()},
    {"side", offsetof(ExchangeInfoOptionSymbols, side), detail::string()},
    {"strikePrice", offsetof(ExchangeInfoOptionSymbols, strikePrice), detail::decimal()},
    {"underlying", offsetof(ExchangeInfoOptionSymbols, underlying), detail::string()},
    {"unit", offsetof(ExchangeInfoOptionSymbols, unit), detail::integer()},
    {"liquidationFeeRate", offsetof(ExchangeInfoOptionSymbols, liquidationFeeRate), detail::decimal()},
    {"minQty", offsetof(ExchangeInfoOptionSymbols, minQty), detail::decimal()},
    {"maxQty", offsetof(ExchangeInfoOptionSymbols, maxQty), detail::decimal()},
    {"initialMargin", offsetof(ExchangeInfoOptionSymbols, initialMargin), detail::decimal()},
    {"maintenanceMargin", offsetof(ExchangeInfoOptionSymbols, maintenanceMargin), detail::decimal()},
    {"minInitialMargin", offsetof(ExchangeInfoOptionSymbols, minInitialMargin), detail::decimal()},
    {"minMaintenanceMargin", offsetof(ExchangeInfoOptionSymbols, minMaintenanceMargin), detail::decimal()},
    {"priceScale", offsetof(ExchangeInfoOptionSymbols, priceScale), detail::integer()},
    {"quantityScale", offsetof(ExchangeInfoOptionSymbols, quantityScale), detail::integer()},
    {"quoteAsset", offsetof(ExchangeInfoOptionSymbols, quoteAsset), detail::string()},
    {"status", offsetof(ExchangeInfoOptionSymbols, status), detail::string()},
};
constexpr detail::ObjectTable exchange_info_option_symbols_table =
    detail::table_of<ExchangeInfoOptionSymbols>("ExchangeInfoOptionSymbols", exchange_info_option_symbols_fields);

constexpr detail::Field exchange_info_rate_limits_fields[] = {
    {"rateLimitType", offsetof(ExchangeInfoRateLimits, rateLimitType), detail::string()},
    {"interval", offsetof(ExchangeInfoRateLimits, interval), detail::string()},
    {"intervalNum", offsetof(ExchangeInfoRateLimits, intervalNum), detail::integer()},
    {"limit", offsetof(ExchangeInfoRateLimits, limit), detail::integer()},
};
constexpr detail::ObjectTable exchange_info_rate_limits_table =
    detail::table_of<ExchangeInfoRateLimits>("ExchangeInfoRateLimits", exchange_info_rate_limits_fields);

constexpr detail::ListTable list_of_exchange_info_option_contracts =
    detail::list_of<ExchangeInfoOptionContracts>(detail::object(exchange_info_option_contracts_table));
constexpr detail::ListTable list_of_exchange_info_option_assets =
    detail::list_of<ExchangeInfoOptionAssets>(detail::object(exchange_info_option_assets_table));
constexpr detail::ListTable list_of_exchange_info_option_symbols =
    detail::list_of<ExchangeInfoOptionSymbols>(detail::object(exchange_info_option_symbols_table));
constexpr detail::ListTable list_of_exchange_info_rate_limits =
    detail::list_of<ExchangeInfoRateLimits>(detail::object(exchange_info_rate_limits_table));

constexpr detail::Field exchange_info_fields[] = {
    {"timezone", offsetof(ExchangeInfo, timezone), detail::string()},
    {"serverTime", offsetof(ExchangeInfo, serverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"optionContracts", offsetof(ExchangeInfo, optionContracts), detail::list(list_of_exchange_info_option_contracts)},
    {"optionAssets", offsetof(ExchangeInfo, optionAssets), detail::list(list_of_exchange_info_option_assets)},
    {"optionSymbols", offsetof(ExchangeInfo, optionSymbols), detail::list(list_of_exchange_info_option_symbols)},
    {"rateLimits", offsetof(ExchangeInfo, rateLimits), detail::list(list_of_exchange_info_rate_limits)},
};
constexpr detail::ObjectTable exchange_info_table =
    detail::table_of<ExchangeInfo>("ExchangeInfo", exchange_info_fields);

constexpr detail::Field exercise_history_request_fields[] = {
    {"underlying", offsetof(ExerciseHistoryRequest, underlying), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(ExerciseHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(ExerciseHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(ExerciseHistoryRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds exercise_history_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable exercise_history_request_table =
    detail::table_of<ExerciseHistoryRequest>(
        "ExerciseHistoryRequest", exercise_history_request_fields, false, exercise_history_request_bounds);

constexpr detail::Field exercise_history_fields[] = {
    {"symbol", offsetof(ExerciseHistory, symbol), detail::string()},
    {"strikePrice", offsetof(ExerciseHistory, strikePrice), detail::decimal()},
    {"realStrikePrice", offsetof(ExerciseHistory, realStrikePrice), detail::decimal()},
    {"expiryDate", offsetof(ExerciseHistory, expiryDate), detail::integer()},
    {"strikeResult", offsetof(ExerciseHistory, strikeResult), detail::string()},
};
constexpr detail::ObjectTable exercise_history_table =
    detail::table_of<ExerciseHistory>("ExerciseHistory", exercise_history_fields);

constexpr detail::Field index_request_fields[] = {
    {"underlying", offsetof(IndexRequest, underlying), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable index_request_table =
    detail::table_of<IndexRequest>("IndexRequest", index_request_fields);

constexpr detail::Field index_fields[] = {
    {"time", offsetof(Index, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"indexPrice", offsetof(Index, indexPrice), detail::decimal()},
};
constexpr detail::ObjectTable index_table = detail::table_of<Index>("Index", index_fields);

constexpr detail::Field klines_request_fields[] = {
    {"symbol", offsetof(KlinesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"interval", offsetof(KlinesRequest, interval), detail::integer(detail::Holder::required, detail::Wire::text),
     detail::In::query},
    {"startTime", offsetof(KlinesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(KlinesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(KlinesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds klines_request_bounds[] = {{.field = 4, .maximum = "1500"}};
constexpr detail::ObjectTable klines_request_table =
    detail::table_of<KlinesRequest>("KlinesRequest", klines_request_fields, false, klines_request_bounds);

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

constexpr detail::Field mark_request_fields[] = {
    {"symbol", offsetof(MarkRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable mark_request_table = detail::table_of<MarkRequest>("MarkRequest", mark_request_fields);

constexpr detail::Field mark_fields[] = {
    {"symbol", offsetof(Mark, symbol), detail::string()},
    {"markPrice", offsetof(Mark, markPrice), detail::decimal()},
    {"bidIV", offsetof(Mark, bidIV), detail::decimal()},
    {"askIV", offsetof(Mark, askIV), detail::decimal()},
    {"markIV", offsetof(Mark, markIV), detail::decimal()},
    {"delta", offsetof(Mark, delta), detail::decimal()},
    {"theta", offsetof(Mark, theta), detail::decimal()},
    {"gamma", offsetof(Mark, gamma), detail::decimal()},
    {"vega", offsetof(Mark, vega), detail::decimal()},
    {"highPriceLimit", offsetof(Mark, highPriceLimit), detail::decimal()},
    {"lowPriceLimit", offsetof(Mark, lowPriceLimit), detail::decimal()},
    {"riskFreeInterest", offsetof(Mark, riskFreeInterest), detail::decimal()},
};
constexpr detail::ObjectTable mark_table = detail::table_of<Mark>("Mark", mark_fields);

constexpr detail::Field open_interest_request_fields[] = {
    {"underlyingAsset", offsetof(OpenInterestRequest, underlyingAsset), detail::string(detail::Holder::required),
     detail::In::query},
    {"expiration", offsetof(OpenInterestRequest, expiration), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable open_interest_request_table =
    detail::table_of<OpenInterestRequest>("OpenInterestRequest", open_interest_request_fields);

constexpr detail::Field open_interest_fields[] = {
    {"symbol", offsetof(OpenInterest, symbol), detail::string()},
    {"sumOpenInterest", offsetof(OpenInterest, sumOpenInterest), detail::decimal()},
    {"sumOpenInterestUsd", offsetof(OpenInterest, sumOpenInterestUsd), detail::decimal()},
    {"timestamp", offsetof(OpenInterest, timestamp), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable open_interest_table =
    detail::table_of<OpenInterest>("OpenInterest", open_interest_fields);

constexpr detail::Field ticker_request_fields[] = {
    {"symbol", offsetof(TickerRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable ticker_request_table =
    detail::table_of<TickerRequest>("TickerRequest", ticker_request_fields);

constexpr detail::Field ticker_fields[] = {
    {"symbol", offsetof(Ticker, symbol), detail::string()},
    {"priceChange", offsetof(Ticker, priceChange), detail::decimal()},
    {"priceChangePercent", offsetof(Ticker, priceChangePercent), detail::decimal()},
    {"lastPrice", offsetof(Ticker, lastPrice), detail::decimal()},
    {"lastQty", offsetof(Ticker, lastQty), detail::decimal()},
    {"open", offsetof(Ticker, open), detail::decimal()},
    {"high", offsetof(Ticker, high), detail::decimal()},
    {"low", offsetof(Ticker, low), detail::decimal()},
    {"volume", offsetof(Ticker, volume), detail::decimal()},
    {"amount", offsetof(Ticker, amount), detail::decimal()},
    {"bidPrice", offsetof(Ticker, bidPrice), detail::decimal()},
    {"askPrice", offsetof(Ticker, askPrice), detail::decimal()},
    {"openTime", offsetof(Ticker, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"closeTime", offsetof(Ticker, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"firstTradeId", offsetof(Ticker, firstTradeId), detail::integer()},
    {"tradeCount", offsetof(Ticker, tradeCount), detail::integer()},
    {"strikePrice", offsetof(Ticker, strikePrice), detail::decimal()},
    {"exercisePrice", offsetof(Ticker, exercisePrice), detail::decimal()},
};
constexpr detail::ObjectTable ticker_table = detail::table_of<Ticker>("Ticker", ticker_fields);

constexpr detail::Field time_fields[] = {
    {"serverTime", offsetof(Time, serverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable time_table = detail::table_of<Time>("Time", time_fields);

constexpr detail::Field trades_request_fields[] = {
    {"symbol", offsetof(TradesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(TradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds trades_request_bounds[] = {{.field = 1, .maximum = "500"}};
constexpr detail::ObjectTable trades_request_table =
    detail::table_of<TradesRequest>("TradesRequest", trades_request_fields, false, trades_request_bounds);

constexpr detail::ListTable list_of_trades = detail::list_of<Trades>(detail::object(trades_table));
constexpr detail::Type block_trades_reply = detail::list(list_of_trades);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit block_trades_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation block_trades_operation{
    .id = "options/market.block_trades",
    .method = "GET",
    .path = "/eapi/v1/blockTrades",
    .auth = detail::Auth::public_,
    .limits = block_trades_limits,
    .request = &block_trades_request_table,
    .reply = &block_trades_reply,
    .product = 3,
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
constexpr detail::LimitCondition when_not_limit_given[] = {{.field = "limit", .given = true, .negated = true}};
constexpr detail::Limit depth_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_given_and_not_limit_over_50, .pool = "options_ip"},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_50_and_not_limit_over_100, .pool = "options_ip", .weight = 5},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_100_and_not_limit_over_500, .pool = "options_ip", .weight = 10},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_limit_over_500, .pool = "options_ip", .weight = 20},
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .when = when_not_limit_given, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation depth_operation{
    .id = "options/market.depth",
    .method = "GET",
    .path = "/eapi/v1/depth",
    .auth = detail::Auth::public_,
    .limits = depth_limits,
    .request = &depth_request_table,
    .reply = &depth_reply,
    .product = 3,
};

constexpr detail::Type exchange_info_reply = detail::object(exchange_info_table);
constexpr detail::Limit exchange_info_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"},
};
constexpr detail::Operation exchange_info_operation{
    .id = "options/market.exchange_info",
    .method = "GET",
    .path = "/eapi/v1/exchangeInfo",
    .auth = detail::Auth::public_,
    .limits = exchange_info_limits,
    .reply = &exchange_info_reply,
    .product = 3,
};

constexpr detail::ListTable list_of_exercise_history =
    detail::list_of<ExerciseHistory>(detail::object(exercise_history_table));
constexpr detail::Type exercise_history_reply = detail::list(list_of_exercise_history);
constexpr detail::Limit exercise_history_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 3},
};
constexpr detail::Operation exercise_history_operation{
    .id = "options/market.exercise_history",
    .method = "GET",
    .path = "/eapi/v1/exerciseHistory",
    .auth = detail::Auth::public_,
    .limits = exercise_history_limits,
    .request = &exercise_history_request_table,
    .reply = &exercise_history_reply,
    .product = 3,
};

constexpr detail::Type index_reply = detail::object(index_table);
constexpr detail::Limit index_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"}};
constexpr detail::Operation index_operation{
    .id = "options/market.index",
    .method = "GET",
    .path = "/eapi/v1/index",
    .auth = detail::Auth::public_,
    .limits = index_limits,
    .request = &index_request_table,
    .reply = &index_reply,
    .product = 3,
};

constexpr detail::ListTable list_of_klines = detail::list_of<Klines>(detail::object(klines_table));
constexpr detail::Type klines_reply = detail::list(list_of_klines);
constexpr detail::Limit klines_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"}};
constexpr detail::Operation klines_operation{
    .id = "options/market.klines",
    .method = "GET",
    .path = "/eapi/v1/klines",
    .auth = detail::Auth::public_,
    .limits = klines_limits,
    .request = &klines_request_table,
    .reply = &klines_reply,
    .product = 3,
};

constexpr detail::ListTable list_of_mark = detail::list_of<Mark>(detail::object(mark_table));
constexpr detail::Type mark_reply = detail::list(list_of_mark);
constexpr detail::Limit mark_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation mark_operation{
    .id = "options/market.mark",
    .method = "GET",
    .path = "/eapi/v1/mark",
    .auth = detail::Auth::public_,
    .limits = mark_limits,
    .request = &mark_request_table,
    .reply = &mark_reply,
    .product = 3,
};

constexpr detail::ListTable list_of_open_interest = detail::list_of<OpenInterest>(detail::object(open_interest_table));
constexpr detail::Type open_interest_reply = detail::list(list_of_open_interest);
constexpr detail::Operation open_interest_operation{
    .id = "options/market.open_interest",
    .method = "GET",
    .path = "/eapi/v1/openInterest",
    .auth = detail::Auth::public_,
    .request = &open_interest_request_table,
    .reply = &open_interest_reply,
    .product = 3,
};

constexpr detail::Limit ping_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"}};
constexpr detail::Operation ping_operation{
    .id = "options/market.ping",
    .method = "GET",
    .path = "/eapi/v1/ping",
    .auth = detail::Auth::public_,
    .limits = ping_limits,
    .product = 3,
};

constexpr detail::ListTable list_of_ticker = detail::list_of<Ticker>(detail::object(ticker_table));
constexpr detail::Type ticker_reply = detail::list(list_of_ticker);
constexpr detail::Limit ticker_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation ticker_operation{
    .id = "options/market.ticker",
    .method = "GET",
    .path = "/eapi/v1/ticker",
    .auth = detail::Auth::public_,
    .limits = ticker_limits,
    .request = &ticker_request_table,
    .reply = &ticker_reply,
    .product = 3,
};

constexpr detail::Type time_reply = detail::object(time_table);
constexpr detail::Limit time_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"}};
constexpr detail::Operation time_operation{
    .id = "options/market.time",
    .method = "GET",
    .path = "/eapi/v1/time",
    .auth = detail::Auth::public_,
    .limits = time_limits,
    .reply = &time_reply,
    .product = 3,
};

constexpr detail::Type trades_reply = detail::list(list_of_trades);
constexpr detail::Limit trades_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation trades_operation{
    .id = "options/market.trades",
    .method = "GET",
    .path = "/eapi/v1/trades",
    .auth = detail::Auth::public_,
    .limits = trades_limits,
    .request = &trades_request_table,
    .reply = &trades_reply,
    .product = 3,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Trades>> Api::block_trades(BlockTradesRequest request) const {
    return {core_, block_trades_operation, &request};
}

Call<Depth> Api::depth(DepthRequest request) const {
    return {core_, depth_operation, &request};
}

Call<ExchangeInfo> Api::exchange_info() const {
    return {core_, exchange_info_operation, nullptr};
}

Call<Vector<ExerciseHistory>> Api::exercise_history(ExerciseHistoryRequest request) const {
    return {core_, exercise_history_operation, &request};
}

Call<Index> Api::index(IndexRequest request) const {
    return {core_, index_operation, &request};
}

Call<Vector<Klines>> Api::klines(KlinesRequest request) const {
    return {core_, klines_operation, &request};
}

Call<Vector<Mark>> Api::mark(MarkRequest request) const {
    return {core_, mark_operation, &request};
}

Call<Vector<OpenInterest>> Api::open_interest(OpenInterestRequest request) const {
    return {core_, open_interest_operation, &request};
}

Call<Acknowledged> Api::ping() const {
    return {core_, ping_operation, nullptr};
}

Call<Vector<Ticker>> Api::ticker(TickerRequest request) const {
    return {core_, ticker_operation, &request};
}

Call<Time> Api::time() const {
    return {core_, time_operation, nullptr};
}

Call<Vector<Trades>> Api::trades(TradesRequest request) const {
    return {core_, trades_operation, &request};
}

const detail::ObjectTable& exbind_table(const BlockTradesRequest*) { return block_trades_request_table; }
const detail::ObjectTable& exbind_table(const Trades*) { return trades_table; }
const detail::ObjectTable& exbind_table(const DepthRequest*) { return depth_request_table; }
const detail::ObjectTable& exbind_table(const DepthBids*) { return depth_bids_table; }
const detail::ObjectTable& exbind_table(const DepthAsks*) { return depth_asks_table; }
const detail::ObjectTable& exbind_table(const Depth*) { return depth_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfoOptionContracts*) {
    return exchange_info_option_contracts_table;
}
const detail::ObjectTable& exbind_table(const ExchangeInfoOptionAssets*) { return exchange_info_option_assets_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfoOptionSymbolsFilters*) {
    return exchange_info_option_symbols_filters_table;
}
const detail::ObjectTable& exbind_table(const ExchangeInfoOptionSymbols*) { return exchange_info_option_symbols_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfoRateLimits*) { return exchange_info_rate_limits_table; }
const detail::ObjectTable& exbind_table(const ExchangeInfo*) { return exchange_info_table; }
const detail::ObjectTable& exbind_table(const ExerciseHistoryRequest*) { return exercise_history_request_table; }
const detail::ObjectTable& exbind_table(const ExerciseHistory*) { return exercise_history_table; }
const detail::ObjectTable& exbind_table(const IndexRequest*) { return index_request_table; }
const detail::ObjectTable& exbind_table(const Index*) { return index_table; }
const detail::ObjectTable& exbind_table(const KlinesRequest*) { return klines_request_table; }
const detail::ObjectTable& exbind_table(const Klines*) { return klines_table; }
const detail::ObjectTable& exbind_table(const MarkRequest*) { return mark_request_table; }
const detail::ObjectTable& exbind_table(const Mark*) { return mark_table; }
const detail::ObjectTable& exbind_table(const OpenInterestRequest*) { return open_interest_request_table; }
const detail::ObjectTable& exbind_table(const OpenInterest*) { return open_interest_table; }
const detail::ObjectTable& exbind_table(const TickerRequest*) { return ticker_request_table; }
const detail::ObjectTable& exbind_table(const Ticker*) { return ticker_table; }
const detail::ObjectTable& exbind_table(const Time*) { return time_table; }
const detail::ObjectTable& exbind_table(const TradesRequest*) { return trades_request_table; }

}  // namespace exbind::binance::options_::market
