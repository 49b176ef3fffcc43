// Generated from specs/okx/trade.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trade.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::okx::trade {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view new_tp_trigger_px_type_values[] = {"last", "index", "mark"};
constexpr detail::EnumTable new_tp_trigger_px_type_table{"NewTpTriggerPxType", new_tp_trigger_px_type_values};

constexpr std::string_view new_sl_trigger_px_type_values[] = {"last", "index", "mark"};
constexpr detail::EnumTable new_sl_trigger_px_type_table{"NewSlTriggerPxType", new_sl_trigger_px_type_values};

constexpr std::string_view new_trigger_px_type_values[] = {"last", "index", "mark"};
constexpr detail::EnumTable new_trigger_px_type_table{"NewTriggerPxType", new_trigger_px_type_values};

constexpr std::string_view px_amend_type_values[] = {"0", "1"};
constexpr detail::EnumTable px_amend_type_table{"PxAmendType", px_amend_type_values};

constexpr std::string_view new_tp_ord_kind_values[] = {"condition", "limit"};
constexpr detail::EnumTable new_tp_ord_kind_table{"NewTpOrdKind", new_tp_ord_kind_values};

constexpr std::string_view amend_px_on_trigger_type_values[] = {"0", "1"};
constexpr detail::EnumTable amend_px_on_trigger_type_table{"AmendPxOnTriggerType", amend_px_on_trigger_type_values};

constexpr std::string_view td_mode_values[] = {"cross", "isolated", "cash", "spot_isolated"};
constexpr detail::EnumTable td_mode_table{"TdMode", td_mode_values};

constexpr std::string_view side_values[] = {"buy", "sell"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view pos_side_values[] = {"long", "short", "net"};
constexpr detail::EnumTable pos_side_table{"PosSide", pos_side_values};

constexpr std::string_view ord_type_values[] = {
    "market", "limit", "post_only", "fok", "ioc", "optimal_limit_ioc", "mmp", "mmp_and_post_only", "op_fok", "elp",
};
constexpr detail::EnumTable ord_type_table{"OrdType", ord_type_values};

constexpr std::string_view tgt_ccy_values[] = {"base_ccy", "quote_ccy"};
constexpr detail::EnumTable tgt_ccy_table{"TgtCcy", tgt_ccy_values};

constexpr std::string_view stp_mode_values[] = {"cancel_maker", "cancel_taker", "cancel_both"};
constexpr detail::EnumTable stp_mode_table{"StpMode", stp_mode_values};

constexpr std::string_view tp_ord_kind_values[] = {"condition", "limit"};
constexpr detail::EnumTable tp_ord_kind_table{"TpOrdKind", tp_ord_kind_values};

constexpr std::string_view tp_trigger_px_type_values[] = {"last", "index", "mark"};
constexpr detail::EnumTable tp_trigger_px_type_table{"TpTriggerPxType", tp_trigger_px_type_values};

constexpr std::string_view sl_trigger_px_type_values[] = {"last", "index", "mark"};
constexpr detail::EnumTable sl_trigger_px_type_table{"SlTriggerPxType", sl_trigger_px_type_values};

constexpr std::string_view outcome_values[] = {"yes", "no"};
constexpr detail::EnumTable outcome_table{"Outcome_", outcome_values};

constexpr std::string_view mgn_mode_values[] = {"cross", "isolated"};
constexpr detail::EnumTable mgn_mode_table{"MgnMode", mgn_mode_values};

constexpr std::string_view source_values[] = {"1", "2"};
constexpr detail::EnumTable source_table{"Source", source_values};

constexpr std::string_view status_values[] = {"running", "filled", "failed"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view acct_values[] = {"6", "18"};
constexpr detail::EnumTable acct_table{"Acct", acct_values};

constexpr std::string_view inst_type_values[] = {"SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"};
constexpr detail::EnumTable inst_type_table{"InstType", inst_type_values};

constexpr std::string_view sub_type_values[] = {
    "1", "2", "3", "4", "5", "6", "100", "101", "102", "103", "104", "105", "106", "107", "110", "111", "118", "119",
    "112", "113", "125", "126", "127", "128", "212", "213", "204", "205", "206", "207", "208", "209", "236", "237",
    "270", "271", "272", "273", "274", "275", "324", "325", "326", "327", "328", "329", "376", "377", "410", "411",
    "412", "413", "414", "415",
};
constexpr detail::EnumTable sub_type_table{"SubType", sub_type_values};

constexpr std::string_view exec_type_values[] = {"T", "M"};
constexpr detail::EnumTable exec_type_table{"ExecType", exec_type_values};

constexpr std::string_view debt_type_values[] = {"cross", "isolated"};
constexpr detail::EnumTable debt_type_table{"DebtType", debt_type_values};

constexpr std::string_view state_values[] = {"canceled", "live", "partially_filled", "filled", "mmp_canceled"};
constexpr detail::EnumTable state_table{"State", state_values};

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

constexpr std::string_view order_algo_ord_type_values[] = {
    "conditional", "oco", "chase", "trigger", "move_order_stop", "iceberg", "twap",
};
constexpr detail::EnumTable order_algo_ord_type_table{"OrderAlgoOrdType", order_algo_ord_type_values};

constexpr std::string_view order_algo_state_values[] = {
    "live", "pause", "partially_effective", "effective", "canceled", "order_failed", "partially_failed",
};
constexpr detail::EnumTable order_algo_state_table{"OrderAlgoState", order_algo_state_values};

constexpr std::string_view trigger_px_type_values[] = {"last", "index", "mark"};
constexpr detail::EnumTable trigger_px_type_table{"TriggerPxType", trigger_px_type_values};

constexpr std::string_view advance_ord_type_values[] = {"fok", "ioc"};
constexpr detail::EnumTable advance_ord_type_table{"AdvanceOrdType", advance_ord_type_values};

constexpr std::string_view actual_side_values[] = {"tp", "sl"};
constexpr detail::EnumTable actual_side_table{"ActualSide", actual_side_values};

constexpr std::string_view chase_type_values[] = {"distance", "ratio"};
constexpr detail::EnumTable chase_type_table{"ChaseType", chase_type_values};

constexpr std::string_view max_chase_type_values[] = {"distance", "ratio"};
constexpr detail::EnumTable max_chase_type_table{"MaxChaseType", max_chase_type_values};

constexpr std::string_view post_order_algo_ord_type_values[] = {
    "conditional", "oco", "chase", "trigger", "move_order_stop", "twap", "smart_iceberg",
};
constexpr detail::EnumTable post_order_algo_ord_type_table{"PostOrderAlgoOrdType", post_order_algo_ord_type_values};

constexpr std::string_view aggressiveness_values[] = {"radical", "mid", "conservative"};
constexpr detail::EnumTable aggressiveness_table{"Aggressiveness", aggressiveness_values};

constexpr std::string_view trigger_strategy_values[] = {"instant", "price", "rsi"};
constexpr detail::EnumTable trigger_strategy_table{"TriggerStrategy", trigger_strategy_values};

constexpr std::string_view trigger_cond_values[] = {"cross_up", "cross_down", "above", "below", "cross"};
constexpr detail::EnumTable trigger_cond_table{"TriggerCond", trigger_cond_values};

constexpr std::string_view type_values[] = {"1", "2", "3", "4"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view orders_algo_history_ord_type_values[] = {
    "conditional", "oco", "chase", "trigger", "move_order_stop", "iceberg", "twap", "smart_iceberg",
};
constexpr detail::EnumTable orders_algo_history_ord_type_table{
    "OrdersAlgoHistoryOrdType",
    orders_algo_history_ord_type_values,
};

constexpr std::string_view orders_algo_history_state_values[] = {
    "effective", "canceled", "order_failed", "partially_failed",
};
constexpr detail::EnumTable orders_algo_history_state_table{"OrdersAlgoHistoryState", orders_algo_history_state_values};

constexpr std::string_view timeframe_values[] = {"3m", "5m", "15m", "30m", "1H", "4H", "1D"};
constexpr detail::EnumTable timeframe_table{"Timeframe", timeframe_values};

constexpr std::string_view orders_algo_pending_ord_type_values[] = {
    "conditional", "oco", "chase", "trigger", "move_order_stop", "iceberg", "twap", "smart_iceberg",
};
constexpr detail::EnumTable orders_algo_pending_ord_type_table{
    "OrdersAlgoPendingOrdType",
    orders_algo_pending_ord_type_values,
};

constexpr std::string_view orders_algo_pending_state_values[] = {"live", "pause"};
constexpr detail::EnumTable orders_algo_pending_state_table{"OrdersAlgoPendingState", orders_algo_pending_state_values};

constexpr std::string_view orders_history_source_values[] = {"6", "7", "13", "25", "34"};
constexpr detail::EnumTable orders_history_source_table{"OrdersHistorySource", orders_history_source_values};

constexpr std::string_view orders_history_archive_source_values[] = {"6", "7", "13", "25", "34"};
constexpr detail::EnumTable orders_history_archive_source_table{
    "OrdersHistoryArchiveSource",
    orders_history_archive_source_values,
};

constexpr std::string_view orders_pending_source_values[] = {"6", "7", "13", "25", "34"};
constexpr detail::EnumTable orders_pending_source_table{"OrdersPendingSource", orders_pending_source_values};

constexpr detail::Field account_rate_limit_fields[] = {
    {"fillRatio", offsetof(AccountRateLimit, fillRatio), detail::decimal()},
    {"mainFillRatio", offsetof(AccountRateLimit, mainFillRatio), detail::decimal()},
    {"accRateLimit", offsetof(AccountRateLimit, accRateLimit), detail::string()},
    {"nextAccRateLimit", offsetof(AccountRateLimit, nextAccRateLimit), detail::string()},
    {"ts", offsetof(AccountRateLimit, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable account_rate_limit_table =
    detail::table_of<AccountRateLimit>("AccountRateLimit", account_rate_limit_fields);

constexpr detail::Field amend_algos_request_attach_algo_ords_fields[] = {
    {"newTpTriggerPx", offsetof(AmendAlgosRequestAttachAlgoOrds, newTpTriggerPx), detail::decimal()},
    {"newTpTriggerRatio", offsetof(AmendAlgosRequestAttachAlgoOrds, newTpTriggerRatio), detail::decimal()},
    {"newTpTriggerPxType", offsetof(AmendAlgosRequestAttachAlgoOrds, newTpTriggerPxType),
     detail::enumeration(new_tp_trigger_px_type_table)},
    {"newTpOrdPx", offsetof(AmendAlgosRequestAttachAlgoOrds, newTpOrdPx), detail::decimal()},
    {"newSlTriggerPx", offsetof(AmendAlgosRequestAttachAlgoOrds, newSlTriggerPx), detail::decimal()},
    {"newSlTriggerRatio", offsetof(AmendAlgosRequestAttachAlgoOrds, newSlTriggerRatio), detail::decimal()},
    {"newSlTriggerPxType", offsetof(AmendAlgosRequestAttachAlgoOrds, newSlTriggerPxType),
     detail::enumeration(new_sl_trigger_px_type_table)},
    {"newSlOrdPx", offsetof(AmendAlgosRequestAttachAlgoOrds, newSlOrdPx), detail::decimal()},
    {"newCallbackRatio", offsetof(AmendAlgosRequestAttachAlgoOrds, newCallbackRatio), detail::decimal()},
    {"newCallbackSpread", offsetof(AmendAlgosRequestAttachAlgoOrds, newCallbackSpread), detail::decimal()},
    {"newActivePx", offsetof(AmendAlgosRequestAttachAlgoOrds, newActivePx), detail::decimal()},
};
constexpr detail::ObjectTable amend_algos_request_attach_algo_ords_table =
    detail::table_of<AmendAlgosRequestAttachAlgoOrds>(
        "AmendAlgosRequestAttachAlgoOrds", amend_algos_request_attach_algo_ords_fields);

constexpr detail::ListTable list_of_amend_algos_request_attach_algo_ords =
    detail::list_of<AmendAlgosRequestAttachAlgoOrds>(detail::object(amend_algos_request_attach_algo_ords_table));

constexpr detail::Field amend_algos_request_fields[] = {
    {"instId", offsetof(AmendAlgosRequest, instId), detail::string(detail::Holder::required)},
    {"algoId", offsetof(AmendAlgosRequest, algoId), detail::string(detail::Holder::optional)},
    {"algoClOrdId", offsetof(AmendAlgosRequest, algoClOrdId), detail::string(detail::Holder::optional)},
    {"cxlOnFail", offsetof(AmendAlgosRequest, cxlOnFail), detail::boolean()},
    {"reqId", offsetof(AmendAlgosRequest, reqId), detail::string(detail::Holder::optional)},
    {"newSz", offsetof(AmendAlgosRequest, newSz), detail::decimal()},
    {"newTpTriggerPx", offsetof(AmendAlgosRequest, newTpTriggerPx), detail::decimal()},
    {"newTpOrdPx", offsetof(AmendAlgosRequest, newTpOrdPx), detail::decimal()},
    {"newSlTriggerPx", offsetof(AmendAlgosRequest, newSlTriggerPx), detail::decimal()},
    {"newSlOrdPx", offsetof(AmendAlgosRequest, newSlOrdPx), detail::decimal()},
    {"newTpTriggerPxType", offsetof(AmendAlgosRequest, newTpTriggerPxType),
     detail::enumeration(new_tp_trigger_px_type_table)},
    {"newSlTriggerPxType", offsetof(AmendAlgosRequest, newSlTriggerPxType),
     detail::enumeration(new_sl_trigger_px_type_table)},
    {"newTriggerPx", offsetof(AmendAlgosRequest, newTriggerPx), detail::decimal()},
    {"newOrdPx", offsetof(AmendAlgosRequest, newOrdPx), detail::decimal()},
    {"newTriggerPxType", offsetof(AmendAlgosRequest, newTriggerPxType), detail::enumeration(new_trigger_px_type_table)},
    {"attachAlgoOrds", offsetof(AmendAlgosRequest, attachAlgoOrds),
     detail::list(list_of_amend_algos_request_attach_algo_ords)},
};
constexpr detail::Bounds amend_algos_request_bounds[] = {{.field = 4, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable amend_algos_request_table =
    detail::table_of<AmendAlgosRequest>(
        "AmendAlgosRequest", amend_algos_request_fields, false, amend_algos_request_bounds);

constexpr detail::Field amend_algos_fields[] = {
    {"algoId", offsetof(AmendAlgos, algoId), detail::string()},
    {"algoClOrdId", offsetof(AmendAlgos, algoClOrdId), detail::string()},
    {"reqId", offsetof(AmendAlgos, reqId), detail::string()},
    {"sCode", offsetof(AmendAlgos, sCode), detail::string()},
    {"sMsg", offsetof(AmendAlgos, sMsg), detail::string()},
};
constexpr detail::ObjectTable amend_algos_table = detail::table_of<AmendAlgos>("AmendAlgos", amend_algos_fields);

constexpr detail::Field amend_batch_orders_request_attach_algo_ords_fields[] = {
    {"attachAlgoId", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, attachAlgoId),
     detail::string(detail::Holder::optional)},
    {"attachAlgoClOrdId", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, attachAlgoClOrdId),
     detail::string(detail::Holder::optional)},
    {"newTpTriggerPx", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, newTpTriggerPx), detail::decimal()},
    {"newTpTriggerRatio", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, newTpTriggerRatio), detail::decimal()},
    {"newTpOrdPx", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, newTpOrdPx), detail::decimal()},
    {"newTpOrdKind", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, newTpOrdKind),
     detail::enumeration(new_tp_ord_kind_table)},
    {"newSlTriggerPx", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, newSlTriggerPx), detail::decimal()},
    {"newSlTriggerRatio", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, newSlTriggerRatio), detail::decimal()},
    {"newSlOrdPx", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, newSlOrdPx), detail::decimal()},
    {"newTpTriggerPxType", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, newTpTriggerPxType),
     detail::enumeration(new_tp_trigger_px_type_table)},
    {"newSlTriggerPxType", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, newSlTriggerPxType),
     detail::enumeration(new_sl_trigger_px_type_table)},
    {"sz", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, sz), detail::decimal()},
    {"amendPxOnTriggerType", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, amendPxOnTriggerType),
     detail::enumeration(amend_px_on_trigger_type_table)},
    {"newCallbackRatio", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, newCallbackRatio), detail::decimal()},
    {"newCallbackSpread", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, newCallbackSpread), detail::decimal()},
    {"newActivePx", offsetof(AmendBatchOrdersRequestAttachAlgoOrds, newActivePx), detail::decimal()},
};
constexpr detail::Bounds amend_batch_orders_request_attach_algo_ords_bounds[] = {
    {.field = 1, .longest = 32, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable amend_batch_orders_request_attach_algo_ords_table =
    detail::table_of<AmendBatchOrdersRequestAttachAlgoOrds>(
        "AmendBatchOrdersRequestAttachAlgoOrds", amend_batch_orders_request_attach_algo_ords_fields, false,
        amend_batch_orders_request_attach_algo_ords_bounds);

constexpr detail::ListTable list_of_amend_batch_orders_request_attach_algo_ords =
    detail::list_of<AmendBatchOrdersRequestAttachAlgoOrds>(
        detail::object(amend_batch_orders_request_attach_algo_ords_table));

constexpr detail::Field amend_batch_orders_request_fields[] = {
    {"instId", offsetof(AmendBatchOrdersRequest, instId), detail::string(detail::Holder::required)},
    {"cxlOnFail", offsetof(AmendBatchOrdersRequest, cxlOnFail), detail::boolean()},
    {"ordId", offsetof(AmendBatchOrdersRequest, ordId), detail::string(detail::Holder::optional)},
    {"clOrdId", offsetof(AmendBatchOrdersRequest, clOrdId), detail::string(detail::Holder::optional)},
    {"reqId", offsetof(AmendBatchOrdersRequest, reqId), detail::string(detail::Holder::optional)},
    {"newSz", offsetof(AmendBatchOrdersRequest, newSz), detail::decimal()},
    {"newPx", offsetof(AmendBatchOrdersRequest, newPx), detail::decimal()},
    {"newPxUsd", offsetof(AmendBatchOrdersRequest, newPxUsd), detail::decimal()},
    {"newPxVol", offsetof(AmendBatchOrdersRequest, newPxVol), detail::decimal()},
    {"pxAmendType", offsetof(AmendBatchOrdersRequest, pxAmendType), detail::enumeration(px_amend_type_table)},
    {"attachAlgoOrds", offsetof(AmendBatchOrdersRequest, attachAlgoOrds),
     detail::list(list_of_amend_batch_orders_request_attach_algo_ords)},
    {"speedBump", offsetof(AmendBatchOrdersRequest, speedBump), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds amend_batch_orders_request_bounds[] = {{.field = 4, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable amend_batch_orders_request_table =
    detail::contained_table_of<AmendBatchOrdersRequest>(
        "AmendBatchOrdersRequest", amend_batch_orders_request_fields, false, amend_batch_orders_request_bounds);

constexpr detail::Field amend_batch_orders_fields[] = {
    {"ordId", offsetof(AmendBatchOrders, ordId), detail::string()},
    {"clOrdId", offsetof(AmendBatchOrders, clOrdId), detail::string()},
    {"ts", offsetof(AmendBatchOrders, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"reqId", offsetof(AmendBatchOrders, reqId), detail::string()},
    {"sCode", offsetof(AmendBatchOrders, sCode), detail::string()},
    {"sMsg", offsetof(AmendBatchOrders, sMsg), detail::string()},
    {"subCode", offsetof(AmendBatchOrders, subCode), detail::string()},
};
constexpr detail::ObjectTable amend_batch_orders_table =
    detail::table_of<AmendBatchOrders>("AmendBatchOrders", amend_batch_orders_fields);

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
    {"pxAmendType", offsetof(AmendOrderRequest, pxAmendType), detail::enumeration(px_amend_type_table)},
    {"attachAlgoOrds", offsetof(AmendOrderRequest, attachAlgoOrds),
     detail::list(list_of_amend_batch_orders_request_attach_algo_ords)},
    {"speedBump", offsetof(AmendOrderRequest, speedBump), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds amend_order_request_bounds[] = {{.field = 4, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable amend_order_request_table =
    detail::table_of<AmendOrderRequest>(
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

constexpr detail::Field batch_orders_request_attach_algo_ords_fields[] = {
    {"attachAlgoClOrdId", offsetof(BatchOrdersRequestAttachAlgoOrds, attachAlgoClOrdId),
     detail::string(detail::Holder::optional)},
    {"tpTriggerPx", offsetof(BatchOrdersRequestAttachAlgoOrds, tpTriggerPx), detail::decimal()},
    {"tpTriggerRatio", offsetof(BatchOrdersRequestAttachAlgoOrds, tpTriggerRatio), detail::decimal()},
    {"tpOrdPx", offsetof(BatchOrdersRequestAttachAlgoOrds, tpOrdPx), detail::decimal()},
    {"tpOrdKind", offsetof(BatchOrdersRequestAttachAlgoOrds, tpOrdKind), detail::enumeration(tp_ord_kind_table)},
    {"slTriggerPx", offsetof(BatchOrdersRequestAttachAlgoOrds, slTriggerPx), detail::decimal()},
    {"slTriggerRatio", offsetof(BatchOrdersRequestAttachAlgoOrds, slTriggerRatio), detail::decimal()},
    {"slOrdPx", offsetof(BatchOrdersRequestAttachAlgoOrds, slOrdPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(BatchOrdersRequestAttachAlgoOrds, tpTriggerPxType),
     detail::enumeration(tp_trigger_px_type_table)},
    {"slTriggerPxType", offsetof(BatchOrdersRequestAttachAlgoOrds, slTriggerPxType),
     detail::enumeration(sl_trigger_px_type_table)},
    {"sz", offsetof(BatchOrdersRequestAttachAlgoOrds, sz), detail::decimal()},
    {"amendPxOnTriggerType", offsetof(BatchOrdersRequestAttachAlgoOrds, amendPxOnTriggerType),
     detail::enumeration(amend_px_on_trigger_type_table)},
    {"callbackRatio", offsetof(BatchOrdersRequestAttachAlgoOrds, callbackRatio), detail::decimal()},
    {"callbackSpread", offsetof(BatchOrdersRequestAttachAlgoOrds, callbackSpread), detail::decimal()},
    {"activePx", offsetof(BatchOrdersRequestAttachAlgoOrds, activePx), detail::decimal()},
};
constexpr detail::Bounds batch_orders_request_attach_algo_ords_bounds[] = {
    {.field = 0, .longest = 32, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable batch_orders_request_attach_algo_ords_table =
    detail::table_of<BatchOrdersRequestAttachAlgoOrds>(
        "BatchOrdersRequestAttachAlgoOrds", batch_orders_request_attach_algo_ords_fields, false,
        batch_orders_request_attach_algo_ords_bounds);

constexpr detail::ListTable list_of_batch_orders_request_attach_algo_ords =
    detail::list_of<BatchOrdersRequestAttachAlgoOrds>(detail::object(batch_orders_request_attach_algo_ords_table));

constexpr detail::Field batch_orders_request_fields[] = {
    {"instId", offsetof(BatchOrdersRequest, instId), detail::string(detail::Holder::required)},
    {"tdMode", offsetof(BatchOrdersRequest, tdMode), detail::enumeration(td_mode_table, detail::Holder::required)},
    {"ccy", offsetof(BatchOrdersRequest, ccy), detail::string(detail::Holder::optional)},
    {"clOrdId", offsetof(BatchOrdersRequest, clOrdId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(BatchOrdersRequest, tag), detail::string(detail::Holder::optional)},
    {"side", offsetof(BatchOrdersRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"posSide", offsetof(BatchOrdersRequest, posSide), detail::enumeration(pos_side_table)},
    {"ordType", offsetof(BatchOrdersRequest, ordType), detail::enumeration(ord_type_table, detail::Holder::required)},
    {"sz", offsetof(BatchOrdersRequest, sz), detail::decimal(detail::Holder::required)},
    {"px", offsetof(BatchOrdersRequest, px), detail::decimal()},
    {"pxUsd", offsetof(BatchOrdersRequest, pxUsd), detail::decimal()},
    {"pxVol", offsetof(BatchOrdersRequest, pxVol), detail::decimal()},
    {"reduceOnly", offsetof(BatchOrdersRequest, reduceOnly), detail::boolean()},
    {"tgtCcy", offsetof(BatchOrdersRequest, tgtCcy), detail::enumeration(tgt_ccy_table)},
    {"banAmend", offsetof(BatchOrdersRequest, banAmend), detail::boolean()},
    {"pxAmendType", offsetof(BatchOrdersRequest, pxAmendType), detail::enumeration(px_amend_type_table)},
    {"tradeQuoteCcy", offsetof(BatchOrdersRequest, tradeQuoteCcy), detail::string(detail::Holder::optional)},
    {"stpMode", offsetof(BatchOrdersRequest, stpMode), detail::enumeration(stp_mode_table)},
    {"isElpTakerAccess", offsetof(BatchOrdersRequest, isElpTakerAccess), detail::boolean()},
    {"attachAlgoOrds", offsetof(BatchOrdersRequest, attachAlgoOrds),
     detail::list(list_of_batch_orders_request_attach_algo_ords)},
    {"speedBump", offsetof(BatchOrdersRequest, speedBump), detail::string(detail::Holder::optional)},
    {"outcome", offsetof(BatchOrdersRequest, outcome), detail::enumeration(outcome_table)},
    {"slippagePct", offsetof(BatchOrdersRequest, slippagePct), detail::decimal()},
};
constexpr detail::Bounds batch_orders_request_bounds[] = {
    {.field = 3, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 4, .longest = 16, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable batch_orders_request_table =
    detail::contained_table_of<BatchOrdersRequest>(
        "BatchOrdersRequest", batch_orders_request_fields, false, batch_orders_request_bounds);

constexpr detail::Field batch_orders_fields[] = {
    {"ordId", offsetof(BatchOrders, ordId), detail::string()},
    {"clOrdId", offsetof(BatchOrders, clOrdId), detail::string()},
    {"tag", offsetof(BatchOrders, tag), detail::string()},
    {"ts", offsetof(BatchOrders, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"sCode", offsetof(BatchOrders, sCode), detail::string()},
    {"sMsg", offsetof(BatchOrders, sMsg), detail::string()},
    {"subCode", offsetof(BatchOrders, subCode), detail::string()},
};
constexpr detail::ObjectTable batch_orders_table = detail::table_of<BatchOrders>("BatchOrders", batch_orders_fields);

constexpr detail::Field cancel_algos_request_fields[] = {
    {"instId", offsetof(CancelAlgosRequest, instId), detail::string(detail::Holder::required)},
    {"algoId", offsetof(CancelAlgosRequest, algoId), detail::string(detail::Holder::optional)},
    {"algoClOrdId", offsetof(CancelAlgosRequest, algoClOrdId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable cancel_algos_request_table =
    detail::contained_table_of<CancelAlgosRequest>("CancelAlgosRequest", cancel_algos_request_fields);

constexpr detail::Field cancel_algos_fields[] = {
    {"algoId", offsetof(CancelAlgos, algoId), detail::string()},
    {"sCode", offsetof(CancelAlgos, sCode), detail::string()},
    {"sMsg", offsetof(CancelAlgos, sMsg), detail::string()},
    {"clOrdId", offsetof(CancelAlgos, clOrdId), detail::string()},
    {"algoClOrdId", offsetof(CancelAlgos, algoClOrdId), detail::string()},
    {"tag", offsetof(CancelAlgos, tag), detail::string()},
};
constexpr detail::ObjectTable cancel_algos_table = detail::table_of<CancelAlgos>("CancelAlgos", cancel_algos_fields);

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

constexpr detail::Field cancel_batch_orders_request_fields[] = {
    {"instId", offsetof(CancelBatchOrdersRequest, instId), detail::string(detail::Holder::required)},
    {"ordId", offsetof(CancelBatchOrdersRequest, ordId), detail::string(detail::Holder::optional)},
    {"clOrdId", offsetof(CancelBatchOrdersRequest, clOrdId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable cancel_batch_orders_request_table =
    detail::contained_table_of<CancelBatchOrdersRequest>(
        "CancelBatchOrdersRequest", cancel_batch_orders_request_fields);

constexpr detail::Field cancel_batch_orders_fields[] = {
    {"ordId", offsetof(CancelBatchOrders, ordId), detail::string()},
    {"clOrdId", offsetof(CancelBatchOrders, clOrdId), detail::string()},
    {"ts", offsetof(CancelBatchOrders, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"sCode", offsetof(CancelBatchOrders, sCode), detail::string()},
    {"sMsg", offsetof(CancelBatchOrders, sMsg), detail::string()},
};
constexpr detail::ObjectTable cancel_batch_orders_table =
    detail::table_of<CancelBatchOrders>("CancelBatchOrders", cancel_batch_orders_fields);

constexpr detail::Field cancel_order_request_fields[] = {
    {"instId", offsetof(CancelOrderRequest, instId), detail::string(detail::Holder::required)},
    {"ordId", offsetof(CancelOrderRequest, ordId), detail::string(detail::Holder::optional)},
    {"clOrdId", offsetof(CancelOrderRequest, clOrdId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable cancel_order_request_table =
    detail::table_of<CancelOrderRequest>("CancelOrderRequest", cancel_order_request_fields);

constexpr detail::Field cancel_order_fields[] = {
    {"ordId", offsetof(CancelOrder, ordId), detail::string()},
    {"clOrdId", offsetof(CancelOrder, clOrdId), detail::string()},
    {"ts", offsetof(CancelOrder, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"sCode", offsetof(CancelOrder, sCode), detail::string()},
    {"sMsg", offsetof(CancelOrder, sMsg), detail::string()},
};
constexpr detail::ObjectTable cancel_order_table = detail::table_of<CancelOrder>("CancelOrder", cancel_order_fields);

constexpr detail::Field close_position_request_fields[] = {
    {"instId", offsetof(ClosePositionRequest, instId), detail::string(detail::Holder::required)},
    {"posSide", offsetof(ClosePositionRequest, posSide), detail::enumeration(pos_side_table)},
    {"mgnMode", offsetof(ClosePositionRequest, mgnMode), detail::enumeration(mgn_mode_table, detail::Holder::required)},
    {"ccy", offsetof(ClosePositionRequest, ccy), detail::string(detail::Holder::optional)},
    {"autoCxl", offsetof(ClosePositionRequest, autoCxl), detail::boolean()},
    {"clOrdId", offsetof(ClosePositionRequest, clOrdId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(ClosePositionRequest, tag), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds close_position_request_bounds[] = {
    {.field = 5, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 6, .longest = 16, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable close_position_request_table =
    detail::table_of<ClosePositionRequest>(
        "ClosePositionRequest", close_position_request_fields, false, close_position_request_bounds);

constexpr detail::Field close_position_fields[] = {
    {"instId", offsetof(ClosePosition, instId), detail::string()},
    {"posSide", offsetof(ClosePosition, posSide), detail::enumeration(pos_side_table)},
    {"clOrdId", offsetof(ClosePosition, clOrdId), detail::string()},
    {"tag", offsetof(ClosePosition, tag), detail::string()},
};
constexpr detail::ObjectTable close_position_table =
    detail::table_of<ClosePosition>("ClosePosition", close_position_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field easy_convert_request_fields[] = {
    {"fromCcy", offsetof(EasyConvertRequest, fromCcy), detail::list(list_of_string, detail::Holder::required)},
    {"toCcy", offsetof(EasyConvertRequest, toCcy), detail::string(detail::Holder::required)},
    {"source", offsetof(EasyConvertRequest, source), detail::enumeration(source_table)},
};
constexpr detail::Bounds easy_convert_request_bounds[] = {{.field = 0, .maximum = "5"}};
constexpr detail::ObjectTable easy_convert_request_table =
    detail::table_of<EasyConvertRequest>(
        "EasyConvertRequest", easy_convert_request_fields, false, easy_convert_request_bounds);

constexpr detail::Field easy_convert_fields[] = {
    {"status", offsetof(EasyConvert, status), detail::enumeration(status_table)},
    {"fromCcy", offsetof(EasyConvert, fromCcy), detail::string()},
    {"toCcy", offsetof(EasyConvert, toCcy), detail::string()},
    {"fillFromSz", offsetof(EasyConvert, fillFromSz), detail::decimal()},
    {"fillToSz", offsetof(EasyConvert, fillToSz), detail::decimal()},
    {"uTime", offsetof(EasyConvert, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable easy_convert_table = detail::table_of<EasyConvert>("EasyConvert", easy_convert_fields);

constexpr detail::Field easy_convert_currency_list_request_fields[] = {
    {"source", offsetof(EasyConvertCurrencyListRequest, source), detail::enumeration(source_table), detail::In::query},
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
    {"instType", offsetof(FillsRequest, instType), detail::enumeration(inst_type_table), detail::In::query},
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
    {"instType", offsetof(Fills, instType), detail::enumeration(inst_type_table)},
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
    {"side", offsetof(Fills, side), detail::enumeration(side_table)},
    {"posSide", offsetof(Fills, posSide), detail::enumeration(pos_side_table)},
    {"execType", offsetof(Fills, execType), detail::enumeration(exec_type_table)},
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
     detail::enumeration(inst_type_table, detail::Holder::required), detail::In::query},
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

constexpr detail::Field fills_history_fields[] = {
    {"instType", offsetof(FillsHistory, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(FillsHistory, instId), detail::string()},
    {"tradeId", offsetof(FillsHistory, tradeId), detail::string()},
    {"ordId", offsetof(FillsHistory, ordId), detail::string()},
    {"clOrdId", offsetof(FillsHistory, clOrdId), detail::string()},
    {"billId", offsetof(FillsHistory, billId), detail::string()},
    {"subType", offsetof(FillsHistory, subType), detail::enumeration(sub_type_table)},
    {"tag", offsetof(FillsHistory, tag), detail::string()},
    {"fillPx", offsetof(FillsHistory, fillPx), detail::decimal()},
    {"fillSz", offsetof(FillsHistory, fillSz), detail::decimal()},
    {"fillIdxPx", offsetof(FillsHistory, fillIdxPx), detail::decimal()},
    {"fillPnl", offsetof(FillsHistory, fillPnl), detail::decimal()},
    {"fillPxVol", offsetof(FillsHistory, fillPxVol), detail::decimal()},
    {"fillPxUsd", offsetof(FillsHistory, fillPxUsd), detail::decimal()},
    {"fillMarkVol", offsetof(FillsHistory, fillMarkVol), detail::decimal()},
    {"fillFwdPx", offsetof(FillsHistory, fillFwdPx), detail::decimal()},
    {"fillMarkPx", offsetof(FillsHistory, fillMarkPx), detail::decimal()},
    {"side", offsetof(FillsHistory, side), detail::enumeration(side_table)},
    {"posSide", offsetof(FillsHistory, posSide), detail::enumeration(pos_side_table)},
    {"execType", offsetof(FillsHistory, execType), detail::enumeration(exec_type_table)},
    {"feeCcy", offsetof(FillsHistory, feeCcy), detail::string()},
    {"fee", offsetof(FillsHistory, fee), detail::decimal()},
    {"ts", offsetof(FillsHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"fillTime", offsetof(FillsHistory, fillTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"feeRate", offsetof(FillsHistory, feeRate), detail::decimal()},
    {"tradeQuoteCcy", offsetof(FillsHistory, tradeQuoteCcy), detail::string()},
};
constexpr detail::ObjectTable fills_history_table =
    detail::table_of<FillsHistory>("FillsHistory", fills_history_fields);

constexpr detail::Field mass_cancel_request_fields[] = {
    {"instType", offsetof(MassCancelRequest, instType), detail::enumeration(inst_type_table, detail::Holder::required)},
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

constexpr detail::Field one_click_repay_currency_list_v2_fields[] = {
    {"debtData", offsetof(OneClickRepayCurrencyListV2, debtData),
     detail::list(list_of_one_click_repay_currency_list_debt_data)},
    {"repayData", offsetof(OneClickRepayCurrencyListV2, repayData),
     detail::list(list_of_one_click_repay_currency_list_repay_data)},
};
constexpr detail::ObjectTable one_click_repay_currency_list_v2_table =
    detail::table_of<OneClickRepayCurrencyListV2>(
        "OneClickRepayCurrencyListV2", one_click_repay_currency_list_v2_fields);

constexpr detail::Field one_click_repay_history_request_fields[] = {
    {"after", offsetof(OneClickRepayHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(OneClickRepayHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(OneClickRepayHistoryRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds one_click_repay_history_request_bounds[] = {{.field = 2, .maximum = "100"}};
constexpr detail::ObjectTable one_click_repay_history_request_table =
    detail::table_of<OneClickRepayHistoryRequest>(
        "OneClickRepayHistoryRequest", one_click_repay_history_request_fields, false,
        one_click_repay_history_request_bounds);

constexpr detail::Field one_click_repay_history_fields[] = {
    {"debtCcy", offsetof(OneClickRepayHistory, debtCcy), detail::string()},
    {"fillDebtSz", offsetof(OneClickRepayHistory, fillDebtSz), detail::decimal()},
    {"repayCcy", offsetof(OneClickRepayHistory, repayCcy), detail::string()},
    {"fillRepaySz", offsetof(OneClickRepayHistory, fillRepaySz), detail::decimal()},
    {"status", offsetof(OneClickRepayHistory, status), detail::enumeration(status_table)},
    {"uTime", offsetof(OneClickRepayHistory, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable one_click_repay_history_table =
    detail::table_of<OneClickRepayHistory>("OneClickRepayHistory", one_click_repay_history_fields);

constexpr detail::Field one_click_repay_history_v2_request_fields[] = {
    {"after", offsetof(OneClickRepayHistoryV2Request, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(OneClickRepayHistoryV2Request, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(OneClickRepayHistoryV2Request, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds one_click_repay_history_v2_request_bounds[] = {{.field = 2, .maximum = "100"}};
constexpr detail::ObjectTable one_click_repay_history_v2_request_table =
    detail::table_of<OneClickRepayHistoryV2Request>(
        "OneClickRepayHistoryV2Request", one_click_repay_history_v2_request_fields, false,
        one_click_repay_history_v2_request_bounds);

constexpr detail::Field one_click_repay_history_v2_ord_id_info_fields[] = {
    {"ordId", offsetof(OneClickRepayHistoryV2OrdIdInfo, ordId), detail::string()},
    {"instId", offsetof(OneClickRepayHistoryV2OrdIdInfo, instId), detail::string()},
    {"ordType", offsetof(OneClickRepayHistoryV2OrdIdInfo, ordType), detail::enumeration(ord_type_table)},
    {"side", offsetof(OneClickRepayHistoryV2OrdIdInfo, side), detail::enumeration(side_table)},
    {"px", offsetof(OneClickRepayHistoryV2OrdIdInfo, px), detail::decimal()},
    {"sz", offsetof(OneClickRepayHistoryV2OrdIdInfo, sz), detail::decimal()},
    {"fillPx", offsetof(OneClickRepayHistoryV2OrdIdInfo, fillPx), detail::decimal()},
    {"fillSz", offsetof(OneClickRepayHistoryV2OrdIdInfo, fillSz), detail::decimal()},
    {"state", offsetof(OneClickRepayHistoryV2OrdIdInfo, state), detail::enumeration(state_table)},
    {"cTime", offsetof(OneClickRepayHistoryV2OrdIdInfo, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable one_click_repay_history_v2_ord_id_info_table =
    detail::table_of<OneClickRepayHistoryV2OrdIdInfo>(
        "OneClickRepayHistoryV2OrdIdInfo", one_click_repay_history_v2_ord_id_info_fields);

constexpr detail::ListTable list_of_one_click_repay_history_v2_ord_id_info =
    detail::list_of<OneClickRepayHistoryV2OrdIdInfo>(detail::object(one_click_repay_history_v2_ord_id_info_table));

constexpr detail::Field one_click_repay_history_v2_fields[] = {
    {"debtCcy", offsetof(OneClickRepayHistoryV2, debtCcy), detail::string()},
    {"repayCcyList", offsetof(OneClickRepayHistoryV2, repayCcyList), detail::list(list_of_string)},
    {"fillDebtSz", offsetof(OneClickRepayHistoryV2, fillDebtSz), detail::decimal()},
    {"status", offsetof(OneClickRepayHistoryV2, status), detail::enumeration(status_table)},
    {"ordIdInfo", offsetof(OneClickRepayHistoryV2, ordIdInfo),
     detail::list(list_of_one_click_repay_history_v2_ord_id_info)},
    {"ts", offsetof(OneClickRepayHistoryV2, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable one_click_repay_history_v2_table =
    detail::table_of<OneClickRepayHistoryV2>("OneClickRepayHistoryV2", one_click_repay_history_v2_fields);

constexpr detail::Field one_click_repay_v2_request_fields[] = {
    {"debtCcy", offsetof(OneClickRepayV2Request, debtCcy), detail::string(detail::Holder::required)},
    {"repayCcyList", offsetof(OneClickRepayV2Request, repayCcyList),
     detail::list(list_of_string, detail::Holder::required)},
};
constexpr detail::ObjectTable one_click_repay_v2_request_table =
    detail::table_of<OneClickRepayV2Request>("OneClickRepayV2Request", one_click_repay_v2_request_fields);

constexpr detail::Field one_click_repay_v2_fields[] = {
    {"debtCcy", offsetof(OneClickRepayV2, debtCcy), detail::string()},
    {"repayCcyList", offsetof(OneClickRepayV2, repayCcyList), detail::list(list_of_string)},
    {"ts", offsetof(OneClickRepayV2, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable one_click_repay_v2_table =
    detail::table_of<OneClickRepayV2>("OneClickRepayV2", one_click_repay_v2_fields);

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
    {"tpTriggerPxType", offsetof(OrderAttachAlgoOrds, tpTriggerPxType), detail::enumeration(tp_trigger_px_type_table)},
    {"tpOrdPx", offsetof(OrderAttachAlgoOrds, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrderAttachAlgoOrds, slTriggerPx), detail::decimal()},
    {"slTriggerRatio", offsetof(OrderAttachAlgoOrds, slTriggerRatio), detail::decimal()},
    {"slTriggerPxType", offsetof(OrderAttachAlgoOrds, slTriggerPxType), detail::enumeration(sl_trigger_px_type_table)},
    {"slOrdPx", offsetof(OrderAttachAlgoOrds, slOrdPx), detail::decimal()},
    {"sz", offsetof(OrderAttachAlgoOrds, sz), detail::decimal()},
    {"amendPxOnTriggerType", offsetof(OrderAttachAlgoOrds, amendPxOnTriggerType),
     detail::enumeration(amend_px_on_trigger_type_table)},
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
    {"instType", offsetof(Order, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(Order, instId), detail::string()},
    {"tgtCcy", offsetof(Order, tgtCcy), detail::enumeration(tgt_ccy_table)},
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
    {"ordType", offsetof(Order, ordType), detail::enumeration(ord_type_table)},
    {"side", offsetof(Order, side), detail::enumeration(side_table)},
    {"posSide", offsetof(Order, posSide), detail::enumeration(pos_side_table)},
    {"tdMode", offsetof(Order, tdMode), detail::enumeration(td_mode_table)},
    {"accFillSz", offsetof(Order, accFillSz), detail::decimal()},
    {"fillPx", offsetof(Order, fillPx), detail::decimal()},
    {"tradeId", offsetof(Order, tradeId), detail::string()},
    {"fillSz", offsetof(Order, fillSz), detail::decimal()},
    {"fillTime", offsetof(Order, fillTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"avgPx", offsetof(Order, avgPx), detail::decimal()},
    {"state", offsetof(Order, state), detail::enumeration(state_table)},
    {"stpId", offsetof(Order, stpId), detail::string()},
    {"stpMode", offsetof(Order, stpMode), detail::enumeration(stp_mode_table)},
    {"lever", offsetof(Order, lever), detail::decimal()},
    {"attachAlgoClOrdId", offsetof(Order, attachAlgoClOrdId), detail::string()},
    {"tpTriggerPx", offsetof(Order, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(Order, tpTriggerPxType), detail::enumeration(tp_trigger_px_type_table)},
    {"tpOrdPx", offsetof(Order, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(Order, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(Order, slTriggerPxType), detail::enumeration(sl_trigger_px_type_table)},
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
    {"outcome", offsetof(Order, outcome), detail::enumeration(outcome_table)},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field post_order_request_fields[] = {
    {"instId", offsetof(PostOrderRequest, instId), detail::string(detail::Holder::required)},
    {"tdMode", offsetof(PostOrderRequest, tdMode), detail::enumeration(td_mode_table, detail::Holder::required)},
    {"ccy", offsetof(PostOrderRequest, ccy), detail::string(detail::Holder::optional)},
    {"clOrdId", offsetof(PostOrderRequest, clOrdId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(PostOrderRequest, tag), detail::string(detail::Holder::optional)},
    {"side", offsetof(PostOrderRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"posSide", offsetof(PostOrderRequest, posSide), detail::enumeration(pos_side_table)},
    {"ordType", offsetof(PostOrderRequest, ordType), detail::enumeration(ord_type_table, detail::Holder::required)},
    {"sz", offsetof(PostOrderRequest, sz), detail::decimal(detail::Holder::required)},
    {"px", offsetof(PostOrderRequest, px), detail::decimal()},
    {"pxUsd", offsetof(PostOrderRequest, pxUsd), detail::decimal()},
    {"pxVol", offsetof(PostOrderRequest, pxVol), detail::decimal()},
    {"reduceOnly", offsetof(PostOrderRequest, reduceOnly), detail::boolean()},
    {"tgtCcy", offsetof(PostOrderRequest, tgtCcy), detail::enumeration(tgt_ccy_table)},
    {"banAmend", offsetof(PostOrderRequest, banAmend), detail::boolean()},
    {"pxAmendType", offsetof(PostOrderRequest, pxAmendType), detail::enumeration(px_amend_type_table)},
    {"tradeQuoteCcy", offsetof(PostOrderRequest, tradeQuoteCcy), detail::string(detail::Holder::optional)},
    {"stpMode", offsetof(PostOrderRequest, stpMode), detail::enumeration(stp_mode_table)},
    {"isElpTakerAccess", offsetof(PostOrderRequest, isElpTakerAccess), detail::boolean()},
    {"attachAlgoOrds", offsetof(PostOrderRequest, attachAlgoOrds),
     detail::list(list_of_batch_orders_request_attach_algo_ords)},
    {"speedBump", offsetof(PostOrderRequest, speedBump), detail::string(detail::Holder::optional)},
    {"outcome", offsetof(PostOrderRequest, outcome), detail::enumeration(outcome_table)},
    {"slippagePct", offsetof(PostOrderRequest, slippagePct), detail::decimal()},
};
constexpr detail::Bounds post_order_request_bounds[] = {
    {.field = 3, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 4, .longest = 16, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable post_order_request_table =
    detail::table_of<PostOrderRequest>("PostOrderRequest", post_order_request_fields, false, post_order_request_bounds);

constexpr detail::Field post_order_fields[] = {
    {"ordId", offsetof(PostOrder, ordId), detail::string()},
    {"clOrdId", offsetof(PostOrder, clOrdId), detail::string()},
    {"tag", offsetof(PostOrder, tag), detail::string()},
    {"ts", offsetof(PostOrder, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"sCode", offsetof(PostOrder, sCode), detail::string()},
    {"sMsg", offsetof(PostOrder, sMsg), detail::string()},
    {"subCode", offsetof(PostOrder, subCode), detail::string()},
};
constexpr detail::ObjectTable post_order_table = detail::table_of<PostOrder>("PostOrder", post_order_fields);

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
     detail::enumeration(tp_trigger_px_type_table)},
    {"tpOrdPx", offsetof(OrderAlgoAttachAlgoOrds, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrderAlgoAttachAlgoOrds, slTriggerPx), detail::decimal()},
    {"slTriggerRatio", offsetof(OrderAlgoAttachAlgoOrds, slTriggerRatio), detail::decimal()},
    {"slTriggerPxType", offsetof(OrderAlgoAttachAlgoOrds, slTriggerPxType),
     detail::enumeration(sl_trigger_px_type_table)},
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
    {"instType", offsetof(OrderAlgo, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(OrderAlgo, instId), detail::string()},
    {"ccy", offsetof(OrderAlgo, ccy), detail::string()},
    {"ordId", offsetof(OrderAlgo, ordId), detail::string()},
    {"ordIdList", offsetof(OrderAlgo, ordIdList), detail::list(list_of_string)},
    {"algoId", offsetof(OrderAlgo, algoId), detail::string()},
    {"clOrdId", offsetof(OrderAlgo, clOrdId), detail::string()},
    {"sz", offsetof(OrderAlgo, sz), detail::decimal()},
    {"closeFraction", offsetof(OrderAlgo, closeFraction), detail::decimal()},
    {"ordType", offsetof(OrderAlgo, ordType), detail::enumeration(order_algo_ord_type_table)},
    {"side", offsetof(OrderAlgo, side), detail::enumeration(side_table)},
    {"posSide", offsetof(OrderAlgo, posSide), detail::enumeration(pos_side_table)},
    {"tdMode", offsetof(OrderAlgo, tdMode), detail::enumeration(td_mode_table)},
    {"tgtCcy", offsetof(OrderAlgo, tgtCcy), detail::enumeration(tgt_ccy_table)},
    {"state", offsetof(OrderAlgo, state), detail::enumeration(order_algo_state_table)},
    {"lever", offsetof(OrderAlgo, lever), detail::decimal()},
    {"tpTriggerPx", offsetof(OrderAlgo, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(OrderAlgo, tpTriggerPxType), detail::enumeration(tp_trigger_px_type_table)},
    {"tpOrdPx", offsetof(OrderAlgo, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrderAlgo, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(OrderAlgo, slTriggerPxType), detail::enumeration(sl_trigger_px_type_table)},
    {"slOrdPx", offsetof(OrderAlgo, slOrdPx), detail::decimal()},
    {"triggerPx", offsetof(OrderAlgo, triggerPx), detail::decimal()},
    {"triggerPxType", offsetof(OrderAlgo, triggerPxType), detail::enumeration(trigger_px_type_table)},
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
     detail::enumeration(amend_px_on_trigger_type_table)},
    {"attachAlgoOrds", offsetof(OrderAlgo, attachAlgoOrds), detail::list(list_of_order_algo_attach_algo_ords)},
    {"linkedOrd", offsetof(OrderAlgo, linkedOrd), detail::object(order_algo_linked_ord_table)},
    {"cTime", offsetof(OrderAlgo, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrderAlgo, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"isTradeBorrowMode", offsetof(OrderAlgo, isTradeBorrowMode),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"chaseType", offsetof(OrderAlgo, chaseType), detail::enumeration(chase_type_table)},
    {"chaseVal", offsetof(OrderAlgo, chaseVal), detail::decimal()},
    {"maxChaseType", offsetof(OrderAlgo, maxChaseType), detail::enumeration(max_chase_type_table)},
    {"maxChaseVal", offsetof(OrderAlgo, maxChaseVal), detail::decimal()},
    {"tradeQuoteCcy", offsetof(OrderAlgo, tradeQuoteCcy), detail::string()},
};
constexpr detail::ObjectTable order_algo_table = detail::table_of<OrderAlgo>("OrderAlgo", order_algo_fields);

constexpr detail::Field post_order_algo_request_attach_algo_ords_fields[] = {
    {"attachAlgoClOrdId", offsetof(PostOrderAlgoRequestAttachAlgoOrds, attachAlgoClOrdId),
     detail::string(detail::Holder::optional)},
    {"tpTriggerPx", offsetof(PostOrderAlgoRequestAttachAlgoOrds, tpTriggerPx), detail::decimal()},
    {"tpTriggerRatio", offsetof(PostOrderAlgoRequestAttachAlgoOrds, tpTriggerRatio), detail::decimal()},
    {"tpTriggerPxType", offsetof(PostOrderAlgoRequestAttachAlgoOrds, tpTriggerPxType),
     detail::enumeration(tp_trigger_px_type_table)},
    {"tpOrdPx", offsetof(PostOrderAlgoRequestAttachAlgoOrds, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(PostOrderAlgoRequestAttachAlgoOrds, slTriggerPx), detail::decimal()},
    {"slTriggerRatio", offsetof(PostOrderAlgoRequestAttachAlgoOrds, slTriggerRatio), detail::decimal()},
    {"slTriggerPxType", offsetof(PostOrderAlgoRequestAttachAlgoOrds, slTriggerPxType),
     detail::enumeration(sl_trigger_px_type_table)},
    {"slOrdPx", offsetof(PostOrderAlgoRequestAttachAlgoOrds, slOrdPx), detail::decimal()},
    {"callbackRatio", offsetof(PostOrderAlgoRequestAttachAlgoOrds, callbackRatio), detail::decimal()},
    {"callbackSpread", offsetof(PostOrderAlgoRequestAttachAlgoOrds, callbackSpread), detail::decimal()},
    {"activePx", offsetof(PostOrderAlgoRequestAttachAlgoOrds, activePx), detail::decimal()},
};
constexpr detail::Bounds post_order_algo_request_attach_algo_ords_bounds[] = {
    {.field = 0, .longest = 32, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable post_order_algo_request_attach_algo_ords_table =
    detail::table_of<PostOrderAlgoRequestAttachAlgoOrds>(
        "PostOrderAlgoRequestAttachAlgoOrds", post_order_algo_request_attach_algo_ords_fields, false,
        post_order_algo_request_attach_algo_ords_bounds);

constexpr detail::Field post_order_algo_request_trigger_params_fields[] = {
    {"triggerAction", offsetof(PostOrderAlgoRequestTriggerParams, triggerAction),
     detail::string(detail::Holder::optional)},
    {"triggerStrategy", offsetof(PostOrderAlgoRequestTriggerParams, triggerStrategy),
     detail::enumeration(trigger_strategy_table)},
    {"triggerPx", offsetof(PostOrderAlgoRequestTriggerParams, triggerPx), detail::decimal()},
    {"triggerCond", offsetof(PostOrderAlgoRequestTriggerParams, triggerCond), detail::enumeration(trigger_cond_table)},
    {"timeframe", offsetof(PostOrderAlgoRequestTriggerParams, timeframe), detail::string(detail::Holder::optional)},
    {"thold", offsetof(PostOrderAlgoRequestTriggerParams, thold), detail::string(detail::Holder::optional)},
    {"timePeriod", offsetof(PostOrderAlgoRequestTriggerParams, timePeriod), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable post_order_algo_request_trigger_params_table =
    detail::table_of<PostOrderAlgoRequestTriggerParams>(
        "PostOrderAlgoRequestTriggerParams", post_order_algo_request_trigger_params_fields);

constexpr detail::ListTable list_of_post_order_algo_request_attach_algo_ords =
    detail::list_of<PostOrderAlgoRequestAttachAlgoOrds>(detail::object(post_order_algo_request_attach_algo_ords_table));
constexpr detail::ListTable list_of_post_order_algo_request_trigger_params =
    detail::list_of<PostOrderAlgoRequestTriggerParams>(detail::object(post_order_algo_request_trigger_params_table));

constexpr detail::Field post_order_algo_request_fields[] = {
    {"instId", offsetof(PostOrderAlgoRequest, instId), detail::string(detail::Holder::required)},
    {"tdMode", offsetof(PostOrderAlgoRequest, tdMode), detail::enumeration(td_mode_table, detail::Holder::required)},
    {"ccy", offsetof(PostOrderAlgoRequest, ccy), detail::string(detail::Holder::optional)},
    {"side", offsetof(PostOrderAlgoRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"posSide", offsetof(PostOrderAlgoRequest, posSide), detail::enumeration(pos_side_table)},
    {"ordType", offsetof(PostOrderAlgoRequest, ordType),
     detail::enumeration(post_order_algo_ord_type_table, detail::Holder::required)},
    {"sz", offsetof(PostOrderAlgoRequest, sz), detail::decimal()},
    {"tag", offsetof(PostOrderAlgoRequest, tag), detail::string(detail::Holder::optional)},
    {"tgtCcy", offsetof(PostOrderAlgoRequest, tgtCcy), detail::enumeration(tgt_ccy_table)},
    {"algoClOrdId", offsetof(PostOrderAlgoRequest, algoClOrdId), detail::string(detail::Holder::optional)},
    {"closeFraction", offsetof(PostOrderAlgoRequest, closeFraction), detail::decimal()},
    {"tradeQuoteCcy", offsetof(PostOrderAlgoRequest, tradeQuoteCcy), detail::string(detail::Holder::optional)},
    {"tpTriggerPx", offsetof(PostOrderAlgoRequest, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(PostOrderAlgoRequest, tpTriggerPxType), detail::enumeration(tp_trigger_px_type_table)},
    {"tpOrdPx", offsetof(PostOrderAlgoRequest, tpOrdPx), detail::decimal()},
    {"tpOrdKind", offsetof(PostOrderAlgoRequest, tpOrdKind), detail::enumeration(tp_ord_kind_table)},
    {"slTriggerPx", offsetof(PostOrderAlgoRequest, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(PostOrderAlgoRequest, slTriggerPxType), detail::enumeration(sl_trigger_px_type_table)},
    {"slOrdPx", offsetof(PostOrderAlgoRequest, slOrdPx), detail::decimal()},
    {"cxlOnClosePos", offsetof(PostOrderAlgoRequest, cxlOnClosePos), detail::boolean()},
    {"reduceOnly", offsetof(PostOrderAlgoRequest, reduceOnly), detail::boolean()},
    {"chaseType", offsetof(PostOrderAlgoRequest, chaseType), detail::enumeration(chase_type_table)},
    {"chaseVal", offsetof(PostOrderAlgoRequest, chaseVal), detail::decimal()},
    {"maxChaseType", offsetof(PostOrderAlgoRequest, maxChaseType), detail::enumeration(max_chase_type_table)},
    {"maxChaseVal", offsetof(PostOrderAlgoRequest, maxChaseVal), detail::decimal()},
    {"triggerPx", offsetof(PostOrderAlgoRequest, triggerPx), detail::decimal()},
    {"orderPx", offsetof(PostOrderAlgoRequest, orderPx), detail::decimal()},
    {"advanceOrdType", offsetof(PostOrderAlgoRequest, advanceOrdType), detail::enumeration(advance_ord_type_table)},
    {"triggerPxType", offsetof(PostOrderAlgoRequest, triggerPxType), detail::enumeration(trigger_px_type_table)},
    {"attachAlgoOrds", offsetof(PostOrderAlgoRequest, attachAlgoOrds),
     detail::list(list_of_post_order_algo_request_attach_algo_ords)},
    {"callbackRatio", offsetof(PostOrderAlgoRequest, callbackRatio), detail::decimal()},
    {"callbackSpread", offsetof(PostOrderAlgoRequest, callbackSpread), detail::decimal()},
    {"activePx", offsetof(PostOrderAlgoRequest, activePx), detail::decimal()},
    {"pxVar", offsetof(PostOrderAlgoRequest, pxVar), detail::decimal()},
    {"pxSpread", offsetof(PostOrderAlgoRequest, pxSpread), detail::decimal()},
    {"szLimit", offsetof(PostOrderAlgoRequest, szLimit), detail::decimal()},
    {"pxLimit", offsetof(PostOrderAlgoRequest, pxLimit), detail::decimal()},
    {"timeInterval", offsetof(PostOrderAlgoRequest, timeInterval),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"lmtOrderNumber", offsetof(PostOrderAlgoRequest, lmtOrderNumber), detail::string(detail::Holder::optional)},
    {"aggressiveness", offsetof(PostOrderAlgoRequest, aggressiveness), detail::enumeration(aggressiveness_table)},
    {"triggerParams", offsetof(PostOrderAlgoRequest, triggerParams),
     detail::list(list_of_post_order_algo_request_trigger_params)},
};
constexpr detail::Bounds post_order_algo_request_bounds[] = {
    {.field = 7, .longest = 16, .alphabet = "A-Za-z0-9"},
    {.field = 9, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 33, .minimum = "0.0001", .maximum = "0.01"},
};
constexpr detail::ObjectTable post_order_algo_request_table =
    detail::table_of<PostOrderAlgoRequest>(
        "PostOrderAlgoRequest", post_order_algo_request_fields, false, post_order_algo_request_bounds);

constexpr detail::Field post_order_algo_fields[] = {
    {"algoId", offsetof(PostOrderAlgo, algoId), detail::string()},
    {"clOrdId", offsetof(PostOrderAlgo, clOrdId), detail::string()},
    {"algoClOrdId", offsetof(PostOrderAlgo, algoClOrdId), detail::string()},
    {"sCode", offsetof(PostOrderAlgo, sCode), detail::string()},
    {"sMsg", offsetof(PostOrderAlgo, sMsg), detail::string()},
    {"tag", offsetof(PostOrderAlgo, tag), detail::string()},
};
constexpr detail::ObjectTable post_order_algo_table =
    detail::table_of<PostOrderAlgo>("PostOrderAlgo", post_order_algo_fields);

constexpr detail::Field order_precheck_request_attach_algo_ords_fields[] = {
    {"attachAlgoClOrdId", offsetof(OrderPrecheckRequestAttachAlgoOrds, attachAlgoClOrdId),
     detail::string(detail::Holder::optional)},
    {"tpTriggerPx", offsetof(OrderPrecheckRequestAttachAlgoOrds, tpTriggerPx), detail::decimal()},
    {"tpOrdPx", offsetof(OrderPrecheckRequestAttachAlgoOrds, tpOrdPx), detail::decimal()},
    {"tpOrdKind", offsetof(OrderPrecheckRequestAttachAlgoOrds, tpOrdKind), detail::enumeration(tp_ord_kind_table)},
    {"slTriggerPx", offsetof(OrderPrecheckRequestAttachAlgoOrds, slTriggerPx), detail::decimal()},
    {"slOrdPx", offsetof(OrderPrecheckRequestAttachAlgoOrds, slOrdPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(OrderPrecheckRequestAttachAlgoOrds, tpTriggerPxType),
     detail::enumeration(tp_trigger_px_type_table)},
    {"slTriggerPxType", offsetof(OrderPrecheckRequestAttachAlgoOrds, slTriggerPxType),
     detail::enumeration(sl_trigger_px_type_table)},
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
    {"tdMode", offsetof(OrderPrecheckRequest, tdMode), detail::enumeration(td_mode_table, detail::Holder::required)},
    {"side", offsetof(OrderPrecheckRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"posSide", offsetof(OrderPrecheckRequest, posSide), detail::enumeration(pos_side_table)},
    {"ordType", offsetof(OrderPrecheckRequest, ordType), detail::enumeration(ord_type_table, detail::Holder::required)},
    {"sz", offsetof(OrderPrecheckRequest, sz), detail::decimal(detail::Holder::required)},
    {"px", offsetof(OrderPrecheckRequest, px), detail::decimal()},
    {"reduceOnly", offsetof(OrderPrecheckRequest, reduceOnly), detail::boolean()},
    {"tgtCcy", offsetof(OrderPrecheckRequest, tgtCcy), detail::enumeration(tgt_ccy_table)},
    {"attachAlgoOrds", offsetof(OrderPrecheckRequest, attachAlgoOrds),
     detail::list(list_of_order_precheck_request_attach_algo_ords)},
    {"outcome", offsetof(OrderPrecheckRequest, outcome), detail::enumeration(outcome_table)},
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

constexpr detail::Field orders_algo_history_request_fields[] = {
    {"ordType", offsetof(OrdersAlgoHistoryRequest, ordType),
     detail::enumeration(orders_algo_history_ord_type_table, detail::Holder::required), detail::In::query},
    {"state", offsetof(OrdersAlgoHistoryRequest, state), detail::enumeration(orders_algo_history_state_table),
     detail::In::query},
    {"algoId", offsetof(OrdersAlgoHistoryRequest, algoId), detail::string(detail::Holder::optional), detail::In::query},
    {"instType", offsetof(OrdersAlgoHistoryRequest, instType), detail::enumeration(inst_type_table), detail::In::query},
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
     detail::enumeration(trigger_strategy_table)},
    {"triggerPx", offsetof(OrdersAlgoHistoryTriggerParams, triggerPx), detail::decimal()},
    {"triggerCond", offsetof(OrdersAlgoHistoryTriggerParams, triggerCond), detail::enumeration(trigger_cond_table)},
    {"timeframe", offsetof(OrdersAlgoHistoryTriggerParams, timeframe), detail::enumeration(timeframe_table)},
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
    {"instType", offsetof(OrdersAlgoHistory, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(OrdersAlgoHistory, instId), detail::string()},
    {"ccy", offsetof(OrdersAlgoHistory, ccy), detail::string()},
    {"ordId", offsetof(OrdersAlgoHistory, ordId), detail::string()},
    {"ordIdList", offsetof(OrdersAlgoHistory, ordIdList), detail::list(list_of_string)},
    {"algoId", offsetof(OrdersAlgoHistory, algoId), detail::string()},
    {"clOrdId", offsetof(OrdersAlgoHistory, clOrdId), detail::string()},
    {"sz", offsetof(OrdersAlgoHistory, sz), detail::decimal()},
    {"closeFraction", offsetof(OrdersAlgoHistory, closeFraction), detail::decimal()},
    {"ordType", offsetof(OrdersAlgoHistory, ordType), detail::enumeration(orders_algo_history_ord_type_table)},
    {"side", offsetof(OrdersAlgoHistory, side), detail::enumeration(side_table)},
    {"posSide", offsetof(OrdersAlgoHistory, posSide), detail::enumeration(pos_side_table)},
    {"tdMode", offsetof(OrdersAlgoHistory, tdMode), detail::enumeration(td_mode_table)},
    {"tgtCcy", offsetof(OrdersAlgoHistory, tgtCcy), detail::enumeration(tgt_ccy_table)},
    {"state", offsetof(OrdersAlgoHistory, state), detail::enumeration(orders_algo_history_state_table)},
    {"lever", offsetof(OrdersAlgoHistory, lever), detail::decimal()},
    {"tpTriggerPx", offsetof(OrdersAlgoHistory, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(OrdersAlgoHistory, tpTriggerPxType), detail::enumeration(tp_trigger_px_type_table)},
    {"tpOrdPx", offsetof(OrdersAlgoHistory, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrdersAlgoHistory, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(OrdersAlgoHistory, slTriggerPxType), detail::enumeration(sl_trigger_px_type_table)},
    {"slOrdPx", offsetof(OrdersAlgoHistory, slOrdPx), detail::decimal()},
    {"triggerPx", offsetof(OrdersAlgoHistory, triggerPx), detail::decimal()},
    {"triggerPxType", offsetof(OrdersAlgoHistory, triggerPxType), detail::enumeration(trigger_px_type_table)},
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
     detail::enumeration(amend_px_on_trigger_type_table)},
    {"attachAlgoOrds", offsetof(OrdersAlgoHistory, attachAlgoOrds), detail::list(list_of_order_algo_attach_algo_ords)},
    {"linkedOrd", offsetof(OrdersAlgoHistory, linkedOrd), detail::object(order_algo_linked_ord_table)},
    {"cTime", offsetof(OrdersAlgoHistory, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrdersAlgoHistory, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"isTradeBorrowMode", offsetof(OrdersAlgoHistory, isTradeBorrowMode),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"chaseType", offsetof(OrdersAlgoHistory, chaseType), detail::enumeration(chase_type_table)},
    {"chaseVal", offsetof(OrdersAlgoHistory, chaseVal), detail::decimal()},
    {"maxChaseType", offsetof(OrdersAlgoHistory, maxChaseType), detail::enumeration(max_chase_type_table)},
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
     detail::enumeration(orders_algo_pending_ord_type_table, detail::Holder::required), detail::In::query},
    {"algoId", offsetof(OrdersAlgoPendingRequest, algoId), detail::string(detail::Holder::optional), detail::In::query},
    {"instType", offsetof(OrdersAlgoPendingRequest, instType), detail::enumeration(inst_type_table), detail::In::query},
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

constexpr detail::Field orders_algo_pending_fields[] = {
    {"instType", offsetof(OrdersAlgoPending, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(OrdersAlgoPending, instId), detail::string()},
    {"ccy", offsetof(OrdersAlgoPending, ccy), detail::string()},
    {"ordId", offsetof(OrdersAlgoPending, ordId), detail::string()},
    {"ordIdList", offsetof(OrdersAlgoPending, ordIdList), detail::list(list_of_string)},
    {"algoId", offsetof(OrdersAlgoPending, algoId), detail::string()},
    {"clOrdId", offsetof(OrdersAlgoPending, clOrdId), detail::string()},
    {"sz", offsetof(OrdersAlgoPending, sz), detail::decimal()},
    {"closeFraction", offsetof(OrdersAlgoPending, closeFraction), detail::decimal()},
    {"ordType", offsetof(OrdersAlgoPending, ordType), detail::enumeration(orders_algo_pending_ord_type_table)},
    {"side", offsetof(OrdersAlgoPending, side), detail::enumeration(side_table)},
    {"posSide", offsetof(OrdersAlgoPending, posSide), detail::enumeration(pos_side_table)},
    {"tdMode", offsetof(OrdersAlgoPending, tdMode), detail::enumeration(td_mode_table)},
    {"tgtCcy", offsetof(OrdersAlgoPending, tgtCcy), detail::enumeration(tgt_ccy_table)},
    {"state", offsetof(OrdersAlgoPending, state), detail::enumeration(orders_algo_pending_state_table)},
    {"lever", offsetof(OrdersAlgoPending, lever), detail::decimal()},
    {"tpTriggerPx", offsetof(OrdersAlgoPending, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(OrdersAlgoPending, tpTriggerPxType), detail::enumeration(tp_trigger_px_type_table)},
    {"tpOrdPx", offsetof(OrdersAlgoPending, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrdersAlgoPending, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(OrdersAlgoPending, slTriggerPxType), detail::enumeration(sl_trigger_px_type_table)},
    {"slOrdPx", offsetof(OrdersAlgoPending, slOrdPx), detail::decimal()},
    {"triggerPx", offsetof(OrdersAlgoPending, triggerPx), detail::decimal()},
    {"triggerPxType", offsetof(OrdersAlgoPending, triggerPxType), detail::enumeration(trigger_px_type_table)},
    {"ordPx", offsetof(OrdersAlgoPending, ordPx), detail::decimal()},
    {"advanceOrdType", offsetof(OrdersAlgoPending, advanceOrdType), detail::enumeration(advance_ord_type_table)},
    {"actualSz", offsetof(OrdersAlgoPending, actualSz), detail::decimal()},
    {"tag", offsetof(OrdersAlgoPending, tag), detail::string()},
    {"actualPx", offsetof(OrdersAlgoPending, actualPx), detail::decimal()},
    {"actualSide", offsetof(OrdersAlgoPending, actualSide), detail::enumeration(actual_side_table)},
    {"triggerTime", offsetof(OrdersAlgoPending, triggerTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"pxVar", offsetof(OrdersAlgoPending, pxVar), detail::decimal()},
    {"pxSpread", offsetof(OrdersAlgoPending, pxSpread), detail::decimal()},
    {"szLimit", offsetof(OrdersAlgoPending, szLimit), detail::decimal()},
    {"pxLimit", offsetof(OrdersAlgoPending, pxLimit), detail::decimal()},
    {"timeInterval", offsetof(OrdersAlgoPending, timeInterval),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"callbackRatio", offsetof(OrdersAlgoPending, callbackRatio), detail::decimal()},
    {"callbackSpread", offsetof(OrdersAlgoPending, callbackSpread), detail::decimal()},
    {"activePx", offsetof(OrdersAlgoPending, activePx), detail::decimal()},
    {"moveTriggerPx", offsetof(OrdersAlgoPending, moveTriggerPx), detail::decimal()},
    {"reduceOnly", offsetof(OrdersAlgoPending, reduceOnly),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"quickMgnType", offsetof(OrdersAlgoPending, quickMgnType), detail::enumeration(quick_mgn_type_table)},
    {"last", offsetof(OrdersAlgoPending, last), detail::decimal()},
    {"failCode", offsetof(OrdersAlgoPending, failCode), detail::string()},
    {"algoClOrdId", offsetof(OrdersAlgoPending, algoClOrdId), detail::string()},
    {"amendPxOnTriggerType", offsetof(OrdersAlgoPending, amendPxOnTriggerType),
     detail::enumeration(amend_px_on_trigger_type_table)},
    {"attachAlgoOrds", offsetof(OrdersAlgoPending, attachAlgoOrds), detail::list(list_of_order_algo_attach_algo_ords)},
    {"linkedOrd", offsetof(OrdersAlgoPending, linkedOrd), detail::object(order_algo_linked_ord_table)},
    {"cTime", offsetof(OrdersAlgoPending, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(OrdersAlgoPending, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"isTradeBorrowMode", offsetof(OrdersAlgoPending, isTradeBorrowMode),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"chaseType", offsetof(OrdersAlgoPending, chaseType), detail::enumeration(chase_type_table)},
    {"chaseVal", offsetof(OrdersAlgoPending, chaseVal), detail::decimal()},
    {"maxChaseType", offsetof(OrdersAlgoPending, maxChaseType), detail::enumeration(max_chase_type_table)},
    {"maxChaseVal", offsetof(OrdersAlgoPending, maxChaseVal), detail::decimal()},
    {"tradeQuoteCcy", offsetof(OrdersAlgoPending, tradeQuoteCcy), detail::string()},
    {"lmtOrderNumber", offsetof(OrdersAlgoPending, lmtOrderNumber), detail::string()},
    {"aggressiveness", offsetof(OrdersAlgoPending, aggressiveness), detail::enumeration(aggressiveness_table)},
    {"triggerParams", offsetof(OrdersAlgoPending, triggerParams),
     detail::list(list_of_orders_algo_history_trigger_params)},
};
constexpr detail::ObjectTable orders_algo_pending_table =
    detail::table_of<OrdersAlgoPending>("OrdersAlgoPending", orders_algo_pending_fields);

constexpr detail::Field orders_history_request_fields[] = {
    {"instType", offsetof(OrdersHistoryRequest, instType),
     detail::enumeration(inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(OrdersHistoryRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
    {"instId", offsetof(OrdersHistoryRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"ordType", offsetof(OrdersHistoryRequest, ordType), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(OrdersHistoryRequest, state), detail::enumeration(state_table), detail::In::query},
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

constexpr detail::Field orders_history_fields[] = {
    {"instType", offsetof(OrdersHistory, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(OrdersHistory, instId), detail::string()},
    {"tgtCcy", offsetof(OrdersHistory, tgtCcy), detail::enumeration(tgt_ccy_table)},
    {"ccy", offsetof(OrdersHistory, ccy), detail::string()},
    {"ordId", offsetof(OrdersHistory, ordId), detail::string()},
    {"clOrdId", offsetof(OrdersHistory, clOrdId), detail::string()},
    {"tag", offsetof(OrdersHistory, tag), detail::string()},
    {"px", offsetof(OrdersHistory, px), detail::decimal()},
    {"pxUsd", offsetof(OrdersHistory, pxUsd), detail::decimal()},
    {"pxVol", offsetof(OrdersHistory, pxVol), detail::decimal()},
    {"pxType", offsetof(OrdersHistory, pxType), detail::enumeration(px_type_table)},
    {"sz", offsetof(OrdersHistory, sz), detail::decimal()},
    {"ordType", offsetof(OrdersHistory, ordType), detail::enumeration(ord_type_table)},
    {"side", offsetof(OrdersHistory, side), detail::enumeration(side_table)},
    {"posSide", offsetof(OrdersHistory, posSide), detail::enumeration(pos_side_table)},
    {"tdMode", offsetof(OrdersHistory, tdMode), detail::enumeration(td_mode_table)},
    {"accFillSz", offsetof(OrdersHistory, accFillSz), detail::decimal()},
    {"fillPx", offsetof(OrdersHistory, fillPx), detail::decimal()},
    {"tradeId", offsetof(OrdersHistory, tradeId), detail::string()},
    {"fillSz", offsetof(OrdersHistory, fillSz), detail::decimal()},
    {"fillTime", offsetof(OrdersHistory, fillTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"avgPx", offsetof(OrdersHistory, avgPx), detail::decimal()},
    {"state", offsetof(OrdersHistory, state), detail::enumeration(state_table)},
    {"lever", offsetof(OrdersHistory, lever), detail::decimal()},
    {"attachAlgoClOrdId", offsetof(OrdersHistory, attachAlgoClOrdId), detail::string()},
    {"tpTriggerPx", offsetof(OrdersHistory, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(OrdersHistory, tpTriggerPxType), detail::enumeration(tp_trigger_px_type_table)},
    {"tpOrdPx", offsetof(OrdersHistory, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrdersHistory, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(OrdersHistory, slTriggerPxType), detail::enumeration(sl_trigger_px_type_table)},
    {"slOrdPx", offsetof(OrdersHistory, slOrdPx), detail::decimal()},
    {"attachAlgoOrds", offsetof(OrdersHistory, attachAlgoOrds), detail::list(list_of_order_attach_algo_ords)},
    {"linkedAlgoOrd", offsetof(OrdersHistory, linkedAlgoOrd), detail::object(order_linked_algo_ord_table)},
    {"stpId", offsetof(OrdersHistory, stpId), detail::string()},
    {"stpMode", offsetof(OrdersHistory, stpMode), detail::enumeration(stp_mode_table)},
    {"feeCcy", offsetof(OrdersHistory, feeCcy), detail::string()},
    {"fee", offsetof(OrdersHistory, fee), detail::decimal()},
    {"rebateCcy", offsetof(OrdersHistory, rebateCcy), detail::string()},
    {"rebate", offsetof(OrdersHistory, rebate), detail::decimal()},
    {"source", offsetof(OrdersHistory, source), detail::enumeration(orders_history_source_table)},
    {"pnl", offsetof(OrdersHistory, pnl), detail::decimal()},
    {"category", offsetof(OrdersHistory, category), detail::enumeration(category_table)},
    {"reduceOnly", offsetof(OrdersHistory, reduceOnly), detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"cancelSource", offsetof(OrdersHistory, cancelSource), detail::enumeration(cancel_source_table)},
    {"cancelSourceReason", offsetof(OrdersHistory, cancelSourceReason), detail::string()},
    {"algoClOrdId", offsetof(OrdersHistory, algoClOrdId), detail::string()},
    {"algoId", offsetof(OrdersHistory, algoId), detail::string()},
    {"isTpLimit", offsetof(OrdersHistory, isTpLimit), detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"uTime", offsetof(OrdersHistory, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"cTime", offsetof(OrdersHistory, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"quickMgnType", offsetof(OrdersHistory, quickMgnType), detail::enumeration(quick_mgn_type_table)},
    {"tradeQuoteCcy", offsetof(OrdersHistory, tradeQuoteCcy), detail::string()},
    {"outcome", offsetof(OrdersHistory, outcome), detail::enumeration(outcome_table)},
};
constexpr detail::ObjectTable orders_history_table =
    detail::table_of<OrdersHistory>("OrdersHistory", orders_history_fields);

constexpr detail::Field orders_history_archive_request_fields[] = {
    {"instType", offsetof(OrdersHistoryArchiveRequest, instType),
     detail::enumeration(inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(OrdersHistoryArchiveRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
    {"instId", offsetof(OrdersHistoryArchiveRequest, instId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"ordType", offsetof(OrdersHistoryArchiveRequest, ordType), detail::string(detail::Holder::optional),
     detail::In::query},
    {"state", offsetof(OrdersHistoryArchiveRequest, state), detail::enumeration(state_table), detail::In::query},
    {"category", offsetof(OrdersHistoryArchiveRequest, category), detail::enumeration(category_table),
     detail::In::query},
    {"after", offsetof(OrdersHistoryArchiveRequest, after), detail::string(detail::Holder::optional),
     detail::In::query},
    {"before", offsetof(OrdersHistoryArchiveRequest, before), detail::string(detail::Holder::optional),
     detail::In::query},
    {"begin", offsetof(OrdersHistoryArchiveRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"end", offsetof(OrdersHistoryArchiveRequest, end), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(OrdersHistoryArchiveRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds orders_history_archive_request_bounds[] = {{.field = 10, .maximum = "100"}};
constexpr detail::ObjectTable orders_history_archive_request_table =
    detail::table_of<OrdersHistoryArchiveRequest>(
        "OrdersHistoryArchiveRequest", orders_history_archive_request_fields, false,
        orders_history_archive_request_bounds);

constexpr detail::Field orders_history_archive_fields[] = {
    {"instType", offsetof(OrdersHistoryArchive, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(OrdersHistoryArchive, instId), detail::string()},
    {"tgtCcy", offsetof(OrdersHistoryArchive, tgtCcy), detail::enumeration(tgt_ccy_table)},
    {"ccy", offsetof(OrdersHistoryArchive, ccy), detail::string()},
    {"ordId", offsetof(OrdersHistoryArchive, ordId), detail::string()},
    {"clOrdId", offsetof(OrdersHistoryArchive, clOrdId), detail::string()},
    {"tag", offsetof(OrdersHistoryArchive, tag), detail::string()},
    {"px", offsetof(OrdersHistoryArchive, px), detail::decimal()},
    {"pxUsd", offsetof(OrdersHistoryArchive, pxUsd), detail::decimal()},
    {"pxVol", offsetof(OrdersHistoryArchive, pxVol), detail::decimal()},
    {"pxType", offsetof(OrdersHistoryArchive, pxType), detail::enumeration(px_type_table)},
    {"sz", offsetof(OrdersHistoryArchive, sz), detail::decimal()},
    {"ordType", offsetof(OrdersHistoryArchive, ordType), detail::enumeration(ord_type_table)},
    {"side", offsetof(OrdersHistoryArchive, side), detail::enumeration(side_table)},
    {"posSide", offsetof(OrdersHistoryArchive, posSide), detail::enumeration(pos_side_table)},
    {"tdMode", offsetof(OrdersHistoryArchive, tdMode), detail::enumeration(td_mode_table)},
    {"accFillSz", offsetof(OrdersHistoryArchive, accFillSz), detail::decimal()},
    {"fillPx", offsetof(OrdersHistoryArchive, fillPx), detail::decimal()},
    {"tradeId", offsetof(OrdersHistoryArchive, tradeId), detail::string()},
    {"fillSz", offsetof(OrdersHistoryArchive, fillSz), detail::decimal()},
    {"fillTime", offsetof(OrdersHistoryArchive, fillTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"avgPx", offsetof(OrdersHistoryArchive, avgPx), detail::decimal()},
    {"state", offsetof(OrdersHistoryArchive, state), detail::enumeration(state_table)},
    {"lever", offsetof(OrdersHistoryArchive, lever), detail::decimal()},
    {"attachAlgoClOrdId", offsetof(OrdersHistoryArchive, attachAlgoClOrdId), detail::string()},
    {"tpTriggerPx", offsetof(OrdersHistoryArchive, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(OrdersHistoryArchive, tpTriggerPxType), detail::enumeration(tp_trigger_px_type_table)},
    {"tpOrdPx", offsetof(OrdersHistoryArchive, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrdersHistoryArchive, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(OrdersHistoryArchive, slTriggerPxType), detail::enumeration(sl_trigger_px_type_table)},
    {"slOrdPx", offsetof(OrdersHistoryArchive, slOrdPx), detail::decimal()},
    {"attachAlgoOrds", offsetof(OrdersHistoryArchive, attachAlgoOrds), detail::list(list_of_order_attach_algo_ords)},
    {"linkedAlgoOrd", offsetof(OrdersHistoryArchive, linkedAlgoOrd), detail::object(order_linked_algo_ord_table)},
    {"stpId", offsetof(OrdersHistoryArchive, stpId), detail::string()},
    {"stpMode", offsetof(OrdersHistoryArchive, stpMode), detail::enumeration(stp_mode_table)},
    {"feeCcy", offsetof(OrdersHistoryArchive, feeCcy), detail::string()},
    {"fee", offsetof(OrdersHistoryArchive, fee), detail::decimal()},
    {"rebateCcy", offsetof(OrdersHistoryArchive, rebateCcy), detail::string()},
    {"rebate", offsetof(OrdersHistoryArchive, rebate), detail::decimal()},
    {"source", offsetof(OrdersHistoryArchive, source), detail::enumeration(orders_history_archive_source_table)},
    {"pnl", offsetof(OrdersHistoryArchive, pnl), detail::decimal()},
    {"category", offsetof(OrdersHistoryArchive, category), detail::enumeration(category_table)},
    {"reduceOnly", offsetof(OrdersHistoryArchive, reduceOnly),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"cancelSource", offsetof(OrdersHistoryArchive, cancelSource), detail::enumeration(cancel_source_table)},
    {"cancelSourceReason", offsetof(OrdersHistoryArchive, cancelSourceReason), detail::string()},
    {"algoClOrdId", offsetof(OrdersHistoryArchive, algoClOrdId), detail::string()},
    {"algoId", offsetof(OrdersHistoryArchive, algoId), detail::string()},
    {"isTpLimit", offsetof(OrdersHistoryArchive, isTpLimit),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"uTime", offsetof(OrdersHistoryArchive, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"cTime", offsetof(OrdersHistoryArchive, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"quickMgnType", offsetof(OrdersHistoryArchive, quickMgnType), detail::enumeration(quick_mgn_type_table)},
    {"tradeQuoteCcy", offsetof(OrdersHistoryArchive, tradeQuoteCcy), detail::string()},
    {"outcome", offsetof(OrdersHistoryArchive, outcome), detail::enumeration(outcome_table)},
};
constexpr detail::ObjectTable orders_history_archive_table =
    detail::table_of<OrdersHistoryArchive>("OrdersHistoryArchive", orders_history_archive_fields);

constexpr detail::Field orders_pending_request_fields[] = {
    {"instType", offsetof(OrdersPendingRequest, instType), detail::enumeration(inst_type_table), detail::In::query},
    {"instFamily", offsetof(OrdersPendingRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
    {"instId", offsetof(OrdersPendingRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"ordType", offsetof(OrdersPendingRequest, ordType), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(OrdersPendingRequest, state), detail::enumeration(state_table), detail::In::query},
    {"after", offsetof(OrdersPendingRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(OrdersPendingRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrdersPendingRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_pending_request_bounds[] = {{.field = 7, .maximum = "100"}};
constexpr detail::ObjectTable orders_pending_request_table =
    detail::table_of<OrdersPendingRequest>(
        "OrdersPendingRequest", orders_pending_request_fields, false, orders_pending_request_bounds);

constexpr detail::Field orders_pending_fields[] = {
    {"instType", offsetof(OrdersPending, instType), detail::enumeration(inst_type_table)},
    {"instId", offsetof(OrdersPending, instId), detail::string()},
    {"tgtCcy", offsetof(OrdersPending, tgtCcy), detail::enumeration(tgt_ccy_table)},
    {"ccy", offsetof(OrdersPending, ccy), detail::string()},
    {"ordId", offsetof(OrdersPending, ordId), detail::string()},
    {"clOrdId", offsetof(OrdersPending, clOrdId), detail::string()},
    {"tag", offsetof(OrdersPending, tag), detail::string()},
    {"px", offsetof(OrdersPending, px), detail::decimal()},
    {"pxUsd", offsetof(OrdersPending, pxUsd), detail::decimal()},
    {"pxVol", offsetof(OrdersPending, pxVol), detail::decimal()},
    {"pxType", offsetof(OrdersPending, pxType), detail::enumeration(px_type_table)},
    {"sz", offsetof(OrdersPending, sz), detail::decimal()},
    {"pnl", offsetof(OrdersPending, pnl), detail::decimal()},
    {"ordType", offsetof(OrdersPending, ordType), detail::enumeration(ord_type_table)},
    {"side", offsetof(OrdersPending, side), detail::enumeration(side_table)},
    {"posSide", offsetof(OrdersPending, posSide), detail::enumeration(pos_side_table)},
    {"tdMode", offsetof(OrdersPending, tdMode), detail::enumeration(td_mode_table)},
    {"accFillSz", offsetof(OrdersPending, accFillSz), detail::decimal()},
    {"fillPx", offsetof(OrdersPending, fillPx), detail::decimal()},
    {"tradeId", offsetof(OrdersPending, tradeId), detail::string()},
    {"fillSz", offsetof(OrdersPending, fillSz), detail::decimal()},
    {"fillTime", offsetof(OrdersPending, fillTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"avgPx", offsetof(OrdersPending, avgPx), detail::decimal()},
    {"state", offsetof(OrdersPending, state), detail::enumeration(state_table)},
    {"lever", offsetof(OrdersPending, lever), detail::decimal()},
    {"attachAlgoClOrdId", offsetof(OrdersPending, attachAlgoClOrdId), detail::string()},
    {"tpTriggerPx", offsetof(OrdersPending, tpTriggerPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(OrdersPending, tpTriggerPxType), detail::enumeration(tp_trigger_px_type_table)},
    {"tpOrdPx", offsetof(OrdersPending, tpOrdPx), detail::decimal()},
    {"slTriggerPx", offsetof(OrdersPending, slTriggerPx), detail::decimal()},
    {"slTriggerPxType", offsetof(OrdersPending, slTriggerPxType), detail::enumeration(sl_trigger_px_type_table)},
    {"slOrdPx", offsetof(OrdersPending, slOrdPx), detail::decimal()},
    {"attachAlgoOrds", offsetof(OrdersPending, attachAlgoOrds), detail::list(list_of_order_attach_algo_ords)},
    {"linkedAlgoOrd", offsetof(OrdersPending, linkedAlgoOrd), detail::object(order_linked_algo_ord_table)},
    {"stpId", offsetof(OrdersPending, stpId), detail::string()},
    {"stpMode", offsetof(OrdersPending, stpMode), detail::enumeration(stp_mode_table)},
    {"feeCcy", offsetof(OrdersPending, feeCcy), detail::string()},
    {"fee", offsetof(OrdersPending, fee), detail::decimal()},
    {"rebateCcy", offsetof(OrdersPending, rebateCcy), detail::string()},
    {"rebate", offsetof(OrdersPending, rebate), detail::decimal()},
    {"source", offsetof(OrdersPending, source), detail::enumeration(orders_pending_source_table)},
    {"category", offsetof(OrdersPending, category), detail::string()},
    {"reduceOnly", offsetof(OrdersPending, reduceOnly), detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"quickMgnType", offsetof(OrdersPending, quickMgnType), detail::enumeration(quick_mgn_type_table)},
    {"algoClOrdId", offsetof(OrdersPending, algoClOrdId), detail::string()},
    {"algoId", offsetof(OrdersPending, algoId), detail::string()},
    {"isTpLimit", offsetof(OrdersPending, isTpLimit), detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"uTime", offsetof(OrdersPending, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"cTime", offsetof(OrdersPending, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"cancelSource", offsetof(OrdersPending, cancelSource), detail::enumeration(cancel_source_table)},
    {"cancelSourceReason", offsetof(OrdersPending, cancelSourceReason), detail::string()},
    {"tradeQuoteCcy", offsetof(OrdersPending, tradeQuoteCcy), detail::string()},
    {"outcome", offsetof(OrdersPending, outcome), detail::enumeration(outcome_table)},
};
constexpr detail::ObjectTable orders_pending_table =
    detail::table_of<OrdersPending>("OrdersPending", orders_pending_fields);

constexpr detail::ListTable list_of_account_rate_limit =
    detail::list_of<AccountRateLimit>(detail::object(account_rate_limit_table));
constexpr detail::Type account_rate_limit_reply = detail::list(list_of_account_rate_limit);
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

constexpr detail::ListTable list_of_amend_algos = detail::list_of<AmendAlgos>(detail::object(amend_algos_table));
constexpr detail::Type amend_algos_reply = detail::list(list_of_amend_algos);
constexpr detail::LimitScope per_user_and_inst_id[] = {{"user"}, {"instId"}};
constexpr detail::Limit amend_algos_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id}};
constexpr detail::Operation amend_algos_operation{
    .id = "trade.amend_algos",
    .method = "POST",
    .path = "/api/v5/trade/amend-algos",
    .auth = detail::Auth::private_,
    .limits = amend_algos_limits,
    .request = &amend_algos_request_table,
    .reply = &amend_algos_reply,
};

constexpr detail::ListTable list_of_amend_batch_orders =
    detail::list_of<AmendBatchOrders>(detail::object(amend_batch_orders_table));
constexpr detail::Type amend_batch_orders_reply = detail::list(list_of_amend_batch_orders);
constexpr detail::LimitCondition when_not_options[] = {
    {.field = "instId", .parts = 5, .separator = '-', .negated = true},
};
constexpr detail::LimitCondition when_lead_trader[] = {{.stated = "lead_trader"}};
constexpr detail::LimitScope per_user_and_inst_id_part[] = {{"user"}, {"instId", 2, '-'}};
constexpr detail::LimitCondition when_options[] = {{.field = "instId", .parts = 5, .separator = '-'}};
constexpr detail::Limit amend_batch_orders_limits[] = {
    {.count = 300, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 4, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id, .when = when_lead_trader},
    {.count = 300, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation amend_batch_orders_operation{
    .id = "trade.amend_batch_orders",
    .method = "POST",
    .path = "/api/v5/trade/amend-batch-orders",
    .auth = detail::Auth::private_,
    .limits = amend_batch_orders_limits,
    .request = &amend_batch_orders_request_table,
    .body_is_list = true,
    .reply = &amend_batch_orders_reply,
    .batch = true,
};

constexpr detail::ListTable list_of_amend_order = detail::list_of<AmendOrder>(detail::object(amend_order_table));
constexpr detail::Type amend_order_reply = detail::list(list_of_amend_order);
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

constexpr detail::ListTable list_of_batch_orders = detail::list_of<BatchOrders>(detail::object(batch_orders_table));
constexpr detail::Type batch_orders_reply = detail::list(list_of_batch_orders);
constexpr detail::Limit batch_orders_limits[] = {
    {.count = 300, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 4, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id, .when = when_lead_trader},
    {.count = 300, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation batch_orders_operation{
    .id = "trade.batch_orders",
    .method = "POST",
    .path = "/api/v5/trade/batch-orders",
    .auth = detail::Auth::private_,
    .limits = batch_orders_limits,
    .request = &batch_orders_request_table,
    .body_is_list = true,
    .reply = &batch_orders_reply,
    .batch = true,
};

constexpr detail::ListTable list_of_cancel_algos = detail::list_of<CancelAlgos>(detail::object(cancel_algos_table));
constexpr detail::Type cancel_algos_reply = detail::list(list_of_cancel_algos);
constexpr detail::Limit cancel_algos_limits[] = {
    {.count = 20, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 20, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation cancel_algos_operation{
    .id = "trade.cancel_algos",
    .method = "POST",
    .path = "/api/v5/trade/cancel-algos",
    .auth = detail::Auth::private_,
    .limits = cancel_algos_limits,
    .request = &cancel_algos_request_table,
    .body_is_list = true,
    .reply = &cancel_algos_reply,
    .batch = true,
};

constexpr detail::ListTable list_of_cancel_all_after =
    detail::list_of<CancelAllAfter>(detail::object(cancel_all_after_table));
constexpr detail::Type cancel_all_after_reply = detail::list(list_of_cancel_all_after);
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

constexpr detail::ListTable list_of_cancel_batch_orders =
    detail::list_of<CancelBatchOrders>(detail::object(cancel_batch_orders_table));
constexpr detail::Type cancel_batch_orders_reply = detail::list(list_of_cancel_batch_orders);
constexpr detail::Limit cancel_batch_orders_limits[] = {
    {.count = 300, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 300, .window_ms = 2000, .counts_orders = true, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation cancel_batch_orders_operation{
    .id = "trade.cancel_batch_orders",
    .method = "POST",
    .path = "/api/v5/trade/cancel-batch-orders",
    .auth = detail::Auth::private_,
    .limits = cancel_batch_orders_limits,
    .request = &cancel_batch_orders_request_table,
    .body_is_list = true,
    .reply = &cancel_batch_orders_reply,
    .batch = true,
};

constexpr detail::ListTable list_of_cancel_order = detail::list_of<CancelOrder>(detail::object(cancel_order_table));
constexpr detail::Type cancel_order_reply = detail::list(list_of_cancel_order);
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

constexpr detail::ListTable list_of_close_position =
    detail::list_of<ClosePosition>(detail::object(close_position_table));
constexpr detail::Type close_position_reply = detail::list(list_of_close_position);
constexpr detail::Limit close_position_limits[] = {
    {.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation close_position_operation{
    .id = "trade.close_position",
    .method = "POST",
    .path = "/api/v5/trade/close-position",
    .auth = detail::Auth::private_,
    .limits = close_position_limits,
    .request = &close_position_request_table,
    .reply = &close_position_reply,
};

constexpr detail::ListTable list_of_easy_convert = detail::list_of<EasyConvert>(detail::object(easy_convert_table));
constexpr detail::Type easy_convert_reply = detail::list(list_of_easy_convert);
constexpr detail::Limit easy_convert_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation easy_convert_operation{
    .id = "trade.easy_convert",
    .method = "POST",
    .path = "/api/v5/trade/easy-convert",
    .auth = detail::Auth::private_,
    .limits = easy_convert_limits,
    .request = &easy_convert_request_table,
    .reply = &easy_convert_reply,
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

constexpr detail::ListTable list_of_fills_history = detail::list_of<FillsHistory>(detail::object(fills_history_table));
constexpr detail::Type fills_history_reply = detail::list(list_of_fills_history);
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

constexpr detail::ListTable list_of_mass_cancel = detail::list_of<MassCancel>(detail::object(mass_cancel_table));
constexpr detail::Type mass_cancel_reply = detail::list(list_of_mass_cancel);
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

constexpr detail::ListTable list_of_one_click_repay_currency_list_v2 =
    detail::list_of<OneClickRepayCurrencyListV2>(detail::object(one_click_repay_currency_list_v2_table));
constexpr detail::Type one_click_repay_currency_list_v_2_reply = detail::list(list_of_one_click_repay_currency_list_v2);
constexpr detail::Limit one_click_repay_currency_list_v_2_limits[] = {
    {.count = 1, .window_ms = 2000, .scope = per_user},
};
constexpr detail::Operation one_click_repay_currency_list_v_2_operation{
    .id = "trade.one_click_repay_currency_list_v_2",
    .method = "GET",
    .path = "/api/v5/trade/one-click-repay-currency-list-v2",
    .auth = detail::Auth::private_,
    .limits = one_click_repay_currency_list_v_2_limits,
    .reply = &one_click_repay_currency_list_v_2_reply,
};

constexpr detail::ListTable list_of_one_click_repay_history =
    detail::list_of<OneClickRepayHistory>(detail::object(one_click_repay_history_table));
constexpr detail::Type one_click_repay_history_reply = detail::list(list_of_one_click_repay_history);
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
    .request = &one_click_repay_history_request_table,
    .reply = &one_click_repay_history_reply,
    .pages = &one_click_repay_history_pages,
};

constexpr detail::ListTable list_of_one_click_repay_history_v2 =
    detail::list_of<OneClickRepayHistoryV2>(detail::object(one_click_repay_history_v2_table));
constexpr detail::Type one_click_repay_history_v_2_reply = detail::list(list_of_one_click_repay_history_v2);
constexpr detail::Limit one_click_repay_history_v_2_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging one_click_repay_history_v_2_pages{
    .by = detail::Paging::By::time,
    .bound = detail::Paging::Bound::included,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation one_click_repay_history_v_2_operation{
    .id = "trade.one_click_repay_history_v_2",
    .method = "GET",
    .path = "/api/v5/trade/one-click-repay-history-v2",
    .auth = detail::Auth::private_,
    .limits = one_click_repay_history_v_2_limits,
    .request = &one_click_repay_history_v2_request_table,
    .reply = &one_click_repay_history_v_2_reply,
    .pages = &one_click_repay_history_v_2_pages,
};

constexpr detail::ListTable list_of_one_click_repay_v2 =
    detail::list_of<OneClickRepayV2>(detail::object(one_click_repay_v2_table));
constexpr detail::Type one_click_repay_v_2_reply = detail::list(list_of_one_click_repay_v2);
constexpr detail::Limit one_click_repay_v_2_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation one_click_repay_v_2_operation{
    .id = "trade.one_click_repay_v_2",
    .method = "POST",
    .path = "/api/v5/trade/one-click-repay-v2",
    .auth = detail::Auth::private_,
    .limits = one_click_repay_v_2_limits,
    .request = &one_click_repay_v2_request_table,
    .reply = &one_click_repay_v_2_reply,
};

constexpr detail::ListTable list_of_order = detail::list_of<Order>(detail::object(order_table));
constexpr detail::Type order_reply = detail::list(list_of_order);
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

constexpr detail::ListTable list_of_post_order = detail::list_of<PostOrder>(detail::object(post_order_table));
constexpr detail::Type post_order_reply = detail::list(list_of_post_order);
constexpr detail::Limit post_order_limits[] = {
    {.count = 60, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 4, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_lead_trader},
    {.count = 60, .window_ms = 2000, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation post_order_operation{
    .id = "trade.post_order",
    .method = "POST",
    .path = "/api/v5/trade/order",
    .auth = detail::Auth::private_,
    .limits = post_order_limits,
    .request = &post_order_request_table,
    .reply = &post_order_reply,
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

constexpr detail::ListTable list_of_post_order_algo =
    detail::list_of<PostOrderAlgo>(detail::object(post_order_algo_table));
constexpr detail::Type post_order_algo_reply = detail::list(list_of_post_order_algo);
constexpr detail::Limit post_order_algo_limits[] = {
    {.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_not_options},
    {.count = 1, .window_ms = 2000, .scope = per_user_and_inst_id, .when = when_lead_trader},
    {.count = 20, .window_ms = 2000, .scope = per_user_and_inst_id_part, .when = when_options},
};
constexpr detail::Operation post_order_algo_operation{
    .id = "trade.post_order_algo",
    .method = "POST",
    .path = "/api/v5/trade/order-algo",
    .auth = detail::Auth::private_,
    .limits = post_order_algo_limits,
    .request = &post_order_algo_request_table,
    .reply = &post_order_algo_reply,
};

constexpr detail::ListTable list_of_order_precheck =
    detail::list_of<OrderPrecheck>(detail::object(order_precheck_table));
constexpr detail::Type order_precheck_reply = detail::list(list_of_order_precheck);
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

constexpr detail::ListTable list_of_orders_algo_pending =
    detail::list_of<OrdersAlgoPending>(detail::object(orders_algo_pending_table));
constexpr detail::Type orders_algo_pending_reply = detail::list(list_of_orders_algo_pending);
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

constexpr detail::ListTable list_of_orders_history =
    detail::list_of<OrdersHistory>(detail::object(orders_history_table));
constexpr detail::Type orders_history_reply = detail::list(list_of_orders_history);
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

constexpr detail::ListTable list_of_orders_history_archive =
    detail::list_of<OrdersHistoryArchive>(detail::object(orders_history_archive_table));
constexpr detail::Type orders_history_archive_reply = detail::list(list_of_orders_history_archive);
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
    .request = &orders_history_archive_request_table,
    .reply = &orders_history_archive_reply,
    .pages = &orders_history_archive_pages,
};

constexpr detail::ListTable list_of_orders_pending =
    detail::list_of<OrdersPending>(detail::object(orders_pending_table));
constexpr detail::Type orders_pending_reply = detail::list(list_of_orders_pending);
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

Call<Vector<AccountRateLimit>> Api::account_rate_limit() const {
    return {core_, account_rate_limit_operation, nullptr};
}

Call<Vector<AmendAlgos>> Api::amend_algos(AmendAlgosRequest request) const {
    return {core_, amend_algos_operation, &request};
}

Call<Batch<AmendBatchOrders>> Api::amend_batch_orders(Vector<AmendBatchOrdersRequest> request) const {
    return {core_, amend_batch_orders_operation, &request};
}

Call<Vector<AmendOrder>> Api::amend_order(AmendOrderRequest request) const {
    return {core_, amend_order_operation, &request};
}

Call<Batch<BatchOrders>> Api::batch_orders(Vector<BatchOrdersRequest> request) const {
    return {core_, batch_orders_operation, &request};
}

Call<Batch<CancelAlgos>> Api::cancel_algos(Vector<CancelAlgosRequest> request) const {
    return {core_, cancel_algos_operation, &request};
}

Call<Vector<CancelAllAfter>> Api::cancel_all_after(CancelAllAfterRequest request) const {
    return {core_, cancel_all_after_operation, &request};
}

Call<Batch<CancelBatchOrders>> Api::cancel_batch_orders(Vector<CancelBatchOrdersRequest> request) const {
    return {core_, cancel_batch_orders_operation, &request};
}

Call<Vector<CancelOrder>> Api::cancel_order(CancelOrderRequest request) const {
    return {core_, cancel_order_operation, &request};
}

Call<Vector<ClosePosition>> Api::close_position(ClosePositionRequest request) const {
    return {core_, close_position_operation, &request};
}

Call<Vector<EasyConvert>> Api::easy_convert(EasyConvertRequest request) const {
    return {core_, easy_convert_operation, &request};
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

PagedCall<Vector<FillsHistory>> Api::fills_history(FillsHistoryRequest request) const {
    return {core_, fills_history_operation, &request};
}

Call<Vector<MassCancel>> Api::mass_cancel(MassCancelRequest request) const {
    return {core_, mass_cancel_operation, &request};
}

Call<Vector<OneClickRepay>> Api::one_click_repay(OneClickRepayRequest request) const {
    return {core_, one_click_repay_operation, &request};
}

Call<Vector<OneClickRepayCurrencyList>>
Api::one_click_repay_currency_list(OneClickRepayCurrencyListRequest request) const {
    return {core_, one_click_repay_currency_list_operation, &request};
}

Call<Vector<OneClickRepayCurrencyListV2>> Api::one_click_repay_currency_list_v_2() const {
    return {core_, one_click_repay_currency_list_v_2_operation, nullptr};
}

PagedCall<Vector<OneClickRepayHistory>> Api::one_click_repay_history(OneClickRepayHistoryRequest request) const {
    return {core_, one_click_repay_history_operation, &request};
}

PagedCall<Vector<OneClickRepayHistoryV2>>
Api::one_click_repay_history_v_2(OneClickRepayHistoryV2Request request) const {
    return {core_, one_click_repay_history_v_2_operation, &request};
}

Call<Vector<OneClickRepayV2>> Api::one_click_repay_v_2(OneClickRepayV2Request request) const {
    return {core_, one_click_repay_v_2_operation, &request};
}

Call<Vector<Order>> Api::order(OrderRequest request) const {
    return {core_, order_operation, &request};
}

Lookup<Vector<Order>> Api::order_lookup() {
    return {&order_operation};
}

Call<Vector<PostOrder>> Api::post_order(PostOrderRequest request) const {
    return {core_, post_order_operation, &request};
}

Call<Vector<OrderAlgo>> Api::order_algo(OrderAlgoRequest request) const {
    return {core_, order_algo_operation, &request};
}

Lookup<Vector<OrderAlgo>> Api::order_algo_lookup() {
    return {&order_algo_operation};
}

Call<Vector<PostOrderAlgo>> Api::post_order_algo(PostOrderAlgoRequest request) const {
    return {core_, post_order_algo_operation, &request};
}

Call<Vector<OrderPrecheck>> Api::order_precheck(OrderPrecheckRequest request) const {
    return {core_, order_precheck_operation, &request};
}

PagedCall<Vector<OrdersAlgoHistory>> Api::orders_algo_history(OrdersAlgoHistoryRequest request) const {
    return {core_, orders_algo_history_operation, &request};
}

PagedCall<Vector<OrdersAlgoPending>> Api::orders_algo_pending(OrdersAlgoPendingRequest request) const {
    return {core_, orders_algo_pending_operation, &request};
}

PagedCall<Vector<OrdersHistory>> Api::orders_history(OrdersHistoryRequest request) const {
    return {core_, orders_history_operation, &request};
}

PagedCall<Vector<OrdersHistoryArchive>> Api::orders_history_archive(OrdersHistoryArchiveRequest request) const {
    return {core_, orders_history_archive_operation, &request};
}

PagedCall<Vector<OrdersPending>> Api::orders_pending(OrdersPendingRequest request) const {
    return {core_, orders_pending_operation, &request};
}

std::string_view to_string(NewTpTriggerPxType value) {
    return detail::wire_text(new_tp_trigger_px_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(NewSlTriggerPxType value) {
    return detail::wire_text(new_sl_trigger_px_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(NewTriggerPxType value) {
    return detail::wire_text(new_trigger_px_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(PxAmendType value) {
    return detail::wire_text(px_amend_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(NewTpOrdKind value) {
    return detail::wire_text(new_tp_ord_kind_table, static_cast<std::size_t>(value));
}
std::string_view to_string(AmendPxOnTriggerType value) {
    return detail::wire_text(amend_px_on_trigger_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(TdMode value) { return detail::wire_text(td_mode_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Side value) { return detail::wire_text(side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(PosSide value) { return detail::wire_text(pos_side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(OrdType value) { return detail::wire_text(ord_type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TgtCcy value) { return detail::wire_text(tgt_ccy_table, static_cast<std::size_t>(value)); }
std::string_view to_string(StpMode value) { return detail::wire_text(stp_mode_table, static_cast<std::size_t>(value)); }
std::string_view to_string(TpOrdKind value) {
    return detail::wire_text(tp_ord_kind_table, static_cast<std::size_t>(value));
}
std::string_view to_string(TpTriggerPxType value) {
    return detail::wire_text(tp_trigger_px_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(SlTriggerPxType value) {
    return detail::wire_text(sl_trigger_px_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Outcome_ value) { return detail::wire_text(outcome_table, static_cast<std::size_t>(value)); }
std::string_view to_string(MgnMode value) { return detail::wire_text(mgn_mode_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Source value) { return detail::wire_text(source_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Status value) { return detail::wire_text(status_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Acct value) { return detail::wire_text(acct_table, static_cast<std::size_t>(value)); }
std::string_view to_string(InstType value) {
    return detail::wire_text(inst_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(SubType value) { return detail::wire_text(sub_type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(ExecType value) {
    return detail::wire_text(exec_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(DebtType value) {
    return detail::wire_text(debt_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(State value) { return detail::wire_text(state_table, static_cast<std::size_t>(value)); }
std::string_view to_string(PxType value) { return detail::wire_text(px_type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(OrderSource value) {
    return detail::wire_text(order_source_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Category value) {
    return detail::wire_text(category_table, static_cast<std::size_t>(value));
}
std::string_view to_string(CancelSource value) {
    return detail::wire_text(cancel_source_table, static_cast<std::size_t>(value));
}
std::string_view to_string(QuickMgnType value) {
    return detail::wire_text(quick_mgn_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(OrderAlgoOrdType value) {
    return detail::wire_text(order_algo_ord_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(OrderAlgoState value) {
    return detail::wire_text(order_algo_state_table, static_cast<std::size_t>(value));
}
std::string_view to_string(TriggerPxType value) {
    return detail::wire_text(trigger_px_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(AdvanceOrdType value) {
    return detail::wire_text(advance_ord_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(ActualSide value) {
    return detail::wire_text(actual_side_table, static_cast<std::size_t>(value));
}
std::string_view to_string(ChaseType value) {
    return detail::wire_text(chase_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(MaxChaseType value) {
    return detail::wire_text(max_chase_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(PostOrderAlgoOrdType value) {
    return detail::wire_text(post_order_algo_ord_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Aggressiveness value) {
    return detail::wire_text(aggressiveness_table, static_cast<std::size_t>(value));
}
std::string_view to_string(TriggerStrategy value) {
    return detail::wire_text(trigger_strategy_table, static_cast<std::size_t>(value));
}
std::string_view to_string(TriggerCond value) {
    return detail::wire_text(trigger_cond_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
std::string_view to_string(OrdersAlgoHistoryOrdType value) {
    return detail::wire_text(orders_algo_history_ord_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(OrdersAlgoHistoryState value) {
    return detail::wire_text(orders_algo_history_state_table, static_cast<std::size_t>(value));
}
std::string_view to_string(Timeframe value) {
    return detail::wire_text(timeframe_table, static_cast<std::size_t>(value));
}
std::string_view to_string(OrdersAlgoPendingOrdType value) {
    return detail::wire_text(orders_algo_pending_ord_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(OrdersAlgoPendingState value) {
    return detail::wire_text(orders_algo_pending_state_table, static_cast<std::size_t>(value));
}
std::string_view to_string(OrdersHistorySource value) {
    return detail::wire_text(orders_history_source_table, static_cast<std::size_t>(value));
}
std::string_view to_string(OrdersHistoryArchiveSource value) {
    return detail::wire_text(orders_history_archive_source_table, static_cast<std::size_t>(value));
}
std::string_view to_string(OrdersPendingSource value) {
    return detail::wire_text(orders_pending_source_table, static_cast<std::size_t>(value));
}
const detail::ObjectTable& exbind_table(const AccountRateLimit*) { return account_rate_limit_table; }
const detail::ObjectTable& exbind_table(const AmendAlgosRequestAttachAlgoOrds*) {
    return amend_algos_request_attach_algo_ords_table;
}
const detail::ObjectTable& exbind_table(const AmendAlgosRequest*) { return amend_algos_request_table; }
const detail::ObjectTable& exbind_table(const AmendAlgos*) { return amend_algos_table; }
const detail::ObjectTable& exbind_table(const AmendBatchOrdersRequestAttachAlgoOrds*) {
    return amend_batch_orders_request_attach_algo_ords_table;
}
const detail::ObjectTable& exbind_table(const AmendBatchOrdersRequest*) { return amend_batch_orders_request_table; }
const detail::ObjectTable& exbind_table(const AmendBatchOrders*) { return amend_batch_orders_table; }
const detail::ObjectTable& exbind_table(const AmendOrderRequest*) { return amend_order_request_table; }
const detail::ObjectTable& exbind_table(const AmendOrder*) { return amend_order_table; }
const detail::ObjectTable& exbind_table(const BatchOrdersRequestAttachAlgoOrds*) {
    return batch_orders_request_attach_algo_ords_table;
}
const detail::ObjectTable& exbind_table(const BatchOrdersRequest*) { return batch_orders_request_table; }
const detail::ObjectTable& exbind_table(const BatchOrders*) { return batch_orders_table; }
const detail::ObjectTable& exbind_table(const CancelAlgosRequest*) { return cancel_algos_request_table; }
const detail::ObjectTable& exbind_table(const CancelAlgos*) { return cancel_algos_table; }
const detail::ObjectTable& exbind_table(const CancelAllAfterRequest*) { return cancel_all_after_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllAfter*) { return cancel_all_after_table; }
const detail::ObjectTable& exbind_table(const CancelBatchOrdersRequest*) { return cancel_batch_orders_request_table; }
const detail::ObjectTable& exbind_table(const CancelBatchOrders*) { return cancel_batch_orders_table; }
const detail::ObjectTable& exbind_table(const CancelOrderRequest*) { return cancel_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelOrder*) { return cancel_order_table; }
const detail::ObjectTable& exbind_table(const ClosePositionRequest*) { return close_position_request_table; }
const detail::ObjectTable& exbind_table(const ClosePosition*) { return close_position_table; }
const detail::ObjectTable& exbind_table(const EasyConvertRequest*) { return easy_convert_request_table; }
const detail::ObjectTable& exbind_table(const EasyConvert*) { return easy_convert_table; }
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
const detail::ObjectTable& exbind_table(const FillsHistory*) { return fills_history_table; }
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
const detail::ObjectTable& exbind_table(const OneClickRepayCurrencyListV2*) {
    return one_click_repay_currency_list_v2_table;
}
const detail::ObjectTable& exbind_table(const OneClickRepayHistoryRequest*) {
    return one_click_repay_history_request_table;
}
const detail::ObjectTable& exbind_table(const OneClickRepayHistory*) { return one_click_repay_history_table; }
const detail::ObjectTable& exbind_table(const OneClickRepayHistoryV2Request*) {
    return one_click_repay_history_v2_request_table;
}
const detail::ObjectTable& exbind_table(const OneClickRepayHistoryV2OrdIdInfo*) {
    return one_click_repay_history_v2_ord_id_info_table;
}
const detail::ObjectTable& exbind_table(const OneClickRepayHistoryV2*) { return one_click_repay_history_v2_table; }
const detail::ObjectTable& exbind_table(const OneClickRepayV2Request*) { return one_click_repay_v2_request_table; }
const detail::ObjectTable& exbind_table(const OneClickRepayV2*) { return one_click_repay_v2_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const OrderAttachAlgoOrds*) { return order_attach_algo_ords_table; }
const detail::ObjectTable& exbind_table(const OrderLinkedAlgoOrd*) { return order_linked_algo_ord_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const PostOrderRequest*) { return post_order_request_table; }
const detail::ObjectTable& exbind_table(const PostOrder*) { return post_order_table; }
const detail::ObjectTable& exbind_table(const OrderAlgoRequest*) { return order_algo_request_table; }
const detail::ObjectTable& exbind_table(const OrderAlgoAttachAlgoOrds*) { return order_algo_attach_algo_ords_table; }
const detail::ObjectTable& exbind_table(const OrderAlgoLinkedOrd*) { return order_algo_linked_ord_table; }
const detail::ObjectTable& exbind_table(const OrderAlgo*) { return order_algo_table; }
const detail::ObjectTable& exbind_table(const PostOrderAlgoRequestAttachAlgoOrds*) {
    return post_order_algo_request_attach_algo_ords_table;
}
const detail::ObjectTable& exbind_table(const PostOrderAlgoRequestTriggerParams*) {
    return post_order_algo_request_trigger_params_table;
}
const detail::ObjectTable& exbind_table(const PostOrderAlgoRequest*) { return post_order_algo_request_table; }
const detail::ObjectTable& exbind_table(const PostOrderAlgo*) { return post_order_algo_table; }
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
const detail::ObjectTable& exbind_table(const OrdersAlgoPending*) { return orders_algo_pending_table; }
const detail::ObjectTable& exbind_table(const OrdersHistoryRequest*) { return orders_history_request_table; }
const detail::ObjectTable& exbind_table(const OrdersHistory*) { return orders_history_table; }
const detail::ObjectTable& exbind_table(const OrdersHistoryArchiveRequest*) {
    return orders_history_archive_request_table;
}
const detail::ObjectTable& exbind_table(const OrdersHistoryArchive*) { return orders_history_archive_table; }
const detail::ObjectTable& exbind_table(const OrdersPendingRequest*) { return orders_pending_request_table; }
const detail::ObjectTable& exbind_table(const OrdersPending*) { return orders_pending_table; }

}  // namespace exbind::okx::trade
