// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class TriggerFillCondition : std::uint8_t {
    first_hit = 0,
    complete_fill = 1,
    incremental = 2,
};
const detail::EnumTable& exbind_table(TriggerFillCondition);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
