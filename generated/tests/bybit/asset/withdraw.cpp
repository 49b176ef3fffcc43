// Generated from specs/bybit/asset/withdraw.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/withdraw.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::asset::withdraw {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit asset/withdraw.cancel_withdrawal: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/withdraw.cancel_withdrawal",
        .number = 1,
        .request = R"({"id":"10197"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"status":1},"retExtInfo":{},"time":1672197228408})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_withdrawal({.id = "10197"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/withdraw.create: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/withdraw.create",
        .number = 1,
        .request = R"({"coin":"USDT","chain":"ETH","address":"0x99ced129603abc771c0dabe935c326ff6c86645d",)"
                   R"("amount":"24","timestamp":1672196561407,"forceChain":0,"accountType":"FUND"})",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"id":"10195"},"retExtInfo":{},"time":1672196571239})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create({
        .coin = "USDT",
        .chain = "ETH",
        .address = "0x99ced129603abc771c0dabe935c326ff6c86645d",
        .amount = "24"_d,
        .timestamp = TimePoint{std::chrono::milliseconds{1672196561407}},
        .forceChain = 0,
        .accountType = AccountType::fund,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/withdraw.query_address: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/withdraw.query_address",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"rows":[{"coin":"USDT","chain":"ETH",)"
                 R"("address":"0x48101adb67d426cb15e46be5f1d9f6ab25f311ea","tag":"","remark":"","status":0,)"
                 R"("addressType":0,"verified":0,"createdAt":"1760951195"},{"coin":"baseCoin","chain":"ETH",)"
                 R"("address":"0x48101adb67d426cb15e46be5f1d9f6ab25f311ea","tag":"","remark":"Universal Address",)"
                 R"("status":0,"addressType":0,"verified":0,"createdAt":"1760951332"}],)"
                 R"("nextPageCursor":"eyJtaW5JRCI6MTA1MDgsIm1heElEIjoxMDUwOX0="},"retExtInfo":{},)"
                 R"("time":1760960379395})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_address();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/withdraw.query_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/withdraw.query_record",
        .number = 1,
        .request = "coin=USDT&withdrawType=2&limit=2",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"rows":[{"coin":"USDC","chain":"ETH",)"
                 R"("amount":"41.43008","txID":"0x3d7bddb797f0e86420c982c0723653b8b728fd0ec9953b6b354445848d83a185",)"
                 R"("status":"success","toAddress":"0xE3De6d711e0951d34777b5Cd93c827F822ee8514","tag":"",)"
                 R"("withdrawFee":"5","createTime":"1742738305000","updateTime":"1742738340000",)"
                 R"("withdrawId":"131629076","withdrawType":0,"fee":"","tax":"","taxRate":"","taxType":""},)"
                 R"({"coin":"USDT","chain":"SOL","amount":"951",)"
                 R"("txID":"53j7mUftUboJ2TVb1q3zjwNi9gNGWyQ8xhEpkFovzqaTf8LzuZKzr83XjbG62TZWBkWbn27km7SD6Sc9e1BuWUfJ")"
                 R"(,"status":"success","toAddress":"DhTEGye1vq2PPr8DPWit4HTDprnvnDiqpVHnHSY1Y82p","tag":"",)"
                 R"("withdrawFee":"1","createTime":"1742729329000","updateTime":"1742729437000",)"
                 R"("withdrawId":"131603458","withdrawType":0,"fee":"","tax":"","taxRate":"","taxType":""}],)"
                 R"("nextPageCursor":"eyJtaW5JRCI6MTMxNjAzNDU4LCJtYXhJRCI6MTMxNjI5MDc2fQ=="},"retExtInfo":{},)"
                 R"("time":1750777316807})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_record({.coin = "USDT", .withdrawType = 2, .limit = 2});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset/withdraw.withdrawable_amount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/withdraw.withdrawable_amount",
        .number = 1,
        .request = "coin=USDT",
        .reply = R"({"retCode":0,"retMsg":"success","result":{"limitAmountUsd":"595051.7",)"
                 R"("withdrawableAmount":{"FUND":{"coin":"USDT","withdrawableAmount":"155805.847",)"
                 R"("availableBalance":"155805.847"},"UTA":{"coin":"USDT","withdrawableAmount":"498751.0882",)"
                 R"("availableBalance":"498751.0882"}}},"retExtInfo":{},"time":1754009688289})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawable_amount({.coin = "USDT"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::asset::withdraw
