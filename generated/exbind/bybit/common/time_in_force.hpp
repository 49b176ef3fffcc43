// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class TimeInForce : std::uint8_t {
    ioc = 0,        ///< "IOC"
    fok = 1,        ///< "FOK"
    gtc = 2,        ///< "GTC"
    post_only = 3,  ///< "PostOnly"
};
const detail::EnumTable& exbind_table(TimeInForce);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
