// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::kucoin {

enum class OrdersStatus : std::uint8_t {
    open = 0,
    done = 1,
};

/// The value as sent and received, e.g. "open".
std::string_view to_string(OrdersStatus value);

}  // namespace exbind::kucoin
