// Generated from specs/kucoin/spot/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/orders.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::orders {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/orders.batch_cancel_order_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/orders.batch_cancel_order_old",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"cancelledOrderIds":["674a8635b38d120007709c0f",)"
                 R"("674a8630439c100007d3bce1"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.batch_cancel_order_old();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/orders.orders_list_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/orders.orders_list_old",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":50,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"id":"674a9a872033a50007e2790d","symbol":"BTC-USDT","opType":"DEAL","type":"limit",)"
                 R"("side":"buy","price":"50000","size":"0.00001","funds":"0","dealFunds":"0","dealSize":"0",)"
                 R"("fee":"0","feeCurrency":"USDT","stp":"","stop":"","stopTriggered":false,"stopPrice":"0",)"
                 R"("timeInForce":"GTC","postOnly":false,"hidden":false,"iceberg":false,"visibleSize":"0",)"
                 R"("cancelAfter":0,"channel":"API","clientOid":"5c52e11203aa677f33e4923fb","remark":"order remarks",)"
                 R"("tags":null,"isActive":false,"cancelExist":true,"createdAt":1732942471752,"tradeType":"TRADE"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_list_old();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/orders.add_order_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/orders.add_order_old",
        .number = 1,
        .request = R"({"type":"limit","symbol":"BTC-USDT","side":"buy","price":"50000","size":"0.00001",)"
                   R"("clientOid":"5c52e11203aa677f33e493fb","remark":"order remarks"})",
        .reply = R"({"code":"200000","data":{"orderId":"674a8635b38d120007709c0f"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_order_old({
        .clientOid = "5c52e11203aa677f33e493fb",
        .side = Side::buy,
        .symbol = "BTC-USDT",
        .type = Type::limit,
        .remark = "order remarks",
        .price = "50000"_d,
        .size = "0.00001"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/orders.batch_add_orders_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/orders.batch_add_orders_old",
        .number = 1,
        .request = R"({"symbol":"BTC-USDT","orderList":[{"clientOid":"3d07008668054da6b3cb12e432c2b13a","side":"buy",)"
                   R"("type":"limit","price":"50000","size":"0.0001"},)"
                   R"({"clientOid":"37245dbe6e134b5c97732bfb36cd4a9d","side":"buy","type":"limit","price":"49999",)"
                   R"("size":"0.0001"}]})",
        .reply = R"({"code":"200000","data":{"data":[{"symbol":"BTC-USDT","type":"limit","side":"buy",)"
                 R"("price":"50000","size":"0.0001","funds":null,"stp":"","stop":"","stopPrice":null,)"
                 R"("timeInForce":"GTC","cancelAfter":0,"postOnly":false,"hidden":false,"iceberge":false,)"
                 R"("iceberg":false,"visibleSize":null,"channel":"API","id":"674a97dfef434f0007efc431",)"
                 R"("status":"success","failMsg":null,"clientOid":"3d07008668054da6b3cb12e432c2b13a"},)"
                 R"({"symbol":"BTC-USDT","type":"limit","side":"buy","price":"49999","size":"0.0001","funds":null,)"
                 R"("stp":"","stop":"","stopPrice":null,"timeInForce":"GTC","cancelAfter":0,"postOnly":false,)"
                 R"("hidden":false,"iceberge":false,"iceberg":false,"visibleSize":null,"channel":"API",)"
                 R"("id":"674a97dffb378b00077b9c20","status":"fail","failMsg":"Balance insufficient!",)"
                 R"("clientOid":"37245dbe6e134b5c97732bfb36cd4a9d"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.batch_add_orders_old({
        .orderList = Vector<BatchAddOrdersOldRequestOrderList>{
            BatchAddOrdersOldRequestOrderList{
                .clientOid = "3d07008668054da6b3cb12e432c2b13a",
                .side = Side::buy,
                .symbol = "example",
                .type = Type::limit,
                .price = "50000"_d,
                .size = "0.0001"_d,
            },
            BatchAddOrdersOldRequestOrderList{
                .clientOid = "37245dbe6e134b5c97732bfb36cd4a9d",
                .side = Side::buy,
                .symbol = "example",
                .type = Type::limit,
                .price = "49999"_d,
                .size = "0.0001"_d,
            },
        },
        .symbol = "BTC-USDT",
    });
    const auto result = call.get();
    // The request is not compared. The documented request lacks orderList[0].symbol, orderList[1].symbol.
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/orders.add_order_test_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/orders.add_order_test_old",
        .number = 1,
        .request = R"({"type":"limit","symbol":"BTC-USDT","side":"buy","price":"50000","size":"0.00001",)"
                   R"("clientOid":"5c52e11203aa677f33e493fb","remark":"order remarks"})",
        .reply = R"({"code":"200000","data":{"orderId":"674a8776291d9e00074f1edf"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_order_test_old({
        .clientOid = "5c52e11203aa677f33e493fb",
        .side = Side::buy,
        .symbol = "BTC-USDT",
        .type = Type::limit,
        .remark = "order remarks",
        .price = "50000"_d,
        .size = "0.00001"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/orders.cancel_order_by_order_id_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/orders.cancel_order_by_order_id_old",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"cancelledOrderIds":["674a97dfef434f0007efc431"]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order_by_order_id_old({.orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/orders.order_by_order_id_old: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/orders.order_by_order_id_old",
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
    const auto call = api.order_by_order_id_old({.orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::orders
