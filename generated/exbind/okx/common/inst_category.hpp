// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class InstCategory : std::uint8_t {
    crypto = 0,       ///< "1"
    stocks = 1,       ///< "3"
    commodities = 2,  ///< "4"
    forex = 3,        ///< "5"
    bonds = 4,        ///< "6"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(InstCategory value);

}  // namespace exbind::okx
