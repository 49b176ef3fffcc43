// Generated from specs/kucoin/futures/funding-history.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/margin_mode.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::funding_history {

using exbind::kucoin::MarginMode;

/// Parameters of Api::private_funding_history.
struct PrivateFundingHistoryRequest {
    NamedOnly named{};
    Required<std::string> symbol;       ///< pair, such as BTC-USDT
    Optional<TimePoint> startAt{};      ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};        ///< only what is not newer; Unix milliseconds
    Optional<bool> reverse{};
    Optional<std::int64_t> offset{};
    Optional<bool> forward{};
    Optional<std::int64_t> maxCount{};  ///< so many rows at most
};

/// Part of PrivateFundingHistory.
struct PrivateFundingHistoryDataList {
    std::optional<std::int64_t> id{};
    std::string symbol{};                ///< pair, such as BTC-USDT
    std::optional<std::int64_t> timePoint{};
    std::optional<Decimal> fundingRate{};
    std::optional<Decimal> markPrice{};  ///< price by which margin is judged
    std::optional<std::int64_t> positionQty{};
    std::optional<Decimal> positionCost{};
    std::optional<Decimal> funding{};
    std::string settleCurrency{};        ///< currency in which the contract is settled
    std::string context{};
    Open<MarginMode> marginMode{};       ///< whether the position's margin is its own

    bool operator==(const PrivateFundingHistoryDataList&) const = default;
};

/// Reply of Api::private_funding_history.
struct PrivateFundingHistory {
    Vector<PrivateFundingHistoryDataList> dataList{};  ///< rows of the page
    std::optional<bool> hasMore{};                     ///< whether more pages follow

    bool operator==(const PrivateFundingHistory&) const = default;
};

/// The operations of futures/funding-history. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Private Funding History
    /// GET /api/v1/funding-history
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 5.
    Call<PrivateFundingHistory> private_funding_history(PrivateFundingHistoryRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PrivateFundingHistoryRequest*);
const detail::ObjectTable& exbind_table(const PrivateFundingHistoryDataList*);
const detail::ObjectTable& exbind_table(const PrivateFundingHistory*);

}  // namespace exbind::kucoin::futures::funding_history
