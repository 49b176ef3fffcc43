// Generated from specs/okx/affiliate/co-inviter.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/affiliate/co_inviter.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::affiliate::co_inviter {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx affiliate/co-inviter.list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "affiliate/co-inviter.list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","totalPage":"1","data":[{"channelId":"31075853","channelName":"MXCUS",)"
                 R"("joinLink":"https://okx.com/join/MXCUS","inviterCommissionRate":"0.0000",)"
                 R"("coInviterCommissionRate":"0.1400","inviteeDiscountRate":"0.1600","parUserName":"12****23",)"
                 R"("coUserName":"***","isCompliant":true,"isDefault":false,"totalCommission":"0.032111",)"
                 R"("commission24h":"0","inviteeCnt":"1","traderCnt":"1","clickCnt":"1","totalFee":"0",)"
                 R"("cTime":"1773739123000","channelAssessmentStatus":"valid","inviterChannelStatus":"valid",)"
                 R"("coInviterChannelStatus":"valid","linkStatus":"normal"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::affiliate::co_inviter
