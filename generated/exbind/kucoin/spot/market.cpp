// Generated from specs/kucoin/spot/market.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/market.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::market {
namespace {

static_assert(detail::table_version == 2,
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

constexpr detail::Field call_auction_info_request_fields[] = {
    {"symbol", offsetof(CallAuctionInfoRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable call_auction_info_request_table =
    detail::table_of<CallAuctionInfoRequest>("CallAuctionInfoRequest", call_auction_info_request_fields);

constexpr detail::Field call_auction_info_fields[] = {
    {"symbol", offsetof(CallAuctionInfo, symbol), detail::string()},
    {"estimatedPrice", offsetof(CallAuctionInfo, estimatedPrice), detail::decimal()},
    {"estimatedSize", offsetof(CallAuctionInfo, estimatedSize), detail::decimal()},
    {"sellOrderRangeLowPrice", offsetof(CallAuctionInfo, sellOrderRangeLowPrice), detail::decimal()},
    {"sellOrderRangeHighPrice", offsetof(CallAuctionInfo, sellOrderRangeHighPrice), detail::decimal()},
    {"buyOrderRangeLowPrice", offsetof(CallAuctionInfo, buyOrderRangeLowPrice), detail::decimal()},
    {"buyOrderRangeHighPrice", offsetof(CallAuctionInfo, buyOrderRangeHighPrice), detail::decimal()},
    {"time", offsetof(CallAuctionInfo, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable call_auction_info_table =
    detail::table_of<CallAuctionInfo>("CallAuctionInfo", call_auction_info_fields);

constexpr detail::Field klines_request_fields[] = {
    {"symbol", offsetof(KlinesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"type", offsetof(KlinesRequest, type), detail::enumeration(type_table, detail::Holder::required),
     detail::In::query},
    {"startAt", offsetof(KlinesRequest, startAt),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"endAt", offsetof(KlinesRequest, endAt),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number), detail::In::query},
};
constexpr detail::ObjectTable klines_request_table =
    detail::table_of<KlinesRequest>("KlinesRequest", klines_request_fields);

constexpr detail::Field trade_history_request_fields[] = {
    {"symbol", offsetof(TradeHistoryRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable trade_history_request_table =
    detail::table_of<TradeHistoryRequest>("TradeHistoryRequest", trade_history_request_fields);

constexpr detail::Field trade_history_fields[] = {
    {"sequence", offsetof(TradeHistory, sequence), detail::string()},
    {"price", offsetof(TradeHistory, price), detail::decimal()},
    {"size", offsetof(TradeHistory, size), detail::decimal()},
    {"side", offsetof(TradeHistory, side), detail::enumeration(kucoin::side_table)},
    {"time", offsetof(TradeHistory, time),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable trade_history_table =
    detail::table_of<TradeHistory>("TradeHistory", trade_history_fields);

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
    .id = "spot/market.all_tickers",
    .method = "GET",
    .path = "/api/v1/market/allTickers",
    .auth = detail::Auth::public_,
    .limits = all_tickers_limits,
    .reply = &all_tickers_reply,
};

constexpr detail::Type call_auction_info_reply = detail::object(call_auction_info_table);
constexpr detail::Limit call_auction_info_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation call_auction_info_operation{
    .id = "spot/market.call_auction_info",
    .method = "GET",
    .path = "/api/v1/market/callauctionData",
    .auth = detail::Auth::public_,
    .limits = call_auction_info_limits,
    .request = &call_auction_info_request_table,
    .reply = &call_auction_info_reply,
};

constexpr detail::ListTable list_of_decimal = detail::list_of<std::optional<Decimal>>(detail::decimal());
constexpr detail::ListTable list_of_list_of_decimal =
    detail::list_of<Vector<std::optional<Decimal>>>(detail::list(list_of_decimal));
constexpr detail::Type klines_reply = detail::list(list_of_list_of_decimal);
constexpr detail::Limit klines_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation klines_operation{
    .id = "spot/market.klines",
    .method = "GET",
    .path = "/api/v1/market/candles",
    .auth = detail::Auth::public_,
    .limits = klines_limits,
    .request = &klines_request_table,
    .reply = &klines_reply,
};

constexpr detail::ListTable list_of_trade_history = detail::list_of<TradeHistory>(detail::object(trade_history_table));
constexpr detail::Type trade_history_reply = detail::list(list_of_trade_history);
constexpr detail::Limit trade_history_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation trade_history_operation{
    .id = "spot/market.trade_history",
    .method = "GET",
    .path = "/api/v1/market/histories",
    .auth = detail::Auth::public_,
    .limits = trade_history_limits,
    .request = &trade_history_request_table,
    .reply = &trade_history_reply,
};

constexpr detail::Type stats_reply = detail::object(stats_table);
constexpr detail::Limit stats_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 15},
};
constexpr detail::Operation stats_operation{
    .id = "spot/market.stats",
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

Call<CallAuctionInfo> Api::call_auction_info(CallAuctionInfoRequest request) const {
    return {core_, call_auction_info_operation, &request};
}

Call<Vector<Vector<std::optional<Decimal>>>> Api::klines(KlinesRequest request) const {
    return {core_, klines_operation, &request};
}

Call<Vector<TradeHistory>> Api::trade_history(TradeHistoryRequest request) const {
    return {core_, trade_history_operation, &request};
}

Call<Stats> Api::stats(StatsRequest request) const {
    return {core_, stats_operation, &request};
}

const detail::EnumTable& exbind_table(TakerCoefficient) { return taker_coefficient_table; }
const detail::EnumTable& exbind_table(MakerCoefficient) { return maker_coefficient_table; }
const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::ObjectTable& exbind_table(const AllTickersTicker*) { return all_tickers_ticker_table; }
const detail::ObjectTable& exbind_table(const AllTickers*) { return all_tickers_table; }
const detail::ObjectTable& exbind_table(const CallAuctionInfoRequest*) { return call_auction_info_request_table; }
const detail::ObjectTable& exbind_table(const CallAuctionInfo*) { return call_auction_info_table; }
const detail::ObjectTable& exbind_table(const KlinesRequest*) { return klines_request_table; }
const detail::ObjectTable& exbind_table(const TradeHistoryRequest*) { return trade_history_request_table; }
const detail::ObjectTable& exbind_table(const TradeHistory*) { return trade_history_table; }
const detail::ObjectTable& exbind_table(const StatsRequest*) { return stats_request_table; }
const detail::ObjectTable& exbind_table(const Stats*) { return stats_table; }

}  // namespace exbind::kucoin::spot::market
