// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class StgyType : std::uint8_t {
    general_strategy = 0,        ///< "0"
    delta_neutral_strategy = 1,  ///< "1"
};
const detail::EnumTable& exbind_table(StgyType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
