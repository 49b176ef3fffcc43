// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class StopOrderType : std::uint8_t {
    take_profit = 0,               ///< "TakeProfit"
    stop_loss = 1,                 ///< "StopLoss"
    trailing_stop = 2,             ///< "TrailingStop"
    stop = 3,                      ///< "Stop"
    partial_take_profit = 4,       ///< "PartialTakeProfit"
    partial_stop_loss = 5,         ///< "PartialStopLoss"
    tpsl_order = 6,                ///< "tpslOrder"
    oco_order = 7,                 ///< "OcoOrder"
    mm_rate_close = 8,             ///< "MmRateClose"
    bidirectional_tpsl_order = 9,  ///< "BidirectionalTpslOrder"
};
const detail::EnumTable& exbind_table(StopOrderType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
