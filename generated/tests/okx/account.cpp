// Generated from specs/okx/account.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/account.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx account.preset_account_mode_switch: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.preset_account_mode_switch",
        .number = 1,
        .request = R"({"acctLv":"3"})",
        .reply = R"({"acctLv":"3","curAcctLv":"2","lever":"","riskOffsetType":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.preset_account_mode_switch({.acctLv = AcctLv::multi_currency_margin_mode});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.preset_account_mode_switch: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.preset_account_mode_switch",
        .number = 2,
        .request = R"({"acctLv":"2"})",
        .reply = R"({"acctLv":"2","curAcctLv":"3","lever":"","riskOffsetType":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.preset_account_mode_switch({.acctLv = AcctLv::futures_mode});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.preset_account_mode_switch: example 3") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.preset_account_mode_switch",
        .number = 3,
        .request = R"({"acctLv":"2","lever":"10"})",
        .reply = R"({"acctLv":"2","curAcctLv":"4","lever":"10","riskOffsetType":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.preset_account_mode_switch({.acctLv = AcctLv::futures_mode, .lever = "10"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.preset_account_mode_switch: example 4") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.preset_account_mode_switch",
        .number = 4,
        .request = R"({"acctLv":"3"})",
        .reply = R"({"acctLv":"3","curAcctLv":"4","lever":"","riskOffsetType":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.preset_account_mode_switch({.acctLv = AcctLv::multi_currency_margin_mode});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.account_position_risk: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.account_position_risk",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"adjEq":"174238.6793649711331679","balData":[{"ccy":"BTC",)"
                 R"("disEq":"78846.7803721021362242","eq":"1.3863533369419636"},{"ccy":"USDT",)"
                 R"("disEq":"73417.2495112863300127","eq":"73323.395564963177146"}],"posData":[{"baseBal":"0.4",)"
                 R"("ccy":"","instId":"BTC-USDT","instType":"MARGIN","mgnMode":"isolated","notionalCcy":"0",)"
                 R"("notionalUsd":"0","pos":"0","posCcy":"","posId":"310388685292318723","posSide":"net",)"
                 R"("quoteBal":"0"}],"ts":"1620282889345"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_position_risk();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.activate_option: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.activate_option",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ts":"1600000000000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.activate_option();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.adjust_leverage_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.adjust_leverage_info",
        .number = 1,
        .request = "instType=MARGIN&mgnMode=isolated&lever=3&instId=BTC-USDT",
        .reply = R"({"code":"0","data":[{"estAvailQuoteTrans":"","estAvailTrans":"1.1398040558348279","estLiqPx":"",)"
                 R"("estMaxAmt":"10.6095865868904898","estMgn":"0.0701959441651721",)"
                 R"("estQuoteMaxAmt":"176889.6871254563042714","estQuoteMgn":"","existOrd":false,"maxLever":"10",)"
                 R"("minLever":"0.01"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adjust_leverage_info({
        .instType = InstType::margin,
        .mgnMode = MgnMode::isolated,
        .lever = "3"_d,
        .instId = "BTC-USDT",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.balance",
        .number = 1,
        .request = "ccy=BTC,ETH",
        .reply = R"({"code":"0","data":[{"adjEq":"55415.624719833286","availEq":"55415.624719833286",)"
                 R"("borrowFroz":"0","delta":"0","deltaLever":"0","deltaNeutralStatus":"0",)"
                 R"("details":[{"autoLendStatus":"off","autoLendMtAmt":"0","availBal":"4834.317093622894",)"
                 R"("availEq":"4834.3170936228935","borrowFroz":"0","cashBal":"4850.435693622894","ccy":"USDT",)"
                 R"("crossLiab":"0","colRes":"0","collateralEnabled":false,"collateralRestrict":false,)"
                 R"("colBorrAutoConversion":"0","disEq":"4991.542013297616","eq":"4992.890093622894",)"
                 R"("eqUsd":"4991.542013297616","smtSyncEq":"0","spotCopyTradingEq":"0","fixedBal":"0",)"
                 R"("frozenBal":"158.573","frpType":"0","imr":"","interest":"0","isoEq":"0","isoLiab":"0",)"
                 R"("isoUpl":"0","liab":"0","maxLoan":"0","mgnRatio":"","mmr":"","notionalLever":"","ordFrozen":"0",)"
                 R"("rewardBal":"0","spotInUseAmt":"","clSpotInUseAmt":"","maxSpotInUse":"","spotIsoBal":"0",)"
                 R"("stgyEq":"150","twap":"0","uTime":"1705449605015","upl":"-7.545600000000006","uplLiab":"0",)"
                 R"("spotBal":"","openAvgPx":"","accAvgPx":"","spotUpl":"","spotUplRatio":"","totalPnl":"",)"
                 R"("totalPnlRatio":""}],"imr":"0","isoEq":"0","mgnRatio":"","mmr":"0","notionalUsd":"0",)"
                 R"("notionalUsdForBorrow":"0","notionalUsdForFutures":"0","notionalUsdForOption":"0",)"
                 R"("notionalUsdForSwap":"0","ordFroz":"","totalEq":"55837.43556134779","uTime":"1705474164160",)"
                 R"("upl":"0"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance({.ccy = Vector<std::string>{"BTC", "ETH"}});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.bills: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.bills",
        .number = 1,
        .request = "instType=MARGIN",
        .reply = R"({"code":"0","msg":"","data":[{"bal":"8694.2179403378290202","balChg":"0.0219338232210000",)"
                 R"("billId":"623950854533513219","ccy":"USDT","clOrdId":"","earnAmt":"","earnApr":"","execType":"T",)"
                 R"("fee":"-0.000021955779","fillFwdPx":"","fillIdxPx":"27104.1","fillMarkPx":"","fillMarkVol":"",)"
                 R"("fillPxUsd":"","fillPxVol":"","fillTime":"1695033476166","from":"","instId":"BTC-USDT",)"
                 R"("instType":"SPOT","interest":"0","mgnMode":"isolated","notes":"","ordId":"623950854525124608",)"
                 R"("pnl":"0","posBal":"0","posBalChg":"0","px":"27105.9","subType":"1","sz":"0.021955779","tag":"",)"
                 R"("to":"","tradeId":"586760148","ts":"1695033476167","type":"2"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.bills({.instType = InstType::margin});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.bills_archive: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.bills_archive",
        .number = 1,
        .request = "instType=MARGIN",
        .reply = R"({"code":"0","msg":"","data":[{"bal":"8694.2179403378290202","balChg":"0.0219338232210000",)"
                 R"("billId":"623950854533513219","ccy":"USDT","clOrdId":"","earnAmt":"","earnApr":"","execType":"T",)"
                 R"("fee":"-0.000021955779","fillFwdPx":"","fillIdxPx":"27104.1","fillMarkPx":"","fillMarkVol":"",)"
                 R"("fillPxUsd":"","fillPxVol":"","fillTime":"1695033476166","from":"","instId":"BTC-USDT",)"
                 R"("instType":"SPOT","interest":"0","mgnMode":"isolated","notes":"","ordId":"623950854525124608",)"
                 R"("pnl":"0","posBal":"0","posBalChg":"0","px":"27105.9","subType":"1","sz":"0.021955779","tag":"",)"
                 R"("to":"","tradeId":"586760148","ts":"1695033476167","type":"2"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.bills_archive({.instType = InstType::margin});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.bills_history_archive: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.bills_history_archive",
        .number = 1,
        .request = "year=2023&quarter=Q4",
        .reply = R"({"code":"0","data":[{"fileHref":"http://xxx","state":"finished","ts":"1646892328000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.bills_history_archive({.year = "2023"_d, .quarter = Quarter::q4});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.request_bills_history_archive: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.request_bills_history_archive",
        .number = 1,
        .request = R"({"year":"2023","quarter":"Q1"})",
        .reply = R"({"code":"0","data":[{"result":"true","ts":"1646892328000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.request_bills_history_archive({.year = "2023"_d, .quarter = Quarter::q1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.collateral_assets: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.collateral_assets",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"BTC","collateralEnabled":true},{"ccy":"ETH",)"
                 R"("collateralEnabled":false}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.collateral_assets();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.config",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"acctLv":"2","acctStpMode":"cancel_maker","autoLoan":false,)"
                 R"("ctIsoMode":"automatic","enableSpotBorrow":false,"greeksType":"PA","feeType":"0","ip":"",)"
                 R"("type":"0","kycLv":"3","label":"v5 test","level":"Lv1","levelTmp":"","liquidationGear":"-1",)"
                 R"("mainUid":"44705892343619584","mgnIsoMode":"automatic","opAuth":"1","perm":"read_only,withdraw,)"
                 R"(trade","posMode":"long_short_mode","roleType":"0","spotBorrowAutoRepay":false,)"
                 R"("spotOffsetType":"","spotRoleType":"0","spotTraderInsts":[],"stgyType":"0","traderInsts":[],)"
                 R"("uid":"44705892343619584","settleCcy":"USDC","settleCcyList":["USD","USDC","USDG"]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.adjust_demo_account_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.adjust_demo_account_balance",
        .number = 1,
        .request = R"({"type":"increase","adjustments":[{"ccy":"BTC","amt":"0.5"},{"ccy":"USDT","amt":"3000"}]})",
        .reply = R"({"code":"0","msg":"","data":[{"remainCnt":"2","totalCnt":"3","details":[{"ccy":"BTC","amt":"0.5",)"
                 R"("bal":"1.5"},{"ccy":"USDT","amt":"3000","bal":"13000"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adjust_demo_account_balance({
        .type = AdjustDemoAccountBalanceType::increase,
        .adjustments = Vector<AdjustDemoAccountBalanceRequestAdjustments>{
            AdjustDemoAccountBalanceRequestAdjustments{.ccy = "BTC", .amt = "0.5"_d},
            AdjustDemoAccountBalanceRequestAdjustments{.ccy = "USDT", .amt = "3000"_d},
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.adjust_demo_account_balance: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.adjust_demo_account_balance",
        .number = 2,
        .request = "",
        .reply = R"({"code":"59693","msg":"USDT transferable balance insufficient. ...","data":[]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adjust_demo_account_balance({
        .type = AdjustDemoAccountBalanceType::increase,
        .adjustments = Vector<AdjustDemoAccountBalanceRequestAdjustments>{
            AdjustDemoAccountBalanceRequestAdjustments{.ccy = "example", .amt = "1"_d},
        },
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.greeks: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.greeks",
        .number = 1,
        .request = "ccy=BTC",
        .reply = R"({"code":"0","data":[{"thetaBS":"","thetaPA":"","deltaBS":"","deltaPA":"","gammaBS":"",)"
                 R"("gammaPA":"","vegaBS":"","vegaPA":"","ccy":"BTC","ts":"1620282889345"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.greeks({.ccy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.instruments: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.instruments",
        .number = 1,
        .request = "instType=SPOT",
        .reply = R"({"code":"0","data":[{"auctionEndTime":"","baseCcy":"BTC","ctMult":"","ctType":"","ctVal":"",)"
                 R"("ctValCcy":"","contTdSwTime":"1704876947000","elp":"0","expTime":"","futureSettlement":false,)"
                 R"("groupId":"4","instFamily":"","instId":"BTC-EUR","instType":"SPOT","lever":"",)"
                 R"("listTime":"1704876947000","lotSz":"0.00000001","maxIcebergSz":"9999999999.0000000000000000",)"
                 R"("maxLmtAmt":"1000000","maxLmtSz":"9999999999","maxMktAmt":"1000000","maxMktSz":"1000000",)"
                 R"("maxPlatOILmt":"1000000000","maxPlatOICoinLmt":"","maxStopSz":"1000000",)"
                 R"("maxTriggerSz":"9999999999.0000000000000000","maxTwapSz":"9999999999.0000000000000000",)"
                 R"("minSz":"0.00001","optType":"","openType":"call_auction","preMktSwTime":"","posLmtPct":"30",)"
                 R"("posLmtAmt":"2500000","quoteCcy":"EUR","tradeQuoteCcyList":["EUR"],"settleCcy":"","state":"live",)"
                 R"("ruleType":"normal","stk":"","tickSz":"1","uly":"","instIdCode":1000000000,"instCategory":"1",)"
                 R"("upcChg":[{"param":"tickSz","newValue":"0.0001","effTime":"1704876947000"}]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.instruments({.instType = InstType::spot});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.interest_accrued: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.interest_accrued",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"ccy":"USDT","instId":"","interest":"0.0003960833333334",)"
                 R"("interestRate":"0.0000040833333333","liab":"97","totalLiab":"","interestFreeLiab":"",)"
                 R"("mgnMode":"","ts":"1637312400000","type":"1"},{"ccy":"USDT","instId":"",)"
                 R"("interest":"0.0004083333333334","interestRate":"0.0000040833333333","liab":"100","mgnMode":"",)"
                 R"("ts":"1637049600000","type":"1"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.interest_accrued();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.interest_limits: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.interest_limits",
        .number = 1,
        .request = "ccy=BTC",
        .reply = R"({"code":"0","data":[{"debt":"0.85893159114900247077000000000000",)"
                 R"("interest":"0.00000000000000000000000000000000","loanAlloc":"",)"
                 R"("nextDiscountTime":"1729490400000","nextInterestTime":"1729490400000","records":[{"availLoan":"",)"
                 R"("avgRate":"","ccy":"BTC","interest":"0","loanQuota":"175.00000000","posLoan":"",)"
                 R"("rate":"0.0000276","surplusLmt":"175.00000000","surplusLmtDetails":{},"usedLmt":"0.00000000",)"
                 R"("usedLoan":"","interestFreeLiab":"","potentialBorrowingAmt":""}]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.interest_limits({.ccy = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.interest_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.interest_rate",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"BTC","interestRate":"0.0001"},{"ccy":"LTC",)"
                 R"("interestRate":"0.0003"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.interest_rate();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.leverage_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.leverage_info",
        .number = 1,
        .request = "instId=BTC-USDT-SWAP&mgnMode=cross",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"","instId":"BTC-USDT-SWAP","mgnMode":"cross",)"
                 R"("posSide":"long","lever":"10"},{"ccy":"","instId":"BTC-USDT-SWAP","mgnMode":"cross",)"
                 R"("posSide":"short","lever":"10"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.leverage_info({.instId = Vector<std::string>{"BTC-USDT-SWAP"}, .mgnMode = MgnMode::cross});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.max_avail_size: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.max_avail_size",
        .number = 1,
        .request = "instId=BTC-USDT&tdMode=cross&ccy=BTC",
        .reply = R"({"code":"0","msg":"","data":[{"instId":"BTC-USDT","availBuy":"100","availSell":"1"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_avail_size({
        .instId = Vector<std::string>{"BTC-USDT"},
        .ccy = "BTC",
        .tdMode = TdMode::cross,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.max_avail_size: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.max_avail_size",
        .number = 2,
        .request = "instId=BTC-USDT&tdMode=cash",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_avail_size({.instId = Vector<std::string>{"BTC-USDT"}, .tdMode = TdMode::cash});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.max_loan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.max_loan",
        .number = 1,
        .request = "instId=BTC-USDT&mgnMode=cross",
        .reply = R"({"code":"0","msg":"","data":[{"instId":"BTC-USDT","mgnMode":"isolated","mgnCcy":"",)"
                 R"("maxLoan":"0.1","ccy":"BTC","side":"sell"},{"instId":"BTC-USDT","mgnMode":"isolated","mgnCcy":"",)"
                 R"("maxLoan":"0.2","ccy":"USDT","side":"buy"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_loan({.mgnMode = MgnMode::cross, .instId = Vector<std::string>{"BTC-USDT"}});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.max_loan: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.max_loan",
        .number = 2,
        .request = "ccy=USDT&mgnMode=cross",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_loan({.mgnMode = MgnMode::cross, .ccy = "USDT"});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.max_loan: example 3") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.max_loan",
        .number = 3,
        .request = "instId=BTC-USDT&mgnMode=isolated",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_loan({.mgnMode = MgnMode::isolated, .instId = Vector<std::string>{"BTC-USDT"}});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.max_loan: example 4") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.max_loan",
        .number = 4,
        .request = "instId=BTC-USDT&mgnMode=cross&mgnCcy=BTC",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_loan({
        .mgnMode = MgnMode::cross,
        .instId = Vector<std::string>{"BTC-USDT"},
        .mgnCcy = "BTC",
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.max_loan: example 5") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.max_loan",
        .number = 5,
        .request = "instId=BTC-USDT&mgnMode=cross",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_loan({.mgnMode = MgnMode::cross, .instId = Vector<std::string>{"BTC-USDT"}});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.max_size: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.max_size",
        .number = 1,
        .request = "instId=BTC-USDT&tdMode=isolated",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"BTC","instId":"BTC-USDT","maxBuy":"0.0500695098559788",)"
                 R"("maxSell":"64.4798671570072269"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_size({.instId = Vector<std::string>{"BTC-USDT"}, .tdMode = TdMode::isolated});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.max_withdrawal: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.max_withdrawal",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"BTC","maxWd":"124","maxWdEx":"125","spotOffsetMaxWd":"",)"
                 R"("spotOffsetMaxWdEx":""},{"ccy":"ETH","maxWd":"10","maxWdEx":"12","spotOffsetMaxWd":"",)"
                 R"("spotOffsetMaxWdEx":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_withdrawal();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.mmp_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.mmp_config",
        .number = 1,
        .request = "instFamily=BTC-USD",
        .reply = R"({"code":"0","data":[{"frozenInterval":"2000","instFamily":"ETH-USD","mmpFrozen":true,)"
                 R"("mmpFrozenUntil":"1000","qtyLimit":"10","timeInterval":"5000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.mmp_config({.instFamily = "BTC-USD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_mmp: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_mmp",
        .number = 1,
        .request = R"({"instFamily":"BTC-USD","timeInterval":"5000","frozenInterval":"2000","qtyLimit":"100"})",
        .reply = R"({"code":"0","msg":"","data":[{"frozenInterval":"2000","instFamily":"BTC-USD","qtyLimit":"100",)"
                 R"("timeInterval":"5000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_mmp({
        .instFamily = "BTC-USD",
        .timeInterval = 5000,
        .frozenInterval = 2000,
        .qtyLimit = "100",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.reset_mmp_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.reset_mmp_status",
        .number = 1,
        .request = R"({"instType":"OPTION","instFamily":"BTC-USD"})",
        .reply = R"({"code":"0","msg":"","data":[{"result":true}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reset_mmp_status({.instType = InstType::option, .instFamily = "BTC-USD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.move_positions: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.move_positions",
        .number = 1,
        .request = R"({"fromAcct":"0","toAcct":"test","legs":[{"from":{"posId":"2065471111340792832","side":"sell",)"
                   R"("sz":"1"},"to":{"posSide":"net","tdMode":"cross"}},{"from":{"posId":"2063111180412153856",)"
                   R"("side":"sell","sz":"1"},"to":{"posSide":"net","tdMode":"cross"}}],"clientId":"test"})",
        .reply = R"({"code":"0","msg":"","data":[{"clientId":"test","blockTdId":"2065832911119076864",)"
                 R"("state":"filled","ts":"1734069018526","fromAcct":"0","toAcct":"test",)"
                 R"("legs":[{"from":{"posId":"2065471111340792832","instId":"BTC-USD-SWAP","px":"100042.7",)"
                 R"("side":"sell","sz":"1","sCode":"0","sMsg":""},"to":{"instId":"BTC-USD-SWAP","px":"100042.7",)"
                 R"("side":"buy","sz":"1","tdMode":"cross","posSide":"net","ccy":"","sCode":"0","sMsg":""}},)"
                 R"({"from":{"posId":"2063111180412153856","instId":"BTC-USDT-SWAP","px":"100008.1","side":"sell",)"
                 R"("sz":"1","sCode":"0","sMsg":""},"to":{"instId":"BTC-USDT-SWAP","px":"100008.1","side":"buy",)"
                 R"("sz":"1","tdMode":"cross","posSide":"net","ccy":"","sCode":"0","sMsg":""}}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.move_positions({
        .fromAcct = "0",
        .toAcct = "test",
        .legs = Vector<MovePositionsRequestLegs>{
            MovePositionsRequestLegs{
                .from = MovePositionsRequestLegsFrom{.posId = "2065471111340792832", .sz = "1"_d, .side = Side::sell},
                .to = MovePositionsRequestLegsTo{.tdMode = TdMode::cross, .posSide = PosSide::net},
            },
            MovePositionsRequestLegs{
                .from = MovePositionsRequestLegsFrom{.posId = "2063111180412153856", .sz = "1"_d, .side = Side::sell},
                .to = MovePositionsRequestLegsTo{.tdMode = TdMode::cross, .posSide = PosSide::net},
            },
        },
        .clientId = "test",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.move_positions: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.move_positions",
        .number = 2,
        .request = "",
        .reply = R"({"code":"51000","msg":"Incorrect type of posSide ...","data":[]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.move_positions({
        .fromAcct = "example",
        .toAcct = "example",
        .legs = Vector<MovePositionsRequestLegs>{
            MovePositionsRequestLegs{
                .from = MovePositionsRequestLegsFrom{.posId = "example", .sz = "1"_d, .side = Side::buy},
                .to = MovePositionsRequestLegsTo{},
            },
        },
        .clientId = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.move_positions: example 3") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.move_positions",
        .number = 3,
        .request = "",
        .reply = R"({"code":"51008","msg":"Order failed. Insufficient BTC margin in account","data":[]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.move_positions({
        .fromAcct = "example",
        .toAcct = "example",
        .legs = Vector<MovePositionsRequestLegs>{
            MovePositionsRequestLegs{
                .from = MovePositionsRequestLegsFrom{.posId = "example", .sz = "1"_d, .side = Side::buy},
                .to = MovePositionsRequestLegsTo{},
            },
        },
        .clientId = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.move_positions: example 4") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.move_positions",
        .number = 4,
        .request = "",
        .reply = R"({"code":"70004","msg":"Invalid instrument ID XAG-USDT-SWAP","data":[]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.move_positions({
        .fromAcct = "example",
        .toAcct = "example",
        .legs = Vector<MovePositionsRequestLegs>{
            MovePositionsRequestLegs{
                .from = MovePositionsRequestLegsFrom{.posId = "example", .sz = "1"_d, .side = Side::buy},
                .to = MovePositionsRequestLegsTo{},
            },
        },
        .clientId = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.move_positions_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.move_positions_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"clientId":"test","blockTdId":"2066393411110139648",)"
                 R"("state":"filled","ts":"1734085725000","fromAcct":"0","toAcct":"test",)"
                 R"("legs":[{"from":{"posId":"2065477911110792832","instId":"BTC-USD-SWAP","px":"100123.8",)"
                 R"("side":"sell","sz":"1"},"to":{"instId":"BTC-USD-SWAP","px":"100123.8","side":"buy","sz":"1",)"
                 R"("tdMode":"cross","posSide":"net","ccy":""}},{"from":{"posId":"2063533111112153856",)"
                 R"("instId":"BTC-USDT-SWAP","px":"100078.7","side":"sell","sz":"1"},"to":{"instId":"BTC-USDT-SWAP",)"
                 R"("px":"100078.7","side":"buy","sz":"1","tdMode":"cross","posSide":"net","ccy":""}}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.move_positions_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.position_builder: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.position_builder",
        .number = 1,
        .request = R"({"inclRealPosAndEq":false,"simPos":[{"pos":"-10","instId":"BTC-USDT-SWAP","avgPx":"100000"},)"
                   R"({"pos":"10","instId":"LTC-USDT-SWAP","avgPx":"8000"}],"simAsset":[{"ccy":"USDT","amt":"100"}],)"
                   R"("greeksType":"CASH"})",
        .reply = R"({"code":"0","data":[{"acctLever":"-0.1364949794742562","assets":[{"availEq":"0","borrowImr":"0",)"
                 R"("borrowMmr":"","ccy":"BTC","spotInUse":"0"},{"availEq":"0","borrowImr":"0","borrowMmr":"",)"
                 R"("ccy":"LTC","spotInUse":"0"},{"availEq":"0","borrowImr":"0","borrowMmr":"","ccy":"USDC",)"
                 R"("spotInUse":"0"},{"availEq":"-78589.37","borrowImr":"7855.32188898","borrowMmr":"","ccy":"USDT",)"
                 R"("spotInUse":"0"}],"borrowMmr":"1571.064377796","derivMmr":"1375.4837063088003",)"
                 R"("eq":"-78553.21888979999","marginRatio":"-25.95365779811705","positions":[],)"
                 R"("riskUnitData":[{"delta":"-9704.903689800001","gamma":"0","imrBf":"","imr":"1538.9669514070802",)"
                 R"("mmrBf":"","mmr":"1183.8207318516002","mr1":"1164.4109244719994",)"
                 R"("mr1FinalResult":{"pnl":"-1164.4109244719994","spotShock":"0.12","volShock":"up"},)"
                 R"("mr1Scenarios":{"volSame":{"0":"0","0.08":"-776.2739496480004","-0.08":"776.2739496480004",)"
                 R"("0.04":"-388.1369748240002","0.12":"-1164.4109244719994","-0.12":"1164.4109244719994",)"
                 R"("-0.04":"388.1369748240002"},"volShockDown":{"0":"0","0.08":"-776.2739496480004",)"
                 R"("-0.08":"776.2739496480004","0.04":"-388.1369748240002","0.12":"-1164.4109244719994",)"
                 R"("-0.12":"1164.4109244719994","-0.04":"388.1369748240002"},"volShockUp":{"0":"0",)"
                 R"("0.08":"-776.2739496480004","-0.08":"776.2739496480004","0.04":"-388.1369748240002",)"
                 R"("0.12":"-1164.4109244719994","-0.12":"1164.4109244719994","-0.04":"388.1369748240002"}},)"
                 R"("mr2":"0","mr3":"0","mr4":"19.4098073796","mr5":"0","mr6":"1164.4109244720003",)"
                 R"("mr6FinalResult":{"pnl":"-2328.8218489440005","spotShock":"0.24"},"mr7":"43.67206660410001",)"
                 R"("mr8":"1571.064377796","mr9":"0","portfolios":[{"amt":"-10","avgPx":"100000",)"
                 R"("delta":"-9704.903689800001","floatPnl":"290.6300000000003","gamma":"0","instId":"BTC-USDT-SWAP",)"
                 R"("instType":"SWAP","isRealPos":false,"markPxBf":"","markPx":"97093.7","notionalUsd":"9703.22",)"
                 R"("posSide":"net","theta":"0","vega":"0"}],"riskUnit":"BTC","theta":"0","upl":"290.49631020000027",)"
                 R"("vega":"0"},{"delta":"1019.5308","gamma":"0","imrBf":"","imr":"249.16186679436","mmrBf":"",)"
                 R"("mmr":"191.6629744572","mr1":"183.50672805719995","mr1FinalResult":{"pnl":"-183.50672805719995",)"
                 R"("spotShock":"-0.18","volShock":"up"},"mr1Scenarios":{"volSame":{"0":"0",)"
                 R"("-0.06":"-61.168909352399936","0.06":"61.168909352399936","-0.18":"-183.50672805719995",)"
                 R"("0.18":"183.50672805719995","0.12":"122.33781870480001","-0.12":"-122.33781870480001"},)"
                 R"("volShockDown":{"0":"0","-0.06":"-61.168909352399936","0.06":"61.168909352399936",)"
                 R"("-0.18":"-183.50672805719995","0.18":"183.50672805719995","0.12":"122.33781870480001",)"
                 R"("-0.12":"-122.33781870480001"},"volShockUp":{"0":"0","-0.06":"-61.168909352399936",)"
                 R"("0.06":"61.168909352399936","-0.18":"-183.50672805719995","0.18":"183.50672805719995",)"
                 R"("0.12":"122.33781870480001","-0.12":"-122.33781870480001"}},"mr2":"0","mr3":"0",)"
                 R"("mr4":"8.1562464","mr5":"0","mr6":"183.5067280572","mr6FinalResult":{"pnl":"-367.0134561144",)"
                 R"("spotShock":"-0.36"},"mr7":"7.1367156","mr8":"1571.064377796","mr9":"0",)"
                 R"("portfolios":[{"amt":"10","avgPx":"8000","delta":"1019.5308","floatPnl":"-78980","gamma":"0",)"
                 R"("instId":"LTC-USDT-SWAP","instType":"SWAP","isRealPos":false,"markPxBf":"","markPx":"102",)"
                 R"("notionalUsd":"1018.9","posSide":"net","theta":"0","vega":"0"}],"riskUnit":"LTC","theta":"0",)"
                 R"("upl":"-78943.6692","vega":"0"}],"totalImr":"9643.45070718144","totalMmr":"2946.5480841048",)"
                 R"("ts":"1736936801642","upl":"-78653.1728898"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_builder({
        .inclRealPosAndEq = false,
        .simPos = Vector<PositionBuilderRequestSimPos>{
            PositionBuilderRequestSimPos{.instId = "BTC-USDT-SWAP", .pos = "-10"_d, .avgPx = "100000"_d},
            PositionBuilderRequestSimPos{.instId = "LTC-USDT-SWAP", .pos = "10"_d, .avgPx = "8000"_d},
        },
        .simAsset = Vector<PositionBuilderRequestSimAsset>{
            PositionBuilderRequestSimAsset{.ccy = "USDT", .amt = "100"_d},
        },
        .greeksType = GreeksType::cash,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.position_builder: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.position_builder",
        .number = 2,
        .request = R"({"inclRealPosAndEq":true})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_builder({.inclRealPosAndEq = true});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.position_builder: example 3") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.position_builder",
        .number = 3,
        .request = R"({"acctLv":"4","inclRealPosAndEq":false,"simPos":[{"pos":"10","instId":"BTC-USDT-SWAP",)"
                   R"("avgPx":"100000"},{"pos":"10","instId":"LTC-USDT-SWAP","avgPx":"8000"}]})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_builder({
        .acctLv = ConfigAcctLv::portfolio_margin,
        .inclRealPosAndEq = false,
        .simPos = Vector<PositionBuilderRequestSimPos>{
            PositionBuilderRequestSimPos{.instId = "BTC-USDT-SWAP", .pos = "10"_d, .avgPx = "100000"_d},
            PositionBuilderRequestSimPos{.instId = "LTC-USDT-SWAP", .pos = "10"_d, .avgPx = "8000"_d},
        },
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.position_builder: example 4") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.position_builder",
        .number = 4,
        .request = R"({"acctLv":"3","lever":"10","simPos":[{"pos":"10","instId":"BTC-USDT-SWAP","avgPx":"100000",)"
                   R"("lever":"5"},{"pos":"10","instId":"LTC-USDT-SWAP","avgPx":"8000"}]})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_builder({
        .acctLv = ConfigAcctLv::multi_currency_margin,
        .lever = "10"_d,
        .simPos = Vector<PositionBuilderRequestSimPos>{
            PositionBuilderRequestSimPos{.instId = "BTC-USDT-SWAP", .pos = "10"_d, .avgPx = "100000"_d, .lever = "5"_d},
            PositionBuilderRequestSimPos{.instId = "LTC-USDT-SWAP", .pos = "10"_d, .avgPx = "8000"_d},
        },
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.position_builder_graph: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.position_builder_graph",
        .number = 1,
        .request = R"({"inclRealPosAndEq":false,"simPos":[{"pos":"-10","instId":"BTC-USDT-SWAP","avgPx":"100000"},)"
                   R"({"pos":"10","instId":"LTC-USDT-SWAP","avgPx":"8000"}],"simAsset":[{"ccy":"USDT","amt":"100"}],)"
                   R"("greeksType":"CASH","type":"mmr","mmrConfig":{"acctLv":"3","lever":"1"}})",
        .reply = R"({"code":"0","data":[{"type":"mmr","mmrData":[{"mmr":"1415.0254039225917",)"
                 R"("mmrRatio":"-47.45603627655477","shockFactor":"-0.94"},{"mmr":"1417.732491243024",)"
                 R"("mmrRatio":"-47.436684685735386","shockFactor":"-0.93"}]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_builder_graph({
        .inclRealPosAndEq = false,
        .simPos = Vector<PositionBuilderRequestSimPos>{
            PositionBuilderRequestSimPos{.instId = "BTC-USDT-SWAP", .pos = "-10"_d, .avgPx = "100000"_d},
            PositionBuilderRequestSimPos{.instId = "LTC-USDT-SWAP", .pos = "10"_d, .avgPx = "8000"_d},
        },
        .simAsset = Vector<PositionBuilderRequestSimAsset>{
            PositionBuilderRequestSimAsset{.ccy = "USDT", .amt = "100"_d},
        },
        .type = "mmr",
        .mmrConfig = PositionBuilderGraphRequestMmrConfig{
            .acctLv = ConfigAcctLv::multi_currency_margin,
            .lever = "1"_d,
        },
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its greeksType.
    session.check_reply(result, call);
}

TEST_CASE("okx account.position_tiers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.position_tiers",
        .number = 1,
        .request = "instType=SWAP&uly=BTC-USDT",
        .reply = R"({"code":"0","data":[{"instFamily":"BTC-USDT","maxSz":"10000","posType":"","uly":"BTC-USDT"}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_tiers({.instType = InstType::swap, .instFamily = Vector<std::string>{"example"}});
    const auto result = call.get();
    // The request is not compared. The documented request lacks instFamily. Nothing takes its uly.
    session.check_reply(result, call);
}

TEST_CASE("okx account.positions: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.positions",
        .number = 1,
        .request = "instId=BTC-USDT",
        .reply = R"({"code":"0","data":[{"adl":"1","availPos":"0.00190433573","avgPx":"62961.4","baseBal":"",)"
                 R"("baseBorrowed":"","baseInterest":"","bePx":"","bizRefId":"","bizRefType":"",)"
                 R"("cTime":"1724740225685","ccy":"BTC","clSpotInUseAmt":"","closeOrderAlgo":[],"deltaBS":"",)"
                 R"("deltaPA":"","fee":"","fundingFee":"","gammaBS":"","gammaPA":"","hedgedPos":"","idxPx":"62890.5",)"
                 R"("imr":"","instId":"BTC-USDT","instType":"MARGIN","interest":"0","last":"62892.9","lever":"5",)"
                 R"("liab":"-99.9998177776581948","liabCcy":"USDT","liqPenalty":"","liqPx":"53615.448336593756",)"
                 R"("margin":"0.000317654","markPx":"62891.9","maxSpotInUseAmt":"","mgnMode":"isolated",)"
                 R"("mgnRatio":"9.404143929947395","mmr":"0.0000318005395854","notionalUsd":"119.756628017499",)"
                 R"("optVal":"","pendingCloseOrdLiabVal":"0","pnl":"","pos":"0.00190433573","posCcy":"BTC",)"
                 R"("posId":"1752810569801498626","posSide":"net","quoteBal":"","quoteBorrowed":"",)"
                 R"("quoteInterest":"","realizedPnl":"","spotInUseAmt":"","spotInUseCcy":"","thetaBS":"",)"
                 R"("thetaPA":"","tradeId":"785524470","uTime":"1724742632153","upl":"-0.0000033452492717",)"
                 R"("uplLastPx":"-0.0000033199677697","uplRatio":"-0.0105311101755551",)"
                 R"("uplRatioLastPx":"-0.0104515220008934","usdPx":"","vegaBS":"","vegaPA":"","nonSettleAvgPx":"",)"
                 R"("settledPnl":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.positions({.instId = Vector<std::string>{"BTC-USDT"}});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.positions_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.positions_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"cTime":"1654177169995","ccy":"BTC","closeAvgPx":"29786.5999999789081085",)"
                 R"("closeTotalPos":"1","instId":"BTC-USD-SWAP","instType":"SWAP","lever":"10.0","mgnMode":"cross",)"
                 R"("openAvgPx":"29783.8999999995535393","openMaxPos":"1","realizedPnl":"0.001","fee":"-0.0001",)"
                 R"("fundingFee":"0","liqPenalty":"0","pnl":"0.0011","pnlRatio":"0.000906447858888",)"
                 R"("posId":"452587086133239818","posSide":"long","direction":"long","triggerPx":"","type":"1",)"
                 R"("uTime":"1654177174419","uly":"BTC-USD","nonSettleAvgPx":"","settledPnl":""}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.positions_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.precheck_set_delta_neutral: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.precheck_set_delta_neutral",
        .number = 1,
        .request = "stgyType=1",
        .reply = R"({"code":"0","data":[{"unmatchedInfoCheck":[{"posList":[],"ordList":[],"deltaLever":"",)"
                 R"("type":"spot_mode"},{"posList":["123","123","123"],"ordList":[],"deltaLever":"",)"
                 R"("type":"isolated_margin"}]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.precheck_set_delta_neutral({.stgyType = StgyType::delta_neutral_strategy});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.risk_state: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.risk_state",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"atRisk":false,"atRiskIdx":[],"atRiskMgn":[],"ts":"1635745078794"}],)"
                 R"("msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.risk_state();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_account_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_account_mode",
        .number = 1,
        .request = R"({"acctLv":"1"})",
        .reply = R"({"code":"0","data":[{"acctLv":"1"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_account_mode({.acctLv = AcctLv::spot_mode});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.precheck_account_mode_switch: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.precheck_account_mode_switch",
        .number = 1,
        .request = "acctLv=3",
        .reply = R"({"code":"51070","data":[],"msg":"You do not meet ..."})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.precheck_account_mode_switch({.acctLv = AcctLv::multi_currency_margin_mode});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.precheck_account_mode_switch: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.precheck_account_mode_switch",
        .number = 2,
        .request = "",
        .reply = R"({"code":"0","data":[{"acctLv":"3","curAcctLv":"1","mgnAft":null,"mgnBf":null,"posList":[],)"
                 R"("posTierCheck":[],"riskOffsetType":"","sCode":"1","unmatchedInfoCheck":[{"posList":[],)"
                 R"("totalAsset":"","type":"repay_borrowings"}]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.precheck_account_mode_switch({.acctLv = AcctLv::spot_mode});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.precheck_account_mode_switch: example 3") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.precheck_account_mode_switch",
        .number = 3,
        .request = "",
        .reply = R"({"code":"0","data":[{"acctLv":"3","curAcctLv":"4","mgnAft":null,"mgnBf":null,)"
                 R"("posList":[{"lever":"50","posId":"2005456500916518912"},{"lever":"10",)"
                 R"("posId":"2005456108363218944"},{"lever":"100","posId":"2005456332909477888"},{"lever":"1",)"
                 R"("posId":"2005456415990251520"}],"posTierCheck":[],"riskOffsetType":"","sCode":"3",)"
                 R"("unmatchedInfoCheck":[]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.precheck_account_mode_switch({.acctLv = AcctLv::spot_mode});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.precheck_account_mode_switch: example 4") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.precheck_account_mode_switch",
        .number = 4,
        .request = "",
        .reply = R"({"code":"0","data":[{"acctLv":"3","curAcctLv":"4","mgnAft":{"acctAvailEq":"106002.2061970689",)"
                 R"("details":[],"mgnRatio":"148.1652396878421"},"mgnBf":{"acctAvailEq":"77308.89735228613",)"
                 R"("details":[],"mgnRatio":"4.460069474634038"},"posList":[{"lever":"50",)"
                 R"("posId":"2005456500916518912"},{"lever":"50","posId":"2005456108363218944"},{"lever":"50",)"
                 R"("posId":"2005456332909477888"},{"lever":"50","posId":"2005456415990251520"}],"posTierCheck":[],)"
                 R"("riskOffsetType":"","sCode":"0","unmatchedInfoCheck":[]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.precheck_account_mode_switch({.acctLv = AcctLv::spot_mode});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_auto_earn: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_auto_earn",
        .number = 1,
        .request = R"({"earnType":"0","ccy":"BTC","action":"turn_on"})",
        .reply = R"({"code":"0","msg":"","data":[{"earnType":"0","ccy":"BTC","action":"turn_on","apr":"0.01"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_auto_earn({
        .earnType = EarnType::auto_earn_auto_lend_auto_staking,
        .ccy = "BTC",
        .action = Action::turn_on,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_auto_loan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_auto_loan",
        .number = 1,
        .request = R"({"autoLoan":true})",
        .reply = R"({"code":"0","msg":"","data":[{"autoLoan":true}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_auto_loan({.autoLoan = true});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_auto_repay: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_auto_repay",
        .number = 1,
        .request = R"({"autoRepay":true})",
        .reply = R"({"code":"0","msg":"","data":[{"autoRepay":true}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_auto_repay({.autoRepay = true});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_collateral_assets: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_collateral_assets",
        .number = 1,
        .request = R"({"type":"all","collateralEnabled":true})",
        .reply = R"({"code":"0","msg":"","data":[{"type":"all","ccyList":["BTC","ETH"],"collateralEnabled":false}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_collateral_assets({.type = SetCollateralAssetsType::all, .collateralEnabled = true});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_collateral_assets: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_collateral_assets",
        .number = 2,
        .request = R"({"type":"custom","ccyList":["BTC","ETH"],"collateralEnabled":false})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_collateral_assets({
        .type = SetCollateralAssetsType::custom,
        .collateralEnabled = false,
        .ccyList = Vector<std::string>{"BTC", "ETH"},
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.set_fee_type: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_fee_type",
        .number = 1,
        .request = R"({"feeType":"0"})",
        .reply = R"({"code":"0","msg":"","data":[{"feeType":"0"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_fee_type({.feeType = FeeType::in_received_currency});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_greeks: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_greeks",
        .number = 1,
        .request = R"({"greeksType":"PA"})",
        .reply = R"({"code":"0","msg":"","data":[{"greeksType":"PA"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_greeks({.greeksType = GreeksType::pa});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_isolated_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_isolated_mode",
        .number = 1,
        .request = R"({"isoMode":"automatic","type":"MARGIN"})",
        .reply = R"({"code":"0","data":[{"isoMode":"automatic"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_isolated_mode({.isoMode = IsoMode::automatic, .type = SetIsolatedModeType::margin});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_leverage",
        .number = 1,
        .request = R"({"instId":"BTC-USDT","lever":"5","mgnMode":"isolated"})",
        .reply = R"({"code":"0","msg":"","data":[{"lever":"30","mgnMode":"isolated","instId":"BTC-USDT-SWAP",)"
                 R"("posSide":"long"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({.instId = "BTC-USDT", .lever = "5"_d, .mgnMode = MgnMode::isolated});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_leverage: example 2") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_leverage",
        .number = 2,
        .request = R"({"ccy":"BTC","lever":"5","mgnMode":"cross"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({.ccy = "BTC", .lever = "5"_d, .mgnMode = MgnMode::cross});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.set_leverage: example 3") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_leverage",
        .number = 3,
        .request = R"({"instId":"BTC-USDT","lever":"5","mgnMode":"cross"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({.instId = "BTC-USDT", .lever = "5"_d, .mgnMode = MgnMode::cross});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.set_leverage: example 4") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_leverage",
        .number = 4,
        .request = R"({"ccy":"BTC","lever":"5","mgnMode":"cross"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({.ccy = "BTC", .lever = "5"_d, .mgnMode = MgnMode::cross});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.set_leverage: example 5") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_leverage",
        .number = 5,
        .request = R"({"ccy":"BTC","lever":"5","mgnMode":"cross"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({.ccy = "BTC", .lever = "5"_d, .mgnMode = MgnMode::cross});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.set_leverage: example 6") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_leverage",
        .number = 6,
        .request = R"({"instId":"BTC-USDT-200802","lever":"5","mgnMode":"cross"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({.instId = "BTC-USDT-200802", .lever = "5"_d, .mgnMode = MgnMode::cross});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.set_leverage: example 7") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_leverage",
        .number = 7,
        .request = R"({"instId":"BTC-USDT-200802","lever":"5","mgnMode":"isolated"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({.instId = "BTC-USDT-200802", .lever = "5"_d, .mgnMode = MgnMode::isolated});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.set_leverage: example 8") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_leverage",
        .number = 8,
        .request = R"({"instId":"BTC-USDT-200802","lever":"5","posSide":"long","mgnMode":"isolated"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({
        .instId = "BTC-USDT-200802",
        .lever = "5"_d,
        .mgnMode = MgnMode::isolated,
        .posSide = PosSide::long_,
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.set_leverage: example 9") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_leverage",
        .number = 9,
        .request = R"({"instId":"BTC-USDT-SWAP","lever":"5","mgnMode":"cross"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({.instId = "BTC-USDT-SWAP", .lever = "5"_d, .mgnMode = MgnMode::cross});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.set_leverage: example 10") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_leverage",
        .number = 10,
        .request = R"({"instId":"BTC-USDT-SWAP","lever":"5","mgnMode":"isolated"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({.instId = "BTC-USDT-SWAP", .lever = "5"_d, .mgnMode = MgnMode::isolated});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.set_leverage: example 11") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_leverage",
        .number = 11,
        .request = R"({"instId":"BTC-USDT-SWAP","lever":"5","posSide":"long","mgnMode":"isolated"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({
        .instId = "BTC-USDT-SWAP",
        .lever = "5"_d,
        .mgnMode = MgnMode::isolated,
        .posSide = PosSide::long_,
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("okx account.set_position_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_position_mode",
        .number = 1,
        .request = R"({"posMode":"long_short_mode"})",
        .reply = R"({"code":"0","msg":"","data":[{"posMode":"long_short_mode"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_position_mode({.posMode = PosMode::long_short_mode});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_risk_offset_amount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_risk_offset_amount",
        .number = 1,
        .request = R"({"ccy":"BTC","clSpotInUseAmt":"0.5"})",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"BTC","clSpotInUseAmt":"0.5"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_risk_offset_amount({.ccy = "BTC", .clSpotInUseAmt = "0.5"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_settle_currency: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_settle_currency",
        .number = 1,
        .request = R"({"settleCcy":"USDC"})",
        .reply = R"({"code":"0","msg":"","data":[{"settleCcy":"USDC"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_settle_currency({.settleCcy = "USDC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.set_trading_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.set_trading_config",
        .number = 1,
        .request = R"({"type":"stgyType","stgyType":"1"})",
        .reply = R"({"code":"0","msg":"","data":[{"type":"stgyType","stgyType":"1"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_trading_config({.type = "stgyType", .stgyType = StgyType::delta_neutral_strategy});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.spot_borrow_repay_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.spot_borrow_repay_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"accBorrowed":"0","amt":"6764.802661157592","ccy":"USDT",)"
                 R"("ts":"1725330976644","type":"auto_repay"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.spot_borrow_repay_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.spot_manual_borrow_repay: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.spot_manual_borrow_repay",
        .number = 1,
        .request = R"({"ccy":"USDT","side":"borrow","amt":"100"})",
        .reply = R"({"code":"0","data":[{"ccy":"USDT","side":"borrow","amt":"100"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.spot_manual_borrow_repay({
        .ccy = "USDT",
        .side = SpotManualBorrowRepaySide::borrow,
        .amt = "100"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx account.subtypes: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.subtypes",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"type":"1","typeDesc":"Transfer","subTypeDetails":[{"subType":"11",)"
                 R"("subTypeDesc":"Transfer in"},{"subType":"12","subTypeDesc":"Transfer out"}]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.subtypes();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx account.trade_fee: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "account.trade_fee",
        .number = 1,
        .request = "instType=SPOT&instId=BTC-USDT",
        .reply = R"({"code":"0","data":[{"category":"1","delivery":"","exercise":"",)"
                 R"("feeGroup":[{"elpMaker":"-0.0008","groupId":"1","maker":"-0.0008","taker":"-0.001"}],"fiat":[],)"
                 R"("instType":"SPOT","level":"Lv1","maker":"-0.0008","makerU":"","makerUSDC":"","ruleType":"normal",)"
                 R"("taker":"-0.001","takerU":"","takerUSDC":"","ts":"1763979985847"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_fee({.instType = InstType::spot, .instId = "BTC-USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::account
