// Generated from specs/kucoin/futures/premium.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/premium.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::premium {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/premium.premium_index: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/premium.premium_index",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"hasMore":true,"dataList":[{"symbol":".XBTUSDTMPI","granularity":60000,)"
                 R"("timePoint":1730558040000,"value":0.00006},{"symbol":".XBTUSDTMPI","granularity":60000,)"
                 R"("timePoint":1730557980000,"value":-0.000025}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.premium_index({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::premium
