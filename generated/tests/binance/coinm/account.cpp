// Generated from specs/binance/coinm/account.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/coinm/account.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::coinm::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance coinm/account.account_information: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.account_information",
        .number = 1,
        .request = "",
        .reply = R"({"assets":[{"asset":"BTC","walletBalance":"0.00241969","unrealizedProfit":"0.00000000",)"
                 R"("marginBalance":"0.00241969","maintMargin":"0.00000000","initialMargin":"0.00000000",)"
                 R"("positionInitialMargin":"0.00000000","openOrderInitialMargin":"0.00000000",)"
                 R"("maxWithdrawAmount":"0.00241969","crossWalletBalance":"0.00241969","crossUnPnl":"0.00000000",)"
                 R"("availableBalance":"0.00241969","updateTime":1625474304765}],)"
                 R"("positions":[{"symbol":"BTCUSD_201225","positionAmt":"0","initialMargin":"0","maintMargin":"0",)"
                 R"("unrealizedProfit":"0.00000000","positionInitialMargin":"0","openOrderInitialMargin":"0",)"
                 R"("leverage":"125","isolated":false,"positionSide":"BOTH","entryPrice":"0.0",)"
                 R"("breakEvenPrice":"0.0","maxQty":"50","updateTime":0},{"symbol":"BTCUSD_201225","positionAmt":"0",)"
                 R"("initialMargin":"0","maintMargin":"0","unrealizedProfit":"0.00000000",)"
                 R"("positionInitialMargin":"0","openOrderInitialMargin":"0","leverage":"125","isolated":false,)"
                 R"("positionSide":"LONG","entryPrice":"0.0","breakEvenPrice":"0.0","maxQty":"50","updateTime":0},)"
                 R"({"symbol":"BTCUSD_201225","positionAmt":"0","initialMargin":"0","maintMargin":"0",)"
                 R"("unrealizedProfit":"0.00000000","positionInitialMargin":"0","openOrderInitialMargin":"0",)"
                 R"("leverage":"125","isolated":false,"positionSide":"SHORT","entryPrice":"0.0",)"
                 R"("breakEvenPrice":"0.0","maxQty":"50","notionalValue":"0","updateTime":1627026881327}],)"
                 R"("canDeposit":true,"canTrade":true,"canWithdraw":true,"feeTier":2,"updateTime":0})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_information();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/account.balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.balance",
        .number = 1,
        .request = "",
        .reply = R"([{"accountAlias":"SgsR","asset":"BTC","balance":"0.00250000","withdrawAvailable":"0.00250000",)"
                 R"("crossWalletBalance":"0.00241969","crossUnPnl":"0.00000000","availableBalance":"0.00241969",)"
                 R"("updateTime":1592468353979}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/account.commission_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.commission_rate",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSD_PERP","makerCommissionRate":"0.00015","takerCommissionRate":"0.00040"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.commission_rate({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/account.income: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.income",
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
    const auto call = api.income();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/account.transaction_history_download_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.transaction_history_download_id",
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

TEST_CASE("binance coinm/account.transaction_history_download_link: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.transaction_history_download_link",
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

TEST_CASE("binance coinm/account.transaction_history_download_link: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.transaction_history_download_link",
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

TEST_CASE("binance coinm/account.notional_bracket_for_pair: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.notional_bracket_for_pair",
        .number = 1,
        .request = "",
        .reply = R"([{"pair":"BTCUSD","brackets":[{"bracket":1,"initialLeverage":125,"qtyCap":50,"qtylFloor":0,)"
                 R"("maintMarginRatio":0.004,"cum":0.0}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.notional_bracket_for_pair();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/account.order_history_download_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.order_history_download_id",
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

TEST_CASE("binance coinm/account.order_history_download_link: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.order_history_download_link",
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

TEST_CASE("binance coinm/account.order_history_download_link: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.order_history_download_link",
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

TEST_CASE("binance coinm/account.pm_account_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.pm_account_info",
        .number = 1,
        .request = "",
        .reply = R"({"maxWithdrawAmountUSD":"25347.92083245","asset":"BTC","maxWithdrawAmount":"1.33663654"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pm_account_info({.asset = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/account.position_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.position_mode",
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

TEST_CASE("binance coinm/account.trade_history_download_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.trade_history_download_id",
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

TEST_CASE("binance coinm/account.trade_history_download_link: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.trade_history_download_link",
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

TEST_CASE("binance coinm/account.trade_history_download_link: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.trade_history_download_link",
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

TEST_CASE("binance coinm/account.notional_bracket_for_symbol: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/account.notional_bracket_for_symbol",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSD_PERP","notionalCoef":1.50,"brackets":[{"bracket":1,"initialLeverage":125,)"
                 R"("qtyCap":50,"qtylFloor":0,"maintMarginRatio":0.004,"cum":0.0}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.notional_bracket_for_symbol();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::coinm::account
