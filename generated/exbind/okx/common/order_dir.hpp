// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class OrderDir : std::uint8_t {
    asc = 0,
    desc = 1,
};
const detail::EnumTable& exbind_table(OrderDir);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
