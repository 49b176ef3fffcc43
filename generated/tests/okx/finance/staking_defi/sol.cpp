// Generated from specs/okx/finance/staking-defi/sol.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/staking_defi/sol.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::finance::staking_defi::sol {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx finance/staking-defi/sol.apy_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/sol.apy_history",
        .number = 1,
        .request = "days=2",
        .reply = R"({"code":"0","data":[{"rate":"0.11280000","ts":"1734192000000"},{"rate":"0.11270000",)"
                 R"("ts":"1734105600000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.apy_history({.days = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi/sol.balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/sol.balance",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"amt":"0.01100012","ccy":"OKSOL","latestInterestAccrual":"0.00000012",)"
                 R"("totalInterestAccrual":"0.00000012"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi/sol.product_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/sol.product_info",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":{"fastRedemptionAvail":"240","fastRedemptionDailyLimit":"240","rate":"5.57",)"
                 R"("redemptDays":"2","minAmt":"0.01"},"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi/sol.purchase: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/sol.purchase",
        .number = 1,
        .request = R"({"amt":"100"})",
        .reply = R"({"code":"0","msg":"","data":[]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.purchase({.amt = "100"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi/sol.purchase_redeem_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/sol.purchase_redeem_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"amt":"0.62666630","completedTime":"1683413171000","estCompletedTime":"",)"
                 R"("redeemingAmt":"","requestTime":"1683413171000","status":"success","type":"purchase"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.purchase_redeem_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi/sol.redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/sol.redeem",
        .number = 1,
        .request = R"({"amt":"10"})",
        .reply = R"({"code":"0","msg":"","data":[]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.redeem({.amt = "10"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::finance::staking_defi::sol
