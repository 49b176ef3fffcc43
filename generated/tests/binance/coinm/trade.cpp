// Generated from specs/binance/coinm/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/coinm/trade.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::coinm::trade {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance coinm/trade.adl_quantile: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.adl_quantile",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSD_200925","adlQuantile":{"LONG":3,"SHORT":3,"HEDGE":0}},)"
                 R"({"symbol":"BTCUSD_201225","adlQuantile":{"LONG":1,"SHORT":2,"BOTH":0}}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adl_quantile();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.cancel_all_open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.cancel_all_open_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":200,"msg":"The operation of cancel ..."})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_open_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.all_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.all_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"avgPrice":"0.0","clientOrderId":"abc","cumBase":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"TRAILING_STOP_MARKET","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSD_200925","pair":"BTCUSD","time":1579276756075,"timeInForce":"GTC",)"
                 R"("type":"TRAILING_STOP_MARKET","activatePrice":"9020","priceRate":"0.3",)"
                 R"("updateTime":1579276756075,"workingType":"CONTRACT_PRICE","priceProtect":false,)"
                 R"("priceMatch":"NONE","selfTradePreventionMode":"NONE"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.all_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.cancel_multiple_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.cancel_multiple_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"avgPrice":"0.0","clientOrderId":"myOrder1","cumQty":"0","cumBase":"0","executedQty":"0",)"
                 R"("orderId":283194212,"origQty":"11","origType":"TRAILING_STOP_MARKET","price":"0",)"
                 R"("reduceOnly":false,"side":"BUY","positionSide":"SHORT","status":"CANCELED","stopPrice":"9300",)"
                 R"("closePosition":false,"symbol":"BTCUSD_200925","timeInForce":"GTC","type":"TRAILING_STOP_MARKET",)"
                 R"("activatePrice":"9020","priceRate":"0.3","workingType":"CONTRACT_PRICE","priceProtect":false,)"
                 R"("priceMatch":"NONE","selfTradePreventionMode":"NONE","updateTime":1571110484038},{"code":-2011,)"
                 R"("msg":"Unknown order sent."}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_multiple_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.place_multiple_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.place_multiple_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"clientOrderId":"testOrder","cumQty":"0","cumBase":"0","executedQty":"0","orderId":22542179,)"
                 R"("avgPrice":"0.0","origQty":"10","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"9300","symbol":"BTCUSD_200925",)"
                 R"("pair":"BTCUSD","timeInForce":"GTC","type":"TRAILING_STOP_MARKET",)"
                 R"("origType":"TRAILING_STOP_MARKET","activatePrice":"9020","priceRate":"0.3",)"
                 R"("updateTime":1566818724722,"workingType":"CONTRACT_PRICE","priceProtect":false,)"
                 R"("priceMatch":"NONE","selfTradePreventionMode":"NONE"},{"code":-2022,)"
                 R"("msg":"ReduceOnly Order is rejected."}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_multiple_orders({
        .batchOrders = Vector<PlaceMultipleOrdersRequestBatchOrders>{
            PlaceMultipleOrdersRequestBatchOrders{
                .symbol = "example",
                .side = Side::sell,
                .type = Type::limit,
                .quantity = "1"_d,
            },
        },
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.modify_multiple_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.modify_multiple_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"orderId":20072994037,"symbol":"BTCUSD_PERP","pair":"BTCUSD","status":"NEW",)"
                 R"("clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","price":"30005","avgPrice":"0.0","origQty":"1",)"
                 R"("executedQty":"0","cumQty":"0","cumBase":"0","timeInForce":"GTC","type":"LIMIT",)"
                 R"("reduceOnly":false,"closePosition":false,"side":"BUY","positionSide":"LONG","stopPrice":"0",)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"origType":"LIMIT","priceMatch":"NONE",)"
                 R"("selfTradePreventionMode":"NONE","updateTime":1629182711600},{"code":-2022,)"
                 R"("msg":"ReduceOnly Order is rejected."}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_multiple_orders({
        .batchOrders = Vector<ModifyMultipleOrdersRequestBatchOrders>{
            ModifyMultipleOrdersRequestBatchOrders{
                .symbol = "example",
                .side = Side::sell,
                .timestamp = TimePoint{std::chrono::milliseconds{1597026383085}},
            },
        },
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.countdown_cancel_all: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.countdown_cancel_all",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSD_200925","countdownTime":"100000"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.countdown_cancel_all({
        .symbol = "example",
        .countdownTime = TimePoint{std::chrono::milliseconds{1597026383085}},
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.force_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.force_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"orderId":165123080,"symbol":"BTCUSD_200925","pair":"BTCUSD","status":"FILLED",)"
                 R"("clientOrderId":"autoclose-1596542005017000006","price":"11326.9","avgPrice":"11326.9",)"
                 R"("origQty":"1","executedQty":"1","cumBase":"0.00882854","timeInForce":"IOC","type":"LIMIT",)"
                 R"("reduceOnly":false,"closePosition":false,"side":"SELL","positionSide":"BOTH","stopPrice":"0",)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"origType":"LIMIT","time":1596542005019,)"
                 R"("updateTime":1596542005050},{"orderId":207251986,"symbol":"BTCUSD_200925","pair":"BTCUSD",)"
                 R"("status":"FILLED","clientOrderId":"autoclose-1597307316020000006","price":"11619.4",)"
                 R"("avgPrice":"11661.2","origQty":"1","executedQty":"1","cumBase":"0.00857544","timeInForce":"IOC",)"
                 R"("type":"LIMIT","reduceOnly":false,"closePosition":false,"side":"SELL","positionSide":"LONG",)"
                 R"("stopPrice":"0","workingType":"CONTRACT_PRICE","priceProtect":false,"origType":"LIMIT",)"
                 R"("time":1597307316022,"updateTime":1597307316035}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.force_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.change_initial_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.change_initial_leverage",
        .number = 1,
        .request = "",
        .reply = R"({"leverage":21,"maxQty":"1000","symbol":"BTCUSD_200925"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_initial_leverage({.symbol = "example", .leverage = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.change_margin_type: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.change_margin_type",
        .number = 1,
        .request = "",
        .reply = R"({"code":200,"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_margin_type({.symbol = "example", .marginType = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.open_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.open_order",
        .number = 1,
        .request = "",
        .reply = R"({"avgPrice":"0.0","clientOrderId":"abc","cumBase":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"TRAILING_STOP_MARKET","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSD_200925","pair":"BTCUSD","time":1579276756075,"timeInForce":"GTC",)"
                 R"("type":"TRAILING_STOP_MARKET","activatePrice":"9020","priceRate":"0.3",)"
                 R"("updateTime":1579276756075,"workingType":"CONTRACT_PRICE","priceProtect":false,)"
                 R"("priceMatch":"NONE","selfTradePreventionMode":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.open_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"avgPrice":"0.0","clientOrderId":"abc","cumBase":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"TRAILING_STOP_MARKET","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSD_200925","time":1579276756075,"timeInForce":"GTC","type":"TRAILING_STOP_MARKET",)"
                 R"("activatePrice":"9020","priceRate":"0.3","updateTime":1579276756075,)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"priceMatch":"NONE",)"
                 R"("selfTradePreventionMode":"NONE"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.cancel_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.cancel_order",
        .number = 1,
        .request = "",
        .reply = R"({"avgPrice":"0.0","clientOrderId":"myOrder1","cumQty":"0","cumBase":"0","executedQty":"0",)"
                 R"("orderId":283194212,"origQty":"11","origType":"TRAILING_STOP_MARKET","price":"0",)"
                 R"("reduceOnly":false,"side":"BUY","positionSide":"SHORT","status":"CANCELED","stopPrice":"9300",)"
                 R"("closePosition":false,"symbol":"BTCUSD_200925","pair":"BTCUSD","timeInForce":"GTC",)"
                 R"("type":"TRAILING_STOP_MARKET","activatePrice":"9020","priceRate":"0.3",)"
                 R"("updateTime":1571110484038,"workingType":"CONTRACT_PRICE","priceProtect":false,)"
                 R"("priceMatch":"NONE","selfTradePreventionMode":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.order",
        .number = 1,
        .request = "",
        .reply = R"({"avgPrice":"0.0","clientOrderId":"abc","cumBase":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"TRAILING_STOP_MARKET","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSD_200925","pair":"BTCUSD","time":1579276756075,"timeInForce":"GTC",)"
                 R"("type":"TRAILING_STOP_MARKET","activatePrice":"9020","priceRate":"0.3",)"
                 R"("updateTime":1579276756075,"workingType":"CONTRACT_PRICE","priceProtect":false,)"
                 R"("priceMatch":"NONE","selfTradePreventionMode":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.new_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.new_order",
        .number = 1,
        .request = "",
        .reply = R"({"clientOrderId":"testOrder","cumQty":"0","cumBase":"0","executedQty":"0","orderId":22542179,)"
                 R"("avgPrice":"0.0","origQty":"10","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSD_200925","pair":"BTCUSD","timeInForce":"GTC","type":"TRAILING_STOP_MARKET",)"
                 R"("origType":"TRAILING_STOP_MARKET","activatePrice":"9020","priceRate":"0.3",)"
                 R"("updateTime":1566818724722,"workingType":"CONTRACT_PRICE","priceProtect":false,)"
                 R"("priceMatch":"NONE","selfTradePreventionMode":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_order({.symbol = "example", .side = Side::sell, .type = Type::limit});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.modify_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.modify_order",
        .number = 1,
        .request = "",
        .reply = R"({"orderId":20072994037,"symbol":"BTCUSD_PERP","pair":"BTCUSD","status":"NEW",)"
                 R"("clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","price":"30005","avgPrice":"0.0","origQty":"1",)"
                 R"("executedQty":"0","cumQty":"0","cumBase":"0","timeInForce":"GTC","type":"LIMIT",)"
                 R"("reduceOnly":false,"closePosition":false,"side":"BUY","positionSide":"LONG","stopPrice":"0",)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"origType":"LIMIT","priceMatch":"NONE",)"
                 R"("selfTradePreventionMode":"NONE","updateTime":1629182711600})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_order({.symbol = "example", .side = Side::sell});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.order_amendment: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.order_amendment",
        .number = 1,
        .request = "",
        .reply = R"([{"amendmentId":5363,"symbol":"BTCUSD_PERP","pair":"BTCUSD","orderId":20072994037,)"
                 R"("clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","time":1629184560899,)"
                 R"("amendment":{"price":{"before":"30004","after":"30003.2"},"origQty":{"before":"1","after":"1"},)"
                 R"("count":3}},{"amendmentId":5361,"symbol":"BTCUSD_PERP","pair":"BTCUSD","orderId":20072994037,)"
                 R"("clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","time":1629184533946,)"
                 R"("amendment":{"price":{"before":"30005","after":"30004"},"origQty":{"before":"1","after":"1"},)"
                 R"("count":2}},{"amendmentId":5325,"symbol":"BTCUSD_PERP","pair":"BTCUSD","orderId":20072994037,)"
                 R"("clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","time":1629182711787,)"
                 R"("amendment":{"price":{"before":"30002","after":"30005"},"origQty":{"before":"1","after":"1"},)"
                 R"("count":1}}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_amendment({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.modify_isolated_position_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.modify_isolated_position_margin",
        .number = 1,
        .request = "",
        .reply = R"({"amount":100.0,"code":200,"msg":"Successfully modify position margin.","type":1})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_isolated_position_margin({.symbol = "example", .amount = "1"_d, .type = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.position_margin_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.position_margin_history",
        .number = 1,
        .request = "",
        .reply = R"([{"amount":"23.36332311","asset":"BTC","symbol":"BTCUSD_200925","time":1578047897183,"type":1,)"
                 R"("positionSide":"BOTH"},{"amount":"100","asset":"BTC","symbol":"BTCUSD_200925",)"
                 R"("time":1578047900425,"type":1,"positionSide":"LONG"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_margin_history({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.position_risk: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.position_risk",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSD_201225","positionAmt":"0","entryPrice":"0.0","breakEvenPrice":"0.0",)"
                 R"("markPrice":"0.00000000","unRealizedProfit":"0.00000000","liquidationPrice":"0","leverage":"125",)"
                 R"("maxQty":"50","marginType":"cross","isolatedMargin":"0.00000000","isAutoAddMargin":"false",)"
                 R"("positionSide":"BOTH","updateTime":0},{"symbol":"BTCUSD_201225","positionAmt":"1",)"
                 R"("entryPrice":"11707.70000003","breakEvenPrice":"11707.80000005","markPrice":"11788.66626667",)"
                 R"("unRealizedProfit":"0.00005866","liquidationPrice":"11667.63509587","leverage":"125",)"
                 R"("maxQty":"50","marginType":"cross","isolatedMargin":"0.00000000","isAutoAddMargin":"false",)"
                 R"("positionSide":"LONG","updateTime":1627026881327},{"symbol":"BTCUSD_201225","positionAmt":"0",)"
                 R"("entryPrice":"0.0","breakEvenPrice":"0.0","markPrice":"0.00000000",)"
                 R"("unRealizedProfit":"0.00000000","liquidationPrice":"0","leverage":"125","maxQty":"50",)"
                 R"("marginType":"cross","isolatedMargin":"0.00000000","isAutoAddMargin":"false",)"
                 R"("positionSide":"SHORT","updateTime":1627026881327}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_risk();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance coinm/trade.change_position_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "coinm/trade.change_position_mode",
        .number = 1,
        .request = "",
        .reply = R"({"code":200,"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_position_mode({.dualSidePosition = true});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::coinm::trade
