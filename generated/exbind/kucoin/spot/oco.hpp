// Generated from specs/kucoin/spot/oco.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/status.hpp"
#include "exbind/kucoin/common/trade_type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/oco.
namespace exbind::inline v0_1::kucoin::spot::oco {

using exbind::kucoin::Side;
using exbind::kucoin::Status;
using exbind::kucoin::TradeType;

/// Parameters of Api::cancel_oco_order_by_client_oid.
struct CancelOcoOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Reply of Api::cancel_oco_order_by_client_oid.
struct CancelOcoOrderByClientOid {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const CancelOcoOrderByClientOid&) const = default;
};

/// Parameters of Api::oco_order_by_client_oid.
struct OcoOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Reply of Api::oco_order_by_client_oid and Api::oco_order_by_order_id.
struct OcoOrderByOrderId {
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::string clientOid{};               ///< your own id of the order
    std::string orderId{};                 ///< exchange's id of the order
    std::optional<TimePoint> orderTime{};  ///< when the order was placed, in nanoseconds; Unix milliseconds
    Open<Status> status{};                 ///< how far it has come

    bool operator==(const OcoOrderByOrderId&) const = default;
};
using OcoOrderByClientOid = OcoOrderByOrderId;
using OcoOrderListItems = OcoOrderByOrderId;

/// Parameters of Api::add_oco_order.
struct AddOcoOrderRequest {
    NamedOnly named{};
    Required<std::string> clientOid;  ///< your own id of the order
    Required<Open<Side>> side;        ///< buy or sell
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
    Optional<std::string> remark{};   ///< remark of your own
    Required<Decimal> price;          ///< price in the quote currency
    Required<Decimal> size;           ///< quantity of the base currency
    Required<Decimal> stopPrice;      ///< price that triggers the order
    Required<Decimal> limitPrice;
    Open<TradeType> tradeType{};      ///< spot, cross margin or isolated margin
};

/// Reply of Api::add_oco_order.
struct AddOcoOrder {
    std::string orderId{};  ///< exchange's id of the order

    bool operator==(const AddOcoOrder&) const = default;
};

/// Parameters of Api::cancel_oco_order_by_order_id.
struct CancelOcoOrderByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Reply of Api::cancel_oco_order_by_order_id.
struct CancelOcoOrderByOrderId {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const CancelOcoOrderByOrderId&) const = default;
};

/// Parameters of Api::oco_order_by_order_id.
struct OcoOrderByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Parameters of Api::batch_cancel_oco_order.
struct BatchCancelOcoOrderRequest {
    NamedOnly named{};
    Vector<std::string> orderIds{};  ///< exchange's ids of the orders
    Optional<std::string> symbol{};  ///< pair, such as BTC-USDT
};

/// Reply of Api::batch_cancel_oco_order.
struct BatchCancelOcoOrder {
    Vector<std::string> cancelledOrderIds{};  ///< exchange's ids of what was canceled

    bool operator==(const BatchCancelOcoOrder&) const = default;
};

/// Parameters of Api::oco_order_list.
struct OcoOrderListRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};        ///< pair, such as BTC-USDT
    Optional<TimePoint> startAt{};         ///< only what is not older; Unix milliseconds
    Optional<TimePoint> endAt{};           ///< only what is not newer; Unix milliseconds
    Optional<std::string> orderIds{};      ///< exchange's ids of the orders
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 50, 10 to 500
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
};

/// Reply of Api::oco_order_list.
struct OcoOrderList {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<OcoOrderByOrderId> items{};          ///< rows of this page

    bool operator==(const OcoOrderList&) const = default;
};

/// The operations of spot/oco. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel OCO Order By ClientOid
    /// DELETE /api/v3/oco/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<CancelOcoOrderByClientOid> cancel_oco_order_by_client_oid(CancelOcoOrderByClientOidRequest request) const;

    /// Get OCO Order By ClientOid
    /// GET /api/v3/oco/client-order/{clientOid}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<OcoOrderByOrderId> oco_order_by_client_oid(OcoOrderByClientOidRequest request) const;

    /// For reconcile(): oco_order_by_client_oid() with the id that a write carries.
    static Lookup<OcoOrderByOrderId> oco_order_by_client_oid_lookup();

    /// Add OCO Order
    /// POST /api/v3/oco/order
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<AddOcoOrder> add_oco_order(AddOcoOrderRequest request) const;

    /// Cancel OCO Order By OrderId
    /// DELETE /api/v3/oco/order/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<CancelOcoOrderByOrderId> cancel_oco_order_by_order_id(CancelOcoOrderByOrderIdRequest request) const;

    /// Get OCO Order By OrderId
    /// GET /api/v3/oco/order/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<OcoOrderByOrderId> oco_order_by_order_id(OcoOrderByOrderIdRequest request) const;

    /// Batch Cancel OCO Order
    /// DELETE /api/v3/oco/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 3. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<BatchCancelOcoOrder> batch_cancel_oco_order(BatchCancelOcoOrderRequest request = {}) const;

    /// Get OCO Order List
    /// GET /api/v3/oco/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Too long for
    /// one reply: see pages(). Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    PagedCall<OcoOrderList> oco_order_list(OcoOrderListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelOcoOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const CancelOcoOrderByClientOid*);
const detail::ObjectTable& exbind_table(const OcoOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const OcoOrderByOrderId*);
const detail::ObjectTable& exbind_table(const AddOcoOrderRequest*);
const detail::ObjectTable& exbind_table(const AddOcoOrder*);
const detail::ObjectTable& exbind_table(const CancelOcoOrderByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const CancelOcoOrderByOrderId*);
const detail::ObjectTable& exbind_table(const OcoOrderByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const BatchCancelOcoOrderRequest*);
const detail::ObjectTable& exbind_table(const BatchCancelOcoOrder*);
const detail::ObjectTable& exbind_table(const OcoOrderListRequest*);
const detail::ObjectTable& exbind_table(const OcoOrderList*);

}  // namespace exbind::kucoin::spot::oco
