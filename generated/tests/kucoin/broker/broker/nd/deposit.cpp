// Generated from specs/kucoin/broker/broker/nd/deposit.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/broker/nd/deposit.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::broker::broker::nd::deposit {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin broker/broker/nd/deposit.deposit_detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/broker/nd/deposit.deposit_detail",
        .number = 1,
        .request = "",
        .reply = R"({"data":{"chain":"trx","hash":"30bb0e0b***4156c5188","walletTxId":"30bb0***610d1030f",)"
                 R"("uid":201496341,"updatedAt":1713429174000,"amount":"8.5","memo":"","fee":"0.0",)"
                 R"("address":"THLPzUrbd1o***vP7d","remark":"Deposit","isInner":false,"currency":"USDT",)"
                 R"("status":"SUCCESS","createdAt":1713429173000},"code":"200000"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_detail({.currency = "example", .hash = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::broker::broker::nd::deposit
