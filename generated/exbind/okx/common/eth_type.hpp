// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class EthType : std::uint8_t {
    purchase = 0,
    redeem = 1,
};

/// The value as sent and received, e.g. "purchase".
std::string_view to_string(EthType value);

}  // namespace exbind::okx
