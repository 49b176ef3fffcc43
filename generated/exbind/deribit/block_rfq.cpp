// Generated from specs/deribit/block_rfq.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/block_rfq.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit {
extern const detail::EnumTable advanced_table;
extern const detail::EnumTable block_rfq_order_type_table;
extern const detail::EnumTable block_rfq_state_table;
extern const detail::EnumTable direction_table;
extern const detail::EnumTable liquidation_table;
extern const detail::EnumTable liquidity_table;
extern const detail::EnumTable role_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable trading_currency_table;
}  // namespace exbind::deribit

namespace exbind::inline v0_1::deribit::block_rfq {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view execution_instruction_values[] = {"any_part_of", "all_or_none"};
constexpr detail::EnumTable execution_instruction_table{"ExecutionInstruction", execution_instruction_values};

constexpr std::string_view cancel_block_rfq_state_values[] = {"open", "filled", "cancelled", "expired"};
constexpr detail::EnumTable cancel_block_rfq_state_table{"CancelBlockRfqState", cancel_block_rfq_state_values};

constexpr std::string_view cancel_block_rfq_state2_values[] = {"triggered", "untriggered", "cancelled"};
constexpr detail::EnumTable cancel_block_rfq_state2_table{"CancelBlockRfqState2", cancel_block_rfq_state2_values};

constexpr std::string_view cancel_block_rfq_trigger_state_values[] = {"open", "filled", "cancelled", "expired"};
constexpr detail::EnumTable cancel_block_rfq_trigger_state_table{
    "CancelBlockRfqTriggerState",
    cancel_block_rfq_trigger_state_values,
};

constexpr std::string_view create_block_rfq_state_values[] = {"open", "filled", "cancelled", "expired"};
constexpr detail::EnumTable create_block_rfq_state_table{"CreateBlockRfqState", create_block_rfq_state_values};

constexpr std::string_view get_block_rfqs_state_values[] = {
    "open", "filled", "traded", "cancelled", "expired", "closed",
};
constexpr detail::EnumTable get_block_rfqs_state_table{"GetBlockRfqsState", get_block_rfqs_state_values};

constexpr detail::Field accept_block_rfq_request_fields[] = {
    {"block_rfq_id", offsetof(AcceptBlockRfqRequest, block_rfq_id), detail::integer(detail::Holder::required),
     detail::In::query},
    {"price", offsetof(AcceptBlockRfqRequest, price), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"amount", offsetof(AcceptBlockRfqRequest, amount), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"direction", offsetof(AcceptBlockRfqRequest, direction),
     detail::enumeration(deribit::direction_table, detail::Holder::required), detail::In::query},
    {"hedge", offsetof(AcceptBlockRfqRequest, hedge), detail::string(detail::Holder::optional), detail::In::query},
    {"legs", offsetof(AcceptBlockRfqRequest, legs), detail::string(detail::Holder::required), detail::In::query},
    {"time_in_force", offsetof(AcceptBlockRfqRequest, time_in_force),
     detail::enumeration(deribit::time_in_force_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable accept_block_rfq_request_table =
    detail::table_of<AcceptBlockRfqRequest>("AcceptBlockRfqRequest", accept_block_rfq_request_fields);

constexpr detail::Field accept_block_rfq_trade_trigger_fields[] = {
    {"state", offsetof(AcceptBlockRfqTradeTrigger, state), detail::enumeration(deribit::block_rfq_state_table)},
    {"price", offsetof(AcceptBlockRfqTradeTrigger, price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"direction", offsetof(AcceptBlockRfqTradeTrigger, direction), detail::enumeration(deribit::direction_table)},
};
constexpr detail::ObjectTable accept_block_rfq_trade_trigger_table =
    detail::table_of<AcceptBlockRfqTradeTrigger>("AcceptBlockRfqTradeTrigger", accept_block_rfq_trade_trigger_fields);

constexpr detail::Field cancel_block_rfq_trade_allocations_client_info_fields[] = {
    {"client_id", offsetof(CancelBlockRfqTradeAllocationsClientInfo, client_id), detail::integer()},
    {"client_link_id", offsetof(CancelBlockRfqTradeAllocationsClientInfo, client_link_id), detail::integer()},
    {"name", offsetof(CancelBlockRfqTradeAllocationsClientInfo, name), detail::string()},
};
constexpr detail::ObjectTable cancel_block_rfq_trade_allocations_client_info_table =
    detail::table_of<CancelBlockRfqTradeAllocationsClientInfo>(
        "CancelBlockRfqTradeAllocationsClientInfo", cancel_block_rfq_trade_allocations_client_info_fields);

constexpr detail::Field accept_block_rfq_block_trades_trades_trade_allocations_fields[] = {
    {"user_id", offsetof(AcceptBlockRfqBlockTradesTradesTradeAllocations, user_id), detail::integer()},
    {"amount", offsetof(AcceptBlockRfqBlockTradesTradesTradeAllocations, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fee", offsetof(AcceptBlockRfqBlockTradesTradesTradeAllocations, fee),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"client_info", offsetof(AcceptBlockRfqBlockTradesTradesTradeAllocations, client_info),
     detail::object(cancel_block_rfq_trade_allocations_client_info_table)},
};
constexpr detail::ObjectTable accept_block_rfq_block_trades_trades_trade_allocations_table =
    detail::table_of<AcceptBlockRfqBlockTradesTradesTradeAllocations>(
        "AcceptBlockRfqBlockTradesTradesTradeAllocations",
        accept_block_rfq_block_trades_trades_trade_allocations_fields);

constexpr detail::ListTable list_of_json = detail::list_of<RawJson>(detail::json());
constexpr detail::ListTable list_of_accept_block_rfq_block_trades_trades_trade_allocations =
    detail::list_of<AcceptBlockRfqBlockTradesTradesTradeAllocations>(
        detail::object(accept_block_rfq_block_trades_trades_trade_allocations_table));

constexpr detail::Field accept_block_rfq_block_trades_trades_fields[] = {
    {"trade_id", offsetof(AcceptBlockRfqBlockTradesTrades, trade_id), detail::string()},
    {"trade_seq", offsetof(AcceptBlockRfqBlockTradesTrades, trade_seq), detail::integer()},
    {"instrument_name", offsetof(AcceptBlockRfqBlockTradesTrades, instrument_name), detail::string()},
    {"timestamp", offsetof(AcceptBlockRfqBlockTradesTrades, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"order_type", offsetof(AcceptBlockRfqBlockTradesTrades, order_type),
     detail::enumeration(deribit::block_rfq_order_type_table)},
    {"advanced", offsetof(AcceptBlockRfqBlockTradesTrades, advanced), detail::enumeration(deribit::advanced_table)},
    {"order_id", offsetof(AcceptBlockRfqBlockTradesTrades, order_id), detail::string()},
    {"matching_id", offsetof(AcceptBlockRfqBlockTradesTrades, matching_id), detail::string()},
    {"direction", offsetof(AcceptBlockRfqBlockTradesTrades, direction), detail::enumeration(deribit::direction_table)},
    {"tick_direction", offsetof(AcceptBlockRfqBlockTradesTrades, tick_direction), detail::integer()},
    {"index_price", offsetof(AcceptBlockRfqBlockTradesTrades, index_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(AcceptBlockRfqBlockTradesTrades, price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(AcceptBlockRfqBlockTradesTrades, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"contracts", offsetof(AcceptBlockRfqBlockTradesTrades, contracts),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"iv", offsetof(AcceptBlockRfqBlockTradesTrades, iv),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"underlying_price", offsetof(AcceptBlockRfqBlockTradesTrades, underlying_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"liquidation", offsetof(AcceptBlockRfqBlockTradesTrades, liquidation),
     detail::enumeration(deribit::liquidation_table)},
    {"liquidity", offsetof(AcceptBlockRfqBlockTradesTrades, liquidity), detail::enumeration(deribit::liquidity_table)},
    {"fee", offsetof(AcceptBlockRfqBlockTradesTrades, fee),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fee_currency", offsetof(AcceptBlockRfqBlockTradesTrades, fee_currency),
     detail::enumeration(deribit::trading_currency_table)},
    {"label", offsetof(AcceptBlockRfqBlockTradesTrades, label), detail::string()},
    {"state", offsetof(AcceptBlockRfqBlockTradesTrades, state), detail::enumeration(deribit::block_rfq_state_table)},
    {"block_trade_id", offsetof(AcceptBlockRfqBlockTradesTrades, block_trade_id), detail::string()},
    {"block_rfq_id", offsetof(AcceptBlockRfqBlockTradesTrades, block_rfq_id), detail::integer()},
    {"block_rfq_quote_id", offsetof(AcceptBlockRfqBlockTradesTrades, block_rfq_quote_id), detail::integer()},
    {"reduce_only", offsetof(AcceptBlockRfqBlockTradesTrades, reduce_only), detail::boolean()},
    {"post_only", offsetof(AcceptBlockRfqBlockTradesTrades, post_only), detail::boolean()},
    {"mmp", offsetof(AcceptBlockRfqBlockTradesTrades, mmp), detail::boolean()},
    {"risk_reducing", offsetof(AcceptBlockRfqBlockTradesTrades, risk_reducing), detail::boolean()},
    {"api", offsetof(AcceptBlockRfqBlockTradesTrades, api), detail::boolean()},
    {"profit_loss", offsetof(AcceptBlockRfqBlockTradesTrades, profit_loss),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mark_price", offsetof(AcceptBlockRfqBlockTradesTrades, mark_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"legs", offsetof(AcceptBlockRfqBlockTradesTrades, legs), detail::list(list_of_json)},
    {"combo_id", offsetof(AcceptBlockRfqBlockTradesTrades, combo_id), detail::string()},
    {"combo_trade_id", offsetof(AcceptBlockRfqBlockTradesTrades, combo_trade_id),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"quote_set_id", offsetof(AcceptBlockRfqBlockTradesTrades, quote_set_id), detail::string()},
    {"quote_id", offsetof(AcceptBlockRfqBlockTradesTrades, quote_id), detail::string()},
    {"trade_allocations", offsetof(AcceptBlockRfqBlockTradesTrades, trade_allocations),
     detail::list(list_of_accept_block_rfq_block_trades_trades_trade_allocations)},
};
constexpr detail::ObjectTable accept_block_rfq_block_trades_trades_table =
    detail::table_of<AcceptBlockRfqBlockTradesTrades>(
        "AcceptBlockRfqBlockTradesTrades", accept_block_rfq_block_trades_trades_fields);

constexpr detail::ListTable list_of_accept_block_rfq_block_trades_trades =
    detail::list_of<AcceptBlockRfqBlockTradesTrades>(detail::object(accept_block_rfq_block_trades_trades_table));

constexpr detail::Field accept_block_rfq_block_trades_fields[] = {
    {"id", offsetof(AcceptBlockRfqBlockTrades, id), detail::string()},
    {"timestamp", offsetof(AcceptBlockRfqBlockTrades, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"trades", offsetof(AcceptBlockRfqBlockTrades, trades), detail::list(list_of_accept_block_rfq_block_trades_trades)},
    {"app_name", offsetof(AcceptBlockRfqBlockTrades, app_name), detail::string()},
    {"broker_code", offsetof(AcceptBlockRfqBlockTrades, broker_code), detail::string()},
    {"broker_name", offsetof(AcceptBlockRfqBlockTrades, broker_name), detail::string()},
};
constexpr detail::ObjectTable accept_block_rfq_block_trades_table =
    detail::table_of<AcceptBlockRfqBlockTrades>("AcceptBlockRfqBlockTrades", accept_block_rfq_block_trades_fields);

constexpr detail::ListTable list_of_accept_block_rfq_block_trades =
    detail::list_of<AcceptBlockRfqBlockTrades>(detail::object(accept_block_rfq_block_trades_table));

constexpr detail::Field accept_block_rfq_fields[] = {
    {"trade_trigger", offsetof(AcceptBlockRfq, trade_trigger), detail::object(accept_block_rfq_trade_trigger_table)},
    {"block_trades", offsetof(AcceptBlockRfq, block_trades), detail::list(list_of_accept_block_rfq_block_trades)},
};
constexpr detail::ObjectTable accept_block_rfq_table =
    detail::table_of<AcceptBlockRfq>("AcceptBlockRfq", accept_block_rfq_fields);

constexpr detail::Field add_block_rfq_quote_request_fields[] = {
    {"label", offsetof(AddBlockRfqQuoteRequest, label), detail::string(detail::Holder::optional), detail::In::query},
    {"block_rfq_id", offsetof(AddBlockRfqQuoteRequest, block_rfq_id), detail::integer(detail::Holder::required),
     detail::In::query},
    {"amount", offsetof(AddBlockRfqQuoteRequest, amount),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::query},
    {"direction", offsetof(AddBlockRfqQuoteRequest, direction),
     detail::enumeration(deribit::direction_table, detail::Holder::required), detail::In::query},
    {"legs", offsetof(AddBlockRfqQuoteRequest, legs), detail::string(detail::Holder::required), detail::In::query},
    {"hedge", offsetof(AddBlockRfqQuoteRequest, hedge), detail::string(detail::Holder::optional), detail::In::query},
    {"execution_instruction", offsetof(AddBlockRfqQuoteRequest, execution_instruction),
     detail::enumeration(execution_instruction_table), detail::In::query},
    {"price", offsetof(AddBlockRfqQuoteRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"expires_at", offsetof(AddBlockRfqQuoteRequest, expires_at),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds add_block_rfq_quote_request_bounds[] = {{.field = 0, .longest = 64}};
constexpr detail::ObjectTable add_block_rfq_quote_request_table =
    detail::table_of<AddBlockRfqQuoteRequest>(
        "AddBlockRfqQuoteRequest", add_block_rfq_quote_request_fields, false, add_block_rfq_quote_request_bounds);

constexpr detail::Field add_block_rfq_quote_legs_fields[] = {
    {"ratio", offsetof(AddBlockRfqQuoteLegs, ratio), detail::integer()},
    {"instrument_name", offsetof(AddBlockRfqQuoteLegs, instrument_name), detail::string()},
    {"direction", offsetof(AddBlockRfqQuoteLegs, direction), detail::enumeration(deribit::direction_table)},
    {"price", offsetof(AddBlockRfqQuoteLegs, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable add_block_rfq_quote_legs_table =
    detail::table_of<AddBlockRfqQuoteLegs>("AddBlockRfqQuoteLegs", add_block_rfq_quote_legs_fields);

constexpr detail::Field block_rfq_hedge_leg_fields[] = {
    {"amount", offsetof(BlockRfqHedgeLeg, amount), detail::integer()},
    {"instrument_name", offsetof(BlockRfqHedgeLeg, instrument_name), detail::string()},
    {"direction", offsetof(BlockRfqHedgeLeg, direction), detail::enumeration(deribit::direction_table)},
    {"price", offsetof(BlockRfqHedgeLeg, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable block_rfq_hedge_leg_table =
    detail::table_of<BlockRfqHedgeLeg>("BlockRfqHedgeLeg", block_rfq_hedge_leg_fields);

constexpr detail::ListTable list_of_add_block_rfq_quote_legs =
    detail::list_of<AddBlockRfqQuoteLegs>(detail::object(add_block_rfq_quote_legs_table));

constexpr detail::Field add_block_rfq_quote_fields[] = {
    {"creation_timestamp", offsetof(AddBlockRfqQuote, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"last_update_timestamp", offsetof(AddBlockRfqQuote, last_update_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"block_rfq_id", offsetof(AddBlockRfqQuote, block_rfq_id), detail::integer()},
    {"block_rfq_quote_id", offsetof(AddBlockRfqQuote, block_rfq_quote_id), detail::integer()},
    {"quote_state", offsetof(AddBlockRfqQuote, quote_state), detail::string()},
    {"execution_instruction", offsetof(AddBlockRfqQuote, execution_instruction),
     detail::enumeration(execution_instruction_table)},
    {"price", offsetof(AddBlockRfqQuote, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(AddBlockRfqQuote, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"direction", offsetof(AddBlockRfqQuote, direction), detail::enumeration(deribit::direction_table)},
    {"filled_amount", offsetof(AddBlockRfqQuote, filled_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"legs", offsetof(AddBlockRfqQuote, legs), detail::list(list_of_add_block_rfq_quote_legs)},
    {"hedge", offsetof(AddBlockRfqQuote, hedge), detail::object(block_rfq_hedge_leg_table)},
    {"replaced", offsetof(AddBlockRfqQuote, replaced), detail::boolean()},
    {"label", offsetof(AddBlockRfqQuote, label), detail::string()},
    {"app_name", offsetof(AddBlockRfqQuote, app_name), detail::string()},
    {"quote_state_reason", offsetof(AddBlockRfqQuote, quote_state_reason), detail::string()},
};
constexpr detail::ObjectTable add_block_rfq_quote_table =
    detail::table_of<AddBlockRfqQuote>("AddBlockRfqQuote", add_block_rfq_quote_fields);

constexpr detail::Field cancel_all_block_rfq_quotes_request_fields[] = {
    {"block_rfq_id", offsetof(CancelAllBlockRfqQuotesRequest, block_rfq_id), detail::integer(), detail::In::query},
    {"detailed", offsetof(CancelAllBlockRfqQuotesRequest, detailed), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable cancel_all_block_rfq_quotes_request_table =
    detail::table_of<CancelAllBlockRfqQuotesRequest>(
        "CancelAllBlockRfqQuotesRequest", cancel_all_block_rfq_quotes_request_fields);

constexpr detail::Field cancel_block_rfq_request_fields[] = {
    {"block_rfq_id", offsetof(CancelBlockRfqRequest, block_rfq_id), detail::integer(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_block_rfq_request_table =
    detail::table_of<CancelBlockRfqRequest>("CancelBlockRfqRequest", cancel_block_rfq_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field cancel_block_rfq_asks_fields[] = {
    {"makers", offsetof(CancelBlockRfqAsks, makers), detail::list(list_of_string)},
    {"price", offsetof(CancelBlockRfqAsks, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"last_update_timestamp", offsetof(CancelBlockRfqAsks, last_update_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"execution_instruction", offsetof(CancelBlockRfqAsks, execution_instruction),
     detail::enumeration(execution_instruction_table)},
    {"amount", offsetof(CancelBlockRfqAsks, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"expires_at", offsetof(CancelBlockRfqAsks, expires_at),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable cancel_block_rfq_asks_table =
    detail::table_of<CancelBlockRfqAsks>("CancelBlockRfqAsks", cancel_block_rfq_asks_fields);

constexpr detail::Field cancel_block_rfq_legs_fields[] = {
    {"ratio", offsetof(CancelBlockRfqLegs, ratio), detail::integer()},
    {"instrument_name", offsetof(CancelBlockRfqLegs, instrument_name), detail::string()},
    {"direction", offsetof(CancelBlockRfqLegs, direction), detail::enumeration(deribit::direction_table)},
};
constexpr detail::ObjectTable cancel_block_rfq_legs_table =
    detail::table_of<CancelBlockRfqLegs>("CancelBlockRfqLegs", cancel_block_rfq_legs_fields);

constexpr detail::Field cancel_block_rfq_trades_fields[] = {
    {"direction", offsetof(CancelBlockRfqTrades, direction), detail::enumeration(deribit::direction_table)},
    {"price", offsetof(CancelBlockRfqTrades, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(CancelBlockRfqTrades, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maker", offsetof(CancelBlockRfqTrades, maker), detail::string()},
    {"hedge_amount", offsetof(CancelBlockRfqTrades, hedge_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable cancel_block_rfq_trades_table =
    detail::table_of<CancelBlockRfqTrades>("CancelBlockRfqTrades", cancel_block_rfq_trades_fields);

constexpr detail::Field trade_trigger_fields[] = {
    {"state", offsetof(TradeTrigger, state), detail::enumeration(cancel_block_rfq_state2_table)},
    {"price", offsetof(TradeTrigger, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"direction", offsetof(TradeTrigger, direction), detail::enumeration(deribit::direction_table)},
    {"cancel_reason", offsetof(TradeTrigger, cancel_reason), detail::string()},
};
constexpr detail::ObjectTable trade_trigger_table =
    detail::table_of<TradeTrigger>("TradeTrigger", trade_trigger_fields);

constexpr detail::Field cancel_block_rfq_trade_allocations_fields[] = {
    {"user_id", offsetof(CancelBlockRfqTradeAllocations, user_id), detail::integer()},
    {"client_info", offsetof(CancelBlockRfqTradeAllocations, client_info),
     detail::object(cancel_block_rfq_trade_allocations_client_info_table)},
    {"amount", offsetof(CancelBlockRfqTradeAllocations, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable cancel_block_rfq_trade_allocations_table =
    detail::table_of<CancelBlockRfqTradeAllocations>(
        "CancelBlockRfqTradeAllocations", cancel_block_rfq_trade_allocations_fields);

constexpr detail::ListTable list_of_cancel_block_rfq_asks =
    detail::list_of<CancelBlockRfqAsks>(detail::object(cancel_block_rfq_asks_table));
constexpr detail::ListTable list_of_cancel_block_rfq_legs =
    detail::list_of<CancelBlockRfqLegs>(detail::object(cancel_block_rfq_legs_table));
constexpr detail::ListTable list_of_decimal =
    detail::list_of<std::optional<Decimal>>(detail::decimal(detail::Holder::optional, detail::Wire::number));
constexpr detail::ListTable list_of_cancel_block_rfq_trades =
    detail::list_of<CancelBlockRfqTrades>(detail::object(cancel_block_rfq_trades_table));
constexpr detail::ListTable list_of_cancel_block_rfq_trade_allocations =
    detail::list_of<CancelBlockRfqTradeAllocations>(detail::object(cancel_block_rfq_trade_allocations_table));

constexpr detail::Field cancel_block_rfq_fields[] = {
    {"creation_timestamp", offsetof(CancelBlockRfq, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"expiration_timestamp", offsetof(CancelBlockRfq, expiration_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"block_rfq_id", offsetof(CancelBlockRfq, block_rfq_id), detail::integer()},
    {"role", offsetof(CancelBlockRfq, role), detail::enumeration(deribit::role_table)},
    {"state", offsetof(CancelBlockRfq, state), detail::enumeration(cancel_block_rfq_state_table)},
    {"taker_rating", offsetof(CancelBlockRfq, taker_rating), detail::string()},
    {"makers", offsetof(CancelBlockRfq, makers), detail::list(list_of_string)},
    {"amount", offsetof(CancelBlockRfq, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"min_trade_amount", offsetof(CancelBlockRfq, min_trade_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"asks", offsetof(CancelBlockRfq, asks), detail::list(list_of_cancel_block_rfq_asks)},
    {"bids", offsetof(CancelBlockRfq, bids), detail::list(list_of_cancel_block_rfq_asks)},
    {"legs", offsetof(CancelBlockRfq, legs), detail::list(list_of_cancel_block_rfq_legs)},
    {"hedge", offsetof(CancelBlockRfq, hedge), detail::object(block_rfq_hedge_leg_table)},
    {"combo_id", offsetof(CancelBlockRfq, combo_id), detail::string()},
    {"label", offsetof(CancelBlockRfq, label), detail::string()},
    {"app_name", offsetof(CancelBlockRfq, app_name), detail::string()},
    {"mark_price", offsetof(CancelBlockRfq, mark_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"disclosed", offsetof(CancelBlockRfq, disclosed), detail::boolean()},
    {"taker", offsetof(CancelBlockRfq, taker), detail::string()},
    {"index_prices", offsetof(CancelBlockRfq, index_prices), detail::list(list_of_decimal)},
    {"included_in_taker_rating", offsetof(CancelBlockRfq, included_in_taker_rating), detail::boolean()},
    {"trades", offsetof(CancelBlockRfq, trades), detail::list(list_of_cancel_block_rfq_trades)},
    {"trade_trigger", offsetof(CancelBlockRfq, trade_trigger), detail::object(trade_trigger_table)},
    {"trade_allocations", offsetof(CancelBlockRfq, trade_allocations),
     detail::list(list_of_cancel_block_rfq_trade_allocations)},
};
constexpr detail::ObjectTable cancel_block_rfq_table =
    detail::table_of<CancelBlockRfq>("CancelBlockRfq", cancel_block_rfq_fields);

constexpr detail::Field get_block_rfq_quotes_request_fields[] = {
    {"block_rfq_quote_id", offsetof(GetBlockRfqQuotesRequest, block_rfq_quote_id), detail::integer(),
     detail::In::query},
    {"label", offsetof(GetBlockRfqQuotesRequest, label), detail::string(detail::Holder::optional), detail::In::query},
    {"block_rfq_id", offsetof(GetBlockRfqQuotesRequest, block_rfq_id), detail::integer(), detail::In::query},
};
constexpr detail::Bounds get_block_rfq_quotes_request_bounds[] = {{.field = 1, .longest = 64}};
constexpr detail::ObjectTable get_block_rfq_quotes_request_table =
    detail::table_of<GetBlockRfqQuotesRequest>(
        "GetBlockRfqQuotesRequest", get_block_rfq_quotes_request_fields, false, get_block_rfq_quotes_request_bounds);

constexpr detail::Field cancel_block_rfq_trigger_request_fields[] = {
    {"block_rfq_id", offsetof(CancelBlockRfqTriggerRequest, block_rfq_id), detail::integer(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable cancel_block_rfq_trigger_request_table =
    detail::table_of<CancelBlockRfqTriggerRequest>(
        "CancelBlockRfqTriggerRequest", cancel_block_rfq_trigger_request_fields);

constexpr detail::Field cancel_block_rfq_trigger_fields[] = {
    {"creation_timestamp", offsetof(CancelBlockRfqTrigger, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"expiration_timestamp", offsetof(CancelBlockRfqTrigger, expiration_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"block_rfq_id", offsetof(CancelBlockRfqTrigger, block_rfq_id), detail::integer()},
    {"role", offsetof(CancelBlockRfqTrigger, role), detail::enumeration(deribit::role_table)},
    {"state", offsetof(CancelBlockRfqTrigger, state), detail::enumeration(cancel_block_rfq_trigger_state_table)},
    {"taker_rating", offsetof(CancelBlockRfqTrigger, taker_rating), detail::string()},
    {"makers", offsetof(CancelBlockRfqTrigger, makers), detail::list(list_of_string)},
    {"amount", offsetof(CancelBlockRfqTrigger, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"min_trade_amount", offsetof(CancelBlockRfqTrigger, min_trade_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"asks", offsetof(CancelBlockRfqTrigger, asks), detail::list(list_of_cancel_block_rfq_asks)},
    {"bids", offsetof(CancelBlockRfqTrigger, bids), detail::list(list_of_cancel_block_rfq_asks)},
    {"legs", offsetof(CancelBlockRfqTrigger, legs), detail::list(list_of_cancel_block_rfq_legs)},
    {"hedge", offsetof(CancelBlockRfqTrigger, hedge), detail::object(block_rfq_hedge_leg_table)},
    {"combo_id", offsetof(CancelBlockRfqTrigger, combo_id), detail::string()},
    {"label", offsetof(CancelBlockRfqTrigger, label), detail::string()},
    {"app_name", offsetof(CancelBlockRfqTrigger, app_name), detail::string()},
    {"mark_price", offsetof(CancelBlockRfqTrigger, mark_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"disclosed", offsetof(CancelBlockRfqTrigger, disclosed), detail::boolean()},
    {"taker", offsetof(CancelBlockRfqTrigger, taker), detail::string()},
    {"index_prices", offsetof(CancelBlockRfqTrigger, index_prices), detail::list(list_of_decimal)},
    {"included_in_taker_rating", offsetof(CancelBlockRfqTrigger, included_in_taker_rating), detail::boolean()},
    {"trades", offsetof(CancelBlockRfqTrigger, trades), detail::list(list_of_cancel_block_rfq_trades)},
    {"trade_trigger", offsetof(CancelBlockRfqTrigger, trade_trigger), detail::object(trade_trigger_table)},
    {"trade_allocations", offsetof(CancelBlockRfqTrigger, trade_allocations),
     detail::list(list_of_cancel_block_rfq_trade_allocations)},
};
constexpr detail::ObjectTable cancel_block_rfq_trigger_table =
    detail::table_of<CancelBlockRfqTrigger>("CancelBlockRfqTrigger", cancel_block_rfq_trigger_fields);

constexpr detail::Field create_block_rfq_request_fields[] = {
    {"legs", offsetof(CreateBlockRfqRequest, legs), detail::string(detail::Holder::required), detail::In::query},
    {"trade_allocations", offsetof(CreateBlockRfqRequest, trade_allocations), detail::string(detail::Holder::optional),
     detail::In::query},
    {"hedge", offsetof(CreateBlockRfqRequest, hedge), detail::string(detail::Holder::optional), detail::In::query},
    {"label", offsetof(CreateBlockRfqRequest, label), detail::string(detail::Holder::optional), detail::In::query},
    {"makers", offsetof(CreateBlockRfqRequest, makers), detail::list(list_of_string), detail::In::query,
     detail::ListStyle::repeat},
    {"disclosed", offsetof(CreateBlockRfqRequest, disclosed), detail::boolean(), detail::In::query},
};
constexpr detail::Bounds create_block_rfq_request_bounds[] = {{.field = 3, .longest = 64}};
constexpr detail::ObjectTable create_block_rfq_request_table =
    detail::table_of<CreateBlockRfqRequest>(
        "CreateBlockRfqRequest", create_block_rfq_request_fields, false, create_block_rfq_request_bounds);

constexpr detail::Field create_block_rfq_fields[] = {
    {"creation_timestamp", offsetof(CreateBlockRfq, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"expiration_timestamp", offsetof(CreateBlockRfq, expiration_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"block_rfq_id", offsetof(CreateBlockRfq, block_rfq_id), detail::integer()},
    {"role", offsetof(CreateBlockRfq, role), detail::enumeration(deribit::role_table)},
    {"state", offsetof(CreateBlockRfq, state), detail::enumeration(create_block_rfq_state_table)},
    {"taker_rating", offsetof(CreateBlockRfq, taker_rating), detail::string()},
    {"makers", offsetof(CreateBlockRfq, makers), detail::list(list_of_string)},
    {"amount", offsetof(CreateBlockRfq, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"min_trade_amount", offsetof(CreateBlockRfq, min_trade_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"asks", offsetof(CreateBlockRfq, asks), detail::list(list_of_cancel_block_rfq_asks)},
    {"bids", offsetof(CreateBlockRfq, bids), detail::list(list_of_cancel_block_rfq_asks)},
    {"legs", offsetof(CreateBlockRfq, legs), detail::list(list_of_cancel_block_rfq_legs)},
    {"hedge", offsetof(CreateBlockRfq, hedge), detail::object(block_rfq_hedge_leg_table)},
    {"combo_id", offsetof(CreateBlockRfq, combo_id), detail::string()},
    {"label", offsetof(CreateBlockRfq, label), detail::string()},
    {"app_name", offsetof(CreateBlockRfq, app_name), detail::string()},
    {"mark_price", offsetof(CreateBlockRfq, mark_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"disclosed", offsetof(CreateBlockRfq, disclosed), detail::boolean()},
    {"taker", offsetof(CreateBlockRfq, taker), detail::string()},
    {"index_prices", offsetof(CreateBlockRfq, index_prices), detail::list(list_of_decimal)},
    {"included_in_taker_rating", offsetof(CreateBlockRfq, included_in_taker_rating), detail::boolean()},
    {"trades", offsetof(CreateBlockRfq, trades), detail::list(list_of_cancel_block_rfq_trades)},
    {"trade_trigger", offsetof(CreateBlockRfq, trade_trigger), detail::object(trade_trigger_table)},
    {"trade_allocations", offsetof(CreateBlockRfq, trade_allocations),
     detail::list(list_of_cancel_block_rfq_trade_allocations)},
};
constexpr detail::ObjectTable create_block_rfq_table =
    detail::table_of<CreateBlockRfq>("CreateBlockRfq", create_block_rfq_fields);

constexpr detail::Field edit_block_rfq_quote_request_fields[] = {
    {"legs", offsetof(EditBlockRfqQuoteRequest, legs), detail::string(detail::Holder::required), detail::In::query},
    {"amount", offsetof(EditBlockRfqQuoteRequest, amount),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::query},
    {"block_rfq_quote_id", offsetof(EditBlockRfqQuoteRequest, block_rfq_quote_id), detail::integer(),
     detail::In::query},
    {"label", offsetof(EditBlockRfqQuoteRequest, label), detail::string(detail::Holder::optional), detail::In::query},
    {"hedge", offsetof(EditBlockRfqQuoteRequest, hedge), detail::string(detail::Holder::optional), detail::In::query},
    {"block_rfq_id", offsetof(EditBlockRfqQuoteRequest, block_rfq_id), detail::integer(), detail::In::query},
    {"price", offsetof(EditBlockRfqQuoteRequest, price),
     detail::decimal(detail::Holder::optional, detail::Wire::number), detail::In::query},
};
constexpr detail::Bounds edit_block_rfq_quote_request_bounds[] = {{.field = 3, .longest = 64}};
constexpr detail::ObjectTable edit_block_rfq_quote_request_table =
    detail::table_of<EditBlockRfqQuoteRequest>(
        "EditBlockRfqQuoteRequest", edit_block_rfq_quote_request_fields, false, edit_block_rfq_quote_request_bounds);

constexpr detail::Field get_block_rfq_user_info_parent_fields[] = {
    {"identity", offsetof(GetBlockRfqUserInfoParent, identity), detail::string()},
    {"is_maker", offsetof(GetBlockRfqUserInfoParent, is_maker), detail::boolean()},
};
constexpr detail::ObjectTable get_block_rfq_user_info_parent_table =
    detail::table_of<GetBlockRfqUserInfoParent>("GetBlockRfqUserInfoParent", get_block_rfq_user_info_parent_fields);

constexpr detail::Field get_block_rfq_user_info_users_fields[] = {
    {"user_id", offsetof(GetBlockRfqUserInfoUsers, user_id), detail::integer()},
    {"taker_rating", offsetof(GetBlockRfqUserInfoUsers, taker_rating),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"identity", offsetof(GetBlockRfqUserInfoUsers, identity), detail::string()},
    {"is_maker", offsetof(GetBlockRfqUserInfoUsers, is_maker), detail::boolean()},
};
constexpr detail::ObjectTable get_block_rfq_user_info_users_table =
    detail::table_of<GetBlockRfqUserInfoUsers>("GetBlockRfqUserInfoUsers", get_block_rfq_user_info_users_fields);

constexpr detail::ListTable list_of_get_block_rfq_user_info_users =
    detail::list_of<GetBlockRfqUserInfoUsers>(detail::object(get_block_rfq_user_info_users_table));

constexpr detail::Field get_block_rfq_user_info_fields[] = {
    {"parent", offsetof(GetBlockRfqUserInfo, parent), detail::object(get_block_rfq_user_info_parent_table)},
    {"users", offsetof(GetBlockRfqUserInfo, users), detail::list(list_of_get_block_rfq_user_info_users)},
};
constexpr detail::ObjectTable get_block_rfq_user_info_table =
    detail::table_of<GetBlockRfqUserInfo>("GetBlockRfqUserInfo", get_block_rfq_user_info_fields);

constexpr detail::Field get_block_rfqs_request_fields[] = {
    {"count", offsetof(GetBlockRfqsRequest, count), detail::integer(), detail::In::query},
    {"state", offsetof(GetBlockRfqsRequest, state), detail::enumeration(get_block_rfqs_state_table), detail::In::query},
    {"role", offsetof(GetBlockRfqsRequest, role), detail::enumeration(deribit::role_table), detail::In::query},
    {"continuation", offsetof(GetBlockRfqsRequest, continuation), detail::integer(), detail::In::query},
    {"block_rfq_id", offsetof(GetBlockRfqsRequest, block_rfq_id), detail::integer(), detail::In::query},
    {"currency", offsetof(GetBlockRfqsRequest, currency), detail::enumeration(deribit::trading_currency_table),
     detail::In::query},
};
constexpr detail::Bounds get_block_rfqs_request_bounds[] = {{.field = 0, .minimum = "1", .maximum = "1000"}};
constexpr detail::ObjectTable get_block_rfqs_request_table =
    detail::table_of<GetBlockRfqsRequest>(
        "GetBlockRfqsRequest", get_block_rfqs_request_fields, false, get_block_rfqs_request_bounds);

constexpr detail::Field get_block_rfqs_block_rfqs_fields[] = {
    {"creation_timestamp", offsetof(GetBlockRfqsBlockRfqs, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"expiration_timestamp", offsetof(GetBlockRfqsBlockRfqs, expiration_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"block_rfq_id", offsetof(GetBlockRfqsBlockRfqs, block_rfq_id), detail::integer()},
    {"role", offsetof(GetBlockRfqsBlockRfqs, role), detail::enumeration(deribit::role_table)},
    {"state", offsetof(GetBlockRfqsBlockRfqs, state), detail::enumeration(get_block_rfqs_state_table)},
    {"taker_rating", offsetof(GetBlockRfqsBlockRfqs, taker_rating), detail::string()},
    {"makers", offsetof(GetBlockRfqsBlockRfqs, makers), detail::list(list_of_string)},
    {"amount", offsetof(GetBlockRfqsBlockRfqs, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"min_trade_amount", offsetof(GetBlockRfqsBlockRfqs, min_trade_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"asks", offsetof(GetBlockRfqsBlockRfqs, asks), detail::list(list_of_cancel_block_rfq_asks)},
    {"bids", offsetof(GetBlockRfqsBlockRfqs, bids), detail::list(list_of_cancel_block_rfq_asks)},
    {"legs", offsetof(GetBlockRfqsBlockRfqs, legs), detail::list(list_of_cancel_block_rfq_legs)},
    {"hedge", offsetof(GetBlockRfqsBlockRfqs, hedge), detail::object(block_rfq_hedge_leg_table)},
    {"combo_id", offsetof(GetBlockRfqsBlockRfqs, combo_id), detail::string()},
    {"label", offsetof(GetBlockRfqsBlockRfqs, label), detail::string()},
    {"app_name", offsetof(GetBlockRfqsBlockRfqs, app_name), detail::string()},
    {"mark_price", offsetof(GetBlockRfqsBlockRfqs, mark_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"disclosed", offsetof(GetBlockRfqsBlockRfqs, disclosed), detail::boolean()},
    {"taker", offsetof(GetBlockRfqsBlockRfqs, taker), detail::string()},
    {"index_prices", offsetof(GetBlockRfqsBlockRfqs, index_prices), detail::list(list_of_decimal)},
    {"included_in_taker_rating", offsetof(GetBlockRfqsBlockRfqs, included_in_taker_rating), detail::boolean()},
    {"trades", offsetof(GetBlockRfqsBlockRfqs, trades), detail::list(list_of_cancel_block_rfq_trades)},
    {"trade_trigger", offsetof(GetBlockRfqsBlockRfqs, trade_trigger), detail::object(trade_trigger_table)},
    {"trade_allocations", offsetof(GetBlockRfqsBlockRfqs, trade_allocations),
     detail::list(list_of_cancel_block_rfq_trade_allocations)},
};
constexpr detail::ObjectTable get_block_rfqs_block_rfqs_table =
    detail::table_of<GetBlockRfqsBlockRfqs>("GetBlockRfqsBlockRfqs", get_block_rfqs_block_rfqs_fields);

constexpr detail::ListTable list_of_get_block_rfqs_block_rfqs =
    detail::list_of<GetBlockRfqsBlockRfqs>(detail::object(get_block_rfqs_block_rfqs_table));

constexpr detail::Field get_block_rfqs_fields[] = {
    {"block_rfqs", offsetof(GetBlockRfqs, block_rfqs), detail::list(list_of_get_block_rfqs_block_rfqs)},
    {"continuation", offsetof(GetBlockRfqs, continuation), detail::string()},
};
constexpr detail::ObjectTable get_block_rfqs_table =
    detail::table_of<GetBlockRfqs>("GetBlockRfqs", get_block_rfqs_fields);

constexpr detail::Field get_block_rfq_trades_request_fields[] = {
    {"currency", offsetof(GetBlockRfqTradesRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"continuation", offsetof(GetBlockRfqTradesRequest, continuation), detail::string(detail::Holder::optional),
     detail::In::query},
    {"count", offsetof(GetBlockRfqTradesRequest, count), detail::integer(), detail::In::query},
};
constexpr detail::Bounds get_block_rfq_trades_request_bounds[] = {{.field = 2, .minimum = "1", .maximum = "1000"}};
constexpr detail::ObjectTable get_block_rfq_trades_request_table =
    detail::table_of<GetBlockRfqTradesRequest>(
        "GetBlockRfqTradesRequest", get_block_rfq_trades_request_fields, false, get_block_rfq_trades_request_bounds);

constexpr detail::Field get_block_rfq_trades_block_rfqs_trades_fields[] = {
    {"direction", offsetof(GetBlockRfqTradesBlockRfqsTrades, direction), detail::enumeration(deribit::direction_table)},
    {"price", offsetof(GetBlockRfqTradesBlockRfqsTrades, price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(GetBlockRfqTradesBlockRfqsTrades, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"hedge_amount", offsetof(GetBlockRfqTradesBlockRfqsTrades, hedge_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_block_rfq_trades_block_rfqs_trades_table =
    detail::table_of<GetBlockRfqTradesBlockRfqsTrades>(
        "GetBlockRfqTradesBlockRfqsTrades", get_block_rfq_trades_block_rfqs_trades_fields);

constexpr detail::ListTable list_of_get_block_rfq_trades_block_rfqs_trades =
    detail::list_of<GetBlockRfqTradesBlockRfqsTrades>(detail::object(get_block_rfq_trades_block_rfqs_trades_table));

constexpr detail::Field get_block_rfq_trades_block_rfqs_fields[] = {
    {"id", offsetof(GetBlockRfqTradesBlockRfqs, id), detail::integer()},
    {"timestamp", offsetof(GetBlockRfqTradesBlockRfqs, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"direction", offsetof(GetBlockRfqTradesBlockRfqs, direction), detail::enumeration(deribit::direction_table)},
    {"amount", offsetof(GetBlockRfqTradesBlockRfqs, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mark_price", offsetof(GetBlockRfqTradesBlockRfqs, mark_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"legs", offsetof(GetBlockRfqTradesBlockRfqs, legs), detail::list(list_of_add_block_rfq_quote_legs)},
    {"combo_id", offsetof(GetBlockRfqTradesBlockRfqs, combo_id), detail::string()},
    {"hedge", offsetof(GetBlockRfqTradesBlockRfqs, hedge), detail::object(block_rfq_hedge_leg_table)},
    {"index_prices", offsetof(GetBlockRfqTradesBlockRfqs, index_prices), detail::json()},
    {"trades", offsetof(GetBlockRfqTradesBlockRfqs, trades),
     detail::list(list_of_get_block_rfq_trades_block_rfqs_trades)},
};
constexpr detail::ObjectTable get_block_rfq_trades_block_rfqs_table =
    detail::table_of<GetBlockRfqTradesBlockRfqs>("GetBlockRfqTradesBlockRfqs", get_block_rfq_trades_block_rfqs_fields);

constexpr detail::ListTable list_of_get_block_rfq_trades_block_rfqs =
    detail::list_of<GetBlockRfqTradesBlockRfqs>(detail::object(get_block_rfq_trades_block_rfqs_table));

constexpr detail::Field get_block_rfq_trades_fields[] = {
    {"block_rfqs", offsetof(GetBlockRfqTrades, block_rfqs), detail::list(list_of_get_block_rfq_trades_block_rfqs)},
    {"continuation", offsetof(GetBlockRfqTrades, continuation), detail::string()},
};
constexpr detail::ObjectTable get_block_rfq_trades_table =
    detail::table_of<GetBlockRfqTrades>("GetBlockRfqTrades", get_block_rfq_trades_fields);

constexpr detail::Type accept_block_rfq_reply = detail::object(accept_block_rfq_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit accept_block_rfq_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation accept_block_rfq_operation{
    .id = "block_rfq.accept_block_rfq",
    .method = "GET",
    .path = "/api/v2/private/accept_block_rfq",
    .auth = detail::Auth::private_,
    .limits = accept_block_rfq_limits,
    .request = &accept_block_rfq_request_table,
    .reply = &accept_block_rfq_reply,
    .writes = true,
};

constexpr detail::Type add_block_rfq_quote_reply = detail::object(add_block_rfq_quote_table);
constexpr detail::Limit add_block_rfq_quote_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation add_block_rfq_quote_operation{
    .id = "block_rfq.add_block_rfq_quote",
    .method = "GET",
    .path = "/api/v2/private/add_block_rfq_quote",
    .auth = detail::Auth::private_,
    .limits = add_block_rfq_quote_limits,
    .request = &add_block_rfq_quote_request_table,
    .reply = &add_block_rfq_quote_reply,
    .writes = true,
};

constexpr detail::Type cancel_all_block_rfq_quotes_reply = detail::decimal();
constexpr detail::Limit cancel_all_block_rfq_quotes_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_all_block_rfq_quotes_operation{
    .id = "block_rfq.cancel_all_block_rfq_quotes",
    .method = "GET",
    .path = "/api/v2/private/cancel_all_block_rfq_quotes",
    .auth = detail::Auth::private_,
    .limits = cancel_all_block_rfq_quotes_limits,
    .request = &cancel_all_block_rfq_quotes_request_table,
    .reply = &cancel_all_block_rfq_quotes_reply,
    .writes = true,
};

constexpr detail::Type cancel_block_rfq_reply = detail::object(cancel_block_rfq_table);
constexpr detail::Limit cancel_block_rfq_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_block_rfq_operation{
    .id = "block_rfq.cancel_block_rfq",
    .method = "GET",
    .path = "/api/v2/private/cancel_block_rfq",
    .auth = detail::Auth::private_,
    .limits = cancel_block_rfq_limits,
    .request = &cancel_block_rfq_request_table,
    .reply = &cancel_block_rfq_reply,
    .writes = true,
};

constexpr detail::Type cancel_block_rfq_quote_reply = detail::object(add_block_rfq_quote_table);
constexpr detail::Limit cancel_block_rfq_quote_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_block_rfq_quote_operation{
    .id = "block_rfq.cancel_block_rfq_quote",
    .method = "GET",
    .path = "/api/v2/private/cancel_block_rfq_quote",
    .auth = detail::Auth::private_,
    .limits = cancel_block_rfq_quote_limits,
    .request = &get_block_rfq_quotes_request_table,
    .reply = &cancel_block_rfq_quote_reply,
    .writes = true,
};

constexpr detail::Type cancel_block_rfq_trigger_reply = detail::object(cancel_block_rfq_trigger_table);
constexpr detail::Limit cancel_block_rfq_trigger_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation cancel_block_rfq_trigger_operation{
    .id = "block_rfq.cancel_block_rfq_trigger",
    .method = "GET",
    .path = "/api/v2/private/cancel_block_rfq_trigger",
    .auth = detail::Auth::private_,
    .limits = cancel_block_rfq_trigger_limits,
    .request = &cancel_block_rfq_trigger_request_table,
    .reply = &cancel_block_rfq_trigger_reply,
    .writes = true,
};

constexpr detail::Type create_block_rfq_reply = detail::object(create_block_rfq_table);
constexpr detail::Limit create_block_rfq_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation create_block_rfq_operation{
    .id = "block_rfq.create_block_rfq",
    .method = "GET",
    .path = "/api/v2/private/create_block_rfq",
    .auth = detail::Auth::private_,
    .limits = create_block_rfq_limits,
    .request = &create_block_rfq_request_table,
    .reply = &create_block_rfq_reply,
    .writes = true,
};

constexpr detail::Type edit_block_rfq_quote_reply = detail::object(add_block_rfq_quote_table);
constexpr detail::Limit edit_block_rfq_quote_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation edit_block_rfq_quote_operation{
    .id = "block_rfq.edit_block_rfq_quote",
    .method = "GET",
    .path = "/api/v2/private/edit_block_rfq_quote",
    .auth = detail::Auth::private_,
    .limits = edit_block_rfq_quote_limits,
    .request = &edit_block_rfq_quote_request_table,
    .reply = &edit_block_rfq_quote_reply,
    .writes = true,
};

constexpr detail::Type get_block_rfq_makers_reply = detail::list(list_of_json);
constexpr detail::Limit get_block_rfq_makers_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_block_rfq_makers_operation{
    .id = "block_rfq.get_block_rfq_makers",
    .method = "GET",
    .path = "/api/v2/private/get_block_rfq_makers",
    .auth = detail::Auth::private_,
    .limits = get_block_rfq_makers_limits,
    .reply = &get_block_rfq_makers_reply,
};

constexpr detail::ListTable list_of_add_block_rfq_quote =
    detail::list_of<AddBlockRfqQuote>(detail::object(add_block_rfq_quote_table));
constexpr detail::Type get_block_rfq_quotes_reply = detail::list(list_of_add_block_rfq_quote);
constexpr detail::Limit get_block_rfq_quotes_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_block_rfq_quotes_operation{
    .id = "block_rfq.get_block_rfq_quotes",
    .method = "GET",
    .path = "/api/v2/private/get_block_rfq_quotes",
    .auth = detail::Auth::private_,
    .limits = get_block_rfq_quotes_limits,
    .request = &get_block_rfq_quotes_request_table,
    .reply = &get_block_rfq_quotes_reply,
};

constexpr detail::Type get_block_rfq_user_info_reply = detail::object(get_block_rfq_user_info_table);
constexpr detail::Limit get_block_rfq_user_info_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_block_rfq_user_info_operation{
    .id = "block_rfq.get_block_rfq_user_info",
    .method = "GET",
    .path = "/api/v2/private/get_block_rfq_user_info",
    .auth = detail::Auth::private_,
    .limits = get_block_rfq_user_info_limits,
    .reply = &get_block_rfq_user_info_reply,
};

constexpr detail::Type get_block_rfqs_reply = detail::object(get_block_rfqs_table);
constexpr detail::Limit get_block_rfqs_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_block_rfqs_pages{
    .by = detail::Paging::By::token,
    .largest_size = 1000,
    .parameter = "continuation",
    .limit = "count",
    .rows = "block_rfqs",
    .next = "continuation",
};
constexpr detail::Operation get_block_rfqs_operation{
    .id = "block_rfq.get_block_rfqs",
    .method = "GET",
    .path = "/api/v2/private/get_block_rfqs",
    .auth = detail::Auth::private_,
    .limits = get_block_rfqs_limits,
    .request = &get_block_rfqs_request_table,
    .reply = &get_block_rfqs_reply,
    .pages = &get_block_rfqs_pages,
};

constexpr detail::Type get_block_rfq_trades_reply = detail::object(get_block_rfq_trades_table);
constexpr detail::Limit get_block_rfq_trades_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_block_rfq_trades_pages{
    .by = detail::Paging::By::token,
    .largest_size = 1000,
    .parameter = "continuation",
    .limit = "count",
    .rows = "block_rfqs",
    .next = "continuation",
};
constexpr detail::Operation get_block_rfq_trades_operation{
    .id = "block_rfq.get_block_rfq_trades",
    .method = "GET",
    .path = "/api/v2/public/get_block_rfq_trades",
    .auth = detail::Auth::public_,
    .limits = get_block_rfq_trades_limits,
    .request = &get_block_rfq_trades_request_table,
    .reply = &get_block_rfq_trades_reply,
    .pages = &get_block_rfq_trades_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AcceptBlockRfq> Api::accept_block_rfq(AcceptBlockRfqRequest request) const {
    return {core_, accept_block_rfq_operation, &request};
}

Call<AddBlockRfqQuote> Api::add_block_rfq_quote(AddBlockRfqQuoteRequest request) const {
    return {core_, add_block_rfq_quote_operation, &request};
}

Call<std::optional<Decimal>> Api::cancel_all_block_rfq_quotes(CancelAllBlockRfqQuotesRequest request) const {
    return {core_, cancel_all_block_rfq_quotes_operation, &request};
}

Call<CancelBlockRfq> Api::cancel_block_rfq(CancelBlockRfqRequest request) const {
    return {core_, cancel_block_rfq_operation, &request};
}

Call<AddBlockRfqQuote> Api::cancel_block_rfq_quote(GetBlockRfqQuotesRequest request) const {
    return {core_, cancel_block_rfq_quote_operation, &request};
}

Call<CancelBlockRfqTrigger> Api::cancel_block_rfq_trigger(CancelBlockRfqTriggerRequest request) const {
    return {core_, cancel_block_rfq_trigger_operation, &request};
}

Call<CreateBlockRfq> Api::create_block_rfq(CreateBlockRfqRequest request) const {
    return {core_, create_block_rfq_operation, &request};
}

Call<AddBlockRfqQuote> Api::edit_block_rfq_quote(EditBlockRfqQuoteRequest request) const {
    return {core_, edit_block_rfq_quote_operation, &request};
}

Call<Vector<RawJson>> Api::get_block_rfq_makers() const {
    return {core_, get_block_rfq_makers_operation, nullptr};
}

Call<Vector<AddBlockRfqQuote>> Api::get_block_rfq_quotes(GetBlockRfqQuotesRequest request) const {
    return {core_, get_block_rfq_quotes_operation, &request};
}

Call<GetBlockRfqUserInfo> Api::get_block_rfq_user_info() const {
    return {core_, get_block_rfq_user_info_operation, nullptr};
}

PagedCall<GetBlockRfqs> Api::get_block_rfqs(GetBlockRfqsRequest request) const {
    return {core_, get_block_rfqs_operation, &request};
}

PagedCall<GetBlockRfqTrades> Api::get_block_rfq_trades(GetBlockRfqTradesRequest request) const {
    return {core_, get_block_rfq_trades_operation, &request};
}

const detail::EnumTable& exbind_table(ExecutionInstruction) { return execution_instruction_table; }
const detail::EnumTable& exbind_table(CancelBlockRfqState) { return cancel_block_rfq_state_table; }
const detail::EnumTable& exbind_table(CancelBlockRfqState2) { return cancel_block_rfq_state2_table; }
const detail::EnumTable& exbind_table(CancelBlockRfqTriggerState) { return cancel_block_rfq_trigger_state_table; }
const detail::EnumTable& exbind_table(CreateBlockRfqState) { return create_block_rfq_state_table; }
const detail::EnumTable& exbind_table(GetBlockRfqsState) { return get_block_rfqs_state_table; }
const detail::ObjectTable& exbind_table(const AcceptBlockRfqRequest*) { return accept_block_rfq_request_table; }
const detail::ObjectTable& exbind_table(const AcceptBlockRfqTradeTrigger*) {
    return accept_block_rfq_trade_trigger_table;
}
const detail::ObjectTable& exbind_table(const CancelBlockRfqTradeAllocationsClientInfo*) {
    return cancel_block_rfq_trade_allocations_client_info_table;
}
const detail::ObjectTable& exbind_table(const AcceptBlockRfqBlockTradesTradesTradeAllocations*) {
    return accept_block_rfq_block_trades_trades_trade_allocations_table;
}
const detail::ObjectTable& exbind_table(const AcceptBlockRfqBlockTradesTrades*) {
    return accept_block_rfq_block_trades_trades_table;
}
const detail::ObjectTable& exbind_table(const AcceptBlockRfqBlockTrades*) {
    return accept_block_rfq_block_trades_table;
}
const detail::ObjectTable& exbind_table(const AcceptBlockRfq*) { return accept_block_rfq_table; }
const detail::ObjectTable& exbind_table(const AddBlockRfqQuoteRequest*) { return add_block_rfq_quote_request_table; }
const detail::ObjectTable& exbind_table(const AddBlockRfqQuoteLegs*) { return add_block_rfq_quote_legs_table; }
const detail::ObjectTable& exbind_table(const BlockRfqHedgeLeg*) { return block_rfq_hedge_leg_table; }
const detail::ObjectTable& exbind_table(const AddBlockRfqQuote*) { return add_block_rfq_quote_table; }
const detail::ObjectTable& exbind_table(const CancelAllBlockRfqQuotesRequest*) {
    return cancel_all_block_rfq_quotes_request_table;
}
const detail::ObjectTable& exbind_table(const CancelBlockRfqRequest*) { return cancel_block_rfq_request_table; }
const detail::ObjectTable& exbind_table(const CancelBlockRfqAsks*) { return cancel_block_rfq_asks_table; }
const detail::ObjectTable& exbind_table(const CancelBlockRfqLegs*) { return cancel_block_rfq_legs_table; }
const detail::ObjectTable& exbind_table(const CancelBlockRfqTrades*) { return cancel_block_rfq_trades_table; }
const detail::ObjectTable& exbind_table(const TradeTrigger*) { return trade_trigger_table; }
const detail::ObjectTable& exbind_table(const CancelBlockRfqTradeAllocations*) {
    return cancel_block_rfq_trade_allocations_table;
}
const detail::ObjectTable& exbind_table(const CancelBlockRfq*) { return cancel_block_rfq_table; }
const detail::ObjectTable& exbind_table(const GetBlockRfqQuotesRequest*) { return get_block_rfq_quotes_request_table; }
const detail::ObjectTable& exbind_table(const CancelBlockRfqTriggerRequest*) {
    return cancel_block_rfq_trigger_request_table;
}
const detail::ObjectTable& exbind_table(const CancelBlockRfqTrigger*) { return cancel_block_rfq_trigger_table; }
const detail::ObjectTable& exbind_table(const CreateBlockRfqRequest*) { return create_block_rfq_request_table; }
const detail::ObjectTable& exbind_table(const CreateBlockRfq*) { return create_block_rfq_table; }
const detail::ObjectTable& exbind_table(const EditBlockRfqQuoteRequest*) { return edit_block_rfq_quote_request_table; }
const detail::ObjectTable& exbind_table(const GetBlockRfqUserInfoParent*) {
    return get_block_rfq_user_info_parent_table;
}
const detail::ObjectTable& exbind_table(const GetBlockRfqUserInfoUsers*) { return get_block_rfq_user_info_users_table; }
const detail::ObjectTable& exbind_table(const GetBlockRfqUserInfo*) { return get_block_rfq_user_info_table; }
const detail::ObjectTable& exbind_table(const GetBlockRfqsRequest*) { return get_block_rfqs_request_table; }
const detail::ObjectTable& exbind_table(const GetBlockRfqsBlockRfqs*) { return get_block_rfqs_block_rfqs_table; }
const detail::ObjectTable& exbind_table(const GetBlockRfqs*) { return get_block_rfqs_table; }
const detail::ObjectTable& exbind_table(const GetBlockRfqTradesRequest*) { return get_block_rfq_trades_request_table; }
const detail::ObjectTable& exbind_table(const GetBlockRfqTradesBlockRfqsTrades*) {
    return get_block_rfq_trades_block_rfqs_trades_table;
}
const detail::ObjectTable& exbind_table(const GetBlockRfqTradesBlockRfqs*) {
    return get_block_rfq_trades_block_rfqs_table;
}
const detail::ObjectTable& exbind_table(const GetBlockRfqTrades*) { return get_block_rfq_trades_table; }

}  // namespace exbind::deribit::block_rfq
