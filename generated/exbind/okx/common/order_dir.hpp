// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class OrderDir : std::uint8_t {
    asc = 0,
    desc = 1,
};

/// The value as sent and received, e.g. "asc".
std::string_view to_string(OrderDir value);

}  // namespace exbind::okx
