// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class BlockRfqState : std::uint8_t {
    open = 0,
    filled = 1,
    rejected = 2,
    cancelled = 3,
    untriggered = 4,
    archive = 5,
};
const detail::EnumTable& exbind_table(BlockRfqState);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
