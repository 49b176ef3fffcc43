// Generated from specs/bybit/earn/pwm/asset-manager.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/pwm/asset_manager.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable asset_manager_category_table;
extern const detail::EnumTable investment_plan_status_table;
extern const detail::EnumTable plan_type_table;
extern const detail::EnumTable source_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::earn::pwm::asset_manager {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"PendingSubscribe", "Active", "Closing", "Closed"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view order_type_values[] = {"Subscribe", "Redeem"};
constexpr detail::EnumTable order_type_table{"OrderType", order_type_values};

constexpr std::string_view all_order_status_values[] = {
    "Pending Review", "Processing", "Completed", "Rejected", "Failed",
};
constexpr detail::EnumTable all_order_status_table{"AllOrderStatus", all_order_status_values};

constexpr std::string_view update_status_values[] = {"Closed", "Deleted"};
constexpr detail::EnumTable update_status_table{"UpdateStatus", update_status_values};

constexpr std::string_view order_status_values[] = {
    "PendingReview", "Pass", "Rejected", "Processing", "Success", "Failed",
};
constexpr detail::EnumTable order_status_table{"OrderStatus", order_status_values};

constexpr std::string_view action_values[] = {"approve", "reject"};
constexpr detail::EnumTable action_table{"Action", action_values};

constexpr std::string_view settle_fund_profit_status_values[] = {"Processing", "Completed", "Failed"};
constexpr detail::EnumTable settle_fund_profit_status_table{"SettleFundProfitStatus", settle_fund_profit_status_values};

constexpr detail::Field all_funds_request_fields[] = {
    {"coin", offsetof(AllFundsRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"fundId", offsetof(AllFundsRequest, fundId), detail::string(detail::Holder::optional), detail::In::query},
    {"status", offsetof(AllFundsRequest, status), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(AllFundsRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(AllFundsRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds all_funds_request_bounds[] = {{.field = 3, .maximum = "50"}};
constexpr detail::ObjectTable all_funds_request_table =
    detail::table_of<AllFundsRequest>("AllFundsRequest", all_funds_request_fields, false, all_funds_request_bounds);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field all_funds_list_fields[] = {
    {"fundId", offsetof(AllFundsList, fundId), detail::string()},
    {"fundName", offsetof(AllFundsList, fundName), detail::string()},
    {"coin", offsetof(AllFundsList, coin), detail::string()},
    {"status", offsetof(AllFundsList, status), detail::enumeration(status_table)},
    {"totalEquity", offsetof(AllFundsList, totalEquity), detail::decimal()},
    {"totalShares", offsetof(AllFundsList, totalShares), detail::decimal()},
    {"currentNav", offsetof(AllFundsList, currentNav), detail::decimal()},
    {"currentAPR", offsetof(AllFundsList, currentAPR), detail::decimal()},
    {"accountUid", offsetof(AllFundsList, accountUid), detail::string()},
    {"subAccountList", offsetof(AllFundsList, subAccountList), detail::list(list_of_string)},
    {"profitShareRate", offsetof(AllFundsList, profitShareRate), detail::decimal()},
    {"managementFeeRate", offsetof(AllFundsList, managementFeeRate), detail::decimal()},
    {"uncollectedProfit", offsetof(AllFundsList, uncollectedProfit), detail::decimal()},
    {"collectedProfit", offsetof(AllFundsList, collectedProfit), detail::decimal()},
    {"totalLoan", offsetof(AllFundsList, totalLoan), detail::decimal()},
    {"createdTime", offsetof(AllFundsList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable all_funds_list_table =
    detail::table_of<AllFundsList>("AllFundsList", all_funds_list_fields);

constexpr detail::ListTable list_of_all_funds_list =
    detail::list_of<AllFundsList>(detail::object(all_funds_list_table));

constexpr detail::Field all_funds_fields[] = {
    {"list", offsetof(AllFunds, list), detail::list(list_of_all_funds_list)},
    {"nextPageCursor", offsetof(AllFunds, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable all_funds_table = detail::table_of<AllFunds>("AllFunds", all_funds_fields);

constexpr detail::Field all_order_request_fields[] = {
    {"fundId", offsetof(AllOrderRequest, fundId), detail::string(detail::Holder::optional), detail::In::query},
    {"orderType", offsetof(AllOrderRequest, orderType), detail::enumeration(order_type_table), detail::In::query},
    {"status", offsetof(AllOrderRequest, status), detail::enumeration(all_order_status_table), detail::In::query},
    {"startTime", offsetof(AllOrderRequest, startTime), detail::integer(), detail::In::query},
    {"endTime", offsetof(AllOrderRequest, endTime), detail::integer(), detail::In::query},
    {"limit", offsetof(AllOrderRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(AllOrderRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds all_order_request_bounds[] = {{.field = 5, .maximum = "50"}};
constexpr detail::ObjectTable all_order_request_table =
    detail::table_of<AllOrderRequest>("AllOrderRequest", all_order_request_fields, false, all_order_request_bounds);

constexpr detail::Field all_order_list_fields[] = {
    {"orderId", offsetof(AllOrderList, orderId), detail::string()},
    {"fundId", offsetof(AllOrderList, fundId), detail::string()},
    {"fundName", offsetof(AllOrderList, fundName), detail::string()},
    {"accountUid", offsetof(AllOrderList, accountUid), detail::string()},
    {"orderType", offsetof(AllOrderList, orderType), detail::enumeration(order_type_table)},
    {"coin", offsetof(AllOrderList, coin), detail::string()},
    {"amount", offsetof(AllOrderList, amount), detail::decimal()},
    {"shares", offsetof(AllOrderList, shares), detail::decimal()},
    {"status", offsetof(AllOrderList, status), detail::enumeration(all_order_status_table)},
    {"createdTime", offsetof(AllOrderList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable all_order_list_table =
    detail::table_of<AllOrderList>("AllOrderList", all_order_list_fields);

constexpr detail::ListTable list_of_all_order_list =
    detail::list_of<AllOrderList>(detail::object(all_order_list_table));

constexpr detail::Field all_order_fields[] = {
    {"list", offsetof(AllOrder, list), detail::list(list_of_all_order_list)},
    {"nextPageCursor", offsetof(AllOrder, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable all_order_table = detail::table_of<AllOrder>("AllOrder", all_order_fields);

constexpr detail::Field create_fund_request_fields[] = {
    {"fundName", offsetof(CreateFundRequest, fundName), detail::string(detail::Holder::required)},
    {"coin", offsetof(CreateFundRequest, coin), detail::string(detail::Holder::required)},
    {"profitShareRate", offsetof(CreateFundRequest, profitShareRate), detail::decimal(detail::Holder::required)},
    {"managementFeeRate", offsetof(CreateFundRequest, managementFeeRate), detail::decimal(detail::Holder::required)},
    {"fundIntroduction", offsetof(CreateFundRequest, fundIntroduction), detail::string(detail::Holder::optional)},
    {"reqLinkId", offsetof(CreateFundRequest, reqLinkId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable create_fund_request_table =
    detail::table_of<CreateFundRequest>("CreateFundRequest", create_fund_request_fields);

constexpr detail::Field create_fund_fields[] = {
    {"fundId", offsetof(CreateFund, fundId), detail::string()},
    {"fundName", offsetof(CreateFund, fundName), detail::string()},
    {"coin", offsetof(CreateFund, coin), detail::string()},
    {"status", offsetof(CreateFund, status), detail::string()},
    {"profitShareRate", offsetof(CreateFund, profitShareRate), detail::decimal()},
    {"managementFeeRate", offsetof(CreateFund, managementFeeRate), detail::decimal()},
    {"accountUid", offsetof(CreateFund, accountUid), detail::string()},
    {"createdTime", offsetof(CreateFund, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable create_fund_table = detail::table_of<CreateFund>("CreateFund", create_fund_fields);

constexpr detail::Field create_investment_plan_request_investment_distribution_fields[] = {
    {"productId", offsetof(CreateInvestmentPlanRequestInvestmentDistribution, productId),
     detail::string(detail::Holder::required)},
    {"amount", offsetof(CreateInvestmentPlanRequestInvestmentDistribution, amount),
     detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable create_investment_plan_request_investment_distribution_table =
    detail::table_of<CreateInvestmentPlanRequestInvestmentDistribution>(
        "CreateInvestmentPlanRequestInvestmentDistribution",
        create_investment_plan_request_investment_distribution_fields);

constexpr detail::ListTable list_of_create_investment_plan_request_investment_distribution =
    detail::list_of<CreateInvestmentPlanRequestInvestmentDistribution>(
        detail::object(create_investment_plan_request_investment_distribution_table));

constexpr detail::Field create_investment_plan_request_fields[] = {
    {"accountUid", offsetof(CreateInvestmentPlanRequest, accountUid), detail::string(detail::Holder::required)},
    {"planName", offsetof(CreateInvestmentPlanRequest, planName), detail::string(detail::Holder::required)},
    {"planType", offsetof(CreateInvestmentPlanRequest, planType),
     detail::enumeration(bybit::plan_type_table, detail::Holder::required)},
    {"investmentDistribution", offsetof(CreateInvestmentPlanRequest, investmentDistribution),
     detail::list(list_of_create_investment_plan_request_investment_distribution, detail::Holder::required)},
    {"reqLinkId", offsetof(CreateInvestmentPlanRequest, reqLinkId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable create_investment_plan_request_table =
    detail::table_of<CreateInvestmentPlanRequest>("CreateInvestmentPlanRequest", create_investment_plan_request_fields);

constexpr detail::Field create_investment_plan_fields[] = {
    {"planId", offsetof(CreateInvestmentPlan, planId), detail::string()},
    {"planType", offsetof(CreateInvestmentPlan, planType), detail::enumeration(bybit::plan_type_table)},
    {"accountUid", offsetof(CreateInvestmentPlan, accountUid), detail::string()},
    {"status", offsetof(CreateInvestmentPlan, status), detail::string()},
    {"createdTime", offsetof(CreateInvestmentPlan, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable create_investment_plan_table =
    detail::table_of<CreateInvestmentPlan>("CreateInvestmentPlan", create_investment_plan_fields);

constexpr detail::Field create_fund_sub_account_request_fields[] = {
    {"fundId", offsetof(CreateFundSubAccountRequest, fundId), detail::string(detail::Holder::required)},
    {"reqLinkId", offsetof(CreateFundSubAccountRequest, reqLinkId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable create_fund_sub_account_request_table =
    detail::table_of<CreateFundSubAccountRequest>(
        "CreateFundSubAccountRequest", create_fund_sub_account_request_fields);

constexpr detail::Field create_fund_sub_account_fields[] = {
    {"fundId", offsetof(CreateFundSubAccount, fundId), detail::string()},
    {"subAccountUid", offsetof(CreateFundSubAccount, subAccountUid), detail::string()},
    {"createdTime", offsetof(CreateFundSubAccount, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"status", offsetof(CreateFundSubAccount, status), detail::string()},
};
constexpr detail::ObjectTable create_fund_sub_account_table =
    detail::table_of<CreateFundSubAccount>("CreateFundSubAccount", create_fund_sub_account_fields);

constexpr detail::Field get_investment_plan_request_fields[] = {
    {"planId", offsetof(GetInvestmentPlanRequest, planId), detail::string(detail::Holder::optional), detail::In::query},
    {"status", offsetof(GetInvestmentPlanRequest, status), detail::string(detail::Holder::optional), detail::In::query},
    {"subscriptionUid", offsetof(GetInvestmentPlanRequest, subscriptionUid), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(GetInvestmentPlanRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(GetInvestmentPlanRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds get_investment_plan_request_bounds[] = {{.field = 3, .maximum = "50"}};
constexpr detail::ObjectTable get_investment_plan_request_table =
    detail::table_of<GetInvestmentPlanRequest>(
        "GetInvestmentPlanRequest", get_investment_plan_request_fields, false, get_investment_plan_request_bounds);

constexpr detail::Field get_investment_plan_list_investment_distribution_fields[] = {
    {"category", offsetof(GetInvestmentPlanListInvestmentDistribution, category),
     detail::enumeration(bybit::asset_manager_category_table)},
    {"coin", offsetof(GetInvestmentPlanListInvestmentDistribution, coin), detail::string()},
    {"productId", offsetof(GetInvestmentPlanListInvestmentDistribution, productId), detail::string()},
    {"currentAmount", offsetof(GetInvestmentPlanListInvestmentDistribution, currentAmount), detail::decimal()},
};
constexpr detail::ObjectTable get_investment_plan_list_investment_distribution_table =
    detail::table_of<GetInvestmentPlanListInvestmentDistribution>(
        "GetInvestmentPlanListInvestmentDistribution", get_investment_plan_list_investment_distribution_fields);

constexpr detail::ListTable list_of_get_investment_plan_list_investment_distribution =
    detail::list_of<GetInvestmentPlanListInvestmentDistribution>(
        detail::object(get_investment_plan_list_investment_distribution_table));

constexpr detail::Field get_investment_plan_list_fields[] = {
    {"planId", offsetof(GetInvestmentPlanList, planId), detail::string()},
    {"planName", offsetof(GetInvestmentPlanList, planName), detail::string()},
    {"planType", offsetof(GetInvestmentPlanList, planType), detail::enumeration(bybit::plan_type_table)},
    {"subscriptionUid", offsetof(GetInvestmentPlanList, subscriptionUid), detail::string()},
    {"status", offsetof(GetInvestmentPlanList, status), detail::enumeration(status_table)},
    {"source", offsetof(GetInvestmentPlanList, source), detail::enumeration(bybit::source_table)},
    {"currentAssetUsd", offsetof(GetInvestmentPlanList, currentAssetUsd), detail::decimal()},
    {"accumulateYieldUsd", offsetof(GetInvestmentPlanList, accumulateYieldUsd), detail::decimal()},
    {"investmentDistribution", offsetof(GetInvestmentPlanList, investmentDistribution),
     detail::list(list_of_get_investment_plan_list_investment_distribution)},
    {"createdTime", offsetof(GetInvestmentPlanList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable get_investment_plan_list_table =
    detail::table_of<GetInvestmentPlanList>("GetInvestmentPlanList", get_investment_plan_list_fields);

constexpr detail::ListTable list_of_get_investment_plan_list =
    detail::list_of<GetInvestmentPlanList>(detail::object(get_investment_plan_list_table));

constexpr detail::Field get_investment_plan_fields[] = {
    {"list", offsetof(GetInvestmentPlan, list), detail::list(list_of_get_investment_plan_list)},
    {"nextPageCursor", offsetof(GetInvestmentPlan, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable get_investment_plan_table =
    detail::table_of<GetInvestmentPlan>("GetInvestmentPlan", get_investment_plan_fields);

constexpr detail::Field manage_investment_plan_request_update_funds_fields[] = {
    {"fundId", offsetof(ManageInvestmentPlanRequestUpdateFunds, fundId), detail::string(detail::Holder::required)},
    {"amount", offsetof(ManageInvestmentPlanRequestUpdateFunds, amount), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable manage_investment_plan_request_update_funds_table =
    detail::table_of<ManageInvestmentPlanRequestUpdateFunds>(
        "ManageInvestmentPlanRequestUpdateFunds", manage_investment_plan_request_update_funds_fields);

constexpr detail::ListTable list_of_manage_investment_plan_request_update_funds =
    detail::list_of<ManageInvestmentPlanRequestUpdateFunds>(
        detail::object(manage_investment_plan_request_update_funds_table));

constexpr detail::Field manage_investment_plan_request_fields[] = {
    {"planId", offsetof(ManageInvestmentPlanRequest, planId), detail::string(detail::Holder::required)},
    {"updateStatus", offsetof(ManageInvestmentPlanRequest, updateStatus), detail::enumeration(update_status_table)},
    {"updateFunds", offsetof(ManageInvestmentPlanRequest, updateFunds),
     detail::list(list_of_manage_investment_plan_request_update_funds)},
    {"reqLinkId", offsetof(ManageInvestmentPlanRequest, reqLinkId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable manage_investment_plan_request_table =
    detail::table_of<ManageInvestmentPlanRequest>("ManageInvestmentPlanRequest", manage_investment_plan_request_fields);

constexpr detail::Field manage_investment_plan_update_funds_fields[] = {
    {"fundId", offsetof(ManageInvestmentPlanUpdateFunds, fundId), detail::string()},
    {"amount", offsetof(ManageInvestmentPlanUpdateFunds, amount), detail::decimal()},
};
constexpr detail::ObjectTable manage_investment_plan_update_funds_table =
    detail::table_of<ManageInvestmentPlanUpdateFunds>(
        "ManageInvestmentPlanUpdateFunds", manage_investment_plan_update_funds_fields);

constexpr detail::ListTable list_of_manage_investment_plan_update_funds =
    detail::list_of<ManageInvestmentPlanUpdateFunds>(detail::object(manage_investment_plan_update_funds_table));

constexpr detail::Field manage_investment_plan_fields[] = {
    {"planId", offsetof(ManageInvestmentPlan, planId), detail::string()},
    {"status", offsetof(ManageInvestmentPlan, status), detail::enumeration(bybit::investment_plan_status_table)},
    {"updatedTime", offsetof(ManageInvestmentPlan, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updateFunds", offsetof(ManageInvestmentPlan, updateFunds),
     detail::list(list_of_manage_investment_plan_update_funds)},
};
constexpr detail::ObjectTable manage_investment_plan_table =
    detail::table_of<ManageInvestmentPlan>("ManageInvestmentPlan", manage_investment_plan_fields);

constexpr detail::Field manage_order_request_fields[] = {
    {"orderId", offsetof(ManageOrderRequest, orderId), detail::string(detail::Holder::required)},
    {"action", offsetof(ManageOrderRequest, action), detail::string(detail::Holder::required)},
    {"reqLinkId", offsetof(ManageOrderRequest, reqLinkId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable manage_order_request_table =
    detail::table_of<ManageOrderRequest>("ManageOrderRequest", manage_order_request_fields);

constexpr detail::Field manage_order_fields[] = {
    {"orderId", offsetof(ManageOrder, orderId), detail::string()},
    {"fundId", offsetof(ManageOrder, fundId), detail::string()},
    {"accountUid", offsetof(ManageOrder, accountUid), detail::string()},
    {"orderStatus", offsetof(ManageOrder, orderStatus), detail::enumeration(order_status_table)},
    {"orderType", offsetof(ManageOrder, orderType), detail::enumeration(order_type_table)},
    {"action", offsetof(ManageOrder, action), detail::enumeration(action_table)},
    {"coin", offsetof(ManageOrder, coin), detail::string()},
    {"amount", offsetof(ManageOrder, amount), detail::decimal()},
    {"shares", offsetof(ManageOrder, shares), detail::string()},
    {"updatedTime", offsetof(ManageOrder, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable manage_order_table = detail::table_of<ManageOrder>("ManageOrder", manage_order_fields);

constexpr detail::Field settle_fund_profit_request_fields[] = {
    {"fundId", offsetof(SettleFundProfitRequest, fundId), detail::string(detail::Holder::required)},
    {"reqLinkId", offsetof(SettleFundProfitRequest, reqLinkId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable settle_fund_profit_request_table =
    detail::table_of<SettleFundProfitRequest>("SettleFundProfitRequest", settle_fund_profit_request_fields);

constexpr detail::Field settle_fund_profit_fields[] = {
    {"fundId", offsetof(SettleFundProfit, fundId), detail::string()},
    {"status", offsetof(SettleFundProfit, status), detail::enumeration(settle_fund_profit_status_table)},
    {"totalProfitShared", offsetof(SettleFundProfit, totalProfitShared), detail::decimal()},
    {"instIncome", offsetof(SettleFundProfit, instIncome), detail::decimal()},
    {"coin", offsetof(SettleFundProfit, coin), detail::string()},
    {"createdTime", offsetof(SettleFundProfit, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable settle_fund_profit_table =
    detail::table_of<SettleFundProfit>("SettleFundProfit", settle_fund_profit_fields);

constexpr detail::Type all_funds_reply = detail::object(all_funds_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit all_funds_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging all_funds_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation all_funds_operation{
    .id = "earn/pwm/asset-manager.all_funds",
    .method = "GET",
    .path = "/v5/earn/pwm/asset-manager/all-funds",
    .auth = detail::Auth::private_,
    .limits = all_funds_limits,
    .request = &all_funds_request_table,
    .reply = &all_funds_reply,
    .pages = &all_funds_pages,
};

constexpr detail::Type all_order_reply = detail::object(all_order_table);
constexpr detail::Limit all_order_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging all_order_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation all_order_operation{
    .id = "earn/pwm/asset-manager.all_order",
    .method = "GET",
    .path = "/v5/earn/pwm/asset-manager/all-order",
    .auth = detail::Auth::private_,
    .limits = all_order_limits,
    .request = &all_order_request_table,
    .reply = &all_order_reply,
    .pages = &all_order_pages,
};

constexpr detail::Type create_fund_reply = detail::object(create_fund_table);
constexpr detail::Limit create_fund_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation create_fund_operation{
    .id = "earn/pwm/asset-manager.create_fund",
    .method = "POST",
    .path = "/v5/earn/pwm/asset-manager/create-fund",
    .auth = detail::Auth::private_,
    .limits = create_fund_limits,
    .request = &create_fund_request_table,
    .reply = &create_fund_reply,
};

constexpr detail::Type create_investment_plan_reply = detail::object(create_investment_plan_table);
constexpr detail::Limit create_investment_plan_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_investment_plan_operation{
    .id = "earn/pwm/asset-manager.create_investment_plan",
    .method = "POST",
    .path = "/v5/earn/pwm/asset-manager/create-investment-plan",
    .auth = detail::Auth::private_,
    .limits = create_investment_plan_limits,
    .request = &create_investment_plan_request_table,
    .reply = &create_investment_plan_reply,
};

constexpr detail::Type create_fund_sub_account_reply = detail::object(create_fund_sub_account_table);
constexpr detail::Limit create_fund_sub_account_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_fund_sub_account_operation{
    .id = "earn/pwm/asset-manager.create_fund_sub_account",
    .method = "POST",
    .path = "/v5/earn/pwm/asset-manager/create-sub-account",
    .auth = detail::Auth::private_,
    .limits = create_fund_sub_account_limits,
    .request = &create_fund_sub_account_request_table,
    .reply = &create_fund_sub_account_reply,
};

constexpr detail::Type get_investment_plan_reply = detail::object(get_investment_plan_table);
constexpr detail::Limit get_investment_plan_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging get_investment_plan_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .largest_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation get_investment_plan_operation{
    .id = "earn/pwm/asset-manager.get_investment_plan",
    .method = "GET",
    .path = "/v5/earn/pwm/asset-manager/get-investment-plan",
    .auth = detail::Auth::private_,
    .limits = get_investment_plan_limits,
    .request = &get_investment_plan_request_table,
    .reply = &get_investment_plan_reply,
    .pages = &get_investment_plan_pages,
};

constexpr detail::Type manage_investment_plan_reply = detail::object(manage_investment_plan_table);
constexpr detail::Limit manage_investment_plan_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation manage_investment_plan_operation{
    .id = "earn/pwm/asset-manager.manage_investment_plan",
    .method = "POST",
    .path = "/v5/earn/pwm/asset-manager/manage-investment-plan",
    .auth = detail::Auth::private_,
    .limits = manage_investment_plan_limits,
    .request = &manage_investment_plan_request_table,
    .reply = &manage_investment_plan_reply,
};

constexpr detail::Type manage_order_reply = detail::object(manage_order_table);
constexpr detail::Limit manage_order_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation manage_order_operation{
    .id = "earn/pwm/asset-manager.manage_order",
    .method = "POST",
    .path = "/v5/earn/pwm/asset-manager/manage-order",
    .auth = detail::Auth::private_,
    .limits = manage_order_limits,
    .request = &manage_order_request_table,
    .reply = &manage_order_reply,
};

constexpr detail::Type settle_fund_profit_reply = detail::object(settle_fund_profit_table);
constexpr detail::Limit settle_fund_profit_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation settle_fund_profit_operation{
    .id = "earn/pwm/asset-manager.settle_fund_profit",
    .method = "POST",
    .path = "/v5/earn/pwm/asset-manager/settle-profit",
    .auth = detail::Auth::private_,
    .limits = settle_fund_profit_limits,
    .request = &settle_fund_profit_request_table,
    .reply = &settle_fund_profit_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<AllFunds> Api::all_funds(AllFundsRequest request) const {
    return {core_, all_funds_operation, &request};
}

PagedCall<AllOrder> Api::all_order(AllOrderRequest request) const {
    return {core_, all_order_operation, &request};
}

Call<CreateFund> Api::create_fund(CreateFundRequest request) const {
    return {core_, create_fund_operation, &request};
}

Call<CreateInvestmentPlan> Api::create_investment_plan(CreateInvestmentPlanRequest request) const {
    return {core_, create_investment_plan_operation, &request};
}

Call<CreateFundSubAccount> Api::create_fund_sub_account(CreateFundSubAccountRequest request) const {
    return {core_, create_fund_sub_account_operation, &request};
}

PagedCall<GetInvestmentPlan> Api::get_investment_plan(GetInvestmentPlanRequest request) const {
    return {core_, get_investment_plan_operation, &request};
}

Call<ManageInvestmentPlan> Api::manage_investment_plan(ManageInvestmentPlanRequest request) const {
    return {core_, manage_investment_plan_operation, &request};
}

Call<ManageOrder> Api::manage_order(ManageOrderRequest request) const {
    return {core_, manage_order_operation, &request};
}

Call<SettleFundProfit> Api::settle_fund_profit(SettleFundProfitRequest request) const {
    return {core_, settle_fund_profit_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(OrderType) { return order_type_table; }
const detail::EnumTable& exbind_table(AllOrderStatus) { return all_order_status_table; }
const detail::EnumTable& exbind_table(UpdateStatus) { return update_status_table; }
const detail::EnumTable& exbind_table(OrderStatus) { return order_status_table; }
const detail::EnumTable& exbind_table(Action) { return action_table; }
const detail::EnumTable& exbind_table(SettleFundProfitStatus) { return settle_fund_profit_status_table; }
const detail::ObjectTable& exbind_table(const AllFundsRequest*) { return all_funds_request_table; }
const detail::ObjectTable& exbind_table(const AllFundsList*) { return all_funds_list_table; }
const detail::ObjectTable& exbind_table(const AllFunds*) { return all_funds_table; }
const detail::ObjectTable& exbind_table(const AllOrderRequest*) { return all_order_request_table; }
const detail::ObjectTable& exbind_table(const AllOrderList*) { return all_order_list_table; }
const detail::ObjectTable& exbind_table(const AllOrder*) { return all_order_table; }
const detail::ObjectTable& exbind_table(const CreateFundRequest*) { return create_fund_request_table; }
const detail::ObjectTable& exbind_table(const CreateFund*) { return create_fund_table; }
const detail::ObjectTable& exbind_table(const CreateInvestmentPlanRequestInvestmentDistribution*) {
    return create_investment_plan_request_investment_distribution_table;
}
const detail::ObjectTable& exbind_table(const CreateInvestmentPlanRequest*) {
    return create_investment_plan_request_table;
}
const detail::ObjectTable& exbind_table(const CreateInvestmentPlan*) { return create_investment_plan_table; }
const detail::ObjectTable& exbind_table(const CreateFundSubAccountRequest*) {
    return create_fund_sub_account_request_table;
}
const detail::ObjectTable& exbind_table(const CreateFundSubAccount*) { return create_fund_sub_account_table; }
const detail::ObjectTable& exbind_table(const GetInvestmentPlanRequest*) { return get_investment_plan_request_table; }
const detail::ObjectTable& exbind_table(const GetInvestmentPlanListInvestmentDistribution*) {
    return get_investment_plan_list_investment_distribution_table;
}
const detail::ObjectTable& exbind_table(const GetInvestmentPlanList*) { return get_investment_plan_list_table; }
const detail::ObjectTable& exbind_table(const GetInvestmentPlan*) { return get_investment_plan_table; }
const detail::ObjectTable& exbind_table(const ManageInvestmentPlanRequestUpdateFunds*) {
    return manage_investment_plan_request_update_funds_table;
}
const detail::ObjectTable& exbind_table(const ManageInvestmentPlanRequest*) {
    return manage_investment_plan_request_table;
}
const detail::ObjectTable& exbind_table(const ManageInvestmentPlanUpdateFunds*) {
    return manage_investment_plan_update_funds_table;
}
const detail::ObjectTable& exbind_table(const ManageInvestmentPlan*) { return manage_investment_plan_table; }
const detail::ObjectTable& exbind_table(const ManageOrderRequest*) { return manage_order_request_table; }
const detail::ObjectTable& exbind_table(const ManageOrder*) { return manage_order_table; }
const detail::ObjectTable& exbind_table(const SettleFundProfitRequest*) { return settle_fund_profit_request_table; }
const detail::ObjectTable& exbind_table(const SettleFundProfit*) { return settle_fund_profit_table; }

}  // namespace exbind::bybit::earn::pwm::asset_manager
