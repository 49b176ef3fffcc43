// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class RepayType : std::uint8_t {
    auto_repayment = 0,             ///< "1"
    transfer_to_flexible_loan = 1,  ///< "2"
    no_automatic_repayment = 2,     ///< "0"
};
const detail::EnumTable& exbind_table(RepayType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
