// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class To : std::uint8_t {
    funding_account = 0,  ///< "6"
    trading_account = 1,  ///< "18"
};

/// The value as sent and received, e.g. "6".
std::string_view to_string(To value);

}  // namespace exbind::okx
