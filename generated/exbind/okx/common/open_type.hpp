// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class OpenType : std::uint8_t {
    fix_price = 0,
    pre_quote = 1,
    call_auction = 2,
};
const detail::EnumTable& exbind_table(OpenType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
