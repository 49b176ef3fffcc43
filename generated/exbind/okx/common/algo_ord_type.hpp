// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class AlgoOrdType : std::uint8_t {
    contract_dca = 0,
    spot_dca = 1,
};

/// The value as sent and received, e.g. "contract_dca".
std::string_view to_string(AlgoOrdType value);

}  // namespace exbind::okx
