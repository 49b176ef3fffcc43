// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class FillsTradeType : std::uint8_t {
    trade = 0,
    cancel = 1,
    liquid = 2,
    adl = 3,
    settlement = 4,
};
const detail::EnumTable& exbind_table(FillsTradeType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
