// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class Source : std::uint8_t {
    consultant = 0,
    direct = 1,
    institution = 2,
};
const detail::EnumTable& exbind_table(Source);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
