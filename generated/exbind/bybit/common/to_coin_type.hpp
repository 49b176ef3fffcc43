// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class ToCoinType : std::uint8_t {
    fiat = 0,
    crypto = 1,
};
const detail::EnumTable& exbind_table(ToCoinType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
