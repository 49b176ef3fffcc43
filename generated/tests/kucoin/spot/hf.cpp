// Generated from specs/kucoin/spot/hf.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hf.trade_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf.trade_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"items":[{"id":19814995255305,"orderId":"6717422bd51c29000775ea03",)"
                 R"("counterOrderId":"67174228135f9e000709da8c","tradeId":11029373945659392,"symbol":"BTC-USDT",)"
                 R"("side":"buy","liquidity":"taker","type":"limit","forceTaker":false,"price":"67717.6",)"
                 R"("size":"0.00001","funds":"0.677176","fee":"0.000677176","feeRate":"0.001","feeCurrency":"USDT",)"
                 R"("stop":"","tradeType":"TRADE","taxRate":"0","tax":"0","createdAt":1729577515473}],)"
                 R"("lastId":19814995255305}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_history({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf.cancel_all_orders_by_symbol: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf.cancel_all_orders_by_symbol",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_orders_by_symbol({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf.add_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf.add_order",
        .number = 1,
        .request = R"({"type":"limit","symbol":"BTC-USDT","side":"buy","price":"50000","size":"0.00001",)"
                   R"("clientOid":"5c52e11203aa677f33e493fb","remark":"order remarks"})",
        .reply = R"({"code":"200000","data":{"orderId":"670fd33bf9406e0007ab3945",)"
                 R"("clientOid":"5c52e11203aa677f33e493fb"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_order({
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

TEST_CASE("kucoin spot/hf.cancel_order_by_order_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf.cancel_order_by_order_id",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"orderId":"671124f9365ccb00073debd4"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order_by_order_id({.orderId = "example", .symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf.order_by_order_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf.order_by_order_id",
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
    const auto call = api.order_by_order_id({.symbol = "example", .orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::hf
