// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class MarginStatus : std::uint8_t {
    pending = 0,  ///< "PENDING"
    success = 1,  ///< "SUCCESS"
    failed = 2,   ///< "FAILED"
};
const detail::EnumTable& exbind_table(MarginStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
