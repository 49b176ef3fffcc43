// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class OrderStatus : std::uint8_t {
    new_ = 0,                       ///< "New"
    partially_filled = 1,           ///< "PartiallyFilled"
    untriggered = 2,                ///< "Untriggered"
    rejected = 3,                   ///< "Rejected"
    partially_filled_canceled = 4,  ///< "PartiallyFilledCanceled"
    filled = 5,                     ///< "Filled"
    cancelled = 6,                  ///< "Cancelled"
    triggered = 7,                  ///< "Triggered"
    deactivated = 8,                ///< "Deactivated"
};
const detail::EnumTable& exbind_table(OrderStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
