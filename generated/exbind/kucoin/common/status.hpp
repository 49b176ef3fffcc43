// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class Status : std::uint8_t {
    new_ = 0,       ///< "NEW"
    done = 1,       ///< "DONE"
    triggered = 2,  ///< "TRIGGERED"
    cancelled = 3,  ///< "CANCELLED"
};
const detail::EnumTable& exbind_table(Status);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
