// Generated from specs/kucoin/futures/index.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1/index.
namespace exbind::inline v0_1::kucoin::futures::index {

/// Parameters of Api::spot_index_price.
struct SpotIndexPriceRequest {
    NamedOnly named{};
    Required<std::string> symbol;       ///< pair, such as BTC-USDT
    Optional<TimePoint> startAt{};      ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};        ///< only what is not newer; Unix milliseconds
    Optional<bool> reverse{};           ///< default true
    Optional<std::int64_t> offset{};
    Optional<bool> forward{};           ///< default true
    Optional<std::int64_t> maxCount{};  ///< so many rows at most; default 10, at most 100
};

/// Part of SpotIndexPriceDataList.
struct SpotIndexPriceDataListDecomposionList {
    std::string exchange{};
    std::optional<Decimal> price{};  ///< price in the quote currency
    std::optional<Decimal> weight{};

    bool operator==(const SpotIndexPriceDataListDecomposionList&) const = default;
};

/// Part of SpotIndexPrice.
struct SpotIndexPriceDataList {
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::optional<std::int64_t> granularity{};
    std::optional<TimePoint> timePoint{};  ///< Unix milliseconds
    std::optional<Decimal> value{};
    Vector<SpotIndexPriceDataListDecomposionList> decomposionList{};

    bool operator==(const SpotIndexPriceDataList&) const = default;
};

/// Reply of Api::spot_index_price.
struct SpotIndexPrice {
    Vector<SpotIndexPriceDataList> dataList{};  ///< rows of the page
    std::optional<bool> hasMore{};              ///< whether more pages follow

    bool operator==(const SpotIndexPrice&) const = default;
};

/// The operations of futures/index. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Spot Index Price
    /// GET /api/v1/index/query
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 2.
    Call<SpotIndexPrice> spot_index_price(SpotIndexPriceRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SpotIndexPriceRequest*);
const detail::ObjectTable& exbind_table(const SpotIndexPriceDataListDecomposionList*);
const detail::ObjectTable& exbind_table(const SpotIndexPriceDataList*);
const detail::ObjectTable& exbind_table(const SpotIndexPrice*);

}  // namespace exbind::kucoin::futures::index
