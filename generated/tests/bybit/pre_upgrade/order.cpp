// Generated from specs/bybit/pre-upgrade/order.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/pre_upgrade/order.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::pre_upgrade::order {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit pre-upgrade/order.history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "pre-upgrade/order.history",
        .number = 1,
        .request = "category=linear&limit=1&orderStatus=Filled",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"orderId":"67836246-460e-4c52-a009-af0c3e1d12bc",)"
                 R"("orderLinkId":"","blockTradeId":"","symbol":"BTCUSDT","price":"27203.40","qty":"0.200",)"
                 R"("side":"Sell","isLeverage":"","positionIdx":0,"orderStatus":"Filled","cancelType":"UNKNOWN",)"
                 R"("rejectReason":"EC_NoError","avgPrice":"28632.126000","leavesQty":"0.000","leavesValue":"0",)"
                 R"("cumExecQty":"0.200","cumExecValue":"5726.4252","cumExecFee":"3.43585512","timeInForce":"IOC",)"
                 R"("orderType":"Market","stopOrderType":"UNKNOWN","orderIv":"","triggerPrice":"0.00",)"
                 R"("takeProfit":"0.00","stopLoss":"0.00","tpTriggerBy":"UNKNOWN","slTriggerBy":"UNKNOWN",)"
                 R"("triggerDirection":0,"triggerBy":"UNKNOWN","lastPriceOnCreated":"0.00","reduceOnly":true,)"
                 R"("closeOnTrigger":true,"smpType":"None","smpGroup":0,"smpOrderId":"",)"
                 R"("createdTime":"1682487465732","updatedTime":"1682487465735","placeType":""}],)"
                 R"("nextPageCursor":"page_token%3D69406%26","category":"linear"},"retExtInfo":{},)"
                 R"("time":1682576940540})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.history({.category = Category::linear, .orderStatus = OrderStatus::filled, .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::pre_upgrade::order
