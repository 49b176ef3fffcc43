// Generated from specs/bybit/pre-upgrade/execution.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/pre_upgrade/execution.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::pre_upgrade::execution {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit pre-upgrade/execution.list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "pre-upgrade/execution.list",
        .number = 1,
        .request = "category=linear&limit=1&execType=Funding&symbol=BTCUSDT",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"symbol":"BTCUSDT",)"
                 R"("orderId":"1682553600-BTCUSDT-592334-Sell","orderLinkId":"","side":"Sell","orderPrice":"0.00",)"
                 R"("orderQty":"0.000","leavesQty":"0.000","orderType":"UNKNOWN","stopOrderType":"UNKNOWN",)"
                 R"("execFee":"0.6364003","execId":"11f1c4ed-ff20-4d73-acb7-96e43a917f25","execPrice":"28399.90",)"
                 R"("execQty":"0.011","execType":"Funding","execValue":"312.3989","execTime":"1682553600000",)"
                 R"("isMaker":false,"feeRate":"0.00203714","tradeIv":"","markIv":"","markPrice":"28399.90",)"
                 R"("indexPrice":"","underlyingPrice":"","blockTradeId":"","closedSize":"0.000"}],)"
                 R"("nextPageCursor":"page_token%3D96184191%26","category":"linear"},"retExtInfo":{},)"
                 R"("time":1682580752717})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list({
        .category = Category::linear,
        .symbol = "BTCUSDT",
        .execType = ExecType::funding,
        .limit = 1,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::pre_upgrade::execution
