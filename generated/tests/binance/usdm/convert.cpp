// Generated from specs/binance/usdm/convert.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/usdm/convert.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::usdm::convert {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("binance usdm/convert.accept_offered_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/convert.accept_offered_quote",
        .number = 1,
        .request = "",
        .reply = R"({"orderId":"933256278426274426","createTime":1623381330472,"orderStatus":"PROCESS"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.accept_offered_quote({.quoteId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/convert.exchange_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/convert.exchange_info",
        .number = 1,
        .request = "",
        .reply = R"([{"fromAsset":"BTC","toAsset":"USDT","fromAssetMinAmount":"0.0004","fromAssetMaxAmount":"50",)"
                 R"("toAssetMinAmount":"20","toAssetMaxAmount":"2500000"}])",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.exchange_info();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/convert.send_quote_request: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/convert.send_quote_request",
        .number = 1,
        .request = "",
        .reply = R"({"quoteId":"12415572564","ratio":"38163.7","inverseRatio":"0.0000262",)"
                 R"("validTimestamp":1623319461670,"toAmount":"3816.37","fromAmount":"0.1"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.send_quote_request({.fromAsset = "example", .toAsset = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("binance usdm/convert.order_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "binance",
        .operation = "usdm/convert.order_status",
        .number = 1,
        .request = "",
        .reply = R"({"orderId":933256278426274426,"orderStatus":"SUCCESS","fromAsset":"BTC",)"
                 R"("fromAmount":"0.00054414","toAsset":"USDT","toAmount":"20","ratio":"36755",)"
                 R"("inverseRatio":"0.00002721","createTime":1623381330472})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_status();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::binance::usdm::convert
