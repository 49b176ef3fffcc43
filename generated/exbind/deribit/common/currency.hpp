// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class Currency : std::uint8_t {
    btc = 0,    ///< "BTC"
    eth = 1,    ///< "ETH"
    steth = 2,  ///< "STETH"
    ethw = 3,   ///< "ETHW"
    usdc = 4,   ///< "USDC"
    usdt = 5,   ///< "USDT"
    eurr = 6,   ///< "EURR"
    sol = 7,    ///< "SOL"
    xrp = 8,    ///< "XRP"
    usyc = 9,   ///< "USYC"
    paxg = 10,  ///< "PAXG"
    bnb = 11,   ///< "BNB"
    usde = 12,  ///< "USDE"
};
const detail::EnumTable& exbind_table(Currency);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
