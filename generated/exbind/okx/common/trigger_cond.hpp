// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class TriggerCond : std::uint8_t {
    cross_up = 0,
    cross_down = 1,
    above = 2,
    below = 3,
    cross = 4,
};

/// The value as sent and received, e.g. "cross_up".
std::string_view to_string(TriggerCond value);

}  // namespace exbind::okx
