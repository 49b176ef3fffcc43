// Generated from specs/okx/tradingBot/dca.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/dca.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::trading_bot::dca {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx tradingBot/dca.amend_dca_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca.amend_dca_algo_order",
        .number = 1,
        .request = R"({"algoId":"532177187189760000","pxSteps":"0.02","pxStepsMult":"2.0","volMult":"2.0",)"
                   R"("tpPct":"0.05","slPct":"0.20","initOrdAmt":"100","safetyOrdAmt":"50","maxSafetyOrds":"5",)"
                   R"("reserveFunds":true,"triggerParams":[{"triggerAction":"start","triggerStrategy":"instant"}]})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"532177187189760000","algoClOrdId":"","sCode":"0",)"
                 R"("sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_dca_algo_order({
        .algoId = "532177187189760000",
        .pxSteps = "0.02"_d,
        .pxStepsMult = "2.0"_d,
        .volMult = "2.0"_d,
        .tpPct = "0.05"_d,
        .slPct = "0.20"_d,
        .initOrdAmt = "100"_d,
        .safetyOrdAmt = "50"_d,
        .maxSafetyOrds = "5",
        .reserveFunds = true,
        .triggerParams = Vector<AmendDcaAlgoOrderRequestTriggerParams>{
            AmendDcaAlgoOrderRequestTriggerParams{
                .triggerAction = "start",
                .triggerStrategy = TriggerStrategy::instant,
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/dca.place_dca_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca.place_dca_algo_order",
        .number = 1,
        .request = R"({"instId":"BTC-USDT","algoOrdType":"contract_dca","direction":"long","lever":"2",)"
                   R"("initOrdAmt":"50","maxSafetyOrds":"0","safetyOrdAmt":"10","pxSteps":"0.01","tpPct":"0.05",)"
                   R"("triggerParams":[{"triggerAction":"start","triggerStrategy":"rsi","timeframe":"30m",)"
                   R"("thold":"10","triggerCond":"cross","timePeriod":"14"}]})",
        .reply = R"({"code":"0","data":[{"algoId":"447053782921515008","sCode":"0","sMsg":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_dca_algo_order({
        .instId = "BTC-USDT",
        .algoOrdType = AlgoOrdType::contract_dca,
        .initOrdAmt = "50"_d,
        .safetyOrdAmt = "10"_d,
        .maxSafetyOrds = "0",
        .pxSteps = "0.01"_d,
        .tpPct = "0.05"_d,
        .direction = Direction::long_,
        .lever = "2"_d,
        .triggerParams = Vector<PlaceDcaAlgoOrderRequestTriggerParams>{
            PlaceDcaAlgoOrderRequestTriggerParams{
                .triggerAction = "start",
                .triggerStrategy = TriggerStrategy::rsi,
                .timeframe = Timeframe::_30m,
                .thold = 10,
                .triggerCond = TriggerCond::cross,
                .timePeriod = "14"_d,
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/dca.cycle_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca.cycle_list",
        .number = 1,
        .request = "algoId=2833925189933756416&algoOrdType=contract_dca",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2833925189933756416","algoClOrdId":"",)"
                 R"("cycleId":"9876543","currentCycle":true,"realizedPnl":"12.5","startTime":"1597026383085",)"
                 R"("endTime":"","fee":"-0.3","avgPx":"41500","tpPx":"43000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cycle_list({.algoId = "2833925189933756416", .algoOrdType = AlgoOrdType::contract_dca});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/dca.history_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca.history_list",
        .number = 1,
        .request = "algoOrdType=contract_dca",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"12345689","algoOrdType":"contract_dca",)"
                 R"("instId":"BTC-USDT-SWAP","copyType":"0","state":"stopped","cancelType":"1","direction":"long",)"
                 R"("lever":"3","initOrdAmt":"100","safetyOrdAmt":"200","maxSafetyOrds":"5","pxSteps":"0.02",)"
                 R"("pxStepsMult":"1","volMult":"1","slPct":"","slMode":"","allowReinvest":true,"totalPnl":"12.5",)"
                 R"("pnlRatio":"0.05","fundingFee":"-0.5","investmentAmt":"500","investmentCcy":"USDT",)"
                 R"("arbitragePnL":"2.1","transferInMargin":"500","profitSharingRatio":"","trackingMode":"",)"
                 R"("triggerParams":[{"triggerAction":"start","triggerStrategy":"instant"}],"ctVal":"0.01",)"
                 R"("cTime":"1597026383085","uTime":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history_list({.algoOrdType = AlgoOrdType::contract_dca});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/dca.ongoing_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca.ongoing_list",
        .number = 1,
        .request = "algoOrdType=contract_dca&limit=20",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"565849588675117056","algoOrdType":"contract_dca",)"
                 R"("instId":"BTC-USDT-SWAP","copyType":"0","state":"running","direction":"long","lever":"3",)"
                 R"("initOrdAmt":"100","safetyOrdAmt":"200","maxSafetyOrds":"5","pxSteps":"0.02","pxStepsMult":"1",)"
                 R"("volMult":"1","tpPxRange":"","slPct":"","slMode":"","allowReinvest":true,"totalPnl":"12.5",)"
                 R"("pnlRatio":"0.05","totalFundingFee":"-0.5","investmentAmt":"500","investmentCcy":"USDT",)"
                 R"("arbitragePnL":"2.1","profitSharingRatio":"","trackingMode":"",)"
                 R"("triggerParams":[{"triggerAction":"start","triggerStrategy":"instant"}],"cTime":"1597026383085",)"
                 R"("uTime":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ongoing_list({.algoOrdType = AlgoOrdType::contract_dca, .limit = 20});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/dca.sub_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca.sub_orders",
        .number = 1,
        .request = "algoId=2833925189933756416&algoOrdType=contract_dca",
        .reply = R"({"code":"0","msg":"","data":[{"cycleId":"9876543","ordId":"570627699870375936",)"
                 R"("avgFillPx":"41500","direction":"long","side":"buy","ordType":"init_order","px":"41000",)"
                 R"("sz":"10","filledSz":"10","state":"filled","fee":"-0.2","rebate":"0","rebateCcy":"USDT",)"
                 R"("lever":"3","instId":"BTC-USDT-SWAP","ctVal":"0.01","fillTime":"1597026383085",)"
                 R"("cTime":"1597026383085","uTime":"1597026383085","tradeQuoteCcy":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_orders({.algoId = "2833925189933756416", .algoOrdType = AlgoOrdType::contract_dca});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/dca.position_details: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca.position_details",
        .number = 1,
        .request = "algoId=2833925189933756416&algoOrdType=contract_dca",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"2833925189933756416","algoClOrdId":"",)"
                 R"("algoOrdType":"contract_dca","instId":"BTC-USDT-SWAP","curCycleld":"3",)"
                 R"("startTime":"1597026383085","fillManualOrds":"0","fillSafetyOrds":"2","fundingFee":"-0.05",)"
                 R"("initPx":"43200","notionalUsd":"5000","avgPx":"43000","upl":"12.5","liqPx":"38000","sz":"2",)"
                 R"("baseSz":"","quoteSz":"","slPx":"40000","tpPx":"45000","fee":"-0.2","tradeQuoteCcy":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_details({.algoId = "2833925189933756416", .algoOrdType = AlgoOrdType::contract_dca});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/dca.stop_dca_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/dca.stop_dca_algo_order",
        .number = 1,
        .request = R"({"algoOrdType":"contract_dca","algoId":"448965992920907776","stopType":"1"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"448965992920907776","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.stop_dca_algo_order({
        .algoId = "448965992920907776",
        .algoOrdType = AlgoOrdType::contract_dca,
        .stopType = StopType::_1,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::trading_bot::dca
