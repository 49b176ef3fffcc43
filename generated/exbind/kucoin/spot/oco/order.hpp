// Generated from specs/kucoin/spot/oco/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/status.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v3/oco/order/details.
namespace exbind::inline v0_1::kucoin::spot::oco::order {

using exbind::kucoin::Side;
using exbind::kucoin::Status;

/// Parameters of Api::oco_order_detail_by_order_id.
struct OcoOrderDetailByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Part of OcoOrderDetailByOrderId.
struct OcoOrderDetailByOrderIdOrders {
    std::string id{};
    std::string symbol{};                ///< pair, such as BTC-USDT
    Open<Side> side{};                   ///< buy or sell
    std::optional<Decimal> price{};      ///< price in the quote currency
    std::optional<Decimal> stopPrice{};  ///< price that triggers the order
    std::optional<Decimal> size{};       ///< quantity of the base currency
    Open<Status> status{};               ///< how far it has come

    bool operator==(const OcoOrderDetailByOrderIdOrders&) const = default;
};

/// Reply of Api::oco_order_detail_by_order_id.
struct OcoOrderDetailByOrderId {
    std::string orderId{};                 ///< exchange's id of the order
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::string clientOid{};               ///< your own id of the order
    std::optional<TimePoint> orderTime{};  ///< when the order was placed, in nanoseconds; Unix milliseconds
    Open<Status> status{};                 ///< how far it has come
    Vector<OcoOrderDetailByOrderIdOrders> orders{};

    bool operator==(const OcoOrderDetailByOrderId&) const = default;
};

/// The operations of spot/oco/order. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get OCO Order Detail By OrderId
    /// GET /api/v3/oco/order/details/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<OcoOrderDetailByOrderId> oco_order_detail_by_order_id(OcoOrderDetailByOrderIdRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const OcoOrderDetailByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const OcoOrderDetailByOrderIdOrders*);
const detail::ObjectTable& exbind_table(const OcoOrderDetailByOrderId*);

}  // namespace exbind::kucoin::spot::oco::order
