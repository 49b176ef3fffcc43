// Generated from specs/kucoin/futures/copy-trade/futures/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/copy_trade/futures/orders.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::copy_trade::futures::orders {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/copy-trade/futures/orders.cancel_order_by_client_oid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/copy-trade/futures/orders.cancel_order_by_client_oid",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"clientOid":"5c52e11203aa677f331e4913fb"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order_by_client_oid({.symbol = "example", .clientOid = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin futures/copy-trade/futures/orders.add_order_test: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/copy-trade/futures/orders.add_order_test",
        .number = 1,
        .request = R"({"clientOid":"5c52e11203aa677f33e493fb","side":"buy","symbol":"XBTUSDTM","leverage":3,)"
                   R"("type":"limit","remark":"order remarks","reduceOnly":false,"marginMode":"ISOLATED",)"
                   R"("price":"0.1","size":1,"timeInForce":"GTC"})",
        .reply = R"({"code":"200000","data":{"orderId":"234125150956625920","clientOid":"5c52e11203aa677f33e493fb"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_order_test({
        .clientOid = "5c52e11203aa677f33e493fb",
        .side = Side::buy,
        .symbol = "XBTUSDTM",
        .leverage = 3,
        .type = Type::limit,
        .reduceOnly = false,
        .marginMode = MarginMode::isolated,
        .price = "0.1"_d,
        .size = 1,
        .timeInForce = TimeInForce::gtc,
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its remark.
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::copy_trade::futures::orders
