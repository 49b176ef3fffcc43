// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class SignalState : std::uint8_t {
    starting = 0,
    running = 1,
    stopping = 2,
    no_close_position = 3,
    stopped = 4,
};

/// The value as sent and received, e.g. "starting".
std::string_view to_string(SignalState value);

}  // namespace exbind::okx
