// Generated from specs/okx/rubik/stat/trading-data.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rubik/stat/trading_data.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"

namespace exbind::okx::rubik::stat::trading_data {
namespace {

TEST_CASE("okx rubik/stat/trading-data.support_coin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "rubik/stat/trading-data.support_coin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":{"contract":["ADA","BTC"],"option":["BTC"],"spot":["ADA","BTC"]},"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection(Credentials::from_env(), session.options());
    const Api api(connection);
    const auto result = api.support_coin().get();
    session.check_reply(result);
}

}  // namespace
}  // namespace exbind::okx::rubik::stat::trading_data
