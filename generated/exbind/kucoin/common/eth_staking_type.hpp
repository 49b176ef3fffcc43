// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class EthStakingType : std::uint8_t {
    time = 0,    ///< "TIME"
    demand = 1,  ///< "DEMAND"
};
const detail::EnumTable& exbind_table(EthStakingType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
