// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class Sorting : std::uint8_t {
    asc = 0,
    desc = 1,
    default_ = 2,  ///< "default"
};
const detail::EnumTable& exbind_table(Sorting);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
