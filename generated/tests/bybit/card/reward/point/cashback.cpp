// Generated from specs/bybit/card/reward/point/cashback.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/card/reward/point/cashback.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::card::reward::point::cashback {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit card/reward/point/cashback.detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "card/reward/point/cashback.detail",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"points":"500","amt":"1.00","ccy":"USDT","ccyType":"CRYPTO",)"
                 R"("createTime":"2023-01-01 12:00:00","bizTxnId":"TXN20230101001","sourceId":12345,)"
                 R"("sourceCode":"ORD20230101001","orderStatus":1,"orderSubStatus":0,)"
                 R"("orderShowStatus":"ORDER_SUCCESS","failedBizCode":""},"retExtInfo":{},"time":1672211918471})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.detail({.bizTxnId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::card::reward::point::cashback
