// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class FiatState : std::uint8_t {
    completed = 0,
    failed = 1,
    pending = 2,
    canceled = 3,
    inqueue = 4,
    processing = 5,
};
const detail::EnumTable& exbind_table(FiatState);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
