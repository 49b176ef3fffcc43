// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class AccountContractType : std::uint8_t {
    inverse_perpetual = 0,  ///< "InversePerpetual"
    linear_perpetual = 1,   ///< "LinearPerpetual"
    linear_futures = 2,     ///< "LinearFutures"
    inverse_futures = 3,    ///< "InverseFutures"
};
const detail::EnumTable& exbind_table(AccountContractType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
