// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class CommissionCategory : std::uint8_t {
    spot = 0,        ///< "SPOT"
    derivative = 1,  ///< "DERIVATIVE"
    bsc = 2,         ///< "BSC"
};
const detail::EnumTable& exbind_table(CommissionCategory);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
