// Generated from specs/kucoin/spot/status.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/status.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::status {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/status.service_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/status.service_status",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"status":"open","msg":""}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.service_status();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::status
