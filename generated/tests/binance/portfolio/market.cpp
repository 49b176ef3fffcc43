// Generated from specs/binance/portfolio/market.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/portfolio/market.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::portfolio::market {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance portfolio/market.ping: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/market.ping",
        .number = 1,
        .request = "",
        .reply = "{}",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.ping();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::portfolio::market
