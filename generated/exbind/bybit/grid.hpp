// Generated from specs/bybit/grid.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/close_mode.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/grid.
namespace exbind::inline v0_1::bybit::grid {

using exbind::bybit::CloseMode;

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    raw = 0,           ///< "RAW"
    rejected = 1,      ///< "REJECTED"
    new_ = 2,          ///< "NEW"
    initializing = 3,  ///< "INITIALIZING"
    running = 4,       ///< "RUNNING"
    cancelling = 5,    ///< "CANCELLING"
    completed = 6,     ///< "COMPLETED"
};
const detail::EnumTable& exbind_table(Status);

enum class AccountType : std::uint8_t {
    unspecified = 0,          ///< "Unspecified"
    derivatives_account = 1,  ///< "Derivatives account"
    unified_account = 2,      ///< "Unified account"
    account_upgrading = 3,    ///< "Account upgrading"
    spot_account = 4,         ///< "Spot account"
    uta_account = 5,          ///< "UTA account"
    fund_account = 6,         ///< "Fund account"
};
const detail::EnumTable& exbind_table(AccountType);

/// Parameters of Api::close_grid_bot.
struct CloseGridBotRequest {
    NamedOnly named{};
    Required<std::string> grid_id;
    Required<Open<CloseMode>> close_mode;
};

/// Reply of Api::close_grid_bot.
struct CloseGridBot {
    std::optional<std::int64_t> status_code{};
    std::string debug_msg{};

    bool operator==(const CloseGridBot&) const = default;
};

/// Parameters of Api::create_grid_bot.
struct CreateGridBotRequest {
    NamedOnly named{};
    Required<std::string> symbol;      ///< e.g. BTCUSDT
    Required<Decimal> max_price;
    Required<Decimal> min_price;
    Required<std::int64_t> cell_number;
    Optional<std::int64_t> invest_mode{};
    Optional<Decimal> base_investment{};
    Optional<Decimal> quote_investment{};
    Optional<Decimal> entry_price{};
    Optional<Decimal> stop_loss_price{};
    Optional<Decimal> take_profit_price{};
    Optional<Decimal> ts_percent{};
    Optional<bool> enable_trailing{};  ///< default false
    Optional<Decimal> limit_up_price{};
};

/// Reply of Api::create_grid_bot.
struct CreateGridBot {
    std::optional<std::int64_t> status_code{};
    std::optional<std::int64_t> grid_id{};
    std::string ban_reason_text{};
    std::string debug_msg{};

    bool operator==(const CreateGridBot&) const = default;
};

/// Parameters of Api::query_grid_detail.
struct QueryGridDetailRequest {
    NamedOnly named{};
    Required<std::string> grid_id;
};

/// Part of QueryGridDetail.
struct QueryGridDetailDetail {
    std::optional<std::int64_t> grid_id{};
    std::string symbol{};                    ///< e.g. BTCUSDT
    std::string base_token{};                ///< e.g. BTC
    std::string quote_token{};               ///< e.g. USDT
    Open<Status> status{};
    std::optional<Decimal> max_price{};
    std::optional<Decimal> min_price{};
    std::optional<std::int64_t> cell_number{};
    std::optional<Decimal> total_investment{};
    std::optional<Decimal> total_profit{};
    std::optional<Decimal> grid_profit{};
    std::optional<Decimal> grid_apr{};
    std::optional<Decimal> total_apr{};
    std::optional<std::int64_t> arbitrage_num{};
    std::optional<std::int64_t> arbitrage_num_24{};
    std::optional<Decimal> current_price{};
    std::optional<Decimal> current_profit{};
    std::optional<Decimal> current_per{};
    std::optional<Decimal> equity{};
    std::optional<Decimal> entry_price{};
    std::optional<Decimal> stop_loss_price{};
    std::optional<Decimal> take_profit_price{};
    std::string close_reason{};
    std::string bot_close_code{};
    std::optional<Decimal> ts_percent{};
    std::optional<bool> is_support_ts{};
    std::optional<bool> enable_trailing{};
    std::optional<Decimal> limit_up_price{};
    std::optional<Decimal> ori_max_price{};
    std::optional<Decimal> ori_min_price{};
    std::optional<std::int64_t> ori_cell_number{};
    std::optional<std::int64_t> allow_follow{};
    std::optional<std::int64_t> follow_num{};
    std::optional<std::int64_t> operation_time{};
    std::optional<TimePoint> create_time{};  ///< Unix milliseconds
    std::optional<TimePoint> end_time{};     ///< Unix milliseconds
    std::optional<Decimal> used_reward_amount{};
    std::string settlement_assets{};
    Open<AccountType> account_type{};
    std::optional<Decimal> cum_withdrew_amount{};

    bool operator==(const QueryGridDetailDetail&) const = default;
};

/// Reply of Api::query_grid_detail.
struct QueryGridDetail {
    std::optional<std::int64_t> status_code{};
    std::string debug_msg{};
    QueryGridDetailDetail detail_{};  ///< "detail" on the wire

    bool operator==(const QueryGridDetail&) const = default;
};

/// Parameters of Api::validate_grid_input.
struct ValidateGridInputRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< e.g. BTCUSDT
    Required<std::int64_t> cell_number;
    Required<Decimal> min_price;
    Required<Decimal> max_price;
    Optional<std::int64_t> invest_mode{};
    Optional<Decimal> base_investment{};
    Optional<Decimal> quote_investment{};
    Optional<Decimal> stop_loss{};
    Optional<Decimal> take_profit{};
    Optional<Decimal> entry_price{};
    Optional<Decimal> ts_percent{};
    Optional<bool> enable_trailing{};
    Optional<Decimal> limit_up_price{};
};

/// Reply of Api::validate_grid_input.
struct ValidateGridInput {
    std::optional<std::int64_t> status_code{};
    std::string debug_msg{};
    std::string check_code{};
    RawJson investment{};
    RawJson profit{};
    RawJson cell_number{};
    RawJson min_price{};
    RawJson max_price{};
    RawJson stop_loss{};
    RawJson take_profit{};
    RawJson entry_price{};
    RawJson base_investment{};
    std::optional<Decimal> cell_distance{};
    RawJson ts_percent{};
    RawJson limit_up_price{};

    bool operator==(const ValidateGridInput&) const = default;
};

/// The operations of grid. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Close Grid Bot
    /// POST /v5/grid/close-grid
    ///
    /// Private. 3 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/spot-grid/close
    Call<CloseGridBot> close_grid_bot(CloseGridBotRequest request) const;

    /// Create Grid Bot
    /// POST /v5/grid/create-grid
    ///
    /// Private. 3 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/spot-grid/create
    Call<CreateGridBot> create_grid_bot(CreateGridBotRequest request) const;

    /// Get Grid Bot Detail
    /// POST /v5/grid/query-grid-detail
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/spot-grid/get-detail
    Call<QueryGridDetail> query_grid_detail(QueryGridDetailRequest request) const;

    /// Validate Grid Input
    /// POST /v5/grid/validate-input
    ///
    /// Private. 100 requests per second per IP address. 600 requests per 5 seconds per IP address, shared by the pool
    /// ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/spot-grid/validate-input
    Call<ValidateGridInput> validate_grid_input(ValidateGridInputRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CloseGridBotRequest*);
const detail::ObjectTable& exbind_table(const CloseGridBot*);
const detail::ObjectTable& exbind_table(const CreateGridBotRequest*);
const detail::ObjectTable& exbind_table(const CreateGridBot*);
const detail::ObjectTable& exbind_table(const QueryGridDetailRequest*);
const detail::ObjectTable& exbind_table(const QueryGridDetailDetail*);
const detail::ObjectTable& exbind_table(const QueryGridDetail*);
const detail::ObjectTable& exbind_table(const ValidateGridInputRequest*);
const detail::ObjectTable& exbind_table(const ValidateGridInput*);

}  // namespace exbind::bybit::grid
