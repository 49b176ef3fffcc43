// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class AccountType : std::uint8_t {
    main_account = 0,                         ///< "0"
    standard_sub_account = 1,                 ///< "1"
    managed_trading_sub_account = 2,          ///< "2"
    custody_trading_sub_account_copper = 3,   ///< "5"
    managed_trading_sub_account_copper = 4,   ///< "9"
    custody_trading_sub_account_komainu = 5,  ///< "12"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(AccountType value);

}  // namespace exbind::okx
