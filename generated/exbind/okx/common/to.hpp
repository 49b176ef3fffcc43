// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class To : std::uint8_t {
    funding_account = 0,  ///< "6"
    trading_account = 1,  ///< "18"
};
const detail::EnumTable& exbind_table(To);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
