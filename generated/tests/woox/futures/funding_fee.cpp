// Generated from specs/woox/futures/fundingFee.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/futures/funding_fee.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::futures::funding_fee {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("woox futures/fundingFee.history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "futures/fundingFee.history",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"meta":{"total":670,"recordsPerPage":25,"currentPage":1},)"
                 R"("rows":[{"id":1286360,"symbol":"PERP_BTC_USDT","fundingRate":-0.00001445,)"
                 R"("markPrice":"26930.60000000","fundingFee":"9.56021744","fundingIntervalHours":8,)"
                 R"("paymentType":"Pay","status":"COMPLETED","createdTime":1696060873259,)"
                 R"("updatedTime":1696060873286},{"id":1286115,"symbol":"PERP_BTC_USDT","fundingRate":0.00006526,)"
                 R"("markPrice":"26911.00000000","fundingFee":"43.14503239","fundingIntervalHours":8,)"
                 R"("paymentType":"Receive","status":"COMPLETED","createdTime":1696032073609,)"
                 R"("updatedTime":1696032073643}]},"timestamp":1721351502594})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::woox::futures::funding_fee
