// Generated from specs/okx/copytrading.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/copytrading.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::copytrading {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx copytrading.place_lead_stop_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.place_lead_stop_order",
        .number = 1,
        .request = R"({"subPosId":"518541406042591232","tpTriggerPx":"10000"})",
        .reply = R"({"code":"0","data":[{"subPosId":"518560559046594560","tag":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_lead_stop_order({.subPosId = "518541406042591232", .tpTriggerPx = "10000"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.amend_copy_settings: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.amend_copy_settings",
        .number = 1,
        .request = R"({"instType":"SWAP","uniqueCode":"25CD5A80241D6FE6","copyMgnMode":"cross",)"
                   R"("copyInstIdType":"copy","copyMode":"ratio_copy","copyRatio":"1","copyTotalAmt":"500",)"
                   R"("subPosCloseType":"copy_close"})",
        .reply = R"({"code":"0","data":[{"result":true}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_copy_settings({
        .instType = InstType::swap,
        .uniqueCode = "25CD5A80241D6FE6",
        .copyMgnMode = CopyMgnMode::cross,
        .copyInstIdType = CopyInstIdType::copy,
        .copyMode = CopyMode::ratio_copy,
        .copyTotalAmt = "500"_d,
        .copyRatio = "1"_d,
        .subPosCloseType = SubPosCloseType::copy_close,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.amend_profit_sharing_ratio: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.amend_profit_sharing_ratio",
        .number = 1,
        .request = R"({"instType":"SWAP","profitSharingRatio":"0.1"})",
        .reply = R"({"code":"0","data":[{"result":true}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_profit_sharing_ratio({.instType = InstType::swap, .profitSharingRatio = "0.1"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.close_lead_position: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.close_lead_position",
        .number = 1,
        .request = R"({"subPosId":"518541406042591232"})",
        .reply = R"({"code":"0","data":[{"subPosId":"518560559046594560","tag":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.close_lead_position({.subPosId = "518541406042591232"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.config",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"details":[{"copyTraderNum":"1","instType":"SWAP","maxCopyTraderNum":"100",)"
                 R"("profitSharingRatio":"0","roleType":"1"},{"copyTraderNum":"","instType":"SPOT",)"
                 R"("maxCopyTraderNum":"","profitSharingRatio":"","roleType":"0"}],"nickName":"155***9957",)"
                 R"("portLink":"","uniqueCode":"5506D3681454A304"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.copy_settings: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.copy_settings",
        .number = 1,
        .request = "instType=SWAP&uniqueCode=25CD5A80241D6FE6",
        .reply = R"({"code":"0","data":[{"ccy":"USDT","copyAmt":"","copyInstIdType":"copy","copyMgnMode":"isolated",)"
                 R"("copyMode":"ratio_copy","copyRatio":"1","copyState":"1","copyTotalAmt":"500",)"
                 R"("instIds":[{"enabled":"1","instId":"ADA-USDT-SWAP"},{"enabled":"1","instId":"YFII-USDT-SWAP"}],)"
                 R"("slRatio":"","slTotalAmt":"","subPosCloseType":"copy_close","tpRatio":"","tag":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.copy_settings({.instType = InstType::swap, .uniqueCode = "25CD5A80241D6FE6"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.current_lead_traders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.current_lead_traders",
        .number = 1,
        .request = "instType=SWAP",
        .reply = R"({"code":"0","data":[{"beginCopyTime":"1701224821936","ccy":"USDT","copyTotalAmt":"500",)"
                 R"("copyTotalPnl":"0","leadMode":"public","margin":"1.89395","nickName":"Trader9527","portLink":"",)"
                 R"("profitSharingRatio":"0.08","todayPnl":"0","uniqueCode":"25CD5A80241D6FE6","upl":"0"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.current_lead_traders({.instType = InstType::swap});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.current_subpositions: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.current_subpositions",
        .number = 1,
        .request = "instId=BTC-USDT-SWAP",
        .reply = R"({"code":"0","data":[{"algoId":"","ccy":"USDT","instId":"BTC-USDT-SWAP","instType":"SWAP",)"
                 R"("lever":"3","margin":"12.6417","markPx":"38205.8","mgnMode":"isolated","openAvgPx":"37925.1",)"
                 R"("openOrdId":"","openTime":"1701231120479","posSide":"net","slOrdPx":"","slTriggerPx":"",)"
                 R"("subPos":"1","subPosId":"649945658862370816","tpOrdPx":"","tpTriggerPx":"",)"
                 R"("uniqueCode":"25CD5A80241D6FE6","upl":"0.2807","uplRatio":"0.0222042921442527",)"
                 R"("availSubPos":"1"},{"algoId":"","ccy":"USDT","instId":"BTC-USDT-SWAP","instType":"SWAP",)"
                 R"("lever":"3","margin":"12.6263333333333333","markPx":"38205.8","mgnMode":"isolated",)"
                 R"("openAvgPx":"37879","openOrdId":"","openTime":"1701225074786","posSide":"net","slOrdPx":"",)"
                 R"("slTriggerPx":"","subPos":"1","subPosId":"649920301388038144","tpOrdPx":"","tpTriggerPx":"",)"
                 R"("uniqueCode":"25CD5A80241D6FE6","upl":"0.3268","uplRatio":"0.0258824150584758",)"
                 R"("availSubPos":"1"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.current_subpositions({.instId = "BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.first_copy_settings: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.first_copy_settings",
        .number = 1,
        .request = R"({"instType":"SWAP","uniqueCode":"25CD5A80241D6FE6","copyMgnMode":"cross",)"
                   R"("copyInstIdType":"copy","copyMode":"ratio_copy","copyRatio":"1","copyTotalAmt":"500",)"
                   R"("subPosCloseType":"copy_close"})",
        .reply = R"({"code":"0","data":[{"result":true}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.first_copy_settings({
        .instType = InstType::swap,
        .uniqueCode = "25CD5A80241D6FE6",
        .copyMgnMode = CopyMgnMode::cross,
        .copyInstIdType = CopyInstIdType::copy,
        .copyMode = CopyMode::ratio_copy,
        .copyTotalAmt = "500"_d,
        .copyRatio = "1"_d,
        .subPosCloseType = SubPosCloseType::copy_close,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.instruments: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.instruments",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"enabled":true,"instId":"BTC-USDT-SWAP"},{"enabled":true,)"
                 R"("instId":"ETH-USDT-SWAP"},{"enabled":false,"instId":"ADA-USDT-SWAP"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.instruments();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.profit_sharing_details: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.profit_sharing_details",
        .number = 1,
        .request = "limit=2",
        .reply = R"({"code":"0","data":[{"ccy":"USDT","nickName":"Potato","profitSharingAmt":"0.00536",)"
                 R"("profitSharingId":"148","portLink":"","ts":"1723392000000","instType":"SWAP"},{"ccy":"USDT",)"
                 R"("nickName":"Apple","profitSharingAmt":"0.00336","profitSharingId":"20","portLink":"",)"
                 R"("ts":"1723392000000","instType":"SWAP"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.profit_sharing_details({.limit = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.public_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.public_config",
        .number = 1,
        .request = "instType=SWAP",
        .reply = R"({"code":"0","data":[{"maxCopyAmt":"1000","maxCopyRatio":"100","maxCopyTotalAmt":"30000",)"
                 R"("maxSlRatio":"0.75","maxTpRatio":"1.5","minCopyAmt":"20","minCopyRatio":"0.01"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_config({.instType = InstType::swap});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.public_copy_traders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.public_copy_traders",
        .number = 1,
        .request = "instType=SWAP&uniqueCode=D9ADEAB33AE9EABD",
        .reply = R"({"code":"0","data":[{"ccy":"USDT","copyTotalPnl":"2060.12242","copyTraderNumChg":"1",)"
                 R"("copyTraderNumChgRatio":"0.5","copyTraders":[{"beginCopyTime":"1686125051000",)"
                 R"("nickName":"bre***@gmail.com","pnl":"1076.77388","portLink":""},{"beginCopyTime":"1698133811000",)"
                 R"("nickName":"MrYanDao505","pnl":"983.34854",)"
                 R"("portLink":"https://static.okx.com/cdn/okex/users/headimages/20231010/fd31f45e99fe41f7bb219c0b53a)"
                 R"(e0ada"}]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_copy_traders({.instType = InstType::swap, .uniqueCode = "D9ADEAB33AE9EABD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.public_current_subpositions: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.public_current_subpositions",
        .number = 1,
        .request = "instType=SWAP&uniqueCode=D9ADEAB33AE9EABD",
        .reply = R"({"code":"0","data":[{"ccy":"USDT","instId":"ETH-USDT-SWAP","instType":"SWAP","lever":"5",)"
                 R"("margin":"16.23304","markPx":"2027.31","mgnMode":"isolated","openAvgPx":"2029.13",)"
                 R"("openTime":"1701144639417","posSide":"short","subPos":"4","subPosId":"649582930998104064",)"
                 R"("uniqueCode":"D9ADEAB33AE9EABD","upl":"0.0728","uplRatio":"0.0044846806266725"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_current_subpositions({.instType = InstType::swap, .uniqueCode = "D9ADEAB33AE9EABD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.public_lead_traders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.public_lead_traders",
        .number = 1,
        .request = "instType=SWAP",
        .reply = R"({"code":"0","data":[{"dataVer":"20231129213200","ranks":[{"accCopyTraderNum":"3536",)"
                 R"("aum":"1509265.3238761567721365","ccy":"USDT","copyState":"0","copyTraderNum":"999",)"
                 R"("leadDays":"156","maxCopyTraderNum":"1000","nickName":"Crypto to the moon",)"
                 R"("pnl":"48805.1105999999972258","pnlRatio":"1.6898","pnlRatios":[{"beginTs":"1701187200000",)"
                 R"("pnlRatio":"1.6744"},{"beginTs":"1700755200000","pnlRatio":"1.649"}],)"
                 R"("portLink":"https://static.okx.com/cdn/okex/users/headimages/20230624/f49a683aaf5949ea88b01bbc771)"
                 R"(fb9fc","traderInsts":["ICP-USDT-SWAP","MINA-USDT-SWAP"],"uniqueCode":"540D011FDACCB47A",)"
                 R"("winRatio":"0.6957"}],"totalPage":"1"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_lead_traders({.instType = InstType::swap});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.public_pnl: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.public_pnl",
        .number = 1,
        .request = "instType=SWAP&uniqueCode=D9ADEAB33AE9EABD&lastDays=1",
        .reply = R"({"code":"0","data":[{"beginTs":"1701100800000","pnl":"97.3309","pnlRatio":"0.3672"},)"
                 R"({"beginTs":"1701014400000","pnl":"96.7755","pnlRatio":"0.3651"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_pnl({.instType = InstType::swap, .uniqueCode = "D9ADEAB33AE9EABD", .lastDays = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.public_preference_currency: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.public_preference_currency",
        .number = 1,
        .request = "instType=SWAP&uniqueCode=CB4594A3BB5D3538",
        .reply = R"({"code":"0","data":[{"ccy":"ETH","ratio":"0.8881"},{"ccy":"BTC","ratio":"0.0666"},{"ccy":"YFII",)"
                 R"("ratio":"0.0453"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_preference_currency({.instType = InstType::swap, .uniqueCode = "CB4594A3BB5D3538"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.public_stats: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.public_stats",
        .number = 1,
        .request = "instType=SWAP&uniqueCode=D9ADEAB33AE9EABD&lastDays=1",
        .reply = R"({"code":"0","data":[{"avgSubPosNotional":"213.1038","ccy":"USDT","curCopyTraderPnl":"96.8071",)"
                 R"("investAmt":"265.095252476476294","lossDays":"1","profitDays":"2","winRatio":"0.6667"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_stats({.instType = InstType::swap, .uniqueCode = "D9ADEAB33AE9EABD", .lastDays = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.public_subpositions_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.public_subpositions_history",
        .number = 1,
        .request = "instType=SWAP&uniqueCode=9A8534AB09862774",
        .reply = R"({"code":"0","data":[{"ccy":"USDT","closeAvgPx":"28385.9","closeTime":"1697709137162",)"
                 R"("instId":"BTC-USDT-SWAP","instType":"SWAP","lever":"20","margin":"4.245285","mgnMode":"isolated",)"
                 R"("openAvgPx":"28301.9","openTime":"1697698048031","pnl":"0.252","pnlRatio":"0.05935997229868",)"
                 R"("posSide":"long","subPos":"3","subPosId":"635126416883355648","uniqueCode":"9A8534AB09862774"}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_subpositions_history({.instType = InstType::swap, .uniqueCode = "9A8534AB09862774"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.public_weekly_pnl: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.public_weekly_pnl",
        .number = 1,
        .request = "instType=SWAP&uniqueCode=D9ADEAB33AE9EABD",
        .reply = R"({"code":"0","data":[{"beginTs":"1701014400000","pnl":"-2.8428","pnlRatio":"-0.0106"},)"
                 R"({"beginTs":"1700409600000","pnl":"81.8446","pnlRatio":"0.3036"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_weekly_pnl({.instType = InstType::swap, .uniqueCode = "D9ADEAB33AE9EABD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.amend_leading_instruments: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.amend_leading_instruments",
        .number = 1,
        .request = R"({"instId":"BTC-USDT-SWAP,ETH-USDT-SWAP"})",
        .reply = R"({"code":"0","data":[{"enabled":true,"instId":"BTC-USDT-SWAP"},{"enabled":true,)"
                 R"("instId":"ETH-USDT-SWAP"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_leading_instruments({.instId = Vector<std::string>{"BTC-USDT-SWAP", "ETH-USDT-SWAP"}});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.stop_copying: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.stop_copying",
        .number = 1,
        .request = R"({"instType":"SWAP","uniqueCode":"25CD5A80241D6FE6","subPosCloseType":"manual_close"})",
        .reply = R"({"code":"0","data":[{"result":true}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.stop_copying({
        .instType = InstType::swap,
        .uniqueCode = "25CD5A80241D6FE6",
        .subPosCloseType = SubPosCloseType::manual_close,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.subpositions_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.subpositions_history",
        .number = 1,
        .request = "instId=BTC-USDT-SWAP",
        .reply = R"({"code":"0","data":[{"ccy":"USDT","closeAvgPx":"37617.5","closeTime":"1701188587950",)"
                 R"("instId":"BTC-USDT-SWAP","instType":"SWAP","lever":"3","margin":"37.41","markPx":"38203.4",)"
                 R"("mgnMode":"isolated","openAvgPx":"37410","openOrdId":"","openTime":"1701184638702",)"
                 R"("pnl":"0.6225","pnlRatio":"0.0166399358460306","posSide":"net","profitSharingAmt":"0.0407967",)"
                 R"("subPos":"3","closeSubPos":"2","type":"1","subPosId":"649750700213698561",)"
                 R"("uniqueCode":"25CD5A80241D6FE6"},{"ccy":"USDT","closeAvgPx":"37617.5",)"
                 R"("closeTime":"1701188587950","instId":"BTC-USDT-SWAP","instType":"SWAP","lever":"3",)"
                 R"("margin":"24.94","markPx":"38203.4","mgnMode":"isolated","openAvgPx":"37410","openOrdId":"",)"
                 R"("openTime":"1701184635381","pnl":"0.415","pnlRatio":"0.0166399358460306","posSide":"net",)"
                 R"("profitSharingAmt":"0.0271978","subPos":"2","closeSubPos":"2","type":"2",)"
                 R"("subPosId":"649750686292803585","uniqueCode":"25CD5A80241D6FE6"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.subpositions_history({.instId = "BTC-USDT-SWAP"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.total_profit_sharing: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.total_profit_sharing",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"ccy":"USDT","totalProfitSharingAmt":"0.6584928","instType":"SWAP"}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.total_profit_sharing();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.total_unrealized_profit_sharing: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.total_unrealized_profit_sharing",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"profitSharingTs":"1705852800000",)"
                 R"("totalUnrealizedProfitSharingAmt":"0.114402985553185"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.total_unrealized_profit_sharing();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx copytrading.unrealized_profit_sharing_details: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "copytrading.unrealized_profit_sharing_details",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"ccy":"USDT","nickName":"Potato","portLink":"","ts":"1669901824779",)"
                 R"("unrealizedProfitSharingAmt":"0.455472","instType":"SWAP"},{"ccy":"USDT","nickName":"Apple",)"
                 R"("portLink":"","ts":"1669460210113","unrealizedProfitSharingAmt":"0.033608","instType":"SWAP"}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.unrealized_profit_sharing_details();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::copytrading
