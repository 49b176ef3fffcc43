// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class PositionSide : std::uint8_t {
    both = 0,  ///< "BOTH"
};
const detail::EnumTable& exbind_table(PositionSide);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
