// Generated from specs/kucoin/futures/contracts.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/contracts.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::contracts {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/contracts.all_symbols: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/contracts.all_symbols",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"symbol":"XBTUSDTM","rootSymbol":"USDT","type":"FFWCSX",)"
                 R"("firstOpenDate":1585555200000,"expireDate":null,"settleDate":null,"baseCurrency":"XBT",)"
                 R"("quoteCurrency":"USDT","settleCurrency":"USDT","maxOrderQty":1000000,"maxPrice":1000000,)"
                 R"("lotSize":1,"tickSize":0.1,"indexPriceTickSize":0.01,"multiplier":0.001,"initialMargin":0.008,)"
                 R"("maintainMargin":0.004,"maxRiskLimit":100000,"minRiskLimit":100000,"riskStep":50000,)"
                 R"("makerFeeRate":0.0002,"takerFeeRate":0.0006,"takerFixFee":0,"makerFixFee":0,"settlementFee":null,)"
                 R"("isDeleverage":true,"isQuanto":true,"isInverse":false,"markMethod":"FairPrice",)"
                 R"("fairMethod":"FundingRate","fundingBaseSymbol":".XBTINT8H","fundingQuoteSymbol":".USDTINT8H",)"
                 R"("fundingRateSymbol":".XBTUSDTMFPI8H","indexSymbol":".KXBTUSDT","settlementSymbol":"",)"
                 R"("status":"Open","fundingFeeRate":0.000052,"predictedFundingFeeRate":0.000083,)"
                 R"("fundingRateGranularity":28800000,"openInterest":"6748176","turnoverOf24h":1034643198.3265533,)"
                 R"("volumeOf24h":12069.225,"markPrice":86378.69,"indexPrice":86382.64,"lastTradePrice":86364,)"
                 R"("nextFundingRateTime":17752926,"maxLeverage":125,"sourceExchanges":["okex","binance","kucoin",)"
                 R"("bybit","bitmart","gateio"],"premiumsSymbol1M":".XBTUSDTMPI","premiumsSymbol8H":".XBTUSDTMPI8H",)"
                 R"("fundingBaseSymbol1M":".XBTINT","fundingQuoteSymbol1M":".USDTINT","lowPrice":82205.2,)"
                 R"("highPrice":89299.9,"priceChgPct":-0.028,"priceChg":-2495.9,"k":490,"m":300,"f":1.3,)"
                 R"("mmrLimit":0.3,"mmrLevConstant":125,"supportCross":true,"buyLimit":90700.7115,)"
                 R"("sellLimit":82062.5485}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.all_symbols();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/contracts.isolated_margin_risk_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/contracts.isolated_margin_risk_limit",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"symbol":"XBTUSDTM","level":1,"maxRiskLimit":100000,"minRiskLimit":0,)"
                 R"("maxLeverage":125,"initialMargin":0.008,"maintainMargin":0.004},{"symbol":"XBTUSDTM","level":2,)"
                 R"("maxRiskLimit":500000,"minRiskLimit":100000,"maxLeverage":100,"initialMargin":0.01,)"
                 R"("maintainMargin":0.005},{"symbol":"XBTUSDTM","level":3,"maxRiskLimit":1000000,)"
                 R"("minRiskLimit":500000,"maxLeverage":75,"initialMargin":0.014,"maintainMargin":0.007},)"
                 R"({"symbol":"XBTUSDTM","level":4,"maxRiskLimit":2000000,"minRiskLimit":1000000,"maxLeverage":50,)"
                 R"("initialMargin":0.02,"maintainMargin":0.01},{"symbol":"XBTUSDTM","level":5,)"
                 R"("maxRiskLimit":3000000,"minRiskLimit":2000000,"maxLeverage":30,"initialMargin":0.034,)"
                 R"("maintainMargin":0.017},{"symbol":"XBTUSDTM","level":6,"maxRiskLimit":5000000,)"
                 R"("minRiskLimit":3000000,"maxLeverage":20,"initialMargin":0.05,"maintainMargin":0.025},)"
                 R"({"symbol":"XBTUSDTM","level":7,"maxRiskLimit":8000000,"minRiskLimit":5000000,"maxLeverage":10,)"
                 R"("initialMargin":0.1,"maintainMargin":0.05},{"symbol":"XBTUSDTM","level":8,)"
                 R"("maxRiskLimit":12000000,"minRiskLimit":8000000,"maxLeverage":5,"initialMargin":0.2,)"
                 R"("maintainMargin":0.1},{"symbol":"XBTUSDTM","level":9,"maxRiskLimit":20000000,)"
                 R"("minRiskLimit":12000000,"maxLeverage":4,"initialMargin":0.25,"maintainMargin":0.125},)"
                 R"({"symbol":"XBTUSDTM","level":10,"maxRiskLimit":30000000,"minRiskLimit":20000000,"maxLeverage":3,)"
                 R"("initialMargin":0.334,"maintainMargin":0.167},{"symbol":"XBTUSDTM","level":11,)"
                 R"("maxRiskLimit":40000000,"minRiskLimit":30000000,"maxLeverage":2,"initialMargin":0.5,)"
                 R"("maintainMargin":0.25},{"symbol":"XBTUSDTM","level":12,"maxRiskLimit":50000000,)"
                 R"("minRiskLimit":40000000,"maxLeverage":1,"initialMargin":1.0,"maintainMargin":0.5}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.isolated_margin_risk_limit({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/contracts.symbol: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/contracts.symbol",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbol":"XBTUSDTM","rootSymbol":"USDT","type":"FFWCSX",)"
                 R"("firstOpenDate":1585555200000,"expireDate":null,"settleDate":null,"baseCurrency":"XBT",)"
                 R"("quoteCurrency":"USDT","settleCurrency":"USDT","maxOrderQty":1000000,"maxPrice":1000000.0,)"
                 R"("lotSize":1,"tickSize":0.1,"indexPriceTickSize":0.01,"multiplier":0.001,"initialMargin":0.008,)"
                 R"("maintainMargin":0.004,"maxRiskLimit":100000,"minRiskLimit":100000,"riskStep":50000,)"
                 R"("makerFeeRate":2.0E-4,"takerFeeRate":6.0E-4,"takerFixFee":0.0,"makerFixFee":0.0,)"
                 R"("settlementFee":null,"isDeleverage":true,"isQuanto":true,"isInverse":false,)"
                 R"("markMethod":"FairPrice","fairMethod":"FundingRate","fundingBaseSymbol":".XBTINT8H",)"
                 R"("fundingQuoteSymbol":".USDTINT8H","fundingRateSymbol":".XBTUSDTMFPI8H","indexSymbol":".KXBTUSDT",)"
                 R"("settlementSymbol":"","status":"Open","fundingFeeRate":5.2E-5,"predictedFundingFeeRate":8.3E-5,)"
                 R"("fundingRateGranularity":28800000,"openInterest":"6748176","turnoverOf24h":1.0346431983265533E9,)"
                 R"("volumeOf24h":12069.225,"markPrice":86378.69,"indexPrice":86382.64,"lastTradePrice":86364,)"
                 R"("nextFundingRateTime":17752926,"maxLeverage":125,"sourceExchanges":["okex","binance","kucoin",)"
                 R"("bybit","bitmart","gateio"],"premiumsSymbol1M":".XBTUSDTMPI","premiumsSymbol8H":".XBTUSDTMPI8H",)"
                 R"("fundingBaseSymbol1M":".XBTINT","fundingQuoteSymbol1M":".USDTINT","lowPrice":82205.2,)"
                 R"("highPrice":89299.9,"priceChgPct":-0.028,"priceChg":-2495.9,"k":490.0,"m":300.0,"f":1.3,)"
                 R"("mmrLimit":0.3,"mmrLevConstant":125.0,"supportCross":true,"buyLimit":90700.7115,)"
                 R"("sellLimit":82062.5485}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.symbol({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::contracts
