// Generated from specs/okx/rubik/stat/trading-data.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rubik/stat/trading_data.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::rubik::stat::trading_data {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx rubik/stat/trading-data.support_coin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/trading-data.support_coin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":{"contract":["ADA","BTC"],"option":["BTC"],"spot":["ADA","BTC"]},"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.support_coin();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::rubik::stat::trading_data
