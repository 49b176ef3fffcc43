// Generated from specs/okx/tradingBot/public.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/public_.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::trading_bot::public_ {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx tradingBot/public.rsi_back_testing: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "tradingBot/public.rsi_back_testing",
        .number = 1,
        .request = "instId=BTC-USDT&thold=30&timeframe=3m&timePeriod=14",
        .reply = R"({"code":"0","data":[{"triggerNum":"164"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.rsi_back_testing({
        .instId = "BTC-USDT",
        .timeframe = Timeframe::_3m,
        .thold = 30,
        .timePeriod = "14"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::trading_bot::public_
