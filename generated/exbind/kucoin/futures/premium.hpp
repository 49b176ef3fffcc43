// Generated from specs/kucoin/futures/premium.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1/premium.
namespace exbind::inline v0_1::kucoin::futures::premium {

/// Parameters of Api::premium_index.
struct PremiumIndexRequest {
    NamedOnly named{};
    Required<std::string> symbol;       ///< pair, such as BTC-USDT
    Optional<TimePoint> startAt{};      ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};        ///< only what is not newer; Unix milliseconds
    Optional<bool> reverse{};           ///< default true
    Optional<std::int64_t> offset{};
    Optional<bool> forward{};           ///< default true
    Optional<std::int64_t> maxCount{};  ///< so many rows at most; default 10, at most 100
};

/// Part of PremiumIndex.
struct PremiumIndexDataList {
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::optional<std::int64_t> granularity{};
    std::optional<TimePoint> timePoint{};  ///< Unix milliseconds
    std::optional<Decimal> value{};

    bool operator==(const PremiumIndexDataList&) const = default;
};

/// Reply of Api::premium_index.
struct PremiumIndex {
    Vector<PremiumIndexDataList> dataList{};  ///< rows of the page
    std::optional<bool> hasMore{};            ///< whether more pages follow

    bool operator==(const PremiumIndex&) const = default;
};

/// The operations of futures/premium. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Premium Index
    /// GET /api/v1/premium/query
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<PremiumIndex> premium_index(PremiumIndexRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PremiumIndexRequest*);
const detail::ObjectTable& exbind_table(const PremiumIndexDataList*);
const detail::ObjectTable& exbind_table(const PremiumIndex*);

}  // namespace exbind::kucoin::futures::premium
