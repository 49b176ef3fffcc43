// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class BlockRfqOrderType : std::uint8_t {
    limit = 0,
    market = 1,
    liquidation = 2,
};
const detail::EnumTable& exbind_table(BlockRfqOrderType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
