// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class DepositType : std::uint8_t {
    normal_deposit = 0,                       ///< "0"
    deposit_reaches_daily_deposit_limit = 1,  ///< "10"
    _20 = 2,                                  ///< "20"
    _50 = 3,                                  ///< "50"
};
const detail::EnumTable& exbind_table(DepositType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
