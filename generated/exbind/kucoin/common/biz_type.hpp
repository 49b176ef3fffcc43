// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class BizType : std::uint8_t {
    trade_exchange = 0,  ///< "TRADE_EXCHANGE"
    transfer = 1,        ///< "TRANSFER"
    sub_transfer = 2,    ///< "SUB_TRANSFER"
    returned_fees = 3,   ///< "RETURNED_FEES"
    deduction_fees = 4,  ///< "DEDUCTION_FEES"
    other = 5,           ///< "OTHER"
};
const detail::EnumTable& exbind_table(BizType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
