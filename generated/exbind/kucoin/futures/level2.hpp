// Generated from specs/kucoin/futures/level2.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1/level2.
namespace exbind::inline v0_1::kucoin::futures::level2 {

/// Parameters of Api::part_order_book.
struct PartOrderBookRequest {
    NamedOnly named{};
    Required<Decimal> size;        ///< quantity of the base currency
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::part_order_book and Api::full_order_book.
struct PartOrderBook {
    std::optional<std::int64_t> sequence{};         ///< number that grows with each change
    std::string symbol{};                           ///< pair, such as BTC-USDT
    Vector<Vector<std::optional<Decimal>>> bids{};  ///< what buyers bid, highest price first
    Vector<Vector<std::optional<Decimal>>> asks{};  ///< what sellers ask, lowest price first
    std::optional<TimePoint> ts{};                  ///< Unix nanoseconds

    bool operator==(const PartOrderBook&) const = default;
};
using FullOrderBook = PartOrderBook;

/// Parameters of Api::full_order_book.
struct FullOrderBookRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< pair, such as BTC-USDT
};

/// The operations of futures/level2. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Part OrderBook
    /// GET /api/v1/level2/depth{size}
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 5.
    Call<PartOrderBook> part_order_book(PartOrderBookRequest request) const;

    /// Get Full OrderBook
    /// GET /api/v1/level2/snapshot
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<PartOrderBook> full_order_book(FullOrderBookRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PartOrderBookRequest*);
const detail::ObjectTable& exbind_table(const PartOrderBook*);
const detail::ObjectTable& exbind_table(const FullOrderBookRequest*);

}  // namespace exbind::kucoin::futures::level2
