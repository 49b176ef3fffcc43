// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class StopPriceType : std::uint8_t {
    tp = 0,     ///< "TP"
    mp = 1,     ///< "MP"
    ip = 2,     ///< "IP"
    empty = 3,  ///< ""
};
const detail::EnumTable& exbind_table(StopPriceType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
