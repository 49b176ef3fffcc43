// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::okx {

enum class InstCategory : std::uint8_t {
    crypto = 0,       ///< "1"
    stocks = 1,       ///< "3"
    commodities = 2,  ///< "4"
    forex = 3,        ///< "5"
    bonds = 4,        ///< "6"
};
const detail::EnumTable& exbind_table(InstCategory);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::okx
