// Generated from specs/binance/common.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::binance {

enum class Interval : std::uint8_t {
    second = 0,  ///< "SECOND"
    minute = 1,  ///< "MINUTE"
    day = 2,     ///< "DAY"
};
const detail::EnumTable& exbind_table(Interval);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::binance
