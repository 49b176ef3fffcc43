// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::kucoin {

enum class Type : std::uint8_t {
    limit = 0,
    market = 1,
    limit_stop = 2,
    market_stop = 3,
    oco_limit = 4,
    oco_stop = 5,
};

/// The value as sent and received, e.g. "limit".
std::string_view to_string(Type value);

}  // namespace exbind::kucoin
