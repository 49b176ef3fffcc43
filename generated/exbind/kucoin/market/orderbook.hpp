// Generated from specs/kucoin/market/orderbook.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::kucoin {
class Connection;
}

/// Operations of market/orderbook.
namespace exbind::kucoin::market::orderbook {

/// Parameters of Api::level_1.
struct Level1Request {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::level_1.
struct Level1 {
    std::optional<TimePoint> time{};    ///< Unix milliseconds
    std::optional<Decimal> sequence{};  ///< number that grows with each change
    std::optional<Decimal> price{};     ///< price in the quote currency
    std::optional<Decimal> size{};      ///< quantity of the base currency
    std::optional<Decimal> bestBid{};
    std::optional<Decimal> bestBidSize{};
    std::optional<Decimal> bestAsk{};
    std::optional<Decimal> bestAskSize{};

    bool operator==(const Level1&) const = default;
};

/// Parameters of Api::level_2_size.
struct Level2SizeRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
    Required<std::int64_t> size;   ///< quantity of the base currency
};

/// Reply of Api::level_2_size.
struct Level2Size {
    std::optional<TimePoint> time{};                ///< Unix milliseconds
    std::string sequence{};                         ///< number that grows with each change
    Vector<Vector<std::optional<Decimal>>> bids{};  ///< what buyers bid, highest price first
    Vector<Vector<std::optional<Decimal>>> asks{};  ///< what sellers ask, lowest price first

    bool operator==(const Level2Size&) const = default;
};

/// Parameters of Api::level_2.
struct Level2Request {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::level_2.
struct Level2 {
    std::optional<TimePoint> time{};                ///< Unix milliseconds
    std::string sequence{};                         ///< number that grows with each change
    Vector<Vector<std::optional<Decimal>>> bids{};  ///< what buyers bid, highest price first
    Vector<Vector<std::optional<Decimal>>> asks{};  ///< what sellers ask, lowest price first

    bool operator==(const Level2&) const = default;
};

/// The operations of market/orderbook. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v1/market/orderbook/level1
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 2.
    Call<Level1> level_1(Level1Request request) const;

    /// GET /api/v1/market/orderbook/level2_{size}
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 2.
    Call<Level2Size> level_2_size(Level2SizeRequest request) const;

    /// GET /api/v3/market/orderbook/level2
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3.
    Call<Level2> level_2(Level2Request request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Level1Request*);
const detail::ObjectTable& exbind_table(const Level1*);
const detail::ObjectTable& exbind_table(const Level2SizeRequest*);
const detail::ObjectTable& exbind_table(const Level2Size*);
const detail::ObjectTable& exbind_table(const Level2Request*);
const detail::ObjectTable& exbind_table(const Level2*);

}  // namespace exbind::kucoin::market::orderbook
