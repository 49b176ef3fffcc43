// Generated from specs/kucoin/spot/prices.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

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

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::spot::prices {

/// Parameters of Api::fiat_price.
struct FiatPriceRequest {
    NamedOnly named{};
    Optional<std::string> base{};      ///< e.g. USD; default USD
    Vector<std::string> currencies{};  ///< e.g. BTC
};

/// The operations of spot/prices. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Fiat Price
    /// GET /api/v1/prices
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<Map<std::optional<Decimal>>> fiat_price(FiatPriceRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const FiatPriceRequest*);

}  // namespace exbind::kucoin::spot::prices
