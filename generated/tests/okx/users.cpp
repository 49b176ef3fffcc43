// Generated from specs/okx/users.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/users.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::users {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx users.entrust_subaccount_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "users.entrust_subaccount_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"subAcct":"test-1"},{"subAcct":"test-2"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.entrust_subaccount_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::users
