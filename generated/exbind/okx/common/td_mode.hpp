// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class TdMode : std::uint8_t {
    cross = 0,
    isolated = 1,
    cash = 2,
    spot_isolated = 3,
};

/// The value as sent and received, e.g. "cross".
std::string_view to_string(TdMode value);

}  // namespace exbind::okx
