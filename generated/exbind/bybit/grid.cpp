// Generated from specs/bybit/grid.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/grid.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable close_mode_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::grid {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {
    "RAW", "REJECTED", "NEW", "INITIALIZING", "RUNNING", "CANCELLING", "COMPLETED",
};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view account_type_values[] = {
    "Unspecified", "Derivatives account", "Unified account", "Account upgrading", "Spot account", "UTA account",
    "Fund account",
};
constexpr detail::EnumTable account_type_table{"AccountType", account_type_values};

constexpr detail::Field close_grid_bot_request_fields[] = {
    {"grid_id", offsetof(CloseGridBotRequest, grid_id), detail::string(detail::Holder::required)},
    {"close_mode", offsetof(CloseGridBotRequest, close_mode),
     detail::enumeration(bybit::close_mode_table, detail::Holder::required)},
};
constexpr detail::ObjectTable close_grid_bot_request_table =
    detail::table_of<CloseGridBotRequest>("CloseGridBotRequest", close_grid_bot_request_fields);

constexpr detail::Field close_grid_bot_fields[] = {
    {"status_code", offsetof(CloseGridBot, status_code), detail::integer()},
    {"debug_msg", offsetof(CloseGridBot, debug_msg), detail::string()},
};
constexpr detail::ObjectTable close_grid_bot_table =
    detail::table_of<CloseGridBot>("CloseGridBot", close_grid_bot_fields);

constexpr detail::Field create_grid_bot_request_fields[] = {
    {"symbol", offsetof(CreateGridBotRequest, symbol), detail::string(detail::Holder::required)},
    {"max_price", offsetof(CreateGridBotRequest, max_price), detail::decimal(detail::Holder::required)},
    {"min_price", offsetof(CreateGridBotRequest, min_price), detail::decimal(detail::Holder::required)},
    {"cell_number", offsetof(CreateGridBotRequest, cell_number), detail::integer(detail::Holder::required)},
    {"invest_mode", offsetof(CreateGridBotRequest, invest_mode), detail::integer()},
    {"base_investment", offsetof(CreateGridBotRequest, base_investment), detail::decimal()},
    {"quote_investment", offsetof(CreateGridBotRequest, quote_investment), detail::decimal()},
    {"entry_price", offsetof(CreateGridBotRequest, entry_price), detail::decimal()},
    {"stop_loss_price", offsetof(CreateGridBotRequest, stop_loss_price), detail::decimal()},
    {"take_profit_price", offsetof(CreateGridBotRequest, take_profit_price), detail::decimal()},
    {"ts_percent", offsetof(CreateGridBotRequest, ts_percent), detail::decimal()},
    {"enable_trailing", offsetof(CreateGridBotRequest, enable_trailing), detail::boolean()},
    {"limit_up_price", offsetof(CreateGridBotRequest, limit_up_price), detail::decimal()},
};
constexpr detail::ObjectTable create_grid_bot_request_table =
    detail::table_of<CreateGridBotRequest>("CreateGridBotRequest", create_grid_bot_request_fields);

constexpr detail::Field create_grid_bot_fields[] = {
    {"status_code", offsetof(CreateGridBot, status_code), detail::integer()},
    {"grid_id", offsetof(CreateGridBot, grid_id), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"ban_reason_text", offsetof(CreateGridBot, ban_reason_text), detail::string()},
    {"debug_msg", offsetof(CreateGridBot, debug_msg), detail::string()},
};
constexpr detail::ObjectTable create_grid_bot_table =
    detail::table_of<CreateGridBot>("CreateGridBot", create_grid_bot_fields);

constexpr detail::Field query_grid_detail_request_fields[] = {
    {"grid_id", offsetof(QueryGridDetailRequest, grid_id), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable query_grid_detail_request_table =
    detail::table_of<QueryGridDetailRequest>("QueryGridDetailRequest", query_grid_detail_request_fields);

constexpr detail::Field query_grid_detail_detail_fields[] = {
    {"grid_id", offsetof(QueryGridDetailDetail, grid_id),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"symbol", offsetof(QueryGridDetailDetail, symbol), detail::string()},
    {"base_token", offsetof(QueryGridDetailDetail, base_token), detail::string()},
    {"quote_token", offsetof(QueryGridDetailDetail, quote_token), detail::string()},
    {"status", offsetof(QueryGridDetailDetail, status), detail::enumeration(status_table)},
    {"max_price", offsetof(QueryGridDetailDetail, max_price), detail::decimal()},
    {"min_price", offsetof(QueryGridDetailDetail, min_price), detail::decimal()},
    {"cell_number", offsetof(QueryGridDetailDetail, cell_number), detail::integer()},
    {"total_investment", offsetof(QueryGridDetailDetail, total_investment), detail::decimal()},
    {"total_profit", offsetof(QueryGridDetailDetail, total_profit), detail::decimal()},
    {"grid_profit", offsetof(QueryGridDetailDetail, grid_profit), detail::decimal()},
    {"grid_apr", offsetof(QueryGridDetailDetail, grid_apr), detail::decimal()},
    {"total_apr", offsetof(QueryGridDetailDetail, total_apr), detail::decimal()},
    {"arbitrage_num", offsetof(QueryGridDetailDetail, arbitrage_num), detail::integer()},
    {"arbitrage_num_24", offsetof(QueryGridDetailDetail, arbitrage_num_24), detail::integer()},
    {"current_price", offsetof(QueryGridDetailDetail, current_price), detail::decimal()},
    {"current_profit", offsetof(QueryGridDetailDetail, current_profit), detail::decimal()},
    {"current_per", offsetof(QueryGridDetailDetail, current_per), detail::decimal()},
    {"equity", offsetof(QueryGridDetailDetail, equity), detail::decimal()},
    {"entry_price", offsetof(QueryGridDetailDetail, entry_price), detail::decimal()},
    {"stop_loss_price", offsetof(QueryGridDetailDetail, stop_loss_price), detail::decimal()},
    {"take_profit_price", offsetof(QueryGridDetailDetail, take_profit_price), detail::decimal()},
    {"close_reason", offsetof(QueryGridDetailDetail, close_reason), detail::string()},
    {"bot_close_code", offsetof(QueryGridDetailDetail, bot_close_code), detail::string()},
    {"ts_percent", offsetof(QueryGridDetailDetail, ts_percent), detail::decimal()},
    {"is_support_ts", offsetof(QueryGridDetailDetail, is_support_ts), detail::boolean()},
    {"enable_trailing", offsetof(QueryGridDetailDetail, enable_trailing), detail::boolean()},
    {"limit_up_price", offsetof(QueryGridDetailDetail, limit_up_price), detail::decimal()},
    {"ori_max_price", offsetof(QueryGridDetailDetail, ori_max_price), detail::decimal()},
    {"ori_min_price", offsetof(QueryGridDetailDetail, ori_min_price), detail::decimal()},
    {"ori_cell_number", offsetof(QueryGridDetailDetail, ori_cell_number), detail::integer()},
    {"allow_follow", offsetof(QueryGridDetailDetail, allow_follow), detail::integer()},
    {"follow_num", offsetof(QueryGridDetailDetail, follow_num), detail::integer()},
    {"operation_time", offsetof(QueryGridDetailDetail, operation_time),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"create_time", offsetof(QueryGridDetailDetail, create_time), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"end_time", offsetof(QueryGridDetailDetail, end_time), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"used_reward_amount", offsetof(QueryGridDetailDetail, used_reward_amount), detail::decimal()},
    {"settlement_assets", offsetof(QueryGridDetailDetail, settlement_assets), detail::string()},
    {"account_type", offsetof(QueryGridDetailDetail, account_type), detail::enumeration(account_type_table)},
    {"cum_withdrew_amount", offsetof(QueryGridDetailDetail, cum_withdrew_amount), detail::decimal()},
};
constexpr detail::ObjectTable query_grid_detail_detail_table =
    detail::table_of<QueryGridDetailDetail>("QueryGridDetailDetail", query_grid_detail_detail_fields);

constexpr detail::Field query_grid_detail_fields[] = {
    {"status_code", offsetof(QueryGridDetail, status_code), detail::integer()},
    {"debug_msg", offsetof(QueryGridDetail, debug_msg), detail::string()},
    {"detail", offsetof(QueryGridDetail, detail_), detail::object(query_grid_detail_detail_table)},
};
constexpr detail::ObjectTable query_grid_detail_table =
    detail::table_of<QueryGridDetail>("QueryGridDetail", query_grid_detail_fields);

constexpr detail::Field validate_grid_input_request_fields[] = {
    {"symbol", offsetof(ValidateGridInputRequest, symbol), detail::string(detail::Holder::required)},
    {"cell_number", offsetof(ValidateGridInputRequest, cell_number), detail::integer(detail::Holder::required)},
    {"min_price", offsetof(ValidateGridInputRequest, min_price), detail::decimal(detail::Holder::required)},
    {"max_price", offsetof(ValidateGridInputRequest, max_price), detail::decimal(detail::Holder::required)},
    {"invest_mode", offsetof(ValidateGridInputRequest, invest_mode), detail::integer()},
    {"base_investment", offsetof(ValidateGridInputRequest, base_investment), detail::decimal()},
    {"quote_investment", offsetof(ValidateGridInputRequest, quote_investment), detail::decimal()},
    {"stop_loss", offsetof(ValidateGridInputRequest, stop_loss), detail::decimal()},
    {"take_profit", offsetof(ValidateGridInputRequest, take_profit), detail::decimal()},
    {"entry_price", offsetof(ValidateGridInputRequest, entry_price), detail::decimal()},
    {"ts_percent", offsetof(ValidateGridInputRequest, ts_percent), detail::decimal()},
    {"enable_trailing", offsetof(ValidateGridInputRequest, enable_trailing), detail::boolean()},
    {"limit_up_price", offsetof(ValidateGridInputRequest, limit_up_price), detail::decimal()},
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
    {"stop_loss", offsetof(ValidateGridInput, stop_loss), detail::json()},
    {"take_profit", offsetof(ValidateGridInput, take_profit), detail::json()},
    {"entry_price", offsetof(ValidateGridInput, entry_price), detail::json()},
    {"base_investment", offsetof(ValidateGridInput, base_investment), detail::json()},
    {"cell_distance", offsetof(ValidateGridInput, cell_distance), detail::decimal()},
    {"ts_percent", offsetof(ValidateGridInput, ts_percent), detail::json()},
    {"limit_up_price", offsetof(ValidateGridInput, limit_up_price), detail::json()},
};
constexpr detail::ObjectTable validate_grid_input_table =
    detail::table_of<ValidateGridInput>("ValidateGridInput", validate_grid_input_fields);

constexpr detail::Type close_grid_bot_reply = detail::object(close_grid_bot_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit close_grid_bot_limits[] = {
    {.count = 3, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation close_grid_bot_operation{
    .id = "grid.close_grid_bot",
    .method = "POST",
    .path = "/v5/grid/close-grid",
    .auth = detail::Auth::private_,
    .limits = close_grid_bot_limits,
    .request = &close_grid_bot_request_table,
    .reply = &close_grid_bot_reply,
};

constexpr detail::Type create_grid_bot_reply = detail::object(create_grid_bot_table);
constexpr detail::Limit create_grid_bot_limits[] = {
    {.count = 3, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_grid_bot_operation{
    .id = "grid.create_grid_bot",
    .method = "POST",
    .path = "/v5/grid/create-grid",
    .auth = detail::Auth::private_,
    .limits = create_grid_bot_limits,
    .request = &create_grid_bot_request_table,
    .reply = &create_grid_bot_reply,
};

constexpr detail::Type query_grid_detail_reply = detail::object(query_grid_detail_table);
constexpr detail::Limit query_grid_detail_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_grid_detail_operation{
    .id = "grid.query_grid_detail",
    .method = "POST",
    .path = "/v5/grid/query-grid-detail",
    .auth = detail::Auth::private_,
    .limits = query_grid_detail_limits,
    .request = &query_grid_detail_request_table,
    .reply = &query_grid_detail_reply,
};

constexpr detail::Type validate_grid_input_reply = detail::object(validate_grid_input_table);
constexpr detail::Limit validate_grid_input_limits[] = {
    {.count = 100, .window_ms = 1000, .scope = per_ip},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation validate_grid_input_operation{
    .id = "grid.validate_grid_input",
    .method = "POST",
    .path = "/v5/grid/validate-input",
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

Call<QueryGridDetail> Api::query_grid_detail(QueryGridDetailRequest request) const {
    return {core_, query_grid_detail_operation, &request};
}

Call<ValidateGridInput> Api::validate_grid_input(ValidateGridInputRequest request) const {
    return {core_, validate_grid_input_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(AccountType) { return account_type_table; }
const detail::ObjectTable& exbind_table(const CloseGridBotRequest*) { return close_grid_bot_request_table; }
const detail::ObjectTable& exbind_table(const CloseGridBot*) { return close_grid_bot_table; }
const detail::ObjectTable& exbind_table(const CreateGridBotRequest*) { return create_grid_bot_request_table; }
const detail::ObjectTable& exbind_table(const CreateGridBot*) { return create_grid_bot_table; }
const detail::ObjectTable& exbind_table(const QueryGridDetailRequest*) { return query_grid_detail_request_table; }
const detail::ObjectTable& exbind_table(const QueryGridDetailDetail*) { return query_grid_detail_detail_table; }
const detail::ObjectTable& exbind_table(const QueryGridDetail*) { return query_grid_detail_table; }
const detail::ObjectTable& exbind_table(const ValidateGridInputRequest*) { return validate_grid_input_request_table; }
const detail::ObjectTable& exbind_table(const ValidateGridInput*) { return validate_grid_input_table; }

}  // namespace exbind::bybit::grid
