// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class ExecType : std::uint8_t {
    t = 0,  ///< "T"
    m = 1,  ///< "M"
};
const detail::EnumTable& exbind_table(ExecType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
