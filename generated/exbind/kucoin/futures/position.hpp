// Generated from specs/kucoin/futures/position.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/position_side.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of futures/position.
namespace exbind::inline v0_1::kucoin::futures::position {

using exbind::kucoin::PositionSide;

using exbind::operator<<;
using exbind::to_string;

enum class PositionDetailsMarginMode : std::uint8_t {
    cross = 0,     ///< "CROSS"
    isolated = 1,  ///< "ISOLATED"
};
const detail::EnumTable& exbind_table(PositionDetailsMarginMode);

enum class BatchSwitchMarginModeMarginMode : std::uint8_t {
    isolated = 0,  ///< "ISOLATED"
    cross = 1,     ///< "CROSS"
};
const detail::EnumTable& exbind_table(BatchSwitchMarginModeMarginMode);

enum class SwitchMarginModeMarginMode : std::uint8_t {
    isolated = 0,  ///< "ISOLATED"
    cross = 1,     ///< "CROSS"
};
const detail::EnumTable& exbind_table(SwitchMarginModeMarginMode);

enum class MarginModeMarginMode : std::uint8_t {
    isolated = 0,  ///< "ISOLATED"
    cross = 1,     ///< "CROSS"
};
const detail::EnumTable& exbind_table(MarginModeMarginMode);

/// Parameters of Api::position_details.
struct PositionDetailsRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::position_details.
struct PositionDetails {
    std::string id{};
    std::string symbol{};                          ///< pair, such as BTC-USDT
    std::optional<bool> crossMode{};
    std::optional<Decimal> delevPercentage{};
    std::optional<TimePoint> openingTimestamp{};   ///< Unix milliseconds
    std::optional<TimePoint> currentTimestamp{};   ///< Unix milliseconds
    std::optional<std::int64_t> currentQty{};
    std::optional<Decimal> currentCost{};
    std::optional<Decimal> currentComm{};
    std::optional<Decimal> unrealisedCost{};
    std::optional<Decimal> realisedGrossCost{};
    std::optional<Decimal> realisedCost{};
    std::optional<bool> isOpen{};
    std::optional<Decimal> markPrice{};            ///< price by which margin is judged
    std::optional<Decimal> markValue{};
    std::optional<Decimal> posCost{};
    std::optional<Decimal> posInit{};
    std::optional<Decimal> posMargin{};
    std::optional<Decimal> realisedGrossPnl{};
    std::optional<Decimal> realisedPnl{};
    std::optional<Decimal> unrealisedPnl{};
    std::optional<Decimal> unrealisedPnlPcnt{};
    std::optional<Decimal> unrealisedRoePcnt{};
    std::optional<Decimal> avgEntryPrice{};
    std::optional<Decimal> liquidationPrice{};
    std::optional<Decimal> bankruptPrice{};
    std::string settleCurrency{};                  ///< currency in which the contract is settled
    std::optional<bool> isInverse{};
    Open<PositionDetailsMarginMode> marginMode{};  ///< whether the position's margin is its own
    Open<PositionSide> positionSide{};
    std::optional<Decimal> leverage{};             ///< position's value over its margin
    std::optional<bool> autoDeposit{};
    std::optional<Decimal> maintMarginReq{};
    std::optional<std::int64_t> riskLimit{};
    std::optional<Decimal> realLeverage{};
    std::optional<Decimal> posCross{};
    std::optional<std::int64_t> posCrossMargin{};
    std::optional<Decimal> posComm{};
    std::optional<Decimal> posCommCommon{};
    std::optional<Decimal> posLoss{};
    std::optional<Decimal> posFunding{};
    std::optional<Decimal> posMaint{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> maintainMargin{};

    bool operator==(const PositionDetails&) const = default;
};

/// Parameters of Api::batch_switch_margin_mode.
struct BatchSwitchMarginModeRequest {
    NamedOnly named{};
    Required<Open<BatchSwitchMarginModeMarginMode>> marginMode;  ///< whether the position's margin is its own
    Required<Vector<std::string>> symbols;                       ///< pairs, such as BTC-USDT
};

/// Part of BatchSwitchMarginMode.
struct BatchSwitchMarginModeErrors {
    std::string code{};
    std::string msg{};
    std::string symbol{};  ///< pair, such as BTC-USDT

    bool operator==(const BatchSwitchMarginModeErrors&) const = default;
};

/// Reply of Api::batch_switch_margin_mode.
struct BatchSwitchMarginMode {
    Map<Open<BatchSwitchMarginModeMarginMode>> marginMode{};  ///< whether the position's margin is its own
    Vector<BatchSwitchMarginModeErrors> errors{};

    bool operator==(const BatchSwitchMarginMode&) const = default;
};

/// Parameters of Api::switch_margin_mode.
struct SwitchMarginModeRequest {
    NamedOnly named{};
    Required<std::string> symbol;                           ///< pair, such as BTC-USDT
    Required<Open<SwitchMarginModeMarginMode>> marginMode;  ///< whether the position's margin is its own
};

/// Reply of Api::switch_margin_mode.
struct SwitchMarginMode {
    std::string symbol{};                           ///< pair, such as BTC-USDT
    Open<SwitchMarginModeMarginMode> marginMode{};  ///< whether the position's margin is its own

    bool operator==(const SwitchMarginMode&) const = default;
};

/// Parameters of Api::margin_mode.
struct MarginModeRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::margin_mode.
struct MarginMode {
    std::string symbol{};                     ///< pair, such as BTC-USDT
    Open<MarginModeMarginMode> marginMode{};  ///< whether the position's margin is its own

    bool operator==(const MarginMode&) const = default;
};

/// The operations of futures/position. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Position Details
    /// GET /api/v1/position
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2.
    Call<PositionDetails> position_details(PositionDetailsRequest request) const;

    /// Batch Switch Margin Mode
    /// POST /api/v2/position/batchChangeMarginMode
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2. Never
    /// re-sent by itself.
    Call<BatchSwitchMarginMode> batch_switch_margin_mode(BatchSwitchMarginModeRequest request) const;

    /// Switch Margin Mode
    /// POST /api/v2/position/changeMarginMode
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2. Never
    /// re-sent by itself.
    Call<SwitchMarginMode> switch_margin_mode(SwitchMarginModeRequest request) const;

    /// Get Margin Mode
    /// GET /api/v2/position/getMarginMode
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2.
    Call<MarginMode> margin_mode(MarginModeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PositionDetailsRequest*);
const detail::ObjectTable& exbind_table(const PositionDetails*);
const detail::ObjectTable& exbind_table(const BatchSwitchMarginModeRequest*);
const detail::ObjectTable& exbind_table(const BatchSwitchMarginModeErrors*);
const detail::ObjectTable& exbind_table(const BatchSwitchMarginMode*);
const detail::ObjectTable& exbind_table(const SwitchMarginModeRequest*);
const detail::ObjectTable& exbind_table(const SwitchMarginMode*);
const detail::ObjectTable& exbind_table(const MarginModeRequest*);
const detail::ObjectTable& exbind_table(const MarginMode*);

}  // namespace exbind::kucoin::futures::position
