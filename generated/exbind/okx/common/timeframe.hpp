// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class Timeframe : std::uint8_t {
    _3m = 0,   ///< "3m"
    _5m = 1,   ///< "5m"
    _15m = 2,  ///< "15m"
    _30m = 3,  ///< "30m"
    _1H = 4,   ///< "1H"
    _4H = 5,   ///< "4H"
    _1D = 6,   ///< "1D"
};

/// The value as sent and received, e.g. "3m".
std::string_view to_string(Timeframe value);

}  // namespace exbind::okx
