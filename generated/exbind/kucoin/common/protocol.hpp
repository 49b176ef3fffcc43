// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::kucoin {

enum class Protocol : std::uint8_t {
    websocket = 0,
};

/// The value as sent and received, e.g. "websocket".
std::string_view to_string(Protocol value);

}  // namespace exbind::kucoin
