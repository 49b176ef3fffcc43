// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

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

/// The value as sent and received, e.g. "market".
std::string_view to_string(OrdType value);

}  // namespace exbind::okx
