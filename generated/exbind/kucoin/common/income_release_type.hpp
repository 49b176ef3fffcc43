// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class IncomeReleaseType : std::uint8_t {
    daily = 0,  ///< "DAILY"
    after = 1,  ///< "AFTER"
};
const detail::EnumTable& exbind_table(IncomeReleaseType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
