// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class DeltaNeutralStatus : std::uint8_t {
    normal = 0,               ///< "0"
    transfer_restricted = 1,  ///< "1"
    _2 = 2,                   ///< "2"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(DeltaNeutralStatus value);

}  // namespace exbind::okx
