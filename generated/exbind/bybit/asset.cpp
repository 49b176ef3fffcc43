// Generated from specs/bybit/asset.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable side_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::asset {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view account_type_values[] = {
    "FundingAccount", "UnifiedTradingAccount", "Earn", "TradingBot", "CopyTrading", "CryptoLoans", "CryptoLoans_legacy",
    "PayLater", "Launchpool", "TradFi", "MarginStakedSOL", "Alpha",
};
constexpr detail::EnumTable account_type_table{"AccountType", account_type_values};

constexpr std::string_view category_values[] = {
    "Easy Earn", "Futures Grid Bot", "Futures Combo Bot", "Futures Martingale Bot", "Copy Trading Classic",
    "Copy Trading TradFi", "Copy Trading Pro", "trade", "farm", "Predication",
};
constexpr detail::EnumTable category_table{"Category", category_values};

constexpr std::string_view delivery_record_category_values[] = {"spot", "linear", "inverse", "option"};
constexpr detail::EnumTable delivery_record_category_table{"DeliveryRecordCategory", delivery_record_category_values};

constexpr std::string_view io_direction_values[] = {"I", "O"};
constexpr detail::EnumTable io_direction_table{"IoDirection", io_direction_values};

constexpr std::string_view settlement_record_category_values[] = {"spot", "linear", "inverse", "option"};
constexpr detail::EnumTable settlement_record_category_table{
    "SettlementRecordCategory",
    settlement_record_category_values,
};

constexpr detail::Field asset_overview_request_fields[] = {
    {"memberId", offsetof(AssetOverviewRequest, memberId), detail::string(detail::Holder::optional), detail::In::query},
    {"valuationCurrency", offsetof(AssetOverviewRequest, valuationCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"accountType", offsetof(AssetOverviewRequest, accountType), detail::enumeration(account_type_table),
     detail::In::query},
};
constexpr detail::ObjectTable asset_overview_request_table =
    detail::table_of<AssetOverviewRequest>("AssetOverviewRequest", asset_overview_request_fields);

constexpr detail::Field asset_overview_list_coin_detail_fields[] = {
    {"coin", offsetof(AssetOverviewListCoinDetail, coin), detail::string()},
    {"equity", offsetof(AssetOverviewListCoinDetail, equity), detail::decimal()},
};
constexpr detail::ObjectTable asset_overview_list_coin_detail_table =
    detail::table_of<AssetOverviewListCoinDetail>(
        "AssetOverviewListCoinDetail", asset_overview_list_coin_detail_fields);

constexpr detail::Field asset_overview_list_categories_coin_detail_ext_map_fields[] = {
    {"priceUpper", offsetof(AssetOverviewListCategoriesCoinDetailExtMap, priceUpper), detail::decimal()},
    {"priceLower", offsetof(AssetOverviewListCategoriesCoinDetailExtMap, priceLower), detail::decimal()},
    {"equityUnit", offsetof(AssetOverviewListCategoriesCoinDetailExtMap, equityUnit), detail::string()},
};
constexpr detail::ObjectTable asset_overview_list_categories_coin_detail_ext_map_table =
    detail::table_of<AssetOverviewListCategoriesCoinDetailExtMap>(
        "AssetOverviewListCategoriesCoinDetailExtMap", asset_overview_list_categories_coin_detail_ext_map_fields);

constexpr detail::Field asset_overview_list_categories_coin_detail_fields[] = {
    {"coin", offsetof(AssetOverviewListCategoriesCoinDetail, coin), detail::string()},
    {"equity", offsetof(AssetOverviewListCategoriesCoinDetail, equity), detail::decimal()},
    {"extMap", offsetof(AssetOverviewListCategoriesCoinDetail, extMap),
     detail::object(asset_overview_list_categories_coin_detail_ext_map_table)},
};
constexpr detail::ObjectTable asset_overview_list_categories_coin_detail_table =
    detail::table_of<AssetOverviewListCategoriesCoinDetail>(
        "AssetOverviewListCategoriesCoinDetail", asset_overview_list_categories_coin_detail_fields);

constexpr detail::ListTable list_of_asset_overview_list_categories_coin_detail =
    detail::list_of<AssetOverviewListCategoriesCoinDetail>(
        detail::object(asset_overview_list_categories_coin_detail_table));

constexpr detail::Field asset_overview_list_categories_fields[] = {
    {"category", offsetof(AssetOverviewListCategories, category), detail::enumeration(category_table)},
    {"equity", offsetof(AssetOverviewListCategories, equity), detail::decimal()},
    {"coinDetail", offsetof(AssetOverviewListCategories, coinDetail),
     detail::list(list_of_asset_overview_list_categories_coin_detail)},
};
constexpr detail::ObjectTable asset_overview_list_categories_table =
    detail::table_of<AssetOverviewListCategories>("AssetOverviewListCategories", asset_overview_list_categories_fields);

constexpr detail::ListTable list_of_asset_overview_list_coin_detail =
    detail::list_of<AssetOverviewListCoinDetail>(detail::object(asset_overview_list_coin_detail_table));
constexpr detail::ListTable list_of_asset_overview_list_categories =
    detail::list_of<AssetOverviewListCategories>(detail::object(asset_overview_list_categories_table));

constexpr detail::Field asset_overview_list_fields[] = {
    {"accountType", offsetof(AssetOverviewList, accountType), detail::enumeration(account_type_table)},
    {"totalEquity", offsetof(AssetOverviewList, totalEquity), detail::decimal()},
    {"valuationCurrency", offsetof(AssetOverviewList, valuationCurrency), detail::string()},
    {"snapshotTime", offsetof(AssetOverviewList, snapshotTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"coinDetail", offsetof(AssetOverviewList, coinDetail), detail::list(list_of_asset_overview_list_coin_detail)},
    {"categories", offsetof(AssetOverviewList, categories), detail::list(list_of_asset_overview_list_categories)},
};
constexpr detail::ObjectTable asset_overview_list_table =
    detail::table_of<AssetOverviewList>("AssetOverviewList", asset_overview_list_fields);

constexpr detail::ListTable list_of_asset_overview_list =
    detail::list_of<AssetOverviewList>(detail::object(asset_overview_list_table));

constexpr detail::Field asset_overview_fields[] = {
    {"totalEquity", offsetof(AssetOverview, totalEquity), detail::decimal()},
    {"list", offsetof(AssetOverview, list), detail::list(list_of_asset_overview_list)},
};
constexpr detail::ObjectTable asset_overview_table =
    detail::table_of<AssetOverview>("AssetOverview", asset_overview_fields);

constexpr detail::Field coin_greeks_request_fields[] = {
    {"baseCoin", offsetof(CoinGreeksRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable coin_greeks_request_table =
    detail::table_of<CoinGreeksRequest>("CoinGreeksRequest", coin_greeks_request_fields);

constexpr detail::Field coin_greeks_list_fields[] = {
    {"baseCoin", offsetof(CoinGreeksList, baseCoin), detail::string()},
    {"totalDelta", offsetof(CoinGreeksList, totalDelta), detail::decimal()},
    {"totalGamma", offsetof(CoinGreeksList, totalGamma), detail::decimal()},
    {"totalVega", offsetof(CoinGreeksList, totalVega), detail::decimal()},
    {"totalTheta", offsetof(CoinGreeksList, totalTheta), detail::decimal()},
};
constexpr detail::ObjectTable coin_greeks_list_table =
    detail::table_of<CoinGreeksList>("CoinGreeksList", coin_greeks_list_fields);

constexpr detail::ListTable list_of_coin_greeks_list =
    detail::list_of<CoinGreeksList>(detail::object(coin_greeks_list_table));

constexpr detail::Field coin_greeks_fields[] = {
    {"list", offsetof(CoinGreeks, list), detail::list(list_of_coin_greeks_list)},
};
constexpr detail::ObjectTable coin_greeks_table = detail::table_of<CoinGreeks>("CoinGreeks", coin_greeks_fields);

constexpr detail::Field delivery_record_request_fields[] = {
    {"category", offsetof(DeliveryRecordRequest, category),
     detail::enumeration(delivery_record_category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(DeliveryRecordRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(DeliveryRecordRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(DeliveryRecordRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"expDate", offsetof(DeliveryRecordRequest, expDate), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(DeliveryRecordRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(DeliveryRecordRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable delivery_record_request_table =
    detail::table_of<DeliveryRecordRequest>("DeliveryRecordRequest", delivery_record_request_fields);

constexpr detail::Field delivery_record_list_fields[] = {
    {"deliveryTime", offsetof(DeliveryRecordList, deliveryTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbol", offsetof(DeliveryRecordList, symbol), detail::string()},
    {"side", offsetof(DeliveryRecordList, side), detail::enumeration(bybit::side_table)},
    {"position", offsetof(DeliveryRecordList, position), detail::decimal()},
    {"entryPrice", offsetof(DeliveryRecordList, entryPrice), detail::decimal()},
    {"deliveryPrice", offsetof(DeliveryRecordList, deliveryPrice), detail::decimal()},
    {"strike", offsetof(DeliveryRecordList, strike), detail::decimal()},
    {"fee", offsetof(DeliveryRecordList, fee), detail::decimal()},
    {"deliveryRpl", offsetof(DeliveryRecordList, deliveryRpl), detail::decimal()},
};
constexpr detail::ObjectTable delivery_record_list_table =
    detail::table_of<DeliveryRecordList>("DeliveryRecordList", delivery_record_list_fields);

constexpr detail::ListTable list_of_delivery_record_list =
    detail::list_of<DeliveryRecordList>(detail::object(delivery_record_list_table));

constexpr detail::Field delivery_record_fields[] = {
    {"category", offsetof(DeliveryRecord, category), detail::enumeration(delivery_record_category_table)},
    {"list", offsetof(DeliveryRecord, list), detail::list(list_of_delivery_record_list)},
    {"nextPageCursor", offsetof(DeliveryRecord, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable delivery_record_table =
    detail::table_of<DeliveryRecord>("DeliveryRecord", delivery_record_fields);

constexpr detail::Field fundinghistory_request_fields[] = {
    {"createTimeFrom", offsetof(FundinghistoryRequest, createTimeFrom), detail::timestamp(detail::TimeUnit::seconds),
     detail::In::query},
    {"createTimeTo", offsetof(FundinghistoryRequest, createTimeTo), detail::timestamp(detail::TimeUnit::seconds),
     detail::In::query},
    {"limit", offsetof(FundinghistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"cursor", offsetof(FundinghistoryRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable fundinghistory_request_table =
    detail::table_of<FundinghistoryRequest>("FundinghistoryRequest", fundinghistory_request_fields);

constexpr detail::Field fundinghistory_list_fields[] = {
    {"memberId", offsetof(FundinghistoryList, memberId), detail::string()},
    {"currency", offsetof(FundinghistoryList, currency), detail::string()},
    {"ioDirection", offsetof(FundinghistoryList, ioDirection), detail::enumeration(io_direction_table)},
    {"txnAmt", offsetof(FundinghistoryList, txnAmt), detail::decimal()},
    {"afterAmt", offsetof(FundinghistoryList, afterAmt), detail::decimal()},
    {"createTime", offsetof(FundinghistoryList, createTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"showBusiType", offsetof(FundinghistoryList, showBusiType), detail::string()},
    {"showBusiTypeEn", offsetof(FundinghistoryList, showBusiTypeEn), detail::string()},
    {"description", offsetof(FundinghistoryList, description), detail::string()},
    {"descriptionEn", offsetof(FundinghistoryList, descriptionEn), detail::string()},
};
constexpr detail::ObjectTable fundinghistory_list_table =
    detail::table_of<FundinghistoryList>("FundinghistoryList", fundinghistory_list_fields);

constexpr detail::ListTable list_of_fundinghistory_list =
    detail::list_of<FundinghistoryList>(detail::object(fundinghistory_list_table));

constexpr detail::Field fundinghistory_fields[] = {
    {"nextPageCursor", offsetof(Fundinghistory, nextPageCursor), detail::string()},
    {"list", offsetof(Fundinghistory, list), detail::list(list_of_fundinghistory_list)},
};
constexpr detail::ObjectTable fundinghistory_table =
    detail::table_of<Fundinghistory>("Fundinghistory", fundinghistory_fields);

constexpr detail::Field portfolio_margin_request_fields[] = {
    {"baseCoin", offsetof(PortfolioMarginRequest, baseCoin), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable portfolio_margin_request_table =
    detail::table_of<PortfolioMarginRequest>("PortfolioMarginRequest", portfolio_margin_request_fields);

constexpr detail::Field portfolio_margin_wallet_fields[] = {
    {"equity", offsetof(PortfolioMarginWallet, equity), detail::decimal()},
    {"cashBalance", offsetof(PortfolioMarginWallet, cashBalance), detail::decimal()},
    {"marginBalance", offsetof(PortfolioMarginWallet, marginBalance), detail::decimal()},
    {"availableBalance", offsetof(PortfolioMarginWallet, availableBalance), detail::decimal()},
    {"accountIM", offsetof(PortfolioMarginWallet, accountIM), detail::decimal()},
    {"accountMM", offsetof(PortfolioMarginWallet, accountMM), detail::decimal()},
    {"accountMMRate", offsetof(PortfolioMarginWallet, accountMMRate), detail::decimal()},
    {"accountIMRate", offsetof(PortfolioMarginWallet, accountIMRate), detail::decimal()},
};
constexpr detail::ObjectTable portfolio_margin_wallet_table =
    detail::table_of<PortfolioMarginWallet>("PortfolioMarginWallet", portfolio_margin_wallet_fields);

constexpr detail::ListTable list_of_decimal = detail::list_of<std::optional<Decimal>>(detail::decimal());

constexpr detail::Field portfolio_margin_asset_pnl_range_total_pnl_ranges_option_pnl_ranges_fields[] = {
    {"priceScale", offsetof(PortfolioMarginAssetPnlRangeTotalPnlRangesOPTIONPnlRanges, priceScale), detail::decimal()},
    {"pnls", offsetof(PortfolioMarginAssetPnlRangeTotalPnlRangesOPTIONPnlRanges, pnls), detail::list(list_of_decimal)},
};
constexpr detail::ObjectTable portfolio_margin_asset_pnl_range_total_pnl_ranges_option_pnl_ranges_table =
    detail::table_of<PortfolioMarginAssetPnlRangeTotalPnlRangesOPTIONPnlRanges>(
        "PortfolioMarginAssetPnlRangeTotalPnlRangesOPTIONPnlRanges",
        portfolio_margin_asset_pnl_range_total_pnl_ranges_option_pnl_ranges_fields);

constexpr detail::ListTable list_of_portfolio_margin_asset_pnl_range_total_pnl_ranges_option_pnl_ranges =
    detail::list_of<PortfolioMarginAssetPnlRangeTotalPnlRangesOPTIONPnlRanges>(
        detail::object(portfolio_margin_asset_pnl_range_total_pnl_ranges_option_pnl_ranges_table));

constexpr detail::Field portfolio_margin_asset_pnl_range_total_pnl_ranges_option_fields[] = {
    {"pnlRanges", offsetof(PortfolioMarginAssetPnlRangeTotalPnlRangesOPTION, pnlRanges),
     detail::list(list_of_portfolio_margin_asset_pnl_range_total_pnl_ranges_option_pnl_ranges)},
};
constexpr detail::ObjectTable portfolio_margin_asset_pnl_range_total_pnl_ranges_option_table =
    detail::table_of<PortfolioMarginAssetPnlRangeTotalPnlRangesOPTION>(
        "PortfolioMarginAssetPnlRangeTotalPnlRangesOPTION",
        portfolio_margin_asset_pnl_range_total_pnl_ranges_option_fields);

constexpr detail::Field portfolio_margin_asset_pnl_range_total_pnl_ranges_fields[] = {
    {"ALL", offsetof(PortfolioMarginAssetPnlRangeTotalPnlRanges, ALL), detail::json()},
    {"PERPETUAL", offsetof(PortfolioMarginAssetPnlRangeTotalPnlRanges, PERPETUAL), detail::json()},
    {"OPTION", offsetof(PortfolioMarginAssetPnlRangeTotalPnlRanges, OPTION),
     detail::object(portfolio_margin_asset_pnl_range_total_pnl_ranges_option_table)},
};
constexpr detail::ObjectTable portfolio_margin_asset_pnl_range_total_pnl_ranges_table =
    detail::table_of<PortfolioMarginAssetPnlRangeTotalPnlRanges>(
        "PortfolioMarginAssetPnlRangeTotalPnlRanges", portfolio_margin_asset_pnl_range_total_pnl_ranges_fields);

constexpr detail::ListTable list_of_json = detail::list_of<RawJson>(detail::json());

constexpr detail::Field portfolio_margin_asset_pnl_range_perp_position_pnl_ranges_fields[] = {
    {"symbolName", offsetof(PortfolioMarginAssetPnlRangePerpPositionPnlRanges, symbolName), detail::string()},
    {"position", offsetof(PortfolioMarginAssetPnlRangePerpPositionPnlRanges, position), detail::decimal()},
    {"pnlRanges", offsetof(PortfolioMarginAssetPnlRangePerpPositionPnlRanges, pnlRanges), detail::list(list_of_json)},
    {"sessionAvgPrice", offsetof(PortfolioMarginAssetPnlRangePerpPositionPnlRanges, sessionAvgPrice),
     detail::decimal()},
    {"markPrice", offsetof(PortfolioMarginAssetPnlRangePerpPositionPnlRanges, markPrice), detail::decimal()},
    {"orderSize", offsetof(PortfolioMarginAssetPnlRangePerpPositionPnlRanges, orderSize), detail::decimal()},
    {"contractType", offsetof(PortfolioMarginAssetPnlRangePerpPositionPnlRanges, contractType), detail::integer()},
    {"settleCoin", offsetof(PortfolioMarginAssetPnlRangePerpPositionPnlRanges, settleCoin), detail::string()},
    {"symbolAlias", offsetof(PortfolioMarginAssetPnlRangePerpPositionPnlRanges, symbolAlias), detail::string()},
};
constexpr detail::ObjectTable portfolio_margin_asset_pnl_range_perp_position_pnl_ranges_table =
    detail::table_of<PortfolioMarginAssetPnlRangePerpPositionPnlRanges>(
        "PortfolioMarginAssetPnlRangePerpPositionPnlRanges",
        portfolio_margin_asset_pnl_range_perp_position_pnl_ranges_fields);

constexpr detail::Field portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges_option_position_pnl_ranges_fields[] = {
    {"symbolName", offsetof(PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges, symbolName),
     detail::string()},
    {"position", offsetof(PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges, position),
     detail::decimal()},
    {"pnlRanges", offsetof(PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges, pnlRanges),
     detail::list(list_of_json)},
    {"sessionAvgPrice",
     offsetof(PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges, sessionAvgPrice),
     detail::decimal()},
    {"markPrice", offsetof(PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges, markPrice),
     detail::decimal()},
    {"orderSize", offsetof(PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges, orderSize),
     detail::decimal()},
    {"contractType",
     offsetof(PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges, contractType),
     detail::integer()},
    {"settleCoin", offsetof(PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges, settleCoin),
     detail::string()},
};
constexpr detail::ObjectTable portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges_option_position_pnl_ranges_table =
    detail::table_of<PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges>(
        "PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges",
        portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges_option_position_pnl_ranges_fields);

constexpr detail::ListTable list_of_portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges_option_position_pnl_ranges =
    detail::list_of<PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges>(
        detail::object(portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges_option_position_pnl_ranges_table));

constexpr detail::Field portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges_fields[] = {
    {"expiryDateRepresentation",
     offsetof(PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRanges, expiryDateRepresentation), detail::string()},
    {"pnlRanges", offsetof(PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRanges, pnlRanges),
     detail::list(list_of_json)},
    {"optionPositionPnlRanges",
     offsetof(PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRanges, optionPositionPnlRanges),
     detail::list(list_of_portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges_option_position_pnl_ranges)},
};
constexpr detail::ObjectTable portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges_table =
    detail::table_of<PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRanges>(
        "PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRanges",
        portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges_fields);

constexpr detail::Field portfolio_margin_asset_pnl_range_contingency_fields[] = {
    {"optionContingency", offsetof(PortfolioMarginAssetPnlRangeContingency, optionContingency), detail::decimal()},
    {"futureDeltaContingency", offsetof(PortfolioMarginAssetPnlRangeContingency, futureDeltaContingency),
     detail::decimal()},
    {"optionVegaContingency", offsetof(PortfolioMarginAssetPnlRangeContingency, optionVegaContingency),
     detail::decimal()},
    {"contingencyComponents", offsetof(PortfolioMarginAssetPnlRangeContingency, contingencyComponents),
     detail::decimal()},
    {"usdtUsdcContingency", offsetof(PortfolioMarginAssetPnlRangeContingency, usdtUsdcContingency), detail::decimal()},
    {"futureContingency", offsetof(PortfolioMarginAssetPnlRangeContingency, futureContingency), detail::decimal()},
};
constexpr detail::ObjectTable portfolio_margin_asset_pnl_range_contingency_table =
    detail::table_of<PortfolioMarginAssetPnlRangeContingency>(
        "PortfolioMarginAssetPnlRangeContingency", portfolio_margin_asset_pnl_range_contingency_fields);

constexpr detail::Field portfolio_margin_asset_pnl_range_asset_fields[] = {
    {"coin", offsetof(PortfolioMarginAssetPnlRangeAsset, coin), detail::string()},
    {"assetIM", offsetof(PortfolioMarginAssetPnlRangeAsset, assetIM), detail::decimal()},
    {"assetMM", offsetof(PortfolioMarginAssetPnlRangeAsset, assetMM), detail::decimal()},
};
constexpr detail::ObjectTable portfolio_margin_asset_pnl_range_asset_table =
    detail::table_of<PortfolioMarginAssetPnlRangeAsset>(
        "PortfolioMarginAssetPnlRangeAsset", portfolio_margin_asset_pnl_range_asset_fields);

constexpr detail::Field portfolio_margin_asset_pnl_range_spot_hedge_info_fields[] = {
    {"hedgeSpotSize", offsetof(PortfolioMarginAssetPnlRangeSpotHedgeInfo, hedgeSpotSize), detail::decimal()},
    {"walletBalance", offsetof(PortfolioMarginAssetPnlRangeSpotHedgeInfo, walletBalance), detail::decimal()},
    {"usdIndexPrice", offsetof(PortfolioMarginAssetPnlRangeSpotHedgeInfo, usdIndexPrice), detail::decimal()},
    {"pnlRanges", offsetof(PortfolioMarginAssetPnlRangeSpotHedgeInfo, pnlRanges), detail::list(list_of_json)},
};
constexpr detail::ObjectTable portfolio_margin_asset_pnl_range_spot_hedge_info_table =
    detail::table_of<PortfolioMarginAssetPnlRangeSpotHedgeInfo>(
        "PortfolioMarginAssetPnlRangeSpotHedgeInfo", portfolio_margin_asset_pnl_range_spot_hedge_info_fields);

constexpr detail::ListTable list_of_portfolio_margin_asset_pnl_range_perp_position_pnl_ranges =
    detail::list_of<PortfolioMarginAssetPnlRangePerpPositionPnlRanges>(
        detail::object(portfolio_margin_asset_pnl_range_perp_position_pnl_ranges_table));
constexpr detail::ListTable list_of_portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges =
    detail::list_of<PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRanges>(
        detail::object(portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges_table));

constexpr detail::Field portfolio_margin_asset_pnl_range_fields[] = {
    {"baseCoin", offsetof(PortfolioMarginAssetPnlRange, baseCoin), detail::string()},
    {"totalPnlRanges", offsetof(PortfolioMarginAssetPnlRange, totalPnlRanges),
     detail::object(portfolio_margin_asset_pnl_range_total_pnl_ranges_table)},
    {"perpPositionPnlRanges", offsetof(PortfolioMarginAssetPnlRange, perpPositionPnlRanges),
     detail::list(list_of_portfolio_margin_asset_pnl_range_perp_position_pnl_ranges)},
    {"optionExpiryDatePnlRanges", offsetof(PortfolioMarginAssetPnlRange, optionExpiryDatePnlRanges),
     detail::list(list_of_portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges)},
    {"contingency", offsetof(PortfolioMarginAssetPnlRange, contingency),
     detail::object(portfolio_margin_asset_pnl_range_contingency_table)},
    {"asset", offsetof(PortfolioMarginAssetPnlRange, asset),
     detail::object(portfolio_margin_asset_pnl_range_asset_table)},
    {"maxLossPriceMove", offsetof(PortfolioMarginAssetPnlRange, maxLossPriceMove), detail::decimal()},
    {"maxLossIvShock", offsetof(PortfolioMarginAssetPnlRange, maxLossIvShock), detail::decimal()},
    {"totalClosePzFee", offsetof(PortfolioMarginAssetPnlRange, totalClosePzFee), detail::decimal()},
    {"spotHedgeInfo", offsetof(PortfolioMarginAssetPnlRange, spotHedgeInfo),
     detail::object(portfolio_margin_asset_pnl_range_spot_hedge_info_table)},
    {"maxLossIvShockList", offsetof(PortfolioMarginAssetPnlRange, maxLossIvShockList), detail::list(list_of_decimal)},
};
constexpr detail::ObjectTable portfolio_margin_asset_pnl_range_table =
    detail::table_of<PortfolioMarginAssetPnlRange>(
        "PortfolioMarginAssetPnlRange", portfolio_margin_asset_pnl_range_fields);

constexpr detail::ListTable list_of_portfolio_margin_asset_pnl_range =
    detail::list_of<PortfolioMarginAssetPnlRange>(detail::object(portfolio_margin_asset_pnl_range_table));

constexpr detail::Field portfolio_margin_fields[] = {
    {"wallet", offsetof(PortfolioMargin, wallet), detail::object(portfolio_margin_wallet_table)},
    {"assetPnlRange", offsetof(PortfolioMargin, assetPnlRange), detail::list(list_of_portfolio_margin_asset_pnl_range)},
};
constexpr detail::ObjectTable portfolio_margin_table =
    detail::table_of<PortfolioMargin>("PortfolioMargin", portfolio_margin_fields);

constexpr detail::Field settlement_record_request_fields[] = {
    {"category", offsetof(SettlementRecordRequest, category),
     detail::enumeration(settlement_record_category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(SettlementRecordRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(SettlementRecordRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(SettlementRecordRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(SettlementRecordRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(SettlementRecordRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable settlement_record_request_table =
    detail::table_of<SettlementRecordRequest>("SettlementRecordRequest", settlement_record_request_fields);

constexpr detail::Field settlement_record_list_fields[] = {
    {"symbol", offsetof(SettlementRecordList, symbol), detail::string()},
    {"side", offsetof(SettlementRecordList, side), detail::enumeration(bybit::side_table)},
    {"size", offsetof(SettlementRecordList, size), detail::decimal()},
    {"sessionAvgPrice", offsetof(SettlementRecordList, sessionAvgPrice), detail::decimal()},
    {"markPrice", offsetof(SettlementRecordList, markPrice), detail::decimal()},
    {"realisedPnl", offsetof(SettlementRecordList, realisedPnl), detail::decimal()},
    {"createdTime", offsetof(SettlementRecordList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable settlement_record_list_table =
    detail::table_of<SettlementRecordList>("SettlementRecordList", settlement_record_list_fields);

constexpr detail::ListTable list_of_settlement_record_list =
    detail::list_of<SettlementRecordList>(detail::object(settlement_record_list_table));

constexpr detail::Field settlement_record_fields[] = {
    {"category", offsetof(SettlementRecord, category), detail::enumeration(settlement_record_category_table)},
    {"list", offsetof(SettlementRecord, list), detail::list(list_of_settlement_record_list)},
    {"nextPageCursor", offsetof(SettlementRecord, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable settlement_record_table =
    detail::table_of<SettlementRecord>("SettlementRecord", settlement_record_fields);

constexpr detail::Field total_members_assets_request_fields[] = {
    {"coin", offsetof(TotalMembersAssetsRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable total_members_assets_request_table =
    detail::table_of<TotalMembersAssetsRequest>("TotalMembersAssetsRequest", total_members_assets_request_fields);

constexpr detail::Field total_members_assets_list_items_fields[] = {
    {"type", offsetof(TotalMembersAssetsListItems, type), detail::string()},
    {"origb", offsetof(TotalMembersAssetsListItems, origb), detail::decimal()},
    {"quoteb", offsetof(TotalMembersAssetsListItems, quoteb), detail::decimal()},
    {"stat", offsetof(TotalMembersAssetsListItems, stat), detail::integer()},
};
constexpr detail::ObjectTable total_members_assets_list_items_table =
    detail::table_of<TotalMembersAssetsListItems>(
        "TotalMembersAssetsListItems", total_members_assets_list_items_fields);

constexpr detail::ListTable list_of_total_members_assets_list_items =
    detail::list_of<TotalMembersAssetsListItems>(detail::object(total_members_assets_list_items_table));

constexpr detail::Field total_members_assets_list_fields[] = {
    {"uid", offsetof(TotalMembersAssetsList, uid), detail::integer()},
    {"isM", offsetof(TotalMembersAssetsList, isM), detail::boolean()},
    {"type", offsetof(TotalMembersAssetsList, type), detail::integer()},
    {"stat", offsetof(TotalMembersAssetsList, stat), detail::integer()},
    {"origb", offsetof(TotalMembersAssetsList, origb), detail::decimal()},
    {"quoteb", offsetof(TotalMembersAssetsList, quoteb), detail::decimal()},
    {"items", offsetof(TotalMembersAssetsList, items), detail::list(list_of_total_members_assets_list_items)},
};
constexpr detail::ObjectTable total_members_assets_list_table =
    detail::table_of<TotalMembersAssetsList>("TotalMembersAssetsList", total_members_assets_list_fields);

constexpr detail::ListTable list_of_total_members_assets_list =
    detail::list_of<TotalMembersAssetsList>(detail::object(total_members_assets_list_table));

constexpr detail::Field total_members_assets_fields[] = {
    {"total", offsetof(TotalMembersAssets, total), detail::decimal()},
    {"quoteTotal", offsetof(TotalMembersAssets, quoteTotal), detail::decimal()},
    {"stat", offsetof(TotalMembersAssets, stat), detail::integer()},
    {"list", offsetof(TotalMembersAssets, list), detail::list(list_of_total_members_assets_list)},
};
constexpr detail::ObjectTable total_members_assets_table =
    detail::table_of<TotalMembersAssets>("TotalMembersAssets", total_members_assets_fields);

constexpr detail::Type asset_overview_reply = detail::object(asset_overview_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit asset_overview_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation asset_overview_operation{
    .id = "asset.asset_overview",
    .method = "GET",
    .path = "/v5/asset/asset-overview",
    .auth = detail::Auth::private_,
    .limits = asset_overview_limits,
    .request = &asset_overview_request_table,
    .reply = &asset_overview_reply,
};

constexpr detail::Type coin_greeks_reply = detail::object(coin_greeks_table);
constexpr detail::Limit coin_greeks_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation coin_greeks_operation{
    .id = "asset.coin_greeks",
    .method = "GET",
    .path = "/v5/asset/coin-greeks",
    .auth = detail::Auth::private_,
    .limits = coin_greeks_limits,
    .request = &coin_greeks_request_table,
    .reply = &coin_greeks_reply,
};

constexpr detail::Type delivery_record_reply = detail::object(delivery_record_table);
constexpr detail::Limit delivery_record_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging delivery_record_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation delivery_record_operation{
    .id = "asset.delivery_record",
    .method = "GET",
    .path = "/v5/asset/delivery-record",
    .auth = detail::Auth::private_,
    .limits = delivery_record_limits,
    .request = &delivery_record_request_table,
    .reply = &delivery_record_reply,
    .pages = &delivery_record_pages,
};

constexpr detail::Type fundinghistory_reply = detail::object(fundinghistory_table);
constexpr detail::Limit fundinghistory_limits[] = {
    {.count = 30, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging fundinghistory_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation fundinghistory_operation{
    .id = "asset.fundinghistory",
    .method = "GET",
    .path = "/v5/asset/fundinghistory",
    .auth = detail::Auth::private_,
    .limits = fundinghistory_limits,
    .request = &fundinghistory_request_table,
    .reply = &fundinghistory_reply,
    .pages = &fundinghistory_pages,
};

constexpr detail::Type portfolio_margin_reply = detail::object(portfolio_margin_table);
constexpr detail::Limit portfolio_margin_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation portfolio_margin_operation{
    .id = "asset.portfolio_margin",
    .method = "GET",
    .path = "/v5/asset/portfolio-margin",
    .auth = detail::Auth::private_,
    .limits = portfolio_margin_limits,
    .request = &portfolio_margin_request_table,
    .reply = &portfolio_margin_reply,
};

constexpr detail::Type settlement_record_reply = detail::object(settlement_record_table);
constexpr detail::Limit settlement_record_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging settlement_record_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation settlement_record_operation{
    .id = "asset.settlement_record",
    .method = "GET",
    .path = "/v5/asset/settlement-record",
    .auth = detail::Auth::private_,
    .limits = settlement_record_limits,
    .request = &settlement_record_request_table,
    .reply = &settlement_record_reply,
    .pages = &settlement_record_pages,
};

constexpr detail::Type total_members_assets_reply = detail::object(total_members_assets_table);
constexpr detail::Limit total_members_assets_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation total_members_assets_operation{
    .id = "asset.total_members_assets",
    .method = "GET",
    .path = "/v5/asset/total-members-assets",
    .auth = detail::Auth::private_,
    .limits = total_members_assets_limits,
    .request = &total_members_assets_request_table,
    .reply = &total_members_assets_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AssetOverview> Api::asset_overview(AssetOverviewRequest request) const {
    return {core_, asset_overview_operation, &request};
}

Call<CoinGreeks> Api::coin_greeks(CoinGreeksRequest request) const {
    return {core_, coin_greeks_operation, &request};
}

PagedCall<DeliveryRecord> Api::delivery_record(DeliveryRecordRequest request) const {
    return {core_, delivery_record_operation, &request};
}

PagedCall<Fundinghistory> Api::fundinghistory(FundinghistoryRequest request) const {
    return {core_, fundinghistory_operation, &request};
}

Call<PortfolioMargin> Api::portfolio_margin(PortfolioMarginRequest request) const {
    return {core_, portfolio_margin_operation, &request};
}

PagedCall<SettlementRecord> Api::settlement_record(SettlementRecordRequest request) const {
    return {core_, settlement_record_operation, &request};
}

Call<TotalMembersAssets> Api::total_members_assets(TotalMembersAssetsRequest request) const {
    return {core_, total_members_assets_operation, &request};
}

const detail::EnumTable& exbind_table(AccountType) { return account_type_table; }
const detail::EnumTable& exbind_table(Category) { return category_table; }
const detail::EnumTable& exbind_table(DeliveryRecordCategory) { return delivery_record_category_table; }
const detail::EnumTable& exbind_table(IoDirection) { return io_direction_table; }
const detail::EnumTable& exbind_table(SettlementRecordCategory) { return settlement_record_category_table; }
const detail::ObjectTable& exbind_table(const AssetOverviewRequest*) { return asset_overview_request_table; }
const detail::ObjectTable& exbind_table(const AssetOverviewListCoinDetail*) {
    return asset_overview_list_coin_detail_table;
}
const detail::ObjectTable& exbind_table(const AssetOverviewListCategoriesCoinDetailExtMap*) {
    return asset_overview_list_categories_coin_detail_ext_map_table;
}
const detail::ObjectTable& exbind_table(const AssetOverviewListCategoriesCoinDetail*) {
    return asset_overview_list_categories_coin_detail_table;
}
const detail::ObjectTable& exbind_table(const AssetOverviewListCategories*) {
    return asset_overview_list_categories_table;
}
const detail::ObjectTable& exbind_table(const AssetOverviewList*) { return asset_overview_list_table; }
const detail::ObjectTable& exbind_table(const AssetOverview*) { return asset_overview_table; }
const detail::ObjectTable& exbind_table(const CoinGreeksRequest*) { return coin_greeks_request_table; }
const detail::ObjectTable& exbind_table(const CoinGreeksList*) { return coin_greeks_list_table; }
const detail::ObjectTable& exbind_table(const CoinGreeks*) { return coin_greeks_table; }
const detail::ObjectTable& exbind_table(const DeliveryRecordRequest*) { return delivery_record_request_table; }
const detail::ObjectTable& exbind_table(const DeliveryRecordList*) { return delivery_record_list_table; }
const detail::ObjectTable& exbind_table(const DeliveryRecord*) { return delivery_record_table; }
const detail::ObjectTable& exbind_table(const FundinghistoryRequest*) { return fundinghistory_request_table; }
const detail::ObjectTable& exbind_table(const FundinghistoryList*) { return fundinghistory_list_table; }
const detail::ObjectTable& exbind_table(const Fundinghistory*) { return fundinghistory_table; }
const detail::ObjectTable& exbind_table(const PortfolioMarginRequest*) { return portfolio_margin_request_table; }
const detail::ObjectTable& exbind_table(const PortfolioMarginWallet*) { return portfolio_margin_wallet_table; }
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeTotalPnlRangesOPTIONPnlRanges*) {
    return portfolio_margin_asset_pnl_range_total_pnl_ranges_option_pnl_ranges_table;
}
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeTotalPnlRangesOPTION*) {
    return portfolio_margin_asset_pnl_range_total_pnl_ranges_option_table;
}
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeTotalPnlRanges*) {
    return portfolio_margin_asset_pnl_range_total_pnl_ranges_table;
}
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangePerpPositionPnlRanges*) {
    return portfolio_margin_asset_pnl_range_perp_position_pnl_ranges_table;
}
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRangesOptionPositionPnlRanges*) {
    return portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges_option_position_pnl_ranges_table;
}
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeOptionExpiryDatePnlRanges*) {
    return portfolio_margin_asset_pnl_range_option_expiry_date_pnl_ranges_table;
}
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeContingency*) {
    return portfolio_margin_asset_pnl_range_contingency_table;
}
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeAsset*) {
    return portfolio_margin_asset_pnl_range_asset_table;
}
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRangeSpotHedgeInfo*) {
    return portfolio_margin_asset_pnl_range_spot_hedge_info_table;
}
const detail::ObjectTable& exbind_table(const PortfolioMarginAssetPnlRange*) {
    return portfolio_margin_asset_pnl_range_table;
}
const detail::ObjectTable& exbind_table(const PortfolioMargin*) { return portfolio_margin_table; }
const detail::ObjectTable& exbind_table(const SettlementRecordRequest*) { return settlement_record_request_table; }
const detail::ObjectTable& exbind_table(const SettlementRecordList*) { return settlement_record_list_table; }
const detail::ObjectTable& exbind_table(const SettlementRecord*) { return settlement_record_table; }
const detail::ObjectTable& exbind_table(const TotalMembersAssetsRequest*) { return total_members_assets_request_table; }
const detail::ObjectTable& exbind_table(const TotalMembersAssetsListItems*) {
    return total_members_assets_list_items_table;
}
const detail::ObjectTable& exbind_table(const TotalMembersAssetsList*) { return total_members_assets_list_table; }
const detail::ObjectTable& exbind_table(const TotalMembersAssets*) { return total_members_assets_table; }

}  // namespace exbind::bybit::asset
