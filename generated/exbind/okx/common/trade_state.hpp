// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class TradeState : std::uint8_t {
    canceled = 0,
    live = 1,
    partially_filled = 2,
    filled = 3,
    mmp_canceled = 4,
};
const detail::EnumTable& exbind_table(TradeState);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
