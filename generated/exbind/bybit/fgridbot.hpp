// Generated from specs/bybit/fgridbot.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/fgridbot.
namespace exbind::inline v0_1::bybit::fgridbot {

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    unspecified = 0,       ///< "Unspecified"
    rejected = 1,          ///< "Rejected"
    new_ = 2,              ///< "New"
    initializing = 3,      ///< "Initializing"
    running = 4,           ///< "Running"
    cancelling = 5,        ///< "Cancelling"
    completed = 6,         ///< "Completed"
    await_activation = 7,  ///< "Await activation"
};
const detail::EnumTable& exbind_table(Status);

enum class GridMode : std::uint8_t {
    unspecified = 0,  ///< "Unspecified"
    neutral = 1,      ///< "Neutral"
    long_ = 2,        ///< "Long"
    short_ = 3,       ///< "Short"
};
const detail::EnumTable& exbind_table(GridMode);

enum class GridType : std::uint8_t {
    unspecified = 0,  ///< "Unspecified"
    arithmetic = 1,   ///< "Arithmetic"
    geometric = 2,    ///< "Geometric"
};
const detail::EnumTable& exbind_table(GridType);

enum class TpSlType : std::uint8_t {
    unspecified = 0,  ///< "Unspecified"
    both = 1,         ///< "Both %"
    both_price = 2,   ///< "Both price"
};
const detail::EnumTable& exbind_table(TpSlType);

enum class AccountType : std::uint8_t {
    unspecified = 0,         ///< "Unspecified"
    derivative_account = 1,  ///< "Derivative account"
    account_upgrading = 2,   ///< "Account upgrading"
    spot_account = 3,        ///< "Spot account"
    fund_account = 4,        ///< "Fund account"
};
const detail::EnumTable& exbind_table(AccountType);

/// Parameters of Api::close_grid_bot.
struct CloseGridBotRequest {
    NamedOnly named{};
    Required<std::string> bot_id;
};

/// Reply of Api::close_grid_bot.
struct CloseGridBot {
    std::optional<std::int64_t> status_code{};
    std::string bot_id{};
    std::string debug_msg{};

    bool operator==(const CloseGridBot&) const = default;
};

/// Parameters of Api::create_grid_bot.
struct CreateGridBotRequest {
    NamedOnly named{};
    Required<std::string> symbol;           ///< e.g. BTCUSDT
    Required<std::int64_t> grid_mode;
    Required<Decimal> min_price;
    Required<Decimal> max_price;
    Required<std::int64_t> cell_number;
    Required<Decimal> leverage;
    Required<std::int64_t> grid_type;
    Required<Decimal> total_investment;
    Optional<Decimal> take_profit_per{};
    Optional<std::string> stop_loss_per{};  ///< e.g. "0.1"
    Optional<Decimal> take_profit_price{};
    Optional<Decimal> stop_loss_price{};
    Optional<std::int64_t> tp_sl_type{};
    Optional<Decimal> entry_price{};
    Optional<Decimal> trailing_stop_per{};
    Optional<Decimal> move_up_price{};
    Optional<Decimal> move_down_price{};
};

/// Reply of Api::create_grid_bot.
struct CreateGridBot {
    std::optional<std::int64_t> status_code{};
    std::optional<std::int64_t> bot_id{};
    std::string check_code{};
    std::string ban_reason_text{};
    std::string debug_msg{};

    bool operator==(const CreateGridBot&) const = default;
};

/// Parameters of Api::detail.
struct DetailRequest {
    NamedOnly named{};
    Required<std::string> bot_id;
};

/// Part of Detail.
struct DetailDetail {
    std::string bot_id{};
    std::string symbol{};                    ///< e.g. BTCUSDT
    std::string base_token{};                ///< e.g. BTC
    std::string quote_token{};               ///< e.g. USDT
    Open<Status> status{};
    Open<GridMode> grid_mode{};
    Open<GridType> grid_type{};
    std::optional<Decimal> min_price{};
    std::optional<Decimal> max_price{};
    std::optional<std::int64_t> cell_number{};
    std::optional<Decimal> leverage{};
    std::optional<Decimal> real_leverage{};
    std::optional<Decimal> total_investment{};
    std::optional<Decimal> total_value{};
    std::optional<Decimal> current_position{};
    std::optional<Decimal> pnl{};
    std::optional<Decimal> pnl_per{};
    std::optional<Decimal> grid_profit{};
    std::optional<Decimal> grid_apr{};
    std::optional<Decimal> total_apr{};
    std::optional<Decimal> realised_pnl{};
    std::optional<Decimal> unrealised_pnl{};
    std::optional<Decimal> funding_fee{};
    std::optional<Decimal> position_balance{};
    std::optional<Decimal> available_balance{};
    std::optional<Decimal> total_order_balance{};
    std::optional<Decimal> equity{};
    std::optional<Decimal> last_price{};
    std::optional<Decimal> mark_price{};
    std::optional<Decimal> liquidation_price{};
    std::string stop_loss_per{};             ///< e.g. "0.1"
    std::optional<Decimal> take_profit_per{};
    std::optional<Decimal> stop_loss_price{};
    std::optional<Decimal> take_profit_price{};
    Open<TpSlType> tp_sl_type{};
    std::optional<Decimal> entry_price{};
    std::optional<Decimal> real_close_price{};
    std::optional<Decimal> min_price_precision{};
    std::optional<Decimal> tick_size{};
    std::optional<Decimal> trailing_stop_per{};
    std::optional<Decimal> trailing_stop_exit_equity{};
    std::string close_reason{};
    std::string bot_close_code{};
    std::string futures_pos_side{};
    std::optional<std::int64_t> arbitrage_num{};
    std::optional<std::int64_t> arbitrage_num_24{};
    std::optional<Decimal> min_profit{};
    std::optional<Decimal> max_profit{};
    std::optional<Decimal> move_up_price{};
    std::optional<Decimal> move_down_price{};
    std::optional<Decimal> curr_min_price{};
    std::optional<Decimal> curr_max_price{};
    std::optional<Decimal> i_m_rate{};
    std::optional<Decimal> m_m_rate{};
    Open<AccountType> account_type{};
    std::optional<std::int64_t> allow_follow{};
    std::optional<std::int64_t> follow_num{};
    std::optional<bool> copy_trade_is_master{};
    std::optional<std::int64_t> copy_trade_follower_num{};
    std::optional<Decimal> used_reward_amount{};
    std::string used_reward_id{};
    std::optional<Decimal> init_bonus{};
    std::optional<Decimal> used_bonus_amount{};
    std::string settlement_assets{};
    std::optional<Decimal> cum_withdrew_amount{};
    std::optional<Decimal> current_profit{};
    std::string current_per{};               ///< e.g. "0.032"
    std::optional<Decimal> taker_fee_rate{};
    std::optional<Decimal> maker_fee_rate{};
    std::string operation_time{};
    std::optional<TimePoint> create_time{};  ///< Unix milliseconds
    std::optional<TimePoint> modify_time{};  ///< Unix milliseconds
    std::optional<TimePoint> end_time{};     ///< Unix milliseconds
    std::optional<std::int64_t> adl_rank_indicator{};

    bool operator==(const DetailDetail&) const = default;
};

/// Reply of Api::detail.
struct Detail {
    std::optional<std::int64_t> status_code{};
    std::string debug_msg{};
    DetailDetail detail{};

    bool operator==(const Detail&) const = default;
};

/// Parameters of Api::validate_grid_input.
struct ValidateGridInputRequest {
    NamedOnly named{};
    Required<std::string> symbol;               ///< e.g. BTCUSDT
    Required<std::int64_t> cell_number;
    Required<Decimal> min_price;
    Required<Decimal> max_price;
    Required<Decimal> leverage;
    Required<std::int64_t> grid_type;
    Required<std::int64_t> grid_mode;
    Optional<Decimal> stop_loss_price{};
    Optional<Decimal> take_profit_price{};
    Optional<std::int64_t> tp_sl_type{};
    Optional<Decimal> entry_price{};
    Optional<std::string> stop_loss_per{};      ///< e.g. "10"
    Optional<std::string> take_profit_per{};    ///< e.g. "20"
    Optional<std::string> trailing_stop_per{};  ///< e.g. "5"
    Optional<Decimal> init_margin{};
    Optional<Decimal> move_up_price{};
    Optional<Decimal> move_down_price{};
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
    RawJson leverage{};
    RawJson stop_loss{};
    RawJson take_profit{};
    RawJson take_profit_price{};
    RawJson stop_loss_price{};
    RawJson entry_price{};
    RawJson trailing_stop_per{};
    std::optional<Decimal> long_liq_price{};
    std::optional<Decimal> short_liq_price{};
    RawJson move_up_price{};
    RawJson move_down_price{};
    std::optional<Decimal> cell_gtv0_per{};

    bool operator==(const ValidateGridInput&) const = default;
};

/// The operations of fgridbot. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Close Grid Bot
    /// POST /v5/fgridbot/close
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/futures-grid/close
    Call<CloseGridBot> close_grid_bot(CloseGridBotRequest request) const;

    /// Create Grid Bot
    /// POST /v5/fgridbot/create
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/futures-grid/create
    Call<CreateGridBot> create_grid_bot(CreateGridBotRequest request) const;

    /// Get Grid Bot Detail
    /// POST /v5/fgridbot/detail
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/futures-grid/get-detail
    Call<Detail> detail(DetailRequest request) const;

    /// Validate Grid Input
    /// POST /v5/fgridbot/validate
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/futures-grid/validate-input
    Call<ValidateGridInput> validate_grid_input(ValidateGridInputRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CloseGridBotRequest*);
const detail::ObjectTable& exbind_table(const CloseGridBot*);
const detail::ObjectTable& exbind_table(const CreateGridBotRequest*);
const detail::ObjectTable& exbind_table(const CreateGridBot*);
const detail::ObjectTable& exbind_table(const DetailRequest*);
const detail::ObjectTable& exbind_table(const DetailDetail*);
const detail::ObjectTable& exbind_table(const Detail*);
const detail::ObjectTable& exbind_table(const ValidateGridInputRequest*);
const detail::ObjectTable& exbind_table(const ValidateGridInput*);

}  // namespace exbind::bybit::fgridbot
