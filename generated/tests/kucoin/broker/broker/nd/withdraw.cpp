// Generated from specs/kucoin/broker/broker/nd/withdraw.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/broker/nd/withdraw.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::broker::broker::nd::withdraw {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin broker/broker/nd/withdraw.withdraw_detail: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/broker/nd/withdraw.withdraw_detail",
        .number = 1,
        .request = "",
        .reply = R"({"data":{"id":"66617a2***3c9a","chain":"ton","walletTxId":"AJ***eRI=","uid":157267400,)"
                 R"("amount":"1.00000000","memo":"7025734","fee":"0.00000000","address":"EQDn***dKbGzr","remark":"",)"
                 R"("isInner":false,"currency":"USDT","status":"SUCCESS","createdAt":1717664288000,)"
                 R"("updatedAt":1717664375000},"code":"200000"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdraw_detail({.withdrawalId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::broker::broker::nd::withdraw
