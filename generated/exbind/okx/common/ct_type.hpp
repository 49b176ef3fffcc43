// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class CtType : std::uint8_t {
    linear = 0,
    inverse = 1,
};

/// The value as sent and received, e.g. "linear".
std::string_view to_string(CtType value);

}  // namespace exbind::okx
