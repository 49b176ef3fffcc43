// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class WithdrawalsStatus : std::uint8_t {
    processing = 0,         ///< "PROCESSING"
    wallet_processing = 1,  ///< "WALLET_PROCESSING"
    review = 2,             ///< "REVIEW"
    success = 3,            ///< "SUCCESS"
    failure = 4,            ///< "FAILURE"
};
const detail::EnumTable& exbind_table(WithdrawalsStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
