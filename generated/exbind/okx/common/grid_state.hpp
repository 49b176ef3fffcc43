// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class GridState : std::uint8_t {
    starting = 0,
    running = 1,
    stopping = 2,
    pending_signal = 3,
    no_close_position = 4,
};
const detail::EnumTable& exbind_table(GridState);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
