// Generated from specs/okx/affiliate/sub-affiliate.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/affiliate/sub_affiliate.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::affiliate::sub_affiliate {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx affiliate/sub-affiliate.list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "affiliate/sub-affiliate.list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","totalPage":"1","data":[{"subAffiliateUid":"668418489887292061",)"
                 R"("country":"CN","joinTime":"1773739123000","subAffiliateLevel":"2","commissionRate":"0.3000",)"
                 R"("isCompliant":true,"inviteeCnt":"8","traderCnt":"3","depAmt":"37.281133",)"
                 R"("totalVol":"3618.561430","totalFee":"1.628353","totalCommission":"0.289847"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::affiliate::sub_affiliate
