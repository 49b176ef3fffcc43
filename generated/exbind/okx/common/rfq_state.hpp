// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class RfqState : std::uint8_t {
    active = 0,
    canceled = 1,
    pending_fill = 2,
    filled = 3,
    expired = 4,
    failed = 5,
    traded_away = 6,
};
const detail::EnumTable& exbind_table(RfqState);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
