// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class Outcome_ : std::uint8_t {
    yes = 0,
    no = 1,
};

/// The value as sent and received, e.g. "yes".
std::string_view to_string(Outcome_ value);

}  // namespace exbind::okx
