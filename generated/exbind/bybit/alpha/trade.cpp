// Generated from specs/bybit/alpha/trade.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/alpha/trade.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable lp_order_status_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::alpha::trade {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view direction_values[] = {"prev", "next"};
constexpr detail::EnumTable direction_table{"Direction", direction_values};

constexpr detail::Field asset_detail_request_fields[] = {
    {"chainCode", offsetof(AssetDetailRequest, chainCode), detail::string(detail::Holder::required)},
    {"tokenAddress", offsetof(AssetDetailRequest, tokenAddress), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable asset_detail_request_table =
    detail::table_of<AssetDetailRequest>("AssetDetailRequest", asset_detail_request_fields);

constexpr detail::Field asset_list_asset_list_fields[] = {
    {"chainCode", offsetof(AssetListAssetList, chainCode), detail::string()},
    {"chainIconUrl", offsetof(AssetListAssetList, chainIconUrl), detail::string()},
    {"tokenAddress", offsetof(AssetListAssetList, tokenAddress), detail::string()},
    {"tokenCode", offsetof(AssetListAssetList, tokenCode), detail::string()},
    {"tokenSymbol", offsetof(AssetListAssetList, tokenSymbol), detail::string()},
    {"tokenDecimals", offsetof(AssetListAssetList, tokenDecimals), detail::integer()},
    {"tokenIconUrlDay", offsetof(AssetListAssetList, tokenIconUrlDay), detail::string()},
    {"tokenIconUrlNight", offsetof(AssetListAssetList, tokenIconUrlNight), detail::string()},
    {"tokenAmount", offsetof(AssetListAssetList, tokenAmount), detail::decimal()},
    {"tokenAmountUsd", offsetof(AssetListAssetList, tokenAmountUsd), detail::decimal()},
    {"tradeFlag", offsetof(AssetListAssetList, tradeFlag), detail::integer()},
    {"pnl", offsetof(AssetListAssetList, pnl), detail::decimal()},
    {"pnlRatio", offsetof(AssetListAssetList, pnlRatio), detail::decimal()},
    {"costPrice", offsetof(AssetListAssetList, costPrice), detail::decimal()},
    {"lastPrice", offsetof(AssetListAssetList, lastPrice), detail::decimal()},
    {"costTotalValue", offsetof(AssetListAssetList, costTotalValue), detail::decimal()},
    {"assetStatus", offsetof(AssetListAssetList, assetStatus), detail::integer()},
    {"announcementUrl", offsetof(AssetListAssetList, announcementUrl), detail::string()},
    {"estimatedOfflineTime", offsetof(AssetListAssetList, estimatedOfflineTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"delistingTime", offsetof(AssetListAssetList, delistingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable asset_list_asset_list_table =
    detail::table_of<AssetListAssetList>("AssetListAssetList", asset_list_asset_list_fields);

constexpr detail::ListTable list_of_asset_list_asset_list =
    detail::list_of<AssetListAssetList>(detail::object(asset_list_asset_list_table));

constexpr detail::Field asset_detail_fields[] = {
    {"assetList", offsetof(AssetDetail, assetList), detail::list(list_of_asset_list_asset_list)},
};
constexpr detail::ObjectTable asset_detail_table = detail::table_of<AssetDetail>("AssetDetail", asset_detail_fields);

constexpr detail::Field asset_list_fields[] = {
    {"totalAssetUsd", offsetof(AssetList, totalAssetUsd), detail::decimal()},
    {"assetList", offsetof(AssetList, assetList), detail::list(list_of_asset_list_asset_list)},
};
constexpr detail::ObjectTable asset_list_table = detail::table_of<AssetList>("AssetList", asset_list_fields);

constexpr detail::Field biz_token_details_request_fields[] = {
    {"chainCode", offsetof(BizTokenDetailsRequest, chainCode), detail::string(detail::Holder::required)},
    {"tokenAddress", offsetof(BizTokenDetailsRequest, tokenAddress), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable biz_token_details_request_table =
    detail::table_of<BizTokenDetailsRequest>("BizTokenDetailsRequest", biz_token_details_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field biz_token_details_fields[] = {
    {"tokenCode", offsetof(BizTokenDetails, tokenCode), detail::string()},
    {"chainCode", offsetof(BizTokenDetails, chainCode), detail::string()},
    {"chainIconUrl", offsetof(BizTokenDetails, chainIconUrl), detail::string()},
    {"tokenAddress", offsetof(BizTokenDetails, tokenAddress), detail::string()},
    {"symbol", offsetof(BizTokenDetails, symbol), detail::string()},
    {"tokenDecimals", offsetof(BizTokenDetails, tokenDecimals), detail::integer()},
    {"tokenIconUrlDay", offsetof(BizTokenDetails, tokenIconUrlDay), detail::string()},
    {"tokenIconUrlNight", offsetof(BizTokenDetails, tokenIconUrlNight), detail::string()},
    {"minOrderQuantity", offsetof(BizTokenDetails, minOrderQuantity), detail::decimal()},
    {"maxOrderQuantity", offsetof(BizTokenDetails, maxOrderQuantity), detail::decimal()},
    {"maxPositionQuantity", offsetof(BizTokenDetails, maxPositionQuantity), detail::decimal()},
    {"tokenDesc", offsetof(BizTokenDetails, tokenDesc), detail::string()},
    {"xUrl", offsetof(BizTokenDetails, xUrl), detail::string()},
    {"officialUrl", offsetof(BizTokenDetails, officialUrl), detail::string()},
    {"whitePaperUrl", offsetof(BizTokenDetails, whitePaperUrl), detail::string()},
    {"tokenTag", offsetof(BizTokenDetails, tokenTag), detail::integer()},
    {"riskFlag", offsetof(BizTokenDetails, riskFlag), detail::integer()},
    {"createTimeOnchain", offsetof(BizTokenDetails, createTimeOnchain),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(BizTokenDetails, status), detail::integer()},
    {"tokenTags", offsetof(BizTokenDetails, tokenTags), detail::list(list_of_string)},
    {"showMessage", offsetof(BizTokenDetails, showMessage), detail::integer()},
    {"content", offsetof(BizTokenDetails, content), detail::string()},
    {"linkName", offsetof(BizTokenDetails, linkName), detail::string()},
    {"linkAddress", offsetof(BizTokenDetails, linkAddress), detail::string()},
};
constexpr detail::ObjectTable biz_token_details_table =
    detail::table_of<BizTokenDetails>("BizTokenDetails", biz_token_details_fields);

constexpr detail::Field biz_token_list_request_fields[] = {
    {"tokenTag", offsetof(BizTokenListRequest, tokenTag), detail::integer()},
};
constexpr detail::ObjectTable biz_token_list_request_table =
    detail::table_of<BizTokenListRequest>("BizTokenListRequest", biz_token_list_request_fields);

constexpr detail::Field biz_token_list_fields[] = {
    {"tokenCode", offsetof(BizTokenList, tokenCode), detail::string()},
    {"chainCode", offsetof(BizTokenList, chainCode), detail::string()},
    {"chainIconUrl", offsetof(BizTokenList, chainIconUrl), detail::string()},
    {"tokenAddress", offsetof(BizTokenList, tokenAddress), detail::string()},
    {"symbol", offsetof(BizTokenList, symbol), detail::string()},
    {"tokenDecimals", offsetof(BizTokenList, tokenDecimals), detail::integer()},
    {"tokenIconUrlDay", offsetof(BizTokenList, tokenIconUrlDay), detail::string()},
    {"tokenIconUrlNight", offsetof(BizTokenList, tokenIconUrlNight), detail::string()},
    {"createTime", offsetof(BizTokenList, createTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"createTimeOnchain", offsetof(BizTokenList, createTimeOnchain),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"riskFlag", offsetof(BizTokenList, riskFlag), detail::integer()},
    {"minOrderQuantity", offsetof(BizTokenList, minOrderQuantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maxOrderQuantity", offsetof(BizTokenList, maxOrderQuantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"tokenTags", offsetof(BizTokenList, tokenTags), detail::list(list_of_string)},
    {"payTokenCodes", offsetof(BizTokenList, payTokenCodes), detail::list(list_of_string)},
};
constexpr detail::ObjectTable biz_token_list_table =
    detail::table_of<BizTokenList>("BizTokenList", biz_token_list_fields);

constexpr detail::Field biz_token_price_list_request_token_address_info_fields[] = {
    {"chainCode", offsetof(BizTokenPriceListRequestTokenAddressInfo, chainCode),
     detail::string(detail::Holder::required)},
    {"tokenAddress", offsetof(BizTokenPriceListRequestTokenAddressInfo, tokenAddress),
     detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable biz_token_price_list_request_token_address_info_table =
    detail::table_of<BizTokenPriceListRequestTokenAddressInfo>(
        "BizTokenPriceListRequestTokenAddressInfo", biz_token_price_list_request_token_address_info_fields);

constexpr detail::ListTable list_of_biz_token_price_list_request_token_address_info =
    detail::list_of<BizTokenPriceListRequestTokenAddressInfo>(
        detail::object(biz_token_price_list_request_token_address_info_table));

constexpr detail::Field biz_token_price_list_request_fields[] = {
    {"tokenAddressInfo", offsetof(BizTokenPriceListRequest, tokenAddressInfo),
     detail::list(list_of_biz_token_price_list_request_token_address_info, detail::Holder::required)},
};
constexpr detail::Bounds biz_token_price_list_request_bounds[] = {{.field = 0, .maximum = "20"}};
constexpr detail::ObjectTable biz_token_price_list_request_table =
    detail::table_of<BizTokenPriceListRequest>(
        "BizTokenPriceListRequest", biz_token_price_list_request_fields, false, biz_token_price_list_request_bounds);

constexpr detail::Field biz_token_price_list_token_price_info_list_fields[] = {
    {"chainCode", offsetof(BizTokenPriceListTokenPriceInfoList, chainCode), detail::string()},
    {"tokenAddress", offsetof(BizTokenPriceListTokenPriceInfoList, tokenAddress), detail::string()},
    {"price", offsetof(BizTokenPriceListTokenPriceInfoList, price), detail::decimal()},
    {"change24h", offsetof(BizTokenPriceListTokenPriceInfoList, change24h), detail::decimal()},
    {"vol24h", offsetof(BizTokenPriceListTokenPriceInfoList, vol24h), detail::decimal()},
    {"marketCap", offsetof(BizTokenPriceListTokenPriceInfoList, marketCap), detail::decimal()},
    {"liquidity", offsetof(BizTokenPriceListTokenPriceInfoList, liquidity), detail::decimal()},
    {"holders", offsetof(BizTokenPriceListTokenPriceInfoList, holders), detail::string()},
};
constexpr detail::ObjectTable biz_token_price_list_token_price_info_list_table =
    detail::table_of<BizTokenPriceListTokenPriceInfoList>(
        "BizTokenPriceListTokenPriceInfoList", biz_token_price_list_token_price_info_list_fields);

constexpr detail::ListTable list_of_biz_token_price_list_token_price_info_list =
    detail::list_of<BizTokenPriceListTokenPriceInfoList>(
        detail::object(biz_token_price_list_token_price_info_list_table));

constexpr detail::Field biz_token_price_list_fields[] = {
    {"tokenPriceInfoList", offsetof(BizTokenPriceList, tokenPriceInfoList),
     detail::list(list_of_biz_token_price_list_token_price_info_list)},
};
constexpr detail::ObjectTable biz_token_price_list_table =
    detail::table_of<BizTokenPriceList>("BizTokenPriceList", biz_token_price_list_fields);

constexpr detail::ListTable list_of_lp_order_status =
    detail::list_of<Open<LpOrderStatus>>(detail::enumeration(bybit::lp_order_status_table));

constexpr detail::Field order_list_request_fields[] = {
    {"tradeType", offsetof(OrderListRequest, tradeType), detail::integer()},
    {"tokenCode", offsetof(OrderListRequest, tokenCode), detail::string(detail::Holder::optional)},
    {"orderStatus", offsetof(OrderListRequest, orderStatus), detail::list(list_of_lp_order_status)},
    {"days", offsetof(OrderListRequest, days), detail::integer()},
    {"limit", offsetof(OrderListRequest, limit), detail::integer(detail::Holder::required)},
    {"pageIndex", offsetof(OrderListRequest, pageIndex), detail::integer(detail::Holder::required)},
    {"direction", offsetof(OrderListRequest, direction), detail::enumeration(direction_table)},
};
constexpr detail::ObjectTable order_list_request_table =
    detail::table_of<OrderListRequest>("OrderListRequest", order_list_request_fields);

constexpr detail::Field order_list_orders_fields[] = {
    {"orderType", offsetof(OrderListOrders, orderType), detail::integer()},
    {"tradeType", offsetof(OrderListOrders, tradeType), detail::integer()},
    {"orderNo", offsetof(OrderListOrders, orderNo), detail::string()},
    {"orderStatus", offsetof(OrderListOrders, orderStatus), detail::integer()},
    {"fromTokenCode", offsetof(OrderListOrders, fromTokenCode), detail::string()},
    {"fromTokenAmount", offsetof(OrderListOrders, fromTokenAmount), detail::decimal()},
    {"fromTokenSymbol", offsetof(OrderListOrders, fromTokenSymbol), detail::string()},
    {"fromTokenDecimals", offsetof(OrderListOrders, fromTokenDecimals), detail::integer()},
    {"fromTokenIconUrlDay", offsetof(OrderListOrders, fromTokenIconUrlDay), detail::string()},
    {"fromTokenIconUrlNight", offsetof(OrderListOrders, fromTokenIconUrlNight), detail::string()},
    {"fromChainCode", offsetof(OrderListOrders, fromChainCode), detail::string()},
    {"fromChainIconUrl", offsetof(OrderListOrders, fromChainIconUrl), detail::string()},
    {"toTokenCode", offsetof(OrderListOrders, toTokenCode), detail::string()},
    {"toTokenAmount", offsetof(OrderListOrders, toTokenAmount), detail::decimal()},
    {"toTokenSymbol", offsetof(OrderListOrders, toTokenSymbol), detail::string()},
    {"toTokenDecimals", offsetof(OrderListOrders, toTokenDecimals), detail::integer()},
    {"toTokenIconUrlDay", offsetof(OrderListOrders, toTokenIconUrlDay), detail::string()},
    {"toTokenIconUrlNight", offsetof(OrderListOrders, toTokenIconUrlNight), detail::string()},
    {"toChainCode", offsetof(OrderListOrders, toChainCode), detail::string()},
    {"toChainIconUrl", offsetof(OrderListOrders, toChainIconUrl), detail::string()},
    {"gasTokenSymbol", offsetof(OrderListOrders, gasTokenSymbol), detail::string()},
    {"gasOnchain", offsetof(OrderListOrders, gasOnchain), detail::decimal()},
    {"gasUsd", offsetof(OrderListOrders, gasUsd), detail::decimal()},
    {"platformFee", offsetof(OrderListOrders, platformFee), detail::decimal()},
    {"platformFeeUsd", offsetof(OrderListOrders, platformFeeUsd), detail::decimal()},
    {"quoteMode", offsetof(OrderListOrders, quoteMode), detail::integer()},
    {"createTime", offsetof(OrderListOrders, createTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"executionTime", offsetof(OrderListOrders, executionTime),
     detail::timestamp(detail::TimeUnit::seconds, detail::Holder::optional, detail::Wire::number)},
    {"failureReasonCode", offsetof(OrderListOrders, failureReasonCode), detail::string()},
    {"source", offsetof(OrderListOrders, source), detail::string()},
    {"swapRate", offsetof(OrderListOrders, swapRate), detail::decimal()},
    {"actualFromTokenAmount", offsetof(OrderListOrders, actualFromTokenAmount), detail::decimal()},
};
constexpr detail::ObjectTable order_list_orders_table =
    detail::table_of<OrderListOrders>("OrderListOrders", order_list_orders_fields);

constexpr detail::ListTable list_of_order_list_orders =
    detail::list_of<OrderListOrders>(detail::object(order_list_orders_table));

constexpr detail::Field order_list_fields[] = {
    {"total", offsetof(OrderList, total), detail::integer()},
    {"pageIndex", offsetof(OrderList, pageIndex), detail::integer()},
    {"orders", offsetof(OrderList, orders), detail::list(list_of_order_list_orders)},
};
constexpr detail::ObjectTable order_list_table = detail::table_of<OrderList>("OrderList", order_list_fields);

constexpr detail::Field pay_token_list_request_fields[] = {
    {"chainCode", offsetof(PayTokenListRequest, chainCode), detail::string(detail::Holder::required)},
    {"tokenAddress", offsetof(PayTokenListRequest, tokenAddress), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable pay_token_list_request_table =
    detail::table_of<PayTokenListRequest>("PayTokenListRequest", pay_token_list_request_fields);

constexpr detail::Field pay_token_list_fields[] = {
    {"tokenCode", offsetof(PayTokenList, tokenCode), detail::string()},
    {"symbol", offsetof(PayTokenList, symbol), detail::string()},
    {"tokenDecimals", offsetof(PayTokenList, tokenDecimals), detail::integer()},
    {"tokenIconUrlDay", offsetof(PayTokenList, tokenIconUrlDay), detail::string()},
    {"tokenIconUrlNight", offsetof(PayTokenList, tokenIconUrlNight), detail::string()},
    {"limit", offsetof(PayTokenList, limit), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"supportChains", offsetof(PayTokenList, supportChains), detail::list(list_of_string)},
};
constexpr detail::ObjectTable pay_token_list_table =
    detail::table_of<PayTokenList>("PayTokenList", pay_token_list_fields);

constexpr detail::Field execute_redeem_request_fields[] = {
    {"fromTokenCode", offsetof(ExecuteRedeemRequest, fromTokenCode), detail::string(detail::Holder::required)},
    {"fromTokenAmount", offsetof(ExecuteRedeemRequest, fromTokenAmount), detail::decimal(detail::Holder::required)},
    {"toTokenCode", offsetof(ExecuteRedeemRequest, toTokenCode), detail::string(detail::Holder::required)},
    {"slippage", offsetof(ExecuteRedeemRequest, slippage), detail::decimal(detail::Holder::required)},
    {"quoteData", offsetof(ExecuteRedeemRequest, quoteData), detail::string(detail::Holder::required)},
    {"gas", offsetof(ExecuteRedeemRequest, gas), detail::decimal(detail::Holder::required)},
    {"quoteMode", offsetof(ExecuteRedeemRequest, quoteMode), detail::integer(detail::Holder::required)},
    {"correctingCode", offsetof(ExecuteRedeemRequest, correctingCode), detail::string(detail::Holder::required)},
    {"tenant", offsetof(ExecuteRedeemRequest, tenant), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable execute_redeem_request_table =
    detail::table_of<ExecuteRedeemRequest>("ExecuteRedeemRequest", execute_redeem_request_fields);

constexpr detail::Field execute_purchase_fields[] = {
    {"orderNo", offsetof(ExecutePurchase, orderNo), detail::string()},
};
constexpr detail::ObjectTable execute_purchase_table =
    detail::table_of<ExecutePurchase>("ExecutePurchase", execute_purchase_fields);

constexpr detail::Field quote_request_fields[] = {
    {"tradeType", offsetof(QuoteRequest, tradeType), detail::integer(detail::Holder::required)},
    {"fromTokenCode", offsetof(QuoteRequest, fromTokenCode), detail::string(detail::Holder::required)},
    {"fromTokenAmount", offsetof(QuoteRequest, fromTokenAmount), detail::decimal(detail::Holder::required)},
    {"toTokenCode", offsetof(QuoteRequest, toTokenCode), detail::string(detail::Holder::required)},
    {"quoteMode", offsetof(QuoteRequest, quoteMode), detail::integer()},
};
constexpr detail::ObjectTable quote_request_table =
    detail::table_of<QuoteRequest>("QuoteRequest", quote_request_fields);

constexpr detail::Field quote_mode_estimations_fields[] = {
    {"quoteMode", offsetof(QuoteModeEstimations, quoteMode), detail::integer()},
    {"estimatedGas", offsetof(QuoteModeEstimations, estimatedGas), detail::decimal()},
    {"estimatedGasUsd", offsetof(QuoteModeEstimations, estimatedGasUsd), detail::decimal()},
    {"estimatedSlippage", offsetof(QuoteModeEstimations, estimatedSlippage), detail::decimal()},
};
constexpr detail::ObjectTable quote_mode_estimations_table =
    detail::table_of<QuoteModeEstimations>("QuoteModeEstimations", quote_mode_estimations_fields);

constexpr detail::ListTable list_of_quote_mode_estimations =
    detail::list_of<QuoteModeEstimations>(detail::object(quote_mode_estimations_table));

constexpr detail::Field quote_fields[] = {
    {"tradeType", offsetof(Quote, tradeType), detail::integer()},
    {"fromTokenCode", offsetof(Quote, fromTokenCode), detail::string()},
    {"fromTokenAmount", offsetof(Quote, fromTokenAmount), detail::decimal()},
    {"fromTokenAmountUsd", offsetof(Quote, fromTokenAmountUsd), detail::decimal()},
    {"toTokenCode", offsetof(Quote, toTokenCode), detail::string()},
    {"toTokenAmount", offsetof(Quote, toTokenAmount), detail::decimal()},
    {"toTokenAmountUsd", offsetof(Quote, toTokenAmountUsd), detail::decimal()},
    {"minToTokenAmount", offsetof(Quote, minToTokenAmount), detail::decimal()},
    {"slippage", offsetof(Quote, slippage), detail::decimal()},
    {"gas", offsetof(Quote, gas), detail::decimal()},
    {"gasUsd", offsetof(Quote, gasUsd), detail::decimal()},
    {"platformFee", offsetof(Quote, platformFee), detail::decimal()},
    {"platformFeeUsd", offsetof(Quote, platformFeeUsd), detail::decimal()},
    {"swapRate", offsetof(Quote, swapRate), detail::decimal()},
    {"lossRate", offsetof(Quote, lossRate), detail::decimal()},
    {"quoteData", offsetof(Quote, quoteData), detail::string()},
    {"correctingCode", offsetof(Quote, correctingCode), detail::string()},
    {"quoteMode", offsetof(Quote, quoteMode), detail::integer()},
    {"quoteDataId", offsetof(Quote, quoteDataId), detail::string()},
    {"expireTime", offsetof(Quote, expireTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"timestamp", offsetof(Quote, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"chargeAmount", offsetof(Quote, chargeAmount), detail::decimal()},
    {"modeEstimations", offsetof(Quote, modeEstimations), detail::list(list_of_quote_mode_estimations)},
};
constexpr detail::ObjectTable quote_table = detail::table_of<Quote>("Quote", quote_fields);

constexpr detail::Field execute_redeem_fields[] = {
    {"orderNo", offsetof(ExecuteRedeem, orderNo), detail::string()},
};
constexpr detail::ObjectTable execute_redeem_table =
    detail::table_of<ExecuteRedeem>("ExecuteRedeem", execute_redeem_fields);

constexpr detail::Type asset_detail_reply = detail::object(asset_detail_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit asset_detail_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation asset_detail_operation{
    .id = "alpha/trade.asset_detail",
    .method = "POST",
    .path = "/v5/alpha/trade/asset-detail",
    .auth = detail::Auth::private_,
    .limits = asset_detail_limits,
    .request = &asset_detail_request_table,
    .reply = &asset_detail_reply,
};

constexpr detail::Type asset_list_reply = detail::object(asset_list_table);
constexpr detail::Limit asset_list_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation asset_list_operation{
    .id = "alpha/trade.asset_list",
    .method = "POST",
    .path = "/v5/alpha/trade/asset-list",
    .auth = detail::Auth::private_,
    .limits = asset_list_limits,
    .reply = &asset_list_reply,
};

constexpr detail::Type biz_token_details_reply = detail::object(biz_token_details_table);
constexpr detail::Limit biz_token_details_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation biz_token_details_operation{
    .id = "alpha/trade.biz_token_details",
    .method = "POST",
    .path = "/v5/alpha/trade/biz-token-details",
    .auth = detail::Auth::private_,
    .limits = biz_token_details_limits,
    .request = &biz_token_details_request_table,
    .reply = &biz_token_details_reply,
};

constexpr detail::Type biz_token_list_reply = detail::sole(detail::object(biz_token_list_table));
constexpr detail::Limit biz_token_list_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation biz_token_list_operation{
    .id = "alpha/trade.biz_token_list",
    .method = "POST",
    .path = "/v5/alpha/trade/biz-token-list",
    .auth = detail::Auth::private_,
    .limits = biz_token_list_limits,
    .request = &biz_token_list_request_table,
    .reply = &biz_token_list_reply,
};

constexpr detail::Type biz_token_price_list_reply = detail::object(biz_token_price_list_table);
constexpr detail::Limit biz_token_price_list_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation biz_token_price_list_operation{
    .id = "alpha/trade.biz_token_price_list",
    .method = "POST",
    .path = "/v5/alpha/trade/biz-token-price-list",
    .auth = detail::Auth::private_,
    .limits = biz_token_price_list_limits,
    .request = &biz_token_price_list_request_table,
    .reply = &biz_token_price_list_reply,
};

constexpr detail::Type order_list_reply = detail::object(order_list_table);
constexpr detail::Limit order_list_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation order_list_operation{
    .id = "alpha/trade.order_list",
    .method = "POST",
    .path = "/v5/alpha/trade/order-list",
    .auth = detail::Auth::private_,
    .limits = order_list_limits,
    .request = &order_list_request_table,
    .reply = &order_list_reply,
};

constexpr detail::ListTable list_of_pay_token_list =
    detail::list_of<PayTokenList>(detail::object(pay_token_list_table));
constexpr detail::Type pay_token_list_reply = detail::list(list_of_pay_token_list);
constexpr detail::Limit pay_token_list_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation pay_token_list_operation{
    .id = "alpha/trade.pay_token_list",
    .method = "POST",
    .path = "/v5/alpha/trade/pay-token-list",
    .auth = detail::Auth::private_,
    .limits = pay_token_list_limits,
    .request = &pay_token_list_request_table,
    .reply = &pay_token_list_reply,
};

constexpr detail::Type execute_purchase_reply = detail::object(execute_purchase_table);
constexpr detail::Limit execute_purchase_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation execute_purchase_operation{
    .id = "alpha/trade.execute_purchase",
    .method = "POST",
    .path = "/v5/alpha/trade/purchase",
    .auth = detail::Auth::private_,
    .limits = execute_purchase_limits,
    .request = &execute_redeem_request_table,
    .reply = &execute_purchase_reply,
};

constexpr detail::Type quote_reply = detail::object(quote_table);
constexpr detail::Limit quote_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation quote_operation{
    .id = "alpha/trade.quote",
    .method = "POST",
    .path = "/v5/alpha/trade/quote",
    .auth = detail::Auth::private_,
    .limits = quote_limits,
    .request = &quote_request_table,
    .reply = &quote_reply,
};

constexpr detail::Type execute_redeem_reply = detail::object(execute_redeem_table);
constexpr detail::Limit execute_redeem_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation execute_redeem_operation{
    .id = "alpha/trade.execute_redeem",
    .method = "POST",
    .path = "/v5/alpha/trade/redeem",
    .auth = detail::Auth::private_,
    .limits = execute_redeem_limits,
    .request = &execute_redeem_request_table,
    .reply = &execute_redeem_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AssetDetail> Api::asset_detail(AssetDetailRequest request) const {
    return {core_, asset_detail_operation, &request};
}

Call<AssetList> Api::asset_list() const {
    return {core_, asset_list_operation, nullptr};
}

Call<BizTokenDetails> Api::biz_token_details(BizTokenDetailsRequest request) const {
    return {core_, biz_token_details_operation, &request};
}

Call<BizTokenList> Api::biz_token_list(BizTokenListRequest request) const {
    return {core_, biz_token_list_operation, &request};
}

Call<BizTokenPriceList> Api::biz_token_price_list(BizTokenPriceListRequest request) const {
    return {core_, biz_token_price_list_operation, &request};
}

Call<OrderList> Api::order_list(OrderListRequest request) const {
    return {core_, order_list_operation, &request};
}

Call<Vector<PayTokenList>> Api::pay_token_list(PayTokenListRequest request) const {
    return {core_, pay_token_list_operation, &request};
}

Call<ExecutePurchase> Api::execute_purchase(ExecuteRedeemRequest request) const {
    return {core_, execute_purchase_operation, &request};
}

Call<Quote> Api::quote(QuoteRequest request) const {
    return {core_, quote_operation, &request};
}

Call<ExecuteRedeem> Api::execute_redeem(ExecuteRedeemRequest request) const {
    return {core_, execute_redeem_operation, &request};
}

const detail::EnumTable& exbind_table(Direction) { return direction_table; }
const detail::ObjectTable& exbind_table(const AssetDetailRequest*) { return asset_detail_request_table; }
const detail::ObjectTable& exbind_table(const AssetListAssetList*) { return asset_list_asset_list_table; }
const detail::ObjectTable& exbind_table(const AssetDetail*) { return asset_detail_table; }
const detail::ObjectTable& exbind_table(const AssetList*) { return asset_list_table; }
const detail::ObjectTable& exbind_table(const BizTokenDetailsRequest*) { return biz_token_details_request_table; }
const detail::ObjectTable& exbind_table(const BizTokenDetails*) { return biz_token_details_table; }
const detail::ObjectTable& exbind_table(const BizTokenListRequest*) { return biz_token_list_request_table; }
const detail::ObjectTable& exbind_table(const BizTokenList*) { return biz_token_list_table; }
const detail::ObjectTable& exbind_table(const BizTokenPriceListRequestTokenAddressInfo*) {
    return biz_token_price_list_request_token_address_info_table;
}
const detail::ObjectTable& exbind_table(const BizTokenPriceListRequest*) { return biz_token_price_list_request_table; }
const detail::ObjectTable& exbind_table(const BizTokenPriceListTokenPriceInfoList*) {
    return biz_token_price_list_token_price_info_list_table;
}
const detail::ObjectTable& exbind_table(const BizTokenPriceList*) { return biz_token_price_list_table; }
const detail::ObjectTable& exbind_table(const OrderListRequest*) { return order_list_request_table; }
const detail::ObjectTable& exbind_table(const OrderListOrders*) { return order_list_orders_table; }
const detail::ObjectTable& exbind_table(const OrderList*) { return order_list_table; }
const detail::ObjectTable& exbind_table(const PayTokenListRequest*) { return pay_token_list_request_table; }
const detail::ObjectTable& exbind_table(const PayTokenList*) { return pay_token_list_table; }
const detail::ObjectTable& exbind_table(const ExecuteRedeemRequest*) { return execute_redeem_request_table; }
const detail::ObjectTable& exbind_table(const ExecutePurchase*) { return execute_purchase_table; }
const detail::ObjectTable& exbind_table(const QuoteRequest*) { return quote_request_table; }
const detail::ObjectTable& exbind_table(const QuoteModeEstimations*) { return quote_mode_estimations_table; }
const detail::ObjectTable& exbind_table(const Quote*) { return quote_table; }
const detail::ObjectTable& exbind_table(const ExecuteRedeem*) { return execute_redeem_table; }

}  // namespace exbind::bybit::alpha::trade
