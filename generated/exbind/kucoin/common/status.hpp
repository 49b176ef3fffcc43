// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::kucoin {

enum class Status : std::uint8_t {
    new_ = 0,       ///< "NEW"
    done = 1,       ///< "DONE"
    triggered = 2,  ///< "TRIGGERED"
    cancelled = 3,  ///< "CANCELLED"
};

/// The value as sent and received, e.g. "NEW".
std::string_view to_string(Status value);

}  // namespace exbind::kucoin
