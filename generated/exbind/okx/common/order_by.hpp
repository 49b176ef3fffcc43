// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class OrderBy : std::uint8_t {
    c_time = 0,  ///< "cTime"
    vol = 1,
    fee = 2,
    rebate = 3,
};
const detail::EnumTable& exbind_table(OrderBy);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
