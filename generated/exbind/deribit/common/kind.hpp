// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class Kind : std::uint8_t {
    future = 0,
    option = 1,
    spot = 2,
    future_combo = 3,
    option_combo = 4,
    combo = 5,
    any = 6,
};
const detail::EnumTable& exbind_table(Kind);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
