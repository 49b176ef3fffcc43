// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {

enum class QuoteCurrency : std::uint8_t {
    usdt = 0,  ///< "USDT"
    kcs = 1,   ///< "KCS"
    btc = 2,   ///< "BTC"
};
const detail::EnumTable& exbind_table(QuoteCurrency);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::kucoin
