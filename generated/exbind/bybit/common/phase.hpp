// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class Phase : std::uint8_t {
    not_started = 0,             ///< "NotStarted"
    finished = 1,                ///< "Finished"
    call_auction = 2,            ///< "CallAuction"
    call_auction_no_cancel = 3,  ///< "CallAuctionNoCancel"
    cross_matching = 4,          ///< "CrossMatching"
    continuous_trading = 5,      ///< "ContinuousTrading"
};
const detail::EnumTable& exbind_table(Phase);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
