// Generated from specs/okx/tradingBot/public.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/public.
namespace exbind::okx::trading_bot::public_ {

enum class Timeframe : std::uint8_t {
    _3m = 0,   ///< "3m"
    _5m = 1,   ///< "5m"
    _15m = 2,  ///< "15m"
    _30m = 3,  ///< "30m"
    _1H = 4,   ///< "1H"
    _4H = 5,   ///< "4H"
    _1D = 6,   ///< "1D"
};

/// The value as sent and received, e.g. "3m".
std::string_view to_string(Timeframe value);

enum class TriggerCond : std::uint8_t {
    cross_up = 0,
    cross_down = 1,
    above = 2,
    below = 3,
    cross = 4,
};

/// The value as sent and received, e.g. "cross_up".
std::string_view to_string(TriggerCond value);

/// Parameters of Api::rsi_back_testing.
struct RsiBackTestingRequest {
    NamedOnly named{};
    Required<std::string> instId;         ///< pair, contract or index; e.g. BTC-USDT
    Required<Open<Timeframe>> timeframe;  ///< length of the candles, such as 15m
    Required<std::int64_t> thold;         ///< threshold of the RSI
    Required<Decimal> timePeriod;         ///< number of candles that the RSI covers
    Open<TriggerCond> triggerCond{};      ///< how the RSI crosses the threshold; default cross_down
    Optional<std::string> duration{};     ///< default 1M
};

/// Reply of Api::rsi_back_testing.
struct RsiBackTesting {
    std::optional<std::int64_t> triggerNum{};

    bool operator==(const RsiBackTesting&) const = default;
};

/// The operations of tradingBot/public. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// RSI back testing (public)
    /// GET /api/v5/tradingBot/public/rsi-back-testing
    ///
    /// Public; permission: read. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-grid-trading-get-rsi-back-testing-public
    Call<RsiBackTesting> rsi_back_testing(RsiBackTestingRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const RsiBackTestingRequest*);
const detail::ObjectTable& exbind_table(const RsiBackTesting*);

}  // namespace exbind::okx::trading_bot::public_
