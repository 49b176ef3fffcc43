// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>

#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {

enum class RejectReason : std::uint8_t {
    ec_no_error = 0,                               ///< "EC_NoError"
    ec_others = 1,                                 ///< "EC_Others"
    ec_unknown_message_type = 2,                   ///< "EC_UnknownMessageType"
    ec_missing_cl_ord_id = 3,                      ///< "EC_MissingClOrdID"
    ec_missing_orig_cl_ord_id = 4,                 ///< "EC_MissingOrigClOrdID"
    ec_cl_ord_id_orig_cl_ord_id_are_the_same = 5,  ///< "EC_ClOrdIDOrigClOrdIDAreTheSame"
    ec_duplicated_cl_ord_id = 6,                   ///< "EC_DuplicatedClOrdID"
    ec_orig_cl_ord_id_does_not_exist = 7,          ///< "EC_OrigClOrdIDDoesNotExist"
    ec_too_late_to_cancel = 8,                     ///< "EC_TooLateToCancel"
    ec_unknown_order_type = 9,                     ///< "EC_UnknownOrderType"
    ec_unknown_side = 10,                          ///< "EC_UnknownSide"
    ec_unknown_time_in_force = 11,                 ///< "EC_UnknownTimeInForce"
    ec_wrongly_routed = 12,                        ///< "EC_WronglyRouted"
    ec_market_order_price_is_not_zero = 13,        ///< "EC_MarketOrderPriceIsNotZero"
    ec_limit_order_invalid_price = 14,             ///< "EC_LimitOrderInvalidPrice"
    ec_no_enough_qty_to_fill = 15,                 ///< "EC_NoEnoughQtyToFill"
    ec_no_immediate_qty_to_fill = 16,              ///< "EC_NoImmediateQtyToFill"
    ec_per_cancel_request = 17,                    ///< "EC_PerCancelRequest"
    ec_market_order_cannot_be_post_only = 18,      ///< "EC_MarketOrderCannotBePostOnly"
    ec_post_only_will_take_liquidity = 19,         ///< "EC_PostOnlyWillTakeLiquidity"
    ec_cancel_replace_order = 20,                  ///< "EC_CancelReplaceOrder"
    ec_invalid_symbol_status = 21,                 ///< "EC_InvalidSymbolStatus"
    ec_cancel_for_no_full_fill = 22,               ///< "EC_CancelForNoFullFill"
    ec_by_self_match = 23,                         ///< "EC_BySelfMatch"
    ec_in_call_auction_status = 24,                ///< "EC_InCallAuctionStatus"
    ec_qty_cannot_be_zero = 25,                    ///< "EC_QtyCannotBeZero"
    ec_market_order_no_support_tif = 26,           ///< "EC_MarketOrderNoSupportTIF"
    ec_reach_max_trade_num = 27,                   ///< "EC_ReachMaxTradeNum"
    ec_invalid_price_scale = 28,                   ///< "EC_InvalidPriceScale"
    ec_bit_index_invalid = 29,                     ///< "EC_BitIndexInvalid"
    ec_stop_by_self_match = 30,                    ///< "EC_StopBySelfMatch"
    ec_invalid_smp_type = 31,                      ///< "EC_InvalidSmpType"
    ec_cancel_by_mmp = 32,                         ///< "EC_CancelByMMP"
    ec_invalid_user_type = 33,                     ///< "EC_InvalidUserType"
    ec_invalid_mirror_oid = 34,                    ///< "EC_InvalidMirrorOid"
    ec_invalid_mirror_uid = 35,                    ///< "EC_InvalidMirrorUid"
    ec_ec_invalid_qty = 36,                        ///< "EC_EcInvalidQty"
    ec_invalid_amount = 37,                        ///< "EC_InvalidAmount"
    ec_load_order_cancel = 38,                     ///< "EC_LoadOrderCancel"
    ec_market_quote_no_supp_sell = 39,             ///< "EC_MarketQuoteNoSuppSell"
    ec_disorder_order_id = 40,                     ///< "EC_DisorderOrderID"
    ec_invalid_base_value = 41,                    ///< "EC_InvalidBaseValue"
    ec_load_order_can_match = 42,                  ///< "EC_LoadOrderCanMatch"
    ec_security_status_fail = 43,                  ///< "EC_SecurityStatusFail"
    ec_reach_risk_price_limit = 44,                ///< "EC_ReachRiskPriceLimit"
    ec_order_not_exist = 45,                       ///< "EC_OrderNotExist"
    ec_cancel_by_order_value_zero = 46,            ///< "EC_CancelByOrderValueZero"
    ec_cancel_by_match_value_zero = 47,            ///< "EC_CancelByMatchValueZero"
    ec_reach_market_price_limit = 48,              ///< "EC_ReachMarketPriceLimit"
};
const detail::EnumTable& exbind_table(RejectReason);

using exbind::operator<<;
using exbind::to_string;

}  // namespace exbind::bybit
