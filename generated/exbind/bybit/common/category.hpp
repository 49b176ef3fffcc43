// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class Category : std::uint8_t {
    spot = 0,
    linear = 1,
    option = 2,
    inverse = 3,
};
const detail::EnumTable& exbind_table(Category);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
