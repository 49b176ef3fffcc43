// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class OrderType : std::uint8_t {
    market = 0,
    limit = 1,
    stop_market = 2,
    stop_limit = 3,
    take_market = 4,
    take_limit = 5,
    trailing_stop = 6,
};
const detail::EnumTable& exbind_table(OrderType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
