// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class FiatState : std::uint8_t {
    completed = 0,
    failed = 1,
    pending = 2,
    canceled = 3,
    inqueue = 4,
    processing = 5,
};

/// The value as sent and received, e.g. "completed".
std::string_view to_string(FiatState value);

}  // namespace exbind::okx
