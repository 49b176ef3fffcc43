// Generated from specs/kucoin/futures/trade-fees.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/trade_fees.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::trade_fees {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/trade-fees.actual_fee_futures: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/trade-fees.actual_fee_futures",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbol":"XBTUSDTM","takerFeeRate":"0.0006","makerFeeRate":"0.0002"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.actual_fee_futures({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::trade_fees
