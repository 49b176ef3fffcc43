// Generated from specs/kucoin/spot/trade-fees.yaml by `exbind generate kucoin`. DO NOT EDIT.
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
namespace exbind::inline v0_1::kucoin::spot::trade_fees {

/// Parameters of Api::actual_fee_spot_margin.
struct ActualFeeSpotMarginRequest {
    NamedOnly named{};
    Required<std::string> symbols;  ///< pairs, such as BTC-USDT
};

/// Reply of Api::actual_fee_spot_margin, one row.
struct ActualFeeSpotMargin {
    std::string symbol{};                   ///< pair, such as BTC-USDT
    std::optional<Decimal> takerFeeRate{};  ///< part that takers pay
    std::optional<Decimal> makerFeeRate{};  ///< part that makers pay
    std::optional<Decimal> sellTaxRate{};
    std::optional<Decimal> buyTaxRate{};

    bool operator==(const ActualFeeSpotMargin&) const = default;
};

/// The operations of spot/trade-fees. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Actual Fee - Spot/Margin
    /// GET /api/v1/trade-fees
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3.
    Call<Vector<ActualFeeSpotMargin>> actual_fee_spot_margin(ActualFeeSpotMarginRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ActualFeeSpotMarginRequest*);
const detail::ObjectTable& exbind_table(const ActualFeeSpotMargin*);

}  // namespace exbind::kucoin::spot::trade_fees
