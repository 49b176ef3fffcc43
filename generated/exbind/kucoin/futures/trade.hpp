// Generated from specs/kucoin/futures/trade.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/trade.
namespace exbind::inline v0_1::kucoin::futures::trade {

using exbind::kucoin::Side;

/// Parameters of Api::trade_history.
struct TradeHistoryRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::trade_history, one row.
struct TradeHistory {
    std::optional<std::int64_t> sequence{};  ///< number that grows with each change
    std::optional<std::int64_t> contractId{};
    std::string tradeId{};                   ///< exchange's id of the trade
    std::string makerOrderId{};
    std::string takerOrderId{};
    std::optional<TimePoint> ts{};           ///< Unix nanoseconds
    std::optional<std::int64_t> size{};      ///< quantity of the base currency
    std::optional<Decimal> price{};          ///< price in the quote currency
    Open<Side> side{};                       ///< buy or sell

    bool operator==(const TradeHistory&) const = default;
};

/// The operations of futures/trade. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Trade History
    /// GET /api/v1/trade/history
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 5.
    Call<Vector<TradeHistory>> trade_history(TradeHistoryRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const TradeHistoryRequest*);
const detail::ObjectTable& exbind_table(const TradeHistory*);

}  // namespace exbind::kucoin::futures::trade
