// Generated from specs/kucoin/futures/history-positions.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/margin_mode.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::history_positions {

using exbind::kucoin::MarginMode;

/// Parameters of Api::positions_history.
struct PositionsHistoryRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};   ///< pair, such as BTC-USDT
    Optional<std::int64_t> from{};
    Optional<std::int64_t> to{};
    Optional<std::int64_t> limit{};   ///< default 10, at most 200
    Optional<std::int64_t> pageId{};  ///< default 1
};

/// Part of PositionsHistory.
struct PositionsHistoryItems {
    std::string closeId{};
    std::string userId{};                  ///< user by number
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::string settleCurrency{};          ///< currency in which the contract is settled
    std::optional<Decimal> leverage{};     ///< position's value over its margin
    std::string type{};                    ///< kind of order, such as limit or market
    std::optional<Decimal> pnl{};
    std::optional<Decimal> realisedGrossCost{};
    std::optional<Decimal> withdrawPnl{};
    std::optional<Decimal> tradeFee{};
    std::optional<Decimal> fundingFee{};
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<Decimal> openPrice{};
    std::optional<Decimal> closePrice{};
    Open<MarginMode> marginMode{};         ///< whether the position's margin is its own
    std::optional<Decimal> realisedGrossCostNew{};
    std::optional<Decimal> tax{};          ///< tax in some regions
    std::string roe{};
    std::optional<Decimal> liquidAmount{};
    std::optional<Decimal> liquidPrice{};
    std::string side{};                    ///< buy or sell

    bool operator==(const PositionsHistoryItems&) const = default;
};

/// Reply of Api::positions_history.
struct PositionsHistory {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<PositionsHistoryItems> items{};      ///< rows of this page

    bool operator==(const PositionsHistory&) const = default;
};

/// The operations of futures/history-positions. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Positions History
    /// GET /api/v1/history-positions
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2. Too long
    /// for one reply: see pages().
    PagedCall<PositionsHistory> positions_history(PositionsHistoryRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PositionsHistoryRequest*);
const detail::ObjectTable& exbind_table(const PositionsHistoryItems*);
const detail::ObjectTable& exbind_table(const PositionsHistory*);

}  // namespace exbind::kucoin::futures::history_positions
