// Generated from specs/woox/trade.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/trade.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::trade {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("woox trade.place_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.place_order",
        .number = 1,
        .request = R"({"symbol":"SPOT_LTC_USDT","side":"BUY","type":"LIMIT","price":"60","quantity":"0.1"})",
        .reply = R"({"success":true,"data":{"orderId":60667653330,"clientOrderId":0,"type":"LIMIT","price":60,)"
                 R"("quantity":0.1,"amount":null,"bidAskLevel":null},"timestamp":1751871779855})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .symbol = "SPOT_LTC_USDT",
        .side = Side::buy,
        .type = OrderType::limit,
        .price = "60"_d,
        .quantity = "0.1"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.edit_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.edit_order",
        .number = 1,
        .request = R"({"orderId":60780315704,"price":"61"})",
        .reply = R"({"success":true,"data":{"status":"EDIT_SENT"},"timestamp":1786038156772})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.edit_order({.orderId = 60780315704, .price = "61"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.cancel_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.cancel_order",
        .number = 1,
        .request = "symbol=SPOT_LTC_USDT&orderId=60780315704",
        .reply = R"({"success":true,"data":{"status":"CANCEL_SENT"},"timestamp":1751940315838})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order({.symbol = "SPOT_LTC_USDT", .orderId = 60780315704});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.cancel_all_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.cancel_all_orders",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"status":"CANCEL_ALL_SENT"},"timestamp":1751941988134})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.order",
        .number = 1,
        .request = "orderId=60780315704",
        .reply = R"({"success":true,"data":{"orderId":60780315704,"clientOrderId":0,"symbol":"SPOT_LTC_USDT",)"
                 R"("orderTag":"default","side":"BUY","quantity":0.1,"amount":null,"type":"LIMIT","status":"NEW",)"
                 R"("price":60,"executed":0,"visible":0.1,"averageExecutedPrice":0,"totalFee":0,"feeAsset":"LTC",)"
                 R"("totalRebate":0,"rebateAsset":"USDT","reduceOnly":false,"createdTime":"1752049062.496",)"
                 R"("realizedPnl":null,"positionSide":"BOTH","bidAskLevel":null},"timestamp":1752049393466})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({.orderId = 60780315704});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.order: example 2") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.order",
        .number = 2,
        .request = "orderId=1954766344355779056&clientOrderId=1954766344355779056&withRealizedPnl=false",
        .reply = R"({"success":true,"data":{"symbol":"PERP_BTC_USDT","status":"FILLED","side":"SELL",)"
                 R"("positionSide":"BOTH","createdTime":1578565539808,"orderId":13,"orderTag":"default",)"
                 R"("price":"123","type":"LIMIT","quantity":"0.1","amount":null,"visible":"0.1","executed":"0.1",)"
                 R"("totalFee":"0.00123","feeAsset":"USDT","totalRebate":0,"rebateCurrency":"USDT","clientOrderId":0,)"
                 R"("reduceOnly":false,"averageExecutedPrice":"123"},"timestamp":1721351502594})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order({
        .orderId = 1954766344355779056,
        .clientOrderId = 1954766344355779056,
        .withRealizedPnl = false,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.order: example 3") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.order",
        .number = 3,
        .request = "",
        .reply = R"({"success":true,"data":{"symbol":"PERP_BTC_USDT","status":"FILLED","side":"SELL",)"
                 R"("positionSide":"BOTH","createdTime":1578565539808,"orderId":13,"orderTag":"default",)"
                 R"("price":"123","type":"LIMIT","quantity":"0.1","amount":null,"visible":"0.1","executed":"0.1",)"
                 R"("totalFee":"0.00123","feeAsset":"USDT","totalRebate":0,"rebateCurrency":"USDT","clientOrderId":0,)"
                 R"("reduceOnly":false,"realizedPnl":"100","averageExecutedPrice":"123"},"timestamp":1721351502594})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.orders",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"orderId":60780315704,"clientOrderId":0,)"
                 R"("symbol":"SPOT_LTC_USDT","orderTag":"default","side":"BUY","quantity":0.1,"amount":null,)"
                 R"("type":"LIMIT","status":"NEW","price":60,"executed":0,"visible":0.1,"averageExecutedPrice":0,)"
                 R"("totalFee":0,"feeAsset":"LTC","totalRebate":0,"rebateAsset":"USDT","reduceOnly":false,)"
                 R"("createdTime":"1752049062.496","realizedPnl":null,"positionSide":"BOTH","bidAskLevel":null}],)"
                 R"("meta":{"total":11,"recordsPerPage":1,"currentPage":1}},"timestamp":1752053061236})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.orders: example 2") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.orders",
        .number = 2,
        .request = "",
        .reply = R"({"success":true,"data":{"meta":{"total":31,"recordsPerPage":25,"currentPage":1},)"
                 R"("rows":[{"symbol":"PERP_BTC_USDT","status":"FILLED","side":"SELL","positionSide":"BOTH",)"
                 R"("createdTime":1578565539808,"orderId":135,"orderTag":"default","price":"123","type":"LIMIT",)"
                 R"("quantity":"0.1","amount":null,"visible":"0.1","executed":"0.1","totalFee":"0.00123",)"
                 R"("feeAsset":"USDT","totalRebate":0,"rebateCurrency":"USDT","clientOrderId":0,"reduceOnly":false,)"
                 R"("realizedPnl":"2","averageExecutedPrice":"123"}]},"timestamp":1721351502594})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.place_algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.place_algo_order",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"algoOrderId":432132,"clientAlgoOrderId":0,)"
                 R"("algoType":"TAKE_PROFIT","quantity":"0"},{"algoOrderId":432133,"clientAlgoOrderId":0,)"
                 R"("algoType":"STOP_LOSS","quantity":"0"}]},"timestamp":1676283560233})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_algo_order({.symbol = "PERP_BTC_USDT", .side = Side::buy, .algoType = AlgoType::stop});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.algo_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.algo_order",
        .number = 1,
        .request = "algoOrderId=10399260",
        .reply = R"({"success":true,"data":{"algoOrderId":10399260,"clientAlgoOrderId":0,"rootAlgoOrderId":10399260,)"
                 R"("parentAlgoOrderId":0,"symbol":"SPOT_LTC_USDT","algoOrderTag":"default","algoType":"TAKE_PROFIT",)"
                 R"("side":"BUY","quantity":0.1,"isTriggered":false,"triggerPrice":65,"triggerStatus":"USELESS",)"
                 R"("type":"LIMIT","rootAlgoStatus":"NEW","algoStatus":"NEW","triggerPriceType":"MARKET_PRICE",)"
                 R"("price":60,"triggerTime":"0","totalExecutedQuantity":0,"visibleQuantity":0.1,)"
                 R"("averageExecutedPrice":0,"totalFee":0,"feeAsset":"","totalRebate":0,"rebateAsset":"",)"
                 R"("reduceOnly":false,"createdTime":"1752049747.732","updatedTime":"1752049747.732",)"
                 R"("positionSide":"BOTH"},"timestamp":1752049767550})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.algo_order({.algoOrderId = 10399260});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.algo_order: example 2") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.algo_order",
        .number = 2,
        .request = "algoOrderId=1954766344355779056&clientAlgoOrderId=1954766344355779056",
        .reply = R"({"success":true,"data":{"algoOrderId":792420,"clientAlgoOrderId":0,"rootAlgoOrderId":792420,)"
                 R"("parentAlgoOrderId":0,"symbol":"SPOT_WOO_USDT","orderTag":"default","algoType":"TRAILING_STOP",)"
                 R"("side":"SELL","positionSide":"BOTH","quantity":1,"isTriggered":false,"triggerStatus":"USELESS",)"
                 R"("type":"MARKET","rootAlgoStatus":"NEW","algoStatus":"NEW","triggerPriceType":"MARKET_PRICE",)"
                 R"("triggerTime":"0","totalExecutedQuantity":"0","averageExecutedPrice":"0","totalFee":"0",)"
                 R"("feeAsset":"","totalRebate":"0","rebateCurrency":"USDT","reduceOnly":false,)"
                 R"("createdTime":1696595230885,"updatedTime":1696595230885,"isActivated":false,)"
                 R"("callbackRate":"0.03","activatedPrice":"0.21"},"timestamp":1676283560233})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.algo_order({.algoOrderId = 1954766344355779056, .clientAlgoOrderId = 1954766344355779056});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.algo_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.algo_orders",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"algoOrderId":10399260,"clientAlgoOrderId":0,)"
                 R"("rootAlgoOrderId":10399260,"parentAlgoOrderId":0,"symbol":"SPOT_LTC_USDT",)"
                 R"("algoOrderTag":"default","algoType":"TAKE_PROFIT","side":"BUY","quantity":0.1,)"
                 R"("isTriggered":false,"triggerPrice":65,"triggerStatus":"USELESS","type":"LIMIT",)"
                 R"("rootAlgoStatus":"NEW","algoStatus":"NEW","triggerPriceType":"MARKET_PRICE","price":60,)"
                 R"("triggerTime":"0","totalExecutedQuantity":0,"visibleQuantity":0.1,"averageExecutedPrice":0,)"
                 R"("totalFee":0,"feeAsset":"","totalRebate":0,"rebateAsset":"","reduceOnly":false,)"
                 R"("createdTime":"1752049747.730","updatedTime":"1752049747.730","positionSide":"BOTH"}],)"
                 R"("meta":{"total":7,"recordsPerPage":1,"currentPage":1}},"timestamp":1752053127448})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.algo_orders();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.transaction: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.transaction",
        .number = 1,
        .request = "tradeId=1954766344355779056",
        .reply = R"({"success":true,"data":{"id":1,"symbol":"SPOT_BTC_USDT","fee":0.0001,"feeAsset":"BTC",)"
                 R"("side":"BUY","orderId":2,"executedPrice":"25000","executedQuantity":"0.05","isMaker":0,)"
                 R"("realizedPnl":null,"executedTimestamp":1567382400000},"timestamp":1721351502594})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transaction({.tradeId = 1954766344355779056});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.transaction_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.transaction_history",
        .number = 1,
        .request = "",
        .reply = R"({"success":true,"data":{"rows":[{"id":1734947821,"symbol":"SPOT_LTC_USDT","orderId":60780383217,)"
                 R"("executedPrice":87.86,"executedQuantity":0.1,"fee":0.0001,"realizedPnl":null,"feeAsset":"LTC",)"
                 R"("orderTag":"default","side":"BUY","executedTimestamp":"1752055173.630","isMaker":0}],)"
                 R"("meta":{"total":1,"recordsPerPage":100,"currentPage":1}},"timestamp":1752055545121})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transaction_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.transaction_history: example 2") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.transaction_history",
        .number = 2,
        .request = "",
        .reply = R"({"success":true,"data":{"meta":{"total":31,"recordsPerPage":25,"currentPage":1},"rows":[{"id":5,)"
                 R"("symbol":"SPOT_BTC_USDT","orderId":211,"orderTag":"default","executedPrice":"10892.84",)"
                 R"("executedQuantity":"0.002","isMaker":0,"side":"SELL","fee":0,"feeAsset":"USDT",)"
                 R"("realizedPnl":null,"executedTimestamp":1566264290250}]},"timestamp":1721351502594})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transaction_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("woox trade.trading_fee: example 1") {
    constexpr ::contract::Example example{
        .exchange = "woox",
        .operation = "trade.trading_fee",
        .number = 1,
        .request = "symbol=SPOT_BTC_USDT",
        .reply = R"({"success":true,"data":{"symbol":"SPOT_BTC_USDT","takerFee":"10","makerFee":"8"},)"
                 R"("timestamp":1751858977368})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trading_fee({.symbol = "SPOT_BTC_USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::woox::trade
