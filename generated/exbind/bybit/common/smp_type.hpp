// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class SmpType : std::uint8_t {
    none = 0,          ///< "None"
    cancel_maker = 1,  ///< "CancelMaker"
    cancel_taker = 2,  ///< "CancelTaker"
    cancel_both = 3,   ///< "CancelBoth"
};
const detail::EnumTable& exbind_table(SmpType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
