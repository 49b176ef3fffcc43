// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class TriggerPxType : std::uint8_t {
    last = 0,
    index = 1,
    mark = 2,
};
const detail::EnumTable& exbind_table(TriggerPxType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
