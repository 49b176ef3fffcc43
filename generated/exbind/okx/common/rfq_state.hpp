// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class RfqState : std::uint8_t {
    active = 0,
    canceled = 1,
    pending_fill = 2,
    filled = 3,
    expired = 4,
    failed = 5,
    traded_away = 6,
};

/// The value as sent and received, e.g. "active".
std::string_view to_string(RfqState value);

}  // namespace exbind::okx
