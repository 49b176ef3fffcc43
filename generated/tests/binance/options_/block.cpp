// Generated from specs/binance/options/block.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/options_/block.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::options_::block {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance options/block.cancel_block_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/block.cancel_block_order",
        .number = 1,
        .request = "",
        .reply = "{}",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_block_order({.blockOrderMatchingKey = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/block.new_block_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/block.new_block_order",
        .number = 1,
        .request = "",
        .reply = R"({"blockTradeSettlementKey":"3668822b8-1baa-6a2f-adb8-d3de6289b361","expireTime":1730171888109,)"
                 R"("liquidity":"TAKER","status":"RECEIVED","legs":[{"symbol":"BNB-241101-700-C","side":"BUY",)"
                 R"("quantity":"1.2","price":"2.8"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_block_order({
        .liquidity = "example",
        .legs = Vector<NewBlockOrderRequestLegs>{NewBlockOrderRequestLegs{}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/block.extend_block_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/block.extend_block_order",
        .number = 1,
        .request = "",
        .reply = R"({"blockTradeSettlementKey":"3668822b8-1baa-6a2f-adb8-d3de6289b361","expireTime":1730172007000,)"
                 R"("liquidity":"TAKER","status":"RECEIVED","createTime":1730170088111,)"
                 R"("legs":[{"symbol":"BNB-241101-700-C","side":"BUY","quantity":"1.2","price":"2.8"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.extend_block_order({.blockOrderMatchingKey = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/block.block_trade_details: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/block.block_trade_details",
        .number = 1,
        .request = "",
        .reply = R"({"blockTradeSettlementKey":"12b96c28-ba05-8906-c89t-703215cfb2e6","expireTime":1730171860460,)"
                 R"("liquidity":"MAKER","status":"RECEIVED","createTime":1730170060462,)"
                 R"("legs":[{"symbol":"BNB-241101-700-C","side":"SELL","quantity":"1.66","price":"20"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.block_trade_details({.blockOrderMatchingKey = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/block.accept_block_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/block.accept_block_order",
        .number = 1,
        .request = "",
        .reply = R"({"blockTradeSettlementKey":"7d046e6e-a429-4335-ab9d-6a681febcde5","expireTime":1730172115801,)"
                 R"("liquidity":"MAKER","status":"ACCEPTED","createTime":1730170315803,)"
                 R"("legs":[{"symbol":"BNB-241101-700-C","side":"SELL","quantity":"1.2","price":"2.8"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.accept_block_order({.blockOrderMatchingKey = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/block.block_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/block.block_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"blockTradeSettlementKey":"7d046e6e-a429-4335-ab9d-6a681febcde5","expireTime":1730172115801,)"
                 R"("liquidity":"TAKER","status":"RECEIVED","createTime":1730170315803,)"
                 R"("legs":[{"symbol":"BNB-241101-700-C","side":"BUY","quantity":"1.2","price":"2.8"}]},)"
                 R"({"blockTradeSettlementKey":"28b96c28-ba05-6906-a47c-703215cfbfe6","expireTime":1730171860460,)"
                 R"("liquidity":"TAKER","status":"RECEIVED","createTime":1730170060462,)"
                 R"("legs":[{"symbol":"BNB-241101-700-C","side":"BUY","quantity":"1.66","price":"20"}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.block_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/block.user_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/block.user_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"parentOrderId":"4675011431944499201","crossType":"USER_BLOCK",)"
                 R"("legs":[{"createTime":1730170445600,"updateTime":1730170445600,"symbol":"BNB-241101-700-C",)"
                 R"("orderId":"4675011431944499203","orderPrice":2.8,"orderQuantity":1.2,"orderStatus":"FILLED",)"
                 R"("executedQty":1.2,"executedAmount":3.36,"fee":0.336,"orderType":"PREV_QUOTED","orderSide":"BUY",)"
                 R"("id":"1125899906900937837","tradeId":1,"tradePrice":2.8,"tradeQty":1.2,"tradeTime":1730170445600,)"
                 R"("liquidity":"TAKER","commission":0.336}],)"
                 R"("blockTradeSettlementKey":"7d085e6e-a229-2335-ab9d-6a581febcd25"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.user_trades();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::options_::block
