// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class OpenType : std::uint8_t {
    fix_price = 0,
    pre_quote = 1,
    call_auction = 2,
};

/// The value as sent and received, e.g. "fix_price".
std::string_view to_string(OpenType value);

}  // namespace exbind::okx
