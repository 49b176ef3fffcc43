// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class AutoLendStatus : std::uint8_t {
    unsupported = 0,
    off = 1,
    pending = 2,
    active = 3,
};

/// The value as sent and received, e.g. "unsupported".
std::string_view to_string(AutoLendStatus value);

}  // namespace exbind::okx
