// Generated from specs/bybit/earn/fixed-term.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/fixed_term.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::fixed_term {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn/fixed-term.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/fixed-term.order",
        .number = 1,
        .request = "productId=546&category=FixedTermSaving",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"orderId":"6f2530d6-46b9-41f9-880a-4addbd152398",)"
                 R"("orderLinkId":"","orderType":"Redeem","status":"Complete","productId":"546",)"
                 R"("category":"FixedTermSaving","coin":"USDT","amount":"100.056","duration":"1d",)"
                 R"("accountType":"UNIFIED","settlementTime":"1750811400000","createdAt":"1750648976000",)"
                 R"("yieldInfoList":[{"coin":"USDT","amount":"0.0063","status":"Distributed",)"
                 R"("createdAt":"1750811401000","apy":"2.33%"}]}],"nextPageCursor":""},"retExtInfo":{},)"
                 R"("time":1776070828622})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.productId = "546", .category = FixedTermCategory::fixed_term_saving});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/fixed-term.place_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/fixed-term.place_order",
        .number = 1,
        .request = R"({"category":"FixedTermSaving","accountType":"FUND","amount":"201","coin":"USDT",)"
                   R"("productId":"724","orderLinkId":"usdt-fixdearn-001"})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"orderId":"86468516-5497-4a2b-8c4c-f9c58e01e12c",)"
                 R"("orderLinkId":"usdt-fixdearn-001"},"retExtInfo":{},"time":1776068177658})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .productId = "724",
        .category = FixedTermCategory::fixed_term_saving,
        .coin = "USDT",
        .amount = "201"_d,
        .accountType = AccountType::fund,
        .orderLinkId = "usdt-fixdearn-001",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/fixed-term.position_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/fixed-term.position_info",
        .number = 1,
        .request = "category=FixedTermSaving",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"positionId":"4064","productId":"724",)"
                 R"("category":"FixedTermSaving","coin":"USDT","amount":"201","effectiveAmount":"201",)"
                 R"("duration":"3d","status":"Active","settlementTime":"1776385800000","createdAt":"1776068177000",)"
                 R"("orderId":"86468516-5497-4a2b-8c4c-f9c58e01e12c","earlyRedeemInfo":null,)"
                 R"("allowAutoReinvest":false,"autoReinvest":"Disable","interestCoinApyList":[{"coin":"USDT",)"
                 R"("apy":"555.00%","expectReturnEarning":"9.1689","price":"1.00"}]}]},"retExtInfo":{},)"
                 R"("time":1776070463687})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_info({.category = "FixedTermSaving"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/fixed-term.product: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/fixed-term.product",
        .number = 1,
        .request = "coin=BTC",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"productId":"427","category":"FixedTermSaving",)"
                 R"("coin":"USDT","duration":"30d","status":"Available","tieredApyList":[],"minStakeAmount":"50",)"
                 R"("maxStakeAmount":"10000","precision":4,"subscribeStartAt":"1686704400000",)"
                 R"("subscribeEndAt":"1909094399000","allowEarlyRedemption":false,"earlyRedemptionApy":"",)"
                 R"("redemptionLimitDuration":"","allowAutoReinvest":false,"interestCoinApyList":[{"coin":"USDT",)"
                 R"("apy":"2.50%","expectUnitEarning":"0.002","currentPrice":"1.00"}],"isVip":false,)"
                 R"("creditTime":"1778718600000","specialUserGroupRequired":false,"specialUserGroupInfo":""},)"
                 R"({"productId":"27","category":"FundPool","coin":"USDT","duration":"3d","status":"Available",)"
                 R"("tieredApyList":[],"minStakeAmount":"100","maxStakeAmount":"10000","precision":4,)"
                 R"("subscribeStartAt":"1722448800000","subscribeEndAt":"0","allowEarlyRedemption":true,)"
                 R"("earlyRedemptionApy":"0.30%","redemptionLimitDuration":"1d","allowAutoReinvest":false,)"
                 R"("interestCoinApyList":[{"coin":"USDT","apy":"9.99%","expectUnitEarning":"0.0008",)"
                 R"("currentPrice":"1.00"}],"isVip":false,"creditTime":"1776391500000",)"
                 R"("specialUserGroupRequired":true,"specialUserGroupInfo":"Limited Offer"},{"productId":"12",)"
                 R"("category":"FundPoolPremium","coin":"USDT","duration":"3d","status":"Available",)"
                 R"("tieredApyList":[],"minStakeAmount":"1","maxStakeAmount":"300","precision":4,)"
                 R"("subscribeStartAt":"1751500800000","subscribeEndAt":"0","allowEarlyRedemption":false,)"
                 R"("earlyRedemptionApy":"","redemptionLimitDuration":"","allowAutoReinvest":false,)"
                 R"("interestCoinApyList":[{"coin":"USDT","apy":"19.70%","expectUnitEarning":"0.0016",)"
                 R"("currentPrice":"1.00"}],"isVip":true,"creditTime":"1776391200000",)"
                 R"("specialUserGroupRequired":false,"specialUserGroupInfo":""}]},"retExtInfo":{},)"
                 R"("time":1776067553433})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product({.coin = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/fixed-term.redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/fixed-term.redeem",
        .number = 1,
        .request = R"({"productId":1001,"category":"FundPool","positionId":200001})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"redeemAmount":"0.1","estEarnings":"0.00002191"},)"
                 R"("retExtInfo":{},"time":1776075665623})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.redeem({.productId = "1001", .category = "FundPool", .positionId = "200001"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn::fixed_term
