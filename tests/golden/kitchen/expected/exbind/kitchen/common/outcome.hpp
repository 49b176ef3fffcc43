// Generated from specs/kitchen/common.yaml by `exbind generate kitchen`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kitchen {

enum class Outcome_ : std::uint8_t {
    won = 0,
    lost = 1,
};
const detail::EnumTable& exbind_table(Outcome_);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kitchen
