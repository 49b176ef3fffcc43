// Generated from specs/binance/spot/account.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/spot/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance {
extern const detail::EnumTable self_trade_prevention_mode_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::binance

namespace exbind::inline v0_1::binance::spot::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field account_information_request_fields[] = {
    {"omitZeroBalances", offsetof(AccountInformationRequest, omitZeroBalances), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable account_information_request_table =
    detail::table_of<AccountInformationRequest>("AccountInformationRequest", account_information_request_fields);

constexpr detail::Field commission_tax_commission_fields[] = {
    {"maker", offsetof(CommissionTaxCommission, maker), detail::decimal()},
    {"taker", offsetof(CommissionTaxCommission, taker), detail::decimal()},
    {"buyer", offsetof(CommissionTaxCommission, buyer), detail::decimal()},
    {"seller", offsetof(CommissionTaxCommission, seller), detail::decimal()},
};
constexpr detail::ObjectTable commission_tax_commission_table =
    detail::table_of<CommissionTaxCommission>("CommissionTaxCommission", commission_tax_commission_fields);

constexpr detail::Field account_information_balances_fields[] = {
    {"asset", offsetof(AccountInformationBalances, asset), detail::string()},
    {"free", offsetof(AccountInformationBalances, free), detail::decimal()},
    {"locked", offsetof(AccountInformationBalances, locked), detail::decimal()},
};
constexpr detail::ObjectTable account_information_balances_table =
    detail::table_of<AccountInformationBalances>("AccountInformationBalances", account_information_balances_fields);

constexpr detail::ListTable list_of_account_information_balances =
    detail::list_of<AccountInformationBalances>(detail::object(account_information_balances_table));
constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field account_information_fields[] = {
    {"makerCommission", offsetof(AccountInformation, makerCommission), detail::integer()},
    {"takerCommission", offsetof(AccountInformation, takerCommission), detail::integer()},
    {"buyerCommission", offsetof(AccountInformation, buyerCommission), detail::integer()},
    {"sellerCommission", offsetof(AccountInformation, sellerCommission), detail::integer()},
    {"commissionRates", offsetof(AccountInformation, commissionRates), detail::object(commission_tax_commission_table)},
    {"canTrade", offsetof(AccountInformation, canTrade), detail::boolean()},
    {"canWithdraw", offsetof(AccountInformation, canWithdraw), detail::boolean()},
    {"canDeposit", offsetof(AccountInformation, canDeposit), detail::boolean()},
    {"brokered", offsetof(AccountInformation, brokered), detail::boolean()},
    {"requireSelfTradePrevention", offsetof(AccountInformation, requireSelfTradePrevention), detail::boolean()},
    {"preventSor", offsetof(AccountInformation, preventSor), detail::boolean()},
    {"updateTime", offsetof(AccountInformation, updateTime), detail::integer()},
    {"accountType", offsetof(AccountInformation, accountType), detail::string()},
    {"balances", offsetof(AccountInformation, balances), detail::list(list_of_account_information_balances)},
    {"permissions", offsetof(AccountInformation, permissions), detail::list(list_of_string)},
    {"uid", offsetof(AccountInformation, uid), detail::integer()},
};
constexpr detail::ObjectTable account_information_table =
    detail::table_of<AccountInformation>("AccountInformation", account_information_fields);

constexpr detail::Field commission_request_fields[] = {
    {"symbol", offsetof(CommissionRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable commission_request_table =
    detail::table_of<CommissionRequest>("CommissionRequest", commission_request_fields);

constexpr detail::Field commission_discount_fields[] = {
    {"enabledForAccount", offsetof(CommissionDiscount, enabledForAccount), detail::boolean()},
    {"enabledForSymbol", offsetof(CommissionDiscount, enabledForSymbol), detail::boolean()},
    {"discountAsset", offsetof(CommissionDiscount, discountAsset), detail::string()},
    {"discount", offsetof(CommissionDiscount, discount), detail::decimal()},
};
constexpr detail::ObjectTable commission_discount_table =
    detail::table_of<CommissionDiscount>("CommissionDiscount", commission_discount_fields);

constexpr detail::Field commission_fields[] = {
    {"symbol", offsetof(Commission, symbol), detail::string()},
    {"standardCommission", offsetof(Commission, standardCommission), detail::object(commission_tax_commission_table)},
    {"specialCommission", offsetof(Commission, specialCommission), detail::object(commission_tax_commission_table)},
    {"taxCommission", offsetof(Commission, taxCommission), detail::object(commission_tax_commission_table)},
    {"discount", offsetof(Commission, discount), detail::object(commission_discount_table)},
};
constexpr detail::ObjectTable commission_table = detail::table_of<Commission>("Commission", commission_fields);

constexpr detail::Field all_order_list_request_fields[] = {
    {"fromId", offsetof(AllOrderListRequest, fromId), detail::integer(), detail::In::query},
    {"startTime", offsetof(AllOrderListRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(AllOrderListRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(AllOrderListRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds all_order_list_request_bounds[] = {{.field = 3, .maximum = "1000"}};
constexpr detail::ObjectTable all_order_list_request_table =
    detail::table_of<AllOrderListRequest>(
        "AllOrderListRequest", all_order_list_request_fields, false, all_order_list_request_bounds);

constexpr detail::Field order_list_orders_fields[] = {
    {"symbol", offsetof(OrderListOrders, symbol), detail::string()},
    {"orderId", offsetof(OrderListOrders, orderId), detail::integer()},
    {"clientOrderId", offsetof(OrderListOrders, clientOrderId), detail::string()},
};
constexpr detail::ObjectTable order_list_orders_table =
    detail::table_of<OrderListOrders>("OrderListOrders", order_list_orders_fields);

constexpr detail::ListTable list_of_order_list_orders =
    detail::list_of<OrderListOrders>(detail::object(order_list_orders_table));

constexpr detail::Field order_list_fields[] = {
    {"orderListId", offsetof(OrderList, orderListId), detail::integer()},
    {"contingencyType", offsetof(OrderList, contingencyType), detail::string()},
    {"listStatusType", offsetof(OrderList, listStatusType), detail::string()},
    {"listOrderStatus", offsetof(OrderList, listOrderStatus), detail::string()},
    {"listClientOrderId", offsetof(OrderList, listClientOrderId), detail::string()},
    {"transactionTime", offsetof(OrderList, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbol", offsetof(OrderList, symbol), detail::string()},
    {"orders", offsetof(OrderList, orders), detail::list(list_of_order_list_orders)},
};
constexpr detail::ObjectTable order_list_table = detail::table_of<OrderList>("OrderList", order_list_fields);

constexpr detail::Field all_orders_request_fields[] = {
    {"symbol", offsetof(AllOrdersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(AllOrdersRequest, orderId), detail::integer(), detail::In::query},
    {"startTime", offsetof(AllOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(AllOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(AllOrdersRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds all_orders_request_bounds[] = {{.field = 4, .maximum = "1000"}};
constexpr detail::ObjectTable all_orders_request_table =
    detail::table_of<AllOrdersRequest>("AllOrdersRequest", all_orders_request_fields, false, all_orders_request_bounds);

constexpr detail::Field order_fields[] = {
    {"symbol", offsetof(Order, symbol), detail::string()},
    {"orderId", offsetof(Order, orderId), detail::integer()},
    {"orderListId", offsetof(Order, orderListId), detail::integer()},
    {"clientOrderId", offsetof(Order, clientOrderId), detail::string()},
    {"price", offsetof(Order, price), detail::decimal()},
    {"origQty", offsetof(Order, origQty), detail::decimal()},
    {"executedQty", offsetof(Order, executedQty), detail::decimal()},
    {"cummulativeQuoteQty", offsetof(Order, cummulativeQuoteQty), detail::decimal()},
    {"status", offsetof(Order, status), detail::string()},
    {"timeInForce", offsetof(Order, timeInForce), detail::string()},
    {"type", offsetof(Order, type), detail::enumeration(binance::type_table)},
    {"side", offsetof(Order, side), detail::enumeration(binance::side_table)},
    {"stopPrice", offsetof(Order, stopPrice), detail::decimal()},
    {"icebergQty", offsetof(Order, icebergQty), detail::decimal()},
    {"time", offsetof(Order, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(Order, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"isWorking", offsetof(Order, isWorking), detail::boolean()},
    {"origQuoteOrderQty", offsetof(Order, origQuoteOrderQty), detail::decimal()},
    {"workingTime", offsetof(Order, workingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"selfTradePreventionMode", offsetof(Order, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field my_allocations_request_fields[] = {
    {"symbol", offsetof(MyAllocationsRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"startTime", offsetof(MyAllocationsRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(MyAllocationsRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"fromAllocationId", offsetof(MyAllocationsRequest, fromAllocationId), detail::integer(), detail::In::query},
    {"limit", offsetof(MyAllocationsRequest, limit), detail::integer(), detail::In::query},
    {"orderId", offsetof(MyAllocationsRequest, orderId), detail::integer(), detail::In::query},
};
constexpr detail::Bounds my_allocations_request_bounds[] = {{.field = 4, .maximum = "1000"}};
constexpr detail::ObjectTable my_allocations_request_table =
    detail::table_of<MyAllocationsRequest>(
        "MyAllocationsRequest", my_allocations_request_fields, false, my_allocations_request_bounds);

constexpr detail::Field my_allocations_fields[] = {
    {"symbol", offsetof(MyAllocations, symbol), detail::string()},
    {"allocationId", offsetof(MyAllocations, allocationId), detail::integer()},
    {"allocationType", offsetof(MyAllocations, allocationType), detail::string()},
    {"orderId", offsetof(MyAllocations, orderId), detail::integer()},
    {"orderListId", offsetof(MyAllocations, orderListId), detail::integer()},
    {"price", offsetof(MyAllocations, price), detail::decimal()},
    {"qty", offsetof(MyAllocations, qty), detail::decimal()},
    {"quoteQty", offsetof(MyAllocations, quoteQty), detail::decimal()},
    {"commission", offsetof(MyAllocations, commission), detail::decimal()},
    {"commissionAsset", offsetof(MyAllocations, commissionAsset), detail::string()},
    {"time", offsetof(MyAllocations, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"isBuyer", offsetof(MyAllocations, isBuyer), detail::boolean()},
    {"isMaker", offsetof(MyAllocations, isMaker), detail::boolean()},
    {"isAllocator", offsetof(MyAllocations, isAllocator), detail::boolean()},
};
constexpr detail::ObjectTable my_allocations_table =
    detail::table_of<MyAllocations>("MyAllocations", my_allocations_fields);

constexpr detail::Field my_filters_request_fields[] = {
    {"symbol", offsetof(MyFiltersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable my_filters_request_table =
    detail::table_of<MyFiltersRequest>("MyFiltersRequest", my_filters_request_fields);

constexpr detail::Field my_filters_exchange_filters_fields[] = {
    {"filterType", offsetof(MyFiltersExchangeFilters, filterType), detail::string()},
    {"maxNumOrders", offsetof(MyFiltersExchangeFilters, maxNumOrders), detail::integer()},
};
constexpr detail::ObjectTable my_filters_exchange_filters_table =
    detail::table_of<MyFiltersExchangeFilters>("MyFiltersExchangeFilters", my_filters_exchange_filters_fields);

constexpr detail::Field my_filters_symbol_filters_fields[] = {
    {"filterType", offsetof(MyFiltersSymbolFilters, filterType), detail::string()},
    {"maxNumOrderLists", offsetof(MyFiltersSymbolFilters, maxNumOrderLists), detail::integer()},
};
constexpr detail::ObjectTable my_filters_symbol_filters_table =
    detail::table_of<MyFiltersSymbolFilters>("MyFiltersSymbolFilters", my_filters_symbol_filters_fields);

constexpr detail::Field my_filters_asset_filters_fields[] = {
    {"filterType", offsetof(MyFiltersAssetFilters, filterType), detail::string()},
    {"asset", offsetof(MyFiltersAssetFilters, asset), detail::string()},
    {"limit", offsetof(MyFiltersAssetFilters, limit), detail::decimal()},
};
constexpr detail::ObjectTable my_filters_asset_filters_table =
    detail::table_of<MyFiltersAssetFilters>("MyFiltersAssetFilters", my_filters_asset_filters_fields);

constexpr detail::ListTable list_of_my_filters_exchange_filters =
    detail::list_of<MyFiltersExchangeFilters>(detail::object(my_filters_exchange_filters_table));
constexpr detail::ListTable list_of_my_filters_symbol_filters =
    detail::list_of<MyFiltersSymbolFilters>(detail::object(my_filters_symbol_filters_table));
constexpr detail::ListTable list_of_my_filters_asset_filters =
    detail::list_of<MyFiltersAssetFilters>(detail::object(my_filters_asset_filters_table));

constexpr detail::Field my_filters_fields[] = {
    {"exchangeFilters", offsetof(MyFilters, exchangeFilters), detail::list(list_of_my_filters_exchange_filters)},
    {"symbolFilters", offsetof(MyFilters, symbolFilters), detail::list(list_of_my_filters_symbol_filters)},
    {"assetFilters", offsetof(MyFilters, assetFilters), detail::list(list_of_my_filters_asset_filters)},
};
constexpr detail::ObjectTable my_filters_table = detail::table_of<MyFilters>("MyFilters", my_filters_fields);

constexpr detail::Field my_prevented_matches_request_fields[] = {
    {"symbol", offsetof(MyPreventedMatchesRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"preventedMatchId", offsetof(MyPreventedMatchesRequest, preventedMatchId), detail::integer(), detail::In::query},
    {"orderId", offsetof(MyPreventedMatchesRequest, orderId), detail::integer(), detail::In::query},
    {"fromPreventedMatchId", offsetof(MyPreventedMatchesRequest, fromPreventedMatchId), detail::integer(),
     detail::In::query},
    {"limit", offsetof(MyPreventedMatchesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds my_prevented_matches_request_bounds[] = {{.field = 4, .maximum = "1000"}};
constexpr detail::ObjectTable my_prevented_matches_request_table =
    detail::table_of<MyPreventedMatchesRequest>(
        "MyPreventedMatchesRequest", my_prevented_matches_request_fields, false, my_prevented_matches_request_bounds);

constexpr detail::Field my_prevented_matches_fields[] = {
    {"symbol", offsetof(MyPreventedMatches, symbol), detail::string()},
    {"preventedMatchId", offsetof(MyPreventedMatches, preventedMatchId), detail::integer()},
    {"takerOrderId", offsetof(MyPreventedMatches, takerOrderId), detail::integer()},
    {"makerSymbol", offsetof(MyPreventedMatches, makerSymbol), detail::string()},
    {"makerOrderId", offsetof(MyPreventedMatches, makerOrderId), detail::integer()},
    {"tradeGroupId", offsetof(MyPreventedMatches, tradeGroupId), detail::integer()},
    {"selfTradePreventionMode", offsetof(MyPreventedMatches, selfTradePreventionMode),
     detail::enumeration(binance::self_trade_prevention_mode_table)},
    {"price", offsetof(MyPreventedMatches, price), detail::decimal()},
    {"makerPreventedQuantity", offsetof(MyPreventedMatches, makerPreventedQuantity), detail::decimal()},
    {"transactTime", offsetof(MyPreventedMatches, transactTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable my_prevented_matches_table =
    detail::table_of<MyPreventedMatches>("MyPreventedMatches", my_prevented_matches_fields);

constexpr detail::Field my_trades_request_fields[] = {
    {"symbol", offsetof(MyTradesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(MyTradesRequest, orderId), detail::integer(), detail::In::query},
    {"startTime", offsetof(MyTradesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(MyTradesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"fromId", offsetof(MyTradesRequest, fromId), detail::integer(), detail::In::query},
    {"limit", offsetof(MyTradesRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds my_trades_request_bounds[] = {{.field = 5, .maximum = "1000"}};
constexpr detail::ObjectTable my_trades_request_table =
    detail::table_of<MyTradesRequest>("MyTradesRequest", my_trades_request_fields, false, my_trades_request_bounds);

constexpr detail::Field my_trades_fields[] = {
    {"symbol", offsetof(MyTrades, symbol), detail::string()},
    {"id", offsetof(MyTrades, id), detail::integer()},
    {"orderId", offsetof(MyTrades, orderId), detail::integer()},
    {"orderListId", offsetof(MyTrades, orderListId), detail::integer()},
    {"price", offsetof(MyTrades, price), detail::decimal()},
    {"qty", offsetof(MyTrades, qty), detail::decimal()},
    {"quoteQty", offsetof(MyTrades, quoteQty), detail::decimal()},
    {"commission", offsetof(MyTrades, commission), detail::decimal()},
    {"commissionAsset", offsetof(MyTrades, commissionAsset), detail::string()},
    {"time", offsetof(MyTrades, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"isBuyer", offsetof(MyTrades, isBuyer), detail::boolean()},
    {"isMaker", offsetof(MyTrades, isMaker), detail::boolean()},
    {"isBestMatch", offsetof(MyTrades, isBestMatch), detail::boolean()},
};
constexpr detail::ObjectTable my_trades_table = detail::table_of<MyTrades>("MyTrades", my_trades_fields);

constexpr detail::Field open_orders_request_fields[] = {
    {"symbol", offsetof(OpenOrdersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable open_orders_request_table =
    detail::table_of<OpenOrdersRequest>("OpenOrdersRequest", open_orders_request_fields);

constexpr detail::Field order_request_fields[] = {
    {"symbol", offsetof(OrderRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(OrderRequest, orderId), detail::integer(), detail::In::query},
    {"origClientOrderId", offsetof(OrderRequest, origClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields);

constexpr detail::Field amendments_request_fields[] = {
    {"symbol", offsetof(AmendmentsRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"orderId", offsetof(AmendmentsRequest, orderId), detail::integer(detail::Holder::required), detail::In::query},
    {"fromExecutionId", offsetof(AmendmentsRequest, fromExecutionId), detail::integer(), detail::In::query},
    {"limit", offsetof(AmendmentsRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds amendments_request_bounds[] = {{.field = 3, .maximum = "1000"}};
constexpr detail::ObjectTable amendments_request_table =
    detail::table_of<AmendmentsRequest>(
        "AmendmentsRequest", amendments_request_fields, false, amendments_request_bounds);

constexpr detail::Field amendments_fields[] = {
    {"symbol", offsetof(Amendments, symbol), detail::string()},
    {"orderId", offsetof(Amendments, orderId), detail::integer()},
    {"executionId", offsetof(Amendments, executionId), detail::integer()},
    {"origClientOrderId", offsetof(Amendments, origClientOrderId), detail::string()},
    {"newClientOrderId", offsetof(Amendments, newClientOrderId), detail::string()},
    {"origQty", offsetof(Amendments, origQty), detail::decimal()},
    {"newQty", offsetof(Amendments, newQty), detail::decimal()},
    {"time", offsetof(Amendments, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable amendments_table = detail::table_of<Amendments>("Amendments", amendments_fields);

constexpr detail::Field order_list_request_fields[] = {
    {"orderListId", offsetof(OrderListRequest, orderListId), detail::integer(), detail::In::query},
    {"origClientOrderId", offsetof(OrderListRequest, origClientOrderId), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable order_list_request_table =
    detail::table_of<OrderListRequest>("OrderListRequest", order_list_request_fields);

constexpr detail::Field query_unfilled_order_count_fields[] = {
    {"rateLimitType", offsetof(QueryUnfilledOrderCount, rateLimitType), detail::string()},
    {"interval", offsetof(QueryUnfilledOrderCount, interval), detail::string()},
    {"intervalNum", offsetof(QueryUnfilledOrderCount, intervalNum), detail::integer()},
    {"limit", offsetof(QueryUnfilledOrderCount, limit), detail::integer()},
    {"count", offsetof(QueryUnfilledOrderCount, count), detail::integer()},
};
constexpr detail::ObjectTable query_unfilled_order_count_table =
    detail::table_of<QueryUnfilledOrderCount>("QueryUnfilledOrderCount", query_unfilled_order_count_fields);

constexpr detail::Type account_information_reply = detail::object(account_information_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit account_information_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 20},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation account_information_operation{
    .id = "spot/account.account_information",
    .method = "GET",
    .path = "/api/v3/account",
    .auth = detail::Auth::private_,
    .limits = account_information_limits,
    .request = &account_information_request_table,
    .reply = &account_information_reply,
};

constexpr detail::Type commission_reply = detail::object(commission_table);
constexpr detail::Limit commission_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 20},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation commission_operation{
    .id = "spot/account.commission",
    .method = "GET",
    .path = "/api/v3/account/commission",
    .auth = detail::Auth::private_,
    .limits = commission_limits,
    .request = &commission_request_table,
    .reply = &commission_reply,
};

constexpr detail::ListTable list_of_order_list = detail::list_of<OrderList>(detail::object(order_list_table));
constexpr detail::Type all_order_list_reply = detail::list(list_of_order_list);
constexpr detail::Limit all_order_list_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 20},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation all_order_list_operation{
    .id = "spot/account.all_order_list",
    .method = "GET",
    .path = "/api/v3/allOrderList",
    .auth = detail::Auth::private_,
    .limits = all_order_list_limits,
    .request = &all_order_list_request_table,
    .reply = &all_order_list_reply,
};

constexpr detail::ListTable list_of_order = detail::list_of<Order>(detail::object(order_table));
constexpr detail::Type all_orders_reply = detail::list(list_of_order);
constexpr detail::Limit all_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 20},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation all_orders_operation{
    .id = "spot/account.all_orders",
    .method = "GET",
    .path = "/api/v3/allOrders",
    .auth = detail::Auth::private_,
    .limits = all_orders_limits,
    .request = &all_orders_request_table,
    .reply = &all_orders_reply,
};

constexpr detail::ListTable list_of_my_allocations =
    detail::list_of<MyAllocations>(detail::object(my_allocations_table));
constexpr detail::Type my_allocations_reply = detail::list(list_of_my_allocations);
constexpr detail::Limit my_allocations_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 20},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation my_allocations_operation{
    .id = "spot/account.my_allocations",
    .method = "GET",
    .path = "/api/v3/myAllocations",
    .auth = detail::Auth::private_,
    .limits = my_allocations_limits,
    .request = &my_allocations_request_table,
    .reply = &my_allocations_reply,
};

constexpr detail::Type my_filters_reply = detail::object(my_filters_table);
constexpr detail::Limit my_filters_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 40},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation my_filters_operation{
    .id = "spot/account.my_filters",
    .method = "GET",
    .path = "/api/v3/myFilters",
    .auth = detail::Auth::private_,
    .limits = my_filters_limits,
    .request = &my_filters_request_table,
    .reply = &my_filters_reply,
};

constexpr detail::ListTable list_of_my_prevented_matches =
    detail::list_of<MyPreventedMatches>(detail::object(my_prevented_matches_table));
constexpr detail::Type my_prevented_matches_reply = detail::list(list_of_my_prevented_matches);
constexpr detail::LimitCondition when_orderId_given[] = {{.field = "orderId", .given = true}};
constexpr detail::LimitCondition when_not_orderId_given_and_symbol_given[] = {
    {.field = "orderId", .given = true, .negated = true}, {.field = "symbol", .given = true},
};
constexpr detail::LimitCondition when_not_orderId_given_and_not_symbol_given_and_preventedMatchId_given[] = {
    {.field = "orderId", .given = true, .negated = true}, {.field = "symbol", .given = true, .negated = true},
    {.field = "preventedMatchId", .given = true},
};
constexpr detail::Limit my_prevented_matches_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_orderId_given, .pool = "spot_ip", .weight = 20},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_orderId_given_and_symbol_given, .pool = "spot_ip", .weight = 2},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_orderId_given_and_not_symbol_given_and_preventedMatchId_given, .pool = "spot_ip", .weight = 2},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation my_prevented_matches_operation{
    .id = "spot/account.my_prevented_matches",
    .method = "GET",
    .path = "/api/v3/myPreventedMatches",
    .auth = detail::Auth::private_,
    .limits = my_prevented_matches_limits,
    .request = &my_prevented_matches_request_table,
    .reply = &my_prevented_matches_reply,
};

constexpr detail::ListTable list_of_my_trades = detail::list_of<MyTrades>(detail::object(my_trades_table));
constexpr detail::Type my_trades_reply = detail::list(list_of_my_trades);
constexpr detail::LimitCondition when_not_orderId_given[] = {{.field = "orderId", .given = true, .negated = true}};
constexpr detail::Limit my_trades_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_orderId_given, .pool = "spot_ip", .weight = 5},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_orderId_given, .pool = "spot_ip", .weight = 20},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation my_trades_operation{
    .id = "spot/account.my_trades",
    .method = "GET",
    .path = "/api/v3/myTrades",
    .auth = detail::Auth::private_,
    .limits = my_trades_limits,
    .request = &my_trades_request_table,
    .reply = &my_trades_reply,
};

constexpr detail::Type open_order_list_reply = detail::list(list_of_order_list);
constexpr detail::Limit open_order_list_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 6},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation open_order_list_operation{
    .id = "spot/account.open_order_list",
    .method = "GET",
    .path = "/api/v3/openOrderList",
    .auth = detail::Auth::private_,
    .limits = open_order_list_limits,
    .reply = &open_order_list_reply,
};

constexpr detail::Type open_orders_reply = detail::list(list_of_order);
constexpr detail::LimitCondition when_symbol_given[] = {{.field = "symbol", .given = true}};
constexpr detail::LimitCondition when_not_symbol_given[] = {{.field = "symbol", .given = true, .negated = true}};
constexpr detail::Limit open_orders_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_symbol_given, .pool = "spot_ip", .weight = 6},
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .when = when_not_symbol_given, .pool = "spot_ip", .weight = 80},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation open_orders_operation{
    .id = "spot/account.open_orders",
    .method = "GET",
    .path = "/api/v3/openOrders",
    .auth = detail::Auth::private_,
    .limits = open_orders_limits,
    .request = &open_orders_request_table,
    .reply = &open_orders_reply,
};

constexpr detail::Type order_reply = detail::object(order_table);
constexpr detail::Limit order_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 4},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation order_operation{
    .id = "spot/account.order",
    .method = "GET",
    .path = "/api/v3/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
};

constexpr detail::ListTable list_of_amendments = detail::list_of<Amendments>(detail::object(amendments_table));
constexpr detail::Type amendments_reply = detail::list(list_of_amendments);
constexpr detail::Limit amendments_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 4},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation amendments_operation{
    .id = "spot/account.amendments",
    .method = "GET",
    .path = "/api/v3/order/amendments",
    .auth = detail::Auth::private_,
    .limits = amendments_limits,
    .request = &amendments_request_table,
    .reply = &amendments_reply,
};

constexpr detail::Type order_list_reply = detail::object(order_list_table);
constexpr detail::Limit order_list_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 4},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation order_list_operation{
    .id = "spot/account.order_list",
    .method = "GET",
    .path = "/api/v3/orderList",
    .auth = detail::Auth::private_,
    .limits = order_list_limits,
    .request = &order_list_request_table,
    .reply = &order_list_reply,
};

constexpr detail::ListTable list_of_query_unfilled_order_count =
    detail::list_of<QueryUnfilledOrderCount>(detail::object(query_unfilled_order_count_table));
constexpr detail::Type query_unfilled_order_count_reply = detail::list(list_of_query_unfilled_order_count);
constexpr detail::Limit query_unfilled_order_count_limits[] = {
    {.count = 6000, .window_ms = 60000, .scope = per_ip, .pool = "spot_ip", .weight = 40},
    {.count = 61000, .window_ms = 300000, .scope = per_ip, .pool = "spot_requests"},
};
constexpr detail::Operation query_unfilled_order_count_operation{
    .id = "spot/account.query_unfilled_order_count",
    .method = "GET",
    .path = "/api/v3/rateLimit/order",
    .auth = detail::Auth::private_,
    .limits = query_unfilled_order_count_limits,
    .reply = &query_unfilled_order_count_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AccountInformation> Api::account_information(AccountInformationRequest request) const {
    return {core_, account_information_operation, &request};
}

Call<Commission> Api::commission(CommissionRequest request) const {
    return {core_, commission_operation, &request};
}

Call<Vector<OrderList>> Api::all_order_list(AllOrderListRequest request) const {
    return {core_, all_order_list_operation, &request};
}

Call<Vector<Order>> Api::all_orders(AllOrdersRequest request) const {
    return {core_, all_orders_operation, &request};
}

Call<Vector<MyAllocations>> Api::my_allocations(MyAllocationsRequest request) const {
    return {core_, my_allocations_operation, &request};
}

Call<MyFilters> Api::my_filters(MyFiltersRequest request) const {
    return {core_, my_filters_operation, &request};
}

Call<Vector<MyPreventedMatches>> Api::my_prevented_matches(MyPreventedMatchesRequest request) const {
    return {core_, my_prevented_matches_operation, &request};
}

Call<Vector<MyTrades>> Api::my_trades(MyTradesRequest request) const {
    return {core_, my_trades_operation, &request};
}

Call<Vector<OrderList>> Api::open_order_list() const {
    return {core_, open_order_list_operation, nullptr};
}

Call<Vector<Order>> Api::open_orders(OpenOrdersRequest request) const {
    return {core_, open_orders_operation, &request};
}

Call<Order> Api::order(OrderRequest request) const {
    return {core_, order_operation, &request};
}

Lookup<Order> Api::order_lookup() {
    return {&order_operation};
}

Call<Vector<Amendments>> Api::amendments(AmendmentsRequest request) const {
    return {core_, amendments_operation, &request};
}

Call<OrderList> Api::order_list(OrderListRequest request) const {
    return {core_, order_list_operation, &request};
}

Call<Vector<QueryUnfilledOrderCount>> Api::query_unfilled_order_count() const {
    return {core_, query_unfilled_order_count_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const AccountInformationRequest*) { return account_information_request_table; }
const detail::ObjectTable& exbind_table(const CommissionTaxCommission*) { return commission_tax_commission_table; }
const detail::ObjectTable& exbind_table(const AccountInformationBalances*) {
    return account_information_balances_table;
}
const detail::ObjectTable& exbind_table(const AccountInformation*) { return account_information_table; }
const detail::ObjectTable& exbind_table(const CommissionRequest*) { return commission_request_table; }
const detail::ObjectTable& exbind_table(const CommissionDiscount*) { return commission_discount_table; }
const detail::ObjectTable& exbind_table(const Commission*) { return commission_table; }
const detail::ObjectTable& exbind_table(const AllOrderListRequest*) { return all_order_list_request_table; }
const detail::ObjectTable& exbind_table(const OrderListOrders*) { return order_list_orders_table; }
const detail::ObjectTable& exbind_table(const OrderList*) { return order_list_table; }
const detail::ObjectTable& exbind_table(const AllOrdersRequest*) { return all_orders_request_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const MyAllocationsRequest*) { return my_allocations_request_table; }
const detail::ObjectTable& exbind_table(const MyAllocations*) { return my_allocations_table; }
const detail::ObjectTable& exbind_table(const MyFiltersRequest*) { return my_filters_request_table; }
const detail::ObjectTable& exbind_table(const MyFiltersExchangeFilters*) { return my_filters_exchange_filters_table; }
const detail::ObjectTable& exbind_table(const MyFiltersSymbolFilters*) { return my_filters_symbol_filters_table; }
const detail::ObjectTable& exbind_table(const MyFiltersAssetFilters*) { return my_filters_asset_filters_table; }
const detail::ObjectTable& exbind_table(const MyFilters*) { return my_filters_table; }
const detail::ObjectTable& exbind_table(const MyPreventedMatchesRequest*) { return my_prevented_matches_request_table; }
const detail::ObjectTable& exbind_table(const MyPreventedMatches*) { return my_prevented_matches_table; }
const detail::ObjectTable& exbind_table(const MyTradesRequest*) { return my_trades_request_table; }
const detail::ObjectTable& exbind_table(const MyTrades*) { return my_trades_table; }
const detail::ObjectTable& exbind_table(const OpenOrdersRequest*) { return open_orders_request_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const AmendmentsRequest*) { return amendments_request_table; }
const detail::ObjectTable& exbind_table(const Amendments*) { return amendments_table; }
const detail::ObjectTable& exbind_table(const OrderListRequest*) { return order_list_request_table; }
const detail::ObjectTable& exbind_table(const QueryUnfilledOrderCount*) { return query_unfilled_order_count_table; }

}  // namespace exbind::binance::spot::account
