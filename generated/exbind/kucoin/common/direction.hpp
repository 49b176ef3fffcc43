// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class Direction : std::uint8_t {
    in = 0,
    out = 1,
};
const detail::EnumTable& exbind_table(Direction);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
