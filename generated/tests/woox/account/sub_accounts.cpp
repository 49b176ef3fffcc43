// Generated from specs/woox/account/subAccounts.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/account/sub_accounts.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::account::sub_accounts {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("woox account/subAccounts.all: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "account/subAccounts.all",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"applicationId":"00000000-0000-4000-8000-000000000002",)"
                 R"("name":"sub_account_2","createdTime":"1606897264.994"}]},"timestamp":1721295317627})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.all();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::woox::account::sub_accounts
