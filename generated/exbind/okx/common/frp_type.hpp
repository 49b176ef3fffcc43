// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class FrpType : std::uint8_t {
    no_frp = 0,              ///< "0"
    user_based_frp = 1,      ///< "1"
    platform_based_frp = 2,  ///< "2"
};
const detail::EnumTable& exbind_table(FrpType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
