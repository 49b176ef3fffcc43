// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class AccountType : std::uint8_t {
    main = 0,      ///< "MAIN"
    trade = 1,     ///< "TRADE"
    margin = 2,    ///< "MARGIN"
    contract = 3,  ///< "CONTRACT"
    option = 4,    ///< "OPTION"
};
const detail::EnumTable& exbind_table(AccountType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
