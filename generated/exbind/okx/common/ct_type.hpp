// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class CtType : std::uint8_t {
    linear = 0,
    inverse = 1,
};
const detail::EnumTable& exbind_table(CtType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
