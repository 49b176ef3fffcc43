// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class AccountType : std::uint8_t {
    trade = 0,
    deposit = 1,
    withdrawal = 2,
    settlement = 3,
    delivery = 4,
    transfer = 5,
    swap = 6,
    correction = 7,
};
const detail::EnumTable& exbind_table(AccountType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
