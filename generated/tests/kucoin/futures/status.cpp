// Generated from specs/kucoin/futures/status.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/status.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::status {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/status.service_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/status.service_status",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"msg":"","status":"open"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.service_status();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::status
