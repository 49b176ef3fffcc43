// Generated from specs/deribit/block_trade.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/block_trade.hpp"

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
extern const detail::EnumTable trading_currency_table;
}  // namespace exbind::deribit

namespace exbind::inline v0_1::deribit::block_trade {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view approve_block_trade_values[] = {"ok"};
constexpr detail::EnumTable approve_block_trade_table{"ApproveBlockTrade", approve_block_trade_values};

constexpr std::string_view value_values[] = {"initial", "accepted", "rejected", "executed"};
constexpr detail::EnumTable value_table{"Value", value_values};

constexpr std::string_view invalidate_block_trade_signature_values[] = {"ok"};
constexpr detail::EnumTable invalidate_block_trade_signature_table{
    "InvalidateBlockTradeSignature",
    invalidate_block_trade_signature_values,
};

constexpr std::string_view reject_block_trade_values[] = {"ok"};
constexpr detail::EnumTable reject_block_trade_table{"RejectBlockTrade", reject_block_trade_values};

extern const detail::ObjectTable get_block_trade_requests_table;

constexpr detail::Field reject_block_trade_request_fields[] = {
    {"timestamp", offsetof(RejectBlockTradeRequest, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"nonce", offsetof(RejectBlockTradeRequest, nonce), detail::string(detail::Holder::required), detail::In::query},
    {"role", offsetof(RejectBlockTradeRequest, role),
     detail::enumeration(deribit::role_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable reject_block_trade_request_table =
    detail::table_of<RejectBlockTradeRequest>("RejectBlockTradeRequest", reject_block_trade_request_fields);

constexpr detail::Field execute_block_trade_request_fields[] = {
    {"timestamp", offsetof(ExecuteBlockTradeRequest, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"nonce", offsetof(ExecuteBlockTradeRequest, nonce), detail::string(detail::Holder::required), detail::In::query},
    {"role", offsetof(ExecuteBlockTradeRequest, role),
     detail::enumeration(deribit::role_table, detail::Holder::required), detail::In::query},
    {"trades", offsetof(ExecuteBlockTradeRequest, trades), detail::string(detail::Holder::required), detail::In::query},
    {"counterparty_signature", offsetof(ExecuteBlockTradeRequest, counterparty_signature),
     detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable execute_block_trade_request_table =
    detail::table_of<ExecuteBlockTradeRequest>("ExecuteBlockTradeRequest", execute_block_trade_request_fields);

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
    {"reduce_only", offsetof(UserTrade, reduce_only), detail::string()},
    {"post_only", offsetof(UserTrade, post_only), detail::string()},
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

constexpr detail::Field get_block_trade_fields[] = {
    {"id", offsetof(GetBlockTrade, id), detail::string()},
    {"timestamp", offsetof(GetBlockTrade, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"trades", offsetof(GetBlockTrade, trades), detail::list(list_of_user_trade)},
    {"app_name", offsetof(GetBlockTrade, app_name), detail::string()},
    {"broker_code", offsetof(GetBlockTrade, broker_code), detail::string()},
    {"broker_name", offsetof(GetBlockTrade, broker_name), detail::string()},
};
constexpr detail::ObjectTable get_block_trade_table =
    detail::table_of<GetBlockTrade>("GetBlockTrade", get_block_trade_fields);

constexpr detail::Field get_block_trade_request_fields[] = {
    {"id", offsetof(GetBlockTradeRequest, id), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_block_trade_request_table =
    detail::table_of<GetBlockTradeRequest>("GetBlockTradeRequest", get_block_trade_request_fields);

constexpr detail::Field get_block_trade_requests_request_fields[] = {
    {"broker_code", offsetof(GetBlockTradeRequestsRequest, broker_code), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable get_block_trade_requests_request_table =
    detail::table_of<GetBlockTradeRequestsRequest>(
        "GetBlockTradeRequestsRequest", get_block_trade_requests_request_fields);

constexpr detail::Field get_block_trade_requests_state_fields[] = {
    {"value", offsetof(GetBlockTradeRequestsState, value), detail::enumeration(value_table)},
    {"timestamp", offsetof(GetBlockTradeRequestsState, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_block_trade_requests_state_table =
    detail::table_of<GetBlockTradeRequestsState>("GetBlockTradeRequestsState", get_block_trade_requests_state_fields);

constexpr detail::Field get_block_trade_requests_counterparty_state_fields[] = {
    {"value", offsetof(GetBlockTradeRequestsCounterpartyState, value), detail::enumeration(value_table)},
    {"timestamp", offsetof(GetBlockTradeRequestsCounterpartyState, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_block_trade_requests_counterparty_state_table =
    detail::table_of<GetBlockTradeRequestsCounterpartyState>(
        "GetBlockTradeRequestsCounterpartyState", get_block_trade_requests_counterparty_state_fields);

constexpr detail::ListTable list_of_get_block_trade_requests =
    detail::list_of<GetBlockTradeRequests>(detail::object(get_block_trade_requests_table));

constexpr detail::Field get_block_trade_requests_fields[] = {
    {"nonce", offsetof(GetBlockTradeRequests, nonce), detail::string()},
    {"timestamp", offsetof(GetBlockTradeRequests, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"trades", offsetof(GetBlockTradeRequests, trades), detail::list(list_of_get_block_trade_requests)},
    {"app_name", offsetof(GetBlockTradeRequests, app_name), detail::string()},
    {"username", offsetof(GetBlockTradeRequests, username), detail::string()},
    {"role", offsetof(GetBlockTradeRequests, role), detail::enumeration(deribit::role_table)},
    {"user_id", offsetof(GetBlockTradeRequests, user_id), detail::integer()},
    {"broker_code", offsetof(GetBlockTradeRequests, broker_code), detail::string()},
    {"broker_name", offsetof(GetBlockTradeRequests, broker_name), detail::string()},
    {"state", offsetof(GetBlockTradeRequests, state), detail::object(get_block_trade_requests_state_table)},
    {"counterparty_state", offsetof(GetBlockTradeRequests, counterparty_state),
     detail::object(get_block_trade_requests_counterparty_state_table)},
    {"combo_id", offsetof(GetBlockTradeRequests, combo_id), detail::string()},
};
constexpr detail::ObjectTable get_block_trade_requests_table =
    detail::table_of<GetBlockTradeRequests>("GetBlockTradeRequests", get_block_trade_requests_fields);

constexpr detail::Field get_block_trades_request_fields[] = {
    {"currency", offsetof(GetBlockTradesRequest, currency), detail::enumeration(deribit::trading_currency_table),
     detail::In::query},
    {"count", offsetof(GetBlockTradesRequest, count), detail::integer(), detail::In::query},
    {"start_id", offsetof(GetBlockTradesRequest, start_id), detail::string(detail::Holder::optional),
     detail::In::query},
    {"end_id", offsetof(GetBlockTradesRequest, end_id), detail::string(detail::Holder::optional), detail::In::query},
    {"block_rfq_id", offsetof(GetBlockTradesRequest, block_rfq_id), detail::integer(), detail::In::query},
    {"broker_code", offsetof(GetBlockTradesRequest, broker_code), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::Bounds get_block_trades_request_bounds[] = {{.field = 1, .minimum = "1", .maximum = "101"}};
constexpr detail::ObjectTable get_block_trades_request_table =
    detail::table_of<GetBlockTradesRequest>(
        "GetBlockTradesRequest", get_block_trades_request_fields, false, get_block_trades_request_bounds);

constexpr detail::Field get_broker_trade_requests_trades_fields[] = {
    {"amount", offsetof(GetBrokerTradeRequestsTrades, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"direction", offsetof(GetBrokerTradeRequestsTrades, direction), detail::enumeration(deribit::direction_table)},
    {"price", offsetof(GetBrokerTradeRequestsTrades, price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"instrument_name", offsetof(GetBrokerTradeRequestsTrades, instrument_name), detail::string()},
};
constexpr detail::ObjectTable get_broker_trade_requests_trades_table =
    detail::table_of<GetBrokerTradeRequestsTrades>(
        "GetBrokerTradeRequestsTrades", get_broker_trade_requests_trades_fields);

constexpr detail::Field get_broker_trade_requests_maker_fields[] = {
    {"state", offsetof(GetBrokerTradeRequestsMaker, state), detail::string()},
    {"client_id", offsetof(GetBrokerTradeRequestsMaker, client_id), detail::integer()},
    {"user_id", offsetof(GetBrokerTradeRequestsMaker, user_id), detail::string()},
    {"client_name", offsetof(GetBrokerTradeRequestsMaker, client_name), detail::string()},
    {"client_link_name", offsetof(GetBrokerTradeRequestsMaker, client_link_name), detail::string()},
    {"client_link_id", offsetof(GetBrokerTradeRequestsMaker, client_link_id), detail::integer()},
};
constexpr detail::ObjectTable get_broker_trade_requests_maker_table =
    detail::table_of<GetBrokerTradeRequestsMaker>(
        "GetBrokerTradeRequestsMaker", get_broker_trade_requests_maker_fields);

constexpr detail::ListTable list_of_get_broker_trade_requests_trades =
    detail::list_of<GetBrokerTradeRequestsTrades>(detail::object(get_broker_trade_requests_trades_table));

constexpr detail::Field get_broker_trade_requests_fields[] = {
    {"timestamp", offsetof(GetBrokerTradeRequests, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"state", offsetof(GetBrokerTradeRequests, state), detail::string()},
    {"trades", offsetof(GetBrokerTradeRequests, trades), detail::list(list_of_get_broker_trade_requests_trades)},
    {"maker", offsetof(GetBrokerTradeRequests, maker), detail::object(get_broker_trade_requests_maker_table)},
    {"taker", offsetof(GetBrokerTradeRequests, taker), detail::object(get_broker_trade_requests_maker_table)},
    {"nonce", offsetof(GetBrokerTradeRequests, nonce), detail::string()},
};
constexpr detail::ObjectTable get_broker_trade_requests_table =
    detail::table_of<GetBrokerTradeRequests>("GetBrokerTradeRequests", get_broker_trade_requests_fields);

constexpr detail::Field get_broker_trades_request_fields[] = {
    {"currency", offsetof(GetBrokerTradesRequest, currency), detail::enumeration(deribit::trading_currency_table),
     detail::In::query},
    {"count", offsetof(GetBrokerTradesRequest, count), detail::integer(), detail::In::query},
    {"start_id", offsetof(GetBrokerTradesRequest, start_id), detail::string(detail::Holder::optional),
     detail::In::query},
    {"end_id", offsetof(GetBrokerTradesRequest, end_id), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds get_broker_trades_request_bounds[] = {{.field = 1, .minimum = "1", .maximum = "1000"}};
constexpr detail::ObjectTable get_broker_trades_request_table =
    detail::table_of<GetBrokerTradesRequest>(
        "GetBrokerTradesRequest", get_broker_trades_request_fields, false, get_broker_trades_request_bounds);

constexpr detail::Field get_broker_trades_history_maker_fields[] = {
    {"user_id", offsetof(GetBrokerTradesHistoryMaker, user_id), detail::string()},
    {"client_id", offsetof(GetBrokerTradesHistoryMaker, client_id), detail::integer()},
    {"client_name", offsetof(GetBrokerTradesHistoryMaker, client_name), detail::string()},
    {"client_link_name", offsetof(GetBrokerTradesHistoryMaker, client_link_name), detail::string()},
    {"client_link_id", offsetof(GetBrokerTradesHistoryMaker, client_link_id), detail::integer()},
};
constexpr detail::ObjectTable get_broker_trades_history_maker_table =
    detail::table_of<GetBrokerTradesHistoryMaker>(
        "GetBrokerTradesHistoryMaker", get_broker_trades_history_maker_fields);

constexpr detail::ListTable list_of_get_block_trade =
    detail::list_of<GetBlockTrade>(detail::object(get_block_trade_table));

constexpr detail::Field get_broker_trades_history_fields[] = {
    {"id", offsetof(GetBrokerTradesHistory, id), detail::string()},
    {"timestamp", offsetof(GetBrokerTradesHistory, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"trades", offsetof(GetBrokerTradesHistory, trades), detail::list(list_of_get_block_trade)},
    {"maker", offsetof(GetBrokerTradesHistory, maker), detail::object(get_broker_trades_history_maker_table)},
    {"taker", offsetof(GetBrokerTradesHistory, taker), detail::object(get_broker_trades_history_maker_table)},
};
constexpr detail::ObjectTable get_broker_trades_history_table =
    detail::table_of<GetBrokerTradesHistory>("GetBrokerTradesHistory", get_broker_trades_history_fields);

constexpr detail::ListTable list_of_get_broker_trades_history =
    detail::list_of<GetBrokerTradesHistory>(detail::object(get_broker_trades_history_table));

constexpr detail::Field get_broker_trades_fields[] = {
    {"history", offsetof(GetBrokerTrades, history), detail::list(list_of_get_broker_trades_history)},
    {"next_start_id", offsetof(GetBrokerTrades, next_start_id), detail::integer()},
};
constexpr detail::ObjectTable get_broker_trades_table =
    detail::table_of<GetBrokerTrades>("GetBrokerTrades", get_broker_trades_fields);

constexpr detail::Field invalidate_block_trade_signature_request_fields[] = {
    {"signature", offsetof(InvalidateBlockTradeSignatureRequest, signature), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable invalidate_block_trade_signature_request_table =
    detail::table_of<InvalidateBlockTradeSignatureRequest>(
        "InvalidateBlockTradeSignatureRequest", invalidate_block_trade_signature_request_fields);

constexpr detail::Field simulate_block_trade_request_fields[] = {
    {"role", offsetof(SimulateBlockTradeRequest, role), detail::enumeration(deribit::role_table), detail::In::query},
    {"trades", offsetof(SimulateBlockTradeRequest, trades), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable simulate_block_trade_request_table =
    detail::table_of<SimulateBlockTradeRequest>("SimulateBlockTradeRequest", simulate_block_trade_request_fields);

constexpr detail::Field verify_block_trade_request_fields[] = {
    {"timestamp", offsetof(VerifyBlockTradeRequest, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"nonce", offsetof(VerifyBlockTradeRequest, nonce), detail::string(detail::Holder::required), detail::In::query},
    {"role", offsetof(VerifyBlockTradeRequest, role),
     detail::enumeration(deribit::role_table, detail::Holder::required), detail::In::query},
    {"trades", offsetof(VerifyBlockTradeRequest, trades), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable verify_block_trade_request_table =
    detail::table_of<VerifyBlockTradeRequest>("VerifyBlockTradeRequest", verify_block_trade_request_fields);

constexpr detail::Field verify_block_trade_fields[] = {
    {"signature", offsetof(VerifyBlockTrade, signature), detail::string()},
};
constexpr detail::ObjectTable verify_block_trade_table =
    detail::table_of<VerifyBlockTrade>("VerifyBlockTrade", verify_block_trade_fields);

constexpr detail::Type approve_block_trade_reply = detail::enumeration(approve_block_trade_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit approve_block_trade_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation approve_block_trade_operation{
    .id = "block_trade.approve_block_trade",
    .method = "GET",
    .path = "/api/v2/private/approve_block_trade",
    .auth = detail::Auth::private_,
    .limits = approve_block_trade_limits,
    .request = &reject_block_trade_request_table,
    .reply = &approve_block_trade_reply,
    .writes = true,
};

constexpr detail::Type execute_block_trade_reply = detail::object(get_block_trade_table);
constexpr detail::Limit execute_block_trade_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation execute_block_trade_operation{
    .id = "block_trade.execute_block_trade",
    .method = "GET",
    .path = "/api/v2/private/execute_block_trade",
    .auth = detail::Auth::private_,
    .limits = execute_block_trade_limits,
    .request = &execute_block_trade_request_table,
    .reply = &execute_block_trade_reply,
    .writes = true,
};

constexpr detail::Type get_block_trade_reply = detail::object(get_block_trade_table);
constexpr detail::Limit get_block_trade_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_block_trade_operation{
    .id = "block_trade.get_block_trade",
    .method = "GET",
    .path = "/api/v2/private/get_block_trade",
    .auth = detail::Auth::private_,
    .limits = get_block_trade_limits,
    .request = &get_block_trade_request_table,
    .reply = &get_block_trade_reply,
};

constexpr detail::Type get_block_trade_requests_reply = detail::list(list_of_get_block_trade_requests);
constexpr detail::Limit get_block_trade_requests_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_block_trade_requests_operation{
    .id = "block_trade.get_block_trade_requests",
    .method = "GET",
    .path = "/api/v2/private/get_block_trade_requests",
    .auth = detail::Auth::private_,
    .limits = get_block_trade_requests_limits,
    .request = &get_block_trade_requests_request_table,
    .reply = &get_block_trade_requests_reply,
};

constexpr detail::Type get_block_trades_reply = detail::list(list_of_get_block_trade);
constexpr detail::Limit get_block_trades_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_block_trades_operation{
    .id = "block_trade.get_block_trades",
    .method = "GET",
    .path = "/api/v2/private/get_block_trades",
    .auth = detail::Auth::private_,
    .limits = get_block_trades_limits,
    .request = &get_block_trades_request_table,
    .reply = &get_block_trades_reply,
};

constexpr detail::ListTable list_of_get_broker_trade_requests =
    detail::list_of<GetBrokerTradeRequests>(detail::object(get_broker_trade_requests_table));
constexpr detail::Type get_broker_trade_requests_reply = detail::list(list_of_get_broker_trade_requests);
constexpr detail::Limit get_broker_trade_requests_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_broker_trade_requests_operation{
    .id = "block_trade.get_broker_trade_requests",
    .method = "GET",
    .path = "/api/v2/private/get_broker_trade_requests",
    .auth = detail::Auth::private_,
    .limits = get_broker_trade_requests_limits,
    .reply = &get_broker_trade_requests_reply,
};

constexpr detail::Type get_broker_trades_reply = detail::object(get_broker_trades_table);
constexpr detail::Limit get_broker_trades_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_broker_trades_pages{
    .by = detail::Paging::By::token,
    .largest_size = 1000,
    .parameter = "start_id",
    .limit = "count",
    .rows = "history",
    .next = "next_start_id",
};
constexpr detail::Operation get_broker_trades_operation{
    .id = "block_trade.get_broker_trades",
    .method = "GET",
    .path = "/api/v2/private/get_broker_trades",
    .auth = detail::Auth::private_,
    .limits = get_broker_trades_limits,
    .request = &get_broker_trades_request_table,
    .reply = &get_broker_trades_reply,
    .pages = &get_broker_trades_pages,
};

constexpr detail::Type invalidate_block_trade_signature_reply =
    detail::enumeration(invalidate_block_trade_signature_table);
constexpr detail::Limit invalidate_block_trade_signature_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation invalidate_block_trade_signature_operation{
    .id = "block_trade.invalidate_block_trade_signature",
    .method = "GET",
    .path = "/api/v2/private/invalidate_block_trade_signature",
    .auth = detail::Auth::private_,
    .limits = invalidate_block_trade_signature_limits,
    .request = &invalidate_block_trade_signature_request_table,
    .reply = &invalidate_block_trade_signature_reply,
    .writes = true,
};

constexpr detail::Type reject_block_trade_reply = detail::enumeration(reject_block_trade_table);
constexpr detail::Limit reject_block_trade_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation reject_block_trade_operation{
    .id = "block_trade.reject_block_trade",
    .method = "GET",
    .path = "/api/v2/private/reject_block_trade",
    .auth = detail::Auth::private_,
    .limits = reject_block_trade_limits,
    .request = &reject_block_trade_request_table,
    .reply = &reject_block_trade_reply,
    .writes = true,
};

constexpr detail::Type simulate_block_trade_reply = detail::boolean();
constexpr detail::Limit simulate_block_trade_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation simulate_block_trade_operation{
    .id = "block_trade.simulate_block_trade",
    .method = "GET",
    .path = "/api/v2/private/simulate_block_trade",
    .auth = detail::Auth::private_,
    .limits = simulate_block_trade_limits,
    .request = &simulate_block_trade_request_table,
    .reply = &simulate_block_trade_reply,
};

constexpr detail::Type verify_block_trade_reply = detail::object(verify_block_trade_table);
constexpr detail::Limit verify_block_trade_limits[] = {
    {.count = 20, .window_ms = 4000, .scope = per_user, .pool = "matching"},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation verify_block_trade_operation{
    .id = "block_trade.verify_block_trade",
    .method = "GET",
    .path = "/api/v2/private/verify_block_trade",
    .auth = detail::Auth::private_,
    .limits = verify_block_trade_limits,
    .request = &verify_block_trade_request_table,
    .reply = &verify_block_trade_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Open<ApproveBlockTrade>> Api::approve_block_trade(RejectBlockTradeRequest request) const {
    return {core_, approve_block_trade_operation, &request};
}

Call<GetBlockTrade> Api::execute_block_trade(ExecuteBlockTradeRequest request) const {
    return {core_, execute_block_trade_operation, &request};
}

Call<GetBlockTrade> Api::get_block_trade(GetBlockTradeRequest request) const {
    return {core_, get_block_trade_operation, &request};
}

Call<Vector<GetBlockTradeRequests>> Api::get_block_trade_requests(GetBlockTradeRequestsRequest request) const {
    return {core_, get_block_trade_requests_operation, &request};
}

Call<Vector<GetBlockTrade>> Api::get_block_trades(GetBlockTradesRequest request) const {
    return {core_, get_block_trades_operation, &request};
}

Call<Vector<GetBrokerTradeRequests>> Api::get_broker_trade_requests() const {
    return {core_, get_broker_trade_requests_operation, nullptr};
}

PagedCall<GetBrokerTrades> Api::get_broker_trades(GetBrokerTradesRequest request) const {
    return {core_, get_broker_trades_operation, &request};
}

Call<Open<InvalidateBlockTradeSignature>>
Api::invalidate_block_trade_signature(InvalidateBlockTradeSignatureRequest request) const {
    return {core_, invalidate_block_trade_signature_operation, &request};
}

Call<Open<RejectBlockTrade>> Api::reject_block_trade(RejectBlockTradeRequest request) const {
    return {core_, reject_block_trade_operation, &request};
}

Call<std::optional<bool>> Api::simulate_block_trade(SimulateBlockTradeRequest request) const {
    return {core_, simulate_block_trade_operation, &request};
}

Call<VerifyBlockTrade> Api::verify_block_trade(VerifyBlockTradeRequest request) const {
    return {core_, verify_block_trade_operation, &request};
}

const detail::EnumTable& exbind_table(ApproveBlockTrade) { return approve_block_trade_table; }
const detail::EnumTable& exbind_table(Value) { return value_table; }
const detail::EnumTable& exbind_table(InvalidateBlockTradeSignature) { return invalidate_block_trade_signature_table; }
const detail::EnumTable& exbind_table(RejectBlockTrade) { return reject_block_trade_table; }
const detail::ObjectTable& exbind_table(const RejectBlockTradeRequest*) { return reject_block_trade_request_table; }
const detail::ObjectTable& exbind_table(const ExecuteBlockTradeRequest*) { return execute_block_trade_request_table; }
const detail::ObjectTable& exbind_table(const UserTradeTradeAllocationsClientInfo*) {
    return user_trade_trade_allocations_client_info_table;
}
const detail::ObjectTable& exbind_table(const UserTradeTradeAllocations*) { return user_trade_trade_allocations_table; }
const detail::ObjectTable& exbind_table(const UserTrade*) { return user_trade_table; }
const detail::ObjectTable& exbind_table(const GetBlockTrade*) { return get_block_trade_table; }
const detail::ObjectTable& exbind_table(const GetBlockTradeRequest*) { return get_block_trade_request_table; }
const detail::ObjectTable& exbind_table(const GetBlockTradeRequestsRequest*) {
    return get_block_trade_requests_request_table;
}
const detail::ObjectTable& exbind_table(const GetBlockTradeRequestsState*) {
    return get_block_trade_requests_state_table;
}
const detail::ObjectTable& exbind_table(const GetBlockTradeRequestsCounterpartyState*) {
    return get_block_trade_requests_counterparty_state_table;
}
const detail::ObjectTable& exbind_table(const GetBlockTradeRequests*) { return get_block_trade_requests_table; }
const detail::ObjectTable& exbind_table(const GetBlockTradesRequest*) { return get_block_trades_request_table; }
const detail::ObjectTable& exbind_table(const GetBrokerTradeRequestsTrades*) {
    return get_broker_trade_requests_trades_table;
}
const detail::ObjectTable& exbind_table(const GetBrokerTradeRequestsMaker*) {
    return get_broker_trade_requests_maker_table;
}
const detail::ObjectTable& exbind_table(const GetBrokerTradeRequests*) { return get_broker_trade_requests_table; }
const detail::ObjectTable& exbind_table(const GetBrokerTradesRequest*) { return get_broker_trades_request_table; }
const detail::ObjectTable& exbind_table(const GetBrokerTradesHistoryMaker*) {
    return get_broker_trades_history_maker_table;
}
const detail::ObjectTable& exbind_table(const GetBrokerTradesHistory*) { return get_broker_trades_history_table; }
const detail::ObjectTable& exbind_table(const GetBrokerTrades*) { return get_broker_trades_table; }
const detail::ObjectTable& exbind_table(const InvalidateBlockTradeSignatureRequest*) {
    return invalidate_block_trade_signature_request_table;
}
const detail::ObjectTable& exbind_table(const SimulateBlockTradeRequest*) { return simulate_block_trade_request_table; }
const detail::ObjectTable& exbind_table(const VerifyBlockTradeRequest*) { return verify_block_trade_request_table; }
const detail::ObjectTable& exbind_table(const VerifyBlockTrade*) { return verify_block_trade_table; }

}  // namespace exbind::deribit::block_trade
