// Generated from specs/kucoin/spot/stop-order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/stop_order.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::stop_order {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/stop-order.stop_orders_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/stop-order.stop_orders_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":50,"totalNum":2,"totalPage":1,)"
                 R"("items":[{"id":"vs93gptvr9t2fsql003l8k5p","symbol":"BTC-USDT",)"
                 R"("userId":"633559791e1cbc0001f319bc","status":"NEW","type":"limit","side":"buy",)"
                 R"("price":"50000.00000000000000000000","size":"0.00001000000000000000","funds":null,"stp":null,)"
                 R"("timeInForce":"GTC","cancelAfter":-1,"postOnly":false,"hidden":false,"iceberg":false,)"
                 R"("visibleSize":null,"channel":"API","clientOid":"5c52e11203aa677f222233e493fb",)"
                 R"("remark":"order remarks","tags":null,"relatedNo":null,"orderTime":1740626554883000024,)"
                 R"("domainId":"kucoin","tradeSource":"USER","tradeType":"TRADE","feeCurrency":"USDT",)"
                 R"("takerFeeRate":"0.00100000000000000000","makerFeeRate":"0.00100000000000000000",)"
                 R"("createdAt":1740626554884,"stop":"loss","stopTriggerTime":null,)"
                 R"("stopPrice":"60000.00000000000000000000","limitPrice":null,"pop":null,)"
                 R"("activateCondition":null}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.stop_orders_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/stop-order.add_stop_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/stop-order.add_stop_order",
        .number = 1,
        .request = R"({"type":"limit","symbol":"BTC-USDT","side":"buy","price":"50000","stopPrice":"50000",)"
                   R"("size":"0.00001","clientOid":"5c52e11203aa677f33e493fb","remark":"order remarks"})",
        .reply = R"({"code":"200000","data":{"orderId":"670fd33bf9406e0007ab3945"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_stop_order({
        .clientOid = "5c52e11203aa677f33e493fb",
        .side = Side::buy,
        .symbol = "BTC-USDT",
        .type = Type::limit,
        .remark = "order remarks",
        .price = "50000"_d,
        .size = "0.00001"_d,
        .stopPrice = "50000"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/stop-order.batch_cancel_stop_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/stop-order.batch_cancel_stop_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"cancelledOrderIds":["671124f9365ccb00073debd4"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.batch_cancel_stop_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/stop-order.cancel_stop_order_by_client_oid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/stop-order.cancel_stop_order_by_client_oid",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"cancelledOrderId":"vs8hoo8ksc8mario0035a74n",)"
                 R"("clientOid":"689ff597f4414061aa819cc414836abd"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_stop_order_by_client_oid({.clientOid = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/stop-order.stop_order_by_client_oid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/stop-order.stop_order_by_client_oid",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"vs8hoo8os561f5np0032vngj","symbol":"KCS-USDT",)"
                 R"("userId":"60fe4956c43cbc0006562c2c","status":"NEW","type":"limit","side":"buy",)"
                 R"("price":"0.01000000000000000000","size":"0.01000000000000000000","funds":null,"stp":null,)"
                 R"("timeInForce":"GTC","cancelAfter":-1,"postOnly":false,"hidden":false,"iceberg":false,)"
                 R"("visibleSize":null,"channel":"API","clientOid":"2b700942b5db41cebe578cff48960e09","remark":null,)"
                 R"("tags":null,"orderTime":1629020492834532600,"domainId":"kucoin","tradeSource":"USER",)"
                 R"("tradeType":"TRADE","feeCurrency":"USDT","takerFeeRate":"0.00200000000000000000",)"
                 R"("makerFeeRate":"0.00200000000000000000","createdAt":1629020492837,"stop":"loss",)"
                 R"("stopTriggerTime":null,"stopPrice":"1.00000000000000000000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.stop_order_by_client_oid({.clientOid = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/stop-order.cancel_stop_order_by_order_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/stop-order.cancel_stop_order_by_order_id",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"cancelledOrderIds":["671124f9365ccb00073debd4"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_stop_order_by_order_id({.orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/stop-order.stop_order_by_order_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/stop-order.stop_order_by_order_id",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"id":"vs8hoo8q2ceshiue003b67c0","symbol":"KCS-USDT",)"
                 R"("userId":"60fe4956c43cbc0006562c2c","status":"NEW","type":"limit","side":"buy",)"
                 R"("price":"0.01000000000000000000","size":"0.01000000000000000000","funds":null,"stp":null,)"
                 R"("timeInForce":"GTC","cancelAfter":-1,"postOnly":false,"hidden":false,"iceberg":false,)"
                 R"("visibleSize":null,"channel":"API","clientOid":"40e0eb9efe6311eb8e58acde48001122","remark":null,)"
                 R"("tags":null,"orderTime":1629098781127530200,"domainId":"kucoin","tradeSource":"USER",)"
                 R"("tradeType":"TRADE","feeCurrency":"USDT","takerFeeRate":"0.00200000000000000000",)"
                 R"("makerFeeRate":"0.00200000000000000000","createdAt":1629098781128,"stop":"loss",)"
                 R"("stopTriggerTime":null,"stopPrice":"10.00000000000000000000"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.stop_order_by_order_id({.orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::stop_order
