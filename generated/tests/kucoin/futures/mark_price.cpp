// Generated from specs/kucoin/futures/mark-price.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/mark_price.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::mark_price {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/mark-price.get_mark_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/mark-price.get_mark_price",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbol":"XBTUSDTM","granularity":1000,"timePoint":1729254307000,)"
                 R"("value":67687.08,"indexPrice":67683.58}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_mark_price({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::mark_price
