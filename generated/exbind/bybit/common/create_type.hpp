// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class CreateType : std::uint8_t {
    create_by_user = 0,                                     ///< "CreateByUser"
    create_by_future_spread = 1,                            ///< "CreateByFutureSpread"
    create_by_admin_closing = 2,                            ///< "CreateByAdminClosing"
    create_by_settle = 3,                                   ///< "CreateBySettle"
    create_by_stop_order = 4,                               ///< "CreateByStopOrder"
    create_by_take_profit = 5,                              ///< "CreateByTakeProfit"
    create_by_partial_take_profit = 6,                      ///< "CreateByPartialTakeProfit"
    create_by_stop_loss = 7,                                ///< "CreateByStopLoss"
    create_by_partial_stop_loss = 8,                        ///< "CreateByPartialStopLoss"
    create_by_trailing_stop = 9,                            ///< "CreateByTrailingStop"
    create_by_trailing_profit = 10,                         ///< "CreateByTrailingProfit"
    create_by_liq = 11,                                     ///< "CreateByLiq"
    create_by_take_over_pass_through = 12,                  ///< "CreateByTakeOver_PassThrough"
    create_by_adl_pass_through = 13,                        ///< "CreateByAdl_PassThrough"
    create_by_block_pass_through = 14,                      ///< "CreateByBlock_PassThrough"
    create_by_block_trade_move_position_pass_through = 15,  ///< "CreateByBlockTradeMovePosition_PassThrough"
    create_by_chase_order = 16,                             ///< "CreateByChaseOrder"
    create_by_f_grid_bot = 17,                              ///< "CreateByFGridBot"
    close_by_f_grid_bot = 18,                               ///< "CloseByFGridBot"
    create_by_twap = 19,                                    ///< "CreateByTWAP"
    create_by_martingale_bot = 20,                          ///< "CreateByMartingaleBot"
    close_by_martingale_bot = 21,                           ///< "CloseByMartingaleBot"
    create_by_ice_berg = 22,                                ///< "CreateByIceBerg"
    create_by_bbo_order = 23,                               ///< "CreateByBboOrder"
    create_by_closing = 24,                                 ///< "CreateByClosing"
    create_by_tv_signal = 25,                               ///< "CreateByTVSignal"
    create_by_mm_rate_close = 26,                           ///< "CreateByMmRateClose"
    create_by_arbitrage = 27,                               ///< "CreateByArbitrage"
    create_by_ddh = 28,                                     ///< "CreateByDdh"
};
const detail::EnumTable& exbind_table(CreateType);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
