// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class Stop : std::uint8_t {
    down = 0,
    up = 1,
    empty = 2,  ///< ""
};
const detail::EnumTable& exbind_table(Stop);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
