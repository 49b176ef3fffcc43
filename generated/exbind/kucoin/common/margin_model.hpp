// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class MarginModel : std::uint8_t {
    cross = 0,
    isolated = 1,
};
const detail::EnumTable& exbind_table(MarginModel);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
