// Generated from specs/bybit/spread/order.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/order_order_type.hpp"
#include "exbind/bybit/common/order_status.hpp"
#include "exbind/bybit/common/side.hpp"
#include "exbind/bybit/common/spread_contract_type.hpp"
#include "exbind/bybit/common/time_in_force.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/spread/order.
namespace exbind::inline v0_1::bybit::spread::order {

using exbind::bybit::OrderOrderType;
using exbind::bybit::OrderStatus;
using exbind::bybit::Side;
using exbind::bybit::SpreadContractType;
using exbind::bybit::TimeInForce;

using exbind::operator<<;
using exbind::to_string;

enum class CxlRejReason : std::uint8_t {
    ec_no_error = 0,                               ///< "EC_NoError"
    ec_others = 1,                                 ///< "EC_Others"
    ec_unknown_message_type = 2,                   ///< "EC_UnknownMessageType"
    ec_missing_cl_ord_id = 3,                      ///< "EC_MissingClOrdID"
    ec_missing_orig_cl_ord_id = 4,                 ///< "EC_MissingOrigClOrdID"
    ec_cl_ord_id_orig_cl_ord_id_are_the_same = 5,  ///< "EC_ClOrdIDOrigClOrdIDAreTheSame"
    ec_duplicated_cl_ord_id = 6,                   ///< "EC_DuplicatedClOrdID"
    ec_orig_cl_ord_id_does_not_exist = 7,          ///< "EC_OrigClOrdIDDoesNotExist"
    ec_too_late_to_cancel = 8,                     ///< "EC_TooLateToCancel"
    ec_unknown_order_type = 9,                     ///< "EC_UnknownOrderType"
    ec_unknown_side = 10,                          ///< "EC_UnknownSide"
    ec_unknown_time_in_force = 11,                 ///< "EC_UnknownTimeInForce"
    ec_wrongly_routed = 12,                        ///< "EC_WronglyRouted"
    ec_market_order_price_is_not_zero = 13,        ///< "EC_MarketOrderPriceIsNotZero"
    ec_limit_order_invalid_price = 14,             ///< "EC_LimitOrderInvalidPrice"
    ec_no_enough_qty_to_fill = 15,                 ///< "EC_NoEnoughQtyToFill"
    ec_no_immediate_qty_to_fill = 16,              ///< "EC_NoImmediateQtyToFill"
    ec_per_cancel_request = 17,                    ///< "EC_PerCancelRequest"
    ec_market_order_cannot_be_post_only = 18,      ///< "EC_MarketOrderCannotBePostOnly"
    ec_post_only_will_take_liquidity = 19,         ///< "EC_PostOnlyWillTakeLiquidity"
    ec_cancel_replace_order = 20,                  ///< "EC_CancelReplaceOrder"
    ec_invalid_symbol_status = 21,                 ///< "EC_InvalidSymbolStatus"
    ec_cancel_for_no_full_fill = 22,               ///< "EC_CancelForNoFullFill"
    ec_by_self_match = 23,                         ///< "EC_BySelfMatch"
    ec_in_call_auction_status = 24,                ///< "EC_InCallAuctionStatus"
    ec_qty_cannot_be_zero = 25,                    ///< "EC_QtyCannotBeZero"
    ec_market_order_no_support_tif = 26,           ///< "EC_MarketOrderNoSupportTIF"
    ec_reach_max_trade_num = 27,                   ///< "EC_ReachMaxTradeNum"
    ec_invalid_price_scale = 28,                   ///< "EC_InvalidPriceScale"
    ec_bit_index_invalid = 29,                     ///< "EC_BitIndexInvalid"
    ec_stop_by_self_match = 30,                    ///< "EC_StopBySelfMatch"
    ec_invalid_smp_type = 31,                      ///< "EC_InvalidSmpType"
    ec_cancel_by_mmp = 32,                         ///< "EC_CancelByMMP"
    ec_invalid_user_type = 33,                     ///< "EC_InvalidUserType"
    ec_invalid_mirror_oid = 34,                    ///< "EC_InvalidMirrorOid"
    ec_invalid_mirror_uid = 35,                    ///< "EC_InvalidMirrorUid"
    ec_ec_invalid_qty = 36,                        ///< "EC_EcInvalidQty"
    ec_invalid_amount = 37,                        ///< "EC_InvalidAmount"
    ec_load_order_cancel = 38,                     ///< "EC_LoadOrderCancel"
    ec_market_quote_no_supp_sell = 39,             ///< "EC_MarketQuoteNoSuppSell"
    ec_disorder_order_id = 40,                     ///< "EC_DisorderOrderID"
    ec_invalid_base_value = 41,                    ///< "EC_InvalidBaseValue"
    ec_load_order_can_match = 42,                  ///< "EC_LoadOrderCanMatch"
    ec_security_status_fail = 43,                  ///< "EC_SecurityStatusFail"
    ec_reach_risk_price_limit = 44,                ///< "EC_ReachRiskPriceLimit"
    ec_order_not_exist = 45,                       ///< "EC_OrderNotExist"
    ec_cancel_by_order_value_zero = 46,            ///< "EC_CancelByOrderValueZero"
    ec_cancel_by_match_value_zero = 47,            ///< "EC_CancelByMatchValueZero"
    ec_reach_market_price_limit = 48,              ///< "EC_ReachMarketPriceLimit"
};
const detail::EnumTable& exbind_table(CxlRejReason);

enum class Leg1ProdType : std::uint8_t {
    futures = 0,  ///< "Futures"
    spot = 1,     ///< "Spot"
};
const detail::EnumTable& exbind_table(Leg1ProdType);

enum class Leg2ProdType : std::uint8_t {
    futures = 0,  ///< "Futures"
    spot = 1,     ///< "Spot"
};
const detail::EnumTable& exbind_table(Leg2ProdType);

/// Parameters of Api::amend_order.
struct AmendOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<Decimal> qty{};
    Optional<Decimal> price{};
};

/// Reply of Api::amend_order.
struct AmendOrder {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const AmendOrder&) const = default;
};

/// Parameters of Api::cancel_order.
struct CancelOrderRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
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
    Optional<std::string> symbol{};
    Optional<bool> cancelAll{};
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

/// Parameters of Api::create_order.
struct CreateOrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Required<Open<OrderOrderType>> orderType;
    Required<Decimal> qty;
    Optional<Decimal> price{};
    Optional<std::string> orderLinkId{};
    Open<TimeInForce> timeInForce{};
};

/// Reply of Api::create_order.
struct CreateOrder {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const CreateOrder&) const = default;
};

/// Parameters of Api::history.
struct HistoryRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> baseCoin{};
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 20
    Optional<std::string> cursor{};
};

/// Part of History.
struct HistoryList {
    std::string symbol{};
    Open<OrderOrderType> orderType{};
    std::string orderLinkId{};
    std::string orderId{};
    Open<SpreadContractType> contractType{};
    Open<CxlRejReason> cxlRejReason{};
    Open<OrderStatus> orderStatus{};
    std::optional<Decimal> price{};
    std::optional<Decimal> orderQty{};
    std::string timeInForce{};
    std::string baseCoin{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedAt{};  ///< Unix milliseconds
    Open<Side> side{};
    std::optional<Decimal> leavesQty{};
    std::string settleCoin{};
    std::optional<Decimal> cumExecQty{};
    std::optional<Decimal> qty{};
    std::string leg1Symbol{};
    Open<Leg1ProdType> leg1ProdType{};
    std::string leg1OrderId{};
    std::string leg1Side{};
    Open<Leg2ProdType> leg2ProdType{};
    std::string leg2OrderId{};
    std::string leg2Symbol{};
    std::string leg2Side{};

    bool operator==(const HistoryList&) const = default;
};

/// Reply of Api::history.
struct History {
    Vector<HistoryList> list{};
    std::string nextPageCursor{};

    bool operator==(const History&) const = default;
};

/// Parameters of Api::realtime.
struct RealtimeRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<std::string> baseCoin{};
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<std::int64_t> limit{};  ///< default 20
    Optional<std::string> cursor{};
};

/// Part of Realtime.
struct RealtimeList {
    std::string symbol{};
    std::string baseCoin{};
    Open<OrderOrderType> orderType{};
    std::string orderLinkId{};
    Open<Side> side{};
    std::string timeInForce{};
    std::string orderId{};
    std::optional<Decimal> leavesQty{};
    Open<OrderStatus> orderStatus{};
    std::optional<Decimal> cumExecQty{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds

    bool operator==(const RealtimeList&) const = default;
};

/// Reply of Api::realtime.
struct Realtime {
    Vector<RealtimeList> list{};
    std::string nextPageCursor{};

    bool operator==(const Realtime&) const = default;
};

/// The operations of spread/order. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Amend Order
    /// POST /v5/spread/order/amend
    ///
    /// Private. 20 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/spread/trade/amend-order
    Call<AmendOrder> amend_order(AmendOrderRequest request) const;

    /// Cancel Order
    /// POST /v5/spread/order/cancel
    ///
    /// Private. 20 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/spread/trade/cancel-order
    Call<CancelOrder> cancel_order(CancelOrderRequest request = {}) const;

    /// Cancel All Orders
    /// POST /v5/spread/order/cancel-all
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/spread/trade/cancel-all
    Call<CancelAllOrders> cancel_all_orders(CancelAllOrdersRequest request = {}) const;

    /// Create Order
    /// POST /v5/spread/order/create
    ///
    /// Private. 20 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/spread/trade/create-order
    Call<CreateOrder> create_order(CreateOrderRequest request) const;

    /// Get Order History
    /// GET /v5/spread/order/history
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/spread/trade/order-history
    PagedCall<History> history(HistoryRequest request = {}) const;

    /// Get Open Orders
    /// GET /v5/spread/order/realtime
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/spread/trade/open-order
    PagedCall<Realtime> realtime(RealtimeRequest request = {}) const;

    /// For reconcile(): realtime() with the id that a write carries.
    static Lookup<Realtime> realtime_lookup();

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AmendOrderRequest*);
const detail::ObjectTable& exbind_table(const AmendOrder*);
const detail::ObjectTable& exbind_table(const CancelOrderRequest*);
const detail::ObjectTable& exbind_table(const CancelOrder*);
const detail::ObjectTable& exbind_table(const CancelAllOrdersRequest*);
const detail::ObjectTable& exbind_table(const CancelAllOrdersList*);
const detail::ObjectTable& exbind_table(const CancelAllOrders*);
const detail::ObjectTable& exbind_table(const CreateOrderRequest*);
const detail::ObjectTable& exbind_table(const CreateOrder*);
const detail::ObjectTable& exbind_table(const HistoryRequest*);
const detail::ObjectTable& exbind_table(const HistoryList*);
const detail::ObjectTable& exbind_table(const History*);
const detail::ObjectTable& exbind_table(const RealtimeRequest*);
const detail::ObjectTable& exbind_table(const RealtimeList*);
const detail::ObjectTable& exbind_table(const Realtime*);

}  // namespace exbind::bybit::spread::order
