// Generated from specs/woox/futures.manual.yaml by `exbind generate woox`. DO NOT EDIT.
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

namespace exbind::inline v0_1::woox {
class Connection;
}

/// Operations under /v3/futures.
namespace exbind::inline v0_1::woox::futures {

using exbind::operator<<;
using exbind::to_string;

enum class PositionSide : std::uint8_t {
    both = 0,    ///< "BOTH"
    long_ = 1,   ///< "LONG"
    short_ = 2,  ///< "SHORT"
};
const detail::EnumTable& exbind_table(PositionSide);

enum class MarginMode : std::uint8_t {
    cross = 0,     ///< "CROSS"
    isolated = 1,  ///< "ISOLATED"
};
const detail::EnumTable& exbind_table(MarginMode);

enum class PositionMode : std::uint8_t {
    one_way = 0,     ///< "ONE_WAY"
    hedge_mode = 1,  ///< "HEDGE_MODE"
};
const detail::EnumTable& exbind_table(PositionMode);

/// Parameters of Api::positions.
struct PositionsRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. PERP_BTC_USDT
};

/// Part of Positions.
struct PositionsPositions {
    std::string symbol{};                       ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    std::optional<Decimal> holding{};           ///< quantity that is held
    std::optional<Decimal> pendingLongQty{};    ///< quantity of open orders that buy
    std::optional<Decimal> pendingShortQty{};   ///< quantity of open orders that sell
    std::optional<Decimal> settlePrice{};
    std::optional<Decimal> averageOpenPrice{};  ///< average price at which it was opened
    std::optional<Decimal> pnl24H{};            ///< profit and loss of 24 hours
    std::optional<Decimal> fee24H{};            ///< fees of 24 hours
    std::optional<Decimal> markPrice{};         ///< price that liquidations go by
    std::optional<Decimal> estLiqPrice{};
    std::optional<TimePoint> timestamp{};       ///< Unix milliseconds
    std::optional<std::int64_t> adlQuantile{};
    Open<PositionSide> positionSide{};          ///< position that it changes: BOTH, LONG, SHORT
    Open<MarginMode> marginMode{};              ///< cross or isolated margin
    std::string isolatedMarginToken{};
    std::optional<Decimal> isolatedMarginAmount{};
    std::optional<Decimal> isolatedFrozenLong{};
    std::optional<Decimal> isolatedFrozenShort{};
    std::optional<std::int64_t> leverage{};     ///< leverage of the positions

    bool operator==(const PositionsPositions&) const = default;
};

/// Reply of Api::positions.
struct Positions {
    Vector<PositionsPositions> positions{};

    bool operator==(const Positions&) const = default;
};

/// Parameters of Api::leverage.
struct LeverageRequest {
    NamedOnly named{};
    Required<std::string> symbol;       ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. PERP_ETH_USDT
    Open<MarginMode> marginMode{};      ///< cross or isolated margin
    Open<PositionMode> positionMode{};  ///< one position, or long and short
};

/// Part of Leverage.
struct LeverageDetails {
    Open<PositionSide> positionSide{};       ///< position that it changes: BOTH, LONG, SHORT
    std::optional<std::int64_t> leverage{};  ///< leverage of the positions

    bool operator==(const LeverageDetails&) const = default;
};

/// Reply of Api::leverage.
struct Leverage {
    std::string symbol{};               ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    Open<MarginMode> marginMode{};      ///< cross or isolated margin
    Open<PositionMode> positionMode{};  ///< one position, or long and short
    Vector<LeverageDetails> details{};

    bool operator==(const Leverage&) const = default;
};

/// Parameters of Api::set_position_mode.
struct SetPositionModeRequest {
    NamedOnly named{};
    Required<Open<PositionMode>> positionMode;  ///< one position, or long and short
};

/// Parameters of Api::set_leverage.
struct SetLeverageRequest {
    NamedOnly named{};
    Required<std::string> symbol;           ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. PERP_BTC_USDT
    Required<Open<MarginMode>> marginMode;  ///< cross or isolated margin
    Required<std::int64_t> leverage;        ///< leverage of the positions
    Open<PositionMode> positionMode{};      ///< one position, or long and short
    Open<PositionSide> positionSide{};      ///< position that it changes: BOTH, LONG, SHORT
};

/// Parameters of Api::default_margin_mode.
struct DefaultMarginModeRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. PERP_BTC_USDT
};

/// The operations of futures. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v3/futures/positions
    ///
    /// Private. 30 requests per 10 seconds per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/futures/get_positions
    Call<Positions> positions(PositionsRequest request = {}) const;

    /// GET /v3/futures/leverage
    ///
    /// Private. 10 requests per minute per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, recorded payload; limit from the official
    /// page
    /// https://developer.woox.io/api-reference/endpoint/futures/get_leverage
    Call<Leverage> leverage(LeverageRequest request) const;

    /// PUT /v3/futures/positionMode
    ///
    /// Private; permission: trade. 5 requests per minute per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: ccxt 4.5.83, adapters of others, recorded payload; limit from ccxt
    /// 4.5.83
    /// https://developer.woox.io/api-reference/endpoint/futures/position_mode
    Call<Acknowledged> set_position_mode(SetPositionModeRequest request) const;

    /// PUT /v3/futures/leverage
    ///
    /// Private; permission: trade. 10 requests per minute per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: ccxt 4.5.84 and an adapter, which also sends positionMode;
    /// positionSide from the legacy documentation; limit from ccxt 4.5.84; the page and the reply were not seen
    /// https://developer.woox.io/api-reference/endpoint/futures/set_leverage
    Call<Acknowledged> set_leverage(SetLeverageRequest request) const;

    /// GET /v3/futures/defaultMarginMode
    ///
    /// Private. 10 requests per minute per user.
    /// Written by hand, not imported; known from: ccxt 4.5.84 (path), an adapter (the parameter); limit from ccxt
    /// 4.5.84; the members of the reply and the address of the page are not known
    Call<RawJson> default_margin_mode(DefaultMarginModeRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PositionsRequest*);
const detail::ObjectTable& exbind_table(const PositionsPositions*);
const detail::ObjectTable& exbind_table(const Positions*);
const detail::ObjectTable& exbind_table(const LeverageRequest*);
const detail::ObjectTable& exbind_table(const LeverageDetails*);
const detail::ObjectTable& exbind_table(const Leverage*);
const detail::ObjectTable& exbind_table(const SetPositionModeRequest*);
const detail::ObjectTable& exbind_table(const SetLeverageRequest*);
const detail::ObjectTable& exbind_table(const DefaultMarginModeRequest*);

}  // namespace exbind::woox::futures
