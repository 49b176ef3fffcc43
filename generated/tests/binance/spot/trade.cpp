// Generated from specs/binance/spot/trade.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/spot/trade.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::spot::trade {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance spot/trade.cancel_all_open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.cancel_all_open_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","origClientOrderId":"E6APeyTJvkMvLMYMqu1KQ4","orderId":11,"orderListId":-1,)"
                 R"("clientOrderId":"pXLV6Hz6mprAcVYpVMTGgx","transactTime":1684804350068,"price":"0.089853",)"
                 R"("origQty":"0.178622","executedQty":"0.000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.000000","status":"CANCELED","timeInForce":"GTC","type":"LIMIT",)"
                 R"("side":"BUY","selfTradePreventionMode":"NONE"},{"symbol":"BTCUSDT",)"
                 R"("origClientOrderId":"A3EF2HCwxgZPFMrfwbgrhv","orderId":13,"orderListId":-1,)"
                 R"("clientOrderId":"pXLV6Hz6mprAcVYpVMTGgx","transactTime":1684804350069,"price":"0.090430",)"
                 R"("origQty":"0.178622","executedQty":"0.000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.000000","status":"CANCELED","timeInForce":"GTC","type":"LIMIT",)"
                 R"("side":"BUY","selfTradePreventionMode":"NONE"},{"orderListId":1929,"contingencyType":"OCO",)"
                 R"("listStatusType":"ALL_DONE","listOrderStatus":"ALL_DONE",)"
                 R"("listClientOrderId":"2inzWQdDvZLHbbAmAozX2N","transactionTime":1585230948299,"symbol":"BTCUSDT",)"
                 R"("orders":[{"symbol":"BTCUSDT","orderId":20,"clientOrderId":"CwOOIPHSmYywx6jZX77TdL"},)"
                 R"({"symbol":"BTCUSDT","orderId":21,"clientOrderId":"461cPg51vQjV3zIMOXNz39"}],)"
                 R"("orderReports":[{"symbol":"BTCUSDT","origClientOrderId":"CwOOIPHSmYywx6jZX77TdL","orderId":20,)"
                 R"("orderListId":1929,"clientOrderId":"pXLV6Hz6mprAcVYpVMTGgx","transactTime":1688005070874,)"
                 R"("price":"0.668611","origQty":"0.690354","executedQty":"0.000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.000000","status":"CANCELED","timeInForce":"GTC",)"
                 R"("type":"STOP_LOSS_LIMIT","side":"BUY","stopPrice":"0.378131","icebergQty":"0.017083",)"
                 R"("selfTradePreventionMode":"NONE"},{"symbol":"BTCUSDT",)"
                 R"("origClientOrderId":"461cPg51vQjV3zIMOXNz39","orderId":21,"orderListId":1929,)"
                 R"("clientOrderId":"pXLV6Hz6mprAcVYpVMTGgx","transactTime":1688005070874,"price":"0.008791",)"
                 R"("origQty":"0.690354","executedQty":"0.000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.000000","status":"CANCELED","timeInForce":"GTC","type":"LIMIT_MAKER",)"
                 R"("side":"BUY","icebergQty":"0.639962","selfTradePreventionMode":"NONE"}]}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_open_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.cancel_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.cancel_order",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"LTCBTC","origClientOrderId":"myOrder1","orderId":4,"orderListId":-1,)"
                 R"("clientOrderId":"cancelMyOrder1","transactTime":1684804350068,"price":"2.00000000",)"
                 R"("origQty":"1.00000000","executedQty":"0.00000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.00000000","status":"CANCELED","timeInForce":"GTC","type":"LIMIT",)"
                 R"("side":"BUY","selfTradePreventionMode":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.new_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.new_order",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","orderId":28,"orderListId":-1,"clientOrderId":"6gCrw2kRUAF9CvJDGP16IP",)"
                 R"("transactTime":1507725176595})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_order({.symbol = "example", .side = Side::sell, .type = Type::limit});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.new_order: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.new_order",
        .number = 2,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","orderId":28,"orderListId":-1,"clientOrderId":"6gCrw2kRUAF9CvJDGP16IP",)"
                 R"("transactTime":1507725176595,"price":"0.00000000","origQty":"10.00000000",)"
                 R"("executedQty":"10.00000000","origQuoteOrderQty":"0.000000","cummulativeQuoteQty":"10.00000000",)"
                 R"("status":"FILLED","timeInForce":"GTC","type":"MARKET","side":"SELL","workingTime":1507725176595,)"
                 R"("selfTradePreventionMode":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_order({.symbol = "example", .side = Side::sell, .type = Type::limit});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.new_order: example 3") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.new_order",
        .number = 3,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","orderId":28,"orderListId":-1,"clientOrderId":"6gCrw2kRUAF9CvJDGP16IP",)"
                 R"("transactTime":1507725176595,"price":"0.00000000","origQty":"10.00000000",)"
                 R"("executedQty":"10.00000000","origQuoteOrderQty":"0.000000","cummulativeQuoteQty":"10.00000000",)"
                 R"("status":"FILLED","timeInForce":"GTC","type":"MARKET","side":"SELL","workingTime":1507725176595,)"
                 R"("selfTradePreventionMode":"NONE","fills":[{"price":"4000.00000000","qty":"1.00000000",)"
                 R"("commission":"4.00000000","commissionAsset":"USDT","tradeId":56},{"price":"3999.00000000",)"
                 R"("qty":"5.00000000","commission":"19.99500000","commissionAsset":"USDT","tradeId":57},)"
                 R"({"price":"3998.00000000","qty":"2.00000000","commission":"7.99600000","commissionAsset":"USDT",)"
                 R"("tradeId":58},{"price":"3997.00000000","qty":"1.00000000","commission":"3.99700000",)"
                 R"("commissionAsset":"USDT","tradeId":59},{"price":"3995.00000000","qty":"1.00000000",)"
                 R"("commission":"3.99500000","commissionAsset":"USDT","tradeId":60}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_order({.symbol = "example", .side = Side::sell, .type = Type::limit});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.amend_keep_priority: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.amend_keep_priority",
        .number = 1,
        .request = "",
        .reply = R"({"transactTime":1741926410255,"executionId":75,"amendedOrder":{"symbol":"BTCUSDT","orderId":33,)"
                 R"("orderListId":-1,"origClientOrderId":"5xrgbMyg6z36NzBn2pbT8H",)"
                 R"("clientOrderId":"PFaq6hIHxqFENGfdtn4J6Q","price":"6.00000000","qty":"5.00000000",)"
                 R"("executedQty":"0.00000000","preventedQty":"0.00000000","quoteOrderQty":"0.00000000",)"
                 R"("cumulativeQuoteQty":"0.00000000","status":"NEW","timeInForce":"GTC","type":"LIMIT",)"
                 R"("side":"SELL","workingTime":1741926410242,"selfTradePreventionMode":"NONE"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_keep_priority({.symbol = "example", .newQty = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.amend_keep_priority: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.amend_keep_priority",
        .number = 2,
        .request = "",
        .reply = R"({"transactTime":1741669661670,"executionId":22,"amendedOrder":{"symbol":"BTCUSDT","orderId":9,)"
                 R"("orderListId":1,"origClientOrderId":"W0fJ9fiLKHOJutovPK3oJp",)"
                 R"("clientOrderId":"UQ1Np3bmQ71jJzsSDW9Vpi","price":"0.00000000","qty":"4.00000000",)"
                 R"("executedQty":"0.00000000","preventedQty":"0.00000000","quoteOrderQty":"0.00000000",)"
                 R"("cumulativeQuoteQty":"0.00000000","status":"PENDING_NEW","timeInForce":"GTC","type":"MARKET",)"
                 R"("side":"BUY","selfTradePreventionMode":"NONE"},"listStatus":{"orderListId":1,)"
                 R"("contingencyType":"OTO","listOrderStatus":"EXECUTING",)"
                 R"("listClientOrderId":"AT7FTxZXylVSwRoZs52mt3","symbol":"BTCUSDT","orders":[{"symbol":"BTCUSDT",)"
                 R"("orderId":8,"clientOrderId":"GkwwHZUUbFtZOoH1YsZk9Q"},{"symbol":"BTCUSDT","orderId":9,)"
                 R"("clientOrderId":"UQ1Np3bmQ71jJzsSDW9Vpi"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_keep_priority({.symbol = "example", .newQty = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.cancel_replace: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.cancel_replace",
        .number = 1,
        .request = "",
        .reply = R"({"code":-2022,"msg":"Order cancel-replace failed.","data":{"cancelResult":"FAILURE",)"
                 R"("newOrderResult":"NOT_ATTEMPTED","cancelResponse":{"code":-2011,"msg":"Unknown order sent."},)"
                 R"("newOrderResponse":null}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_replace({
        .symbol = "example",
        .side = Side::sell,
        .type = Type::limit,
        .cancelReplaceMode = CancelReplaceMode::stop_on_failure,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.cancel_replace: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.cancel_replace",
        .number = 2,
        .request = "",
        .reply = R"({"code":-2021,"msg":"Order cancel-replace partially failed.","data":{"cancelResult":"SUCCESS",)"
                 R"("newOrderResult":"FAILURE","cancelResponse":{"symbol":"BTCUSDT",)"
                 R"("origClientOrderId":"86M8erehfExV8z2RC8Zo8k","orderId":3,"orderListId":-1,)"
                 R"("clientOrderId":"G1kLo6aDv2KGNTFcjfTSFq","transactTime":1684804350068,"price":"0.006123",)"
                 R"("origQty":"10000.000000","executedQty":"0.000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.000000","status":"CANCELED","timeInForce":"GTC","type":"LIMIT_MAKER",)"
                 R"("side":"SELL","selfTradePreventionMode":"NONE"},"newOrderResponse":{"code":-2010,)"
                 R"("msg":"Order would immediately match and take."}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_replace({
        .symbol = "example",
        .side = Side::sell,
        .type = Type::limit,
        .cancelReplaceMode = CancelReplaceMode::stop_on_failure,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.cancel_replace: example 3") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.cancel_replace",
        .number = 3,
        .request = "",
        .reply = R"({"code":-2021,"msg":"Order cancel-replace partially failed.","data":{"cancelResult":"FAILURE",)"
                 R"("newOrderResult":"SUCCESS","cancelResponse":{"code":-2011,"msg":"Unknown order sent."},)"
                 R"("newOrderResponse":{"symbol":"BTCUSDT","orderId":11,"orderListId":-1,)"
                 R"("clientOrderId":"pfojJMg6IMNDKuJqDxvoxN","transactTime":1648540168818}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_replace({
        .symbol = "example",
        .side = Side::sell,
        .type = Type::limit,
        .cancelReplaceMode = CancelReplaceMode::stop_on_failure,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.cancel_replace: example 4") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.cancel_replace",
        .number = 4,
        .request = "",
        .reply = R"({"code":-2022,"msg":"Order cancel-replace failed.","data":{"cancelResult":"FAILURE",)"
                 R"("newOrderResult":"FAILURE","cancelResponse":{"code":-2011,"msg":"Unknown order sent."},)"
                 R"("newOrderResponse":{"code":-2010,"msg":"Order would immediately match and take."}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_replace({
        .symbol = "example",
        .side = Side::sell,
        .type = Type::limit,
        .cancelReplaceMode = CancelReplaceMode::stop_on_failure,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.cancel_replace: example 5") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.cancel_replace",
        .number = 5,
        .request = "",
        .reply = R"({"code":-1015,"msg":"Too many new orders; ..."})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_replace({
        .symbol = "example",
        .side = Side::sell,
        .type = Type::limit,
        .cancelReplaceMode = CancelReplaceMode::stop_on_failure,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.cancel_replace: example 6") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.cancel_replace",
        .number = 6,
        .request = "",
        .reply = R"({"code":-2021,"msg":"Order cancel-replace partially failed.","data":{"cancelResult":"SUCCESS",)"
                 R"("newOrderResult":"FAILURE","cancelResponse":{"symbol":"LTCBNB",)"
                 R"("origClientOrderId":"GKt5zzfOxRDSQLveDYCTkc","orderId":64,"orderListId":-1,)"
                 R"("clientOrderId":"loehOJF3FjoreUBDmv739R","transactTime":1715779007228,"price":"1.00",)"
                 R"("origQty":"10.00000000","executedQty":"0.00000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.00","status":"CANCELED","timeInForce":"GTC","type":"LIMIT",)"
                 R"("side":"SELL","selfTradePreventionMode":"NONE"},"newOrderResponse":{"code":-1015,)"
                 R"("msg":"Too many new orders; ..."}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_replace({
        .symbol = "example",
        .side = Side::sell,
        .type = Type::limit,
        .cancelReplaceMode = CancelReplaceMode::stop_on_failure,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.new_oco: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.new_oco",
        .number = 1,
        .request = "",
        .reply = R"({"orderListId":0,"contingencyType":"OCO","listStatusType":"EXEC_STARTED",)"
                 R"("listOrderStatus":"EXECUTING","listClientOrderId":"JYVpp3F0f5CAG15DhtrqLp",)"
                 R"("transactionTime":1563417480525,"symbol":"LTCBTC","orders":[{"symbol":"LTCBTC","orderId":2,)"
                 R"("clientOrderId":"Kk7sqHb9J6mJWTMDVW7Vos"},{"symbol":"LTCBTC","orderId":3,)"
                 R"("clientOrderId":"xTXKaGYd4bluPVp78IVRvl"}],"orderReports":[{"symbol":"LTCBTC","orderId":2,)"
                 R"("orderListId":0,"clientOrderId":"Kk7sqHb9J6mJWTMDVW7Vos","transactTime":1563417480525,)"
                 R"("price":"0.000000","origQty":"0.624363","executedQty":"0.000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.000000","status":"NEW","timeInForce":"GTC","type":"STOP_LOSS",)"
                 R"("side":"BUY","stopPrice":"0.960664","workingTime":-1,"selfTradePreventionMode":"NONE"},)"
                 R"({"symbol":"LTCBTC","orderId":3,"orderListId":0,"clientOrderId":"xTXKaGYd4bluPVp78IVRvl",)"
                 R"("transactTime":1563417480525,"price":"0.036435","origQty":"0.624363","executedQty":"0.000000",)"
                 R"("origQuoteOrderQty":"0.000000","cummulativeQuoteQty":"0.000000","status":"NEW",)"
                 R"("timeInForce":"GTC","type":"LIMIT_MAKER","side":"BUY","workingTime":1563417480525,)"
                 R"("selfTradePreventionMode":"NONE"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_oco({
        .symbol = "example",
        .side = Side::sell,
        .quantity = "1"_d,
        .price = "1"_d,
        .stopPrice = "1"_d,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.test_new_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.test_new_order",
        .number = 1,
        .request = "",
        .reply = "{}",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.test_new_order({.symbol = "example", .side = Side::sell, .type = Type::limit});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.test_new_order: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.test_new_order",
        .number = 2,
        .request = "",
        .reply = R"({"standardCommissionForOrder":{"maker":"0.00000112","taker":"0.00000114"},)"
                 R"("specialCommissionForOrder":{"maker":"0.05000000","taker":"0.06000000"},)"
                 R"("taxCommissionForOrder":{"maker":"0.00000112","taker":"0.00000114"},)"
                 R"("discount":{"enabledForAccount":true,"enabledForSymbol":true,"discountAsset":"BNB",)"
                 R"("discount":"0.25000000"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.test_new_order({.symbol = "example", .side = Side::sell, .type = Type::limit});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.cancel_order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.cancel_order_list",
        .number = 1,
        .request = "",
        .reply = R"({"orderListId":0,"contingencyType":"OCO","listStatusType":"ALL_DONE",)"
                 R"("listOrderStatus":"ALL_DONE","listClientOrderId":"C3wyj4WVEktd7u9aVBRXcN",)"
                 R"("transactionTime":1574040868128,"symbol":"LTCBTC","orders":[{"symbol":"LTCBTC","orderId":2,)"
                 R"("clientOrderId":"pO9ufTiFGg3nw2fOdgeOXa"},{"symbol":"LTCBTC","orderId":3,)"
                 R"("clientOrderId":"TXOvglzXuaubXAaENpaRCB"}],"orderReports":[{"symbol":"LTCBTC",)"
                 R"("origClientOrderId":"pO9ufTiFGg3nw2fOdgeOXa","orderId":2,"orderListId":0,)"
                 R"("clientOrderId":"unfWT8ig8i0uj6lPuYLez6","transactTime":1688005070874,"price":"1.00000000",)"
                 R"("origQty":"10.00000000","executedQty":"0.00000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.00000000","status":"CANCELED","timeInForce":"GTC",)"
                 R"("type":"STOP_LOSS_LIMIT","side":"SELL","stopPrice":"1.00000000",)"
                 R"("selfTradePreventionMode":"NONE"},{"symbol":"LTCBTC",)"
                 R"("origClientOrderId":"TXOvglzXuaubXAaENpaRCB","orderId":3,"orderListId":0,)"
                 R"("clientOrderId":"unfWT8ig8i0uj6lPuYLez6","transactTime":1688005070874,"price":"3.00000000",)"
                 R"("origQty":"10.00000000","executedQty":"0.00000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.00000000","status":"CANCELED","timeInForce":"GTC","type":"LIMIT_MAKER",)"
                 R"("side":"SELL","selfTradePreventionMode":"NONE"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order_list({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.new_order_list_oco: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.new_order_list_oco",
        .number = 1,
        .request = "",
        .reply = R"({"orderListId":1,"contingencyType":"OCO","listStatusType":"EXEC_STARTED",)"
                 R"("listOrderStatus":"EXECUTING","listClientOrderId":"lH1YDkuQKWiXVXHPSKYEIp",)"
                 R"("transactionTime":1710485608839,"symbol":"LTCBTC","orders":[{"symbol":"LTCBTC","orderId":10,)"
                 R"("clientOrderId":"44nZvqpemY7sVYgPYbvPih"},{"symbol":"LTCBTC","orderId":11,)"
                 R"("clientOrderId":"NuMp0nVYnciDiFmVqfpBqK"}],"orderReports":[{"symbol":"LTCBTC","orderId":10,)"
                 R"("orderListId":1,"clientOrderId":"44nZvqpemY7sVYgPYbvPih","transactTime":1710485608839,)"
                 R"("price":"1.00000000","origQty":"5.00000000","executedQty":"0.00000000",)"
                 R"("origQuoteOrderQty":"0.000000","cummulativeQuoteQty":"0.00000000","status":"NEW",)"
                 R"("timeInForce":"GTC","type":"STOP_LOSS_LIMIT","side":"SELL","stopPrice":"1.00000000",)"
                 R"("workingTime":-1,"icebergQty":"1.00000000","selfTradePreventionMode":"NONE"},{"symbol":"LTCBTC",)"
                 R"("orderId":11,"orderListId":1,"clientOrderId":"NuMp0nVYnciDiFmVqfpBqK",)"
                 R"("transactTime":1710485608839,"price":"3.00000000","origQty":"5.00000000",)"
                 R"("executedQty":"0.00000000","origQuoteOrderQty":"0.000000","cummulativeQuoteQty":"0.00000000",)"
                 R"("status":"NEW","timeInForce":"GTC","type":"LIMIT_MAKER","side":"SELL",)"
                 R"("workingTime":1710485608839,"selfTradePreventionMode":"NONE"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_order_list_oco({
        .symbol = "example",
        .side = Side::sell,
        .quantity = "1"_d,
        .aboveType = "example",
        .belowType = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.new_order_list_opo: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.new_order_list_opo",
        .number = 1,
        .request = "",
        .reply = R"({"orderListId":0,"contingencyType":"OTO","listStatusType":"EXEC_STARTED",)"
                 R"("listOrderStatus":"EXECUTING","listClientOrderId":"H94qCqO27P74OEiO4X8HOG",)"
                 R"("transactionTime":1762998011671,"symbol":"BTCUSDT","orders":[{"symbol":"BTCUSDT","orderId":2,)"
                 R"("clientOrderId":"JX6xfdjo0wysiGumfHNmPu"},{"symbol":"BTCUSDT","orderId":3,)"
                 R"("clientOrderId":"2ZJCY0IjOhuYIMLGN8kU8S"}],"orderReports":[{"symbol":"BTCUSDT","orderId":2,)"
                 R"("orderListId":0,"clientOrderId":"JX6xfdjo0wysiGumfHNmPu","transactTime":1762998011671,)"
                 R"("price":"102264.00000000","origQty":"0.00060000","executedQty":"0.00000000",)"
                 R"("origQuoteOrderQty":"0.00000000","cummulativeQuoteQty":"0.00000000","status":"NEW",)"
                 R"("timeInForce":"GTC","type":"LIMIT","side":"BUY","workingTime":1762998011671,)"
                 R"("selfTradePreventionMode":"NONE"},{"symbol":"BTCUSDT","orderId":3,"orderListId":0,)"
                 R"("clientOrderId":"2ZJCY0IjOhuYIMLGN8kU8S","transactTime":1762998011671,"price":"0.00000000",)"
                 R"("executedQty":"0.00000000","origQuoteOrderQty":"0.00000000","cummulativeQuoteQty":"0.00000000",)"
                 R"("status":"PENDING_NEW","timeInForce":"GTC","type":"MARKET","side":"SELL","workingTime":-1,)"
                 R"("selfTradePreventionMode":"NONE"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_order_list_opo({
        .symbol = "example",
        .workingType = "example",
        .workingSide = "example",
        .workingPrice = "1"_d,
        .workingQuantity = "1"_d,
        .pendingType = "example",
        .pendingSide = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.new_order_list_opoco: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.new_order_list_opoco",
        .number = 1,
        .request = "",
        .reply = R"({"orderListId":2,"contingencyType":"OTO","listStatusType":"EXEC_STARTED",)"
                 R"("listOrderStatus":"EXECUTING","listClientOrderId":"bcedxMpQG6nFrZUPQyshoL",)"
                 R"("transactionTime":1763000506354,"symbol":"BTCUSDT","orders":[{"symbol":"BTCUSDT","orderId":9,)"
                 R"("clientOrderId":"OLSBhMWaIlLSzZ9Zm7fnKB"},{"symbol":"BTCUSDT","orderId":10,)"
                 R"("clientOrderId":"mfif39yPTHsB3C0FIXznR2"},{"symbol":"BTCUSDT","orderId":11,)"
                 R"("clientOrderId":"yINkaXSJeoi3bU5vWMY8Z8"}],"orderReports":[{"symbol":"BTCUSDT","orderId":9,)"
                 R"("orderListId":2,"clientOrderId":"OLSBhMWaIlLSzZ9Zm7fnKB","transactTime":1763000506354,)"
                 R"("price":"102496.00000000","origQty":"0.00170000","executedQty":"0.00000000",)"
                 R"("origQuoteOrderQty":"0.00000000","cummulativeQuoteQty":"0.00000000","status":"NEW",)"
                 R"("timeInForce":"GTC","type":"LIMIT","side":"BUY","workingTime":1763000506354,)"
                 R"("selfTradePreventionMode":"NONE"},{"symbol":"BTCUSDT","orderId":10,"orderListId":2,)"
                 R"("clientOrderId":"mfif39yPTHsB3C0FIXznR2","transactTime":1763000506354,"price":"101613.00000000",)"
                 R"("executedQty":"0.00000000","origQuoteOrderQty":"0.00000000","cummulativeQuoteQty":"0.00000000",)"
                 R"("status":"PENDING_NEW","timeInForce":"GTC","type":"STOP_LOSS_LIMIT","side":"SELL",)"
                 R"("stopPrice":"10100.00000000","workingTime":-1,"selfTradePreventionMode":"NONE"},)"
                 R"({"symbol":"BTCUSDT","orderId":11,"orderListId":2,"clientOrderId":"yINkaXSJeoi3bU5vWMY8Z8",)"
                 R"("transactTime":1763000506354,"price":"104261.00000000","executedQty":"0.00000000",)"
                 R"("origQuoteOrderQty":"0.00000000","cummulativeQuoteQty":"0.00000000","status":"PENDING_NEW",)"
                 R"("timeInForce":"GTC","type":"LIMIT_MAKER","side":"SELL","workingTime":-1,)"
                 R"("selfTradePreventionMode":"NONE"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_order_list_opoco({
        .symbol = "example",
        .workingType = "example",
        .workingSide = "example",
        .workingPrice = "1"_d,
        .workingQuantity = "1"_d,
        .pendingSide = "example",
        .pendingAboveType = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.new_order_list_oto: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.new_order_list_oto",
        .number = 1,
        .request = "",
        .reply = R"({"orderListId":0,"contingencyType":"OTO","listStatusType":"EXEC_STARTED",)"
                 R"("listOrderStatus":"EXECUTING","listClientOrderId":"yl2ERtcar1o25zcWtqVBTC",)"
                 R"("transactionTime":1712289389158,"symbol":"LTCBTC","orders":[{"symbol":"LTCBTC","orderId":4,)"
                 R"("clientOrderId":"Bq17mn9fP6vyCn75Jw1xya"},{"symbol":"LTCBTC","orderId":5,)"
                 R"("clientOrderId":"arLFo0zGJVDE69cvGBaU0d"}],"orderReports":[{"symbol":"LTCBTC","orderId":4,)"
                 R"("orderListId":0,"clientOrderId":"Bq17mn9fP6vyCn75Jw1xya","transactTime":1712289389158,)"
                 R"("price":"1.00000000","origQty":"1.00000000","executedQty":"0.00000000",)"
                 R"("origQuoteOrderQty":"0.000000","cummulativeQuoteQty":"0.00000000","status":"NEW",)"
                 R"("timeInForce":"GTC","type":"LIMIT","side":"SELL","workingTime":1712289389158,)"
                 R"("selfTradePreventionMode":"NONE"},{"symbol":"LTCBTC","orderId":5,"orderListId":0,)"
                 R"("clientOrderId":"arLFo0zGJVDE69cvGBaU0d","transactTime":1712289389158,"price":"0.00000000",)"
                 R"("origQty":"5.00000000","executedQty":"0.00000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.00000000","status":"PENDING_NEW","timeInForce":"GTC","type":"MARKET",)"
                 R"("side":"BUY","workingTime":-1,"selfTradePreventionMode":"NONE"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_order_list_oto({
        .symbol = "example",
        .workingType = "example",
        .workingSide = "example",
        .workingPrice = "1"_d,
        .workingQuantity = "1"_d,
        .pendingType = "example",
        .pendingSide = "example",
        .pendingQuantity = "1"_d,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.new_order_list_otoco: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.new_order_list_otoco",
        .number = 1,
        .request = "",
        .reply = R"({"orderListId":1,"contingencyType":"OTO","listStatusType":"EXEC_STARTED",)"
                 R"("listOrderStatus":"EXECUTING","listClientOrderId":"RumwQpBaDctlUu5jyG5rs0",)"
                 R"("transactionTime":1712291372842,"symbol":"LTCBTC","orders":[{"symbol":"LTCBTC","orderId":6,)"
                 R"("clientOrderId":"fM9Y4m23IFJVCQmIrlUmMK"},{"symbol":"LTCBTC","orderId":7,)"
                 R"("clientOrderId":"6pcQbFIzTXGZQ1e2MkGDq4"},{"symbol":"LTCBTC","orderId":8,)"
                 R"("clientOrderId":"r4JMv9cwAYYUwwBZfbussx"}],"orderReports":[{"symbol":"LTCBTC","orderId":6,)"
                 R"("orderListId":1,"clientOrderId":"fM9Y4m23IFJVCQmIrlUmMK","transactTime":1712291372842,)"
                 R"("price":"1.00000000","origQty":"1.00000000","executedQty":"0.00000000",)"
                 R"("origQuoteOrderQty":"0.000000","cummulativeQuoteQty":"0.00000000","status":"NEW",)"
                 R"("timeInForce":"GTC","type":"LIMIT","side":"SELL","workingTime":1712291372842,)"
                 R"("selfTradePreventionMode":"NONE"},{"symbol":"LTCBTC","orderId":7,"orderListId":1,)"
                 R"("clientOrderId":"6pcQbFIzTXGZQ1e2MkGDq4","transactTime":1712291372842,"price":"1.00000000",)"
                 R"("origQty":"5.00000000","executedQty":"0.00000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.00000000","status":"PENDING_NEW","timeInForce":"IOC",)"
                 R"("type":"STOP_LOSS_LIMIT","side":"BUY","stopPrice":"6.00000000","workingTime":-1,)"
                 R"("selfTradePreventionMode":"NONE"},{"symbol":"LTCBTC","orderId":8,"orderListId":1,)"
                 R"("clientOrderId":"r4JMv9cwAYYUwwBZfbussx","transactTime":1712291372842,"price":"3.00000000",)"
                 R"("origQty":"5.00000000","executedQty":"0.00000000","origQuoteOrderQty":"0.000000",)"
                 R"("cummulativeQuoteQty":"0.00000000","status":"PENDING_NEW","timeInForce":"GTC",)"
                 R"("type":"LIMIT_MAKER","side":"BUY","workingTime":-1,"selfTradePreventionMode":"NONE"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_order_list_otoco({
        .symbol = "example",
        .workingType = "example",
        .workingSide = "example",
        .workingPrice = "1"_d,
        .workingQuantity = "1"_d,
        .pendingSide = "example",
        .pendingQuantity = "1"_d,
        .pendingAboveType = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.new_order_using_sor: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.new_order_using_sor",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","orderId":2,"orderListId":-1,"clientOrderId":"sBI1KM6nNtOfj5tccZSKly",)"
                 R"("transactTime":1689149087774,"price":"31000.00000000","origQty":"0.50000000",)"
                 R"("executedQty":"0.50000000","origQuoteOrderQty":"0.000000","cummulativeQuoteQty":"14000.00000000",)"
                 R"("status":"FILLED","timeInForce":"GTC","type":"LIMIT","side":"BUY","workingTime":1689149087774,)"
                 R"("fills":[{"matchType":"ONE_PARTY_TRADE_REPORT","price":"28000.00000000","qty":"0.50000000",)"
                 R"("commission":"0.00000000","commissionAsset":"BTC","tradeId":-1,"allocId":0}],)"
                 R"("workingFloor":"SOR","selfTradePreventionMode":"NONE","usedSor":true})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.new_order_using_sor({
        .symbol = "example",
        .side = Side::sell,
        .type = Type::limit,
        .quantity = "1"_d,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.test_new_order_using_sor: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.test_new_order_using_sor",
        .number = 1,
        .request = "",
        .reply = "{}",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.test_new_order_using_sor({
        .symbol = "example",
        .side = Side::sell,
        .type = Type::limit,
        .quantity = "1"_d,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/trade.test_new_order_using_sor: example 2") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/trade.test_new_order_using_sor",
        .number = 2,
        .request = "",
        .reply = R"({"standardCommissionForOrder":{"maker":"0.00000112","taker":"0.00000114"},)"
                 R"("taxCommissionForOrder":{"maker":"0.00000112","taker":"0.00000114"},)"
                 R"("discount":{"enabledForAccount":true,"enabledForSymbol":true,"discountAsset":"BNB",)"
                 R"("discount":"0.25000000"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.test_new_order_using_sor({
        .symbol = "example",
        .side = Side::sell,
        .type = Type::limit,
        .quantity = "1"_d,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::spot::trade
