// Generated from specs/binance/coinm/market.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/coinm/market.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::coinm::market {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance coinm/market.agg_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.agg_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"a":416690,"p":"9642.4","q":"3","f":595259,"l":595259,"T":1591250548649,"m":false}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.agg_trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.constituents: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.constituents",
        .number = 1,
        .request = "",
        .reply = R"json({"symbol":"BTCUSD","time":1697422647853,"constituents":[{"exchange":"bitstamp",)json"
                 R"json("symbol":"btcusd"},{"exchange":"coinbase","symbol":"BTC-USD"},{"exchange":"kraken",)json"
                 R"json("symbol":"XBT/USD"},{"exchange":"binance_cross","symbol":"BTCUSDC*index(USDCUSD)"}]})json",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.constituents({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.continuous_klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.continuous_klines",
        .number = 1,
        .request = "",
        .reply = R"([[1591258320000,"9640.7","9642.4","9640.6","9642.0","206",1591258379999,"2.13660389",48,"119",)"
                 R"("1.23424865","0"]])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.continuous_klines({
        .pair = "example",
        .contractType = "example",
        .interval = Interval::second,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.depth: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.depth",
        .number = 1,
        .request = "",
        .reply = R"({"lastUpdateId":16769853,"symbol":"BTCUSD_PERP","pair":"BTCUSD","E":1591250106370,)"
                 R"("T":1591250106368,"bids":[["9638.0","431"]],"asks":[["9638.2","12"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.depth({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.exchange_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.exchange_info",
        .number = 1,
        .request = "",
        .reply = R"({"exchangeFilters":[],"rateLimits":[{"interval":"MINUTE","intervalNum":1,"limit":6000,)"
                 R"("rateLimitType":"REQUEST_WEIGHT"},{"interval":"MINUTE","intervalNum":1,"limit":6000,)"
                 R"("rateLimitType":"ORDERS"}],"serverTime":1565613908500,)"
                 R"("symbols":[{"filters":[{"filterType":"PRICE_FILTER","maxPrice":"100000","minPrice":"0.1",)"
                 R"("tickSize":"0.1"},{"filterType":"LOT_SIZE","maxQty":"100000","minQty":"1","stepSize":"1"},)"
                 R"({"filterType":"MARKET_LOT_SIZE","maxQty":"100000","minQty":"1","stepSize":"1"},)"
                 R"({"filterType":"MAX_NUM_ORDERS","limit":200},{"filterType":"PERCENT_PRICE",)"
                 R"("multiplierUp":"1.0500","multiplierDown":"0.9500","multiplierDecimal":"4"}],"OrderType":["LIMIT",)"
                 R"("MARKET","STOP","TAKE_PROFIT","TRAILING_STOP_MARKET"],"timeInForce":["GTC","IOC","FOK","GTX"],)"
                 R"("liquidationFee":"0.010000","marketTakeBound":"0.30","symbol":"BTCUSD_200925","pair":"BTCUSD",)"
                 R"("contractType":"CURRENT_QUARTER","deliveryDate":1601020800000,"onboardDate":1590739200000,)"
                 R"("contractStatus":"TRADING","contractSize":100,"quoteAsset":"USD","baseAsset":"BTC",)"
                 R"("marginAsset":"BTC","pricePrecision":1,"quantityPrecision":0,"baseAssetPrecision":8,)"
                 R"("quotePrecision":8,"equalQtyPrecision":4,"triggerProtect":"0.0500","maintMarginPercent":"2.5000",)"
                 R"("requiredMarginPercent":"5.0000","underlyingType":"COIN","underlyingSubType":[]}],)"
                 R"("timezone":"UTC"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.exchange_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.funding_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.funding_info",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSD_PERP","adjustedFundingRateCap":"0.02500000",)"
                 R"("adjustedFundingRateFloor":"-0.02500000","fundingIntervalHours":8,"disclaimer":false}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.funding_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.funding_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.funding_rate",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSD_PERP","fundingTime":1596038400000,"fundingRate":"-0.00300000"},)"
                 R"({"symbol":"BTCUSD_PERP","fundingTime":1596067200000,"fundingRate":"-0.00300000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.funding_rate({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.historical_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.historical_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"id":595103,"price":"9642.2","qty":"1","baseQty":"0.01037108","time":1499865549590,)"
                 R"("isBuyerMaker":true}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.historical_trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.index_price_klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.index_price_klines",
        .number = 1,
        .request = "",
        .reply = R"([[1591256400000,"9653.69440000","9653.69640000","9651.38600000","9651.55200000","0",)"
                 R"(1591256459999,"0",60,"0","0","0"]])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.index_price_klines({.pair = "example", .interval = Interval::second});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.klines",
        .number = 1,
        .request = "",
        .reply = R"([[1591258320000,"9640.7","9642.4","9640.6","9642.0","206",1591258379999,"2.13660389",48,"119",)"
                 R"("1.23424865","0"]])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.klines({.symbol = "example", .interval = Interval::second});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.mark_price_klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.mark_price_klines",
        .number = 1,
        .request = "",
        .reply = R"([[1591256460000,"9653.29201333","9654.56401333","9653.07367333","9653.07367333","0",)"
                 R"(1591256519999,"0",60,"0","0","0"]])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mark_price_klines({.symbol = "example", .interval = Interval::second});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.open_interest: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.open_interest",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSD_200626","pair":"BTCUSD","openInterest":"15004",)"
                 R"("contractType":"CURRENT_QUARTER","time":1591261042378})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_interest({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.ping: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.ping",
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

TEST_CASE("binance coinm/market.premium_index: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.premium_index",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSD_PERP","pair":"BTCUSD","markPrice":"11029.69574559",)"
                 R"("indexPrice":"10979.14437500","estimatedSettlePrice":"10981.74168236",)"
                 R"("lastFundingRate":"0.00071003","interestRate":"0.00010000","nextFundingTime":1596096000000,)"
                 R"("time":1596094042000},{"symbol":"BTCUSD_200925","pair":"BTCUSD","markPrice":"12077.01343750",)"
                 R"("indexPrice":"10979.10312500","estimatedSettlePrice":"10981.74168236","lastFundingRate":"",)"
                 R"("interestRate":"","nextFundingTime":0,"time":1596094042000}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.premium_index();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.premium_index_klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.premium_index_klines",
        .number = 1,
        .request = "",
        .reply = R"([[1691603820000,"-0.00042931","-0.00023641","-0.00059406","-0.00043659","0",1691603879999,"0",12,)"
                 R"("0","0","0"]])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.premium_index_klines({.symbol = "example", .interval = Interval::second});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.ticker_24hr: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.ticker_24hr",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSD_200925","pair":"BTCUSD","priceChange":"136.6","priceChangePercent":"1.436",)"
                 R"("weightedAvgPrice":"9547.3","lastPrice":"9651.6","lastQty":"1","openPrice":"9515.0",)"
                 R"("highPrice":"9687.0","lowPrice":"9499.5","volume":"494109","baseVolume":"5192.94797687",)"
                 R"("openTime":1591170300000,"closeTime":1591256718418,"firstId":600507,"lastId":697803,)"
                 R"("count":97297}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_24hr();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.ticker_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.ticker_price",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSD_200626","ps":"9647.8","price":"9647.8","time":1591257246176}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_price();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.time",
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

TEST_CASE("binance coinm/market.trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.trades",
        .number = 1,
        .request = "",
        .reply = R"([{"id":28457,"price":"9635.0","qty":"1","baseQty":"0.01037883","time":1591250192508,)"
                 R"("isBuyerMaker":true}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.basis: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.basis",
        .number = 1,
        .request = "",
        .reply = R"([{"indexPrice":"29269.93972727","contractType":"CURRENT_QUARTER","basisRate":"0.0024",)"
                 R"("futuresPrice":"29341.3","annualizedBasisRate":"0.0283","basis":"71.36027273","pair":"BTCUSD",)"
                 R"("timestamp":1653381600000}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.basis({.pair = "example", .contractType = "example", .period = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.global_long_short_account_ratio: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.global_long_short_account_ratio",
        .number = 1,
        .request = "",
        .reply = R"([{"pair":"BTCUSD","longShortRatio":"0.1960","longAccount":"0.6622","shortAccount":"0.3378",)"
                 R"("timestamp":1583139600000},{"pair":"BTCUSD","longShortRatio":"1.9559","longAccount":"0.6617",)"
                 R"("shortAccount":"0.3382","timestamp":1583139900000}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.global_long_short_account_ratio({.pair = "example", .period = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.open_interest_hist: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.open_interest_hist",
        .number = 1,
        .request = "",
        .reply = R"([{"pair":"BTCUSD","contractType":"CURRENT_QUARTER","sumOpenInterest":"20403",)"
                 R"("sumOpenInterestValue":"176196512.23400000","timestamp":1591261042378},{"pair":"BTCUSD",)"
                 R"("contractType":"CURRENT_QUARTER","sumOpenInterest":"20401",)"
                 R"("sumOpenInterestValue":"176178704.98700000","timestamp":1583128200000}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_interest_hist({.pair = "example", .contractType = "example", .period = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.taker_buy_sell_vol: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.taker_buy_sell_vol",
        .number = 1,
        .request = "",
        .reply = R"([{"pair":"BTCUSD","contractType":"CURRENT_QUARTER","takerBuyVol":"387","takerSellVol":"248",)"
                 R"("takerBuyVolValue":"2342.1220","takerSellVolValue":"4213.9800","timestamp":1591261042378},)"
                 R"({"pair":"BTCUSD","contractType":"CURRENT_QUARTER","takerBuyVol":"234","takerSellVol":"121",)"
                 R"("takerBuyVolValue":"4563.1320","takerSellVolValue":"3313.3940","timestamp":1585615200000}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.taker_buy_sell_vol({.pair = "example", .contractType = "example", .period = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.top_long_short_account_ratio: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.top_long_short_account_ratio",
        .number = 1,
        .request = "",
        .reply = R"([{"pair":"BTCUSD","longShortRatio":"1.8105","longAccount":"0.6442","shortAccount":"0.3558",)"
                 R"("timestamp":1591261042378},{"pair":"BTCUSD","longShortRatio":"1.1110","longAccount":"0.5263",)"
                 R"("shortAccount":"0.4737","timestamp":1592870400000}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.top_long_short_account_ratio({.symbol = "example", .period = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/market.top_long_short_position_ratio: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/market.top_long_short_position_ratio",
        .number = 1,
        .request = "",
        .reply = R"([{"pair":"BTCUSD","longShortRatio":"0.7869","longPosition":"0.6442","shortPosition":"0.4404",)"
                 R"("timestamp":1592870400000},{"pair":"BTCUSD","longShortRatio":"1.1231","longPosition":"0.2363",)"
                 R"("shortPosition":"0.4537","timestamp":1592956800000}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.top_long_short_position_ratio({.pair = "example", .period = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::coinm::market
