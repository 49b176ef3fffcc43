// Generated from specs/bybit/fcombobot.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/fcombobot.
namespace exbind::inline v0_1::bybit::fcombobot {

using exbind::operator<<;
using exbind::to_string;

enum class BotMode : std::uint8_t {
    unspecified = 0,  ///< "Unspecified"
    long_ = 1,        ///< "Long"
    short_ = 2,       ///< "Short"
    mix = 3,          ///< "Mix"
};
const detail::EnumTable& exbind_table(BotMode);

enum class BotDisplayStatus : std::uint8_t {
    unspecified = 0,          ///< "Unspecified"
    initializing = 1,         ///< "Initializing"
    awaiting_activation = 2,  ///< "Awaiting activation"
    running = 3,              ///< "Running"
    cancelling = 4,           ///< "Cancelling"
    completed = 5,            ///< "Completed"
};
const detail::EnumTable& exbind_table(BotDisplayStatus);

enum class Side : std::uint8_t {
    long_ = 0,   ///< "Long"
    short_ = 1,  ///< "Short"
};
const detail::EnumTable& exbind_table(Side);

enum class StopType : std::uint8_t {
    unspecified = 0,             ///< "Unspecified"
    init_failure = 1,            ///< "Init failure"
    user_stopped = 2,            ///< "User stopped"
    liquidation = 3,             ///< "Liquidation"
    symbol_delisted = 4,         ///< "Symbol delisted"
    stop_loss_triggered = 5,     ///< "Stop-loss triggered"
    system_stopped = 6,          ///< "System stopped"
    user_banned = 7,             ///< "User banned"
    take_profit_triggered = 8,   ///< "Take-profit triggered"
    reduce_only = 9,             ///< "Reduce-only"
    trailing_stop = 10,          ///< "Trailing stop"
    oi_limit = 11,               ///< "OI limit"
    compliance_clearance = 12,   ///< "Compliance clearance"
    adl_auto_deleveraging = 13,  ///< "ADL (Auto-Deleveraging)"
};
const detail::EnumTable& exbind_table(StopType);

/// Parameters of Api::close_bot.
struct CloseBotRequest {
    NamedOnly named{};
    Required<std::string> bot_id;
};

/// Reply of Api::close_bot.
struct CloseBot {
    std::optional<std::int64_t> status_code{};
    std::string debug_msg{};

    bool operator==(const CloseBot&) const = default;
};

/// Part of CreateBotRequest and GetlimitRequest.
struct GetlimitRequestSymbolSettings {
    NamedOnly named{};
    Required<std::string> symbol;  ///< e.g. BTCUSDT
    Required<Decimal> target_position_percent;
    Required<std::int64_t> side;
};
using CreateBotRequestSymbolSettings = GetlimitRequestSymbolSettings;

/// Parameters of Api::create_bot.
struct CreateBotRequest {
    NamedOnly named{};
    Required<Decimal> leverage;
    Required<Decimal> init_margin;
    Required<std::int64_t> adjust_position_mode;
    Required<Vector<GetlimitRequestSymbolSettings>> symbol_settings;
    Optional<Decimal> adjust_position_percent{};
    Optional<std::int64_t> adjust_position_time_interval{};
    Optional<Decimal> sl_percent{};
    Optional<Decimal> tp_percent{};
    Optional<Decimal> trailing_stop_percent{};
};

/// Reply of Api::create_bot.
struct CreateBot {
    std::optional<std::int64_t> status_code{};
    std::optional<std::int64_t> bot_id{};
    std::string ban_reason_text{};
    std::string debug_msg{};

    bool operator==(const CreateBot&) const = default;
};

/// Parameters of Api::detail.
struct DetailRequest {
    NamedOnly named{};
    Required<std::string> bot_id;
};

/// Part of DetailDetail.
struct DetailDetailSymbolSettings {
    std::string symbol{};       ///< e.g. BTCUSDT
    std::string base_token{};   ///< e.g. BTC
    std::string quote_token{};  ///< e.g. USDT
    std::optional<Decimal> target_position_percent{};
    Open<Side> side{};
    std::optional<std::int64_t> symbol_id{};

    bool operator==(const DetailDetailSymbolSettings&) const = default;
};

/// Part of Detail.
struct DetailDetail {
    std::string bot_id{};
    Open<BotMode> bot_mode{};
    Open<BotDisplayStatus> bot_display_status{};
    Vector<std::string> bot_name{};
    std::optional<Decimal> leverage{};
    std::optional<Decimal> total_margin{};
    std::optional<Decimal> equity{};
    std::optional<Decimal> total_pnl{};
    std::optional<Decimal> total_pnl_per{};
    std::optional<Decimal> roi{};
    std::optional<Decimal> total_apr{};
    std::optional<Decimal> realized_pnl{};
    std::optional<Decimal> unrealized_pnl{};
    std::optional<Decimal> total_exec_fee{};
    std::optional<Decimal> funding_fee{};
    std::optional<Decimal> total_position_value{};
    std::optional<Decimal> margin_balance{};
    std::optional<Decimal> available_balance{};
    std::optional<Decimal> imr{};
    std::optional<Decimal> mmr{};
    Vector<DetailDetailSymbolSettings> symbol_settings{};
    std::string adjust_position_mode{};
    std::optional<Decimal> adjust_position_percent{};
    std::optional<std::int64_t> adjust_position_time_interval{};
    std::optional<std::int64_t> adjusted_position_num{};
    std::optional<TimePoint> last_adjust_position_time{};  ///< Unix seconds
    std::optional<Decimal> sl_percent{};
    std::optional<Decimal> tp_percent{};
    std::optional<Decimal> trailing_stop_percent{};
    Open<StopType> stop_type{};
    std::string close_code{};
    std::optional<Decimal> exit_equity{};
    std::optional<Decimal> sl_exit_equity{};
    std::optional<Decimal> tp_exit_equity{};
    std::optional<Decimal> midway_transfer{};
    std::string settlement_assets{};
    std::optional<std::int64_t> follow_num{};
    std::optional<Decimal> used_reward_amount{};
    std::string used_reward_id{};
    std::optional<Decimal> total_bonus{};
    std::optional<std::int64_t> run_time_duration{};
    std::optional<TimePoint> create_time{};                ///< Unix seconds
    std::optional<TimePoint> end_time{};                   ///< Unix seconds
    std::optional<TimePoint> last_modify_setting_time{};   ///< Unix seconds
    std::string ws_token{};

    bool operator==(const DetailDetail&) const = default;
};

/// Reply of Api::detail.
struct Detail {
    std::optional<std::int64_t> status_code{};
    std::string debug_msg{};
    DetailDetail detail{};

    bool operator==(const Detail&) const = default;
};

/// Parameters of Api::getlimit.
struct GetlimitRequest {
    NamedOnly named{};
    Required<Decimal> leverage;
    Required<Decimal> init_margin;
    Required<std::int64_t> adjust_position_mode;
    Required<Vector<GetlimitRequestSymbolSettings>> symbol_settings;
    Optional<Decimal> adjust_position_percent{};
    Optional<std::int64_t> adjust_position_time_interval{};
    Optional<Decimal> sl_percent{};
    Optional<Decimal> tp_percent{};
    Optional<Decimal> trailing_stop_percent{};
    Optional<bool> need_to_slippage{};
};

/// Reply of Api::getlimit.
struct Getlimit {
    std::optional<std::int64_t> status_code{};
    std::string debug_msg{};
    std::string check_code{};
    RawJson init_margin{};
    RawJson leverage{};
    RawJson adjust_position_percent{};
    RawJson adjust_position_time_interval{};
    RawJson sl_percent{};
    RawJson tp_percent{};
    RawJson trailing_stop_percent{};

    bool operator==(const Getlimit&) const = default;
};

/// The operations of fcombobot. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Close Bot
    /// POST /v5/fcombobot/close
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/futures-combo/close
    Call<CloseBot> close_bot(CloseBotRequest request) const;

    /// Create Bot
    /// POST /v5/fcombobot/create
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/futures-combo/create
    Call<CreateBot> create_bot(CreateBotRequest request) const;

    /// Get Bot Detail
    /// POST /v5/fcombobot/detail
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/futures-combo/get-detail
    Call<Detail> detail(DetailRequest request) const;

    /// Get Bot Parameter Limit
    /// POST /v5/fcombobot/getlimit
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/futures-combo/get-limit
    Call<Getlimit> getlimit(GetlimitRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CloseBotRequest*);
const detail::ObjectTable& exbind_table(const CloseBot*);
const detail::ObjectTable& exbind_table(const GetlimitRequestSymbolSettings*);
const detail::ObjectTable& exbind_table(const CreateBotRequest*);
const detail::ObjectTable& exbind_table(const CreateBot*);
const detail::ObjectTable& exbind_table(const DetailRequest*);
const detail::ObjectTable& exbind_table(const DetailDetailSymbolSettings*);
const detail::ObjectTable& exbind_table(const DetailDetail*);
const detail::ObjectTable& exbind_table(const Detail*);
const detail::ObjectTable& exbind_table(const GetlimitRequest*);
const detail::ObjectTable& exbind_table(const Getlimit*);

}  // namespace exbind::bybit::fcombobot
