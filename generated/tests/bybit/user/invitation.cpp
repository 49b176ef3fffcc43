// Generated from specs/bybit/user/invitation.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/user/invitation.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::user::invitation {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit user/invitation.referrals: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "user/invitation.referrals",
        .number = 1,
        .request = "status=0&size=5&cursor=6867",
        .reply = R"({"retCode":0,"retMsg":"","result":{"nextCursor":"","records":[{"id":"6866",)"
                 R"("inviteeUid":"1447787","status":0,"createdAt":"1681206247","updatedAt":"1681206247"},)"
                 R"({"id":"6863","inviteeUid":"1447350","status":0,"createdAt":"1681192249",)"
                 R"("updatedAt":"1681192248"}]},"retExtInfo":{},"time":1772095760428})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.referrals({.status = Status::alive, .size = "5"_d, .cursor = "6867"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::user::invitation
