// Generated from specs/binance/spot/account.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/spot/account.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::spot::account {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance spot/account.account_information: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.account_information",
        .number = 1,
        .request = "",
        .reply = R"({"makerCommission":15,"takerCommission":15,"buyerCommission":0,"sellerCommission":0,)"
                 R"("commissionRates":{"maker":"0.00150000","taker":"0.00150000","buyer":"0.00000000",)"
                 R"("seller":"0.00000000"},"canTrade":true,"canWithdraw":true,"canDeposit":true,"brokered":false,)"
                 R"("requireSelfTradePrevention":false,"preventSor":false,"updateTime":123456789,)"
                 R"("accountType":"SPOT","balances":[{"asset":"BTC","free":"4723846.89208129","locked":"0.00000000"},)"
                 R"({"asset":"LTC","free":"4763368.68006011","locked":"0.00000000"}],"permissions":["SPOT"],)"
                 R"("uid":354937868})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_information();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.commission: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.commission",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"BTCUSDT","standardCommission":{"maker":"0.00000010","taker":"0.00000020",)"
                 R"("buyer":"0.00000030","seller":"0.00000040"},"specialCommission":{"maker":"0.01000000",)"
                 R"("taker":"0.02000000","buyer":"0.03000000","seller":"0.04000000"},)"
                 R"("taxCommission":{"maker":"0.00000112","taker":"0.00000114","buyer":"0.00000118",)"
                 R"("seller":"0.00000116"},"discount":{"enabledForAccount":true,"enabledForSymbol":true,)"
                 R"("discountAsset":"BNB","discount":"0.75000000"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.commission({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.all_order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.all_order_list",
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
    const auto call = api.all_order_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.all_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.all_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"LTCBTC","orderId":1,"orderListId":-1,"clientOrderId":"myOrder1","price":"0.1",)"
                 R"("origQty":"1.0","executedQty":"0.0","cummulativeQuoteQty":"0.0","status":"NEW",)"
                 R"("timeInForce":"GTC","type":"LIMIT","side":"BUY","stopPrice":"0.0","icebergQty":"0.0",)"
                 R"("time":1499827319559,"updateTime":1499827319559,"isWorking":true,"origQuoteOrderQty":"0.000000",)"
                 R"("workingTime":1499827319559,"selfTradePreventionMode":"NONE"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.all_orders({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.my_allocations: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.my_allocations",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","allocationId":0,"allocationType":"SOR","orderId":1,"orderListId":-1,)"
                 R"("price":"1.00000000","qty":"5.00000000","quoteQty":"5.00000000","commission":"0.00000000",)"
                 R"("commissionAsset":"BTC","time":1687506878118,"isBuyer":true,"isMaker":false,"isAllocator":false}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.my_allocations({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.my_filters: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.my_filters",
        .number = 1,
        .request = "",
        .reply = R"({"exchangeFilters":[{"filterType":"EXCHANGE_MAX_NUM_ORDERS","maxNumOrders":1000}],)"
                 R"("symbolFilters":[{"filterType":"MAX_NUM_ORDER_LISTS","maxNumOrderLists":20}],)"
                 R"("assetFilters":[{"filterType":"MAX_ASSET","asset":"JPY","limit":"1000000.00000000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.my_filters({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.my_prevented_matches: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.my_prevented_matches",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","preventedMatchId":1,"takerOrderId":5,"makerSymbol":"BTCUSDT",)"
                 R"("makerOrderId":3,"tradeGroupId":1,"selfTradePreventionMode":"EXPIRE_MAKER","price":"1.100000",)"
                 R"("makerPreventedQuantity":"1.300000","transactTime":1669101687094}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.my_prevented_matches({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.my_trades: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.my_trades",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BNBBTC","id":28457,"orderId":100234,"orderListId":-1,"price":"4.00000100",)"
                 R"("qty":"12.00000000","quoteQty":"48.000012","commission":"10.10000000","commissionAsset":"BNB",)"
                 R"("time":1499865549590,"isBuyer":true,"isMaker":false,"isBestMatch":true}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.my_trades({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.open_order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.open_order_list",
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
    const auto call = api.open_order_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.open_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.open_orders",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"LTCBTC","orderId":1,"orderListId":-1,"clientOrderId":"myOrder1","price":"0.1",)"
                 R"("origQty":"1.0","executedQty":"0.0","cummulativeQuoteQty":"0.0","status":"NEW",)"
                 R"("timeInForce":"GTC","type":"LIMIT","side":"BUY","stopPrice":"0.0","icebergQty":"0.0",)"
                 R"("time":1499827319559,"updateTime":1499827319559,"isWorking":true,"origQuoteOrderQty":"0.000000",)"
                 R"("workingTime":1499827319559,"selfTradePreventionMode":"NONE"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.open_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.order",
        .number = 1,
        .request = "",
        .reply = R"({"symbol":"LTCBTC","orderId":1,"orderListId":-1,"clientOrderId":"myOrder1","price":"0.1",)"
                 R"("origQty":"1.0","executedQty":"0.0","cummulativeQuoteQty":"0.0","status":"NEW",)"
                 R"("timeInForce":"GTC","type":"LIMIT","side":"BUY","stopPrice":"0.0","icebergQty":"0.0",)"
                 R"("time":1499827319559,"updateTime":1499827319559,"isWorking":true,"workingTime":1499827319559,)"
                 R"("origQuoteOrderQty":"0.000000","selfTradePreventionMode":"NONE"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.amendments: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.amendments",
        .number = 1,
        .request = "",
        .reply = R"([{"symbol":"BTCUSDT","orderId":9,"executionId":22,"origClientOrderId":"W0fJ9fiLKHOJutovPK3oJp",)"
                 R"("newClientOrderId":"UQ1Np3bmQ71jJzsSDW9Vpi","origQty":"5.00000000","newQty":"4.00000000",)"
                 R"("time":1741669661670},{"symbol":"BTCUDST","orderId":9,"executionId":25,)"
                 R"("origClientOrderId":"UQ1Np3bmQ71jJzsSDW9Vpi","newClientOrderId":"5uS0r35ohuQyDlCzZuYXq2",)"
                 R"("origQty":"4.00000000","newQty":"3.00000000","time":1741672924895}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amendments({.symbol = "example", .orderId = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.order_list",
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
    const auto call = api.order_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance spot/account.query_unfilled_order_count: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "spot/account.query_unfilled_order_count",
        .number = 1,
        .request = "",
        .reply = R"([{"rateLimitType":"ORDERS","interval":"SECOND","intervalNum":10,"limit":50,"count":0},)"
                 R"({"rateLimitType":"ORDERS","interval":"DAY","intervalNum":1,"limit":160000,"count":0}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_unfilled_order_count();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::spot::account
