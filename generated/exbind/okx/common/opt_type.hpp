// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class OptType : std::uint8_t {
    c = 0,  ///< "C"
    p = 1,  ///< "P"
};
const detail::EnumTable& exbind_table(OptType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
