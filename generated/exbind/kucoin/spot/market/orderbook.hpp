// Generated from specs/kucoin/spot/market/orderbook.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/market/orderbook.
namespace exbind::inline v0_1::kucoin::spot::market::orderbook {

/// Parameters of Api::ticker.
struct TickerRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::ticker.
struct Ticker {
    std::optional<TimePoint> time{};    ///< Unix milliseconds
    std::optional<Decimal> sequence{};  ///< number that grows with each change
    std::optional<Decimal> price{};     ///< price in the quote currency
    std::optional<Decimal> size{};      ///< quantity of the base currency
    std::optional<Decimal> bestBid{};
    std::optional<Decimal> bestBidSize{};
    std::optional<Decimal> bestAsk{};
    std::optional<Decimal> bestAskSize{};

    bool operator==(const Ticker&) const = default;
};

/// Parameters of Api::part_order_book.
struct PartOrderBookRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
    Required<std::int64_t> size;   ///< quantity of the base currency
};

/// Part of PartOrderBook and FullOrderBook. On the wire an array, its items in this order.
struct Level {
    std::optional<Decimal> price{};  ///< price in the quote currency
    std::optional<Decimal> size{};   ///< quantity of the base currency

    bool operator==(const Level&) const = default;
};

/// Reply of Api::part_order_book and Api::full_order_book.
struct PartOrderBook {
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::string sequence{};           ///< number that grows with each change
    Vector<Level> bids{};             ///< what buyers bid, highest price first
    Vector<Level> asks{};             ///< what sellers ask, lowest price first

    bool operator==(const PartOrderBook&) const = default;
};
using FullOrderBook = PartOrderBook;

/// Parameters of Api::full_order_book.
struct FullOrderBookRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// The operations of spot/market/orderbook. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Ticker
    /// GET /api/v1/market/orderbook/level1
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 2.
    Call<Ticker> ticker(TickerRequest request) const;

    /// Get Part OrderBook
    /// GET /api/v1/market/orderbook/level2_{size}
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 2.
    Call<PartOrderBook> part_order_book(PartOrderBookRequest request) const;

    /// Get Full OrderBook
    /// GET /api/v3/market/orderbook/level2
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3.
    Call<PartOrderBook> full_order_book(FullOrderBookRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const TickerRequest*);
const detail::ObjectTable& exbind_table(const Ticker*);
const detail::ObjectTable& exbind_table(const PartOrderBookRequest*);
const detail::ObjectTable& exbind_table(const Level*);
const detail::ObjectTable& exbind_table(const PartOrderBook*);
const detail::ObjectTable& exbind_table(const FullOrderBookRequest*);

}  // namespace exbind::kucoin::spot::market::orderbook
