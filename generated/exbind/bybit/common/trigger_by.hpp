// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class TriggerBy : std::uint8_t {
    last_price = 0,   ///< "LastPrice"
    index_price = 1,  ///< "IndexPrice"
    mark_price = 2,   ///< "MarkPrice"
};
const detail::EnumTable& exbind_table(TriggerBy);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
