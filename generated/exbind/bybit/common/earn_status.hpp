// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class EarnStatus : std::uint8_t {
    processing = 0,  ///< "Processing"
    active = 1,      ///< "Active"
    complete = 2,    ///< "Complete"
    failed = 3,      ///< "Failed"
};
const detail::EnumTable& exbind_table(EarnStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
