// Generated from specs/woox/public.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/public_.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::public_ {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("woox public.system_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "public.system_info",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"status":0,"msg":"System is functioning properly.",)"
                 R"("estimatedEndTime":1749963600362},"timestamp":1751442989564})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.system_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox public.instruments: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "public.instruments",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"symbol":"SPOT_AAVE_USDT","status":"TRADING","baseAsset":"AAVE",)"
                 R"("baseAssetMultiplier":1,"quoteAsset":"USDT","quoteMin":"0","quoteMax":"100000",)"
                 R"("quoteTick":"0.01","baseMin":"0.005","baseMax":"5000","baseTick":"0.0001","minNotional":"1",)"
                 R"("bidCapRatio":"1.1","bidFloorRatio":null,"askCapRatio":null,"askFloorRatio":"0.9",)"
                 R"("orderMode":"NORMAL","impactNotional":null,"isAllowedRpi":false,"tickGranularity":null}]},)"
                 R"("timestamp":1751512951338})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.instruments();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox public.market_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "public.market_trades",
        .number = 1,
        .request = "symbol=SPOT_BTC_USDT",
        .reply = R"({"success":true,"data":{"rows":[{"symbol":"SPOT_BTC_USDT","side":"SELL","source":0,)"
                 R"("executedPrice":"108741.01","executedQuantity":"0.02477","executedTimestamp":1751513940144}]},)"
                 R"("timestamp":1751513988543})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.market_trades({.symbol = "SPOT_BTC_USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox public.orderbook: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "public.orderbook",
        .number = 1,
        .request = "symbol=SPOT_BTC_USDT",
        .reply = R"({"success":true,"timestamp":1751620923344,"data":{"asks":[{"price":"108924.86",)"
                 R"("quantity":"0.032126"}],"bids":[{"price":"108924.85","quantity":"1.714147"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orderbook({.symbol = "SPOT_BTC_USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox public.kline_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "public.kline_history",
        .number = 1,
        .request = "symbol=SPOT_BTC_USDT&type=1m",
        .reply = R"({"success":true,"data":{"rows":[{"symbol":"SPOT_BTC_USDT","open":"108994.16","close":"108994.16",)"
                 R"("high":"108994.16","low":"108994.16","volume":"0","amount":"0","type":"1m",)"
                 R"("startTimestamp":1751622120000,"endTimestamp":1751622180000}]},"timestamp":1751622205410})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.kline_history({.symbol = "SPOT_BTC_USDT", .type = KlineType::_1m});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox public.futures: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "public.futures",
        .number = 1,
        .request = "symbol=PERP_BTC_USDT",
        .reply = R"({"success":true,"data":{"rows":[{"symbol":"PERP_BTC_USDT","indexPrice":"63049",)"
                 R"("markPrice":"63028","estFundingRate":"0.00008868","lastFundingRate":"0.00008545",)"
                 R"("openInterest":"221.3498","24hOpen":"63880","24hClose":"63020","24hHigh":"64000",)"
                 R"("24hLow":"62800","24hVolume":"12000","24hAmount":"756000000","nextFundingTime":1786694400000}]},)"
                 R"("timestamp":1786690534921})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.futures({.symbol = "PERP_BTC_USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox public.funding_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "public.funding_rate",
        .number = 1,
        .request = "symbol=PERP_BTC_USDT",
        .reply = R"({"success":true,"data":{"rows":[{"symbol":"PERP_BTC_USDT","estFundingRate":"-0.00000441",)"
                 R"("estFundingRateTimestamp":1751623979022,"lastFundingRate":"-0.00004953",)"
                 R"("lastFundingRateTimestamp":1751616000000,"nextFundingTime":1751644800000,)"
                 R"("lastFundingIntervalHours":8,"estFundingIntervalHours":8}]},"timestamp":1751624037798})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.funding_rate({.symbol = "PERP_BTC_USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox public.funding_rate_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "public.funding_rate_history",
        .number = 1,
        .request = "symbol=PERP_BTC_USDT",
        .reply = R"({"success":true,"data":{"rows":[{"symbol":"PERP_BTC_USDT","fundingRate":"-0.00004953",)"
                 R"("fundingRateTimestamp":1751616000000,"nextFundingTime":1751644800000,"markPrice":"108708"}],)"
                 R"("meta":{"total":11690,"recordsPerPage":25,"currentPage":1}},"timestamp":1751632390031})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.funding_rate_history({.symbol = "PERP_BTC_USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::woox::public_
