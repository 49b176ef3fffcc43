// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class AccountsTo : std::uint8_t {
    main = 0,
    trade = 1,
    margin = 2,
    isolated = 3,
    margin_v2 = 4,
    isolated_v2 = 5,
    option = 6,
};
const detail::EnumTable& exbind_table(AccountsTo);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
