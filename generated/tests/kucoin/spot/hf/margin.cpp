// Generated from specs/kucoin/spot/hf/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/margin.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf::margin {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/hf/margin.trade_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/margin.trade_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"items":[{"id":137891621991,"symbol":"BTC-USDT",)"
                 R"("tradeId":11040911994273793,"orderId":"671868085584bc0007d85f46",)"
                 R"("counterOrderId":"67186805b7cbdf00071621f9","side":"buy","liquidity":"taker","forceTaker":false,)"
                 R"("price":"67141.6","size":"0.00001","funds":"0.671416","fee":"0.000671416","feeRate":"0.001",)"
                 R"("feeCurrency":"USDT","stop":"","tradeType":"MARGIN_TRADE","tax":"0","taxRate":"0","type":"limit",)"
                 R"("createdAt":1729652744998}],"lastId":137891621991}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_history({.symbol = "example", .tradeType = TradeType::margin_trade});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/margin.add_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/margin.add_order",
        .number = 1,
        .request = R"({"type":"limit","symbol":"BTC-USDT","side":"buy","price":"50000","size":"0.00001",)"
                   R"("clientOid":"5c52e11203aa677f33e493fb","remark":"order remarks"})",
        .reply = R"({"success":true,"code":"200000","data":{"orderId":"671663e02188630007e21c9c",)"
                 R"("clientOid":"5c52e11203aa677f33e1493fb","borrowSize":"10.2",)"
                 R"("loanApplyId":"600656d9a33ac90009de4f6f"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_order({
        .clientOid = "5c52e11203aa677f33e493fb",
        .side = Side::buy,
        .symbol = "BTC-USDT",
        .type = Type::limit,
        .price = "50000"_d,
        .size = "0.00001"_d,
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its remark.
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/margin.cancel_all_orders_by_symbol: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/margin.cancel_all_orders_by_symbol",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_orders_by_symbol({.symbol = "example", .tradeType = TradeType::margin_trade});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/margin.cancel_order_by_order_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/margin.cancel_order_by_order_id",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"orderId":"671663e02188630007e21c9c"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order_by_order_id({.symbol = "example", .orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/hf/margin.order_by_order_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/hf/margin.order_by_order_id",
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
    const auto call = api.order_by_order_id({.symbol = "example", .orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::hf::margin
