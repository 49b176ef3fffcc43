// Generated from specs/okx/market.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/market.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable inst_type_table;
extern const detail::EnumTable side_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::market {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view state_values[] = {"call_auction", "continuous_trading"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view adjust_values[] = {"forward"};
constexpr detail::EnumTable adjust_table{"Adjust", adjust_values};

constexpr std::string_view type_values[] = {"1", "2"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view source_values[] = {"0", "1"};
constexpr detail::EnumTable source_table{"Source", source_values};

constexpr detail::Field block_ticker_request_fields[] = {
    {"instId", offsetof(BlockTickerRequest, instId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable block_ticker_request_table =
    detail::table_of<BlockTickerRequest>("BlockTickerRequest", block_ticker_request_fields);

constexpr detail::Field block_ticker_fields[] = {
    {"instId", offsetof(BlockTicker, instId), detail::string()},
    {"instType", offsetof(BlockTicker, instType), detail::enumeration(okx::inst_type_table)},
    {"volCcy24h", offsetof(BlockTicker, volCcy24h), detail::decimal()},
    {"vol24h", offsetof(BlockTicker, vol24h), detail::decimal()},
    {"ts", offsetof(BlockTicker, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable block_ticker_table = detail::table_of<BlockTicker>("BlockTicker", block_ticker_fields);

constexpr detail::Field block_tickers_request_fields[] = {
    {"instType", offsetof(BlockTickersRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(BlockTickersRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable block_tickers_request_table =
    detail::table_of<BlockTickersRequest>("BlockTickersRequest", block_tickers_request_fields);

constexpr detail::Field books_request_fields[] = {
    {"instId", offsetof(BooksRequest, instId), detail::string(detail::Holder::required), detail::In::query},
    {"sz", offsetof(BooksRequest, sz), detail::decimal(), detail::In::query},
};
constexpr detail::Bounds books_request_bounds[] = {{.field = 1, .maximum = "400"}};
constexpr detail::ObjectTable books_request_table =
    detail::table_of<BooksRequest>("BooksRequest", books_request_fields, false, books_request_bounds);

constexpr detail::Field book_level_fields[] = {
    {"px", offsetof(BookLevel, px), detail::decimal()},
    {"sz", offsetof(BookLevel, sz), detail::decimal()},
    {"unused", offsetof(BookLevel, unused), detail::decimal()},
    {"orders", offsetof(BookLevel, orders), detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable book_level_table = detail::table_of<BookLevel>("BookLevel", book_level_fields, true);

constexpr detail::ListTable list_of_book_level = detail::list_of<BookLevel>(detail::object(book_level_table));

constexpr detail::Field books_fields[] = {
    {"asks", offsetof(Books, asks), detail::list(list_of_book_level)},
    {"bids", offsetof(Books, bids), detail::list(list_of_book_level)},
    {"ts", offsetof(Books, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"seqId", offsetof(Books, seqId), detail::integer()},
};
constexpr detail::ObjectTable books_table = detail::table_of<Books>("Books", books_fields);

constexpr detail::Field books_full_request_fields[] = {
    {"instId", offsetof(BooksFullRequest, instId), detail::string(detail::Holder::required), detail::In::query},
    {"sz", offsetof(BooksFullRequest, sz), detail::decimal(), detail::In::query},
};
constexpr detail::Bounds books_full_request_bounds[] = {{.field = 1, .maximum = "5000"}};
constexpr detail::ObjectTable books_full_request_table =
    detail::table_of<BooksFullRequest>("BooksFullRequest", books_full_request_fields, false, books_full_request_bounds);

constexpr detail::Field full_book_level_fields[] = {
    {"px", offsetof(FullBookLevel, px), detail::decimal()},
    {"sz", offsetof(FullBookLevel, sz), detail::decimal()},
    {"orders", offsetof(FullBookLevel, orders), detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable full_book_level_table =
    detail::table_of<FullBookLevel>("FullBookLevel", full_book_level_fields, true);

constexpr detail::ListTable list_of_full_book_level =
    detail::list_of<FullBookLevel>(detail::object(full_book_level_table));

constexpr detail::Field books_full_fields[] = {
    {"asks", offsetof(BooksFull, asks), detail::list(list_of_full_book_level)},
    {"bids", offsetof(BooksFull, bids), detail::list(list_of_full_book_level)},
    {"ts", offsetof(BooksFull, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable books_full_table = detail::table_of<BooksFull>("BooksFull", books_full_fields);

constexpr detail::Field books_sbe_request_fields[] = {
    {"instIdCode", offsetof(BooksSbeRequest, instIdCode), detail::integer(detail::Holder::required), detail::In::query},
    {"source", offsetof(BooksSbeRequest, source), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable books_sbe_request_table =
    detail::table_of<BooksSbeRequest>("BooksSbeRequest", books_sbe_request_fields);

constexpr detail::Field call_auction_details_request_fields[] = {
    {"instId", offsetof(CallAuctionDetailsRequest, instId), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable call_auction_details_request_table =
    detail::table_of<CallAuctionDetailsRequest>("CallAuctionDetailsRequest", call_auction_details_request_fields);

constexpr detail::Field call_auction_details_fields[] = {
    {"instId", offsetof(CallAuctionDetails, instId), detail::string()},
    {"eqPx", offsetof(CallAuctionDetails, eqPx), detail::decimal()},
    {"matchedSz", offsetof(CallAuctionDetails, matchedSz), detail::decimal()},
    {"unmatchedSz", offsetof(CallAuctionDetails, unmatchedSz), detail::decimal()},
    {"auctionEndTime", offsetof(CallAuctionDetails, auctionEndTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"state", offsetof(CallAuctionDetails, state), detail::enumeration(state_table)},
    {"ts", offsetof(CallAuctionDetails, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable call_auction_details_table =
    detail::table_of<CallAuctionDetails>("CallAuctionDetails", call_auction_details_fields);

constexpr detail::Field candles_request_fields[] = {
    {"instId", offsetof(CandlesRequest, instId), detail::string(detail::Holder::required), detail::In::query},
    {"bar", offsetof(CandlesRequest, bar), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(CandlesRequest, after), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"before", offsetof(CandlesRequest, before), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(CandlesRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"adjust", offsetof(CandlesRequest, adjust), detail::enumeration(adjust_table), detail::In::query},
};
constexpr detail::Bounds candles_request_bounds[] = {{.field = 4, .maximum = "300"}};
constexpr detail::ObjectTable candles_request_table =
    detail::table_of<CandlesRequest>("CandlesRequest", candles_request_fields, false, candles_request_bounds);

constexpr detail::Field candles_fields[] = {
    {"ts", offsetof(Candles, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"o", offsetof(Candles, o), detail::decimal()},
    {"h", offsetof(Candles, h), detail::decimal()},
    {"l", offsetof(Candles, l), detail::decimal()},
    {"c", offsetof(Candles, c), detail::decimal()},
    {"vol", offsetof(Candles, vol), detail::decimal()},
    {"volCcy", offsetof(Candles, volCcy), detail::decimal()},
    {"volCcyQuote", offsetof(Candles, volCcyQuote), detail::decimal()},
    {"confirm", offsetof(Candles, confirm), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
};
constexpr detail::ObjectTable candles_table = detail::table_of<Candles>("Candles", candles_fields, true);

constexpr detail::Field exchange_rate_fields[] = {
    {"usdCny", offsetof(ExchangeRate, usdCny), detail::decimal()},
};
constexpr detail::ObjectTable exchange_rate_table =
    detail::table_of<ExchangeRate>("ExchangeRate", exchange_rate_fields);

constexpr detail::Field index_candles_request_fields[] = {
    {"instId", offsetof(IndexCandlesRequest, instId), detail::string(detail::Holder::required), detail::In::query},
    {"after", offsetof(IndexCandlesRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(IndexCandlesRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"bar", offsetof(IndexCandlesRequest, bar), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(IndexCandlesRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds index_candles_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable index_candles_request_table =
    detail::table_of<IndexCandlesRequest>(
        "IndexCandlesRequest", index_candles_request_fields, false, index_candles_request_bounds);

constexpr detail::Field index_candles_fields[] = {
    {"ts", offsetof(IndexCandles, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"o", offsetof(IndexCandles, o), detail::decimal()},
    {"h", offsetof(IndexCandles, h), detail::decimal()},
    {"l", offsetof(IndexCandles, l), detail::decimal()},
    {"c", offsetof(IndexCandles, c), detail::decimal()},
    {"confirm", offsetof(IndexCandles, confirm), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
};
constexpr detail::ObjectTable index_candles_table =
    detail::table_of<IndexCandles>("IndexCandles", index_candles_fields, true);

constexpr detail::Field history_trades_request_fields[] = {
    {"instId", offsetof(HistoryTradesRequest, instId), detail::string(detail::Holder::required), detail::In::query},
    {"type", offsetof(HistoryTradesRequest, type), detail::enumeration(type_table), detail::In::query},
    {"after", offsetof(HistoryTradesRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(HistoryTradesRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(HistoryTradesRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::ObjectTable history_trades_request_table =
    detail::table_of<HistoryTradesRequest>("HistoryTradesRequest", history_trades_request_fields);

constexpr detail::Field trades_fields[] = {
    {"instId", offsetof(Trades, instId), detail::string()},
    {"tradeId", offsetof(Trades, tradeId), detail::string()},
    {"px", offsetof(Trades, px), detail::decimal()},
    {"sz", offsetof(Trades, sz), detail::decimal()},
    {"side", offsetof(Trades, side), detail::enumeration(okx::side_table)},
    {"source", offsetof(Trades, source), detail::enumeration(source_table)},
    {"ts", offsetof(Trades, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable trades_table = detail::table_of<Trades>("Trades", trades_fields);

constexpr detail::Field index_components_request_fields[] = {
    {"index", offsetof(IndexComponentsRequest, index), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable index_components_request_table =
    detail::table_of<IndexComponentsRequest>("IndexComponentsRequest", index_components_request_fields);

constexpr detail::Field index_components_components_fields[] = {
    {"exch", offsetof(IndexComponentsComponents, exch), detail::string()},
    {"symbol", offsetof(IndexComponentsComponents, symbol), detail::string()},
    {"symPx", offsetof(IndexComponentsComponents, symPx), detail::decimal()},
    {"wgt", offsetof(IndexComponentsComponents, wgt), detail::decimal()},
    {"cnvPx", offsetof(IndexComponentsComponents, cnvPx), detail::decimal()},
};
constexpr detail::ObjectTable index_components_components_table =
    detail::table_of<IndexComponentsComponents>("IndexComponentsComponents", index_components_components_fields);

constexpr detail::ListTable list_of_index_components_components =
    detail::list_of<IndexComponentsComponents>(detail::object(index_components_components_table));

constexpr detail::Field index_components_fields[] = {
    {"index", offsetof(IndexComponents, index), detail::string()},
    {"last", offsetof(IndexComponents, last), detail::decimal()},
    {"ts", offsetof(IndexComponents, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"components", offsetof(IndexComponents, components), detail::list(list_of_index_components_components)},
};
constexpr detail::ObjectTable index_components_table =
    detail::table_of<IndexComponents>("IndexComponents", index_components_fields);

constexpr detail::Field index_tickers_request_fields[] = {
    {"quoteCcy", offsetof(IndexTickersRequest, quoteCcy), detail::string(detail::Holder::optional), detail::In::query},
    {"instId", offsetof(IndexTickersRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable index_tickers_request_table =
    detail::table_of<IndexTickersRequest>("IndexTickersRequest", index_tickers_request_fields);

constexpr detail::Field index_tickers_fields[] = {
    {"instId", offsetof(IndexTickers, instId), detail::string()},
    {"idxPx", offsetof(IndexTickers, idxPx), detail::decimal()},
    {"high24h", offsetof(IndexTickers, high24h), detail::decimal()},
    {"low24h", offsetof(IndexTickers, low24h), detail::decimal()},
    {"open24h", offsetof(IndexTickers, open24h), detail::decimal()},
    {"sodUtc0", offsetof(IndexTickers, sodUtc0), detail::decimal()},
    {"sodUtc8", offsetof(IndexTickers, sodUtc8), detail::decimal()},
    {"ts", offsetof(IndexTickers, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable index_tickers_table =
    detail::table_of<IndexTickers>("IndexTickers", index_tickers_fields);

constexpr detail::Field platform24h_volume_fields[] = {
    {"volUsd", offsetof(Platform24hVolume, volUsd), detail::decimal()},
    {"volCny", offsetof(Platform24hVolume, volCny), detail::decimal()},
    {"ts", offsetof(Platform24hVolume, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable platform24h_volume_table =
    detail::table_of<Platform24hVolume>("Platform24hVolume", platform24h_volume_fields);

constexpr detail::Field sprd_candles_request_fields[] = {
    {"sprdId", offsetof(SprdCandlesRequest, sprdId), detail::string(detail::Holder::required), detail::In::query},
    {"bar", offsetof(SprdCandlesRequest, bar), detail::decimal(), detail::In::query},
    {"after", offsetof(SprdCandlesRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(SprdCandlesRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(SprdCandlesRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds sprd_candles_request_bounds[] = {{.field = 4, .maximum = "300"}};
constexpr detail::ObjectTable sprd_candles_request_table =
    detail::table_of<SprdCandlesRequest>(
        "SprdCandlesRequest", sprd_candles_request_fields, false, sprd_candles_request_bounds);

constexpr detail::Field sprd_candles_fields[] = {
    {"ts", offsetof(SprdCandles, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"o", offsetof(SprdCandles, o), detail::decimal()},
    {"h", offsetof(SprdCandles, h), detail::decimal()},
    {"l", offsetof(SprdCandles, l), detail::decimal()},
    {"c", offsetof(SprdCandles, c), detail::decimal()},
    {"vol", offsetof(SprdCandles, vol), detail::decimal()},
    {"confirm", offsetof(SprdCandles, confirm), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
};
constexpr detail::ObjectTable sprd_candles_table =
    detail::table_of<SprdCandles>("SprdCandles", sprd_candles_fields, true);

constexpr detail::Field sprd_history_candles_request_fields[] = {
    {"sprdId", offsetof(SprdHistoryCandlesRequest, sprdId), detail::string(detail::Holder::required),
     detail::In::query},
    {"after", offsetof(SprdHistoryCandlesRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(SprdHistoryCandlesRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"bar", offsetof(SprdHistoryCandlesRequest, bar), detail::decimal(), detail::In::query},
    {"limit", offsetof(SprdHistoryCandlesRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds sprd_history_candles_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable sprd_history_candles_request_table =
    detail::table_of<SprdHistoryCandlesRequest>(
        "SprdHistoryCandlesRequest", sprd_history_candles_request_fields, false, sprd_history_candles_request_bounds);

constexpr detail::Field sprd_ticker_request_fields[] = {
    {"sprdId", offsetof(SprdTickerRequest, sprdId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable sprd_ticker_request_table =
    detail::table_of<SprdTickerRequest>("SprdTickerRequest", sprd_ticker_request_fields);

constexpr detail::Field sprd_ticker_fields[] = {
    {"sprdId", offsetof(SprdTicker, sprdId), detail::string()},
    {"last", offsetof(SprdTicker, last), detail::decimal()},
    {"lastSz", offsetof(SprdTicker, lastSz), detail::decimal()},
    {"askPx", offsetof(SprdTicker, askPx), detail::decimal()},
    {"askSz", offsetof(SprdTicker, askSz), detail::decimal()},
    {"bidPx", offsetof(SprdTicker, bidPx), detail::decimal()},
    {"bidSz", offsetof(SprdTicker, bidSz), detail::decimal()},
    {"open24h", offsetof(SprdTicker, open24h), detail::decimal()},
    {"high24h", offsetof(SprdTicker, high24h), detail::decimal()},
    {"low24h", offsetof(SprdTicker, low24h), detail::decimal()},
    {"vol24h", offsetof(SprdTicker, vol24h), detail::decimal()},
    {"ts", offsetof(SprdTicker, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable sprd_ticker_table = detail::table_of<SprdTicker>("SprdTicker", sprd_ticker_fields);

constexpr detail::Field ticker_request_fields[] = {
    {"instId", offsetof(TickerRequest, instId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable ticker_request_table =
    detail::table_of<TickerRequest>("TickerRequest", ticker_request_fields);

constexpr detail::Field ticker_fields[] = {
    {"instType", offsetof(Ticker, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(Ticker, instId), detail::string()},
    {"last", offsetof(Ticker, last), detail::decimal()},
    {"lastSz", offsetof(Ticker, lastSz), detail::decimal()},
    {"askPx", offsetof(Ticker, askPx), detail::decimal()},
    {"askSz", offsetof(Ticker, askSz), detail::decimal()},
    {"bidPx", offsetof(Ticker, bidPx), detail::decimal()},
    {"bidSz", offsetof(Ticker, bidSz), detail::decimal()},
    {"open24h", offsetof(Ticker, open24h), detail::decimal()},
    {"high24h", offsetof(Ticker, high24h), detail::decimal()},
    {"low24h", offsetof(Ticker, low24h), detail::decimal()},
    {"volCcy24h", offsetof(Ticker, volCcy24h), detail::decimal()},
    {"vol24h", offsetof(Ticker, vol24h), detail::decimal()},
    {"sodUtc0", offsetof(Ticker, sodUtc0), detail::decimal()},
    {"sodUtc8", offsetof(Ticker, sodUtc8), detail::decimal()},
    {"ts", offsetof(Ticker, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable ticker_table = detail::table_of<Ticker>("Ticker", ticker_fields);

constexpr detail::Field tickers_request_fields[] = {
    {"instType", offsetof(TickersRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(TickersRequest, instFamily), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable tickers_request_table =
    detail::table_of<TickersRequest>("TickersRequest", tickers_request_fields);

constexpr detail::Field trades_request_fields[] = {
    {"instId", offsetof(TradesRequest, instId), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(TradesRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds trades_request_bounds[] = {{.field = 1, .maximum = "500"}};
constexpr detail::ObjectTable trades_request_table =
    detail::table_of<TradesRequest>("TradesRequest", trades_request_fields, false, trades_request_bounds);

constexpr detail::Type block_ticker_reply = detail::sole(detail::object(block_ticker_table));
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit block_ticker_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation block_ticker_operation{
    .id = "market.block_ticker",
    .method = "GET",
    .path = "/api/v5/market/block-ticker",
    .auth = detail::Auth::public_,
    .limits = block_ticker_limits,
    .request = &block_ticker_request_table,
    .reply = &block_ticker_reply,
};

constexpr detail::ListTable list_of_block_ticker = detail::list_of<BlockTicker>(detail::object(block_ticker_table));
constexpr detail::Type block_tickers_reply = detail::list(list_of_block_ticker);
constexpr detail::Limit block_tickers_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation block_tickers_operation{
    .id = "market.block_tickers",
    .method = "GET",
    .path = "/api/v5/market/block-tickers",
    .auth = detail::Auth::public_,
    .limits = block_tickers_limits,
    .request = &block_tickers_request_table,
    .reply = &block_tickers_reply,
};

constexpr detail::Type books_reply = detail::sole(detail::object(books_table));
constexpr detail::Limit books_limits[] = {{.count = 40, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation books_operation{
    .id = "market.books",
    .method = "GET",
    .path = "/api/v5/market/books",
    .auth = detail::Auth::public_,
    .limits = books_limits,
    .request = &books_request_table,
    .reply = &books_reply,
};

constexpr detail::Type books_full_reply = detail::sole(detail::object(books_full_table));
constexpr detail::Limit books_full_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation books_full_operation{
    .id = "market.books_full",
    .method = "GET",
    .path = "/api/v5/market/books-full",
    .auth = detail::Auth::public_,
    .limits = books_full_limits,
    .request = &books_full_request_table,
    .reply = &books_full_reply,
};

constexpr detail::LimitScope per_ip_and_inst_id_code[] = {{"ip"}, {"instIdCode"}};
constexpr detail::Limit books_sbe_limits[] = {{.count = 10, .window_ms = 10000, .scope = per_ip_and_inst_id_code}};
constexpr detail::Operation books_sbe_operation{
    .id = "market.books_sbe",
    .method = "GET",
    .path = "/api/v5/market/books-sbe",
    .auth = detail::Auth::public_,
    .limits = books_sbe_limits,
    .request = &books_sbe_request_table,
};

constexpr detail::Type call_auction_details_reply = detail::sole(detail::object(call_auction_details_table));
constexpr detail::Limit call_auction_details_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation call_auction_details_operation{
    .id = "market.call_auction_details",
    .method = "GET",
    .path = "/api/v5/market/call-auction-details",
    .auth = detail::Auth::public_,
    .limits = call_auction_details_limits,
    .request = &call_auction_details_request_table,
    .reply = &call_auction_details_reply,
};

constexpr detail::ListTable list_of_candles = detail::list_of<Candles>(detail::object(candles_table));
constexpr detail::Type candles_reply = detail::list(list_of_candles);
constexpr detail::Limit candles_limits[] = {{.count = 40, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging candles_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 300,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation candles_operation{
    .id = "market.candles",
    .method = "GET",
    .path = "/api/v5/market/candles",
    .auth = detail::Auth::public_,
    .limits = candles_limits,
    .request = &candles_request_table,
    .reply = &candles_reply,
    .pages = &candles_pages,
};

constexpr detail::Type exchange_rate_reply = detail::sole(detail::object(exchange_rate_table));
constexpr detail::Limit exchange_rate_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation exchange_rate_operation{
    .id = "market.exchange_rate",
    .method = "GET",
    .path = "/api/v5/market/exchange-rate",
    .auth = detail::Auth::public_,
    .limits = exchange_rate_limits,
    .reply = &exchange_rate_reply,
};

constexpr detail::Type history_candles_reply = detail::list(list_of_candles);
constexpr detail::Limit history_candles_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging history_candles_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 300,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation history_candles_operation{
    .id = "market.history_candles",
    .method = "GET",
    .path = "/api/v5/market/history-candles",
    .auth = detail::Auth::public_,
    .limits = history_candles_limits,
    .request = &candles_request_table,
    .reply = &history_candles_reply,
    .pages = &history_candles_pages,
};

constexpr detail::ListTable list_of_index_candles = detail::list_of<IndexCandles>(detail::object(index_candles_table));
constexpr detail::Type history_index_candles_reply = detail::list(list_of_index_candles);
constexpr detail::Limit history_index_candles_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging history_index_candles_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation history_index_candles_operation{
    .id = "market.history_index_candles",
    .method = "GET",
    .path = "/api/v5/market/history-index-candles",
    .auth = detail::Auth::public_,
    .limits = history_index_candles_limits,
    .request = &index_candles_request_table,
    .reply = &history_index_candles_reply,
    .pages = &history_index_candles_pages,
};

constexpr detail::Type history_mark_price_candles_reply = detail::list(list_of_index_candles);
constexpr detail::Limit history_mark_price_candles_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging history_mark_price_candles_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation history_mark_price_candles_operation{
    .id = "market.history_mark_price_candles",
    .method = "GET",
    .path = "/api/v5/market/history-mark-price-candles",
    .auth = detail::Auth::public_,
    .limits = history_mark_price_candles_limits,
    .request = &index_candles_request_table,
    .reply = &history_mark_price_candles_reply,
    .pages = &history_mark_price_candles_pages,
};

constexpr detail::ListTable list_of_trades = detail::list_of<Trades>(detail::object(trades_table));
constexpr detail::Type history_trades_reply = detail::list(list_of_trades);
constexpr detail::Limit history_trades_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation history_trades_operation{
    .id = "market.history_trades",
    .method = "GET",
    .path = "/api/v5/market/history-trades",
    .auth = detail::Auth::public_,
    .limits = history_trades_limits,
    .request = &history_trades_request_table,
    .reply = &history_trades_reply,
};

constexpr detail::Type index_candles_reply = detail::list(list_of_index_candles);
constexpr detail::Limit index_candles_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging index_candles_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation index_candles_operation{
    .id = "market.index_candles",
    .method = "GET",
    .path = "/api/v5/market/index-candles",
    .auth = detail::Auth::public_,
    .limits = index_candles_limits,
    .request = &index_candles_request_table,
    .reply = &index_candles_reply,
    .pages = &index_candles_pages,
};

constexpr detail::Type index_components_reply = detail::object(index_components_table);
constexpr detail::Limit index_components_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation index_components_operation{
    .id = "market.index_components",
    .method = "GET",
    .path = "/api/v5/market/index-components",
    .auth = detail::Auth::public_,
    .limits = index_components_limits,
    .request = &index_components_request_table,
    .reply = &index_components_reply,
};

constexpr detail::ListTable list_of_index_tickers = detail::list_of<IndexTickers>(detail::object(index_tickers_table));
constexpr detail::Type index_tickers_reply = detail::list(list_of_index_tickers);
constexpr detail::Limit index_tickers_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation index_tickers_operation{
    .id = "market.index_tickers",
    .method = "GET",
    .path = "/api/v5/market/index-tickers",
    .auth = detail::Auth::public_,
    .limits = index_tickers_limits,
    .request = &index_tickers_request_table,
    .reply = &index_tickers_reply,
};

constexpr detail::Type mark_price_candles_reply = detail::list(list_of_index_candles);
constexpr detail::Limit mark_price_candles_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging mark_price_candles_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation mark_price_candles_operation{
    .id = "market.mark_price_candles",
    .method = "GET",
    .path = "/api/v5/market/mark-price-candles",
    .auth = detail::Auth::public_,
    .limits = mark_price_candles_limits,
    .request = &index_candles_request_table,
    .reply = &mark_price_candles_reply,
    .pages = &mark_price_candles_pages,
};

constexpr detail::Type platform_24h_volume_reply = detail::sole(detail::object(platform24h_volume_table));
constexpr detail::Limit platform_24h_volume_limits[] = {{.count = 2, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation platform_24h_volume_operation{
    .id = "market.platform_24h_volume",
    .method = "GET",
    .path = "/api/v5/market/platform-24-volume",
    .auth = detail::Auth::public_,
    .limits = platform_24h_volume_limits,
    .reply = &platform_24h_volume_reply,
};

constexpr detail::ListTable list_of_sprd_candles = detail::list_of<SprdCandles>(detail::object(sprd_candles_table));
constexpr detail::Type sprd_candles_reply = detail::list(list_of_sprd_candles);
constexpr detail::Limit sprd_candles_limits[] = {{.count = 40, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging sprd_candles_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 300,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation sprd_candles_operation{
    .id = "market.sprd_candles",
    .method = "GET",
    .path = "/api/v5/market/sprd-candles",
    .auth = detail::Auth::public_,
    .limits = sprd_candles_limits,
    .request = &sprd_candles_request_table,
    .reply = &sprd_candles_reply,
    .pages = &sprd_candles_pages,
};

constexpr detail::Type sprd_history_candles_reply = detail::list(list_of_sprd_candles);
constexpr detail::Limit sprd_history_candles_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging sprd_history_candles_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation sprd_history_candles_operation{
    .id = "market.sprd_history_candles",
    .method = "GET",
    .path = "/api/v5/market/sprd-history-candles",
    .auth = detail::Auth::public_,
    .limits = sprd_history_candles_limits,
    .request = &sprd_history_candles_request_table,
    .reply = &sprd_history_candles_reply,
    .pages = &sprd_history_candles_pages,
};

constexpr detail::Type sprd_ticker_reply = detail::sole(detail::object(sprd_ticker_table));
constexpr detail::Limit sprd_ticker_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation sprd_ticker_operation{
    .id = "market.sprd_ticker",
    .method = "GET",
    .path = "/api/v5/market/sprd-ticker",
    .auth = detail::Auth::public_,
    .limits = sprd_ticker_limits,
    .request = &sprd_ticker_request_table,
    .reply = &sprd_ticker_reply,
};

constexpr detail::Type ticker_reply = detail::sole(detail::object(ticker_table));
constexpr detail::Limit ticker_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation ticker_operation{
    .id = "market.ticker",
    .method = "GET",
    .path = "/api/v5/market/ticker",
    .auth = detail::Auth::public_,
    .limits = ticker_limits,
    .request = &ticker_request_table,
    .reply = &ticker_reply,
};

constexpr detail::ListTable list_of_ticker = detail::list_of<Ticker>(detail::object(ticker_table));
constexpr detail::Type tickers_reply = detail::list(list_of_ticker);
constexpr detail::Limit tickers_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation tickers_operation{
    .id = "market.tickers",
    .method = "GET",
    .path = "/api/v5/market/tickers",
    .auth = detail::Auth::public_,
    .limits = tickers_limits,
    .request = &tickers_request_table,
    .reply = &tickers_reply,
};

constexpr detail::Type trades_reply = detail::list(list_of_trades);
constexpr detail::Limit trades_limits[] = {{.count = 100, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation trades_operation{
    .id = "market.trades",
    .method = "GET",
    .path = "/api/v5/market/trades",
    .auth = detail::Auth::public_,
    .limits = trades_limits,
    .request = &trades_request_table,
    .reply = &trades_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<BlockTicker> Api::block_ticker(BlockTickerRequest request) const {
    return {core_, block_ticker_operation, &request};
}

Call<Vector<BlockTicker>> Api::block_tickers(BlockTickersRequest request) const {
    return {core_, block_tickers_operation, &request};
}

Call<Books> Api::books(BooksRequest request) const {
    return {core_, books_operation, &request};
}

Call<BooksFull> Api::books_full(BooksFullRequest request) const {
    return {core_, books_full_operation, &request};
}

Call<Acknowledged> Api::books_sbe(BooksSbeRequest request) const {
    return {core_, books_sbe_operation, &request};
}

Call<CallAuctionDetails> Api::call_auction_details(CallAuctionDetailsRequest request) const {
    return {core_, call_auction_details_operation, &request};
}

PagedCall<Vector<Candles>> Api::candles(CandlesRequest request) const {
    return {core_, candles_operation, &request};
}

Call<ExchangeRate> Api::exchange_rate() const {
    return {core_, exchange_rate_operation, nullptr};
}

PagedCall<Vector<Candles>> Api::history_candles(CandlesRequest request) const {
    return {core_, history_candles_operation, &request};
}

PagedCall<Vector<IndexCandles>> Api::history_index_candles(IndexCandlesRequest request) const {
    return {core_, history_index_candles_operation, &request};
}

PagedCall<Vector<IndexCandles>> Api::history_mark_price_candles(IndexCandlesRequest request) const {
    return {core_, history_mark_price_candles_operation, &request};
}

Call<Vector<Trades>> Api::history_trades(HistoryTradesRequest request) const {
    return {core_, history_trades_operation, &request};
}

PagedCall<Vector<IndexCandles>> Api::index_candles(IndexCandlesRequest request) const {
    return {core_, index_candles_operation, &request};
}

Call<IndexComponents> Api::index_components(IndexComponentsRequest request) const {
    return {core_, index_components_operation, &request};
}

Call<Vector<IndexTickers>> Api::index_tickers(IndexTickersRequest request) const {
    return {core_, index_tickers_operation, &request};
}

PagedCall<Vector<IndexCandles>> Api::mark_price_candles(IndexCandlesRequest request) const {
    return {core_, mark_price_candles_operation, &request};
}

Call<Platform24hVolume> Api::platform_24h_volume() const {
    return {core_, platform_24h_volume_operation, nullptr};
}

PagedCall<Vector<SprdCandles>> Api::sprd_candles(SprdCandlesRequest request) const {
    return {core_, sprd_candles_operation, &request};
}

PagedCall<Vector<SprdCandles>> Api::sprd_history_candles(SprdHistoryCandlesRequest request) const {
    return {core_, sprd_history_candles_operation, &request};
}

Call<SprdTicker> Api::sprd_ticker(SprdTickerRequest request) const {
    return {core_, sprd_ticker_operation, &request};
}

Call<Ticker> Api::ticker(TickerRequest request) const {
    return {core_, ticker_operation, &request};
}

Call<Vector<Ticker>> Api::tickers(TickersRequest request) const {
    return {core_, tickers_operation, &request};
}

Call<Vector<Trades>> Api::trades(TradesRequest request) const {
    return {core_, trades_operation, &request};
}

const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::EnumTable& exbind_table(Adjust) { return adjust_table; }
const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(Source) { return source_table; }
const detail::ObjectTable& exbind_table(const BlockTickerRequest*) { return block_ticker_request_table; }
const detail::ObjectTable& exbind_table(const BlockTicker*) { return block_ticker_table; }
const detail::ObjectTable& exbind_table(const BlockTickersRequest*) { return block_tickers_request_table; }
const detail::ObjectTable& exbind_table(const BooksRequest*) { return books_request_table; }
const detail::ObjectTable& exbind_table(const BookLevel*) { return book_level_table; }
const detail::ObjectTable& exbind_table(const Books*) { return books_table; }
const detail::ObjectTable& exbind_table(const BooksFullRequest*) { return books_full_request_table; }
const detail::ObjectTable& exbind_table(const FullBookLevel*) { return full_book_level_table; }
const detail::ObjectTable& exbind_table(const BooksFull*) { return books_full_table; }
const detail::ObjectTable& exbind_table(const BooksSbeRequest*) { return books_sbe_request_table; }
const detail::ObjectTable& exbind_table(const CallAuctionDetailsRequest*) { return call_auction_details_request_table; }
const detail::ObjectTable& exbind_table(const CallAuctionDetails*) { return call_auction_details_table; }
const detail::ObjectTable& exbind_table(const CandlesRequest*) { return candles_request_table; }
const detail::ObjectTable& exbind_table(const Candles*) { return candles_table; }
const detail::ObjectTable& exbind_table(const ExchangeRate*) { return exchange_rate_table; }
const detail::ObjectTable& exbind_table(const IndexCandlesRequest*) { return index_candles_request_table; }
const detail::ObjectTable& exbind_table(const IndexCandles*) { return index_candles_table; }
const detail::ObjectTable& exbind_table(const HistoryTradesRequest*) { return history_trades_request_table; }
const detail::ObjectTable& exbind_table(const Trades*) { return trades_table; }
const detail::ObjectTable& exbind_table(const IndexComponentsRequest*) { return index_components_request_table; }
const detail::ObjectTable& exbind_table(const IndexComponentsComponents*) { return index_components_components_table; }
const detail::ObjectTable& exbind_table(const IndexComponents*) { return index_components_table; }
const detail::ObjectTable& exbind_table(const IndexTickersRequest*) { return index_tickers_request_table; }
const detail::ObjectTable& exbind_table(const IndexTickers*) { return index_tickers_table; }
const detail::ObjectTable& exbind_table(const Platform24hVolume*) { return platform24h_volume_table; }
const detail::ObjectTable& exbind_table(const SprdCandlesRequest*) { return sprd_candles_request_table; }
const detail::ObjectTable& exbind_table(const SprdCandles*) { return sprd_candles_table; }
const detail::ObjectTable& exbind_table(const SprdHistoryCandlesRequest*) { return sprd_history_candles_request_table; }
const detail::ObjectTable& exbind_table(const SprdTickerRequest*) { return sprd_ticker_request_table; }
const detail::ObjectTable& exbind_table(const SprdTicker*) { return sprd_ticker_table; }
const detail::ObjectTable& exbind_table(const TickerRequest*) { return ticker_request_table; }
const detail::ObjectTable& exbind_table(const Ticker*) { return ticker_table; }
const detail::ObjectTable& exbind_table(const TickersRequest*) { return tickers_request_table; }
const detail::ObjectTable& exbind_table(const TradesRequest*) { return trades_request_table; }

}  // namespace exbind::okx::market
