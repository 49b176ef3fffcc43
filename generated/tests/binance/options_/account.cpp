// Generated from specs/binance/options/account.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/options_/account.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::options_::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance options/account.bill: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/account.bill",
        .number = 1,
        .request = "",
        .reply = R"([{"id":1125899906842624000,"asset":"USDT","amount":"-0.552","type":"FEE",)"
                 R"("createDate":1592449456000},{"id":1125899906842624000,"asset":"USDT","amount":"100",)"
                 R"("type":"CONTRACT","createDate":1592449456000},{"id":1125899906842624000,"asset":"USDT",)"
                 R"("amount":"10000","type":"TRANSFER","createDate":1592448410000}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.bill({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/account.margin_account: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/account.margin_account",
        .number = 1,
        .request = "",
        .reply = R"({"asset":[{"asset":"USDT","marginBalance":"99998.87365244","equity":"99998.87365244",)"
                 R"("available":"96883.72734374","initialMargin":"3115.14630870","maintMargin":"0.00000000",)"
                 R"("unrealizedPNL":"0.00000000","adjustedEquity":"99998.87365244"}],)"
                 R"("greek":[{"underlying":"BTCUSDT","delta":"0","theta":"0","gamma":"0","vega":"0"}],)"
                 R"("time":1762843368098,"canTrade":true,"canDeposit":true,"canWithdraw":true,"reduceOnly":false})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_account();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::options_::account
