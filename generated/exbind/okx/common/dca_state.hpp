// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class DcaState : std::uint8_t {
    live = 0,
    partially_filled = 1,
    filled = 2,
    canceled = 3,
    cancelling = 4,
};

/// The value as sent and received, e.g. "live".
std::string_view to_string(DcaState value);

}  // namespace exbind::okx
