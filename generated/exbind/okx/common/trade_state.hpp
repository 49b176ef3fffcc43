// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class TradeState : std::uint8_t {
    canceled = 0,
    live = 1,
    partially_filled = 2,
    filled = 3,
    mmp_canceled = 4,
};

/// The value as sent and received, e.g. "canceled".
std::string_view to_string(TradeState value);

}  // namespace exbind::okx
