// Generated from specs/deribit/trading.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/trading.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit {
extern const detail::EnumTable advanced_table;
extern const detail::EnumTable block_rfq_order_type_table;
extern const detail::EnumTable block_rfq_state_table;
extern const detail::EnumTable cancel_reason_table;
extern const detail::EnumTable currency_pair_table;
extern const detail::EnumTable direction_table;
extern const detail::EnumTable kind_table;
extern const detail::EnumTable liquidation_table;
extern const detail::EnumTable liquidity_table;
extern const detail::EnumTable market_index_name_table;
extern const detail::EnumTable market_type_table;
extern const detail::EnumTable order_state_table;
extern const detail::EnumTable order_type_table;
extern const detail::EnumTable original_order_type_table;
extern const detail::EnumTable sorting_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable trading_currency_table;
extern const detail::EnumTable trigger_table;
extern const detail::EnumTable trigger_fill_condition_table;
}  // namespace exbind::deribit

namespace exbind::inline v0_1::deribit::trading {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {
    "limit", "stop_limit", "take_limit", "market", "stop_market", "take_market", "market_limit", "trailing_stop",
};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view linked_order_type_values[] = {
    "one_triggers_other", "one_cancels_other", "one_triggers_one_cancels_other",
};
constexpr detail::EnumTable linked_order_type_table{"LinkedOrderType", linked_order_type_values};

constexpr std::string_view price_values[] = {"market_price"};
constexpr detail::EnumTable price_table{"Price", price_values};

constexpr std::string_view cancel_all_by_currency_type_values[] = {
    "all", "limit", "trigger_all", "stop", "take", "trailing_stop",
};
constexpr detail::EnumTable cancel_all_by_currency_type_table{
    "CancelAllByCurrencyType",
    cancel_all_by_currency_type_values,
};

constexpr std::string_view cancel_all_by_currency_pair_type_values[] = {
    "all", "limit", "trigger_all", "stop", "take", "trailing_stop",
};
constexpr detail::EnumTable cancel_all_by_currency_pair_type_table{
    "CancelAllByCurrencyPairType",
    cancel_all_by_currency_pair_type_values,
};

constexpr std::string_view cancel_all_by_instrument_type_values[] = {
    "all", "limit", "trigger_all", "stop", "take", "trailing_stop",
};
constexpr detail::EnumTable cancel_all_by_instrument_type_table{
    "CancelAllByInstrumentType",
    cancel_all_by_instrument_type_values,
};

constexpr std::string_view cancel_all_by_kind_or_type_type_values[] = {
    "all", "limit", "trigger_all", "stop", "take", "trailing_stop",
};
constexpr detail::EnumTable cancel_all_by_kind_or_type_type_table{
    "CancelAllByKindOrTypeType",
    cancel_all_by_kind_or_type_type_values,
};

constexpr std::string_view cancel_type_values[] = {
    "delta", "quote_set_id", "instrument", "instrument_kind", "currency", "currency_pair", "all",
};
constexpr detail::EnumTable cancel_type_table{"CancelType", cancel_type_values};

constexpr std::string_view index_name_values[] = {
    "btc_usd", "eth_usd", "btc_usdc", "eth_usdc", "ada_usdc", "algo_usdc", "avax_usdc", "bch_usdc", "bnb_usdc",
    "doge_usdc", "dot_usdc", "link_usdc", "ltc_usdc", "near_usdc", "paxg_usdc", "shib_usdc", "sol_usdc", "ton_usdc",
    "trx_usdc", "trump_usdc", "uni_usdc", "xrp_usdc", "usde_usdc", "buidl_usdc", "btcdvol_usdc", "ethdvol_usdc",
    "btc_usdt", "eth_usdt", "all",
};
constexpr detail::EnumTable index_name_table{"IndexName", index_name_values};

constexpr std::string_view get_open_orders_type_values[] = {
    "all", "limit", "trigger_all", "stop_all", "stop_limit", "stop_market", "take_all", "take_limit", "take_market",
    "trailing_all", "trailing_stop",
};
constexpr detail::EnumTable get_open_orders_type_table{"GetOpenOrdersType", get_open_orders_type_values};

constexpr std::string_view get_open_orders_by_currency_type_values[] = {
    "all", "limit", "trigger_all", "stop_all", "stop_limit", "stop_market", "take_all", "take_limit", "take_market",
    "trailing_all", "trailing_stop",
};
constexpr detail::EnumTable get_open_orders_by_currency_type_table{
    "GetOpenOrdersByCurrencyType",
    get_open_orders_by_currency_type_values,
};

constexpr std::string_view get_open_orders_by_instrument_type_values[] = {
    "all", "limit", "trigger_all", "stop_all", "stop_limit", "stop_market", "take_all", "take_limit", "take_market",
    "trailing_all", "trailing_stop",
};
constexpr detail::EnumTable get_open_orders_by_instrument_type_table{
    "GetOpenOrdersByInstrumentType",
    get_open_orders_by_instrument_type_values,
};

constexpr std::string_view side_values[] = {"bid", "ask"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view reset_mmp_values[] = {"ok"};
constexpr detail::EnumTable reset_mmp_table{"ResetMmp", reset_mmp_values};

constexpr detail::Field buy_request_fields[] = {
    {"instrument_name", offsetof(BuyRequest, instrument_name), detail::string(detail::Holder::required),
     detail::In::query},
    {"amount", offsetof(BuyRequest, amount), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"contracts", offsetof(BuyRequest, contracts), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"type", offsetof(BuyRequest, type), detail::enumeration(type_table), detail::In::query},
    {"label", offsetof(BuyRequest, label), detail::string(detail::Holder::optional), detail::In::query},
    {"price", offsetof(BuyRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"time_in_force", offsetof(BuyRequest, time_in_force), detail::enumeration(deribit::time_in_force_table),
     detail::In::query},
    {"display_amount", offsetof(BuyRequest, display_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"post_only", offsetof(BuyRequest, post_only), detail::boolean(), detail::In::query},
    {"reject_post_only", offsetof(BuyRequest, reject_post_only), detail::boolean(), detail::In::query},
    {"reduce_only", offsetof(BuyRequest, reduce_only), detail::boolean(), detail::In::query},
    {"trigger_price", offsetof(BuyRequest, trigger_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"trigger_offset", offsetof(BuyRequest, trigger_offset),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"trigger", offsetof(BuyRequest, trigger), detail::enumeration(deribit::trigger_table), detail::In::query},
    {"advanced", offsetof(BuyRequest, advanced), detail::enumeration(deribit::advanced_table), detail::In::query},
    {"mmp", offsetof(BuyRequest, mmp), detail::boolean(), detail::In::query},
    {"valid_until", offsetof(BuyRequest, valid_until),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"linked_order_type", offsetof(BuyRequest, linked_order_type), detail::enumeration(linked_order_type_table),
     detail::In::query},
    {"trigger_fill_condition", offsetof(BuyRequest, trigger_fill_condition),
     detail::enumeration(deribit::trigger_fill_condition_table), detail::In::query},
    {"otoco_config", offsetof(BuyRequest, otoco_config), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds buy_request_bounds[] = {{.field = 4, .longest = 64}};
constexpr detail::ObjectTable buy_request_table =
    detail::table_of<BuyRequest>("BuyRequest", buy_request_fields, false, buy_request_bounds);

constexpr detail::Field open_order_price_fields[] = {
    {"number", 1, detail::decimal(detail::Holder::plain, detail::Wire::number)},
    {"string", 2, detail::enumeration(price_table)},
};
constexpr detail::VariantTable open_order_price_variant = detail::variant_of<OpenOrderPrice>("");
constexpr detail::ObjectTable open_order_price_table =
    detail::table_of<OpenOrderPrice>("OpenOrderPrice", open_order_price_fields, open_order_price_variant);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field order_fields[] = {
    {"order_id", offsetof(Order, order_id), detail::string()},
    {"order_state", offsetof(Order, order_state), detail::enumeration(deribit::order_state_table)},
    {"order_type", offsetof(Order, order_type), detail::enumeration(deribit::order_type_table)},
    {"original_order_type", offsetof(Order, original_order_type),
     detail::enumeration(deribit::original_order_type_table)},
    {"time_in_force", offsetof(Order, time_in_force), detail::enumeration(deribit::time_in_force_table)},
    {"is_rebalance", offsetof(Order, is_rebalance), detail::boolean()},
    {"is_liquidation", offsetof(Order, is_liquidation), detail::boolean()},
    {"instrument_name", offsetof(Order, instrument_name), detail::string()},
    {"creation_timestamp", offsetof(Order, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"last_update_timestamp", offsetof(Order, last_update_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"direction", offsetof(Order, direction), detail::enumeration(deribit::direction_table)},
    {"price", offsetof(Order, price), detail::object(open_order_price_table)},
    {"label", offsetof(Order, label), detail::string()},
    {"post_only", offsetof(Order, post_only), detail::boolean()},
    {"reject_post_only", offsetof(Order, reject_post_only), detail::boolean()},
    {"reduce_only", offsetof(Order, reduce_only), detail::boolean()},
    {"api", offsetof(Order, api), detail::boolean()},
    {"web", offsetof(Order, web), detail::boolean()},
    {"mobile", offsetof(Order, mobile), detail::boolean()},
    {"refresh_amount", offsetof(Order, refresh_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"display_amount", offsetof(Order, display_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(Order, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"contracts", offsetof(Order, contracts), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"filled_amount", offsetof(Order, filled_amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"average_price", offsetof(Order, average_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"advanced", offsetof(Order, advanced), detail::enumeration(deribit::advanced_table)},
    {"implv", offsetof(Order, implv), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"usd", offsetof(Order, usd), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"triggered", offsetof(Order, triggered), detail::boolean()},
    {"trigger", offsetof(Order, trigger), detail::enumeration(deribit::trigger_table)},
    {"trigger_price", offsetof(Order, trigger_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"trigger_offset", offsetof(Order, trigger_offset),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"trigger_reference_price", offsetof(Order, trigger_reference_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"block_trade", offsetof(Order, block_trade), detail::boolean()},
    {"mmp", offsetof(Order, mmp), detail::boolean()},
    {"risk_reducing", offsetof(Order, risk_reducing), detail::boolean()},
    {"replaced", offsetof(Order, replaced), detail::boolean()},
    {"auto_replaced", offsetof(Order, auto_replaced), detail::boolean()},
    {"quote", offsetof(Order, quote), detail::boolean()},
    {"mmp_group", offsetof(Order, mmp_group), detail::string()},
    {"quote_set_id", offsetof(Order, quote_set_id), detail::string()},
    {"quote_id", offsetof(Order, quote_id), detail::string()},
    {"trigger_order_id", offsetof(Order, trigger_order_id), detail::string()},
    {"app_name", offsetof(Order, app_name), detail::string()},
    {"mmp_cancelled", offsetof(Order, mmp_cancelled), detail::boolean()},
    {"cancel_reason", offsetof(Order, cancel_reason), detail::enumeration(deribit::cancel_reason_table)},
    {"oto_order_ids", offsetof(Order, oto_order_ids), detail::list(list_of_string)},
    {"trigger_fill_condition", offsetof(Order, trigger_fill_condition),
     detail::enumeration(deribit::trigger_fill_condition_table)},
    {"oco_ref", offsetof(Order, oco_ref), detail::string()},
    {"primary_order_id", offsetof(Order, primary_order_id), detail::string()},
    {"is_secondary_oto", offsetof(Order, is_secondary_oto), detail::boolean()},
    {"is_primary_otoco", offsetof(Order, is_primary_otoco), detail::boolean()},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field user_trade_trade_allocations_client_info_fields[] = {
    {"client_id", offsetof(UserTradeTradeAllocationsClientInfo, client_id), detail::integer()},
    {"client_link_id", offsetof(UserTradeTradeAllocationsClientInfo, client_link_id), detail::integer()},
    {"name", offsetof(UserTradeTradeAllocationsClientInfo, name), detail::string()},
};
constexpr detail::ObjectTable user_trade_trade_allocations_client_info_table =
    detail::table_of<UserTradeTradeAllocationsClientInfo>(
        "UserTradeTradeAllocationsClientInfo", user_trade_trade_allocations_client_info_fields);

constexpr detail::Field user_trade_trade_allocations_fields[] = {
    {"user_id", offsetof(UserTradeTradeAllocations, user_id), detail::integer()},
    {"amount", offsetof(UserTradeTradeAllocations, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fee", offsetof(UserTradeTradeAllocations, fee), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"client_info", offsetof(UserTradeTradeAllocations, client_info),
     detail::object(user_trade_trade_allocations_client_info_table)},
};
constexpr detail::ObjectTable user_trade_trade_allocations_table =
    detail::table_of<UserTradeTradeAllocations>("UserTradeTradeAllocations", user_trade_trade_allocations_fields);

constexpr detail::ListTable list_of_json = detail::list_of<RawJson>(detail::json());
constexpr detail::ListTable list_of_user_trade_trade_allocations =
    detail::list_of<UserTradeTradeAllocations>(detail::object(user_trade_trade_allocations_table));

constexpr detail::Field user_trade_fields[] = {
    {"trade_id", offsetof(UserTrade, trade_id), detail::string()},
    {"trade_seq", offsetof(UserTrade, trade_seq), detail::integer()},
    {"instrument_name", offsetof(UserTrade, instrument_name), detail::string()},
    {"timestamp", offsetof(UserTrade, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"order_type", offsetof(UserTrade, order_type), detail::enumeration(deribit::block_rfq_order_type_table)},
    {"advanced", offsetof(UserTrade, advanced), detail::enumeration(deribit::advanced_table)},
    {"order_id", offsetof(UserTrade, order_id), detail::string()},
    {"matching_id", offsetof(UserTrade, matching_id), detail::string()},
    {"direction", offsetof(UserTrade, direction), detail::enumeration(deribit::direction_table)},
    {"tick_direction", offsetof(UserTrade, tick_direction), detail::integer()},
    {"index_price", offsetof(UserTrade, index_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(UserTrade, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(UserTrade, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"contracts", offsetof(UserTrade, contracts), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"iv", offsetof(UserTrade, iv), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"underlying_price", offsetof(UserTrade, underlying_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"liquidation", offsetof(UserTrade, liquidation), detail::enumeration(deribit::liquidation_table)},
    {"liquidity", offsetof(UserTrade, liquidity), detail::enumeration(deribit::liquidity_table)},
    {"fee", offsetof(UserTrade, fee), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fee_currency", offsetof(UserTrade, fee_currency), detail::enumeration(deribit::trading_currency_table)},
    {"label", offsetof(UserTrade, label), detail::string()},
    {"state", offsetof(UserTrade, state), detail::enumeration(deribit::block_rfq_state_table)},
    {"block_trade_id", offsetof(UserTrade, block_trade_id), detail::string()},
    {"block_rfq_id", offsetof(UserTrade, block_rfq_id), detail::integer()},
    {"block_rfq_quote_id", offsetof(UserTrade, block_rfq_quote_id), detail::integer()},
    {"reduce_only", offsetof(UserTrade, reduce_only), detail::boolean()},
    {"post_only", offsetof(UserTrade, post_only), detail::boolean()},
    {"mmp", offsetof(UserTrade, mmp), detail::boolean()},
    {"risk_reducing", offsetof(UserTrade, risk_reducing), detail::boolean()},
    {"api", offsetof(UserTrade, api), detail::boolean()},
    {"profit_loss", offsetof(UserTrade, profit_loss), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mark_price", offsetof(UserTrade, mark_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"legs", offsetof(UserTrade, legs), detail::list(list_of_json)},
    {"combo_id", offsetof(UserTrade, combo_id), detail::string()},
    {"combo_trade_id", offsetof(UserTrade, combo_trade_id),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"quote_set_id", offsetof(UserTrade, quote_set_id), detail::string()},
    {"quote_id", offsetof(UserTrade, quote_id), detail::string()},
    {"trade_allocations", offsetof(UserTrade, trade_allocations), detail::list(list_of_user_trade_trade_allocations)},
};
constexpr detail::ObjectTable user_trade_table = detail::table_of<UserTrade>("UserTrade", user_trade_fields);

constexpr detail::ListTable list_of_user_trade = detail::list_of<UserTrade>(detail::object(user_trade_table));

constexpr detail::Field buy_fields[] = {
    {"order", offsetof(Buy, order), detail::object(order_table)},
    {"trades", offsetof(Buy, trades), detail::list(list_of_user_trade)},
};
constexpr detail::ObjectTable buy_table = detail::table_of<Buy>("Buy", buy_fields);

constexpr detail::Field cancel_request_fields[] = {
    {"order_id", offsetof(CancelRequest, order_id), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable cancel_request_table =
    detail::table_of<CancelRequest>("CancelRequest", cancel_request_fields);

constexpr detail::Field cancel_all_request_fields[] = {
    {"detailed", offsetof(CancelAllRequest, detailed), detail::boolean(), detail::In::query},
    {"freeze_quotes", offsetof(CancelAllRequest, freeze_quotes), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable cancel_all_request_table =
    detail::table_of<CancelAllRequest>("CancelAllRequest", cancel_all_request_fields);

constexpr detail::Field cancel_all_by_currency_request_fields[] = {
    {"currency", offsetof(CancelAllByCurrencyRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"kind", offsetof(CancelAllByCurrencyRequest, kind), detail::enumeration(deribit::kind_table), detail::In::query},
    {"type", offsetof(CancelAllByCurrencyRequest, type), detail::enumeration(cancel_all_by_currency_type_table),
     detail::In::query},
    {"detailed", offsetof(CancelAllByCurrencyRequest, detailed), detail::boolean(), detail::In::query},
    {"freeze_quotes", offsetof(CancelAllByCurrencyRequest, freeze_quotes), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable cancel_all_by_currency_request_table =
    detail::table_of<CancelAllByCurrencyRequest>("CancelAllByCurrencyRequest", cancel_all_by_currency_request_fields);

constexpr detail::Field cancel_all_by_currency_pair_request_fields[] = {
    {"currency_pair", offsetof(CancelAllByCurrencyPairRequest, currency_pair),
     detail::enumeration(deribit::currency_pair_table, detail::Holder::required), detail::In::query},
    {"kind", offsetof(CancelAllByCurrencyPairRequest, kind), detail::enumeration(deribit::kind_table),
     detail::In::query},
    {"type", offsetof(CancelAllByCurrencyPairRequest, type),
     detail::enumeration(cancel_all_by_currency_pair_type_table), detail::In::query},
    {"detailed", offsetof(CancelAllByCurrencyPairRequest, detailed), detail::boolean(), detail::In::query},
    {"freeze_quotes", offsetof(CancelAllByCurrencyPairRequest, freeze_quotes), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable cancel_all_by_currency_pair_request_table =
    detail::table_of<CancelAllByCurrencyPairRequest>(
        "CancelAllByCurrencyPairRequest", cancel_all_by_currency_pair_request_fields);

constexpr detail::Field cancel_all_by_instrument_request_fields[] = {
    {"instrument_name", offsetof(CancelAllByInstrumentRequest, instrument_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"type", offsetof(CancelAllByInstrumentRequest, type), detail::enumeration(cancel_all_by_instrument_type_table),
     detail::In::query},
    {"detailed", offsetof(CancelAllByInstrumentRequest, detailed), detail::boolean(), detail::In::query},
    {"include_combos", offsetof(CancelAllByInstrumentRequest, include_combos), detail::boolean(), detail::In::query},
    {"freeze_quotes", offsetof(CancelAllByInstrumentRequest, freeze_quotes), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable cancel_all_by_instrument_request_table =
    detail::table_of<CancelAllByInstrumentRequest>(
        "CancelAllByInstrumentRequest", cancel_all_by_instrument_request_fields);

constexpr detail::Field cancel_all_by_kind_or_type_request_fields[] = {
    {"currency", offsetof(CancelAllByKindOrTypeRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
    {"kind", offsetof(CancelAllByKindOrTypeRequest, kind), detail::enumeration(deribit::kind_table), detail::In::query},
    {"type", offsetof(CancelAllByKindOrTypeRequest, type), detail::enumeration(cancel_all_by_kind_or_type_type_table),
     detail::In::query},
    {"detailed", offsetof(CancelAllByKindOrTypeRequest, detailed), detail::boolean(), detail::In::query},
    {"freeze_quotes", offsetof(CancelAllByKindOrTypeRequest, freeze_quotes), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable cancel_all_by_kind_or_type_request_table =
    detail::table_of<CancelAllByKindOrTypeRequest>(
        "CancelAllByKindOrTypeRequest", cancel_all_by_kind_or_type_request_fields);

constexpr detail::Field cancel_by_label_request_fields[] = {
    {"label", offsetof(CancelByLabelRequest, label), detail::string(detail::Holder::required), detail::In::query},
    {"currency", offsetof(CancelByLabelRequest, currency), detail::enumeration(deribit::trading_currency_table),
     detail::In::query},
};
constexpr detail::Bounds cancel_by_label_request_bounds[] = {{.field = 0, .longest = 64}};
constexpr detail::ObjectTable cancel_by_label_request_table =
    detail::table_of<CancelByLabelRequest>(
        "CancelByLabelRequest", cancel_by_label_request_fields, false, cancel_by_label_request_bounds);

constexpr detail::Field cancel_quotes_request_fields[] = {
    {"detailed", offsetof(CancelQuotesRequest, detailed), detail::boolean(), detail::In::query},
    {"freeze_quotes", offsetof(CancelQuotesRequest, freeze_quotes), detail::boolean(), detail::In::query},
    {"cancel_type", offsetof(CancelQuotesRequest, cancel_type),
     detail::enumeration(cancel_type_table, detail::Holder::required), detail::In::query},
    {"min_delta", offsetof(CancelQuotesRequest, min_delta),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"max_delta", offsetof(CancelQuotesRequest, max_delta),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"quote_set_id", offsetof(CancelQuotesRequest, quote_set_id), detail::string(detail::Holder::optional),
     detail::In::query},
    {"instrument_name", offsetof(CancelQuotesRequest, instrument_name), detail::string(detail::Holder::optional),
     detail::In::query},
    {"kind", offsetof(CancelQuotesRequest, kind), detail::enumeration(deribit::kind_table), detail::In::query},
    {"currency", offsetof(CancelQuotesRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"currency_pair", offsetof(CancelQuotesRequest, currency_pair),
     detail::enumeration(deribit::currency_pair_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable cancel_quotes_request_table =
    detail::table_of<CancelQuotesRequest>("CancelQuotesRequest", cancel_quotes_request_fields);

constexpr detail::Field close_position_request_fields[] = {
    {"instrument_name", offsetof(ClosePositionRequest, instrument_name), detail::string(detail::Holder::required),
     detail::In::query},
    {"type", offsetof(ClosePositionRequest, type), detail::enumeration(type_table, detail::Holder::required),
     detail::In::query},
    {"price", offsetof(ClosePositionRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable close_position_request_table =
    detail::table_of<ClosePositionRequest>("ClosePositionRequest", close_position_request_fields);

constexpr detail::Field close_position_fields[] = {
    {"order", offsetof(ClosePosition, order), detail::object(order_table)},
    {"trades", offsetof(ClosePosition, trades), detail::list(list_of_user_trade)},
};
constexpr detail::ObjectTable close_position_table =
    detail::table_of<ClosePosition>("ClosePosition", close_position_fields);

constexpr detail::Field edit_request_fields[] = {
    {"order_id", offsetof(EditRequest, order_id), detail::string(detail::Holder::required), detail::In::query},
    {"amount", offsetof(EditRequest, amount), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"contracts", offsetof(EditRequest, contracts), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"price", offsetof(EditRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"post_only", offsetof(EditRequest, post_only), detail::boolean(), detail::In::query},
    {"reduce_only", offsetof(EditRequest, reduce_only), detail::boolean(), detail::In::query},
    {"reject_post_only", offsetof(EditRequest, reject_post_only), detail::boolean(), detail::In::query},
    {"advanced", offsetof(EditRequest, advanced), detail::enumeration(deribit::advanced_table), detail::In::query},
    {"trigger_price", offsetof(EditRequest, trigger_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"trigger_offset", offsetof(EditRequest, trigger_offset),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"mmp", offsetof(EditRequest, mmp), detail::boolean(), detail::In::query},
    {"valid_until", offsetof(EditRequest, valid_until),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"display_amount", offsetof(EditRequest, display_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
};
constexpr detail::ObjectTable edit_request_table = detail::table_of<EditRequest>("EditRequest", edit_request_fields);

constexpr detail::Field edit_fields[] = {
    {"order", offsetof(Edit, order), detail::object(order_table)},
    {"trades", offsetof(Edit, trades), detail::list(list_of_user_trade)},
};
constexpr detail::ObjectTable edit_table = detail::table_of<Edit>("Edit", edit_fields);

constexpr detail::Field edit_by_label_request_fields[] = {
    {"label", offsetof(EditByLabelRequest, label), detail::string(detail::Holder::optional), detail::In::query},
    {"instrument_name", offsetof(EditByLabelRequest, instrument_name), detail::string(detail::Holder::required),
     detail::In::query},
    {"amount", offsetof(EditByLabelRequest, amount), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"contracts", offsetof(EditByLabelRequest, contracts),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"price", offsetof(EditByLabelRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"post_only", offsetof(EditByLabelRequest, post_only), detail::boolean(), detail::In::query},
    {"reduce_only", offsetof(EditByLabelRequest, reduce_only), detail::boolean(), detail::In::query},
    {"reject_post_only", offsetof(EditByLabelRequest, reject_post_only), detail::boolean(), detail::In::query},
    {"advanced", offsetof(EditByLabelRequest, advanced), detail::enumeration(deribit::advanced_table),
     detail::In::query},
    {"trigger_price", offsetof(EditByLabelRequest, trigger_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"mmp", offsetof(EditByLabelRequest, mmp), detail::boolean(), detail::In::query},
    {"valid_until", offsetof(EditByLabelRequest, valid_until),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds edit_by_label_request_bounds[] = {{.field = 0, .longest = 64}};
constexpr detail::ObjectTable edit_by_label_request_table =
    detail::table_of<EditByLabelRequest>(
        "EditByLabelRequest", edit_by_label_request_fields, false, edit_by_label_request_bounds);

constexpr detail::Field edit_by_label_fields[] = {
    {"order", offsetof(EditByLabel, order), detail::object(order_table)},
    {"trades", offsetof(EditByLabel, trades), detail::list(list_of_user_trade)},
};
constexpr detail::ObjectTable edit_by_label_table = detail::table_of<EditByLabel>("EditByLabel", edit_by_label_fields);

constexpr detail::Field get_margins_request_fields[] = {
    {"instrument_name", offsetof(GetMarginsRequest, instrument_name), detail::string(detail::Holder::required),
     detail::In::query},
    {"amount", offsetof(GetMarginsRequest, amount), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"price", offsetof(GetMarginsRequest, price), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable get_margins_request_table =
    detail::table_of<GetMarginsRequest>("GetMarginsRequest", get_margins_request_fields);

constexpr detail::Field get_margins_fields[] = {
    {"buy", offsetof(GetMargins, buy), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"sell", offsetof(GetMargins, sell), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"min_price", offsetof(GetMargins, min_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"max_price", offsetof(GetMargins, max_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_margins_table = detail::table_of<GetMargins>("GetMargins", get_margins_fields);

constexpr detail::Field get_mmp_config_request_fields[] = {
    {"index_name", offsetof(GetMmpConfigRequest, index_name), detail::enumeration(index_name_table), detail::In::query},
    {"mmp_group", offsetof(GetMmpConfigRequest, mmp_group), detail::string(detail::Holder::optional),
     detail::In::query},
    {"block_rfq", offsetof(GetMmpConfigRequest, block_rfq), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable get_mmp_config_request_table =
    detail::table_of<GetMmpConfigRequest>("GetMmpConfigRequest", get_mmp_config_request_fields);

constexpr detail::Field get_mmp_config_fields[] = {
    {"index_name", offsetof(GetMmpConfig, index_name), detail::enumeration(deribit::market_index_name_table)},
    {"interval", offsetof(GetMmpConfig, interval), detail::integer()},
    {"frozen_time", offsetof(GetMmpConfig, frozen_time), detail::integer()},
    {"mmp_group", offsetof(GetMmpConfig, mmp_group), detail::string()},
    {"quantity_limit", offsetof(GetMmpConfig, quantity_limit),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"delta_limit", offsetof(GetMmpConfig, delta_limit),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"vega_limit", offsetof(GetMmpConfig, vega_limit), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"max_quote_quantity", offsetof(GetMmpConfig, max_quote_quantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"block_rfq", offsetof(GetMmpConfig, block_rfq), detail::boolean()},
    {"trade_count_limit", offsetof(GetMmpConfig, trade_count_limit), detail::integer()},
};
constexpr detail::ObjectTable get_mmp_config_table =
    detail::table_of<GetMmpConfig>("GetMmpConfig", get_mmp_config_fields);

constexpr detail::Field get_mmp_status_fields[] = {
    {"index_name", offsetof(GetMmpStatus, index_name), detail::enumeration(deribit::market_index_name_table)},
    {"frozen_until", offsetof(GetMmpStatus, frozen_until),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"mmp_group", offsetof(GetMmpStatus, mmp_group), detail::string()},
    {"block_rfq", offsetof(GetMmpStatus, block_rfq), detail::boolean()},
};
constexpr detail::ObjectTable get_mmp_status_table =
    detail::table_of<GetMmpStatus>("GetMmpStatus", get_mmp_status_fields);

constexpr detail::Field get_open_orders_request_fields[] = {
    {"kind", offsetof(GetOpenOrdersRequest, kind), detail::enumeration(deribit::kind_table), detail::In::query},
    {"type", offsetof(GetOpenOrdersRequest, type), detail::enumeration(get_open_orders_type_table), detail::In::query},
};
constexpr detail::ObjectTable get_open_orders_request_table =
    detail::table_of<GetOpenOrdersRequest>("GetOpenOrdersRequest", get_open_orders_request_fields);

constexpr detail::Field get_open_orders_by_currency_request_fields[] = {
    {"currency", offsetof(GetOpenOrdersByCurrencyRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"kind", offsetof(GetOpenOrdersByCurrencyRequest, kind), detail::enumeration(deribit::kind_table),
     detail::In::query},
    {"type", offsetof(GetOpenOrdersByCurrencyRequest, type),
     detail::enumeration(get_open_orders_by_currency_type_table), detail::In::query},
};
constexpr detail::ObjectTable get_open_orders_by_currency_request_table =
    detail::table_of<GetOpenOrdersByCurrencyRequest>(
        "GetOpenOrdersByCurrencyRequest", get_open_orders_by_currency_request_fields);

constexpr detail::Field get_open_orders_by_instrument_request_fields[] = {
    {"instrument_name", offsetof(GetOpenOrdersByInstrumentRequest, instrument_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"type", offsetof(GetOpenOrdersByInstrumentRequest, type),
     detail::enumeration(get_open_orders_by_instrument_type_table), detail::In::query},
};
constexpr detail::ObjectTable get_open_orders_by_instrument_request_table =
    detail::table_of<GetOpenOrdersByInstrumentRequest>(
        "GetOpenOrdersByInstrumentRequest", get_open_orders_by_instrument_request_fields);

constexpr detail::Field get_open_orders_by_label_request_fields[] = {
    {"currency", offsetof(GetOpenOrdersByLabelRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"label", offsetof(GetOpenOrdersByLabelRequest, label), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::Bounds get_open_orders_by_label_request_bounds[] = {{.field = 1, .longest = 64}};
constexpr detail::ObjectTable get_open_orders_by_label_request_table =
    detail::table_of<GetOpenOrdersByLabelRequest>(
        "GetOpenOrdersByLabelRequest", get_open_orders_by_label_request_fields, false,
        get_open_orders_by_label_request_bounds);

constexpr detail::Field get_order_history_by_currency_request_fields[] = {
    {"currency", offsetof(GetOrderHistoryByCurrencyRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"kind", offsetof(GetOrderHistoryByCurrencyRequest, kind), detail::enumeration(deribit::kind_table),
     detail::In::query},
    {"count", offsetof(GetOrderHistoryByCurrencyRequest, count), detail::integer(), detail::In::query},
    {"offset", offsetof(GetOrderHistoryByCurrencyRequest, offset), detail::integer(), detail::In::query},
    {"include_old", offsetof(GetOrderHistoryByCurrencyRequest, include_old), detail::boolean(), detail::In::query},
    {"include_unfilled", offsetof(GetOrderHistoryByCurrencyRequest, include_unfilled), detail::boolean(),
     detail::In::query},
    {"with_continuation", offsetof(GetOrderHistoryByCurrencyRequest, with_continuation), detail::boolean(),
     detail::In::query},
    {"continuation", offsetof(GetOrderHistoryByCurrencyRequest, continuation), detail::string(detail::Holder::optional),
     detail::In::query},
    {"historical", offsetof(GetOrderHistoryByCurrencyRequest, historical), detail::boolean(), detail::In::query},
};
constexpr detail::Bounds get_order_history_by_currency_request_bounds[] = {
    {.field = 2, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_order_history_by_currency_request_table =
    detail::table_of<GetOrderHistoryByCurrencyRequest>(
        "GetOrderHistoryByCurrencyRequest", get_order_history_by_currency_request_fields, false,
        get_order_history_by_currency_request_bounds);

constexpr detail::Field get_order_history_by_instrument_request_fields[] = {
    {"instrument_name", offsetof(GetOrderHistoryByInstrumentRequest, instrument_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"count", offsetof(GetOrderHistoryByInstrumentRequest, count), detail::integer(), detail::In::query},
    {"offset", offsetof(GetOrderHistoryByInstrumentRequest, offset), detail::integer(), detail::In::query},
    {"include_old", offsetof(GetOrderHistoryByInstrumentRequest, include_old), detail::boolean(), detail::In::query},
    {"include_unfilled", offsetof(GetOrderHistoryByInstrumentRequest, include_unfilled), detail::boolean(),
     detail::In::query},
    {"with_continuation", offsetof(GetOrderHistoryByInstrumentRequest, with_continuation), detail::boolean(),
     detail::In::query},
    {"continuation", offsetof(GetOrderHistoryByInstrumentRequest, continuation),
     detail::string(detail::Holder::optional), detail::In::query},
    {"historical", offsetof(GetOrderHistoryByInstrumentRequest, historical), detail::boolean(), detail::In::query},
};
constexpr detail::Bounds get_order_history_by_instrument_request_bounds[] = {
    {.field = 1, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_order_history_by_instrument_request_table =
    detail::table_of<GetOrderHistoryByInstrumentRequest>(
        "GetOrderHistoryByInstrumentRequest", get_order_history_by_instrument_request_fields, false,
        get_order_history_by_instrument_request_bounds);

constexpr detail::Field get_order_margin_by_ids_request_fields[] = {
    {"ids", offsetof(GetOrderMarginByIdsRequest, ids), detail::list(list_of_string, detail::Holder::required),
     detail::In::query, detail::ListStyle::repeat},
};
constexpr detail::ObjectTable get_order_margin_by_ids_request_table =
    detail::table_of<GetOrderMarginByIdsRequest>("GetOrderMarginByIdsRequest", get_order_margin_by_ids_request_fields);

constexpr detail::Field get_order_margin_by_ids_fields[] = {
    {"order_id", offsetof(GetOrderMarginByIds, order_id), detail::string()},
    {"initial_margin", offsetof(GetOrderMarginByIds, initial_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"initial_margin_currency", offsetof(GetOrderMarginByIds, initial_margin_currency), detail::string()},
};
constexpr detail::ObjectTable get_order_margin_by_ids_table =
    detail::table_of<GetOrderMarginByIds>("GetOrderMarginByIds", get_order_margin_by_ids_fields);

constexpr detail::Field get_order_state_request_fields[] = {
    {"order_id", offsetof(GetOrderStateRequest, order_id), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_order_state_request_table =
    detail::table_of<GetOrderStateRequest>("GetOrderStateRequest", get_order_state_request_fields);

constexpr detail::Field get_order_state_by_label_request_fields[] = {
    {"currency", offsetof(GetOrderStateByLabelRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"label", offsetof(GetOrderStateByLabelRequest, label), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::Bounds get_order_state_by_label_request_bounds[] = {{.field = 1, .longest = 64}};
constexpr detail::ObjectTable get_order_state_by_label_request_table =
    detail::table_of<GetOrderStateByLabelRequest>(
        "GetOrderStateByLabelRequest", get_order_state_by_label_request_fields, false,
        get_order_state_by_label_request_bounds);

constexpr detail::Field get_settlement_history_by_currency_request_fields[] = {
    {"currency", offsetof(GetSettlementHistoryByCurrencyRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"type", offsetof(GetSettlementHistoryByCurrencyRequest, type), detail::enumeration(deribit::market_type_table),
     detail::In::query},
    {"count", offsetof(GetSettlementHistoryByCurrencyRequest, count), detail::integer(), detail::In::query},
    {"continuation", offsetof(GetSettlementHistoryByCurrencyRequest, continuation),
     detail::string(detail::Holder::optional), detail::In::query},
    {"search_start_timestamp", offsetof(GetSettlementHistoryByCurrencyRequest, search_start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds get_settlement_history_by_currency_request_bounds[] = {
    {.field = 2, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_settlement_history_by_currency_request_table =
    detail::table_of<GetSettlementHistoryByCurrencyRequest>(
        "GetSettlementHistoryByCurrencyRequest", get_settlement_history_by_currency_request_fields, false,
        get_settlement_history_by_currency_request_bounds);

constexpr detail::Field settlement_fields[] = {
    {"funding", offsetof(Settlement, funding), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"funded", offsetof(Settlement, funded), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"index_price", offsetof(Settlement, index_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"instrument_name", offsetof(Settlement, instrument_name), detail::string()},
    {"mark_price", offsetof(Settlement, mark_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"position", offsetof(Settlement, position), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"profit_loss", offsetof(Settlement, profit_loss), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_bankruptcy", offsetof(Settlement, session_bankruptcy),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_profit_loss", offsetof(Settlement, session_profit_loss),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_tax", offsetof(Settlement, session_tax), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_tax_rate", offsetof(Settlement, session_tax_rate),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"socialized", offsetof(Settlement, socialized), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"timestamp", offsetof(Settlement, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(Settlement, type), detail::enumeration(deribit::market_type_table)},
};
constexpr detail::ObjectTable settlement_table = detail::table_of<Settlement>("Settlement", settlement_fields);

constexpr detail::ListTable list_of_settlement = detail::list_of<Settlement>(detail::object(settlement_table));

constexpr detail::Field get_settlement_history_by_currency_fields[] = {
    {"continuation", offsetof(GetSettlementHistoryByCurrency, continuation), detail::string()},
    {"settlements", offsetof(GetSettlementHistoryByCurrency, settlements), detail::list(list_of_settlement)},
};
constexpr detail::ObjectTable get_settlement_history_by_currency_table =
    detail::table_of<GetSettlementHistoryByCurrency>(
        "GetSettlementHistoryByCurrency", get_settlement_history_by_currency_fields);

constexpr detail::Field get_settlement_history_by_instrument_request_fields[] = {
    {"instrument_name", offsetof(GetSettlementHistoryByInstrumentRequest, instrument_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"type", offsetof(GetSettlementHistoryByInstrumentRequest, type), detail::enumeration(deribit::market_type_table),
     detail::In::query},
    {"count", offsetof(GetSettlementHistoryByInstrumentRequest, count), detail::integer(), detail::In::query},
    {"continuation", offsetof(GetSettlementHistoryByInstrumentRequest, continuation),
     detail::string(detail::Holder::optional), detail::In::query},
    {"search_start_timestamp", offsetof(GetSettlementHistoryByInstrumentRequest, search_start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds get_settlement_history_by_instrument_request_bounds[] = {
    {.field = 2, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_settlement_history_by_instrument_request_table =
    detail::table_of<GetSettlementHistoryByInstrumentRequest>(
        "GetSettlementHistoryByInstrumentRequest", get_settlement_history_by_instrument_request_fields, false,
        get_settlement_history_by_instrument_request_bounds);

constexpr detail::Field get_settlement_history_by_instrument_fields[] = {
    {"continuation", offsetof(GetSettlementHistoryByInstrument, continuation), detail::string()},
    {"settlements", offsetof(GetSettlementHistoryByInstrument, settlements), detail::list(list_of_settlement)},
};
constexpr detail::ObjectTable get_settlement_history_by_instrument_table =
    detail::table_of<GetSettlementHistoryByInstrument>(
        "GetSettlementHistoryByInstrument", get_settlement_history_by_instrument_fields);

constexpr detail::Field get_trigger_order_history_request_fields[] = {
    {"currency", offsetof(GetTriggerOrderHistoryRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"instrument_name", offsetof(GetTriggerOrderHistoryRequest, instrument_name),
     detail::string(detail::Holder::optional), detail::In::query},
    {"count", offsetof(GetTriggerOrderHistoryRequest, count), detail::integer(), detail::In::query},
    {"continuation", offsetof(GetTriggerOrderHistoryRequest, continuation), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::Bounds get_trigger_order_history_request_bounds[] = {{.field = 2, .minimum = "1", .maximum = "1000"}};
constexpr detail::ObjectTable get_trigger_order_history_request_table =
    detail::table_of<GetTriggerOrderHistoryRequest>(
        "GetTriggerOrderHistoryRequest", get_trigger_order_history_request_fields, false,
        get_trigger_order_history_request_bounds);

constexpr detail::Field get_trigger_order_history_entries_fields[] = {
    {"timestamp", offsetof(GetTriggerOrderHistoryEntries, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"trigger", offsetof(GetTriggerOrderHistoryEntries, trigger), detail::enumeration(deribit::trigger_table)},
    {"trigger_price", offsetof(GetTriggerOrderHistoryEntries, trigger_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"trigger_offset", offsetof(GetTriggerOrderHistoryEntries, trigger_offset),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"trigger_order_id", offsetof(GetTriggerOrderHistoryEntries, trigger_order_id), detail::string()},
    {"order_id", offsetof(GetTriggerOrderHistoryEntries, order_id), detail::string()},
    {"order_state", offsetof(GetTriggerOrderHistoryEntries, order_state), detail::string()},
    {"instrument_name", offsetof(GetTriggerOrderHistoryEntries, instrument_name), detail::string()},
    {"request", offsetof(GetTriggerOrderHistoryEntries, request), detail::string()},
    {"direction", offsetof(GetTriggerOrderHistoryEntries, direction), detail::enumeration(deribit::direction_table)},
    {"price", offsetof(GetTriggerOrderHistoryEntries, price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(GetTriggerOrderHistoryEntries, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"last_update_timestamp", offsetof(GetTriggerOrderHistoryEntries, last_update_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"reduce_only", offsetof(GetTriggerOrderHistoryEntries, reduce_only), detail::boolean()},
    {"post_only", offsetof(GetTriggerOrderHistoryEntries, post_only), detail::boolean()},
    {"order_type", offsetof(GetTriggerOrderHistoryEntries, order_type), detail::enumeration(deribit::order_type_table)},
    {"label", offsetof(GetTriggerOrderHistoryEntries, label), detail::string()},
    {"is_secondary_oto", offsetof(GetTriggerOrderHistoryEntries, is_secondary_oto), detail::boolean()},
    {"oco_ref", offsetof(GetTriggerOrderHistoryEntries, oco_ref), detail::string()},
    {"source", offsetof(GetTriggerOrderHistoryEntries, source), detail::string()},
};
constexpr detail::ObjectTable get_trigger_order_history_entries_table =
    detail::table_of<GetTriggerOrderHistoryEntries>(
        "GetTriggerOrderHistoryEntries", get_trigger_order_history_entries_fields);

constexpr detail::ListTable list_of_get_trigger_order_history_entries =
    detail::list_of<GetTriggerOrderHistoryEntries>(detail::object(get_trigger_order_history_entries_table));

constexpr detail::Field get_trigger_order_history_fields[] = {
    {"entries", offsetof(GetTriggerOrderHistory, entries), detail::list(list_of_get_trigger_order_history_entries)},
    {"continuation", offsetof(GetTriggerOrderHistory, continuation), detail::string()},
};
constexpr detail::ObjectTable get_trigger_order_history_table =
    detail::table_of<GetTriggerOrderHistory>("GetTriggerOrderHistory", get_trigger_order_history_fields);

constexpr detail::Field get_user_trades_by_currency_request_fields[] = {
    {"currency", offsetof(GetUserTradesByCurrencyRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"kind", offsetof(GetUserTradesByCurrencyRequest, kind), detail::enumeration(deribit::kind_table),
     detail::In::query},
    {"start_id", offsetof(GetUserTradesByCurrencyRequest, start_id), detail::string(detail::Holder::optional),
     detail::In::query},
    {"end_id", offsetof(GetUserTradesByCurrencyRequest, end_id), detail::string(detail::Holder::optional),
     detail::In::query},
    {"count", offsetof(GetUserTradesByCurrencyRequest, count), detail::integer(), detail::In::query},
    {"start_timestamp", offsetof(GetUserTradesByCurrencyRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"end_timestamp", offsetof(GetUserTradesByCurrencyRequest, end_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"sorting", offsetof(GetUserTradesByCurrencyRequest, sorting), detail::enumeration(deribit::sorting_table),
     detail::In::query},
    {"historical", offsetof(GetUserTradesByCurrencyRequest, historical), detail::boolean(), detail::In::query},
    {"subaccount_id", offsetof(GetUserTradesByCurrencyRequest, subaccount_id), detail::integer(), detail::In::query},
};
constexpr detail::Bounds get_user_trades_by_currency_request_bounds[] = {
    {.field = 4, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_user_trades_by_currency_request_table =
    detail::table_of<GetUserTradesByCurrencyRequest>(
        "GetUserTradesByCurrencyRequest", get_user_trades_by_currency_request_fields, false,
        get_user_trades_by_currency_request_bounds);

constexpr detail::Field get_user_trades_by_currency_fields[] = {
    {"trades", offsetof(GetUserTradesByCurrency, trades), detail::list(list_of_user_trade)},
    {"has_more", offsetof(GetUserTradesByCurrency, has_more), detail::boolean()},
};
constexpr detail::ObjectTable get_user_trades_by_currency_table =
    detail::table_of<GetUserTradesByCurrency>("GetUserTradesByCurrency", get_user_trades_by_currency_fields);

constexpr detail::Field get_user_trades_by_currency_and_time_request_fields[] = {
    {"currency", offsetof(GetUserTradesByCurrencyAndTimeRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"kind", offsetof(GetUserTradesByCurrencyAndTimeRequest, kind), detail::enumeration(deribit::kind_table),
     detail::In::query},
    {"start_timestamp", offsetof(GetUserTradesByCurrencyAndTimeRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"end_timestamp", offsetof(GetUserTradesByCurrencyAndTimeRequest, end_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"count", offsetof(GetUserTradesByCurrencyAndTimeRequest, count), detail::integer(), detail::In::query},
    {"sorting", offsetof(GetUserTradesByCurrencyAndTimeRequest, sorting), detail::enumeration(deribit::sorting_table),
     detail::In::query},
    {"historical", offsetof(GetUserTradesByCurrencyAndTimeRequest, historical), detail::boolean(), detail::In::query},
    {"subaccount_id", offsetof(GetUserTradesByCurrencyAndTimeRequest, subaccount_id), detail::integer(),
     detail::In::query},
};
constexpr detail::Bounds get_user_trades_by_currency_and_time_request_bounds[] = {
    {.field = 4, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_user_trades_by_currency_and_time_request_table =
    detail::table_of<GetUserTradesByCurrencyAndTimeRequest>(
        "GetUserTradesByCurrencyAndTimeRequest", get_user_trades_by_currency_and_time_request_fields, false,
        get_user_trades_by_currency_and_time_request_bounds);

constexpr detail::Field get_user_trades_by_currency_and_time_fields[] = {
    {"trades", offsetof(GetUserTradesByCurrencyAndTime, trades), detail::list(list_of_user_trade)},
    {"has_more", offsetof(GetUserTradesByCurrencyAndTime, has_more), detail::boolean()},
};
constexpr detail::ObjectTable get_user_trades_by_currency_and_time_table =
    detail::table_of<GetUserTradesByCurrencyAndTime>(
        "GetUserTradesByCurrencyAndTime", get_user_trades_by_currency_and_time_fields);

constexpr detail::Field get_user_trades_by_instrument_request_fields[] = {
    {"instrument_name", offsetof(GetUserTradesByInstrumentRequest, instrument_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"start_seq", offsetof(GetUserTradesByInstrumentRequest, start_seq), detail::integer(), detail::In::query},
    {"end_seq", offsetof(GetUserTradesByInstrumentRequest, end_seq), detail::integer(), detail::In::query},
    {"count", offsetof(GetUserTradesByInstrumentRequest, count), detail::integer(), detail::In::query},
    {"start_timestamp", offsetof(GetUserTradesByInstrumentRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"end_timestamp", offsetof(GetUserTradesByInstrumentRequest, end_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"historical", offsetof(GetUserTradesByInstrumentRequest, historical), detail::boolean(), detail::In::query},
    {"sorting", offsetof(GetUserTradesByInstrumentRequest, sorting), detail::enumeration(deribit::sorting_table),
     detail::In::query},
    {"subaccount_id", offsetof(GetUserTradesByInstrumentRequest, subaccount_id), detail::integer(), detail::In::query},
};
constexpr detail::Bounds get_user_trades_by_instrument_request_bounds[] = {
    {.field = 3, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_user_trades_by_instrument_request_table =
    detail::table_of<GetUserTradesByInstrumentRequest>(
        "GetUserTradesByInstrumentRequest", get_user_trades_by_instrument_request_fields, false,
        get_user_trades_by_instrument_request_bounds);

constexpr detail::Field get_user_trades_by_instrument_fields[] = {
    {"trades", offsetof(GetUserTradesByInstrument, trades), detail::list(list_of_user_trade)},
    {"has_more", offsetof(GetUserTradesByInstrument, has_more), detail::boolean()},
};
constexpr detail::ObjectTable get_user_trades_by_instrument_table =
    detail::table_of<GetUserTradesByInstrument>("GetUserTradesByInstrument", get_user_trades_by_instrument_fields);

constexpr detail::Field get_user_trades_by_instrument_and_time_request_fields[] = {
    {"instrument_name", offsetof(GetUserTradesByInstrumentAndTimeRequest, instrument_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"start_timestamp", offsetof(GetUserTradesByInstrumentAndTimeRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"end_timestamp", offsetof(GetUserTradesByInstrumentAndTimeRequest, end_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"count", offsetof(GetUserTradesByInstrumentAndTimeRequest, count), detail::integer(), detail::In::query},
    {"sorting", offsetof(GetUserTradesByInstrumentAndTimeRequest, sorting), detail::enumeration(deribit::sorting_table),
     detail::In::query},
    {"historical", offsetof(GetUserTradesByInstrumentAndTimeRequest, historical), detail::boolean(), detail::In::query},
    {"subaccount_id", offsetof(GetUserTradesByInstrumentAndTimeRequest, subaccount_id), detail::integer(),
     detail::In::query},
};
constexpr detail::Bounds get_user_trades_by_instrument_and_time_request_bounds[] = {
    {.field = 3, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_user_trades_by_instrument_and_time_request_table =
    detail::table_of<GetUserTradesByInstrumentAndTimeRequest>(
        "GetUserTradesByInstrumentAndTimeRequest", get_user_trades_by_instrument_and_time_request_fields, false,
        get_user_trades_by_instrument_and_time_request_bounds);

constexpr detail::Field get_user_trades_by_instrument_and_time_fields[] = {
    {"trades", offsetof(GetUserTradesByInstrumentAndTime, trades), detail::list(list_of_user_trade)},
    {"has_more", offsetof(GetUserTradesByInstrumentAndTime, has_more), detail::boolean()},
};
constexpr detail::ObjectTable get_user_trades_by_instrument_and_time_table =
    detail::table_of<GetUserTradesByInstrumentAndTime>(
        "GetUserTradesByInstrumentAndTime", get_user_trades_by_instrument_and_time_fields);

constexpr detail::Field get_user_trades_by_order_request_fields[] = {
    {"order_id", offsetof(GetUserTradesByOrderRequest, order_id), detail::string(detail::Holder::required),
     detail::In::query},
    {"sorting", offsetof(GetUserTradesByOrderRequest, sorting), detail::enumeration(deribit::sorting_table),
     detail::In::query},
    {"historical", offsetof(GetUserTradesByOrderRequest, historical), detail::boolean(), detail::In::query},
    {"subaccount_id", offsetof(GetUserTradesByOrderRequest, subaccount_id), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable get_user_trades_by_order_request_table =
    detail::table_of<GetUserTradesByOrderRequest>(
        "GetUserTradesByOrderRequest", get_user_trades_by_order_request_fields);

constexpr detail::Field mass_quote_request_fields[] = {
    {"wait_for_response", offsetof(MassQuoteRequest, wait_for_response), detail::boolean(), detail::In::query},
    {"detailed", offsetof(MassQuoteRequest, detailed), detail::boolean(), detail::In::query},
    {"quote_id", offsetof(MassQuoteRequest, quote_id), detail::string(detail::Holder::required), detail::In::query},
    {"mmp_group", offsetof(MassQuoteRequest, mmp_group), detail::string(detail::Holder::required), detail::In::query},
    {"valid_until", offsetof(MassQuoteRequest, valid_until),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"quotes", offsetof(MassQuoteRequest, quotes), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable mass_quote_request_table =
    detail::table_of<MassQuoteRequest>("MassQuoteRequest", mass_quote_request_fields);

constexpr detail::Field mass_quote_pending_requests_fields[] = {
    {"instrument_name", offsetof(MassQuotePendingRequests, instrument_name), detail::string()},
    {"side", offsetof(MassQuotePendingRequests, side), detail::enumeration(side_table)},
};
constexpr detail::ObjectTable mass_quote_pending_requests_table =
    detail::table_of<MassQuotePendingRequests>("MassQuotePendingRequests", mass_quote_pending_requests_fields);

constexpr detail::Field mass_quote_errors_fields[] = {
    {"instrument_name", offsetof(MassQuoteErrors, instrument_name), detail::string()},
    {"side", offsetof(MassQuoteErrors, side), detail::enumeration(side_table)},
    {"error", offsetof(MassQuoteErrors, error), detail::json()},
    {"code", offsetof(MassQuoteErrors, code), detail::integer()},
    {"message", offsetof(MassQuoteErrors, message), detail::string()},
};
constexpr detail::ObjectTable mass_quote_errors_table =
    detail::table_of<MassQuoteErrors>("MassQuoteErrors", mass_quote_errors_fields);

constexpr detail::ListTable list_of_order = detail::list_of<Order>(detail::object(order_table));
constexpr detail::ListTable list_of_mass_quote_pending_requests =
    detail::list_of<MassQuotePendingRequests>(detail::object(mass_quote_pending_requests_table));
constexpr detail::ListTable list_of_mass_quote_errors =
    detail::list_of<MassQuoteErrors>(detail::object(mass_quote_errors_table));

constexpr detail::Field mass_quote_fields[] = {
    {"orders", offsetof(MassQuote, orders), detail::list(list_of_order)},
    {"trades", offsetof(MassQuote, trades), detail::list(list_of_user_trade)},
    {"errors_count", offsetof(MassQuote, errors_count), detail::integer()},
    {"pending_requests_count", offsetof(MassQuote, pending_requests_count), detail::integer()},
    {"pending_requests", offsetof(MassQuote, pending_requests), detail::list(list_of_mass_quote_pending_requests)},
    {"errors", offsetof(MassQuote, errors), detail::list(list_of_mass_quote_errors)},
};
constexpr detail::ObjectTable mass_quote_table = detail::table_of<MassQuote>("MassQuote", mass_quote_fields);

constexpr detail::Field move_positions_request_fields[] = {
    {"currency", offsetof(MovePositionsRequest, currency), detail::enumeration(deribit::trading_currency_table),
     detail::In::query},
    {"source_uid", offsetof(MovePositionsRequest, source_uid), detail::integer(detail::Holder::required),
     detail::In::query},
    {"target_uid", offsetof(MovePositionsRequest, target_uid), detail::integer(detail::Holder::required),
     detail::In::query},
    {"trades", offsetof(MovePositionsRequest, trades), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable move_positions_request_table =
    detail::table_of<MovePositionsRequest>("MovePositionsRequest", move_positions_request_fields);

constexpr detail::Field move_positions_trades_fields[] = {
    {"source_uid", offsetof(MovePositionsTrades, source_uid), detail::integer()},
    {"target_uid", offsetof(MovePositionsTrades, target_uid), detail::integer()},
    {"instrument_name", offsetof(MovePositionsTrades, instrument_name), detail::string()},
    {"direction", offsetof(MovePositionsTrades, direction), detail::enumeration(deribit::direction_table)},
    {"price", offsetof(MovePositionsTrades, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(MovePositionsTrades, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable move_positions_trades_table =
    detail::table_of<MovePositionsTrades>("MovePositionsTrades", move_positions_trades_fields);

constexpr detail::Field reset_mmp_request_fields[] = {
    {"index_name", offsetof(ResetMmpRequest, index_name), detail::string(detail::Holder::required), detail::In::query},
    {"mmp_group", offsetof(ResetMmpRequest, mmp_group), detail::string(detail::Holder::optional), detail::In::query},
    {"block_rfq", offsetof(ResetMmpRequest, block_rfq), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable reset_mmp_request_table =
    detail::table_of<ResetMmpRequest>("ResetMmpRequest", reset_mmp_request_fields);

constexpr detail::Field sell_fields[] = {
    {"order", offsetof(Sell, order), detail::object(order_table)},
    {"trades", offsetof(Sell, trades), detail::list(list_of_user_trade)},
};
constexpr detail::ObjectTable sell_table = detail::table_of<Sell>("Sell", sell_fields);

constexpr detail::Field set_mmp_config_request_fields[] = {
    {"index_name", offsetof(SetMmpConfigRequest, index_name),
     detail::enumeration(index_name_table, detail::Holder::required), detail::In::query},
    {"interval", offsetof(SetMmpConfigRequest, interval), detail::integer(detail::Holder::required), detail::In::query},
    {"frozen_time", offsetof(SetMmpConfigRequest, frozen_time), detail::integer(detail::Holder::required),
     detail::In::query},
    {"mmp_group", offsetof(SetMmpConfigRequest, mmp_group), detail::string(detail::Holder::optional),
     detail::In::query},
    {"quantity_limit", offsetof(SetMmpConfigRequest, quantity_limit),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"delta_limit", offsetof(SetMmpConfigRequest, delta_limit),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"vega_limit", offsetof(SetMmpConfigRequest, vega_limit),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
    {"max_quote_quantity", offsetof(SetMmpConfigRequest, max_quote_quantity),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::query},
    {"block_rfq", offsetof(SetMmpConfigRequest, block_rfq), detail::boolean(), detail::In::query},
    {"trade_count_limit", offsetof(SetMmpConfigRequest, trade_count_limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds set_mmp_config_request_bounds[] = {
    {.field = 1, .minimum = "0", .maximum = "3600"},
    {.field = 2, .minimum = "0", .maximum = "3600"},
    {.field = 3, .longest = 64},
    {.field = 9, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable set_mmp_config_request_table =
    detail::table_of<SetMmpConfigRequest>(
        "SetMmpConfigRequest", set_mmp_config_request_fields, false, set_mmp_config_request_bounds);

constexpr detail::Type buy_reply = detail::object(buy_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit buy_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation buy_operation{
    .id = "trading.buy",
    .method = "GET",
    .path = "/api/v2/private/buy",
    .auth = detail::Auth::private_,
    .limits = buy_limits,
    .request = &buy_request_table,
    .reply = &buy_reply,
    .writes = true,
};

constexpr detail::Type cancel_reply = detail::object(order_table);
constexpr detail::Limit cancel_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_operation{
    .id = "trading.cancel",
    .method = "GET",
    .path = "/api/v2/private/cancel",
    .auth = detail::Auth::private_,
    .limits = cancel_limits,
    .request = &cancel_request_table,
    .reply = &cancel_reply,
    .writes = true,
};

constexpr detail::Type cancel_all_reply = detail::decimal();
constexpr detail::Limit cancel_all_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_all_operation{
    .id = "trading.cancel_all",
    .method = "GET",
    .path = "/api/v2/private/cancel_all",
    .auth = detail::Auth::private_,
    .limits = cancel_all_limits,
    .request = &cancel_all_request_table,
    .reply = &cancel_all_reply,
    .writes = true,
};

constexpr detail::Type cancel_all_by_currency_reply = detail::decimal();
constexpr detail::Limit cancel_all_by_currency_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_all_by_currency_operation{
    .id = "trading.cancel_all_by_currency",
    .method = "GET",
    .path = "/api/v2/private/cancel_all_by_currency",
    .auth = detail::Auth::private_,
    .limits = cancel_all_by_currency_limits,
    .request = &cancel_all_by_currency_request_table,
    .reply = &cancel_all_by_currency_reply,
    .writes = true,
};

constexpr detail::Type cancel_all_by_currency_pair_reply = detail::decimal();
constexpr detail::Limit cancel_all_by_currency_pair_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_all_by_currency_pair_operation{
    .id = "trading.cancel_all_by_currency_pair",
    .method = "GET",
    .path = "/api/v2/private/cancel_all_by_currency_pair",
    .auth = detail::Auth::private_,
    .limits = cancel_all_by_currency_pair_limits,
    .request = &cancel_all_by_currency_pair_request_table,
    .reply = &cancel_all_by_currency_pair_reply,
    .writes = true,
};

constexpr detail::Type cancel_all_by_instrument_reply = detail::decimal();
constexpr detail::Limit cancel_all_by_instrument_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_all_by_instrument_operation{
    .id = "trading.cancel_all_by_instrument",
    .method = "GET",
    .path = "/api/v2/private/cancel_all_by_instrument",
    .auth = detail::Auth::private_,
    .limits = cancel_all_by_instrument_limits,
    .request = &cancel_all_by_instrument_request_table,
    .reply = &cancel_all_by_instrument_reply,
    .writes = true,
};

constexpr detail::Type cancel_all_by_kind_or_type_reply = detail::decimal();
constexpr detail::Limit cancel_all_by_kind_or_type_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_all_by_kind_or_type_operation{
    .id = "trading.cancel_all_by_kind_or_type",
    .method = "GET",
    .path = "/api/v2/private/cancel_all_by_kind_or_type",
    .auth = detail::Auth::private_,
    .limits = cancel_all_by_kind_or_type_limits,
    .request = &cancel_all_by_kind_or_type_request_table,
    .reply = &cancel_all_by_kind_or_type_reply,
    .writes = true,
};

constexpr detail::Type cancel_by_label_reply = detail::decimal();
constexpr detail::Limit cancel_by_label_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_by_label_operation{
    .id = "trading.cancel_by_label",
    .method = "GET",
    .path = "/api/v2/private/cancel_by_label",
    .auth = detail::Auth::private_,
    .limits = cancel_by_label_limits,
    .request = &cancel_by_label_request_table,
    .reply = &cancel_by_label_reply,
    .writes = true,
};

constexpr detail::Type cancel_quotes_reply = detail::decimal();
constexpr detail::Limit cancel_quotes_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_quotes_operation{
    .id = "trading.cancel_quotes",
    .method = "GET",
    .path = "/api/v2/private/cancel_quotes",
    .auth = detail::Auth::private_,
    .limits = cancel_quotes_limits,
    .request = &cancel_quotes_request_table,
    .reply = &cancel_quotes_reply,
    .writes = true,
};

constexpr detail::Type close_position_reply = detail::object(close_position_table);
constexpr detail::Limit close_position_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation close_position_operation{
    .id = "trading.close_position",
    .method = "GET",
    .path = "/api/v2/private/close_position",
    .auth = detail::Auth::private_,
    .limits = close_position_limits,
    .request = &close_position_request_table,
    .reply = &close_position_reply,
    .writes = true,
};

constexpr detail::Type edit_reply = detail::object(edit_table);
constexpr detail::Limit edit_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation edit_operation{
    .id = "trading.edit",
    .method = "GET",
    .path = "/api/v2/private/edit",
    .auth = detail::Auth::private_,
    .limits = edit_limits,
    .request = &edit_request_table,
    .reply = &edit_reply,
    .writes = true,
};

constexpr detail::Type edit_by_label_reply = detail::object(edit_by_label_table);
constexpr detail::Limit edit_by_label_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation edit_by_label_operation{
    .id = "trading.edit_by_label",
    .method = "GET",
    .path = "/api/v2/private/edit_by_label",
    .auth = detail::Auth::private_,
    .limits = edit_by_label_limits,
    .request = &edit_by_label_request_table,
    .reply = &edit_by_label_reply,
    .writes = true,
};

constexpr detail::Type get_margins_reply = detail::object(get_margins_table);
constexpr detail::Limit get_margins_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_margins_operation{
    .id = "trading.get_margins",
    .method = "GET",
    .path = "/api/v2/private/get_margins",
    .auth = detail::Auth::private_,
    .limits = get_margins_limits,
    .request = &get_margins_request_table,
    .reply = &get_margins_reply,
};

constexpr detail::ListTable list_of_get_mmp_config =
    detail::list_of<GetMmpConfig>(detail::object(get_mmp_config_table));
constexpr detail::Type get_mmp_config_reply = detail::list(list_of_get_mmp_config);
constexpr detail::Limit get_mmp_config_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_mmp_config_operation{
    .id = "trading.get_mmp_config",
    .method = "GET",
    .path = "/api/v2/private/get_mmp_config",
    .auth = detail::Auth::private_,
    .limits = get_mmp_config_limits,
    .request = &get_mmp_config_request_table,
    .reply = &get_mmp_config_reply,
};

constexpr detail::ListTable list_of_get_mmp_status =
    detail::list_of<GetMmpStatus>(detail::object(get_mmp_status_table));
constexpr detail::Type get_mmp_status_reply = detail::list(list_of_get_mmp_status);
constexpr detail::Limit get_mmp_status_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_mmp_status_operation{
    .id = "trading.get_mmp_status",
    .method = "GET",
    .path = "/api/v2/private/get_mmp_status",
    .auth = detail::Auth::private_,
    .limits = get_mmp_status_limits,
    .request = &get_mmp_config_request_table,
    .reply = &get_mmp_status_reply,
};

constexpr detail::Type get_open_orders_reply = detail::list(list_of_order);
constexpr detail::Limit get_open_orders_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_open_orders_operation{
    .id = "trading.get_open_orders",
    .method = "GET",
    .path = "/api/v2/private/get_open_orders",
    .auth = detail::Auth::private_,
    .limits = get_open_orders_limits,
    .request = &get_open_orders_request_table,
    .reply = &get_open_orders_reply,
};

constexpr detail::Type get_open_orders_by_currency_reply = detail::list(list_of_order);
constexpr detail::Limit get_open_orders_by_currency_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_open_orders_by_currency_operation{
    .id = "trading.get_open_orders_by_currency",
    .method = "GET",
    .path = "/api/v2/private/get_open_orders_by_currency",
    .auth = detail::Auth::private_,
    .limits = get_open_orders_by_currency_limits,
    .request = &get_open_orders_by_currency_request_table,
    .reply = &get_open_orders_by_currency_reply,
};

constexpr detail::Type get_open_orders_by_instrument_reply = detail::list(list_of_order);
constexpr detail::Limit get_open_orders_by_instrument_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_open_orders_by_instrument_operation{
    .id = "trading.get_open_orders_by_instrument",
    .method = "GET",
    .path = "/api/v2/private/get_open_orders_by_instrument",
    .auth = detail::Auth::private_,
    .limits = get_open_orders_by_instrument_limits,
    .request = &get_open_orders_by_instrument_request_table,
    .reply = &get_open_orders_by_instrument_reply,
};

constexpr detail::Type get_open_orders_by_label_reply = detail::list(list_of_order);
constexpr detail::Limit get_open_orders_by_label_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_open_orders_by_label_operation{
    .id = "trading.get_open_orders_by_label",
    .method = "GET",
    .path = "/api/v2/private/get_open_orders_by_label",
    .auth = detail::Auth::private_,
    .limits = get_open_orders_by_label_limits,
    .request = &get_open_orders_by_label_request_table,
    .reply = &get_open_orders_by_label_reply,
};

constexpr detail::Type get_order_history_by_currency_reply = detail::list(list_of_order);
constexpr detail::Limit get_order_history_by_currency_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_order_history_by_currency_operation{
    .id = "trading.get_order_history_by_currency",
    .method = "GET",
    .path = "/api/v2/private/get_order_history_by_currency",
    .auth = detail::Auth::private_,
    .limits = get_order_history_by_currency_limits,
    .request = &get_order_history_by_currency_request_table,
    .reply = &get_order_history_by_currency_reply,
};

constexpr detail::Type get_order_history_by_instrument_reply = detail::list(list_of_order);
constexpr detail::Limit get_order_history_by_instrument_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_order_history_by_instrument_operation{
    .id = "trading.get_order_history_by_instrument",
    .method = "GET",
    .path = "/api/v2/private/get_order_history_by_instrument",
    .auth = detail::Auth::private_,
    .limits = get_order_history_by_instrument_limits,
    .request = &get_order_history_by_instrument_request_table,
    .reply = &get_order_history_by_instrument_reply,
};

constexpr detail::ListTable list_of_get_order_margin_by_ids =
    detail::list_of<GetOrderMarginByIds>(detail::object(get_order_margin_by_ids_table));
constexpr detail::Type get_order_margin_by_ids_reply = detail::list(list_of_get_order_margin_by_ids);
constexpr detail::Limit get_order_margin_by_ids_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_order_margin_by_ids_operation{
    .id = "trading.get_order_margin_by_ids",
    .method = "GET",
    .path = "/api/v2/private/get_order_margin_by_ids",
    .auth = detail::Auth::private_,
    .limits = get_order_margin_by_ids_limits,
    .request = &get_order_margin_by_ids_request_table,
    .reply = &get_order_margin_by_ids_reply,
};

constexpr detail::Type get_order_state_reply = detail::object(order_table);
constexpr detail::Limit get_order_state_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_order_state_operation{
    .id = "trading.get_order_state",
    .method = "GET",
    .path = "/api/v2/private/get_order_state",
    .auth = detail::Auth::private_,
    .limits = get_order_state_limits,
    .request = &get_order_state_request_table,
    .reply = &get_order_state_reply,
};

constexpr detail::Type get_order_state_by_label_reply = detail::list(list_of_order);
constexpr detail::Limit get_order_state_by_label_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_order_state_by_label_operation{
    .id = "trading.get_order_state_by_label",
    .method = "GET",
    .path = "/api/v2/private/get_order_state_by_label",
    .auth = detail::Auth::private_,
    .limits = get_order_state_by_label_limits,
    .request = &get_order_state_by_label_request_table,
    .reply = &get_order_state_by_label_reply,
};

constexpr detail::Type get_settlement_history_by_currency_reply =
    detail::object(get_settlement_history_by_currency_table);
constexpr detail::Limit get_settlement_history_by_currency_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_settlement_history_by_currency_pages{
    .by = detail::Paging::By::token,
    .largest_size = 1000,
    .parameter = "continuation",
    .limit = "count",
    .rows = "settlements",
    .next = "continuation",
};
constexpr detail::Operation get_settlement_history_by_currency_operation{
    .id = "trading.get_settlement_history_by_currency",
    .method = "GET",
    .path = "/api/v2/private/get_settlement_history_by_currency",
    .auth = detail::Auth::private_,
    .limits = get_settlement_history_by_currency_limits,
    .request = &get_settlement_history_by_currency_request_table,
    .reply = &get_settlement_history_by_currency_reply,
    .pages = &get_settlement_history_by_currency_pages,
};

constexpr detail::Type get_settlement_history_by_instrument_reply =
    detail::object(get_settlement_history_by_instrument_table);
constexpr detail::Limit get_settlement_history_by_instrument_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_settlement_history_by_instrument_pages{
    .by = detail::Paging::By::token,
    .largest_size = 1000,
    .parameter = "continuation",
    .limit = "count",
    .rows = "settlements",
    .next = "continuation",
};
constexpr detail::Operation get_settlement_history_by_instrument_operation{
    .id = "trading.get_settlement_history_by_instrument",
    .method = "GET",
    .path = "/api/v2/private/get_settlement_history_by_instrument",
    .auth = detail::Auth::private_,
    .limits = get_settlement_history_by_instrument_limits,
    .request = &get_settlement_history_by_instrument_request_table,
    .reply = &get_settlement_history_by_instrument_reply,
    .pages = &get_settlement_history_by_instrument_pages,
};

constexpr detail::Type get_trigger_order_history_reply = detail::object(get_trigger_order_history_table);
constexpr detail::Limit get_trigger_order_history_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_trigger_order_history_pages{
    .by = detail::Paging::By::token,
    .largest_size = 1000,
    .parameter = "continuation",
    .limit = "count",
    .rows = "entries",
    .next = "continuation",
};
constexpr detail::Operation get_trigger_order_history_operation{
    .id = "trading.get_trigger_order_history",
    .method = "GET",
    .path = "/api/v2/private/get_trigger_order_history",
    .auth = detail::Auth::private_,
    .limits = get_trigger_order_history_limits,
    .request = &get_trigger_order_history_request_table,
    .reply = &get_trigger_order_history_reply,
    .pages = &get_trigger_order_history_pages,
};

constexpr detail::Type get_user_trades_by_currency_reply = detail::object(get_user_trades_by_currency_table);
constexpr detail::Limit get_user_trades_by_currency_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_user_trades_by_currency_operation{
    .id = "trading.get_user_trades_by_currency",
    .method = "GET",
    .path = "/api/v2/private/get_user_trades_by_currency",
    .auth = detail::Auth::private_,
    .limits = get_user_trades_by_currency_limits,
    .request = &get_user_trades_by_currency_request_table,
    .reply = &get_user_trades_by_currency_reply,
};

constexpr detail::Type get_user_trades_by_currency_and_time_reply =
    detail::object(get_user_trades_by_currency_and_time_table);
constexpr detail::Limit get_user_trades_by_currency_and_time_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_user_trades_by_currency_and_time_operation{
    .id = "trading.get_user_trades_by_currency_and_time",
    .method = "GET",
    .path = "/api/v2/private/get_user_trades_by_currency_and_time",
    .auth = detail::Auth::private_,
    .limits = get_user_trades_by_currency_and_time_limits,
    .request = &get_user_trades_by_currency_and_time_request_table,
    .reply = &get_user_trades_by_currency_and_time_reply,
};

constexpr detail::Type get_user_trades_by_instrument_reply = detail::object(get_user_trades_by_instrument_table);
constexpr detail::Limit get_user_trades_by_instrument_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_user_trades_by_instrument_operation{
    .id = "trading.get_user_trades_by_instrument",
    .method = "GET",
    .path = "/api/v2/private/get_user_trades_by_instrument",
    .auth = detail::Auth::private_,
    .limits = get_user_trades_by_instrument_limits,
    .request = &get_user_trades_by_instrument_request_table,
    .reply = &get_user_trades_by_instrument_reply,
};

constexpr detail::Type get_user_trades_by_instrument_and_time_reply =
    detail::object(get_user_trades_by_instrument_and_time_table);
constexpr detail::Limit get_user_trades_by_instrument_and_time_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_user_trades_by_instrument_and_time_operation{
    .id = "trading.get_user_trades_by_instrument_and_time",
    .method = "GET",
    .path = "/api/v2/private/get_user_trades_by_instrument_and_time",
    .auth = detail::Auth::private_,
    .limits = get_user_trades_by_instrument_and_time_limits,
    .request = &get_user_trades_by_instrument_and_time_request_table,
    .reply = &get_user_trades_by_instrument_and_time_reply,
};

constexpr detail::Type get_user_trades_by_order_reply = detail::json();
constexpr detail::Limit get_user_trades_by_order_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_user_trades_by_order_operation{
    .id = "trading.get_user_trades_by_order",
    .method = "GET",
    .path = "/api/v2/private/get_user_trades_by_order",
    .auth = detail::Auth::private_,
    .limits = get_user_trades_by_order_limits,
    .request = &get_user_trades_by_order_request_table,
    .reply = &get_user_trades_by_order_reply,
};

constexpr detail::Type mass_quote_reply = detail::object(mass_quote_table);
constexpr detail::Limit mass_quote_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation mass_quote_operation{
    .id = "trading.mass_quote",
    .method = "GET",
    .path = "/api/v2/private/mass_quote",
    .auth = detail::Auth::private_,
    .limits = mass_quote_limits,
    .request = &mass_quote_request_table,
    .reply = &mass_quote_reply,
    .writes = true,
};

constexpr detail::ListTable list_of_move_positions_trades =
    detail::list_of<MovePositionsTrades>(detail::object(move_positions_trades_table));
constexpr detail::Type move_positions_reply = detail::list(list_of_move_positions_trades);
constexpr detail::Limit move_positions_limits[] = {
    {.count = 6, .window_ms = 60000, .scope = per_user},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation move_positions_operation{
    .id = "trading.move_positions",
    .method = "GET",
    .path = "/api/v2/private/move_positions",
    .auth = detail::Auth::private_,
    .limits = move_positions_limits,
    .request = &move_positions_request_table,
    .reply = &move_positions_reply,
    .writes = true,
};

constexpr detail::Type reset_mmp_reply = detail::enumeration(reset_mmp_table);
constexpr detail::Limit reset_mmp_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation reset_mmp_operation{
    .id = "trading.reset_mmp",
    .method = "GET",
    .path = "/api/v2/private/reset_mmp",
    .auth = detail::Auth::private_,
    .limits = reset_mmp_limits,
    .request = &reset_mmp_request_table,
    .reply = &reset_mmp_reply,
    .writes = true,
};

constexpr detail::Type sell_reply = detail::object(sell_table);
constexpr detail::Limit sell_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation sell_operation{
    .id = "trading.sell",
    .method = "GET",
    .path = "/api/v2/private/sell",
    .auth = detail::Auth::private_,
    .limits = sell_limits,
    .request = &buy_request_table,
    .reply = &sell_reply,
    .writes = true,
};

constexpr detail::Type set_mmp_config_reply = detail::list(list_of_get_mmp_config);
constexpr detail::Limit set_mmp_config_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation set_mmp_config_operation{
    .id = "trading.set_mmp_config",
    .method = "GET",
    .path = "/api/v2/private/set_mmp_config",
    .auth = detail::Auth::private_,
    .limits = set_mmp_config_limits,
    .request = &set_mmp_config_request_table,
    .reply = &set_mmp_config_reply,
    .writes = true,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Buy> Api::buy(BuyRequest request) const {
    return {core_, buy_operation, &request};
}

Call<Order> Api::cancel(CancelRequest request) const {
    return {core_, cancel_operation, &request};
}

Call<std::optional<Decimal>> Api::cancel_all(CancelAllRequest request) const {
    return {core_, cancel_all_operation, &request};
}

Call<std::optional<Decimal>> Api::cancel_all_by_currency(CancelAllByCurrencyRequest request) const {
    return {core_, cancel_all_by_currency_operation, &request};
}

Call<std::optional<Decimal>> Api::cancel_all_by_currency_pair(CancelAllByCurrencyPairRequest request) const {
    return {core_, cancel_all_by_currency_pair_operation, &request};
}

Call<std::optional<Decimal>> Api::cancel_all_by_instrument(CancelAllByInstrumentRequest request) const {
    return {core_, cancel_all_by_instrument_operation, &request};
}

Call<std::optional<Decimal>> Api::cancel_all_by_kind_or_type(CancelAllByKindOrTypeRequest request) const {
    return {core_, cancel_all_by_kind_or_type_operation, &request};
}

Call<std::optional<Decimal>> Api::cancel_by_label(CancelByLabelRequest request) const {
    return {core_, cancel_by_label_operation, &request};
}

Call<std::optional<Decimal>> Api::cancel_quotes(CancelQuotesRequest request) const {
    return {core_, cancel_quotes_operation, &request};
}

Call<ClosePosition> Api::close_position(ClosePositionRequest request) const {
    return {core_, close_position_operation, &request};
}

Call<Edit> Api::edit(EditRequest request) const {
    return {core_, edit_operation, &request};
}

Call<EditByLabel> Api::edit_by_label(EditByLabelRequest request) const {
    return {core_, edit_by_label_operation, &request};
}

Call<GetMargins> Api::get_margins(GetMarginsRequest request) const {
    return {core_, get_margins_operation, &request};
}

Call<Vector<GetMmpConfig>> Api::get_mmp_config(GetMmpConfigRequest request) const {
    return {core_, get_mmp_config_operation, &request};
}

Call<Vector<GetMmpStatus>> Api::get_mmp_status(GetMmpConfigRequest request) const {
    return {core_, get_mmp_status_operation, &request};
}

Call<Vector<Order>> Api::get_open_orders(GetOpenOrdersRequest request) const {
    return {core_, get_open_orders_operation, &request};
}

Call<Vector<Order>> Api::get_open_orders_by_currency(GetOpenOrdersByCurrencyRequest request) const {
    return {core_, get_open_orders_by_currency_operation, &request};
}

Call<Vector<Order>> Api::get_open_orders_by_instrument(GetOpenOrdersByInstrumentRequest request) const {
    return {core_, get_open_orders_by_instrument_operation, &request};
}

Call<Vector<Order>> Api::get_open_orders_by_label(GetOpenOrdersByLabelRequest request) const {
    return {core_, get_open_orders_by_label_operation, &request};
}

Call<Vector<Order>> Api::get_order_history_by_currency(GetOrderHistoryByCurrencyRequest request) const {
    return {core_, get_order_history_by_currency_operation, &request};
}

Call<Vector<Order>> Api::get_order_history_by_instrument(GetOrderHistoryByInstrumentRequest request) const {
    return {core_, get_order_history_by_instrument_operation, &request};
}

Call<Vector<GetOrderMarginByIds>> Api::get_order_margin_by_ids(GetOrderMarginByIdsRequest request) const {
    return {core_, get_order_margin_by_ids_operation, &request};
}

Call<Order> Api::get_order_state(GetOrderStateRequest request) const {
    return {core_, get_order_state_operation, &request};
}

Call<Vector<Order>> Api::get_order_state_by_label(GetOrderStateByLabelRequest request) const {
    return {core_, get_order_state_by_label_operation, &request};
}

PagedCall<GetSettlementHistoryByCurrency>
Api::get_settlement_history_by_currency(GetSettlementHistoryByCurrencyRequest request) const {
    return {core_, get_settlement_history_by_currency_operation, &request};
}

PagedCall<GetSettlementHistoryByInstrument>
Api::get_settlement_history_by_instrument(GetSettlementHistoryByInstrumentRequest request) const {
    return {core_, get_settlement_history_by_instrument_operation, &request};
}

PagedCall<GetTriggerOrderHistory> Api::get_trigger_order_history(GetTriggerOrderHistoryRequest request) const {
    return {core_, get_trigger_order_history_operation, &request};
}

Call<GetUserTradesByCurrency> Api::get_user_trades_by_currency(GetUserTradesByCurrencyRequest request) const {
    return {core_, get_user_trades_by_currency_operation, &request};
}

Call<GetUserTradesByCurrencyAndTime>
Api::get_user_trades_by_currency_and_time(GetUserTradesByCurrencyAndTimeRequest request) const {
    return {core_, get_user_trades_by_currency_and_time_operation, &request};
}

Call<GetUserTradesByInstrument> Api::get_user_trades_by_instrument(GetUserTradesByInstrumentRequest request) const {
    return {core_, get_user_trades_by_instrument_operation, &request};
}

Call<GetUserTradesByInstrumentAndTime>
Api::get_user_trades_by_instrument_and_time(GetUserTradesByInstrumentAndTimeRequest request) const {
    return {core_, get_user_trades_by_instrument_and_time_operation, &request};
}

Call<RawJson> Api::get_user_trades_by_order(GetUserTradesByOrderRequest request) const {
    return {core_, get_user_trades_by_order_operation, &request};
}

Call<MassQuote> Api::mass_quote(MassQuoteRequest request) const {
    return {core_, mass_quote_operation, &request};
}

Call<Vector<MovePositionsTrades>> Api::move_positions(MovePositionsRequest request) const {
    return {core_, move_positions_operation, &request};
}

Call<Open<ResetMmp>> Api::reset_mmp(ResetMmpRequest request) const {
    return {core_, reset_mmp_operation, &request};
}

Call<Sell> Api::sell(BuyRequest request) const {
    return {core_, sell_operation, &request};
}

Call<Vector<GetMmpConfig>> Api::set_mmp_config(SetMmpConfigRequest request) const {
    return {core_, set_mmp_config_operation, &request};
}

const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(LinkedOrderType) { return linked_order_type_table; }
const detail::EnumTable& exbind_table(Price) { return price_table; }
const detail::EnumTable& exbind_table(CancelAllByCurrencyType) { return cancel_all_by_currency_type_table; }
const detail::EnumTable& exbind_table(CancelAllByCurrencyPairType) { return cancel_all_by_currency_pair_type_table; }
const detail::EnumTable& exbind_table(CancelAllByInstrumentType) { return cancel_all_by_instrument_type_table; }
const detail::EnumTable& exbind_table(CancelAllByKindOrTypeType) { return cancel_all_by_kind_or_type_type_table; }
const detail::EnumTable& exbind_table(CancelType) { return cancel_type_table; }
const detail::EnumTable& exbind_table(IndexName) { return index_name_table; }
const detail::EnumTable& exbind_table(GetOpenOrdersType) { return get_open_orders_type_table; }
const detail::EnumTable& exbind_table(GetOpenOrdersByCurrencyType) { return get_open_orders_by_currency_type_table; }
const detail::EnumTable& exbind_table(GetOpenOrdersByInstrumentType) {
    return get_open_orders_by_instrument_type_table;
}
const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::EnumTable& exbind_table(ResetMmp) { return reset_mmp_table; }
const detail::ObjectTable& exbind_table(const BuyRequest*) { return buy_request_table; }
const detail::ObjectTable& exbind_table(const OpenOrderPrice*) { return open_order_price_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const UserTradeTradeAllocationsClientInfo*) {
    return user_trade_trade_allocations_client_info_table;
}
const detail::ObjectTable& exbind_table(const UserTradeTradeAllocations*) { return user_trade_trade_allocations_table; }
const detail::ObjectTable& exbind_table(const UserTrade*) { return user_trade_table; }
const detail::ObjectTable& exbind_table(const Buy*) { return buy_table; }
const detail::ObjectTable& exbind_table(const CancelRequest*) { return cancel_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllRequest*) { return cancel_all_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllByCurrencyRequest*) {
    return cancel_all_by_currency_request_table;
}
const detail::ObjectTable& exbind_table(const CancelAllByCurrencyPairRequest*) {
    return cancel_all_by_currency_pair_request_table;
}
const detail::ObjectTable& exbind_table(const CancelAllByInstrumentRequest*) {
    return cancel_all_by_instrument_request_table;
}
const detail::ObjectTable& exbind_table(const CancelAllByKindOrTypeRequest*) {
    return cancel_all_by_kind_or_type_request_table;
}
const detail::ObjectTable& exbind_table(const CancelByLabelRequest*) { return cancel_by_label_request_table; }
const detail::ObjectTable& exbind_table(const CancelQuotesRequest*) { return cancel_quotes_request_table; }
const detail::ObjectTable& exbind_table(const ClosePositionRequest*) { return close_position_request_table; }
const detail::ObjectTable& exbind_table(const ClosePosition*) { return close_position_table; }
const detail::ObjectTable& exbind_table(const EditRequest*) { return edit_request_table; }
const detail::ObjectTable& exbind_table(const Edit*) { return edit_table; }
const detail::ObjectTable& exbind_table(const EditByLabelRequest*) { return edit_by_label_request_table; }
const detail::ObjectTable& exbind_table(const EditByLabel*) { return edit_by_label_table; }
const detail::ObjectTable& exbind_table(const GetMarginsRequest*) { return get_margins_request_table; }
const detail::ObjectTable& exbind_table(const GetMargins*) { return get_margins_table; }
const detail::ObjectTable& exbind_table(const GetMmpConfigRequest*) { return get_mmp_config_request_table; }
const detail::ObjectTable& exbind_table(const GetMmpConfig*) { return get_mmp_config_table; }
const detail::ObjectTable& exbind_table(const GetMmpStatus*) { return get_mmp_status_table; }
const detail::ObjectTable& exbind_table(const GetOpenOrdersRequest*) { return get_open_orders_request_table; }
const detail::ObjectTable& exbind_table(const GetOpenOrdersByCurrencyRequest*) {
    return get_open_orders_by_currency_request_table;
}
const detail::ObjectTable& exbind_table(const GetOpenOrdersByInstrumentRequest*) {
    return get_open_orders_by_instrument_request_table;
}
const detail::ObjectTable& exbind_table(const GetOpenOrdersByLabelRequest*) {
    return get_open_orders_by_label_request_table;
}
const detail::ObjectTable& exbind_table(const GetOrderHistoryByCurrencyRequest*) {
    return get_order_history_by_currency_request_table;
}
const detail::ObjectTable& exbind_table(const GetOrderHistoryByInstrumentRequest*) {
    return get_order_history_by_instrument_request_table;
}
const detail::ObjectTable& exbind_table(const GetOrderMarginByIdsRequest*) {
    return get_order_margin_by_ids_request_table;
}
const detail::ObjectTable& exbind_table(const GetOrderMarginByIds*) { return get_order_margin_by_ids_table; }
const detail::ObjectTable& exbind_table(const GetOrderStateRequest*) { return get_order_state_request_table; }
const detail::ObjectTable& exbind_table(const GetOrderStateByLabelRequest*) {
    return get_order_state_by_label_request_table;
}
const detail::ObjectTable& exbind_table(const GetSettlementHistoryByCurrencyRequest*) {
    return get_settlement_history_by_currency_request_table;
}
const detail::ObjectTable& exbind_table(const Settlement*) { return settlement_table; }
const detail::ObjectTable& exbind_table(const GetSettlementHistoryByCurrency*) {
    return get_settlement_history_by_currency_table;
}
const detail::ObjectTable& exbind_table(const GetSettlementHistoryByInstrumentRequest*) {
    return get_settlement_history_by_instrument_request_table;
}
const detail::ObjectTable& exbind_table(const GetSettlementHistoryByInstrument*) {
    return get_settlement_history_by_instrument_table;
}
const detail::ObjectTable& exbind_table(const GetTriggerOrderHistoryRequest*) {
    return get_trigger_order_history_request_table;
}
const detail::ObjectTable& exbind_table(const GetTriggerOrderHistoryEntries*) {
    return get_trigger_order_history_entries_table;
}
const detail::ObjectTable& exbind_table(const GetTriggerOrderHistory*) { return get_trigger_order_history_table; }
const detail::ObjectTable& exbind_table(const GetUserTradesByCurrencyRequest*) {
    return get_user_trades_by_currency_request_table;
}
const detail::ObjectTable& exbind_table(const GetUserTradesByCurrency*) { return get_user_trades_by_currency_table; }
const detail::ObjectTable& exbind_table(const GetUserTradesByCurrencyAndTimeRequest*) {
    return get_user_trades_by_currency_and_time_request_table;
}
const detail::ObjectTable& exbind_table(const GetUserTradesByCurrencyAndTime*) {
    return get_user_trades_by_currency_and_time_table;
}
const detail::ObjectTable& exbind_table(const GetUserTradesByInstrumentRequest*) {
    return get_user_trades_by_instrument_request_table;
}
const detail::ObjectTable& exbind_table(const GetUserTradesByInstrument*) {
    return get_user_trades_by_instrument_table;
}
const detail::ObjectTable& exbind_table(const GetUserTradesByInstrumentAndTimeRequest*) {
    return get_user_trades_by_instrument_and_time_request_table;
}
const detail::ObjectTable& exbind_table(const GetUserTradesByInstrumentAndTime*) {
    return get_user_trades_by_instrument_and_time_table;
}
const detail::ObjectTable& exbind_table(const GetUserTradesByOrderRequest*) {
    return get_user_trades_by_order_request_table;
}
const detail::ObjectTable& exbind_table(const MassQuoteRequest*) { return mass_quote_request_table; }
const detail::ObjectTable& exbind_table(const MassQuotePendingRequests*) { return mass_quote_pending_requests_table; }
const detail::ObjectTable& exbind_table(const MassQuoteErrors*) { return mass_quote_errors_table; }
const detail::ObjectTable& exbind_table(const MassQuote*) { return mass_quote_table; }
const detail::ObjectTable& exbind_table(const MovePositionsRequest*) { return move_positions_request_table; }
const detail::ObjectTable& exbind_table(const MovePositionsTrades*) { return move_positions_trades_table; }
const detail::ObjectTable& exbind_table(const ResetMmpRequest*) { return reset_mmp_request_table; }
const detail::ObjectTable& exbind_table(const Sell*) { return sell_table; }
const detail::ObjectTable& exbind_table(const SetMmpConfigRequest*) { return set_mmp_config_request_table; }

}  // namespace exbind::deribit::trading
