// Generated from specs/bybit/pre-upgrade/order.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/cancel_type.hpp"
#include "exbind/bybit/common/category.hpp"
#include "exbind/bybit/common/order_filter.hpp"
#include "exbind/bybit/common/order_order_type.hpp"
#include "exbind/bybit/common/order_status.hpp"
#include "exbind/bybit/common/reject_reason.hpp"
#include "exbind/bybit/common/side.hpp"
#include "exbind/bybit/common/smp_type.hpp"
#include "exbind/bybit/common/stop_order_type.hpp"
#include "exbind/bybit/common/time_in_force.hpp"
#include "exbind/bybit/common/trigger_by.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/pre-upgrade/order.
namespace exbind::inline v0_1::bybit::pre_upgrade::order {

using exbind::bybit::CancelType;
using exbind::bybit::Category;
using exbind::bybit::OrderFilter;
using exbind::bybit::OrderOrderType;
using exbind::bybit::OrderStatus;
using exbind::bybit::RejectReason;
using exbind::bybit::Side;
using exbind::bybit::SmpType;
using exbind::bybit::StopOrderType;
using exbind::bybit::TimeInForce;
using exbind::bybit::TriggerBy;

/// Parameters of Api::history.
struct HistoryRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> baseCoin{};
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Open<OrderFilter> orderFilter{};
    Open<OrderStatus> orderStatus{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 20
    Optional<std::string> cursor{};
};

/// Part of History.
struct HistoryList {
    std::string orderId{};
    std::string orderLinkId{};
    std::string blockTradeId{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    Open<Side> side{};
    std::optional<Decimal> isLeverage{};
    std::optional<std::int64_t> positionIdx{};
    Open<OrderStatus> orderStatus{};
    Open<CancelType> cancelType{};
    Open<RejectReason> rejectReason{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> leavesQty{};
    std::optional<Decimal> leavesValue{};
    std::optional<Decimal> cumExecQty{};
    std::optional<Decimal> cumExecValue{};
    std::optional<Decimal> cumExecFee{};
    Open<TimeInForce> timeInForce{};
    Open<OrderOrderType> orderType{};
    Open<StopOrderType> stopOrderType{};
    std::optional<Decimal> orderIv{};
    std::optional<Decimal> triggerPrice{};
    std::optional<Decimal> takeProfit{};
    std::optional<Decimal> stopLoss{};
    Open<TriggerBy> tpTriggerBy{};
    Open<TriggerBy> slTriggerBy{};
    std::optional<std::int64_t> triggerDirection{};
    Open<TriggerBy> triggerBy{};
    std::optional<Decimal> lastPriceOnCreated{};
    std::optional<bool> reduceOnly{};
    std::optional<bool> closeOnTrigger{};
    std::string placeType{};
    Open<SmpType> smpType{};
    std::optional<std::int64_t> smpGroup{};
    std::string smpOrderId{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds

    bool operator==(const HistoryList&) const = default;
};

/// Reply of Api::history.
struct History {
    Open<Category> category{};
    Vector<HistoryList> list{};
    std::string nextPageCursor{};

    bool operator==(const History&) const = default;
};

/// The operations of pre-upgrade/order. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Pre-upgrade Order History
    /// GET /v5/pre-upgrade/order/history
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/pre-upgrade/order-list
    PagedCall<History> history(HistoryRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const HistoryRequest*);
const detail::ObjectTable& exbind_table(const HistoryList*);
const detail::ObjectTable& exbind_table(const History*);

}  // namespace exbind::bybit::pre_upgrade::order
