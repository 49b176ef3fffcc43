// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class AssetManagerCategory : std::uint8_t {
    multi_coin_earning = 0,  ///< "multiCoinEarning"
    fixed_yield = 1,         ///< "fixedYield"
    equity_fund = 2,         ///< "equityFund"
    onchain_earn = 3,        ///< "onchainEarn"
};
const detail::EnumTable& exbind_table(AssetManagerCategory);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
