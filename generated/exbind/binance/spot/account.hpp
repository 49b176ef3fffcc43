// Generated from specs/binance/spot/account.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/binance/common/self_trade_prevention_mode.hpp"
#include "exbind/binance/common/side.hpp"
#include "exbind/binance/common/type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations of spot/account.
namespace exbind::inline v0_1::binance::spot::account {

using exbind::binance::SelfTradePreventionMode;
using exbind::binance::Side;
using exbind::binance::Type;

/// Parameters of Api::account_information.
struct AccountInformationRequest {
    NamedOnly named{};
    Optional<bool> omitZeroBalances{};  ///< default false
};

/// Part of AccountInformation and Commission.
struct CommissionTaxCommission {
    std::optional<Decimal> maker{};
    std::optional<Decimal> taker{};
    std::optional<Decimal> buyer{};
    std::optional<Decimal> seller{};

    bool operator==(const CommissionTaxCommission&) const = default;
};
using CommissionStandardCommission = CommissionTaxCommission;
using CommissionSpecialCommission = CommissionTaxCommission;
using AccountInformationCommissionRates = CommissionTaxCommission;

/// Part of AccountInformation.
struct AccountInformationBalances {
    std::string asset{};
    std::optional<Decimal> free{};
    std::optional<Decimal> locked{};

    bool operator==(const AccountInformationBalances&) const = default;
};

/// Reply of Api::account_information.
struct AccountInformation {
    std::optional<std::int64_t> makerCommission{};
    std::optional<std::int64_t> takerCommission{};
    std::optional<std::int64_t> buyerCommission{};
    std::optional<std::int64_t> sellerCommission{};
    CommissionTaxCommission commissionRates{};
    std::optional<bool> canTrade{};
    std::optional<bool> canWithdraw{};
    std::optional<bool> canDeposit{};
    std::optional<bool> brokered{};
    std::optional<bool> requireSelfTradePrevention{};
    std::optional<bool> preventSor{};
    std::optional<std::int64_t> updateTime{};
    std::string accountType{};
    Vector<AccountInformationBalances> balances{};
    Vector<std::string> permissions{};
    std::optional<std::int64_t> uid{};

    bool operator==(const AccountInformation&) const = default;
};

/// Parameters of Api::commission.
struct CommissionRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Part of Commission.
struct CommissionDiscount {
    std::optional<bool> enabledForAccount{};
    std::optional<bool> enabledForSymbol{};
    std::string discountAsset{};
    std::optional<Decimal> discount{};

    bool operator==(const CommissionDiscount&) const = default;
};

/// Reply of Api::commission.
struct Commission {
    std::string symbol{};
    CommissionTaxCommission standardCommission{};
    CommissionTaxCommission specialCommission{};
    CommissionTaxCommission taxCommission{};
    CommissionDiscount discount{};

    bool operator==(const Commission&) const = default;
};

/// Parameters of Api::all_order_list.
struct AllOrderListRequest {
    NamedOnly named{};
    Optional<std::int64_t> fromId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 500, at most 1000
};

/// Part of AllOrderList, OpenOrderList and OrderList.
struct OrderListOrders {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::string clientOrderId{};

    bool operator==(const OrderListOrders&) const = default;
};
using OpenOrderListOrders = OrderListOrders;
using AllOrderListOrders = OrderListOrders;

/// Reply of Api::all_order_list, Api::open_order_list and Api::order_list.
struct OrderList {
    std::optional<std::int64_t> orderListId{};
    std::string contingencyType{};
    std::string listStatusType{};
    std::string listOrderStatus{};
    std::string listClientOrderId{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    std::string symbol{};
    Vector<OrderListOrders> orders{};

    bool operator==(const OrderList&) const = default;
};
using OpenOrderList = OrderList;
using AllOrderList = OrderList;

/// Parameters of Api::all_orders.
struct AllOrdersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 500, at most 1000
};

/// Reply of Api::all_orders, Api::open_orders and Api::order.
struct Order {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::string clientOrderId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> cummulativeQuoteQty{};
    std::string status{};
    std::string timeInForce{};
    Open<Type> type{};
    Open<Side> side{};
    std::optional<Decimal> stopPrice{};
    std::optional<Decimal> icebergQty{};
    std::optional<TimePoint> time{};         ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};   ///< Unix milliseconds
    std::optional<bool> isWorking{};
    std::optional<Decimal> origQuoteOrderQty{};
    std::optional<TimePoint> workingTime{};  ///< Unix milliseconds
    Open<SelfTradePreventionMode> selfTradePreventionMode{};

    bool operator==(const Order&) const = default;
};
using OpenOrders = Order;
using AllOrders = Order;

/// Parameters of Api::my_allocations.
struct MyAllocationsRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> fromAllocationId{};
    Optional<std::int64_t> limit{};   ///< default 500, at most 1000
    Optional<std::int64_t> orderId{};
};

/// Reply of Api::my_allocations, one row.
struct MyAllocations {
    std::string symbol{};
    std::optional<std::int64_t> allocationId{};
    std::string allocationType{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> quoteQty{};
    std::optional<Decimal> commission{};
    std::string commissionAsset{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<bool> isBuyer{};
    std::optional<bool> isMaker{};
    std::optional<bool> isAllocator{};

    bool operator==(const MyAllocations&) const = default;
};

/// Parameters of Api::my_filters.
struct MyFiltersRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Part of MyFilters.
struct MyFiltersExchangeFilters {
    std::string filterType{};
    std::optional<std::int64_t> maxNumOrders{};

    bool operator==(const MyFiltersExchangeFilters&) const = default;
};

/// Part of MyFilters.
struct MyFiltersSymbolFilters {
    std::string filterType{};
    std::optional<std::int64_t> maxNumOrderLists{};

    bool operator==(const MyFiltersSymbolFilters&) const = default;
};

/// Part of MyFilters.
struct MyFiltersAssetFilters {
    std::string filterType{};
    std::string asset{};
    std::optional<Decimal> limit{};

    bool operator==(const MyFiltersAssetFilters&) const = default;
};

/// Reply of Api::my_filters.
struct MyFilters {
    Vector<MyFiltersExchangeFilters> exchangeFilters{};
    Vector<MyFiltersSymbolFilters> symbolFilters{};
    Vector<MyFiltersAssetFilters> assetFilters{};

    bool operator==(const MyFilters&) const = default;
};

/// Parameters of Api::my_prevented_matches.
struct MyPreventedMatchesRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> preventedMatchId{};
    Optional<std::int64_t> orderId{};
    Optional<std::int64_t> fromPreventedMatchId{};
    Optional<std::int64_t> limit{};  ///< default 500, at most 1000
};

/// Reply of Api::my_prevented_matches, one row.
struct MyPreventedMatches {
    std::string symbol{};
    std::optional<std::int64_t> preventedMatchId{};
    std::optional<std::int64_t> takerOrderId{};
    std::string makerSymbol{};
    std::optional<std::int64_t> makerOrderId{};
    std::optional<std::int64_t> tradeGroupId{};
    Open<SelfTradePreventionMode> selfTradePreventionMode{};
    std::optional<Decimal> price{};
    std::optional<Decimal> makerPreventedQuantity{};
    std::optional<TimePoint> transactTime{};  ///< Unix milliseconds

    bool operator==(const MyPreventedMatches&) const = default;
};

/// Parameters of Api::my_trades.
struct MyTradesRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> fromId{};
    Optional<std::int64_t> limit{};   ///< default 500, at most 1000
};

/// Reply of Api::my_trades, one row.
struct MyTrades {
    std::string symbol{};
    std::optional<std::int64_t> id{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> orderListId{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> quoteQty{};
    std::optional<Decimal> commission{};
    std::string commissionAsset{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<bool> isBuyer{};
    std::optional<bool> isMaker{};
    std::optional<bool> isBestMatch{};

    bool operator==(const MyTrades&) const = default;
};

/// Parameters of Api::open_orders.
struct OpenOrdersRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Optional<std::int64_t> orderId{};
    Optional<std::string> origClientOrderId{};
};

/// Parameters of Api::amendments.
struct AmendmentsRequest {
    NamedOnly named{};
    Required<std::string> symbol;
    Required<std::int64_t> orderId;
    Optional<std::int64_t> fromExecutionId{};
    Optional<std::int64_t> limit{};  ///< default 500, at most 1000
};

/// Reply of Api::amendments, one row.
struct Amendments {
    std::string symbol{};
    std::optional<std::int64_t> orderId{};
    std::optional<std::int64_t> executionId{};
    std::string origClientOrderId{};
    std::string newClientOrderId{};
    std::optional<Decimal> origQty{};
    std::optional<Decimal> newQty{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const Amendments&) const = default;
};

/// Parameters of Api::order_list.
struct OrderListRequest {
    NamedOnly named{};
    Optional<std::int64_t> orderListId{};
    Optional<std::string> origClientOrderId{};
};

/// Reply of Api::query_unfilled_order_count, one row.
struct QueryUnfilledOrderCount {
    std::string rateLimitType{};
    std::string interval{};
    std::optional<std::int64_t> intervalNum{};
    std::optional<std::int64_t> limit{};
    std::optional<std::int64_t> count{};

    bool operator==(const QueryUnfilledOrderCount&) const = default;
};

/// The operations of spot/account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Account information
    /// GET /api/v3/account
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 20. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#account-information-user-data
    Call<AccountInformation> account_information(AccountInformationRequest request = {}) const;

    /// Query Commission Rates
    /// GET /api/v3/account/commission
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 20. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-commission-rates-user-data
    Call<Commission> commission(CommissionRequest request) const;

    /// Query all Order lists
    /// GET /api/v3/allOrderList
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 20. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-all-order-lists-user-data
    Call<Vector<OrderList>> all_order_list(AllOrderListRequest request = {}) const;

    /// All orders
    /// GET /api/v3/allOrders
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 20. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#all-orders-user-data
    Call<Vector<Order>> all_orders(AllOrdersRequest request) const;

    /// Query Allocations
    /// GET /api/v3/myAllocations
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 20. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-allocations-user-data
    Call<Vector<MyAllocations>> my_allocations(MyAllocationsRequest request) const;

    /// Query relevant filters
    /// GET /api/v3/myFilters
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 40. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-relevant-filters-user-data
    Call<MyFilters> my_filters(MyFiltersRequest request) const;

    /// Query Prevented Matches
    /// GET /api/v3/myPreventedMatches
    ///
    /// Private. 6000 requests per minute per IP address, when orderId given, shared by the pool spot_ip, of which one
    /// call takes 20. 6000 requests per minute per IP address, when not orderId given and symbol given, shared by the
    /// pool spot_ip, of which one call takes 2. 6000 requests per minute per IP address, when not orderId given and not
    /// symbol given and preventedMatchId given, shared by the pool spot_ip, of which one call takes 2. 61000 requests
    /// per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-prevented-matches-user-data
    Call<Vector<MyPreventedMatches>> my_prevented_matches(MyPreventedMatchesRequest request) const;

    /// Account trade list
    /// GET /api/v3/myTrades
    ///
    /// Private. 6000 requests per minute per IP address, when orderId given, shared by the pool spot_ip, of which one
    /// call takes 5. 6000 requests per minute per IP address, when not orderId given, shared by the pool spot_ip, of
    /// which one call takes 20. 61000 requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#account-trade-list-user-data
    Call<Vector<MyTrades>> my_trades(MyTradesRequest request) const;

    /// Query Open Order lists
    /// GET /api/v3/openOrderList
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 6. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-open-order-lists-user-data
    Call<Vector<OrderList>> open_order_list() const;

    /// Current open orders
    /// GET /api/v3/openOrders
    ///
    /// Private. 6000 requests per minute per IP address, when symbol given, shared by the pool spot_ip, of which one
    /// call takes 6. 6000 requests per minute per IP address, when not symbol given, shared by the pool spot_ip, of
    /// which one call takes 80. 61000 requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#current-open-orders-user-data
    Call<Vector<Order>> open_orders(OpenOrdersRequest request = {}) const;

    /// Query order
    /// GET /api/v3/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 4. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-order-user-data
    Call<Order> order(OrderRequest request) const;

    /// For reconcile(): order() with the id that a write carries.
    static Lookup<Order> order_lookup();

    /// Query Order Amendments
    /// GET /api/v3/order/amendments
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 4. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-order-amendments-user-data
    Call<Vector<Amendments>> amendments(AmendmentsRequest request) const;

    /// Query Order list
    /// GET /api/v3/orderList
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 4. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-order-list-user-data
    Call<OrderList> order_list(OrderListRequest request = {}) const;

    /// Query Unfilled Order Count
    /// GET /api/v3/rateLimit/order
    ///
    /// Private. 6000 requests per minute per IP address, shared by the pool spot_ip, of which one call takes 40. 61000
    /// requests per 5 minutes per IP address, shared by the pool spot_requests.
    /// https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md#query-unfilled-order-count-user-data
    Call<Vector<QueryUnfilledOrderCount>> query_unfilled_order_count() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountInformationRequest*);
const detail::ObjectTable& exbind_table(const CommissionTaxCommission*);
const detail::ObjectTable& exbind_table(const AccountInformationBalances*);
const detail::ObjectTable& exbind_table(const AccountInformation*);
const detail::ObjectTable& exbind_table(const CommissionRequest*);
const detail::ObjectTable& exbind_table(const CommissionDiscount*);
const detail::ObjectTable& exbind_table(const Commission*);
const detail::ObjectTable& exbind_table(const AllOrderListRequest*);
const detail::ObjectTable& exbind_table(const OrderListOrders*);
const detail::ObjectTable& exbind_table(const OrderList*);
const detail::ObjectTable& exbind_table(const AllOrdersRequest*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const MyAllocationsRequest*);
const detail::ObjectTable& exbind_table(const MyAllocations*);
const detail::ObjectTable& exbind_table(const MyFiltersRequest*);
const detail::ObjectTable& exbind_table(const MyFiltersExchangeFilters*);
const detail::ObjectTable& exbind_table(const MyFiltersSymbolFilters*);
const detail::ObjectTable& exbind_table(const MyFiltersAssetFilters*);
const detail::ObjectTable& exbind_table(const MyFilters*);
const detail::ObjectTable& exbind_table(const MyPreventedMatchesRequest*);
const detail::ObjectTable& exbind_table(const MyPreventedMatches*);
const detail::ObjectTable& exbind_table(const MyTradesRequest*);
const detail::ObjectTable& exbind_table(const MyTrades*);
const detail::ObjectTable& exbind_table(const OpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const AmendmentsRequest*);
const detail::ObjectTable& exbind_table(const Amendments*);
const detail::ObjectTable& exbind_table(const OrderListRequest*);
const detail::ObjectTable& exbind_table(const QueryUnfilledOrderCount*);

}  // namespace exbind::binance::spot::account
