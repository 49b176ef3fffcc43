// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class TransferListType : std::uint8_t {
    main = 0,         ///< "MAIN"
    trade = 1,        ///< "TRADE"
    margin = 2,       ///< "MARGIN"
    isolated = 3,     ///< "ISOLATED"
    option = 4,       ///< "OPTION"
    margin_v2 = 5,    ///< "MARGIN_V2"
    isolated_v2 = 6,  ///< "ISOLATED_V2"
};
const detail::EnumTable& exbind_table(TransferListType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
