// Generated from specs/kucoin/spot/withdrawals.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/withdrawals.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::withdrawals {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/withdrawals.withdrawal_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/withdrawals.withdrawal_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":50,"totalNum":5,"totalPage":1,)"
                 R"("items":[{"currency":"USDT","chain":"","status":"SUCCESS","address":"a435*****@gmail.com",)"
                 R"("memo":"","isInner":true,"amount":"1.00000000","fee":"0.00000000","walletTxId":null,)"
                 R"("createdAt":1728555875000,"updatedAt":1728555875000,"remark":"","arrears":false},)"
                 R"({"currency":"USDT","chain":"trx","status":"SUCCESS","address":"TSv3L1fS7******X4nLP6rqNxYz",)"
                 R"("memo":"","isInner":true,"amount":"6.00000000","fee":"0.00000000","walletTxId":null,)"
                 R"("createdAt":1721730920000,"updatedAt":1721730920000,"remark":"","arrears":false}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawal_history({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/withdrawals.withdraw_v1: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/withdrawals.withdraw_v1",
        .number = 1,
        .request = R"({"currency":"USDT","address":"TKFRQXSDc****16GmLrjJggwX8","amount":3,"chain":"trx",)"
                   R"("isInner":true})",
        .reply = R"({"code":"200000","data":{"withdrawalId":"670a973cf07b3800070e216c"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdraw_v1({
        .currency = "USDT",
        .chain = "trx",
        .address = "TKFRQXSDc****16GmLrjJggwX8",
        .amount = 3,
        .isInner = true,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/withdrawals.withdrawal_quotas: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/withdrawals.withdrawal_quotas",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currency":"BTC","limitBTCAmount":"15.79590095",)"
                 R"("usedBTCAmount":"0.00000000","quotaCurrency":"USDT","limitQuotaCurrencyAmount":"999999.00000000",)"
                 R"("usedQuotaCurrencyAmount":"0","remainAmount":"15.79590095","availableAmount":"0",)"
                 R"("withdrawMinFee":"0.0005","innerWithdrawMinFee":"0","withdrawMinSize":"0.001",)"
                 R"("isWithdrawEnabled":true,"precision":8,"chain":"BTC","reason":null,"lockedAmount":"0"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawal_quotas({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/withdrawals.cancel_withdrawal: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/withdrawals.cancel_withdrawal",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":null})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_withdrawal({.withdrawalId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/withdrawals.withdrawal_history_by_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/withdrawals.withdrawal_history_by_id",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"id":"67e6515f7960ba0007b42025","uid":165111215,"currency":"USDT",)"
                 R"("chainId":"trx","chainName":"TRC20","currencyName":"USDT","status":"SUCCESS","failureReason":"",)"
                 R"("failureReasonMsg":null,"address":"TKFRQXSDcY4kd3QLzw7uK16GmLrjJggwX8","memo":"","isInner":true,)"
                 R"("amount":"3.00000000","fee":"0.00000000","walletTxId":null,"addressRemark":null,)"
                 R"("remark":"this is Remark","createdAt":1743147359000,"cancelType":"NON_CANCELABLE","taxes":null,)"
                 R"("taxDescription":null,"returnStatus":"NOT_RETURN","returnAmount":null,"returnCurrency":"KCS"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdrawal_history_by_id({.withdrawalId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/withdrawals.withdraw: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/withdrawals.withdraw",
        .number = 1,
        .request = R"({"currency":"USDT","toAddress":"TKFRQXSDcY****GmLrjJggwX8","amount":"3",)"
                   R"("withdrawType":"ADDRESS","chain":"trx","isInner":true,"remark":"this is Remark"})",
        .reply = R"({"code":"200000","data":{"withdrawalId":"670deec84d64da0007d7c946"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdraw({
        .currency = "USDT",
        .chain = "trx",
        .amount = "3"_d,
        .isInner = true,
        .remark = "this is Remark",
        .toAddress = "TKFRQXSDcY****GmLrjJggwX8",
        .withdrawType = WithdrawType::address,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::withdrawals
