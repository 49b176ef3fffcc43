// Generated from specs/woox/account.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/account.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("woox account.info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "account.info",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"applicationId":"00000000-0000-4000-8000-000000000001",)"
                 R"("account":"user@example.com","alias":"user@example.com","otpauth":true,"accountMode":"FUTURES",)"
                 R"("positionMode":"ONE_WAY","leverage":0,"makerFeeRate":0,"takerFeeRate":0,"marginRatio":"10",)"
                 R"("openMarginRatio":"10","initialMarginRatio":"10","maintenanceMarginRatio":"0.03",)"
                 R"("totalCollateral":"165.55629469","freeCollateral":"165.55629469",)"
                 R"("totalAccountValue":"167.32418611","totalTradingValue":"167.32418611","totalVaultValue":"0",)"
                 R"("totalStakingValue":"0","totalLaunchpadValue":"0","totalEarnValue":"0","referrerID":null,)"
                 R"("accountType":"Main"},"timestamp":1752062807915})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox account.info: example 2") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "account.info",
        .number = 2,
        .request = "",
        .reply = R"({"success":true,"data":{"applicationId":"00000000-0000-4000-8000-000000000001",)"
                 R"("account":"user@example.com","alias":"user@example.com","otpauth":true,"accountMode":"FUTURES",)"
                 R"("positionMode":"ONE_WAY","leverage":0,"marginRatio":"10","openMarginRatio":"10",)"
                 R"("initialMarginRatio":"10","maintenanceMarginRatio":"0.03","totalCollateral":"165.55629469",)"
                 R"("freeCollateral":"165.55629469","totalAccountValue":"167.32418611",)"
                 R"("totalTradingValue":"167.32418611","totalVaultValue":"0","totalStakingValue":"0",)"
                 R"("totalLaunchpadValue":"0","totalEarnValue":"0","referrerID":null,"accountType":"Main"},)"
                 R"("timestamp":1752062807915})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox account.info: example 3") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "account.info",
        .number = 3,
        .request = "",
        .reply = R"({"success":true,"data":{"applicationId":"dsa","account":"dsa","alias":"dsa","otpauth":true,)"
                 R"("accountMode":"MARGIN","positionMode":"ONE_WAY","leverage":1,"marginRatio":"1",)"
                 R"("openMarginRatio":"1","initialMarginRatio":"1","maintenanceMarginRatio":"1",)"
                 R"("totalCollateral":"1","freeCollateral":"1","totalAccountValue":"5","totalTradingValue":"1",)"
                 R"("totalVaultValue":"1","totalStakingValue":"1","totalEarnValue":"1","totalLaunchpadValue":"1",)"
                 R"("referrerID":"WOO2023","accountType":"Main"},"timestamp":1673323685109})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox account.token_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "account.token_config",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"token":"BTC","collateralRatio":"0.85",)"
                 R"("marginFactor":"0.00000023","collateral":true,"canCollateral":true,"canShort":true,)"
                 R"("marginMaxLeverage":10,"marginMaxPosition":100000000000},{"token":"ETH","collateralRatio":"0.85",)"
                 R"("marginFactor":"0.00000025","collateral":true,"canCollateral":true,"canShort":true,)"
                 R"("marginMaxLeverage":10,"marginMaxPosition":100000000000},{"token":"WOO","collateralRatio":"0.6",)"
                 R"("marginFactor":"0.00000025","collateral":false,"canCollateral":false,"canShort":false,)"
                 R"("marginMaxLeverage":5,"marginMaxPosition":100000000000}]},"timestamp":1721351502594})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.token_config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox account.symbol_config: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "account.symbol_config",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"symbol":"PERP_BTC_USDT","margin_factor":"0.00000023",)"
                 R"("maxLeverage":50,"maxPosition":100000000000},{"symbol":"PERP_ETH_USDT",)"
                 R"("margin_factor":"0.00000023","maxLeverage":50,"maxPosition":100000000000},)"
                 R"({"symbol":"PERP_WOO_USDT","margin_factor":"0.00000023","maxLeverage":20,)"
                 R"("maxPosition":100000000000}]},"timestamp":1721351502594})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.symbol_config();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox account.create_listen_key: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "account.create_listen_key",
        .number = 1,
        .request = R"({"type":"WEBSOCKET"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_listen_key({.type = ListenKeyType::websocket});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("woox account.set_trading_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "account.set_trading_mode",
        .number = 1,
        .request = R"({"tradingMode":"FUTURES"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_trading_mode({.tradingMode = AccountMode::futures});
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("woox account.credentials: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "account.credentials",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"accountName":"Main","userId":12523,)"
                 R"("apiKey":"+Pxxxxxxxxxxxxxxxxxxxx==","permissions":["READ","TRADE","WITHDRAWAL"],)"
                 R"("allowedIPs":["123.0.0.1","124.2.1.1"]}],"meta":{"total":46,"recordsPerPage":1,"currentPage":1}},)"
                 R"("timestamp":1721295317627})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.credentials();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::woox::account
