// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class PeriodType : std::uint8_t {
    last_7d = 0,
    last_30d = 1,
    this_month = 2,
    last_month = 3,
    total = 4,
    today = 5,
    this_week = 6,
    custom = 7,
};
const detail::EnumTable& exbind_table(PeriodType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
