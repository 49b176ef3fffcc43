// Generated from specs/bybit/asset/exchange.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/exchange.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::asset::exchange {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit asset/exchange.confirm_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/exchange.confirm_quote",
        .number = 1,
        .request = R"({"quoteTxId":"10100108106409343501030232064"})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"exchangeStatus":"processing",)"
                 R"("quoteTxId":"10100108106409343501030232064"},"retExtInfo":{},"time":1720071900529})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.confirm_quote({.quoteTxId = "10100108106409343501030232064"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/exchange.convert_result_query: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/exchange.convert_result_query",
        .number = 1,
        .request = "quoteTxId=10100108106409343501030232064&accountType=eb_convert_funding",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"result":{"accountType":"eb_convert_funding",)"
                 R"("exchangeTxId":"10100108106409343501030232064","userId":"XXXXX","fromCoin":"ETH",)"
                 R"("fromCoinType":"crypto","fromAmount":"0.1","toCoin":"BTC","toCoinType":"crypto",)"
                 R"("toAmount":"0.00534882723991","exchangeStatus":"success","extInfo":{},)"
                 R"("convertRate":"0.0534882723991","createdAt":"1720071899995"}},"retExtInfo":{},)"
                 R"("time":1720073660696})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.convert_result_query({
        .quoteTxId = "10100108106409343501030232064",
        .accountType = AccountType::eb_convert_funding,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/exchange.order_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/exchange.order_record",
        .number = 1,
        .request = "limit=10",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"orderBody":[{"fromCoin":"BTC",)"
                 R"("fromAmount":"0.100000000000000000","toCoin":"ETH","toAmount":"1.385866230000000000",)"
                 R"("exchangeRate":"13.858662380000000000","createdTime":"1672197760",)"
                 R"("exchangeTxId":"145102533285208544812654440448"}],"nextPageCursor":"173341:1672197760"},)"
                 R"("retExtInfo":{},"time":1672990464021})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.order_record({.limit = 10});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/exchange.query_coin_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/exchange.query_coin_list",
        .number = 1,
        .request = "side=0&accountType=eb_convert_funding",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"coins":[{"coin":"BTC","fullName":"BTC",)"
                 R"("icon":"https://t1.bycsi.com/app/assets/token/0717b8c28c2373bf714c964195411d0f.svg",)"
                 R"("iconNight":"https://t1.bycsi.com/app/assets/token/9504b4c841194cc38f04041003ffbfdb.svg",)"
                 R"("accuracyLength":8,"coinType":"crypto","balance":"0","uBalance":"0","timePeriod":0,)"
                 R"("singleFromMinLimit":"0.001","singleFromMaxLimit":"1","singleToMinLimit":"0",)"
                 R"("singleToMaxLimit":"0","dailyFromMinLimit":"0","dailyFromMaxLimit":"0","dailyToMinLimit":"0",)"
                 R"("dailyToMaxLimit":"0","disableFrom":false,"disableTo":false},{"coin":"SOL","fullName":"SOL",)"
                 R"("icon":"https://s1.bycsi.com/app/assets/token/87ca5f1ca7229bdf0d9a16435653007c.svg",)"
                 R"("iconNight":"https://t1.bycsi.com/app/assets/token/383a834046655ffe5ef1be1a025791cc.svg",)"
                 R"("accuracyLength":8,"coinType":"crypto","balance":"18.05988133",)"
                 R"("uBalance":"2458.46990211775033220586588327","timePeriod":0,"singleFromMinLimit":"0.1",)"
                 R"("singleFromMaxLimit":"1250","singleToMinLimit":"0","singleToMaxLimit":"0",)"
                 R"("dailyFromMinLimit":"0","dailyFromMaxLimit":"0","dailyToMinLimit":"0","dailyToMaxLimit":"0",)"
                 R"("disableFrom":false,"disableTo":false},{"coin":"ETH","fullName":"ETH",)"
                 R"("icon":"https://s1.bycsi.com/app/assets/token/d6c17c9e767e1810875c702d86ac9f32.svg",)"
                 R"("iconNight":"https://t1.bycsi.com/app/assets/token/9613ac8e7d62081f4ca20488ae5b168d.svg",)"
                 R"("accuracyLength":8,"coinType":"crypto","balance":"0.80264489",)"
                 R"("uBalance":"2596.09751650032773106431534138","timePeriod":0,"singleFromMinLimit":"0.01",)"
                 R"("singleFromMaxLimit":"250","singleToMinLimit":"0","singleToMaxLimit":"0","dailyFromMinLimit":"0",)"
                 R"("dailyFromMaxLimit":"0","dailyToMinLimit":"0","dailyToMaxLimit":"0","disableFrom":false,)"
                 R"("disableTo":false}]},"retExtInfo":{},"time":1720064061736})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_coin_list({.accountType = AccountType::eb_convert_funding, .side = 0});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/exchange.query_convert_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/exchange.query_convert_history",
        .number = 1,
        .request = "accountType=eb_convert_uta,eb_convert_funding",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"list":[{"accountType":"eb_convert_funding",)"
                 R"("exchangeTxId":"10100108106409343501030232064","userId":"XXXXX","fromCoin":"ETH",)"
                 R"("fromCoinType":"crypto","fromAmount":"0.1","toCoin":"BTC","toCoinType":"crypto",)"
                 R"("toAmount":"0.00534882723991","exchangeStatus":"success","extInfo":{"paramType":"opFrom",)"
                 R"("paramValue":"broker-id-001"},"convertRate":"0.0534882723991","createdAt":"1720071899995"},)"
                 R"({"accountType":"eb_convert_uta","exchangeTxId":"23070eb_convert_uta408933875189391360",)"
                 R"("userId":"XXXXX","fromCoin":"BTC","fromCoinType":"crypto","fromAmount":"0.1","toCoin":"ETH",)"
                 R"("toCoinType":"crypto","toAmount":"1.773938248611074","exchangeStatus":"success","extInfo":{},)"
                 R"("convertRate":"17.73938248611074","createdAt":"1719974243256"}]},"retExtInfo":{},)"
                 R"("time":1720074457715})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_convert_history({
        .accountType = Vector<Open<CovertAccountType>>{
            CovertAccountType::eb_convert_uta,
            CovertAccountType::eb_convert_funding,
        },
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/exchange.request_quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/exchange.request_quote",
        .number = 1,
        .request = R"({"requestId":"test-00002","fromCoin":"ETH","toCoin":"BTC","accountType":"eb_convert_funding",)"
                   R"("requestCoin":"ETH","requestAmount":"0.1","paramType":"opFrom","paramValue":"broker-id-001"})",
        .reply = R"({"retCode":0,"retMsg":"ok","result":{"quoteTxId":"10100108106409340067234418688",)"
                 R"("exchangeRate":"0.053517914861880000","fromCoin":"ETH","fromCoinType":"crypto","toCoin":"BTC",)"
                 R"("toCoinType":"crypto","fromAmount":"0.1","toAmount":"0.005351791486188000",)"
                 R"("expiredTime":"1720071092225","requestId":"test-00002","extTaxAndFee":[]},"retExtInfo":{},)"
                 R"("time":1720071077265})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.request_quote({
        .accountType = AccountType::eb_convert_funding,
        .fromCoin = "ETH",
        .toCoin = "BTC",
        .requestCoin = "ETH",
        .requestAmount = "0.1"_d,
        .paramType = "opFrom",
        .paramValue = "broker-id-001",
        .requestId = "test-00002",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::asset::exchange
