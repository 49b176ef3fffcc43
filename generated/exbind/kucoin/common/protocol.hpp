// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class Protocol : std::uint8_t {
    websocket = 0,
};
const detail::EnumTable& exbind_table(Protocol);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
