// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class TransactionStatus : std::uint8_t {
    init = 0,     ///< "-1"
    pending = 1,  ///< "0"
    success = 2,  ///< "1"
    fail = 3,     ///< "2"
};
const detail::EnumTable& exbind_table(TransactionStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
