// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class Direction : std::uint8_t {
    buy = 0,
    sell = 1,
    zero = 2,
};
const detail::EnumTable& exbind_table(Direction);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
