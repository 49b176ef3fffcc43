// Generated from specs/bybit/spread/order.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/spread/order.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::spread::order {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit spread/order.amend_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spread/order.amend_order",
        .number = 1,
        .request = R"({"symbol":"SOLUSDT_SOL/USDT","orderLinkId":"1744072052193428475","price":"14","qty":"0.2"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderId":"b0e6c938-9731-4122-8552-01e6dc06b303",)"
                 R"("orderLinkId":"1744072052193428475"},"retExtInfo":{},"time":1744083952599})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_order({
        .symbol = "SOLUSDT_SOL/USDT",
        .orderLinkId = "1744072052193428475",
        .qty = "0.2"_d,
        .price = "14"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spread/order.cancel_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spread/order.cancel_order",
        .number = 1,
        .request = R"({"orderLinkId":"1744072052193428476"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderId":"4496253b-b55b-4407-8c5c-29629d169caf",)"
                 R"("orderLinkId":"1744072052193428476"},"retExtInfo":{},"time":1744090702715})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order({.orderLinkId = "1744072052193428476"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spread/order.cancel_all_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spread/order.cancel_all_orders",
        .number = 1,
        .request = R"({"symbol":null,"cancelAll":true})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"orderId":"11ec47f3-f0a2-4b2a-b302-236f2a2d53a2",)"
                 R"("orderLinkId":""}],"success":"1"},"retExtInfo":{},"time":1744090940933})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_orders({.cancelAll = true});
    const auto result = call.get();
    // The request is not compared. Nothing takes its symbol.
    session.check_reply(result, call);
}

TEST_CASE("bybit spread/order.create_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spread/order.create_order",
        .number = 1,
        .request = R"({"symbol":"SOLUSDT_SOL/USDT","side":"Buy","orderType":"Limit","qty":"0.1","price":"21",)"
                   R"("orderLinkId":"1744072052193428479","timeInForce":"PostOnly"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderId":"1b00b997-d825-465e-ad1d-80b0eb1955af",)"
                 R"("orderLinkId":"1744072052193428479"},"retExtInfo":{},"time":1744075839332})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_order({
        .symbol = "SOLUSDT_SOL/USDT",
        .side = Side::buy,
        .orderType = OrderOrderType::limit,
        .qty = "0.1"_d,
        .price = "21"_d,
        .orderLinkId = "1744072052193428479",
        .timeInForce = TimeInForce::post_only,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spread/order.history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spread/order.history",
        .number = 1,
        .request = "orderId=aaaee090-fab3-42ea-aea0-c9fbfe6c4bc4",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"nextPageCursor":"aaaee090-fab3-42ea-aea0-c9fbfe6c4bc4%)"
                 R"(3A1744096099767%2Caaaee090-fab3-42ea-aea0-c9fbfe6c4bc4%3A1744096099767",)"
                 R"("list":[{"symbol":"SOLUSDT_SOL/USDT","orderType":"Limit","orderLinkId":"",)"
                 R"("orderId":"aaaee090-fab3-42ea-aea0-c9fbfe6c4bc4","contractType":"FundingRateArb",)"
                 R"("orderStatus":"Cancelled","createdAt":"1744096099767","price":"-4","leg2Symbol":"SOLUSDT",)"
                 R"("orderQty":"0.1","timeInForce":"PostOnly","baseCoin":"SOL","updatedAt":"1744098396079",)"
                 R"("side":"Buy","leg2Side":"Sell","leavesQty":"0","leg1Side":"Buy","settleCoin":"USDT",)"
                 R"("cumExecQty":"0","qty":"0.1","leg1OrderId":"82335b0a-b7d9-4ea5-9230-e71271a65100",)"
                 R"("leg2OrderId":"1924011967786517249","leg2ProdType":"Spot","leg1ProdType":"Futures",)"
                 R"("leg1Symbol":"SOLUSDT"}]},"retExtInfo":{},"time":1744102655725})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history({.orderId = "aaaee090-fab3-42ea-aea0-c9fbfe6c4bc4"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spread/order.realtime: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spread/order.realtime",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"nextPageCursor":"aaaee090-fab3-42ea-aea0-c9fbfe6c4bc4%3A174)"
                 R"(4096099767%2Caaaee090-fab3-42ea-aea0-c9fbfe6c4bc4%3A1744096099767",)"
                 R"("list":[{"symbol":"SOLUSDT_SOL/USDT","orderType":"Limit","updatedTime":"1744096099771",)"
                 R"("orderLinkId":"","side":"Buy","orderId":"aaaee090-fab3-42ea-aea0-c9fbfe6c4bc4","leavesQty":"0.1",)"
                 R"("orderStatus":"New","cumExecQty":"0","price":"-4","qty":"0.1","createdTime":"1744096099767",)"
                 R"("timeInForce":"PostOnly","baseCoin":"SOL"}]},"retExtInfo":{},"time":1744096103435})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.realtime();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::spread::order
