// Generated from specs/bybit/earn/pwm/investment-plan.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/pwm/investment_plan.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable asset_manager_category_table;
extern const detail::EnumTable investment_plan_status_table;
extern const detail::EnumTable plan_type_table;
extern const detail::EnumTable source_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::earn::pwm::investment_plan {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view claim_withdrawable_funds_status_values[] = {"Success", "processing"};
constexpr detail::EnumTable claim_withdrawable_funds_status_table{
    "ClaimWithdrawableFundsStatus",
    claim_withdrawable_funds_status_values,
};

constexpr std::string_view invest_more_status_values[] = {"Success", "Pending", "failed"};
constexpr detail::EnumTable invest_more_status_table{"InvestMoreStatus", invest_more_status_values};

constexpr std::string_view order_category_values[] = {
    "flexibleSavings", "fundPool", "fundPoolPremium", "equityFund", "onchainEarn",
};
constexpr detail::EnumTable order_category_table{"OrderCategory", order_category_values};

constexpr std::string_view type_values[] = {"Subscribe", "Redeem", "AutoReinvest"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view order_status_values[] = {"Completed", "Pending", "Failed"};
constexpr detail::EnumTable order_status_table{"OrderStatus", order_status_values};

constexpr std::string_view order_account_type_values[] = {"Funding", "Unified"};
constexpr detail::EnumTable order_account_type_table{"OrderAccountType", order_account_type_values};

constexpr std::string_view redeem_status_values[] = {"Completed", "Pending", "Failed"};
constexpr detail::EnumTable redeem_status_table{"RedeemStatus", redeem_status_values};

constexpr detail::Field all_request_fields[] = {
    {"planId", offsetof(AllRequest, planId), detail::string(detail::Holder::optional), detail::In::query},
    {"status", offsetof(AllRequest, status), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(AllRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(AllRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds all_request_bounds[] = {{.field = 2, .maximum = "50"}};
constexpr detail::ObjectTable all_request_table =
    detail::table_of<AllRequest>("AllRequest", all_request_fields, false, all_request_bounds);

constexpr detail::Field all_list_investment_distribution_fields[] = {
    {"category", offsetof(AllListInvestmentDistribution, category),
     detail::enumeration(bybit::asset_manager_category_table)},
    {"coin", offsetof(AllListInvestmentDistribution, coin), detail::string()},
    {"productId", offsetof(AllListInvestmentDistribution, productId), detail::string()},
    {"currentAmount", offsetof(AllListInvestmentDistribution, currentAmount), detail::decimal()},
};
constexpr detail::ObjectTable all_list_investment_distribution_table =
    detail::table_of<AllListInvestmentDistribution>(
        "AllListInvestmentDistribution", all_list_investment_distribution_fields);

constexpr detail::ListTable list_of_all_list_investment_distribution =
    detail::list_of<AllListInvestmentDistribution>(detail::object(all_list_investment_distribution_table));

constexpr detail::Field all_list_fields[] = {
    {"planId", offsetof(AllList, planId), detail::string()},
    {"planName", offsetof(AllList, planName), detail::string()},
    {"planType", offsetof(AllList, planType), detail::enumeration(bybit::plan_type_table)},
    {"status", offsetof(AllList, status), detail::enumeration(bybit::investment_plan_status_table)},
    {"source", offsetof(AllList, source), detail::enumeration(bybit::source_table)},
    {"currentAssetUsd", offsetof(AllList, currentAssetUsd), detail::decimal()},
    {"accumulateYieldUsd", offsetof(AllList, accumulateYieldUsd), detail::decimal()},
    {"investmentDistribution", offsetof(AllList, investmentDistribution),
     detail::list(list_of_all_list_investment_distribution)},
    {"createdTime", offsetof(AllList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable all_list_table = detail::table_of<AllList>("AllList", all_list_fields);

constexpr detail::ListTable list_of_all_list = detail::list_of<AllList>(detail::object(all_list_table));

constexpr detail::Field all_fields[] = {
    {"list", offsetof(All, list), detail::list(list_of_all_list)},
    {"nextPageCursor", offsetof(All, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable all_table = detail::table_of<All>("All", all_fields);

constexpr detail::Field asset_trend_request_fields[] = {
    {"planId", offsetof(AssetTrendRequest, planId), detail::string(detail::Holder::required), detail::In::query},
    {"startTime", offsetof(AssetTrendRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(AssetTrendRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable asset_trend_request_table =
    detail::table_of<AssetTrendRequest>("AssetTrendRequest", asset_trend_request_fields);

constexpr detail::Field asset_trend_data_points_fields[] = {
    {"date", offsetof(AssetTrendDataPoints, date), detail::string()},
    {"assetValueUsd", offsetof(AssetTrendDataPoints, assetValueUsd), detail::decimal()},
};
constexpr detail::ObjectTable asset_trend_data_points_table =
    detail::table_of<AssetTrendDataPoints>("AssetTrendDataPoints", asset_trend_data_points_fields);

constexpr detail::ListTable list_of_asset_trend_data_points =
    detail::list_of<AssetTrendDataPoints>(detail::object(asset_trend_data_points_table));

constexpr detail::Field asset_trend_fields[] = {
    {"planId", offsetof(AssetTrend, planId), detail::string()},
    {"dataPoints", offsetof(AssetTrend, dataPoints), detail::list(list_of_asset_trend_data_points)},
};
constexpr detail::ObjectTable asset_trend_table = detail::table_of<AssetTrend>("AssetTrend", asset_trend_fields);

constexpr detail::Field claim_withdrawable_funds_request_fields[] = {
    {"planId", offsetof(ClaimWithdrawableFundsRequest, planId), detail::string(detail::Holder::required)},
    {"toAccountType", offsetof(ClaimWithdrawableFundsRequest, toAccountType),
     detail::enumeration(bybit::account_type_table)},
    {"orderLinkId", offsetof(ClaimWithdrawableFundsRequest, orderLinkId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable claim_withdrawable_funds_request_table =
    detail::table_of<ClaimWithdrawableFundsRequest>(
        "ClaimWithdrawableFundsRequest", claim_withdrawable_funds_request_fields);

constexpr detail::Field claim_withdrawable_funds_fields[] = {
    {"planId", offsetof(ClaimWithdrawableFunds, planId), detail::string()},
    {"toAccountType", offsetof(ClaimWithdrawableFunds, toAccountType), detail::integer()},
    {"status", offsetof(ClaimWithdrawableFunds, status), detail::enumeration(claim_withdrawable_funds_status_table)},
    {"createdTime", offsetof(ClaimWithdrawableFunds, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable claim_withdrawable_funds_table =
    detail::table_of<ClaimWithdrawableFunds>("ClaimWithdrawableFunds", claim_withdrawable_funds_fields);

constexpr detail::Field detail_request_fields[] = {
    {"planId", offsetof(DetailRequest, planId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable detail_request_table =
    detail::table_of<DetailRequest>("DetailRequest", detail_request_fields);

constexpr detail::Field detail_current_assets_fields[] = {
    {"coin", offsetof(DetailCurrentAssets, coin), detail::string()},
    {"amount", offsetof(DetailCurrentAssets, amount), detail::decimal()},
};
constexpr detail::ObjectTable detail_current_assets_table =
    detail::table_of<DetailCurrentAssets>("DetailCurrentAssets", detail_current_assets_fields);

constexpr detail::Field detail_positions_multi_coins_earning_items_fields[] = {
    {"category", offsetof(DetailPositionsMultiCoinsEarningItems, category), detail::string()},
    {"productId", offsetof(DetailPositionsMultiCoinsEarningItems, productId), detail::string()},
    {"coin", offsetof(DetailPositionsMultiCoinsEarningItems, coin), detail::string()},
    {"currentAmount", offsetof(DetailPositionsMultiCoinsEarningItems, currentAmount), detail::decimal()},
    {"accumulateYield", offsetof(DetailPositionsMultiCoinsEarningItems, accumulateYield), detail::decimal()},
    {"apr", offsetof(DetailPositionsMultiCoinsEarningItems, apr), detail::decimal()},
    {"positionId", offsetof(DetailPositionsMultiCoinsEarningItems, positionId), detail::string()},
    {"status", offsetof(DetailPositionsMultiCoinsEarningItems, status), detail::string()},
};
constexpr detail::ObjectTable detail_positions_multi_coins_earning_items_table =
    detail::table_of<DetailPositionsMultiCoinsEarningItems>(
        "DetailPositionsMultiCoinsEarningItems", detail_positions_multi_coins_earning_items_fields);

constexpr detail::ListTable list_of_detail_positions_multi_coins_earning_items =
    detail::list_of<DetailPositionsMultiCoinsEarningItems>(
        detail::object(detail_positions_multi_coins_earning_items_table));

constexpr detail::Field detail_positions_multi_coins_earning_fields[] = {
    {"totalInvestmentUsd", offsetof(DetailPositionsMultiCoinsEarning, totalInvestmentUsd), detail::decimal()},
    {"accumulateYieldUsd", offsetof(DetailPositionsMultiCoinsEarning, accumulateYieldUsd), detail::decimal()},
    {"weightedAvgApr", offsetof(DetailPositionsMultiCoinsEarning, weightedAvgApr), detail::decimal()},
    {"items", offsetof(DetailPositionsMultiCoinsEarning, items),
     detail::list(list_of_detail_positions_multi_coins_earning_items)},
};
constexpr detail::ObjectTable detail_positions_multi_coins_earning_table =
    detail::table_of<DetailPositionsMultiCoinsEarning>(
        "DetailPositionsMultiCoinsEarning", detail_positions_multi_coins_earning_fields);

constexpr detail::Field detail_positions_fixed_yield_items_fields[] = {
    {"category", offsetof(DetailPositionsFixedYieldItems, category), detail::string()},
    {"productId", offsetof(DetailPositionsFixedYieldItems, productId), detail::string()},
    {"coin", offsetof(DetailPositionsFixedYieldItems, coin), detail::string()},
    {"currentAmount", offsetof(DetailPositionsFixedYieldItems, currentAmount), detail::decimal()},
    {"accumulateYield", offsetof(DetailPositionsFixedYieldItems, accumulateYield), detail::decimal()},
    {"apr", offsetof(DetailPositionsFixedYieldItems, apr), detail::decimal()},
    {"duration", offsetof(DetailPositionsFixedYieldItems, duration), detail::integer()},
    {"maturityTime", offsetof(DetailPositionsFixedYieldItems, maturityTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"autoReinvest", offsetof(DetailPositionsFixedYieldItems, autoReinvest), detail::boolean()},
    {"positionId", offsetof(DetailPositionsFixedYieldItems, positionId), detail::string()},
    {"status", offsetof(DetailPositionsFixedYieldItems, status), detail::string()},
};
constexpr detail::ObjectTable detail_positions_fixed_yield_items_table =
    detail::table_of<DetailPositionsFixedYieldItems>(
        "DetailPositionsFixedYieldItems", detail_positions_fixed_yield_items_fields);

constexpr detail::ListTable list_of_detail_positions_fixed_yield_items =
    detail::list_of<DetailPositionsFixedYieldItems>(detail::object(detail_positions_fixed_yield_items_table));

constexpr detail::Field detail_positions_fixed_yield_fields[] = {
    {"totalInvestmentUsd", offsetof(DetailPositionsFixedYield, totalInvestmentUsd), detail::decimal()},
    {"accumulateYieldUsd", offsetof(DetailPositionsFixedYield, accumulateYieldUsd), detail::decimal()},
    {"weightedAvgApr", offsetof(DetailPositionsFixedYield, weightedAvgApr), detail::decimal()},
    {"items", offsetof(DetailPositionsFixedYield, items), detail::list(list_of_detail_positions_fixed_yield_items)},
};
constexpr detail::ObjectTable detail_positions_fixed_yield_table =
    detail::table_of<DetailPositionsFixedYield>("DetailPositionsFixedYield", detail_positions_fixed_yield_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field detail_positions_equity_funds_items_fields[] = {
    {"category", offsetof(DetailPositionsEquityFundsItems, category), detail::string()},
    {"productId", offsetof(DetailPositionsEquityFundsItems, productId), detail::string()},
    {"fundName", offsetof(DetailPositionsEquityFundsItems, fundName), detail::string()},
    {"coin", offsetof(DetailPositionsEquityFundsItems, coin), detail::string()},
    {"tags", offsetof(DetailPositionsEquityFundsItems, tags), detail::list(list_of_string)},
    {"nav", offsetof(DetailPositionsEquityFundsItems, nav), detail::decimal()},
    {"userShares", offsetof(DetailPositionsEquityFundsItems, userShares), detail::decimal()},
    {"shareValue", offsetof(DetailPositionsEquityFundsItems, shareValue), detail::decimal()},
    {"holdingValue", offsetof(DetailPositionsEquityFundsItems, holdingValue), detail::decimal()},
    {"accumulateYield", offsetof(DetailPositionsEquityFundsItems, accumulateYield), detail::decimal()},
    {"apr30d", offsetof(DetailPositionsEquityFundsItems, apr30d), detail::decimal()},
    {"aprTotal", offsetof(DetailPositionsEquityFundsItems, aprTotal), detail::decimal()},
    {"sharpRatio", offsetof(DetailPositionsEquityFundsItems, sharpRatio), detail::decimal()},
    {"maxDrawdown", offsetof(DetailPositionsEquityFundsItems, maxDrawdown), detail::decimal()},
    {"createdTime", offsetof(DetailPositionsEquityFundsItems, createdTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"runningDays", offsetof(DetailPositionsEquityFundsItems, runningDays), detail::integer()},
    {"positionId", offsetof(DetailPositionsEquityFundsItems, positionId), detail::string()},
    {"status", offsetof(DetailPositionsEquityFundsItems, status), detail::string()},
};
constexpr detail::ObjectTable detail_positions_equity_funds_items_table =
    detail::table_of<DetailPositionsEquityFundsItems>(
        "DetailPositionsEquityFundsItems", detail_positions_equity_funds_items_fields);

constexpr detail::ListTable list_of_detail_positions_equity_funds_items =
    detail::list_of<DetailPositionsEquityFundsItems>(detail::object(detail_positions_equity_funds_items_table));

constexpr detail::Field detail_positions_equity_funds_fields[] = {
    {"totalInvestmentUsd", offsetof(DetailPositionsEquityFunds, totalInvestmentUsd), detail::decimal()},
    {"accumulateYieldUsd", offsetof(DetailPositionsEquityFunds, accumulateYieldUsd), detail::decimal()},
    {"weightedAvgApr", offsetof(DetailPositionsEquityFunds, weightedAvgApr), detail::decimal()},
    {"items", offsetof(DetailPositionsEquityFunds, items), detail::list(list_of_detail_positions_equity_funds_items)},
};
constexpr detail::ObjectTable detail_positions_equity_funds_table =
    detail::table_of<DetailPositionsEquityFunds>("DetailPositionsEquityFunds", detail_positions_equity_funds_fields);

constexpr detail::Field detail_positions_onchain_earn_items_fields[] = {
    {"category", offsetof(DetailPositionsOnchainEarnItems, category), detail::string()},
    {"productId", offsetof(DetailPositionsOnchainEarnItems, productId), detail::string()},
    {"coin", offsetof(DetailPositionsOnchainEarnItems, coin), detail::string()},
    {"stakeAmount", offsetof(DetailPositionsOnchainEarnItems, stakeAmount), detail::decimal()},
    {"apr", offsetof(DetailPositionsOnchainEarnItems, apr), detail::decimal()},
    {"positionId", offsetof(DetailPositionsOnchainEarnItems, positionId), detail::string()},
    {"status", offsetof(DetailPositionsOnchainEarnItems, status), detail::string()},
};
constexpr detail::ObjectTable detail_positions_onchain_earn_items_table =
    detail::table_of<DetailPositionsOnchainEarnItems>(
        "DetailPositionsOnchainEarnItems", detail_positions_onchain_earn_items_fields);

constexpr detail::ListTable list_of_detail_positions_onchain_earn_items =
    detail::list_of<DetailPositionsOnchainEarnItems>(detail::object(detail_positions_onchain_earn_items_table));

constexpr detail::Field detail_positions_onchain_earn_fields[] = {
    {"totalInvestmentUsd", offsetof(DetailPositionsOnchainEarn, totalInvestmentUsd), detail::decimal()},
    {"accumulateYieldUsd", offsetof(DetailPositionsOnchainEarn, accumulateYieldUsd), detail::decimal()},
    {"items", offsetof(DetailPositionsOnchainEarn, items), detail::list(list_of_detail_positions_onchain_earn_items)},
};
constexpr detail::ObjectTable detail_positions_onchain_earn_table =
    detail::table_of<DetailPositionsOnchainEarn>("DetailPositionsOnchainEarn", detail_positions_onchain_earn_fields);

constexpr detail::Field detail_positions_funding_account_fields[] = {
    {"coin", offsetof(DetailPositionsFundingAccount, coin), detail::string()},
    {"amount", offsetof(DetailPositionsFundingAccount, amount), detail::decimal()},
};
constexpr detail::ObjectTable detail_positions_funding_account_table =
    detail::table_of<DetailPositionsFundingAccount>(
        "DetailPositionsFundingAccount", detail_positions_funding_account_fields);

constexpr detail::ListTable list_of_detail_positions_funding_account =
    detail::list_of<DetailPositionsFundingAccount>(detail::object(detail_positions_funding_account_table));

constexpr detail::Field detail_positions_fields[] = {
    {"multiCoinsEarning", offsetof(DetailPositions, multiCoinsEarning),
     detail::object(detail_positions_multi_coins_earning_table)},
    {"fixedYield", offsetof(DetailPositions, fixedYield), detail::object(detail_positions_fixed_yield_table)},
    {"equityFunds", offsetof(DetailPositions, equityFunds), detail::object(detail_positions_equity_funds_table)},
    {"onchainEarn", offsetof(DetailPositions, onchainEarn), detail::object(detail_positions_onchain_earn_table)},
    {"fundingAccount", offsetof(DetailPositions, fundingAccount),
     detail::list(list_of_detail_positions_funding_account)},
};
constexpr detail::ObjectTable detail_positions_table =
    detail::table_of<DetailPositions>("DetailPositions", detail_positions_fields);

constexpr detail::ListTable list_of_detail_current_assets =
    detail::list_of<DetailCurrentAssets>(detail::object(detail_current_assets_table));

constexpr detail::Field detail_fields[] = {
    {"planId", offsetof(Detail, planId), detail::string()},
    {"planName", offsetof(Detail, planName), detail::string()},
    {"planType", offsetof(Detail, planType), detail::enumeration(bybit::plan_type_table)},
    {"status", offsetof(Detail, status), detail::enumeration(bybit::investment_plan_status_table)},
    {"currentAssetUsd", offsetof(Detail, currentAssetUsd), detail::decimal()},
    {"accumulateYieldUsd", offsetof(Detail, accumulateYieldUsd), detail::decimal()},
    {"weightedAvgApr", offsetof(Detail, weightedAvgApr), detail::decimal()},
    {"currentAssets", offsetof(Detail, currentAssets), detail::list(list_of_detail_current_assets)},
    {"positions", offsetof(Detail, positions), detail::object(detail_positions_table)},
    {"createdTime", offsetof(Detail, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable detail_table = detail::table_of<Detail>("Detail", detail_fields);

constexpr detail::Field fund_nav_request_fields[] = {
    {"fundId", offsetof(FundNavRequest, fundId), detail::string(detail::Holder::required), detail::In::query},
    {"startTime", offsetof(FundNavRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(FundNavRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable fund_nav_request_table =
    detail::table_of<FundNavRequest>("FundNavRequest", fund_nav_request_fields);

constexpr detail::Field fund_nav_data_points_fields[] = {
    {"date", offsetof(FundNavDataPoints, date), detail::string()},
    {"nav", offsetof(FundNavDataPoints, nav), detail::decimal()},
};
constexpr detail::ObjectTable fund_nav_data_points_table =
    detail::table_of<FundNavDataPoints>("FundNavDataPoints", fund_nav_data_points_fields);

constexpr detail::ListTable list_of_fund_nav_data_points =
    detail::list_of<FundNavDataPoints>(detail::object(fund_nav_data_points_table));

constexpr detail::Field fund_nav_fields[] = {
    {"fundId", offsetof(FundNav, fundId), detail::string()},
    {"fundName", offsetof(FundNav, fundName), detail::string()},
    {"coin", offsetof(FundNav, coin), detail::string()},
    {"currentNav", offsetof(FundNav, currentNav), detail::decimal()},
    {"dataPoints", offsetof(FundNav, dataPoints), detail::list(list_of_fund_nav_data_points)},
};
constexpr detail::ObjectTable fund_nav_table = detail::table_of<FundNav>("FundNav", fund_nav_fields);

constexpr detail::Field invest_more_request_fields[] = {
    {"planId", offsetof(InvestMoreRequest, planId), detail::string(detail::Holder::required)},
    {"accountType", offsetof(InvestMoreRequest, accountType), detail::enumeration(bybit::account_type_table)},
    {"category", offsetof(InvestMoreRequest, category), detail::string(detail::Holder::required)},
    {"productId", offsetof(InvestMoreRequest, productId), detail::string(detail::Holder::required)},
    {"amount", offsetof(InvestMoreRequest, amount), detail::decimal(detail::Holder::required)},
    {"orderLinkId", offsetof(InvestMoreRequest, orderLinkId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable invest_more_request_table =
    detail::table_of<InvestMoreRequest>("InvestMoreRequest", invest_more_request_fields);

constexpr detail::Field invest_more_fields[] = {
    {"planId", offsetof(InvestMore, planId), detail::string()},
    {"category", offsetof(InvestMore, category), detail::string()},
    {"productId", offsetof(InvestMore, productId), detail::string()},
    {"coin", offsetof(InvestMore, coin), detail::string()},
    {"amount", offsetof(InvestMore, amount), detail::decimal()},
    {"status", offsetof(InvestMore, status), detail::enumeration(invest_more_status_table)},
    {"orderLinkId", offsetof(InvestMore, orderLinkId), detail::string()},
    {"orderId", offsetof(InvestMore, orderId), detail::string()},
};
constexpr detail::ObjectTable invest_more_table = detail::table_of<InvestMore>("InvestMore", invest_more_fields);

constexpr detail::Field new_plan_request_fields[] = {
    {"planId", offsetof(NewPlanRequest, planId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable new_plan_request_table =
    detail::table_of<NewPlanRequest>("NewPlanRequest", new_plan_request_fields);

constexpr detail::Field new_plan_products_onchain_earn_items_fields[] = {
    {"category", offsetof(NewPlanProductsOnchainEarnItems, category), detail::string()},
    {"productId", offsetof(NewPlanProductsOnchainEarnItems, productId), detail::string()},
    {"coin", offsetof(NewPlanProductsOnchainEarnItems, coin), detail::string()},
    {"configuredAmount", offsetof(NewPlanProductsOnchainEarnItems, configuredAmount), detail::decimal()},
    {"apr", offsetof(NewPlanProductsOnchainEarnItems, apr), detail::decimal()},
};
constexpr detail::ObjectTable new_plan_products_onchain_earn_items_table =
    detail::table_of<NewPlanProductsOnchainEarnItems>(
        "NewPlanProductsOnchainEarnItems", new_plan_products_onchain_earn_items_fields);

constexpr detail::ListTable list_of_new_plan_products_onchain_earn_items =
    detail::list_of<NewPlanProductsOnchainEarnItems>(detail::object(new_plan_products_onchain_earn_items_table));

constexpr detail::Field new_plan_products_multi_coins_earning_fields[] = {
    {"configuredAmountUsd", offsetof(NewPlanProductsMultiCoinsEarning, configuredAmountUsd), detail::decimal()},
    {"items", offsetof(NewPlanProductsMultiCoinsEarning, items),
     detail::list(list_of_new_plan_products_onchain_earn_items)},
};
constexpr detail::ObjectTable new_plan_products_multi_coins_earning_table =
    detail::table_of<NewPlanProductsMultiCoinsEarning>(
        "NewPlanProductsMultiCoinsEarning", new_plan_products_multi_coins_earning_fields);

constexpr detail::Field new_plan_products_fixed_yield_items_fields[] = {
    {"category", offsetof(NewPlanProductsFixedYieldItems, category), detail::string()},
    {"productId", offsetof(NewPlanProductsFixedYieldItems, productId), detail::string()},
    {"coin", offsetof(NewPlanProductsFixedYieldItems, coin), detail::string()},
    {"configuredAmount", offsetof(NewPlanProductsFixedYieldItems, configuredAmount), detail::decimal()},
    {"apr", offsetof(NewPlanProductsFixedYieldItems, apr), detail::decimal()},
    {"duration", offsetof(NewPlanProductsFixedYieldItems, duration), detail::integer()},
};
constexpr detail::ObjectTable new_plan_products_fixed_yield_items_table =
    detail::table_of<NewPlanProductsFixedYieldItems>(
        "NewPlanProductsFixedYieldItems", new_plan_products_fixed_yield_items_fields);

constexpr detail::ListTable list_of_new_plan_products_fixed_yield_items =
    detail::list_of<NewPlanProductsFixedYieldItems>(detail::object(new_plan_products_fixed_yield_items_table));

constexpr detail::Field new_plan_products_fixed_yield_fields[] = {
    {"configuredAmountUsd", offsetof(NewPlanProductsFixedYield, configuredAmountUsd), detail::decimal()},
    {"items", offsetof(NewPlanProductsFixedYield, items), detail::list(list_of_new_plan_products_fixed_yield_items)},
};
constexpr detail::ObjectTable new_plan_products_fixed_yield_table =
    detail::table_of<NewPlanProductsFixedYield>("NewPlanProductsFixedYield", new_plan_products_fixed_yield_fields);

constexpr detail::Field new_plan_products_equity_funds_items_introduction_fields[] = {
    {"description", offsetof(NewPlanProductsEquityFundsItemsIntroduction, description), detail::string()},
    {"historicalYieldRateMax", offsetof(NewPlanProductsEquityFundsItemsIntroduction, historicalYieldRateMax),
     detail::decimal()},
    {"historicalYieldRateMin", offsetof(NewPlanProductsEquityFundsItemsIntroduction, historicalYieldRateMin),
     detail::decimal()},
    {"sharpRatio", offsetof(NewPlanProductsEquityFundsItemsIntroduction, sharpRatio), detail::decimal()},
    {"maxDrawback", offsetof(NewPlanProductsEquityFundsItemsIntroduction, maxDrawback), detail::decimal()},
    {"lockupPeriod", offsetof(NewPlanProductsEquityFundsItemsIntroduction, lockupPeriod), detail::string()},
};
constexpr detail::ObjectTable new_plan_products_equity_funds_items_introduction_table =
    detail::table_of<NewPlanProductsEquityFundsItemsIntroduction>(
        "NewPlanProductsEquityFundsItemsIntroduction", new_plan_products_equity_funds_items_introduction_fields);

constexpr detail::Field new_plan_products_equity_funds_items_fields[] = {
    {"category", offsetof(NewPlanProductsEquityFundsItems, category), detail::string()},
    {"productId", offsetof(NewPlanProductsEquityFundsItems, productId), detail::string()},
    {"fundName", offsetof(NewPlanProductsEquityFundsItems, fundName), detail::string()},
    {"coin", offsetof(NewPlanProductsEquityFundsItems, coin), detail::string()},
    {"configuredAmount", offsetof(NewPlanProductsEquityFundsItems, configuredAmount), detail::decimal()},
    {"tags", offsetof(NewPlanProductsEquityFundsItems, tags), detail::list(list_of_string)},
    {"introduction", offsetof(NewPlanProductsEquityFundsItems, introduction),
     detail::object(new_plan_products_equity_funds_items_introduction_table)},
};
constexpr detail::ObjectTable new_plan_products_equity_funds_items_table =
    detail::table_of<NewPlanProductsEquityFundsItems>(
        "NewPlanProductsEquityFundsItems", new_plan_products_equity_funds_items_fields);

constexpr detail::ListTable list_of_new_plan_products_equity_funds_items =
    detail::list_of<NewPlanProductsEquityFundsItems>(detail::object(new_plan_products_equity_funds_items_table));

constexpr detail::Field new_plan_products_equity_funds_fields[] = {
    {"configuredAmountUsd", offsetof(NewPlanProductsEquityFunds, configuredAmountUsd), detail::decimal()},
    {"items", offsetof(NewPlanProductsEquityFunds, items), detail::list(list_of_new_plan_products_equity_funds_items)},
};
constexpr detail::ObjectTable new_plan_products_equity_funds_table =
    detail::table_of<NewPlanProductsEquityFunds>("NewPlanProductsEquityFunds", new_plan_products_equity_funds_fields);

constexpr detail::Field new_plan_products_onchain_earn_fields[] = {
    {"configuredAmountUsd", offsetof(NewPlanProductsOnchainEarn, configuredAmountUsd), detail::decimal()},
    {"items", offsetof(NewPlanProductsOnchainEarn, items), detail::list(list_of_new_plan_products_onchain_earn_items)},
};
constexpr detail::ObjectTable new_plan_products_onchain_earn_table =
    detail::table_of<NewPlanProductsOnchainEarn>("NewPlanProductsOnchainEarn", new_plan_products_onchain_earn_fields);

constexpr detail::Field new_plan_products_fields[] = {
    {"multiCoinsEarning", offsetof(NewPlanProducts, multiCoinsEarning),
     detail::object(new_plan_products_multi_coins_earning_table)},
    {"fixedYield", offsetof(NewPlanProducts, fixedYield), detail::object(new_plan_products_fixed_yield_table)},
    {"equityFunds", offsetof(NewPlanProducts, equityFunds), detail::object(new_plan_products_equity_funds_table)},
    {"onchainEarn", offsetof(NewPlanProducts, onchainEarn), detail::object(new_plan_products_onchain_earn_table)},
};
constexpr detail::ObjectTable new_plan_products_table =
    detail::table_of<NewPlanProducts>("NewPlanProducts", new_plan_products_fields);

constexpr detail::Field new_plan_fields[] = {
    {"planId", offsetof(NewPlan, planId), detail::string()},
    {"planName", offsetof(NewPlan, planName), detail::string()},
    {"planType", offsetof(NewPlan, planType), detail::enumeration(bybit::plan_type_table)},
    {"status", offsetof(NewPlan, status), detail::enumeration(bybit::investment_plan_status_table)},
    {"source", offsetof(NewPlan, source), detail::enumeration(bybit::source_table)},
    {"totalConfiguredAmountUsd", offsetof(NewPlan, totalConfiguredAmountUsd), detail::decimal()},
    {"products", offsetof(NewPlan, products), detail::object(new_plan_products_table)},
    {"createdTime", offsetof(NewPlan, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable new_plan_table = detail::table_of<NewPlan>("NewPlan", new_plan_fields);

constexpr detail::Field order_request_fields[] = {
    {"planId", offsetof(OrderRequest, planId), detail::string(detail::Holder::optional), detail::In::query},
    {"category", offsetof(OrderRequest, category), detail::enumeration(order_category_table), detail::In::query},
    {"type", offsetof(OrderRequest, type), detail::enumeration(type_table), detail::In::query},
    {"status", offsetof(OrderRequest, status), detail::enumeration(order_status_table), detail::In::query},
    {"startTime", offsetof(OrderRequest, startTime), detail::string(detail::Holder::optional), detail::In::query},
    {"endTime", offsetof(OrderRequest, endTime), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrderRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(OrderRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
    {"orderLinkId", offsetof(OrderRequest, orderLinkId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds order_request_bounds[] = {{.field = 6, .maximum = "50"}};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields, false, order_request_bounds);

constexpr detail::Field order_list_fields[] = {
    {"orderId", offsetof(OrderList, orderId), detail::string()},
    {"planId", offsetof(OrderList, planId), detail::string()},
    {"type", offsetof(OrderList, type), detail::enumeration(type_table)},
    {"accountType", offsetof(OrderList, accountType), detail::enumeration(order_account_type_table)},
    {"coin", offsetof(OrderList, coin), detail::string()},
    {"amount", offsetof(OrderList, amount), detail::decimal()},
    {"category", offsetof(OrderList, category), detail::enumeration(order_category_table)},
    {"productId", offsetof(OrderList, productId), detail::string()},
    {"status", offsetof(OrderList, status), detail::enumeration(order_status_table)},
    {"orderTime", offsetof(OrderList, orderTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable order_list_table = detail::table_of<OrderList>("OrderList", order_list_fields);

constexpr detail::ListTable list_of_order_list = detail::list_of<OrderList>(detail::object(order_list_table));

constexpr detail::Field order_fields[] = {
    {"list", offsetof(Order, list), detail::list(list_of_order_list)},
    {"nextPageCursor", offsetof(Order, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field redeem_request_fields[] = {
    {"planId", offsetof(RedeemRequest, planId), detail::string(detail::Holder::required)},
    {"category", offsetof(RedeemRequest, category), detail::string(detail::Holder::required)},
    {"productId", offsetof(RedeemRequest, productId), detail::string(detail::Holder::required)},
    {"shares", offsetof(RedeemRequest, shares), detail::string(detail::Holder::optional)},
    {"amount", offsetof(RedeemRequest, amount), detail::decimal()},
    {"orderLinkId", offsetof(RedeemRequest, orderLinkId), detail::string(detail::Holder::required)},
    {"positionId", offsetof(RedeemRequest, positionId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable redeem_request_table =
    detail::table_of<RedeemRequest>("RedeemRequest", redeem_request_fields);

constexpr detail::Field redeem_fields[] = {
    {"orderId", offsetof(Redeem, orderId), detail::string()},
    {"planId", offsetof(Redeem, planId), detail::string()},
    {"category", offsetof(Redeem, category), detail::string()},
    {"productId", offsetof(Redeem, productId), detail::string()},
    {"shares", offsetof(Redeem, shares), detail::string()},
    {"amount", offsetof(Redeem, amount), detail::decimal()},
    {"estimatedAmount", offsetof(Redeem, estimatedAmount), detail::decimal()},
    {"coin", offsetof(Redeem, coin), detail::string()},
    {"status", offsetof(Redeem, status), detail::enumeration(redeem_status_table)},
    {"orderLinkId", offsetof(Redeem, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable redeem_table = detail::table_of<Redeem>("Redeem", redeem_fields);

constexpr detail::Field subscribe_investment_plan_request_fields[] = {
    {"planId", offsetof(SubscribeInvestmentPlanRequest, planId), detail::string(detail::Holder::required)},
    {"accountType", offsetof(SubscribeInvestmentPlanRequest, accountType),
     detail::enumeration(bybit::account_type_table)},
    {"orderLinkId", offsetof(SubscribeInvestmentPlanRequest, orderLinkId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable subscribe_investment_plan_request_table =
    detail::table_of<SubscribeInvestmentPlanRequest>(
        "SubscribeInvestmentPlanRequest", subscribe_investment_plan_request_fields);

constexpr detail::Field subscribe_investment_plan_fields[] = {
    {"planId", offsetof(SubscribeInvestmentPlan, planId), detail::string()},
    {"status", offsetof(SubscribeInvestmentPlan, status), detail::enumeration(bybit::investment_plan_status_table)},
    {"orderLinkId", offsetof(SubscribeInvestmentPlan, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable subscribe_investment_plan_table =
    detail::table_of<SubscribeInvestmentPlan>("SubscribeInvestmentPlan", subscribe_investment_plan_fields);

constexpr detail::Type all_reply = detail::object(all_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit all_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging all_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation all_operation{
    .id = "earn/pwm/investment-plan.all",
    .method = "GET",
    .path = "/v5/earn/pwm/investment-plan/all",
    .auth = detail::Auth::private_,
    .limits = all_limits,
    .request = &all_request_table,
    .reply = &all_reply,
    .pages = &all_pages,
};

constexpr detail::Type asset_trend_reply = detail::object(asset_trend_table);
constexpr detail::Limit asset_trend_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation asset_trend_operation{
    .id = "earn/pwm/investment-plan.asset_trend",
    .method = "GET",
    .path = "/v5/earn/pwm/investment-plan/asset-trend",
    .auth = detail::Auth::private_,
    .limits = asset_trend_limits,
    .request = &asset_trend_request_table,
    .reply = &asset_trend_reply,
};

constexpr detail::Type claim_withdrawable_funds_reply = detail::object(claim_withdrawable_funds_table);
constexpr detail::Limit claim_withdrawable_funds_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation claim_withdrawable_funds_operation{
    .id = "earn/pwm/investment-plan.claim_withdrawable_funds",
    .method = "POST",
    .path = "/v5/earn/pwm/investment-plan/claim",
    .auth = detail::Auth::private_,
    .limits = claim_withdrawable_funds_limits,
    .request = &claim_withdrawable_funds_request_table,
    .reply = &claim_withdrawable_funds_reply,
};

constexpr detail::Type detail_reply = detail::object(detail_table);
constexpr detail::Limit detail_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation detail_operation{
    .id = "earn/pwm/investment-plan.detail",
    .method = "GET",
    .path = "/v5/earn/pwm/investment-plan/detail",
    .auth = detail::Auth::private_,
    .limits = detail_limits,
    .request = &detail_request_table,
    .reply = &detail_reply,
};

constexpr detail::Type fund_nav_reply = detail::object(fund_nav_table);
constexpr detail::Limit fund_nav_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation fund_nav_operation{
    .id = "earn/pwm/investment-plan.fund_nav",
    .method = "GET",
    .path = "/v5/earn/pwm/investment-plan/fund-nav",
    .auth = detail::Auth::private_,
    .limits = fund_nav_limits,
    .request = &fund_nav_request_table,
    .reply = &fund_nav_reply,
};

constexpr detail::Type invest_more_reply = detail::object(invest_more_table);
constexpr detail::Limit invest_more_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation invest_more_operation{
    .id = "earn/pwm/investment-plan.invest_more",
    .method = "POST",
    .path = "/v5/earn/pwm/investment-plan/invest-more",
    .auth = detail::Auth::private_,
    .limits = invest_more_limits,
    .request = &invest_more_request_table,
    .reply = &invest_more_reply,
};

constexpr detail::Type new_plan_reply = detail::object(new_plan_table);
constexpr detail::Limit new_plan_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation new_plan_operation{
    .id = "earn/pwm/investment-plan.new_plan",
    .method = "GET",
    .path = "/v5/earn/pwm/investment-plan/new-plan",
    .auth = detail::Auth::private_,
    .limits = new_plan_limits,
    .request = &new_plan_request_table,
    .reply = &new_plan_reply,
};

constexpr detail::Type order_reply = detail::object(order_table);
constexpr detail::Limit order_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging order_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation order_operation{
    .id = "earn/pwm/investment-plan.order",
    .method = "GET",
    .path = "/v5/earn/pwm/investment-plan/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
    .pages = &order_pages,
};

constexpr detail::Type redeem_reply = detail::object(redeem_table);
constexpr detail::Limit redeem_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation redeem_operation{
    .id = "earn/pwm/investment-plan.redeem",
    .method = "POST",
    .path = "/v5/earn/pwm/investment-plan/redeem",
    .auth = detail::Auth::private_,
    .limits = redeem_limits,
    .request = &redeem_request_table,
    .reply = &redeem_reply,
};

constexpr detail::Type subscribe_investment_plan_reply = detail::object(subscribe_investment_plan_table);
constexpr detail::Limit subscribe_investment_plan_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation subscribe_investment_plan_operation{
    .id = "earn/pwm/investment-plan.subscribe_investment_plan",
    .method = "POST",
    .path = "/v5/earn/pwm/investment-plan/subscribe",
    .auth = detail::Auth::private_,
    .limits = subscribe_investment_plan_limits,
    .request = &subscribe_investment_plan_request_table,
    .reply = &subscribe_investment_plan_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<All> Api::all(AllRequest request) const {
    return {core_, all_operation, &request};
}

Call<AssetTrend> Api::asset_trend(AssetTrendRequest request) const {
    return {core_, asset_trend_operation, &request};
}

Call<ClaimWithdrawableFunds> Api::claim_withdrawable_funds(ClaimWithdrawableFundsRequest request) const {
    return {core_, claim_withdrawable_funds_operation, &request};
}

Call<Detail> Api::detail(DetailRequest request) const {
    return {core_, detail_operation, &request};
}

Call<FundNav> Api::fund_nav(FundNavRequest request) const {
    return {core_, fund_nav_operation, &request};
}

Call<InvestMore> Api::invest_more(InvestMoreRequest request) const {
    return {core_, invest_more_operation, &request};
}

Call<NewPlan> Api::new_plan(NewPlanRequest request) const {
    return {core_, new_plan_operation, &request};
}

PagedCall<Order> Api::order(OrderRequest request) const {
    return {core_, order_operation, &request};
}

Call<Redeem> Api::redeem(RedeemRequest request) const {
    return {core_, redeem_operation, &request};
}

Call<SubscribeInvestmentPlan> Api::subscribe_investment_plan(SubscribeInvestmentPlanRequest request) const {
    return {core_, subscribe_investment_plan_operation, &request};
}

const detail::EnumTable& exbind_table(ClaimWithdrawableFundsStatus) { return claim_withdrawable_funds_status_table; }
const detail::EnumTable& exbind_table(InvestMoreStatus) { return invest_more_status_table; }
const detail::EnumTable& exbind_table(OrderCategory) { return order_category_table; }
const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(OrderStatus) { return order_status_table; }
const detail::EnumTable& exbind_table(OrderAccountType) { return order_account_type_table; }
const detail::EnumTable& exbind_table(RedeemStatus) { return redeem_status_table; }
const detail::ObjectTable& exbind_table(const AllRequest*) { return all_request_table; }
const detail::ObjectTable& exbind_table(const AllListInvestmentDistribution*) {
    return all_list_investment_distribution_table;
}
const detail::ObjectTable& exbind_table(const AllList*) { return all_list_table; }
const detail::ObjectTable& exbind_table(const All*) { return all_table; }
const detail::ObjectTable& exbind_table(const AssetTrendRequest*) { return asset_trend_request_table; }
const detail::ObjectTable& exbind_table(const AssetTrendDataPoints*) { return asset_trend_data_points_table; }
const detail::ObjectTable& exbind_table(const AssetTrend*) { return asset_trend_table; }
const detail::ObjectTable& exbind_table(const ClaimWithdrawableFundsRequest*) {
    return claim_withdrawable_funds_request_table;
}
const detail::ObjectTable& exbind_table(const ClaimWithdrawableFunds*) { return claim_withdrawable_funds_table; }
const detail::ObjectTable& exbind_table(const DetailRequest*) { return detail_request_table; }
const detail::ObjectTable& exbind_table(const DetailCurrentAssets*) { return detail_current_assets_table; }
const detail::ObjectTable& exbind_table(const DetailPositionsMultiCoinsEarningItems*) {
    return detail_positions_multi_coins_earning_items_table;
}
const detail::ObjectTable& exbind_table(const DetailPositionsMultiCoinsEarning*) {
    return detail_positions_multi_coins_earning_table;
}
const detail::ObjectTable& exbind_table(const DetailPositionsFixedYieldItems*) {
    return detail_positions_fixed_yield_items_table;
}
const detail::ObjectTable& exbind_table(const DetailPositionsFixedYield*) { return detail_positions_fixed_yield_table; }
const detail::ObjectTable& exbind_table(const DetailPositionsEquityFundsItems*) {
    return detail_positions_equity_funds_items_table;
}
const detail::ObjectTable& exbind_table(const DetailPositionsEquityFunds*) {
    return detail_positions_equity_funds_table;
}
const detail::ObjectTable& exbind_table(const DetailPositionsOnchainEarnItems*) {
    return detail_positions_onchain_earn_items_table;
}
const detail::ObjectTable& exbind_table(const DetailPositionsOnchainEarn*) {
    return detail_positions_onchain_earn_table;
}
const detail::ObjectTable& exbind_table(const DetailPositionsFundingAccount*) {
    return detail_positions_funding_account_table;
}
const detail::ObjectTable& exbind_table(const DetailPositions*) { return detail_positions_table; }
const detail::ObjectTable& exbind_table(const Detail*) { return detail_table; }
const detail::ObjectTable& exbind_table(const FundNavRequest*) { return fund_nav_request_table; }
const detail::ObjectTable& exbind_table(const FundNavDataPoints*) { return fund_nav_data_points_table; }
const detail::ObjectTable& exbind_table(const FundNav*) { return fund_nav_table; }
const detail::ObjectTable& exbind_table(const InvestMoreRequest*) { return invest_more_request_table; }
const detail::ObjectTable& exbind_table(const InvestMore*) { return invest_more_table; }
const detail::ObjectTable& exbind_table(const NewPlanRequest*) { return new_plan_request_table; }
const detail::ObjectTable& exbind_table(const NewPlanProductsOnchainEarnItems*) {
    return new_plan_products_onchain_earn_items_table;
}
const detail::ObjectTable& exbind_table(const NewPlanProductsMultiCoinsEarning*) {
    return new_plan_products_multi_coins_earning_table;
}
const detail::ObjectTable& exbind_table(const NewPlanProductsFixedYieldItems*) {
    return new_plan_products_fixed_yield_items_table;
}
const detail::ObjectTable& exbind_table(const NewPlanProductsFixedYield*) {
    return new_plan_products_fixed_yield_table;
}
const detail::ObjectTable& exbind_table(const NewPlanProductsEquityFundsItemsIntroduction*) {
    return new_plan_products_equity_funds_items_introduction_table;
}
const detail::ObjectTable& exbind_table(const NewPlanProductsEquityFundsItems*) {
    return new_plan_products_equity_funds_items_table;
}
const detail::ObjectTable& exbind_table(const NewPlanProductsEquityFunds*) {
    return new_plan_products_equity_funds_table;
}
const detail::ObjectTable& exbind_table(const NewPlanProductsOnchainEarn*) {
    return new_plan_products_onchain_earn_table;
}
const detail::ObjectTable& exbind_table(const NewPlanProducts*) { return new_plan_products_table; }
const detail::ObjectTable& exbind_table(const NewPlan*) { return new_plan_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const OrderList*) { return order_list_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const RedeemRequest*) { return redeem_request_table; }
const detail::ObjectTable& exbind_table(const Redeem*) { return redeem_table; }
const detail::ObjectTable& exbind_table(const SubscribeInvestmentPlanRequest*) {
    return subscribe_investment_plan_request_table;
}
const detail::ObjectTable& exbind_table(const SubscribeInvestmentPlan*) { return subscribe_investment_plan_table; }

}  // namespace exbind::bybit::earn::pwm::investment_plan
