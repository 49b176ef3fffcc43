// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class PositionType : std::uint8_t {
    add = 0,
    reduce = 1,
};
const detail::EnumTable& exbind_table(PositionType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
