// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class FixedTermCategory : std::uint8_t {
    fixed_term_saving = 0,  ///< "FixedTermSaving"
    fund_pool = 1,          ///< "FundPool"
    fund_pool_premium = 2,  ///< "FundPoolPremium"
};
const detail::EnumTable& exbind_table(FixedTermCategory);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
