// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class LinkStatus : std::uint8_t {
    normal = 0,
    abnormal = 1,
};

/// The value as sent and received, e.g. "normal".
std::string_view to_string(LinkStatus value);

}  // namespace exbind::okx
