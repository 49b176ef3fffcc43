// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class PositionType : std::uint8_t {
    add = 0,
    reduce = 1,
};

/// The value as sent and received, e.g. "add".
std::string_view to_string(PositionType value);

}  // namespace exbind::okx
