// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class CopyType : std::uint8_t {
    normal_order = 0,                       ///< "0"
    copy_order_without_profit_sharing = 1,  ///< "1"
    copy_order_with_profit_sharing = 2,     ///< "2"
    lead_order = 3,                         ///< "3"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(CopyType value);

}  // namespace exbind::okx
