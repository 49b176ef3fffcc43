// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class MgnMode : std::uint8_t {
    isolated = 0,
    cross = 1,
    cash = 2,
};

/// The value as sent and received, e.g. "isolated".
std::string_view to_string(MgnMode value);

}  // namespace exbind::okx
