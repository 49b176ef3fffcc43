// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

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

/// The value as sent and received, e.g. "last_7d".
std::string_view to_string(PeriodType value);

}  // namespace exbind::okx
