// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class CovertStatus : std::uint8_t {
    init = 0,
    processing = 1,
    success = 2,
    failure = 3,
    partial_fulfillment = 4,
};
const detail::EnumTable& exbind_table(CovertStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
