// Generated from specs/kucoin/futures/getCrossUserLeverage.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/get_cross_user_leverage.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::get_cross_user_leverage {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/getCrossUserLeverage.cross_margin_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/getCrossUserLeverage.cross_margin_leverage",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbol":"XBTUSDTM","leverage":"3"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cross_margin_leverage({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::get_cross_user_leverage
