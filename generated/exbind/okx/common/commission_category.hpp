// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class CommissionCategory : std::uint8_t {
    spot = 0,        ///< "SPOT"
    derivative = 1,  ///< "DERIVATIVE"
    bsc = 2,         ///< "BSC"
};

/// The value as sent and received, e.g. "SPOT".
std::string_view to_string(CommissionCategory value);

}  // namespace exbind::okx
