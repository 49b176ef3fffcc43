// Generated from specs/kucoin/futures/mark-price.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1/mark-price.
namespace exbind::inline v0_1::kucoin::futures::mark_price {

/// Parameters of Api::get_mark_price.
struct GetMarkPriceRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::get_mark_price.
struct GetMarkPrice {
    std::string symbol{};  ///< pair, such as BTC-USDT
    std::optional<std::int64_t> granularity{};
    std::optional<std::int64_t> timePoint{};
    std::optional<Decimal> value{};
    std::optional<Decimal> indexPrice{};

    bool operator==(const GetMarkPrice&) const = default;
};

/// The operations of futures/mark-price. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Mark Price
    /// GET /api/v1/mark-price/{symbol}/current
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<GetMarkPrice> get_mark_price(GetMarkPriceRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const GetMarkPriceRequest*);
const detail::ObjectTable& exbind_table(const GetMarkPrice*);

}  // namespace exbind::kucoin::futures::mark_price
