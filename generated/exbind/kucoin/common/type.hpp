// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class Type : std::uint8_t {
    limit = 0,
    market = 1,
    limit_stop = 2,
    market_stop = 3,
    oco_limit = 4,
    oco_stop = 5,
};
const detail::EnumTable& exbind_table(Type);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
