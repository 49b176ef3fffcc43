// Generated from specs/kucoin/spot/position.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/position.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::position {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/position.modify_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/position.modify_leverage",
        .number = 1,
        .request = R"({"leverage":"5"})",
        .reply = R"({"code":"200000","data":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_leverage({.leverage = "5"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::position
