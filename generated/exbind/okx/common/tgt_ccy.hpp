// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class TgtCcy : std::uint8_t {
    base_ccy = 0,
    quote_ccy = 1,
};

/// The value as sent and received, e.g. "base_ccy".
std::string_view to_string(TgtCcy value);

}  // namespace exbind::okx
