// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class SignalState : std::uint8_t {
    starting = 0,
    running = 1,
    stopping = 2,
    no_close_position = 3,
    stopped = 4,
};
const detail::EnumTable& exbind_table(SignalState);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
