// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class AccountState : std::uint8_t {
    live = 0,
    suspend = 1,
    preopen = 2,
    test = 3,
    rebase = 4,
    post_only = 5,
    settling = 6,
};

/// The value as sent and received, e.g. "live".
std::string_view to_string(AccountState value);

}  // namespace exbind::okx
