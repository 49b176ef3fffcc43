// Generated from specs/kucoin/spot/limit.yaml by `exbind generate kucoin`. DO NOT EDIT.
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
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/limit.
namespace exbind::inline v0_1::kucoin::spot::limit {

using exbind::kucoin::Side;
using exbind::kucoin::TradeType;
using exbind::kucoin::Type;

/// Reply of Api::recent_trade_history_old, one row.
struct RecentTradeHistoryOld {
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
    std::string stop{};                    ///< kind of stop order
    Open<TradeType> tradeType{};           ///< spot, cross margin or isolated margin
    Open<Type> type{};                     ///< kind of order, such as limit or market
    std::optional<TimePoint> createdAt{};  ///< when it was made; Unix milliseconds
    std::string tax{};                     ///< tax in some regions
    std::string taxCurrency{};             ///< currency in which it is taken
    std::optional<Decimal> taxRate{};      ///< part that is taxed

    bool operator==(const RecentTradeHistoryOld&) const = default;
};

/// Reply of Api::recent_orders_list_old, one row.
struct RecentOrdersListOld {
    std::string id{};                           ///< exchange's id of the order
    std::string symbol{};                       ///< pair, such as BTC-USDT
    std::string opType{};                       ///< kind of operation; DEAL is a trade
    Open<Type> type{};                          ///< kind of order, such as limit or market
    Open<Side> side{};                          ///< buy or sell
    std::optional<Decimal> price{};             ///< price in the quote currency
    std::optional<Decimal> size{};              ///< quantity of the base currency
    std::optional<Decimal> funds{};             ///< amount of the quote currency
    std::optional<Decimal> dealFunds{};         ///< quote currency filled so far
    std::optional<Decimal> dealSize{};          ///< quantity filled so far
    std::optional<Decimal> fee{};               ///< fee that was paid
    std::string feeCurrency{};                  ///< currency in which it is charged
    std::string stp{};                          ///< what happens when your own orders match
    std::string stop{};                         ///< kind of stop order
    std::optional<bool> stopTriggered{};        ///< whether the stop price was reached
    std::optional<Decimal> stopPrice{};         ///< price that triggers the order
    std::string timeInForce{};                  ///< how long the order stays open
    std::optional<bool> postOnly{};             ///< refused if it would trade at once
    std::optional<bool> hidden{};               ///< not shown in the book
    std::optional<bool> iceberg{};              ///< shown in the book in parts
    std::optional<Decimal> visibleSize{};       ///< quantity that is shown in the book
    std::optional<std::int64_t> cancelAfter{};  ///< seconds after which a GTT order ends
    std::string channel{};                      ///< where the order came from
    std::string clientOid{};                    ///< your own id of the order
    std::string remark{};                       ///< remark of your own
    std::string tags{};                         ///< label of your own choice
    std::optional<bool> isActive{};             ///< whether the order is still open
    std::optional<bool> cancelExist{};          ///< whether any of it was canceled
    std::optional<TimePoint> createdAt{};       ///< when it was made; Unix milliseconds
    Open<TradeType> tradeType{};                ///< spot, cross margin or isolated margin
    std::string tax{};                          ///< tax in some regions
    std::optional<Decimal> taxRate{};           ///< part that is taxed
    std::string taxCurrency{};                  ///< currency in which it is taken

    bool operator==(const RecentOrdersListOld&) const = default;
};

/// The operations of spot/limit. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Recent Trade History - Old
    /// GET /api/v1/limit/fills
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 20. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<Vector<RecentTradeHistoryOld>> recent_trade_history_old() const;

    /// Get Recent Orders List - Old
    /// GET /api/v1/limit/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<Vector<RecentOrdersListOld>> recent_orders_list_old() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const RecentTradeHistoryOld*);
const detail::ObjectTable& exbind_table(const RecentOrdersListOld*);

}  // namespace exbind::kucoin::spot::limit
