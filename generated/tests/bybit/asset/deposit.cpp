// Generated from specs/bybit/asset/deposit.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/deposit.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::asset::deposit {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit asset/deposit.set_deposit_account: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/deposit.set_deposit_account",
        .number = 1,
        .request = R"({"accountType":"CONTRACT"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status":1},"retExtInfo":{},"time":1676887914363})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_deposit_account({.accountType = Open<AccountType>::other("CONTRACT")});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/deposit.query_address: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/deposit.query_address",
        .number = 1,
        .request = "coin=USDT&chainType=ETH",
        .reply = R"json({"retCode":0,"retMsg":"success","result":{"coin":"USDT",)json"
                 R"json("chains":[{"chainType":"Ethereum (ERC20)","addressDeposit":"XXXXXX","tagDeposit":"",)json"
                 R"json("chain":"ETH","batchReleaseLimit":"-1","contractAddress":"831ec7"}]},"retExtInfo":{},)json"
                 R"json("time":1736394811459})json",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_address({.coin = "USDT", .chainType = "ETH"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/deposit.query_internal_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/deposit.query_internal_record",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"rows":[{"id":"1103","amount":"0.1","type":1,)"
                 R"("coin":"ETH","address":"xxxx***@gmail.com","status":2,"createdTime":"1705393280",)"
                 R"("fromMemberId":"118027304","txID":"77c37e5c-d9fa-41e5-bd13-c9b59d95","complianceStatus":0,)"
                 R"("taxDepositRecordsId":"0","taxStatus":0}],)"
                 R"("nextPageCursor":"eyJtaW5JRCI6MTEwMywibWF4SUQiOjExMDN9"},"retExtInfo":{},"time":1705395632689})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_internal_record();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/deposit.query_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/deposit.query_record",
        .number = 1,
        .request = "coin=USDT&limit=1",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"rows":[{"coin":"USDT","chain":"TRX",)"
                 R"("amount":"999.0496","txID":"04bf3fbad2fc85b107a42cfdc5ff83110092b606ca754efa0f032f8b94b3262e",)"
                 R"("status":3,"toAddress":"TDGYpm5zPacnEqKV34TJPuhJhHom9hcXAy","tag":"","depositFee":"",)"
                 R"("successAt":"1742728163000","confirmations":"50","txIndex":"0",)"
                 R"("blockHash":"000000000436ab4dabc8a4a87beb2262d2d87f6761a825494c4f1d5ae11b27e8",)"
                 R"("batchReleaseLimit":"-1","depositType":"0","fromAddress":"TJ7hhYhVhaxNx6BPyq7yFpqZrQULL3JSdb",)"
                 R"("taxDepositRecordsId":"0","taxStatus":0,"id":"160237231"}],)"
                 R"("nextPageCursor":"eyJtaW5JRCI6MTYwMjM3MjMxLCJtYXhJRCI6MTYwMjM3MjMxfQ=="},"retExtInfo":{},)"
                 R"("time":1750798211884})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_record({.coin = "USDT", .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/deposit.query_sub_member_address: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/deposit.query_sub_member_address",
        .number = 1,
        .request = "coin=USDT&chainType=TRX&subMemberId=592334",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"coin":"USDT","chains":{"chainType":"TRC20",)"
                 R"("addressDeposit":"XXXXXX","tagDeposit":"","chain":"TRX","batchReleaseLimit":"-1",)"
                 R"("contractAddress":"gjLj6t"}},"retExtInfo":{},"time":1736394845821})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_sub_member_address({.coin = "USDT", .chainType = "TRX", .subMemberId = "592334"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/deposit.query_sub_member_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/deposit.query_sub_member_record",
        .number = 1,
        .request = "coin=USDT&limit=1&subMemberId=592334",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"rows":[],"nextPageCursor":""},"retExtInfo":{},)"
                 R"("time":1672192441742})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_sub_member_record({.subMemberId = "592334", .coin = "USDT", .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::asset::deposit
