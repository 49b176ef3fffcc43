// Generated from specs/kucoin/spot/trade-fees.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/trade_fees.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::trade_fees {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/trade-fees.actual_fee_spot_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/trade-fees.actual_fee_spot_margin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"symbol":"BTC-USDT","takerFeeRate":"0.001","makerFeeRate":"0.001"},)"
                 R"({"symbol":"ETH-USDT","takerFeeRate":"0.001","makerFeeRate":"0.001"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.actual_fee_spot_margin({.symbols = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::trade_fees
