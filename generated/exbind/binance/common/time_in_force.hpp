// Generated from specs/binance/common.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::binance {

enum class TimeInForce : std::uint8_t {
    ioc = 0,  ///< "IOC"
    gtc = 1,  ///< "GTC"
    fok = 2,  ///< "FOK"
    gtx = 3,  ///< "GTX"
};
const detail::EnumTable& exbind_table(TimeInForce);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::binance
