// Generated from specs/binance/usdm/account.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/usdm/account.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::usdm::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance usdm/account.account_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.account_config",
        .number = 1,
        .request = "",
        .reply = R"({"feeTier":0,"canTrade":true,"canDeposit":true,"canWithdraw":true,"dualSidePosition":true,)"
                 R"("updateTime":0,"multiAssetsMargin":false,"tradeGroupId":-1})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.api_trading_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.api_trading_status",
        .number = 1,
        .request = "",
        .reply = R"({"indicators":{"BTCUSDT":[{"isLocked":true,"plannedRecoverTime":1545741270000,"indicator":"UFR",)"
                 R"("value":0.05,"triggerValue":0.995},{"isLocked":true,"plannedRecoverTime":1545741270000,)"
                 R"("indicator":"IFER","value":0.99,"triggerValue":0.99},{"isLocked":true,)"
                 R"("plannedRecoverTime":1545741270000,"indicator":"GCR","value":0.99,"triggerValue":0.99},)"
                 R"({"isLocked":true,"plannedRecoverTime":1545741270000,"indicator":"DR","value":0.99,)"
                 R"("triggerValue":0.99}],"ETHUSDT":[{"isLocked":true,"plannedRecoverTime":1545741270000,)"
                 R"("indicator":"UFR","value":0.05,"triggerValue":0.995},{"isLocked":true,)"
                 R"("plannedRecoverTime":1545741270000,"indicator":"IFER","value":0.99,"triggerValue":0.99},)"
                 R"({"isLocked":true,"plannedRecoverTime":1545741270000,"indicator":"GCR","value":0.99,)"
                 R"("triggerValue":0.99},{"isLocked":true,"plannedRecoverTime":1545741270000,"indicator":"DR",)"
                 R"("value":0.99,"triggerValue":0.99}]},"updateTime":1545741270000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.api_trading_status();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.api_trading_status: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.api_trading_status",
        .number = 2,
        .request = "",
        .reply = R"({"indicators":{"ACCOUNT":[{"indicator":"TMV","value":10,"triggerValue":1,)"
                 R"("plannedRecoverTime":1644919865000,"isLocked":true}]},"updateTime":1644913304748})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.api_trading_status();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.commission_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.commission_rate",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","makerCommissionRate":"0.0002","takerCommissionRate":"0.0004",)"
                 R"("rpiCommissionRate":"0.00005"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.commission_rate({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.fee_burn: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.fee_burn",
        .number = 1,
        .request = "",
        .reply = R"({"feeBurn":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fee_burn();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.toggle_bnb_burn_on_futures_trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.toggle_bnb_burn_on_futures_trade",
        .number = 1,
        .request = "",
        .reply = R"({"code":200,"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.toggle_bnb_burn_on_futures_trade({.feeBurn = true});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.income: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.income",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"","incomeType":"TRANSFER","income":"-0.37500000","asset":"USDT","info":"TRANSFER",)"
                 R"("time":1570608000000,"tranId":9689322392,"tradeId":""},{"symbol":"BTCUSDT",)"
                 R"("incomeType":"COMMISSION","income":"-0.01000000","asset":"USDT","info":"COMMISSION",)"
                 R"("time":1570636800000,"tranId":9689322392,"tradeId":"2059192"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.income();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.transaction_history_download_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.transaction_history_download_id",
        .number = 1,
        .request = "",
        .reply = R"({"avgCostTimestampOfLast30d":7241837,"downloadId":"546975389218332672"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transaction_history_download_id({
        .startTime = TimePoint{std::chrono::milliseconds{1597026383085}},
        .endTime = TimePoint{std::chrono::milliseconds{1597026383085}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.transaction_history_download_link: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.transaction_history_download_link",
        .number = 1,
        .request = "",
        .reply = R"({"downloadId":"545923594199212032","status":"completed","url":"www.binance.com","notified":true,)"
                 R"("expirationTimestamp":1645009771000,"isExpired":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transaction_history_download_link({.downloadId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.transaction_history_download_link: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.transaction_history_download_link",
        .number = 2,
        .request = "",
        .reply = R"({"downloadId":"545923594199212032","status":"processing","url":"","notified":false,)"
                 R"("expirationTimestamp":-1,"isExpired":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transaction_history_download_link({.downloadId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.leverage_bracket: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.leverage_bracket",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"ETHUSDT","notionalCoef":1.50,"brackets":[{"bracket":1,"initialLeverage":75,)"
                 R"("notionalCap":10000,"notionalFloor":0,"maintMarginRatio":0.0065,"cum":0.0}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.leverage_bracket();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.leverage_bracket: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.leverage_bracket",
        .number = 2,
        .request = "",
        .reply = R"({"symbol":"ETHUSDT","notionalCoef":1.50,"brackets":[{"bracket":1,"initialLeverage":75,)"
                 R"("notionalCap":10000,"notionalFloor":0,"maintMarginRatio":0.0065,"cum":0}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.leverage_bracket();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.multi_assets_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.multi_assets_margin",
        .number = 1,
        .request = "",
        .reply = R"({"multiAssetsMargin":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.multi_assets_margin();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.order_history_download_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.order_history_download_id",
        .number = 1,
        .request = "",
        .reply = R"({"avgCostTimestampOfLast30d":7241837,"downloadId":"546975389218332672"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_history_download_id({
        .startTime = TimePoint{std::chrono::milliseconds{1597026383085}},
        .endTime = TimePoint{std::chrono::milliseconds{1597026383085}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.order_history_download_link: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.order_history_download_link",
        .number = 1,
        .request = "",
        .reply = R"({"downloadId":"545923594199212032","status":"completed","url":"www.binance.com","notified":true,)"
                 R"("expirationTimestamp":1645009771000,"isExpired":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_history_download_link({.downloadId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.order_history_download_link: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.order_history_download_link",
        .number = 2,
        .request = "",
        .reply = R"({"downloadId":"545923594199212032","status":"processing","url":"","notified":false,)"
                 R"("expirationTimestamp":-1,"isExpired":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_history_download_link({.downloadId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.pm_account_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.pm_account_info",
        .number = 1,
        .request = "",
        .reply = R"({"maxWithdrawAmountUSD":"1627523.32459208","asset":"BTC","maxWithdrawAmount":"27.43689636"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pm_account_info({.asset = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.position_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.position_mode",
        .number = 1,
        .request = "",
        .reply = R"({"dualSidePosition":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_mode();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.user_rate_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.user_rate_limit",
        .number = 1,
        .request = "",
        .reply = R"([{"rateLimitType":"ORDERS","interval":"SECOND","intervalNum":10,"limit":10000},)"
                 R"({"rateLimitType":"ORDERS","interval":"MINUTE","intervalNum":1,"limit":20000}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.user_rate_limit();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.symbol_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.symbol_config",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","marginType":"CROSSED","isAutoAddMargin":false,"leverage":21,)"
                 R"("maxNotionalValue":"1000000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.symbol_config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.trade_history_download_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.trade_history_download_id",
        .number = 1,
        .request = "",
        .reply = R"({"avgCostTimestampOfLast30d":7241837,"downloadId":"546975389218332672"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_history_download_id({
        .startTime = TimePoint{std::chrono::milliseconds{1597026383085}},
        .endTime = TimePoint{std::chrono::milliseconds{1597026383085}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.trade_history_download_link: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.trade_history_download_link",
        .number = 1,
        .request = "",
        .reply = R"({"downloadId":"545923594199212032","status":"completed","url":"www.binance.com","notified":true,)"
                 R"("expirationTimestamp":1645009771000,"isExpired":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_history_download_link({.downloadId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.trade_history_download_link: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.trade_history_download_link",
        .number = 2,
        .request = "",
        .reply = R"({"downloadId":"545923594199212032","status":"processing","url":"","notified":false,)"
                 R"("expirationTimestamp":-1,"isExpired":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_history_download_link({.downloadId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.account_v2: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.account_v2",
        .number = 1,
        .request = "",
        .reply = R"({"feeTier":0,"feeBurn":true,"canDeposit":true,"canWithdraw":true,"updateTime":0,)"
                 R"("multiAssetsMargin":false,"tradeGroupId":-1,"totalInitialMargin":"0.00000000",)"
                 R"("totalMaintMargin":"0.00000000","totalWalletBalance":"23.72469206",)"
                 R"("totalUnrealizedProfit":"0.00000000","totalMarginBalance":"23.72469206",)"
                 R"("totalPositionInitialMargin":"0.00000000","totalOpenOrderInitialMargin":"0.00000000",)"
                 R"("totalCrossWalletBalance":"23.72469206","totalCrossUnPnl":"0.00000000",)"
                 R"("availableBalance":"23.72469206","maxWithdrawAmount":"23.72469206","assets":[{"asset":"USDT",)"
                 R"("walletBalance":"23.72469206","unrealizedProfit":"0.00000000","marginBalance":"23.72469206",)"
                 R"("maintMargin":"0.00000000","initialMargin":"0.00000000","positionInitialMargin":"0.00000000",)"
                 R"("openOrderInitialMargin":"0.00000000","crossWalletBalance":"23.72469206",)"
                 R"("crossUnPnl":"0.00000000","availableBalance":"23.72469206","maxWithdrawAmount":"23.72469206",)"
                 R"("marginAvailable":true,"updateTime":1625474304765},{"asset":"BUSD",)"
                 R"("walletBalance":"103.12345678","unrealizedProfit":"0.00000000","marginBalance":"103.12345678",)"
                 R"("maintMargin":"0.00000000","initialMargin":"0.00000000","positionInitialMargin":"0.00000000",)"
                 R"("openOrderInitialMargin":"0.00000000","crossWalletBalance":"103.12345678",)"
                 R"("crossUnPnl":"0.00000000","availableBalance":"103.12345678","maxWithdrawAmount":"103.12345678",)"
                 R"("marginAvailable":true,"updateTime":1625474304765}],"positions":[{"symbol":"BTCUSDT",)"
                 R"("initialMargin":"0","maintMargin":"0","unrealizedProfit":"0.00000000",)"
                 R"("positionInitialMargin":"0","openOrderInitialMargin":"0","leverage":"100","isolated":true,)"
                 R"("entryPrice":"0.00000","maxNotional":"250000","bidNotional":"0","askNotional":"0",)"
                 R"("positionSide":"BOTH","positionAmt":"0","updateTime":0}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_v2();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.account_v2: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.account_v2",
        .number = 2,
        .request = "",
        .reply = R"({"feeTier":0,"feeBurn":true,"canTrade":true,"canDeposit":true,"canWithdraw":true,"updateTime":0,)"
                 R"("multiAssetsMargin":true,"tradeGroupId":-1,"totalInitialMargin":"0.00000000",)"
                 R"("totalMaintMargin":"0.00000000","totalWalletBalance":"126.72469206",)"
                 R"("totalUnrealizedProfit":"0.00000000","totalMarginBalance":"126.72469206",)"
                 R"("totalPositionInitialMargin":"0.00000000","totalOpenOrderInitialMargin":"0.00000000",)"
                 R"("totalCrossWalletBalance":"126.72469206","totalCrossUnPnl":"0.00000000",)"
                 R"("availableBalance":"126.72469206","maxWithdrawAmount":"126.72469206","assets":[{"asset":"USDT",)"
                 R"("walletBalance":"23.72469206","unrealizedProfit":"0.00000000","marginBalance":"23.72469206",)"
                 R"("maintMargin":"0.00000000","initialMargin":"0.00000000","positionInitialMargin":"0.00000000",)"
                 R"("openOrderInitialMargin":"0.00000000","crossWalletBalance":"23.72469206",)"
                 R"("crossUnPnl":"0.00000000","availableBalance":"126.72469206","maxWithdrawAmount":"23.72469206",)"
                 R"("marginAvailable":true,"updateTime":1625474304765},{"asset":"BUSD",)"
                 R"("walletBalance":"103.12345678","unrealizedProfit":"0.00000000","marginBalance":"103.12345678",)"
                 R"("maintMargin":"0.00000000","initialMargin":"0.00000000","positionInitialMargin":"0.00000000",)"
                 R"("openOrderInitialMargin":"0.00000000","crossWalletBalance":"103.12345678",)"
                 R"("crossUnPnl":"0.00000000","availableBalance":"126.72469206","maxWithdrawAmount":"103.12345678",)"
                 R"("marginAvailable":true,"updateTime":1625474304765}],"positions":[{"symbol":"BTCUSDT",)"
                 R"("initialMargin":"0","maintMargin":"0","unrealizedProfit":"0.00000000",)"
                 R"("positionInitialMargin":"0","openOrderInitialMargin":"0","leverage":"100","isolated":true,)"
                 R"("entryPrice":"0.00000","maxNotional":"250000","bidNotional":"0","askNotional":"0",)"
                 R"("positionSide":"BOTH","positionAmt":"0","updateTime":0}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_v2();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.balance_v2: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.balance_v2",
        .number = 1,
        .request = "",
        .reply = R"([{"accountAlias":"SgsR","asset":"USDT","balance":"122607.35137903",)"
                 R"("crossWalletBalance":"23.72469206","crossUnPnl":"0.00000000","availableBalance":"23.72469206",)"
                 R"("maxWithdrawAmount":"23.72469206","marginAvailable":true,"updateTime":1617939110373}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance_v2();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.account_v3: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.account_v3",
        .number = 1,
        .request = "",
        .reply = R"({"totalInitialMargin":"0.00000000","totalMaintMargin":"0.00000000",)"
                 R"("totalWalletBalance":"103.12345678","totalUnrealizedProfit":"0.00000000",)"
                 R"("totalMarginBalance":"103.12345678","totalPositionInitialMargin":"0.00000000",)"
                 R"("totalOpenOrderInitialMargin":"0.00000000","totalCrossWalletBalance":"103.12345678",)"
                 R"("totalCrossUnPnl":"0.00000000","availableBalance":"103.12345678",)"
                 R"("maxWithdrawAmount":"103.12345678","assets":[{"asset":"USDT","walletBalance":"23.72469206",)"
                 R"("unrealizedProfit":"0.00000000","marginBalance":"23.72469206","maintMargin":"0.00000000",)"
                 R"("initialMargin":"0.00000000","positionInitialMargin":"0.00000000",)"
                 R"("openOrderInitialMargin":"0.00000000","crossWalletBalance":"23.72469206",)"
                 R"("crossUnPnl":"0.00000000","availableBalance":"23.72469206","maxWithdrawAmount":"23.72469206",)"
                 R"("updateTime":1625474304765},{"asset":"USDC","walletBalance":"103.12345678",)"
                 R"("unrealizedProfit":"0.00000000","marginBalance":"103.12345678","maintMargin":"0.00000000",)"
                 R"("initialMargin":"0.00000000","positionInitialMargin":"0.00000000",)"
                 R"("openOrderInitialMargin":"0.00000000","crossWalletBalance":"103.12345678",)"
                 R"("crossUnPnl":"0.00000000","availableBalance":"126.72469206","maxWithdrawAmount":"103.12345678",)"
                 R"("updateTime":1625474304765}],"positions":[{"symbol":"BTCUSDT","positionSide":"BOTH",)"
                 R"("positionAmt":"1.000","unrealizedProfit":"0.00000000","isolatedMargin":"0.00000000",)"
                 R"("notional":"0","isolatedWallet":"0","initialMargin":"0","maintMargin":"0","updateTime":0}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_v3();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.account_v3: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.account_v3",
        .number = 2,
        .request = "",
        .reply = R"({"totalInitialMargin":"0.00000000","totalMaintMargin":"0.00000000",)"
                 R"("totalWalletBalance":"126.72469206","totalUnrealizedProfit":"0.00000000",)"
                 R"("totalMarginBalance":"126.72469206","totalPositionInitialMargin":"0.00000000",)"
                 R"("totalOpenOrderInitialMargin":"0.00000000","totalCrossWalletBalance":"126.72469206",)"
                 R"("totalCrossUnPnl":"0.00000000","availableBalance":"126.72469206",)"
                 R"("maxWithdrawAmount":"126.72469206","assets":[{"asset":"USDT","walletBalance":"23.72469206",)"
                 R"("unrealizedProfit":"0.00000000","marginBalance":"23.72469206","maintMargin":"0.00000000",)"
                 R"("initialMargin":"0.00000000","positionInitialMargin":"0.00000000",)"
                 R"("openOrderInitialMargin":"0.00000000","crossWalletBalance":"23.72469206",)"
                 R"("crossUnPnl":"0.00000000","availableBalance":"126.72469206","maxWithdrawAmount":"23.72469206",)"
                 R"("updateTime":1625474304765},{"asset":"BUSD","walletBalance":"103.12345678",)"
                 R"("unrealizedProfit":"0.00000000","marginBalance":"103.12345678","maintMargin":"0.00000000",)"
                 R"("initialMargin":"0.00000000","positionInitialMargin":"0.00000000",)"
                 R"("openOrderInitialMargin":"0.00000000","crossWalletBalance":"103.12345678",)"
                 R"("crossUnPnl":"0.00000000","availableBalance":"126.72469206","maxWithdrawAmount":"103.12345678",)"
                 R"("updateTime":1625474304765}],"positions":[{"symbol":"BTCUSDT","positionSide":"BOTH",)"
                 R"("positionAmt":"1.000","unrealizedProfit":"0.00000000","isolatedMargin":"0.00000000",)"
                 R"("notional":"0","isolatedWallet":"0","initialMargin":"0","maintMargin":"0","updateTime":0}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_v3();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/account.balance_v3: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/account.balance_v3",
        .number = 1,
        .request = "",
        .reply = R"([{"accountAlias":"SgsR","asset":"USDT","balance":"122607.35137903",)"
                 R"("crossWalletBalance":"23.72469206","crossUnPnl":"0.00000000","availableBalance":"23.72469206",)"
                 R"("maxWithdrawAmount":"23.72469206","marginAvailable":true,"updateTime":1617939110373}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance_v3();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::usdm::account
