// Generated from specs/bybit/earn.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn.apr_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn.apr_history",
        .number = 1,
        .request = "productId=8&category=OnChain",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"timestamp":"1773705600000","apr":"15%"},)"
                 R"({"timestamp":"1773619200000","apr":"15%"},{"timestamp":"1773532800000","apr":"15%"},)"
                 R"({"timestamp":"1773446400000","apr":"15%"},{"timestamp":"1773360000000","apr":"15%"},)"
                 R"({"timestamp":"1773273600000","apr":"15%"},{"timestamp":"1773187200000","apr":"15%"}]},)"
                 R"("retExtInfo":{},"time":1773741812091})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.apr_history({.category = Category::on_chain, .productId = "8"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn.coupons: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn.coupons",
        .number = 1,
        .request = "category=FlexibleSaving",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"interestCards":[{"awardId":1001,)"
                 R"("specCode":"FS_APY_3PCT_30D","coin":"USDT","apy":"0.03","duration":30,"claimedAt":1759900800,)"
                 R"("expireAt":1762492800,"usedAt":0,"status":"NotUse","currentPnl":"0","limitPnl":"100",)"
                 R"("positionEffectiveAmount":"0","productId":0,"category":"FlexibleSaving"}],"awardCards":[]},)"
                 R"("retExtInfo":{},"time":1759983699446})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.coupons({.category = EarnCategory::flexible_saving});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn.hourly_yield: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn.hourly_yield",
        .number = 1,
        .request = "category=FlexibleSaving",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"productId":"428","coin":"USDT",)"
                 R"("amount":"0.060810502283105022","effectiveStakingAmount":"1000","hourlyDate":"1759989600000",)"
                 R"("status":"Success","createdAt":"1759989603000"}],"nextPageCursor":""},"retExtInfo":{},)"
                 R"("time":1759993045287})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.hourly_yield({.category = "FlexibleSaving"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn.order",
        .number = 1,
        .request = "orderId=9640dc23-df1a-448a-ad24-e1a48028a51f&category=OnChain",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"coin":"USDT","orderValue":"1000",)"
                 R"("orderType":"Stake","orderId":"ad98d473-4e17-46da-ab30-5563f62a97fa","orderLinkId":"",)"
                 R"("status":"Success","createdAt":"1759983689000","productId":"428","updatedAt":"1759983689000",)"
                 R"("swapOrderValue":"","estimateRedeemTime":"","estimateStakeTime":""}],"nextPageCursor":""},)"
                 R"("retExtInfo":{},"time":1759983699446})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.category = Category::on_chain, .orderId = "9640dc23-df1a-448a-ad24-e1a48028a51f"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn.place_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn.place_order",
        .number = 1,
        .request = R"({"category":"FlexibleSaving","orderType":"Redeem","accountType":"FUND","amount":"0.35",)"
                   R"("coin":"BTC","productId":"430","orderLinkId":"btc-earn-001"})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"orderId":"0572b030-6a0b-423f-88c4-b6ce31c0c82d",)"
                 R"("orderLinkId":"btc-earn-001"},"retExtInfo":{},"time":1739936607117})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .category = Category::flexible_saving,
        .orderType = AdvanceOrderType::redeem,
        .accountType = AccountType::fund,
        .amount = "0.35"_d,
        .coin = "BTC",
        .productId = "430",
        .orderLinkId = "btc-earn-001",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn.staked_position: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn.staked_position",
        .number = 1,
        .request = "category=FlexibleSaving&coin=USDT",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"coin":"BTC","productId":"8","amount":"0.1",)"
                 R"("totalPnl":"0.000027397260273973","claimableYield":"0","id":"326","status":"Active",)"
                 R"("orderId":"1a5a8945-e042-4dd5-a93f-c0f0577377ad","estimateRedeemTime":"","estimateStakeTime":"",)"
                 R"("estimateInterestCalculationTime":"1744243200000","settlementTime":"1744675200000",)"
                 R"("autoReinvest":"Enable","availableAmount":"4900","freezeDetails":[{"amount":"100",)"
                 R"("description":"Locked in Fixed-Rate Loan"}]}]},"retExtInfo":{},"time":1739944577575})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.staked_position({.category = Category::flexible_saving, .coin = "USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn.product: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn.product",
        .number = 1,
        .request = "category=FlexibleSaving&coin=BTC",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"category":"FlexibleSaving","estimateApr":"3%",)"
                 R"("coin":"BTC","minStakeAmount":"0.001","maxStakeAmount":"10","precision":"8","productId":"430",)"
                 R"("status":"Available","bonusEvents":[],"minRedeemAmount":"","maxRedeemAmount":"","duration":"",)"
                 R"("term":0,"swapCoin":"","swapCoinPrecision":"","stakeExchangeRate":"","redeemExchangeRate":"",)"
                 R"("rewardDistributionType":"","rewardIntervalMinute":0,"redeemProcessingMinute":0,"stakeTime":"",)"
                 R"("interestCalculationTime":""}]},"retExtInfo":{},"time":1739935669110})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product({.category = Category::flexible_saving, .coin = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn.yield: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn.yield",
        .number = 1,
        .request = "category=FlexibleSaving",
        .reply = R"({"retCode":0,"retMsg":"","result":{"yield":[{"productId":"428","coin":"USDT","id":"1002096",)"
                 R"("amount":"0.0608","yieldType":"Normal","distributionMode":"Manual",)"
                 R"("effectiveStakingAmount":"1000","orderId":"05a7012d-c4d6-493a-8c6b-023a1038944a",)"
                 R"("status":"Success","createdAt":"1759993805000"}],"nextPageCursor":""},"retExtInfo":{},)"
                 R"("time":1759993815641})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.yield({.category = Category::flexible_saving});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn
