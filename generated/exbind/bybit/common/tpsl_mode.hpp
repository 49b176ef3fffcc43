// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class TpslMode : std::uint8_t {
    full = 0,     ///< "Full"
    partial = 1,  ///< "Partial"
};
const detail::EnumTable& exbind_table(TpslMode);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
