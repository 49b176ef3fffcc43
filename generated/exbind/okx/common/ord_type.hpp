// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class OrdType : std::uint8_t {
    market = 0,
    limit = 1,
    post_only = 2,
    fok = 3,
    ioc = 4,
    optimal_limit_ioc = 5,
    mmp = 6,
    mmp_and_post_only = 7,
    op_fok = 8,
    elp = 9,
};
const detail::EnumTable& exbind_table(OrdType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
