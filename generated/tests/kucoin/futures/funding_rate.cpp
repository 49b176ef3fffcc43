// Generated from specs/kucoin/futures/funding-rate.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/funding_rate.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::funding_rate {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/funding-rate.current_funding_rate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/funding-rate.current_funding_rate",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbol":".XBTUSDTMFPI8H","granularity":28800000,)"
                 R"("timePoint":1748462400000,"value":6.1E-5,"predictedValue":1.09E-4,"fundingRateCap":0.003,)"
                 R"("fundingRateFloor":-0.003,"period":0,"fundingTime":1748491200000}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.current_funding_rate({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::funding_rate
