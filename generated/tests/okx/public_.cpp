// Generated from specs/okx/public.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/public_.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::public_ {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx public.block_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.block_trades",
        .number = 1,
        .request = "instId=BTC-USDT",
        .reply = R"({"code":"0","msg":"","data":[{"fillVol":"5","fwdPx":"26857.86591585","groupId":"",)"
                 R"("idxPx":"26889.7","instId":"BTC-USD-231013-22000-P","markPx":"0.0000000000000001","px":"0.0026",)"
                 R"("side":"buy","sz":"1","tradeId":"632960608383700997","ts":"1697181568974"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.block_trades({.instId = "BTC-USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.convert_contract_coin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.convert_contract_coin",
        .number = 1,
        .request = "instId=BTC-USD-SWAP&px=35000&sz=0.888",
        .reply = R"({"code":"0","data":[{"instId":"BTC-USD-SWAP","px":"35000","sz":"311","type":"1","unit":"coin"}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.convert_contract_coin({.instId = "BTC-USD-SWAP", .sz = "0.888"_d, .px = "35000"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.delivery_exercise_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.delivery_exercise_history",
        .number = 1,
        .request = "instType=OPTION&instFamily=BTC-USD",
        .reply = R"({"code":"0","msg":"","data":[{"ts":"1597026383085","details":[{"type":"delivery",)"
                 R"("insId":"BTC-USD-190927","px":"0.016"}]},{"ts":"1597026383085",)"
                 R"("details":[{"insId":"BTC-USD-200529-6000-C","type":"exercised","px":"0.016"},)"
                 R"({"insId":"BTC-USD-200529-8000-C","type":"exercised","px":"0.016"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delivery_exercise_history({.instType = InstType::option, .instFamily = "BTC-USD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.discount_rate_interest_free_quota: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.discount_rate_interest_free_quota",
        .number = 1,
        .request = "ccy=BTC",
        .reply = R"({"code":"0","data":[{"amt":"0","ccy":"BTC","collateralRestrict":false,)"
                 R"("details":[{"discountRate":"0.98","liqPenaltyRate":"0.02","maxAmt":"20","minAmt":"0","tier":"1",)"
                 R"("disCcyEq":"1000"},{"discountRate":"0.9775","liqPenaltyRate":"0.0225","maxAmt":"25",)"
                 R"("minAmt":"20","tier":"2","disCcyEq":"2000"}],"discountLv":"1","minDiscountRate":"0"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.discount_rate_interest_free_quota({.ccy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.economic_calendar: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.economic_calendar",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"actual":"7.8%","calendarId":"330631",)"
                 R"("category":"Harmonised Inflation Rate YoY","ccy":"","date":"1700121600000","dateSpan":"0",)"
                 R"("event":"Harmonised Inflation Rate YoY","forecast":"7.8%","importance":"1","prevInitial":"",)"
                 R"("previous":"9%","refDate":"1698710400000","region":"Slovakia","uTime":"1700121605007",)"
                 R"("unit":"%"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.economic_calendar();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx public.estimated_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.estimated_price",
        .number = 1,
        .request = "instId=BTC-USD-200214",
        .reply = R"({"code":"0","msg":"","data":[{"instType":"FUTURES","instId":"BTC-USDT-201227","settlePx":"200",)"
                 R"("ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.estimated_price({.instId = "BTC-USD-200214"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.estimated_settlement_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.estimated_settlement_info",
        .number = 1,
        .request = "instId=XRP-USDT-250307",
        .reply = R"({"code":"0","data":[{"estSettlePx":"2.5666068562369959","instId":"XRP-USDT-250307",)"
                 R"("nextSettleTime":"1741248000000","ts":"1741246429748"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.estimated_settlement_info({.instId = "XRP-USDT-250307"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.funding_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.funding_rate",
        .number = 1,
        .request = "instId=BTC-USD-SWAP",
        .reply = R"({"code":"0","data":[{"formulaType":"noRate","fundingRate":"0.0000182221218054",)"
                 R"("fundingTime":"1743609600000","impactValue":"","instId":"BTC-USDT-SWAP","instType":"SWAP",)"
                 R"("interestRate":"","maxFundingRate":"0.00375","method":"current_period",)"
                 R"("minFundingRate":"-0.00375","nextFundingRate":"","nextFundingTime":"1743638400000",)"
                 R"("premium":"0.0000910113652644","settFundingRate":"0.0000145824401745","settState":"settled",)"
                 R"("ts":"1743588686291"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.funding_rate({.instId = "BTC-USD-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.funding_rate_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.funding_rate_history",
        .number = 1,
        .request = "instId=BTC-USD-SWAP",
        .reply = R"({"code":"0","msg":"","data":[{"formulaType":"noRate","fundingRate":"0.0000746604960499",)"
                 R"("fundingTime":"1703059200000","instId":"BTC-USD-SWAP","instType":"SWAP","method":"next_period",)"
                 R"("realizedRate":"0.0000746572360545"},{"formulaType":"noRate","fundingRate":"0.000227985782722",)"
                 R"("fundingTime":"1703030400000","instId":"BTC-USD-SWAP","instType":"SWAP","method":"next_period",)"
                 R"("realizedRate":"0.0002279755647389"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.funding_rate_history({.instId = "BTC-USD-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.instrument_tick_bands: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.instrument_tick_bands",
        .number = 1,
        .request = "instType=OPTION",
        .reply = R"({"code":"0","msg":"","data":[{"instType":"OPTION","instFamily":"BTC-USD",)"
                 R"("tickBand":[{"minPx":"0","maxPx":"100","tickSz":"0.1"},{"minPx":"100","maxPx":"10000",)"
                 R"("tickSz":"1"}]},{"instType":"OPTION","instFamily":"ETH-USD","tickBand":[{"minPx":"0",)"
                 R"("maxPx":"100","tickSz":"0.1"},{"minPx":"100","maxPx":"10000","tickSz":"1"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.instrument_tick_bands({.instType = InstType::option});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.instrument_tick_bands: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.instrument_tick_bands",
        .number = 2,
        .request = "instType=EVENTS",
        .reply = R"({"code":"0","msg":"","data":[{"instType":"EVENTS","instFamily":"","tickBand":[{"minPx":"0.001",)"
                 R"("maxPx":"0.04","tickSz":"0.001"},{"minPx":"0.04","maxPx":"0.96","tickSz":"0.01"},{"minPx":"0.96",)"
                 R"("maxPx":"0.999","tickSz":"0.001"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.instrument_tick_bands({.instType = InstType::events});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.instruments: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.instruments",
        .number = 1,
        .request = "instType=SPOT",
        .reply = R"({"code":"0","msg":"","data":[{"alias":"","auctionEndTime":"","baseCcy":"BTC","category":"1",)"
                 R"("ctMult":"","ctType":"","ctVal":"","ctValCcy":"","contTdSwTime":"1704876947000","expTime":"",)"
                 R"("futureSettlement":false,"groupId":"1","instFamily":"","instId":"BTC-USDT","instType":"SPOT",)"
                 R"("lever":"10","listTime":"1606468572000","lotSz":"0.00000001",)"
                 R"("maxIcebergSz":"9999999999.0000000000000000","maxLmtAmt":"1000000","maxLmtSz":"9999999999",)"
                 R"("maxMktAmt":"1000000","maxMktSz":"","maxStopSz":"","maxTriggerSz":"9999999999.0000000000000000",)"
                 R"("maxTwapSz":"9999999999.0000000000000000","minSz":"0.00001","optType":"",)"
                 R"("openType":"call_auction","preMktSwTime":"","quoteCcy":"USDT","tradeQuoteCcyList":["USDT"],)"
                 R"("settleCcy":"","state":"live","ruleType":"normal","stk":"","tickSz":"0.1","uly":"",)"
                 R"("instIdCode":1000000000,"instCategory":"1","upcChg":[{"param":"tickSz","newValue":"0.0001",)"
                 R"("effTime":"1704876947000"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.instruments({.instType = InstType::spot});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.insurance_fund: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.insurance_fund",
        .number = 1,
        .request = "instType=SWAP&uly=BTC-USD",
        .reply = R"({"code":"0","data":[{"details":[{"adlType":"","amt":"1343.1308","balance":"1369179138.7489",)"
                 R"("ccy":"ETH","maxBal":"","maxBalTs":"","ts":"1704883083000",)"
                 R"("type":"liquidation_balance_deposit"}],"instFamily":"ETH-USD","instType":"OPTION",)"
                 R"("total":"1369179138.7489"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.insurance_fund({.instType = InstType::swap});
    const auto result = call.get();
    // The request is not compared. Nothing takes its uly.
    session.check_reply(result, call);
}

TEST_CASE("okx public.interest_rate_loan_quota: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.interest_rate_loan_quota",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"configCcyList":[{"ccy":"USDT","rate":"0.00043728"}],"basic":[{"ccy":"USDT",)"
                 R"("quota":"500000","rate":"0.00043728"},{"ccy":"BTC","quota":"10","rate":"0.00019992"}],)"
                 R"("vip":[{"irDiscount":"","loanQuotaCoef":"6","level":"VIP1"},{"irDiscount":"","loanQuotaCoef":"7",)"
                 R"("level":"VIP2"}],"config":[{"ccy":"USDT","stgyType":"0","quota":"xxxxxx","level":"VIP 8"},)"
                 R"({"ccy":"USDT","stgyType":"1","quota":"xxxxx","level":"VIP 1"}],"regular":[{"irDiscount":"",)"
                 R"("loanQuotaCoef":"1","level":"Lv1"},{"irDiscount":"","loanQuotaCoef":"2","level":"Lv1"}]}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.interest_rate_loan_quota();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx public.mark_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.mark_price",
        .number = 1,
        .request = "instType=SWAP",
        .reply = R"({"code":"0","msg":"","data":[{"instType":"SWAP","instId":"BTC-USDT-SWAP","markPx":"200",)"
                 R"("ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mark_price({.instType = InstType::swap});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.market_data_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.market_data_history",
        .number = 1,
        .request = "module=1&instType=SWAP&instFamilyList=BTC-USDT&dateAggrType=daily&begin=1756604295000"
                   "&end=1756777095000",
        .reply = R"({"code":"0","data":[{"dateAggrType":"daily","details":[{"dateRangeEnd":"1756656000000",)"
                 R"("dateRangeStart":"1756569600000","groupDetails":[{"dateTs":"1756656000000",)"
                 R"("filename":"BTC-USDT-SWAP-trades-2025-09-01.zip","sizeMB":"10.82",)"
                 R"("url":"https://static.okx.com/cdn/okex/traderecords/trades/daily/20250901/BTC-USDT-SWAP-trades-20)"
                 R"(25-09-01.zip"},{"dateTs":"1756569600000","filename":"BTC-USDT-SWAP-trades-2025-08-31.zip",)"
                 R"("sizeMB":"4.82","url":"https://static.okx.com/cdn/okex/traderecords/trades/daily/20250831/BTC-USD)"
                 R"(T-SWAP-trades-2025-08-31.zip"}],"groupSizeMB":"15.64","instFamily":"BTC-USDT","instId":"",)"
                 R"("instType":"SWAP"}],"totalSizeMB":"15.64","ts":"1756882260390"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.market_data_history({
        .module_ = Module::tick_by_tick_trade_history,
        .instType = InstType::swap,
        .instFamilyList = Vector<std::string>{"BTC-USDT"},
        .dateAggrType = DateAggrType::daily,
        .begin = TimePoint{std::chrono::milliseconds{1756604295000}},
        .end = TimePoint{std::chrono::milliseconds{1756777095000}},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.market_data_history: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.market_data_history",
        .number = 2,
        .request = "",
        .reply = R"({"code":"0","data":[{"dateAggrType":"monthly","details":[],"totalSizeMB":"0",)"
                 R"("ts":"1756889595507"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.market_data_history({
        .module_ = Module::tick_by_tick_trade_history,
        .instType = InstType::spot,
        .dateAggrType = DateAggrType::daily,
        .begin = TimePoint{std::chrono::milliseconds{1597026383085}},
        .end = TimePoint{std::chrono::milliseconds{1597026383085}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx public.open_interest: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.open_interest",
        .number = 1,
        .request = "instType=SWAP",
        .reply = R"({"code":"0","msg":"","data":[{"instType":"SWAP","instId":"BTC-USDT-SWAP","oi":"5000",)"
                 R"("oiCcy":"555.55","oiUsd":"50000","ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_interest({.instType = InstType::swap});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.opt_summary: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.opt_summary",
        .number = 1,
        .request = "uly=BTC-USD",
        .reply = R"({"code":"0","msg":"","data":[{"askVol":"3.7207056835937498","bidVol":"0",)"
                 R"("delta":"0.8310206676289528","deltaBS":"0.9857332101544538","fwdPx":"39016.8143629068452065",)"
                 R"("gamma":"-1.1965483553276135","gammaBS":"0.000011933182397798109",)"
                 R"("instId":"BTC-USD-220309-33000-C","instType":"OPTION","lever":"0","markVol":"1.5551965233045728",)"
                 R"("realVol":"0","volLv":"0","theta":"-0.0014131955002093717","thetaBS":"-66.03526900575946",)"
                 R"("ts":"1646733631242","uly":"BTC-USD","vega":"0.000018173851073258973",)"
                 R"("vegaBS":"0.7089307622132419"},{"askVol":"1.7968814062499998","bidVol":"0",)"
                 R"("delta":"-0.014668822072611904","deltaBS":"-0.01426678984554619",)"
                 R"("fwdPx":"39016.8143629068452065","gamma":"0.49483062407551576",)"
                 R"("gammaBS":"0.000011933182397798109","instId":"BTC-USD-220309-33000-P","instType":"OPTION",)"
                 R"("lever":"0","markVol":"1.5551965233045728","realVol":"0","volLv":"0",)"
                 R"("theta":"-0.0014131955002093717","thetaBS":"-54.93377294845015","ts":"1646733631242",)"
                 R"("uly":"BTC-USD","vega":"0.000018173851073258973","vegaBS":"0.7089307622132419"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.opt_summary({.instFamily = "example"});
    const auto result = call.get();
    // The request is not compared. The documented request lacks instFamily. Nothing takes its uly.
    session.check_reply(result, call);
}

TEST_CASE("okx public.option_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.option_trades",
        .number = 1,
        .request = "instFamily=BTC-USD",
        .reply = R"({"code":"0","data":[{"fillVol":"0.24415013671875","fwdPx":"16676.907614127158","idxPx":"16667",)"
                 R"("instFamily":"BTC-USD","instId":"BTC-USD-221230-16600-P","markPx":"0.006308943261227884",)"
                 R"("optType":"P","px":"0.005","side":"sell","sz":"30","tradeId":"65","ts":"1672225112048"}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.option_trades({.instFamily = "BTC-USD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.position_tiers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.position_tiers",
        .number = 1,
        .request = "tdMode=cross&instType=SWAP&instFamily=BTC-USDT",
        .reply = R"({"code":"0","msg":"","data":[{"baseMaxLoan":"50","imr":"0.1","instId":"BTC-USDT","maxLever":"10",)"
                 R"("maxSz":"50","minSz":"0","mmr":"0.03","optMgnFactor":"0","quoteMaxLoan":"500000","tier":"1",)"
                 R"("uly":"","instFamily":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_tiers({
        .instType = InstType::swap,
        .tdMode = TdMode::cross,
        .instFamily = Vector<std::string>{"BTC-USDT"},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.premium_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.premium_history",
        .number = 1,
        .request = "instId=BTC-USDT-SWAP",
        .reply = R"({"code":"0","data":[{"instId":"BTC-USDT-SWAP","premium":"0.0000578896878167",)"
                 R"("ts":"1713925924000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.premium_history({.instId = "BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.price_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.price_limit",
        .number = 1,
        .request = "instId=BTC-USDT-SWAP",
        .reply = R"({"code":"0","msg":"","data":[{"instType":"SWAP","instId":"BTC-USDT-SWAP","buyLmt":"17057.9",)"
                 R"("sellLmt":"16388.9","ts":"1597026383085","enabled":true}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.price_limit({.instId = "BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.settlement_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.settlement_history",
        .number = 1,
        .request = "instFamily=XRP-USD",
        .reply = R"({"code":"0","data":[{"details":[{"instId":"XRP-USDT-250307","settlePx":"2.5192078615298715"}],)"
                 R"("ts":"1741161600000"},{"details":[{"instId":"XRP-USDT-250307","settlePx":"2.5551316341327384"}],)"
                 R"("ts":"1741075200000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.settlement_history({.instFamily = "XRP-USD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx public.time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.time",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.time();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx public.underlying: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "public.underlying",
        .number = 1,
        .request = "instType=FUTURES",
        .reply = R"({"code":"0","msg":"","data":[["LTC-USDT","BTC-USDT","ETC-USDT"]]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.underlying({.instType = InstType::futures});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::public_
