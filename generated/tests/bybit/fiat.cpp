// Generated from specs/bybit/fiat.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/fiat.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::fiat {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit fiat.balance_query: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fiat.balance_query",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":[{"currency":"GEL","totalBalance":"100000",)"
                 R"("balance":"100000","frozenBalance":"0"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance_query();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit fiat.query_coin_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fiat.query_coin_list",
        .number = 1,
        .request = "side=0",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"fiats":[{"coin":"GEL","fullName":"Georgian Lari",)"
                 R"("icon":"https://s1.bycsi.com/common-static/wove/fiat-admin/2023-5-4/Tyoe=GEL.svg",)"
                 R"("iconNight":"https://s1.bycsi.com/common-static/wove/fiat-admin/2023-5-4/Tyoe=GEL.svg",)"
                 R"("precision":2,"disable":false,"singleFromMinLimit":"10","singleFromMaxLimit":"100000"}],)"
                 R"("cryptos":[{"coin":"USDT","fullName":"Tether USDT",)"
                 R"("icon":"https://s1.bycsi.com/common-static/wove/fiat-admin/2024-8-5/8e50959d5f3e45bebf522e0cad456)"
                 R"(439_1726814031848.svg","iconNight":"https://s1.bycsi.com/common-static/wove/fiat-admin/2024-8-5/8)"
                 R"(e50959d5f3e45bebf522e0cad456439_1726814031848.svg","precision":4,"disable":false,)"
                 R"("singleFromMinLimit":"10","singleFromMaxLimit":"10000"},{"coin":"BTC","fullName":"Bitcoin",)"
                 R"("icon":"https://s1.bycsi.com/common-static/wove/fiat-admin/20d09e76a0ab401f80bd545ae874c6a3_48x48)"
                 R"(.svg","iconNight":"https://s1.bycsi.com/common-static/wove/fiat-admin/20d09e76a0ab401f80bd545ae87)"
                 R"(4c6a3_48x48.svg","precision":8,"disable":false,"singleFromMinLimit":"0.0001",)"
                 R"("singleFromMaxLimit":"1"},{"coin":"ETH","fullName":"Ethereum",)"
                 R"("icon":"https://s1.bycsi.com/common-static/wove/fiat-admin/40b217058a474e17b5d88653b039055c_48x48)"
                 R"(.svg","iconNight":"https://s1.bycsi.com/common-static/wove/fiat-admin/40b217058a474e17b5d88653b03)"
                 R"(9055c_48x48.svg","precision":8,"disable":false,"singleFromMinLimit":"0.002",)"
                 R"("singleFromMaxLimit":"5"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_coin_list({.side = Side::_0});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit fiat.query_trade_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fiat.query_trade_history",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":[{"tradeNo":"TradeNo123456","status":"success",)"
                 R"("quoteTaxId":"QuoteTaxId123456","exchangeRate":"1.0","fromCoin":"GEL","fromCoinType":"fiat",)"
                 R"("toCoin":"USDT","toCoinType":"crypto","fromAmount":"100","toAmount":"100",)"
                 R"("createdAt":"1764560093588","subUserId":"123456"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_trade_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit fiat.request_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fiat.request_quote",
        .number = 1,
        .request = R"({"fromCoin":"ETH","fromCoinType":"fiat","toCoin":"BTC","toCoinType":"crypto",)"
                   R"("requestAmount":"0.1"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"quoteTaxId":"QuoteTaxId123456","exchangeRate":"1.0",)"
                 R"("fromCoin":"ETH","fromCoinType":"fiat","toCoin":"BTC","toCoinType":"crypto","fromAmount":"0.1",)"
                 R"("toAmount":"0.1","expireTime":"1764561045346"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.request_quote({
        .fromCoin = "ETH",
        .fromCoinType = FromCoinType::fiat,
        .toCoin = "BTC",
        .toCoinType = ToCoinType::crypto,
        .requestAmount = "0.1"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit fiat.reference_price: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fiat.reference_price",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"","result":{"symbol":"EUR-USDT","fiat":"EUR","crypto":"USDT",)"
                 R"("timestamp":"1765181161","buys":[{"unitPrice":"0.8581","paymentMethod":"Cash Balance"},)"
                 R"({"unitPrice":"0.9297487","paymentMethod":"Credit Card"},{"unitPrice":"0.9807915",)"
                 R"("paymentMethod":"Apple Pay"},{"unitPrice":"0.8631747","paymentMethod":"Google Pay"}],)"
                 R"("sells":[{"unitPrice":"0.8581","paymentMethod":"Cash Balance"},{"unitPrice":"0.9297487",)"
                 R"("paymentMethod":"Credit Card"},{"unitPrice":"0.9807915","paymentMethod":"Apple Pay"},)"
                 R"({"unitPrice":"0.8631747","paymentMethod":"Google Pay"},{"unitPrice":"0.8584759",)"
                 R"("paymentMethod":"SEPA"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.reference_price({.symbol = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit fiat.confirm_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fiat.confirm_quote",
        .number = 1,
        .request = R"({"quoteTxId":"QuoteTaxId123456","subUserId":"43456"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"tradeNo":"TradeNo123456","merchantRequestId":""}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.confirm_quote({.quoteTxId = "QuoteTaxId123456", .subUserId = "43456"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit fiat.trade_query: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "fiat.trade_query",
        .number = 1,
        .request = "tradeNo=TradeNo123456",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"tradeNo":"TradeNo123456","status":"success",)"
                 R"("quoteTaxId":"QuoteTaxId123456","exchangeRate":"1.0","fromCoin":"GEL","fromCoinType":"fiat",)"
                 R"("toCoin":"USDT","toCoinType":"crypto","fromAmount":"100","toAmount":"100",)"
                 R"("createdAt":"1764558832014","subUserId":"123456"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade_query({.tradeNo = "TradeNo123456"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::fiat
