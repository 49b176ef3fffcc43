// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class PlanType : std::uint8_t {
    stable = 0,
    advanced = 1,
};
const detail::EnumTable& exbind_table(PlanType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
