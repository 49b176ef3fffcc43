// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class CopytradingType : std::uint8_t {
    close_position_partially = 0,       ///< "1"
    close_all = 1,                      ///< "2"
    liquidation = 2,                    ///< "3"
    partial_liquidation = 3,            ///< "4"
    adl_position_not_fully_closed = 4,  ///< "5"
    adl_position_fully_closed = 5,      ///< "6"
};
const detail::EnumTable& exbind_table(CopytradingType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
