// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class AccountType : std::uint8_t {
    main_account = 0,                         ///< "0"
    standard_sub_account = 1,                 ///< "1"
    managed_trading_sub_account = 2,          ///< "2"
    custody_trading_sub_account_copper = 3,   ///< "5"
    managed_trading_sub_account_copper = 4,   ///< "9"
    custody_trading_sub_account_komainu = 5,  ///< "12"
};
const detail::EnumTable& exbind_table(AccountType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
