// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class OptType : std::uint8_t {
    c = 0,  ///< "C"
    p = 1,  ///< "P"
};

/// The value as sent and received, e.g. "C".
std::string_view to_string(OptType value);

}  // namespace exbind::okx
