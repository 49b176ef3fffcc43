// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class TdMode : std::uint8_t {
    cross = 0,
    isolated = 1,
    cash = 2,
    spot_isolated = 3,
};
const detail::EnumTable& exbind_table(TdMode);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
