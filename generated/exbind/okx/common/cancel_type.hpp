// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class CancelType : std::uint8_t {
    none = 0,          ///< "0"
    manual_stop = 1,   ///< "1"
    take_profit = 2,   ///< "2"
    stop_loss = 3,     ///< "3"
    risk_control = 4,  ///< "4"
    delivery = 5,      ///< "5"
    signal = 6,        ///< "6"
};
const detail::EnumTable& exbind_table(CancelType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
