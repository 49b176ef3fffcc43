// Generated from specs/okx/finance/stable-rewards.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/stable_rewards.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::finance::stable_rewards {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx finance/stable-rewards.apy_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/stable-rewards.apy_history",
        .number = 1,
        .request = "ccy=USDG",
        .reply = R"({"code":"0","msg":"","data":[{"rate":"0.004","ts":"1718035200000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.apy_history({.ccy = "USDG"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/stable-rewards.balance: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/stable-rewards.balance",
        .number = 1,
        .request = "ccy=USDG",
        .reply = R"({"code":"0","msg":"","data":[{"details":[{"ccy":"USDG","amt":"100","totalEarnAccrual":"0.0003",)"
                 R"("state":"earning"}],"ts":"1718035200000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.balance({.ccy = "USDG"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/stable-rewards.product_info: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/stable-rewards.product_info",
        .number = 1,
        .request = "ccy=USDG",
        .reply = R"({"code":"0","msg":"","data":[{"details":[{"ccy":"USDG","settleCcy":"USDC","subFeeRate":"0.0003",)"
                 R"("redemptFeeRate":"0","minSubAmt":"1","minRedeemAmt":"0.0000001","remainingSubQuota":"1000000",)"
                 R"("remainingRedemptQuota":"500000","canRedeem":true},{"ccy":"USDG","settleCcy":"USDT",)"
                 R"("subFeeRate":"0.0003","redemptFeeRate":"","minSubAmt":"1","minRedeemAmt":"",)"
                 R"("remainingSubQuota":"1000000","remainingRedemptQuota":"","canRedeem":false}],)"
                 R"("ts":"1718035200000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.product_info({.ccy = "USDG"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/stable-rewards.quote: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/stable-rewards.quote",
        .number = 1,
        .request = R"({"ccy":"USDG","settleCcy":"USDT","action":"subscribe","amt":"1000"})",
        .reply = R"({"code":"0","msg":"","data":[{"quoteId":"1234567890","quoteAmt":"998.88","quoteCcy":"USDG",)"
                 R"("exchRate":"0.99888110","feeRate":"0.0003","quoteTime":"1620282889345","ttlMs":"10000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.quote({.ccy = "USDG", .settleCcy = "USDT", .action = Action::subscribe, .amt = "1000"_d});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/stable-rewards.subscribe_redeem_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/stable-rewards.subscribe_redeem_history",
        .number = 1,
        .request = "ccy=USDG",
        .reply = R"({"code":"0","msg":"","data":[{"type":"subscribe","status":"success","ccy":"USDG",)"
                 R"("settleCcy":"USDT","ccyAmt":"998.88","settleCcyAmt":"1000","fee":"0.3","quoteId":"1234567890",)"
                 R"("ordId":"987654321","ts":"1718035200000"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.subscribe_redeem_history({.ccy = "USDG"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/stable-rewards.trade: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/stable-rewards.trade",
        .number = 1,
        .request = R"({"quoteId":"1234567890"})",
        .reply = R"({"code":"0","msg":"","data":[{"quoteId":"1234567890","ordId":"987654321"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.trade({.quoteId = "1234567890"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::finance::stable_rewards
