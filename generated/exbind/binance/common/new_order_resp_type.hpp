// Generated from specs/binance/common.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::binance {

enum class NewOrderRespType : std::uint8_t {
    ack = 0,     ///< "ACK"
    result = 1,  ///< "RESULT"
    full = 2,    ///< "FULL"
};
const detail::EnumTable& exbind_table(NewOrderRespType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::binance
