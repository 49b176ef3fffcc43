// Generated from specs/bybit/broker/award.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/broker/award.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::broker::award {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit broker/award.issue_voucher: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "broker/award.issue_voucher",
        .number = 1,
        .request = R"({"accountId":"2846381","awardId":"123456","specCode":"award-001","amount":"100",)"
                   R"("brokerId":"v-28478"})",
        .reply = R"({"retCode":0,"retMsg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.issue_voucher({
        .accountId = "2846381",
        .awardId = "123456",
        .specCode = "award-001",
        .amount = "100"_d,
        .brokerId = "v-28478",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit broker/award.distribution_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "broker/award.distribution_record",
        .number = 1,
        .request = R"({"accountId":"5714139","awardId":"189528","specCode":"demo000","withUsedAmount":false})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"accountId":"5714139","awardId":"189528","specCode":"demo000",)"
                 R"("amount":"1","isClaimed":true,"startAt":"1725926400","endAt":"1733788800",)"
                 R"("effectiveAt":"1726531200","ineffectiveAt":"1733817600","usedAmount":""}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.distribution_record({
        .accountId = "5714139",
        .awardId = "189528",
        .specCode = "demo000",
        .withUsedAmount = false,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit broker/award.info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "broker/award.info",
        .number = 1,
        .request = R"({"id":"80209"})",
        .reply = R"({"retCode":0,"retMsg":"","result":{"id":"80209","coin":"USDT",)"
                 R"("amountUnit":"AWARD_AMOUNT_UNIT_USD","productLine":"PRODUCT_LINE_CONTRACT",)"
                 R"("subProductLine":"SUB_PRODUCT_LINE_CONTRACT_DEFAULT","totalAmount":"10000","usedAmount":"100"},)"
                 R"("retExtInfo":{},"time":1726107086313})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.info({.id = "80209"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::broker::award
