// Generated from specs/kucoin/futures/funding-history.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/funding_history.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::funding_history {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/funding-history.private_funding_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/funding-history.private_funding_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"dataList":[{"id":1472387374042586,"symbol":"XBTUSDTM",)"
                 R"("timePoint":1731470400000,"fundingRate":6.41E-4,"markPrice":87139.92,"positionQty":1,)"
                 R"("positionCost":87.13992,"funding":-0.05585669,"settleCurrency":"USDT",)"
                 R"("context":"{\"marginMode\": \"ISOLATED\", \"positionSide\": \"BOTH\"}","marginMode":"ISOLATED"}],)"
                 R"("hasMore":true}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.private_funding_history({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::funding_history
