// Generated from specs/bybit/spread/execution.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/spread/execution.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::spread::execution {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit spread/execution.list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spread/execution.list",
        .number = 1,
        .request = "orderId=5e010c35-2b44-4f03-8081-8fa31fb73376",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"nextPageCursor":"82c82077-0caa-5304-894d-58a50a342bd7%)"
                 R"(3A1744104992219%2C82c82077-0caa-5304-894d-58a50a342bd7%3A1744104992219",)"
                 R"("list":[{"symbol":"SOLUSDT_SOL/USDT","orderLinkId":"","side":"Buy",)"
                 R"("orderId":"5e010c35-2b44-4f03-8081-8fa31fb73376","execPrice":"21","legs":[{"symbol":"SOLUSDT",)"
                 R"("side":"Buy","execPrice":"124.1","execTime":"1744104992224","execValue":"248.2",)"
                 R"("execType":"FutureSpread","category":"linear","execQty":"2","execFee":"0.039712",)"
                 R"("execId":"99a18f80-d3b5-4c6f-a1f1-8c5870e3f3bc"},{"symbol":"SOLUSDT","side":"Sell",)"
                 R"("execPrice":"103.1152","execTime":"1744104992224","execValue":"206.2304",)"
                 R"("execType":"FutureSpread","category":"spot","execQty":"2","execFee":"0.06186912",)"
                 R"("execId":"2110000000061481958"}],"execTime":"1744104992220","execType":"Trade","execQty":"2",)"
                 R"("execId":"82c82077-0caa-5304-894d-58a50a342bd7"}]},"retExtInfo":{},"time":1744105105169})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list({.orderId = "5e010c35-2b44-4f03-8081-8fa31fb73376"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::spread::execution
