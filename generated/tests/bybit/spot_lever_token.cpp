// Generated from specs/bybit/spot-lever-token.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/spot_lever_token.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::spot_lever_token {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit spot-lever-token.info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-lever-token.info",
        .number = 1,
        .request = "ltCoin=BTC3L",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"fundFee":"299.70622821",)"
                 R"("fundFeeTime":"1672992000000","ltCoin":"BTC3L","ltName":"3X Long","ltStatus":"1",)"
                 R"("manageFeeRate":"0.00005","manageFeeTime":"1673053200000","maxPurchase":"10000",)"
                 R"("maxPurchaseDaily":"200000","maxRedeem":"14434","maxRedeemDaily":"2100000","minPurchase":"100",)"
                 R"("minRedeem":"144","netValue":"0.376482201140738147","purchaseFeeRate":"0.0005",)"
                 R"("redeemFeeRate":"0.0005","total":"5000000","value":"49464463114.022994974075443169"}]},)"
                 R"("retExtInfo":{},"time":1672991427073})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.info({.ltCoin = "BTC3L"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-lever-token.order_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-lever-token.order_record",
        .number = 1,
        .request = "orderId=2611",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"list":[{"amount":"222.90757477","fee":"0",)"
                 R"("ltCoin":"EOS3L","ltOrderStatus":"1","ltOrderType":"1","orderId":"2611",)"
                 R"("orderTime":"1672737465000","serialNo":"pruchase-002","updateTime":"1672737478000",)"
                 R"("value":"95.13860435","valueCoin":"USDT"}]},"retExtInfo":{},"time":1672294446137})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_record({.orderId = "2611"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-lever-token.purchase: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-lever-token.purchase",
        .number = 1,
        .request = R"({"ltCoin":"EOS3L","amount":"200","serialNo":"purchase-001"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"amount":"200","execAmt":"","execQty":"",)"
                 R"("ltCoin":"EOS3L","ltOrderStatus":"2","purchaseId":"2611","serialNo":"purchase-001",)"
                 R"("valueCoin":"USDT"},"retExtInfo":{},"time":1672293867729})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.purchase({.ltCoin = "EOS3L", .ltAmount = "1"_d, .serialNo = "purchase-001"});
    const auto result = call.get();
    // The request is not compared. The documented request lacks ltAmount. Nothing takes its amount.
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-lever-token.redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-lever-token.redeem",
        .number = 1,
        .request = R"({"ltCoin":"EOS3L","quantity":"150","serialNo":"redeem-001"})",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"execAmt":"","execQty":"150","ltCoin":"EOS3L",)"
                 R"("ltOrderStatus":"2","quantity":"","redeemId":"2619","serialNo":"redeem-001","valueCoin":"EOS3L"},)"
                 R"("retExtInfo":{},"time":1672296417363})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.redeem({.ltCoin = "EOS3L", .quantity = "150"_d, .serialNo = "redeem-001"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit spot-lever-token.reference: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "spot-lever-token.reference",
        .number = 1,
        .request = "ltCoin=BTC3S",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"basket":"-132.460000082171973364",)"
                 R"("circulation":"30097.901900052619091704","leverage":"-2.666924651755770729","ltCoin":"BTC3S",)"
                 R"("nav":"27.692082719770373048","navTime":"1672991679858"},"retExtInfo":{},"time":1672991679937})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reference({.ltCoin = "BTC3S"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::spot_lever_token
