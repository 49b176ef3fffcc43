// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class CopyType : std::uint8_t {
    normal_order = 0,                       ///< "0"
    copy_order_without_profit_sharing = 1,  ///< "1"
    copy_order_with_profit_sharing = 2,     ///< "2"
    lead_order = 3,                         ///< "3"
};
const detail::EnumTable& exbind_table(CopyType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
