// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class ColRes : std::uint8_t {
    unknown = 0,                     ///< "-1"
    restriction_is_not_enabled = 1,  ///< "0"
    _1 = 2,                          ///< "1"
    _2 = 3,                          ///< "2"
};
const detail::EnumTable& exbind_table(ColRes);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
