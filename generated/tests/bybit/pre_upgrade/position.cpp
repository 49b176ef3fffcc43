// Generated from specs/bybit/pre-upgrade/position.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/pre_upgrade/position.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::pre_upgrade::position {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit pre-upgrade/position.closed_pnl: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "pre-upgrade/position.closed_pnl",
        .number = 1,
        .request = "category=linear&symbol=BTCUSDT",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"symbol":"BTCUSDT",)"
                 R"("orderId":"67836246-460e-4c52-a009-af0c3e1d12bc","side":"Sell","qty":"0.200",)"
                 R"("orderPrice":"27203.40","orderType":"Market","execType":"Trade","closedSize":"0.200",)"
                 R"("cumEntryValue":"5588.88","avgEntryPrice":"27944.40","cumExitValue":"5726.4252",)"
                 R"("avgExitPrice":"28632.13","closedPnl":"204.25510011","fillCount":"22","leverage":"10",)"
                 R"("createdTime":"1682487465732","updatedTime":"1682487465732"}],"category":"linear",)"
                 R"("nextPageCursor":""},"retExtInfo":{},"time":1682580912259})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.closed_pnl({.category = Category::linear, .symbol = "BTCUSDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::pre_upgrade::position
