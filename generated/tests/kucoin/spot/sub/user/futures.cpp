// Generated from specs/kucoin/spot/sub/user/futures.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/sub/user/futures.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::sub::user::futures {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/sub/user/futures.add_sub_account_futures_permission: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/sub/user/futures.add_sub_account_futures_permission",
        .number = 1,
        .request = R"({"uid":"169579801"})",
        .reply = R"({"code":"200000","data":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_sub_account_futures_permission({.uid = "169579801"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::sub::user::futures
