// Generated from specs/kucoin/spot/sub/user.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/sub/user.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::sub::user {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/sub/user.add_sub_account: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/sub/user.add_sub_account",
        .number = 1,
        .request = R"({"password":"q1234567","access":"Spot","subName":"subNameTest1","remarks":"TheRemark"})",
        .reply = R"({"code":"200000","data":{"uid":245730746,"subName":"subNameTest1","remarks":"TheRemark",)"
                 R"("access":"Spot"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_sub_account({
        .password = Secret("q1234567"),
        .remarks = "TheRemark",
        .subName = "subNameTest1",
        .access = Access::spot,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::sub::user
