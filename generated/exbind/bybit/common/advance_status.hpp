// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class AdvanceStatus : std::uint8_t {
    pending = 0,  ///< "Pending"
    success = 1,  ///< "Success"
    settled = 2,  ///< "Settled"
    fail = 3,     ///< "Fail"
};
const detail::EnumTable& exbind_table(AdvanceStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
