// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class CancelType : std::uint8_t {
    none = 0,          ///< "0"
    manual_stop = 1,   ///< "1"
    take_profit = 2,   ///< "2"
    stop_loss = 3,     ///< "3"
    risk_control = 4,  ///< "4"
    delivery = 5,      ///< "5"
    signal = 6,        ///< "6"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(CancelType value);

}  // namespace exbind::okx
