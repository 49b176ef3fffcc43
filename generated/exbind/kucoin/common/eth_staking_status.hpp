// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class EthStakingStatus : std::uint8_t {
    ongoing = 0,      ///< "ONGOING"
    pending = 1,      ///< "PENDING"
    full = 2,         ///< "FULL"
    interesting = 3,  ///< "INTERESTING"
};
const detail::EnumTable& exbind_table(EthStakingStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
