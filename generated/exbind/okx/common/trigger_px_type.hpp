// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class TriggerPxType : std::uint8_t {
    last = 0,
    index = 1,
    mark = 2,
};

/// The value as sent and received, e.g. "last".
std::string_view to_string(TriggerPxType value);

}  // namespace exbind::okx
