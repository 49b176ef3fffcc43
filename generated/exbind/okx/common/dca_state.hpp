// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class DcaState : std::uint8_t {
    live = 0,
    partially_filled = 1,
    filled = 2,
    canceled = 3,
    cancelling = 4,
};
const detail::EnumTable& exbind_table(DcaState);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
