// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class RfqStatus : std::uint8_t {
    active = 0,        ///< "Active"
    pending_fill = 1,  ///< "PendingFill"
    canceled = 2,      ///< "Canceled"
    filled = 3,        ///< "Filled"
    expired = 4,       ///< "Expired"
    failed = 5,        ///< "Failed"
};
const detail::EnumTable& exbind_table(RfqStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
