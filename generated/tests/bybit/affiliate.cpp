// Generated from specs/bybit/affiliate.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/affiliate.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::affiliate {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit affiliate.aff_user_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "affiliate.aff_user_list",
        .number = 1,
        .request = "cursor=0&size=2&need365=true&need30=true&needDeposit=true&startDate=2025-10-21&endDate=2025-10-22",
        .reply = R"({"retCode":0,"retMsg":"","result":{"list":[{"userId":"103895898","registerTime":"2024-10-29",)"
                 R"("source":"Default","remarks":"","isKyc":true,"takerVol30Day":"12861.362976",)"
                 R"("makerVol30Day":"262.60865","tradeVol30Day":"13123.971626","depositAmount30Day":"",)"
                 R"("takerVol365Day":"208971.63737375","makerVol365Day":"33392.64275",)"
                 R"("tradeVol365Day":"242364.28012375","depositAmount365Day":"","takerVol":"194231.4175",)"
                 R"("makerVol":"32886.108","tradeVol":"227117.5255","startDate":"2025-08-21","endDate":"2025-10-22",)"
                 R"("tradfiTradeVol":"0","tradfiTradeVol30Day":"0","tradfiTradeVol365Day":"0",)"
                 R"("commissions30Day":{"BTC":"0","ETH":"0","MNT":"0.0621748","USDC":"0","USDT":"2.64288011"},)"
                 R"("commissionsVol":{"BTC":"0","ETH":"0","MNT":"0","USDC":"0","USDT":"0.00835765"},)"
                 R"("commissions365Day":{"BTC":"0.00000002","ETH":"0.00000063","MNT":"0.1210605","USDC":"0.13462624",)"
                 R"("USDT":"2.79509816"}},{"userId":"1547321","registerTime":"2023-06-28","source":"Default",)"
                 R"("remarks":"","isKyc":false,"takerVol30Day":"","makerVol30Day":"","tradeVol30Day":"",)"
                 R"("depositAmount30Day":"","takerVol365Day":"147664.35398115","makerVol365Day":"74696.351",)"
                 R"("tradeVol365Day":"222360.70498115","depositAmount365Day":"","takerVol":"30936.86124",)"
                 R"("makerVol":"36.032","tradeVol":"30972.89324","startDate":"2025-08-21","endDate":"2025-10-22",)"
                 R"("tradfiTradeVol":"0","tradfiTradeVol30Day":"0","tradfiTradeVol365Day":"0",)"
                 R"("commissions30Day":{"BTC":"0","ETH":"0","MNT":"0","USDC":"0","USDT":"0"},)"
                 R"("commissionsVol":{"BTC":"0","ETH":"0","MNT":"2.35583601","USDC":"0","USDT":"3.1648939"},)"
                 R"("commissions365Day":{"BTC":"0","ETH":"0","MNT":"8.90403178","USDC":"0","USDT":"23.89337689"}}],)"
                 R"("nextPageCursor":"16197"},"retExtInfo":{},"time":1733205472513})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.aff_user_list({
        .size = 2,
        .cursor = "0",
        .needDeposit = true,
        .need30 = true,
        .need365 = true,
        .startDate = "2025-10-21",
        .endDate = "2025-10-22",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit affiliate.affiliate_sub_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "affiliate.affiliate_sub_list",
        .number = 1,
        .request = "cursor=&size=100&startDate=2024-01-01&endDate=2024-01-31",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"subAffId":"10001","userId":"123456789",)"
                 R"("name":"sub_affiliate_nick","email":"sub***@example.com","commissionsVol":{"BTC":"0.005",)"
                 R"("ETH":"0.2","MNT":"40.0","USDC":"100.0","USDT":"400.0"},"commissionsForUsdt":"550.00",)"
                 R"("becameAffTime":"2023-06-01 10:00:00","startDate":"2024-01-01 00:00:00",)"
                 R"("endDate":"2024-01-31 23:59:59"}],"nextPageCursor":"eyJsYXN0SWQiOiIxMDAwMSJ9"},"retExtInfo":{},)"
                 R"("time":1706745600000})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.affiliate_sub_list({
        .cursor = "",
        .size = 100,
        .startDate = "2024-01-01",
        .endDate = "2024-01-31",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::affiliate
