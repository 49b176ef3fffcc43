// Generated from specs/bybit/spread.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/spread.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::spread {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit spread.instrument: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spread.instrument",
        .number = 1,
        .request = "limit=1",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"symbol":"SOLUSDT_SOL/USDT",)"
                 R"("contractType":"FundingRateArb","status":"Trading","baseCoin":"SOL","quoteCoin":"USDT",)"
                 R"("settleCoin":"USDT","tickSize":"0.0001","minPrice":"-1999.9998","maxPrice":"1999.9998",)"
                 R"("lotSize":"0.1","minSize":"0.1","maxSize":"50000","launchTime":"1743675300000",)"
                 R"("deliveryTime":"0","legs":[{"symbol":"SOLUSDT","contractType":"LinearPerpetual"},)"
                 R"({"symbol":"SOLUSDT","contractType":"Spot"}]}],"nextPageCursor":"first%3D100008%26last%3D100008"},)"
                 R"("retExtInfo":{},"time":1744076802479})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.instrument({.limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spread.max_qty: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spread.max_qty",
        .number = 1,
        .request = "symbol=SOLUSDT_SOL/USDT&side=1&orderPrice=50000",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"ab":"1992.55199490"},"retExtInfo":{},)"
                 R"("time":1774318807656})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_qty({.symbol = "SOLUSDT_SOL/USDT", .side = Side::buy, .orderPrice = "50000"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spread.orderbook: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spread.orderbook",
        .number = 1,
        .request = "symbol=SOLUSDT_SOL/USDT&limit=1",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"s":"SOLUSDT_SOL/USDT","b":[["21.0000","0.1"]],)"
                 R"("a":[["23.0107","4.6"]],"u":46977,"ts":1744077242177,"seq":213110,"cts":1744076329043},)"
                 R"("retExtInfo":{},"time":1744077243583})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orderbook({.symbol = "SOLUSDT_SOL/USDT", .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spread.recent_trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spread.recent_trade",
        .number = 1,
        .request = "symbol=SOLUSDT_SOL/USDT&limit=2",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"list":[{"execId":"c8512970-d6fb-5039-93a5-b4196dffbe88)"
                 R"(","symbol":"SOLUSDT_SOL/USDT","price":"20.2805","size":"3.3","side":"Sell",)"
                 R"("time":"1744078324035","seq":"123456"},{"execId":"92b0002e-c49d-5618-a195-4140d7e10a2b",)"
                 R"("symbol":"SOLUSDT_SOL/USDT","price":"20.843","size":"2.2","side":"Buy","time":"1744078322010",)"
                 R"("seq":"123450"}]},"retExtInfo":{},"time":1744078324682})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.recent_trade({.symbol = "SOLUSDT_SOL/USDT", .limit = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spread.tickers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spread.tickers",
        .number = 1,
        .request = "symbol=SOLUSDT_SOL/USDT",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"list":[{"symbol":"SOLUSDT_SOL/USDT","bidPrice":"",)"
                 R"("bidSize":"","askPrice":"","askSize":"","lastPrice":"19.444","highPrice24h":"23.8353",)"
                 R"("lowPrice24h":"0","prevPrice24h":"20","volume24h":"24694.9"}]},"retExtInfo":{},)"
                 R"("time":1744079413254})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.tickers({.symbol = "SOLUSDT_SOL/USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::spread
