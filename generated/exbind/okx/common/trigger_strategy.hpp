// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class TriggerStrategy : std::uint8_t {
    instant = 0,
    price = 1,
    rsi = 2,
    webhook = 3,
};
const detail::EnumTable& exbind_table(TriggerStrategy);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
