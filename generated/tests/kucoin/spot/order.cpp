// Generated from specs/kucoin/spot/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/order.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::order {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/order.cancel_order_by_client_oid_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/order.cancel_order_by_client_oid_old",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"cancelledOrderId":"67c3252a63d25e0007f91de9",)"
                 R"("clientOid":"5c52e11203aa677f331e493fb","cancelledOcoOrderIds":null}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order_by_client_oid_old({.clientOid = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/order.order_by_client_oid_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/order.order_by_client_oid_old",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"id":"674a97dfef434f0007efc431","symbol":"BTC-USDT","opType":"DEAL",)"
                 R"("type":"limit","side":"buy","price":"50000","size":"0.0001","funds":"0","dealFunds":"0",)"
                 R"("dealSize":"0","fee":"0","feeCurrency":"USDT","stp":"","stop":"","stopTriggered":false,)"
                 R"("stopPrice":"0","timeInForce":"GTC","postOnly":false,"hidden":false,"iceberg":false,)"
                 R"("visibleSize":"0","cancelAfter":0,"channel":"API","clientOid":"3d07008668054da6b3cb12e432c2b13a",)"
                 R"("remark":null,"tags":null,"isActive":false,"cancelExist":true,"createdAt":1732941791518,)"
                 R"("tradeType":"TRADE"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_by_client_oid_old({.clientOid = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::order
