// Generated from specs/kucoin/spot/hf/orders/multi.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/orders_status.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/stp.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/type.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/hf/orders/multi.
namespace exbind::inline v0_1::kucoin::spot::hf::orders::multi {

using exbind::kucoin::OrdersStatus;
using exbind::kucoin::Side;
using exbind::kucoin::Stp;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::Type;

/// Part of BatchAddOrdersSyncRequest.
struct BatchAddOrdersSyncRequestOrderList {
    NamedOnly named{};
    Optional<std::string> clientOid{};            ///< your own id of the order
    Required<std::string> symbol;                 ///< pair, such as BTC-USDT
    Required<Open<Type>> type;                    ///< kind of order, such as limit or market
    Open<TimeInForce> timeInForce{};              ///< how long the order stays open; default GTC
    Required<Open<Side>> side;                    ///< buy or sell
    Required<Decimal> price;                      ///< price in the quote currency
    Optional<Decimal> size{};                     ///< quantity of the base currency
    Open<Stp> stp{};                              ///< what happens when your own orders match
    Optional<std::int64_t> cancelAfter{};         ///< seconds after which a GTT order ends; default -1, 0 to 2592000
    Optional<bool> postOnly{};                    ///< refused if it would trade at once; default false
    Optional<bool> hidden{};                      ///< not shown in the book; default false
    Optional<bool> iceberg{};                     ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};              ///< quantity that is shown in the book
    Optional<std::string> tags{};                 ///< label of your own choice
    Optional<std::string> remark{};               ///< remark of your own
    Optional<Decimal> funds{};                    ///< amount of the quote currency
    Optional<std::int64_t> allowMaxTimeWindow{};  ///< milliseconds after which the order is too late
    Optional<TimePoint> clientTimestamp{};        ///< time of the request's signature; Unix milliseconds
};

/// Parameters of Api::batch_add_orders_sync.
struct BatchAddOrdersSyncRequest {
    NamedOnly named{};
    Required<Vector<BatchAddOrdersSyncRequestOrderList>> orderList;  ///< orders that are placed together
};

/// Reply of Api::batch_add_orders_sync, one row.
struct BatchAddOrdersSync {
    std::string orderId{};                  ///< exchange's id of the order
    std::string clientOid{};                ///< your own id of the order
    std::optional<TimePoint> orderTime{};   ///< when the order was placed, in nanoseconds; Unix milliseconds
    std::optional<Decimal> originSize{};    ///< quantity as it was ordered
    std::optional<Decimal> dealSize{};      ///< quantity filled so far
    std::optional<Decimal> remainSize{};    ///< quantity that is still open
    std::optional<Decimal> canceledSize{};  ///< quantity that was canceled
    Open<OrdersStatus> status{};            ///< how far it has come
    std::optional<TimePoint> matchTime{};   ///< Unix milliseconds
    std::optional<bool> success{};
    std::string failMsg{};                  ///< why this order was refused

    bool operator==(const BatchAddOrdersSync&) const = default;
};

/// The operations of spot/hf/orders/multi. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Batch Add Orders Sync
    /// POST /api/v1/hf/orders/multi/sync
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<Vector<BatchAddOrdersSync>> batch_add_orders_sync(BatchAddOrdersSyncRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BatchAddOrdersSyncRequestOrderList*);
const detail::ObjectTable& exbind_table(const BatchAddOrdersSyncRequest*);
const detail::ObjectTable& exbind_table(const BatchAddOrdersSync*);

}  // namespace exbind::kucoin::spot::hf::orders::multi
