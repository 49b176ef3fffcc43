// Generated from specs/kucoin/futures/positions.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/margin_mode.hpp"
#include "exbind/kucoin/common/position_side.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::positions {

using exbind::kucoin::MarginMode;
using exbind::kucoin::PositionSide;

/// Parameters of Api::position_list.
struct PositionListRequest {
    NamedOnly named{};
    Optional<std::string> currency{};  ///< currency by its fixed code
};

/// Reply of Api::position_list, one row.
struct PositionList {
    std::string id{};
    std::string symbol{};                         ///< pair, such as BTC-USDT
    std::optional<bool> crossMode{};
    std::optional<Decimal> delevPercentage{};
    std::optional<TimePoint> openingTimestamp{};  ///< Unix milliseconds
    std::optional<TimePoint> currentTimestamp{};  ///< Unix milliseconds
    std::optional<std::int64_t> currentQty{};
    std::optional<Decimal> currentCost{};
    std::optional<Decimal> currentComm{};
    std::optional<Decimal> unrealisedCost{};
    std::optional<Decimal> realisedGrossCost{};
    std::optional<Decimal> realisedCost{};
    std::optional<bool> isOpen{};
    std::optional<Decimal> markPrice{};           ///< price by which margin is judged
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
    std::string settleCurrency{};                 ///< currency in which the contract is settled
    std::optional<bool> isInverse{};
    Open<MarginMode> marginMode{};                ///< whether the position's margin is its own
    Open<PositionSide> positionSide{};
    std::optional<Decimal> leverage{};            ///< position's value over its margin
    std::optional<bool> autoDeposit{};
    std::optional<Decimal> maintMarginReq{};
    std::optional<Decimal> riskLimit{};
    std::optional<Decimal> realLeverage{};
    std::optional<Decimal> posCross{};
    std::optional<Decimal> posCrossMargin{};
    std::optional<Decimal> posComm{};
    std::optional<Decimal> posCommCommon{};
    std::optional<Decimal> posLoss{};
    std::optional<Decimal> posFunding{};
    std::optional<Decimal> posMaint{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> maintainMargin{};

    bool operator==(const PositionList&) const = default;
};

/// The operations of futures/positions. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Position List
    /// GET /api/v1/positions
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2.
    Call<Vector<PositionList>> position_list(PositionListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PositionListRequest*);
const detail::ObjectTable& exbind_table(const PositionList*);

}  // namespace exbind::kucoin::futures::positions
