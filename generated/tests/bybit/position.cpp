// Generated from specs/bybit/position.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/position.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::bybit::position {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit position.add_or_reduce_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.add_or_reduce_margin",
        .number = 1,
        .request = R"({"category":"inverse","symbol":"ETHUSD","margin":"0.01","positionIdx":0})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"category":"inverse","symbol":"ETHUSD","positionIdx":0,)"
                 R"("riskId":11,"riskLimitValue":"500","size":"200","positionValue":"0.11033265",)"
                 R"("avgPrice":"1812.70004844","liqPrice":"1550.80","bustPrice":"1544.20","markPrice":"1812.90",)"
                 R"("leverage":"12","autoAddMargin":0,"positionStatus":"Normal","positionIM":"0.01926611",)"
                 R"("positionMM":"0","unrealisedPnl":"0.00001217","cumRealisedPnl":"-0.04618929","stopLoss":"0.00",)"
                 R"("takeProfit":"0.00","trailingStop":"0.00","createdTime":"1672737740039",)"
                 R"("updatedTime":"1684234363788"},"retExtInfo":{},"time":1684234363789})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_or_reduce_margin({
        .category = Category::inverse,
        .symbol = "ETHUSD",
        .margin = "0.01"_d,
        .positionIdx = 0,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit position.closed_pnl: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.closed_pnl",
        .number = 1,
        .request = "category=linear&limit=1",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"nextPageCursor":"5a373bfe-188d-4913-9c81-d57ab5be8068%3A167)"
                 R"(2214887231423699%2C5a373bfe-188d-4913-9c81-d57ab5be8068%3A1672214887231423699",)"
                 R"("category":"linear","list":[{"symbol":"ETHPERP","orderType":"Market","leverage":"3",)"
                 R"("updatedTime":"1672214887236","side":"Sell","orderId":"5a373bfe-188d-4913-9c81-d57ab5be8068",)"
                 R"("closedPnl":"-47.4065323","avgEntryPrice":"1194.97516667","qty":"3","cumEntryValue":"3584.9255",)"
                 R"("createdTime":"1672214887231","orderPrice":"1122.95","closedSize":"3",)"
                 R"("avgExitPrice":"1180.59833333","execType":"Trade","fillCount":"4","cumExitValue":"3541.795"}]},)"
                 R"("retExtInfo":{},"time":1672284129153})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.closed_pnl({.category = Category::linear, .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit position.confirm_new_risk_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.confirm_new_risk_limit",
        .number = 1,
        .request = R"({"category":"linear","symbol":"BTCUSDT"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{},"retExtInfo":{},"time":1698051124588})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.confirm_new_risk_limit({.category = Category::linear, .symbol = "BTCUSDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit position.get_closed_positions: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.get_closed_positions",
        .number = 1,
        .request = "category=option&limit=1",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"nextPageCursor":"1749726002161%3A0%2C1749715220240%3A1",)"
                 R"("category":"option","list":[{"symbol":"BTC-12JUN25-104019-C-USDT","side":"Sell",)"
                 R"("totalOpenFee":"0.94506647","deliveryFee":"0.32184533","totalCloseFee":"0.00000000","qty":"0.02",)"
                 R"("closeTime":1749726002161,"avgExitPrice":"107281.77405000","deliveryPrice":"107281.77405031",)"
                 R"("openTime":1749722990063,"avgEntryPrice":"3371.50000000","totalPnl":"0.90760719"},)"
                 R"({"symbol":"BTC-12JUN25-104000-C-USDT","side":"Buy","totalOpenFee":"0.86379999",)"
                 R"("deliveryFee":"0.32287622","totalCloseFee":"0.00000000","qty":"0.02","closeTime":1749715220240,)"
                 R"("avgExitPrice":"107625.40470150","deliveryPrice":"107625.40470159","openTime":1749710568608,)"
                 R"("avgEntryPrice":"3946.50000000","totalPnl":"-7.60858218"}]},"retExtInfo":{},"time":1749736532193})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_closed_positions({.category = Category::option, .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit position.list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.list",
        .number = 1,
        .request = "category=inverse&symbol=BTCUSD",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"positionIdx":0,"riskId":1,"riskLimitValue":"150",)"
                 R"("symbol":"BTCUSD","side":"Sell","size":"300","avgPrice":"27464.50441675",)"
                 R"("positionValue":"0.01092319","tradeMode":0,"positionStatus":"Normal","autoAddMargin":1,)"
                 R"("adlRankIndicator":2,"leverage":"10","breakEvenPrice":"93556.73034991",)"
                 R"("positionBalance":"0.00139186","markPrice":"28224.50","liqPrice":"","bustPrice":"999999.00",)"
                 R"("positionMM":"0.0000015","positionMMByMp":"0.0000015","positionIM":"0.00010923",)"
                 R"("positionIMByMp":"0.00010923","tpslMode":"Full","takeProfit":"0.00","stopLoss":"0.00",)"
                 R"("trailingStop":"0.00","unrealisedPnl":"-0.00029413","curRealisedPnl":"0.00013123",)"
                 R"("cumRealisedPnl":"-0.00096902","seq":5723621632,"isReduceOnly":false,"mmrSysUpdateTime":"",)"
                 R"("leverageSysUpdatedTime":"","sessionAvgPrice":"","createdTime":"1676538056258",)"
                 R"("updatedTime":"1697673600012"}],"nextPageCursor":"","category":"inverse"},"retExtInfo":{},)"
                 R"("time":1697684980172})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list({.category = Category::inverse, .symbol = "BTCUSD"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit position.move_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.move_history",
        .number = 1,
        .request = "limit=1&status=Filled",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"blockTradeId":"1a82e5801af74b67b7ad71ba00a7391a",)"
                 R"("category":"option","orderId":"8e09c5b8-f651-4cec-968d-52764cac11ec","userId":592324,)"
                 R"("symbol":"BTC-14OCT23-27000-C","side":"Buy","price":"6","qty":"0.99","execFee":"0",)"
                 R"("status":"Filled","execId":"677ad344-6bb4-4ace-baca-128fcffcaca7","resultCode":0,)"
                 R"("resultMessage":"","createdAt":1697186522865,"updatedAt":1697186523289,"rejectParty":""}],)"
                 R"("nextPageCursor":"page_token%3D1241742%26"},"retExtInfo":{},"time":1697523024386})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.move_history({.status = Status::filled, .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit position.move_position: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.move_position",
        .number = 1,
        .request = R"({"fromUid":"100307601","toUid":"592324","list":[{"category":"spot","symbol":"BTCUSDT",)"
                   R"("price":"100","side":"Sell","qty":"0.01"}]})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"blockTradeId":"e9bb926c95f54cf1ba3e315a58b8597b",)"
                 R"("status":"Processing","rejectParty":""}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.move_position({
        .fromUid = "100307601",
        .toUid = "592324",
        .list = Vector<MovePositionRequestList>{
            MovePositionRequestList{
                .category = Category::spot,
                .symbol = "BTCUSDT",
                .price = "100"_d,
                .side = Side::sell,
                .qty = "0.01"_d,
            },
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit position.set_auto_add_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.set_auto_add_margin",
        .number = 1,
        .request = R"({"category":"linear","symbol":"BTCUSDT","autoAddmargin":1,"positionIdx":null})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{},"retExtInfo":{},"time":1675255135069})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_auto_add_margin({.category = Category::linear, .symbol = "BTCUSDT", .autoAddMargin = 1});
    const auto result = call.get();
    // The request is not compared. The documented request lacks autoAddMargin. Nothing takes its positionIdx,
    // autoAddmargin.
    session.check_reply(result, call);
}

TEST_CASE("bybit position.set_leverage: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.set_leverage",
        .number = 1,
        .request = R"({"category":"linear","symbol":"BTCUSDT","buyLeverage":"6","sellLeverage":"6"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{},"retExtInfo":{},"time":1672281607343})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_leverage({
        .category = Category::linear,
        .symbol = "BTCUSDT",
        .buyLeverage = "6"_d,
        .sellLeverage = "6"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit position.set_risk_limit: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.set_risk_limit",
        .number = 1,
        .request = R"({"category":"linear","symbol":"BTCUSDT","riskId":4,"positionIdx":null})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"riskId":4,"riskLimitValue":"8000000","category":"linear"},)"
                 R"("retExtInfo":{},"time":1672282270571})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_risk_limit({.category = Category::linear, .symbol = "BTCUSDT", .riskId = 4});
    const auto result = call.get();
    // The request is not compared. Nothing takes its positionIdx.
    session.check_reply(result, call);
}

TEST_CASE("bybit position.set_tp_sl_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.set_tp_sl_mode",
        .number = 1,
        .request = R"({"symbol":"XRPUSDT","category":"linear","tpSlMode":"Full"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"tpSlMode":"Full"},"retExtInfo":{},"time":1672279322666})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_tp_sl_mode({
        .category = Category::linear,
        .symbol = "XRPUSDT",
        .tpSlMode = TpSlMode::full,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit position.switch_cross_isolated_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.switch_cross_isolated_margin",
        .number = 1,
        .request = R"({"category":"linear","symbol":"ETHUSDT","tradeMode":1,"buyLeverage":"10","sellLeverage":"10"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{},"retExtInfo":{},"time":1675248433635})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.switch_cross_isolated_margin({
        .category = Category::linear,
        .symbol = "ETHUSDT",
        .tradeMode = 1,
        .buyLeverage = "10"_d,
        .sellLeverage = "10"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit position.switch_mode: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.switch_mode",
        .number = 1,
        .request = R"({"category":"inverse","symbol":"BTCUSDH23","coin":null,"mode":0})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{},"retExtInfo":{},"time":1675249072814})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.switch_mode({.category = Category::inverse, .symbol = "BTCUSDH23", .mode = 0});
    const auto result = call.get();
    // The request is not compared. Nothing takes its coin.
    session.check_reply(result, call);
}

TEST_CASE("bybit position.symbol_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.symbol_info",
        .number = 1,
        .request = "category=linear&symbol=BTCUSDT",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"category":"linear","list":[{"symbol":"MNTUSDT",)"
                 R"("leverage":"10","side":"Sell","positionIdx":2},{"symbol":"MNTUSDT","leverage":"10","side":"Sell",)"
                 R"("positionIdx":1}]},"retExtInfo":{},"time":1781518340920})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.symbol_info({.category = Category::linear, .symbol = "BTCUSDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit position.set_trading_stop: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "position.set_trading_stop",
        .number = 1,
        .request = R"({"category":"linear","symbol":"XRPUSDT","takeProfit":"0.6","stopLoss":"0.2",)"
                   R"("tpTriggerBy":"MarkPrice","slTriggerBy":"IndexPrice","tpslMode":"Partial",)"
                   R"("tpOrderType":"Limit","slOrderType":"Limit","tpSize":"50","slSize":"50","tpLimitPrice":"0.57",)"
                   R"("slLimitPrice":"0.21","positionIdx":0})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{},"retExtInfo":{},"time":1672283125359})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_trading_stop({
        .category = Category::linear,
        .symbol = "XRPUSDT",
        .tpslMode = TpslMode::partial,
        .positionIdx = 0,
        .takeProfit = "0.6"_d,
        .stopLoss = "0.2"_d,
        .tpTriggerBy = TriggerBy::mark_price,
        .slTriggerBy = TriggerBy::index_price,
        .tpSize = "50"_d,
        .slSize = "50"_d,
        .tpLimitPrice = "0.57"_d,
        .slLimitPrice = "0.21"_d,
        .tpOrderType = OrderOrderType::limit,
        .slOrderType = OrderOrderType::limit,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::position
