// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class ExecType : std::uint8_t {
    t = 0,  ///< "T"
    m = 1,  ///< "M"
};

/// The value as sent and received, e.g. "T".
std::string_view to_string(ExecType value);

}  // namespace exbind::okx
