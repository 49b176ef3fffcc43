// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class RoleType : std::uint8_t {
    general_user = 0,    ///< "0"
    leading_trader = 1,  ///< "1"
    copy_trader = 2,     ///< "2"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(RoleType value);

}  // namespace exbind::okx
