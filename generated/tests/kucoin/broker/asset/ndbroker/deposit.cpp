// Generated from specs/kucoin/broker/asset/ndbroker/deposit.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/asset/ndbroker/deposit.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::broker::asset::ndbroker::deposit {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin broker/asset/ndbroker/deposit.deposit_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/asset/ndbroker/deposit.deposit_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"uid":165111215,"hash":"6724e363a492800007ec602b",)"
                 R"("address":"xxxxxxx@gmail.com","memo":"","amount":"3.0","fee":"0.0","currency":"USDT",)"
                 R"("isInner":true,"walletTxId":"bbbbbbbbb","status":"SUCCESS","chain":"","remark":"",)"
                 R"("createdAt":1730470760000,"updatedAt":1730470760000}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::broker::asset::ndbroker::deposit
