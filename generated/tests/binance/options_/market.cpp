// Generated from specs/binance/options/market.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/options_/market.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::options_::market {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance options/market.block_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/market.block_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"id":1125899906901081078,"tradeId":389,"symbol":"ETH-250725-1200-P","price":"342.40",)"
                 R"("qty":"-2167.20","quoteQty":"-4.90","side":-1,"time":1733950676483},{"id":1125899906901080972,)"
                 R"("tradeId":161,"symbol":"XRP-250904-0.086-P","price":"3.0","qty":"-6.0","quoteQty":"-2.02",)"
                 R"("side":-1,"time":1733950488444}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.block_trades();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/market.depth: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/market.depth",
        .number = 1,
        .request = "",
        .reply = R"({"bids":[["1000.000","0.1000"]],"asks":[["1900.000","0.1000"]],"T":1762780909676,)"
                 R"("lastUpdateId":361})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.depth({.symbol = "BTC-200730-9000-C"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/market.exchange_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/market.exchange_info",
        .number = 1,
        .request = "",
        .reply = R"({"timezone":"UTC","serverTime":1592387337630,"optionContracts":[{"baseAsset":"BTC",)"
                 R"("quoteAsset":"USDT","underlying":"BTCUSDT","settleAsset":"USDT"}],)"
                 R"("optionAssets":[{"name":"USDT"}],"optionSymbols":[{"expiryDate":1660521600000,)"
                 R"("filters":[{"filterType":"PRICE_FILTER","minPrice":"0.02","maxPrice":"80000.01",)"
                 R"("tickSize":"0.01"},{"filterType":"LOT_SIZE","minQty":"0.01","maxQty":"100","stepSize":"0.01"}],)"
                 R"("symbol":"BTC-220815-50000-C","side":"CALL","strikePrice":"50000","underlying":"BTCUSDT",)"
                 R"("unit":1,"liquidationFeeRate":"0.0019000","minQty":"0.01","maxQty":"100","initialMargin":"0.15",)"
                 R"("maintenanceMargin":"0.075","minInitialMargin":"0.1","minMaintenanceMargin":"0.05",)"
                 R"("priceScale":2,"quantityScale":2,"quoteAsset":"USDT","status":"TRADING"}],)"
                 R"("rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,)"
                 R"("limit":2400},{"rateLimitType":"ORDERS","interval":"MINUTE","intervalNum":1,"limit":1200},)"
                 R"({"rateLimitType":"ORDERS","interval":"SECOND","intervalNum":10,"limit":300}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.exchange_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/market.exercise_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/market.exercise_history",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTC-220121-60000-P","strikePrice":"60000","realStrikePrice":"38844.69652571",)"
                 R"("expiryDate":1642752000000,"strikeResult":"REALISTIC_VALUE_STRICKEN"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.exercise_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/market.index: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/market.index",
        .number = 1,
        .request = "",
        .reply = R"({"time":1656647305000,"indexPrice":"105917.75"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.index({.underlying = "BTCUSDT"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/market.klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/market.klines",
        .number = 1,
        .request = "",
        .reply = R"([[1762779600000,"1300.000","1300.000","1300.000","1300.000","0.1000",1762780499999,"130.0000000",)"
                 R"(1,"0.1000","130.0000000","0"]])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.klines({.symbol = "BTC-200730-9000-C", .interval = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/market.mark: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/market.mark",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTC-200730-9000-C","markPrice":"1343.2883","bidIV":"1.40000077","askIV":"1.50000153",)"
                 R"("markIV":"1.45000000","delta":"0.55937056","theta":"3739.82509871","gamma":"0.00010969",)"
                 R"("vega":"978.58874732","highPriceLimit":"1618.241","lowPriceLimit":"1068.3356",)"
                 R"("riskFreeInterest":"0.1"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mark();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/market.open_interest: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/market.open_interest",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"ETH-221119-1175-P","sumOpenInterest":"4.01","sumOpenInterestUsd":"4880.2985615624",)"
                 R"("timestamp":"1668754020000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_interest({.underlyingAsset = "ETH", .expiration = "221225"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/market.ping: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/market.ping",
        .number = 1,
        .request = "",
        .reply = "{}",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ping();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/market.ticker: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/market.ticker",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTC-200730-9000-C","priceChange":"-16.2038","priceChangePercent":"-0.0162",)"
                 R"("lastPrice":"1000","lastQty":"1000","open":"1016.2038","high":"1016.2038","low":"0","volume":"5",)"
                 R"("amount":"1","bidPrice":"999.34","askPrice":"1000.23","openTime":1592317127349,)"
                 R"("closeTime":1592380593516,"firstTradeId":1,"tradeCount":5,"strikePrice":"9000",)"
                 R"("exercisePrice":"3000.3356"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/market.time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/market.time",
        .number = 1,
        .request = "",
        .reply = R"({"serverTime":1499827319559})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.time();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/market.trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/market.trades",
        .number = 1,
        .request = "",
        .reply = R"([{"id":2323857420768529130,"tradeId":1,"symbol":"BTC-251123-126000-C","price":"1300","qty":"0.1",)"
                 R"("quoteQty":"130","side":-1,"time":1762780453623}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trades({.symbol = "BTC-200730-9000-C"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::options_::market
