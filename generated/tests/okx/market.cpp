// Generated from specs/okx/market.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/market.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::market {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx market.block_ticker: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.block_ticker",
        .number = 1,
        .request = "instId=LTC-USD-SWAP",
        .reply = R"({"code":"0","msg":"","data":[{"instType":"SWAP","instId":"LTC-USD-SWAP","volCcy24h":"2222",)"
                 R"("vol24h":"2222","ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.block_ticker({.instId = "LTC-USD-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.block_tickers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.block_tickers",
        .number = 1,
        .request = "instType=SWAP",
        .reply = R"({"code":"0","msg":"","data":[{"instType":"SWAP","instId":"LTC-USD-SWAP","volCcy24h":"2222",)"
                 R"("vol24h":"2222","ts":"1597026383085"},{"instType":"SWAP","instId":"BTC-USD-SWAP",)"
                 R"("volCcy24h":"2222","vol24h":"2222","ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.block_tickers({.instType = InstType::swap});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.books: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.books",
        .number = 1,
        .request = "instId=BTC-USDT",
        .reply = R"({"code":"0","msg":"","data":[{"asks":[["41006.8","0.60038921","0","1"]],"bids":[["41006.3",)"
                 R"("0.30178218","0","2"]],"ts":"1629966436396","seqId":3235851742}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.books({.instId = "BTC-USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.books_full: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.books_full",
        .number = 1,
        .request = "instId=BTC-USDT&sz=1",
        .reply = R"({"code":"0","msg":"","data":[{"asks":[["41006.8","0.60038921","1"]],"bids":[["41006.3",)"
                 R"("0.30178218","2"]],"ts":"1629966436396"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.books_full({.instId = "BTC-USDT", .sz = "1"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.books_sbe: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.books_sbe",
        .number = 1,
        .request = "instIdCode=12345&source=0",
        .reply = R"({"code":"51000","msg":"Parameter instIdCode error","data":[]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.books_sbe({.instIdCode = 12345, .source = 0});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.call_auction_details: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.call_auction_details",
        .number = 1,
        .request = "instId=ONDO-USDC",
        .reply = R"({"code":"0","msg":"","data":[{"instId":"ONDO-USDC","unmatchedSz":"9988764","eqPx":"0.6",)"
                 R"("matchedSz":"44978","state":"continuous_trading","auctionEndTime":"1726542000000",)"
                 R"("ts":"1726542000007"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.call_auction_details({.instId = "ONDO-USDC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.candles: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.candles",
        .number = 1,
        .request = "instId=BTC-USDT",
        .reply = R"({"code":"0","msg":"","data":[["1597026383085","3.721","3.743","3.677","3.708","8422410",)"
                 R"("22698348.04828491","12698348.04828491","0"],["1597026383085","3.731","3.799","3.494","3.72",)"
                 R"("24912403","67632347.24399722","37632347.24399722","1"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.candles({.instId = "BTC-USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.exchange_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.exchange_rate",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"usdCny":"7.162"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.exchange_rate();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx market.history_candles: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.history_candles",
        .number = 1,
        .request = "instId=BTC-USDT",
        .reply = R"({"code":"0","msg":"","data":[["1597026383085","3.721","3.743","3.677","3.708","8422410",)"
                 R"("22698348.04828491","12698348.04828491","1"],["1597026383085","3.731","3.799","3.494","3.72",)"
                 R"("24912403","67632347.24399722","37632347.24399722","1"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history_candles({.instId = "BTC-USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.history_index_candles: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.history_index_candles",
        .number = 1,
        .request = "instId=BTC-USD",
        .reply = R"({"code":"0","msg":"","data":[["1597026383085","3.721","3.743","3.677","3.708","1"],)"
                 R"(["1597026383085","3.731","3.799","3.494","3.72","1"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history_index_candles({.instId = "BTC-USD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.history_mark_price_candles: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.history_mark_price_candles",
        .number = 1,
        .request = "instId=BTC-USD-SWAP",
        .reply = R"({"code":"0","msg":"","data":[["1597026383085","3.721","3.743","3.677","3.708","1"],)"
                 R"(["1597026383085","3.731","3.799","3.494","3.72","1"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history_mark_price_candles({.instId = "BTC-USD-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.history_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.history_trades",
        .number = 1,
        .request = "instId=BTC-USDT",
        .reply = R"({"code":"0","msg":"","data":[{"instId":"BTC-USDT","side":"sell","sz":"0.00001","source":"0",)"
                 R"("px":"29963.2","tradeId":"242720720","ts":"1654161646974"},{"instId":"BTC-USDT","side":"sell",)"
                 R"("sz":"0.00001","source":"0","px":"29964.1","tradeId":"242720719","ts":"1654161641568"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history_trades({.instId = "BTC-USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.index_candles: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.index_candles",
        .number = 1,
        .request = "instId=BTC-USD",
        .reply = R"({"code":"0","msg":"","data":[["1597026383085","3.721","3.743","3.677","3.708","0"],)"
                 R"(["1597026383085","3.731","3.799","3.494","3.72","1"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.index_candles({.instId = "BTC-USD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.index_components: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.index_components",
        .number = 1,
        .request = "index=BTC-USD",
        .reply = R"({"code":"0","msg":"","data":{"components":[{"symbol":"BTC/USDT","symPx":"52733.2","wgt":"0.25",)"
                 R"("cnvPx":"52733.2","exch":"OKX"},{"symbol":"BTC/USDT","symPx":"52739.87000000","wgt":"0.25",)"
                 R"("cnvPx":"52739.87000000","exch":"Binance"},{"symbol":"BTC/USDT","symPx":"52729.1","wgt":"0.25",)"
                 R"("cnvPx":"52729.1","exch":"Huobi"},{"symbol":"BTC/USDT","symPx":"52739.47929397","wgt":"0.25",)"
                 R"("cnvPx":"52739.47929397","exch":"Poloniex"}],"last":"52735.4123234925","index":"BTC-USDT",)"
                 R"("ts":"1630985335599"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.index_components({.index = "BTC-USD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.index_tickers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.index_tickers",
        .number = 1,
        .request = "instId=BTC-USDT",
        .reply = R"({"code":"0","msg":"","data":[{"instId":"BTC-USDT","idxPx":"43350","high24h":"43649.7",)"
                 R"("sodUtc0":"43444.1","open24h":"43640.8","low24h":"43261.9","sodUtc8":"43328.7",)"
                 R"("ts":"1649419644492"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.index_tickers({.instId = "BTC-USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.mark_price_candles: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.mark_price_candles",
        .number = 1,
        .request = "instId=BTC-USD-SWAP",
        .reply = R"({"code":"0","msg":"","data":[["1597026383085","3.721","3.743","3.677","3.708","0"],)"
                 R"(["1597026383085","3.731","3.799","3.494","3.72","1"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mark_price_candles({.instId = "BTC-USD-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.platform_24h_volume: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.platform_24h_volume",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"volCny":"230900886396766","volUsd":"34462818865189",)"
                 R"("ts":"1657856040389"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.platform_24h_volume();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx market.sprd_candles: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.sprd_candles",
        .number = 1,
        .request = "sprdId=BTC-USDT_BTC-USDT-SWAP",
        .reply = R"({"code":"0","msg":"","data":[["1597026383085","3.721","3.743","3.677","3.708","8422410","0"],)"
                 R"(["1597026383085","3.731","3.799","3.494","3.72","24912403","1"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sprd_candles({.sprdId = "BTC-USDT_BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.sprd_history_candles: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.sprd_history_candles",
        .number = 1,
        .request = "sprdId=BTC-USDT_BTC-USDT-SWAP",
        .reply = R"({"code":"0","msg":"","data":[["1597026383085","3.721","3.743","3.677","3.708","8422410","1"],)"
                 R"(["1597026383085","3.731","3.799","3.494","3.72","24912403","1"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sprd_history_candles({.sprdId = "BTC-USDT_BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.sprd_ticker: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.sprd_ticker",
        .number = 1,
        .request = "sprdId=BTC-USDT_BTC-USDT-SWAP",
        .reply = R"({"code":"0","msg":"","data":[{"sprdId":"BTC-USDT_BTC-USDT-SWAP","last":"14.5","lastSz":"0.5",)"
                 R"("askPx":"8.5","askSz":"12.0","bidPx":"0.5","bidSz":"12.0","open24h":"4","high24h":"14.5",)"
                 R"("low24h":"-2.2","vol24h":"6.67","ts":"1715331406485"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sprd_ticker({.sprdId = "BTC-USDT_BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.ticker: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.ticker",
        .number = 1,
        .request = "instId=BTC-USD-SWAP",
        .reply = R"({"code":"0","msg":"","data":[{"instType":"SWAP","instId":"BTC-USD-SWAP","last":"9999.99",)"
                 R"("lastSz":"0.1","askPx":"9999.99","askSz":"11","bidPx":"8888.88","bidSz":"5","open24h":"9000",)"
                 R"("high24h":"10000","low24h":"8888.88","volCcy24h":"2222","vol24h":"2222","sodUtc0":"2222",)"
                 R"("sodUtc8":"2222","ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker({.instId = "BTC-USD-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.tickers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.tickers",
        .number = 1,
        .request = "instType=SWAP",
        .reply = R"({"code":"0","msg":"","data":[{"instType":"SWAP","instId":"LTC-USD-SWAP","last":"9999.99",)"
                 R"("lastSz":"1","askPx":"9999.99","askSz":"11","bidPx":"8888.88","bidSz":"5","open24h":"9000",)"
                 R"("high24h":"10000","low24h":"8888.88","volCcy24h":"2222","vol24h":"2222","sodUtc0":"0.1",)"
                 R"("sodUtc8":"0.1","ts":"1597026383085"},{"instType":"SWAP","instId":"BTC-USD-SWAP",)"
                 R"("last":"9999.99","lastSz":"1","askPx":"9999.99","askSz":"11","bidPx":"8888.88","bidSz":"5",)"
                 R"("open24h":"9000","high24h":"10000","low24h":"8888.88","volCcy24h":"2222","vol24h":"2222",)"
                 R"("sodUtc0":"0.1","sodUtc8":"0.1","ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.tickers({.instType = InstType::swap});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx market.trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "market.trades",
        .number = 1,
        .request = "instId=BTC-USDT",
        .reply = R"({"code":"0","msg":"","data":[{"instId":"BTC-USDT","side":"sell","sz":"0.00001","source":"0",)"
                 R"("px":"29963.2","tradeId":"242720720","ts":"1654161646974"},{"instId":"BTC-USDT","side":"sell",)"
                 R"("sz":"0.00001","source":"0","px":"29964.1","tradeId":"242720719","ts":"1654161641568"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trades({.instId = "BTC-USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::market
