// Generated from specs/kucoin/spot/deposits.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/deposits.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::deposits {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/deposits.deposit_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/deposits.deposit_history",
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
    const auto call = api.deposit_history({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::deposits
