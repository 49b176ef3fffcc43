// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class Liquidity : std::uint8_t {
    m = 0,  ///< "M"
    t = 1,  ///< "T"
};
const detail::EnumTable& exbind_table(Liquidity);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
