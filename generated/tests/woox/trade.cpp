// Generated from specs/woox/trade.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/trade.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::woox::trade {
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
