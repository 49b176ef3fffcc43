// Generated from specs/bybit/earn/hold-to-earn.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/hold_to_earn.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::hold_to_earn {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit earn/hold-to-earn.product: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/hold-to-earn.product",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{"products":[{"coinName":"USDE","yields":[{"coinName":"USDE",)"
                 R"("apy":"0.210604%"}],"status":"Online",)"
                 R"("announcementUrl":"https://testnet.bybit.com/en/earn/usde-page","apy":"0.210604%"},)"
                 R"({"coinName":"USDTB","yields":[{"coinName":"USDTB","apy":"0.029978%"}],"status":"Online",)"
                 R"("announcementUrl":"https://testnet.bybit.com/en/earn/usdtb-page","apy":"0.029978%"},)"
                 R"({"coinName":"USD1","yields":[{"coinName":"WLFI","apy":"10%"}],"status":"Ended",)"
                 R"("announcementUrl":"https://testnet.bybit.com/en/earn/usd1-page","apy":"10%"}]},"retExtInfo":{},)"
                 R"("time":1779348459085})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit earn/hold-to-earn.yield_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "earn/hold-to-earn.yield_history",
        .number = 1,
        .request = "timeStart=1739952000&timeEnd=1747728000&limit=20",
        .reply = R"({"nextCursor":"eyJsYXN0SWQiOjEwMDE5MH0=","airdropDailyPnls":[{"coinName":"USDE",)"
                 R"("yieldCoinName":"USDE","effectiveAmount":"10000.00","pnl":"0.27397260","apy":"10%",)"
                 R"("createdAt":1747641600},{"coinName":"USDE","yieldCoinName":"USDE","effectiveAmount":"10000.00",)"
                 R"("pnl":"0.27397260","apy":"10%","createdAt":1747555200}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.yield_history({.timeStart = 1739952000, .timeEnd = 1747728000, .limit = 20});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::earn::hold_to_earn
