// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class RecurringSource : std::uint8_t {
    trading_account = 0,      ///< "1"
    funding_account = 1,      ///< "2"
    simple_earn_account = 2,  ///< "3"
};
const detail::EnumTable& exbind_table(RecurringSource);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
