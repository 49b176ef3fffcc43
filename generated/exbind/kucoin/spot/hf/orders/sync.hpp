// Generated from specs/kucoin/spot/hf/orders/sync.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/orders_status.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/hf/orders/sync/client-order.
namespace exbind::inline v0_1::kucoin::spot::hf::orders::sync {

using exbind::kucoin::OrdersStatus;

/// Parameters of Api::cancel_order_by_client_oid_sync.
struct CancelOrderByClientOidSyncRequest {
    NamedOnly named{};
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Reply of Api::cancel_order_by_client_oid_sync.
struct CancelOrderByClientOidSync {
    std::string clientOid{};                ///< your own id of the order
    std::optional<Decimal> originSize{};    ///< quantity as it was ordered
    std::optional<Decimal> dealSize{};      ///< quantity filled so far
    std::optional<Decimal> remainSize{};    ///< quantity that is still open
    std::optional<Decimal> canceledSize{};  ///< quantity that was canceled
    Open<OrdersStatus> status{};            ///< how far it has come

    bool operator==(const CancelOrderByClientOidSync&) const = default;
};

/// The operations of spot/hf/orders/sync. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel Order By ClientOid Sync
    /// DELETE /api/v1/hf/orders/sync/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<CancelOrderByClientOidSync> cancel_order_by_client_oid_sync(CancelOrderByClientOidSyncRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidSyncRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidSync*);

}  // namespace exbind::kucoin::spot::hf::orders::sync
