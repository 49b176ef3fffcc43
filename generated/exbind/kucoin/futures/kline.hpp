// Generated from specs/kucoin/futures/kline.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1/kline.
namespace exbind::inline v0_1::kucoin::futures::kline {

/// Parameters of Api::klines.
struct KlinesRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
    Required<std::int64_t> granularity;
    Optional<std::int64_t> from{};
    Optional<std::int64_t> to{};
};

/// The operations of futures/kline. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Klines
    /// GET /api/v1/kline/query
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<Vector<Vector<std::optional<Decimal>>>> klines(KlinesRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const KlinesRequest*);

}  // namespace exbind::kucoin::futures::kline
