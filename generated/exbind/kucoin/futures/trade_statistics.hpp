// Generated from specs/kucoin/futures/trade-statistics.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::trade_statistics {

/// Reply of Api::get_24hr_stats.
struct Get24hrStats {
    std::optional<Decimal> turnoverOf24h{};

    bool operator==(const Get24hrStats&) const = default;
};

/// The operations of futures/trade-statistics. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get 24hr stats
    /// GET /api/v1/trade-statistics
    ///
    /// Public. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 3.
    Call<Get24hrStats> get_24hr_stats() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Get24hrStats*);

}  // namespace exbind::kucoin::futures::trade_statistics
