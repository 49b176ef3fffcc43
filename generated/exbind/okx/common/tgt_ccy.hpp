// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class TgtCcy : std::uint8_t {
    base_ccy = 0,
    quote_ccy = 1,
};
const detail::EnumTable& exbind_table(TgtCcy);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
