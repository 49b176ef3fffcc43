// Generated from specs/kucoin/market.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/market.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::market {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view taker_coefficient_values[] = {"1", "0"};
constexpr detail::EnumTable taker_coefficient_table{"TakerCoefficient", taker_coefficient_values};

constexpr std::string_view maker_coefficient_values[] = {"1", "0"};
constexpr detail::EnumTable maker_coefficient_table{"MakerCoefficient", maker_coefficient_values};

constexpr std::string_view type_values[] = {
    "1min", "3min", "5min", "15min", "30min", "1hour", "2hour", "4hour", "6hour", "8hour", "12hour", "1day", "1week",
    "1month",
};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr detail::Field all_tickers_ticker_fields[] = {
    {"symbol", offsetof(AllTickersTicker, symbol), detail::string()},
    {"symbolName", offsetof(AllTickersTicker, symbolName), detail::string()},
    {"buy", offsetof(AllTickersTicker, buy), detail::decimal()},
    {"bestBidSize", offsetof(AllTickersTicker, bestBidSize), detail::decimal()},
    {"sell", offsetof(AllTickersTicker, sell), detail::decimal()},
    {"bestAskSize", offsetof(AllTickersTicker, bestAskSize), detail::decimal()},
    {"changeRate", offsetof(AllTickersTicker, changeRate), detail::decimal()},
    {"changePrice", offsetof(AllTickersTicker, changePrice), detail::decimal()},
    {"high", offsetof(AllTickersTicker, high), detail::decimal()},
    {"low", offsetof(AllTickersTicker, low), detail::decimal()},
    {"vol", offsetof(AllTickersTicker, vol), detail::decimal()},
    {"volValue", offsetof(AllTickersTicker, volValue), detail::decimal()},
    {"last", offsetof(AllTickersTicker, last), detail::decimal()},
    {"averagePrice", offsetof(AllTickersTicker, averagePrice), detail::decimal()},
    {"takerFeeRate", offsetof(AllTickersTicker, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(AllTickersTicker, makerFeeRate), detail::decimal()},
    {"takerCoefficient", offsetof(AllTickersTicker, takerCoefficient), detail::enumeration(taker_coefficient_table)},
    {"makerCoefficient", offsetof(AllTickersTicker, makerCoefficient), detail::enumeration(maker_coefficient_table)},
};
constexpr detail::ObjectTable all_tickers_ticker_table =
    detail::table_of<AllTickersTicker>("AllTickersTicker", all_tickers_ticker_fields);

constexpr detail::ListTable list_of_all_tickers_ticker =
    detail::list_of<AllTickersTicker>(detail::object(all_tickers_ticker_table));

constexpr detail::Field all_tickers_fields[] = {
    {"time", offsetof(AllTickers, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"ticker", offsetof(AllTickers, ticker), detail::list(list_of_all_tickers_ticker)},
};
constexpr detail::ObjectTable all_tickers_table = detail::table_of<AllTickers>("AllTickers", all_tickers_fields);

constexpr detail::Field callauction_data_request_fields[] = {
    {"symbol", offsetof(CallauctionDataRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable callauction_data_request_table =
    detail::table_of<CallauctionDataRequest>("CallauctionDataRequest", callauction_data_request_fields);

constexpr detail::Field callauction_data_fields[] = {
    {"symbol", offsetof(CallauctionData, symbol), detail::string()},
    {"estimatedPrice", offsetof(CallauctionData, estimatedPrice), detail::decimal()},
    {"estimatedSize", offsetof(CallauctionData, estimatedSize), detail::decimal()},
    {"sellOrderRangeLowPrice", offsetof(CallauctionData, sellOrderRangeLowPrice), detail::decimal()},
    {"sellOrderRangeHighPrice", offsetof(CallauctionData, sellOrderRangeHighPrice), detail::decimal()},
    {"buyOrderRangeLowPrice", offsetof(CallauctionData, buyOrderRangeLowPrice), detail::decimal()},
    {"buyOrderRangeHighPrice", offsetof(CallauctionData, buyOrderRangeHighPrice), detail::decimal()},
    {"time", offsetof(CallauctionData, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable callauction_data_table =
    detail::table_of<CallauctionData>("CallauctionData", callauction_data_fields);

constexpr detail::Field candles_request_fields[] = {
    {"symbol", offsetof(CandlesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"type", offsetof(CandlesRequest, type), detail::enumeration(type_table, detail::Holder::required),
     detail::In::query},
    {"startAt", offsetof(CandlesRequest, startAt),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"endAt", offsetof(CandlesRequest, endAt),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
};
constexpr detail::ObjectTable candles_request_table =
    detail::table_of<CandlesRequest>("CandlesRequest", candles_request_fields);

constexpr detail::Field histories_request_fields[] = {
    {"symbol", offsetof(HistoriesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable histories_request_table =
    detail::table_of<HistoriesRequest>("HistoriesRequest", histories_request_fields);

constexpr detail::Field histories_fields[] = {
    {"sequence", offsetof(Histories, sequence), detail::string()},
    {"price", offsetof(Histories, price), detail::decimal()},
    {"size", offsetof(Histories, size), detail::decimal()},
    {"side", offsetof(Histories, side), detail::enumeration(side_table)},
    {"time", offsetof(Histories, time),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable histories_table = detail::table_of<Histories>("Histories", histories_fields);

constexpr detail::Field stats_request_fields[] = {
    {"symbol", offsetof(StatsRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable stats_request_table =
    detail::table_of<StatsRequest>("StatsRequest", stats_request_fields);

constexpr detail::Field stats_fields[] = {
    {"time", offsetof(Stats, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbol", offsetof(Stats, symbol), detail::string()},
    {"buy", offsetof(Stats, buy), detail::decimal()},
    {"sell", offsetof(Stats, sell), detail::decimal()},
    {"changeRate", offsetof(Stats, changeRate), detail::decimal()},
    {"changePrice", offsetof(Stats, changePrice), detail::decimal()},
    {"high", offsetof(Stats, high), detail::decimal()},
    {"low", offsetof(Stats, low), detail::decimal()},
    {"vol", offsetof(Stats, vol), detail::decimal()},
    {"volValue", offsetof(Stats, volValue), detail::decimal()},
    {"last", offsetof(Stats, last), detail::decimal()},
    {"averagePrice", offsetof(Stats, averagePrice), detail::decimal()},
    {"takerFeeRate", offsetof(Stats, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(Stats, makerFeeRate), detail::decimal()},
    {"takerCoefficient", offsetof(Stats, takerCoefficient), detail::decimal()},
    {"makerCoefficient", offsetof(Stats, makerCoefficient), detail::decimal()},
};
constexpr detail::ObjectTable stats_table = detail::table_of<Stats>("Stats", stats_fields);

constexpr detail::Type all_tickers_reply = detail::object(all_tickers_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit all_tickers_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 15},
};
constexpr detail::Operation all_tickers_operation{
    .id = "market.all_tickers",
    .method = "GET",
    .path = "/api/v1/market/allTickers",
    .auth = detail::Auth::public_,
    .limits = all_tickers_limits,
    .reply = &all_tickers_reply,
};

constexpr detail::Type callauction_data_reply = detail::object(callauction_data_table);
constexpr detail::Limit callauction_data_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation callauction_data_operation{
    .id = "market.callauction_data",
    .method = "GET",
    .path = "/api/v1/market/callauctionData",
    .auth = detail::Auth::public_,
    .limits = callauction_data_limits,
    .request = &callauction_data_request_table,
    .reply = &callauction_data_reply,
};

constexpr detail::ListTable list_of_decimal = detail::list_of<std::optional<Decimal>>(detail::decimal());
constexpr detail::ListTable list_of_list_of_decimal =
    detail::list_of<Vector<std::optional<Decimal>>>(detail::list(list_of_decimal));
constexpr detail::Type candles_reply = detail::list(list_of_list_of_decimal);
constexpr detail::Limit candles_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation candles_operation{
    .id = "market.candles",
    .method = "GET",
    .path = "/api/v1/market/candles",
    .auth = detail::Auth::public_,
    .limits = candles_limits,
    .request = &candles_request_table,
    .reply = &candles_reply,
};

constexpr detail::ListTable list_of_histories = detail::list_of<Histories>(detail::object(histories_table));
constexpr detail::Type histories_reply = detail::list(list_of_histories);
constexpr detail::Limit histories_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation histories_operation{
    .id = "market.histories",
    .method = "GET",
    .path = "/api/v1/market/histories",
    .auth = detail::Auth::public_,
    .limits = histories_limits,
    .request = &histories_request_table,
    .reply = &histories_reply,
};

constexpr detail::Type stats_reply = detail::object(stats_table);
constexpr detail::Limit stats_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 15},
};
constexpr detail::Operation stats_operation{
    .id = "market.stats",
    .method = "GET",
    .path = "/api/v1/market/stats",
    .auth = detail::Auth::public_,
    .limits = stats_limits,
    .request = &stats_request_table,
    .reply = &stats_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AllTickers> Api::all_tickers() const {
    return {core_, all_tickers_operation, nullptr};
}

Call<CallauctionData> Api::callauction_data(CallauctionDataRequest request) const {
    return {core_, callauction_data_operation, &request};
}

Call<Vector<Vector<std::optional<Decimal>>>> Api::candles(CandlesRequest request) const {
    return {core_, candles_operation, &request};
}

Call<Vector<Histories>> Api::histories(HistoriesRequest request) const {
    return {core_, histories_operation, &request};
}

Call<Stats> Api::stats(StatsRequest request) const {
    return {core_, stats_operation, &request};
}

std::string_view to_string(TakerCoefficient value) {
    return detail::wire_text(taker_coefficient_table, static_cast<std::size_t>(value));
}
std::string_view to_string(MakerCoefficient value) {
    return detail::wire_text(maker_coefficient_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
const detail::ObjectTable& exbind_table(const AllTickersTicker*) { return all_tickers_ticker_table; }
const detail::ObjectTable& exbind_table(const AllTickers*) { return all_tickers_table; }
const detail::ObjectTable& exbind_table(const CallauctionDataRequest*) { return callauction_data_request_table; }
const detail::ObjectTable& exbind_table(const CallauctionData*) { return callauction_data_table; }
const detail::ObjectTable& exbind_table(const CandlesRequest*) { return candles_request_table; }
const detail::ObjectTable& exbind_table(const HistoriesRequest*) { return histories_request_table; }
const detail::ObjectTable& exbind_table(const Histories*) { return histories_table; }
const detail::ObjectTable& exbind_table(const StatsRequest*) { return stats_request_table; }
const detail::ObjectTable& exbind_table(const Stats*) { return stats_table; }

}  // namespace exbind::kucoin::market
