// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class AutoLendStatus : std::uint8_t {
    unsupported = 0,
    off = 1,
    pending = 2,
    active = 3,
};
const detail::EnumTable& exbind_table(AutoLendStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
