// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class RuleType : std::uint8_t {
    normal = 0,
    pre_market = 1,
    rebase_contract = 2,
    xperp = 3,
};

/// The value as sent and received, e.g. "normal".
std::string_view to_string(RuleType value);

}  // namespace exbind::okx
