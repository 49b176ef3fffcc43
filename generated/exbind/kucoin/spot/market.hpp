// Generated from specs/kucoin/spot/market.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/market.
namespace exbind::inline v0_1::kucoin::spot::market {

using exbind::kucoin::Side;

using exbind::operator<<;
using exbind::to_string;

enum class TakerCoefficient : std::uint8_t {
    _1 = 0,      ///< "1"
    no_fee = 1,  ///< "0"
};
const detail::EnumTable& exbind_table(TakerCoefficient);

enum class MakerCoefficient : std::uint8_t {
    _1 = 0,      ///< "1"
    no_fee = 1,  ///< "0"
};
const detail::EnumTable& exbind_table(MakerCoefficient);

enum class Type : std::uint8_t {
    _1min = 0,     ///< "1min"
    _3min = 1,     ///< "3min"
    _5min = 2,     ///< "5min"
    _15min = 3,    ///< "15min"
    _30min = 4,    ///< "30min"
    _1hour = 5,    ///< "1hour"
    _2hour = 6,    ///< "2hour"
    _4hour = 7,    ///< "4hour"
    _6hour = 8,    ///< "6hour"
    _8hour = 9,    ///< "8hour"
    _12hour = 10,  ///< "12hour"
    _1day = 11,    ///< "1day"
    _1week = 12,   ///< "1week"
    _1month = 13,  ///< "1month"
};
const detail::EnumTable& exbind_table(Type);

/// Part of AllTickers.
struct AllTickersTicker {
    std::string symbol{};                   ///< pair, such as BTC-USDT
    std::string symbolName{};
    std::optional<Decimal> buy{};
    std::optional<Decimal> bestBidSize{};
    std::optional<Decimal> sell{};
    std::optional<Decimal> bestAskSize{};
    std::optional<Decimal> changeRate{};
    std::optional<Decimal> changePrice{};
    std::optional<Decimal> high{};
    std::optional<Decimal> low{};
    std::optional<Decimal> vol{};
    std::optional<Decimal> volValue{};
    std::optional<Decimal> last{};
    std::optional<Decimal> averagePrice{};
    std::optional<Decimal> takerFeeRate{};  ///< part that takers pay
    std::optional<Decimal> makerFeeRate{};  ///< part that makers pay
    Open<TakerCoefficient> takerCoefficient{};
    Open<MakerCoefficient> makerCoefficient{};

    bool operator==(const AllTickersTicker&) const = default;
};

/// Reply of Api::all_tickers.
struct AllTickers {
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    Vector<AllTickersTicker> ticker{};

    bool operator==(const AllTickers&) const = default;
};

/// Parameters of Api::call_auction_info.
struct CallAuctionInfoRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::call_auction_info.
struct CallAuctionInfo {
    std::string symbol{};             ///< pair, such as BTC-USDT
    std::optional<Decimal> estimatedPrice{};
    std::optional<Decimal> estimatedSize{};
    std::optional<Decimal> sellOrderRangeLowPrice{};
    std::optional<Decimal> sellOrderRangeHighPrice{};
    std::optional<Decimal> buyOrderRangeLowPrice{};
    std::optional<Decimal> buyOrderRangeHighPrice{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const CallAuctionInfo&) const = default;
};

/// Parameters of Api::klines.
struct KlinesRequest {
    NamedOnly named{};
    Required<std::string> symbol;   ///< pair, such as BTC-USDT
    Required<Open<Type>> type;      ///< kind of order, such as limit or market
    Optional<TimePoint> startAt{};  ///< only what is not older; Unix seconds; default 0
    Optional<TimePoint> endAt{};    ///< only what is not newer; Unix seconds; default 0
};

/// Parameters of Api::trade_history.
struct TradeHistoryRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::trade_history, one row.
struct TradeHistory {
    std::string sequence{};           ///< number that grows with each change
    std::optional<Decimal> price{};   ///< price in the quote currency
    std::optional<Decimal> size{};    ///< quantity of the base currency
    Open<Side> side{};                ///< buy or sell
    std::optional<TimePoint> time{};  ///< Unix nanoseconds

    bool operator==(const TradeHistory&) const = default;
};

/// Parameters of Api::stats.
struct StatsRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::stats.
struct Stats {
    std::optional<TimePoint> time{};        ///< Unix milliseconds
    std::string symbol{};                   ///< pair, such as BTC-USDT
    std::optional<Decimal> buy{};
    std::optional<Decimal> sell{};
    std::optional<Decimal> changeRate{};
    std::optional<Decimal> changePrice{};
    std::optional<Decimal> high{};
    std::optional<Decimal> low{};
    std::optional<Decimal> vol{};
    std::optional<Decimal> volValue{};
    std::optional<Decimal> last{};
    std::optional<Decimal> averagePrice{};
    std::optional<Decimal> takerFeeRate{};  ///< part that takers pay
    std::optional<Decimal> makerFeeRate{};  ///< part that makers pay
    std::optional<Decimal> takerCoefficient{};
    std::optional<Decimal> makerCoefficient{};

    bool operator==(const Stats&) const = default;
};

/// The operations of spot/market. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get All Tickers
    /// GET /api/v1/market/allTickers
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 15.
    Call<AllTickers> all_tickers() const;

    /// Get Call Auction Info
    /// GET /api/v1/market/callauctionData
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 2.
    Call<CallAuctionInfo> call_auction_info(CallAuctionInfoRequest request) const;

    /// Get Klines
    /// GET /api/v1/market/candles
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<Vector<Vector<std::optional<Decimal>>>> klines(KlinesRequest request) const;

    /// Get Trade History
    /// GET /api/v1/market/histories
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<Vector<TradeHistory>> trade_history(TradeHistoryRequest request) const;

    /// Get 24hr Stats
    /// GET /api/v1/market/stats
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 15.
    Call<Stats> stats(StatsRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AllTickersTicker*);
const detail::ObjectTable& exbind_table(const AllTickers*);
const detail::ObjectTable& exbind_table(const CallAuctionInfoRequest*);
const detail::ObjectTable& exbind_table(const CallAuctionInfo*);
const detail::ObjectTable& exbind_table(const KlinesRequest*);
const detail::ObjectTable& exbind_table(const TradeHistoryRequest*);
const detail::ObjectTable& exbind_table(const TradeHistory*);
const detail::ObjectTable& exbind_table(const StatsRequest*);
const detail::ObjectTable& exbind_table(const Stats*);

}  // namespace exbind::kucoin::spot::market
