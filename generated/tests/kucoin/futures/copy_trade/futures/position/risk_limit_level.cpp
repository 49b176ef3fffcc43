// Generated from specs/kucoin/futures/copy-trade/futures/position/risk-limit-level.yaml by `exbind generate kucoin`. DO
// NOT EDIT.
#include "exbind/kucoin/futures/copy_trade/futures/position/risk_limit_level.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::copy_trade::futures::position::risk_limit_level {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/copy-trade/futures/position/risk-limit-level.modify_isolated_margin_risk_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/copy-trade/futures/position/risk-limit-level.modify_isolated_margin_risk_limit",
        .number = 1,
        .request = R"({"symbol":"XBTUSDTM","level":1})",
        .reply = R"({"code":"200000","data":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_isolated_margin_risk_limit({.symbol = "XBTUSDTM", .level = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::copy_trade::futures::position::risk_limit_level
