// Generated from specs/kucoin/spot/base-fee.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::spot::base_fee {

using exbind::operator<<;
using exbind::to_string;

enum class CurrencyType : std::uint8_t {
    cryptocurrency = 0,  ///< "0"
    fiat_currency = 1,   ///< "1"
};
const detail::EnumTable& exbind_table(CurrencyType);

/// Parameters of Api::basic_fee_spot_margin.
struct BasicFeeSpotMarginRequest {
    NamedOnly named{};
    Open<CurrencyType> currencyType{};  ///< default 0
};

/// Reply of Api::basic_fee_spot_margin.
struct BasicFeeSpotMargin {
    std::optional<Decimal> takerFeeRate{};  ///< part that takers pay
    std::optional<Decimal> makerFeeRate{};  ///< part that makers pay

    bool operator==(const BasicFeeSpotMargin&) const = default;
};

/// The operations of spot/base-fee. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Basic Fee - Spot/Margin
    /// GET /api/v1/base-fee
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3.
    Call<BasicFeeSpotMargin> basic_fee_spot_margin(BasicFeeSpotMarginRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BasicFeeSpotMarginRequest*);
const detail::ObjectTable& exbind_table(const BasicFeeSpotMargin*);

}  // namespace exbind::kucoin::spot::base_fee
