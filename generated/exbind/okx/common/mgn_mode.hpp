// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class MgnMode : std::uint8_t {
    isolated = 0,
    cross = 1,
    cash = 2,
};
const detail::EnumTable& exbind_table(MgnMode);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
