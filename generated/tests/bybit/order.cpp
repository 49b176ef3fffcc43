// Generated from specs/bybit/order.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/order.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::order {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit order.amend_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.amend_order",
        .number = 1,
        .request = R"({"category":"linear","symbol":"ETHPERP","orderLinkId":"linear-004","triggerPrice":"1145",)"
                   R"("qty":"0.15","price":"1050","takeProfit":"0","stopLoss":"0"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderId":"c6f055d9-7f21-4079-913d-e6523a9cfffa",)"
                 R"("orderLinkId":"linear-004"},"retExtInfo":{},"time":1672217093461})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.amend_order({
        .category = Category::linear,
        .symbol = "ETHPERP",
        .orderLinkId = "linear-004",
        .triggerPrice = "1145"_d,
        .qty = "0.15"_d,
        .price = "1050"_d,
        .takeProfit = "0"_d,
        .stopLoss = "0"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit order.batch_amend_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.batch_amend_order",
        .number = 1,
        .request = R"({"category":"option","request":[{"symbol":"ETH-30DEC22-500-C","qty":null,"price":null,)"
                   R"("orderIv":"6.8","orderId":"b551f227-7059-4fb5-a6a6-699c04dbd2f2"},)"
                   R"({"symbol":"ETH-30DEC22-700-C","qty":null,"price":"650","orderIv":null,)"
                   R"("orderId":"fa6a595f-1a57-483f-b9d3-30e9c8235a52"}]})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"category":"option","symbol":"ETH-30DEC22-500-C",)"
                 R"("orderId":"b551f227-7059-4fb5-a6a6-699c04dbd2f2","orderLinkId":""},{"category":"option",)"
                 R"("symbol":"ETH-30DEC22-700-C","orderId":"fa6a595f-1a57-483f-b9d3-30e9c8235a52",)"
                 R"("orderLinkId":""}]},"retExtInfo":{"list":[{"code":0,"msg":"OK"},{"code":0,"msg":"OK"}]},)"
                 R"("time":1672222808060})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.batch_amend_order({
        .category = Category::option,
        .request = Vector<BatchAmendOrderRequestRequest>{
            BatchAmendOrderRequestRequest{
                .symbol = "ETH-30DEC22-500-C",
                .orderId = "b551f227-7059-4fb5-a6a6-699c04dbd2f2",
                .orderIv = "6.8"_d,
            },
            BatchAmendOrderRequestRequest{
                .symbol = "ETH-30DEC22-700-C",
                .orderId = "fa6a595f-1a57-483f-b9d3-30e9c8235a52",
                .price = "650"_d,
            },
        },
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its request[0].qty, request[0].price, request[1].orderIv,
    // request[1].qty.
    session.check_reply(result, call);
}

TEST_CASE("bybit order.cancel_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.cancel_order",
        .number = 1,
        .request = R"({"category":"linear","symbol":"BTCPERP","orderLinkId":null,)"
                   R"("orderId":"c6f055d9-7f21-4079-913d-e6523a9cfffa"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderId":"c6f055d9-7f21-4079-913d-e6523a9cfffa",)"
                 R"("orderLinkId":"linear-004"},"retExtInfo":{},"time":1672217377164})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_order({
        .category = Category::linear,
        .symbol = "BTCPERP",
        .orderId = "c6f055d9-7f21-4079-913d-e6523a9cfffa",
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its orderLinkId.
    session.check_reply(result, call);
}

TEST_CASE("bybit order.cancel_all_orders: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.cancel_all_orders",
        .number = 1,
        .request = R"({"category":"linear","symbol":null,"settleCoin":"USDT"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"orderId":"1616024329462743808",)"
                 R"("orderLinkId":"1616024329462743809"},{"orderId":"1616024287544869632",)"
                 R"("orderLinkId":"1616024287544869633"}],"success":"1"},"retExtInfo":{},"time":1707381118116})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_all_orders({.category = Category::linear, .settleCoin = "USDT"});
    const auto result = call.get();
    // The request is not compared. Nothing takes its symbol.
    session.check_reply(result, call);
}

TEST_CASE("bybit order.batch_cancel_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.batch_cancel_order",
        .number = 1,
        .request = R"({"category":"spot","request":[{"symbol":"BTCUSDT","orderId":"1666800494330512128"},)"
                   R"({"symbol":"ATOMUSDT","orderLinkId":"1666800494330512129"}]})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"category":"spot","symbol":"BTCUSDT",)"
                 R"("orderId":"1666800494330512128","orderLinkId":"spot-btc-03"},{"category":"spot",)"
                 R"("symbol":"ATOMUSDT","orderId":"","orderLinkId":"1666800494330512129"}]},)"
                 R"("retExtInfo":{"list":[{"code":0,"msg":"OK"},{"code":170213,"msg":"Order does not exist."}]},)"
                 R"("time":1713434299047})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.batch_cancel_order({
        .category = Category::spot,
        .request = Vector<BatchCancelOrderRequestRequest>{
            BatchCancelOrderRequestRequest{.symbol = "BTCUSDT", .orderId = "1666800494330512128"},
            BatchCancelOrderRequestRequest{.symbol = "ATOMUSDT", .orderLinkId = "1666800494330512129"},
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit order.place_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.place_order",
        .number = 1,
        .request = R"({"category":"spot","symbol":"BTCUSDT","side":"Buy","orderType":"Limit","qty":"0.01",)"
                   R"("price":"28000","timeInForce":"PostOnly","takeProfit":"35000","stopLoss":"27000",)"
                   R"("tpOrderType":"Market","slOrderType":"Market"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderId":"1321003749386327552",)"
                 R"("orderLinkId":"spot-test-postonly"},"retExtInfo":{},"time":1672211918471})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .category = Category::spot,
        .symbol = "BTCUSDT",
        .side = Side::buy,
        .orderType = OrderOrderType::limit,
        .qty = "0.01"_d,
        .price = "28000"_d,
        .timeInForce = TimeInForce::post_only,
        .takeProfit = "35000"_d,
        .stopLoss = "27000"_d,
        .tpOrderType = OrderOrderType::market,
        .slOrderType = OrderOrderType::market,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit order.place_order: example 2") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.place_order",
        .number = 2,
        .request = R"({"category":"spot","symbol":"BTCUSDT","side":"Buy","orderType":"Limit","qty":"0.01",)"
                   R"("price":"28000","timeInForce":"PostOnly","takeProfit":"35000","stopLoss":"27000",)"
                   R"("tpLimitPrice":"36000","slLimitPrice":"27500","tpOrderType":"Limit","slOrderType":"Limit"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .category = Category::spot,
        .symbol = "BTCUSDT",
        .side = Side::buy,
        .orderType = OrderOrderType::limit,
        .qty = "0.01"_d,
        .price = "28000"_d,
        .timeInForce = TimeInForce::post_only,
        .takeProfit = "35000"_d,
        .stopLoss = "27000"_d,
        .tpLimitPrice = "36000"_d,
        .slLimitPrice = "27500"_d,
        .tpOrderType = OrderOrderType::limit,
        .slOrderType = OrderOrderType::limit,
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("bybit order.place_order: example 3") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.place_order",
        .number = 3,
        .request = R"({"category":"spot","symbol":"BTCUSDT","side":"Buy","orderType":"Limit","qty":"0.1",)"
                   R"("price":"15600","timeInForce":"PostOnly","orderLinkId":"spot-test-01","isLeverage":0,)"
                   R"("orderFilter":"Order"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .category = Category::spot,
        .symbol = "BTCUSDT",
        .isLeverage = 0,
        .side = Side::buy,
        .orderType = OrderOrderType::limit,
        .qty = "0.1"_d,
        .price = "15600"_d,
        .orderFilter = OrderFilter::order,
        .timeInForce = TimeInForce::post_only,
        .orderLinkId = "spot-test-01",
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("bybit order.place_order: example 4") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.place_order",
        .number = 4,
        .request = R"({"category":"spot","symbol":"BTCUSDT","side":"Buy","orderType":"Limit","qty":"0.1",)"
                   R"("price":"15600","triggerPrice":"15000","timeInForce":"Limit","orderLinkId":"spot-test-02",)"
                   R"("isLeverage":0,"orderFilter":"tpslOrder"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .category = Category::spot,
        .symbol = "BTCUSDT",
        .isLeverage = 0,
        .side = Side::buy,
        .orderType = OrderOrderType::limit,
        .qty = "0.1"_d,
        .price = "15600"_d,
        .orderFilter = OrderFilter::tpsl_order,
        .triggerPrice = "15000"_d,
        .timeInForce = Open<TimeInForce>::other("Limit"),
        .orderLinkId = "spot-test-02",
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("bybit order.place_order: example 5") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.place_order",
        .number = 5,
        .request = R"({"category":"spot","symbol":"BTCUSDT","side":"Buy","orderType":"Limit","qty":"0.1",)"
                   R"("price":"15600","timeInForce":"GTC","orderLinkId":"spot-test-limit","isLeverage":1,)"
                   R"("orderFilter":"Order"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .category = Category::spot,
        .symbol = "BTCUSDT",
        .isLeverage = 1,
        .side = Side::buy,
        .orderType = OrderOrderType::limit,
        .qty = "0.1"_d,
        .price = "15600"_d,
        .orderFilter = OrderFilter::order,
        .timeInForce = TimeInForce::gtc,
        .orderLinkId = "spot-test-limit",
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("bybit order.place_order: example 6") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.place_order",
        .number = 6,
        .request = R"({"category":"spot","symbol":"BTCUSDT","side":"Buy","orderType":"Market","qty":"200",)"
                   R"("timeInForce":"IOC","orderLinkId":"spot-test-04","isLeverage":0,"orderFilter":"Order"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .category = Category::spot,
        .symbol = "BTCUSDT",
        .isLeverage = 0,
        .side = Side::buy,
        .orderType = OrderOrderType::market,
        .qty = "200"_d,
        .orderFilter = OrderFilter::order,
        .timeInForce = TimeInForce::ioc,
        .orderLinkId = "spot-test-04",
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("bybit order.place_order: example 7") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.place_order",
        .number = 7,
        .request = R"({"category":"linear","symbol":"BTCUSDT","side":"Buy","orderType":"Limit","qty":"1",)"
                   R"("price":"25000","timeInForce":"GTC","positionIdx":0,"orderLinkId":"usdt-test-01",)"
                   R"("reduceOnly":false,"takeProfit":"28000","stopLoss":"20000","tpslMode":"Partial",)"
                   R"("tpOrderType":"Limit","slOrderType":"Limit","tpLimitPrice":"27500","slLimitPrice":"20500"})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .category = Category::linear,
        .symbol = "BTCUSDT",
        .side = Side::buy,
        .orderType = OrderOrderType::limit,
        .qty = "1"_d,
        .price = "25000"_d,
        .timeInForce = TimeInForce::gtc,
        .positionIdx = 0,
        .orderLinkId = "usdt-test-01",
        .takeProfit = "28000"_d,
        .stopLoss = "20000"_d,
        .reduceOnly = false,
        .tpslMode = TpslMode::partial,
        .tpLimitPrice = "27500"_d,
        .slLimitPrice = "20500"_d,
        .tpOrderType = OrderOrderType::limit,
        .slOrderType = OrderOrderType::limit,
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("bybit order.place_order: example 8") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.place_order",
        .number = 8,
        .request = R"({"category":"linear","symbol":"BTCUSDT","side":"Sell","orderType":"Limit","qty":"1",)"
                   R"("price":"30000","timeInForce":"GTC","positionIdx":0,"orderLinkId":"usdt-test-02",)"
                   R"("reduceOnly":true})",
        .reply = "",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.place_order({
        .category = Category::linear,
        .symbol = "BTCUSDT",
        .side = Side::sell,
        .orderType = OrderOrderType::limit,
        .qty = "1"_d,
        .price = "30000"_d,
        .timeInForce = TimeInForce::gtc,
        .positionIdx = 0,
        .orderLinkId = "usdt-test-02",
        .reduceOnly = true,
    });
    static_cast<void>(call.get());
    session.check_request();
}

TEST_CASE("bybit order.batch_place_order: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.batch_place_order",
        .number = 1,
        .request = R"({"category":"spot","request":[{"symbol":"BTCUSDT","side":"Buy","orderType":"Limit",)"
                   R"("isLeverage":0,"qty":"0.05","price":"30000","timeInForce":"GTC","orderLinkId":"spot-btc-03"},)"
                   R"({"symbol":"ATOMUSDT","side":"Sell","orderType":"Limit","isLeverage":0,"qty":"2","price":"12",)"
                   R"("timeInForce":"GTC","orderLinkId":"spot-atom-03"}]})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"category":"spot","symbol":"BTCUSDT",)"
                 R"("orderId":"1666800494330512128","orderLinkId":"spot-btc-03","createAt":"1713434102752"},)"
                 R"({"category":"spot","symbol":"ATOMUSDT","orderId":"1666800494330512129",)"
                 R"("orderLinkId":"spot-atom-03","createAt":"1713434102752"}]},"retExtInfo":{"list":[{"code":0,)"
                 R"("msg":"OK"},{"code":0,"msg":"OK"}]},"time":1713434102753})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.batch_place_order({
        .category = Category::spot,
        .request = Vector<BatchPlaceOrderRequestRequest>{
            BatchPlaceOrderRequestRequest{
                .symbol = "BTCUSDT",
                .isLeverage = 0,
                .side = Side::buy,
                .orderType = OrderOrderType::limit,
                .qty = "0.05"_d,
                .price = "30000"_d,
                .timeInForce = TimeInForce::gtc,
                .orderLinkId = "spot-btc-03",
            },
            BatchPlaceOrderRequestRequest{
                .symbol = "ATOMUSDT",
                .isLeverage = 0,
                .side = Side::sell,
                .orderType = OrderOrderType::limit,
                .qty = "2"_d,
                .price = "12"_d,
                .timeInForce = TimeInForce::gtc,
                .orderLinkId = "spot-atom-03",
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit order.set_dcp: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.set_dcp",
        .number = 1,
        .request = R"({"timeWindow":40})",
        .reply = R"({"retCode":0,"retMsg":"success"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_dcp({.timeWindow = 40});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit order.history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.history",
        .number = 1,
        .request = "category=linear&limit=1",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"orderId":"14bad3a1-6454-43d8-bcf2-5345896cf74d",)"
                 R"("orderLinkId":"YLxaWKMiHU","blockTradeId":"","symbol":"BTCUSDT","price":"26864.40","qty":"0.003",)"
                 R"("side":"Buy","isLeverage":"","positionIdx":1,"orderStatus":"Cancelled","cancelType":"UNKNOWN",)"
                 R"("rejectReason":"EC_PostOnlyWillTakeLiquidity","avgPrice":"0","leavesQty":"0.000",)"
                 R"("leavesValue":"0","cumExecQty":"0.000","cumExecValue":"0","cumExecFee":"0",)"
                 R"("timeInForce":"PostOnly","orderType":"Limit","stopOrderType":"UNKNOWN","orderIv":"",)"
                 R"("triggerPrice":"0.00","takeProfit":"0.00","stopLoss":"0.00","tpTriggerBy":"UNKNOWN",)"
                 R"("slTriggerBy":"UNKNOWN","triggerDirection":0,"triggerBy":"UNKNOWN","lastPriceOnCreated":"0.00",)"
                 R"("reduceOnly":false,"closeOnTrigger":false,"smpType":"None","smpGroup":0,"smpOrderId":"",)"
                 R"("tpslMode":"","tpLimitPrice":"","slLimitPrice":"","placeType":"",)"
                 R"("slippageToleranceType":"UNKNOWN","slippageTolerance":"","createdTime":"1684476068369",)"
                 R"("updatedTime":"1684476068372","extraFees":"","cumFeeDetail":{"MNT":"0.00242968"},)"
                 R"("rpiTakerAccess":false,"rpiMatchedQty":"0"}],"nextPageCursor":"page_token%3D39380%26",)"
                 R"("category":"linear"},"retExtInfo":{},"time":1684766282976})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history({.category = Category::linear, .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit order.pre_check: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.pre_check",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderId":"24920bdb-4019-4e37-ad1c-876e3a855ac3",)"
                 R"("orderLinkId":"test129","preImrE4":30,"preMmrE4":21,"postImrE4":357,"postMmrE4":294},)"
                 R"("retExtInfo":{},"time":1749541599589})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.pre_check({
        .category = Category::spot,
        .symbol = "example",
        .side = Side::buy,
        .orderType = OrderOrderType::market,
        .qty = "1"_d,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit order.realtime: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.realtime",
        .number = 1,
        .request = "symbol=ETHUSDT&category=linear&openOnly=0&limit=1",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"orderId":"fd4300ae-7847-404e-b947-b46980a4d140",)"
                 R"("orderLinkId":"test-000005","blockTradeId":"","symbol":"ETHUSDT","price":"1600.00","qty":"0.10",)"
                 R"("side":"Buy","isLeverage":"","positionIdx":1,"orderStatus":"New","cancelType":"UNKNOWN",)"
                 R"("rejectReason":"EC_NoError","avgPrice":"0","leavesQty":"0.10","leavesValue":"160",)"
                 R"("cumExecQty":"0.00","cumExecValue":"0","cumExecFee":"0","timeInForce":"GTC","orderType":"Limit",)"
                 R"("stopOrderType":"UNKNOWN","orderIv":"","triggerPrice":"0.00","takeProfit":"2500.00",)"
                 R"("stopLoss":"1500.00","tpTriggerBy":"LastPrice","slTriggerBy":"LastPrice","triggerDirection":0,)"
                 R"("triggerBy":"UNKNOWN","lastPriceOnCreated":"","reduceOnly":false,"closeOnTrigger":false,)"
                 R"("smpType":"None","smpGroup":0,"smpOrderId":"","tpslMode":"Full","tpLimitPrice":"",)"
                 R"("slLimitPrice":"","placeType":"","createdTime":"1684738540559","updatedTime":"1684738540561",)"
                 R"("cumFeeDetail":{"MNT":"0.00242968"}}],)"
                 R"("nextPageCursor":"page_args%3Dfd4300ae-7847-404e-b947-b46980a4d140%26symbol%3D6%26",)"
                 R"("category":"linear"},"retExtInfo":{},"time":1684765770483})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.realtime({.category = Category::linear, .symbol = "ETHUSDT", .openOnly = 0, .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit order.spot_borrow_check: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "order.spot_borrow_check",
        .number = 1,
        .request = "category=spot&symbol=BTCUSDT&side=Buy",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"symbol":"BTCUSDT","maxTradeQty":"6.6065","side":"Buy",)"
                 R"("spotMaxTradeAmount":"9004.75628594","maxTradeAmount":"218014.01330797","borrowCoin":"USDT",)"
                 R"("spotMaxTradeQty":"0.2728"},"retExtInfo":{},"time":1698895841534})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.spot_borrow_check({.category = Category::spot, .symbol = "BTCUSDT", .side = Side::buy});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::order
