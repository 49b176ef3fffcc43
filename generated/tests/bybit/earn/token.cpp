// Generated from specs/bybit/earn/token.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/token.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::token {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn/token.history_apr: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/token.history_apr",
        .number = 1,
        .request = "coin=BYUSDT&range=1",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"timestamp":"1774569600","aprE8":"2000000"},)"
                 R"({"timestamp":"1774656000","aprE8":"2000000"},{"timestamp":"1774742400","aprE8":"2000000"},)"
                 R"({"timestamp":"1774828800","aprE8":"52750000"},{"timestamp":"1774915200","aprE8":"60000000"},)"
                 R"({"timestamp":"1775001600","aprE8":"108070000"},{"timestamp":"1775088000","aprE8":"96290000"}]},)"
                 R"("retExtInfo":{},"time":1775180579207})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history_apr({.coin = "BYUSDT", .range = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/token.hourly_yield: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/token.hourly_yield",
        .number = 1,
        .request = "coin=BYUSDT&limit=20",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"effectiveAmount":"500.00","yield":"0.02",)"
                 R"("rewardType":0,"aprE8":"500000000","hourlyDate":"1710691200","createdTime":"1710694800"}],)"
                 R"("nextPageCursor":"eyJpZCI6MTIzNDU2fQ=="},"retExtInfo":{},"time":1741651200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.hourly_yield({.coin = "BYUSDT", .limit = 20});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/token.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/token.order",
        .number = 1,
        .request = "coin=BYUSDT",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"orderId":"9985caf3-7b24-452e-bb28-afbc5b52805f",)"
                 R"("orderLinkId":"byusdt-order-001","orderType":"Mint","fromCoin":"USDT","toCoin":"BYUSDT",)"
                 R"("fromAmount":"108","toAmount":"108","serviceFee":"0","status":"Success",)"
                 R"("createdTime":"1775179628"},{"orderId":"63581995-4e3b-4ffa-9a20-c8415e7ed558","orderLinkId":"",)"
                 R"("orderType":"Mint","fromCoin":"USDT","toCoin":"BYUSDT","fromAmount":"588","toAmount":"588",)"
                 R"("serviceFee":"0","status":"Success","createdTime":"1775177332"}],"nextPageCursor":""},)"
                 R"("retExtInfo":{},"time":1775179790446})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.coin = "BYUSDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/token.place_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/token.place_order",
        .number = 1,
        .request = R"({"coin":"BYUSDT","orderLinkId":"my-order-001","orderType":"Mint","amount":"100.00",)"
                   R"("accountType":"FlexibleSaving"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"orderId":"550e8400-e29b-41d4-a716-446655440000",)"
                 R"("orderLinkId":"my-order-001"},"retExtInfo":{},"time":1741651200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .coin = "BYUSDT",
        .orderLinkId = "my-order-001",
        .orderType = OrderType::mint,
        .amount = "100.00"_d,
        .accountType = "FlexibleSaving",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/token.position: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/token.position",
        .number = 1,
        .request = "coin=BYUSDT",
        .reply = R"({"retCode":0,"retMsg":"","result":{"totalAmount":"696","totalYield":"0","yesterdayYield":"0",)"
                 R"("aprE8":"60000000","bonusAprE8":"0","bonusMaxAmount":"","hasQuota":true},"retExtInfo":{},)"
                 R"("time":1775180113373})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position({.coin = "BYUSDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/token.product: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/token.product",
        .number = 1,
        .request = "coin=BYUSDT",
        .reply = R"({"retCode":0,"retMsg":"","result":{"productId":"1","coin":"BYUSDT","mintFeeRateE8":"0",)"
                 R"("redeemFeeRateE8":"100000","minInvestment":"1","userHolding":"588","leftQuota":"999412",)"
                 R"("canMint":true,"savingsBalance":"1412","aprE8":"60000000","bonusAprE8":"0","bonusMaxAmount":"",)"
                 R"("baseCoinPrecision":4,"tokenPrecision":4},"retExtInfo":{},"time":1775179313444})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product({.coin = "BYUSDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/token.yield: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/token.yield",
        .number = 1,
        .request = "coin=BYUSDT&limit=5",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"yield":"0.50","bonusYield":"0.20",)"
                 R"("status":"Success","createdTime":"1710691200"}],"nextPageCursor":"eyJpZCI6MTIzNDU2fQ=="},)"
                 R"("retExtInfo":{},"time":1741651200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.yield({.coin = "BYUSDT", .limit = 5});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn::token
