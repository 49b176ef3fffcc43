// Generated from specs/kucoin/spot/earn/kcs-staking.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/earn/kcs_staking.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::earn::kcs_staking {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/earn/kcs-staking.kcs_staking_products: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/earn/kcs-staking.kcs_staking_products",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"2611","currency":"KCS","category":"KCS_STAKING","type":"DEMAND",)"
                 R"("precision":8,"productUpperLimit":"100000000","userUpperLimit":"100000000","userLowerLimit":"1",)"
                 R"("redeemPeriod":3,"lockStartTime":1701252000000,"lockEndTime":null,"applyStartTime":1701252000000,)"
                 R"("applyEndTime":null,"returnRate":"0.03471727","incomeCurrency":"KCS","earlyRedeemSupported":0,)"
                 R"("productRemainAmount":"58065850.54998251","status":"ONGOING","redeemType":"MANUAL",)"
                 R"("incomeReleaseType":"DAILY","interestDate":1729267200000,"duration":0,"newUserOnly":0}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.kcs_staking_products();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::earn::kcs_staking
