// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class MarginTrading : std::uint8_t {
    none = 0,
    both = 1,
    uta_only = 2,          ///< "utaOnly"
    normal_spot_only = 3,  ///< "normalSpotOnly"
};
const detail::EnumTable& exbind_table(MarginTrading);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
