// Generated from specs/kucoin/spot/earn/promotion.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/earn/promotion.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::earn::promotion {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/earn/promotion.promotion_products: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/earn/promotion.promotion_products",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"2685","currency":"BTC","category":"ACTIVITY","type":"TIME",)"
                 R"("precision":8,"productUpperLimit":"50","userUpperLimit":"1","userLowerLimit":"0.001",)"
                 R"("redeemPeriod":0,"lockStartTime":1702371601000,"lockEndTime":1729858405000,)"
                 R"("applyStartTime":1702371600000,"applyEndTime":null,"returnRate":"0.03","incomeCurrency":"BTC",)"
                 R"("earlyRedeemSupported":0,"productRemainAmount":"49.78203998","status":"ONGOING",)"
                 R"("redeemType":"TRANS_DEMAND","incomeReleaseType":"DAILY","interestDate":1729253605000,)"
                 R"("duration":7,"newUserOnly":1}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.promotion_products();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::earn::promotion
