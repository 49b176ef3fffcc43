// Generated from specs/kucoin/futures/getMaxOpenSize.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v2.
namespace exbind::inline v0_1::kucoin::futures::get_max_open_size {

/// Parameters of Api::max_open_size.
struct MaxOpenSizeRequest {
    NamedOnly named{};
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
    Required<Decimal> price;          ///< price in the quote currency
    Required<std::int64_t> leverage;  ///< position's value over its margin
};

/// Reply of Api::max_open_size.
struct MaxOpenSize {
    std::string symbol{};  ///< pair, such as BTC-USDT
    std::optional<std::int64_t> maxBuyOpenSize{};
    std::optional<std::int64_t> maxSellOpenSize{};

    bool operator==(const MaxOpenSize&) const = default;
};

/// The operations of futures/getMaxOpenSize. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Max Open Size
    /// GET /api/v2/getMaxOpenSize
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2.
    Call<MaxOpenSize> max_open_size(MaxOpenSizeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const MaxOpenSizeRequest*);
const detail::ObjectTable& exbind_table(const MaxOpenSize*);

}  // namespace exbind::kucoin::futures::get_max_open_size
