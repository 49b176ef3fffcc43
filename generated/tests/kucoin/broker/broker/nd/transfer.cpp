// Generated from specs/kucoin/broker/broker/nd/transfer.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/broker/nd/transfer.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::broker::broker::nd::transfer {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin broker/broker/nd/transfer.transfer_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/broker/nd/transfer.transfer_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"orderId":"671b4600c1e3dd000726866d","currency":"USDT","amount":"1",)"
                 R"("fromUid":165111215,"fromAccountType":"MAIN","fromAccountTag":"DEFAULT","toUid":226383154,)"
                 R"("toAccountType":"MAIN","toAccountTag":"DEFAULT","status":"SUCCESS","reason":null,)"
                 R"("createdAt":1729840640000}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transfer_history({.orderId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::broker::broker::nd::transfer
