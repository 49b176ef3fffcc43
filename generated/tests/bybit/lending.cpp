// Generated from specs/bybit/lending.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/lending.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::bybit::lending {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit lending.account: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "lending.account",
        .number = 1,
        .request = "coin=ETH",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"coin":"BTC","principalInterest":"0","principalQty":"1",)"
                 R"("principalTotal":"1","quantity":"1"},"retExtInfo":{},"time":1682049706988})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account({.coin = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit lending.history_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "lending.history_order",
        .number = 1,
        .request = "orderNo=1403517113428086272",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"coin":"BTC","createdTime":"1682048277963",)"
                 R"("orderId":"1403517113428086272","orderType":"2","quantity":"0.1",)"
                 R"("serialNo":"14035171132183710722373","status":"2","updatedTime":"1682048278245"}]},)"
                 R"("retExtInfo":{},"time":1682049395967})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history_order();
    const auto result = call.get();
    // The request is not compared. Nothing takes its orderNo.
    session.check_reply(result, call);
}

TEST_CASE("bybit lending.info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "lending.info",
        .number = 1,
        .request = "coin=ETH",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"actualApy":"0.003688421873941958","coin":"ETH",)"
                 R"("loanToPoolRatio":"0.16855491872747133044","maxRedeemQty":"161","minPurchaseQty":"0.03",)"
                 R"("precision":"8","rate":"0.003411300771389848"}]},"retExtInfo":{},"time":1682045942972})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.info({.coin = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit lending.deposit_funds: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "lending.deposit_funds",
        .number = 1,
        .request = R"({"coin":"USDC","quantity":"20.00005","serialNo":"test-00007"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"coin":"USDC","createdTime":"1682046369112",)"
                 R"("orderId":"1403501100816928256","quantity":"20.00005","serialNo":"test-00007","status":"0",)"
                 R"("updatedTime":"1682046369112"},"retExtInfo":{},"time":1682046369120})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_funds({.coin = "USDC", .quantity = "20.00005"_d, .serialNo = "test-00007"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit lending.redeem_funds: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "lending.redeem_funds",
        .number = 1,
        .request = R"({"coin":"BTC","quantity":"0.1","serialNo":null})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"coin":"BTC","createdTime":"1682048277963",)"
                 R"("orderId":"1403517113428086272","principalQty":"0.1","serialNo":"14035171132183710722373",)"
                 R"("status":"0","updatedTime":"1682048277963"},"retExtInfo":{},"time":1682048278001})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.redeem_funds({.coin = "BTC", .quantity = "0.1"_d});
    const auto result = call.get();
    // The request is not compared. Nothing takes its serialNo.
    session.check_reply(result, call);
}

TEST_CASE("bybit lending.cancel_redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "lending.cancel_redeem",
        .number = 1,
        .request = R"({"coin":"BTC","orderId":"1403517113428086272","serialNo":null})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderId":"1403517113428086272","serialNo":"linear004",)"
                 R"("updatedTime":"1682048277963"},"retExtInfo":{},"time":1682048278001})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_redeem({.coin = "BTC", .orderId = "1403517113428086272"});
    const auto result = call.get();
    // The request is not compared. Nothing takes its serialNo.
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::lending
