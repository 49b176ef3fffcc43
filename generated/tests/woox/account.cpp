// Generated from specs/woox/account.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/account.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::woox::account {
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

}  // namespace
}  // namespace exbind::woox::account
