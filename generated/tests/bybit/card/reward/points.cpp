// Generated from specs/bybit/card/reward/points.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/card/reward/points.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::card::reward::points {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit card/reward/points.balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "card/reward/points.balance",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"accountId":"100001","availablePoint":5000,)"
                 R"("pendingPoint":200,"status":"active","updateTime":1672211918471,"settlementPeriod":30},)"
                 R"("retExtInfo":{},"time":1672211918471})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit card/reward/points.records: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "card/reward/points.records",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"pageSize":10,"pageNo":1,"totalCount":50,)"
                 R"("data":[{"outOrderId":"ORD20230101001","point":100,"side":"1","type":"CASHBACK","subType":"",)"
                 R"("createTime":1672211918471,"updateTime":1672211918471,"bizId":"BIZ20230101001",)"
                 R"("bizTxnId":"TXN20230101001","transactionDate":"2023-01-01 12:00:00",)"
                 R"("transactionId":"TXN20230101001","transactionAmount":"100.00","basicCurrency":"USD",)"
                 R"("merchCategoryDesc":"Grocery Stores","merchName":"Amazon","merchCountry":"US",)"
                 R"("merchCity":"New York","pan4":"1234","payFiatAmount":"0","transactionCurrencyAmount":"100.00"}]},)"
                 R"("retExtInfo":{},"time":1672211918471})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.records();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit card/reward/points.tier: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "card/reward/points.tier",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"usedLimit":"10.00","limit":"500.00","unit":"1",)"
                 R"("tier":"GOLD","autoCashback":true},"retExtInfo":{},"time":1672211918471})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.tier();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::card::reward::points
