// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class VipLevel : std::uint8_t {
    vip0 = 0,   ///< "VIP0"
    vip1 = 1,   ///< "VIP1"
    vip2 = 2,   ///< "VIP2"
    vip3 = 3,   ///< "VIP3"
    vip4 = 4,   ///< "VIP4"
    vip5 = 5,   ///< "VIP5"
    vip99 = 6,  ///< "VIP99"
    pro1 = 7,   ///< "PRO1"
    pro2 = 8,   ///< "PRO2"
    pro3 = 9,   ///< "PRO3"
    pro4 = 10,  ///< "PRO4"
    pro5 = 11,  ///< "PRO5"
    pro6 = 12,  ///< "PRO6"
};
const detail::EnumTable& exbind_table(VipLevel);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
