// Generated from specs/kucoin/spot/timestamp.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/timestamp.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::timestamp {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/timestamp.server_time: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/timestamp.server_time",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":1729100692873})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.server_time();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::timestamp
