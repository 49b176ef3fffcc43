// Generated from specs/okx/tradingBot/signal.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/signal.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::trading_bot::signal {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx tradingBot/signal.amend_tpsl: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.amend_tpsl",
        .number = 1,
        .request = R"({"algoId":"637039348240277504","exitSettingParam":{"tpSlType":"pnl","tpPct":"0.01",)"
                   R"("slPct":"0.01"}})",
        .reply = R"({"code":"0","data":[{"algoId":"637039348240277504"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_tpsl({
        .algoId = "637039348240277504",
        .exitSettingParam = AmendTpslRequestExitSettingParam{
            .tpSlType = TpSlType::pnl,
            .tpPct = "0.01"_d,
            .slPct = "0.01"_d,
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.cancel_sub_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.cancel_sub_order",
        .number = 1,
        .request = R"({"algoId":"91664","signalOrdId":"590908157585625111","instId":"BTC-USDT-SWAP"})",
        .reply = R"({"code":"0","msg":"","data":[{"signalOrdId":"590908157585625111","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_sub_order({
        .algoId = "91664",
        .instId = "BTC-USDT-SWAP",
        .signalOrdId = "590908157585625111",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.close_position: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.close_position",
        .number = 1,
        .request = R"({"instId":"BTC-USDT-SWAP","algoId":"448965992920907776"})",
        .reply = R"({"code":"0","data":[{"algoId":"448965992920907776"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.close_position({.algoId = "448965992920907776", .instId = "BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.create_signal: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.create_signal",
        .number = 1,
        .request = R"({"signalChanName":"long short","signalDesc":"this is the first version"})",
        .reply = R"({"code":"0","data":[{"signalChanId":"572112109","signalChanToken":"dojuckew331lkx"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_signal({.signalChanName = "long short"});
    const auto result = call.get();
    // The request is not compared. Nothing takes its signalDesc.
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.event_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.event_history",
        .number = 1,
        .request = "algoId=623833708424069120",
        .reply = R"({"code":"0","data":[{"alertMsg":"{\"marketPosition\":\"short\",\"prevMarketPosition\":\"long\",)"
                 R"(\"action\":\"sell\",\"instrument\":\"ETHUSDT.P\",\"timestamp\":\"2023-10-16T10:50:00.000Z\",)"
                 R"(\"maxLag\":\"60\",\"investmentType\":\"base\",\"amount\":\"2\"}","algoId":"623833708424069120",)"
                 R"("eventCtime":"1697453400959","eventProcessMsg":"Processed reverse entry signal ...",)"
                 R"("eventStatus":"success","eventType":"signal_processing","eventUtime":"",)"
                 R"("triggeredOrdData":[{"clOrdId":"O634100754731765763"},{"clOrdId":"O634100754752737282"}]}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.event_history({.algoId = "623833708424069120"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.adjust_margin_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.adjust_margin_balance",
        .number = 1,
        .request = R"({"algoId":"123456","type":"add","amt":"10"})",
        .reply = R"({"code":"0","data":[{"algoId":"123456"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adjust_margin_balance({.algoId = "123456", .type = PositionType::add, .amt = "10"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.create_signal_bot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.create_signal_bot",
        .number = 1,
        .request = R"({"signalChanId":"627921182788161536","instIds":["BTC-USDT-SWAP","ETH-USDT-SWAP",)"
                   R"("LTC-USDT-SWAP"],"lever":"10","investAmt":"100","subOrdType":"9",)"
                   R"("entrySettingParam":{"allowMultipleEntry":true,"entryType":"1","amt":"","ratio":""},)"
                   R"("exitSettingParam":{"tpSlType":"2","tpPct":"","slPct":""}})",
        .reply = R"({"code":"0","data":[{"algoClOrdId":"","algoId":"447053782921515008","sCode":"0","sMsg":""}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_signal_bot({
        .signalChanId = "627921182788161536",
        .lever = "10"_d,
        .investAmt = "100"_d,
        .subOrdType = SubOrdType::tradingview_signal,
        .instIds = Vector<std::string>{"BTC-USDT-SWAP", "ETH-USDT-SWAP", "LTC-USDT-SWAP"},
        .entrySettingParam = CreateSignalBotRequestEntrySettingParam{
            .allowMultipleEntry = true,
            .entryType = EntryType::tradingview_signal,
            .ratio = Vector<RawJson>{RawJson{"\"\""}},
        },
        .exitSettingParam = CreateSignalBotRequestExitSettingParam{.tpSlType = "2"},
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its entrySettingParam.amt, exitSettingParam.tpPct,
    // exitSettingParam.slPct.
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.orders_algo_details: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.orders_algo_details",
        .number = 1,
        .request = "algoId=623833708424069120&algoOrdType=contract",
        .reply = R"({"code":"0","data":[{"algoId":"623833708424069120","algoClOrdId":"","algoOrdType":"contract",)"
                 R"("availBal":"1.6561369013122267","cTime":"1695005546360","cancelType":"0",)"
                 R"("entrySettingParam":{"allowMultipleEntry":true,"amt":"0","entryType":"1","ratio":""},)"
                 R"("exitSettingParam":{"slPct":"","tpPct":"","tpSlType":"price"},"floatPnl":"0.1279999999999927",)"
                 R"("frozenBal":"25.16816","instIds":["BTC-USDT-SWAP","ETH-USDT-SWAP"],"instType":"SWAP",)"
                 R"("investAmt":"100","lever":"10","ratio":"","realizedPnl":"-73.303703098687766",)"
                 R"("signalChanId":"623827579484770304","signalChanName":"testing","signalSourceType":"1",)"
                 R"("state":"running","subOrdType":"9","totalEq":"26.824296901312227",)"
                 R"("totalPnl":"-73.1757030986877733","totalPnlRatio":"-0.7317570309868777",)"
                 R"("uTime":"1697029422313"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_algo_details({.algoOrdType = "contract", .algoId = "623833708424069120"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.orders_algo_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.orders_algo_history",
        .number = 1,
        .request = "algoId=623833708424069120&algoOrdType=contract",
        .reply = R"({"code":"0","data":[{"algoId":"623833708424069120","algoClOrdId":"","algoOrdType":"contract",)"
                 R"("availBal":"1.6561369013122267","cTime":"1695005546360","cancelType":"1",)"
                 R"("entrySettingParam":{"allowMultipleEntry":true,"amt":"0","entryType":"1","ratio":""},)"
                 R"("exitSettingParam":{"slPct":"","tpPct":"","tpSlType":"price"},"floatPnl":"0.1279999999999927",)"
                 R"("frozenBal":"25.16816","instIds":["BTC-USDT-SWAP","ETH-USDT-SWAP"],"instType":"SWAP",)"
                 R"("investAmt":"100","lever":"10","ratio":"","realizedPnl":"-73.303703098687766",)"
                 R"("signalChanId":"623827579484770304","signalChanName":"my signal","signalSourceType":"1",)"
                 R"("state":"stopped","subOrdType":"9","totalEq":"26.824296901312227",)"
                 R"("totalPnl":"-73.1757030986877733","totalPnlRatio":"-0.7317570309868777",)"
                 R"("uTime":"1697029422313"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_algo_history({
        .algoOrdType = "contract",
        .algoId = "623833708424069120",
        .after = "1597026383085",
    });
    const auto result = call.get();
    // The request is not compared. The documented request lacks after.
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.orders_algo_pending: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.orders_algo_pending",
        .number = 1,
        .request = "algoOrdType=contract",
        .reply = R"({"code":"0","data":[{"algoId":"623833708424069120","algoClOrdId":"","algoOrdType":"contract",)"
                 R"("availBal":"1.6561369013122267","cTime":"1695005546360","cancelType":"0",)"
                 R"("entrySettingParam":{"allowMultipleEntry":true,"amt":"0","entryType":"1","ratio":""},)"
                 R"("exitSettingParam":{"slPct":"","tpPct":"","tpSlType":"price"},"floatPnl":"0.1279999999999927",)"
                 R"("frozenBal":"25.16816","instIds":["BTC-USDT-SWAP","ETH-USDT-SWAP"],"instType":"SWAP",)"
                 R"("investAmt":"100","lever":"10","ratio":"","realizedPnl":"-73.303703098687766",)"
                 R"("signalChanId":"623827579484770304","signalChanName":"my signal","signalSourceType":"1",)"
                 R"("state":"running","subOrdType":"9","totalEq":"26.824296901312227",)"
                 R"("totalPnl":"-73.1757030986877733","totalPnlRatio":"-0.7317570309868777",)"
                 R"("uTime":"1697029422313"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_algo_pending({.algoOrdType = "contract", .after = "1597026383085"});
    const auto result = call.get();
    // The request is not compared. The documented request lacks after.
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.positions: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.positions",
        .number = 1,
        .request = "algoId=623833708424069120&algoOrdType=contract",
        .reply = R"({"code":"0","data":[{"adl":"1","algoClOrdId":"","algoId":"623833708424069120","avgPx":"1597.74",)"
                 R"("cTime":"1697502301460","ccy":"USDT","imr":"23.76495","instId":"ETH-USDT-SWAP","instType":"SWAP",)"
                 R"("last":"1584.34","lever":"10","liqPx":"1438.7380360728976","markPx":"1584.33","mgnMode":"cross",)"
                 R"("mgnRatio":"11.719278420807477","mmr":"1.9011959999999997","notionalUsd":"237.75168928499997",)"
                 R"("pos":"15","posSide":"net","uTime":"1697502301460","upl":"-2.0115000000000123",)"
                 R"("uplRatio":"-0.0839310526118142"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.positions({.algoOrdType = "contract", .algoId = "623833708424069120"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.positions_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.positions_history",
        .number = 1,
        .request = "algoId=1234",
        .reply = R"({"code":"0","data":[{"cTime":"1704724451471","closeAvgPx":"200","direction":"net",)"
                 R"("instId":"ETH-USDT-SWAP","lever":"5.0","mgnMode":"cross","openAvgPx":"220","pnl":"-2.021",)"
                 R"("pnlRatio":"-0.4593181818181818","uTime":"1704724456322","uly":"ETH-USDT"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.positions_history({.algoId = "1234"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.set_instruments: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.set_instruments",
        .number = 1,
        .request = R"({"algoId":"637039348240277504","instIds":["SHIB-USDT-SWAP","ETH-USDT-SWAP"]})",
        .reply = R"({"code":"0","data":[{"algoId":"637039348240277504"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_instruments({
        .algoId = "637039348240277504",
        .instIds = Vector<std::string>{"SHIB-USDT-SWAP", "ETH-USDT-SWAP"},
        .includeAll = true,
    });
    const auto result = call.get();
    // The request is not compared. The documented request lacks includeAll.
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.get_signals: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.get_signals",
        .number = 1,
        .request = "signalSourceType=1",
        .reply = R"({"code":"0","data":[{"signalChanId":"623833708424069120","signalChanName":"test",)"
                 R"("signalChanDesc":"test","signalChanToken":"test","signalSourceType":"1"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_signals({.signalSourceType = SignalSourceType::created_by_yourself});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.cancel_signal_bots: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.cancel_signal_bots",
        .number = 1,
        .request = R"([{"algoId":"448965992920907776"}])",
        .reply = R"({"code":"0","data":[{"algoId":"448965992920907776","sCode":"0","sMsg":"","algoClOrdId":""}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_signal_bots(Vector<CancelSignalBotsRequest>{
        CancelSignalBotsRequest{.algoId = "448965992920907776"},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.place_sub_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.place_sub_order",
        .number = 1,
        .request = R"({"algoId":"1222","instId":"BTC-USDT-SWAP","side":"buy","ordType":"limit","px":"2.15","sz":"2"})",
        .reply = R"({"code":"0","msg":"","data":[]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_sub_order({
        .instId = "BTC-USDT-SWAP",
        .algoId = "1222",
        .side = Side::buy,
        .ordType = OrdType::limit,
        .sz = "2"_d,
        .px = "2.15"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.sub_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.sub_orders",
        .number = 1,
        .request = "algoId=623833708424069120&algoOrdType=contract&state=filled",
        .reply = R"({"code":"0","data":[{"accFillSz":"18","algoClOrdId":"","algoId":"623833708424069120",)"
                 R"("algoOrdType":"contract","avgPx":"1572.81","cTime":"1697024702320","ccy":"",)"
                 R"("clOrdId":"O632302662327996418","ctVal":"0.01","fee":"-0.1415529","feeCcy":"USDT",)"
                 R"("instId":"ETH-USDT-SWAP","instType":"SWAP","lever":"10","ordId":"632302662351958016",)"
                 R"("ordType":"market","pnl":"-2.6784","posSide":"net","px":"","side":"buy","state":"filled",)"
                 R"("sz":"18","tag":"","tdMode":"cross","uTime":"1697024702322"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_orders({
        .algoId = "623833708424069120",
        .algoOrdType = "contract",
        .state = SubOrdersState::filled,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx tradingBot/signal.sub_orders: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/signal.sub_orders",
        .number = 2,
        .request = "algoId=623833708424069120&algoOrdType=contract&signalOrdId=O632302662327996418",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_orders({
        .algoId = "623833708424069120",
        .algoOrdType = "contract",
        .signalOrdId = "O632302662327996418",
    });
    static_cast<void>(call.get());
    session.check_request();
}

}  // namespace
}  // namespace exbind::okx::trading_bot::signal
