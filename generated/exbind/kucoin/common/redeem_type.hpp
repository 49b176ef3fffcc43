// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class RedeemType : std::uint8_t {
    manual = 0,        ///< "MANUAL"
    trans_demand = 1,  ///< "TRANS_DEMAND"
    auto_ = 2,         ///< "AUTO"
};
const detail::EnumTable& exbind_table(RedeemType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
