// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class EarnCategory : std::uint8_t {
    flexible_saving = 0,  ///< "FlexibleSaving"
    dual_assets = 1,      ///< "DualAssets"
};
const detail::EnumTable& exbind_table(EarnCategory);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
