// Generated from specs/kucoin/futures/changeCrossUserLeverage.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/change_cross_user_leverage.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::change_cross_user_leverage {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/changeCrossUserLeverage.modify_cross_margin_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/changeCrossUserLeverage.modify_cross_margin_leverage",
        .number = 1,
        .request = R"({"symbol":"XBTUSDTM","leverage":"10"})",
        .reply = R"({"code":"200000","data":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_cross_margin_leverage({.symbol = "XBTUSDTM", .leverage = "10"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::change_cross_user_leverage
