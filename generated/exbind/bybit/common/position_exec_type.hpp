// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class PositionExecType : std::uint8_t {
    trade = 0,                ///< "Trade"
    bust_trade = 1,           ///< "BustTrade"
    session_settle_pn_l = 2,  ///< "SessionSettlePnL"
    settle = 3,               ///< "Settle"
    move_position = 4,        ///< "MovePosition"
};
const detail::EnumTable& exbind_table(PositionExecType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
