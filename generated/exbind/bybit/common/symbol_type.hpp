// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class SymbolType : std::uint8_t {
    innovation = 0,
    adventure = 1,
    xstocks = 2,
    commodity = 3,
    stock = 4,
    forex = 5,
};
const detail::EnumTable& exbind_table(SymbolType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
