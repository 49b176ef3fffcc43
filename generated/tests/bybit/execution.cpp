// Generated from specs/bybit/execution.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/execution.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::execution {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit execution.list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "execution.list",
        .number = 1,
        .request = "category=linear&limit=1",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"nextPageCursor":"132766%3A2%2C132766%3A2",)"
                 R"("category":"linear","list":[{"symbol":"ETHPERP","orderType":"Market","underlyingPrice":"",)"
                 R"("orderLinkId":"","side":"Buy","indexPrice":"","orderId":"8c065341-7b52-4ca9-ac2c-37e31ac55c94",)"
                 R"("stopOrderType":"UNKNOWN","leavesQty":"0","execTime":"1672282722429","feeCurrency":"",)"
                 R"("isMaker":false,"execFee":"0.071409","feeRate":"0.0006",)"
                 R"("execId":"e0cbe81d-0f18-5866-9415-cf319b5dab3b","tradeIv":"","blockTradeId":"",)"
                 R"("markPrice":"1183.54","execPrice":"1190.15","markIv":"","orderQty":"0.1","orderPrice":"1236.9",)"
                 R"("execValue":"119.015","execType":"Trade","execQty":"0.1","closedSize":"","extraFees":"",)"
                 R"("seq":4688002127}]},"retExtInfo":{},"time":1672283754510})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list({.category = Category::linear, .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::execution
