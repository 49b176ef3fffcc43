// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class DeltaNeutralStatus : std::uint8_t {
    normal = 0,               ///< "0"
    transfer_restricted = 1,  ///< "1"
    delta_reducing = 2,       ///< "2"
};
const detail::EnumTable& exbind_table(DeltaNeutralStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
