// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <string_view>

namespace exbind::okx {

enum class RecurringSource : std::uint8_t {
    trading_account = 0,      ///< "1"
    funding_account = 1,      ///< "2"
    simple_earn_account = 2,  ///< "3"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(RecurringSource value);

}  // namespace exbind::okx
