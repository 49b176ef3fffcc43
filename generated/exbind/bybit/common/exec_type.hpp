// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class ExecType : std::uint8_t {
    trade = 0,             ///< "Trade"
    adl_trade = 1,         ///< "AdlTrade"
    funding = 2,           ///< "Funding"
    bust_trade = 3,        ///< "BustTrade"
    delivery = 4,          ///< "Delivery"
    settle = 5,            ///< "Settle"
    block_trade = 6,       ///< "BlockTrade"
    move_position = 7,     ///< "MovePosition"
    future_spread = 8,     ///< "FutureSpread"
    corporate_action = 9,  ///< "CorporateAction"
    unknown = 10,          ///< "UNKNOWN"
};
const detail::EnumTable& exbind_table(ExecType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
