// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class GridType : std::uint8_t {
    live = 0,
    filled = 1,
};

/// The value as sent and received, e.g. "live".
std::string_view to_string(GridType value);

}  // namespace exbind::okx
