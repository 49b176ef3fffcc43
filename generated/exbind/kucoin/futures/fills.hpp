// Generated from specs/kucoin/futures/fills.yaml by `exbind generate kucoin`. DO NOT EDIT.
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
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::fills {

using exbind::kucoin::FillsTradeType;
using exbind::kucoin::FillsType;
using exbind::kucoin::Liquidity;
using exbind::kucoin::MarginMode;
using exbind::kucoin::Side;
using exbind::kucoin::Stop;

/// Parameters of Api::trade_history.
struct TradeHistoryRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};       ///< exchange's id of the order
    Optional<std::string> symbol{};        ///< pair, such as BTC-USDT
    Open<Side> side{};                     ///< buy or sell
    Open<FillsType> type{};                ///< kind of order, such as limit or market
    Vector<std::string> tradeTypes{};
    Optional<TimePoint> startAt{};         ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, at most 1000
};

/// Part of TradeHistory.
struct TradeHistoryItems {
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
    std::string settleCurrency{};          ///< currency in which the contract is settled
    Open<FillsType> displayType{};
    std::optional<Decimal> fee{};          ///< fee that was paid
    Open<FillsType> orderType{};
    Open<FillsTradeType> tradeType{};      ///< spot, cross margin or isolated margin
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds
    std::optional<Decimal> openFeeTaxPay{};
    std::optional<Decimal> closeFeeTaxPay{};

    bool operator==(const TradeHistoryItems&) const = default;
};

/// Reply of Api::trade_history.
struct TradeHistory {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<TradeHistoryItems> items{};          ///< rows of this page

    bool operator==(const TradeHistory&) const = default;
};

/// The operations of futures/fills. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Trade History
    /// GET /api/v1/fills
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 5. Too long
    /// for one reply: see pages().
    PagedCall<TradeHistory> trade_history(TradeHistoryRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const TradeHistoryRequest*);
const detail::ObjectTable& exbind_table(const TradeHistoryItems*);
const detail::ObjectTable& exbind_table(const TradeHistory*);

}  // namespace exbind::kucoin::futures::fills
