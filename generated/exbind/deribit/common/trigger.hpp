// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class Trigger : std::uint8_t {
    index_price = 0,
    mark_price = 1,
    last_price = 2,
};
const detail::EnumTable& exbind_table(Trigger);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
