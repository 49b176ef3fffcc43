// Generated from specs/binance/portfolio_pro/market.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/portfolio_pro/market.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::portfolio_pro::market {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field asset_index_price_request_fields[] = {
    {"asset", offsetof(AssetIndexPriceRequest, asset), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable asset_index_price_request_table =
    detail::table_of<AssetIndexPriceRequest>("AssetIndexPriceRequest", asset_index_price_request_fields);

constexpr detail::Field asset_index_price_fields[] = {
    {"asset", offsetof(AssetIndexPrice, asset), detail::string()},
    {"assetIndexPrice", offsetof(AssetIndexPrice, assetIndexPrice), detail::decimal()},
    {"time", offsetof(AssetIndexPrice, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable asset_index_price_table =
    detail::table_of<AssetIndexPrice>("AssetIndexPrice", asset_index_price_fields);

constexpr detail::Field collateral_rate_fields[] = {
    {"asset", offsetof(CollateralRate, asset), detail::string()},
    {"collateralRate", offsetof(CollateralRate, collateralRate), detail::decimal()},
};
constexpr detail::ObjectTable collateral_rate_table =
    detail::table_of<CollateralRate>("CollateralRate", collateral_rate_fields);

constexpr detail::Field margin_asset_leverage_fields[] = {
    {"asset", offsetof(MarginAssetLeverage, asset), detail::string()},
    {"leverage", offsetof(MarginAssetLeverage, leverage), detail::integer()},
};
constexpr detail::ObjectTable margin_asset_leverage_table =
    detail::table_of<MarginAssetLeverage>("MarginAssetLeverage", margin_asset_leverage_fields);

constexpr detail::Field tiered_collateral_rate_collateral_info_fields[] = {
    {"tierFloor", offsetof(TieredCollateralRateCollateralInfo, tierFloor), detail::decimal()},
    {"tierCap", offsetof(TieredCollateralRateCollateralInfo, tierCap), detail::decimal()},
    {"collateralRate", offsetof(TieredCollateralRateCollateralInfo, collateralRate), detail::decimal()},
    {"cum", offsetof(TieredCollateralRateCollateralInfo, cum), detail::decimal()},
};
constexpr detail::ObjectTable tiered_collateral_rate_collateral_info_table =
    detail::table_of<TieredCollateralRateCollateralInfo>(
        "TieredCollateralRateCollateralInfo", tiered_collateral_rate_collateral_info_fields);

constexpr detail::ListTable list_of_tiered_collateral_rate_collateral_info =
    detail::list_of<TieredCollateralRateCollateralInfo>(detail::object(tiered_collateral_rate_collateral_info_table));

constexpr detail::Field tiered_collateral_rate_fields[] = {
    {"asset", offsetof(TieredCollateralRate, asset), detail::string()},
    {"collateralInfo", offsetof(TieredCollateralRate, collateralInfo),
     detail::list(list_of_tiered_collateral_rate_collateral_info)},
};
constexpr detail::ObjectTable tiered_collateral_rate_table =
    detail::table_of<TieredCollateralRate>("TieredCollateralRate", tiered_collateral_rate_fields);

constexpr detail::ListTable list_of_asset_index_price =
    detail::list_of<AssetIndexPrice>(detail::object(asset_index_price_table));
constexpr detail::Type asset_index_price_reply = detail::list(list_of_asset_index_price);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::LimitCondition when_asset_given[] = {{.field = "asset", .given = true}};
constexpr detail::LimitCondition when_not_asset_given[] = {{.field = "asset", .given = true, .negated = true}};
constexpr detail::Limit asset_index_price_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .when = when_asset_given, .pool = "portfolio_pro_ip"},
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .when = when_not_asset_given, .pool = "portfolio_pro_ip", .weight = 50},
};
constexpr detail::Operation asset_index_price_operation{
    .id = "portfolio_pro/market.asset_index_price",
    .method = "GET",
    .path = "/sapi/v1/portfolio/asset-index-price",
    .auth = detail::Auth::key,
    .limits = asset_index_price_limits,
    .request = &asset_index_price_request_table,
    .reply = &asset_index_price_reply,
    .product = 5,
};

constexpr detail::ListTable list_of_collateral_rate =
    detail::list_of<CollateralRate>(detail::object(collateral_rate_table));
constexpr detail::Type collateral_rate_reply = detail::list(list_of_collateral_rate);
constexpr detail::Limit collateral_rate_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 50},
};
constexpr detail::Operation collateral_rate_operation{
    .id = "portfolio_pro/market.collateral_rate",
    .method = "GET",
    .path = "/sapi/v1/portfolio/collateralRate",
    .auth = detail::Auth::key,
    .limits = collateral_rate_limits,
    .reply = &collateral_rate_reply,
    .product = 5,
};

constexpr detail::ListTable list_of_margin_asset_leverage =
    detail::list_of<MarginAssetLeverage>(detail::object(margin_asset_leverage_table));
constexpr detail::Type margin_asset_leverage_reply = detail::list(list_of_margin_asset_leverage);
constexpr detail::Limit margin_asset_leverage_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 50},
};
constexpr detail::Operation margin_asset_leverage_operation{
    .id = "portfolio_pro/market.margin_asset_leverage",
    .method = "GET",
    .path = "/sapi/v1/portfolio/margin-asset-leverage",
    .auth = detail::Auth::private_,
    .limits = margin_asset_leverage_limits,
    .reply = &margin_asset_leverage_reply,
    .product = 5,
};

constexpr detail::ListTable list_of_tiered_collateral_rate =
    detail::list_of<TieredCollateralRate>(detail::object(tiered_collateral_rate_table));
constexpr detail::Type tiered_collateral_rate_reply = detail::list(list_of_tiered_collateral_rate);
constexpr detail::Limit tiered_collateral_rate_limits[] = {
    {.count = 12000, .window_ms = 60000, .scope = per_ip, .pool = "portfolio_pro_ip", .weight = 50},
};
constexpr detail::Operation tiered_collateral_rate_operation{
    .id = "portfolio_pro/market.tiered_collateral_rate",
    .method = "GET",
    .path = "/sapi/v2/portfolio/collateralRate",
    .auth = detail::Auth::private_,
    .limits = tiered_collateral_rate_limits,
    .reply = &tiered_collateral_rate_reply,
    .product = 5,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AssetIndexPrice>> Api::asset_index_price(AssetIndexPriceRequest request) const {
    return {core_, asset_index_price_operation, &request};
}

Call<Vector<CollateralRate>> Api::collateral_rate() const {
    return {core_, collateral_rate_operation, nullptr};
}

Call<Vector<MarginAssetLeverage>> Api::margin_asset_leverage() const {
    return {core_, margin_asset_leverage_operation, nullptr};
}

Call<Vector<TieredCollateralRate>> Api::tiered_collateral_rate() const {
    return {core_, tiered_collateral_rate_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const AssetIndexPriceRequest*) { return asset_index_price_request_table; }
const detail::ObjectTable& exbind_table(const AssetIndexPrice*) { return asset_index_price_table; }
const detail::ObjectTable& exbind_table(const CollateralRate*) { return collateral_rate_table; }
const detail::ObjectTable& exbind_table(const MarginAssetLeverage*) { return margin_asset_leverage_table; }
const detail::ObjectTable& exbind_table(const TieredCollateralRateCollateralInfo*) {
    return tiered_collateral_rate_collateral_info_table;
}
const detail::ObjectTable& exbind_table(const TieredCollateralRate*) { return tiered_collateral_rate_table; }

}  // namespace exbind::binance::portfolio_pro::market
