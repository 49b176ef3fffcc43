// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class TimeInForce : std::uint8_t {
    good_til_cancelled = 0,
    good_til_day = 1,
    fill_or_kill = 2,
    immediate_or_cancel = 3,
};
const detail::EnumTable& exbind_table(TimeInForce);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
