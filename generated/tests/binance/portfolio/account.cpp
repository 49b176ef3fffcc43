// Generated from specs/binance/portfolio/account.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/portfolio/account.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::portfolio::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance portfolio/account.account_information: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.account_information",
        .number = 1,
        .request = "",
        .reply = R"({"uniMMR":"5167.92171923","accountEquity":"122607.35137903","actualEquity":"73.47428058",)"
                 R"("accountInitialMargin":"23.72469206","accountMaintMargin":"23.72469206","accountStatus":"NORMAL",)"
                 R"("virtualMaxWithdrawAmount":"1627523.32459208","totalAvailableBalance":"",)"
                 R"("totalMarginOpenLoss":"","updateTime":1657707212154})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_information();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.asset_collection: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.asset_collection",
        .number = 1,
        .request = "",
        .reply = R"({"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.asset_collection({.asset = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.auto_collection: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.auto_collection",
        .number = 1,
        .request = "",
        .reply = R"({"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.auto_collection();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.balance",
        .number = 1,
        .request = "",
        .reply = R"([{"asset":"USDT","totalWalletBalance":"122607.35137903","crossMarginAsset":"92.27530794",)"
                 R"("crossMarginBorrowed":"10.00000000","crossMarginFree":"100.00000000",)"
                 R"("crossMarginInterest":"0.72469206","crossMarginLocked":"3.00000000",)"
                 R"("umWalletBalance":"0.00000000","umUnrealizedPNL":"23.72469206","cmWalletBalance":"23.72469206",)"
                 R"("cmUnrealizedPNL":"","updateTime":1617939110373,"negativeBalance":"0"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.balance: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.balance",
        .number = 2,
        .request = "",
        .reply = R"({"asset":"USDT","totalWalletBalance":"122607.35137903","crossMarginBorrowed":"10.00000000",)"
                 R"("crossMarginFree":"100.00000000","crossMarginInterest":"0.72469206",)"
                 R"("crossMarginLocked":"3.00000000","umWalletBalance":"0.00000000","umUnrealizedPNL":"23.72469206",)"
                 R"("cmWalletBalance":"23.72469206","cmUnrealizedPNL":"","updateTime":1617939110373,)"
                 R"("negativeBalance":"0"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.bnb_transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.bnb_transfer",
        .number = 1,
        .request = "",
        .reply = R"({"tranId":100000001})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.bnb_transfer({.amount = "1"_d, .transferSide = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.cm_account: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.cm_account",
        .number = 1,
        .request = "",
        .reply = R"({"assets":[{"asset":"BTC","crossWalletBalance":"0.00241969","crossUnPnl":"0.00000000",)"
                 R"("maintMargin":"0.00000000","initialMargin":"0.00000000","positionInitialMargin":"0.00000000",)"
                 R"("openOrderInitialMargin":"0.00000000","updateTime":1625474304765}],)"
                 R"("positions":[{"symbol":"BTCUSD_201225","positionAmt":"0","initialMargin":"0","maintMargin":"0",)"
                 R"("unrealizedProfit":"0.00000000","positionInitialMargin":"0","openOrderInitialMargin":"0",)"
                 R"("leverage":"125","positionSide":"BOTH","entryPrice":"0.0","maxQty":"50","updateTime":0}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_account();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.cm_commission_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.cm_commission_rate",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSD_PERP","makerCommissionRate":"0.00015","takerCommissionRate":"0.00040"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_commission_rate({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.cm_income: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.cm_income",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"","incomeType":"TRANSFER","income":"-0.37500000","asset":"BTC","info":"WITHDRAW",)"
                 R"("time":1570608000000,"tranId":"9689322392","tradeId":""},{"symbol":"BTCUSD_200925",)"
                 R"("incomeType":"COMMISSION","income":"-0.01000000","asset":"BTC","info":"","time":1570636800000,)"
                 R"("tranId":"9689322392","tradeId":"2059192"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_income();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.change_cm_initial_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.change_cm_initial_leverage",
        .number = 1,
        .request = "",
        .reply = R"({"leverage":21,"maxQty":"1000","symbol":"BTCUSD_200925"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_cm_initial_leverage({.symbol = "example", .leverage = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.cm_leverage_bracket: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.cm_leverage_bracket",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSD_PERP","brackets":[{"bracket":1,"initialLeverage":125,"qtyCap":50,"qtyFloor":0,)"
                 R"("maintMarginRatio":0.004,"cum":0.0}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_leverage_bracket();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.cm_position_risk: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.cm_position_risk",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSD_201225","positionAmt":"1","entryPrice":"11707.70000003",)"
                 R"("markPrice":"11788.66626667","unRealizedProfit":"0.00005866","liquidationPrice":"6170.20509059",)"
                 R"("leverage":"125","positionSide":"LONG","updateTime":1627026881327,"maxQty":"50",)"
                 R"("notionalValue":"0.00084827"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_position_risk();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.cm_position_risk: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.cm_position_risk",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"BTCUSD_201225","positionAmt":"1","entryPrice":"11707.70000003",)"
                 R"("markPrice":"11788.66626667","unRealizedProfit":"0.00005866","liquidationPrice":"6170.20509059",)"
                 R"("leverage":"125","positionSide":"LONG","updateTime":1627026881327,"maxQty":"50",)"
                 R"("notionalValue":"0.00084827"},{"symbol":"BTCUSD_201225","positionAmt":"1",)"
                 R"("entryPrice":"11707.70000003","markPrice":"11788.66626667","unRealizedProfit":"0.00005866",)"
                 R"("liquidationPrice":"6170.20509059","leverage":"125","positionSide":"LONG",)"
                 R"("updateTime":1627026881327,"maxQty":"50","notionalValue":"0.00084827"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_position_risk();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.cm_position_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.cm_position_mode",
        .number = 1,
        .request = "",
        .reply = R"({"dualSidePosition":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_position_mode();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.change_cm_position_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.change_cm_position_mode",
        .number = 1,
        .request = "",
        .reply = R"({"code":200,"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_cm_position_mode({.dualSidePosition = true});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.margin_interest_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.margin_interest_history",
        .number = 1,
        .request = "",
        .reply = R"({"rows":[{"txId":1352286576452864727,"interestAccuredTime":1672160400000,"asset":"USDT",)"
                 R"("rawAsset":"USDT","principal":"45.3313","interest":"0.00024995","interestRate":"0.00013233",)"
                 R"("type":"ON_BORROW"}],"total":1})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_interest_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.margin_loan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.margin_loan",
        .number = 1,
        .request = "",
        .reply = R"({"rows":[{"txId":12807067523,"asset":"BNB","principal":"0.84624403","timestamp":1555056425000,)"
                 R"("status":"CONFIRMED"}],"total":1})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_loan({.asset = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.max_borrowable: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.max_borrowable",
        .number = 1,
        .request = "",
        .reply = R"({"amount":"1.69248805","borrowLimit":"60"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_borrowable({.asset = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.max_withdraw: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.max_withdraw",
        .number = 1,
        .request = "",
        .reply = R"({"amount":"60"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_withdraw({.asset = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.repay_loan: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.repay_loan",
        .number = 1,
        .request = "",
        .reply = R"({"rows":[{"amount":"14.00000000","asset":"BNB","interest":"0.01866667","principal":"13.98133333",)"
                 R"("status":"CONFIRMED","timestamp":1563438204000,"txId":2970933056}],"total":1})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay_loan({.asset = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.interest_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.interest_history",
        .number = 1,
        .request = "",
        .reply = R"([{"asset":"USDT","interest":"24.4440","interestAccuredTime":1670227200000,)"
                 R"("interestRate":"0.0001164","principal":"210000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.interest_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.negative_balance_exchange_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.negative_balance_exchange_record",
        .number = 1,
        .request = "",
        .reply = R"({"total":2,"rows":[{"startTime":1736263046841,"endTime":1736263248179,"details":[{"asset":"ETH",)"
                 R"("negativeBalance":18,"negativeMaxThreshold":5}]},{"startTime":1736184913252,)"
                 R"("endTime":1736184965474,"details":[{"asset":"BNB","negativeBalance":1.10264488,)"
                 R"("negativeMaxThreshold":0}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.negative_balance_exchange_record({
        .startTime = TimePoint{std::chrono::milliseconds{1597026383085}},
        .endTime = TimePoint{std::chrono::milliseconds{1597026383085}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.user_rate_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.user_rate_limit",
        .number = 1,
        .request = "",
        .reply = R"([{"rateLimitType":"ORDERS","interval":"MINUTE","intervalNum":1,"limit":1200}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.user_rate_limit();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.repay_futures_negative_balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.repay_futures_negative_balance",
        .number = 1,
        .request = "",
        .reply = R"({"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay_futures_negative_balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.repay_futures_switch: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.repay_futures_switch",
        .number = 1,
        .request = "",
        .reply = R"({"autoRepay":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.repay_futures_switch();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.change_auto_repay_futures_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.change_auto_repay_futures_status",
        .number = 1,
        .request = "",
        .reply = R"({"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_auto_repay_futures_status({.autoRepay = true});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_account: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_account",
        .number = 1,
        .request = "",
        .reply = R"({"assets":[{"asset":"USDT","crossWalletBalance":"23.72469206","crossUnPnl":"0.00000000",)"
                 R"("maintMargin":"0.00000000","initialMargin":"0.00000000","positionInitialMargin":"0.00000000",)"
                 R"("openOrderInitialMargin":"0.00000000","updateTime":1625474304765}],)"
                 R"("positions":[{"symbol":"BTCUSDT","initialMargin":"0","maintMargin":"0",)"
                 R"("unrealizedProfit":"0.00000000","positionInitialMargin":"0","openOrderInitialMargin":"0",)"
                 R"("leverage":"100","entryPrice":"0.00000","maxNotional":"250000","bidNotional":"0",)"
                 R"("askNotional":"0","positionSide":"BOTH","positionAmt":"0","updateTime":0}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_account();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_account_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_account_config",
        .number = 1,
        .request = "",
        .reply = R"({"feeTier":0,"canTrade":true,"canDeposit":true,"canWithdraw":true,"dualSidePosition":true,)"
                 R"("updateTime":1724416653850,"multiAssetsMargin":false,"tradeGroupId":-1})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_account_config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_api_trading_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_api_trading_status",
        .number = 1,
        .request = "",
        .reply = R"({"indicators":{"BTCUSDT":[{"isLocked":true,"plannedRecoverTime":1545741270000,"indicator":"UFR",)"
                 R"("value":0.05,"triggerValue":0.995},{"isLocked":true,"plannedRecoverTime":1545741270000,)"
                 R"("indicator":"IFER","value":0.99,"triggerValue":0.99},{"isLocked":true,)"
                 R"("plannedRecoverTime":1545741270000,"indicator":"GCR","value":0.99,"triggerValue":0.99},)"
                 R"({"isLocked":true,"plannedRecoverTime":1545741270000,"indicator":"DR","value":0.99,)"
                 R"("triggerValue":0.99}]},"updateTime":1545741270000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_api_trading_status();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_api_trading_status: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_api_trading_status",
        .number = 2,
        .request = "",
        .reply = R"({"indicators":{"ACCOUNT":[{"indicator":"TMV","value":10,"triggerValue":1,)"
                 R"("plannedRecoverTime":1644919865000,"isLocked":true}]},"updateTime":1644913304748})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_api_trading_status();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_commission_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_commission_rate",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","makerCommissionRate":"0.0002","takerCommissionRate":"0.0004"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_commission_rate({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_income: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_income",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"","incomeType":"TRANSFER","income":"-0.37500000","asset":"USDT","info":"TRANSFER",)"
                 R"("time":1570608000000,"tranId":"9689322392","tradeId":""},{"symbol":"BTCUSDT",)"
                 R"("incomeType":"COMMISSION","income":"-0.01000000","asset":"USDT","info":"COMMISSION",)"
                 R"("time":1570636800000,"tranId":"9689322392","tradeId":"2059192"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_income();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_transaction_history_download_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_transaction_history_download_id",
        .number = 1,
        .request = "",
        .reply = R"({"avgCostTimestampOfLast30d":7241837,"downloadId":"546975389218332672"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_transaction_history_download_id({
        .startTime = TimePoint{std::chrono::milliseconds{1597026383085}},
        .endTime = TimePoint{std::chrono::milliseconds{1597026383085}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_transaction_history_download_link: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_transaction_history_download_link",
        .number = 1,
        .request = "",
        .reply = R"({"downloadId":"545923594199212032","status":"completed","url":"www.binance.com","s3Link":null,)"
                 R"("notified":true,"expirationTimestamp":1645009771000,"isExpired":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_transaction_history_download_link({.downloadId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_transaction_history_download_link: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_transaction_history_download_link",
        .number = 2,
        .request = "",
        .reply = R"({"downloadId":"545923594199212032","status":"processing","url":"","s3Link":null,"notified":false,)"
                 R"("expirationTimestamp":-1,"isExpired":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_transaction_history_download_link({.downloadId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.change_um_initial_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.change_um_initial_leverage",
        .number = 1,
        .request = "",
        .reply = R"({"leverage":21,"maxNotionalValue":"1000000","symbol":"BTCUSDT"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_um_initial_leverage({.symbol = "example", .leverage = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_leverage_bracket: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_leverage_bracket",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"ETHUSDT","notionalCoef":"4.0","brackets":[{"bracket":1,"initialLeverage":75,)"
                 R"("notionalCap":10000,"notionalFloor":0,"maintMarginRatio":0.0065,"cum":0}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_leverage_bracket();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_order_history_download_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_order_history_download_id",
        .number = 1,
        .request = "",
        .reply = R"({"avgCostTimestampOfLast30d":7241837,"downloadId":"546975389218332672"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_order_history_download_id({
        .startTime = TimePoint{std::chrono::milliseconds{1597026383085}},
        .endTime = TimePoint{std::chrono::milliseconds{1597026383085}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_order_history_download_link: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_order_history_download_link",
        .number = 1,
        .request = "",
        .reply = R"({"downloadId":"545923594199212032","status":"completed","url":"www.binance.com","s3Link":null,)"
                 R"("notified":true,"expirationTimestamp":1645009771000,"isExpired":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_order_history_download_link({.downloadId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_order_history_download_link: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_order_history_download_link",
        .number = 2,
        .request = "",
        .reply = R"({"downloadId":"545923594199212032","status":"processing","url":"","s3Link":null,"notified":false,)"
                 R"("expirationTimestamp":-1,"isExpired":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_order_history_download_link({.downloadId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_position_risk: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_position_risk",
        .number = 1,
        .request = "",
        .reply = R"([{"entryPrice":"0.00000","leverage":"10","markPrice":"6679.50671178",)"
                 R"("maxNotionalValue":"20000000","positionAmt":"0.000","notional":"0","symbol":"BTCUSDT",)"
                 R"("unRealizedProfit":"0.00000000","liquidationPrice":"6170.20509059","positionSide":"BOTH",)"
                 R"("updateTime":1625474304765}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_position_risk();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_position_risk: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_position_risk",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","positionAmt":"0.001","entryPrice":"22185.2","markPrice":"21123.05052574",)"
                 R"("unRealizedProfit":"-1.06214947","liquidationPrice":"6170.20509059","leverage":"4",)"
                 R"("maxNotionalValue":"100000000","positionSide":"LONG","notional":"21.12305052",)"
                 R"("updateTime":1655217461579},{"symbol":"BTCUSDT","positionAmt":"0.000","entryPrice":"0.0",)"
                 R"("markPrice":"21123.05052574","unRealizedProfit":"0.00000000","liquidationPrice":"6170.20509059",)"
                 R"("leverage":"4","maxNotionalValue":"100000000","positionSide":"SHORT","notional":"0",)"
                 R"("updateTime":0}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_position_risk();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_position_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_position_mode",
        .number = 1,
        .request = "",
        .reply = R"({"dualSidePosition":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_position_mode();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.change_um_position_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.change_um_position_mode",
        .number = 1,
        .request = "",
        .reply = R"({"code":200,"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_um_position_mode({.dualSidePosition = true});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_symbol_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_symbol_config",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","marginType":"CROSSED","isAutoAddMargin":"false","leverage":21,)"
                 R"("maxNotionalValue":"1000000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_symbol_config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_trade_history_download_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_trade_history_download_id",
        .number = 1,
        .request = "",
        .reply = R"({"avgCostTimestampOfLast30d":7241837,"downloadId":"546975389218332672"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_trade_history_download_id({
        .startTime = TimePoint{std::chrono::milliseconds{1597026383085}},
        .endTime = TimePoint{std::chrono::milliseconds{1597026383085}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_trade_history_download_link: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_trade_history_download_link",
        .number = 1,
        .request = "",
        .reply = R"({"downloadId":"545923594199212032","status":"completed","url":"www.binance.com","s3Link":null,)"
                 R"("notified":true,"expirationTimestamp":1645009771000,"isExpired":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_trade_history_download_link({.downloadId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_trade_history_download_link: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_trade_history_download_link",
        .number = 2,
        .request = "",
        .reply = R"({"downloadId":"545923594199212032","status":"processing","url":"","s3Link":null,"notified":false,)"
                 R"("expirationTimestamp":-1,"isExpired":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_trade_history_download_link({.downloadId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/account.um_account_v2: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/account.um_account_v2",
        .number = 1,
        .request = "",
        .reply = R"({"assets":[{"asset":"USDT","crossWalletBalance":"23.72469206","crossUnPnl":"0.00000000",)"
                 R"("maintMargin":"0.00000000","initialMargin":"0.00000000","positionInitialMargin":"0.00000000",)"
                 R"("openOrderInitialMargin":"0.00000000","updateTime":1625474304765}],)"
                 R"("positions":[{"symbol":"BTCUSDT","initialMargin":"0","maintMargin":"0",)"
                 R"("unrealizedProfit":"0.00000000","positionSide":"BOTH","positionAmt":"0","updateTime":0,)"
                 R"("notional":"86.98650000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_account_v2();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::portfolio::account
