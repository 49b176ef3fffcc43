// Generated from specs/binance/common.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::binance {

enum class Type : std::uint8_t {
    limit = 0,              ///< "LIMIT"
    market = 1,             ///< "MARKET"
    stop_loss = 2,          ///< "STOP_LOSS"
    stop_loss_limit = 3,    ///< "STOP_LOSS_LIMIT"
    take_profit = 4,        ///< "TAKE_PROFIT"
    take_profit_limit = 5,  ///< "TAKE_PROFIT_LIMIT"
    limit_maker = 6,        ///< "LIMIT_MAKER"
};
const detail::EnumTable& exbind_table(Type);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::binance
