// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class PosSide : std::uint8_t {
    long_ = 0,   ///< "long"
    short_ = 1,  ///< "short"
    net = 2,
};

/// The value as sent and received, e.g. "long".
std::string_view to_string(PosSide value);

}  // namespace exbind::okx
