// Generated from specs/kucoin/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

namespace exbind::kucoin {
class Connection;
}

/// Operations under /api/v1/order/client-order.
namespace exbind::kucoin::order {

enum class Type : std::uint8_t {
    limit = 0,
    market = 1,
};

/// The value as sent and received, e.g. "limit".
std::string_view to_string(Type value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class TradeType : std::uint8_t {
    trade = 0,                  ///< "TRADE"
    margin_trade = 1,           ///< "MARGIN_TRADE"
    margin_isolated_trade = 2,  ///< "MARGIN_ISOLATED_TRADE"
};

/// The value as sent and received, e.g. "TRADE".
std::string_view to_string(TradeType value);

/// Parameters of Api::delete_client_order_by_client_oid.
struct DeleteClientOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> clientOid;
};

/// Reply of Api::delete_client_order_by_client_oid.
struct DeleteClientOrderByClientOid {
    std::string clientOid{};
    std::string cancelledOrderId{};
    Vector<std::string> cancelledOcoOrderIds{};

    bool operator==(const DeleteClientOrderByClientOid&) const = default;
};

/// Parameters of Api::client_order_by_client_oid.
struct ClientOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> clientOid;
};

/// Reply of Api::client_order_by_client_oid.
struct ClientOrderByClientOid {
    std::string id{};
    std::string symbol{};
    std::string opType{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    std::optional<Decimal> funds{};
    std::optional<Decimal> dealFunds{};
    std::optional<Decimal> dealSize{};
    std::optional<Decimal> fee{};
    std::string feeCurrency{};
    std::string stp{};
    std::string stop{};
    std::optional<bool> stopTriggered{};
    std::optional<Decimal> stopPrice{};
    std::string timeInForce{};
    std::optional<bool> postOnly{};
    std::optional<bool> hidden{};
    std::optional<bool> iceberg{};
    std::optional<Decimal> visibleSize{};
    std::optional<std::int64_t> cancelAfter{};
    std::string channel{};
    std::string clientOid{};
    std::string remark{};
    std::string tags{};
    std::optional<bool> isActive{};
    std::optional<bool> cancelExist{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    Open<TradeType> tradeType{};
    std::string tax{};
    std::optional<Decimal> taxRate{};
    std::string taxCurrency{};

    bool operator==(const ClientOrderByClientOid&) const = default;
};

/// The operations of order. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// DELETE /api/v1/order/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself.
    Call<DeleteClientOrderByClientOid>
    delete_client_order_by_client_oid(DeleteClientOrderByClientOidRequest request) const;

    /// GET /api/v1/order/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<ClientOrderByClientOid> client_order_by_client_oid(ClientOrderByClientOidRequest request) const;

    /// For reconcile(): client_order_by_client_oid() with the id that a write carries.
    static Lookup<ClientOrderByClientOid> client_order_by_client_oid_lookup();

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DeleteClientOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const DeleteClientOrderByClientOid*);
const detail::ObjectTable& exbind_table(const ClientOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const ClientOrderByClientOid*);

}  // namespace exbind::kucoin::order
