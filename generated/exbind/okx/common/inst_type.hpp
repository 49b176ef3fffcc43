// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class InstType : std::uint8_t {
    spot = 0,     ///< "SPOT"
    margin = 1,   ///< "MARGIN"
    swap = 2,     ///< "SWAP"
    futures = 3,  ///< "FUTURES"
    option = 4,   ///< "OPTION"
    events = 5,   ///< "EVENTS"
};

/// The value as sent and received, e.g. "SPOT".
std::string_view to_string(InstType value);

}  // namespace exbind::okx
