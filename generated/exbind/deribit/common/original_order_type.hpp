// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class OriginalOrderType : std::uint8_t {
    market = 0,
    market_limit = 1,
};
const detail::EnumTable& exbind_table(OriginalOrderType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
