// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class OrderFilter : std::uint8_t {
    order = 0,                     ///< "Order"
    stop_order = 1,                ///< "StopOrder"
    tpsl_order = 2,                ///< "tpslOrder"
    oco_order = 3,                 ///< "OcoOrder"
    bidirectional_tpsl_order = 4,  ///< "BidirectionalTpslOrder"
};
const detail::EnumTable& exbind_table(OrderFilter);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
