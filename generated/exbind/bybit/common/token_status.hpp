// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class TokenStatus : std::uint8_t {
    success = 0,     ///< "Success"
    processing = 1,  ///< "Processing"
    fail = 2,        ///< "Fail"
};
const detail::EnumTable& exbind_table(TokenStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
