// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class FrpType : std::uint8_t {
    no_frp = 0,              ///< "0"
    user_based_frp = 1,      ///< "1"
    platform_based_frp = 2,  ///< "2"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(FrpType value);

}  // namespace exbind::okx
