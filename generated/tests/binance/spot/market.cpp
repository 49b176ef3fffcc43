// Generated from specs/binance/spot/market.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/spot/market.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::spot::market {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance spot/market.agg_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.agg_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"a":26129,"p":"0.01633102","q":"4.70443515","f":27781,"l":27781,"T":1498793709153,"m":true,)"
                 R"("M":true}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.agg_trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.avg_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.avg_price",
        .number = 1,
        .request = "",
        .reply = R"({"mins":5,"price":"9.35751834","closeTime":1694061154503})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.avg_price({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.depth: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.depth",
        .number = 1,
        .request = "",
        .reply = R"({"lastUpdateId":1027024,"bids":[["4.00000000","431.00000000"]],"asks":[["4.00000200",)"
                 R"("12.00000000"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.depth({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.exchange_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.exchange_info",
        .number = 1,
        .request = "",
        .reply = R"({"timezone":"UTC","serverTime":1565246363776,"rateLimits":[{}],"exchangeFilters":[],)"
                 R"("symbols":[{"symbol":"ETHBTC","status":"TRADING","baseAsset":"ETH","baseAssetPrecision":8,)"
                 R"("quoteAsset":"BTC","quotePrecision":8,"quoteAssetPrecision":8,"baseCommissionPrecision":8,)"
                 R"("quoteCommissionPrecision":8,"orderTypes":["LIMIT","LIMIT_MAKER","MARKET","STOP_LOSS",)"
                 R"("STOP_LOSS_LIMIT","TAKE_PROFIT","TAKE_PROFIT_LIMIT"],"icebergAllowed":true,"ocoAllowed":true,)"
                 R"("otoAllowed":true,"opoAllowed":true,"quoteOrderQtyMarketAllowed":true,"allowTrailingStop":false,)"
                 R"("cancelReplaceAllowed":false,"amendAllowed":false,"pegInstructionsAllowed":true,)"
                 R"("isSpotTradingAllowed":true,"isMarginTradingAllowed":true,"filters":[],"permissions":[],)"
                 R"("permissionSets":[["SPOT","MARGIN"]],"defaultSelfTradePreventionMode":"NONE",)"
                 R"("allowedSelfTradePreventionModes":["NONE"]}],"sors":[{"baseAsset":"BTC","symbols":["BTCUSDT",)"
                 R"("BTCUSDC"]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.exchange_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.execution_rules: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.execution_rules",
        .number = 1,
        .request = "",
        .reply = R"({"symbolRules":[{"symbol":"BAZUSD","rules":[{"ruleType":"PRICE_RANGE","bidLimitMultUp":"1.0001",)"
                 R"("bidLimitMultDown":"0.9999","askLimitMultUp":"1.0001","askLimitMultDown":"0.9999"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.execution_rules();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.historical_block_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.historical_block_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"id":582,"price":"0.052","qty":"5838","quoteQty":"303.576","time":1772506983321,)"
                 R"("isBuyerMaker":true}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.historical_block_trades({.symbol = "example", .fromId = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.historical_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.historical_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"id":28457,"price":"4.00000100","qty":"12.00000000","quoteQty":"48.000012",)"
                 R"("time":1499865549590,"isBuyerMaker":true,"isBestMatch":true}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.historical_trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.klines",
        .number = 1,
        .request = "",
        .reply = R"([[1499040000000,"0.01634790","0.80000000","0.01575800","0.01577100","148976.11427815",)"
                 R"(1499644799999,"2434.19055334",308,"1756.87402397","28.46694368","0"]])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.klines({.symbol = "example", .interval = Interval::second});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ping: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ping",
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

TEST_CASE("binance spot/market.reference_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.reference_price",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BAZUSD","referencePrice":"10.00","timestamp":1770736694138})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reference_price({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.reference_price: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.reference_price",
        .number = 2,
        .request = "",
        .reply = R"({"symbol":"BAZUSD","referencePrice":null,"timestamp":1770736694138})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reference_price({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.reference_price: example 3") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.reference_price",
        .number = 3,
        .request = "",
        .reply = R"({"code":-2043,"msg":"This symbol doesn't have a reference price."})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reference_price({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.reference_price_calculation: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.reference_price_calculation",
        .number = 1,
        .request = "",
        .reply = R"({"code":-2043,"msg":"This symbol doesn't have a reference price."})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reference_price_calculation({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.reference_price_calculation: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.reference_price_calculation",
        .number = 2,
        .request = "",
        .reply = R"({"symbol":"BAZUSD","calculationType":"ARITHMETIC_MEAN","bucketCount":10,"bucketWidthMs":1000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reference_price_calculation({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.reference_price_calculation: example 3") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.reference_price_calculation",
        .number = 3,
        .request = "",
        .reply = R"({"symbol":"BAZUSD","calculationType":"EXTERNAL","externalCalculationId":42})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reference_price_calculation({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BNBBTC","priceChange":"-8.00000000","priceChangePercent":"-88.889",)"
                 R"("weightedAvgPrice":"2.60427807","openPrice":"9.00000000","highPrice":"9.00000000",)"
                 R"("lowPrice":"1.00000000","lastPrice":"1.00000000","volume":"187.00000000",)"
                 R"("quoteVolume":"487.00000000","openTime":1641859200000,"closeTime":1642031999999,"firstId":0,)"
                 R"("lastId":60,"count":61})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","priceChange":"-154.13000000","priceChangePercent":"-0.740",)"
                 R"("weightedAvgPrice":"20677.46305250","openPrice":"20825.27000000","highPrice":"20972.46000000",)"
                 R"("lowPrice":"20327.92000000","lastPrice":"20671.14000000","volume":"72.65112300",)"
                 R"("quoteVolume":"1502240.91155513","openTime":1655432400000,"closeTime":1655446835460,)"
                 R"("firstId":11147809,"lastId":11149775,"count":1967},{"symbol":"BNBBTC","priceChange":"0.00008530",)"
                 R"("priceChangePercent":"0.823","weightedAvgPrice":"0.01043129","openPrice":"0.01036170",)"
                 R"("highPrice":"0.01049850","lowPrice":"0.01033870","lastPrice":"0.01044700",)"
                 R"("volume":"166.67000000","quoteVolume":"1.73858301","openTime":1655432400000,)"
                 R"("closeTime":1655446835460,"firstId":2351674,"lastId":2352034,"count":361}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker: example 3") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker",
        .number = 3,
        .request = "",
        .reply = R"({"symbol":"LTCBTC","openPrice":"0.10000000","highPrice":"2.00000000","lowPrice":"0.10000000",)"
                 R"("lastPrice":"2.00000000","volume":"39.00000000","quoteVolume":"13.40000000",)"
                 R"("openTime":1656986580000,"closeTime":1657001016795,"firstId":0,"lastId":34,"count":35})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker: example 4") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker",
        .number = 4,
        .request = "",
        .reply = R"([{"symbol":"BNBBTC","openPrice":"0.10000000","highPrice":"2.00000000","lowPrice":"0.10000000",)"
                 R"("lastPrice":"2.00000000","volume":"39.00000000","quoteVolume":"13.40000000",)"
                 R"("openTime":1656986880000,"closeTime":1657001297799,"firstId":0,"lastId":34,"count":35},)"
                 R"({"symbol":"LTCBTC","openPrice":"0.07000000","highPrice":"0.07000000","lowPrice":"0.07000000",)"
                 R"("lastPrice":"0.07000000","volume":"33.00000000","quoteVolume":"2.31000000",)"
                 R"("openTime":1656986880000,"closeTime":1657001297799,"firstId":0,"lastId":32,"count":33}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker_24hr: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker_24hr",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BNBBTC","priceChange":"-94.99999800","priceChangePercent":"-95.960",)"
                 R"("weightedAvgPrice":"0.29628482","prevClosePrice":"0.10002000","lastPrice":"4.00000200",)"
                 R"("lastQty":"200.00000000","bidPrice":"4.00000000","bidQty":"100.00000000","askPrice":"4.00000200",)"
                 R"("askQty":"100.00000000","openPrice":"99.00000000","highPrice":"100.00000000",)"
                 R"("lowPrice":"0.10000000","volume":"8913.30000000","quoteVolume":"15.30000000",)"
                 R"("openTime":1499783499040,"closeTime":1499869899040,"firstId":28385,"lastId":28460,"count":76})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_24hr();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker_24hr: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker_24hr",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"BNBBTC","priceChange":"-94.99999800","priceChangePercent":"-95.960",)"
                 R"("weightedAvgPrice":"0.29628482","prevClosePrice":"0.10002000","lastPrice":"4.00000200",)"
                 R"("lastQty":"200.00000000","bidPrice":"4.00000000","bidQty":"100.00000000","askPrice":"4.00000200",)"
                 R"("askQty":"100.00000000","openPrice":"99.00000000","highPrice":"100.00000000",)"
                 R"("lowPrice":"0.10000000","volume":"8913.30000000","quoteVolume":"15.30000000",)"
                 R"("openTime":1499783499040,"closeTime":1499869899040,"firstId":28385,"lastId":28460,"count":76}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_24hr();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker_24hr: example 3") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker_24hr",
        .number = 3,
        .request = "",
        .reply = R"({"symbol":"BNBBTC","openPrice":"99.00000000","highPrice":"100.00000000","lowPrice":"0.10000000",)"
                 R"("lastPrice":"4.00000200","volume":"8913.30000000","quoteVolume":"15.30000000",)"
                 R"("openTime":1499783499040,"closeTime":1499869899040,"firstId":28385,"lastId":28460,"count":76})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_24hr();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker_24hr: example 4") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker_24hr",
        .number = 4,
        .request = "",
        .reply = R"([{"symbol":"BNBBTC","openPrice":"99.00000000","highPrice":"100.00000000","lowPrice":"0.10000000",)"
                 R"("lastPrice":"4.00000200","volume":"8913.30000000","quoteVolume":"15.30000000",)"
                 R"("openTime":1499783499040,"closeTime":1499869899040,"firstId":28385,"lastId":28460,"count":76},)"
                 R"({"symbol":"LTCBTC","openPrice":"0.07000000","highPrice":"0.07000000","lowPrice":"0.07000000",)"
                 R"("lastPrice":"0.07000000","volume":"11.00000000","quoteVolume":"0.77000000",)"
                 R"("openTime":1656908192899,"closeTime":1656994592899,"firstId":0,"lastId":10,"count":11}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_24hr();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker_book_ticker: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker_book_ticker",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"LTCBTC","bidPrice":"4.00000000","bidQty":"431.00000000","askPrice":"4.00000200",)"
                 R"("askQty":"9.00000000"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_book_ticker();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker_book_ticker: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker_book_ticker",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"LTCBTC","bidPrice":"4.00000000","bidQty":"431.00000000","askPrice":"4.00000200",)"
                 R"("askQty":"9.00000000"},{"symbol":"ETHBTC","bidPrice":"0.07946700","bidQty":"9.00000000",)"
                 R"("askPrice":"100000.00000000","askQty":"1000.00000000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_book_ticker();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker_price",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"LTCBTC","price":"4.00000200"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_price();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker_price: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker_price",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"LTCBTC","price":"4.00000200"},{"symbol":"ETHBTC","price":"0.07946600"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_price();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker_trading_day: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker_trading_day",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","priceChange":"-83.13000000","priceChangePercent":"-0.317",)"
                 R"("weightedAvgPrice":"26234.58803036","openPrice":"26304.80000000","highPrice":"26397.46000000",)"
                 R"("lowPrice":"26088.34000000","lastPrice":"26221.67000000","volume":"18495.35066000",)"
                 R"("quoteVolume":"485217905.04210480","openTime":1695686400000,"closeTime":1695772799999,)"
                 R"("firstId":3220151555,"lastId":3220849281,"count":697727})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_trading_day();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker_trading_day: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker_trading_day",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","priceChange":"-83.13000000","priceChangePercent":"-0.317",)"
                 R"("weightedAvgPrice":"26234.58803036","openPrice":"26304.80000000","highPrice":"26397.46000000",)"
                 R"("lowPrice":"26088.34000000","lastPrice":"26221.67000000","volume":"18495.35066000",)"
                 R"("quoteVolume":"485217905.04210480","openTime":1695686400000,"closeTime":1695772799999,)"
                 R"("firstId":3220151555,"lastId":3220849281,"count":697727},{"symbol":"BNBUSDT",)"
                 R"("priceChange":"2.60000000","priceChangePercent":"1.238","weightedAvgPrice":"211.92276958",)"
                 R"("openPrice":"210.00000000","highPrice":"213.70000000","lowPrice":"209.70000000",)"
                 R"("lastPrice":"212.60000000","volume":"280709.58900000","quoteVolume":"59488753.54750000",)"
                 R"("openTime":1695686400000,"closeTime":1695772799999,"firstId":672397461,"lastId":672496158,)"
                 R"("count":98698}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_trading_day();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker_trading_day: example 3") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker_trading_day",
        .number = 3,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","openPrice":"26304.80000000","highPrice":"26397.46000000",)"
                 R"("lowPrice":"26088.34000000","lastPrice":"26221.67000000","volume":"18495.35066000",)"
                 R"("quoteVolume":"485217905.04210480","openTime":1695686400000,"closeTime":1695772799999,)"
                 R"("firstId":3220151555,"lastId":3220849281,"count":697727})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_trading_day();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ticker_trading_day: example 4") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ticker_trading_day",
        .number = 4,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","openPrice":"26304.80000000","highPrice":"26397.46000000",)"
                 R"("lowPrice":"26088.34000000","lastPrice":"26221.67000000","volume":"18495.35066000",)"
                 R"("quoteVolume":"485217905.04210480","openTime":1695686400000,"closeTime":1695772799999,)"
                 R"("firstId":3220151555,"lastId":3220849281,"count":697727},{"symbol":"BNBUSDT",)"
                 R"("openPrice":"210.00000000","highPrice":"213.70000000","lowPrice":"209.70000000",)"
                 R"("lastPrice":"212.60000000","volume":"280709.58900000","quoteVolume":"59488753.54750000",)"
                 R"("openTime":1695686400000,"closeTime":1695772799999,"firstId":672397461,"lastId":672496158,)"
                 R"("count":98698}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_trading_day();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.time",
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

TEST_CASE("binance spot/market.trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.trades",
        .number = 1,
        .request = "",
        .reply = R"([{"id":28457,"price":"4.00000100","qty":"12.00000000","quoteQty":"48.000012",)"
                 R"("time":1499865549590,"isBuyerMaker":true,"isBestMatch":true}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/market.ui_klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/market.ui_klines",
        .number = 1,
        .request = "",
        .reply = R"([[1499040000000,"0.01634790","0.80000000","0.01575800","0.01577100","148976.11427815",)"
                 R"(1499644799999,"2434.19055334",308,"1756.87402397","28.46694368","0"]])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ui_klines({.symbol = "example", .interval = Interval::second});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::spot::market
