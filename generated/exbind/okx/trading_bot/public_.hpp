// Generated from specs/okx/tradingBot/public.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/timeframe.hpp"
#include "exbind/okx/common/trigger_cond.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/public.
namespace exbind::inline v0_1::okx::trading_bot::public_ {

using exbind::okx::Timeframe;
using exbind::okx::TriggerCond;

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
