// Generated from specs/okx/affiliate/invitee.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/affiliate/invitee.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::affiliate::invitee {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx affiliate/invitee.detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "affiliate/invitee.detail",
        .number = 1,
        .request = "uid=11111111",
        .reply = R"({"msg":"","code":"0","data":[{"accFee":"0","affiliateCode":"HIIIIII","depAmt":"0","wdAmt":"0",)"
                 R"("firstTradeTime":"","inviteeLevel":"2","inviteeRebateRate":"0.39","joinTime":"1712546713000",)"
                 R"("kycTime":"","level":"Lv1","region":"Vietnam","totalCommission":"0","volMonth":"0",)"
                 R"("totalVol":"0"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.detail({.uid = "11111111"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx affiliate/invitee.list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "affiliate/invitee.list",
        .number = 1,
        .request = "page=1&kycStatus=verified",
        .reply = R"({"code":"0","msg":"","totalPage":"5","data":[{"uid":"835449167911924693","country":"CN",)"
                 R"("joinTime":"1777448564000","firstTradeTime":"","channelName":"X2UWA2T89","rebateRate":"0.1600",)"
                 R"("feeTierRank":"0","kycStatus":"verified","kycTime":"1777448563000","depAmt":"0.0000000000",)"
                 R"("totalVol":"0.0000000000","totalFee":"0.0000000000","totalCommission":"0.0000000000",)"
                 R"("isCompliant":true}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list({.page = 1, .kycStatus = KycStatus::verified});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::affiliate::invitee
