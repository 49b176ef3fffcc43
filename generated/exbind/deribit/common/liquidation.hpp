// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class Liquidation : std::uint8_t {
    m = 0,   ///< "M"
    t = 1,   ///< "T"
    mt = 2,  ///< "MT"
};
const detail::EnumTable& exbind_table(Liquidation);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
