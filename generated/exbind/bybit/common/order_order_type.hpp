// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class OrderOrderType : std::uint8_t {
    market = 0,             ///< "Market"
    limit = 1,              ///< "Limit"
    block_trade_limit = 2,  ///< "Block trade-Limit"
};
const detail::EnumTable& exbind_table(OrderOrderType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
