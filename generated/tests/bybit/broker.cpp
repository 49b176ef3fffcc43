// Generated from specs/bybit/broker.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/broker.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::bybit::broker {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit broker.account_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "broker.account_info",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"subAcctQty":"2","maxSubAcctQty":"20",)"
                 R"("baseFeeRebateRate":{"spot":"10.0%","derivatives":"10.0%"},"markupFeeRebateRate":{"spot":"6.00%",)"
                 R"("derivatives":"9.00%","convert":"3.00%"},"ts":"1701395633402"},"retExtInfo":{},)"
                 R"("time":1701395633403})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit broker.earning_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "broker.earning_record",
        .number = 1,
        .request = "bizType=SPOT&startTime=1686240000000&endTime=1686326400000&limit=1",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"userId":"xxxx","bizType":"SPOT",)"
                 R"("symbol":"BTCUSDT","coin":"BTC","earning":"0.000015","orderId":"1531607271849858304",)"
                 R"("execTime":"1686306035957"}],"nextPageCursor":"0%2C1"},"retExtInfo":{},"time":1686708863283})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.earning_record({
        .bizType = BizType::spot,
        .startTime = TimePoint{std::chrono::milliseconds{1686240000000}},
        .endTime = TimePoint{std::chrono::milliseconds{1686326400000}},
        .limit = 1,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit broker.earnings_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "broker.earnings_info",
        .number = 1,
        .request = "begin=20231129&end=20231129&uid=117894077",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"totalEarningCat":{"spot":[],)"
                 R"("derivatives":[{"coin":"USDT","earning":"0.00027844"}],"options":[],"total":[{"coin":"USDT",)"
                 R"("earning":"0.00027844"}]},"details":[{"userId":"117894077","bizType":"DERIVATIVES",)"
                 R"("symbol":"DOGEUSDT","coin":"USDT","earning":"0.00016166","markupEarning":"0.000032332",)"
                 R"("baseFeeEarning":"0.000129328","orderId":"ec2132f2-a7e0-4a0c-9219-9f3cbcd8e878",)"
                 R"("execId":"c8f418a0-2ccc-594f-ae72-effedf24d0c4","execTime":"1701275846033"},)"
                 R"({"userId":"117894077","bizType":"DERIVATIVES","symbol":"TRXUSDT","coin":"USDT",)"
                 R"("earning":"0.00011678","markupEarning":"0.000023356","baseFeeEarning":"0.000093424",)"
                 R"("orderId":"28b29c2b-ba14-450e-9ce7-3cee0c1fa6da","execId":"632c7705-7f3a-5350-b69c-d41a8b3d0697",)"
                 R"("execTime":"1701245285017"}],"nextPageCursor":""},"retExtInfo":{},"time":1701398193964})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.earnings_info({.begin = "20231129", .end = "20231129", .uid = "117894077"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::broker
