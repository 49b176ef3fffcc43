// Generated from specs/okx/users.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/users.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"

namespace exbind::okx::users {
namespace {

TEST_CASE("okx users.entrust_subaccount_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "users.entrust_subaccount_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"subAcct":"test-1"},{"subAcct":"test-2"}]})",
    };
    ::contract::Session session(example);
    const Connection connection(Credentials::from_env(), session.options());
    const Api api(connection);
    const auto result = api.entrust_subaccount_list().get();
    session.check_reply(result);
}

}  // namespace
}  // namespace exbind::okx::users
