// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class CryptoLoanFixedState : std::uint8_t {
    matching = 0,                        ///< "1"
    partially_filled_and_cancelled = 1,  ///< "2"
    fully_filled = 2,                    ///< "3"
    cancelled = 3,                       ///< "4"
};
const detail::EnumTable& exbind_table(CryptoLoanFixedState);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
