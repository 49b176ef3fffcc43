// Generated from specs/binance/options/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/options_/trade.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::options_::trade {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance options/trade.cancel_all_open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.cancel_all_open_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":0,"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_open_orders({.symbol = "BTC-200730-9000-C"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.cancel_all_orders_by_underlying: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.cancel_all_orders_by_underlying",
        .number = 1,
        .request = "",
        .reply = R"({"code":0,"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_orders_by_underlying({.underlying = "BTCUSDT"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.cancel_multiple_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.cancel_multiple_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"orderId":4611875134427365377,"symbol":"BTC-200730-9000-C","price":"100","quantity":"1",)"
                 R"("executedQty":"0","side":"BUY","type":"LIMIT","timeInForce":"GTC","reduceOnly":false,)"
                 R"("createTime":1592465880683,"updateTime":1566818724722,"status":"NEW","avgPrice":"0",)"
                 R"("source":"API","clientOrderId":"","priceScale":3,"quantityScale":4,"optionSide":"CALL",)"
                 R"("quoteAsset":"USDT","mmp":false}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_multiple_orders({.symbol = "BTC-200730-9000-C"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.place_multiple_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.place_multiple_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"orderId":4611875134427365377,"symbol":"BTC-200730-9000-C","price":"100","quantity":"1",)"
                 R"("executedQty":"0","side":"BUY","type":"LIMIT","timeInForce":"GTC","reduceOnly":false,)"
                 R"("createTime":1592465880683,"updateTime":1566818724722,"status":"NEW","avgPrice":"0",)"
                 R"("source":"API","clientOrderId":"","priceScale":2,"quantityScale":2,"optionSide":"CALL",)"
                 R"("quoteAsset":"USDT","mmp":false}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_multiple_orders({
        .orders = Vector<PlaceMultipleOrdersRequestOrders>{
            PlaceMultipleOrdersRequestOrders{
                .symbol = "BTC-200730-9000-C",
                .side = Side::sell,
                .type = Type::limit,
                .quantity = "1"_d,
            },
        },
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.commission: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.commission",
        .number = 1,
        .request = "",
        .reply = R"({"commissions":[{"underlying":"BTCUSDT","makerFee":"0.000240","takerFee":"0.000240"},)"
                 R"({"underlying":"ETHUSDT","makerFee":"0.000240","takerFee":"0.000240"},{"underlying":"BNBUSDT",)"
                 R"("makerFee":"0.000240","takerFee":"0.000240"},{"underlying":"SOLUSDT","makerFee":"0.000240",)"
                 R"("takerFee":"0.000240"},{"underlying":"XRPUSDT","makerFee":"0.000240","takerFee":"0.000240"},)"
                 R"({"underlying":"DOGEUSDT","makerFee":"0.000240","takerFee":"0.000240"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.commission();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.exercise_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.exercise_record",
        .number = 1,
        .request = "",
        .reply = R"([{"id":"1125899906842624042","currency":"USDT","symbol":"BTC-220721-25000-C",)"
                 R"("exercisePrice":"25000.00000000","quantity":"1.00000000","amount":"0.00000000",)"
                 R"("fee":"0.00000000","createDate":1658361600000,"priceScale":2,"quantityScale":2,)"
                 R"("optionSide":"CALL","positionSide":"LONG","quoteAsset":"USDT"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.exercise_record();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.history_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.history_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"orderId":4611922413427359795,"symbol":"BTC-220715-2000-C","price":"18000.00000000",)"
                 R"("quantity":"-0.50000000","executedQty":"-0.50000000","side":"SELL","type":"LIMIT",)"
                 R"("timeInForce":"GTC","reduceOnly":false,"createTime":1657867694244,"updateTime":1657867888216,)"
                 R"("status":"FILLED","avgPrice":"18000.00000000","clientOrderId":"","priceScale":2,)"
                 R"("quantityScale":2,"optionSide":"CALL","quoteAsset":"USDT","mmp":false}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.open_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"orderId":4611875134427365377,"symbol":"BTC-200730-9000-C","price":"100","quantity":"1",)"
                 R"("executedQty":"0","side":"BUY","type":"LIMIT","timeInForce":"GTC","reduceOnly":false,)"
                 R"("createTime":1592465880683,"updateTime":1592465880683,"status":"NEW","avgPrice":"0",)"
                 R"("clientOrderId":"","priceScale":2,"quantityScale":2,"optionSide":"CALL","quoteAsset":"USDT",)"
                 R"("mmp":false}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.cancel_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.cancel_order",
        .number = 1,
        .request = "",
        .reply = R"({"orderId":4611875134427365377,"symbol":"BTC-200730-9000-C","price":"100","quantity":"1",)"
                 R"("executedQty":"0","side":"BUY","type":"LIMIT","timeInForce":"GTC","reduceOnly":false,)"
                 R"("createDate":1592465880683,"updateTime":1566818724722,"status":"ACCEPTED","avgPrice":"0",)"
                 R"("source":"API","clientOrderId":"","priceScale":4,"quantityScale":4,"optionSide":"CALL",)"
                 R"("quoteAsset":"USDT","mmp":false})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order({.symbol = "BTC-200730-9000-C"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.order",
        .number = 1,
        .request = "",
        .reply = R"({"orderId":4611875134427365377,"symbol":"BTC-200730-9000-C","price":"100","quantity":"1",)"
                 R"("executedQty":"0","side":"BUY","type":"LIMIT","timeInForce":"GTC","reduceOnly":false,)"
                 R"("createTime":1592465880683,"updateTime":1566818724722,"status":"NEW","avgPrice":"0",)"
                 R"("clientOrderId":"","priceScale":2,"quantityScale":2,"optionSide":"CALL","quoteAsset":"USDT",)"
                 R"("mmp":false})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.symbol = "BTC-200730-9000-C"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.order: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.order",
        .number = 2,
        .request = "",
        .reply = R"({"code":-2013,"msg":"Order does not exist"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.symbol = "BTC-200730-9000-C"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.new_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.new_order",
        .number = 1,
        .request = "",
        .reply = R"({"orderId":4611875134427365377,"symbol":"BTC-200730-9000-C","price":"100","quantity":"1",)"
                 R"("executedQty":"0","side":"BUY","type":"LIMIT","timeInForce":"GTC","reduceOnly":false,)"
                 R"("createTime":1592465880683,"updateTime":1566818724722,"status":"NEW","avgPrice":"0",)"
                 R"("source":"API","clientOrderId":"","priceScale":2,"quantityScale":2,"optionSide":"CALL",)"
                 R"("quoteAsset":"USDT","mmp":false})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_order({
        .symbol = "BTC-200730-9000-C",
        .side = Side::sell,
        .type = Type::limit,
        .quantity = "1"_d,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.position: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.position",
        .number = 1,
        .request = "",
        .reply = R"([{"entryPrice":"1000","symbol":"BTC-200730-9000-C","side":"SHORT","quantity":"-0.1",)"
                 R"("markValue":"105.00138","unrealizedPNL":"-5.00138","markPrice":"1050.0138","strikePrice":"9000",)"
                 R"("expiryDate":1593511200000,"priceScale":2,"quantityScale":2,"optionSide":"CALL",)"
                 R"("quoteAsset":"USDT","time":1762872654561,"bidQuantity":"0.0000","askQuantity":"0.0000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance options/trade.user_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "options/trade.user_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"id":4611875134427365377,"tradeId":239,"orderId":4611875134427365377,)"
                 R"("symbol":"BTC-200730-9000-C","price":"100","quantity":"1","fee":"0",)"
                 R"("realizedProfit":"0.00000000","side":"BUY","type":"LIMIT","liquidity":"TAKER",)"
                 R"("time":1592465880683,"priceScale":2,"quantityScale":2,"optionSide":"CALL","quoteAsset":"USDT"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.user_trades();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::options_::trade
