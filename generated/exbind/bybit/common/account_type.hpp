// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class AccountType : std::uint8_t {
    unified = 0,  ///< "UNIFIED"
    fund = 1,     ///< "FUND"
    earn = 2,     ///< "EARN"
};
const detail::EnumTable& exbind_table(AccountType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
