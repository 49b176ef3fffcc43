// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class ColRes : std::uint8_t {
    restriction_is_not_enabled = 0,  ///< "0"
    near_limit = 1,                  ///< "1"
    restricted = 2,                  ///< "2"
};
const detail::EnumTable& exbind_table(ColRes);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
