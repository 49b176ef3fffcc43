// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class Direction : std::uint8_t {
    long_ = 0,   ///< "long"
    short_ = 1,  ///< "short"
    neutral = 2,
};
const detail::EnumTable& exbind_table(Direction);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
