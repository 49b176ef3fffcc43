// Generated from specs/kucoin/futures/getMaxOpenSize.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/get_max_open_size.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::get_max_open_size {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/getMaxOpenSize.max_open_size: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/getMaxOpenSize.max_open_size",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"symbol":"XBTUSDTM","maxBuyOpenSize":0,"maxSellOpenSize":0}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.max_open_size({.symbol = "example", .price = "1"_d, .leverage = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::get_max_open_size
