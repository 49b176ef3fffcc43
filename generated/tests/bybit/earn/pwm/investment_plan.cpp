// Generated from specs/bybit/earn/pwm/investment-plan.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/pwm/investment_plan.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::pwm::investment_plan {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn/pwm/investment-plan.all: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/investment-plan.all",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"result":{"list":[{"planId":"10001","planName":"Conservative Growth Plan",)"
                 R"("planType":"stable","status":"Active","source":"consultant","currentAssetUsd":"200137.50",)"
                 R"("accumulateYieldUsd":"2137.50","investmentDistribution":[{"category":"fundPool",)"
                 R"("productId":"430","coin":"USDT","currentAmount":"50000.00"}],"createdTime":"1700000000000"}],)"
                 R"("nextPageCursor":""}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.all();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/investment-plan.asset_trend: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/investment-plan.asset_trend",
        .number = 1,
        .request = "planId=10001",
        .reply = R"({"retCode":0,"result":{"planId":"10001","dataPoints":[{"date":"2024-11-01",)"
                 R"("assetValueUsd":"198500.00"},{"date":"2024-11-02","assetValueUsd":"199100.00"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.asset_trend({.planId = "10001"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/investment-plan.claim_withdrawable_funds: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/investment-plan.claim_withdrawable_funds",
        .number = 1,
        .request = R"({"planId":"10001","toAccountType":"FUND","orderLinkId":"claim-order-001"})",
        .reply = R"({"retCode":0,"result":{"planId":"10001","toAccountType":6,"status":"Success",)"
                 R"("createdTime":"1701400000000"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.claim_withdrawable_funds({
        .planId = "10001",
        .toAccountType = AccountType::fund,
        .orderLinkId = "claim-order-001",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/investment-plan.detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/investment-plan.detail",
        .number = 1,
        .request = "planId=10001",
        .reply = R"({"retCode":0,"result":{"planId":"10001","planName":"Conservative Growth Plan",)"
                 R"("planType":"conservative","status":"Active","currentAssetUsd":"200137.50",)"
                 R"("accumulateYieldUsd":"2137.50","weightedAvgApr":"0.086","currentAssets":[{"coin":"USDT",)"
                 R"("amount":"150000.00"}],"positions":{"multiCoinsEarning":{"totalInvestmentUsd":"60000.00",)"
                 R"("accumulateYieldUsd":"500.00","weightedAvgApr":"0.052","items":[{"category":"flexibleSavings",)"
                 R"("productId":"430","coin":"USDT","currentAmount":"30000.00","accumulateYield":"250.00",)"
                 R"("apr":"0.05","positionId":"123"}]},"fixedYield":{"totalInvestmentUsd":"50000.00",)"
                 R"("accumulateYieldUsd":"800.00","weightedAvgApr":"0.08","items":[{"category":"fundPool",)"
                 R"("productId":"430","coin":"USDT","currentAmount":"50000.00","accumulateYield":"800.00",)"
                 R"("apr":"0.08","duration":30,"maturityTime":"1700500000000","autoReinvest":true,)"
                 R"("positionId":"123"}]},"equityFunds":{"totalInvestmentUsd":"70000.00",)"
                 R"("accumulateYieldUsd":"700.00","weightedAvgApr":"0.12","items":[{"category":"equityFund",)"
                 R"("productId":"2001","fundName":"Market Neutral Alpha","coin":"USDT","tags":["Delta Neutral",)"
                 R"("Funding Rate"],"nav":"1.035","userShares":"68000.00","shareValue":"1.029",)"
                 R"("holdingValue":"69972.00","accumulateYield":"700.00","apr30d":"0.12","aprTotal":"0.105",)"
                 R"("sharpRatio":"2.5","maxDrawdown":"-0.032","createdTime":"1695000000000","runningDays":58}]},)"
                 R"("onchainEarn":{"totalInvestmentUsd":"18000.00","accumulateYieldUsd":"137.50",)"
                 R"("items":[{"category":"onchainEarn","productId":"430","coin":"USDT","stakeAmount":"18000.00",)"
                 R"("apr":"0.075","positionId":"123"}]},"fundingAccount":[{"coin":"USDT","amount":"165.50"}]},)"
                 R"("createdTime":"1700000000000"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.detail({.planId = "10001"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/investment-plan.fund_nav: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/investment-plan.fund_nav",
        .number = 1,
        .request = "fundId=2001",
        .reply = R"({"retCode":0,"result":{"fundId":"2001","fundName":"Market Neutral Alpha","coin":"USDT",)"
                 R"("currentNav":"1.035","dataPoints":[{"date":"2024-11-01","nav":"1.028"},{"date":"2024-11-02",)"
                 R"("nav":"1.031"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fund_nav({.fundId = "2001"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/investment-plan.invest_more: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/investment-plan.invest_more",
        .number = 1,
        .request = R"({"planId":"10001","accountType":"FUND","category":"equityFund","productId":"2001",)"
                   R"("amount":"20000.00","orderLinkId":"xxx"})",
        .reply = R"({"retCode":0,"result":{"planId":"10001","category":"equityFund","productId":"2001","coin":"USDT",)"
                 R"("amount":"20000.00","status":"Pending","orderId":"ORD20241115002","orderLinkId":"xxx"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.invest_more({
        .planId = "10001",
        .accountType = AccountType::fund,
        .category = "equityFund",
        .productId = "2001",
        .amount = "20000.00"_d,
        .orderLinkId = "xxx",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/investment-plan.new_plan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/investment-plan.new_plan",
        .number = 1,
        .request = "planId=10003",
        .reply = R"({"retCode":0,"result":{"planId":"10003","planName":"Aggressive Growth Plan",)"
                 R"("planType":"advanced","status":"PendingSubscription","source":"consultant",)"
                 R"("totalConfiguredAmountUsd":"500000.00",)"
                 R"("products":{"multiCoinsEarning":{"configuredAmountUsd":"100000.00",)"
                 R"("items":[{"category":"flexibleSavings","productId":"430","coin":"USDT",)"
                 R"("configuredAmount":"100000.00","apr":"0.05"}]},"fixedYield":{"configuredAmountUsd":"80000.00",)"
                 R"("items":[{"category":"fundPoolPremium","productId":"430","coin":"USDT",)"
                 R"("configuredAmount":"80000.00","apr":"0.08","duration":30}]},)"
                 R"("equityFunds":{"configuredAmountUsd":"270000.00","items":[{"category":"equityFund",)"
                 R"("productId":"2005","fundName":"Market Neutral Alpha","coin":"USDT",)"
                 R"("configuredAmount":"270000.00","tags":["Delta Neutral","Funding Rate"],)"
                 R"("introduction":{"description":"A market-neutral strategy fund ...",)"
                 R"("historicalYieldRateMax":"0.15","historicalYieldRateMin":"0.08","sharpRatio":"2.3",)"
                 R"("maxDrawback":"-0.035","lockupPeriod":"30 days"}}]},)"
                 R"("onchainEarn":{"configuredAmountUsd":"50000.00","items":[{"category":"onchainEarn",)"
                 R"("productId":"430","coin":"USDT","configuredAmount":"50000.00","apr":"0.075"}]}},)"
                 R"("createdTime":"1700800000000"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_plan({.planId = "10003"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/investment-plan.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/investment-plan.order",
        .number = 1,
        .request = "planId=10001&limit=20",
        .reply = R"({"retCode":0,"result":{"list":[{"orderId":"a285b975-9968-4ba0-bd78-58430ead715f",)"
                 R"("planId":"10001","type":"Subscribe","accountType":"Funding","coin":"USDT","amount":"100.0000",)"
                 R"("category":"flexibleSavings","productId":"11123","status":"Completed",)"
                 R"("orderTime":"1739519687000"},{"orderId":"f463ad6e-263c-499a-aff6-70c23be846ef","planId":"10001",)"
                 R"("type":"Subscribe","accountType":"Funding","coin":"BTC","amount":"0.002000",)"
                 R"("category":"equityFund","productId":"11123","status":"Completed","orderTime":"1739519687000"},)"
                 R"({"orderId":"98dc5a11-a578-49c2-830f-fc5d8c317ea7","planId":"10005","type":"AutoReinvest",)"
                 R"("accountType":"Funding","coin":"BTC","amount":"10.409201","category":"fundPool",)"
                 R"("productId":"11123","status":"Completed","orderTime":"1739498401000"}],"nextPageCursor":""}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.planId = "10001", .limit = 20});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/investment-plan.redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/investment-plan.redeem",
        .number = 1,
        .request = R"({"planId":"10001","category":"equityFund","productId":"2001","shares":"3000",)"
                   R"("orderLinkId":"xxx"})",
        .reply = R"({"retCode":0,"result":{"orderId":"ORD20241115003","planId":"10001","category":"equityFund",)"
                 R"("productId":"2001","shares":"3000","estimatedAmount":"3087.00","coin":"USDT","status":"Pending",)"
                 R"("orderLinkId":"xxx"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.redeem({
        .planId = "10001",
        .category = "equityFund",
        .productId = "2001",
        .shares = "3000",
        .orderLinkId = "xxx",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm/investment-plan.subscribe_investment_plan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm/investment-plan.subscribe_investment_plan",
        .number = 1,
        .request = R"({"planId":"10001","accountType":"FUND","orderLinkId":"xxx"})",
        .reply = R"({"retCode":0,"result":{"planId":"10001","status":"Active","orderLinkId":"xxx"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.subscribe_investment_plan({
        .planId = "10001",
        .accountType = AccountType::fund,
        .orderLinkId = "xxx",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn::pwm::investment_plan
