// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class AlgoOrdType : std::uint8_t {
    contract_dca = 0,
    spot_dca = 1,
};
const detail::EnumTable& exbind_table(AlgoOrdType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
