// Generated from specs/binance/options/mmp.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations under /eapi/v1.
namespace exbind::inline v0_1::binance::options_::mmp {

/// Parameters of Api::countdown_cancel_all.
struct CountdownCancelAllRequest {
    NamedOnly named{};
    Optional<std::string> underlying{};  ///< e.g. BTCUSDT
};

/// Reply of Api::countdown_cancel_all.
struct CountdownCancelAll {
    std::string underlying{};
    std::optional<std::int64_t> countdownTime{};

    bool operator==(const CountdownCancelAll&) const = default;
};

/// Parameters of Api::set_countdown_cancel_all.
struct SetCountdownCancelAllRequest {
    NamedOnly named{};
    Required<std::string> underlying;  ///< e.g. BTCUSDT
    Required<std::int64_t> countdownTime;
};

/// Reply of Api::set_countdown_cancel_all.
struct SetCountdownCancelAll {
    std::string underlying{};
    std::optional<std::int64_t> countdownTime{};

    bool operator==(const SetCountdownCancelAll&) const = default;
};

/// Parameters of Api::countdown_cancel_all_heart_beat.
struct CountdownCancelAllHeartBeatRequest {
    NamedOnly named{};
    Required<std::string> underlyings;  ///< e.g. BTCUSDT
};

/// Reply of Api::countdown_cancel_all_heart_beat.
struct CountdownCancelAllHeartBeat {
    Vector<std::string> underlyings{};

    bool operator==(const CountdownCancelAllHeartBeat&) const = default;
};

/// Parameters of Api::mmp.
struct MmpRequest {
    NamedOnly named{};
    Required<std::string> underlying;  ///< e.g. BTCUSDT
};

/// Reply of Api::mmp, Api::reset_mmp and Api::set_mmp.
struct Mmp {
    std::optional<std::int64_t> underlyingId{};
    std::string underlying{};
    std::optional<std::int64_t> windowTimeInMilliseconds{};
    std::optional<std::int64_t> frozenTimeInMilliseconds{};
    std::optional<Decimal> qtyLimit{};
    std::optional<Decimal> deltaLimit{};
    std::optional<std::int64_t> lastTriggerTime{};

    bool operator==(const Mmp&) const = default;
};
using ResetMmp = Mmp;
using SetMmp = Mmp;

/// Parameters of Api::reset_mmp.
struct ResetMmpRequest {
    NamedOnly named{};
    Required<std::string> underlying;  ///< e.g. BTCUSDT
};

/// Parameters of Api::set_mmp.
struct SetMmpRequest {
    NamedOnly named{};
    Required<std::string> underlying;  ///< e.g. BTCUSDT
    Required<std::int64_t> windowTimeInMilliseconds;
    Required<std::int64_t> frozenTimeInMilliseconds;
    Required<Decimal> qtyLimit;
    Required<Decimal> deltaLimit;
};

/// The operations of options/mmp. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Auto-Cancel All Open Orders (Kill-Switch) Config
    /// GET /eapi/v1/countdownCancelAll
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-endpoints/Get-Auto-Cancel-All-Open-Orders-Config
    Call<CountdownCancelAll> countdown_cancel_all(CountdownCancelAllRequest request = {}) const;

    /// Set Auto-Cancel All Open Orders (Kill-Switch) Config
    /// POST /eapi/v1/countdownCancelAll
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-endpoints/Set-Auto-Cancel-All-Open-Orders-Config
    Call<SetCountdownCancelAll> set_countdown_cancel_all(SetCountdownCancelAllRequest request) const;

    /// Auto-Cancel All Open Orders (Kill-Switch) Heartbeat
    /// POST /eapi/v1/countdownCancelAllHeartBeat
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 10.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-endpoints/Auto-Cancel-All-Open-Orders-Heartbeat
    Call<CountdownCancelAllHeartBeat> countdown_cancel_all_heart_beat(CountdownCancelAllHeartBeatRequest request) const;

    /// Get Market Maker Protection Config
    /// GET /eapi/v1/mmp
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-endpoints
    Call<Mmp> mmp(MmpRequest request) const;

    /// Reset Market Maker Protection Config
    /// POST /eapi/v1/mmpReset
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-endpoints/Reset-Market-Maker-Protection-Config
    Call<Mmp> reset_mmp(ResetMmpRequest request) const;

    /// Set Market Maker Protection Config
    /// POST /eapi/v1/mmpSet
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip. Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-endpoints/Set-Market-Maker-Protection-Config
    Call<Mmp> set_mmp(SetMmpRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CountdownCancelAllRequest*);
const detail::ObjectTable& exbind_table(const CountdownCancelAll*);
const detail::ObjectTable& exbind_table(const SetCountdownCancelAllRequest*);
const detail::ObjectTable& exbind_table(const SetCountdownCancelAll*);
const detail::ObjectTable& exbind_table(const CountdownCancelAllHeartBeatRequest*);
const detail::ObjectTable& exbind_table(const CountdownCancelAllHeartBeat*);
const detail::ObjectTable& exbind_table(const MmpRequest*);
const detail::ObjectTable& exbind_table(const Mmp*);
const detail::ObjectTable& exbind_table(const ResetMmpRequest*);
const detail::ObjectTable& exbind_table(const SetMmpRequest*);

}  // namespace exbind::binance::options_::mmp
