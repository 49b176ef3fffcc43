// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class Status : std::uint8_t {
    pending = 0,
    success = 1,
    failed = 2,
    cancelled = 3,
};
const detail::EnumTable& exbind_table(Status);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
