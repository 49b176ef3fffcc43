// Generated from specs/bybit/earn/rwa.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/rwa.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::rwa {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn/rwa.nav_chart: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/rwa.nav_chart",
        .number = 1,
        .request = "productId=1001",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"productId":1001,"list":[{"date":"2024-03-10",)"
                 R"("nav":"1.024"},{"date":"2024-03-11","nav":"1.025"}]},"retExtInfo":{},"time":1710691200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.nav_chart({.productId = 1001});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/rwa.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/rwa.order",
        .number = 1,
        .request = "orderType=Stake&limit=20",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"orderId":"550e8400-e29b-41d4-a716-44665544000)"
                 R"(0","orderLinkId":"my-stake-001","orderType":"Stake","productId":1001,"coin":"USDC",)"
                 R"("stakeAmount":"100","status":"Success","accountType":"FUND","createdTime":1710691200,)"
                 R"("updatedTime":1710694800,"settledShares":"97.560975"}],"nextPageCursor":"eyJpZCI6MTIzNDU2fQ=="},)"
                 R"("retExtInfo":{},"time":1710691200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.orderType = AdvanceOrderType::stake, .limit = 20});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/rwa.place_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/rwa.place_order",
        .number = 1,
        .request = R"({"productId":1001,"orderType":"Stake","coin":"USDC","stakeAmount":"100","accountType":"FUND",)"
                   R"("orderLinkId":"my-stake-001"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"orderId":"550e8400-e29b-41d4-a716-446655440000",)"
                 R"("orderLinkId":"my-stake-001"},"retExtInfo":{},"time":1710691200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .productId = 1001,
        .orderType = AdvanceOrderType::stake,
        .coin = "USDC",
        .orderLinkId = "my-stake-001",
        .stakeAmount = "100"_d,
        .accountType = AccountType::fund,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/rwa.position: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/rwa.position",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"productId":1001,"coin":"USDC",)"
                 R"("assetSymbol":"IGBF","effectiveShare":"100","processingStakeAmount":"50",)"
                 R"("processingRedeemShare":"10","bonusEarned":"1.25","nav":"1.025","holdAmount":"102.50",)"
                 R"("duration":0}]},"retExtInfo":{},"time":1710691200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/rwa.product: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/rwa.product",
        .number = 1,
        .request = "coin=USDC",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"productId":1001,"coin":"USDC",)"
                 R"("assetSymbol":"IGBF","manager":"BlackRock","baseApr":"0.055","bonusApr":"0.02",)"
                 R"("savingType":"Flexible","duration":0,"nav":"1.025","minStakeAmount":"10",)"
                 R"("maxStakeAmount":"100000","userMaxAmount":"50000","userQuota":"49500","minRedeemShare":"1",)"
                 R"("redeemFeeRate":"0.001","subscriptionFee":"0","extLink":"https://example.com/igbf",)"
                 R"("amountPrecision":2,"sharePrecision":6}]},"retExtInfo":{},"time":1710691200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product({.coin = "USDC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn::rwa
