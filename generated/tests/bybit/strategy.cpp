// Generated from specs/bybit/strategy.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/strategy.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::strategy {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit strategy.create: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "strategy.create",
        .number = 1,
        .request = R"({"side":"Buy","symbol":"BTCUSDT","reduceOnly":false,"category":"UTA_USDT","size":"0.1",)"
                   R"("positionIdx":1,"strategyType":"chaseOrder","chasePrice":"75967.7","maxChasePrice":"83564.5",)"
                   R"("triggerPrice":"75000.0"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"strategyId":"119b6211-2611-461b-be5e-5ac557099e82",)"
                 R"("result":null},"retExtInfo":{},"time":1773711467052})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create({
        .category = "UTA_USDT",
        .symbol = "BTCUSDT",
        .side = Side::buy,
        .size = "0.1"_d,
        .strategyType = StrategyType::chase_order,
        .reduceOnly = false,
        .positionIdx = 1,
        .triggerPrice = "75000.0"_d,
        .maxChasePrice = "83564.5"_d,
    });
    const auto result = call.get();
    // The request is not compared. Nothing takes its chasePrice.
    session.check_reply(result, call);
}

TEST_CASE("bybit strategy.list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "strategy.list",
        .number = 1,
        .request = "strategyId=119b6211-2611-461b-be5e-5ac557099e82",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"strategyId":"119b6211-2611-461b-be5e-5ac55709)"
                 R"(9e82","category":"UTA_USDT","symbol":"BTCUSDT","side":"Buy","size":"0.05","duration":1560,)"
                 R"("status":3,"executedDuration":1608,"executedSize":"0.046","executedAvgPrice":"76695.48",)"
                 R"("executedStartTimeE3":"1773711467045","executedEndTimeE3":"1773713075628",)"
                 R"("createdTimeE3":"1773711467045","updatedTimeE3":"1773713075628","isRandom":false,"limitPrice":"",)"
                 R"("reduceOnly":false,"terminateType":2,"terminateRemark":"RunningStop","strategyName":"",)"
                 R"("triggerCount":"26","tradingCount":"0","realizedPnl":"0","strategyType":"twap",)"
                 R"("chasePrice":"Bid1","chasePercentE4":"0","chaseDistance":"0","maxChasePrice":"",)"
                 R"("chaseOrderPrice":"","arbitrageOrders":[],"strategyPrefer":"quickExecution","isRebalance":false,)"
                 R"("interval":60,"leverageType":0,"postOnly":0,"triggerPrice":"0","isTriggered":false,)"
                 R"("strategyTp":"","strategySl":"","orderType":"UNKNOWN","orderPriceOffset":"","positionValue":"",)"
                 R"("filledPositionValue":""}],"nextCursor":"","prevCursor":""},"retExtInfo":{},"time":1774583153599})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list({.strategyId = "119b6211-2611-461b-be5e-5ac557099e82"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit strategy.order_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "strategy.order_list",
        .number = 1,
        .request = "strategyId=119b6211-2611-461b-be5e-5ac557099e82&pageSize=2",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"strategyId":"119b6211-2611-461b-be5e-5ac55709)"
                 R"(9e82","orderId":"d67e97b1-7a6e-4a89-b9d7-098756e8b86f","symbol":"BTCUSDT","side":"Buy",)"
                 R"("size":"0.004","price":"","status":"3","executedSize":"0","dealTimeE3":"0",)"
                 R"("parentOrderId":"276a053f-fedf-4834-bbab-d5fc3bc0dc94","createdTimeE3":"1773713015709",)"
                 R"("updatedTimeE3":"1773713020768","code":30208,"msg":"Failed to submit order(s). ...",)"
                 R"("category":"UTA_USDT","positionIdx":0,"leverageType":0,"tpPrice":"","slPrice":"",)"
                 R"("orderType":"UNKNOWN","orderPriceOffset":"0","positionValue":"","filledPositionValue":""},)"
                 R"({"strategyId":"119b6211-2611-461b-be5e-5ac557099e82",)"
                 R"("orderId":"276a053f-fedf-4834-bbab-d5fc3bc0dc94","symbol":"BTCUSDT","side":"Buy","size":"0.004",)"
                 R"("price":"","status":"7","executedSize":"0","dealTimeE3":"0","parentOrderId":"",)"
                 R"("createdTimeE3":"1773713015400","updatedTimeE3":"1773713015701","code":60068,"msg":"",)"
                 R"("category":"UTA_USDT","positionIdx":0,"leverageType":0,"tpPrice":"","slPrice":"",)"
                 R"("orderType":"UNKNOWN","orderPriceOffset":"0","positionValue":"","filledPositionValue":""}],)"
                 R"("nextCursor":"eyJPZmZzZXQiOjIwMzM3MjU5MDU4MjU4NTM0NDAsIlBhZ2VTaXplIjoyLCJycGNDdXJzb3IiOiIifQ==",)"
                 R"("prevCursor":""},"retExtInfo":{},"time":1774590281733})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_list({.strategyId = "119b6211-2611-461b-be5e-5ac557099e82", .pageSize = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit strategy.stop_strategy: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "strategy.stop_strategy",
        .number = 1,
        .request = R"({"strategyId":"119b6211-2611-461b-be5e-5ac557099e82"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"strategyId":"119b6211-2611-461b-be5e-5ac557099e82"},)"
                 R"("retExtInfo":{},"time":1773711467052})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.stop_strategy({.strategyId = "119b6211-2611-461b-be5e-5ac557099e82"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::strategy
