// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class StpMode : std::uint8_t {
    cancel_maker = 0,
    cancel_taker = 1,
    cancel_both = 2,
};

/// The value as sent and received, e.g. "cancel_maker".
std::string_view to_string(StpMode value);

}  // namespace exbind::okx
