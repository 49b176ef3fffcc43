// Generated from specs/woox/futures.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/futures.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::futures {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("woox futures.positions: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "futures.positions",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"positions":[{"symbol":"PERP_LTC_USDT","holding":"0.1",)"
                 R"("pendingLongQty":"0","pendingShortQty":"0","settlePrice":"96.87","averageOpenPrice":"96.87",)"
                 R"("pnl24H":"0","fee24H":"0.0048435","markPrice":"96.83793449","estLiqPrice":"0",)"
                 R"("timestamp":1752500555823,"adlQuantile":2,"positionSide":"BOTH","marginMode":"CROSS",)"
                 R"("isolatedMarginToken":"","isolatedMarginAmount":"0","isolatedFrozenLong":"0",)"
                 R"("isolatedFrozenShort":"0","leverage":10}]},"timestamp":1752500579848})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.positions();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox futures.positions: example 2") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "futures.positions",
        .number = 2,
        .request = "",
        .reply = R"({"success":true,"data":{"positions":[{"symbol":"PERP_BTC_USDT","holding":"1.0234",)"
                 R"("positionSide":"BOTH","pendingLongQty":"0.0","pendingShortQty":"0.0","settlePrice":"27903.2",)"
                 R"("averageOpenPrice":"27903.2","pnl24H":"0.0","fee24H":"0.0","markPrice":"27903.2",)"
                 R"("estLiqPrice":"0.0","adlQuantile":1,"timestamp":1696663260695}]},"timestamp":1696663264324})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.positions();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox futures.leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "futures.leverage",
        .number = 1,
        .request = "symbol=PERP_ETH_USDT",
        .reply = R"({"success":true,"data":{"symbol":"PERP_ETH_USDT","marginMode":"CROSS",)"
                 R"("positionMode":"HEDGE_MODE","details":[{"positionSide":"LONG","leverage":10},)"
                 R"({"positionSide":"SHORT","leverage":10}]},"timestamp":1720886470482})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.leverage({.symbol = "PERP_ETH_USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox futures.leverage: example 2") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "futures.leverage",
        .number = 2,
        .request = "symbol=PERP_BTC_USDT",
        .reply = R"({"success":true,"data":{"symbol":"PERP_BTC_USDT","marginMode":"CROSS",)"
                 R"("positionMode":"HEDGE_MODE","details":[{"positionSide":"LONG","leverage":10},)"
                 R"({"positionSide":"SHORT","leverage":15}]},"timestamp":1711433755393})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.leverage({.symbol = "PERP_BTC_USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox futures.leverage: example 3") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "futures.leverage",
        .number = 3,
        .request = "symbol=PERP_BTC_USDT",
        .reply = R"({"success":true,"data":{"symbol":"PERP_BTC_USDT","marginMode":"CROSS","positionMode":"ONE_WAY",)"
                 R"("details":[{"positionSide":"BOTH","leverage":10}]},"timestamp":1711433755393})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.leverage({.symbol = "PERP_BTC_USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox futures.set_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "futures.set_leverage",
        .number = 1,
        .request = R"({"symbol":"PERP_BTC_USDT","marginMode":"CROSS","leverage":10})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({.symbol = "PERP_BTC_USDT", .marginMode = MarginMode::cross, .leverage = 10});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("woox futures.set_position_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "futures.set_position_mode",
        .number = 1,
        .request = R"({"positionMode":"ONE_WAY"})",
        .reply = R"({"success":true,"timestamp":1752550492845})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_position_mode({.positionMode = PositionMode::one_way});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::woox::futures
