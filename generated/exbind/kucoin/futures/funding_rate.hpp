// Generated from specs/kucoin/futures/funding-rate.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/funding-rate.
namespace exbind::inline v0_1::kucoin::futures::funding_rate {

/// Parameters of Api::current_funding_rate.
struct CurrentFundingRateRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::current_funding_rate.
struct CurrentFundingRate {
    std::string symbol{};                    ///< pair, such as BTC-USDT
    std::optional<std::int64_t> granularity{};
    std::optional<std::int64_t> timePoint{};
    std::optional<Decimal> value{};
    std::optional<Decimal> predictedValue{};
    std::optional<Decimal> fundingRateCap{};
    std::optional<Decimal> fundingRateFloor{};
    std::optional<std::int64_t> period{};
    std::optional<TimePoint> fundingTime{};  ///< Unix milliseconds

    bool operator==(const CurrentFundingRate&) const = default;
};

/// The operations of futures/funding-rate. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Current Funding Rate
    /// GET /api/v1/funding-rate/{symbol}/current
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 2.
    Call<CurrentFundingRate> current_funding_rate(CurrentFundingRateRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CurrentFundingRateRequest*);
const detail::ObjectTable& exbind_table(const CurrentFundingRate*);

}  // namespace exbind::kucoin::futures::funding_rate
