// Generated from specs/kucoin/futures/position/risk-limit-level.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/position/risk_limit_level.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::position::risk_limit_level {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/position/risk-limit-level.modify_isolated_margin_risk_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/position/risk-limit-level.modify_isolated_margin_risk_limit",
        .number = 1,
        .request = R"({"symbol":"XBTUSDTM","level":2})",
        .reply = R"({"code":"200000","data":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_isolated_margin_risk_limit({.symbol = "XBTUSDTM", .level = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::position::risk_limit_level
