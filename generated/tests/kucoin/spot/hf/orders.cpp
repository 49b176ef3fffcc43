// Generated from specs/kucoin/spot/hf/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/orders.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf::orders {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hf/orders.open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders.open_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"67120bbef094e200070976f6","clientOid":"5c52e11203aa677f33e493fb",)"
                 R"("symbol":"BTC-USDT","opType":"DEAL","type":"limit","side":"buy","price":"50000","size":"0.00001",)"
                 R"("funds":"0.5","dealSize":"0","dealFunds":"0","fee":"0","feeCurrency":"USDT","stp":null,)"
                 R"("timeInForce":"GTC","postOnly":false,"hidden":false,"iceberg":false,"visibleSize":"0",)"
                 R"("cancelAfter":0,"channel":"API","remark":"order remarks","tags":"order tags","cancelExist":false,)"
                 R"("tradeType":"TRADE","inOrderBook":true,"cancelledSize":"0","cancelledFunds":"0",)"
                 R"("remainSize":"0.00001","remainFunds":"0.5","tax":"0","active":true,"createdAt":1729235902748,)"
                 R"("lastUpdatedAt":1729235909862}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/orders.modify_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders.modify_order",
        .number = 1,
        .request = R"({"symbol":"BTC-USDT","orderId":"670fd33bf9406e0007ab3945","newPrice":"30000",)"
                   R"("newSize":"0.0001"})",
        .reply = R"({"code":"200000","data":{"newOrderId":"67112258f9406e0007408827",)"
                 R"("clientOid":"client order id 12"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_order({
        .symbol = "BTC-USDT",
        .orderId = "670fd33bf9406e0007ab3945",
        .newPrice = "30000"_d,
        .newSize = "0.0001"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/orders.cancel_partial_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders.cancel_partial_order",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"orderId":"6711f73c1ef16c000717bb31","cancelSize":"0.00001"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_partial_order({.orderId = "example", .symbol = "example", .cancelSize = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/orders.cancel_all_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders.cancel_all_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"succeedSymbols":["ETH-USDT","BTC-USDT"],"failedSymbols":[]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/orders.cancel_order_by_client_oid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders.cancel_order_by_client_oid",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"clientOid":"5c52e11203aa677f33e493fb"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order_by_client_oid({.clientOid = "example", .symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/orders.order_by_client_oid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders.order_by_client_oid",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"id":"6717422bd51c29000775ea03","clientOid":"5c52e11203aa677f33e493fb",)"
                 R"("symbol":"BTC-USDT","opType":"DEAL","type":"limit","side":"buy","price":"70000","size":"0.00001",)"
                 R"("funds":"0.7","dealSize":"0.00001","dealFunds":"0.677176","remainSize":"0",)"
                 R"("remainFunds":"0.022824","cancelledSize":"0","cancelledFunds":"0","fee":"0.000677176",)"
                 R"("feeCurrency":"USDT","stp":null,"timeInForce":"GTC","postOnly":false,"hidden":false,)"
                 R"("iceberg":false,"visibleSize":"0","cancelAfter":0,"channel":"API","remark":"order remarks",)"
                 R"("tags":null,"cancelExist":false,"tradeType":"TRADE","inOrderBook":false,"active":false,"tax":"0",)"
                 R"("createdAt":1729577515444,"lastUpdatedAt":1729577515481}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_by_client_oid({.symbol = "example", .clientOid = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/orders.set_dcp: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders.set_dcp",
        .number = 1,
        .request = R"({"timeout":5,"symbols":"BTC-USDT,ETH-USDT"})",
        .reply = R"({"code":"200000","data":{"currentTime":1729656588,"triggerTime":1729656593}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_dcp({.timeout = 5, .symbols = "BTC-USDT,ETH-USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/orders.closed_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders.closed_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"lastId":19814995255305,"items":[{"id":"6717422bd51c29000775ea03",)"
                 R"("clientOid":"5c52e11203aa677f33e493fb","symbol":"BTC-USDT","opType":"DEAL","type":"limit",)"
                 R"("side":"buy","price":"70000","size":"0.00001","funds":"0.7","dealSize":"0.00001",)"
                 R"("dealFunds":"0.677176","remainSize":"0","remainFunds":"0.022824","cancelledSize":"0",)"
                 R"("cancelledFunds":"0","fee":"0.000677176","feeCurrency":"USDT","stp":null,"timeInForce":"GTC",)"
                 R"("postOnly":false,"hidden":false,"iceberg":false,"visibleSize":"0","cancelAfter":0,)"
                 R"("channel":"API","remark":"order remarks","tags":null,"cancelExist":false,"tradeType":"TRADE",)"
                 R"("inOrderBook":false,"active":false,"tax":"0","createdAt":1729577515444,)"
                 R"("lastUpdatedAt":1729577515481}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.closed_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/orders.batch_add_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders.batch_add_orders",
        .number = 1,
        .request = R"({"orderList":[{"clientOid":"client order id 12","symbol":"BTC-USDT","type":"limit",)"
                   R"("side":"buy","price":"30000","size":"0.00001"},{"clientOid":"client order id 13",)"
                   R"("symbol":"ETH-USDT","type":"limit","side":"sell","price":"2000","size":"0.00001"}]})",
        .reply = R"({"code":"200000","data":[{"orderId":"6710d8336afcdb0007319c27","clientOid":"client order id 12",)"
                 R"("success":true},{"success":false,"failMsg":"The order funds should ..."}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.batch_add_orders({
        .orderList = Vector<BatchAddOrdersRequestOrderList>{
            BatchAddOrdersRequestOrderList{
                .clientOid = "client order id 12",
                .symbol = "BTC-USDT",
                .type = Type::limit,
                .side = Side::buy,
                .price = "30000"_d,
                .size = "0.00001"_d,
            },
            BatchAddOrdersRequestOrderList{
                .clientOid = "client order id 13",
                .symbol = "ETH-USDT",
                .type = Type::limit,
                .side = Side::sell,
                .price = "2000"_d,
                .size = "0.00001"_d,
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/orders.add_order_sync: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders.add_order_sync",
        .number = 1,
        .request = R"({"type":"limit","symbol":"BTC-USDT","side":"buy","price":"50000","size":"0.00001",)"
                   R"("clientOid":"5c52e11203aa677f33e493f","remark":"order remarks"})",
        .reply = R"({"code":"200000","data":{"orderId":"67111a7cb7cbdf000703e1f6",)"
                 R"("clientOid":"5c52e11203aa677f33e493f","orderTime":1729174140586,"originSize":"0.00001",)"
                 R"("dealSize":"0","remainSize":"0.00001","canceledSize":"0","status":"open",)"
                 R"("matchTime":1729174140588}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_order_sync({
        .clientOid = "5c52e11203aa677f33e493f",
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

TEST_CASE("kucoin spot/hf/orders.cancel_order_by_order_id_sync: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders.cancel_order_by_order_id_sync",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"orderId":"671128ee365ccb0007534d45","originSize":"0.00001",)"
                 R"("dealSize":"0","remainSize":"0","canceledSize":"0.00001","status":"done"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order_by_order_id_sync({.symbol = "example", .orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/orders.add_order_test: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/orders.add_order_test",
        .number = 1,
        .request = R"({"type":"limit","symbol":"BTC-USDT","side":"buy","price":"50000","size":"0.00001",)"
                   R"("clientOid":"5c52e11203aa677f33e493f","remark":"order remarks"})",
        .reply = R"({"code":"200000","data":{"orderId":"670fd33bf9406e0007ab3945",)"
                 R"("clientOid":"5c52e11203aa677f33e493fb"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_order_test({
        .clientOid = "5c52e11203aa677f33e493f",
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

}  // namespace
}  // namespace exbind::kucoin::spot::hf::orders
