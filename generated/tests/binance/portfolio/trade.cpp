// Generated from specs/binance/portfolio/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/portfolio/trade.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::portfolio::trade {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance portfolio/trade.cm_adl_quantile: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cm_adl_quantile",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSD_200925","adlQuantile":{"LONG":3,"SHORT":3,"HEDGE":0}},)"
                 R"({"symbol":"BTCUSD_201225","adlQuantile":{"LONG":1,"SHORT":2,"BOTH":0}}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_adl_quantile();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cancel_all_cm_open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cancel_all_cm_open_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":200,"msg":"The operation of cancel ..."})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_cm_open_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cm_all_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cm_all_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"avgPrice":"0.0","clientOrderId":"abc","cumBase":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"LIMIT","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","symbol":"BTCUSD_200925","pair":"BTCUSD",)"
                 R"("time":1579276756075,"timeInForce":"GTC","type":"LIMIT","updateTime":1579276756075}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_all_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cancel_all_cm_conditional_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cancel_all_cm_conditional_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200","msg":"The operation of cancel ..."})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_cm_conditional_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cm_all_conditional_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cm_all_conditional_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"newClientStrategyId":"abc","strategyId":123445,"strategyStatus":"TRIGGERED",)"
                 R"("strategyType":"TRAILING_STOP_MARKET","origQty":"0.40","price":"0","reduceOnly":false,)"
                 R"("side":"BUY","positionSide":"SHORT","stopPrice":"9300","symbol":"BTCUSD","orderId":12123343534,)"
                 R"("status":"NEW","bookTime":1566818724710,"updateTime":1566818724722,"triggerTime":1566818724750,)"
                 R"("timeInForce":"GTC","type":"MARKET","activatePrice":"9020","priceRate":"0.3"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_all_conditional_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cm_open_conditional_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cm_open_conditional_order",
        .number = 1,
        .request = "",
        .reply = R"({"newClientStrategyId":"abc","strategyId":123445,"strategyStatus":"NEW",)"
                 R"("strategyType":"TRAILING_STOP_MARKET","origQty":"0.40","price":"0","reduceOnly":false,)"
                 R"("side":"BUY","positionSide":"SHORT","stopPrice":"9300","symbol":"BTCUSD",)"
                 R"("bookTime":1566818724710,"updateTime":1566818724722,"timeInForce":"GTC","activatePrice":"9020",)"
                 R"("priceRate":"0.3"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_open_conditional_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cm_open_conditional_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cm_open_conditional_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"newClientStrategyId":"abc","strategyId":123445,"strategyStatus":"NEW",)"
                 R"("strategyType":"TRAILING_STOP_MARKET","origQty":"0.40","price":"0","reduceOnly":false,)"
                 R"("side":"BUY","positionSide":"SHORT","stopPrice":"9300","symbol":"BTCUSD",)"
                 R"("bookTime":1566818724710,"updateTime":1566818724722,"timeInForce":"GTC","activatePrice":"9020",)"
                 R"("priceRate":"0.3"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_open_conditional_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cancel_cm_conditional_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cancel_cm_conditional_order",
        .number = 1,
        .request = "",
        .reply = R"({"newClientStrategyId":"myOrder1","strategyId":123445,"strategyStatus":"CANCELED",)"
                 R"("strategyType":"TRAILING_STOP_MARKET","origQty":"11","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","stopPrice":"9300","symbol":"BTCUSD","timeInForce":"GTC",)"
                 R"("activatePrice":"9020","priceRate":"0.3","bookTime":1566818724710,"updateTime":1566818724722,)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_cm_conditional_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.new_cm_conditional_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.new_cm_conditional_order",
        .number = 1,
        .request = "",
        .reply = R"({"newClientStrategyId":"testOrder","strategyId":123445,"strategyStatus":"NEW",)"
                 R"("strategyType":"TRAILING_STOP_MARKET","origQty":"10","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","stopPrice":"9300","symbol":"BTCUSD_200925","pair":"BTCUSD",)"
                 R"("timeInForce":"GTC","activatePrice":"9020","priceRate":"0.3","bookTime":1566818724710,)"
                 R"("updateTime":1566818724722,"workingType":"CONTRACT_PRICE","priceProtect":false})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_cm_conditional_order({
        .symbol = "example",
        .side = Side::sell,
        .strategyType = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cm_conditional_order_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cm_conditional_order_history",
        .number = 1,
        .request = "",
        .reply = R"({"newClientStrategyId":"abc","strategyId":123445,"strategyStatus":"TRIGGERED",)"
                 R"("strategyType":"TRAILING_STOP_MARKET","origQty":"0.40","price":"0","reduceOnly":false,)"
                 R"("side":"BUY","positionSide":"SHORT","stopPrice":"9300","symbol":"BTCUSD","orderId":12123343534,)"
                 R"("status":"NEW","bookTime":1566818724710,"updateTime":1566818724722,"triggerTime":1566818724750,)"
                 R"("timeInForce":"GTC","type":"MARKET","activatePrice":"9020","priceRate":"0.3",)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"priceMatch":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_conditional_order_history({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cm_force_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cm_force_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"orderId":165123080,"symbol":"BTCUSD_200925","pair":"BTCUSD","status":"FILLED",)"
                 R"("clientOrderId":"autoclose-1596542005017000006","price":"11326.9","avgPrice":"11326.9",)"
                 R"("origQty":"1","executedQty":"1","cumBase":"0.00882854","timeInForce":"IOC","type":"LIMIT",)"
                 R"("reduceOnly":false,"side":"SELL","positionSide":"BOTH","origType":"LIMIT","time":1596542005019,)"
                 R"("updateTime":1596542005050}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_force_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cm_open_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cm_open_order",
        .number = 1,
        .request = "",
        .reply = R"({"avgPrice":"0.0","clientOrderId":"abc","cumBase":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"LIMIT","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","symbol":"BTCUSD_200925","pair":"BTCUSD",)"
                 R"("time":1579276756075,"timeInForce":"GTC","type":"LIMIT","updateTime":1579276756075})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_open_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cm_open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cm_open_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"avgPrice":"0.0","clientOrderId":"abc","cumBase":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"LIMIT","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","symbol":"BTCUSD_200925","pair":"BTCUSD",)"
                 R"("time":1579276756075,"timeInForce":"GTC","type":"LIMIT","updateTime":1579276756075}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_open_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cancel_cm_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cancel_cm_order",
        .number = 1,
        .request = "",
        .reply = R"({"avgPrice":"0.0","clientOrderId":"myOrder1","cumQty":"0","cumBase":"0","executedQty":"0",)"
                 R"("orderId":283194212,"origQty":"2","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"CANCELED","symbol":"BTCUSD_200925","pair":"BTCUSD",)"
                 R"("timeInForce":"GTC","type":"LIMIT","updateTime":1571110484038})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_cm_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cm_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cm_order",
        .number = 1,
        .request = "",
        .reply = R"({"avgPrice":"0.0","clientOrderId":"abc","cumBase":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"LIMIT","price":"0","reduceOnly":false,"side":"BUY","status":"NEW",)"
                 R"("symbol":"BTCUSD_200925","pair":"BTCUSD","positionSide":"SHORT","time":1579276756075,)"
                 R"("timeInForce":"GTC","type":"LIMIT","updateTime":1579276756075})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cm_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.new_cm_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.new_cm_order",
        .number = 1,
        .request = "",
        .reply = R"({"clientOrderId":"testOrder","cumQty":"0","cumBase":"0","executedQty":"0","orderId":22542179,)"
                 R"("avgPrice":"0.0","origQty":"10","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","symbol":"BTCUSD_200925","pair":"BTCUSD",)"
                 R"("timeInForce":"GTC","type":"MARKET","updateTime":1566818724722})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_cm_order({.symbol = "example", .side = Side::sell, .type = Type::limit});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.modify_cm_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.modify_cm_order",
        .number = 1,
        .request = "",
        .reply = R"({"orderId":20072994037,"symbol":"BTCUSD_PERP","pair":"BTCUSD","status":"NEW",)"
                 R"("clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","price":"30005","avgPrice":"0.0","origQty":"1",)"
                 R"("executedQty":"0","cumQty":"0","cumBase":"0","timeInForce":"GTC","type":"LIMIT",)"
                 R"("reduceOnly":false,"side":"BUY","positionSide":"LONG","origType":"LIMIT",)"
                 R"("updateTime":1629182711600})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_cm_order({.symbol = "example", .side = Side::sell, .quantity = "1"_d, .price = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cm_order_amendment: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cm_order_amendment",
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
    const auto call = api.cm_order_amendment({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cancel_all_margin_open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cancel_all_margin_open_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","origClientOrderId":"E6APeyTJvkMvLMYMqu1KQ4","orderId":11,"orderListId":-1,)"
                 R"("clientOrderId":"pXLV6Hz6mprAcVYpVMTGgx","price":"0.089853","origQty":"0.178622",)"
                 R"("executedQty":"0.000000","cummulativeQuoteQty":"0.000000","status":"CANCELED",)"
                 R"("timeInForce":"GTC","type":"LIMIT","side":"BUY"},{"orderListId":1929,"contingencyType":"OCO",)"
                 R"("listStatusType":"ALL_DONE","listOrderStatus":"ALL_DONE",)"
                 R"("listClientOrderId":"2inzWQdDvZLHbbAmAozX2N","transactionTime":1585230948299,"symbol":"BTCUSDT",)"
                 R"("orders":[{"symbol":"BTCUSDT","orderId":20,"clientOrderId":"CwOOIPHSmYywx6jZX77TdL"},)"
                 R"({"symbol":"BTCUSDT","orderId":21,"clientOrderId":"461cPg51vQjV3zIMOXNz39"}],)"
                 R"("orderReports":[{"symbol":"BTCUSDT","origClientOrderId":"CwOOIPHSmYywx6jZX77TdL","orderId":20,)"
                 R"("orderListId":1929,"clientOrderId":"pXLV6Hz6mprAcVYpVMTGgx","price":"0.668611",)"
                 R"("origQty":"0.690354","executedQty":"0.000000","cummulativeQuoteQty":"0.000000",)"
                 R"("status":"CANCELED","timeInForce":"GTC","type":"STOP_LOSS_LIMIT","side":"BUY",)"
                 R"("stopPrice":"0.378131","icebergQty":"0.017083"},{"symbol":"BTCUSDT",)"
                 R"("origClientOrderId":"461cPg51vQjV3zIMOXNz39","orderId":21,"orderListId":1929,)"
                 R"("clientOrderId":"pXLV6Hz6mprAcVYpVMTGgx","price":"0.008791","origQty":"0.690354",)"
                 R"("executedQty":"0.000000","cummulativeQuoteQty":"0.000000","status":"CANCELED",)"
                 R"("timeInForce":"GTC","type":"LIMIT_MAKER","side":"BUY","icebergQty":"0.639962"}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_margin_open_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.margin_all_order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.margin_all_order_list",
        .number = 1,
        .request = "",
        .reply = R"([{"orderListId":29,"contingencyType":"OCO","listStatusType":"EXEC_STARTED",)"
                 R"("listOrderStatus":"EXECUTING","listClientOrderId":"amEEAXryFzFwYF1FeRpUoZ",)"
                 R"("transactionTime":1565245913483,"symbol":"LTCBTC","orders":[{"symbol":"LTCBTC","orderId":4,)"
                 R"("clientOrderId":"oD7aesZqjEGlZrbtRpy5zB"},{"symbol":"LTCBTC","orderId":5,)"
                 R"("clientOrderId":"Jr1h6xirOxgeJOUuYQS7V3"}]},{"orderListId":28,"contingencyType":"OCO",)"
                 R"("listStatusType":"EXEC_STARTED","listOrderStatus":"EXECUTING",)"
                 R"("listClientOrderId":"hG7hFNxJV6cZy3Ze4AUT4d","transactionTime":1565245913407,"symbol":"LTCBTC",)"
                 R"("orders":[{"symbol":"LTCBTC","orderId":2,"clientOrderId":"j6lFOfbmFMRjTYA7rRJ0LP"},)"
                 R"({"symbol":"LTCBTC","orderId":3,"clientOrderId":"z0KCjOdditiLS5ekAFtK81"}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_all_order_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.margin_all_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.margin_all_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"clientOrderId":"D2KDy4DIeS56PvkM13f8cP","cummulativeQuoteQty":"0.00000000",)"
                 R"("executedQty":"0.00000000","icebergQty":"0.00000000","isWorking":false,"orderId":41295,)"
                 R"("origQty":"5.31000000","price":"0.22500000","side":"SELL","status":"CANCELED",)"
                 R"("stopPrice":"0.18000000","symbol":"BNBBTC","time":1565769338806,"timeInForce":"GTC",)"
                 R"("type":"TAKE_PROFIT_LIMIT","updateTime":1565769342148,"accountId":152950866,)"
                 R"("selfTradePreventionMode":"EXPIRE_TAKER","preventedMatchId":null,"preventedQuantity":null}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_all_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.margin_force_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.margin_force_orders",
        .number = 1,
        .request = "",
        .reply = R"({"rows":[{"avgPrice":"0.00388359","executedQty":"31.39000000","orderId":180015097,)"
                 R"("price":"0.00388110","qty":"31.39000000","side":"SELL","symbol":"BNBBTC","timeInForce":"GTC",)"
                 R"("updatedTime":1558941374745}],"total":1})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_force_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.margin_my_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.margin_my_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"commission":"0.00006000","commissionAsset":"BTC","id":34,"isBestMatch":true,"isBuyer":false,)"
                 R"("isMaker":false,"orderId":39324,"price":"0.02000000","qty":"3.00000000","symbol":"BNBBTC",)"
                 R"("time":1561973357171}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_my_trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.margin_open_order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.margin_open_order_list",
        .number = 1,
        .request = "",
        .reply = R"([{"orderListId":31,"contingencyType":"OCO","listStatusType":"EXEC_STARTED",)"
                 R"("listOrderStatus":"EXECUTING","listClientOrderId":"wuB13fmulKj3YjdqWEcsnp",)"
                 R"("transactionTime":1565246080644,"symbol":"LTCBTC","orders":[{"symbol":"LTCBTC","orderId":4,)"
                 R"("clientOrderId":"r3EH2N76dHfLoSZWIUw1bT"},{"symbol":"LTCBTC","orderId":5,)"
                 R"("clientOrderId":"Cv1SnyPD3qhqpbjpYEHbd2"}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_open_order_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.margin_open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.margin_open_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"clientOrderId":"qhcZw71gAkCCTv0t0k8LUK","cummulativeQuoteQty":"0.00000000",)"
                 R"("executedQty":"0.00000000","icebergQty":"0.00000000","isWorking":true,"orderId":211842552,)"
                 R"("origQty":"0.30000000","price":"0.00475010","side":"SELL","status":"NEW",)"
                 R"("stopPrice":"0.00000000","symbol":"BNBBTC","time":1562040170089,"timeInForce":"GTC",)"
                 R"("type":"LIMIT","updateTime":1562040170089,"accountId":152950866,)"
                 R"("selfTradePreventionMode":"EXPIRE_TAKER","preventedMatchId":null,"preventedQuantity":null}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_open_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cancel_margin_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cancel_margin_order",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"LTCBTC","orderId":28,"origClientOrderId":"myOrder1","clientOrderId":"cancelMyOrder1",)"
                 R"("price":"1.00000000","origQty":"10.00000000","executedQty":"8.00000000",)"
                 R"("cummulativeQuoteQty":"8.00000000","status":"CANCELED","timeInForce":"GTC","type":"LIMIT",)"
                 R"("side":"SELL"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_margin_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.margin_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.margin_order",
        .number = 1,
        .request = "",
        .reply = R"({"clientOrderId":"ZwfQzuDIGpceVhKW5DvCmO","cummulativeQuoteQty":"0.00000000",)"
                 R"("executedQty":"0.00000000","icebergQty":"0.00000000","isWorking":true,"orderId":213205622,)"
                 R"("origQty":"0.30000000","price":"0.00493630","side":"SELL","status":"NEW",)"
                 R"("stopPrice":"0.00000000","symbol":"BNBBTC","time":1562133008725,"timeInForce":"GTC",)"
                 R"("type":"LIMIT","updateTime":1562133008725,"accountId":152950866,)"
                 R"("selfTradePreventionMode":"EXPIRE_TAKER","preventedMatchId":null,"preventedQuantity":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.new_margin_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.new_margin_order",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","orderId":28,"clientOrderId":"6gCrw2kRUAF9CvJDGP16IP",)"
                 R"("transactTime":1507725176595,"price":"1.00000000","origQty":"10.00000000",)"
                 R"("executedQty":"10.00000000","cummulativeQuoteQty":"10.00000000","status":"FILLED",)"
                 R"("timeInForce":"GTC","type":"MARKET","side":"SELL","marginBuyBorrowAmount":"5",)"
                 R"("marginBuyBorrowAsset":"BTC","fills":[{"price":"4000.00000000","qty":"1.00000000",)"
                 R"("commission":"4.00000000","commissionAsset":"USDT"},{"price":"3999.00000000","qty":"5.00000000",)"
                 R"("commission":"19.99500000","commissionAsset":"USDT"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_margin_order({.symbol = "example", .side = Side::sell, .type = Type::limit});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.new_margin_oco: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.new_margin_oco",
        .number = 1,
        .request = "",
        .reply = R"({"orderListId":0,"contingencyType":"OCO","listStatusType":"EXEC_STARTED",)"
                 R"("listOrderStatus":"EXECUTING","listClientOrderId":"JYVpp3F0f5CAG15DhtrqLp",)"
                 R"("transactionTime":1563417480525,"symbol":"LTCBTC","marginBuyBorrowAmount":"5",)"
                 R"("marginBuyBorrowAsset":"BTC","orders":[{"symbol":"LTCBTC","orderId":2,)"
                 R"("clientOrderId":"Kk7sqHb9J6mJWTMDVW7Vos"},{"symbol":"LTCBTC","orderId":3,)"
                 R"("clientOrderId":"xTXKaGYd4bluPVp78IVRvl"}],"orderReports":[{"symbol":"LTCBTC","orderId":2,)"
                 R"("orderListId":0,"clientOrderId":"Kk7sqHb9J6mJWTMDVW7Vos","transactTime":1563417480525,)"
                 R"("price":"0.000000","origQty":"0.624363","executedQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.000000","status":"NEW","timeInForce":"GTC","type":"STOP_LOSS",)"
                 R"("side":"BUY","stopPrice":"0.960664"},{"symbol":"LTCBTC","orderId":3,"orderListId":0,)"
                 R"("clientOrderId":"xTXKaGYd4bluPVp78IVRvl","transactTime":1563417480525,"price":"0.036435",)"
                 R"("origQty":"0.624363","executedQty":"0.000000","cummulativeQuoteQty":"0.000000","status":"NEW",)"
                 R"("timeInForce":"GTC","type":"LIMIT_MAKER","side":"BUY"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_margin_oco({
        .symbol = "example",
        .side = Side::sell,
        .quantity = "1"_d,
        .price = "1"_d,
        .stopPrice = "1"_d,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cancel_margin_oco: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cancel_margin_oco",
        .number = 1,
        .request = "",
        .reply = R"({"orderListId":0,"contingencyType":"OCO","listStatusType":"ALL_DONE",)"
                 R"("listOrderStatus":"ALL_DONE","listClientOrderId":"C3wyj4WVEktd7u9aVBRXcN",)"
                 R"("transactionTime":1574040868128,"symbol":"LTCBTC","orders":[{"symbol":"LTCBTC","orderId":2,)"
                 R"("clientOrderId":"pO9ufTiFGg3nw2fOdgeOXa"},{"symbol":"LTCBTC","orderId":3,)"
                 R"("clientOrderId":"TXOvglzXuaubXAaENpaRCB"}],"orderReports":[{"symbol":"LTCBTC",)"
                 R"("origClientOrderId":"pO9ufTiFGg3nw2fOdgeOXa","orderId":2,"orderListId":0,)"
                 R"("clientOrderId":"unfWT8ig8i0uj6lPuYLez6","price":"1.00000000","origQty":"10.00000000",)"
                 R"("executedQty":"0.00000000","cummulativeQuoteQty":"0.00000000","status":"CANCELED",)"
                 R"("timeInForce":"GTC","type":"STOP_LOSS_LIMIT","side":"SELL","stopPrice":"1.00000000"},)"
                 R"({"symbol":"LTCBTC","origClientOrderId":"TXOvglzXuaubXAaENpaRCB","orderId":3,"orderListId":0,)"
                 R"("clientOrderId":"unfWT8ig8i0uj6lPuYLez6","price":"3.00000000","origQty":"10.00000000",)"
                 R"("executedQty":"0.00000000","cummulativeQuoteQty":"0.00000000","status":"CANCELED",)"
                 R"("timeInForce":"GTC","type":"LIMIT_MAKER","side":"SELL"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_margin_oco({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.margin_order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.margin_order_list",
        .number = 1,
        .request = "",
        .reply = R"({"orderListId":27,"contingencyType":"OCO","listStatusType":"EXEC_STARTED",)"
                 R"("listOrderStatus":"EXECUTING","listClientOrderId":"h2USkA5YQpaXHPIrkd96xE",)"
                 R"("transactionTime":1565245656253,"symbol":"LTCBTC","orders":[{"symbol":"LTCBTC","orderId":4,)"
                 R"("clientOrderId":"qD1gy3kc3Gx0rihm9Y3xwS"},{"symbol":"LTCBTC","orderId":5,)"
                 R"("clientOrderId":"ARzZ9I00CPM8i3NhmU9Ega"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_order_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.margin_repay_debt: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.margin_repay_debt",
        .number = 1,
        .request = "",
        .reply = R"({"amount":"0.10000000","asset":"BNB","specifyRepayAssets":["USDT","BTC"],)"
                 R"("updateTime":1636371437000,"success":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_repay_debt({.asset = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.margin_borrow: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.margin_borrow",
        .number = 1,
        .request = "",
        .reply = R"({"tranId":100000001})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_borrow({.asset = "example", .amount = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.margin_repay: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.margin_repay",
        .number = 1,
        .request = "",
        .reply = R"({"tranId":100000001})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.margin_repay({.asset = "example", .amount = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_adl_quantile: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_adl_quantile",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"ETHUSDT","adlQuantile":{"LONG":3,"SHORT":3,"BOTH":0}},{"symbol":"BTCUSDT",)"
                 R"("adlQuantile":{"LONG":0,"SHORT":0,"BOTH":2}}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_adl_quantile();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cancel_all_um_open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cancel_all_um_open_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":200,"msg":"The operation of cancel ..."})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_um_open_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_all_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_all_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"avgPrice":"0.00000","clientOrderId":"abc","cumQuote":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"LIMIT","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","symbol":"BTCUSDT","time":1579276756075,)"
                 R"("timeInForce":"GTC","type":"LIMIT","updateTime":1579276756075,"selfTradePreventionMode":"NONE",)"
                 R"("goodTillDate":0,"priceMatch":"NONE"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_all_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cancel_all_um_conditional_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cancel_all_um_conditional_orders",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200","msg":"The operation of cancel ..."})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_um_conditional_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_all_conditional_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_all_conditional_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"newClientStrategyId":"abc","strategyId":123445,"strategyStatus":"TRIGGERED",)"
                 R"("strategyType":"TRAILING_STOP_MARKET","origQty":"0.40","price":"0","reduceOnly":false,)"
                 R"("side":"BUY","positionSide":"SHORT","stopPrice":"9300","symbol":"BTCUSDT","orderId":12132343435,)"
                 R"("status":"NEW","bookTime":1566818724710,"updateTime":1566818724722,"triggerTime":1566818724750,)"
                 R"("timeInForce":"GTC","type":"MARKET","activatePrice":"9020","priceRate":"0.3",)"
                 R"("selfTradePreventionMode":"NONE","goodTillDate":0,"priceMatch":"NONE"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_all_conditional_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_open_conditional_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_open_conditional_order",
        .number = 1,
        .request = "",
        .reply = R"({"newClientStrategyId":"abc","strategyId":123445,"strategyStatus":"NEW",)"
                 R"("strategyType":"TRAILING_STOP_MARKET","origQty":"0.40","price":"0","reduceOnly":false,)"
                 R"("side":"BUY","positionSide":"SHORT","stopPrice":"9300","symbol":"BTCUSDT",)"
                 R"("bookTime":1566818724710,"updateTime":1566818724722,"timeInForce":"GTC","activatePrice":"9020",)"
                 R"("priceRate":"0.3","selfTradePreventionMode":"NONE","goodTillDate":0,"priceMatch":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_open_conditional_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_open_conditional_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_open_conditional_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"newClientStrategyId":"abc","strategyId":123445,"strategyStatus":"NEW",)"
                 R"("strategyType":"TRAILING_STOP_MARKET","origQty":"0.40","price":"0","reduceOnly":false,)"
                 R"("side":"BUY","positionSide":"SHORT","stopPrice":"9300","symbol":"BTCUSDT",)"
                 R"("bookTime":1566818724710,"updateTime":1566818724722,"timeInForce":"GTC","activatePrice":"9020",)"
                 R"("priceRate":"0.3","selfTradePreventionMode":"NONE","goodTillDate":0,"priceMatch":"NONE"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_open_conditional_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cancel_um_conditional_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cancel_um_conditional_order",
        .number = 1,
        .request = "",
        .reply = R"({"newClientStrategyId":"myOrder1","strategyId":123445,"strategyStatus":"CANCELED",)"
                 R"("strategyType":"TRAILING_STOP_MARKET","origQty":"11","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","stopPrice":"9300","symbol":"BTCUSDT","timeInForce":"GTC",)"
                 R"("activatePrice":"9020","priceRate":"0.3","bookTime":1566818724710,"updateTime":1566818724722,)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"selfTradePreventionMode":"NONE",)"
                 R"("goodTillDate":0,"priceMatch":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_um_conditional_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.new_um_conditional_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.new_um_conditional_order",
        .number = 1,
        .request = "",
        .reply = R"({"newClientStrategyId":"testOrder","strategyId":123445,"strategyStatus":"NEW",)"
                 R"("strategyType":"TRAILING_STOP_MARKET","origQty":"10","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","stopPrice":"9300","symbol":"BTCUSDT","timeInForce":"GTD",)"
                 R"("activatePrice":"9020","priceRate":"0.3","bookTime":1566818724710,"updateTime":1566818724722,)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"selfTradePreventionMode":"NONE",)"
                 R"("goodTillDate":1693207680000,"priceMatch":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_um_conditional_order({
        .symbol = "example",
        .side = Side::sell,
        .strategyType = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_conditional_order_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_conditional_order_history",
        .number = 1,
        .request = "",
        .reply = R"({"newClientStrategyId":"abc","strategyId":123445,"strategyStatus":"TRIGGERED",)"
                 R"("strategyType":"TRAILING_STOP_MARKET","origQty":"0.40","price":"0","reduceOnly":false,)"
                 R"("side":"BUY","positionSide":"SHORT","stopPrice":"9300","symbol":"BTCUSDT","orderId":12132343435,)"
                 R"("status":"NEW","bookTime":1566818724710,"updateTime":1566818724722,"triggerTime":1566818724750,)"
                 R"("timeInForce":"GTC","type":"MARKET","activatePrice":"9020","priceRate":"0.3",)"
                 R"("workingType":"CONTRACT_PRICE","priceProtect":false,"selfTradePreventionMode":"NONE",)"
                 R"("goodTillDate":0})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_conditional_order_history({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_fee_burn_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_fee_burn_status",
        .number = 1,
        .request = "",
        .reply = R"({"feeBurn":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_fee_burn_status();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.toggle_um_fee_burn: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.toggle_um_fee_burn",
        .number = 1,
        .request = "",
        .reply = R"({"code":200,"msg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.toggle_um_fee_burn({.feeBurn = true});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_force_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_force_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"orderId":6071832819,"symbol":"BTCUSDT","status":"FILLED",)"
                 R"("clientOrderId":"autoclose-1596107620040000020","price":"10871.09","avgPrice":"10913.21000",)"
                 R"("origQty":"0.001","executedQty":"0.001","cumQuote":"10.91321","timeInForce":"IOC","type":"LIMIT",)"
                 R"("reduceOnly":false,"side":"SELL","positionSide":"BOTH","origType":"LIMIT","time":1596107620044,)"
                 R"("updateTime":1596107620087}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_force_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_open_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_open_order",
        .number = 1,
        .request = "",
        .reply = R"({"avgPrice":"0.00000","clientOrderId":"abc","cumQuote":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"LIMIT","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","symbol":"BTCUSDT","time":1579276756075,)"
                 R"("timeInForce":"GTC","type":"LIMIT","updateTime":1579276756075,"selfTradePreventionMode":"NONE",)"
                 R"("goodTillDate":0,"priceMatch":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_open_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_open_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"avgPrice":"0.00000","clientOrderId":"abc","cumQuote":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"LIMIT","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","symbol":"BTCUSDT","time":1579276756075,)"
                 R"("timeInForce":"GTC","type":"LIMIT","updateTime":1579276756075,"selfTradePreventionMode":"NONE",)"
                 R"("goodTillDate":0,"priceMatch":"NONE"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_open_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.cancel_um_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.cancel_um_order",
        .number = 1,
        .request = "",
        .reply = R"({"avgPrice":"0.00000","clientOrderId":"myOrder1","cumQty":"0","cumQuote":"0","executedQty":"0",)"
                 R"("orderId":4611875134427365377,"origQty":"0.40","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"CANCELED","symbol":"BTCUSDT","timeInForce":"GTC","type":"LIMIT",)"
                 R"("updateTime":1571110484038,"selfTradePreventionMode":"NONE","goodTillDate":0,"priceMatch":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_um_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_order",
        .number = 1,
        .request = "",
        .reply = R"({"avgPrice":"0.00000","clientOrderId":"abc","cumQuote":"0","executedQty":"0","orderId":1917641,)"
                 R"("origQty":"0.40","origType":"LIMIT","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","symbol":"BTCUSDT","time":1579276756075,)"
                 R"("timeInForce":"GTC","type":"LIMIT","updateTime":1579276756075,"selfTradePreventionMode":"NONE",)"
                 R"("goodTillDate":0,"priceMatch":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.new_um_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.new_um_order",
        .number = 1,
        .request = "",
        .reply = R"({"clientOrderId":"testOrder","cumQty":"0","cumQuote":"0","executedQty":"0","orderId":22542179,)"
                 R"("avgPrice":"0.00000","origQty":"10","price":"0","reduceOnly":false,"side":"BUY",)"
                 R"("positionSide":"SHORT","status":"NEW","symbol":"BTCUSDT","timeInForce":"GTD","type":"MARKET",)"
                 R"("selfTradePreventionMode":"NONE","goodTillDate":1693207680000,"updateTime":1566818724722,)"
                 R"("priceMatch":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_um_order({.symbol = "example", .side = Side::sell, .type = Type::limit});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.modify_um_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.modify_um_order",
        .number = 1,
        .request = "",
        .reply = R"({"orderId":20072994037,"symbol":"BTCUSDT","status":"NEW",)"
                 R"("clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","price":"30005","avgPrice":"0.0","origQty":"1",)"
                 R"("executedQty":"0","cumQty":"0","cumQuote":"0","timeInForce":"GTC","type":"LIMIT",)"
                 R"("reduceOnly":false,"side":"BUY","positionSide":"LONG","origType":"LIMIT",)"
                 R"("selfTradePreventionMode":"NONE","goodTillDate":0,"updateTime":1629182711600,"priceMatch":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.modify_um_order({.symbol = "example", .side = Side::sell, .quantity = "1"_d, .price = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_order_amendment: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_order_amendment",
        .number = 1,
        .request = "",
        .reply = R"([{"amendmentId":5363,"symbol":"BTCUSDT","pair":"BTCUSDT","orderId":20072994037,)"
                 R"("clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","time":1629184560899,)"
                 R"("amendment":{"price":{"before":"30004","after":"30003.2"},"origQty":{"before":"1","after":"1"},)"
                 R"("count":3},"priceMatch":"NONE"},{"amendmentId":5361,"symbol":"BTCUSDT","pair":"BTCUSDT",)"
                 R"("orderId":20072994037,"clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","time":1629184533946,)"
                 R"("amendment":{"price":{"before":"30005","after":"30004"},"origQty":{"before":"1","after":"1"},)"
                 R"("count":2},"priceMatch":"NONE"},{"amendmentId":5325,"symbol":"BTCUSDT","pair":"BTCUSDT",)"
                 R"("orderId":20072994037,"clientOrderId":"LJ9R4QZDihCaS8UAOOLpgW","time":1629182711787,)"
                 R"("amendment":{"price":{"before":"30002","after":"30005"},"origQty":{"before":"1","after":"1"},)"
                 R"("count":1},"priceMatch":"NONE"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_order_amendment({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance portfolio/trade.um_user_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "portfolio/trade.um_user_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","id":67880589,"orderId":270093109,"side":"SELL","price":"28511.00",)"
                 R"("qty":"0.010","realizedPnl":"2.58500000","quoteQty":"285.11000","commission":"-0.11404400",)"
                 R"("commissionAsset":"USDT","time":1680688557875,"buyer":false,"maker":false,"positionSide":"BOTH"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.um_user_trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::portfolio::trade
