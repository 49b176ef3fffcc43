// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class LpOrderStatus : std::uint8_t {
    processing = 0,  ///< "1"
    success = 1,     ///< "2"
    failed = 2,      ///< "3"
};
const detail::EnumTable& exbind_table(LpOrderStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
