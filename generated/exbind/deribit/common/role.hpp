// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class Role : std::uint8_t {
    any = 0,
    taker = 1,
    maker = 2,
};
const detail::EnumTable& exbind_table(Role);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
