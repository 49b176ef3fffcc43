// Generated from specs/binance/usdm/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/usdm/trade.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::usdm::trade {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance usdm/trade.adl_quantile: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.adl_quantile",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"ETHUSDT","adlQuantile":{"LONG":3,"SHORT":3,"HEDGE":0}},{"symbol":"BTCUSDT",)"
                 R"("adlQuantile":{"LONG":1,"SHORT":2,"BOTH":0}}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.adl_quantile();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.cancel_all_algo_open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.cancel_all_algo_open_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":200,"msg":"The operation of cancel ..."})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_algo_open_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.cancel_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.cancel_algo_order",
        .number = 1,
        .request = "",
        .reply = R"({"algoId":2146760,"clientAlgoId":"6B2I9XVcJpCjqPAJ4YoFX7","code":"200","msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_algo_order();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.algo_order",
        .number = 1,
        .request = "",
        .reply = R"({"algoId":2146760,"clientAlgoId":"6B2I9XVcJpCjqPAJ4YoFX7","algoType":"CONDITIONAL",)"
                 R"("orderType":"TAKE_PROFIT","symbol":"BNBUSDT","side":"SELL","positionSide":"BOTH",)"
                 R"("timeInForce":"GTC","quantity":"0.01","algoStatus":"CANCELED","actualOrderId":"",)"
                 R"("actualPrice":"0.00000","triggerPrice":"750.000","price":"750.000","icebergQuantity":null,)"
                 R"("tpTriggerPrice":"0.000","tpPrice":"0.000","slTriggerPrice":"0.000","slPrice":"0.000",)"
                 R"("tpOrderType":"","selfTradePreventionMode":"EXPIRE_MAKER","workingType":"CONTRACT_PRICE",)"
                 R"("priceMatch":"NONE","closePosition":false,"priceProtect":false,"reduceOnly":false,)"
                 R"("createTime":1750485492076,"updateTime":1750514545091,"triggerTime":0,"goodTillDate":0})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.algo_order();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.new_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.new_algo_order",
        .number = 1,
        .request = "",
        .reply = R"({"algoId":2146760,"clientAlgoId":"6B2I9XVcJpCjqPAJ4YoFX7","algoType":"CONDITIONAL",)"
                 R"("orderType":"TAKE_PROFIT","symbol":"BNBUSDT","side":"SELL","positionSide":"BOTH",)"
                 R"("timeInForce":"GTC","quantity":"0.01","algoStatus":"NEW","triggerPrice":"750.000",)"
                 R"("price":"750.000","icebergQuantity":null,"selfTradePreventionMode":"EXPIRE_MAKER",)"
                 R"("workingType":"CONTRACT_PRICE","priceMatch":"NONE","closePosition":false,"priceProtect":false,)"
                 R"("reduceOnly":false,"activatePrice":"","callbackRate":"","createTime":1750485492076,)"
                 R"("updateTime":1750485492076,"triggerTime":0,"goodTillDate":0})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_algo_order({
        .algoType = "example",
        .symbol = "example",
        .side = Side::sell,
        .type = Type::limit,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.all_algo_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.all_algo_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"algoId":2146760,"clientAlgoId":"6B2I9XVcJpCjqPAJ4YoFX7","algoType":"CONDITIONAL",)"
                 R"("orderType":"TAKE_PROFIT","symbol":"BNBUSDT","side":"SELL","positionSide":"BOTH",)"
                 R"("timeInForce":"GTC","quantity":"0.01","algoStatus":"CANCELED","actualOrderId":"",)"
                 R"("actualPrice":"0.00000","triggerPrice":"750.000","price":"750.000","icebergQuantity":null,)"
                 R"("tpTriggerPrice":"0.000","tpPrice":"0.000","slTriggerPrice":"0.000","slPrice":"0.000",)"
                 R"("tpOrderType":"","selfTradePreventionMode":"EXPIRE_MAKER","workingType":"CONTRACT_PRICE",)"
                 R"("priceMatch":"NONE","closePosition":false,"priceProtect":false,"reduceOnly":false,)"
                 R"("createTime":1750485492076,"updateTime":1750514545091,"triggerTime":0,"goodTillDate":0}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.all_algo_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.cancel_all_open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.cancel_all_open_orders",
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

TEST_CASE("binance usdm/trade.all_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.all_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"avgPrice":"0.00000","clientOrderId":"abc","cumQuote":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"TRAILING_STOP_MARKET","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSDT","time":1579276756075,"timeInForce":"GTC","type":"TRAILING_STOP_MARKET",)"
                 R"("activatePrice":"9020","priceRate":"0.3","updateTime":1579276756075,)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"priceMatch":"NONE",)"
                 R"("selfTradePreventionMode":"NONE","goodTillDate":0}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.all_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.cancel_multiple_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.cancel_multiple_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"clientOrderId":"myOrder1","cumQty":"0","cumQuote":"0","executedQty":"0","orderId":283194212,)"
                 R"("origQty":"11","origType":"TRAILING_STOP_MARKET","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"CANCELED","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSDT","timeInForce":"GTC","type":"TRAILING_STOP_MARKET","activatePrice":"9020",)"
                 R"("priceRate":"0.3","updateTime":1571110484038,"workingType":"CONTRACT_PRICE","priceProtect":false,)"
                 R"("priceMatch":"NONE","selfTradePreventionMode":"NONE","goodTillDate":1693207680000},{"code":-2011,)"
                 R"("msg":"Unknown order sent."}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_multiple_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.place_multiple_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.place_multiple_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"clientOrderId":"testOrder","cumQty":"0","cumQuote":"0","executedQty":"0","orderId":22542179,)"
                 R"("avgPrice":"0.00000","origQty":"10","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"0","symbol":"BTCUSDT","timeInForce":"GTC",)"
                 R"("type":"TRAILING_STOP_MARKET","origType":"TRAILING_STOP_MARKET","updateTime":1566818724722,)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"priceMatch":"NONE",)"
                 R"("selfTradePreventionMode":"NONE","goodTillDate":1693207680000},{"code":-2022,)"
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

TEST_CASE("binance usdm/trade.modify_multiple_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.modify_multiple_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"orderId":20072994037,"symbol":"BTCUSDT","pair":"BTCUSDT","status":"NEW",)"
                 R"("clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","price":"30005","avgPrice":"0.0","origQty":"1",)"
                 R"("executedQty":"0","cumQty":"0","cumBase":"0","timeInForce":"GTC","type":"LIMIT",)"
                 R"("reduceOnly":false,"closePosition":false,"side":"BUY","positionSide":"LONG","stopPrice":"0",)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"origType":"LIMIT","priceMatch":"NONE",)"
                 R"("selfTradePreventionMode":"NONE","goodTillDate":0,"updateTime":1629182711600},{"code":-2022,)"
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
                .quantity = "1"_d,
                .price = "1"_d,
                .timestamp = TimePoint{std::chrono::milliseconds{1597026383085}},
            },
        },
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.countdown_cancel_all: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.countdown_cancel_all",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","countdownTime":"100000"})",
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

TEST_CASE("binance usdm/trade.force_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.force_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"orderId":6071832819,"symbol":"BTCUSDT","status":"FILLED",)"
                 R"("clientOrderId":"autoclose-1596107620040000020","price":"10871.09","avgPrice":"10913.21000",)"
                 R"("origQty":"0.001","executedQty":"0.001","cumQuote":"10.91321","timeInForce":"IOC","type":"LIMIT",)"
                 R"("reduceOnly":false,"closePosition":false,"side":"SELL","positionSide":"BOTH","stopPrice":"0",)"
                 R"("workingType":"CONTRACT_PRICE","origType":"LIMIT","time":1596107620044,)"
                 R"("updateTime":1596107620087},{"orderId":6072734303,"symbol":"BTCUSDT","status":"FILLED",)"
                 R"("clientOrderId":"adl_autoclose","price":"11023.14","avgPrice":"10979.82000","origQty":"0.001",)"
                 R"("executedQty":"0.001","cumQuote":"10.97982","timeInForce":"GTC","type":"LIMIT",)"
                 R"("reduceOnly":false,"closePosition":false,"side":"BUY","positionSide":"SHORT","stopPrice":"0",)"
                 R"("workingType":"CONTRACT_PRICE","origType":"LIMIT","time":1596110725059,)"
                 R"("updateTime":1596110725071}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.force_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.change_initial_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.change_initial_leverage",
        .number = 1,
        .request = "",
        .reply = R"({"leverage":21,"maxNotionalValue":"1000000","symbol":"BTCUSDT"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_initial_leverage({.symbol = "example", .leverage = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.change_margin_type: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.change_margin_type",
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

TEST_CASE("binance usdm/trade.change_multi_assets_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.change_multi_assets_mode",
        .number = 1,
        .request = "",
        .reply = R"({"code":200,"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.change_multi_assets_mode({.multiAssetsMargin = true});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.open_algo_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.open_algo_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"algoId":2148627,"clientAlgoId":"MRumok0dkhrP4kCm12AHaB","algoType":"CONDITIONAL",)"
                 R"("orderType":"TAKE_PROFIT","symbol":"BNBUSDT","side":"SELL","positionSide":"BOTH",)"
                 R"("timeInForce":"GTC","quantity":"0.01","algoStatus":"NEW","actualOrderId":"",)"
                 R"("actualPrice":"0.00000","triggerPrice":"750.000","price":"750.000","icebergQuantity":null,)"
                 R"("tpTriggerPrice":"0.000","tpPrice":"0.000","slTriggerPrice":"0.000","slPrice":"0.000",)"
                 R"("tpOrderType":"","selfTradePreventionMode":"EXPIRE_MAKER","workingType":"CONTRACT_PRICE",)"
                 R"("priceMatch":"NONE","closePosition":false,"priceProtect":false,"reduceOnly":false,)"
                 R"("createTime":1750514941540,"updateTime":1750514941540,"triggerTime":0,"goodTillDate":0}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_algo_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.open_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.open_order",
        .number = 1,
        .request = "",
        .reply = R"({"avgPrice":"0.00000","clientOrderId":"abc","cumQuote":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"TRAILING_STOP_MARKET","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSDT","time":1579276756075,"timeInForce":"GTC","type":"TRAILING_STOP_MARKET",)"
                 R"("activatePrice":"9020","priceRate":"0.3","updateTime":1579276756075,)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"priceMatch":"NONE",)"
                 R"("selfTradePreventionMode":"NONE","goodTillDate":0})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.open_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"avgPrice":"0.00000","clientOrderId":"abc","cumQuote":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"TRAILING_STOP_MARKET","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSDT","time":1579276756075,"timeInForce":"GTC","type":"TRAILING_STOP_MARKET",)"
                 R"("activatePrice":"9020","priceRate":"0.3","updateTime":1579276756075,)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"priceMatch":"NONE",)"
                 R"("selfTradePreventionMode":"NONE","goodTillDate":0}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.cancel_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.cancel_order",
        .number = 1,
        .request = "",
        .reply = R"({"clientOrderId":"myOrder1","cumQty":"0","cumQuote":"0","executedQty":"0","orderId":283194212,)"
                 R"("origQty":"11","origType":"TRAILING_STOP_MARKET","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"CANCELED","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSDT","timeInForce":"GTC","type":"TRAILING_STOP_MARKET","activatePrice":"9020",)"
                 R"("priceRate":"0.3","updateTime":1571110484038,"workingType":"CONTRACT_PRICE","priceProtect":false,)"
                 R"("priceMatch":"NONE","selfTradePreventionMode":"NONE","goodTillDate":1693207680000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.order",
        .number = 1,
        .request = "",
        .reply = R"({"avgPrice":"0.00000","clientOrderId":"abc","cumQuote":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"TRAILING_STOP_MARKET","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSDT","time":1579276756075,"timeInForce":"GTC","type":"TRAILING_STOP_MARKET",)"
                 R"("activatePrice":"9020","priceRate":"0.3","updateTime":1579276756075,)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"priceMatch":"NONE",)"
                 R"("selfTradePreventionMode":"NONE","goodTillDate":0})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.new_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.new_order",
        .number = 1,
        .request = "",
        .reply = R"({"clientOrderId":"testOrder","cumQty":"0","cumQuote":"0","executedQty":"0","orderId":22542179,)"
                 R"("avgPrice":"0.00000","origQty":"10","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSDT","timeInForce":"GTD","type":"TRAILING_STOP_MARKET",)"
                 R"("origType":"TRAILING_STOP_MARKET","updateTime":1566818724722,"workingType":"CONTRACT_PRICE",)"
                 R"("priceProtect":false,"priceMatch":"NONE","selfTradePreventionMode":"NONE",)"
                 R"("goodTillDate":1693207680000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_order({.symbol = "example", .side = Side::sell, .type = Type::limit});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.modify_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.modify_order",
        .number = 1,
        .request = "",
        .reply = R"({"orderId":20072994037,"symbol":"BTCUSDT","pair":"BTCUSDT","status":"NEW",)"
                 R"("clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","price":"30005","avgPrice":"0.0","origQty":"1",)"
                 R"("executedQty":"0","cumQty":"0","cumBase":"0","timeInForce":"GTC","type":"LIMIT",)"
                 R"("reduceOnly":false,"closePosition":false,"side":"BUY","positionSide":"LONG","stopPrice":"0",)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"origType":"LIMIT","priceMatch":"NONE",)"
                 R"("selfTradePreventionMode":"NONE","goodTillDate":0,"updateTime":1629182711600})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_order({.symbol = "example", .side = Side::sell, .quantity = "1"_d, .price = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.test_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.test_order",
        .number = 1,
        .request = "",
        .reply = R"({"clientOrderId":"testOrder","cumQty":"0","cumQuote":"0","executedQty":"0","orderId":22542179,)"
                 R"("avgPrice":"0.00000","origQty":"10","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","stopPrice":"9300","closePosition":false,)"
                 R"("symbol":"BTCUSDT","timeInForce":"GTD","type":"TRAILING_STOP_MARKET",)"
                 R"("origType":"TRAILING_STOP_MARKET","activatePrice":"9020","priceRate":"0.3",)"
                 R"("updateTime":1566818724722,"workingType":"CONTRACT_PRICE","priceProtect":false,)"
                 R"("priceMatch":"NONE","selfTradePreventionMode":"NONE","goodTillDate":1693207680000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.test_order({.symbol = "example", .side = Side::sell, .type = Type::limit});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.order_amendment: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.order_amendment",
        .number = 1,
        .request = "",
        .reply = R"([{"amendmentId":5363,"symbol":"BTCUSDT","pair":"BTCUSDT","orderId":20072994037,)"
                 R"("clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","time":1629184560899,)"
                 R"("amendment":{"price":{"before":"30004","after":"30003.2"},"origQty":{"before":"1","after":"1"},)"
                 R"("count":3}},{"amendmentId":5361,"symbol":"BTCUSDT","pair":"BTCUSDT","orderId":20072994037,)"
                 R"("clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","time":1629184533946,)"
                 R"("amendment":{"price":{"before":"30005","after":"30004"},"origQty":{"before":"1","after":"1"},)"
                 R"("count":2}},{"amendmentId":5325,"symbol":"BTCUSDT","pair":"BTCUSDT","orderId":20072994037,)"
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

TEST_CASE("binance usdm/trade.modify_isolated_position_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.modify_isolated_position_margin",
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

TEST_CASE("binance usdm/trade.position_margin_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.position_margin_history",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","type":1,"deltaType":"USER_ADJUST","amount":"23.36332311","asset":"USDT",)"
                 R"("time":1578047897183,"positionSide":"BOTH"},{"symbol":"BTCUSDT","type":1,)"
                 R"("deltaType":"USER_ADJUST","amount":"100","asset":"USDT","time":1578047900425,)"
                 R"("positionSide":"LONG"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_margin_history({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.change_position_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.change_position_mode",
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

TEST_CASE("binance usdm/trade.sign_tradfi_perps_contract: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.sign_tradfi_perps_contract",
        .number = 1,
        .request = "",
        .reply = R"({"code":200,"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sign_tradfi_perps_contract();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.user_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.user_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"buyer":false,"commission":"-0.07819010","commissionAsset":"USDT","id":698759,"maker":false,)"
                 R"("orderId":25851813,"price":"7819.01","qty":"0.002","quoteQty":"15.63802",)"
                 R"("realizedPnl":"-0.91539999","side":"SELL","positionSide":"SHORT","symbol":"BTCUSDT",)"
                 R"("time":1569514978020}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.user_trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.position_risk_v2: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.position_risk_v2",
        .number = 1,
        .request = "",
        .reply = R"([{"entryPrice":"0.00000","breakEvenPrice":"0.0","marginType":"isolated",)"
                 R"("isAutoAddMargin":"false","isolatedMargin":"0.00000000","leverage":"10","liquidationPrice":"0",)"
                 R"("markPrice":"6679.50671178","maxNotionalValue":"20000000","positionAmt":"0.000","notional":"0",)"
                 R"("isolatedWallet":"0","symbol":"BTCUSDT","unRealizedProfit":"0.00000000","positionSide":"BOTH",)"
                 R"("updateTime":0}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_risk_v2();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.position_risk_v2: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.position_risk_v2",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","positionAmt":"0.001","entryPrice":"22185.2","breakEvenPrice":"0.0",)"
                 R"("markPrice":"21123.05052574","unRealizedProfit":"-1.06214947",)"
                 R"("liquidationPrice":"19731.45529116","leverage":"4","maxNotionalValue":"100000000",)"
                 R"("marginType":"cross","isolatedMargin":"0.00000000","isAutoAddMargin":"false",)"
                 R"("positionSide":"LONG","notional":"21.12305052","isolatedWallet":"0","updateTime":1655217461579},)"
                 R"({"symbol":"BTCUSDT","positionAmt":"0.000","entryPrice":"0.0","breakEvenPrice":"0.0",)"
                 R"("markPrice":"21123.05052574","unRealizedProfit":"0.00000000","liquidationPrice":"0",)"
                 R"("leverage":"4","maxNotionalValue":"100000000","marginType":"cross","isolatedMargin":"0.00000000",)"
                 R"("isAutoAddMargin":"false","positionSide":"SHORT","notional":"0","isolatedWallet":"0",)"
                 R"("updateTime":0}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_risk_v2();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.position_risk_v3: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.position_risk_v3",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"ADAUSDT","positionSide":"BOTH","positionAmt":"30","entryPrice":"0.385",)"
                 R"("breakEvenPrice":"0.385077","markPrice":"0.41047590","unRealizedProfit":"0.76427700",)"
                 R"("liquidationPrice":"0","isolatedMargin":"0","notional":"12.31427700","marginAsset":"USDT",)"
                 R"("isolatedWallet":"0","initialMargin":"0.61571385","maintMargin":"0.08004280",)"
                 R"("positionInitialMargin":"0.61571385","openOrderInitialMargin":"0","adl":2,"bidNotional":"0",)"
                 R"("askNotional":"0","updateTime":1720736417660}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_risk_v3();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/trade.position_risk_v3: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/trade.position_risk_v3",
        .number = 2,
        .request = "",
        .reply = R"([{"symbol":"ADAUSDT","positionSide":"LONG","positionAmt":"30","entryPrice":"0.385",)"
                 R"("breakEvenPrice":"0.385077","markPrice":"0.41047590","unRealizedProfit":"0.76427700",)"
                 R"("liquidationPrice":"0","isolatedMargin":"0","notional":"12.31427700","marginAsset":"USDT",)"
                 R"("isolatedWallet":"0","initialMargin":"0.61571385","maintMargin":"0.08004280",)"
                 R"("positionInitialMargin":"0.61571385","openOrderInitialMargin":"0","adl":2,"bidNotional":"0",)"
                 R"("askNotional":"0","updateTime":1720736417660},{"symbol":"COMPUSDT","positionSide":"SHORT",)"
                 R"("positionAmt":"-1.000","entryPrice":"70.92841","breakEvenPrice":"70.900038636",)"
                 R"("markPrice":"49.72023376","unRealizedProfit":"21.20817624","liquidationPrice":"2260.56757210",)"
                 R"("isolatedMargin":"0","notional":"-49.72023376","marginAsset":"USDT","isolatedWallet":"0",)"
                 R"("initialMargin":"2.48601168","maintMargin":"0.49720233","positionInitialMargin":"2.48601168",)"
                 R"("openOrderInitialMargin":"0","adl":2,"bidNotional":"0","askNotional":"0",)"
                 R"("updateTime":1708943511656}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.position_risk_v3();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::usdm::trade
