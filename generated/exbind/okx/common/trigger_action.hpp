// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class TriggerAction : std::uint8_t {
    start = 0,
    stop = 1,
};
const detail::EnumTable& exbind_table(TriggerAction);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
