// Generated from specs/bybit/earn/liquidity-mining.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/liquidity_mining.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::liquidity_mining {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn/liquidity-mining.add_liquidity: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/liquidity-mining.add_liquidity",
        .number = 1,
        .request = R"({"productId":"36","coin":"USDT","quoteAmount":"200","quoteAccountType":"FUND",)"
                   R"("orderLinkId":"lm-001","leverage":"2"})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"orderId":"5e651d09-6169-4f72-a609-8622ff421d19",)"
                 R"("orderLinkId":"lm-001"},"retExtInfo":{},"time":1775123507299})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_liquidity({
        .productId = "36",
        .orderLinkId = "lm-001",
        .quoteAmount = "200"_d,
        .quoteAccountType = "FUND",
        .leverage = "2"_d,
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its coin.
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/liquidity-mining.add_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/liquidity-mining.add_margin",
        .number = 1,
        .request = R"({"productId":"5","orderLinkId":"lm-add-m-01","positionId":"1498","amount":"1000",)"
                   R"("quoteAccountType":"FUND"})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"orderId":"91720e72-86f8-4ee7-a22c-47f01a9a14e9",)"
                 R"("orderLinkId":"lm-add-m-01"},"retExtInfo":{},"time":1775124668762})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_margin({
        .productId = "5",
        .orderLinkId = "lm-add-m-01",
        .positionId = "1498",
        .amount = "1000"_d,
        .quoteAccountType = "FUND",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/liquidity-mining.claim_interest: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/liquidity-mining.claim_interest",
        .number = 1,
        .request = R"({"productId":"-1"})",
        .reply = R"({"retCode":0,"retMsg":"","result":{},"retExtInfo":{},"time":1741651200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.claim_interest({.productId = "-1"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/liquidity-mining.liquidation_records: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/liquidity-mining.liquidation_records",
        .number = 1,
        .request = "baseCoin=BTC&limit=20",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"records":[{"baseCoin":"BTC","quoteCoin":"USDT",)"
                 R"("baseAmount":"0.05234","quoteAmount":"1580.21","liquidationPrice":"30200.00",)"
                 R"("liquidationTime":"1741824000000"}],"nextPageCursor":""},"retExtInfo":{},"time":1741824100000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.liquidation_records({.baseCoin = "BTC", .limit = 20});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/liquidity-mining.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/liquidity-mining.order",
        .number = 1,
        .request = "orderLinkId=lm-001",
        .reply = R"({"retCode":0,"retMsg":"","result":{"orders":[{"orderId":"5e651d09-6169-4f72-a609-8622ff421d19",)"
                 R"("orderLinkId":"lm-001","productId":"36","orderType":"AddLiquidity","baseCoin":"TON",)"
                 R"("quoteCoin":"USDT","quoteAmount":"200","baseAmount":"0","status":"Success","removeType":"Normal",)"
                 R"("removeRate":0,"leverage":"2","slippageValue":"0.02","createdTime":"1775123507000"}],)"
                 R"("nextPageCursor":""},"retExtInfo":{},"time":1775123797220})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.orderLinkId = "lm-001"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/liquidity-mining.position: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/liquidity-mining.position",
        .number = 1,
        .request = "baseCoin=ETH",
        .reply = R"({"retCode":0,"retMsg":"","result":{"positions":[{"positionId":"1498","productId":"5",)"
                 R"("baseCoin":"ETH","quoteCoin":"USDT","quoteAmount":"1637.7537","baseAmount":"0.80131605",)"
                 R"("principalQuoteAmount":"817.5297","principalBaseAmount":"0.39999891",)"
                 R"("principalLiquidityValue":"1635.0595","leveragedValue":"3275.5075","loan":"1640.448",)"
                 R"("claimableYield":"0","currentApr":"27856097","leverage":"2.003295552626342963","margin":"0",)"
                 R"("liquidationPrice":"538.272","currentPriceY":"2043.83","status":"Active",)"
                 R"("createdTime":"1775116860000"}]},"retExtInfo":{},"time":1775124245970})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position({.baseCoin = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/liquidity-mining.product: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/liquidity-mining.product",
        .number = 1,
        .request = "baseCoin=BTC",
        .reply = R"({"retCode":0,"retMsg":"","result":{"products":[{"productId":"5","baseCoin":"ETH",)"
                 R"("quoteCoin":"USDT","status":"Available","maxLeverage":3,"minInvestmentQuote":"1",)"
                 R"("minInvestmentBase":"0.01","maxInvestmentQuote":"150000","maxInvestmentBase":"50",)"
                 R"("minWithdrawalAmount":"20","baseCoinPrecision":8,"quoteCoinPrecision":4,"minReinvestAmount":"10",)"
                 R"("yieldCoins":["USDT"],"apyE8":"13714946","apy7dE8":"338344880","poolLiquidityValue":"1361221.17",)"
                 R"("dailyYield":"1028.3745","slippage_levels":["0","500","100000","500000"],"apyBreakdown":[],)"
                 R"("apy7dBreakdown":[],"slippageRateE8List":["0","100000","300000","500000"]}]},"retExtInfo":{},)"
                 R"("time":1775121766407})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product({.baseCoin = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/liquidity-mining.reinvest: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/liquidity-mining.reinvest",
        .number = 1,
        .request = R"({"productId":"5","orderLinkId":"lm-reinvest-01","positionId":"1498"})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"orderId":"c3d4e5f6-a7b8-9012-cdef-123456789012",)"
                 R"("orderLinkId":"lm-reinvest-01"},"retExtInfo":{},"time":1741651200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reinvest({.productId = "5", .orderLinkId = "lm-reinvest-01", .positionId = "1498"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/liquidity-mining.remove_liquidity: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/liquidity-mining.remove_liquidity",
        .number = 1,
        .request = R"({"productId":"1001","orderLinkId":"lm-remove-001-20260312","positionId":"5001","removeRate":50,)"
                   R"("removeType":"Normal"})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"orderId":"b2c3d4e5-f6a7-8901-bcde-f12345678901",)"
                 R"("orderLinkId":"lm-remove-001-20260312"},"retExtInfo":{},"time":1741651200000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.remove_liquidity({
        .productId = "1001",
        .orderLinkId = "lm-remove-001-20260312",
        .positionId = "5001",
        .removeRate = 50,
        .removeType = "Normal",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/liquidity-mining.yield_records: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/liquidity-mining.yield_records",
        .number = 1,
        .request = "baseCoin=ETH",
        .reply = R"({"retCode":0,"retMsg":"","result":{"records":[{"coin":"USDT","amount":"0.0098","baseCoin":"ETH",)"
                 R"("quoteCoin":"USDT","type":"Manual","status":"Complete","createdTime":"1775125850000"}],)"
                 R"("nextPageCursor":""},"retExtInfo":{},"time":1775126002035})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.yield_records({.baseCoin = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn::liquidity_mining
