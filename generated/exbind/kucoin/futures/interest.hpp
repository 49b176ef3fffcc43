// Generated from specs/kucoin/futures/interest.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1/interest.
namespace exbind::inline v0_1::kucoin::futures::interest {

/// Parameters of Api::interest_rate_index.
struct InterestRateIndexRequest {
    NamedOnly named{};
    Required<std::string> symbol;       ///< pair, such as BTC-USDT
    Optional<TimePoint> startAt{};      ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};        ///< only what is not newer; Unix milliseconds
    Optional<bool> reverse{};           ///< default true
    Optional<std::int64_t> offset{};
    Optional<bool> forward{};           ///< default true
    Optional<std::int64_t> maxCount{};  ///< so many rows at most; default 10, at most 100
};

/// Part of InterestRateIndex.
struct InterestRateIndexDataList {
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::optional<std::int64_t> granularity{};
    std::optional<TimePoint> timePoint{};  ///< Unix milliseconds
    std::optional<Decimal> value{};

    bool operator==(const InterestRateIndexDataList&) const = default;
};

/// Reply of Api::interest_rate_index.
struct InterestRateIndex {
    Vector<InterestRateIndexDataList> dataList{};  ///< rows of the page
    std::optional<bool> hasMore{};                 ///< whether more pages follow

    bool operator==(const InterestRateIndex&) const = default;
};

/// The operations of futures/interest. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Interest Rate Index
    /// GET /api/v1/interest/query
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 5.
    Call<InterestRateIndex> interest_rate_index(InterestRateIndexRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const InterestRateIndexRequest*);
const detail::ObjectTable& exbind_table(const InterestRateIndexDataList*);
const detail::ObjectTable& exbind_table(const InterestRateIndex*);

}  // namespace exbind::kucoin::futures::interest
