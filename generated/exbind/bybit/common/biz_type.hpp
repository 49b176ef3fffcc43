// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class BizType : std::uint8_t {
    spot = 0,         ///< "SPOT"
    derivatives = 1,  ///< "DERIVATIVES"
    options = 2,      ///< "OPTIONS"
    convert = 3,      ///< "CONVERT"
};
const detail::EnumTable& exbind_table(BizType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
