// Generated from specs/kucoin/futures/ticker.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/side.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::ticker {

using exbind::kucoin::Side;

/// Parameters of Api::get_ticker.
struct GetTickerRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::get_ticker.
struct GetTicker {
    std::optional<std::int64_t> sequence{};  ///< number that grows with each change
    std::string symbol{};                    ///< pair, such as BTC-USDT
    Open<Side> side{};                       ///< buy or sell
    std::optional<std::int64_t> size{};      ///< quantity of the base currency
    std::string tradeId{};                   ///< exchange's id of the trade
    std::optional<Decimal> price{};          ///< price in the quote currency
    std::optional<Decimal> bestBidPrice{};
    std::optional<std::int64_t> bestBidSize{};
    std::optional<Decimal> bestAskPrice{};
    std::optional<std::int64_t> bestAskSize{};
    std::optional<TimePoint> ts{};           ///< Unix nanoseconds

    bool operator==(const GetTicker&) const = default;
};

/// The operations of futures/ticker. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Ticker
    /// GET /api/v1/ticker
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 2.
    Call<GetTicker> get_ticker(GetTickerRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const GetTickerRequest*);
const detail::ObjectTable& exbind_table(const GetTicker*);

}  // namespace exbind::kucoin::futures::ticker
