// Generated from specs/binance/portfolio_pro/market.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations of portfolio_pro/market.
namespace exbind::inline v0_1::binance::portfolio_pro::market {

/// Parameters of Api::asset_index_price.
struct AssetIndexPriceRequest {
    NamedOnly named{};
    Optional<std::string> asset{};
};

/// Reply of Api::asset_index_price, one row.
struct AssetIndexPrice {
    std::string asset{};
    std::optional<Decimal> assetIndexPrice{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const AssetIndexPrice&) const = default;
};

/// Reply of Api::collateral_rate, one row.
struct CollateralRate {
    std::string asset{};
    std::optional<Decimal> collateralRate{};

    bool operator==(const CollateralRate&) const = default;
};

/// Reply of Api::margin_asset_leverage, one row.
struct MarginAssetLeverage {
    std::string asset{};
    std::optional<std::int64_t> leverage{};

    bool operator==(const MarginAssetLeverage&) const = default;
};

/// Part of TieredCollateralRate.
struct TieredCollateralRateCollateralInfo {
    std::optional<Decimal> tierFloor{};
    std::optional<Decimal> tierCap{};
    std::optional<Decimal> collateralRate{};
    std::optional<Decimal> cum{};

    bool operator==(const TieredCollateralRateCollateralInfo&) const = default;
};

/// Reply of Api::tiered_collateral_rate, one row.
struct TieredCollateralRate {
    std::string asset{};
    Vector<TieredCollateralRateCollateralInfo> collateralInfo{};

    bool operator==(const TieredCollateralRate&) const = default;
};

/// The operations of portfolio_pro/market. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Query Portfolio Margin Asset Index Price
    /// GET /sapi/v1/portfolio/asset-index-price
    ///
    /// With the key, unsigned. 12000 requests per minute per IP address, when asset given, shared by the pool
    /// portfolio_pro_ip. 12000 requests per minute per IP address, when not asset given, shared by the pool
    /// portfolio_pro_ip, of which one call takes 50.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/market-data
    Call<Vector<AssetIndexPrice>> asset_index_price(AssetIndexPriceRequest request = {}) const;

    /// Portfolio Margin Collateral Rate
    /// GET /sapi/v1/portfolio/collateralRate
    ///
    /// With the key, unsigned. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which
    /// one call takes 50.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/market-data/Classic-Portfolio-Margin-Collateral-Rate
    Call<Vector<CollateralRate>> collateral_rate() const;

    /// Get Portfolio Margin Asset Leverage
    /// GET /sapi/v1/portfolio/margin-asset-leverage
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 50.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/market-data/Get-Portfolio-Margin-Asset-Leverage
    Call<Vector<MarginAssetLeverage>> margin_asset_leverage() const;

    /// Portfolio Margin Pro Tiered Collateral Rate
    /// GET /sapi/v2/portfolio/collateralRate
    ///
    /// Private. 12000 requests per minute per IP address, shared by the pool portfolio_pro_ip, of which one call takes
    /// 50.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin-pro/market-data/Portfolio-Margin-Pro-Tiered-Collateral-Rate
    Call<Vector<TieredCollateralRate>> tiered_collateral_rate() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AssetIndexPriceRequest*);
const detail::ObjectTable& exbind_table(const AssetIndexPrice*);
const detail::ObjectTable& exbind_table(const CollateralRate*);
const detail::ObjectTable& exbind_table(const MarginAssetLeverage*);
const detail::ObjectTable& exbind_table(const TieredCollateralRateCollateralInfo*);
const detail::ObjectTable& exbind_table(const TieredCollateralRate*);

}  // namespace exbind::binance::portfolio_pro::market
