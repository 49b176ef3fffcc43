// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class MarketStatus : std::uint8_t {
    pre_launch = 0,  ///< "PreLaunch"
    trading = 1,     ///< "Trading"
    delivering = 2,  ///< "Delivering"
    closed = 3,      ///< "Closed"
};
const detail::EnumTable& exbind_table(MarketStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
