// Generated from specs/bybit/fmartingalebot.yaml by `exbind generate bybit`. DO NOT EDIT.
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

/// Operations under /v5/fmartingalebot.
namespace exbind::inline v0_1::bybit::fmartingalebot {

using exbind::operator<<;
using exbind::to_string;

enum class FmartMode : std::uint8_t {
    unspecified = 0,  ///< "Unspecified"
    long_ = 1,        ///< "Long"
    short_ = 2,       ///< "Short"
};
const detail::EnumTable& exbind_table(FmartMode);

/// Parameters of Api::close_martingale_bot.
struct CloseMartingaleBotRequest {
    NamedOnly named{};
    Required<std::string> bot_id;
};

/// Reply of Api::close_martingale_bot.
struct CloseMartingaleBot {
    std::optional<std::int64_t> status_code{};
    std::string debug_msg{};

    bool operator==(const CloseMartingaleBot&) const = default;
};

/// Parameters of Api::create_martingale_bot.
struct CreateMartingaleBotRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< e.g. BTCUSDT
    Required<std::int64_t> martingale_mode;
    Required<Decimal> leverage;
    Required<Decimal> price_float_percent;
    Required<Decimal> add_position_percent;
    Required<std::int64_t> add_position_num;
    Required<Decimal> init_margin;
    Required<Decimal> round_tp_percent;
    Optional<std::int64_t> auto_cycle_toggle{};
    Optional<Decimal> sl_percent{};
    Optional<Decimal> entry_price{};
};

/// Reply of Api::create_martingale_bot.
struct CreateMartingaleBot {
    std::optional<std::int64_t> status_code{};
    std::optional<std::int64_t> bot_id{};
    std::string ban_reason_text{};
    std::string debug_msg{};

    bool operator==(const CreateMartingaleBot&) const = default;
};

/// Parameters of Api::detail.
struct DetailRequest {
    NamedOnly named{};
    Required<std::string> bot_id;
};

/// Part of Detail.
struct DetailFmartDetail {
    std::string bot_id{};
    std::string symbol{};                    ///< e.g. BTCUSDT
    std::string base_token{};                ///< e.g. BTC
    std::string quote_token{};               ///< e.g. USDT
    std::string bot_display_status{};
    Open<FmartMode> fmart_mode{};
    std::optional<Decimal> leverage{};
    std::optional<Decimal> actual_leverage{};
    std::optional<Decimal> single_round_target_profit_per{};
    std::optional<std::int64_t> add_pos_num{};
    std::optional<Decimal> add_pos_per{};
    std::optional<Decimal> price_float_per{};
    std::optional<Decimal> entry_price{};
    std::optional<Decimal> sl_per{};
    std::optional<Decimal> total_margin{};
    std::optional<Decimal> pnl{};
    std::optional<Decimal> pnl_per{};
    std::optional<Decimal> realized_pnl{};
    std::optional<Decimal> unrealized_pnl{};
    std::optional<Decimal> net_funding_fee{};
    std::optional<Decimal> total_apr{};
    std::optional<std::int64_t> completed_rounds{};
    std::optional<std::int64_t> current_round{};
    std::optional<std::int64_t> current_added_pos_num{};
    std::optional<Decimal> pos_size{};
    std::optional<Decimal> avg_pos_price{};
    std::optional<Decimal> pos_balance{};
    std::optional<Decimal> order_balance{};
    std::optional<Decimal> available_balance{};
    std::optional<Decimal> mark_price{};
    std::optional<Decimal> current_price{};
    std::optional<Decimal> estimated_liq_price{};
    std::string auto_cycle{};
    std::string stop_type{};
    std::string close_code{};
    std::optional<Decimal> close_price{};
    std::optional<Decimal> tick_size{};
    std::string settlement_assets{};
    std::optional<std::int64_t> follow_num{};
    std::optional<Decimal> used_reward_amount{};
    std::string used_reward_id{};
    std::optional<Decimal> total_bonus{};
    std::string operation_time{};
    std::optional<TimePoint> create_time{};  ///< Unix seconds
    std::optional<TimePoint> modify_time{};  ///< Unix seconds
    std::optional<TimePoint> end_time{};     ///< Unix seconds
    std::optional<std::int64_t> running_duration{};
    std::optional<std::int64_t> adl_rank_indicator{};

    bool operator==(const DetailFmartDetail&) const = default;
};

/// Reply of Api::detail.
struct Detail {
    std::optional<std::int64_t> status_code{};
    std::string debug_msg{};
    DetailFmartDetail fmart_detail{};

    bool operator==(const Detail&) const = default;
};

/// Parameters of Api::getlimit.
struct GetlimitRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< e.g. BTCUSDT
    Required<std::int64_t> martingale_mode;
    Required<Decimal> leverage;
    Optional<Decimal> price_float_percent{};
    Optional<Decimal> add_position_percent{};
    Optional<std::int64_t> add_position_num{};
    Optional<Decimal> init_margin{};
    Optional<Decimal> round_tp_percent{};
    Optional<Decimal> sl_percent{};
    Optional<Decimal> entry_price{};
    Optional<bool> need_to_slippage{};
};

/// Reply of Api::getlimit.
struct Getlimit {
    std::optional<std::int64_t> status_code{};
    std::string debug_msg{};
    std::string check_code{};
    RawJson price_float_percent{};
    RawJson add_position_percent{};
    RawJson add_position_num{};
    RawJson init_margin{};
    RawJson round_tp_percent{};
    RawJson sl_percent{};
    RawJson entry_price{};
    RawJson leverage{};

    bool operator==(const Getlimit&) const = default;
};

/// The operations of fmartingalebot. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Close Martingale Bot
    /// POST /v5/fmartingalebot/close
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/futures-martingale/close
    Call<CloseMartingaleBot> close_martingale_bot(CloseMartingaleBotRequest request) const;

    /// Create Martingale Bot
    /// POST /v5/fmartingalebot/create
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/futures-martingale/create
    Call<CreateMartingaleBot> create_martingale_bot(CreateMartingaleBotRequest request) const;

    /// Get Martingale Bot Detail
    /// POST /v5/fmartingalebot/detail
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/futures-martingale/get-detail
    Call<Detail> detail(DetailRequest request) const;

    /// Get Bot Parameter Limit
    /// POST /v5/fmartingalebot/getlimit
    ///
    /// Private. 100 requests per second per IP address. 600 requests per 5 seconds per IP address, shared by the pool
    /// ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/futures-martingale/get-limit
    Call<Getlimit> getlimit(GetlimitRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CloseMartingaleBotRequest*);
const detail::ObjectTable& exbind_table(const CloseMartingaleBot*);
const detail::ObjectTable& exbind_table(const CreateMartingaleBotRequest*);
const detail::ObjectTable& exbind_table(const CreateMartingaleBot*);
const detail::ObjectTable& exbind_table(const DetailRequest*);
const detail::ObjectTable& exbind_table(const DetailFmartDetail*);
const detail::ObjectTable& exbind_table(const Detail*);
const detail::ObjectTable& exbind_table(const GetlimitRequest*);
const detail::ObjectTable& exbind_table(const Getlimit*);

}  // namespace exbind::bybit::fmartingalebot
