// Generated from specs/okx/finance/staking-defi/eth.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/staking_defi/eth.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::finance::staking_defi::eth {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx finance/staking-defi/eth.apy_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/eth.apy_history",
        .number = 1,
        .request = "days=2",
        .reply = R"({"code":"0","data":[{"rate":"0.02690000","ts":"1734195600000"},{"rate":"0.02840000",)"
                 R"("ts":"1734109200000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.apy_history({.days = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi/eth.balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/eth.balance",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"amt":"0.63926191","ccy":"BETH","latestInterestAccrual":"0.00006549",)"
                 R"("totalInterestAccrual":"0.01490596","ts":"1699257600000"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi/eth.cancel_redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/eth.cancel_redeem",
        .number = 1,
        .request = R"({"ordId":"1234567890"})",
        .reply = R"({"code":"0","data":[{"ordId":"1234567890"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_redeem({.ordId = "1234567890"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi/eth.product_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/eth.product_info",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"fastRedemptionDailyLimit":"100","rate":"2.23","redemptDays":"8",)"
                 R"("minAmt":"0.001"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi/eth.purchase: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/eth.purchase",
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

TEST_CASE("okx finance/staking-defi/eth.purchase_redeem_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/eth.purchase_redeem_history",
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

TEST_CASE("okx finance/staking-defi/eth.redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi/eth.redeem",
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
}  // namespace exbind::okx::finance::staking_defi::eth
