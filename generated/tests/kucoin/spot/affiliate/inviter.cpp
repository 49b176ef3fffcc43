// Generated from specs/kucoin/spot/affiliate/inviter.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/affiliate/inviter.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::affiliate::inviter {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/affiliate/inviter.account: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/affiliate/inviter.account",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"parentUid":"1000000","orders":[{"orderId":"1668458892612980737",)"
                 R"("currency":"USDT","principal":"100","interest":"0"}],"ltv":{"transferLtv":"0.6000",)"
                 R"("onlyClosePosLtv":"0.7500","delayedLiquidationLtv":"0.9000","instantLiquidationLtv":"0.9500",)"
                 R"("currentLtv":"0.0854"},"totalMarginAmount":"1170.36181573","transferMarginAmount":"166.66666666",)"
                 R"("margins":[{"marginCcy":"USDT","marginQty":"1170.36181573",)"
                 R"("marginFactor":"1.000000000000000000"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::affiliate::inviter
