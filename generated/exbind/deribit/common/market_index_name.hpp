// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class MarketIndexName : std::uint8_t {
    btc_usd = 0,
    eth_usd = 1,
    ada_usdc = 2,
    algo_usdc = 3,
    avax_usdc = 4,
    bch_usdc = 5,
    bnb_usdc = 6,
    btc_usdc = 7,
    btcdvol_usdc = 8,
    buidl_usdc = 9,
    doge_usdc = 10,
    dot_usdc = 11,
    eurr_usdc = 12,
    eth_usdc = 13,
    ethdvol_usdc = 14,
    link_usdc = 15,
    ltc_usdc = 16,
    near_usdc = 17,
    paxg_usdc = 18,
    shib_usdc = 19,
    sol_usdc = 20,
    steth_usdc = 21,
    ton_usdc = 22,
    trump_usdc = 23,
    trx_usdc = 24,
    uni_usdc = 25,
    usde_usdc = 26,
    usyc_usdc = 27,
    xrp_usdc = 28,
    btc_usdt = 29,
    eth_usdt = 30,
    eurr_usdt = 31,
    sol_usdt = 32,
    steth_usdt = 33,
    usdc_usdt = 34,
    usde_usdt = 35,
    btc_eurr = 36,
    btc_usde = 37,
    btc_usyc = 38,
    eth_btc = 39,
    eth_eurr = 40,
    eth_usde = 41,
    eth_usyc = 42,
    steth_eth = 43,
    paxg_btc = 44,
    drbfix_btc_usdc = 45,  ///< "drbfix-btc_usdc"
    drbfix_eth_usdc = 46,  ///< "drbfix-eth_usdc"
};
const detail::EnumTable& exbind_table(MarketIndexName);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
