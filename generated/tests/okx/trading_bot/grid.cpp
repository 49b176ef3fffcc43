// Generated from specs/okx/tradingBot/grid.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/grid.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::trading_bot::grid {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx tradingBot/grid.add_investment: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.add_investment",
        .number = 1,
        .request = R"({"algoId":"448965992920907776","amt":"12"})",
        .reply = R"({"code":"0","data":[{"algoId":"448965992920907776"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_investment({.algoId = "448965992920907776", .amt = "12"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.ai_param: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.ai_param",
        .number = 1,
        .request = "instId=BTC-USDT&algoOrdType=grid",
        .reply = R"({"code":"0","data":[{"algoOrdType":"grid","annualizedRate":"1.5849","ccy":"USDT","direction":"",)"
                 R"("duration":"7D","gridNum":"5","instId":"BTC-USDT","lever":"0","maxPx":"21373.3",)"
                 R"("minInvestment":"0.89557758","minPx":"15544.2","perGridProfitRatio":"4.566226200302574",)"
                 R"("perMaxProfitRate":"0.0733865364573281","perMinProfitRate":"0.0561101403446263","runType":"1",)"
                 R"("sourceCcy":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ai_param({.algoOrdType = AlgoOrdType::grid, .instId = "BTC-USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.amend_algo_basic_param: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.amend_algo_basic_param",
        .number = 1,
        .request = R"({"algoId":"448965992920907776","maxPx":"100","minPx":"10","gridNum":"5","topupAmount":"123.45"})",
        .reply = R"({"code":"55186","msg":"Due to market fluctuations, ...","data":[{"algoId":"4283223775520665600",)"
                 R"("maxTopupAmount":"12456.78","requiredTopupAmount":"12.34"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_algo_basic_param({
        .algoId = "448965992920907776",
        .minPx = "10"_d,
        .maxPx = "100"_d,
        .gridNum = 5,
        .topupAmount = "123.45"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.amend_grid_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.amend_grid_algo_order",
        .number = 1,
        .request = R"({"algoId":"448965992920907776","instId":"BTC-USDT-SWAP","slTriggerPx":"1200","tpTriggerPx":""})",
        .reply = R"({"code":"0","msg":"","data":[{"algoClOrdId":"","algoId":"448965992920907776","sCode":"0",)"
                 R"("sMsg":"","tag":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_grid_algo_order({
        .algoId = "448965992920907776",
        .instId = "BTC-USDT-SWAP",
        .slTriggerPx = "1200"_d,
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its tpTriggerPx.
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.amend_grid_algo_order: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.amend_grid_algo_order",
        .number = 2,
        .request = R"({"algoId":"578963447615062016","instId":"BTC-USDT","triggerParams":[{"triggerAction":"stop",)"
                   R"("triggerStrategy":"price","triggerPx":"1000"}]})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_grid_algo_order({
        .algoId = "578963447615062016",
        .instId = "BTC-USDT",
        .triggerParams = Vector<AmendGridAlgoOrderRequestTriggerParams>{
            AmendGridAlgoOrderRequestTriggerParams{
                .triggerAction = TriggerAction::stop,
                .triggerStrategy = TriggerStrategy::price,
                .triggerPx = "1000"_d,
            },
        },
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx tradingBot/grid.amend_grid_algo_order: example 3") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.amend_grid_algo_order",
        .number = 3,
        .request = R"({"algoId":"578963447615062016","instId":"BTC-USDT-SWAP",)"
                   R"("triggerParams":[{"triggerAction":"stop","triggerStrategy":"instant","stopType":"1"}]})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_grid_algo_order({
        .algoId = "578963447615062016",
        .instId = "BTC-USDT-SWAP",
        .triggerParams = Vector<AmendGridAlgoOrderRequestTriggerParams>{
            AmendGridAlgoOrderRequestTriggerParams{
                .triggerAction = TriggerAction::stop,
                .triggerStrategy = TriggerStrategy::instant,
                .stopType = StopType::_1,
            },
        },
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx tradingBot/grid.cancel_close_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.cancel_close_order",
        .number = 1,
        .request = R"({"algoId":"448965992920907776","ordId":"570627699870375936"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoClOrdId":"","algoId":"448965992920907776",)"
                 R"("ordId":"570627699870375936","tag":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_close_order({.algoId = "448965992920907776", .ordId = "570627699870375936"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.close_position: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.close_position",
        .number = 1,
        .request = R"({"algoId":"448965992920907776","mktClose":true})",
        .reply = R"({"code":"0","data":[{"algoClOrdId":"","algoId":"448965992920907776","ordId":"","tag":""}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.close_position({.algoId = "448965992920907776", .mktClose = true});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.compute_margin_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.compute_margin_balance",
        .number = 1,
        .request = R"({"algoId":"123456","type":"add","amt":"10"})",
        .reply = R"({"code":"0","data":[{"lever":"0.3877200981166066","maxAmt":"1.8309562403342999"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.compute_margin_balance({.algoId = "123456", .type = PositionType::add, .amt = "10"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.copy_grid_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.copy_grid_algo_order",
        .number = 1,
        .request = R"({"instId":"BTC-USDT","algoOrdType":"grid","sourceAlgoId":"580007082221121536","quoteSz":"1000"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoId":"581234567890123456","algoClOrdId":"","sCode":"0",)"
                 R"("sMsg":"","tag":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.copy_grid_algo_order({
        .instId = "BTC-USDT",
        .algoOrdType = AlgoOrdType::grid,
        .sourceAlgoId = "580007082221121536",
        .quoteSz = "1000"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.copy_grid_algo_order: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.copy_grid_algo_order",
        .number = 2,
        .request = R"({"instId":"BTC-USDT-SWAP","algoOrdType":"contract_grid","sourceAlgoId":"580007082221121536",)"
                   R"("lever":"3","autoReserve":true,"sz":"5000"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.copy_grid_algo_order({
        .instId = "BTC-USDT-SWAP",
        .algoOrdType = AlgoOrdType::contract_grid,
        .sourceAlgoId = "580007082221121536",
        .lever = "3"_d,
        .autoReserve = true,
        .sz = "5000"_d,
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx tradingBot/grid.grid_quantity: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.grid_quantity",
        .number = 1,
        .request = "instId=BTC-USDT-SWAP&runType=1&algoOrdType=contract_grid&maxPx=70000&minPx=50000&lever=5",
        .reply = R"({"code":"0","data":[{"maxGridQty":"285"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.grid_quantity({
        .instId = "BTC-USDT-SWAP",
        .runType = RunType::arithmetic,
        .algoOrdType = AlgoOrdType::contract_grid,
        .maxPx = "70000"_d,
        .minPx = "50000"_d,
        .lever = "5"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.adjust_margin_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.adjust_margin_balance",
        .number = 1,
        .request = R"({"algoId":"123456","type":"add","amt":"10"})",
        .reply = R"({"code":"0","data":[{"algoClOrdId":"","algoId":"123456"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adjust_margin_balance({.algoId = "123456", .type = PositionType::add, .amt = "10"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.compute_min_investment: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.compute_min_investment",
        .number = 1,
        .request = R"({"instId":"ETH-USDT","algoOrdType":"grid","gridNum":"50","maxPx":"5000","minPx":"3000",)"
                   R"("runType":"1","investmentData":[{"amt":"0.01","ccy":"ETH"},{"amt":"100","ccy":"USDT"}]})",
        .reply = R"({"code":"0","msg":"","data":[{"minInvestmentData":[{"amt":"0.1","ccy":"ETH"},{"amt":"100",)"
                 R"("ccy":"USDT"}],"singleAmt":"10"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.compute_min_investment({
        .instId = "ETH-USDT",
        .algoOrdType = AlgoOrdType::grid,
        .maxPx = "5000"_d,
        .minPx = "3000"_d,
        .gridNum = 50,
        .runType = RunType::arithmetic,
        .investmentData = Vector<ComputeMinInvestmentRequestInvestmentData>{
            ComputeMinInvestmentRequestInvestmentData{.amt = "0.01"_d, .ccy = "ETH"},
            ComputeMinInvestmentRequestInvestmentData{.amt = "100"_d, .ccy = "USDT"},
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.place_grid_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.place_grid_algo_order",
        .number = 1,
        .request = R"({"instId":"BTC-USDT","algoOrdType":"grid","maxPx":"5000","minPx":"400","gridNum":"10",)"
                   R"("runType":"1","quoteSz":"25","triggerParams":[{"triggerAction":"stop",)"
                   R"("triggerStrategy":"price","triggerPx":"1000"}]})",
        .reply = R"({"code":"0","data":[{"algoClOrdId":"","algoId":"447053782921515008","sCode":"0","sMsg":"",)"
                 R"("tag":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_grid_algo_order({
        .instId = "BTC-USDT",
        .algoOrdType = AlgoOrdType::grid,
        .maxPx = "5000"_d,
        .minPx = "400"_d,
        .gridNum = 10,
        .runType = RunType::arithmetic,
        .triggerParams = Vector<PlaceGridAlgoOrderRequestTriggerParams>{
            PlaceGridAlgoOrderRequestTriggerParams{
                .triggerAction = TriggerAction::stop,
                .triggerStrategy = TriggerStrategy::price,
                .triggerPx = "1000"_d,
            },
        },
        .quoteSz = "25"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.place_grid_algo_order: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.place_grid_algo_order",
        .number = 2,
        .request = R"({"instId":"BTC-USDT-SWAP","algoOrdType":"contract_grid","maxPx":"5000","minPx":"400",)"
                   R"("gridNum":"10","runType":"1","sz":"200","direction":"long","lever":"2",)"
                   R"("triggerParams":[{"triggerAction":"start","triggerStrategy":"rsi","timeframe":"30m",)"
                   R"("thold":"10","triggerCond":"cross","timePeriod":"14"},{"triggerAction":"stop",)"
                   R"("triggerStrategy":"price","triggerPx":"1000","stopType":"2"}]})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_grid_algo_order({
        .instId = "BTC-USDT-SWAP",
        .algoOrdType = AlgoOrdType::contract_grid,
        .maxPx = "5000"_d,
        .minPx = "400"_d,
        .gridNum = 10,
        .runType = RunType::arithmetic,
        .triggerParams = Vector<PlaceGridAlgoOrderRequestTriggerParams>{
            PlaceGridAlgoOrderRequestTriggerParams{
                .triggerAction = TriggerAction::start,
                .triggerStrategy = TriggerStrategy::rsi,
                .timeframe = Timeframe::_30m,
                .thold = 10,
                .triggerCond = TriggerCond::cross,
                .timePeriod = "14"_d,
            },
            PlaceGridAlgoOrderRequestTriggerParams{
                .triggerAction = TriggerAction::stop,
                .triggerStrategy = TriggerStrategy::price,
                .triggerPx = "1000"_d,
                .stopType = StopType::keep_base_currency,
            },
        },
        .sz = "200"_d,
        .direction = Direction::long_,
        .lever = "2"_d,
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx tradingBot/grid.trigger_grid_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.trigger_grid_algo_order",
        .number = 1,
        .request = R"({"algoId":"561564133246894080"})",
        .reply = R"({"code":"0","data":[{"algoClOrdId":"","algoId":"561564133246894080"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trigger_grid_algo_order({.algoId = "561564133246894080"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.orders_algo_details: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.orders_algo_details",
        .number = 1,
        .request = "algoId=448965992920907776&algoOrdType=grid",
        .reply = R"({"code":"0","data":[{"actualLever":"","activeOrdNum":"0","algoClOrdId":"",)"
                 R"("algoId":"448965992920907776","algoOrdType":"grid","annualizedRate":"0","arbitrageNum":"0",)"
                 R"("availEq":"","basePos":false,"baseSz":"0","cTime":"1681181054927","cancelType":"1",)"
                 R"("curBaseSz":"0","curQuoteSz":"0","direction":"","eq":"","floatProfit":"0","gridNum":"10",)"
                 R"("gridProfit":"0","instFamily":"","instId":"BTC-USDT","instType":"SPOT","investment":"25",)"
                 R"("lever":"0","liqPx":"","maxPx":"5000","minPx":"400","ordFrozen":"",)"
                 R"("perMaxProfitRate":"1.14570215","perMinProfitRate":"0.0991200440528634356837","pnlRatio":"0",)"
                 R"("profit":"0.00000000","quoteSz":"25","rebateTrans":[{"rebate":"0","rebateCcy":"BTC"},)"
                 R"({"rebate":"0","rebateCcy":"USDT"}],"runType":"1","runPx":"30089.7","singleAmt":"0.00101214",)"
                 R"("slTriggerPx":"0","state":"stopped","stopResult":"0","stopType":"1","sz":"","tag":"",)"
                 R"("totalAnnualizedRate":"0","totalPnl":"0","tpTriggerPx":"0","tradeNum":"0",)"
                 R"("triggerParams":[{"triggerAction":"start","delaySeconds":"0","triggerStrategy":"instant",)"
                 R"("triggerType":"auto","triggerTime":""},{"triggerAction":"stop","delaySeconds":"0",)"
                 R"("triggerStrategy":"instant","stopType":"1","triggerType":"manual",)"
                 R"("triggerTime":"1681181186484"}],"uTime":"1681181186496","uly":"","profitSharingRatio":"",)"
                 R"("copyType":"0","tpRatio":"","slRatio":"","fee":"","feeCcy":"","fundingFee":"",)"
                 R"("tradeQuoteCcy":"USDT"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_algo_details({.algoOrdType = AlgoOrdType::grid, .algoId = "448965992920907776"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.orders_algo_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.orders_algo_history",
        .number = 1,
        .request = "algoOrdType=grid",
        .reply = R"({"code":"0","data":[{"actualLever":"","algoClOrdId":"","algoId":"565849588675117056",)"
                 R"("algoOrdType":"grid","arbitrageNum":"0","availEq":"","basePos":false,"baseSz":"0",)"
                 R"("cTime":"1681181054927","cancelType":"1","direction":"","floatProfit":"0","gridNum":"10",)"
                 R"("gridProfit":"0","instFamily":"","instId":"BTC-USDT","instType":"SPOT","investment":"25",)"
                 R"("lever":"0","liqPx":"","maxPx":"5000","minPx":"400","ordFrozen":"","pnlRatio":"0","quoteSz":"25",)"
                 R"("rebateTrans":[{"rebate":"0","rebateCcy":"BTC"},{"rebate":"0","rebateCcy":"USDT"}],"runType":"1",)"
                 R"("slTriggerPx":"0","state":"stopped","stopResult":"0","stopType":"1","sz":"","tag":"",)"
                 R"("totalPnl":"0","tpTriggerPx":"0","triggerParams":[{"triggerAction":"start","delaySeconds":"0",)"
                 R"("triggerStrategy":"instant","triggerType":"auto","triggerTime":""},{"triggerAction":"stop",)"
                 R"("delaySeconds":"0","triggerStrategy":"instant","stopType":"1","triggerPx":"1000",)"
                 R"("triggerType":"manual","triggerTime":"1681181186484"}],"uTime":"1681181186496","uly":"BTC-USDT",)"
                 R"("profitSharingRatio":"","copyType":"0","fee":"","feeCcy":"","fundingFee":"",)"
                 R"("tradeQuoteCcy":"USDT"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_algo_history({.algoOrdType = AlgoOrdType::grid});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.orders_algo_pending: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.orders_algo_pending",
        .number = 1,
        .request = "algoOrdType=grid",
        .reply = R"({"code":"0","data":[{"actualLever":"","algoClOrdId":"","algoId":"56802********64032",)"
                 R"("algoOrdType":"grid","arbitrageNum":"0","availEq":"","basePos":false,"baseSz":"0",)"
                 R"("cTime":"1681700496249","cancelType":"0","direction":"","floatProfit":"0","gridNum":"10",)"
                 R"("gridProfit":"0","instFamily":"","instId":"BTC-USDT","instType":"SPOT","investment":"25",)"
                 R"("lever":"","liqPx":"","maxPx":"5000","minPx":"400","ordFrozen":"","pnlRatio":"0","quoteSz":"25",)"
                 R"("rebateTrans":[{"rebate":"0","rebateCcy":"BTC"},{"rebate":"0","rebateCcy":"USDT"}],"runType":"1",)"
                 R"("slTriggerPx":"","state":"running","stopType":"","sz":"","tag":"","totalPnl":"0",)"
                 R"("tpTriggerPx":"","triggerParams":[{"triggerAction":"start","delaySeconds":"0",)"
                 R"("triggerStrategy":"instant","triggerType":"auto","triggerTime":""},{"triggerAction":"stop",)"
                 R"("delaySeconds":"0","triggerStrategy":"instant","stopType":"1","triggerPx":"1000",)"
                 R"("triggerType":"manual","triggerTime":""}],"uTime":"1682062564350","uly":"BTC-USDT",)"
                 R"("profitSharingRatio":"","copyType":"0","fee":"","feeCcy":"","fundingFee":"",)"
                 R"("tradeQuoteCcy":"USDT"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_algo_pending({.algoOrdType = AlgoOrdType::grid});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.positions: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.positions",
        .number = 1,
        .request = "algoId=448965992920907776&algoOrdType=contract_grid",
        .reply = R"({"code":"0","data":[{"adl":"1","algoClOrdId":"","algoId":"449327675342323712",)"
                 R"("avgPx":"29215.0142857142857149","cTime":"1653400065917","ccy":"USDT","imr":"2045.386",)"
                 R"("instId":"BTC-USDT-SWAP","instType":"SWAP","last":"29206.7","lever":"5",)"
                 R"("liqPx":"661.1684795867162","markPx":"29213.9","mgnMode":"cross","mgnRatio":"217.19370606167573",)"
                 R"("mmr":"40.907720000000005","notionalUsd":"10216.70307","pos":"35","posSide":"net",)"
                 R"("uTime":"1653400066938","upl":"1.674999999999818","uplRatio":"0.0008190504784478"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.positions({.algoOrdType = AlgoOrdType::contract_grid, .algoId = "448965992920907776"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.stop_grid_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.stop_grid_algo_order",
        .number = 1,
        .request = R"([{"algoId":"448965992920907776","instId":"BTC-USDT","stopType":"1","algoOrdType":"grid"}])",
        .reply = R"({"code":"0","data":[{"algoClOrdId":"","algoId":"448965992920907776","sCode":"0","sMsg":"",)"
                 R"("tag":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.stop_grid_algo_order(Vector<StopGridAlgoOrderRequest>{
        StopGridAlgoOrderRequest{
            .algoId = "448965992920907776",
            .instId = "BTC-USDT",
            .algoOrdType = AlgoOrdType::grid,
            .stopType = StopType::_1,
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.sub_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.sub_orders",
        .number = 1,
        .request = "algoId=123456&type=live&algoOrdType=grid",
        .reply = R"({"code":"0","data":[{"accFillSz":"0","algoClOrdId":"","algoId":"448965992920907776",)"
                 R"("algoOrdType":"grid","avgPx":"0","cTime":"1653347949771","ccy":"","ctVal":"","fee":"0",)"
                 R"("feeCcy":"USDC","groupId":"3","instId":"BTC-USDC","instType":"SPOT","lever":"0",)"
                 R"("ordId":"449109084439187456","ordType":"limit","pnl":"0","posSide":"net","px":"30404.3",)"
                 R"("rebate":"0","rebateCcy":"USDT","side":"sell","state":"live","sz":"0.00059213","tag":"",)"
                 R"("tdMode":"cash","uTime":"1653347949831"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_orders({.algoOrdType = AlgoOrdType::grid, .algoId = "123456", .type = GridType::live});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/grid.withdraw_income: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/grid.withdraw_income",
        .number = 1,
        .request = R"({"algoId":"448965992920907776"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoClOrdId":"","algoId":"448965992920907776","profit":"100"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdraw_income({.algoId = "448965992920907776"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::trading_bot::grid
