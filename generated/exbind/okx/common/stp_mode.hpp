// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class StpMode : std::uint8_t {
    cancel_maker = 0,
    cancel_taker = 1,
    cancel_both = 2,
};
const detail::EnumTable& exbind_table(StpMode);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
