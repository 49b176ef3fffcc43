// Generated from specs/okx/affiliate/performance.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/affiliate/performance.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::affiliate::performance {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx affiliate/performance.summary: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "affiliate/performance.summary",
        .number = 1,
        .request = "periodType=total",
        .reply = R"({"code":"0","msg":"","data":[{"uTime":"1777541513000","inviteeCnt":"102",)"
                 R"("depAmt":"1756.287846940199989393","details":[{"commissionCategory":"SPOT","firstTraderCnt":"17",)"
                 R"("traderCnt":"17","vol":"21548.6417826825604","commission":"3.322319946747010328"},)"
                 R"({"commissionCategory":"DERIVATIVE","firstTraderCnt":"9","traderCnt":"9","vol":"94531.94802",)"
                 R"("commission":"3.25142568535855"},{"commissionCategory":"BSC","firstTraderCnt":"0",)"
                 R"("traderCnt":"0","vol":"0","commission":"0"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.summary({.periodType = PeriodType::total});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::affiliate::performance
