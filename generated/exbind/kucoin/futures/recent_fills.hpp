// Generated from specs/kucoin/futures/recentFills.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/fills_trade_type.hpp"
#include "exbind/kucoin/common/fills_type.hpp"
#include "exbind/kucoin/common/liquidity.hpp"
#include "exbind/kucoin/common/margin_mode.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/stop.hpp"
#include "exbind/kucoin/common/type.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::recent_fills {

using exbind::kucoin::FillsTradeType;
using exbind::kucoin::FillsType;
using exbind::kucoin::Liquidity;
using exbind::kucoin::MarginMode;
using exbind::kucoin::Side;
using exbind::kucoin::Stop;
using exbind::kucoin::Type;

/// Parameters of Api::recent_trade_history.
struct RecentTradeHistoryRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< pair, such as BTC-USDT
};

/// Reply of Api::recent_trade_history, one row.
struct RecentTradeHistory {
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::string tradeId{};                 ///< exchange's id of the trade
    std::string orderId{};                 ///< exchange's id of the order
    Open<Side> side{};                     ///< buy or sell
    Open<Liquidity> liquidity{};           ///< taker or maker
    std::optional<bool> forceTaker{};      ///< whether it was made to take
    std::optional<Decimal> price{};        ///< price in the quote currency
    std::optional<std::int64_t> size{};    ///< quantity of the base currency
    std::optional<Decimal> value{};
    std::optional<Decimal> openFeePay{};
    std::optional<Decimal> closeFeePay{};
    Open<Stop> stop{};                     ///< kind of stop order
    std::optional<Decimal> feeRate{};      ///< part charged as fee
    std::optional<Decimal> fixFee{};
    std::string feeCurrency{};             ///< currency in which it is charged
    std::optional<TimePoint> tradeTime{};  ///< Unix nanoseconds
    std::string subTradeType{};
    Open<MarginMode> marginMode{};         ///< whether the position's margin is its own
    Open<FillsType> displayType{};
    std::optional<Decimal> fee{};          ///< fee that was paid
    std::string settleCurrency{};          ///< currency in which the contract is settled
    Open<Type> orderType{};
    Open<FillsTradeType> tradeType{};      ///< spot, cross margin or isolated margin
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds

    bool operator==(const RecentTradeHistory&) const = default;
};

/// The operations of futures/recentFills. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Recent Trade History
    /// GET /api/v1/recentFills
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures.
    Call<Vector<RecentTradeHistory>> recent_trade_history(RecentTradeHistoryRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const RecentTradeHistoryRequest*);
const detail::ObjectTable& exbind_table(const RecentTradeHistory*);

}  // namespace exbind::kucoin::futures::recent_fills
