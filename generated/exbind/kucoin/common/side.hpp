// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};
const detail::EnumTable& exbind_table(Side);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
