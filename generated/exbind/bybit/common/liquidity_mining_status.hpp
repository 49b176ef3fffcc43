// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class LiquidityMiningStatus : std::uint8_t {
    available = 0,      ///< "Available"
    not_available = 1,  ///< "NotAvailable"
};
const detail::EnumTable& exbind_table(LiquidityMiningStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
