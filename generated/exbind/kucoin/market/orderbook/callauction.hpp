// Generated from specs/kucoin/market/orderbook/callauction.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1/market/orderbook/callauction.
namespace exbind::kucoin::market::orderbook::callauction {

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

/// The operations of market/orderbook/callauction. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v1/market/orderbook/callauction/level2_{size}
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 2.
    Call<Level2Size> level_2_size(Level2SizeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Level2SizeRequest*);
const detail::ObjectTable& exbind_table(const Level2Size*);

}  // namespace exbind::kucoin::market::orderbook::callauction
