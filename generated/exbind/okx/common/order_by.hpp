// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class OrderBy : std::uint8_t {
    c_time = 0,  ///< "cTime"
    vol = 1,
    fee = 2,
    rebate = 3,
};

/// The value as sent and received, e.g. "cTime".
std::string_view to_string(OrderBy value);

}  // namespace exbind::okx
