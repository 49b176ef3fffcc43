// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class AdvanceOrderType : std::uint8_t {
    stake = 0,     ///< "Stake"
    redeem = 1,    ///< "Redeem"
    reinvest = 2,  ///< "Reinvest"
};
const detail::EnumTable& exbind_table(AdvanceOrderType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
