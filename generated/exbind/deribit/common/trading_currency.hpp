// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class TradingCurrency : std::uint8_t {
    btc = 0,    ///< "BTC"
    eth = 1,    ///< "ETH"
    usdc = 2,   ///< "USDC"
    sol = 3,    ///< "SOL"
    usdt = 4,   ///< "USDT"
    eurr = 5,   ///< "EURR"
    xrp = 6,    ///< "XRP"
    steth = 7,  ///< "STETH"
    usyc = 8,   ///< "USYC"
    paxg = 9,   ///< "PAXG"
    bnb = 10,   ///< "BNB"
    usde = 11,  ///< "USDE"
    any = 12,
    grouped = 13,
};
const detail::EnumTable& exbind_table(TradingCurrency);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
