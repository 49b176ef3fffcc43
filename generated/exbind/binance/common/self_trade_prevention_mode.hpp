// Generated from specs/binance/common.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::binance {

enum class SelfTradePreventionMode : std::uint8_t {
    none = 0,          ///< "NONE"
    expire_taker = 1,  ///< "EXPIRE_TAKER"
    expire_maker = 2,  ///< "EXPIRE_MAKER"
    expire_both = 3,   ///< "EXPIRE_BOTH"
};
const detail::EnumTable& exbind_table(SelfTradePreventionMode);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::binance
