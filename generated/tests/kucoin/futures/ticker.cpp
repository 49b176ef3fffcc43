// Generated from specs/kucoin/futures/ticker.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/ticker.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::ticker {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/ticker.get_ticker: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/ticker.get_ticker",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"sequence":1697895100310,"symbol":"XBTUSDM","side":"sell","size":2936,)"
                 R"("tradeId":"1697901180000","price":"67158.4","bestBidPrice":"67169.6","bestBidSize":32345,)"
                 R"("bestAskPrice":"67169.7","bestAskSize":7251,"ts":1729163001780000000}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_ticker({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::ticker
