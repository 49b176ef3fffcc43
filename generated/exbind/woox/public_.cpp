// Generated from specs/woox/public.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/public_.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::public_ {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view instrument_status_values[] = {"TRADING", "SUSPENDED", "TESTING"};
constexpr detail::EnumTable instrument_status_table{"InstrumentStatus", instrument_status_values};

constexpr std::string_view side_values[] = {"BUY", "SELL"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view kline_type_values[] = {
    "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d", "1w", "1mon", "1y",
};
constexpr detail::EnumTable kline_type_table{"KlineType", kline_type_values};

constexpr detail::Field system_info_fields[] = {
    {"status", offsetof(SystemInfo, status), detail::integer()},
    {"msg", offsetof(SystemInfo, msg), detail::string()},
    {"estimatedEndTime", offsetof(SystemInfo, estimatedEndTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable system_info_table = detail::table_of<SystemInfo>("SystemInfo", system_info_fields);

constexpr detail::Field instruments_request_fields[] = {
    {"symbol", offsetof(InstrumentsRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable instruments_request_table =
    detail::table_of<InstrumentsRequest>("InstrumentsRequest", instruments_request_fields);

constexpr detail::Field instruments_rows_fields[] = {
    {"symbol", offsetof(InstrumentsRows, symbol), detail::string()},
    {"status", offsetof(InstrumentsRows, status), detail::enumeration(instrument_status_table)},
    {"baseAsset", offsetof(InstrumentsRows, baseAsset), detail::string()},
    {"baseAssetMultiplier", offsetof(InstrumentsRows, baseAssetMultiplier), detail::integer()},
    {"quoteAsset", offsetof(InstrumentsRows, quoteAsset), detail::string()},
    {"quoteMin", offsetof(InstrumentsRows, quoteMin), detail::decimal()},
    {"quoteMax", offsetof(InstrumentsRows, quoteMax), detail::decimal()},
    {"quoteTick", offsetof(InstrumentsRows, quoteTick), detail::decimal()},
    {"baseMin", offsetof(InstrumentsRows, baseMin), detail::decimal()},
    {"baseMax", offsetof(InstrumentsRows, baseMax), detail::decimal()},
    {"baseTick", offsetof(InstrumentsRows, baseTick), detail::decimal()},
    {"minNotional", offsetof(InstrumentsRows, minNotional), detail::decimal()},
    {"bidCapRatio", offsetof(InstrumentsRows, bidCapRatio), detail::decimal()},
    {"bidFloorRatio", offsetof(InstrumentsRows, bidFloorRatio), detail::decimal()},
    {"askCapRatio", offsetof(InstrumentsRows, askCapRatio), detail::decimal()},
    {"askFloorRatio", offsetof(InstrumentsRows, askFloorRatio), detail::decimal()},
    {"orderMode", offsetof(InstrumentsRows, orderMode), detail::string()},
    {"impactNotional", offsetof(InstrumentsRows, impactNotional), detail::decimal()},
    {"isAllowedRpi", offsetof(InstrumentsRows, isAllowedRpi), detail::boolean()},
    {"tickGranularity", offsetof(InstrumentsRows, tickGranularity), detail::decimal()},
    {"fundingIntervalHours", offsetof(InstrumentsRows, fundingIntervalHours), detail::integer()},
    {"fundingCap", offsetof(InstrumentsRows, fundingCap), detail::decimal()},
    {"fundingFloor", offsetof(InstrumentsRows, fundingFloor), detail::decimal()},
};
constexpr detail::ObjectTable instruments_rows_table =
    detail::table_of<InstrumentsRows>("InstrumentsRows", instruments_rows_fields);

constexpr detail::ListTable list_of_instruments_rows =
    detail::list_of<InstrumentsRows>(detail::object(instruments_rows_table));

constexpr detail::Field instruments_fields[] = {
    {"rows", offsetof(Instruments, rows), detail::list(list_of_instruments_rows)},
};
constexpr detail::ObjectTable instruments_table = detail::table_of<Instruments>("Instruments", instruments_fields);

constexpr detail::Field token_info_request_fields[] = {
    {"token", offsetof(TokenInfoRequest, token), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable token_info_request_table =
    detail::table_of<TokenInfoRequest>("TokenInfoRequest", token_info_request_fields);

constexpr detail::Field market_trades_request_fields[] = {
    {"symbol", offsetof(MarketTradesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(MarketTradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable market_trades_request_table =
    detail::table_of<MarketTradesRequest>("MarketTradesRequest", market_trades_request_fields);

constexpr detail::Field market_trades_rows_fields[] = {
    {"symbol", offsetof(MarketTradesRows, symbol), detail::string()},
    {"side", offsetof(MarketTradesRows, side), detail::enumeration(side_table)},
    {"source", offsetof(MarketTradesRows, source), detail::integer()},
    {"executedPrice", offsetof(MarketTradesRows, executedPrice), detail::decimal()},
    {"executedQuantity", offsetof(MarketTradesRows, executedQuantity), detail::decimal()},
    {"executedTimestamp", offsetof(MarketTradesRows, executedTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable market_trades_rows_table =
    detail::table_of<MarketTradesRows>("MarketTradesRows", market_trades_rows_fields);

constexpr detail::ListTable list_of_market_trades_rows =
    detail::list_of<MarketTradesRows>(detail::object(market_trades_rows_table));

constexpr detail::Field market_trades_fields[] = {
    {"rows", offsetof(MarketTrades, rows), detail::list(list_of_market_trades_rows)},
};
constexpr detail::ObjectTable market_trades_table =
    detail::table_of<MarketTrades>("MarketTrades", market_trades_fields);

constexpr detail::Field orderbook_request_fields[] = {
    {"symbol", offsetof(OrderbookRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"maxLevel", offsetof(OrderbookRequest, maxLevel), detail::integer(), detail::In::query},
    {"rpi", offsetof(OrderbookRequest, rpi), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable orderbook_request_table =
    detail::table_of<OrderbookRequest>("OrderbookRequest", orderbook_request_fields);

constexpr detail::Field orderbook_asks_fields[] = {
    {"price", offsetof(OrderbookAsks, price), detail::decimal()},
    {"quantity", offsetof(OrderbookAsks, quantity), detail::decimal()},
};
constexpr detail::ObjectTable orderbook_asks_table =
    detail::table_of<OrderbookAsks>("OrderbookAsks", orderbook_asks_fields);

constexpr detail::Field orderbook_bids_fields[] = {
    {"price", offsetof(OrderbookBids, price), detail::decimal()},
    {"quantity", offsetof(OrderbookBids, quantity), detail::decimal()},
};
constexpr detail::ObjectTable orderbook_bids_table =
    detail::table_of<OrderbookBids>("OrderbookBids", orderbook_bids_fields);

constexpr detail::ListTable list_of_orderbook_asks =
    detail::list_of<OrderbookAsks>(detail::object(orderbook_asks_table));
constexpr detail::ListTable list_of_orderbook_bids =
    detail::list_of<OrderbookBids>(detail::object(orderbook_bids_table));

constexpr detail::Field orderbook_fields[] = {
    {"asks", offsetof(Orderbook, asks), detail::list(list_of_orderbook_asks)},
    {"bids", offsetof(Orderbook, bids), detail::list(list_of_orderbook_bids)},
};
constexpr detail::ObjectTable orderbook_table = detail::table_of<Orderbook>("Orderbook", orderbook_fields);

constexpr detail::Field kline_request_fields[] = {
    {"symbol", offsetof(KlineRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"type", offsetof(KlineRequest, type), detail::enumeration(kline_type_table, detail::Holder::required),
     detail::In::query},
    {"limit", offsetof(KlineRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable kline_request_table =
    detail::table_of<KlineRequest>("KlineRequest", kline_request_fields);

constexpr detail::Field kline_rows_fields[] = {
    {"symbol", offsetof(KlineRows, symbol), detail::string()},
    {"open", offsetof(KlineRows, open), detail::decimal()},
    {"close", offsetof(KlineRows, close), detail::decimal()},
    {"high", offsetof(KlineRows, high), detail::decimal()},
    {"low", offsetof(KlineRows, low), detail::decimal()},
    {"volume", offsetof(KlineRows, volume), detail::decimal()},
    {"amount", offsetof(KlineRows, amount), detail::decimal()},
    {"type", offsetof(KlineRows, type), detail::enumeration(kline_type_table)},
    {"startTimestamp", offsetof(KlineRows, startTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"endTimestamp", offsetof(KlineRows, endTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable kline_rows_table = detail::table_of<KlineRows>("KlineRows", kline_rows_fields);

constexpr detail::ListTable list_of_kline_rows = detail::list_of<KlineRows>(detail::object(kline_rows_table));

constexpr detail::Field kline_fields[] = {
    {"rows", offsetof(Kline, rows), detail::list(list_of_kline_rows)},
};
constexpr detail::ObjectTable kline_table = detail::table_of<Kline>("Kline", kline_fields);

constexpr detail::Field kline_history_request_fields[] = {
    {"symbol", offsetof(KlineHistoryRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"type", offsetof(KlineHistoryRequest, type), detail::enumeration(kline_type_table, detail::Holder::required),
     detail::In::query},
    {"before", offsetof(KlineHistoryRequest, before),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"after", offsetof(KlineHistoryRequest, after),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(KlineHistoryRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds kline_history_request_bounds[] = {{.field = 4, .maximum = "1000"}};
constexpr detail::ObjectTable kline_history_request_table =
    detail::table_of<KlineHistoryRequest>(
        "KlineHistoryRequest", kline_history_request_fields, false, kline_history_request_bounds);

constexpr detail::Field kline_history_fields[] = {
    {"rows", offsetof(KlineHistory, rows), detail::list(list_of_kline_rows)},
};
constexpr detail::ObjectTable kline_history_table =
    detail::table_of<KlineHistory>("KlineHistory", kline_history_fields);

constexpr detail::Field futures_request_fields[] = {
    {"symbol", offsetof(FuturesRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable futures_request_table =
    detail::table_of<FuturesRequest>("FuturesRequest", futures_request_fields);

constexpr detail::Field futures_rows_fields[] = {
    {"symbol", offsetof(FuturesRows, symbol), detail::string()},
    {"indexPrice", offsetof(FuturesRows, indexPrice), detail::decimal()},
    {"markPrice", offsetof(FuturesRows, markPrice), detail::decimal()},
    {"estFundingRate", offsetof(FuturesRows, estFundingRate), detail::decimal()},
    {"lastFundingRate", offsetof(FuturesRows, lastFundingRate), detail::decimal()},
    {"openInterest", offsetof(FuturesRows, openInterest), detail::decimal()},
    {"24hOpen", offsetof(FuturesRows, _24hOpen), detail::decimal()},
    {"24hClose", offsetof(FuturesRows, _24hClose), detail::decimal()},
    {"24hHigh", offsetof(FuturesRows, _24hHigh), detail::decimal()},
    {"24hLow", offsetof(FuturesRows, _24hLow), detail::decimal()},
    {"24hVolume", offsetof(FuturesRows, _24hVolume), detail::decimal()},
    {"24hAmount", offsetof(FuturesRows, _24hAmount), detail::decimal()},
    {"nextFundingTime", offsetof(FuturesRows, nextFundingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable futures_rows_table = detail::table_of<FuturesRows>("FuturesRows", futures_rows_fields);

constexpr detail::ListTable list_of_futures_rows = detail::list_of<FuturesRows>(detail::object(futures_rows_table));

constexpr detail::Field futures_fields[] = {
    {"rows", offsetof(Futures, rows), detail::list(list_of_futures_rows)},
};
constexpr detail::ObjectTable futures_table = detail::table_of<Futures>("Futures", futures_fields);

constexpr detail::Field funding_rate_request_fields[] = {
    {"symbol", offsetof(FundingRateRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable funding_rate_request_table =
    detail::table_of<FundingRateRequest>("FundingRateRequest", funding_rate_request_fields);

constexpr detail::Field funding_rate_rows_fields[] = {
    {"symbol", offsetof(FundingRateRows, symbol), detail::string()},
    {"estFundingRate", offsetof(FundingRateRows, estFundingRate), detail::decimal()},
    {"estFundingRateTimestamp", offsetof(FundingRateRows, estFundingRateTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"lastFundingRate", offsetof(FundingRateRows, lastFundingRate), detail::decimal()},
    {"lastFundingRateTimestamp", offsetof(FundingRateRows, lastFundingRateTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"nextFundingTime", offsetof(FundingRateRows, nextFundingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"lastFundingIntervalHours", offsetof(FundingRateRows, lastFundingIntervalHours), detail::integer()},
    {"estFundingIntervalHours", offsetof(FundingRateRows, estFundingIntervalHours), detail::integer()},
};
constexpr detail::ObjectTable funding_rate_rows_table =
    detail::table_of<FundingRateRows>("FundingRateRows", funding_rate_rows_fields);

constexpr detail::ListTable list_of_funding_rate_rows =
    detail::list_of<FundingRateRows>(detail::object(funding_rate_rows_table));

constexpr detail::Field funding_rate_fields[] = {
    {"rows", offsetof(FundingRate, rows), detail::list(list_of_funding_rate_rows)},
};
constexpr detail::ObjectTable funding_rate_table = detail::table_of<FundingRate>("FundingRate", funding_rate_fields);

constexpr detail::Field funding_rate_history_request_fields[] = {
    {"symbol", offsetof(FundingRateHistoryRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"startTime", offsetof(FundingRateHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(FundingRateHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"page", offsetof(FundingRateHistoryRequest, page), detail::integer(), detail::In::query},
    {"size", offsetof(FundingRateHistoryRequest, size), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable funding_rate_history_request_table =
    detail::table_of<FundingRateHistoryRequest>("FundingRateHistoryRequest", funding_rate_history_request_fields);

constexpr detail::Field funding_rate_history_rows_fields[] = {
    {"symbol", offsetof(FundingRateHistoryRows, symbol), detail::string()},
    {"fundingRate", offsetof(FundingRateHistoryRows, fundingRate), detail::decimal()},
    {"fundingRateTimestamp", offsetof(FundingRateHistoryRows, fundingRateTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"nextFundingTime", offsetof(FundingRateHistoryRows, nextFundingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"markPrice", offsetof(FundingRateHistoryRows, markPrice), detail::decimal()},
};
constexpr detail::ObjectTable funding_rate_history_rows_table =
    detail::table_of<FundingRateHistoryRows>("FundingRateHistoryRows", funding_rate_history_rows_fields);

constexpr detail::Field funding_rate_history_meta_fields[] = {
    {"total", offsetof(FundingRateHistoryMeta, total), detail::integer()},
    {"recordsPerPage", offsetof(FundingRateHistoryMeta, recordsPerPage), detail::integer()},
    {"currentPage", offsetof(FundingRateHistoryMeta, currentPage), detail::integer()},
};
constexpr detail::ObjectTable funding_rate_history_meta_table =
    detail::table_of<FundingRateHistoryMeta>("FundingRateHistoryMeta", funding_rate_history_meta_fields);

constexpr detail::ListTable list_of_funding_rate_history_rows =
    detail::list_of<FundingRateHistoryRows>(detail::object(funding_rate_history_rows_table));

constexpr detail::Field funding_rate_history_fields[] = {
    {"rows", offsetof(FundingRateHistory, rows), detail::list(list_of_funding_rate_history_rows)},
    {"meta", offsetof(FundingRateHistory, meta), detail::object(funding_rate_history_meta_table)},
};
constexpr detail::ObjectTable funding_rate_history_table =
    detail::table_of<FundingRateHistory>("FundingRateHistory", funding_rate_history_fields);

constexpr detail::Type system_info_reply = detail::object(system_info_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit system_info_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation system_info_operation{
    .id = "public.system_info",
    .method = "GET",
    .path = "/v3/public/systemInfo",
    .auth = detail::Auth::public_,
    .limits = system_info_limits,
    .reply = &system_info_reply,
};

constexpr detail::Type instruments_reply = detail::object(instruments_table);
constexpr detail::Limit instruments_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation instruments_operation{
    .id = "public.instruments",
    .method = "GET",
    .path = "/v3/public/instruments",
    .auth = detail::Auth::public_,
    .limits = instruments_limits,
    .request = &instruments_request_table,
    .reply = &instruments_reply,
};

constexpr detail::Type token_info_reply = detail::json();
constexpr detail::Limit token_info_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation token_info_operation{
    .id = "public.token_info",
    .method = "GET",
    .path = "/v3/public/tokenInfo",
    .auth = detail::Auth::public_,
    .limits = token_info_limits,
    .request = &token_info_request_table,
    .reply = &token_info_reply,
};

constexpr detail::Type market_trades_reply = detail::object(market_trades_table);
constexpr detail::Limit market_trades_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation market_trades_operation{
    .id = "public.market_trades",
    .method = "GET",
    .path = "/v3/public/marketTrades",
    .auth = detail::Auth::public_,
    .limits = market_trades_limits,
    .request = &market_trades_request_table,
    .reply = &market_trades_reply,
};

constexpr detail::Type orderbook_reply = detail::object(orderbook_table);
constexpr detail::Limit orderbook_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation orderbook_operation{
    .id = "public.orderbook",
    .method = "GET",
    .path = "/v3/public/orderbook",
    .auth = detail::Auth::public_,
    .limits = orderbook_limits,
    .request = &orderbook_request_table,
    .reply = &orderbook_reply,
};

constexpr detail::Type kline_reply = detail::object(kline_table);
constexpr detail::Limit kline_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation kline_operation{
    .id = "public.kline",
    .method = "GET",
    .path = "/v3/public/kline",
    .auth = detail::Auth::public_,
    .limits = kline_limits,
    .request = &kline_request_table,
    .reply = &kline_reply,
};

constexpr detail::Type kline_history_reply = detail::object(kline_history_table);
constexpr detail::Limit kline_history_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation kline_history_operation{
    .id = "public.kline_history",
    .method = "GET",
    .path = "/v3/public/klineHistory",
    .auth = detail::Auth::public_,
    .limits = kline_history_limits,
    .request = &kline_history_request_table,
    .reply = &kline_history_reply,
};

constexpr detail::Type futures_reply = detail::object(futures_table);
constexpr detail::Limit futures_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation futures_operation{
    .id = "public.futures",
    .method = "GET",
    .path = "/v3/public/futures",
    .auth = detail::Auth::public_,
    .limits = futures_limits,
    .request = &futures_request_table,
    .reply = &futures_reply,
};

constexpr detail::Type funding_rate_reply = detail::object(funding_rate_table);
constexpr detail::Limit funding_rate_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation funding_rate_operation{
    .id = "public.funding_rate",
    .method = "GET",
    .path = "/v3/public/fundingRate",
    .auth = detail::Auth::public_,
    .limits = funding_rate_limits,
    .request = &funding_rate_request_table,
    .reply = &funding_rate_reply,
};

constexpr detail::Type funding_rate_history_reply = detail::object(funding_rate_history_table);
constexpr detail::Limit funding_rate_history_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation funding_rate_history_operation{
    .id = "public.funding_rate_history",
    .method = "GET",
    .path = "/v3/public/fundingRateHistory",
    .auth = detail::Auth::public_,
    .limits = funding_rate_history_limits,
    .request = &funding_rate_history_request_table,
    .reply = &funding_rate_history_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<SystemInfo> Api::system_info() const {
    return {core_, system_info_operation, nullptr};
}

Call<Instruments> Api::instruments(InstrumentsRequest request) const {
    return {core_, instruments_operation, &request};
}

Call<RawJson> Api::token_info(TokenInfoRequest request) const {
    return {core_, token_info_operation, &request};
}

Call<MarketTrades> Api::market_trades(MarketTradesRequest request) const {
    return {core_, market_trades_operation, &request};
}

Call<Orderbook> Api::orderbook(OrderbookRequest request) const {
    return {core_, orderbook_operation, &request};
}

Call<Kline> Api::kline(KlineRequest request) const {
    return {core_, kline_operation, &request};
}

Call<KlineHistory> Api::kline_history(KlineHistoryRequest request) const {
    return {core_, kline_history_operation, &request};
}

Call<Futures> Api::futures(FuturesRequest request) const {
    return {core_, futures_operation, &request};
}

Call<FundingRate> Api::funding_rate(FundingRateRequest request) const {
    return {core_, funding_rate_operation, &request};
}

Call<FundingRateHistory> Api::funding_rate_history(FundingRateHistoryRequest request) const {
    return {core_, funding_rate_history_operation, &request};
}

const detail::EnumTable& exbind_table(InstrumentStatus) { return instrument_status_table; }
const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::EnumTable& exbind_table(KlineType) { return kline_type_table; }
const detail::ObjectTable& exbind_table(const SystemInfo*) { return system_info_table; }
const detail::ObjectTable& exbind_table(const InstrumentsRequest*) { return instruments_request_table; }
const detail::ObjectTable& exbind_table(const InstrumentsRows*) { return instruments_rows_table; }
const detail::ObjectTable& exbind_table(const Instruments*) { return instruments_table; }
const detail::ObjectTable& exbind_table(const TokenInfoRequest*) { return token_info_request_table; }
const detail::ObjectTable& exbind_table(const MarketTradesRequest*) { return market_trades_request_table; }
const detail::ObjectTable& exbind_table(const MarketTradesRows*) { return market_trades_rows_table; }
const detail::ObjectTable& exbind_table(const MarketTrades*) { return market_trades_table; }
const detail::ObjectTable& exbind_table(const OrderbookRequest*) { return orderbook_request_table; }
const detail::ObjectTable& exbind_table(const OrderbookAsks*) { return orderbook_asks_table; }
const detail::ObjectTable& exbind_table(const OrderbookBids*) { return orderbook_bids_table; }
const detail::ObjectTable& exbind_table(const Orderbook*) { return orderbook_table; }
const detail::ObjectTable& exbind_table(const KlineRequest*) { return kline_request_table; }
const detail::ObjectTable& exbind_table(const KlineRows*) { return kline_rows_table; }
const detail::ObjectTable& exbind_table(const Kline*) { return kline_table; }
const detail::ObjectTable& exbind_table(const KlineHistoryRequest*) { return kline_history_request_table; }
const detail::ObjectTable& exbind_table(const KlineHistory*) { return kline_history_table; }
const detail::ObjectTable& exbind_table(const FuturesRequest*) { return futures_request_table; }
const detail::ObjectTable& exbind_table(const FuturesRows*) { return futures_rows_table; }
const detail::ObjectTable& exbind_table(const Futures*) { return futures_table; }
const detail::ObjectTable& exbind_table(const FundingRateRequest*) { return funding_rate_request_table; }
const detail::ObjectTable& exbind_table(const FundingRateRows*) { return funding_rate_rows_table; }
const detail::ObjectTable& exbind_table(const FundingRate*) { return funding_rate_table; }
const detail::ObjectTable& exbind_table(const FundingRateHistoryRequest*) { return funding_rate_history_request_table; }
const detail::ObjectTable& exbind_table(const FundingRateHistoryRows*) { return funding_rate_history_rows_table; }
const detail::ObjectTable& exbind_table(const FundingRateHistoryMeta*) { return funding_rate_history_meta_table; }
const detail::ObjectTable& exbind_table(const FundingRateHistory*) { return funding_rate_history_table; }

}  // namespace exbind::woox::public_
