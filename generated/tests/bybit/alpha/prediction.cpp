// Generated from specs/bybit/alpha/prediction.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/alpha/prediction.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::alpha::prediction {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit alpha/prediction.execute_buy: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.execute_buy",
        .number = 1,
        .request = R"({"tokenId":"token_yes_123","amount":"100","payTokenCode":"USDC","orderType":1,)"
                   R"("slippage":"0.05","eventId":"event_123"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderNo":"ord_buy_20240101_001"},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.execute_buy({
        .tokenId = "token_yes_123",
        .amount = "100"_d,
        .payTokenCode = "USDC",
        .orderType = 1,
        .slippage = "0.05"_d,
        .eventId = "event_123",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.engine_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.engine_status",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"available":true},"retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.engine_status();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.event_detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.event_detail",
        .number = 1,
        .request = R"({"slug":"will-argentina-win-world-cup-2026"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"eventId":"event_123",)"
                 R"("slug":"will-argentina-win-world-cup-2026","title":"Will Argentina win the 2026 World Cup?",)"
                 R"("description":"Argentina must win the ...","category":"Sports","endDate":1750000000000,)"
                 R"("resolved":false,"volume":"1500000","liquidity":"500000","markets":[{"tokenId":"token_yes_123",)"
                 R"("outcome":"YES","price":"0.65","side":1,"volume":"900000","liquidity":"300000"},)"
                 R"({"tokenId":"token_no_123","outcome":"NO","price":"0.35","side":2,"volume":"600000",)"
                 R"("liquidity":"200000"}]},"retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.event_detail({.slug = "will-argentina-win-world-cup-2026"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.order_book: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.order_book",
        .number = 1,
        .request = R"({"tokenIds":["token_yes_123"]})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":[{"tokenId":"token_yes_123","bids":[{"price":"0.64",)"
                 R"("size":"1000"},{"price":"0.63","size":"2500"}],"asks":[{"price":"0.66","size":"800"},)"
                 R"({"price":"0.67","size":"1500"}]}],"retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_book({.tokenIds = Vector<std::string>{"token_yes_123"}});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.order_estimate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.order_estimate",
        .number = 1,
        .request = R"({"tokenId":"token_yes_123","side":1,"eventId":"event_123","amount":"100","orderType":1,)"
                   R"("payTokenCode":"USDC"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"avgPrice":"0.65","estimatedCost":"100",)"
                 R"("estimatedReceive":"153.84","toWin":"153.84","feeAmount":"1.00","feeDetail":{"serverFee":"0.70",)"
                 R"("polymarketFee":"0.30"},"slippage":"0.05"},"retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_estimate({
        .tokenId = "token_yes_123",
        .side = 1,
        .eventId = "event_123",
        .amount = "100"_d,
        .orderType = 1,
        .payTokenCode = "USDC",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.order_list",
        .number = 1,
        .request = R"({"limit":20,"pageIndex":1,"days":7})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orders":[{"orderNo":"ord_buy_20240101_001",)"
                 R"("tokenId":"token_yes_123","eventId":"event_123","side":1,"orderType":1,"orderAmount":"100",)"
                 R"("filledSize":"153.84","filledPrice":"0.65","totalFee":"1.00","status":2,)"
                 R"("createdAt":1704067200000,"updatedAt":1704067205000}],"total":1,"pageIndex":1},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_list({.days = 7, .limit = 20, .pageIndex = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.pay_token_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.pay_token_list",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":[{"tokenCode":"USDC","symbol":"USDC","tokenDecimals":6,)"
                 R"("tokenIconUrlDay":"https://example.com/usdc-day.png",)"
                 R"("tokenIconUrlNight":"https://example.com/usdc-night.png","supportChains":["POLYGON"]}],)"
                 R"("retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pay_token_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.portfolio_summary: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.portfolio_summary",
        .number = 1,
        .request = "{}",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"positionValue":"580.00","positionValueUsd":"580.00",)"
                 R"("biggestWin":"120.00","winRate":"0.67","winCount":10,"lossCount":5},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.portfolio_summary();
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.position_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.position_history",
        .number = 1,
        .request = R"({"limit":20,"pageIndex":1,"days":30})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"positions":[{"positionId":"pos_456",)"
                 R"("tokenId":"token_yes_456","eventId":"event_456","outcomeName":"YES","shares":"200",)"
                 R"("cost":"140.00","avgPrice":"0.70","exitPrice":"1.00","realizedPnl":"60.00",)"
                 R"("realizedPnlRate":"0.429","result":1,"closedAt":1704153600000}],"total":1},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_history({.days = 30, .limit = 20, .pageIndex = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.position_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.position_list",
        .number = 1,
        .request = R"({"limit":20,"pageIndex":1})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"positions":[{"positionId":"pos_001",)"
                 R"("tokenId":"token_yes_123","eventId":"event_123","outcomeName":"YES","shares":"153.84",)"
                 R"("cost":"100.00","avgPrice":"0.65","currentPrice":"0.72","value":"110.77","unrealizedPnl":"10.77",)"
                 R"("unrealizedPnlRate":"0.107","createdAt":1704067200000,"finished":false}],"total":1,)"
                 R"("totalAssetUsd":"110.77"},"retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_list({.limit = 20, .pageIndex = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.price_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.price_history",
        .number = 1,
        .request = R"({"tokenId":"token_yes_123","interval":"1H"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"tokenId":"token_yes_123","interval":"1H",)"
                 R"("list":[{"openTime":1704067200000,"open":"0.63","high":"0.68","low":"0.62","close":"0.65",)"
                 R"("volume":"12500"},{"openTime":1704063600000,"open":"0.60","high":"0.64","low":"0.59",)"
                 R"("close":"0.63","volume":"9800"}]},"retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.price_history({.tokenId = "token_yes_123", .interval = "1H"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.execute_sell: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.execute_sell",
        .number = 1,
        .request = R"({"tokenId":"token_yes_123","size":"50","orderType":1,"slippage":"0.05","eventId":"event_123",)"
                   R"("toTokenCode":"USDC"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderNo":"ord_sell_20240101_001"},"retExtInfo":{},)"
                 R"("time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.execute_sell({
        .tokenId = "token_yes_123",
        .size = "50"_d,
        .orderType = 1,
        .slippage = "0.05"_d,
        .eventId = "event_123",
        .toTokenCode = "USDC",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.side_market_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.side_market_list",
        .number = 1,
        .request = R"({"eventId":"event_123","sortBy":"volume","limit":20,"pageIndex":1})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"marketId":"market_001","eventId":"event_123",)"
                 R"("marketType":1,"question":"Will Argentina win the ...","tokens":[{"tokenId":"token_yes_123",)"
                 R"("outcome":"YES","price":"0.65","liquidity":"100000"},{"tokenId":"token_no_123","outcome":"NO",)"
                 R"("price":"0.35","liquidity":"95000"}],"volume24h":"50000","endDate":1750000000000,"status":1}],)"
                 R"("total":1,"pageIndex":1,"pageSize":20},"retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.side_market_list({.eventId = "event_123", .sortBy = "volume", .limit = 20, .pageIndex = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit alpha/prediction.token_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "alpha/prediction.token_price",
        .number = 1,
        .request = R"({"tokenIds":["token_yes_123","token_no_123"]})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":[{"tokenId":"token_yes_123","bestBid":"0.64",)"
                 R"("bestAsk":"0.66","lastPrice":"0.65","volume24h":"50000","updateTime":1704067200000},)"
                 R"({"tokenId":"token_no_123","bestBid":"0.34","bestAsk":"0.36","lastPrice":"0.35",)"
                 R"("volume24h":"48000","updateTime":1704067200000}],"retExtInfo":{},"time":1704067200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.token_price({.tokenIds = Vector<std::string>{"token_yes_123", "token_no_123"}});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::alpha::prediction
