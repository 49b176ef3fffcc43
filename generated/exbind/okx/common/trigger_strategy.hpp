// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class TriggerStrategy : std::uint8_t {
    instant = 0,
    price = 1,
    rsi = 2,
    webhook = 3,
};

/// The value as sent and received, e.g. "instant".
std::string_view to_string(TriggerStrategy value);

}  // namespace exbind::okx
