// Generated from specs/bybit/asset.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/side.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/asset.
namespace exbind::inline v0_1::bybit::asset {

using exbind::bybit::Side;

using exbind::operator<<;
using exbind::to_string;

enum class AccountType : std::uint8_t {
    funding_account = 0,          ///< "FundingAccount"
    unified_trading_account = 1,  ///< "UnifiedTradingAccount"
    earn = 2,                     ///< "Earn"
    trading_bot = 3,              ///< "TradingBot"
    copy_trading = 4,             ///< "CopyTrading"
    crypto_loans = 5,             ///< "CryptoLoans"
    crypto_loans_legacy = 6,      ///< "CryptoLoans_legacy"
    pay_later = 7,                ///< "PayLater"
    launchpool = 8,               ///< "Launchpool"
    trad_fi = 9,                  ///< "TradFi"
    margin_staked_sol = 10,       ///< "MarginStakedSOL"
    alpha = 11,                   ///< "Alpha"
};
const detail::EnumTable& exbind_table(AccountType);

enum class Category : std::uint8_t {
    easy_earn = 0,               ///< "Easy Earn"
    futures_grid_bot = 1,        ///< "Futures Grid Bot"
    futures_combo_bot = 2,       ///< "Futures Combo Bot"
    futures_martingale_bot = 3,  ///< "Futures Martingale Bot"
    copy_trading_classic = 4,    ///< "Copy Trading Classic"
    copy_trading_trad_fi = 5,    ///< "Copy Trading TradFi"
    copy_trading_pro = 6,        ///< "Copy Trading Pro"
    trade = 7,
    farm = 8,
    predication = 9,             ///< "Predication"
};
const detail::EnumTable& exbind_table(Category);

enum class DeliveryRecordCategory : std::uint8_t {
    spot = 0,
    linear = 1,
    inverse = 2,
    option = 3,
};
const detail::EnumTable& exbind_table(DeliveryRecordCategory);

enum class IoDirection : std::uint8_t {
    i = 0,  ///< "I"
    o = 1,  ///< "O"
};
const detail::EnumTable& exbind_table(IoDirection);

enum class SettlementRecordCategory : std::uint8_t {
    spot = 0,
    linear = 1,
    inverse = 2,
    option = 3,
};
const detail::EnumTable& exbind_table(SettlementRecordCategory);

/// Parameters of Api::asset_overview.
struct AssetOverviewRequest {
    NamedOnly named{};
    Optional<std::string> memberId{};
    Optional<std::string> valuationCurrency{};
    Open<AccountType> accountType{};
};

/// Part of AssetOverviewList.
struct AssetOverviewListCoinDetail {
    std::string coin{};
    std::optional<Decimal> equity{};

    bool operator==(const AssetOverviewListCoinDetail&) const = default;
};

/// Part of AssetOverviewListCategoriesCoinDetail.
struct AssetOverviewListCategoriesCoinDetailExtMap {
    std::optional<Decimal> priceUpper{};
    std::optional<Decimal> priceLower{};
    std::string equityUnit{};  ///< e.g. USD

    bool operator==(const AssetOverviewListCategoriesCoinDetailExtMap&) const = default;
};

/// Part of AssetOverviewListCategories.
struct AssetOverviewListCategoriesCoinDetail {
    std::string coin{};
    std::optional<Decimal> equity{};
    AssetOverviewListCategoriesCoinDetailExtMap extMap{};

    bool operator==(const AssetOverviewListCategoriesCoinDetail&) const = default;
};

/// Part of AssetOverviewList.
struct AssetOverviewListCategories {
    Open<Category> category{};
    std::optional<Decimal> equity{};
    Vector<AssetOverviewListCategoriesCoinDetail> coinDetail{};

    bool operator==(const AssetOverviewListCategories&) const = default;
};

/// Part of AssetOverview.
struct AssetOverviewList {
    Open<AccountType> accountType{};
    std::optional<Decimal> totalEquity{};
    std::string valuationCurrency{};
    std::optional<TimePoint> snapshotTime{};  ///< Unix milliseconds
    Vector<AssetOverviewListCoinDetail> coinDetail{};
    Vector<AssetOverviewListCategories> categories{};

    bool operator==(const AssetOverviewList&) const = default;
};

/// Reply of Api::asset_overview.
struct AssetOverview {
    std::optional<Decimal> totalEquity{};
    Vector<AssetOverviewList> list{};

    bool operator==(const AssetOverview&) const = default;
};

/// Parameters of Api::coin_greeks.
struct CoinGreeksRequest {
    NamedOnly named{};
    Optional<std::string> baseCoin{};
};

/// Part of CoinGreeks.
struct CoinGreeksList {
    std::string baseCoin{};  ///< e.g. BTC
    std::optional<Decimal> totalDelta{};
    std::optional<Decimal> totalGamma{};
    std::optional<Decimal> totalVega{};
    std::optional<Decimal> totalTheta{};

    bool operator==(const CoinGreeksList&) const = default;
};

/// Reply of Api::coin_greeks.
struct CoinGreeks {
    Vector<CoinGreeksList> list{};

    bool operator==(const CoinGreeks&) const = default;
};

/// Parameters of Api::delivery_record.
struct DeliveryRecordRequest {
    NamedOnly named{};
    Required<Open<DeliveryRecordCategory>> category;
    Optional<std::string> symbol{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::string> expDate{};
    Optional<std::int64_t> limit{};   ///< default 20
    Optional<std::string> cursor{};
};

/// Part of DeliveryRecord.
struct DeliveryRecordList {
    std::optional<TimePoint> deliveryTime{};  ///< Unix milliseconds
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> position{};
    std::optional<Decimal> entryPrice{};
    std::optional<Decimal> deliveryPrice{};
    std::optional<Decimal> strike{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> deliveryRpl{};

    bool operator==(const DeliveryRecordList&) const = default;
};

/// Reply of Api::delivery_record.
struct DeliveryRecord {
    Open<DeliveryRecordCategory> category{};
    Vector<DeliveryRecordList> list{};
    std::string nextPageCursor{};

    bool operator==(const DeliveryRecord&) const = default;
};

/// Parameters of Api::fundinghistory.
struct FundinghistoryRequest {
    NamedOnly named{};
    Optional<TimePoint> createTimeFrom{};  ///< Unix seconds
    Optional<TimePoint> createTimeTo{};    ///< Unix seconds
    Optional<std::int64_t> limit{};        ///< default 10
    Optional<std::string> cursor{};
};

/// Part of Fundinghistory.
struct FundinghistoryList {
    std::string memberId{};
    std::string currency{};
    Open<IoDirection> ioDirection{};
    std::optional<Decimal> txnAmt{};
    std::optional<Decimal> afterAmt{};
    std::optional<TimePoint> createTime{};  ///< Unix seconds
    std::string showBusiType{};
    std::string showBusiTypeEn{};
    std::string description{};
    std::string descriptionEn{};

    bool operator==(const FundinghistoryList&) const = default;
};

/// Reply of Api::fundinghistory.
struct Fundinghistory {
    std::string nextPageCursor{};
    Vector<FundinghistoryList> list{};

    bool operator==(const Fundinghistory&) const = default;
};

/// Parameters of Api::portfolio_margin.
struct PortfolioMarginRequest {
    NamedOnly named{};
    Optional<std::string> baseCoin{};  ///< e.g. BTC
};

/// Part of PortfolioMargin.
struct PortfolioMarginWallet {
    std::optional<Decimal> equity{};
    std::optional<Decimal> cashBalance{};
    std::optional<Decimal> marginBalance{};
    std::optional<Decimal> availableBalance{};
    std::optional<Decimal> accountIM{};
    std::optional<Decimal> accountMM{};
    std::optional<Decimal> accountMMRate{};
    std::optional<Decimal> accountIMRate{};

    bool operator==(const PortfolioMarginWallet&) const = default;
};

/// Part of PortfolioMarginAssetPnlRangeTotalPnlRangesOPTION.
struct PortfolioMarginAssetPnlRangeTotalPnlRangesOPTIONPnlRanges {
    std::optional<Decimal> priceScale{};  ///< e.g. -0.1
    Vector<std::optional<Decimal>> pnls{};

    bool operator==(const PortfolioMarginAssetPnlRangeTotalPnlRangesOPTIONPnlRanges&) const = default;
};

/// Part of PortfolioMarginAssetPnlRangeTotalPnlRanges.
struct PortfolioMarginAssetPnlRangeTotalPnlRangesOPTION {
    Vector<PortfolioMarginAssetPnlRangeTotalPnlRangesOPTIONPnlRanges> pnlRanges{};

    bool operator==(const PortfolioMarginAssetPnlRangeTotalPnlRangesOPTION&) const = default;
};

/// Part of PortfolioMarginAssetPnlRange.
struct PortfolioMarginAssetPnlRangeTotalPnlRanges {
    RawJson ALL{};
    RawJson PERPETUAL{};
    PortfolioMarginAssetPnlRangeTotalPnlRangesOPTION OPTION{};

    bool operator==(const PortfolioMarginAssetPnlRangeTotalPnlRanges&) const = default;
};

/// Part of PortfolioMarginAssetPnlRange.
struct PortfolioMarginAssetPnlRangePerpPositionPnlRanges {
    std::string symbolName{};
    std::optional<Decimal> position{};
    Vector<RawJson> pnlRanges{};
    std::optional<Decimal> sessionAvgPrice{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> orderSize{};
    std::optional<std::int64_t> contractType{};
    std::string settleCoin{};
    std::string symbolAlias{};

    bool operator==(const PortfolioMarginAssetPnlRangePerpPositionPnlRanges&) const = default;
};

/// Part of PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRanges.
struct PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges {
    std::string symbolName{};
    std::optional<Decimal> position{};
    Vector<RawJson> pnlRanges{};
    std::optional<Decimal> sessionAvgPrice{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> orderSize{};
    std::optional<std::int64_t> contractType{};
    std::string settleCoin{};

    bool operator==(const PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges&) const =
        default;
};

/// Part of PortfolioMarginAssetPnlRange.
struct PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRanges {
    std::string expiryDateRepresentation{};  ///< e.g. 25SEP26
    Vector<RawJson> pnlRanges{};
    Vector<PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges> optionPositionPnlRanges{};

    bool operator==(const PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRanges&) const = default;
};

/// Part of PortfolioMarginAssetPnlRange.
struct PortfolioMarginAssetPnlRangeContingency {
    std::optional<Decimal> optionContingency{};
    std::optional<Decimal> futureDeltaContingency{};
    std::optional<Decimal> optionVegaContingency{};
    std::optional<Decimal> contingencyComponents{};
    std::optional<Decimal> usdtUsdcContingency{};
    std::optional<Decimal> futureContingency{};

    bool operator==(const PortfolioMarginAssetPnlRangeContingency&) const = default;
};

/// Part of PortfolioMarginAssetPnlRange.
struct PortfolioMarginAssetPnlRangeAsset {
    std::string coin{};
    std::optional<Decimal> assetIM{};
    std::optional<Decimal> assetMM{};

    bool operator==(const PortfolioMarginAssetPnlRangeAsset&) const = default;
};

/// Part of PortfolioMarginAssetPnlRange.
struct PortfolioMarginAssetPnlRangeSpotHedgeInfo {
    std::optional<Decimal> hedgeSpotSize{};
    std::optional<Decimal> walletBalance{};
    std::optional<Decimal> usdIndexPrice{};
    Vector<RawJson> pnlRanges{};

    bool operator==(const PortfolioMarginAssetPnlRangeSpotHedgeInfo&) const = default;
};

/// Part of PortfolioMargin.
struct PortfolioMarginAssetPnlRange {
    std::string baseCoin{};  ///< e.g. BTC
    PortfolioMarginAssetPnlRangeTotalPnlRanges totalPnlRanges{};
    Vector<PortfolioMarginAssetPnlRangePerpPositionPnlRanges> perpPositionPnlRanges{};
    Vector<PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRanges> optionExpiryDatePnlRanges{};
    PortfolioMarginAssetPnlRangeContingency contingency{};
    PortfolioMarginAssetPnlRangeAsset asset{};
    std::optional<Decimal> maxLossPriceMove{};
    std::optional<Decimal> maxLossIvShock{};
    std::optional<Decimal> totalClosePzFee{};
    PortfolioMarginAssetPnlRangeSpotHedgeInfo spotHedgeInfo{};
    Vector<std::optional<Decimal>> maxLossIvShockList{};

    bool operator==(const PortfolioMarginAssetPnlRange&) const = default;
};

/// Reply of Api::portfolio_margin.
struct PortfolioMargin {
    PortfolioMarginWallet wallet{};
    Vector<PortfolioMarginAssetPnlRange> assetPnlRange{};

    bool operator==(const PortfolioMargin&) const = default;
};

/// Parameters of Api::settlement_record.
struct SettlementRecordRequest {
    NamedOnly named{};
    Required<Open<SettlementRecordCategory>> category;
    Optional<std::string> symbol{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 20
    Optional<std::string> cursor{};
};

/// Part of SettlementRecord.
struct SettlementRecordList {
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> size{};
    std::optional<Decimal> sessionAvgPrice{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> realisedPnl{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const SettlementRecordList&) const = default;
};

/// Reply of Api::settlement_record.
struct SettlementRecord {
    Open<SettlementRecordCategory> category{};
    Vector<SettlementRecordList> list{};
    std::string nextPageCursor{};

    bool operator==(const SettlementRecord&) const = default;
};

/// Parameters of Api::total_members_assets.
struct TotalMembersAssetsRequest {
    NamedOnly named{};
    Optional<std::string> coin{};  ///< e.g. BTC
};

/// Part of TotalMembersAssetsList.
struct TotalMembersAssetsListItems {
    std::string type{};  ///< e.g. ACCOUNT_TYPE_FUND
    std::optional<Decimal> origb{};
    std::optional<Decimal> quoteb{};
    std::optional<std::int64_t> stat{};

    bool operator==(const TotalMembersAssetsListItems&) const = default;
};

/// Part of TotalMembersAssets.
struct TotalMembersAssetsList {
    std::optional<std::int64_t> uid{};
    std::optional<bool> isM{};
    std::optional<std::int64_t> type{};
    std::optional<std::int64_t> stat{};
    std::optional<Decimal> origb{};
    std::optional<Decimal> quoteb{};
    Vector<TotalMembersAssetsListItems> items{};

    bool operator==(const TotalMembersAssetsList&) const = default;
};

/// Reply of Api::total_members_assets.
struct TotalMembersAssets {
    std::optional<Decimal> total{};
    std::optional<Decimal> quoteTotal{};
    std::optional<std::int64_t> stat{};
    Vector<TotalMembersAssetsList> list{};

    bool operator==(const TotalMembersAssets&) const = default;
};

/// The operations of asset. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Asset Overview
    /// GET /v5/asset/asset-overview
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/balance/asset-overview
    Call<AssetOverview> asset_overview(AssetOverviewRequest request = {}) const;

    /// Get Coin Greeks
    /// GET /v5/asset/coin-greeks
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/coin-greeks
    Call<CoinGreeks> coin_greeks(CoinGreeksRequest request = {}) const;

    /// Get Delivery Record
    /// GET /v5/asset/delivery-record
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/asset/delivery
    PagedCall<DeliveryRecord> delivery_record(DeliveryRecordRequest request) const;

    /// Funding Account Transaction History
    /// GET /v5/asset/fundinghistory
    ///
    /// Private. 30 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/asset/fund-history
    PagedCall<Fundinghistory> fundinghistory(FundinghistoryRequest request = {}) const;

    /// Get Portfolio Margin Info
    /// GET /v5/asset/portfolio-margin
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/portfolio-margin
    Call<PortfolioMargin> portfolio_margin(PortfolioMarginRequest request = {}) const;

    /// Get USDC Session Settlement
    /// GET /v5/asset/settlement-record
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/asset/settlement
    PagedCall<SettlementRecord> settlement_record(SettlementRecordRequest request) const;

    /// Get Total Members Assets
    /// GET /v5/asset/total-members-assets
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/total-members-assets
    Call<TotalMembersAssets> total_members_assets(TotalMembersAssetsRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AssetOverviewRequest*);
const detail::ObjectTable& exbind_table(const AssetOverviewListCoinDetail*);
const detail::ObjectTable& exbind_table(const AssetOverviewListCategoriesCoinDetailExtMap*);
const detail::ObjectTable& exbind_table(const AssetOverviewListCategoriesCoinDetail*);
const detail::ObjectTable& exbind_table(const AssetOverviewListCategories*);
const detail::ObjectTable& exbind_table(const AssetOverviewList*);
const detail::ObjectTable& exbind_table(const AssetOverview*);
const detail::ObjectTable& exbind_table(const CoinGreeksRequest*);
const detail::ObjectTable& exbind_table(const CoinGreeksList*);
const detail::ObjectTable& exbind_table(const CoinGreeks*);
const detail::ObjectTable& exbind_table(const DeliveryRecordRequest*);
const detail::ObjectTable& exbind_table(const DeliveryRecordList*);
const detail::ObjectTable& exbind_table(const DeliveryRecord*);
const detail::ObjectTable& exbind_table(const FundinghistoryRequest*);
const detail::ObjectTable& exbind_table(const FundinghistoryList*);
const detail::ObjectTable& exbind_table(const Fundinghistory*);
const detail::ObjectTable& exbind_table(const PortfolioMarginRequest*);
const detail::ObjectTable& exbind_table(const PortfolioMarginWallet*);
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeTotalPnlRangesOPTIONPnlRanges*);
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeTotalPnlRangesOPTION*);
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeTotalPnlRanges*);
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangePerpPositionPnlRanges*);
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges*);
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRanges*);
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeContingency*);
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeAsset*);
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeSpotHedgeInfo*);
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRange*);
const detail::ObjectTable& exbind_table(const PortfolioMargin*);
const detail::ObjectTable& exbind_table(const SettlementRecordRequest*);
const detail::ObjectTable& exbind_table(const SettlementRecordList*);
const detail::ObjectTable& exbind_table(const SettlementRecord*);
const detail::ObjectTable& exbind_table(const TotalMembersAssetsRequest*);
const detail::ObjectTable& exbind_table(const TotalMembersAssetsListItems*);
const detail::ObjectTable& exbind_table(const TotalMembersAssetsList*);
const detail::ObjectTable& exbind_table(const TotalMembersAssets*);

}  // namespace exbind::bybit::asset
