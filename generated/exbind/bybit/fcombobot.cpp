// Generated from specs/bybit/fcombobot.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/fcombobot.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::fcombobot {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view bot_mode_values[] = {"Unspecified", "Long", "Short", "Mix"};
constexpr detail::EnumTable bot_mode_table{"BotMode", bot_mode_values};

constexpr std::string_view bot_display_status_values[] = {
    "Unspecified", "Initializing", "Awaiting activation", "Running", "Cancelling", "Completed",
};
constexpr detail::EnumTable bot_display_status_table{"BotDisplayStatus", bot_display_status_values};

constexpr std::string_view side_values[] = {"Long", "Short"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view stop_type_values[] = {
    "Unspecified", "Init failure", "User stopped", "Liquidation", "Symbol delisted", "Stop-loss triggered",
    "System stopped", "User banned", "Take-profit triggered", "Reduce-only", "Trailing stop", "OI limit",
    "Compliance clearance", "ADL (Auto-Deleveraging)",
};
constexpr detail::EnumTable stop_type_table{"StopType", stop_type_values};

constexpr detail::Field close_bot_request_fields[] = {
    {"bot_id", offsetof(CloseBotRequest, bot_id), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable close_bot_request_table =
    detail::table_of<CloseBotRequest>("CloseBotRequest", close_bot_request_fields);

constexpr detail::Field close_bot_fields[] = {
    {"status_code", offsetof(CloseBot, status_code), detail::integer()},
    {"debug_msg", offsetof(CloseBot, debug_msg), detail::string()},
};
constexpr detail::ObjectTable close_bot_table = detail::table_of<CloseBot>("CloseBot", close_bot_fields);

constexpr detail::Field getlimit_request_symbol_settings_fields[] = {
    {"symbol", offsetof(GetlimitRequestSymbolSettings, symbol), detail::string(detail::Holder::required)},
    {"target_position_percent", offsetof(GetlimitRequestSymbolSettings, target_position_percent),
     detail::decimal(detail::Holder::required)},
    {"side", offsetof(GetlimitRequestSymbolSettings, side), detail::integer(detail::Holder::required)},
};
constexpr detail::ObjectTable getlimit_request_symbol_settings_table =
    detail::table_of<GetlimitRequestSymbolSettings>(
        "GetlimitRequestSymbolSettings", getlimit_request_symbol_settings_fields);

constexpr detail::ListTable list_of_getlimit_request_symbol_settings =
    detail::list_of<GetlimitRequestSymbolSettings>(detail::object(getlimit_request_symbol_settings_table));

constexpr detail::Field create_bot_request_fields[] = {
    {"leverage", offsetof(CreateBotRequest, leverage), detail::decimal(detail::Holder::required)},
    {"init_margin", offsetof(CreateBotRequest, init_margin), detail::decimal(detail::Holder::required)},
    {"adjust_position_mode", offsetof(CreateBotRequest, adjust_position_mode),
     detail::integer(detail::Holder::required)},
    {"symbol_settings", offsetof(CreateBotRequest, symbol_settings),
     detail::list(list_of_getlimit_request_symbol_settings, detail::Holder::required)},
    {"adjust_position_percent", offsetof(CreateBotRequest, adjust_position_percent), detail::decimal()},
    {"adjust_position_time_interval", offsetof(CreateBotRequest, adjust_position_time_interval), detail::integer()},
    {"sl_percent", offsetof(CreateBotRequest, sl_percent), detail::decimal()},
    {"tp_percent", offsetof(CreateBotRequest, tp_percent), detail::decimal()},
    {"trailing_stop_percent", offsetof(CreateBotRequest, trailing_stop_percent), detail::decimal()},
};
constexpr detail::ObjectTable create_bot_request_table =
    detail::table_of<CreateBotRequest>("CreateBotRequest", create_bot_request_fields);

constexpr detail::Field create_bot_fields[] = {
    {"status_code", offsetof(CreateBot, status_code), detail::integer()},
    {"bot_id", offsetof(CreateBot, bot_id), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"ban_reason_text", offsetof(CreateBot, ban_reason_text), detail::string()},
    {"debug_msg", offsetof(CreateBot, debug_msg), detail::string()},
};
constexpr detail::ObjectTable create_bot_table = detail::table_of<CreateBot>("CreateBot", create_bot_fields);

constexpr detail::Field detail_request_fields[] = {
    {"bot_id", offsetof(DetailRequest, bot_id), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable detail_request_table =
    detail::table_of<DetailRequest>("DetailRequest", detail_request_fields);

constexpr detail::Field detail_detail_symbol_settings_fields[] = {
    {"symbol", offsetof(DetailDetailSymbolSettings, symbol), detail::string()},
    {"base_token", offsetof(DetailDetailSymbolSettings, base_token), detail::string()},
    {"quote_token", offsetof(DetailDetailSymbolSettings, quote_token), detail::string()},
    {"target_position_percent", offsetof(DetailDetailSymbolSettings, target_position_percent), detail::decimal()},
    {"side", offsetof(DetailDetailSymbolSettings, side), detail::enumeration(side_table)},
    {"symbol_id", offsetof(DetailDetailSymbolSettings, symbol_id), detail::integer()},
};
constexpr detail::ObjectTable detail_detail_symbol_settings_table =
    detail::table_of<DetailDetailSymbolSettings>("DetailDetailSymbolSettings", detail_detail_symbol_settings_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::ListTable list_of_detail_detail_symbol_settings =
    detail::list_of<DetailDetailSymbolSettings>(detail::object(detail_detail_symbol_settings_table));

constexpr detail::Field detail_detail_fields[] = {
    {"bot_id", offsetof(DetailDetail, bot_id), detail::string()},
    {"bot_mode", offsetof(DetailDetail, bot_mode), detail::enumeration(bot_mode_table)},
    {"bot_display_status", offsetof(DetailDetail, bot_display_status), detail::enumeration(bot_display_status_table)},
    {"bot_name", offsetof(DetailDetail, bot_name), detail::joined_list(list_of_string)},
    {"leverage", offsetof(DetailDetail, leverage), detail::decimal()},
    {"total_margin", offsetof(DetailDetail, total_margin), detail::decimal()},
    {"equity", offsetof(DetailDetail, equity), detail::decimal()},
    {"total_pnl", offsetof(DetailDetail, total_pnl), detail::decimal()},
    {"total_pnl_per", offsetof(DetailDetail, total_pnl_per), detail::decimal()},
    {"roi", offsetof(DetailDetail, roi), detail::decimal()},
    {"total_apr", offsetof(DetailDetail, total_apr), detail::decimal()},
    {"realized_pnl", offsetof(DetailDetail, realized_pnl), detail::decimal()},
    {"unrealized_pnl", offsetof(DetailDetail, unrealized_pnl), detail::decimal()},
    {"total_exec_fee", offsetof(DetailDetail, total_exec_fee), detail::decimal()},
    {"funding_fee", offsetof(DetailDetail, funding_fee), detail::decimal()},
    {"total_position_value", offsetof(DetailDetail, total_position_value), detail::decimal()},
    {"margin_balance", offsetof(DetailDetail, margin_balance), detail::decimal()},
    {"available_balance", offsetof(DetailDetail, available_balance), detail::decimal()},
    {"imr", offsetof(DetailDetail, imr), detail::decimal()},
    {"mmr", offsetof(DetailDetail, mmr), detail::decimal()},
    {"symbol_settings", offsetof(DetailDetail, symbol_settings), detail::list(list_of_detail_detail_symbol_settings)},
    {"adjust_position_mode", offsetof(DetailDetail, adjust_position_mode), detail::string()},
    {"adjust_position_percent", offsetof(DetailDetail, adjust_position_percent), detail::decimal()},
    {"adjust_position_time_interval", offsetof(DetailDetail, adjust_position_time_interval), detail::integer()},
    {"adjusted_position_num", offsetof(DetailDetail, adjusted_position_num),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"last_adjust_position_time", offsetof(DetailDetail, last_adjust_position_time),
     detail::timestamp(detail::TimeUnit::seconds)},
    {"sl_percent", offsetof(DetailDetail, sl_percent), detail::decimal()},
    {"tp_percent", offsetof(DetailDetail, tp_percent), detail::decimal()},
    {"trailing_stop_percent", offsetof(DetailDetail, trailing_stop_percent), detail::decimal()},
    {"stop_type", offsetof(DetailDetail, stop_type), detail::enumeration(stop_type_table)},
    {"close_code", offsetof(DetailDetail, close_code), detail::string()},
    {"exit_equity", offsetof(DetailDetail, exit_equity), detail::decimal()},
    {"sl_exit_equity", offsetof(DetailDetail, sl_exit_equity), detail::decimal()},
    {"tp_exit_equity", offsetof(DetailDetail, tp_exit_equity), detail::decimal()},
    {"midway_transfer", offsetof(DetailDetail, midway_transfer), detail::decimal()},
    {"settlement_assets", offsetof(DetailDetail, settlement_assets), detail::string()},
    {"follow_num", offsetof(DetailDetail, follow_num), detail::integer()},
    {"used_reward_amount", offsetof(DetailDetail, used_reward_amount), detail::decimal()},
    {"used_reward_id", offsetof(DetailDetail, used_reward_id), detail::string()},
    {"total_bonus", offsetof(DetailDetail, total_bonus), detail::decimal()},
    {"run_time_duration", offsetof(DetailDetail, run_time_duration),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"create_time", offsetof(DetailDetail, create_time), detail::timestamp(detail::TimeUnit::seconds)},
    {"end_time", offsetof(DetailDetail, end_time), detail::timestamp(detail::TimeUnit::seconds)},
    {"last_modify_setting_time", offsetof(DetailDetail, last_modify_setting_time),
     detail::timestamp(detail::TimeUnit::seconds)},
    {"ws_token", offsetof(DetailDetail, ws_token), detail::string()},
};
constexpr detail::ObjectTable detail_detail_table =
    detail::table_of<DetailDetail>("DetailDetail", detail_detail_fields);

constexpr detail::Field detail_fields[] = {
    {"status_code", offsetof(Detail, status_code), detail::integer()},
    {"debug_msg", offsetof(Detail, debug_msg), detail::string()},
    {"detail", offsetof(Detail, detail), detail::object(detail_detail_table)},
};
constexpr detail::ObjectTable detail_table = detail::table_of<Detail>("Detail", detail_fields);

constexpr detail::Field getlimit_request_fields[] = {
    {"leverage", offsetof(GetlimitRequest, leverage), detail::decimal(detail::Holder::required)},
    {"init_margin", offsetof(GetlimitRequest, init_margin), detail::decimal(detail::Holder::required)},
    {"adjust_position_mode", offsetof(GetlimitRequest, adjust_position_mode),
     detail::integer(detail::Holder::required)},
    {"symbol_settings", offsetof(GetlimitRequest, symbol_settings),
     detail::list(list_of_getlimit_request_symbol_settings, detail::Holder::required)},
    {"adjust_position_percent", offsetof(GetlimitRequest, adjust_position_percent), detail::decimal()},
    {"adjust_position_time_interval", offsetof(GetlimitRequest, adjust_position_time_interval), detail::integer()},
    {"sl_percent", offsetof(GetlimitRequest, sl_percent), detail::decimal()},
    {"tp_percent", offsetof(GetlimitRequest, tp_percent), detail::decimal()},
    {"trailing_stop_percent", offsetof(GetlimitRequest, trailing_stop_percent), detail::decimal()},
    {"need_to_slippage", offsetof(GetlimitRequest, need_to_slippage), detail::boolean()},
};
constexpr detail::ObjectTable getlimit_request_table =
    detail::table_of<GetlimitRequest>("GetlimitRequest", getlimit_request_fields);

constexpr detail::Field getlimit_fields[] = {
    {"status_code", offsetof(Getlimit, status_code), detail::integer()},
    {"debug_msg", offsetof(Getlimit, debug_msg), detail::string()},
    {"check_code", offsetof(Getlimit, check_code), detail::string()},
    {"init_margin", offsetof(Getlimit, init_margin), detail::json()},
    {"leverage", offsetof(Getlimit, leverage), detail::json()},
    {"adjust_position_percent", offsetof(Getlimit, adjust_position_percent), detail::json()},
    {"adjust_position_time_interval", offsetof(Getlimit, adjust_position_time_interval), detail::json()},
    {"sl_percent", offsetof(Getlimit, sl_percent), detail::json()},
    {"tp_percent", offsetof(Getlimit, tp_percent), detail::json()},
    {"trailing_stop_percent", offsetof(Getlimit, trailing_stop_percent), detail::json()},
};
constexpr detail::ObjectTable getlimit_table = detail::table_of<Getlimit>("Getlimit", getlimit_fields);

constexpr detail::Type close_bot_reply = detail::object(close_bot_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit close_bot_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation close_bot_operation{
    .id = "fcombobot.close_bot",
    .method = "POST",
    .path = "/v5/fcombobot/close",
    .auth = detail::Auth::private_,
    .limits = close_bot_limits,
    .request = &close_bot_request_table,
    .reply = &close_bot_reply,
};

constexpr detail::Type create_bot_reply = detail::object(create_bot_table);
constexpr detail::Limit create_bot_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_bot_operation{
    .id = "fcombobot.create_bot",
    .method = "POST",
    .path = "/v5/fcombobot/create",
    .auth = detail::Auth::private_,
    .limits = create_bot_limits,
    .request = &create_bot_request_table,
    .reply = &create_bot_reply,
};

constexpr detail::Type detail_reply = detail::object(detail_table);
constexpr detail::Limit detail_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation detail_operation{
    .id = "fcombobot.detail",
    .method = "POST",
    .path = "/v5/fcombobot/detail",
    .auth = detail::Auth::private_,
    .limits = detail_limits,
    .request = &detail_request_table,
    .reply = &detail_reply,
};

constexpr detail::Type getlimit_reply = detail::object(getlimit_table);
constexpr detail::Limit getlimit_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation getlimit_operation{
    .id = "fcombobot.getlimit",
    .method = "POST",
    .path = "/v5/fcombobot/getlimit",
    .auth = detail::Auth::private_,
    .limits = getlimit_limits,
    .request = &getlimit_request_table,
    .reply = &getlimit_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CloseBot> Api::close_bot(CloseBotRequest request) const {
    return {core_, close_bot_operation, &request};
}

Call<CreateBot> Api::create_bot(CreateBotRequest request) const {
    return {core_, create_bot_operation, &request};
}

Call<Detail> Api::detail(DetailRequest request) const {
    return {core_, detail_operation, &request};
}

Call<Getlimit> Api::getlimit(GetlimitRequest request) const {
    return {core_, getlimit_operation, &request};
}

const detail::EnumTable& exbind_table(BotMode) { return bot_mode_table; }
const detail::EnumTable& exbind_table(BotDisplayStatus) { return bot_display_status_table; }
const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::EnumTable& exbind_table(StopType) { return stop_type_table; }
const detail::ObjectTable& exbind_table(const CloseBotRequest*) { return close_bot_request_table; }
const detail::ObjectTable& exbind_table(const CloseBot*) { return close_bot_table; }
const detail::ObjectTable& exbind_table(const GetlimitRequestSymbolSettings*) {
    return getlimit_request_symbol_settings_table;
}
const detail::ObjectTable& exbind_table(const CreateBotRequest*) { return create_bot_request_table; }
const detail::ObjectTable& exbind_table(const CreateBot*) { return create_bot_table; }
const detail::ObjectTable& exbind_table(const DetailRequest*) { return detail_request_table; }
const detail::ObjectTable& exbind_table(const DetailDetailSymbolSettings*) {
    return detail_detail_symbol_settings_table;
}
const detail::ObjectTable& exbind_table(const DetailDetail*) { return detail_detail_table; }
const detail::ObjectTable& exbind_table(const Detail*) { return detail_table; }
const detail::ObjectTable& exbind_table(const GetlimitRequest*) { return getlimit_request_table; }
const detail::ObjectTable& exbind_table(const Getlimit*) { return getlimit_table; }

}  // namespace exbind::bybit::fcombobot
