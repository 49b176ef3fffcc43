// Generated from specs/bybit/market/funding.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/category.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/market/funding.
namespace exbind::inline v0_1::bybit::market::funding {

using exbind::bybit::Category;

/// Parameters of Api::history.
struct HistoryRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 200
};

/// Part of History.
struct HistoryList {
    std::string symbol{};
    std::optional<Decimal> fundingRate{};
    std::optional<TimePoint> fundingRateTimestamp{};  ///< Unix milliseconds

    bool operator==(const HistoryList&) const = default;
};

/// Reply of Api::history.
struct History {
    Open<Category> category{};
    Vector<HistoryList> list{};

    bool operator==(const History&) const = default;
};

/// The operations of market/funding. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Funding Rate History
    /// GET /v5/market/funding/history
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/history-fund-rate
    Call<History> history(HistoryRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const HistoryRequest*);
const detail::ObjectTable& exbind_table(const HistoryList*);
const detail::ObjectTable& exbind_table(const History*);

}  // namespace exbind::bybit::market::funding
