// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class CancelType : std::uint8_t {
    cancel_by_user = 0,                              ///< "CancelByUser"
    cancel_by_reduce_only = 1,                       ///< "CancelByReduceOnly"
    cancel_by_prepare_liq = 2,                       ///< "CancelByPrepareLiq"
    cancel_all_before_liq = 3,                       ///< "CancelAllBeforeLiq"
    cancel_by_prepare_adl = 4,                       ///< "CancelByPrepareAdl"
    cancel_all_before_adl = 5,                       ///< "CancelAllBeforeAdl"
    cancel_by_admin = 6,                             ///< "CancelByAdmin"
    cancel_by_settle = 7,                            ///< "CancelBySettle"
    cancel_by_tp_sl_ts_clear = 8,                    ///< "CancelByTpSlTsClear"
    cancel_by_smp = 9,                               ///< "CancelBySmp"
    cancel_by_dcp = 10,                              ///< "CancelByDCP"
    cancel_by_rebalance = 11,                        ///< "CancelByRebalance"
    cancel_by_oco_tp_canceled_by_sl_triggered = 12,  ///< "CancelByOCOTpCanceledBySlTriggered"
    cancel_by_oco_sl_canceled_by_tp_triggered = 13,  ///< "CancelByOCOSlCanceledByTpTriggered"
    cancel_by_cannot_afford_order_cost = 14,         ///< "CancelByCannotAffordOrderCost"
    cancel_by_pm_trial_mm_over_equity = 15,          ///< "CancelByPmTrialMmOverEquity"
    cancel_by_account_blocking = 16,                 ///< "CancelByAccountBlocking"
    cancel_by_delivery = 17,                         ///< "CancelByDelivery"
    cancel_by_mmp_triggered = 18,                    ///< "CancelByMmpTriggered"
    cancel_by_cross_self_much = 19,                  ///< "CancelByCrossSelfMuch"
    cancel_by_cross_reach_max_trade_num = 20,        ///< "CancelByCrossReachMaxTradeNum"
};
const detail::EnumTable& exbind_table(CancelType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
