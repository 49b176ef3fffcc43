// Generated from specs/kucoin/spot/earn/staking.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/earn/staking.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::earn::staking {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/earn/staking.staking_products: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/earn/staking.staking_products",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"2535","currency":"STX","category":"STAKING","type":"DEMAND",)"
                 R"("precision":8,"productUpperLimit":"1000000","userUpperLimit":"10000","userLowerLimit":"1",)"
                 R"("redeemPeriod":14,"lockStartTime":1688614514000,"lockEndTime":null,)"
                 R"("applyStartTime":1688614512000,"applyEndTime":null,"returnRate":"0.045","incomeCurrency":"BTC",)"
                 R"("earlyRedeemSupported":0,"productRemainAmount":"254032.90178701","status":"ONGOING",)"
                 R"("redeemType":"MANUAL","incomeReleaseType":"DAILY","interestDate":1729267200000,"duration":0,)"
                 R"("newUserOnly":0}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.staking_products();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::earn::staking
