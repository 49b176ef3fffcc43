// Generated from specs/kucoin/spot/hf/margin/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/margin/orders.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf::margin::orders {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hf/margin/orders.open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/margin/orders.open_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"671667306afcdb000723107f","clientOid":"5c52e11203aa677f33e493fb",)"
                 R"("symbol":"BTC-USDT","opType":"DEAL","type":"limit","side":"buy","price":"50000","size":"0.00001",)"
                 R"("funds":"0.5","dealSize":"0","dealFunds":"0","remainSize":"0.00001","remainFunds":"0.5",)"
                 R"("cancelledSize":"0","cancelledFunds":"0","fee":"0","feeCurrency":"USDT","stp":null,"stop":null,)"
                 R"("stopTriggered":false,"stopPrice":"0","timeInForce":"GTC","postOnly":false,"hidden":false,)"
                 R"("iceberg":false,"visibleSize":"0","cancelAfter":0,"channel":"API","remark":null,"tags":null,)"
                 R"("cancelExist":false,"tradeType":"MARGIN_TRADE","inOrderBook":true,"active":true,"tax":"0",)"
                 R"("createdAt":1729521456248,"lastUpdatedAt":1729521460940}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_orders({.symbol = "example", .tradeType = TradeType::margin_trade});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/margin/orders.cancel_order_by_client_oid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/margin/orders.cancel_order_by_client_oid",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"clientOid":"5c52e11203aa677f33e1493fb"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order_by_client_oid({.symbol = "example", .clientOid = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/margin/orders.order_by_client_oid: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/margin/orders.order_by_client_oid",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"id":"671667306afcdb000723107f","symbol":"BTC-USDT","opType":"DEAL",)"
                 R"("type":"limit","side":"buy","price":"50000","size":"0.00001","funds":"0.5","dealSize":"0",)"
                 R"("dealFunds":"0","fee":"0","feeCurrency":"USDT","stp":null,"stop":null,"stopTriggered":false,)"
                 R"("stopPrice":"0","timeInForce":"GTC","postOnly":false,"hidden":false,"iceberg":false,)"
                 R"("visibleSize":"0","cancelAfter":0,"channel":"API","clientOid":"5c52e11203aa677f33e493fb",)"
                 R"("remark":null,"tags":null,"cancelExist":false,"createdAt":1729521456248,)"
                 R"("lastUpdatedAt":1729651011877,"tradeType":"MARGIN_TRADE","inOrderBook":true,"cancelledSize":"0",)"
                 R"("cancelledFunds":"0","remainSize":"0.00001","remainFunds":"0.5","tax":"0","active":true}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_by_client_oid({.symbol = "example", .clientOid = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/margin/orders.closed_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/margin/orders.closed_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"lastId":136112949351,"items":[{"id":"6716491f6afcdb00078365c8",)"
                 R"("clientOid":"5c52e11203aa677f33e493fb","symbol":"BTC-USDT","opType":"DEAL","type":"limit",)"
                 R"("side":"buy","price":"50000","size":"0.00001","funds":"0.5","dealSize":"0","dealFunds":"0",)"
                 R"("remainSize":"0","remainFunds":"0","cancelledSize":"0.00001","cancelledFunds":"0.5","fee":"0",)"
                 R"("feeCurrency":"USDT","stp":null,"stop":null,"stopTriggered":false,"stopPrice":"0",)"
                 R"("timeInForce":"GTC","postOnly":false,"hidden":false,"iceberg":false,"visibleSize":"0",)"
                 R"("cancelAfter":0,"channel":"API","remark":null,"tags":null,"cancelExist":true,)"
                 R"("tradeType":"MARGIN_TRADE","inOrderBook":false,"active":false,"tax":"0",)"
                 R"("createdAt":1729513759162,"lastUpdatedAt":1729521126597}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.closed_orders({.symbol = "example", .tradeType = TradeType::margin_trade});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::hf::margin::orders
