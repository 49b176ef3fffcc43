// Generated from specs/kucoin/spot/fills.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/trade_type.hpp"
#include "exbind/kucoin/common/type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::spot::fills {

using exbind::kucoin::Side;
using exbind::kucoin::TradeType;
using exbind::kucoin::Type;

/// Parameters of Api::trade_history_old.
struct TradeHistoryOldRequest {
    NamedOnly named{};
    Required<std::string> symbol;          ///< pair, such as BTC-USDT
    Optional<std::string> orderId{};       ///< exchange's id of the order
    Open<Side> side{};                     ///< buy or sell
    Open<Type> type{};                     ///< kind of order, such as limit or market
    Open<TradeType> tradeType{};           ///< spot, cross margin or isolated margin; default TRADE
    Optional<TimePoint> startAt{};         ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; 10 to 500
};

/// Part of TradeHistoryOld.
struct TradeHistoryOldItems {
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::string tradeId{};                 ///< exchange's id of the trade
    std::string orderId{};                 ///< exchange's id of the order
    std::string counterOrderId{};          ///< order on the other side
    Open<Side> side{};                     ///< buy or sell
    std::string liquidity{};               ///< taker or maker
    std::optional<bool> forceTaker{};      ///< whether it was made to take
    std::optional<Decimal> price{};        ///< price in the quote currency
    std::optional<Decimal> size{};         ///< quantity of the base currency
    std::optional<Decimal> funds{};        ///< amount of the quote currency
    std::optional<Decimal> fee{};          ///< fee that was paid
    std::optional<Decimal> feeRate{};      ///< part charged as fee
    std::string feeCurrency{};             ///< currency in which it is charged
    std::optional<Decimal> stop{};         ///< kind of stop order
    Open<TradeType> tradeType{};           ///< spot, cross margin or isolated margin
    Open<Type> type{};                     ///< kind of order, such as limit or market
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds

    bool operator==(const TradeHistoryOldItems&) const = default;
};

/// Reply of Api::trade_history_old.
struct TradeHistoryOld {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<TradeHistoryOldItems> items{};       ///< rows of this page

    bool operator==(const TradeHistoryOld&) const = default;
};

/// The operations of spot/fills. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Trade History - Old
    /// GET /api/v1/fills
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 10. Too long
    /// for one reply: see pages(). Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    PagedCall<TradeHistoryOld> trade_history_old(TradeHistoryOldRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const TradeHistoryOldRequest*);
const detail::ObjectTable& exbind_table(const TradeHistoryOldItems*);
const detail::ObjectTable& exbind_table(const TradeHistoryOld*);

}  // namespace exbind::kucoin::spot::fills
