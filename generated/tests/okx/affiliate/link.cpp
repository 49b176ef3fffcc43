// Generated from specs/okx/affiliate/link.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/affiliate/link.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::affiliate::link {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx affiliate/link.list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "affiliate/link.list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","totalPage":"1","data":[{"channelId":"78295211","channelName":"78295211",)"
                 R"("joinLink":"https://okx.com/join/78295211","linkType":"standard",)"
                 R"("inviterCommissionRate":"0.2900","coInviterCommissionRate":"","inviteeDiscountRate":"0.0100",)"
                 R"("inviteeCnt":"1","traderCnt":"1","totalCommission":"2.656307","commission24h":"0.5",)"
                 R"("cTime":"1773739123000","isDefault":true,"linkStatus":"normal"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::affiliate::link
