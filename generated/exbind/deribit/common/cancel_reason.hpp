// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::deribit {

enum class CancelReason : std::uint8_t {
    user_request = 0,
    autoliquidation = 1,
    cancel_on_disconnect = 2,
    risk_mitigation = 3,
    pme_risk_reduction = 4,
    pme_account_locked = 5,
    position_locked = 6,
    mmp_trigger = 7,
    mmp_config_curtailment = 8,
    edit_post_only_reject = 9,
    oco_other_closed = 10,
    oto_primary_closed = 11,
    settlement = 12,
};
const detail::EnumTable& exbind_table(CancelReason);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::deribit
