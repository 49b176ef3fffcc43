// Generated from specs/bybit/earn/liquidity-mining.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/liquidity_mining.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable earn_status_table;
extern const detail::EnumTable liquidity_mining_status_table;
extern const detail::EnumTable token_status_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::earn::liquidity_mining {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view order_type_values[] = {"AddLiquidity", "RemoveLiquidity", "Reinvest", "AddMargin"};
constexpr detail::EnumTable order_type_table{"OrderType", order_type_values};

constexpr std::string_view position_status_values[] = {"Active", "Liquidating"};
constexpr detail::EnumTable position_status_table{"PositionStatus", position_status_values};

constexpr detail::Field add_liquidity_request_fields[] = {
    {"productId", offsetof(AddLiquidityRequest, productId), detail::string(detail::Holder::required)},
    {"orderLinkId", offsetof(AddLiquidityRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"quoteAmount", offsetof(AddLiquidityRequest, quoteAmount), detail::decimal()},
    {"baseAmount", offsetof(AddLiquidityRequest, baseAmount), detail::decimal()},
    {"quoteAccountType", offsetof(AddLiquidityRequest, quoteAccountType), detail::string(detail::Holder::optional)},
    {"baseAccountType", offsetof(AddLiquidityRequest, baseAccountType), detail::string(detail::Holder::optional)},
    {"leverage", offsetof(AddLiquidityRequest, leverage), detail::decimal()},
};
constexpr detail::ObjectTable add_liquidity_request_table =
    detail::table_of<AddLiquidityRequest>("AddLiquidityRequest", add_liquidity_request_fields);

constexpr detail::Field add_liquidity_fields[] = {
    {"orderId", offsetof(AddLiquidity, orderId), detail::string()},
    {"orderLinkId", offsetof(AddLiquidity, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable add_liquidity_table =
    detail::table_of<AddLiquidity>("AddLiquidity", add_liquidity_fields);

constexpr detail::Field add_margin_request_fields[] = {
    {"productId", offsetof(AddMarginRequest, productId), detail::string(detail::Holder::required)},
    {"orderLinkId", offsetof(AddMarginRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"positionId", offsetof(AddMarginRequest, positionId), detail::string(detail::Holder::required)},
    {"amount", offsetof(AddMarginRequest, amount), detail::decimal(detail::Holder::required)},
    {"quoteAccountType", offsetof(AddMarginRequest, quoteAccountType), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable add_margin_request_table =
    detail::table_of<AddMarginRequest>("AddMarginRequest", add_margin_request_fields);

constexpr detail::Field add_margin_fields[] = {
    {"orderId", offsetof(AddMargin, orderId), detail::string()},
    {"orderLinkId", offsetof(AddMargin, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable add_margin_table = detail::table_of<AddMargin>("AddMargin", add_margin_fields);

constexpr detail::Field claim_interest_request_fields[] = {
    {"productId", offsetof(ClaimInterestRequest, productId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable claim_interest_request_table =
    detail::table_of<ClaimInterestRequest>("ClaimInterestRequest", claim_interest_request_fields);

constexpr detail::Field yield_records_request_fields[] = {
    {"baseCoin", offsetof(YieldRecordsRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"quoteCoin", offsetof(YieldRecordsRequest, quoteCoin), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(YieldRecordsRequest, startTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"endTime", offsetof(YieldRecordsRequest, endTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(YieldRecordsRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(YieldRecordsRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds yield_records_request_bounds[] = {{.field = 4, .maximum = "50"}};
constexpr detail::ObjectTable yield_records_request_table =
    detail::table_of<YieldRecordsRequest>(
        "YieldRecordsRequest", yield_records_request_fields, false, yield_records_request_bounds);

constexpr detail::Field liquidation_records_records_fields[] = {
    {"baseCoin", offsetof(LiquidationRecordsRecords, baseCoin), detail::string()},
    {"quoteCoin", offsetof(LiquidationRecordsRecords, quoteCoin), detail::string()},
    {"baseAmount", offsetof(LiquidationRecordsRecords, baseAmount), detail::decimal()},
    {"quoteAmount", offsetof(LiquidationRecordsRecords, quoteAmount), detail::decimal()},
    {"liquidationPrice", offsetof(LiquidationRecordsRecords, liquidationPrice), detail::decimal()},
    {"liquidationTime", offsetof(LiquidationRecordsRecords, liquidationTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable liquidation_records_records_table =
    detail::table_of<LiquidationRecordsRecords>("LiquidationRecordsRecords", liquidation_records_records_fields);

constexpr detail::ListTable list_of_liquidation_records_records =
    detail::list_of<LiquidationRecordsRecords>(detail::object(liquidation_records_records_table));

constexpr detail::Field liquidation_records_fields[] = {
    {"records", offsetof(LiquidationRecords, records), detail::list(list_of_liquidation_records_records)},
    {"nextPageCursor", offsetof(LiquidationRecords, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable liquidation_records_table =
    detail::table_of<LiquidationRecords>("LiquidationRecords", liquidation_records_fields);

constexpr detail::Field order_request_fields[] = {
    {"orderId", offsetof(OrderRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(OrderRequest, orderLinkId), detail::string(detail::Holder::optional), detail::In::query},
    {"productId", offsetof(OrderRequest, productId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderType", offsetof(OrderRequest, orderType), detail::enumeration(order_type_table), detail::In::query},
    {"startTime", offsetof(OrderRequest, startTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"endTime", offsetof(OrderRequest, endTime), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"status", offsetof(OrderRequest, status), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrderRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(OrderRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds order_request_bounds[] = {{.field = 7, .maximum = "50"}};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields, false, order_request_bounds);

constexpr detail::Field order_orders_fields[] = {
    {"orderId", offsetof(OrderOrders, orderId), detail::string()},
    {"orderLinkId", offsetof(OrderOrders, orderLinkId), detail::string()},
    {"productId", offsetof(OrderOrders, productId), detail::string()},
    {"orderType", offsetof(OrderOrders, orderType), detail::enumeration(order_type_table)},
    {"baseCoin", offsetof(OrderOrders, baseCoin), detail::string()},
    {"quoteCoin", offsetof(OrderOrders, quoteCoin), detail::string()},
    {"quoteAmount", offsetof(OrderOrders, quoteAmount), detail::decimal()},
    {"baseAmount", offsetof(OrderOrders, baseAmount), detail::decimal()},
    {"status", offsetof(OrderOrders, status), detail::enumeration(bybit::token_status_table)},
    {"removeType", offsetof(OrderOrders, removeType), detail::string()},
    {"removeRate", offsetof(OrderOrders, removeRate), detail::integer()},
    {"leverage", offsetof(OrderOrders, leverage), detail::decimal()},
    {"slippageValue", offsetof(OrderOrders, slippageValue), detail::decimal()},
    {"createdTime", offsetof(OrderOrders, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable order_orders_table = detail::table_of<OrderOrders>("OrderOrders", order_orders_fields);

constexpr detail::ListTable list_of_order_orders = detail::list_of<OrderOrders>(detail::object(order_orders_table));

constexpr detail::Field order_fields[] = {
    {"orders", offsetof(Order, orders), detail::list(list_of_order_orders)},
    {"nextPageCursor", offsetof(Order, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field position_request_fields[] = {
    {"productId", offsetof(PositionRequest, productId), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(PositionRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable position_request_table =
    detail::table_of<PositionRequest>("PositionRequest", position_request_fields);

constexpr detail::Field position_positions_fields[] = {
    {"positionId", offsetof(PositionPositions, positionId), detail::string()},
    {"productId", offsetof(PositionPositions, productId), detail::string()},
    {"baseCoin", offsetof(PositionPositions, baseCoin), detail::string()},
    {"quoteCoin", offsetof(PositionPositions, quoteCoin), detail::string()},
    {"quoteAmount", offsetof(PositionPositions, quoteAmount), detail::decimal()},
    {"baseAmount", offsetof(PositionPositions, baseAmount), detail::decimal()},
    {"principalQuoteAmount", offsetof(PositionPositions, principalQuoteAmount), detail::decimal()},
    {"principalBaseAmount", offsetof(PositionPositions, principalBaseAmount), detail::decimal()},
    {"principalLiquidityValue", offsetof(PositionPositions, principalLiquidityValue), detail::decimal()},
    {"leveragedValue", offsetof(PositionPositions, leveragedValue), detail::decimal()},
    {"loan", offsetof(PositionPositions, loan), detail::decimal()},
    {"claimableYield", offsetof(PositionPositions, claimableYield), detail::decimal()},
    {"currentApr", offsetof(PositionPositions, currentApr), detail::decimal()},
    {"leverage", offsetof(PositionPositions, leverage), detail::decimal()},
    {"margin", offsetof(PositionPositions, margin), detail::decimal()},
    {"liquidationPrice", offsetof(PositionPositions, liquidationPrice), detail::decimal()},
    {"currentPriceY", offsetof(PositionPositions, currentPriceY), detail::decimal()},
    {"status", offsetof(PositionPositions, status), detail::enumeration(position_status_table)},
    {"createdTime", offsetof(PositionPositions, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable position_positions_table =
    detail::table_of<PositionPositions>("PositionPositions", position_positions_fields);

constexpr detail::ListTable list_of_position_positions =
    detail::list_of<PositionPositions>(detail::object(position_positions_table));

constexpr detail::Field position_fields[] = {
    {"positions", offsetof(Position, positions), detail::list(list_of_position_positions)},
};
constexpr detail::ObjectTable position_table = detail::table_of<Position>("Position", position_fields);

constexpr detail::Field product_request_fields[] = {
    {"baseCoin", offsetof(ProductRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"quoteCoin", offsetof(ProductRequest, quoteCoin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable product_request_table =
    detail::table_of<ProductRequest>("ProductRequest", product_request_fields);

constexpr detail::Field product_products_apy_breakdown_fields[] = {
    {"coin", offsetof(ProductProductsApyBreakdown, coin), detail::string()},
    {"apy", offsetof(ProductProductsApyBreakdown, apy), detail::decimal()},
};
constexpr detail::ObjectTable product_products_apy_breakdown_table =
    detail::table_of<ProductProductsApyBreakdown>("ProductProductsApyBreakdown", product_products_apy_breakdown_fields);

constexpr detail::Field product_products_apy7d_breakdown_fields[] = {
    {"coin", offsetof(ProductProductsApy7dBreakdown, coin), detail::string()},
    {"apy", offsetof(ProductProductsApy7dBreakdown, apy), detail::decimal()},
};
constexpr detail::ObjectTable product_products_apy7d_breakdown_table =
    detail::table_of<ProductProductsApy7dBreakdown>(
        "ProductProductsApy7dBreakdown", product_products_apy7d_breakdown_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::ListTable list_of_product_products_apy_breakdown =
    detail::list_of<ProductProductsApyBreakdown>(detail::object(product_products_apy_breakdown_table));
constexpr detail::ListTable list_of_product_products_apy7d_breakdown =
    detail::list_of<ProductProductsApy7dBreakdown>(detail::object(product_products_apy7d_breakdown_table));

constexpr detail::Field product_products_fields[] = {
    {"productId", offsetof(ProductProducts, productId), detail::string()},
    {"baseCoin", offsetof(ProductProducts, baseCoin), detail::string()},
    {"quoteCoin", offsetof(ProductProducts, quoteCoin), detail::string()},
    {"status", offsetof(ProductProducts, status), detail::enumeration(bybit::liquidity_mining_status_table)},
    {"maxLeverage", offsetof(ProductProducts, maxLeverage), detail::integer()},
    {"minInvestmentQuote", offsetof(ProductProducts, minInvestmentQuote), detail::decimal()},
    {"minInvestmentBase", offsetof(ProductProducts, minInvestmentBase), detail::decimal()},
    {"maxInvestmentQuote", offsetof(ProductProducts, maxInvestmentQuote), detail::decimal()},
    {"maxInvestmentBase", offsetof(ProductProducts, maxInvestmentBase), detail::decimal()},
    {"minWithdrawalAmount", offsetof(ProductProducts, minWithdrawalAmount), detail::decimal()},
    {"minReinvestAmount", offsetof(ProductProducts, minReinvestAmount), detail::decimal()},
    {"baseCoinPrecision", offsetof(ProductProducts, baseCoinPrecision), detail::integer()},
    {"quoteCoinPrecision", offsetof(ProductProducts, quoteCoinPrecision), detail::integer()},
    {"yieldCoins", offsetof(ProductProducts, yieldCoins), detail::list(list_of_string)},
    {"apyE8", offsetof(ProductProducts, apyE8), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"apy7dE8", offsetof(ProductProducts, apy7dE8), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"poolLiquidityValue", offsetof(ProductProducts, poolLiquidityValue), detail::decimal()},
    {"dailyYield", offsetof(ProductProducts, dailyYield), detail::decimal()},
    {"slippageRateE8List", offsetof(ProductProducts, slippageRateE8List), detail::list(list_of_string)},
    {"apyBreakdown", offsetof(ProductProducts, apyBreakdown), detail::list(list_of_product_products_apy_breakdown)},
    {"apy7dBreakdown", offsetof(ProductProducts, apy7dBreakdown),
     detail::list(list_of_product_products_apy7d_breakdown)},
};
constexpr detail::ObjectTable product_products_table =
    detail::table_of<ProductProducts>("ProductProducts", product_products_fields);

constexpr detail::ListTable list_of_product_products =
    detail::list_of<ProductProducts>(detail::object(product_products_table));

constexpr detail::Field product_fields[] = {
    {"products", offsetof(Product, products), detail::list(list_of_product_products)},
};
constexpr detail::ObjectTable product_table = detail::table_of<Product>("Product", product_fields);

constexpr detail::Field reinvest_request_fields[] = {
    {"productId", offsetof(ReinvestRequest, productId), detail::string(detail::Holder::required)},
    {"orderLinkId", offsetof(ReinvestRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"positionId", offsetof(ReinvestRequest, positionId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable reinvest_request_table =
    detail::table_of<ReinvestRequest>("ReinvestRequest", reinvest_request_fields);

constexpr detail::Field reinvest_fields[] = {
    {"orderId", offsetof(Reinvest, orderId), detail::string()},
    {"orderLinkId", offsetof(Reinvest, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable reinvest_table = detail::table_of<Reinvest>("Reinvest", reinvest_fields);

constexpr detail::Field remove_liquidity_request_fields[] = {
    {"productId", offsetof(RemoveLiquidityRequest, productId), detail::string(detail::Holder::required)},
    {"orderLinkId", offsetof(RemoveLiquidityRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"positionId", offsetof(RemoveLiquidityRequest, positionId), detail::string(detail::Holder::required)},
    {"removeRate", offsetof(RemoveLiquidityRequest, removeRate), detail::integer()},
    {"removeType", offsetof(RemoveLiquidityRequest, removeType), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable remove_liquidity_request_table =
    detail::table_of<RemoveLiquidityRequest>("RemoveLiquidityRequest", remove_liquidity_request_fields);

constexpr detail::Field remove_liquidity_fields[] = {
    {"orderId", offsetof(RemoveLiquidity, orderId), detail::string()},
    {"orderLinkId", offsetof(RemoveLiquidity, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable remove_liquidity_table =
    detail::table_of<RemoveLiquidity>("RemoveLiquidity", remove_liquidity_fields);

constexpr detail::Field yield_records_records_fields[] = {
    {"coin", offsetof(YieldRecordsRecords, coin), detail::string()},
    {"amount", offsetof(YieldRecordsRecords, amount), detail::decimal()},
    {"baseCoin", offsetof(YieldRecordsRecords, baseCoin), detail::string()},
    {"quoteCoin", offsetof(YieldRecordsRecords, quoteCoin), detail::string()},
    {"type", offsetof(YieldRecordsRecords, type), detail::string()},
    {"status", offsetof(YieldRecordsRecords, status), detail::enumeration(bybit::earn_status_table)},
    {"createdTime", offsetof(YieldRecordsRecords, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable yield_records_records_table =
    detail::table_of<YieldRecordsRecords>("YieldRecordsRecords", yield_records_records_fields);

constexpr detail::ListTable list_of_yield_records_records =
    detail::list_of<YieldRecordsRecords>(detail::object(yield_records_records_table));

constexpr detail::Field yield_records_fields[] = {
    {"records", offsetof(YieldRecords, records), detail::list(list_of_yield_records_records)},
    {"nextPageCursor", offsetof(YieldRecords, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable yield_records_table =
    detail::table_of<YieldRecords>("YieldRecords", yield_records_fields);

constexpr detail::Type add_liquidity_reply = detail::object(add_liquidity_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit add_liquidity_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation add_liquidity_operation{
    .id = "earn/liquidity-mining.add_liquidity",
    .method = "POST",
    .path = "/v5/earn/liquidity-mining/add-liquidity",
    .auth = detail::Auth::private_,
    .limits = add_liquidity_limits,
    .request = &add_liquidity_request_table,
    .reply = &add_liquidity_reply,
};

constexpr detail::Type add_margin_reply = detail::object(add_margin_table);
constexpr detail::Limit add_margin_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation add_margin_operation{
    .id = "earn/liquidity-mining.add_margin",
    .method = "POST",
    .path = "/v5/earn/liquidity-mining/add-margin",
    .auth = detail::Auth::private_,
    .limits = add_margin_limits,
    .request = &add_margin_request_table,
    .reply = &add_margin_reply,
};

constexpr detail::Limit claim_interest_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation claim_interest_operation{
    .id = "earn/liquidity-mining.claim_interest",
    .method = "POST",
    .path = "/v5/earn/liquidity-mining/claim-interest",
    .auth = detail::Auth::private_,
    .limits = claim_interest_limits,
    .request = &claim_interest_request_table,
};

constexpr detail::Type liquidation_records_reply = detail::object(liquidation_records_table);
constexpr detail::Limit liquidation_records_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging liquidation_records_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "records",
    .next = "nextPageCursor",
};
constexpr detail::Operation liquidation_records_operation{
    .id = "earn/liquidity-mining.liquidation_records",
    .method = "GET",
    .path = "/v5/earn/liquidity-mining/liquidation-records",
    .auth = detail::Auth::private_,
    .limits = liquidation_records_limits,
    .request = &yield_records_request_table,
    .reply = &liquidation_records_reply,
    .pages = &liquidation_records_pages,
};

constexpr detail::Type order_reply = detail::object(order_table);
constexpr detail::Limit order_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging order_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "orders",
    .next = "nextPageCursor",
};
constexpr detail::Operation order_operation{
    .id = "earn/liquidity-mining.order",
    .method = "GET",
    .path = "/v5/earn/liquidity-mining/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
    .pages = &order_pages,
};

constexpr detail::Type position_reply = detail::object(position_table);
constexpr detail::Limit position_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation position_operation{
    .id = "earn/liquidity-mining.position",
    .method = "GET",
    .path = "/v5/earn/liquidity-mining/position",
    .auth = detail::Auth::private_,
    .limits = position_limits,
    .request = &position_request_table,
    .reply = &position_reply,
};

constexpr detail::Type product_reply = detail::object(product_table);
constexpr detail::Limit product_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_ip},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation product_operation{
    .id = "earn/liquidity-mining.product",
    .method = "GET",
    .path = "/v5/earn/liquidity-mining/product",
    .auth = detail::Auth::public_,
    .limits = product_limits,
    .request = &product_request_table,
    .reply = &product_reply,
};

constexpr detail::Type reinvest_reply = detail::object(reinvest_table);
constexpr detail::Limit reinvest_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation reinvest_operation{
    .id = "earn/liquidity-mining.reinvest",
    .method = "POST",
    .path = "/v5/earn/liquidity-mining/reinvest",
    .auth = detail::Auth::private_,
    .limits = reinvest_limits,
    .request = &reinvest_request_table,
    .reply = &reinvest_reply,
};

constexpr detail::Type remove_liquidity_reply = detail::object(remove_liquidity_table);
constexpr detail::Limit remove_liquidity_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation remove_liquidity_operation{
    .id = "earn/liquidity-mining.remove_liquidity",
    .method = "POST",
    .path = "/v5/earn/liquidity-mining/remove-liquidity",
    .auth = detail::Auth::private_,
    .limits = remove_liquidity_limits,
    .request = &remove_liquidity_request_table,
    .reply = &remove_liquidity_reply,
};

constexpr detail::Type yield_records_reply = detail::object(yield_records_table);
constexpr detail::Limit yield_records_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging yield_records_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "records",
    .next = "nextPageCursor",
};
constexpr detail::Operation yield_records_operation{
    .id = "earn/liquidity-mining.yield_records",
    .method = "GET",
    .path = "/v5/earn/liquidity-mining/yield-records",
    .auth = detail::Auth::private_,
    .limits = yield_records_limits,
    .request = &yield_records_request_table,
    .reply = &yield_records_reply,
    .pages = &yield_records_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AddLiquidity> Api::add_liquidity(AddLiquidityRequest request) const {
    return {core_, add_liquidity_operation, &request};
}

Call<AddMargin> Api::add_margin(AddMarginRequest request) const {
    return {core_, add_margin_operation, &request};
}

Call<Acknowledged> Api::claim_interest(ClaimInterestRequest request) const {
    return {core_, claim_interest_operation, &request};
}

PagedCall<LiquidationRecords> Api::liquidation_records(YieldRecordsRequest request) const {
    return {core_, liquidation_records_operation, &request};
}

PagedCall<Order> Api::order(OrderRequest request) const {
    return {core_, order_operation, &request};
}

Call<Position> Api::position(PositionRequest request) const {
    return {core_, position_operation, &request};
}

Call<Product> Api::product(ProductRequest request) const {
    return {core_, product_operation, &request};
}

Call<Reinvest> Api::reinvest(ReinvestRequest request) const {
    return {core_, reinvest_operation, &request};
}

Call<RemoveLiquidity> Api::remove_liquidity(RemoveLiquidityRequest request) const {
    return {core_, remove_liquidity_operation, &request};
}

PagedCall<YieldRecords> Api::yield_records(YieldRecordsRequest request) const {
    return {core_, yield_records_operation, &request};
}

const detail::EnumTable& exbind_table(OrderType) { return order_type_table; }
const detail::EnumTable& exbind_table(PositionStatus) { return position_status_table; }
const detail::ObjectTable& exbind_table(const AddLiquidityRequest*) { return add_liquidity_request_table; }
const detail::ObjectTable& exbind_table(const AddLiquidity*) { return add_liquidity_table; }
const detail::ObjectTable& exbind_table(const AddMarginRequest*) { return add_margin_request_table; }
const detail::ObjectTable& exbind_table(const AddMargin*) { return add_margin_table; }
const detail::ObjectTable& exbind_table(const ClaimInterestRequest*) { return claim_interest_request_table; }
const detail::ObjectTable& exbind_table(const YieldRecordsRequest*) { return yield_records_request_table; }
const detail::ObjectTable& exbind_table(const LiquidationRecordsRecords*) { return liquidation_records_records_table; }
const detail::ObjectTable& exbind_table(const LiquidationRecords*) { return liquidation_records_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const OrderOrders*) { return order_orders_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const PositionRequest*) { return position_request_table; }
const detail::ObjectTable& exbind_table(const PositionPositions*) { return position_positions_table; }
const detail::ObjectTable& exbind_table(const Position*) { return position_table; }
const detail::ObjectTable& exbind_table(const ProductRequest*) { return product_request_table; }
const detail::ObjectTable& exbind_table(const ProductProductsApyBreakdown*) {
    return product_products_apy_breakdown_table;
}
const detail::ObjectTable& exbind_table(const ProductProductsApy7dBreakdown*) {
    return product_products_apy7d_breakdown_table;
}
const detail::ObjectTable& exbind_table(const ProductProducts*) { return product_products_table; }
const detail::ObjectTable& exbind_table(const Product*) { return product_table; }
const detail::ObjectTable& exbind_table(const ReinvestRequest*) { return reinvest_request_table; }
const detail::ObjectTable& exbind_table(const Reinvest*) { return reinvest_table; }
const detail::ObjectTable& exbind_table(const RemoveLiquidityRequest*) { return remove_liquidity_request_table; }
const detail::ObjectTable& exbind_table(const RemoveLiquidity*) { return remove_liquidity_table; }
const detail::ObjectTable& exbind_table(const YieldRecordsRecords*) { return yield_records_records_table; }
const detail::ObjectTable& exbind_table(const YieldRecords*) { return yield_records_table; }

}  // namespace exbind::bybit::earn::liquidity_mining
