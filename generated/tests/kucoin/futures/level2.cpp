// Generated from specs/kucoin/futures/level2.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/level2.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::level2 {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/level2.part_order_book: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/level2.part_order_book",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"sequence":1697895963339,"symbol":"XBTUSDM","bids":[[66968,2],[66964.8,)"
                 R"(25596]],"asks":[[66968.1,13501],[66968.7,2032]],"ts":1729168101216000000}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.part_order_book({.size = "1"_d, .symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/level2.full_order_book: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/level2.full_order_book",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"sequence":1697895963339,"symbol":"XBTUSDM","bids":[[66968,2],[66964.8,)"
                 R"(25596]],"asks":[[66968.1,13501],[66968.7,2032]],"ts":1729168101216000000}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.full_order_book();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::level2
