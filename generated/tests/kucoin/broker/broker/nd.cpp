// Generated from specs/kucoin/broker/broker/nd.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/broker/nd.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::broker::broker::nd {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin broker/broker/nd.sub_account: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/broker/nd.sub_account",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":20,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"accountName":"Account15","uid":"226383154","createdAt":1729819382000,"level":0}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_account();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin broker/broker/nd.add_sub_account: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/broker/nd.add_sub_account",
        .number = 1,
        .request = R"({"accountName":"Account1"})",
        .reply = R"({"code":"200000","data":{"accountName":"Account15","uid":"226383154","createdAt":1729819381908,)"
                 R"("level":0}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_sub_account({.accountName = "Account1"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin broker/broker/nd.broker_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/broker/nd.broker_info",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"accountSize":0,"maxAccountSize":null,"level":0}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.broker_info({
        .begin = TimePoint{std::chrono::milliseconds{20230110}},
        .end = TimePoint{std::chrono::milliseconds{20230210}},
        .tradeType = TradeType::spot,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin broker/broker/nd.post_transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/broker/nd.post_transfer",
        .number = 1,
        .request = R"({"currency":"USDT","amount":"1","clientOid":"e6c24d23-6bc2-401b-bf9e-55e2daddfbc1",)"
                   R"("direction":"OUT","accountType":"MAIN","specialUid":"226383154","specialAccountType":"MAIN"})",
        .reply = R"({"code":"200000","data":{"orderId":"671b4600c1e3dd000726866d"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.post_transfer({
        .currency = "USDT",
        .amount = 1,
        .direction = NdDirection::out,
        .accountType = AccountType::main,
        .specialUid = "226383154",
        .specialAccountType = AccountType::main,
        .clientOid = "e6c24d23-6bc2-401b-bf9e-55e2daddfbc1",
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::broker::broker::nd
