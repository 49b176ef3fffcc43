// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class CryptoLoanDirection : std::uint8_t {
    add_collateral = 0,     ///< "0"
    reduce_collateral = 1,  ///< "1"
};
const detail::EnumTable& exbind_table(CryptoLoanDirection);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
