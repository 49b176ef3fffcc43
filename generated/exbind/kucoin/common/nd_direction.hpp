// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class NdDirection : std::uint8_t {
    out = 0,  ///< "OUT"
    in = 1,   ///< "IN"
};
const detail::EnumTable& exbind_table(NdDirection);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
