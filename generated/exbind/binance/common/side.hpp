// Generated from specs/binance/common.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::binance {

enum class Side : std::uint8_t {
    sell = 0,  ///< "SELL"
    buy = 1,   ///< "BUY"
};
const detail::EnumTable& exbind_table(Side);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::binance
