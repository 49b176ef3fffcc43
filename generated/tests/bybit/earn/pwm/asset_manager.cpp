// Generated from specs/bybit/earn/pwm/asset-manager.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/pwm/asset_manager.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::pwm::asset_manager {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn/pwm/asset-manager.all_funds: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/asset-manager.all_funds",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"fundId":"123","fundName":"BTC Alpha Fund",)"
                 R"("coin":"BTC","status":"active","totalEquity":"10.5","totalShares":"1000.00","currentNav":"1.05",)"
                 R"("accountUid":"456789","subAccountList":["456790","456791"],"profitShareRate":"20.00",)"
                 R"("managementFeeRate":"2.00","uncollectedProfit":"0.5","collectedProfit":"1.2","totalLoan":"0",)"
                 R"("createdTime":"1640000000000"}],"nextPageCursor":"32"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.all_funds();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/asset-manager.all_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/asset-manager.all_order",
        .number = 1,
        .request = "fundId=100001&limit=20",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"orderId":"768","fundId":"100001",)"
                 R"("fundName":"Alpha BTC Strategy Fund","accountUid":"800001","orderType":"Subscribe","coin":"BTC",)"
                 R"("amount":"10.00000000","shares":"","status":"Completed","createdTime":"1700000000000"},)"
                 R"({"orderId":"769","fundId":"100001","fundName":"Alpha BTC Strategy Fund","accountUid":"800002",)"
                 R"("orderType":"Redeem","coin":"BTC","amount":"","shares":"5000.00","status":"Pending Review",)"
                 R"("createdTime":"1700100000000"}],"nextPageCursor":""}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.all_order({.fundId = "100001", .limit = 20});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/asset-manager.create_fund: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/asset-manager.create_fund",
        .number = 1,
        .request = R"({"fundName":"BTC Alpha Fund","coin":"BTC","profitShareRate":"20.00","managementFeeRate":"2.00",)"
                   R"("reqLinkId":"create-fund-001"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"fundId":"12345","fundName":"BTC Alpha Fund",)"
                 R"("coin":"BTC","status":"pending_subscribe","profitShareRate":"20.00","managementFeeRate":"2.00",)"
                 R"("accountUid":"0","createdTime":"1640000000000"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_fund({
        .fundName = "BTC Alpha Fund",
        .coin = "BTC",
        .profitShareRate = "20.00"_d,
        .managementFeeRate = "2.00"_d,
        .reqLinkId = "create-fund-001",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/asset-manager.create_investment_plan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/asset-manager.create_investment_plan",
        .number = 1,
        .request = R"({"accountUid":"800001","planName":"Conservative Growth Plan","planType":"stable",)"
                   R"("investmentDistribution":[{"productId":"12345","amount":"100000.00"}],)"
                   R"("reqLinkId":"create-plan-001"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"planId":"10088","planType":"stable",)"
                 R"("accountUid":"800001","status":"pending_subscribe","createdTime":"1640000000000"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_investment_plan({
        .accountUid = "800001",
        .planName = "Conservative Growth Plan",
        .planType = PlanType::stable,
        .investmentDistribution = Vector<CreateInvestmentPlanRequestInvestmentDistribution>{
            CreateInvestmentPlanRequestInvestmentDistribution{.productId = "12345", .amount = "100000.00"_d},
        },
        .reqLinkId = "create-plan-001",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/asset-manager.create_fund_sub_account: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/asset-manager.create_fund_sub_account",
        .number = 1,
        .request = R"({"fundId":"100001","reqLinkId":"create-sub-001"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"fundId":"100001","subAccountUid":"0",)"
                 R"("createdTime":"1700600000000","status":"pending"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_fund_sub_account({.fundId = "100001", .reqLinkId = "create-sub-001"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/asset-manager.get_investment_plan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/asset-manager.get_investment_plan",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"planId":"10001",)"
                 R"("planName":"Conservative Growth Plan","planType":"stable","status":"Active",)"
                 R"("source":"institution","subscriptionUid":"12323434","currentAssetUsd":"200137.50",)"
                 R"("accumulateYieldUsd":"2137.50","investmentDistribution":[{"category":"equityFund",)"
                 R"("productId":"431","coin":"USDT","currentAmount":"50000.00"}],"createdTime":"1700000000000"}],)"
                 R"("nextPageCursor":""}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_investment_plan();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/asset-manager.manage_investment_plan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/asset-manager.manage_investment_plan",
        .number = 1,
        .request = R"({"planId":"10088","updateStatus":"Closed","updateFunds":[{"fundId":"430","amount":"100000"},)"
                   R"({"fundId":"2005","amount":"270000"}],"reqLinkId":"manage-plan-001"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"planId":"10088","status":"Closed",)"
                 R"("updateFunds":[{"fundId":"430","amount":"100000"},{"fundId":"2005","amount":"270000"}],)"
                 R"("updatedTime":"1701700000000"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.manage_investment_plan({
        .planId = "10088",
        .updateStatus = UpdateStatus::closed,
        .updateFunds = Vector<ManageInvestmentPlanRequestUpdateFunds>{
            ManageInvestmentPlanRequestUpdateFunds{.fundId = "430", .amount = "100000"_d},
            ManageInvestmentPlanRequestUpdateFunds{.fundId = "2005", .amount = "270000"_d},
        },
        .reqLinkId = "manage-plan-001",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/asset-manager.manage_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/asset-manager.manage_order",
        .number = 1,
        .request = R"({"orderId":"500002","action":"approve","reqLinkId":"manage-order-001"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"orderId":"500002","fundId":"100001",)"
                 R"("accountUid":"800001","orderStatus":"PendingReview","orderType":"Subscribe","action":"Approve",)"
                 R"("coin":"BTC","amount":"10.00000000","shares":"","updatedTime":"1700100000000"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.manage_order({.orderId = "500002", .action = "approve", .reqLinkId = "manage-order-001"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/asset-manager.settle_fund_profit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/asset-manager.settle_fund_profit",
        .number = 1,
        .request = R"({"fundId":"12323","reqLinkId":"settle-001"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"fundId":"12323","status":"Processing",)"
                 R"("totalProfitShared":"2.73","instIncome":"1.5","coin":"BTC","createdTime":"1700000000000"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.settle_fund_profit({.fundId = "12323", .reqLinkId = "settle-001"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn::pwm::asset_manager
