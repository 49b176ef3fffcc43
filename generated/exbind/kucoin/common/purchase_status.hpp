// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class PurchaseStatus : std::uint8_t {
    done = 0,     ///< "DONE"
    pending = 1,  ///< "PENDING"
};
const detail::EnumTable& exbind_table(PurchaseStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
