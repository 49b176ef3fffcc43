// Generated from specs/okx/market.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/inst_type.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/market.
namespace exbind::inline v0_1::okx::market {

using exbind::okx::InstType;
using exbind::okx::Side;

using exbind::operator<<;
using exbind::to_string;

enum class State : std::uint8_t {
    call_auction = 0,
    continuous_trading = 1,
};
const detail::EnumTable& exbind_table(State);

enum class Adjust : std::uint8_t {
    forward = 0,
};
const detail::EnumTable& exbind_table(Adjust);

enum class Type : std::uint8_t {
    tradeid = 0,    ///< "1"
    timestamp = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(Type);

enum class Source : std::uint8_t {
    normal_order = 0,                      ///< "0"
    enhanced_liquidity_program_order = 1,  ///< "1"
};
const detail::EnumTable& exbind_table(Source);

/// Parameters of Api::block_ticker.
struct BlockTickerRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USD-SWAP
};

/// Reply of Api::block_ticker and Api::block_tickers.
struct BlockTicker {
    std::string instId{};                ///< pair, contract or index
    Open<InstType> instType{};           ///< kind of instrument, such as SPOT or SWAP
    std::optional<Decimal> volCcy24h{};  ///< volume of 24 hours, in currency
    std::optional<Decimal> vol24h{};     ///< volume of 24 hours, contracts or base currency
    std::optional<TimePoint> ts{};       ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const BlockTicker&) const = default;
};
using BlockTickers = BlockTicker;

/// Parameters of Api::block_tickers.
struct BlockTickersRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;   ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD; e.g. BTC-USD
};

/// Parameters of Api::books.
struct BooksRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USDT
    Optional<Decimal> sz{};        ///< levels on each side of the book; e.g. 400; at most 400
};

/// Part of Books. On the wire an array, its items in this order.
struct BookLevel {
    std::optional<Decimal> px{};      ///< price
    std::optional<Decimal> sz{};      ///< quantity, in contracts or currency
    std::optional<Decimal> unused{};  ///< e.g. 0; deprecated
    std::optional<std::int64_t> orders{};

    bool operator==(const BookLevel&) const = default;
};

/// Reply of Api::books.
struct Books {
    Vector<BookLevel> asks{};       ///< what sellers ask, best price first
    Vector<BookLevel> bids{};       ///< what buyers bid, best price first
    std::optional<TimePoint> ts{};  ///< Unix milliseconds
    std::optional<std::int64_t> seqId{};

    bool operator==(const Books&) const = default;
};

/// Parameters of Api::books_full.
struct BooksFullRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USDT
    Optional<Decimal> sz{};        ///< levels on each side of the book; e.g. 5000; at most 5000
};

/// Part of BooksFull. On the wire an array, its items in this order.
struct FullBookLevel {
    std::optional<Decimal> px{};  ///< price
    std::optional<Decimal> sz{};  ///< quantity, in contracts or currency
    std::optional<std::int64_t> orders{};

    bool operator==(const FullBookLevel&) const = default;
};

/// Reply of Api::books_full.
struct BooksFull {
    Vector<FullBookLevel> asks{};   ///< what sellers ask, best price first
    Vector<FullBookLevel> bids{};   ///< what buyers bid, best price first
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const BooksFull&) const = default;
};

/// Parameters of Api::books_sbe.
struct BooksSbeRequest {
    NamedOnly named{};
    Required<std::int64_t> instIdCode;  ///< number that stands for the instrument
    Required<std::int64_t> source;      ///< normal, or from liquidity program orders
};

/// Parameters of Api::call_auction_details.
struct CallAuctionDetailsRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USDT
};

/// Reply of Api::call_auction_details.
struct CallAuctionDetails {
    std::string instId{};                       ///< pair, contract or index
    std::optional<Decimal> eqPx{};
    std::optional<Decimal> matchedSz{};
    std::optional<Decimal> unmatchedSz{};
    std::optional<TimePoint> auctionEndTime{};  ///< Unix milliseconds
    Open<State> state{};                        ///< phase of the auction
    std::optional<TimePoint> ts{};              ///< Unix milliseconds

    bool operator==(const CallAuctionDetails&) const = default;
};

/// Parameters of Api::candles and Api::history_candles.
struct CandlesRequest {
    NamedOnly named{};
    Required<std::string> instId;    ///< pair, contract or index; e.g. BTC-USDT
    Optional<std::string> bar{};     ///< default 1m
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds
    Optional<std::int64_t> limit{};  ///< default 100, at most 300
    Open<Adjust> adjust{};
};
using HistoryCandlesRequest = CandlesRequest;

/// Reply of Api::candles and Api::history_candles, one row. On the wire an array, its items in this order.
struct Candles {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> o{};     ///< price at the beginning
    std::optional<Decimal> h{};     ///< highest price
    std::optional<Decimal> l{};     ///< lowest price
    std::optional<Decimal> c{};     ///< price at the end
    std::optional<Decimal> vol{};   ///< volume, in contracts or base currency
    std::optional<Decimal> volCcy{};
    std::optional<Decimal> volCcyQuote{};
    std::optional<bool> confirm{};  ///< whether the candle is complete

    bool operator==(const Candles&) const = default;
};
using HistoryCandles = Candles;

/// Reply of Api::exchange_rate.
struct ExchangeRate {
    std::optional<Decimal> usdCny{};

    bool operator==(const ExchangeRate&) const = default;
};

/// Parameters of Api::history_index_candles, Api::history_mark_price_candles, Api::index_candles and
/// Api::mark_price_candles.
struct IndexCandlesRequest {
    NamedOnly named{};
    Required<std::string> instId;    ///< pair, contract or index; e.g. BTC-USD
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds
    Optional<std::string> bar{};     ///< default 1m
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};
using HistoryMarkPriceCandlesRequest = IndexCandlesRequest;
using HistoryIndexCandlesRequest = IndexCandlesRequest;
using MarkPriceCandlesRequest = IndexCandlesRequest;

/// Reply of Api::history_index_candles, Api::history_mark_price_candles, Api::index_candles and
/// Api::mark_price_candles, one row. On the wire an array, its items in this order.
struct IndexCandles {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> o{};     ///< price at the beginning
    std::optional<Decimal> h{};     ///< highest price
    std::optional<Decimal> l{};     ///< lowest price
    std::optional<Decimal> c{};     ///< price at the end
    std::optional<bool> confirm{};  ///< whether the candle is complete

    bool operator==(const IndexCandles&) const = default;
};
using HistoryMarkPriceCandles = IndexCandles;
using HistoryIndexCandles = IndexCandles;
using MarkPriceCandles = IndexCandles;

/// Parameters of Api::history_trades.
struct HistoryTradesRequest {
    NamedOnly named{};
    Required<std::string> instId;    ///< pair, contract or index; e.g. BTC-USDT
    Open<Type> type{};               ///< default 1
    Optional<std::string> after{};   ///< only rows older than this
    Optional<std::string> before{};  ///< only rows newer than this
    Optional<std::int64_t> limit{};
};

/// Reply of Api::history_trades and Api::trades, one row.
struct Trades {
    std::string instId{};           ///< pair, contract or index
    std::string tradeId{};          ///< exchange's id of the trade
    std::optional<Decimal> px{};    ///< price
    std::optional<Decimal> sz{};    ///< quantity, in contracts or currency
    Open<Side> side{};              ///< buy or sell
    Open<Source> source{};          ///< normal, or from liquidity program orders
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Trades&) const = default;
};
using HistoryTrades = Trades;

/// Parameters of Api::index_components.
struct IndexComponentsRequest {
    NamedOnly named{};
    Required<std::string> index;  ///< e.g. BTC-USDT
};

/// Part of IndexComponents.
struct IndexComponentsComponents {
    std::string exch{};
    std::string symbol{};
    std::optional<Decimal> symPx{};
    std::optional<Decimal> wgt{};
    std::optional<Decimal> cnvPx{};

    bool operator==(const IndexComponentsComponents&) const = default;
};

/// Reply of Api::index_components.
struct IndexComponents {
    std::string index{};
    std::optional<Decimal> last{};  ///< latest price of the index
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    Vector<IndexComponentsComponents> components{};

    bool operator==(const IndexComponents&) const = default;
};

/// Parameters of Api::index_tickers.
struct IndexTickersRequest {
    NamedOnly named{};
    Optional<std::string> quoteCcy{};  ///< currency that prices are in; needed if instId is absent
    Optional<std::string> instId{};    ///< pair, contract or index; needed if quoteCcy is absent; e.g. BTC-USD
};

/// Reply of Api::index_tickers, one row.
struct IndexTickers {
    std::string instId{};              ///< pair, contract or index
    std::optional<Decimal> idxPx{};    ///< index price
    std::optional<Decimal> high24h{};  ///< highest price of 24 hours
    std::optional<Decimal> low24h{};   ///< lowest price of 24 hours
    std::optional<Decimal> open24h{};  ///< price 24 hours ago
    std::optional<Decimal> sodUtc0{};  ///< price at midnight, UTC
    std::optional<Decimal> sodUtc8{};  ///< price at midnight, UTC+8
    std::optional<TimePoint> ts{};     ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const IndexTickers&) const = default;
};

/// Reply of Api::platform_24h_volume.
struct Platform24hVolume {
    std::optional<Decimal> volUsd{};
    std::optional<Decimal> volCny{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Platform24hVolume&) const = default;
};

/// Parameters of Api::sprd_candles.
struct SprdCandlesRequest {
    NamedOnly named{};
    Required<std::string> sprdId;    ///< spread, as its two legs
    Optional<Decimal> bar{};
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds
    Optional<std::int64_t> limit{};  ///< default 100, at most 300
};

/// Reply of Api::sprd_candles and Api::sprd_history_candles, one row. On the wire an array, its items in this order.
struct SprdCandles {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> o{};     ///< price at the beginning
    std::optional<Decimal> h{};     ///< highest price
    std::optional<Decimal> l{};     ///< lowest price
    std::optional<Decimal> c{};     ///< price at the end
    std::optional<Decimal> vol{};   ///< volume, in contracts or base currency
    std::optional<bool> confirm{};  ///< whether the candle is complete

    bool operator==(const SprdCandles&) const = default;
};
using SprdHistoryCandles = SprdCandles;

/// Parameters of Api::sprd_history_candles.
struct SprdHistoryCandlesRequest {
    NamedOnly named{};
    Required<std::string> sprdId;    ///< spread, as its two legs
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds
    Optional<Decimal> bar{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Parameters of Api::sprd_ticker.
struct SprdTickerRequest {
    NamedOnly named{};
    Required<std::string> sprdId;  ///< spread, as its two legs; e.g. BTC-USDT_BTC-USDT-SWAP
};

/// Reply of Api::sprd_ticker.
struct SprdTicker {
    std::string sprdId{};              ///< spread, as its two legs
    std::optional<Decimal> last{};     ///< price of the latest trade
    std::optional<Decimal> lastSz{};
    std::optional<Decimal> askPx{};    ///< lowest price that sellers ask
    std::optional<Decimal> askSz{};    ///< quantity at askPx
    std::optional<Decimal> bidPx{};    ///< highest price that buyers bid
    std::optional<Decimal> bidSz{};    ///< quantity at bidPx
    std::optional<Decimal> open24h{};  ///< price 24 hours ago
    std::optional<Decimal> high24h{};  ///< highest price of 24 hours
    std::optional<Decimal> low24h{};   ///< lowest price of 24 hours
    std::optional<Decimal> vol24h{};   ///< volume of 24 hours, contracts or base currency
    std::optional<TimePoint> ts{};     ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const SprdTicker&) const = default;
};

/// Parameters of Api::ticker.
struct TickerRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USD-SWAP
};

/// Reply of Api::ticker and Api::tickers.
struct Ticker {
    Open<InstType> instType{};           ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                ///< pair, contract or index
    std::optional<Decimal> last{};       ///< price of the latest trade
    std::optional<Decimal> lastSz{};
    std::optional<Decimal> askPx{};      ///< lowest price that sellers ask
    std::optional<Decimal> askSz{};      ///< quantity at askPx
    std::optional<Decimal> bidPx{};      ///< highest price that buyers bid
    std::optional<Decimal> bidSz{};      ///< quantity at bidPx
    std::optional<Decimal> open24h{};    ///< price 24 hours ago
    std::optional<Decimal> high24h{};    ///< highest price of 24 hours
    std::optional<Decimal> low24h{};     ///< lowest price of 24 hours
    std::optional<Decimal> volCcy24h{};  ///< volume of 24 hours, in currency
    std::optional<Decimal> vol24h{};     ///< volume of 24 hours, contracts or base currency
    std::optional<Decimal> sodUtc0{};    ///< price at midnight, UTC
    std::optional<Decimal> sodUtc8{};    ///< price at midnight, UTC+8
    std::optional<TimePoint> ts{};       ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Ticker&) const = default;
};
using Tickers = Ticker;

/// Parameters of Api::tickers.
struct TickersRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;   ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD
};

/// Parameters of Api::trades.
struct TradesRequest {
    NamedOnly named{};
    Required<std::string> instId;    ///< pair, contract or index; e.g. BTC-USDT
    Optional<std::int64_t> limit{};  ///< default 100, at most 500
};

/// The operations of market. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get block ticker
    /// GET /api/v5/market/block-ticker
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-ticker
    Call<BlockTicker> block_ticker(BlockTickerRequest request) const;

    /// Get block tickers
    /// GET /api/v5/market/block-tickers
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-block-tickers
    Call<Vector<BlockTicker>> block_tickers(BlockTickersRequest request) const;

    /// Order book
    /// GET /api/v5/market/books
    ///
    /// Public. 40 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-order-book
    Call<Books> books(BooksRequest request) const;

    /// Full order book
    /// GET /api/v5/market/books-full
    ///
    /// Public. 10 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-full-order-book
    Call<BooksFull> books_full(BooksFullRequest request) const;

    /// SBE Order book
    /// GET /api/v5/market/books-sbe
    ///
    /// Public. 10 requests per 10 seconds per IP address and instIdCode.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-sbe-market-data-sbe-order-book
    Call<Acknowledged> books_sbe(BooksSbeRequest request) const;

    /// Call auction details
    /// GET /api/v5/market/call-auction-details
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-call-auction-details
    Call<CallAuctionDetails> call_auction_details(CallAuctionDetailsRequest request) const;

    /// Candlesticks
    /// GET /api/v5/market/candles
    ///
    /// Public. 40 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks
    PagedCall<Vector<Candles>> candles(CandlesRequest request) const;

    /// Get exchange rate
    /// GET /api/v5/market/exchange-rate
    ///
    /// Public. 1 request per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-exchange-rate
    Call<ExchangeRate> exchange_rate() const;

    /// Candlesticks history
    /// GET /api/v5/market/history-candles
    ///
    /// Public. 20 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-candlesticks-history
    PagedCall<Vector<Candles>> history_candles(CandlesRequest request) const;

    /// Get index candlesticks history
    /// GET /api/v5/market/history-index-candles
    ///
    /// Public. 10 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks-history
    PagedCall<Vector<IndexCandles>> history_index_candles(IndexCandlesRequest request) const;

    /// Get mark price candlesticks history
    /// GET /api/v5/market/history-mark-price-candles
    ///
    /// Public. 20 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks-history
    PagedCall<Vector<IndexCandles>> history_mark_price_candles(IndexCandlesRequest request) const;

    /// Trades history
    /// GET /api/v5/market/history-trades
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades-history
    Call<Vector<Trades>> history_trades(HistoryTradesRequest request) const;

    /// Get index candlesticks
    /// GET /api/v5/market/index-candles
    ///
    /// Public. 20 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-candlesticks
    PagedCall<Vector<IndexCandles>> index_candles(IndexCandlesRequest request) const;

    /// Get index components
    /// GET /api/v5/market/index-components
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-components
    Call<IndexComponents> index_components(IndexComponentsRequest request) const;

    /// Get index tickers
    /// GET /api/v5/market/index-tickers
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-index-tickers
    Call<Vector<IndexTickers>> index_tickers(IndexTickersRequest request = {}) const;

    /// Get mark price candlesticks
    /// GET /api/v5/market/mark-price-candles
    ///
    /// Public. 20 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price-candlesticks
    PagedCall<Vector<IndexCandles>> mark_price_candles(IndexCandlesRequest request) const;

    /// 24H total volume
    /// GET /api/v5/market/platform-24-volume
    ///
    /// Public. 2 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-24h-total-volume
    Call<Platform24hVolume> platform_24h_volume() const;

    /// Get candlesticks
    /// GET /api/v5/market/sprd-candles
    ///
    /// Public. 40 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks
    PagedCall<Vector<SprdCandles>> sprd_candles(SprdCandlesRequest request) const;

    /// Get candlesticks history
    /// GET /api/v5/market/sprd-history-candles
    ///
    /// Public. 20 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-candlesticks-history
    PagedCall<Vector<SprdCandles>> sprd_history_candles(SprdHistoryCandlesRequest request) const;

    /// Get ticker (Public)
    /// GET /api/v5/market/sprd-ticker
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#spread-trading-rest-api-get-ticker-public
    Call<SprdTicker> sprd_ticker(SprdTickerRequest request) const;

    /// Ticker
    /// GET /api/v5/market/ticker
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-ticker
    Call<Ticker> ticker(TickerRequest request) const;

    /// Tickers
    /// GET /api/v5/market/tickers
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-tickers
    Call<Vector<Ticker>> tickers(TickersRequest request) const;

    /// Trades
    /// GET /api/v5/market/trades
    ///
    /// Public. 100 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-trades
    Call<Vector<Trades>> trades(TradesRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BlockTickerRequest*);
const detail::ObjectTable& exbind_table(const BlockTicker*);
const detail::ObjectTable& exbind_table(const BlockTickersRequest*);
const detail::ObjectTable& exbind_table(const BooksRequest*);
const detail::ObjectTable& exbind_table(const BookLevel*);
const detail::ObjectTable& exbind_table(const Books*);
const detail::ObjectTable& exbind_table(const BooksFullRequest*);
const detail::ObjectTable& exbind_table(const FullBookLevel*);
const detail::ObjectTable& exbind_table(const BooksFull*);
const detail::ObjectTable& exbind_table(const BooksSbeRequest*);
const detail::ObjectTable& exbind_table(const CallAuctionDetailsRequest*);
const detail::ObjectTable& exbind_table(const CallAuctionDetails*);
const detail::ObjectTable& exbind_table(const CandlesRequest*);
const detail::ObjectTable& exbind_table(const Candles*);
const detail::ObjectTable& exbind_table(const ExchangeRate*);
const detail::ObjectTable& exbind_table(const IndexCandlesRequest*);
const detail::ObjectTable& exbind_table(const IndexCandles*);
const detail::ObjectTable& exbind_table(const HistoryTradesRequest*);
const detail::ObjectTable& exbind_table(const Trades*);
const detail::ObjectTable& exbind_table(const IndexComponentsRequest*);
const detail::ObjectTable& exbind_table(const IndexComponentsComponents*);
const detail::ObjectTable& exbind_table(const IndexComponents*);
const detail::ObjectTable& exbind_table(const IndexTickersRequest*);
const detail::ObjectTable& exbind_table(const IndexTickers*);
const detail::ObjectTable& exbind_table(const Platform24hVolume*);
const detail::ObjectTable& exbind_table(const SprdCandlesRequest*);
const detail::ObjectTable& exbind_table(const SprdCandles*);
const detail::ObjectTable& exbind_table(const SprdHistoryCandlesRequest*);
const detail::ObjectTable& exbind_table(const SprdTickerRequest*);
const detail::ObjectTable& exbind_table(const SprdTicker*);
const detail::ObjectTable& exbind_table(const TickerRequest*);
const detail::ObjectTable& exbind_table(const Ticker*);
const detail::ObjectTable& exbind_table(const TickersRequest*);
const detail::ObjectTable& exbind_table(const TradesRequest*);

}  // namespace exbind::okx::market
