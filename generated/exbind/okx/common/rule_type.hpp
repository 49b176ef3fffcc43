// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class RuleType : std::uint8_t {
    normal = 0,
    pre_market = 1,
    rebase_contract = 2,
    xperp = 3,
};
const detail::EnumTable& exbind_table(RuleType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
