// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class MarketType : std::uint8_t {
    settlement = 0,
    delivery = 1,
    bankruptcy = 2,
};
const detail::EnumTable& exbind_table(MarketType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
