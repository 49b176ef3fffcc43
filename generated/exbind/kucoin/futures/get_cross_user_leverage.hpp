// Generated from specs/kucoin/futures/getCrossUserLeverage.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

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
namespace exbind::inline v0_1::kucoin::futures::get_cross_user_leverage {

/// Parameters of Api::cross_margin_leverage.
struct CrossMarginLeverageRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::cross_margin_leverage.
struct CrossMarginLeverage {
    std::string symbol{};               ///< pair, such as BTC-USDT
    std::optional<Decimal> leverage{};  ///< position's value over its margin

    bool operator==(const CrossMarginLeverage&) const = default;
};

/// The operations of futures/getCrossUserLeverage. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Cross Margin Leverage
    /// GET /api/v2/getCrossUserLeverage
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2.
    Call<CrossMarginLeverage> cross_margin_leverage(CrossMarginLeverageRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CrossMarginLeverageRequest*);
const detail::ObjectTable& exbind_table(const CrossMarginLeverage*);

}  // namespace exbind::kucoin::futures::get_cross_user_leverage
