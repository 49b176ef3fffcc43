// Generated from specs/kucoin/spot/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1/order/client-order.
namespace exbind::inline v0_1::kucoin::spot::order {

using exbind::kucoin::Side;
using exbind::kucoin::TradeType;
using exbind::kucoin::Type;

/// Parameters of Api::cancel_order_by_client_oid_old.
struct CancelOrderByClientOidOldRequest {
    NamedOnly named{};
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Reply of Api::cancel_order_by_client_oid_old.
struct CancelOrderByClientOidOld {
    std::string clientOid{};  ///< your own id of the order
    std::string cancelledOrderId{};
    Vector<std::string> cancelledOcoOrderIds{};

    bool operator==(const CancelOrderByClientOidOld&) const = default;
};

/// Parameters of Api::order_by_client_oid_old.
struct OrderByClientOidOldRequest {
    NamedOnly named{};
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Reply of Api::order_by_client_oid_old.
struct OrderByClientOidOld {
    std::string id{};
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

    bool operator==(const OrderByClientOidOld&) const = default;
};

/// The operations of spot/order. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel Order By ClientOid - Old
    /// DELETE /api/v1/order/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself.
    Call<CancelOrderByClientOidOld> cancel_order_by_client_oid_old(CancelOrderByClientOidOldRequest request) const;

    /// Get Order By ClientOid - Old
    /// GET /api/v1/order/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<OrderByClientOidOld> order_by_client_oid_old(OrderByClientOidOldRequest request) const;

    /// For reconcile(): order_by_client_oid_old() with the id that a write carries.
    static Lookup<OrderByClientOidOld> order_by_client_oid_old_lookup();

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidOldRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidOld*);
const detail::ObjectTable& exbind_table(const OrderByClientOidOldRequest*);
const detail::ObjectTable& exbind_table(const OrderByClientOidOld*);

}  // namespace exbind::kucoin::spot::order
