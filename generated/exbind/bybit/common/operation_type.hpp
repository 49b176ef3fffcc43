// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class OperationType : std::uint8_t {
    add = 0,      ///< "ADD"
    remove = 1,   ///< "REMOVE"
    enable = 2,   ///< "ENABLE"
    disable = 3,  ///< "DISABLE"
};
const detail::EnumTable& exbind_table(OperationType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
