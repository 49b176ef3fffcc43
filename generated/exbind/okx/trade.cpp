// Generated from specs/okx/trade.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trade.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable exec_type_table;
extern const detail::EnumTable inst_type_table;
extern const detail::EnumTable mgn_mode_table;
extern const detail::EnumTable ord_type_table;
extern const detail::EnumTable outcome_table;
extern const detail::EnumTable pos_side_table;
extern const detail::EnumTable recurring_source_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stp_mode_table;
extern const detail::EnumTable td_mode_table;
extern const detail::EnumTable tgt_ccy_table;
extern const detail::EnumTable timeframe_table;
extern const detail::EnumTable trade_state_table;
extern const detail::EnumTable trigger_cond_table;
extern const detail::EnumTable trigger_px_type_table;
extern const detail::EnumTable trigger_strategy_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::trade {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view tp_ord_kind_values[] = {"condition", "limit"};
constexpr detail::EnumTable tp_ord_kind_table{"TpOrdKind", tp_ord_kind_values};

constexpr std::string_view status_values[] = {"running", "filled", "failed"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view acct_values[] = {"6", "18"};
constexpr detail::EnumTable acct_table{"Acct", acct_values};

constexpr std::string_view sub_type_values[] = {
    "1", "2", "3", "4", "5", "6", "100", "101", "102", "103", "104", "105", "106", "107", "110", "111", "118", "119",
    "112", "113", "125", "126", "127", "128", "212", "213", "204", "205", "206", "207", "208", "209", "236", "237",
    "270", "271", "272", "273", "274", "275", "324", "325", "326", "327", "328", "329", "376", "377", "410", "411",
    "412", "413", "414", "415",
};
constexpr detail::EnumTable sub_type_table{"SubType", sub_type_values};

constexpr std::string_view debt_type_values[] = {"cross", "isolated"};
constexpr detail::EnumTable debt_type_table{"DebtType", debt_type_values};

constexpr std::string_view px_type_values[] = {"px", "pxVol", "pxUsd"};
constexpr detail::EnumTable px_type_table{"PxType", px_type_values};

constexpr std::string_view order_source_values[] = {"6", "7", "13", "25", "34"};
constexpr detail::EnumTable order_source_table{"OrderSource", order_source_values};

constexpr std::string_view category_values[] = {
    "normal", "twap", "adl", "full_liquidation", "partial_liquidation", "delivery", "ddh", "auto_conversion",
};
constexpr detail::EnumTable category_table{"Category", category_values};

constexpr std::string_view cancel_source_values[] = {"0", "1", "14", "15", "20", "31", "32", "34", "35", "44"};
constexpr detail::EnumTable cancel_source_table{"CancelSource", cancel_source_values};

constexpr std::string_view quick_mgn_type_values[] = {"manual", "auto_borrow", "auto_repay"};
constexpr detail::EnumTable quick_mgn_type_table{"QuickMgnType", quick_mgn_type_values};

constexpr std::string_view orders_algo_history_ord_type_values[] = {
    "conditional", "oco", "chase", "trigger", "move_order_stop", "iceberg", "twap", "smart_iceberg",
};
constexpr detail::EnumTable orders_algo_history_ord_type_table{
    "OrdersAlgoHistoryOrdType",
    orders_algo_history_ord_type_values,
};

constexpr std::string_view order_algo_state_values[] = {
    "live", "pause", "partially_effective", "effective", "canceled", "order_failed", "partially_failed",
};
constexpr detail::EnumTable order_algo_state_table{"OrderAlgoState", order_algo_state_values};

constexpr std::string_view advance_ord_type_values[] = {"fok", "ioc"};
constexpr detail::EnumTable advance_ord_type_table{"AdvanceOrdType", advance_ord_type_values};

constexpr std::string_view actual_side_values[] = {"tp", "sl"};
constexpr detail::EnumTable actual_side_table{"ActualSide", actual_side_values};

constexpr std::string_view chase_type_values[] = {"distance", "ratio"};
constexpr detail::EnumTable chase_type_table{"ChaseType", chase_type_values};

constexpr std::string_view aggressiveness_values[] = {"radical", "mid", "conservative"};
constexpr detail::EnumTable aggressiveness_table{"Aggressiveness", aggressiveness_values};

constexpr std::string_view type_values[] = {"1", "2", "3", "4"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr detail::Field account_rate_limit_fields[] = {
    {"fillRatio", offsetof(AccountRateLimit, fillRatio), detail::decimal()},
    {"mainFillRatio", offsetof(AccountRateLimit, mainFillRatio), detail::decimal()},
    {"accRateLimit", offsetof(AccountRateLimit, accRateLimit), detail::string()},
    {"nextAccRateLimit", offsetof(AccountRateLimit, nextAccRateLimit), detail::string()},
    {"ts", offsetof(AccountRateLimit, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable account_rate_limit_table =
    detail::table_of<AccountRateLimit>("AccountRateLimit", account_rate_limit_fields);

constexpr detail::Field amend_algo_order_request_attach_algo_ords_fields[] = {
    {"newTpTriggerPx", offsetof(AmendAlgoOrderRequestAttachAlgoOrds, newTpTriggerPx), detail::decimal()},
    {"newTpTriggerRatio", offsetof(AmendAlgoOrderRequestAttachAlgoOrds, newTpTriggerRatio), detail::decimal()},
    {"newTpTriggerPxType", offsetof(AmendAlgoOrderRequestAttachAlgoOrds, newTpTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"newTpOrdPx", offsetof(AmendAlgoOrderRequestAttachAlgoOrds, newTpOrdPx), detail::decimal()},
    {"newSlTriggerPx", offsetof(AmendAlgoOrderRequestAttachAlgoOrds, newSlTriggerPx), detail::decimal()},
    {"newSlTriggerRatio", offsetof(AmendAlgoOrderRequestAttachAlgoOrds, newSlTriggerRatio), detail::decimal()},
    {"newSlTriggerPxType", offsetof(AmendAlgoOrderRequestAttachAlgoOrds, newSlTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"newSlOrdPx", offsetof(AmendAlgoOrderRequestAttachAlgoOrds, newSlOrdPx), detail::decimal()},
    {"newCallbackRatio", offsetof(AmendAlgoOrderRequestAttachAlgoOrds, newCallbackRatio), detail::decimal()},
    {"newCallbackSpread", offsetof(AmendAlgoOrderRequestAttachAlgoOrds, newCallbackSpread), detail::decimal()},
    {"newActivePx", offsetof(AmendAlgoOrderRequestAttachAlgoOrds, newActivePx), detail::decimal()},
};
constexpr detail::ObjectTable amend_algo_order_request_attach_algo_ords_table =
    detail::table_of<AmendAlgoOrderRequestAttachAlgoOrds>(
        "AmendAlgoOrderRequestAttachAlgoOrds", amend_algo_order_request_attach_algo_ords_fields);

constexpr detail::ListTable list_of_amend_algo_order_request_attach_algo_ords =
    detail::list_of<AmendAlgoOrderRequestAttachAlgoOrds>(
        detail::object(amend_algo_order_request_attach_algo_ords_table));

constexpr detail::Field amend_algo_order_request_fields[] = {
    {"instId", offsetof(AmendAlgoOrderRequest, instId), detail::string(detail::Holder::required)},
    {"algoId", offsetof(AmendAlgoOrderRequest, algoId), detail::string(detail::Holder::optional)},
    {"algoClOrdId", offsetof(AmendAlgoOrderRequest, algoClOrdId), detail::string(detail::Holder::optional)},
    {"cxlOnFail", offsetof(AmendAlgoOrderRequest, cxlOnFail), detail::boolean()},
    {"reqId", offsetof(AmendAlgoOrderRequest, reqId), detail::string(detail::Holder::optional)},
    {"newSz", offsetof(AmendAlgoOrderRequest, newSz), detail::decimal()},
    {"newTpTriggerPx", offsetof(AmendAlgoOrderRequest, newTpTriggerPx), detail::decimal()},
    {"newTpOrdPx", offsetof(AmendAlgoOrderRequest, newTpOrdPx), detail::decimal()},
    {"newSlTriggerPx", offsetof(AmendAlgoOrderRequest, newSlTriggerPx), detail::decimal()},
    {"newSlOrdPx", offsetof(AmendAlgoOrderRequest, newSlOrdPx), detail::decimal()},
    {"newTpTriggerPxType", offsetof(AmendAlgoOrderRequest, newTpTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"newSlTriggerPxType", offsetof(AmendAlgoOrderRequest, newSlTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"newTriggerPx", offsetof(AmendAlgoOrderRequest, newTriggerPx), detail::decimal()},
    {"newOrdPx", offsetof(AmendAlgoOrderRequest, newOrdPx), detail::decimal()},
    {"newTriggerPxType", offsetof(AmendAlgoOrderRequest, newTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"attachAlgoOrds", offsetof(AmendAlgoOrderRequest, attachAlgoOrds),
     detail::list(list_of_amend_algo_order_request_attach_algo_ords)},
};
constexpr detail::Bounds amend_algo_order_request_bounds[] = {{.field = 4, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable amend_algo_order_request_table =
    detail::table_of<AmendAlgoOrderRequest>(
        "AmendAlgoOrderRequest", amend_algo_order_request_fields, false, amend_algo_order_request_bounds);

constexpr detail::Field amend_algo_order_fields[] = {
    {"algoId", offsetof(AmendAlgoOrder, algoId), detail::string()},
    {"algoClOrdId", offsetof(AmendAlgoOrder, algoClOrdId), detail::string()},
    {"reqId", offsetof(AmendAlgoOrder, reqId), detail::string()},
    {"sCode", offsetof(AmendAlgoOrder, sCode), detail::string()},
    {"sMsg", offsetof(AmendAlgoOrder, sMsg), detail::string()},
};
constexpr detail::ObjectTable amend_algo_order_table =
    detail::table_of<AmendAlgoOrder>("AmendAlgoOrder", amend_algo_order_fields);

constexpr detail::Field amend_order_request_attach_algo_ords_fields[] = {
    {"attachAlgoId", offsetof(AmendOrderRequestAttachAlgoOrds, attachAlgoId), detail::string(detail::Holder::optional)},
    {"attachAlgoClOrdId", offsetof(AmendOrderRequestAttachAlgoOrds, attachAlgoClOrdId),
     detail::string(detail::Holder::optional)},
    {"newTpTriggerPx", offsetof(AmendOrderRequestAttachAlgoOrds, newTpTriggerPx), detail::decimal()},
    {"newTpTriggerRatio", offsetof(AmendOrderRequestAttachAlgoOrds, newTpTriggerRatio), detail::decimal()},
    {"newTpOrdPx", offsetof(AmendOrderRequestAttachAlgoOrds, newTpOrdPx), detail::decimal()},
    {"newTpOrdKind", offsetof(AmendOrderRequestAttachAlgoOrds, newTpOrdKind), detail::enumeration(tp_ord_kind_table)},
    {"newSlTriggerPx", offsetof(AmendOrderRequestAttachAlgoOrds, newSlTriggerPx), detail::decimal()},
    {"newSlTriggerRatio", offsetof(AmendOrderRequestAttachAlgoOrds, newSlTriggerRatio), detail::decimal()},
    {"newSlOrdPx", offsetof(AmendOrderRequestAttachAlgoOrds, newSlOrdPx), detail::decimal()},
    {"newTpTriggerPxType", offsetof(AmendOrderRequestAttachAlgoOrds, newTpTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"newSlTriggerPxType", offsetof(AmendOrderRequestAttachAlgoOrds, newSlTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"sz", offsetof(AmendOrderRequestAttachAlgoOrds, sz), detail::decimal()},
    {"amendPxOnTriggerType", offsetof(AmendOrderRequestAttachAlgoOrds, amendPxOnTriggerType),
     detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"newCallbackRatio", offsetof(AmendOrderRequestAttachAlgoOrds, newCallbackRatio), detail::decimal()},
    {"newCallbackSpread", offsetof(AmendOrderRequestAttachAlgoOrds, newCallbackSpread), detail::decimal()},
    {"newActivePx", offsetof(AmendOrderRequestAttachAlgoOrds, newActivePx), detail::decimal()},
};
constexpr detail::Bounds amend_order_request_attach_algo_ords_bounds[] = {
    {.field = 1, .longest = 32, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable amend_order_request_attach_algo_ords_table =
    detail::table_of<AmendOrderRequestAttachAlgoOrds>(
        "AmendOrderRequestAttachAlgoOrds", amend_order_request_attach_algo_ords_fields, false,
        amend_order_request_attach_algo_ords_bounds);

constexpr detail::ListTable list_of_amend_order_request_attach_algo_ords =
    detail::list_of<AmendOrderRequestAttachAlgoOrds>(detail::object(amend_order_request_attach_algo_ords_table));

constexpr detail::Field amend_order_request_fields[] = {
    {"instId", offsetof(AmendOrderRequest, instId), detail::string(detail::Holder::required)},
    {"cxlOnFail", offsetof(AmendOrderRequest, cxlOnFail), detail::boolean()},
    {"ordId", offsetof(AmendOrderRequest, ordId), detail::string(detail::Holder::optional)},
    {"clOrdId", offsetof(AmendOrderRequest, clOrdId), detail::string(detail::Holder::optional)},
    {"reqId", offsetof(AmendOrderRequest, reqId), detail::string(detail::Holder::optional)},
    {"newSz", offsetof(AmendOrderRequest, newSz), detail::decimal()},
    {"newPx", offsetof(AmendOrderRequest, newPx), detail::decimal()},
    {"newPxUsd", offsetof(AmendOrderRequest, newPxUsd), detail::decimal()},
    {"newPxVol", offsetof(AmendOrderRequest, newPxVol), detail::decimal()},
    {"pxAmendType", offsetof(AmendOrderRequest, pxAmendType),
     detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"attachAlgoOrds", offsetof(AmendOrderRequest, attachAlgoOrds),
     detail::list(list_of_amend_order_request_attach_algo_ords)},
    {"speedBump", offsetof(AmendOrderRequest, speedBump), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds amend_order_request_bounds[] = {{.field = 4, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable amend_order_request_table =
    detail::contained_table_of<AmendOrderRequest>(
        "AmendOrderRequest", amend_order_request_fields, false, amend_order_request_bounds);

constexpr detail::Field amend_order_fields[] = {
    {"ordId", offsetof(AmendOrder, ordId), detail::string()},
    {"clOrdId", offsetof(AmendOrder, clOrdId), detail::string()},
    {"ts", offsetof(AmendOrder, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"reqId", offsetof(AmendOrder, reqId), detail::string()},
    {"sCode", offsetof(AmendOrder, sCode), detail::string()},
    {"sMsg", offsetof(AmendOrder, sMsg), detail::string()},
    {"subCode", offsetof(AmendOrder, subCode), detail::string()},
};
constexpr detail::ObjectTable amend_order_table = detail::table_of<AmendOrder>("AmendOrder", amend_order_fields);

constexpr detail::Field place_order_request_attach_algo_ords_fields[] = {
    {"attachAlgoClOrdId", offsetof(PlaceOrderRequestAttachAlgoOrds, attachAlgoClOrdId),
     detail::string(detail::Holder::optional)},
    {"tpTriggerPx", offsetof(PlaceOrderRequestAttachAlgoOrds, tpTriggerPx), detail::decimal()},
    {"tpTriggerRatio", offsetof(PlaceOrderRequestAttachAlgoOrds, tpTriggerRatio), detail::decimal()},
    {"tpOrdPx", offsetof(PlaceOrderRequestAttachAlgoOrds, tpOrdPx), detail::decimal()},
    {"tpOrdKind", offsetof(PlaceOrderRequestAttachAlgoOrds, tpOrdKind), detail::enumeration(tp_ord_kind_table)},
    {"slTriggerPx", offsetof(PlaceOrderRequestAttachAlgoOrds, slTriggerPx), detail::decimal()},
    {"slTriggerRatio", offsetof(PlaceOrderRequestAttachAlgoOrds, slTriggerRatio), detail::decimal()},
    {"slOrdPx", offsetof(PlaceOrderRequestAttachAlgoOrds, slOrdPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(PlaceOrderRequestAttachAlgoOrds, tpTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"slTriggerPxType", offsetof(PlaceOrderRequestAttachAlgoOrds, slTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"sz", offsetof(PlaceOrderRequestAttachAlgoOrds, sz), detail::decimal()},
    {"amendPxOnTriggerType", offsetof(PlaceOrderRequestAttachAlgoOrds, amendPxOnTriggerType),
     detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"callbackRatio", offsetof(PlaceOrderRequestAttachAlgoOrds, callbackRatio), detail::decimal()},
    {"callbackSpread", offsetof(PlaceOrderRequestAttachAlgoOrds, callbackSpread), detail::decimal()},
    {"activePx", offsetof(PlaceOrderRequestAttachAlgoOrds, activePx), detail::decimal()},
};
constexpr detail::Bounds place_order_request_attach_algo_ords_bounds[] = {
    {.field = 0, .longest = 32, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable place_order_request_attach_algo_ords_table =
    detail::table_of<PlaceOrderRequestAttachAlgoOrds>(
        "PlaceOrderRequestAttachAlgoOrds", place_order_request_attach_algo_ords_fields, false,
        place_order_request_attach_algo_ords_bounds);

constexpr detail::ListTable list_of_place_order_request_attach_algo_ords =
    detail::list_of<PlaceOrderRequestAttachAlgoOrds>(detail::object(place_order_request_attach_algo_ords_table));

constexpr detail::Field place_order_request_fields[] = {
    {"instId", offsetof(PlaceOrderRequest, instId), detail::string(detail::Holder::required)},
    {"tdMode", offsetof(PlaceOrderRequest, tdMode), detail::enumeration(okx::td_mode_table, detail::Holder::required)},
    {"ccy", offsetof(PlaceOrderRequest, ccy), detail::string(detail::Holder::optional)},
    {"clOrdId", offsetof(PlaceOrderRequest, clOrdId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(PlaceOrderRequest, tag), detail::string(detail::Holder::optional)},
    {"side", offsetof(PlaceOrderRequest, side), detail::enumeration(okx::side_table, detail::Holder::required)},
    {"posSide", offsetof(PlaceOrderRequest, posSide), detail::enumeration(okx::pos_side_table)},
    {"ordType", offsetof(PlaceOrderRequest, ordType),
     detail::enumeration(okx::ord_type_table, detail::Holder::required)},
    {"sz", offsetof(PlaceOrderRequest, sz), detail::decimal(detail::Holder::required)},
    {"px", offsetof(PlaceOrderRequest, px), detail::decimal()},
    {"pxUsd", offsetof(PlaceOrderRequest, pxUsd), detail::decimal()},
    {"pxVol", offsetof(PlaceOrderRequest, pxVol), detail::decimal()},
    {"reduceOnly", offsetof(PlaceOrderRequest, reduceOnly), detail::boolean()},
    {"tgtCcy", offsetof(PlaceOrderRequest, tgtCcy), detail::enumeration(okx::tgt_ccy_table)},
    {"banAmend", offsetof(PlaceOrderRequest, banAmend), detail::boolean()},
    {"pxAmendType", offsetof(PlaceOrderRequest, pxAmendType),
     detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"tradeQuoteCcy", offsetof(PlaceOrderRequest, tradeQuoteCcy), detail::string(detail::Holder::optional)},
    {"stpMode", offsetof(PlaceOrderRequest, stpMode), detail::enumeration(okx::stp_mode_table)},
    {"isElpTakerAccess", offsetof(PlaceOrderRequest, isElpTakerAccess), detail::boolean()},
    {"attachAlgoOrds", offsetof(PlaceOrderRequest, attachAlgoOrds),
     detail::list(list_of_place_order_request_attach_algo_ords)},
    {"speedBump", offsetof(PlaceOrderRequest, speedBump), detail::string(detail::Holder::optional)},
    {"outcome", offsetof(PlaceOrderRequest, outcome), detail::enumeration(okx::outcome_table)},
    {"slippagePct", offsetof(PlaceOrderRequest, slippagePct), detail::decimal()},
};
constexpr detail::Bounds place_order_request_bounds[] = {
    {.field = 3, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 4, .longest = 16, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable place_order_request_table =
    detail::contained_table_of<PlaceOrderRequest>(
        "PlaceOrderRequest", place_order_request_fields, false, place_order_request_bounds);

constexpr detail::Field place_order_fields[] = {
    {"ordId", offsetof(PlaceOrder, ordId), detail::string()},
    {"clOrdId", offsetof(PlaceOrder, clOrdId), detail::string()},
    {"tag", offsetof(PlaceOrder, tag), detail::string()},
    {"ts", offsetof(PlaceOrder, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"sCode", offsetof(PlaceOrder, sCode), detail::string()},
    {"sMsg", offsetof(PlaceOrder, sMsg), detail::string()},
    {"subCode", offsetof(PlaceOrder, subCode), detail::string()},
};
constexpr detail::ObjectTable place_order_table = detail::table_of<PlaceOrder>("PlaceOrder", place_order_fields);

constexpr detail::Field cancel_algo_order_request_fields[] = {
    {"instId", offsetof(CancelAlgoOrderRequest, instId), detail::string(detail::Holder::required)},
    {"algoId", offsetof(CancelAlgoOrderRequest, algoId), detail::string(detail::Holder::optional)},
    {"algoClOrdId", offsetof(CancelAlgoOrderRequest, algoClOrdId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable cancel_algo_order_request_table =
    detail::contained_table_of<CancelAlgoOrderRequest>("CancelAlgoOrderRequest", cancel_algo_order_request_fields);

constexpr detail::Field place_algo_order_fields[] = {
    {"algoId", offsetof(PlaceAlgoOrder, algoId), detail::string()},
    {"sCode", offsetof(PlaceAlgoOrder, sCode), detail::string()},
    {"sMsg", offsetof(PlaceAlgoOrder, sMsg), detail::string()},
    {"clOrdId", offsetof(PlaceAlgoOrder, clOrdId), detail::string()},
    {"algoClOrdId", offsetof(PlaceAlgoOrder, algoClOrdId), detail::string()},
    {"tag", offsetof(PlaceAlgoOrder, tag), detail::string()},
};
constexpr detail::ObjectTable place_algo_order_table =
    detail::table_of<PlaceAlgoOrder>("PlaceAlgoOrder", place_algo_order_fields);

constexpr detail::Field cancel_all_after_request_fields[] = {
    {"timeOut", offsetof(CancelAllAfterRequest, timeOut),
     detail::integer(detail::Holder::required, detail::Wire::text)},
    {"tag", offsetof(CancelAllAfterRequest, tag), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds cancel_all_after_request_bounds[] = {{.field = 1, .longest = 16, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable cancel_all_after_request_table =
    detail::table_of<CancelAllAfterRequest>(
        "CancelAllAfterRequest", cancel_all_after_request_fields, false, cancel_all_after_request_bounds);

constexpr detail::Field cancel_all_after_fields[] = {
    {"triggerTime", offsetof(CancelAllAfter, triggerTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"tag", offsetof(CancelAllAfter, tag), detail::string()},
    {"ts", offsetof(CancelAllAfter, ts), detail::timestamp(detail::TimeUnit::seconds)},
};
constexpr detail::ObjectTable cancel_all_after_table =
    detail::table_of<CancelAllAfter>("CancelAllAfter", cancel_all_after_fields);

constexpr detail::Field cancel_order_request_fields[] = {
    {"instId", offsetof(CancelOrderRequest, instId), detail::string(detail::Holder::required)},
    {"ordId", offsetof(CancelOrderRequest, ordId), detail::string(detail::Holder::optional)},
    {"clOrdId", offsetof(CancelOrderRequest, clOrdId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable cancel_order_request_table =
    detail::contained_table_of<CancelOrderRequest>("CancelOrderRequest", cancel_order_request_fields);

constexpr detail::Field cancel_order_fields[] = {
    {"ordId", offsetof(CancelOrder, ordId), detail::string()},
    {"clOrdId", offsetof(CancelOrder, clOrdId), detail::string()},
    {"ts", offsetof(CancelOrder, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"sCode", offsetof(CancelOrder, sCode), detail::string()},
    {"sMsg", offsetof(CancelOrder, sMsg), detail::string()},
};
constexpr detail::ObjectTable cancel_order_table = detail::table_of<CancelOrder>("CancelOrder", cancel_order_fields);

constexpr detail::Field close_positions_request_fields[] = {
    {"instId", offsetof(ClosePositionsRequest, instId), detail::string(detail::Holder::required)},
    {"posSide", offsetof(ClosePositionsRequest, posSide), detail::enumeration(okx::pos_side_table)},
    {"mgnMode", offsetof(ClosePositionsRequest, mgnMode),
     detail::enumeration(okx::mgn_mode_table, detail::Holder::required)},
    {"ccy", offsetof(ClosePositionsRequest, ccy), detail::string(detail::Holder::optional)},
    {"autoCxl", offsetof(ClosePositionsRequest, autoCxl), detail::boolean()},
    {"clOrdId", offsetof(ClosePositionsRequest, clOrdId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(ClosePositionsRequest, tag), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds close_positions_request_bounds[] = {
    {.field = 5, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 6, .longest = 16, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable close_positions_request_table =
    detail::table_of<ClosePositionsRequest>(
        "ClosePositionsRequest", close_positions_request_fields, false, close_positions_request_bounds);

constexpr detail::Field close_positions_fields[] = {
    {"instId", offsetof(ClosePositions, instId), detail::string()},
    {"posSide", offsetof(ClosePositions, posSide), detail::enumeration(okx::pos_side_table)},
    {"clOrdId", offsetof(ClosePositions, clOrdId), detail::string()},
    {"tag", offsetof(ClosePositions, tag), detail::string()},
};
constexpr detail::ObjectTable close_positions_table =
    detail::table_of<ClosePositions>("ClosePositions", close_positions_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field place_easy_convert_request_fields[] = {
    {"fromCcy", offsetof(PlaceEasyConvertRequest, fromCcy), detail::list(list_of_string, detail::Holder::required)},
    {"toCcy", offsetof(PlaceEasyConvertRequest, toCcy), detail::string(detail::Holder::required)},
    {"source", offsetof(PlaceEasyConvertRequest, source), detail::enumeration(okx::recurring_source_table)},
};
constexpr detail::Bounds place_easy_convert_request_bounds[] = {{.field = 0, .maximum = "5"}};
constexpr detail::ObjectTable place_easy_convert_request_table =
    detail::table_of<PlaceEasyConvertRequest>(
        "PlaceEasyConvertRequest", place_easy_convert_request_fields, false, place_easy_convert_request_bounds);

constexpr detail::Field place_easy_convert_fields[] = {
    {"status", offsetof(PlaceEasyConvert, status), detail::enumeration(status_table)},
    {"fromCcy", offsetof(PlaceEasyConvert, fromCcy), detail::string()},
    {"toCcy", offsetof(PlaceEasyConvert, toCcy), detail::string()},
    {"fillFromSz", offsetof(PlaceEasyConvert, fillFromSz), detail::decimal()},
    {"fillToSz", offsetof(PlaceEasyConvert, fillToSz), detail::decimal()},
    {"uTime", offsetof(PlaceEasyConvert, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable place_easy_convert_table =
    detail::table_of<PlaceEasyConvert>("PlaceEasyConvert", place_easy_convert_fields);

constexpr detail::Field easy_convert_currency_list_request_fields[] = {
    {"source", offsetof(EasyConvertCurrencyListRequest, source), detail::enumeration(okx::recurring_source_table),
     detail::In::query},
};
constexpr detail::ObjectTable easy_convert_currency_list_request_table =
    detail::table_of<EasyConvertCurrencyListRequest>(
        "EasyConvertCurrencyListRequest", easy_convert_currency_list_request_fields);

constexpr detail::Field easy_convert_currency_list_from_data_fields[] = {
    {"fromCcy", offsetof(EasyConvertCurrencyListFromData, fromCcy), detail::string()},
    {"fromAmt", offsetof(EasyConvertCurrencyListFromData, fromAmt), detail::decimal()},
};
constexpr detail::ObjectTable easy_convert_currency_list_from_data_table =
    detail::table_of<EasyConvertCurrencyListFromData>(
        "EasyConvertCurrencyListFromData", easy_convert_currency_list_from_data_fields);

constexpr detail::ListTable list_of_easy_convert_currency_list_from_data =
    detail::list_of<EasyConvertCurrencyListFromData>(detail::object(easy_convert_currency_list_from_data_table));

constexpr detail::Field easy_convert_currency_list_fields[] = {
    {"fromData", offsetof(EasyConvertCurrencyList, fromData),
     detail::list(list_of_easy_convert_currency_list_from_data)},
    {"toCcy", offsetof(EasyConvertCurrencyList, toCcy), detail::list(list_of_string)},
};
constexpr detail::ObjectTable easy_convert_currency_list_table =
    detail::table_of<EasyConvertCurrencyList>("EasyConvertCurrencyList", easy_convert_currency_list_fields);

constexpr detail::Field easy_convert_history_request_fields[] = {
    {"after", offsetof(EasyConvertHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(EasyConvertHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(EasyConvertHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds easy_convert_history_request_bounds[] = {{.field = 2, .maximum = "100"}};
constexpr detail::ObjectTable easy_convert_history_request_table =
    detail::table_of<EasyConvertHistoryRequest>(
        "EasyConvertHistoryRequest", easy_convert_history_request_fields, false, easy_convert_history_request_bounds);

constexpr detail::Field easy_convert_history_fields[] = {
    {"fromCcy", offsetof(EasyConvertHistory, fromCcy), detail::string()},
    {"fillFromSz", offsetof(EasyConvertHistory, fillFromSz), detail::decimal()},
    {"toCcy", offsetof(EasyConvertHistory, toCcy), detail::string()},
    {"fillToSz", offsetof(EasyConvertHistory, fillToSz), detail::decimal()},
    {"acct", offsetof(EasyConvertHistory, acct), detail::enumeration(acct_table)},
    {"status", offsetof(EasyConvertHistory, status), detail::enumeration(status_table)},
    {"uTime", offsetof(EasyConvertHistory, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable easy_convert_history_table =
    detail::table_of<EasyConvertHistory>("EasyConvertHistory", easy_convert_history_fields);

constexpr detail::Field fills_request_fields[] = {
    {"instType", offsetof(FillsRequest, instType), detail::enumeration(okx::inst_type_table), detail::In::query},
    {"instFamily", offsetof(FillsRequest, instFamily), detail::string(detail::Holder::optional), detail::In::query},
    {"instId", offsetof(FillsRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"ordId", offsetof(FillsRequest, ordId), detail::string(detail::Holder::optional), detail::In::query},
    {"subType", offsetof(FillsRequest, subType), detail::enumeration(sub_type_table), detail::In::query},
    {"after", offsetof(FillsRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(FillsRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"begin", offsetof(FillsRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"end", offsetof(FillsRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(FillsRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds fills_request_bounds[] = {{.field = 9, .maximum = "100"}};
constexpr detail::ObjectTable fills_request_table =
    detail::table_of<FillsRequest>("FillsRequest", fills_request_fields, false, fills_request_bounds);

constexpr detail::Field fills_fields[] = {
    {"instType", offsetof(Fills, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(Fills, instId), detail::string()},
    {"tradeId", offsetof(Fills, tradeId), detail::string()},
    {"ordId", offsetof(Fills, ordId), detail::string()},
    {"clOrdId", offsetof(Fills, clOrdId), detail::string()},
    {"billId", offsetof(Fills, billId), detail::string()},
    {"subType", offsetof(Fills, subType), detail::enumeration(sub_type_table)},
    {"tag", offsetof(Fills, tag), detail::string()},
    {"fillPx", offsetof(Fills, fillPx), detail::decimal()},
    {"fillSz", offsetof(Fills, fillSz), detail::decimal()},
    {"fillIdxPx", offsetof(Fills, fillIdxPx), detail::decimal()},
    {"fillPnl", offsetof(Fills, fillPnl), detail::decimal()},
    {"fillPxVol", offsetof(Fills, fillPxVol), detail::decimal()},
    {"fillPxUsd", offsetof(Fills, fillPxUsd), detail::decimal()},
    {"fillMarkVol", offsetof(Fills, fillMarkVol), detail::decimal()},
    {"fillFwdPx", offsetof(Fills, fillFwdPx), detail::decimal()},
    {"fillMarkPx", offsetof(Fills, fillMarkPx), detail::decimal()},
    {"side", offsetof(Fills, side), detail::enumeration(okx::side_table)},
    {"posSide", offsetof(Fills, posSide), detail::enumeration(okx::pos_side_table)},
    {"execType", offsetof(Fills, execType), detail::enumeration(okx::exec_type_table)},
    {"feeCcy", offsetof(Fills, feeCcy), detail::string()},
    {"fee", offsetof(Fills, fee), detail::decimal()},
    {"ts", offsetof(Fills, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"fillTime", offsetof(Fills, fillTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"feeRate", offsetof(Fills, feeRate), detail::decimal()},
    {"tradeQuoteCcy", offsetof(Fills, tradeQuoteCcy), detail::string()},
};
constexpr detail::ObjectTable fills_table = detail::table_of<Fills>("Fills", fills_fields);

constexpr detail::Field fills_history_request_fields[] = {
    {"instType", offsetof(FillsHistoryRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(FillsHistoryRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
    {"instId", offsetof(FillsHistoryRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"ordId", offsetof(FillsHistoryRequest, ordId), detail::string(detail::Holder::optional), detail::In::query},
    {"subType", offsetof(FillsHistoryRequest, subType), detail::enumeration(sub_type_table), detail::In::query},
    {"after", offsetof(FillsHistoryRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(FillsHistoryRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"begin", offsetof(FillsHistoryRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"end", offsetof(FillsHistoryRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(FillsHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds fills_history_request_bounds[] = {{.field = 9, .maximum = "100"}};
constexpr detail::ObjectTable fills_history_request_table =
    detail::table_of<FillsHistoryRequest>(
        "FillsHistoryRequest", fills_history_request_fields, false, fills_history_request_bounds);

constexpr detail::Field mass_cancel_request_fields[] = {
    {"instType", offsetof(MassCancelRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required)},
    {"instFamily", offsetof(MassCancelRequest, instFamily), detail::string(detail::Holder::required)},
    {"lockInterval", offsetof(MassCancelRequest, lockInterval),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable mass_cancel_request_table =
    detail::table_of<MassCancelRequest>("MassCancelRequest", mass_cancel_request_fields);

constexpr detail::Field mass_cancel_fields[] = {
    {"result", offsetof(MassCancel, result), detail::boolean()},
};
constexpr detail::ObjectTable mass_cancel_table = detail::table_of<MassCancel>("MassCancel", mass_cancel_fields);

constexpr detail::Field one_click_repay_request_fields[] = {
    {"debtCcy", offsetof(OneClickRepayRequest, debtCcy), detail::list(list_of_string, detail::Holder::required)},
    {"repayCcy", offsetof(OneClickRepayRequest, repayCcy), detail::string(detail::Holder::required)},
};
constexpr detail::Bounds one_click_repay_request_bounds[] = {{.field = 0, .maximum = "5"}};
constexpr detail::ObjectTable one_click_repay_request_table =
    detail::table_of<OneClickRepayRequest>(
        "OneClickRepayRequest", one_click_repay_request_fields, false, one_click_repay_request_bounds);

constexpr detail::Field one_click_repay_fields[] = {
    {"status", offsetof(OneClickRepay, status), detail::enumeration(status_table)},
    {"debtCcy", offsetof(OneClickRepay, debtCcy), detail::string()},
    {"repayCcy", offsetof(OneClickRepay, repayCcy), detail::string()},
    {"fillDebtSz", offsetof(OneClickRepay, fillDebtSz), detail::decimal()},
    {"fillRepaySz", offsetof(OneClickRepay, fillRepaySz), detail::decimal()},
    {"uTime", offsetof(OneClickRepay, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable one_click_repay_table =
    detail::table_of<OneClickRepay>("OneClickRepay", one_click_repay_fields);

constexpr detail::Field one_click_repay_currency_list_request_fields[] = {
    {"debtType", offsetof(OneClickRepayCurrencyListRequest, debtType), detail::enumeration(debt_type_table),
     detail::In::query},
};
constexpr detail::ObjectTable one_click_repay_currency_list_request_table =
    detail::table_of<OneClickRepayCurrencyListRequest>(
        "OneClickRepayCurrencyListRequest", one_click_repay_currency_list_request_fields);

constexpr detail::Field one_click_repay_currency_list_debt_data_fields[] = {
    {"debtCcy", offsetof(OneClickRepayCurrencyListDebtData, debtCcy), detail::string()},
    {"debtAmt", offsetof(OneClickRepayCurrencyListDebtData, debtAmt), detail::decimal()},
};
constexpr detail::ObjectTable one_click_repay_currency_list_debt_data_table =
    detail::table_of<OneClickRepayCurrencyListDebtData>(
        "OneClickRepayCurrencyListDebtData", one_click_repay_currency_list_debt_data_fields);

constexpr detail::Field one_click_repay_currency_list_repay_data_fields[] = {
    {"repayCcy", offsetof(OneClickRepayCurrencyListRepayData, repayCcy), detail::string()},
    {"repayAmt", offsetof(OneClickRepayCurrencyListRepayData, repayAmt), detail::decimal()},
};
constexpr detail::ObjectTable one_click_repay_currency_list_repay_data_table =
    detail::table_of<OneClickRepayCurrencyListRepayData>(
        "OneClickRepayCurrencyListRepayData", one_click_repay_currency_list_repay_data_fields);

constexpr detail::ListTable list_of_one_click_repay_currency_list_debt_data =
    detail::list_of<OneClickRepayCurrencyListDebtData>(detail::object(one_click_repay_currency_list_debt_data_table));
constexpr detail::ListTable list_of_one_click_repay_currency_list_repay_data =
    detail::list_of<OneClickRepayCurrencyListRepayData>(detail::object(one_click_repay_currency_list_repay_data_table));

constexpr detail::Field one_click_repay_currency_list_fields[] = {
    {"debtData", offsetof(OneClickRepayCurrencyList, debtData),
     detail::list(list_of_one_click_repay_currency_list_debt_data)},
    {"debtType", offsetof(OneClickRepayCurrencyList, debtType), detail::enumeration(debt_type_table)},
    {"repayData", offsetof(OneClickRepayCurrencyList, repayData),
     detail::list(list_of_one_click_repay_currency_list_repay_data)},
};
constexpr detail::ObjectTable one_click_repay_currency_list_table =
    detail::table_of<OneClickRepayCurrencyList>("OneClickRepayCurrencyList", one_click_repay_currency_list_fields);

constexpr detail::Field one_click_repay_currency_list_v22_fields[] = {
    {"debtData", offsetof(OneClickRepayCurrencyListV22, debtData),
     detail::list(list_of_one_click_repay_currency_list_debt_data)},
    {"repayData", offsetof(OneClickRepayCurrencyListV22, repayData),
     detail::list(list_of_one_click_repay_currency_list_repay_data)},
};
constexpr detail::ObjectTable one_click_repay_currency_list_v22_table =
    detail::table_of<OneClickRepayCurrencyListV22>(
        "OneClickRepayCurrencyListV22", one_click_repay_currency_list_v22_fields);

constexpr detail::Field one_click_repay_history_v2_ord_id_info2_fields[] = {
    {"ordId", offsetof(OneClickRepayHistoryV2OrdIdInfo2, ordId), detail::string()},
    {"instId", offsetof(OneClickRepayHistoryV2OrdIdInfo2, instId), detail::string()},
    {"ordType", offsetof(OneClickRepayHistoryV2OrdIdInfo2, ordType), detail::enumeration(okx::ord_type_table)},
    {"side", offsetof(OneClickRepayHistoryV2OrdIdInfo2, side), detail::enumeration(okx::side_table)},
    {"px", offsetof(OneClickRepayHistoryV2OrdIdInfo2, px), detail::decimal()},
    {"sz", offsetof(OneClickRepayHistoryV2OrdIdInfo2, sz), detail::decimal()},
    {"fillPx", offsetof(OneClickRepayHistoryV2OrdIdInfo2, fillPx), detail::decimal()},
    {"fillSz", offsetof(OneClickRepayHistoryV2OrdIdInfo2, fillSz), detail::decimal()},
    {"state", offsetof(OneClickRepayHistoryV2OrdIdInfo2, state), detail::enumeration(okx::trade_state_table)},
    {"cTime", offsetof(OneClickRepayHistoryV2OrdIdInfo2, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable one_click_repay_history_v2_ord_id_info2_table =
    detail::table_of<OneClickRepayHistoryV2OrdIdInfo2>(
        "OneClickRepayHistoryV2OrdIdInfo2", one_click_repay_history_v2_ord_id_info2_fields);

constexpr detail::ListTable list_of_one_click_repay_history_v2_ord_id_info2 =
    detail::list_of<OneClickRepayHistoryV2OrdIdInfo2>(detail::object(one_click_repay_history_v2_ord_id_info2_table));

constexpr detail::Field one_click_repay_history_v22_fields[] = {
    {"debtCcy", offsetof(OneClickRepayHistoryV22, debtCcy), detail::string()},
    {"repayCcyList", offsetof(OneClickRepayHistoryV22, repayCcyList), detail::list(list_of_string)},
    {"fillDebtSz", offsetof(OneClickRepayHistoryV22, fillDebtSz), detail::decimal()},
    {"status", offsetof(OneClickRepayHistoryV22, status), detail::enumeration(status_table)},
    {"ordIdInfo", offsetof(OneClickRepayHistoryV22, ordIdInfo),
     detail::list(list_of_one_click_repay_history_v2_ord_id_info2)},
    {"ts", offsetof(OneClickRepayHistoryV22, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable one_click_repay_history_v22_table =
    detail::table_of<OneClickRepayHistoryV22>("OneClickRepayHistoryV22", one_click_repay_history_v22_fields);

constexpr detail::Field one_click_repay_v2_request2_fields[] = {
    {"debtCcy", offsetof(OneClickRepayV2Request2, debtCcy), detail::string(detail::Holder::required)},
    {"repayCcyList", offsetof(OneClickRepayV2Request2, repayCcyList),
     detail::list(list_of_string, detail::Holder::required)},
};
constexpr detail::ObjectTable one_click_repay_v2_request2_table =
    detail::table_of<OneClickRepayV2Request2>("OneClickRepayV2Request2", one_click_repay_v2_request2_fields);

constexpr detail::Field one_click_repay_v22_fields[] = {
    {"debtCcy", offsetof(OneClickRepayV22, debtCcy), detail::string()},
    {"repayCcyList", offsetof(OneClickRepayV22, repayCcyList), detail::list(list_of_string)},
    {"ts", offsetof(OneClickRepayV22, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable one_click_repay_v22_table =
    detail::table_of<OneClickRepayV22>("OneClickRepayV22", one_click_repay_v22_fields);

constexpr detail::Field order_request_fields[] = {
    {"instId", offsetof(OrderRequest, instId), detail::string(detail::Holder::required), detail::In::query},
    {"ordId", offsetof(OrderRequest, ordId), detail::string(detail::Holder::optional), detail::In::query},
    {"clOrdId", offsetof(OrderRequest, clOrdId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields);

constexpr detail::Field order_attach_algo_ords_fields[] = {
    {"attachAlgoId", offsetof(OrderAttachAlgoOrds, attachAlgoId), detail::string()},
    {"attachAlgoClOrdId", offsetof(OrderAttachAlgoOrds, attachAlgoClOrdId), detail::string()},
    {"tpOrdKind", offsetof(OrderAttachAlgoOrds, tpOrdKind), detail::enumeration(tp_ord_kind_table)},
    {"tpTriggerPx", offsetof(OrderAttachAlgoOrds, tpTriggerPx), detail::decimal()},
    {"tpTriggerRatio", offsetof(OrderAttachAlgoOrds, tpTriggerRatio), detail::decimal()},
    {"tpTriggerPxType", offsetof(OrderAttachAlgoOrds, tpTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"tpOrdPx", offsetof(OrderAttachAlgoOrds, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrderAttachAlgoOrds, slTriggerPx), detail::decimal()},
    {"slTriggerRatio", offsetof(OrderAttachAlgoOrds, slTriggerRatio), detail::decimal()},
    {"slTriggerPxType", offsetof(OrderAttachAlgoOrds, slTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"slOrdPx", offsetof(OrderAttachAlgoOrds, slOrdPx), detail::decimal()},
    {"sz", offsetof(OrderAttachAlgoOrds, sz), detail::decimal()},
    {"amendPxOnTriggerType", offsetof(OrderAttachAlgoOrds, amendPxOnTriggerType),
     detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"failCode", offsetof(OrderAttachAlgoOrds, failCode), detail::string()},
    {"failReason", offsetof(OrderAttachAlgoOrds, failReason), detail::string()},
    {"callbackRatio", offsetof(OrderAttachAlgoOrds, callbackRatio), detail::decimal()},
    {"callbackSpread", offsetof(OrderAttachAlgoOrds, callbackSpread), detail::decimal()},
    {"activePx", offsetof(OrderAttachAlgoOrds, activePx), detail::decimal()},
};
constexpr detail::ObjectTable order_attach_algo_ords_table =
    detail::table_of<OrderAttachAlgoOrds>("OrderAttachAlgoOrds", order_attach_algo_ords_fields);

constexpr detail::Field order_linked_algo_ord_fields[] = {
    {"algoId", offsetof(OrderLinkedAlgoOrd, algoId), detail::string()},
};
constexpr detail::ObjectTable order_linked_algo_ord_table =
    detail::table_of<OrderLinkedAlgoOrd>("OrderLinkedAlgoOrd", order_linked_algo_ord_fields);

constexpr detail::ListTable list_of_order_attach_algo_ords =
    detail::list_of<OrderAttachAlgoOrds>(detail::object(order_attach_algo_ords_table));

constexpr detail::Field order_fields[] = {
    {"instType", offsetof(Order, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(Order, instId), detail::string()},
    {"tgtCcy", offsetof(Order, tgtCcy), detail::enumeration(okx::tgt_ccy_table)},
    {"ccy", offsetof(Order, ccy), detail::string()},
    {"ordId", offsetof(Order, ordId), detail::string()},
    {"clOrdId", offsetof(Order, clOrdId), detail::string()},
    {"tag", offsetof(Order, tag), detail::string()},
    {"px", offsetof(Order, px), detail::decimal()},
    {"pxUsd", offsetof(Order, pxUsd), detail::decimal()},
    {"pxVol", offsetof(Order, pxVol), detail::decimal()},
    {"pxType", offsetof(Order, pxType), detail::enumeration(px_type_table)},
    {"sz", offsetof(Order, sz), detail::decimal()},
    {"pnl", offsetof(Order, pnl), detail::decimal()},
    {"ordType", offsetof(Order, ordType), detail::enumeration(okx::ord_type_table)},
    {"side", offsetof(Order, side), detail::enumeration(okx::side_table)},
    {"posSide", offsetof(Order, posSide), detail::enumeration(okx::pos_side_table)},
    {"tdMode", offsetof(Order, tdMode), detail::enumeration(okx::td_mode_table)},
    {"accFillSz", offsetof(Order, accFillSz), detail::decimal()},
    {"fillPx", offsetof(Order, fillPx), detail::decimal()},
    {"tradeId", offsetof(Order, tradeId), detail::string()},
    {"fillSz", offsetof(Order, fillSz), detail::decimal()},
    {"fillTime", offsetof(Order, fillTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"avgPx", offsetof(Order, avgPx), detail::decimal()},
    {"state", offsetof(Order, state), detail::enumeration(okx::trade_state_table)},
    {"stpId", offsetof(Order, stpId), detail::string()},
    {"stpMode", offsetof(Order, stpMode), detail::enumeration(okx::stp_mode_table)},
    {"lever", offsetof(Order, lever), detail::decimal()},
    {"attachAlgoClOrdId", offsetof(Order, attachAlgoClOrdId), detail::string()},
    {"tpTriggerPx", offsetof(Order, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(Order, tpTriggerPxType), detail::enumeration(okx::trigger_px_type_table)},
    {"tpOrdPx", offsetof(Order, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(Order, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(Order, slTriggerPxType), detail::enumeration(okx::trigger_px_type_table)},
    {"slOrdPx", offsetof(Order, slOrdPx), detail::decimal()},
    {"attachAlgoOrds", offsetof(Order, attachAlgoOrds), detail::list(list_of_order_attach_algo_ords)},
    {"linkedAlgoOrd", offsetof(Order, linkedAlgoOrd), detail::object(order_linked_algo_ord_table)},
    {"feeCcy", offsetof(Order, feeCcy), detail::string()},
    {"fee", offsetof(Order, fee), detail::decimal()},
    {"rebateCcy", offsetof(Order, rebateCcy), detail::string()},
    {"rebate", offsetof(Order, rebate), detail::decimal()},
    {"source", offsetof(Order, source), detail::enumeration(order_source_table)},
    {"category", offsetof(Order, category), detail::enumeration(category_table)},
    {"reduceOnly", offsetof(Order, reduceOnly), detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"isTpLimit", offsetof(Order, isTpLimit), detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"cancelSource", offsetof(Order, cancelSource), detail::enumeration(cancel_source_table)},
    {"cancelSourceReason", offsetof(Order, cancelSourceReason), detail::string()},
    {"quickMgnType", offsetof(Order, quickMgnType), detail::enumeration(quick_mgn_type_table)},
    {"algoClOrdId", offsetof(Order, algoClOrdId), detail::string()},
    {"algoId", offsetof(Order, algoId), detail::string()},
    {"uTime", offsetof(Order, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"cTime", offsetof(Order, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"tradeQuoteCcy", offsetof(Order, tradeQuoteCcy), detail::string()},
    {"outcome", offsetof(Order, outcome), detail::enumeration(okx::outcome_table)},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field order_algo_request_fields[] = {
    {"algoId", offsetof(OrderAlgoRequest, algoId), detail::string(detail::Holder::optional), detail::In::query},
    {"algoClOrdId", offsetof(OrderAlgoRequest, algoClOrdId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::Bounds order_algo_request_bounds[] = {{.field = 1, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable order_algo_request_table =
    detail::table_of<OrderAlgoRequest>("OrderAlgoRequest", order_algo_request_fields, false, order_algo_request_bounds);

constexpr detail::Field order_algo_attach_algo_ords_fields[] = {
    {"attachAlgoClOrdId", offsetof(OrderAlgoAttachAlgoOrds, attachAlgoClOrdId), detail::string()},
    {"tpTriggerPx", offsetof(OrderAlgoAttachAlgoOrds, tpTriggerPx), detail::decimal()},
    {"tpTriggerRatio", offsetof(OrderAlgoAttachAlgoOrds, tpTriggerRatio), detail::decimal()},
    {"tpTriggerPxType", offsetof(OrderAlgoAttachAlgoOrds, tpTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"tpOrdPx", offsetof(OrderAlgoAttachAlgoOrds, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrderAlgoAttachAlgoOrds, slTriggerPx), detail::decimal()},
    {"slTriggerRatio", offsetof(OrderAlgoAttachAlgoOrds, slTriggerRatio), detail::decimal()},
    {"slTriggerPxType", offsetof(OrderAlgoAttachAlgoOrds, slTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"slOrdPx", offsetof(OrderAlgoAttachAlgoOrds, slOrdPx), detail::decimal()},
    {"callbackRatio", offsetof(OrderAlgoAttachAlgoOrds, callbackRatio), detail::decimal()},
    {"callbackSpread", offsetof(OrderAlgoAttachAlgoOrds, callbackSpread), detail::decimal()},
    {"activePx", offsetof(OrderAlgoAttachAlgoOrds, activePx), detail::decimal()},
};
constexpr detail::ObjectTable order_algo_attach_algo_ords_table =
    detail::table_of<OrderAlgoAttachAlgoOrds>("OrderAlgoAttachAlgoOrds", order_algo_attach_algo_ords_fields);

constexpr detail::Field order_algo_linked_ord_fields[] = {
    {"ordId", offsetof(OrderAlgoLinkedOrd, ordId), detail::string()},
};
constexpr detail::ObjectTable order_algo_linked_ord_table =
    detail::table_of<OrderAlgoLinkedOrd>("OrderAlgoLinkedOrd", order_algo_linked_ord_fields);

constexpr detail::ListTable list_of_order_algo_attach_algo_ords =
    detail::list_of<OrderAlgoAttachAlgoOrds>(detail::object(order_algo_attach_algo_ords_table));

constexpr detail::Field order_algo_fields[] = {
    {"instType", offsetof(OrderAlgo, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(OrderAlgo, instId), detail::string()},
    {"ccy", offsetof(OrderAlgo, ccy), detail::string()},
    {"ordId", offsetof(OrderAlgo, ordId), detail::string()},
    {"ordIdList", offsetof(OrderAlgo, ordIdList), detail::list(list_of_string)},
    {"algoId", offsetof(OrderAlgo, algoId), detail::string()},
    {"clOrdId", offsetof(OrderAlgo, clOrdId), detail::string()},
    {"sz", offsetof(OrderAlgo, sz), detail::decimal()},
    {"closeFraction", offsetof(OrderAlgo, closeFraction), detail::decimal()},
    {"ordType", offsetof(OrderAlgo, ordType), detail::enumeration(orders_algo_history_ord_type_table)},
    {"side", offsetof(OrderAlgo, side), detail::enumeration(okx::side_table)},
    {"posSide", offsetof(OrderAlgo, posSide), detail::enumeration(okx::pos_side_table)},
    {"tdMode", offsetof(OrderAlgo, tdMode), detail::enumeration(okx::td_mode_table)},
    {"tgtCcy", offsetof(OrderAlgo, tgtCcy), detail::enumeration(okx::tgt_ccy_table)},
    {"state", offsetof(OrderAlgo, state), detail::enumeration(order_algo_state_table)},
    {"lever", offsetof(OrderAlgo, lever), detail::decimal()},
    {"tpTriggerPx", offsetof(OrderAlgo, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(OrderAlgo, tpTriggerPxType), detail::enumeration(okx::trigger_px_type_table)},
    {"tpOrdPx", offsetof(OrderAlgo, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrderAlgo, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(OrderAlgo, slTriggerPxType), detail::enumeration(okx::trigger_px_type_table)},
    {"slOrdPx", offsetof(OrderAlgo, slOrdPx), detail::decimal()},
    {"triggerPx", offsetof(OrderAlgo, triggerPx), detail::decimal()},
    {"triggerPxType", offsetof(OrderAlgo, triggerPxType), detail::enumeration(okx::trigger_px_type_table)},
    {"ordPx", offsetof(OrderAlgo, ordPx), detail::decimal()},
    {"advanceOrdType", offsetof(OrderAlgo, advanceOrdType), detail::enumeration(advance_ord_type_table)},
    {"actualSz", offsetof(OrderAlgo, actualSz), detail::decimal()},
    {"actualPx", offsetof(OrderAlgo, actualPx), detail::decimal()},
    {"tag", offsetof(OrderAlgo, tag), detail::string()},
    {"actualSide", offsetof(OrderAlgo, actualSide), detail::enumeration(actual_side_table)},
    {"triggerTime", offsetof(OrderAlgo, triggerTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"pxVar", offsetof(OrderAlgo, pxVar), detail::decimal()},
    {"pxSpread", offsetof(OrderAlgo, pxSpread), detail::decimal()},
    {"szLimit", offsetof(OrderAlgo, szLimit), detail::decimal()},
    {"pxLimit", offsetof(OrderAlgo, pxLimit), detail::decimal()},
    {"timeInterval", offsetof(OrderAlgo, timeInterval), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"callbackRatio", offsetof(OrderAlgo, callbackRatio), detail::decimal()},
    {"callbackSpread", offsetof(OrderAlgo, callbackSpread), detail::decimal()},
    {"activePx", offsetof(OrderAlgo, activePx), detail::decimal()},
    {"moveTriggerPx", offsetof(OrderAlgo, moveTriggerPx), detail::decimal()},
    {"reduceOnly", offsetof(OrderAlgo, reduceOnly), detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"quickMgnType", offsetof(OrderAlgo, quickMgnType), detail::enumeration(quick_mgn_type_table)},
    {"last", offsetof(OrderAlgo, last), detail::decimal()},
    {"failCode", offsetof(OrderAlgo, failCode), detail::string()},
    {"algoClOrdId", offsetof(OrderAlgo, algoClOrdId), detail::string()},
    {"amendPxOnTriggerType", offsetof(OrderAlgo, amendPxOnTriggerType),
     detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"attachAlgoOrds", offsetof(OrderAlgo, attachAlgoOrds), detail::list(list_of_order_algo_attach_algo_ords)},
    {"linkedOrd", offsetof(OrderAlgo, linkedOrd), detail::object(order_algo_linked_ord_table)},
    {"cTime", offsetof(OrderAlgo, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrderAlgo, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"isTradeBorrowMode", offsetof(OrderAlgo, isTradeBorrowMode),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"chaseType", offsetof(OrderAlgo, chaseType), detail::enumeration(chase_type_table)},
    {"chaseVal", offsetof(OrderAlgo, chaseVal), detail::decimal()},
    {"maxChaseType", offsetof(OrderAlgo, maxChaseType), detail::enumeration(chase_type_table)},
    {"maxChaseVal", offsetof(OrderAlgo, maxChaseVal), detail::decimal()},
    {"tradeQuoteCcy", offsetof(OrderAlgo, tradeQuoteCcy), detail::string()},
};
constexpr detail::ObjectTable order_algo_table = detail::table_of<OrderAlgo>("OrderAlgo", order_algo_fields);

constexpr detail::Field place_algo_order_request_attach_algo_ords_fields[] = {
    {"attachAlgoClOrdId", offsetof(PlaceAlgoOrderRequestAttachAlgoOrds, attachAlgoClOrdId),
     detail::string(detail::Holder::optional)},
    {"tpTriggerPx", offsetof(PlaceAlgoOrderRequestAttachAlgoOrds, tpTriggerPx), detail::decimal()},
    {"tpTriggerRatio", offsetof(PlaceAlgoOrderRequestAttachAlgoOrds, tpTriggerRatio), detail::decimal()},
    {"tpTriggerPxType", offsetof(PlaceAlgoOrderRequestAttachAlgoOrds, tpTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"tpOrdPx", offsetof(PlaceAlgoOrderRequestAttachAlgoOrds, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(PlaceAlgoOrderRequestAttachAlgoOrds, slTriggerPx), detail::decimal()},
    {"slTriggerRatio", offsetof(PlaceAlgoOrderRequestAttachAlgoOrds, slTriggerRatio), detail::decimal()},
    {"slTriggerPxType", offsetof(PlaceAlgoOrderRequestAttachAlgoOrds, slTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"slOrdPx", offsetof(PlaceAlgoOrderRequestAttachAlgoOrds, slOrdPx), detail::decimal()},
    {"callbackRatio", offsetof(PlaceAlgoOrderRequestAttachAlgoOrds, callbackRatio), detail::decimal()},
    {"callbackSpread", offsetof(PlaceAlgoOrderRequestAttachAlgoOrds, callbackSpread), detail::decimal()},
    {"activePx", offsetof(PlaceAlgoOrderRequestAttachAlgoOrds, activePx), detail::decimal()},
};
constexpr detail::Bounds place_algo_order_request_attach_algo_ords_bounds[] = {
    {.field = 0, .longest = 32, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable place_algo_order_request_attach_algo_ords_table =
    detail::table_of<PlaceAlgoOrderRequestAttachAlgoOrds>(
        "PlaceAlgoOrderRequestAttachAlgoOrds", place_algo_order_request_attach_algo_ords_fields, false,
        place_algo_order_request_attach_algo_ords_bounds);

constexpr detail::Field place_algo_order_request_trigger_params_fields[] = {
    {"triggerAction", offsetof(PlaceAlgoOrderRequestTriggerParams, triggerAction),
     detail::string(detail::Holder::optional)},
    {"triggerStrategy", offsetof(PlaceAlgoOrderRequestTriggerParams, triggerStrategy),
     detail::enumeration(okx::trigger_strategy_table)},
    {"triggerPx", offsetof(PlaceAlgoOrderRequestTriggerParams, triggerPx), detail::decimal()},
    {"triggerCond", offsetof(PlaceAlgoOrderRequestTriggerParams, triggerCond),
     detail::enumeration(okx::trigger_cond_table)},
    {"timeframe", offsetof(PlaceAlgoOrderRequestTriggerParams, timeframe), detail::string(detail::Holder::optional)},
    {"thold", offsetof(PlaceAlgoOrderRequestTriggerParams, thold), detail::string(detail::Holder::optional)},
    {"timePeriod", offsetof(PlaceAlgoOrderRequestTriggerParams, timePeriod), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable place_algo_order_request_trigger_params_table =
    detail::table_of<PlaceAlgoOrderRequestTriggerParams>(
        "PlaceAlgoOrderRequestTriggerParams", place_algo_order_request_trigger_params_fields);

constexpr detail::ListTable list_of_place_algo_order_request_attach_algo_ords =
    detail::list_of<PlaceAlgoOrderRequestAttachAlgoOrds>(
        detail::object(place_algo_order_request_attach_algo_ords_table));
constexpr detail::ListTable list_of_place_algo_order_request_trigger_params =
    detail::list_of<PlaceAlgoOrderRequestTriggerParams>(detail::object(place_algo_order_request_trigger_params_table));

constexpr detail::Field place_algo_order_request_fields[] = {
    {"instId", offsetof(PlaceAlgoOrderRequest, instId), detail::string(detail::Holder::required)},
    {"tdMode", offsetof(PlaceAlgoOrderRequest, tdMode),
     detail::enumeration(okx::td_mode_table, detail::Holder::required)},
    {"ccy", offsetof(PlaceAlgoOrderRequest, ccy), detail::string(detail::Holder::optional)},
    {"side", offsetof(PlaceAlgoOrderRequest, side), detail::enumeration(okx::side_table, detail::Holder::required)},
    {"posSide", offsetof(PlaceAlgoOrderRequest, posSide), detail::enumeration(okx::pos_side_table)},
    {"ordType", offsetof(PlaceAlgoOrderRequest, ordType),
     detail::enumeration(orders_algo_history_ord_type_table, detail::Holder::required)},
    {"sz", offsetof(PlaceAlgoOrderRequest, sz), detail::decimal()},
    {"tag", offsetof(PlaceAlgoOrderRequest, tag), detail::string(detail::Holder::optional)},
    {"tgtCcy", offsetof(PlaceAlgoOrderRequest, tgtCcy), detail::enumeration(okx::tgt_ccy_table)},
    {"algoClOrdId", offsetof(PlaceAlgoOrderRequest, algoClOrdId), detail::string(detail::Holder::optional)},
    {"closeFraction", offsetof(PlaceAlgoOrderRequest, closeFraction), detail::decimal()},
    {"tradeQuoteCcy", offsetof(PlaceAlgoOrderRequest, tradeQuoteCcy), detail::string(detail::Holder::optional)},
    {"tpTriggerPx", offsetof(PlaceAlgoOrderRequest, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(PlaceAlgoOrderRequest, tpTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"tpOrdPx", offsetof(PlaceAlgoOrderRequest, tpOrdPx), detail::decimal()},
    {"tpOrdKind", offsetof(PlaceAlgoOrderRequest, tpOrdKind), detail::enumeration(tp_ord_kind_table)},
    {"slTriggerPx", offsetof(PlaceAlgoOrderRequest, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(PlaceAlgoOrderRequest, slTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"slOrdPx", offsetof(PlaceAlgoOrderRequest, slOrdPx), detail::decimal()},
    {"cxlOnClosePos", offsetof(PlaceAlgoOrderRequest, cxlOnClosePos), detail::boolean()},
    {"reduceOnly", offsetof(PlaceAlgoOrderRequest, reduceOnly), detail::boolean()},
    {"chaseType", offsetof(PlaceAlgoOrderRequest, chaseType), detail::enumeration(chase_type_table)},
    {"chaseVal", offsetof(PlaceAlgoOrderRequest, chaseVal), detail::decimal()},
    {"maxChaseType", offsetof(PlaceAlgoOrderRequest, maxChaseType), detail::enumeration(chase_type_table)},
    {"maxChaseVal", offsetof(PlaceAlgoOrderRequest, maxChaseVal), detail::decimal()},
    {"triggerPx", offsetof(PlaceAlgoOrderRequest, triggerPx), detail::decimal()},
    {"orderPx", offsetof(PlaceAlgoOrderRequest, orderPx), detail::decimal()},
    {"advanceOrdType", offsetof(PlaceAlgoOrderRequest, advanceOrdType), detail::enumeration(advance_ord_type_table)},
    {"triggerPxType", offsetof(PlaceAlgoOrderRequest, triggerPxType), detail::enumeration(okx::trigger_px_type_table)},
    {"attachAlgoOrds", offsetof(PlaceAlgoOrderRequest, attachAlgoOrds),
     detail::list(list_of_place_algo_order_request_attach_algo_ords)},
    {"callbackRatio", offsetof(PlaceAlgoOrderRequest, callbackRatio), detail::decimal()},
    {"callbackSpread", offsetof(PlaceAlgoOrderRequest, callbackSpread), detail::decimal()},
    {"activePx", offsetof(PlaceAlgoOrderRequest, activePx), detail::decimal()},
    {"pxVar", offsetof(PlaceAlgoOrderRequest, pxVar), detail::decimal()},
    {"pxSpread", offsetof(PlaceAlgoOrderRequest, pxSpread), detail::decimal()},
    {"szLimit", offsetof(PlaceAlgoOrderRequest, szLimit), detail::decimal()},
    {"pxLimit", offsetof(PlaceAlgoOrderRequest, pxLimit), detail::decimal()},
    {"timeInterval", offsetof(PlaceAlgoOrderRequest, timeInterval),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"lmtOrderNumber", offsetof(PlaceAlgoOrderRequest, lmtOrderNumber), detail::string(detail::Holder::optional)},
    {"aggressiveness", offsetof(PlaceAlgoOrderRequest, aggressiveness), detail::enumeration(aggressiveness_table)},
    {"triggerParams", offsetof(PlaceAlgoOrderRequest, triggerParams),
     detail::list(list_of_place_algo_order_request_trigger_params)},
};
constexpr detail::Bounds place_algo_order_request_bounds[] = {
    {.field = 7, .longest = 16, .alphabet = "A-Za-z0-9"},
    {.field = 9, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 33, .minimum = "0.0001", .maximum = "0.01"},
};
constexpr detail::ObjectTable place_algo_order_request_table =
    detail::table_of<PlaceAlgoOrderRequest>(
        "PlaceAlgoOrderRequest", place_algo_order_request_fields, false, place_algo_order_request_bounds);

constexpr detail::Field order_precheck_request_attach_algo_ords_fields[] = {
    {"attachAlgoClOrdId", offsetof(OrderPrecheckRequestAttachAlgoOrds, attachAlgoClOrdId),
     detail::string(detail::Holder::optional)},
    {"tpTriggerPx", offsetof(OrderPrecheckRequestAttachAlgoOrds, tpTriggerPx), detail::decimal()},
    {"tpOrdPx", offsetof(OrderPrecheckRequestAttachAlgoOrds, tpOrdPx), detail::decimal()},
    {"tpOrdKind", offsetof(OrderPrecheckRequestAttachAlgoOrds, tpOrdKind), detail::enumeration(tp_ord_kind_table)},
    {"slTriggerPx", offsetof(OrderPrecheckRequestAttachAlgoOrds, slTriggerPx), detail::decimal()},
    {"slOrdPx", offsetof(OrderPrecheckRequestAttachAlgoOrds, slOrdPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(OrderPrecheckRequestAttachAlgoOrds, tpTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"slTriggerPxType", offsetof(OrderPrecheckRequestAttachAlgoOrds, slTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"sz", offsetof(OrderPrecheckRequestAttachAlgoOrds, sz), detail::decimal()},
    {"callbackRatio", offsetof(OrderPrecheckRequestAttachAlgoOrds, callbackRatio), detail::decimal()},
    {"callbackSpread", offsetof(OrderPrecheckRequestAttachAlgoOrds, callbackSpread), detail::decimal()},
    {"activePx", offsetof(OrderPrecheckRequestAttachAlgoOrds, activePx), detail::decimal()},
};
constexpr detail::Bounds order_precheck_request_attach_algo_ords_bounds[] = {
    {.field = 0, .longest = 32, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable order_precheck_request_attach_algo_ords_table =
    detail::table_of<OrderPrecheckRequestAttachAlgoOrds>(
        "OrderPrecheckRequestAttachAlgoOrds", order_precheck_request_attach_algo_ords_fields, false,
        order_precheck_request_attach_algo_ords_bounds);

constexpr detail::ListTable list_of_order_precheck_request_attach_algo_ords =
    detail::list_of<OrderPrecheckRequestAttachAlgoOrds>(detail::object(order_precheck_request_attach_algo_ords_table));

constexpr detail::Field order_precheck_request_fields[] = {
    {"instId", offsetof(OrderPrecheckRequest, instId), detail::string(detail::Holder::required)},
    {"tdMode", offsetof(OrderPrecheckRequest, tdMode),
     detail::enumeration(okx::td_mode_table, detail::Holder::required)},
    {"side", offsetof(OrderPrecheckRequest, side), detail::enumeration(okx::side_table, detail::Holder::required)},
    {"posSide", offsetof(OrderPrecheckRequest, posSide), detail::enumeration(okx::pos_side_table)},
    {"ordType", offsetof(OrderPrecheckRequest, ordType),
     detail::enumeration(okx::ord_type_table, detail::Holder::required)},
    {"sz", offsetof(OrderPrecheckRequest, sz), detail::decimal(detail::Holder::required)},
    {"px", offsetof(OrderPrecheckRequest, px), detail::decimal()},
    {"reduceOnly", offsetof(OrderPrecheckRequest, reduceOnly), detail::boolean()},
    {"tgtCcy", offsetof(OrderPrecheckRequest, tgtCcy), detail::enumeration(okx::tgt_ccy_table)},
    {"attachAlgoOrds", offsetof(OrderPrecheckRequest, attachAlgoOrds),
     detail::list(list_of_order_precheck_request_attach_algo_ords)},
    {"outcome", offsetof(OrderPrecheckRequest, outcome), detail::enumeration(okx::outcome_table)},
};
constexpr detail::ObjectTable order_precheck_request_table =
    detail::table_of<OrderPrecheckRequest>("OrderPrecheckRequest", order_precheck_request_fields);

constexpr detail::Field order_precheck_fields[] = {
    {"adjEq", offsetof(OrderPrecheck, adjEq), detail::decimal()},
    {"adjEqChg", offsetof(OrderPrecheck, adjEqChg), detail::decimal()},
    {"imr", offsetof(OrderPrecheck, imr), detail::decimal()},
    {"imrChg", offsetof(OrderPrecheck, imrChg), detail::decimal()},
    {"mmr", offsetof(OrderPrecheck, mmr), detail::decimal()},
    {"mmrChg", offsetof(OrderPrecheck, mmrChg), detail::decimal()},
    {"mgnRatio", offsetof(OrderPrecheck, mgnRatio), detail::decimal()},
    {"mgnRatioChg", offsetof(OrderPrecheck, mgnRatioChg), detail::decimal()},
    {"availBal", offsetof(OrderPrecheck, availBal), detail::decimal()},
    {"availBalChg", offsetof(OrderPrecheck, availBalChg), detail::decimal()},
    {"liqPx", offsetof(OrderPrecheck, liqPx), detail::decimal()},
    {"liqPxDiff", offsetof(OrderPrecheck, liqPxDiff), detail::decimal()},
    {"liqPxDiffRatio", offsetof(OrderPrecheck, liqPxDiffRatio), detail::decimal()},
    {"posBal", offsetof(OrderPrecheck, posBal), detail::decimal()},
    {"posBalChg", offsetof(OrderPrecheck, posBalChg), detail::decimal()},
    {"liab", offsetof(OrderPrecheck, liab), detail::decimal()},
    {"liabChg", offsetof(OrderPrecheck, liabChg), detail::decimal()},
    {"liabChgCcy", offsetof(OrderPrecheck, liabChgCcy), detail::string()},
    {"type", offsetof(OrderPrecheck, type), detail::enumeration(type_table)},
};
constexpr detail::ObjectTable order_precheck_table =
    detail::table_of<OrderPrecheck>("OrderPrecheck", order_precheck_fields);

constexpr detail::ListTable list_of_orders_algo_history_ord_type =
    detail::list_of<Open<OrdersAlgoHistoryOrdType>>(detail::enumeration(orders_algo_history_ord_type_table));

constexpr detail::Field orders_algo_history_request_fields[] = {
    {"ordType", offsetof(OrdersAlgoHistoryRequest, ordType),
     detail::list(list_of_orders_algo_history_ord_type, detail::Holder::required), detail::In::query},
    {"state", offsetof(OrdersAlgoHistoryRequest, state), detail::enumeration(order_algo_state_table),
     detail::In::query},
    {"algoId", offsetof(OrdersAlgoHistoryRequest, algoId), detail::string(detail::Holder::optional), detail::In::query},
    {"instType", offsetof(OrdersAlgoHistoryRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"instId", offsetof(OrdersAlgoHistoryRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(OrdersAlgoHistoryRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(OrdersAlgoHistoryRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrdersAlgoHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_algo_history_request_bounds[] = {{.field = 7, .maximum = "100"}};
constexpr detail::ObjectTable orders_algo_history_request_table =
    detail::table_of<OrdersAlgoHistoryRequest>(
        "OrdersAlgoHistoryRequest", orders_algo_history_request_fields, false, orders_algo_history_request_bounds);

constexpr detail::Field orders_algo_history_trigger_params_fields[] = {
    {"triggerAction", offsetof(OrdersAlgoHistoryTriggerParams, triggerAction), detail::string()},
    {"triggerStrategy", offsetof(OrdersAlgoHistoryTriggerParams, triggerStrategy),
     detail::enumeration(okx::trigger_strategy_table)},
    {"triggerPx", offsetof(OrdersAlgoHistoryTriggerParams, triggerPx), detail::decimal()},
    {"triggerCond", offsetof(OrdersAlgoHistoryTriggerParams, triggerCond),
     detail::enumeration(okx::trigger_cond_table)},
    {"timeframe", offsetof(OrdersAlgoHistoryTriggerParams, timeframe), detail::enumeration(okx::timeframe_table)},
    {"thold", offsetof(OrdersAlgoHistoryTriggerParams, thold),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"timePeriod", offsetof(OrdersAlgoHistoryTriggerParams, timePeriod), detail::string()},
};
constexpr detail::ObjectTable orders_algo_history_trigger_params_table =
    detail::table_of<OrdersAlgoHistoryTriggerParams>(
        "OrdersAlgoHistoryTriggerParams", orders_algo_history_trigger_params_fields);

constexpr detail::ListTable list_of_orders_algo_history_trigger_params =
    detail::list_of<OrdersAlgoHistoryTriggerParams>(detail::object(orders_algo_history_trigger_params_table));

constexpr detail::Field orders_algo_history_fields[] = {
    {"instType", offsetof(OrdersAlgoHistory, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(OrdersAlgoHistory, instId), detail::string()},
    {"ccy", offsetof(OrdersAlgoHistory, ccy), detail::string()},
    {"ordId", offsetof(OrdersAlgoHistory, ordId), detail::string()},
    {"ordIdList", offsetof(OrdersAlgoHistory, ordIdList), detail::list(list_of_string)},
    {"algoId", offsetof(OrdersAlgoHistory, algoId), detail::string()},
    {"clOrdId", offsetof(OrdersAlgoHistory, clOrdId), detail::string()},
    {"sz", offsetof(OrdersAlgoHistory, sz), detail::decimal()},
    {"closeFraction", offsetof(OrdersAlgoHistory, closeFraction), detail::decimal()},
    {"ordType", offsetof(OrdersAlgoHistory, ordType), detail::enumeration(orders_algo_history_ord_type_table)},
    {"side", offsetof(OrdersAlgoHistory, side), detail::enumeration(okx::side_table)},
    {"posSide", offsetof(OrdersAlgoHistory, posSide), detail::enumeration(okx::pos_side_table)},
    {"tdMode", offsetof(OrdersAlgoHistory, tdMode), detail::enumeration(okx::td_mode_table)},
    {"tgtCcy", offsetof(OrdersAlgoHistory, tgtCcy), detail::enumeration(okx::tgt_ccy_table)},
    {"state", offsetof(OrdersAlgoHistory, state), detail::enumeration(order_algo_state_table)},
    {"lever", offsetof(OrdersAlgoHistory, lever), detail::decimal()},
    {"tpTriggerPx", offsetof(OrdersAlgoHistory, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(OrdersAlgoHistory, tpTriggerPxType), detail::enumeration(okx::trigger_px_type_table)},
    {"tpOrdPx", offsetof(OrdersAlgoHistory, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrdersAlgoHistory, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(OrdersAlgoHistory, slTriggerPxType), detail::enumeration(okx::trigger_px_type_table)},
    {"slOrdPx", offsetof(OrdersAlgoHistory, slOrdPx), detail::decimal()},
    {"triggerPx", offsetof(OrdersAlgoHistory, triggerPx), detail::decimal()},
    {"triggerPxType", offsetof(OrdersAlgoHistory, triggerPxType), detail::enumeration(okx::trigger_px_type_table)},
    {"ordPx", offsetof(OrdersAlgoHistory, ordPx), detail::decimal()},
    {"advanceOrdType", offsetof(OrdersAlgoHistory, advanceOrdType), detail::enumeration(advance_ord_type_table)},
    {"actualSz", offsetof(OrdersAlgoHistory, actualSz), detail::decimal()},
    {"actualPx", offsetof(OrdersAlgoHistory, actualPx), detail::decimal()},
    {"tag", offsetof(OrdersAlgoHistory, tag), detail::string()},
    {"actualSide", offsetof(OrdersAlgoHistory, actualSide), detail::enumeration(actual_side_table)},
    {"triggerTime", offsetof(OrdersAlgoHistory, triggerTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"pxVar", offsetof(OrdersAlgoHistory, pxVar), detail::decimal()},
    {"pxSpread", offsetof(OrdersAlgoHistory, pxSpread), detail::decimal()},
    {"szLimit", offsetof(OrdersAlgoHistory, szLimit), detail::decimal()},
    {"pxLimit", offsetof(OrdersAlgoHistory, pxLimit), detail::decimal()},
    {"timeInterval", offsetof(OrdersAlgoHistory, timeInterval),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"callbackRatio", offsetof(OrdersAlgoHistory, callbackRatio), detail::decimal()},
    {"callbackSpread", offsetof(OrdersAlgoHistory, callbackSpread), detail::decimal()},
    {"activePx", offsetof(OrdersAlgoHistory, activePx), detail::decimal()},
    {"moveTriggerPx", offsetof(OrdersAlgoHistory, moveTriggerPx), detail::decimal()},
    {"reduceOnly", offsetof(OrdersAlgoHistory, reduceOnly),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"quickMgnType", offsetof(OrdersAlgoHistory, quickMgnType), detail::enumeration(quick_mgn_type_table)},
    {"last", offsetof(OrdersAlgoHistory, last), detail::decimal()},
    {"failCode", offsetof(OrdersAlgoHistory, failCode), detail::string()},
    {"algoClOrdId", offsetof(OrdersAlgoHistory, algoClOrdId), detail::string()},
    {"amendPxOnTriggerType", offsetof(OrdersAlgoHistory, amendPxOnTriggerType),
     detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"attachAlgoOrds", offsetof(OrdersAlgoHistory, attachAlgoOrds), detail::list(list_of_order_algo_attach_algo_ords)},
    {"linkedOrd", offsetof(OrdersAlgoHistory, linkedOrd), detail::object(order_algo_linked_ord_table)},
    {"cTime", offsetof(OrdersAlgoHistory, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrdersAlgoHistory, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"isTradeBorrowMode", offsetof(OrdersAlgoHistory, isTradeBorrowMode),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"chaseType", offsetof(OrdersAlgoHistory, chaseType), detail::enumeration(chase_type_table)},
    {"chaseVal", offsetof(OrdersAlgoHistory, chaseVal), detail::decimal()},
    {"maxChaseType", offsetof(OrdersAlgoHistory, maxChaseType), detail::enumeration(chase_type_table)},
    {"maxChaseVal", offsetof(OrdersAlgoHistory, maxChaseVal), detail::decimal()},
    {"tradeQuoteCcy", offsetof(OrdersAlgoHistory, tradeQuoteCcy), detail::string()},
    {"lmtOrderNumber", offsetof(OrdersAlgoHistory, lmtOrderNumber), detail::string()},
    {"aggressiveness", offsetof(OrdersAlgoHistory, aggressiveness), detail::enumeration(aggressiveness_table)},
    {"triggerParams", offsetof(OrdersAlgoHistory, triggerParams),
     detail::list(list_of_orders_algo_history_trigger_params)},
};
constexpr detail::ObjectTable orders_algo_history_table =
    detail::table_of<OrdersAlgoHistory>("OrdersAlgoHistory", orders_algo_history_fields);

constexpr detail::Field orders_algo_pending_request_fields[] = {
    {"ordType", offsetof(OrdersAlgoPendingRequest, ordType),
     detail::list(list_of_orders_algo_history_ord_type, detail::Holder::required), detail::In::query},
    {"algoId", offsetof(OrdersAlgoPendingRequest, algoId), detail::string(detail::Holder::optional), detail::In::query},
    {"instType", offsetof(OrdersAlgoPendingRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"instId", offsetof(OrdersAlgoPendingRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(OrdersAlgoPendingRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(OrdersAlgoPendingRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrdersAlgoPendingRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_algo_pending_request_bounds[] = {{.field = 6, .maximum = "100"}};
constexpr detail::ObjectTable orders_algo_pending_request_table =
    detail::table_of<OrdersAlgoPendingRequest>(
        "OrdersAlgoPendingRequest", orders_algo_pending_request_fields, false, orders_algo_pending_request_bounds);

constexpr detail::Field orders_history_request_fields[] = {
    {"instType", offsetof(OrdersHistoryRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(OrdersHistoryRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
    {"instId", offsetof(OrdersHistoryRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"ordType", offsetof(OrdersHistoryRequest, ordType), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(OrdersHistoryRequest, state), detail::enumeration(okx::trade_state_table), detail::In::query},
    {"category", offsetof(OrdersHistoryRequest, category), detail::enumeration(category_table), detail::In::query},
    {"after", offsetof(OrdersHistoryRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(OrdersHistoryRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"begin", offsetof(OrdersHistoryRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"end", offsetof(OrdersHistoryRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(OrdersHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_history_request_bounds[] = {{.field = 10, .maximum = "100"}};
constexpr detail::ObjectTable orders_history_request_table =
    detail::table_of<OrdersHistoryRequest>(
        "OrdersHistoryRequest", orders_history_request_fields, false, orders_history_request_bounds);

constexpr detail::Field orders_pending_request_fields[] = {
    {"instType", offsetof(OrdersPendingRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"instFamily", offsetof(OrdersPendingRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
    {"instId", offsetof(OrdersPendingRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"ordType", offsetof(OrdersPendingRequest, ordType), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(OrdersPendingRequest, state), detail::enumeration(okx::trade_state_table), detail::In::query},
    {"after", offsetof(OrdersPendingRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(OrdersPendingRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrdersPendingRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_pending_request_bounds[] = {{.field = 7, .maximum = "100"}};
constexpr detail::ObjectTable orders_pending_request_table =
    detail::table_of<OrdersPendingRequest>(
        "OrdersPendingRequest", orders_pending_request_fields, false, orders_pending_request_bounds);

constexpr detail::Type account_rate_limit_reply = detail::sole(detail::object(account_rate_limit_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit account_rate_limit_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation account_rate_limit_operation{
    .id = "trade.account_rate_limit",
    .method = "GET",
    .path = "/api/v5/trade/account-rate-limit",
    .auth = detail::Auth::private_,
    .limits = account_rate_limit_limits,
    .reply = &account_rate_limit_reply,
};

constexpr detail::Type amend_algo_order_reply = detail::sole(detail::object(amend_algo_order_table));
constexpr detail::LimitScope per_user_and_inst_id[] = {{"user"}, {"instId"}};
constexpr detail::Limit amend_algo_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id}};
constexpr detail::Operation amend_algo_order_operation{
    .id = "trade.amend_algo_order",
    .method = "POST",
    .path = "/api/v5/trade/amend-algos",
    .auth = detail::Auth::private_,
    .limits = amend_algo_order_limits,
    .request = &amend_algo_order_request_table,
    .reply = &amend_algo_order_reply,
};

constexpr detail::ListTable list_of_amend_order = detail::list_of<AmendOrder>(detail::object(amend_order_table));
constexpr detail::Type amend_multiple_orders_reply = detail::list(list_of_amend_order);
constexpr detail::LimitCondition when_not_options[] = {
    {.field = "instId", .parts = 5, .separator = '-', .negated = true},
};
constexpr detail::LimitCondition when_lead_trader[] = {{.stated = "lead_trader"}};
constexpr detail::LimitScope per_user_and_inst_id_part[] = {{"user"}, {"instId", 2, '-'}};
constexpr detail::LimitCondition when_options[] = {{.field = "instId", .parts = 5, .separator = '-'}};
constexpr detail::Limit amend_multiple_orders_limits[] = {
    {.count = 300, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 4, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id, .when = when_lead_trader},
    {.count = 300, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation amend_multiple_orders_operation{
    .id = "trade.amend_multiple_orders",
    .method = "POST",
    .path = "/api/v5/trade/amend-batch-orders",
    .auth = detail::Auth::private_,
    .limits = amend_multiple_orders_limits,
    .request = &amend_order_request_table,
    .body_is_list = true,
    .reply = &amend_multiple_orders_reply,
    .batch = true,
};

constexpr detail::Type amend_order_reply = detail::sole(detail::object(amend_order_table));
constexpr detail::Limit amend_order_limits[] = {
    {.count = 60, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 4, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_lead_trader},
    {.count = 60, .window_ms = 2000, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation amend_order_operation{
    .id = "trade.amend_order",
    .method = "POST",
    .path = "/api/v5/trade/amend-order",
    .auth = detail::Auth::private_,
    .limits = amend_order_limits,
    .request = &amend_order_request_table,
    .reply = &amend_order_reply,
};

constexpr detail::ListTable list_of_place_order = detail::list_of<PlaceOrder>(detail::object(place_order_table));
constexpr detail::Type place_multiple_orders_reply = detail::list(list_of_place_order);
constexpr detail::Limit place_multiple_orders_limits[] = {
    {.count = 300, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 4, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id, .when = when_lead_trader},
    {.count = 300, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation place_multiple_orders_operation{
    .id = "trade.place_multiple_orders",
    .method = "POST",
    .path = "/api/v5/trade/batch-orders",
    .auth = detail::Auth::private_,
    .limits = place_multiple_orders_limits,
    .request = &place_order_request_table,
    .body_is_list = true,
    .reply = &place_multiple_orders_reply,
    .batch = true,
};

constexpr detail::ListTable list_of_place_algo_order =
    detail::list_of<PlaceAlgoOrder>(detail::object(place_algo_order_table));
constexpr detail::Type cancel_algo_order_reply = detail::list(list_of_place_algo_order);
constexpr detail::Limit cancel_algo_order_limits[] = {
    {.count = 20, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 20, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation cancel_algo_order_operation{
    .id = "trade.cancel_algo_order",
    .method = "POST",
    .path = "/api/v5/trade/cancel-algos",
    .auth = detail::Auth::private_,
    .limits = cancel_algo_order_limits,
    .request = &cancel_algo_order_request_table,
    .body_is_list = true,
    .reply = &cancel_algo_order_reply,
    .batch = true,
};

constexpr detail::Type cancel_all_after_reply = detail::sole(detail::object(cancel_all_after_table));
constexpr detail::LimitScope per_user_and_tag[] = {{"user"}, {"tag"}};
constexpr detail::Limit cancel_all_after_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user_and_tag}};
constexpr detail::Operation cancel_all_after_operation{
    .id = "trade.cancel_all_after",
    .method = "POST",
    .path = "/api/v5/trade/cancel-all-after",
    .auth = detail::Auth::private_,
    .limits = cancel_all_after_limits,
    .request = &cancel_all_after_request_table,
    .reply = &cancel_all_after_reply,
};

constexpr detail::ListTable list_of_cancel_order = detail::list_of<CancelOrder>(detail::object(cancel_order_table));
constexpr detail::Type cancel_multiple_orders_reply = detail::list(list_of_cancel_order);
constexpr detail::Limit cancel_multiple_orders_limits[] = {
    {.count = 300, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 300, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation cancel_multiple_orders_operation{
    .id = "trade.cancel_multiple_orders",
    .method = "POST",
    .path = "/api/v5/trade/cancel-batch-orders",
    .auth = detail::Auth::private_,
    .limits = cancel_multiple_orders_limits,
    .request = &cancel_order_request_table,
    .body_is_list = true,
    .reply = &cancel_multiple_orders_reply,
    .batch = true,
};

constexpr detail::Type cancel_order_reply = detail::sole(detail::object(cancel_order_table));
constexpr detail::Limit cancel_order_limits[] = {
    {.count = 60, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 60, .window_ms = 2000, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation cancel_order_operation{
    .id = "trade.cancel_order",
    .method = "POST",
    .path = "/api/v5/trade/cancel-order",
    .auth = detail::Auth::private_,
    .limits = cancel_order_limits,
    .request = &cancel_order_request_table,
    .reply = &cancel_order_reply,
};

constexpr detail::Type close_positions_reply = detail::sole(detail::object(close_positions_table));
constexpr detail::Limit close_positions_limits[] = {
    {.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation close_positions_operation{
    .id = "trade.close_positions",
    .method = "POST",
    .path = "/api/v5/trade/close-position",
    .auth = detail::Auth::private_,
    .limits = close_positions_limits,
    .request = &close_positions_request_table,
    .reply = &close_positions_reply,
};

constexpr detail::ListTable list_of_place_easy_convert =
    detail::list_of<PlaceEasyConvert>(detail::object(place_easy_convert_table));
constexpr detail::Type place_easy_convert_reply = detail::list(list_of_place_easy_convert);
constexpr detail::Limit place_easy_convert_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation place_easy_convert_operation{
    .id = "trade.place_easy_convert",
    .method = "POST",
    .path = "/api/v5/trade/easy-convert",
    .auth = detail::Auth::private_,
    .limits = place_easy_convert_limits,
    .request = &place_easy_convert_request_table,
    .reply = &place_easy_convert_reply,
};

constexpr detail::ListTable list_of_easy_convert_currency_list =
    detail::list_of<EasyConvertCurrencyList>(detail::object(easy_convert_currency_list_table));
constexpr detail::Type easy_convert_currency_list_reply = detail::list(list_of_easy_convert_currency_list);
constexpr detail::Limit easy_convert_currency_list_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation easy_convert_currency_list_operation{
    .id = "trade.easy_convert_currency_list",
    .method = "GET",
    .path = "/api/v5/trade/easy-convert-currency-list",
    .auth = detail::Auth::private_,
    .limits = easy_convert_currency_list_limits,
    .request = &easy_convert_currency_list_request_table,
    .reply = &easy_convert_currency_list_reply,
};

constexpr detail::ListTable list_of_easy_convert_history =
    detail::list_of<EasyConvertHistory>(detail::object(easy_convert_history_table));
constexpr detail::Type easy_convert_history_reply = detail::list(list_of_easy_convert_history);
constexpr detail::Limit easy_convert_history_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging easy_convert_history_pages{
    .by = detail::Paging::By::time,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "uTime",
};
constexpr detail::Operation easy_convert_history_operation{
    .id = "trade.easy_convert_history",
    .method = "GET",
    .path = "/api/v5/trade/easy-convert-history",
    .auth = detail::Auth::private_,
    .limits = easy_convert_history_limits,
    .request = &easy_convert_history_request_table,
    .reply = &easy_convert_history_reply,
    .pages = &easy_convert_history_pages,
};

constexpr detail::ListTable list_of_fills = detail::list_of<Fills>(detail::object(fills_table));
constexpr detail::Type fills_reply = detail::list(list_of_fills);
constexpr detail::Limit fills_limits[] = {{.count = 60, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging fills_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "billId",
};
constexpr detail::Operation fills_operation{
    .id = "trade.fills",
    .method = "GET",
    .path = "/api/v5/trade/fills",
    .auth = detail::Auth::private_,
    .limits = fills_limits,
    .request = &fills_request_table,
    .reply = &fills_reply,
    .pages = &fills_pages,
};

constexpr detail::Type fills_history_reply = detail::list(list_of_fills);
constexpr detail::Limit fills_history_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging fills_history_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "billId",
};
constexpr detail::Operation fills_history_operation{
    .id = "trade.fills_history",
    .method = "GET",
    .path = "/api/v5/trade/fills-history",
    .auth = detail::Auth::private_,
    .limits = fills_history_limits,
    .request = &fills_history_request_table,
    .reply = &fills_history_reply,
    .pages = &fills_history_pages,
};

constexpr detail::Type mass_cancel_reply = detail::sole(detail::object(mass_cancel_table));
constexpr detail::Limit mass_cancel_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation mass_cancel_operation{
    .id = "trade.mass_cancel",
    .method = "POST",
    .path = "/api/v5/trade/mass-cancel",
    .auth = detail::Auth::private_,
    .limits = mass_cancel_limits,
    .request = &mass_cancel_request_table,
    .reply = &mass_cancel_reply,
};

constexpr detail::ListTable list_of_one_click_repay =
    detail::list_of<OneClickRepay>(detail::object(one_click_repay_table));
constexpr detail::Type one_click_repay_reply = detail::list(list_of_one_click_repay);
constexpr detail::Limit one_click_repay_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation one_click_repay_operation{
    .id = "trade.one_click_repay",
    .method = "POST",
    .path = "/api/v5/trade/one-click-repay",
    .auth = detail::Auth::private_,
    .limits = one_click_repay_limits,
    .request = &one_click_repay_request_table,
    .reply = &one_click_repay_reply,
};

constexpr detail::ListTable list_of_one_click_repay_currency_list =
    detail::list_of<OneClickRepayCurrencyList>(detail::object(one_click_repay_currency_list_table));
constexpr detail::Type one_click_repay_currency_list_reply = detail::list(list_of_one_click_repay_currency_list);
constexpr detail::Limit one_click_repay_currency_list_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation one_click_repay_currency_list_operation{
    .id = "trade.one_click_repay_currency_list",
    .method = "GET",
    .path = "/api/v5/trade/one-click-repay-currency-list",
    .auth = detail::Auth::private_,
    .limits = one_click_repay_currency_list_limits,
    .request = &one_click_repay_currency_list_request_table,
    .reply = &one_click_repay_currency_list_reply,
};

constexpr detail::ListTable list_of_one_click_repay_currency_list_v22 =
    detail::list_of<OneClickRepayCurrencyListV22>(detail::object(one_click_repay_currency_list_v22_table));
constexpr detail::Type one_click_repay_currency_list_v2_reply = detail::list(list_of_one_click_repay_currency_list_v22);
constexpr detail::Limit one_click_repay_currency_list_v2_limits[] = {
    {.count = 1, .window_ms = 2000, .scope = per_user},
};
constexpr detail::Operation one_click_repay_currency_list_v2_operation{
    .id = "trade.one_click_repay_currency_list_v2",
    .method = "GET",
    .path = "/api/v5/trade/one-click-repay-currency-list-v2",
    .auth = detail::Auth::private_,
    .limits = one_click_repay_currency_list_v2_limits,
    .reply = &one_click_repay_currency_list_v2_reply,
};

constexpr detail::Type one_click_repay_history_reply = detail::list(list_of_one_click_repay);
constexpr detail::Limit one_click_repay_history_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging one_click_repay_history_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "uTime",
};
constexpr detail::Operation one_click_repay_history_operation{
    .id = "trade.one_click_repay_history",
    .method = "GET",
    .path = "/api/v5/trade/one-click-repay-history",
    .auth = detail::Auth::private_,
    .limits = one_click_repay_history_limits,
    .request = &easy_convert_history_request_table,
    .reply = &one_click_repay_history_reply,
    .pages = &one_click_repay_history_pages,
};

constexpr detail::ListTable list_of_one_click_repay_history_v22 =
    detail::list_of<OneClickRepayHistoryV22>(detail::object(one_click_repay_history_v22_table));
constexpr detail::Type one_click_repay_history_v2_reply = detail::list(list_of_one_click_repay_history_v22);
constexpr detail::Limit one_click_repay_history_v2_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging one_click_repay_history_v2_pages{
    .by = detail::Paging::By::time,
    .bound = detail::Paging::Bound::included,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation one_click_repay_history_v2_operation{
    .id = "trade.one_click_repay_history_v2",
    .method = "GET",
    .path = "/api/v5/trade/one-click-repay-history-v2",
    .auth = detail::Auth::private_,
    .limits = one_click_repay_history_v2_limits,
    .request = &easy_convert_history_request_table,
    .reply = &one_click_repay_history_v2_reply,
    .pages = &one_click_repay_history_v2_pages,
};

constexpr detail::ListTable list_of_one_click_repay_v22 =
    detail::list_of<OneClickRepayV22>(detail::object(one_click_repay_v22_table));
constexpr detail::Type one_click_repay_v2_reply = detail::list(list_of_one_click_repay_v22);
constexpr detail::Limit one_click_repay_v2_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation one_click_repay_v2_operation{
    .id = "trade.one_click_repay_v2",
    .method = "POST",
    .path = "/api/v5/trade/one-click-repay-v2",
    .auth = detail::Auth::private_,
    .limits = one_click_repay_v2_limits,
    .request = &one_click_repay_v2_request2_table,
    .reply = &one_click_repay_v2_reply,
};

constexpr detail::Type order_reply = detail::sole(detail::object(order_table));
constexpr detail::Limit order_limits[] = {
    {.count = 60, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 60, .window_ms = 2000, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation order_operation{
    .id = "trade.order",
    .method = "GET",
    .path = "/api/v5/trade/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
};

constexpr detail::Type place_order_reply = detail::sole(detail::object(place_order_table));
constexpr detail::Limit place_order_limits[] = {
    {.count = 60, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 4, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_lead_trader},
    {.count = 60, .window_ms = 2000, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation place_order_operation{
    .id = "trade.place_order",
    .method = "POST",
    .path = "/api/v5/trade/order",
    .auth = detail::Auth::private_,
    .limits = place_order_limits,
    .request = &place_order_request_table,
    .reply = &place_order_reply,
};

constexpr detail::ListTable list_of_order_algo = detail::list_of<OrderAlgo>(detail::object(order_algo_table));
constexpr detail::Type order_algo_reply = detail::list(list_of_order_algo);
constexpr detail::Limit order_algo_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation order_algo_operation{
    .id = "trade.order_algo",
    .method = "GET",
    .path = "/api/v5/trade/order-algo",
    .auth = detail::Auth::private_,
    .limits = order_algo_limits,
    .request = &order_algo_request_table,
    .reply = &order_algo_reply,
};

constexpr detail::Type place_algo_order_reply = detail::sole(detail::object(place_algo_order_table));
constexpr detail::Limit place_algo_order_limits[] = {
    {.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 1, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_lead_trader},
    {.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation place_algo_order_operation{
    .id = "trade.place_algo_order",
    .method = "POST",
    .path = "/api/v5/trade/order-algo",
    .auth = detail::Auth::private_,
    .limits = place_algo_order_limits,
    .request = &place_algo_order_request_table,
    .reply = &place_algo_order_reply,
};

constexpr detail::Type order_precheck_reply = detail::sole(detail::object(order_precheck_table));
constexpr detail::Limit order_precheck_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation order_precheck_operation{
    .id = "trade.order_precheck",
    .method = "POST",
    .path = "/api/v5/trade/order-precheck",
    .auth = detail::Auth::private_,
    .limits = order_precheck_limits,
    .request = &order_precheck_request_table,
    .reply = &order_precheck_reply,
};

constexpr detail::ListTable list_of_orders_algo_history =
    detail::list_of<OrdersAlgoHistory>(detail::object(orders_algo_history_table));
constexpr detail::Type orders_algo_history_reply = detail::list(list_of_orders_algo_history);
constexpr detail::Limit orders_algo_history_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging orders_algo_history_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "algoId",
};
constexpr detail::Operation orders_algo_history_operation{
    .id = "trade.orders_algo_history",
    .method = "GET",
    .path = "/api/v5/trade/orders-algo-history",
    .auth = detail::Auth::private_,
    .limits = orders_algo_history_limits,
    .request = &orders_algo_history_request_table,
    .reply = &orders_algo_history_reply,
    .pages = &orders_algo_history_pages,
};

constexpr detail::Type orders_algo_pending_reply = detail::list(list_of_orders_algo_history);
constexpr detail::Limit orders_algo_pending_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging orders_algo_pending_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "algoId",
};
constexpr detail::Operation orders_algo_pending_operation{
    .id = "trade.orders_algo_pending",
    .method = "GET",
    .path = "/api/v5/trade/orders-algo-pending",
    .auth = detail::Auth::private_,
    .limits = orders_algo_pending_limits,
    .request = &orders_algo_pending_request_table,
    .reply = &orders_algo_pending_reply,
    .pages = &orders_algo_pending_pages,
};

constexpr detail::ListTable list_of_order = detail::list_of<Order>(detail::object(order_table));
constexpr detail::Type orders_history_reply = detail::list(list_of_order);
constexpr detail::Limit orders_history_limits[] = {{.count = 40, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging orders_history_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ordId",
};
constexpr detail::Operation orders_history_operation{
    .id = "trade.orders_history",
    .method = "GET",
    .path = "/api/v5/trade/orders-history",
    .auth = detail::Auth::private_,
    .limits = orders_history_limits,
    .request = &orders_history_request_table,
    .reply = &orders_history_reply,
    .pages = &orders_history_pages,
};

constexpr detail::Type orders_history_archive_reply = detail::list(list_of_order);
constexpr detail::Limit orders_history_archive_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging orders_history_archive_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ordId",
};
constexpr detail::Operation orders_history_archive_operation{
    .id = "trade.orders_history_archive",
    .method = "GET",
    .path = "/api/v5/trade/orders-history-archive",
    .auth = detail::Auth::private_,
    .limits = orders_history_archive_limits,
    .request = &orders_history_request_table,
    .reply = &orders_history_archive_reply,
    .pages = &orders_history_archive_pages,
};

constexpr detail::Type orders_pending_reply = detail::list(list_of_order);
constexpr detail::Limit orders_pending_limits[] = {{.count = 60, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging orders_pending_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ordId",
};
constexpr detail::Operation orders_pending_operation{
    .id = "trade.orders_pending",
    .method = "GET",
    .path = "/api/v5/trade/orders-pending",
    .auth = detail::Auth::private_,
    .limits = orders_pending_limits,
    .request = &orders_pending_request_table,
    .reply = &orders_pending_reply,
    .pages = &orders_pending_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AccountRateLimit> Api::account_rate_limit() const {
    return {core_, account_rate_limit_operation, nullptr};
}

Call<AmendAlgoOrder> Api::amend_algo_order(AmendAlgoOrderRequest request) const {
    return {core_, amend_algo_order_operation, &request};
}

Call<Batch<AmendOrder>> Api::amend_multiple_orders(Vector<AmendOrderRequest> request) const {
    return {core_, amend_multiple_orders_operation, &request};
}

Call<AmendOrder> Api::amend_order(AmendOrderRequest request) const {
    return {core_, amend_order_operation, &request};
}

Call<Batch<PlaceOrder>> Api::place_multiple_orders(Vector<PlaceOrderRequest> request) const {
    return {core_, place_multiple_orders_operation, &request};
}

Call<Batch<PlaceAlgoOrder>> Api::cancel_algo_order(Vector<CancelAlgoOrderRequest> request) const {
    return {core_, cancel_algo_order_operation, &request};
}

Call<CancelAllAfter> Api::cancel_all_after(CancelAllAfterRequest request) const {
    return {core_, cancel_all_after_operation, &request};
}

Call<Batch<CancelOrder>> Api::cancel_multiple_orders(Vector<CancelOrderRequest> request) const {
    return {core_, cancel_multiple_orders_operation, &request};
}

Call<CancelOrder> Api::cancel_order(CancelOrderRequest request) const {
    return {core_, cancel_order_operation, &request};
}

Call<ClosePositions> Api::close_positions(ClosePositionsRequest request) const {
    return {core_, close_positions_operation, &request};
}

Call<Vector<PlaceEasyConvert>> Api::place_easy_convert(PlaceEasyConvertRequest request) const {
    return {core_, place_easy_convert_operation, &request};
}

Call<Vector<EasyConvertCurrencyList>> Api::easy_convert_currency_list(EasyConvertCurrencyListRequest request) const {
    return {core_, easy_convert_currency_list_operation, &request};
}

PagedCall<Vector<EasyConvertHistory>> Api::easy_convert_history(EasyConvertHistoryRequest request) const {
    return {core_, easy_convert_history_operation, &request};
}

PagedCall<Vector<Fills>> Api::fills(FillsRequest request) const {
    return {core_, fills_operation, &request};
}

PagedCall<Vector<Fills>> Api::fills_history(FillsHistoryRequest request) const {
    return {core_, fills_history_operation, &request};
}

Call<MassCancel> Api::mass_cancel(MassCancelRequest request) const {
    return {core_, mass_cancel_operation, &request};
}

Call<Vector<OneClickRepay>> Api::one_click_repay(OneClickRepayRequest request) const {
    return {core_, one_click_repay_operation, &request};
}

Call<Vector<OneClickRepayCurrencyList>>
Api::one_click_repay_currency_list(OneClickRepayCurrencyListRequest request) const {
    return {core_, one_click_repay_currency_list_operation, &request};
}

Call<Vector<OneClickRepayCurrencyListV22>> Api::one_click_repay_currency_list_v2() const {
    return {core_, one_click_repay_currency_list_v2_operation, nullptr};
}

PagedCall<Vector<OneClickRepay>> Api::one_click_repay_history(EasyConvertHistoryRequest request) const {
    return {core_, one_click_repay_history_operation, &request};
}

PagedCall<Vector<OneClickRepayHistoryV22>> Api::one_click_repay_history_v2(EasyConvertHistoryRequest request) const {
    return {core_, one_click_repay_history_v2_operation, &request};
}

Call<Vector<OneClickRepayV22>> Api::one_click_repay_v2(OneClickRepayV2Request2 request) const {
    return {core_, one_click_repay_v2_operation, &request};
}

Call<Order> Api::order(OrderRequest request) const {
    return {core_, order_operation, &request};
}

Lookup<Order> Api::order_lookup() {
    return {&order_operation};
}

Call<PlaceOrder> Api::place_order(PlaceOrderRequest request) const {
    return {core_, place_order_operation, &request};
}

Call<Vector<OrderAlgo>> Api::order_algo(OrderAlgoRequest request) const {
    return {core_, order_algo_operation, &request};
}

Lookup<Vector<OrderAlgo>> Api::order_algo_lookup() {
    return {&order_algo_operation};
}

Call<PlaceAlgoOrder> Api::place_algo_order(PlaceAlgoOrderRequest request) const {
    return {core_, place_algo_order_operation, &request};
}

Call<OrderPrecheck> Api::order_precheck(OrderPrecheckRequest request) const {
    return {core_, order_precheck_operation, &request};
}

PagedCall<Vector<OrdersAlgoHistory>> Api::orders_algo_history(OrdersAlgoHistoryRequest request) const {
    return {core_, orders_algo_history_operation, &request};
}

PagedCall<Vector<OrdersAlgoHistory>> Api::orders_algo_pending(OrdersAlgoPendingRequest request) const {
    return {core_, orders_algo_pending_operation, &request};
}

PagedCall<Vector<Order>> Api::orders_history(OrdersHistoryRequest request) const {
    return {core_, orders_history_operation, &request};
}

PagedCall<Vector<Order>> Api::orders_history_archive(OrdersHistoryRequest request) const {
    return {core_, orders_history_archive_operation, &request};
}

PagedCall<Vector<Order>> Api::orders_pending(OrdersPendingRequest request) const {
    return {core_, orders_pending_operation, &request};
}

const detail::EnumTable& exbind_table(TpOrdKind) { return tp_ord_kind_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(Acct) { return acct_table; }
const detail::EnumTable& exbind_table(SubType) { return sub_type_table; }
const detail::EnumTable& exbind_table(DebtType) { return debt_type_table; }
const detail::EnumTable& exbind_table(PxType) { return px_type_table; }
const detail::EnumTable& exbind_table(OrderSource) { return order_source_table; }
const detail::EnumTable& exbind_table(Category) { return category_table; }
const detail::EnumTable& exbind_table(CancelSource) { return cancel_source_table; }
const detail::EnumTable& exbind_table(QuickMgnType) { return quick_mgn_type_table; }
const detail::EnumTable& exbind_table(OrdersAlgoHistoryOrdType) { return orders_algo_history_ord_type_table; }
const detail::EnumTable& exbind_table(OrderAlgoState) { return order_algo_state_table; }
const detail::EnumTable& exbind_table(AdvanceOrdType) { return advance_ord_type_table; }
const detail::EnumTable& exbind_table(ActualSide) { return actual_side_table; }
const detail::EnumTable& exbind_table(ChaseType) { return chase_type_table; }
const detail::EnumTable& exbind_table(Aggressiveness) { return aggressiveness_table; }
const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::ObjectTable& exbind_table(const AccountRateLimit*) { return account_rate_limit_table; }
const detail::ObjectTable& exbind_table(const AmendAlgoOrderRequestAttachAlgoOrds*) {
    return amend_algo_order_request_attach_algo_ords_table;
}
const detail::ObjectTable& exbind_table(const AmendAlgoOrderRequest*) { return amend_algo_order_request_table; }
const detail::ObjectTable& exbind_table(const AmendAlgoOrder*) { return amend_algo_order_table; }
const detail::ObjectTable& exbind_table(const AmendOrderRequestAttachAlgoOrds*) {
    return amend_order_request_attach_algo_ords_table;
}
const detail::ObjectTable& exbind_table(const AmendOrderRequest*) { return amend_order_request_table; }
const detail::ObjectTable& exbind_table(const AmendOrder*) { return amend_order_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderRequestAttachAlgoOrds*) {
    return place_order_request_attach_algo_ords_table;
}
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*) { return place_order_request_table; }
const detail::ObjectTable& exbind_table(const PlaceOrder*) { return place_order_table; }
const detail::ObjectTable& exbind_table(const CancelAlgoOrderRequest*) { return cancel_algo_order_request_table; }
const detail::ObjectTable& exbind_table(const PlaceAlgoOrder*) { return place_algo_order_table; }
const detail::ObjectTable& exbind_table(const CancelAllAfterRequest*) { return cancel_all_after_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllAfter*) { return cancel_all_after_table; }
const detail::ObjectTable& exbind_table(const CancelOrderRequest*) { return cancel_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelOrder*) { return cancel_order_table; }
const detail::ObjectTable& exbind_table(const ClosePositionsRequest*) { return close_positions_request_table; }
const detail::ObjectTable& exbind_table(const ClosePositions*) { return close_positions_table; }
const detail::ObjectTable& exbind_table(const PlaceEasyConvertRequest*) { return place_easy_convert_request_table; }
const detail::ObjectTable& exbind_table(const PlaceEasyConvert*) { return place_easy_convert_table; }
const detail::ObjectTable& exbind_table(const EasyConvertCurrencyListRequest*) {
    return easy_convert_currency_list_request_table;
}
const detail::ObjectTable& exbind_table(const EasyConvertCurrencyListFromData*) {
    return easy_convert_currency_list_from_data_table;
}
const detail::ObjectTable& exbind_table(const EasyConvertCurrencyList*) { return easy_convert_currency_list_table; }
const detail::ObjectTable& exbind_table(const EasyConvertHistoryRequest*) { return easy_convert_history_request_table; }
const detail::ObjectTable& exbind_table(const EasyConvertHistory*) { return easy_convert_history_table; }
const detail::ObjectTable& exbind_table(const FillsRequest*) { return fills_request_table; }
const detail::ObjectTable& exbind_table(const Fills*) { return fills_table; }
const detail::ObjectTable& exbind_table(const FillsHistoryRequest*) { return fills_history_request_table; }
const detail::ObjectTable& exbind_table(const MassCancelRequest*) { return mass_cancel_request_table; }
const detail::ObjectTable& exbind_table(const MassCancel*) { return mass_cancel_table; }
const detail::ObjectTable& exbind_table(const OneClickRepayRequest*) { return one_click_repay_request_table; }
const detail::ObjectTable& exbind_table(const OneClickRepay*) { return one_click_repay_table; }
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListRequest*) {
    return one_click_repay_currency_list_request_table;
}
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListDebtData*) {
    return one_click_repay_currency_list_debt_data_table;
}
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListRepayData*) {
    return one_click_repay_currency_list_repay_data_table;
}
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyList*) {
    return one_click_repay_currency_list_table;
}
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListV22*) {
    return one_click_repay_currency_list_v22_table;
}
const detail::ObjectTable& exbind_table(const OneClickRepayHistoryV2OrdIdInfo2*) {
    return one_click_repay_history_v2_ord_id_info2_table;
}
const detail::ObjectTable& exbind_table(const OneClickRepayHistoryV22*) { return one_click_repay_history_v22_table; }
const detail::ObjectTable& exbind_table(const OneClickRepayV2Request2*) { return one_click_repay_v2_request2_table; }
const detail::ObjectTable& exbind_table(const OneClickRepayV22*) { return one_click_repay_v22_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const OrderAttachAlgoOrds*) { return order_attach_algo_ords_table; }
const detail::ObjectTable& exbind_table(const OrderLinkedAlgoOrd*) { return order_linked_algo_ord_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const OrderAlgoRequest*) { return order_algo_request_table; }
const detail::ObjectTable& exbind_table(const OrderAlgoAttachAlgoOrds*) { return order_algo_attach_algo_ords_table; }
const detail::ObjectTable& exbind_table(const OrderAlgoLinkedOrd*) { return order_algo_linked_ord_table; }
const detail::ObjectTable& exbind_table(const OrderAlgo*) { return order_algo_table; }
const detail::ObjectTable& exbind_table(const PlaceAlgoOrderRequestAttachAlgoOrds*) {
    return place_algo_order_request_attach_algo_ords_table;
}
const detail::ObjectTable& exbind_table(const PlaceAlgoOrderRequestTriggerParams*) {
    return place_algo_order_request_trigger_params_table;
}
const detail::ObjectTable& exbind_table(const PlaceAlgoOrderRequest*) { return place_algo_order_request_table; }
const detail::ObjectTable& exbind_table(const OrderPrecheckRequestAttachAlgoOrds*) {
    return order_precheck_request_attach_algo_ords_table;
}
const detail::ObjectTable& exbind_table(const OrderPrecheckRequest*) { return order_precheck_request_table; }
const detail::ObjectTable& exbind_table(const OrderPrecheck*) { return order_precheck_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRequest*) { return orders_algo_history_request_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryTriggerParams*) {
    return orders_algo_history_trigger_params_table;
}
const detail::ObjectTable& exbind_table(const OrdersAlgoHistory*) { return orders_algo_history_table; }
const detail::ObjectTable& exbind_table(const OrdersAlgoPendingRequest*) { return orders_algo_pending_request_table; }
const detail::ObjectTable& exbind_table(const OrdersHistoryRequest*) { return orders_history_request_table; }
const detail::ObjectTable& exbind_table(const OrdersPendingRequest*) { return orders_pending_request_table; }

}  // namespace exbind::okx::trade
