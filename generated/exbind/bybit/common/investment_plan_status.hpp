// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class InvestmentPlanStatus : std::uint8_t {
    pending_subscription = 0,  ///< "PendingSubscription"
    active = 1,                ///< "Active"
    closed = 2,                ///< "Closed"
    deleted = 3,               ///< "Deleted"
};
const detail::EnumTable& exbind_table(InvestmentPlanStatus);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
