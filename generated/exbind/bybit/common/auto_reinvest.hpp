// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class AutoReinvest : std::uint8_t {
    enable = 0,   ///< "Enable"
    disable = 1,  ///< "Disable"
};
const detail::EnumTable& exbind_table(AutoReinvest);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
