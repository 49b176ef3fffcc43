// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class SpotMarginTradeVipLevel : std::uint8_t {
    no_vip = 0,       ///< "No VIP"
    vip_1 = 1,        ///< "VIP-1"
    vip_2 = 2,        ///< "VIP-2"
    vip_3 = 3,        ///< "VIP-3"
    vip_4 = 4,        ///< "VIP-4"
    vip_5 = 5,        ///< "VIP-5"
    vip_supreme = 6,  ///< "VIP-Supreme"
    pro_1 = 7,        ///< "PRO-1"
    pro_2 = 8,        ///< "PRO-2"
    pro_3 = 9,        ///< "PRO-3"
    pro_4 = 10,       ///< "PRO-4"
    pro_5 = 11,       ///< "PRO-5"
    pro_6 = 12,       ///< "PRO-6"
};
const detail::EnumTable& exbind_table(SpotMarginTradeVipLevel);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
