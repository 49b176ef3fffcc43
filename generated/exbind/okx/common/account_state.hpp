// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class AccountState : std::uint8_t {
    live = 0,
    suspend = 1,
    preopen = 2,
    test = 3,
    rebase = 4,
    post_only = 5,
    settling = 6,
};
const detail::EnumTable& exbind_table(AccountState);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
