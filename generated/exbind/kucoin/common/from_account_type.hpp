// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class FromAccountType : std::uint8_t {
    main = 0,         ///< "MAIN"
    trade = 1,        ///< "TRADE"
    contract = 2,     ///< "CONTRACT"
    margin = 3,       ///< "MARGIN"
    isolated = 4,     ///< "ISOLATED"
    margin_v2 = 5,    ///< "MARGIN_V2"
    isolated_v2 = 6,  ///< "ISOLATED_V2"
    option = 7,       ///< "OPTION"
};
const detail::EnumTable& exbind_table(FromAccountType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
