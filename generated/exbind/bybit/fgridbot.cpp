// Generated from specs/bybit/fgridbot.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/fgridbot.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::fgridbot {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {
    "Unspecified", "Rejected", "New", "Initializing", "Running", "Cancelling", "Completed", "Await activation",
};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view grid_mode_values[] = {"Unspecified", "Neutral", "Long", "Short"};
constexpr detail::EnumTable grid_mode_table{"GridMode", grid_mode_values};

constexpr std::string_view grid_type_values[] = {"Unspecified", "Arithmetic", "Geometric"};
constexpr detail::EnumTable grid_type_table{"GridType", grid_type_values};

constexpr std::string_view tp_sl_type_values[] = {"Unspecified", "Both %", "Both price"};
constexpr detail::EnumTable tp_sl_type_table{"TpSlType", tp_sl_type_values};

constexpr std::string_view account_type_values[] = {
    "Unspecified", "Derivative account", "Account upgrading", "Spot account", "Fund account",
};
constexpr detail::EnumTable account_type_table{"AccountType", account_type_values};

constexpr detail::Field close_grid_bot_request_fields[] = {
    {"bot_id", offsetof(CloseGridBotRequest, bot_id), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable close_grid_bot_request_table =
    detail::table_of<CloseGridBotRequest>("CloseGridBotRequest", close_grid_bot_request_fields);

constexpr detail::Field close_grid_bot_fields[] = {
    {"status_code", offsetof(CloseGridBot, status_code), detail::integer()},
    {"bot_id", offsetof(CloseGridBot, bot_id), detail::string()},
    {"debug_msg", offsetof(CloseGridBot, debug_msg), detail::string()},
};
constexpr detail::ObjectTable close_grid_bot_table =
    detail::table_of<CloseGridBot>("CloseGridBot", close_grid_bot_fields);

constexpr detail::Field create_grid_bot_request_fields[] = {
    {"symbol", offsetof(CreateGridBotRequest, symbol), detail::string(detail::Holder::required)},
    {"grid_mode", offsetof(CreateGridBotRequest, grid_mode), detail::integer(detail::Holder::required)},
    {"min_price", offsetof(CreateGridBotRequest, min_price), detail::decimal(detail::Holder::required)},
    {"max_price", offsetof(CreateGridBotRequest, max_price), detail::decimal(detail::Holder::required)},
    {"cell_number", offsetof(CreateGridBotRequest, cell_number), detail::integer(detail::Holder::required)},
    {"leverage", offsetof(CreateGridBotRequest, leverage), detail::decimal(detail::Holder::required)},
    {"grid_type", offsetof(CreateGridBotRequest, grid_type), detail::integer(detail::Holder::required)},
    {"total_investment", offsetof(CreateGridBotRequest, total_investment), detail::decimal(detail::Holder::required)},
    {"take_profit_per", offsetof(CreateGridBotRequest, take_profit_per), detail::decimal()},
    {"stop_loss_per", offsetof(CreateGridBotRequest, stop_loss_per), detail::string(detail::Holder::optional)},
    {"take_profit_price", offsetof(CreateGridBotRequest, take_profit_price), detail::decimal()},
    {"stop_loss_price", offsetof(CreateGridBotRequest, stop_loss_price), detail::decimal()},
    {"tp_sl_type", offsetof(CreateGridBotRequest, tp_sl_type), detail::integer()},
    {"entry_price", offsetof(CreateGridBotRequest, entry_price), detail::decimal()},
    {"trailing_stop_per", offsetof(CreateGridBotRequest, trailing_stop_per), detail::decimal()},
    {"move_up_price", offsetof(CreateGridBotRequest, move_up_price), detail::decimal()},
    {"move_down_price", offsetof(CreateGridBotRequest, move_down_price), detail::decimal()},
};
constexpr detail::ObjectTable create_grid_bot_request_table =
    detail::table_of<CreateGridBotRequest>("CreateGridBotRequest", create_grid_bot_request_fields);

constexpr detail::Field create_grid_bot_fields[] = {
    {"status_code", offsetof(CreateGridBot, status_code), detail::integer()},
    {"bot_id", offsetof(CreateGridBot, bot_id), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"check_code", offsetof(CreateGridBot, check_code), detail::string()},
    {"ban_reason_text", offsetof(CreateGridBot, ban_reason_text), detail::string()},
    {"debug_msg", offsetof(CreateGridBot, debug_msg), detail::string()},
};
constexpr detail::ObjectTable create_grid_bot_table =
    detail::table_of<CreateGridBot>("CreateGridBot", create_grid_bot_fields);

constexpr detail::Field detail_request_fields[] = {
    {"bot_id", offsetof(DetailRequest, bot_id), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable detail_request_table =
    detail::table_of<DetailRequest>("DetailRequest", detail_request_fields);

constexpr detail::Field detail_detail_fields[] = {
    {"bot_id", offsetof(DetailDetail, bot_id), detail::string()},
    {"symbol", offsetof(DetailDetail, symbol), detail::string()},
    {"base_token", offsetof(DetailDetail, base_token), detail::string()},
    {"quote_token", offsetof(DetailDetail, quote_token), detail::string()},
    {"status", offsetof(DetailDetail, status), detail::enumeration(status_table)},
    {"grid_mode", offsetof(DetailDetail, grid_mode), detail::enumeration(grid_mode_table)},
    {"grid_type", offsetof(DetailDetail, grid_type), detail::enumeration(grid_type_table)},
    {"min_price", offsetof(DetailDetail, min_price), detail::decimal()},
    {"max_price", offsetof(DetailDetail, max_price), detail::decimal()},
    {"cell_number", offsetof(DetailDetail, cell_number), detail::integer()},
    {"leverage", offsetof(DetailDetail, leverage), detail::decimal()},
    {"real_leverage", offsetof(DetailDetail, real_leverage), detail::decimal()},
    {"total_investment", offsetof(DetailDetail, total_investment), detail::decimal()},
    {"total_value", offsetof(DetailDetail, total_value), detail::decimal()},
    {"current_position", offsetof(DetailDetail, current_position), detail::decimal()},
    {"pnl", offsetof(DetailDetail, pnl), detail::decimal()},
    {"pnl_per", offsetof(DetailDetail, pnl_per), detail::decimal()},
    {"grid_profit", offsetof(DetailDetail, grid_profit), detail::decimal()},
    {"grid_apr", offsetof(DetailDetail, grid_apr), detail::decimal()},
    {"total_apr", offsetof(DetailDetail, total_apr), detail::decimal()},
    {"realised_pnl", offsetof(DetailDetail, realised_pnl), detail::decimal()},
    {"unrealised_pnl", offsetof(DetailDetail, unrealised_pnl), detail::decimal()},
    {"funding_fee", offsetof(DetailDetail, funding_fee), detail::decimal()},
    {"position_balance", offsetof(DetailDetail, position_balance), detail::decimal()},
    {"available_balance", offsetof(DetailDetail, available_balance), detail::decimal()},
    {"total_order_balance", offsetof(DetailDetail, total_order_balance), detail::decimal()},
    {"equity", offsetof(DetailDetail, equity), detail::decimal()},
    {"last_price", offsetof(DetailDetail, last_price), detail::decimal()},
    {"mark_price", offsetof(DetailDetail, mark_price), detail::decimal()},
    {"liquidation_price", offsetof(DetailDetail, liquidation_price), detail::decimal()},
    {"stop_loss_per", offsetof(DetailDetail, stop_loss_per), detail::string()},
    {"take_profit_per", offsetof(DetailDetail, take_profit_per), detail::decimal()},
    {"stop_loss_price", offsetof(DetailDetail, stop_loss_price), detail::decimal()},
    {"take_profit_price", offsetof(DetailDetail, take_profit_price), detail::decimal()},
    {"tp_sl_type", offsetof(DetailDetail, tp_sl_type), detail::enumeration(tp_sl_type_table)},
    {"entry_price", offsetof(DetailDetail, entry_price), detail::decimal()},
    {"real_close_price", offsetof(DetailDetail, real_close_price), detail::decimal()},
    {"min_price_precision", offsetof(DetailDetail, min_price_precision), detail::decimal()},
    {"tick_size", offsetof(DetailDetail, tick_size), detail::decimal()},
    {"trailing_stop_per", offsetof(DetailDetail, trailing_stop_per), detail::decimal()},
    {"trailing_stop_exit_equity", offsetof(DetailDetail, trailing_stop_exit_equity), detail::decimal()},
    {"close_reason", offsetof(DetailDetail, close_reason), detail::string()},
    {"bot_close_code", offsetof(DetailDetail, bot_close_code), detail::string()},
    {"futures_pos_side", offsetof(DetailDetail, futures_pos_side), detail::string()},
    {"arbitrage_num", offsetof(DetailDetail, arbitrage_num), detail::integer()},
    {"arbitrage_num_24", offsetof(DetailDetail, arbitrage_num_24), detail::integer()},
    {"min_profit", offsetof(DetailDetail, min_profit), detail::decimal()},
    {"max_profit", offsetof(DetailDetail, max_profit), detail::decimal()},
    {"move_up_price", offsetof(DetailDetail, move_up_price), detail::decimal()},
    {"move_down_price", offsetof(DetailDetail, move_down_price), detail::decimal()},
    {"curr_min_price", offsetof(DetailDetail, curr_min_price), detail::decimal()},
    {"curr_max_price", offsetof(DetailDetail, curr_max_price), detail::decimal()},
    {"i_m_rate", offsetof(DetailDetail, i_m_rate), detail::decimal()},
    {"m_m_rate", offsetof(DetailDetail, m_m_rate), detail::decimal()},
    {"account_type", offsetof(DetailDetail, account_type), detail::enumeration(account_type_table)},
    {"allow_follow", offsetof(DetailDetail, allow_follow), detail::integer()},
    {"follow_num", offsetof(DetailDetail, follow_num), detail::integer()},
    {"copy_trade_is_master", offsetof(DetailDetail, copy_trade_is_master), detail::boolean()},
    {"copy_trade_follower_num", offsetof(DetailDetail, copy_trade_follower_num),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"used_reward_amount", offsetof(DetailDetail, used_reward_amount), detail::decimal()},
    {"used_reward_id", offsetof(DetailDetail, used_reward_id), detail::string()},
    {"init_bonus", offsetof(DetailDetail, init_bonus), detail::decimal()},
    {"used_bonus_amount", offsetof(DetailDetail, used_bonus_amount), detail::decimal()},
    {"settlement_assets", offsetof(DetailDetail, settlement_assets), detail::string()},
    {"cum_withdrew_amount", offsetof(DetailDetail, cum_withdrew_amount), detail::decimal()},
    {"current_profit", offsetof(DetailDetail, current_profit), detail::decimal()},
    {"current_per", offsetof(DetailDetail, current_per), detail::string()},
    {"taker_fee_rate", offsetof(DetailDetail, taker_fee_rate), detail::decimal()},
    {"maker_fee_rate", offsetof(DetailDetail, maker_fee_rate), detail::decimal()},
    {"operation_time", offsetof(DetailDetail, operation_time), detail::string()},
    {"create_time", offsetof(DetailDetail, create_time), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"modify_time", offsetof(DetailDetail, modify_time), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"end_time", offsetof(DetailDetail, end_time), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"adl_rank_indicator", offsetof(DetailDetail, adl_rank_indicator), detail::integer()},
};
constexpr detail::ObjectTable detail_detail_table =
    detail::table_of<DetailDetail>("DetailDetail", detail_detail_fields);

constexpr detail::Field detail_fields[] = {
    {"status_code", offsetof(Detail, status_code), detail::integer()},
    {"debug_msg", offsetof(Detail, debug_msg), detail::string()},
    {"detail", offsetof(Detail, detail), detail::object(detail_detail_table)},
};
constexpr detail::ObjectTable detail_table = detail::table_of<Detail>("Detail", detail_fields);

constexpr detail::Field validate_grid_input_request_fields[] = {
    {"symbol", offsetof(ValidateGridInputRequest, symbol), detail::string(detail::Holder::required)},
    {"cell_number", offsetof(ValidateGridInputRequest, cell_number), detail::integer(detail::Holder::required)},
    {"min_price", offsetof(ValidateGridInputRequest, min_price), detail::decimal(detail::Holder::required)},
    {"max_price", offsetof(ValidateGridInputRequest, max_price), detail::decimal(detail::Holder::required)},
    {"leverage", offsetof(ValidateGridInputRequest, leverage), detail::decimal(detail::Holder::required)},
    {"grid_type", offsetof(ValidateGridInputRequest, grid_type), detail::integer(detail::Holder::required)},
    {"grid_mode", offsetof(ValidateGridInputRequest, grid_mode), detail::integer(detail::Holder::required)},
    {"stop_loss_price", offsetof(ValidateGridInputRequest, stop_loss_price), detail::decimal()},
    {"take_profit_price", offsetof(ValidateGridInputRequest, take_profit_price), detail::decimal()},
    {"tp_sl_type", offsetof(ValidateGridInputRequest, tp_sl_type), detail::integer()},
    {"entry_price", offsetof(ValidateGridInputRequest, entry_price), detail::decimal()},
    {"stop_loss_per", offsetof(ValidateGridInputRequest, stop_loss_per), detail::string(detail::Holder::optional)},
    {"take_profit_per", offsetof(ValidateGridInputRequest, take_profit_per), detail::string(detail::Holder::optional)},
    {"trailing_stop_per", offsetof(ValidateGridInputRequest, trailing_stop_per),
     detail::string(detail::Holder::optional)},
    {"init_margin", offsetof(ValidateGridInputRequest, init_margin), detail::decimal()},
    {"move_up_price", offsetof(ValidateGridInputRequest, move_up_price), detail::decimal()},
    {"move_down_price", offsetof(ValidateGridInputRequest, move_down_price), detail::decimal()},
};
constexpr detail::ObjectTable validate_grid_input_request_table =
    detail::table_of<ValidateGridInputRequest>("ValidateGridInputRequest", validate_grid_input_request_fields);

constexpr detail::Field validate_grid_input_fields[] = {
    {"status_code", offsetof(ValidateGridInput, status_code), detail::integer()},
    {"debug_msg", offsetof(ValidateGridInput, debug_msg), detail::string()},
    {"check_code", offsetof(ValidateGridInput, check_code), detail::string()},
    {"investment", offsetof(ValidateGridInput, investment), detail::json()},
    {"profit", offsetof(ValidateGridInput, profit), detail::json()},
    {"cell_number", offsetof(ValidateGridInput, cell_number), detail::json()},
    {"min_price", offsetof(ValidateGridInput, min_price), detail::json()},
    {"max_price", offsetof(ValidateGridInput, max_price), detail::json()},
    {"leverage", offsetof(ValidateGridInput, leverage), detail::json()},
    {"stop_loss", offsetof(ValidateGridInput, stop_loss), detail::json()},
    {"take_profit", offsetof(ValidateGridInput, take_profit), detail::json()},
    {"take_profit_price", offsetof(ValidateGridInput, take_profit_price), detail::json()},
    {"stop_loss_price", offsetof(ValidateGridInput, stop_loss_price), detail::json()},
    {"entry_price", offsetof(ValidateGridInput, entry_price), detail::json()},
    {"trailing_stop_per", offsetof(ValidateGridInput, trailing_stop_per), detail::json()},
    {"long_liq_price", offsetof(ValidateGridInput, long_liq_price), detail::decimal()},
    {"short_liq_price", offsetof(ValidateGridInput, short_liq_price), detail::decimal()},
    {"move_up_price", offsetof(ValidateGridInput, move_up_price), detail::json()},
    {"move_down_price", offsetof(ValidateGridInput, move_down_price), detail::json()},
    {"cell_gtv0_per", offsetof(ValidateGridInput, cell_gtv0_per), detail::decimal()},
};
constexpr detail::ObjectTable validate_grid_input_table =
    detail::table_of<ValidateGridInput>("ValidateGridInput", validate_grid_input_fields);

constexpr detail::Type close_grid_bot_reply = detail::object(close_grid_bot_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit close_grid_bot_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation close_grid_bot_operation{
    .id = "fgridbot.close_grid_bot",
    .method = "POST",
    .path = "/v5/fgridbot/close",
    .auth = detail::Auth::private_,
    .limits = close_grid_bot_limits,
    .request = &close_grid_bot_request_table,
    .reply = &close_grid_bot_reply,
};

constexpr detail::Type create_grid_bot_reply = detail::object(create_grid_bot_table);
constexpr detail::Limit create_grid_bot_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_grid_bot_operation{
    .id = "fgridbot.create_grid_bot",
    .method = "POST",
    .path = "/v5/fgridbot/create",
    .auth = detail::Auth::private_,
    .limits = create_grid_bot_limits,
    .request = &create_grid_bot_request_table,
    .reply = &create_grid_bot_reply,
};

constexpr detail::Type detail_reply = detail::object(detail_table);
constexpr detail::Limit detail_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation detail_operation{
    .id = "fgridbot.detail",
    .method = "POST",
    .path = "/v5/fgridbot/detail",
    .auth = detail::Auth::private_,
    .limits = detail_limits,
    .request = &detail_request_table,
    .reply = &detail_reply,
};

constexpr detail::Type validate_grid_input_reply = detail::object(validate_grid_input_table);
constexpr detail::Limit validate_grid_input_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation validate_grid_input_operation{
    .id = "fgridbot.validate_grid_input",
    .method = "POST",
    .path = "/v5/fgridbot/validate",
    .auth = detail::Auth::private_,
    .limits = validate_grid_input_limits,
    .request = &validate_grid_input_request_table,
    .reply = &validate_grid_input_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CloseGridBot> Api::close_grid_bot(CloseGridBotRequest request) const {
    return {core_, close_grid_bot_operation, &request};
}

Call<CreateGridBot> Api::create_grid_bot(CreateGridBotRequest request) const {
    return {core_, create_grid_bot_operation, &request};
}

Call<Detail> Api::detail(DetailRequest request) const {
    return {core_, detail_operation, &request};
}

Call<ValidateGridInput> Api::validate_grid_input(ValidateGridInputRequest request) const {
    return {core_, validate_grid_input_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(GridMode) { return grid_mode_table; }
const detail::EnumTable& exbind_table(GridType) { return grid_type_table; }
const detail::EnumTable& exbind_table(TpSlType) { return tp_sl_type_table; }
const detail::EnumTable& exbind_table(AccountType) { return account_type_table; }
const detail::ObjectTable& exbind_table(const CloseGridBotRequest*) { return close_grid_bot_request_table; }
const detail::ObjectTable& exbind_table(const CloseGridBot*) { return close_grid_bot_table; }
const detail::ObjectTable& exbind_table(const CreateGridBotRequest*) { return create_grid_bot_request_table; }
const detail::ObjectTable& exbind_table(const CreateGridBot*) { return create_grid_bot_table; }
const detail::ObjectTable& exbind_table(const DetailRequest*) { return detail_request_table; }
const detail::ObjectTable& exbind_table(const DetailDetail*) { return detail_detail_table; }
const detail::ObjectTable& exbind_table(const Detail*) { return detail_table; }
const detail::ObjectTable& exbind_table(const ValidateGridInputRequest*) { return validate_grid_input_request_table; }
const detail::ObjectTable& exbind_table(const ValidateGridInput*) { return validate_grid_input_table; }

}  // namespace exbind::bybit::fgridbot
