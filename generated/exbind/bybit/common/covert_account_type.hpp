// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class CovertAccountType : std::uint8_t {
    eb_convert_funding = 0,
    eb_convert_uta = 1,
    funding = 2,
    funding_fiat = 3,
    funding_fbtc_convert = 4,
    funding_block_trade = 5,
};
const detail::EnumTable& exbind_table(CovertAccountType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
