// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class RoleType : std::uint8_t {
    general_user = 0,    ///< "0"
    leading_trader = 1,  ///< "1"
    copy_trader = 2,     ///< "2"
};
const detail::EnumTable& exbind_table(RoleType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
