// Generated from specs/okx/trade.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trade.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::trade {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx trade.account_rate_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.account_rate_limit",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"accRateLimit":"2000","fillRatio":"0.1234","mainFillRatio":"0.1234",)"
                 R"("nextAccRateLimit":"2000","ts":"123456789000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_rate_limit();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.amend_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.amend_algo_order",
        .number = 1,
        .request = R"({"algoId":"2510789768709120","newSz":"2","instId":"BTC-USDT"})",
        .reply = R"({"code":"0","msg":"","data":[{"algoClOrdId":"algo_01","algoId":"2510789768709120",)"
                 R"("reqId":"po103ux","sCode":"0","sMsg":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_algo_order({.instId = "BTC-USDT", .algoId = "2510789768709120", .newSz = "2"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.amend_multiple_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.amend_multiple_orders",
        .number = 1,
        .request = R"([{"ordId":"590909308792049444","newSz":"2","instId":"BTC-USDT"},{"ordId":"590909308792049555",)"
                   R"("newSz":"2","instId":"BTC-USDT"}])",
        .reply = R"({"code":"0","msg":"","data":[{"clOrdId":"oktswap6","ordId":"12345689","ts":"1695190491421",)"
                 R"("reqId":"b12344","sCode":"0","sMsg":"","subCode":""},{"clOrdId":"oktswap7","ordId":"12344",)"
                 R"("ts":"1695190491421","reqId":"b12344","sCode":"0","sMsg":"","subCode":""}],)"
                 R"("inTime":"1695190491421339","outTime":"1695190491423240"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_multiple_orders(Vector<AmendOrderRequest>{
        AmendOrderRequest{.instId = "BTC-USDT", .ordId = "590909308792049444", .newSz = "2"_d},
        AmendOrderRequest{.instId = "BTC-USDT", .ordId = "590909308792049555", .newSz = "2"_d},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.amend_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.amend_order",
        .number = 1,
        .request = R"({"ordId":"590909145319051111","newSz":"2","instId":"BTC-USDT"})",
        .reply = R"({"code":"0","msg":"","data":[{"clOrdId":"","ordId":"12344","ts":"1695190491421","reqId":"b12344",)"
                 R"("sCode":"0","sMsg":"","subCode":""}],"inTime":"1695190491421339","outTime":"1695190491423240"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_order({.instId = "BTC-USDT", .ordId = "590909145319051111", .newSz = "2"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.place_multiple_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.place_multiple_orders",
        .number = 1,
        .request = R"([{"instId":"BTC-USDT","tdMode":"cash","clOrdId":"b15","side":"buy","ordType":"limit",)"
                   R"("px":"2.15","sz":"2"},{"instId":"BTC-USDT","tdMode":"cash","clOrdId":"b16","side":"buy",)"
                   R"("ordType":"limit","px":"2.15","sz":"2"}])",
        .reply = R"({"code":"0","msg":"","data":[{"clOrdId":"oktswap6","ordId":"12345689","tag":"",)"
                 R"("ts":"1695190491421","sCode":"0","sMsg":"","subCode":""},{"clOrdId":"oktswap7","ordId":"12344",)"
                 R"("tag":"","ts":"1695190491421","sCode":"0","sMsg":"","subCode":""}],"inTime":"1695190491421339",)"
                 R"("outTime":"1695190491423240"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_multiple_orders(Vector<PlaceOrderRequest>{
        PlaceOrderRequest{
            .instId = "BTC-USDT",
            .tdMode = TdMode::cash,
            .clOrdId = "b15",
            .side = Side::buy,
            .ordType = OrdType::limit,
            .sz = "2"_d,
            .px = "2.15"_d,
        },
        PlaceOrderRequest{
            .instId = "BTC-USDT",
            .tdMode = TdMode::cash,
            .clOrdId = "b16",
            .side = Side::buy,
            .ordType = OrdType::limit,
            .sz = "2"_d,
            .px = "2.15"_d,
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.cancel_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.cancel_algo_order",
        .number = 1,
        .request = R"([{"algoId":"590919993110396111","instId":"BTC-USDT"},{"algoId":"590920138287841222",)"
                   R"("instId":"BTC-USDT"}])",
        .reply = R"({"code":"0","data":[{"algoClOrdId":"","algoId":"1836489397437468672","clOrdId":"","sCode":"0",)"
                 R"("sMsg":"","tag":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_algo_order(Vector<CancelAlgoOrderRequest>{
        CancelAlgoOrderRequest{.instId = "BTC-USDT", .algoId = "590919993110396111"},
        CancelAlgoOrderRequest{.instId = "BTC-USDT", .algoId = "590920138287841222"},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.cancel_all_after: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.cancel_all_after",
        .number = 1,
        .request = R"({"timeOut":"60"})",
        .reply = R"({"code":"0","msg":"","data":[{"triggerTime":"1587971460","tag":"","ts":"1587971400"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_after({.timeOut = 60});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.cancel_multiple_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.cancel_multiple_orders",
        .number = 1,
        .request = R"([{"instId":"BTC-USDT","ordId":"590908157585625111"},{"instId":"BTC-USDT",)"
                   R"("ordId":"590908544950571222"}])",
        .reply = R"({"code":"0","msg":"","data":[{"clOrdId":"oktswap6","ordId":"12345689","ts":"1695190491421",)"
                 R"("sCode":"0","sMsg":""},{"clOrdId":"oktswap7","ordId":"12344","ts":"1695190491421","sCode":"0",)"
                 R"("sMsg":""}],"inTime":"1695190491421339","outTime":"1695190491423240"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_multiple_orders(Vector<CancelOrderRequest>{
        CancelOrderRequest{.instId = "BTC-USDT", .ordId = "590908157585625111"},
        CancelOrderRequest{.instId = "BTC-USDT", .ordId = "590908544950571222"},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.cancel_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.cancel_order",
        .number = 1,
        .request = R"({"ordId":"590908157585625111","instId":"BTC-USD-190927"})",
        .reply = R"({"code":"0","msg":"","data":[{"clOrdId":"oktswap6","ordId":"12345689","ts":"1695190491421",)"
                 R"("sCode":"0","sMsg":""}],"inTime":"1695190491421339","outTime":"1695190491423240"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order({.instId = "BTC-USD-190927", .ordId = "590908157585625111"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.close_positions: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.close_positions",
        .number = 1,
        .request = R"({"instId":"BTC-USDT-SWAP","mgnMode":"cross"})",
        .reply = R"({"code":"0","data":[{"clOrdId":"","instId":"BTC-USDT-SWAP","posSide":"long","tag":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.close_positions({.instId = "BTC-USDT-SWAP", .mgnMode = MgnMode::cross});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.place_easy_convert: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.place_easy_convert",
        .number = 1,
        .request = R"({"fromCcy":["ADA","USDC"],"toCcy":"OKB"})",
        .reply = R"({"code":"0","data":[{"fillFromSz":"6.5807127","fillToSz":"0.17171580105126","fromCcy":"ADA",)"
                 R"("status":"running","toCcy":"OKB","uTime":"1661419684687"},{"fillFromSz":"2.997",)"
                 R"("fillToSz":"0.1683755161661844","fromCcy":"USDC","status":"running","toCcy":"OKB",)"
                 R"("uTime":"1661419684687"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_easy_convert({.fromCcy = Vector<std::string>{"ADA", "USDC"}, .toCcy = "OKB"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.easy_convert_currency_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.easy_convert_currency_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"fromData":[{"fromAmt":"6.580712708344864","fromCcy":"ADA"},)"
                 R"({"fromAmt":"2.9970000013055097","fromCcy":"USDC"}],"toCcy":["USDT","BTC","ETH","OKB"]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.easy_convert_currency_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.easy_convert_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.easy_convert_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"fillFromSz":"0.1761712511667539","fillToSz":"6.7342205900000000",)"
                 R"("fromCcy":"OKB","status":"filled","toCcy":"ADA","acct":"18","uTime":"1661313307979"},)"
                 R"({"fillFromSz":"0.1722106121112177","fillToSz":"2.9971018300000000","fromCcy":"OKB",)"
                 R"("status":"filled","toCcy":"USDC","acct":"18","uTime":"1661313307979"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.easy_convert_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.fills: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.fills",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"side":"buy","fillSz":"0.00192834","fillPx":"51858","fillPxVol":"",)"
                 R"("fillFwdPx":"","fee":"-0.00000192834","fillPnl":"0","ordId":"680800019749904384",)"
                 R"("feeRate":"-0.001","instType":"SPOT","fillPxUsd":"","instId":"BTC-USDT","clOrdId":"",)"
                 R"("posSide":"net","billId":"680800019754098688","subType":"1","fillMarkVol":"","tag":"",)"
                 R"("fillTime":"1708587373361","execType":"T","fillIdxPx":"","tradeId":"744876980","fillMarkPx":"",)"
                 R"("feeCcy":"BTC","ts":"1708587373362","tradeQuoteCcy":"USDT"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fills();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.fills_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.fills_history",
        .number = 1,
        .request = "instType=SPOT",
        .reply = R"({"code":"0","data":[{"side":"buy","fillSz":"0.00192834","fillPx":"51858","fillPxVol":"",)"
                 R"("fillFwdPx":"","fee":"-0.00000192834","fillPnl":"0","ordId":"680800019749904384",)"
                 R"("feeRate":"-0.001","instType":"SPOT","fillPxUsd":"","instId":"BTC-USDT","clOrdId":"",)"
                 R"("posSide":"net","billId":"680800019754098688","subType":"1","fillMarkVol":"","tag":"",)"
                 R"("fillTime":"1708587373361","execType":"T","fillIdxPx":"","tradeId":"744876980","fillMarkPx":"",)"
                 R"("feeCcy":"BTC","ts":"1708587373362","tradeQuoteCcy":"USDT"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fills_history({.instType = InstType::spot});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.mass_cancel: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.mass_cancel",
        .number = 1,
        .request = R"({"instType":"OPTION","instFamily":"BTC-USD"})",
        .reply = R"({"code":"0","msg":"","data":[{"result":true}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mass_cancel({.instType = InstType::option, .instFamily = "BTC-USD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.one_click_repay: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.one_click_repay",
        .number = 1,
        .request = R"({"debtCcy":["ETH","BTC"],"repayCcy":"USDT"})",
        .reply = R"({"code":"0","data":[{"debtCcy":"ETH","fillDebtSz":"0.01023052","fillRepaySz":"30",)"
                 R"("repayCcy":"USDT","status":"filled","uTime":"1646188520338"},{"debtCcy":"BTC","fillFromSz":"3",)"
                 R"("fillToSz":"60,221.15910001","repayCcy":"USDT","status":"filled","uTime":"1646188520338"}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.one_click_repay({.debtCcy = Vector<std::string>{"ETH", "BTC"}, .repayCcy = "USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.one_click_repay_currency_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.one_click_repay_currency_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"debtData":[{"debtAmt":"29.653478","debtCcy":"LTC"},)"
                 R"({"debtAmt":"237803.6828295906051002","debtCcy":"USDT"}],"debtType":"cross",)"
                 R"("repayData":[{"repayAmt":"0.4978335419825104","repayCcy":"ETH"}]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.one_click_repay_currency_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.one_click_repay_currency_list_v2: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.one_click_repay_currency_list_v2",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"debtData":[{"debtAmt":"100","debtCcy":"USDC"}],)"
                 R"("repayData":[{"repayAmt":"1.000022977","repayCcy":"BTC"},{"repayAmt":"4998.0002397",)"
                 R"("repayCcy":"USDT"},{"repayAmt":"100","repayCcy":"OKB"},{"repayAmt":"1","repayCcy":"ETH"},)"
                 R"({"repayAmt":"100","repayCcy":"USDC"}]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.one_click_repay_currency_list_v2();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.one_click_repay_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.one_click_repay_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"debtCcy":"USDC","fillDebtSz":"6950.4865447900000000",)"
                 R"("fillRepaySz":"4.3067975995094930","repayCcy":"ETH","status":"filled","uTime":"1661256148746"}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.one_click_repay_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.one_click_repay_history_v2: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.one_click_repay_history_v2",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"debtCcy":"USDC","fillDebtSz":"9.079631989",)"
                 R"("ordIdInfo":[{"cTime":"1742194485439","fillPx":"1","fillSz":"9.088651","instId":"USDC-USDT",)"
                 R"("ordId":"2338478342062235648","ordType":"ioc","px":"1.0049","side":"buy","state":"filled",)"
                 R"("sz":"9.0886514537313433"},{"cTime":"1742194482326","fillPx":"83271.9","fillSz":"0.00010969",)"
                 R"("instId":"BTC-USDT","ordId":"2338478237607288832","ordType":"ioc","px":"82856.7","side":"sell",)"
                 R"("state":"filled","sz":"0.000109696512171"}],"repayCcyList":["USDC","BTC"],"status":"filled",)"
                 R"("ts":"1742194481852"},{"debtCcy":"USDC","fillDebtSz":"100","ordIdInfo":[],"repayCcyList":["USDC",)"
                 R"("BTC"],"status":"filled","ts":"1742192217511"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.one_click_repay_history_v2();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.one_click_repay_v2: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.one_click_repay_v2",
        .number = 1,
        .request = R"({"debtCcy":"USDC","repayCcyList":["USDC","BTC"]})",
        .reply = R"({"code":"0","data":[{"debtCcy":"USDC","repayCcyList":["USDC","BTC"],"ts":"1742192217514"}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.one_click_repay_v2({.debtCcy = "USDC", .repayCcyList = Vector<std::string>{"USDC", "BTC"}});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.order",
        .number = 1,
        .request = "ordId=1753197687182819328&instId=BTC-USDT",
        .reply = R"({"code":"0","data":[{"accFillSz":"0.00192834","algoClOrdId":"","algoId":"",)"
                 R"("attachAlgoClOrdId":"","attachAlgoOrds":[],"avgPx":"51858","cTime":"1708587373361",)"
                 R"("cancelSource":"","cancelSourceReason":"","category":"normal","ccy":"","clOrdId":"",)"
                 R"("fee":"-0.00000192834","feeCcy":"BTC","fillPx":"51858","fillSz":"0.00192834",)"
                 R"("fillTime":"1708587373361","instId":"BTC-USDT","instType":"SPOT","isTpLimit":"false","lever":"",)"
                 R"("linkedAlgoOrd":{"algoId":""},"ordId":"680800019749904384","ordType":"market","pnl":"0",)"
                 R"("posSide":"net","px":"","pxType":"","pxUsd":"","pxVol":"","quickMgnType":"","rebate":"0",)"
                 R"("rebateCcy":"USDT","reduceOnly":"false","side":"buy","slOrdPx":"","slTriggerPx":"",)"
                 R"("slTriggerPxType":"","source":"","state":"filled","stpId":"","stpMode":"","sz":"100","tag":"",)"
                 R"("tdMode":"cash","tgtCcy":"quote_ccy","tpOrdPx":"","tpTriggerPx":"","tpTriggerPxType":"",)"
                 R"("tradeId":"744876980","tradeQuoteCcy":"USDT","uTime":"1708587373362"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.instId = "BTC-USDT", .ordId = "1753197687182819328"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.place_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.place_order",
        .number = 1,
        .request = R"({"instId":"BTC-USDT","tdMode":"cash","clOrdId":"b15","side":"buy","ordType":"limit",)"
                   R"("px":"2.15","sz":"2"})",
        .reply = R"({"code":"0","msg":"","data":[{"clOrdId":"oktswap6","ordId":"312269865356374016","tag":"",)"
                 R"("ts":"1695190491421","sCode":"0","sMsg":"","subCode":""}],"inTime":"1695190491421339",)"
                 R"("outTime":"1695190491423240"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .instId = "BTC-USDT",
        .tdMode = TdMode::cash,
        .clOrdId = "b15",
        .side = Side::buy,
        .ordType = OrdType::limit,
        .sz = "2"_d,
        .px = "2.15"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.order_algo: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.order_algo",
        .number = 1,
        .request = "algoId=1753184812254216192",
        .reply = R"({"code":"0","data":[{"activePx":"","actualPx":"","actualSide":"","actualSz":"0","algoClOrdId":"",)"
                 R"("algoId":"1753184812254216192","amendPxOnTriggerType":"0","attachAlgoOrds":[],)"
                 R"("cTime":"1724751378980","callbackRatio":"","callbackSpread":"","ccy":"","chaseType":"",)"
                 R"("chaseVal":"","clOrdId":"","closeFraction":"","failCode":"0","instId":"BTC-USDT",)"
                 R"("instType":"SPOT","isTradeBorrowMode":"","last":"62916.5","lever":"","linkedOrd":{"ordId":""},)"
                 R"("maxChaseType":"","maxChaseVal":"","moveTriggerPx":"","ordId":"","ordIdList":[],"ordPx":"",)"
                 R"("ordType":"conditional","posSide":"net","pxLimit":"","pxSpread":"","pxVar":"","quickMgnType":"",)"
                 R"("reduceOnly":"false","side":"buy","slOrdPx":"","slTriggerPx":"","slTriggerPxType":"",)"
                 R"("state":"live","sz":"10","szLimit":"","tag":"","tdMode":"cash","tgtCcy":"quote_ccy",)"
                 R"("timeInterval":"","tpOrdPx":"-1","tpTriggerPx":"10000","tpTriggerPxType":"last","triggerPx":"",)"
                 R"("triggerPxType":"","triggerTime":"","tradeQuoteCcy":"USDT","uTime":"1724751378980"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_algo({.algoId = "1753184812254216192"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.place_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.place_algo_order",
        .number = 1,
        .request = R"({"instId":"BTC-USDT","tdMode":"cross","side":"buy","ordType":"conditional","sz":"2",)"
                   R"("tpTriggerPx":"15","tpOrdPx":"18"})",
        .reply = R"({"code":"0","data":[{"algoClOrdId":"order1234","algoId":"1836487817828872192","clOrdId":"",)"
                 R"("sCode":"0","sMsg":"","tag":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_algo_order({
        .instId = "BTC-USDT",
        .tdMode = TdMode::cross,
        .side = Side::buy,
        .ordType = OrdersAlgoHistoryOrdType::conditional,
        .sz = "2"_d,
        .tpTriggerPx = "15"_d,
        .tpOrdPx = "18"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.place_algo_order: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.place_algo_order",
        .number = 2,
        .request = R"({"instId":"BTC-USDT-SWAP","side":"buy","tdMode":"cross","posSide":"net","sz":"1",)"
                   R"("ordType":"trigger","triggerPx":"25920","triggerPxType":"last","orderPx":"-1",)"
                   R"("attachAlgoOrds":[{"attachAlgoClOrdId":"","slTriggerPx":"100","slOrdPx":"600",)"
                   R"("tpTriggerPx":"25921","tpOrdPx":"2001"}]})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_algo_order({
        .instId = "BTC-USDT-SWAP",
        .tdMode = TdMode::cross,
        .side = Side::buy,
        .posSide = PosSide::net,
        .ordType = OrdersAlgoHistoryOrdType::trigger,
        .sz = "1"_d,
        .triggerPx = "25920"_d,
        .orderPx = "-1"_d,
        .triggerPxType = TriggerPxType::last,
        .attachAlgoOrds = Vector<PlaceAlgoOrderRequestAttachAlgoOrds>{
            PlaceAlgoOrderRequestAttachAlgoOrds{
                .attachAlgoClOrdId = "",
                .tpTriggerPx = "25921"_d,
                .tpOrdPx = "2001"_d,
                .slTriggerPx = "100"_d,
                .slOrdPx = "600"_d,
            },
        },
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx trade.place_algo_order: example 3") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.place_algo_order",
        .number = 3,
        .request = R"({"instId":"BTC-USDT-SWAP","tdMode":"cross","side":"buy","ordType":"move_order_stop","sz":"10",)"
                   R"("posSide":"net","callbackRatio":"0.05","reduceOnly":true})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_algo_order({
        .instId = "BTC-USDT-SWAP",
        .tdMode = TdMode::cross,
        .side = Side::buy,
        .posSide = PosSide::net,
        .ordType = OrdersAlgoHistoryOrdType::move_order_stop,
        .sz = "10"_d,
        .reduceOnly = true,
        .callbackRatio = "0.05"_d,
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx trade.place_algo_order: example 4") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.place_algo_order",
        .number = 4,
        .request = R"({"instId":"BTC-USDT-SWAP","tdMode":"cross","side":"buy","ordType":"twap","sz":"10",)"
                   R"("posSide":"net","szLimit":"10","pxLimit":"100","timeInterval":"10","pxSpread":"10"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_algo_order({
        .instId = "BTC-USDT-SWAP",
        .tdMode = TdMode::cross,
        .side = Side::buy,
        .posSide = PosSide::net,
        .ordType = OrdersAlgoHistoryOrdType::twap,
        .sz = "10"_d,
        .pxSpread = "10"_d,
        .szLimit = "10"_d,
        .pxLimit = "100"_d,
        .timeInterval = 10,
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx trade.place_algo_order: example 5") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.place_algo_order",
        .number = 5,
        .request = R"({"instId":"BTC-USDT","tdMode":"cash","side":"buy","ordType":"smart_iceberg","sz":"100",)"
                   R"("szLimit":"10","lmtOrderNumber":"5","aggressiveness":"conservative","pxLimit":"95000",)"
                   R"("triggerParams":[{"triggerAction":"start","triggerStrategy":"price","triggerPx":"90000",)"
                   R"("triggerCond":"cross_down"}]})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_algo_order({
        .instId = "BTC-USDT",
        .tdMode = TdMode::cash,
        .side = Side::buy,
        .ordType = OrdersAlgoHistoryOrdType::smart_iceberg,
        .sz = "100"_d,
        .szLimit = "10"_d,
        .pxLimit = "95000"_d,
        .lmtOrderNumber = "5",
        .aggressiveness = Aggressiveness::conservative,
        .triggerParams = Vector<PlaceAlgoOrderRequestTriggerParams>{
            PlaceAlgoOrderRequestTriggerParams{
                .triggerAction = "start",
                .triggerStrategy = TriggerStrategy::price,
                .triggerPx = "90000"_d,
                .triggerCond = TriggerCond::cross_down,
            },
        },
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx trade.order_precheck: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.order_precheck",
        .number = 1,
        .request = R"({"instId":"BTC-USDT","tdMode":"cash","clOrdId":"b15","side":"buy","ordType":"limit",)"
                   R"("px":"2.15","sz":"2"})",
        .reply = R"({"code":"0","data":[{"adjEq":"41.94347460746277","adjEqChg":"-226.05616481626","availBal":"0",)"
                 R"("availBalChg":"0","imr":"0","imrChg":"57.74709688430927","liab":"0","liabChg":"0",)"
                 R"("liabChgCcy":"","liqPx":"6764.8556232031115",)"
                 R"("liqPxDiff":"-57693.044376796888536773622035980224609375","liqPxDiffRatio":"-0.8950500152315991",)"
                 R"("mgnRatio":"0","mgnRatioChg":"0","mmr":"0","mmrChg":"0","posBal":"","posBalChg":"","type":""}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_precheck({
        .instId = "BTC-USDT",
        .tdMode = TdMode::cash,
        .side = Side::buy,
        .ordType = OrdType::limit,
        .sz = "2"_d,
        .px = "2.15"_d,
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its clOrdId.
    session.check_reply(result, call);
}

TEST_CASE("okx trade.orders_algo_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.orders_algo_history",
        .number = 1,
        .request = "ordType=conditional&state=effective",
        .reply = R"({"code":"0","data":[{"activePx":"","actualPx":"","actualSide":"tp","actualSz":"100",)"
                 R"("algoClOrdId":"","algoId":"1880721064716505088","amendPxOnTriggerType":"0","attachAlgoOrds":[],)"
                 R"("cTime":"1728552255493","callbackRatio":"","callbackSpread":"","ccy":"","chaseType":"",)"
                 R"("chaseVal":"","clOrdId":"","closeFraction":"1","failCode":"1","instId":"BTC-USDT-SWAP",)"
                 R"("instType":"SWAP","isTradeBorrowMode":"","last":"60777.5","lever":"10","linkedOrd":{"ordId":""},)"
                 R"("maxChaseType":"","maxChaseVal":"","moveTriggerPx":"","ordId":"1884789786215137280",)"
                 R"("ordIdList":["1884789786215137280"],"ordPx":"","ordType":"oco","posSide":"long","pxLimit":"",)"
                 R"("pxSpread":"","pxVar":"","quickMgnType":"","reduceOnly":"true","side":"sell","slOrdPx":"-1",)"
                 R"("slTriggerPx":"57000","slTriggerPxType":"mark","state":"effective","sz":"100","szLimit":"",)"
                 R"("tag":"","tdMode":"isolated","tgtCcy":"","timeInterval":"","tpOrdPx":"-1","tpTriggerPx":"63000",)"
                 R"("tpTriggerPxType":"last","triggerPx":"","triggerPxType":"","triggerTime":"1728673513447",)"
                 R"("tradeQuoteCcy":"USDT","uTime":"1728673513447"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_algo_history({
        .ordType = Vector<Open<OrdersAlgoHistoryOrdType>>{OrdersAlgoHistoryOrdType::conditional},
        .state = OrderAlgoState::effective,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.orders_algo_pending: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.orders_algo_pending",
        .number = 1,
        .request = "ordType=conditional",
        .reply = R"({"code":"0","data":[{"activePx":"","actualPx":"","actualSide":"","actualSz":"0","algoClOrdId":"",)"
                 R"("algoId":"1753184812254216192","amendPxOnTriggerType":"0","attachAlgoOrds":[],)"
                 R"("cTime":"1724751378980","callbackRatio":"","callbackSpread":"","ccy":"","chaseType":"",)"
                 R"("chaseVal":"","clOrdId":"","closeFraction":"","failCode":"0","instId":"BTC-USDT",)"
                 R"("instType":"SPOT","isTradeBorrowMode":"","last":"62916.5","lever":"","linkedOrd":{"ordId":""},)"
                 R"("maxChaseType":"","maxChaseVal":"","moveTriggerPx":"","ordId":"","ordIdList":[],"ordPx":"",)"
                 R"("ordType":"conditional","posSide":"net","pxLimit":"","pxSpread":"","pxVar":"","quickMgnType":"",)"
                 R"("reduceOnly":"false","side":"buy","slOrdPx":"","slTriggerPx":"","slTriggerPxType":"",)"
                 R"("state":"live","sz":"10","szLimit":"","tag":"","tdMode":"cash","tgtCcy":"quote_ccy",)"
                 R"("timeInterval":"","tpOrdPx":"-1","tpTriggerPx":"10000","tpTriggerPxType":"last","triggerPx":"",)"
                 R"("triggerPxType":"","triggerTime":"","tradeQuoteCcy":"USDT","uTime":"1724751378980"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_algo_pending({
        .ordType = Vector<Open<OrdersAlgoHistoryOrdType>>{OrdersAlgoHistoryOrdType::conditional},
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.orders_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.orders_history",
        .number = 1,
        .request = "ordType=post_only,fok,ioc&instType=SPOT",
        .reply = R"({"code":"0","data":[{"accFillSz":"0.00192834","algoClOrdId":"","algoId":"",)"
                 R"("attachAlgoClOrdId":"","attachAlgoOrds":[],"avgPx":"51858","cTime":"1708587373361",)"
                 R"("cancelSource":"","cancelSourceReason":"","category":"normal","ccy":"","clOrdId":"",)"
                 R"("fee":"-0.00000192834","feeCcy":"BTC","fillPx":"51858","fillSz":"0.00192834",)"
                 R"("fillTime":"1708587373361","instId":"BTC-USDT","instType":"SPOT","lever":"",)"
                 R"("linkedAlgoOrd":{"algoId":""},"ordId":"680800019749904384","ordType":"market","pnl":"0",)"
                 R"("posSide":"","px":"","pxType":"","pxUsd":"","pxVol":"","quickMgnType":"","rebate":"0",)"
                 R"("rebateCcy":"USDT","reduceOnly":"false","side":"buy","slOrdPx":"","slTriggerPx":"",)"
                 R"("slTriggerPxType":"","source":"","state":"filled","stpId":"","stpMode":"","sz":"100","tag":"",)"
                 R"("tdMode":"cash","tgtCcy":"quote_ccy","tpOrdPx":"","tpTriggerPx":"","tpTriggerPxType":"",)"
                 R"("tradeId":"744876980","tradeQuoteCcy":"USDT","uTime":"1708587373362","isTpLimit":"false"}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_history({.instType = InstType::spot, .ordType = "post_only,fok,ioc"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.orders_history_archive: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.orders_history_archive",
        .number = 1,
        .request = "ordType=post_only,fok,ioc&instType=SPOT",
        .reply = R"({"code":"0","data":[{"accFillSz":"0.00192834","algoClOrdId":"","algoId":"",)"
                 R"("attachAlgoClOrdId":"","attachAlgoOrds":[],"avgPx":"51858","cTime":"1708587373361",)"
                 R"("cancelSource":"","cancelSourceReason":"","category":"normal","ccy":"","clOrdId":"",)"
                 R"("fee":"-0.00000192834","feeCcy":"BTC","fillPx":"51858","fillSz":"0.00192834",)"
                 R"("fillTime":"1708587373361","instId":"BTC-USDT","instType":"SPOT","lever":"",)"
                 R"("ordId":"680800019749904384","ordType":"market","pnl":"0","posSide":"","px":"","pxType":"",)"
                 R"("pxUsd":"","pxVol":"","quickMgnType":"","rebate":"0","rebateCcy":"USDT","reduceOnly":"false",)"
                 R"("side":"buy","slOrdPx":"","slTriggerPx":"","slTriggerPxType":"","source":"","state":"filled",)"
                 R"("stpId":"","stpMode":"","sz":"100","tag":"","tdMode":"cash","tgtCcy":"quote_ccy","tpOrdPx":"",)"
                 R"("tpTriggerPx":"","tpTriggerPxType":"","tradeId":"744876980","tradeQuoteCcy":"USDT",)"
                 R"("uTime":"1708587373362","isTpLimit":"false","linkedAlgoOrd":{"algoId":""}}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_history_archive({.instType = InstType::spot, .ordType = "post_only,fok,ioc"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx trade.orders_pending: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "trade.orders_pending",
        .number = 1,
        .request = "ordType=post_only,fok,ioc&instType=SPOT",
        .reply = R"({"code":"0","data":[{"accFillSz":"0","algoClOrdId":"","algoId":"","attachAlgoClOrdId":"",)"
                 R"("attachAlgoOrds":[],"avgPx":"","cTime":"1724733617998","cancelSource":"","cancelSourceReason":"",)"
                 R"("category":"normal","ccy":"","clOrdId":"","fee":"0","feeCcy":"BTC","fillPx":"","fillSz":"0",)"
                 R"("fillTime":"","instId":"BTC-USDT","instType":"SPOT","isTpLimit":"false","lever":"",)"
                 R"("linkedAlgoOrd":{"algoId":""},"ordId":"1752588852617379840","ordType":"post_only","pnl":"0",)"
                 R"("posSide":"net","px":"13013.5","pxType":"","pxUsd":"","pxVol":"","quickMgnType":"","rebate":"0",)"
                 R"("rebateCcy":"USDT","reduceOnly":"false","side":"buy","slOrdPx":"","slTriggerPx":"",)"
                 R"("slTriggerPxType":"","source":"","state":"live","stpId":"","stpMode":"cancel_maker","sz":"0.001",)"
                 R"("tag":"","tdMode":"cash","tgtCcy":"","tpOrdPx":"","tpTriggerPx":"","tpTriggerPxType":"",)"
                 R"("tradeId":"","tradeQuoteCcy":"USDT","uTime":"1724733617998"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_pending({.instType = InstType::spot, .ordType = "post_only,fok,ioc"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::trade
