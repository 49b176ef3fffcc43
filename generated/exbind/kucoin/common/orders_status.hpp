// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class OrdersStatus : std::uint8_t {
    open = 0,
    done = 1,
};
const detail::EnumTable& exbind_table(OrdersStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
