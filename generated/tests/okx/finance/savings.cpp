// Generated from specs/okx/finance/savings.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/savings.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::finance::savings {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx finance/savings.balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/savings.balance",
        .number = 1,
        .request = "ccy=USDT",
        .reply = R"({"code":"0","msg":"","data":[{"earnings":"0.0010737388791526","redemptAmt":"",)"
                 R"("rate":"0.0100000000000000","ccy":"USDT","amt":"11.0010737453457821",)"
                 R"("loanAmt":"11.0010630707982819","pendingAmt":"0.0000106745475002"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance({.ccy = "USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/savings.lending_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/savings.lending_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"BTC","amt":"0.01","earnings":"0.001","rate":"0.01",)"
                 R"("ts":"1597026383085"},{"ccy":"ETH","amt":"0.2","earnings":"0.001","rate":"0.01",)"
                 R"("ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.lending_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/savings.lending_rate_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/savings.lending_rate_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"BTC","amt":"0.01","rate":"0.001","lendingRate":"0.001",)"
                 R"("ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.lending_rate_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/savings.lending_rate_summary: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/savings.lending_rate_summary",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"BTC","avgAmt":"10000","avgAmtUsd":"10000000000",)"
                 R"("avgRate":"0.03","preRate":"0.02","estRate":"0.01"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.lending_rate_summary();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/savings.purchase_redempt: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/savings.purchase_redempt",
        .number = 1,
        .request = R"({"ccy":"BTC","amt":"1","side":"purchase","rate":"0.01"})",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"BTC","amt":"1","side":"purchase","rate":"0.01"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.purchase_redempt({.ccy = "BTC", .amt = "1"_d, .side = Side::purchase, .rate = "0.01"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/savings.set_lending_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/savings.set_lending_rate",
        .number = 1,
        .request = R"({"ccy":"BTC","rate":"0.02"})",
        .reply = R"({"code":"0","msg":"","data":[{"ccy":"BTC","rate":"0.02"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_lending_rate({.ccy = "BTC", .rate = "0.02"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::finance::savings
