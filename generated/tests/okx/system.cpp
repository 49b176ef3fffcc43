// Generated from specs/okx/system.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/system.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::system {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx system.status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "system.status",
        .number = 1,
        .request = "state=canceled",
        .reply = R"({"code":"0","data":[{"begin":"1672823400000","end":"1672823520000","href":"","preOpenBegin":"",)"
                 R"("scheDesc":"","serviceType":"8","state":"completed","maintType":"1","env":"1","system":"unified",)"
                 R"("title":"Trading account system upgrade ..."}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.status({.state = State::canceled});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::system
