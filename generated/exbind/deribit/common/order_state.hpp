// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class OrderState : std::uint8_t {
    open = 0,
    filled = 1,
    rejected = 2,
    cancelled = 3,
    untriggered = 4,
    triggered = 5,
};
const detail::EnumTable& exbind_table(OrderState);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
