// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class Side : std::uint8_t {
    buy = 0,   ///< "Buy"
    sell = 1,  ///< "Sell"
    none = 2,  ///< "None"
};
const detail::EnumTable& exbind_table(Side);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
