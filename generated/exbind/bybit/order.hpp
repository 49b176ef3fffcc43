// Generated from specs/bybit/order.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/batch.hpp"
#include "exbind/bybit/common/cancel_type.hpp"
#include "exbind/bybit/common/category.hpp"
#include "exbind/bybit/common/create_type.hpp"
#include "exbind/bybit/common/order_filter.hpp"
#include "exbind/bybit/common/order_order_type.hpp"
#include "exbind/bybit/common/order_status.hpp"
#include "exbind/bybit/common/reject_reason.hpp"
#include "exbind/bybit/common/side.hpp"
#include "exbind/bybit/common/smp_type.hpp"
#include "exbind/bybit/common/stop_order_type.hpp"
#include "exbind/bybit/common/time_in_force.hpp"
#include "exbind/bybit/common/tpsl_mode.hpp"
#include "exbind/bybit/common/trigger_by.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/order.
namespace exbind::inline v0_1::bybit::order {

using exbind::bybit::CancelType;
using exbind::bybit::Category;
using exbind::bybit::CreateType;
using exbind::bybit::OrderFilter;
using exbind::bybit::OrderOrderType;
using exbind::bybit::OrderStatus;
using exbind::bybit::RejectReason;
using exbind::bybit::Side;
using exbind::bybit::SmpType;
using exbind::bybit::StopOrderType;
using exbind::bybit::TimeInForce;
using exbind::bybit::TpslMode;
using exbind::bybit::TriggerBy;

using exbind::operator<<;
using exbind::to_string;

enum class CancelAllOrdersOrderFilter : std::uint8_t {
    spot = 0,
    linear = 1,
    inverse = 2,
    option = 3,
};
const detail::EnumTable& exbind_table(CancelAllOrdersOrderFilter);

enum class MarketUnit : std::uint8_t {
    base_coin = 0,   ///< "baseCoin"
    quote_coin = 1,  ///< "quoteCoin"
};
const detail::EnumTable& exbind_table(MarketUnit);

enum class SlippageToleranceType : std::uint8_t {
    tick_size = 0,  ///< "TickSize"
    percent = 1,    ///< "Percent"
    unknown = 2,    ///< "UNKNOWN"
};
const detail::EnumTable& exbind_table(SlippageToleranceType);

enum class SlippageTolerance : std::uint8_t {
    tick_size = 0,  ///< "TickSize"
    percent = 1,    ///< "Percent"
};
const detail::EnumTable& exbind_table(SlippageTolerance);

enum class BboSideType : std::uint8_t {
    queue = 0,         ///< "Queue"
    counterparty = 1,  ///< "Counterparty"
};
const detail::EnumTable& exbind_table(BboSideType);

enum class OcoTriggerBy : std::uint8_t {
    oco_trigger_by_unknown = 0,  ///< "OcoTriggerByUnknown"
    oco_trigger_by_tp = 1,       ///< "OcoTriggerByTp"
    oco_trigger_by_sl = 2,       ///< "OcoTriggerBySl"
};
const detail::EnumTable& exbind_table(OcoTriggerBy);

enum class RealtimeOcoTriggerBy : std::uint8_t {
    oco_trigger_by_unknown = 0,  ///< "OcoTriggerByUnknown"
    oco_trigger_by_tp = 1,       ///< "OcoTriggerByTp"
    oco_trigger_by_by_sl = 2,    ///< "OcoTriggerByBySl"
};
const detail::EnumTable& exbind_table(RealtimeOcoTriggerBy);

/// Parameters of Api::amend_order.
struct AmendOrderRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<Decimal> orderIv{};
    Optional<Decimal> triggerPrice{};
    Optional<Decimal> qty{};
    Optional<Decimal> price{};
    Open<TpslMode> tpslMode{};
    Optional<Decimal> takeProfit{};
    Optional<Decimal> stopLoss{};
    Open<TriggerBy> tpTriggerBy{};
    Open<TriggerBy> slTriggerBy{};
    Open<TriggerBy> triggerBy{};
    Optional<Decimal> tpLimitPrice{};
    Optional<Decimal> slLimitPrice{};
};

/// Reply of Api::amend_order.
struct AmendOrder {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const AmendOrder&) const = default;
};

/// Part of BatchAmendOrderRequest.
struct BatchAmendOrderRequestRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<Decimal> orderIv{};
    Optional<Decimal> triggerPrice{};
    Optional<Decimal> qty{};
    Optional<Decimal> price{};
    Open<TpslMode> tpslMode{};
    Optional<Decimal> takeProfit{};
    Optional<Decimal> stopLoss{};
    Open<TriggerBy> tpTriggerBy{};
    Open<TriggerBy> slTriggerBy{};
    Open<TriggerBy> triggerBy{};
    Optional<Decimal> tpLimitPrice{};
    Optional<Decimal> slLimitPrice{};
};

/// Parameters of Api::batch_amend_order.
struct BatchAmendOrderRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<Vector<BatchAmendOrderRequestRequest>> request;
};

/// Reply of Api::batch_amend_order and Api::batch_cancel_order, one row.
struct BatchAmendOrderList {
    Open<Category> category{};
    std::string symbol{};
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const BatchAmendOrderList&) const = default;
};
using BatchCancelOrderList = BatchAmendOrderList;

/// Parameters of Api::cancel_order.
struct CancelOrderRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Open<OrderFilter> orderFilter{};
};

/// Reply of Api::cancel_order.
struct CancelOrder {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const CancelOrder&) const = default;
};

/// Parameters of Api::cancel_all_orders.
struct CancelAllOrdersRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> baseCoin{};
    Optional<std::string> settleCoin{};
    Open<CancelAllOrdersOrderFilter> orderFilter{};
    Open<StopOrderType> stopOrderType{};
};

/// Part of CancelAllOrders.
struct CancelAllOrdersList {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const CancelAllOrdersList&) const = default;
};

/// Reply of Api::cancel_all_orders.
struct CancelAllOrders {
    Vector<CancelAllOrdersList> list{};
    std::optional<Decimal> success{};

    bool operator==(const CancelAllOrders&) const = default;
};

/// Part of BatchCancelOrderRequest.
struct BatchCancelOrderRequestRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
};

/// Parameters of Api::batch_cancel_order.
struct BatchCancelOrderRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<Vector<BatchCancelOrderRequestRequest>> request;
};

/// Parameters of Api::place_order and Api::pre_check.
struct PlaceOrderRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Optional<std::int64_t> isLeverage{};
    Required<Open<Side>> side;
    Required<Open<OrderOrderType>> orderType;
    Required<Decimal> qty;
    Open<MarketUnit> marketUnit{};
    Optional<bool> rpiTakerAccess{};
    Open<SlippageToleranceType> slippageToleranceType{};
    Open<SlippageTolerance> slippageTolerance{};
    Optional<Decimal> price{};
    Optional<std::int64_t> triggerDirection{};
    Open<OrderFilter> orderFilter{};
    Optional<Decimal> triggerPrice{};
    Open<TriggerBy> triggerBy{};
    Optional<Decimal> orderIv{};
    Open<TimeInForce> timeInForce{};
    Optional<std::int64_t> positionIdx{};
    Optional<std::string> orderLinkId{};
    Optional<Decimal> takeProfit{};
    Optional<Decimal> stopLoss{};
    Open<TriggerBy> tpTriggerBy{};  ///< default LastPrice
    Open<TriggerBy> slTriggerBy{};  ///< default LastPrice
    Optional<bool> reduceOnly{};
    Optional<bool> closeOnTrigger{};
    Open<SmpType> smpType{};
    Optional<bool> mmp{};
    Open<TpslMode> tpslMode{};
    Optional<Decimal> tpLimitPrice{};
    Optional<Decimal> slLimitPrice{};
    Open<OrderOrderType> tpOrderType{};
    Open<OrderOrderType> slOrderType{};
    Open<BboSideType> bboSideType{};
    Optional<std::string> bboLevel{};
};

/// Reply of Api::place_order.
struct PlaceOrder {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const PlaceOrder&) const = default;
};

/// Part of BatchPlaceOrderRequest.
struct BatchPlaceOrderRequestRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> isLeverage{};
    Required<Open<Side>> side;
    Required<Open<OrderOrderType>> orderType;
    Required<Decimal> qty;
    Open<MarketUnit> marketUnit{};
    Optional<Decimal> price{};
    Optional<std::int64_t> triggerDirection{};
    Open<OrderFilter> orderFilter{};
    Optional<Decimal> triggerPrice{};
    Open<TriggerBy> triggerBy{};
    Optional<Decimal> orderIv{};
    Open<TimeInForce> timeInForce{};
    Optional<std::int64_t> positionIdx{};
    Optional<std::string> orderLinkId{};
    Optional<Decimal> takeProfit{};
    Optional<Decimal> stopLoss{};
    Open<TriggerBy> tpTriggerBy{};  ///< default LastPrice
    Open<TriggerBy> slTriggerBy{};  ///< default LastPrice
    Optional<bool> reduceOnly{};
    Optional<bool> closeOnTrigger{};
    Open<SmpType> smpType{};
    Optional<bool> mmp{};
    Open<TpslMode> tpslMode{};
    Optional<Decimal> tpLimitPrice{};
    Optional<Decimal> slLimitPrice{};
    Open<OrderOrderType> tpOrderType{};
    Open<OrderOrderType> slOrderType{};
};

/// Parameters of Api::batch_place_order.
struct BatchPlaceOrderRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<Vector<BatchPlaceOrderRequestRequest>> request;
};

/// Reply of Api::batch_place_order, one row.
struct BatchPlaceOrderList {
    Open<Category> category{};
    std::string symbol{};
    std::string orderId{};
    std::string orderLinkId{};
    std::optional<TimePoint> createAt{};  ///< Unix milliseconds

    bool operator==(const BatchPlaceOrderList&) const = default;
};

/// Parameters of Api::set_dcp.
struct DisconnectedCancelAllRequest {
    NamedOnly named{};
    Optional<std::string> product{};
    Required<std::int64_t> timeWindow;
};

/// Parameters of Api::history.
struct HistoryRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> baseCoin{};
    Optional<std::string> settleCoin{};
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
    std::string parentOrderLinkId{};
    std::string blockTradeId{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    Open<Side> side{};
    std::optional<bool> isLeverage{};
    std::optional<std::int64_t> positionIdx{};
    Open<OrderStatus> orderStatus{};
    Open<CreateType> createType{};
    Open<CancelType> cancelType{};
    Open<RejectReason> rejectReason{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> leavesQty{};
    std::optional<Decimal> leavesValue{};
    std::optional<Decimal> cumExecQty{};
    std::optional<Decimal> cumExecValue{};
    std::string cumExecFee{};
    Open<TimeInForce> timeInForce{};
    Open<OrderOrderType> orderType{};
    Open<StopOrderType> stopOrderType{};
    std::optional<Decimal> orderIv{};
    std::string marketUnit{};
    Open<SlippageToleranceType> slippageToleranceType{};
    std::optional<Decimal> slippageTolerance{};
    std::optional<Decimal> triggerPrice{};
    std::optional<Decimal> takeProfit{};
    std::optional<Decimal> stopLoss{};
    Open<TpslMode> tpslMode{};
    Open<OcoTriggerBy> ocoTriggerBy{};
    std::optional<Decimal> tpLimitPrice{};
    std::optional<Decimal> slLimitPrice{};
    Open<TriggerBy> tpTriggerBy{};
    Open<TriggerBy> slTriggerBy{};
    std::optional<std::int64_t> triggerDirection{};
    Open<TriggerBy> triggerBy{};
    std::optional<Decimal> lastPriceOnCreated{};
    std::optional<Decimal> basePrice{};
    std::optional<bool> reduceOnly{};
    std::optional<bool> closeOnTrigger{};
    std::string placeType{};
    Open<SmpType> smpType{};
    std::optional<std::int64_t> smpGroup{};
    std::string smpOrderId{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds
    std::optional<Decimal> extraFees{};
    RawJson cumFeeDetail{};
    std::optional<bool> rpiTakerAccess{};
    std::optional<Decimal> rpiMatchedQty{};

    bool operator==(const HistoryList&) const = default;
};

/// Reply of Api::history.
struct History {
    Open<Category> category{};
    Vector<HistoryList> list{};
    std::string nextPageCursor{};

    bool operator==(const History&) const = default;
};

/// Reply of Api::pre_check.
struct PreCheck {
    std::string orderId{};
    std::string orderLinkId{};
    std::optional<std::int64_t> preImrE4{};
    std::optional<std::int64_t> preMmrE4{};
    std::optional<std::int64_t> postImrE4{};
    std::optional<std::int64_t> postMmrE4{};

    bool operator==(const PreCheck&) const = default;
};

/// Parameters of Api::realtime.
struct RealtimeRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> baseCoin{};
    Optional<std::string> settleCoin{};
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<std::int64_t> openOnly{};
    Open<OrderFilter> orderFilter{};
    Optional<std::int64_t> limit{};  ///< default 20
    Optional<std::string> cursor{};
};

/// Part of Realtime.
struct RealtimeList {
    std::string orderId{};
    std::string orderLinkId{};
    std::string parentOrderLinkId{};
    std::string blockTradeId{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    Open<Side> side{};
    std::optional<bool> isLeverage{};
    std::optional<std::int64_t> positionIdx{};
    Open<OrderStatus> orderStatus{};
    Open<CreateType> createType{};
    Open<CancelType> cancelType{};
    Open<RejectReason> rejectReason{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> leavesQty{};
    std::optional<Decimal> leavesValue{};
    std::optional<Decimal> cumExecQty{};
    std::optional<Decimal> cumExecValue{};
    std::string cumExecFee{};
    Open<TimeInForce> timeInForce{};
    Open<OrderOrderType> orderType{};
    Open<StopOrderType> stopOrderType{};
    std::optional<Decimal> orderIv{};
    std::string marketUnit{};
    std::optional<Decimal> triggerPrice{};
    std::optional<Decimal> takeProfit{};
    std::optional<Decimal> stopLoss{};
    Open<TpslMode> tpslMode{};
    Open<RealtimeOcoTriggerBy> ocoTriggerBy{};
    std::optional<Decimal> tpLimitPrice{};
    std::optional<Decimal> slLimitPrice{};
    Open<TriggerBy> tpTriggerBy{};
    Open<TriggerBy> slTriggerBy{};
    std::optional<std::int64_t> triggerDirection{};
    Open<TriggerBy> triggerBy{};
    std::optional<Decimal> lastPriceOnCreated{};
    std::optional<Decimal> basePrice{};
    std::optional<bool> reduceOnly{};
    std::optional<bool> closeOnTrigger{};
    std::string placeType{};
    Open<SmpType> smpType{};
    std::optional<std::int64_t> smpGroup{};
    std::string smpOrderId{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds
    RawJson cumFeeDetail{};

    bool operator==(const RealtimeList&) const = default;
};

/// Reply of Api::realtime.
struct Realtime {
    Open<Category> category{};
    std::string nextPageCursor{};
    Vector<RealtimeList> list{};

    bool operator==(const Realtime&) const = default;
};

/// Parameters of Api::spot_borrow_check.
struct SpotBorrowCheckRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<Open<Side>> side;
};

/// Reply of Api::spot_borrow_check.
struct SpotBorrowCheck {
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> maxTradeQty{};
    std::optional<Decimal> maxTradeAmount{};
    std::optional<Decimal> spotMaxTradeQty{};
    std::optional<Decimal> spotMaxTradeAmount{};
    std::string borrowCoin{};

    bool operator==(const SpotBorrowCheck&) const = default;
};

/// The operations of order. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Amend Order
    /// POST /v5/order/amend
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/order/amend-order
    Call<AmendOrder> amend_order(AmendOrderRequest request) const;

    /// Batch Amend Order
    /// POST /v5/order/amend-batch
    ///
    /// Private. 10 requests per second per user, when inverse or linear or option. 20 requests per second per user,
    /// when spot. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself. Each item
    /// is accepted or refused by itself: see Batch.
    /// https://bybit-exchange.github.io/docs/v5/order/batch-amend
    Call<Batch<BatchAmendOrderList>> batch_amend_order(BatchAmendOrderRequest request) const;

    /// Cancel Order
    /// POST /v5/order/cancel
    ///
    /// Private. 10 requests per second per user, when inverse or linear or option. 20 requests per second per user,
    /// when spot. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/order/cancel-order
    Call<CancelOrder> cancel_order(CancelOrderRequest request) const;

    /// Cancel All Orders
    /// POST /v5/order/cancel-all
    ///
    /// Private. 10 requests per second per user, when inverse or linear. 1 request per second per user, when option. 20
    /// requests per second per user, when spot. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/order/cancel-all
    Call<CancelAllOrders> cancel_all_orders(CancelAllOrdersRequest request) const;

    /// Batch Cancel Order
    /// POST /v5/order/cancel-batch
    ///
    /// Private. 10 requests per second per user, when inverse or linear or option. 20 requests per second per user,
    /// when spot. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself. Each item
    /// is accepted or refused by itself: see Batch.
    /// https://bybit-exchange.github.io/docs/v5/order/batch-cancel
    Call<Batch<BatchAmendOrderList>> batch_cancel_order(BatchCancelOrderRequest request) const;

    /// Place Order
    /// POST /v5/order/create
    ///
    /// Private. 10 requests per second per user, when inverse or linear or option. 20 requests per second per user,
    /// when spot. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/order/create-order
    Call<PlaceOrder> place_order(PlaceOrderRequest request) const;

    /// Batch Place Order
    /// POST /v5/order/create-batch
    ///
    /// Private. 10 requests per second per user, when inverse or linear or option. 20 requests per second per user,
    /// when spot. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself. Each item
    /// is accepted or refused by itself: see Batch.
    /// https://bybit-exchange.github.io/docs/v5/order/batch-place
    Call<Batch<BatchPlaceOrderList>> batch_place_order(BatchPlaceOrderRequest request) const;

    /// Set Disconnect Cancel All
    /// POST /v5/order/disconnected-cancel-all
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/order/dcp#applicable
    Call<Acknowledged> set_dcp(DisconnectedCancelAllRequest request) const;

    /// Get Order History
    /// GET /v5/order/history
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/order/order-list
    PagedCall<History> history(HistoryRequest request) const;

    /// Pre Check Order
    /// POST /v5/order/pre-check
    ///
    /// Private. 10 requests per second per user, when inverse or linear or option. 20 requests per second per user,
    /// when spot. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/order/pre-check-order
    Call<PreCheck> pre_check(PlaceOrderRequest request) const;

    /// Get Open & Closed Orders
    /// GET /v5/order/realtime
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/order/open-order
    PagedCall<Realtime> realtime(RealtimeRequest request) const;

    /// For reconcile(): realtime() with the id that a write carries.
    static Lookup<Realtime> realtime_lookup();

    /// Get Borrow Quota (Spot)
    /// GET /v5/order/spot-borrow-check
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/order/spot-borrow-quota
    Call<SpotBorrowCheck> spot_borrow_check(SpotBorrowCheckRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AmendOrderRequest*);
const detail::ObjectTable& exbind_table(const AmendOrder*);
const detail::ObjectTable& exbind_table(const BatchAmendOrderRequestRequest*);
const detail::ObjectTable& exbind_table(const BatchAmendOrderRequest*);
const detail::ObjectTable& exbind_table(const BatchAmendOrderList*);
const detail::ObjectTable& exbind_table(const CancelOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelOrder*);
const detail::ObjectTable& exbind_table(const CancelAllOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAllOrdersList*);
const detail::ObjectTable& exbind_table(const CancelAllOrders*);
const detail::ObjectTable& exbind_table(const BatchCancelOrderRequestRequest*);
const detail::ObjectTable& exbind_table(const BatchCancelOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrder*);
const detail::ObjectTable& exbind_table(const BatchPlaceOrderRequestRequest*);
const detail::ObjectTable& exbind_table(const BatchPlaceOrderRequest*);
const detail::ObjectTable& exbind_table(const BatchPlaceOrderList*);
const detail::ObjectTable& exbind_table(const DisconnectedCancelAllRequest*);
const detail::ObjectTable& exbind_table(const HistoryRequest*);
const detail::ObjectTable& exbind_table(const HistoryList*);
const detail::ObjectTable& exbind_table(const History*);
const detail::ObjectTable& exbind_table(const PreCheck*);
const detail::ObjectTable& exbind_table(const RealtimeRequest*);
const detail::ObjectTable& exbind_table(const RealtimeList*);
const detail::ObjectTable& exbind_table(const Realtime*);
const detail::ObjectTable& exbind_table(const SpotBorrowCheckRequest*);
const detail::ObjectTable& exbind_table(const SpotBorrowCheck*);

}  // namespace exbind::bybit::order
