// Generated from specs/kucoin/spot/earn/saving.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/earn/saving.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::earn::saving {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/earn/saving.savings_products: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/earn/saving.savings_products",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"2172","currency":"BTC","category":"DEMAND","type":"DEMAND",)"
                 R"("precision":8,"productUpperLimit":"480","productRemainAmount":"132.36153083",)"
                 R"("userUpperLimit":"20","userLowerLimit":"0.01","redeemPeriod":0,"lockStartTime":1644807600000,)"
                 R"("lockEndTime":null,"applyStartTime":1644807600000,"applyEndTime":null,"returnRate":"0.00047208",)"
                 R"("incomeCurrency":"BTC","earlyRedeemSupported":0,"status":"ONGOING","redeemType":"MANUAL",)"
                 R"("incomeReleaseType":"DAILY","interestDate":1729267200000,"duration":0,"newUserOnly":0}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.savings_products();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::earn::saving
