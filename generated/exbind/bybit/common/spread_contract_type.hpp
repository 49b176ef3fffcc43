// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class SpreadContractType : std::uint8_t {
    funding_rate_arb = 0,  ///< "FundingRateArb"
    carry_trade = 1,       ///< "CarryTrade"
    future_spread = 2,     ///< "FutureSpread"
    perp_basis = 3,        ///< "PerpBasis"
};
const detail::EnumTable& exbind_table(SpreadContractType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
