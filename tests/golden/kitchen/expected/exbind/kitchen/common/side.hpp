// Generated from specs/kitchen/common.yaml by `exbind generate kitchen`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kitchen {

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};
const detail::EnumTable& exbind_table(Side);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kitchen
