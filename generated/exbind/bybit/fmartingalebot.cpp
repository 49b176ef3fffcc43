// Generated from specs/bybit/fmartingalebot.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/fmartingalebot.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::fmartingalebot {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view fmart_mode_values[] = {"Unspecified", "Long", "Short"};
constexpr detail::EnumTable fmart_mode_table{"FmartMode", fmart_mode_values};

constexpr detail::Field close_martingale_bot_request_fields[] = {
    {"bot_id", offsetof(CloseMartingaleBotRequest, bot_id), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable close_martingale_bot_request_table =
    detail::table_of<CloseMartingaleBotRequest>("CloseMartingaleBotRequest", close_martingale_bot_request_fields);

constexpr detail::Field close_martingale_bot_fields[] = {
    {"status_code", offsetof(CloseMartingaleBot, status_code), detail::integer()},
    {"debug_msg", offsetof(CloseMartingaleBot, debug_msg), detail::string()},
};
constexpr detail::ObjectTable close_martingale_bot_table =
    detail::table_of<CloseMartingaleBot>("CloseMartingaleBot", close_martingale_bot_fields);

constexpr detail::Field create_martingale_bot_request_fields[] = {
    {"symbol", offsetof(CreateMartingaleBotRequest, symbol), detail::string(detail::Holder::required)},
    {"martingale_mode", offsetof(CreateMartingaleBotRequest, martingale_mode),
     detail::integer(detail::Holder::required)},
    {"leverage", offsetof(CreateMartingaleBotRequest, leverage), detail::decimal(detail::Holder::required)},
    {"price_float_percent", offsetof(CreateMartingaleBotRequest, price_float_percent),
     detail::decimal(detail::Holder::required)},
    {"add_position_percent", offsetof(CreateMartingaleBotRequest, add_position_percent),
     detail::decimal(detail::Holder::required)},
    {"add_position_num", offsetof(CreateMartingaleBotRequest, add_position_num),
     detail::integer(detail::Holder::required)},
    {"init_margin", offsetof(CreateMartingaleBotRequest, init_margin), detail::decimal(detail::Holder::required)},
    {"round_tp_percent", offsetof(CreateMartingaleBotRequest, round_tp_percent),
     detail::decimal(detail::Holder::required)},
    {"auto_cycle_toggle", offsetof(CreateMartingaleBotRequest, auto_cycle_toggle), detail::integer()},
    {"sl_percent", offsetof(CreateMartingaleBotRequest, sl_percent), detail::decimal()},
    {"entry_price", offsetof(CreateMartingaleBotRequest, entry_price), detail::decimal()},
};
constexpr detail::ObjectTable create_martingale_bot_request_table =
    detail::table_of<CreateMartingaleBotRequest>("CreateMartingaleBotRequest", create_martingale_bot_request_fields);

constexpr detail::Field create_martingale_bot_fields[] = {
    {"status_code", offsetof(CreateMartingaleBot, status_code), detail::integer()},
    {"bot_id", offsetof(CreateMartingaleBot, bot_id), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"ban_reason_text", offsetof(CreateMartingaleBot, ban_reason_text), detail::string()},
    {"debug_msg", offsetof(CreateMartingaleBot, debug_msg), detail::string()},
};
constexpr detail::ObjectTable create_martingale_bot_table =
    detail::table_of<CreateMartingaleBot>("CreateMartingaleBot", create_martingale_bot_fields);

constexpr detail::Field detail_request_fields[] = {
    {"bot_id", offsetof(DetailRequest, bot_id), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable detail_request_table =
    detail::table_of<DetailRequest>("DetailRequest", detail_request_fields);

constexpr detail::Field detail_fmart_detail_fields[] = {
    {"bot_id", offsetof(DetailFmartDetail, bot_id), detail::string()},
    {"symbol", offsetof(DetailFmartDetail, symbol), detail::string()},
    {"base_token", offsetof(DetailFmartDetail, base_token), detail::string()},
    {"quote_token", offsetof(DetailFmartDetail, quote_token), detail::string()},
    {"bot_display_status", offsetof(DetailFmartDetail, bot_display_status), detail::string()},
    {"fmart_mode", offsetof(DetailFmartDetail, fmart_mode), detail::enumeration(fmart_mode_table)},
    {"leverage", offsetof(DetailFmartDetail, leverage), detail::decimal()},
    {"actual_leverage", offsetof(DetailFmartDetail, actual_leverage), detail::decimal()},
    {"single_round_target_profit_per", offsetof(DetailFmartDetail, single_round_target_profit_per), detail::decimal()},
    {"add_pos_num", offsetof(DetailFmartDetail, add_pos_num),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"add_pos_per", offsetof(DetailFmartDetail, add_pos_per), detail::decimal()},
    {"price_float_per", offsetof(DetailFmartDetail, price_float_per), detail::decimal()},
    {"entry_price", offsetof(DetailFmartDetail, entry_price), detail::decimal()},
    {"sl_per", offsetof(DetailFmartDetail, sl_per), detail::decimal()},
    {"total_margin", offsetof(DetailFmartDetail, total_margin), detail::decimal()},
    {"pnl", offsetof(DetailFmartDetail, pnl), detail::decimal()},
    {"pnl_per", offsetof(DetailFmartDetail, pnl_per), detail::decimal()},
    {"realized_pnl", offsetof(DetailFmartDetail, realized_pnl), detail::decimal()},
    {"unrealized_pnl", offsetof(DetailFmartDetail, unrealized_pnl), detail::decimal()},
    {"net_funding_fee", offsetof(DetailFmartDetail, net_funding_fee), detail::decimal()},
    {"total_apr", offsetof(DetailFmartDetail, total_apr), detail::decimal()},
    {"completed_rounds", offsetof(DetailFmartDetail, completed_rounds), detail::integer()},
    {"current_round", offsetof(DetailFmartDetail, current_round), detail::integer()},
    {"current_added_pos_num", offsetof(DetailFmartDetail, current_added_pos_num), detail::integer()},
    {"pos_size", offsetof(DetailFmartDetail, pos_size), detail::decimal()},
    {"avg_pos_price", offsetof(DetailFmartDetail, avg_pos_price), detail::decimal()},
    {"pos_balance", offsetof(DetailFmartDetail, pos_balance), detail::decimal()},
    {"order_balance", offsetof(DetailFmartDetail, order_balance), detail::decimal()},
    {"available_balance", offsetof(DetailFmartDetail, available_balance), detail::decimal()},
    {"mark_price", offsetof(DetailFmartDetail, mark_price), detail::decimal()},
    {"current_price", offsetof(DetailFmartDetail, current_price), detail::decimal()},
    {"estimated_liq_price", offsetof(DetailFmartDetail, estimated_liq_price), detail::decimal()},
    {"auto_cycle", offsetof(DetailFmartDetail, auto_cycle), detail::string()},
    {"stop_type", offsetof(DetailFmartDetail, stop_type), detail::string()},
    {"close_code", offsetof(DetailFmartDetail, close_code), detail::string()},
    {"close_price", offsetof(DetailFmartDetail, close_price), detail::decimal()},
    {"tick_size", offsetof(DetailFmartDetail, tick_size), detail::decimal()},
    {"settlement_assets", offsetof(DetailFmartDetail, settlement_assets), detail::string()},
    {"follow_num", offsetof(DetailFmartDetail, follow_num), detail::integer()},
    {"used_reward_amount", offsetof(DetailFmartDetail, used_reward_amount), detail::decimal()},
    {"used_reward_id", offsetof(DetailFmartDetail, used_reward_id), detail::string()},
    {"total_bonus", offsetof(DetailFmartDetail, total_bonus), detail::decimal()},
    {"operation_time", offsetof(DetailFmartDetail, operation_time), detail::string()},
    {"create_time", offsetof(DetailFmartDetail, create_time), detail::timestamp(detail::TimeUnit::seconds)},
    {"modify_time", offsetof(DetailFmartDetail, modify_time), detail::timestamp(detail::TimeUnit::seconds)},
    {"end_time", offsetof(DetailFmartDetail, end_time), detail::timestamp(detail::TimeUnit::seconds)},
    {"running_duration", offsetof(DetailFmartDetail, running_duration),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"adl_rank_indicator", offsetof(DetailFmartDetail, adl_rank_indicator), detail::integer()},
};
constexpr detail::ObjectTable detail_fmart_detail_table =
    detail::table_of<DetailFmartDetail>("DetailFmartDetail", detail_fmart_detail_fields);

constexpr detail::Field detail_fields[] = {
    {"status_code", offsetof(Detail, status_code), detail::integer()},
    {"debug_msg", offsetof(Detail, debug_msg), detail::string()},
    {"fmart_detail", offsetof(Detail, fmart_detail), detail::object(detail_fmart_detail_table)},
};
constexpr detail::ObjectTable detail_table = detail::table_of<Detail>("Detail", detail_fields);

constexpr detail::Field getlimit_request_fields[] = {
    {"symbol", offsetof(GetlimitRequest, symbol), detail::string(detail::Holder::required)},
    {"martingale_mode", offsetof(GetlimitRequest, martingale_mode), detail::integer(detail::Holder::required)},
    {"leverage", offsetof(GetlimitRequest, leverage), detail::decimal(detail::Holder::required)},
    {"price_float_percent", offsetof(GetlimitRequest, price_float_percent), detail::decimal()},
    {"add_position_percent", offsetof(GetlimitRequest, add_position_percent), detail::decimal()},
    {"add_position_num", offsetof(GetlimitRequest, add_position_num), detail::integer()},
    {"init_margin", offsetof(GetlimitRequest, init_margin), detail::decimal()},
    {"round_tp_percent", offsetof(GetlimitRequest, round_tp_percent), detail::decimal()},
    {"sl_percent", offsetof(GetlimitRequest, sl_percent), detail::decimal()},
    {"entry_price", offsetof(GetlimitRequest, entry_price), detail::decimal()},
    {"need_to_slippage", offsetof(GetlimitRequest, need_to_slippage), detail::boolean()},
};
constexpr detail::ObjectTable getlimit_request_table =
    detail::table_of<GetlimitRequest>("GetlimitRequest", getlimit_request_fields);

constexpr detail::Field getlimit_fields[] = {
    {"status_code", offsetof(Getlimit, status_code), detail::integer()},
    {"debug_msg", offsetof(Getlimit, debug_msg), detail::string()},
    {"check_code", offsetof(Getlimit, check_code), detail::string()},
    {"price_float_percent", offsetof(Getlimit, price_float_percent), detail::json()},
    {"add_position_percent", offsetof(Getlimit, add_position_percent), detail::json()},
    {"add_position_num", offsetof(Getlimit, add_position_num), detail::json()},
    {"init_margin", offsetof(Getlimit, init_margin), detail::json()},
    {"round_tp_percent", offsetof(Getlimit, round_tp_percent), detail::json()},
    {"sl_percent", offsetof(Getlimit, sl_percent), detail::json()},
    {"entry_price", offsetof(Getlimit, entry_price), detail::json()},
    {"leverage", offsetof(Getlimit, leverage), detail::json()},
};
constexpr detail::ObjectTable getlimit_table = detail::table_of<Getlimit>("Getlimit", getlimit_fields);

constexpr detail::Type close_martingale_bot_reply = detail::object(close_martingale_bot_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit close_martingale_bot_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation close_martingale_bot_operation{
    .id = "fmartingalebot.close_martingale_bot",
    .method = "POST",
    .path = "/v5/fmartingalebot/close",
    .auth = detail::Auth::private_,
    .limits = close_martingale_bot_limits,
    .request = &close_martingale_bot_request_table,
    .reply = &close_martingale_bot_reply,
};

constexpr detail::Type create_martingale_bot_reply = detail::object(create_martingale_bot_table);
constexpr detail::Limit create_martingale_bot_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_martingale_bot_operation{
    .id = "fmartingalebot.create_martingale_bot",
    .method = "POST",
    .path = "/v5/fmartingalebot/create",
    .auth = detail::Auth::private_,
    .limits = create_martingale_bot_limits,
    .request = &create_martingale_bot_request_table,
    .reply = &create_martingale_bot_reply,
};

constexpr detail::Type detail_reply = detail::object(detail_table);
constexpr detail::Limit detail_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation detail_operation{
    .id = "fmartingalebot.detail",
    .method = "POST",
    .path = "/v5/fmartingalebot/detail",
    .auth = detail::Auth::private_,
    .limits = detail_limits,
    .request = &detail_request_table,
    .reply = &detail_reply,
};

constexpr detail::Type getlimit_reply = detail::object(getlimit_table);
constexpr detail::Limit getlimit_limits[] = {
    {.count = 100, .window_ms = 1000, .scope = per_ip},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation getlimit_operation{
    .id = "fmartingalebot.getlimit",
    .method = "POST",
    .path = "/v5/fmartingalebot/getlimit",
    .auth = detail::Auth::private_,
    .limits = getlimit_limits,
    .request = &getlimit_request_table,
    .reply = &getlimit_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CloseMartingaleBot> Api::close_martingale_bot(CloseMartingaleBotRequest request) const {
    return {core_, close_martingale_bot_operation, &request};
}

Call<CreateMartingaleBot> Api::create_martingale_bot(CreateMartingaleBotRequest request) const {
    return {core_, create_martingale_bot_operation, &request};
}

Call<Detail> Api::detail(DetailRequest request) const {
    return {core_, detail_operation, &request};
}

Call<Getlimit> Api::getlimit(GetlimitRequest request) const {
    return {core_, getlimit_operation, &request};
}

const detail::EnumTable& exbind_table(FmartMode) { return fmart_mode_table; }
const detail::ObjectTable& exbind_table(const CloseMartingaleBotRequest*) { return close_martingale_bot_request_table; }
const detail::ObjectTable& exbind_table(const CloseMartingaleBot*) { return close_martingale_bot_table; }
const detail::ObjectTable& exbind_table(const CreateMartingaleBotRequest*) {
    return create_martingale_bot_request_table;
}
const detail::ObjectTable& exbind_table(const CreateMartingaleBot*) { return create_martingale_bot_table; }
const detail::ObjectTable& exbind_table(const DetailRequest*) { return detail_request_table; }
const detail::ObjectTable& exbind_table(const DetailFmartDetail*) { return detail_fmart_detail_table; }
const detail::ObjectTable& exbind_table(const Detail*) { return detail_table; }
const detail::ObjectTable& exbind_table(const GetlimitRequest*) { return getlimit_request_table; }
const detail::ObjectTable& exbind_table(const Getlimit*) { return getlimit_table; }

}  // namespace exbind::bybit::fmartingalebot
