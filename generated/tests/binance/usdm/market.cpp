// Generated from specs/binance/usdm/market.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/usdm/market.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::usdm::market {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance usdm/market.agg_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.agg_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"a":26129,"p":"0.01633102","q":"4.70443515","f":27781,"l":27781,"T":1498793709153,"m":true}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.agg_trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.asset_index: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.asset_index",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"ADAUSD","time":1635740268004,"index":"1.92957370","bidBuffer":"0.10000000",)"
                 R"("askBuffer":"0.10000000","bidRate":"1.73661633","askRate":"2.12253107",)"
                 R"("autoExchangeBidBuffer":"0.05000000","autoExchangeAskBuffer":"0.05000000",)"
                 R"("autoExchangeBidRate":"1.83309501","autoExchangeAskRate":"2.02605238"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.asset_index();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.asset_index: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.asset_index",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"ADAUSD","time":1635740268004,"index":"1.92957370","bidBuffer":"0.10000000",)"
                 R"("askBuffer":"0.10000000","bidRate":"1.73661633","askRate":"2.12253107",)"
                 R"("autoExchangeBidBuffer":"0.05000000","autoExchangeAskBuffer":"0.05000000",)"
                 R"("autoExchangeBidRate":"1.83309501","autoExchangeAskRate":"2.02605238"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.asset_index();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.constituents: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.constituents",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","time":1745401553408,"constituents":[{"exchange":"binance",)"
                 R"("symbol":"BTCUSDT","price":"94057.03000000","weight":"0.51282051"},{"exchange":"coinbase",)"
                 R"("symbol":"BTC-USDT","price":"94140.58000000","weight":"0.15384615"},{"exchange":"gateio",)"
                 R"("symbol":"BTC_USDT","price":"94060.10000000","weight":"0.02564103"},{"exchange":"kucoin",)"
                 R"("symbol":"BTC-USDT","price":"94096.70000000","weight":"0.07692308"},{"exchange":"mxc",)"
                 R"("symbol":"BTCUSDT","price":"94057.02000000","weight":"0.07692308"},{"exchange":"bitget",)"
                 R"("symbol":"BTCUSDT","price":"94064.03000000","weight":"0.07692308"},{"exchange":"bybit",)"
                 R"("symbol":"BTCUSDT","price":"94067.90000000","weight":"0.07692308"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.constituents({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.continuous_klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.continuous_klines",
        .number = 1,
        .request = "",
        .reply = R"([[1607444700000,"18879.99","18900.00","18878.98","18896.13","492.363",1607444759999,)"
                 R"("9302145.66080",1874,"385.983","7292402.33267","0"]])",
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

TEST_CASE("binance usdm/market.depth: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.depth",
        .number = 1,
        .request = "",
        .reply = R"({"lastUpdateId":1027024,"E":1589436922972,"T":1589436922959,"bids":[["4.00000000",)"
                 R"("431.00000000"]],"asks":[["4.00000200","12.00000000"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.depth({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.exchange_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.exchange_info",
        .number = 1,
        .request = "",
        .reply = R"({"exchangeFilters":[],"rateLimits":[{"interval":"MINUTE","intervalNum":1,"limit":2400,)"
                 R"("rateLimitType":"REQUEST_WEIGHT"},{"interval":"MINUTE","intervalNum":1,"limit":1200,)"
                 R"("rateLimitType":"ORDERS"}],"serverTime":1565613908500,"assets":[{"asset":"BTC",)"
                 R"("marginAvailable":true,"autoAssetExchange":"-0.10"},{"asset":"USDT","marginAvailable":true,)"
                 R"("autoAssetExchange":"0"},{"asset":"BNB","marginAvailable":false,"autoAssetExchange":null}],)"
                 R"("symbols":[{"symbol":"BLZUSDT","pair":"BLZUSDT","contractType":"PERPETUAL",)"
                 R"("deliveryDate":4133404800000,"onboardDate":1598252400000,"status":"TRADING",)"
                 R"("maintMarginPercent":"2.5000","requiredMarginPercent":"5.0000","baseAsset":"BLZ",)"
                 R"("quoteAsset":"USDT","marginAsset":"USDT","pricePrecision":5,"quantityPrecision":0,)"
                 R"("baseAssetPrecision":8,"quotePrecision":8,"underlyingType":"COIN",)"
                 R"("underlyingSubType":["STORAGE"],"settlePlan":0,"triggerProtect":"0.15",)"
                 R"("filters":[{"filterType":"PRICE_FILTER","maxPrice":"300","minPrice":"0.0001",)"
                 R"("tickSize":"0.0001"},{"filterType":"LOT_SIZE","maxQty":"10000000","minQty":"1","stepSize":"1"},)"
                 R"({"filterType":"MARKET_LOT_SIZE","maxQty":"590119","minQty":"1","stepSize":"1"},)"
                 R"({"filterType":"MAX_NUM_ORDERS","limit":200},{"filterType":"MIN_NOTIONAL","notional":"5.0"},)"
                 R"({"filterType":"PERCENT_PRICE","multiplierUp":"1.1500","multiplierDown":"0.8500",)"
                 R"("multiplierDecimal":"4"}],"OrderType":["LIMIT","MARKET","STOP","STOP_MARKET","TAKE_PROFIT",)"
                 R"("TAKE_PROFIT_MARKET","TRAILING_STOP_MARKET"],"timeInForce":["GTC","IOC","FOK","GTX"],)"
                 R"("liquidationFee":"0.010000","marketTakeBound":"0.30"}],"timezone":"UTC"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.exchange_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.funding_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.funding_info",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BLZUSDT","adjustedFundingRateCap":"0.02500000",)"
                 R"("adjustedFundingRateFloor":"-0.02500000","fundingIntervalHours":8,"disclaimer":false}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.funding_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.funding_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.funding_rate",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","fundingRate":"-0.03750000","fundingTime":1570608000000,)"
                 R"("markPrice":"34287.54619963"},{"symbol":"BTCUSDT","fundingRate":"0.00010000",)"
                 R"("fundingTime":1570636800000,"markPrice":"34287.54619963"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.funding_rate();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.historical_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.historical_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"id":28457,"price":"4.00000100","qty":"12.00000000","quoteQty":"8000.00","time":1499865549590,)"
                 R"("isBuyerMaker":true,"isRPITrade":true}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.historical_trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.index_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.index_info",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"DEFIUSDT","time":1589437530011,"component":"baseAsset",)"
                 R"("baseAssetList":[{"baseAsset":"BAL","quoteAsset":"USDT","weightInQuantity":"1.04406228",)"
                 R"("weightInPercentage":"0.02783900"},{"baseAsset":"BAND","quoteAsset":"USDT",)"
                 R"("weightInQuantity":"3.53782729","weightInPercentage":"0.03935200"}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.index_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.index_price_klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.index_price_klines",
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

TEST_CASE("binance usdm/market.insurance_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.insurance_balance",
        .number = 1,
        .request = "",
        .reply = R"({"symbols":["BNBUSDT","BTCUSDT","BTCUSDT_250627","BTCUSDT_250926","ETHBTC","ETHUSDT",)"
                 R"("ETHUSDT_250627","ETHUSDT_250926"],"assets":[{"asset":"USDC","marginBalance":"299999998.6497832",)"
                 R"("updateTime":1745366402000},{"asset":"USDT","marginBalance":"793930579.315848",)"
                 R"("updateTime":1745366402000},{"asset":"BTC","marginBalance":"61.73143554",)"
                 R"("updateTime":1745366402000},{"asset":"BNFCR","marginBalance":"633223.99396922",)"
                 R"("updateTime":1745366402000}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.insurance_balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.insurance_balance: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.insurance_balance",
        .number = 2,
        .request = "",
        .reply = R"([{"symbols":["ADAUSDT","BCHUSDT","DOTUSDT","EOSUSDT","ETCUSDT","LINKUSDT","LTCUSDT","TRXUSDT",)"
                 R"("XLMUSDT","XMRUSDT","XRPUSDT"],"assets":[{"asset":"USDT","marginBalance":"314151411.06482935",)"
                 R"("updateTime":1745366402000}]},{"symbols":["ACTUSDT","MUBARAKUSDT","OMUSDT","TSTUSDT"],)"
                 R"("assets":[{"asset":"USDT","marginBalance":"5166686.84431694","updateTime":1745366402000}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.insurance_balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.klines",
        .number = 1,
        .request = "",
        .reply = R"([[1499040000000,"0.01634790","0.80000000","0.01575800","0.01577100","148976.11427815",)"
                 R"(1499644799999,"2434.19055334",308,"1756.87402397","28.46694368","17928899.62484339"]])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.klines({.symbol = "example", .interval = Interval::second});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.mark_price_klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.mark_price_klines",
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

TEST_CASE("binance usdm/market.open_interest: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.open_interest",
        .number = 1,
        .request = "",
        .reply = R"({"openInterest":"10659.509","symbol":"BTCUSDT","time":1589437530011})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_interest({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.ping: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.ping",
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

TEST_CASE("binance usdm/market.premium_index: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.premium_index",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","markPrice":"11793.63104562","indexPrice":"11781.80495970",)"
                 R"("estimatedSettlePrice":"11781.16138815","lastFundingRate":"0.00038246",)"
                 R"("interestRate":"0.00010000","nextFundingTime":1597392000000,"time":1597370495002})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.premium_index();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.premium_index: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.premium_index",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","markPrice":"11793.63104562","indexPrice":"11781.80495970",)"
                 R"("estimatedSettlePrice":"11781.16138815","lastFundingRate":"0.00038246",)"
                 R"("interestRate":"0.00010000","nextFundingTime":1597392000000,"time":1597370495002}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.premium_index();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.premium_index_klines: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.premium_index_klines",
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

TEST_CASE("binance usdm/market.rpi_depth: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.rpi_depth",
        .number = 1,
        .request = "",
        .reply = R"({"lastUpdateId":1027024,"E":1589436922972,"T":1589436922959,"bids":[["4.00000000",)"
                 R"("431.00000000"]],"asks":[["4.00000200","12.00000000"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.rpi_depth({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.symbol_adl_risk: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.symbol_adl_risk",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","adlRisk":"low","updateTime":1597370495002})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.symbol_adl_risk();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.symbol_adl_risk: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.symbol_adl_risk",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","adlRisk":"low","updateTime":1597370495002},{"symbol":"ETHUSDT",)"
                 R"("adlRisk":"high","updateTime":1597370495004}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.symbol_adl_risk();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.ticker_24hr: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.ticker_24hr",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","priceChange":"-94.99999800","priceChangePercent":"-95.960",)"
                 R"("weightedAvgPrice":"0.29628482","lastPrice":"4.00000200","lastQty":"200.00000000",)"
                 R"("openPrice":"99.00000000","highPrice":"100.00000000","lowPrice":"0.10000000",)"
                 R"("volume":"8913.30000000","quoteVolume":"15.30000000","openTime":1499783499040,)"
                 R"("closeTime":1499869899040,"firstId":28385,"lastId":28460,"count":76})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_24hr();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.ticker_24hr: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.ticker_24hr",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","priceChange":"-94.99999800","priceChangePercent":"-95.960",)"
                 R"("weightedAvgPrice":"0.29628482","lastPrice":"4.00000200","lastQty":"200.00000000",)"
                 R"("openPrice":"99.00000000","highPrice":"100.00000000","lowPrice":"0.10000000",)"
                 R"("volume":"8913.30000000","quoteVolume":"15.30000000","openTime":1499783499040,)"
                 R"("closeTime":1499869899040,"firstId":28385,"lastId":28460,"count":76}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_24hr();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.ticker_book_ticker: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.ticker_book_ticker",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","bidPrice":"4.00000000","bidQty":"431.00000000","askPrice":"4.00000200",)"
                 R"("askQty":"9.00000000","time":1589437530011})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_book_ticker();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.ticker_book_ticker: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.ticker_book_ticker",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","bidPrice":"4.00000000","bidQty":"431.00000000","askPrice":"4.00000200",)"
                 R"("askQty":"9.00000000","time":1589437530011}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_book_ticker();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.ticker_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.ticker_price",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","price":"6000.01","time":1589437530011})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_price();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.ticker_price: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.ticker_price",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","price":"6000.01","time":1589437530011}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_price();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.time",
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

TEST_CASE("binance usdm/market.trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.trades",
        .number = 1,
        .request = "",
        .reply = R"([{"id":28457,"price":"4.00000100","qty":"12.00000000","quoteQty":"48.00","time":1499865549590,)"
                 R"("isBuyerMaker":true,"isRPITrade":true}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.trading_schedule: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.trading_schedule",
        .number = 1,
        .request = "",
        .reply = R"({"updateTime":1761286643918,"marketSchedules":{"EQUITY":{"sessions":[{"startTime":1761177600000,)"
                 R"("endTime":1761206400000,"type":"OVERNIGHT"},{"startTime":1761206400000,"endTime":1761226200000,)"
                 R"("type":"PRE_MARKET"}]},"COMMODITY":{"sessions":[{"startTime":1761724800000,)"
                 R"("endTime":1761744600000,"type":"NO_TRADING"},{"startTime":1761744600000,"endTime":1761768000000,)"
                 R"("type":"REGULAR"}]}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trading_schedule();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.ticker_price_v2: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.ticker_price_v2",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","price":"6000.01","time":1589437530011})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_price_v2();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.ticker_price_v2: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.ticker_price_v2",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","price":"6000.01","time":1589437530011}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ticker_price_v2();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.basis: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.basis",
        .number = 1,
        .request = "",
        .reply = R"([{"indexPrice":"34400.15945055","contractType":"PERPETUAL","basisRate":"0.0004",)"
                 R"("futuresPrice":"34414.10","annualizedBasisRate":"","basis":"13.94054945","pair":"BTCUSDT",)"
                 R"("timestamp":1698742800000}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.basis({.pair = "example", .contractType = "example", .period = "example", .limit = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.delivery_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.delivery_price",
        .number = 1,
        .request = "",
        .reply = R"([{"deliveryTime":1695945600000,"deliveryPrice":27103.00000000},{"deliveryTime":1688083200000,)"
                 R"("deliveryPrice":30733.60000000},{"deliveryTime":1680220800000,"deliveryPrice":27814.20000000},)"
                 R"({"deliveryTime":1648166400000,"deliveryPrice":44066.30000000}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delivery_price({.pair = "BTCUSDT"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.global_long_short_account_ratio: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.global_long_short_account_ratio",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","longShortRatio":"0.1960","longAccount":"0.6622","shortAccount":"0.3378",)"
                 R"("timestamp":"1583139600000"},{"symbol":"BTCUSDT","longShortRatio":"1.9559",)"
                 R"("longAccount":"0.6617","shortAccount":"0.3382","timestamp":"1583139900000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.global_long_short_account_ratio({.symbol = "example", .period = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.open_interest_hist: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.open_interest_hist",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","sumOpenInterest":"20403.63700000",)"
                 R"("sumOpenInterestValue":"150570784.07809979","CMCCirculatingSupply":"165880.538",)"
                 R"("timestamp":"1583127900000"},{"symbol":"BTCUSDT","sumOpenInterest":"20401.36700000",)"
                 R"("sumOpenInterestValue":"149940752.14464448","CMCCirculatingSupply":"165900.14853",)"
                 R"("timestamp":"1583128200000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_interest_hist({.symbol = "example", .period = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.taker_long_short_ratio: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.taker_long_short_ratio",
        .number = 1,
        .request = "",
        .reply = R"([{"buySellRatio":"1.5586","buyVol":"387.3300","sellVol":"248.5030","timestamp":"1585614900000"},)"
                 R"({"buySellRatio":"1.3104","buyVol":"343.9290","sellVol":"248.5030","timestamp":"1583139900000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.taker_long_short_ratio({.symbol = "example", .period = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.top_long_short_account_ratio: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.top_long_short_account_ratio",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","longShortRatio":"1.8105","longAccount":"0.6442","shortAccount":"0.3558",)"
                 R"("timestamp":"1583139600000"},{"symbol":"BTCUSDT","longShortRatio":"0.5576",)"
                 R"("longAccount":"0.3580","shortAccount":"0.6420","timestamp":"1583139900000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.top_long_short_account_ratio({.symbol = "example", .period = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/market.top_long_short_position_ratio: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/market.top_long_short_position_ratio",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","longShortRatio":"1.4342","longAccount":"0.5891","shortAccount":"0.4108",)"
                 R"("timestamp":"1583139600000"},{"symbol":"BTCUSDT","longShortRatio":"1.4337",)"
                 R"("longAccount":"0.3583","shortAccount":"0.6417","timestamp":"1583139900000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.top_long_short_position_ratio({.symbol = "example", .period = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::usdm::market
