// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class Status : std::uint8_t {
    pending = 0,
    success = 1,
    failed = 2,
    cancelled = 3,
};

/// The value as sent and received, e.g. "pending".
std::string_view to_string(Status value);

}  // namespace exbind::okx
