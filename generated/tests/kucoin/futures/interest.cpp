// Generated from specs/kucoin/futures/interest.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/interest.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::interest {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/interest.interest_rate_index: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/interest.interest_rate_index",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"dataList":[{"symbol":".XBTINT","granularity":60000,)"
                 R"("timePoint":1728692100000,"value":3.0E-4},{"symbol":".XBTINT","granularity":60000,)"
                 R"("timePoint":1728692040000,"value":3.0E-4}],"hasMore":true}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.interest_rate_index({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::interest
