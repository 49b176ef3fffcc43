// Generated from specs/okx/asset/subaccount.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/asset/subaccount.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::asset::subaccount {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx asset/subaccount.balances: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset/subaccount.balances",
        .number = 1,
        .request = "subAcct=test1",
        .reply = R"({"code":"0","msg":"","data":[{"availBal":"37.11827078","bal":"37.11827078","ccy":"ETH",)"
                 R"("frozenBal":"0"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balances({.subAcct = "test1"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx asset/subaccount.bills: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset/subaccount.bills",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"amt":"1.1","billId":"89887685","ccy":"USDT","subAcct":"hahatest1",)"
                 R"("ts":"1712560959000","type":"0"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.bills();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx asset/subaccount.managed_subaccount_bills: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset/subaccount.managed_subaccount_bills",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"billId":"12344","type":"1","ccy":"BTC","amt":"2",)"
                 R"("subAcct":"test-1","subUid":"xxxxxx","ts":"1597026383085"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.managed_subaccount_bills();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx asset/subaccount.transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "asset/subaccount.transfer",
        .number = 1,
        .request = R"({"ccy":"USDT","amt":"1.5","from":"6","to":"6","fromSubAccount":"test-1",)"
                   R"("toSubAccount":"test-2"})",
        .reply = R"({"code":"0","msg":"","data":[{"transId":"12345"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transfer({
        .ccy = "USDT",
        .amt = "1.5"_d,
        .from = From::funding_account,
        .to = To::funding_account,
        .fromSubAccount = "test-1",
        .toSubAccount = "test-2",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::asset::subaccount
