// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class MarginMode : std::uint8_t {
    isolated = 0,  ///< "ISOLATED"
    cross = 1,     ///< "CROSS"
};
const detail::EnumTable& exbind_table(MarginMode);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
