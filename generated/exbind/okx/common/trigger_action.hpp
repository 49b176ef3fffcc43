// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class TriggerAction : std::uint8_t {
    start = 0,
    stop = 1,
};

/// The value as sent and received, e.g. "start".
std::string_view to_string(TriggerAction value);

}  // namespace exbind::okx
