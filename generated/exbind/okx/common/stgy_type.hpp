// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class StgyType : std::uint8_t {
    general_strategy = 0,        ///< "0"
    delta_neutral_strategy = 1,  ///< "1"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(StgyType value);

}  // namespace exbind::okx
