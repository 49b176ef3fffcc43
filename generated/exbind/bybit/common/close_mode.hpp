// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class CloseMode : std::uint8_t {
    dca_base_mode = 0,   ///< "DCA_BASE_MODE"
    dca_quote_mode = 1,  ///< "DCA_QUOTE_MODE"
};
const detail::EnumTable& exbind_table(CloseMode);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
