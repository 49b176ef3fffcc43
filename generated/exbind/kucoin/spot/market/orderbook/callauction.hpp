// Generated from specs/kucoin/spot/market/orderbook/callauction.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1/market/orderbook/callauction.
namespace exbind::inline v0_1::kucoin::spot::market::orderbook::callauction {

/// Parameters of Api::call_auction_part_order_book.
struct CallAuctionPartOrderBookRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
    Required<std::int64_t> size;   ///< quantity of the base currency
};

/// Part of CallAuctionPartOrderBook. On the wire an array, its items in this order.
struct Level {
    std::optional<Decimal> price{};  ///< price in the quote currency
    std::optional<Decimal> size{};   ///< quantity of the base currency

    bool operator==(const Level&) const = default;
};

/// Reply of Api::call_auction_part_order_book.
struct CallAuctionPartOrderBook {
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::string sequence{};           ///< number that grows with each change
    Vector<Level> bids{};             ///< what buyers bid, highest price first
    Vector<Level> asks{};             ///< what sellers ask, lowest price first

    bool operator==(const CallAuctionPartOrderBook&) const = default;
};

/// The operations of spot/market/orderbook/callauction. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Call Auction Part OrderBook
    /// GET /api/v1/market/orderbook/callauction/level2_{size}
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 2.
    Call<CallAuctionPartOrderBook> call_auction_part_order_book(CallAuctionPartOrderBookRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CallAuctionPartOrderBookRequest*);
const detail::ObjectTable& exbind_table(const Level*);
const detail::ObjectTable& exbind_table(const CallAuctionPartOrderBook*);

}  // namespace exbind::kucoin::spot::market::orderbook::callauction
