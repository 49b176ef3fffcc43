// Generated from specs/bybit/earn/pwm.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/pwm.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::pwm {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn/pwm.fund_transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm.fund_transfer",
        .number = 1,
        .request = R"({"transferId":"4fdf-re-4343-frewr","fromUserId":800001,"toUserId":800002,"amount":"1.00",)"
                   R"("coin":"BTC"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"transferId":"4fdf-re-4343-frewr","status":"SUCCESS"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fund_transfer({
        .transferId = "4fdf-re-4343-frewr",
        .fromUserId = 800001,
        .toUserId = 800002,
        .amount = "1.00"_d,
        .coin = "BTC",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/pwm.query_fund_transfer_result: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/pwm.query_fund_transfer_result",
        .number = 1,
        .request = "transferId=4fdf-re-4343-frewr",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"transferId":"4fdf-re-4343-frewr","status":"SUCCESS",)"
                 R"("fromUserId":1237488,"toUserId":1237489,"amount":"12.3456","coin":"USDT"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_fund_transfer_result({.transferId = "4fdf-re-4343-frewr"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn::pwm
